// Future: an outcome that is set once, by anybody or by whoever pledged to. SPECIFICATION.md "Future" (steps H and G4);
// its words and all else are in outcome.c.

#include "future.h"

#include <stdlib.h>

static const char KIND_NAME[] = "future";

// --- open and close ---

static zi_wanted wanted_of(size_t elem_size, uint32_t capacity) {
  return (zi_wanted){KIND_FUTURE, KIND_NAME, elem_size, capacity};
}

static zeroipc_status new_handle(const char *name, zeroipc_future **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "future \"%s\": no memory for its handle", name);
}

static zeroipc_status finish(zeroipc_status status, zeroipc_future **out) {
  if (!status) return ZEROIPC_OK;
  free(*out);
  *out = NULL;
  return status;
}

zeroipc_status zeroipc_future_create(zeroipc_memory *memory, const char *name, size_t elem_size,
                                     const zeroipc_future_options *options, zeroipc_future **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_wanted wanted = wanted_of(elem_size, 1);
  return finish(zi_create_outcome(memory, name, &wanted, options ? options->blocks : 0, &(*out)->outcome), out);
}

zeroipc_status zeroipc_future_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                   zeroipc_future **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_wanted wanted = wanted_of(elem_size, 0);
  return finish(zi_open_outcome(memory, name, &wanted, timeout_ns, &(*out)->outcome), out);
}

void zeroipc_future_close(zeroipc_future *future) {
  if (!future) return;
  zeroipc_future_give_up(future);
  zi_close_structure(&future->outcome.s);
  free(future);
}

static zeroipc_status may_change(const zeroipc_future *future) {
  return zi_writable(future->outcome.s.memory, "change a future");
}

static zeroipc_status abandoned(const zeroipc_future *future) {
  return zi_fail(ZEROIPC_ABANDONED, "future \"%s\" is abandoned: whoever had pledged to set it died or gave up",
                 future->outcome.s.name);
}

// --- get ---

// G4: whether it is abandoned by now. What a reader finds it may not publish, but it is so for ever.
static bool is_abandoned_now(zeroipc_future *future) {
  outcome *o = &future->outcome;
  if (hint_load(&o->orphaned)) return true;
  if (!zi_outcome_reap(o)) return false;
  hint_store(&o->orphaned, 1);
  return true;
}

// With `asks`, a pledger is asked whether it lives; else only now and then.
static zeroipc_status look(zeroipc_future *future, void *out, bool asks) {
  outcome *o = &future->outcome;
  uint32_t state;
  zeroipc_status status = zi_outcome_get(o, out, &state);
  if (status != ZEROIPC_PENDING) return status;
  if (state == STATE_ABANDONED) return abandoned(future);
  if (state != STATE_PLEDGED) return status;
  if (!hint_load(&o->orphaned) && !asks && !zi_may_ask(o)) return status;
  if (is_abandoned_now(future)) return abandoned(future);
  // It may have been settled in between by one that then died.
  status = zi_outcome_get(o, out, &state);
  return status == ZEROIPC_PENDING && state == STATE_ABANDONED ? abandoned(future) : status;
}

zeroipc_status zeroipc_future_try_get(zeroipc_future *future, void *out) { return look(future, out, false); }

zeroipc_status zeroipc_future_state(zeroipc_future *future) { return look(future, NULL, true); }

bool zeroipc_future_is_ready(zeroipc_future *future) { return look(future, NULL, false) == ZEROIPC_OK; }

bool zeroipc_future_is_settled(zeroipc_future *future) {
  zeroipc_status status = look(future, NULL, false);
  return status == ZEROIPC_OK || status == ZEROIPC_FAILED || status == ZEROIPC_ABANDONED;
}

zeroipc_status zeroipc_future_holder(zeroipc_future *future, zeroipc_peer *out) {
  return zi_outcome_peer(&future->outcome, out);
}

// A get that waits: of a derived future it may have to compute.
typedef struct getting {
  zeroipc_future *future;
  void *out;
  bool begun;
  zi_right right;
} getting;

