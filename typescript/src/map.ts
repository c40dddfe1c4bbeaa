// SharedMap: a hash map of exact capacity that processes share. SPECIFICATION.md "Map".

import { KIND_MAP } from "../core/layout";
import { CHANGE_ADD, CHANGE_INSERT, CHANGE_REPLACE, CHANGE_SET } from "../core/modes";
import { f32, f64, u32, u64 } from "./isolate";
import { type Desk, Keyed } from "./keyed";
import type { KeyedOptions } from "./keyed-shape";
import type { Memory } from "./memory";
import { whenNamed } from "./structure";
import { badType, type Type, type TypeOf, wrongValue } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** Options of a SharedMap's constructor. */
export type SharedMapOptions = KeyedOptions;

/** The types of values to which `add` can add. */
const SUMMABLE = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64"];

/**
 * A hash map with keys and values of fixed size, for at most `capacity` entries. It is used like a JavaScript Map, by every
 * process that has it open, at any time.
 *
 * Looking up takes no lock and never waits; a value is whole, however many are writing. Changing and deleting an entry is
 * lock-free. Adding a new key takes one of many locks for some hundred nanoseconds; one that dies there is replaced. Only
 * when a process is stopped just there, others that add a key under the same lock (one in capacity / 5) wait: blocking, up to
 * `timeout` milliseconds (5000 unless given), then a TimeoutError. A key that does not fit is a FullError.
 *
 * Keys are compared by their bytes: 0 and -0 are two keys (NaN is one).
 */
