// The state of one participant in an execution.

/** `program` is a list of stages, made by programs.mjs. */
export class Participant {
  constructor(index, program, seat, slot) {
    this.index = index;
    this.slot = slot;
    this.program = program;
    this.seat = seat;
    this.core = seat.core;
    this.reset();
  }

  reset() {
    this.pc = 0;
    this.unwound = false; // stopped in the middle of a call, with its stack put by
    this.done = this.dead = this.paused = this.asleep = false;
    this.timedOut = false;
    this.mayTimeOut = false;
    this.bell = 0; // the futex word that it sleeps on
    this.wants = 0; // what it waits for: see programs.mjs
    this.fresh = 0; // 1: the next step begins an operation; 2: the same, but it leaves no mark in the history
    this.wrote = false; // whether its last access may have changed something
    this.lastKind = 0;
    this.value = 0; // of the operation in progress
    this.item = 0; // the one it holds
  }
}
