// The queue's histories: small, so that it is often full and often empty.

import { f64, Queue } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = Queue<typeof f64>;

const CAPACITY = 3;
const SPARES = 12;

/** A bounded first-in first-out queue, the oldest first. */
export const model: Model<readonly number[]> = {
  initial: [],
  apply(state, operation) {
    const full = state.length === CAPACITY;
    const [oldest, ...rest] = state;
    const unlessRefused = (result: unknown) => (returned(operation, result as number) ? [state] : []);
    switch (operation.name) {
      case "tryPush":
      case "reserve and commit":
        if (full) return unlessRefused(false);
        return returned(operation, true) ? [[...state, operation.args[0] as number]] : [];
      case "tryPop":
      case "popSync":
      case "claim":
        return returned(operation, oldest) ? [rest] : [];
      case "peek":
        return unlessRefused(oldest);
      case "isEmpty":
        return unlessRefused(state.length === 0);
      case "isFull":
        return unlessRefused(full);
      default:
        throw new Error(operation.name);
    }
  },
  text: (state) => `[${state}]`,
};

export const histories: HistoryCast<Numbers, readonly number[]> = {
  kind: "queue",
  open: (arena) => new Queue(arena, "queue", f64, CAPACITY, { spares: SPARES }),
  operations: {
    tryPush: (queue, value) => queue.tryPush(value as number),
    "reserve and commit": (queue, value) => {
      using lease = queue.tryReserve();
      if (!lease) return false;
      lease.value = value as number;
      return lease.tryCommit();
    },
    tryPop: (queue) => queue.tryPop(),
    popSync: (queue) => unlessTimeout(() => queue.popSync({ timeout: 0.05 })),
    claim: (queue) => {
      using claim = queue.tryClaim();
      return claim?.value;
    },
    peek: (queue) => queue.peek(),
    isEmpty: (queue) => queue.isEmpty,
    isFull: (queue) => queue.isFull,
  },
  choose(random, unique) {
    const name = random.pick([
      ...["tryPush", "tryPush", "tryPush", "tryPush", "reserve and commit", "reserve and commit"],
      ...["tryPop", "tryPop", "tryPop", "claim", "claim", "popSync"],
      ...["peek", "isEmpty", "isFull"],
    ]);
    return name === "tryPush" || name === "reserve and commit" ? [name, unique] : [name];
  },
  *finish() {
    while ((yield ["tryPop"]) !== undefined);
    yield ["isEmpty"];
  },
  model,
};