static zeroipc_status attempt_get(void *context) {
  getting *g = context;
  return zi_future_attempt(g->future, g->out, &g->begun, &g->right);
}

zeroipc_status zeroipc_future_get(zeroipc_future *future, void *out, int64_t timeout_ns) {
  getting g = {.future = future, .out = out};
  zi_deadline deadline = zi_deadline_of(timeout_ns);
  zi_condition conditions[2];
  size_t count = zi_future_conditions(future, conditions);
  for (;;) {
    g.begun = false;
    zeroipc_status status = zeroipc_future_try_get(future, out);
    if (status >= 0) return status;
    if (timeout_ns != 0 && (status = zi_check_others_compute(&future->outcome)) != ZEROIPC_OK) return status;
    status = zi_wait(conditions, count, attempt_get, &g, zi_time_left(deadline),
                     zi_about(&future->outcome.s, "waiting for its value"));
    if (status || !g.begun) return status;
    status = zi_future_derive(future, g.right, deadline);
    if (status) return status;
  }
}

// --- set ---

static zi_right right_of(zeroipc_future *future) {
  return (zi_right){hint_load(&future->pledged) ? STATE_PLEDGED : STATE_EMPTY, 0};
}

// After it was settled: the pledge was kept.
static zeroipc_status kept(zeroipc_future *future, zeroipc_status status) {
  if (status == ZEROIPC_OK) hint_store(&future->pledged, 0);
  return status;
}

zeroipc_status zeroipc_future_try_set(zeroipc_future *future, const void *value) {
  zeroipc_status status = may_change(future);
  if (status) return status;
  return kept(future, zi_outcome_succeed(&future->outcome, right_of(future), value));
}

zeroipc_status zeroipc_future_try_fail(zeroipc_future *future, const char *reason) {
  zeroipc_status status = may_change(future);
  if (status) return status;
  return kept(future, zi_outcome_fail(&future->outcome, right_of(future), reason));
}

// What it means that it was refused: EXISTS or TAKEN, or BUSY when it may be set by now.
static zeroipc_status taken(zeroipc_future *future) {
  const char *name = future->outcome.s.name;
  switch (zeroipc_future_state(future)) {
    case ZEROIPC_CORRUPT: return ZEROIPC_CORRUPT;
    case ZEROIPC_OK: return zi_fail(ZEROIPC_EXISTS, "future \"%s\" can be set once, and it is ready already", name);
    case ZEROIPC_FAILED: return zi_fail(ZEROIPC_EXISTS, "future \"%s\" can be set once, and it has failed", name);
    case ZEROIPC_ABANDONED: return zi_fail(ZEROIPC_EXISTS, "future \"%s\" can be set once, and it is abandoned", name);
    default: break;
  }
  zeroipc_peer who;
  if (zi_outcome_holder(&future->outcome) == 0) return ZEROIPC_BUSY;
  if (zeroipc_future_holder(future, &who) != ZEROIPC_OK)
    return zi_fail(ZEROIPC_TAKEN, "future \"%s\" is for somebody else to set", name);
  return zi_fail(ZEROIPC_TAKEN, "future \"%s\" is for process %u (\"%s\") to set, who has pledged to or computes it",
                 name, who.pid, who.label);
}

// A set, or a failure, that waits for a free block.
typedef struct setting {
  zeroipc_future *future;
  const void *value;
  const char *reason;
} setting;

static zeroipc_status attempt_set(void *context) {
  setting *s = context;
  zeroipc_status status = s->reason ? zeroipc_future_try_fail(s->future, s->reason)
                                    : zeroipc_future_try_set(s->future, s->value);
  return status == ZEROIPC_REFUSED ? taken(s->future) : status;
}

static zeroipc_status wait_to_set(setting *setting, int64_t timeout_ns) {
  zi_condition condition = zi_outcome_settled(&setting->future->outcome);
  return zi_wait(&condition, 1, attempt_set, setting, timeout_ns,
                 zi_about(&setting->future->outcome.s, "waiting for a block"));
}

