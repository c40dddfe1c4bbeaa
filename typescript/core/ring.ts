// Ring: one producer, one consumer, in place. SPECIFICATION.md "Ring" has the steps and why they are right; side.ts has what
// the sides stand on.
//
//   elements     stride bytes each, side by side
//   messages     frames [ length:32 | 0:32 ] payload, in units of 8 bytes; contiguous, at the end of the area beyond it

import { copyPayload } from "./cell";
import {
  G_BASE,
  G_CAPACITY,
  G_CELLS,
  G_ELEM_SIZE,
  G_RING_LARGEST,
  G_RING_LENGTH,
  G_RING_SIDES,
  G_STRIDE,
  SIDE_ADDRESS,
  SIDE_HAND,
  SIDE_MORE,
  SIDE_POSITION,
} from "./geometry";
import { FRAME_LENGTH, FRAME_PAYLOAD, FRAME_UNIT, RING_HEAD, RING_NOT_EMPTY, RING_NOT_FULL, RING_TAIL } from "./layout";
import { readNumber, writeNumber } from "./number";
import { CORRUPT, FULL } from "./reasons";
import {
  addressBehind,
  bytesToEnd,
  CONSUMER,
  find,
  findOne,
  frameUnits,
  INDEX,
  positionBehind,
  PRODUCER,
  refused,
  RESERVING,
  stand,
} from "./side";
import { accept, refuse } from "./status";
import { wakeOne } from "./waiting";
import { load64, payloadStep, store64 } from "./words";

function copyElements(to: usize, from: usize, bytes: usize): void {
  if (((to | from | bytes) & 7) == 0) copyPayload(to, from, <u32>bytes);
  else memory.copy(to, from, bytes);
}

/** Where the side stands, in the area. */
/* inline */ function here(g: usize, side: u32): usize {
  return load<usize>(stand(g, side), SIDE_ADDRESS);
}

/** Moves a side by units, which are among the `hand` at hand; returns the position to be stored. */
/* inline */ function moveOn(g: usize, side: u32, units: u32, hand: u32): u64 {
  const s = stand(g, side);
  const position = positionBehind(g, load<u64>(s, SIDE_POSITION), units);
  store<usize>(s, addressBehind(g, load<usize>(s, SIDE_ADDRESS), units), SIDE_ADDRESS);
  store<u64>(s, position, SIDE_POSITION);
  store<u32>(s, hand - units, SIDE_HAND);
  return position;
}

// --- producer side ---

/** W3 and W4 for units at hand that have been written. */
/* inline */ function publish(g: usize, units: u32, hand: u32): void {
  const base = load<usize>(g, G_BASE);
  const tail = moveOn(g, PRODUCER, units, hand);
  store64(base + RING_TAIL, tail); // W3, the write. RING-O1 -> find: the payload may be read
  wakeOne(g, base + RING_NOT_EMPTY); // W4
}

/** Writes one number. */
export function ringWriteNumber(g: usize, value: f64): bool {
  let hand = load<u32>(stand(g, PRODUCER), SIDE_HAND);
  if (hand == 0) {
    hand = findOne(g, PRODUCER, 1);
    if (hand == 0) return false;
  }
  payloadStep();
  writeNumber(g, here(g, PRODUCER), value);
  payloadStep();
  publish(g, 1, hand);
  return true;
}

/** Writes the element at `from`. */
export function ringWrite(g: usize, from: usize): bool {
  const hand = findOne(g, PRODUCER, 1);
  if (hand == 0) return false;
  payloadStep();
  copyElements(here(g, PRODUCER), from, load<u32>(g, G_ELEM_SIZE));
  payloadStep();
  publish(g, 1, hand);
  return true;
}

/** Writes up to `count` elements that lie side by side from `from` on, all at once; returns how many. */
export function ringWriteMany(g: usize, from: usize, count: u32): u32 {
  const room = find(g, PRODUCER, count);
  const units = min(room, count);
  if (units == 0) return 0;
  const bytes = <usize>units * load<u32>(g, G_STRIDE);
  const at = here(g, PRODUCER);
  const first = min(bytes, bytesToEnd(g, at));
  payloadStep();
  copyElements(at, from, first);
  if (first < bytes) copyElements(load<usize>(g, G_CELLS), from + first, bytes - first);
  payloadStep();
  publish(g, units, room);
  return units;
}

/**
 * How many units can be written now: looks when fewer than `units` are known. They begin where the producer stands; to be
 * written there and published by ringPublish.
 */
export function ringRoom(g: usize, units: u32): u32 {
  return find(g, PRODUCER, units);
}

/** W3 and W4 for units that were written in place. */
export function ringPublish(g: usize, units: u32): bool {
  const hand = load<u32>(stand(g, PRODUCER), SIDE_HAND);
  if (units > hand) return refuse(FULL); // the side was released, or the memory closed
  publish(g, units, hand);
  return true;
}

