// What elements lie in: array, map, set, pool, future, lazy.

import {
  Future,
  type HandleQueue,
  Lazy,
  Pool,
  type PoolLease,
  type Pledge,
  Queue,
  SharedArray,
  SharedMap,
  SharedSet,
  type Type,
  u64,
} from "zeroipc";
import { type Answer, done, either, none, value, values } from "./answers";
import { counting } from "./flows";
import { type Context, type Creation, type Handle, numberOption, type Verbs, VERY_LONG, waiting } from "./handle";
import { elementOf } from "./types";

type Time = { timeout?: number | undefined };

async function make<S>(context: Context, { how, name }: Creation, create: () => S, open: () => S): Promise<S> {
  if (how === "create") return create();
  const { memory } = context;
  const time: Time = { timeout: VERY_LONG };
  if (how === "await") {
    await waiting(
      context,
      () => memory.waitFor(name, time),
      () => memory.waitForSync(name, time),
    );
  }
  return open();
}

// --- array ---

interface Numbers {
  load(index: number): unknown;
  store(index: number, value: unknown): unknown;
  add(index: number, value: unknown): unknown;
  compareExchange(index: number, expected: unknown, value: unknown): unknown;
}
type Change = "add" | "sub" | "and" | "or" | "xor" | "exchange";

export async function array(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words } = creation;
  const element = elementOf(words[0] as string);
  const { type, parse, print } = element;
  const made = await make(
    context,
    creation,
    () => new SharedArray(memory, name, type, Number(words[1])),
    () => new SharedArray(memory, name, type),
  );
  // A scalar's has indices, a struct's has get and set; both have at.
  const many = made as unknown as {
    at(index: number): unknown;
    set?: unknown;
    length: number;
    fill(value: unknown): void;
  };
  const scalar = made as unknown as Record<number, unknown>;
  const rows = made as unknown as { get(index: number): unknown; set(index: number, value: unknown): void };
  const isScalar = type.arrayConstructor !== undefined;
  const numbers = made as unknown as Numbers & Record<Change, (index: number, value: unknown) => unknown>;
  const inside = (text: string | undefined): number => {
    const index = Number(text);
    // A typed array would say undefined: an index outside is checked by nobody else.
    if (isScalar && index >= many.length) throw new Outside();
    return index;
  };
  const change =
    (how: Change) =>
    (index = "", text = ""): Answer =>
      value(print(numbers[how](Number(index), parse(text))));
  const verbs: Verbs = {
    length: () => value(many.length),
    get: (index) => value(print(isScalar ? scalar[inside(index)] : rows.get(Number(index)))),
    set: (index, text = "") => {
      if (isScalar) scalar[inside(index)] = parse(text);
      else rows.set(Number(index), parse(text));
      return done;
    },
    fill: (text = "") => {
      many.fill(parse(text));
      return done;
    },
    load: (index) => value(print(numbers.load(Number(index)))),
    store: (index, text = "") => {
      numbers.store(Number(index), parse(text));
      return done;
    },
    "compare-exchange": (index, old = "", text = "") =>
      value(print(numbers.compareExchange(Number(index), parse(old), parse(text)))),
    "add-times": (index, text = "", times = "") => {
      const delta = parse(text);
      for (let left = Number(times); left > 0; left--) numbers.add(Number(index), delta);
      return done;
    },
  };
  const changes: readonly Change[] = ["add", "sub", "and", "or", "xor", "exchange"];
  return { structure: made, verbs: { ...verbs, ...Object.fromEntries(changes.map((how) => [how, change(how)])) } };
}

/** An index of a typed array that it does not have: JavaScript has no error for it, the protocol has. */
export class Outside extends Error {}

// --- map, set ---

