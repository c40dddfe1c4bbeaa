// How the values of a derived stream are made of those of its source: one object for each operator, which runs where the
// stream is derived. SPECIFICATION.md "Derived streams" has the table.

import * as L from "../../core/layout";
import { badArgument } from "../errors";
import { array } from "../types/sequence";
import type { Type } from "../types/type";

/** No value: nothing is emitted for what was read. */
export const NOTHING: unique symbol = Symbol("nothing");

/** What an operator may ask about the derivation in which it runs. */
export interface Place {
  /** Source positions from the start of the derivation to the value that is being looked at. */
  offset(): number;
  /** How many values the derived stream has. */
  sequence(): number;
  /** The latest of them; undefined before the first. */
  last(): unknown;
}

/** One run of an operator, by whoever derives. It begins anew when the derivation is taken over. */
export interface Making {
  /** The value that comes of the source's next one, or NOTHING. */
  make(value: unknown): unknown;
  /** Called when the value that was made has been emitted. */
  emitted?(value: unknown): void;
  /** Whether the derived stream has all its values. Asked before each one. */
  complete?(): boolean;
}

export interface Operator {
  readonly name: string;
  /** The fields of the derived stream's header. */
  readonly operator: number;
  readonly count: number;
  readonly step: number;
  /** The element type of the derived stream. */
  readonly type: Type<unknown>;
  /** Of windows: these are made of many values at once; see derivation.ts. */
  readonly window?: boolean;
  start(place: Place): Making;
}

function checkFunction(what: string, fn: unknown): void {
  if (typeof fn !== "function") throw badArgument(`${what}: ${String(fn)} is no function`);
}

function checkCount(what: string, count: unknown, least: number): number {
  if (Number.isInteger(count) && (count as number) >= least && (count as number) < 2 ** 32) return count as number;
  throw badArgument(`${what} must be a whole number from ${least} to ${2 ** 32 - 1}, not ${String(count)}`);
}

export function mapBy(what: string, type: Type<unknown>, fn: (value: never) => unknown): Operator {
  checkFunction(`${what}: map`, fn);
  const start = (): Making => ({ make: fn as (value: unknown) => unknown });
  return { name: "map", operator: L.OPERATOR_MAP, count: 0, step: 0, type, start };
}

export function filterBy(what: string, type: Type<unknown>, fn: (value: never) => unknown): Operator {
  checkFunction(`${what}: filter`, fn);
  const holds = fn as (value: unknown) => unknown;
  const start = (): Making => ({ make: (value) => (holds(value) ? value : NOTHING) });
  return { name: "filter", operator: L.OPERATOR_FILTER, count: 0, step: 0, type, start };
}

export function takeFirst(what: string, type: Type<unknown>, wanted: number): Operator {
  const count = checkCount(`${what}: the number of values to take`, wanted, 1);
  const start = (place: Place): Making => {
    let left = count - place.sequence();
    return { make: (value) => value, emitted: () => left--, complete: () => left <= 0 };
  };
  return { name: "take", operator: L.OPERATOR_TAKE, count, step: 0, type, start };
}

export function skipFirst(what: string, type: Type<unknown>, wanted: number): Operator {
  const count = checkCount(`${what}: the number of values to skip`, wanted, 0);
  const start = (place: Place): Making => {
    let over = false;
    const make = (value: unknown) => {
      over ||= place.offset() >= count;
      return over ? value : NOTHING;
    };
    return { make };
  };
  return { name: "skip", operator: L.OPERATOR_SKIP, count, step: 0, type, start };
}

export function scanBy(
  what: string,
  type: Type<unknown>,
  fn: (state: never, value: never) => unknown,
  seed: unknown,
): Operator {
  checkFunction(`${what}: scan`, fn);
  const next = fn as (state: unknown, value: unknown) => unknown;
  const start = (place: Place): Making => {
    let state = place.last() ?? seed;
    return { make: (value) => next(state, value), emitted: (value) => (state = value) };
  };
  return { name: "scan", operator: L.OPERATOR_SCAN, count: 0, step: 0, type, start };
}

export function windowOf(
  what: string,
  type: Type<unknown>,
  size: number | { count: number; step?: number | undefined },
  capacity: number,
): Operator {
  const { count, step = count } = typeof size === "object" && size !== null ? size : { count: size };
  checkCount(`${what}: a window's size`, count, 1);
  checkCount(`${what}: a window's step`, step, 1);
  if (count > capacity) {
    throw badArgument(`${what}: a window of ${count} is more than the ${capacity} values that the source keeps`);
  }
  const start = (): Making => ({ make: (values) => values });
  const elements = array(type, count) as Type<unknown>;
  return { name: "window", operator: L.OPERATOR_WINDOW, count, step, type: elements, window: true, start };
}
