// The world of maps, with few buckets in a group, so that small scenarios fill groups and the whole map.

import { edits } from "../../build.mjs";
import { ABSENT, BUSY, NO } from "./operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./scenarios.mjs";
import { Scene } from "./scene.mjs";

/** @returns {import("../../worlds.mjs").World} */
export function makeWorld({ name, kind, weight, slots, groups, mutants }) {
  return {
    name,
    weight,
    files: ["map"],
    edits: edits("layout.ts", "export const SLOTS = 7;", `export const SLOTS = ${slots};`),
    letters: {
      g: "get",
      s: "set",
      i: "insert if absent",
      c: "compare and set, expecting the value at first",
      a: "add 1, where values are counters",
      e: "erase",
      d: "erase, expecting the value at first",
      S: "waiting set",
      I: "waiting insert",
      z: "clear",
    },
    parameters: {
      groups,
      /** Places; the other buckets are bare. */
      capacity: ({ groups: count }) => count * slots,
      /** Blocks beyond the capacity. */
      spares: ({ words }) => words.split(",").length + 1,
      /** The keys that are there at first, as digits. */
      prefill: "",
      /** The home groups of the keys 1, 2..., as digits. */
      homes: "0000",
      /** Values are counters. */
      counting: false,
      /** Whether blocks may run out. */
      fewSpares: false,
      /** Whether all versions are about to wrap. */
      late: false,
    },
    events: { ABSENT, NO, BUSY },
    firstItem: () => 5, // those before are the keys' values at first
    itemsOf: (letter) => ("siScIa".includes(letter) ? 1 : 0),
    Scene: class extends Scene {
      constructor(scenario, arena) {
        super(scenario, arena, slots);
      }
    },
    scenarios: SCENARIOS[kind],
    random: RANDOM_SCENARIOS[kind],
    mutants,
  };
}
