// Whether a bounded FIFO with one producer and one consumer at a time could have behaved so.

import { EVENT } from "../../history.mjs";
import { linearizable, Several } from "../../linearizable.mjs";
import { TAKEN } from "./operations.mjs";

const WRITES = "pPrRamMWT";
const READS = "cCkeuUwt";
const SIDES = [
  { name: "producer", uses: WRITES, release: "y" },
  { name: "consumer", uses: READS, release: "z" },
];

/** What is wrong with the history, or null. */
export function judge(history, scenario) {
  if (history.has(EVENT.TORN)) return "torn payload";
  if (history.has(EVENT.CHANGED)) return "payload changed while it was read";
  if (history.has(EVENT.CORRUPT)) return "an operation says that the segment is corrupt";
  const operations = history.operations();
  for (const side of SIDES) {
    const wrong = judgeSide(history, operations, side, scenario);
    if (wrong !== null) return wrong;
  }
  const remaining = history.itemsOf(history.words.length);
  const initial = Array.from({ length: scenario.fill }, (_, k) => ({ item: k + 1, units: unitsOf(scenario, 1) }));
  const items = (queue) => queue.map(({ item }) => item).join();
  const model = {
    initial,
    apply: (queue, effect) => applied(queue, effect, scenario.capacity),
    final: (queue) => items(queue) === remaining.join(),
    key: items,
  };
  return linearizable(operations, (op) => effectsOf(op, scenario), model) ? null : "not linearizable";
}

// --- the sides ---

/** Nobody has a side while another that lives has it, and who was told that it is another's was told the truth. */
function judgeSide(history, operations, side, scenario) {
  const holds = operations.length === 0 ? [] : tenures(history, operations, side, scenario);
  for (const one of holds)
    for (const other of holds)
      if (one.who < other.who && one.surely[0] < other.surely[1] && other.surely[0] < one.surely[1])
        return `participants ${one.who} and ${other.who} are both the ${side.name}`;
  for (const op of operations) {
    if (!side.uses.includes(op.letter) || !op.events.some(({ type }) => type === TAKEN)) continue;
    const told = holds.some(({ who, perhaps }) => who !== op.who && perhaps[0] <= op.end && perhaps[1] >= op.begin);
    if (!told) return `participant ${op.who} was told that another is the ${side.name}, and nobody was`;
  }
  return null;
}

/** When each participant had the side: surely, and perhaps. Until it released it, or died; who is paused keeps it. */
function tenures(history, operations, { uses, release }, { pauses }) {
  const stops = new Map();
  for (let k = 0; k < history.length; k++) if (history.type(k) === EVENT.STOP) stops.set(history.who(k), k);
  const list = [];
  for (let who = 0; who < history.words.length; who++) {
    const mine = operations.filter((op) => op.who === who);
    const stop = stops.get(who) ?? Infinity;
    const last = pauses > 0 ? Infinity : stop;
    let open = null;
    for (const op of mine) {
      if (open !== null && op.letter === release) {
        open.surely[1] = op.begin;
        open.perhaps[1] = op.stopped ? last : op.end;
        open = null;
      }
      if (!uses.includes(op.letter)) continue;
      if (open === null) list.push((open = { who, surely: [Infinity, stop], perhaps: [op.begin, last] }));
      const knows = !op.stopped && op.end >= 0 && !op.events.some(({ type }) => type === TAKEN);
      if (knows) open.surely[0] = Math.min(open.surely[0], op.end);
      else if (!op.stopped && op.end >= 0 && open.surely[0] === Infinity) {
        open.perhaps = [Infinity, -1]; // it was told that another has it: it has it not
        open = null;
      }
    }
  }
  return list;
}

// --- the contents ---

const unitsOf = ({ messages }, words) => (messages ? 1 + words : 1);

/** The sizes of an operation's items, in units. */
function sizesOf(op, scenario) {
  if (op.letter === "M") return [1, 2].map((words) => unitsOf(scenario, words));
  return op.items.map(() => unitsOf(scenario, Math.max(1, op.argument)));
}

/** What an operation did to the ring. What it wrote or read together is one effect. */
function effectsOf(op, scenario) {
  const sizes = sizesOf(op, scenario);
  const puts = op.items.map((item, k) => ({ item, units: sizes[k] }));
  if (op.letter === "y" || op.letter === "z") return [];
  if (op.stopped) {
    if (WRITES.includes(op.letter)) return puts.length > 0 ? [{ someOf: puts }] : [];
    return op.letter === "e" ? [] : [{ most: "CU".includes(op.letter) ? 2 : 1 }];
  }
  const written = op.events.filter(({ type }) => type === EVENT.PUT).length;
  if (written > 0) return [{ put: puts.slice(0, written) }];
  const got = op.events.filter(({ type }) => type === EVENT.GOT).map(({ value }) => value);
  if (got.length > 0) return [op.letter === "e" ? { head: got[0] } : { get: got }];
  const [{ type } = {}] = op.events.slice(-1);
  if (type === EVENT.FULL) return [{ full: op.letter === "R" ? 2 : (sizes[0] ?? 1) }];
  if (type === EVENT.EMPTY) return [{ empty: true }];
  if (type === EVENT.DONE && WRITES.includes(op.letter) && op.letter !== "a") return [{ put: puts }];
  return [];
}

/** The ring after this effect, or undefined when it cannot be had now. */
function applied(queue, effect, capacity) {
  const used = queue.reduce((sum, { units }) => sum + units, 0);
  const put = (list) => {
    const more = list.reduce((sum, { units }) => sum + units, 0);
    return used + more <= capacity ? [...queue, ...list] : undefined;
  };
  if (effect.put) return put(effect.put);
  if (effect.get)
    return effect.get.every((item, k) => queue[k]?.item === item) ? queue.slice(effect.get.length) : undefined;
  if (effect.head) return queue[0]?.item === effect.head ? queue : undefined;
  if (effect.full) return used + effect.full > capacity ? queue : undefined;
  if (effect.empty) return queue.length === 0 ? queue : undefined;
  if (effect.someOf) {
    const states = effect.someOf.map((_, k) => put(effect.someOf.slice(0, k + 1))).filter(Boolean);
    return states.length > 0 ? new Several(...states) : undefined;
  }
  const states = Array.from({ length: Math.min(effect.most, queue.length) }, (_, k) => queue.slice(k + 1));
  return states.length > 0 ? new Several(...states) : undefined;
}
