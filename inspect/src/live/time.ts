// Times on the command line, and the pace at which something is looked at again and again.

import { InvalidArgumentError } from "commander";
import { surviveHangup } from "./hangup";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, "": 1000, m: 60_000, h: 3_600_000 };
/** What a timer of Node takes. */
const MOST = 2 ** 31 - 1;

/** "2s", "500ms", "1m", "0.5": milliseconds. */
export function readTime(text: string): number {
  const [, number = "", unit = ""] = /^(\d+\.?\d*|\.\d+)\s*([a-z]*)$/.exec(text) ?? [];
  const time = Number(number) * (UNITS[unit] ?? NaN);
  if (number === "" || !(time >= 1 && time <= MOST))
    throw new InvalidArgumentError("Give a time from 1ms on, like 500ms, 2s or 1m.");
  return time;
}

const ENDING = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Waits from one look to the next; at an even pace, as long as a look does not take too long. Ctrl-C and a polite end are the
 * usual ones: no more looks, and no error.
 */
export class Pace {
  #last = performance.now();
  #closed = false;
  #now = false;
  #wake: (() => void) | undefined;

  constructor() {
    surviveHangup();
    for (const signal of ENDING) process.on(signal, this.#end);
  }

  /** When the last look was, as performance.now() tells. */
  get last(): number {
    return this.#last;
  }

  /** Resolves when so much time has passed since the last look; false: it is over. The interval may change meanwhile. */
  async next(interval: () => number): Promise<boolean> {
    const taken = performance.now() - this.#last;
    this.#now = false;
    while (!this.#closed && !this.#now) {
      // A look that takes long (thousands of segments) is not followed by the next one at once: others use this machine.
      const wait = Math.max(this.#last + interval(), this.#last + 2 * taken) - performance.now();
      if (wait <= 0) break;
      await this.#sleep(wait);
    }
    this.#last = performance.now();
    return !this.#closed;
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The interval is another one. */
  retime(): void {
    this.#wake?.();
  }

  /** The next look is now. */
  hurry(): void {
    this.#now = true;
    this.#wake?.();
  }

  close(): void {
    this.#closed = true;
    for (const signal of ENDING) process.off(signal, this.#end);
    this.#wake?.();
  }

  readonly #end = (): void => this.close();
}
