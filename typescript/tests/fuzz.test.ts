// Corrupt and hostile segments: opening and using one works or gives an error of this package. No crash, no hang, no store
// outside the segment.

import assert from "node:assert/strict";
import { unlinkSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { type Entry, Memory, SharedArray, u32, ZeroIpcError } from "zeroipc";
import {
  endPrograms,
  type Program,
  randomFrom,
  seededRandom,
  soak,
  startProgram,
  testName,
  watchdog,
  withMemory,
} from "./harness";
import { casesInTurn, makeTemplate } from "./programs/fuzz-cases";

after(endPrograms);

/** A victim that prints nothing for so long hangs. */
const SILENCE_SECONDS = 60;

/** Reads what a victim prints until it is done; its last line tells what ended it or where it hangs. */
async function follow(victim: Program): Promise<number> {
  let last = "its start";
  let lines = 0;
  try {
    while (last !== "done") {
      last = await watchdog(`after ${last}`, SILENCE_SECONDS, () => victim.line());
      lines++;
    }
  } catch (error) {
    victim.kill();
    const { code, signal, stderr } = await victim.ended;
    assert.fail(`after ${last}: ${String(error)}: ended with ${signal ?? code}: ${stderr}`);
  }
  assert.equal((await victim.ended).code, 0);
  return lines;
}

/** Runs the cases `first`, `first + step`... below `end`, half of them in each of two victims. */
async function runCases(seed: number, first: number, end: number, step: number): Promise<void> {
  const starts = [first, first + step];
  const victims = starts.map((start) => startProgram("fuzz-victim", [testName(), seed, start, end, 2 * step]));
  await Promise.all(victims.map(follow));
}

const template = await makeTemplate(testName());

test("open and use when one word of header, table, peers or structures lies", async () => {
  const count = casesInTurn(template);
  const { seed } = seededRandom("which of the cases");
  const step = soak ? 1 : 20;
  await runCases(1, seed % step, count, step);
  console.log(`# ${template.words.length} words, ${count} cases, every ${step}. of them`);
});

test("open and use when words, cells or pages are random, before or after opening", async () => {
  const { seed } = seededRandom("random corruption");
  const count = casesInTurn(template);
  await runCases(seed, count, count + (soak ? 200_000 : 750), 1);
});

test("use when a hostile process stores random words", async () => {
  const random = seededRandom("hostile peer");
  const milliseconds = soak ? 300_000 : 4000;
  const name = testName();
  writeFileSync(`/dev/shm${name}`, template.bytes, { mode: 0o600 });
  const start = (role: string) => startProgram("fuzz-live", [role, name, random.word(), milliseconds]);
  const programs = [start("hostile"), start("victim"), start("victim")];
  const lines = await Promise.all(programs.map(follow));
  console.log(`# ${lines.slice(1).join(" and ")} rounds beside the hostile process`);
});

for (const end of ["look", "timeout", "close"] as const) {
  test(`waitFor when the table becomes corrupt and a ${end} ends the wait`, async () => {
    await withMemory({ size: 65536 }, async (memory) => {
      const array = new SharedArray(memory, "array", u32, 16);
      const [entry] = memory.entries() as [Entry];
      const header = new Uint32Array(array.buffer, array.byteOffset - 64 - entry.offset, 16);
      const wait = memory.waitFor("later", { timeout: end === "timeout" ? 20 : 60_000 });
      header[2] = 0xffffffff; // entry_count
      if (end === "close") memory.close();
      const code = end === "close" ? "ZEROIPC_CLOSED" : "ZEROIPC_CORRUPT";
      await watchdog("the wait", 20, () => assert.rejects(wait, { code }));
    });
  });
}

test("open when the file is arbitrary bytes", () => {
  const random = randomFrom(7);
  const name = testName();
  for (let k = 0; k < 500; k++) {
    const bytes = Uint8Array.from({ length: random.pick([0, 1, 31, 63, 64, 65, 4096, 8192]) }, () => random.below(256));
    if (k % 2 === 0) bytes.set(template.bytes.subarray(0, random.below(Math.min(bytes.length, 64) + 1)));
    writeFileSync(`/dev/shm${name}`, bytes, { mode: 0o600 });
    assert.throws(() => new Memory(name), ZeroIpcError);
    assert.throws(() => new Memory(name, { size: 65536 }), ZeroIpcError);
    Memory.exists(name);
  }
  unlinkSync(`/dev/shm${name}`);
});
