// What every stream does: publish, subscribe, look, close. SPECIFICATION.md "Stream". The operators are in ../stream.ts.
//
// Longer than most files because every operation stands here in its three forms (try, promise, blocking).

import { G_NUMBER } from "../../core/geometry";
import * as L from "../../core/layout";
import { NUMBER_NONE } from "../../core/modes";
import { ENDED, OK } from "../../core/reasons";
import { Elements } from "../elements";
import { badArgument, EndedError, FailedError, TimeoutError } from "../errors";
import { takeGeometry } from "../geometry";
import { core, u32, u64, u8 } from "../isolate";
import type { Memory } from "../memory";
import { isNumber, numberMode } from "../number";
import { checkPolicy, checkStream, deadStream, type DerivedShape, planStream, type Policy } from "./shape";
import type { Derivation } from "./derivation";
import type { Side } from "./side";
import { Subscription, type SubscriptionOptions } from "./subscription";
import { checkCapacity, locate, Structure, type StructureOptions, type Wanted } from "../structure";
import { checkType, type Type, type TypeOf } from "../types/type";
import type { Condition, SyncWaitOptions, WaitOptions } from "../waiting";

const { streamEmitNumber } = core;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other

/** What may be asked of a new stream. */
export interface StreamOptions extends StructureOptions {
  /**
   * What a producer does when a subscriber is `capacity` values behind: wait for it ("block", of a new stream unless given),
   * overwrite ("drop-oldest"; the subscriber is told how many it lost), or drop its own value ("drop-newest"). An existing
   * stream with another policy is an error.
   */
  policy?: Policy | undefined;
  /** Of a new stream: blocks beyond the capacity, one for every producer that is stopped half-way. One per peer slot unless given. */
  spares?: number | undefined;
  /** Of a new stream: how many subscribers it can have at once. One per peer slot unless given. */
  subscribers?: number | undefined;
}

/** @internal What the constructor of a derived stream adds. */
export interface InternalOptions extends StreamOptions {
  derived?: DerivedShape | undefined;
  usualCapacity?: number | undefined;
  derive?: ((stream: Broadcast<Type<unknown>>) => Derivation) | undefined;
}

/** The part of a Stream that has no operators. */
export abstract class Broadcast<T extends Type<unknown>> extends Structure implements AsyncIterable<TypeOf<T>> {
  /** What a value is. */
  readonly type: T;
  readonly #capacity: number;
  readonly #policy: Policy;
  readonly #derived: boolean;
  readonly #address: number;
  readonly #mode: number;
  /** The core's record of where this stream lies; see geometry.ts. */
  readonly #g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #elements: Elements<T>;
  readonly #side: Side<T>;

