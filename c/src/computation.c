#include "computation.h"

#include <stdlib.h>

#include "system.h"

// --- deadlines ---

zi_deadline zi_deadline_of(int64_t timeout_ns) {
  int64_t now = zi_now();
  if (timeout_ns > INT64_MAX - now) timeout_ns = ZEROIPC_FOREVER;
  return (zi_deadline){timeout_ns, now + timeout_ns};
}

int64_t zi_time_left(zi_deadline deadline) {
  if (deadline.timeout_ns <= 0) return deadline.timeout_ns;
  int64_t left = deadline.end - zi_now();
  return left > 0 ? left : 0;
}

// --- what this thread computes ---

// One of the computations in which a thread is, the innermost first.
struct computing {
  const outcome *outcome;
  const struct computing *outer;
};

static __thread const struct computing *innermost;

// Whether they are one and the same, perhaps by two handles or two participants of this process.
static bool are_same(const outcome *a, const outcome *b) {
  const zeroipc_memory *one = a->s.memory, *other = b->s.memory;
  return a->s.base - one->base == b->s.base - other->base && one->segment_id == other->segment_id &&
         strcmp(one->name, other->name) == 0;
}

zeroipc_status zi_check_others_compute(const outcome *o) {
  for (const struct computing *one = innermost; one; one = one->outer)
    if (are_same(one->outcome, o))
      return zi_fail(ZEROIPC_BAD_ARGUMENT, "%s \"%s\": this thread is computing it, and would wait for itself",
                     o->s.kind_name, o->s.name);
  return ZEROIPC_OK;
}

// --- compute ---

struct result {
  outcome *outcome;
  zi_right right;
  const void *element;
  const char *reason;
};

// Settles what was begun; "not yet" when no block is free.
static zeroipc_status conclude(void *context) {
  const struct result *result = context;
  zeroipc_status status = result->reason ? zi_outcome_fail(result->outcome, result->right, result->reason)
                                         : zi_outcome_succeed(result->outcome, result->right, result->element);
  if (status != ZEROIPC_REFUSED) return status;
  zi_outcome_release(result->outcome); // it was invalidated
  return ZEROIPC_OK;
}

zeroipc_status zi_do_compute(outcome *o, zi_right right, zi_compute compute, void *context, zi_deadline deadline) {
  struct result result = {o, right, NULL, NULL};
  void *element = calloc(1, o->s.elem_size);
  zeroipc_status status;
  if (!element) {
    status = zi_fail(ZEROIPC_SYSTEM_FULL, "%s \"%s\": no memory for its element", o->s.kind_name, o->s.name);
  } else {
    struct computing here = {o, innermost};
    innermost = &here;
    status = compute(context, element, &result.reason, deadline);
    innermost = here.outer;
  }
  if (!status) {
    result.element = element;
    status = conclude(&result);
  }
  if (status < 0) {
    zi_condition condition = zi_outcome_settled(o);
    status = zi_wait(&condition, 1, conclude, &result, zi_time_left(deadline),
                     zi_about(&o->s, "waiting for a block"));
  }
  if (status) zi_outcome_release(o);
  free(element);
  return status;
}
