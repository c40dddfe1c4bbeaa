// Pool: blocks of one size that are leased, used in place, and handed over through queues. SPECIFICATION.md "Pool".
//
// Any thread of any process may call anything at any time. All operations are lock-free: who is killed or stopped
// anywhere holds up nobody. What a killed process had leased comes back by itself; what it had sent is received exactly
// once. The algorithm is this project's own.
//
// A handle names a lease, which is the participant's: of all threads that share the memory's handle. A block's bytes
// belong to whoever has the lease, and no longer than that. Closing the memory (and every handle of structures in it)
// ends its leases; closing the pool alone does not.

#ifndef ZEROIPC_POOL_H
#define ZEROIPC_POOL_H

#include "queue.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a pool. */
typedef struct zeroipc_pool zeroipc_pool;

/** Fits no lease, ever. */
#define ZEROIPC_NO_HANDLE UINT64_MAX

/** Creates a pool of `capacity` blocks (at most 2^24 - 1) of `elem_size` bytes, or attaches to the one that exists. */
zeroipc_status zeroipc_pool_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                   zeroipc_pool **out);

/** Opens an existing pool, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_pool_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                 zeroipc_pool **out);

/** Closes the handle; the pool stays in the segment. NULL is fine. */
void zeroipc_pool_close(zeroipc_pool *pool);

// --- leases ---

/**
 * Leases a free block: `data` is where it lies, aligned to 8 bytes (to 64 when it has more than 56). What is in it is
 * whatever was there last. EMPTY when all are leased. Lock-free.
 */
zeroipc_status zeroipc_pool_try_acquire(zeroipc_pool *pool, uint64_t *handle, void **data);

/**
 * The same, waiting for a free block; TIMEOUT. Costs no CPU while it waits. What the dead had leased is found in 250
 * ms.
 */
zeroipc_status zeroipc_pool_acquire(zeroipc_pool *pool, uint64_t *handle, void **data, int64_t timeout_ns);

/**
 * Gives the block back. STALE: it was given back or sent before, or is somebody else's, and nothing is changed.
 * Wait-free.
 */
zeroipc_status zeroipc_pool_release(zeroipc_pool *pool, uint64_t handle);

/**
 * Where the block of a handle lies, whoever has the lease; STALE when it has ended. Who does not have it may look only:
 * it may change at any moment, and what was read is what its holder wrote only if this says OK again afterwards.
 * Wait-free.
 */
zeroipc_status zeroipc_pool_get(zeroipc_pool *pool, uint64_t handle, void **data);

// --- handing over ---

// Through queues of 8-byte elements, opened through the same zeroipc_memory. The first send or receive binds one to the
// pool; there can be 8 (BAD_ARGUMENT). Handles get into it and out of it by send and receive only.

/**
 * Hands a lease over: then `handle` is NO_HANDLE, and whoever receives it has the block, also when this process is dead
 * by then. NO_ROOM: the queue is full, and the lease goes on, perhaps under another handle. STALE as for release.
 * Lock-free.
 */
zeroipc_status zeroipc_pool_try_send(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle);

/** The same, waiting for room in the queue; TIMEOUT: the lease goes on, perhaps under another handle. */
zeroipc_status zeroipc_pool_send(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, int64_t timeout_ns);

/** Takes over the oldest lease in the queue. EMPTY when there is none. Lock-free. */
zeroipc_status zeroipc_pool_try_receive(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, void **data);

/** The same, waiting for one; TIMEOUT. */
zeroipc_status zeroipc_pool_receive(zeroipc_pool *pool, zeroipc_queue *queue, uint64_t *handle, void **data,
                                    int64_t timeout_ns);

// --- observe, recover ---

/**
 * Blocks that are leased or being handed over, those of the dead not among them; and the others. Exact while nothing
 * changes.
 */
uint32_t zeroipc_pool_allocated(zeroipc_pool *pool);
uint32_t zeroipc_pool_available(zeroipc_pool *pool);
uint32_t zeroipc_pool_capacity(const zeroipc_pool *pool);

/**
 * Takes back what dead participants had leased; `count`, which may be NULL, says how many blocks that were. Never
 * needed: acquire finds such blocks itself. Wait-free.
 */
zeroipc_status zeroipc_pool_reclaim(zeroipc_pool *pool, uint32_t *count);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
