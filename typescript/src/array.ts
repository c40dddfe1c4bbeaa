// SharedArray: elements side by side in the segment. SPECIFICATION.md "Array".
//
// Of numbers it is a real typed array over the segment, so an access costs what it costs in any typed array, and every
// function that takes a typed array takes it. Of other types it has get and set.

import * as L from "../core/layout";
import { badArgument, ClosedError } from "./errors";
import { Elements } from "./elements";
import { buffer, u8 } from "./isolate";
import { takeGeometry } from "./geometry";
import type { Memory } from "./memory";
import { checkCapacity, corrupt, locate, type StructureOptions, type Wanted } from "./structure";
import type { ScalarType } from "./types/scalar";
import { checkType, type Type, type TypedArray, type TypedArrayConstructor, type TypeOf } from "./types/type";
import type { WaitOptions } from "./waiting";

/** What every SharedArray has beside its elements. */
export interface SharedArrayBase<T extends Type<unknown>> {
  /** The structure's name. */
  readonly structureName: string;
  /** What an element is. */
  readonly type: T;
}

/** Atomic operations, on elements of 4 and 8 bytes that are integers. Each is sequentially consistent. */
export interface AtomicAccess<V> {
  load(index: number): V;
  store(index: number, value: V): V;
  /** Adds and returns the value before; so do the others below. */
  add(index: number, value: V): V;
  sub(index: number, value: V): V;
  and(index: number, value: V): V;
  or(index: number, value: V): V;
  xor(index: number, value: V): V;
  exchange(index: number, value: V): V;
  /** Stores `value` if the element is `expected`; returns what it was. */
  compareExchange(index: number, expected: V, value: V): V;
}

/** A SharedArray of numbers: a typed array. Elements are plain memory; where several write one, use the atomics. */
export type ScalarArray<T, Elements> = Elements &
  SharedArrayBase<T & Type<unknown>> & {
    /** The same elements as a plain typed array, without this class's methods. */
    readonly view: Elements;
  } & (T extends { readonly scalar: "i32" | "u32" | "i64" | "u64" } ? AtomicAccess<TypeOf<T>> : unknown);

/** A SharedArray of structs, text, bytes or arrays. */
export interface ElementArray<T extends Type<unknown>> extends SharedArrayBase<T>, Iterable<TypeOf<T>> {
  /** How many elements there are. */
  readonly length: number;
  /** A copy of the element. Another process may be writing it: elements larger than 8 bytes can be torn. */
  get(index: number): TypeOf<T>;
  /** Writes a copy of the value. */
  set(index: number, value: TypeOf<T>): void;
  /** The element in place: an accessor object, a typed array; text is copied. */
  at(index: number): TypeOf<T>;
  /** Writes the value to every element from `start` up to `end`, or to all. */
  fill(value: TypeOf<T>, start?: number, end?: number): this;
  /** The elements' bytes in place. */
  readonly view: Uint8Array;
}

type ArrayFor<T extends Type<unknown>> =
  T extends ScalarType<infer _V, infer _N, infer Elements> ? ScalarArray<T, Elements> : ElementArray<T>;

interface SharedArrayConstructor {
  /**
   * With a capacity: creates the array (of zeros) or attaches to it; an existing one with another element size or capacity
   * is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking; `await SharedArray.open` is not).
   */
  new <T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    capacity?: number,
    options?: StructureOptions,
  ): ArrayFor<T>;
  /** Opens an existing array, waiting for its name without blocking when a timeout is given. */
  open<T extends Type<unknown>>(memory: Memory, name: string, type: T, options?: WaitOptions): Promise<ArrayFor<T>>;
  [Symbol.hasInstance](value: unknown): boolean;
}

const SHARED = Symbol("SharedArray");
const MEMORY = Symbol("memory");

interface Internal {
  [MEMORY]: Memory;
  structureName: string;
  type: Type<unknown>;
}

// --- numbers ---

type NumberArray = TypedArray & Internal;

function open(array: Internal): void {
  if (array[MEMORY].closed) {
    throw new ClosedError("ZEROIPC_CLOSED", `array "${array.structureName}": its memory is closed`);
  }
}

function atomics(name: "load" | "store" | "add" | "sub" | "and" | "or" | "xor" | "exchange" | "compareExchange") {
  const operation = Atomics[name] as (array: TypedArray, ...rest: unknown[]) => unknown;
  const changes = name !== "load";
  return function (this: NumberArray, ...rest: unknown[]): unknown {
    if (changes) this[MEMORY].writable(`change array "${this.structureName}"`);
    else open(this);
    return operation(this, ...rest);
  };
}

const ATOMIC = ["load", "store", "add", "sub", "and", "or", "xor", "exchange", "compareExchange"] as const;
const classes = new Map<string, new (buffer: ArrayBufferLike, offset: number, length: number) => NumberArray>();

