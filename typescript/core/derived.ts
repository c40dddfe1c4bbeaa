// Derived streams: who derives one, who goes on when that one ends, and publishing exactly once.
// SPECIFICATION.md "Derived streams" has the steps (A, S, T, B, D, H and F).
//
//   binding   [ serial:24 | line:16 | owner:24 ]   which subscriber line of the source; owner: who is looking for one
//
// Whoever owns that line derives, and nobody else. The line's word has owner and cursor in one, so a single CAS takes
// both over, and each value tells by its origin how far the derivation was when it was published.
//
// `gs` is the record of the source, `gd` that of the derived stream, perhaps in another segment; `r` the private record
// of the derivation (record.ts). Owner ids in the line are of the source's segment, that in `binding` of the other one.

import { blockOf, LAP_MASK, NONE } from "./cell";
import { G_BASE, G_BLOCK_COUNT, G_CAPACITY, G_OWNER, G_STREAM_LINE_COUNT, G_STREAM_ORIGIN } from "./geometry";
import {
  LINE_BOUND,
  LINE_STANDBY,
  LINE_STANDBY_COUNT,
  NO_BLOCK,
  STREAM_BINDING,
  STREAM_FAILED,
  STREAM_HANDOVER,
  STREAM_ROOM,
  STREAM_START,
} from "./layout";
import { numberBits } from "./number";
import { alive } from "./peers";
import {
  distance,
  nextPosition,
  positionAfter,
  positionBefore,
  positionIndex,
  positionLap,
  positionOf,
  positionPlus,
  wholePosition,
} from "./position";
import { CORRUPT } from "./reasons";
import {
  DERIVE_MINE,
  DERIVE_OVER,
  DERIVE_STAND_BY,
  R_CURSOR,
  R_ID,
  R_LINE,
  R_LOST,
  R_NEXT,
  R_STANDBY_LINE,
  R_STANDBY_WORD,
} from "./record";
import { isJoining, lineAddress, ownerOf, PENDING } from "./room";
import { payloadAddress, targetAddress } from "./rows";
import { refuse } from "./status";
import { emitWithOrigin, findTail, streamClose, streamIsClosed } from "./stream";
import {
  beginAt,
  cursorWord,
  findStart,
  startAt,
  storeCursor,
  streamLeave,
  streamLook,
  streamLookNumber,
  takeLine,
} from "./subscriber";
import { wakeAll } from "./waiting";
import { atIndex, atLap } from "./walk";
import { cas32, cas64, fetchAnd64, load32, load64, payloadStep, plainLoad64, plainStore64 } from "./words";

/** An attempt that loses this many times is led in circles by a corrupt segment. */
const MOST_TRIES: u32 = 1 << 16;
const EARLIEST: u32 = 0xffffffff;
const SERIAL_MASK: u64 = (1 << 24) - 1;
/** What bind() says when it lost to others: try everything again. */
const AGAIN: u32 = 4;

// --- become the deriver ---

/**
 * A1 to B5: tries to derive. Returns DERIVE_MINE, DERIVE_STAND_BY, DERIVE_OVER, or 0 and a status. `back` says where a
 * stream that nobody has derived yet begins, as for streamJoin.
 */
export function deriveAttach(gs: usize, gd: usize, r: usize, back: u32): u32 {
  if (load<u32>(r, R_STANDBY_WORD) == <u32>LINE_STANDBY_COUNT) store<u32>(r, 0, R_STANDBY_LINE); // there was no word: try again
  for (let tries = MOST_TRIES; tries != 0; tries--) {
    if (isOver(gd)) {
      withdraw(gs, r);
      return DERIVE_OVER; // A1
    }
    const binding = load64(load<usize>(gd, G_BASE) + STREAM_BINDING); // A2
    const line = (<u32>(binding >> 24)) & 0xffff;
    if (line > load<u32>(gs, G_STREAM_LINE_COUNT)) break;
    const outcome =
      line == 0 && alive(gd, ownerOf(binding))
        ? DERIVE_STAND_BY
        : line != 0 && isBound(gs, r, line)
          ? takeOver(gs, gd, r, line)
          : bind(gs, gd, r, binding, back);
    if (outcome != AGAIN) return outcome;
  }
  refuse(CORRUPT);
  return 0;
}

function isOver(gd: usize): bool {
  if (load32(load<usize>(gd, G_BASE) + STREAM_FAILED) != 0) {
    streamClose(gd); // its deriver died between the two
    return true;
  }
  return streamIsClosed(gd);
}

/** The word that A3 found. */
let lineWord: u64 = 0;

/** A3: whether the line is still the derivation's. The word first: a line gets its new `bound` while it is joining. */
function isBound(gs: usize, r: usize, line: u32): bool {
  const at = lineAddress(gs, line - 1);
  lineWord = load64(at);
  return lineWord != 0 && !isJoining(lineWord) && load64(at + LINE_BOUND) == load<u64>(r, R_ID);
}

