// Several futures at once: all, any and race, as attempts to be repeated until they return something, and waiting for them.

import { AbandonedError, badArgument, FailedError } from "./errors";
import type { Future } from "./future";
import type { Memory } from "./memory";
import type { Type, TypeOf } from "./types/type";
import {
  type Condition,
  type Effort,
  type Place,
  type SyncWaitOptions,
  type Waiting,
  waitFor,
  waitForSync,
  type WaitOptions,
} from "./waiting";

export type AnyFuture = Future<Type<unknown>>;
/** What a future gives. */
export type FutureValue<F> = F extends Future<infer T> ? TypeOf<T> : never;
/** A list of futures as the list of their values. */
export type FutureValues<F extends readonly AnyFuture[]> = { -readonly [K in keyof F]: FutureValue<F[K]> };

/** What waits stand at: anything that is settled some day. */
interface Waitable {
  /** @internal */
  readonly place: Place;
  /** @internal */
  readonly closing: Memory;
}

/** What one wait for all of them is: at every attachment at which they lie, for what lies there. */
function effortOf<V>(outcomes: readonly Waitable[], attempt: () => V | undefined): Effort<V> {
  const places = new Map<Waiting, Condition[]>();
  for (const { place } of outcomes) {
    const conditions = places.get(place.waiting);
    if (conditions) conditions.push(...place.conditions);
    else places.set(place.waiting, [...place.conditions]);
  }
  return { places: Array.from(places, ([waiting, conditions]) => ({ waiting, conditions })), attempt };
}

/** Tries, then waits for any of the outcomes to try again, until `attempt` returns something: the promise form. */
export async function waitForOutcomes<V>(
  outcomes: readonly Waitable[],
  attempt: () => V | undefined,
  options: WaitOptions,
): Promise<V> {
  options.signal?.throwIfAborted();
  const done = attempt();
  if (done !== undefined) return done;
  checkSome(outcomes);
  return waitFor(effortOf(outcomes, attempt), options, [...new Set(outcomes.map(({ closing }) => closing))]);
}

/** The same, blocking the thread. */
export function waitForOutcomesSync<V>(
  outcomes: readonly Waitable[],
  attempt: () => V | undefined,
  options: SyncWaitOptions,
): V {
  const done = attempt();
  if (done !== undefined) return done;
  checkSome(outcomes);
  return waitForSync(effortOf(outcomes, attempt), options);
}

function checkSome(outcomes: readonly Waitable[]): void {
  if (outcomes.length === 0) throw badArgument("a wait for one of no futures would never end");
}

/** The values of all; throws the first error that it finds. A future is not looked at again once it is known. */
export function allOf<F extends readonly AnyFuture[]>(futures: F): () => FutureValues<F> | undefined {
  const values = new Array<unknown>(futures.length);
  let pending = [...futures.entries()];
  return () => {
    pending = pending.filter(([k, future]) => (values[k] = future.tryGet()) === undefined);
    return pending.length === 0 ? (values as FutureValues<F>) : undefined;
  };
}

/** The value of one that has one; when all have failed, an AggregateError of their errors in order. */
export function anyOf<F extends readonly AnyFuture[]>(futures: F): () => FutureValue<F[number]> | undefined {
  const errors = new Array<unknown>(futures.length);
  let pending = [...futures.entries()];
  return () => {
    const still: typeof pending = [];
    for (const [k, future] of pending) {
      try {
        const value = future.tryGet();
        if (value !== undefined) return value as FutureValue<F[number]>;
        still.push([k, future]);
      } catch (error) {
        if (!(error instanceof FailedError || error instanceof AbandonedError)) throw error;
        errors[k] = error;
      }
    }
    pending = still;
    if (pending.length > 0) return undefined;
    throw new AggregateError(errors, `none of ${futures.length} futures has a value`);
  };
}

/** The value, or the error, of one that is settled. */
export function raceOf<F extends readonly AnyFuture[]>(futures: F): () => FutureValue<F[number]> | undefined {
  return () => {
    for (const future of futures) {
      const value = future.tryGet();
      if (value !== undefined) return value as FutureValue<F[number]>;
    }
    return undefined;
  };
}
