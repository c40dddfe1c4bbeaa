// Stack: multi-producer multi-consumer LIFO of exact capacity. SPECIFICATION.md "Stack" has the steps (F, S, O).
//
//   line 1  top { tag:39, block:24 }         line 2  waiters: not empty
//                                            line 3  waiters: not full
//   line 4  entries u64 { birth:39, block:24 }, one for each depth from 1 on
//   then    blocks { word u64 { held:1, aim:39, owner:24 }, depth u64, payload }, `stride` apart
//
// Any number of processes may call anything here at any time. Lock-free; a participant that dies or is paused between
// any two instructions holds up nobody. After N. Shafiei, "Non-blocking array-based algorithms for stacks and queues"
// (ICDCN 2009): top is the only truth, and a push completes the entry of the element that it goes upon. Its cells are
// replaced by this project's private blocks here, which top publishes.

import { blockOf, cellAddress, copyPayload, HELD, NONE } from "./cell";
import { G_BASE, G_BLOCK_COUNT, G_CAPACITY, G_ELEM_SIZE, G_NEXT_BLOCK, G_OWNER } from "./geometry";
import {
  NO_BLOCK,
  STACK_BLOCK_DEPTH,
  STACK_BLOCK_PAYLOAD,
  STACK_BLOCK_WORD,
  STACK_ENTRIES,
  STACK_NOT_EMPTY,
  STACK_NOT_FULL,
  STACK_TOP,
} from "./layout";
import { bitsNumber, numberBits } from "./number";
import { alive } from "./peers";
import { CORRUPT, EMPTY, FULL, NO_FREE_BLOCK } from "./reasons";
import { accept, refuse } from "./status";
import { wakeMany, wakeOne } from "./waiting";
import { cas64, load64, payloadStep, plainStore64 } from "./words";

const TAG_MASK: u64 = (1 << 39) - 1;
/** An operation that takes more steps than four for each block and then some is led in circles by a corrupt segment. */
const SPARE_STEPS: u32 = 1 << 20;

/** Steps that the operation in progress may still take. */
let stepsLeft: u32 = 0;

function renewSteps(g: usize): void {
  stepsLeft = load<u32>(g, G_BLOCK_COUNT) * 4 + SPARE_STEPS;
}

function spend(): bool {
  if (stepsLeft == 0) return false;
  stepsLeft--;
  return true;
}

// --- words ---

function topAt(g: usize): usize {
  return load<usize>(g, G_BASE) + STACK_TOP;
}

/** The address of the entry of this depth, from 1 to the capacity. */
function entryAt(g: usize, depth: u64): usize {
  return load<usize>(g, G_BASE) + (STACK_ENTRIES - 8) + ((<usize>depth) << 3);
}

function wordAt(g: usize, block: u32): usize {
  return cellAddress(g, block) + STACK_BLOCK_WORD;
}

function depthAt(g: usize, block: u32): usize {
  return cellAddress(g, block) + STACK_BLOCK_DEPTH;
}

function payloadAt(g: usize, block: u32): usize {
  return cellAddress(g, block) + STACK_BLOCK_PAYLOAD;
}

/** Of top, an entry or a block's word: its tag, birth or aim. */
function tagOf(word: u64): u64 {
  return (word >> 24) & TAG_MASK;
}

/** The word after this tag: of top after a push or pop, and of the entry of the block that is aimed at it. */
function follow(tag: u64, block: u64): u64 {
  return (((tag + 1) & TAG_MASK) << 24) | block;
}

/** A block's word, not held: aimed by me at the tag. */
function aimWord(g: usize, tag: u64): u64 {
  return (tag << 24) | load<u32>(g, G_OWNER);
}

// --- blocks ---

/**
 * Whether anybody may claim the block whose word is `word`. Nobody can publish or hold it, then: a stale answer makes the
 * claimer's CAS of the word fail. `seen` is top as it was a moment ago, when the stack had `size` elements.
 */
export function isFree(g: usize, block: u32, word: u64, seen: u64, size: u64): bool {
  const owner = <u32>(word & NONE);
  if (owner == 0) return true; // F1
  if (<i64>word < 0) return !alive(g, owner);
  const aim = tagOf(word);
  const top = load64(topAt(g)); // F2. STACK-O1 <- the CAS of top
  const on = blockOf(top);
  // Its owner may still push it; and if it is dead, it may have done so between this look and its death.
  if (tagOf(top) == aim) return !alive(g, owner) && load64(topAt(g)) == top;
  if (on == block) return false; // F3
  if (on == NO_BLOCK) return true;
  const depth = load64(depthAt(g, block));
  if (top == seen && depth >= size) return true; // F4: nothing lies so deep below the top
  // F5: what lies below the top has its entry. One that is left over from an earlier stay can only make it look taken.
  return depth - 1 >= load<u32>(g, G_CAPACITY) || load64(entryAt(g, depth)) != follow(aim, block);
}

