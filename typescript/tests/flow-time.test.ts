// Operators that know of time, under a clock that the test moves.

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { setImmediate } from "node:timers/promises";
import { Flow } from "zeroipc";
import { boom } from "./flows";
import { code } from "./harness";
import { Probe } from "./probe";

/** A flow under a clock that stands until `pass` moves it, and what came out so far. */
function clocked<U>(t: TestContext, make: (flow: Flow<number>) => Flow<U>) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const probe = new Probe<number>();
  const seen: U[] = [];
  const controller = new AbortController();
  const done = make(Flow.from(probe)).forEach((value) => seen.push(value), { signal: controller.signal });
  done.catch(() => {});
  /** Lets everything happen that needs no time. */
  const settle = async () => {
    for (let k = 0; k < 5; k++) await setImmediate();
  };
  return {
    probe,
    seen,
    done,
    abort: () => controller.abort(boom),
    async emit(...values: number[]) {
      probe.emit(...values);
      await settle();
    },
    async pass(milliseconds: number) {
      t.mock.timers.tick(milliseconds);
      await settle();
    },
    async end() {
      probe.end();
      await done;
    },
  };
}

/** Counts the timers that are set and not cleared or over. */
function countTimers(t: TestContext): { pending: number } {
  const count = { pending: 0 };
  const pending = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  t.mock.method(globalThis, "setTimeout", (fn: () => void, ms: number) => {
    const timer = set(() => {
      pending.delete(timer);
      count.pending = pending.size;
      fn();
    }, ms);
    pending.add(timer);
    count.pending = pending.size;
    return timer;
  });
  t.mock.method(globalThis, "clearTimeout", (timer: NodeJS.Timeout) => {
    pending.delete(timer);
    count.pending = pending.size;
    clear(timer);
  });
  return count;
}

test("batch hands on what it has when its time is over", async (t) => {
  const { probe, seen, emit, pass, end } = clocked(t, (flow) => flow.batch({ count: 3, ms: 100 }));
  await emit(1, 2);
  await pass(99);
  assert.deepEqual(seen, []);
  await pass(1);
  assert.deepEqual(seen, [[1, 2]]);
  await pass(500);
  await emit(3);
  await pass(60);
  await emit(4);
  await pass(40); // counted from the first of them
  assert.deepEqual(seen.slice(1), [[3, 4]]);
  await emit(5, 6, 7, 8);
  assert.deepEqual(seen.slice(2), [[5, 6, 7]]);
  await end();
  assert.deepEqual(seen.slice(3), [[8]]);
  assert.deepEqual([probe.opened, probe.closed], [1, 1]);
});

test("batch that was filled begins its time anew", async (t) => {
  const { seen, emit, pass } = clocked(t, (flow) => flow.batch({ count: 2, ms: 100 }));
  await emit(1);
  await pass(90);
  await emit(2, 3);
  await pass(90);
  assert.deepEqual(seen, [[1, 2]]);
  await pass(10);
  assert.deepEqual(seen, [[1, 2], [3]]);
});

test("window of a time gathers all of its time, and there are no empty ones", async (t) => {
  const { seen, emit, pass, end } = clocked(t, (flow) => flow.window({ ms: 100 }));
  await pass(1000);
  await emit(1, 2);
  await pass(50);
  await emit(3);
  await pass(50);
  assert.deepEqual(seen, [[1, 2, 3]]);
  await pass(1000);
  await emit(4);
  await end();
  assert.deepEqual(seen, [[1, 2, 3], [4]]);
});

test("debounce gives the latest value once none has come for the time", async (t) => {
  const { seen, emit, pass, end } = clocked(t, (flow) => flow.debounce(100));
  await emit(1, 2);
  await pass(99);
  await emit(3);
  await pass(99);
  assert.deepEqual(seen, []);
  await pass(1);
  assert.deepEqual(seen, [3]);
  await pass(1000);
  await emit(4);
  await end();
  assert.deepEqual(seen, [3, 4]);
});

