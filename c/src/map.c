// Map: a hash map of exact capacity. SPECIFICATION.md "Map". What it shares with sets is in keyed.c.

#include "../include/zeroipc/map.h"

#include <stdlib.h>

#include "buckets.h"

struct zeroipc_map {
  keyed keyed;
};

static const char KIND_NAME[] = "map";
// Times that others may change a value while an update computes the new one.
#define MOST_UPDATES ((uint32_t)1 << 20)
// Values up to this size are computed without asking for memory.
#define SMALL_VALUE 256u

// --- open and close ---

static zeroipc_status new_handle(const char *name, zeroipc_map **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "map \"%s\": no memory for its handle", name);
}

static zeroipc_status finish(zeroipc_status status, zeroipc_map **out) {
  if (!status) return status;
  free(*out);
  *out = NULL;
  return status;
}

zeroipc_status zeroipc_map_create(zeroipc_memory *memory, const char *name, size_t key_size, size_t value_size,
                                  uint32_t capacity, const zeroipc_keyed_options *options, zeroipc_map **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  keyed_shape shape = {KIND_MAP, KIND_NAME, key_size, value_size, capacity};
  return finish(zi_create_keyed(memory, name, &shape, options, &(*out)->keyed), out);
}

zeroipc_status zeroipc_map_open(zeroipc_memory *memory, const char *name, size_t key_size, size_t value_size,
                                int64_t timeout_ns, zeroipc_map **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  keyed_shape shape = {KIND_MAP, KIND_NAME, key_size, value_size, 0};
  return finish(zi_open_keyed(memory, name, &shape, timeout_ns, &(*out)->keyed), out);
}

void zeroipc_map_close(zeroipc_map *map) {
  if (!map) return;
  zi_close_structure(&map->keyed.s);
  free(map);
}

// --- look up ---

// F1 to F5, whatever the key.
static __attribute__((noinline)) zeroipc_status get_anyway(const keyed *t, const void *key, void *out) {
  struct key k = key_of(t, key);
  found at;
  zeroipc_status status = find(t, &k, out, NULL, &at);
  return status <= 0 ? status : zi_keyed_told(t, status);
}

zeroipc_status zeroipc_map_get(zeroipc_map *map, const void *key, void *out) {
  const keyed *t = &map->keyed;
  zeroipc_status status = find_here(t, key, out);
  return status == ZEROIPC_BUSY ? get_anyway(t, key, out) : status;
}

bool zeroipc_map_has(zeroipc_map *map, const void *key) { return zeroipc_map_get(map, key, NULL) == ZEROIPC_OK; }

// --- change ---

zeroipc_status zeroipc_map_try_set(zeroipc_map *map, const void *key, const void *value) {
  return zi_try_change(&map->keyed, key, &(change){.how = HOW_SET, .value = value});
}

zeroipc_status zeroipc_map_set(zeroipc_map *map, const void *key, const void *value, int64_t timeout_ns) {
  return zi_change(&map->keyed, key, &(change){.how = HOW_SET, .value = value}, timeout_ns);
}

zeroipc_status zeroipc_map_try_insert(zeroipc_map *map, const void *key, const void *value) {
  return zi_try_change(&map->keyed, key, &(change){.how = HOW_INSERT, .value = value});
}

zeroipc_status zeroipc_map_insert(zeroipc_map *map, const void *key, const void *value, int64_t timeout_ns) {
  return zi_change(&map->keyed, key, &(change){.how = HOW_INSERT, .value = value}, timeout_ns);
}

zeroipc_status zeroipc_map_compare_and_set(zeroipc_map *map, const void *key, const void *expected, const void *value,
                                           int64_t timeout_ns) {
  keyed *t = &map->keyed;
  if (expected && value)
    return zi_change(t, key, &(change){.how = HOW_REPLACE, .value = value, .expected = expected}, timeout_ns);
  if (value) return zeroipc_map_insert(map, key, value, timeout_ns);
  zeroipc_status status = expected ? zi_erase(t, key, expected) : zeroipc_map_get(map, key, NULL);
  if (!expected && status <= 0) return status == ZEROIPC_ABSENT ? ZEROIPC_OK : ZEROIPC_REFUSED;
  return status == ZEROIPC_ABSENT ? ZEROIPC_REFUSED : status;
}

