// Map and Set: hash maps of exact capacity with keys and values of fixed size. SPECIFICATION.md "Map" has the steps.
//
//   line 1  mover            groups   one line each: a stripe word and 7 buckets (buckets.ts)
//   line 2  waiters, full    blocks   key and value, `stride` apart (pairs.ts)
//
// Any number of processes may call anything here at any time. Looking up takes no lock; changing and erasing an entry is
// lock-free; adding a key takes the stripe of its home (stripes.ts). The algorithm is this project's own: private blocks
// published by one CAS, open addressing without tombstones.
//
// A key comes as a number, or as the address of its bytes in private memory, padded to a multiple of 8. Operations return
// YES, NO, or a negative reason (reasons.ts).

import {
  blockAt,
  blockIn,
  BUCKETS_END,
  changed,
  copyOut,
  find,
  foundAt,
  foundDistance,
  foundStripe,
  foundWord,
  groupAt,
  isFull,
  lastDistance,
  valueIn,
} from "./buckets";
import {
  G_BASE,
  G_BLOCK_COUNT,
  G_ELEM_SIZE,
  G_GROUP_COUNT,
  G_KEY_BYTES,
  G_NUMBER,
  G_VALUE_BYTES,
  G_VALUE_OUT,
} from "./geometry";
import { hashKey, hashWord, homeOf, tagOf } from "./hash";
import { GROUP_BUCKETS, MAP_RELEASED, NO_BLOCK, PAIR_KEY, SLOTS, VACANT } from "./layout";
import { CHANGE_ADD, CHANGE_INSERT, CHANGE_REPLACE, NUMBER_F32, NUMBER_F64 } from "./modes";
import { aimPair, blockInHand, claimPair, hasBlock, letGo, rememberSpare, writeKey, writeValue } from "./pairs";
import {
  bareAt,
  bareDistance,
  believedFull,
  clearFull,
  movePlace,
  proveFull,
  releaseMover,
  rememberEmptied,
  takeMover,
  vacantAt,
  vacantDistance,
  vacantWord,
  walk,
} from "./places";
import { BUSY, CORRUPT, FULL, NO, YES } from "./reasons";
import { raiseReach, releaseStripe, takeStripe, tighten } from "./stripes";
import { wakeAll } from "./waiting";
import { cas64, load64 } from "./words";

/** Times that others may get in the way of one operation, before it is given up. */
const MOST_TRIES: u32 = 1 << 20;
/** The same where each try may look at the whole map. */
const MOST_WALKS: u32 = 16;
const NAN: u64 = 0x7ff8000000000000;

/** All NaNs are one key. */
/* inline */ function wordOfF64(key: f64): u64 {
  return key == key ? reinterpret<u64>(key) : NAN;
}

// --- look up ---

// Copies the value to `to`, unless that is 0.

export function mapGetU32(g: usize, key: u32, to: usize): i32 {
  return find(g, hashWord(g, key), key, 0, to);
}

export function mapGetF64(g: usize, key: f64, to: usize): i32 {
  const word = wordOfF64(key);
  return find(g, hashWord(g, word), word, 0, to);
}

export function mapGetU64(g: usize, key: u64, to: usize): i32 {
  return find(g, hashWord(g, key), key, 0, to);
}

export function mapGet(g: usize, at: usize, to: usize): i32 {
  if (load<u32>(g, G_KEY_BYTES) == 8) return mapGetU64(g, load<u64>(at), to);
  return find(g, hashKey(g, at), 0, at, to);
}

// --- change ---

// Sets, inserts, replaces or adds to a value (modes.ts). At `from` is the new value, or what is added; behind it the value that
// is expected, or room for one. What a replacement or an addition found is left at G_VALUE_OUT.

export function mapChangeU32(g: usize, key: u32, from: usize, how: u32): i32 {
  return change(g, hashWord(g, key), key, 0, from, how);
}

export function mapChangeF64(g: usize, key: f64, from: usize, how: u32): i32 {
  const word = wordOfF64(key);
  return change(g, hashWord(g, word), word, 0, from, how);
}

export function mapChangeU64(g: usize, key: u64, from: usize, how: u32): i32 {
  return change(g, hashWord(g, key), key, 0, from, how);
}

export function mapChange(g: usize, at: usize, from: usize, how: u32): i32 {
  if (load<u32>(g, G_KEY_BYTES) == 8) return mapChangeU64(g, load<u64>(at), from, how);
  return change(g, hashKey(g, at), 0, at, from, how);
}