export async function map(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const key = elementOf(words[0] as string);
  const element = elementOf(words[1] as string);
  const seed = options.get("seed");
  const more = { spares: numberOption(options, "spares"), seed: seed === undefined ? undefined : BigInt(seed) };
  const made = await make(
    context,
    creation,
    () => new SharedMap(memory, name, key.type, element.type, Number(words[2]), more),
    () => new SharedMap(memory, name, key.type, element.type),
  );
  const { print, parse } = element;
  return {
    structure: made,
    verbs: {
      get: (k = "") => {
        const found = made.get(key.parse(k));
        return found === undefined ? none("absent") : value(print(found));
      },
      has: (k = "") => value(made.has(key.parse(k))),
      set: (k = "", text = "") => {
        made.set(key.parse(k), parse(text));
        return done;
      },
      insert: (k = "", text = "") => either(made.insert(key.parse(k), parse(text)), "present"),
      delete: (k = "") => either(made.delete(key.parse(k)), "absent"),
      "compare-and-set": (k = "", old = "", text = "") => {
        if (made.compareAndSet(key.parse(k), parse(old), parse(text))) return done;
        return none(made.has(key.parse(k)) ? "differs" : "absent");
      },
      add: (k = "", text = "") => value(print(made.add(key.parse(k), parse(text)))),
      "add-times": (k = "", text = "", times = "") => {
        const [at, delta] = [key.parse(k), parse(text)];
        for (let left = Number(times); left > 0; left--) made.add(at, delta);
        return done;
      },
      update: (k = "", text = "") => {
        const delta = parse(text) as number;
        const zero = parse("0") as number;
        return value(print(made.update(key.parse(k), (before) => ((before ?? zero) as number) + delta)));
      },
      size: () => value(made.size),
      capacity: () => value(made.capacity),
      clear: () => {
        made.clear();
        return done;
      },
      entries: () => values([...made].map(([k, one]) => `${key.print(k)}=${print(one)}`)),
      keys: () => values([...made.keys()].map(key.print)),
      "insert-all": (count, text = "") => {
        let fresh = 0;
        for (let n = 0; n < Number(count); n++) if (made.insert(key.of(n), parse(text))) fresh++;
        return value(fresh);
      },
      "delete-all": (count) => {
        let gone = 0;
        for (let n = 0; n < Number(count); n++) if (made.delete(key.of(n))) gone++;
        return value(gone);
      },
    },
  };
}

export async function set(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type, parse, print } = element;
  const seed = options.get("seed");
  const more = { spares: numberOption(options, "spares"), seed: seed === undefined ? undefined : BigInt(seed) };
  const made = await make(
    context,
    creation,
    () => new SharedSet(memory, name, type, Number(words[1]), more),
    () => new SharedSet(memory, name, type),
  );
  return {
    structure: made,
    verbs: {
      add: (text = "") => either(made.add(parse(text)), "present"),
      has: (text = "") => value(made.has(parse(text))),
      delete: (text = "") => either(made.delete(parse(text)), "absent"),
      size: () => value(made.size),
      capacity: () => value(made.capacity),
      clear: () => {
        made.clear();
        return done;
      },
      values: () => values([...made].map(print)),
      "insert-all": (count) => {
        let fresh = 0;
        for (let n = 0; n < Number(count); n++) if (made.add(element.of(n))) fresh++;
        return value(fresh);
      },
    },
  };
}

// --- pool ---

export async function pool(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words } = creation;
  const element = elementOf(words[0] as string);
  const { type, parse, print } = element;
  const made = await make(
    context,
    creation,
    () => new Pool(memory, name, type, Number(words[1])),
    () => new Pool(memory, name, type),
  );
  type OurLease = PoolLease<Type<unknown>>;
  const leases = new Map<bigint, OurLease>();
  const leaseOf = (handle: bigint): OurLease => {
    const lease = leases.get(handle);
    if (!lease) throw new Error(`pool "${name}": no lease under ${handle} here`);
    return lease;
  };
  const queueOf = (other: string | undefined): HandleQueue => {
    const { structure } = context.find(other as string);
    return structure instanceof Queue ? (structure as HandleQueue) : new Queue(memory, other as string, u64);
  };
  const acquire = () =>
    waiting(
      context,
      () => made.acquire(),
      () => made.acquireSync(),
    );
  const send = (lease: OurLease, queue: HandleQueue) =>
    waiting(
      context,
      () => made.send(lease, queue),
      () => made.sendSync(lease, queue),
    );
  const receive = (queue: HandleQueue) =>
    waiting(
      context,
      () => made.receive(queue),
      () => made.receiveSync(queue),
    );
  // Of these commands the queue's name is among the words.
  const count = (queue: HandleQueue) =>
    counting(
      context,
      async (number) => {
        const lease = await acquire();
        lease.value = element.of(number);
        await send(lease, queue);
      },
      async () => {
        const lease = await receive(queue);
        const number = element.numberOf(lease.value) ?? Number.NaN;
        lease.release();
        return number;
      },
    );
  return {
    structure: made,
    verbs: {
      acquire: async (text = "") => {
        const lease = await acquire();
        lease.value = parse(text);
        leases.set(lease.handle, lease);
        return value(lease.handle);
      },
      get: (handle = "") => value(print(made.get(BigInt(handle)).value)),
      write: (handle = "", text = "") => {
        leaseOf(BigInt(handle)).value = parse(text);
        return done;
      },
      release: (handle = "") => {
        made.release(BigInt(handle));
        leases.delete(BigInt(handle));
        return done;
      },
      allocated: () => value(made.allocated),
      available: () => value(made.available),
      capacity: () => value(made.capacity),
      reclaim: () => value(made.reclaim()),
      send: async (handle = "", other = "") => {
        const lease = leaseOf(BigInt(handle));
        await send(lease, queueOf(other));
        leases.delete(BigInt(handle));
        return done;
      },
      receive: async (other) => {
        const lease = await receive(queueOf(other));
        leases.set(lease.handle, lease);
        return values([String(lease.handle), print(lease.value)]);
      },
      produce: (first = "", last = "", other = "", ...ledger) =>
        count(queueOf(other)).produce([first, last, ...ledger]),
      consume: (stop = "", other = "") => count(queueOf(other)).take("consume", [stop]),
      mark: (stop = "", marks = "", other = "") => count(queueOf(other)).take("mark", [stop, marks]),
      churn: async (times) => {
        let right = 0;
        for (let n = 0; n < Number(times); n++) {
          const lease = await acquire();
          lease.value = element.of(n);
          if (print(lease.value) === print(element.of(n))) right++;
          lease.release();
        }
        return value(right);
      },
    },
  };
}

