// The history of an execution, as small numbers in the order in which they happened. A world's verdict on it depends on
// these numbers only, so each history is judged once and found again in a trie.
//
//   event  [ ends:1 | value:14 | type:6 | participant:4 ]   ends: the operation is over with it

/** What every world may say. A world's own types follow from OWN on; see `events` in a world. */
export const EVENT = {
  BEGIN: 0,
  STOP: 1, // died or was paused for good
  ASLEEP: 2, // still asleep at the end, or cancelled: nothing happened
  DONE: 3,
  FULL: 4,
  EMPTY: 5,
  NO_BLOCK: 6,
  CORRUPT: 7,
  TORN: 8, // a payload that is not one whole item
  CHANGED: 9, // a payload changed while it was held
  GOT: 10, // with the item as value
  PUT: 11, // one of several
  OWN: 16,
};
const TYPES = 64;
const MAX_VALUE = (1 << 14) - 1;
const ENDS = 1 << 24;
const SPAN = 1 << 25;
const EVENTS = 1024;
const MAX_NODES = 400_000;
const NAMES = Object.entries(EVENT).filter(([, type]) => type < EVENT.OWN);

/**
 * @typedef {object} Operation
 * @property {number} who the participant; its number when it is the checker's: the number of participants
 * @property {string} letter
 * @property {number} argument the number behind the letter, -1 without one
 * @property {number} number the how manieth of this participant
 * @property {number[]} items the fresh items that are its own
 * @property {number} begin index of its first event
 * @property {number} end index of its last event, or -1 when it goes on at the end
 * @property {boolean} stopped whether its participant died or was paused in it: it happened or it did not
 * @property {{type: number, value: number}[]} events between the two, and the one that ended it
 */

export class History {
  /**
   * @param {{letter: string, argument: number, items: number[]}[][]} words what each participant does
   * @param {(history: History) => string | null} judge of the world
   * @param {Record<string, number>} events the world's own types
   */
  constructor(words, judge, events = {}) {
    this.words = words;
    this.judge = judge;
    this.names = Object.fromEntries([...NAMES, ...Object.entries(events)].map(([name, type]) => [type, name]));
    for (const type of Object.values(events))
      if (type < EVENT.OWN || type >= TYPES) throw new Error(`an event cannot have the type ${type}`);
    this.events = new Uint32Array(EVENTS);
    this.length = 0;
    this.children = new Map();
    this.verdicts = [undefined];
  }

  clear() {
    this.length = 0;
  }

  add(participant, type, value = 0) {
    if (value < 0 || value > MAX_VALUE) throw new Error(`an event cannot carry ${value}`);
    if (this.length < EVENTS) this.events[this.length++] = (value << 10) | (type << 4) | participant;
  }

  /** Adds the event with which the participant's operation is over. */
  end(participant, type, value = 0) {
    this.add(participant, type, value);
    this.events[this.length - 1] |= ENDS;
  }

  /** Adds an item as arena.readItem returned it. */
  addItem(participant, item) {
    if (item < 0) this.add(participant, EVENT.TORN);
    else this.add(participant, EVENT.GOT, item);
  }

  /** What is wrong with the history, or null. */
  verdict() {
    let node = 0;
    for (let k = 0; k < this.length; k++) {
      const key = node * SPAN + this.events[k];
      let child = this.children.get(key);
      if (child === undefined) {
        child = this.verdicts.push(undefined) - 1;
        this.children.set(key, child);
      }
      node = child;
    }
    if (node > MAX_NODES) return this.forget();
    if (this.verdicts[node] === undefined) this.verdicts[node] = this.judge(this);
    return this.verdicts[node];
  }

  /** Judges without a memory when it has become too large, as it does in long random runs. */
  forget() {
    this.children.clear();
    this.verdicts = [undefined];
    return this.judge(this);
  }

  who(k) {
    return this.events[k] & 15;
  }

  type(k) {
    return (this.events[k] >> 4) & (TYPES - 1);
  }

  value(k) {
    return (this.events[k] >> 10) & MAX_VALUE;
  }

  /** Whether anybody said this. */
  has(type) {
    for (let k = 0; k < this.length; k++) if (this.type(k) === type) return true;
    return false;
  }

  /** The items that a participant got, in order. */
  itemsOf(participant) {
    const items = [];
    for (let k = 0; k < this.length; k++)
      if (this.who(k) === participant && this.type(k) === EVENT.GOT) items.push(this.value(k));
    return items;
  }

  /** Every event as text. */
  texts() {
    return Array.from({ length: this.length }, (_, k) => {
      const valued = this.value(k) !== 0 || [EVENT.GOT, EVENT.PUT].includes(this.type(k)) || this.type(k) >= EVENT.OWN;
      return `${this.who(k)}:${this.names[this.type(k)].toLowerCase().replaceAll("_", " ")}${valued ? ` ${this.value(k)}` : ""}`;
    });
  }

  /**
   * The operations in the order of their begins.
   * @returns {Operation[]}
   */
  operations() {
    const begun = Array.from({ length: this.words.length + 1 }, () => 0);
    const current = begun.map(() => null);
    const list = [];
    for (let k = 0; k < this.length; k++) {
      const who = this.who(k);
      const type = this.type(k);
      if (type === EVENT.BEGIN) {
        const number = begun[who]++;
        const operation = this.words[who]?.[number] ?? { letter: "", argument: -1, items: [] };
        current[who] = { ...operation, who, number, begin: k, end: -1, stopped: false, events: [] };
        list.push(current[who]);
        continue;
      }
      const op = current[who];
      if (op === null) continue;
      if (type === EVENT.STOP) op.stopped = true;
      else op.events.push({ type, value: this.value(k) });
      if (type !== EVENT.STOP && (this.events[k] & ENDS) === 0) continue;
      op.end = k;
      current[who] = null;
    }
    return list;
  }
}
