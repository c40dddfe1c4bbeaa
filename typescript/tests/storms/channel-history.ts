// Histories of buffered channels, each closed some time: another channel in every round.

import { Channel, EndedError, f64 } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

export type Numbers = Channel<typeof f64>;

const CAPACITY = 2;
const SPARES = 12;
/** In place of an error: nothing can be sent any more. */
export const ENDED = 2;
/** In place of nothing: nothing will come any more. */
export const DRAINED = -1;
const BRIEF = { timeout: 0.05 };

/** What a send came to. */
export function sent(send: () => boolean | undefined): number {
  try {
    return send() ? 1 : 0;
  } catch (error) {
    if (error instanceof EndedError) return ENDED;
    throw error;
  }
}

interface State {
  readonly items: readonly number[];
  readonly closed: boolean;
}

/** A bounded first-in first-out queue that can be closed. */
const model: Model<State> = {
  initial: { items: [], closed: false },
  apply(state, operation) {
    const { items, closed } = state;
    const [oldest, ...rest] = items;
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    switch (operation.name) {
      case "trySend":
      case "sendSync":
        if (closed) return same(ENDED);
        if (items.length === CAPACITY) return same(false);
        return returned(operation, true) ? [{ items: [...items, operation.args[0] as number], closed }] : [];
      case "tryReceive":
      case "receiveSync":
        if (oldest === undefined) return same(closed && operation.name === "receiveSync" ? DRAINED : undefined);
        return returned(operation, oldest) ? [{ items: rest, closed }] : [];
      case "close":
        return [{ items, closed: true }];
      case "isClosed":
        return same(closed);
      case "isDrained":
        return same(closed && oldest === undefined);
      default:
        throw new Error(operation.name);
    }
  },
  text: ({ items, closed }) => `[${items}]${closed ? " closed" : ""}`,
};

export const histories: HistoryCast<Numbers, State> = {
  kind: "channel",
  size: "4MB",
  maxEntries: 4096,
  fresh: true,
  open: (arena, round) => new Channel(arena, `channel-${round}`, f64, CAPACITY, { spares: SPARES }),
  operations: {
    trySend: (channel, value) => sent(() => channel.trySend(value as number)),
    sendSync: (channel, value) => sent(() => unlessTimeout(() => (channel.sendSync(value as number, BRIEF), true))),
    tryReceive: (channel) => channel.tryReceive(),
    receiveSync: (channel) => unlessTimeout(() => channel.receiveSync(BRIEF) ?? DRAINED),
    close: (channel) => channel.close(),
    isClosed: (channel) => channel.isClosed,
    isDrained: (channel) => channel.isDrained,
  },
  choose(random, unique) {
    if (random.below(30) === 0) return ["close"];
    const name = random.pick([
      ...["trySend", "trySend", "trySend", "sendSync", "tryReceive", "tryReceive", "tryReceive", "receiveSync"],
      ...["isClosed", "isDrained"],
    ]);
    return name === "trySend" || name === "sendSync" ? [name, unique] : [name];
  },
  *finish() {
    yield ["close"];
    while ((yield ["receiveSync"]) !== DRAINED);
    yield ["trySend", 1];
  },
  model,
};
