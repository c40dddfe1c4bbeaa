// The pool: core/pool.ts, with the queues through which leases are handed over.

import { L } from "../arena.mjs";
import { readConstants } from "../build.mjs";
import { judge, POOL_EVENT } from "./pool/judge.mjs";
import { MUTANTS } from "./pool/mutants.mjs";
import { makeOperations } from "./pool/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./pool/scenarios.mjs";

const { G_OWN } = readConstants("geometry.ts");
const MASK24 = 0xffffffn;
const SENT = 1n << 24n;
const HANDLE_BYTES = 8;
const ROUNDS = 2;
/** The names of the records of the bound queues. */
const QUEUES = ["queue", "other"];

class Scene {
  constructor(scenario, arena) {
    this.scenario = scenario;
    this.arena = arena;
    this.stride = L.LEASE_PAYLOAD_NEAR + arena.itemBytes;
    this.base = arena.place(L.POOL_BLOCKS + scenario.blocks * this.stride);
    this.free = this.base + L.POOL_FREE;
    this.queueStride = L.CELL_PAYLOAD + HANDLE_BYTES;
    this.queueBlocks = scenario.cells + scenario.words.split(",").length;
    this.queues = QUEUES.slice(0, scenario.queues).map((name) => {
      const base = arena.place(L.QUEUE_CELLS + this.queueBlocks * this.queueStride);
      return { name, base, notEmpty: base + L.QUEUE_NOT_EMPTY, notFull: base + L.QUEUE_NOT_FULL };
    });
    this.sets = [this.free, ...this.queues.flatMap(({ notEmpty, notFull }) => [notEmpty, notFull])];
  }

  geometry(record, { index }) {
    if (record === "pool") {
      return {
        G_BASE: this.base,
        G_POOL_PAYLOAD: L.LEASE_PAYLOAD_NEAR,
        G_CAPACITY: this.scenario.blocks,
        G_STRIDE: this.stride,
        G_ELEM_SIZE: this.arena.itemBytes,
        G_NEXT_BLOCK: index % this.scenario.blocks,
      };
    }
    const queue = this.queues.find(({ name }) => name === record);
    if (queue === undefined) return {};
    return {
      G_BASE: queue.base,
      G_CELLS: queue.base + L.QUEUE_CELLS,
      G_CAPACITY: this.scenario.cells,
      G_STRIDE: this.queueStride,
      G_BLOCK_COUNT: this.queueBlocks,
      G_ELEM_SIZE: HANDLE_BYTES,
      G_INDEX_BITS: this.scenario.cells === 1 ? 0 : 32 - Math.clz32(this.scenario.cells - 1),
    };
  }

  /** A pool whose blocks were leased before, and queues that were not used. */
  write() {
    const { arena, base, stride } = this;
    const { blocks, cells, generation, unbound } = this.scenario;
    arena.writeHeader(base, L.KIND_POOL, arena.itemBytes, blocks, stride);
    arena.set32(base + L.POOL_PAYLOAD, L.LEASE_PAYLOAD_NEAR);
    for (let block = 0; block < blocks; block++) arena.set64(this.leaseOf(block), generation << 25n);
    for (const [k, queue] of this.queues.entries()) {
      arena.writeHeader(queue.base, L.KIND_QUEUE, HANDLE_BYTES, cells, this.queueStride);
      arena.set32(queue.base + L.QUEUE_BLOCK_COUNT, this.queueBlocks);
      for (let block = 0; block < this.queueBlocks; block++)
        arena.set64(queue.base + L.QUEUE_CELLS + block * this.queueStride + L.CELL_TARGET, L.NO_BLOCK);
      if (!unbound) arena.set64(base + L.POOL_QUEUES + k * 8, BigInt(queue.base / L.LINE_BYTES));
    }
    if (!unbound) for (const p of [...arena.participants, arena.checker]) this.learn(p);
  }

  /** Opens every queue that is bound by now. */
  learn(p) {
    for (let k = 0; k < this.queues.length; k++) {
      const line = Number(this.arena.get64(this.base + L.POOL_QUEUES + k * 8));
      if (line === 0) return;
      this.open(
        p,
        k,
        this.queues.find(({ base }) => base === line * L.LINE_BYTES),
      );
    }
  }

  /** What src/pool.ts does with a queue that is bound as the kth. */
  open(p, k, queue) {
    this.arena.set32(p.records.pool + G_OWN + k * 4, p.records[queue.name]);
  }

  isOpen(p, queue) {
    for (let k = 0; k < this.queues.length; k++)
      if (this.arena.get32(p.records.pool + G_OWN + k * 4) === p.records[queue.name]) return true;
    return false;
  }

  leaseOf(block) {
    return this.base + L.POOL_BLOCKS + block * this.stride;
  }

