// Tells one execution step by step: who did what to which word, and what the word was before and after.

import { ELEM_BYTES, indexBits, L, PEERS, QUEUE, STRIDE } from "./arena.mjs";
import { KIND, KINDS } from "./build.mjs";
import { NOT_EMPTY, NOT_FULL } from "./programs.mjs";

const MASK24 = 0xffffffn;

/** A listener for Exploration.replay that prints what happens. */
export class Narrator {
  constructor(exploration, print) {
    this.exploration = exploration;
    this.arena = exploration.arena;
    this.print = print;
    this.number = 0;
    this.pending = null;
    this.operations = 0;
  }

  step(p, kind, address) {
    this.flush();
    this.pending = { p, kind, address, before: this.valueOf(address, kind) };
  }

  stopped(p, kind, address) {
    this.flush();
    p.stoppedAt = { kind, address };
    if (!p.dead && !p.paused)
      this.print(`     -- participant ${p.index} is interrupted before ${this.describe(kind, address)}`);
  }

  resumed(p) {
    this.step(p, p.stoppedAt.kind, p.stoppedAt.address);
  }

  note(p, text) {
    this.flush();
    this.print(`     -- ${p === null ? "" : `participant ${p.index} `}${text}`);
  }

  /** Prints the step before, now that its effect can be seen. */
  flush() {
    this.tellEvents();
    if (this.pending === null) return;
    const { p, kind, address, before } = this.pending;
    this.pending = null;
    const after = this.valueOf(address, kind);
    const value = before === "" ? "" : after === before ? `  ${before}` : `  ${before} => ${after}`;
    this.print(
      `${String(++this.number).padStart(4)} ${"    ".repeat(p.index)}${p.index} ${this.describe(kind, address)}${value}`,
    );
    this.tellEvents();
  }

  tellEvents() {
    const events = this.exploration.history.texts();
    if (events.length < this.operations) this.operations = 0;
    for (; this.operations < events.length; this.operations++) {
      if (!events[this.operations].endsWith(":stop")) this.print(`     ${events[this.operations]}`);
    }
  }

  describe(kind, address) {
    return `${KINDS[kind]} ${kind === KIND.slotHeld ? `participant ${this.whoHas(address)}` : this.nameOf(address)}`;
  }

  nameOf(address) {
    const cells = QUEUE + L.QUEUE_CELLS;
    if (address >= PEERS && address < PEERS + this.arena.maxPeers * L.LINE_BYTES) {
      const offset = (address - PEERS) % L.LINE_BYTES;
      const slot = Math.floor((address - PEERS) / L.LINE_BYTES) + 1;
      return `${offset === L.PEER_DOORBELL ? "doorbell" : "peer line"} of ${this.whoHas(slot)}`;
    }
    if (address >= cells && address < cells + this.arena.blocks * STRIDE) {
      const number = Math.floor((address - cells) / STRIDE);
      const offset = (address - cells) % STRIDE;
      if (offset === L.CELL_TARGET) return `target ${number}`;
      if (offset === L.CELL_BLOCK) return `block ${number}`;
      return `payload ${number}`;
    }
    const names = {
      [L.QUEUE_TAIL]: "tail",
      [L.QUEUE_HEAD]: "head",
    };
    if (address >= NOT_EMPTY && address < NOT_EMPTY + L.WAITERS_BYTES) return "not-empty set";
    if (address >= NOT_FULL && address < NOT_FULL + L.WAITERS_BYTES) return "not-full set";
    return names[address - QUEUE] ?? (address === 0 ? "" : "own memory");
  }

  valueOf(address, kind) {
    if (address < QUEUE || kind === KIND.slotHeld) return "";
    const name = this.nameOf(address);
    if (name.startsWith("doorbell") || name.startsWith("peer")) return String(this.arena.halves[address >> 2]);
    if (name.startsWith("payload")) {
      const at = address - ((address - QUEUE - L.QUEUE_CELLS - L.CELL_PAYLOAD) % STRIDE);
      return `items ${this.arena.halves[at >> 2] - 1000}, ${this.arena.halves[(at + ELEM_BYTES / 2) >> 2] - 1000}`;
    }
    const word = this.arena.words[address >> 3];
    if (name.startsWith("target")) {
      const turn = word >> 24n;
      const block = word & MASK24;
      return turn % 2n === 0n && block === MASK24
        ? `lap ${turn / 2n} empty`
        : `lap ${turn / 2n} turn ${turn} block ${block}`;
    }
    if (name.startsWith("block")) return this.blockWord(word);
    if (name === "tail" || name === "head") return `lap ${word >> 24n} cell ${word & MASK24}`;
    return name.endsWith("set") ? `bits ${word.toString(2)}` : "";
  }

  whoHas(slot) {
    return this.exploration.participants.find((p) => p.slot === slot)?.index ?? "checker";
  }

  blockWord(word) {
    if (word === 0n) return "free (0)";
    const bits = BigInt(indexBits(this.arena.shape.capacity));
    const position = (word >> 24n) & ((1n << 39n) - 1n);
    const cell = position & ((1n << bits) - 1n);
    return `${word >> 63n ? "HELD " : ""}lap ${position >> bits} cell ${cell} owner ${this.whoHas(Number(word & 0xffn))}`;
  }
}
