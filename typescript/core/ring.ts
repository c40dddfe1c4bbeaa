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
  G_RING_HEAD,
  G_RING_HEAD_AT,
  G_RING_LARGEST,
  G_RING_LENGTH,
  G_RING_READER_REST,
  G_RING_READY,
  G_RING_RESERVED,
  G_RING_ROOM,
  G_RING_TAIL,
  G_RING_TAIL_AT,
  G_RING_WRITER_REST,
  G_STRIDE,
} from "./geometry";
import { FRAME_LENGTH, FRAME_PAYLOAD, FRAME_UNIT, RING_HEAD, RING_NOT_EMPTY, RING_NOT_FULL, RING_TAIL } from "./layout";
import { readNumber, writeNumber } from "./number";
import { CORRUPT, EMPTY, FULL, RESERVED } from "./reasons";
import {
  addressBehind,
  bytesToEnd,
  CONSUMER,
  distance,
  INDEX,
  pauseBefore,
  positionBehind,
  PRODUCER,
  ringHolds,
  ringTake,
  weighPause,
} from "./side";
import { accept, refuse } from "./status";
import { wakeOne } from "./waiting";
import { load64, payloadStep, store64 } from "./words";

function frameUnits(length: u32): u32 {
  return 1 + ((length + (FRAME_UNIT - 1)) >> 3);
}

function copyElements(to: usize, from: usize, bytes: usize): void {
  if (((to | from | bytes) & 7) == 0) copyPayload(to, from, <u32>bytes);
  else memory.copy(to, from, bytes);
}

/** Records the reason; 0 is the "no" of what returns a count or an address. */
function refused(reason: i32): u32 {
  refuse(reason);
  return 0;
}

// --- producer side ---

/** W1: how many free units are known, after a look where fewer than `units` were. Refuses when fewer are free. */
function findRoom(g: usize, units: u32): u32 {
  if (load<u32>(g, G_RING_RESERVED) != 0) return refused(RESERVED);
  let room = load<u32>(g, G_RING_ROOM);
  if (room >= units) return room;
  if (!ringHolds(g, PRODUCER) && !ringTake(g, PRODUCER)) return 0;
  // RING-O2 <- advance: what lies before this head, the consumer reads no more.
  const used = distance(g, load64(load<usize>(g, G_BASE) + RING_HEAD), load<u64>(g, G_RING_TAIL));
  if (used < 0) return refused(CORRUPT);
  room = load<u32>(g, G_CAPACITY) - <u32>used;
  store<u32>(g, room, G_RING_ROOM);
  if (room < units) refuse(FULL);
  return room;
}

/** The same for one element or message, which may be one of many: pauses before the look if that pays. */
function findRoomForOne(g: usize, units: u32): u32 {
  const known = load<u32>(g, G_RING_ROOM);
  if (known >= units) return known;
  const rest = g + G_RING_WRITER_REST;
  const paused = pauseBefore(g, PRODUCER, rest);
  const room = findRoom(g, units);
  weighPause(rest, paused, room, units);
  return room;
}

/** W3 and W4 for units that are known to be free and have been written. */
/* inline */ function publish(g: usize, units: u32, room: u32): void {
  const base = load<usize>(g, G_BASE);
  const tail = positionBehind(g, load<u64>(g, G_RING_TAIL), units);
  store<usize>(g, addressBehind(g, load<usize>(g, G_RING_TAIL_AT), units), G_RING_TAIL_AT);
  store<u64>(g, tail, G_RING_TAIL);
  store<u32>(g, room - units, G_RING_ROOM);
  store64(base + RING_TAIL, tail); // W3, the write. RING-O1 -> findReady: the payload may be read
  wakeOne(g, base + RING_NOT_EMPTY); // W4
}

/** Writes one number. */
export function ringWriteNumber(g: usize, value: f64): bool {
  let room = load<u32>(g, G_RING_ROOM);
  if (room == 0) {
    room = findRoomForOne(g, 1);
    if (room == 0) return false;
  }
  payloadStep();
  writeNumber(g, load<usize>(g, G_RING_TAIL_AT), value);
  payloadStep();
  publish(g, 1, room);
  return true;
}

/** Writes the element at `from`. */
export function ringWrite(g: usize, from: usize): bool {
  const room = findRoomForOne(g, 1);
  if (room == 0) return false;
  payloadStep();
  copyElements(load<usize>(g, G_RING_TAIL_AT), from, load<u32>(g, G_ELEM_SIZE));
  payloadStep();
  publish(g, 1, room);
  return true;
}

/** Writes up to `count` elements that lie side by side from `from` on, all at once; returns how many. */
export function ringWriteMany(g: usize, from: usize, count: u32): u32 {
  const room = findRoom(g, count);
  const units = min(room, count);
  if (units == 0) return 0;
  const bytes = <usize>units * load<u32>(g, G_STRIDE);
  const at = load<usize>(g, G_RING_TAIL_AT);
  const first = min(bytes, bytesToEnd(g, at));
  payloadStep();
  copyElements(at, from, first);
  if (first < bytes) copyElements(load<usize>(g, G_CELLS), from + first, bytes - first);
  payloadStep();
  publish(g, units, room);
  return units;
}

/**
 * How many units can be written now: looks when fewer than `units` are known. They lie from G_RING_TAIL_AT on; to be
 * written there and published by ringPublish.
 */
export function ringRoom(g: usize, units: u32): u32 {
  return findRoom(g, units);
}

/** W3 and W4 for units that were written in place. */
export function ringPublish(g: usize, units: u32): bool {
  const room = load<u32>(g, G_RING_ROOM);
  if (units > room) return refuse(FULL); // the side was released, or the memory closed
  publish(g, units, room);
  return true;
}