// --- future, lazy ---

export async function future(context: Context, creation: Creation): Promise<Handle> {
  const { memory } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type, print, parse } = element;
  const made = await make(
    context,
    creation,
    () => new Future(memory, name, type, { blocks: numberOption(options, "blocks") }),
    () => new Future(memory, name, type, { open: true }),
  );
  return { structure: made, verbs: futureVerbs(context, made, print, parse) };
}

function futureVerbs(
  context: Context,
  made: Future<Type<unknown>>,
  print: (value: unknown) => string,
  parse: (text: string) => unknown,
): Verbs {
  let pledge: Pledge<Type<unknown>> | undefined;
  const get = (time: Time) =>
    waiting(
      context,
      () => made.get(time),
      () => made.getSync(time),
    );
  return {
    set: async (text = "") => {
      const to = pledge ?? made;
      await waiting(
        context,
        () => to.set(parse(text)),
        () => to.setSync(parse(text)),
      );
      return done;
    },
    fail: async (why = "") => {
      const to = pledge ?? made;
      await waiting(
        context,
        () => to.fail(new Error(why)),
        () => to.failSync(new Error(why)),
      );
      return done;
    },
    get: async () => value(print(await get({}))),
    "get-for": async (timeout) => value(print(await get({ timeout: Number(timeout) }))),
    "try-get": () => {
      const found = made.tryGet();
      return found === undefined ? none("pending") : value(print(found));
    },
    state: () => {
      const { state } = made;
      if (state === "pending") return value(made.holder ? "promised" : state);
      return value(state === "ready" ? "set" : state);
    },
    pledge: () => {
      pledge = made.pledge();
      return done;
    },
    "give-up": () => {
      pledge?.abandon();
      return done;
    },
    map: (name = "", type = "") => {
      const other = elementOf(type);
      const mapped = made.map(context.memory, name, other.type, (one) => (one as number) * 2);
      context.add(name, { structure: mapped, verbs: futureVerbs(context, mapped, other.print, other.parse) });
      return done;
    },
  };
}

/** Blocks this thread until the process is killed. */
function hang(): never {
  for (const word = new Int32Array(new SharedArrayBuffer(4)); ;) Atomics.wait(word, 0, 0);
}

export async function lazy(context: Context, creation: Creation): Promise<Handle> {
  const { memory, asynchronous } = context;
  const { name, words, options } = creation;
  const element = elementOf(words[0] as string);
  const { type, print, parse } = element;
  const what = words[1] ?? "";
  const [how, rest = ""] = what.split(/:(.*)/s);
  let count = 0;
  const compute = (): unknown => {
    const call = count++;
    if (how === "fails") throw new Error(rest);
    if (how === "counts") return element.of(Number(rest) + call);
    if (how === "slow") {
      const [, pause = "", text = ""] = /^(\d+):(.*)$/s.exec(rest) ?? [];
      if (asynchronous) return new Promise((resolve) => setTimeout(() => resolve(parse(text)), Number(pause)));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(pause));
      return parse(text);
    }
    if (how !== "hangs") return parse(what);
    return asynchronous ? new Promise(() => {}) : hang();
  };
  const made = await make(
    context,
    creation,
    () => new Lazy(memory, name, type, compute, { blocks: numberOption(options, "blocks") }),
    () => {
      void new Lazy(memory, name, type); // NOT_FOUND, for what comes next would create it
      return new Lazy(memory, name, type, compute);
    },
  );
  const force = async (time: Time) =>
    value(
      print(
        await waiting(
          context,
          () => made.force(time),
          () => made.forceSync(time),
        ),
      ),
    );
  return {
    structure: made,
    verbs: {
      force: () => force({}),
      "force-for": (timeout) => force({ timeout: Number(timeout) }),
      peek: () => {
        const found = made.peek();
        return found === undefined ? none("empty") : value(print(found));
      },
      state: () => value(made.state),
      invalidate: () => {
        made.invalidate();
        return done;
      },
      count: () => value(count),
    },
  };
}
