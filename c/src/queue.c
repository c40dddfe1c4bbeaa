// Queue: multi-producer multi-consumer FIFO of exact capacity. SPECIFICATION.md "Queue" has the steps (P, Q, R, C).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: not empty
//   line 2  head hint                          line 4  waiters: not full
//   line 5  cells { target u64, block u64, payload }, `stride` apart: `capacity` cells, then spare blocks
//
// Longer than most files because every operation stands here in its forms.

#include "../include/zeroipc/queue.h"

#include <stdlib.h>

#include "cells.h"
#include "position.h"
#include "waiting.h"

struct zeroipc_queue {
  cells cells;
};

static const char KIND_NAME[] = "queue";
#define MOST_CAPACITY (NO_BLOCK - 1)
#define LARGEST_ELEMENT ((size_t)INT32_MAX)

static uint8_t *word(const cells *c, uint32_t offset) { return c->s.base + offset; }

// --- open and close ---

static zi_ring_shape shape_of(size_t elem_size, uint32_t capacity, uint32_t spares) {
  return (zi_ring_shape){{KIND_QUEUE, KIND_NAME, elem_size, capacity}, spares, NO_BLOCK, 0, 0, 0};
}

static zeroipc_queue *new_handle(void) { return calloc(1, sizeof(zeroipc_queue)); }

static zeroipc_status finish(zeroipc_status status, zeroipc_queue *queue, zeroipc_queue **out) {
  if (status) free(queue);
  else *out = queue;
  return status;
}

zeroipc_status zeroipc_queue_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    const zeroipc_queue_options *options, zeroipc_queue **out) {
  *out = NULL;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_ELEMENT);
  if (!status) status = zi_check_capacity(KIND_NAME, name, capacity, MOST_CAPACITY);
  if (status) return status;
  zeroipc_queue *queue = new_handle();
  if (!queue) return zi_fail(ZEROIPC_SYSTEM_FULL, "queue \"%s\": no memory for its handle", name);
  zi_ring_shape shape = shape_of(elem_size, capacity, options ? options->spares : 0);
  return finish(zi_create_cells(memory, name, &shape, &queue->cells), queue, out);
}

zeroipc_status zeroipc_queue_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_queue **out) {
  *out = NULL;
  zeroipc_queue *queue = new_handle();
  if (!queue) return zi_fail(ZEROIPC_SYSTEM_FULL, "queue \"%s\": no memory for its handle", name);
  zi_ring_shape shape = shape_of(elem_size, 0, 0);
  return finish(zi_open_cells(memory, name, &shape, timeout_ns, &queue->cells), queue, out);
}

void zeroipc_queue_close(zeroipc_queue *queue) {
  if (!queue) return;
  zi_close_structure(&queue->cells.s);
  free(queue);
}

cells *zi_queue_cells(zeroipc_queue *queue) { return &queue->cells; }

static zeroipc_status may_change(const cells *c) {
  return c->s.owner != 0 ? ZEROIPC_OK : zi_writable(c->s.memory, "change a queue");
}

// --- what is waited for ---

static bool has_items(void *context) {
  const cells *c = context;
  walk w;
  return start_walk(c, &w, word(c, QUEUE_HEAD)) && walk_to_head(c, &w) == ZEROIPC_OK;
}

static bool has_room(void *context) {
  const cells *c = context;
  walk w;
  return start_walk(c, &w, word(c, QUEUE_TAIL)) && walk_to_tail(c, &w) == ZEROIPC_OK;
}

// An operation that may have to wait, with its arguments.
typedef struct effort {
  zeroipc_queue *queue;
  const void *in;
  void *out;
  zeroipc_lease *lease;
  size_t count, *done;
} effort;

static zeroipc_status wait_for_room(effort *effort, zi_attempt attempt, int64_t timeout_ns) {
  cells *c = &effort->queue->cells;
  zi_condition condition = {c->s.memory, word(c, QUEUE_NOT_FULL), has_room, c};
  return zi_wait(&condition, 1, attempt, effort, timeout_ns, zi_about(&c->s, "waiting for room"));
}

static zeroipc_status wait_for_items(effort *effort, zi_attempt attempt, int64_t timeout_ns) {
  cells *c = &effort->queue->cells;
  zi_condition condition = {c->s.memory, word(c, QUEUE_NOT_EMPTY), has_items, c};
  return zi_wait(&condition, 1, attempt, effort, timeout_ns, zi_about(&c->s, "waiting for an element"));
}

// --- push ---

// Elements of this size have the fast paths compiled for them alone: without a call in them they save fewer registers,
// and the processor's locked instructions have fewer stores to wait for.
#define WORD 8

