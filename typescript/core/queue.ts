// Queue: multi-producer multi-consumer FIFO of exact capacity. SPECIFICATION.md "Queue" has the steps (P, Q, R, C).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: not empty
//   line 2  head hint                          line 4  waiters: not full
//   line 5  cells { target u64, block u64, payload }, `stride` apart: `capacity` cells, then spare blocks
//
// Any number of processes may call anything here at any time. Lock-free; a participant that dies or is paused between
// any two instructions holds up nobody. The algorithm is this project's own (private blocks published by one CAS); turns
// per cell are as in Vyukov's bounded queue.
//
// Longer than most files because the usual cases of push and pop stand beside the general ones (docs/architecture.md).

import {
  aimWord,
  blockOf,
  blockWordOf,
  cellAddress,
  claimBlock,
  copyPayload,
  dropBlock,
  HELD,
  indexOf,
  LAP_MASK,
  NONE,
  payloadOf,
  targetWord,
  TURN_MASK,
  turnAfter,
} from "./cell";
import { G_BASE, G_BLOCK_COUNT, G_CAPACITY, G_ELEM_SIZE } from "./geometry";
import { CELL_BLOCK, CELL_PAYLOAD, NO_BLOCK, QUEUE_HEAD, QUEUE_NOT_EMPTY, QUEUE_NOT_FULL, QUEUE_TAIL } from "./layout";
import { bitsNumber, numberBits } from "./number";
import { CORRUPT, EMPTY, FULL, NO_FREE_BLOCK } from "./reasons";
import { accept, refuse } from "./status";
import { wakeMany, wakeOne } from "./waiting";
import {
  atBlock,
  atIndex,
  atLap,
  atTarget,
  emptied,
  filled,
  renewSteps,
  startWalk,
  stepOn,
  storeHere,
  storeHint,
  walkToHead,
  walkToTail,
} from "./walk";
import { cas64, load64, payloadStep, plainLoad64, plainStore64 } from "./words";

// --- producer side ---

/** The target word that the last publish wrote: by it, who published an offer finds it again (core/channel.ts). */
export let published: u64 = 0;

