// Operations of many calls as generators: `yield (p) => call` makes one call of the core and goes on with its result. A
// call that unwinds is made again later; the generator sees only what it came to.
//
// `wait` is waitFor of src/waiting.ts for a single wait of one isolate: steps W0 to W5 and L1 to L3, and conditions that an
// attempt may replace.

import { L } from "../../arena.mjs";
import { KIND } from "../../build.mjs";

/** The stages of an operation that a generator function does. */
export function scripted(programs, script) {
  return {
    begin: (p, to) => {
      p.own.script = undefined;
      return programs.begin(p, to);
    },
    run: (p, to) => {
      const { own } = p;
      if (own.script === undefined) {
        own.script = script(p);
        own.next = own.script.next();
      } else if (own.slept) {
        own.slept = false;
        own.next = own.script.next(p.timedOut ? "timed out" : "woken");
      }
      if (own.next.done) return to.out;
      const result = own.next.value(p);
      if (programs.unwinding) return 0;
      if (p.asleep) own.slept = true;
      else own.next = own.script.next(result);
      return own.next.done && !own.slept ? to.out : to.run;
    },
  };
}

/**
 * What somebody waits to get done: Effort of src/waiting.ts.
 * @typedef {object} Effort
 * @property {Condition[]} conditions which an attempt may replace
 * @property {() => Condition[]} [seen] the same for the checker, when it sleeps
 * @property {boolean} [patient] whether it sleeps for a moment only
 * @property {(p: object) => Generator} attempt returns whether it came to an end, which it has recorded then
 * @property {(p: object) => Generator} [giveUp] the same
 *
 * @typedef {object} Condition
 * @property {string} what for messages
 * @property {(p: object) => number} g the record
 * @property {number} set
 * @property {(p: object) => Function} holds the call for L3
 * @property {(checker: object) => unknown} lost whether who sleeps for it sleeps in vain: asked when all is over
 */

function* leave(conditions, flaw) {
  for (const condition of conditions) {
    yield (p) => p.core.leaveSet(condition.g(p), condition.set);
    if (flaw === "no last look") continue;
    if (yield condition.holds) yield (p) => p.core.wakeOne(condition.g(p), condition.set);
  }
}

/**
 * @param {Effort} effort
 * @param {{mayTimeOut?: boolean, timedOut: () => void}} options `timedOut` records the end when nothing came of it
 */
export function* wait(programs, p, effort, { mayTimeOut = false, timedOut = () => {} } = {}) {
  const { flaw } = programs;
  if (yield* effort.attempt(p)) return; // W0
  let standing = [];
  for (;;) {
    const bell = yield () => p.core.readDoorbell(p.g); // W2
    for (let changed = false; ; changed = true) {
      const before = standing;
      const conditions = effort.conditions;
      standing = conditions;
      const gone = before.filter((old) => !conditions.some(({ set }) => set === old.set));
      yield* leave(gone, flaw);
      for (const condition of conditions) yield () => p.core.enterSet(condition.g(p), condition.set); // W3
      if (changed && flaw === "no look at new conditions") break;
      if (yield* effort.attempt(p)) return yield* leave(standing, flaw); // W4
      if (effort.conditions === conditions) break;
    }
    const slept = yield () => sleep(programs, p, bell, effort, mayTimeOut); // W5
    if (slept !== "timed out" || effort.patient) {
      if (slept === "timed out") p.own.expiries = (p.own.expiries ?? 0) + 1;
      continue;
    }
    if (yield* effort.attempt(p)) return yield* leave(standing, flaw);
    if (effort.giveUp === undefined || !(yield* effort.giveUp(p))) timedOut();
    return yield* leave(standing, flaw);
  }
}

/** How often patience may end too early: it grows, so that in the end it is longer than what others need. */
const EXPIRIES = 2;

function sleep({ arena, scheduler }, p, bell, effort, mayTimeOut) {
  const address = arena.doorbellOf(p.index);
  p.core.ownStep(KIND.futexWait, address);
  if (scheduler.unwinding || arena.halves[address >> 2] !== bell) return "again";
  p.timedOut = false;
  p.mayTimeOut = mayTimeOut || effort.patient === true;
  p.lazy = effort.patient === true && (p.own.expiries ?? 0) >= EXPIRIES;
  p.bell = address;
  p.wants = (effort.seen?.() ?? effort.conditions).map(({ what, lost }) => ({ what, holds: lost }));
  p.asleep = true;
  return "asleep";
}

/** Every set of a channel at this address. */
export function setsOf(base) {
  return [L.QUEUE_NOT_EMPTY, L.CHANNEL_WANTED, L.QUEUE_NOT_FULL, L.CHANNEL_TAKEN].map((offset) => base + offset);
}
