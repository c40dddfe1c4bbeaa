// Channel: values from any number of senders to any number of receivers, with an end. SPECIFICATION.md "Channel".
//
// With a capacity it is a queue that can be closed; with capacity 0 a value goes from hand to hand.

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { NUMBER_NONE } from "../core/modes";
import { EMPTY, ENDED, FULL, OK } from "../core/reasons";
import { checkCells, planCells, usualSpares } from "./cells";
import { Elements } from "./elements";
import { badArgument, EndedError } from "./errors";
import { takeGeometry } from "./geometry";
import { core, u32 } from "./isolate";
import { iterate } from "./iteration";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import { type Counter, Handover, Offer } from "./offer";
import type { Offering, SelectCase } from "./select";
import { checkCapacity, corrupt, locate, Structure, type StructureOptions, type Wanted, whenNamed } from "./structure";
import { checkType, type Type, type TypeOf } from "./types/type";
import { type Condition, type SyncWaitOptions, tryFirst, waitFor, waitForSync, type WaitOptions } from "./waiting";

const { channelSendNumber, channelReceiveNumber } = core;

/** What may be asked of a new channel. */
export interface ChannelOptions extends StructureOptions {
  /** Of a new channel: blocks beyond the capacity, one for every send that is in progress at once. See QueueOptions. */
  spares?: number | undefined;
  /** Of a new unbuffered channel: how many sends may wait for a receiver at once. Unless given: as many as spares. */
  offers?: number | undefined;
}

/** What receiving gives, inside, when nothing will come any more. */
const DRAINED = Symbol("drained");

function isUnbuffered(address: number): boolean {
  return u32[(address + L.CHANNEL_RENDEZVOUS) >>> 2] === 1;
}

/**
 * A channel for values of one type.
 *
 * With a capacity it holds that many values. With capacity 0 it is unbuffered: a send is done when a receiver has taken the
 * value. `close` ends it for everybody: sends throw EndedError from then on, and receivers get what was sent before, and
 * then undefined. All operations are lock-free: a participant that is killed or stopped at any instruction holds up nobody,
 * no value whose send is done is lost (but with a receiver that had just taken it), and none is received twice.
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 */
export class Channel<T extends Type<unknown>> extends Structure implements AsyncIterable<TypeOf<T>> {
  /** What a value is. */
  readonly type: T;
  readonly #address: number;
  readonly #capacity: number;
  readonly #mode: number;
  readonly #g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #elements: Elements<T>;
  readonly #notEmpty: readonly Condition[];
  readonly #notFull: readonly Condition[];
  readonly #taken: readonly Condition[];
  readonly #wanted: readonly Condition[];

