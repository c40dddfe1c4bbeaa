// Waiter sets and doorbells: who sleeps for a condition, and how to wake one of them.
// SPECIFICATION.md "Waiting" has the protocol (steps W, L and K) and why each order is as it is.

import { futexWake } from "./env";
import { G_MAX_PEERS, G_OWNER } from "./geometry";
import { doorbell } from "./peers";
import { fetchAdd32, fetchAnd64, fetchOr64, load32, load64 } from "./words";

/** Where the next wake starts to look (a slot, less 1), so that waiters take turns. */
let rotation: u32 = 0;

function wordOf(set: usize, slot: u32): usize {
  return set + (((slot - 1) >> 6) << 3);
}

function bitOf(slot: u32): u64 {
  return (<u64>1) << ((slot - 1) & 63);
}

/** W2: the doorbell's value, to be read before the bits are set. */
export function readDoorbell(g: usize): u32 {
  return load32(doorbell(g, load<u32>(g, G_OWNER) & 0xff));
}

/** Address of this isolate's doorbell. */
export function doorbellAddress(g: usize): usize {
  return doorbell(g, load<u32>(g, G_OWNER) & 0xff);
}

/** W3: puts this isolate into the set. WAIT-O1 -> wakeOne: from here on a waker finds the bit. */
export function enterSet(g: usize, set: usize): void {
  const slot = load<u32>(g, G_OWNER) & 0xff;
  fetchOr64(wordOf(set, slot), bitOf(slot));
}

/** L1: takes this isolate out of the set. */
export function leaveSet(g: usize, set: usize): void {
  const slot = load<u32>(g, G_OWNER) & 0xff;
  fetchAnd64(wordOf(set, slot), ~bitOf(slot));
}

/** K3 and K4: changes the doorbell, so that who is about to sleep does not, and wakes who sleeps. */
export function ring(g: usize, slot: u32): i32 {
  const bell = doorbell(g, slot);
  fetchAdd32(bell, 1); // WAIT-O2 -> futex wait of the sleeper: its expected value is out of date
  return futexWake(bell);
}

/** K1: whether anybody waits. Call it after the publishing CAS (WAIT-O1 <- enterSet). */
function anyWaiting(g: usize, set: usize): bool {
  if (load64(set) != 0) return true;
  if (load<u32>(g, G_MAX_PEERS) <= 64) return false;
  return (load64(set + 8) | load64(set + 16) | load64(set + 24)) != 0;
}

/** K1 to K5: wakes one sleeper of the set, if there is one. Returns whether somebody was woken. */
export function wakeOne(g: usize, set: usize): bool {
  return anyWaiting(g, set) && wakeSleeper(g, set, 0);
}

/** The same, but for this isolate: for who waits beside something that it cannot take itself. */
export function wakeOther(g: usize, set: usize): bool {
  return anyWaiting(g, set) && wakeSleeper(g, set, load<u32>(g, G_OWNER) & 0xff);
}

function wakeSleeper(g: usize, set: usize, but: u32): bool {
  const maxPeers = load<u32>(g, G_MAX_PEERS);
  const words = (maxPeers + 63) >> 6;
  let base = rotation >> 6;
  if (base >= words) {
    base = 0;
    rotation = 0;
  }
  let wanted: u64 = ~(<u64>0) << (rotation & 63);
  // One word more than there are: the first one again, for the bits before the start.
  for (let k: u32 = 0; k <= words; k++) {
    const word = set + (base << 3);
    // Upwards, each bit once: a hostile peer could set bits for ever.
    if (but != 0 && (but - 1) >> 6 == base) wanted &= ~bitOf(but);
    for (let waiting = load64(word) & wanted; waiting != 0;) {
      const bit = <u32>ctz(waiting); // K2: the next one in rotation
      const mask = (<u64>1) << bit;
      const slot: u32 = (base << 6) + bit + 1;
      const old = fetchAnd64(word, ~mask);
      rotation = slot;
      if ((old & mask) != 0 && slot <= maxPeers && ring(g, slot) > 0) return true; // K5: nobody slept there, go on
      waiting = old & ~(mask | (mask - 1)) & wanted;
    }
    wanted = ~(<u64>0);
    if (++base == words) base = 0;
  }
  return false;
}

/** Wakes up to `count` sleepers, one for each item that was published. */
export function wakeMany(g: usize, set: usize, count: u32): void {
  while (count > 0 && wakeOne(g, set)) count--;
}

/** Wakes every sleeper of the set: for conditions that all of them must see. One load when nobody sleeps. */
export function wakeAll(g: usize, set: usize): void {
  if (anyWaiting(g, set)) wakeSleepers(g, set);
}

function wakeSleepers(g: usize, set: usize): void {
  const maxPeers = load<u32>(g, G_MAX_PEERS);
  const words = (maxPeers + 63) >> 6;
  for (let k: u32 = 0; k < words; k++) {
    // Each bit once: a hostile peer could set bits for ever.
    for (let waiting = load64(set + (k << 3)); waiting != 0; waiting &= waiting - 1) {
      const slot: u32 = (k << 6) + <u32>ctz(waiting) + 1;
      if (slot <= maxPeers) wakeSlot(g, set, slot);
    }
  }
}

/** K2 to K4 for one slot, which the caller has checked: wakes who is there, if it waits in the set. */
export function wakeSlot(g: usize, set: usize, slot: u32): void {
  const word = wordOf(set, slot);
  const mask = bitOf(slot);
  if ((load64(word) & mask) != 0 && (fetchAnd64(word, ~mask) & mask) != 0) ring(g, slot);
}

/** Whether somebody else than this isolate is in the set. */
export function othersWait(g: usize, set: usize): bool {
  const slot = load<u32>(g, G_OWNER) & 0xff;
  const words = (load<u32>(g, G_MAX_PEERS) + 63) >> 6;
  for (let k: u32 = 0; k < words; k++) {
    const waiting = load64(set + (k << 3));
    if ((k == (slot - 1) >> 6 ? waiting & ~bitOf(slot) : waiting) != 0) return true;
  }
  return false;
}
