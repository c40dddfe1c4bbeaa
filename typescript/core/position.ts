// Positions of a stream as private words: [ lap:39 | index:24 ] in a u64, and the shorter form that subscriber lines and block
// words have, whose lap is cut to 39 - k bits. SPECIFICATION.md "Stream".

import { indexOf, LAP_MASK, NONE } from "./cell";
import { G_CAPACITY, G_INDEX_BITS } from "./geometry";

export const POSITION_BITS: u64 = (1 << 63) - 1;
/** What lies between a position and the one of the same index in the next lap. */
export const ONE_LAP: u64 = 1 << 24;
const CUT_BITS: u64 = (1 << 39) - 1;

/* inline */ export function positionOf(lap: u64, index: u32): u64 {
  return (lap << 24) | index;
}

/* inline */ export function positionLap(position: u64): u64 {
  return position >> 24;
}

/* inline */ export function positionIndex(position: u64): u32 {
  return <u32>(position & NONE);
}

/** Whether position `a` comes after position `b`; laps count modulo 2^39. */
export function positionAfter(a: u64, b: u64): bool {
  return <i64>((a - b) << 1) > 0;
}

export function lapLater(position: u64): u64 {
  return (position + ONE_LAP) & POSITION_BITS;
}

export function lapEarlier(position: u64): u64 {
  return (position - ONE_LAP) & POSITION_BITS;
}

export function nextPosition(g: usize, position: u64): u64 {
  const index = positionIndex(position) + 1;
  if (index < load<u32>(g, G_CAPACITY)) return position + 1;
  return positionOf((positionLap(position) + 1) & LAP_MASK, 0);
}

/** The position `back` places before this one, at most one lap. */
export function positionBefore(g: usize, position: u64, back: u32): u64 {
  const index = positionIndex(position);
  if (index >= back) return position - back;
  return positionOf((positionLap(position) - 1) & LAP_MASK, index + load<u32>(g, G_CAPACITY) - back);
}

/** How many positions lie from `from` to `to`, which is not before it. */
export function distance(g: usize, from: u64, to: u64): u64 {
  const laps = (positionLap(to) - positionLap(from)) & LAP_MASK;
  return laps * load<u32>(g, G_CAPACITY) + positionIndex(to) - positionIndex(from);
}

/** The position `count` places behind this one. It divides: not for the fast paths. */
export function positionPlus(g: usize, position: u64, count: u64): u64 {
  const capacity: u64 = load<u32>(g, G_CAPACITY);
  const index = positionIndex(position) + (count % capacity);
  const carry: u64 = index >= capacity ? 1 : 0;
  const lap = (positionLap(position) + count / capacity + carry) & LAP_MASK;
  return positionOf(lap, <u32>(index - carry * capacity));
}

/** The position in a subscriber word, its lap made whole as the nearest to that of `near`. Its index may be corrupt. */
export function wholePosition(g: usize, word: u64, near: u64): u64 {
  const indexBits = load<u32>(g, G_INDEX_BITS);
  const unused: u64 = 25 + indexBits; // bits of a u64 that a cut lap leaves
  const cut = ((word >> 24) & CUT_BITS) >> indexBits;
  const apart = (<i64>((cut - positionLap(near)) << unused)) >> (<i64>unused);
  return positionOf((positionLap(near) + <u64>apart) & LAP_MASK, indexOf(g, word));
}
