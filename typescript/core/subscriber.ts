// Subscribers of a stream: join, read, leave. SPECIFICATION.md "Stream" has the steps (J and R). A subscriber has a line in
// the segment (room.ts) and a private record (record.ts). One that has no line only looks.
//
// Lock-free; reading is wait-free while it is not lapped. A subscriber that dies is reaped by whom it holds up.

import { aimWord, blockOf, copyUnproven, LAP_MASK, lapAfter } from "./cell";
import {
  G_BASE,
  G_BLOCK_COUNT,
  G_CAPACITY,
  G_ELEM_SIZE,
  G_OWNER,
  G_STREAM_LINE_COUNT,
  G_STREAM_POLICY,
} from "./geometry";
import { LINE_BOUND, NO_BLOCK, POLICY_BLOCK, POLICY_DROP_OLDEST, STREAM_JOINS, STREAM_ROOM } from "./layout";
import { bitsNumber } from "./number";
import { pause, PAUSE_REST, PAUSE_WORTH } from "./pause";
import { alive } from "./peers";
import { distance, lapEarlier, nextPosition, positionBefore, positionIndex, positionLap, positionOf } from "./position";
import { CORRUPT, EMPTY, ENDED, NO_FREE_LINE } from "./reasons";
import { R_CURSOR, R_EMPTIED, R_LINE, R_LOST, R_REST, R_UNSETTLED } from "./record";
import { heirOf, lineAddress, ownerOf, PENDING } from "./room";
import { payloadAddress, targetAddress } from "./rows";
import { accept, refuse } from "./status";
import { CLOSED, findTail } from "./stream";
import { wakeAll, wakeMany, wakeOne } from "./waiting";
import { atIndex, atLap, walkToUnpublished } from "./walk";
import { cas64, fetchAdd64, fetchAnd64, load64, payloadStep, plainStore64 } from "./words";

/** A reader that is lapped this many times beyond four laps is led in circles by a corrupt segment. */
const SPARE_STEPS: u32 = 1 << 20;

// --- join and leave ---

/** The word of a line that is mine, with this cursor. */
export function cursorWord(g: usize, position: u64): u64 {
  return aimWord(g, positionLap(position), positionIndex(position));
}

function joiningWord(g: usize): u64 {
  return PENDING | load<u32>(g, G_OWNER);
}

/** J1 and J2: takes a free line, else one of the dead, for somebody who joins. Returns its number plus 1, or 0. */
export function takeLine(g: usize, bound: u64): u32 {
  const count = load<u32>(g, G_STREAM_LINE_COUNT);
  for (let pass = 0; pass < 2; pass++) {
    for (let k: u32 = 0; k < count; k++) {
      const line = lineAddress(g, k);
      const word = load64(line);
      if (word != 0 && (pass == 0 || alive(g, ownerOf(word)) || heirOf(g, line) != 0)) continue;
      if (!cas64(line, word, joiningWord(g))) continue;
      plainStore64(line + LINE_BOUND, bound); // mine alone while it is joining
      fetchAdd64(load<usize>(g, G_BASE) + STREAM_JOINS, 1); // STREAM-O4 -> hasRoom: producers look at the lines again
      return k + 1;
    }
  }
  refuse(NO_FREE_LINE);
  return 0;
}

/** Where a subscriber begins: see findStart. */
export let startAt: u64 = 0;

/**
 * J3 and J4: sets `startAt` to `back` values before the tail, or as far as there are values to be had. Call it with the line
 * taken.
 */
export function findStart(g: usize, back: u32): bool {
  const capacity = load<u32>(g, G_CAPACITY);
  // A producer that found room before the line was taken may still overwrite the oldest value.
  const most = load<u32>(g, G_STREAM_POLICY) == POLICY_DROP_OLDEST ? capacity : capacity - 1;
  if (back > most) back = most;
  for (let found = findTail(g); found; found = walkToUnpublished(g)) {
    startAt = positionBefore(g, positionOf(atLap, atIndex), back);
    if (positionLap(startAt) == atLap) return true;
    const target = load64(targetAddress(g, positionIndex(startAt)));
    if (target >> 25 == atLap) {
      if (blockOf(target) == NO_BLOCK) startAt = positionOf(atLap, 0); // there was no lap before this one
      return true;
    }
    // Otherwise the tail has gone on past that cell: find it again.
  }
  return false;
}

/** J5: from here on the line holds back producers at the cursor only. */
export function beginAt(g: usize, r: usize, line: u32, position: u64): void {
  store<u64>(r, position, R_CURSOR);
  store<u64>(r, position, R_EMPTIED);
  store<u32>(r, line, R_LINE);
  store<u32>(r, 0, R_UNSETTLED);
  cas64(lineAddress(g, line - 1), joiningWord(g), cursorWord(g, position));
  wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);
}

