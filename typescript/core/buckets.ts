// Groups and buckets of a map, and how a key is found there. SPECIFICATION.md "Map" has the steps (F).
//
//   group: one line   stripe u64 [ version:32 | reach:8 | owner:24 ]   7 buckets
//   bucket u64        [ version:32 | tag:8 | block:24 ]   tag 0: bare, 1: vacant (a place without an entry), else full
//   block             word u64   target u32   hash u32   key   value
//
// Who looks takes no lock and stores nothing: it copies the payload and looks at the bucket again.

import { G_BLOCKS, G_BLOCK_COUNT, G_CELLS, G_GROUP_COUNT, G_KEY_BYTES, G_STRIDE, G_VALUE_BYTES } from "./geometry";
import { FIRST_TAG, homeOf, tagOf } from "./hash";
import { FAR, GROUP_BUCKETS, LINE_SHIFT, PAIR_KEY, SLOTS } from "./layout";
import { CORRUPT, NO, YES } from "./reasons";
import { load64, payloadLoad64 } from "./words";

export const BLOCK_MASK: u64 = 0xffffff;
const VERSION_STEP: u64 = 1 << 32;
/** Bytes from the start of a group to the end of its buckets. */
export const BUCKETS_END: usize = GROUP_BUCKETS + SLOTS * 8;
/** A bucket that changes this often under one reader belongs to a segment that is corrupt, or hostile. */
const MOST_CHANGES: u32 = 1 << 20;

export function groupAt(g: usize, group: u32): usize {
  return load<usize>(g, G_CELLS) + ((<usize>group) << LINE_SHIFT);
}

export function blockAt(g: usize, block: u32): usize {
  return load<usize>(g, G_BLOCKS) + <usize>block * load<u32>(g, G_STRIDE);
}

export function tagIn(bucket: u64): u32 {
  return (<u32>(bucket >> 24)) & 0xff;
}

export function isFull(bucket: u64): bool {
  return tagIn(bucket) >= FIRST_TAG;
}

export function blockIn(bucket: u64): u32 {
  return <u32>(bucket & BLOCK_MASK);
}

/** The word that comes after `bucket`. */
export function changed(bucket: u64, tag: u32, block: u32): u64 {
  return ((bucket & ~(VERSION_STEP - 1)) + VERSION_STEP) | ((<u64>tag) << 24) | block;
}

/** The greatest distance from the home at which a stripe's keys may lie. */
export function lastDistance(g: usize, stripe: u64): u32 {
  const last = load<u32>(g, G_GROUP_COUNT) - 1;
  const reach = (<u32>(stripe >> 24)) & 0xff;
  return reach == FAR || reach > last ? last : reach;
}

/** The group at this distance from the home. */
export function groupFrom(g: usize, home: u32, distance: u32): u32 {
  const groups = load<u32>(g, G_GROUP_COUNT);
  const group = home + distance;
  return group >= groups ? group - groups : group;
}

// --- payloads ---

/** Copies what others may write meanwhile: the load that proves the copy comes after all of its loads. */
export function copyOut(to: usize, from: usize, bytes: u32): void {
  for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, payloadLoad64(from + k));
}

/** Whether a block's key is the one at `at`, or, where keys take one word, `word`. */
/* inline */ function sameKey(g: usize, pair: usize, word: u64, at: usize): bool {
  if (at == 0) return payloadLoad64(pair + PAIR_KEY) == word;
  const bytes = load<u32>(g, G_KEY_BYTES);
  for (let k: usize = 0; k < bytes; k += 8) {
    if (payloadLoad64(pair + PAIR_KEY + k) != load<u64>(at + k)) return false;
  }
  return true;
}

export function valueIn(g: usize, pair: usize): usize {
  return pair + PAIR_KEY + load<u32>(g, G_KEY_BYTES);
}

// --- find ---

/** What find came upon: the bucket's address and word, how far from home it lies, and the stripe as it was at first. */
export let foundAt: usize = 0;
export let foundWord: u64 = 0;
export let foundDistance: u32 = 0;
export let foundStripe: u64 = 0;

/**
 * F1 to F5: looks for a key by its hash and its bytes: those at `at`, or `word` where `at` is 0. Copies the value to `to`,
 * unless that is 0. YES, NO or -CORRUPT.
 */
export function find(g: usize, hash: u64, word: u64, at: usize, to: usize): i32 {
  const tag = tagOf(hash);
  const home = homeOf(hash >> 32, load<u32>(g, G_GROUP_COUNT));
  let group = groupAt(g, home);
  // MAP-O3 <- raiseReach: what was added before this load lies within the reach that it finds.
  const stripe = load64(group); // F1
  const last = lastDistance(g, stripe);
  for (let distance: u32 = 0; distance <= last; distance++) {
    if (distance != 0) group = groupAt(g, groupFrom(g, home, distance));
    for (let bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END; bucket += 8) {
      const seen = load64(bucket); // F2
      if (tagIn(seen) != tag) continue;
      const same = compare(g, bucket, seen, word, at, to);
      if (same == NO) continue;
      foundAt = bucket;
      foundDistance = distance;
      foundStripe = stripe;
      return same;
    }
  }
  return NO; // F5
}

/** F3 and F4 for a full bucket: whether it holds the key. Its word is then `foundWord`. */
function compare(g: usize, bucket: usize, seen: u64, word: u64, at: usize, to: usize): i32 {
  const tag = tagIn(seen);
  for (let turns: u32 = 0; turns < MOST_CHANGES; turns++) {
    if (blockIn(seen) >= load<u32>(g, G_BLOCK_COUNT)) return -CORRUPT;
    const pair = blockAt(g, blockIn(seen));
    const same = sameKey(g, pair, word, at); // F3. MAP-O1 <- replace, fill, movePlace: the block is complete
    if (same && to != 0) copyOut(to, valueIn(g, pair), load<u32>(g, G_VALUE_BYTES));
    const again = load64(bucket); // F4. MAP-O2 <- claimPair: a block that was taken meanwhile is named here no more
    if (again == seen) {
      foundWord = seen;
      return same ? YES : NO;
    }
    seen = again;
    if (tagIn(seen) != tag) return NO;
  }
  return -CORRUPT;
}
