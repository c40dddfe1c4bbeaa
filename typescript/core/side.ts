// The two sides of a ring: positions, who holds a side, where it stands, and how it comes to know of units.
// SPECIFICATION.md "Ring".
//
//   position     [ lap:32 | index:32 ]   the index counts units: elements, or 8 bytes of messages
//   owner word   [ 0:40 | owner:24 ]     one for each side
//
// Each side keeps in its record where it stands and how many units it knows to be free or readable, and reads the other's
// position only when those are used up (the cached indices of MCRingBuffer: Lee, Bu and Chandranmenon 2010).

import { NONE } from "./cell";
import {
  G_BASE,
  G_CAPACITY,
  G_CELLS,
  G_OWNER,
  G_RING_CHUNK,
  G_RING_CONSUMER,
  G_RING_LARGEST,
  G_RING_PRODUCER,
  G_RING_SIDES,
  G_STRIDE,
  RING_CHUNK_BYTES,
  SIDE_ADDRESS,
  SIDE_HAND,
  SIDE_MORE,
  SIDE_POSITION,
  SIDE_REST,
} from "./geometry";
import { FRAME_LENGTH, FRAME_UNIT, LINE_BYTES, RING_CONSUMER, RING_HEAD, RING_PRODUCER, RING_TAIL } from "./layout";
import { alive } from "./peers";
import { pause, PAUSE_REST, PAUSE_WORTH } from "./pause";
import { CORRUPT, EMPTY, FULL, RESERVED, TAKEN } from "./reasons";
import { accept, refuse } from "./status";
import { cas64, load64, store64 } from "./words";

export const INDEX: u64 = 0xffffffff;
/** The sides, as the host names them: bits of G_RING_SIDES. */
export const PRODUCER: u32 = 1;
export const CONSUMER: u32 = 2;
const BOTH: u32 = PRODUCER | CONSUMER;
/** Beside them: a reservation is open. */
export const RESERVING: u32 = 4;

// --- positions ---

/** Units from `head` to `tail`; below 0 when a ring's positions cannot be so. */
function distance(g: usize, head: u64, tail: u64): i64 {
  const count = <u64>load<u32>(g, G_CAPACITY);
  const from = head & INDEX;
  const to = tail & INDEX;
  if (from >= count || to >= count) return -1;
  const laps = <u32>((tail >> 32) - (head >> 32));
  if (laps == 0) return <i64>(to - from);
  return laps == 1 && to <= from ? <i64>(count - from + to) : -1;
}

/** The position `units` behind `position`. */
/* inline */ export function positionBehind(g: usize, position: u64, units: u32): u64 {
  const count = <u64>load<u32>(g, G_CAPACITY);
  const next = position + units;
  return (position & INDEX) + units < count ? next : next + (1 << 32) - count;
}

/** The address `units` behind `at`, back at the beginning of the area when its end is reached. */
/* inline */ export function addressBehind(g: usize, at: usize, units: u32): usize {
  const bytes = <usize>units * load<u32>(g, G_STRIDE);
  const left = bytesToEnd(g, at);
  return bytes < left ? at + bytes : load<usize>(g, G_CELLS) + (bytes - left);
}

/** From `at` to the end of the area, its overflow not counted. */
export function bytesToEnd(g: usize, at: usize): usize {
  return load<usize>(g, G_CELLS) + <usize>load<u32>(g, G_CAPACITY) * load<u32>(g, G_STRIDE) - at;
}

// --- who holds a side ---

/** What the record keeps for a side. */
/* inline */ export function stand(g: usize, side: u32): usize {
  return g + (side == PRODUCER ? G_RING_PRODUCER : G_RING_CONSUMER);
}

function ownerWord(g: usize, side: u32): usize {
  return load<usize>(g, G_BASE) + (side == PRODUCER ? RING_PRODUCER : RING_CONSUMER);
}

