// Stack: multi-producer multi-consumer LIFO of exact capacity. SPECIFICATION.md "Stack" has the steps (F, S, O).
//
//   line 1  top { tag:39, block:24 }         line 2  waiters: not empty
//                                            line 3  waiters: not full
//   line 4  entries u64 { birth:39, block:24 }, one for each depth from 1 on
//   then    blocks { word u64 { held:1, aim:39, owner:24 }, depth u64, payload }, `stride` apart
//
// top is the only truth, and a push completes the entry of the element that it goes upon.

#include "stack.h"

#define TAG_MASK (((uint64_t)1 << 39) - 1)
// An operation that takes more steps than four for each block and then some is led in circles by a corrupt segment.
#define SPARE_STEPS ((uint64_t)1 << 20)

// Steps that one operation may still take.
typedef struct steps {
  uint64_t left;
} steps;

static inline steps new_steps(const zeroipc_stack *k) { return (steps){(uint64_t)k->block_count * 4 + SPARE_STEPS}; }

static inline bool spend(steps *steps) {
  if (steps->left == 0) return false;
  steps->left--;
  return true;
}

// --- words ---

static inline uint8_t *top_at(const zeroipc_stack *k) { return k->s.base + STACK_TOP; }

// The address of the entry of this depth, from 1 to the capacity.
static inline uint8_t *entry_at(const zeroipc_stack *k, uint64_t depth) {
  return k->s.base + STACK_ENTRIES + (size_t)(depth - 1) * 8;
}

static inline uint8_t *block_at(const zeroipc_stack *k, uint32_t block) {
  return k->blocks + (size_t)block * k->s.stride;
}

static inline uint8_t *word_at(const zeroipc_stack *k, uint32_t block) { return block_at(k, block) + STACK_BLOCK_WORD; }
static inline uint8_t *depth_at(const zeroipc_stack *k, uint32_t block) {
  return block_at(k, block) + STACK_BLOCK_DEPTH;
}
static inline uint8_t *payload_at(const zeroipc_stack *k, uint32_t block) {
  return block_at(k, block) + STACK_BLOCK_PAYLOAD;
}

// Of top, an entry or a block's word: its tag, birth or aim.
static inline uint64_t tag_of(uint64_t word) { return word >> 24 & TAG_MASK; }

// The word after this tag: of top after a push or pop, and of the entry of the block that is aimed at it.
static inline uint64_t follow(uint64_t tag, uint32_t block) { return ((tag + 1) & TAG_MASK) << 24 | block; }

// A block's word, not held: aimed by me at the tag.
static inline uint64_t aimed_at(const zeroipc_stack *k, uint64_t tag) { return tag << 24 | k->s.owner; }

// --- blocks ---

// Whether anybody may claim the block whose word is `word`. Nobody can publish or hold it, then: a stale answer makes
// the claimer's CAS of the word fail. `seen` is top as it was a moment ago, when the stack had `size` elements.
static bool is_free(const zeroipc_stack *k, uint32_t block, uint64_t word, uint64_t seen, uint64_t size) {
  const zeroipc_memory *memory = k->s.memory;
  uint32_t owner = (uint32_t)(word & OWNER_MASK);
  if (owner == 0) return true; // F1
  if ((word & HELD) != 0) return !zi_alive(memory, owner);
  uint64_t aim = tag_of(word);
  uint64_t top = load64(top_at(k)); // F2. STACK-O1 <- the CAS of top
  uint32_t on = block_of(top);
  // Its owner may still push it; and if it is dead, it may have done so between this look and its death.
  if (tag_of(top) == aim) return !zi_alive(memory, owner) && load64(top_at(k)) == top;
  if (on == block) return false; // F3
  if (on == NO_BLOCK) return true;
  uint64_t depth = load64(depth_at(k, block));
  if (top == seen && depth >= size) return true; // F4: nothing lies so deep below the top
  // F5: what lies below the top has its entry. One that is left over from an earlier stay can only make it look taken.
  return depth - 1 >= k->s.capacity || load64(entry_at(k, depth)) != follow(aim, block);
}

static bool claim(const zeroipc_stack *k, uint32_t block, uint64_t aim, uint64_t seen, uint64_t size) {
  uint8_t *at = word_at(k, block);
  uint64_t word = load64(at); // before top: read the other way round, others could publish the block in between
  return is_free(k, block, word, seen, size) && cas64(at, word, aim | HELD); // STACK-O2
}

// Claims the block `first`, else any free one; its word is then `aim` with held. Returns NO_BLOCK when none is free.
static uint32_t claim_any(zeroipc_stack *k, uint32_t first, uint64_t aim, uint64_t seen, uint64_t size, steps *steps) {
  if (first < k->block_count && claim(k, first, aim, seen, size)) return first;
  uint32_t block = hint_load(&k->next_block);
  for (uint32_t n = 0; n < k->block_count && spend(steps); n++) {
    if (claim(k, block, aim, seen, size)) {
      hint_store(&k->next_block, block);
      return block;
    }
    if (++block == k->block_count) block = 0;
  }
  return NO_BLOCK;
}

// Gives back a block in hand. Only its owner may store the word while it is held.
static void drop(const zeroipc_stack *k, uint32_t block) {
  if (block != NO_BLOCK) plain_store64(word_at(k, block), 0);
}

