// Whether a map of exact capacity could have behaved so.

import { EVENT } from "../../history.mjs";
import { linearizable, Several } from "../../linearizable.mjs";
import { ABSENT, BUSY, NO } from "./operations.mjs";

const KEYS = [1, 2, 3, 4, 5];

/** What is wrong with the history, or null. */
export function judge(history, scenario, homeOf) {
  if (history.has(EVENT.TORN)) return "torn value";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  const operations = history.operations();
  for (const op of operations) {
    if (op.events.some(({ type }) => type === BUSY) && !mayBeBusy(op, operations, scenario, homeOf)) {
      return "busy though nobody adds a key to the stripe";
    }
  }
  const remaining = remainingOf(history);
  const { prefill } = scenario;
  const initial = { values: KEYS.map(() => -1), held: [] };
  for (const digit of prefill) initial.values[Number(digit) - 1] = Number(digit) - 1;
  operations.forEach((op, number) => (op.index = number));
  const model = {
    initial,
    apply: (state, effect) => applied(state, effect, scenario),
    final: ({ values }) => values.join() === remaining.join(),
    key: ({ values, held }) => `${values}/${held}`,
  };
  // Who holds a place matters only where somebody was told that there is none.
  const full = history.has(EVENT.FULL);
  const effects = (op) => effectsOf(op, scenario).filter(({ take, settle }) => full || !(take || settle));
  return linearizable(operations, effects, model) ? null : "not linearizable";
}

/** The value of each key at the end, -1 where it is absent. */
function remainingOf(history) {
  const values = [];
  for (let k = 0; k < history.length; k++) {
    if (history.who(k) !== history.words.length) continue;
    if (history.type(k) === ABSENT) values.push(-1);
    if (history.type(k) === EVENT.GOT) values.push(history.value(k));
  }
  return values;
}

const overlap = (a, b) => a !== b && (b.end < 0 || b.stopped || b.end > a.begin) && (a.end < 0 || b.begin < a.end);

/** Somebody else is adding a key with the same home, or tightening after an erase, or every block is in use. */
function mayBeBusy(op, operations, { fewSpares }, homeOf) {
  const home = homeOf(op.argument);
  return (
    fewSpares ||
    operations.some((other) => overlap(op, other) && (other.letter === "z" || homeOf(other.argument) === home))
  );
}

/**
 * What an operation did, in order; a stopped one any first part of it. A place may be in the hand of who adds a key before the
 * key is there (take), and the place of an erased key counts as taken until the erase is over (settle): "full" counts both.
 */
function effectsOf(op, { counting }) {
  const { letter, argument: key, items, index } = op;
  const value = items[0];
  const event = op.events.at(-1);
  const type = event?.type;
  const take = { take: true, index };
  const settle = { settle: true, index };
  if (letter === "z") return [...KEYS.map((each) => ({ erase: each, any: true, index })), settle];
  if (type === EVENT.FULL) return [{ full: true, key }];
  if (type === BUSY || type === EVENT.ASLEEP) return [];
  if (letter === "g") {
    if (type === undefined) return [];
    return [{ get: key, is: type === ABSENT ? -1 : event.value }];
  }
  const no = type === NO;
  switch (letter) {
    case "s":
    case "S":
      return [take, { set: key, value, index }];
    case "i":
    case "I":
      return no ? [{ some: key }] : [take, { insert: key, value, index }];
    case "c":
      return no ? [{ differs: key, from: key - 1 }] : [{ replace: key, from: key - 1, value, index }];
    case "a":
      return [take, { add: key, was: type === undefined || !counting ? undefined : event.value, index }];
    case "e":
      return no ? [{ get: key, is: -1 }] : [{ erase: key, index }, settle];
    default:
      return no ? [{ differs: key, from: key - 1 }] : [{ erase: key, from: key - 1, index }, settle];
  }
}

/** The state after this effect, or undefined when it cannot be had now. */
function applied(state, effect, { capacity }) {
  const { values, held } = state;
  const valueOf = (key) => values[key - 1];
  const size = () => values.filter((value) => value >= 0).length;
  const others = () => held.filter((index) => index !== effect.index);
  const after = (key, value, holders) => ({ values: values.with(key - 1, value), held: holders });
  if (effect.take) return new Several(state, { values, held: [...held, effect.index].sort() });
  if (effect.settle) return { values, held: others() };
  if (effect.get !== undefined) return valueOf(effect.get) === effect.is ? state : undefined;
  if (effect.some !== undefined) return valueOf(effect.some) >= 0 ? state : undefined;
  if (effect.differs !== undefined) return valueOf(effect.differs) !== effect.from ? state : undefined;
  if (effect.full) return valueOf(effect.key) < 0 && size() + held.length >= capacity ? state : undefined;
  if (effect.erase !== undefined) {
    const value = valueOf(effect.erase);
    if (effect.any && value < 0) return state;
    if (value < 0 || (effect.from !== undefined && value !== effect.from)) return undefined;
    return after(effect.erase, -1, [...held, effect.index].sort());
  }
  if (effect.replace !== undefined) {
    return valueOf(effect.replace) === effect.from ? after(effect.replace, effect.value, held) : undefined;
  }
  const key = effect.set ?? effect.insert ?? effect.add;
  const before = valueOf(key);
  if (before < 0 && size() >= capacity) return undefined;
  if (effect.insert !== undefined && before >= 0) return undefined;
  if (effect.add === undefined) return after(key, effect.value, others());
  if (effect.was !== undefined && effect.was !== Math.max(0, before)) return undefined;
  return after(key, Math.max(0, before) + 1, others());
}
