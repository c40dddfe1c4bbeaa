// Outcome: one value or one error that is set once and waited for; what Future and Lazy have in common.
// SPECIFICATION.md "Future" has the steps (G, S, B, U) and the table of states.
//
//   line 1  state { generation:37, state:3, who:24 }, waiters: settled
//   line 2  blocks { word u64 { version:40, owner:24 }, payload }, `stride` apart
//
// A block is written in private and published by one CAS of the state word: nobody is ever "about to" settle, so
// whoever dies or is stopped before that CAS holds up nobody. Whose right it is to settle stands in the same word, so
// one CAS decides between a set, a death and an invalidation. Threads of a participant share its owner id: each holds
// blocks of its own, and what is begun by one of them is settled or released by that one alone.

#ifndef ZEROIPC_SRC_OUTCOME_H
#define ZEROIPC_SRC_OUTCOME_H

#include "structure.h"
#include "waiting.h"

typedef struct outcome {
  structure s;
  uint32_t block_count;
  uint32_t text_room;
  uint32_t next_block; // where to look for a free block next; threads share this hint
  uint32_t asked_at;   // when it was last asked whether somebody lives, in ms; a hint
  uint32_t orphaned;   // of a reader: that its pledger was found dead
} outcome;

// A text as it lies in a block.
typedef struct zi_text {
  uint32_t length;
  uint8_t bytes[MOST_TEXT_ROOM];
} zi_text;

// Whose right it is to settle: the state, and when computing the generation, of the word that may be replaced.
typedef struct zi_right {
  uint32_t state;
  uint64_t generation;
} zi_right;

// --- open: `blocks` as asked for, 0: as usual ---

zeroipc_status zi_create_outcome(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, uint32_t blocks,
                                 outcome *out);
zeroipc_status zi_open_outcome(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, int64_t timeout_ns,
                               outcome *out);

// --- look ---

// G1 to G3. OK: the value was copied to `out` (NULL: it is not wanted). FAILED, with its text. PENDING: `state` says
// why. CORRUPT.
zeroipc_status zi_outcome_get(const outcome *o, void *out, uint32_t *state);
// The owner id of who has pledged, or computes; 0 in any other state.
uint32_t zi_outcome_holder(const outcome *o);
// The same as a participant that lives; NOT_FOUND.
zeroipc_status zi_outcome_peer(const outcome *o, zeroipc_peer *out);
// Whether it is time again to ask whether somebody lives.
bool zi_may_ask(outcome *o);
// G4: whether it was pledged by somebody who is dead, and so is abandoned. A system call.
bool zi_outcome_reap(outcome *o);

// --- settle ---

// H1: from here on only I may set it. REFUSED when it is settled, pledged or being computed.
zeroipc_status zi_outcome_pledge(outcome *o);
// READY with an element, or FAILED with a text: OK, REFUSED, NO_ROOM when no block is free, CORRUPT.
zeroipc_status zi_outcome_succeed(outcome *o, zi_right right, const void *element);
zeroipc_status zi_outcome_fail(outcome *o, zi_right right, const char *reason);
// ABANDONED, which needs no block: by whoever pledged, or computes what comes of an abandoned future.
zeroipc_status zi_outcome_abandon(outcome *o, zi_right right);

// --- compute, one participant at a time ---

// B1 and B2: whether it is for me to compute now, by this right.
bool zi_outcome_begin(outcome *o, zi_right *right);
// U1 and U2: gives back what I began to compute, whatever its generation is by now.
void zi_outcome_release(outcome *o);

// I1.
zeroipc_status zi_outcome_invalidate(outcome *o);

// --- wait ---

// Where a wait for it stands. All who wait are woken at once, so that there is nothing to be passed on.
static inline zi_condition zi_outcome_settled(outcome *o) {
  return (zi_condition){o->s.memory, o->s.base + OUTCOME_SETTLED, NULL, NULL};
}

#endif