  /**
   * With a capacity (0: unbuffered): creates the channel or attaches to it, whichever process is first; an existing one
   * with another kind, element size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name
   * (blocking; `await Channel.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: ChannelOptions = {}) {
    super(memory, "channel", name);
    checkType(type, this.what);
    const wanted: Wanted = {
      name,
      kind: L.KIND_CHANNEL,
      kindName: "channel",
      elemSize: type.size,
      capacity,
      capacityAt: (address) => (isUnbuffered(address) ? 0 : (u32[(address + L.STRUCTURE_CAPACITY) >>> 2] as number)),
      timeout: options.timeout,
    };
    this.type = type;
    const mostBlocks = L.CHANNEL_MOST_BLOCKS;
    if (capacity !== undefined && capacity !== 0) checkCapacity(this.what, capacity, mostBlocks - 1);
    const located = locate(memory, wanted, (count) => {
      const cells = count === 0 ? checkOffers(memory, type.size, options.offers) : count;
      return planCells(memory, {
        kindName: "channel",
        elemSize: type.size,
        capacity: cells,
        spares: options.spares,
        mostBlocks,
        words: { [L.STRUCTURE_CAPACITY]: cells, [L.CHANNEL_RENDEZVOUS]: count === 0 ? 1 : 0 },
      });
    });
    const { address } = located;
    this.#address = address;
    const rendezvous = u32[(address + L.CHANNEL_RENDEZVOUS) >>> 2] as number;
    if (rendezvous > 1) throw corrupt(wanted, `its parameter "rendezvous" is ${rendezvous}`);
    const words = {
      ...checkCells(wanted, located, type, mostBlocks),
      [G.G_CLOSED_BIT]: L.CHANNEL_CLOSED_BIT,
      [G.G_ANY_ORDER]: rendezvous,
    };
    this.#capacity = rendezvous === 1 ? 0 : located.capacity;
    this.#mode = numberMode(type);
    this.#elements = new Elements(type, this.what);
    const g = takeGeometry(memory, this, words, this.#elements.buffers);
    this.#g = g;
    this.#look = memory.readOnly ? takeGeometry(memory, this, words, [], { observing: true }) : g;
    const condition = (what: string, set: number, holds: () => boolean): Condition[] => [
      { what: `${this.what}: waiting ${what}`, set: address + set, holds },
    ];
    this.#notEmpty = condition("for a value", L.QUEUE_NOT_EMPTY, () => core.queueHasItems(g) !== 0);
    this.#notFull = condition("for room", L.QUEUE_NOT_FULL, () => core.queueHasRoom(g) !== 0);
    // Nobody else could do anything with a wake-up of these: it was for one sender alone, or for all that look.
    this.#taken = condition("for a receiver", L.CHANNEL_TAKEN, () => false);
    this.#wanted = condition("for a receiver", L.CHANNEL_WANTED, () => false);
  }

  /** Opens an existing channel, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Channel<T>> {
    await whenNamed(memory, name, options);
    return new Channel(memory, name, type);
  }

  // --- sending ---

  /**
   * Sends a value without waiting: false when the channel is full (or every spare block is in use). Lock-free.
   *
   * Unbuffered, the value is offered and taken back at once: true only if a receiver that was looking took it in between.
   * One that sleeps in `receive` cannot be that fast: give it a moment with `send(value, { timeout })`.
   */
  trySend(value: TypeOf<T>): boolean {
    if (this.#capacity === 0) return this.#tryOffer(value);
    if (this.#mode === NUMBER_NONE) return this.#elements.with(value, this.#sendFrom) || this.#notSent();
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return channelSendNumber(this.#g, value as number) !== 0 || this.#notSent();
  }

  readonly #sendFrom = (address: number): boolean => core.channelSend(this.#g, address) !== 0;

  /**
   * Sends a value, waiting for room; unbuffered, until a receiver has taken it. When it rejects (the timeout, the signal,
   * the channel closed by others) the value was not sent.
   */
  async send(value: TypeOf<T>, options: WaitOptions = {}): Promise<void> {
    if (this.#capacity !== 0) {
      await this.wait(this.#notFull, () => this.trySend(value) || undefined, options);
      return;
    }
    options.signal?.throwIfAborted();
    const handover = this.#handOver(value);
    if (tryFirst(handover) === undefined) await waitFor(handover, options, [this.memory]);
  }

  /** Sends a value, blocking the thread until there is room; unbuffered, until a receiver has taken it. */
  sendSync(value: TypeOf<T>, options: SyncWaitOptions = {}): void {
    if (this.#capacity !== 0) {
      this.waitSync(this.#notFull, () => this.trySend(value) || undefined, options);
      return;
    }
    const handover = this.#handOver(value);
    if (tryFirst(handover) === undefined) waitForSync(handover, options);
  }

  /**
   * Ends the channel, for every process: sends fail from now on, pending ones too (unbuffered: unless they were taken).
   * What was sent before can still be received. Lock-free; to close what is closed does nothing.
   */
  close(): void {
    this.memory.writable(`close ${this.what}`);
    if (core.channelClose(this.#g) === 0) this.checkStatus(core.status());
  }

  // --- receiving ---

  /** Takes the oldest value: undefined when there is none; `isDrained` tells whether one may still come. Lock-free. */
  tryReceive(): TypeOf<T> | undefined {
    const value = this.#receiveNow();
    return value === DRAINED ? undefined : value;
  }

  /** Takes the oldest value, waiting for one: undefined when the channel was closed and all was received. */
  async receive(options: WaitOptions = {}): Promise<TypeOf<T> | undefined> {
    const value = await this.wait(this.#notEmpty, this.#receive, options);
    return value === DRAINED ? undefined : value;
  }

  /** Takes the oldest value, blocking the thread until there is one, or the channel was closed and all was received. */
  receiveSync(options: SyncWaitOptions = {}): TypeOf<T> | undefined {
    const value = this.waitSync(this.#notEmpty, this.#receive, options);
    return value === DRAINED ? undefined : value;
  }

  /**
   * Takes values for as long as the loop goes on, waiting for them, until the channel was closed and all was received. It
   * also ends when the memory is closed; a signal that aborts, or a timeout that passes without a value, throws. Nothing is
   * taken ahead of the loop, so leaving it loses nothing.
   */
  values(options: WaitOptions = {}): AsyncIterableIterator<TypeOf<T>> {
    return iterate(
      () => this.tryReceive(),
      (waitOptions) => this.receive(waitOptions),
      options,
    );
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<TypeOf<T>> {
    return this.values();
  }

  #receiveNow(): TypeOf<T> | typeof DRAINED | undefined {
    if (this.#capacity === 0 || this.#mode === NUMBER_NONE) {
      const { out } = this.#elements;
      const came = this.#capacity === 0 ? core.channelTake(this.#g, out) : core.channelReceive(this.#g, out);
      if (came !== 0) return this.#elements.read();
    } else {
      const value = channelReceiveNumber(this.#g);
      // NaN stands for nothing, unless it is what was received.
      if (value === value || core.status() === OK) return value as TypeOf<T>;
    }
    const status = core.status();
    this.refused();
    return status === ENDED ? DRAINED : undefined;
  }

  /** The attempt of who waits. Unbuffered, senders that look for a receiver at several channels hear of it. */
  readonly #receive = (): TypeOf<T> | typeof DRAINED | undefined => {
    const value = this.#receiveNow();
    if (value === undefined && this.#capacity === 0) core.channelAnnounce(this.#g);
    return value;
  };

  // --- for select ---

  /** The case of taking the oldest value; undefined when the channel was closed and all was received. */
  receiving(): SelectCase<TypeOf<T> | undefined> {
    const g = this.#g;
    return {
      what: `${this.what}: receiving`,
      memory: this.memory,
      conditions: this.#notEmpty,
      ready: (own) => core.channelHasOther(g, own.recordAt(this.#address)) !== 0 || core.status() !== EMPTY,
      attempt: () => {
        const value = this.#receive();
        return value === undefined ? undefined : [value === DRAINED ? undefined : value];
      },
    };
  }

  /** The case of sending a value. It throws EndedError when its turn comes on a closed channel. */
  sending(value: TypeOf<T>): SelectCase<undefined> {
    this.#elements.check(value);
    const g = this.#g;
    return {
      what: `${this.what}: sending`,
      memory: this.memory,
      conditions: this.#capacity === 0 ? this.#taken : this.#notFull,
      ready: () => core.queueHasRoom(g) !== 0 || core.status() !== FULL,
      attempt: () => (this.trySend(value) ? [undefined] : undefined),
      offering: this.#capacity === 0 ? this.#offering(value) : undefined,
    };
  }

  #offering(value: TypeOf<T>): Offering {
    const [{ set }] = this.#notEmpty as [Condition];
    return {
      receivers: set,
      wanted: this.#wanted,
      crowded: this.#notFull,
      offer: () => this.#offer(value),
      receiversWait: () => core.channelReceiversWait(this.#g) !== 0,
      check: () => {
        if (core.channelIsClosed(this.#g) !== 0) this.#fail(ENDED);
      },
    };
  }

  // --- observe ---

  /** How many values it holds; 0 when it is unbuffered. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Values that were sent and not received: exact while nobody does either. An unbuffered channel holds none. */
  get size(): number {
    this.memory.checkOpen();
    return this.#capacity === 0 ? 0 : core.queueSize(this.#look);
  }

  /** Whether it was closed: nothing can be sent any more. */
  get isClosed(): boolean {
    return core.channelIsClosed(this.#look) !== 0 || !this.observed();
  }

  /** Whether it was closed and all was received: nothing will come any more. */
  get isDrained(): boolean {
    return core.channelIsDrained(this.#look) !== 0 || !this.observed();
  }

  // --- internal ---

  /** After a "no" of the core to a send: false when that means full, throws when it means closed. */
  #notSent(): false {
    const status = core.status();
    this.refused();
    this.#fail(status);
    return false;
  }

  /** Throws what a status of the core means that is none of those to be expected. */
  #fail(status: number): void {
    this.checkStatus(status);
    if (status === ENDED) throw new EndedError("ZEROIPC_ENDED", `${this.what}: it was closed, nothing can be sent`);
  }

  #offer(value: TypeOf<T>): Offer {
    const g = this.#g;
    const counter: Counter = {
      g,
      address: this.#address,
      put: (record, others) => {
        const put = (from: number) => core.channelOffer(g, from, record, others ? 1 : 0);
        const placed = this.#elements.with(value, put);
        if (placed === 0) this.#notSent();
        return placed;
      },
      fail: (status) => this.#fail(status),
    };
    return new Offer(counter);
  }

  #tryOffer(value: TypeOf<T>): boolean {
    const handover = this.#handOver(value);
    return (tryFirst(handover) ?? handover.giveUp()) === true;
  }

  #handOver(value: TypeOf<T>): Handover {
    const { waiting } = this.memory.writable(`send on ${this.what}`);
    return new Handover(this.#offer(value), waiting, this.#notFull, this.#taken);
  }
}

function checkOffers(memory: Memory, elemSize: number, offers: number | undefined): number {
  const cells = offers ?? usualSpares(memory, elemSize);
  const most = L.CHANNEL_MOST_BLOCKS - 1;
  if (!Number.isInteger(cells) || cells < 1 || cells > most) {
    throw badArgument(`channel: offers must be a whole number from 1 to ${most}, not ${String(offers)}`);
  }
  return cells;
}
