// Places of a map: there are as many as its capacity, and only a bucket that has one can hold an entry. Where they are, how
// one is moved to where it is wanted, and how a full map is known. SPECIFICATION.md "Map" has the steps (N5, M, U).
//
//   mover u64 [ version:40 | owner:24 ]   who may move places; nobody waits for it
//   full  u64 [ version:62 | state:2 ]    0 nothing known, 1 somebody looks, 2 found full

import { blockIn, BUCKETS_END, changed, groupAt, groupFrom, tagIn } from "./buckets";
import { G_BASE, G_BELIEVED, G_CAPACITY, G_CELLS, G_EMPTIED, G_GROUP_COUNT, G_OWNER } from "./geometry";
import { BARE, GROUP_BUCKETS, LINE_SHIFT, MAP_FULL, MAP_MOVER, VACANT } from "./layout";
import { alive } from "./peers";
import { CORRUPT, NO, YES } from "./reasons";
import { cas64, load64, plainStore64 } from "./words";

const OWNER_MASK: u64 = 0xffffff;
const MOVER_STEP: u64 = 1 << 24;
const STATE_MASK: u64 = 3;
const FULL_STEP: u64 = 4;
const ASKED: u64 = 1;
const FOUND_FULL: u64 = 2;
/** Answers that are taken from `full` before a participant looks for itself: an eraser may have died before it said so. */
const MOST_BELIEVED: u32 = 100;
const MOST_TRIES: u32 = 1 << 10;

// --- walking ---

/** Where the walk ended: the nearest vacant bucket. */
export let vacantAt: usize = 0;
export let vacantWord: u64 = 0;
export let vacantDistance: u32 = 0;
/** A bare bucket that lies nearer to home. 0: none. */
export let bareAt: usize = 0;
export let bareDistance: u32 = 0;
let bareWord: u64 = 0;

/**
 * N5: from home on to the first vacant bucket. With `hinted`, one that this isolate has emptied serves as well, once a bare
 * bucket is found to move its place to. False when there is none.
 */
export function walk(g: usize, home: u32, hinted: bool): bool {
  const groups = load<u32>(g, G_GROUP_COUNT);
  bareAt = 0;
  for (let distance: u32 = 0; distance < groups; distance++) {
    const group = groupAt(g, groupFrom(g, home, distance));
    for (let bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END; bucket += 8) {
      const seen = load64(bucket);
      const tag = tagIn(seen);
      if (tag == VACANT) return standAt(bucket, seen, distance);
      if (tag == BARE && bareAt == 0) {
        bareAt = bucket;
        bareWord = seen;
        bareDistance = distance;
      }
    }
    if (hinted && bareAt != 0 && emptiedIsVacant(g, home)) return true;
  }
  return false;
}

function standAt(bucket: usize, seen: u64, distance: u32): bool {
  vacantAt = bucket;
  vacantWord = seen;
  vacantDistance = distance;
  if (bareAt != 0 && bareDistance >= distance) bareAt = 0; // no nearer: nothing to be moved
  return true;
}

/** Whether the bucket that this isolate emptied last is vacant still. */
function emptiedIsVacant(g: usize, home: u32): bool {
  const bucket = load<usize>(g, G_EMPTIED);
  if (bucket == 0) return false;
  const seen = load64(bucket);
  if (tagIn(seen) != VACANT) {
    store<usize>(g, 0, G_EMPTIED);
    return false;
  }
  const group = <u32>((bucket - load<usize>(g, G_CELLS)) >> LINE_SHIFT);
  return standAt(bucket, seen, group >= home ? group - home : group + load<u32>(g, G_GROUP_COUNT) - home);
}

export function rememberEmptied(g: usize, bucket: usize): void {
  store<usize>(g, bucket, G_EMPTIED);
}

// --- moving ---

let moverWord: u64 = 0;

function moverAt(g: usize): usize {
  return load<usize>(g, G_BASE) + MAP_MOVER;
}

/** M1: whether I may move places now. */
export function takeMover(g: usize): bool {
  const seen = load64(moverAt(g));
  const owner = <u32>(seen & OWNER_MASK);
  if (owner != 0 && alive(g, owner)) return false;
  const mine = ((seen & ~OWNER_MASK) + MOVER_STEP) | load<u32>(g, G_OWNER);
  if (!cas64(moverAt(g), seen, mine)) return false;
  moverWord = mine;
  if (owner != 0) recount(g); // MAP-O6 <- movePlace: it may have died with a place in hand
  return true;
}

