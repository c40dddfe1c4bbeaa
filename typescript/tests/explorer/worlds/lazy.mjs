// The lazy: core/lazy.ts and outcome.ts.

import { L } from "../arena.mjs";
import { judgeLazy } from "./lazy/judge.mjs";
import { MUTANTS } from "./lazy/mutants.mjs";
import { makeLazyOperations } from "./lazy/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./lazy/scenarios.mjs";
import { OUTCOME_EVENT, OutcomeScene } from "./outcome/scene.mjs";

const ROUNDS = 3;

class Scene extends OutcomeScene {
  constructor(scenario, arena) {
    super(scenario, arena, L.KIND_LAZY);
  }

  operations(programs) {
    return makeLazyOperations(this, programs);
  }

  judge(history) {
    return judgeLazy(history, this.scenario);
  }

  /** It can be invalidated and computed anew, several times over. */
  checkUse(checker) {
    return this.computeAgain(checker, ROUNDS, () => checker.core.lazyInvalidate(checker.g));
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "lazy",
  weight: 1,
  files: ["outcome", "lazy", "peers"],
  letters: {
    g: "peek",
    n: "peek as a number",
    b: "begin to compute",
    c: "settle what was begun, or give it back",
    x: "fail what was begun, or give it back",
    d: "give back what was begun",
    i: "invalidate",
    F: "force: wait for a value or to begin",
    T: "force with a time-out",
    w: "force without a function",
    y: "the same, which may be cancelled when it wakes up",
  },
  parameters: {
    /** One for each participant: then there is always a free one. */
    blocks: ({ words }) => Math.max(2, words.split(",").length),
    generation: 5n,
    /** Of the block words at the start. */
    version: 7n,
  },
  events: OUTCOME_EVENT,
  itemsOf: (letter) => ("cx".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
