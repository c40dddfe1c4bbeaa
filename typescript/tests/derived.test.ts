// Derived streams: operators in shared memory, alone in one process. derived-storm.test.ts kills the derivers.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  f64,
  FailedError,
  i64,
  Memory,
  type Stream as AnyStream,
  Stream,
  struct,
  type Type,
  u32,
  utf8,
} from "zeroipc";
import { code, until, watchdog, withMemory } from "./harness";

const Reading = struct({ id: u32, celsius: f64, place: utf8(8) });

/** All values of a stream, once it has ended. */
function all<T extends Type<unknown>>(stream: AnyStream<T>): Promise<unknown[]> {
  return watchdog("the derived stream ending", 20, () => stream.flow({ from: "earliest" }).collect());
}

function plain(values: readonly unknown[]): unknown[] {
  return values.map((value) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value));
}

test("every operator makes what the flow of the same name makes", async () => {
  await withMemory({ size: "8MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 64);
    const values = Array.from({ length: 50 }, (_, k) => (k * 37) % 101);
    const flow = source.flow();
    const pairs: [string, AnyStream<Type<unknown>>, Promise<unknown[]>][] = [];
    const pair = (name: string, derived: unknown, local: { collect(): Promise<unknown[]> }) =>
      pairs.push([name, derived as AnyStream<Type<unknown>>, local.collect()]);
    pair(
      "map",
      source.map(memory, "map", u32, (v) => v * 2),
      flow.map((v) => v * 2),
    );
    pair(
      "filter",
      source.filter(memory, "filter", (v) => v > 50),
      flow.filter((v) => v > 50),
    );
    pair("take", source.take(memory, "take", 7), flow.take(7));
    pair("skip", source.skip(memory, "skip", 45), flow.skip(45));
    pair("skip 0", source.skip(memory, "skip 0", 0), flow);
    pair(
      "scan",
      source.scan(memory, "scan", f64, (a, v) => a + v, 5),
      flow.scan((a, v) => a + v, 5),
    );
    pair("window", source.window(memory, "window", 4), flow.window(4));
    pair("overlap", source.window(memory, "overlap", { count: 4, step: 1 }), flow.window({ count: 4, step: 1 }));
    pair("apart", source.window(memory, "apart", { count: 2, step: 7 }), flow.window({ count: 2, step: 7 }));
    pair("far", source.window(memory, "far", { count: 1, step: 49 }), flow.window({ count: 1, step: 49 }));
    for (const value of values) await source.emit(value);
    source.close();
    for (const [name, derived, local] of pairs) {
      assert.deepEqual(plain(await all(derived)), plain(await watchdog(name, 20, () => local)), name);
      await watchdog("done", 20, () => derived.derivation?.done);
      assert.equal(derived.derivation?.isDeriving, false);
    }
    assert.equal(source.subscriberCount, 0);
  });
});

test("values of every kind of type can be derived", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", Reading, 8);
    const warm = source.filter(memory, "warm", ({ celsius }) => celsius > 20);
    const places = source.map(memory, "places", utf8(8), ({ place }) => place);
    const flags = source.map(memory, "flags", bool, ({ id }) => id % 2 === 1);
    const ids = source.scan(memory, "ids", i64, (sum, { id }) => sum + BigInt(id), 0n);
    const windows = source.window(memory, "windows", 2);
    assert.deepEqual([windows.type.name, windows.type.size], [`array(${Reading.name},2)`, 2 * Reading.size]);
    const readings = [1, 2, 3].map((id) => ({ id, celsius: id * 10, place: `p${id}` }));
    for (const reading of readings) await source.emit(reading);
    source.close();
    assert.deepEqual(await all(warm), [readings[2]]);
    assert.deepEqual(await all(places), ["p1", "p2", "p3"]);
    assert.deepEqual(await all(flags), [true, false, true]);
    assert.deepEqual(await all(ids), [1n, 3n, 6n]);
    assert.deepEqual(await all(windows), [readings.slice(0, 2)]);
    const counts = windows.map(memory, "counts", u32, (window) => window.length);
    assert.deepEqual(await all(counts), [], "it begins with what comes");
  });
});

