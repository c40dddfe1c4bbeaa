// Cells and blocks: the words in which a payload's block and its place in a structure meet.
// SPECIFICATION.md "Blocks and targets".
//
//   target word  [ turn:40 | block:24 ]                   turn 2*lap: empty in that lap; 2*lap + 1: holds `block`
//   block word   [ held:1 | lap:39-k | index:k | owner:24 ]   k bits hold an index below the capacity
//
// A block is free by definition, never by record: see isFree.

import {
  G_BLOCK_COUNT,
  G_CAPACITY,
  G_CELLS,
  G_CLOSED_BIT,
  G_INDEX_BITS,
  G_NEXT_BLOCK,
  G_OWNER,
  G_STRIDE,
} from "./geometry";
import { CELL_BLOCK, CELL_PAYLOAD, NO_BLOCK } from "./layout";
import { alive } from "./peers";
import { cas64, load64, plainStore64 } from "./words";

export const HELD: u64 = 1 << 63;
export const TURN_MASK: u64 = (1 << 40) - 1;
export const LAP_MASK: u64 = (1 << 39) - 1;
export const NONE: u64 = NO_BLOCK;
const POSITION_MASK: u64 = (1 << 39) - 1;

export function cellAddress(g: usize, index: u32): usize {
  return load<usize>(g, G_CELLS) + <usize>index * load<usize>(g, G_STRIDE);
}

export function payloadOf(g: usize, block: u32): usize {
  return cellAddress(g, block) + CELL_PAYLOAD;
}

export function blockWordOf(g: usize, block: u32): usize {
  return cellAddress(g, block) + CELL_BLOCK;
}

export function targetWord(turn: u64, block: u64): u64 {
  return (turn << 24) | block;
}

/** The number of the block that a target word names (NO_BLOCK when empty). */
export function blockOf(target: u64): u32 {
  return <u32>(target & NONE);
}

/** The same in a structure that can be closed: without the mark. No block has the number that an empty cell gives. */
export function namedBlock(g: usize, target: u64): u32 {
  return blockOf(target) & ~load<u32>(g, G_CLOSED_BIT);
}

/** Whether turn `a` comes after turn `b`; both count modulo 2^40. */
export function turnAfter(a: u64, b: u64): bool {
  return <i64>((a - b) << 24) > 0;
}

/** Whether lap `a` comes after lap `b`; both count modulo 2^39. */
export function lapAfter(a: u64, b: u64): bool {
  return <i64>((a - b) << 25) > 0;
}

/** A block word without `held`: aimed by me at the cell `index` in this lap. */
export function aimWord(g: usize, lap: u64, index: u32): u64 {
  const position = ((lap << load<u32>(g, G_INDEX_BITS)) | index) & POSITION_MASK;
  return (position << 24) | load<u32>(g, G_OWNER);
}

/** The cell at which a block word is aimed. Below 2^k, which may lie past the capacity in a corrupt segment. */
export function indexOf(g: usize, word: u64): u32 {
  return (<u32>(word >> 24)) & ((1 << load<u32>(g, G_INDEX_BITS)) - 1);
}

/**
 * Whether anybody may claim the block whose word is `word`. Nobody can publish or hold it, then: a stale answer makes the
 * claimer's CAS of the word fail.
 */
export function isFree(g: usize, block: u32, word: u64): bool {
  const index = indexOf(g, word);
  return isFreeBeside(g, block, word, index, cellAddress(g, index));
}

/** The same where the target of the cell `index`, at which the block is aimed, lies at `targetAt`. */
export function isFreeBeside(g: usize, block: u32, word: u64, index: u32, targetAt: usize): bool {
  const owner = <u32>(word & NONE);
  if (owner == 0) return true;
  const held = <i64>word < 0;
  if (held && alive(g, owner)) return false;
  if (index >= load<u32>(g, G_CAPACITY)) return !alive(g, owner); // nobody writes such a word: corrupt
  const target = load64(targetAt); // CELL-O2 <- the publishing CAS
  if (namedBlock(g, target) == block) return false; // published
  if (held) return true; // its owner died before it published
  // Its owner saw this cell empty in the lap of its aim before it took the aim. So it may still publish there if the
  // cell is empty in that same lap, and in no other case.
  const turn = target >> 24;
  if ((turn & 1) != 0) return true;
  const lap = turn >> 1;
  if (((lap << load<u32>(g, G_INDEX_BITS)) & POSITION_MASK) != (((word >> 24) & POSITION_MASK) ^ index)) return true;
  if (alive(g, owner)) return false;
  // It may have published between the first look and its death: only a look after the death is sure.
  return namedBlock(g, load64(targetAt)) != block;
}

function claim(g: usize, block: u32, aim: u64): bool {
  const at = blockWordOf(g, block);
  const word = load64(at);
  return isFree(g, block, word) && cas64(at, word, aim | HELD); // CELL-O1
}

/** Claims the cell's own block, else any free one; its word is then `aim` with held. Returns NO_BLOCK when none is free. */
export function claimBlock(g: usize, home: u32, aim: u64): u32 {
  if (claim(g, home, aim)) return home;
  const count = load<u32>(g, G_BLOCK_COUNT);
  let block = load<u32>(g, G_NEXT_BLOCK);
  for (let k: u32 = 0; k < count; k++) {
    if (claim(g, block, aim)) {
      store<u32>(g, block, G_NEXT_BLOCK);
      return block;
    }
    if (++block == count) block = 0;
  }
  return NO_BLOCK;
}

/** Gives back a block that I hold and did not publish. Only its owner may store the word while it is held. */
export function dropBlock(g: usize, block: u32): void {
  plainStore64(blockWordOf(g, block), 0);
}

/**
 * Copies a payload that others may overwrite meanwhile, for who then looks at its target again: atomic loads come before
 * that look on weakly ordered machines, too, and cost nothing on x86.
 */
export function copyUnproven(to: usize, from: usize, bytes: u32): void {
  for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, atomic.load<u64>(from + k));
}

/** Copies a payload; both addresses and the size are multiples of 8, so whole words do. */
export function copyPayload(to: usize, from: usize, bytes: u32): void {
  if (bytes > 256) {
    memory.copy(to, from, bytes);
    return;
  }
  for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, load<u64>(from + k));
}
