// One channel or several: where they lie, how they start, and what must be true of them in the end.

import { L } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";
import { judge } from "./judge.mjs";
import { makeOperations } from "./operations.mjs";
import { setsOf } from "./script.mjs";

const LAPS = 1n << 39n;
const MASK24 = 0xffffffn;
const CLOSED = BigInt(L.CHANNEL_CLOSED);
const BIT = BigInt(L.CHANNEL_CLOSED_BIT);
const ROUNDS = 3;
const RECORD_BYTES = 16;
const MAX_ITEMS = 64;

/** An item of a channel as the value of an event. */
export const codeOf = (channel, item) => channel * MAX_ITEMS + item;
export const itemOf = (code) => code % MAX_ITEMS;
export const channelOf = (code) => Math.floor(code / MAX_ITEMS);

export const OWN = {
  OFFERED: EVENT.OWN,
  RETRACTED: EVENT.OWN + 1,
  SENT: EVENT.OWN + 2,
  RECEIVED: EVENT.OWN + 3,
  ENDED: EVENT.OWN + 4,
  DRAINED: EVENT.OWN + 5,
  TIMED_OUT: EVENT.OWN + 6,
  NOTHING: EVENT.OWN + 7, // a select whose cases could not be done, or a try form of an unbuffered send
};

function indexBits(capacity) {
  return capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
}

export class Scene {
  constructor(scenario, arena, flaw, names) {
    this.scenario = scenario;
    this.arena = arena;
    this.flaw = flaw;
    this.names = names;
    this.blocks = scenario.capacity + scenario.spares;
    this.stride = L.CELL_PAYLOAD + arena.itemBytes;
    this.bases = names.map(() => arena.place(L.QUEUE_CELLS + this.blocks * this.stride));
    this.records = arena.place(MAX_ITEMS * RECORD_BYTES);
    this.sets = this.bases.flatMap(setsOf);
    /** Whether each channel is unbuffered. */
    this.unbuffered = names.map((_, channel) => scenario.unbuffered && !(scenario.mixed && channel === 1));
  }

  /** Private memory for the record of this item's offer. */
  recordOf(item) {
    return this.records + item * RECORD_BYTES;
  }

  geometry(name) {
    const base = this.bases[this.names.indexOf(name)];
    return {
      G_BASE: base,
      G_CELLS: base + L.QUEUE_CELLS,
      G_CAPACITY: this.scenario.capacity,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.blocks,
      G_ELEM_SIZE: this.arena.itemBytes,
      G_INDEX_BITS: indexBits(this.scenario.capacity),
      G_CLOSED_BIT: L.CHANNEL_CLOSED_BIT,
      G_ANY_ORDER: this.unbuffered[this.names.indexOf(name)] ? 1 : 0,
    };
  }

  /** Channels as specified, used for a lap before, filled, and closed if so asked. */
  write() {
    const { capacity, fill, lap, shift, closed } = this.scenario;
    const { core, output, records } = this.arena.checker;
    for (const [channel, name] of this.names.entries()) {
      this.writeChannel(this.bases[channel], (lap - 1n + LAPS) % LAPS);
      const g = records[name];
      for (let k = 0; k < capacity + shift; k++)
        if (!core.queuePush(g, this.arena.inputOf(0)) || !core.queuePop(g, output))
          throw new Error("it cannot be used");
      if (this.unbuffered[channel]) continue;
      for (let k = 0; k < fill; k++)
        if (!core.queuePush(g, this.arena.inputOf(channel * fill + k))) throw new Error("it cannot be filled");
    }
    if (closed && !core.channelClose(records[this.names[0]])) throw new Error("it cannot be closed");
  }

