// Elements on their way to and from the core: one at a time, or in bulk through a buffer.

import type { Buffers } from "./geometry";
import { allocate, f64, free } from "./isolate";
import type { ArrayOf } from "./types/sequence";
import type { Type, TypedArray, TypeOf } from "./types/type";

const CHUNK_BYTES = 1 << 16;

export function roundUp8(bytes: number): number {
  return (bytes + 7) & ~7;
}

/** Private memory for elements of one type. In it, as in the format, each takes a multiple of 8 bytes. */
export class Elements<T extends Type<unknown>> {
  readonly #type: T;
  readonly #what: string;
  /** Bytes from one element to the next. */
  readonly slot: number;
  /** Address of one element. */
  readonly one: number;
  /** To be freed with the structure's handle; see takeGeometry. */
  readonly buffers: readonly Buffers[];
  readonly #chunk: Buffers = { at: 0, bytes: 0 };
  /** Whether `one` is being written: a getter of the value that is written may use the structure itself. */
  #writing = false;

  constructor(type: T, what: string) {
    this.#type = type;
    this.#what = what;
    this.slot = roundUp8(type.size);
    this.one = allocate(this.slot);
    this.buffers = [{ at: this.one, bytes: this.slot }, this.#chunk];
  }

  /** Writes the value to private memory and calls `use` with its address. */
  with<R>(value: TypeOf<T>, use: (address: number) => R): R {
    const nested = this.#writing;
    const address = nested ? allocate(this.slot) : this.one;
    this.#writing = true;
    try {
      this.#type.write(address, value, this.#what);
    } finally {
      this.#writing = nested;
    }
    try {
      return use(address);
    } finally {
      if (nested) free(address, this.slot);
    }
  }

  /** Throws if the value is not of the type. */
  check(value: TypeOf<T>, where = this.#what): void {
    this.#type.write(this.one, value, where);
  }

  /** The value at `one`. */
  read(): TypeOf<T> {
    return this.#type.read(this.one) as TypeOf<T>;
  }

  // --- bulk ---

  /** Address of the buffer for bulk operations. */
  get chunk(): number {
    return this.#chunk.at;
  }

  /** How many elements the buffer holds; makes it at the first call. */
  get chunkLength(): number {
    if (this.#chunk.bytes === 0) {
      this.#chunk.bytes = Math.max(CHUNK_BYTES, this.slot);
      this.#chunk.at = allocate(this.#chunk.bytes);
    }
    return Math.floor(this.#chunk.bytes / this.slot);
  }

  /**
   * Calls `move` with buffers full of the values from `start` on, until one moves fewer than it was given; returns how
   * many were moved. A value that is not of the type throws before anything is moved.
   */
  moveIn(values: ArrayLike<TypeOf<T>>, start: number, move: (address: number, count: number) => number): number {
    const { arrayConstructor, scalar } = this.#type;
    const typed = scalar !== "bool" && arrayConstructor !== undefined && values instanceof (arrayConstructor as never);
    const length = this.chunkLength;
    if (!typed && values.length - start > length) {
      for (let k = start; k < values.length; k++) this.check(values[k] as TypeOf<T>, `${this.#what}[${k}]`);
    }
    let done = start;
    while (done < values.length) {
      const count = Math.min(values.length - done, length);
      if (typed && scalar === "f64") {
        f64.set((values as unknown as Float64Array).subarray(done, done + count), this.chunk >>> 3);
      } else this.#fill(values, done, count);
      const moved = move(this.chunk, count);
      done += moved;
      if (moved < count) break;
    }
    return done - start;
  }

  #fill(values: ArrayLike<TypeOf<T>>, from: number, count: number): void {
    for (let k = 0; k < count; k++) {
      this.#type.write(this.chunk + k * this.slot, values[from + k], `${this.#what}[${from + k}]`);
    }
  }

  /** Calls `move`, which fills buffers, until it fills one less than full or there are `most` elements; returns them. */
  moveOut(most: number, move: (address: number, count: number) => number): ArrayOf<T> {
    const length = this.chunkLength;
    const parts: ArrayLike<unknown>[] = [];
    for (let left = most; left > 0;) {
      const count = Math.min(left, length);
      const moved = move(this.chunk, count);
      if (moved > 0 || parts.length === 0) parts.push(this.#take(moved));
      if (moved < count) break;
      left -= moved;
    }
    return (parts.length === 1 ? parts[0] : concatenate(parts)) as ArrayOf<T>;
  }

  #take(count: number): ArrayLike<unknown> {
    const { arrayConstructor, scalar } = this.#type;
    if (scalar === "f64") return f64.slice(this.chunk >>> 3, (this.chunk >>> 3) + count);
    const values = arrayConstructor && scalar !== "bool" ? new arrayConstructor(count) : new Array(count);
    for (let k = 0; k < count; k++) (values as unknown[])[k] = this.#type.read(this.chunk + k * this.slot);
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
