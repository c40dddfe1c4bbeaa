// Element types: layout, values and what is refused.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  i8,
  i16,
  i32,
  i64,
  Queue,
  SharedArray,
  struct,
  type Type,
  type TypeOf,
  u8,
  u16,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { code, withMemory } from "./harness";

/** Fails to compile when A and B are not the same type. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function holds<_T extends true>(): void {}

/** Writes and reads each value through an array's element and through a queue. */
async function roundTrips<T>(type: Type<T>, values: readonly T[]): Promise<void> {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "queue", type, 4);
    const elements = new SharedArray(memory, "array", struct({ pad: u8, value: type }), 2);
    for (const value of values) {
      assert.ok(queue.tryPush(value as never));
      assert.deepEqual(queue.tryPop(), value);
      elements.set(1, { pad: 255, value } as never);
      assert.deepEqual((elements.get(1) as { value: unknown }).value, value);
      assert.equal((elements.get(0) as { pad: number }).pad, 0);
    }
  });
}

async function refuses<T>(type: Type<T>, values: readonly unknown[]): Promise<void> {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "queue", type, 4);
    for (const value of values) {
      assert.throws(() => queue.tryPush(value as never), code("ZEROIPC_OUT_OF_RANGE", /queue "queue"/), String(value));
    }
    assert.equal(queue.size, 0);
  });
}

test("integers keep the ends of their range", async () => {
  await roundTrips(i8, [-128, -1, 0, 127]);
  await roundTrips(u8, [0, 255]);
  await roundTrips(i16, [-32768, -1, 32767]);
  await roundTrips(u16, [0, 65535]);
  await roundTrips(i32, [-(2 ** 31), -1, 0, 2 ** 31 - 1]);
  await roundTrips(u32, [0, 2 ** 31, 2 ** 32 - 1]);
  await roundTrips(i64, [-(2n ** 63n), -1n, 2n ** 63n - 1n]);
  await roundTrips(u64, [0n, 2n ** 64n - 1n]);
});

test("integers out of range are refused", async () => {
  await refuses(i8, [-129, 128, 0.5, "1", NaN, undefined, 1n]);
  await refuses(u8, [-1, 256]);
  await refuses(i16, [-32769, 32768]);
  await refuses(u16, [-1, 65536]);
  await refuses(i32, [-(2 ** 31) - 1, 2 ** 31, 1.5, NaN, null]);
  await refuses(u32, [-1, 2 ** 32, 0.1, Infinity]);
  await refuses(i64, [-(2n ** 63n) - 1n, 2n ** 63n, 1]);
  await refuses(u64, [-1n, 2n ** 64n, 5]);
});

test("floats keep every kind of value", async () => {
  await roundTrips(f64, [0, -0, 1.1, Number.MAX_VALUE, Number.MIN_VALUE, Infinity, -Infinity, NaN]);
  await roundTrips(f32, [0, -0, 1.5, Math.fround(1.1), Infinity, NaN]);
  await refuses(f64, ["1", undefined, 1n, null]);
  await refuses(f32, ["1", undefined, 1n, null]);
});

test("bool takes booleans only", async () => {
  await roundTrips(bool, [true, false]);
  await refuses(bool, [0, 1, "true", undefined]);
});

test("utf8 holds text up to its last byte", async () => {
  await roundTrips(utf8(8), ["", "abc", "12345678", "äöü", "\ufeffa", "\ufeff", "\u{1F600}\u{1F600}"]);
  await refuses(utf8(8), ["123456789", "ääääa", "a\0b", 5, undefined]);
});

test("bytes has exactly its length", async () => {
  await roundTrips(bytes(3), [Uint8Array.of(1, 2, 3)]);
  await refuses(bytes(3), [Uint8Array.of(1, 2), Uint8Array.of(1, 2, 3, 4), [1, 2, 3], "abc"]);
});

test("arrays are typed arrays of numbers, else plain arrays", async () => {
  await roundTrips(array(f32, 3), [Float32Array.of(1, 2, 3)]);
  await roundTrips(array(u64, 2), [BigUint64Array.of(1n, 2n ** 63n)]);
  await roundTrips(array(bool, 3), [[true, false, true]]);
  await roundTrips(array(utf8(4), 2), [["ab", "cdef"]]);
  await roundTrips(array(array(i16, 2), 2), [[Int16Array.of(1, -2), Int16Array.of(3, -4)]]);
  await refuses(array(u8, 2), [[1], [1, 2, 3], [1, 256], "ab", 5]);
});

test("arrays of numbers are taken from any list of numbers", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "queue", array(f64, 2), 2);
    queue.tryPush([1, 2] as never);
    assert.deepEqual(queue.tryPop(), Float64Array.of(1, 2));
  });
});

