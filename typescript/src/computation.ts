// Computing an outcome: by one participant at a time, taken over when that one dies. SPECIFICATION.md "Future" (steps B
// and U). A Lazy computes a function; a derived Future computes one of its source's value.

import * as L from "../core/layout";
import { badArgument, CorruptError, FailedError } from "./errors";
import { core } from "./isolate";
import { Outcome } from "./outcome";
import type { Type, TypeOf } from "./types/type";
import { checkTimeout, type SyncWaitOptions } from "./waiting";

/** How a value comes about. What it throws is what the outcome fails with, but for an Interruption. */
export interface Computation<V> {
  run(): V | PromiseLike<V>;
  /** Blocking the thread; the deadline holds for what it has to wait for. */
  runSync(deadline: Deadline): V;
}

/** Thrown where a computation could not be done, here and now: it is given back, and the caller gets the error. */
export class Interruption {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** When a wait of several steps ends. */
export class Deadline {
  readonly #end: number;

  constructor({ timeout }: SyncWaitOptions) {
    this.#end = performance.now() + checkTimeout(timeout);
  }

  /** The time that is left, as the options of a wait. */
  get left(): SyncWaitOptions {
    return { timeout: Math.max(0, this.#end - performance.now()) };
  }
}

function isThenable<V>(value: V | PromiseLike<V>): value is PromiseLike<V> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === "function";
}

/** What a function returned to a blocked thread. A promise would need the event loop, which stands still. */
export function withoutPromise<V>(what: string, value: V | PromiseLike<V>): V {
  if (!isThenable(value)) return value;
  Promise.resolve(value).catch(() => {}); // nobody is going to look at it
  throw new Interruption(badArgument(`${what}: its function returned a promise, which a blocked thread cannot await`));
}

/** What a source has failed with is what comes of it; whatever else keeps it from being had is the caller's matter. */
export function fromSource<S>(get: () => S): S {
  try {
    return get();
  } catch (error) {
    throw error instanceof FailedError ? error : new Interruption(error);
  }
}

type Result<V> = { readonly value: V } | { readonly error: unknown };

function resultOf<V>(run: () => V): Result<V> {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

/** What a function returned, or is going to: a promise in it is not awaited yet. */
type Begun<V> = Result<V> | { readonly later: PromiseLike<V> };

function begunBy<V>(run: () => V | PromiseLike<V>): Begun<V> {
  try {
    const value = run();
    return isThenable(value) ? { later: value } : { value };
  } catch (error) {
    return { error };
  }
}

async function resultLater<V>(promise: PromiseLike<V>): Promise<Result<V>> {
  try {
    return { value: await promise };
  } catch (error) {
    return { error };
  }
}

/** An outcome that is computed. */
export abstract class Computed<T extends Type<unknown>> extends Outcome<T> {
  /** B1 and B2: takes it upon this isolate to compute; the generation of its right, or -1 when it is not to be had. */
  protected begin(): number {
    return core.outcomeBegin(this.g, this.mayAsk() ? 1 : 0);
  }

  /**
   * B3: computes what was begun. If the function returns no promise it is settled when this returns; otherwise it goes on in
   * the background.
   */
  protected async compute(generation: number, computation: Computation<TypeOf<T>>): Promise<void> {
    const giveBack = this.#onClose();
    const begun = begunBy(() => computation.run());
    const result = "later" in begun ? await resultLater(begun.later) : begun;
    try {
      await this.wait(this.settled, () => this.#conclude(generation, result), {});
    } catch {
      // The memory was closed, and it was given back; or it turned corrupt, which who waits finds out for itself.
    } finally {
      this.memory.offClose(giveBack);
    }
  }

  /** B3, blocking the thread. */
  protected computeSync(generation: number, computation: Computation<TypeOf<T>>, deadline: Deadline): void {
    const giveBack = this.#onClose();
    try {
      const result = resultOf(() => computation.runSync(deadline));
      if ("error" in result && result.error instanceof Interruption) throw result.error.error;
      this.waitSync(this.settled, () => this.#conclude(generation, result), deadline.left);
    } catch (error) {
      core.outcomeRelease(this.g);
      throw error;
    } finally {
      this.memory.offClose(giveBack);
    }
  }

  /** Settles what was begun; undefined when no block is free. What was invalidated meanwhile is given back. */
  #conclude(generation: number, result: Result<TypeOf<T>>): true | undefined {
    const done = "error" in result ? this.#fail(generation, result.error) : this.#succeed(generation, result.value);
    if (done === false) core.outcomeRelease(this.g);
    return done === undefined ? undefined : true;
  }

  #succeed(generation: number, value: TypeOf<T>): boolean | undefined {
    try {
      return this.settleValue(L.STATE_COMPUTING, generation, value);
    } catch (error) {
      if (this.memory.closed || error instanceof CorruptError) throw error;
      return this.#fail(generation, error); // it is not of the type
    }
  }

  #fail(generation: number, error: unknown): boolean | undefined {
    return this.settleError(L.STATE_COMPUTING, generation, error);
  }

  /** What is being computed when the memory closes is given back: others begin anew at once. */
  #onClose(): () => void {
    const giveBack = () => core.outcomeRelease(this.g);
    this.memory.onClose(giveBack);
    return giveBack;
  }
}
