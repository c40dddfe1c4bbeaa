// The history of an execution, as small numbers in the order in which they happened, and whether a bounded FIFO could
// have behaved so. A verdict depends on the numbers only, so each history is judged once and found again in a trie.

/** An event is participant << 6 | code; codes from ITEM on say which item was got. */
export const CODE = {
  BEGIN: 0,
  STOP: 1, // died or was paused for good
  DONE: 2,
  FULL: 3,
  EMPTY: 4,
  NO_BLOCK: 5,
  CORRUPT: 6,
  TORN: 7,
  PUSHED: 8, // one of several
  CHANGED: 9, // the payload changed while it was held
  ASLEEP: 10, // still asleep at the end, or cancelled: nothing happened
};
export const ITEM = 12;
const NAMES = Object.keys(CODE);
const EVENTS = 1024;
const MAX_NODES = 400_000;

export class History {
  /**
   * @param {string[]} words what each participant does
   * @param {number[][][]} items the items that each operation pushes
   * @param {{capacity: number, fill: number, fewSpares: boolean}} scenario
   */
  constructor(words, items, scenario) {
    this.words = words;
    this.items = items;
    this.scenario = scenario;
    this.events = new Uint16Array(EVENTS);
    this.length = 0;
    this.children = new Map();
    this.verdicts = [undefined];
  }

  clear() {
    this.length = 0;
  }

  add(participant, code) {
    if (this.length < EVENTS) this.events[this.length++] = (participant << 6) | code;
  }

  /** What is wrong with the history, or null. */
  verdict() {
    let node = 0;
    for (let k = 0; k < this.length; k++) {
      const key = node * 1024 + this.events[k];
      let child = this.children.get(key);
      if (child === undefined) {
        child = this.verdicts.push(undefined) - 1;
        this.children.set(key, child);
      }
      node = child;
    }
    if (node > MAX_NODES) return this.forget();
    if (this.verdicts[node] === undefined) this.verdicts[node] = this.judge();
    return this.verdicts[node];
  }

  /** Judges without a memory when it has become too large, as it does in long random runs. */
  forget() {
    this.children.clear();
    this.verdicts = [undefined];
    return this.judge();
  }

  /** Every event as text. */
  texts() {
    return [...this.events.subarray(0, this.length)].map((event) => {
      const code = event & 63;
      return `${event >> 6}:${code >= ITEM ? `got ${code - ITEM}` : NAMES[code].toLowerCase()}`;
    });
  }

  judge() {
    const { events, length, words, scenario } = this;
    const checker = words.length;
    const got = new Set();
    const remaining = [];
    for (let k = 0; k < length; k++) {
      const code = events[k] & 63;
      const who = events[k] >> 6;
      if (code === CODE.TORN) return "torn payload";
      if (code === CODE.CHANGED) return "payload changed while it was held";
      if (code === CODE.CORRUPT) return "an operation says that the segment is corrupt";
      if (code === CODE.NO_BLOCK && !scenario.fewSpares) return "no free block";
      if (code < ITEM) continue;
      if (who === checker) remaining.push(code - ITEM);
      if (who < checker && this.letter(k) === "e") continue;
      if (got.has(code)) return "item popped twice";
      got.add(code);
    }
    return this.lost(got) ?? (this.linearizable(remaining) ? null : "not linearizable");
  }

  /** The letter of the operation to which event `k` belongs. */
  letter(k) {
    let begun = -1;
    for (let j = 0; j <= k; j++) if (this.events[j] === (((this.events[k] >> 6) << 6) | CODE.BEGIN)) begun++;
    return this.words[this.events[k] >> 6][begun];
  }

  /** Items whose push was completed and that nobody got, but for those that a stopped consumer may have taken. */
  lost(got) {
    let missing = 0;
    let taken = 0;
    const pushed = [...Array(this.scenario.fill).keys()];
    for (const op of this.operations()) {
      if ("ckCwtx".includes(op.letter) && op.stopped) taken += op.letter === "C" ? 2 : 1;
      pushed.push(...op.effects.filter((effect) => effect.push >= 0 && !op.stopped).map((effect) => effect.push));
    }
    for (const item of pushed) if (!got.has(item + ITEM)) missing++;
    return missing > taken ? "item lost" : null;
  }

