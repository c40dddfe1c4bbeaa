// Outcome: one value or one error that is set once and waited for; what Future and Lazy have in common.
// SPECIFICATION.md "Future" has the steps (G, S, B, U) and the table of states.
//
//   line 1  state { generation:37, state:3, who:24 }, waiters: settled
//   line 2  blocks { word u64 { version:40, owner:24 }, payload }, `stride` apart
//
// A block is written in private and published by one CAS of the state word: nobody is ever "about to" settle, so whoever
// dies or is stopped before that CAS holds up nobody. Whose right it is to settle stands in the same word, so one CAS
// decides between a set, a death and an invalidation. The algorithm is this project's own (private blocks, one publishing
// word).

import { copyPayload, NONE } from "./cell";
import { G_BASE, G_BLOCK_COUNT, G_CELLS, G_ELEM_SIZE, G_NEXT_BLOCK, G_OWNER, G_STRIDE, G_TEXT_ROOM } from "./geometry";
import {
  NO_BLOCK,
  OUTCOME_BLOCK,
  OUTCOME_PAYLOAD,
  OUTCOME_SETTLED,
  OUTCOME_STATE,
  STATE_ABANDONED,
  STATE_COMPUTING,
  STATE_EMPTY,
  STATE_FAILED,
  STATE_PLEDGED,
  STATE_READY,
  TEXT_BYTES,
} from "./layout";
import { bitsNumber, numberBits } from "./number";
import { alive } from "./peers";
import { CORRUPT, EMPTY, FULL, NO_FREE_BLOCK } from "./reasons";
import { accept, refuse } from "./status";
import { wakeAll } from "./waiting";
import { cas64, load64, payloadStep, plainStore64 } from "./words";

/** What outcomeState and outcomeRead return when the words contradict each other. */
const STATE_CORRUPT: u32 = 7;
const GENERATION_SHIFT: u64 = 27;
const VERSION_ONE: u64 = 1 << 24;
/** A look that finds the outcome changed so often says that there was nothing for a moment: see outcomeRead. */
const MOST_LOOKS: u32 = 16;
/** A loop that comes back so often is led in circles by a hostile segment. */
export const MOST_ROUNDS: u32 = 1 << 20;

// --- the state word ---

export function stateAt(g: usize): usize {
  return load<usize>(g, G_BASE) + OUTCOME_STATE;
}

export function stateOf(x: u64): u32 {
  return (<u32>(x >> 24)) & 7;
}

/** An owner, or the number of a block: see the table of states. */
export function whoOf(x: u64): u32 {
  return <u32>(x & NONE);
}

/** The word with this state in the generation of `x`. */
export function become(x: u64, state: u32, who: u32): u64 {
  return ((x >> GENERATION_SHIFT) << GENERATION_SHIFT) | ((<u64>state) << 24) | who;
}

/** The same word in the next generation; it wraps. */
export function nextGeneration(x: u64): u64 {
  return x + (1 << GENERATION_SHIFT);
}

function blockAt(g: usize, block: u32): usize {
  return load<usize>(g, G_CELLS) + <usize>block * load<usize>(g, G_STRIDE) + OUTCOME_BLOCK;
}

function payloadAt(g: usize, block: u32): usize {
  return blockAt(g, block) + OUTCOME_PAYLOAD;
}

export function wakeWaiters(g: usize): void {
  wakeAll(g, load<usize>(g, G_BASE) + OUTCOME_SETTLED);
}

// --- get ---

function corrupt(): u32 {
  refuse(CORRUPT);
  return STATE_CORRUPT;
}

/** A text's length is as little to be trusted as any word of the segment: it is read once and cut to the room. */
function copyText(g: usize, to: usize, payload: usize): void {
  const stored = load<u32>(payload);
  const room = load<u32>(g, G_TEXT_ROOM);
  const length = stored < room ? stored : room;
  copyPayload(to, payload, (TEXT_BYTES + length + 7) & ~7);
  store<u32>(to, length);
}

