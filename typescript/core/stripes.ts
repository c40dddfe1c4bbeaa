// Stripes of a map: the locks of who adds a new key, one for each home group, and how far from home its keys lie.
// SPECIFICATION.md "Map" has the steps (S). A stripe is taken over from a dead owner; nobody else ever waits for one.
//
//   stripe u64 [ version:32 | reach:8 | owner:24 ]

import { BLOCK_MASK, blockAt, blockIn, BUCKETS_END, groupAt, groupFrom, isFull, lastDistance } from "./buckets";
import { G_BASE, G_BLOCK_COUNT, G_GROUP_COUNT, G_OWNER } from "./geometry";
import { homeOf } from "./hash";
import { FAR, GROUP_BUCKETS, MAP_RELEASED, PAIR_HASH } from "./layout";
import { alive } from "./peers";
import { BUSY, YES } from "./reasons";
import { wakeAll } from "./waiting";
import { cas64, load32, load64, plainStore64 } from "./words";

const VERSION_STEP: u64 = 1 << 32;
const VERSION_MASK: u64 = ~(VERSION_STEP - 1);
const REACH_MASK: u64 = 0xff << 24;
/** Tries at a word that others change all the time. */
const MOST_TRIES: u32 = 1 << 10;
/** How often a holder tightens without a reason: eraser that could not take the stripe have left it too loose. */
const TIGHTEN_EVERY: u64 = 8;

/** The stripe in hand: its home group, and its word. One operation holds one stripe at most. */
let home: u32 = 0;
let word: u64 = 0;
let raised: bool = false;

/** S1 and S2: YES when it is mine, -BUSY while another one that lives has it. */
export function takeStripe(g: usize, group: u32): i32 {
  const at = groupAt(g, group);
  for (let tries: u32 = 0; tries < MOST_TRIES; tries++) {
    const seen = load64(at);
    const owner = <u32>(seen & BLOCK_MASK);
    if (owner != 0 && alive(g, owner)) return -BUSY;
    const mine = ((seen & VERSION_MASK) + VERSION_STEP) | (seen & REACH_MASK) | load<u32>(g, G_OWNER);
    if (!cas64(at, seen, mine)) continue; // MAP-O4 <- releaseStripe: what its last owner did is done
    home = group;
    word = mine;
    raised = false;
    if (owner != 0) tighten(g);
    return YES;
  }
  return -BUSY;
}

/** Whether a key of this home lies in the group. */
function holdsKeyOf(g: usize, group: u32, home: u32): bool {
  const groups = load<u32>(g, G_GROUP_COUNT);
  const at = groupAt(g, group);
  for (let bucket = at + GROUP_BUCKETS; bucket < at + BUCKETS_END; bucket += 8) {
    let seen = load64(bucket);
    for (let tries: u32 = 0; isFull(seen); tries++) {
      if (blockIn(seen) >= load<u32>(g, G_BLOCK_COUNT)) break;
      const half = load32(blockAt(g, blockIn(seen)) + PAIR_HASH);
      const again = load64(bucket);
      if (again == seen || tries == MOST_TRIES) {
        if (homeOf(half, groups) == home) return true;
        break;
      }
      seen = again; // its block may have been written meanwhile
    }
  }
  return false;
}

/** Lowers the reach to the furthest group that has a key of this home. No such key can be added meanwhile. */
export function tighten(g: usize): void {
  let distance = lastDistance(g, word);
  while (distance > 0 && !holdsKeyOf(g, groupFrom(g, home, distance), home)) distance--;
  setReach(g, distance);
}

function setReach(g: usize, distance: u32): void {
  const next = (word & ~REACH_MASK) | ((<u64>min<u32>(distance, FAR)) << 24);
  if (next == word) return;
  word = next;
  plainStore64(groupAt(g, home), next);
}

/** N7: a key is about to appear at this distance. MAP-O3 -> find: the reach is raised before it can be seen. */
export function raiseReach(g: usize, distance: u32): void {
  if (distance <= lastDistance(g, word)) return;
  raised = true;
  setReach(g, distance);
}

/** N10 and S3: after a key was added at this distance, or not at all (0). */
export function releaseStripe(g: usize, distance: u32): void {
  const loose = raised && distance < lastDistance(g, word);
  if (loose || (word >> 32) % TIGHTEN_EVERY == 0) tighten(g);
  cas64(groupAt(g, home), word, word & ~BLOCK_MASK); // MAP-O4 -> takeStripe
  wakeAll(g, load<usize>(g, G_BASE) + MAP_RELEASED);
}
