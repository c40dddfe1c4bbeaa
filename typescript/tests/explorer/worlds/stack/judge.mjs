// Whether a bounded LIFO could have behaved so.

import { EVENT } from "../../history.mjs";
import { linearizable } from "../../linearizable.mjs";
import { SIZE } from "./operations.mjs";

/** What is wrong with the history, or null. */
export function judge(history, { capacity, fill, fewSpares }) {
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  if (history.has(EVENT.NO_BLOCK) && !fewSpares) return "no free block";
  const operations = history.operations();
  const remaining = history.itemsOf(history.words.length);
  const taken = operations
    .filter(({ letter }) => letter !== "e")
    .flatMap(({ events }) => events.filter(({ type }) => type === EVENT.GOT).map(({ value }) => value));
  if (new Set([...taken, ...remaining]).size < taken.length + remaining.length) return "item popped twice";
  const final = (stack) => stack.toReversed().join() === remaining.join();
  const initial = Array.from({ length: fill }, (_, k) => k);
  const apply = (stack, effect) => applied(stack, effect, capacity);
  return linearizable(operations, effectsOf, { initial, apply, final, key: String }) ? null : "not linearizable";
}

/** What an operation did to the stack, in order. */
function effectsOf(op) {
  if (op.stopped) {
    if ("oOwtx".includes(op.letter)) return Array.from({ length: op.letter === "O" ? 2 : 1 }, () => ({ pop: -1 }));
    return op.items.map((item) => ({ push: item }));
  }
  const effects = [];
  for (const { type, value } of op.events) {
    if (type === EVENT.GOT) effects.push(op.letter === "e" ? { top: value } : { pop: value });
    if (type === EVENT.PUT) effects.push({ push: op.items[effects.length] });
    if (type === EVENT.FULL) effects.push({ full: true });
    if (type === EVENT.EMPTY) effects.push({ size: 0 });
    if (type === SIZE) effects.push({ size: value });
    if (type !== EVENT.DONE) continue;
    if (op.letter === "h") effects.push({ some: true });
    else if (op.letter === "m") effects.push({ room: true });
    else if (!"PO".includes(op.letter)) effects.push(...op.items.map((item) => ({ push: item })));
  }
  return effects;
}

/** The stack after this effect, the newest last, or undefined when it cannot be had now. */
function applied(stack, effect, capacity) {
  if (effect.push !== undefined) return stack.length < capacity ? [...stack, effect.push] : undefined;
  if (effect.pop !== undefined)
    return stack.length > 0 && (effect.pop < 0 || stack.at(-1) === effect.pop) ? stack.slice(0, -1) : undefined;
  if (effect.top !== undefined) return stack.at(-1) === effect.top ? stack : undefined;
  if (effect.size !== undefined) return stack.length === effect.size ? stack : undefined;
  if (effect.full) return stack.length === capacity ? stack : undefined;
  if (effect.room) return stack.length < capacity ? stack : undefined;
  return stack.length > 0 ? stack : undefined;
}
