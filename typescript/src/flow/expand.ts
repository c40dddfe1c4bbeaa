// Operators that are more than a stage, because they hold on to values: flatMap and mapAsync. Each pulls from a run of the
// flow before it.

import { setImmediate } from "node:timers/promises";
import { MOST_AT_ONCE, none, type Run } from "./run";

/** Each value's own values, one after the other, drawn only as they are wanted: they may be endless. */
export class FlatMapRun<T, U> implements Run<U> {
  readonly #inner: Run<T>;
  readonly #fn: (value: T, index: number) => Iterable<U>;
  #current: Iterator<U> | undefined;
  #index = 0;
  #drained = false;
  #failure: { reason: unknown } | undefined;

  constructor(inner: Run<T>, fn: (value: T, index: number) => Iterable<U>) {
    this.#inner = inner;
    this.#fn = fn;
  }

  take(most: number): ArrayLike<U> {
    const taken: U[] = [];
    try {
      for (let left = MOST_AT_ONCE; taken.length < most && left > 0 && !this.#failure; left--) {
        if (!this.#current) {
          const values = this.#inner.take(1);
          this.#drained = values.length === 0;
          if (this.#drained) break;
          this.#current = this.#fn(values[0] as T, this.#index++)[Symbol.iterator]();
        }
        const { value, done } = this.#current.next();
        if (done) this.#current = undefined;
        else taken.push(value);
      }
    } catch (reason) {
      this.#current = undefined;
      this.#failure = { reason }; // told after the values that came before it
    }
    if (taken.length > 0) return taken;
    if (this.#failure) throw this.#failure.reason;
    return none;
  }

  wait(): Promise<boolean> {
    if (this.#drained) return this.#inner.wait();
    return setImmediate(true);
  }

  close(): void {
    const current = this.#current;
    this.#current = undefined;
    this.#drained = true;
    this.#inner.close();
    current?.return?.();
  }
}

interface Call<U> {
  state: "pending" | "done" | "failed";
  result: U | undefined;
  reason: unknown;
}

/** Results of an asynchronous function in the order of its values, up to `concurrency` calls at once. */
export class MapAsyncRun<T, U> implements Run<U> {
  readonly #inner: Run<T>;
  readonly #fn: (value: T, index: number, signal: AbortSignal) => PromiseLike<U> | U;
  readonly #concurrency: number;
  readonly #controller = new AbortController();
  /** In the order of their values. */
  readonly #calls: Call<U>[] = [];
  /** How many calls may be pending: no more than results are wanted. */
  #most = 0;
  #index = 0;
  #ended = false;
  #closed = false;
  #listening = false;
  #failure: { reason: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(
    inner: Run<T>,
    fn: (value: T, index: number, signal: AbortSignal) => PromiseLike<U> | U,
    concurrency: number,
  ) {
    this.#inner = inner;
    this.#fn = fn;
    this.#concurrency = concurrency;
  }

  take(most: number): ArrayLike<U> {
    this.#start(most);
    const calls = this.#calls;
    const taken: U[] = [];
    while (taken.length < most && calls[0]?.state === "done") taken.push((calls.shift() as Call<U>).result as U);
    if (taken.length === 0) {
      if (calls[0]?.state === "failed") throw calls[0].reason;
      if (this.#failure && calls.length === 0) throw this.#failure.reason;
    }
    this.#start(most - taken.length); // it goes on while the consumer is busy with these
    return taken;
  }

  /** Starts calls until as many are pending or done as are wanted and allowed. */
  #start(wanted: number): void {
    this.#most = Math.min(wanted, this.#concurrency);
    try {
      while (!this.#ended && this.#calls.length < this.#most) {
        const values = this.#inner.take(this.#most - this.#calls.length);
        if (values.length === 0) break;
        for (let k = 0; k < values.length; k++) this.#call(values[k] as T);
      }
    } catch (reason) {
      this.#ended = true;
      this.#failure = { reason }; // told after the results of the calls before it
    }
  }

  #call(value: T): void {
    const call: Call<U> = { state: "pending", result: undefined, reason: undefined };
    this.#calls.push(call);
    const settle = (state: "done" | "failed", result: U | undefined, reason?: unknown) => {
      Object.assign(call, { state, result, reason });
      if (call === this.#calls[0]) this.#settle();
    };
    // Within a promise, so that a function that throws fails in its turn, too.
    new Promise<U>((resolve) => resolve(this.#fn(value, this.#index++, this.#controller.signal))).then(
      (result) => settle("done", result),
      (reason) => settle("failed", undefined, reason),
    );
  }

  wait(): Promise<boolean> {
    const first = this.#calls[0];
    if (first ? first.state !== "pending" : this.#failure) return Promise.resolve(true);
    if (this.#closed || (this.#ended && !first)) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.#wake = () => resolve(!this.#closed && !(this.#ended && this.#calls.length === 0 && !this.#failure));
      if (this.#listening || this.#ended || this.#calls.length >= this.#most) return;
      this.#listening = true;
      this.#inner.wait().then(
        (more) => {
          this.#listening = false;
          this.#ended = !more;
          this.#settle();
        },
        (reason) => {
          this.#ended = true;
          this.#failure = { reason };
          this.#settle();
        },
      );
    });
  }

  close(): void {
    this.#closed = true;
    this.#ended = true;
    this.#calls.length = 0;
    this.#failure = undefined;
    this.#controller.abort();
    this.#inner.close();
    this.#settle();
  }

  #settle(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}
