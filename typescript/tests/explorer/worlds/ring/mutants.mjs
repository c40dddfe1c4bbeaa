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
    harmless: "no participant here has a second handle; tests/ring.test.ts has that case",
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
      "store<u64>(g, position, G_RING_TAIL);",
      "if (load<u64>(g, G_RING_TAIL) == 0) store<u64>(g, position, G_RING_TAIL);",
    ),
    scenario: { words: "pyp,py", capacity: 3 },
  },
  {
    name: "release: keeps the owner word",
    edits: side("store64(ownerWord(g, side), 0); // RING-O3 -> ringTake: I store this side's position no more", ""),
    scenario: { words: "py,p", capacity: 2 },
  },
  {
    name: "release: still knows of free units",
    edits: side("    store<u32>(g, 0, G_RING_ROOM);\n", ""),
    scenario: { words: "pyp,p", capacity: 3 },
  },
  {
    name: "release: still knows of readable units",
    edits: side("} else store<u32>(g, 0, G_RING_READY);", "}"),
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
    edits: side("first + (bytes - left)", "first"),
    scenario: { words: "PP,CC", capacity: 3, fill: 1 },
  },
  // --- writing ---
  {
    name: "write: publishes before the payload is written",
    edits: ring(
      "  const room = findRoomForOne(g, 1);\n  if (room == 0) return false;\n  payloadStep();",
      "  const room = findRoomForOne(g, 1);\n  if (room == 0) return false;\n  const there = load<usize>(g, G_RING_TAIL_AT);\n  publish(g, 1, room);\n  payloadStep();",
      "copyElements(load<usize>(g, G_RING_TAIL_AT), from, load<u32>(g, G_ELEM_SIZE));\n  payloadStep();\n  publish(g, 1, room);",
      "copyElements(there, from, load<u32>(g, G_ELEM_SIZE));\n  payloadStep();",
    ),
    scenario: { words: "p,c", capacity: 1 },
  },
  {
    name: "findRoom: one unit too many",
    edits: ring("room = load<u32>(g, G_CAPACITY) - <u32>used;", "room = load<u32>(g, G_CAPACITY) - <u32>used + 1;"),
    scenario: { words: "pp,c", capacity: 1 },
  },
  {
    name: "findRoom: believes what it knew when that is nothing",
    edits: ring("if (room >= units) return room;", "if (room >= units || load<u64>(g, G_RING_TAIL) != 0) return room;"),
    scenario: { words: "pp,c", capacity: 1 },
  },
  {
    name: "publish: still knows of the units that it has written",
    edits: ring("store<u32>(g, room - units, G_RING_ROOM);", "store<u32>(g, room, G_RING_ROOM);"),
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
    name: "reserve: hides no room",
    edits: ring(
      "  store<u32>(g, room, G_RING_RESERVED);\n  store<u32>(g, 0, G_RING_ROOM);",
      "  store<u32>(g, room, G_RING_RESERVED);",
    ),
    scenario: { words: "rp,c", capacity: 2 },
    harmless: "nobody here writes beside a reservation of its own; tests/ring.test.ts has that case",
  },
  {
    name: "commit: publishes all that was reserved",
    edits: ring("if (units != 0) publish(g, units, room);", "publish(g, room, room);"),
    scenario: { words: "R,C", capacity: 2 },
  },
  {
    name: "commit: forgets the rest of the room",
    edits: ring("  store<u32>(g, room, G_RING_ROOM);\n  if (units != 0)", "  if (units != 0)"),
    scenario: { words: "ra,p", capacity: 2 },
    harmless: "a look at the head finds it again",
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
      "  const ready = findOneReady(g);\n  if (ready == 0) return false;\n  payloadStep();",
      "  const ready = findOneReady(g);\n  if (ready == 0) return false;\n  const there = load<usize>(g, G_RING_HEAD_AT);\n  advance(g, 1, ready);\n  payloadStep();",
      "copyElements(to, load<usize>(g, G_RING_HEAD_AT), load<u32>(g, G_ELEM_SIZE));\n  payloadStep();\n  advance(g, 1, ready);",
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
    name: "findReady: one unit too many",
    edits: ring("ready = <u32>used;", "ready = <u32>used + 1;"),
    scenario: { words: "p,cc", capacity: 2 },
  },
  {
    name: "advance: still knows of the units that it has read",
    edits: ring("store<u32>(g, ready - units, G_RING_READY);", "store<u32>(g, ready, G_RING_READY);"),
    scenario: { words: "p,cc", capacity: 2 },
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
    edits: ring("return 1 + ((length + (FRAME_UNIT - 1)) >> 3);", "return (length + (FRAME_UNIT - 1)) >> 3;"),
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
    edits: ring(
      "const at = addressBehind(g, load<usize>(g, G_RING_TAIL_AT), behind);",
      "const at = load<usize>(g, G_RING_TAIL_AT);",
    ),
    scenario: { words: "M,U", capacity: 5, ...MESSAGES },
  },
  {
    name: "message: the second of two is the first",
    edits: ring(
      "const at = addressBehind(g, load<usize>(g, G_RING_HEAD_AT), behind);",
      "const at = load<usize>(g, G_RING_HEAD_AT);",
    ),
    scenario: { words: "M,U", capacity: 5, ...MESSAGES },
  },
  {
    name: "message: looks beyond what is there",
    edits: ring("if (ready <= behind) {", "if (ready < behind) {"),
    scenario: { words: "m1,U", capacity: 4, ...MESSAGES },
  },
  // --- waiting ---
  { name: "wait: sets its bit only once", flaw: "bit once", scenario: { words: "ww,pp", capacity: 2, preemptions: 3 } },
  { name: "wait: reads the doorbell after it tried", flaw: "doorbell last", scenario: { words: "w,p", capacity: 1 } },
];
