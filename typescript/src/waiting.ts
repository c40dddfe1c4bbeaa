// Waiting without CPU: promises and blocking waits, at one attachment or (select) at several. SPECIFICATION.md "Waiting"
// numbers the steps.
//
// Every pending wait of the isolate shares one bit and one doorbell. A set's bit is cleared when nobody of the isolate
// waits on it any more, so step L2 of the specification (ringing for threads that share the bit) is not needed: each
// worker thread is a participant of its own.

import { setMaxListeners } from "node:events";
import { G_OWNER } from "../core/geometry";
import { badArgument, ClosedError, TimeoutError } from "./errors";
import { core, u32 } from "./isolate";
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
  /** Milliseconds; 0 tries once, absent is for ever. */
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
  readonly name: string;
  readonly closed: boolean;
  onClose(callback: () => void): void;
  offClose(callback: () => void): void;
}

/** Where a wait stands: an attachment, and what is waited for there. An attempt may put other conditions in their place. */
export interface Place {
  readonly waiting: Waiting;
  readonly conditions: readonly Condition[];
}

/** What somebody waits to get done. */
export interface Effort<T> {
  readonly places: readonly Place[];
  /** Tries, without waiting: undefined when it cannot be done yet. */
  attempt(): T | undefined;
  /** Takes back what attempts left in the segment. Returns a result when that came too late: then it is done after all. */
  giveUp?(): T | undefined;
  /** The longest sleep before the next attempt, in milliseconds; absent: any. */
  readonly slice?: number | undefined;
}

/** Who sleeps for the event loop; see native/sleeper.c. */
interface Sleeper {
  arm(doorbell: number, slice: number): void;
  keepAlive(yes: boolean): void;
}

/** A pending wait as the Waiting of one of its places sees it. */
interface Waiter {
  readonly place: Place;
  readonly slice: number | undefined;
  /** Tries: true when it is done and the promise settled. */
  attempt(): boolean;
  fail(reason: unknown): void;
}

/** The longest sleep without looking: it bounds what a wake-up lost with a killed waiter costs. */
const FIRST_SLICE = 50;
const LONGEST_SLICE = 250;
/** How often conditions may be replaced in one look: each time it is tried once more. */
const MOST_CHANGES = 8;
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

function nameOf(places: readonly Place[]): string {
  return places.flatMap(({ conditions }) => conditions.map(({ what }) => what)).join(", or ");
}

function closedError(places: readonly Place[], { name }: Closing): ClosedError {
  return new ClosedError("ZEROIPC_CLOSED", `${nameOf(places)}: segment "${name}" was closed during the wait`);
}

/** A segment that turned corrupt cannot be asked: then wake somebody, who finds out for itself. */
function mayHold(condition: Condition): boolean {
  try {
    return condition.holds();
  } catch {
    return true;
  }
}

/** The same of a wait that is over: then what ended it stands. */
function giveUp<T>(effort: Effort<T>): T | undefined {
  try {
    return effort.giveUp?.();
  } catch {
    return undefined;
  }
}

// --- one wait ---

/** W0 of an effort that may leave something in the segment: when it throws, that is taken back. */
export function tryFirst<T>(effort: Effort<T>): T | undefined {
  try {
    return effort.attempt();
  } catch (error) {
    const result = giveUp(effort);
    if (result !== undefined) return result;
    throw error;
  }
}

/**
 * Waits until an attempt returns something. It has been tried once before, without success. It rejects when one of the
 * memories closes.
 */
export function waitFor<T>(effort: Effort<T>, options: WaitOptions, memories: readonly Closing[]): Promise<T> {
  const { places } = effort;
  const { signal } = options;
  return new Promise<T>((resolve, reject) => {
    let over = false;
    let timeout = 0;
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      for (const [k, memory] of memories.entries()) memory.offClose(onClosed[k] as () => void);
      for (const waiter of waiters) waiter.place.waiting.part(waiter);
    };
    const attempt = () => {
      const result = effort.attempt();
      if (result === undefined) return false;
      end();
      resolve(result);
      return true;
    };
    const fail = (reason: unknown) => {
      if (over) return;
      const result = giveUp(effort);
      end();
      if (result === undefined) reject(reason);
      else resolve(result);
    };
    const waiters = places.map((place) => ({
      place,
      attempt,
      fail,
      get slice() {
        return effort.slice;
      },
    }));
    const onAbort = () => fail(signal?.reason);
    const onClosed = memories.map((memory) => () => fail(closedError(places, memory)));
    // First what can fail: a wait that was given up must leave no timer behind that takes an element for nobody.
    try {
      timeout = checkTimeout(options.timeout);
      signal?.throwIfAborted();
      const closed = memories.find((memory) => memory.closed);
      if (closed) throw closedError(places, closed);
      if (timeout === 0) throw timedOut(nameOf(places), 0);
      for (const { waiting } of places) waiting.start();
    } catch (error) {
      return fail(error);
    }
    if (timeout < LONGEST_TIMER) {
      // A last look, so that "timed out" is never said beside an item.
      timer = setTimeout(() => tryOrFail({ attempt, fail }) || fail(timedOut(nameOf(places), timeout)), timeout);
      if (!places.some(({ waiting }) => waiting.refed)) timer.unref();
    }
    if (signal) {
      setMaxListeners(0, signal); // one signal for many waits is no leak
      signal.addEventListener("abort", onAbort);
    }
    for (const [k, memory] of memories.entries()) memory.onClose(onClosed[k] as () => void);
    for (const waiter of waiters) if (!over) waiter.place.waiting.join(waiter);
  });
}