test("derived streams can be derived from, and begin where they are told", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    source.tryEmitMany([1, 2, 3, 4]);
    const doubled = source.map(memory, "doubled", f64, (value) => value * 2, { from: 2 });
    const odd = doubled.map(memory, "halved", f64, (value) => value / 2, { from: "earliest" });
    const large = odd.filter(memory, "large", (value) => value > 3, { from: "earliest", capacity: 3 });
    await source.emitMany([5, 6]);
    source.close();
    assert.deepEqual(
      [await all(doubled), await all(odd)],
      [
        [6, 8, 10, 12],
        [3, 4, 5, 6],
      ],
    );
    await until("the last one has it all", () => large.isClosed);
    assert.deepEqual([large.capacity, large.sequence, large.last], [3, 3, 6]);
  });
});

test("values that a derived stream drops count for nothing", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const few = { capacity: 1, policy: "drop-newest" } as const;
    const sums = source.scan(memory, "sums", f64, (sum, value) => sum + value, 0, few);
    const two = source.take(memory, "two", 2, few);
    const readers = [sums.subscription(), two.subscription()] as const;
    for (const value of [1, 2, 3]) await source.emit(value);
    await until("two values of each were dropped", () => sums.dropped === 2 && two.dropped === 2);
    assert.deepEqual([two.isClosed, ...readers.map((reader) => reader.tryNext())], [false, 1, 1]);
    await source.emit(4);
    await until("the next ones have come", () => sums.sequence === 2 && two.isClosed);
    assert.deepEqual(
      readers.map((reader) => reader.tryNext()),
      [5, 4],
    );
  });
});

test("windows begin at multiples of their step, also where values were lost because nobody derived", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 4);
    const first = source.window(memory, "pairs", 2);
    await source.emitMany([1, 2]);
    await until("a pair has come", () => first.sequence === 1);
    first.derivation.stop();
    for (const value of [3, 4, 5, 6, 7, 8]) assert.ok(source.tryEmit(value)); // the line is in the way, and reaped
    const again = source.window(memory, "pairs", 2);
    const reader = again.subscription({ from: "earliest" });
    await until("the next one has come", () => again.sequence === 2);
    assert.deepEqual(plain([...reader.tryNextMany(9)]), [
      [1, 2],
      [7, 8],
    ]);
  });
});

test("a derived stream takes no values from elsewhere", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const derived = source.map(memory, "derived", f64, (value) => value);
    const opened = new Stream(memory, "derived", f64);
    for (const stream of [derived, opened]) {
      assert.throws(() => stream.tryEmit(1), code("ZEROIPC_BAD_ARGUMENT", /derived from another stream/));
      assert.throws(() => stream.tryEmitMany([1]), code("ZEROIPC_BAD_ARGUMENT"));
      await assert.rejects(stream.emit(1), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.deepEqual([opened.derivation, source.derivation], [undefined, undefined]);
  });
});

