// Channel: a queue that can be closed, and the hand-over without a buffer. SPECIFICATION.md "Channel" has the steps.
//
//   line 1  tail hint   line 3  waiters: not empty | wanted     line 5  cells, as in a queue (core/queue.ts)
//   line 2  head hint   line 4  waiters: not full  | taken
//
// Buffered, send and receive are the queue's push and pop. To close is one CAS of the cell at the tail: its mark is in the
// very word that every later push would have to change, so nothing can be sent after it and nothing that was sent is lost.
//
//   empty in its lap   { 2L, NONE }       -> { 2L, CLOSED }
//   full               { 2L - 1, block }  -> { 2L - 1, block | CLOSED_BIT }, whose pop leaves { 2L, CLOSED }
//
// Unbuffered, a send is an offer: a push of which the sender keeps the word, to see whether its cell moved on (taken), or
// to empty the cell itself (retract). A record of an offer, in private memory: { cell's index u32, -, target word u64 }.
// Any number of processes may call anything here at any time; all of it is lock-free. The algorithm is this project's own.

import { blockWordOf, cellAddress, copyPayload, NONE, payloadOf, targetWord, TURN_MASK } from "./cell";
import { G_BASE, G_CLOSED_BIT, G_ELEM_SIZE, G_MAX_PEERS } from "./geometry";
import {
  CHANNEL_CLOSED,
  CHANNEL_TAKEN,
  CHANNEL_WANTED,
  NO_BLOCK,
  QUEUE_HEAD,
  QUEUE_NOT_EMPTY,
  QUEUE_NOT_FULL,
  QUEUE_TAIL,
} from "./layout";
import { publish, published, queuePop, queuePopNumber, queuePush, queuePushNumber } from "./queue";
import { CORRUPT, EMPTY, ENDED, FULL, NOT_YET, OK } from "./reasons";
import { accept, refuse, status } from "./status";
import { othersWait, wakeAll, wakeOne, wakeOther, wakeSlot } from "./waiting";
import {
  atBlock,
  atIndex,
  atLap,
  atTarget,
  emptied,
  moveHint,
  startWalk,
  stepOn,
  storeHint,
  walkToHead,
  walkToTail,
} from "./walk";
import { cas64, load64, payloadStep } from "./words";

const OFFERED: u32 = 1;
const OFFERED_AND_HEARD: u32 = 2;

const RECORD_INDEX = 0;
const RECORD_WORD = 8;

// --- close ---

/** E1 to E3. Returns whether the channel is closed now, which fails only when it is corrupt. */
export function channelClose(g: usize): bool {
  const base = load<usize>(g, G_BASE);
  const bit = load<u32>(g, G_CLOSED_BIT);
  if (bit == 0 || !startWalk(g, base + QUEUE_TAIL)) return refuse(CORRUPT);
  for (;;) {
    let marked: u64 = 0;
    if (walkToTail(g)) marked = targetWord(atTarget >> 24, CHANNEL_CLOSED);
    else if (status() == FULL) marked = atTarget | bit;
    else if (status() == ENDED) break;
    else return false;
    // E2, the close. CHAN-O1 -> walkToTail, walkToHead: from here on this cell takes no push. Lost: a push, a pop or
    // another close was first, and the walk goes on.
    if (cas64(cellAddress(g, atIndex), atTarget, marked)) break;
  }
  // E3. Also when it was closed before: who closed it may have died before it woke anybody.
  wakeAll(g, base + QUEUE_NOT_EMPTY);
  wakeAll(g, base + QUEUE_NOT_FULL);
  wakeAll(g, base + CHANNEL_TAKEN);
  wakeAll(g, base + CHANNEL_WANTED);
  return accept();
}

/** Whether it was closed: sends fail. Exact at the last load. */
export function channelIsClosed(g: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_TAIL)) return refuse(CORRUPT);
  return walkToTail(g) ? !accept() : status() == ENDED;
}

/** Whether it was closed and nothing is left to be received. Exact at the last load, and for ever. */
export function channelIsDrained(g: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_HEAD)) return refuse(CORRUPT);
  return walkToHead(g) ? !accept() : status() == ENDED;
}

// --- buffered ---

/** S1 to S2: as queuePush; the status after a "no" tells full from closed. */
export function channelSend(g: usize, from: usize): bool {
  return queuePush(g, from) || notSent(g);
}

export function channelSendNumber(g: usize, value: f64): bool {
  return queuePushNumber(g, value) || notSent(g);
}

/** The usual case of a push tells nothing of a mark on a full cell. Room that came since then changes nothing. */
function notSent(g: usize): bool {
  if (status() != FULL) return false;
  if (channelIsClosed(g)) return refuse(ENDED);
  return status() == OK ? refuse(FULL) : false;
}

/** V1 to V2: as queuePop; the status after a "no" tells empty from closed and drained. */
export function channelReceive(g: usize, to: usize): bool {
  return queuePop(g, to) || notReceived(g);
}

export function channelReceiveNumber(g: usize): f64 {
  const value = queuePopNumber(g);
  if (value == value || status() == OK) return value;
  notReceived(g);
  return NaN;
}

