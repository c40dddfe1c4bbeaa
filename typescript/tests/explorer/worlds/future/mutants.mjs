// Planted faults: see ../outcome/mutants.mjs.

import { future, outcome, STATE_LOOK, STORE, waiting } from "../outcome/mutants.mjs";

const DEATH = { deaths: 1 };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  // --- whose a block is ---
  {
    name: "claim: takes a block that a living one holds",
    edits: outcome("if (owner == 0 || !alive(g, owner)) {", "if (true) {"),
    scenario: { words: "s,s,g" },
  },
  {
    name: "claim: what a dead one held is never free",
    edits: outcome("if (owner == 0 || !alive(g, owner)) {", "if (owner == 0) {"),
    scenario: { words: "s,s,s", blocks: 2, deaths: 2 },
  },
  {
    name: "claim: does not look at the state",
    edits: outcome(STATE_LOOK, ""),
    scenario: { words: "s,sg", ...DEATH },
  },
  {
    name: "claim: looks at the state before it asks whether the owner lives",
    edits: outcome(
      STATE_LOOK,
      "",
      "if (owner == 0 || !alive(g, owner)) {",
      "if (load64(stateAt(g)) != x) {\n        refuse(FULL);\n        return NO_BLOCK;\n      }\n    if (owner == 0 || !alive(g, owner)) {",
    ),
    scenario: { words: "s,sg", ...DEATH },
  },
  {
    name: "claim: looks at the state before the block's word",
    edits: outcome(
      "const word = load64(at);\n    const owner",
      "const same = load64(stateAt(g)) == x;\n    const word = load64(at);\n    const owner",
      "if (load64(stateAt(g)) != x) {",
      "if (!same) {",
    ),
    scenario: { words: "s,sg" },
  },
  {
    name: "claim: does not count the version",
    edits: outcome("((word & ~NONE) + VERSION_ONE) |", "(word & ~NONE) |"),
    scenario: { words: "s,sg" },
  },
  {
    name: "claim: by a store",
    edits: outcome(
      "if (cas64(at, word, ((word & ~NONE) + VERSION_ONE) | load<u32>(g, G_OWNER))) {",
      "if (storeAlways(at, ((word & ~NONE) + VERSION_ONE) | load<u32>(g, G_OWNER))) {",
      "export function stateAt(",
      STORE,
    ),
    scenario: { words: "s,s,g" },
  },
  {
    name: "settle: never lets go",
    edits: outcome("letGo(g, block); // S5", ""),
    scenario: { words: "s,g" },
  },
  {
    name: "settle: lets go before the state names the block",
    edits: outcome(
      "letGo(g, block); // S5",
      "",
      "const done = cas64(stateAt(g), x, become(x, state, block));",
      "letGo(g, block);\n  const done = cas64(stateAt(g), x, become(x, state, block));",
    ),
    scenario: { words: "s,s,g" },
  },
  // --- what settles it ---
  {
    name: "settle: the state names the block before the payload is written",
    edits: outcome(
      "const done = cas64(stateAt(g), x, become(x, state, block)); // S4",
      "// S4",
      "const payload = payloadAt(g, block);\n  payloadStep();\n  if (from == 0) store",
      "const done = cas64(stateAt(g), x, become(x, state, block));\n  const payload = payloadAt(g, block);\n  payloadStep();\n  if (from == 0) store",
    ),
    scenario: { words: "s,g" },
  },
  {
    name: "settle: by a store",
    edits: outcome(
      "const done = cas64(stateAt(g), x, become(x, state, block));",
      "const done = storeAlways(stateAt(g), become(x, state, block));",
      "export function stateAt(",
      STORE,
    ),
    scenario: { words: "s,sg,g" },
  },
  {
    name: "settle: wakes nobody",
    edits: outcome("wakeWaiters(g); // S6", ""),
    scenario: { words: "w,s" },
  },
  {
    name: "settle: wakes before it settles",
    edits: outcome(
      "wakeWaiters(g); // S6",
      "",
      "payloadStep();\n  const done =",
      "payloadStep();\n  wakeWaiters(g);\n  const done =",
    ),
    scenario: { words: "w,s" },
  },
  {
    name: "settle: wakes one only",
    edits: waiting(
      "~mask) & mask) != 0) ring(g, slot);",
      "~mask) & mask) != 0) {\n      ring(g, slot);\n      return;\n    }",
    ),
    scenario: { words: "w,w,s", preemptions: 1 },
    harmless: "whoever was woken looks again when it leaves and passes the wake-up on (L3)",
  },
  {
    name: "hasRight: anybody may keep a pledge",
    edits: outcome("if (right != STATE_EMPTY && whoOf(x) != load<u32>(g, G_OWNER)) return refuse(FULL);", ""),
    scenario: { words: "p,k" },
  },
  // --- pledges ---
  {
    name: "pledge: by a store",
    edits: future(
      "!cas64(at, x, become(x, STATE_PLEDGED, load<u32>(g, G_OWNER)))",
      "!storeAlways(at, become(x, STATE_PLEDGED, load<u32>(g, G_OWNER)))",
      "export function futurePledge(",
      STORE.replace("export function stateAt(", "export function futurePledge("),
      "import { cas64, load64 }",
      "import { cas64, load64, plainStore64 }",
    ),
    scenario: { words: "pk,s,g" },
  },
  {
    name: "reap: does not ask whether the pledger lives",
    edits: future("|| alive(g, whoOf(x))", ""),
    scenario: { words: "pk,G" },
  },
  {
    name: "reap: by a store",
    edits: future(
      "if (!cas64(at, x, become(x, STATE_ABANDONED, 0))) return false;",
      "plainStore64(at, become(x, STATE_ABANDONED, 0));",
      "import { cas64, load64 }",
      "import { cas64, load64, plainStore64 }",
    ),
    scenario: { words: "pk,Gg,g", ...DEATH },
  },
  {
    name: "reap: wakes nobody",
    edits: future("wakeWaiters(g);", ""),
    scenario: { words: "p,w,G", ...DEATH, preemptions: 1 },
    harmless: "every waiter asks for itself, at least once in a slice",
  },
  {
    name: "abandon: by a store",
    edits: outcome(
      "if (!cas64(at, x, become(x, STATE_ABANDONED, 0))) return refuse(FULL);",
      "plainStore64(at, become(x, STATE_ABANDONED, 0));",
    ),
    scenario: { words: "pa,G", ...DEATH },
    harmless: "nobody but a living pledger changes its pledge",
  },
  {
    name: "abandon: wakes nobody",
    edits: outcome("return refuse(FULL); // H3\n  wakeWaiters(g);", "return refuse(FULL);"),
    scenario: { words: "pa,w" },
  },
  {
    name: "a reader does not look again after a death",
    edits: outcome("!alive(g, whoOf(x)) && load64(at) == x;", "!alive(g, whoOf(x));"),
    scenario: { words: "pk,o", ...DEATH },
  },
  // --- computing ---
  {
    name: "begin: by a store",
    edits: outcome("if (!cas64(at, x, mine)) return -1;", "plainStore64(at, mine);"),
    scenario: { words: "bc,bc" },
  },
  {
    name: "begin: in place of one that lives",
    edits: outcome("if (!asks || alive(g, whoOf(x))) return -1;", ""),
    scenario: { words: "bc,bc" },
  },
  {
    name: "begin: never in place of a dead one",
    edits: outcome("if (!asks || alive(g, whoOf(x))) return -1;", "return -1;"),
    scenario: { words: "bc,Bc", ...DEATH },
  },
  {
    name: "begin: does not advance the generation",
    edits: outcome("const mine = become(nextGeneration(x),", "const mine = become(x,"),
    scenario: { words: "bdbc,bc,g", ...DEATH },
    harmless: "here no participant has two computations at once; in an isolate one may be over that was given back",
  },
  {
    name: "release: wakes nobody",
    edits: outcome("continue;\n    wakeWaiters(g);", "continue;"),
    scenario: { words: "bd,Bc" },
  },
];
