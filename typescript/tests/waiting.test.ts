// Waiting: the promise and the blocking forms, time-outs, signals, closing, names and segments that come later.

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import { f64, Flow, Memory, Queue, SharedArray, struct, TimeoutError, u32 } from "zeroipc";
import { code, sleep, startProgram, testName, watchdog, within, withMemory } from "./harness";

test(
  "pop waits for a push, push for a pop",
  within(async (memory) => {
    const queue = new Queue(memory, "q", f64, 1);
    const popped = queue.pop();
    await sleep(20);
    await queue.push(1);
    assert.equal(await popped, 1);
    await queue.push(2);
    const pushed = queue.push(3);
    await sleep(20);
    assert.equal(queue.size, 1);
    assert.equal(await queue.pop(), 2);
    await pushed;
    assert.equal(await queue.pop(), 3);
  }),
);

test(
  "many waits of one process each get one value, first come first served",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 100);
    const waits = Array.from({ length: 50 }, () => queue.pop());
    await sleep(10);
    for (let k = 0; k < 50; k++) queue.tryPush(k);
    assert.deepEqual(
      await Promise.all(waits),
      Array.from({ length: 50 }, (_, k) => k),
    );
  }),
);

test(
  "timeout 0 tries once",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 1);
    await assert.rejects(queue.pop({ timeout: 0 }), TimeoutError);
    assert.throws(() => queue.popSync({ timeout: 0 }), TimeoutError);
    queue.tryPush(5);
    await assert.rejects(queue.push(6, { timeout: 0 }), code("ZEROIPC_TIMEOUT"));
    assert.equal(await queue.pop({ timeout: 0 }), 5);
  }),
);

test(
  "a timeout that passes rejects and takes nothing",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 1);
    await assert.rejects(queue.pop({ timeout: 30 }), /queue "q": waiting for an element: not done within 30 ms/);
    assert.throws(() => queue.popSync({ timeout: 30 }), TimeoutError);
    queue.tryPush(1);
    assert.throws(() => queue.pushSync(2, { timeout: 30 }), TimeoutError);
    assert.equal(queue.size, 1);
    for (const timeout of [-1, NaN, "5"]) {
      await assert.rejects(queue.push(2, { timeout: timeout as number }), code("ZEROIPC_BAD_ARGUMENT"));
    }
  }),
);

test(
  "a signal ends the wait with its reason",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 1);
    const controller = new AbortController();
    const wait = queue.pop({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 20);
    await assert.rejects(wait, /enough/);
    await assert.rejects(queue.pop({ signal: controller.signal }), /enough/);
    queue.tryPush(1);
    await assert.rejects(queue.pop({ signal: AbortSignal.abort() }), { name: "AbortError" });
    assert.equal(queue.size, 1, "an aborted pop takes nothing");
  }),
);

test("closing ends every pending wait", async () => {
  await watchdog("the test", 60, async () => {
    const memory = new Memory(testName(), { size: "1MB" });
    const queue = new Queue(memory, "q", u32, 1);
    const waits = [queue.pop(), queue.popMany(3), queue.claim(), memory.waitFor("later"), queue.pop({ timeout: 1e6 })];
    await sleep(10);
    memory.unlink();
    memory.close();
    for (const wait of waits) await assert.rejects(wait, code("ZEROIPC_CLOSED"));
  });
});

test("closing one memory leaves the waits of another one alone", async () => {
  await watchdog("the test", 60, () =>
    withMemory({}, async (memory) => {
      const other = new Memory(memory.name);
      const queue = new Queue(memory, "q", u32, 1);
      const mine = queue.pop();
      const its = new Queue(other, "q", u32).pop();
      await sleep(10);
      other.close();
      await assert.rejects(its, code("ZEROIPC_CLOSED"));
      queue.tryPush(7);
      assert.equal(await mine, 7);
    }),
  );
});

