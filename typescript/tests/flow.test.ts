// Flow: every operator and every form of consumption. Time, other libraries and properties are in files of their own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Flow, TimeoutError } from "zeroipc";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

const numbers = (count: number) => Array.from({ length: count }, (_, k) => k);
const of = (...values: number[]) => Flow.from(values);
const boom = new Error("boom");
const failing = (at: number) => (value: number) => {
  if (value === at) throw boom;
  return value;
};

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

// --- consumption ---

test("fold, reduce, last, first and count of no, one and many values", async () => {
  const sum = (a: number, b: number) => a + b;
  assert.equal(await of(1, 2, 3).fold(sum, 10), 16);
  assert.equal(await of().fold(sum, 10), 10);
  assert.equal(await of(1, 2, 3).reduce(sum), 6);
  assert.equal(await of(5).reduce(sum), 5);
  assert.equal(await of().reduce(sum), undefined);
  assert.deepEqual([await of(1, 2).first(), await of().first()], [1, undefined]);
  assert.deepEqual([await of(1, 2).last(), await of().last()], [2, undefined]);
  assert.deepEqual([await of(1, 2).count(), await of().count()], [2, 0]);
});

test("a consumer's function that throws closes the source", async () => {
  const consumers: ((flow: Flow<number>) => Promise<unknown>)[] = [
    (flow) => flow.forEach(failing(2)),
    (flow) => flow.forEach(async (x) => failing(2)(x)),
    (flow) => flow.fold((_, x) => failing(2)(x), 0),
    (flow) => flow.reduce((_, x) => failing(2)(x)),
    async (flow) => {
      for await (const x of flow) failing(2)(x);
    },
  ];
  for (const consume of consumers) {
    const probe = new Probe(numbers(5));
    await assert.rejects(consume(Flow.from(probe)), (error) => error === boom);
    assert.deepEqual([probe.opened, probe.closed], [1, 1]);
  }
});

test("forEach waits for a promise before the next call", async () => {
  const steps: string[] = [];
  await of(1, 2).forEach(async (x) => {
    steps.push(`begin ${x}`);
    await pause(1);
    steps.push(`end ${x}`);
  });
  assert.deepEqual(steps, ["begin 1", "end 1", "begin 2", "end 2"]);
});

test("forEach ends while its function's promise is pending", async () => {
  const probe = new Probe([1]);
  const forEver = () => new Promise(() => {});
  await assert.rejects(Flow.from(probe).forEach(forEver, { timeout: 1 }), TimeoutError);
  const controller = new AbortController();
  setTimeout(() => controller.abort(boom), 1);
  await assert.rejects(Flow.from(probe).forEach(forEver, { signal: controller.signal }), (error) => error === boom);
  assert.deepEqual([probe.opened, probe.closed], [2, 2]);
});

test("a signal that has aborted opens nothing", async () => {
  const probe = new Probe([1]);
  const signal = AbortSignal.abort(boom);
  const flow = Flow.from(probe);
  for (const consume of [
    () => flow.collect({ signal }),
    () => flow.first({ signal }),
    () => flow.forEach(() => {}, { signal }),
    () => flow.values({ signal }).next(),
    () => flow.toReadableStream({ signal }).getReader().read(),
  ]) {
    await assert.rejects(consume, (error) => error === boom);
  }
  assert.equal(probe.opened, 0);
});

test("a signal's listeners go with the run", async () => {
  const controller = new AbortController();
  let listeners = 0;
  const { signal } = controller;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
  signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
  for (let k = 0; k < 20; k++) await of(1, 2).collect({ signal });
  for await (const _ of of(1, 2).values({ signal })) break;
  assert.equal(listeners, 0);
});

test("leaving while waiting closes the source", async () => {
  const probe = new Probe<number>();
  for (const flow of [
    Flow.from(probe),
    Flow.from(probe).map((x) => x),
    Flow.from(probe).mapAsync((x) => x),
    Flow.from(probe).flatMap((x) => [x]),
    Flow.merge(probe, probe),
    Flow.zip(probe, probe),
  ]) {
    const iterator = flow.values();
    const pending = [iterator.next(), iterator.next()];
    await pause(1);
    assert.ok(probe.waiting >= 1);
    assert.deepEqual(await iterator.return?.(), { value: undefined, done: true });
    assert.deepEqual(await Promise.all(pending), Array(2).fill({ value: undefined, done: true }));
    await pause(0);
    assert.deepEqual([probe.waiting, probe.closed], [0, probe.opened]);
    assert.deepEqual(await iterator.next(), { value: undefined, done: true });
  }
});

test("values asked for at once come in order", async () => {
  const iterator = of(1, 2, 3).values();
  const results = await Promise.all([1, 2, 3, 4, 5].map(() => iterator.next()));
  assert.deepEqual(
    results.map(({ value }) => value),
    [1, 2, 3, undefined, undefined],
  );
});

test("an iterator that was left without a next opens nothing", async () => {
  const probe = new Probe([1]);
  const iterator = Flow.from(probe).values();
  await iterator.return?.();
  assert.deepEqual(await iterator.next(), { value: undefined, done: true });
  assert.equal(probe.opened, 0);
});

test("after an error an iterator has ended", async () => {
  const iterator = of(1, 2).map(failing(2)).values();
  assert.deepEqual(await iterator.next(), { value: 1, done: false });
  await assert.rejects(iterator.next(), (error) => error === boom);
  assert.deepEqual(await iterator.next(), { value: undefined, done: true });
});

test("timeouts of collect are for all of it, those of values for each wait", async () => {
  await watchdog("timeouts", 20, async () => {
    const probe = new Probe<number>();
    const values = probe.opened; // 0
    const emitter = setInterval(() => probe.emit(values), 2);
    try {
      await assert.rejects(
        Flow.from(probe).collect({ timeout: 20 }),
        code("ZEROIPC_TIMEOUT", /probe: collect: .* 20 ms/),
      );
      let seen = 0;
      for await (const _ of Flow.from(probe).skip(probe.taken).values({ timeout: 2000, batch: 1 }))
        if (++seen === 5) break;
    } finally {
      clearInterval(emitter);
    }
    await assert.rejects(
      async () => {
        for await (const _ of Flow.from(new Probe<number>()).values({ timeout: 1 }));
      },
      code("ZEROIPC_TIMEOUT", /probe: the next value/),
    );
    assert.deepEqual([probe.opened, probe.closed, probe.waiting], [2, 2, 0]);
  });
});

test("a source that cannot be opened rejects the consumer", async () => {
  const flow = Flow.from<number>({
    open: () => {
      throw boom;
    },
  });
  const probe = new Probe([1]);
  const isBoom = (error: unknown) => error === boom;
  await assert.rejects(flow.collect(), isBoom);
  await assert.rejects(
    flow
      .map((x) => x)
      .values()
      .next(),
    isBoom,
  );
  await assert.rejects(Flow.merge(probe, flow).collect(), isBoom);
  await assert.rejects(flow.toReadableStream().getReader().read(), isBoom);
  assert.deepEqual([probe.opened, probe.closed], [1, 1]);
});

test("a cursor that throws from take ends the flow and is closed", async () => {
  let closed = 0;
  const flow = Flow.from<number>({
    open: () => ({
      take: () => {
        throw boom;
      },
      wait: async () => true,
      close: () => void closed++,
    }),
  });
  for (const consume of [() => flow.collect(), () => flow.map((x) => x).collect(), () => flow.values().next()]) {
    await assert.rejects(consume, (error) => error === boom);
  }
  assert.equal(closed, 3);
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