/** The typed-array subclass for elements of this type; made once, so that its methods compile once. */
function classFor(type: Type<unknown>) {
  const key = type.scalar as string;
  const known = classes.get(key);
  if (known) return known;
  const Base = type.arrayConstructor as TypedArrayConstructor & (new (...args: never[]) => TypedArray);
  class Shared extends (Base as unknown as typeof Float64Array) {
    // map, slice and the like make plain private arrays.
    static get [Symbol.species]() {
      return Base as unknown as Float64ArrayConstructor;
    }
    get [SHARED]() {
      return true;
    }
    get view(): TypedArray {
      return new Base(this.buffer as never, this.byteOffset as never, this.length as never);
    }
  }
  Object.defineProperty(Shared, "name", { value: `SharedArray<${type.name}>` });
  if (["i32", "u32", "i64", "u64"].includes(key)) {
    for (const name of ATOMIC) {
      Object.defineProperty(Shared.prototype, name, { value: atomics(name), writable: true, configurable: true });
    }
  }
  const made = Shared as unknown as new (buffer: ArrayBufferLike, offset: number, length: number) => NumberArray;
  classes.set(key, made);
  return made;
}

function scalarArray(
  memory: Memory,
  name: string,
  type: Type<unknown>,
  address: number,
  capacity: number,
): NumberArray {
  const array = new (classFor(type))(buffer, address, capacity);
  const hidden = { structureName: name, type, [MEMORY]: memory };
  for (const key of Reflect.ownKeys(hidden)) {
    Object.defineProperty(array, key, { value: hidden[key as keyof typeof hidden] });
  }
  return array;
}

// --- everything else ---

class StructuredArray implements Internal {
  readonly structureName: string;
  readonly type: Type<unknown>;
  readonly length: number;
  readonly [MEMORY]: Memory;
  readonly [SHARED] = true;
  readonly #address: number;
  /** A value is written there first, so that a wrong one changes nothing. */
  readonly #elements: Elements<Type<unknown>>;

  constructor(memory: Memory, name: string, type: Type<unknown>, address: number, capacity: number) {
    this[MEMORY] = memory;
    this.structureName = name;
    this.type = type;
    this.length = capacity;
    this.#address = address;
    this.#elements = new Elements(type, `array "${name}"`);
    takeGeometry(memory, this, {}, this.#elements.buffers);
  }

  #locate(index: number): number {
    open(this);
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw badArgument(`array "${this.structureName}": no element ${String(index)}, it has ${this.length}`);
    }
    return this.#address + index * this.type.size;
  }

  get(index: number): unknown {
    return this.type.read(this.#locate(index));
  }

  at(index: number): unknown {
    const address = this.#locate(index);
    return this.type.view ? this.type.view(address) : this.type.read(address);
  }

  set(index: number, value: unknown): void {
    this.#locate(index);
    this.fill(value, index, index + 1);
  }

  fill(value: unknown, start = 0, end = this.length): this {
    this[MEMORY].writable(`change array "${this.structureName}"`);
    const { size } = this.type;
    this.#elements.with(value, (from) => {
      for (let k = Math.max(0, start); k < Math.min(end, this.length); k++) {
        u8.copyWithin(this.#address + k * size, from, from + size);
      }
    });
    return this;
  }

  get view(): Uint8Array {
    open(this);
    return u8.subarray(this.#address, this.#address + this.length * this.type.size);
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (let k = 0; k < this.length; k++) yield this.get(k);
  }
}

// --- opening ---

function makeArray(
  memory: Memory,
  name: string,
  type: Type<unknown>,
  capacity?: number,
  options: StructureOptions = {},
) {
  checkType(type, `array "${name}"`);
  const wanted: Wanted = {
    name,
    kind: L.KIND_ARRAY,
    kindName: "array",
    elemSize: type.size,
    capacity,
    timeout: options.timeout,
  };
  if (capacity !== undefined) checkCapacity(`array "${name}"`, capacity, 2 ** 32 - 1);
  const located = locate(memory, wanted, (count) => ({
    bytes: L.ARRAY_ELEMENTS + count * type.size,
    stride: type.size,
    initialise: () => {}, // zeros, which the table has written
  }));
  if (located.stride !== type.size || L.ARRAY_ELEMENTS + located.capacity * type.size > located.size) {
    throw corrupt(
      wanted,
      `${located.capacity} elements of ${located.stride} bytes do not fit its ${located.size} bytes`,
    );
  }
  const data = located.address + L.ARRAY_ELEMENTS;
  return type.arrayConstructor
    ? scalarArray(memory, name, type, data, located.capacity)
    : new StructuredArray(memory, name, type, data, located.capacity);
}

/** The array's constructor: what it makes depends on the element type. */
export const SharedArray = Object.defineProperties(
  function SharedArray(
    memory: Memory,
    name: string,
    type: Type<unknown>,
    capacity?: number,
    options?: StructureOptions,
  ) {
    return makeArray(memory, name, type, capacity, options);
  },
  {
    open: {
      value: async (memory: Memory, name: string, type: Type<unknown>, options: WaitOptions = {}) => {
        if (options.timeout !== undefined || options.signal) await memory.waitFor(name, options);
        return makeArray(memory, name, type);
      },
    },
    [Symbol.hasInstance]: { value: (value: unknown) => (value as { [SHARED]?: boolean } | null)?.[SHARED] === true },
  },
) as unknown as SharedArrayConstructor;

/** What the constructor makes of an element type: `SharedArray<typeof f64>` is a Float64Array, and more. */
export type SharedArray<T extends Type<unknown>> = ArrayFor<T>;
