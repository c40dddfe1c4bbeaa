// Flow: lazy operators over values that come in time, and the forms in which other libraries want them.
//
// A flow is a description: a source and the stages behind it. Each consumption runs it anew, with a cursor of its own
// (unicast, cold). In a run the stages are fused: one pass per batch of values, no promise per value and no array per stage
// (flow/run.ts). All in this process's own memory: nothing of a flow is shared.
//
// Longer than most files because every operator is declared here.

import type { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { badArgument } from "./errors";
import { MergeRun, ZipRun } from "./flow/combine";
import { checkCount, checkMilliseconds, Consumption, FlowIterator, type FlowOptions } from "./flow/consume";
import { FlatMapRun, MapAsyncRun } from "./flow/expand";
import { type Observable, observable, observableSymbol, toReadable, toReadableStream } from "./flow/interop";
import { FusedRun, type Run, SourceRun, type Stage } from "./flow/run";
import { type FlowInput, type FlowSource, sourceOf, type ValueOf } from "./flow/source";
import * as stages from "./flow/stages";
import * as timed from "./flow/timed";

/** How many values, or for how many milliseconds, a window gathers. */
export type WindowSize = number | { count: number; step?: number | undefined } | { ms: number };

/** When a batch is handed on: with so many values, or so many milliseconds after its first one, whichever is first. */
export type BatchSize =
  number | { count: number; ms?: number | undefined } | { count?: number | undefined; ms: number };

const same = (value: unknown): unknown => value;

function checkFunction(what: string, fn: unknown): void {
  if (typeof fn !== "function") throw badArgument(`flow: ${what} takes a function, not ${String(fn)}`);
}

/**
 * Values that come in time, from a stream of the segment or from anything iterable, with operators on them.
 *
 * A flow is immutable, and nothing runs until it is consumed: by `for await`, by a method that returns a promise (collect,
 * fold, forEach, ...) or as a stream or an observable. Each of these opens the source anew and closes it when it is over:
 * at the end, when the consumer leaves, when its signal aborts or its time-out passes, or when a function throws, which
 * rejects with that very error.
 *
 * Functions given to operators are synchronous, but for those of mapAsync and forEach; they get the value and its index.
 *
 * **What is taken**: values are taken from the source when the consumer asks, in batches of at most `batch` (1024), as many
 * as are there. take(n), first and collect's limit take no value beyond the last one that they deliver. A consumer that
 * leaves otherwise, or a takeWhile that ends, drops what its last batch had left; with `{ batch: 1 }` that is nothing.
 */
export class Flow<T> implements AsyncIterable<T> {
  readonly #what: string;
  readonly #open: () => Run<unknown>;
  readonly #stages: readonly Stage<never, unknown>[];

  private constructor(what: string, open: () => Run<unknown>, fused: readonly Stage<never, unknown>[]) {
    this.#what = what;
    this.#open = open;
    this.#stages = fused;
  }

  /**
   * A flow of anything that gives values: an iterable (arrays, typed arrays, generators), an async iterable, a
   * ReadableStream, a source of your own, or a flow (which is returned). What can be iterated once only, such as a
   * generator, makes a flow that can be consumed once. Of an async iterable one value is asked for at a time, and only
   * when it is needed.
   */
  static from<T>(input: Flow<T> | FlowInput<T>): Flow<T> {
    if (input instanceof Flow) return input;
    const source: FlowSource<T> = sourceOf(input);
    return new Flow(source.what ?? "flow", () => new SourceRun(source), []);
  }

  /**
   * The values of all inputs as they come; ends when all have ended. While it waits it waits for all of them: of async
   * iterables it may hold one value each that is lost when the consumer leaves.
   */
  static merge<I extends readonly FlowInput<unknown>[]>(...inputs: I): Flow<ValueOf<I[number]>> {
    const opens = inputs.map((input) => Flow.from(input).#opener());
    return new Flow("merge", () => new MergeRun(opens), []);
  }

  /**
   * The first values of all inputs as a tuple, the second ones, and so on; ends with the input that ends first. What was
   * taken of the others by then, at most a batch, is dropped.
   */
  static zip<I extends readonly FlowInput<unknown>[]>(...inputs: I): Flow<{ -readonly [K in keyof I]: ValueOf<I[K]> }> {
    const opens = inputs.map((input) => Flow.from(input).#opener());
    return new Flow("zip", () => new ZipRun(opens), []);
  }

  // --- operators: one value for one ---

  /** What `fn` returns for each value. A promise is a value like any other: see mapAsync. */
  map<U>(fn: (value: T, index: number) => U): Flow<U> {
    checkFunction("map", fn);
    return this.#with(stages.map(fn));
  }

  /**
   * What the promises of `fn` fulfil with, in the order of the values, with up to `concurrency` calls at once (1). A
   * rejection ends the flow in its turn. The signal aborts when the run is over.
   */
  mapAsync<U>(
    fn: (value: T, index: number, signal: AbortSignal) => PromiseLike<U> | U,
    { concurrency = 1 }: { concurrency?: number | undefined } = {},
  ): Flow<U> {
    checkFunction("mapAsync", fn);
    checkCount("concurrency", concurrency, 1);
    return this.#behind<U>((run) => new MapAsyncRun(run, fn, concurrency));
  }

  /** Each value, after `fn` has seen it. */
  tap(fn: (value: T, index: number) => void): Flow<T> {
    checkFunction("tap", fn);
    return this.#with(stages.tap(fn));
  }

  /** The state after each value: `fn` makes the next one of the last one (`seed` at first) and the value. */
  scan<A>(fn: (state: A, value: T, index: number) => A, seed: A): Flow<A> {
    checkFunction("scan", fn);
    return this.#with(stages.scan(fn, seed));
  }

  // --- operators: some of the values ---

  /** The values for which `fn` holds. */
  filter<U extends T>(fn: (value: T, index: number) => value is U): Flow<U>;
  filter(fn: (value: T, index: number) => unknown): Flow<T>;
  filter(fn: (value: T, index: number) => unknown): Flow<T> {
    checkFunction("filter", fn);
    return this.#with(stages.filter(fn));
  }

  /** The first `count` values. It ends with the last of them and takes none beyond; take(0) does not open the source. */
  take(count: number): Flow<T> {
    return checkCount("take", count, 0) === 0 ? Flow.from<T>([]) : this.#with(stages.take<T>(count));
  }

  /** All but the first `count` values. */
  skip(count: number): Flow<T> {
    return this.#with(stages.skip<T>(checkCount("skip", count, 0)));
  }

  /** The values before the first for which `fn` does not hold. */
  takeWhile<U extends T>(fn: (value: T, index: number) => value is U): Flow<U>;
  takeWhile(fn: (value: T, index: number) => unknown): Flow<T>;
  takeWhile(fn: (value: T, index: number) => unknown): Flow<T> {
    checkFunction("takeWhile", fn);
    return this.#with(stages.takeWhile(fn));
  }

  /** The values from the first on for which `fn` does not hold. */
  skipWhile(fn: (value: T, index: number) => unknown): Flow<T> {
    checkFunction("skipWhile", fn);
    return this.#with(stages.skipWhile(fn));
  }

  /**
   * Values that were not there before, compared as a Set does, by `key` where it is given. It remembers the last `limit`
   * different ones: all of them unless a limit is given, which on an endless flow is memory without bound.
   */
  distinct(
    key: (value: T) => unknown = same,
    { limit = Number.POSITIVE_INFINITY }: { limit?: number | undefined } = {},
  ): Flow<T> {
    checkFunction("distinct", key);
    return this.#with(stages.distinct<T>(key, checkCount("distinct's limit", limit, 1)));
  }

  /** Values that differ from the one just before, compared with === (NaN equals NaN), by `key` where it is given. */
  distinctUntilChanged(key: (value: T) => unknown = same): Flow<T> {
    checkFunction("distinctUntilChanged", key);
    return this.#with(stages.distinctUntilChanged<T>(key));
  }

  /** The first value, then none for `ms` milliseconds; with `trailing` also the latest of those, when the time is over. */
  throttle(ms: number, { trailing = false }: { trailing?: boolean | undefined } = {}): Flow<T> {
    return this.#with(timed.throttle<T>(checkMilliseconds("throttle", ms), trailing));
  }

  /** The latest value, once none has come for `ms` milliseconds. */
  debounce(ms: number): Flow<T> {
    return this.#with(timed.debounce<T>(checkMilliseconds("debounce", ms)));
  }

  // --- operators: more than one value ---

  /**
   * Arrays of `count` consecutive values, one begun every `step` values (by default `count`: no value is in two). Only
   * whole ones: see batch. With `ms`: the values of so many milliseconds, from the first one on; there are no empty ones.
   */
  window(size: WindowSize): Flow<T[]> {
    if (typeof size === "object" && "ms" in size) {
      return this.#with(timed.batch<T>(Number.POSITIVE_INFINITY, checkMilliseconds("window", size.ms)));
    }
    const { count, step = count } = typeof size === "object" ? size : { count: size };
    return this.#with(stages.window<T>(checkFinite("window", count), checkFinite("window's step", step)));
  }

  /**
   * Arrays of values, handed on with `count` values, or `ms` milliseconds after their first one, whichever is first. The
   * last one may be smaller.
   */
  batch(size: BatchSize): Flow<T[]> {
    const { count = Number.POSITIVE_INFINITY, ms = undefined } = typeof size === "object" ? size : { count: size };
    checkCount("batch", count, 1);
    if (ms !== undefined) checkMilliseconds("batch", ms);
    else if (count === Number.POSITIVE_INFINITY) throw badArgument("flow: batch needs a count or a number of ms");
    return this.#with(timed.batch<T>(count, ms));
  }

  /** Each value with the one before it. */
  pairwise(): Flow<[T, T]> {
    return this.#with(stages.pairwise<T>());
  }

  /** The values of what `fn` returns for each value, one after the other, each drawn when it is needed. */
  flatMap<U>(fn: (value: T, index: number) => Iterable<U>): Flow<U> {
    checkFunction("flatMap", fn);
    return this.#behind<U>((run) => new FlatMapRun(run, fn));
  }

  /** The values of this flow and of the others as they come; see Flow.merge. */
  merge<I extends readonly FlowInput<unknown>[]>(...others: I): Flow<T | ValueOf<I[number]>> {
    return Flow.merge<[Flow<T>, ...I]>(this, ...others);
  }

  /** The values of this flow and of the others side by side; see Flow.zip. */
  zip<I extends readonly FlowInput<unknown>[]>(
    ...others: I
  ): Flow<[T, ...{ -readonly [K in keyof I]: ValueOf<I[K]> }]> {
    return Flow.zip(this, ...others) as Flow<never>;
  }

  // --- consumption ---

  /** All values in an array, or the first `limit` of them, whatever comes after. */
  async collect({ limit = Number.POSITIVE_INFINITY, ...options }: FlowOptions & { limit?: number | undefined } = {}) {
    const flow = limit === Number.POSITIVE_INFINITY ? this : this.take(limit);
    const all: T[] = [];
    await flow.#each("collect", options, (values) => {
      for (let k = 0; k < values.length; k++) all.push(values[k] as T);
    });
    return all;
  }

  /** The last state: `fn` makes the next one of the last one (`seed` at first) and each value. */
  async fold<A>(fn: (state: A, value: T, index: number) => A, seed: A, options: FlowOptions = {}): Promise<A> {
    checkFunction("fold", fn);
    let state = seed;
    let index = 0;
    await this.#each("fold", options, (values) => {
      for (let k = 0; k < values.length; k++) state = fn(state, values[k] as T, index++);
    });
    return state;
  }

  /** As fold, with the first value for a seed: undefined when there is none. */
  async reduce(fn: (state: T, value: T, index: number) => T, options: FlowOptions = {}): Promise<T | undefined> {
    checkFunction("reduce", fn);
    let state: T | undefined;
    let index = 0;
    await this.#each("reduce", options, (values) => {
      for (let k = 0; k < values.length; k++) {
        const value = values[k] as T;
        state = index === 0 ? value : fn(state as T, value, index);
        index++;
      }
    });
    return state;
  }

  /** Calls `fn` with each value; where it returns a promise, the next call waits for that. */
  async forEach(fn: (value: T, index: number) => unknown, options: FlowOptions = {}): Promise<void> {
    checkFunction("forEach", fn);
    const consumption = this.#consume("forEach", options);
    try {
      let index = 0;
      for (let values; (values = await consumption.next(consumption.batch)) !== undefined;) {
        for (let k = 0; k < values.length; k++) {
          const result = fn(values[k] as T, index++) as PromiseLike<unknown> | undefined;
          if (typeof result?.then === "function") await consumption.until(result);
        }
      }
    } finally {
      consumption.close();
    }
  }

  /** The first value, and nothing beyond it is taken; undefined when there is none. */
  async first(options: FlowOptions = {}): Promise<T | undefined> {
    let first: T | undefined;
    await this.take(1).#each("first", options, (values) => (first = values[0]));
    return first;
  }

  /** The last value; undefined when there is none. */
  async last(options: FlowOptions = {}): Promise<T | undefined> {
    let last: T | undefined;
    await this.#each("last", options, (values) => (last = values[values.length - 1]));
    return last;
  }

  /** How many values there are. */
  async count(options: FlowOptions = {}): Promise<number> {
    let count = 0;
    await this.#each("count", options, (values) => (count += values.length));
    return count;
  }

  /**
   * The values for a `for await` loop, with options; `timeout` is for each wait. Leaving the loop closes the source. It is
   * opened by the first `next`.
   */
  values(options: FlowOptions = {}): AsyncIterableIterator<T> {
    return new FlowIterator(() => this.#consume("the next value", options, { eachWait: true }));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return this.values();
  }

  // --- other libraries' forms ---

  /**
   * A ReadableStream of the web, opened by its first read. It takes a value when its reader asks, and up to `highWaterMark`
   * ahead (0). Cancelling it closes the source. `timeout` is for each wait.
   */
  toReadableStream({ highWaterMark = 0, ...options }: FlowOptions & { highWaterMark?: number | undefined } = {}) {
    const stream: ReadableStream<T> = toReadableStream(
      (onFailure) => this.#consume("the next value", options, { eachWait: true, ...(onFailure && { onFailure }) }),
      highWaterMark,
    );
    return stream;
  }

  /**
   * A Readable of node:stream in object mode, opened by its first read, with up to `highWaterMark` (16) values ahead.
   * Destroying it closes the source. It cannot carry null. `timeout` is for each wait.
   */
  toReadable({ highWaterMark = 16, ...options }: FlowOptions & { highWaterMark?: number | undefined } = {}): Readable {
    return toReadable(this.values(options), highWaterMark);
  }

  /**
   * What `Symbol.observable` finds where somebody has defined it, and what RxJS looks for: `rxjs.from(flow)`. Each
   * subscription is a run of its own; an observable has no backpressure, so values come as fast as the source gives them.
   */
  ["@@observable"](): Observable<T> {
    return observable(() => this.#consume("the next value", {}));
  }

  // --- internal ---

  #with<U>(stage: Stage<T, U>): Flow<U> {
    return new Flow(this.#what, this.#open, [...this.#stages, stage as Stage<never, unknown>]);
  }

  #behind<U>(wrap: (run: Run<T>) => Run<U>): Flow<U> {
    const open = this.#opener();
    return new Flow(this.#what, () => wrap(open()), []);
  }

  #opener(): () => Run<T> {
    const open = this.#open;
    const fused = this.#stages;
    return fused.length === 0 ? (open as () => Run<T>) : () => new FusedRun(open, fused);
  }

  #consume(
    doing: string,
    options: FlowOptions,
    how?: { eachWait?: boolean; onFailure?: (reason: unknown) => void },
  ): Consumption<T> {
    return new Consumption(this.#opener(), options, `${this.#what}: ${doing}`, how);
  }

  async #each(doing: string, options: FlowOptions, handle: (values: ArrayLike<T>) => void): Promise<void> {
    const consumption = this.#consume(doing, options);
    try {
      for (let values; (values = await consumption.next(consumption.batch)) !== undefined;) handle(values);
    } finally {
      consumption.close();
    }
  }
}

function checkFinite(what: string, count: number): number {
  if (count === Number.POSITIVE_INFINITY) throw badArgument(`flow: ${what} must be finite`);
  return checkCount(what, count, 1);
}

if (observableSymbol) {
  Object.defineProperty(Flow.prototype, observableSymbol, {
    value: Flow.prototype["@@observable"],
    writable: true,
    configurable: true,
  });
}
