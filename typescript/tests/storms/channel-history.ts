// The channel's histories: small, so that it is often full and often empty, and closed now and then: a new one each round.

import { Channel, EndedError, f64, TimeoutError } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = Channel<typeof f64>;

const CAPACITY = 3;
const SPARES = 12;
/** Results that are no values. */
const ENDED = -1;
const TIMED_OUT = -2;

interface State {
  /** The oldest first. */
  readonly values: readonly number[];
  readonly closed: boolean;
}

/** A bounded first-in first-out queue that ends. */
export const model: Model<State> = {
  initial: { values: [], closed: false },
  apply(state, operation) {
    const { values, closed } = state;
    const unchanged = (result: unknown) => (returned(operation, result as number) ? [state] : []);
    switch (operation.name) {
      case "trySend":
      case "sendSync": {
        if (closed) return unchanged(ENDED);
        if (values.length === CAPACITY) return unchanged(operation.name === "trySend" ? false : TIMED_OUT);
        const after = [...values, operation.args[0] as number];
        return returned(operation, true) ? [{ values: after, closed }] : [];
      }
      case "tryReceive":
      case "receiveSync": {
        const [oldest, ...rest] = values;
        if (oldest !== undefined) return returned(operation, oldest) ? [{ values: rest, closed }] : [];
        if (operation.name === "tryReceive") return unchanged(undefined);
        return unchanged(closed ? ENDED : TIMED_OUT);
      }
      case "close":
        return returned(operation, undefined) ? [{ values, closed: true }] : [];
      case "isClosed":
        return unchanged(closed);
      case "isDrained":
        return unchanged(closed && values.length === 0);
      default:
        throw new Error(operation.name);
    }
  },
  text: ({ values, closed }) => `[${values}]${closed ? " closed" : ""}`,
};

function unlessOver(action: () => number | boolean | undefined): number | boolean | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof EndedError) return ENDED;
    if (error instanceof TimeoutError) return TIMED_OUT;
    throw error;
  }
}

const SHORT = { timeout: 0.05 };

export const histories: HistoryCast<Numbers, State> = {
  kind: "channel",
  size: "32MB",
  maxEntries: 20_000,
  fresh: true,
  open: (arena, round) => new Channel(arena, `channel ${round}`, f64, CAPACITY, { spares: SPARES }),
  operations: {
    trySend: (channel, value) => unlessOver(() => channel.trySend(value as number)),
    sendSync: (channel, value) => unlessOver(() => (channel.sendSync(value as number, SHORT), true)),
    tryReceive: (channel) => channel.tryReceive(),
    receiveSync: (channel) => unlessOver(() => channel.receiveSync(SHORT) ?? ENDED),
    close: (channel) => void channel.close(),
    isClosed: (channel) => channel.isClosed,
    isDrained: (channel) => channel.isDrained,
  },
  choose(random, unique) {
    if (random.below(40) === 0) return ["close"];
    const name = random.pick([
      ...["trySend", "trySend", "trySend", "trySend", "sendSync", "sendSync"],
      ...["tryReceive", "tryReceive", "tryReceive", "receiveSync", "receiveSync"],
      ...["isClosed", "isDrained"],
    ]);
    return name === "trySend" || name === "sendSync" ? [name, unique] : [name];
  },
  *finish() {
    yield ["close"];
    while ((yield ["tryReceive"]) !== undefined);
    yield ["isDrained"];
  },
  model,
};
