// Histories of streams: another one in every round. Every subscriber sees one and the same sequence from its start on,
// without a gap, or with as many values lost as it says. stream-block-history.ts and stream-drop-history.ts are of one
// policy each.

import { EndedError, f64, Stream, type Subscription } from "zeroipc";
import { unlessTimeout } from "./cast";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Policy = "block" | "drop-oldest";

/** The stream, and this witness's subscription to it. */
export interface Heard {
  readonly stream: Stream<typeof f64>;
  subscription: Subscription<typeof f64> | undefined;
}

const CAPACITY = 3;
/** In place of an error: nothing can be published any more. */
const ENDED = 2;
/** For an operation that needs a subscription, without one, or with one where none may be: it does nothing. */
const NOTHING_DONE = -1;
/** Makes one number of how many values were lost and of the next one. */
const LOST = 2 ** 20;
const BRIEF = { timeout: 0.1 };

export interface State {
  /** How many values were published, and the latest of them. */
  readonly count: number;
  readonly kept: readonly number[];
  readonly closed: boolean;
  /** The next position of each process that has subscribed. */
  readonly cursors: Readonly<Record<number, number>>;
}

function emitted(emit: () => boolean | undefined): number {
  try {
    return emit() ? 1 : 0;
  } catch (error) {
    if (error instanceof EndedError) return ENDED;
    throw error;
  }
}

/** What a subscriber reads next, and how many it has lost before it. */
function read({ subscription }: Heard): number | undefined {
  if (!subscription) return NOTHING_DONE;
  const before = subscription.lost;
  const value = subscription.tryNext();
  return value === undefined ? undefined : (subscription.lost - before) * LOST + value;
}

function without({ cursors, ...state }: State, process: number): State {
  const { [process]: _, ...others } = cursors;
  return { ...state, cursors: others };
}

const modelOf = (policy: Policy): Model<State> => ({
  initial: { count: 0, kept: [], closed: false, cursors: {} },
  apply(state, operation) {
    const { count, kept, closed, cursors } = state;
    const { name, process, result, args } = operation;
    const cursor = cursors[process];
    const same = (expected: number | boolean | undefined) => (returned(operation, expected) ? [state] : []);
    switch (name) {
      case "tryEmit":
      case "emitSync":
        if (closed) return same(ENDED);
        // While another one joins the stream is full, too: so that it is full is always possible under "block".
        if (policy === "block" && result === 0) return [state];
        if (policy === "block" && Object.values(cursors).some((each) => each + CAPACITY <= count)) return [];
        if (!returned(operation, true)) return [];
        return [{ ...state, count: count + 1, kept: [...kept, args[0] as number].slice(-CAPACITY) }];
      case "join":
        if (cursor !== undefined) return same(NOTHING_DONE);
        return returned(operation, count) ? [{ ...state, cursors: { ...cursors, [process]: count } }] : [];
      case "leave":
      case "death":
        return [without(state, process)];
      case "tryNext": {
        if (cursor === undefined) return same(NOTHING_DONE);
        const first = Math.max(cursor, count - kept.length);
        const value = kept[first - (count - kept.length)];
        if (value === undefined) return same(undefined);
        if (!returned(operation, (first - cursor) * LOST + value)) return [];
        return [{ ...state, cursors: { ...cursors, [process]: first + 1 } }];
      }
      case "last":
        return same(kept.at(-1));
      case "sequence":
        return same(count);
      case "close":
        return [{ ...state, closed: true }];
      case "isClosed":
        return same(closed);
      default:
        throw new Error(name);
    }
  },
  text: ({ count, kept, closed, cursors }) => `${count} [${kept}] ${closed} ${JSON.stringify(cursors)}`,
});

export const streamHistories = (kind: string, policy: Policy): HistoryCast<Heard, State> => ({
  kind,
  size: "8MB",
  maxEntries: 4096,
  fresh: true,
  deaths: true,
  open: (arena, round) => ({
    stream: new Stream(arena, `stream-${round}`, f64, CAPACITY, { policy, subscribers: 6, spares: 10 }),
    subscription: undefined,
  }),
  operations: {
    tryEmit: ({ stream }, value = 0) => emitted(() => stream.tryEmit(value)),
    emitSync: ({ stream }, value = 0) => emitted(() => unlessTimeout(() => stream.emitSync(value, BRIEF))),
    join(heard) {
      if (heard.subscription) return NOTHING_DONE;
      heard.subscription = heard.stream.subscription();
      return heard.subscription.position;
    },
    leave(heard) {
      heard.subscription?.close();
      heard.subscription = undefined;
    },
    tryNext: read,
    last: ({ stream }) => stream.last,
    sequence: ({ stream }) => stream.sequence,
    close: ({ stream }) => void stream.close(),
    isClosed: ({ stream }) => stream.isClosed,
  },
  choose(random, unique) {
    if (random.below(80) === 0) return ["close"];
    if (random.below(12) === 0) return ["leave"];
    const name = random.pick([
      ...["tryEmit", "tryEmit", "tryEmit", "emitSync", "join", "join"],
      ...["tryNext", "tryNext", "tryNext", "tryNext", "last", "sequence", "isClosed"],
    ]);
    return name === "tryEmit" || name === "emitSync" ? [name, unique] : [name];
  },
  *finish() {
    yield ["last"];
    yield ["sequence"];
    yield ["close"];
    yield ["tryEmit", 1];
  },
  model: modelOf(policy),
});
