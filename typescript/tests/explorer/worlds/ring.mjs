// The ring: core/ring.ts with side.ts and waiting.ts.

import { L } from "../arena.mjs";
import { readConstants } from "../build.mjs";
import { judge } from "./ring/judge.mjs";
import { MUTANTS } from "./ring/mutants.mjs";
import { makeOperations, TAKEN } from "./ring/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./ring/scenarios.mjs";

/** The sides, as the core names them. */
const PRODUCER = 1;
const CONSUMER = 2;
const ROUNDS = 3;
const INDEX = 0xffffffffn;

const G = readConstants("geometry.ts");

class Scene {
  constructor(scenario, arena, flaw) {
    this.scenario = scenario;
    this.arena = arena;
    this.flaw = flaw;
    const { capacity, messages } = scenario;
    this.stride = messages ? L.FRAME_UNIT : arena.itemBytes;
    this.areaBytes = capacity * this.stride;
    this.largest = messages ? this.areaBytes - L.FRAME_PAYLOAD : 0;
    this.base = arena.place(L.RING_AREA + this.areaBytes + this.largest);
    this.area = this.base + L.RING_AREA;
    this.notEmpty = this.base + L.RING_NOT_EMPTY;
    this.notFull = this.base + L.RING_NOT_FULL;
    this.sets = [this.notEmpty, this.notFull];
  }

  geometry() {
    return {
      G_BASE: this.base,
      G_CELLS: this.area,
      G_CAPACITY: this.scenario.capacity,
      G_STRIDE: this.stride,
      G_ELEM_SIZE: this.arena.itemBytes,
      G_RING_LARGEST: this.largest,
      G_RING_CHUNK: this.scenario.chunk,
    };
  }

  /** A ring as specified, at the starting position, and filled; nobody has a side. */
  write() {
    const { arena, base, area } = this;
    const { capacity, fill, lap, shift } = this.scenario;
    const { core, g } = arena.checker;
    arena.writeHeader(base, L.KIND_RING, this.scenario.messages ? 1 : arena.itemBytes, capacity, this.stride);
    for (const word of [L.RING_TAIL, L.RING_HEAD]) arena.set64(base + word, (lap << 32n) | BigInt(shift));
    // What an earlier lap left: to be told from what is written now.
    for (let at = area; at < area + this.areaBytes + this.largest; at += 8) arena.writeWord(at, 0);
    for (let item = 1; item <= fill; item++) this.put(arena.checker, item);
    for (const side of [PRODUCER, CONSUMER]) core.ringRelease(g, side);
  }