// What came of the usual case of an operation, tried at one cell.
typedef enum usual {
  DONE,
  NOT_USUAL, // the general way must be gone
  LOST,      // the same, with the cell's own block in hand, aimed here
  NOT_EMPTY, // the cell to fill: the queue is full, or the hint old
  NOTHING    // the queue is empty
} usual;

// Positions are hints' words in the usual case, lap << 24 | index: so the words of a cell are a shift away, and turns
// wrap by themselves.
#define ONE_TURN ((uint64_t)1 << 24)

// The target of a cell that is empty at this position (turn 2 L), and of one that holds block 0 there (turn 2 L + 1).
static inline uint64_t empty_at(uint64_t position) { return (position & ~(uint64_t)NO_BLOCK) << 1 | NO_BLOCK; }
static inline uint64_t full_at(uint64_t position) { return (position & ~(uint64_t)NO_BLOCK) << 1 | ONE_TURN; }

// P1 to P3 in the usual case, in one piece for speed: the cell is the one to fill and its own block is free.
static inline usual push_here(const cells *c, uint64_t position, const void *element, size_t size) {
  uint32_t index = position_index(position);
  uint8_t *cell = cell_at(c, index);
  // The block's word before the target: read the other way round, others could publish the block in between.
  uint64_t block = load64(cell + CELL_BLOCK);
  uint64_t target = load64(cell);
  if (target != empty_at(position)) return NOT_EMPTY;
  // Not held, aimed at this very cell in another lap: free, for this cell is empty (is_free_beside). Threads that share
  // an owner id need no second look at the target: who finds a word aimed here in this lap goes the general way.
  uint64_t aim = aim_word(c, position_lap(position), index);
  if (((block ^ aim) & c->usual_mask) != 0 || (block ^ aim) >> 24 == 0) return NOT_USUAL;
  if (!cas64(cell + CELL_BLOCK, block, aim | HELD)) return NOT_USUAL; // CELL-O1
  payload_in(cell + CELL_PAYLOAD, element, size);
  plain_store64(cell + CELL_BLOCK, aim);                                              // QUEUE-O1
  return cas64(cell, empty_at(position), full_at(position) | index) ? DONE : LOST; // QUEUE-O2
}

// push the general way; after `lost` with the block in hand that was aimed at this position.
static __attribute__((noinline)) zeroipc_status push_anyway(cells *c, const void *element, uint64_t position,
                                                            usual how) {
  walk w;
  uint32_t index = position_index(position);
  uint64_t aim = aim_word(c, position_lap(position), index), published;
  if (!start_walk(c, &w, word(c, QUEUE_TAIL))) return zi_told(c, ZEROIPC_CORRUPT);
  zeroipc_status status = zi_publish(c, &w, element, how == LOST ? index : NO_BLOCK, aim, &published);
  if (status) return zi_told(c, status);
  store_hint(c, &w, word(c, QUEUE_TAIL));            // P4
  wake_one(c->s.memory, word(c, QUEUE_NOT_EMPTY)); // P5
  return ZEROIPC_OK;
}

// push where the cell was not empty: most often the queue is full.
static __attribute__((noinline)) zeroipc_status push_elsewhere(cells *c, const void *element, uint64_t position) {
  uint64_t found = load64(cell_at(c, position_index(position))) >> 24, turn = empty_at(position) >> 24;
  if (found != turn && !turn_after(found, turn)) return ZEROIPC_NO_ROOM;
  return push_anyway(c, element, position, NOT_USUAL);
}

static inline __attribute__((always_inline)) zeroipc_status push(cells *c, const void *element, size_t size) {
  uint64_t hint = plain_load64(word(c, QUEUE_TAIL));
  if (position_index(hint) >= c->s.capacity) return zi_told(c, ZEROIPC_CORRUPT);
  usual outcome = push_here(c, hint, element, size);
  if (outcome == NOT_EMPTY) return push_elsewhere(c, element, hint);
  if (outcome != DONE) return push_anyway(c, element, hint, outcome);
  plain_store64(word(c, QUEUE_TAIL), next_position(c, hint)); // P4
  wake_one(c->s.memory, word(c, QUEUE_NOT_EMPTY));          // P5
  return ZEROIPC_OK;
}

static __attribute__((noinline)) zeroipc_status push_bytes(cells *c, const void *element) {
  return push(c, element, c->s.elem_size);
}

zeroipc_status zeroipc_queue_try_push(zeroipc_queue *queue, const void *element) {
  cells *c = &queue->cells;
  if (c->s.owner == 0) return may_change(c);
  return c->s.elem_size == WORD ? push(c, element, WORD) : push_bytes(c, element);
}

