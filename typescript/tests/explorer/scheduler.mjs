// Runs participants one at a time and decides, before each access to shared memory, who goes on, who dies and who is
// paused. Every decision is a choice on a trail; a depth-first search replays the trail with its last choice changed.
//
// A step that goes on costs one call out of WebAssembly. Only a switch unwinds the stack.

import { KIND, WRITES } from "./build.mjs";

const TRAIL = 1 << 16;
/** How often every sleeper wakes up by itself, at most; but once more after each death or pause. */
const SLICES = 4;
const DIE = 1;
const PAUSE = 2;

/**
 * @typedef {object} Bounds
 * @property {number} preemptions how often a participant that could go on is interrupted
 * @property {number} deaths how many participants may die
 * @property {number} pauses how many may stop for good while their slot stays held
 * @property {boolean} slices when nobody can run, every sleeper wakes up by itself: see SLICES
 * @property {boolean} waiting whether anybody ever enters a waiter set: if not, looking at one is no step
 * @property {number} steps the budget of one execution
 */

export class Scheduler {
  constructor() {
    this.participants = [];
    this.picks = new Uint8Array(TRAIL);
    this.options = new Uint8Array(TRAIL);
    this.length = 0;
    this.random = 0;
    this.listener = null; // told of every step while a schedule is printed
    this.onBegin = null;
    this.quiet = new Uint8Array(0); // by address / WAITERS_BYTES: 1 where a waiter set lies
    this.env = {
      step: (kind, address) => this.step(kind, address),
      slotHeld: (_, slot) => (this.participants.some((p) => p.slot === slot && p.dead) ? 0 : 1),
      futexWake: (address) => this.wake(address),
    };
  }

  /** @param {Bounds} bounds */
  begin(participants, bounds) {
    this.participants = participants;
    this.bounds = bounds;
    this.length = 0;
  }

  choose(count) {
    if (count <= 1) return 0;
    if (this.random !== 0) return this.chooseRandomly(count);
    const at = this.at++;
    if (at < this.length) return this.picks[at];
    if (at === TRAIL) throw new Error("the trail is too long");
    this.picks[at] = 0;
    this.options[at] = count;
    this.length = at + 1;
    return 0;
  }

  chooseRandomly(count) {
    let x = this.random;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.random = x;
    const pick = (x >>> 8) & 7 ? 0 : (x >>> 11) % count;
    this.picks[this.at] = pick;
    this.length = ++this.at;
    return pick;
  }

  /** Changes the last choice that has another option. False when all schedules were run. */
  advance() {
    if (this.random !== 0) return true;
    while (this.length > 0) {
      if (++this.picks[this.length - 1] < this.options[this.length - 1]) return true;
      this.length--;
    }
    return false;
  }

  /** How many besides `but` could run now. */
  countOthers(but) {
    let count = 0;
    for (const p of this.participants) if (p !== but && this.canRun(p)) count++;
    return count;
  }

  canRun(p) {
    return !p.done && !p.dead && !p.paused && (!p.asleep || (p.mayTimeOut && !p.lazy));
  }

  /** Those whose sleep ends only when nobody else can do anything: how many may run now. */
  endLaziness() {
    let count = 0;
    for (const p of this.participants) {
      if (!this.sleeps(p) || !p.lazy) continue;
      p.lazy = false;
      count++;
    }
    return count;
  }

  /** Before an access of the running participant; called from its WebAssembly code. */
  step(kind, address) {
    const me = this.current;
    if (this.rewinding) {
      this.rewinding = false;
      me.core.asyncify_stop_rewind();
      return;
    }
    // The bracket behind a copy: the next step comes before anything can happen.
    if (kind === KIND.payloadStep && me.lastKind === KIND.payloadWord) {
      me.lastKind = kind;
      return;
    }
    if (!this.bounds.waiting && this.quiet[address >> 5] === 1) return;
    this.clock++;
    const mayStop = me.wrote || me.fresh !== 0; // having only looked, it might as well have stopped before
    me.lastKind = kind;
    me.wrote = WRITES[kind] === 1;
    if (!this.chosen) {
      const others = this.preemptions < this.bounds.preemptions ? this.others : 0;
      const dies = mayStop && this.deaths < this.bounds.deaths ? 1 : 0;
      const pauses = mayStop && this.pauses < this.bounds.pauses ? 1 : 0;
      const victim = kind === KIND.slotHeld || kind === KIND.futexWake ? this.victim(kind, address) : null;
      const pick = this.choose(1 + others + dies + pauses + (victim ? 1 : 0));
      if (this.clock > this.bounds.steps) this.overrun = true;
      if (pick > others + dies + pauses) {
        this.stop(victim, DIE);
        this.others = this.countOthers(me);
      } else if (pick !== 0 || this.overrun) {
        this.leave(me, pick, others, dies);
        if (this.listener) this.listener.stopped(me, kind, address);
        return;
      }
    }
    this.chosen = false;
    if (me.fresh !== 0) this.beginOperation(me);
    if (this.listener) this.listener.step(me, kind, address);
  }