zeroipc_status zeroipc_future_set(zeroipc_future *future, const void *value, int64_t timeout_ns) {
  setting s = {future, value, NULL};
  return wait_to_set(&s, timeout_ns);
}

zeroipc_status zeroipc_future_fail(zeroipc_future *future, const char *reason, int64_t timeout_ns) {
  setting s = {future, NULL, reason};
  return wait_to_set(&s, timeout_ns);
}

// --- pledge ---

zeroipc_status zeroipc_future_try_pledge(zeroipc_future *future) {
  zeroipc_status status = may_change(future);
  if (!status) status = zi_outcome_pledge(&future->outcome);
  if (!status) hint_store(&future->pledged, 1);
  return status;
}

// A word that says "computing, by nobody" refuses for ever, and is nobody's: so the loop has a bound.
#define MOST_PLEDGES 1000

zeroipc_status zeroipc_future_pledge(zeroipc_future *future) {
  for (int k = 0; k < MOST_PLEDGES; k++) {
    zeroipc_status status = zeroipc_future_try_pledge(future);
    if (status == ZEROIPC_REFUSED) status = taken(future);
    if (status != ZEROIPC_BUSY) return status;
  }
  return zi_corrupt(&future->outcome.s, "its words contradict each other");
}

zeroipc_status zeroipc_future_give_up(zeroipc_future *future) {
  if (!hint_load(&future->pledged)) return ZEROIPC_REFUSED;
  zeroipc_status status = zi_outcome_abandon(&future->outcome, (zi_right){STATE_PLEDGED, 0}); // H3
  hint_store(&future->pledged, 0);
  return status;
}

// --- derive ---

zeroipc_status zeroipc_future_map(zeroipc_future *source, zeroipc_memory *memory, const char *name, size_t elem_size,
                                  zeroipc_future_function fn, void *context, const zeroipc_future_options *options,
                                  zeroipc_future **out) {
  *out = NULL;
  zeroipc_status status = zi_writable(memory, "derive a future");
  if (!status) status = zeroipc_future_create(memory, name, elem_size, options, out);
  if (status) return status;
  (*out)->source = source;
  (*out)->fn = fn;
  (*out)->context = context;
  return ZEROIPC_OK;
}

size_t zi_future_conditions(zeroipc_future *future, zi_condition *out) {
  out[0] = zi_outcome_settled(&future->outcome);
  if (!future->source) return 1;
  out[1] = zi_outcome_settled(&future->source->outcome);
  return 2;
}

zeroipc_status zi_future_attempt(zeroipc_future *future, void *out, bool *begun, zi_right *right) {
  zeroipc_status status = zeroipc_future_try_get(future, out);
  if (status != ZEROIPC_PENDING || !future->source) return status;
  zeroipc_status source = zeroipc_future_try_get(future->source, NULL);
  if (source < 0 || !zi_outcome_begin(&future->outcome, right)) return ZEROIPC_PENDING;
  if (source != ZEROIPC_ABANDONED) {
    *begun = true;
    return ZEROIPC_OK;
  }
  zi_outcome_abandon(&future->outcome, *right);
  return zeroipc_future_try_get(future, out);
}

// The function of the source's value. A source that is corrupt keeps nobody waiting: that is what to fail with.
static zeroipc_status compute_derived(void *context, void *out, const char **reason, zi_deadline deadline) {
  (void)deadline;
  zeroipc_future *future = context;
  const structure *source = &future->source->outcome.s;
  void *value = malloc(source->elem_size);
  if (!value) return zi_fail(ZEROIPC_SYSTEM_FULL, "future \"%s\": no memory for its element", source->name);
  zeroipc_status status = zeroipc_future_try_get(future->source, value);
  if (status == ZEROIPC_OK) *reason = future->fn(value, out, future->context);
  else *reason = status == ZEROIPC_FAILED ? zeroipc_failure_reason() : zeroipc_error_message();
  free(value);
  return ZEROIPC_OK;
}

zeroipc_status zi_future_derive(zeroipc_future *future, zi_right right, zi_deadline deadline) {
  return zi_do_compute(&future->outcome, right, compute_derived, future, deadline);
}
