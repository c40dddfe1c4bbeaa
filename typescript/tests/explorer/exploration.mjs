// One exploration: a scenario run under all schedules within its bounds, or until the time is over.

import { Arena, L } from "./arena.mjs";
import { checkEnd } from "./checks.mjs";
import { CODE, History } from "./history.mjs";
import { Participant } from "./participant.mjs";
import { LETTERS, NOT_EMPTY, NOT_FULL, Programs, pushesOf } from "./programs.mjs";
import { Scheduler } from "./scheduler.mjs";

/**
 * @typedef {object} Scenario
 * @property {string} words what each participant does, separated by commas: see programs.mjs
 * @property {number} capacity
 * @property {number} spares blocks beyond one per cell
 * @property {number} fill items in the queue at the start
 * @property {bigint} lap
 * @property {boolean} used
 * @property {number} shift
 * @property {number} slotGap
 * @property {boolean} fewSpares whether a push may fail because no block is free
 * @property {number} preemptions
 * @property {number} deaths
 * @property {number} pauses
 */

const DEFAULTS = {
  capacity: 2,
  fill: 0,
  lap: 5n,
  used: true,
  shift: 0,
  slotGap: 1,
  fewSpares: false,
  preemptions: 2,
  deaths: 0,
  pauses: 0,
};

/** @returns {Scenario} */
export function complete(scenario) {
  const participants = scenario.words.split(",").length;
  return { spares: participants, ...DEFAULTS, ...scenario };
}

export class Exploration {
  /** @param {WebAssembly.Module} module @param {Scenario} scenario @param {string} flaw of the wait loop */
  constructor(module, scenario, flaw) {
    this.scenario = scenario;
    const words = scenario.words.split(",");
    for (const letter of words.join(""))
      if (!LETTERS.includes(letter)) throw new Error(`no operation is called ${letter}`);
    let item = scenario.fill;
    const items = words.map((word) =>
      [...word].map((letter) => Array.from({ length: pushesOf(letter) }, () => item++)),
    );
    this.scheduler = new Scheduler();
    this.arena = new Arena(module, scenario, words.length, this.scheduler.env);
    this.history = new History(words, items, scenario);
    const programs = new Programs(this.arena, this.history, this.scheduler, flaw);
    this.participants = words.map(
      (word, k) => new Participant(k, programs.compile(word, items[k]), this.arena.seats[k], this.arena.slotOf(k)),
    );
    const waiting = /[wWtTx]/.test(scenario.words);
    const { preemptions, deaths, pauses } = scenario;
    const stops = deaths + pauses > 0;
    this.bounds = { preemptions, deaths, pauses, slices: waiting && stops, waiting, steps: 3000 };
    this.scheduler.quiet = [NOT_EMPTY, NOT_FULL + L.WAITERS_BYTES];
    this.scheduler.halves = this.arena.halves;
    this.scheduler.onBegin = (p) => this.history.add(p.index, CODE.BEGIN);
    this.scheduler.onStop = (p) => this.history.add(p.index, CODE.STOP);
  }

  /** Runs the next schedule on the trail and says what is wrong with it. */
  runOnce() {
    this.arena.reset();
    this.history.clear();
    try {
      this.scheduler.run();
    } catch (error) {
      return `trap: ${error.message}`;
    }
    if (this.scheduler.overrun) return "livelock: the step budget is used up";
    return checkEnd(this.arena, this.history, this.participants);
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
