// Computing an outcome: by one participant at a time, taken over when that one dies. SPECIFICATION.md "Future" (steps B
// and U). A Lazy computes a function; a derived Future computes one of its source's value. It is begun in the attempt
// of a wait and done outside of it.

#ifndef ZEROIPC_SRC_COMPUTATION_H
#define ZEROIPC_SRC_COMPUTATION_H

#include "outcome.h"

// When a wait of several steps ends. A time-out of 0, for ever, or one that cannot be right stays what it is.
typedef struct zi_deadline {
  int64_t timeout_ns, end;
} zi_deadline;

zi_deadline zi_deadline_of(int64_t timeout_ns);
// The time that is left, as a time-out.
int64_t zi_time_left(zi_deadline deadline);

// Computes the element to `out`: NULL, or a text that says why not, of which nothing is kept but a copy. Another status
// than OK: it could not be done here and now, and is given back.
typedef zeroipc_status (*zi_compute)(void *context, void *out, const char **reason, zi_deadline deadline);

// B3: computes what was begun by this right and settles it. What was invalidated meanwhile is given back, which is OK,
// too.
zeroipc_status zi_do_compute(outcome *o, zi_right right, zi_compute compute, void *context, zi_deadline deadline);

// For what blocks the thread: BAD_ARGUMENT when this very thread is computing it, and would wait for itself.
zeroipc_status zi_check_others_compute(const outcome *o);

#endif
