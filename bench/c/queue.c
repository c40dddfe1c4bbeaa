// c.queue.pair, c.queue.xproc.8B and c.queue.wake.ratio.
//
// Usage: queue pair | xproc | wake [cpu of this process] [cpu of the other]. pair: nanoseconds of a try_push and a try_pop.
// xproc: million elements of 8 bytes a second from one process to another, both spinning. wake: a round trip with waits that
// sleep, as a multiple of one by bare futexes in the same run.

#define _GNU_SOURCE

#include "bench.h"

#include <linux/futex.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#define CAPACITY 1024
#define PAIRS 10000000
#define ROUND 100000
#define WARM_UP 10
#define ROUNDS 60
#define TRIPS 3000
#define TRIALS 9

static zeroipc_queue *create(zeroipc_memory *memory, const char *name) {
  zeroipc_queue *queue;
  if (zeroipc_queue_create(memory, name, sizeof(double), CAPACITY, NULL, &queue)) fail("queue");
  return queue;
}

static double pairs(zeroipc_queue *queue, int count) {
  double start = nanoseconds();
  for (int k = 0; k < count; k++) {
    double value = k, out;
    if (zeroipc_queue_try_push(queue, &value) || zeroipc_queue_try_pop(queue, &out) || out != value) fail("pair");
  }
  return (nanoseconds() - start) / count;
}

static void produce(void) {
  zeroipc_queue *queue = create(open_segment(), "there");
  for (double value = 0;; value++)
    while (zeroipc_queue_try_push(queue, &value) != ZEROIPC_OK) {
    }
}

static double throughput(zeroipc_queue *queue) {
  double expected = 0, times[ROUNDS];
  for (int round = 0; round < WARM_UP + ROUNDS; round++) {
    double start = nanoseconds();
    for (int k = 0; k < ROUND; k++, expected++) {
      double value;
      while (zeroipc_queue_try_pop(queue, &value) != ZEROIPC_OK) {
      }
      if (value != expected) fail("another value came");
    }
    if (round >= WARM_UP) times[round - WARM_UP] = nanoseconds() - start;
  }
  return ROUND * 1e3 / median(times, ROUNDS);
}

// --- waking ---

static uint32_t *words; // two futex words of the bare round trip, shared with the child

static void futex_await(uint32_t *word, uint32_t expected) {
  while (__atomic_load_n(word, __ATOMIC_SEQ_CST) != expected)
    syscall(SYS_futex, word, FUTEX_WAIT, expected - 1, NULL, NULL, 0);
}

static void futex_set(uint32_t *word, uint32_t value) {
  __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
  syscall(SYS_futex, word, FUTEX_WAKE, 1, NULL, NULL, 0);
}

// One process answers both, so that the scheduler treats both alike.
static void echo(void) {
  zeroipc_memory *memory = open_segment();
  zeroipc_queue *there = create(memory, "there"), *back = create(memory, "back");
  for (uint32_t trip = 1;;) {
    for (int k = 0; k < TRIPS; k++, trip++) {
      futex_await(&words[0], trip);
      futex_set(&words[16], trip);
    }
    for (int k = 0; k < TRIPS; k++) {
      double value;
      if (zeroipc_queue_pop(there, &value, ZEROIPC_FOREVER) || zeroipc_queue_push(back, &value, ZEROIPC_FOREVER)) fail("echo");
    }
  }
}

// Both in turn, several times: the machine is what it is in both.
static double wake_ratio(zeroipc_memory *memory, int cpu) {
  zeroipc_queue *there = create(memory, "there"), *back = create(memory, "back");
  words = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pid_t other = start_other(echo, cpu);
  double ratios[TRIALS];
  uint32_t trip = 0;
  for (int trial = 0; trial < TRIALS; trial++) {
    double start = nanoseconds();
    for (int k = 0; k < TRIPS; k++) {
      futex_set(&words[0], ++trip);
      futex_await(&words[16], trip);
    }
    double middle = nanoseconds(), value = 0;
    for (int k = 0; k < TRIPS; k++)
      if (zeroipc_queue_push(there, &value, ZEROIPC_FOREVER) || zeroipc_queue_pop(back, &value, ZEROIPC_FOREVER)) fail("trip");
    ratios[trial] = (nanoseconds() - middle) / (middle - start);
  }
  end_other(other);
  return median(ratios, TRIALS);
}

int main(int argc, char **argv) {
  const char *what = argc > 1 ? argv[1] : "";
  zeroipc_memory *memory = new_segment(1 << 20);
  pin(argument(argc, argv, 2));
  if (strcmp(what, "wake") == 0) return report(wake_ratio(memory, argument(argc, argv, 3)));
  zeroipc_queue *queue = create(memory, "there");
  if (strcmp(what, "pair") == 0) {
    pairs(queue, PAIRS / 10);
    return report(pairs(queue, PAIRS));
  }
  pid_t other = start_other(produce, argument(argc, argv, 3));
  double value = throughput(queue);
  end_other(other);
  return report(value);
}
