// One run of a flow: a cursor of its source, and the fused stages behind it.
//
// The stages of a run are sinks that call each other, one call per value and stage: nothing is stored between them, and a
// value goes through all of them before the next one is taken. What comes out of the last one is collected in an array per
// batch, which the consumer takes.

import { setImmediate } from "node:timers/promises";
import type { FlowSource } from "./source";

/** What a consumer of a flow, or an operator that needs more than a stage, pulls from. Used by one consumer. */
export interface Run<T> {
  /** What there is now, at most `most`, perhaps nothing. Never takes more from the source than that needs. */
  take(most: number): ArrayLike<T>;
  /** Waits for more, after `take` gave nothing: false when the run has ended. Not twice at once. */
  wait(): Promise<boolean>;
  /** Ends the run, and a wait that is pending: that settles with false. */
  close(): void;
}

/** One stage of a run: what the stage before it calls. */
export interface Sink<T> {
  push(value: T): void;
  /** The source has ended: hand on what is left. */
  end(): void;
  /**
   * How many values may be pushed now without one that the stages from here on have no use for: what is left of take(n).
   * Infinity where there is no such bound. At least 1 as long as the run is not over.
   */
  need(): number;
}

/** Makes a stage's sink for one run. */
export type Stage<T, U> = (down: Sink<U>, host: Host) => Sink<T>;

/** What a stage may ask of its run. */
export interface Host {
  /** Whether the run is over: its stages need nothing more. */
  readonly over: boolean;
  /** Counts the batches: time stands still within one. */
  readonly pass: number;
  /** Ends the run from within: no value is taken any more. */
  finish(): void;
  /** Calls `action` after so many milliseconds, unless cancelled or over by then. */
  after(milliseconds: number, action: () => void): Timer;
}

export interface Timer {
  cancel(): void;
}

export const none: ArrayLike<never> = Object.freeze([]);

/** Values after which the event loop gets its turn, delivered or dropped; and the usual batch. */
export const MOST_AT_ONCE = 1024;

/** A source without stages. Sees to it that a wait ends with the run, whatever the cursor does. */
export class SourceRun<T> implements Run<T> {
  readonly #cursor;
  readonly #controller = new AbortController();
  #closed = false;
  #giveUp: () => void = () => {};

  constructor(source: FlowSource<T>) {
    this.#cursor = source.open({ signal: this.#controller.signal });
  }

  take(most: number): ArrayLike<T> {
    return this.#closed ? none : this.#cursor.take(most);
  }

  wait(): Promise<boolean> {
    if (this.#closed) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      this.#giveUp = () => resolve(false);
      this.#cursor.wait({ signal: this.#controller.signal }).then(resolve, reject);
    });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#giveUp(); // first: what the wait settles with now is of no interest
    this.#controller.abort();
    this.#cursor.close();
  }
}

/** A run behind fused stages. */
export class FusedRun<T> implements Run<T>, Host {
  readonly #head: Sink<unknown>;
  readonly #inner: Run<unknown>;
  /** What came out of the last stage, from `#at` on. */
  #out: T[] = [];
  #at = 0;
  /** How much the consumer asked for. */
  #wanted = 0;
  /** Whether the source had nothing more when it was asked last. */
  #drained = false;
  #listening = false;
  #failure: { reason: unknown } | undefined;
  #wake: ((more: boolean) => void) | undefined;
  readonly #timers = new Set<NodeJS.Timeout>();
  over = false;
  pass = 0;

  constructor(open: () => Run<unknown>, stages: readonly Stage<never, unknown>[]) {
    const last: Sink<T> = {
      push: (value) => void this.#out.push(value),
      end: () => {},
      need: () => this.#wanted - (this.#out.length - this.#at),
    };
    this.#head = stages.reduceRight<Sink<never>>(
      (down, stage) => stage(down as Sink<unknown>, this),
      last as Sink<never>,
    );
    this.#inner = open();
  }

  take(most: number): ArrayLike<T> {
    this.#wanted = most;
    if (this.#at === this.#out.length && !this.#failure) this.#pull();
    if (this.#at === this.#out.length) {
      if (!this.#failure) return none;
      const { reason } = this.#failure;
      this.#failure = undefined;
      throw reason;
    }
    return this.#give(most);
  }

  #give(most: number): ArrayLike<T> {
    const out = this.#out;
    if (this.#at === 0 && out.length <= most) {
      this.#out = [];
      return out;
    }
    const given = out.slice(this.#at, this.#at + most);
    this.#at += given.length;
    if (this.#at === out.length) {
      this.#out = [];
      this.#at = 0;
    }
    return given;
  }

  /** Takes from the source until something comes out, the source has nothing, or enough was dropped in one go. */
  #pull(): void {
    const inner = this.#inner;
    const head = this.#head;
    const { push } = head;
    try {
      for (let left = MOST_AT_ONCE; left > 0 && !this.over && this.#out.length === 0;) {
        const values = inner.take(Math.min(head.need(), left));
        const { length } = values;
        this.#drained = length === 0;
        if (this.#drained) return;
        left -= length;
        this.pass++;
        for (let k = 0; k < length && !this.over; k++) push(values[k]);
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  wait(): Promise<boolean> {
    if (this.#ready()) return Promise.resolve(true);
    if (this.over) return Promise.resolve(false);
    // Much was dropped and there may be more: timers and sockets want their turn.
    if (!this.#drained) return setImmediate().then(() => this.#ready() || !this.over);
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#listening) return; // since a wait that a timer ended
      this.#listening = true;
      this.#inner.wait().then(
        (more) => {
          this.#listening = false;
          if (!more) this.#end();
          this.#settle();
        },
        (error) => {
          this.#listening = false;
          this.#fail(error);
          this.#settle();
        },
      );
    });
  }

  close(): void {
    this.#out = [];
    this.#at = 0;
    this.#failure = undefined;
    this.finish();
    this.#settle();
  }

  // --- host of the stages ---

  finish(): void {
    this.over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#inner.close();
  }

  after(milliseconds: number, action: () => void): Timer {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      try {
        action();
      } catch (error) {
        this.#fail(error);
      }
      if (this.#ready() || this.over) this.#settle();
    }, milliseconds);
    this.#timers.add(timer);
    return {
      cancel: () => {
        clearTimeout(timer);
        this.#timers.delete(timer);
      },
    };
  }

  // --- internal ---

  #ready(): boolean {
    return this.#at < this.#out.length || this.#failure !== undefined;
  }

  /** The source has ended. */
  #end(): void {
    if (this.over) return;
    try {
      this.#head.end();
    } catch (error) {
      this.#failure = { reason: error };
    }
    this.finish();
  }

  /** Told to the consumer after what came out before it. */
  #fail(reason: unknown): void {
    if (this.over) return;
    this.#failure = { reason };
    this.finish();
  }

  #settle(): void {
    this.#wake?.(this.#ready() || !this.over);
    this.#wake = undefined;
  }
}