/** P1 to P3 from where the walk stands. The payload comes from `from`, or is `bits` when that is 0. */
export function publish(g: usize, from: usize, bits: u64, block: u32, word: u64): bool {
  while (walkToTail(g)) {
    const aim = aimWord(g, atLap, atIndex);
    if (block == NO_BLOCK) {
      block = claimBlock(g, atIndex, aim); // P2
      if (block == NO_BLOCK) return refuse(NO_FREE_BLOCK);
      const payload = payloadOf(g, block);
      payloadStep();
      if (from == 0) store<u64>(payload, bits);
      else copyPayload(payload, from, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
      payloadStep();
      plainStore64(blockWordOf(g, block), aim); // QUEUE-O1 -> isFree: mine only while its cell stays empty in this lap
    } else if (word != aim) {
      if (!cas64(blockWordOf(g, block), word, aim)) {
        block = NO_BLOCK; // it was free for others as soon as its target moved on
        continue;
      }
    }
    word = aim;
    // P3, the push. QUEUE-O2 -> walkToHead: the payload may be read.
    published = filled(block);
    if (cas64(cellAddress(g, atIndex), atTarget, published)) return true;
  }
  // Full, or closed: let go of the block, unless somebody took it meanwhile.
  if (block != NO_BLOCK) cas64(blockWordOf(g, block), word, 0);
  return false;
}

/** What came of the usual case of an operation, tried at one cell. */
const DONE = 0;
const NOT_USUAL = 1; // the general way must be gone
const LOST = 2; // the same, with the cell's own block in hand, aimed here
const NOTHING = 3; // full, or empty

/**
 * P1 to P3 in the usual case, in one piece for speed: the cell is the one to fill and its own block is free. `from` is the
 * address of an element rounded up to 8 bytes, or 0 for `bits`.
 */
/* inline */ function pushHere(g: usize, cell: usize, lap: u64, index: u32, aim: u64, from: usize, bits: u64): i32 {
  const turn = (lap << 1) & TURN_MASK;
  // The block's word before the target: read the other way round, others could publish the block in between.
  const word = load64(cell + CELL_BLOCK);
  const target = load64(cell);
  if (target != targetWord(turn, NONE)) {
    const found = target >> 24;
    return found == turn || turnAfter(found, turn) ? NOT_USUAL : NOTHING;
  }
  // Not held, aimed at this very cell in another lap: free, for this cell is empty (isFree).
  if (<i64>word < 0 || indexOf(g, word) != index || (word ^ aim) >> 24 == 0) return NOT_USUAL;
  if (!cas64(cell + CELL_BLOCK, word, aim | HELD)) return NOT_USUAL;
  payloadStep();
  if (from == 0) store<u64>(cell + CELL_PAYLOAD, bits);
  else copyPayload(cell + CELL_PAYLOAD, from, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
  payloadStep();
  plainStore64(cell + CELL_BLOCK, aim); // QUEUE-O1
  return cas64(cell, target, targetWord(turn | 1, index)) ? DONE : LOST; // QUEUE-O2
}

/** push: true when published. `from` and `bits` as above. */
/* inline */ function push(g: usize, from: usize, bits: u64): bool {
  const base = load<usize>(g, G_BASE);
  const hint = plainLoad64(base + QUEUE_TAIL);
  const index = <u32>(hint & NONE);
  const capacity = load<u32>(g, G_CAPACITY);
  if (index >= capacity) return refuse(CORRUPT);
  const lap = (hint >> 24) & LAP_MASK;
  const aim = aimWord(g, lap, index);
  const outcome = pushHere(g, cellAddress(g, index), lap, index, aim, from, bits);
  if (outcome == NOTHING) return refuse(FULL);
  if (outcome != DONE) return pushAnyway(g, from, bits, outcome == LOST ? index : NO_BLOCK, aim);
  const next = index + 1;
  plainStore64(base + QUEUE_TAIL, next == capacity ? (lap + 1) << 24 : (lap << 24) | next); // P4
  wakeOne(g, base + QUEUE_NOT_EMPTY); // P5
  return true;
}

/** push the general way, perhaps with a block in hand. */
function pushAnyway(g: usize, from: usize, bits: u64, block: u32, aim: u64): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_TAIL)) return refuse(CORRUPT);
  if (!publish(g, from, bits, block, aim)) return false;
  storeHint(g, base + QUEUE_TAIL); // P4
  wakeOne(g, base + QUEUE_NOT_EMPTY); // P5
  return true;
}

/** Pushes a number. */
export function queuePushNumber(g: usize, value: f64): bool {
  return push(g, 0, numberBits(g, value));
}

/** Pushes an element of 8 bytes: a pool's handle. */
export function queuePushWord(g: usize, bits: u64): bool {
  return push(g, 0, bits);
}

/** Pushes the element at `from`. */
export function queuePush(g: usize, from: usize): bool {
  return push(g, from, 0);
}

/** Pushes up to `count` elements from `from` on, each rounded up to 8 bytes; returns how many. The hint is stored once. */
export function queuePushMany(g: usize, from: usize, count: u32): u32 {
  const base = load<usize>(g, G_BASE);
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  if (!startWalk(g, base + QUEUE_TAIL)) {
    refuse(CORRUPT);
    return 0;
  }
  let done: u32 = 0;
  while (done < count) {
    const source = from + <usize>done * step;
    const aim = aimWord(g, atLap, atIndex);
    const outcome = pushHere(g, cellAddress(g, atIndex), atLap, atIndex, aim, source, 0);
    if (outcome != DONE && !publish(g, source, 0, outcome == LOST ? atIndex : NO_BLOCK, aim)) break;
    stepOn(g);
    renewSteps(g);
    done++;
  }
  if (done != 0) {
    storeHere(base + QUEUE_TAIL);
    wakeMany(g, base + QUEUE_NOT_EMPTY, done);
  }
  return done;
}

/** R1: claims a free block to write in place. It blocks nobody, however long. Returns NO_BLOCK when none is free. */
export function queueReserve(g: usize): u32 {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_TAIL)) {
    refuse(CORRUPT);
    return NO_BLOCK;
  }
  const block = claimBlock(g, atIndex, aimWord(g, atLap, atIndex));
  if (block == NO_BLOCK) refuse(NO_FREE_BLOCK);
  return block;
}

