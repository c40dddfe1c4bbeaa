// The two sides of a ring: positions, who holds a side and where it stands, and when it pauses before it looks at the other.
// SPECIFICATION.md "Ring".
//
//   position     [ lap:32 | index:32 ]   the index counts units: elements, or 8 bytes of messages
//   owner word   [ 0:40 | owner:24 ]     one for each side
//
// Each side keeps in its record where it stands and how much it knows to be free or readable, and reads the other's
// position only when that is used up (the cached indices of MCRingBuffer: Lee, Bu and Chandranmenon 2010).

import { NONE } from "./cell";
import {
  G_BASE,
  G_CAPACITY,
  G_CELLS,
  G_OWNER,
  G_RING_BYTES,
  G_RING_HEAD,
  G_RING_HEAD_AT,
  G_RING_READY,
  G_RING_RESERVED,
  G_RING_ROOM,
  G_RING_SIDES,
  G_RING_TAIL,
  G_RING_TAIL_AT,
  G_STRIDE,
} from "./geometry";
import { RING_CONSUMER, RING_HEAD, RING_PRODUCER, RING_TAIL } from "./layout";
import { alive } from "./peers";
import { CORRUPT, EMPTY, FULL, TAKEN } from "./reasons";
import { accept, refuse } from "./status";
import { cas64, load64, store64 } from "./words";

export const INDEX: u64 = 0xffffffff;
/** The sides, as the host names them. */
export const PRODUCER: u32 = 1;
export const CONSUMER: u32 = 2;

// --- positions ---

/** Units from `head` to `tail`; below 0 when a ring's positions cannot be so. */
export function distance(g: usize, head: u64, tail: u64): i64 {
  const count = <u64>load<u32>(g, G_CAPACITY);
  const from = head & INDEX;
  const to = tail & INDEX;
  if (from >= count || to >= count) return -1;
  const laps = <u32>((tail >> 32) - (head >> 32));
  if (laps == 0) return <i64>(to - from);
  return laps == 1 && to <= from ? <i64>(count - from + to) : -1;
}

/** The address `units` behind `at`, back at the beginning of the area when its end is reached. */
/* inline */ export function addressBehind(g: usize, at: usize, units: u32): usize {
  const first = load<usize>(g, G_CELLS);
  const bytes = <usize>units * load<u32>(g, G_STRIDE);
  const left = bytesToEnd(g, at);
  return bytes < left ? at + bytes : first + (bytes - left);
}

/** The position `units` behind `position`, whose address is `at`. */
/* inline */ export function positionBehind(g: usize, position: u64, units: u32): u64 {
  const count = <u64>load<u32>(g, G_CAPACITY);
  const next = position + units;
  return (position & INDEX) + units < count ? next : next + (1 << 32) - count;
}

export function bytesToEnd(g: usize, at: usize): usize {
  return load<usize>(g, G_CELLS) + load<usize>(g, G_RING_BYTES) - at;
}

// --- sides ---

function ownerWord(g: usize, side: u32): usize {
  return load<usize>(g, G_BASE) + (side == PRODUCER ? RING_PRODUCER : RING_CONSUMER);
}

/** T1 to T3: true when this handle holds the side now. The record of a closed ring has no units: nothing is to be held. */
export function ringTake(g: usize, side: u32): bool {
  const count = load<u32>(g, G_CAPACITY);
  if (count == 0) return refuse(side == PRODUCER ? FULL : EMPTY);
  const held = load<u32>(g, G_RING_SIDES);
  if ((held & side) != 0) return accept();
  const at = ownerWord(g, side);
  const word = load64(at);
  const owner = <u32>(word & NONE);
  if (owner != 0 && alive(g, owner)) return refuse(TAKEN); // T1. So is what another handle of mine holds
  // T2. RING-O3 <- ringRelease, or the death just seen: nobody else stores this side's position any more.
  if (!cas64(at, word, load<u32>(g, G_OWNER))) return refuse(TAKEN);
  // T3, not before T2: whoever had the side meanwhile, or died in it, may have stored another.
  const position = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));
  if ((position & INDEX) >= count) {
    store64(at, 0);
    return refuse(CORRUPT);
  }
  const address = load<usize>(g, G_CELLS) + <usize>(position & INDEX) * load<u32>(g, G_STRIDE);
  if (side == PRODUCER) {
    store<u64>(g, position, G_RING_TAIL);
    store<usize>(g, address, G_RING_TAIL_AT);
  } else {
    store<u64>(g, position, G_RING_HEAD);
    store<usize>(g, address, G_RING_HEAD_AT);
  }
  store<u32>(g, held | side, G_RING_SIDES);
  return accept(); // it knows of no units yet: its first operation looks
}

/** T4: gives a side back, if this handle holds it. An open reservation ends unpublished. */
export function ringRelease(g: usize, side: u32): void {
  const held = load<u32>(g, G_RING_SIDES);
  if ((held & side) == 0) return;
  store<u32>(g, held & ~side, G_RING_SIDES);
  if (side == PRODUCER) {
    store<u32>(g, 0, G_RING_ROOM);
    store<u32>(g, 0, G_RING_RESERVED);
  } else store<u32>(g, 0, G_RING_READY);
  store64(ownerWord(g, side), 0); // RING-O3 -> ringTake: I store this side's position no more
}

/** Whether this handle holds the side. */
export function ringHolds(g: usize, side: u32): bool {
  return (load<u32>(g, G_RING_SIDES) & side) != 0;
}

/** The owner id of the living participant that holds the side; 0 when nobody does. */
export function ringHolder(g: usize, side: u32): u32 {
  const owner = <u32>(load64(ownerWord(g, side)) & NONE);
  return owner != 0 && alive(g, owner) ? owner : 0;
}

// --- pausing before a look at the other side (SPECIFICATION.md "Ring", Advice) ---

/** Multiplications in a pause: 4 cycles each, some 0.3 us. */
const PAUSE_STEPS: u32 = 256;
/** A pause has paid when the look behind it finds this many times what the operation moves. */
const WORTH: u64 = 4;
/** How often what is known is used up without a pause, after one that did not pay. */
const REST: u32 = 64;
/** Beside the rest: the last look found nothing. Looking until something is there is no reason to pause. */
const DRY: u32 = 0x80000000;

let spun: u32 = 1;

/** Before a look by `side`, which keeps its rest at `rest`: whether it paused. */
export function pauseBefore(g: usize, side: u32, rest: usize): bool {
  if (load<u32>(g, G_RING_SIDES) != side) return false; // not mine yet; or both are, and nobody works meanwhile
  const left = load<u32>(rest);
  if (left >= DRY) return false;
  if (left != 0) {
    store<u32>(rest, left - 1);
    return false;
  }
  let x = spun;
  for (let k: u32 = 0; k < PAUSE_STEPS; k++) x = x * 1664525 + 1013904223; // something that takes its time
  spun = x;
  return true;
}

/** After the look, which found `found` units for an operation on `units`. */
export function weighPause(rest: usize, paused: bool, found: u32, units: u32): void {
  if (found < units) store<u32>(rest, load<u32>(rest) | DRY);
  else if (paused && found < WORTH * units) store<u32>(rest, REST);
  else store<u32>(rest, load<u32>(rest) & ~DRY);
}
