// For every name that it reads: creates or attaches to the segment, an array and a queue, and leaves a mark in both.

import { statSync } from "node:fs";
import { createInterface } from "node:readline";
import { f64, Memory, Queue, SharedArray, u32 } from "zeroipc";

const number = Number(process.argv[2]);

function race(name: string): string {
  using memory = new Memory(name, { size: 65536, maxEntries: 8 });
  // Some meet at the array first, some at the queue.
  const makeArray = () => new SharedArray(memory, "array", u32, 4).add(0, 1);
  const makeQueue = () => new Queue(memory, "queue", f64, 32).tryPush(number);
  if (number % 2 === 0) makeArray();
  const pushed = makeQueue();
  if (number % 2 !== 0) makeArray();
  return pushed ? `ok ${statSync(`/dev/shm${name}`).ino}` : "full";
}

console.log("ready");
for await (const name of createInterface({ input: process.stdin })) {
  try {
    console.log(race(name));
  } catch (error) {
    console.log(`error ${String(error)}`);
  }
}
