// Where a flow's values come from: cursors, and the sources that Flow.from makes of what others made.

import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { badArgument } from "../errors";
import { none } from "./run";

/** Where a flow's values come from. Each run of the flow opens a cursor of its own. */
export interface FlowSource<T> {
  /** For messages: `stream "prices"`. */
  readonly what?: string;
  /** The signal aborts when the run is over, just before the cursor is closed. */
  open(options: { signal: AbortSignal }): Cursor<T>;
}

/** One reader of a source, used by one run of a flow. What it throws ends the run. */
export interface Cursor<T> {
  /**
   * What is there now, at most `most` values, perhaps none. Never waits, and may be asked while a wait is pending. It may
   * give fewer than there are: a source whose values are gone for everybody else once they are taken does well to give one
   * at a time.
   */
  take(most: number): ArrayLike<T>;
  /**
   * Waits for more, asked only after `take` gave nothing and never twice at once: true when there may be something, false
   * when it has ended and nothing is left. When the signal aborts, the wait must leave nothing behind; what it settles
   * with does not matter then.
   */
  wait(options: { signal: AbortSignal }): Promise<boolean>;
  /** Called once, also when it has ended. */
  close(): void;
}

/** What Flow.from, merge and zip take. */
export type FlowInput<T> = FlowSource<T> | Iterable<T> | AsyncIterable<T> | ReadableStream<T>;

/** The values of a FlowInput. */
export type ValueOf<I> =
  I extends FlowSource<infer T>
    ? T
    : I extends AsyncIterable<infer T>
      ? T
      : I extends Iterable<infer T>
        ? T
        : I extends ReadableStream<infer T>
          ? T
          : never;

export function sourceOf<T>(input: FlowInput<T>): FlowSource<T> {
  // Strings are values, but iterable.
  const object = (typeof input === "string" ? Object(input) : (input ?? {})) as Partial<
    FlowSource<T> & Iterable<T> & AsyncIterable<T> & ReadableStream<T>
  >;
  if (typeof object.open === "function") return object as FlowSource<T>;
  if (Array.isArray(input) || (ArrayBuffer.isView(input) && !(input instanceof DataView))) {
    return { open: () => arrayCursor(input as unknown as Slices<T>) };
  }
  if (typeof object.getReader === "function") {
    const stream = object as ReadableStream<T>;
    return { open: () => readerCursor(stream) };
  }
  if (typeof object[Symbol.asyncIterator] === "function") {
    const iterable = object as AsyncIterable<T>;
    return { open: () => asyncCursor(iterable) };
  }
  if (typeof object[Symbol.iterator] === "function") {
    const iterable = object as Iterable<T>;
    return { open: () => iterableCursor(iterable) };
  }
  throw badArgument(
    `Flow.from: ${String(input)} is neither iterable nor async iterable, no ReadableStream and no source`,
  );
}

/** Arrays and typed arrays. */
interface Slices<T> extends ArrayLike<T> {
  slice(start: number, end: number): ArrayLike<T>;
}

function arrayCursor<T>(values: Slices<T>): Cursor<T> {
  let at = 0;
  return {
    take(most) {
      const taken = values.slice(at, at + most);
      at += taken.length;
      return taken;
    },
    wait: async () => at < values.length,
    close() {},
  };
}

function iterableCursor<T>(iterable: Iterable<T>): Cursor<T> {
  const iterator = iterable[Symbol.iterator]();
  let ended = false;
  let failure: { reason: unknown } | undefined;
  return {
    take(most) {
      const taken: T[] = [];
      try {
        while (!ended && taken.length < most) {
          const { value, done } = iterator.next();
          if (done) ended = true;
          else taken.push(value);
        }
      } catch (reason) {
        ended = true;
        failure = { reason }; // told after the values that came before it
      }
      if (failure && taken.length === 0) throw failure.reason;
      return taken;
    },
    wait: async () => !ended || failure !== undefined,
    close() {
      if (!ended) iterator.return?.();
    },
  };
}

/** Values that come one by one as promises: each is asked for only when somebody waits for it, none is taken ahead. */
function promisedCursor<T>(next: () => PromiseLike<IteratorResult<T, unknown>>, leave: () => void): Cursor<T> {
  let ended = false;
  let arrived: [T] | undefined;
  return {
    take() {
      if (!arrived) return none;
      const taken = arrived;
      arrived = undefined;
      return taken;
    },
    async wait() {
      if (arrived) return true;
      if (ended) return false;
      try {
        const result = await next();
        if (result.done) ended = true;
        else arrived = [result.value];
      } catch (error) {
        ended = true;
        throw error;
      }
      return !ended;
    },
    close() {
      if (!ended) leave();
    },
  };
}

function asyncCursor<T>(iterable: AsyncIterable<T>): Cursor<T> {
  const iterator = iterable[Symbol.asyncIterator]();
  return promisedCursor(
    () => iterator.next(),
    () => {
      // Nobody waits for the iterator to clean up: it may stand at an await that never ends. What it throws is lost.
      iterator.return?.().then(undefined, () => {});
      // A Readable's iterator would hear of it only after the next chunk.
      if (iterable instanceof Readable) iterable.destroy();
    },
  );
}

function readerCursor<T>(stream: ReadableStream<T>): Cursor<T> {
  const reader = stream.getReader();
  return promisedCursor(
    () => reader.read() as Promise<IteratorResult<T, unknown>>,
    // The stream's own iterator would cancel only after the next chunk.
    () => void reader.cancel().then(undefined, () => {}),
  );
}
