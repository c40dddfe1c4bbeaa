// Flows as what other libraries know: streams of the web and of Node, observables.

import { Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";
import type { Consumption } from "./consume";

/** What an Observable calls: as TC39's proposal and RxJS have it. */
export interface Observer<T> {
  /** Called with each value. */
  next?: ((value: T) => void) | undefined;
  /** Called when the flow fails; nothing comes after it. */
  error?: ((reason: unknown) => void) | undefined;
  /** Called at the end. */
  complete?: (() => void) | undefined;
}

/** What a subscription is to an Observable. */
export interface Unsubscribable {
  /** Ends it, and closes the source. */
  unsubscribe(): void;
  /** Whether it has ended. */
  readonly closed: boolean;
}

/** What `flow[Symbol.observable]()` returns. */
export interface Observable<T> {
  /** Runs the flow, and calls back for what comes. */
  subscribe(
    observer?: Observer<T> | ((value: T) => void),
    error?: (reason: unknown) => void,
    complete?: () => void,
  ): Unsubscribable;
}

type Start<T> = (onFailure?: (reason: unknown) => void) => Consumption<T>;

/** Opened by the first read. It takes what its reader has room for, never more. */
export function toReadableStream<T>(start: Start<T>, highWaterMark: number): ReadableStream<T> {
  let consumption: Consumption<T> | undefined;
  let cancelled = false;
  return new ReadableStream<T>(
    {
      async pull(controller) {
        try {
          consumption ??= start((reason) => controller.error(reason));
          const values = await consumption.next(Math.min(consumption.batch, Math.max(1, controller.desiredSize ?? 1)));
          if (cancelled) return;
          if (!values) {
            consumption.close();
            controller.close();
            return;
          }
          for (let k = 0; k < values.length; k++) controller.enqueue(values[k] as T);
        } catch (error) {
          consumption?.close();
          throw error;
        }
      },
      cancel() {
        cancelled = true;
        consumption?.close();
      },
    },
    { highWaterMark },
  );
}

export function toReadable<T>(iterator: AsyncIterable<T>, highWaterMark: number): Readable {
  return Readable.from(iterator, { objectMode: true, highWaterMark });
}

/** Each subscription is a run of its own, which opens at once and delivers from the next microtask on. */
export function observable<T>(start: Start<T>): Observable<T> {
  return {
    subscribe(observer = {}, error?, complete?) {
      const { next, ...rest } = typeof observer === "function" ? { next: observer } : bind(observer);
      const ends: Observer<T> = { error, complete, ...rest };
      let closed = false;
      let consumption: Consumption<T> | undefined;
      const unsubscribe = () => {
        closed = true;
        consumption?.close();
      };
      const run = async () => {
        consumption = start();
        await undefined;
        for (let values; !closed && (values = await consumption.next(consumption.batch)) !== undefined;) {
          for (let k = 0; k < values.length && !closed; k++) next?.(values[k] as T);
        }
      };
      run().then(
        () => {
          if (closed) return;
          unsubscribe();
          ends.complete?.();
        },
        (reason) => {
          if (closed) return;
          unsubscribe();
          // Nobody to tell: it must not be lost.
          if (!ends.error) throw reason;
          ends.error(reason);
        },
      );
      return {
        unsubscribe,
        get closed() {
          return closed;
        },
      };
    },
  };
}

function bind<T>(observer: Observer<T>): Observer<T> {
  return {
    next: observer.next?.bind(observer),
    error: observer.error?.bind(observer),
    complete: observer.complete?.bind(observer),
  };
}

/** The property by which libraries find an observable: `Symbol.observable` where somebody has defined it. */
export const observableSymbol = (Symbol as unknown as { observable?: symbol }).observable;
