// SharedMap: creating, opening, what it takes of the segment, read-only and closed memories.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bytes,
  f64,
  i64,
  Memory,
  SharedArray,
  SharedMap,
  type SharedMapOptions,
  struct,
  type Type,
  u8,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { code, withMemory } from "./harness";

const Session = struct({ user: u32, at: f64, text: utf8(20) });

test("memory is as the guide's formula says", async () => {
  await withMemory({ size: "16MB", maxPeers: 64 }, (memory) => {
    const cases = [
      [u64, f64, 1000, undefined],
      [u32, u8, 1, undefined],
      [utf8(24), Session, 500, undefined],
      [u64, bytes(65536), 20, undefined],
      [u64, f64, 50_000, 7],
    ] as const;
    for (const [k, [keyType, valueType, capacity, spares]] of cases.entries()) {
      const options: SharedMapOptions = { spares };
      new SharedMap(memory, `m${k}`, keyType, valueType as Type<unknown>, capacity, options);
      const pair = 16 + Math.ceil(keyType.size / 8) * 8 + Math.ceil(valueType.size / 8) * 8;
      const block = pair <= 32 ? 32 : Math.ceil(pair / 64) * 64;
      const spare = spares ?? Math.min(64, Math.max(8, Math.floor(2 ** 18 / block)));
      const bytes = 192 + 64 * Math.ceil(capacity / 5) + block * (capacity + spare);
      assert.equal(memory.table.find(`m${k}`)?.size, Math.ceil(bytes / 64) * 64);
    }
  });
});

test("opening with an expectation that is not met says both", async () => {
  await withMemory({}, async (memory) => {
    const map = new SharedMap(memory, "m", u64, f64, 10);
    map.set(1n, 2);
    assert.equal(new SharedMap(memory, "m", u64, f64).get(1n), 2);
    assert.equal(new SharedMap(memory, "m", i64, u64, 10).has(1n), true); // sizes are what counts
    assert.throws(
      () => new SharedMap(memory, "m", u32, f64),
      code("ZEROIPC_SHAPE_MISMATCH", /key size 8, asked for 4/),
    );
    assert.throws(
      () => new SharedMap(memory, "m", u64, u32),
      code("ZEROIPC_SHAPE_MISMATCH", /element size 8, asked for 4/),
    );
    assert.throws(
      () => new SharedMap(memory, "m", u64, f64, 11),
      code("ZEROIPC_SHAPE_MISMATCH", /capacity 10, asked for 11/),
    );
    assert.throws(() => new SharedMap(memory, "none", u64, f64), code("ZEROIPC_NOT_FOUND"));
    new SharedArray(memory, "array", u8, 3);
    assert.throws(
      () => new SharedMap(memory, "array", u8, u8),
      code("ZEROIPC_KIND_MISMATCH", /kind array, asked for map/),
    );
    const later = SharedMap.open(memory, "later", u32, u32, { timeout: 60_000 });
    new SharedMap(memory, "later", u32, u32, 1).set(1, 5);
    assert.equal((await later).get(1), 5);
    await assert.rejects(SharedMap.open(memory, "never", u32, u32, { timeout: 5 }), code("ZEROIPC_TIMEOUT"));
  });
});

test("arguments that cannot be are refused and create nothing", async () => {
  await withMemory({}, (memory) => {
    const make = (capacity: number, options?: SharedMapOptions) => () =>
      new SharedMap(memory, "m", u32, u32, capacity, options);
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 24 - 1, 2 ** 32]) {
      assert.throws(make(capacity), code("ZEROIPC_BAD_ARGUMENT"), String(capacity));
    }
    for (const spares of [0, -1, 1.5, 2 ** 24]) assert.throws(make(4, { spares }), code("ZEROIPC_BAD_ARGUMENT"));
    for (const seed of [-1n, 2n ** 64n, 5 as never]) assert.throws(make(4, { seed }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(make(2 ** 20), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new SharedMap(memory, "m", u32, undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.throws(() => new SharedMap(memory, "m", undefined as never, u32, 4), code("ZEROIPC_BAD_TYPE"));
    assert.deepEqual(memory.entries(), []);
  });
});

test("a read-only memory can look at a map and not change it", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, 4).set(1, 10);
    using reader = new Memory(memory.name, { readOnly: true });
    const seen = new SharedMap(reader, "m", u32, u32);
    assert.deepEqual(
      [seen.get(1), seen.get(2), seen.has(1), seen.size, [...seen]],
      [10, undefined, true, 1, [[1, 10]]],
    );
    for (const use of [
      () => seen.set(1, 2),
      () => seen.set(2, 2),
      () => seen.trySet(1, 2),
      () => seen.insert(2, 1),
      () => seen.add(1, 1),
      () => seen.update(1, () => 3),
      () => seen.compareAndSet(1, 10, 3),
      () => seen.compareAndSet(1, 10, undefined),
      () => seen.delete(1),
      () => seen.delete(2),
      () => seen.clear(),
    ]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"), use.toString());
    }
    assert.deepEqual([...map], [[1, 10]]);
  });
});

test("everything on a closed memory says so and touches nothing", async () => {
  await withMemory({}, (memory) => {
    const open = new SharedMap(memory, "m", u32, u32, 4).set(1, 10);
    const other = new Memory(memory.name);
    const map = new SharedMap(other, "m", u32, u32);
    const texts = new SharedMap(other, "t", utf8(20), Session, 4);
    const iterator = map.keys();
    iterator.next();
    other.close();
    for (const use of [
      () => map.get(1),
      () => map.has(2),
      () => map.set(1, 2),
      () => map.set(2, 2),
      () => map.trySet(1, 2),
      () => map.insert(2, 1),
      () => map.add(1, 1),
      () => map.update(1, () => 3),
      () => map.compareAndSet(1, 10, 3),
      () => map.compareAndSet(1, 10, undefined),
      () => map.delete(1),
      () => map.clear(),
      () => map.size,
      () => [...map],
      () => iterator.next(),
      () => texts.get("a"),
      () => texts.set("a", { user: 1, at: 1, text: "" }),
      () => texts.delete("a"),
      () => new SharedMap(other, "m", u32, u32),
    ]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    assert.deepEqual([...open], [[1, 10]]);
  });
});