/** T1 to T3: true when this handle holds the side now. The record of a closed ring has no units: nothing is to be held. */
export function ringTake(g: usize, side: u32): bool {
  const count = load<u32>(g, G_CAPACITY);
  if (count == 0) return refuse(side == PRODUCER ? FULL : EMPTY);
  const held = load<u32>(g, G_RING_SIDES);
  if ((held & side) != 0) return accept();
  const at = ownerWord(g, side);
  const word = load64(at);
  const owner = <u32>(word & NONE);
  if (owner != 0 && alive(g, owner)) return refuse(TAKEN); // T1. So is what another handle of mine holds
  // T2. RING-O3 <- ringRelease, or the death just seen: nobody else stores this side's position any more.
  if (!cas64(at, word, load<u32>(g, G_OWNER))) return refuse(TAKEN);
  // T3, not before T2: whoever had the side meanwhile, or died in it, may have stored another.
  const position = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));
  if ((position & INDEX) >= count) {
    store64(at, 0);
    return refuse(CORRUPT);
  }
  const s = stand(g, side); // it knows of no units yet: its first operation looks
  store<u64>(s, position, SIDE_POSITION);
  store<usize>(s, load<usize>(g, G_CELLS) + <usize>(position & INDEX) * load<u32>(g, G_STRIDE), SIDE_ADDRESS);
  store<u32>(g, held | side, G_RING_SIDES);
  return accept();
}

/** T4: gives a side back, if this handle holds it. An open reservation ends unpublished. */
export function ringRelease(g: usize, side: u32): void {
  const held = load<u32>(g, G_RING_SIDES);
  if ((held & side) == 0) return;
  store<u32>(g, held & ~(side == PRODUCER ? side | RESERVING : side), G_RING_SIDES);
  bringAll(g, side, 0);
  store64(ownerWord(g, side), 0); // RING-O3 -> ringTake: I store this side's position no more
}

/** Whether this handle holds the side. */
export function ringHolds(g: usize, side: u32): bool {
  return (load<u32>(g, G_RING_SIDES) & side) != 0;
}

/** The owner id of the living participant that holds the side; 0 when nobody does. */
export function ringHolder(g: usize, side: u32): u32 {
  const owner = <u32>(load64(ownerWord(g, side)) & NONE);
  return owner != 0 && alive(g, owner) ? owner : 0;
}

// --- knowing of units ---

/** All units that the side knows of are these, and are at hand. */
function bringAll(g: usize, side: u32, units: u32): void {
  const s = stand(g, side);
  store<u32>(s, units, SIDE_HAND);
  store<u32>(s, 0, SIDE_MORE);
}

/**
 * W1 or R1: how many units the side knows of, after a look at the other one if these are fewer than `units`. Refuses when
 * they are fewer still. All are at hand then.
 */
export function find(g: usize, side: u32, units: u32): u32 {
  if (side == PRODUCER && (load<u32>(g, G_RING_SIDES) & RESERVING) != 0) return refused(RESERVED);
  const s = stand(g, side);
  let known = load<u32>(s, SIDE_HAND) + load<u32>(s, SIDE_MORE);
  if (known < units) {
    if (!ringHolds(g, side) && !ringTake(g, side)) return 0;
    const base = load<usize>(g, G_BASE);
    const mine = load<u64>(s, SIDE_POSITION);
    const used =
      side == PRODUCER
        ? distance(g, load64(base + RING_HEAD), mine) // RING-O2 <- advance: what lies before this head is read no more
        : distance(g, mine, load64(base + RING_TAIL)); // RING-O1 <- publish: what lies before this tail is written
    if (used < 0) return refused(CORRUPT);
    known = side == PRODUCER ? load<u32>(g, G_CAPACITY) - <u32>used : <u32>used;
    if (known < units) refuse(side == PRODUCER ? FULL : EMPTY);
  }
  bringAll(g, side, known);
  return known;
}

/**
 * The same for one element or message, which may be one of many: how many units are at hand. Pauses before a look if that
 * pays, and brings a chunk to hand at a time.
 */
