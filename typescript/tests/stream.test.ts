// Stream: what each operation does, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  EndedError,
  f32,
  f64,
  Flow,
  i16,
  i64,
  i8,
  Memory,
  Queue,
  Stream,
  struct,
  type Subscription,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import { code, collectGarbage, sleep, until, watchdog, withMemory } from "./harness";

const Point = struct({ x: f64, label: utf8(12), flags: array(u8, 3) });

/** All that a subscription can have now. */
function drain<T extends Type<unknown>>(subscription: Subscription<T>): unknown[] {
  const values: unknown[] = [];
  for (let value = subscription.tryNext(); value !== undefined; value = subscription.tryNext()) values.push(value);
  return values;
}

// --- publish and read ---

test("tryEmit and tryNext give every subscriber every value in order", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const stream = new Stream(memory, `s${capacity}`, u32, capacity);
      assert.deepEqual([stream.capacity, stream.policy, stream.last], [capacity, "block", undefined]);
      const [one, two] = [stream.subscription(), stream.subscription()];
      assert.equal(stream.subscriberCount, 2);
      for (let lap = 0; lap < 5; lap++) {
        for (let k = 0; k < capacity; k++) assert.equal(stream.tryEmit(lap * 100 + k), true);
        assert.equal(stream.tryEmit(9), false, "both are a capacity behind");
        const expected = Array.from({ length: capacity }, (_, k) => lap * 100 + k);
        assert.deepEqual(drain(one), expected);
        assert.equal(stream.tryEmit(9), false, "one of them is");
        assert.deepEqual(drain(two), expected);
        assert.equal(stream.last, lap * 100 + capacity - 1);
      }
      assert.equal(stream.sequence, 5 * capacity);
      assert.deepEqual([one.position, one.lost, one.closed], [5 * capacity, 0, false]);
    }
  });
});

test("tryEmit without a subscriber never waits", async () => {
  await withMemory({}, (memory) => {
    for (const policy of ["block", "drop-oldest", "drop-newest"] as const) {
      const stream = new Stream(memory, policy, f64, 3, { policy });
      for (let k = 0; k < 20; k++) assert.equal(stream.tryEmit(k), true);
      assert.deepEqual([stream.sequence, stream.last, stream.dropped, stream.subscriberCount], [20, 19, 0, 0]);
    }
  });
});

test("values of every type come through, in every form", async () => {
  await withMemory({ size: "4MB" }, async (memory) => {
    const point = { x: 0.5, label: "né", flags: Uint8Array.of(1, 2, 3) };
    const cases: [Type<unknown>, unknown[]][] = [
      [f64, [NaN, -0, 1e300]],
      [f32, [NaN, 0.5, -1]],
      [i32Like(i8), [-128, 127, 0]],
      [i32Like(u8), [0, 255, 1]],
      [i32Like(i16), [-32768, 32767, 0]],
      [i32Like(u16), [0, 65535, 1]],
      [u32, [0, 2 ** 32 - 1, 1]],
      [i64, [-(2n ** 63n), 0n, 2n ** 63n - 1n]],
      [u64, [0n, 2n ** 64n - 1n, 1n]],
      [bool, [true, false, true]],
      [utf8(5), ["", "né", "abcde"]],
      [bytes(300), [1, 2, 3].map((k) => new Uint8Array(300).fill(k))],
      [array(f32, 2), [1, 2, 3].map((k) => Float32Array.of(k, NaN))],
      [Point, [point, { ...point, x: 1 }, { ...point, label: "" }]],
    ];
    for (const [type, values] of cases) {
      const stream = new Stream(memory, type.name.slice(0, 20), type, 4);
      const subscribe = () => stream.subscription({ from: "earliest" });
      const [a, b, c, d, e, f] = [subscribe(), subscribe(), subscribe(), subscribe(), subscribe(), subscribe()];
      stream.tryEmit(values[0]);
      assert.equal(stream.tryEmitMany(values, 1), 2);
      assert.deepEqual(stream.last, values[2], type.name);
      const subscribed: unknown[] = [];
      using listener = stream.subscribe((value) => void subscribed.push(value), { from: 3 });
      assert.deepEqual(drain(a), values, type.name);
      assert.deepEqual([...b.tryNextMany(9)], values, type.name);
      assert.deepEqual([await c.next(), await c.next(), await c.next()], values, type.name);
      assert.deepEqual([d.nextSync(), d.nextSync(), d.nextSync()], values, type.name);
      assert.deepEqual([...(await e.nextMany(9))], values, type.name);
      assert.deepEqual([...f.nextManySync(9)], values, type.name);
      await until("the callback has them", () => subscribed.length === 3);
      assert.deepEqual(subscribed, values, type.name);
      listener.close();
      for (const subscription of [a, b, c, d, e, f]) subscription.close();
      assert.equal(stream.subscriberCount, 0);
    }
  });
});

