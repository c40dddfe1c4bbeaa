// Whether a bounded FIFO could have behaved so.

import { EVENT } from "../../history.mjs";
import { linearizable } from "../../linearizable.mjs";

const POPS = "ckCwtx";
const PUSHES = "pPrWT";

/** What is wrong with the history, or null. */
export function judge(history, { capacity, fill, fewSpares }) {
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CHANGED)) return "payload changed while it was held";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(EVENT.NO_BLOCK) && !fewSpares) return "no free block";
  const operations = history.operations();
  const remaining = history.itemsOf(history.words.length);
  const taken = operations.filter(({ letter }) => letter !== "e").flatMap(({ events }) => itemsOf(events));
  const got = [...taken, ...remaining];
  if (new Set(got).size < got.length) return "item popped twice";
  const initial = Array.from({ length: fill }, (_, k) => k);
  if (lost(operations, initial, new Set(got))) return "item lost";
  const final = (queue) => queue.join() === remaining.join();
  const apply = (queue, effect) => applied(queue, effect, capacity);
  return linearizable(operations, effectsOf, { initial, apply, final, key: String }) ? null : "not linearizable";
}

const itemsOf = (events) => events.filter(({ type }) => type === EVENT.GOT).map(({ value }) => value);

/** Whether more completed pushes are missing than stopped consumers may have taken. */
function lost(operations, initial, got) {
  let missing = initial.filter((item) => !got.has(item)).length;
  for (const op of operations) {
    if (op.stopped) missing -= POPS.includes(op.letter) ? (op.letter === "C" ? 2 : 1) : 0;
    else missing += effectsOf(op).filter(({ push }) => push !== undefined && !got.has(push)).length;
  }
  return missing > 0;
}

/** What an operation did to the queue, in order. */
function effectsOf(op) {
  if (op.stopped) {
    if (POPS.includes(op.letter)) return Array.from({ length: op.letter === "C" ? 2 : 1 }, () => ({ pop: -1 }));
    return PUSHES.includes(op.letter) ? op.items.map((item) => ({ push: item })) : [];
  }
  const effects = [];
  for (const { type, value } of op.events) {
    if (type === EVENT.GOT) effects.push(op.letter === "e" ? { head: value } : { pop: value });
    if (type === EVENT.PUT) effects.push({ push: op.items[effects.length] });
    if (type === EVENT.FULL) effects.push({ full: true });
    if (type === EVENT.EMPTY) effects.push({ empty: true });
    if (type !== EVENT.DONE) continue;
    if (op.letter === "h") effects.push({ some: true });
    else if (op.letter === "m") effects.push({ room: true });
    else if (!"PC".includes(op.letter)) effects.push(...op.items.map((item) => ({ push: item })));
  }
  return effects;
}

/** The queue after this effect, or undefined when it cannot be had now. */
function applied(queue, effect, capacity) {
  if (effect.push !== undefined) return queue.length < capacity ? [...queue, effect.push] : undefined;
  if (effect.pop !== undefined)
    return queue.length > 0 && (effect.pop < 0 || queue[0] === effect.pop) ? queue.slice(1) : undefined;
  if (effect.head !== undefined) return queue[0] === effect.head ? queue : undefined;
  if (effect.full) return queue.length === capacity ? queue : undefined;
  if (effect.room) return queue.length < capacity ? queue : undefined;
  if (effect.some) return queue.length > 0 ? queue : undefined;
  return queue.length === 0 ? queue : undefined;
}
