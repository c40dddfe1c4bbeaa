// Moving many values where there may not be room for all of them at once.

import { TimeoutError } from "./errors";

/** An attempt to move what is left; for Structure.wait. */
export interface Bulk {
  (): true | undefined;
  /** How many were moved so far. */
  done: number;
}

/** `move` moves values from where it is told on, as many as it can, and returns how many. */
export function moveAll(length: number, move: (start: number) => number): Bulk {
  const attempt = Object.assign(
    (): true | undefined => {
      attempt.done += move(attempt.done);
      return attempt.done === length || undefined;
    },
    { done: 0 },
  );
  return attempt;
}

/** Throws what the wait failed with; a TimeoutError then says how many were moved. */
export function fail(error: unknown, { done }: Bulk): never {
  throw error instanceof TimeoutError ? new TimeoutError(error.message, done) : error;
}
