// Where flows come from: Flow.from, merge and zip; and the types that are inferred.

import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Flow, type FlowInput } from "zeroipc";
import { boom, isBoom } from "./flows";
import { code, watchdog } from "./harness";
import { Probe } from "./probe";

/** Yields the values, and says when it was left. */
async function* yielding<T>(values: Iterable<T>, left: { times: number }): AsyncGenerator<T> {
  try {
    for (const value of values) {
      await pause(0);
      yield value;
    }
  } finally {
    left.times++;
  }
}

// --- from ---

test("from takes whatever gives values", async () => {
  const inputs: [string, FlowInput<unknown>][] = [
    ["array", [1, 2, 3]],
    ["typed array", Float64Array.of(1, 2, 3)],
    ["set", new Set([1, 2, 3])],
    ["generator", [1, 2, 3].values()],
    ["async generator", yielding([1, 2, 3], { times: 0 })],
    ["ReadableStream", new Blob(["123"]).stream().pipeThrough(new TransformStream<Uint8Array, number>(digits))],
    ["Readable", Readable.from([1, 2, 3])],
    ["source", new Probe([1, 2, 3], true)],
    ["flow", Flow.from([1, 2, 3])],
  ];
  for (const [name, input] of inputs) {
    assert.deepEqual(await watchdog(name, 20, () => Flow.from(input).collect()), [1, 2, 3], name);
  }
  assert.deepEqual(await Flow.from("añ\u{1F600}").collect(), ["a", "ñ", "\u{1F600}"]);
  assert.deepEqual(await Flow.from("").collect(), []);
});

const digits = {
  transform(chunk: Uint8Array, controller: { enqueue(value: number): void }) {
    for (const byte of chunk) controller.enqueue(byte - 48);
  },
};

test("from of a flow is that flow", () => {
  const flow = Flow.from([1]);
  assert.equal(Flow.from(flow), flow);
});

test("from refuses what gives no values", () => {
  for (const input of [5, null, undefined, {}, () => [], Promise.resolve([])]) {
    assert.throws(() => Flow.from(input as never), code("ZEROIPC_BAD_ARGUMENT", /Flow\.from/));
  }
});

test("a flow of something iterable can be consumed again, one of an iterator only once", async () => {
  const set = Flow.from(new Set([1, 2]));
  assert.deepEqual(
    [await set.collect(), await set.collect()],
    [
      [1, 2],
      [1, 2],
    ],
  );
  const generator = Flow.from([1, 2].values());
  assert.deepEqual([await generator.collect(), await generator.collect()], [[1, 2], []]);
});

test("values before an iterator's error are delivered", async () => {
  function* throwing() {
    yield 1;
    yield 2;
    throw boom;
  }
  for (const make of [(flow: Flow<number>) => flow, (flow: Flow<number>) => flow.map((x) => x)]) {
    const seen: number[] = [];
    await assert.rejects(
      make(Flow.from(throwing())).forEach((x) => seen.push(x)),
      isBoom,
    );
    assert.deepEqual(seen, [1, 2]);
  }
});

test("leaving ends the iterator; one that has ended is left alone", async () => {
  const left = { times: 0 };
  function* sync() {
    try {
      yield* [1, 2, 3];
    } finally {
      left.times++;
    }
  }
  assert.equal(await Flow.from(sync()).first(), 1);
  assert.equal(left.times, 1);
  assert.equal(await Flow.from(yielding([1, 2, 3], left)).first(), 1);
  await pause(1);
  assert.equal(left.times, 2);
  let returns = 0;
  const counted = {
    [Symbol.asyncIterator]: () => ({
      next: async () => ({ value: undefined, done: true as const }),
      return: async () => (returns++, { value: undefined, done: true as const }),
    }),
  };
  assert.deepEqual(await Flow.from(counted).collect(), []);
  assert.equal(returns, 0);
});

