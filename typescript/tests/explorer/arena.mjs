// The shared memory of one scenario: peers, geometry records and a queue as they are when an execution starts, and one
// instance of the core per participant over it.
//
//   1024   geometry records   1536   queue   4096   peer lines
//   20480  image of all these to start from   40960  unwound stacks   49152  elements to push   50176  elements popped

import { readConstants } from "./build.mjs";

export const L = readConstants("layout.ts");
const G = readConstants("geometry.ts");

const GEOMETRY = 1024;
export const QUEUE = 1536;
export const PEERS = 4096;
const IMAGE = 20480;
const STACKS = 40960;
const INPUTS = 49152;
const OUTPUTS = 50176;
const STACK_BYTES = 1024;
const OUTPUT_BYTES = 256;
/** Two words, so that a torn copy can be seen. */
export const ELEM_BYTES = 16;
export const STRIDE = L.CELL_PAYLOAD + ELEM_BYTES;
/** Peer slots and geometry records: up to seven participants and the fresh one that checks. */
const MAX_PARTICIPANTS = 7;
/** Items that one execution may push. */
export const MAX_ITEMS = 40;
const LAPS = 1n << 39n;

/** Bits of a position that hold the index of a cell. */
export function indexBits(capacity) {
  return capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
}

/**
 * @typedef {object} Shape
 * @property {number} capacity
 * @property {number} spares blocks beyond one per cell
 * @property {number} fill items in the queue at the start
 * @property {bigint} lap the lap in which the first participant's operation happens
 * @property {boolean} used whether the queue has been used before (block words from the lap before)
 * @property {number} shift cells by which the start is moved within the lap
 * @property {number} slotGap how far apart the participants' peer slots are
 */

/** Memory, instances and starting image for `participants` participants and the checker, which comes last. */
export class Arena {
  /**
   * @param {WebAssembly.Module} module the core from buildCore
   * @param {Shape} shape
   * @param {number} participants
   * @param {object} env the imports step, slotHeld and futexWake
   */
  constructor(module, shape, participants, env) {
    this.shape = shape;
    this.blocks = shape.capacity + shape.spares;
    this.memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
    this.words = new BigUint64Array(this.memory.buffer);
    this.halves = new Int32Array(this.memory.buffer);
    this.maxPeers = this.slotOf(participants);
    this.imageBytes = PEERS + this.maxPeers * L.LINE_BYTES - GEOMETRY;
    const queueEnd = QUEUE + L.QUEUE_CELLS + this.blocks * STRIDE;
    if (queueEnd > PEERS || participants > MAX_PARTICIPANTS || this.maxPeers > L.MAX_PEERS_LIMIT)
      throw new Error("the scenario is too large");
    this.seats = [];
    for (let index = 0; index <= participants; index++) {
      const instance = new WebAssembly.Instance(module, { env: { ...env, memory: this.memory } });
      const stack = STACKS + index * STACK_BYTES;
      this.seats.push({
        core: instance.exports,
        g: GEOMETRY + index * 64,
        stack,
        output: OUTPUTS + index * OUTPUT_BYTES,
      });
      this.halves[(stack >> 2) + 1] = stack + STACK_BYTES;
    }
    for (let item = 0; item < MAX_ITEMS; item++) this.writeItem(this.inputOf(item), item);
    this.checker = this.seats[participants];
    this.build(participants);
  }

  slotOf(index) {
    return 1 + index * this.shape.slotGap;
  }

  /** The owner id of a participant: generation 1, its own slot. */
  ownerOf(index) {
    return (1 << 8) | this.slotOf(index);
  }

  inputOf(item) {
    return INPUTS + item * ELEM_BYTES;
  }

  doorbellOf(index) {
    return PEERS + (this.slotOf(index) - 1) * L.LINE_BYTES + L.PEER_DOORBELL;
  }

  writeItem(address, item) {
    this.writeWord(address, item);
    this.writeWord(address + 8, item);
  }

  writeWord(address, item) {
    this.halves[address >> 2] = 1000 + item;
    this.halves[(address >> 2) + 1] = ~item;
  }

