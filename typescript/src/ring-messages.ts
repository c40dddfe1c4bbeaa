// A ring of messages of any size. SPECIFICATION.md "Ring".

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { ArgumentError, badArgument } from "./errors";
import { core, u8, u32 } from "./isolate";
import type { Memory } from "./memory";
import { checkCount, RingHandle, type RingShape } from "./ring-handle";
import { frameUnits, MessageReservation } from "./ring-reservation";
import { wrongValue } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/**
 * A ring of messages: `new Ring(memory, name, messages, capacityBytes)`. A message is a Uint8Array of 0 to `largest` bytes, and
 * takes 8 bytes more than it has, rounded up to a multiple of 8: it fits exactly if `freeSpace` is as much. See RingHandle for
 * what both kinds of ring have.
 */
export class MessageRing extends RingHandle<Uint8Array, Uint8Array[]> {
  /** Bytes of the largest message. */
  readonly largest: number;
  #reservation: MessageReservation | undefined;

  /** @internal */
  constructor(memory: Memory, name: string, shape: RingShape) {
    super(memory, name, shape, {}, []);
    this.largest = shape.largest;
  }

  // --- producer side ---

  tryWrite(message: Uint8Array): boolean {
    const length = this.#lengthOf(message);
    const address = core.ringFrame(this.g, 0, length) >>> 0;
    if (address === 0) return this.noRoom();
    u8.set(message, address);
    core.ringPublish(this.g, frameUnits(length));
    return true;
  }

  /**
   * Writes the messages from `start` on, as many as there is room for, published together; returns how many. One that is no
   * message throws before anything is written.
   */
  tryWriteMany(values: ArrayLike<Uint8Array>, start = 0): number {
    // A copy of the list first: whatever code runs while it is read runs before a frame is made.
    const list: Uint8Array[] = Array.prototype.slice.call(values, start);
    for (const message of list) this.#lengthOf(message);
    let done = 0;
    let units = 0;
    for (const message of list) {
      const address = core.ringFrame(this.g, units, message.length) >>> 0;
      if (address === 0) break;
      u8.set(message, address);
      units += frameUnits(message.length);
      done++;
    }
    if (done < list.length) this.noRoom();
    if (done > 0) core.ringPublish(this.g, units);
    return done;
  }

  #lengthOf(message: Uint8Array): number {
    if (!(message instanceof Uint8Array)) throw wrongValue(this.what, "message", message, " (a Uint8Array)");
    return this.#checkLength(message.length);
  }

  #checkLength(length: number): number {
    if (length <= this.largest) return length;
    const why = `${this.what}: a message of ${length} bytes is too large, ${this.largest} is the most here`;
    throw new ArgumentError("ZEROIPC_OUT_OF_RANGE", why);
  }

  /**
   * Reserves room for one message of up to `length` bytes, to be written in place and published by `commit`: undefined when
   * it is not free. Nothing else can be written until it is committed or aborted. Wait-free.
   */
  tryReserve(length: number): MessageReservation | undefined {
    if (!Number.isInteger(length) || length < 0) {
      throw badArgument(`${this.what}: ${String(length)} is no number of bytes`);
    }
    this.#checkLength(length);
    const address = core.ringFrame(this.g, 0, length) >>> 0;
    if (address === 0 || core.ringReserve(this.g, frameUnits(length)) === 0) {
      this.noRoom();
      return undefined;
    }
    this.#reservation = new MessageReservation(this.reserver, address, length);
    return this.#reservation;
  }

  /** Reserves room for one message, waiting for it. */
  reserve(length: number, options: WaitOptions = {}): Promise<MessageReservation> {
    return this.waitForRoom(() => this.tryReserve(length), options);
  }

  /** Reserves room for one message, blocking the thread until there is some. */
  reserveSync(length: number, options: SyncWaitOptions = {}): MessageReservation {
    return this.waitForRoomSync(() => this.tryReserve(length), options);
  }

  protected endReservation(): void {
    this.#reservation?.abort();
    this.#reservation = undefined;
  }

  // --- consumer side ---

  tryRead(): Uint8Array | undefined {
    const address = core.ringMessage(this.g, 0) >>> 0;
    if (address === 0) return this.noData();
    const length = this.#length();
    const message = u8.slice(address, address + length);
    core.ringAdvance(this.g, frameUnits(length));
    return message;
  }

  tryReadMany(most: number): Uint8Array[] {
    checkCount(this.what, most, Infinity, "messages");
    const found: Uint8Array[] = [];
    let units = 0;
    while (found.length < most) {
      const address = core.ringMessage(this.g, units) >>> 0;
      if (address === 0) break;
      const length = this.#length();
      found.push(u8.slice(address, address + length));
      units += frameUnits(length);
    }
    if (units === 0) this.noData();
    else core.ringAdvance(this.g, units);
    return found;
  }

  /** Of the message that the core has just found. */
  #length(): number {
    return u32[(this.g + G.G_RING_LENGTH) >>> 2] as number;
  }

  /**
   * The oldest message in place; undefined when there is none. It stays as it is, and in the ring, until `advance`; then it
   * must not be used any more. Wait-free.
   */
  tryPeek(): Uint8Array | undefined {
    const address = core.ringMessage(this.g, 0) >>> 0;
    return address === 0 ? this.noData() : u8.subarray(address, address + this.#length());
  }

  /** The oldest message in place, waiting for one. */
  peek(options: WaitOptions = {}): Promise<Uint8Array> {
    return this.waitForData(() => this.tryPeek(), options);
  }

  /** The oldest message in place, blocking the thread until there is one. */
  peekSync(options: SyncWaitOptions = {}): Uint8Array {
    return this.waitForDataSync(() => this.tryPeek(), options);
  }

  /** Drops the oldest message, which must be there: what was peeked at is read with it. Wait-free. */
  advance(): void {
    if (core.ringMessage(this.g, 0) !== 0) {
      core.ringAdvance(this.g, frameUnits(this.#length()));
      return;
    }
    this.noData();
    throw badArgument(`${this.what}: cannot advance: no message is there`);
  }

  // --- observe ---

  /** Bytes that wait to be read, with the messages' frames. */
  get available(): number {
    return this.used() * L.FRAME_UNIT;
  }
}
