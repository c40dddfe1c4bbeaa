// Walking along a ring of cells from a hint to its tail or head, and the words that are written there.
// SPECIFICATION.md "Queue" (P1 and Q1) and "Stream" (P1). A hint may lag by any number of laps, never lead.

import { blockOf, cellAddress, LAP_MASK, lapAfter, NONE, targetWord, TURN_MASK, turnAfter } from "./cell";
import { G_BLOCK_COUNT, G_CAPACITY } from "./geometry";
import { CORRUPT, EMPTY, FULL } from "./reasons";
import { targetAddress } from "./rows";
import { refuse } from "./status";
import { load64, plainLoad64, plainStore64 } from "./words";

/** A walk that takes more steps than this many laps and then some is led in circles by a corrupt segment. */
const SPARE_STEPS: u32 = 1 << 20;

/** Where the walk below stands: the cell, its lap, and the target word that was read there. */
export let atIndex: u32 = 0;
export let atLap: u64 = 0;
export let atTarget: u64 = 0;
let stepsLeft: u32 = 0;

export function startWalk(g: usize, hintAt: usize): bool {
  const hint = plainLoad64(hintAt);
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

/** P1: walks to the first cell that is empty in its lap. False when the queue is full (linearised at the last load). */
export function walkToTail(g: usize): bool {
  while (stepsLeft-- != 0) {
    const target = load64(cellAddress(g, atIndex));
    const turn = target >> 24;
    const empty = (atLap << 1) & TURN_MASK;
    if (turn == empty) {
      atTarget = target;
      return true;
    }
    if (!turnAfter(turn, empty)) return refuse(FULL);
    atLap = ((turn - 1) & TURN_MASK) >> 1; // the last lap in which this cell was filled
    stepOn(g);
  }
  return refuse(CORRUPT);
}

/** Q1: walks to the first cell that is full in its lap. False when the queue is empty (linearised at the last load). */
export function walkToHead(g: usize): bool {
  while (stepsLeft-- != 0) {
    const target = load64(cellAddress(g, atIndex));
    const turn = target >> 24;
    const full = ((atLap << 1) | 1) & TURN_MASK;
    if (turn == full) {
      atTarget = target;
      return blockOf(target) < load<u32>(g, G_BLOCK_COUNT) || refuse(CORRUPT);
    }
    if (!turnAfter(turn, full)) return refuse(EMPTY);
    atLap = ((turn >> 1) - 1) & LAP_MASK; // the last lap in which this cell was emptied
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
  return targetWord(((atLap << 1) + 2) & TURN_MASK, NONE);
}