function i32Like(type: Type<number>): Type<unknown> {
  return type as Type<unknown>;
}

test("emit of a value that is not of the type throws and publishes nothing", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", u8, 4);
    for (const value of [256, -1, 0.5, NaN, "1", undefined]) {
      assert.throws(() => stream.tryEmit(value as number), code("ZEROIPC_OUT_OF_RANGE", /stream "s"/));
      await assert.rejects(stream.emit(value as number), code("ZEROIPC_OUT_OF_RANGE"));
    }
    assert.throws(() => stream.tryEmitMany([1, 2, 256]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(stream.sequence, 0);
  });
});

test("emit waits for the slowest subscriber under the policy block", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2);
    const [slow, quick] = [stream.subscription(), stream.subscription()];
    assert.deepEqual([await stream.emit(1), stream.emitSync(2)], [true, true]);
    assert.deepEqual(drain(quick), [1, 2]);
    assert.throws(() => stream.emitSync(3, { timeout: 5 }), TimeoutError);
    await assert.rejects(stream.emit(3, { timeout: 5 }), TimeoutError);
    await assert.rejects(stream.emit(3, { signal: AbortSignal.abort(new Error("no")) }), /no/);
    const waiting = watchdog("emit", 20, () => stream.emit(3));
    await sleep(5);
    assert.equal(slow.tryNext(), 1);
    assert.equal(await waiting, true);
    const leaving = watchdog("emit", 20, () => stream.emitMany([4, 5, 6]));
    await sleep(5);
    assert.deepEqual(drain(quick), [3]);
    slow.close(); // who leaves holds up nobody
    const rest: unknown[] = [];
    await until("the others are published", () => rest.push(...drain(quick)) === 3);
    assert.deepEqual([rest, await leaving], [[4, 5, 6], 3]);
  });
});

test("emitMany says how many were published when its time is over", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 3);
    using _reader = stream.subscription();
    const done = (error: unknown) => error instanceof TimeoutError && error.done === 3;
    await assert.rejects(stream.emitMany([1, 2, 3, 4], { timeout: 5 }), done);
    assert.equal(stream.tryEmitMany([1]), 0);
    assert.throws(
      () => stream.emitManySync([1], { timeout: 1 }),
      (error) => error instanceof TimeoutError,
    );
    assert.equal(stream.sequence, 3);
  });
});

test("bulk operations larger than their buffer keep the order", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const stream = new Stream(memory, "s", f64, 50_000);
    const reader = stream.subscription();
    const values = Float64Array.from({ length: 50_001 }, (_, k) => k);
    assert.equal(stream.tryEmitMany(values), 50_000);
    assert.deepEqual(reader.tryNextMany(10), values.slice(0, 10));
    assert.deepEqual(reader.tryNextMany(100_000), values.slice(10, 50_000));
    const points = new Stream(memory, "points", Point, 3000);
    const list = Array.from({ length: 3000 }, (_, x) => ({ x, label: `${x}`, flags: Uint8Array.of(1, 2, 3) }));
    const other = points.subscription();
    assert.equal(points.emitManySync(list), 3000);
    assert.deepEqual(other.tryNextMany(3000), list);
    assert.throws(() => other.tryNextMany(0), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

// --- policies ---

test("a lapped subscriber learns exactly how many values it lost", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 7]) {
      const stream = new Stream(memory, `s${capacity}`, u32, capacity, { policy: "drop-oldest" });
      const reader = stream.subscription();
      let lost = 0;
      let next = 0;
      for (const burst of [1, capacity, capacity + 1, 3 * capacity + 2, 1, 5 * capacity]) {
        for (let k = 0; k < burst; k++) assert.equal(stream.tryEmit(next++), true);
        lost += Math.max(0, burst - capacity);
        const kept = Math.min(burst, capacity);
        assert.deepEqual(
          drain(reader),
          Array.from({ length: kept }, (_, k) => next - kept + k),
        );
        assert.deepEqual([reader.lost, reader.position], [lost, next]);
      }
    }
  });
});

