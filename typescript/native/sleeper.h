// What the two kinds of sleepers share. See sleeper.c.
#ifndef ZEROIPC_SLEEPER_H
#define ZEROIPC_SLEEPER_H

#include "native.h"

#include <stdatomic.h>

typedef struct {
  void (*arm)(sleeper *s, uint32_t expected, double milliseconds);
  void (*keep_alive)(sleeper *s, bool yes);
  // Nobody sleeps on the doorbell when it returns: the mapping may go. Memory is freed now or later.
  void (*stop)(sleeper *s);
} sleeper_kind;

// The beginning of each kind's own structure.
struct sleeper {
  const sleeper_kind *kind;
  napi_env env;
  segment *owner;
  _Atomic uint32_t *doorbell; // in the addon's own mapping of the segment
};

// Each fills in a sleeper of its kind and makes it owner->sleeper. 0, or an errno and the call that failed.
int sleeper_start_ring(napi_env env, segment *owner, size_t doorbell, napi_value callback);
int sleeper_start_thread(napi_env env, segment *owner, size_t doorbell, napi_value callback, const char **call);

#endif
