// What a structure brings to the recording of histories (histories.ts says how), and what a witness process does with it.
//
// In a round all witnesses do some operations at once, as their seeds say; when all are done, one of them brings the
// structure back to how it began, by operations that are recorded, too. Moments of sleep between operations let the
// witnesses be woken inside each other's, even where there are fewer processors than witnesses.

import { Memory, SharedArray, u32 } from "zeroipc";
import { type Random, randomFrom } from "../harness";
import type { Model, Operation, Result } from "./linearizability";
import { type Call, Recorder, type RecordShape, type Returned, type Writer } from "./recorder";

/** What one witness is told. */
export interface WitnessOrders {
  readonly arena: string;
  readonly record: string;
  readonly shape: RecordShape;
  readonly participant: number;
  /** Of all. */
  readonly witnesses: number;
  /** Operations of one round. */
  readonly length: number;
  readonly seed: number;
  /** The round that it begins with. */
  readonly round: number;
  /** Whether one of the witnesses brings the structure back and begins the next round; else the test does it. */
  readonly selfDriven: boolean;
  /** It sleeps before one in so many operations. */
  readonly restEvery: number;
}

/** S is what `open` returns: a structure, or several. */
export interface HistoryCast<S, M> {
  /** tests/storms/<kind>-history.ts, by which witnesses find it. It exports this as `histories`. */
  readonly kind: string;
  /** Of the arena: 2 MB and 64 unless given. */
  readonly size?: string;
  readonly maxEntries?: number;
  /**
   * Creates or attaches. `round` counts on over all batches, so that what is used once can be another in each. What calls
   * back while it is operated on may record that by itself: `recording` always stands for the present round.
   */
  open(arena: Memory, round: number, recording: Recording): S;
  /** Whether to open anew in each round. */
  readonly fresh?: boolean;
  readonly operations: Readonly<Record<string, (structure: S, ...args: number[]) => Returned>>;
  /** What to do next. `unique` is a number that nobody has used in this round. */
  choose(random: Random, unique: number): Call;
  /** Brings the structure back to the model's initial state; each yield gives the result of what was asked for. */
  finish(): Generator<Call, void, Result>;
  /**
   * What was recorded, in the model's terms: an operation may be several that happen each by itself, at any moment of it.
   * What can be told to be wrong without the model fails here.
   */
  interpret?(history: readonly Operation[]): Operation[];
  /** Whether the death of a witness is an operation to the model, too: "death". */
  readonly deaths?: boolean;
  readonly model: Model<M>;
  /** Where operations concern one key only: which. Each key is then judged by itself, from the initial state. */
  keyOf?(operation: Operation): number;
}

/** Who records now. */
export class Recording {
  writer: Writer | undefined;

  record(call: Call, run: () => Returned): Result {
    return (this.writer as Writer).record(call, run);
  }
}

const GO = 0;
const OVER = 1;
const COMPLETE = 2;
const ARRIVED = 3;
const DONE = 4;

/** The words by which witnesses go together, in the segment of the record. Rounds count from 0. */
export class Baton {
  readonly #words;

  constructor(memory: Memory, witnesses: number) {
    this.#words = new SharedArray(memory, "baton", u32, DONE + witnesses);
  }

  /** Rounds below this one may begin. */
  get go(): number {
    return this.#words.load(GO);
  }

  set go(round: number) {
    this.#words.store(GO, round);
  }

  /** Rounds below this one end early. */
  get over(): number {
    return this.#words.load(OVER);
  }

  set over(round: number) {
    this.#words.store(OVER, round);
  }

  /** Rounds below this one are complete: everybody was done and the structure was brought back. */
  get complete(): number {
    return this.#words.load(COMPLETE);
  }

  set complete(round: number) {
    this.#words.store(COMPLETE, round);
  }

  /** A witness is done with a round; returns how many have been in all rounds. */
  arrive(participant: number, round: number): number {
    this.#words.store(DONE + participant, round + 1);
    return this.#words.add(ARRIVED, 1) + 1;
  }

  isDone(participant: number, round: number): boolean {
    return this.#words.load(DONE + participant) > round;
  }
}

const nap = new Int32Array(new SharedArrayBuffer(4));

function rest(milliseconds: number): void {
  Atomics.wait(nap, 0, 0, milliseconds);
}

const SPINS = 200;
/** For `go`: there are no more. */
export const NO_MORE = 0xffffffff;

/** Calls the operation by its name and records it. */
export function perform<S, M>(cast: HistoryCast<S, M>, structure: S, recording: Recording, call: Call): Result {
  const [name, ...args] = call;
  const operation = cast.operations[name] as HistoryCast<S, M>["operations"][string];
  return recording.record(call, () => operation(structure, ...args));
}

/** Brings the structure back to how it began. */
export function finish<S, M>(cast: HistoryCast<S, M>, structure: S, recording: Recording): void {
  const calls = cast.finish();
  for (let next = calls.next(); !next.done;) next = calls.next(perform(cast, structure, recording, next.value));
}

/** Takes part in rounds until there are no more. */
export function witness<S, M>(cast: HistoryCast<S, M>, orders: WitnessOrders, ready: () => void): void {
  using record = new Memory(orders.record);
  using arena = new Memory(orders.arena, { label: `witness ${orders.participant}` });
  const recorder = new Recorder(record, orders.shape);
  const baton = new Baton(record, orders.witnesses);
  const names = Object.keys(cast.operations);
  const { participant, witnesses, length, selfDriven, restEvery } = orders;
  const recording = new Recording();
  let structure = cast.open(arena, orders.round, recording);
  ready();
  for (let round = orders.round; ; round++) {
    for (let spins = 0; baton.go <= round;) if (++spins > SPINS) rest(0.02);
    if (baton.go === NO_MORE) return;
    if (cast.fresh) structure = cast.open(arena, round, recording);
    const random = randomFrom(orders.seed ^ Math.imul(round + 1, 0x9e3779b1));
    const row = round % orders.shape.rounds;
    recording.writer = recorder.writer(participant, row, names);
    for (let k = 0; k < length && baton.over <= round; k++) {
      if (random.below(restEvery) === 0) rest(random.fraction() * 0.05);
      perform(cast, structure, recording, cast.choose(random, participant * length + k + 1));
    }
    const last = baton.arrive(participant, round) === (round + 1) * witnesses;
    if (!selfDriven || !last) continue;
    recording.writer = recorder.writer(witnesses, row, names);
    finish(cast, structure, recording);
    baton.complete = round + 1;
    // When the record is full the test reads it, and lets the next round begin itself.
    if (row + 1 < orders.shape.rounds) baton.go = round + 2;
  }
}