  /**
   * With a capacity: creates the stream or attaches to it, whichever process is first; an existing one with another kind,
   * element size, capacity or policy is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking;
   * `await Stream.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: StreamOptions = {}) {
    super(memory, "stream", name);
    checkType(type, this.what);
    checkPolicy(this.what, options.policy);
    if (capacity !== undefined) checkCapacity(this.what, capacity, L.NO_BLOCK - 1);
    const { policy, spares, subscribers, timeout, derived, usualCapacity } = options as InternalOptions;
    const elemSize = type.size;
    const wanted: Wanted = {
      name,
      kind: L.KIND_STREAM,
      kindName: "stream",
      elemSize,
      capacity,
      usualCapacity,
      timeout,
    };
    const asked = { policy, spares, subscribers, derived };
    const located = locate(memory, wanted, (count) => planStream(memory, elemSize, count, asked));
    const shape = checkStream(wanted, asked, located);
    this.type = type;
    this.#capacity = located.capacity;
    this.#policy = shape.policy;
    this.#derived = shape.derived;
    this.#address = located.address;
    this.#mode = numberMode(type);
    this.#elements = new Elements(type, this.what);
    const words = { ...shape.words, [G_NUMBER]: this.#mode };
    const dead = deadStream;
    const g = takeGeometry(memory, this, words, this.#elements.buffers, { dead });
    this.#g = g;
    this.#look = memory.readOnly ? takeGeometry(memory, this, words, [], { observing: true, dead }) : g;
    const condition = (what: string, set: number, holds: () => boolean): readonly Condition[] => [
      { what: `${this.what}: ${what}`, set: located.address + set, holds },
    ];
    // Of a value and of a hand-over all who wait are woken at once: there is no wake-up to pass on.
    const nobody = () => false;
    this.#side = {
      what: this.what,
      memory,
      address: located.address,
      policy: shape.policy,
      mode: this.#mode,
      g: this.#look,
      elements: this.#elements,
      published: condition("waiting for a value", L.STREAM_PUBLISHED, nobody),
      room: condition("waiting for room", L.STREAM_ROOM, () => core.streamHasRoom(g) !== 0),
      handover: condition("standing by", L.STREAM_HANDOVER, nobody),
      last: () => this.last,
      failure: () => this.#failure(),
      checkStatus: (status) => this.checkStatus(status),
    };
  }

  // --- producer side ---

  /**
   * Publishes a value. False when a subscriber is `capacity` values behind (policy "drop-newest": the value is then dropped,
   * and counted), or when every spare block is in use. EndedError when the stream was closed. Lock-free.
   */
  tryEmit(value: TypeOf<T>): boolean {
    if (this.#derived) this.#refuseEmit();
    if (this.#mode === NUMBER_NONE) return this.#elements.with(value, this.#emitFrom) || this.#notEmitted();
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return streamEmitNumber(this.#g, value as number) !== 0 || this.#notEmitted();
  }

  readonly #emitFrom = (address: number): boolean => core.streamEmit(this.#g, address) !== 0;

  /** Publishes a value, waiting for room. Fulfils with true; under the policy "drop-newest" with false when it was dropped. */
  async emit(value: TypeOf<T>, options: WaitOptions = {}): Promise<boolean> {
    return this.wait(this.#side.room, () => this.#emitted(value), options);
  }

  /** Publishes a value, blocking the thread until there is room; as emit. */
  emitSync(value: TypeOf<T>, options: SyncWaitOptions = {}): boolean {
    return this.waitSync(this.#side.room, () => this.#emitted(value), options);
  }

  /** Whether the value was published or dropped; undefined when it is to be tried again. */
  #emitted(value: TypeOf<T>): boolean | undefined {
    return this.tryEmit(value) || (this.#policy === "drop-newest" ? false : undefined);
  }

  /**
   * Publishes the values from `start` on, as many as there is room for; returns how many. Each is published by itself: those of
   * other producers may come between. Under "drop-newest" the others are dropped. A value that is not of the type throws
   * before anything is published.
   */
  tryEmitMany(values: ArrayLike<TypeOf<T>>, start = 0): number {
    if (this.#derived) this.#refuseEmit();
    const move = (from: number, count: number) => core.streamEmitMany(this.#g, from, count);
    const done = this.#elements.moveIn(values, start, move);
    const left = values.length - start - done;
    if (left > 0) {
      this.#notEmitted();
      if (this.#policy === "drop-newest") core.streamDrop(this.#g, left);
    }
    return done;
  }

  /** Publishes all values, waiting for room; fulfils with how many were not dropped. A TimeoutError's `done` says how many were published. */
  async emitMany(values: ArrayLike<TypeOf<T>>, options: WaitOptions = {}): Promise<number> {
    const attempt = this.#emitAll(values);
    return this.wait(this.#side.room, attempt, options).catch((error) => {
      throw error instanceof TimeoutError ? new TimeoutError(error.message, attempt.done) : error;
    });
  }

  /** Publishes all values, blocking the thread until there was room for them; as emitMany. */
  emitManySync(values: ArrayLike<TypeOf<T>>, options: SyncWaitOptions = {}): number {
    const attempt = this.#emitAll(values);
    try {
      return this.waitSync(this.#side.room, attempt, options);
    } catch (error) {
      throw error instanceof TimeoutError ? new TimeoutError(error.message, attempt.done) : error;
    }
  }

  #emitAll(values: ArrayLike<TypeOf<T>>): { (): number | undefined; done: number } {
    const attempt = Object.assign(
      (): number | undefined => {
        attempt.done += this.tryEmitMany(values, attempt.done);
        return attempt.done === values.length || this.#policy === "drop-newest" ? attempt.done : undefined;
      },
      { done: 0 },
    );
    return attempt;
  }

  /**
   * Ends the stream, for everybody and for ever: nothing can be published any more, and subscribers find the end when they have
   * read what was. Anybody may close; closing twice is fine. Lock-free.
   */
  close(): void {
    if (core.streamClose(this.#g) === 0) this.refused();
    else if (this.memory.closed || this.memory.readOnly) this.refused();
  }

  // --- subscriber side ---

  /**
   * Calls `callback` with every value from its start on, one after the other, in turns of the event loop. Where it returns a
   * promise, the next call, and the cursor, wait for that: under the policy "block" a slow callback holds back the producers.
   * What it throws ends the subscription and rejects its `done`. The subscription keeps the process alive until it is
   * closed (memory.unref() lets it end).
   */
  subscribe(
    callback: (value: TypeOf<T>, subscription: Subscription<T>) => unknown,
    options: SubscriptionOptions = {},
  ): Subscription<T> {
    if (typeof callback !== "function") throw badArgument(`${this.what}: ${String(callback)} is no function`);
    this.memory.writable(`subscribe to ${this.what}`);
    return new Subscription(this, this.#side, options, callback);
  }

  /**
   * A subscription whose values are asked for: `tryNext`, `next`, `nextMany` and so on. Through a read-only memory it takes no
   * place in the segment: it cannot wait, holds up nobody, and may lose values under every policy.
   */
  subscription(options: SubscriptionOptions = {}): Subscription<T> {
    return new Subscription(this, this.#side, options);
  }

  /** The values from `from` on (the latest), for a `for await` loop; leaving it ends the subscription. */
  values({ from, ...options }: SubscriptionOptions & WaitOptions = {}): AsyncIterableIterator<TypeOf<T>> {
    return this.subscription({ from }).values(options);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<TypeOf<T>> {
    return this.values();
  }

  // --- observe ---

  /** The latest value, without subscribing; undefined before the first. */
  get last(): TypeOf<T> | undefined {
    if (this.#mode === NUMBER_NONE) {
      if (core.streamLast(this.#look, this.#elements.out) !== 0) return this.#elements.read();
    } else {
      const value = core.streamLastNumber(this.#look);
      if (value === value || core.status() === OK) return value as TypeOf<T>;
    }
    this.observed();
    return undefined;
  }

  /** How many values are kept. */
  get capacity(): number {
    return this.#capacity;
  }

  /** What producers do beside a subscriber that is `capacity` values behind. */
  get policy(): Policy {
    return this.#policy;
  }

  /** How many values were ever published. */
  get sequence(): number {
    const sequence = core.streamSequence(this.#look);
    this.memory.checkOpen();
    if (sequence !== sequence) this.observed();
    return sequence;
  }

  /** How many values were dropped because of the policy "drop-newest". */
  get dropped(): number {
    this.memory.checkOpen();
    return Number(u64[(this.#address + L.STREAM_DROPPED) >>> 3]);
  }

  /** Subscribers that live, in all processes; the deriver of a derived stream is one. */
  get subscriberCount(): number {
    this.memory.checkOpen();
    return core.streamSubscribers(this.#look);
  }

  /** Whether the stream was closed. What was published before may still be there to be read. */
  get isClosed(): boolean {
    const closed = core.streamIsClosed(this.#look) !== 0;
    this.memory.checkOpen();
    return closed || !this.observed();
  }

  // --- internal ---

  #refuseEmit(): never {
    throw badArgument(`${this.what}: its values are derived from another stream`);
  }

  /** After a "no" of the core: false when that means full or dropped. */
  #notEmitted(): false {
    const status = core.status();
    this.refused();
    if (status === ENDED) throw new EndedError("ZEROIPC_ENDED", `${this.what}: it was closed`);
    return false;
  }

  /** @internal What subscriptions and derivations know of it. */
  get side(): Side<T> {
    return this.#side;
  }

  #failure(): FailedError | undefined {
    if (Atomics.load(u32, (this.#address + L.STREAM_FAILED) >>> 2) === 0) return undefined;
    const at = this.#address + L.STREAM_FAILURE;
    const text = u8.slice(at, at + L.STREAM_FAILURE_BYTES);
    const end = text.indexOf(0);
    return new FailedError(this.what, decoder.decode(end < 0 ? text : text.subarray(0, end)));
  }
}
