// Several futures at once: all, any and race, as attempts to be repeated until they return something.

#include <stdlib.h>

#include "future.h"

typedef enum goal { ALL, ANY, RACE } goal;

typedef struct gathering {
  goal goal;
  zeroipc_future *const *futures;
  size_t *pending; // the numbers of those that are not known to be settled
  size_t count, left, which;
  bool begun;
  zi_right right;
} gathering;

// Whether this status of one of them is what was waited for.
static bool decides(goal goal, zeroipc_status status) {
  if (status < 0) return false;
  if (goal == RACE) return true;
  if (goal == ALL) return status != ZEROIPC_OK;
  return status != ZEROIPC_FAILED && status != ZEROIPC_ABANDONED;
}

static zeroipc_status attempt_gather(void *context) {
  gathering *g = context;
  size_t kept = 0;
  zeroipc_status decision = ZEROIPC_PENDING;
  for (size_t k = 0; k < g->left; k++) {
    size_t number = g->pending[k];
    zeroipc_status status = ZEROIPC_PENDING;
    if (decision < 0) status = zi_future_attempt(g->futures[number], NULL, &g->begun, &g->right);
    if (g->begun && decision < 0) decision = ZEROIPC_OK; // this one is to be computed first
    else if (decides(g->goal, status)) decision = status;
    if (decision >= 0 && status >= 0) g->which = number;
    if (decision >= 0 || status < 0) g->pending[kept++] = number;
  }
  g->left = kept;
  if (decision >= 0 || kept > 0) return decision;
  return g->goal == ALL ? ZEROIPC_OK : zi_fail(ZEROIPC_FAILED, "none of %zu futures has a value", g->count);
}

// Gathers, computing what is for this thread to be computed.
static zeroipc_status gather(gathering *g, zi_condition *conditions, zi_deadline deadline) {
  for (;;) {
    g->begun = false;
    size_t count = 0;
    for (size_t k = 0; k < g->left; k++) {
      zeroipc_future *future = g->futures[g->pending[k]];
      zeroipc_status own = zi_check_others_compute(&future->outcome);
      if (own) return own;
      count += zi_future_conditions(future, conditions + count);
    }
    zeroipc_status status = zi_wait(conditions, count, attempt_gather, g, zi_time_left(deadline),
                                    (zi_subject){NULL, NULL, "waiting for futures"});
    if (status || !g->begun) return status;
    status = zi_future_derive(g->futures[g->which], g->right, deadline);
    if (status) return status;
  }
}

static zeroipc_status wait_for_some(goal goal, zeroipc_future *const *futures, size_t count, int64_t timeout_ns,
                                    size_t *which) {
  gathering g = {.goal = goal, .futures = futures, .count = count, .left = count};
  g.pending = calloc(count, sizeof *g.pending);
  zi_condition *conditions = calloc(count, 2 * sizeof *conditions);
  zeroipc_status status;
  if (g.pending && conditions) {
    for (size_t k = 0; k < count; k++) g.pending[k] = k;
    status = gather(&g, conditions, zi_deadline_of(timeout_ns));
  } else status = zi_fail(ZEROIPC_SYSTEM_FULL, "no memory to wait for %zu futures", count);
  if (which) *which = g.which;
  free(g.pending);
  free(conditions);
  return status;
}

static zeroipc_status of_none(void) {
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "a wait for one of no futures would never end");
}

zeroipc_status zeroipc_future_all(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which) {
  return count == 0 ? ZEROIPC_OK : wait_for_some(ALL, futures, count, timeout_ns, which);
}

zeroipc_status zeroipc_future_any(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which) {
  return count == 0 ? of_none() : wait_for_some(ANY, futures, count, timeout_ns, which);
}

zeroipc_status zeroipc_future_race(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which) {
  return count == 0 ? of_none() : wait_for_some(RACE, futures, count, timeout_ns, which);
}
