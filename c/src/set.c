// Set: a map without values. SPECIFICATION.md "Set". All of it is in keyed.c.

#include "../include/zeroipc/set.h"

#include <stdlib.h>

#include "buckets.h"

struct zeroipc_set {
  keyed keyed;
};

static const char KIND_NAME[] = "set";

// --- open and close ---

static zeroipc_status new_handle(const char *name, zeroipc_set **out) {
  *out = calloc(1, sizeof **out);
  return *out ? ZEROIPC_OK : zi_fail(ZEROIPC_SYSTEM_FULL, "set \"%s\": no memory for its handle", name);
}

static zeroipc_status finish(zeroipc_status status, zeroipc_set **out) {
  if (!status) return status;
  free(*out);
  *out = NULL;
  return status;
}

zeroipc_status zeroipc_set_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                  const zeroipc_keyed_options *options, zeroipc_set **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  keyed_shape shape = {KIND_SET, KIND_NAME, elem_size, 0, capacity};
  return finish(zi_create_keyed(memory, name, &shape, options, &(*out)->keyed), out);
}

zeroipc_status zeroipc_set_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                zeroipc_set **out) {
  zeroipc_status status = new_handle(name, out);
  if (status) return status;
  keyed_shape shape = {KIND_SET, KIND_NAME, elem_size, 0, 0};
  return finish(zi_open_keyed(memory, name, &shape, timeout_ns, &(*out)->keyed), out);
}

void zeroipc_set_close(zeroipc_set *set) {
  if (!set) return;
  zi_close_structure(&set->keyed.s);
  free(set);
}

// --- operations ---

bool zeroipc_set_has(zeroipc_set *set, const void *element) {
  const keyed *t = &set->keyed;
  zeroipc_status status = find_here(t, element, NULL);
  if (status == ZEROIPC_BUSY) {
    struct key k = key_of(t, element);
    found at;
    status = find(t, &k, NULL, NULL, &at);
  }
  if (status > 0) zi_keyed_told(t, status);
  return status == ZEROIPC_OK;
}

zeroipc_status zeroipc_set_try_add(zeroipc_set *set, const void *element) {
  return zi_try_change(&set->keyed, element, &(change){.how = HOW_INSERT});
}

zeroipc_status zeroipc_set_add(zeroipc_set *set, const void *element, int64_t timeout_ns) {
  return zi_change(&set->keyed, element, &(change){.how = HOW_INSERT}, timeout_ns);
}

zeroipc_status zeroipc_set_remove(zeroipc_set *set, const void *element) {
  return zi_erase(&set->keyed, element, NULL);
}

zeroipc_status zeroipc_set_clear(zeroipc_set *set) { return zi_clear(&set->keyed); }

// --- observe ---

uint32_t zeroipc_set_size(zeroipc_set *set) { return zi_size(&set->keyed); }
uint32_t zeroipc_set_capacity(const zeroipc_set *set) { return set->keyed.s.capacity; }

// A set's walk as the table's own, which hands out values, too.
struct walk_elements {
  bool (*each)(const void *element, void *context);
  void *context;
};

static bool hand_out(const void *key, const void *value, void *context) {
  const struct walk_elements *walk = context;
  (void)value;
  return walk->each(key, walk->context);
}

zeroipc_status zeroipc_set_each(zeroipc_set *set, bool (*each)(const void *element, void *context), void *context) {
  struct walk_elements walk = {each, context};
  return zi_each(&set->keyed, hand_out, &walk);
}