static zeroipc_status attempt_push(void *context) {
  effort *e = context;
  return zeroipc_queue_try_push(e->queue, e->in);
}

zeroipc_status zeroipc_queue_push(zeroipc_queue *queue, const void *element, int64_t timeout_ns) {
  effort e = {.queue = queue, .in = element};
  return wait_for_room(&e, attempt_push, timeout_ns);
}

zeroipc_status zeroipc_queue_try_push_many(zeroipc_queue *queue, const void *elements, size_t count, size_t *done) {
  cells *c = &queue->cells;
  *done = 0;
  zeroipc_status status = may_change(c);
  if (status || count == 0) return status;
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_TAIL))) return zi_told(c, ZEROIPC_CORRUPT);
  while (*done < count) {
    const uint8_t *element = (const uint8_t *)elements + *done * c->s.elem_size;
    usual outcome = push_here(c, position_of(w.lap, w.index), element, c->s.elem_size);
    if (outcome != DONE) {
      uint64_t aim = aim_word(c, w.lap, w.index), published;
      status = zi_publish(c, &w, element, outcome == LOST ? w.index : NO_BLOCK, aim, &published);
      if (status) break;
    }
    step_on(c, &w);
    renew_steps(c, &w);
    (*done)++;
  }
  if (*done == 0) return zi_told(c, status);
  store_here(&w, word(c, QUEUE_TAIL));
  wake_many(c->s.memory, word(c, QUEUE_NOT_EMPTY), *done);
  return ZEROIPC_OK;
}

// Goes on where the last attempt ended; "not yet" until all are pushed.
static zeroipc_status attempt_push_many(void *context) {
  effort *e = context;
  size_t done;
  const uint8_t *rest = (const uint8_t *)e->in + *e->done * e->queue->cells.s.elem_size;
  zeroipc_status status = zeroipc_queue_try_push_many(e->queue, rest, e->count - *e->done, &done);
  *e->done += done;
  if (status) return status;
  return *e->done == e->count ? ZEROIPC_OK : ZEROIPC_NO_ROOM;
}

zeroipc_status zeroipc_queue_push_many(zeroipc_queue *queue, const void *elements, size_t count, int64_t timeout_ns,
                                       size_t *done) {
  effort e = {.queue = queue, .in = elements, .count = count, .done = done};
  *done = 0;
  return wait_for_room(&e, attempt_push_many, timeout_ns);
}

// --- pop ---

// Q1 to Q3 in the usual case, in one piece for speed: the cell is the one to empty.
static inline usual pop_here(const cells *c, uint64_t position, void *out, size_t size) {
  uint8_t *cell = cell_at(c, position_index(position));
  uint64_t target = load64(cell), full = full_at(position);
  uint64_t found = target >> 24, turn = full >> 24;
  if (found != turn) return turn_after(found, turn) ? NOT_USUAL : NOTHING;
  if (block_of(target) >= c->block_count) return NOT_USUAL;
  payload_out(out, payload_of(c, block_of(target)), size);
  return cas64(cell, target, (full + ONE_TURN) | NO_BLOCK) ? DONE : NOT_USUAL;
}

// pop the general way.
static __attribute__((noinline)) zeroipc_status pop_anyway(cells *c, void *out) {
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_HEAD))) return zi_told(c, ZEROIPC_CORRUPT);
  zeroipc_status status = zi_consume(c, &w, out);
  if (status) return zi_told(c, status);
  store_hint(c, &w, word(c, QUEUE_HEAD));           // Q4
  wake_one(c->s.memory, word(c, QUEUE_NOT_FULL)); // Q5
  return ZEROIPC_OK;
}

static inline __attribute__((always_inline)) zeroipc_status pop(cells *c, void *out, size_t size) {
  uint64_t hint = plain_load64(word(c, QUEUE_HEAD));
  if (position_index(hint) >= c->s.capacity) return zi_told(c, ZEROIPC_CORRUPT);
  usual outcome = pop_here(c, hint, out, size);
  if (outcome == NOTHING) return ZEROIPC_EMPTY;
  if (outcome != DONE) return pop_anyway(c, out);
  plain_store64(word(c, QUEUE_HEAD), next_position(c, hint)); // Q4
  wake_one(c->s.memory, word(c, QUEUE_NOT_FULL));           // Q5
  return ZEROIPC_OK;
}

static __attribute__((noinline)) zeroipc_status pop_bytes(cells *c, void *out) { return pop(c, out, c->s.elem_size); }

