// Doing something again and again, and seeing that nothing is left of it: no descriptor, mapping, thread or memory.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { collectGarbage, soak } from "./harness";

const USUAL_ROUNDS = 2000;
/** How much longer it is in `npm run soak`. */
const SOAK = 10;

/** Frees what JavaScript no longer reaches, so that what is counted is what is left of the segments. */
async function collect(): Promise<void> {
  for (let k = 0; k < 3; k++) {
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve)); // finalizers get their turn
  }
}

function descriptors(): number {
  return readdirSync("/proc/self/fd").length;
}

/** Mappings of segments, and of anything at all. */
function mappings(): { segments: number; all: number } {
  const lines = readFileSync("/proc/self/maps", "utf8").split("\n");
  return { segments: lines.filter((line) => line.includes("/dev/shm/")).length, all: lines.length };
}

function threads(): number {
  return readdirSync("/proc/self/task").length;
}

function residentBytes(): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
}

/** Runs `round` many times; afterwards all counts are what they were after the first tenth. */
export async function churn(round: (k: number) => unknown, usual = USUAL_ROUNDS): Promise<void> {
  const rounds = usual * (soak ? SOAK : 1);
  const warm = Math.floor(rounds / 10);
  for (let k = 0; k < warm; k++) await round(k);
  await collect();
  const before = { fds: descriptors(), maps: mappings(), threads: threads(), memory: residentBytes() };
  for (let k = warm; k < rounds; k++) {
    await round(k);
    if (k % 500 === 0) await collect();
  }
  await collect();
  assert.equal(descriptors(), before.fds);
  assert.equal(mappings().segments, before.maps.segments);
  assert.equal(threads(), before.threads);
  const more = mappings().all - before.maps.all;
  assert.ok(more < 100, `${more} mappings more after ${rounds} rounds`);
  const grown = residentBytes() - before.memory;
  console.log(`# ${rounds} rounds: ${more} mappings and ${Math.round(grown / 1024)} KiB more`);
  assert.ok(grown < 64 * 2 ** 20, `${grown} bytes more after ${rounds} rounds`);
}