/** S1, or T1 and T2. */
function takeOver(gs: usize, gd: usize, r: usize, line: u32): u32 {
  const at = lineAddress(gs, line - 1);
  const word = lineWord;
  if (alive(gs, ownerOf(word))) {
    if (load<u32>(r, R_STANDBY_LINE) == line) return DERIVE_STAND_BY;
    standBy(gs, r, line);
    return AGAIN; // its owner may have died before I stood there: look again
  }
  const mine = (word & ~(PENDING | NONE)) | load<u32>(gs, G_OWNER);
  if (!cas64(at, word, mine)) return AGAIN; // T1
  if (load64(at + LINE_BOUND) != load<u64>(r, R_ID)) {
    cas64(at, mine, (mine & ~NONE) | PENDING); // another derivation handed it over meanwhile, at this very cursor
    return AGAIN;
  }
  store<u32>(r, line, R_LINE);
  withdraw(gs, r);
  return resume(gs, gd, r, word) ? DERIVE_MINE : 0;
}

/** T2: where the one before was, by its cursor or by what it published after it had stored that. */
function resume(gs: usize, gd: usize, r: usize, word: u64): bool {
  if (!findTail(gs)) return false;
  let cursor = wholePosition(gs, word, positionOf(atLap, atIndex));
  if (positionIndex(cursor) >= load<u32>(gs, G_CAPACITY)) return refuse(CORRUPT);
  const found = findOrigin(gs, gd);
  if (found < 0) return false;
  if (found > 0 && positionAfter(lastOrigin, cursor)) cursor = lastOrigin;
  store<u64>(r, cursor, R_CURSOR);
  storeCursor(gs, r);
  wakeAll(gs, load<usize>(gs, G_BASE) + STREAM_ROOM);
  return true;
}

let lastOrigin: u64 = 0;

/** The origin of the last value. 1: in `lastOrigin`; 0: there is no value; -1: corrupt. Nobody else publishes meanwhile. */
function findOrigin(gs: usize, gd: usize): i32 {
  if (!findTail(gd)) return -1;
  const position = positionBefore(gd, positionOf(atLap, atIndex), 1);
  const target = load64(targetAddress(gd, positionIndex(position)));
  const block = blockOf(target);
  if (block == NO_BLOCK) return 0;
  refuse(CORRUPT);
  if (block >= load<u32>(gd, G_BLOCK_COUNT)) return -1;
  if (target >> 25 != ((positionLap(position) + 1) & LAP_MASK)) return -1;
  payloadStep();
  lastOrigin = load<u64>(payloadAddress(gd, block) + load<u32>(gd, G_STREAM_ORIGIN));
  return isPosition(gs, lastOrigin) ? 1 : -1;
}

function isPosition(g: usize, position: u64): bool {
  return positionIndex(position) < load<u32>(g, G_CAPACITY) && positionLap(position) <= LAP_MASK;
}

/** B0 to B5. */
function bind(gs: usize, gd: usize, r: usize, binding: u64, back: u32): u32 {
  const at = load<usize>(gd, G_BASE) + STREAM_BINDING;
  const serial = binding >> 40;
  const unbound = serial << 40;
  const mine = unbound | load<u32>(gd, G_OWNER);
  if (!cas64(at, binding, mine)) return AGAIN; // B0
  withdraw(gs, r); // from a line that is another's now
  const line = takeLine(gs, load<u64>(r, R_ID)); // B2
  if (line == 0) {
    cas64(at, mine, unbound);
    return 0;
  }
  if (!findPlace(gs, gd, r, serial, back)) {
    fetchAnd64(lineAddress(gs, line - 1), 0);
    cas64(at, mine, unbound);
    return 0;
  }
  beginAt(gs, r, line, place); // B4
  const next = ((serial + 1) & SERIAL_MASK) == 0 ? 1 : (serial + 1) & SERIAL_MASK;
  cas64(at, mine, (next << 40) | ((<u64>line) << 24)); // B5
  return DERIVE_MINE;
}

let place: u64 = 0;

/** B1 and B3: sets `place`. Call it with the line taken. */
function findPlace(gs: usize, gd: usize, r: usize, serial: u64, back: u32): bool {
  const startWord = load<usize>(gd, G_BASE) + STREAM_START;
  if (serial == 0) {
    if (!findStart(gs, back)) return false;
    place = startAt;
    plainStore64(startWord, place); // only who binds writes it, and nobody reads it before the serial is another
    return true;
  }
  const found = findOrigin(gs, gd);
  if (found < 0) return false;
  place = found > 0 ? lastOrigin : plainLoad64(startWord);
  if (!isPosition(gs, place)) return refuse(CORRUPT);
  if (!findStart(gs, EARLIEST)) return false;
  if (positionAfter(startAt, place)) {
    store<u64>(r, load<u64>(r, R_LOST) + distance(gs, place, startAt), R_LOST);
    place = startAt;
  }
  return true;
}

// --- stand by ---

