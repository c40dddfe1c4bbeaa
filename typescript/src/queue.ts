// Queue: any number of producers and consumers, first in first out, of exact capacity. SPECIFICATION.md "Queue".
//
// Longer than most files because every operation stands here in its three forms (try, promise, blocking).

import { G_BLOCK_COUNT } from "../core/geometry";
import * as L from "../core/layout";
import { NUMBER_NONE } from "../core/modes";
import { OK } from "../core/reasons";
import { fail, moveAll } from "./bulk";
import { checkCells, planCells } from "./cells";
import { Elements } from "./elements";
import { badArgument } from "./errors";
import { takeGeometry } from "./geometry";
import { core } from "./isolate";
import { iterate } from "./iteration";
import { Claim, Lent, type Publisher, Reservation } from "./lease";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import type { SelectCase } from "./select";
import { checkCapacity, locate, Structure, type StructureOptions, type Wanted, whenNamed } from "./structure";
import type { ArrayOf } from "./types/sequence";
import { checkType, type Type, type TypeOf } from "./types/type";
import { type Condition, type SyncWaitOptions, type WaitOptions } from "./waiting";

const { queuePushNumber, queuePopNumber } = core;

/** What may be asked of a new queue. */
export interface QueueOptions extends StructureOptions {
  /**
   * Of a new queue: blocks beyond the capacity, one for every write that is in progress at once (reservations, claims,
   * and writers that are stopped half-way). Unless given: one per peer slot, fewer where elements are large.
   */
  spares?: number | undefined;
}

/**
 * A bounded multi-producer multi-consumer queue.
 *
 * Every process that has it open may call everything here at any time. Pushing and popping are lock-free: a participant
 * that is killed or stopped at any instruction holds up nobody, and what a completed push put in is popped exactly once
 * (an element that a consumer had just popped when it was killed is gone with it).
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 */
export class Queue<T extends Type<unknown>> extends Structure implements AsyncIterable<TypeOf<T>> {
  /** What an element is. */
  readonly type: T;
  readonly #capacity: number;
  readonly #mode: number;
  /** The core's record of where this queue lies; see geometry.ts. */
  readonly #g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #elements: Elements<T>;
  readonly #notEmpty: readonly Condition[];
  readonly #notFull: readonly Condition[];
  readonly #publisher: Publisher<T>;
  /** Blocks of open leases: given back when the memory closes, for this isolate may live on with other memories. */
  readonly #lent: Lent;

