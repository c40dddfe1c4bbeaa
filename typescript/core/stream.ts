// Stream: broadcast to every subscriber, from any number of producers. SPECIFICATION.md "Stream" has the steps (P, J, R, C).
//
//   line 1  tail hint { lap:40, index:24 }     line 3  waiters: published     line 5  words of derived streams, dropped
//   line 2  joins                              line 4  waiters: room          line 6  why a derived stream failed
//   line 8  subscriber lines, then the rows of targets, block words and payloads (rows.ts)
//
//   target  [ lap:39 | closed:1 | block:24 ]   the lap in which the cell is published next; block: of the lap before
//
// This file: publishing, closing and looking; subscriber.ts has the other side. Any number of processes may call anything
// at any time. Lock-free; a producer that dies or is paused between any two instructions holds up nobody. The algorithm
// is this project's own: the queue's cells without consumption.

import { aimWord, blockOf, copyPayload, copyUnproven, LAP_MASK, NONE } from "./cell";
import {
  G_BASE,
  G_BLOCK_COUNT,
  G_CAPACITY,
  G_ELEM_SIZE,
  G_NEXT_BLOCK,
  G_STREAM_ORIGIN,
  G_STREAM_POLICY,
} from "./geometry";
import {
  NO_BLOCK,
  POLICY_DROP_NEWEST,
  POLICY_DROP_OLDEST,
  STREAM_DROPPED,
  STREAM_HANDOVER,
  STREAM_PUBLISHED,
  STREAM_ROOM,
  STREAM_TAIL,
} from "./layout";
import { bitsNumber, numberBits } from "./number";
import { nextPosition, positionBefore, positionIndex, positionLap, positionOf } from "./position";
import { CORRUPT, EMPTY, ENDED, FULL, NO_FREE_BLOCK } from "./reasons";
import { hasRoom } from "./room";
import { claimAnyRow, claimRow, payloadAddress, targetAddress, wordAddress } from "./rows";
import { accept, refuse, status } from "./status";
import { wakeAll } from "./waiting";
import {
  atIndex,
  atLap,
  atTarget,
  renewSteps,
  startWalk,
  stepOn,
  storeHere,
  storeHint,
  walkToUnpublished,
} from "./walk";
import { cas64, fetchAdd64, load64, payloadStep, plainLoad64, plainStore64 } from "./words";

/** In a target word: the stream was closed at this position. */
export const CLOSED: u64 = 1 << 24;

/** What a derived stream puts beside its next value: the source position at which its derivation goes on. */
let origin: u64 = 0;

// --- producer side ---

/** The target word of a cell that holds `block` of this lap. */
/* inline */ function published(lap: u64, block: u32): u64 {
  return (((lap + 1) & LAP_MASK) << 25) | block;
}

/**
 * The block that my publication replaced is the likeliest to be free next time; in the first lap, the one behind. Its number
 * comes from the segment.
 */
/* inline */ function rememberFree(g: usize, target: u64, block: u32): void {
  let next = blockOf(target);
  if (next == NO_BLOCK) next = block + 1;
  store<u32>(g, next < load<u32>(g, G_BLOCK_COUNT) ? next : 0, G_NEXT_BLOCK);
}

