// Flow: when its stages run, what they take from the source, and what is refused. flow-*.test.ts have the rest.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Flow, TimeoutError } from "zeroipc";
import { numbers, of } from "./flows";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

// --- laziness, fusion, and what is taken ---

test("nothing runs until a flow is consumed, and each consumption runs it anew", async () => {
  const probe = new Probe(numbers(3), true);
  let calls = 0;
  const flow = Flow.from(probe).map((x) => {
    calls++;
    return x + 1;
  });
  assert.deepEqual([probe.opened, calls], [0, 0]);
  flow.values();
  flow.toReadableStream();
  flow.toReadable();
  assert.deepEqual([probe.opened, calls], [0, 0]);
  assert.deepEqual(await flow.collect(), [1, 2, 3]);
  assert.deepEqual(await flow.collect(), [1, 2, 3]);
  assert.deepEqual([probe.opened, probe.closed, calls], [2, 2, 6]);
});

test("a flow is not changed by its operators", async () => {
  const flow = of(1, 2, 3);
  flow.map((x) => x * 10).filter((x) => x > 10);
  assert.deepEqual(await flow.collect(), [1, 2, 3]);
});

test("each value goes through all stages before the next one does", async () => {
  const steps: string[] = [];
  const flow = of(1, 2, 3, 4)
    .tap((x) => steps.push(`a${x}`))
    .filter((x) => x % 2 === 0)
    .tap((x) => steps.push(`b${x}`))
    .map((x) => x * 10)
    .tap((x) => steps.push(`c${x}`));
  assert.deepEqual(await flow.collect(), [20, 40]);
  assert.deepEqual(steps, ["a1", "a2", "b2", "c20", "a3", "a4", "b4", "c40"]);
});

test("stages run once for each value, whoever consumes", async () => {
  const flow = (count: { calls: number }) =>
    Flow.from(numbers(3000)).map((x) => {
      count.calls++;
      return x;
    });
  const consumers: ((flow: Flow<number>) => Promise<unknown>)[] = [
    (flow) => flow.collect(),
    (flow) => flow.count(),
    (flow) => flow.last(),
    (flow) => flow.fold((sum, x) => sum + x, 0),
    (flow) => flow.window(7).forEach(() => {}),
    async (flow) => {
      for await (const _ of flow);
    },
  ];
  for (const consume of consumers) {
    const count = { calls: 0 };
    await consume(flow(count));
    assert.equal(count.calls, 3000);
  }
});

test("take takes no value from the source beyond the last", async () => {
  const chains: [(flow: Flow<number>) => Flow<unknown>, number][] = [
    [(flow) => flow.take(5), 5],
    [(flow) => flow.map((x) => x).take(5), 5],
    [(flow) => flow.take(5).map((x) => x), 5],
    [(flow) => flow.take(7).take(5).take(6), 5],
    [(flow) => flow.filter((x) => x % 3 === 2).take(5), 15],
    [(flow) => flow.skip(10).take(5), 15],
    [(flow) => flow.skipWhile((x) => x < 10).take(5), 15],
    [(flow) => flow.window(3).take(2), 6],
    [(flow) => flow.window({ count: 3, step: 1 }).take(2), 4],
    [(flow) => flow.window({ count: 2, step: 5 }).take(3), 12],
    [(flow) => flow.batch(3).take(2), 6],
    [(flow) => flow.batch({ count: 3, ms: 1000 }).take(2), 6],
    [(flow) => flow.pairwise().take(2), 3],
    [(flow) => flow.distinct((x) => x >> 1).take(2), 3],
    [(flow) => flow.distinctUntilChanged((x) => x >> 1).take(2), 3],
    [(flow) => flow.flatMap((x) => [x, x, x]).take(4), 2],
    [(flow) => flow.mapAsync(async (x) => x, { concurrency: 4 }).take(6), 6],
    [(flow) => flow.mapAsync(async (x) => x, { concurrency: 4 }).take(3), 3],
    [(flow) => flow.throttle(1000).take(1), 1],
    [(flow) => flow.zip(numbers(100)).take(4), 4],
    [(flow) => flow.merge([]).take(4), 4],
    [(flow) => flow.take(0), 0],
    [
      (flow) =>
        flow
          .take(4)
          .window(2)
          .flatMap((pair) => pair)
          .map((x) => x)
          .take(3),
      4,
    ],
  ];
  for (const [k, [make, taken]] of chains.entries()) {
    const probe = new Probe(numbers(5000));
    await watchdog(`chain ${k}`, 20, () => make(Flow.from(probe)).collect());
    assert.equal(probe.taken, taken, `chain ${k}`);
    assert.equal(probe.closed, probe.opened, `chain ${k}`);
    const slow = make(Flow.from(new Probe(numbers(5000)))).collect({ batch: 1 });
    assert.deepEqual(await slow, await make(Flow.from(new Probe(numbers(5000)))).collect(), `chain ${k}, singly`);
  }
});