function notReceived(g: usize): bool {
  if (status() != EMPTY) return false;
  if (channelIsDrained(g)) return refuse(ENDED);
  return status() == OK ? refuse(EMPTY) : false;
}

// --- unbuffered, the sender's side ---

/**
 * O1 to O3: offers the element at `from` and notes where in `record`. Wakes a receiver; `others` leaves this isolate out,
 * for who cannot take the offer because it is its own. Returns OFFERED, or OFFERED_AND_HEARD when a receiver was woken.
 */
export function channelOffer(g: usize, from: usize, record: usize, others: bool): u32 {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_TAIL)) {
    refuse(CORRUPT);
    return 0;
  }
  if (!publish(g, from, 0, NO_BLOCK, 0)) return 0;
  store<u32>(record, atIndex, RECORD_INDEX);
  store<u64>(record, published, RECORD_WORD);
  storeHint(g, base + QUEUE_TAIL);
  const set = base + QUEUE_NOT_EMPTY;
  return (others ? wakeOther(g, set) : wakeOne(g, set)) ? OFFERED_AND_HEARD : OFFERED;
}

/** Whether the offer still stands, with a mark or without. CHAN-O2 <- channelTake: its word changes once, for good. */
function stands(g: usize, record: usize, word: u64): bool {
  return (word & ~(<u64>load<u32>(g, G_CLOSED_BIT))) == load<u64>(record, RECORD_WORD);
}

function offeredCell(g: usize, record: usize): usize {
  return cellAddress(g, load<u32>(record, RECORD_INDEX));
}

/** O4: whether the offer was taken. If not, the status says NOT_YET, or ENDED: the channel was closed, and the offer retracted. */
export function channelTaken(g: usize, record: usize): bool {
  if (!stands(g, record, load64(offeredCell(g, record)))) return accept();
  accept();
  if (!channelIsClosed(g)) return status() == CORRUPT ? false : refuse(NOT_YET);
  return channelRetract(g, record) ? refuse(ENDED) : status() == OK;
}

/** O5: takes the offer back. False when it was taken before, and then the send has happened. */
export function channelRetract(g: usize, record: usize): bool {
  const cell = offeredCell(g, record);
  // Only a mark of closing can come in between, once.
  for (let tries = 0; tries < 3; tries++) {
    const word = load64(cell);
    if (!stands(g, record, word)) {
      accept();
      return false;
    }
    const rest = word == load<u64>(record, RECORD_WORD) ? NONE : <u64>CHANNEL_CLOSED;
    if (!cas64(cell, word, targetWord(((word >> 24) + 1) & TURN_MASK, rest))) continue;
    const base = load<usize>(g, G_BASE);
    if (startWalk(g, base + QUEUE_HEAD)) {
      walkToHead(g);
      moveHint(base + QUEUE_HEAD);
    }
    wakeOne(g, base + QUEUE_NOT_FULL);
    return true;
  }
  return refuse(CORRUPT);
}

/** Whether a receiver of another isolate sleeps, or is about to: for who has several places to offer at. */
export function channelReceiversWait(g: usize): bool {
  return othersWait(g, load<usize>(g, G_BASE) + QUEUE_NOT_EMPTY);
}

// --- unbuffered, the receiver's side ---

/** T1 to T4: takes the oldest offer to `to` and wakes its sender, and one that waits for a cell to offer at. */
export function channelTake(g: usize, to: usize): bool {
  const base = load<usize>(g, G_BASE);
  if (!startWalk(g, base + QUEUE_HEAD)) return refuse(CORRUPT);
  while (walkToHead(g)) {
    // T2. The owner is part of what is copied: the word does not change as long as the cell names the block.
    const owner = load64(blockWordOf(g, atBlock));
    payloadStep();
    copyPayload(to, payloadOf(g, atBlock), (load<u32>(g, G_ELEM_SIZE) + 7) & ~7);
    payloadStep();
    if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue; // T3. CHAN-O2 -> channelTaken
    stepOn(g);
    moveHint(base + QUEUE_HEAD);
    const slot = (<u32>owner) & 0xff;
    if (slot != 0 && slot <= load<u32>(g, G_MAX_PEERS)) wakeSlot(g, base + CHANNEL_TAKEN, slot); // T4
    wakeOne(g, base + QUEUE_NOT_FULL);
    return true;
  }
  moveHint(base + QUEUE_HEAD); // all before this place is consumed
  return false;
}

/**
 * Whether there is an offer besides the one in `record` (0: any). If not, the status says EMPTY, or ENDED when the channel
 * was closed and nothing is left.
 */
export function channelHasOther(g: usize, record: usize): bool {
  if (!startWalk(g, load<usize>(g, G_BASE) + QUEUE_HEAD)) return refuse(CORRUPT);
  while (walkToHead(g)) {
    if (record == 0 || atIndex != load<u32>(record, RECORD_INDEX) || !stands(g, record, atTarget)) return true;
    stepOn(g);
  }
  return false;
}

/** V0: tells senders that look for a receiver at several channels that one waits here. After its bit was set (CHAN-O3). */
export function channelAnnounce(g: usize): void {
  wakeAll(g, load<usize>(g, G_BASE) + CHANNEL_WANTED);
}
