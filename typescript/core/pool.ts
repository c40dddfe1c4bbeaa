// Pool: blocks that are leased, used in place, and handed over through queues of handles. SPECIFICATION.md "Pool" has the
// steps (A, L, S, V).
//
//   line 1  bound queues: u64[8], the line of each     line 2  waiters: free
//   line 3  blocks { lease u64, payload }, `stride` apart
//
//   lease word  [ generation:39 | sent:1 | owner:24 ]      handle  [ 0:1 | generation:39 | index:24 ]
//
// A block is free by definition: nobody's, or of a dead owner who did not leave its handle in a bound queue. Lock-free; a
// participant that dies or is paused between any two instructions holds up nobody. The algorithm is this project's own.
//
// Handles travel to the host as two numbers, index and generation: 39 bits fit a number exactly, 63 do not.

import { blockOf, cellAddress, NONE, payloadOf, targetWord, TURN_MASK } from "./cell";
import {
  G_BASE,
  G_BLOCK_COUNT,
  G_CAPACITY,
  G_NEXT_BLOCK,
  G_OWNER,
  G_POOL_ALIVE,
  G_POOL_PAYLOAD,
  G_POOL_QUEUES,
  G_STRIDE,
} from "./geometry";
import {
  NO_BLOCK,
  PEER_OWNER,
  POOL_BLOCKS,
  POOL_FREE,
  POOL_QUEUE_COUNT,
  POOL_QUEUES,
  QUEUE_HEAD,
  QUEUE_NOT_FULL,
  QUEUE_TAIL,
} from "./layout";
import { alive, peerLine } from "./peers";
import { queuePushWord } from "./queue";
import { CORRUPT, EMPTY, FULL, NO_FREE_BLOCK, STALE, UNKNOWN_QUEUE } from "./reasons";
import { accept, refuse, status } from "./status";
import { wakeMany, wakeOne } from "./waiting";
import { atIndex, atTarget, emptied, startWalk, storeHint, walkToHead, walkToTail } from "./walk";
import { cas64, load32, load64, payloadStep } from "./words";

const GENERATION_MASK: u64 = (1 << 39) - 1;
const SENT: u64 = 1 << 24;
/** Looks without result, and retries of a send, after which the segment must be corrupt: beyond four of each block. */
const SPARE_STEPS: u32 = 1 << 20;

function leaseAt(g: usize, index: u32): usize {
  return load<usize>(g, G_BASE) + POOL_BLOCKS + <usize>index * load<u32>(g, G_STRIDE);
}

function leaseWord(generation: u64, sent: u64, owner: u32): u64 {
  return ((generation & GENERATION_MASK) << 25) | sent | owner;
}

function generationOf(word: u64): u64 {
  return word >> 25;
}

function handleWord(generation: u64, index: u32): u64 {
  return ((generation & GENERATION_MASK) << 24) | index;
}

/** The generation of the lease that the last operation began or renewed. */
let leased: u64 = 0;

export function poolGeneration(): f64 {
  return <f64>leased;
}

// --- whether a block is free ---

/** Whether the search met a lease that may be in a queue which this isolate has not opened yet. */
let unknown: bool = false;

function startSearch(g: usize): void {
  unknown = false;
  for (let k: usize = 0; k < 32; k += 8) store<u64>(g + k, 0, G_POOL_ALIVE);
}

/** As alive, but the kernel is asked once for each slot in a search: what its owner had leased counts as leased then. */
function livesNow(g: usize, owner: u32): bool {
  const slot = owner & 0xff;
  const bits = g + ((slot >> 6) << 3);
  const bit = (<u64>1) << (slot & 63);
  // The line tells an earlier owner of the slot from the one that was found alive. PEER-O1 <- attach.
  if ((load<u64>(bits, G_POOL_ALIVE) & bit) != 0 && load32(peerLine(g, slot) + PEER_OWNER) == owner) return true;
  if (!alive(g, owner)) return false;
  store<u64>(bits, load<u64>(bits, G_POOL_ALIVE) | bit, G_POOL_ALIVE);
  return true;
}

