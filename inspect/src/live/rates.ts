// How much comes and goes a second, from counters that are looked at now and then: across the wrap of a counter's words,
// and without nonsense where one begins anew.

/** How many ever came and went, until the words wrap. */
export interface Counters {
  came?: bigint | undefined;
  went?: bigint | undefined;
  /** The modulus in which they count, where it is known. */
  wraps?: bigint | undefined;
}

/** A second; undefined where it cannot be told. */
export interface Rates {
  came?: number | undefined;
  went?: number | undefined;
}

/** From one value of a counter to a later one; undefined when the counter began anew in between. */
export function difference(before: bigint, now: bigint, wraps?: bigint): bigint | undefined {
  if (wraps === undefined) return now >= before ? now - before : undefined;
  const forward = (((now - before) % wraps) + wraps) % wraps;
  return forward > wraps / 2n ? undefined : forward; // that much cannot have happened: it went back
}

/** Beyond this a double no longer holds each whole number, which for a rate is near enough. */
const perSecond = (count: bigint, milliseconds: number) => (Number(count) * 1000) / milliseconds;

/** Samples the counters of one structure. */
export class Meter {
  #before: Counters | undefined;
  #at = 0;
  #rates: Rates = {};

  get rates(): Rates {
    return this.#rates;
  }

  /** The rates since the sample before; times in milliseconds that never go back (`performance.now()`). */
  sample(now: Counters, at: number): Rates {
    const before = this.#before;
    const elapsed = at - this.#at;
    if (before && elapsed <= 0) return this.#rates;
    if (before) {
      const rate = (from: bigint | undefined, to: bigint | undefined) => {
        const count = from === undefined || to === undefined ? undefined : difference(from, to, now.wraps);
        return count === undefined ? undefined : perSecond(count, elapsed);
      };
      this.#rates = { came: rate(before.came, now.came), went: rate(before.went, now.went) };
    }
    this.#before = now;
    this.#at = at;
    return this.#rates;
  }

  /** Nothing is known any more: the structure could not be looked at, or is another one. */
  forget(): void {
    this.#before = undefined;
    this.#rates = {};
  }
}

/** The last values of something, oldest first. */
export class History {
  readonly #values: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  push(value: number): void {
    this.#values.push(value);
    if (this.#values.length > 2 * this.#most) this.#values.splice(0, this.#values.length - this.#most);
  }

  last(count: number): number[] {
    return this.#values.slice(-Math.min(count, this.#most));
  }
}
