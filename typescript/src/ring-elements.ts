// A ring of elements of one type, side by side. SPECIFICATION.md "Ring".

import * as G from "../core/geometry";
import { NUMBER_NONE } from "../core/modes";
import { OK } from "../core/reasons";
import { badArgument } from "./errors";
import { Elements } from "./elements";
import { core, f32, f64, i8, i16, i32, i64, u8, u16, u32, u64 } from "./isolate";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import { checkCount, RingHandle, type RingShape } from "./ring-handle";
import { ElementReservation } from "./ring-reservation";
import { viewOf } from "./types/scalar";
import type { ArrayOf } from "./types/sequence";
import type { Type, TypedArray, TypedArrayConstructor, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

const { ringWriteNumber, ringReadNumber } = core;

/** Words of the record: of each side the index of its position, which is that of the next element, and its address. */
const TAIL_INDEX = G.G_RING_PRODUCER + G.SIDE_POSITION;
const TAIL_ADDRESS = G.G_RING_PRODUCER + G.SIDE_ADDRESS;
const HEAD_INDEX = G.G_RING_CONSUMER + G.SIDE_POSITION;
const HEAD_ADDRESS = G.G_RING_CONSUMER + G.SIDE_ADDRESS;

/** Views of the whole memory, by scalar type: typed arrays go in and out of the segment through these. */
const wholes: Record<string, TypedArray> = { f32, f64, i8, i16, i32, i64, u8, u16, u32, u64 };

/** Elements to be read in place: a typed array of numbers; of other types an array of what `Type.view` gives, or of copies. */
function inPlace<T extends Type<unknown>>(type: T, address: number, count: number): ArrayOf<T> {
  const { arrayConstructor, scalar, size } = type;
  if (arrayConstructor && scalar !== "bool") return viewOf(arrayConstructor, address, count) as unknown as ArrayOf<T>;
  const view = type.view ?? type.read;
  return Array.from({ length: count }, (_, k) => view(address + k * size)) as unknown as ArrayOf<T>;
}

/** A ring of elements: `new Ring(memory, name, type, capacity)`. See RingHandle for what both kinds of ring have. */
export class ElementRing<T extends Type<unknown>> extends RingHandle<TypeOf<T>, ArrayOf<T>> {
  /** What an element is. */
  readonly type: T;
  readonly #mode: number;
  readonly #elements: Elements<T>;
  /** Of numbers: the whole memory as an array of them, and how far an address is shifted to be an index there. */
  readonly #whole: TypedArray | undefined;
  readonly #shift: number;
  #reservation: ElementReservation<T> | undefined;

  /** @internal */
  constructor(memory: Memory, name: string, type: T, shape: RingShape) {
    const mode = numberMode(type);
    const elements = new Elements(type, `ring "${name}"`, type.size);
    super(memory, name, shape, { [G.G_ELEM_SIZE]: type.size, [G.G_NUMBER]: mode }, elements.buffers);
    this.type = type;
    this.#mode = mode;
    this.#elements = elements;
    this.#whole = wholes[type.scalar ?? ""];
    this.#shift = Math.log2(type.size);
  }

  // --- producer side ---

  tryWrite(value: TypeOf<T>): boolean {
    if (this.#mode === NUMBER_NONE) return this.#elements.with(value, this.#writeFrom) || this.noRoom();
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return ringWriteNumber(this.g, value as number) !== 0 || this.noRoom();
  }

  readonly #writeFrom = (address: number): boolean => core.ringWrite(this.g, address) !== 0;

  /**
   * Writes the values from `start` on, as many as there is room for; returns how many. A typed array of the elements' own kind
   * is copied as a whole and published at once; other values in parts of 64 KiB. A value that is not of the type throws
   * before anything is written.
   */
  tryWriteMany(values: ArrayLike<TypeOf<T>>, start = 0): number {
    const most = values.length - start;
    if (!(most > 0)) return 0;
    const whole = this.#whole;
    const done =
      whole !== undefined && values instanceof (whole.constructor as TypedArrayConstructor as never)
        ? this.#copyIn(whole, values as unknown as TypedArray, start, most)
        : this.#elements.moveIn(values, start, (from, count) => core.ringWriteMany(this.g, from, count));
    if (done === 0) this.noRoom();
    return done;
  }

  #copyIn(whole: TypedArray, values: TypedArray, start: number, most: number): number {
    const count = Math.min(core.ringRoom(this.g, Math.min(most, this.capacity)) >>> 0, most);
    if (count === 0) return 0;
    const first = Math.min(count, this.capacity - this.#word(TAIL_INDEX));
    copy(whole, this.#word(TAIL_ADDRESS) >>> this.#shift, values, start, first);
    if (first < count) copy(whole, this.#word(G.G_CELLS) >>> this.#shift, values, start + first, count - first);
    core.ringPublish(this.g, count);
    return count;
  }

  /**
   * Reserves `count` elements, to be written in place and published by `commit`: as many, or those up to the end of the ring's
   * memory, so that they lie side by side (always `count` where the capacity is a multiple of it and nothing else is written).
   * Undefined when they are not all free. Nothing else can be written until it is committed or aborted. Wait-free.
   */
  tryReserve(count = 1): ElementReservation<T> | undefined {
    checkCount(this.what, count, this.capacity, "elements");
    const length = core.ringTake(this.g, 1) === 0 ? 0 : Math.min(count, this.capacity - this.#word(TAIL_INDEX));
    if (length === 0 || core.ringReserve(this.g, length) === 0) {
      this.noRoom();
      return undefined;
    }
    const address = this.#word(TAIL_ADDRESS);
    this.#reservation = new ElementReservation(this.reserver, this.type, inPlace, address, length);
    return this.#reservation;
  }

  /** Reserves elements, waiting for room. */
  reserve(count = 1, options: WaitOptions = {}): Promise<ElementReservation<T>> {
    return this.waitForRoom(() => this.tryReserve(count), options);
  }

  /** Reserves elements, blocking the thread until there is room. */
  reserveSync(count = 1, options: SyncWaitOptions = {}): ElementReservation<T> {
    return this.waitForRoomSync(() => this.tryReserve(count), options);
  }

  protected endReservation(): void {
    this.#reservation?.abort();
    this.#reservation = undefined;
  }

  // --- consumer side ---

  tryRead(): TypeOf<T> | undefined {
    if (this.#mode === NUMBER_NONE) {
      if (core.ringRead(this.g, this.#elements.out) === 0) return this.noData();
      return this.#elements.read();
    }
    const value = ringReadNumber(this.g);
    // NaN stands for nothing, unless it is what was read.
    if (value === value || core.status() === OK) return value as TypeOf<T>;
    return this.noData();
  }

  /** Reads up to `most` of the oldest values, perhaps none: a typed array where the elements are numbers. */
  tryReadMany(most: number): ArrayOf<T> {
    checkCount(this.what, most, Infinity, "elements");
    const whole = this.#whole;
    const count = this.#ready(most);
    if (whole) {
      const values = new (whole.constructor as TypedArrayConstructor)(count);
      if (count > 0) this.#copyOut(whole, values, 0, count);
      return values as unknown as ArrayOf<T>;
    }
    const values = new Array<TypeOf<T>>(count);
    this.#readEach(values, 0, count);
    return values as ArrayOf<T>;
  }

  /**
   * Reads as many of the oldest values as there are into `target` from `start` on; returns how many, perhaps 0. Makes no
   * array: for loops that read all the time.
   */
  tryReadInto(target: ArrayOf<T>, start = 0): number {
    const room = target.length - start;
    if (!(room > 0)) return 0;
    const count = this.#ready(room);
    const whole = this.#whole;
    if (whole && (target as unknown) instanceof (whole.constructor as TypedArrayConstructor as never)) {
      if (count > 0) this.#copyOut(whole, target as unknown as TypedArray, start, count);
    } else this.#readEach(target as unknown as TypeOf<T>[], start, count);
    return count;
  }

  /** Reads values into `target`, waiting for the first; returns how many. */
  readInto(target: ArrayOf<T>, options: WaitOptions = {}): Promise<number> {
    return this.waitForData(() => this.tryReadInto(target) || undefined, options);
  }

  /** Reads values into `target`, blocking the thread until there is one; returns how many. */
  readIntoSync(target: ArrayOf<T>, options: SyncWaitOptions = {}): number {
    return this.waitForDataSync(() => this.tryReadInto(target) || undefined, options);
  }

  /** How many elements can be read, up to `most`. */
  #ready(most: number): number {
    const count = Math.min(core.ringReady(this.g, Math.min(most, this.capacity)) >>> 0, most);
    if (count === 0) this.noData();
    return count;
  }

  #copyOut(whole: TypedArray, target: TypedArray, start: number, count: number): void {
    const first = Math.min(count, this.capacity - this.#word(HEAD_INDEX));
    copy(target, start, whole, this.#word(HEAD_ADDRESS) >>> this.#shift, first);
    if (first < count) copy(target, start + first, whole, this.#word(G.G_CELLS) >>> this.#shift, count - first);
    core.ringAdvance(this.g, count);
  }

  #readEach(target: TypeOf<T>[], start: number, count: number): void {
    if (count === 0) return;
    const { size } = this.type;
    const first = Math.min(count, this.capacity - this.#word(HEAD_INDEX));
    const at = this.#word(HEAD_ADDRESS);
    const cells = this.#word(G.G_CELLS);
    for (let k = 0; k < count; k++) {
      target[start + k] = this.type.read(k < first ? at + k * size : cells + (k - first) * size) as TypeOf<T>;
    }
    core.ringAdvance(this.g, count);
  }

  /**
   * The oldest elements in place, up to `most` of those that lie side by side; undefined when there is none. They stay as they
   * are, and in the ring, until `advance`; then they must not be used any more. Numbers are a typed array over the
   * segment, structs objects with their fields; text and booleans are copies. Wait-free.
   */
  tryPeek(most = this.capacity): ArrayOf<T> | undefined {
    checkCount(this.what, most, Infinity, "elements");
    const count = Math.min(this.#ready(most), this.capacity - this.#word(HEAD_INDEX));
    return count === 0 ? undefined : inPlace(this.type, this.#word(HEAD_ADDRESS), count);
  }

  /** The oldest elements in place, waiting for the first. */
  peek(most = this.capacity, options: WaitOptions = {}): Promise<ArrayOf<T>> {
    return this.waitForData(() => this.tryPeek(most), options);
  }

  /** The oldest elements in place, blocking the thread until there is one. */
  peekSync(most = this.capacity, options: SyncWaitOptions = {}): ArrayOf<T> {
    return this.waitForDataSync(() => this.tryPeek(most), options);
  }

  /** Drops the oldest `count` elements, which must be there: what was peeked at is read with it. Wait-free. */
  advance(count = 1): void {
    checkCount(this.what, count, this.capacity, "elements");
    if (core.ringAdvance(this.g, count) !== 0) return;
    this.noData();
    throw badArgument(`${this.what}: cannot advance by ${count}: ${this.available} elements are there`);
  }

  // --- observe ---

  get available(): number {
    return this.used();
  }

  // --- internal ---

  /** A word of the record: where a side stands. */
  #word(offset: number): number {
    return u32[(this.g + offset) >>> 2] as number;
  }
}

/** Copies `count` elements between typed arrays of the same kind. */
function copy(to: TypedArray, at: number, from: TypedArray, start: number, count: number): void {
  (to as Float64Array).set((from as Float64Array).subarray(start, start + count), at);
}
