// What the tests share: checks, segments that are removed even when a test fails, watchdogs, child processes, seeded
// randomness.

#ifndef ZEROIPC_TESTS_HARNESS_H
#define ZEROIPC_TESTS_HARNESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

#include "zeroipc.h"

#define SECOND ((int64_t)1000000000)
#define MILLISECOND ((int64_t)1000000)

// --- checks: a failed one ends the program, and with it every child ---

void fail_at(const char *file, int line, const char *format, ...) __attribute__((format(printf, 3, 4), noreturn));

#define CHECK(condition) ((condition) ? (void)0 : fail_at(__FILE__, __LINE__, "%s", #condition))

// That the call returns this status; otherwise the text of the error is shown.
#define CHECK_STATUS(call, expected) check_status(__FILE__, __LINE__, #call, (call), (expected))
#define CHECK_OK(call) CHECK_STATUS(call, ZEROIPC_OK)
void check_status(const char *file, int line, const char *call, zeroipc_status status, zeroipc_status expected);

// That the last error's text has this part.
#define CHECK_MESSAGE(part) check_message(__FILE__, __LINE__, (part))
void check_message(const char *file, int line, const char *part);

#define CHECK_EQUAL(a, b) check_equal(__FILE__, __LINE__, #a, (int64_t)(a), (int64_t)(b))
void check_equal(const char *file, int line, const char *what, int64_t value, int64_t expected);

// --- tests ---

// Runs a test and prints its name; it ends the program when it takes longer than a minute.
#define RUN(test) run_test(#test, test)
void run_test(const char *name, void (*test)(void));
// Names what runs now, in place of a test; the watchdog begins anew.
void crash_point(const char *title, long point);
// To be returned by main.
int test_result(void);

// --- segments ---

// A name that nobody else uses; the segment is removed when this program ends.
const char *test_name(void);
// A new segment of a megabyte under such a name.
zeroipc_memory *test_memory(void);
zeroipc_memory *test_memory_of(size_t bytes, uint32_t max_peers);
// The same segment as another participant.
zeroipc_memory *open_again(zeroipc_memory *memory);
// Closes and unlinks it.
void end_memory(zeroipc_memory *memory);
// Address of a structure's header, for tests that look at its bytes.
uint8_t *bytes_of(zeroipc_memory *memory, const char *name);

// --- others ---

// A child process that runs `body` and ends with 0; failed checks end it otherwise. It must open segments itself.
pid_t start_child(void (*body)(void *context), void *context);
// Waits for it; fails when it did not end with 0.
void join_child(pid_t child);
// Kills it with SIGKILL and waits until it is gone.
void kill_child(pid_t child);

// Draws at random; the seed is printed, and taken from ZEROIPC_SEED when that is set.
uint32_t random_below(uint32_t bound);

void sleep_ms(int milliseconds);
int64_t now(void);

#endif
