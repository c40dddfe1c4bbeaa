// Whether an outcome could have behaved so. Its state in the model: { is, who, value, gone }, `is` by name; a computation that
// was invalidated is `stale`; `gone` are those who may be found dead.

import { EVENT } from "../../history.mjs";
import { linearizable } from "../../linearizable.mjs";
import { OUTCOME_EVENT } from "./scene.mjs";

const E = { ...EVENT, ...OUTCOME_EVENT };
const EMPTY = { is: "empty", gone: [] };
const PENDING = ["empty", "pledged", "computing"];

/**
 * What is wrong with the history, or null.
 * @param {(operation: object) => object[]} mayHaveDone the effects of a stopped operation
 */
export function judge(history, { deaths, blocks, words }, effectsOf, mayHaveDone) {
  if (history.has(E.TORN)) return "torn payload";
  if (history.has(E.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(E.NO_BLOCK) && blocks >= words.split(",").length) return "no free block";
  const operations = history.operations().map((op) => ({ ...op, begin: 2 * op.begin, end: 2 * op.end }));
  if (deaths > 0) operations.push(...stopsOf(history));
  const effects = (op) =>
    (op.stopped ? mayHaveDone(op) : op.stops ? [op] : effectsOf(op)).map((effect) => ({ ...effect, who: op.who }));
  const final = (state) => isFinal(state, history);
  return linearizable(operations, effects, { initial: EMPTY, apply: applied, final }) ? null : "not linearizable";
}

/**
 * From when on a participant may be found dead, as operations of their own behind the one that it cuts short. The history does not
 * tell the dead from the paused: without deaths in the scenario there are none.
 */
function stopsOf(history) {
  const list = [];
  for (let k = 0; k < history.length; k++)
    if (history.type(k) === E.STOP) list.push({ who: history.who(k), begin: 2 * k + 1, end: 2 * k + 1, stops: true });
  return list;
}

/** Whether the checker, who looked last, saw this state. */
function isFinal(state, history) {
  const last = history.length - 1;
  const seen = { [E.GOT]: "ready", [E.GOT_TEXT]: "failed", [E.GOT_ABANDONED]: "abandoned" }[history.type(last)];
  if (seen === undefined) return PENDING.includes(state.is);
  return state.is === seen && (seen === "abandoned" || state.value === history.value(last));
}

/**
 * What an operation did, in order.
 * @param {object} settles what it does when it is done; `right` is the state in which it may
 */
export function effectsBy({ events }, settles) {
  return events.map((event) => effectOf(event, settles)).filter((effect) => effect !== undefined);
}

/** What a stopped settling of something computed may have done: settled it, or was refused and gave it back. */
export function mayConclude({ events }, settles) {
  return events.length === 0 ? [settles] : [...effectsBy({ events }, settles), { releases: true }];
}

function effectOf({ type, value }, settles) {
  switch (type) {
    case E.DONE:
      return settles;
    case E.REFUSED: // a beginning that is refused says nothing but that somebody was about
      return settles.right && { refused: settles.right };
    case E.EMPTY:
      return { sees: "pending" };
    case E.GOT:
      return { sees: "ready", value };
    case E.GOT_TEXT:
      return { sees: "failed", value };
    case E.GOT_ABANDONED:
      return { sees: "abandoned" };
    case E.NO_NUMBER:
      return { sees: "no number" };
    case E.BEGUN:
      return { begins: true };
    case E.RELEASED:
      return { releases: true };
    case E.REAPED:
      return { reaps: true };
    case E.ORPHANED:
      return { sees: "orphaned" };
    default:
      return undefined; // without effect
  }
}

/** The state after this effect, or undefined when it cannot be had now. */
function applied(state, effect) {
  const { who, refused } = effect;
  const { is, gone } = state;
  const orphaned = (by) => is === by && gone.includes(state.who);
  if (effect.stops) return { ...state, gone: [...gone, who] };
  if (effect.sees !== undefined) return saw(state, effect, orphaned) ? state : undefined;
  if (effect.settles !== undefined)
    return hasRight(state, effect) ? { is: effect.settles, value: effect.value, gone } : undefined;
  if (refused !== undefined) return hasRight(state, { who, right: refused }) ? undefined : state;
  if (effect.pledges) return is === "empty" ? { is: "pledged", who, gone } : undefined;
  if (effect.begins) return is === "empty" || orphaned("computing") ? { is: "computing", who, gone } : undefined;
  if (effect.releases) return is === "computing" && state.who === who ? { is: "empty", gone } : state;
  if (effect.reaps) return orphaned("pledged") ? { is: "abandoned", gone } : undefined;
  return is === "computing" ? { ...state, stale: true } : { is: "empty", gone }; // invalidated
}

function saw(state, { sees, value }, orphaned) {
  if (sees === "pending") return PENDING.includes(state.is);
  if (sees === "no number") return state.is !== "ready";
  if (sees === "orphaned") return orphaned("pledged");
  return state.is === sees && (sees === "abandoned" || state.value === value);
}

function hasRight(state, { who, right }) {
  return state.is === right && (right === "empty" || state.who === who) && !state.stale;
}
