// A sleeper waits on this participant's doorbell so that the event loop need not. JavaScript arms it with the doorbell
// value that it saw before it looked at what it waits for (step W5 of the specification's "Waiting"); when the value changes
// or the slice is over, it calls back on the event loop. One for each attached segment that waits.
//
// There are two kinds. With io_uring the kernel signals the event loop itself (sleeper_ring.c): one wake-up of a thread
// where a helper thread takes two. Where that is not to be had, there is the helper thread (sleeper_thread.c).

#include "sleeper.h"

#include <stdlib.h>
#include <string.h>

// ZEROIPC_SLEEPER=thread is for tests, and for who mistrusts io_uring.
static bool thread_is_wanted(void) {
  const char *wanted = getenv("ZEROIPC_SLEEPER");
  return wanted && strcmp(wanted, "thread") == 0;
}

// startSleeper(handle, doorbellOffset, callback): the callback runs on the event loop after every sleep.
napi_value sleeper_start(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *owner;
  double offset;
  napi_valuetype type;
  if (!get_args(env, info, 3, args, &self) || !(owner = get_segment(env, args[0]))) return NULL;
  if (!owner->control || owner->sleeper) return throw_misuse(env, "the segment is not mapped, or has a sleeper already");
  if (!get_number(env, args[1], "doorbellOffset", 0, (double)owner->control_bytes - 4, &offset)) return NULL;
  if (napi_typeof(env, args[2], &type) != napi_ok || type != napi_function)
    return throw_misuse(env, "callback must be a function");
  if (!thread_is_wanted() && sleeper_start_ring(env, owner, (size_t)offset, args[2]) == 0) return make_undefined(env);
  const char *call;
  int error = sleeper_start_thread(env, owner, (size_t)offset, args[2], &call);
  return error ? throw_errno(env, error, call) : make_undefined(env);
}

// armSleeper(handle, expected, milliseconds): one sleep, then one callback. Not again before the callback.
napi_value sleeper_arm(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *owner;
  double expected, slice;
  if (!get_args(env, info, 3, args, &self) || !(owner = get_segment(env, args[0])) ||
      !get_number(env, args[1], "expected", 0, UINT32_MAX, &expected) ||
      !get_number(env, args[2], "milliseconds", 0, 1e6, &slice))
    return NULL;
  if (!owner->sleeper) return throw_misuse(env, "the segment has no sleeper");
  owner->sleeper->kind->arm(owner->sleeper, (uint32_t)expected, slice);
  return make_undefined(env);
}

// keepAlive(handle, yes): whether a pending wait keeps the event loop running.
napi_value sleeper_keep_alive(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *owner;
  bool yes = false;
  if (!get_args(env, info, 2, args, &self) || !(owner = get_segment(env, args[0]))) return NULL;
  napi_get_value_bool(env, args[1], &yes);
  if (!owner->sleeper) return throw_misuse(env, "the segment has no sleeper");
  owner->sleeper->kind->keep_alive(owner->sleeper, yes);
  return make_undefined(env);
}

void sleeper_stop(segment *owner) {
  sleeper *s = owner->sleeper;
  if (!s) return;
  owner->sleeper = NULL;
  s->kind->stop(s);
}