  /** Writes one item as whoever `p` is: an element, or a message of one word. */
  put({ core, g }, item) {
    const { arena } = this;
    if (!this.scenario.messages) return core.ringWrite(g, arena.inputOf(item)) !== 0;
    const at = core.ringFrame(g, 0, 8);
    if (at === 0) return false;
    arena.writeItem(at, item, 8);
    return core.ringPublish(g, 2) !== 0;
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** Head and tail as the segment has them, and the units between; below 0 when they cannot be so. */
  used() {
    const { arena, base } = this;
    const capacity = BigInt(this.scenario.capacity);
    const [head, tail] = [L.RING_HEAD, L.RING_TAIL].map((word) => arena.get64(base + word));
    const laps = BigInt.asIntN(32, (tail >> 32n) - (head >> 32n));
    const used = laps * capacity + (tail & INDEX) - (head & INDEX);
    const sound = (head & INDEX) < capacity && (tail & INDEX) < capacity && used >= 0n && used <= capacity;
    return { first: Number(head & INDEX), count: sound ? Number(used) : -1 };
  }

  /** Records what is left without touching it: a living participant may have the consumer's side. */
  drain({ index }, history) {
    const { arena, area, stride } = this;
    const { capacity, messages } = this.scenario;
    const { first, count } = this.used();
    if (count < 0) return "head and tail contradict each other";
    for (let k = 0; k < count;) {
      const at = area + ((first + k) % capacity) * stride;
      const length = messages ? arena.get32(at + L.FRAME_LENGTH) : arena.itemBytes;
      const units = messages ? 1 + Math.ceil(length / 8) : 1;
      if (k + units > count) return "a frame reaches beyond the tail";
      history.addItem(index, arena.readItem(messages ? at + L.FRAME_PAYLOAD : at, length));
      k += units;
    }
    return null;
  }

  judge(history) {
    return judge(history, this.scenario);
  }

  check(checker) {
    return this.checkSides(checker) ?? this.checkCapacity(checker);
  }

  /** What nobody who lives has can be taken, and what somebody has cannot. Afterwards the checker has both. */
  checkSides({ core, g }) {
    const { arena, base } = this;
    for (const [side, offset, name] of [
      [PRODUCER, L.RING_PRODUCER, "producer"],
      [CONSUMER, L.RING_CONSUMER, "consumer"],
    ]) {
      const owner = Number(arena.get64(base + offset));
      const holder = arena.participants.find((p) => arena.ownerOf(p.index) === owner);
      const living = holder !== undefined && !holder.dead;
      if (core.ringTake(g, side) !== 0) {
        if (living) return `the ${name}'s side of a living participant was taken`;
        continue;
      }
      if (!living) return `the ${name}'s side leaked`;
      arena.set64(base + offset, 0);
      if (core.ringTake(g, side) === 0) return `the ${name}'s side cannot be taken`;
    }
    return null;
  }

  /** The ring gives what is left, then takes exactly as much as it should and gives it back in order. */
  checkCapacity(checker) {
    const { core, g } = checker;
    const { capacity, messages } = this.scenario;
    const whole = messages ? Math.floor(capacity / 2) : capacity;
    if (core.ringAdvance(g, this.used().count) === 0) return "what is left cannot be read";
    for (let round = 0; round < ROUNDS; round++) {
      let count = 0;
      while (count <= whole && this.put(checker, 1 + count)) count++;
      if (count !== whole) return `capacity is ${count} instead of ${whole}`;
      for (let k = 0; k < whole; k++) if (this.get(checker) !== 1 + k) return "order lost after the end";
      if (this.get(checker) !== undefined) return "more comes back than was written";
    }
    return null;
  }

  /** Reads one item as the checker; undefined when there is none. */
  get({ core, g, output }) {
    const { arena } = this;
    if (!this.scenario.messages) return core.ringRead(g, output) === 0 ? undefined : arena.readItem(output);
    const at = core.ringMessage(g, 0);
    if (at === 0) return undefined;
    const length = arena.get32(g + G.G_RING_LENGTH);
    const item = arena.readItem(at, length);
    core.ringAdvance(g, 1 + length / 8);
    return item;
  }

  tell(address) {
    const { arena, base, area, stride } = this;
    const end = area + this.areaBytes + this.largest;
    if (address >= area && address < end) {
      const unit = Math.floor((address - area) / stride);
      const words = Array.from({ length: stride / 8 }, (_, k) => arena.halves[(area + unit * stride + k * 8) >> 2]);
      return [`unit ${unit}`, words.map((word) => (word >= 1000 ? `item ${word - 1000}` : word)).join(", ")];
    }
    const word = arena.get64(address);
    switch (address - base) {
      case L.RING_TAIL:
        return ["tail", `lap ${word >> 32n} unit ${word & INDEX}`];
      case L.RING_HEAD:
        return ["head", `lap ${word >> 32n} unit ${word & INDEX}`];
      case L.RING_PRODUCER:
        return ["producer", word === 0n ? "nobody" : `slot ${word & 0xffn}`];
      case L.RING_CONSUMER:
        return ["consumer", word === 0n ? "nobody" : `slot ${word & 0xffn}`];
      default:
        return undefined;
    }
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "ring",
  weight: 1,
  files: ["ring", "side"],
  letters: {
    p: "write",
    P: "writeMany of 2",
    r: "reserve, write in place, commit",
    R: "reserve 2, write one in place, commit that",
    a: "reserve, write, abort",
    c: "read",
    C: "readMany of 2, in place",
    k: "peek, look again later, advance",
    e: "peek, look again later, and leave it",
    m: "write a message of so many words",
    M: "write two messages of 1 and 2 words together",
    u: "read a message in place",
    U: "read up to two messages together",
    y: "release the producer's side",
    z: "release the consumer's side",
    w: "waiting read",
    W: "waiting write",
    t: "waiting read with a time-out",
    T: "waiting write with a time-out",
  },
  parameters: {
    /** In units: elements, or 8 bytes of messages. */
    capacity: 2,
    /** Whether the ring holds messages. */
    messages: false,
    /** Items in the ring at the start. */
    fill: 0,
    lap: 5n,
    /** Units that are brought to hand together. */
    chunk: 1,
    /** Whether elements take a line, so that those of a chunk are touched. */
    wide: false,
    /** The index at which it starts. */
    shift: 0,
  },
  itemBytes: ({ wide }) => (wide ? L.LINE_BYTES : 16),
  events: { TAKEN },
  /** Item 0 is what an earlier lap left. */
  firstItem: ({ fill }) => fill + 1,
  itemsOf: (letter) => (letter === "P" || letter === "M" ? 2 : "prRmWT".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