function claim(g: usize, block: u32, aim: u64, seen: u64, size: u64): bool {
  const at = wordAt(g, block);
  const word = load64(at); // before top: read the other way round, others could publish the block in between
  return isFree(g, block, word, seen, size) && cas64(at, word, aim | HELD); // STACK-O2
}

/** Claims the block `first`, else any free one; its word is then `aim` with held. Returns NO_BLOCK when none is free. */
function claimBlock(g: usize, first: u32, aim: u64, seen: u64, size: u64): u32 {
  const count = load<u32>(g, G_BLOCK_COUNT);
  if (first < count && claim(g, first, aim, seen, size)) return first;
  let block = load<u32>(g, G_NEXT_BLOCK);
  for (let k: u32 = 0; k < count && spend(); k++) {
    if (claim(g, block, aim, seen, size)) {
      store<u32>(g, block, G_NEXT_BLOCK);
      return block;
    }
    if (++block == count) block = 0;
  }
  return NO_BLOCK;
}

/** Gives back a block in hand. Only its owner may store the word while it is held. */
function drop(g: usize, block: u32): void {
  if (block != NO_BLOCK) plainStore64(wordAt(g, block), 0);
}

// --- producer side ---

/** S5: completes the entry of the block `on`, which is on top at this depth. False when top moved. */
function complete(g: usize, top: u64, on: u32, depth: u64): bool {
  const at = entryAt(g, depth);
  while (spend()) {
    const right = follow(tagOf(load64(wordAt(g, on))), on);
    const entry = load64(at);
    if (entry == right) return true;
    if (load64(topAt(g)) != top) return false; // unmoved, it proves the word, and that the entry may be changed
    if (cas64(at, entry, right)) return true; // STACK-O3 -> pop: the block below
  }
  return false;
}

/** S1 to S8: true when pushed. The payload comes from `from`, or is `bits` when that is 0. */
/* inline */ function push(g: usize, from: usize, bits: u64): bool {
  renewSteps(g);
  const capacity = load<u32>(g, G_CAPACITY);
  let block: u32 = NO_BLOCK;
  while (spend()) {
    const top = load64(topAt(g)); // S1. STACK-O5 <- S7
    const on = blockOf(top);
    let depth: u64 = 0;
    if (on != NO_BLOCK) {
      if (on >= load<u32>(g, G_BLOCK_COUNT)) break;
      depth = load64(depthAt(g, on)); // S2
      if (depth - 1 >= capacity) break;
      if (depth == capacity) {
        if (load64(topAt(g)) != top) continue; // S3
        drop(g, block);
        return refuse(FULL);
      }
    }
    const aim = aimWord(g, tagOf(top));
    if (block == NO_BLOCK) {
      block = claimBlock(g, blockOf(load64(entryAt(g, depth + 1))), aim, top, depth); // S4
      if (block == NO_BLOCK) {
        if (load64(topAt(g)) != top) continue;
        return refuse(NO_FREE_BLOCK);
      }
      const payload = payloadAt(g, block);
      payloadStep();
      if (from == 0) store<u64>(payload, bits);
      else copyPayload(payload, from, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
      payloadStep();
    }
    if (on != NO_BLOCK && !complete(g, top, on, depth)) continue; // S5
    plainStore64(depthAt(g, block), depth + 1); // S6: the depth while it is held
    plainStore64(wordAt(g, block), aim); // STACK-O4 -> isFree: mine only while top has this tag
    if (cas64(topAt(g), top, follow(tagOf(top), block))) return true; // S7, the push. STACK-O5
    if (!cas64(wordAt(g, block), aim, aim | HELD)) block = NO_BLOCK; // S8: somebody has claimed it
  }
  drop(g, block);
  return refuse(CORRUPT);
}

/** Pushes a number. */
export function stackPushNumber(g: usize, value: f64): bool {
  if (!push(g, 0, numberBits(g, value))) return false;
  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY); // S9
  return true;
}

/** Pushes the element at `from`. */
export function stackPush(g: usize, from: usize): bool {
  if (!push(g, from, 0)) return false;
  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY);
  return true;
}