function tryOrFail({ attempt, fail }: Pick<Waiter, "attempt" | "fail">): boolean {
  try {
    return attempt();
  } catch (error) {
    fail(error);
    return true;
  }
}

/** The blocking form: as waitFor, on this thread. It has been tried once before. */
export function waitForSync<T>(effort: Effort<T>, options: SyncWaitOptions): T {
  const { places } = effort;
  const [{ waiting: home }] = places as [Place];
  const attempt = () => effort.attempt();
  const standing = places.map((): readonly Condition[] => []);
  try {
    const timeout = checkTimeout(options.timeout);
    if (timeout === 0) throw timedOut(nameOf(places), 0);
    const deadline = performance.now() + timeout;
    const early = home.spin(attempt);
    if (early !== undefined) return early;
    for (let slice = FIRST_SLICE; ; slice = Math.min(slice * 1.5, LONGEST_SLICE)) {
      const bells = places.map(({ waiting }) => waiting.bell()); // W2
      let changed = true;
      for (let k = 0; changed && k < MOST_CHANGES; k++) {
        for (const [n, { waiting, conditions }] of places.entries()) {
          waiting.stand(conditions, standing[n] as readonly Condition[]); // W3
          standing[n] = conditions;
        }
        const result = attempt(); // W4
        if (result !== undefined) return result;
        changed = places.some(({ conditions }, n) => standing[n] !== conditions);
      }
      const left = deadline - performance.now();
      if (left <= 0) throw timedOut(nameOf(places), timeout);
      sleepOn(bells, Math.min(slice, left, effort.slice ?? LONGEST_SLICE)); // W5
    }
  } catch (error) {
    const result = giveUp(effort);
    if (result !== undefined) return result;
    throw error;
  } finally {
    for (const [n, { waiting }] of places.entries()) waiting.leave(standing[n] as readonly Condition[]);
  }
}

interface Bell {
  readonly address: number;
  /** What it was before the bits were set. */
  readonly value: number;
}

/** How long a thread sleeps at most where it hears only one of several bells. */
const DEAF_SLICE = 5;

function sleepOn(bells: readonly Bell[], milliseconds: number): void {
  const [first, ...others] = bells as [Bell, ...Bell[]];
  if (others.length === 0) native.futexWait(first.address, first.value, milliseconds);
  else if (
    !native.futexWaitAny(Uint32Array.from(bells.flatMap(({ address, value }) => [address, value])), milliseconds)
  ) {
    native.futexWait(first.address, first.value, Math.min(milliseconds, DEAF_SLICE)); // the kernel is older than 5.16
  }
}

// --- one attachment ---

/** The waits of one attachment: its sets, its doorbell, and who sleeps on that for the event loop. */
export class Waiting {
  readonly #g: number;
  readonly #start: (callback: () => void) => void;
  readonly #sleeper: Sleeper;
  /** Pending promises, and the conditions for which each stands in sets now. */
  readonly #waiters = new Map<Waiter, readonly Condition[]>();
  /** How many waits of this isolate want each set. */
  readonly #wanted = new Map<number, number>();
  #started = false;
  /** The slice of the sleep that is going on; 0: none is. */
  #armed = 0;
  #refed = true;
  #slice = FIRST_SLICE;
  #spins = 64;

  constructor(geometry: number, start: (callback: () => void) => void, sleeper: Sleeper) {
    this.#g = geometry;
    this.#start = start;
    this.#sleeper = sleeper;
  }

  /** Whether pending waits keep the process alive, as they do at first. */
  get refed(): boolean {
    return this.#refed;
  }