  /**
   * With a capacity: creates the queue or attaches to it, whichever process is first; an existing one with another kind,
   * element size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking;
   * `await Queue.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: QueueOptions = {}) {
    super(memory, "queue", name);
    checkType(type, this.what);
    const wanted: Wanted = {
      name,
      kind: L.KIND_QUEUE,
      kindName: "queue",
      elemSize: type.size,
      capacity,
      timeout: options.timeout,
    };
    this.type = type;
    if (capacity !== undefined) checkCapacity(this.what, capacity, L.NO_BLOCK - 1);
    const mostBlocks = L.NO_BLOCK;
    const located = locate(memory, wanted, (count) =>
      planCells(memory, {
        kindName: "queue",
        elemSize: type.size,
        capacity: count,
        spares: options.spares,
        mostBlocks,
      }),
    );
    const words = checkCells(wanted, located, type, mostBlocks);
    this.#capacity = located.capacity;
    this.#mode = numberMode(type);
    this.#elements = new Elements(type, this.what);
    const lent = new Lent(words[G_BLOCK_COUNT] as number);
    const g = takeGeometry(memory, this, words, this.#elements.buffers, { leave: lent.leaving(core.queueRelease) });
    const look = memory.readOnly ? takeGeometry(memory, this, words, [], { observing: true }) : g;
    this.#g = g;
    this.#look = look;
    this.#lent = lent;
    this.#notEmpty = [
      {
        what: `${this.what}: waiting for an element`,
        set: located.address + L.QUEUE_NOT_EMPTY,
        holds: () => core.queueHasItems(g) !== 0,
      },
    ];
    this.#notFull = [
      {
        what: `${this.what}: waiting for room`,
        set: located.address + L.QUEUE_NOT_FULL,
        holds: () => core.queueHasRoom(g) !== 0,
      },
    ];
    const refused = () => this.refused();
    this.#publisher = {
      what: this.what,
      type,
      isClosed: () => memory.closed,
      address: (block) => core.queuePayload(g, block) >>> 0,
      release(block) {
        lent.end(block);
        core.queueRelease(g, block);
      },
      tryCommit(block) {
        if (core.queueCommit(g, block) === 0) return refused();
        lent.end(block);
        return true;
      },
      commit: (attempt, waitOptions) => this.wait(this.#notFull, attempt, waitOptions),
      commitSync: (attempt, waitOptions) => this.waitSync(this.#notFull, attempt, waitOptions),
    };
  }

  /** Opens an existing queue, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Queue<T>> {
    await whenNamed(memory, name, options);
    return new Queue(memory, name, type);
  }

  // --- producer side ---

  /** Appends a value: false when the queue is full (or every spare block is in use). Lock-free. */
  tryPush(value: TypeOf<T>): boolean {
    if (this.#mode === NUMBER_NONE) return this.#elements.with(value, this.#pushFrom) || this.refused();
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return queuePushNumber(this.#g, value as number) !== 0 || this.refused();
  }

  readonly #pushFrom = (address: number): boolean => core.queuePush(this.#g, address) !== 0;

  /** Appends a value, waiting for room. */
  async push(value: TypeOf<T>, options: WaitOptions = {}): Promise<void> {
    await this.wait(this.#notFull, () => this.tryPush(value) || undefined, options);
  }

  /** Appends a value, blocking the thread until there is room. */
  pushSync(value: TypeOf<T>, options: SyncWaitOptions = {}): void {
    this.waitSync(this.#notFull, () => this.tryPush(value) || undefined, options);
  }

  /**
   * Appends the values from `start` on, as many as there is room for; returns how many. Each is published by itself:
   * those of other producers may come between. A value that is not of the type throws before anything is pushed.
   */
  tryPushMany(values: ArrayLike<TypeOf<T>>, start = 0): number {
    const move = (from: number, count: number) => core.queuePushMany(this.#g, from, count);
    const done = this.#elements.moveIn(values, start, move);
    if (done < values.length - start) this.refused();
    return done;
  }

  /** Appends all values, waiting for room. A TimeoutError's `done` says how many were appended. */
  async pushMany(values: ArrayLike<TypeOf<T>>, options: WaitOptions = {}): Promise<void> {
    const attempt = moveAll(values.length, (start) => this.tryPushMany(values, start));
    await this.wait(this.#notFull, attempt, options).catch((error) => fail(error, attempt));
  }

  /** Appends all values, blocking the thread until there was room for them. */
  pushManySync(values: ArrayLike<TypeOf<T>>, options: SyncWaitOptions = {}): void {
    const attempt = moveAll(values.length, (start) => this.tryPushMany(values, start));
    try {
      this.waitSync(this.#notFull, attempt, options);
    } catch (error) {
      fail(error, attempt);
    }
  }

  /**
   * Takes a free block, to write the element in place and commit it: undefined when every spare block is in use. It has
   * no place in the queue yet, so it holds up nobody. `using` gives it back when an exception comes between.
   */
  tryReserve(): Reservation<T> | undefined {
    const block = core.queueReserve(this.#g);
    if (block !== L.NO_BLOCK) return new Reservation(this.#publisher, this.#lent.begin(block));
    this.refused();
    return undefined;
  }

  /** Takes a free block, waiting for one. */
  reserve(options: WaitOptions = {}): Promise<Reservation<T>> {
    return this.wait(this.#notFull, () => this.tryReserve(), options);
  }

  /** Takes a free block, blocking the thread until there is one. */
  reserveSync(options: SyncWaitOptions = {}): Reservation<T> {
    return this.waitSync(this.#notFull, () => this.tryReserve(), options);
  }

  // --- consumer side ---

  /** Takes the oldest value: undefined when the queue is empty. Lock-free. */
  tryPop(): TypeOf<T> | undefined {
    if (this.#mode === NUMBER_NONE) {
      if (core.queuePop(this.#g, this.#elements.out) !== 0) return this.#elements.read();
      this.refused();
      return undefined;
    }
    const value = queuePopNumber(this.#g);
    // NaN stands for nothing, unless it is what was popped.
    if (value === value || core.status() === OK) return value as TypeOf<T>;
    this.refused();
    return undefined;
  }

  /** Takes the oldest value, waiting for one. */
  pop(options: WaitOptions = {}): Promise<TypeOf<T>> {
    return this.wait(this.#notEmpty, () => this.tryPop(), options);
  }

  /** Takes the oldest value, blocking the thread until there is one. */
  popSync(options: SyncWaitOptions = {}): TypeOf<T> {
    return this.waitSync(this.#notEmpty, () => this.tryPop(), options);
  }

  /** Takes up to `most` of the oldest values, perhaps none: a typed array where the elements are numbers. */
  tryPopMany(most: number): ArrayOf<T> {
    if (!Number.isInteger(most) || most < 1)
      throw badArgument(`${this.what}: ${String(most)} is no number of elements`);
    const move = (to: number, count: number) => core.queuePopMany(this.#g, to, count);
    const values = this.#elements.moveOut(Math.min(most, this.#capacity), move);
    if (values.length === 0) this.refused();
    return values;
  }

  /** Takes up to `most` of the oldest values, waiting for the first. */
  popMany(most: number, options: WaitOptions = {}): Promise<ArrayOf<T>> {
    return this.wait(this.#notEmpty, () => this.#popSome(most), options);
  }

  /** Takes up to `most` of the oldest values, blocking the thread until there is one. */
  popManySync(most: number, options: SyncWaitOptions = {}): ArrayOf<T> {
    return this.waitSync(this.#notEmpty, () => this.#popSome(most), options);
  }

  #popSome(most: number): ArrayOf<T> | undefined {
    const values = this.tryPopMany(most);
    return values.length > 0 ? values : undefined;
  }

  /** Takes the oldest element and lends it in place: undefined when the queue is empty. Release it, or use `using`. */
  tryClaim(): Claim<T> | undefined {
    const block = core.queueClaim(this.#g);
    if (block !== L.NO_BLOCK) return new Claim(this.#publisher, this.#lent.begin(block));
    this.refused();
    return undefined;
  }

  /** Takes the oldest element and lends it in place, waiting for one. */
  claim(options: WaitOptions = {}): Promise<Claim<T>> {
    return this.wait(this.#notEmpty, () => this.tryClaim(), options);
  }

  /** Takes the oldest element and lends it in place, blocking the thread until there is one. */
  claimSync(options: SyncWaitOptions = {}): Claim<T> {
    return this.waitSync(this.#notEmpty, () => this.tryClaim(), options);
  }

  /**
   * Takes values for as long as the loop goes on, waiting for them. It ends when the memory is closed; a signal that aborts,
   * or a timeout that passes without a value, throws. Nothing is taken ahead of the loop, so leaving it loses nothing;
   * `return` ends a `next` that waits.
   */
  values(options: WaitOptions = {}): AsyncIterableIterator<TypeOf<T>> {
    return iterate(
      () => this.tryPop(),
      (waitOptions) => this.pop(waitOptions),
      options,
    );
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<TypeOf<T>> {
    return this.values();
  }

  // --- for select ---

  /** The case of appending a value. */
  pushing(value: TypeOf<T>): SelectCase<undefined> {
    this.#elements.check(value);
    return {
      what: `${this.what}: pushing`,
      memory: this.memory,
      conditions: this.#notFull,
      ready: () => !this.isFull,
      attempt: () => (this.tryPush(value) ? [undefined] : undefined),
    };
  }

  /** The case of taking the oldest value. */
  popping(): SelectCase<TypeOf<T>> {
    return {
      what: `${this.what}: popping`,
      memory: this.memory,
      conditions: this.#notEmpty,
      ready: () => !this.isEmpty,
      attempt: () => {
        const value = this.tryPop();
        return value === undefined ? undefined : [value];
      },
    };
  }

  // --- observe ---

  /** The oldest value, left in the queue; undefined when it is empty. */
  peek(): TypeOf<T> | undefined {
    if (core.queuePeek(this.#look, this.#elements.out) !== 0) return this.#elements.read();
    this.observed();
    return undefined;
  }

  /** How many elements it holds at most. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Values in the queue: exact while nobody pushes or pops. */
  get size(): number {
    this.memory.checkOpen();
    return core.queueSize(this.#look);
  }

  /** Whether nothing could be popped at one moment of the call. */
  get isEmpty(): boolean {
    return core.queueHasItems(this.#look) === 0 && this.observed();
  }

  /** Whether nothing could be pushed at one moment of the call. */
  get isFull(): boolean {
    return core.queueHasRoom(this.#look) === 0 && this.observed();
  }
}
