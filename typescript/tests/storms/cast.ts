// What a structure brings to the storms (storm.ts says how), and what a carrier process does with it.

import { Memory, TimeoutError } from "zeroipc";
import { type Random, randomFrom } from "../harness";
import { Ledger } from "./ledger";

/** What one carrier is told. */
export interface Orders {
  readonly arena: string;
  readonly ledger: string;
  readonly role: string;
  /** One of the role's modes. */
  readonly mode: string;
  /** Its number in the ledger: as a maker, and where its progress is counted. */
  readonly id: number;
  readonly elementBytes: number;
  readonly seed: number;
}

/** What a role works with. */
export interface Task<S> {
  readonly structure: S;
  readonly arena: Memory;
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly random: Random;
}

/** Does one thing and returns how much it has moved: 0 when nothing could be moved now. Never waits for long. */
export type Step = () => number | Promise<number>;

export interface Role<S> {
  /** The ways in which it does what it does; each carrier is told one. */
  readonly modes: readonly string[];
  /** Told to end, it goes on until a step moves nothing. */
  readonly drains?: boolean;
  /** Called once in a carrier; what it returns is called again and again. Local state lies in the closure. */
  start(task: Task<S>): Step;
}

/** A carrier that was killed. */
export interface Victim {
  readonly role: string;
  readonly mode: string;
  readonly id: number;
}

/** What is left when all carriers have ended. */
export interface Scene<S> {
  readonly structure: S;
  readonly arena: Memory;
  readonly ledger: Ledger;
  readonly elementBytes: number;
  readonly killed: readonly Victim[];
}

/** S is what `create` and `open` return: a structure, or several. */
export interface Cast<S> {
  /** The name of its file in tests/storms, by which carriers find it. It exports the cast as `cast`. */
  readonly kind: string;
  /** Peer slots of the arena; its size is 2 MB and it has 64 entries unless given. */
  readonly maxPeers: number;
  readonly size?: string;
  readonly maxEntries?: number;
  create(arena: Memory, elementBytes: number): S;
  /** In a carrier. */
  open(arena: Memory, elementBytes: number): S;
  readonly roles: Readonly<Record<string, Role<S>>>;
  /** Roles in the order in which they end: those of a stage have ended when the next is called. Every role stands here. */
  readonly order: readonly (readonly string[])[];
  /** Waited for after each stage but the last. */
  settled?(structure: S): boolean;
  /** Words of the cast's own in the ledger. */
  books?(participants: number): Record<string, number>;
  /** Asserts what must hold in the end. Faults in the ledger, peers and slots are checked by the storm. */
  judge(scene: Scene<S>): void;
}

// --- for roles ---

/** Milliseconds that a step may wait. */
export const SHORT = { timeout: 100 };

/** For `catch`: nothing when a wait timed out. */
export function ignoreTimeout(error: unknown): undefined {
  if (!(error instanceof TimeoutError)) throw error;
  return undefined;
}

/** The result, or undefined when the wait timed out. */
export function unlessTimeout<V>(wait: () => V): V | undefined {
  try {
    return wait();
  } catch (error) {
    return ignoreTimeout(error);
  }
}

const nap = new Int32Array(new SharedArrayBuffer(4));

/** A moment without CPU: the machine may have two cores, and others must get their turn. */
export function rest(milliseconds = 0.2): void {
  Atomics.wait(nap, 0, 0, milliseconds);
}

// --- the carrier ---

const STEPS_BEFORE_REST = 50;

/** Plays a role until the ledger's phase says to end. `ready` is called when it starts. */
export async function carry<S>(cast: Cast<S>, orders: Orders, ready: () => void): Promise<void> {
  using books = new Memory(orders.ledger);
  using arena = new Memory(orders.arena, { label: `${orders.role} ${orders.id} ${orders.mode}`.slice(0, 32) });
  const ledger = new Ledger(books);
  const structure = cast.open(arena, orders.elementBytes);
  const role = cast.roles[orders.role] as Role<S>;
  const stage = cast.order.findIndex((roles) => roles.includes(orders.role));
  const step = role.start({ structure, arena, ledger, orders, random: randomFrom(orders.seed) });
  ready();
  for (let idle = 0; ;) {
    const over = ledger.phase.load(0) > stage;
    if (over && !role.drains) return;
    const moved = await step();
    if (moved > 0) {
      ledger.progress.add(orders.id, moved);
      idle = 0;
    } else if (over) return;
    else if (++idle > STEPS_BEFORE_REST) rest();
  }
}
