// The stack: core/stack.ts with waiting.ts.

import { L } from "../arena.mjs";
import { judge } from "./stack/judge.mjs";
import { MUTANTS } from "./stack/mutants.mjs";
import { makeOperations } from "./stack/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./stack/scenarios.mjs";

const TAGS = 1n << 39n;
const MASK24 = 0xffffffn;
const ROUNDS = 3;

class Scene {
  constructor(scenario, arena) {
    this.scenario = scenario;
    this.arena = arena;
    const { capacity, spares } = scenario;
    this.count = capacity + spares;
    this.stride = L.STACK_BLOCK_PAYLOAD + arena.itemBytes;
    this.entries = Math.ceil((capacity * 8) / L.LINE_BYTES) * L.LINE_BYTES;
    this.base = arena.place(L.STACK_ENTRIES + this.entries + this.count * this.stride);
    this.blocks = this.base + L.STACK_ENTRIES + this.entries;
    this.notEmpty = this.base + L.STACK_NOT_EMPTY;
    this.notFull = this.base + L.STACK_NOT_FULL;
    this.sets = [this.notEmpty, this.notFull];
  }

  geometry() {
    return {
      G_BASE: this.base,
      G_CELLS: this.blocks,
      G_CAPACITY: this.scenario.capacity,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.count,
      G_ELEM_SIZE: this.arena.itemBytes,
    };
  }

  /** A stack as specified, filled and emptied before unless it is to be unused, and filled. */
  write() {
    const { arena, base } = this;
    const { capacity, fill, tag, unused, crossed } = this.scenario;
    const { core, g, output } = arena.checker;
    arena.writeHeader(base, L.KIND_STACK, arena.itemBytes, capacity, this.stride);
    arena.set32(base + L.STACK_BLOCK_COUNT, this.count);
    const before = unused ? 0 : capacity;
    const first = (tag - BigInt(before * 2 + fill) + TAGS) % TAGS;
    arena.set64(base + L.STACK_TOP, (first << 24n) | MASK24);
    for (let k = 0; k < capacity; k++) arena.set64(base + L.STACK_ENTRIES + k * 8, MASK24);
    for (let k = 0; k < before; k++)
      if (!core.stackPush(g, arena.inputOf(0))) throw new Error("the stack cannot be used");
    for (let k = 0; k < before; k++) if (!core.stackPop(g, output)) throw new Error("the stack cannot be used");
    for (let k = 0; k < fill; k++)
      if (!core.stackPush(g, arena.inputOf(k))) throw new Error("the stack cannot be filled");
    if (!crossed) return;
    for (let k = Math.max(fill - 1, 0); k < capacity; k++)
      arena.set64(base + L.STACK_ENTRIES + k * 8, (1n << 24n) | BigInt(capacity - 1 - k));
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** Takes what is left; the history says whether it may be so. */
  drain({ core, g, output, index }, history) {
    for (let k = 0; k <= this.scenario.capacity; k++) {
      if (!core.stackPop(g, output)) return null;
      history.addItem(index, this.arena.readItem(output));
    }
    return "more items than the capacity";
  }

  judge(history) {
    return judge(history, this.scenario);
  }

  check(checker, { paused }) {
    return (
      this.checkBlocks(checker, paused) ?? this.checkCapacity(checker, paused) ?? this.checkBlocks(checker, paused)
    );
  }

  /** The stack takes exactly as many items as it should and gives them back in order, if there are blocks enough. */
  checkCapacity({ core, g, output }, paused) {
    const { arena } = this;
    const { capacity, spares } = this.scenario;
    if (paused >= spares) return null;
    for (let round = 0; round < ROUNDS; round++) {
      const pushed = core.stackPushMany(g, arena.inputOf(0), capacity + 1);
      if (pushed !== capacity) return `capacity is ${pushed} instead of ${capacity}`;
      if (core.stackSize(g) !== capacity) return "the size is wrong";
      const popped = core.stackPopMany(g, output, capacity + 1);
      if (popped !== capacity) return `${popped} of ${capacity} items come back`;
      for (let k = 0; k < capacity; k++)
        if (arena.readItem(output + k * arena.itemBytes) !== capacity - 1 - k) return "order lost after the end";
    }
    return null;
  }

  /** Every block of the drained stack is free, but for one per paused participant. */
  checkBlocks({ core, g }, paused) {
    const top = this.arena.get64(this.base + L.STACK_TOP);
    let free = 0;
    for (let block = 0; block < this.count; block++) {
      const word = this.arena.get64(this.blocks + block * this.stride + L.STACK_BLOCK_WORD);
      if (core.isFree(g, block, word, top, 0n)) free++;
    }
    if (free < this.count - paused)
      return `${this.count - free} of ${this.count} blocks leaked, ${paused} participants are paused`;
    return null;
  }

  tell(address) {
    const { arena, base, blocks } = this;
    const word = arena.get64(address);
    if (address === base + L.STACK_TOP) return ["top", this.namedText("tag", word)];
    const entry = (address - base - L.STACK_ENTRIES) / 8;
    if (entry >= 0 && address < blocks) return [`entry ${entry + 1}`, this.namedText("birth", word)];
    const block = Math.floor((address - blocks) / this.stride);
    if (block < 0 || block >= this.count) return undefined;
    switch ((address - blocks) % this.stride) {
      case L.STACK_BLOCK_WORD: {
        const held = word >> 63n ? "HELD " : "";
        const aim = (word >> 24n) & (TAGS - 1n);
        return [`block ${block}`, word === 0n ? "free (0)" : `${held}aim ${aim} owner in slot ${word & 0xffn}`];
      }
      case L.STACK_BLOCK_DEPTH:
        return [`depth of ${block}`, String(word)];
      default: {
        const payload = blocks + block * this.stride + L.STACK_BLOCK_PAYLOAD;
        const half = (at) => arena.halves[at >> 2] - 1000;
        return [`payload ${block}`, `items ${half(payload)}, ${half(payload + arena.itemBytes / 2)}`];
      }
    }
  }

  namedText(what, word) {
    const block = word & MASK24;
    return `${what} ${word >> 24n} ${block === MASK24 ? "none" : `block ${block}`}`;
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "stack",
  weight: 1,
  files: ["stack"],
  letters: {
    p: "push",
    P: "pushMany of 2",
    o: "pop",
    O: "popMany of 2",
    e: "top (peek)",
    h: "hasItems",
    m: "hasRoom",
    s: "size",
    w: "waiting pop",
    W: "waiting push",
    t: "waiting pop with a time-out",
    T: "waiting push with a time-out",
    x: "waiting pop that may be cancelled when it wakes up",
  },
  parameters: {
    capacity: 2,
    /** Blocks beyond the capacity. */
    spares: ({ words }) => words.split(",").length,
    /** Items in the stack at the start. */
    fill: 0,
    /** Of top at the start. */
    tag: 1000n,
    /** Whether the stack has not been filled and emptied before. */
    unused: false,
    /** Whether the leftover entries name the blocks in the opposite order, so that blocks change their depths. */
    crossed: false,
    /** Whether a push may fail because no block is free. */
    fewSpares: false,
  },
  events: { SIZE: 16 },
  firstItem: ({ fill }) => fill,
  itemsOf: (letter) => (letter === "P" ? 2 : "pWT".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
