// Ring of elements: writing and reading, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  i16,
  i32,
  i64,
  i8,
  Ring,
  struct,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import { code, withMemory } from "./harness";
import { moveTo } from "./ring-positions";
import { Command, command } from "./rings";

test("tryWrite and tryRead keep the order and the exact capacity", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const ring = new Ring(memory, `r${capacity}`, u32, capacity);
      assert.equal(ring.capacity, capacity);
      for (let lap = 0; lap < 5; lap++) {
        assert.ok(ring.isEmpty);
        assert.equal(ring.tryRead(), undefined);
        for (let k = 0; k < capacity; k++) assert.equal(ring.tryWrite(lap * 1000 + k), true);
        assert.ok(ring.isFull);
        assert.deepEqual([ring.available, ring.freeSpace], [capacity, 0]);
        assert.equal(ring.tryWrite(9), false);
        for (let k = 0; k < capacity; k++) assert.equal(ring.tryRead(), lap * 1000 + k);
      }
    }
  });
});

/** Values of every element type that there is. */
const samples: [Type<unknown>, unknown[]][] = [
  [f64, [1.5, -0, NaN, Infinity, 2 ** -1074]],
  [f32, [1.5, NaN, -Infinity]],
  [i32, [-(2 ** 31), 2 ** 31 - 1, 0]],
  [u32, [2 ** 32 - 1, 0, 7]],
  [i16, [-32768, 32767]],
  [u16, [65535, 0]],
  [i8, [-128, 127]],
  [u8, [255, 0, 1]],
  [i64, [-(2n ** 63n), 2n ** 63n - 1n]],
  [u64, [2n ** 64n - 1n, 0n]],
  [bool, [true, false, true]],
  [utf8(5), ["", "né", "abcde"]],
  [bytes(3), [Uint8Array.of(1, 2, 3), Uint8Array.of(0, 0, 255)]],
  [array(f32, 3), [Float32Array.of(1, 2, 3), Float32Array.of(-1, 0, 1)]],
  [
    array(utf8(3), 2),
    [
      ["a", "bc"],
      ["", "def"],
    ],
  ],
  [Command, [command(1), command(2)]],
];

test("tryWrite, tryRead and the bulk forms of every element type", async () => {
  await withMemory({}, (memory) => {
    for (const [type, values] of samples) {
      const ring = new Ring(memory, type.name.slice(0, 31), type, 7);
      // Round and round: every element lies at every place once, at the end of the area, too.
      for (let round = 0; round < 20; round++) {
        for (const value of values) assert.equal(ring.tryWrite(value), true);
        for (const value of values) assert.deepEqual(ring.tryRead(), value, type.name);
        assert.equal(ring.tryRead(), undefined);
        assert.equal(ring.tryWriteMany(values), values.length);
        assert.deepEqual([...ring.tryReadMany(100)], values, type.name);
        const like = ring.tryReadMany(1) as unknown as object;
        const typed = Array.isArray(like) ? values : (like.constructor as ArrayConstructor).from(values);
        assert.equal(ring.tryWriteMany(typed), values.length);
        const target = typed.slice().fill(values[0]);
        assert.equal(ring.tryReadInto(target), values.length);
        assert.deepEqual(target, typed, type.name);
      }
    }
  });
});

test("tryWrite of a value that the type does not hold", async () => {
  await withMemory({}, (memory) => {
    const wrong: [Type<unknown>, unknown][] = [
      [f64, "1"],
      [u8, 256],
      [i8, -129],
      [u16, 1.5],
      [i32, 2 ** 31],
      [u32, -1],
      [i64, 1],
      [utf8(2), "abc"],
      [bytes(2), new Uint8Array(3)],
      [Command, { ...command(1), data: "x" }],
    ];
    for (const [type, value] of wrong) {
      const ring = new Ring(memory, type.name.slice(0, 31), type, 4);
      assert.throws(() => ring.tryWrite(value), code("ZEROIPC_OUT_OF_RANGE"), type.name);
      assert.throws(() => ring.tryWriteMany([value]), code("ZEROIPC_OUT_OF_RANGE"), type.name);
      assert.equal(ring.available, 0);
    }
  });
});

