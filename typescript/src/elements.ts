// Elements on their way to and from the core: one at a time, or in bulk through a buffer.

import type { Buffers } from "./geometry";
import { allocate, f64, free, u8 } from "./isolate";
import type { ArrayOf } from "./types/sequence";
import type { Type, TypedArray, TypeOf } from "./types/type";

/** A buffer for many elements, of all handles in turn. A getter of a value that is being written may use it meanwhile. */
const sharedChunk = { at: 0, bytes: 1 << 16, busy: false };

export function roundUp8(bytes: number): number {
  return (bytes + 7) & ~7;
}

/** Private memory for elements of one type. Each takes a multiple of 8 bytes, as in a cell, unless told otherwise. */
export class Elements<T extends Type<unknown>> {
  readonly #type: T;
  readonly #what: string;
  /** Bytes from one element to the next. */
  readonly slot: number;
  /** Address of one element that the core has filled, to be read at once. */
  readonly out: number;
  /** To be freed with the structure's handle; see takeGeometry. */
  readonly buffers: readonly Buffers[];
  readonly #in: number;
  // A getter of a value that is being written may use the structure itself: what is in use is not used twice.
  #inBusy = false;

  constructor(type: T, what: string, slot = roundUp8(type.size)) {
    this.#type = type;
    this.#what = what;
    this.slot = slot;
    this.#in = allocate(this.slot);
    this.out = allocate(this.slot);
    this.buffers = [this.#in, this.out].map((at) => ({ at, bytes: this.slot }));
  }

  /** Writes the value to private memory and calls `use` with its address. */
  with<R>(value: TypeOf<T>, use: (address: number) => R): R {
    if (this.#inBusy) return this.#withAnother(value, use);
    this.#inBusy = true;
    try {
      this.#type.write(this.#in, value, this.#what);
    } finally {
      this.#inBusy = false;
    }
    return use(this.#in);
  }

  #withAnother<R>(value: TypeOf<T>, use: (address: number) => R): R {
    const address = allocate(this.slot);
    try {
      this.#type.write(address, value, this.#what);
      return use(address);
    } finally {
      free(address, this.slot);
    }
  }

  /** Throws if the value is not of the type. */
  check(value: TypeOf<T>, where = this.#what): void {
    this.#type.write(this.out, value, where);
  }

  /** The value at `out`. */
  read(): TypeOf<T> {
    return this.#type.read(this.out) as TypeOf<T>;
  }

  // --- bulk ---

  /** Calls `use` with a buffer for many elements, and how many it holds. */
  #withChunk<R>(use: (address: number, length: number) => R): R {
    const bytes = Math.max(sharedChunk.bytes, this.slot);
    const length = Math.floor(bytes / this.slot);
    if (sharedChunk.busy || bytes > sharedChunk.bytes) {
      const address = allocate(bytes);
      try {
        return use(address, length);
      } finally {
        free(address, bytes);
      }
    }
    sharedChunk.at ||= allocate(sharedChunk.bytes);
    sharedChunk.busy = true;
    try {
      return use(sharedChunk.at, length);
    } finally {
      sharedChunk.busy = false;
    }
  }

  /**
   * Calls `move` with buffers full of the values from `start` on, until one moves fewer than it was given; returns how
   * many were moved. A value that is not of the type throws before anything is moved.
   */
  moveIn(values: ArrayLike<TypeOf<T>>, start: number, move: (address: number, count: number) => number): number {
    const { arrayConstructor, scalar } = this.#type;
    const typed = scalar !== "bool" && arrayConstructor !== undefined && values instanceof (arrayConstructor as never);
    return this.#withChunk((chunk, length) => {
      if (!typed && values.length - start > length) {
        for (let k = start; k < values.length; k++) this.check(values[k] as TypeOf<T>, `${this.#what}[${k}]`);
      }
      let done = start;
      while (done < values.length) {
        const count = Math.min(values.length - done, length);
        if (typed && scalar === "f64") {
          f64.set((values as unknown as Float64Array).subarray(done, done + count), chunk >>> 3);
        } else this.#fill(chunk, values, done, count);
        const moved = move(chunk, count);
        done += moved;
        if (moved < count) break;
      }
      return done - start;
    });
  }

  #fill(chunk: number, values: ArrayLike<TypeOf<T>>, from: number, count: number): void {
    // Padding is written by nobody: without this, bytes of another structure's values would get into the segment.
    if (this.#type.scalar === undefined || this.#type.size < this.slot) u8.fill(0, chunk, chunk + count * this.slot);
    for (let k = 0; k < count; k++) {
      this.#type.write(chunk + k * this.slot, values[from + k], `${this.#what}[${from + k}]`);
    }
  }

  /** Calls `move`, which fills buffers, until it fills one less than full or there are `most` elements; returns them. */
  moveOut(most: number, move: (address: number, count: number) => number): ArrayOf<T> {
    return this.#withChunk((chunk, length) => {
      const parts: ArrayLike<unknown>[] = [];
      for (let left = most; left > 0;) {
        const count = Math.min(left, length);
        const moved = move(chunk, count);
        if (moved > 0 || parts.length === 0) parts.push(this.#take(chunk, moved));
        if (moved < count) break;
        left -= moved;
      }
      return (parts.length === 1 ? parts[0] : concatenate(parts)) as ArrayOf<T>;
    });
  }

  #take(chunk: number, count: number): ArrayLike<unknown> {
    const { arrayConstructor, scalar } = this.#type;
    if (scalar === "f64") return f64.slice(chunk >>> 3, (chunk >>> 3) + count);
    const values = arrayConstructor && scalar !== "bool" ? new arrayConstructor(count) : new Array(count);
    for (let k = 0; k < count; k++) (values as unknown[])[k] = this.#type.read(chunk + k * this.slot);
    return values;
  }
}

function concatenate(parts: readonly ArrayLike<unknown>[]): ArrayLike<unknown> {
  const first = parts[0] as ArrayLike<unknown>;
  if (Array.isArray(first)) return parts.flatMap((part) => part as unknown[]);
  const whole = new (first.constructor as new (length: number) => TypedArray)(
    parts.reduce((sum, part) => sum + part.length, 0),
  );
  let at = 0;
  for (const part of parts) {
    (whole as Float64Array).set(part as Float64Array, at);
    at += part.length;
  }
  return whole;
}
