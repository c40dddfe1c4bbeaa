// One subscriber of a stream: its place, and the values from there on. SPECIFICATION.md "Stream" (J and R).

import { setImmediate } from "node:timers/promises";
import { LINE_BYTES } from "../../core/layout";
import { NUMBER_NONE } from "../../core/modes";
import { ENDED, NO_FREE_LINE, OK } from "../../core/reasons";
import { R_LOST } from "../../core/record";
import { badArgument, ClosedError, FullError } from "../errors";
import { allocate, core, free, u64 } from "../isolate";
import { iterate } from "../iteration";
import type { ArrayOf } from "../types/sequence";
import type { Type, TypeOf } from "../types/type";
import type { SyncWaitOptions, WaitOptions } from "../waiting";
import type { Side } from "./side";

const { streamNextNumber } = core;

/** Where a subscriber begins: with what comes, with all that is kept, or with so many of the latest values. */
export type From = "latest" | "earliest" | number;

/** What may be asked of a subscription. */
export interface SubscriptionOptions {
  /** "latest" unless given. */
  from?: From | undefined;
  /** Closes the subscription. */
  signal?: AbortSignal | undefined;
}

/** Values that a callback gets before it lets the event loop run. */
const MOST_AT_ONCE = 1000;
const EARLIEST = 0xffffffff;
const MOST_BACK = 0xfffffffe;

/** `from` as the core counts it: how many values back. */
export function backOf(what: string, from: From): number {
  if (from === "latest") return 0;
  if (from === "earliest") return EARLIEST;
  if (Number.isInteger(from) && from >= 0) return Math.min(from, MOST_BACK);
  throw badArgument(`${what}: from must be "latest", "earliest" or a number of values, not ${String(from)}`);
}

/** What must be done when a subscription ends, even if nobody holds it any more. It keeps the stream, not the subscription. */
interface Place {
  readonly source: Side<Type<unknown>>;
  readonly stream: object;
  readonly r: number;
  open: boolean;
  readonly settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void };
  readonly onMemoryClosed: () => void;
}

function leave(place: Place): void {
  if (!place.open) return;
  place.open = false;
  const { memory, g } = place.source;
  memory.offClose(place.onMemoryClosed);
  if (!memory.closed) core.streamLeave(g, place.r);
}

const forgotten = new FinalizationRegistry<Place>((place) => {
  leave(place);
  free(place.r, LINE_BYTES);
});

/**
 * A subscriber of a stream. It gets every value from its start on, in order, whatever other subscribers do.
 *
 * Under the policy "block" no value is lost: a producer that is `capacity` values ahead waits for it, so a subscription that
 * is not read must be closed. Under the others `lost` tells how many were overwritten, or dropped by producers before.
 *
 * With a callback (`stream.subscribe(callback)`) the values go there. Without, they are asked for: `tryNext`, `next` and
 * so on, or `for await`. One that a process forgot is closed when the garbage collector finds it; one of a dead process holds up
 * nobody.
 */
export class Subscription<T extends Type<unknown>> implements AsyncIterable<TypeOf<T>>, Disposable {
  /**
   * Settles when the subscription is over: it was closed, its signal aborted, its memory was closed, or the stream ended and
   * was drained. With a callback, rejects with what that threw; rejects when the stream's derivation failed.
   */
  readonly done: Promise<void>;
  readonly #source: Side<T>;
  readonly #place: Place;
  readonly #withCallback: boolean;
  #ended = false;
  readonly #signal: AbortSignal | undefined;
  /** Ends waits of this subscription. */
  readonly #controller = new AbortController();

