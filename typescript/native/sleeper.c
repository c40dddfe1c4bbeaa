// One helper thread per attached segment, which sleeps on this participant's doorbell so that the event loop need not.
// JavaScript arms it with the doorbell value that it saw before it looked at what it waits for (step W5 of the
// specification's "Waiting"); the thread sleeps until the value changes or the slice is over, then calls back.

#include "native.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>

struct sleeper {
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  _Atomic uint32_t *doorbell; // in the addon's own mapping of the segment
  bool armed, stop;
  uint32_t expected;
  double slice; // milliseconds
  bool closing; // the environment takes no more calls
  napi_threadsafe_function callback;
  napi_env env;
  segment *owner;
};

static void *sleep_on_doorbell(void *data) {
  sleeper *s = data;
  pthread_mutex_lock(&s->lock);
  for (;;) {
    while (!s->armed && !s->stop) pthread_cond_wait(&s->changed, &s->lock);
    if (s->stop) break;
    uint32_t expected = s->expected;
    double slice = s->slice;
    s->armed = false;
    pthread_mutex_unlock(&s->lock);
    futex_wait((const void *)s->doorbell, expected, slice);
    pthread_mutex_lock(&s->lock);
    if (s->stop) break;
    if (!s->closing && napi_call_threadsafe_function(s->callback, NULL, napi_tsfn_nonblocking) == napi_closing)
      s->closing = true;
  }
  pthread_mutex_unlock(&s->lock);
  return NULL;
}

static void stop_at_cleanup(void *data) {
  sleeper *s = data;
  sleeper_stop(s->env, s->owner);
}

// startSleeper(handle, doorbellOffset, callback): the callback runs on the event loop after every sleep.
napi_value sleeper_start(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS], name;
  isolate *self;
  segment *owner;
  double offset;
  if (!get_args(env, info, 3, args, &self) || !(owner = get_segment(env, args[0]))) return NULL;
  if (!owner->control || owner->sleeper) return throw_misuse(env, "the segment is not mapped, or has a sleeper already");
  if (!get_number(env, args[1], "doorbellOffset", 0, (double)owner->control_bytes - 4, &offset)) return NULL;
  sleeper *s = calloc(1, sizeof *s);
  if (!s) return throw_errno(env, ENOMEM, "calloc");
  s->env = env;
  s->owner = owner;
  s->doorbell = (_Atomic uint32_t *)(owner->control + (size_t)offset);
  napi_create_string_utf8(env, "zeroipc doorbell", NAPI_AUTO_LENGTH, &name);
  if (napi_create_threadsafe_function(env, args[2], NULL, name, 0, 1, NULL, NULL, NULL, NULL, &s->callback) != napi_ok) {
    free(s);
    return throw_misuse(env, "callback must be a function");
  }
  napi_unref_threadsafe_function(env, s->callback);
  pthread_mutex_init(&s->lock, NULL);
  pthread_cond_init(&s->changed, NULL);
  sigset_t all, before; // signals belong to the application's own threads
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  int error = pthread_create(&s->thread, NULL, sleep_on_doorbell, s);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (error) {
    napi_release_threadsafe_function(s->callback, napi_tsfn_abort);
    free(s);
    return throw_errno(env, error, "pthread_create");
  }
  owner->sleeper = s;
  // Registered after the threadsafe function's own hook, so it runs before it: the thread ends while its callback lives.
  napi_add_env_cleanup_hook(env, stop_at_cleanup, s);
  return make_undefined(env);
}

// armSleeper(handle, expected, milliseconds): one sleep, then one callback.
napi_value sleeper_arm(napi_env env, napi_callback_info info) {
  napi_value args[MAX_ARGS];
  isolate *self;
  segment *owner;
  double expected, slice;
  if (!get_args(env, info, 3, args, &self) || !(owner = get_segment(env, args[0])) ||
      !get_number(env, args[1], "expected", 0, UINT32_MAX, &expected) ||
      !get_number(env, args[2], "milliseconds", 0, 1e6, &slice))
    return NULL;
  sleeper *s = owner->sleeper;
  if (!s) return throw_misuse(env, "the segment has no sleeper");
  pthread_mutex_lock(&s->lock);
  s->expected = (uint32_t)expected;
  s->slice = slice;
  s->armed = true;
  pthread_cond_signal(&s->changed);
  pthread_mutex_unlock(&s->lock);
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
  if (yes) napi_ref_threadsafe_function(env, owner->sleeper->callback);
  else napi_unref_threadsafe_function(env, owner->sleeper->callback);
  return make_undefined(env);
}

// Ends the thread and waits for it: a change of the doorbell gets it out of its sleep at once.
void sleeper_stop(napi_env env, segment *owner) {
  sleeper *s = owner->sleeper;
  if (!s) return;
  owner->sleeper = NULL;
  napi_remove_env_cleanup_hook(env, stop_at_cleanup, s);
  pthread_mutex_lock(&s->lock);
  s->stop = true;
  pthread_cond_signal(&s->changed);
  pthread_mutex_unlock(&s->lock);
  atomic_fetch_add(s->doorbell, 1);
  futex_wake((const void *)s->doorbell);
  pthread_join(s->thread, NULL);
  if (!s->closing) napi_release_threadsafe_function(s->callback, napi_tsfn_abort);
  pthread_mutex_destroy(&s->lock);
  pthread_cond_destroy(&s->changed);
  free(s);
}
