// Histories of futures: another one in every round. Whose pledger dies is abandoned, some time after.

import { AbandonedError, FailedError, f64, Future, type Pledge } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, type Operation, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

/** The future, and what this witness has pledged. */
interface Promised {
  readonly future: Future<typeof f64>;
  pledge: Pledge<typeof f64> | undefined;
}

/** In place of errors; values are above 0, and failures are told from them by their sign. */
const ABANDONED = -1e6;
/** For an operation that needs a pledge, without one: it does nothing. */
const NO_PLEDGE = -1;
const BRIEF = { timeout: 0.05 };

function got(get: () => number | undefined): number | undefined {
  try {
    return get();
  } catch (error) {
    if (error instanceof FailedError) return -Number(error.reason);
    if (error instanceof AbandonedError) return ABANDONED;
    throw error;
  }
}

/** Pending; pledged by a process; or what getting it gives, for ever. */
type State = { readonly pledgedBy?: number; readonly outcome?: number };

const model: Model<State> = {
  initial: {},
  apply(state, operation) {
    const { pledgedBy, outcome } = state;
    const { name, process } = operation;
    const value = operation.args[0] as number;
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    const settle = (next: number, result: boolean | undefined) =>
      returned(operation, result) ? [{ outcome: next }] : [];
    const isFree = outcome === undefined && pledgedBy === undefined;
    switch (name) {
      case "trySet":
        return isFree ? settle(value, true) : same(false);
      case "tryFail":
        return isFree ? settle(-value, true) : same(false);
      case "tryPledge":
        if (!isFree) return same(false);
        return returned(operation, true) ? [{ pledgedBy: process }] : [];
      case "keep":
        return pledgedBy === process ? settle(value, true) : same(NO_PLEDGE);
      case "abandon":
        return pledgedBy === process ? settle(ABANDONED, undefined) : same(undefined);
      case "death":
        return [pledgedBy === process ? { outcome: ABANDONED } : state];
      case "tryGet":
      case "getSync":
        return same(outcome);
      case "isSettled":
        return same(outcome !== undefined);
      default:
        throw new Error(name);
    }
  },
  text: ({ pledgedBy, outcome }) => (pledgedBy === undefined ? `${outcome}` : `pledged by ${pledgedBy}`),
};

/** A process that has no pledge says so without looking: it had none, or its pledge was kept. */
function interpret(history: readonly Operation[]): Operation[] {
  return history.filter(({ name, result }) => name !== "keep" || result !== NO_PLEDGE);
}

export const histories: HistoryCast<Promised, State> = {
  kind: "future",
  size: "4MB",
  maxEntries: 4096,
  fresh: true,
  deaths: true,
  open: (arena, round) => ({ future: new Future(arena, `future-${round}`, f64), pledge: undefined }),
  operations: {
    trySet: ({ future }, value) => future.trySet(value as number),
    tryFail: ({ future }, value) => future.tryFail(String(value)),
    tryPledge(promised) {
      const pledge = promised.future.tryPledge();
      promised.pledge ??= pledge;
      return pledge !== undefined;
    },
    keep(promised, value) {
      const { pledge } = promised;
      promised.pledge = undefined;
      return pledge ? pledge.trySet(value as number) : NO_PLEDGE;
    },
    abandon(promised) {
      promised.pledge?.abandon();
      promised.pledge = undefined;
    },
    tryGet: ({ future }) => got(() => future.tryGet()),
    // Who has pledged it itself would wait for ever.
    getSync: ({ future, pledge }) => got(() => (pledge ? future.tryGet() : unlessTimeout(() => future.getSync(BRIEF)))),
    isSettled: ({ future }) => future.isSettled,
  },
  choose(random, unique) {
    const name = random.pick([
      ...["tryPledge", "tryPledge", "keep", "abandon", "tryGet", "tryGet", "tryGet", "getSync", "isSettled"],
      ...(random.below(4) === 0 ? ["trySet", "tryFail"] : []),
    ]);
    return ["trySet", "tryFail", "keep"].includes(name) ? [name, unique] : [name];
  },
  *finish() {
    yield ["tryGet"];
    yield ["trySet", 1e5];
    yield ["tryGet"];
  },
  interpret,
  model,
};
