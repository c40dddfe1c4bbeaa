// `crash_test` takes a sample of the points, `crash_test --all` all of them; names of structures after that select.

#define _GNU_SOURCE

#include "crash.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

// An operation of more instructions than this does not end.
#define MOST_STEPS 200000
// Of how many points a sample takes one, unless the suite says otherwise.
#define SAMPLE 97

static const crash_suite *const suites[] = {&memory_crashes, &queue_crashes,   &stack_crashes, &future_crashes,
                                           &lazy_crashes,   &channel_crashes, &map_crashes,   &ring_crashes,
                                           &set_crashes,    &pool_crashes,    &stream_crashes};

// Set by the child when the operation has returned; shared with it.
static volatile int *completed;

static void child(const crash_case *tested, const char *name) {
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, &memory));
  tested->open(memory);
  ptrace(PTRACE_TRACEME, 0, NULL, NULL);
  raise(SIGSTOP);
  tested->operate();
  *completed = 1;
  raise(SIGSTOP);
  _exit(0);
}

static int await_stop(pid_t process) {
  int status;
  while (waitpid(process, &status, 0) < 0) CHECK(errno == EINTR);
  if (!WIFSTOPPED(status)) fail_at(__FILE__, __LINE__, "the child ended with status 0x%x", (unsigned)status);
  return WSTOPSIG(status);
}

// Lets the child go so many instructions; whether the operation had returned before.
static bool step(pid_t process, long instructions) {
  for (long k = 0; k < instructions && !*completed; k++) {
    CHECK(ptrace(PTRACE_SINGLESTEP, process, NULL, NULL) == 0);
    int signal = await_stop(process);
    CHECK(signal == SIGTRAP || signal == SIGSTOP);
  }
  return *completed != 0;
}

// One point: a new segment, the operation up to there, the death, the check. Whether the operation had returned.
static bool play_point(const crash_case *tested, long instructions) {
  zeroipc_memory *memory = test_memory_of(65536, 4);
  tested->prepare(memory);
  *completed = 0;
  fflush(NULL);
  pid_t process = fork();
  CHECK(process >= 0);
  if (process == 0) child(tested, zeroipc_memory_name(memory));
  CHECK_EQUAL(await_stop(process), SIGSTOP);
  bool over = step(process, instructions);
  kill(process, SIGKILL);
  while (waitpid(process, NULL, 0) < 0) CHECK(errno == EINTR);
  tested->check(memory, over);
  end_memory(memory);
  return over;
}

// Every `stride`-th point of an operation, from a random one on; how many.
static long play_case(const crash_suite *suite, const crash_case *tested, long stride) {
  static char title[200];
  snprintf(title, sizeof title, "%s: %s", suite->kind, tested->name);
  long points = 0, at = stride == 1 ? 0 : random_below((uint32_t)stride);
  for (bool over = false; !over; at += stride, points++) {
    crash_point(title, at);
    over = play_point(tested, at);
    CHECK(at < MOST_STEPS);
  }
  return points;
}

static bool is_wanted(const char *kind, int argc, char **argv) {
  bool any = false;
  for (int k = 1; k < argc; k++) {
    if (strcmp(argv[k], kind) == 0) return true;
    any = any || argv[k][0] != '-';
  }
  return !any;
}

// Some containers forbid it.
static bool can_trace(void) {
  pid_t process = fork();
  CHECK(process >= 0);
  if (process == 0) _exit(ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0 ? 0 : 1);
  int status;
  while (waitpid(process, &status, 0) < 0) CHECK(errno == EINTR);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int argc, char **argv) {
  bool all = argc > 1 && strcmp(argv[1], "--all") == 0;
  if (!can_trace()) {
    printf("skipped: ptrace is not permitted here, so nothing can be killed after each instruction\n");
    return all ? 1 : 0;
  }
  completed = mmap(NULL, sizeof *completed, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(completed != MAP_FAILED);
  long total = 0;
  for (size_t k = 0; k < sizeof suites / sizeof suites[0]; k++) {
    const crash_suite *suite = suites[k];
    if (!is_wanted(suite->kind, argc, argv)) continue;
    int64_t start = now();
    long points = 0, stride = all ? 1 : suite->sample ? suite->sample : SAMPLE;
    for (size_t j = 0; j < suite->count; j++) points += play_case(suite, &suite->cases[j], stride);
    printf("ok  %s: %zu operations killed at %ld points (%.1f s)\n", suite->kind, suite->count, points,
           (double)(now() - start) / 1e9);
    fflush(stdout);
    total += points;
  }
  printf("%ld points%s\n", total, all ? "" : ", a sample");
  return 0;
}