function writePayload(g: usize, block: u32, from: usize, bits: u64): void {
  const payload = payloadAddress(g, block);
  payloadStep();
  if (from == 0) store<u64>(payload, bits);
  else copyPayload(payload, from, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
  const originAt = load<u32>(g, G_STREAM_ORIGIN);
  if (originAt != 0) store<u64>(payload + originAt, origin);
  payloadStep();
}

/** P1 to P4 from where the walk stands. The payload comes from `from`, or is `bits` when that is 0. */
function publish(g: usize, from: usize, bits: u64, block: u32, word: u64): bool {
  while (walkToUnpublished(g)) {
    if ((atTarget & CLOSED) != 0) {
      refuse(ENDED);
      break;
    }
    // P2 comes after the load of the target: a joiner that it does not see finds a tail at this position or behind it.
    if (load<u32>(g, G_STREAM_POLICY) != POLICY_DROP_OLDEST && !hasRoom(g, positionOf(atLap, atIndex))) {
      if (load64(targetAddress(g, atIndex)) == atTarget) break; // full, and still so for this position
      continue; // published by another, or closed meanwhile
    }
    const aim = aimWord(g, atLap, atIndex);
    if (block == NO_BLOCK) {
      block = claimAnyRow(g, aim); // P3
      if (block == NO_BLOCK) return refuse(NO_FREE_BLOCK);
      writePayload(g, block, from, bits);
      plainStore64(wordAddress(g, block), aim); // STREAM-O1 -> isFree: mine only while its cell stays unpublished
    } else if (word != aim) {
      if (!cas64(wordAddress(g, block), word, aim)) {
        block = NO_BLOCK; // it was free for others as soon as its cell was published
        continue;
      }
    }
    word = aim;
    // P4. STREAM-O2 -> look: the payload may be read. STREAM-O3 -> look: the block that was here may be written.
    if (!cas64(targetAddress(g, atIndex), atTarget, published(atLap, block))) continue;
    rememberFree(g, atTarget, block);
    return true;
  }
  // Full or ended: let go of the block, unless somebody took it meanwhile.
  if (block != NO_BLOCK) cas64(wordAddress(g, block), word, 0);
  return false;
}

/** Publishes an element: `from` is its address, rounded up to 8 bytes, or 0 for `bits`. */
/* inline */ function emit(g: usize, from: usize, bits: u64): bool {
  const base = load<usize>(g, G_BASE);
  const hint = plainLoad64(base + STREAM_TAIL);
  const index = <u32>(hint & NONE);
  if (index >= load<u32>(g, G_CAPACITY)) return refuse(CORRUPT);
  const lap = (hint >> 24) & LAP_MASK;
  const cell = targetAddress(g, index);
  const target = load64(cell); // P1 in the usual case, in one piece for speed: the hint is the tail
  if (target >> 24 != lap << 1) return emitAnyway(g, from, bits, NO_BLOCK, 0);
  const position = positionOf(lap, index);
  if (load<u32>(g, G_STREAM_POLICY) != POLICY_DROP_OLDEST && !hasRoom(g, position)) {
    // P2: full, and still so for this position.
    return load64(cell) == target ? isDropped(g) : emitAnyway(g, from, bits, NO_BLOCK, 0);
  }
  const block = load<u32>(g, G_NEXT_BLOCK);
  const aim = aimWord(g, lap, index);
  if (!claimRow(g, block, aim)) return emitAnyway(g, from, bits, NO_BLOCK, 0); // P3
  payloadStep();
  if (from == 0) store<u64>(payloadAddress(g, block), bits);
  else copyPayload(payloadAddress(g, block), from, (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
  payloadStep();
  plainStore64(wordAddress(g, block), aim); // STREAM-O1
  if (!cas64(cell, target, published(lap, block))) return emitAnyway(g, from, bits, block, aim); // P4, STREAM-O2, STREAM-O3
  rememberFree(g, target, block);
  plainStore64(base + STREAM_TAIL, nextPosition(g, position)); // P5
  wakeAll(g, base + STREAM_PUBLISHED);
  return true;
}

/** emit the general way, perhaps with a block in hand. */
function emitAnyway(g: usize, from: usize, bits: u64, block: u32, aim: u64): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + STREAM_TAIL)) return refuse(CORRUPT);
  if (!publish(g, from, bits, block, aim)) return isDropped(g);
  storeHint(g, base + STREAM_TAIL); // P5
  wakeAll(g, base + STREAM_PUBLISHED);
  return true;
}

/** After a "no": counts the value if it is dropped. Returns false. */
function isDropped(g: usize): bool {
  const full = status() == FULL || status() == NO_FREE_BLOCK;
  if (full && load<u32>(g, G_STREAM_POLICY) == POLICY_DROP_NEWEST) streamDrop(g, 1);
  return false;
}

/** Counts values that were dropped; nothing depends on it. */
export function streamDrop(g: usize, count: u32): void {
  fetchAdd64(load<usize>(g, G_BASE) + STREAM_DROPPED, count);
}

/** Publishes a number. */
export function streamEmitNumber(g: usize, value: f64): bool {
  return emit(g, 0, numberBits(g, value));
}

/** Publishes the element at `from`. */
export function streamEmit(g: usize, from: usize): bool {
  return emit(g, from, 0);
}

