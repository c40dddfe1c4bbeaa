// Derived streams: core/derived.ts, over the stream's files. A source, a stream derived from it, who derives and who stands by.

import { L, MAX_ITEMS } from "../arena.mjs";
import { EVENT } from "../history.mjs";
import { MUTANTS } from "./derived/mutants.mjs";
import { ENDED, LATEST, makeOperations, MINE, NO_LINE, OVER, STANDS_BY } from "./derived/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./derived/scenarios.mjs";
import { LAPS, R, StreamBytes } from "./stream/layout.mjs";

const EARLIEST = -1;
/** What was published before the scenario begins. */
const OLD = MAX_ITEMS - 1;
/** What the checker publishes. */
const FRESH = MAX_ITEMS - 2;
const ID = (7n << 32n) | 3n;
const STATUS_ENDED = 5;
/** Attempts of the checker to become the deriver. */
const MOST = 100;

class Scene {
  constructor(scenario, arena, flaw) {
    this.scenario = scenario;
    this.arena = arena;
    this.flaw = flaw;
    const { capacity, spares, subscribers } = scenario;
    this.source = new StreamBytes(arena, { capacity, spares, subscribers, policy: scenario.policy });
    // Large enough to hold everything: what was derived can be told in the end.
    this.derived = new StreamBytes(arena, { capacity: 32, spares, subscribers: 1, policy: "block", derived: true });
    this.sets = [...this.source.sets, ...this.derived.sets];
    const participants = scenario.words.split(",").length + 1;
    const place = () => {
      const first = arena.place(participants * R.RECORD_BYTES);
      return ({ index }) => first + index * R.RECORD_BYTES;
    };
    this.recordOf = place();
    this.aheadOf = place();
    this.readerOf = place();
  }

  geometry(name) {
    return name === "source" ? this.source.geometry() : this.derived.geometry();
  }

  /** A source that was used for a lap, and a derivation that the participants `attached` have joined, in this order. */
  write() {
    const { arena, source, derived } = this;
    const { capacity, lap, shift, attached } = this.scenario;
    const { core, records } = arena.checker;
    source.write((lap - 1n + LAPS) % LAPS);
    derived.write(5n);
    for (let k = 0; k < capacity + shift; k++)
      if (!core.streamEmit(records.source, arena.inputOf(OLD))) throw new Error("the source cannot be filled");
    for (const p of [...arena.participants, arena.checker]) arena.set64(this.recordOf(p) + R.R_ID, ID);
    for (const digit of attached) {
      const p = arena.participants[Number(digit)];
      core.deriveAttach(p.records.source, p.records.derived, this.recordOf(p), LATEST);
    }
  }

