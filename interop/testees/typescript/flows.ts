// What elements go through: queue, stack, ring, messages, channel, stream, and what is derived from a stream.

import { Channel, type Derivation, messages, type Policy, Queue, Ring, Stack, Stream, type Type, u32 } from "zeroipc";
import { type Answer, done, either, none, UnknownWord, value, values } from "./answers";
import { type Context, type Creation, type Handle, numberOption, type Verbs, VERY_LONG, waiting } from "./handle";
import { type Element, elementOf } from "./types";

type Time = { timeout?: number | undefined };
type Awaitable<T> = T | Promise<T>;

/** What the common verbs need. Ended: take gives undefined. */
export interface Flow {
  readonly element: Element;
  put(value: unknown, time: Time): Awaitable<unknown>;
  tryPut(value: unknown): boolean;
  take(time: Time): Awaitable<unknown>;
  tryTake(): unknown;
  putMany?(values: unknown[]): Awaitable<unknown>;
  tryPutMany?(values: unknown[]): number;
  takeMany?(most: number): Awaitable<Iterable<unknown>>;
  tryTakeMany?(most: number): Iterable<unknown>;
}

/** What a ledger is asked for: an array of u32. */
export interface Counters {
  add(index: number, value: number): unknown;
  store(index: number, value: number): unknown;
}

const arrayOf = (context: Context, name: string) => context.find(name).structure as Counters;

/** Takes until the element of this number, or the end, and calls `each` with the number of every other one. */
export async function takeUntil(
  stop: number,
  take: () => Awaitable<number | undefined>,
  each: (number: number) => void,
): Promise<void> {
  for (let number; (number = await take()) !== undefined && number !== stop;) each(number);
}

/** `produce`, `consume`, `mark` and `lane` of whatever gives and takes numbers; `torn` is NaN. */
export function counting(
  context: Context,
  put: (number: number) => Awaitable<unknown>,
  take: () => Awaitable<number | undefined>,
): { produce: (words: string[]) => Promise<Answer>; take: (how: string, words: string[]) => Promise<Answer> } {
  return {
    async produce([first, last, ledger, index]) {
      const book = ledger === undefined ? undefined : arrayOf(context, ledger);
      for (let number = Number(first); number <= Number(last); number++) {
        await put(number);
        book?.store(Number(index), number);
      }
      return done;
    },
    async take(how, [stop, marks, base = "0"]) {
      const took: string[] = [];
      let count = 0;
      const book = how === "consume" ? undefined : arrayOf(context, marks as string);
      await takeUntil(Number(stop), take, (number) => {
        count++;
        if (book) book.add(Number(base) + number, 1);
        else took.push(Number.isNaN(number) ? "torn" : String(number));
      });
      return book ? value(count) : values(took);
    },
  };
}

function flowVerbs(context: Context, flow: Flow): Verbs {
  const { element } = flow;
  const print = (one: unknown, otherwise: string) => (one === undefined ? none(otherwise) : value(element.print(one)));
  const printAll = (all: Iterable<unknown>) => values([...all].map((one) => element.print(one)));
  const many = <T>(form: T | undefined): T => {
    if (form === undefined) throw new UnknownWord("many");
    return form;
  };
  const count = counting(
    context,
    (number) => flow.put(element.of(number), {}),
    async () => {
      const taken = await flow.take({});
      return taken === undefined ? undefined : (element.numberOf(taken) ?? Number.NaN);
    },
  );
  return {
    put: async (text = "") => either((await flow.put(element.parse(text), {})) !== false, "full"),
    "put-for": async (timeout, text = "") =>
      either((await flow.put(element.parse(text), { timeout: Number(timeout) })) !== false, "full"),
    "try-put": (text = "") => either(flow.tryPut(element.parse(text)), "full"),
    take: async () => print(await flow.take({}), "ended"),
    "take-for": async (timeout) => print(await flow.take({ timeout: Number(timeout) }), "ended"),
    "try-take": () => print(flow.tryTake(), "empty"),
    "put-many": async (...texts) => {
      await many(flow.putMany)(texts.map(element.parse));
      return done;
    },
    "try-put-many": (...texts) => value(many(flow.tryPutMany)(texts.map(element.parse))),
    "take-many": async (most) => {
      const taken = [...(await many(flow.takeMany)(Number(most)))];
      return taken.length > 0 ? printAll(taken) : none("ended");
    },
    "try-take-many": (most) => printAll(many(flow.tryTakeMany)(Number(most))),
    produce: (...words) => count.produce(words),
    consume: (...words) => count.take("consume", words),
    mark: (...words) => count.take("mark", words),
    lane: (...words) => count.take("lane", words),
  };
}