/** R1 to R4, or N1 to N10 where the key is new. */
function change(g: usize, hash: u64, word: u64, at: usize, from: usize, how: u32): i32 {
  const home = homeOf(hash >> 32, load<u32>(g, G_GROUP_COUNT));
  // Where the new value depends on the old one, or the change does.
  const old = how >= <u32>CHANGE_REPLACE ? load<usize>(g, G_VALUE_OUT) : 0;
  for (let tries: u32 = 0; tries < MOST_TRIES; tries++) {
    let found = find(g, hash, word, at, old); // R1, N1
    if (found == NO) {
      if (how == CHANGE_REPLACE) return finish(g, NO);
      if (believedFull(g)) return finish(g, -FULL); // N2
      const taken = takeStripe(g, home); // N3
      if (taken != YES) return finish(g, taken);
      found = find(g, hash, word, at, old); // N4
      if (found == NO) return finish(g, add(g, home, hash, word, at, from, how));
      releaseStripe(g, 0);
    }
    if (found != YES) return finish(g, found);
    if (how == CHANGE_INSERT) return finish(g, NO);
    if (how == CHANGE_REPLACE && !isExpected(g, from + load<u32>(g, G_VALUE_BYTES))) return finish(g, NO);
    if (!prepare(g, foundAt, NO_BLOCK, hash, word, at, from, how)) return -BUSY; // R2
    const replaced = blockIn(foundWord);
    // R3, the change. MAP-O1 -> compare: the block is complete.
    if (cas64(foundAt, foundWord, changed(foundWord, tagOf(hash), blockInHand()))) {
      letGo(g); // R4
      rememberSpare(g, replaced);
      wakeAll(g, load<usize>(g, G_BASE) + MAP_RELEASED);
      return YES;
    }
  }
  return finish(g, -CORRUPT);
}

/** Lets go of a block in hand. */
function finish(g: usize, result: i32): i32 {
  letGo(g);
  return result;
}

/** B1 to B4: a block in hand that is aimed at the bucket, with key and value. False when all blocks are in use. */
function prepare(g: usize, bucket: usize, hint: u32, hash: u64, word: u64, at: usize, from: usize, how: u32): bool {
  const fresh = !hasBlock();
  if (fresh && !claimPair(g, hint)) return false;
  aimPair(g, bucket);
  if (fresh) writeKey(g, hash, word, at);
  if (how == CHANGE_ADD) writeValue(g, sum(g, from));
  else if (fresh) writeValue(g, from);
  return true;
}

/** Whether the value that find copied is the one at `expected`, byte by byte. */
function isExpected(g: usize, expected: usize): bool {
  const value = load<usize>(g, G_VALUE_OUT);
  const bytes = load<u32>(g, G_VALUE_BYTES);
  for (let k: usize = 0; k < bytes; k += 8) if (load<u64>(value + k) != load<u64>(expected + k)) return false;
  return true;
}

/** The address of the sum of the value that find copied and the one at `from`, behind which it is put. Integers wrap around. */
function sum(g: usize, from: usize): usize {
  const value = load<usize>(g, G_VALUE_OUT);
  const to = from + 8;
  const mode = load<u32>(g, G_NUMBER);
  if (mode == NUMBER_F64) store<f64>(to, load<f64>(value) + load<f64>(from));
  else if (mode == NUMBER_F32) store<u64>(to, reinterpret<u32>(load<f32>(value) + load<f32>(from)));
  else {
    const unused = (8 - load<u32>(g, G_ELEM_SIZE)) << 3;
    store<u64>(to, ((load<u64>(value) + load<u64>(from)) << unused) >> unused);
  }
  return to;
}

/** N5 to N10: the stripe is mine, the key is not there. */
function add(g: usize, home: u32, hash: u64, word: u64, at: usize, from: usize, how: u32): i32 {
  if (how == CHANGE_ADD) store<u64>(load<usize>(g, G_VALUE_OUT), 0);
  let result: i32 = -BUSY;
  let distance: u32 = 0;
  let hinted = true;
  for (let tries: u32 = 0; tries < MOST_WALKS; tries++) {
    if (!walk(g, home, hinted)) {
      if (!proveFull(g)) continue;
      result = -FULL;
      break;
    }
    const moving = bareAt != 0 && takeMover(g); // M1
    if (bareAt != 0 && !moving && hinted) {
      hinted = false; // the hint may lie anywhere: without moving its place, the nearest vacant bucket is wanted
      continue;
    }
    const ready = prepare(g, moving ? bareAt : vacantAt, blockIn(vacantWord), hash, word, at, from, how); // N6
    if (ready) {
      distance = moving ? bareDistance : vacantDistance;
      raiseReach(g, distance); // N7
      result = moving ? movePlace(g, tagOf(hash), blockInHand()) : fill(tagOf(hash)); // N8
    }
    if (moving) releaseMover(g); // M4
    if (!ready || result != NO) break;
  }
  if (result == NO) result = -BUSY;
  letGo(g); // N9
  releaseStripe(g, result == YES ? distance : 0); // N10
  return result;
}

/** N8, the insert. MAP-O1 -> compare: the block is complete. */
function fill(tag: u32): i32 {
  return cas64(vacantAt, vacantWord, changed(vacantWord, tag, blockInHand())) ? YES : NO;
}

// --- erase ---

// Only if the value is the one at `expected`, unless that is 0.

