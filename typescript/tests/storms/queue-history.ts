// The queue's histories: small, so that it is often full and often empty.

import { f64, Queue } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, type Operation, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = Queue<typeof f64>;

const CAPACITY = 3;
const SPARES = 12;
/** Makes another number of a unique one. */
const SECOND = 2 ** 15;

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

/** Two numbers as one; 0 is none. */
const pair = ([a = 0, b = 0]: ArrayLike<number> & Iterable<number>) => a + b * 2 ** 16;

/** Each element of a bulk operation is pushed or popped by itself. */
function expand(operation: Operation): readonly Operation[] {
  const { name, args, result = 0, end } = operation;
  const pending = end === Number.POSITIVE_INFINITY;
  if (name === "tryPushMany") {
    const moved = (k: number) => (result > k ? 1 : 0);
    // Of those that were not pushed, only the first was tried.
    return args
      .slice(0, pending ? args.length : result + 1)
      .map((value, k) => ({ ...operation, name: "tryPush", args: [value], result: moved(k) }));
  }
  if (name === "tryPopMany") {
    const [a, b] = [result % 2 ** 16 || undefined, Math.floor(result / 2 ** 16) || undefined];
    return (a === undefined && !pending ? [a] : [a, b]).map((value) => ({
      ...operation,
      name: "tryPop",
      args: [],
      result: value,
    }));
  }
  return [operation];
}

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
    tryPushMany: (queue, ...values) => queue.tryPushMany(values),
    tryPop: (queue) => queue.tryPop(),
    tryPopMany: (queue) => pair(queue.tryPopMany(2)),
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
      ...["tryPushMany", "tryPop", "tryPop", "tryPop", "tryPopMany", "claim", "claim", "popSync"],
      ...["peek", "isEmpty", "isFull"],
    ]);
    if (name === "tryPushMany") return [name, unique, unique + SECOND];
    return name === "tryPush" || name === "reserve and commit" ? [name, unique] : [name];
  },
  *finish() {
    while ((yield ["tryPop"]) !== undefined);
    yield ["isEmpty"];
  },
  interpret: (history) => history.flatMap(expand),
  model,
};