/** Of a class with a static `open`: creates, opens, or waits for the name. */
async function make<S>(
  context: Context,
  { how }: Creation,
  create: () => S,
  open: (options: Time) => S,
  openAsync: (options: Time) => Promise<S>,
): Promise<S> {
  if (how === "create") return create();
  if (how === "open") return open({});
  return waiting(
    context,
    () => openAsync({ timeout: VERY_LONG }),
    () => open({ timeout: VERY_LONG }),
  );
}

export async function queue(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type } = element;
  const spares = numberOption(options, "spares");
  const made = await make(
    context,
    creation,
    () => new Queue(memory, name, type, Number(words[1]), { spares }),
    (time) => new Queue(memory, name, type, undefined, time),
    (time) => Queue.open(memory, name, type, time),
  );
  const verbs = flowVerbs(context, {
    element,
    put: (one, time) =>
      waiting(
        context,
        () => made.push(one, time),
        () => made.pushSync(one, time),
      ),
    tryPut: (one) => made.tryPush(one),
    take: (time) =>
      waiting(
        context,
        () => made.pop(time),
        () => made.popSync(time),
      ),
    tryTake: () => made.tryPop(),
    putMany: (all) =>
      waiting(
        context,
        () => made.pushMany(all),
        () => made.pushManySync(all),
      ),
    tryPutMany: (all) => made.tryPushMany(all),
    takeMany: (most) =>
      waiting(
        context,
        () => made.popMany(most),
        () => made.popManySync(most),
      ) as Iterable<unknown>,
    tryTakeMany: (most) => made.tryPopMany(most) as Iterable<unknown>,
  });
  const first = () => {
    const one = made.peek();
    return one === undefined ? none("empty") : value(element.print(one));
  };
  return {
    structure: made,
    verbs: {
      ...verbs,
      peek: first,
      size: () => value(made.size),
      capacity: () => value(made.capacity),
      reserve: async (text = "") => {
        const reservation = await waiting(
          context,
          () => made.reserve(),
          () => made.reserveSync(),
        );
        reservation.value = element.parse(text);
        await waiting(
          context,
          () => reservation.commit(),
          () => reservation.commitSync(),
        );
        return done;
      },
      claim: async () => {
        const claim = await waiting(
          context,
          () => made.claim(),
          () => made.claimSync(),
        );
        const answer = value(element.print(claim.value));
        claim.release();
        return answer;
      },
      hold: () => {
        made.reserveSync();
        return done;
      },
    },
  };
}

export async function stack(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type } = element;
  const spares = numberOption(options, "spares");
  const made = await make(
    context,
    creation,
    () => new Stack(memory, name, type, Number(words[1]), { spares }),
    (time) => new Stack(memory, name, type, undefined, time),
    (time) => Stack.open(memory, name, type, time),
  );
  const verbs = flowVerbs(context, {
    element,
    put: (one, time) =>
      waiting(
        context,
        () => made.push(one, time),
        () => made.pushSync(one, time),
      ),
    tryPut: (one) => made.tryPush(one),
    take: (time) =>
      waiting(
        context,
        () => made.pop(time),
        () => made.popSync(time),
      ),
    tryTake: () => made.tryPop(),
    putMany: (all) =>
      waiting(
        context,
        () => made.pushMany(all),
        () => made.pushManySync(all),
      ),
    tryPutMany: (all) => made.tryPushMany(all),
    takeMany: (most) =>
      waiting(
        context,
        () => made.popMany(most),
        () => made.popManySync(most),
      ) as Iterable<unknown>,
    tryTakeMany: (most) => made.tryPopMany(most) as Iterable<unknown>,
  });
  const top = () => {
    const one = made.top();
    return one === undefined ? none("empty") : value(element.print(one));
  };
  const size = () => value(made.size);
  return {
    structure: made,
    verbs: { ...verbs, peek: top, top, size, capacity: () => value(made.capacity) },
  };
}

