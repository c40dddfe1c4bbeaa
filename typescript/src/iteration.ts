// Iterating over what comes: values are taken one by one, as the loop asks for them, so leaving it loses nothing.

import { setImmediate } from "node:timers/promises";
import { ClosedError } from "./errors";

/** Values that a loop takes before it lets the event loop run. */
const MOST_AT_ONCE = 1000;

/**
 * Goes on until `wait` comes back with undefined, or the memory is closed. `attempt` never waits; any other error of
 * either ends the loop and is thrown.
 */
export function iterate<V>(attempt: () => V | undefined, wait: () => Promise<V | undefined>): AsyncIterableIterator<V> {
  const end = { value: undefined, done: true } as const;
  let over = false;
  let atOnce = 0;
  const iterator: AsyncIterableIterator<V> = {
    next: async () => {
      if (over) return end;
      try {
        let value = attempt();
        if (value === undefined) {
          atOnce = 0;
          value = await wait();
        } else if (++atOnce === MOST_AT_ONCE) {
          atOnce = 0;
          await setImmediate(); // timers and sockets want their turn beside a fast producer
        }
        if (value !== undefined) return { value, done: false };
        over = true;
        return end;
      } catch (error) {
        over = true;
        if (error instanceof ClosedError) return end;
        throw error;
      }
    },
    return: async () => {
      over = true;
      return end;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
