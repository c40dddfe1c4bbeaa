// Stack: any number of producers and consumers, last in first out, of exact capacity. SPECIFICATION.md "Stack".

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { NUMBER_NONE } from "../core/modes";
import { OK } from "../core/reasons";
import { blockStride, countBlocks } from "./blocks";
import { fail, moveAll } from "./bulk";
import { Elements, roundUp8 } from "./elements";
import { badArgument } from "./errors";
import { takeGeometry, type Words } from "./geometry";
import { allocate, core, u32 } from "./isolate";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import {
  checkCapacity,
  corrupt,
  type Located,
  locate,
  type NewStructure,
  Structure,
  type StructureOptions,
  type Wanted,
  whenNamed,
} from "./structure";
import type { ArrayOf } from "./types/sequence";
import { checkType, type Type, type TypeOf } from "./types/type";
import { type Condition, type SyncWaitOptions, type WaitOptions } from "./waiting";

const { stackPushNumber, stackPopNumber } = core;

/** What may be asked of a new stack. */
export interface StackOptions extends StructureOptions {
  /**
   * Of a new stack: blocks beyond the capacity, one for every push that is in progress at once (writers that are stopped
   * half-way included). Unless given: one per peer slot, fewer where elements are large.
   */
  spares?: number | undefined;
}

/** A dead stack has no blocks, and its top names one of them: every operation finds it corrupt and says "no". */
const dead: Words = { [G.G_BASE]: allocate(L.STACK_TOP + L.LINE_BYTES) };

/**
 * A bounded multi-producer multi-consumer stack.
 *
 * Every process that has it open may call everything here at any time. Pushing and popping are lock-free: a participant
 * that is killed or stopped at any instruction holds up nobody, and what a completed push put in is popped exactly once
 * (an element that a consumer had just popped when it was killed is gone with it).
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 *
 * The algorithm is that of N. Shafiei, "Non-blocking array-based algorithms for stacks and queues" (ICDCN 2009), with
 * private blocks in place of its array's cells.
 */
export class Stack<T extends Type<unknown>> extends Structure {
  /** What an element is. */
  readonly type: T;
  readonly #capacity: number;
  readonly #mode: number;
  /** The core's record of where this stack lies; see geometry.ts. */
  readonly #g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #elements: Elements<T>;
  readonly #notEmpty: readonly Condition[];
  readonly #notFull: readonly Condition[];

