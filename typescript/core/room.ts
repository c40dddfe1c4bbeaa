// Room in a stream: who holds producers back. A line for each subscriber tells its owner and its cursor in one word.
// SPECIFICATION.md "Stream" (P2).
//
//   line   [ word u64 | bound u64 | standby u32[12] ]
//   word   [ pending:1 | lap:39-k | index:k | owner:24 ]   0: free. With an owner, pending: it is joining. Without: handed over
//
// The dead are found by whoever finds them in its way, and only then: the usual case asks nobody whether he lives.

import { NONE } from "./cell";
import {
  G_BASE,
  G_CAPACITY,
  G_STREAM_LIMIT,
  G_STREAM_LINE_COUNT,
  G_STREAM_LINES,
  G_STREAM_SEEN_JOINS,
} from "./geometry";
import { LINE_BOUND, LINE_SHIFT, LINE_STANDBY, LINE_STANDBY_COUNT, STREAM_JOINS, STREAM_ROOM } from "./layout";
import { alive } from "./peers";
import { lapLater, ONE_LAP, POSITION_BITS, positionAfter, positionIndex, wholePosition } from "./position";
import { CORRUPT, FULL } from "./reasons";
import { refuse } from "./status";
import { ring, wakeAll } from "./waiting";
import { cas64, load32, load64 } from "./words";

export const PENDING: u64 = 1 << 63;
/** A scan that loses this many times against other changes of lines is led in circles by a corrupt segment. */
const MOST_TRIES: u32 = 1 << 16;

export function lineAddress(g: usize, line: u32): usize {
  return load<usize>(g, G_STREAM_LINES) + ((<usize>line) << LINE_SHIFT);
}

export function ownerOf(word: u64): u32 {
  return <u32>(word & NONE);
}

/** Its owner has not found its start yet: it holds back every position. */
export function isJoining(word: u64): bool {
  return <i64>word < 0 && ownerOf(word) != 0;
}

/** One who lives of those that stand by on a line, or 0. */
export function livingStandby(g: usize, line: usize): u32 {
  for (let k: usize = 0; k < <usize>LINE_STANDBY_COUNT; k++) {
    const owner = load32(line + LINE_STANDBY + (k << 2)); // STREAM-O6 <- standBy
    if (owner != 0 && alive(g, owner)) return owner;
  }
  return 0;
}

/** Who must be asked to go on with what the line's owner did: 0 when nobody does, so that the line may be taken. */
export function heirOf(g: usize, line: usize): u32 {
  // A plain subscriber's line is bound to nothing, whoever may stand there from earlier days.
  return load64(line + LINE_BOUND) == 0 ? 0 : livingStandby(g, line);
}

/** P2: whether position `t`, which was found unpublished before, may be published. */
/* inline */ export function hasRoom(g: usize, t: u64): bool {
  const joins = load64(load<usize>(g, G_BASE) + STREAM_JOINS); // STREAM-O4 <- join
  const ahead = (load<u64>(g, G_STREAM_LIMIT) - t) & POSITION_BITS;
  // No more than a lap ahead: a limit that was seen so long ago that laps wrapped since is none.
  return (joins == load<u64>(g, G_STREAM_SEEN_JOINS) && ahead - 1 < ONE_LAP) || lookForRoom(g, t, joins);
}

/** P2 without the private limit: looks at all lines, and reaps those of the dead that are in the way. */
function lookForRoom(g: usize, t: u64, joins: u64): bool {
  const count = load<u32>(g, G_STREAM_LINE_COUNT);
  let limit = lapLater(t);
  let tries = MOST_TRIES;
  store<u64>(g, t, G_STREAM_LIMIT); // no room, until all lines were seen
  store<u64>(g, joins, G_STREAM_SEEN_JOINS);
  for (let k: u32 = 0; k < count; k++) {
    const line = lineAddress(g, k);
    const word = load64(line); // STREAM-O5 <- the reader's cursor
    if (word == 0) continue;
    if (!isJoining(word)) {
      const cursor = wholePosition(g, word, t);
      if (positionIndex(cursor) >= load<u32>(g, G_CAPACITY)) return refuse(CORRUPT);
      const end = lapLater(cursor);
      if (positionAfter(end, t)) {
        if (positionAfter(limit, end)) limit = end;
        continue;
      }
    }
    // In the way. The death is looked for first and who stands by after it (STREAM-O6).
    if (alive(g, ownerOf(word))) return refuse(FULL);
    const heir = heirOf(g, line);
    if (heir != 0) {
      ring(g, heir & 0xff);
      return refuse(FULL);
    }
    if (cas64(line, word, 0)) wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);
    else if (--tries == 0) return refuse(CORRUPT);
    else k--; // look at this line again
  }
  store<u64>(g, limit, G_STREAM_LIMIT);
  return true;
}

/** Subscribers that live. */
export function countSubscribers(g: usize): u32 {
  const count = load<u32>(g, G_STREAM_LINE_COUNT);
  let living: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const owner = ownerOf(load64(lineAddress(g, k)));
    if (owner != 0 && alive(g, owner)) living++;
  }
  return living;
}
