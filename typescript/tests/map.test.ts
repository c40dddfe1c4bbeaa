// SharedMap: what each operation does, alone in one process. (All types: map-types.test.ts. What deaths and stops leave:
// map-protocol.test.ts.)

import assert from "node:assert/strict";
import { test } from "node:test";
import { bool, f32, f64, i8, i16, i32, i64, SharedMap, struct, type Type, u8, u16, u32, u64, utf8 } from "zeroipc";
import { code, seededRandom, withMemory } from "./harness";
import { Words } from "./keyed-words";

const Session = struct({ user: u32, at: f64, text: utf8(20) });
const MAXIMUM = 2n ** 64n - 1n;

/** Fails to compile when A and B are not the same type. */
type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
function holds<_T extends true>(): void {}

test("set, get, has and delete as a Map has them", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", utf8(16), f64, 4);
    holds<Same<ReturnType<typeof map.get>, number | undefined>>();
    holds<Same<Parameters<typeof map.set>[0], string>>();
    assert.equal(map.get("a"), undefined);
    assert.equal(map.has("a"), false);
    assert.equal(map.set("a", 1).set("b", 2), map);
    assert.deepEqual([map.get("a"), map.get("b"), map.has("b"), map.size, map.capacity], [1, 2, true, 2, 4]);
    map.set("a", 3);
    assert.deepEqual([map.get("a"), map.size], [3, 2]);
    assert.deepEqual([map.delete("a"), map.delete("a"), map.get("a"), map.size], [true, false, undefined, 1]);
  });
});

const range = (length: number) => Array.from({ length }, (_, k) => k);

test("capacity is exact", async () => {
  const random = seededRandom("exact capacity");
  await withMemory({ size: "4MB" }, (memory) => {
    for (const capacity of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 34, 35, 36, 100, 1000]) {
      const map = new SharedMap(memory, `m${capacity}`, u64, u32, capacity, { seed: BigInt(random.word()) });
      const present: bigint[] = [];
      let next = 0n;
      for (let round = 0; round < 4; round++) {
        while (present.length < capacity) {
          map.set(next, present.length);
          present.push(next++);
        }
        assert.equal(map.size, capacity);
        // More often than "full" is believed without a look.
        for (let k = 0; k < 205; k++) assert.equal(map.trySet(next, 0), false);
        assert.throws(
          () => map.set(next, 0),
          code("ZEROIPC_FULL", new RegExp(`map "m${capacity}".* ${capacity} entries`)),
        );
        map.set(present[0] as bigint, 7); // what is there can be changed
        assert.equal(map.get(present[0] as bigint), 7);
        assert.equal(map.insert(present[0] as bigint, 8), false);
        for (const key of random.shuffle(present).slice(0, random.between(1, capacity))) {
          assert.equal(map.delete(key), true);
          present.splice(present.indexOf(key), 1);
          map.set(next, 1);
          present.push(next++);
          assert.equal(map.trySet(next, 0), false);
        }
        for (const key of random.shuffle(present).slice(0, random.between(1, capacity))) {
          assert.equal(map.delete(key), true);
          present.splice(present.indexOf(key), 1);
        }
      }
      for (const key of present) assert.ok(map.has(key));
      using words = new Words(memory, `m${capacity}`);
      assert.deepEqual(words.check(), []);
    }
  });
});

test("compareAndSet of a small number after add was given a large one", async () => {
  await withMemory({}, (memory) => {
    for (const type of [u8, i8, u16, i16]) {
      const map = new SharedMap(memory, `map-${type.name}`, u32, type, 4);
      map.add(1, 2 ** 31 + 300);
      map.update(2, () => 7);
      map.set(3, 8);
      assert.equal(map.compareAndSet(2, 7, 9), true, type.name);
      assert.equal(map.compareAndSet(3, 8, undefined), true, type.name);
      assert.equal(map.compareAndSet(2, 9, undefined), true, type.name);
    }
  });
});

test("insert adds only what is absent", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, 3);
    assert.deepEqual([map.insert(1, 10), map.insert(1, 11), map.get(1)], [true, false, 10]);
  });
});

test("compareAndSet compares bytes, and undefined stands for absent", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", utf8(8), Session, 2);
    const one = { user: 1, at: 0, text: "one" };
    const two = { user: 2, at: 0, text: "two" };
    assert.equal(map.compareAndSet("k", one, two), false);
    assert.equal(map.compareAndSet("k", undefined, undefined), true);
    assert.equal(map.compareAndSet("k", undefined, one), true);
    assert.equal(map.compareAndSet("k", undefined, two), false);
    assert.equal(map.compareAndSet("k", undefined, undefined), false);
    assert.equal(map.compareAndSet("k", two, two), false);
    assert.equal(map.compareAndSet("k", { ...one, at: -0 }, two), false);
    assert.equal(map.compareAndSet("k", one, two), true);
    assert.deepEqual(map.get("k"), two);
    assert.equal(map.compareAndSet("k", one, undefined), false);
    assert.equal(map.compareAndSet("k", two, undefined), true);
    assert.equal(map.has("k"), false);
  });
});

