// What a ring of elements and a ring of messages have in common: the two sides, waiting, and looking. SPECIFICATION.md "Ring".

import type { Peer } from "./attachment";
import { fail, moveAll } from "./bulk";
import { badArgument, BusyError, ClosedError } from "./errors";
import { type Buffers, takeGeometry, type Words } from "./geometry";
import * as G from "../core/geometry";
import * as L from "../core/layout";
import { RESERVED, TAKEN } from "../core/reasons";
import { core } from "./isolate";
import { iterate } from "./iteration";
import type { Memory } from "./memory";
import type { Reserver } from "./ring-reservation";
import { Structure } from "./structure";
import type { Condition, SyncWaitOptions, WaitOptions } from "./waiting";

/** The two sides of a ring. */
export type RingSide = "producer" | "consumer";

/** The sides as the core names them (core/side.ts). */
const SIDES = { producer: 1, consumer: 2 } as const;

/** Where a ring lies and what shape it has; proved against the segment. */
export interface RingShape {
  readonly address: number;
  /** As the constructor takes it: elements, or bytes. */
  readonly capacity: number;
  readonly units: number;
  readonly stride: number;
  /** Bytes of the largest message; 0 of elements. */
  readonly largest: number;
}

/** The core's record of a closed ring: it has no units, so no side can be taken and nothing is there. */
const dead: Words = { [G.G_CAPACITY]: 0 };

function leave(g: number): void {
  for (const side of Object.values(SIDES)) core.ringRelease(g, side);
}

/**
 * One producer and one consumer. Both may be the same process. A side is taken on its first use, or by `take`, and kept
 * until `release`, the end of the memory or of the process; a second producer (or consumer) that lives gets BusyError. When a
 * holder dies the next one takes its place and goes on exactly where it stood.
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in milliseconds
 * and reject with TimeoutError; the promises take a `signal`, too. All try forms are wait-free. Who does not await one
 * write (or read) before the next gives up their order.
 */
