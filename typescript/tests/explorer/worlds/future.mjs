// The future: core/future.ts and outcome.ts.

import { L } from "../arena.mjs";
import { makeFutureOperations } from "./future/operations.mjs";
import { judgeFuture } from "./future/judge.mjs";
import { MUTANTS } from "./future/mutants.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./future/scenarios.mjs";
import { OUTCOME_EVENT, OutcomeScene } from "./outcome/scene.mjs";

class Scene extends OutcomeScene {
  constructor(scenario, arena) {
    super(scenario, arena, L.KIND_FUTURE);
  }

  operations(programs) {
    return makeFutureOperations(this, programs);
  }

  judge(history) {
    return judgeFuture(history, this.scenario);
  }

  /** One that is not settled yet can be: it is empty, or its pledger is dead, or who computed it. */
  checkUse(checker) {
    const { core, g } = checker;
    const state = core.outcomeState(g);
    if (state === L.STATE_EMPTY) return this.settleAgain(checker, L.STATE_EMPTY, 0, 0);
    if (state === L.STATE_COMPUTING) return this.computeAgain(checker, 1, () => {});
    if (state !== L.STATE_PLEDGED || this.isHeldUp()) return null;
    return core.futureReap(g) && this.read(checker) === L.STATE_ABANDONED ? null : "it cannot be abandoned";
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "future",
  weight: 1,
  files: ["outcome", "future", "peers"],
  letters: {
    s: "set",
    f: "fail",
    p: "pledge",
    k: "keep the pledge: set",
    q: "fail by the pledge",
    a: "give the pledge up",
    g: "get",
    n: "get as a number",
    G: "get, asking whether the pledger lives",
    o: "a reader's look whether the pledger lives",
    w: "waiting get",
    t: "waiting get with a time-out",
    y: "waiting get that may be cancelled when it wakes up",
    S: "waiting set, for a free block",
    b: "begin to compute",
    B: "waiting to begin to compute, or for a settled one",
    c: "settle what was begun",
    x: "fail what was begun",
    d: "give back what was begun",
  },
  parameters: {
    /** One for each participant: then there is always a free one. */
    blocks: ({ words }) => Math.max(2, words.split(",").length),
    generation: 5n,
    /** Of the block words at the start. */
    version: 7n,
  },
  events: OUTCOME_EVENT,
  itemsOf: (letter) => ("sfkqScx".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