test("derive with arguments that cannot be right, or are not the stored ones, is refused", async () => {
  await withMemory({ size: "2MB" }, (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const other = new Stream(memory, "other", f64, 8);
    const bad: (() => unknown)[] = [
      () => source.map(memory, "x", f64, undefined as never),
      () => source.filter(memory, "x", 1 as never),
      () => source.scan(memory, "x", f64, null as never, 0),
      () => source.take(memory, "x", 0),
      () => source.take(memory, "x", 1.5),
      () => source.skip(memory, "x", -1),
      () => source.window(memory, "x", 9),
      () => source.window(memory, "x", { count: 2, step: 0 }),
      () => source.map(memory, "x", f64, (value) => value, { from: "now" as "latest" }),
      () => source.map(memory, "x", f64, (value) => value, { capacity: 0 }),
    ];
    for (const derive of bad) assert.throws(derive, code("ZEROIPC_BAD_ARGUMENT"), derive.toString());
    assert.equal(memory.entries().length, 2);
    source.take(memory, "take", 3);
    source.window(memory, "window", { count: 4, step: 2 });
    const mismatches: [() => unknown, RegExp][] = [
      [() => source.skip(memory, "take", 3), /stored operator \(skip is 4\) 3, asked for 4/],
      [() => source.take(memory, "take", 4), /stored count 3, asked for 4/],
      [() => source.window(memory, "window", 4), /stored step 2, asked for 4/],
      [() => other.take(memory, "take", 3), /source offset/],
      [() => source.take(memory, "other", 3), /stored operator/],
      [() => source.take(memory, "take", 3, { capacity: 4 }), /stored capacity 8, asked for 4/],
      [() => source.map(memory, "take", u32, (value) => value), /element size/],
    ];
    for (const [derive, message] of mismatches) assert.throws(derive, code("ZEROIPC_SHAPE_MISMATCH", message));
    const few = new Stream(memory, "few", f64, 4, { subscribers: 1 });
    using _reader = few.subscription();
    assert.throws(() => few.map(memory, "none", f64, (value) => value), code("ZEROIPC_SUBSCRIBERS_FULL"));
  });
});

// --- who derives ---

test("one of several derives, and another goes on when it stops", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 4);
    const derive = () => source.scan(memory, "sums", f64, (sum, value) => sum + value, 0, { capacity: 64 });
    const handles = [derive(), derive(), derive()];
    const states = () => handles.map((handle) => handle.derivation.isDeriving);
    assert.deepEqual(states(), [true, false, false]);
    assert.equal(source.subscriberCount, 1, "who stands by is no subscriber");
    let value = 0;
    let sum = 0;
    const expected: number[] = [];
    const emit = async (count: number) => {
      for (let k = 0; k < count; k++) {
        await watchdog("emit", 20, () => source.emit(++value));
        expected.push((sum += value));
      }
    };
    await emit(10);
    handles[0]?.derivation.stop();
    handles[0]?.derivation.stop();
    await watchdog("done", 20, () => handles[0]?.derivation.done);
    await emit(10);
    assert.deepEqual(states().filter(Boolean).length, 1);
    const second = states().indexOf(true);
    {
      using _derivation = handles[second]?.derivation;
    }
    await emit(10);
    assert.deepEqual(states().filter(Boolean).length, 1);
    source.close();
    const last = handles[states().indexOf(true)] as AnyStream<typeof f64>;
    assert.deepEqual(await all(last), expected);
    for (const { derivation } of handles) await watchdog("done", 20, () => derivation.done);
  });
});

test("stop with nobody standing by leaves the place to who comes later", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const first = source.map(memory, "derived", f64, (value) => value, { capacity: 64 });
    await source.emitMany([1, 2, 3]);
    await until("they are derived", () => first.sequence === 3);
    first.derivation.stop();
    await source.emitMany([4, 5]);
    const second = source.map(memory, "derived", f64, (value) => value);
    await until("the others, too", () => second.sequence === 5);
    assert.deepEqual([second.derivation.isDeriving, second.derivation.lost], [true, 0]);
    second.derivation.stop();
    // Nobody is waited for: what nobody derives is lost, and counted.
    for (let k = 6; k <= 40; k++) assert.equal(source.tryEmit(k), true);
    const third = source.map(memory, "derived", f64, (value) => value);
    source.close();
    assert.deepEqual(await all(third), [1, 2, 3, 4, 5, 34, 35, 36, 37, 38, 39, 40]);
    assert.equal(third.derivation.lost, 28);
  });
});

