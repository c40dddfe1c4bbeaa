// The ring's histories: small, so that it is often full and often empty. Every witness writes and reads, and gives its sides
// back after each operation: so they change hands all the time, and who finds a side taken has done nothing.

import { BusyError, f64, Ring } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

type Numbers = Ring<typeof f64>;

const CAPACITY = 3;
const BUSY = -1;
/** Two numbers as one. */
const PAIR = 2 ** 24;
const pair = ([first = 0, second = 0]: ArrayLike<number> & Iterable<number>) => first + second * PAIR;

/** The operation, with its sides given back; BUSY when another has one. */
function passing<R>(operation: (ring: Numbers, value: number) => R) {
  return (ring: Numbers, value?: number): R | typeof BUSY => {
    try {
      return operation(ring, value as number);
    } catch (error) {
      if (!(error instanceof BusyError)) throw error;
      return BUSY;
    } finally {
      ring.release();
    }
  };
}

/** A bounded first-in first-out queue, the oldest first. */
const model: Model<readonly number[]> = {
  initial: [],
  apply(state, operation) {
    const unless = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    if (operation.result === BUSY) return [state];
    const room = CAPACITY - state.length;
    const value = operation.args[0] as number;
    switch (operation.name) {
      case "tryWrite":
      case "reserve and commit":
        if (room === 0) return unless(false);
        return returned(operation, true) ? [[...state, value]] : [];
      // Of several it writes, or reads, as many as there was room for, or as were there, when it looked: that may be fewer
      // than when it publishes.
      case "tryWriteMany":
        if (room === 0) return unless(0);
        return Array.from({ length: Math.min(room, 2) }, (_, k) => [
          ...state,
          ...[value, value + 1].slice(0, k + 1),
        ]).filter((after) => returned(operation, after.length - state.length));
      case "tryRead":
      case "peek and advance":
        return returned(operation, state[0]) ? [state.slice(1)] : [];
      case "tryReadMany":
        if (state.length === 0) return unless(0);
        return [1, 2]
          .filter((count) => count <= state.length && returned(operation, pair(state.slice(0, count))))
          .map((count) => state.slice(count));
      case "isEmpty":
        return unless(state.length === 0);
      default:
        throw new Error(operation.name);
    }
  },
  text: (state) => `[${state}]`,
};

export const histories: HistoryCast<Numbers, readonly number[]> = {
  kind: "ring",
  open: (arena) => new Ring(arena, "ring", f64, CAPACITY),
  operations: {
    tryWrite: passing((ring, value) => ring.tryWrite(value)),
    "reserve and commit": passing((ring, value) => {
      using room = ring.tryReserve(1);
      if (!room) return false;
      room.values[0] = value;
      room.commit();
      return true;
    }),
    tryWriteMany: passing((ring, value) => ring.tryWriteMany(Float64Array.of(value, value + 1))),
    tryRead: passing((ring) => ring.tryRead()),
    "peek and advance": passing((ring) => {
      const value = ring.tryPeek(1)?.[0];
      if (value !== undefined) ring.advance(1);
      return value;
    }),
    tryReadMany: passing((ring) => pair(ring.tryReadMany(2))),
    isEmpty: (ring) => ring.isEmpty,
  },
  choose(random, unique) {
    const name = random.pick([
      ...["tryWrite", "tryWrite", "reserve and commit", "tryWriteMany"],
      ...["tryRead", "tryRead", "peek and advance", "tryReadMany", "isEmpty"],
    ]);
    return /rite|commit/.test(name) ? [name, unique * 2] : [name];
  },
  *finish() {
    for (let value: unknown = BUSY; value !== undefined;) value = yield ["tryRead"];
    yield ["isEmpty"];
  },
  model,
};
