// How a map or a set lies in a segment: what a new one looks like, and the checks of an existing one. SPECIFICATION.md
// "Map".

#define _GNU_SOURCE

#include <errno.h>
#include <sys/random.h>

#include "hash.h"
#include "keyed.h"

// Entries for which a new table has a group: 5 of the 7 buckets of each are full when it is.
#define ENTRIES_PER_GROUP 5u
#define MOST_CAPACITY (NO_BLOCK - 1)
#define MOST_GROUPS ((uint32_t)1 << 24)
#define LARGEST_PAIR ((size_t)INT32_MAX)

struct plan {
  uint32_t capacity, blocks, groups, key_size;
  uint64_t seed;
};

static void initialise(uint8_t *at, void *context) {
  const struct plan *plan = context;
  memcpy(at + MAP_KEY_SIZE, &plan->key_size, sizeof plan->key_size);
  memcpy(at + MAP_BLOCK_COUNT, &plan->blocks, sizeof plan->blocks);
  memcpy(at + MAP_GROUP_COUNT, &plan->groups, sizeof plan->groups);
  memcpy(at + MAP_SEED, &plan->seed, sizeof plan->seed);
  for (uint32_t rank = 0; rank < plan->capacity; rank++) {
    const uint64_t vacant = (uint64_t)VACANT << 24 | rank;
    uint8_t *group = at + MAP_GROUPS + (size_t)(rank % plan->groups) * LINE_BYTES;
    memcpy(group + GROUP_BUCKETS + (size_t)(rank / plan->groups) * 8, &vacant, sizeof vacant);
  }
}

static size_t value_at(const keyed_shape *shape) { return PAIR_KEY + round_up8(shape->key_size); }
static size_t pair_bytes(const keyed_shape *shape) { return value_at(shape) + round_up8(shape->value_size); }

// A set's elements are its keys.
static zi_wanted wanted_of(const keyed_shape *shape) {
  size_t elem_size = shape->value_size ? shape->value_size : shape->key_size;
  return (zi_wanted){shape->kind, shape->kind_name, elem_size, shape->capacity};
}

static zeroipc_status check_sizes(const char *name, const keyed_shape *shape) {
  zeroipc_status status = zi_check_size(shape->kind_name, name, shape->key_size, LARGEST_PAIR);
  if (status || shape->kind == KIND_SET) return status;
  return zi_check_size(shape->kind_name, name, shape->value_size, LARGEST_PAIR - shape->key_size);
}

// Proves the shape against the structure's size.
static zeroipc_status prove(zeroipc_status status, const keyed_shape *shape, keyed *t) {
  if (status) return status;
  structure *s = &t->s;
  uint32_t key_size = fixed32(s->base + MAP_KEY_SIZE);
  t->key_size = (uint32_t)shape->key_size;
  t->value_size = (uint32_t)shape->value_size;
  t->value_at = (uint32_t)value_at(shape);
  t->block_count = fixed32(s->base + MAP_BLOCK_COUNT);
  t->group_count = fixed32(s->base + MAP_GROUP_COUNT);
  t->seed = fixed64(s->base + MAP_SEED);
  t->groups = s->base + MAP_GROUPS;
  t->blocks = t->groups + (size_t)t->group_count * LINE_BYTES;
  uint64_t bytes = MAP_GROUPS + (uint64_t)t->group_count * LINE_BYTES + (uint64_t)t->block_count * s->stride;
  if (key_size != shape->key_size && shape->kind == KIND_SET)
    status = zi_corrupt(s, "its elements are not its keys");
  else if (key_size != shape->key_size)
    status = zi_fail(ZEROIPC_SHAPE_MISMATCH, "%s \"%s\": stored key size %u, asked for %zu", s->kind_name, s->name,
                     key_size, shape->key_size);
  else if (s->stride % 8 != 0 || s->stride < pair_bytes(shape))
    status = zi_corrupt(s, "its blocks cannot hold a key and a value");
  else if (t->block_count <= s->capacity || t->block_count > NO_BLOCK || t->group_count > MOST_GROUPS ||
           (uint64_t)t->group_count * SLOTS < s->capacity || bytes > s->bytes)
    status = zi_corrupt(s, "its groups and blocks do not fit its capacity and its bytes");
  if (status) {
    zi_close_structure(s);
    return status;
  }
  t->next_block = s->capacity + (s->owner & 0xff) % (t->block_count - s->capacity);
  return ZEROIPC_OK;
}

zeroipc_status zi_create_keyed(zeroipc_memory *memory, const char *name, const keyed_shape *shape,
                               const zeroipc_keyed_options *options, keyed *out) {
  zeroipc_status status = check_sizes(name, shape);
  if (!status) status = zi_check_capacity(shape->kind_name, name, shape->capacity, MOST_CAPACITY);
  if (status) return status;
  uint64_t stride = zi_block_stride(value_at(shape), shape->value_size);
  uint32_t most = NO_BLOCK - shape->capacity, usual = zi_usual_spares(memory, (uint32_t)stride);
  uint32_t spares = options && options->spares ? options->spares : usual < most ? usual : most;
  if (spares > most)
    return zi_fail(ZEROIPC_BAD_ARGUMENT, "%s \"%s\": %u spares, and %u are the most", shape->kind_name, name, spares,
                   most);
  struct plan plan = {.capacity = shape->capacity,
                      .blocks = shape->capacity + spares,
                      .groups = (shape->capacity + ENTRIES_PER_GROUP - 1) / ENTRIES_PER_GROUP,
                      .key_size = (uint32_t)shape->key_size};
  if (options && options->seed) plan.seed = *options->seed;
  else if (getrandom(&plan.seed, sizeof plan.seed, 0) != sizeof plan.seed)
    return zi_fail_errno(errno, "%s \"%s\": no seed for its hash", shape->kind_name, name);
  uint64_t bytes = MAP_GROUPS + (uint64_t)plan.groups * LINE_BYTES + plan.blocks * stride;
  zi_wanted wanted = wanted_of(shape);
  status = zi_create_structure(memory, name, &wanted, bytes, (uint32_t)stride, initialise, &plan, &out->s);
  return prove(status, shape, out);
}

zeroipc_status zi_open_keyed(zeroipc_memory *memory, const char *name, const keyed_shape *shape, int64_t timeout_ns,
                             keyed *out) {
  zi_wanted wanted = wanted_of(shape);
  zeroipc_status status = check_sizes(name, shape);
  return status ? status : prove(zi_open_structure(memory, name, &wanted, timeout_ns, &out->s), shape, out);
}

// --- keys ---

zeroipc_status zeroipc_text_key(void *key, size_t key_size, const char *text) {
  size_t length = strlen(text);
  if (length > key_size)
    return zi_fail(ZEROIPC_OUT_OF_RANGE, "key \"%.40s\": it takes %zu bytes, and %zu are the most", text, length,
                   key_size);
  memcpy(key, text, length);
  memset((uint8_t *)key + length, 0, key_size - length);
  return ZEROIPC_OK;
}

double zeroipc_f64_key(double number) {
  const uint64_t bits = 0x7ff8000000000000u;
  if (number != number) memcpy(&number, &bits, sizeof number);
  return number;
}

float zeroipc_f32_key(float number) {
  const uint32_t bits = 0x7fc00000u;
  if (number != number) memcpy(&number, &bits, sizeof number);
  return number;
}