test("closing a memory hands over, from segment to segment, too", async () => {
  await withMemory({ size: "1MB" }, (sources) =>
    withMemory({ size: "1MB" }, async (targets) => {
      const source = new Stream(sources, "source", f64, 4);
      const stand = source.map(targets, "derived", f64, (value) => value + 0.5, { capacity: 64 });
      assert.equal(stand.derivation.isDeriving, true);
      stand.derivation.stop();
      const [again, other] = [new Memory(sources.name), new Memory(targets.name)];
      const first = new Stream(again, "source", f64).map(other, "derived", f64, (value) => value + 0.5);
      const second = source.map(targets, "derived", f64, (value) => value + 0.5);
      assert.deepEqual([first.derivation.isDeriving, second.derivation.isDeriving], [true, false]);
      for (let k = 0; k < 10; k++) await source.emit(k);
      other.close();
      await watchdog("done", 20, () => first.derivation.done);
      for (let k = 10; k < 20; k++) await watchdog("emit", 20, () => source.emit(k));
      await until("the other goes on", () => second.derivation.isDeriving);
      again.close();
      source.close();
      const expected = Array.from({ length: 20 }, (_, k) => k + 0.5);
      assert.deepEqual(await all(new Stream(targets, "derived", f64)), expected);
    }),
  );
});

test("a derived stream that is closed ends its derivation", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 4);
    const [first, second] = [1, 2].map(() => source.map(memory, "derived", f64, (value) => value));
    new Stream(memory, "derived", f64).close();
    for (const stream of [first, second]) await watchdog("done", 20, () => stream?.derivation.done);
    assert.equal(source.subscriberCount, 0);
    for (let k = 0; k < 20; k++) assert.equal(source.tryEmit(k), true);
    const third = source.map(memory, "derived", f64, (value) => value);
    await watchdog("done", 20, () => third.derivation.done);
    assert.equal(third.derivation.isDeriving, false);
  });
});

test("a full derived stream holds back its source", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 2);
    const derived = source.map(memory, "derived", f64, (value) => -value, { capacity: 3 });
    const reader = derived.subscription();
    const emitted = watchdog("emit", 20, () => source.emitMany([1, 2, 3, 4, 5, 6, 7]));
    await until("both are full", () => source.sequence === 5 && derived.sequence === 3);
    const seen: number[] = [];
    for (let k = 0; k < 7; k++) seen.push((await watchdog("next", 20, () => reader.next())) as number);
    assert.deepEqual([seen, await emitted], [[-1, -2, -3, -4, -5, -6, -7], 7]);
  });
});

test("a derived stream may drop what its source keeps", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 16);
    const newest = source.map(memory, "newest", f64, (value) => value, { capacity: 2, policy: "drop-newest" });
    const oldest = source.map(memory, "oldest", f64, (value) => value, { capacity: 2, policy: "drop-oldest" });
    const readers = [newest.subscription(), oldest.subscription()] as const;
    await source.emitMany([1, 2, 3, 4, 5]);
    source.close();
    await Promise.all([newest, oldest].map(({ derivation }) => watchdog("done", 20, () => derivation.done)));
    const seen = readers.map((reader) => [reader.tryNext(), reader.tryNext(), reader.tryNext(), reader.lost]);
    assert.deepEqual(seen, [
      [1, 2, undefined, 0],
      [4, 5, undefined, 3],
    ]);
    assert.equal(newest.dropped, 3);
  });
});

test("windows begin anew behind what was lost", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 4, { policy: "drop-oldest" });
    const windows = source.window(memory, "windows", { count: 3, step: 2 }, { capacity: 16 });
    source.tryEmitMany([0, 1, 2, 3]);
    await until("a window", () => windows.sequence === 1);
    for (let k = 4; k < 15; k++) source.tryEmit(k); // 11 to 14 are left
    source.close();
    assert.deepEqual(plain(await all(windows)), [
      [0, 1, 2],
      [12, 13, 14],
    ]);
    assert.equal(windows.derivation.lost, 7);
  });
});

