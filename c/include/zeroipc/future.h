// Future: a value that is set once, or fails once, and that any number of processes wait for. SPECIFICATION.md
// "Future".
//
// Any thread of any process may call anything at any time. A process that is killed or stopped in the middle of a set
// holds up nobody: the future is set or not set, never half. The algorithm is this project's own: private blocks, one
// publishing word.

#ifndef ZEROIPC_FUTURE_H
#define ZEROIPC_FUTURE_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a future. */
typedef struct zeroipc_future zeroipc_future;

/** What may be asked of a future; zero in every field is the usual. */
typedef struct zeroipc_future_options {
  uint32_t blocks; // of a new future: how many may be in the middle of a set at once; 4, or 2 where the value is large
} zeroipc_future_options;

/** Creates a future, or attaches to the one that exists. `options` may be NULL. */
zeroipc_status zeroipc_future_create(zeroipc_memory *memory, const char *name, size_t elem_size,
                                     const zeroipc_future_options *options, zeroipc_future **out);

/** Opens an existing future, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_future_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                   zeroipc_future **out);

/** Closes the handle, and gives up the pledge that it has. */
void zeroipc_future_close(zeroipc_future *future);

// --- set ---

/**
 * Sets the value, for ever. REFUSED when it is settled, or for somebody else to set; NO_ROOM (rare) when no block is
 * free at this moment. Wait-free.
 */
zeroipc_status zeroipc_future_try_set(zeroipc_future *future, const void *value);

/** The same, waiting for nothing but a free block. EXISTS when it is settled, TAKEN when somebody else is to set it. */
zeroipc_status zeroipc_future_set(zeroipc_future *future, const void *value, int64_t timeout_ns);

/**
 * Lets it fail: who gets it has FAILED with this text. At least 128 bytes of it fit (180 where the value is small), and
 * 1020 where the value is as large; the rest is cut. As try_set, and as set. UTF-8.
 */
zeroipc_status zeroipc_future_try_fail(zeroipc_future *future, const char *reason);
zeroipc_status zeroipc_future_fail(zeroipc_future *future, const char *reason, int64_t timeout_ns);

// --- pledge ---

/**
 * Takes the sole right to set it, and the duty: from here on only this handle sets it, or lets it fail, in whichever
 * thread. If this process dies before, or the handle is closed, the future is ABANDONED for everybody. REFUSED when it
 * is settled, pledged, or being computed. Wait-free.
 */
zeroipc_status zeroipc_future_try_pledge(zeroipc_future *future);

/** The same, but EXISTS when it is settled and TAKEN when it is pledged or being computed. */
zeroipc_status zeroipc_future_pledge(zeroipc_future *future);

/** Gives up: whoever waits has ABANDONED. REFUSED when this handle has no pledge (any more). Wait-free. */
zeroipc_status zeroipc_future_give_up(zeroipc_future *future);

// --- get ---

/**
 * Copies the value. PENDING while there is none; FAILED (zeroipc_failure_reason says why) or ABANDONED when there will
 * be none. Lock-free.
 */
zeroipc_status zeroipc_future_try_get(zeroipc_future *future, void *out);

/** The same, waiting until it is settled; TIMEOUT. A pledger's death is seen in 250 ms. Costs no CPU while it waits. */
zeroipc_status zeroipc_future_get(zeroipc_future *future, void *out, int64_t timeout_ns);

/** What try_get would return. Asks whether a pledger lives (a system call). */
zeroipc_status zeroipc_future_state(zeroipc_future *future);

/** Whether it has a value. */
bool zeroipc_future_is_ready(zeroipc_future *future);

/** Whether it is ready, failed or abandoned: get does not wait. */
bool zeroipc_future_is_settled(zeroipc_future *future);

/** Who has pledged to set it, or computes it, and lives; NOT_FOUND. */
zeroipc_status zeroipc_future_holder(zeroipc_future *future, zeroipc_peer *out);

// --- derive ---

/**
 * Computes a value of another one; returns NULL, or a text that says why not, of which a copy is kept. `out` is all
 * zeros before. It must return: it may neither jump out nor end its thread.
 */
typedef const char *(*zeroipc_future_function)(const void *value, void *out, void *context);

/**
 * Makes a future whose value is `fn` of the source's, under a name of its own. Whoever makes it takes part when it gets
 * the new future (zeroipc_future_get, _all, _any, _race): one of them computes, and when its process dies, another one
 * does. If the source fails, or `fn` does, the new one fails with the same text; if it is abandoned, so is the new one.
 * Nobody computes while nobody waits in a get. The source's handle must stay open as long as the new one.
 */
zeroipc_status zeroipc_future_map(zeroipc_future *source, zeroipc_memory *memory, const char *name, size_t elem_size,
                                  zeroipc_future_function fn, void *context, const zeroipc_future_options *options,
                                  zeroipc_future **out);

// --- several at once, of up to 16 segments ---

/**
 * Waits until all have a value, which try_get then gives. As soon as one has failed, or is abandoned, that is returned.
 * TIMEOUT; `which` (may be NULL) is set to the one that is to blame.
 */
zeroipc_status zeroipc_future_all(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which);

/** Waits for the first that has a value: `which`. FAILED when all of them have failed or are abandoned. */
zeroipc_status zeroipc_future_any(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which);

/** Waits for the first that is settled: `which`. Returns what became of it: OK, FAILED or ABANDONED. */
zeroipc_status zeroipc_future_race(zeroipc_future *const *futures, size_t count, int64_t timeout_ns, size_t *which);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
