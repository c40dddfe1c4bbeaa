// SharedArray: typed arrays and elements over the segment.

import assert from "node:assert/strict";
import { test } from "node:test";
import { array, bool, f32, f64, i32, Memory, SharedArray, struct, u8, u32, u64, utf8 } from "zeroipc";
import { code, withMemory } from "./harness";

test("an array of numbers is a typed array that others see", async () => {
  await withMemory({}, (memory) => {
    const temperatures: SharedArray<typeof f32> = new SharedArray(memory, "temperature", f32, 1000);
    temperatures[0] = 23.5;
    assert.ok(temperatures instanceof Float32Array);
    assert.ok(temperatures instanceof SharedArray);
    assert.equal(temperatures.length, 1000);
    assert.equal(temperatures.structureName, "temperature");
    const again = new SharedArray(memory, "temperature", f32);
    assert.equal(again[0], 23.5);
    again.fill(1, 10, 12);
    assert.deepEqual([...temperatures.subarray(9, 13)], [0, 1, 1, 0]);
  });
});

test("map and slice of an array are private, subarray and view are not", async () => {
  await withMemory({}, (memory) => {
    const shared = new SharedArray(memory, "a", f64, 4);
    const mapped = shared.map((value) => value + 1);
    assert.equal(mapped.constructor, Float64Array);
    assert.deepEqual([...mapped], [1, 1, 1, 1]);
    assert.equal(shared[0], 0);
    shared.slice()[0] = 9;
    assert.equal(shared[0], 0);
    shared.subarray(1)[0] = 5;
    shared.view[2] = 6;
    assert.deepEqual([...shared], [0, 5, 6, 0]);
    assert.equal(shared.view.constructor, Float64Array);
  });
});

test("a new array is zero and starts on a line", async () => {
  await withMemory({}, (memory) => {
    new SharedArray(memory, "odd", u8, 3);
    const next = new SharedArray(memory, "next", u64, 2);
    assert.equal(next.byteOffset % 64, 0);
    assert.deepEqual([...next], [0n, 0n]);
  });
});

test("atomics work on integers of 4 and 8 bytes", async () => {
  await withMemory({}, (memory) => {
    const counters = new SharedArray(memory, "c", i32, 4);
    assert.equal(counters.add(0, 5), 0);
    assert.equal(counters.sub(0, 2), 5);
    assert.equal(counters.exchange(0, 12), 3);
    assert.equal(counters.and(0, 8), 12);
    assert.equal(counters.or(0, 3), 8);
    assert.equal(counters.xor(0, 1), 11);
    assert.equal(counters.compareExchange(0, 10, 7), 10);
    assert.equal(counters.compareExchange(0, 10, 8), 7);
    assert.equal(counters.store(0, -1), -1);
    assert.equal(counters.load(0), -1);
    const big = new SharedArray(memory, "b", u64, 1);
    assert.equal(big.add(0, 2n ** 63n), 0n);
    assert.equal(big.add(0, 2n ** 63n), 2n ** 63n);
    assert.equal(big.load(0), 0n);
    assert.equal("add" in new SharedArray(memory, "f", f64, 1), false);
    assert.equal("add" in new SharedArray(memory, "s", u8, 1), false);
  });
});

test("an array of bool is bytes of 0 and 1", async () => {
  await withMemory({}, (memory) => {
    const flags = new SharedArray(memory, "flags", bool, 8);
    flags[3] = 1;
    assert.ok(flags instanceof Uint8Array);
    assert.deepEqual([...flags], [0, 0, 0, 1, 0, 0, 0, 0]);
  });
});

test("an array of structs has get, set, at, fill and iteration", async () => {
  await withMemory({}, (memory) => {
    const Point = struct({ x: f64, y: f64, tag: utf8(6), v: array(u8, 2) });
    const points = new SharedArray(memory, "points", Point, 3);
    points.set(1, { x: 1, y: 2, tag: "one", v: Uint8Array.of(1, 2) });
    assert.deepEqual(points.get(1), { x: 1, y: 2, tag: "one", v: Uint8Array.of(1, 2) });
    const place = points.at(1);
    place.x = 7;
    place.tag = "seven";
    place.v[1] = 9;
    assert.deepEqual(points.get(1), { x: 7, y: 2, tag: "seven", v: Uint8Array.of(1, 9) });
    assert.equal(JSON.stringify(place), JSON.stringify(points.get(1)));
    points.fill({ x: 3, y: 4, tag: "", v: Uint8Array.of(0, 0) }, 2);
    assert.deepEqual(
      [...points].map((point) => point.x),
      [0, 7, 3],
    );
    assert.equal(points.length, 3);
    assert.ok(points instanceof SharedArray);
  });
});

test("a wrong struct changes nothing", async () => {
  await withMemory({}, (memory) => {
    const points = new SharedArray(memory, "points", struct({ x: u32, y: u32 }), 2);
    points.set(0, { x: 1, y: 2 });
    assert.throws(() => points.set(0, { x: 5, y: -1 }), code("ZEROIPC_OUT_OF_RANGE"));
    assert.deepEqual(points.get(0), { x: 1, y: 2 });
    for (const index of [-1, 2, 0.5, NaN]) assert.throws(() => points.get(index), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => points.set(2, { x: 0, y: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("after close, numbers read zero, structs and atomics throw", async () => {
  const { numbers, atomics, structs } = await withMemory({}, (memory) => {
    const made = {
      numbers: new SharedArray(memory, "n", f64, 4),
      atomics: new SharedArray(memory, "i", i32, 4),
      structs: new SharedArray(memory, "s", struct({ x: u32 }), 4),
    };
    made.numbers[0] = 1;
    return made;
  });
  assert.equal(numbers[0], 0);
  numbers[0] = 5; // goes nowhere, harms nobody
  assert.throws(() => atomics.add(0, 1), code("ZEROIPC_CLOSED"));
  assert.throws(() => structs.get(0), code("ZEROIPC_CLOSED"));
  assert.throws(() => structs.set(0, { x: 1 }), code("ZEROIPC_CLOSED"));
});

test("a read-only memory shows what others store and keeps its own stores to itself", async () => {
  await withMemory({}, (memory) => {
    const shared = new SharedArray(memory, "n", f64, 4000);
    const counters = new SharedArray(memory, "c", i32, 4);
    using reader = new Memory(memory.name, { readOnly: true });
    const seen = new SharedArray(reader, "n", f64);
    shared[3] = 1.5;
    assert.equal(seen[3], 1.5);
    seen[3999] = 9;
    assert.equal(shared[3999], 0);
    assert.throws(() => new SharedArray(reader, "c", i32).add(0, 1), code("ZEROIPC_READ_ONLY"));
    assert.throws(() => new SharedArray(reader, "new", f64, 3), code("ZEROIPC_READ_ONLY"));
    assert.equal(counters[0], 0);
    assert.equal(reader.peers().length, 1);
  });
});
