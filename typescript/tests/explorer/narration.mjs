// Tells one execution step by step: who did what to which word, and what the word was before and after.

import { L } from "./arena.mjs";
import { KIND, KINDS } from "./build.mjs";

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
    return `${KINDS[kind]} ${kind === KIND.slotHeld ? `participant ${this.whoHas(address)}` : this.tell(address)[0]}`;
  }

  valueOf(address, kind) {
    return kind === KIND.slotHeld ? "" : this.tell(address)[1];
  }

  /** The name of a word and its value as text. */
  tell(address) {
    const { arena, exploration } = this;
    const line = Math.floor((address - arena.peers) / L.LINE_BYTES);
    if (line >= 0 && line < arena.maxPeers) {
      const what = (address - arena.peers) % L.LINE_BYTES === L.PEER_DOORBELL ? "doorbell" : "peer line";
      return [`${what} of ${this.whoHas(line + 1)}`, String(arena.halves[address >> 2])];
    }
    const told = exploration.scene.tell(address);
    if (told !== undefined) return told;
    const set = exploration.scene.sets.find((at) => address >= at && address < at + L.WAITERS_BYTES);
    if (set !== undefined) return ["waiter set", `bits ${arena.get64(address).toString(2)}`];
    return [address === 0 ? "" : "own memory", ""];
  }

  whoHas(slot) {
    return this.exploration.participants.find((p) => p.slot === slot)?.index ?? "checker";
  }
}