test("of an async iterable no value is asked for before it is needed", async () => {
  const left = { times: 0 };
  let asked = 0;
  const counted = (function* () {
    for (;;) yield asked++;
  })();
  for await (const value of Flow.from(yielding(counted, left)).map((x) => x)) {
    assert.equal(asked, value + 1);
    if (value === 4) break;
  }
  assert.equal(asked, 5);
});

test("leaving while it waits cancels a ReadableStream and destroys a Readable", async () => {
  let cancelled = 0;
  const web = new ReadableStream<number>({ cancel: () => void cancelled++ });
  const node = new Readable({ objectMode: true, read() {} });
  for (const input of [web, node]) {
    await assert.rejects(Flow.from(input as FlowInput<number>).first({ timeout: 1 }), code("ZEROIPC_TIMEOUT"));
  }
  await pause(1);
  assert.deepEqual([cancelled, node.destroyed], [1, true]);
});

test("errors of a ReadableStream and of a Readable reject", async () => {
  const web = new ReadableStream<number>({ start: (controller) => controller.error(boom) });
  await assert.rejects(Flow.from(web).collect(), isBoom);
  const node = new Readable({ objectMode: true, read() {} });
  node.destroy(boom);
  await assert.rejects(Flow.from(node as AsyncIterable<number>).collect(), isBoom);
});

// --- merge ---

test("merge gives the values of all inputs as they come", async () => {
  const a = new Probe<string>();
  const b = new Probe<string>();
  const seen: string[] = [];
  const done = Flow.merge(
    a,
    Flow.from(b).map((x) => x.toUpperCase()),
    ["c"],
  ).forEach((x) => seen.push(x));
  const emit = async (probe: Probe<string>, value: string) => {
    probe.emit(value);
    await pause(1);
  };
  await pause(1);
  await emit(b, "x");
  await emit(a, "a1");
  await emit(b, "y");
  b.end();
  await emit(a, "a2");
  a.end();
  await watchdog("merge", 20, () => done);
  assert.deepEqual(seen, ["c", "X", "a1", "Y", "a2"]);
  assert.deepEqual([a.closed, b.closed, a.waiting, b.waiting], [1, 1, 0, 0]);
});

test("merge lets every input have its turn", async () => {
  const endless = (value: number) =>
    Flow.from({ open: () => ({ take: () => [value], wait: async () => true, close() {} }) });
  const values = await Flow.merge(endless(1), endless(2), endless(3)).collect({ limit: 9 });
  assert.deepEqual(values, [1, 2, 3, 1, 2, 3, 1, 2, 3]);
});

test("merge of nothing ends, merge of ended inputs too", async () => {
  assert.deepEqual(await Flow.merge().collect(), []);
  assert.deepEqual(await Flow.merge([], new Set(), new Probe([], true)).collect(), []);
});

test("merge fails with the first error and closes the others", async () => {
  const a = new Probe([1]);
  const b = new Probe([2]);
  const seen: number[] = [];
  const done = Flow.merge(a, b).forEach((x) => seen.push(x));
  await pause(1);
  b.fail(boom);
  await assert.rejects(
    watchdog("merge", 20, () => done),
    isBoom,
  );
  assert.deepEqual(seen, [1, 2]);
  assert.deepEqual([a.closed, b.closed, a.waiting, b.waiting], [1, 1, 0, 0]);
});

test("an error that comes while merge's consumer is busy is not lost", async () => {
  const a = new Probe([1]);
  const b = new Probe<number>();
  const done = Flow.merge(a, b).forEach(async (x) => {
    if (x === 1) a.emit(2);
    await pause(1);
    if (x === 2) {
      b.fail(boom);
      await pause(1);
    }
  });
  await assert.rejects(
    watchdog("merge", 20, () => done),
    isBoom,
  );
});

// --- zip ---

