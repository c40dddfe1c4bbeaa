// Planted faults: see ../outcome/mutants.mjs. Those of blocks are in the future's list; here are those that only a lazy, whose
// blocks are used anew, can show.

import { lazy, outcome, STATE_LOOK } from "../outcome/mutants.mjs";

const DEATH = { deaths: 1 };

/** @type {import("../../worlds.mjs").Mutant[]} */
export const MUTANTS = [
  {
    name: "read: does not look at the state again",
    edits: outcome("if (load64(at) == x) return state; // G3", "return state; // G3"),
    scenario: { words: "bcibc,g", blocks: 2 },
  },
  {
    name: "number: does not look at the state again",
    edits: outcome("if (load64(at) == x) {\n      accept();", "if (true) {\n      accept();"),
    scenario: { words: "bc,n,ibc,i" },
  },
  {
    name: "hasRight: the generation does not matter",
    edits: outcome(
      "if (right == STATE_COMPUTING && x >> GENERATION_SHIFT != <u64>generation) return refuse(FULL);",
      "",
    ),
    scenario: { words: "bc,ig" },
  },
  {
    name: "the generation never advances",
    edits: outcome("return x + (1 << GENERATION_SHIFT);", "return x;"),
    scenario: { words: "bc,ig" },
  },
  {
    name: "invalidate: one that computes keeps its right",
    edits: lazy("become(next, STATE_COMPUTING, whoOf(x))", "become(x, STATE_COMPUTING, whoOf(x))"),
    scenario: { words: "bc,ig" },
  },
  {
    name: "invalidate: somebody else may begin beside the one that computes",
    edits: lazy("become(next, STATE_COMPUTING, whoOf(x))", "become(next, STATE_EMPTY, 0)"),
    scenario: { words: "bc,ibc" },
  },
  {
    name: "invalidate: by a store",
    edits: lazy(
      "if (cas64(at, x, become(next, STATE_EMPTY, 0))) return true;",
      "plainStore64(at, become(next, STATE_EMPTY, 0));\n      return true;",
      "import { cas64, load64 }",
      "import { cas64, load64, plainStore64 }",
    ),
    scenario: { words: "bc,i,ib,b" },
  },
  {
    name: "invalidate: one that computes, by a store",
    edits: lazy(
      "if (cas64(at, x, become(next, STATE_COMPUTING, whoOf(x)))) return true;",
      "plainStore64(at, become(next, STATE_COMPUTING, whoOf(x)));\n      return true;",
      "import { cas64, load64 }",
      "import { cas64, load64, plainStore64 }",
    ),
    scenario: { words: "bc,ig" },
  },
  {
    name: "invalidate: leaves a failure",
    edits: lazy("state == STATE_READY || state == STATE_FAILED", "state == STATE_READY"),
    scenario: { words: "bx,ig" },
  },
  {
    name: "claim: does not look at the state",
    edits: outcome(STATE_LOOK, ""),
    scenario: { words: "bcibc,bcg", ...DEATH },
    harmless:
      "only one computes, and its state stays as it is as long as it has a right to settle: all blocks but the dead's are free",
  },
  {
    name: "settle: the old block is not let go",
    edits: outcome("letGo(g, block); // S5", ""),
    scenario: { words: "bcibcibc", blocks: 2 },
  },
  {
    name: "release: wakes nobody",
    edits: outcome("continue;\n    wakeWaiters(g);", "continue;"),
    scenario: { words: "Fc,Fc,i" },
  },
  {
    name: "release: gives up when it was invalidated",
    edits: outcome(
      "if (!cas64(at, x, become(x, STATE_EMPTY, 0))) continue;",
      "if (!cas64(at, x, become(x, STATE_EMPTY, 0))) return;",
    ),
    scenario: { words: "bd,i,bc" },
  },
  {
    name: "become: drops the generation",
    edits: outcome("return ((x >> GENERATION_SHIFT) << GENERATION_SHIFT) |", "return"),
    scenario: { words: "bc,ig" },
  },
];