  /** The item at this address, or -1 when its words are not those of one item. */
  readItem(address) {
    const at = address >> 2;
    const halves = this.halves;
    const item = halves[at] - 1000;
    if (item < 0 || item >= MAX_ITEMS || halves[at + 1] !== ~item) return -1;
    return halves[at + 2] === halves[at] && halves[at + 3] === halves[at + 1] ? item : -1;
  }

  /** Brings the memory back to the start of an execution. */
  reset() {
    const { core } = this.checker;
    core.copyMemory(GEOMETRY, IMAGE, this.imageBytes);
    core.resetGlobals();
    core.stopStepping();
  }

  /** Writes the image: a queue as specified, used for a lap before if so asked, and filled. */
  build(participants) {
    const { capacity, fill, lap, used, shift } = this.shape;
    const { core, g, output } = this.checker;
    for (let index = 0; index <= participants; index++) this.writeSeat(index);
    this.writeQueue(used ? (lap - 1n + LAPS) % LAPS : lap);
    core.resetGlobals();
    core.stopStepping();
    const before = (used ? capacity : 0) + shift;
    for (let k = 0; k < before; k++) {
      if (!core.queuePush(g, this.inputOf(0)) || !core.queuePop(g, output)) throw new Error("the queue cannot be used");
    }
    for (let k = 0; k < fill; k++)
      if (!core.queuePush(g, this.inputOf(k))) throw new Error("the queue cannot be filled");
    core.copyMemory(IMAGE, GEOMETRY, this.imageBytes);
  }

  writeSeat(index) {
    const { capacity } = this.shape;
    this.halves[(PEERS + (this.slotOf(index) - 1) * L.LINE_BYTES + L.PEER_OWNER) >> 2] = this.ownerOf(index);
    const record = {
      G_BASE: QUEUE,
      G_CELLS: QUEUE + L.QUEUE_CELLS,
      G_CAPACITY: capacity,
      G_STRIDE: STRIDE,
      G_BLOCK_COUNT: this.blocks,
      G_ELEM_SIZE: ELEM_BYTES,
      G_INDEX_BITS: indexBits(capacity),
      G_OWNER: this.ownerOf(index),
      G_PEERS: PEERS,
      G_MAX_PEERS: this.maxPeers,
      G_ATTACHMENT: 0,
      G_NEXT_BLOCK: 0,
      G_NUMBER: 0,
      G_CLOSED_BIT: 0,
    };
    for (const name of Object.keys(G)) {
      if (name === "GEOMETRY_BYTES" || name === "G_OWN") continue;
      if (!(name in record)) throw new Error(`core/geometry.ts has a word that the explorer does not set: ${name}`);
      this.halves[(this.seats[index].g + G[name]) >> 2] = record[name];
    }
  }

  writeQueue(lap) {
    const { capacity } = this.shape;
    this.halves[(QUEUE + L.STRUCTURE_KIND) >> 2] = L.KIND_QUEUE;
    this.halves[(QUEUE + L.STRUCTURE_ELEM_SIZE) >> 2] = ELEM_BYTES;
    this.halves[(QUEUE + L.STRUCTURE_CAPACITY) >> 2] = capacity;
    this.halves[(QUEUE + L.STRUCTURE_STRIDE) >> 2] = STRIDE;
    this.halves[(QUEUE + L.QUEUE_BLOCK_COUNT) >> 2] = this.blocks;
    for (const hint of [L.QUEUE_TAIL, L.QUEUE_HEAD]) this.words[(QUEUE + hint) >> 3] = lap << 24n;
    for (let block = 0; block < this.blocks; block++) {
      const cell = QUEUE + L.QUEUE_CELLS + block * STRIDE;
      const turn = block < capacity ? lap * 2n : 0n;
      this.words[(cell + L.CELL_TARGET) >> 3] = (turn << 24n) | BigInt(L.NO_BLOCK);
      this.words[(cell + L.CELL_BLOCK) >> 3] = 0n;
    }
  }
}