export function mapEraseU32(g: usize, key: u32, expected: usize): i32 {
  return erase(g, hashWord(g, key), key, 0, expected);
}

export function mapEraseF64(g: usize, key: f64, expected: usize): i32 {
  const word = wordOfF64(key);
  return erase(g, hashWord(g, word), word, 0, expected);
}

export function mapEraseU64(g: usize, key: u64, expected: usize): i32 {
  return erase(g, hashWord(g, key), key, 0, expected);
}

export function mapErase(g: usize, at: usize, expected: usize): i32 {
  if (load<u32>(g, G_KEY_BYTES) == 8) return mapEraseU64(g, load<u64>(at), expected);
  return erase(g, hashKey(g, at), 0, at, expected);
}

function erase(g: usize, hash: u64, word: u64, at: usize, expected: usize): i32 {
  const old = expected != 0 ? load<usize>(g, G_VALUE_OUT) : 0;
  for (let tries: u32 = 0; tries < MOST_TRIES; tries++) {
    const found = find(g, hash, word, at, old); // E1
    if (found != YES) return found;
    if (expected != 0 && !isExpected(g, expected)) return NO;
    clearFull(g); // E3 beforehand, too: then a death behind E2 seldom leaves a map that says it is full
    if (!empty(g, foundAt, foundWord)) continue; // E2
    rememberEmptied(g, foundAt);
    clearFull(g); // E3
    // E4: it may have been the furthest key of its home.
    if (foundDistance == 0 || foundDistance < lastDistance(g, foundStripe)) return YES;
    tightenStripe(g, homeOf(hash >> 32, load<u32>(g, G_GROUP_COUNT)));
    return YES;
  }
  return -CORRUPT;
}

/** E2, the erase. MAP-O2 -> compare, isFree: the bucket names no block any more. */
function empty(g: usize, bucket: usize, seen: u64): bool {
  return cas64(bucket, seen, changed(seen, VACANT, blockIn(seen)));
}

/** Tightens a stripe, unless somebody has it. */
function tightenStripe(g: usize, home: u32): void {
  if (takeStripe(g, home) != YES) return;
  tighten(g);
  releaseStripe(g, 0);
}

/** Erases every entry. Those that are added meanwhile may stay. */
export function mapClear(g: usize): void {
  const groups = load<u32>(g, G_GROUP_COUNT);
  clearFull(g);
  for (let group: u32 = 0; group < groups; group++) {
    const at = groupAt(g, group);
    let erased = false;
    for (let bucket = at + GROUP_BUCKETS; bucket < at + BUCKETS_END; bucket += 8) {
      for (let tries: u32 = 0; tries < MOST_TRIES; tries++) {
        const seen = load64(bucket);
        if (!isFull(seen)) break;
        erased = true;
        if (empty(g, bucket, seen)) break;
      }
    }
    if (erased) clearFull(g);
  }
  for (let group: u32 = 0; group < groups; group++) {
    if (lastDistance(g, load64(groupAt(g, group))) != 0) tightenStripe(g, group);
  }
}

// --- observe ---

/** How many entries there are: counted. */
export function mapSize(g: usize): u32 {
  const groups = load<u32>(g, G_GROUP_COUNT);
  let size: u32 = 0;
  for (let group: u32 = 0; group < groups; group++) {
    const at = groupAt(g, group);
    for (let bucket = at + GROUP_BUCKETS; bucket < at + BUCKETS_END; bucket += 8) {
      if (isFull(load64(bucket))) size++;
    }
  }
  return size;
}

/** What mapNext returns when there is nothing more, and when the map is corrupt. */
const END: u32 = 0;
const BROKEN: u32 = 0xffffffff;

/**
 * Copies the first entry at or behind `position` (0 at the beginning; the value unless `value` is 0) and returns where to go
 * on; 0 at the end.
 */
export function mapNext(g: usize, position: u32, key: usize, value: usize): u32 {
  const groups = load<u32>(g, G_GROUP_COUNT);
  for (let group = position >> 3; group < groups; group++) {
    for (let slot: u32 = max<u32>(position & 7, 1); slot <= <u32>SLOTS; slot++) {
      const bucket = groupAt(g, group) + ((<usize>slot) << 3);
      for (let tries: u32 = 0; ; tries++) {
        const seen = load64(bucket);
        if (!isFull(seen)) break;
        if (blockIn(seen) >= load<u32>(g, G_BLOCK_COUNT) || tries == MOST_TRIES) return BROKEN;
        const pair = blockAt(g, blockIn(seen));
        copyOut(key, pair + PAIR_KEY, load<u32>(g, G_KEY_BYTES));
        if (value != 0) copyOut(value, valueIn(g, pair), load<u32>(g, G_VALUE_BYTES));
        if (load64(bucket) != seen) continue;
        return slot < <u32>SLOTS ? (group << 3) | (slot + 1) : (group + 1) << 3;
      }
    }
    position = 0;
  }
  return END;
}
