// The queue: core/queue.ts with cell.ts, walk.ts and waiting.ts.

import { L } from "../arena.mjs";
import { judge } from "./queue/judge.mjs";
import { MUTANTS } from "./queue/mutants.mjs";
import { makeOperations } from "./queue/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./queue/scenarios.mjs";

const LAPS = 1n << 39n;
const MASK24 = 0xffffffn;
const ROUNDS = 3;

/** Bits of a position that hold the index of a cell. */
function indexBits(capacity) {
  return capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
}

class Scene {
  constructor(scenario, arena) {
    this.scenario = scenario;
    this.arena = arena;
    this.blocks = scenario.capacity + scenario.spares;
    this.stride = L.CELL_PAYLOAD + arena.itemBytes;
    this.base = arena.place(L.QUEUE_CELLS + this.blocks * this.stride);
    this.cells = this.base + L.QUEUE_CELLS;
    this.notEmpty = this.base + L.QUEUE_NOT_EMPTY;
    this.notFull = this.base + L.QUEUE_NOT_FULL;
    this.sets = [this.notEmpty, this.notFull];
  }

  geometry() {
    return {
      G_BASE: this.base,
      G_CELLS: this.cells,
      G_CAPACITY: this.scenario.capacity,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.blocks,
      G_ELEM_SIZE: this.arena.itemBytes,
      G_INDEX_BITS: indexBits(this.scenario.capacity),
    };
  }

  /** A queue as specified, used for a lap before unless it is to be unused, and filled. */
  write() {
    const { capacity, fill, lap, unused, shift } = this.scenario;
    const { core, g, output } = this.arena.checker;
    this.writeQueue(unused ? lap : (lap - 1n + LAPS) % LAPS);
    const before = (unused ? 0 : capacity) + shift;
    for (let k = 0; k < before; k++)
      if (!core.queuePush(g, this.arena.inputOf(0)) || !core.queuePop(g, output))
        throw new Error("the queue cannot be used");
    for (let k = 0; k < fill; k++)
      if (!core.queuePush(g, this.arena.inputOf(k))) throw new Error("the queue cannot be filled");
  }

