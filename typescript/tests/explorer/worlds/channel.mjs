// The channel: core/channel.ts on the queue's cells. Buffered: send, receive, close. Unbuffered: offers, taken or taken back.

import { MUTANTS } from "./channel/mutants.mjs";
import { itemsOf } from "./channel/operations.mjs";
import { OWN, Scene } from "./channel/scene.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./channel/scenarios.mjs";

/** Parameters of scenarios with channels. */
export const PARAMETERS = {
  /** Of each channel; unbuffered, the cells for offers. */
  capacity: 2,
  /** Blocks beyond one per cell. */
  spares: ({ words }) => words.split(",").length,
  /** Items in it at the start, when it is buffered. */
  fill: 0,
  /** In which the first participant's operation happens. */
  lap: 5n,
  /** Cells by which the start is moved within the lap. */
  shift: 0,
  /** Whether the first channel is closed at the start. */
  closed: false,
  unbuffered: false,
  /** Whether a send may fail because no block is free. */
  fewSpares: false,
};

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "channel",
  weight: 1,
  files: ["channel", "queue"],
  letters: {
    s: "send",
    r: "receive; unbuffered: take",
    c: "close",
    S: "waiting send",
    R: "waiting receive",
    T: "waiting send with a time-out",
    U: "waiting receive with a time-out",
    q: "unbuffered send that does not wait: offer, look, retract",
    o: "unbuffered send: offer, wait until it is taken",
    O: "the same with a time-out",
  },
  parameters: PARAMETERS,
  events: OWN,
  firstItem: ({ fill }) => fill,
  itemsOf,
  Scene: class extends Scene {
    constructor(scenario, arena, flaw) {
      super(scenario, arena, flaw, ["only"]);
    }
  },
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
