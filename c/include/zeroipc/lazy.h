// Lazy: a value that is computed when it is first asked for, by exactly one of all who ask, and kept for all until it
// is invalidated. SPECIFICATION.md "Lazy".
//
// Any thread of any process may call anything at any time. The function itself is not shared: each process brings its
// own, and they should agree. While one computes, the others wait; when its process dies, another one computes; when it
// is stopped, they wait until it goes on, or their time-out passes.

#ifndef ZEROIPC_LAZY_H
#define ZEROIPC_LAZY_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a lazy, with the function that computes it, if there is one. */
typedef struct zeroipc_lazy zeroipc_lazy;

/** What may be asked of a lazy; zero in every field is the usual. */
typedef struct zeroipc_lazy_options {
  uint32_t blocks; // of a new lazy: see zeroipc_future_options
} zeroipc_lazy_options;

/**
 * Computes the value; returns NULL, or a text that says why not, of which a copy is kept. `out` is all zeros before. It
 * must return: it may neither jump out nor end its thread.
 */
typedef const char *(*zeroipc_lazy_function)(void *out, void *context);

/** Creates a lazy, or attaches to the one that exists, and brings the function. `options` may be NULL. */
zeroipc_status zeroipc_lazy_create(zeroipc_memory *memory, const char *name, size_t elem_size, zeroipc_lazy_function fn,
                                   void *context, const zeroipc_lazy_options *options, zeroipc_lazy **out);

/** Opens an existing lazy without a function: to look, and to wait for what others compute. */
zeroipc_status zeroipc_lazy_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_lazy **out);

/** Closes the handle; the lazy stays in the segment. NULL is fine. */
void zeroipc_lazy_close(zeroipc_lazy *lazy);

/**
 * Copies the value, computing it here if nobody has done so and nobody does. FAILED when the function said why not
 * (zeroipc_failure_reason): that is kept, too, until it is invalidated. TIMEOUT: a time-out ends waits, but not the
 * function. BAD_ARGUMENT when this very thread is computing it.
 */
zeroipc_status zeroipc_lazy_force(zeroipc_lazy *lazy, void *out, int64_t timeout_ns);

/** Copies the value if it is computed. EMPTY, PENDING (somebody computes it), FAILED. Lock-free; never computes. */
zeroipc_status zeroipc_lazy_peek(zeroipc_lazy *lazy, void *out);

/**
 * Has it computed anew when it is next forced. What is being computed at this moment is thrown away when it is done: a
 * force that is called after this returned gets what was computed after this. Lock-free.
 */
zeroipc_status zeroipc_lazy_invalidate(zeroipc_lazy *lazy);

/** What peek would return. PENDING is also what one that died while it computed has left, until somebody forces it. */
zeroipc_status zeroipc_lazy_state(zeroipc_lazy *lazy);

/** Whether it has a value. */
bool zeroipc_lazy_is_computed(zeroipc_lazy *lazy);

/** Who computes it, and lives; NOT_FOUND. */
zeroipc_status zeroipc_lazy_holder(zeroipc_lazy *lazy, zeroipc_peer *out);

/** Computes a value of another one; see zeroipc_lazy_function. */
typedef const char *(*zeroipc_lazy_mapping)(const void *value, void *out, void *context);

/**
 * Makes a lazy whose value is `fn` of the source's, under a name of its own: forcing it forces the source first. It
 * fails with the same text if the source fails. It keeps its value when the source is invalidated: to have it computed
 * from the source's new value, invalidate the source, then this one. The source's handle must stay open as long as the
 * new one.
 */
zeroipc_status zeroipc_lazy_map(zeroipc_lazy *source, zeroipc_memory *memory, const char *name, size_t elem_size,
                                zeroipc_lazy_mapping fn, void *context, const zeroipc_lazy_options *options,
                                zeroipc_lazy **out);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
