// Flow: every form of consumption, and how it ends: by functions that throw, signals, time-outs, and consumers that leave.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Flow, TimeoutError } from "zeroipc";
import { boom, failing, numbers, of } from "./flows";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

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
