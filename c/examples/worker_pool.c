// Jobs for worker processes, one of which is killed in the middle of a job. A job's data lie in a block of a pool and
// are handed over in place; its answer is a future, which its worker pledges to set. When a worker dies, what it had
// comes back by itself: its block to the pool, and its job to the master, who finds the future abandoned.

#define _GNU_SOURCE

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zeroipc.h>

#define WORKERS 3
#define JOBS 6
#define BLOCKS 4
#define FATAL_JOB 3 // whoever has it at first is killed
#define SECOND ((int64_t)1000000000)

typedef struct job {
  uint32_t number; // 0: there are no more
  uint32_t tries;  // how often it was given out before
  uint32_t length;
  uint32_t data[1000];
} job;

// What every process opens.
typedef struct office {
  zeroipc_memory *memory;
  zeroipc_pool *pool;   // of jobs
  zeroipc_queue *queue; // of handles of the pool
} office;

static void must(zeroipc_status status) {
  if (status == ZEROIPC_OK) return;
  fprintf(stderr, "%s\n", zeroipc_error_message());
  exit(1);
}

static office open_office(const char *segment) {
  office o;
  must(zeroipc_memory_create(segment, 1 << 18, NULL, &o.memory));
  must(zeroipc_pool_create(o.memory, "jobs", sizeof(job), BLOCKS, &o.pool));
  must(zeroipc_queue_create(o.memory, "to do", sizeof(uint64_t), BLOCKS, NULL, &o.queue));
  return o;
}

static void close_office(office *o) {
  zeroipc_queue_close(o->queue);
  zeroipc_pool_close(o->pool);
  zeroipc_memory_close(o->memory);
}

// The future of one try of a job, whoever comes first.
static zeroipc_future *open_answer(office *o, uint32_t number, uint32_t tries) {
  char name[32];
  zeroipc_future *answer;
  snprintf(name, sizeof name, "answer %u.%u", number, tries);
  must(zeroipc_future_create(o->memory, name, sizeof(uint64_t), NULL, &answer));
  return answer;
}

// --- a worker ---

static void work(const char *segment) {
  office o = open_office(segment);
  for (bool done = false; !done;) {
    uint64_t handle, sum = 0;
    void *data;
    must(zeroipc_pool_receive(o.pool, o.queue, &handle, &data, ZEROIPC_FOREVER));
    const job *mine = data; // where the master wrote it: nothing was copied
    done = mine->number == 0;
    if (!done) {
      zeroipc_future *answer = open_answer(&o, mine->number, mine->tries);
      must(zeroipc_future_pledge(answer)); // from here on the master knows when this process dies
      if (mine->number == FATAL_JOB && mine->tries == 0) raise(SIGKILL);
      for (uint32_t k = 0; k < mine->length; k++) sum += mine->data[k];
      must(zeroipc_future_set(answer, &sum, ZEROIPC_FOREVER));
      zeroipc_future_close(answer);
    }
    must(zeroipc_pool_release(o.pool, handle));
  }
  close_office(&o);
}

// --- the master ---

static void give_out(office *o, uint32_t number, uint32_t tries) {
  uint64_t handle;
  void *data;
  must(zeroipc_pool_acquire(o->pool, &handle, &data, ZEROIPC_FOREVER)); // waits while all blocks are at work
  job *made = data;
  *made = (job){.number = number, .tries = tries, .length = 100 * number};
  for (uint32_t k = 0; k < made->length; k++) made->data[k] = k + 1;
  must(zeroipc_pool_send(o->pool, o->queue, &handle, ZEROIPC_FOREVER));
}

// The answer, which a worker that dies does not give. One that dies before it can pledge lets the time pass.
static uint64_t get_answer(office *o, uint32_t number) {
  for (uint32_t tries = 0;; tries++) {
    uint64_t sum;
    zeroipc_future *answer = open_answer(o, number, tries);
    zeroipc_status status = zeroipc_future_get(answer, &sum, 10 * SECOND);
    zeroipc_future_close(answer);
    if (status == ZEROIPC_OK) return sum;
    if (status != ZEROIPC_ABANDONED && status != ZEROIPC_TIMEOUT) must(status);
    printf("job %u: its worker died, another one gets it\n", number);
    give_out(o, number, tries + 1);
  }
}

int main(void) {
  char segment[64];
  snprintf(segment, sizeof segment, "/worker-pool-%d", (int)getpid());
  for (int k = 0; k < WORKERS; k++) {
    if (fork() != 0) continue;
    work(segment);
    return 0;
  }
  office o = open_office(segment);
  for (uint32_t number = 1; number <= JOBS; number++) give_out(&o, number, 0);
  for (uint32_t number = 1; number <= JOBS; number++)
    printf("job %u: the sum is %llu\n", number, (unsigned long long)get_answer(&o, number));
  for (int k = 1; k < WORKERS; k++) give_out(&o, 0, 0); // one has died
  while (wait(NULL) > 0) {
  }
  printf("%u of %u blocks are free\n", zeroipc_pool_available(o.pool), zeroipc_pool_capacity(o.pool));
  close_office(&o);
  must(zeroipc_memory_unlink(segment));
  return 0;
}
