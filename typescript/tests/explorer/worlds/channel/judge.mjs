// Whether channels could have behaved so. Of a channel the model knows its cells between head and tail, oldest first (an item,
// or -1 where an offer was taken back), whether it is closed, and the items that were taken.
//
// A completed operation has had exactly the effects that it told of; one that was stopped those, and perhaps one more.

import { EVENT } from "../../history.mjs";
import { linearizable, Several } from "../../linearizable.mjs";
import { casesOf } from "./operations.mjs";
import { channelOf, itemOf, OWN } from "./scene.mjs";

const HOLE = -1;

/** What is wrong with the history, or null. */
export function judge(history, scene) {
  const { capacity, fill, closed, fewSpares } = scene.scenario;
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(EVENT.NO_BLOCK) && !fewSpares) return "no free block";
  const operations = history.operations();
  if (operations.some(leftAnOffer)) return "an offer was left behind";
  const remaining = scene.names.map(() => []);
  for (let k = 0; k < history.length; k++)
    if (history.who(k) === history.words.length) remaining[channelOf(history.value(k))].push(itemOf(history.value(k)));
  const initial = scene.names.map((_, channel) => ({
    cells: scene.unbuffered[channel] ? [] : Array.from({ length: fill }, (_, k) => channel * fill + k),
    closed: closed && channel === 0,
    taken: [],
  }));
  const final = (state) =>
    state.every(({ cells }, channel) => cells.filter((item) => item !== HOLE).join() === remaining[channel].join());
  const apply = (state, effect) => applied(state, effect, capacity);
  const effects = (operation) => effectsOf(operation, scene);
  const key = (state) => state.map(({ cells, closed: ended, taken }) => `${cells}|${ended}|${taken}`).join(";");
  return linearizable(operations, effects, { initial, apply, final, key }) ? null : "not linearizable";
}

/** What an operation did, in order. */
function effectsOf(operation, scene) {
  const effects = operation.events.flatMap(({ type, value }) => effectOf(type, value, scene) ?? []);
  if (operation.stopped) effects.push({ any: casesOf(operation, scene), offered: standing(operation) });
  return effects;
}

function effectOf(type, value, { unbuffered }) {
  const channel = channelOf(value);
  const item = itemOf(value);
  switch (type) {
    case OWN.OFFERED:
      return { put: item, channel };
    case OWN.RETRACTED:
      return { retract: item, channel };
    case OWN.SENT:
      return unbuffered[channel] ? { done: item, channel } : { put: item, channel };
    case OWN.RECEIVED:
      return { take: item, channel };
    case OWN.ENDED:
      return { ended: true, channel };
    case OWN.DRAINED:
      return { drained: true, channel };
    case EVENT.FULL:
      return { full: true, channel };
    case EVENT.EMPTY:
      return { empty: true, channel };
    case EVENT.DONE:
      return { close: true, channel };
    default:
      return undefined;
  }
}

/** Whether an operation that is over has left an offer standing, beside the one by which it has sent. */
function leftAnOffer(operation) {
  const last = operation.events.at(-1);
  if (operation.end < 0 || operation.stopped || last?.type === EVENT.ASLEEP) return false;
  const sent = last?.type === OWN.SENT ? itemOf(last.value) : -1;
  return standing(operation).some((item) => item !== sent);
}

/** The items whose offers stand, as far as an operation has told. */
function standing({ events }) {
  const items = new Set();
  for (const { type, value } of events) {
    if (type === OWN.OFFERED) items.add(itemOf(value));
    if (type === OWN.RETRACTED) items.delete(itemOf(value));
  }
  return [...items];
}

/** The state after this effect, or undefined when it cannot be had now. */
function applied(state, effect, capacity) {
  if (effect.any) return new Several(...anything(state, effect, capacity));
  const { channel } = effect;
  const before = state[channel];
  const { cells, closed, taken } = before;
  const changed = (change) => state.with(channel, { ...before, ...change });
  if (effect.put !== undefined)
    return !closed && cells.length < capacity ? changed({ cells: [...cells, effect.put] }) : undefined;
  if (effect.take !== undefined)
    return cells[0] === effect.take
      ? changed({ cells: trimmed(cells.slice(1)), taken: [...taken, effect.take] })
      : undefined;
  if (effect.retract !== undefined) {
    const at = cells.indexOf(effect.retract);
    return at < 0 ? undefined : changed({ cells: trimmed(cells.with(at, HOLE)) });
  }
  if (effect.done !== undefined) return taken.includes(effect.done) ? state : undefined;
  if (effect.close) return changed({ closed: true });
  if (effect.ended) return closed ? state : undefined;
  if (effect.drained) return closed && cells.length === 0 ? state : undefined;
  if (effect.full) return !closed && cells.length === capacity ? state : undefined;
  return !closed && cells.length === 0 ? state : undefined;
}

/** Cells from the oldest item on. */
function trimmed(cells) {
  const first = cells.findIndex((item) => item !== HOLE);
  return first < 0 ? [] : cells.slice(first);
}

/** All that an operation with these cases may have done when it was stopped: one thing more. */
function anything(state, { any, offered }, capacity) {
  const states = [state];
  const add = (effect) => {
    const after = applied(state, effect, capacity);
    if (after !== undefined) states.push(after);
  };
  for (const { sends, closes, channel, item } of any) {
    if (closes) add({ close: true, channel });
    else if (sends) add(offered.includes(item) ? { retract: item, channel } : { put: item, channel });
    else if (state[channel].cells.length > 0) add({ take: state[channel].cells[0], channel });
  }
  return states;
}
