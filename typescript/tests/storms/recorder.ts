// Records what several processes do to a structure, each operation with a stamp before it and one after it, all from one
// shared counter: of two operations of which one ended before the other began, the stamps say so. What was being done when
// a process was killed has no second stamp.
//
//     clock     u32, shared by all
//     stamps    begin and end of each row; 0: not so far
//     values    of each row: operation, three arguments, result
//
// A participant has so many rows in every round, so it shares none and needs no further order.

import { f64, type Memory, SharedArray, u32 } from "zeroipc";
import type { Operation, Result } from "./linearizability";

const ARGUMENTS = 3;
const VALUES = 1 + ARGUMENTS + 1;

export interface RecordShape {
  readonly participants: number;
  readonly rounds: number;
  /** Operations of one participant in one round. */
  readonly rows: number;
}

/** Which operation, and its arguments. */
export type Call = readonly [name: string, ...args: number[]];

/** What an operation may return: undefined is nothing. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- what returns nothing is an operation, too
export type Returned = number | boolean | undefined | void;

/** What a participant records with in one round. */
export interface Writer {
  /** Runs the operation and returns what that returned. Operations may be nested. */
  record(call: Call, run: () => Returned): Result;
}

export class Recorder {
  readonly shape: RecordShape;
  readonly #clock;
  readonly #stamps;
  readonly #values;

  /** Makes the record, or opens it: the shape is the same everywhere. */
  constructor(memory: Memory, shape: RecordShape) {
    const rows = shape.participants * shape.rounds * shape.rows;
    this.shape = shape;
    this.#clock = new SharedArray(memory, "clock", u32, 1);
    this.#stamps = new SharedArray(memory, "stamps", u32, rows * 2);
    this.#values = new SharedArray(memory, "values", f64, rows * VALUES);
  }

  static bytesFor({ participants, rounds, rows }: RecordShape): number {
    return participants * rounds * rows * (8 + VALUES * 8) + 65536;
  }

  /** Forgets everything; while nobody records. */
  clear(): void {
    this.#stamps.fill(0);
    this.#clock.store(0, 0);
  }

  #row(participant: number, round: number): number {
    return (participant * this.shape.rounds + round) * this.shape.rows;
  }

  writer(participant: number, round: number, names: readonly string[]): Writer {
    const [clock, stamps, values] = [this.#clock, this.#stamps, this.#values];
    let row = this.#row(participant, round);
    const end = row + this.shape.rows;
    return {
      record([name, ...args], run) {
        const own = row++; // before what is nested in it
        if (own >= end) throw new Error("the record is full");
        const at = own * VALUES;
        values[at] = names.indexOf(name);
        for (let k = 0; k < ARGUMENTS; k++) values[at + 1 + k] = args[k] ?? Number.NaN;
        stamps.store(own * 2, clock.add(0, 1) + 1);
        const returned = run();
        const result = typeof returned === "boolean" ? Number(returned) : (returned as Result);
        values[at + 1 + ARGUMENTS] = result ?? Number.NaN;
        stamps.store(own * 2 + 1, clock.add(0, 1) + 1);
        return result;
      },
    };
  }

  /** All that was done in a round. */
  history(round: number, names: readonly string[]): Operation[] {
    const list: Operation[] = [];
    for (let participant = 0; participant < this.shape.participants; participant++) {
      const first = this.#row(participant, round);
      for (let row = first; row < first + this.shape.rows; row++) {
        const begin = this.#stamps.load(row * 2);
        if (begin === 0) break;
        const end = this.#stamps.load(row * 2 + 1) || Number.POSITIVE_INFINITY;
        const [operation, ...rest] = this.#values.subarray(row * VALUES, (row + 1) * VALUES);
        const result = rest.pop() as number;
        list.push({
          process: participant,
          name: names[operation as number] as string,
          args: rest.filter((value) => !Number.isNaN(value)),
          result: end === Number.POSITIVE_INFINITY || Number.isNaN(result) ? undefined : result,
          begin,
          end,
        });
      }
    }
    return list;
  }
}