test("drop-newest drops and counts what a subscriber has no room for", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2, { policy: "drop-newest" });
    const reader = stream.subscription();
    assert.deepEqual([await stream.emit(1), stream.emitSync(2), await stream.emit(3)], [true, true, false]);
    assert.deepEqual([stream.tryEmit(4), stream.dropped], [false, 2]);
    assert.equal(await stream.emitMany([5, 6, 7]), 0);
    assert.deepEqual([stream.dropped, stream.sequence], [5, 2]);
    assert.deepEqual(drain(reader), [1, 2]);
    assert.equal(stream.emitManySync([8, 9, 10]), 2);
    assert.deepEqual([drain(reader), reader.lost, stream.dropped], [[8, 9], 0, 6]);
  });
});

test("a policy that is not the stored one is refused", async () => {
  await withMemory({}, (memory) => {
    new Stream(memory, "s", f64, 2, { policy: "drop-oldest" });
    assert.equal(new Stream(memory, "s", f64).policy, "drop-oldest");
    assert.equal(new Stream(memory, "s", f64, 2).policy, "drop-oldest");
    const message = /stored policy drop-oldest, asked for block/;
    assert.throws(() => new Stream(memory, "s", f64, 2, { policy: "block" }), code("ZEROIPC_SHAPE_MISMATCH", message));
    assert.throws(() => new Stream(memory, "x", f64, 2, { policy: "no" as "block" }), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

// --- where a subscriber begins ---

test("subscriptions begin with what comes, with all that is kept, or so many values back", async () => {
  await withMemory({}, (memory) => {
    for (const policy of ["block", "drop-oldest"] as const) {
      const stream = new Stream(memory, policy, u32, 4, { policy });
      const from = (where: "latest" | "earliest" | number) => {
        using subscription = stream.subscription({ from: where });
        return drain(subscription);
      };
      assert.deepEqual([from("latest"), from("earliest"), from(0), from(9)], [[], [], [], []]);
      stream.tryEmitMany([1, 2]);
      assert.deepEqual([from("latest"), from("earliest"), from(0), from(1), from(9)], [[], [1, 2], [], [2], [1, 2]]);
      stream.tryEmitMany([3, 4, 5, 6]);
      // Under block a producer may be about to overwrite the oldest value.
      const all = policy === "block" ? [4, 5, 6] : [3, 4, 5, 6];
      assert.deepEqual([from("earliest"), from(2), from(3), from(99)], [all, [5, 6], [4, 5, 6], all]);
    }
    const stream = new Stream(memory, "block", u32);
    for (const from of ["first", -1, 1.5, NaN, null] as never[]) {
      assert.throws(() => stream.subscription({ from }), code("ZEROIPC_BAD_ARGUMENT"));
    }
  });
});

test("subscriber lines run out, and come back", async () => {
  await withMemory({}, (memory) => {
    const stream = new Stream(memory, "s", f64, 2, { subscribers: 2 });
    const one = stream.subscription();
    using _two = stream.subscription();
    assert.throws(() => stream.subscription(), code("ZEROIPC_SUBSCRIBERS_FULL"));
    assert.throws(() => stream.subscribe(() => {}), code("ZEROIPC_SUBSCRIBERS_FULL"));
    one.close();
    one.close();
    using three = stream.subscription();
    stream.tryEmit(1);
    assert.deepEqual([one.tryNext(), one.closed, three.tryNext()], [undefined, true, 1]);
    for (const bad of [0, 65_535, 1.5]) {
      assert.throws(() => new Stream(memory, "x", f64, 2, { subscribers: bad }), code("ZEROIPC_BAD_ARGUMENT"));
    }
  });
});

test("a subscription that was forgotten is closed by the garbage collector", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2);
    for (let k = 0; k < 50; k++) stream.subscription();
    await watchdog("the collector", 30, async () => {
      while (stream.subscriberCount > 0) {
        collectGarbage();
        await sleep(5);
      }
    });
  });
});

// --- close ---

test("close ends the stream for everybody, and what was published stays to be read", async () => {
  await withMemory({}, async (memory) => {
    for (const policy of ["block", "drop-oldest", "drop-newest"] as const) {
      const stream = new Stream(memory, policy, f64, 3, { policy });
      const reader = stream.subscription();
      stream.tryEmitMany([1, 2]);
      assert.equal(stream.isClosed, false);
      stream.close();
      stream.close();
      new Stream(memory, policy, f64).close();
      assert.deepEqual([stream.isClosed, stream.last, stream.sequence], [true, 2, 2]);
      for (const emit of [() => stream.tryEmit(3), () => stream.emitSync(3), () => stream.tryEmitMany([3])]) {
        assert.throws(emit, (error) => error instanceof EndedError && error.number === 26);
      }
      await assert.rejects(stream.emit(3), code("ZEROIPC_ENDED"));
      await assert.rejects(stream.emitMany([3, 4]), code("ZEROIPC_ENDED"));
      assert.deepEqual([reader.closed, await reader.next(), reader.nextSync()], [false, 1, 2]);
      assert.deepEqual([reader.tryNext(), await reader.next(), reader.nextSync()], [undefined, undefined, undefined]);
      assert.deepEqual([[...(await reader.nextMany(5))], [...reader.nextManySync(5)]], [[], []]);
      assert.deepEqual([reader.closed, reader.ended], [true, true]);
      await watchdog("done", 20, () => reader.done);
      const late = stream.subscription({ from: "earliest" });
      assert.deepEqual([drain(late), late.ended], [[1, 2], true]);
      assert.equal(stream.subscriberCount, 0);
    }
  });
});

test("close wakes who waits for a value, and who waits for room", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 1);
    const [idle, full] = [stream.subscription(), stream.subscription()];
    stream.tryEmit(1);
    idle.tryNext();
    const waits = [idle.next(), stream.emit(2).catch((error: unknown) => error)];
    await sleep(5);
    stream.close();
    const [end, error] = await watchdog("both", 20, () => Promise.all(waits));
    assert.equal(end, undefined);
    assert.ok(error instanceof EndedError);
    assert.deepEqual(drain(full), [1]);
  });
});

