// Set: a set of exact capacity with elements of fixed size. SPECIFICATION.md "Set".
//
// A map without values: what is said there of keys holds for elements. Any thread of any process may call anything at
// any time. Looking takes no lock, removing is lock-free, adding waits only for a process that is stopped in the middle
// of adding.

#ifndef ZEROIPC_SET_H
#define ZEROIPC_SET_H

#include "keyed.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a set. */
typedef struct zeroipc_set zeroipc_set;

/**
 * Creates a set of `capacity` elements (at most 2^24 - 2), or attaches to the one that exists. `options` may be NULL.
 */
zeroipc_status zeroipc_set_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                  const zeroipc_keyed_options *options, zeroipc_set **out);

/** Opens an existing set, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_set_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                zeroipc_set **out);

/** Closes the handle; the set stays in the segment. NULL is fine. */
void zeroipc_set_close(zeroipc_set *set);

/** Whether the element is there. Lock-free. */
bool zeroipc_set_has(zeroipc_set *set, const void *element);

/**
 * Adds an element: REFUSED when it is there already, and exactly one of many that add the same is told OK. NO_ROOM when
 * the set is full, BUSY when another process that is adding an element is stopped.
 */
zeroipc_status zeroipc_set_try_add(zeroipc_set *set, const void *element);

/** The same, waiting up to `timeout_ns` where it is BUSY; TIMEOUT. A full set is FULL, an error. */
zeroipc_status zeroipc_set_add(zeroipc_set *set, const void *element, int64_t timeout_ns);

/** Removes the element; ABSENT. Lock-free. */
zeroipc_status zeroipc_set_remove(zeroipc_set *set, const void *element);

/** Removes every element. Those that others add meanwhile may stay. Lock-free. */
zeroipc_status zeroipc_set_clear(zeroipc_set *set);

/** Elements, counted one by one: exact when nobody adds or removes meanwhile. */
uint32_t zeroipc_set_size(zeroipc_set *set);
uint32_t zeroipc_set_capacity(const zeroipc_set *set);

/**
 * Calls `each` with a copy of every element until it returns false. One that is there all the while is seen exactly
 * once; one that is added or removed meanwhile may be seen or not. `each` may call anything.
 */
zeroipc_status zeroipc_set_each(zeroipc_set *set, bool (*each)(const void *element, void *context), void *context);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
