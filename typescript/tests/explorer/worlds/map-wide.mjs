// The map's world with two buckets in a group.

import { makeWorld } from "./map/world.mjs";

export const world = makeWorld({ name: "map-wide", kind: "wide", weight: 0.5, slots: 2, groups: 2, mutants: [] });