export abstract class RingHandle<Value, Values extends { readonly length: number }>
  extends Structure
  implements Disposable, AsyncIterable<Value>
{
  /** What the ring holds: elements, or bytes of messages with their frames. */
  readonly capacity: number;
  protected readonly shape: RingShape;
  /** The core's record of this ring; see geometry.ts. */
  protected readonly g: number;
  /** What a reservation asks of this ring. */
  protected readonly reserver: Reserver;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #notEmpty: readonly Condition[];
  readonly #notFull: readonly Condition[];
  /** How often each side was released, for the waits on it end with that, and how many such waits there are. */
  readonly #releases = { producer: 0, consumer: 0 };
  readonly #waits = { producer: 0, consumer: 0 };

  protected constructor(memory: Memory, name: string, shape: RingShape, words: Words, buffers: readonly Buffers[]) {
    super(memory, "ring", name);
    this.shape = shape;
    this.capacity = shape.capacity;
    const { address, units, stride, largest } = shape;
    const all: Words = {
      [G.G_BASE]: address,
      [G.G_CELLS]: address + L.RING_AREA,
      [G.G_CAPACITY]: units,
      [G.G_STRIDE]: stride,
      [G.G_RING_LARGEST]: largest,
      [G.G_RING_CHUNK]: Math.max(1, Math.floor(G.RING_CHUNK_BYTES / stride)),
      ...words,
    };
    const g = takeGeometry(memory, this, all, buffers, { dead, leave });
    const look = memory.readOnly ? takeGeometry(memory, this, all, [], { dead, observing: true }) : g;
    this.g = g;
    this.#look = look;
    this.reserver = {
      what: this.what,
      isClosed: () => memory.closed,
      commit: (count) => core.ringCommit(g, count) !== 0 || this.noRoom(),
    };
    const condition = (what: string, offset: number, holds: () => boolean): [Condition] => [
      { what: `${this.what}: waiting for ${what}`, set: address + offset, holds },
    ];
    this.#notEmpty = condition("something to read", L.RING_NOT_EMPTY, () => core.ringUsed(g) !== 0);
    this.#notFull = condition("room", L.RING_NOT_FULL, () => core.ringUsed(g) !== units);
  }

  // --- sides ---

  /**
   * Takes a side now, in place of at its first use: throws BusyError when another participant that lives has it, or another
   * Ring of this thread. Does nothing when this one has it. Wait-free.
   */
  take(side: RingSide): void {
    if (core.ringTake(this.g, bitOf(side)) === 0) this.#refusedTo(side);
  }

  /**
   * Gives a side back (both unless told which), so that another may take it; waits on it end with ClosedError, an open
   * reservation is given up. The next use takes it again. Nothing happens when this Ring has it not.
   */
  release(side?: RingSide): void {
    for (const each of side === undefined ? (["producer", "consumer"] as const) : [side]) {
      const bit = bitOf(each);
      if (core.ringHolds(this.g, bit) === 0) continue;
      if (each === "producer") this.endReservation();
      core.ringRelease(this.g, bit);
      this.#releases[each]++;
      if (this.#waits[each] === 0) continue;
      const { geometry, owner } = this.memory.attachment;
      core.ring(geometry, owner & 0xff); // who waits here looks again, and finds out
    }
  }

  /** Whether this Ring has the side. */
  holds(side: RingSide): boolean {
    this.memory.checkOpen();
    return core.ringHolds(this.g, bitOf(side)) !== 0;
  }

  /** The living participant that has the side, this one or another; undefined when nobody has. */
  holder(side: RingSide): Peer | undefined {
    this.memory.checkOpen();
    const slot = core.ringHolder(this.#look, bitOf(side)) & 0xff;
    return slot === 0 ? undefined : this.memory.peers().find((peer) => peer.slot === slot);
  }

  /** Gives both sides back. */
  [Symbol.dispose](): void {
    this.release();
  }

  // --- producer side ---

  /** Writes one value: false when there is no room for it. Published at once. Wait-free. */
  abstract tryWrite(value: Value): boolean;

  /** Writes one value, waiting for room. */
  async write(value: Value, options: WaitOptions = {}): Promise<void> {
    await this.waitForRoom(() => this.tryWrite(value) || undefined, options);
  }

  /** Writes one value, blocking the thread until there is room. */
  writeSync(value: Value, options: SyncWaitOptions = {}): void {
    this.waitForRoomSync(() => this.tryWrite(value) || undefined, options);
  }

  /** Writes the values from `start` on, as many as there is room for, published together; returns how many. */
  abstract tryWriteMany(values: ArrayLike<Value>, start?: number): number;

  /** Writes all values, waiting for room. A TimeoutError's `done` says how many were written. */
  async writeMany(values: ArrayLike<Value>, options: WaitOptions = {}): Promise<void> {
    const attempt = moveAll(values.length, (start) => this.tryWriteMany(values, start));
    await this.waitForRoom(attempt, options).catch((error) => fail(error, attempt));
  }

  /** Writes all values, blocking the thread until there was room for them. */
  writeManySync(values: ArrayLike<Value>, options: SyncWaitOptions = {}): void {
    const attempt = moveAll(values.length, (start) => this.tryWriteMany(values, start));
    try {
      this.waitForRoomSync(attempt, options);
    } catch (error) {
      fail(error, attempt);
    }
  }

  // --- consumer side ---

  /** Reads the oldest value: undefined when the ring is empty. Wait-free. */
  abstract tryRead(): Value | undefined;

  /** Reads the oldest value, waiting for one. */
  read(options: WaitOptions = {}): Promise<Value> {
    return this.waitForData(() => this.tryRead(), options);
  }

  /** Reads the oldest value, blocking the thread until there is one. */
  readSync(options: SyncWaitOptions = {}): Value {
    return this.waitForDataSync(() => this.tryRead(), options);
  }

  /** Reads up to `most` of the oldest values, perhaps none. */
  abstract tryReadMany(most: number): Values;

  /** Reads up to `most` of the oldest values, waiting for the first. */
  readMany(most: number, options: WaitOptions = {}): Promise<Values> {
    return this.waitForData(() => this.#readSome(most), options);
  }

  /** Reads up to `most` of the oldest values, blocking the thread until there is one. */
  readManySync(most: number, options: SyncWaitOptions = {}): Values {
    return this.waitForDataSync(() => this.#readSome(most), options);
  }

  #readSome(most: number): Values | undefined {
    const values = this.tryReadMany(most);
    return values.length > 0 ? values : undefined;
  }

  /**
   * Reads values for as long as the loop goes on, waiting for them. It ends when the memory is closed or the consumer's side
   * released; a signal that aborts, or a timeout that passes without a value, throws. Leaving the loop loses nothing.
   */
  values(options: WaitOptions = {}): AsyncIterableIterator<Value> {
    return iterate(
      () => this.tryRead(),
      (waitOptions) => this.read(waitOptions),
      options,
    );
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Value> {
    return this.values();
  }

  // --- observe ---

  /** What waits to be read, in the units of `capacity`: exact while nobody writes or reads. */
  abstract get available(): number;

  /** What could be written, in the units of `capacity`: with `available` it makes up the whole. */
  get freeSpace(): number {
    return this.capacity - this.available;
  }

  /** Whether nothing waits to be read. */
  get isEmpty(): boolean {
    return this.used() === 0;
  }

  /** Whether nothing can be written, not even an empty message. */
  get isFull(): boolean {
    return this.used() === this.shape.units;
  }

  /** Units that are written and not yet read. */
  protected used(): number {
    const used = core.ringUsed(this.#look);
    this.memory.checkOpen();
    if (used < 0) this.checkStatus(core.status());
    return used;
  }

  // --- internal ---

  /** Gives up what tryReserve gave out, if it is still open. */
  protected abstract endReservation(): void;

  /** After a "no" of the core to the producer: false when the ring is full, else it throws. */
  protected noRoom(): false {
    return this.#refusedTo("producer");
  }

  /** After a "no" of the core to the consumer: undefined when the ring is empty, else it throws. */
  protected noData(): undefined {
    this.#refusedTo("consumer");
    return undefined;
  }

  #refusedTo(side: RingSide): false {
    const status = core.status();
    if (this.memory.closed || this.memory.readOnly) return this.refused();
    if (status === RESERVED) {
      throw badArgument(`${this.what}: a reservation is open: commit or abort it before anything else is written`);
    }
    if (status === TAKEN) {
      const peer = this.holder(side);
      const who = peer?.self
        ? "another Ring of this thread"
        : peer
          ? `process ${peer.pid} ("${peer.label}")`
          : "somebody who has just gone";
      throw new BusyError("ZEROIPC_TAKEN", `${this.what}: its ${side} is ${who}`);
    }
    this.checkStatus(status);
    return false;
  }

  protected waitForRoom<V>(attempt: () => V | undefined, options: WaitOptions): Promise<V> {
    return this.#waitOn("producer", this.#notFull, attempt, options);
  }

  protected waitForRoomSync<V>(attempt: () => V | undefined, options: SyncWaitOptions): V {
    return this.waitSync(this.#notFull, attempt, options);
  }

  protected waitForData<V>(attempt: () => V | undefined, options: WaitOptions): Promise<V> {
    return this.#waitOn("consumer", this.#notEmpty, attempt, options);
  }

  protected waitForDataSync<V>(attempt: () => V | undefined, options: SyncWaitOptions): V {
    return this.waitSync(this.#notEmpty, attempt, options);
  }

  /** Waits until the side is released: a further attempt would take it again. */
  async #waitOn<V>(
    side: RingSide,
    conditions: readonly Condition[],
    attempt: () => V | undefined,
    options: WaitOptions,
  ): Promise<V> {
    const before = this.#releases[side];
    const whileKept = () => {
      if (this.#releases[side] === before) return attempt();
      throw new ClosedError("ZEROIPC_CLOSED", `${this.what}: its ${side}'s side was released during the wait`);
    };
    this.#waits[side]++;
    try {
      return await this.wait(conditions, whileKept, options);
    } finally {
      this.#waits[side]--;
    }
  }
}

function bitOf(side: RingSide): number {
  const bit = (SIDES as Record<string, number>)[side];
  if (bit === undefined) throw badArgument(`a ring's side is "producer" or "consumer", not ${String(side)}`);
  return bit;
}

/** Checks a count that a caller gave. */
export function checkCount(what: string, count: unknown, most: number, of: string): void {
  if (!Number.isInteger(count) || (count as number) < 1 || (count as number) > most) {
    throw badArgument(`${what}: ${String(count)} is no number of ${of}${most < Infinity ? ` from 1 to ${most}` : ""}`);
  }
}