// --- push ---

// S5: completes the entry of the block `on`, which is on top at this depth. False when top moved.
static bool complete(const zeroipc_stack *k, uint64_t top, uint32_t on, uint64_t depth, steps *steps) {
  uint8_t *at = entry_at(k, depth);
  while (spend(steps)) {
    uint64_t right = follow(tag_of(load64(word_at(k, on))), on);
    uint64_t entry = load64(at);
    if (entry == right) return true;
    if (load64(top_at(k)) != top) return false; // unmoved, it proves the word, and that the entry may be changed
    if (cas64(at, entry, right)) return true;   // STACK-O3 -> pop: the block below
  }
  return false;
}

zeroipc_status zi_stack_push(zeroipc_stack *k, const void *element) {
  steps steps = new_steps(k);
  uint32_t block = NO_BLOCK; // in hand
  while (spend(&steps)) {
    uint64_t top = load64(top_at(k)); // S1. STACK-O5 <- S7
    uint32_t on = block_of(top);
    uint64_t depth = 0;
    if (on != NO_BLOCK) {
      if (on >= k->block_count) break;
      depth = load64(depth_at(k, on)); // S2
      if (depth - 1 >= k->s.capacity) break;
      if (depth == k->s.capacity) {
        if (load64(top_at(k)) != top) continue; // S3
        drop(k, block);
        return ZEROIPC_NO_ROOM;
      }
    }
    uint64_t aim = aimed_at(k, tag_of(top));
    if (block == NO_BLOCK) {
      block = claim_any(k, block_of(load64(entry_at(k, depth + 1))), aim, top, depth, &steps); // S4
      if (block == NO_BLOCK) {
        if (load64(top_at(k)) != top) continue;
        return ZEROIPC_NO_ROOM;
      }
      payload_in(payload_at(k, block), element, k->s.elem_size);
      // Threads share their owner id. Another one of mine that lost its push may have aimed this very block at this
      // tag, and be about to take it back (S8): it must not find that word again. So a block is aimed only at a tag
      // that top had after the claim.
      if (load64(top_at(k)) != top) continue;
    }
    if (on != NO_BLOCK && !complete(k, top, on, depth, &steps)) continue; // S5
    plain_store64(depth_at(k, block), depth + 1);                         // S6: the depth while it is held
    plain_store64(word_at(k, block), aim); // STACK-O4 -> is_free: mine only while top has this tag
    if (cas64(top_at(k), top, follow(tag_of(top), block))) return ZEROIPC_OK; // S7, the push. STACK-O5
    if (!cas64(word_at(k, block), aim, aim | HELD)) block = NO_BLOCK;         // S8: somebody has claimed it
  }
  drop(k, block);
  return ZEROIPC_CORRUPT;
}

// --- pop ---

zeroipc_status zi_stack_pop(zeroipc_stack *k, void *out) {
  steps steps = new_steps(k);
  while (spend(&steps)) {
    uint64_t top = load64(top_at(k)); // O1. STACK-O5 <- S7
    uint32_t block = block_of(top), below = NO_BLOCK;
    if (block == NO_BLOCK) return ZEROIPC_EMPTY;
    if (block >= k->block_count) break;
    uint64_t depth = load64(depth_at(k, block)); // O2
    if (depth != 1) {
      if (depth - 1 < k->s.capacity) below = block_of(load64(entry_at(k, depth - 1))); // STACK-O3 <- complete
      if (below >= k->block_count) break; // entries below a depth are complete before anything has that depth
    }
    payload_out(out, payload_at(k, block), k->s.elem_size); // O3
    // O4, the pop: it proves what was read, for a block is written again only after top moved. STACK-O6 -> is_free.
    if (cas64(top_at(k), top, follow(tag_of(top), below))) return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

// --- observe ---

// The second load of top proves the copy.
zeroipc_status zi_stack_look(const zeroipc_stack *k, void *out) {
  steps steps = new_steps(k);
  while (spend(&steps)) {
    uint64_t top = load64(top_at(k));
    uint32_t block = block_of(top);
    if (block == NO_BLOCK) return ZEROIPC_EMPTY;
    if (block >= k->block_count) break;
    payload_out(out, payload_at(k, block), k->s.elem_size);
    if (load64(top_at(k)) == top) return ZEROIPC_OK;
  }
  return ZEROIPC_CORRUPT;
}

int64_t zi_stack_size(const zeroipc_stack *k) {
  steps steps = new_steps(k);
  while (spend(&steps)) {
    uint64_t top = load64(top_at(k));
    uint32_t block = block_of(top);
    if (block == NO_BLOCK) return 0;
    if (block >= k->block_count) break;
    uint64_t depth = load64(depth_at(k, block));
    if (load64(top_at(k)) != top) continue;
    if (depth - 1 >= k->s.capacity) break;
    return (int64_t)depth;
  }
  return -1;
}

bool zi_stack_has_items(const zeroipc_stack *k) {
  return block_of(load64(top_at(k))) < k->block_count;
}

bool zi_stack_has_room(const zeroipc_stack *k) {
  int64_t size = zi_stack_size(k);
  return size >= 0 && size < k->s.capacity;
}