/** Whether a cell of a bound queue holds the handle. A queue that is not opened here may: then `unknown` says so. */
function carried(g: usize, handle: u64): bool {
  for (let k: u32 = 0; k < <u32>POOL_QUEUE_COUNT; k++) {
    const q = load<usize>(g + (k << 2), G_POOL_QUEUES);
    if (q == 0) {
      // POOL-O2 <- poolBind: who sent through a queue had bound it before.
      if (load64(load<usize>(g, G_BASE) + POOL_QUEUES + (k << 3)) == 0) return false;
      unknown = true;
      return true;
    }
    const cells = load<u32>(q, G_CAPACITY);
    for (let index: u32 = 0; index < cells; index++) if (holds(q, index, handle)) return true;
  }
  return false;
}

/** Whether this cell of a queue holds the handle. */
function holds(q: usize, index: u32, handle: u64): bool {
  const target = load64(cellAddress(q, index));
  if (((target >> 24) & 1) == 0 || blockOf(target) >= load<u32>(q, G_BLOCK_COUNT)) return false;
  // If the block is another element's by now, the cell was emptied, and before that the lease word was changed (V3):
  // the caller's CAS of it fails whatever is read here.
  payloadStep();
  const found = load<u64>(payloadOf(q, blockOf(target)));
  payloadStep();
  return found == handle;
}

/** Whether anybody may lease the block whose word is `word`: nobody can have taken it over, then, without changing that. */
function isFree(g: usize, index: u32, word: u64): bool {
  const owner = <u32>(word & NONE);
  if (owner == 0) return true;
  if (livesNow(g, owner)) return false;
  // First the death, then the cells: the dead push nothing more. POOL-O1 <- poolSend.
  return (word & SENT) == 0 || !carried(g, handleWord(generationOf(word), index));
}

// --- acquire and release ---

/** A1 at one block. */
function lease(g: usize, index: u32, word: u64): bool {
  const generation = (generationOf(word) + 1) & GENERATION_MASK;
  if (!cas64(leaseAt(g, index), word, leaseWord(generation, 0, load<u32>(g, G_OWNER)))) return false; // A1, the acquire
  leased = generation;
  store<u32>(g, index + 1 < load<u32>(g, G_CAPACITY) ? index + 1 : 0, G_NEXT_BLOCK);
  return true;
}

/** Leases a free block; poolGeneration() is the other half of its handle. Returns NO_BLOCK when there is none. */
export function poolAcquire(g: usize): u32 {
  const capacity = load<u32>(g, G_CAPACITY);
  const first = load<u32>(g, G_NEXT_BLOCK);
  if (capacity == 0) {
    refuse(EMPTY); // the memory was closed
    return NO_BLOCK;
  }
  const word = load64(leaseAt(g, first));
  if ((word & NONE) == 0 && lease(g, first, word)) return first; // the usual case
  return acquireAny(g, first);
}

/** A1 and A2. */
function acquireAny(g: usize, first: u32): u32 {
  const capacity = load<u32>(g, G_CAPACITY);
  let steps = capacity * 4 + SPARE_STEPS;
  startSearch(g);
  let before: u64 = 0;
  for (let again = false; ; again = true) {
    let sum: u64 = 0;
    let index = first;
    for (let k: u32 = 0; k < capacity; k++) {
      if (steps-- == 0) {
        refuse(CORRUPT);
        return NO_BLOCK;
      }
      const word = load64(leaseAt(g, index)); // A and B of A2 are these loads in two passes
      sum += generationOf(word);
      if (isFree(g, index, word) && lease(g, index, word)) return index;
      if (++index == capacity) index = 0;
    }
    // No lease began between the two looks at any block: at one moment between the passes all were leased.
    if (again && sum == before) break;
    before = sum;
  }
  refuse(unknown ? UNKNOWN_QUEUE : EMPTY);
  return NO_BLOCK;
}