/** M4. Only its owner changes the word. */
export function releaseMover(g: usize): void {
  plainStore64(moverAt(g), moverWord & ~OWNER_MASK);
}

/**
 * M2 and M3: takes the place of the vacant bucket to the bare one, which is filled with it. NO when either has changed since
 * the walk. Nobody else changes a bare bucket while I am the mover.
 */
export function movePlace(g: usize, tag: u32, block: u32): i32 {
  if (load64(bareAt) != bareWord) return NO;
  if (!cas64(vacantAt, vacantWord, changed(vacantWord, BARE, blockIn(vacantWord)))) return NO; // M2. MAP-O6 -> recount
  return cas64(bareAt, bareWord, changed(bareWord, tag, block)) ? YES : -CORRUPT; // M3. MAP-O1 -> compare
}

/** M5: makes up for places that died in hand. Their number does not change meanwhile: I am the mover. */
function recount(g: usize): void {
  const groups = load<u32>(g, G_GROUP_COUNT);
  let missing = <i32>load<u32>(g, G_CAPACITY);
  for (let group: u32 = 0; group < groups; group++) missing -= countPlaces(groupAt(g, group));
  if (missing <= 0) return;
  for (let group: u32 = 0; group < groups && missing > 0; group++) missing -= givePlaces(groupAt(g, group), missing);
  clearFull(g);
}

function countPlaces(group: usize): i32 {
  let count = 0;
  for (let bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END; bucket += 8) {
    if (tagIn(load64(bucket)) != BARE) count++;
  }
  return count;
}

/** Gives places to bare buckets of a group, at most so many; returns how many. */
function givePlaces(group: usize, most: i32): i32 {
  let given = 0;
  for (let bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END && given < most; bucket += 8) {
    const seen = load64(bucket);
    if (tagIn(seen) == BARE && cas64(bucket, seen, changed(seen, VACANT, blockIn(seen)))) given++;
  }
  return given;
}

// --- full ---

function fullAt(g: usize): usize {
  return load<usize>(g, G_BASE) + MAP_FULL;
}

/** N2: whether the map was found full and no erase has ended since. Now and then it says no, to be looked at anew. */
export function believedFull(g: usize): bool {
  if ((load64(fullAt(g)) & STATE_MASK) != FOUND_FULL) return false;
  const believed = load<u32>(g, G_BELIEVED) + 1;
  store<u32>(g, believed < MOST_BELIEVED ? believed : 0, G_BELIEVED);
  return believed < MOST_BELIEVED;
}

/** E3: there is a vacant place. MAP-O5 -> proveFull: who looks for one since before will look again. */
export function clearFull(g: usize): void {
  for (let tries: u32 = 0; tries < MOST_TRIES; tries++) {
    const seen = load64(fullAt(g));
    if ((seen & STATE_MASK) == 0) return;
    if (cas64(fullAt(g), seen, (seen & ~STATE_MASK) + FULL_STEP)) return;
  }
}

/** U1 to U5, when a walk found no vacant bucket: YES when every place is taken, NO when the walk is worth another try. */
export function proveFull(g: usize): bool {
  if (replaceDeadMover(g)) return false; // U1
  let asked = load64(fullAt(g)); // U2
  if ((asked & STATE_MASK) != ASKED) {
    const mine = (asked & ~STATE_MASK) + (FULL_STEP + ASKED);
    if (!cas64(fullAt(g), asked, mine)) return false;
    asked = mine;
  }
  const groups = load<u32>(g, G_GROUP_COUNT);
  for (let group: u32 = 0; group < groups; group++) if (hasVacant(groupAt(g, group))) return false; // U3
  if (replaceDeadMover(g)) return false; // U4
  // U5. MAP-O5 <- clearFull: no erase has ended since U2, so what was taken in U3 still is.
  if (cas64(fullAt(g), asked, asked ^ (ASKED ^ FOUND_FULL))) return true;
  return (load64(fullAt(g)) & STATE_MASK) == FOUND_FULL;
}

function hasVacant(group: usize): bool {
  for (let bucket = group + GROUP_BUCKETS; bucket < group + BUCKETS_END; bucket += 8) {
    if (tagIn(load64(bucket)) == VACANT) return true;
  }
  return false;
}

/** Whether the mover had died, perhaps with a place in hand: then its places are whole again, or another one sees to it. */
function replaceDeadMover(g: usize): bool {
  const owner = <u32>(load64(moverAt(g)) & OWNER_MASK);
  if (owner == 0 || alive(g, owner)) return false;
  if (takeMover(g)) releaseMover(g);
  return true;
}