  /** The operations in the order of their begins, each with the effects it must have had (or may have, if stopped). */
  operations() {
    const begun = this.words.map(() => 0);
    const current = this.words.map(() => null);
    const list = [];
    for (let k = 0; k < this.length; k++) {
      const who = this.events[k] >> 6;
      const code = this.events[k] & 63;
      if (who >= this.words.length) continue;
      if (code === CODE.BEGIN) {
        const number = begun[who]++;
        const letter = this.words[who][number];
        current[who] = { who, letter, items: this.items[who][number], effects: [], begin: k, end: -1, stopped: false };
        list.push(current[who]);
        continue;
      }
      const op = current[who];
      if (op === null) continue;
      if (code >= ITEM) op.effects.push(op.letter === "e" ? { head: code - ITEM } : { pop: code - ITEM });
      if (code === CODE.PUSHED) op.effects.push({ push: op.items[op.effects.length] });
      if (code === CODE.DONE) op.effects.push(...this.effectsOfDone(op));
      if (code === CODE.FULL) op.effects.push({ full: true });
      if (code === CODE.EMPTY) op.effects.push({ empty: true });
      if (code === CODE.STOP) {
        op.stopped = true;
        op.effects = "ckCwtx".includes(op.letter) ? Array(op.letter === "C" ? 2 : 1).fill({ pop: -1 }) : [];
        if ("pPrWT".includes(op.letter)) op.effects = op.items.map((item) => ({ push: item }));
      }
      const several = code === CODE.PUSHED || (code >= ITEM && op.letter === "C");
      if (several) continue;
      op.end = k;
      current[who] = null;
    }
    return list;
  }

  effectsOfDone({ letter, items, effects }) {
    if (letter === "h") return [{ some: true }];
    if (letter === "m") return [{ room: true }];
    return "PC".includes(letter) ? [] : items.slice(effects.length).map((item) => ({ push: item }));
  }

  /**
   * Wing and Gong's check, going forward: all states that the queue may be in, each with how many effects of every
   * operation in progress it holds. An operation must have had all its effects when it ends.
   */
  linearizable(remaining) {
    const operations = this.operations();
    const initial = { queue: [...Array(this.scenario.fill).keys()], progress: operations.map(() => 0) };
    let states = new Map([["", initial]]);
    const open = new Set();
    for (let k = 0; k < this.length; k++) {
      const begins = operations.findIndex((op) => op.begin === k);
      if (begins >= 0) open.add(begins);
      const ends = operations.findIndex((op) => op.end === k);
      if (ends < 0) continue;
      const { effects, stopped } = operations[ends];
      states = this.closure(states, open, operations);
      if (!stopped) for (const [key, state] of states) if (state.progress[ends] < effects.length) states.delete(key);
      if (states.size === 0) return false;
      open.delete(ends);
    }
    return [...states.values()].some(({ queue }) => queue.join() === remaining.join());
  }

  /** The states, and those that any effects of the open operations lead to. */
  closure(states, open, operations) {
    const all = new Map();
    const work = [...states.values()];
    while (work.length > 0) {
      const state = work.pop();
      const key = `${state.queue}|${state.progress}`;
      if (all.has(key)) continue;
      all.set(key, state);
      for (const number of open) {
        const effect = operations[number].effects[state.progress[number]];
        const queue = effect && this.apply(effect, state.queue);
        if (!queue) continue;
        const progress = [...state.progress];
        progress[number]++;
        work.push({ queue, progress });
      }
    }
    return all;
  }

  /** The queue after this effect, or null when it cannot be had now. */
  apply(effect, queue) {
    const { capacity } = this.scenario;
    if (effect.push >= 0) return queue.length < capacity ? [...queue, effect.push] : null;
    if (effect.pop !== undefined)
      return queue.length > 0 && (effect.pop < 0 || queue[0] === effect.pop) ? queue.slice(1) : null;
    if (effect.full) return queue.length === capacity ? queue : null;
    if (effect.room) return queue.length < capacity ? queue : null;
    if (effect.some) return queue.length > 0 ? queue : null;
    if (effect.empty) return queue.length === 0 ? queue : null;
    return queue[0] === effect.head ? queue : null;
  }
}