/**
 * Publishes up to `count` elements from `from` on, each rounded up to 8 bytes; returns how many. The hint is stored and
 * subscribers are woken once. The caller counts what is dropped.
 */
export function streamEmitMany(g: usize, from: usize, count: u32): u32 {
  const base = load<usize>(g, G_BASE);
  const step = (load<u32>(g, G_ELEM_SIZE) + 7) & ~7;
  if (!startWalk(g, base + STREAM_TAIL)) {
    refuse(CORRUPT);
    return 0;
  }
  let done: u32 = 0;
  while (done < count && publish(g, from + <usize>done * step, 0, NO_BLOCK, 0)) {
    stepOn(g);
    renewSteps(g);
    done++;
  }
  if (done == 0) return 0;
  storeHere(base + STREAM_TAIL);
  wakeAll(g, base + STREAM_PUBLISHED);
  return done;
}

/** Publishes a value of a derived stream, with the source position at which its derivation goes on. */
export function emitWithOrigin(g: usize, from: usize, bits: u64, position: u64): bool {
  origin = position;
  return emitAnyway(g, from, bits, NO_BLOCK, 0);
}

// --- close ---

/** C1 to C3: ends the stream for everybody. False only when the segment is corrupt. */
export function streamClose(g: usize): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + STREAM_TAIL)) return refuse(CORRUPT);
  while (walkToUnpublished(g)) {
    // STREAM-O7 -> publish, look: nobody can publish here any more, and all that was published stays.
    if ((atTarget & CLOSED) == 0 && !cas64(targetAddress(g, atIndex), atTarget, atTarget | CLOSED)) continue;
    wakeAll(g, base + STREAM_PUBLISHED);
    wakeAll(g, base + STREAM_ROOM);
    wakeAll(g, base + STREAM_HANDOVER);
    return true;
  }
  return false;
}

// --- observe ---

/** The first position that is not published; `atTarget` is its cell's word. False when the segment is corrupt. */
export function findTail(g: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + STREAM_TAIL)) return refuse(CORRUPT);
  return walkToUnpublished(g);
}

export function streamIsClosed(g: usize): bool {
  accept();
  return findTail(g) && (atTarget & CLOSED) != 0;
}

/** Values that were ever published, in laps: see streamSequence. NaN when the segment is corrupt. */
export function streamSequence(g: usize): f64 {
  if (!findTail(g)) return NaN;
  return <f64>(atLap * load<u32>(g, G_CAPACITY) + atIndex);
}

/** Whether a value could be published now, or would be refused because the stream is closed. */
export function streamHasRoom(g: usize): bool {
  if (!findTail(g)) return false;
  if ((atTarget & CLOSED) != 0 || load<u32>(g, G_STREAM_POLICY) == POLICY_DROP_OLDEST) return true;
  return hasRoom(g, positionOf(atLap, atIndex));
}

let latest: u64 = 0;

/** The latest value, to `to` or into `latest` when that is 0. False when there is none. */
function copyLast(g: usize, to: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + STREAM_TAIL)) return refuse(CORRUPT);
  while (walkToUnpublished(g)) {
    const position = positionBefore(g, positionOf(atLap, atIndex), 1);
    const cell = targetAddress(g, positionIndex(position));
    const target = load64(cell);
    const block = blockOf(target);
    if (block == NO_BLOCK) return refuse(EMPTY); // the stream's first position
    if (target >> 25 != ((positionLap(position) + 1) & LAP_MASK)) continue; // overwritten: the tail is elsewhere now
    if (block >= load<u32>(g, G_BLOCK_COUNT)) return refuse(CORRUPT);
    payloadStep();
    if (to == 0) latest = atomic.load<u64>(payloadAddress(g, block));
    else copyUnproven(to, payloadAddress(g, block), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (load64(cell) == target) return true; // STREAM-O3
  }
  return false;
}

/** The latest number; NaN and a status when there is none. */
export function streamLastNumber(g: usize): f64 {
  if (!copyLast(g, 0)) return NaN;
  accept();
  return bitsNumber(g, latest);
}

/** Copies the latest element to `to`. */
export function streamLast(g: usize, to: usize): bool {
  return copyLast(g, to);
}