test(
  "bulk waits move everything and say how far they came",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    const values = Array.from({ length: 20 }, (_, k) => k);
    const pushed = queue.pushMany(values);
    const got: number[] = [];
    while (got.length < 20) got.push(...(await queue.popMany(3)));
    await pushed;
    assert.deepEqual(got, values);
    const timedOut = (error: unknown) => error instanceof TimeoutError && error.done === 4;
    await assert.rejects(queue.pushMany(values, { timeout: 20 }), timedOut);
    queue.tryPopMany(9);
    assert.throws(() => queue.pushManySync(values, { timeout: 20 }), timedOut);
    assert.deepEqual([...queue.popManySync(9)], [0, 1, 2, 3]);
  }),
);

test(
  "reserve and claim wait, too",
  within(async (memory) => {
    const queue = new Queue(memory, "q", struct({ id: u32 }), 1, { spares: 1 });
    const claimed = queue.claim();
    {
      using slot = await queue.reserve();
      slot.value.id = 3;
      await slot.commit();
    }
    using claim = await claimed;
    assert.equal(claim.value.id, 3);
    queue.tryPush({ id: 4 });
    // Both blocks are in use: one is lent, one is in the queue.
    await assert.rejects(queue.reserve({ timeout: 20 }), TimeoutError);
    const reserved = queue.reserve();
    await sleep(10);
    claim.release(); // wakes who waits for a block
    using slot = await reserved;
    const committed = slot.commit();
    await sleep(10);
    assert.equal(queue.tryPop()?.id, 4);
    await committed;
    assert.equal(queue.size, 1);
  }),
);

test(
  "for await takes values as they come and leaving it loses none",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 100);
    const timer = setInterval(() => queue.tryPushMany([1, 2, 3]), 5);
    let taken = 0;
    for await (const value of queue) {
      assert.equal(value, (taken % 3) + 1);
      if (++taken === 10) break;
    }
    clearInterval(timer);
    assert.equal(queue.tryPop(), 2);
    queue.tryPopMany(100);
    await assert.rejects(async () => {
      for await (const _ of queue.values({ timeout: 20 }));
    }, TimeoutError);
  }),
);

test(
  "for await lets timers run beside a queue that is never empty",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 8);
    let ticked = false;
    setTimeout(() => (ticked = true), 1);
    queue.tryPush(0);
    for await (const value of queue) {
      queue.tryPush(value + 1);
      if (ticked) break;
    }
    assert.ok(ticked);
  }),
);

test(
  "an iterator of a queue that is left while it waits takes nothing",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 8);
    const controller = new AbortController();
    for (const options of [{}, { signal: controller.signal }]) {
      const iterator = queue.values(options);
      const pending = iterator.next();
      await sleep(5);
      await iterator.return?.();
      assert.deepEqual(await pending, { value: undefined, done: true });
      queue.tryPush(1);
      await sleep(5);
      assert.equal(queue.tryPop(), 1);
    }
    await assert.rejects(Flow.from(queue).batch(3).first({ timeout: 5 }), TimeoutError);
    queue.tryPushMany([1, 2, 3]);
    assert.deepEqual(await Flow.from(queue).take(2).collect(), [1, 2]);
    await sleep(5);
    assert.equal(queue.tryPop(), 3);
    const waiting = queue.values({ signal: controller.signal }).next();
    controller.abort(new Error("stop"));
    await assert.rejects(waiting, /stop/);
  }),
);

test("for await ends when the memory is closed", async () => {
  await watchdog("the test", 60, async () => {
    const memory = new Memory(testName(), { size: "1MB" });
    const queue = new Queue(memory, "q", u32, 4);
    queue.tryPush(1);
    setTimeout(() => memory.close(), 30);
    const seen: number[] = [];
    for await (const value of queue) seen.push(value);
    assert.deepEqual(seen, [1]);
    Memory.unlink(memory.name);
  });
});