test("throttle gives the first value and none of those that come within its time", async (t) => {
  const { seen, emit, pass, end } = clocked(t, (flow) => flow.throttle(100));
  await emit(1, 2);
  await pass(99);
  await emit(3);
  assert.deepEqual(seen, [1]);
  await pass(1);
  assert.deepEqual(seen, [1]);
  await emit(4);
  assert.deepEqual(seen, [1, 4]);
  await emit(5);
  await end();
  assert.deepEqual(seen, [1, 4]);
});

test("throttle with trailing gives the latest when its time is over", async (t) => {
  const { seen, emit, pass, end } = clocked(t, (flow) => flow.throttle(100, { trailing: true }));
  await emit(1, 2, 3);
  assert.deepEqual(seen, [1]);
  await pass(100);
  assert.deepEqual(seen, [1, 3]);
  await emit(4);
  await pass(50);
  assert.deepEqual(seen, [1, 3]); // the trailing one began the time anew
  await pass(50);
  assert.deepEqual(seen, [1, 3, 4]);
  await pass(100);
  await emit(5, 6);
  await end();
  assert.deepEqual(seen, [1, 3, 4, 5, 6]);
});

test("take behind an operator of time ends the flow when its value comes", async (t) => {
  const { probe, seen, done, emit, pass } = clocked(t, (flow) => flow.debounce(100).take(1));
  await emit(1);
  assert.equal(probe.waiting, 1);
  await pass(100);
  await done;
  assert.deepEqual([seen, probe.closed, probe.waiting], [[1], 1, 0]);
});

test("operators of time behind each other", async (t) => {
  const { seen, emit, pass, end } = clocked(t, (flow) =>
    flow
      .throttle(10)
      .map((x) => x * 10)
      .batch({ count: 10, ms: 100 }),
  );
  await emit(1, 2);
  await pass(10);
  await emit(3);
  await pass(90);
  assert.deepEqual(seen, [[10, 30]]);
  await emit(4);
  await end();
  assert.deepEqual(seen, [[10, 30], [40]]);
});

test("a function that throws when a timer fires ends the flow", async (t) => {
  const { probe, done, emit, pass } = clocked(t, (flow) =>
    flow.debounce(100).map(() => {
      throw boom;
    }),
  );
  await emit(1);
  await pass(100);
  await assert.rejects(done, (error) => error === boom);
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
});

for (const [name, make] of [
  ["batch", (flow) => flow.batch({ ms: 100 })],
  ["window", (flow) => flow.window({ ms: 100 })],
  ["debounce", (flow) => flow.debounce(100)],
  ["throttle", (flow) => flow.throttle(100)],
] satisfies [string, (flow: Flow<number>) => Flow<unknown>][]) {
  test(`${name} leaves no timer behind`, async (t) => {
    const count = countTimers(t);
    const probe = new Probe([1, 2]);
    const begin = async (options: { signal?: AbortSignal; timeout?: number }) => {
      const iterator = make(Flow.from(probe)).skip(1).values(options);
      const next = iterator.next();
      next.catch(() => {});
      for (let k = 0; k < 5; k++) await setImmediate();
      assert.ok(count.pending >= 1);
      return { iterator, next };
    };
    const left = await begin({ timeout: 100_000 });
    await left.iterator.return?.();
    assert.equal(count.pending, 0);
    const controller = new AbortController();
    const aborted = await begin({ signal: controller.signal });
    controller.abort(boom);
    await assert.rejects(aborted.next, (error) => error === boom);
    assert.equal(count.pending, 0);
    const failed = await begin({});
    probe.fail(boom);
    await assert.rejects(failed.next, (error) => error === boom);
    assert.equal(count.pending, 0);
    await make(Flow.from([1, 2])).collect({ timeout: 100_000 });
    assert.equal(count.pending, 0);
    assert.deepEqual([probe.opened, probe.closed, probe.waiting], [3, 3, 0]);
  });
}

test("a time-out ends what waits for a time", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const probe = new Probe([1]);
  const collected = Flow.from(probe).debounce(1000).collect({ timeout: 50 });
  const rejected = assert.rejects(collected, code("ZEROIPC_TIMEOUT", /collect: not done within 50 ms/));
  await setImmediate();
  t.mock.timers.tick(50);
  await rejected;
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
});