/** J1 to J5: subscribes from `back` values before the tail on. */
export function streamJoin(g: usize, r: usize, back: u32): bool {
  const line = takeLine(g, 0);
  if (line == 0) return false;
  if (findStart(g, back)) {
    beginAt(g, r, line, startAt);
    return true;
  }
  fetchAnd64(lineAddress(g, line - 1), 0);
  return refuse(CORRUPT);
}

/** The same without a line, for who only looks. */
export function streamObserve(g: usize, r: usize, back: u32): bool {
  if (!findStart(g, back)) return false;
  store<u64>(r, startAt, R_CURSOR);
  store<u32>(r, 0, R_LINE);
  return true;
}

/** Gives the line back. */
export function streamLeave(g: usize, r: usize): void {
  const line = load<u32>(r, R_LINE);
  store<u32>(r, 0, R_LINE);
  if (line - 1 >= load<u32>(g, G_STREAM_LINE_COUNT)) return; // none, or of a closed memory
  fetchAnd64(lineAddress(g, line - 1), 0);
  wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);
}

// --- read ---

let seen: u64 = 0;

/** R2: copies a payload to `to`, or into `seen` when that is 0. */
/* inline */ function copyBlock(g: usize, block: u32, to: usize): void {
  payloadStep();
  if (to == 0) seen = atomic.load<u64>(payloadAddress(g, block));
  else copyUnproven(to, payloadAddress(g, block), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
  payloadStep();
}

/** R1 to R3 and R5: copies the value at the cursor and leaves the cursor there. `to` as for copyBlock. */
function look(g: usize, r: usize, to: usize): bool {
  const capacity = load<u32>(g, G_CAPACITY);
  for (let steps = capacity * 4 + SPARE_STEPS; steps != 0; steps--) {
    const cursor = load<u64>(r, R_CURSOR);
    const index = positionIndex(cursor);
    if (index >= capacity) return refuse(CORRUPT);
    const cell = targetAddress(g, index);
    const target = load64(cell); // R1. STREAM-O2 <- publish
    const lap = target >> 25;
    const due = (positionLap(cursor) + 1) & LAP_MASK;
    if (lap == due) {
      const block = blockOf(target);
      if (block >= load<u32>(g, G_BLOCK_COUNT)) return refuse(CORRUPT);
      copyBlock(g, block, to);
      if (load64(cell) == target) return true; // R3. STREAM-O3 <- publish: nobody wrote there meanwhile
    } else if (lapAfter(lap, due)) {
      // R5: the cell holds the value of lap - 1, and so everything up to a lap before that is gone.
      const oldest = nextPosition(g, lapEarlier(positionOf((lap - 1) & LAP_MASK, index)));
      store<u64>(r, load<u64>(r, R_LOST) + distance(g, cursor, oldest), R_LOST);
      store<u64>(r, oldest, R_CURSOR);
    } else return refuse(lap == positionLap(cursor) && (target & CLOSED) != 0 ? ENDED : EMPTY); // STREAM-O7 <- streamClose
  }
  return refuse(CORRUPT);
}

/** R4: stores the cursor in the line. */
export function storeCursor(g: usize, r: usize): void {
  const line = load<u32>(r, R_LINE);
  if (line - 1 >= load<u32>(g, G_STREAM_LINE_COUNT)) return; // none, or of a closed memory
  // STREAM-O5 -> lookForRoom: the places before it may be overwritten.
  plainStore64(lineAddress(g, line - 1), cursorWord(g, load<u64>(r, R_CURSOR)));
  store<u32>(r, 1, R_UNSETTLED);
}

/**
 * R6: a producer that went to sleep just when the cursor was stored, plainly, may have missed it, and the reader its bit. Whoever
 * finds nothing more to read looks once more, in sequence.
 */
function settle(g: usize, r: usize): void {
  if (load<u32>(r, R_UNSETTLED) == 0) return;
  store<u32>(r, 0, R_UNSETTLED);
  const line = load<u32>(r, R_LINE);
  if (line - 1 >= load<u32>(g, G_STREAM_LINE_COUNT)) return; // none, or of a closed memory
  const word = cursorWord(g, load<u64>(r, R_CURSOR));
  cas64(lineAddress(g, line - 1), word, word);
  if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);
}

// --- looking away for a moment (SPECIFICATION.md "Stream", Advice) ---