  /** @internal */
  constructor(
    stream: object,
    source: Side<T>,
    { from = "latest", signal }: SubscriptionOptions,
    callback?: (value: TypeOf<T>, subscription: Subscription<T>) => unknown,
  ) {
    signal?.throwIfAborted();
    const back = backOf(source.what, from);
    const { memory, g } = source;
    memory.checkOpen();
    const r = allocate(LINE_BYTES);
    const joined = memory.readOnly ? core.streamObserve(g, r, back) : core.streamJoin(g, r, back);
    if (joined === 0) {
      const status = core.status();
      free(r, LINE_BYTES);
      if (status === NO_FREE_LINE) {
        throw new FullError(
          "ZEROIPC_SUBSCRIBERS_FULL",
          `${source.what}: all its subscriber lines are held by living participants`,
        );
      }
      source.checkStatus(status);
    }
    this.#source = source;
    this.#withCallback = callback !== undefined;
    let settle!: Place["settle"];
    this.done = new Promise((resolve, reject) => (settle = { resolve, reject }));
    const onMemoryClosed = () => {
      leave(place);
      settle.resolve();
    };
    const place: Place = { source, stream, r, open: true, settle, onMemoryClosed };
    this.#place = place;
    memory.onClose(onMemoryClosed);
    forgotten.register(this, place);
    this.#signal = signal;
    signal?.addEventListener("abort", this.#onAbort);
    if (callback) void this.#pump(callback);
    else this.done.catch(() => {}); // who asks for the values is told by them
  }

  // --- where it stands ---

  /** Values that were published before the next one that it reads: its place in the stream's `sequence`. */
  get position(): number {
    this.#source.memory.checkOpen();
    return core.streamPosition(this.#source.g, this.#place.r);
  }

  /** Values that were overwritten before it read them. Exact. */
  get lost(): number {
    return Number(u64[(this.#place.r + R_LOST) >>> 3]);
  }

  /** Whether it is over: closed, or at the stream's end. */
  get closed(): boolean {
    return !this.#place.open || this.#ended;
  }

  /** Whether it has read all values of a stream that was closed. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Gives its place up; a wait in progress then finds the end. Closing twice is fine. */
  close(): void {
    if (!this.#place.open) return;
    leave(this.#place);
    this.#finish();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  readonly #onAbort = (): void => this.close();

  #finish(failure?: { reason: unknown }): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
    if (failure) this.#place.settle.reject(failure.reason);
    else this.#place.settle.resolve();
    this.#controller.abort();
  }

  // --- one value ---

  /** The next value, or undefined when there is none now, or none any more (`closed`). Lock-free. */
  tryNext(): TypeOf<T> | undefined {
    this.#checkPull();
    if (!this.#place.open) return this.#over();
    const { g, mode, elements } = this.#source;
    if (mode === NUMBER_NONE) {
      if (core.streamNext(g, this.#place.r, elements.out) !== 0) return elements.read();
      return this.#nothing();
    }
    const value = streamNextNumber(g, this.#place.r);
    // NaN stands for nothing, unless it is what was published.
    return value === value || core.status() === OK ? (value as TypeOf<T>) : this.#nothing();
  }

  /** The next value, waiting for one; undefined when there is none any more. */
  async next(options: WaitOptions = {}): Promise<TypeOf<T> | undefined> {
    for (;;) {
      options.signal?.throwIfAborted();
      const value = this.tryNext();
      if (value !== undefined || this.closed) return value;
      await this.#wait(options);
    }
  }

  /** The next value, blocking the thread until there is one; undefined when there is none any more. */
  nextSync(options: SyncWaitOptions = {}): TypeOf<T> | undefined {
    const value = this.tryNext();
    if (value !== undefined || this.closed) return value;
    const { memory, what, published } = this.#source;
    const { waiting } = memory.writable(`wait for ${what}`);
    const found = waiting.waitSync(published, () => this.#found(this.tryNext()), options);
    return found.value;
  }

  #found(value: TypeOf<T> | undefined): { value: TypeOf<T> | undefined } | undefined {
    return value !== undefined || this.closed ? { value } : undefined;
  }

  // --- many ---

  /** Up to `most` of the next values, perhaps none: a typed array where the elements are numbers. */
  tryNextMany(most: number): ArrayOf<T> {
    this.#checkPull();
    const { g, what, elements } = this.#source;
    if (!Number.isInteger(most) || most < 1) throw badArgument(`${what}: ${String(most)} is no number of elements`);
    const place = this.#place;
    if (!place.open) this.#over();
    const move = (to: number, count: number) => (place.open ? core.streamNextMany(g, place.r, to, count) : 0);
    const values = elements.moveOut(most, move);
    if (values.length === 0 && place.open) this.#nothing();
    return values;
  }

  /** Up to `most` of the next values, waiting for the first; none when there are none any more. */
  async nextMany(most: number, options: WaitOptions = {}): Promise<ArrayOf<T>> {
    for (;;) {
      options.signal?.throwIfAborted();
      const values = this.tryNextMany(most);
      if (values.length > 0 || this.closed) return values;
      await this.#wait(options);
    }
  }

  /** Up to `most` of the next values, blocking the thread until there is one; none when there are none any more. */
  nextManySync(most: number, options: SyncWaitOptions = {}): ArrayOf<T> {
    const some = () => {
      const values = this.tryNextMany(most);
      return values.length > 0 || this.closed ? values : undefined;
    };
    const { memory, what, published } = this.#source;
    return some() ?? memory.writable(`wait for ${what}`).waiting.waitSync(published, some, options);
  }

  // --- all ---

  /**
   * The values for as long as the loop goes on, waiting for them. It ends with the stream, when the subscription or the memory
   * is closed; leaving the loop closes the subscription. A timeout that passes without a value throws.
   */
  values(options: WaitOptions = {}): AsyncIterableIterator<TypeOf<T>> {
    const inner = iterate(
      () => this.tryNext(),
      (waitOptions) => this.next(waitOptions),
      options,
    );
    const iterator: AsyncIterableIterator<TypeOf<T>> = {
      next: async () => {
        try {
          const result = await inner.next();
          if (result.done) this.close();
          return result;
        } catch (error) {
          this.close();
          throw error;
        }
      },
      return: async () => {
        this.close(); // a wait that goes on then finds the end
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<TypeOf<T>> {
    return this.values();
  }

  /** @internal Waits until there may be a value: false when there is none any more. */
  async more(options: WaitOptions): Promise<boolean> {
    if (!this.closed) await this.#wait(options);
    return !this.closed;
  }

  // --- internal ---

  #checkPull(): void {
    if (this.#withCallback)
      throw badArgument(`${this.#source.what}: the values of this subscription go to its callback`);
  }

  /** After a "no" of the core: nothing now, the end, or something is wrong. */
  #nothing(): undefined {
    const status = core.status();
    const { memory } = this.#source;
    memory.checkOpen();
    if (status !== ENDED) {
      this.#source.checkStatus(status);
      return undefined;
    }
    this.#ended = true;
    leave(this.#place);
    const reason = this.#source.failure();
    this.#finish(reason && { reason });
    if (reason) throw reason;
    return undefined;
  }

  /** Without a place any more. */
  #over(): undefined {
    this.#source.memory.checkOpen();
    const reason = this.#ended ? this.#source.failure() : undefined;
    if (reason) throw reason;
    return undefined;
  }

  /** Waits until there is a value, the end, or the subscription is closed. */
  async #wait(options: WaitOptions): Promise<void> {
    const { memory, what, g, published } = this.#source;
    const { waiting } = memory.writable(`wait for ${what}`);
    const { signal } = options;
    const own = this.#controller.signal;
    if (own.aborted) return;
    const either = new AbortController();
    const onOwn = () => either.abort();
    const onSignal = () => either.abort(signal?.reason);
    own.addEventListener("abort", onOwn);
    signal?.addEventListener("abort", onSignal);
    const attempt = () => (!this.#place.open || core.streamHasNext(g, this.#place.r) !== 0 ? true : undefined);
    try {
      await waiting.wait(published, attempt, { ...options, signal: either.signal }, memory);
    } catch (error) {
      if (own.aborted && !signal?.aborted) return; // closed meanwhile: the end
      throw error;
    } finally {
      own.removeEventListener("abort", onOwn);
      signal?.removeEventListener("abort", onSignal);
    }
  }

  /**
   * Calls the callback with one value after the other. The cursor moves on when it has returned or, where it returns a
   * promise, when that has fulfilled: so a slow subscriber holds back the producers of a block-policy stream.
   */
  async #pump(callback: (value: TypeOf<T>, subscription: Subscription<T>) => unknown): Promise<void> {
    const place = this.#place;
    const { g } = this.#source;
    try {
      await undefined; // nothing is delivered before `subscribe` has returned
      for (let atOnce = 0; place.open;) {
        const value = this.#look();
        if (value === undefined) {
          if (!place.open) return;
          await this.#wait({});
          continue;
        }
        const result = callback(value, this) as PromiseLike<unknown> | undefined;
        if (typeof result?.then === "function") await result;
        if (!place.open) return;
        core.streamAdvance(g, place.r);
        if (++atOnce < MOST_AT_ONCE) continue;
        atOnce = 0;
        await setImmediate();
      }
    } catch (reason) {
      leave(place);
      if (reason instanceof ClosedError) this.#finish();
      else this.#finish({ reason });
    }
  }

  /** The value at the cursor, which stays there. */
  #look(): TypeOf<T> | undefined {
    const { g, mode, elements } = this.#source;
    if (mode === NUMBER_NONE) {
      if (core.streamLook(g, this.#place.r, elements.out) !== 0) return elements.read();
      return this.#nothing();
    }
    const value = core.streamLookNumber(g, this.#place.r);
    return value === value || core.status() === OK ? (value as TypeOf<T>) : this.#nothing();
  }
}
