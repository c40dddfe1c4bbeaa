// Histories of one lazy that is forced and invalidated. Every computation gives a number of its own, and is recorded inside
// the force that called it.
//
// To the model a computation settles the lazy at some moment between its end and the end of the force that called it, or is
// thrown away then. That it is always the only one, and that nothing is read that was begun before an invalidation which had
// returned, is told from the record itself.

import { f64, Lazy } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, type Operation, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Number = Lazy<typeof f64>;

const BRIEF = { timeout: 2 };
const NEVER = globalThis.Number.POSITIVE_INFINITY;

/** The value, or undefined. */
type State = { readonly value?: number };

const model: Model<State> = {
  initial: {},
  apply(state, operation) {
    const { value } = state;
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    switch (operation.name) {
      case "invalidate":
        return [{}];
      case "settle": {
        const thrownAway = operation.end === NEVER ? [] : [state]; // what never ended need not happen anyway
        return value === undefined ? [...thrownAway, { value: operation.args[0] as number }] : thrownAway;
      }
      case "forceSync":
        // Who gave up did not compute, for somebody else did.
        return operation.result === undefined && operation.end !== NEVER ? [state] : same(value);
      case "peek":
        return same(value);
      case "isComputed":
        return same(value !== undefined);
      default:
        throw new Error(operation.name);
    }
  },
  text: ({ value }) => `${value}`,
};

const during = (one: Operation, other: Operation) => one.begin < other.end && other.begin < one.end;
const say = ({ process, name, result, begin, end }: Operation) => `[${begin}, ${end}] ${process}: ${name} -> ${result}`;

function interpret(history: readonly Operation[]): Operation[] {
  const computations = history.filter(({ name }) => name === "compute");
  const ended = computations.filter(({ end }) => end < NEVER);
  for (const [k, one] of ended.entries()) {
    const other = ended.slice(k + 1).find((another) => during(one, another));
    if (other) throw new Error(`computed twice at once: ${say(one)} and ${say(other)}`);
  }
  const invalidations = history.filter(({ name }) => name === "invalidate");
  for (const read of history.filter(({ name, result }) => name !== "compute" && result !== undefined)) {
    if (read.name === "isComputed") continue;
    const source = computations.find(({ args }) => args[0] === read.result);
    if (!source) throw new Error(`nobody computed what was read: ${say(read)}`);
    const between = invalidations.find(({ begin, end }) => source.begin < begin && end < read.begin);
    if (between) throw new Error(`read what was invalidated: ${say(source)}, ${say(between)}, ${say(read)}`);
  }
  return history.map((one) => (one.name === "compute" ? settlement(one, history) : one));
}

/** When what was computed became the lazy's value, if it did. */
function settlement(computation: Operation, history: readonly Operation[]): Operation {
  const { process, begin, end } = computation;
  const own = history.filter((one) => one.process === process);
  const force = own.find((one) => one.name === "forceSync" && one.begin < begin && begin < one.end);
  const next = own.find((one) => one.name === "compute" && one.begin > end); // when this one was thrown away
  const last = Math.min(force?.end ?? NEVER, next?.begin ?? NEVER);
  return { ...computation, name: "settle", begin: end < NEVER ? end : begin, end: last };
}

let computed = 0;

export const histories: HistoryCast<Number, State> = {
  kind: "lazy",
  open(arena, _, recording) {
    const compute = (): number => {
      const number = (process.pid % 2 ** 20) * 2 ** 20 + (computed++ % 2 ** 20);
      recording.record(["compute", number], () => {
        const moment = performance.now() + 0.02; // long enough that others come while it is computed
        while (performance.now() < moment);
        return number;
      });
      return number;
    };
    return new Lazy(arena, "lazy", f64, compute);
  },
  operations: {
    forceSync: (lazy) => unlessTimeout(() => lazy.forceSync(BRIEF)),
    peek: (lazy) => lazy.peek(),
    isComputed: (lazy) => lazy.isComputed,
    invalidate: (lazy) => void lazy.invalidate(),
    compute: () => {
      throw new Error("it is recorded when the lazy calls it");
    },
  },
  choose: (random) => [
    random.pick(["forceSync", "forceSync", "forceSync", "peek", "peek", "isComputed", "invalidate", "invalidate"]),
  ],
  *finish() {
    yield ["peek"];
    yield ["invalidate"];
    yield ["peek"];
  },
  interpret,
  model,
};