test(
  "a name that does not exist yet is waited for",
  within(async (memory) => {
    const queue = Queue.open(memory, "later", u32, { timeout: 10_000 });
    const array = SharedArray.open(memory, "array", f64, { timeout: 10_000 });
    const named = memory.waitFor("later");
    await sleep(20);
    new Queue(memory, "later", u32, 4).tryPush(1);
    new SharedArray(memory, "array", f64, 3)[1] = 2;
    await named;
    assert.equal((await queue).tryPop(), 1);
    assert.deepEqual([...(await array)], [0, 2, 0]);
    await assert.rejects(Queue.open(memory, "never", u32, { timeout: 20 }), TimeoutError);
    await assert.rejects(Queue.open(memory, "never", u32), code("ZEROIPC_NOT_FOUND"));
    assert.throws(() => new Queue(memory, "never", u32, undefined, { timeout: 20 }), TimeoutError);
  }),
);

test("a segment that does not exist yet is waited for", async () => {
  await watchdog("the test", 60, async () => {
    const name = testName();
    const opening = Memory.open(name, { timeout: 10_000 });
    await sleep(20);
    using made = new Memory(name, { size: 1 });
    using opened = await opening;
    assert.equal(opened.name, made.name);
    made.unlink();
    await assert.rejects(Memory.open(testName()), code("ZEROIPC_NOT_FOUND"));
    await assert.rejects(Memory.open(testName(), { timeout: 20 }), TimeoutError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(Memory.open(testName(), { timeout: 10_000, signal: controller.signal }), {
      name: "AbortError",
    });
  });
});

test(
  "two processes wake each other, asleep in promises and blocked",
  within(async (memory) => {
    const requests = new Queue(memory, "requests", u32, 4);
    const answers = new Queue(memory, "answers", u32, 4);
    for (const form of ["async", "sync"]) {
      const echo = startProgram("echo", [memory.name, form]);
      for (let k = 0; k < 200; k++) {
        await requests.push(k);
        assert.equal(await answers.pop(), k + 1);
        if (k % 50 === 0) await sleep(60); // long enough for both to be asleep
      }
      await requests.push(0xffffffff);
      assert.deepEqual((await echo.ended).code, 0);
    }
  }),
);

test("waiters in far peer slots are woken, too", async () => {
  await watchdog("the test", 120, () =>
    withMemory({ maxPeers: 255 }, async (memory) => {
      const work = new Queue(memory, "work", u32, 64);
      const done = new Queue(memory, "done", u32, 64);
      const program = new URL("programs/wide.mjs", import.meta.url);
      const workers: Worker[] = [];
      const slots: number[] = [];
      for (const skip of [0, 70, 70, 70]) {
        workers.push(new Worker(program, { workerData: { name: memory.name, skip } }));
        slots.push(await done.pop());
      }
      assert.deepEqual(
        slots.map((slot) => (slot - 1) >> 6),
        [0, 1, 2, 3],
        "a worker in each word of a set",
      );
      // One value at a time, so that each is echoed by a worker that slept.
      for (let k = 0; k < 200; k++) {
        await work.push(k);
        assert.equal(await done.pop(), k);
      }
      work.tryPushMany([0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff]);
      await Promise.all(workers.map((worker) => once(worker, "exit")));
    }),
  );
});

test("an unref'd wait does not keep the process alive, a plain one does", async () => {
  await watchdog("the test", 60, () =>
    withMemory({}, async (memory) => {
      new Queue(memory, "requests", u32, 4);
      const left = startProgram("pending", [memory.name, "unref"]);
      assert.equal((await left.ended).code, 13); // Node's exit status for an unsettled top-level await
      const waits = startProgram("pending", [memory.name, "ref"]);
      await waits.expect("waiting");
      const early = await Promise.race([waits.ended, sleep(300)]);
      assert.equal(early, undefined);
      new Queue(memory, "requests", u32).tryPush(1);
      assert.equal((await waits.ended).code, 0);
    }),
  );
});
