// What `bench` measures.

import { setImmediate } from "node:timers/promises";
import { type BenchSegment, BLOCK, ECHO, END, makeSegment, NUMBERS, PUSH } from "./bench-partner";

export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: readonly number[];
}

const RUNS = 5;
const RUN_MS = 200;

interface Task {
  readonly name: string;
  readonly unit: string;
  /** Does the work `count` times. */
  work(count: number): void;
  /** The figure, from the time that one took in nanoseconds. */
  figure(nanoseconds: number): number;
}

function tasks({ orders, there, back }: BenchSegment, array: Float64Array): Task[] {
  return [
    {
      name: "queue: push and pop a number, one process",
      unit: "ns",
      work: (count) => {
        for (let k = 0; k < count; k++) {
          back.tryPush(k);
          back.tryPop();
        }
      },
      figure: (nanoseconds) => nanoseconds,
    },
    {
      name: `queue: numbers to another process, ${BLOCK} at a time`,
      unit: "million/s",
      work: (count) => {
        orders.pushSync({ what: PUSH, count }, { timeout: 5000 });
        for (let left = count * BLOCK; left > 0;) left -= there.popManySync(left, { timeout: 5000 }).length;
      },
      figure: (nanoseconds) => (BLOCK * 1000) / nanoseconds,
    },
    {
      name: "queue: a number to a waiting process, and one back",
      unit: "us",
      work: (count) => {
        orders.pushSync({ what: ECHO, count }, { timeout: 5000 });
        for (let k = 0; k < count; k++) {
          there.pushSync(k, { timeout: 5000 });
          back.popSync({ timeout: 5000 });
        }
      },
      figure: (nanoseconds) => nanoseconds / 1000,
    },
    {
      name: "array: sum of 8 MiB of f64 in place",
      unit: "GB/s",
      work: (count) => {
        for (let k = 0; k < count; k++) {
          let sum = 0;
          for (let place = 0; place < NUMBERS; place++) sum += array[place] as number;
          if (sum !== NUMBERS) throw new Error(`a fault of this program: the sum is ${sum}`);
        }
      },
      figure: (nanoseconds) => (NUMBERS * 8) / nanoseconds,
    },
  ];
}

/** Nanoseconds that one took. */
function time(task: Task, count: number): number {
  const begin = process.hrtime.bigint();
  task.work(count);
  return Number(process.hrtime.bigint() - begin) / count;
}

/** How many take about the time of a run; what it is found by lets the engine compile, too. */
async function calibrate(task: Task, signal: AbortSignal): Promise<number> {
  for (let count = 1; ; count *= 4) {
    await setImmediate();
    signal.throwIfAborted();
    const each = time(task, count);
    if (each * count > (RUN_MS / 4) * 1e6) return Math.max(1, Math.round((RUN_MS * 1e6) / each));
  }
}

async function measure(task: Task, signal: AbortSignal): Promise<Measured> {
  const count = await calibrate(task, signal);
  const runs: number[] = [];
  while (runs.length < RUNS) {
    await setImmediate(); // signals are heard in between
    signal.throwIfAborted();
    runs.push(task.figure(time(task, count)));
  }
  const sorted = [...runs].sort((a, b) => a - b);
  const { name, unit } = task;
  const at = (place: number) => sorted[place] as number;
  return { name, unit, median: at(Math.floor(RUNS / 2)), least: at(0), most: at(RUNS - 1), runs };
}

/** Measures everything, one after the other. */
export async function measureAll(tell: (measured: Measured) => void, signal: AbortSignal): Promise<void> {
  const { segment, partner } = await makeSegment();
  try {
    using open = segment;
    const array = open.numbers();
    array.fill(1);
    for (const task of tasks(open, array)) tell(await measure(task, signal));
    open.orders.tryPush({ what: END, count: 0 });
  } finally {
    if (signal.aborted || partner.exitCode === null) partner.unref();
    if (signal.aborted) partner.kill();
  }
}
