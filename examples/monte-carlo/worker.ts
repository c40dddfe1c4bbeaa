// A worker in TypeScript: does one task after the other until the master ends the channel.

import { Memory } from "zeroipc";
import { DIMENSIONS, openState } from "./state";

/** How many of the points are in the ball. worker.py computes exactly the same. */
export function countHits(first: number, samples: number, seed: number): number {
  let hits = 0;
  for (let number = first; number < first + samples; number++) {
    let square = 0;
    for (let k = 0; k < DIMENSIONS; k++) {
      const x = random(number * DIMENSIONS + k, seed) / 2 ** 31 - 1;
      square += x * x;
    }
    if (square <= 1) hits++;
  }
  return hits;
}

/**
 * The random number of that number, below 2^32: the mixing of MurmurHash3 (A. Appleby, public domain). There is no state
 * to hand on, so any worker can do any task, and a task that is done again has the same result.
 */
function random(number: number, seed: number): number {
  let x = Math.imul(number, 0x9e3779b9) + seed;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

export async function work(segment: string): Promise<void> {
  const onDeath = () => {
    Memory.unlink(segment); // the master was killed: nobody needs this any more
    process.exit(1);
  };
  process.once("disconnect", onDeath);
  const state = openState(segment, {});
  for await (const { number, first, samples, seed } of state.tasks) {
    const part = state.part(number);
    if (part.isReady) continue; // sent again after a death, and done meanwhile
    const before = process.cpuUsage();
    const hits = countHits(first, samples, seed);
    part.trySet({ hits, samples, seconds: process.cpuUsage(before).user / 1e6, language: "TypeScript" });
  }
  process.off("disconnect", onDeath).disconnect();
}
