// Cells and blocks: the words in which a payload's block and its place in a structure meet. SPECIFICATION.md "Blocks
// and targets".
//
//   target word  [ turn:40 | block:24 ]                   turn 2*lap: empty in that lap; 2*lap + 1: holds `block`
//   block word   [ held:1 | lap:39-k | index:k | owner:24 ]   k bits hold an index below the capacity
//
// A block is free by definition, never by record: see is_free_beside.

#ifndef ZEROIPC_SRC_CELL_H
#define ZEROIPC_SRC_CELL_H

#include "structure.h"

#define HELD ((uint64_t)1 << 63)
#define TURN_MASK (((uint64_t)1 << 40) - 1)
#define LAP_MASK (((uint64_t)1 << 39) - 1)
#define POSITION_MASK (((uint64_t)1 << 39) - 1)
#define OWNER_MASK ((uint64_t)0xffffff)

// A ring of cells, as queues and channels have it; the first part of streams' rows, too.
typedef struct cells {
  structure s;
  uint8_t *first; // the first cell
  uint32_t block_count;
  uint32_t index_bits;
  uint64_t usual_mask; // of a block word: held and index; see queue.c
  uint32_t next_block; // where to look for a free block next; threads share this hint
  uint32_t closed_bit; // of channels: the mark in a full cell's block number; else 0
  bool any_order;      // of unbuffered channels: cells are emptied in any order
} cells;

static inline uint32_t index_bits_of(uint32_t capacity) {
  return capacity <= 1 ? 0 : 32 - (uint32_t)__builtin_clz(capacity - 1);
}

static inline uint8_t *cell_at(const cells *c, uint32_t index) { return c->first + (size_t)index * c->s.stride; }
static inline uint8_t *payload_of(const cells *c, uint32_t block) { return cell_at(c, block) + CELL_PAYLOAD; }
static inline uint8_t *block_word_of(const cells *c, uint32_t block) { return cell_at(c, block) + CELL_BLOCK; }

static inline uint64_t target_word(uint64_t turn, uint64_t block) { return turn << 24 | block; }

// The number of the block that a target word names (NO_BLOCK when empty).
static inline uint32_t block_of(uint64_t target) { return (uint32_t)(target & NO_BLOCK); }

// The same in a structure that can be closed: without the mark. No block has the number that an empty cell gives.
static inline uint32_t named_block(const cells *c, uint64_t target) { return block_of(target) & ~c->closed_bit; }

// Whether turn `a` comes after turn `b`; both count modulo 2^40.
static inline bool turn_after(uint64_t a, uint64_t b) { return (int64_t)((a - b) << 24) > 0; }

// Whether lap `a` comes after lap `b`; both count modulo 2^39.
static inline bool lap_after(uint64_t a, uint64_t b) { return (int64_t)((a - b) << 25) > 0; }

// A block word without `held`: aimed by me at the cell `index` in this lap.
static inline uint64_t aim_word(const cells *c, uint64_t lap, uint32_t index) {
  return ((lap << c->index_bits | index) & POSITION_MASK) << 24 | c->s.owner;
}

// The cell at which a block word is aimed. Below 2^k, which may lie past the capacity in a corrupt segment.
static inline uint32_t index_of(const cells *c, uint64_t word) {
  return (uint32_t)(word >> 24) & ((1u << c->index_bits) - 1);
}

// Whether anybody may claim the block whose word is `word`, aimed at the cell `index` whose target lies at `target_at`.
// Nobody can publish or hold it, then: a stale answer makes the claimer's CAS of the word fail.
static inline bool is_free_beside(const cells *c, uint32_t block, uint64_t word, uint32_t index,
                                  const uint8_t *target_at) {
  const zeroipc_memory *memory = c->s.memory;
  uint32_t owner = (uint32_t)(word & OWNER_MASK);
  if (owner == 0) return true;
  bool held = (word & HELD) != 0;
  if (held && zi_alive(memory, owner)) return false;
  if (index >= c->s.capacity) return !zi_alive(memory, owner); // nobody writes such a word: corrupt
  uint64_t target = load64(target_at);                         // CELL-O2 <- the publishing CAS
  if (named_block(c, target) == block) return false;           // published
  if (held) return true;                                       // its owner died before it published
  // Its owner saw this cell empty in the lap of its aim before it took the aim. So it may still publish there if the
  // cell is empty in that same lap, and in no other case.
  uint64_t turn = target >> 24;
  if ((turn & 1) != 0) return true;
  uint64_t lap = turn >> 1;
  if (((lap << c->index_bits) & POSITION_MASK) != ((word >> 24 & POSITION_MASK) ^ index)) return true;
  if (zi_alive(memory, owner)) return false;
  // It may have published between the first look and its death: only a look after the death is sure.
  return named_block(c, load64(target_at)) != block;
}

// Claims the block if it is free; its word is then `aim` with held.
static inline bool try_claim_block(const cells *c, uint32_t block, uint64_t aim) {
  uint8_t *at = block_word_of(c, block);
  uint64_t word = load64(at);
  uint32_t index = index_of(c, word);
  return is_free_beside(c, block, word, index, cell_at(c, index)) && cas64(at, word, aim | HELD); // CELL-O1
}

// Claims the cell's own block, else any free one. Returns NO_BLOCK when none is free.
static inline uint32_t claim_block(cells *c, uint32_t home, uint64_t aim) {
  if (try_claim_block(c, home, aim)) return home;
  uint32_t block = hint_load(&c->next_block);
  for (uint32_t k = 0; k < c->block_count; k++) {
    if (try_claim_block(c, block, aim)) {
      hint_store(&c->next_block, block);
      return block;
    }
    if (++block == c->block_count) block = 0;
  }
  return NO_BLOCK;
}

// Gives back a block that I hold and did not publish. Only its owner may store the word while it is held.
static inline void drop_block(const cells *c, uint32_t block) { plain_store64(block_word_of(c, block), 0); }

#endif
