// The stack's histories: small, so that it is often full and often empty.

import { f64, Stack } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = Stack<typeof f64>;

const CAPACITY = 3;
const SPARES = 12;

/** A bounded last-in first-out stack, the top first. */
export const model: Model<readonly number[]> = {
  initial: [],
  apply(state, operation) {
    const [top, ...rest] = state;
    const unlessRefused = (result: unknown) => (returned(operation, result as number) ? [state] : []);
    switch (operation.name) {
      case "tryPush":
        if (state.length === CAPACITY) return unlessRefused(false);
        return returned(operation, true) ? [[operation.args[0] as number, ...state]] : [];
      case "tryPop":
      case "popSync":
        return returned(operation, top) ? [rest] : [];
      case "top":
        return unlessRefused(top);
      case "size":
        return unlessRefused(state.length);
      case "isEmpty":
        return unlessRefused(state.length === 0);
      case "isFull":
        return unlessRefused(state.length === CAPACITY);
      default:
        throw new Error(operation.name);
    }
  },
  text: (state) => `[${state}]`,
};

export const histories: HistoryCast<Numbers, readonly number[]> = {
  kind: "stack",
  open: (arena) => new Stack(arena, "stack", f64, CAPACITY, { spares: SPARES }),
  operations: {
    tryPush: (stack, value) => stack.tryPush(value as number),
    tryPop: (stack) => stack.tryPop(),
    popSync: (stack) => unlessTimeout(() => stack.popSync({ timeout: 0.05 })),
    top: (stack) => stack.top(),
    size: (stack) => stack.size,
    isEmpty: (stack) => stack.isEmpty,
    isFull: (stack) => stack.isFull,
  },
  choose(random, unique) {
    const name = random.pick([
      ...["tryPush", "tryPush", "tryPush", "tryPush", "tryPush", "tryPush"],
      ...["tryPop", "tryPop", "tryPop", "tryPop", "tryPop", "popSync"],
      ...["top", "size", "isEmpty", "isFull"],
    ]);
    return name === "tryPush" ? [name, unique] : [name];
  },
  *finish() {
    while ((yield ["tryPop"]) !== undefined);
    yield ["isEmpty"];
  },
  model,
};