  writeChannel(base, lap) {
    const { arena, blocks, stride } = this;
    const { capacity } = this.scenario;
    arena.writeHeader(base, L.KIND_CHANNEL, arena.itemBytes, capacity, stride);
    arena.set32(base + L.QUEUE_BLOCK_COUNT, blocks);
    for (const hint of [L.QUEUE_TAIL, L.QUEUE_HEAD]) arena.set64(base + hint, lap << 24n);
    for (let block = 0; block < blocks; block++) {
      const turn = block < capacity ? lap * 2n : 0n;
      arena.set64(base + L.QUEUE_CELLS + block * stride + L.CELL_TARGET, (turn << 24n) | BigInt(L.NO_BLOCK));
    }
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  resetParticipant(p) {
    p.own = {};
  }

  /** Takes what is left; the history says whether it may be so. */
  drain({ core, records, output, index }, history) {
    for (const [channel, name] of this.names.entries()) {
      for (let k = 0; core.channelTake(records[name], output); k++) {
        if (k === this.scenario.capacity) return "more items than the capacity";
        const item = this.arena.readItem(output);
        if (item < 0) return "torn payload";
        history.add(index, OWN.RECEIVED, codeOf(channel, item));
      }
    }
    return null;
  }

  judge(history) {
    return judge(history, this);
  }

  check(checker, { paused }) {
    for (const name of this.names) {
      const g = checker.records[name];
      const closed = checker.core.channelIsClosed(g) !== 0;
      if (closed !== (checker.core.channelIsDrained(g) !== 0)) return "closed and empty, but not drained";
      const wrong = (closed ? null : this.checkCapacity(checker, g, paused)) ?? this.checkBlocks(checker, g, paused);
      if (wrong !== null) return wrong;
    }
    return null;
  }

  /** It takes exactly as many items as it should and gives them back in order, if there are blocks enough. */
  checkCapacity({ core, output }, g, paused) {
    const { arena } = this;
    const { capacity, spares } = this.scenario;
    if (paused >= spares) return null;
    for (let round = 0; round < ROUNDS; round++) {
      for (let k = 0; k < capacity; k++) if (!core.channelSend(g, arena.inputOf(k))) return `capacity is ${k}`;
      if (core.channelSend(g, arena.inputOf(0))) return "takes more than its capacity";
      for (let k = 0; k < capacity; k++)
        if (!core.channelReceive(g, output) || arena.readItem(output) !== k) return "order lost after the end";
      if (core.channelReceive(g, output)) return "gives more than it took";
    }
    return null;
  }

  /** Every block of the drained channel can be reserved, but for one per paused participant. */
  checkBlocks({ core }, g, paused) {
    const reserved = new Set();
    for (;;) {
      const block = core.queueReserve(g);
      if (block === L.NO_BLOCK) break;
      if (reserved.has(block)) return "a reserved block is given out again";
      reserved.add(block);
    }
    const leaked = this.blocks - reserved.size;
    return leaked > paused ? `${leaked} of ${this.blocks} blocks leaked, ${paused} participants are paused` : null;
  }

  tell(address) {
    const { arena, stride } = this;
    const channel = this.bases.findLastIndex((base) => address >= base);
    if (channel < 0 || address >= this.records) return undefined;
    const of = this.names.length > 1 ? ` of ${this.names[channel]}` : "";
    const offset = address - this.bases[channel];
    const word = arena.get64(address);
    if (offset >= L.QUEUE_CELLS) {
      const number = Math.floor((offset - L.QUEUE_CELLS) / stride);
      const within = (offset - L.QUEUE_CELLS) % stride;
      if (within === L.CELL_TARGET) return [`target ${number}${of}`, targetText(word)];
      if (within === L.CELL_BLOCK) return [`block ${number}${of}`, this.blockText(word)];
      const payload = address - within + L.CELL_PAYLOAD;
      const items = [payload, payload + arena.itemBytes / 2].map((at) => arena.halves[at >> 2] - 1000);
      return [`payload ${number}${of}`, `items ${items.join(", ")}`];
    }
    const sets = ["not-empty set", "wanted set", "not-full set", "taken set"];
    const set = setsOf(0).findIndex((start) => offset >= start && offset < start + L.WAITERS_BYTES);
    if (set >= 0) return [`${sets[set]}${of}`, `bits ${word.toString(2)}`];
    const hint = { [L.QUEUE_TAIL]: "tail", [L.QUEUE_HEAD]: "head" }[offset];
    return hint === undefined ? undefined : [`${hint}${of}`, `lap ${word >> 24n} cell ${word & MASK24}`];
  }

  blockText(word) {
    if (word === 0n) return "free (0)";
    const bits = BigInt(indexBits(this.scenario.capacity));
    const position = (word >> 24n) & (LAPS - 1n);
    const cell = position & ((1n << bits) - 1n);
    return `${word >> 63n ? "HELD " : ""}lap ${position >> bits} cell ${cell} owner in slot ${word & 0xffn}`;
  }
}

function targetText(word) {
  const turn = word >> 24n;
  const block = word & MASK24;
  if (turn % 2n === 0n) return `lap ${turn / 2n} empty${block === CLOSED ? ", closed" : ""}`;
  return `lap ${turn / 2n} holds block ${block & ~BIT}${block & BIT ? ", closed" : ""}`;
}