  payloadOf(block) {
    return this.leaseOf(block) + L.LEASE_PAYLOAD_NEAR;
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  resetParticipant(p) {
    p.own = { leases: [], old: undefined };
  }

  /** Takes over what is left in the queues. */
  drain(checker, history) {
    const { core, g, index } = checker;
    this.learn(checker);
    this.drained = [];
    for (const queue of this.queues) {
      history.add(index, POOL_EVENT.QUEUE);
      for (let k = 0; k <= this.scenario.cells; k++) {
        const block = core.poolReceive(g, checker.records[queue.name]);
        if (block === L.NO_BLOCK) break;
        if (k === this.scenario.cells) return "more handles than cells";
        this.drained.push({ index: block, generation: core.poolGeneration() });
        history.addItem(index, this.arena.readItem(this.payloadOf(block)));
      }
    }
    return null;
  }

  judge(history) {
    return judge(history, this.scenario);
  }

  check(checker, { paused }) {
    return this.checkHeld(checker, paused) ?? this.checkCapacity(checker, paused) ?? this.checkQueues(checker, paused);
  }

  /** What the living hold is theirs alone and unchanged; all else can be leased. */
  checkHeld({ core, g }, paused) {
    const { arena } = this;
    const { blocks } = this.scenario;
    const mine = this.drained;
    while (mine.length <= blocks) {
      const index = core.poolAcquire(g);
      if (index === L.NO_BLOCK) break;
      mine.push({ index, generation: core.poolGeneration() });
    }
    const leased = new Set(mine.map(({ index }) => index));
    if (leased.size < mine.length) return "a block is leased twice";
    let twice = 0;
    for (const p of arena.participants) {
      if (p.dead) continue;
      for (const { index, item } of p.own.leases) {
        if (leased.has(index)) twice++;
        else if (!p.paused && arena.readItem(this.payloadOf(index)) !== item)
          return "a payload changed while it was leased";
        leased.add(index);
      }
    }
    // A paused participant may be about to note what it leased or gave away: one more or less than it knows.
    if (twice > paused) return "a block is leased to two who live";
    if (leased.size + paused < blocks) return `${blocks - leased.size} of ${blocks} blocks leaked`;
    return null;
  }

  /** What was leased can be given back and leased again. */
  checkCapacity({ core, g }) {
    const count = this.drained.length;
    let leases = this.drained;
    for (let round = 0; round < ROUNDS; round++) {
      for (const { index, generation } of leases)
        if (!core.poolRelease(g, index, generation)) return "a lease cannot be given back";
      if (core.poolAllocated(g) > this.scenario.blocks - count) return "given back, and still counted";
      leases = Array.from({ length: count }, () => ({ index: core.poolAcquire(g), generation: core.poolGeneration() }));
      if (leases.some(({ index }) => index === L.NO_BLOCK)) return "what was given back cannot be leased";
    }
    return null;
  }

  /** The queues have all of their cells and blocks. */
  checkQueues(checker, paused) {
    const { cells } = this.scenario;
    const { core, output } = checker;
    for (const { name } of this.queues) {
      const q = checker.records[name];
      for (let k = 0; k < cells; k++)
        if (!core.queuePush(q, this.arena.inputOf(0))) return `a queue takes ${k} handles`;
      if (core.queuePush(q, this.arena.inputOf(0))) return "a queue takes too many handles";
      for (let k = 0; k < cells; k++) if (!core.queuePop(q, output)) return "a queue gives too few handles";
      let blocks = 0;
      while (core.queueReserve(q) !== L.NO_BLOCK) blocks++;
      if (blocks < this.queueBlocks - paused) return `a queue has ${blocks} of ${this.queueBlocks} blocks left`;
    }
    return null;
  }

  tell(address) {
    const { arena, base } = this;
    if (address >= base && address < base + L.POOL_BLOCKS)
      return address < this.free
        ? [`bound queue ${(address - base - L.POOL_QUEUES) / 8}`, `${arena.get64(address)}`]
        : undefined;
    const at = address - base - L.POOL_BLOCKS;
    const block = Math.floor(at / this.stride);
    if (at >= 0 && block < this.scenario.blocks) {
      if (address === this.leaseOf(block)) return [`lease ${block}`, leaseText(arena.get64(address))];
      return [`payload ${block}`, `item ${arena.halves[address >> 2] - 1000}`];
    }
    const queue = this.queues.find((one) => address >= one.base && address < one.base + this.queueBytes());
    return queue && this.tellQueue(queue, address);
  }

  queueBytes() {
    return L.QUEUE_CELLS + this.queueBlocks * this.queueStride;
  }

  tellQueue({ name, base }, address) {
    const { arena, queueStride } = this;
    const at = address - base - L.QUEUE_CELLS;
    const word = arena.get64(address);
    if (at < 0)
      return this.sets.some((set) => address >= set && address < set + 32) ? undefined : [`${name}'s hint`, `${word}`];
    const cell = Math.floor(at / queueStride);
    const offset = at % queueStride;
    if (offset === L.CELL_TARGET) return [`${name}'s target ${cell}`, `turn ${word >> 24n} block ${word & MASK24}`];
    if (offset === L.CELL_BLOCK) return [`${name}'s block ${cell}`, `${word >> 24n} owner in slot ${word & 0xffn}`];
    return [`${name}'s handle ${cell}`, `block ${word & MASK24} generation ${word >> 24n}`];
  }
}

function leaseText(word) {
  const owner = (word & MASK24) === 0n ? "nobody's" : `of slot ${word & 0xffn}`;
  return `generation ${word >> 25n} ${(word & SENT) === 0n ? "" : "SENT "}${owner}`;
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "pool",
  weight: 1,
  files: ["pool", "queue"],
  records: ["pool", ...QUEUES],
  letters: {
    a: "acquire, write in place",
    r: "look, release the newest lease",
    x: "release again what was released last",
    s: "write in place, send the newest lease through queue 0, or that of the argument",
    v: "receive from queue 0, or that of the argument",
    c: "reclaim",
    w: "waiting acquire",
    S: "write in place, waiting send",
    V: "waiting receive",
    t: "waiting acquire with a time-out",
    k: "waiting receive that may be cancelled when it wakes up",
  },
  events: POOL_EVENT,
  parameters: {
    blocks: 2,
    /** Of each queue. */
    cells: 2,
    queues: 1,
    /** Of all blocks at the start. */
    generation: 5n,
    /** Whether queues are bound and opened when they are needed; otherwise everybody has done so. */
    unbound: false,
  },
  itemsOf: (letter) => ("aswSt".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
