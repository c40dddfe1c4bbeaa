// Planted faults in the closing of channels and in offers, each of which a named scenario must find. (Those in what queue
// and channel share are in ../queue/mutants.mjs, those of select are below.)

import { edits } from "../../build.mjs";

const channel = (...texts) => edits("channel.ts", ...texts);
const walk = (...texts) => edits("walk.ts", ...texts);
const queue = (...texts) => edits("queue.ts", ...texts);

const IMPORT_STORE = [
  "import { cas64, load64, payloadStep } from",
  "import { cas64, load64, payloadStep, plainStore64 } from",
];
const DEATH = { deaths: 1 };
const UNBUFFERED = { unbuffered: true };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- close ---
  {
    name: "close: stores the mark",
    edits: channel(
      "if (cas64(cellAddress(g, atIndex), atTarget, marked)) break;",
      "if (storeMark(cellAddress(g, atIndex), marked)) break;",
      "// --- buffered ---",
      "function storeMark(at: usize, word: u64): bool { plainStore64(at, word); return true; }",
      ...IMPORT_STORE,
    ),
    scenario: { words: "s,c,r", capacity: 1 },
  },
  {
    name: "close: marks no full channel",
    edits: channel("else if (status() == FULL) marked = atTarget | bit;", "else if (status() == FULL) break;"),
    scenario: { words: "cs,r", capacity: 1, fill: 1 },
  },
  {
    name: "close: gives up when it lost",
    edits: channel("atTarget, marked)) break;", "atTarget, marked) || true) break;"),
    scenario: { words: "c,ss", capacity: 2 },
  },
  {
    name: "close: wakes nobody who receives",
    edits: channel("wakeAll(g, base + QUEUE_NOT_EMPTY);", ""),
    scenario: { words: "R,c", capacity: 1 },
  },
  {
    name: "close: wakes one who receives",
    edits: channel("wakeAll(g, base + QUEUE_NOT_EMPTY);", "wakeOne(g, base + QUEUE_NOT_EMPTY);"),
    scenario: { words: "R,R,c", capacity: 1 },
  },
  {
    name: "close: wakes nobody who sends",
    edits: channel("wakeAll(g, base + QUEUE_NOT_FULL);", ""),
    scenario: { words: "S,c", capacity: 1, fill: 1 },
  },
  {
    name: "close: wakes nobody whose offer stands",
    edits: channel("wakeAll(g, base + CHANNEL_TAKEN);", ""),
    scenario: { words: "o,c", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "close: wakes before it marks",
    edits: channel(
      "  for (;;) {\n    let marked: u64 = 0;",
      "  wakeAll(g, base + QUEUE_NOT_EMPTY);\n  for (;;) {\n    let marked: u64 = 0;",
      "  wakeAll(g, base + QUEUE_NOT_EMPTY);\n  wakeAll(g, base + QUEUE_NOT_FULL);",
      "  wakeAll(g, base + QUEUE_NOT_FULL);",
    ),
    scenario: { words: "R,c", capacity: 1 },
  },
  {
    name: "close: wakes nobody when it was closed before",
    edits: channel("else if (status() == ENDED) break;", "else if (status() == ENDED) return accept();"),
    scenario: { words: "R,c,c", capacity: 1, ...DEATH },
    harmless: "the slices wake who was not woken by one that died; the second close is only sooner",
  },
  // --- the mark ---
  {
    name: "walkToTail: does not see the mark of an empty cell",
    edits: walk(
      "if (turn == empty) return !isClosedCell(g, target) || refuse(ENDED);",
      "if (turn == empty) return true;",
    ),
    scenario: { words: "cs", capacity: 1 },
  },
  {
    name: "walkToTail: does not see the mark of a full cell",
    edits: walk("(blockOf(target) & load<u32>(g, G_CLOSED_BIT)) != 0 ? ENDED : FULL", "FULL"),
    scenario: { words: "cs", capacity: 1, fill: 1 },
  },
  {
    name: "walkToHead: does not see the mark",
    edits: walk("refuse(isClosedCell(g, target) ? ENDED : EMPTY)", "refuse(EMPTY)"),
    scenario: { words: "R,c", capacity: 1 },
  },
  {
    name: "emptied: drops the mark",
    edits: walk("atRest = atBlock == blockOf(target) ? NONE : CHANNEL_CLOSED;", "atRest = NONE;"),
    scenario: { words: "c,rs", capacity: 1, fill: 1 },
  },
  {
    name: "pushHere: takes a cell with a mark",
    edits: queue("if (target != targetWord(turn, NONE)) {", "if (target >> 24 != turn) {"),
    scenario: { words: "c,s", capacity: 1 },
  },
  {
    name: "popHere: takes a cell with a mark and drops it",
    edits: queue(
      "if (blockOf(target) >= load<u32>(g, G_BLOCK_COUNT)) return NOT_USUAL;\n  const payload = payloadOf(g, blockOf(target));",
      "if (namedBlock(g, target) >= load<u32>(g, G_BLOCK_COUNT)) return NOT_USUAL;\n  const payload = payloadOf(g, namedBlock(g, target));",
      "  LAP_MASK,\n  NONE,",
      "  LAP_MASK,\n  namedBlock,\n  NONE,",
    ),
    scenario: { words: "c,rs", capacity: 1, fill: 1 },
  },
  {
    name: "isFree: takes the mark for a part of the block's number",
    edits: edits(
      "cell.ts",
      "if (namedBlock(g, target) == block) return false;",
      "if (blockOf(target) == block) return false;",
    ),
    scenario: { words: "o,o,c,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "send: does not look for a mark when it is full",
    edits: channel("if (channelIsClosed(g)) return refuse(ENDED);", ""),
    scenario: { words: "cs", capacity: 1, fill: 1 },
  },
  {
    name: "receive: does not look for a mark when it is empty",
    edits: channel("if (channelIsDrained(g)) return refuse(ENDED);", ""),
    scenario: { words: "R,c", capacity: 1 },
  },
  // --- offers ---
  {
    name: "walkToHead: takes the cells before an emptied one for emptied",
    edits: walk("if (load<u32>(g, G_ANY_ORDER) == 0) atLap", "atLap"),
    scenario: { words: "q,o,q,r", capacity: 2, shift: 1, ...UNBUFFERED, ...DEATH },
  },
  {
    name: "take: the hint may go back",
    edits: walk("if (hint != startedFrom) cas64(hintAt, startedFrom, hint);", "plainStore64(hintAt, hint);"),
    scenario: { words: "q,rr,r", capacity: 2, ...UNBUFFERED },
    harmless:
      "walks begin further back, one step for each position: that costs time, in the end more than a walk may take",
  },
  {
    name: "take: the hint is moved before the CAS",
    edits: channel(
      "    if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue; // T3. CHAN-O2 -> channelTaken\n    stepOn(g);\n    moveHint(base + QUEUE_HEAD);",
      "    const cell = cellAddress(g, atIndex);\n    const word = emptied();\n    stepOn(g);\n    moveHint(base + QUEUE_HEAD);\n    if (!cas64(cell, atTarget, word)) continue;",
    ),
    scenario: { words: "o,r,r", capacity: 1, ...UNBUFFERED, ...DEATH },
  },
  {
    name: "take: CAS before the copy",
    edits: channel(
      "if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue; // T3. CHAN-O2 -> channelTaken",
      "",
      "    const owner = load64(blockWordOf(g, atBlock));\n    payloadStep();",
      "    const owner = load64(blockWordOf(g, atBlock));\n    if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue;\n    payloadStep();",
    ),
    scenario: { words: "oo,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "take: reads the owner after the CAS",
    edits: channel(
      "const owner = load64(blockWordOf(g, atBlock));",
      "const at = blockWordOf(g, atBlock);",
      "const slot = (<u32>owner) & 0xff;",
      "const slot = (<u32>load64(at)) & 0xff;",
    ),
    scenario: { words: "o,q,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "take: wakes any sender whose offer stands",
    edits: channel("wakeSlot(g, base + CHANNEL_TAKEN, slot); // T4", "wakeOne(g, base + CHANNEL_TAKEN);"),
    scenario: { words: "o,o,r", capacity: 2, ...UNBUFFERED },
  },
  {
    name: "take: wakes no sender",
    edits: channel("wakeSlot(g, base + CHANNEL_TAKEN, slot); // T4", ";"),
    scenario: { words: "o,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "take: wakes nobody who waits for a cell",
    edits: channel(
      "wakeSlot(g, base + CHANNEL_TAKEN, slot); // T4\n    wakeOne(g, base + QUEUE_NOT_FULL);",
      "wakeSlot(g, base + CHANNEL_TAKEN, slot);",
    ),
    scenario: { words: "o,o,rr", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "retract: stores",
    edits: channel(
      "if (!cas64(cell, word, targetWord(((word >> 24) + 1) & TURN_MASK, rest))) continue;",
      "plainStore64(cell, targetWord(((word >> 24) + 1) & TURN_MASK, rest));",
      ...IMPORT_STORE,
    ),
    scenario: { words: "q,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "retract: drops the mark",
    edits: channel(
      "const rest = word == load<u64>(record, RECORD_WORD) ? NONE : <u64>CHANNEL_CLOSED;",
      "const rest = NONE;",
    ),
    scenario: { words: "q,cq", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "retract: does not know its offer with a mark",
    edits: channel("return (word & ~(<u64>load<u32>(g, G_CLOSED_BIT))) ==", "return word =="),
    scenario: { words: "q,c", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "retract: takes a lost CAS for taken",
    edits: channel(
      "if (!cas64(cell, word, targetWord(((word >> 24) + 1) & TURN_MASK, rest))) continue;",
      "if (!cas64(cell, word, targetWord(((word >> 24) + 1) & TURN_MASK, rest))) {\n      accept();\n      return false;\n    }",
    ),
    scenario: { words: "q,c", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "retract: wakes nobody who waits for a cell",
    edits: channel(
      "    wakeOne(g, base + QUEUE_NOT_FULL);\n    return true;\n  }\n  return refuse(CORRUPT);",
      "    return true;\n  }\n  return refuse(CORRUPT);",
    ),
    scenario: { words: "O,o", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "look: does not see that the channel was closed",
    edits: channel(
      "if (!channelIsClosed(g)) return status() == CORRUPT ? false : refuse(NOT_YET);",
      "if (true) return refuse(NOT_YET);",
    ),
    scenario: { words: "o,c", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "look: says that it was not taken when the retraction fails",
    edits: channel(
      "return channelRetract(g, record) ? refuse(ENDED) : status() == OK;",
      "channelRetract(g, record);\n  return refuse(ENDED);",
    ),
    scenario: { words: "o,c,r", capacity: 1, ...UNBUFFERED },
  },
  // --- the senders' programs ---
  {
    name: "send with a time-out: leaves its offer when the time is over",
    flaw: "leaves its offer",
    scenario: { words: "O,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "send with a time-out: believes its retraction",
    flaw: "believes its retraction",
    scenario: { words: "O,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "wait: does not look again when it waits for something else",
    flaw: "no look at new conditions",
    scenario: { words: "o,o,rr", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "leave: does not look again",
    flaw: "no last look",
    scenario: { words: "o,O,o,o,r", capacity: 2, ...UNBUFFERED },
  },
];

/** @type {import("../../worlds.mjs").Mutant[]} */
export const SELECT_MUTANTS = [
  {
    name: "select: takes its own offer",
    flaw: "receives beside its offer",
    scenario: { words: "Y31", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "select: receives beside its offer",
    flaw: "receives beside its offer",
    scenario: { words: "Z32,o1,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "select: has two offers out",
    flaw: "offers twice",
    scenario: { words: "Z34,R1", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "select: leaves its offer when the time is over",
    flaw: "leaves its offer",
    scenario: { words: "Y32,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "select: believes its retraction",
    flaw: "believes its retraction",
    scenario: { words: "Y32,r", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "select: wakes itself for its own offer",
    flaw: "wakes itself",
    scenario: { words: "Z31,R", capacity: 1, ...UNBUFFERED },
    harmless:
      "here nobody sleeps on the doorbell of one that runs, so the wake-up goes on to the next bit; a sleeper of the event loop would keep it",
  },
  {
    name: "select: waits for a cell beside its offer",
    flaw: "always crowded",
    scenario: { words: "Z32,o,o,r", capacity: 2, ...UNBUFFERED },
  },
  {
    name: "select: takes its own offer for another",
    edits: channel(
      "if (record == 0 || atIndex != load<u32>(record, RECORD_INDEX) || !stands(g, record, atTarget)) return true;",
      "return true;",
    ),
    scenario: { words: "Z31,Z13", capacity: 1, ...UNBUFFERED },
    harmless:
      "it takes its offer back and puts it out again whenever it looks: that costs time and wakes others for nothing",
  },
  {
    name: "receive: announces nothing",
    flaw: "no announcement",
    scenario: { words: "Z34,R1", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "receive: announces before its bit is set",
    flaw: "announces before its bit",
    scenario: { words: "Z34,R1", capacity: 1, ...UNBUFFERED },
  },
  {
    name: "announce: wakes one",
    edits: channel(
      "wakeAll(g, load<usize>(g, G_BASE) + CHANNEL_WANTED);",
      "wakeOne(g, load<usize>(g, G_BASE) + CHANNEL_WANTED);",
    ),
    scenario: { words: "R,R1,Z34,Z34", capacity: 2, ...UNBUFFERED },
  },
  {
    name: "leave: does not look again",
    flaw: "no last look",
    scenario: { words: "Z21,R,s,s1", capacity: 1 },
  },
];