// --- forms of reading ---

test("next waits for a value, a time-out, a signal, and its subscription", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const reader = stream.subscription();
    await assert.rejects(reader.next({ timeout: 5 }), TimeoutError);
    await assert.rejects(reader.nextMany(3, { timeout: 5 }), TimeoutError);
    assert.throws(() => reader.nextSync({ timeout: 1 }), TimeoutError);
    assert.throws(() => reader.nextManySync(3, { timeout: 0 }), TimeoutError);
    const controller = new AbortController();
    const aborted = reader.next({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await assert.rejects(aborted, /enough/);
    const value = watchdog("next", 20, () => reader.next());
    setTimeout(() => stream.tryEmit(7), 5);
    assert.equal(await value, 7);
    const ended = watchdog("next", 20, () => reader.next());
    await sleep(2);
    reader.close();
    assert.equal(await ended, undefined);
    await reader.done;
  });
});

test("for await takes values until the stream ends or the loop is left", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    stream.tryEmitMany([1, 2, 3]);
    const seen: number[] = [];
    const loop = watchdog("the loop", 20, async () => {
      for await (const value of stream.values({ from: 2 })) seen.push(value);
    });
    await stream.emit(4);
    stream.close();
    await loop;
    assert.deepEqual(seen, [2, 3, 4]);
    const other = new Stream(memory, "t", f64, 4);
    setTimeout(() => other.tryEmitMany([1, 2, 3]), 5);
    for await (const value of other) {
      assert.equal(other.subscriberCount, 1);
      if (value === 2) break;
    }
    assert.equal(other.subscriberCount, 0);
    await assert.rejects(async () => {
      for await (const _value of other.values({ timeout: 5 }));
    }, TimeoutError);
    assert.equal(other.subscriberCount, 0);
  });
});

test("subscribe calls back with one value after the other, and awaits what it returns", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2);
    const log: string[] = [];
    const subscription = stream.subscribe(async (value, self) => {
      log.push(`begin ${value}`);
      await sleep(5);
      log.push(`end ${value} ${self.position}`);
    });
    assert.deepEqual(log, [], "nothing before subscribe has returned");
    assert.throws(() => subscription.tryNext(), code("ZEROIPC_BAD_ARGUMENT"));
    stream.tryEmitMany([1, 2]);
    await until("it is called", () => log.length === 1);
    assert.equal(stream.tryEmit(3), false, "the value in hand still counts");
    assert.equal(await stream.emit(3), true);
    stream.close();
    await watchdog("done", 20, () => subscription.done);
    assert.deepEqual(log, ["begin 1", "end 1 0", "begin 2", "end 2 1", "begin 3", "end 3 2"]);
    assert.deepEqual([subscription.closed, subscription.ended, stream.subscriberCount], [true, true, 0]);
  });
});

