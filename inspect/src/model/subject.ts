// A structure that is looked at: what each kind can tell of itself. Its geometry is proved first, against the bytes of its
// entry; what changes may contradict itself, and is then told as corrupt.

import { CorruptError } from "zeroipc";
import * as L from "zeroipc/layout";
import type { Json } from "../json";
import type { Area } from "./file";
import { type Listed, type View, waitersText } from "./view";

/** A line of `show`; `data` is the same for programs, where there is more to it than the text. */
export interface Fact {
  name: string;
  value: string;
  data?: Json;
}

/** What changes from moment to moment, in numbers. */
export interface Gauge {
  used: number;
  most: number;
  /** Of `used`, where that is not elements: "bytes". */
  unit: string;
  /** How many ever came and went, until the words wrap. */
  came?: bigint;
  went?: bigint;
  /** "pushed", "popped" */
  cameName: string;
  wentName: string;
  /** "open", "ready": for people. */
  state: string;
  /** Of channels and streams: whether it is closed. */
  closed?: boolean;
  /** Of futures and lazies: whether it ended without a value. */
  failed?: boolean;
}

/** One of the elements in a structure. */
export interface Element {
  /** "0", "value" */
  place: string;
  value: Uint8Array;
  key?: Uint8Array;
  /** Beside the value, or in place of it. */
  note?: string;
}

/** A part of the bytes, for `dump`: one thing, or a row of them with `each` bytes, numbered from `first` on. */
export interface Span {
  begin: number;
  end: number;
  /** 0: one thing. */
  each: number;
  name: string;
  first: number;
}

/** What a stream has, for those who follow it without a subscriber line: they hold up nobody. */
export interface Tape {
  /** How many values were ever published. */
  next: bigint;
  /** Closed: nothing comes any more. */
  ended: boolean;
  /** The values from this one on that are still there, oldest first. Those that were overwritten are missing. */
  read(from: bigint): Iterable<{ sequence: bigint; value: Uint8Array }>;
}

/** A part that is one thing. */
export const one = (begin: number, bytes: number, name: string): Span => ({
  begin,
  end: begin + bytes,
  each: 0,
  name,
  first: 0,
});

/** A waiter set. */
export const waiterSet = (begin: number, name: string): Span => one(begin, L.WAITERS_BYTES, `waiter set ${name}`);

/** A row of things. */
export const row = (begin: number, each: number, count: number, name: string, first = 0): Span => ({
  begin,
  end: begin + each * count,
  each,
  name,
  first,
});

export abstract class Subject {
  readonly area: Area;
  readonly name: string;
  readonly elemSize: number;
  readonly capacity: number;
  readonly stride: number;
  /** Bytes of a key: maps only. */
  readonly keySize: number = 0;
  /** Whether each element has a length of its own: messages of a ring. */
  readonly varies: boolean = false;

  constructor(
    readonly view: View,
    readonly entry: Listed,
    readonly kind: string,
  ) {
    this.area = view.area(entry);
    this.name = entry.name;
    this.elemSize = this.area.u32(L.STRUCTURE_ELEM_SIZE);
    this.capacity = this.area.u32(L.STRUCTURE_CAPACITY);
    this.stride = this.area.u32(L.STRUCTURE_STRIDE);
    if (this.elemSize < 1) this.corrupt("its elements have no bytes");
    if (this.capacity < 1) this.corrupt("its capacity is 0");
  }

  /** What the kind's section of SPECIFICATION.md has besides. */
  abstract facts(): Fact[];

  gauge(): Gauge | undefined {
    return undefined;
  }

  /** The elements that are in it, in the order in which they would be taken out; nothing is taken out. */
  abstract elements(): Iterable<Element>;

  /** Its bytes from 0x40 on, in order, without overlaps; what no part covers is unused. */
  abstract spans(): Span[];

  /** What number k of a row, counted from 0 on, says. */
  about(_span: Span, _k: number): string {
    return "";
  }

  /** Streams only. */
  tape?(): Tape;

  // --- for the kinds ---

  corrupt(why: string): never {
    throw new CorruptError("ZEROIPC_CORRUPT", `${this.kind} "${this.name}": ${why}`);
  }

  /** CORRUPT unless so many bytes lie in the entry. */
  protected need(bytes: number): void {
    if (bytes > this.area.bytes) this.corrupt(`it takes ${bytes} bytes, and its entry has ${this.area.bytes}`);
  }

  /** CORRUPT unless the stride is a multiple of 8 and at least this. */
  protected needStride(least: number): void {
    if (this.stride % 8 !== 0 || this.stride < least) {
      this.corrupt(`its stride is ${this.stride}, and must be a multiple of 8 from ${least} on`);
    }
  }

  /** CORRUPT unless capacity < blockCount <= most. */
  protected needBlocks(blockCount: number, most: number): void {
    if (blockCount <= this.capacity || blockCount > most) {
      this.corrupt(`${blockCount} blocks for a capacity of ${this.capacity}`);
    }
  }

  protected waiting(name: string, offset: number): Fact {
    const waiters = this.view.waiters(this.area, offset);
    return { name, value: waitersText(waiters), data: { ...waiters } };
  }

  protected owner(name: string, owner: number): Fact {
    return { name, value: this.view.ownerText(owner), data: { owner, alive: this.view.alive(owner) } };
  }

  /**
   * Looks again when it looks corrupt, for others work on it meanwhile and several words are never of one moment; what is
   * corrupt stays so.
   */
  protected steadily<T>(look: () => T): T {
    for (let turn = 0; turn < 3; turn++) {
      try {
        return look();
      } catch (error) {
        if (!(error instanceof CorruptError)) throw error;
      }
    }
    return look();
  }
}
