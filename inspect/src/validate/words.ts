// The bytes of a segment's file as the checks read them: by pread, within bounds, and never believed. A word of 8 bytes is
// two numbers, its upper 40 bits and its lower 24: that is how nearly all words of the format are divided, and plain
// numbers hold both exactly.

import { fstatSync, readSync } from "node:fs";

/** A reading that the file no longer has, because somebody cut it short. */
export class Shortened extends Error {}

/** Bytes that were read somewhere, kept as evidence: a contradiction stands only as long as they read the same. */
export interface Sight {
  readonly at: number;
  readonly bytes: Buffer;
}

const TWO_24 = 2 ** 24;
/** Read at once; rows of words that are further apart than this are read one by one. */
const CHUNK_BYTES = 1 << 20;
const WIDE_STRIDE = 1024;

/** One word of 8 bytes. */
export interface Word {
  readonly at: number;
  /** Bits 63..24, as a number. */
  readonly upper: number;
  /** Bits 23..0. */
  readonly low: number;
}

/** A row of words of 8 bytes, `stride` bytes apart. */
export class Row {
  constructor(
    readonly at: number,
    readonly stride: number,
    readonly count: number,
    /** The lower half of each word, then its upper half. */
    readonly halves: Uint32Array,
  ) {}

  offset(k: number): number {
    return this.at + k * this.stride;
  }

  upper(k: number): number {
    return (this.halves[2 * k + 1] as number) * 256 + ((this.halves[2 * k] as number) >>> 24);
  }

  low(k: number): number {
    return (this.halves[2 * k] as number) & 0xffffff;
  }

  word(k: number): Word {
    return { at: this.offset(k), upper: this.upper(k), low: this.low(k) };
  }

  sight(k: number): Sight {
    return sightOf(this.word(k));
  }
}

/** A word's value. */
export function valueOf(word: Word): bigint {
  return (BigInt(word.upper) << 24n) | BigInt(word.low);
}

export function sightOf(word: Word): Sight {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(valueOf(word));
  return { at: word.at, bytes };
}

export class Bytes {
  readonly size: number;
  #window: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };

  constructor(readonly fd: number) {
    this.size = fstatSync(fd).size;
  }

  read(at: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    this.#fill(at, bytes);
    return bytes;
  }

  #fill(at: number, bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      const count = at < 0 ? 0 : readSync(this.fd, bytes, done, bytes.length - done, at + done);
      if (count === 0) throw new Shortened(`its file ends before byte ${at + bytes.length}`);
      done += count;
    }
  }

  u32(at: number): number {
    return this.read(at, 4).readUInt32LE(0);
  }

  /** A u32 with what proves it. */
  u32Seen(at: number): { value: number; sight: Sight } {
    const bytes = this.read(at, 4);
    return { value: bytes.readUInt32LE(0), sight: { at, bytes } };
  }

  word(at: number): Word {
    const bytes = this.read(at, 8);
    const lower = bytes.readUInt32LE(0);
    return { at, upper: bytes.readUInt32LE(4) * 256 + (lower >>> 24), low: lower & 0xffffff };
  }

  /** Bytes for who reads on and on: a window of the file, which may be older than the last call. */
  near(at: number, length: number): Buffer {
    const { at: from, bytes } = this.#window;
    if (at >= from && at + length <= from + bytes.length) return bytes.subarray(at - from, at - from + length);
    const most = Math.min(Math.max(length, 1 << 16), Math.max(length, this.size - at));
    this.#window = { at, bytes: this.read(at, most) };
    return this.#window.bytes.subarray(0, length);
  }

  /** Forgets the window. */
  anew(): void {
    this.#window = { at: 0, bytes: Buffer.alloc(0) };
  }

  row(at: number, count: number, stride = 8): Row {
    const halves = new Uint32Array(2 * count);
    if (stride === 8) {
      const raw = new Uint8Array(halves.buffer);
      for (let k = 0; k < raw.length; k += CHUNK_BYTES) this.#fill(at + k, raw.subarray(k, k + CHUNK_BYTES));
      return new Row(at, stride, count, halves);
    }
    const each = stride > WIDE_STRIDE ? 1 : Math.max(1, Math.floor(CHUNK_BYTES / stride));
    const chunk = Buffer.alloc((each - 1) * stride + 8);
    for (let k = 0; k < count; k += each) {
      const here = Math.min(each, count - k);
      this.#fill(at + k * stride, chunk.subarray(0, (here - 1) * stride + 8));
      for (let j = 0; j < here; j++) {
        halves[2 * (k + j)] = chunk.readUInt32LE(j * stride);
        halves[2 * (k + j) + 1] = chunk.readUInt32LE(j * stride + 4);
      }
    }
    return new Row(at, stride, count, halves);
  }

  /** Whether all these bytes read the same now, twice over: then all did at the moment between. */
  stillSo(sights: readonly Sight[]): boolean {
    return [...sights, ...sights].every(({ at, bytes }) => this.read(at, bytes.length).equals(bytes));
  }
}

/** a - b modulo 2^bits, as a signed number. */
export function difference(a: number, b: number, bits: number): number {
  const modulus = 2 ** bits;
  const d = (((a - b) % modulus) + modulus) % modulus;
  return d >= modulus / 2 ? d - modulus : d;
}

export function modulo(a: number, bits: number): number {
  const modulus = 2 ** bits;
  return ((a % modulus) + modulus) % modulus;
}

export function up8(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

export function up64(bytes: number): number {
  return Math.ceil(bytes / 64) * 64;
}

export function hex(value: number | bigint, digits = 0): string {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}

/** The upper and lower 32 bits of a word. */
export function halvesOf(word: Word): { high: number; lower: number } {
  const high = Math.floor(word.upper / 256);
  return { high, lower: (word.upper % 256) * TWO_24 + word.low };
}