type Side = "producer" | "consumer";
interface Sides {
  release(side?: Side): void;
  holder(side: Side): { pid: number } | undefined;
}

function sideVerbs(made: Sides): Verbs {
  return {
    release: (side) => {
      made.release(side as Side | undefined);
      return done;
    },
    holder: (side) => {
      const peer = made.holder(side as Side);
      return peer ? value(peer.pid) : none("absent");
    },
  };
}

export async function ring(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words } = creation;
  const element = elementOf(words[0] as string);
  const { type } = element;
  const made = await make(
    context,
    creation,
    () => new Ring(memory, name, type, Number(words[1])),
    (time) => new Ring(memory, name, type, undefined, time),
    (time) => Ring.open(memory, name, type, time),
  );
  const verbs = flowVerbs(context, {
    element,
    put: (one, time) =>
      waiting(
        context,
        () => made.write(one, time),
        () => made.writeSync(one, time),
      ),
    tryPut: (one) => made.tryWrite(one),
    take: (time) =>
      waiting(
        context,
        () => made.read(time),
        () => made.readSync(time),
      ),
    tryTake: () => made.tryRead(),
    putMany: (all) =>
      waiting(
        context,
        () => made.writeMany(all),
        () => made.writeManySync(all),
      ),
    tryPutMany: (all) => made.tryWriteMany(all),
    takeMany: (most) =>
      waiting(
        context,
        () => made.readMany(most),
        () => made.readManySync(most),
      ) as Iterable<unknown>,
    tryTakeMany: (most) => made.tryReadMany(most) as Iterable<unknown>,
  });
  return {
    structure: made,
    verbs: {
      ...verbs,
      ...sideVerbs(made),
      peek: () => {
        const [one] = (made.tryPeek(1) ?? []) as unknown[];
        return one === undefined ? none("empty") : value(element.print(one));
      },
      size: () => value(made.available),
      capacity: () => value(made.capacity),
    },
  };
}

/** Byte b of message k, of lengths 0 to 40. */
const numbered = (k: number) => Uint8Array.from({ length: k % 41 }, (_, b) => 7 * k + b);

export async function messageRing(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const largest = numberOption(options, "largest");
  const made = await make(
    context,
    creation,
    () => new Ring(memory, name, messages, Number(words[0]), { largest }),
    (time) => new Ring(memory, name, messages, undefined, time),
    (time) => Ring.open(memory, name, messages, time),
  );
  const write = (one: Uint8Array) =>
    waiting(
      context,
      () => made.write(one),
      () => made.writeSync(one),
    );
  const read = () =>
    waiting(
      context,
      () => made.read(),
      () => made.readSync(),
    );
  const print = (one: Uint8Array | undefined) => (one ? value(Buffer.from(one).toString()) : none("empty"));
  return {
    structure: made,
    verbs: {
      ...sideVerbs(made),
      write: async (text = "") => {
        await write(Buffer.from(text));
        return done;
      },
      "try-write": (text = "") => either(made.tryWrite(Buffer.from(text)), "full"),
      "write-many": async (...texts) => {
        const all = texts.map((text) => Buffer.from(text));
        await waiting(
          context,
          () => made.writeMany(all),
          () => made.writeManySync(all),
        );
        return done;
      },
      read: async () => print(await read()),
      "try-read": () => print(made.tryRead()),
      flood: async (count) => {
        for (let k = 0; k < Number(count); k++) await write(numbered(k));
        return done;
      },
      drain: async (count) => {
        let right = 0;
        for (let k = 0; k < Number(count); k++) if (Buffer.compare(await read(), numbered(k)) === 0) right++;
        return value(right);
      },
    },
  };
}

