// Stream: emitting under each policy, and closing, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  EndedError,
  f32,
  f64,
  i16,
  i64,
  i8,
  Stream,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import { code, sleep, until, watchdog, withMemory } from "./harness";
import { drain, Point } from "./streams";

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
