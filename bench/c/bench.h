// What the measurements of the C library have in common: a segment, two processes on it, a clock. Each program prints
// {"value": the figure}.

#ifndef ZEROIPC_BENCH_H
#define ZEROIPC_BENCH_H

#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zeroipc.h>

// The longest that a program may run: SIGALRM ends it, and its child dies with it.
#define WATCHDOG_SECONDS 20

static char segment_name[64];

static inline void fail(const char *what) {
  fprintf(stderr, "%s: %s\n", what, zeroipc_error_message());
  exit(1);
}

static inline double nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static inline void remove_segment(void) { zeroipc_memory_unlink(segment_name); }

// A new segment, which is removed when the process ends.
static inline zeroipc_memory *new_segment(size_t bytes) {
  zeroipc_memory *memory;
  alarm(WATCHDOG_SECONDS);
  snprintf(segment_name, sizeof segment_name, "/zeroipc-bench-%d-c", (int)getpid());
  if (zeroipc_memory_create(segment_name, bytes, NULL, &memory)) fail("create");
  atexit(remove_segment);
  return memory;
}

// The same segment in a child process.
static inline zeroipc_memory *open_segment(void) {
  zeroipc_memory *memory;
  if (zeroipc_memory_open(segment_name, 0, NULL, &memory)) fail("open");
  return memory;
}

static inline void pin(int cpu) {
  if (cpu < 0) return;
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  if (sched_setaffinity(0, sizeof set, &set) != 0) fail("sched_setaffinity");
}

// Runs `other` in a child process until it ends or this one does.
static inline pid_t start_other(void (*other)(void), int cpu) {
  pid_t parent = getpid(), child = fork();
  if (child < 0) fail("fork");
  if (child > 0) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  pin(cpu);
  other();
  _exit(0);
}

static inline void end_other(pid_t child) {
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

static inline int compare(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static inline double median(double *values, size_t count) {
  qsort(values, count, sizeof *values, compare);
  return values[count / 2];
}

static inline int argument(int argc, char **argv, int index) { return argc > index ? atoi(argv[index]) : -1; }

static inline int report(double value) {
  printf("{\"value\": %.4f}\n", value);
  return 0;
}

#endif