  setRef(refed: boolean): void {
    this.#refed = refed;
    if (this.#started) this.#sleeper.keepAlive(refed && this.#waiters.size > 0);
  }

  /** waitFor at this place alone. */
  wait<T>(
    conditions: readonly Condition[],
    attempt: () => T | undefined,
    options: WaitOptions,
    memory: Closing,
    undo?: () => T | undefined,
  ): Promise<T> {
    const effort = { places: [{ waiting: this, conditions }], attempt, ...(undo && { giveUp: undo }) };
    return waitFor<T>(effort, options, [memory]);
  }

  /** waitForSync at this place alone. */
  waitSync<T>(
    conditions: readonly Condition[],
    attempt: () => T | undefined,
    options: SyncWaitOptions,
    undo?: () => T | undefined,
  ): T {
    const effort = { places: [{ waiting: this, conditions }], attempt, ...(undo && { giveUp: undo }) };
    return waitForSync<T>(effort, options);
  }

  /** How many waits of this isolate stand in the set. */
  standingIn(set: number): number {
    return this.#wanted.get(set) ?? 0;
  }

  /** Makes this isolate's own pending promises look again: for what one of them has put there. */
  nudge(): void {
    if (this.#waiters.size > 0) core.ring(this.#g, (u32[(this.#g + G_OWNER) >>> 2] as number) & 0xff);
  }

  // --- for waitFor and waitForSync ---

  /** @internal Starts the sleeper, which may fail; before join. */
  start(): void {
    if (this.#started) return;
    this.#start(() => {
      this.#armed = 0;
      this.#round();
    });
    this.#started = true;
  }

  /** @internal */
  join(waiter: Waiter): void {
    this.#waiters.set(waiter, []);
    if (this.#waiters.size === 1) this.#sleeper.keepAlive(this.#refed);
    this.#slice = FIRST_SLICE;
    const doorbell = core.readDoorbell(this.#g); // W2, before the bits
    if (!this.#look(waiter)) this.#sleep(doorbell);
  }

  /** @internal */
  part(waiter: Waiter): void {
    const standing = this.#waiters.get(waiter);
    if (!standing) return;
    this.#waiters.delete(waiter);
    this.leave(standing);
    if (this.#waiters.size === 0) this.#sleeper.keepAlive(false);
  }

  /** W3 and W4, once more whenever the attempt has changed what is waited for: the new bits were set after it looked. */
  #look(waiter: Waiter): boolean {
    for (let k = 0; k < MOST_CHANGES; k++) {
      const { conditions } = waiter.place;
      const standing = this.#waiters.get(waiter) as readonly Condition[];
      this.#waiters.set(waiter, conditions);
      this.stand(conditions, standing);
      if (this.#try(waiter)) return true;
      if (waiter.place.conditions === conditions) break;
    }
    return false;
  }

  /** True also when an attempt ended another wait, or this one, in passing. */
  #try(waiter: Waiter): boolean {
    return tryOrFail(waiter) || !this.#waiters.has(waiter);
  }

  /** W2 to W4 for every pending wait, then W5. */
  #round(): void {
    if (this.#waiters.size === 0) return;
    const doorbell = core.readDoorbell(this.#g);
    for (const set of this.#wanted.keys()) core.enterSet(this.#g, set);
    let progress = false;
    for (const waiter of [...this.#waiters.keys()]) {
      if (!this.#waiters.has(waiter)) continue;
      if (this.#try(waiter)) progress = true;
      else if (waiter.place.conditions !== this.#waiters.get(waiter) && this.#look(waiter)) progress = true;
    }
    this.#slice = progress ? FIRST_SLICE : Math.min(this.#slice * 1.5, LONGEST_SLICE);
    if (this.#waiters.size > 0) this.#sleep(doorbell);
  }

  /** W5 by the sleeper. One that sleeps already has an older doorbell value: it wakes if that changed. */
  #sleep(doorbell: number): void {
    let slice = this.#slice;
    for (const waiter of this.#waiters.keys()) if (waiter.slice !== undefined) slice = Math.min(slice, waiter.slice);
    if (this.#armed === 0) {
      this.#armed = slice;
      this.#sleeper.arm(doorbell >>> 0, slice);
    } else if (slice < FIRST_SLICE && slice < this.#armed) this.nudge(); // somebody cannot wait for the end of that sleep
  }

  /** @internal W3: enters these sets, in place of those of `before`. */
  stand(conditions: readonly Condition[], before: readonly Condition[]): void {
    if (conditions !== before) {
      for (const { set } of conditions) this.#wanted.set(set, this.standingIn(set) + 1);
      this.leave(before);
    }
    for (const { set } of conditions) core.enterSet(this.#g, set);
  }

  /** @internal L1 and L3: the last one of this isolate clears the bit, looks again, and passes a wake-up on. */
  leave(conditions: readonly Condition[]): void {
    for (const condition of conditions) {
      const left = this.standingIn(condition.set) - 1;
      if (left > 0) {
        this.#wanted.set(condition.set, left);
        continue;
      }
      this.#wanted.delete(condition.set);
      core.leaveSet(this.#g, condition.set);
      if (mayHold(condition)) core.wakeOne(this.#g, condition.set);
    }
  }

  /** @internal Tries for a moment before anything is registered: as long as that has been worth it lately. */
  spin<T>(attempt: () => T | undefined): T | undefined {
    for (let spin = 0; spin < this.#spins; spin++) {
      const result = attempt();
      if (result === undefined) continue;
      this.#spins = Math.min(this.#spins * 2, 2048);
      return result;
    }
    this.#spins = Math.max(this.#spins >>> 1, 8);
    return undefined;
  }

  /** @internal W2 for a thread that will sleep by itself. */
  bell(): Bell {
    return { address: core.doorbellAddress(this.#g) >>> 0, value: core.readDoorbell(this.#g) >>> 0 };
  }
}