/** Opens a reservation, if this many units are free: nothing else can be written until ringCommit. */
export function ringReserve(g: usize, units: u32): bool {
  const room = findRoomForOne(g, units);
  if (room < units) return false;
  store<u32>(g, room, G_RING_RESERVED);
  store<u32>(g, 0, G_RING_ROOM);
  return true;
}

/** Ends the reservation and publishes its first `units`; 0 gives it up. */
export function ringCommit(g: usize, units: u32): bool {
  const room = load<u32>(g, G_RING_RESERVED);
  if (units > room) return refuse(FULL); // as above
  store<u32>(g, 0, G_RING_RESERVED);
  store<u32>(g, room, G_RING_ROOM);
  if (units != 0) publish(g, units, room);
  return true;
}

/**
 * Makes a frame for a message of `length` bytes, `behind` units after the tail (frames that are published together), and
 * returns the address for its bytes. 0 when it does not fit now.
 */
export function ringFrame(g: usize, behind: u32, length: u32): usize {
  const units = behind + frameUnits(length);
  if ((behind == 0 ? findRoomForOne(g, units) : findRoom(g, units)) < units) return 0;
  const at = addressBehind(g, load<usize>(g, G_RING_TAIL_AT), behind);
  payloadStep();
  store<u64>(at, length, FRAME_LENGTH); // and the reserved half
  return at + FRAME_PAYLOAD;
}

// --- consumer side ---

/** R1: how many readable units are known, after a look where fewer than `units` were. Refuses when fewer are there. */
function findReady(g: usize, units: u32): u32 {
  let ready = load<u32>(g, G_RING_READY);
  if (ready >= units) return ready;
  if (!ringHolds(g, CONSUMER) && !ringTake(g, CONSUMER)) return 0;
  // RING-O1 <- publish: what lies before this tail is written.
  const used = distance(g, load<u64>(g, G_RING_HEAD), load64(load<usize>(g, G_BASE) + RING_TAIL));
  if (used < 0) return refused(CORRUPT);
  ready = <u32>used;
  store<u32>(g, ready, G_RING_READY);
  if (ready < units) refuse(EMPTY);
  return ready;
}

/** The same for one element, which may be one of many: pauses before the look if that pays. */
function findOneReady(g: usize): u32 {
  const known = load<u32>(g, G_RING_READY);
  if (known != 0) return known;
  const rest = g + G_RING_READER_REST;
  const paused = pauseBefore(g, CONSUMER, rest);
  const ready = findReady(g, 1);
  weighPause(rest, paused, ready, 1);
  return ready;
}

/** R3 and R4 for units that are known to be readable and have been read. */
/* inline */ function advance(g: usize, units: u32, ready: u32): void {
  const base = load<usize>(g, G_BASE);
  const head = positionBehind(g, load<u64>(g, G_RING_HEAD), units);
  store<usize>(g, addressBehind(g, load<usize>(g, G_RING_HEAD_AT), units), G_RING_HEAD_AT);
  store<u64>(g, head, G_RING_HEAD);
  store<u32>(g, ready - units, G_RING_READY);
  store64(base + RING_HEAD, head); // R3, the read. RING-O2 -> findRoom: the units may be written again
  wakeOne(g, base + RING_NOT_FULL); // R4
}

/** Reads one number. NaN stands for nothing; one that was written is told from it by status(). */
export function ringReadNumber(g: usize): f64 {
  let ready = load<u32>(g, G_RING_READY);
  if (ready == 0) {
    ready = findOneReady(g);
    if (ready == 0) return NaN;
  }
  payloadStep();
  const value = readNumber(g, load<usize>(g, G_RING_HEAD_AT));
  payloadStep();
  advance(g, 1, ready);
  if (value != value) accept();
  return value;
}

/** Reads one element to `to`. */
export function ringRead(g: usize, to: usize): bool {
  const ready = findOneReady(g);
  if (ready == 0) return false;
  payloadStep();
  copyElements(to, load<usize>(g, G_RING_HEAD_AT), load<u32>(g, G_ELEM_SIZE));
  payloadStep();
  advance(g, 1, ready);
  return true;
}

/** How many units can be read now: looks when fewer than `units` are known. They lie from G_RING_HEAD_AT on. */
export function ringReady(g: usize, units: u32): u32 {
  return findReady(g, units);
}

/** R3 and R4 for units that were read in place. False when fewer are readable. */
export function ringAdvance(g: usize, units: u32): bool {
  const ready = findReady(g, units);
  if (ready < units) return false;
  advance(g, units, ready);
  return true;
}

/**
 * Finds the message `behind` units after the head (messages that are read together): the address of its bytes, 0 when none
 * is there. Its length is then in G_RING_LENGTH.
 */
export function ringMessage(g: usize, behind: u32): usize {
  const rest = g + G_RING_READER_REST;
  const looks = behind == 0 && load<u32>(g, G_RING_READY) == 0;
  const paused = looks && pauseBefore(g, CONSUMER, rest);
  const ready = findReady(g, behind + 1);
  if (ready <= behind) {
    if (looks) weighPause(rest, paused, 0, 1);
    return 0;
  }
  const at = addressBehind(g, load<usize>(g, G_RING_HEAD_AT), behind);
  payloadStep();
  const length = load<u32>(at, FRAME_LENGTH); // once: a hostile producer could change it after the check
  if (length > load<u32>(g, G_RING_LARGEST) || frameUnits(length) > ready - behind) return refused(CORRUPT);
  if (looks) weighPause(rest, paused, ready, frameUnits(length));
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
