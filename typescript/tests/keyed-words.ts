// The words of a map or a set as they lie in the segment's file: for tests that look at them, or change them to what a
// process leaves that was killed or stopped at some instruction.

import { closeSync, openSync, readSync, writeSync } from "node:fs";
import type { Memory } from "zeroipc";
import * as L from "../core/layout";

const MASK24 = 0xffffffn;

export interface Bucket {
  /** Offset in the segment. */
  readonly at: number;
  readonly group: number;
  readonly slot: number;
  readonly version: bigint;
  readonly tag: number;
  readonly block: number;
}

export class Words implements Disposable {
  readonly #file: number;
  readonly #memory: Memory;
  readonly base: number;
  readonly bytes: number;

  constructor(memory: Memory, name: string) {
    this.#memory = memory;
    this.#file = openSync(`/dev/shm${memory.name}`, "r+");
    const entry = memory.entries().find((one) => one.name === name);
    if (!entry) throw new Error(`no structure ${name}`);
    this.base = entry.offset;
    this.bytes = entry.size;
  }

  [Symbol.dispose](): void {
    closeSync(this.#file);
  }

  read(at: number, bytes: number): Buffer {
    const buffer = Buffer.alloc(bytes);
    readSync(this.#file, buffer, 0, bytes, at);
    return buffer;
  }

  get32(at: number): number {
    return this.read(at, 4).readUInt32LE();
  }

  get64(at: number): bigint {
    return this.read(at, 8).readBigUInt64LE();
  }

  set64(at: number, value: bigint): void {
    const buffer = Buffer.alloc(8);
    buffer.writeBigUInt64LE(BigInt.asUintN(64, value));
    writeSync(this.#file, buffer, 0, 8, at);
  }

  // --- the header ---

  get keySize(): number {
    return this.get32(this.base + L.MAP_KEY_SIZE);
  }

  get stride(): number {
    return this.get32(this.base + L.STRUCTURE_STRIDE);
  }

  get groups(): number {
    return this.get32(this.base + L.MAP_GROUP_COUNT);
  }

  get blocks(): number {
    return this.get32(this.base + L.MAP_BLOCK_COUNT);
  }

  get mover(): number {
    return this.base + L.MAP_MOVER;
  }

  get full(): number {
    return this.base + L.MAP_FULL;
  }

  // --- groups and blocks ---

  stripe(group: number): number {
    return this.base + L.MAP_GROUPS + group * L.LINE_BYTES;
  }

  reach(group: number): number {
    return Number((this.get64(this.stripe(group)) >> 24n) & 0xffn);
  }

  /** Every bucket. */
  buckets(): Bucket[] {
    const groups = this.read(this.stripe(0), this.groups * L.LINE_BYTES);
    const list: Bucket[] = [];
    for (let group = 0; group < this.groups; group++) {
      for (let slot = 1; slot <= L.SLOTS; slot++) {
        const offset = group * L.LINE_BYTES + slot * 8;
        const word = groups.readBigUInt64LE(offset);
        const version = word >> 32n;
        const tag = Number((word >> 24n) & 0xffn);
        list.push({ at: this.stripe(0) + offset, group, slot, version, tag, block: Number(word & MASK24) });
      }
    }
    return list;
  }

  block(number: number): number {
    return this.stripe(this.groups) + number * this.stride;
  }

  keyIn(block: number): Buffer {
    return this.read(this.block(block) + L.PAIR_KEY, this.keySize);
  }

  /** The home group of the key in a block. */
  homeIn(block: number): number {
    return Math.floor((this.get32(this.block(block) + L.PAIR_HASH) * this.groups) / 2 ** 32);
  }

  /** Makes every version one that is about to wrap. Only while nobody uses it. */
  makeOld(): void {
    for (let group = 0; group < this.groups; group++) {
      for (let slot = 0; slot <= L.SLOTS; slot++) {
        const at = this.stripe(group) + slot * 8;
        this.set64(at, this.get64(at) | (0xfffffffen << 32n));
      }
    }
    for (let block = 0; block < this.blocks; block++) this.set64(this.block(block), ((1n << 39n) - 2n) << 24n);
    this.set64(this.mover, ((1n << 40n) - 2n) << 24n);
    this.set64(this.full, ((1n << 62n) - 2n) << 2n);
  }

  /** The owner id of the participant in a peer slot. */
  ownerOf(slot: number): bigint {
    const peers =
      L.LINE_BYTES + Math.ceil((this.#memory.table.maxEntries * L.ENTRY_BYTES) / L.LINE_BYTES) * L.LINE_BYTES;
    return BigInt(this.get32(peers + (slot - 1) * L.LINE_BYTES + L.PEER_OWNER));
  }

  /** What must hold of the words whatever has happened, once nobody is in the middle of anything. */
  check(): string[] {
    const wrong: string[] = [];
    const capacity = this.get32(this.base + L.STRUCTURE_CAPACITY);
    const keys = new Set<string>();
    const blocks = new Set<number>();
    const all = this.buckets();
    for (const { group, slot, tag, block } of all.filter((bucket) => bucket.tag > L.VACANT)) {
      const where = `bucket ${group}.${slot} (tag ${tag}, block ${block})`;
      const key = this.keyIn(block).toString("hex");
      if (keys.has(key)) wrong.push(`${where}: its key is there twice: ${key}`);
      if (blocks.has(block)) wrong.push(`${where}: its block is named twice`);
      if (this.get32(this.block(block) + L.PAIR_TARGET) !== group * 8 + slot) wrong.push(`${where}: aimed elsewhere`);
      const home = this.homeIn(block);
      const distance = (group - home + this.groups) % this.groups;
      if (this.reach(home) < Math.min(distance, L.FAR)) wrong.push(`${where}: beyond the reach of ${home}`);
      keys.add(key);
      blocks.add(block);
    }
    const places = all.filter((bucket) => bucket.tag !== L.BARE).length;
    if (places > capacity) wrong.push(`${places} places for a capacity of ${capacity}`);
    return wrong;
  }
}