/** Pushes up to `count` elements from `from` on, each rounded up to 8 bytes, the last to the top; returns how many. */
export function stackPushMany(g: usize, from: usize, count: u32): u32 {
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  let done: u32 = 0;
  while (done < count && push(g, from + <usize>done * step, 0)) done++;
  if (done != 0) wakeMany(g, load<usize>(g, G_BASE) + STACK_NOT_EMPTY, done);
  return done;
}

// --- consumer side ---

let popped: u64 = 0;

/** O1 to O4. Copies the element to `to`, or into `popped` when that is 0. */
/* inline */ function pop(g: usize, to: usize): bool {
  renewSteps(g);
  const count = load<u32>(g, G_BLOCK_COUNT);
  while (spend()) {
    const top = load64(topAt(g)); // O1. STACK-O5 <- S7
    const block = blockOf(top);
    if (block == NO_BLOCK) return refuse(EMPTY);
    if (block >= count) break;
    const depth = load64(depthAt(g, block)); // O2
    let below: u64 = NONE;
    if (depth != 1) {
      if (depth - 1 < load<u32>(g, G_CAPACITY)) below = load64(entryAt(g, depth - 1)) & NONE; // STACK-O3 <- complete
      if (below >= count) break; // entries below a depth are complete before anything has that depth
    }
    const payload = payloadAt(g, block);
    payloadStep();
    if (to == 0)
      popped = load<u64>(payload); // O3
    else copyPayload(to, payload, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    // O4, the pop: it proves what was read, for a block is written again only after top moved. STACK-O6 -> isFree.
    if (cas64(topAt(g), top, follow(tagOf(top), below))) return true;
  }
  return refuse(CORRUPT);
}

/** Pops a number. NaN stands for "nothing"; a NaN that was pushed is told from it by status(). */
export function stackPopNumber(g: usize): f64 {
  if (!pop(g, 0)) return NaN;
  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_FULL); // O5
  accept();
  return bitsNumber(g, popped);
}

/** Pops into memory at `to`: an element rounded up to 8 bytes. */
export function stackPop(g: usize, to: usize): bool {
  if (!pop(g, to)) return false;
  wakeOne(g, load<usize>(g, G_BASE) + STACK_NOT_FULL);
  return true;
}

/** Pops up to `count` elements to `to` on, each rounded up to 8 bytes, the top first; returns how many. */
export function stackPopMany(g: usize, to: usize, count: u32): u32 {
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  let done: u32 = 0;
  while (done < count && pop(g, to + <usize>done * step)) done++;
  if (done != 0) wakeMany(g, load<usize>(g, G_BASE) + STACK_NOT_FULL, done);
  return done;
}

// --- observe ---

/** Copies the element on top to `to` and leaves it. The second load of top proves the copy. */
export function stackTop(g: usize, to: usize): bool {
  renewSteps(g);
  while (spend()) {
    const top = load64(topAt(g));
    const block = blockOf(top);
    if (block == NO_BLOCK) return refuse(EMPTY);
    if (block >= load<u32>(g, G_BLOCK_COUNT)) break;
    payloadStep();
    copyPayload(to, payloadAt(g, block), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (load64(topAt(g)) == top) return true;
  }
  return refuse(CORRUPT);
}

/** Elements in the stack: exact at the last load. Below 0 when it is corrupt. */
export function stackSize(g: usize): i32 {
  renewSteps(g);
  while (spend()) {
    const top = load64(topAt(g));
    const block = blockOf(top);
    if (block == NO_BLOCK) return 0;
    if (block >= load<u32>(g, G_BLOCK_COUNT)) break;
    const depth = load64(depthAt(g, block));
    if (load64(topAt(g)) != top) continue;
    if (depth - 1 >= load<u32>(g, G_CAPACITY)) break;
    return <i32>depth;
  }
  refuse(CORRUPT);
  return -1;
}

/** Whether an element could be popped: exact at the load. */
export function stackHasItems(g: usize): bool {
  const block = blockOf(load64(topAt(g)));
  if (block == NO_BLOCK) return refuse(EMPTY);
  return block < load<u32>(g, G_BLOCK_COUNT) || refuse(CORRUPT);
}

/** Whether an element could be pushed: exact at the last load. */
export function stackHasRoom(g: usize): bool {
  const size = stackSize(g);
  return size >= 0 && (<u32>size < load<u32>(g, G_CAPACITY) || refuse(FULL));
}