/**
 * After a look that found nothing more: whether it looked away for a moment, so that another look may find more. Not where
 * nothing was found since the last time, and not where that did not pay lately.
 */
function hasRested(g: usize, r: usize): bool {
  const cursor = load<u64>(r, R_CURSOR);
  const before = load<u64>(r, R_EMPTIED);
  if (cursor == before) return false;
  store<u64>(r, cursor, R_EMPTIED);
  let rest = load<u32>(r, R_REST);
  if (rest == 0 && distance(g, before, cursor) < PAUSE_WORTH) rest = PAUSE_REST;
  store<u32>(r, rest != 0 ? rest - 1 : 0, R_REST);
  if (rest != 0) return false;
  pause();
  return true;
}

/** R4 after one value: the cursor is that of the value. */
/* inline */ function goOn(g: usize, r: usize, cursor: u64): void {
  store<u64>(r, nextPosition(g, cursor), R_CURSOR);
  storeCursor(g, r);
  if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeOne(g, load<usize>(g, G_BASE) + STREAM_ROOM);
}

/** Reads the next value, to `to` or into `seen` when that is 0. */
/* inline */ function next(g: usize, r: usize, to: usize): bool {
  // R1 to R3 in the usual case, in one piece for speed.
  const cursor = load<u64>(r, R_CURSOR);
  if (positionIndex(cursor) >= load<u32>(g, G_CAPACITY)) return nextAnyway(g, r, to); // of a closed memory
  const cell = targetAddress(g, positionIndex(cursor));
  const target = load64(cell);
  const block = blockOf(target);
  if (target >> 25 != ((positionLap(cursor) + 1) & LAP_MASK) || block >= load<u32>(g, G_BLOCK_COUNT)) {
    return nextAnyway(g, r, to);
  }
  copyBlock(g, block, to);
  if (load64(cell) != target) return nextAnyway(g, r, to);
  goOn(g, r, cursor);
  return true;
}

function nextAnyway(g: usize, r: usize, to: usize): bool {
  if (!look(g, r, to) && !(hasRested(g, r) && look(g, r, to))) {
    settle(g, r);
    return false;
  }
  goOn(g, r, load<u64>(r, R_CURSOR));
  return true;
}

/** Reads the next number. NaN stands for "nothing"; one that was published is told from it by status(). */
export function streamNextNumber(g: usize, r: usize): f64 {
  if (!next(g, r, 0)) return NaN;
  accept();
  return bitsNumber(g, seen);
}

/** Reads the next element into memory at `to`, rounded up to 8 bytes. */
export function streamNext(g: usize, r: usize, to: usize): bool {
  return next(g, r, to);
}

/** Reads up to `count` elements to `to` on, each rounded up to 8 bytes; returns how many. The cursor is stored once. */
export function streamNextMany(g: usize, r: usize, to: usize, count: u32): u32 {
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  let done: u32 = 0;
  while (done < count && look(g, r, to + <usize>done * step)) {
    store<u64>(r, nextPosition(g, load<u64>(r, R_CURSOR)), R_CURSOR);
    done++;
  }
  if (done == 0) {
    settle(g, r);
    return 0;
  }
  storeCursor(g, r);
  if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeMany(g, load<usize>(g, G_BASE) + STREAM_ROOM, done);
  return done;
}

/** R1 to R3: copies the value at the cursor and leaves it there, for who takes long over it. */
export function streamLook(g: usize, r: usize, to: usize): bool {
  if (look(g, r, to)) return true;
  settle(g, r);
  return false;
}

/** The same for a number; as streamNextNumber. */
export function streamLookNumber(g: usize, r: usize): f64 {
  if (!streamLook(g, r, 0)) return NaN;
  accept();
  return bitsNumber(g, seen);
}

/** R4: done with the value at the cursor. */
export function streamAdvance(g: usize, r: usize): void {
  goOn(g, r, load<u64>(r, R_CURSOR));
}

/** Whether there is a value at the cursor, or the end. */
export function streamHasNext(g: usize, r: usize): bool {
  const cursor = load<u64>(r, R_CURSOR);
  if (positionIndex(cursor) >= load<u32>(g, G_CAPACITY)) return refuse(CORRUPT);
  const target = load64(targetAddress(g, positionIndex(cursor)));
  return target >> 25 != positionLap(cursor) || (target & CLOSED) != 0;
}

/** The cursor: how many values were published before the next one to read, in laps. */
export function streamPosition(g: usize, r: usize): f64 {
  const cursor = load<u64>(r, R_CURSOR);
  return <f64>(positionLap(cursor) * load<u32>(g, G_CAPACITY) + positionIndex(cursor));
}
