// The shape of a stream: what a new one is made of, the checks of one that exists, and its handle. SPECIFICATION.md
// "Stream".

#include <stdlib.h>

#include "stream.h"

static const char KIND_NAME[] = "stream";
static const char *const POLICIES[] = {"block", "drop-oldest", "drop-newest"};
#define MOST_CAPACITY (NO_BLOCK - 1)
#define LARGEST_ELEMENT ((size_t)INT32_MAX - 8)

static uint64_t payload_bytes(size_t elem_size, bool derived) {
  return (uint64_t)round_up8(elem_size) + (derived ? 8 : 0);
}

static uint64_t whole_lines(uint64_t bytes) { return (bytes + LINE_BYTES - 1) / LINE_BYTES * LINE_BYTES; }

// So that payloads do not straddle lines: a part of a line that divides it, or whole lines.
static uint32_t payload_stride(size_t elem_size, bool derived) {
  uint64_t bytes = payload_bytes(elem_size, derived);
  for (uint32_t part = 8; part <= 32; part *= 2)
    if (bytes <= part) return part;
  return (uint32_t)whole_lines(bytes);
}

// Where the rows lie, in bytes from the header on, and where they end.
typedef struct row_places {
  uint64_t targets, words, payloads, end;
} row_places;

static row_places rows_of(uint32_t subscribers, uint32_t capacity, uint32_t blocks, uint32_t stride) {
  row_places places = {.targets = STREAM_SUBSCRIBERS + (uint64_t)subscribers * LINE_BYTES};
  places.words = places.targets + whole_lines((uint64_t)capacity * 8);
  places.payloads = places.words + whole_lines((uint64_t)blocks * 8);
  places.end = places.payloads + (uint64_t)blocks * stride;
  return places;
}

// --- a new one ---

typedef struct plan {
  const zi_stream_shape *shape;
  uint32_t subscribers, blocks, stride;
  row_places places;
} plan;

static void initialise(uint8_t *at, void *context) {
  const plan *plan = context;
  const zi_derived_shape none = {0}, *derived = plan->shape->derived ? plan->shape->derived : &none;
  zeroipc_policy policy = plan->shape->options.policy;
  const uint32_t words[] = {policy == ZEROIPC_POLICY_USUAL ? POLICY_BLOCK : (uint32_t)policy - 1,
                            plan->blocks,
                            plan->subscribers,
                            derived->operation,
                            derived->count,
                            derived->step,
                            derived->source_segment,
                            derived->source_offset};
  memcpy(at + STREAM_POLICY, words, sizeof words);
  const uint64_t unpublished = NO_BLOCK; // lap 0, nothing yet
  for (uint32_t k = 0; k < plan->shape->capacity; k++)
    memcpy(at + plan->places.targets + (size_t)k * 8, &unpublished, sizeof unpublished);
}

static zeroipc_status check_number(const char *name, const char *what, uint32_t value, uint32_t most) {
  if (value >= 1 && value <= most) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "stream \"%s\": %s must be a whole number from 1 to %u, not %u", name, what,
                 most, value);
}

static zeroipc_status make_plan(const zeroipc_memory *memory, const char *name, const zi_stream_shape *shape,
                                plan *out) {
  const zeroipc_stream_options *options = &shape->options;
  zeroipc_status status = zi_check_size(KIND_NAME, name, shape->elem_size, LARGEST_ELEMENT);
  if (!status) status = zi_check_capacity(KIND_NAME, name, shape->capacity, MOST_CAPACITY);
  if (status) return status;
  if ((unsigned)options->policy > ZEROIPC_POLICY_DROP_NEWEST)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "stream \"%s\": there is no policy %d", name, (int)options->policy);
  out->shape = shape;
  out->stride = payload_stride(shape->elem_size, shape->derived != NULL);
  out->subscribers = options->subscribers ? options->subscribers : memory->max_peers;
  uint32_t spares = options->spares ? options->spares : zi_usual_spares(memory, out->stride);
  status = check_number(name, "spares", spares, NO_BLOCK - shape->capacity);
  if (!status) status = check_number(name, "subscribers", out->subscribers, MAX_SUBSCRIBERS_LIMIT);
  if (status) return status;
  out->blocks = shape->capacity + spares;
  out->places = rows_of(out->subscribers, shape->capacity, out->blocks, out->stride);
  return ZEROIPC_OK;
}

// --- one that exists ---

// Proves the shape against the structure's size, and reads it into the handle.
static zeroipc_status prove(zeroipc_stream *s) {
  structure *base = &s->c.s;
  uint32_t blocks = fixed32(base->base + STREAM_BLOCK_COUNT);
  s->policy = fixed32(base->base + STREAM_POLICY);
  s->line_count = fixed32(base->base + STREAM_MAX_SUBSCRIBERS);
  s->operation = fixed32(base->base + STREAM_OPERATOR);
  if (s->policy > POLICY_DROP_NEWEST) return zi_corrupt(base, "there is no such policy");
  if (s->operation > OPERATOR_SCAN) return zi_corrupt(base, "there is no such operator");
  if (s->line_count < 1 || s->line_count > MAX_SUBSCRIBERS_LIMIT)
    return zi_corrupt(base, "it cannot have so many subscribers");
  if (base->stride % 8 != 0 || base->stride < payload_bytes(base->elem_size, s->operation != 0))
    return zi_corrupt(base, "its blocks cannot hold its payloads");
  if (blocks <= base->capacity || blocks > NO_BLOCK) return zi_corrupt(base, "its blocks cannot be so many");
  row_places places = rows_of(s->line_count, base->capacity, blocks, base->stride);
  if (places.end > base->bytes) return zi_corrupt(base, "its lines and blocks do not fit its bytes");
  s->c.first = base->base + places.targets;
  s->c.block_count = blocks;
  s->c.index_bits = index_bits_of(base->capacity);
  s->c.next_block = base->capacity; // the spare blocks come first
  s->lines = base->base + STREAM_SUBSCRIBERS;
  s->words = base->base + places.words;
  s->payloads = base->base + places.payloads;
  s->origin_at = s->operation != 0 ? (uint32_t)round_up8(base->elem_size) : 0;
  s->references = 1;
  s->seen.joins = UINT64_MAX; // no joins were seen: look at the lines before the first value
  return ZEROIPC_OK;
}