export function findOne(g: usize, side: u32, units: u32): u32 {
  const s = stand(g, side);
  const hand = load<u32>(s, SIDE_HAND);
  if (hand >= units) return hand;
  if (side == PRODUCER && (load<u32>(g, G_RING_SIDES) & RESERVING) != 0) return refused(RESERVED);
  let known = hand + load<u32>(s, SIDE_MORE);
  if (known < units) {
    const paused = pauseBefore(g, side);
    known = find(g, side, units);
    weighPause(g, side, paused, known, units);
    if (known < units) return known;
  }
  return bring(g, side, hand, known, units);
}

/**
 * Brings known units to hand beside those that are there: a chunk, or what is needed. Their lines are touched, all at
 * once: one by one, each would be waited for at the store that publishes, or by the load behind it.
 */
function bring(g: usize, side: u32, hand: u32, known: u32, units: u32): u32 {
  const s = stand(g, side);
  const more = min(known - hand, max(units - hand, load<u32>(g, G_RING_CHUNK)));
  store<u32>(s, hand + more, SIDE_HAND);
  store<u32>(s, known - hand - more, SIDE_MORE);
  const from = addressBehind(g, load<usize>(s, SIDE_ADDRESS), hand);
  const bytes = min(<usize>more * load<u32>(g, G_STRIDE), bytesToEnd(g, from));
  if (bytes > <usize>LINE_BYTES && bytes <= <usize>RING_CHUNK_BYTES) touch(side, from, bytes);
  return hand + more;
}

let touched: u32 = 0;

/** Asks for the lines from `from` on: to write, by storing a byte in each (they are free), or to read. */
function touch(side: u32, from: usize, bytes: usize): void {
  let at = (from + (LINE_BYTES - 1)) & ~(LINE_BYTES - 1);
  if (side == PRODUCER) {
    for (; at < from + bytes; at += LINE_BYTES) store<u8>(at, 0);
  } else {
    let sum: u32 = 0;
    for (; at < from + bytes; at += LINE_BYTES) sum += load<u8>(at);
    touched = sum;
  }
}

/** Records the reason; 0 is the "no" of what returns a count or an address. */
export function refused(reason: i32): u32 {
  refuse(reason);
  return 0;
}

// --- pausing before a look at the other side (SPECIFICATION.md "Ring", Advice) ---

/** Beside the rest: the last look found nothing. Looking until something is there is no reason to pause. */
const DRY: u32 = 0x80000000;

/** Before a look by a side that has used up what it knew of: whether it paused. */
function pauseBefore(g: usize, side: u32): bool {
  if ((load<u32>(g, G_RING_SIDES) & BOTH) != side) return false; // not mine yet; or both are, and nobody works meanwhile
  const s = stand(g, side);
  const left = load<u32>(s, SIDE_REST);
  if (left >= DRY) return false;
  if (left != 0) {
    store<u32>(s, left - 1, SIDE_REST);
    return false;
  }
  pause();
  return true;
}

/** After the look, which found `found` units for an operation on `units`. */
function weighPause(g: usize, side: u32, paused: bool, found: u32, units: u32): void {
  const s = stand(g, side);
  let rest = load<u32>(s, SIDE_REST) & ~DRY;
  if (paused && found < PAUSE_WORTH * operationUnits(g, side, found, units)) rest = PAUSE_REST;
  store<u32>(s, found < units ? rest | DRY : rest, SIDE_REST);
}

/** What the operation moves: a reader of messages learns that from the first one's length, which is not checked yet. */
function operationUnits(g: usize, side: u32, found: u32, units: u32): u32 {
  const largest = load<u32>(g, G_RING_LARGEST);
  if (side == PRODUCER || largest == 0 || found == 0) return units;
  return frameUnits(min(load<u32>(load<usize>(stand(g, side), SIDE_ADDRESS), FRAME_LENGTH), largest));
}

/** Units of the frame of a message. */
export function frameUnits(length: u32): u32 {
  return 1 + ((length + (FRAME_UNIT - 1)) >> 3);
}
