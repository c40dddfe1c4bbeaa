// select: waits for several things at once and does exactly one of them. SPECIFICATION.md "Channel" has the protocol for
// unbuffered sends (steps Z): at most one offer of a select stands at any time, and nothing else is done before it was
// taken back.

import { badArgument } from "./errors";
import type { Memory } from "./memory";
import type { Offer } from "./offer";
import {
  type Condition,
  type Effort,
  type SyncWaitOptions,
  tryFirst,
  type Waiting,
  waitFor,
  waitForSync,
  type WaitOptions,
} from "./waiting";

/**
 * One thing that select can do: `channel.receiving()`, `channel.sending(value)`, `queue.popping()`... It is of use once or
 * many times, and does nothing by itself.
 */
export interface SelectCase<R> {
  /** For messages: `channel "jobs": receiving`. */
  readonly what: string;
  /** The segment that it is about. */
  readonly memory: Memory;
  /** What to wait for while it cannot be done. */
  readonly conditions: readonly Condition[];
  /** Whether an attempt has a chance: a look that changes nothing. An offer of the same select does not count. */
  ready(own: Offer): boolean;
  /** Does it, if it takes no waiting: its result, alone in an array; undefined if not now; throws if never. */
  attempt(): readonly [R] | undefined;
  /** Of a send on an unbuffered channel: how it is offered. It is not attempted, then. */
  readonly offering?: Offering | undefined;
}

/** A send that takes a receiver. */
export interface Offering {
  /** The set in which receivers wait. */
  readonly receivers: number;
  /** To be woken when a receiver comes. */
  readonly wanted: readonly Condition[];
  /** To be woken when there is a cell to offer at. */
  readonly crowded: readonly Condition[];
  /** A new offer of the value, not out yet. */
  offer(): Offer;
  /** Whether receivers of other isolates wait. */
  receiversWait(): boolean;
  /** Throws when nothing can be sent any more. */
  check(): void;
}

type ResultOf<C> = C extends SelectCase<infer R> ? R : never;
type IndexOf<K> = K extends `${infer N extends number}` ? N : number;

/** What select gives: the index of the case and its result, as a union in which the index tells the result's type. */
export type Chosen<C extends readonly SelectCase<unknown>[]> = {
  [K in keyof C]: readonly [index: IndexOf<K>, value: ResultOf<C[K]>];
}[number];

/** Ends a select at once when no case is ready, with [-1, this value]. */
export interface SelectDefault<D> {
  /** What select gives, with the index -1, when nothing can be done now. */
  readonly default: D;
}

type Won = readonly [index: number, value: unknown];

/**
 * Milliseconds that an offer waits for the receiver that was woken for it, or for an opponent who wants to exchange, too. It
 * doubles each time that it was in vain: in the end it is longer than those need to come.
 */
const PATIENCE = 1;
const LONGEST_PATIENCE = 64;
/** Milliseconds after which an offer moves on among several channels, for receivers that only look now and then. */
const ROUND = 50;

/** One attachment at which a select waits. */
interface Spot {
  readonly waiting: Waiting;
  conditions: readonly Condition[];
  readonly usual: Condition[];
  /** The same when there was no cell to offer at. */
  readonly crowded: Condition[];
}

/** A case that is offered, and since when its offer has been out. */
interface Out {
  readonly index: number;
  readonly offer: Offer;
  readonly since: number;
}

class Selection implements Effort<Won> {
  readonly places: Spot[] = [];
  slice: number | undefined;
  readonly #cases: readonly SelectCase<unknown>[];
  readonly #patient: boolean;
  /** The cases in the order in which they are tried: each time another. */
  readonly #order: number[];
  readonly #offerings: number;
  #last: Out | undefined;
  #patience = PATIENCE;
  #patientUntil = 0;

  /** A patient one may hold back what is ready for a moment, where an offer has been heard. */
  constructor(cases: readonly SelectCase<unknown>[], patient: boolean) {
    if (!Array.isArray(cases) || cases.length === 0) throw badArgument("select: there must be at least one case");
    this.#cases = cases;
    this.#patient = patient;
    this.#order = cases.map((_, index) => index);
    this.#offerings = cases.filter((one) => one.offering).length;
    for (const one of cases) this.#stand(one);
    for (const spot of this.places) spot.conditions = spot.usual;
  }