// Compares it with what is wanted of it.
static zeroipc_status compare(const zeroipc_stream *s, const zi_stream_shape *shape) {
  zeroipc_policy wanted = shape->options.policy;
  if (wanted != ZEROIPC_POLICY_USUAL && s->policy != (uint32_t)wanted - 1)
    return zi_fail(ZEROIPC_SHAPE_MISMATCH, "stream \"%s\": stored policy %s, asked for %s", s->c.s.name,
                   POLICIES[s->policy], POLICIES[wanted - 1]);
  const zi_derived_shape *derived = shape->derived;
  if (!derived) return ZEROIPC_OK;
  const struct {
    const char *what;
    uint32_t at, asked;
  } fields[] = {{"operator", STREAM_OPERATOR, derived->operation},
                {"count", STREAM_COUNT, derived->count},
                {"step", STREAM_STEP, derived->step},
                {"source segment", STREAM_SOURCE_SEGMENT, derived->source_segment},
                {"source offset", STREAM_SOURCE_OFFSET, derived->source_offset}};
  for (size_t k = 0; k < sizeof fields / sizeof fields[0]; k++) {
    uint32_t has = fixed32(stream_word(s, fields[k].at));
    if (has != fields[k].asked)
      return zi_fail(ZEROIPC_SHAPE_MISMATCH, "stream \"%s\": stored %s %u, asked for %u (%s)", s->c.s.name,
                     fields[k].what, has, fields[k].asked, derived->name);
  }
  return ZEROIPC_OK;
}

// Proves what was found, or lets go of it.
static zeroipc_status finish(zeroipc_status status, const zi_stream_shape *shape, zeroipc_stream *s,
                             zeroipc_stream **out) {
  if (!status) {
    status = prove(s);
    if (!status) status = compare(s, shape);
    if (status) zi_close_structure(&s->c.s);
  }
  if (status) free(s);
  else *out = s;
  return status;
}

static zeroipc_stream *new_handle(const char *name) {
  zeroipc_stream *s = calloc(1, sizeof *s);
  if (!s) zi_fail(ZEROIPC_SYSTEM_FULL, "stream \"%s\": no memory for its handle", name);
  return s;
}

zeroipc_status zi_create_stream(zeroipc_memory *memory, const char *name, const zi_stream_shape *shape,
                                zeroipc_stream **out) {
  *out = NULL;
  plan plan;
  zeroipc_status status = make_plan(memory, name ? name : "", shape, &plan);
  if (status) return status;
  zeroipc_stream *s = new_handle(name);
  if (!s) return ZEROIPC_SYSTEM_FULL;
  zi_wanted wanted = {KIND_STREAM, KIND_NAME, shape->elem_size, shape->capacity};
  status = zi_create_structure(memory, name, &wanted, plan.places.end, plan.stride, initialise, &plan, &s->c.s);
  if (status == ZEROIPC_SHAPE_MISMATCH && shape->any_capacity) {
    wanted.capacity = 0; // it exists: whatever else it has must do
    status = zi_open_structure(memory, name, &wanted, 0, &s->c.s);
  }
  return finish(status, shape, s, out);
}

zeroipc_status zeroipc_stream_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                     const zeroipc_stream_options *options, zeroipc_stream **out) {
  zi_stream_shape shape = {.elem_size = elem_size, .capacity = capacity};
  if (options) shape.options = *options;
  return zi_create_stream(memory, name, &shape, out);
}

zeroipc_status zeroipc_stream_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                   zeroipc_stream **out) {
  *out = NULL;
  zeroipc_stream *s = new_handle(name);
  if (!s) return ZEROIPC_SYSTEM_FULL;
  zi_wanted wanted = {KIND_STREAM, KIND_NAME, elem_size, 0};
  zi_stream_shape shape = {.elem_size = elem_size};
  return finish(zi_open_structure(memory, name, &wanted, timeout_ns, &s->c.s), &shape, s, out);
}

void zi_stream_retain(zeroipc_stream *s) { __atomic_fetch_add(&s->references, 1, __ATOMIC_RELAXED); }

void zi_stream_release(zeroipc_stream *s) {
  if (__atomic_sub_fetch(&s->references, 1, __ATOMIC_ACQ_REL) != 0) return;
  zi_close_structure(&s->c.s);
  free(s);
}

void zeroipc_stream_close(zeroipc_stream *stream) {
  if (stream) zi_stream_release(stream);
}
