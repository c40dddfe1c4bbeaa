// Flows as what other libraries know: streams of the web and of Node, RxJS.

import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import * as rxjs from "rxjs";
import { Flow } from "zeroipc";
import { boom, isBoom, numbers } from "./flows";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

// --- ReadableStream ---

test("toReadableStream gives all values, then closes", async () => {
  const values: number[] = [];
  for await (const value of Flow.from(numbers(3000)).toReadableStream()) values.push(value);
  assert.deepEqual(values, numbers(3000));
  assert.deepEqual(
    await Flow.from(Flow.from(numbers(50)).toReadableStream({ highWaterMark: 7 })).collect(),
    numbers(50),
  );
});

test("toReadableStream takes nothing until it is read, and no more than there is room for", async () => {
  const probe = new Probe(numbers(100));
  const reader = Flow.from(probe).toReadableStream().getReader();
  await pause(1);
  assert.equal(probe.opened, 0);
  assert.deepEqual(await reader.read(), { value: 0, done: false });
  await pause(1);
  assert.equal(probe.taken, 1);
  await reader.cancel();
  const ahead = Flow.from(probe).toReadableStream({ highWaterMark: 5 }).getReader();
  await pause(1);
  assert.equal(probe.taken, 1 + 5);
  await ahead.read();
  await pause(1);
  assert.equal(probe.taken, 1 + 6);
  await ahead.cancel();
  assert.deepEqual([probe.opened, probe.closed], [2, 2]);
});

test("toReadableStream that is cancelled while it waits closes the source", async () => {
  const probe = new Probe<number>();
  const reader = Flow.from(probe).toReadableStream().getReader();
  const read = reader.read();
  await pause(1);
  assert.equal(probe.waiting, 1);
  await reader.cancel();
  assert.deepEqual(await read, { value: undefined, done: true });
  await pause(0);
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
});

test("toReadableStream fails with the flow's error, its signal and its time-out", async () => {
  const failing = Flow.from(numbers(5)).map((x) => {
    if (x === 2) throw boom;
    return x;
  });
  const reader = failing.toReadableStream().getReader();
  assert.deepEqual([(await reader.read()).value, (await reader.read()).value], [0, 1]);
  await assert.rejects(reader.read(), isBoom);
  const probe = new Probe([1]);
  const controller = new AbortController();
  const aborted = Flow.from(probe).toReadableStream({ signal: controller.signal }).getReader();
  await aborted.read();
  controller.abort(boom); // nobody reads at this moment
  await assert.rejects(aborted.closed, isBoom);
  const late = Flow.from(new Probe<number>()).toReadableStream({ timeout: 1 }).getReader();
  await assert.rejects(late.read(), code("ZEROIPC_TIMEOUT"));
  assert.deepEqual([probe.opened, probe.closed], [1, 1]);
});

test("toReadableStream pipes through transformers", async () => {
  const doubled = Flow.from(numbers(10))
    .toReadableStream()
    .pipeThrough(new TransformStream<number, number>({ transform: (x, controller) => controller.enqueue(x * 2) }));
  assert.equal(await Flow.from(doubled).fold((sum, x) => sum + x, 0), 90);
});

// --- Readable ---

test("toReadable goes through a pipeline with backpressure", async () => {
  const probe = new Probe(numbers(1000), true);
  const seen: number[] = [];
  let most = 0;
  const slow = new Writable({
    objectMode: true,
    highWaterMark: 4,
    async write(value: number, _, done) {
      seen.push(value);
      most = Math.max(most, probe.taken - seen.length);
      if (value % 100 === 0) await pause(1);
      done();
    },
  });
  await watchdog("pipeline", 20, () => pipeline(Flow.from(probe).toReadable({ highWaterMark: 8, batch: 1 }), slow));
  assert.deepEqual(seen, numbers(1000));
  assert.ok(most <= 8 + 4 + 2, `${most} values ahead`);
  assert.deepEqual([probe.opened, probe.closed], [1, 1]);
});

test("toReadable that is destroyed while it waits closes the source", async () => {
  const probe = new Probe<number>();
  const readable = Flow.from(probe).toReadable();
  readable.resume();
  await pause(1);
  assert.equal(probe.waiting, 1);
  readable.destroy();
  await pause(1);
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
});

test("toReadable fails with the flow's error and refuses null", async () => {
  const probe = new Probe([1]);
  probe.fail(boom);
  const sink = () => new Writable({ objectMode: true, write: (_value, _encoding, done) => done() });
  await assert.rejects(pipeline(Flow.from(probe).toReadable(), sink()), isBoom);
  await assert.rejects(pipeline(Flow.from([1, null]).toReadable(), sink()), { code: "ERR_STREAM_NULL_VALUES" });
  assert.equal(probe.closed, 1);
});