  /**
   * With a capacity: creates the stack or attaches to it, whichever process is first; an existing one with another kind,
   * element size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking;
   * `await Stack.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: StackOptions = {}) {
    super(memory, "stack", name);
    checkType(type, this.what);
    const wanted: Wanted = {
      name,
      kind: L.KIND_STACK,
      kindName: "stack",
      elemSize: type.size,
      capacity,
      timeout: options.timeout,
    };
    this.type = type;
    if (capacity !== undefined) checkCapacity(this.what, capacity, L.NO_BLOCK - 1);
    const located = locate(memory, wanted, (count) => plan(memory, type.size, count, options.spares));
    this.#capacity = located.capacity;
    this.#mode = numberMode(type);
    this.#elements = new Elements(type, this.what);
    const words = {
      ...checkShape(wanted, located),
      [G.G_ELEM_SIZE]: type.size,
      [G.G_NUMBER]: this.#mode,
    };
    const g = takeGeometry(memory, this, words, this.#elements.buffers, { dead });
    this.#g = g;
    this.#look = memory.readOnly ? takeGeometry(memory, this, words, [], { observing: true, dead }) : g;
    this.#notEmpty = [
      {
        what: `${this.what}: waiting for an element`,
        set: located.address + L.STACK_NOT_EMPTY,
        holds: () => core.stackHasItems(g) !== 0,
      },
    ];
    this.#notFull = [
      {
        what: `${this.what}: waiting for room`,
        set: located.address + L.STACK_NOT_FULL,
        holds: () => core.stackHasRoom(g) !== 0,
      },
    ];
  }

  /** Opens an existing stack, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Stack<T>> {
    await whenNamed(memory, name, options);
    return new Stack(memory, name, type);
  }

  // --- producer side ---

  /** Puts a value on top: false when the stack is full (or every spare block is in use). Lock-free. */
  tryPush(value: TypeOf<T>): boolean {
    if (this.#mode === NUMBER_NONE) return this.#elements.with(value, this.#pushFrom) || this.refused();
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return stackPushNumber(this.#g, value as number) !== 0 || this.refused();
  }

  readonly #pushFrom = (address: number): boolean => core.stackPush(this.#g, address) !== 0;

  /** Puts a value on top, waiting for room. */
  async push(value: TypeOf<T>, options: WaitOptions = {}): Promise<void> {
    await this.wait(this.#notFull, () => this.tryPush(value) || undefined, options);
  }

  /** Puts a value on top, blocking the thread until there is room. */
  pushSync(value: TypeOf<T>, options: SyncWaitOptions = {}): void {
    this.waitSync(this.#notFull, () => this.tryPush(value) || undefined, options);
  }

  /**
   * Pushes the values from `start` on one after the other, as many as there is room for; returns how many. The last of
   * them is then on top. Each is published by itself: others may push and pop in between. A value that is not of the
   * type throws before anything is pushed.
   */
  tryPushMany(values: ArrayLike<TypeOf<T>>, start = 0): number {
    const move = (from: number, count: number) => core.stackPushMany(this.#g, from, count);
    const done = this.#elements.moveIn(values, start, move);
    if (done < values.length - start) this.refused();
    return done;
  }

  /** Pushes all values one after the other, waiting for room. A TimeoutError's `done` says how many were pushed. */
  async pushMany(values: ArrayLike<TypeOf<T>>, options: WaitOptions = {}): Promise<void> {
    const attempt = moveAll(values.length, (start) => this.tryPushMany(values, start));
    await this.wait(this.#notFull, attempt, options).catch((error) => fail(error, attempt));
  }

  /** Pushes all values one after the other, blocking the thread until there was room for them. */
  pushManySync(values: ArrayLike<TypeOf<T>>, options: SyncWaitOptions = {}): void {
    const attempt = moveAll(values.length, (start) => this.tryPushMany(values, start));
    try {
      this.waitSync(this.#notFull, attempt, options);
    } catch (error) {
      fail(error, attempt);
    }
  }

  // --- consumer side ---

  /** Takes the value on top: undefined when the stack is empty. Lock-free. */
  tryPop(): TypeOf<T> | undefined {
    if (this.#mode === NUMBER_NONE) {
      if (core.stackPop(this.#g, this.#elements.out) !== 0) return this.#elements.read();
      this.refused();
      return undefined;
    }
    const value = stackPopNumber(this.#g);
    // NaN stands for nothing, unless it is what was popped.
    if (value === value || core.status() === OK) return value as TypeOf<T>;
    this.refused();
    return undefined;
  }

  /** Takes the value on top, waiting for one. */
  pop(options: WaitOptions = {}): Promise<TypeOf<T>> {
    return this.wait(this.#notEmpty, () => this.tryPop(), options);
  }

  /** Takes the value on top, blocking the thread until there is one. */
  popSync(options: SyncWaitOptions = {}): TypeOf<T> {
    return this.waitSync(this.#notEmpty, () => this.tryPop(), options);
  }

  /** Takes up to `most` values from the top down, perhaps none: a typed array where the elements are numbers. */
  tryPopMany(most: number): ArrayOf<T> {
    if (!Number.isInteger(most) || most < 1)
      throw badArgument(`${this.what}: ${String(most)} is no number of elements`);
    const move = (to: number, count: number) => core.stackPopMany(this.#g, to, count);
    const values = this.#elements.moveOut(Math.min(most, this.#capacity), move);
    if (values.length === 0) this.refused();
    return values;
  }

  /** Takes up to `most` values from the top down, waiting for the first. */
  popMany(most: number, options: WaitOptions = {}): Promise<ArrayOf<T>> {
    return this.wait(this.#notEmpty, () => this.#popSome(most), options);
  }

  /** Takes up to `most` values from the top down, blocking the thread until there is one. */
  popManySync(most: number, options: SyncWaitOptions = {}): ArrayOf<T> {
    return this.waitSync(this.#notEmpty, () => this.#popSome(most), options);
  }

  #popSome(most: number): ArrayOf<T> | undefined {
    const values = this.tryPopMany(most);
    return values.length > 0 ? values : undefined;
  }

  // --- observe ---

  /** The value on top, left there; undefined when the stack is empty. Lock-free. */
  top(): TypeOf<T> | undefined {
    if (core.stackTop(this.#look, this.#elements.out) !== 0) return this.#elements.read();
    this.observed();
    return undefined;
  }

  /** How many elements it holds at most. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Values in the stack: as many as there were at one moment of the call. */
  get size(): number {
    const size = core.stackSize(this.#look);
    if (size < 0) this.observed();
    return size;
  }

  /** Whether nothing could be popped at one moment of the call. */
  get isEmpty(): boolean {
    return core.stackHasItems(this.#look) === 0 && this.observed();
  }

  /** Whether nothing could be pushed at one moment of the call. */
  get isFull(): boolean {
    return core.stackHasRoom(this.#look) === 0 && this.observed();
  }
}

// --- layout ---

/** Where the blocks begin: on the first line behind the entries. */
function blocksOffset(capacity: number): number {
  return L.STACK_ENTRIES + Math.ceil((capacity * 8) / L.LINE_BYTES) * L.LINE_BYTES;
}

function plan(memory: Memory, elemSize: number, capacity: number, spares: number | undefined): NewStructure {
  const stride = blockStride(L.STACK_BLOCK_PAYLOAD, elemSize);
  const blocks = countBlocks(memory, stride, { kindName: "stack", capacity, spares, mostBlocks: L.NO_BLOCK });
  return {
    bytes: blocksOffset(capacity) + blocks * stride,
    stride,
    initialise: (address) => {
      u32[(address + L.STACK_BLOCK_COUNT) >>> 2] = blocks;
      u32[(address + L.STACK_TOP) >>> 2] = L.NO_BLOCK; // tag 0, empty
      for (let k = 0; k < capacity; k++) u32[(address + L.STACK_ENTRIES + k * 8) >>> 2] = L.NO_BLOCK; // birth 0, none
    },
  };
}

/** Proves the shape against the structure's size; returns the words of the record that come of it. */
function checkShape(wanted: Wanted, { address, size, capacity, stride }: Located): Words {
  const blocks = u32[(address + L.STACK_BLOCK_COUNT) >>> 2] as number;
  if (stride % 8 !== 0 || stride < L.STACK_BLOCK_PAYLOAD + roundUp8(wanted.elemSize)) {
    throw corrupt(wanted, `blocks of ${stride} bytes cannot hold elements of ${wanted.elemSize}`);
  }
  const offset = blocksOffset(capacity);
  if (blocks <= capacity || blocks > L.NO_BLOCK || offset + blocks * stride > size) {
    throw corrupt(
      wanted,
      `${blocks} blocks of ${stride} bytes for a capacity of ${capacity} do not fit its ${size} bytes`,
    );
  }
  return {
    [G.G_BASE]: address,
    [G.G_CELLS]: address + offset,
    [G.G_CAPACITY]: capacity,
    [G.G_STRIDE]: stride,
    [G.G_BLOCK_COUNT]: blocks,
  };
}
