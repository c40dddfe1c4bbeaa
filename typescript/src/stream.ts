// Stream: broadcast to every subscriber, with history for who joins late, and what can be made of it: flows in this
// process, derived streams in shared memory. SPECIFICATION.md "Stream" and "Derived streams".

import { LINE_BYTES } from "../core/layout";
import { Flow, type WindowSize } from "./flow";
import { observableSymbol } from "./flow/interop";
import type { Cursor } from "./flow/source";
import type { Memory } from "./memory";
import { Broadcast, type InternalOptions, type StreamOptions } from "./stream/broadcast";
import { Derivation } from "./stream/derivation";
import { filterBy, mapBy, type Operator, scanBy, skipFirst, takeFirst, windowOf } from "./stream/operators";
import { backOf, type From } from "./stream/subscription";
import { whenNamed } from "./structure";
import type { ArrayOf } from "./types/sequence";
import type { Type, TypeOf } from "./types/type";
import type { WaitOptions } from "./waiting";

/** Options of a derived stream. */
export interface DeriveOptions extends Omit<StreamOptions, "timeout"> {
  /** Values that a new one keeps: as many as its source unless given. */
  capacity?: number | undefined;
  /** Where a new one begins: with what comes ("latest", unless given), all that is kept, or so many of the latest values. */
  from?: From | undefined;
}

/** A stream that this process derives, or stands by to. */
export type DerivedStream<T extends Type<unknown>> = Stream<T> & { readonly derivation: Derivation };

/** The type of a window's elements. */
export type WindowOf<T extends Type<unknown>> = Type<ArrayOf<T>>;

/** What a flow has and a stream has no meaning of its own for: `stream.tap(fn)` is `stream.flow().tap(fn)`. */
const OF_FLOWS = [
  "mapAsync",
  "tap",
  "takeWhile",
  "skipWhile",
  "distinct",
  "distinctUntilChanged",
  "throttle",
  "debounce",
  "batch",
  "pairwise",
  "flatMap",
  "merge",
  "zip",
  "collect",
  "fold",
  "reduce",
  "forEach",
  "first",
  "count",
  "toReadableStream",
  "toReadable",
  "@@observable",
] as const;

type OfFlows<V> = Pick<Flow<V>, (typeof OF_FLOWS)[number]>;

// The methods of flows are put into the prototype below, so that each is declared in one place: that of Flow.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Stream<T extends Type<unknown>> extends OfFlows<TypeOf<T>> {}

