// Lazy: a value that is computed when it is first asked for, once among all processes. SPECIFICATION.md "Lazy".

import * as L from "../core/layout";
import { type Computation, Computed, Deadline, fromSource, withoutPromise } from "./computation";
import { badArgument } from "./errors";
import { core } from "./isolate";
import type { Memory } from "./memory";
import type { OutcomeOptions } from "./outcome";
import { whenNamed } from "./structure";
import type { Type, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** Whether it was computed, by now. */
export type LazyState = "empty" | "computing" | "ready" | "failed";

const STATES: readonly (LazyState | undefined)[] = ["empty", undefined, "computing", "ready", "failed"];
const KIND = { kind: L.KIND_LAZY, kindName: "lazy", toCreate: "give a function that computes it" };

/**
 * A value that is computed by exactly one of all the processes that ask for it, when the first one does, and kept for all
 * until it is invalidated.
 *
 * The function itself is not shared: each process brings its own, and they should agree. While one computes, the others
 * wait. When it dies, another one computes; when it is stopped, they wait until it goes on, or their timeout passes. What
 * the function throws is kept, too: everybody gets a FailedError with its text, until it is invalidated.
 *
 * `force` returns a promise, `forceSync` blocks the thread; both take a `timeout` in milliseconds, which ends the wait and not
 * the computation, and reject with TimeoutError; the promise takes a `signal`, too. `peek` never computes and never waits.
 */
export class Lazy<T extends Type<unknown>> extends Computed<T> {
  #computation: Computation<TypeOf<T>> | undefined;

  /**
   * With a function: creates the lazy or attaches to it, whichever process is first; an existing structure of another kind
   * or element size is an error. Without: opens it, to look and to wait for what others compute, waiting up to `timeout`
   * ms for the name (blocking; `await Lazy.open(...)` is not).
   */
  constructor(
    memory: Memory,
    name: string,
    type: T,
    compute?: () => TypeOf<T> | PromiseLike<TypeOf<T>>,
    options: OutcomeOptions = {},
  ) {
    if (compute !== undefined && typeof compute !== "function") {
      throw badArgument(`lazy "${name}": it takes a function that computes it, not ${typeof compute}`);
    }
    super(memory, KIND, name, type, compute !== undefined, options);
    if (compute) this.#computation = { run: compute, runSync: () => withoutPromise(this.what, compute()) };
  }

  /** Opens an existing lazy without a function, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Lazy<T>> {
    await whenNamed(memory, name, options);
    return new Lazy(memory, name, type);
  }

  /**
   * The value, computed here if nobody has done so and nobody does. Rejects with FailedError when the function threw. The
   * function may return a promise; it must not await the same lazy.
   */
  force(options: WaitOptions = {}): Promise<TypeOf<T>> {
    const attempt = () => {
      const value = this.read();
      if (value !== undefined || !this.#computation) return value;
      const generation = this.begin();
      if (generation < 0) return undefined;
      void this.compute(generation, this.#computation);
      return this.read();
    };
    return this.wait(this.settled, attempt, options);
  }

  /** The same, blocking the thread: the function must not return a promise. */
  forceSync(options: SyncWaitOptions = {}): TypeOf<T> {
    const deadline = new Deadline(options);
    const attempt = () => {
      const value = this.read();
      if (value !== undefined || !this.#computation) return value;
      const generation = this.begin();
      if (generation < 0) return undefined;
      this.computeSync(generation, this.#computation, deadline);
      return this.read();
    };
    const value = attempt();
    if (value !== undefined) return value;
    if (options.timeout !== 0) this.checkOthersSettle();
    return this.waitSync(this.settled, attempt, options);
  }

  /** The value; undefined when it is not computed. Throws FailedError. Never computes, never waits; wait-free. */
  peek(): TypeOf<T> | undefined {
    return this.read();
  }

  protected override pending(state: number): void {
    if (state !== L.STATE_EMPTY && state !== L.STATE_COMPUTING) throw this.unexpected(state);
  }

  /** What became of it. `computing` is also what a computing process that died has left, until somebody forces it. */
  get state(): LazyState {
    const number = this.stateNow();
    const state = STATES[number];
    if (state === undefined) throw this.unexpected(number);
    return state;
  }

  /** Whether it has a value. */
  get isComputed(): boolean {
    return this.stateNow() === L.STATE_READY;
  }

  /**
   * Has it computed anew when it is next forced. What is being computed at this moment is thrown away when it is done: a force
   * that begins after this returned gets what was computed after this.
   */
  invalidate(): void {
    this.memory.writable(`invalidate ${this.what}`);
    if (core.lazyInvalidate(this.g) === 0) this.refused();
  }

  /**
   * Makes a lazy whose value is `fn` of this one's, under a name of its own: forcing it forces this one first. Whoever calls
   * this brings `fn`. It fails with the same text if this one fails. Invalidating this one does not touch the new one, which
   * keeps its value: to have that computed from a new one, invalidate this one, then the new one.
   */
  map<U extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: U,
    fn: (value: TypeOf<T>) => TypeOf<U> | PromiseLike<TypeOf<U>>,
    options: OutcomeOptions = {},
  ): Lazy<U> {
    const run = () => {
      const value = this.peek();
      return value === undefined ? this.force().then(fn) : fn(value);
    };
    const derived = new Lazy(memory, name, type, run, options);
    derived.#computation = {
      run,
      runSync: (deadline) => withoutPromise(derived.what, fn(fromSource(() => this.forceSync(deadline.left)))),
    };
    return derived;
  }
}