test("subscribe ends with what its callback throws, by close, by its signal and with its memory", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const failed = stream.subscribe((value) => {
      throw new Error(`no ${value}`);
    });
    const rejected = stream.subscribe(async (value) => Promise.reject(new Error(`never ${value}`)));
    const checks = [assert.rejects(failed.done, /no 1/), assert.rejects(rejected.done, /never 1/)];
    const closed = stream.subscribe((_value, self) => self.close());
    const controller = new AbortController();
    const aborted = stream.subscribe(() => {}, { signal: controller.signal });
    assert.throws(() => stream.subscribe(() => {}, { signal: AbortSignal.abort() }));
    assert.throws(() => stream.subscribe(undefined as never), code("ZEROIPC_BAD_ARGUMENT"));
    stream.tryEmit(1);
    await watchdog("the ends", 20, () => Promise.all([...checks, closed.done]));
    controller.abort();
    await aborted.done;
    assert.equal(stream.subscriberCount, 0);
    const other = new Memory(memory.name);
    const seen: number[] = [];
    const listening = new Stream(other, "s", f64).subscribe((value) => void seen.push(value));
    stream.tryEmit(2);
    await until("it is called", () => seen.length === 1);
    other.close();
    await watchdog("done", 20, () => listening.done);
    assert.equal(stream.subscriberCount, 0);
  });
});

test("subscribe lets the event loop run beside a fast producer", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const stream = new Stream(memory, "s", f64, 20_000);
    stream.tryEmitMany(new Float64Array(19_000));
    let seen = 0;
    let turns = 0;
    using _subscription = stream.subscribe(() => void seen++, { from: "earliest" });
    while (seen < 19_000) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    assert.ok(turns > 5, `${turns} turns`);
  });
});

// --- other memories ---

test("a stream opened twice is one stream", async () => {
  await withMemory({}, async (memory) => {
    using again = new Memory(memory.name);
    const [one, two] = [new Stream(memory, "s", f64, 4), new Stream(again, "s", f64)];
    const reader = two.subscription();
    one.tryEmit(1);
    two.tryEmit(2);
    assert.deepEqual(drain(reader), [1, 2]);
    assert.equal((await Stream.open(again, "s", f64)).last, 2);
    await assert.rejects(Stream.open(again, "t", f64, { timeout: 5 }), TimeoutError);
  });
});

test("a stream of a closed memory throws, another memory of the same segment goes on", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const stream = new Stream(again, "s", u32, 1);
    const open = new Stream(memory, "s", u32);
    const points = new Stream(again, "points", Point, 2);
    const reader = stream.subscription();
    const pointReader = points.subscription();
    stream.tryEmit(1);
    again.close();
    for (const use of [
      () => stream.tryEmit(1),
      () => stream.emitSync(1),
      () => stream.tryEmitMany([1]),
      () => points.tryEmit({ x: 0, label: "", flags: new Uint8Array(3) }),
      () => stream.close(),
      () => stream.last,
      () => stream.sequence,
      () => stream.dropped,
      () => stream.subscriberCount,
      () => stream.isClosed,
      () => stream.subscription(),
      () => stream.subscribe(() => {}),
      () => reader.tryNext(),
      () => reader.nextSync(),
      () => reader.tryNextMany(3),
      () => reader.position,
      () => pointReader.tryNext(),
      () => stream.map(memory, "m", u32, (value) => value),
    ]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    await assert.rejects(reader.next(), code("ZEROIPC_CLOSED"));
    await assert.rejects(stream.emit(1), code("ZEROIPC_CLOSED"));
    await reader.done;
    reader.close();
    // Its subscriber left with it, so nobody is waited for.
    assert.deepEqual([open.last, open.subscriberCount, open.tryEmit(2), open.tryEmit(3)], [1, 0, true, true]);
  });
});

test("a wait ends when its memory is closed", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const reader = new Stream(again, "s", u32, 4).subscription();
    const wait = reader.next();
    setTimeout(() => again.close(), 5);
    await watchdog("the wait", 20, () => assert.rejects(wait, code("ZEROIPC_CLOSED")));
  });
});