zeroipc_status zeroipc_queue_try_pop(zeroipc_queue *queue, void *out) {
  cells *c = &queue->cells;
  if (c->s.owner == 0) return may_change(c);
  return c->s.elem_size == WORD ? pop(c, out, WORD) : pop_bytes(c, out);
}

static zeroipc_status attempt_pop(void *context) {
  effort *e = context;
  return zeroipc_queue_try_pop(e->queue, e->out);
}

zeroipc_status zeroipc_queue_pop(zeroipc_queue *queue, void *out, int64_t timeout_ns) {
  effort e = {.queue = queue, .out = out};
  return wait_for_items(&e, attempt_pop, timeout_ns);
}

zeroipc_status zeroipc_queue_try_pop_many(zeroipc_queue *queue, void *out, size_t most, size_t *done) {
  cells *c = &queue->cells;
  *done = 0;
  zeroipc_status status = may_change(c);
  if (status || most == 0) return status;
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_HEAD))) return zi_told(c, ZEROIPC_CORRUPT);
  while (*done < most) {
    uint8_t *place = (uint8_t *)out + *done * c->s.elem_size;
    if (pop_here(c, position_of(w.lap, w.index), place, c->s.elem_size) != DONE) {
      status = zi_consume(c, &w, place);
      if (status) break;
    }
    step_on(c, &w);
    renew_steps(c, &w);
    (*done)++;
  }
  if (*done == 0) return zi_told(c, status);
  store_here(&w, word(c, QUEUE_HEAD));
  wake_many(c->s.memory, word(c, QUEUE_NOT_FULL), *done);
  return ZEROIPC_OK;
}

static zeroipc_status attempt_pop_many(void *context) {
  effort *e = context;
  return zeroipc_queue_try_pop_many(e->queue, e->out, e->count, e->done);
}

zeroipc_status zeroipc_queue_pop_many(zeroipc_queue *queue, void *out, size_t most, int64_t timeout_ns, size_t *done) {
  effort e = {.queue = queue, .out = out, .count = most, .done = done};
  *done = 0;
  return wait_for_items(&e, attempt_pop_many, timeout_ns);
}

zeroipc_status zeroipc_queue_peek(zeroipc_queue *queue, void *out) {
  return zi_told(&queue->cells, zi_peek(&queue->cells, out));
}

// --- in place ---

static zeroipc_status lend(const cells *c, uint32_t block, zeroipc_lease *out) {
  *out = (zeroipc_lease){payload_of(c, block), block};
  return ZEROIPC_OK;
}

static zeroipc_status check_lease(const cells *c, const zeroipc_lease *lease) {
  if (lease->data && lease->block < c->block_count) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_CLOSED, "queue \"%s\": the lease has ended", c->s.name);
}

zeroipc_status zeroipc_queue_try_reserve(zeroipc_queue *queue, zeroipc_lease *out) {
  cells *c = &queue->cells;
  *out = (zeroipc_lease){NULL, NO_BLOCK};
  zeroipc_status status = may_change(c);
  if (status) return status;
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_TAIL))) return zi_told(c, ZEROIPC_CORRUPT);
  uint32_t block = claim_block(c, w.index, aim_word(c, w.lap, w.index)); // R1
  return block == NO_BLOCK ? ZEROIPC_NO_ROOM : lend(c, block, out);
}

static zeroipc_status attempt_reserve(void *context) {
  effort *e = context;
  return zeroipc_queue_try_reserve(e->queue, e->lease);
}

zeroipc_status zeroipc_queue_reserve(zeroipc_queue *queue, zeroipc_lease *out, int64_t timeout_ns) {
  effort e = {.queue = queue, .lease = out};
  return wait_for_room(&e, attempt_reserve, timeout_ns);
}

// The bytes behind the element are to be zero, whoever wrote in place.
static void clear_padding(const cells *c, uint32_t block) {
  size_t bytes = c->s.elem_size;
  memset(payload_of(c, block) + bytes, 0, round_up8(bytes) - bytes);
}

// R2. The block stays held until it is published, so that its payload cannot be lost to another claimer.
zeroipc_status zeroipc_queue_try_commit(zeroipc_queue *queue, zeroipc_lease *lease) {
  cells *c = &queue->cells;
  zeroipc_status status = check_lease(c, lease);
  if (status) return status;
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_TAIL))) return zi_told(c, ZEROIPC_CORRUPT);
  clear_padding(c, lease->block);
  while ((status = walk_to_tail(c, &w)) == ZEROIPC_OK) {
    uint64_t aim = aim_word(c, w.lap, w.index);
    plain_store64(block_word_of(c, lease->block), aim | HELD);
    if (!cas64(cell_at(c, w.index), w.target, filled(&w, lease->block))) continue;
    plain_store64(block_word_of(c, lease->block), aim); // held no longer: in use as long as the target names it
    *lease = (zeroipc_lease){NULL, NO_BLOCK};
    store_hint(c, &w, word(c, QUEUE_TAIL));
    wake_one(c->s.memory, word(c, QUEUE_NOT_EMPTY));
    return ZEROIPC_OK;
  }
  return zi_told(c, status);
}

