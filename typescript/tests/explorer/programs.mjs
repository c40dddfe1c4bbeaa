// What participants do: a word such as `ppk` becomes a list of stages, letter by letter. A letter may have a number behind it.
//
// A stage is a function (p, to) that makes at most one call of the core and returns the next stage: to.next, to.out (the end of the
// operation), or to[name]. When the call unwinds, the scheduler drops the stage's result and enters the same stage again
// later: so whatever stands before the call must not change anything, and what follows it must not when `unwinding`.
//
// Each letter marks one operation in the history: its first stage is `begin`, or `unmarked` when something precedes the operation,
// and `begin` comes later. `end` says how it ended.

import { KIND } from "./build.mjs";
import { EVENT } from "./history.mjs";

const LETTER = /([A-Za-z])(\d*)/g;

/** The letters of a word, e.g. "pg12" gives p and g with argument 12. */
export function lettersOf(word) {
  if (word.replace(LETTER, "") !== "") throw new Error(`"${word}" is no word`);
  return [...word.matchAll(LETTER)].map(([, letter, digits]) => ({
    letter,
    argument: digits === "" ? -1 : Number(digits),
  }));
}

/**
 * One thing of which a participant waits for the first that succeeds.
 * @typedef {object} Want
 * @property {string} what for messages, e.g. "an item"
 * @property {number} set address of the waiter set of its condition
 * @property {(p: object) => unknown} attempt the try-operation: one call of the core
 * @property {(p: object, result: unknown) => boolean} ended whether it came to an end, which it has recorded then by `end`
 * @property {(p: object) => unknown} holds whether the condition holds: one call of the core. Asked in L3, and by the checker
 */

export class Programs {
  /** @param {string} flaw what the waiting loop does wrong on purpose */
  constructor(arena, history, scheduler, flaw = "") {
    this.arena = arena;
    this.history = history;
    this.scheduler = scheduler;
    this.flaw = flaw;
    this.waits = false; // whether any program waits
  }

  /** Whether the call that was just made is to be taken up again later: the stage must then do nothing more. */
  get unwinding() {
    return this.scheduler.unwinding;
  }

  /**
   * The stages of one participant.
   * @param {object[]} word its operations
   * @param {Record<string, (operation: object, programs: Programs) => Record<string, Function>>} operations of the world
   */
  compile(word, operations) {
    const stages = [];
    for (const operation of word) {
      const named = Object.entries(operations[operation.letter](operation, this));
      const out = stages.length + named.length;
      const places = Object.fromEntries(named.map(([name], k) => [name, stages.length + k]));
      for (const [, run] of named) stages.push({ run, to: { ...places, next: stages.length + 1, out } });
    }
    return stages;
  }

  /** A stage: the next step begins the operation. */
  begin = (p, to) => {
    p.fresh = 1;
    return to.next;
  };

  /** A stage: the next step leaves no mark in the history, though the participant may be stopped before it. */
  unmarked = (p, to) => {
    p.fresh = 2;
    return to.next;
  };

  /** Records how the operation ended. */
  end(p, type, value) {
    this.history.end(p.index, type, value);
    p.fresh = 2; // what follows may be stopped before its first step
  }

  /** Records something that happened in the operation. */
  note(p, type, value) {
    this.history.add(p.index, type, value);
  }

  /** Records the item at `address` as one of several that the operation got. */
  noteGot(p, address) {
    this.history.addItem(p.index, this.arena.readItem(address));
  }

  /** Records the item that was read to `address`, which ends the operation. */
  endGot(p, address = p.output) {
    const item = this.arena.readItem(address);
    if (item < 0) this.end(p, EVENT.TORN);
    else this.end(p, EVENT.GOT, item);
  }

  /** A participant's own access to shared memory, as a step: `access` is made when it may go on. */
  own(p, kind, address, access) {
    p.core.ownStep(KIND[kind], address);
    if (!this.unwinding) access();
  }

  /** An operation that is one call; `ended` records what came of it. */
  single(call, ended) {
    return {
      begin: this.begin,
      call: (p, to) => {
        const result = call(p);
        if (!this.unwinding) ended(p, result);
        return to.out;
      },
    };
  }

  /**
   * Steps W0 to W5 and L1 to L3 of SPECIFICATION.md "Waiting", for a handle that only one thread waits with.
   * @param {Want[]} wants
   * @param {{mayTimeOut?: boolean, mayCancel?: boolean, gaveUp?: (p: object) => void}} options `gaveUp` records the end
   *   when the time is over and nothing succeeded
   */
  waiting(wants, { mayTimeOut = false, mayCancel = false, gaveUp } = {}) {
    this.waits = true;
    const { arena, flaw } = this;
    const stages = { begin: this.begin };
    const each = (name, stage) => wants.forEach((want, k) => (stages[name + k] = stage(want, k)));
    const tryEach = (name, success, afterwards) =>
      each(name, (want, k) => (p, to) => {
        const result = want.attempt(p);
        if (this.unwinding || want.ended(p, result)) return to[success];
        return k + 1 < wants.length ? to.next : afterwards(p, to);
      });
    const readBell = (after) => (p, to) => {
      p.value = p.core.readDoorbell(p.g);
      return to[after];
    };
    const enterSets = (after) =>
      each("enter", ({ set }, k) => (p, to) => {
        p.core.enterSet(p.g, set);
        return k + 1 < wants.length ? to.next : to[after];
      });
    // W2, W3 and W4 in their order, or as a flaw has them.
    const order = { "doorbell late": ["enter0", "bell", "try0"], "doorbell last": ["enter0", "try0", "bell"] }[flaw];
    const rounds = order ?? ["bell", "enter0", "try0"];
    const after = (stage) => rounds[rounds.indexOf(stage) + 1] ?? "sleep";

    tryEach("first", "out", (p, to) => to[rounds[0]]);
    stages.bell = readBell(after("bell"));
    enterSets(after("enter0"));
    tryEach("try", "leave0", (p, to) => to[after("try0")]);
    stages.sleep = (p, to) => {
      const bell = arena.doorbellOf(p.index);
      p.core.ownStep(KIND.futexWait, bell);
      if (this.unwinding) return 0;
      if (arena.halves[bell >> 2] !== p.value) return to.again;
      p.timedOut = false;
      p.mayTimeOut = mayTimeOut || mayCancel;
      p.bell = bell;
      p.wants = wants;
      p.asleep = true;
      return to.awake;
    };
    stages.awake = (p, to) => {
      if (!mayCancel) return p.timedOut ? to.last0 : to.again;
      if (!p.timedOut && this.scheduler.choose(2) === 0) return to.again;
      this.end(p, EVENT.ASLEEP);
      return to.leave0;
    };
    tryEach("last", "leave0", (p, to) => {
      gaveUp(p);
      return to.leave0;
    });
    each("leave", ({ set }, k) => (p, to) => {
      p.core.leaveSet(p.g, set);
      return k + 1 < wants.length ? to.next : flaw === "no last look" ? to.out : to.look0;
    });
    each("look", ({ holds }, k) => (p, to) => {
      if (holds(p)) return to[`pass${k}`];
      return k + 1 < wants.length ? to[`look${k + 1}`] : to.out;
    });
    each("pass", ({ set }, k) => (p, to) => {
      p.core.wakeOne(p.g, set);
      return k + 1 < wants.length ? to[`look${k + 1}`] : to.out;
    });
    stages.again = order ? (p, to) => to[rounds[0]] : readBell(flaw === "bit once" ? "try0" : "enter0");
    return stages;
  }
}
