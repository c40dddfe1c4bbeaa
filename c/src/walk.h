// Walking along a ring of cells from a hint to its tail or head. SPECIFICATION.md "Queue" (P1 and Q1). A hint may lag
// by any number of laps, never lead.

#ifndef ZEROIPC_SRC_WALK_H
#define ZEROIPC_SRC_WALK_H

#include "cell.h"

// A walk that takes more steps than this many laps and then some is led in circles by a corrupt segment.
#define SPARE_STEPS ((uint64_t)1 << 20)

// Where a walk stands: the cell, its lap, and the target word that was read there.
typedef struct walk {
  uint32_t index;
  uint32_t block; // of a full cell: the block that it holds
  uint64_t lap;
  uint64_t target;
  uint64_t rest; // of a full cell: what its emptying leaves in place of the block (a mark of closing stays)
  uint64_t started_from;
  uint64_t steps_left;
} walk;

// Allows the walk its steps anew: for each element of a bulk operation.
static inline void renew_steps(const cells *c, walk *w) { w->steps_left = (uint64_t)c->s.capacity * 4 + SPARE_STEPS; }

static inline bool start_walk(const cells *c, walk *w, const uint8_t *hint_at) {
  uint64_t hint = plain_load64(hint_at);
  w->started_from = hint;
  w->index = (uint32_t)(hint & NO_BLOCK);
  w->lap = hint >> 24 & LAP_MASK;
  renew_steps(c, w);
  return w->index < c->s.capacity;
}

static inline void step_on(const cells *c, walk *w) {
  if (++w->index == c->s.capacity) {
    w->index = 0;
    w->lap = (w->lap + 1) & LAP_MASK;
  }
}

// Stores the walk's own place as the hint.
static inline void store_here(const walk *w, uint8_t *hint_at) { plain_store64(hint_at, w->lap << 24 | w->index); }

// A hint may lag, never lead: it is stored after the CAS that it follows.
static inline void store_hint(const cells *c, walk *w, uint8_t *hint_at) {
  step_on(c, w);
  store_here(w, hint_at);
}

// The same for hints that must never go back: one that was moved on since the walk began stays as it is.
static inline void move_hint(const walk *w, uint8_t *hint_at) {
  uint64_t hint = w->lap << 24 | w->index;
  if (hint != w->started_from) cas64(hint_at, w->started_from, hint);
}

// Whether an empty cell carries the mark of closing.
static inline bool is_closed_cell(const cells *c, uint64_t target) {
  return c->closed_bit != 0 && block_of(target) == CHANNEL_CLOSED;
}

// P1: walks to the first cell that is empty in its lap. NO_ROOM or ENDED when the queue is full or closed there
// (linearised at the last load), CORRUPT without a text.
static inline zeroipc_status walk_to_tail(const cells *c, walk *w) {
  while (w->steps_left-- != 0) {
    uint64_t target = load64(cell_at(c, w->index));
    uint64_t turn = target >> 24, empty = w->lap << 1 & TURN_MASK;
    w->target = target;
    if (turn == empty) return is_closed_cell(c, target) ? ZEROIPC_ENDED : ZEROIPC_OK;
    if (!turn_after(turn, empty)) return (block_of(target) & c->closed_bit) != 0 ? ZEROIPC_ENDED : ZEROIPC_NO_ROOM;
    w->lap = ((turn - 1) & TURN_MASK) >> 1; // the last lap in which this cell was filled
    step_on(c, w);
  }
  return ZEROIPC_CORRUPT;
}

// Q1: walks to the first cell that is full in its lap. EMPTY or ENDED when the queue is empty, and perhaps closed
// (linearised at the last load).
static inline zeroipc_status walk_to_head(const cells *c, walk *w) {
  while (w->steps_left-- != 0) {
    uint64_t target = load64(cell_at(c, w->index));
    uint64_t turn = target >> 24, full = (w->lap << 1 | 1) & TURN_MASK;
    if (turn == full) {
      w->target = target;
      w->block = named_block(c, target);
      w->rest = w->block == block_of(target) ? NO_BLOCK : CHANNEL_CLOSED;
      return w->block < c->block_count ? ZEROIPC_OK : ZEROIPC_CORRUPT;
    }
    if (!turn_after(turn, full)) return is_closed_cell(c, target) ? ZEROIPC_ENDED : ZEROIPC_EMPTY;
    // The last lap in which this cell was emptied; where those before it may not have been, one position at a time.
    if (!c->any_order) w->lap = ((turn >> 1) - 1) & LAP_MASK;
    step_on(c, w);
  }
  return ZEROIPC_CORRUPT;
}

// The word that says "this cell holds the block": turn 2*lap + 1.
static inline uint64_t filled(const walk *w, uint32_t block) {
  return target_word((w->lap << 1 | 1) & TURN_MASK, block);
}

// The word that says "this cell is empty for the next lap": turn 2*lap + 2.
static inline uint64_t emptied(const walk *w) { return target_word(((w->lap << 1) + 2) & TURN_MASK, w->rest); }

#endif