test("zip gives tuples and ends with the input that ends first", async () => {
  const probe = new Probe(["a", "b", "c"]);
  const left = { times: 0 };
  const flow = Flow.zip([1, 2], probe, yielding([true, false, true], left));
  assert.deepEqual(await watchdog("zip", 20, () => flow.collect()), [
    [1, "a", true],
    [2, "b", false],
  ]);
  await pause(1);
  assert.deepEqual([probe.closed, left.times], [1, 1]);
  assert.deepEqual(await Flow.zip().collect(), []);
  assert.deepEqual(await Flow.zip([1], []).collect(), []);
});

test("zip waits for the one that lacks a value", async () => {
  const a = new Probe([1, 2]);
  const b = new Probe<number>();
  const seen: number[][] = [];
  const done = Flow.zip(a, b).forEach((pair) => seen.push(pair));
  await pause(1);
  assert.deepEqual([seen, a.waiting, b.waiting], [[], 0, 1]);
  b.emit(10);
  await pause(1);
  assert.deepEqual(seen, [[1, 10]]);
  b.end();
  await watchdog("zip", 20, () => done);
  assert.deepEqual([seen, a.closed, b.closed], [[[1, 10]], 1, 1]);
});

test("zip takes from each what its consumer asks for", async () => {
  const a = new Probe([1, 2, 3, 4]);
  const b = new Probe([1, 2, 3, 4]);
  for await (const [x] of Flow.zip(a, b).values({ batch: 1 })) if (x === 2) break;
  assert.deepEqual([a.taken, b.taken], [2, 2]);
});

test("zip fails with the first error and closes the others", async () => {
  const a = new Probe([1]);
  const b = new Probe<number>();
  b.fail(boom);
  await assert.rejects(Flow.zip(a, b).collect(), isBoom);
  assert.deepEqual([a.closed, b.closed], [1, 1]);
});

test("an input that cannot be opened closes those before it", async () => {
  const a = new Probe([1]);
  const bad = {
    open(): never {
      throw boom;
    },
  };
  await assert.rejects(Flow.zip(a, bad).collect(), isBoom);
  assert.deepEqual([a.opened, a.closed], [1, 1]);
});

// --- types ---

/** Whether A and B are the same type. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** `is<T>()(flow, true)` fails to compile when the flow is not one of exactly T. */
const is =
  <T>() =>
  <U>(flow: Flow<U>, same: Same<T, U>) =>
    assert.ok(flow instanceof Flow && same);

test("types infer their values", () => {
  const mixed = Flow.from<number | string>([1, "a"]);
  const texts = mixed.filter((x): x is string => typeof x === "string");
  is<string>()(texts, true);
  is<string>()(
    mixed.takeWhile((x): x is string => typeof x === "string"),
    true,
  );
  is<number>()(
    mixed.filter((x) => typeof x === "number"),
    true,
  );
  const zipped = Flow.zip([1], "a", new Probe<boolean>(), Flow.from([1n]), Float64Array.of(1));
  is<[number, string, boolean, bigint, number]>()(zipped, true);
  const also = Flow.from([1]).zip(new Set(["a"]), yielding([true], { times: 0 }));
  is<[number, string, boolean]>()(also, true);
  is<number | string | boolean>()(Flow.from([1]).merge(["a"], new Probe<boolean>()), true);
  is<bigint>()(Flow.merge(new ReadableStream<bigint>()), true);
  is<[string, string]>()(texts.pairwise(), true);
  is<string[]>()(texts.window(2), true);
  is<string[]>()(texts.batch({ ms: 1 }), true);
  const lengths = texts.flatMap((text) => [...text]).mapAsync(async (text) => text.length);
  is<number>()(lengths, true);
  is<number>()(
    texts.scan((sum, text) => sum + text.length, 0),
    true,
  );
  const first: Same<ReturnType<typeof texts.first>, Promise<string | undefined>> = true;
  const collected: Same<ReturnType<typeof texts.collect>, Promise<string[]>> = true;
  const wider: Flow<number | string> = texts;
  assert.ok(first && collected && wider);
});
