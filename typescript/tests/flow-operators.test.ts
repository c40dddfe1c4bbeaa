// Flow: every operator, with many, one and no values, errors and consumers that leave; and what is an operator's own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Flow } from "zeroipc";
import { boom, failing, numbers, of } from "./flows";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

/** Every operator of one flow, with what it makes of 0, 1, 2, 3, 4. */
const operators: [name: string, make: (flow: Flow<number>) => Flow<unknown>, ofFive: unknown[]][] = [
  ["map", (flow) => flow.map((x, k) => [x, k]), [0, 1, 2, 3, 4].map((x) => [x, x])],
  ["mapAsync", (flow) => flow.mapAsync(async (x) => x * 2), [0, 2, 4, 6, 8]],
  ["tap", (flow) => flow.tap(() => {}), [0, 1, 2, 3, 4]],
  ["scan", (flow) => flow.scan((sum, x) => sum + x, 0), [0, 1, 3, 6, 10]],
  ["filter", (flow) => flow.filter((x) => x % 2), [1, 3]],
  ["take", (flow) => flow.take(3), [0, 1, 2]],
  ["skip", (flow) => flow.skip(3), [3, 4]],
  ["takeWhile", (flow) => flow.takeWhile((x) => x < 2), [0, 1]],
  ["skipWhile", (flow) => flow.skipWhile((x) => x !== 2), [2, 3, 4]],
  ["distinct", (flow) => flow.distinct((x) => x % 3), [0, 1, 2]],
  ["distinctUntilChanged", (flow) => flow.distinctUntilChanged((x) => x >> 1), [0, 2, 4]],
  [
    "window",
    (flow) => flow.window(2),
    [
      [0, 1],
      [2, 3],
    ],
  ],
  ["window of a time", (flow) => flow.window({ ms: 1000 }), [[0, 1, 2, 3, 4]]],
  [
    "sliding window",
    (flow) => flow.window({ count: 3, step: 1 }),
    [
      [0, 1, 2],
      [1, 2, 3],
      [2, 3, 4],
    ],
  ],
  ["window with gaps", (flow) => flow.window({ count: 1, step: 3 }), [[0], [3]]],
  ["batch", (flow) => flow.batch(2), [[0, 1], [2, 3], [4]]],
  [
    "batch of a time",
    (flow) => flow.batch({ count: 3, ms: 1000 }),
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
  [
    "pairwise",
    (flow) => flow.pairwise(),
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
  ],
  ["flatMap", (flow) => flow.flatMap((x) => (x === 3 ? [7, 8, 9] : x === 1 ? [1] : [])), [1, 7, 8, 9]],
  ["throttle", (flow) => flow.throttle(1000), [0]],
  ["throttle, trailing", (flow) => flow.throttle(1000, { trailing: true }), [0, 4]],
  ["debounce", (flow) => flow.debounce(1000), [4]],
  ["merge", (flow) => flow.merge([]), [0, 1, 2, 3, 4]],
  [
    "zip",
    (flow) => flow.zip("abc"),
    [
      [0, "a"],
      [1, "b"],
      [2, "c"],
    ],
  ],
];

for (const [name, make, ofFive] of operators) {
  test(`${name} of many, one and no values`, async () => {
    await watchdog(name, 20, async () => {
      assert.deepEqual(await make(Flow.from(numbers(5))).collect(), ofFive);
      assert.deepEqual(await make(of()).collect(), []);
      const one = await make(of(0)).collect();
      assert.ok(one.length <= 1 || name === "flatMap");
    });
  });

  test(`${name} of values that come one by one`, async () => {
    await watchdog(name, 20, async () => {
      const slow = (async function* () {
        for (const value of numbers(5)) {
          await pause(1);
          yield value;
        }
      })();
      assert.deepEqual(await make(Flow.from(slow)).collect(), ofFive);
    });
  });

  test(`${name} passes the source's error on and closes it`, async () => {
    await watchdog(name, 20, async () => {
      const probe = new Probe([0, 1]);
      probe.fail(boom);
      const seen: unknown[] = [];
      await assert.rejects(
        make(Flow.from(probe))
          .take(100)
          .forEach((value) => seen.push(value)),
        (error) => error === boom,
      );
      assert.deepEqual([probe.opened, probe.closed, probe.waiting], [1, 1, 0]);
    });
  });

  test(`${name} closes the source when its consumer leaves, aborts or has no more time`, async () => {
    await watchdog(name, 20, async () => {
      const probe = new Probe(numbers(5));
      if (name === "debounce" || name === "window of a time") probe.end(); // else it would wait for its time
      for await (const value of make(Flow.from(probe))) {
        assert.deepEqual(value, ofFive[0]);
        break;
      }
      assert.deepEqual([probe.opened, probe.closed, probe.waiting], [1, 1, 0]);
      const controller = new AbortController();
      const endless = new Probe<number>();
      const collected = make(Flow.from(endless)).collect({ signal: controller.signal });
      await pause(1);
      assert.equal(endless.waiting, 1);
      controller.abort(boom);
      await assert.rejects(collected, (error) => error === boom);
      await assert.rejects(make(Flow.from(endless)).collect({ timeout: 1 }), code("ZEROIPC_TIMEOUT", /1 ms/));
      assert.deepEqual([endless.opened, endless.closed], [2, 2]);
      await pause(0);
      assert.equal(endless.waiting, 0);
    });
  });
}

// --- operators' own behaviour ---

test("distinct remembers the last `limit` values", async () => {
  assert.deepEqual(await of(1, 2, 1, 3, 1, NaN, NaN).distinct().collect(), [1, 2, 3, NaN]);
  assert.deepEqual(await of(1, 2, 1, 3, 1, 2).distinct(undefined, { limit: 2 }).collect(), [1, 2, 3, 1, 2]);
});

test("distinctUntilChanged compares with the value just before", async () => {
  assert.deepEqual(await of(1, 1, 2, 1, NaN, NaN, 0, -0).distinctUntilChanged().collect(), [1, 2, 1, NaN, 0]);
});

test("indices count the values that come to the operator", async () => {
  const flow = of(5, 6, 7, 8)
    .filter((_, k) => k > 0)
    .map((x, k) => [x, k]);
  assert.deepEqual(await flow.collect(), [
    [6, 0],
    [7, 1],
    [8, 2],
  ]);
  assert.equal(await of(5, 6).fold((sum, _, k) => sum + k, 10), 11);
});

test("windows belong to whoever gets them", async () => {
  const windows = await of(1, 2, 3, 4)
    .window({ count: 2, step: 1 })
    .tap((window) => window.reverse())
    .collect();
  assert.deepEqual(windows, [
    [2, 1],
    [3, 2],
    [4, 3],
  ]);
});

test("mapAsync keeps the order, with as many calls at once as allowed", async () => {
  let running = 0;
  let most = 0;
  const flow = Flow.from(numbers(20)).mapAsync(
    async (x) => {
      most = Math.max(most, ++running);
      await pause(x % 3);
      running--;
      return x;
    },
    { concurrency: 4 },
  );
  assert.deepEqual(await flow.collect(), numbers(20));
  assert.equal(most, 4);
});

test("mapAsync tells a rejection in its turn and aborts the other calls", async () => {
  const signals: AbortSignal[] = [];
  const seen: number[] = [];
  const flow = Flow.from(numbers(10)).mapAsync(
    async (x, _, signal) => {
      signals.push(signal);
      if (x === 2) throw boom;
      if (x > 2) await new Promise(() => {}); // never
      return x;
    },
    { concurrency: 5 },
  );
  await assert.rejects(
    flow.forEach((x) => seen.push(x)),
    (error) => error === boom,
  );
  assert.deepEqual(seen, [0, 1]);
  assert.ok(signals.length >= 5 && signals.every((signal) => signal.aborted));
});

test("mapAsync calls while it waits for the source", async () => {
  const probe = new Probe([1]);
  let release: (value: number) => void = () => {};
  const flow = Flow.from(probe).mapAsync((x) => (x === 1 ? new Promise<number>((resolve) => (release = resolve)) : x), {
    concurrency: 2,
  });
  const collected = flow.collect();
  await pause(1);
  probe.emit(2);
  await pause(1);
  release(10);
  probe.end();
  assert.deepEqual(await watchdog("mapAsync", 20, () => collected), [10, 2]);
});

test("a function that throws ends the flow after the values before it", async () => {
  const chains: ((flow: Flow<number>) => Flow<unknown>)[] = [
    (flow) => flow.map(failing(2)),
    (flow) => flow.tap(failing(2)),
    (flow) => flow.filter((x) => failing(2)(x) >= 0),
    (flow) => flow.scan((_, x) => failing(2)(x), 0),
    (flow) => flow.takeWhile((x) => failing(2)(x) >= 0),
    (flow) => flow.distinct(failing(2)),
    (flow) => flow.distinctUntilChanged(failing(2)),
    (flow) => flow.flatMap((x) => [failing(2)(x)]),
    (flow) => flow.mapAsync(failing(2)),
    (flow) => flow.map(failing(2)).mapAsync(async (x) => x, { concurrency: 3 }),
    (flow) => flow.map(failing(2)).flatMap((x) => [x]),
  ];
  for (const [k, make] of chains.entries()) {
    const probe = new Probe(numbers(10));
    const seen: unknown[] = [];
    await assert.rejects(
      watchdog(`chain ${k}`, 20, () => make(Flow.from(probe)).forEach((value) => seen.push(value))),
      (error) => error === boom,
    );
    assert.deepEqual(seen, [0, 1], `chain ${k}`);
    assert.deepEqual([probe.closed, probe.waiting], [1, 0], `chain ${k}`);
  }
});

test("a function that throws at the end of the source ends the flow", async () => {
  const flow = of(1, 2, 3)
    .batch(2)
    .map((values) => {
      if (values.length === 1) throw boom;
      return values;
    });
  const seen: unknown[] = [];
  await assert.rejects(
    flow.forEach((value) => seen.push(value)),
    (error) => error === boom,
  );
  assert.deepEqual(seen, [[1, 2]]);
});
