// Planted faults: small edits of the core, made in memory, each of which a named scenario must find. `edits` must match the
// sources exactly once.

import { edits } from "../../build.mjs";

const pool = (...texts) => edits("pool.ts", ...texts);

const STORE = [
  'import { cas64, load32, load64, payloadStep } from "./words";',
  'import { cas64, load32, load64, payloadStep, plainStore64 } from "./words";\nfunction storeInstead(at: usize, _: u64, word: u64): bool { plainStore64(at, word); return true; }',
];
const DEATH = { deaths: 1 };
const ONE = { blocks: 1, cells: 1 };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- leases ---
  {
    name: "acquire: keeps the generation",
    edits: pool(
      "const generation = (generationOf(word) + 1) & GENERATION_MASK;\n  if (!cas64(leaseAt(g, index)",
      "const generation = generationOf(word);\n  if (!cas64(leaseAt(g, index)",
    ),
    scenario: { words: "arax", ...ONE },
  },
  {
    name: "acquire: stores instead of CAS",
    edits: pool(
      "if (!cas64(leaseAt(g, index), word, leaseWord(generation, 0, load<u32>(g, G_OWNER))))",
      "if (!storeInstead(leaseAt(g, index), word, leaseWord(generation, 0, load<u32>(g, G_OWNER))))",
      ...STORE,
    ),
    scenario: { words: "a,a", ...ONE },
  },
  {
    name: "acquire: empty after one pass",
    edits: pool("if (again && sum == before) break;", "if (again || sum == sum) break;"),
    scenario: { words: "ar,a,a", blocks: 2, cells: 1 },
  },
  {
    name: "release: stores instead of CAS",
    edits: pool("if (!cas64(leaseAt(g, index), mine,", "if (!storeInstead(leaseAt(g, index), mine,", ...STORE),
    scenario: { words: "arx,a", ...ONE },
  },
  {
    name: "release: wakes nobody",
    edits: pool("wakeOne(g, load<usize>(g, G_BASE) + POOL_FREE); // L2", ""),
    scenario: { words: "w,ar", ...ONE },
  },
  {
    name: "reclaim: stores instead of CAS",
    edits: pool(
      "if (cas64(leaseAt(g, index), word, leaseWord(generationOf(word), 0, 0))) count++;",
      "if (storeInstead(leaseAt(g, index), word, leaseWord(generationOf(word), 0, 0))) count++;",
      ...STORE,
    ),
    scenario: { words: "a,c,a", ...ONE, ...DEATH },
  },
  // --- whether a block is free ---
  {
    name: "isFree: what the living leased is free",
    edits: pool("if (livesNow(g, owner)) return false;", ""),
    scenario: { words: "a,a", ...ONE },
  },
  {
    name: "isFree: what the dead leased never is",
    edits: pool("if (livesNow(g, owner)) return false;", "return false;"),
    scenario: { words: "a,a", ...ONE, ...DEATH },
  },
  {
    name: "isFree: what the dead sent is free without a look at the cells",
    edits: pool("return (word & SENT) == 0 || !carried(g, handleWord(generationOf(word), index));", "return true;"),
    scenario: { words: "as,a", ...ONE, ...DEATH },
  },
  {
    name: "isFree: what the dead sent never is",
    edits: pool("(word & SENT) == 0 || !carried(g, handleWord(generationOf(word), index));", "(word & SENT) == 0;"),
    scenario: { words: "as,a", ...ONE, ...DEATH },
  },
  {
    name: "isFree: looks at the cells before it asks for the death",
    edits: pool(
      "if (livesNow(g, owner)) return false;",
      "const there = (word & SENT) != 0 && carried(g, handleWord(generationOf(word), index));\n  if (livesNow(g, owner)) return false;",
      "return (word & SENT) == 0 || !carried(g, handleWord(generationOf(word), index));",
      "return !there;",
    ),
    scenario: { words: "as,a", ...ONE, ...DEATH },
  },
  {
    name: "isFree: a queue that is not opened here carries nothing",
    edits: pool("unknown = true;\n      return true;", "return false;"),
    scenario: { words: "as,a", ...ONE, ...DEATH, unbound: true },
  },
  {
    name: "isFree: only the first bound queue is searched",
    edits: pool("k < <u32>POOL_QUEUE_COUNT; k++", "k < 1; k++"),
    scenario: { words: "as1,a", ...ONE, ...DEATH, queues: 2 },
  },
  // --- handing over ---
  {
    name: "send: pushes before it marks the lease as sent",
    edits: pool(
      "if (!cas64(at, mine, sent)) return refuse(STALE); // S2. POOL-O1 -> poolReceive, isFree\n    if (queuePushWord(q, handleWord(next, index))) return true;",
      "const pushed = queuePushWord(q, handleWord(next, index));\n    if (!cas64(at, mine, sent)) return refuse(STALE);\n    if (pushed) return true;",
    ),
    scenario: { words: "as,v", ...ONE },
  },
  {
    name: "send: does not mark the lease as sent",
    edits: pool("const sent = leaseWord(next, SENT, me);", "const sent = leaseWord(next, 0, me);"),
    scenario: { words: "as,v", ...ONE },
  },
  {
    name: "send: full, and the lease is not taken back",
    edits: pool("if (!cas64(at, sent, mine)) return refuse(STALE);", ""),
    scenario: { words: "asr,asr", blocks: 2, cells: 1 },
  },
  {
    name: "send: says full beside a stale handle",
    edits: pool(
      "if (index < load<u32>(g, G_CAPACITY) && isSent(g, handle, load64(leaseAt(g, index)))) return refuse(FULL);",
      "if (index != NO_BLOCK) return refuse(FULL);",
    ),
    scenario: { words: "as,v,as", ...ONE, ...DEATH },
  },
  {
    name: "send: takes out a handle that is not stale",
    edits: pool(
      "if (index < load<u32>(g, G_CAPACITY) && isSent(g, handle, load64(leaseAt(g, index)))) return refuse(FULL);",
      "",
    ),
    scenario: { words: "asas", blocks: 2, cells: 1 },
  },
  {
    name: "receive: takes the handle out before it takes the lease over",
    edits: pool(
      "const mine = takeOver(g, handle);",
      "",
      "if (cas64(cell, target, emptied())) {\n      storeHint(q, base + QUEUE_HEAD); // V5",
      "const out = cas64(cell, target, emptied());\n    const mine = out && takeOver(g, handle);\n    if (out) {\n      storeHint(q, base + QUEUE_HEAD);",
    ),
    scenario: { words: "as,v", ...ONE, ...DEATH },
  },
  {
    name: "receive: leaves a stale handle where it is",
    edits: pool("if (cas64(cell, target, emptied())) {", "if (mine && cas64(cell, target, emptied())) {"),
    scenario: { words: "as,v,v", ...ONE, pauses: 1 },
  },
  {
    name: "receive: does not prove its copy of the handle",
    edits: pool("if (load64(cell) != target) continue; // the copy is not proved", ""),
    scenario: { words: "asasas,v,v", blocks: 3, cells: 2, preemptions: 3 },
  },
  {
    name: "receive: takes the lease over by a store",
    edits: pool(
      "if (!cas64(at, word, leaseWord(generation, 0, load<u32>(g, G_OWNER)))) return false; // the receive",
      "if (!storeInstead(at, word, leaseWord(generation, 0, load<u32>(g, G_OWNER)))) return false; // the receive",
      ...STORE,
    ),
    scenario: { words: "as,v,v", ...ONE },
  },
  {
    name: "receive: keeps the generation",
    edits: pool(
      "const generation = (generationOf(word) + 1) & GENERATION_MASK;\n  if (!cas64(at, word,",
      "const generation = generationOf(word);\n  if (!cas64(at, word,",
    ),
    scenario: { words: "as,vs,v", blocks: 1, cells: 2 },
    harmless: "the next send or acquire raises it; only who kept the handle from the queue could look on",
  },
  {
    name: "receive: the handle's generation is not compared",
    edits: pool("(word & SENT) != 0 && generationOf(word) == handle >> 24;", "(word & SENT) != 0;"),
    scenario: { words: "as,v,asas,v", blocks: 2, cells: 3, ...DEATH, preemptions: 1 },
  },
  {
    name: "receive: wakes no sender",
    edits: pool(
      "storeHint(q, base + QUEUE_HEAD); // V5\n      wakeOne(q, base + QUEUE_NOT_FULL);",
      "storeHint(q, base + QUEUE_HEAD);",
    ),
    scenario: { words: "aS,as,v", blocks: 2, cells: 1 },
  },
  {
    name: "bind: stores instead of CAS",
    edits: pool(
      "if (load64(at) == 0) cas64(at, 0, line);",
      "if (load64(at) == 0) storeInstead(at, 0, line);",
      ...STORE,
    ),
    scenario: { words: "as,as1,a", blocks: 2, cells: 1, queues: 2, unbound: true, ...DEATH },
  },
];
