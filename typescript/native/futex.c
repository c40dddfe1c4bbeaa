// Futexes on words of the segment. Never FUTEX_PRIVATE_FLAG: the sleeper and the waker are different processes.

#include "native.h"

#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
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

// futexWake(address): how many were woken.
napi_value futex_wake_all(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  uint8_t *word;
  if (!get_args(env, info, 1, args, &self) || !get_word(env, args[0], self, &word)) return NULL;
  return make_number(env, futex_wake(word));
}
