// Future: a value that is set once, and that any number of processes wait for. SPECIFICATION.md "Future".

import * as L from "../core/layout";
import { Computed, Deadline, withoutPromise } from "./computation";
import { BusyError, CorruptError, ExistsError } from "./errors";
import {
  allOf,
  type AnyFuture,
  anyOf,
  raceOf,
  type FutureValue,
  type FutureValues,
  waitForOutcomes,
  waitForOutcomesSync,
} from "./futures";
import { core } from "./isolate";
import type { Memory } from "./memory";
import type { OutcomeOptions } from "./outcome";
import { Pledge } from "./pledge";
import type { SelectCase } from "./select";
import { whenNamed } from "./structure";
import type { Type, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** What may be asked of a new future. */
export interface FutureOptions extends OutcomeOptions {
  /** Only open it: an error, or with `timeout` a wait (blocking), where it does not exist. A read-only memory never creates. */
  open?: boolean | undefined;
}

/** What may be asked of a derived future or lazy. */
export interface MapOptions extends OutcomeOptions {
  /** Ends this process's part in computing the new future; its value is still to be had. */
  signal?: AbortSignal | undefined;
}

/** `pending` until it is settled, which it then is for ever. */
export type FutureState = "pending" | "ready" | "failed" | "abandoned";

const STATES: readonly FutureState[] = ["pending", "pending", "pending", "ready", "failed", "abandoned"];
const KIND = { kind: L.KIND_FUTURE, kindName: "future", toCreate: "leave out `open`" };

/** What makes a future a derived one. */
interface Derivation<V> {
  readonly source: AnyFuture;
  /** Of the source's value, which is there. */
  run(): V | PromiseLike<V>;
  runSync(): V;
}

/**
 * A value that is set once, or fails once, and that everybody who has it open may get or wait for.
 *
 * Anybody may set it; the first one wins. A process that is killed or stopped in the middle of setting it holds up nobody:
 * the future is set or not set, never half. Who pledges to set it (`pledge`) has the sole right to, and if it dies first,
 * whoever waits gets an AbandonedError within 250 ms.
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 */
export class Future<T extends Type<unknown>> extends Computed<T> {
  #derivation: Derivation<TypeOf<T>> | undefined;
  /** Of a reader: whoever had pledged to set it was found dead. */
  #orphaned = false;

  /**
   * Creates the future or attaches to it, whichever process is first; an existing structure of another kind or element size is
   * an error. With `open: true` it is only opened, waiting up to `timeout` ms for the name (blocking; `await Future.open(...)`
   * is not).
   */
  constructor(memory: Memory, name: string, type: T, options: FutureOptions = {}) {
    super(memory, KIND, name, type, options.open !== true, options);
  }

  /** Opens an existing future, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Future<T>> {
    await whenNamed(memory, name, options);
    return new Future(memory, name, type, { open: true });
  }

  // --- set ---

  /**
   * Sets the value: false when this call did not, for it is settled or pledged already, or (rare) no block is free at this
   * moment. Wait-free.
   */
  trySet(value: TypeOf<T>): boolean {
    return this.settleValue(L.STATE_EMPTY, 0, value) ?? false;
  }

  /** Sets the value; rejects with ExistsError when it is settled, with BusyError when it is pledged. Waits for nothing but a free
   * block. */
  async set(value: TypeOf<T>, options: WaitOptions = {}): Promise<void> {
    await this.wait(this.settled, () => this.#orTaken(this.settleValue(L.STATE_EMPTY, 0, value)), options);
  }

  /** Sets the value; throws as `set` rejects. Blocks the thread where `set` would wait. */
  setSync(value: TypeOf<T>, options: SyncWaitOptions = {}): void {
    this.waitSync(this.settled, () => this.#orTaken(this.settleValue(L.STATE_EMPTY, 0, value)), options);
  }

  /** Lets it fail: whoever gets it has a FailedError with the text of this error. False as for trySet. Wait-free. */
  tryFail(error: unknown): boolean {
    return this.settleError(L.STATE_EMPTY, 0, error) ?? false;
  }

  /** Lets it fail with the text of this error; rejects and waits as `set`. */
  async fail(error: unknown, options: WaitOptions = {}): Promise<void> {
    await this.wait(this.settled, () => this.#orTaken(this.settleError(L.STATE_EMPTY, 0, error)), options);
  }

  /** Lets it fail with the text of this error; throws and blocks as `setSync`. */
  failSync(error: unknown, options: SyncWaitOptions = {}): void {
    this.waitSync(this.settled, () => this.#orTaken(this.settleError(L.STATE_EMPTY, 0, error)), options);
  }

  #orTaken(done: boolean | undefined): true | undefined {
    if (done === false) throw this.#taken();
    return done;
  }

  #taken(): ExistsError | BusyError {
    const { state, holder } = this;
    if (state !== "pending") {
      return new ExistsError("ZEROIPC_EXISTS", `${this.what} can be set once, and it is ${state} already`);
    }
    const who = holder?.self ? "this thread" : holder ? `process ${holder.pid} ("${holder.label}")` : "somebody else";
    return new BusyError("ZEROIPC_TAKEN", `${this.what} is for ${who} to set, who has pledged to or computes it`);
  }

  /**
   * Takes the sole right to set it, and the duty: if this process dies, or lets go of the pledge without setting the future,
   * that is abandoned. Undefined when it is settled or pledged already. Wait-free.
   */
  tryPledge(): Pledge<T> | undefined {
    if (core.futurePledge(this.g) !== 0) {
      return new Pledge<T>({
        what: this.what,
        memory: this.memory,
        settleValue: (value) => this.#orTaken(this.settleValue(L.STATE_PLEDGED, 0, value)),
        settleError: (error) => this.#orTaken(this.settleError(L.STATE_PLEDGED, 0, error)),
        giveUp: () => void core.outcomeAbandon(this.g, L.STATE_PLEDGED, 0),
        wait: (attempt, options) => this.wait(this.settled, attempt, options),
        waitSync: (attempt, options) => this.waitSync(this.settled, attempt, options),
      });
    }
    this.refused();
    return undefined;
  }

  /** The same; throws ExistsError when it is settled, BusyError when it is pledged. */
  pledge(): Pledge<T> {
    const pledge = this.tryPledge();
    if (!pledge) throw this.#taken();
    return pledge;
  }

  // --- get ---

  /** The value; undefined while it is pending. Throws FailedError or AbandonedError. Wait-free. */
  tryGet(): TypeOf<T> | undefined {
    return this.read();
  }

  /** The value, waiting until it is set. Rejects with FailedError or AbandonedError. */
  get(options: WaitOptions = {}): Promise<TypeOf<T>> {
    return this.wait(this.settled, () => this.read(), options);
  }

  /** The value, blocking the thread until it is set. Of a future that was made by `map` here it computes the value if need be. */
  getSync(options: SyncWaitOptions = {}): TypeOf<T> {
    const value = this.read();
    if (value !== undefined) return value;
    if (options.timeout !== 0) this.checkOthersSettle();
    const derivation = this.#derivation;
    if (!derivation) return this.waitSync(this.settled, () => this.read(), options);
    const deadline = new Deadline(options);
    const attempt = () => this.read() ?? this.#deriveSync(derivation, deadline);
    return waitForOutcomesSync([this, derivation.source], attempt, options);
  }

  /** The case of getting it, for select. */
  getting(): SelectCase<TypeOf<T>> {
    return {
      what: `${this.what}: getting`,
      memory: this.memory,
      conditions: this.settled,
      ready: () => this.isSettled,
      attempt: () => {
        const value = this.read();
        return value === undefined ? undefined : [value];
      },
    };
  }

  /** What a state without value and text means here. G4: a pledger is asked now and then whether it lives. */
  protected override pending(state: number): void {
    if (state === L.STATE_ABANDONED) throw this.abandoned();
    if (state === L.STATE_PLEDGED && this.#isFoundAbandoned()) throw this.abandoned();
  }

  /** The same without asking each time. What was found once is so for ever. */
  #isFoundAbandoned(): boolean {
    return this.#orphaned || (this.mayAsk() && this.#isAbandonedNow());
  }

  #isAbandonedNow(): boolean {
    // A reader may not publish what it has found: it keeps it.
    if (!this.memory.readOnly) return core.futureReap(this.g) !== 0;
    this.#orphaned ||= core.outcomeIsOrphaned(this.look, L.STATE_PLEDGED) !== 0;
    return this.#orphaned;
  }

  /** What became of it; asks whether a pledger lives (a system call). */
  get state(): FutureState {
    const state = this.stateNow();
    if (state === L.STATE_PLEDGED && this.#isAbandonedNow()) return "abandoned";
    return STATES[state] as FutureState;
  }

  /** Whether it has a value. */
  get isReady(): boolean {
    return this.stateNow() === L.STATE_READY;
  }

  /** Whether it is ready, failed or abandoned: get does not wait. */
  get isSettled(): boolean {
    const state = this.stateNow();
    return state >= L.STATE_READY || (state === L.STATE_PLEDGED && this.#isFoundAbandoned());
  }

  // --- derive ---

  /**
   * Makes a future whose value is `fn` of this one's, under a name of its own. Every process that calls this takes part: one of
   * them computes, and when it dies, another one does. If this future fails, or `fn` throws, the new one fails with the same
   * text; if it is abandoned, so is the new one. `fn` may return a promise, unless the new future is got by getSync.
   */
  map<U extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: U,
    fn: (value: TypeOf<T>) => TypeOf<U> | PromiseLike<TypeOf<U>>,
    { signal, ...options }: MapOptions = {},
  ): Future<U> {
    memory.writable(`map ${this.what}`);
    if (!this.isSettled) this.memory.writable(`wait for ${this.what}`);
    const derived = new Future(memory, name, type, options);
    const run = () => fn(this.read() as TypeOf<T>);
    const runSync = () => withoutPromise(derived.what, run());
    const derivation = { source: this as AnyFuture, run, runSync };
    derived.#derivation = derivation;
    void derived.#takePart(derivation, signal);
    return derived;
  }

  async #takePart(derivation: Derivation<TypeOf<T>>, signal: AbortSignal | undefined): Promise<void> {
    try {
      await Promise.resolve(); // the function is not called before map has returned
      await waitForOutcomes([this, derivation.source], () => this.#derive(derivation) || undefined, { signal });
    } catch {
      // Aborted, or a memory was closed: this process takes no part any more.
    }
  }

  /** Computes it if it is time to and nobody else does; returns whether it is settled. */
  #derive(derivation: Derivation<TypeOf<T>>): boolean {
    if (this.isSettled) return true;
    const generation = this.#beginToDerive(derivation.source);
    if (generation >= 0) void this.compute(generation, derivation);
    return this.isSettled;
  }

  #deriveSync(derivation: Derivation<TypeOf<T>>, deadline: Deadline): TypeOf<T> | undefined {
    const generation = this.#beginToDerive(derivation.source);
    if (generation >= 0) this.computeSync(generation, derivation, deadline);
    return this.read();
  }

  /** The generation of my right to settle it, or -1. What comes of an abandoned source is abandoned here. */
  #beginToDerive(source: AnyFuture): number {
    const outcome = outcomeOf(source);
    const generation = outcome === "pending" ? -1 : this.begin();
    if (generation < 0 || outcome !== "abandoned") return generation;
    core.outcomeAbandon(this.g, L.STATE_COMPUTING, generation);
    return -1;
  }

  // --- several at once ---

  /** The values of all futures; undefined while one is pending. Throws the error of one that has failed or is abandoned. */
  static tryAll<const F extends readonly AnyFuture[]>(futures: F): FutureValues<F> | undefined {
    return allOf(futures)();
  }

  /** The values of all futures, waiting for the last. Rejects as soon as one has failed. */
  static all<const F extends readonly AnyFuture[]>(futures: F, options: WaitOptions = {}): Promise<FutureValues<F>> {
    return waitForOutcomes(futures, allOf(futures), options);
  }

  /** The values of all futures, blocking the thread until the last is set. */
  static allSync<const F extends readonly AnyFuture[]>(futures: F, options: SyncWaitOptions = {}): FutureValues<F> {
    return waitForOutcomesSync(futures, allOf(futures), options);
  }

  /** The value of one that is set; undefined while none is. Throws an AggregateError when all have failed. */
  static tryAny<const F extends readonly AnyFuture[]>(futures: F): FutureValue<F[number]> | undefined {
    return anyOf(futures)();
  }

  /** The value of the first that is set. Rejects with an AggregateError when all have failed. */
  static any<const F extends readonly AnyFuture[]>(
    futures: F,
    options: WaitOptions = {},
  ): Promise<FutureValue<F[number]>> {
    return waitForOutcomes(futures, anyOf(futures), options);
  }

  /** The value of the first that is set, blocking the thread. */
  static anySync<const F extends readonly AnyFuture[]>(
    futures: F,
    options: SyncWaitOptions = {},
  ): FutureValue<F[number]> {
    return waitForOutcomesSync(futures, anyOf(futures), options);
  }

  /** The value, or the error, of one that is settled; undefined while none is. */
  static tryRace<const F extends readonly AnyFuture[]>(futures: F): FutureValue<F[number]> | undefined {
    return raceOf(futures)();
  }

  /** The value, or the error, of the first that is settled. */
  static race<const F extends readonly AnyFuture[]>(
    futures: F,
    options: WaitOptions = {},
  ): Promise<FutureValue<F[number]>> {
    return waitForOutcomes(futures, raceOf(futures), options);
  }

  /** The value, or the error, of the first that is settled, blocking the thread. */
  static raceSync<const F extends readonly AnyFuture[]>(
    futures: F,
    options: SyncWaitOptions = {},
  ): FutureValue<F[number]> {
    return waitForOutcomesSync(futures, raceOf(futures), options);
  }
}

/** What became of a source. One that is corrupt keeps nobody waiting: that is what to fail with. */
function outcomeOf(source: AnyFuture): FutureState | "corrupt" {
  try {
    return source.isSettled ? source.state : "pending";
  } catch (error) {
    if (error instanceof CorruptError) return "corrupt";
    throw error;
  }
}