  /** Who may die just before somebody asks whether it lives; elsewhere its death would make no difference. */
  victim(kind, address) {
    if (this.deaths >= this.bounds.deaths) return null;
    for (const p of this.participants) {
      if (p.dead || p.paused || p === this.current || p.pc === 0) continue;
      if (kind === KIND.slotHeld ? p.slot === address : p.asleep && p.bell === address) return p;
    }
    return null;
  }

  beginOperation(me) {
    if (me.fresh === 1) this.onBegin(me);
    me.fresh = 0;
  }

  /** Unwinds the running participant, which is preempted, dies or is paused. */
  leave(me, pick, others, dies) {
    this.halves[me.seat.stack >> 2] = me.seat.stack + 8;
    me.core.asyncify_start_unwind(me.seat.stack);
    this.unwinding = true;
    if (this.overrun) return;
    if (pick > others) {
      this.stop(me, pick === others + dies ? DIE : PAUSE);
      return;
    }
    this.preemptions++;
    for (const p of this.participants) {
      if (p === me || !this.canRun(p) || --pick !== 0) continue;
      this.next = p;
      return;
    }
  }

  stop(p, how) {
    if (how === DIE) {
      p.dead = true;
      this.deaths++;
    } else {
      p.paused = true;
      this.pauses++;
    }
    this.slices = Math.min(this.slices, SLICES - 1); // what it had may be found by a slice only
    this.onStop(p);
    if (this.listener) this.listener.note(p, how === DIE ? "dies" : "is paused for good");
  }

  /** Chooses who runs when nobody does. One that stands in the middle of something may stop for good instead. */
  pickNext() {
    for (;;) {
      const runnable = this.countOthers(null) || this.endLaziness();
      if (runnable === 0 && !this.sleepersMayWake()) return null;
      const goOn = Math.max(runnable, 1);
      let mortal = 0;
      if (this.deaths < this.bounds.deaths) for (const p of this.participants) if (this.canDie(p)) mortal++;
      let sleeping = 0;
      if (this.pauses < this.bounds.pauses) for (const p of this.participants) if (this.sleeps(p)) sleeping++;
      let pick = this.choose(goOn + mortal + sleeping);
      if (pick < goOn) {
        if (runnable === 0) this.wakeSleepers();
        for (const p of this.participants) if (runnable !== 0 && this.canRun(p) && pick-- === 0) return p;
      } else if (pick < goOn + mortal) {
        pick -= goOn;
        this.stop(
          this.participants.find((p) => this.canDie(p) && pick-- === 0),
          DIE,
        );
      } else {
        pick -= goOn + mortal;
        this.stop(
          this.participants.find((p) => this.sleeps(p) && pick-- === 0),
          PAUSE,
        );
      }
    }
  }

  canDie(p) {
    return (p.unwound || p.asleep) && !p.dead && !p.paused;
  }

  sleeps(p) {
    return p.asleep && !p.dead && !p.paused;
  }

  sleepersMayWake() {
    if (!this.bounds.slices || this.slices >= SLICES) return false;
    return this.participants.some((p) => this.sleeps(p));
  }

  wakeSleepers() {
    this.slices++;
    for (const p of this.participants) if (this.sleeps(p)) p.asleep = false;
    if (this.listener) this.listener.note(null, "the slice is over: every sleeper wakes up");
  }

  /** futex_wake of all: a paused sleeper counts as woken, a dead one is not there. */
  wake(address) {
    let woken = 0;
    for (const p of this.participants)
      if (p.asleep && !p.dead && p.bell === address) {
        p.asleep = false;
        woken++;
      }
    if (woken !== 0) this.others = this.countOthers(this.current);
    return woken;
  }

  /** One execution from the start to the point where nobody can run any more. */
  run() {
    this.at = 0;
    this.clock = this.preemptions = this.deaths = this.pauses = this.slices = 0;
    this.overrun = this.unwinding = this.rewinding = false;
    this.next = null;
    for (const p of this.participants) {
      p.reset();
      p.core.resetGlobals();
    }
    while (!this.overrun) {
      const p = this.next ?? this.pickNext();
      if (p === null) return;
      this.next = null;
      this.resume(p);
    }
  }

  resume(p) {
    this.current = p;
    this.others = this.countOthers(p);
    this.chosen = !p.unwound; // its next step was chosen just now
    if (p.asleep) {
      p.asleep = false;
      p.timedOut = true;
    }
    if (p.unwound) {
      p.unwound = false;
      this.rewinding = true;
      p.core.asyncify_start_rewind(p.seat.stack);
      if (p.fresh !== 0) this.beginOperation(p);
      if (this.listener) this.listener.resumed(p);
    }
    const program = p.program;
    do {
      const { run, to } = program[p.pc];
      const next = run(p, to);
      if (this.unwinding) {
        this.unwinding = false;
        p.core.asyncify_stop_unwind();
        p.unwound = true;
        return;
      }
      p.pc = next;
    } while (!p.asleep && p.pc < program.length);
    if (!p.asleep) p.done = true;
  }
}
