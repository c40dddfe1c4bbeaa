// One exploration: a world's scenario run under all schedules within its bounds, or until the time is over.

import { Arena, L } from "./arena.mjs";
import { EVENT, History } from "./history.mjs";
import { lettersOf, Programs } from "./programs.mjs";
import { Scheduler } from "./scheduler.mjs";

/**
 * What every scenario has; a world's own parameters come beside it.
 * @typedef {object} Scenario
 * @property {string} words what each participant does, separated by commas: letters of the world
 * @property {number} slotGap how far apart the participants' peer slots are
 * @property {number} preemptions how often a participant that could go on is interrupted
 * @property {number} deaths how many may die
 * @property {number} pauses how many may stop for good while they live
 */

export const COMMON = { slotGap: 1, preemptions: 2, deaths: 0, pauses: 0 };
/** Steps of one execution before it counts as a livelock. */
const STEPS = 3000;

/** The scenario with every parameter of the world. @returns {Scenario} */
export function complete(world, scenario) {
  const full = { ...COMMON, ...world.parameters, ...scenario };
  for (const name of Object.keys(scenario))
    if (name !== "words" && !(name in COMMON) && !(name in world.parameters))
      throw new Error(`scenarios of ${world.name} have no ${name}`);
  for (const [name, value] of Object.entries(full)) if (typeof value === "function") full[name] = value(full);
  return full;
}

export class Exploration {
  /**
   * @param {import("./worlds.mjs").World} world
   * @param {WebAssembly.Module} module the core for this world
   * @param {Scenario} scenario complete
   * @param {string} flaw of the waiting loop or of the world's own programs
   */
  constructor(world, module, scenario, flaw = "") {
    this.world = world;
    this.scenario = scenario;
    this.scheduler = new Scheduler();
    const itemBytes = world.itemBytes?.(scenario) ?? 16;
    const texts = scenario.words.split(",");
    this.arena = new Arena(texts.length, scenario.slotGap, world.records ?? ["only"], itemBytes);
    this.scene = new world.Scene(scenario, this.arena, flaw);
    this.arena.instantiate(module, this.scheduler.env);
    this.arena.build(
      (name, participant) => this.scene.geometry(name, participant),
      () => this.scene.write(),
    );
    this.participants = this.arena.participants;
    this.words = this.wordsOf(texts);
    this.history = new History(this.words, (history) => this.scene.judge(history), world.events);
    this.programs = new Programs(this.arena, this.history, this.scheduler, flaw);
    const operations = this.scene.operations(this.programs);
    for (const p of this.participants) p.program = this.programs.compile(this.words[p.index], operations);
    this.prepareScheduler();
  }

  /** The operations of each participant; fresh items are numbered in their order. */
  wordsOf(texts) {
    let item = this.world.firstItem?.(this.scenario) ?? 0;
    return texts.map((text) =>
      lettersOf(text).map((operation) => {
        if (!(operation.letter in this.world.letters))
          throw new Error(`no operation of ${this.world.name} is called ${operation.letter}`);
        const count = this.world.itemsOf?.(operation.letter, operation.argument) ?? 0;
        return { ...operation, items: Array.from({ length: count }, () => item++) };
      }),
    );
  }

  prepareScheduler() {
    const { scheduler, arena, scenario, history } = this;
    const { preemptions, deaths, pauses } = scenario;
    const waiting = this.programs.waits;
    this.bounds = { preemptions, deaths, pauses, slices: waiting && deaths + pauses > 0, waiting, steps: STEPS };
    scheduler.quiet = new Uint8Array(arena.memory.buffer.byteLength / L.WAITERS_BYTES);
    for (const set of this.scene.sets) {
      if (set % L.WAITERS_BYTES !== 0) throw new Error("a waiter set lies across others");
      scheduler.quiet[set / L.WAITERS_BYTES] = 1;
    }
    scheduler.halves = arena.halves;
    scheduler.onBegin = (p) => history.add(p.index, EVENT.BEGIN);
    scheduler.onStop = (p) => history.add(p.index, EVENT.STOP);
  }

  /** Runs the next schedule on the trail and says what is wrong with it. */
  runOnce() {
    this.arena.reset();
    this.history.clear();
    if (this.scene.resetParticipant !== undefined) for (const p of this.participants) this.scene.resetParticipant(p);
    try {
      this.scheduler.run();
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      return `trap: ${error.message}`;
    }
    if (this.scheduler.overrun) return "livelock: the step budget is used up";
    return this.checkEnd();
  }

  /** What is wrong after an execution, or null. The checker, whom nobody interrupts, looks at what the others left. */
  checkEnd() {
    const { scene, history, arena, scheduler } = this;
    return (
      this.checkSleepers() ??
      scene.drain(arena.checker, history) ??
      history.verdict() ??
      scene.check(arena.checker, { paused: scheduler.pauses, dead: scheduler.deaths })
    );
  }

  /** Nobody who lives sleeps beside what it waits for. */
  checkSleepers() {
    const { checker } = this.arena;
    for (const p of this.participants) {
      if (!p.asleep || p.dead || p.paused) continue;
      for (const want of p.wants)
        if (want.holds(checker)) return `lost wake-up: participant ${p.index} sleeps beside ${want.what}`;
      this.history.end(p.index, EVENT.ASLEEP);
    }
    return null;
  }

  /**
   * @param {{seconds: number, executions?: number, seed?: number, stopAtFirst?: boolean}} limits
   */
  explore({ seconds, executions = Number.POSITIVE_INFINITY, seed = 0, stopAtFirst = true }) {
    const { scheduler } = this;
    scheduler.begin(this.participants, this.bounds);
    scheduler.random = seed;
    const result = { executions: 0, stopped: 0, violations: 0, first: null, exhausted: false, seconds: 0 };
    const start = performance.now();
    do {
      const wrong = this.runOnce();
      result.executions++;
      if (scheduler.deaths + scheduler.pauses > 0) result.stopped++;
      if (wrong !== null) {
        result.violations++;
        result.first ??= { wrong, trail: this.trail() };
        if (stopAtFirst) break;
      }
      if (result.executions >= executions) break;
      if ((result.executions & 255) === 0 && performance.now() - start > seconds * 1000) break;
      result.exhausted = !scheduler.advance();
    } while (!result.exhausted);
    result.seconds = (performance.now() - start) / 1000;
    return result;
  }

  /** The choices that were not the usual one, as `position:pick` pairs. */
  trail() {
    const { picks, at } = this.scheduler;
    const pairs = [];
    for (let k = 0; k < at; k++) if (picks[k] !== 0) pairs.push(`${k}:${picks[k]}`);
    return pairs.join(",");
  }

  /** Runs one schedule again, telling `listener` of every step. */
  replay(trail, listener) {
    const { scheduler } = this;
    scheduler.begin(this.participants, this.bounds);
    scheduler.random = 0;
    scheduler.picks.fill(0);
    for (const pair of trail.split(",").filter((text) => text !== "")) {
      const [at, pick] = pair.split(":").map(Number);
      scheduler.picks[at] = pick;
      scheduler.length = at + 1;
    }
    scheduler.listener = listener;
    const wrong = this.runOnce();
    scheduler.listener = null;
    return wrong;
  }
}