/** Opens a reservation, if this many units are free: nothing else can be written until ringCommit. */
export function ringReserve(g: usize, units: u32): bool {
  const hand = findOne(g, PRODUCER, units);
  if (hand < units) return false;
  const s = stand(g, PRODUCER);
  store<u32>(s, 0, SIDE_HAND); // so that whoever would write finds none at hand, and then the reservation
  store<u32>(s, hand + load<u32>(s, SIDE_MORE), SIDE_MORE);
  store<u32>(g, load<u32>(g, G_RING_SIDES) | RESERVING, G_RING_SIDES);
  return true;
}

/** Ends the reservation and publishes its first `units`; 0 gives it up. */
export function ringCommit(g: usize, units: u32): bool {
  const sides = load<u32>(g, G_RING_SIDES);
  if ((sides & RESERVING) == 0) return refuse(FULL); // as above
  store<u32>(g, sides & ~RESERVING, G_RING_SIDES);
  const room = find(g, PRODUCER, 0);
  if (units > room) return refuse(FULL);
  if (units != 0) publish(g, units, room);
  return true;
}

/**
 * Makes a frame for a message of `length` bytes, `behind` units after the tail (frames that are published together), and
 * returns the address for its bytes. 0 when it does not fit now.
 */
export function ringFrame(g: usize, behind: u32, length: u32): usize {
  const units = behind + frameUnits(length);
  if ((behind == 0 ? findOne(g, PRODUCER, units) : find(g, PRODUCER, units)) < units) return 0;
  const at = addressBehind(g, here(g, PRODUCER), behind);
  payloadStep();
  store<u64>(at, length, FRAME_LENGTH); // and the reserved half
  return at + FRAME_PAYLOAD;
}

// --- consumer side ---

/** R3 and R4 for units at hand that have been read. */
/* inline */ function advance(g: usize, units: u32, hand: u32): void {
  const base = load<usize>(g, G_BASE);
  const head = moveOn(g, CONSUMER, units, hand);
  store64(base + RING_HEAD, head); // R3, the read. RING-O2 -> find: the units may be written again
  wakeOne(g, base + RING_NOT_FULL); // R4
}

/** Reads one number. NaN stands for nothing; one that was written is told from it by status(). */
export function ringReadNumber(g: usize): f64 {
  let hand = load<u32>(stand(g, CONSUMER), SIDE_HAND);
  if (hand == 0) {
    hand = findOne(g, CONSUMER, 1);
    if (hand == 0) return NaN;
  }
  payloadStep();
  const value = readNumber(g, here(g, CONSUMER));
  payloadStep();
  advance(g, 1, hand);
  if (value != value) accept();
  return value;
}

/** Reads one element to `to`. */
export function ringRead(g: usize, to: usize): bool {
  const hand = findOne(g, CONSUMER, 1);
  if (hand == 0) return false;
  payloadStep();
  copyElements(to, here(g, CONSUMER), load<u32>(g, G_ELEM_SIZE));
  payloadStep();
  advance(g, 1, hand);
  return true;
}

/** How many units can be read now: looks when fewer than `units` are known. They begin where the consumer stands. */
export function ringReady(g: usize, units: u32): u32 {
  return find(g, CONSUMER, units);
}

/** R3 and R4 for units that were read in place. False when fewer are readable. */
export function ringAdvance(g: usize, units: u32): bool {
  let hand = load<u32>(stand(g, CONSUMER), SIDE_HAND);
  if (hand < units) {
    hand = find(g, CONSUMER, units);
    if (hand < units) return false;
  }
  advance(g, units, hand);
  return true;
}

/**
 * Finds the message `behind` units after the head (messages that are read together): the address of its bytes, 0 when none
 * is there. Its length is then in G_RING_LENGTH.
 */
export function ringMessage(g: usize, behind: u32): usize {
  if ((behind == 0 ? findOne(g, CONSUMER, 1) : find(g, CONSUMER, behind + 1)) <= behind) return 0;
  const at = addressBehind(g, here(g, CONSUMER), behind);
  payloadStep();
  const length = load<u32>(at, FRAME_LENGTH); // once: a hostile producer could change it after the check
  const s = stand(g, CONSUMER);
  const known = load<u32>(s, SIDE_HAND) + load<u32>(s, SIDE_MORE);
  if (length > load<u32>(g, G_RING_LARGEST) || frameUnits(length) > known - behind) return refused(CORRUPT);
  store<u32>(g, length, G_RING_LENGTH);
  return at + FRAME_PAYLOAD;
}

// --- observe ---

/** Units that are written and not yet read: exact when nobody writes or reads meanwhile. Below 0 when corrupt. */
export function ringUsed(g: usize): f64 {
  const count = <i64>load<u32>(g, G_CAPACITY);
  const base = load<usize>(g, G_BASE);
  if (count == 0) return 0; // closed
  // The head first: whatever happens before the other load can only make it look more, never less than nothing.
  const head = load64(base + RING_HEAD);
  const tail = load64(base + RING_TAIL);
  const from = <i64>(head & INDEX);
  const to = <i64>(tail & INDEX);
  if (from >= count || to >= count) {
    refuse(CORRUPT);
    return -1;
  }
  const laps = <i32>((tail >> 32) - (head >> 32));
  return <f64>min<i64>(max<i64>(<i64>laps * count + to - from, 0), count);
}
