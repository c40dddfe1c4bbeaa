// Asynchronous iteration over what is taken from a structure, one value at a time.

import { setImmediate } from "node:timers/promises";
import { ClosedError } from "./errors";
import type { WaitOptions } from "./waiting";

/** Values that an iteration takes before it lets the event loop run. */
const MOST_AT_ONCE = 1000;

/**
 * Takes values for as long as the loop goes on: by `tryTake` while there are some, else by `take`, which waits. It ends when
 * that says that the structure is closed. Nothing is taken ahead of the loop, so leaving it loses nothing.
 */
export function iterate<V>(
  tryTake: () => V | undefined,
  take: (options: WaitOptions) => Promise<V>,
  options: WaitOptions,
): AsyncIterableIterator<V> {
  const end = { value: undefined, done: true } as const;
  let over = false;
  let atOnce = 0;
  const next = async (): Promise<V> => {
    const ready = options.signal?.aborted ? undefined : tryTake();
    if (ready === undefined) {
      atOnce = 0;
      return take(options);
    }
    if (++atOnce === MOST_AT_ONCE) {
      atOnce = 0;
      await setImmediate(); // timers and sockets want their turn beside a fast producer
    }
    return ready;
  };
  const iterator: AsyncIterableIterator<V> = {
    next: async () => {
      if (over) return end;
      try {
        return { value: await next(), done: false };
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
