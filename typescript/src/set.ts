// SharedSet: a set of exact capacity that processes share: a map without values. SPECIFICATION.md "Set".

import { KIND_SET } from "../core/layout";
import { CHANGE_INSERT, CHANGE_SET } from "../core/modes";
import { Keyed } from "./keyed";
import type { KeyedOptions } from "./keyed-shape";
import type { Memory } from "./memory";
import { whenNamed } from "./structure";
import type { Type, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** Options of a SharedSet's constructor. */
export type SharedSetOptions = KeyedOptions;

/**
 * A set with elements of fixed size, at most `capacity` of them. What SharedMap says of keys holds for its elements: looking
 * takes no lock and never waits, deleting is lock-free, adding waits only for a process that is stopped in the middle of adding.
 */
export class SharedSet<T extends Type<unknown>> extends Keyed<T> implements Iterable<TypeOf<T>> {
  /**
   * With a capacity: creates the set or attaches to it, whichever process is first; an existing one with another kind, element
   * size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking; `await
   * SharedSet.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: SharedSetOptions = {}) {
    super(memory, { name, kind: KIND_SET, kindName: "set", keyType: type }, capacity, options);
  }

  /** Opens an existing set, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<SharedSet<T>> {
    await whenNamed(memory, name, options);
    return new SharedSet(memory, name, type);
  }

  /** Whether the value is in the set. Lock-free. */
  has(value: TypeOf<T>): boolean {
    return this.lookUp(value, 0);
  }

  /** Adds a value: false when it was there already. Exactly one of many that add the same value is told true. */
  add(value: TypeOf<T>, options?: SyncWaitOptions): boolean {
    return this.atDesk((desk) => {
      this.putKey(value, desk.key);
      return this.change(value, desk.key, 0, CHANGE_INSERT, options);
    });
  }

  /**
   * Adds a value without ever waiting: whether it is in the set now. False when the set is full, or another process that is adding
   * a value is stopped.
   */
  tryAdd(value: TypeOf<T>): boolean {
    return this.atDesk((desk) => {
      this.putKey(value, desk.key);
      return this.found(value, desk.key, 0) || this.tryChange(value, desk.key, 0, CHANGE_SET);
    });
  }

  /** Deletes a value: false when it was not there. Lock-free. */
  delete(value: TypeOf<T>): boolean {
    return this.atDesk((desk) => {
      this.putKey(value, desk.key);
      return this.erase(value, desk.key, 0);
    });
  }

  /**
   * Every value, in no order that means anything. One that is there all the while is seen exactly once; one that is added or deleted
   * meanwhile may be seen or not; one that is deleted and added again may be seen twice.
   */
  values(): IterableIterator<TypeOf<T>> {
    return this.walk(false, () => this.readKey());
  }

  [Symbol.iterator](): IterableIterator<TypeOf<T>> {
    return this.values();
  }

  /** Calls `fn` for each element; one that stays the whole time is seen once. */
  forEach(fn: (value: TypeOf<T>, set: this) => void): void {
    for (const value of this.values()) fn(value, this);
  }
}
