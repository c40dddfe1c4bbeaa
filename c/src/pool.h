// Pool: blocks that are leased, used in place, and handed over through queues of handles. SPECIFICATION.md "Pool" has
// the steps (A, L, S, V).
//
//   line 1  bound queues: u64[8], the line of each     line 2  waiters: free
//   line 3  blocks { lease u64, payload }, `stride` apart
//
//   lease word  [ generation:39 | sent:1 | owner:24 ]      handle  [ 0:1 | generation:39 | index:24 ]
//
// A block is free by definition: nobody's, or of a dead owner who did not leave its handle in a bound queue.

#ifndef ZEROIPC_SRC_POOL_H
#define ZEROIPC_SRC_POOL_H

#include "../include/zeroipc/pool.h"
#include "cells.h"

#define GENERATION_MASK (((uint64_t)1 << 39) - 1)
#define SENT ((uint64_t)1 << 24)
#define INDEX_MASK ((uint64_t)0xffffff)
// Looks without result, and retries of a send, after which the segment must be corrupt: beyond four of each block.
#define MOST_ROUNDS ((uint32_t)1 << 20)

struct zeroipc_pool {
  structure s;
  uint32_t payload;              // where it begins in a block
  uint32_t next_block;           // where to look for a free block next; threads share this hint
  uint32_t known;                // how many bound queues are opened here
  cells bound[POOL_QUEUE_COUNT]; // those; never changed once they are known
  pthread_mutex_t learning;
};

static inline uint8_t *lease_at(const zeroipc_pool *p, uint32_t index) {
  return p->s.base + POOL_BLOCKS + (size_t)index * p->s.stride;
}

static inline uint8_t *pool_payload(const zeroipc_pool *p, uint32_t index) { return lease_at(p, index) + p->payload; }

static inline uint64_t lease_word(uint64_t generation, uint64_t sent, uint32_t owner) {
  return (generation & GENERATION_MASK) << 25 | sent | owner;
}

static inline uint64_t generation_of(uint64_t word) { return word >> 25; }
static inline uint64_t handle_of(uint64_t generation, uint32_t index) {
  return (generation & GENERATION_MASK) << 24 | index;
}

static inline uint32_t index_in(uint64_t handle) { return (uint32_t)(handle & INDEX_MASK); }
static inline uint64_t generation_in(uint64_t handle) { return handle >> 24; }

// Whether it may be the handle of a lease.
static inline bool is_handle(const zeroipc_pool *p, uint64_t handle) {
  return handle >> 63 == 0 && index_in(handle) < p->s.capacity;
}

zeroipc_status zi_pool_writable(const zeroipc_pool *p);
// STALE, with the handle.
zeroipc_status zi_stale(const zeroipc_pool *p, uint64_t handle);
// CORRUPT with its text; others as they are.
zeroipc_status zi_pool_told(const zeroipc_pool *p, zeroipc_status status);

// --- bound queues (pool_queues.c) ---

// Opens the queues that were bound since.
zeroipc_status zi_learn_queues(zeroipc_pool *p);
// Whether a cell of a bound queue holds the handle. A bound queue that is none: CORRUPT to `status`, and it may.
bool zi_carried(zeroipc_pool *p, uint64_t handle, zeroipc_status *status);

#endif
