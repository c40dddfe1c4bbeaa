// array.sum.ratio: the time of a loop over a SharedArray, divided by that of the same loop over a private Float64Array of
// the same size. The two take turns, so that what disturbs one disturbs the other.

import { f64, type ScalarArray, SharedArray } from "zeroipc";
import { median } from "../median";
import { now, openSegment, report } from "./participant";

const LENGTH = 16_384;
const WARM_UP = 300;
const TURNS = 1000;
/** Sums in one turn: enough to be timed by themselves. */
const SUMS = 8;

// The same function twice, for each must have seen one kind of array only.
function sumShared(array: ScalarArray<typeof f64, Float64Array>): number {
  const { length } = array;
  let sum = 0;
  for (let k = 0; k < length; k++) sum += array[k] as number;
  return sum;
}

function sumPrivate(array: Float64Array): number {
  const { length } = array;
  let sum = 0;
  for (let k = 0; k < length; k++) sum += array[k] as number;
  return sum;
}

const memory = openSegment();
memory.unlink();
const shared = new SharedArray(memory, "numbers", f64, LENGTH);
const own = new Float64Array(LENGTH);
for (let k = 0; k < LENGTH; k++) own[k] = shared[k] = k;
const expected = (LENGTH * (LENGTH - 1)) / 2;

function check(sum: number): void {
  if (sum !== expected * SUMS) throw new Error(`the sum is ${sum}, not ${expected * SUMS}`);
}

function timeShared(): number {
  const start = now();
  let sum = 0;
  for (let k = 0; k < SUMS; k++) sum += sumShared(shared);
  const time = now() - start;
  check(sum);
  return time;
}

function timePrivate(): number {
  const start = now();
  let sum = 0;
  for (let k = 0; k < SUMS; k++) sum += sumPrivate(own);
  const time = now() - start;
  check(sum);
  return time;
}

for (let turn = 0; turn < WARM_UP; turn++) {
  timeShared();
  timePrivate();
}
const sharedTimes: number[] = [];
const privateTimes: number[] = [];
for (let turn = 0; turn < TURNS; turn++) {
  // Who goes first changes: the second of two may find the caches or the clock rate better.
  if (turn % 2 === 0) sharedTimes.push(timeShared());
  privateTimes.push(timePrivate());
  if (turn % 2 !== 0) sharedTimes.push(timeShared());
}
report(median(sharedTimes) / median(privateTimes));
memory.close();