/**
 * A bounded broadcast: every subscriber gets every value, from any number of producers, and the last `capacity` values
 * stay for who joins late. The source of the algorithm is this project's own (SPECIFICATION.md "Stream").
 *
 * Every process that has it open may call everything here at any time. Publishing and reading are lock-free. A process
 * that is killed at any instruction holds up nobody; one that is stopped holds up nobody either, but for a subscriber of a
 * stream with the policy "block", which producers wait for when they are `capacity` values ahead.
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 *
 * **Operators** have two forms. `stream.map(fn)`, and all that a Flow has besides, are lazy and local: they subscribe, from
 * the latest value on, when they are consumed (`flow({ from })` says from where else). `stream.map(memory, name, ...)`, and
 * filter, take, skip, window and scan with a memory before their arguments, make a **derived stream** in shared memory,
 * under that name. Exactly one process derives it, the others that called the same stand by and go on when that one dies or
 * stops, at the same place: nothing is emitted twice, and with the policy "block" nothing is skipped as long as somebody derives or
 * stands by. The function must depend on its arguments only, and be the same in all of them; when it throws, the derived stream ends,
 * and its readers get FailedError. `derivation` of what is returned tells whether this process derives, and stops it.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging
export class Stream<T extends Type<unknown>> extends Broadcast<T> {
  readonly #derivation: Derivation | undefined;

  /**
   * With a capacity: creates the stream or attaches to it, whichever process is first; an existing one with another kind,
   * element size, capacity or policy is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking;
   * `await Stream.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: StreamOptions = {}) {
    super(memory, name, type, capacity, options);
    this.#derivation = (options as InternalOptions).derive?.(this);
  }

  /** Opens an existing stream, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Stream<T>> {
    await whenNamed(memory, name, options);
    return new Stream(memory, name, type);
  }

  /** How this handle takes part in deriving the stream; undefined where the stream was only opened. */
  get derivation(): Derivation | undefined {
    return this.#derivation;
  }

  // --- flows ---

  /** The values from `from` on (the latest), as a flow: each consumption subscribes anew. It ends with the stream. */
  flow({ from }: { from?: From | undefined } = {}): Flow<TypeOf<T>> {
    return Flow.from({ what: this.what, open: () => this.#cursor(from) });
  }

  /** A cursor from the latest value on, by which `Flow.from(stream)` and the like read. */
  open(): Cursor<TypeOf<T>> {
    return this.#cursor(undefined);
  }

  #cursor(from: From | undefined): Cursor<TypeOf<T>> {
    const subscription = this.subscription({ from });
    return {
      take: (most) => subscription.tryNextMany(most) as ArrayLike<TypeOf<T>>,
      wait: (options) => subscription.more(options),
      close: () => subscription.close(),
    };
  }

  // --- operators: a flow, or a derived stream ---

  /** What `fn` returns for each value, as a flow. */
  map<U>(fn: (value: TypeOf<T>, index: number) => U): Flow<U>;
  /** What `fn` returns for each value, as a derived stream. */
  map<U extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: U,
    fn: (value: TypeOf<T>) => TypeOf<U>,
    options?: DeriveOptions,
  ): DerivedStream<U>;
  map(...args: unknown[]): unknown {
    if (args.length === 1) return this.flow().map(args[0] as () => unknown);
    const [memory, name, type, fn, options] = args as [Memory, string, Type<unknown>, never, DeriveOptions?];
    return this.#derive(memory, name, mapBy(this.what, type, fn), options);
  }

  /** The values for which `fn` holds, as a flow. */
  filter<U extends TypeOf<T>>(fn: (value: TypeOf<T>, index: number) => value is U): Flow<U>;
  filter(fn: (value: TypeOf<T>, index: number) => unknown): Flow<TypeOf<T>>;
  /** The values for which `fn` holds, as a derived stream. */
  filter(memory: Memory, name: string, fn: (value: TypeOf<T>) => unknown, options?: DeriveOptions): DerivedStream<T>;
  filter(...args: unknown[]): unknown {
    if (args.length === 1) return this.flow().filter(args[0] as () => unknown);
    const [memory, name, fn, options] = args as [Memory, string, never, DeriveOptions?];
    return this.#derive(memory, name, filterBy(this.what, this.type, fn), options);
  }

  /** The first `count` values, as a flow. */
  take(count: number): Flow<TypeOf<T>>;
  /** The first `count` values, as a derived stream, which is closed with the last of them. */
  take(memory: Memory, name: string, count: number, options?: DeriveOptions): DerivedStream<T>;
  take(...args: unknown[]): unknown {
    if (args.length === 1) return this.flow().take(args[0] as number);
    const [memory, name, count, options] = args as [Memory, string, number, DeriveOptions?];
    return this.#derive(memory, name, takeFirst(this.what, this.type, count), options);
  }

  /** All but the first `count` values, as a flow. */
  skip(count: number): Flow<TypeOf<T>>;
  /** All but the first `count` values, as a derived stream. */
  skip(memory: Memory, name: string, count: number, options?: DeriveOptions): DerivedStream<T>;
  skip(...args: unknown[]): unknown {
    if (args.length === 1) return this.flow().skip(args[0] as number);
    const [memory, name, count, options] = args as [Memory, string, number, DeriveOptions?];
    return this.#derive(memory, name, skipFirst(this.what, this.type, count), options);
  }

  /** Arrays of consecutive values, as a flow. */
  window(size: WindowSize): Flow<TypeOf<T>[]>;
  /**
   * Arrays of `count` consecutive values, one begun every `step` values (by default `count`), as a derived stream. No more than the
   * source's capacity. Only whole ones: what is lost is in none.
   */
  window(
    memory: Memory,
    name: string,
    size: number | { count: number; step?: number | undefined },
    options?: DeriveOptions,
  ): DerivedStream<WindowOf<T>>;
  window(...args: unknown[]): unknown {
    if (args.length === 1) return this.flow().window(args[0] as WindowSize);
    const [memory, name, size, options] = args as [Memory, string, number, DeriveOptions?];
    return this.#derive(memory, name, windowOf(this.what, this.type, size, this.capacity), options);
  }

  /** The state after each value, as a flow: `fn` makes the next one of the last one (`seed` at first) and the value. */
  scan<A>(fn: (state: A, value: TypeOf<T>, index: number) => A, seed: A): Flow<A>;
  /** The state after each value, as a derived stream. Whoever goes on takes its latest value for the state. */
  scan<U extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: U,
    fn: (state: TypeOf<U>, value: TypeOf<T>) => TypeOf<U>,
    seed: TypeOf<U>,
    options?: DeriveOptions,
  ): DerivedStream<U>;
  scan(...args: unknown[]): unknown {
    if (args.length === 2) return this.flow().scan(args[0] as () => unknown, args[1]);
    const [memory, name, type, fn, seed, options] = args as [
      Memory,
      string,
      Type<unknown>,
      never,
      unknown,
      DeriveOptions?,
    ];
    return this.#derive(memory, name, scanBy(this.what, type, fn, seed), options);
  }

  // --- internal ---

  #derive(memory: Memory, name: string, operator: Operator, options: DeriveOptions = {}): Stream<Type<unknown>> {
    const { capacity, from = "latest", ...rest } = options;
    const back = backOf(this.what, from);
    const source = this.side;
    const here = source.memory.writable(`derive from ${this.what}`);
    memory.writable(`derive a stream from ${this.what}`);
    const internal: InternalOptions = {
      ...rest,
      usualCapacity: this.capacity,
      derived: {
        ...operator,
        sourceSegment: here.shape.segmentId,
        sourceOffset: (source.address - here.base) / LINE_BYTES,
      },
      derive: (stream) => new Derivation(source, stream.side, operator, back),
    };
    return new Stream(memory, name, operator.type, capacity, internal);
  }
}

for (const name of OF_FLOWS) {
  Object.defineProperty(Stream.prototype, name, {
    value: function (this: Stream<Type<unknown>>, ...args: unknown[]): unknown {
      const flow = this.flow() as unknown as Record<string, (...args: unknown[]) => unknown>;
      return flow[name]?.(...args);
    },
    writable: true,
    configurable: true,
  });
}

if (observableSymbol) {
  Object.defineProperty(Stream.prototype, observableSymbol, {
    value: Stream.prototype["@@observable"],
    writable: true,
    configurable: true,
  });
}
