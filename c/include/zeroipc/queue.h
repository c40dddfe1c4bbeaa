// Queue: first in, first out, of exact capacity, for any number of producers and consumers. SPECIFICATION.md "Queue".
//
// Any thread of any process may call anything at any time. The try forms are lock-free. A process that dies or is
// stopped anywhere in an operation holds up nobody; what was pushed is in the queue or it is not, never half. The
// algorithm is this project's own; turns per cell are as in Vyukov's bounded queue.

#ifndef ZEROIPC_QUEUE_H
#define ZEROIPC_QUEUE_H

#include "memory.h"

#ifdef __cplusplus
extern "C" {
#endif

ZEROIPC_PUBLIC_BEGIN

/** A handle on a queue. */
typedef struct zeroipc_queue zeroipc_queue;

/** What may be asked of a queue; zero in every field is the usual. */
typedef struct zeroipc_queue_options {
  uint32_t spares; // of a new queue: blocks beyond the capacity; one for each peer slot, fewer where elements are large
} zeroipc_queue_options;

/**
 * Creates a queue of `capacity` elements (at most 2^24 - 2), or attaches to the one that exists. `options` may be NULL.
 */
zeroipc_status zeroipc_queue_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    const zeroipc_queue_options *options, zeroipc_queue **out);

/** Opens an existing queue, waiting up to `timeout_ns` for its name. */
zeroipc_status zeroipc_queue_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_queue **out);

/** Closes the handle; the queue stays in the segment. NULL is fine. */
void zeroipc_queue_close(zeroipc_queue *queue);

// --- one element ---

/** Pushes a copy of the element. NO_ROOM when the queue is full, or every spare block is in use. Lock-free. */
zeroipc_status zeroipc_queue_try_push(zeroipc_queue *queue, const void *element);

/** The same, waiting for room; TIMEOUT. Costs no CPU while it waits. */
zeroipc_status zeroipc_queue_push(zeroipc_queue *queue, const void *element, int64_t timeout_ns);

/** Pops the oldest element. EMPTY when there is none. Lock-free. */
zeroipc_status zeroipc_queue_try_pop(zeroipc_queue *queue, void *out);

/** The same, waiting for one; TIMEOUT. */
zeroipc_status zeroipc_queue_pop(zeroipc_queue *queue, void *out, int64_t timeout_ns);

/** Copies the oldest element and leaves it there. EMPTY. */
zeroipc_status zeroipc_queue_peek(zeroipc_queue *queue, void *out);

// --- many, side by side, `elem_size` bytes apart ---

/** Pushes up to `count` elements; `done` says how many. NO_ROOM when none. */
zeroipc_status zeroipc_queue_try_push_many(zeroipc_queue *queue, const void *elements, size_t count, size_t *done);

/** Pushes all of them, waiting for room. With TIMEOUT `done` says how many were. */
zeroipc_status zeroipc_queue_push_many(zeroipc_queue *queue, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done);

/** Pops up to `most` elements; `done` says how many. EMPTY when none. */
zeroipc_status zeroipc_queue_try_pop_many(zeroipc_queue *queue, void *out, size_t most, size_t *done);

/** The same, waiting for the first one. */
zeroipc_status zeroipc_queue_pop_many(zeroipc_queue *queue, void *out, size_t most, int64_t timeout_ns, size_t *done);

// --- in place ---

/** An element that is written, or read, where it lies. It holds up nobody, but it keeps a spare block. */
typedef struct zeroipc_lease {
  void *data;     // the element
  uint32_t block; // the block it lies in
} zeroipc_lease;

/** Lends a free block to be written. NO_ROOM when every spare block is in use. */
zeroipc_status zeroipc_queue_try_reserve(zeroipc_queue *queue, zeroipc_lease *out);
zeroipc_status zeroipc_queue_reserve(zeroipc_queue *queue, zeroipc_lease *out, int64_t timeout_ns);

/** Publishes a reserved block; then the lease has ended. NO_ROOM: the queue is full, and the lease is still there. */
zeroipc_status zeroipc_queue_try_commit(zeroipc_queue *queue, zeroipc_lease *lease);
zeroipc_status zeroipc_queue_commit(zeroipc_queue *queue, zeroipc_lease *lease, int64_t timeout_ns);

/** Pops the oldest element and lends it to be read. EMPTY, or NO_ROOM when it needs a spare block and there is none. */
zeroipc_status zeroipc_queue_try_claim(zeroipc_queue *queue, zeroipc_lease *out);
zeroipc_status zeroipc_queue_claim(zeroipc_queue *queue, zeroipc_lease *out, int64_t timeout_ns);

/** Ends a lease: what was reserved is not published, what was claimed is gone. Twice, and it is CLOSED. */
zeroipc_status zeroipc_queue_release(zeroipc_queue *queue, zeroipc_lease *lease);

// --- observe ---

/** Elements in the queue: exact when nobody pushes or pops meanwhile, else between 0 and the capacity. */
uint32_t zeroipc_queue_size(zeroipc_queue *queue);
uint32_t zeroipc_queue_capacity(const zeroipc_queue *queue);
bool zeroipc_queue_is_empty(zeroipc_queue *queue);
bool zeroipc_queue_is_full(zeroipc_queue *queue);

ZEROIPC_PUBLIC_END

#ifdef __cplusplus
}
#endif

#endif