test("tryWrite of a value whose getter writes to the ring", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", struct({ a: u32, b: u32 }), 4);
    const value = {
      a: 1,
      get b() {
        ring.tryWrite({ a: 8, b: 9 });
        return 2;
      },
    };
    ring.tryWrite(value);
    assert.deepEqual(ring.tryReadMany(9), [
      { a: 8, b: 9 },
      { a: 1, b: 2 },
    ]);
  });
});

test("tryWriteMany when only some fit, and across the end of the area", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", f64, 10);
    const values = Float64Array.from({ length: 12 }, (_, k) => k);
    assert.equal(ring.tryWriteMany(values), 10);
    assert.equal(ring.tryWriteMany(values, 10), 0);
    assert.deepEqual(ring.tryReadMany(4), Float64Array.of(0, 1, 2, 3));
    assert.equal(ring.tryWriteMany(values, 10), 2);
    assert.equal(ring.tryWriteMany(values, 12), 0);
    assert.deepEqual([...ring.tryReadMany(100)], [4, 5, 6, 7, 8, 9, 10, 11]);
    assert.deepEqual(ring.tryReadMany(1), new Float64Array(0));
    for (const most of [0, -1, 1.5, NaN]) assert.throws(() => ring.tryReadMany(most), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("tryReadInto from a start on", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", i32, 8);
    ring.tryWriteMany([1, 2, 3]);
    const target = new Int32Array(4);
    assert.equal(ring.tryReadInto(target, 4), 0);
    assert.equal(ring.tryReadInto(target, 2), 2);
    assert.deepEqual(target, Int32Array.of(0, 0, 1, 2));
    assert.equal(ring.tryReadInto(target), 1);
    assert.equal(ring.tryReadInto(target), 0);
  });
});

test("bulk operations larger than their buffer keep the order", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const ring = new Ring(memory, "r", f64, 50_000);
    const values = Float64Array.from({ length: 60_000 }, (_, k) => k);
    assert.equal(ring.tryWriteMany(values), 50_000);
    assert.deepEqual(ring.tryReadMany(60_000), values.slice(0, 50_000));
    const structs = new Ring(memory, "s", struct({ a: u32, b: bytes(61) }), 3000);
    const list = Array.from({ length: 3000 }, (_, a) => ({ a, b: new Uint8Array(61).fill(a) }));
    assert.equal(structs.tryWriteMany(list), 3000);
    assert.deepEqual(structs.tryReadMany(3000), list);
  });
});

test("a wrong value in a bulk write writes nothing", async () => {
  await withMemory({ size: "2MB" }, (memory) => {
    const ring = new Ring(memory, "r", u8, 100);
    assert.throws(() => ring.tryWriteMany([1, 2, 256, 4]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(ring.available, 0);
    const large = new Ring(memory, "large", bytes(20_000), 8);
    const list: unknown[] = Array.from({ length: 7 }, () => new Uint8Array(20_000));
    list[6] = "wrong";
    assert.throws(() => large.tryWriteMany(list as Uint8Array[]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(large.available, 0);
  });
});

test("every lap and the wrap of laps", async () => {
  await withMemory({}, (memory) => {
    for (const [capacity, index] of [
      [1, 0],
      [3, 2],
      [5, 0],
    ] as const) {
      const ring = new Ring(memory, `r${capacity}`, u32, capacity);
      moveTo(memory, `r${capacity}`, 2n ** 32n - 2n, index);
      for (let k = 0; k < capacity * 5; k++) {
        assert.ok(ring.tryWrite(k));
        assert.equal(ring.available, 1);
        assert.equal(ring.tryRead(), k);
      }
      moveTo(memory, `r${capacity}`, 2n ** 32n - 1n, index);
      const again = new Ring(memory, `r${capacity}`, u32);
      for (let lap = 0; lap < 4; lap++) {
        for (let k = 0; k < capacity; k++) assert.ok(again.tryWrite(k));
        assert.ok(again.isFull && !again.tryWrite(1));
        assert.equal(again.tryReadMany(99).length, capacity);
      }
    }
  });
});
