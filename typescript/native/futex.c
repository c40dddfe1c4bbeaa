// Futexes on words of the segment. Never FUTEX_PRIVATE_FLAG: the sleeper and the waker are different processes.

#include "native.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

// Sleeps while the word is `expected`, at most this long. 0, or an errno (EAGAIN, ETIMEDOUT, EINTR).
int futex_wait(const void *word, uint32_t expected, double milliseconds) {
  struct timespec limit = {.tv_sec = (time_t)(milliseconds / 1000)};
  limit.tv_nsec = (long)((milliseconds - (double)limit.tv_sec * 1000) * 1e6);
  return syscall(SYS_futex, word, FUTEX_WAIT, expected, &limit, NULL, 0) == 0 ? 0 : errno;
}

// Wakes everybody who sleeps on the word; how many.
int futex_wake(const void *word) {
  long woken = syscall(SYS_futex, word, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
  return woken < 0 ? 0 : (int)woken;
}

static bool get_word(napi_env env, napi_value value, isolate *self, uint8_t **word) {
  double address;
  if (!get_number(env, value, "address", 0, (double)self->length - 4, &address)) return false;
  *word = self->base + (size_t)address;
  return true;
}

// futexWait(address, expected, milliseconds): blocks this thread.
napi_value futex_wait_sync(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  uint8_t *word;
  double expected, milliseconds;
  if (!get_args(env, info, 3, args, &self) || !get_word(env, args[0], self, &word) ||
      !get_number(env, args[1], "expected", 0, UINT32_MAX, &expected) ||
      !get_number(env, args[2], "milliseconds", 0, 1e6, &milliseconds))
    return NULL;
  futex_wait(word, (uint32_t)expected, milliseconds);
  return make_undefined(env);
}

// As the kernel has them since Linux 5.16; its headers here may be older.
#define SYS_FUTEX_WAITV 449
#define FUTEX_OF_32_BITS 2
#define MOST_WORDS 128
struct waited_word {
  uint64_t expected, address;
  uint32_t flags, reserved;
};

// futexWaitAny(words: Uint32Array of addresses and expected values in turn, milliseconds): blocks this thread until any of
// the words changes and is woken. False where the kernel has no such call.
napi_value futex_wait_any(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  napi_typedarray_type type;
  size_t length = 0;
  void *data = NULL;
  double milliseconds;
  if (!get_args(env, info, 2, args, &self) || !get_number(env, args[1], "milliseconds", 0, 1e6, &milliseconds)) return NULL;
  if (napi_get_typedarray_info(env, args[0], &type, &length, &data, NULL, NULL) != napi_ok || type != napi_uint32_array ||
      length == 0 || length % 2 != 0 || length > 2 * MOST_WORDS)
    return throw_misuse(env, "words must be a Uint32Array of 1 to 128 pairs");
  struct waited_word words[MOST_WORDS];
  const uint32_t *pairs = data;
  for (size_t k = 0; k < length / 2; k++) {
    if ((size_t)pairs[2 * k] + 4 > self->length) return throw_misuse(env, "an address lies outside the memory");
    words[k] = (struct waited_word){pairs[2 * k + 1], (uint64_t)(uintptr_t)(self->base + pairs[2 * k]), FUTEX_OF_32_BITS, 0};
  }
  struct timespec until;
  clock_gettime(CLOCK_MONOTONIC, &until);
  double seconds = milliseconds / 1000;
  long nanoseconds = until.tv_nsec + (long)((seconds - (double)(time_t)seconds) * 1e9);
  until.tv_sec += (time_t)seconds + nanoseconds / 1000000000;
  until.tv_nsec = nanoseconds % 1000000000;
  const char *allowed = getenv("ZEROIPC_FUTEX_WAITV"); // "no": for tests of what there is without it
  bool failed = (allowed && strcmp(allowed, "no") == 0) ||
                (syscall(SYS_FUTEX_WAITV, words, (unsigned)(length / 2), 0, &until, CLOCK_MONOTONIC) < 0 &&
                 (errno == ENOSYS || errno == EPERM || errno == EINVAL));
  return make_boolean(env, !failed);
}

// futexWake(address): how many were woken.
napi_value futex_wake_all(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  uint8_t *word;
  if (!get_args(env, info, 1, args, &self) || !get_word(env, args[0], self, &word)) return NULL;
  return make_number(env, futex_wake(word));
}
