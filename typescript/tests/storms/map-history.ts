// Histories of maps: every key is judged by itself. The map is so small that it is often full.

import { f64, FullError, SharedMap, TimeoutError, u32 } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = SharedMap<typeof u32, typeof f64>;

const CAPACITY = 5;
const KEYS = 8;
/** In place of an error: there was no room, or somebody was in the way for too long. Nothing is changed. */
const REFUSED = -1;
const BRIEF = { timeout: 2000 };

function unlessRefused<V>(change: () => V): V | number {
  try {
    return change();
  } catch (error) {
    if (error instanceof FullError || error instanceof TimeoutError) return REFUSED;
    throw error;
  }
}

/** One key: its value, or undefined. A map that is full refuses new keys; one key alone cannot tell when that is right. */
const model: Model<number | undefined> = {
  initial: undefined,
  apply(before, operation) {
    const [, value = 0, expected = 0] = operation.args;
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [before] : []);
    const to = (after: number | undefined, result: number | boolean | undefined) =>
      returned(operation, result) ? [after] : [];
    const isRefused = before === undefined && operation.result === REFUSED;
    switch (operation.name) {
      case "get":
        return same(before);
      case "has":
        return same(before !== undefined);
      case "set":
        return isRefused ? [before] : to(value, undefined);
      case "trySet":
        if (before === undefined && operation.result === 0) return [before];
        return to(value, true);
      case "insert":
        if (isRefused) return [before];
        return before === undefined ? to(value, true) : same(false);
      case "replace": // compareAndSet of a value
        return before === expected ? to(value, true) : same(false);
      case "remove": // compareAndSet to nothing
        return before === expected ? to(undefined, true) : same(false);
      case "add":
        return isRefused ? [before] : to((before ?? 0) + value, before ?? 0);
      case "update": // doubles what is there
        return before === undefined ? same(undefined) : to(before * 2 + 1, before * 2 + 1);
      case "delete":
        return to(undefined, before !== undefined);
      default:
        throw new Error(operation.name);
    }
  },
  text: String,
};

export const histories: HistoryCast<Numbers, number | undefined> = {
  kind: "map",
  open: (arena) => new SharedMap(arena, "map", u32, f64, CAPACITY, { spares: 12 }),
  operations: {
    get: (map, key = 0) => map.get(key),
    has: (map, key = 0) => map.has(key),
    set: (map, key = 0, value = 0) =>
      unlessRefused(() => {
        map.set(key, value, BRIEF);
        return undefined;
      }),
    trySet: (map, key = 0, value = 0) => map.trySet(key, value),
    insert: (map, key = 0, value = 0) => unlessRefused(() => map.insert(key, value, BRIEF)),
    replace: (map, key = 0, value = 0, expected = 0) => map.compareAndSet(key, expected, value, BRIEF),
    remove: (map, key = 0, _ = 0, expected = 0) => map.compareAndSet(key, expected, undefined, BRIEF),
    add: (map, key = 0, value = 0) => unlessRefused(() => map.add(key, value, BRIEF)),
    update: (map, key = 0) => map.update(key, (before) => (before === undefined ? undefined : before * 2 + 1), BRIEF),
    delete: (map, key = 0) => map.delete(key),
  },
  choose(random) {
    const name = random.pick([
      ...["get", "get", "has", "set", "set", "trySet", "trySet", "insert", "insert", "replace", "replace", "remove"],
      ...["add", "add", "update", "delete", "delete", "delete"],
    ]);
    // Few values, so that what is expected is often there.
    return [name, random.below(KEYS), random.between(1, 4), random.between(1, 4)];
  },
  *finish() {
    for (let key = 0; key < KEYS; key++) {
      yield ["get", key];
      yield ["delete", key];
      yield ["has", key];
    }
    // Nothing leaks: there is room for as many as there ever was.
    for (let key = 0; key < CAPACITY; key++) if ((yield ["insert", key, 1]) !== 1) throw new Error("no room");
    for (let key = 0; key < CAPACITY; key++) yield ["delete", key];
  },
  model,
  keyOf: ({ args }) => args[0] as number,
};
