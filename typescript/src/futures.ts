// Several futures at once: all, any and race, as attempts to be repeated until they return something.

import { AbandonedError, badArgument, FailedError } from "./errors";
import type { Future } from "./future";
import type { Type, TypeOf } from "./types/type";
import type { Condition } from "./waiting";

export type AnyFuture = Future<Type<unknown>>;
export type FutureValue<F> = F extends Future<infer T> ? TypeOf<T> : never;
/** A list of futures as the list of their values. */
export type FutureValues<F extends readonly AnyFuture[]> = { -readonly [K in keyof F]: FutureValue<F[K]> };

/** The first of futures that one wait can be for: a participant sleeps on one doorbell, which is that of a segment. */
export function checkTogether(what: string, futures: readonly AnyFuture[]): AnyFuture | undefined {
  const [first, ...others] = futures;
  if (first && others.some((future) => !future.sharesSegment(first))) {
    throw badArgument(`Future.${what}: the futures lie in several segments; use Promise.${what} of their get()`);
  }
  return first;
}

export function conditionsOf(futures: readonly AnyFuture[]): Condition[] {
  return futures.flatMap((future) => future.settled);
}

/** What comes of no futures at all. */
export function ofNone<V>(what: string, attempt: () => V | undefined): V {
  const result = attempt();
  if (result === undefined) throw badArgument(`Future.${what}: of no futures, none is ever settled`);
  return result;
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
