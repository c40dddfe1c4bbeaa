// Whether a number of blocks and bounded FIFOs of what was written in them could have behaved so.

import { EVENT } from "../../history.mjs";
import { linearizable } from "../../linearizable.mjs";

/** The pool's own events. */
export const POOL_EVENT = {
  STALE: EVENT.OWN, // a lease of one's own was refused
  PASSED: EVENT.OWN + 1, // a lease was released twice
  NOTHING: EVENT.OWN + 2, // the operation did nothing that others could see
  QUEUE: EVENT.OWN + 3, // the checker begins with the next queue
};

/** What is wrong with the history, or null. */
export function judge(history, { blocks, cells, queues, deaths }) {
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CHANGED)) return "payload changed while it was leased";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(POOL_EVENT.STALE)) return "a lease was refused";
  if (history.has(POOL_EVENT.PASSED)) return "a lease was released twice";
  const operations = history.operations();
  const remaining = remainingIn(history, queues);
  const got = [...operations.flatMap(({ events }) => itemsOf(events)), ...remaining.flat()];
  if (new Set(got).size < got.length) return "received twice";
  const dead = deaths > 0;
  const initial = {
    free: blocks,
    dead: dead ? heldByStopped(history, operations) : 0,
    queues: remaining.map(() => []),
  };
  const apply = (state, effect) => applied(state, effect, cells, dead);
  const final = (state) => JSON.stringify(state.queues) === JSON.stringify(remaining);
  return linearizable(operations, effectsOf, { initial, apply, final }) ? null : "not linearizable";
}

const itemsOf = (events) => events.filter(({ type }) => type === EVENT.GOT).map(({ value }) => value);

/** What the checker found in each queue. */
function remainingIn(history, queues) {
  const lists = Array.from({ length: queues }, () => []);
  let queue = -1;
  for (let k = 0; k < history.length; k++) {
    if (history.who(k) !== history.words.length) continue;
    if (history.type(k) === POOL_EVENT.QUEUE) queue++;
    if (history.type(k) === EVENT.GOT) lists[queue].push(history.value(k));
  }
  return lists;
}

/** How many leases the stopped participants had, but for what the operations did in which they were stopped. */
function heldByStopped(history, operations) {
  const stopped = new Set();
  for (let k = 0; k < history.length; k++) if (history.type(k) === EVENT.STOP) stopped.add(history.who(k));
  let held = 0;
  for (const op of operations) {
    if (op.stopped || !stopped.has(op.who)) continue;
    for (const effect of effectsOf(op)) {
      if (effect.acquire || effect.receive !== undefined) held++;
      if (effect.release || effect.send !== undefined) held--;
    }
  }
  return held;
}

/** What an operation did, in order. Of a stopped one: what it may have done. */
function effectsOf({ letter, argument, items, stopped, events }) {
  const queue = Math.max(0, argument);
  if (stopped) {
    if ("awt".includes(letter)) return [{ acquire: true, stopped }];
    if (letter === "r") return [{ release: true, stopped }];
    if ("sS".includes(letter)) return [{ send: items[0], queue, stopped }];
    return "vVk".includes(letter) ? [{ receive: -1, queue, stopped }] : [];
  }
  const { type, value } = events.at(-1);
  if (type === EVENT.GOT) return [{ receive: value, queue }];
  if (type === EVENT.FULL) return [{ full: true, queue }];
  if (type === EVENT.EMPTY) return [{ empty: true, pool: "awt".includes(letter), queue }];
  if (type !== EVENT.DONE) return [];
  if ("awt".includes(letter)) return [{ acquire: true }];
  return letter === "r" ? [{ release: true }] : [{ send: value, queue }];
}

/**
 * The state after this effect, or undefined when it cannot be had now. `state.dead` counts leases of the dead: whether they
 * were found to be free yet is not told. Where participants are only paused (`mortal` is false) it stays 0.
 */
function applied(state, effect, cells, mortal) {
  const { free, dead, queues } = state;
  const own = effect.stopped && mortal ? 1 : 0;
  const list = queues[effect.queue];
  const with_ = (changed) => queues.with(effect.queue, changed);
  if (effect.acquire) {
    if (free > 0) return { ...state, free: free - 1, dead: dead + own };
    return dead > 0 ? { ...state, dead: dead - 1 + own } : undefined;
  }
  if (effect.release) return { ...state, free: free + 1, dead: dead - own };
  if (effect.send !== undefined)
    return list.length < cells ? { ...state, dead: dead - own, queues: with_([...list, effect.send]) } : undefined;
  if (effect.receive !== undefined) {
    if (list.length === 0 || (effect.receive >= 0 && list[0] !== effect.receive)) return undefined;
    return { ...state, dead: dead + own, queues: with_(list.slice(1)) };
  }
  if (effect.full) return list.length === cells ? state : undefined;
  return (effect.pool ? free === 0 : list.length === 0) ? state : undefined;
}
