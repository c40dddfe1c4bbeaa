// What SharedMap and SharedSet share: keys on their way to the core, what its answers mean, waiting for a stripe, and
// iteration. SPECIFICATION.md "Map".

import * as G from "../core/geometry";
import { MAP_RELEASED } from "../core/layout";
import { BUSY, FULL, NO_FREE_BLOCK, YES } from "../core/reasons";
import { roundUp8 } from "./elements";
import { CorruptError, FullError } from "./errors";
import { type Buffers, takeGeometry, type Words } from "./geometry";
import { allocate, core, f32, free, u32 } from "./isolate";
import { deadTable, type KeyedOptions, type KeyedShape, openTable } from "./keyed-shape";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import { Structure } from "./structure";
import type { Type, TypeOf } from "./types/type";
import type { Condition, SyncWaitOptions } from "./waiting";

/** How a key travels to the core. */
const BY_MEMORY = 0;
const AS_WORD = 1; // integers of up to 4 bytes
const AS_F64 = 2;
const AS_F32 = 3;
const AS_BIGINT = 4;
const AS_BOOL = 5;

const WAYS: Readonly<Record<string, number>> = {
  ...{ i8: AS_WORD, u8: AS_WORD, i16: AS_WORD, u16: AS_WORD, i32: AS_WORD, u32: AS_WORD },
  ...{ f64: AS_F64, f32: AS_F32, i64: AS_BIGINT, u64: AS_BIGINT, bool: AS_BOOL },
};

const MOST_U64 = 2n ** 64n - 1n;
const LEAST_I64 = -(2n ** 63n);
const MOST_I64 = 2n ** 63n - 1n;
const F32_NAN = 0x7fc00000;
/** How long a change waits for another process that is adding a key, which takes it microseconds unless it is stopped. */
const PATIENCE_MS = 5000;

/** For one f32 as its bits. */
const scratch = allocate(8);

/** Private memory for a key and for two values side by side: the new one and the expected one. */
export interface Desk {
  readonly key: number;
  readonly value: number;
  readonly expected: number;
  readonly buffers: readonly Buffers[];
}

function makeDesk(keyBytes: number, valueBytes: number): Desk {
  const key = { at: allocate(keyBytes), bytes: keyBytes };
  // At least 16 bytes: the core puts a sum behind what it adds.
  const value = { at: allocate(Math.max(16, 2 * valueBytes)), bytes: Math.max(16, 2 * valueBytes) };
  return { key: key.at, value: value.at, expected: value.at + valueBytes, buffers: [key, value] };
}

/** A handle on a hash table in a segment. */
export abstract class Keyed<K extends Type<unknown>> extends Structure {
  /** What a key is. */
  readonly keyType: K;
  /** How many entries there can be. */
  readonly capacity: number;
  /** The core's record of where it lies; see geometry.ts. */
  protected readonly g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  protected readonly look: number;
  /** Where the core puts a value that was looked up, and a key that was come upon. To be read at once. */
  protected readonly valueOut: number;
  protected readonly keyOut: number;
  /** A desk for scalars: between writing there and using it no function of others is called. */
  protected readonly scalarDesk: number;
  readonly #way: number;
  readonly #numberMode: number;
  /** The bits that the key's type has. */
  readonly #mask: number;
  readonly #least: bigint;
  readonly #most: bigint;
  readonly #valueBytes: number;
  /** Not there while an operation uses it that calls functions or getters of others: these get one of their own. */
  #desk: Desk | undefined;
  readonly #released: readonly Condition[];