test("structs lie as in C", () => {
  const inner = struct({ a: u8, b: u16 });
  const type = struct({ flag: u8, value: f64, count: u16, inner, id: u32, name: utf8(5), last: i8 });
  assert.deepEqual({ ...inner.offsets }, { a: 0, b: 2 });
  assert.deepEqual([inner.size, inner.align], [4, 2]);
  assert.deepEqual({ ...type.offsets }, { flag: 0, value: 8, count: 16, inner: 18, id: 24, name: 28, last: 33 });
  assert.deepEqual([type.size, type.align], [40, 8]);
});

test("structs keep nested values", async () => {
  const type = struct({
    id: u32,
    point: struct({ x: f64, y: f64 }),
    tags: array(utf8(4), 2),
    "odd name": i8,
    ok: bool,
  });
  await roundTrips(type, [{ id: 1, point: { x: 1.5, y: -2 }, tags: ["a", "bcde"], "odd name": -1, ok: true }]);
  await refuses(type, [{ id: 1 }, null, 5, "x"]);
});

test("a wrong field is named by its path", async () => {
  const type = struct({ id: u32, point: struct({ x: f64, y: f64 }), tags: array(utf8(4), 2) });
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", type, 4);
    const good = { id: 1, point: { x: 1, y: 2 }, tags: ["a", "b"] };
    const push = (value: unknown) => () => queue.tryPush(value as never);
    assert.throws(push({ ...good, id: -1 }), code("ZEROIPC_OUT_OF_RANGE", /queue "q"\.id: -1 is no u32/));
    assert.throws(push({ ...good, point: { x: 1, y: "2" } }), code("ZEROIPC_OUT_OF_RANGE", /queue "q"\.point\.y: "2"/));
    assert.throws(
      push({ ...good, tags: ["a", "abcde"] }),
      code("ZEROIPC_OUT_OF_RANGE", /tags\[1\]: "abcde".* 5 bytes/),
    );
  });
});

test("types that cannot be are refused", () => {
  const bad = code("ZEROIPC_BAD_TYPE");
  for (const length of [0, -1, 1.5, NaN, 2 ** 31, "3"]) assert.throws(() => utf8(length as number), bad);
  assert.throws(() => bytes(0), bad);
  assert.throws(() => array(f64, 2 ** 30), bad);
  assert.throws(() => array("f64" as never, 2), bad);
  assert.throws(() => struct({}), bad);
  assert.throws(() => struct(null as never), bad);
  assert.throws(() => struct({ a: 5 as never }), bad);
  assert.throws(() => struct({ a: undefined as never }), bad);
  assert.throws(() => struct({ 0: u8 }), bad);
  assert.throws(() => struct({ big: bytes(2 ** 31 - 1), more: bytes(100) }), bad);
});

test("types infer their values", () => {
  const command = struct({ type: u32, data: i64, text: utf8(8), on: bool, points: array(f32, 2), raw: bytes(4) });
  assert.equal(command.size, 40);
  holds<
    Same<
      TypeOf<typeof command>,
      { type: number; data: bigint; text: string; on: boolean; points: Float32Array; raw: Uint8Array }
    >
  >();
  holds<Same<TypeOf<typeof f64>, number>>();
  holds<Same<ReturnType<Queue<typeof f64>["tryPop"]>, number | undefined>>();
  holds<Same<ReturnType<Queue<typeof f64>["tryPopMany"]>, Float64Array>>();
});

test("pushing from within a value that is being pushed keeps both", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", struct({ a: u32, b: u32 }), 4);
    const value = {
      a: 1,
      get b() {
        queue.tryPush({ a: 10, b: 20 });
        return 2;
      },
    };
    queue.tryPush(value);
    assert.deepEqual(queue.tryPopMany(4), [
      { a: 10, b: 20 },
      { a: 1, b: 2 },
    ]);
  });
});

test("popping from within a value that is being pushed keeps both", async () => {
  await withMemory({}, (memory) => {
    const Pair = struct({ a: u32, b: u32 });
    const queue = new Queue(memory, "q", Pair, 8);
    queue.tryPush({ a: 100, b: 200 });
    queue.tryPush({
      a: 1,
      get b() {
        assert.deepEqual(queue.tryPop(), { a: 100, b: 200 });
        queue.tryPushMany([{ a: 5, b: 6 }]);
        assert.deepEqual(queue.tryPopMany(5), [{ a: 5, b: 6 }]);
        return 2;
      },
    });
    const many = (b: number) => ({
      a: b,
      get b() {
        queue.tryPushMany([{ a: 9, b: 9 }]);
        return b;
      },
    });
    queue.tryPushMany([many(7), many(8)]);
    assert.deepEqual(
      queue.tryPopMany(9).map(({ a, b }) => [a, b]),
      [
        [1, 2],
        [9, 9],
        [9, 9],
        [7, 7],
        [8, 8],
      ],
    );
    const array = new SharedArray(memory, "a", Pair, 2);
    array.set(0, {
      a: 1,
      get b() {
        array.set(1, { a: 50, b: 60 });
        return 2;
      },
    });
    assert.deepEqual(
      [...array],
      [
        { a: 1, b: 2 },
        { a: 50, b: 60 },
      ],
    );
  });
});
