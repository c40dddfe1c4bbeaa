// Blocks of a map: each holds a key and a value, written in private and published by one CAS of a bucket.
// SPECIFICATION.md "Map" has the steps (B).
//
//   word u64 [ writing:1 | version:39 | owner:24 ]   target u32: 8 * group + slot   hash u32   key   value
//
// A block is in use while its living owner writes it, or while the bucket at which it is aimed is full and names it.
// Unlike in a queue, its owner lets go of it only after it is published.

import { BLOCK_MASK, blockAt, blockIn, groupAt, isFull, valueIn } from "./buckets";
import { copyPayload } from "./cell";
import { G_BLOCK_COUNT, G_CELLS, G_GROUP_COUNT, G_KEY_BYTES, G_NEXT_BLOCK, G_OWNER, G_VALUE_BYTES } from "./geometry";
import { PAIR_HASH, PAIR_KEY, PAIR_TARGET, PAIR_WORD, SLOTS } from "./layout";
import { alive } from "./peers";
import { cas64, load32, load64, payloadStep, plainStore64 } from "./words";

const WRITING: u64 = 1 << 63;
const VERSION_MASK: u64 = ((1 << 39) - 1) << 24;
const VERSION_STEP: u64 = 1 << 24;
/** Rounds over all blocks without finding a free one: with one spare for every writer even the first should do. */
const ROUNDS: u32 = 2;
/** More blocks than this are not being written at once: each participant writes one, and asking who lives takes time. */
const MOST_WRITERS: u32 = 1024;

/** The block in hand and its word; 0: none is. One operation holds one block at most. */
let held: u32 = 0;
let heldWord: u64 = 0;
/** Blocks that were found being written in this search. */
let writers: u32 = 0;

/** B1 and B2: whether anybody may claim the block whose word is `word`. A stale answer makes the claimer's CAS fail. */
function isFree(g: usize, block: u32, word: u64): bool {
  if ((word & WRITING) != 0 && alive(g, <u32>(word & BLOCK_MASK))) {
    writers++;
    return false;
  }
  // Only now: an owner that is dead may have published the block before.
  const target = load32(blockAt(g, block) + PAIR_TARGET);
  const bucket = bucketOf(g, target);
  if (bucket == 0) return true;
  const named = load64(bucket);
  return !isFull(named) || blockIn(named) != block;
}

/** The address of the bucket of this number, or 0 when there is none. */
function bucketOf(g: usize, target: u32): usize {
  const group = target >> 3;
  const slot = target & 7;
  if (group >= load<u32>(g, G_GROUP_COUNT) || slot == 0 || slot > <u32>SLOTS) return 0;
  return groupAt(g, group) + ((<usize>slot) << 3);
}

function tryClaim(g: usize, block: u32): bool {
  const at = blockAt(g, block) + PAIR_WORD;
  const word = load64(at);
  if (!isFree(g, block, word)) return false;
  const mine = WRITING | ((word + VERSION_STEP) & VERSION_MASK) | load<u32>(g, G_OWNER);
  // B3. MAP-O2 -> compare: who still reads the block finds its bucket changed. From here on it is mine alone.
  if (!cas64(at, word, mine)) return false;
  held = block;
  heldWord = mine;
  return true;
}

/** B1 to B3: the hinted block, or the one that the last replace took out, or any. False when all are in use. */
export function claimPair(g: usize, hint: u32): bool {
  const count = load<u32>(g, G_BLOCK_COUNT);
  writers = 0;
  if (hint < count && tryClaim(g, hint)) return true;
  let block = load<u32>(g, G_NEXT_BLOCK);
  for (let k: u32 = 0; k < count * ROUNDS && writers < MOST_WRITERS; k++) {
    if (tryClaim(g, block)) {
      store<u32>(g, block, G_NEXT_BLOCK);
      return true;
    }
    if (++block == count) block = 0;
  }
  return false;
}

export function hasBlock(): bool {
  return heldWord != 0;
}

export function blockInHand(): u32 {
  return held;
}

/** A block that is likely to be free when I want the next one. */
export function rememberSpare(g: usize, block: u32): void {
  store<u32>(g, block, G_NEXT_BLOCK);
}

/** B4: aims the block in hand at the bucket at this address. */
export function aimPair(g: usize, bucket: usize): void {
  payloadStep();
  store<u32>(blockAt(g, held), <u32>((bucket - load<usize>(g, G_CELLS)) >> 3), PAIR_TARGET);
}

/** B4: writes the key into the block in hand: the bytes at `at`, or `word` where that is 0. */
export function writeKey(g: usize, hash: u64, word: u64, at: usize): void {
  const pair = blockAt(g, held);
  payloadStep();
  store<u32>(pair, <u32>(hash >> 32), PAIR_HASH);
  if (at == 0) store<u64>(pair, word, PAIR_KEY);
  else copyPayload(pair + PAIR_KEY, at, load<u32>(g, G_KEY_BYTES));
}

/** B4: writes the value. */
export function writeValue(g: usize, from: usize): void {
  payloadStep();
  copyPayload(valueIn(g, blockAt(g, held)), from, load<u32>(g, G_VALUE_BYTES));
  payloadStep();
}

/** Lets go of the block in hand, if there is one: published, or given up. Only its owner stores its word. */
export function letGo(g: usize): void {
  if (heldWord == 0) return;
  plainStore64(blockAt(g, held) + PAIR_WORD, heldWord & VERSION_MASK);
  heldWord = 0;
}