  resetParticipant(p) {
    p.own.mine = this.arena.get32(this.recordOf(p) + R.R_LINE) !== 0;
    p.own.out = false; // whether it has handed over, or stands by no longer
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** Whether the line of the derivation belongs to nobody who lives: who stands by must not sleep then. */
  isOrphaned() {
    const { arena, source, derived } = this;
    const line = Number((arena.get64(derived.base + L.STREAM_BINDING) >> 24n) & 0xffffn);
    if (line === 0) return false;
    const at = source.lines + (line - 1) * L.LINE_BYTES;
    const slot = Number(arena.get64(at) & 0xffn);
    if (arena.get64(at + L.LINE_BOUND) !== ID) return false;
    return slot === 0 || arena.participants.some((p) => p.slot === slot && p.dead);
  }

  /** Derives all that is left, as whoever owns the line, or else as the checker; then takes what was derived. */
  drain(checker, history) {
    this.history = history;
    const wrong = this.deriveAll(checker);
    if (wrong !== null) return wrong;
    const { arena, derived } = this;
    const { core, output, records, index } = checker;
    const r = this.aheadOf(checker);
    if (!core.streamObserve(records.derived, r, EARLIEST)) return "the derived stream's tail cannot be found";
    while (core.streamNext(records.derived, r, output)) history.addItem(index, arena.readItem(output));
    if (core.status() === STATUS_ENDED) history.add(index, ENDED);
    if (derived.cursorOf(r) > derived.capacity) return "more values were derived than there is room for";
    const start = this.source.numberOf(arena.get64(derived.base + L.STREAM_START));
    this.start = arena.get64(derived.base + L.STREAM_BINDING) >> 40n === 0n ? -1 : start;
    if (!core.streamObserve(records.source, r, LATEST)) return "the source's tail cannot be found";
    this.tail = this.source.cursorOf(r);
    return null;
  }

  deriveAll(checker) {
    const { arena } = this;
    const { core } = checker;
    this.finished = true;
    let owner = arena.participants.find((p) => !p.dead && arena.get32(this.recordOf(p) + R.R_LINE) !== 0);
    if (owner === undefined) {
      owner = checker;
      let outcome = 0;
      for (let k = 0; k < MOST && outcome !== R.DERIVE_MINE; k++) {
        outcome = core.deriveAttach(checker.records.source, checker.records.derived, this.recordOf(checker), LATEST);
        if (outcome === R.DERIVE_OVER) return null;
        if (outcome === 0) {
          this.finished = false;
          return core.status() === 16 && this.scenario.fewLines ? null : `nobody can derive: status ${core.status()}`;
        }
      }
      this.finished = outcome === R.DERIVE_MINE; // otherwise one that is paused has the derivation, or is about to
      if (!this.finished) return arena.participants.some(({ paused }) => paused) ? null : "the derivation is stuck";
    }
    this.owner = owner;
    this.finished = !owner.paused;
    while (this.finished && this.deriveOne(checker, owner));
    return null;
  }

  /** D1 to D3 as this participant. */
  deriveOne({ core, output }, { records, index }) {
    const { arena } = this;
    const { operator } = this.scenario;
    const r = this.recordOf({ index });
    const ahead = this.aheadOf({ index });
    if (operator === "pairs") {
      const offset = core.deriveOffset(records.source, records.derived, r);
      const odd = offset % 2;
      core.deriveGoOnAt(records.source, records.derived, r, offset + 2 - odd);
      if (odd === 1) {
        core.deriveAdvance(records.source, r);
        return true;
      }
      arena.set64(ahead + R.R_CURSOR, arena.get64(r + R.R_CURSOR));
      for (const to of [output, output + arena.itemBytes])
        if (!core.streamNext(records.source, ahead, to)) return this.ended(core, records, r);
    } else if (!core.deriveLook(records.source, r, output)) return this.ended(core, records, r);
    const skipped = operator === "filter" && arena.readItem(output) % 2 === 1;
    if (!skipped && !core.deriveEmit(records.derived, r, output)) return false;
    core.deriveAdvance(records.source, r);
    return true;
  }

  ended(core, records, r) {
    if (core.status() === STATUS_ENDED) core.deriveFinish(records.source, records.derived, r);
    return false;
  }

  judge(history) {
    if (history.has(EVENT.TORN)) return "torn payload";
    if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
    if (history.has(EVENT.NO_BLOCK)) return "no free block";
    if (history.has(NO_LINE) && !this.scenario.fewLines) return "no free line";
    return null;
  }

  check(checker, { paused }) {
    return (
      this.checkValues(checker) ??
      this.checkStandby() ??
      this.checkPublishing(checker, paused) ??
      this.checkBlocks(checker, paused)
    );
  }

  /** What was derived: nothing twice, in order, and all of it where it must be so. */
  checkValues({ core, output, records, index }) {
    const { arena, start, tail, scenario } = this;
    if (start < 0) return null;
    const values = [];
    const r = this.aheadOf({ index });
    core.streamObserve(records.derived, r, EARLIEST);
    while (core.streamNext(records.derived, r, output)) values.push(arena.readItem(output));
    const isClosed = core.status() === STATUS_ENDED;
    const mayBeLast = this.published(tail);
    const wanted = this.derivedFrom(mayBeLast.slice(start));
    if (new Set(values).size < values.length) return `derived twice: ${values}`;
    let at = -1;
    for (const value of values) {
      const next = wanted.indexOf(value, at + 1);
      if (next < 0) return `derived ${values} of ${wanted}`;
      at = next;
    }
    const promised = scenario.whole || (scenario.stood && this.history.has(STANDS_BY));
    const whole = promised && this.someDeriverLives();
    if (whole && this.finished && values.length < wanted.length) return `skipped: derived ${values} of ${wanted}`;
    if (this.finished && core.streamIsClosed(records.source) && !isClosed && scenario.whole)
      return "the source has ended, the derived stream has not";
    return null;
  }

  /** Nothing may be skipped as long as somebody derives or stands by: with more deaths than derivers that is over. */
  someDeriverLives() {
    const words = this.scenario.words.split(",");
    return this.arena.participants.some(({ index, dead }) => !dead && /[dS]/.test(words[index]));
  }

  /** What the source has published, by position: the scenarios have one producer. */
  published(tail) {
    const { capacity, shift } = this.scenario;
    const before = Array(capacity + shift).fill(OLD);
    return [...before, ...this.emitted()].slice(0, tail);
  }

  /** The items whose publication was confirmed, and then the one that may have been published by a producer that was stopped. */
  emitted() {
    return this.history
      .operations()
      .filter(
        ({ letter, events, stopped }) =>
          "pW".includes(letter) && (stopped || events.some(({ type }) => type === EVENT.DONE)),
      )
      .map(({ items }) => items[0]);
  }

  derivedFrom(values) {
    const { operator } = this.scenario;
    if (operator === "pairs") return values.filter((_, k) => k % 2 === 0 && k + 1 < values.length);
    return operator === "filter" ? values.filter((item) => item % 2 === 0) : values;
  }

  /** Who stands by no longer is asked no longer. */
  checkStandby() {
    const { arena, source } = this;
    for (const p of arena.participants) {
      const stands = arena.get32(this.recordOf(p) + R.R_STANDBY_LINE) !== 0 && !p.own.out;
      if (p.dead || p.paused || stands) continue;
      for (let line = 0; line < this.scenario.subscribers; line++)
        for (let k = 0; k < L.LINE_STANDBY_COUNT; k++)
          if (arena.get32(source.lines + line * L.LINE_BYTES + L.LINE_STANDBY + k * 4) === arena.ownerOf(p.index))
            return `participant ${p.index} is asked to stand by, and does not`;
    }
    return null;
  }

  /** The dead hold up nobody: twice the capacity can be published, as long as somebody derives. */
  checkPublishing(checker, paused) {
    const { core, records } = checker;
    const { arena, source, owner } = this;
    if (paused > 0 || core.streamIsClosed(records.source)) return null;
    for (let k = 0; k < 2 * source.capacity + 1; k++) {
      if (!core.streamEmit(records.source, arena.inputOf(FRESH))) {
        // Who joined and does not read holds up producers, as it should.
        if (arena.participants.some((p) => !p.dead && arena.get32(this.readerOf(p) + R.R_LINE) !== 0)) return null;
        return `a producer is held up for ever: status ${core.status()}`;
      }
      if (owner !== undefined && this.finished) this.deriveOne(checker, owner);
    }
    return null;
  }

  checkBlocks({ core, records }, paused) {
    for (const [name, stream] of Object.entries({ source: this.source, derived: this.derived })) {
      const named = stream.namedBlocks();
      const free = stream.claimAll(core, records[name]);
      if (free > stream.blocks - named) return "a block in use can be claimed";
      if (free < stream.blocks - named - paused) return `${stream.blocks - named - free} blocks of the ${name} leaked`;
    }
    return null;
  }

  tell(address) {
    const inDerived =
      address >= this.derived.base && address < this.derived.payloads + this.derived.blocks * this.derived.stride;
    if (!inDerived) return this.source.tell(address);
    const told = this.derived.tell(address);
    return told && [`derived ${told[0]}`, told[1]];
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "derived",
  weight: 1,
  files: ["derived", "stream", "subscriber", "rows"],
  letters: {
    p: "emit into the source",
    W: "waiting emit into the source",
    x: "close the source",
    a: "try to become the deriver",
    d: "become the deriver, unless it is, and derive one value",
    S: "stand by, asleep, until it derives",
    h: "hand over, or stand by no longer",
    j: "join the source",
    l: "leave it",
  },
  parameters: {
    capacity: 2,
    policy: "block",
    spares: ({ words }) => words.split(",").length + 1,
    subscribers: ({ words }) => words.split(",").length,
    /** The participants that have tried to become the deriver before, in this order. */
    attached: "",
    /** Whether nothing may be skipped: somebody always derives or stands by. */
    whole: false,
    /** The same, once somebody was told that it stands by. */
    stood: false,
    /** map, filter (even items) or pairs (the first of two). */
    operator: "map",
    lap: 5n,
    shift: 0,
    fewLines: false,
  },
  records: ["source", "derived"],
  events: { MINE, STANDS_BY, OVER, ENDED, NO_LINE },
  firstItem: () => 0,
  itemsOf: (letter) => ("pW".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
