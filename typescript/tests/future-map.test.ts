// Future.map: one process computes at a time, and another one when it dies.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { AbandonedError, f64, Future, Memory, TimeoutError, utf8 } from "zeroipc";
import * as L from "../core/layout";
import { code, endPrograms, sleep, until, watchdog, withMemory } from "./harness";
import { callsIn, type Helper, withHelpers, Words } from "./outcomes";

after(endPrograms);

test("map computes once, whichever process is first", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 3, async (...helpers) => {
      const source = new Future(memory, "a", f64);
      for (const helper of helpers)
        assert.equal(await helper.ask({ do: "map", name: "a", to: "b", value: 1, takes: 20 }), "mapping");
      const derived = new Future(memory, "b", f64);
      assert.equal(derived.state, "pending");
      source.trySet(10);
      assert.equal(await watchdog("map", 20, () => derived.get()), 11);
      assert.equal(callsIn(memory), 1);
    });
  });
});

test("map goes on in another process when the one that computes is killed", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 2, async (...helpers) => {
      const [first, second] = helpers as [Helper, Helper];
      const source = new Future(memory, "a", f64);
      source.trySet(10);
      assert.equal(await first.ask({ do: "map", name: "a", to: "b", value: 1, takes: -1 }), "computing");
      assert.equal(await second.ask({ do: "map", name: "a", to: "b", value: 2, takes: 0 }), "mapping");
      const derived = new Future(memory, "b", f64);
      await assert.rejects(derived.get({ timeout: 60 }), TimeoutError);
      assert.equal(new Words(memory, "b").state.state, L.STATE_COMPUTING);
      await first.kill();
      assert.equal(await watchdog("taking over", 20, () => derived.get()), 12);
      assert.equal(callsIn(memory), 2);
    });
  });
});

test("map that everybody has left is not abandoned: it goes on where it is called again", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    source.trySet(10);
    await withHelpers(memory, 1, async (helper) => {
      assert.equal(await helper.ask({ do: "map", name: "a", to: "b", takes: -1 }), "computing");
    });
    const derived = new Future(memory, "b", f64);
    assert.equal(derived.state, "pending");
    await assert.rejects(derived.get({ timeout: 60 }), TimeoutError);
    assert.equal(await source.map(memory, "b", f64, (value) => value * 2).get(), 20);
  });
});

test("map takes functions with and without a promise, and changes the type", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    const derived = source.map(memory, "b", utf8(20), async (value) => {
      await sleep(5);
      return `${value} m`;
    });
    const length = derived.map(memory, "c", f64, (text) => text.length);
    assert.deepEqual([derived.tryGet(), length.state], [undefined, "pending"]);
    source.trySet(2.5);
    assert.deepEqual(await watchdog("map", 20, () => Future.all([derived, length])), ["2.5 m", 5]);
  });
});

test("map fails with what its function throws, with its source, and with a value not of its type", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    const thrown = new Error("no way");
    const throws = source.map(memory, "throws", f64, () => {
      throw thrown;
    });
    const rejects = source.map(memory, "rejects", f64, () => Promise.reject(thrown));
    const wrong = source.map(memory, "wrong", utf8(3), () => "too long");
    source.trySet(1);
    for (const future of [throws, rejects]) {
      await assert.rejects(future.get(), { code: "ZEROIPC_FAILED", reason: "no way", cause: thrown });
      await assert.rejects(new Future(memory, future.name, f64).get(), { reason: "no way" });
    }
    await assert.rejects(wrong.get(), code("ZEROIPC_FAILED", /too long.*it takes 8 bytes/));
    const after = throws.map(memory, "after", f64, () => 1);
    await assert.rejects(after.get(), { reason: "no way" });
  });
});

test("map of an abandoned future is abandoned", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    const derived = source.map(memory, "b", f64, () => assert.fail("there is no value"));
    const wait = assert.rejects(derived.get(), AbandonedError);
    source.pledge().abandon();
    await watchdog("the derived future", 20, () => wait);
    const late = source.map(memory, "c", f64, () => assert.fail("there is no value"));
    assert.throws(() => late.getSync(), AbandonedError);
  });
});

test("map of a future whose pledger is killed is abandoned", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 1, async (helper) => {
      assert.equal(await helper.ask({ do: "pledge", name: "a" }), "true");
      const derived = new Future(memory, "a", f64).map(memory, "b", f64, () => 1);
      await helper.kill();
      await watchdog("the derived future", 20, () => assert.rejects(derived.get(), AbandonedError));
    });
  });
});

test("getSync of a mapped future computes it", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 1, async (helper) => {
      const source = new Future(memory, "a", f64);
      const derived = source.map(memory, "b", f64, (value) => value + 1);
      assert.throws(() => derived.getSync({ timeout: 20 }), TimeoutError);
      helper.program.send(JSON.stringify({ do: "set", name: "a", value: 5 }));
      assert.equal(derived.getSync({ timeout: 20_000 }), 6);
      const wrong = source.map(memory, "c", f64, () => Promise.reject(new Error("unseen")));
      assert.throws(
        () => wrong.getSync(),
        code("ZEROIPC_BAD_ARGUMENT", /a promise, which a blocked thread cannot await/),
      );
      assert.equal(wrong.state, "pending");
      await assert.rejects(wrong.get(), { reason: "unseen" });
    });
  });
});

test("getSync of what this thread computes is refused", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    source.trySet(1);
    let go: (value: number) => void = () => {};
    const derived = source.map(memory, "b", f64, () => new Promise<number>((resolve) => (go = resolve)));
    await until("it computes", () => new Words(memory, "b").state.state === L.STATE_COMPUTING);
    assert.throws(() => derived.getSync(), code("ZEROIPC_BAD_ARGUMENT", /this thread is computing it/));
    go(4);
    assert.equal(await derived.get(), 4);
    assert.equal(derived.getSync(), 4);
  });
});

test("map ends its part when its signal aborts or its memory closes", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    const stop = new AbortController();
    const derived = source.map(memory, "b", f64, () => 1, { signal: stop.signal });
    stop.abort();
    source.trySet(1);
    await assert.rejects(derived.get({ timeout: 30 }), TimeoutError);
    const again = new Memory(memory.name);
    new Future(again, "a", f64).map(again, "c", f64, () => new Promise<number>(() => {}));
    const words = new Words(memory, "c");
    await until("it computes", () => words.state.state === L.STATE_COMPUTING);
    again.close(); // gives back what was begun
    assert.equal(words.state.state, L.STATE_EMPTY);
    assert.equal(await source.map(memory, "c", f64, () => 2).get(), 2);
  });
});

test("map goes from one segment to another", async () => {
  await withMemory({}, async (here) => {
    await withMemory({}, async (there) => {
      const source = new Future(here, "a", f64);
      const derived = source.map(there, "b", f64, (value) => -value);
      const blocked = source.map(there, "c", f64, (value) => value);
      source.trySet(3);
      assert.equal(blocked.getSync(), 3);
      assert.equal(await watchdog("map", 20, () => derived.get()), -3);
      assert.deepEqual(
        there.entries().map(({ name }) => name),
        ["b", "c"],
      );
    });
  });
});

test("map that somebody else has set keeps what was set", async () => {
  await withMemory({}, async (memory) => {
    const source = new Future(memory, "a", f64);
    const derived = source.map(memory, "b", f64, () => assert.fail("it is set"));
    assert.equal(new Future(memory, "b", f64).trySet(7), true);
    source.trySet(1);
    assert.equal(await derived.get(), 7);
    assert.equal(derived.getSync(), 7);
    await sleep(20);
    assert.equal(derived.tryGet(), 7);
  });
});
