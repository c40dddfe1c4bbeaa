// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match
// the sources exactly once; a `flaw` is one of the operations in operations.mjs or of the waiting loop instead.

import { edits } from "../../build.mjs";

const side = (...texts) => edits("side.ts", ...texts);
const ring = (...texts) => edits("ring.ts", ...texts);

const DEATH = { deaths: 1 };
const MESSAGES = { messages: true };
const LAST_LAP = (1n << 32n) - 1n;

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- sides ---
  {
    name: "take: from a living owner",
    edits: side("if (owner != 0 && alive(g, owner)) return refuse(TAKEN);", ""),
    scenario: { words: "p,p", capacity: 2 },
  },
  {
    name: "take: never from a dead owner",
    edits: side("if (owner != 0 && alive(g, owner)) return refuse(TAKEN);", "if (owner != 0) return refuse(TAKEN);"),
    scenario: { words: "p,p", capacity: 2, ...DEATH },
  },
  {
    name: "take: what is mine is not another's",
    edits: side(
      "if (owner != 0 && alive(g, owner)) return",
      "if (owner != 0 && owner != load<u32>(g, G_OWNER) && alive(g, owner)) return",
    ),
    scenario: { words: "pp,c", capacity: 2 },
    harmless: "no participant here has a second handle; tests/ring-sides.test.ts has that case",
  },
  {
    name: "take: stores the owner word",
    edits: side(
      "if (!cas64(at, word, load<u32>(g, G_OWNER))) return refuse(TAKEN);",
      "store64(at, load<u32>(g, G_OWNER));",
    ),
    scenario: { words: "p,p,c", capacity: 2 },
  },
  {
    name: "take: expects nobody, not the dead one that it saw",
    edits: side("if (!cas64(at, word, load<u32>(g, G_OWNER)))", "if (!cas64(at, 0, load<u32>(g, G_OWNER)))"),
    scenario: { words: "p,p", capacity: 2, ...DEATH },
  },
  {
    name: "take: reads the position before it asks whether the owner lives",
    edits: side(
      "  const word = load64(at);\n",
      "  const word = load64(at);\n  const early = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));\n",
      "const position = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));",
      "const position = early;",
    ),
    scenario: { words: "p,pp", capacity: 2, ...DEATH },
  },
  {
    name: "take: reads the position before its CAS",
    edits: side(
      "  // T2. RING-O3",
      "  const early = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));\n  // T2. RING-O3",
      "const position = load64(load<usize>(g, G_BASE) + (side == PRODUCER ? RING_TAIL : RING_HEAD));",
      "const position = early;",
    ),
    scenario: { words: "c,cz", capacity: 2, fill: 2 },
  },
  {
    name: "take: goes on where it stood before it released",
    edits: side(
      "store<u64>(s, position, SIDE_POSITION);",
      "if (load<u64>(s, SIDE_POSITION) == 0) store<u64>(s, position, SIDE_POSITION);",
    ),
    scenario: { words: "pyp,py", capacity: 3 },
  },
  {
    name: "release: keeps the owner word",
    edits: side("store64(ownerWord(g, side), 0); // RING-O3 -> ringTake: I store this side's position no more", ""),
    scenario: { words: "py,p", capacity: 2 },
  },
  {
    name: "release: still knows of units",
    edits: side("  bringAll(g, side, 0);\n", ""),
    scenario: { words: "czc,c", capacity: 3, fill: 3 },
  },
  // --- positions ---
  {
    name: "distance: a full ring cannot be",
    edits: side("laps == 1 && to <= from", "laps == 1 && to < from"),
    scenario: { words: "pp,c", capacity: 2 },
  },
  {
    name: "distance: laps without regard to the wrap",
    edits: side("const laps = <u32>((tail >> 32) - (head >> 32));", "const laps = (tail >> 32) - (head >> 32);"),
    scenario: { words: "pp,c", capacity: 2, lap: LAST_LAP },
  },
  {
    name: "positionBehind: stays in its lap",
    edits: side("next + (1 << 32) - count", "next - count"),
    scenario: { words: "pp,cc", capacity: 2 },
  },
  {
    name: "positionBehind: one unit late",
    edits: side("(position & INDEX) + units < count ?", "(position & INDEX) + units <= count ?"),
    scenario: { words: "pp,cc", capacity: 2 },
  },
  {
    name: "addressBehind: back to the very beginning",
    edits: side("load<usize>(g, G_CELLS) + (bytes - left)", "load<usize>(g, G_CELLS)"),
    scenario: { words: "PP,CC", capacity: 3, fill: 1 },
  },
  // --- writing ---
  {
    name: "write: publishes before the payload is written",
    edits: ring(
      "  const hand = findOne(g, PRODUCER, 1);\n  if (hand == 0) return false;\n  payloadStep();",
      "  const hand = findOne(g, PRODUCER, 1);\n  if (hand == 0) return false;\n  const there = here(g, PRODUCER);\n  publish(g, 1, hand);\n  payloadStep();",
      "copyElements(here(g, PRODUCER), from, load<u32>(g, G_ELEM_SIZE));\n  payloadStep();\n  publish(g, 1, hand);",
      "copyElements(there, from, load<u32>(g, G_ELEM_SIZE));\n  payloadStep();",
    ),
    scenario: { words: "p,c", capacity: 1 },
  },
  {
    name: "find: one free unit too many",
    edits: side(
      "load<u32>(g, G_CAPACITY) - <u32>used : <u32>used;",
      "load<u32>(g, G_CAPACITY) - <u32>used + 1 : <u32>used;",
    ),
    scenario: { words: "pp,c", capacity: 1 },
  },
  {
    name: "find: one readable unit too many",
    edits: side(
      "load<u32>(g, G_CAPACITY) - <u32>used : <u32>used;",
      "load<u32>(g, G_CAPACITY) - <u32>used : <u32>used + 1;",
    ),
    scenario: { words: "p,cc", capacity: 2 },
  },
  {
    name: "find: does not look",
    edits: side(
      "  if (known < units) {\n    if (!ringHolds",
      "  if (known < units && load<u64>(s, SIDE_POSITION) != 5 << 32) {\n    if (!ringHolds",
    ),
    scenario: { words: "pp,cc", capacity: 1 },
  },
  {
    name: "bring: counts the units at hand twice",
    edits: side("store<u32>(s, known - hand - more, SIDE_MORE);", "store<u32>(s, known - more, SIDE_MORE);"),
    scenario: { words: "m1m1,uu", capacity: 5, chunk: 3, ...MESSAGES },
  },
  {
    name: "bring: more than is known",
    edits: side("const more = min(known - hand, max(", "const more = (max("),
    scenario: { words: "pp,c", capacity: 1, chunk: 2 },
  },
  {
    name: "bring: touches a unit too many",
    edits: side("touch(side, from, bytes);", "touch(side, from, bytes + 64);"),
    scenario: { words: "p,c", capacity: 3, fill: 1, shift: 2, wide: true, chunk: 2 },
  },
  {
    name: "moveOn: still knows of the units",
    edits: ring("store<u32>(s, hand - units, SIDE_HAND);", "store<u32>(s, hand, SIDE_HAND);"),
    scenario: { words: "pp,c", capacity: 1 },
  },
  {
    name: "publish: wakes nobody",
    edits: ring("wakeOne(g, base + RING_NOT_EMPTY); // W4", ""),
    scenario: { words: "w,p", capacity: 1 },
  },
  {
    name: "publish: wakes before it publishes",
    edits: ring(
      "wakeOne(g, base + RING_NOT_EMPTY); // W4",
      "",
      "store64(base + RING_TAIL, tail); // W3",
      "wakeOne(g, base + RING_NOT_EMPTY);\n  store64(base + RING_TAIL, tail); // W3",
    ),
    scenario: { words: "w,p", capacity: 1 },
  },
  {
    name: "writeMany: publishes one by one",
    edits: ring(
      "  publish(g, units, room);\n  return units;",
      "  for (let k: u32 = 0; k < units; k++) publish(g, 1, room - k);\n  return units;",
    ),
    scenario: { words: "P,cc", capacity: 2 },
  },
  {
    name: "writeMany: runs over the end of the area",
    edits: ring("const first = min(bytes, bytesToEnd(g, at));", "const first = bytes;"),
    scenario: { words: "P,C", capacity: 2, shift: 1 },
  },
  {
    name: "writeMany: writes more than there is room for",
    edits: ring("const units = min(room, count);", "const units = count;"),
    scenario: { words: "P,C", capacity: 2, fill: 1 },
  },
  {
    name: "reserve: hides nothing",
    edits: ring("store<u32>(s, 0, SIDE_HAND); // so that", "// so that"),
    scenario: { words: "rpp,c", capacity: 2 },
  },
  {
    name: "commit: publishes all that was reserved",
    edits: ring("if (units != 0) publish(g, units, room);", "publish(g, room, room);"),
    scenario: { words: "R,C", capacity: 2 },
  },
  {
    name: "commit: publishes what was given up",
    edits: ring("if (units != 0) publish(g, units, room);", "publish(g, max<u32>(units, 1), room);"),
    scenario: { words: "a,c", capacity: 2 },
  },
  // --- reading ---
  {
    name: "read: advances before the copy",
    edits: ring(
      "  const hand = findOne(g, CONSUMER, 1);\n  if (hand == 0) return false;\n  payloadStep();",
      "  const hand = findOne(g, CONSUMER, 1);\n  if (hand == 0) return false;\n  const there = here(g, CONSUMER);\n  advance(g, 1, hand);\n  payloadStep();",
      "copyElements(to, here(g, CONSUMER), load<u32>(g, G_ELEM_SIZE));\n  payloadStep();\n  advance(g, 1, hand);",
      "copyElements(to, there, load<u32>(g, G_ELEM_SIZE));\n  payloadStep();",
    ),
    scenario: { words: "pp,c", capacity: 1, fill: 1 },
  },
  {
    name: "readMany: advances before it reads in place",
    flaw: "advance first",
    scenario: { words: "p,C", capacity: 1, fill: 1 },
  },
  {
    name: "advance: wakes nobody",
    edits: ring("wakeOne(g, base + RING_NOT_FULL); // R4", ""),
    scenario: { words: "W,c", capacity: 1, fill: 1 },
  },
  {
    name: "advance: wakes before it advances",
    edits: ring(
      "wakeOne(g, base + RING_NOT_FULL); // R4",
      "",
      "store64(base + RING_HEAD, head); // R3",
      "wakeOne(g, base + RING_NOT_FULL);\n  store64(base + RING_HEAD, head); // R3",
    ),
    scenario: { words: "W,c", capacity: 1, fill: 1 },
  },
  // --- messages ---
  {
    name: "frame: does not count itself",
    edits: side("return 1 + ((length + (FRAME_UNIT - 1)) >> 3);", "return (length + (FRAME_UNIT - 1)) >> 3;"),
    scenario: { words: "m1m1,uu", capacity: 3, ...MESSAGES },
  },
  {
    name: "frame: does not say how long it is",
    edits: ring("  store<u64>(at, length, FRAME_LENGTH); // and the reserved half\n", ""),
    scenario: { words: "m1,u", capacity: 3, ...MESSAGES },
  },
  {
    name: "frame: fits where only its message would",
    edits: ring("const units = behind + frameUnits(length);", "const units = behind + frameUnits(length) - 1;"),
    scenario: { words: "m1m1,u", capacity: 3, ...MESSAGES },
  },
  {
    name: "frame: the second of two on the first",
    edits: ring("const at = addressBehind(g, here(g, PRODUCER), behind);", "const at = here(g, PRODUCER);"),
    scenario: { words: "M,U", capacity: 5, ...MESSAGES },
  },
  {
    name: "message: the second of two is the first",
    edits: ring("const at = addressBehind(g, here(g, CONSUMER), behind);", "const at = here(g, CONSUMER);"),
    scenario: { words: "M,U", capacity: 5, ...MESSAGES },
  },
  {
    name: "message: looks beyond what is there",
    edits: ring(
      "find(g, CONSUMER, behind + 1)) <= behind) return 0;",
      "find(g, CONSUMER, behind + 1)) < behind) return 0;",
    ),
    scenario: { words: "m1,U", capacity: 4, ...MESSAGES },
  },
  // --- waiting ---
  { name: "wait: sets its bit only once", flaw: "bit once", scenario: { words: "ww,pp", capacity: 2, preemptions: 3 } },
  { name: "wait: reads the doorbell after it tried", flaw: "doorbell last", scenario: { words: "w,p", capacity: 1 } },
];
