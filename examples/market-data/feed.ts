// The feed: quotes come at a steady rate, whether anybody has time for them or not.

import { setTimeout as sleep } from "node:timers/promises";
import { type Stream, TimeoutError, type TypeOf } from "zeroipc";
import { now, type Quote, SYMBOLS } from "./state";

/** What it had to do with its quotes. */
export interface Fed {
  published: number;
  /** For everybody, because one consumer had no room. */
  dropped: number;
  /** That came, and were still to be published when the time was up. */
  left: number;
  /** Seconds that it waited for a consumer. */
  waited: number;
}

/** Feeds the stream for some seconds, and ends it. */
export async function feed(
  stream: Stream<typeof Quote>,
  quotes: Quotes,
  rate: number,
  seconds: number,
  stop: AbortSignal,
): Promise<Fed> {
  const begin = now();
  let [number, waited] = [0, 0];
  for (let elapsed = 0; elapsed < seconds && !stop.aborted; elapsed = now() - begin) {
    // What came while this waited is published late, with the time at which it came.
    const batch: TypeOf<typeof Quote>[] = [];
    for (; number < elapsed * rate && batch.length < 256; number++)
      batch.push({ time: begin + number / rate, ...quotes.next() });
    if (batch.length === 0) {
      await sleep(1);
      continue;
    }
    const published = stream.tryEmitMany(batch); // never waits; with room, or under the other policies, it takes all
    if (published === batch.length || stream.policy !== "block") continue;
    const before = now();
    const timeout = Math.max(0, (begin + seconds - before) * 1000);
    await stream.emitMany(batch.slice(published), { timeout, signal: stop }).catch((error: unknown) => {
      if (!(error instanceof TimeoutError) && !stop.aborted) throw error;
    });
    waited += now() - before;
  }
  stream.close(); // consumers read what there is, and find the end
  const { sequence: published, dropped } = stream;
  return { published, dropped, left: Math.round(seconds * rate) - published - dropped, waited };
}

/** Prices that wander; the same for the same seed. */
export class Quotes {
  readonly #prices = new Float64Array(SYMBOLS).fill(100);

  /** `seed` is above 0 and below 2^32. */
  constructor(private seed: number) {}

  next(): { symbol: number; bid: number; ask: number } {
    const symbol = this.#random() % SYMBOLS;
    const price = (this.#prices[symbol] as number) * (1 + (this.#random() / 2 ** 32 - 0.5) / 1000);
    this.#prices[symbol] = price;
    return { symbol, bid: price * 0.9999, ask: price * 1.0001 };
  }

  /** Marsaglia's xorshift. */
  #random(): number {
    this.seed ^= this.seed << 13;
    this.seed ^= this.seed >>> 17;
    this.seed ^= this.seed << 5;
    return this.seed >>> 0;
  }
}
