// A structure that is wrong on purpose: counters without atomic operations. Its histories must be refused.

import { SharedArray, u32 } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Counters = ReturnType<typeof open>;
const open = (memory: ConstructorParameters<typeof SharedArray>[0]) => new SharedArray(memory, "counters", u32, 2);

/** One counter: each key is judged by itself. */
export const counter: Model<number> = {
  initial: 0,
  apply(count, operation) {
    if (operation.name === "read") return returned(operation, count) ? [count] : [];
    if (operation.name === "reset") return [0];
    return returned(operation, count) ? [count + 1] : [];
  },
  text: String,
};

export const histories: HistoryCast<Counters, number> = {
  kind: "racy",
  open,
  operations: {
    increment(counters, key) {
      const count = counters.load(key as number);
      for (let k = 0; k < 20; k++) counters.load(0); // long enough that others come between
      counters.store(key as number, count + 1);
      return count;
    },
    read: (counters, key) => counters.load(key as number),
    reset: (counters, key) => void counters.store(key as number, 0),
  },
  choose: (random) => [random.pick(["increment", "read"]), random.below(2)],
  *finish() {
    for (const key of [0, 1]) yield ["reset", key];
  },
  model: counter,
  keyOf: ({ args }) => args[0] as number,
};
