// Control words and their fields, as numbers: SPECIFICATION.md sections 1, 8 and 11.

import * as L from "zeroipc/layout";
import type { Area, Halves } from "./file";

/** Turns and laps count modulo these. */
export const TURNS = 2 ** 40;
export const LAPS = 2 ** 39;

/** Rounds up to words of 8 bytes; to lines. */
export const up8 = (bytes: number): number => Math.ceil(bytes / 8) * 8;
export const up64 = (bytes: number): number => Math.ceil(bytes / 64) * 64;

/** The upper 40 bits: the turn of a target, the lap of a hint. */
export const upper = ({ low, high }: Halves): number => high * 256 + (low >>> 24);
/** The lower 24 bits: a block's number, an index, an owner. */
export const lower = ({ low }: Halves): number => low & 0xffffff;
/** The highest bit: held, pending, writing. */
export const topBit = ({ high }: Halves): boolean => high >>> 31 !== 0;

/** The 39 bits between the highest one and the owner: lap and index of a block word. */
export const middle = ({ low, high }: Halves): number => (high & 0x7fffffff) * 256 + (low >>> 24);

/** Whether a comes after b, both modulo some power of two. */
export function after(a: number, b: number, modulus: number): boolean {
  const distance = (((a - b) % modulus) + modulus) % modulus;
  return distance !== 0 && distance < modulus / 2;
}

/** k: the least number of bits that hold capacity - 1. */
export const indexBits = (capacity: number): number => (capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1));

/** A place in a ring of cells. */
export interface Position {
  lap: number;
  index: number;
}

export const positionOf = (word: Halves): Position => ({ lap: upper(word) % LAPS, index: lower(word) });

export const positionText = ({ lap, index }: Position): string => `lap ${lap}, index ${index}`;

/** How many positions come before this one. */
export const positionNumber = ({ lap, index }: Position, capacity: number): bigint =>
  BigInt(lap) * BigInt(capacity) + BigInt(index);

export const NONE = L.NO_BLOCK;

const WINDOW_BYTES = 1 << 16;
/** Rows of more bytes each are read one by one. */
const MOST_TOGETHER = 512;
/** Of rows that are read one by one, no more than this many are looked at. */
export const MOST_APART = 2 ** 20;

/** Words that lie in a row, some bytes apart: read many at a time. What was read is of one moment, or nearly. */
export class Row {
  #window: DataView = new DataView(new ArrayBuffer(0));
  #first = 0;
  #end = 0;

  constructor(
    readonly area: Area,
    readonly begin: number,
    readonly each: number,
    readonly count: number,
  ) {}

  /** How many of them a loop over all may look at, so that it ends in reasonable time. */
  get looked(): number {
    return this.each <= MOST_TOGETHER ? this.count : Math.min(this.count, MOST_APART);
  }

  /** " of the first 1048576" where not all are looked at. */
  get remark(): string {
    return this.looked < this.count ? ` of the first ${this.looked}` : "";
  }

  /** What is read from now on is read anew. */
  forget(): this {
    this.#end = 0;
    return this;
  }

  /** The word at this offset of row k. */
  at(k: number, offset = 0): Halves {
    if (this.each > MOST_TOGETHER) return this.area.halves(this.begin + k * this.each + offset);
    if (k < this.#first || k >= this.#end) this.#read(k);
    const place = (k - this.#first) * this.each + offset;
    return { low: this.#window.getUint32(place, true), high: this.#window.getUint32(place + 4, true) };
  }

  #read(k: number): void {
    const most = Math.max(1, Math.floor(WINDOW_BYTES / this.each));
    this.#first = k;
    this.#end = Math.min(this.count, k + most);
    const bytes = this.area.read(this.begin + k * this.each, (this.#end - k) * this.each);
    this.#window = new DataView(bytes.buffer);
  }
}
