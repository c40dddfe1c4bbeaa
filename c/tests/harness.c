#define _GNU_SOURCE

#include "harness.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "memory.h"

#define WATCHDOG_SECONDS 60
#define MOST_NAMES 4096
#define MOST_CHILDREN 256

static pid_t main_process;
static char names[MOST_NAMES][64];
static int name_count;
static pid_t children[MOST_CHILDREN];
static int child_count;
static const char *running = "start";
static int passed;

static void clean_up(void) {
  if (getpid() != main_process) return;
  for (int k = 0; k < child_count; k++) kill(children[k], SIGKILL);
  for (int k = 0; k < name_count; k++) zeroipc_memory_unlink(names[k]);
}

static void bark(int signal) {
  (void)signal;
  static const char text[] = "watchdog: the test did not end in time: ";
  ssize_t written = write(2, text, sizeof text - 1);
  written += write(2, running, strlen(running));
  written += write(2, "\n", 1);
  (void)written;
  clean_up();
  _exit(1);
}

// What ends the program without its exit, but for SIGKILL: nothing is left in /dev/shm.
static void end(int number) {
  clean_up();
  signal(number, SIG_DFL);
  raise(number);
}

__attribute__((constructor)) static void begin(void) {
  static const int ends[] = {SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGTRAP, SIGINT, SIGTERM, SIGHUP};
  main_process = getpid();
  atexit(clean_up);
  signal(SIGALRM, bark);
  for (size_t k = 0; k < sizeof ends / sizeof ends[0]; k++) signal(ends[k], end);
}

// --- checks ---

void fail_at(const char *file, int line, const char *format, ...) {
  va_list values;
  va_start(values, format);
  fprintf(stderr, "%s:%d: %s: ", file, line, running);
  vfprintf(stderr, format, values);
  fprintf(stderr, "\n");
  va_end(values);
  if (getpid() != main_process) _exit(1);
  exit(1);
}

void check_status(const char *file, int line, const char *call, zeroipc_status status, zeroipc_status expected) {
  if (status == expected) return;
  fail_at(file, line, "%s: %s (%d: %s), not %s", call, zeroipc_error_string(status), (int)status,
          status > 0 ? zeroipc_error_message() : "", zeroipc_error_string(expected));
}

void check_message(const char *file, int line, const char *part) {
  if (strstr(zeroipc_error_message(), part)) return;
  fail_at(file, line, "the message is \"%s\", without \"%s\"", zeroipc_error_message(), part);
}

void check_equal(const char *file, int line, const char *what, int64_t value, int64_t expected) {
  if (value != expected) fail_at(file, line, "%s is %lld, not %lld", what, (long long)value, (long long)expected);
}

// --- tests ---

void run_test(const char *name, void (*test)(void)) {
  running = name;
  alarm(WATCHDOG_SECONDS);
  int64_t start = now();
  test();
  alarm(0);
  passed++;
  printf("ok  %s (%.0f ms)\n", name, (double)(now() - start) / 1e6);
  fflush(stdout);
}

void crash_point(const char *title, long point) {
  static char text[256];
  snprintf(text, sizeof text, "%s, after %ld instructions", title, point);
  running = text;
  alarm(WATCHDOG_SECONDS);
}

int test_result(void) {
  printf("%d passed\n", passed);
  return 0;
}

// --- segments ---

const char *test_name(void) {
  if (name_count == MOST_NAMES) fail_at(__FILE__, __LINE__, "too many names");
  static unsigned long serial; // a name is not used twice
  char *name = names[name_count++];
  snprintf(name, sizeof names[0], "/zeroipc-test-c-%d-%lu", (int)main_process, serial++);
  return name;
}

zeroipc_memory *test_memory_of(size_t bytes, uint32_t max_peers) {
  zeroipc_memory_options options = {.exclusive = true, .max_peers = max_peers, .label = "test"};
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_create(test_name(), bytes, &options, &memory));
  return memory;
}

zeroipc_memory *test_memory(void) { return test_memory_of(1 << 20, 0); }

zeroipc_memory *open_again(zeroipc_memory *memory) {
  zeroipc_memory *again;
  CHECK_OK(zeroipc_memory_open(zeroipc_memory_name(memory), 0, NULL, &again));
  return again;
}

void end_memory(zeroipc_memory *memory) {
  const char *name = zeroipc_memory_name(memory);
  zeroipc_memory_unlink(name);
  // Only the last one can be forgotten: the others' texts may be in use.
  if (name_count > 0 && strcmp(names[name_count - 1], name) == 0) names[--name_count][0] = 0;
  zeroipc_memory_close(memory);
}

uint8_t *bytes_of(zeroipc_memory *memory, const char *name) {
  zeroipc_entry entry;
  CHECK_OK(zeroipc_table_find(memory, name, &entry));
  return memory->base + entry.offset;
}

// --- others ---

pid_t start_child(void (*body)(void *context), void *context) {
  fflush(NULL);
  pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    alarm(WATCHDOG_SECONDS);
    body(context);
    _exit(0);
  }
  CHECK(child_count < MOST_CHILDREN);
  children[child_count++] = child;
  return child;
}

static int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0) CHECK(errno == EINTR);
  for (int k = 0; k < child_count; k++)
    if (children[k] == child) children[k] = children[--child_count];
  return status;
}

void join_child(pid_t child) {
  int status = wait_for(child);
  if (WIFSIGNALED(status)) fail_at(__FILE__, __LINE__, "a child was ended by signal %d", WTERMSIG(status));
  CHECK_EQUAL(WEXITSTATUS(status), 0);
}

void kill_child(pid_t child) {
  kill(child, SIGKILL);
  wait_for(child);
}

uint32_t random_below(uint32_t bound) {
  static uint64_t state;
  if (state == 0) {
    const char *given = getenv("ZEROIPC_SEED");
    state = given ? strtoull(given, NULL, 10) : (uint64_t)now() % 1000000007 + 1;
    printf("# ZEROIPC_SEED=%llu\n", (unsigned long long)state);
  }
  state = state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)((state >> 33) % bound);
}

void sleep_ms(int milliseconds) {
  struct timespec pause = {.tv_sec = milliseconds / 1000, .tv_nsec = (long)(milliseconds % 1000) * 1000000};
  while (nanosleep(&pause, &pause) != 0 && errno == EINTR) {
  }
}

int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * SECOND + time.tv_nsec;
}
