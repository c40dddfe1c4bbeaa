// Walking along a ring of cells from a hint to its tail or head, and the words that are written there.
// SPECIFICATION.md "Queue" (P1 and Q1) and "Stream" (P1). A hint may lag by any number of laps, never lead.

import { blockOf, cellAddress, LAP_MASK, lapAfter, namedBlock, NONE, targetWord, TURN_MASK, turnAfter } from "./cell";
import { G_ANY_ORDER, G_BLOCK_COUNT, G_CAPACITY, G_CLOSED_BIT } from "./geometry";
import { CHANNEL_CLOSED } from "./layout";
import { CORRUPT, EMPTY, ENDED, FULL } from "./reasons";
import { targetAddress } from "./rows";
import { refuse } from "./status";
import { cas64, load64, plainLoad64, plainStore64 } from "./words";

/** A walk that takes more steps than this many laps and then some is led in circles by a corrupt segment. */
const SPARE_STEPS: u32 = 1 << 20;

/** Where the walk below stands: the cell, its lap, and the target word that was read there. */
export let atIndex: u32 = 0;
export let atLap: u64 = 0;
export let atTarget: u64 = 0;
/** Of a full cell: the block that it holds, and what its emptying leaves in place of it (a mark of closing stays). */
export let atBlock: u32 = 0;
let atRest: u64 = NONE;
let stepsLeft: u32 = 0;
/** The hint's word with which the walk began. */
let startedFrom: u64 = 0;

export function startWalk(g: usize, hintAt: usize): bool {
  const hint = plainLoad64(hintAt);
  startedFrom = hint;
  atIndex = <u32>(hint & NONE);
  atLap = (hint >> 24) & LAP_MASK;
  renewSteps(g);
  return atIndex < load<u32>(g, G_CAPACITY);
}

/** Allows the walk its steps anew: for each element of a bulk operation. */
export function renewSteps(g: usize): void {
  stepsLeft = load<u32>(g, G_CAPACITY) * 4 + SPARE_STEPS;
}

export function stepOn(g: usize): void {
  if (++atIndex == load<u32>(g, G_CAPACITY)) {
    atIndex = 0;
    atLap = (atLap + 1) & LAP_MASK;
  }
}

/** A hint may lag, never lead: it is stored after the CAS that it follows. */
export function storeHint(g: usize, hintAt: usize): void {
  stepOn(g);
  storeHere(hintAt);
}

/** Stores the walk's own place as the hint. */
export function storeHere(hintAt: usize): void {
  plainStore64(hintAt, (atLap << 24) | atIndex);
}

/** The same for hints that must never go back: one that was moved on since the walk began stays as it is. */
export function moveHint(hintAt: usize): void {
  const hint = (atLap << 24) | atIndex;
  if (hint != startedFrom) cas64(hintAt, startedFrom, hint);
}

/** Whether an empty cell carries the mark of closing. */
function isClosedCell(g: usize, target: u64): bool {
  return blockOf(target) == CHANNEL_CLOSED && load<u32>(g, G_CLOSED_BIT) != 0;
}

/**
 * P1: walks to the first cell that is empty in its lap. False when the queue is full or closed there (linearised at the
 * last load).
 */
export function walkToTail(g: usize): bool {
  while (stepsLeft-- != 0) {
    const target = load64(cellAddress(g, atIndex));
    const turn = target >> 24;
    const empty = (atLap << 1) & TURN_MASK;
    atTarget = target;
    if (turn == empty) return !isClosedCell(g, target) || refuse(ENDED);
    if (!turnAfter(turn, empty)) return refuse((blockOf(target) & load<u32>(g, G_CLOSED_BIT)) != 0 ? ENDED : FULL);
    atLap = ((turn - 1) & TURN_MASK) >> 1; // the last lap in which this cell was filled
    stepOn(g);
  }
  return refuse(CORRUPT);
}

/**
 * Q1: walks to the first cell that is full in its lap. False when the queue is empty, and perhaps closed (linearised at
 * the last load).
 */
export function walkToHead(g: usize): bool {
  while (stepsLeft-- != 0) {
    const target = load64(cellAddress(g, atIndex));
    const turn = target >> 24;
    const full = ((atLap << 1) | 1) & TURN_MASK;
    if (turn == full) {
      atTarget = target;
      atBlock = namedBlock(g, target);
      atRest = atBlock == blockOf(target) ? NONE : CHANNEL_CLOSED;
      return atBlock < load<u32>(g, G_BLOCK_COUNT) || refuse(CORRUPT);
    }
    if (!turnAfter(turn, full)) return refuse(isClosedCell(g, target) ? ENDED : EMPTY);
    // The last lap in which this cell was emptied; where those before it may not have been, one position at a time.
    if (load<u32>(g, G_ANY_ORDER) == 0) atLap = ((turn >> 1) - 1) & LAP_MASK;
    stepOn(g);
  }
  return refuse(CORRUPT);
}

/**
 * P1 of streams: walks to the first position that is not published. `atTarget` then says whether the stream was closed there
 * (isClosed).
 */
export function walkToUnpublished(g: usize): bool {
  while (stepsLeft-- != 0) {
    const target = load64(targetAddress(g, atIndex));
    const lap = target >> 25;
    if (lap == atLap) {
      atTarget = target;
      return true;
    }
    if (!lapAfter(lap, atLap)) break; // the cell lags behind its own hint
    atLap = (lap - 1) & LAP_MASK; // the last lap in which this cell was published
    stepOn(g);
  }
  return refuse(CORRUPT);
}

/** The word that says "this cell holds the block": turn 2*lap + 1. */
export function filled(block: u32): u64 {
  return targetWord(((atLap << 1) | 1) & TURN_MASK, block);
}

/** The word that says "this cell is empty for the next lap": turn 2*lap + 2. */
export function emptied(): u64 {
  return targetWord(((atLap << 1) + 2) & TURN_MASK, atRest);
}