// --- RxJS ---

test("rxjs.from takes a flow as an observable", async () => {
  const flow = Flow.from(numbers(10)).map((x) => x + 1);
  const odd = rxjs.from(flow).pipe(
    rxjs.filter((x) => x % 2 === 1),
    rxjs.toArray(),
  );
  assert.deepEqual(await rxjs.firstValueFrom(odd), [1, 3, 5, 7, 9]);
  assert.equal(await rxjs.lastValueFrom(rxjs.from(flow)), 10);
  assert.deepEqual(await rxjs.lastValueFrom(rxjs.from(Flow.from([])), { defaultValue: "none" }), "none");
});

test("rxjs finds the flow's observable, not its iterator", async () => {
  const flow = Flow.from([1]);
  flow[Symbol.asyncIterator] = () => assert.fail("iterated");
  assert.equal(await rxjs.firstValueFrom(rxjs.from(flow)), 1);
  // As RxJS looks it up; a page that defines Symbol.observable does so before it loads either library.
  assert.equal(rxjs.observable, "@@observable");
});

test("unsubscribing in RxJS closes the source, while it waits and within a batch", async () => {
  const probe = new Probe<number>();
  const seen: number[] = [];
  const waiting = rxjs.from(Flow.from(probe)).subscribe((value) => seen.push(value));
  await pause(1);
  assert.equal(probe.waiting, 1);
  waiting.unsubscribe();
  await pause(1);
  assert.deepEqual([probe.closed, probe.waiting], [1, 0]);
  const full = new Probe(numbers(100));
  const taken = await watchdog("take", 20, () =>
    rxjs.lastValueFrom(rxjs.from(Flow.from(full)).pipe(rxjs.take(3), rxjs.toArray())),
  );
  assert.deepEqual([taken, seen], [[0, 1, 2], []]);
  await pause(1);
  assert.equal(full.closed, 1);
});

test("errors of a flow are errors of the observable", async () => {
  const probe = new Probe([1, 2]);
  probe.fail(boom);
  const seen: unknown[] = [];
  await new Promise<void>((resolve) =>
    rxjs.from(Flow.from(probe)).subscribe({
      next: (value) => seen.push(value),
      error: (error) => {
        seen.push(error);
        resolve();
      },
      complete: () => assert.fail("completed"),
    }),
  );
  assert.deepEqual([seen, probe.closed], [[1, 2, boom], 1]);
});

test("RxJS merges a flow with its own observables", async () => {
  const sum = rxjs.merge(Flow.from([1, 2]), rxjs.of(3)).pipe(rxjs.reduce((a, b) => a + b));
  assert.equal(await rxjs.firstValueFrom(sum), 6);
  const joined = rxjs.from(Flow.from([1, 2])).pipe(rxjs.concatMap((x) => Flow.from([x, x * 10])));
  assert.deepEqual(await rxjs.firstValueFrom(joined.pipe(rxjs.toArray())), [1, 10, 2, 20]);
});

test("subscribe takes an observer or functions, and delivers after it returned", async () => {
  for (const functions of [true, false]) {
    const seen: unknown[] = [];
    let complete: () => void = () => {};
    const done = new Promise<void>((resolve) => (complete = resolve));
    const observable = Flow.from([1, 2])["@@observable"]();
    const observer = {
      seen,
      next(value: number) {
        this.seen.push(value);
      },
      complete,
    };
    const subscription = functions
      ? observable.subscribe((value) => seen.push(value), undefined, complete)
      : observable.subscribe(observer);
    assert.deepEqual(seen, []);
    assert.equal(subscription.closed, false);
    await done;
    assert.deepEqual([seen, subscription.closed], [[1, 2], true]);
  }
});

test("an observer's function that throws ends its subscription", async () => {
  const probe = new Probe(numbers(5));
  const observable = Flow.from(probe)["@@observable"]();
  const reason = await new Promise((resolve) => {
    observable.subscribe(() => {
      throw boom;
    }, resolve);
  });
  assert.deepEqual([reason, probe.closed], [boom, 1]);
});

// --- for await in a process that ends ---

test("a flow left waiting keeps nothing alive", async () => {
  const probe = new Probe<number>();
  const before = process.getActiveResourcesInfo().length;
  for await (const _ of Flow.merge(probe, [1]).batch({ count: 1, ms: 100_000 })) break;
  assert.equal(process.getActiveResourcesInfo().length, before);
  assert.equal(probe.closed, 1);
});
