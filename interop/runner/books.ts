// Exact books: who had put what, and how often everything was taken. They lie in the segment, as arrays of u32.

import { readFileSync } from "node:fs";
import { fileOf } from "./segments";

/** What an array's elements are, read from the segment's file. */
export function numbersOf(segment: string, offset: number, count: number): Uint32Array {
  const bytes = readFileSync(fileOf(segment));
  return new Uint32Array(bytes.buffer, bytes.byteOffset + offset + 64, count);
}

export interface Deaths {
  /** The number behind the one that the ledger had when a producer was killed, and how often: it may have been put then. */
  readonly perhapsTwice: ReadonlyMap<number, number>;
  /** So many consumers were killed: each may have taken one that it did not mark. */
  readonly consumers: number;
}

/** What is wrong with the marks of the numbers first to last: nothing, or a text. */
export function audit(marks: Uint32Array, first: number, last: number, deaths: Deaths): string[] {
  const wrong: string[] = [];
  let lost = 0;
  for (let number = first; number <= last; number++) {
    const times = marks[number] as number;
    if (times === 1) continue;
    if (times === 0) lost++;
    else if (times > 1 + (deaths.perhapsTwice.get(number) ?? 0)) wrong.push(`${number} was taken ${times} times`);
  }
  if (lost > deaths.consumers) wrong.push(`${lost} were lost, and ${deaths.consumers} consumers killed`);
  return wrong;
}
