// Waiting without CPU: promises and blocking waits of one attachment. SPECIFICATION.md "Waiting" numbers the steps.
//
// Every pending wait of the isolate shares one bit and one doorbell. A set's bit is cleared when nobody of the isolate
// waits on it any more, so step L2 of the specification (ringing for threads that share the bit) is not needed: each
// worker thread is a participant of its own.

import { setMaxListeners } from "node:events";
import { badArgument, ClosedError, TimeoutError } from "./errors";
import { core } from "./isolate";
import { native } from "./native";

/** Options of everything that may wait. */
export interface WaitOptions {
  /** Milliseconds; absent or Infinity waits for ever, 0 tries once. */
  timeout?: number | undefined;
  /** Ends the wait; the promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Options of the blocking forms: a blocked thread cannot hear a signal. */
export interface SyncWaitOptions {
  timeout?: number | undefined;
}

/** Something to wait for. */
export interface Condition {
  /** For the message when it takes too long: `queue "commands": waiting for room`. */
  readonly what: string;
  /** Address of the waiter set. */
  readonly set: number;
  /** Whether the condition holds: asked when a wait is over, to pass a wake-up on. */
  holds(): boolean;
}

/** What a wait ends with: the Memory through which it was asked for. */
export interface Closing {
  readonly closed: boolean;
  onClose(callback: () => void): void;
  offClose(callback: () => void): void;
}

/** Who sleeps for the event loop; see native/sleeper.c. */
interface Sleeper {
  arm(doorbell: number, slice: number): void;
  keepAlive(yes: boolean): void;
}

interface Pending {
  readonly conditions: readonly Condition[];
  /** Tries the operation: true when it is done and the promise settled. */
  attempt(): boolean;
  fail(reason: unknown): void;
}

/** The longest sleep without looking: it bounds what a wake-up lost with a killed waiter costs. */
const FIRST_SLICE = 50;
const LONGEST_SLICE = 250;
/** What setTimeout can count; a longer time-out is for ever. */
export const LONGEST_TIMER = 2 ** 31 - 1;

/** Validates a time-out in milliseconds; absent means for ever. */
export function checkTimeout(timeout: number | undefined): number {
  if (timeout === undefined) return Number.POSITIVE_INFINITY;
  if (typeof timeout !== "number" || Number.isNaN(timeout) || timeout < 0) {
    throw badArgument(`timeout must be a number of milliseconds, 0 or more, not ${String(timeout)}`);
  }
  return timeout;
}

export function timedOut(what: string, timeout: number, done = 0): TimeoutError {
  return new TimeoutError(`${what}: not done within ${timeout} ms`, done);
}

function nameOf(conditions: readonly Condition[]): string {
  return conditions.map(({ what }) => what).join(", or ");
}

/** A segment that turned corrupt cannot be asked: then wake somebody, who finds out for itself. */
function mayHold(condition: Condition): boolean {
  try {
    return condition.holds();
  } catch {
    return true;
  }
}

export class Waiting {
  readonly #name: string;
  readonly #g: number;
  readonly #start: (callback: () => void) => void;
  readonly #sleeper: Sleeper;
  readonly #pending = new Set<Pending>();
  /** How many waits of this isolate want each set. */
  readonly #wanted = new Map<number, number>();
  #started = false;
  #armed = false;
  #refed = true;
  #slice = FIRST_SLICE;
  #spins = 64;

  constructor(name: string, geometry: number, start: (callback: () => void) => void, sleeper: Sleeper) {
    this.#name = name;
    this.#g = geometry;
    this.#start = start;
    this.#sleeper = sleeper;
  }

  /** Whether pending waits keep the process alive, as they do at first. */
  setRef(refed: boolean): void {
    this.#refed = refed;
    if (this.#started) this.#sleeper.keepAlive(refed && this.#pending.size > 0);
  }

  /**
   * Waits for any of the conditions, until `attempt` returns something other than undefined. It has been tried once
   * before, without success. It rejects when `memory` closes.
   */
  wait<T>(
    conditions: readonly Condition[],
    attempt: () => T | undefined,
    options: WaitOptions,
    memory: Closing,
  ): Promise<T> {
    const timeout = checkTimeout(options.timeout);
    const { signal } = options;
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (memory.closed) return reject(this.#closedError(conditions));
      if (timeout === 0) return reject(timedOut(nameOf(conditions), 0));
      // First what can fail: a wait that was given up must leave no timer behind that takes an element for nobody.
      this.#startSleeper();
      let timer: NodeJS.Timeout | undefined;
      const leave = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        memory.offClose(onClosed);
        this.#remove(pending);
      };
      const pending: Pending = {
        conditions,
        attempt: () => {
          const result = attempt();
          if (result === undefined) return false;
          leave();
          resolve(result);
          return true;
        },
        fail: (reason) => {
          leave();
          reject(reason);
        },
      };
      const onAbort = () => pending.fail(signal?.reason);
      const onClosed = () => pending.fail(this.#closedError(conditions));
      if (timeout < LONGEST_TIMER) {
        // A last look, so that "timed out" is never said beside an item.
        timer = setTimeout(() => this.#try(pending) || pending.fail(timedOut(nameOf(conditions), timeout)), timeout);
        if (!this.#refed) timer.unref();
      }
      if (signal) {
        setMaxListeners(0, signal); // one signal for many waits is no leak
        signal.addEventListener("abort", onAbort);
      }
      memory.onClose(onClosed);
      this.#add(pending);
    });
  }

  #closedError(conditions: readonly Condition[]): ClosedError {
    return new ClosedError(
      "ZEROIPC_CLOSED",
      `${nameOf(conditions)}: segment "${this.#name}" was closed during the wait`,
    );
  }

  #try(pending: Pending): boolean {
    try {
      return pending.attempt();
    } catch (error) {
      pending.fail(error);
      return true;
    }
  }