/**
 * G1 to G3. Copies a value to `to`, and a text (u32 length, then bytes) to `text`. Returns the state, or STATE_CORRUPT.
 */
export function outcomeRead(g: usize, to: usize, text: usize): u32 {
  const at = stateAt(g);
  accept();
  for (let k: u32 = 0; k < MOST_LOOKS; k++) {
    const x = load64(at); // G1
    const state = stateOf(x);
    if (state != STATE_READY && state != STATE_FAILED) return state <= <u32>STATE_ABANDONED ? state : corrupt();
    const block = whoOf(x);
    if (block >= load<u32>(g, G_BLOCK_COUNT)) return corrupt();
    const payload = payloadAt(g, block);
    payloadStep();
    // G2. OUTCOME-O1 <- settle
    if (state == STATE_FAILED) copyText(g, text, payload);
    else copyPayload(to, payload, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (load64(at) == x) return state; // G3: nobody could claim the block while state named it, so the copy is whole
  }
  return STATE_EMPTY; // it was settled twice, so it was empty in between
}

/**
 * G1 to G3 in the usual case: the value, if it is a number and there. Else NaN; a NaN that was set is told from that by
 * status().
 */
export function outcomeNumber(g: usize): f64 {
  const at = stateAt(g);
  const x = load64(at);
  const block = whoOf(x);
  if (stateOf(x) == STATE_READY && block < load<u32>(g, G_BLOCK_COUNT)) {
    payloadStep();
    const bits = load<u64>(payloadAt(g, block)); // OUTCOME-O1 <- settle
    payloadStep();
    if (load64(at) == x) {
      accept();
      return bitsNumber(g, bits);
    }
  }
  refuse(EMPTY);
  return NaN;
}

/** The state, or STATE_CORRUPT. */
export function outcomeState(g: usize): u32 {
  const state = stateOf(load64(stateAt(g)));
  accept();
  return state <= <u32>STATE_ABANDONED ? state : corrupt();
}

/** The owner id of who has pledged, or computes; 0 in any other state. */
export function outcomeHolder(g: usize): u32 {
  const x = load64(stateAt(g));
  return stateOf(x) == STATE_PLEDGED || stateOf(x) == STATE_COMPUTING ? whoOf(x) : 0;
}

/** Whether whoever pledged or computes is dead: a system call. False in any other state. */
export function outcomeIsOrphaned(g: usize, state: u32): bool {
  const at = stateAt(g);
  const x = load64(at);
  // The state again after the death was found: it may have been settled just before.
  return stateOf(x) == state && !alive(g, whoOf(x)) && load64(at) == x;
}

// --- settle ---

/** S2: a free block, held by me; NO_BLOCK when there is none (NO_FREE_BLOCK) or the state is no longer `x` (FULL). */
function claim(g: usize, x: u64): u32 {
  const count = load<u32>(g, G_BLOCK_COUNT);
  let block = load<u32>(g, G_NEXT_BLOCK);
  for (let k: u32 = 0; k < count; k++) {
    const at = blockAt(g, block);
    const word = load64(at);
    const owner = <u32>(word & NONE);
    if (owner == 0 || !alive(g, owner)) {
      // OUTCOME-O2 <- settle: after the word, and after its owner was found dead. Unsettled still, so no block is named.
      if (load64(stateAt(g)) != x) {
        refuse(FULL);
        return NO_BLOCK;
      }
      // The version has moved if anybody had the block meanwhile.
      if (cas64(at, word, ((word & ~NONE) + VERSION_ONE) | load<u32>(g, G_OWNER))) {
        store<u32>(g, block, G_NEXT_BLOCK);
        return block;
      }
    }
    if (++block == count) block = 0;
  }
  refuse(NO_FREE_BLOCK);
  return NO_BLOCK;
}

/** S5: lets go of a block that I hold. Only its owner may store the word while it is held. */
function letGo(g: usize, block: u32): void {
  const at = blockAt(g, block);
  plainStore64(at, load64(at) & ~NONE); // OUTCOME-O2 -> claim: after the CAS of the state, won or lost
}

/** S1 to S6: settles `x`, the word of the caller's right. The payload comes from `from`, or is `bits` when that is 0. */
/* inline */ function settle(g: usize, x: u64, state: u32, from: usize, bits: u64): bool {
  const block = claim(g, x);
  if (block == NO_BLOCK) return false;
  const payload = payloadAt(g, block);
  payloadStep();
  if (from == 0) store<u64>(payload, bits);
  else {
    const bytes = state == STATE_FAILED ? TEXT_BYTES + load<u32>(from) : load<u32>(g, G_ELEM_SIZE);
    copyPayload(payload, from, (bytes + 7) & ~7); // S3
  }
  payloadStep();
  const done = cas64(stateAt(g), x, become(x, state, block)); // S4, the set. OUTCOME-O1 -> look: the payload may be read
  letGo(g, block); // S5
  if (!done) return refuse(FULL);
  wakeWaiters(g); // S6
  return true;
}

/**
 * Whether `x` is the word of the caller's right to settle, which is a state: EMPTY (anybody's), PLEDGED (by me), COMPUTING
 * (by me, in this generation).
 */
function hasRight(g: usize, x: u64, right: u32, generation: f64): bool {
  if (stateOf(x) != right) return refuse(FULL);
  if (right != STATE_EMPTY && whoOf(x) != load<u32>(g, G_OWNER)) return refuse(FULL);
  if (right == STATE_COMPUTING && x >> GENERATION_SHIFT != <u64>generation) return refuse(FULL);
  return true;
}

/** Sets a number. False: refused (FULL), or no free block. */
export function outcomeSetNumber(g: usize, right: u32, generation: f64, value: f64): bool {
  const x = load64(stateAt(g)); // S1
  return hasRight(g, x, right, generation) && settle(g, x, STATE_READY, 0, numberBits(g, value));
}

/** READY with the element at `from`, or FAILED with the text there (u32 length, at most the room; then bytes). */
export function outcomeSettle(g: usize, right: u32, generation: f64, state: u32, from: usize): bool {
  const x = load64(stateAt(g)); // S1
  return hasRight(g, x, right, generation) && settle(g, x, state, from, 0);
}

/** ABANDONED, which needs no block: by whoever pledged, or computes what comes of an abandoned future. */
export function outcomeAbandon(g: usize, right: u32, generation: f64): bool {
  const at = stateAt(g);
  const x = load64(at);
  if (!hasRight(g, x, right, generation)) return false;
  if (!cas64(at, x, become(x, STATE_ABANDONED, 0))) return refuse(FULL); // H3
  wakeWaiters(g);
  return true;
}

// --- begin and release ---

/**
 * B1 and B2: takes it upon me to compute; returns the generation of my right, or -1. With `asks`, also in place of somebody
 * who computes and is found dead: a system call.
 */
export function outcomeBegin(g: usize, asks: bool): f64 {
  const at = stateAt(g);
  const x = load64(at); // B1
  const state = stateOf(x);
  if (state == STATE_COMPUTING) {
    if (!asks || alive(g, whoOf(x))) return -1;
  } else if (state != STATE_EMPTY) return -1;
  const mine = become(nextGeneration(x), STATE_COMPUTING, load<u32>(g, G_OWNER));
  if (!cas64(at, x, mine)) return -1; // B2: it decides, also against one that settled and then died
  return <f64>(mine >> GENERATION_SHIFT);
}

/** U1 and U2: gives back what I began to compute, whatever its generation is by now. */
export function outcomeRelease(g: usize): void {
  const at = stateAt(g);
  for (let k: u32 = 0; k < MOST_ROUNDS; k++) {
    const x = load64(at);
    if (stateOf(x) != STATE_COMPUTING || whoOf(x) != load<u32>(g, G_OWNER)) return;
    if (!cas64(at, x, become(x, STATE_EMPTY, 0))) continue;
    wakeWaiters(g);
    return;
  }
}