test("update sets, deletes and tries again when the value has changed", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, f64, 2);
    assert.equal(
      map.update(1, (before) => (before ?? 10) + 1),
      11,
    );
    assert.equal(
      map.update(1, (before) => (before ?? 10) + 1),
      12,
    );
    assert.equal(
      map.update(2, () => undefined),
      undefined,
    );
    const seen: (number | undefined)[] = [];
    const result = map.update(1, (before) => {
      seen.push(before);
      if (seen.length === 1) map.set(1, 100);
      if (seen.length === 2) map.delete(1);
      if (seen.length === 3) map.set(1, 5);
      return (before ?? 0) + 1;
    });
    assert.deepEqual([seen, result, map.get(1)], [[12, 100, undefined, 5], 6, 6]);
    assert.throws(() => map.update(1, () => assert.fail("as it is")), /as it is/);
    assert.throws(() => map.update(1, () => "text" as never), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(
      map.update(1, () => undefined),
      undefined,
    );
    assert.equal(map.size, 0);
  });
});

test("update of bytes that another language left compares them as they lie", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, utf8(8), 2, { spares: 1 });
    map.set(1, "abc");
    using words = new Words(memory, "m");
    const block = words.buckets().find(({ tag }) => tag > 1)?.block as number;
    words.set64(words.block(block) + 24, 0x7a7a_7a7a_0063_6261n); // "abc", NUL, and what is not to be seen
    assert.equal(
      map.update(1, (before) => `${before}d`),
      "abcd",
    );
    assert.equal(map.get(1), "abcd");
  });
});

test("add returns the value before, counts absent as 0 and wraps integers around", async () => {
  await withMemory({}, (memory) => {
    const cases = [
      [i8, 127, 1, -128],
      [u8, 255, 2, 1],
      [u8, 0, -1, 255],
      [i16, -32768, -1, 32767],
      [u16, 65535, 1, 0],
      [i32, 2 ** 31 - 1, 1, -(2 ** 31)],
      [u32, 2 ** 32 - 1, 2 ** 33 + 3, 2],
      [u32, 5, -6, 2 ** 32 - 1],
      [i64, 2n ** 63n - 1n, 1n, -(2n ** 63n)],
      [u64, 0n, -1n, MAXIMUM],
      [f64, 0.5, 0.25, 0.75],
      [f32, 0.5, 0.25, 0.75],
    ] as const;
    for (const [k, [type, start, delta, sum]] of cases.entries()) {
      const map = new SharedMap(memory, `m${k}`, u32, type as Type<unknown>, 4);
      const zero = typeof start === "bigint" ? 0n : 0;
      assert.equal(map.add(1, start), zero);
      assert.equal(map.add(1, delta), start);
      assert.equal(map.get(1), sum);
    }
    const map = new SharedMap(memory, "full", u32, f64, 1);
    map.add(1, 1);
    assert.throws(() => map.add(2, 1), code("ZEROIPC_FULL"));
    assert.throws(() => map.add(1, "1" as never), code("ZEROIPC_OUT_OF_RANGE"));
    assert.throws(() => new SharedMap(memory, "i", u32, i32, 1).add(1, 0.5), code("ZEROIPC_OUT_OF_RANGE"));
    assert.throws(() => new SharedMap(memory, "b", u32, u64, 1).add(1, 1 as never), code("ZEROIPC_OUT_OF_RANGE"));
    assert.throws(() => new SharedMap(memory, "t", u32, utf8(8), 1).add(1, "a"), code("ZEROIPC_BAD_TYPE"));
    assert.throws(() => new SharedMap(memory, "o", u32, bool, 1).add(1, true), code("ZEROIPC_BAD_TYPE"));
  });
});

test("iteration sees every entry that stays, once", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, utf8(8), 100);
    assert.deepEqual([...map], []);
    for (let k = 0; k < 100; k++) map.set(k, `v${k}`);
    const byNumber = (a: number, b: number) => a - b;
    assert.deepEqual([...map.keys()].sort(byNumber), range(100));
    assert.deepEqual(
      [...map.values()].sort(),
      range(100)
        .map((k) => `v${k}`)
        .sort(),
    );
    assert.deepEqual(new Map(map), new Map(range(100).map((k) => [k, `v${k}`])));
    const told: unknown[] = [];
    map.forEach((value, key, self) => told.push([key, value, self === map]));
    assert.equal(told.length, 100);
    const seen: number[] = [];
    for (const [key] of map.entries()) {
      seen.push(key);
      if (key % 2 === 0)
        map.delete(key); // as one may in a Map
      else map.set(key, "changed");
    }
    assert.deepEqual(seen.sort(byNumber), range(100));
    assert.equal(map.size, 50);
    const iterator = map.keys();
    iterator.next();
    map.clear();
    assert.equal(iterator.next().done, true);
    assert.equal(map.size, 0);
  });
});

test("clear leaves an empty map with its whole capacity and short ways", async () => {
  await withMemory({}, (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, 300);
    using words = new Words(memory, "m");
    for (let round = 0; round < 5; round++) {
      for (let k = 0; k < 300; k++) map.set(k + round * 1000, k);
      assert.equal(map.trySet(999, 1), false);
      map.clear();
      assert.equal(map.size, 0);
      for (let group = 0; group < words.groups; group++) assert.equal(words.reach(group), 0);
    }
    assert.deepEqual(words.check(), []);
  });
});
