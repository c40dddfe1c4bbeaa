// Histories of sets: every element is judged by itself. The set is so small that it is often full.

import { f64, FullError, SharedSet, TimeoutError } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = SharedSet<typeof f64>;

const CAPACITY = 4;
const ELEMENTS = 7;
/** In place of an error: there was no room, or somebody was in the way for too long. Nothing is changed. */
const REFUSED = -1;
const BRIEF = { timeout: 2000 };

/** Whether one element is in. A set that is full refuses new ones; one element alone cannot tell when that is right. */
const model: Model<boolean> = {
  initial: false,
  apply(before, operation) {
    const to = (after: boolean, result: boolean) => (returned(operation, result) ? [after] : []);
    switch (operation.name) {
      case "has":
        return to(before, before);
      case "add":
        return !before && operation.result === REFUSED ? [before] : to(true, !before);
      case "tryAdd":
        return !before && operation.result === 0 ? [before] : to(true, true);
      case "delete":
        return to(false, before);
      default:
        throw new Error(operation.name);
    }
  },
  text: String,
};

export const histories: HistoryCast<Numbers, boolean> = {
  kind: "set",
  open: (arena) => new SharedSet(arena, "set", f64, CAPACITY, { spares: 12 }),
  operations: {
    has: (set, element = 0) => set.has(element),
    add: (set, element = 0) => {
      try {
        return set.add(element, BRIEF);
      } catch (error) {
        if (error instanceof FullError || error instanceof TimeoutError) return REFUSED;
        throw error;
      }
    },
    tryAdd: (set, element = 0) => set.tryAdd(element),
    delete: (set, element = 0) => set.delete(element),
  },
  choose: (random) => [
    random.pick(["has", "has", "add", "add", "tryAdd", "tryAdd", "delete", "delete", "delete"]),
    random.below(ELEMENTS),
  ],
  *finish() {
    for (let element = 0; element < ELEMENTS; element++) {
      yield ["has", element];
      yield ["delete", element];
    }
    // Nothing leaks: there is room for as many as there ever was.
    for (let element = 0; element < CAPACITY; element++) if ((yield ["add", element]) !== 1) throw new Error("no room");
    for (let element = 0; element < CAPACITY; element++) yield ["delete", element];
  },
  model,
  keyOf: ({ args }) => args[0] as number,
};
