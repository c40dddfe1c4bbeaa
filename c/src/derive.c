// Beginning to derive a stream: one function for each operator. SPECIFICATION.md "Derived streams" has the table.

#include <stdlib.h>

#include "derivation.h"

static const char *const NAMES[] = {"", "map", "filter", "take", "skip", "window", "scan"};

void zeroipc_derivation_close(zeroipc_derivation *d) {
  if (!d) return;
  if (target_of(d)) {
    if (!d->over) zi_derive_hand_over(&d->course);
    zi_stream_release(target_of(d));
  }
  zi_stream_release(source_of(d));
  free(d->value);
  free(d->made);
  free(d->state);
  free(d->seed);
  free(d);
}

static bool allocate(zeroipc_derivation *d, size_t value_bytes, const void *seed) {
  size_t bytes = target_of(d)->c.s.elem_size;
  d->value = malloc(value_bytes);
  d->made = malloc(bytes);
  if (!d->value || !d->made) return false;
  if (d->making.operation != OPERATOR_SCAN) return true;
  d->state = malloc(bytes);
  d->seed = malloc(bytes);
  if (d->seed) memcpy(d->seed, seed, bytes);
  return d->state && d->seed;
}

// Opens the derived stream, and derives or stands by. `d` has its source.
static zeroipc_status begin(zeroipc_derivation *d, zeroipc_memory *memory, const char *name, size_t elem_size,
                            const void *seed, const zeroipc_derive_options *options) {
  const structure *source = &source_of(d)->c.s;
  const making *making = &d->making;
  const zi_derived_shape derived = {
      .name = NAMES[making->operation],
      .operation = making->operation,
      .count = making->count,
      .step = making->step,
      .source_segment = source->memory->segment_id,
      .source_offset = (uint32_t)((size_t)(source->base - source->memory->base) / LINE_BYTES),
  };
  zi_stream_shape shape = {
      .elem_size = elem_size, .capacity = source->capacity, .any_capacity = true, .derived = &derived};
  if (options) {
    shape.options = options->stream;
    d->back = options->from;
    if (options->capacity != 0) shape.capacity = options->capacity;
    shape.any_capacity = options->capacity == 0;
  }
  zeroipc_status status = zi_writable(source->memory, "derive from a stream");
  if (!status) status = zi_writable(memory, "derive a stream");
  if (!status) status = zi_create_stream(memory, name, &shape, &d->course.target);
  if (status) return status;
  size_t values = making->operation == OPERATOR_WINDOW ? making->count : 1;
  if (!allocate(d, values * source->elem_size, seed))
    return zi_fail(ZEROIPC_SYSTEM_FULL, "stream \"%s\": no memory for a derivation", name);
  const structure *target = &target_of(d)->c.s;
  d->course.r.id = (uint64_t)memory->segment_id << 32 | (uint64_t)(target->base - memory->base) / LINE_BYTES;
  status = zi_derivation_attach(d);
  return status > 0 && !d->over ? status : ZEROIPC_OK;
}

static zeroipc_status make_derivation(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                      const making *making, size_t elem_size, const void *seed,
                                      const zeroipc_derive_options *options, zeroipc_derivation **out) {
  *out = NULL;
  zeroipc_derivation *d = calloc(1, sizeof *d);
  if (!d) return zi_fail(ZEROIPC_SYSTEM_FULL, "stream \"%s\": no memory for a derivation", name ? name : "");
  d->course.source = source;
  zi_stream_retain(source);
  d->making = *making;
  zeroipc_status status = begin(d, memory, name, elem_size, seed, options);
  if (status) zeroipc_derivation_close(d);
  else *out = d;
  return status;
}

static zeroipc_status bad_argument(const zeroipc_stream *source, const char *why) {
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "stream \"%s\": %s", source->c.s.name, why);
}

zeroipc_status zeroipc_stream_derive_map(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                         size_t elem_size, zeroipc_mapper fn, void *context,
                                         const zeroipc_derive_options *options, zeroipc_derivation **out) {
  *out = NULL;
  if (!fn) return bad_argument(source, "map needs a function");
  making making = {.operation = OPERATOR_MAP, .map = fn, .context = context};
  return make_derivation(source, memory, name, &making, elem_size, NULL, options, out);
}

zeroipc_status zeroipc_stream_derive_filter(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                            zeroipc_keeper fn, void *context, const zeroipc_derive_options *options,
                                            zeroipc_derivation **out) {
  *out = NULL;
  if (!fn) return bad_argument(source, "filter needs a function");
  making making = {.operation = OPERATOR_FILTER, .keep = fn, .context = context};
  return make_derivation(source, memory, name, &making, source->c.s.elem_size, NULL, options, out);
}

zeroipc_status zeroipc_stream_derive_take(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          uint32_t count, const zeroipc_derive_options *options,
                                          zeroipc_derivation **out) {
  *out = NULL;
  if (count == 0) return bad_argument(source, "the number of values to take must be at least 1");
  making making = {.operation = OPERATOR_TAKE, .count = count};
  return make_derivation(source, memory, name, &making, source->c.s.elem_size, NULL, options, out);
}

zeroipc_status zeroipc_stream_derive_skip(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          uint32_t count, const zeroipc_derive_options *options,
                                          zeroipc_derivation **out) {
  making making = {.operation = OPERATOR_SKIP, .count = count};
  return make_derivation(source, memory, name, &making, source->c.s.elem_size, NULL, options, out);
}

zeroipc_status zeroipc_stream_derive_window(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                            uint32_t count, uint32_t step, const zeroipc_derive_options *options,
                                            zeroipc_derivation **out) {
  *out = NULL;
  if (count == 0) return bad_argument(source, "a window has at least 1 value");
  if (count > source->c.s.capacity)
    return zi_fail(ZEROIPC_BAD_ARGUMENT,
                   "stream \"%s\": a window of %u is more than the %u values that the source keeps",
                   source->c.s.name, count, source->c.s.capacity);
  making making = {.operation = OPERATOR_WINDOW, .count = count, .step = step ? step : count};
  return make_derivation(source, memory, name, &making, (size_t)count * source->c.s.elem_size, NULL, options, out);
}

zeroipc_status zeroipc_stream_derive_scan(zeroipc_stream *source, zeroipc_memory *memory, const char *name,
                                          size_t elem_size, zeroipc_scanner fn, void *context, const void *seed,
                                          const zeroipc_derive_options *options, zeroipc_derivation **out) {
  *out = NULL;
  if (!fn || !seed) return bad_argument(source, "scan needs a function and a seed");
  making making = {.operation = OPERATOR_SCAN, .scan = fn, .context = context};
  return make_derivation(source, memory, name, &making, elem_size, seed, options, out);
}