/** S1: puts this isolate where who needs the room asks for one that goes on. */
function standBy(gs: usize, r: usize, line: u32): void {
  withdraw(gs, r);
  const at = lineAddress(gs, line - 1) + LINE_STANDBY;
  let k: u32 = 0;
  for (; k < <u32>LINE_STANDBY_COUNT; k++) {
    const word = at + (k << 2);
    const owner = load32(word);
    // STREAM-O6 -> livingStandby: who finds the line's owner dead from now on finds me.
    if ((owner == 0 || !alive(gs, owner)) && cas32(word, owner, load<u32>(gs, G_OWNER))) break;
  }
  store<u32>(r, line, R_STANDBY_LINE);
  store<u32>(r, k, R_STANDBY_WORD);
}

/** H1: stands by no longer, on whichever line it was. A producer may have waited for it. */
function withdraw(gs: usize, r: usize): void {
  const line = load<u32>(r, R_STANDBY_LINE);
  const k = load<u32>(r, R_STANDBY_WORD);
  store<u32>(r, 0, R_STANDBY_LINE);
  if (line - 1 >= load<u32>(gs, G_STREAM_LINE_COUNT) || k >= <u32>LINE_STANDBY_COUNT) return; // none, or of a closed memory
  cas32(lineAddress(gs, line - 1) + LINE_STANDBY + (k << 2), load<u32>(gs, G_OWNER), 0);
  wakeAll(gs, load<usize>(gs, G_BASE) + STREAM_ROOM);
}

// --- derive ---

/** D1: copies the source's value at the cursor; the derivation goes on behind it. */
export function deriveLook(gs: usize, r: usize, to: usize): bool {
  if (!streamLook(gs, r, to)) return false;
  store<u64>(r, nextPosition(gs, load<u64>(r, R_CURSOR)), R_NEXT);
  return true;
}

/** The same for a number; as streamNextNumber. */
export function deriveLookNumber(gs: usize, r: usize): f64 {
  const value = streamLookNumber(gs, r);
  store<u64>(r, nextPosition(gs, load<u64>(r, R_CURSOR)), R_NEXT);
  return value;
}

/** D2: publishes the element at `from`, with the position at which the derivation goes on. */
export function deriveEmit(gd: usize, r: usize, from: usize): bool {
  return emitWithOrigin(gd, from, 0, load<u64>(r, R_NEXT));
}

/** The same for a number. */
export function deriveEmitNumber(gd: usize, r: usize, value: f64): bool {
  return emitWithOrigin(gd, 0, numberBits(gd, value), load<u64>(r, R_NEXT));
}

/** D3: lets the source's values up to there go. After the publication: its origin repeats what a death between them loses. */
export function deriveAdvance(gs: usize, r: usize): void {
  store<u64>(r, load<u64>(r, R_NEXT), R_CURSOR);
  storeCursor(gs, r);
  wakeAll(gs, load<usize>(gs, G_BASE) + STREAM_ROOM);
}

/** How many source positions lie from the derivation's start to its cursor. */
export function deriveOffset(gs: usize, gd: usize, r: usize): f64 {
  return <f64>distance(gs, plainLoad64(load<usize>(gd, G_BASE) + STREAM_START), load<u64>(r, R_CURSOR));
}

/** Makes the derivation go on `offset` source positions behind its start. */
export function deriveGoOnAt(gs: usize, gd: usize, r: usize, offset: f64): void {
  store<u64>(r, positionPlus(gs, plainLoad64(load<usize>(gd, G_BASE) + STREAM_START), <u64>offset), R_NEXT);
}

// --- end ---

/** H1 to H3: hands the derivation over at once; who only stood by does so no longer. */
export function deriveHandOver(gs: usize, gd: usize, r: usize): void {
  withdraw(gs, r);
  const line = load<u32>(r, R_LINE);
  if (line - 1 >= load<u32>(gs, G_STREAM_LINE_COUNT)) return; // not mine, or of a closed memory
  storeCursor(gs, r);
  store<u32>(r, 0, R_LINE);
  const word = cursorWord(gs, load<u64>(r, R_CURSOR));
  cas64(lineAddress(gs, line - 1), word, (word & ~NONE) | PENDING); // H2
  wakeAll(gd, load<usize>(gd, G_BASE) + STREAM_HANDOVER); // H3
  wakeAll(gs, load<usize>(gs, G_BASE) + STREAM_ROOM);
}

/** F1 to F3: the derived stream ends, and the source's line is free again. */
export function deriveFinish(gs: usize, gd: usize, r: usize): void {
  streamClose(gd);
  withdraw(gs, r);
  streamLeave(gs, r);
}

/** F0: the same because the function threw; the text is in place. */
export function deriveFail(gs: usize, gd: usize, r: usize): void {
  cas32(load<usize>(gd, G_BASE) + STREAM_FAILED, 0, 1); // before the close: who finds the end finds this
  deriveFinish(gs, gd, r);
}