test("take(0) does not open the source", async () => {
  const probe = new Probe(numbers(3));
  assert.deepEqual(await Flow.from(probe).take(0).collect(), []);
  assert.deepEqual(
    await Flow.from(probe)
      .map((x) => x)
      .take(0)
      .batch(3)
      .collect(),
    [],
  );
  assert.equal(probe.opened, 0);
});

test("take ends with its last value, without waiting for another", async () => {
  const probe = new Probe([1, 2]);
  assert.deepEqual(await watchdog("take", 20, () => Flow.from(probe).take(2).collect()), [1, 2]);
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
});

test("first and a limited collect take what they deliver", async () => {
  const probe = new Probe(numbers(5000));
  assert.equal(await Flow.from(probe).first(), 0);
  assert.equal(probe.taken, 1);
  assert.deepEqual(await Flow.from(probe).collect({ limit: 3 }), [0, 1, 2]);
  assert.equal(probe.taken, 4);
  assert.deepEqual(await Flow.from(probe).collect({ limit: 0 }), []);
  assert.equal(probe.taken, 4);
});

test("a consumer that leaves has taken one batch, or what it got with batch: 1", async () => {
  for (const [options, taken] of [
    [{}, 1024],
    [{ batch: 10 }, 10],
    [{ batch: 1 }, 3],
  ] as const) {
    const probe = new Probe(numbers(5000));
    for await (const value of Flow.from(probe)
      .map((x) => x)
      .values(options))
      if (value === 2) break;
    assert.equal(probe.taken, taken);
  }
});

test("takeWhile with batch: 1 takes nothing after the value that ends it", async () => {
  const probe = new Probe(numbers(5000));
  const flow = Flow.from(probe).takeWhile((x) => x < 10);
  assert.equal(await flow.count({ batch: 1 }), 10);
  assert.equal(probe.taken, 11);
});

test("flatMap draws endless values as they are wanted", async () => {
  function* naturals() {
    for (let k = 0; ; k++) yield k;
  }
  assert.deepEqual(await of(1).flatMap(naturals).skip(5).take(3).collect(), [5, 6, 7]);
});

test("an operator that drops everything lets the event loop run, and can be stopped", async () => {
  const endless = Flow.from({ [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) });
  for (const flow of [endless.filter(() => false), endless.flatMap(() => []), endless.distinct()]) {
    await assert.rejects(flow.skip(1).collect({ timeout: 5 }), TimeoutError);
  }
});

test("a fast source lets the event loop run", async () => {
  const endless = Flow.from({ open: () => ({ take: () => [1, 2], wait: async () => true, close() {} }) });
  await assert.rejects(endless.count({ timeout: 5 }), TimeoutError);
  await assert.rejects(
    endless.forEach(async () => {}, { timeout: 5 }),
    TimeoutError,
  );
  let seen = 0;
  const soon = pause(5);
  let over = false;
  void soon.then(() => (over = true));
  for await (const _ of endless) if (++seen && over) break;
  assert.ok(seen > 0);
});

// --- misuse ---

test("arguments that cannot be right are refused when the flow is made", () => {
  const flow = of(1) as Flow<never>;
  const bad = code("ZEROIPC_BAD_ARGUMENT", /^flow: /);
  for (const count of [-1, 1.5, NaN, "3"] as number[]) {
    assert.throws(() => flow.take(count), bad);
    assert.throws(() => flow.skip(count), bad);
    assert.throws(() => flow.window(count), bad);
    assert.throws(() => flow.batch(count), bad);
    assert.throws(() => flow.window({ count: 2, step: count }), bad);
    assert.throws(() => flow.distinct(undefined, { limit: count }), bad);
    assert.throws(() => flow.mapAsync((x) => x, { concurrency: count }), bad);
  }
  for (const ms of [-1, NaN, "3", 2 ** 31, undefined] as number[]) {
    assert.throws(() => flow.throttle(ms), bad);
    assert.throws(() => flow.debounce(ms), bad);
    assert.throws(() => flow.window({ ms }), bad);
    assert.throws(() => flow.batch({ ms }), bad);
  }
  assert.throws(() => flow.window(0), bad);
  assert.throws(() => flow.window(Infinity), bad);
  assert.throws(() => flow.batch(Infinity), bad);
  for (const name of [
    "map",
    "filter",
    "tap",
    "scan",
    "takeWhile",
    "skipWhile",
    "distinct",
    "flatMap",
    "mapAsync",
  ] as const) {
    assert.throws(() => (flow[name] as (fn: unknown) => unknown)(5), bad, name);
  }
});

test("options that cannot be right reject", async () => {
  const flow = of(1);
  const bad = code("ZEROIPC_BAD_ARGUMENT");
  await assert.rejects(flow.collect({ batch: 0 }), bad);
  await assert.rejects(flow.collect({ timeout: -1 }), bad);
  await assert.rejects(flow.collect({ limit: -1 }), bad);
  await assert.rejects(flow.forEach(5 as never), bad);
  await assert.rejects(flow.fold(5 as never, 0), bad);
});