// `delta` and `before` have `size` bytes.
static zeroipc_status add(zeroipc_map *map, const void *key, number number, const void *delta, void *before,
                          size_t size, int64_t timeout_ns) {
  keyed *t = &map->keyed;
  if (t->value_size != size)
    return zi_fail(ZEROIPC_BAD_TYPE, "map \"%s\": its values have %u bytes, and the number to be added %zu", t->s.name,
                   t->value_size, size);
  uint64_t wide = 0;
  memcpy(&wide, delta, size);
  change sum = {.how = HOW_ADD, .value = &wide, .number = number};
  zeroipc_status status = zi_change(t, key, &sum, timeout_ns);
  if (!status && before) memcpy(before, &sum.before, size);
  return status;
}

zeroipc_status zeroipc_map_add_i8(zeroipc_map *map, const void *key, int8_t delta, int8_t *before, int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_u8(zeroipc_map *map, const void *key, uint8_t delta, uint8_t *before,
                                  int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_i16(zeroipc_map *map, const void *key, int16_t delta, int16_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_u16(zeroipc_map *map, const void *key, uint16_t delta, uint16_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_i32(zeroipc_map *map, const void *key, int32_t delta, int32_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_u32(zeroipc_map *map, const void *key, uint32_t delta, uint32_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_i64(zeroipc_map *map, const void *key, int64_t delta, int64_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_u64(zeroipc_map *map, const void *key, uint64_t delta, uint64_t *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_INTEGER, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_f32(zeroipc_map *map, const void *key, float delta, float *before, int64_t timeout_ns) {
  return add(map, key, NUMBER_F32, &delta, before, sizeof delta, timeout_ns);
}

zeroipc_status zeroipc_map_add_f64(zeroipc_map *map, const void *key, double delta, double *before,
                                   int64_t timeout_ns) {
  return add(map, key, NUMBER_F64, &delta, before, sizeof delta, timeout_ns);
}

// update with private memory for the values before and after.
static zeroipc_status update_with(zeroipc_map *map, const void *key, uint8_t *before, uint8_t *after,
                                  zeroipc_map_update_fn fn, void *context, int64_t timeout_ns) {
  const keyed *t = &map->keyed;
  zeroipc_status status = zi_writable(t->s.memory, "change a map");
  for (uint32_t tries = 0; !status && tries < MOST_UPDATES; tries++) {
    status = zeroipc_map_get(map, key, before);
    if (status > 0) return status;
    const uint8_t *old = status == ZEROIPC_OK ? before : NULL;
    memset(after, 0, t->value_size);
    bool keep = fn(old, after, context);
    status = zeroipc_map_compare_and_set(map, key, old, keep ? after : NULL, timeout_ns);
    if (status != ZEROIPC_REFUSED) return status;
    status = ZEROIPC_OK;
  }
  return status ? status : zi_keyed_told(t, ZEROIPC_CORRUPT);
}

zeroipc_status zeroipc_map_update(zeroipc_map *map, const void *key, zeroipc_map_update_fn fn, void *context,
                                  int64_t timeout_ns) {
  size_t bytes = round_up8(map->keyed.value_size);
  uint64_t small[2 * SMALL_VALUE / 8];
  uint8_t *values = bytes <= SMALL_VALUE ? (uint8_t *)small : malloc(2 * bytes);
  if (!values) return zi_fail(ZEROIPC_SYSTEM_FULL, "map \"%s\": no memory for a value", map->keyed.s.name);
  zeroipc_status status = update_with(map, key, values, values + bytes, fn, context, timeout_ns);
  if (values != (uint8_t *)small) free(values);
  return status;
}

zeroipc_status zeroipc_map_remove(zeroipc_map *map, const void *key) { return zi_erase(&map->keyed, key, NULL); }

zeroipc_status zeroipc_map_clear(zeroipc_map *map) { return zi_clear(&map->keyed); }

// --- observe ---

uint32_t zeroipc_map_size(zeroipc_map *map) { return zi_size(&map->keyed); }
uint32_t zeroipc_map_capacity(const zeroipc_map *map) { return map->keyed.s.capacity; }

zeroipc_status zeroipc_map_each(zeroipc_map *map, bool (*each)(const void *key, const void *value, void *context),
                                void *context) {
  return zi_each(&map->keyed, each, context);
}