/**
 * R2: publishes a reserved block. It stays held until it is published, so that its payload cannot be lost to another
 * claimer. False when the queue is full: the block is then still reserved.
 */
export function queueCommit(g: usize, block: u32): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_TAIL)) return refuse(CORRUPT);
  while (walkToTail(g)) {
    const aim = aimWord(g, atLap, atIndex);
    plainStore64(blockWordOf(g, block), aim | HELD);
    if (!cas64(cellAddress(g, atIndex), atTarget, filled(block))) continue;
    plainStore64(blockWordOf(g, block), aim); // held no longer: in use as long as the target names it
    storeHint(g, base + QUEUE_TAIL);
    wakeOne(g, base + QUEUE_NOT_EMPTY);
    return true;
  }
  return false;
}

// --- consumer side ---

let popped: u64 = 0;

/** Q2 and Q3 from where the walk stands. Copies the element to `to`, or into `popped` when that is 0. */
function consume(g: usize, to: usize): bool {
  while (walkToHead(g)) {
    const payload = payloadOf(g, atBlock);
    payloadStep();
    if (to == 0)
      popped = load<u64>(payload); // Q2. QUEUE-O2 <- publish
    else copyPayload(to, payload, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    // Q3, the pop: it proves the copy, for a block is written again only after its target moved on.
    if (cas64(cellAddress(g, atIndex), atTarget, emptied())) return true;
  }
  return false;
}

/** Q1 to Q3 in the usual case, in one piece for speed: the cell is the one to empty. `to` as for consume. */
/* inline */ function popHere(g: usize, cell: usize, lap: u64, to: usize): i32 {
  const turn = ((lap << 1) | 1) & TURN_MASK;
  const target = load64(cell);
  const found = target >> 24;
  if (found != turn) return turnAfter(found, turn) ? NOT_USUAL : NOTHING;
  if (blockOf(target) >= load<u32>(g, G_BLOCK_COUNT)) return NOT_USUAL;
  const payload = payloadOf(g, blockOf(target));
  payloadStep();
  if (to == 0) popped = load<u64>(payload);
  else copyPayload(to, payload, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
  payloadStep();
  return cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE)) ? DONE : NOT_USUAL;
}

/* inline */ function pop(g: usize, to: usize): bool {
  const base = load<usize>(g, G_BASE);
  const hint = plainLoad64(base + QUEUE_HEAD);
  const index = <u32>(hint & NONE);
  const capacity = load<u32>(g, G_CAPACITY);
  if (index >= capacity) return refuse(CORRUPT);
  const lap = (hint >> 24) & LAP_MASK;
  const outcome = popHere(g, cellAddress(g, index), lap, to);
  if (outcome == NOTHING) return refuse(EMPTY);
  if (outcome != DONE) return popAnyway(g, to);
  const next = index + 1;
  plainStore64(base + QUEUE_HEAD, next == capacity ? (lap + 1) << 24 : (lap << 24) | next); // Q4
  wakeOne(g, base + QUEUE_NOT_FULL); // Q5
  return true;
}

/** pop the general way. */
function popAnyway(g: usize, to: usize): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_HEAD)) return refuse(CORRUPT);
  if (!consume(g, to)) return false;
  storeHint(g, base + QUEUE_HEAD); // Q4
  wakeOne(g, base + QUEUE_NOT_FULL); // Q5
  return true;
}

/** Pops a number. NaN stands for "nothing"; a NaN that was pushed is told from it by status(). */
export function queuePopNumber(g: usize): f64 {
  if (!pop(g, 0)) return NaN;
  accept();
  return bitsNumber(g, popped);
}

/** Pops into memory at `to`: an element rounded up to 8 bytes. */
export function queuePop(g: usize, to: usize): bool {
  return pop(g, to);
}

/** Pops up to `count` elements to `to` on, each rounded up to 8 bytes; returns how many. The hint is stored once. */
export function queuePopMany(g: usize, to: usize, count: u32): u32 {
  const base = load<usize>(g, G_BASE);
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  if (!startWalk(g, base + QUEUE_HEAD)) {
    refuse(CORRUPT);
    return 0;
  }
  let done: u32 = 0;
  while (done < count) {
    const place = to + <usize>done * step;
    if (popHere(g, cellAddress(g, atIndex), atLap, place) != DONE && !consume(g, place)) break;
    stepOn(g);
    renewSteps(g);
    done++;
  }
  if (done != 0) {
    storeHere(base + QUEUE_HEAD);
    wakeMany(g, base + QUEUE_NOT_FULL, done);
  }
  return done;
}

