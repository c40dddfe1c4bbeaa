// Whether a broadcast could have behaved so: a log to which values are appended, and cursors in it.

import { EVENT } from "../../history.mjs";
import { linearizable } from "../../linearizable.mjs";

export const LOST = EVENT.OWN;
export const STARTED = EVENT.OWN + 1;
export const ENDED = EVENT.OWN + 2;
export const NO_LINE = EVENT.OWN + 3;
/** Where the cursor of a bulk read stands in the end. */
export const AT = EVENT.OWN + 4;

const JOINS = "jeb";
const READS = "rRkwt";
const EMITS = "pPWT";

/** What is wrong with the history, or null. `initial`: the values at the start. */
export function judge(history, scenario, initial) {
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CHANGED)) return "a value went away while its reader held it";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(EVENT.NO_BLOCK) && !scenario.fewSpares) return "no free block";
  if (history.has(NO_LINE) && !scenario.fewLines) return "no free line";
  if (history.has(LOST) && scenario.policy !== "oldest") return "a value was overwritten before it was read";
  const operations = history.operations();
  const checker = history.words.length;
  const kept = history.itemsOf(checker);
  // A dead subscriber is reaped at some time after its death, which is no event: from the start on it holds back nobody here.
  const dead = new Set(scenario.deaths > 0 ? operations.filter(({ stopped }) => stopped).map(({ who }) => who) : []);
  for (let k = 0; k < history.length; k++)
    if (scenario.deaths > 0 && history.type(k) === EVENT.STOP) dead.add(history.who(k));
  let ended = false;
  for (let k = 0; k < history.length; k++) ended ||= history.who(k) === checker && history.type(k) === ENDED;
  const model = {
    initial: { log: initial, closed: false, subscribers: {} },
    apply: (state, effect) => applied(state, effect, scenario, dead),
    final: ({ log, closed }) => closed === ended && log.slice(log.length - kept.length).join() === kept.join(),
  };
  return linearizable(operations, effectsOf, model) ? null : "not linearizable";
}

/** What an operation did, in order. */
function effectsOf(op) {
  const { who, letter } = op;
  if (op.stopped) return stoppedEffects(op);
  const effects = [];
  // What a bulk read lost may lie before any of its values: its cursor in the end tells how many there were in all.
  const bulk = letter === "R";
  let lost = 0;
  let at;
  for (const { type, value } of op.events) {
    if (type === LOST) lost = value;
    if (type === AT) at = value;
    if (type === EVENT.PUT) effects.push({ emit: op.items[effects.length] });
    if (type === STARTED)
      effects.push({ join: who }, { join: who, start: value, back: backOf(op) }, { join: who, joined: true });
    if (type === EVENT.GOT) {
      effects.push(letter === "o" ? { last: value } : { read: value, lost: bulk ? undefined : lost, who });
      lost = 0;
    }
    if (type === EVENT.FULL) effects.push({ full: true });
    if (type === ENDED) effects.push("pPWT".includes(letter) ? { ended: true } : { end: who });
    if (type === EVENT.EMPTY) effects.push(letter === "o" ? { last: -1 } : { empty: who });
    if (type === EVENT.DONE && letter === "l") effects.push({ leave: who });
    if (type === EVENT.DONE && letter === "x") effects.push({ close: true });
    if (type === EVENT.DONE && "pWT".includes(letter)) effects.push({ emit: op.items[0] });
  }
  if (effects.some(({ read }) => read !== undefined)) effects.push({ advance: who, at });
  return effects;
}

/** What it may have done, any first part of it. */
function stoppedEffects({ who, letter, items }) {
  if (EMITS.includes(letter)) return items.map((item) => ({ emit: item }));
  if (JOINS.includes(letter)) return [{ join: who }, { join: who, start: -1 }, { join: who, joined: true }];
  if (READS.includes(letter))
    return [...Array(letter === "R" ? 2 : 1).fill({ read: -1, lost: 0, who }), { advance: who }];
  if (letter === "l") return [{ leave: who }];
  return letter === "x" ? [{ close: true }] : [];
}

function backOf({ letter, argument }) {
  return letter === "j" ? 0 : letter === "e" ? Number.POSITIVE_INFINITY : argument;
}

/** The state after this effect, or undefined when it cannot be had now. */
function applied(state, effect, { capacity, policy }, dead) {
  const { log, closed, subscribers } = state;
  const { length } = log;
  const behind = (who) => subscribers[who].floor >= 0 && length - subscribers[who].floor >= capacity;
  const change = (who, words) => ({ ...state, subscribers: { ...subscribers, [who]: words } });
  if (effect.emit !== undefined) {
    const free = policy === "oldest" || Object.keys(subscribers).every((who) => dead.has(Number(who)) || !behind(who));
    return !closed && free ? { ...state, log: [...log, effect.emit] } : undefined;
  }
  if (effect.full) {
    const held = Object.keys(subscribers).some((who) => subscribers[who].joining || behind(who));
    return !closed && held ? state : undefined;
  }
  if (effect.ended || effect.close) return effect.close || closed ? { ...state, closed: true } : undefined;
  if (effect.last !== undefined) return effect.last === (log.at(-1) ?? -1) ? state : undefined;
  if (effect.join !== undefined) {
    const { cursor = -1 } = subscribers[effect.join] ?? {};
    if (effect.joined) return cursor < 0 ? undefined : change(effect.join, { cursor, floor: cursor, joining: false });
    if (effect.start === undefined) return change(effect.join, { cursor: -1, floor: -1, joining: true });
    const back = Math.min(effect.back ?? 0, policy === "oldest" ? capacity : capacity - 1);
    const start = Math.max(0, length - back);
    if (effect.start >= 0 && effect.start !== start) return undefined;
    return change(effect.join, { cursor: start, floor: start, joining: true });
  }
  if (effect.leave !== undefined) {
    const { [effect.leave]: _, ...others } = subscribers;
    return { ...state, subscribers: others };
  }
  const who = effect.who ?? effect.empty ?? effect.end ?? effect.advance;
  const { cursor, joining } = subscribers[who] ?? {};
  if (cursor === undefined || joining) return undefined;
  if (effect.advance !== undefined)
    return cursor === (effect.at ?? cursor) ? change(who, { cursor, floor: cursor, joining }) : undefined;
  if (effect.empty !== undefined) return cursor === length && !closed ? state : undefined;
  if (effect.end !== undefined) return cursor === length && closed ? state : undefined;
  const at = cursor + (effect.lost ?? Math.max(0, length - capacity - cursor));
  // Nothing is told as lost that is still there: who was lapped goes on with the oldest value.
  if (effect.lost > 0 && at !== length - capacity) return undefined;
  if (at >= length || length - at > capacity) return effect.read < 0 ? state : undefined;
  if (effect.read >= 0 && log[at] !== effect.read) return undefined;
  return change(who, { ...subscribers[who], cursor: at + 1 });
}
