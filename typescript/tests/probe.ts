// A flow's source that a test drives by hand, and that keeps books of what the flow did with it.

import type { Cursor, FlowSource } from "zeroipc";

export class Probe<T> implements FlowSource<T> {
  readonly what = "probe";
  /** Cursors that were opened, and closed. */
  opened = 0;
  closed = 0;
  /** Values that cursors gave. */
  taken = 0;
  /** Waits that are pending. */
  waiting = 0;
  readonly #values: T[];
  #ended = false;
  #failure: { reason: unknown } | undefined;
  readonly #wakes = new Set<() => void>();

  /** With values and `ended`: a source that has them all. */
  constructor(values: readonly T[] = [], ended = false) {
    this.#values = [...values];
    this.#ended = ended;
  }

  emit(...values: T[]): void {
    this.#values.push(...values);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  fail(reason: unknown): void {
    this.#failure = { reason };
    this.#wake();
  }

  #wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }

  open(): Cursor<T> {
    this.opened++;
    let at = 0;
    let closed = false;
    return {
      take: (most) => {
        if (closed) throw new Error("taken from a closed cursor");
        if (!(most >= 1)) throw new Error(`asked for ${most} values`);
        const values = this.#values.slice(at, at + most);
        at += values.length;
        this.taken += values.length;
        return values;
      },
      wait: async ({ signal }) => {
        if (closed) throw new Error("waited on a closed cursor");
        this.waiting++;
        try {
          while (at === this.#values.length && !this.#ended && !this.#failure && !signal.aborted) {
            await new Promise<void>((resolve) => {
              this.#wakes.add(resolve);
              signal.addEventListener("abort", () => resolve());
            });
          }
        } finally {
          this.waiting--;
        }
        signal.throwIfAborted();
        if (at < this.#values.length) return true;
        if (this.#failure) throw this.#failure.reason;
        return false;
      },
      close: () => {
        if (closed) throw new Error("closed twice");
        closed = true;
        this.closed++;
      },
    };
  }
}
