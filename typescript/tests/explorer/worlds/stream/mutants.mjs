// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match
// the sources exactly once.

import { edits } from "../../build.mjs";

const cell = (...texts) => edits("cell.ts", ...texts);
const position = (...texts) => edits("position.ts", ...texts);
const room = (...texts) => edits("room.ts", ...texts);
const stream = (...texts) => edits("stream.ts", ...texts);
const subscriber = (...texts) => edits("subscriber.ts", ...texts);
const waiting = (...texts) => edits("waiting.ts", ...texts);

const DEATH = { deaths: 1 };
const OLDEST = { policy: "oldest" };
const LAST_LAP = (1n << 39n) - 1n;
const LAST_LAP_OF_2 = (1n << 38n) - 1n;

const STORE = "\nfunction storing(at: usize, word: u64): bool { plainStore64(at, word); return true; }\n";

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- join ---
  {
    name: "join: finds its start before it takes a line",
    edits: subscriber(
      "const line = takeLine(g, 0);\n  if (line == 0) return false;\n  if (findStart(g, back)) {",
      "const found = findStart(g, back);\n  const line = takeLine(g, 0);\n  if (line == 0) return false;\n  if (found) {",
    ),
    scenario: { words: "ppp,er", capacity: 1 },
  },
  {
    name: "join: tells the producers before its line is to be seen",
    edits: subscriber(
      "if (!cas64(line, word, joiningWord(g))) continue;",
      "fetchAdd64(load<usize>(g, G_BASE) + STREAM_JOINS, 1);\n      if (!cas64(line, word, joiningWord(g))) continue;",
      "plainStore64(line + LINE_BOUND, bound); // mine alone while it is joining\n      fetchAdd64(load<usize>(g, G_BASE) + STREAM_JOINS, 1);",
      "plainStore64(line + LINE_BOUND, bound);",
    ),
    scenario: { words: "ppp,er", capacity: 2, preemptions: 3 },
  },
  {
    name: "join: does not tell the producers",
    edits: subscriber("fetchAdd64(load<usize>(g, G_BASE) + STREAM_JOINS, 1);", ""),
    scenario: { words: "ppp,er", capacity: 2 },
  },
  {
    name: "join: the earliest is a whole lap back",
    edits: subscriber("POLICY_DROP_OLDEST ? capacity : capacity - 1;", "POLICY_DROP_OLDEST ? capacity : capacity;"),
    scenario: { words: "pp,er", capacity: 2 },
  },
  {
    name: "join: takes the hint for the tail",
    edits: stream("return refuse(CORRUPT);\n  return walkToUnpublished(g);", "return refuse(CORRUPT);\n  return true;"),
    scenario: { words: "p,p,jr", capacity: 2 },
  },
  {
    name: "join: goes back before the first value",
    edits: subscriber("if (blockOf(target) == NO_BLOCK) startAt = positionOf(atLap, 0);", ""),
    scenario: { words: "p,er", capacity: 3, unused: true, lap: 0n },
  },
  {
    name: "join: does not see that the tail has gone on",
    edits: subscriber("if (target >> 25 == atLap) {", "if (true) {"),
    scenario: { words: "ppp,er", capacity: 3, ...OLDEST, unused: true, lap: 0n },
  },
  {
    name: "join: takes the line of one that lives",
    edits: subscriber(
      "(pass == 0 || alive(g, ownerOf(word)) || heirOf(g, line) != 0)",
      "(pass == 0 || heirOf(g, line) != 0)",
    ),
    scenario: { words: "e,erl,ppp", capacity: 2, subscribers: 1, fewLines: true },
  },
  {
    name: "join: wakes nobody",
    edits: subscriber(
      "cursorWord(g, position));\n  wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);",
      "cursorWord(g, position));",
    ),
    scenario: { words: "j,W", capacity: 1 },
  },
  {
    name: "leave: wakes nobody",
    edits: subscriber(
      "fetchAnd64(lineAddress(g, line - 1), 0);\n  wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);",
      "fetchAnd64(lineAddress(g, line - 1), 0);",
    ),
    scenario: { words: "jl,WW", capacity: 1 },
  },
  // --- room ---
  {
    name: "hasRoom: trusts its limit whoever joins",
    edits: room("(joins == load<u64>(g, G_STREAM_SEEN_JOINS) && ahead - 1 < ONE_LAP)", "(ahead - 1 < ONE_LAP)"),
    scenario: { words: "ppp,er", capacity: 2 },
  },
  {
    name: "hasRoom: looks at joins after the lines",
    edits: room(
      "store<u64>(g, joins, G_STREAM_SEEN_JOINS);",
      "",
      "store<u64>(g, limit, G_STREAM_LIMIT);\n  return true;",
      "store<u64>(g, load64(load<usize>(g, G_BASE) + STREAM_JOINS), G_STREAM_SEEN_JOINS);\n  store<u64>(g, limit, G_STREAM_LIMIT);\n  return true;",
    ),
    scenario: { words: "ppp,er", capacity: 2 },
  },
  {
    name: "publish: does not look for room again when it was too late",
    edits: stream(
      "if (load<u32>(g, G_STREAM_POLICY) != POLICY_DROP_OLDEST && !hasRoom(g, positionOf(atLap, atIndex))) {",
      "if (block == NO_BLOCK && load<u32>(g, G_STREAM_POLICY) != POLICY_DROP_OLDEST && !hasRoom(g, positionOf(atLap, atIndex))) {",
    ),
    scenario: { words: "pp,pp,j", capacity: 1 },
  },
  {
    name: "hasRoom: who joins holds up nobody",
    edits: room("if (word == 0) continue;", "if (word == 0 || isJoining(word)) continue;"),
    scenario: { words: "ppp,er", capacity: 2 },
  },
  {
    name: "hasRoom: does not ask whether the one in the way lives",
    edits: room("if (alive(g, ownerOf(word))) return refuse(FULL);", "return refuse(FULL);"),
    scenario: { words: "pp,j", capacity: 1, ...DEATH },
  },
  {
    name: "hasRoom: reaps one that lives",
    edits: room("if (alive(g, ownerOf(word))) return refuse(FULL);", ""),
    scenario: { words: "pp,jr", capacity: 1 },
  },
  {
    name: "hasRoom: reaps by a store",
    edits: room(
      "if (cas64(line, word, 0)) wakeAll(",
      "if (storing(line)) wakeAll(",
      "/** Subscribers that live. */",
      "function storing(at: usize): bool { plainStore64(at, 0); return true; }\n/** Subscribers that live. */",
      "import { cas64, load32, load64 } from",
      "import { cas64, load32, load64, plainStore64 } from",
    ),
    scenario: { words: "pp,j,er", capacity: 1, subscribers: 1, fewLines: true, preemptions: 3, ...DEATH },
  },
  {
    name: "hasRoom: says full though the stream was closed meanwhile",
    edits: stream(
      "return load64(cell) == target ? isDropped(g) : emitAnyway(g, from, bits, NO_BLOCK, 0);",
      "return isDropped(g);",
    ),
    scenario: { words: "pp,x,er", capacity: 1 },
  },
  {
    name: "wholePosition: takes the lap of the other for its own",
    edits: position(
      "return positionOf((positionLap(near) + <u64>apart) & LAP_MASK, indexOf(g, word));",
      "return positionOf(positionLap(near), indexOf(g, word));",
    ),
    scenario: { words: "ppp,jr", capacity: 2 },
  },
  {
    name: "wholePosition: a cut lap is a whole one",
    edits: position("(positionLap(near) + <u64>apart) & LAP_MASK", "cut"),
    scenario: { words: "ppp,jr", capacity: 2, lap: LAST_LAP_OF_2 + 1n },
  },
  {
    name: "positionAfter: laps do not wrap",
    edits: position("return <i64>((a - b) << 1) > 0;", "return a > b;"),
    scenario: { words: "pppp,err", capacity: 2, lap: LAST_LAP, shift: 1 },
  },
  // --- publish ---
  {
    name: "emit: the hint leads",
    edits: stream(
      "plainStore64(base + STREAM_TAIL, nextPosition(g, position)); // P5",
      "plainStore64(base + STREAM_TAIL, nextPosition(g, nextPosition(g, position)));",
    ),
    scenario: { words: "p,p", capacity: 3, unused: true, lap: 0n },
  },
  {
    name: "publish: re-aims by a store",
    edits: stream(
      "if (!cas64(wordAddress(g, block), word, aim)) {",
      "plainStore64(wordAddress(g, block), aim);\n      if (false) {",
    ),
    scenario: { words: "pp,pp,p", capacity: 1, ...OLDEST, preemptions: 3 },
  },
  {
    name: "publish: lets go of its block by a store",
    edits: stream(
      "if (block != NO_BLOCK) cas64(wordAddress(g, block), word, 0);",
      "if (block != NO_BLOCK) plainStore64(wordAddress(g, block), 0);",
    ),
    scenario: { words: "pp,p,px", capacity: 1, preemptions: 3 },
  },
  {
    name: "emit: held is cleared before the payload is written",
    edits: stream(
      "payloadStep();\n  plainStore64(wordAddress(g, block), aim); // STREAM-O1\n",
      "payloadStep();\n",
      "emitAnyway(g, from, bits, NO_BLOCK, 0); // P3\n  payloadStep();",
      "emitAnyway(g, from, bits, NO_BLOCK, 0);\n  plainStore64(wordAddress(g, block), aim);\n  payloadStep();",
    ),
    scenario: { words: "p,p,p", capacity: 3, ...OLDEST, unused: true, lap: 0n },
  },
  {
    name: "claim: a published block is free",
    edits: cell("if (namedBlock(g, target) == block) return false;", ""),
    scenario: { words: "pp,er", capacity: 2 },
  },
  {
    name: "claim: a block that may still be published is free",
    edits: cell("!= (((word >> 24) & POSITION_MASK) ^ index)) return true;", "!= 0 || true) return true;"),
    scenario: { words: "p,p,o", capacity: 2 },
  },
  {
    name: "claim: does not look at the target again after a death",
    edits: cell("return namedBlock(g, load64(targetAt)) != block;", "return true;"),
    scenario: { words: "p,p", capacity: 2, ...OLDEST, ...DEATH, unused: true, lap: 0n },
  },
  {
    name: "emit: wakes before the CAS",
    edits: stream(
      "if (!cas64(cell, target, published(lap, block)))",
      "wakeAll(g, base + STREAM_PUBLISHED);\n  if (!cas64(cell, target, published(lap, block)))",
      "nextPosition(g, position)); // P5\n  wakeAll(g, base + STREAM_PUBLISHED);",
      "nextPosition(g, position));",
    ),
    scenario: { words: "jww,pp", capacity: 2 },
  },
  {
    name: "emit: wakes one subscriber only",
    edits: stream(
      "nextPosition(g, position)); // P5\n  wakeAll(g, base",
      "nextPosition(g, position));\n  wakeOne(g, base",
      "import { wakeAll } from",
      "import { wakeAll, wakeOne } from",
    ),
    scenario: { words: "jww,jww,pp", capacity: 2, preemptions: 1 },
  },
  {
    name: "wakeAll: looks at the first word of the set only",
    edits: waiting("// Each bit once: a hostile peer could set bits for ever.", "if (k != 0) break;"),
    scenario: { words: "jw,jw,p", capacity: 2, preemptions: 1, slotGap: 70 },
  },
  // --- close ---
  {
    name: "close: marks by a store",
    edits: stream(
      "!cas64(targetAddress(g, atIndex), atTarget, atTarget | CLOSED)",
      "!storing(targetAddress(g, atIndex), atTarget | CLOSED)",
      "// --- observe ---",
      `${STORE}// --- observe ---`,
    ),
    scenario: { words: "p,x", capacity: 2 },
  },
  {
    name: "close: takes the oldest value with it",
    edits: stream("atTarget, atTarget | CLOSED)", "atTarget, atTarget | CLOSED | NONE)"),
    scenario: { words: "pp,jr,x", capacity: 2 },
  },
  {
    name: "close: does not wake subscribers",
    edits: stream(
      "wakeAll(g, base + STREAM_PUBLISHED);\n    wakeAll(g, base + STREAM_ROOM);",
      "wakeAll(g, base + STREAM_ROOM);",
    ),
    scenario: { words: "jw,x", capacity: 2 },
  },
  {
    name: "close: does not wake producers",
    edits: stream(
      "wakeAll(g, base + STREAM_PUBLISHED);\n    wakeAll(g, base + STREAM_ROOM);",
      "wakeAll(g, base + STREAM_PUBLISHED);",
    ),
    scenario: { words: "j,WW,x", capacity: 1 },
  },
  {
    name: "publish: overlooks that the stream is closed",
    edits: stream(
      "if ((atTarget & CLOSED) != 0) {\n      refuse(ENDED);\n      break;\n    }",
      "",
      "if (target >> 24 != lap << 1)",
      "if (target >> 25 != lap)",
    ),
    scenario: { words: "pp,x", capacity: 2 },
  },
  // --- read ---
  {
    name: "next: does not look at the target again",
    edits: subscriber("if (load64(cell) != target) return nextAnyway(g, r, to);", ""),
    scenario: { words: "pp,er", capacity: 1, ...OLDEST },
  },
  {
    name: "look: does not look at the target again",
    edits: subscriber("if (load64(cell) == target) return true; // R3.", "return true; // R3."),
    scenario: { words: "ppp,eR", capacity: 1, ...OLDEST },
  },
  {
    name: "next: stores the cursor before the copy",
    edits: subscriber(
      "  copyBlock(g, block, to);\n  if (load64(cell) != target) return nextAnyway(g, r, to);\n  goOn(g, r, cursor);",
      "  goOn(g, r, cursor);\n  copyBlock(g, block, to);\n  if (load64(cell) != target) return nextAnyway(g, r, to);",
    ),
    scenario: { words: "ppp,er", capacity: 2 },
  },
  {
    name: "look: goes on one value too early",
    edits: subscriber(
      "const oldest = nextPosition(g, lapEarlier(",
      "const oldest = lapEarlier((",
      "const oldest = lapEarlier((positionOf((lap - 1) & LAP_MASK, index)));",
      "const oldest = lapEarlier(positionOf((lap - 1) & LAP_MASK, index));",
    ),
    scenario: { words: "ppp,er", capacity: 2, ...OLDEST },
  },
  {
    name: "look: goes on one value too late",
    edits: subscriber(
      "const oldest = nextPosition(g, lapEarlier(positionOf((lap - 1) & LAP_MASK, index)));",
      "const oldest = nextPosition(g, nextPosition(g, lapEarlier(positionOf((lap - 1) & LAP_MASK, index))));",
    ),
    scenario: { words: "ppp,er", capacity: 2, ...OLDEST },
  },
  {
    name: "look: takes the end for nothing yet",
    edits: subscriber("(target & CLOSED) != 0 ? ENDED : EMPTY", "(target & CLOSED) != 0 ? EMPTY : EMPTY"),
    scenario: { words: "jw,x", capacity: 1 },
  },
  {
    name: "look: takes a closed cell's oldest value for the end",
    edits: subscriber(
      "refuse(lap == positionLap(cursor) && (target & CLOSED) != 0",
      "refuse((target & CLOSED) != 0",
      "if (lap == due) {",
      "if (lap == due && (target & CLOSED) == 0) {",
      "  if (target >> 25 != ((positionLap(cursor) + 1) & LAP_MASK)",
      "  if (target >> 24 != ((positionLap(cursor) + 1) & LAP_MASK) << 1",
    ),
    scenario: { words: "pp,jr,x", capacity: 2 },
  },
  {
    name: "next: wakes no producer",
    edits: subscriber(
      "if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeOne(g, load<usize>(g, G_BASE) + STREAM_ROOM);\n}",
      "}",
    ),
    scenario: { words: "er,WW", capacity: 1, fill: 1 },
  },
  {
    name: "nextMany: wakes no producer",
    edits: subscriber(
      "if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeMany(g, load<usize>(g, G_BASE) + STREAM_ROOM, done);",
      "",
    ),
    scenario: { words: "eR,WW,W", capacity: 2, fill: 1, preemptions: 1 },
  },
  {
    name: "settle: does not look for producers again",
    edits: subscriber(
      "if (load<u32>(g, G_STREAM_POLICY) == POLICY_BLOCK) wakeAll(g, load<usize>(g, G_BASE) + STREAM_ROOM);\n}",
      "}",
    ),
    scenario: { words: "err,WW", capacity: 1, fill: 1 },
    harmless: "it is for the store buffer of the one who reads, and here all accesses are in sequence",
  },
  {
    name: "last: does not look at the target again",
    edits: stream("if (load64(cell) == target) return true; // STREAM-O3", "return true;"),
    scenario: { words: "pp,o", capacity: 1, ...OLDEST },
  },
  {
    name: "last: takes whatever the cell holds",
    edits: stream("if (target >> 25 != ((positionLap(position) + 1) & LAP_MASK)) continue;", ""),
    scenario: { words: "pp,o", capacity: 1, ...OLDEST, unused: true, lap: 0n },
    harmless:
      "a cell holds ever newer values, and the latest of its own: what it holds was the last value at some time in between",
  },
];
