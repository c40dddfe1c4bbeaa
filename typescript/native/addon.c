// The native layer: what JavaScript cannot ask the kernel, and nothing more. It maps a segment into the WebAssembly memory
// (window.c), takes and asks for locks (peer.c), sleeps and wakes (futex.c, sleeper*.c, uring.c), and makes and opens files
// (segment.c). No data structure lives here; see docs/architecture.md.
//
// Each JavaScript environment loads it anew with state of its own, so it works in worker threads.

#include "native.h"

#include <errno.h>
#include <stdlib.h>

static void release_all(void *data) {
  isolate *self = data;
  // The environment ends (a worker was terminated, say): let go of peer slots now. The windows go with the memory.
  while (self->open) {
    segment *s = self->open;
    segment_release(s);
    s->window = 0;
  }
  free(self);
}

static napi_value init(napi_env env, napi_value exports) {
  isolate *self = calloc(1, sizeof *self);
  if (!self || napi_set_instance_data(env, self, NULL, NULL) != napi_ok) return throw_errno(env, ENOMEM, "calloc");
  napi_add_env_cleanup_hook(env, release_all, self);
  const struct {
    const char *name;
    napi_callback function;
  } functions[] = {
      {"bindMemory", bind_memory},       {"create", segment_create},    {"open", segment_open},
      {"stat", segment_stat},            {"read", segment_read},        {"map", window_map},
      {"close", segment_close},          {"attach", peer_attach},       {"held", peer_held},
      {"lockTable", table_lock},         {"unlockTable", table_unlock}, {"futexWait", futex_wait_sync},
      {"futexWaitAny", futex_wait_any},  {"futexWake", futex_wake_all}, {"startSleeper", sleeper_start},
      {"armSleeper", sleeper_arm},       {"keepAlive", sleeper_keep_alive},
  };
  for (size_t k = 0; k < sizeof functions / sizeof functions[0]; k++) {
    napi_value function;
    if (napi_create_function(env, functions[k].name, NAPI_AUTO_LENGTH, functions[k].function, NULL, &function) != napi_ok ||
        napi_set_named_property(env, exports, functions[k].name, function) != napi_ok)
      return NULL;
  }
  return exports;
}

NAPI_MODULE(NODE_GYP_MODULE_NAME, init)
