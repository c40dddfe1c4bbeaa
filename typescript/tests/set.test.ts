// SharedSet: what each operation does. It shares its core with SharedMap, whose tests look closer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, f64, i16, Memory, SharedMap, SharedSet, struct, type Type, u8, u32, u64, utf8 } from "zeroipc";
import { code, seededRandom, withMemory } from "./harness";
import { Words } from "./keyed-words";

/** Fails to compile when A and B are not the same type. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function holds<_T extends true>(): void {}

test("add, has and delete as a Set has them, but for what add returns", async () => {
  await withMemory({}, (memory) => {
    const set = new SharedSet(memory, "s", utf8(16), 3);
    holds<Same<Parameters<typeof set.has>[0], string>>();
    assert.deepEqual([set.add("a"), set.add("a"), set.add("b")], [true, false, true]);
    assert.deepEqual([set.has("a"), set.has("c"), set.size, set.capacity], [true, false, 2, 3]);
    assert.deepEqual([set.tryAdd("c"), set.tryAdd("c"), set.tryAdd("d")], [true, true, false]);
    assert.throws(() => set.add("d"), code("ZEROIPC_FULL", /set "s".* 3 entries/));
    assert.equal(set.add("a"), false);
    assert.deepEqual([...set].sort(), ["a", "b", "c"]);
    assert.deepEqual([...set.values()].length, 3);
    const told: string[] = [];
    set.forEach((value, self) => self === set && told.push(value));
    assert.deepEqual(told.sort(), ["a", "b", "c"]);
    assert.deepEqual([set.delete("b"), set.delete("b"), set.size], [true, false, 2]);
    set.clear();
    assert.deepEqual([...set], []);
  });
});

test("any operations as a Set does them", async () => {
  const random = seededRandom("set against Set");
  const types: [Type<unknown>, (k: number) => unknown][] = [
    [u8, (k) => k],
    [i16, (k) => k * 7 - 300],
    [u32, (k) => k * 2 ** 24],
    [f64, (k) => k / 3],
    [u64, (k) => BigInt(k) << 40n],
    [utf8(40), (k) => `élément ${k}`],
    [bytes(9), (k) => new Uint8Array(9).fill(k)],
    [struct({ a: u8, b: u64 }), (k) => ({ a: k, b: BigInt(k) })],
  ];
  await withMemory({}, (memory) => {
    for (const [type, make] of types) {
      const set = new SharedSet(memory, type.name.slice(0, 30), type, 70, { spares: 1 });
      const model = new Set<number>();
      for (let step = 0; step < 4000; step++) {
        const k = random.below(100);
        if (random.below(3) === 0) assert.equal(set.delete(make(k)), model.delete(k));
        else if (model.size < 70 || model.has(k)) {
          assert.equal(set.add(make(k)), !model.has(k));
          model.add(k);
        } else assert.equal(set.tryAdd(make(k)), false);
        assert.equal(set.has(make(k)), model.has(k));
      }
      assert.equal(set.size, model.size);
      assert.equal([...set].length, model.size);
      using words = new Words(memory, type.name.slice(0, 30));
      assert.deepEqual(words.check(), []);
    }
  });
});

test("memory is as the guide's formula says", async () => {
  await withMemory({ maxPeers: 64 }, (memory) => {
    new SharedSet(memory, "s", u64, 1000);
    assert.equal(memory.table.find("s")?.size, Math.ceil((192 + 64 * 200 + 32 * 1064) / 64) * 64);
  });
});

test("a set is no map, and has no other size", async () => {
  await withMemory({}, async (memory) => {
    const set = new SharedSet(memory, "s", u64, 10);
    set.add(5n);
    assert.throws(() => new SharedMap(memory, "s", u64, u64), code("ZEROIPC_KIND_MISMATCH", /kind set, asked for map/));
    assert.throws(() => new SharedSet(memory, "s", u32), code("ZEROIPC_SHAPE_MISMATCH", /element size 8, asked for 4/));
    assert.throws(() => new SharedSet(memory, "s", u64, 9), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new SharedSet(memory, "n", u64, 0), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => new SharedSet(memory, "n", undefined as never, 5), code("ZEROIPC_BAD_TYPE"));
    for (const value of [5, -1n, undefined]) {
      for (const use of [set.has, set.add, set.tryAdd, set.delete]) {
        assert.throws(() => use.call(set, value as never), code("ZEROIPC_OUT_OF_RANGE"));
      }
    }
    const opened = await SharedSet.open(memory, "s", u64, { timeout: 10 });
    assert.deepEqual([...opened], [5n]);
  });
});

test("a read-only memory can look at a set and not change it; a closed one nothing", async () => {
  await withMemory({}, (memory) => {
    const set = new SharedSet(memory, "s", u32, 10);
    set.add(1);
    const reader = new Memory(memory.name, { readOnly: true });
    const seen = new SharedSet(reader, "s", u32);
    assert.deepEqual([seen.has(1), seen.has(2), seen.size, [...seen]], [true, false, 1, [1]]);
    const changes = [() => seen.add(2), () => seen.tryAdd(2), () => seen.delete(1), () => seen.clear()];
    for (const use of changes) assert.throws(use, code("ZEROIPC_READ_ONLY"), use.toString());
    assert.equal(seen.tryAdd(1), true, "it is there");
    reader.close();
    for (const use of [...changes, () => seen.has(1), () => seen.size, () => [...seen]]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    assert.deepEqual([...set], [1]);
  });
});
