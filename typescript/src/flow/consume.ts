// Consuming a flow: one run, and all that may end it: its end, its consumer, a signal, a time-out, an error.

import { setMaxListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { badArgument } from "../errors";
import { checkTimeout, LONGEST_TIMER, timedOut, type WaitOptions } from "../waiting";
import { MOST_AT_ONCE, type Run } from "./run";

/** How a flow is consumed. */
export interface FlowOptions extends WaitOptions {
  /**
   * Milliseconds for all of what was asked; of `values`, for each single wait. Absent: for ever. What comes too late
   * rejects with TimeoutError.
   */
  timeout?: number | undefined;
  /** Ends the run; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Values taken from the source at once, at most: 1024 unless given. With 1, none is taken before it is needed. */
  batch?: number | undefined;
}

export function checkCount(what: string, count: unknown, least: number): number {
  if ((Number.isInteger(count) && (count as number) >= least) || count === Number.POSITIVE_INFINITY) {
    return count as number;
  }
  throw badArgument(`flow: ${what} must be a whole number from ${least}, not ${String(count)}`);
}

export function checkMilliseconds(what: string, milliseconds: unknown): number {
  if (typeof milliseconds === "number" && milliseconds >= 0 && milliseconds <= LONGEST_TIMER) return milliseconds;
  throw badArgument(
    `flow: ${what} takes a number of milliseconds from 0 to ${LONGEST_TIMER}, not ${String(milliseconds)}`,
  );
}

/** One consumption: opens the run when it is made. Whoever makes it closes it. */
export class Consumption<T> {
  /** Values that are taken at once. */
  readonly batch: number;
  readonly #run: Run<T>;
  readonly #what: string;
  readonly #timeout: number;
  readonly #eachWait: boolean;
  readonly #signal: AbortSignal | undefined;
  readonly #onFailure: ((reason: unknown) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #failure: { reason: unknown } | undefined;
  #interrupt: (() => void) | undefined;
  #closed = false;
  /** Values since the event loop had its turn. */
  #atOnce = 0;

  /**
   * `what` is for the message when it takes too long; `eachWait`: the time-out is one for each wait. `onFailure` is called
   * when the signal or the time-out ends it.
   */
  constructor(
    open: () => Run<T>,
    options: FlowOptions,
    what: string,
    { eachWait = false, onFailure }: { eachWait?: boolean; onFailure?: (reason: unknown) => void } = {},
  ) {
    const { timeout, signal, batch = MOST_AT_ONCE } = options;
    this.batch = Math.min(checkCount("batch", batch, 1), 2 ** 30);
    this.#timeout = checkTimeout(timeout);
    this.#what = what;
    this.#eachWait = eachWait;
    this.#signal = signal;
    this.#onFailure = onFailure;
    signal?.throwIfAborted();
    this.#run = open();
    if (signal) {
      setMaxListeners(0, signal); // one signal for many runs is no leak
      signal.addEventListener("abort", this.#onAbort);
    }
    if (!eachWait) this.#startTimer();
  }

  /** The next values, at most `most`; undefined when the flow has ended or was closed. */
  async next(most: number): Promise<ArrayLike<T> | undefined> {
    for (;;) {
      if (this.#atOnce >= MOST_AT_ONCE) {
        this.#atOnce = 0;
        await setImmediate(); // timers and sockets want their turn beside a fast source
      }
      this.#check();
      if (this.#closed) return undefined;
      const values = this.#run.take(most);
      if (values.length > 0) {
        this.#atOnce += values.length;
        return values;
      }
      if (this.#eachWait) this.#startTimer();
      const more = await this.#run.wait();
      if (this.#eachWait) clearTimeout(this.#timer);
      this.#check();
      if (!more) return undefined;
    }
  }

  /** Waits for the consumer's own promise, unless something ends the run first. */
  async until(promise: PromiseLike<unknown>): Promise<void> {
    await new Promise((resolve, reject) => {
      this.#interrupt = () => resolve(undefined);
      promise.then(resolve, reject);
    });
    this.#check();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#run.close();
    this.#interrupt?.();
  }

  #startTimer(): void {
    const timeout = this.#timeout;
    if (timeout >= LONGEST_TIMER) return;
    this.#timer = setTimeout(() => this.#fail(timedOut(this.#what, timeout)), timeout);
  }

  readonly #onAbort = () => this.#fail(this.#signal?.reason);

  #fail(reason: unknown): void {
    this.#failure = { reason };
    this.close();
    this.#onFailure?.(reason);
  }

  #check(): void {
    if (this.#failure) throw this.#failure.reason;
  }
}

/** A flow as an async iterator. Unlike a generator's, its `return` ends a `next` that waits. */
export class FlowIterator<T> implements AsyncIterableIterator<T> {
  readonly #start: () => Consumption<T>;
  #consumption: Consumption<T> | undefined;
  #values: ArrayLike<T> = [];
  #at = 0;
  #over = false;
  /** Calls of `next` that wait, one behind the other. */
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(start: () => Consumption<T>) {
    this.#start = start;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#waiting === 0 && this.#at < this.#values.length) {
      return Promise.resolve({ value: this.#values[this.#at++] as T, done: false });
    }
    this.#waiting++;
    const result = this.#last.then(() => this.#pull()).finally(() => this.#waiting--);
    this.#last = result.then(undefined, () => {});
    return result;
  }

  async #pull(): Promise<IteratorResult<T, undefined>> {
    if (this.#at === this.#values.length && !this.#over) {
      try {
        this.#consumption ??= this.#start();
        this.#values = (await this.#consumption.next(this.#consumption.batch)) ?? [];
        this.#at = 0;
      } catch (error) {
        this.#end();
        throw error;
      }
    }
    if (this.#over || this.#values.length === 0) {
      this.#end();
      return { value: undefined, done: true };
    }
    return { value: this.#values[this.#at++] as T, done: false };
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#end();
    return { value: undefined, done: true };
  }

  #end(): void {
    this.#over = true;
    this.#values = [];
    this.#at = 0;
    this.#consumption?.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