/** Copies the oldest element to `to` and leaves it in the queue. The second load of the target proves the copy. */
export function queuePeek(g: usize, to: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_HEAD)) return refuse(CORRUPT);
  while (walkToHead(g)) {
    payloadStep();
    copyPayload(to, payloadOf(g, blockOf(atTarget)), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (load64(cellAddress(g, atIndex)) == atTarget) return true;
  }
  return false;
}

/**
 * C1 to C3: pops the oldest element and keeps its block, to be read in place until queueRelease. Returns NO_BLOCK when
 * the queue is empty.
 */
export function queueClaim(g: usize): u32 {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_HEAD)) {
    refuse(CORRUPT);
    return NO_BLOCK;
  }
  let mine: u32 = NO_BLOCK; // a free block that I hold, for the copy
  while (walkToHead(g)) {
    const block = blockOf(atTarget);
    const at = blockWordOf(g, block);
    const word = load64(at);
    const aim = aimWord(g, atLap, atIndex);
    // C1: hold the published block itself. Its word must carry this very position: a word aimed elsewhere belongs to a
    // later push that is still in progress. Not beside a block for the copy: a participant that is stopped keeps one.
    if (mine == NO_BLOCK && <i64>word >= 0 && (word ^ aim) >> 24 == 0) {
      if (!cas64(at, word, aim | HELD)) continue;
      if (cas64(cellAddress(g, atIndex), atTarget, emptied())) return claimed(g, base, block); // C2, the pop
      plainStore64(at, word); // another consumer was first: as it was before
      continue;
    }
    // C3: somebody else holds it at this moment (its producer about to let go, or another consumer that may be paused):
    // take the element by copy, into a block of my own.
    if (mine == NO_BLOCK) {
      mine = claimBlock(g, atIndex, aim);
      if (mine == NO_BLOCK) {
        refuse(NO_FREE_BLOCK);
        return NO_BLOCK;
      }
    }
    payloadStep();
    copyPayload(payloadOf(g, mine), payloadOf(g, block), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (cas64(cellAddress(g, atIndex), atTarget, emptied())) return claimed(g, base, mine); // the pop
  }
  if (mine != NO_BLOCK) dropBlock(g, mine);
  return NO_BLOCK;
}

/** C4: after the pop by claim. */
function claimed(g: usize, base: usize, block: u32): u32 {
  storeHint(g, base + QUEUE_HEAD);
  wakeOne(g, base + QUEUE_NOT_FULL);
  return block;
}

/** Gives back a block that queueReserve or queueClaim returned. Who waits for a free block waits with those for room. */
export function queueRelease(g: usize, block: u32): void {
  dropBlock(g, block);
  wakeOne(g, load<usize>(g, G_BASE) + QUEUE_NOT_FULL);
}

/** Address of a held block's payload. */
export function queuePayload(g: usize, block: u32): usize {
  return payloadOf(g, block);
}

// --- observe ---

/** Whether an element could be popped: exact at the last load. */
export function queueHasItems(g: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_HEAD)) return refuse(CORRUPT);
  return walkToHead(g);
}

/** Whether an element could be pushed: exact at the last load. */
export function queueHasRoom(g: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_TAIL)) return refuse(CORRUPT);
  return walkToTail(g);
}

/** Elements in the queue: exact when nobody pushes or pops meanwhile, else between 0 and the capacity. */
export function queueSize(g: usize): u32 {
  const base = load<usize>(g, G_BASE);
  const capacity = load<u32>(g, G_CAPACITY);
  if (!startWalk(g, base + QUEUE_HEAD)) return 0;
  walkToHead(g);
  const headLap = atLap;
  const headIndex = atIndex;
  if (!startWalk(g, base + QUEUE_TAIL)) return 0;
  walkToTail(g);
  const size = <i64>(((atLap - headLap) & LAP_MASK) * capacity) + atIndex - headIndex;
  return <u32>min<i64>(max<i64>(size, 0), capacity);
}