// --- failure ---

test("a function that throws ends the derived stream, and everybody is told why", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const thrown = new Error("three is too many — zu viel");
    const fn = (value: number) => {
      if (value === 3) throw thrown;
      return value;
    };
    const [first, second] = [source.map(memory, "derived", f64, fn), source.map(memory, "derived", f64, fn)];
    const further = first.map(memory, "further", f64, (value) => value * 10);
    const readers = [first.subscription(), further.subscription()];
    const called: number[] = [];
    const listener = second.subscribe((value) => void called.push(value));
    const listening = assert.rejects(listener.done, FailedError);
    await source.emitMany([1, 2, 3, 4]);
    for (const [k, reader] of readers.entries()) {
      const scale = k === 0 ? 1 : 10;
      assert.deepEqual([await reader.next(), await reader.next()], [scale, 2 * scale]);
      const told = (error: unknown) => error instanceof FailedError && error.reason === thrown.message;
      await assert.rejects(reader.next({ timeout: 10_000 }), told);
      assert.throws(() => reader.tryNext(), told);
      assert.ok(reader.ended);
    }
    await watchdog("the callback", 20, () => listening);
    assert.deepEqual(called, [1, 2]);
    await assert.rejects(all(first), code("ZEROIPC_FAILED", /stream "derived" failed: three is too many — zu viel/));
    await assert.rejects(first.derivation.done, thrown);
    await assert.rejects(second.derivation.done, FailedError);
    await assert.rejects(further.derivation.done, FailedError);
    const late = source.map(memory, "derived", f64, (value) => value);
    await assert.rejects(late.derivation.done, FailedError);
    assert.deepEqual([source.subscriberCount, first.isClosed, first.sequence], [0, true, 2]);
  });
});

test("what a function returns must be of the type", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const wrong: [string, AnyStream<Type<unknown>>][] = [
      ["number", source.map(memory, "number", u32, (value) => value)],
      ["promise", source.map(memory, "promise", f64, (async (value: number) => value) as never)],
      ["struct", source.map(memory, "struct", Reading, (() => ({ id: 1 })) as never)],
      ["scan", source.scan(memory, "scan", array(f64, 2), (() => [1]) as never, Float64Array.of(0, 0))],
    ];
    source.tryEmit(-1);
    for (const [name, derived] of wrong) {
      await assert.rejects(derived.derivation?.done as Promise<void>, code("ZEROIPC_OUT_OF_RANGE"), name);
      await assert.rejects(all(derived), code("ZEROIPC_FAILED"), name);
    }
  });
});

test("a long text of a failure is cut, not inside a character", async () => {
  await withMemory({}, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const derived = source.map(memory, "derived", f64, () => {
      throw new Error(`\0${"é".repeat(200)}`);
    });
    source.tryEmit(1);
    await assert.rejects(
      all(derived),
      (error) => error instanceof FailedError && error.reason === ` ${"é".repeat(63)}`,
    );
  });
});

test("a function may stop its own derivation, or close its memory", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const source = new Stream(memory, "source", f64, 8);
    const one: { derivation: { stop(): void } } = source.map(memory, "derived", f64, (value) => {
      if (value === 2) one.derivation.stop();
      return value;
    });
    await source.emitMany([1, 2, 3]);
    await until("it stops", () => source.subscriberCount === 0);
    const two = source.map(memory, "derived", f64, (value) => value);
    await until("the other goes on", () => two.sequence === 3);
    two.derivation.stop();
    const again = new Memory(memory.name);
    const three = new Stream(again, "source", f64).map(again, "derived", f64, (value) => {
      again.close();
      return value;
    });
    const four = source.map(memory, "derived", f64, (value) => value);
    source.tryEmit(4);
    await watchdog("done", 20, () => three.derivation.done);
    source.close();
    assert.deepEqual(await all(four), [1, 2, 3, 4]);
  });
});
