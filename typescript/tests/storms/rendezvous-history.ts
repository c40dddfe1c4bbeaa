// Histories of unbuffered channels: a send is done only beside the receive that took its value.

import { Channel, f64 } from "zeroipc";
import { unlessTimeout } from "./cast";
import { DRAINED, ENDED, type Numbers, sent } from "./channel-history";
import { type Model, type Operation, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

const SPARES = 12;
const BRIEF = { timeout: 0.3 };

/**
 * Handing over is three things at one moment: the value is put, taken, and its sender sees that it was. The first and the
 * last are of the send, the second of the receive: so at that moment both were in progress. Who died may not have seen it.
 * Some time before the send has offered the value, which it could not on a closed channel: so a value may still be taken
 * that was offered before the channel was closed.
 */
interface State {
  readonly closed: boolean;
  /** Values that were offered and not taken. */
  readonly offered: readonly number[];
  /** The value that is being handed over, and whether its sender lives to see it. */
  readonly put?: number;
  readonly lives?: boolean;
  /** The value that was taken, and whose sender has not seen it yet. */
  readonly taken?: number;
}

const model: Model<State> = {
  initial: { closed: false, offered: [] },
  apply(state, operation) {
    const { closed, offered, put, lives, taken } = state;
    const value = operation.args[0] as number;
    if (operation.name === "offer") return closed ? [] : [{ ...state, offered: [...offered, value].sort() }];
    if (operation.name === "see") return taken === value ? [{ closed, offered }] : [];
    const receives = operation.name === "tryReceive" || operation.name === "receiveSync";
    if (receives && put !== undefined && returned(operation, put)) {
      return [lives ? { closed, offered, taken: put } : { closed, offered }];
    }
    // Nothing else happens at the moment of handing over.
    if (put !== undefined || taken !== undefined) return [];
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    switch (operation.name) {
      case "put": {
        const left = offered.filter((other) => other !== value);
        const seen = operation.end !== Number.POSITIVE_INFINITY;
        return left.length < offered.length ? [{ closed, offered: left, put: value, lives: seen }] : [];
      }
      case "trySend":
      case "sendSync":
        return same(closed ? ENDED : false);
      case "tryReceive":
        return same(undefined);
      case "receiveSync":
        return same(closed ? DRAINED : undefined);
      case "close":
        return [{ closed: true, offered }];
      case "isClosed":
        return same(closed);
      default:
        throw new Error(operation.name);
    }
  },
  text: ({ closed, offered, put, lives, taken }) =>
    `${closed ? "closed" : "open"}, offered [${offered}], put ${put} ${lives}, taken ${taken}`,
};

/** A send is what handing over and offering are of it. */
function expand(operation: Operation): Operation[] {
  if (operation.name !== "trySend" && operation.name !== "sendSync") return [operation];
  const as = (...names: string[]) => names.map((name) => ({ ...operation, name }));
  if (operation.end === Number.POSITIVE_INFINITY) return as("offer", "put");
  return operation.result === 1 ? as("offer", "put", "see") : [operation];
}

export const histories: HistoryCast<Numbers, State> = {
  kind: "rendezvous",
  size: "4MB",
  maxEntries: 4096,
  fresh: true,
  open: (arena, round) => new Channel(arena, `channel-${round}`, f64, 0, { spares: SPARES }),
  operations: {
    trySend: (channel, value) => sent(() => channel.trySend(value as number)),
    sendSync: (channel, value) => sent(() => unlessTimeout(() => (channel.sendSync(value as number, BRIEF), true))),
    tryReceive: (channel) => channel.tryReceive(),
    receiveSync: (channel) => unlessTimeout(() => channel.receiveSync(BRIEF) ?? DRAINED),
    close: (channel) => void channel.close(),
    isClosed: (channel) => channel.isClosed,
  },
  choose(random, unique) {
    if (random.below(40) === 0) return ["close"];
    const name = random.pick([
      "trySend",
      "sendSync",
      "sendSync",
      "tryReceive",
      "receiveSync",
      "receiveSync",
      "isClosed",
    ]);
    return name === "trySend" || name === "sendSync" ? [name, unique] : [name];
  },
  *finish() {
    yield ["close"];
    // What the dead have offered can still be taken.
    while ((yield ["receiveSync"]) !== DRAINED);
  },
  interpret: (history) => history.flatMap(expand),
  model,
};
