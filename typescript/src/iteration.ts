// Asynchronous iteration over what is taken from a structure, one value at a time.

import { setImmediate } from "node:timers/promises";
import { ClosedError } from "./errors";
import type { WaitOptions } from "./waiting";

/** Values that an iteration takes before it lets the event loop run. */
const MOST_AT_ONCE = 1000;

/**
 * Takes values for as long as the loop goes on: by `tryTake` while there are some, else by `take`, which waits. It ends when
 * that throws ClosedError; a signal that aborts, or a timeout that passes without a value, throws. Nothing is taken ahead
 * of the loop, so leaving it loses nothing; `return` ends a `next` that waits.
 */
export function iterate<V>(
  tryTake: () => V | undefined,
  take: (options: WaitOptions) => Promise<V>,
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
  };
  const next = async (): Promise<V> => {
    signal?.throwIfAborted();
    const ready = tryTake();
    if (ready !== undefined && ++atOnce < MOST_AT_ONCE) return ready;
    atOnce = 0;
    if (ready !== undefined) {
      await setImmediate(); // timers and sockets want their turn beside a fast producer
      return ready;
    }
    signal?.addEventListener("abort", onAbort); // once, however often it is added
    return take({ timeout, signal: leaving.signal });
  };
  const iterator: AsyncIterableIterator<V> = {
    next: async () => {
      if (over) return end;
      try {
        return { value: await next(), done: false };
      } catch (error) {
        const left = over;
        finish();
        if (left || error instanceof ClosedError) return end;
        throw error;
      }
    },
    return: async () => {
      finish();
      leaving.abort(); // a wait would take a value for nobody
      return end;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