export async function channel(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type } = element;
  const more = { spares: numberOption(options, "spares"), offers: numberOption(options, "offers") };
  const made = await make(
    context,
    creation,
    () => new Channel(memory, name, type, Number(words[1]), more),
    (time) => new Channel(memory, name, type, undefined, time),
    (time) => Channel.open(memory, name, type, time),
  );
  const verbs = flowVerbs(context, {
    element,
    put: (one, time) =>
      waiting(
        context,
        () => made.send(one, time),
        () => made.sendSync(one, time),
      ),
    tryPut: (one) => made.trySend(one),
    take: (time) =>
      waiting(
        context,
        () => made.receive(time),
        () => made.receiveSync(time),
      ),
    tryTake: () => made.tryReceive(),
  });
  return {
    structure: made,
    verbs: {
      ...verbs,
      size: () => value(made.size),
      capacity: () => value(made.capacity),
      end: () => {
        made.close();
        return done;
      },
      "is-ended": () => value(made.isClosed),
      "is-drained": () => value(made.isDrained),
    },
  };
}

type AnyStream = Stream<Type<unknown>>;

export async function stream(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type } = element;
  const policy = words[2] as Policy | undefined;
  const more = { policy, spares: numberOption(options, "spares"), subscribers: numberOption(options, "subscribers") };
  const made: AnyStream = await make(
    context,
    creation,
    () => new Stream(memory, name, type, Number(words[1]), more),
    (time) => new Stream(memory, name, type, undefined, time),
    (time) => Stream.open(memory, name, type, time),
  );
  let subscription: ReturnType<AnyStream["subscription"]> | undefined;
  const own = () => {
    if (!subscription) throw new Error(`stream "${name}": nobody has subscribed`);
    return subscription;
  };
  const verbs = flowVerbs(context, {
    element,
    put: (one, time) =>
      waiting(
        context,
        () => made.emit(one, time),
        () => made.emitSync(one, time),
      ),
    tryPut: (one) => made.tryEmit(one),
    take: (time) =>
      waiting(
        context,
        () => own().next(time),
        () => own().nextSync(time),
      ),
    tryTake: () => own().tryNext(),
    putMany: (all) =>
      waiting(
        context,
        () => made.emitMany(all),
        () => made.emitManySync(all),
      ),
    tryPutMany: (all) => made.tryEmitMany(all),
    takeMany: (most) =>
      waiting(
        context,
        () => own().nextMany(most),
        () => own().nextManySync(most),
      ) as Iterable<unknown>,
    tryTakeMany: (most) => own().tryNextMany(most) as Iterable<unknown>,
  });
  return {
    structure: made,
    close: () => subscription?.close(),
    verbs: {
      ...verbs,
      subscribe: (from) => {
        subscription?.close();
        subscription = made.subscription({
          from: from === "now" ? "latest" : from === "oldest" ? "earliest" : Number(from),
        });
        return done;
      },
      unsubscribe: () => {
        own().close();
        subscription = undefined;
        return done;
      },
      lost: () => value(own().lost),
      dropped: () => value(made.dropped),
      subscribers: () => value(made.subscriberCount),
      sequence: () => value(made.sequence),
      capacity: () => value(made.capacity),
      last: () => {
        const { last } = made;
        return last === undefined ? none("empty") : value(element.print(last));
      },
      end: () => {
        made.close();
        return done;
      },
      "is-ended": () => value(made.isClosed),
    },
  };
}

export async function derived({ memory, find }: Context, { name, words }: Creation): Promise<Handle> {
  const source = find(words[0] as string).structure as Stream<typeof u32>;
  const [how, count] = (words[1] as string).split(":");
  const ways: Record<string, () => { readonly derivation: Derivation }> = {
    map: () => source.map(memory, name, u32, (one) => one * 2),
    filter: () => source.filter(memory, name, (one) => one % 2 === 1),
    scan: () => source.scan(memory, name, u32, (sum, one) => (sum + one) >>> 0, 0),
    take: () => source.take(memory, name, Number(count)),
    skip: () => source.skip(memory, name, Number(count)),
    window: () => source.window(memory, name, Number(count)),
  };
  const way = ways[how as string];
  if (!way) throw new UnknownWord(how as string);
  const { derivation } = way();
  derivation.done.catch(() => {}); // `run` tells of it
  return {
    structure: derivation,
    close: () => derivation.stop(),
    verbs: {
      run: async () => {
        await derivation.done;
        return done;
      },
      begin: () => done, // it has begun: it derives whenever the program waits
    },
  };
}