static zeroipc_status attempt_commit(void *context) {
  effort *e = context;
  return zeroipc_queue_try_commit(e->queue, e->lease);
}

zeroipc_status zeroipc_queue_commit(zeroipc_queue *queue, zeroipc_lease *lease, int64_t timeout_ns) {
  effort e = {.queue = queue, .lease = lease};
  return wait_for_room(&e, attempt_commit, timeout_ns);
}

// C4: after the pop by claim.
static zeroipc_status claimed(cells *c, walk *w, uint32_t block, zeroipc_lease *out) {
  store_hint(c, w, word(c, QUEUE_HEAD));
  wake_one(c->s.memory, word(c, QUEUE_NOT_FULL));
  return lend(c, block, out);
}

zeroipc_status zeroipc_queue_try_claim(zeroipc_queue *queue, zeroipc_lease *out) {
  cells *c = &queue->cells;
  *out = (zeroipc_lease){NULL, NO_BLOCK};
  zeroipc_status status = may_change(c);
  if (status) return status;
  walk w;
  if (!start_walk(c, &w, word(c, QUEUE_HEAD))) return zi_told(c, ZEROIPC_CORRUPT);
  uint32_t mine = NO_BLOCK; // a free block that I hold, for the copy
  while ((status = walk_to_head(c, &w)) == ZEROIPC_OK) {
    uint8_t *at = block_word_of(c, w.block);
    uint64_t found = load64(at), aim = aim_word(c, w.lap, w.index);
    // C1: hold the published block itself. Its word must carry this very position: a word aimed elsewhere belongs to a
    // later push that is still in progress. Not beside a block for the copy: a participant that is stopped keeps one.
    if (mine == NO_BLOCK && (found & HELD) == 0 && (found ^ aim) >> 24 == 0) {
      if (!cas64(at, found, aim | HELD)) continue;
      if (cas64(cell_at(c, w.index), w.target, emptied(&w))) return claimed(c, &w, w.block, out); // C2, the pop
      plain_store64(at, found); // another consumer was first: as it was before
      continue;
    }
    // C3: somebody else holds it at this moment (its producer about to let go, or another consumer that may be paused):
    // take the element by copy, into a block of my own.
    if (mine == NO_BLOCK) {
      mine = claim_block(c, w.index, aim);
      if (mine == NO_BLOCK) return ZEROIPC_NO_ROOM;
    }
    payload_out(payload_of(c, mine), payload_of(c, w.block), round_up8(c->s.elem_size));
    if (cas64(cell_at(c, w.index), w.target, emptied(&w))) return claimed(c, &w, mine, out); // the pop
  }
  if (mine != NO_BLOCK) drop_block(c, mine);
  return zi_told(c, status);
}

static zeroipc_status attempt_claim(void *context) {
  effort *e = context;
  return zeroipc_queue_try_claim(e->queue, e->lease);
}

zeroipc_status zeroipc_queue_claim(zeroipc_queue *queue, zeroipc_lease *out, int64_t timeout_ns) {
  effort e = {.queue = queue, .lease = out};
  return wait_for_items(&e, attempt_claim, timeout_ns);
}

zeroipc_status zeroipc_queue_release(zeroipc_queue *queue, zeroipc_lease *lease) {
  cells *c = &queue->cells;
  zeroipc_status status = check_lease(c, lease);
  if (status) return status;
  drop_block(c, lease->block);
  *lease = (zeroipc_lease){NULL, NO_BLOCK};
  wake_one(c->s.memory, word(c, QUEUE_NOT_FULL)); // who waits for a free block waits with those for room
  return ZEROIPC_OK;
}

// --- observe ---

uint32_t zeroipc_queue_size(zeroipc_queue *queue) { return zi_count(&queue->cells); }
uint32_t zeroipc_queue_capacity(const zeroipc_queue *queue) { return queue->cells.s.capacity; }
bool zeroipc_queue_is_empty(zeroipc_queue *queue) { return !has_items(&queue->cells); }
bool zeroipc_queue_is_full(zeroipc_queue *queue) { return !has_room(&queue->cells); }
