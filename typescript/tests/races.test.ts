// Many processes that create, attach, unlink and wait for the same names at once.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { after, test } from "node:test";
import { f64, Memory, Queue, SharedArray, u32 } from "zeroipc";
import {
  endPrograms,
  type Program,
  runProgram,
  seededRandom,
  soak,
  startProgram,
  testName,
  watchdog,
  withMemory,
} from "./harness";

after(endPrograms);

const PROCESSES = 16;
const ROUNDS = soak ? 1000 : 200;

async function startAll(program: string, args: (k: number) => (string | number)[]): Promise<Program[]> {
  const racers = Array.from({ length: PROCESSES }, (_, k) => startProgram(program, args(k)));
  await watchdog("racers starting", 120, () => Promise.all(racers.map((racer) => racer.expect("ready"))));
  return racers;
}

async function endAll(racers: readonly Program[]): Promise<void> {
  for (const racer of racers) racer.child.stdin.end();
  for (const racer of racers) {
    const end = await watchdog("a racer ending", 60, () => racer.ended);
    assert.equal(end.code, 0, end.stderr);
  }
}

test(`create or attach by ${PROCESSES} processes at once`, async () => {
  const random = seededRandom("racing creation");
  const racers = await startAll("racer", (k) => [k]);
  for (let round = 0; round < ROUNDS; round++) {
    const name = testName();
    for (const racer of random.shuffle(racers)) racer.send(name);
    const answers = await watchdog("a round", 60, () => Promise.all(racers.map((racer) => racer.line())));
    assert.deepEqual(new Set(answers), new Set([`ok ${statSync(`/dev/shm${name}`).ino}`]), `round ${round}`);
    using memory = new Memory(name);
    assert.deepEqual(
      memory
        .entries()
        .map((entry) => entry.name)
        .sort(),
      ["array", "queue"],
    );
    // Each added one and pushed its number: an array or a queue made twice would have forgotten some.
    const array = new SharedArray(memory, "array", u32);
    assert.equal(array.load(0), PROCESSES, `round ${round}`);
    const queue = new Queue(memory, "queue", f64);
    const numbers = [...queue.tryPopMany(PROCESSES + 1)].sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: PROCESSES }, (_, k) => k),
      `round ${round}`,
    );
    memory.unlink();
  }
  await endAll(racers);
});

test("create of different structures by many processes at once", async () => {
  await withMemory({ size: "4MB", maxEntries: 512 }, async (memory) => {
    const perProcess = 24;
    const racers = await startAll("namer", (k) => [memory.name, k, perProcess]);
    for (const racer of racers) racer.send("go");
    await endAll(racers);
    const entries = memory.entries().sort((a, b) => a.offset - b.offset);
    assert.equal(entries.length, PROCESSES * perProcess + perProcess);
    assert.equal(new Set(entries.map((entry) => entry.name)).size, entries.length, "each name once");
    entries.slice(1).forEach((entry, k) => {
      const before = entries[k] as (typeof entries)[number];
      assert.ok(before.offset + before.size <= entry.offset, `${before.name} and ${entry.name} lie apart`);
    });
    for (let k = 0; k < perProcess; k++) {
      assert.equal(new SharedArray(memory, `shared-${k}`, u32).load(0), PROCESSES);
      for (let n = 0; n < PROCESSES; n++) assert.equal(new SharedArray(memory, `own-${n}-${k}`, u32).load(0), n + 1);
    }
  });
});

test("push by processes that leave as soon as it is done", async () => {
  const [guests, each] = [6, soak ? 10_000 : 1000];
  await withMemory({ maxPeers: 16 }, async (memory) => {
    const queue = new Queue(memory, "queue", f64, 8);
    const programs = Array.from({ length: guests }, (_, k) => runProgram("guest", [memory.name, k, each]));
    const seen = new Map<number, number>();
    const popAll = async () => {
      for (let k = 0; k < guests * each; k++) {
        const number = await queue.pop({ timeout: 60_000 });
        seen.set(number, (seen.get(number) ?? 0) + 1);
      }
    };
    await Promise.all([popAll(), ...programs]);
    assert.deepEqual(
      [...seen].filter(([, times]) => times !== 1),
      [],
      "each once",
    );
    assert.equal(seen.size, guests * each);
    assert.equal(queue.isEmpty, true);
    assert.equal(memory.peers().length, 1);
  });
});

test("create or attach when others unlink the name", async () => {
  const name = testName();
  await Promise.all(Array.from({ length: 4 }, () => runProgram("unlinker", [name, soak ? 5000 : 500])));
  Memory.unlink(name);
});

test("open with a timeout when all wait before the segment exists", async () => {
  const name = testName();
  const waiters = Array.from({ length: 6 }, (_, k) =>
    startProgram("latecomer", [name, k % 2 === 0 ? "sync" : "async"]),
  );
  await watchdog("waiters starting", 60, () => Promise.all(waiters.map((waiter) => waiter.expect("ready"))));
  using memory = Memory.create(name, { size: 65536 });
  const array = new SharedArray(memory, "array", u32, 1);
  for (const waiter of waiters) {
    const end = await watchdog("a waiter ending", 60, () => waiter.ended);
    assert.equal(end.code, 0, end.stderr);
  }
  assert.equal(array.load(0), waiters.length);
  memory.unlink();
});
