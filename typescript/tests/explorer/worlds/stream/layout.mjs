// A stream in the memory of a scenario: its bytes, its records, and its words as text.

import { readConstants } from "../../build.mjs";
import { L } from "../../arena.mjs";

export const R = readConstants("record.ts");
export const LAPS = 1n << 39n;
const MASK24 = 0xffffffn;
export const POLICIES = { block: L.POLICY_BLOCK, oldest: L.POLICY_DROP_OLDEST, newest: L.POLICY_DROP_NEWEST };

/** Bits of a position that hold the index of a cell. */
function indexBits(capacity) {
  return capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
}

const lines = (bytes) => Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;

export class StreamBytes {
  /** @param {{capacity: number, spares: number, subscribers: number, policy: string, derived?: boolean}} shape */
  constructor(arena, shape) {
    this.arena = arena;
    this.shape = shape;
    const { capacity, spares, subscribers, derived = false } = shape;
    this.capacity = capacity;
    this.blocks = capacity + spares;
    this.stride = arena.itemBytes + (derived ? 8 : 0);
    const targets = L.STREAM_SUBSCRIBERS + subscribers * L.LINE_BYTES;
    const words = targets + lines(capacity * 8);
    const payloads = words + lines(this.blocks * 8);
    this.base = arena.place(payloads + this.blocks * this.stride);
    this.lines = this.base + L.STREAM_SUBSCRIBERS;
    this.targets = this.base + targets;
    this.words = this.base + words;
    this.payloads = this.base + payloads;
    this.published = this.base + L.STREAM_PUBLISHED;
    this.room = this.base + L.STREAM_ROOM;
    this.handover = this.base + L.STREAM_HANDOVER;
    this.sets = [this.published, this.room, this.handover];
  }

  geometry() {
    const { capacity, subscribers, policy, derived = false } = this.shape;
    return {
      G_BASE: this.base,
      G_CELLS: this.targets,
      G_CAPACITY: capacity,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.blocks,
      G_ELEM_SIZE: this.arena.itemBytes,
      G_INDEX_BITS: indexBits(capacity),
      G_NEXT_BLOCK: capacity,
      G_STREAM_LINES: this.lines,
      G_STREAM_LINE_COUNT: subscribers,
      G_STREAM_POLICY: POLICIES[policy],
      G_STREAM_ORIGIN: derived ? this.arena.itemBytes : 0,
      G_STREAM_SEEN_JOINS: -1,
      G_STREAM_WORDS: this.words,
      G_STREAM_PAYLOADS: this.payloads,
    };
  }

  /** A new stream whose first lap is this one. */
  write(lap) {
    const { arena, base, capacity } = this;
    this.firstLap = lap;
    arena.writeHeader(base, L.KIND_STREAM, arena.itemBytes, capacity, this.stride);
    arena.set64(base + L.STREAM_TAIL, lap << 24n);
    for (let k = 0; k < capacity; k++) arena.set64(this.targets + k * 8, (lap << 25n) | BigInt(L.NO_BLOCK));
  }

  /** A position, as a private word has it, as the number of values that were published before it. */
  numberOf(position) {
    const laps = ((position >> 24n) - this.firstLap + LAPS) % LAPS;
    return Number(laps) * this.capacity + Number(position & MASK24);
  }

  /** The cursor of a subscriber's record. */
  cursorOf(r) {
    return this.numberOf(this.arena.get64(r + R.R_CURSOR));
  }

  /** Blocks that a target names. */
  namedBlocks() {
    const named = new Set();
    for (let k = 0; k < this.capacity; k++) named.add(Number(this.arena.get64(this.targets + k * 8) & MASK24));
    named.delete(L.NO_BLOCK);
    return named.size;
  }

  /** Claims every block that is free; returns how many. */
  claimAll(core, g) {
    let claimed = 0;
    for (let block = 0; block < this.blocks; block++) if (core.claimRow(g, block, 0n)) claimed++;
    return claimed;
  }

  // --- as text ---

  tell(address) {
    const { arena, base } = this;
    const word = arena.get64(address);
    if (address >= this.payloads && address < this.payloads + this.blocks * this.stride)
      return [`payload ${Math.floor((address - this.payloads) / this.stride)}`, ""];
    if (address >= this.words && address < this.payloads)
      return [`block ${(address - this.words) >> 3}`, this.ownedText(word, "HELD ")];
    if (address >= this.targets && address < this.words)
      return [
        `target ${(address - this.targets) >> 3}`,
        `lap ${word >> 25n}${(word >> 24n) & 1n ? " CLOSED" : ""} block ${word & MASK24}`,
      ];
    if (address >= this.lines && address < this.targets) return this.tellLine(address, word);
    const set = { [this.published]: "published", [this.room]: "room", [this.handover]: "handover" };
    if (set[address & ~31]) return [`${set[address & ~31]} set`, `bits ${word.toString(2)}`];
    if (address === base + L.STREAM_TAIL) return ["tail", `lap ${word >> 24n} cell ${word & MASK24}`];
    if (address === base + L.STREAM_JOINS) return ["joins", `${word}`];
    if (address === base + L.STREAM_BINDING)
      return ["binding", `serial ${word >> 40n} line ${(word >> 24n) & 0xffffn} owner ${word & 0xffn}`];
    if (address === base + L.STREAM_START) return ["start", `lap ${word >> 24n} cell ${word & MASK24}`];
    if (address === base + L.STREAM_DROPPED) return ["dropped", `${word}`];
    if (address === base + L.STREAM_FAILED) return ["failed", `${word & 1n}`];
    return undefined;
  }

  tellLine(address, word) {
    const line = (address - this.lines) >> 6;
    const offset = (address - this.lines) & 63;
    if (offset === L.LINE_WORD) return [`line ${line}`, this.ownedText(word, "PENDING ")];
    if (offset === L.LINE_BOUND) return [`line ${line} bound`, `${word}`];
    return [`line ${line} standby ${(offset - L.LINE_STANDBY) >> 2}`, `${this.arena.get32(address) & 0xff}`];
  }

  ownedText(word, flag) {
    if (word === 0n) return "0";
    const bits = BigInt(indexBits(this.capacity));
    const position = (word >> 24n) & (LAPS - 1n);
    const cell = position & ((1n << bits) - 1n);
    return `${word >> 63n ? flag : ""}lap ${position >> bits} cell ${cell} owner in slot ${word & 0xffn}`;
  }
}