  #startSleeper(): void {
    if (this.#started) return;
    this.#start(() => {
      this.#armed = false;
      this.#round();
    });
    this.#started = true;
  }

  #add(pending: Pending): void {
    this.#pending.add(pending);
    this.#retain(pending.conditions);
    if (this.#pending.size === 1) this.#sleeper.keepAlive(this.#refed);
    this.#slice = FIRST_SLICE;
    const doorbell = core.readDoorbell(this.#g); // W2, before the bit
    for (const { set } of pending.conditions) core.enterSet(this.#g, set); // W3
    if (!this.#try(pending)) this.#sleep(doorbell); // W4
  }

  #remove(pending: Pending): void {
    if (!this.#pending.delete(pending)) return;
    this.#leave(pending.conditions);
    if (this.#pending.size === 0) this.#sleeper.keepAlive(false);
  }

  /** W2 to W4 for every pending wait, then W5. */
  #round(): void {
    if (this.#pending.size === 0) return;
    const doorbell = core.readDoorbell(this.#g);
    for (const set of this.#wanted.keys()) core.enterSet(this.#g, set);
    let progress = false;
    for (const pending of [...this.#pending]) {
      if (this.#pending.has(pending) && this.#try(pending)) progress = true;
    }
    this.#slice = progress ? FIRST_SLICE : Math.min(this.#slice * 1.5, LONGEST_SLICE);
    if (this.#pending.size > 0) this.#sleep(doorbell);
  }

  /** W5 by the sleeper. One that sleeps already has an older doorbell value: it wakes if that changed. */
  #sleep(doorbell: number): void {
    if (this.#armed) return;
    this.#armed = true;
    this.#sleeper.arm(doorbell >>> 0, this.#slice);
  }

  #retain(conditions: readonly Condition[]): void {
    for (const { set } of conditions) this.#wanted.set(set, (this.#wanted.get(set) ?? 0) + 1);
  }

  /** L1 and L3: the last one of this isolate clears the bit, looks again, and passes a wake-up on. */
  #leave(conditions: readonly Condition[]): void {
    for (const condition of conditions) {
      const left = (this.#wanted.get(condition.set) ?? 1) - 1;
      if (left > 0) {
        this.#wanted.set(condition.set, left);
        continue;
      }
      this.#wanted.delete(condition.set);
      core.leaveSet(this.#g, condition.set);
      if (mayHold(condition)) core.wakeOne(this.#g, condition.set);
    }
  }

  /** The blocking form: as wait, on this thread. It has been tried once before. */
  waitSync<T>(conditions: readonly Condition[], attempt: () => T | undefined, options: SyncWaitOptions): T {
    const timeout = checkTimeout(options.timeout);
    if (timeout === 0) throw timedOut(nameOf(conditions), 0);
    const deadline = performance.now() + timeout;
    for (let spin = 0; spin < this.#spins; spin++) {
      const result = attempt();
      if (result !== undefined) {
        this.#spins = Math.min(this.#spins * 2, 2048);
        return result;
      }
    }
    this.#spins = Math.max(this.#spins >>> 1, 8);
    this.#retain(conditions);
    try {
      for (let slice = FIRST_SLICE; ; slice = Math.min(slice * 1.5, LONGEST_SLICE)) {
        const doorbell = core.readDoorbell(this.#g); // W2
        for (const { set } of conditions) core.enterSet(this.#g, set); // W3
        const result = attempt(); // W4
        if (result !== undefined) return result;
        const left = deadline - performance.now();
        if (left <= 0) throw timedOut(nameOf(conditions), timeout);
        native.futexWait(this.#bell(), doorbell >>> 0, Math.min(slice, left)); // W5
      }
    } finally {
      this.#leave(conditions);
    }
  }

  #bell(): number {
    return core.doorbellAddress(this.#g) >>> 0;
  }
}
