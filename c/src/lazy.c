// Lazy: an outcome that is computed when it is first asked for, and again after it was invalidated. SPECIFICATION.md
// "Lazy" (steps F and I); its words and all else are in outcome.c, how it is computed in computation.c.

#include "../include/zeroipc/lazy.h"

#include <stdlib.h>

#include "computation.h"

struct zeroipc_lazy {
  outcome outcome;
  // One of the two, or none: it only looks. `source` with the second.
  zeroipc_lazy_function fn;
  zeroipc_lazy_mapping mapping;
  zeroipc_lazy *source;
  void *context;
};

static const char KIND_NAME[] = "lazy";

// --- open and close ---

static zi_wanted wanted_of(size_t elem_size, uint32_t capacity) {
  return (zi_wanted){KIND_LAZY, KIND_NAME, elem_size, capacity};
}

static zeroipc_status new_handle(const char *name, zeroipc_lazy **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "lazy \"%s\": no memory for its handle", name);
}

static zeroipc_status finish(zeroipc_status status, zeroipc_lazy **out) {
  if (!status) return ZEROIPC_OK;
  free(*out);
  *out = NULL;
  return status;
}

static zeroipc_status create(zeroipc_memory *memory, const char *name, size_t elem_size,
                             const zeroipc_lazy_options *options, zeroipc_lazy **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_wanted wanted = wanted_of(elem_size, 1);
  return finish(zi_create_outcome(memory, name, &wanted, options ? options->blocks : 0, &(*out)->outcome), out);
}

zeroipc_status zeroipc_lazy_create(zeroipc_memory *memory, const char *name, size_t elem_size, zeroipc_lazy_function fn,
                                   void *context, const zeroipc_lazy_options *options, zeroipc_lazy **out) {
  *out = NULL;
  if (!fn) return zi_fail(ZEROIPC_BAD_ARGUMENT, "lazy \"%s\": it takes a function that computes it", name);
  zeroipc_status status = create(memory, name, elem_size, options, out);
  if (status) return status;
  (*out)->fn = fn;
  (*out)->context = context;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_lazy_map(zeroipc_lazy *source, zeroipc_memory *memory, const char *name, size_t elem_size,
                                zeroipc_lazy_mapping fn, void *context, const zeroipc_lazy_options *options,
                                zeroipc_lazy **out) {
  *out = NULL;
  if (!fn) return zi_fail(ZEROIPC_BAD_ARGUMENT, "lazy \"%s\": it takes a function that computes it", name);
  zeroipc_status status = create(memory, name, elem_size, options, out);
  if (status) return status;
  (*out)->mapping = fn;
  (*out)->source = source;
  (*out)->context = context;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_lazy_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_lazy **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  zi_wanted wanted = wanted_of(elem_size, 0);
  return finish(zi_open_outcome(memory, name, &wanted, timeout_ns, &(*out)->outcome), out);
}

void zeroipc_lazy_close(zeroipc_lazy *lazy) {
  if (!lazy) return;
  zi_close_structure(&lazy->outcome.s);
  free(lazy);
}

// --- look ---

zeroipc_status zeroipc_lazy_peek(zeroipc_lazy *lazy, void *out) {
  uint32_t state;
  zeroipc_status status = zi_outcome_get(&lazy->outcome, out, &state);
  if (status != ZEROIPC_PENDING || state == STATE_COMPUTING) return status;
  if (state == STATE_EMPTY) return ZEROIPC_EMPTY;
  return zi_corrupt(&lazy->outcome.s, "it is in a state in which no lazy is");
}

zeroipc_status zeroipc_lazy_state(zeroipc_lazy *lazy) { return zeroipc_lazy_peek(lazy, NULL); }

bool zeroipc_lazy_is_computed(zeroipc_lazy *lazy) { return zeroipc_lazy_state(lazy) == ZEROIPC_OK; }

zeroipc_status zeroipc_lazy_holder(zeroipc_lazy *lazy, zeroipc_peer *out) {
  return zi_outcome_peer(&lazy->outcome, out);
}

// --- force ---

// F3.
static zeroipc_status compute(void *context, void *out, const char **reason, zi_deadline deadline) {
  (void)deadline;
  zeroipc_lazy *lazy = context;
  *reason = lazy->fn(out, lazy->context);
  return ZEROIPC_OK;
}

// The same of a derived one. What a source has failed with is what comes of it; whatever else keeps it from being had
// is the caller's matter.
static zeroipc_status compute_derived(void *context, void *out, const char **reason, zi_deadline deadline) {
  zeroipc_lazy *lazy = context;
  const structure *source = &lazy->source->outcome.s;
  void *value = malloc(source->elem_size);
  if (!value) return zi_fail(ZEROIPC_SYSTEM_FULL, "lazy \"%s\": no memory for its element", source->name);
  zeroipc_status status = zeroipc_lazy_force(lazy->source, value, zi_time_left(deadline));
  if (status == ZEROIPC_OK) *reason = lazy->mapping(value, out, lazy->context);
  if (status == ZEROIPC_FAILED) *reason = zeroipc_failure_reason();
  free(value);
  return status == ZEROIPC_FAILED ? ZEROIPC_OK : status;
}

// F1 and F2, which end in a value, or in something that is begun. One that has no function, or no time, begins nothing.
typedef struct forcing {
  zeroipc_lazy *lazy;
  void *out;
  bool may_begin, begun;
  zi_right right;
} forcing;

static zeroipc_status attempt_force(void *context) {
  forcing *f = context;
  zeroipc_status status = zeroipc_lazy_peek(f->lazy, f->out);
  if (status >= 0 || !f->may_begin || !zi_outcome_begin(&f->lazy->outcome, &f->right)) return status;
  f->begun = true;
  return ZEROIPC_OK;
}

zeroipc_status zeroipc_lazy_force(zeroipc_lazy *lazy, void *out, int64_t timeout_ns) {
  outcome *o = &lazy->outcome;
  forcing f = {.lazy = lazy, .out = out, .may_begin = (lazy->fn || lazy->mapping) && o->s.owner != 0};
  zi_deadline deadline = zi_deadline_of(timeout_ns);
  zi_condition condition = zi_outcome_settled(o);
  for (;;) {
    f.begun = false;
    zeroipc_status status = zeroipc_lazy_peek(lazy, out);
    if (status >= 0) return status;
    if (timeout_ns != 0 && (status = zi_check_others_compute(o)) != ZEROIPC_OK) return status;
    status = zi_wait(&condition, 1, attempt_force, &f, zi_time_left(deadline),
                     zi_about(&o->s, "waiting for its value"));
    if (status || !f.begun) return status;
    status = zi_do_compute(o, f.right, lazy->mapping ? compute_derived : compute, lazy, deadline); // F3, F4
    if (status) return status;
    // It may be invalid again by now: somebody has to begin anew, but not one whose time is over.
    if (timeout_ns >= 0 && zi_time_left(deadline) == 0) f.may_begin = false;
  }
}

zeroipc_status zeroipc_lazy_invalidate(zeroipc_lazy *lazy) {
  zeroipc_status status = zi_writable(lazy->outcome.s.memory, "invalidate a lazy");
  return status ? status : zi_outcome_invalidate(&lazy->outcome);
}
