// select over two channels, a and b: src/select.ts on core/channel.ts.

import { SELECT_MUTANTS } from "./channel/mutants.mjs";
import { itemsOf } from "./channel/operations.mjs";
import { OWN, Scene } from "./channel/scene.mjs";
import { RANDOM_SELECTS, SELECTS } from "./channel/selects.mjs";
import { PARAMETERS, world as channel } from "./channel.mjs";

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "select",
  weight: 1,
  files: ["channel", "queue"],
  letters: {
    ...channel.letters,
    z: "trySelect; the digits behind a letter are its cases: 1 and 2 receive from a and b, 3 and 4 send to them",
    Z: "select",
    Y: "select with a time-out",
  },
  parameters: {
    ...PARAMETERS,
    /** Whether b is buffered where a is not. */
    mixed: false,
  },
  records: ["a", "b"],
  events: OWN,
  firstItem: ({ fill }) => 2 * fill,
  itemsOf,
  Scene: class extends Scene {
    constructor(scenario, arena, flaw) {
      super(scenario, arena, flaw, ["a", "b"]);
    }
  },
  scenarios: SELECTS,
  random: RANDOM_SELECTS,
  mutants: SELECT_MUTANTS,
};
