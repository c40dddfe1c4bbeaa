// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match
// the sources exactly once; a `flaw` is one of the waiting loop in programs.mjs instead.

import { edits } from "../../build.mjs";

const cell = (...texts) => edits("cell.ts", ...texts);
const queue = (...texts) => edits("queue.ts", ...texts);
const walk = (...texts) => edits("walk.ts", ...texts);
const waiting = (...texts) => edits("waiting.ts", ...texts);

const STORE_HELD =
  "function storeHeld(at: usize, word: u64): bool { plainStore64(at, word); return true; }\nfunction claim(";
const DEATH = { deaths: 1 };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- whether a block is free ---
  {
    name: "isFree: a published block is free",
    edits: cell("if (namedBlock(g, target) == block) return false;", ""),
    scenario: { words: "ppc,pc", capacity: 2 },
  },
  {
    name: "isFree: a pending block is free",
    edits: cell("!= (((word >> 24) & POSITION_MASK) ^ index)) return true;", "!= 0 || true) return true;"),
    scenario: { words: "p,p,c", capacity: 2 },
  },
  {
    name: "isFree: pending in every lap",
    edits: cell("!= (((word >> 24) & POSITION_MASK) ^ index)) return true;", "!= 0 && false) return true;"),
    scenario: { words: "p,c", capacity: 1 },
  },
  {
    name: "isFree: the lap is not reduced to the block word's bits",
    edits: cell(
      "if (((lap << load<u32>(g, G_INDEX_BITS)) & POSITION_MASK) !=",
      "if ((lap << load<u32>(g, G_INDEX_BITS)) !=",
    ),
    scenario: { words: "p,p,c", capacity: 2, lap: (1n << 38n) + 5n },
  },
  {
    name: "isFree: what a dead owner held is never free",
    edits: cell("if (held) return true;", "if (held) return false;"),
    scenario: { words: "p,c", capacity: 1, ...DEATH },
  },
  {
    name: "isFree: held by a living owner is free",
    edits: cell("if (held && alive(g, owner)) return false;", ""),
    scenario: { words: "p,p,c", capacity: 2 },
  },
  {
    name: "isFree: what a dead owner held is free without a look at the target",
    edits: cell("if (held && alive(g, owner)) return false;", "if (held) return !alive(g, owner);"),
    scenario: { words: "r,pc", capacity: 2, ...DEATH },
  },
  {
    name: "isFree: does not look at the target again after a death",
    edits: cell("return namedBlock(g, load64(targetAt)) != block;", "return true;"),
    scenario: { words: "p,p", capacity: 2, ...DEATH },
  },
  {
    name: "claim: stores instead of CAS",
    edits: cell("cas64(at, word, aim | HELD)", "storeHeld(at, aim | HELD)", "function claim(", STORE_HELD),
    scenario: { words: "P,P,c", capacity: 2 },
  },
  {
    name: "aimWord: the lap reaches the held bit",
    edits: cell("| index) & POSITION_MASK;", "| index);"),
    scenario: { words: "pc,pc", capacity: 2, lap: (1n << 38n) + 5n },
  },
  {
    name: "dropBlock omitted",
    edits: cell("plainStore64(blockWordOf(g, block), 0);", ""),
    scenario: { words: "a,p", capacity: 1 },
  },
  {
    name: "alive: the lock is not asked",
    edits: edits("peers.ts", "return slotHeld(load<u32>(g, G_ATTACHMENT), slot);", "return true;"),
    scenario: { words: "p,c", capacity: 1, ...DEATH },
  },
  // --- push ---
  {
    name: "push: reads the target before the block word",
    edits: queue(
      "const word = load64(cell + CELL_BLOCK);\n  const target = load64(cell);",
      "const target = load64(cell);\n  const word = load64(cell + CELL_BLOCK);",
    ),
    scenario: { words: "p,pcp", capacity: 1 },
  },
  {
    name: "push: held is cleared before the payload is written",
    edits: queue(
      "plainStore64(cell + CELL_BLOCK, aim); // QUEUE-O1",
      "",
      "return NOT_USUAL;\n  payloadStep();\n  if (from == 0)",
      "return NOT_USUAL;\n  plainStore64(cell + CELL_BLOCK, aim);\n  payloadStep();\n  if (from == 0)",
    ),
    scenario: { words: "p,pcpc", capacity: 1 },
  },
  {
    name: "publish: held is cleared before the payload is written",
    edits: queue(
      "payloadStep();\n      plainStore64(blockWordOf(g, block), aim);",
      "payloadStep();",
      "const payload = payloadOf(g, block);\n      payloadStep();\n      if (from",
      "const payload = payloadOf(g, block);\n      plainStore64(blockWordOf(g, block), aim);\n      payloadStep();\n      if (from",
    ),
    scenario: { words: "p,pcpcp", capacity: 1, preemptions: 3 },
  },
  {
    name: "push: the hint is stored before the CAS",
    edits: queue(
      "return cas64(cell, target, targetWord(turn | 1, index)) ? DONE : LOST;",
      "const next = index + 1;\n  plainStore64(load<usize>(g, G_BASE) + QUEUE_TAIL, next == load<u32>(g, G_CAPACITY) ? (lap + 1) << 24 : (lap << 24) | next);\n  return cas64(cell, target, targetWord(turn | 1, index)) ? DONE : LOST;",
    ),
    scenario: { words: "p,pc", capacity: 2, ...DEATH },
  },
  {
    name: "storeHint: one cell too far",
    edits: walk("stepOn(g);\n  storeHere(hintAt", "stepOn(g);\n  stepOn(g);\n  storeHere(hintAt"),
    scenario: { words: "p,p,c", capacity: 2 },
  },
  {
    name: "walkToTail: takes the lap of an emptied cell for the next",
    edits: walk("atLap = ((turn - 1) & TURN_MASK) >> 1;", "atLap = turn >> 1;"),
    scenario: { words: "p,cp", capacity: 1 },
  },
  {
    name: "publish: re-aims by a store",
    edits: queue(
      "if (!cas64(blockWordOf(g, block), word, aim)) {",
      "plainStore64(blockWordOf(g, block), aim);\n      if (false) {",
    ),
    scenario: { words: "p,pcp", capacity: 2 },
  },
  {
    name: "publish: lets go of its block by a store",
    edits: queue(
      "if (block != NO_BLOCK) cas64(blockWordOf(g, block), word, 0);",
      "if (block != NO_BLOCK) plainStore64(blockWordOf(g, block), 0);",
    ),
    scenario: { words: "p,pcp,p", capacity: 1 },
  },
  {
    name: "publish: does not let go of its block when full",
    edits: queue("if (block != NO_BLOCK) cas64(blockWordOf(g, block), word, 0);", ""),
    scenario: { words: "p,pp,c", capacity: 1 },
    harmless:
      "the cell of the block's aim has moved on, so the block is free by definition; the CAS only makes it quicker to see",
  },
  {
    name: "push: wakes before the CAS",
    edits: queue(
      "return cas64(cell, target, targetWord(turn | 1, index)) ? DONE : LOST;",
      "wakeOne(g, load<usize>(g, G_BASE) + QUEUE_NOT_EMPTY);\n  return cas64(cell, target, targetWord(turn | 1, index)) ? DONE : LOST;",
      "(lap << 24) | next); // P4\n  wakeOne(g, base + QUEUE_NOT_EMPTY); // P5",
      "(lap << 24) | next);",
    ),
    scenario: { words: "w,p", capacity: 1 },
  },
  // --- pop ---
  {
    name: "pop: CAS before the copy",
    edits: queue(
      "return cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE)) ? DONE : NOT_USUAL;",
      "return DONE;",
      "if (blockOf(target) >= load<u32>(g, G_BLOCK_COUNT)) return NOT_USUAL;",
      "if (!cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE))) return NOT_USUAL;",
    ),
    scenario: { words: "c,pp", capacity: 1, fill: 1 },
  },
  {
    name: "consume: CAS before the copy",
    edits: queue(
      "while (walkToHead(g)) {\n    const payload = payloadOf(g, atBlock);",
      "while (walkToHead(g)) {\n    if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue;\n    const payload = payloadOf(g, atBlock);",
      "if (cas64(cellAddress(g, atIndex), atTarget, emptied())) return true;",
      "return true;",
    ),
    scenario: { words: "c,cpp", capacity: 1, fill: 1, preemptions: 3 },
  },
  {
    name: "pop: the hint is stored before the CAS",
    edits: queue(
      "return cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE)) ? DONE : NOT_USUAL;",
      "const next = index + 1;\n  plainStore64(load<usize>(g, G_BASE) + QUEUE_HEAD, next == load<u32>(g, G_CAPACITY) ? (lap + 1) << 24 : (lap << 24) | next);\n  return cas64(cell, target, targetWord((turn + 1) & TURN_MASK, NONE)) ? DONE : NOT_USUAL;",
      "function popHere(g: usize, cell: usize, lap: u64, to: usize)",
      "function popHere(g: usize, cell: usize, lap: u64, index: u32, to: usize)",
      "popHere(g, cellAddress(g, index), lap, to)",
      "popHere(g, cellAddress(g, index), lap, index, to)",
      "popHere(g, cellAddress(g, atIndex), atLap, place)",
      "popHere(g, cellAddress(g, atIndex), atLap, atIndex, place)",
    ),
    scenario: { words: "c,c", capacity: 2, fill: 2, ...DEATH },
  },
  {
    name: "turnAfter: compares without regard to the wrap",
    edits: cell("return <i64>((a - b) << 24) > 0;", "return a > b;"),
    scenario: { words: "pp,pcc", capacity: 1, lap: (1n << 39n) - 1n },
  },
  {
    name: "pop: wakes nobody on the general way",
    edits: queue(
      "storeHint(g, base + QUEUE_HEAD); // Q4\n  wakeOne(g, base + QUEUE_NOT_FULL); // Q5",
      "storeHint(g, base + QUEUE_HEAD);",
    ),
    scenario: { words: "W,W,c,c", capacity: 1, fill: 1 },
  },
  {
    name: "peek: does not look at the target again",
    edits: queue("if (load64(cellAddress(g, atIndex)) == atTarget) return true;", "return true;"),
    scenario: { words: "e,cp", capacity: 1, fill: 1 },
  },
  // --- in place ---
  {
    name: "claim: without the position check",
    edits: queue("<i64>word >= 0 && (word ^ aim) >> 24 == 0) {", "<i64>word >= 0) {"),
    scenario: { words: "a,k,cp,p", capacity: 2, fill: 1, preemptions: 1, deaths: 1, pauses: 1 },
  },
  {
    name: "claim: takes a block that another one holds",
    edits: queue("<i64>word >= 0 && (word ^ aim) >> 24 == 0) {", "((word & ~HELD) ^ aim) >> 24 == 0) {"),
    scenario: { words: "r,kp,p", capacity: 1 },
  },
  {
    name: "claim: pops before it holds the block",
    edits: queue(
      "if (!cas64(at, word, aim | HELD)) continue;\n      if (cas64(cellAddress(g, atIndex), atTarget, emptied())) return",
      "if (!cas64(cellAddress(g, atIndex), atTarget, emptied())) continue;\n      if (cas64(at, word, aim | HELD) || true) return",
    ),
    scenario: { words: "k,pp", capacity: 1, fill: 1 },
  },
  {
    name: "claim: holds a published block beside one for the copy",
    edits: queue("if (mine == NO_BLOCK && <i64>word >= 0", "if (<i64>word >= 0"),
    scenario: { words: "r,k,c", capacity: 1, fill: 1, pauses: 1 },
  },
  {
    name: "claim: does not put the word back",
    edits: queue("plainStore64(at, word);", ""),
    scenario: { words: "k,c", capacity: 1, fill: 1 },
  },
  {
    name: "claim: puts back 0",
    edits: queue("plainStore64(at, word);", "plainStore64(at, 0);"),
    scenario: { words: "k,cp,p", capacity: 1, fill: 1, preemptions: 3 },
    harmless: "the target that named the block has moved on, so the block is free by definition, and 0 says the same",
  },
  {
    name: "claim: keeps its own block when the queue is empty",
    edits: queue("if (mine != NO_BLOCK) dropBlock(g, mine);", ""),
    scenario: { words: "r,k,c", capacity: 1 },
  },
  {
    name: "commit: clears held before its CAS",
    edits: queue("plainStore64(blockWordOf(g, block), aim | HELD);", "plainStore64(blockWordOf(g, block), aim);"),
    scenario: { words: "r,pcp", capacity: 2 },
  },
  {
    name: "commit: never clears held",
    edits: queue("continue;\n    plainStore64(blockWordOf(g, block), aim);", "continue;\n"),
    scenario: { words: "r,c", capacity: 1 },
  },
  // --- waiting ---
  {
    name: "wakeOne: does not change the doorbell",
    edits: waiting("fetchAdd32(bell, 1);", ""),
    scenario: { words: "w,p", capacity: 1 },
  },
  {
    name: "wakeOne: stops at one that did not sleep",
    edits: waiting(
      "slot <= maxPeers && ring(g, slot) > 0) return true;",
      "slot <= maxPeers) {\n        ring(g, slot);\n        return true;\n      }",
    ),
    scenario: { words: "w,wc,pp", capacity: 1 },
    harmless: "going on to the next bit only saves time: who leaves looks again (L3), and the slice covers the dead",
  },
  {
    name: "wakeOne: looks at the first word of the set only",
    edits: waiting("return (load64(set + 8) | load64(set + 16) | load64(set + 24)) != 0;", "return false;"),
    scenario: { words: "p,w", capacity: 1, slotGap: 70 },
  },
  {
    name: "wakeOne: rings before it takes the bit",
    edits: waiting(
      "const old = fetchAnd64(word, ~mask);",
      "const rung = ring(g, (base << 6) + bit + 1);\n      const old = fetchAnd64(word, ~mask);",
      "ring(g, slot) > 0) return true;",
      "rung > 0) return true;",
    ),
    scenario: { words: "w,c,pp", capacity: 1 },
  },
  {
    name: "enterSet: without an atomic or",
    edits: waiting(
      "fetchOr64(wordOf(set, slot), bitOf(slot));",
      "plainStore64(wordOf(set, slot), load64(wordOf(set, slot)) | bitOf(slot));",
      "load32, load64 }",
      "load32, load64, plainStore64 }",
    ),
    scenario: { words: "w,w,pp", capacity: 2 },
  },
  {
    name: "wait: reads the doorbell after it set its bit",
    flaw: "doorbell late",
    scenario: { words: "w,c,pp", capacity: 1 },
  },
  { name: "wait: sets its bit only once", flaw: "bit once", scenario: { words: "w,w,pp", capacity: 2 } },
  { name: "wait: reads the doorbell after it tried", flaw: "doorbell last", scenario: { words: "w,p", capacity: 1 } },
  { name: "leave: does not look again", flaw: "no last look", scenario: { words: "x,w,p", capacity: 1 } },
];