  protected constructor(memory: Memory, shape: KeyedShape<K>, capacity: number | undefined, options: KeyedOptions) {
    super(memory, shape.kindName, shape.name);
    const { keyType, valueType } = shape;
    const { located, blocks, groups, address } = openTable(memory, shape, capacity, options);
    const keyBytes = roundUp8(keyType.size);
    const valueBytes = valueType ? roundUp8(valueType.size) : 0;
    this.keyType = keyType;
    this.capacity = located.capacity;
    this.#way = WAYS[keyType.scalar ?? ""] ?? BY_MEMORY;
    this.#numberMode = numberMode(keyType);
    this.#mask = keyType.size < 4 ? 2 ** (keyType.size * 8) - 1 : -1;
    this.#least = keyType.scalar === "i64" ? LEAST_I64 : 0n;
    this.#most = keyType.scalar === "i64" ? MOST_I64 : MOST_U64;
    this.#valueBytes = valueBytes;
    this.keyOut = allocate(keyBytes);
    this.valueOut = allocate(Math.max(8, valueBytes));
    this.scalarDesk = allocate(16);
    const desk = makeDesk(keyBytes, valueBytes);
    this.#desk = desk;
    const words: Words = {
      [G.G_BASE]: located.address,
      [G.G_CELLS]: address.groups,
      [G.G_CAPACITY]: located.capacity,
      [G.G_STRIDE]: located.stride,
      [G.G_BLOCK_COUNT]: blocks,
      [G.G_ELEM_SIZE]: valueType?.size ?? 0,
      [G.G_NEXT_BLOCK]: located.capacity + ((memory.attachment.owner & 0xff) % (blocks - located.capacity)),
      [G.G_NUMBER]: valueType ? numberMode(valueType) : 0,
      [G.G_GROUP_COUNT]: groups,
      [G.G_BLOCKS]: address.blocks,
      [G.G_KEY_BYTES]: keyBytes,
      [G.G_VALUE_BYTES]: valueBytes,
      [G.G_SEED]: address.seed[0],
      [G.G_SEED + 4]: address.seed[1],
      [G.G_VALUE_OUT]: this.valueOut,
    };
    const out = [
      { at: this.keyOut, bytes: keyBytes },
      { at: this.valueOut, bytes: Math.max(8, valueBytes) },
      { at: this.scalarDesk, bytes: 16 },
    ];
    const dead = deadTable;
    const g = takeGeometry(memory, this, words, [...desk.buffers, ...out], { dead });
    this.g = g;
    this.look = memory.readOnly ? takeGeometry(memory, this, words, [], { observing: true, dead }) : g;
    this.#released = [
      {
        what: `${this.what}: waiting for another process that is adding a key`,
        set: located.address + MAP_RELEASED,
        holds: () => false, // all are woken at once: there is nothing to pass on
      },
    ];
  }

  // --- keys ---

  /** Checks a key; puts it to `at` where it travels through memory. */
  protected putKey(key: TypeOf<K>, at: number): void {
    switch (this.#way) {
      case AS_BIGINT:
        if (typeof key !== "bigint" || key < this.#least || key > this.#most) this.#wrongKey(key);
        return;
      case BY_MEMORY:
        this.keyType.write(at, key, `${this.what}, key`);
        return;
      case AS_BOOL:
        if (typeof key !== "boolean") this.#wrongKey(key);
        return;
      default:
        if (!isNumber(this.#numberMode, key)) this.#wrongKey(key);
    }
  }

  /** Throws what the type says about it. */
  #wrongKey(key: TypeOf<K>): void {
    this.keyType.write(scratch, key, `${this.what}, key`);
  }

  /** The bits of a key that is no more than 4 bytes long. */
  #word(key: TypeOf<K>): number {
    if (this.#way === AS_WORD) return (key as number) & this.#mask;
    if (this.#way === AS_BOOL) return key ? 1 : 0;
    if (key !== key) return F32_NAN;
    f32[scratch >>> 2] = key as number;
    return u32[scratch >>> 2] as number;
  }

  #find(key: TypeOf<K>, at: number, to: number): number {
    switch (this.#way) {
      case AS_BIGINT:
        return core.mapGetU64(this.look, key as bigint, to);
      case AS_F64:
        return core.mapGetF64(this.look, key as number, to);
      case BY_MEMORY:
        return core.mapGet(this.look, at, to);
      default:
        return core.mapGetU32(this.look, this.#word(key), to);
    }
  }

  /** Changes the entry of a key that putKey has checked, as `how` says. */
  #changeOnce(key: TypeOf<K>, at: number, from: number, how: number): number {
    switch (this.#way) {
      case AS_BIGINT:
        return core.mapChangeU64(this.g, key as bigint, from, how);
      case AS_F64:
        return core.mapChangeF64(this.g, key as number, from, how);
      case BY_MEMORY:
        return core.mapChange(this.g, at, from, how);
      default:
        return core.mapChangeU32(this.g, this.#word(key), from, how);
    }
  }

  /** Erases the entry of a key that putKey has checked, if its value is the one at `expected` (0: whatever it is). */
  protected erase(key: TypeOf<K>, at: number, expected: number): boolean {
    const answer = this.#eraseOnce(key, at, expected);
    return answer === YES || this.#no(answer);
  }

  #eraseOnce(key: TypeOf<K>, at: number, expected: number): number {
    switch (this.#way) {
      case AS_BIGINT:
        return core.mapEraseU64(this.g, key as bigint, expected);
      case AS_F64:
        return core.mapEraseF64(this.g, key as number, expected);
      case BY_MEMORY:
        return core.mapErase(this.g, at, expected);
      default:
        return core.mapEraseU32(this.g, this.#word(key), expected);
    }
  }

  // --- answers ---

  /** After a "no" of the core to a change: returns false when it means no, throws when it means something else. */
  #no(answer: number): false {
    if (this.memory.closed || this.memory.readOnly) this.memory.writable(`change ${this.what}`);
    if (answer < 0) this.#broken();
    return false;
  }

  /** The same after a look. */
  #absent(answer: number): false {
    this.memory.checkOpen();
    if (answer < 0) this.#broken();
    return false;
  }

  #broken(): never {
    throw new CorruptError("ZEROIPC_CORRUPT", `${this.what}: its words contradict each other`);
  }

  /**
   * Changes an entry, waiting (blocking) while another process that adds a key to the same stripe is stopped, or all blocks
   * are in use. False when the core says no; throws FullError when the key is new and the map is full.
   */
  protected change(key: TypeOf<K>, at: number, from: number, how: number, options?: SyncWaitOptions): boolean {
    const answer = this.#changeOnce(key, at, from, how);
    return answer === YES || this.#changeLater(answer, key, at, from, how, options);
  }

  #changeLater(
    first: number,
    key: TypeOf<K>,
    at: number,
    from: number,
    how: number,
    { timeout = PATIENCE_MS }: SyncWaitOptions = {},
  ): boolean {
    let answer = first;
    const busy = () => answer === -BUSY || answer === -NO_FREE_BLOCK;
    if (busy() && !this.memory.closed && !this.memory.readOnly) {
      const attempt = () => {
        answer = this.#changeOnce(key, at, from, how);
        return busy() ? undefined : true;
      };
      this.waitSync(this.#released, attempt, { timeout });
    }
    if (answer === YES) return true;
    if (answer === -FULL) {
      throw new FullError("ZEROIPC_FULL", `${this.what}: it is full: it holds ${this.capacity} entries`);
    }
    return this.#no(answer);
  }

  /** The try form of inserting and setting: false when the table is full or busy, or (inserting) the key is there. */
  protected tryChange(key: TypeOf<K>, at: number, from: number, how: number): boolean {
    const answer = this.#changeOnce(key, at, from, how);
    if (answer === YES) return true;
    return this.#no(answer === -FULL || answer === -BUSY || answer === -NO_FREE_BLOCK ? 0 : answer);
  }

  // --- desks ---

  /** Whether keys travel to the core as arguments. */
  protected get hasScalarKeys(): boolean {
    return this.#way !== BY_MEMORY;
  }

  /** Whether a key that putKey has checked is there; the value goes to `to`, unless that is 0. */
  protected found(key: TypeOf<K>, at: number, to: number): boolean {
    const answer = this.#find(key, at, to);
    return answer === YES || this.#absent(answer);
  }

  /** Looks a key up; the value goes to `to`, unless that is 0. */
  protected lookUp(key: TypeOf<K>, to: number): boolean {
    if (this.#way !== BY_MEMORY) {
      this.putKey(key, 0);
      return this.found(key, 0, to);
    }
    return this.atDesk((desk) => {
      this.putKey(key, desk.key);
      return this.found(key, desk.key, to);
    });
  }

  /** Calls `use` with buffers that nobody else has, even if it calls operations of this handle in turn. */
  protected atDesk<R>(use: (desk: Desk) => R): R {
    const mine = this.#desk;
    if (mine === undefined) return this.#atAnother(use);
    this.#desk = undefined;
    try {
      return use(mine);
    } finally {
      this.#desk = mine;
    }
  }

  #atAnother<R>(use: (desk: Desk) => R): R {
    const desk = makeDesk(roundUp8(this.keyType.size), this.#valueBytes);
    try {
      return use(desk);
    } finally {
      for (const { at, bytes } of desk.buffers) free(at, bytes);
    }
  }

  // --- all entries ---

  /** How many entries there are: counted one by one, so it takes some nanoseconds for each group of 5. */
  get size(): number {
    this.memory.checkOpen();
    return core.mapSize(this.look) >>> 0;
  }

  /** Erases every entry. Those that others add meanwhile may stay. */
  clear(): void {
    this.memory.writable(`change ${this.what}`);
    core.mapClear(this.g);
  }

  /** Calls `read` for each entry, after the core has put it to keyOut and (with `values`) valueOut. */
  protected *walk<R>(values: boolean, read: () => R): IterableIterator<R> {
    for (let position = 0; ;) {
      position = core.mapNext(this.look, position, this.keyOut, values ? this.valueOut : 0) >>> 0;
      if (position === 0) {
        this.memory.checkOpen();
        return;
      }
      if (position === 0xffffffff) this.#broken();
      yield read();
    }
  }

  protected readKey(): TypeOf<K> {
    return this.keyType.read(this.keyOut) as TypeOf<K>;
  }
}
