// Worker threads: each is a participant of its own, and one that is terminated inside an operation harms nobody.

import assert from "node:assert/strict";
import { once } from "node:events";
import { after, test } from "node:test";
import { Worker } from "node:worker_threads";
import { f64, Memory, Queue, SharedArray, u32 } from "zeroipc";
import { endPrograms, runProgram, seededRandom, sleep, soak, until, watchdog, withMemory } from "./harness";
import { elementType, makeElement, readElement } from "./storms/elements";

after(endPrograms);

function startWorker(what: string, memory: Memory, number = 0): Worker {
  return new Worker(new URL("./programs/worker.mjs", import.meta.url), {
    workerData: { what, name: memory.name, number },
  });
}

async function ended(worker: Worker): Promise<void> {
  const [code] = await watchdog("a worker ending", 60, () => once(worker, "exit"));
  assert.equal(code, 0);
}

test("push and pop between a worker and the main thread", async () => {
  await withMemory({}, async (memory) => {
    const there = new Queue(memory, "there", f64, 8);
    const back = new Queue(memory, "back", f64, 8);
    const worker = startWorker("echo", memory);
    await watchdog("echoes", 60, async () => {
      const receive = (async () => {
        for (let k = 0; k < 2000; k++) assert.equal(await back.pop(), k + 0.5);
      })();
      for (let k = 0; k < 2000; k++) await there.push(k);
      await receive;
      assert.equal(memory.peers().length, 2, "the worker has a slot of its own");
      assert.equal(new Set(memory.peers().map((peer) => peer.pid)).size, 1);
      const exit = ended(worker);
      await there.push(-1);
      await exit;
    });
    assert.equal(memory.peers().length, 1);
  });
});

test("pop by many workers, each element once", async () => {
  await withMemory({}, async (memory) => {
    const count = 3000;
    const queue = new Queue(memory, "queue", f64, 16);
    const counts = new SharedArray(memory, "counts", u32, count);
    const workers = Array.from({ length: 4 }, (_, k) => startWorker("count", memory, k));
    await watchdog("elements", 60, async () => {
      for (let k = 0; k < count; k++) await queue.push(k);
      for (let k = 0; k < workers.length; k++) await queue.push(-1);
      await Promise.all(workers.map(ended));
    });
    assert.ok(counts.view.every((seen) => seen === 1));
  });
});

const WAYS = ["busy", "many", "lease", "sync", "async", "attach"] as const;

test("terminate a worker inside an operation", async () => {
  const random = seededRandom("terminate");
  const rounds = soak ? 1500 : 100;
  const [capacity, spares] = [8, 6];
  await withMemory({ maxPeers: 8 }, async (memory) => {
    const queue = new Queue(memory, "queue", elementType(256), capacity, { spares });
    const bystander = startWorker("calm", memory, 99);
    const moved = new SharedArray(memory, "moved", u32, 128);
    await until("the bystander moves", () => moved.load(99) > 0);
    for (let round = 0; round < rounds; round++) {
      const worker = startWorker(WAYS[round % WAYS.length] as string, memory, round % 64);
      await watchdog("a worker starting", 60, () => once(worker, "message"));
      await sleep(random.fraction() * 8);
      await watchdog("a worker terminating", 60, () => worker.terminate());
      await until("its slot is free", () => memory.peers().length === 2);
      const before = moved.load(99);
      await until("the bystander moves on", () => moved.load(99) > before);
    }
    await bystander.terminate();
    assert.deepEqual(
      memory.peers().map((peer) => peer.self),
      [true],
    );
    for (let value = queue.tryPop(); value !== undefined; value = queue.tryPop()) assert.ok(readElement(value));
    for (let again = 0; again < 3; again++) {
      let count = 0;
      while (queue.tryPush(makeElement(256, 0, count))) count++;
      assert.equal(count, capacity);
      for (let k = 0; k < count; k++) assert.deepEqual(queue.tryPop(), makeElement(256, 0, k));
    }
    const leases = [];
    for (let lease = queue.tryReserve(); lease; lease = queue.tryReserve()) leases.push(lease);
    assert.equal(leases.length, capacity + spares, "every block can be reserved");
  });
});

test("terminate a worker that waits", async () => {
  await withMemory({ maxPeers: 4 }, async (memory) => {
    const queue = new Queue(memory, "queue", elementType(256), 8);
    for (let round = 0; round < (soak ? 200 : 20); round++) {
      const worker = startWorker(round % 2 === 0 ? "wait sync" : "wait async", memory);
      await watchdog("a worker starting", 60, () => once(worker, "message"));
      await sleep(5);
      await watchdog("a worker terminating", 60, () => worker.terminate());
      assert.equal(memory.peers().length, 1);
      assert.equal(queue.tryPush(makeElement(256, 0, round)), true);
      assert.deepEqual(queue.tryPop(), makeElement(256, 0, round));
    }
  });
});

test("end of a worker that closed nothing", async () => {
  await withMemory({ maxPeers: 4 }, async (memory) => {
    new Queue(memory, "queue", elementType(256), 8);
    for (let round = 0; round < 10; round++) {
      await ended(startWorker("leave", memory));
      assert.equal(memory.peers().length, 1);
    }
  });
});

test("exit of the process with workers that work and wait", async () => {
  await withMemory({ maxPeers: 8 }, async (memory) => {
    new Queue(memory, "queue", elementType(256), 8);
    for (let round = 0; round < 5; round++) {
      assert.match(await runProgram("exiting", [memory.name, round * 3]), /exiting/);
      assert.equal(memory.peers().length, 1);
    }
  });
});