  #stand(one: SelectCase<unknown>): void {
    const { waiting } = one.memory.writable(`select ${one.what}`);
    let spot = this.places.find((place) => place.waiting === waiting);
    if (!spot) this.places.push((spot = { waiting, conditions: [], usual: [], crowded: [] }));
    const more = one.offering && this.#offerings > 1 ? one.offering.wanted : [];
    spot.usual.push(...one.conditions, ...more);
    spot.crowded.push(...one.conditions, ...more, ...(one.offering?.crowded ?? []));
  }

  /** The offer that is out. */
  get #out(): Out | undefined {
    return this.#last?.offer.standing ? this.#last : undefined;
  }

  /** Z1 to Z4. */
  attempt(): Won | undefined {
    this.slice = undefined;
    const now = this.#offerings > 0 ? performance.now() : 0;
    const out = this.#out;
    if (out?.offer.isTaken()) return [out.index, undefined]; // Z1
    if (out && now < this.#patientUntil) {
      this.slice = this.#patientUntil - now;
      return undefined;
    }
    let missed = false;
    for (const index of this.#shuffle()) {
      const one = this.#cases[index] as SelectCase<unknown>;
      const standing = this.#out !== undefined;
      const won = one.offering ? this.#tryOffer(index, one.offering, now) : this.#tryCase(index, one);
      if (won) return won;
      if (!one.offering && standing && !this.#out) missed = true;
      if (now < this.#patientUntil) break;
    }
    if (this.#offerings > 0) return this.#settle(now, missed);
    return undefined;
  }

  /** Z5: when the wait is over. The offer may have been taken: then that is what came of it. */
  giveUp(): Won | undefined {
    const out = this.#out;
    return out && !out.offer.retract() ? [out.index, undefined] : undefined;
  }

  /** Z2: takes the offer back before anything else is done. */
  #tryCase(index: number, one: SelectCase<unknown>): Won | undefined {
    const out = this.#out;
    if (out) {
      if (!one.ready(out.offer)) return undefined;
      if (!out.offer.retract()) return [out.index, undefined];
    }
    const result = one.attempt();
    return result && [index, result[0]];
  }

  /** Z3: offers where a receiver waits, in place of where none came. Who was woken for it gets a moment to come. */
  #tryOffer(index: number, offering: Offering, now: number): Won | undefined {
    const out = this.#out;
    if (out?.index === index) return undefined;
    offering.check();
    if (!this.#isWanted(offering)) return undefined;
    if (out && !out.offer.retract()) return [out.index, undefined];
    if (this.#place(index, now) && this.#patient) this.#wait(now);
    return undefined;
  }

  /** Z4: an offer is out before it sleeps, wherever there is a cell for one; else it waits for a cell, too. */
  #settle(now: number, missed: boolean): Won | undefined {
    const out = this.#out;
    const stale = out !== undefined && this.#offerings > 1 && now - out.since > ROUND;
    if (stale && !out.offer.retract()) return [out.index, undefined];
    if (!this.#out) {
      for (const index of this.#order) {
        if (index === out?.index || !(this.#cases[index] as SelectCase<unknown>).offering) continue;
        this.#place(index, now);
        if (this.#out) break;
      }
      // Its own place again, when there is no other.
      if (!this.#out && out) this.#place(out.index, now);
    }
    // What was there for it went to somebody else, or was an offer that its owner took back, perhaps for the sake of mine.
    // Were both to do the same again and again, neither would ever be done: so by chance one stays where it is.
    if (missed && Math.random() < 0.5) this.#wait(now);
    for (const spot of this.places) spot.conditions = this.#out ? spot.usual : spot.crowded;
    if (now < this.#patientUntil) this.slice = this.#patientUntil - now;
    return undefined;
  }

  #wait(now: number): void {
    this.#patientUntil = now + this.#patience;
    this.#patience = Math.min(this.#patience * 2, LONGEST_PATIENCE);
  }

  #offeringOf(index: number): Offering {
    return (this.#cases[index] as SelectCase<unknown>).offering as Offering;
  }

  /** Whether receivers wait: others than this select, which may itself receive there. */
  #isWanted(offering: Offering): boolean {
    return offering.receiversWait() || this.#isWantedHere(offering);
  }

  /** The same of receivers in this isolate. */
  #isWantedHere({ receivers }: Offering): boolean {
    return this.places.some(({ waiting }) => waiting.standingIn(receivers) > this.#standingIn(receivers));
  }

  /** How often this select stands in a set itself, at most. */
  #standingIn(set: number): number {
    return this.places.reduce((sum, { usual }) => sum + usual.filter((condition) => condition.set === set).length, 0);
  }

  /** Puts an offer out, if there is a cell for it. Returns whether a receiver was woken. */
  #place(index: number, now: number): boolean {
    const offering = this.#offeringOf(index);
    const others = this.#standingIn(offering.receivers) > 0; // it must not wake itself, who cannot take its own offer
    const offer = offering.offer();
    const placed = offer.place(others);
    if (placed === 0) return false;
    this.#last = { index, offer, since: now };
    if (!others || !this.#isWantedHere(offering)) return placed === 2;
    (this.#cases[index] as SelectCase<unknown>).memory.attachment.waiting.nudge();
    return true;
  }

  /** The order of the cases, drawn anew (Fisher and Yates). */
  #shuffle(): readonly number[] {
    const order = this.#order;
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(Math.random() * (k + 1));
      [order[k], order[other]] = [order[other] as number, order[k] as number];
    }
    return order;
  }
}

function memoriesOf(cases: readonly SelectCase<unknown>[]): Memory[] {
  return [...new Set(cases.map(({ memory }) => memory))];
}

/**
 * Does one of the cases that can be done now, drawn by chance: undefined when there is none. A send on an unbuffered channel
 * can be done when a receiver takes it in that instant: see Channel.trySend.
 */
export function trySelect<const C extends readonly SelectCase<unknown>[]>(cases: C): Chosen<C> | undefined {
  const selection = new Selection(cases, false);
  return (tryFirst(selection) ?? selection.giveUp()) as Chosen<C> | undefined;
}

/**
 * Waits until one of the cases can be done, does it, and returns its index and its result; never more than one. Among those
 * that can be done it draws by chance. It sleeps without CPU on all of them at once; they may lie in several segments.
 * When it rejects (the timeout, the signal, a case that throws) nothing was done.
 */
export function select<const C extends readonly SelectCase<unknown>[]>(
  cases: C,
  options?: WaitOptions & { default?: never },
): Promise<Chosen<C>>;
export function select<const C extends readonly SelectCase<unknown>[], D>(
  cases: C,
  options: WaitOptions & SelectDefault<D>,
): Promise<Chosen<C> | readonly [index: -1, value: D]>;
export async function select(
  cases: readonly SelectCase<unknown>[],
  options: WaitOptions & Partial<SelectDefault<unknown>> = {},
): Promise<Won> {
  options.signal?.throwIfAborted();
  if ("default" in options) return (trySelect(cases) as Won | undefined) ?? [-1, options.default];
  const selection = new Selection(cases, true);
  return tryFirst(selection) ?? waitFor<Won>(selection, options, memoriesOf(cases));
}

/** The same, blocking the thread. */
export function selectSync<const C extends readonly SelectCase<unknown>[]>(
  cases: C,
  options?: SyncWaitOptions & { default?: never },
): Chosen<C>;
export function selectSync<const C extends readonly SelectCase<unknown>[], D>(
  cases: C,
  options: SyncWaitOptions & SelectDefault<D>,
): Chosen<C> | readonly [index: -1, value: D];
export function selectSync(
  cases: readonly SelectCase<unknown>[],
  options: SyncWaitOptions & Partial<SelectDefault<unknown>> = {},
): Won {
  if ("default" in options) return (trySelect(cases) as Won | undefined) ?? [-1, options.default];
  const selection = new Selection(cases, true);
  return tryFirst(selection) ?? waitForSync<Won>(selection, options);
}
