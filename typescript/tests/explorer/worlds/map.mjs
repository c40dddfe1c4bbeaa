// The map's world, with one bucket in a group. A death, a pause, everything that can be done to a key; what must hold is in
// map/scene.mjs and map/judge.mjs.

import { MUTANTS } from "./map/mutants.mjs";
import { makeWorld } from "./map/world.mjs";

export const world = makeWorld({ name: "map", kind: "narrow", weight: 1.5, slots: 1, groups: 2, mutants: MUTANTS });