test("a read-only memory can look at a stream and not change it", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", u32, 4);
    stream.tryEmitMany([1, 2, 3, 4, 5]);
    using looker = new Memory(memory.name, { readOnly: true });
    const seen = new Stream(looker, "s", u32);
    assert.deepEqual(
      [seen.last, seen.sequence, seen.isClosed, seen.subscriberCount, seen.dropped],
      [5, 5, false, 0, 0],
    );
    const watching = seen.subscription({ from: "earliest" });
    assert.deepEqual([drain(watching), stream.subscriberCount], [[3, 4, 5], 0], "it takes no line");
    for (let k = 6; k < 20; k++) stream.tryEmit(k);
    assert.deepEqual([drain(watching), watching.lost], [[16, 17, 18, 19], 10], "and holds up nobody");
    for (const use of [
      () => seen.tryEmit(1),
      () => seen.tryEmitMany([1]),
      () => seen.close(),
      () => seen.subscribe(() => {}),
      () => watching.nextSync(),
      () => seen.map(memory, "m", u32, (value) => value),
      () => stream.map(looker, "m", u32, (value) => value),
    ]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"), use.toString());
    }
    await assert.rejects(watching.next(), code("ZEROIPC_READ_ONLY"));
    stream.close();
    assert.deepEqual([watching.tryNext(), watching.ended, seen.isClosed], [undefined, true, true]);
  });
});

test("shapes that cannot be, or are not the stored ones, are refused", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 24, 2 ** 32]) {
      assert.throws(() => new Stream(memory, "s", u8, capacity), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Stream(memory, "s", u8, 4, { spares: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => new Stream(memory, "s", u8, 2 ** 23), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Stream(memory, "s", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.throws(() => new Stream(memory, "s", u8), code("ZEROIPC_NOT_FOUND"));
    assert.deepEqual(memory.entries(), []);
    new Stream(memory, "s", u8, 4);
    new Queue(memory, "q", u8, 4);
    assert.throws(() => new Stream(memory, "s", u16), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new Stream(memory, "s", u8, 5), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new Stream(memory, "q", u8), code("ZEROIPC_KIND_MISMATCH"));
    assert.throws(() => new Queue(memory, "s", u8), code("ZEROIPC_KIND_MISMATCH", /kind stream/));
  });
});

// --- flows ---

test("operators without a memory are local and lazy", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 16);
    stream.tryEmitMany([1, 2, 3, 4]);
    const flow = stream.flow({ from: "earliest" });
    assert.ok(flow instanceof Flow);
    assert.equal(stream.subscriberCount, 0);
    assert.deepEqual(
      await flow
        .map((value) => value * 2)
        .take(3)
        .collect(),
      [2, 4, 6],
    );
    assert.equal(stream.subscriberCount, 0);
    const late = [
      stream.map((value) => -value).collect(),
      stream.filter((value) => value % 2 === 0).collect(),
      stream.take(1).collect(),
      stream.skip(1).collect(),
      stream.window(2).collect(),
      stream.scan((sum, value) => sum + value, 0).collect(),
      stream.tap(() => {}).collect(),
      stream.pairwise().collect(),
      stream.batch({ count: 2 }).collect(),
      stream.merge([9]).collect({ limit: 1 }),
      stream.collect(),
      stream.fold((sum, value) => sum + value, 0),
      stream.reduce((sum, value) => sum + value),
      stream.first(),
      stream.count(),
      Flow.from(stream).last(),
    ];
    stream.tryEmitMany([5, 6]);
    stream.close();
    const expected = [
      [-5, -6],
      [6],
      [5],
      [6],
      [[5, 6]],
      [5, 11],
      [5, 6],
      [[5, 6]],
      [[5, 6]],
      [9],
      [5, 6],
      11,
      11,
      5,
      2,
      6,
    ];
    assert.deepEqual(await watchdog("the flows", 20, () => Promise.all(late)), expected);
    assert.equal(stream.subscriberCount, 0);
  });
});

test("a flow holds back producers as its consumer does", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const seen: number[] = [];
    const consumed = stream
      .forEach(
        async (value) => {
          seen.push(value);
          await sleep(1);
        },
        { batch: 1 },
      )
      .catch((error: unknown) => error);
    for (let k = 0; k < 50; k++) await watchdog("emit", 20, () => stream.emit(k));
    stream.close();
    assert.equal(await watchdog("the flow", 20, () => consumed), undefined);
    assert.deepEqual(
      seen,
      Array.from({ length: 50 }, (_, k) => k),
    );
  });
});
