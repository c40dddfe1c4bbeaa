// The stream: core/stream.ts, subscriber.ts, room.ts and rows.ts with cell.ts, position.ts, walk.ts and waiting.ts.

import { MAX_ITEMS } from "../arena.mjs";
import { AT, ENDED, judge, LOST, NO_LINE, STARTED } from "./stream/judge.mjs";
import { LAPS, R, StreamBytes } from "./stream/layout.mjs";
import { MUTANTS } from "./stream/mutants.mjs";
import { makeOperations } from "./stream/operations.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./stream/scenarios.mjs";

const EARLIEST = -1;
/** What was published before the scenario begins. */
const OLD = MAX_ITEMS - 1;
/** What the checker publishes. */
const FRESH = MAX_ITEMS - 2;
const STATUS_EMPTY = 2;
const STATUS_ENDED = 5;

class Scene {
  constructor(scenario, arena) {
    this.scenario = scenario;
    this.arena = arena;
    this.stream = new StreamBytes(arena, scenario);
    this.sets = this.stream.sets;
    this.participants = scenario.words.split(",").length;
    const readers = arena.place((this.participants + 1) * R.RECORD_BYTES);
    this.readerOf = ({ index }) => readers + index * R.RECORD_BYTES;
  }

  geometry() {
    return this.stream.geometry();
  }

  /** A stream as specified, used for a lap before unless it is to be unused, and filled. */
  write() {
    const { capacity, fill, lap, unused, shift } = this.scenario;
    const { core, g } = this.arena.checker;
    this.stream.write(unused ? lap : (lap - 1n + LAPS) % LAPS);
    const before = (unused ? 0 : capacity) + shift;
    const items = [...Array(before).fill(OLD), ...Array.from({ length: fill }, (_, k) => k)];
    for (const item of items)
      if (!core.streamEmit(g, this.arena.inputOf(item))) throw new Error("the stream cannot be filled");
    this.initial = items;
  }

  resetParticipant(p) {
    p.own.lost = 0;
  }

  operations(programs) {
    return makeOperations(this, programs);
  }

  /** All that is still kept, in order; then what every living subscriber reads must be the rest of that. */
  drain({ core, g, output, index }, history) {
    const { arena, stream } = this;
    const r = this.readerOf({ index });
    if (!core.streamObserve(g, r, EARLIEST)) return "the tail cannot be found";
    const first = stream.cursorOf(r);
    const kept = [];
    while (core.streamNext(g, r, output)) {
      kept.push(arena.readItem(output));
      history.addItem(index, kept.at(-1));
      if (kept.length > stream.capacity) return "more values than the capacity";
    }
    if (core.status() === STATUS_ENDED) history.add(index, ENDED);
    return this.readOn((at) => (at < first ? undefined : kept[at - first]), first + kept.length, core.status());
  }

  /** What every living subscriber reads from its cursor on up to the tail, and then. */
  readOn(valueAt, tail, then) {
    const { arena, stream, scenario } = this;
    const { core, output } = arena.checker;
    for (const p of arena.participants) {
      const r = this.readerOf(p);
      if (p.dead || p.paused || arena.get32(r + R.R_LINE) === 0) continue;
      const lost = arena.get32(r + R.R_LOST);
      for (;;) {
        const ok = core.streamNext(p.g, r, output);
        const now = arena.get32(r + R.R_LOST) - lost;
        if (now > 0 && scenario.policy !== "oldest") return `participant ${p.index} lost ${now} values`;
        if (!ok) break;
        const at = stream.cursorOf(r) - 1;
        const expected = valueAt(at);
        if (expected !== undefined && arena.readItem(output) !== expected)
          return `participant ${p.index} reads ${arena.readItem(output)} at ${at} instead of ${expected}`;
      }
      if (stream.cursorOf(r) !== tail)
        return `participant ${p.index} stands at ${stream.cursorOf(r)}, the tail is ${tail}`;
      if (core.status() !== then) return `participant ${p.index} finds status ${core.status()} instead of ${then}`;
    }
    return null;
  }

  judge(history) {
    return judge(history, this.scenario, this.initial);
  }

  check(checker, { paused }) {
    return this.checkPublishing(checker, paused) ?? this.checkBlocks(checker, paused);
  }

  /** The dead hold up nobody: twice the capacity can be published, and everybody who lives reads it. */
  checkPublishing({ core, g }, paused) {
    const { arena, stream, scenario } = this;
    if (core.streamIsClosed(g)) {
      if (core.streamEmit(g, arena.inputOf(FRESH)) || core.status() !== STATUS_ENDED)
        return "a closed stream takes a value";
      return null;
    }
    if (paused >= scenario.spares) return null;
    for (let k = 0; k < 2 * stream.capacity + 1; k++) {
      if (!core.streamEmit(g, arena.inputOf(FRESH))) {
        if (paused > 0 && scenario.policy !== "oldest") return null; // held up by one that is paused
        return `a producer is held up for ever: status ${core.status()}`;
      }
      const tail = core.streamSequence(g) - Number(stream.firstLap) * stream.capacity;
      const wrong = this.readOn(() => FRESH, scenario.lap > 5n ? this.tailOf() : tail, STATUS_EMPTY);
      if (wrong !== null) return wrong;
    }
    return null;
  }

  /** The tail as a number of values, from the hint: exact when nobody else publishes. */
  tailOf() {
    return this.stream.numberOf(this.arena.get64(this.stream.base + 0x40));
  }

  /** Every block but those that are named can be claimed, and but for one per paused participant. */
  checkBlocks({ core, g }, paused) {
    const { stream } = this;
    const named = stream.namedBlocks();
    const free = stream.claimAll(core, g);
    if (free > stream.blocks - named) return "a block in use can be claimed";
    if (free < stream.blocks - named - paused)
      return `${stream.blocks - named - free} of ${stream.blocks} blocks leaked, ${paused} participants are paused`;
    return null;
  }

  tell(address) {
    return this.stream.tell(address);
  }
}

/** @type {import("../worlds.mjs").World} */
export const world = {
  name: "stream",
  weight: 1,
  files: ["stream", "subscriber", "rows"],
  letters: {
    p: "emit",
    P: "emitMany of 2",
    j: "join from the latest",
    e: "join from the earliest",
    b: "join from so many values back",
    r: "next",
    R: "nextMany of 2",
    k: "look at a value, hold it, go on",
    l: "leave",
    x: "close",
    o: "last",
    w: "waiting next",
    W: "waiting emit",
    t: "waiting next with a time-out",
    T: "waiting emit with a time-out",
  },
  parameters: {
    capacity: 2,
    policy: "block",
    /** Blocks beyond one per cell. */
    spares: ({ words }) => words.split(",").length + 1,
    subscribers: ({ words }) => words.split(",").length,
    /** Values of the scenario's own at the start. */
    fill: 0,
    /** In which the first participant's operation happens. */
    lap: 5n,
    /** Whether the stream has not been used before: otherwise its words are those of the lap before. */
    unused: false,
    /** Cells by which the start is moved within the lap. */
    shift: 0,
    /** Whether a publication may fail because no block is free. */
    fewSpares: false,
    /** Whether a join may fail because no line is free. */
    fewLines: false,
  },
  events: { LOST, STARTED, ENDED, NO_LINE, AT },
  firstItem: ({ fill }) => fill,
  itemsOf: (letter) => (letter === "P" ? 2 : "pWT".includes(letter) ? 1 : 0),
  Scene,
  scenarios: SCENARIOS,
  random: RANDOM_SCENARIOS,
  mutants: MUTANTS,
};
