// The map's histories, key by key: few keys, so that all work on the same ones.

import { f64, SharedMap, u32 } from "zeroipc";
import { type Model, type Operation, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = SharedMap<typeof u32, typeof f64>;

const KEYS = 4;
/** Room for all keys; five groups, so that there are several stripes. */
const CAPACITY = 21;
const SPARES = 12;

/** The value of one key, undefined where it is absent. */
export const model: Model<number | undefined> = {
  initial: undefined,
  apply(state, operation) {
    const [, value, more] = operation.args as [number, number, number];
    const become = (after: number | undefined, result: number | boolean | undefined) =>
      returned(operation, result) ? [after] : [];
    switch (operation.name) {
      case "get":
        return become(state, state);
      case "has":
        return become(state, state !== undefined);
      case "trySet":
        // It may be refused: somebody else was adding a key with the same home.
        return [...become(value, true), ...(state === undefined ? become(state, false) : [])];
      case "insert":
        return become(state ?? value, state === undefined);
      case "compareAndSet":
        return state === value ? become(more, true) : become(state, false);
      case "add":
        return become((state ?? 0) + value, state ?? 0);
      case "delete":
        return become(undefined, state !== undefined);
      case "update": // doubles, or deletes above a thousand
        if (state === undefined) return become(value, value);
        return state > 1000 ? become(undefined, undefined) : become(state * 2, state * 2);
      default:
        throw new Error(operation.name);
    }
  },
  text: String,
};

const keyOf = ({ args }: Operation) => args[0] as number;

export const histories: HistoryCast<Numbers, number | undefined> = {
  kind: "map",
  open: (arena) => new SharedMap(arena, "map", u32, f64, CAPACITY, { spares: SPARES }),
  operations: {
    get: (map, key) => map.get(key as number),
    has: (map, key) => map.has(key as number),
    trySet: (map, key, value) => map.trySet(key as number, value as number),
    insert: (map, key, value) => map.insert(key as number, value as number),
    compareAndSet: (map, key, expected, value) => map.compareAndSet(key as number, expected as number, value as number),
    add: (map, key, delta) => map.add(key as number, delta as number),
    delete: (map, key) => map.delete(key as number),
    update: (map, key, value) =>
      map.update(key as number, (before) => {
        if (before === undefined) return value as number;
        return before > 1000 ? undefined : before * 2;
      }),
  },
  choose(random, unique) {
    const key = random.below(KEYS);
    const name = random.pick([
      ...["get", "get", "get", "has", "trySet", "trySet", "insert", "insert"],
      ...["compareAndSet", "add", "delete", "delete", "update", "update"],
    ]);
    if (name === "compareAndSet") return [name, key, random.below(8), unique];
    if (name === "add") return [name, key, 1];
    return ["get", "has", "delete"].includes(name)
      ? [name, key]
      : [name, key, random.below(2) === 0 ? unique : random.below(8)];
  },
  *finish() {
    for (let key = 0; key < KEYS; key++) {
      yield ["get", key];
      yield ["delete", key];
    }
  },
  model,
  keyOf,
};
