// Room in a ring that is written in place, between reserve and commit.

import { badArgument, ClosedError } from "./errors";
import { u8, u32 } from "./isolate";
import * as L from "../core/layout";
import type { ArrayOf } from "./types/sequence";
import type { Type, TypeOf } from "./types/type";

/** What a reservation asks of its ring. */
export interface Reserver {
  readonly what: string;
  isClosed(): boolean;
  /** Ends the reservation in the core, publishing so many units. */
  commit(units: number): boolean;
}

/** Free room at the ring's tail. Nothing else can be written while it is open; once it has ended, it must not be used. */
export abstract class RingReservation implements Disposable {
  /** How much was reserved: elements, or bytes. */
  readonly length: number;
  protected readonly reserver: Reserver;
  readonly #address: number;
  #ended = false;

  /** @internal */
  constructor(reserver: Reserver, address: number, length: number) {
    this.reserver = reserver;
    this.#address = address;
    this.length = length;
  }

  /** Whether it was committed or aborted, or its side released. */
  get ended(): boolean {
    return this.#ended;
  }

  /** The reserved bytes in place. */
  abstract get bytes(): Uint8Array;

  /** Gives the room back unpublished. */
  abort(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (!this.reserver.isClosed()) this.reserver.commit(0);
  }

  /** Aborts, unless it was committed. */
  [Symbol.dispose](): void {
    this.abort();
  }

  /** Where it lies, while it is open. */
  protected address(): number {
    const { what } = this.reserver;
    if (this.#ended) throw new ClosedError("ZEROIPC_CLOSED", `${what}: the reservation has ended`);
    if (this.reserver.isClosed()) throw new ClosedError("ZEROIPC_CLOSED", `${what}: its memory is closed`);
    return this.#address;
  }

  protected publish(units: number): void {
    this.address();
    this.#ended = true;
    this.reserver.commit(units);
  }

  protected checkLength(length: number, least: number, of: string): void {
    if (Number.isInteger(length) && length >= least && length <= this.length) return;
    throw badArgument(`${this.reserver.what}: cannot commit ${String(length)} of ${this.length} reserved ${of}`);
  }
}

/** Elements side by side, to be written in place. */
export class ElementReservation<T extends Type<unknown>> extends RingReservation {
  readonly #type: T;
  readonly #inPlace: (type: T, address: number, count: number) => ArrayOf<T>;
  #values: ArrayOf<T> | undefined;

  /** @internal */
  constructor(
    reserver: Reserver,
    type: T,
    inPlace: (type: T, address: number, count: number) => ArrayOf<T>,
    address: number,
    length: number,
  ) {
    super(reserver, address, length);
    this.#type = type;
    this.#inPlace = inPlace;
  }

  /**
   * The elements in place: a typed array of numbers, objects with a struct's fields. What is in them at first is left from
   * earlier. Text and booleans are copies: write those with `set`.
   */
  get values(): ArrayOf<T> {
    const address = this.address();
    this.#values ??= this.#inPlace(this.#type, address, this.length);
    return this.#values;
  }

  get bytes(): Uint8Array {
    const address = this.address();
    return u8.subarray(address, address + this.length * this.#type.size);
  }

  /** Writes one of the elements. */
  set(index: number, value: TypeOf<T>): void {
    const address = this.address();
    const { what } = this.reserver;
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw badArgument(`${what}: no element ${String(index)}, ${this.length} are reserved`);
    }
    this.#type.write(address + index * this.#type.size, value, `${what}[${index}]`);
  }

  /** Publishes the first `count` elements, all of them unless told otherwise; the rest of the room is free again. */
  commit(count = this.length): void {
    this.checkLength(count, 0, "elements");
    this.publish(count);
  }
}

/** Room for one message, to be written in place. */
export class MessageReservation extends RingReservation {
  get bytes(): Uint8Array {
    const address = this.address();
    return u8.subarray(address, address + this.length);
  }

  /** Publishes the first `length` bytes as one message, all of them unless told otherwise. */
  commit(length = this.length): void {
    this.checkLength(length, 0, "bytes");
    u32[(this.address() - L.FRAME_PAYLOAD + L.FRAME_LENGTH) >>> 2] = length;
    this.publish(frameUnits(length));
  }
}

/** Units of the frame of a message. */
export function frameUnits(length: number): number {
  return Math.ceil((L.FRAME_PAYLOAD + length) / L.FRAME_UNIT);
}
