// A future as its files see it.

#ifndef ZEROIPC_SRC_FUTURE_H
#define ZEROIPC_SRC_FUTURE_H

#include "../include/zeroipc/future.h"

#include "computation.h"

struct zeroipc_future {
  outcome outcome;
  uint32_t pledged; // whether this handle has the pledge
  // Of a derived one, as it was made here; else NULL.
  zeroipc_future *source;
  zeroipc_future_function fn;
  void *context;
};

// As try_get. Of a derived future it also tries to begin: then `begun` is set, and OK returned.
zeroipc_status zi_future_attempt(zeroipc_future *future, void *out, bool *begun, zi_right *right);
// Computes what was begun.
zeroipc_status zi_future_derive(zeroipc_future *future, zi_right right, zi_deadline deadline);
// What to wait for, at most two conditions; how many.
size_t zi_future_conditions(zeroipc_future *future, zi_condition *out);

#endif
