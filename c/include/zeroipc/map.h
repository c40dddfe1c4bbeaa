// Map: a hash map of exact capacity, with keys and values of fixed size. SPECIFICATION.md "Map".
//
// Any thread of any process may call anything at any time. Looking up takes no lock and stores nothing; changing and
// removing an entry is lock-free; adding a key takes one of capacity / 5 locks for some hundred nanoseconds. A process
// that is killed there is replaced. Only one that is stopped just there holds up others, and those alone that add a key
// under the same lock: the waiting forms wait for it, without CPU, the try forms say BUSY. The algorithm is this
// project's own: private blocks published by one CAS, open addressing without tombstones.
//
// A key is `key_size` bytes and a value `value_size` bytes, copied in and out; keys are equal when their bytes are.

#ifndef ZEROIPC_MAP_H
#define ZEROIPC_MAP_H

#include "keyed.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a map. */
typedef struct zeroipc_map zeroipc_map;

/**
 * Creates a map of `capacity` entries (at most 2^24 - 2), or attaches to the one that exists. `options` may be NULL.
 */
zeroipc_status zeroipc_map_create(zeroipc_memory *memory, const char *name, size_t key_size, size_t value_size,
                                  uint32_t capacity, const zeroipc_keyed_options *options, zeroipc_map **out);

/** Opens an existing map, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_map_open(zeroipc_memory *memory, const char *name, size_t key_size, size_t value_size,
                                int64_t timeout_ns, zeroipc_map **out);

/** Closes the handle; the map stays in the segment. NULL is fine. */
void zeroipc_map_close(zeroipc_map *map);

// --- look up ---

/** Copies the key's value to `out`, unless that is NULL; ABSENT. Never torn. Lock-free. */
zeroipc_status zeroipc_map_get(zeroipc_map *map, const void *key, void *out);

/** Whether the key is there. Lock-free. */
bool zeroipc_map_has(zeroipc_map *map, const void *key);

// --- change ---

// The waiting forms wait up to `timeout_ns` where the try forms say BUSY, and then fail with TIMEOUT. A key for which
// there is no room is NO_ROOM in try forms and FULL, an error, in the others: nothing waits for room.

/** Sets the key's value, whatever it was. Lock-free when the key is there. */
zeroipc_status zeroipc_map_try_set(zeroipc_map *map, const void *key, const void *value);
zeroipc_status zeroipc_map_set(zeroipc_map *map, const void *key, const void *value, int64_t timeout_ns);

/** Adds an entry: REFUSED, and nothing is changed, when the key is there. */
zeroipc_status zeroipc_map_try_insert(zeroipc_map *map, const void *key, const void *value);
zeroipc_status zeroipc_map_insert(zeroipc_map *map, const void *key, const void *value, int64_t timeout_ns);

/**
 * Sets the key's value if it is the expected one, compared byte by byte; REFUSED when it is not. NULL stands for "not
 * there": expected, it inserts; as the value, it removes.
 */
zeroipc_status zeroipc_map_compare_and_set(zeroipc_map *map, const void *key, const void *expected, const void *value,
                                           int64_t timeout_ns);

/**
 * Adds to the key's value in one atomic step; an absent key counts as 0. `before` is the value before; it may be NULL.
 * Integers wrap around. BAD_TYPE when values do not have the number's size.
 */
zeroipc_status zeroipc_map_add_i8(zeroipc_map *map, const void *key, int8_t delta, int8_t *before, int64_t timeout_ns);
zeroipc_status zeroipc_map_add_u8(zeroipc_map *map, const void *key, uint8_t delta, uint8_t *before,
                                  int64_t timeout_ns);
zeroipc_status zeroipc_map_add_i16(zeroipc_map *map, const void *key, int16_t delta, int16_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_u16(zeroipc_map *map, const void *key, uint16_t delta, uint16_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_i32(zeroipc_map *map, const void *key, int32_t delta, int32_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_u32(zeroipc_map *map, const void *key, uint32_t delta, uint32_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_i64(zeroipc_map *map, const void *key, int64_t delta, int64_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_u64(zeroipc_map *map, const void *key, uint64_t delta, uint64_t *before,
                                   int64_t timeout_ns);
zeroipc_status zeroipc_map_add_f32(zeroipc_map *map, const void *key, float delta, float *before, int64_t timeout_ns);
zeroipc_status zeroipc_map_add_f64(zeroipc_map *map, const void *key, double delta, double *before, int64_t timeout_ns);

/**
 * Computes a value from the one before: NULL for an absent key. Writes all of `after` (`value_size` bytes, aligned to
 * 8, zero at first) and returns true; false removes the key, or leaves it absent.
 */
typedef bool (*zeroipc_map_update_fn)(const void *before, void *after, void *context);

/**
 * Sets the key's value to what the function makes of it. When somebody else changes it meanwhile, the function is
 * called again: it should do nothing but compute.
 */
zeroipc_status zeroipc_map_update(zeroipc_map *map, const void *key, zeroipc_map_update_fn fn, void *context,
                                  int64_t timeout_ns);

/** Removes the key; ABSENT. Lock-free. */
zeroipc_status zeroipc_map_remove(zeroipc_map *map, const void *key);

/** Removes every entry. Those that others add meanwhile may stay. Lock-free. */
zeroipc_status zeroipc_map_clear(zeroipc_map *map);

// --- observe ---

/** Entries, counted one by one: exact when nobody adds or removes meanwhile. */
uint32_t zeroipc_map_size(zeroipc_map *map);
uint32_t zeroipc_map_capacity(const zeroipc_map *map);

/**
 * Calls `each` with a copy of every key and value until it returns false. An entry that is there all the while is seen
 * exactly once; one that is added or removed meanwhile may be seen or not; one that is removed and added again may be
 * seen twice. Each pair was in the map at the moment when it was copied. `each` may call anything.
 */
zeroipc_status zeroipc_map_each(zeroipc_map *map, bool (*each)(const void *key, const void *value, void *context),
                                void *context);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
