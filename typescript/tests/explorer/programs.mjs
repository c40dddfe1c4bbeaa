// What participants do: a word such as `ppk` becomes a list of stages. A stage makes at most one call of the core and
// returns the number of the next one. When the call unwinds the scheduler drops the stage's result and enters the same
// stage again later, so whatever stands before the call must not change anything.
//
//   p push   P pushMany of 2   r reserve, write, commit   a reserve, write, abort
//   c pop    C popMany of 2    k claim, read while others go on, release   e peek   h hasItems   m hasRoom
//   w waiting pop   W waiting push   t, T the same with a time-out   x waiting pop that may be cancelled when it wakes up

import { ELEM_BYTES, L, MAX_ITEMS, QUEUE } from "./arena.mjs";
import { KIND } from "./build.mjs";
import { CODE, ITEM } from "./history.mjs";

export const NOT_EMPTY = QUEUE + L.QUEUE_NOT_EMPTY;
export const NOT_FULL = QUEUE + L.QUEUE_NOT_FULL;
export const LETTERS = "pPracCkehmwWtTx";
/** How many items an operation pushes. */
export const pushesOf = (letter) => (letter === "P" ? 2 : "prWT".includes(letter) ? 1 : 0);
const ABORTED = MAX_ITEMS - 1;
/** By the core's status. */
const REASON = [CODE.CORRUPT, CODE.FULL, CODE.EMPTY, CODE.NO_BLOCK, CODE.CORRUPT];

/** Makes the stages of all participants of a scenario. */
export class Programs {
  /** @param {string} flaw what the wait loop does wrong on purpose: see mutants.mjs */
  constructor(arena, history, scheduler, flaw = "") {
    this.flaw = flaw;
    this.arena = arena;
    this.history = history;
    this.scheduler = scheduler;
  }

  /** The stages of one participant. `items[k]` are those that its k-th operation pushes. */
  compile(word, items) {
    const stages = [];
    for (let k = 0; k < word.length; k++) {
      const letter = word[k];
      const item = items[k][0];
      const at = stages.length;
      if (letter === "r" || letter === "a") stages.push(...this.reserved(at, letter === "r", item ?? ABORTED));
      else if (letter === "k") stages.push(...this.claimed(at));
      else if ("wWtTx".includes(letter)) stages.push(...this.waiting(at, letter, item));
      else stages.push(this.start(at + 1, 1), this.single(letter, item, at + 2));
    }
    return stages;
  }

  start(next, fresh) {
    return (p) => {
      p.fresh = fresh;
      return next;
    };
  }

  end(p, code, next) {
    this.history.add(p.index, code);
    p.fresh = 2; // what follows may be stopped before its first step
    return next;
  }

  got(address) {
    const item = this.arena.readItem(address);
    return item < 0 ? CODE.TORN : ITEM + item;
  }

  reason(p) {
    return REASON[p.core.status()];
  }

  /** An operation that is one call. */
  single(letter, item, next) {
    const { arena, scheduler } = this;
    const input = arena.inputOf(item ?? 0);
    const calls = {
      p: (p) => p.core.queuePush(p.seat.g, input),
      P: (p) => p.core.queuePushMany(p.seat.g, input, 2),
      c: (p) => p.core.queuePop(p.seat.g, p.seat.output),
      C: (p) => p.core.queuePopMany(p.seat.g, p.seat.output, 2),
      e: (p) => p.core.queuePeek(p.seat.g, p.seat.output),
      h: (p) => p.core.queueHasItems(p.seat.g),
      m: (p) => p.core.queueHasRoom(p.seat.g),
    };
    const call = calls[letter];
    const many = letter === "P" || letter === "C";
    return (p) => {
      const result = call(p);
      if (scheduler.unwinding) return 0;
      if (many) {
        for (let k = 0; k < result; k++) {
          this.history.add(p.index, letter === "P" ? CODE.PUSHED : this.got(p.seat.output + k * ELEM_BYTES));
        }
        return this.end(p, result === 2 ? CODE.DONE : this.reason(p), next);
      }
      if (!result) return this.end(p, this.reason(p), next);
      return this.end(p, letter === "c" || letter === "e" ? this.got(p.seat.output) : CODE.DONE, next);
    };
  }

  release(next) {
    return (p) => {
      p.core.queueRelease(p.seat.g, p.value);
      return next;
    };
  }

