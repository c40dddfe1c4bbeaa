// What the worlds of Future and Lazy have in common: one outcome, and what must hold of its words in the end.

import { L, MAX_ITEMS } from "../../arena.mjs";
import { EVENT } from "../../history.mjs";

const MASK24 = 0xffffffn;
/** A text of 12 bytes: its length and the item three times fill two words, so that a torn one is seen. */
const TEXT_LENGTH = 12;
/** Where the text that a participant reads lies in its output. */
const TEXT_AT = 512;
/** core/modes.ts: the first four bytes of an item are a number of their own. */
const NUMBER_U32 = 4;

export const STATES = ["empty", "pledged", "computing", "ready", "failed", "abandoned"];

/** Own types of events. */
export const OUTCOME_EVENT = {
  GOT_TEXT: EVENT.OWN, // with the item as value
  GOT_ABANDONED: EVENT.OWN + 1,
  REFUSED: EVENT.OWN + 2,
  BEGUN: EVENT.OWN + 3,
  RELEASED: EVENT.OWN + 4,
  REAPED: EVENT.OWN + 5,
  NO_NUMBER: EVENT.OWN + 6,
  ORPHANED: EVENT.OWN + 7,
};

export class OutcomeScene {
  constructor(scenario, arena, kind) {
    this.scenario = scenario;
    this.arena = arena;
    this.kind = kind;
    this.stride = L.OUTCOME_PAYLOAD + arena.itemBytes;
    this.base = arena.place(L.OUTCOME_BLOCKS + scenario.blocks * this.stride);
    this.state = this.base + L.OUTCOME_STATE;
    this.blocks = this.base + L.OUTCOME_BLOCKS;
    this.settled = this.base + L.OUTCOME_SETTLED;
    this.sets = [this.settled];
    this.texts = arena.place(MAX_ITEMS * arena.itemBytes);
  }

  geometry() {
    return {
      G_BASE: this.base,
      G_CELLS: this.blocks,
      G_CAPACITY: 1,
      G_STRIDE: this.stride,
      G_BLOCK_COUNT: this.scenario.blocks,
      G_ELEM_SIZE: this.arena.itemBytes,
      G_NUMBER: NUMBER_U32,
      G_TEXT_ROOM: TEXT_LENGTH,
    };
  }

  /** An empty outcome; generation and versions as the scenario says. */
  write() {
    const { arena, base, scenario } = this;
    arena.writeHeader(base, this.kind, arena.itemBytes, 1, this.stride);
    arena.set32(base + L.OUTCOME_BLOCK_COUNT, scenario.blocks);
    arena.set64(this.state, scenario.generation << 27n);
    for (let block = 0; block < scenario.blocks; block++) arena.set64(this.wordOf(block), scenario.version << 24n);
    for (let item = 0; item < MAX_ITEMS; item++) {
      const words = [TEXT_LENGTH, 1000 + item, ~item, 1000 + item];
      words.forEach((word, k) => arena.set32(this.textOf(item) + 4 * k, word));
    }
  }

  wordOf(block) {
    return this.blocks + block * this.stride + L.OUTCOME_BLOCK;
  }

  textOf(item) {
    return this.texts + item * this.arena.itemBytes;
  }

  resetParticipant(p) {
    p.own.generation = -1;
    p.own.pledged = p.own.computing = false;
  }

  /** One call: the state, with the value or the text in the participant's output. */
  read(p) {
    return p.core.outcomeRead(p.g, p.output, p.output + TEXT_AT);
  }

  /** The item of the text that was read, or -1. */
  readText(p) {
    const { halves } = this.arena;
    const at = (p.output + TEXT_AT) >> 2;
    const item = halves[at + 1] - 1000;
    const whole = halves[at] === TEXT_LENGTH && halves[at + 2] === ~item && halves[at + 3] === 1000 + item;
    return whole ? item : -1;
  }

  /** What a read returned, as an event and its value. */
  eventOf(p, state) {
    if (state === L.STATE_READY) {
      const item = this.arena.readItem(p.output);
      return item < 0 ? [EVENT.TORN] : [EVENT.GOT, item];
    }
    if (state === L.STATE_FAILED) {
      const item = this.readText(p);
      return item < 0 ? [EVENT.TORN] : [OUTCOME_EVENT.GOT_TEXT, item];
    }
    if (state === L.STATE_ABANDONED) return [OUTCOME_EVENT.GOT_ABANDONED];
    return state < L.STATE_READY ? [EVENT.EMPTY] : [EVENT.CORRUPT];
  }

  /** Records what became of the outcome. */
  drain(checker, history) {
    history.add(checker.index, ...this.eventOf(checker, this.read(checker)));
    return null;
  }

  /** Who lives and has come to its end holds no block; who is paused holds at most one. */
  check(checker, { paused }) {
    const owners = [];
    for (let block = 0; block < this.scenario.blocks; block++) {
      const owner = Number(this.arena.get64(this.wordOf(block)) & MASK24);
      if (owner !== 0 && checker.core.alive(checker.g, owner)) owners.push(owner);
    }
    if (new Set(owners).size < owners.length) return "somebody holds two blocks";
    if (owners.length > paused) return `${owners.length} blocks are held, ${paused} participants are paused`;
    return owners.length < this.scenario.blocks ? this.checkUse(checker) : null;
  }

  /** Settles what can be settled, and reads it back. */
  settleAgain(checker, right, generation, item) {
    const { core, g } = checker;
    if (!core.outcomeSettle(g, right, generation, L.STATE_READY, this.arena.inputOf(item)))
      return `it cannot be settled: ${core.status()}`;
    if (this.read(checker) !== L.STATE_READY || this.arena.readItem(checker.output) !== item)
      return "it does not have what it was settled with";
    return null;
  }

  /** Begins and settles, `rounds` times over, each time after `before`. */
  computeAgain(checker, rounds, before) {
    for (let round = 0; round < rounds; round++) {
      before();
      const generation = checker.core.outcomeBegin(checker.g, 1);
      if (generation < 0) return this.isHeldUp() ? null : "nobody can begin";
      const wrong = this.settleAgain(checker, L.STATE_COMPUTING, generation, round);
      if (wrong !== null) return wrong;
    }
    return null;
  }

  /** Whether somebody who lives has it: one that was paused, or whose program ends so. */
  isHeldUp() {
    const word = this.arena.get64(this.state);
    const who = Number(word & MASK24);
    const has = Number((word >> 24n) & 7n) === L.STATE_PLEDGED ? "pledged" : "computing";
    return this.arena.participants.some(
      (p) => this.arena.ownerOf(p.index) === who && !p.dead && (p.paused || p.own[has]),
    );
  }

  tell(address) {
    const { arena } = this;
    const word = address % 8 === 0 ? arena.get64(address) : 0n;
    if (address === this.state) {
      const state = STATES[Number((word >> 24n) & 7n)];
      return ["state", `generation ${word >> 27n} ${state} ${word & MASK24}`];
    }
    if (address < this.blocks || address >= this.blocks + this.scenario.blocks * this.stride) return undefined;
    const block = Math.floor((address - this.blocks) / this.stride);
    if (address === this.wordOf(block))
      return [`block ${block}`, `version ${word >> 24n} owner in slot ${word & 0xffn}`];
    return [`payload ${block}`, String(arena.get32(address))];
  }
}
