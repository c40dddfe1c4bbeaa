// The sleeper for every kernel: a helper thread that sleeps in futex_wait and then calls the event loop.

#include "sleeper.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

typedef struct {
  sleeper base;
  pthread_t thread;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  bool armed, stop;
  uint32_t expected;
  double slice; // milliseconds
  bool closing; // the environment takes no more calls
  napi_threadsafe_function callback;
} thread_sleeper;

static void *sleep_on_doorbell(void *data) {
  thread_sleeper *s = data;
  pthread_mutex_lock(&s->lock);
  for (;;) {
    while (!s->armed && !s->stop) pthread_cond_wait(&s->changed, &s->lock);
    if (s->stop) break;
    uint32_t expected = s->expected;
    double slice = s->slice;
    s->armed = false;
    pthread_mutex_unlock(&s->lock);
    futex_wait((const void *)s->base.doorbell, expected, slice);
    pthread_mutex_lock(&s->lock);
    if (s->stop) break;
    if (!s->closing && napi_call_threadsafe_function(s->callback, NULL, napi_tsfn_nonblocking) == napi_closing)
      s->closing = true;
  }
  pthread_mutex_unlock(&s->lock);
  return NULL;
}

static void arm(sleeper *base, uint32_t expected, double slice) {
  thread_sleeper *s = (thread_sleeper *)base;
  pthread_mutex_lock(&s->lock);
  s->expected = expected;
  s->slice = slice;
  s->armed = true;
  pthread_cond_signal(&s->changed);
  pthread_mutex_unlock(&s->lock);
}

static void keep_alive(sleeper *base, bool yes) {
  thread_sleeper *s = (thread_sleeper *)base;
  if (yes) napi_ref_threadsafe_function(base->env, s->callback);
  else napi_unref_threadsafe_function(base->env, s->callback);
}

static void stop_at_cleanup(void *data) {
  thread_sleeper *s = data;
  sleeper_stop(s->base.owner);
}

// Ends the thread and waits for it: a change of the doorbell gets it out of its sleep at once.
static void stop(sleeper *base) {
  thread_sleeper *s = (thread_sleeper *)base;
  napi_remove_env_cleanup_hook(base->env, stop_at_cleanup, s);
  pthread_mutex_lock(&s->lock);
  s->stop = true;
  pthread_cond_signal(&s->changed);
  pthread_mutex_unlock(&s->lock);
  atomic_fetch_add(base->doorbell, 1);
  futex_wake((const void *)base->doorbell);
  pthread_join(s->thread, NULL);
  if (!s->closing) napi_release_threadsafe_function(s->callback, napi_tsfn_abort);
  pthread_mutex_destroy(&s->lock);
  pthread_cond_destroy(&s->changed);
  free(s);
}

static const sleeper_kind kind = {arm, keep_alive, stop};

int sleeper_start_thread(napi_env env, segment *owner, size_t doorbell, napi_value callback, const char **call) {
  napi_value name;
  thread_sleeper *s = calloc(1, sizeof *s);
  *call = "calloc";
  if (!s) return ENOMEM;
  s->base = (sleeper){&kind, env, owner, (_Atomic uint32_t *)(void *)(owner->control + doorbell)};
  napi_create_string_utf8(env, "zeroipc doorbell", NAPI_AUTO_LENGTH, &name);
  *call = "napi_create_threadsafe_function";
  if (napi_create_threadsafe_function(env, callback, NULL, name, 0, 1, NULL, NULL, NULL, NULL, &s->callback) != napi_ok) {
    free(s);
    return ENOMEM;
  }
  napi_unref_threadsafe_function(env, s->callback);
  pthread_mutex_init(&s->lock, NULL);
  pthread_cond_init(&s->changed, NULL);
  sigset_t all, before; // signals belong to the application's own threads
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  *call = "pthread_create";
  int error = pthread_create(&s->thread, NULL, sleep_on_doorbell, s);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (error) {
    napi_release_threadsafe_function(s->callback, napi_tsfn_abort);
    free(s);
    return error;
  }
  owner->sleeper = &s->base;
  // Registered after the threadsafe function's own hook, so it runs before it: the thread ends while its callback lives.
  napi_add_env_cleanup_hook(env, stop_at_cleanup, s);
  return 0;
}