export class SharedMap<K extends Type<unknown>, V extends Type<unknown>>
  extends Keyed<K>
  implements Iterable<[TypeOf<K>, TypeOf<V>]>
{
  /** What a value is. */
  readonly valueType: V;
  readonly #scalar: boolean;
  /** Room for a scalar and, behind it, another one. */
  readonly #value: number;

  /**
   * With a capacity: creates the map or attaches to it, whichever process is first; an existing one with another kind, key
   * size, value size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking; `await
   * SharedMap.open(...)` is not).
   */
  constructor(
    memory: Memory,
    name: string,
    keyType: K,
    valueType: V,
    capacity?: number,
    options: SharedMapOptions = {},
  ) {
    if (valueType === undefined) throw badType(`map "${name}": it has a type for keys and none for values`);
    super(memory, { name, kind: KIND_MAP, kindName: "map", keyType, valueType }, capacity, options);
    this.valueType = valueType;
    this.#scalar = valueType.scalar !== undefined && this.hasScalarKeys;
    this.#value = this.scalarDesk;
  }

  /** Opens an existing map, waiting for its name without blocking when a timeout is given. */
  static async open<K extends Type<unknown>, V extends Type<unknown>>(
    memory: Memory,
    name: string,
    keyType: K,
    valueType: V,
    options: WaitOptions = {},
  ): Promise<SharedMap<K, V>> {
    await whenNamed(memory, name, options);
    return new SharedMap(memory, name, keyType, valueType);
  }

  // --- look up ---

  /** The key's value; undefined when it is absent. Lock-free. */
  get(key: TypeOf<K>): TypeOf<V> | undefined {
    if (!this.lookUp(key, this.valueOut)) return undefined;
    return this.valueType.read(this.valueOut) as TypeOf<V>;
  }

  /** Whether the key is there. Lock-free. */
  has(key: TypeOf<K>): boolean {
    return this.lookUp(key, 0);
  }

  // --- change ---

  /** Sets the key's value, whatever it was. */
  set(key: TypeOf<K>, value: TypeOf<V>, options?: SyncWaitOptions): this {
    if (this.#scalar) {
      this.putKey(key, 0);
      this.valueType.write(this.#value, value, this.what);
      this.change(key, 0, this.#value, CHANGE_SET, options);
    } else this.#put(key, value, (at, from) => this.change(key, at, from, CHANGE_SET, options));
    return this;
  }

  /** The same without ever waiting: false when the map is full, or another process that is adding a key is stopped. */
  trySet(key: TypeOf<K>, value: TypeOf<V>): boolean {
    return this.#put(key, value, (at, from) => this.tryChange(key, at, from, CHANGE_SET));
  }

  /** Adds an entry: false, and nothing is changed, when the key is there. */
  insert(key: TypeOf<K>, value: TypeOf<V>, options?: SyncWaitOptions): boolean {
    return this.#put(key, value, (at, from) => this.change(key, at, from, CHANGE_INSERT, options));
  }

  /**
   * Sets the key's value if it is the expected one, compared byte by byte; returns whether it did. `undefined` stands for "not
   * there": expected, it inserts; as the value, it deletes.
   */
  compareAndSet(
    key: TypeOf<K>,
    expected: TypeOf<V> | undefined,
    value: TypeOf<V> | undefined,
    options?: SyncWaitOptions,
  ): boolean {
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      if (expected !== undefined) this.valueType.write(desk.expected, expected, this.what);
      if (value !== undefined) this.valueType.write(desk.value, value, this.what);
      return this.#exchange(key, desk, expected !== undefined, value !== undefined, options);
    });
  }

  /** compareAndSet from what lies on the desk. */
  #exchange(key: TypeOf<K>, desk: Desk, from: boolean, to: boolean, options?: SyncWaitOptions): boolean {
    if (from && !to) return this.erase(key, desk.key, desk.expected);
    if (to) return this.change(key, desk.key, desk.value, from ? CHANGE_REPLACE : CHANGE_INSERT, options);
    return !this.found(key, desk.key, 0);
  }

  /**
   * Adds to the key's value in one atomic step; an absent key counts as 0. Returns the value before. Integers wrap around.
   * For values of number and bigint types.
   */
  add(key: TypeOf<K>, delta: TypeOf<V>, options?: SyncWaitOptions): TypeOf<V> {
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      this.#putDelta(desk.value, delta);
      this.change(key, desk.key, desk.value, CHANGE_ADD, options);
      return this.valueType.read(this.valueOut) as TypeOf<V>;
    });
  }

  /** Writes what is to be added: any integer for integers, for they wrap around. */
  #putDelta(at: number, delta: TypeOf<V>): void {
    const { scalar, name } = this.valueType;
    if (scalar === undefined || !SUMMABLE.includes(scalar))
      throw badType(`${this.what}: add needs numbers, not ${name}`);
    if (scalar === "i64" || scalar === "u64") {
      if (typeof delta !== "bigint") throw wrongValue(this.what, name, delta, " (a bigint)");
      u64[at >>> 3] = delta;
      return;
    }
    const whole = scalar !== "f64" && scalar !== "f32";
    if (typeof delta !== "number" || (whole && !Number.isSafeInteger(delta))) {
      throw wrongValue(this.what, name, delta, whole ? " (a whole number)" : " (a number)");
    }
    if (scalar === "f64") f64[at >>> 3] = delta;
    else if (scalar === "f32") f32[at >>> 2] = delta;
    else u32[at >>> 2] = delta & (2 ** (8 * this.valueType.size) - 1); // the bytes behind it stay zero
  }

  /**
   * Sets the key's value to `fn(value before)`, or deletes the key when that is undefined; returns what `fn` returned. The value
   * before is undefined for an absent key. When another process changes the value meanwhile, `fn` is called again: it should
   * do nothing but compute.
   */
  update(
    key: TypeOf<K>,
    fn: (before: TypeOf<V> | undefined) => TypeOf<V> | undefined,
    options?: SyncWaitOptions,
  ): TypeOf<V> | undefined {
    this.memory.writable(`change ${this.what}`);
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      for (;;) {
        const there = this.found(key, desk.key, desk.expected);
        const after = fn(there ? (this.valueType.read(desk.expected) as TypeOf<V>) : undefined);
        if (after !== undefined) this.valueType.write(desk.value, after, this.what);
        if (this.#exchange(key, desk, there, after !== undefined, options)) return after;
      }
    });
  }

  /** Deletes the key: false when it was not there. Lock-free. */
  delete(key: TypeOf<K>): boolean {
    if (this.hasScalarKeys) {
      this.putKey(key, 0);
      return this.erase(key, 0, 0);
    }
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      return this.erase(key, desk.key, 0);
    });
  }

  /** Calls `use` with the addresses of the key and the value. */
  #put(key: TypeOf<K>, value: TypeOf<V>, use: (at: number, from: number) => boolean): boolean {
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      this.valueType.write(desk.value, value, this.what);
      return use(desk.key, desk.value);
    });
  }

  // --- all entries ---

  /**
   * Every key, in no order that means anything. An entry that is there all the while is seen exactly once; one that is added or
   * deleted meanwhile may be seen or not; one that is deleted and added again may be seen twice.
   */
  keys(): IterableIterator<TypeOf<K>> {
    return this.walk(false, () => this.readKey());
  }

  /** Every value, as `keys` does. */
  values(): IterableIterator<TypeOf<V>> {
    return this.walk(true, () => this.#readValue());
  }

  /** Every key and value, as `keys` does. Each pair was in the map at the moment when it is handed out. */
  entries(): IterableIterator<[TypeOf<K>, TypeOf<V>]> {
    return this.walk(true, () => [this.readKey(), this.#readValue()]);
  }

  [Symbol.iterator](): IterableIterator<[TypeOf<K>, TypeOf<V>]> {
    return this.entries();
  }

  /** Calls `fn` for each entry; one that stays the whole time is seen once. */
  forEach(fn: (value: TypeOf<V>, key: TypeOf<K>, map: this) => void): void {
    for (const [key, value] of this.entries()) fn(value, key, this);
  }

  #readValue(): TypeOf<V> {
    return this.valueType.read(this.valueOut) as TypeOf<V>;
  }
}
