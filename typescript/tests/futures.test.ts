// Several futures at once: all, any, race.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { AbandonedError, f64, FailedError, Future, Memory, Queue, select, TimeoutError, utf8 } from "zeroipc";
import { code, endPrograms, watchdog, withMemory } from "./harness";
import { withHelpers, Words } from "./outcomes";

after(endPrograms);

test("all gives every value in order, with its type", async () => {
  await withMemory({}, async (memory) => {
    const number = new Future(memory, "number", f64);
    const text = new Future(memory, "text", utf8(8));
    const both = [number, text] as const;
    const wait = Future.all(both);
    assert.equal(Future.tryAll(both), undefined);
    text.trySet("two");
    assert.equal(Future.tryAll(both), undefined);
    number.trySet(1);
    const values: [number, string] = await watchdog("all", 20, () => wait);
    assert.deepEqual(values, [1, "two"]);
    assert.deepEqual(Future.tryAll(both), [1, "two"]);
    assert.deepEqual(Future.allSync(both), [1, "two"]);
    assert.equal(new Words(memory, "text").waited, false);
  });
});

test("all fails as soon as one has failed", async () => {
  await withMemory({}, async (memory) => {
    const [a, b] = [new Future(memory, "a", f64), new Future(memory, "b", f64)];
    const wait = Future.all([a, b]);
    b.tryFail("why");
    await watchdog("all", 20, () => assert.rejects(wait, { reason: "why" }));
    assert.throws(() => Future.tryAll([a, b]), FailedError);
    assert.throws(() => Future.allSync([a, b]), FailedError);
    const gone = new Future(memory, "gone", f64);
    gone.pledge().abandon();
    await assert.rejects(Future.all([a, gone]), AbandonedError);
  });
});

test("any gives the first value, and all errors when there is none", async () => {
  await withMemory({}, async (memory) => {
    const [a, b, c] = [new Future(memory, "a", f64), new Future(memory, "b", f64), new Future(memory, "c", f64)];
    const wait = Future.any([a, b, c]);
    a.tryFail("first");
    assert.equal(Future.tryAny([a, b, c]), undefined);
    c.trySet(0);
    assert.equal(await watchdog("any", 20, () => wait), 0);
    assert.deepEqual([Future.tryAny([a, b, c]), Future.anySync([a, b, c])], [0, 0]);
    b.tryFail("second");
    const none = (error: unknown) => {
      assert.ok(error instanceof AggregateError);
      assert.deepEqual(
        error.errors.map((one: FailedError) => one.reason),
        ["first", "second"],
      );
      return true;
    };
    await assert.rejects(Future.any([a, b]), none);
    assert.throws(() => Future.tryAny([a, b]), none);
    assert.throws(() => Future.anySync([a, b]), none);
  });
});

test("race gives what comes first, be it an error", async () => {
  await withMemory({}, async (memory) => {
    const [a, b] = [new Future(memory, "a", f64), new Future(memory, "b", f64)];
    const wait = Future.race([a, b]);
    assert.equal(Future.tryRace([a, b]), undefined);
    b.tryFail("lost");
    await watchdog("race", 20, () => assert.rejects(wait, { reason: "lost" }));
    a.trySet(3);
    assert.deepEqual([await Future.race([a, b]), Future.raceSync([a]), Future.tryRace([a])], [3, 3, 3]);
  });
});

test("all, any and race wait in time, with a signal, and wake up by another process", async () => {
  await withMemory({}, async (memory) => {
    const futures = ["a", "b", "c"].map((name) => new Future(memory, name, f64));
    for (const form of ["all", "any", "race"] as const) {
      await assert.rejects(Future[form](futures, { timeout: 10 }), TimeoutError);
      await assert.rejects(Future[form](futures, { signal: AbortSignal.abort(new Error("off")) }), /off/);
    }
    for (const form of ["allSync", "anySync", "raceSync"] as const) {
      assert.throws(() => Future[form](futures, { timeout: 10 }), TimeoutError);
    }
    await withHelpers(memory, 1, async (helper) => {
      const set = (name: string, value: number) => helper.program.send(JSON.stringify({ do: "set", name, value }));
      set("b", 2);
      assert.equal(Future.anySync(futures, { timeout: 20_000 }), 2);
      set("a", 1);
      set("c", 3);
      assert.deepEqual(Future.allSync(futures, { timeout: 20_000 }), [1, 2, 3]);
    });
    for (const { name } of futures) assert.equal(new Words(memory, name).waited, false);
  });
});

test("all, any and race of none", async () => {
  assert.deepEqual([await Future.all([]), Future.allSync([]), Future.tryAll([])], [[], [], []]);
  await assert.rejects(Future.any([]), AggregateError);
  assert.throws(() => Future.anySync([]), AggregateError);
  await assert.rejects(Future.race([]), code("ZEROIPC_BAD_ARGUMENT"));
  assert.equal(Future.tryRace([]), undefined);
});

test("all and any wait for futures of several segments at once", async () => {
  await withMemory({}, async (one) => {
    await withMemory({}, async (two) => {
      using again = new Memory(one.name);
      const futures = [new Future(one, "a", f64), new Future(two, "b", f64), new Future(again, "c", f64)] as const;
      const all = Future.all(futures);
      const any = Future.any(futures);
      assert.throws(() => Future.allSync(futures, { timeout: 10 }), TimeoutError);
      await withHelpers(two, 1, async (helper) => {
        helper.program.send(JSON.stringify({ do: "set", name: "b", value: 2 }));
        assert.equal(Future.anySync(futures, { timeout: 20_000 }), 2);
      });
      assert.equal(await watchdog("any", 20, () => any), 2);
      futures[0].trySet(1);
      new Future(one, "c", f64).trySet(3);
      assert.deepEqual(await watchdog("all", 20, () => all), [1, 2, 3]);
      const closing = Future.all([futures[0], new Future(again, "d", f64)]);
      again.close();
      await assert.rejects(closing, code("ZEROIPC_CLOSED"));
    });
  });
});

test("select takes a future beside other things", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 1, async (helper) => {
      const [a, b] = [new Future(memory, "a", f64), new Future(memory, "b", f64)];
      const queue = new Queue(memory, "q", f64, 2);
      const wait = select([a.getting(), queue.popping(), b.getting()]);
      assert.equal(await helper.ask({ do: "set", name: "b", value: 5 }), "true");
      assert.deepEqual(await watchdog("select", 20, () => wait), [2, 5]);
      assert.equal(await helper.ask({ do: "pledge", name: "a" }), "true");
      const lost = assert.rejects(select([a.getting(), queue.popping()]), AbandonedError);
      await helper.kill();
      await watchdog("select", 20, () => lost);
    });
  });
});

test("all looks at a thousand futures", async () => {
  await withMemory({ size: "4MB", maxEntries: 1100 }, async (memory) => {
    const futures = Array.from({ length: 1000 }, (_, k) => new Future(memory, `f${k}`, f64, { blocks: 2 }));
    const wait = Future.all(futures);
    futures.forEach((future, k) => future.trySet(k));
    const values = await watchdog("all", 60, () => wait);
    assert.ok(values.every((value, k) => value === k));
  });
});