  /** Reserve, write two words, then commit or abort. Only the commit is an operation on the queue. */
  reserved(at, commits, item) {
    const { arena, scheduler } = this;
    const write = (offset, next) => (p) => {
      const payload = p.core.queuePayload(p.seat.g, p.value) + offset;
      p.core.ownStep(KIND.payloadStep, payload);
      if (!scheduler.unwinding) arena.writeWord(payload, item);
      return next;
    };
    const out = at + 7;
    return [
      this.start(at + 1, commits ? 2 : 1),
      (p) => {
        const block = p.core.queueReserve(p.seat.g);
        if (scheduler.unwinding) return 0;
        p.value = block;
        if (block !== L.NO_BLOCK) return commits ? at + 2 : this.end(p, CODE.DONE, at + 2);
        if (commits) this.history.add(p.index, CODE.BEGIN);
        return this.end(p, this.reason(p), out);
      },
      write(0, at + 3),
      write(8, commits ? at + 4 : at + 6),
      this.start(at + 5, 1),
      (p) => {
        const ok = p.core.queueCommit(p.seat.g, p.value);
        if (scheduler.unwinding) return 0;
        return this.end(p, ok ? CODE.DONE : this.reason(p), ok ? out : at + 6);
      },
      this.release(out),
    ];
  }

  /** Claim, look at the payload at the start and the end of the hold, release. */
  claimed(at) {
    const { arena, scheduler } = this;
    const payload = (p) => p.core.queuePayload(p.seat.g, p.value);
    return [
      this.start(at + 1, 1),
      (p) => {
        const block = p.core.queueClaim(p.seat.g);
        if (scheduler.unwinding) return 0;
        p.value = block;
        if (block === L.NO_BLOCK) return this.end(p, this.reason(p), at + 4);
        p.item = arena.readItem(payload(p));
        return this.end(p, this.got(payload(p)), at + 2);
      },
      (p) => {
        p.core.ownStep(KIND.payloadStep, payload(p));
        if (!scheduler.unwinding && arena.readItem(payload(p)) !== p.item) this.history.add(p.index, CODE.CHANGED);
        return at + 3;
      },
      this.release(at + 4),
    ];
  }

  /** Steps W0 to W5 and L1 to L3 of SPECIFICATION.md "Waiting", for a handle that only one thread waits with. */
  waiting(at, letter, item) {
    const { arena, scheduler } = this;
    const takes = "wtx".includes(letter);
    const set = takes ? NOT_EMPTY : NOT_FULL;
    const input = arena.inputOf(item ?? 0);
    const attempt = (success, otherwise) => (p) => {
      const { core, seat } = p;
      const ok = takes ? core.queuePop(seat.g, seat.output) : core.queuePush(seat.g, input);
      if (scheduler.unwinding) return 0;
      if (ok) return this.end(p, takes ? this.got(seat.output) : CODE.DONE, success);
      const reason = this.reason(p);
      if (otherwise >= 0 && (reason === CODE.FULL || reason === CODE.EMPTY)) return otherwise;
      return this.end(p, reason, success);
    };
    const readBell = (next) => (p) => {
      p.value = p.core.readDoorbell(p.seat.g);
      return next;
    };
    const [w0, w2, w3, w4, w5, awake, last, l1, l3, pass, again, out] = Array.from(
      { length: 12 },
      (_, k) => at + 1 + k,
    );
    const bitFirst = this.flaw === "doorbell late" || this.flaw === "doorbell last";
    const [first, afterBell, afterBit, afterTry] = {
      "doorbell late": [w3, w4, w2, w5],
      "doorbell last": [w3, w5, w4, w2],
    }[this.flaw] ?? [w2, w3, w4, w5];
    return [
      this.start(w0, 1),
      attempt(out, first),
      readBell(afterBell),
      (p) => {
        p.core.enterSet(p.seat.g, set);
        return afterBit;
      },
      attempt(l1, afterTry),
      (p) => {
        const bell = arena.doorbellOf(p.index);
        p.core.ownStep(KIND.futexWait, bell);
        if (scheduler.unwinding) return 0;
        if (arena.halves[bell >> 2] !== p.value) return again;
        p.timedOut = false;
        p.mayTimeOut = "tTx".includes(letter);
        p.bell = bell;
        p.wants = set;
        p.asleep = true;
        return awake;
      },
      (p) => {
        if (letter !== "x") return p.timedOut ? last : again;
        return p.timedOut || scheduler.choose(2) === 1 ? this.end(p, CODE.ASLEEP, l1) : again;
      },
      attempt(l1, -1),
      (p) => {
        p.core.leaveSet(p.seat.g, set);
        return this.flaw === "no last look" ? out : l3;
      },
      (p) => ((takes ? p.core.queueHasItems(p.seat.g) : p.core.queueHasRoom(p.seat.g)) ? pass : out),
      (p) => {
        p.core.wakeOne(p.seat.g, set);
        return out;
      },
      bitFirst ? () => first : readBell(this.flaw === "bit once" ? w4 : w3),
    ];
  }
}
