// future.rtt: a value through one future to another process and back through a second one, both spinning with tryGet. A
// future is set once, so every round trip has two of its own, made before. Batches are timed, and the median is told.

import { f64, Future, type Memory } from "zeroipc";
import { median } from "../median";
import { assignment, checkDeadline, now, PATIENCE, report, takePart, wrongMessage } from "./participant";

const BATCH = 50;
const WARM_UP = 20;
const BATCHES = 20;
const TRIPS = (WARM_UP + BATCHES) * BATCH;

type Numbers = readonly Future<typeof f64>[];

function makeRow(memory: Memory, way: string): Numbers {
  return Array.from({ length: TRIPS }, (_, k) => new Future(memory, `${way} ${k}`, f64, { blocks: 2 }));
}

function receive(future: Future<typeof f64>, expected: number): void {
  let failures = 0;
  let came;
  while ((came = future.tryGet()) === undefined) if (++failures % PATIENCE === 0) checkDeadline();
  if (came !== expected) throw wrongMessage(expected, came);
}

function send(row: Numbers, k: number): void {
  if (!row[k]?.trySet(k)) throw new Error(`future ${k} is set already`);
}

function ask(there: Numbers, back: Numbers, from: number): void {
  for (let k = from; k < from + BATCH; k++) {
    send(there, k);
    receive(back[k] as Future<typeof f64>, k);
  }
}

function answer(there: Numbers, back: Numbers, from: number): void {
  for (let k = from; k < from + BATCH; k++) {
    receive(there[k] as Future<typeof f64>, k);
    send(back, k);
  }
}

await takePart(
  (memory) => ({ there: makeRow(memory, "there"), back: makeRow(memory, "back") }),
  ({ there, back }) => {
    const times: number[] = [];
    for (let batch = 0; batch < WARM_UP + BATCHES; batch++) {
      if (!assignment.lead) {
        answer(there, back, batch * BATCH);
        continue;
      }
      const start = now();
      ask(there, back, batch * BATCH);
      if (batch >= WARM_UP) times.push((now() - start) / BATCH);
    }
    if (assignment.lead) report(median(times));
  },
  { maxEntries: 2 * TRIPS + 1 },
);