  writeQueue(lap) {
    const { arena, base, cells, blocks, stride } = this;
    const { capacity } = this.scenario;
    arena.writeHeader(base, L.KIND_QUEUE, arena.itemBytes, capacity, stride);
    arena.set32(base + L.QUEUE_BLOCK_COUNT, blocks);
    for (const hint of [L.QUEUE_TAIL, L.QUEUE_HEAD]) arena.set64(base + hint, lap << 24n);
    for (let block = 0; block < blocks; block++) {
      const turn = block < capacity ? lap * 2n : 0n;
      arena.set64(cells + block * stride + L.CELL_TARGET, (turn << 24n) | BigInt(L.NO_BLOCK));
    }
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** Takes what is left; the history says whether it may be so. */
  drain({ core, g, output, index }, history) {
    for (let k = 0; k <= this.scenario.capacity; k++) {
      if (!core.queuePop(g, output)) return null;
      history.addItem(index, this.arena.readItem(output));
    }
    return "more items than the capacity";
  }

  judge(history) {
    return judge(history, this.scenario);
  }

  check(checker, { paused }) {
    return this.checkCapacity(checker, paused) ?? this.checkBlocks(checker, paused);
  }

  /** The queue takes exactly as many items as it should and gives them back in order, if there are blocks enough. */
  checkCapacity({ core, g, output }, paused) {
    const { arena } = this;
    const { capacity, spares } = this.scenario;
    if (paused >= spares) return null;
    for (let round = 0; round < ROUNDS; round++) {
      const pushed = core.queuePushMany(g, arena.inputOf(0), capacity + 1);
      if (pushed !== capacity) return `capacity is ${pushed} instead of ${capacity}`;
      const popped = core.queuePopMany(g, output, capacity + 1);
      if (popped !== capacity) return `${popped} of ${capacity} items come back`;
      for (let k = 0; k < capacity; k++)
        if (arena.readItem(output + k * arena.itemBytes) !== k) return "order lost after the end";
    }
    return null;
  }

  /** Every block of the drained queue can be reserved, but for one per paused participant. */
  checkBlocks({ core, g }, paused) {
    let reserved = 0;
    let last = 0;
    for (;;) {
      const block = core.queueReserve(g);
      if (block === L.NO_BLOCK) break;
      if (reserved > 0 && block === last) return "a reserved block is given out again";
      last = block;
      if (++reserved > this.blocks) return "more blocks are free than there are";
    }
    if (reserved < this.blocks - paused)
      return `${this.blocks - reserved} of ${this.blocks} blocks leaked, ${paused} participants are paused`;
    return null;
  }

  tell(address) {
    const { arena, base, cells, stride } = this;
    if (address >= cells && address < cells + this.blocks * stride) return this.tellCell(address);
    if (address >= this.notEmpty && address < this.notEmpty + L.WAITERS_BYTES)
      return ["not-empty set", `bits ${arena.get64(address).toString(2)}`];
    if (address >= this.notFull && address < this.notFull + L.WAITERS_BYTES)
      return ["not-full set", `bits ${arena.get64(address).toString(2)}`];
    const name = { [L.QUEUE_TAIL]: "tail", [L.QUEUE_HEAD]: "head" }[address - base];
    if (name === undefined) return undefined;
    const word = arena.get64(address);
    return [name, `lap ${word >> 24n} cell ${word & MASK24}`];
  }

  tellCell(address) {
    const { arena, cells, stride } = this;
    const number = Math.floor((address - cells) / stride);
    const cell = cells + number * stride;
    const word = arena.get64(address);
    if (address === cell + L.CELL_TARGET) {
      const turn = word >> 24n;
      const empty = turn % 2n === 0n && (word & MASK24) === MASK24;
      return [`target ${number}`, `lap ${turn / 2n} ${empty ? "empty" : `turn ${turn} block ${word & MASK24}`}`];
    }
    if (address === cell + L.CELL_BLOCK) return [`block ${number}`, this.blockText(word)];
    const payload = cell + L.CELL_PAYLOAD;
    const first = arena.halves[payload >> 2] - 1000;
    const second = arena.halves[(payload + arena.itemBytes / 2) >> 2] - 1000;
    return [`payload ${number}`, `items ${first}, ${second}`];
  }

  blockText(word) {
    if (word === 0n) return "free (0)";
    const bits = BigInt(indexBits(this.scenario.capacity));
    const position = (word >> 24n) & (LAPS - 1n);
    const cell = position & ((1n << bits) - 1n);
    return `${word >> 63n ? "HELD " : ""}lap ${position >> bits} cell ${cell} owner in slot ${word & 0xffn}`;
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "queue",
  weight: 1,
  files: ["queue"],
  letters: {
    p: "push",
    P: "pushMany of 2",
    r: "reserve, write, commit",
    a: "reserve, write, abort",
    c: "pop",
    C: "popMany of 2",
    k: "claim, read while others go on, release",
    e: "peek",
    h: "hasItems",
    m: "hasRoom",
    w: "waiting pop",
    W: "waiting push",
    t: "waiting pop with a time-out",
    T: "waiting push with a time-out",
    x: "waiting pop that may be cancelled when it wakes up",
  },
  parameters: {
    capacity: 2,
    /** Blocks beyond one per cell. */
    spares: ({ words }) => words.split(",").length,
    /** Items in the queue at the start. */
    fill: 0,
    /** In which the first participant's operation happens. */
    lap: 5n,
    /** Whether the queue has not been used before: otherwise its words are those of the lap before. */
    unused: false,
    /** Cells by which the start is moved within the lap. */
    shift: 0,
    /** Whether a push may fail because no block is free. */
    fewSpares: false,
  },
  firstItem: ({ fill }) => fill,
  itemsOf: (letter) => (letter === "P" ? 2 : "prWT".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