/** L1 and L2. False: the handle is stale. */
export function poolRelease(g: usize, index: u32, generation: f64): bool {
  if (index >= load<u32>(g, G_CAPACITY)) return refuse(STALE);
  const mine = leaseWord(<u64>generation, 0, load<u32>(g, G_OWNER));
  if (!cas64(leaseAt(g, index), mine, leaseWord(<u64>generation, 0, 0))) return refuse(STALE); // L1
  store<u32>(g, index, G_NEXT_BLOCK); // the warmest one first
  wakeOne(g, load<usize>(g, G_BASE) + POOL_FREE); // L2
  return true;
}

// --- hand over ---

/** Binds the queue that lies at this line, or finds it bound; returns its number, or -1 when others are bound in all places. */
export function poolBind(g: usize, line: u32): i32 {
  const words = load<usize>(g, G_BASE) + POOL_QUEUES;
  for (let k = 0; k < POOL_QUEUE_COUNT; k++) {
    const at = words + (k << 3);
    if (load64(at) == 0) cas64(at, 0, line); // POOL-O2 -> carried. Lost: another queue is bound there, or this one
    if (load64(at) == line) return k;
  }
  return -1;
}

/** Whether the handle fits a lease that is sent. */
function isSent(g: usize, handle: u64, word: u64): bool {
  return (word & SENT) != 0 && generationOf(word) == handle >> 24;
}

/** S1: whether a handle could be pushed. A stale handle in the oldest cell, left by a receiver after V3, is taken out. */
function hasRoom(g: usize, q: usize): bool {
  const base = load<usize>(q, G_BASE);
  if (!startWalk(q, base + QUEUE_TAIL)) return refuse(CORRUPT);
  while (!walkToTail(q)) {
    if (status() != FULL) return false;
    const cell = cellAddress(q, atIndex); // full from the lap before: where the oldest element is
    const target = load64(cell);
    const turn = target >> 24;
    if ((turn & 1) == 0) continue; // taken meanwhile
    if (blockOf(target) >= load<u32>(q, G_BLOCK_COUNT)) return refuse(CORRUPT);
    const handle = handleIn(q, target);
    if (load64(cell) != target) continue;
    const index = <u32>(handle & NONE);
    if (index < load<u32>(g, G_CAPACITY) && isSent(g, handle, load64(leaseAt(g, index)))) return refuse(FULL);
    if (cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE))) wakeOne(q, base + QUEUE_NOT_FULL); // V4
  }
  return true;
}

/** The handle in the block that this target names. */
function handleIn(q: usize, target: u64): u64 {
  payloadStep();
  const handle = load<u64>(payloadOf(q, blockOf(target)));
  payloadStep();
  return handle;
}

/**
 * Hands my lease over through a bound queue. False: FULL, and the lease goes on, perhaps under another generation
 * (poolGeneration), or STALE.
 */
export function poolSend(g: usize, q: usize, index: u32, generation: f64): bool {
  if (index >= load<u32>(g, G_CAPACITY)) return refuse(STALE);
  const at = leaseAt(g, index);
  const me = load<u32>(g, G_OWNER);
  let mine = leaseWord(<u64>generation, 0, me);
  leased = <u64>generation;
  for (let steps = SPARE_STEPS; steps != 0; steps--) {
    if (!hasRoom(g, q)) return false; // S1
    const next = (leased + 1) & GENERATION_MASK;
    const sent = leaseWord(next, SENT, me);
    if (!cas64(at, mine, sent)) return refuse(STALE); // S2. POOL-O1 -> poolReceive, isFree
    if (queuePushWord(q, handleWord(next, index))) return true; // S3, the send
    const reason = status();
    mine = leaseWord(next, 0, me);
    if (!cas64(at, sent, mine)) return refuse(STALE); // S4: nobody can have it but by a forged handle
    leased = next;
    if (reason == NO_FREE_BLOCK) return refuse(FULL);
    if (reason != FULL) return refuse(reason);
  }
  return refuse(CORRUPT);
}

