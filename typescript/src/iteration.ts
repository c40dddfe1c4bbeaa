// Iterating over what comes: values are taken one by one, as the loop asks for them, so leaving it loses nothing.

import { setImmediate } from "node:timers/promises";
import { ClosedError } from "./errors";
import type { WaitOptions } from "./waiting";

/** Values that a loop takes before it lets the event loop run. */
const MOST_AT_ONCE = 1000;

/**
 * Goes on until `wait` comes back with undefined, or the memory is closed. `attempt` never waits; any other error of
 * either ends the loop and is thrown. `return` ends a `next` that waits.
 */
export function iterate<V>(
  attempt: () => V | undefined,
  wait: (options: WaitOptions) => Promise<V | undefined>,
  { timeout, signal }: WaitOptions,
): AsyncIterableIterator<V> {
  const end = { value: undefined, done: true } as const;
  const leaving = new AbortController();
  const onAbort = () => leaving.abort(signal?.reason);
  let over = false;
  let atOnce = 0;
  const finish = () => {
    over = true;
    signal?.removeEventListener("abort", onAbort);
    return end;
  };
  const iterator: AsyncIterableIterator<V> = {
    next: async () => {
      if (over) return end;
      try {
        signal?.throwIfAborted();
        let value = attempt();
        if (value === undefined) {
          atOnce = 0;
          signal?.addEventListener("abort", onAbort); // once, however often it is added
          value = await wait({ timeout, signal: leaving.signal });
        } else if (++atOnce === MOST_AT_ONCE) {
          atOnce = 0;
          await setImmediate(); // timers and sockets want their turn beside a fast producer
        }
        return value !== undefined ? { value, done: false } : finish();
      } catch (error) {
        const left = over;
        finish();
        if (left || error instanceof ClosedError) return end;
        throw error;
      }
    },
    return: async () => {
      leaving.abort(); // a wait that goes on would take a value for nobody
      return finish();
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
