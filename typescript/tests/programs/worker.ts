// What the worker threads of workers.test.ts do.

import { parentPort, workerData } from "node:worker_threads";
import { f64, Memory, Queue, SharedArray, u32 } from "zeroipc";
import { elementType, makeElement } from "../storms/elements";

const { what, name, number } = workerData as { what: string; name: string; number: number };
const nap = new Int32Array(new SharedArrayBuffer(4));
const ready = () => parentPort?.postMessage("ready");

function echo(memory: Memory): void {
  const there = new Queue(memory, "there", f64);
  const back = new Queue(memory, "back", f64);
  for (let value = there.popSync(); value >= 0; value = there.popSync()) back.pushSync(value + 0.5);
  memory.close();
}

async function count(memory: Memory): Promise<void> {
  const queue = new Queue(memory, "queue", f64);
  const counts = new SharedArray(memory, "counts", u32);
  const pop = () => (number % 2 === 0 ? queue.pop() : queue.popSync());
  for (let value = await pop(); value >= 0; value = await pop()) counts.add(value, 1);
  memory.close();
}

/** Moves elements in one way until it is terminated. */
async function work(memory: Memory): Promise<void> {
  const queue = new Queue(memory, "queue", elementType(256));
  const moved = new SharedArray(memory, "moved", u32, 128);
  const element = makeElement(256, number, 1);
  const steps: Record<string, () => unknown> = {
    busy: () => [queue.tryPush(element), queue.tryPop()],
    calm: () => {
      queue.tryPush(element);
      queue.tryPop();
      Atomics.wait(nap, 0, 0, 0.2);
    },
    many: () => [queue.tryPushMany([element, element, element]), queue.tryPopMany(3)],
    lease: () => {
      const lease = queue.tryReserve();
      if (lease) lease.value = element;
      if (lease?.tryCommit() === false) lease.abort();
      queue.tryClaim()?.release();
    },
    sync: () => {
      queue.pushSync(element, { timeout: 10 });
      queue.popSync({ timeout: 10 });
    },
    async: async () => {
      await queue.push(element, { timeout: 10 });
      await queue.pop({ timeout: 10 });
    },
    attach: () => new Memory(name).close(),
  };
  const step = steps[what] as () => unknown;
  ready();
  for (;;) {
    try {
      await step();
    } catch {
      // It timed out: full or empty for so long.
    }
    moved.add(number, 1);
  }
}

const memory = new Memory(name, { label: what });
if (what === "echo") echo(memory);
else if (what === "count") await count(memory);
else if (what === "leave") new Queue(memory, "queue", elementType(256)).pop({ timeout: 5 }).catch(() => {});
else if (what === "wait sync") {
  ready();
  new Queue(memory, "queue", elementType(256)).popSync();
} else if (what === "wait async") {
  ready();
  void new Queue(memory, "queue", elementType(256)).pop();
} else await work(memory);