/** Takes over the oldest lease in a bound queue. Returns NO_BLOCK when it is empty; else as poolAcquire. */
export function poolReceive(g: usize, q: usize): u32 {
  const base = load<usize>(q, G_BASE);
  if (!startWalk(q, base + QUEUE_HEAD)) {
    refuse(CORRUPT);
    return NO_BLOCK;
  }
  while (walkToHead(q)) {
    const cell = cellAddress(q, atIndex);
    const target = atTarget;
    const handle = handleIn(q, target); // V2
    if (load64(cell) != target) continue; // the copy is not proved
    const mine = takeOver(g, handle);
    // V4, whoever has the lease: after V3, so that no handle is out of the queue whose lease is still sent.
    if (cas64(cell, target, emptied())) {
      storeHint(q, base + QUEUE_HEAD); // V5
      wakeOne(q, base + QUEUE_NOT_FULL);
    }
    if (mine) return <u32>(handle & NONE);
  }
  return NO_BLOCK;
}

/** V3. */
function takeOver(g: usize, handle: u64): bool {
  const index = <u32>(handle & NONE);
  if (index >= load<u32>(g, G_CAPACITY)) return false;
  const at = leaseAt(g, index);
  const word = load64(at);
  if (!isSent(g, handle, word)) return false;
  const generation = (generationOf(word) + 1) & GENERATION_MASK;
  if (!cas64(at, word, leaseWord(generation, 0, load<u32>(g, G_OWNER)))) return false; // the receive. POOL-O1 <- poolSend
  leased = generation;
  return true;
}

// --- observe ---

/** Address of a block's payload. The index is one that the core returned, or was checked by poolHolds. */
export function poolPayload(g: usize, index: u32): usize {
  return leaseAt(g, index) + load<u32>(g, G_POOL_PAYLOAD);
}

/** Whether the handle's lease goes on, whoever has it. */
export function poolHolds(g: usize, index: u32, generation: f64): bool {
  if (index >= load<u32>(g, G_CAPACITY)) return refuse(STALE);
  const word = load64(leaseAt(g, index));
  return ((word & NONE) != 0 && generationOf(word) == <u64>generation) || refuse(STALE);
}

/** Whether a block could be leased, or nobody knows: asked to pass a wake-up on. */
export function poolHasFree(g: usize): bool {
  return poolAllocated(g) < load<u32>(g, G_CAPACITY) || unknown;
}

/** Blocks that are not free: exact while nothing changes. status() is UNKNOWN_QUEUE when a queue must be opened to know. */
export function poolAllocated(g: usize): u32 {
  const capacity = load<u32>(g, G_CAPACITY);
  startSearch(g);
  let count: u32 = 0;
  for (let index: u32 = 0; index < capacity; index++) if (!isFree(g, index, load64(leaseAt(g, index)))) count++;
  if (unknown) refuse(UNKNOWN_QUEUE);
  else accept();
  return count;
}

/** Makes the blocks of dead owners nobody's; returns how many. status() as for poolAllocated. */
export function poolReclaim(g: usize): u32 {
  const capacity = load<u32>(g, G_CAPACITY);
  startSearch(g);
  let count: u32 = 0;
  for (let index: u32 = 0; index < capacity; index++) {
    const word = load64(leaseAt(g, index));
    if ((word & NONE) == 0 || !isFree(g, index, word)) continue;
    if (cas64(leaseAt(g, index), word, leaseWord(generationOf(word), 0, 0))) count++;
  }
  if (count != 0) wakeMany(g, load<usize>(g, G_BASE) + POOL_FREE, count);
  if (unknown) refuse(UNKNOWN_QUEUE);
  else accept();
  return count;
}
