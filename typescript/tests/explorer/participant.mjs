// The state of one participant in an execution. The checker, who looks at what the others left, is one more of them.

export class Participant {
  /** @param {object} seat where its private memory lies, and its instance of the core: see arena.mjs */
  constructor(index, slot, seat) {
    this.index = index;
    this.slot = slot;
    this.seat = seat;
    this.core = seat.core;
    this.g = seat.g; // address of its first geometry record
    this.records = seat.records; // addresses of all of them, by name
    this.output = seat.output; // memory for what it reads
    this.program = [];
    this.own = {}; // a world's own words for it, see resetParticipant of a world
    this.reset();
  }

  reset() {
    this.pc = 0;
    this.unwound = false; // stopped in the middle of a call, with its stack put by
    this.done = this.dead = this.paused = this.asleep = false;
    this.timedOut = false;
    this.mayTimeOut = false;
    this.lazy = false; // whether that is only when nobody else can do anything
    this.bell = 0; // the futex word that it sleeps on
    this.wants = null; // what it waits for: see Programs.waiting
    this.fresh = 0; // 1: the next step begins an operation; 2: the same, but it leaves no mark in the history
    this.wrote = false; // whether its last access may have changed something
    this.lastKind = 0;
    this.value = 0; // of the operation in progress
    this.item = 0; // the one it holds
  }
}
