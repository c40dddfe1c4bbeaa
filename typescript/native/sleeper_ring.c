// The sleeper without a thread: io_uring waits on the doorbell and signals an eventfd that the event loop watches, so
// the waker's futex_wake wakes the loop's own thread. The slice is a timer of the loop.
//
// Everything here runs on the environment's thread, which is also the only one that may use the ring.

#include "loop.h"
#include "sleeper.h"
#include "uring.h"

#include <errno.h>
#include <stdlib.h>

typedef struct {
  sleeper base;
  uring ring;
  bool armed;   // JavaScript is owed a callback
  bool waiting; // the kernel has a wait of ours; it may outlive its slice
  bool stopped;
  uv_handle *poll, *timer;
  int handles; // that libuv has not yet let go of
  napi_ref callback;
  napi_async_context context;
  napi_async_cleanup_hook_handle hook;
} ring_sleeper;

// When a wait could not be started, JavaScript looks again this soon.
#define REFUSED_SLICE 1

static void call_back(ring_sleeper *s) {
  napi_env env = s->base.env;
  napi_handle_scope scope;
  napi_value global, function, error;
  bool thrown = false;
  s->armed = false;
  uv_timer_stop(s->timer);
  if (napi_open_handle_scope(env, &scope) != napi_ok) return;
  if (napi_get_global(env, &global) == napi_ok && napi_get_reference_value(env, s->callback, &function) == napi_ok) {
    // Not napi_call_function: promises' reactions and async hooks belong to a call from the event loop.
    napi_make_callback(env, s->context, global, function, 0, NULL, NULL);
    // `s` may have been stopped meanwhile; it is freed by the loop only. In a worker that is being terminated
    // napi_fatal_exception does nothing.
    if (napi_is_exception_pending(env, &thrown) == napi_ok && thrown &&
        napi_get_and_clear_last_exception(env, &error) == napi_ok)
      napi_fatal_exception(env, error);
  }
  napi_close_handle_scope(env, scope);
}

static void on_event(uv_handle *poll, int status, int events) {
  (void)status;
  (void)events;
  ring_sleeper *s = uv_handle_get_data(poll);
  int result;
  if (!uring_completed(&s->ring, &result)) return;
  s->waiting = false;
  // Any other result is a failure of the wait: the slice ends it, so that a failure that lasts is no busy loop.
  if (s->armed && (result == 0 || result == -EAGAIN)) call_back(s);
}

static void on_slice_over(uv_handle *timer) {
  ring_sleeper *s = uv_handle_get_data(timer);
  if (s->armed) call_back(s);
}

// A wait that is pending from an earlier slice stays: it lay in the futex's queue all the time, so everybody who raised
// the doorbell since then has completed it, or will. One that compares with the new value would not hear of more.
static void arm(sleeper *base, uint32_t expected, double slice) {
  ring_sleeper *s = (ring_sleeper *)base;
  if (!s->waiting) s->waiting = uring_wait(&s->ring, (const void *)base->doorbell, expected);
  s->armed = true;
  uv_timer_start(s->timer, on_slice_over, s->waiting ? (uint64_t)slice + 1 : REFUSED_SLICE, 0);
}

static void keep_alive(sleeper *base, bool yes) {
  ring_sleeper *s = (ring_sleeper *)base;
  if (yes) uv_ref(s->poll);
  else uv_unref(s->poll);
}

// The last one frees everything. The environment is still there: the cleanup hook holds it until then.
static void on_closed(uv_handle *handle) {
  ring_sleeper *s = uv_handle_get_data(handle);
  free(handle);
  if (--s->handles > 0) return;
  napi_delete_reference(s->base.env, s->callback);
  napi_async_destroy(s->base.env, s->context);
  if (s->hook) napi_remove_async_cleanup_hook(s->hook);
  free(s);
}

static void stop(sleeper *base) {
  ring_sleeper *s = (ring_sleeper *)base;
  s->stopped = true;
  s->armed = false;
  uv_close(s->poll, on_closed); // from here on the loop does not look at the eventfd any more
  uv_close(s->timer, on_closed);
  if (s->waiting) uring_cancel(&s->ring);
  uring_close(&s->ring);
}

// The environment ends when the hook is removed, which is after libuv has let go of the handles.
static void stop_at_cleanup(napi_async_cleanup_hook_handle hook, void *data) {
  (void)hook;
  ring_sleeper *s = data;
  if (!s->stopped) sleeper_stop(s->base.owner);
}

static const sleeper_kind kind = {arm, keep_alive, stop};

static void give_up(ring_sleeper *s) {
  if (s->context) napi_async_destroy(s->base.env, s->context);
  if (s->callback) napi_delete_reference(s->base.env, s->callback);
  uring_close(&s->ring);
  free(s->poll);
  free(s->timer);
  free(s);
}

// Anything but 0 means: take the other kind.
int sleeper_start_ring(napi_env env, segment *owner, size_t doorbell, napi_value callback) {
  struct uv_loop_s *loop;
  napi_value name;
  if (!uv_handle_size || napi_get_uv_event_loop(env, &loop) != napi_ok) return ENOSYS;
  ring_sleeper *s = calloc(1, sizeof *s);
  if (!s) return ENOMEM;
  s->base = (sleeper){&kind, env, owner, (_Atomic uint32_t *)(void *)(owner->control + doorbell)};
  if (!uring_open(&s->ring)) {
    free(s);
    return ENOSYS;
  }
  s->poll = calloc(1, uv_handle_size(UV_POLL));
  s->timer = calloc(1, uv_handle_size(UV_TIMER));
  if (!s->poll || !s->timer || napi_create_string_utf8(env, "zeroipc doorbell", NAPI_AUTO_LENGTH, &name) != napi_ok ||
      napi_create_reference(env, callback, 1, &s->callback) != napi_ok ||
      napi_async_init(env, NULL, name, &s->context) != napi_ok || uv_poll_init(loop, s->poll, s->ring.event) != 0) {
    give_up(s);
    return ENOMEM;
  }
  uv_timer_init(loop, s->timer);
  s->handles = 2;
  uv_handle_set_data(s->poll, s);
  uv_handle_set_data(s->timer, s);
  uv_unref(s->poll);
  uv_unref(s->timer);
  if (uv_poll_start(s->poll, UV_READABLE, on_event) != 0 ||
      napi_add_async_cleanup_hook(env, stop_at_cleanup, s, &s->hook) != napi_ok) {
    stop(&s->base);
    return ENOMEM;
  }
  owner->sleeper = &s->base;
  return 0;
}
