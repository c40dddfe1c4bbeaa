// SharedMap: what each operation does, alone in one process. (What deaths and stops leave: map-protocol.test.ts.)

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
  Memory,
  SharedArray,
  SharedMap,
  type SharedMapOptions,
  struct,
  type Type,
  type TypeOf,
  u8,
  u16,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { code, type Random, seededRandom, withMemory } from "./harness";
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

/** Does the same to a SharedMap and a Map, and compares. */
function compare<K extends Type<unknown>, V extends Type<unknown>>(
  map: SharedMap<K, V>,
  random: Random,
  keys: readonly TypeOf<K>[],
  value: () => TypeOf<V>,
  steps: number,
): void {
  const model = new Map<number, TypeOf<V>>();
  for (let step = 0; step < steps; step++) {
    const number = random.below(keys.length);
    const key = keys[number] as TypeOf<K>;
    const before = model.get(number);
    const room = before !== undefined || model.size < map.capacity;
    const next = value();
    switch (random.below(7)) {
      case 0:
      case 1:
        assert.equal(map.trySet(key, next), room);
        if (room) model.set(number, next);
        break;
      case 2:
        assert.equal(map.delete(key), model.delete(number));
        break;
      case 3:
        if (before === undefined && !room) assert.throws(() => map.insert(key, next), code("ZEROIPC_FULL"));
        else assert.equal(map.insert(key, next), before === undefined);
        if (before === undefined && room) model.set(number, next);
        break;
      case 4:
        if (!room) break;
        assert.equal(map.compareAndSet(key, before, next), true);
        model.set(number, next);
        break;
      case 5:
        assert.deepEqual(map.get(key), before);
        assert.equal(map.has(key), before !== undefined);
        break;
      default:
        if (!room) break;
        assert.deepEqual(
          map.update(key, (found) => {
            assert.deepEqual(found, before);
            return found === undefined ? next : undefined;
          }),
          before === undefined ? next : undefined,
        );
        if (before === undefined) model.set(number, next);
        else model.delete(number);
    }
  }
  assert.equal(map.size, model.size);
  for (const [number, value] of model) assert.deepEqual(map.get(keys[number] as TypeOf<K>), value);
  assert.equal([...map.keys()].length, model.size);
}

const range = (length: number) => Array.from({ length }, (_, k) => k);

test("any operations as a Map does them", async () => {
  const random = seededRandom("map against Map");
  const text = () => "x".repeat(random.below(9)) + random.below(1000);
  const runs: [Type<unknown>, Type<unknown>, unknown[], () => unknown, number][] = [
    [u32, u32, range(60), () => random.word(), 40],
    [u64, f64, range(300).map((k) => (BigInt(k) * 0x9e3779b97f4a7c15n) % 2n ** 64n), () => random.fraction(), 200],
    [i64, i64, range(60).map((k) => BigInt(k - 30)), () => BigInt(random.word()), 40],
    [f64, f32, range(60).map((k) => k / 7 - 3), () => Math.fround(random.fraction()), 50],
    [f32, i8, range(60).map((k) => Math.fround(k / 7 - 3)), () => random.below(256) - 128, 50],
    [i8, u8, range(256).map((k) => k - 128), () => random.below(256), 256],
    [u8, bool, range(256), () => random.below(2) === 1, 200],
    [i16, i16, range(60).map((k) => k * 1000 - 30000), () => random.below(1000), 50],
    [u16, u16, range(60).map((k) => k * 1000), () => random.below(1000), 50],
    [bool, u32, [false, true], () => random.word(), 1],
    [
      utf8(24),
      Session,
      range(60).map((k) => `schlüssel ${k}`),
      () => ({ user: random.word(), at: 1, text: text() }),
      41,
    ],
    [bytes(3), utf8(40), range(60).map((k) => Uint8Array.of(k, 0, 255 - k)), text, 44],
    [
      bytes(40),
      bytes(300),
      range(30).map((k) => new Uint8Array(40).fill(k)),
      () => new Uint8Array(300).fill(random.below(256)),
      20,
    ],
    [struct({ a: u8, b: u32 }), u32, range(60).map((k) => ({ a: k % 4, b: k })), () => random.word(), 45],
    [
      array(u16, 5),
      array(f64, 9),
      range(40).map((k) => Uint16Array.of(k, 1, 2, 3, k)),
      () => new Float64Array(9).fill(random.fraction()),
      30,
    ],
  ];
  await withMemory({ size: "4MB" }, (memory) => {
    for (const [keyType, valueType, keys, value, capacity] of runs) {
      const map = new SharedMap(memory, `${keyType.name}`.slice(0, 20), keyType, valueType, capacity, { spares: 1 });
      compare(map, random, keys, value, 3000);
      using words = new Words(memory, `${keyType.name}`.slice(0, 20));
      assert.deepEqual(words.check(), []);
    }
  });
});

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

test("floats as keys are told apart by their bits, and NaN is one key", async () => {
  await withMemory({}, (memory) => {
    const strange = new Float64Array(new BigUint64Array([0xfff8_0000_0000_0001n]).buffer)[0] as number;
    for (const type of [f64, f32] as const) {
      const map = new SharedMap(memory, type.name, type, u8, 4);
      map.set(0, 1).set(-0, 2).set(NaN, 3).set(strange, 4);
      assert.deepEqual([map.get(0), map.get(-0), map.get(NaN), map.get(0 / 0), map.size], [1, 2, 4, 4, 3]);
      assert.equal(map.delete(-NaN), true);
    }
  });
});

test("keys and values that are not of the type are refused and change nothing", async () => {
  await withMemory({}, (memory) => {
    const wrong: [Type<unknown>, unknown[]][] = [
      [u8, [-1, 256, 1.5, NaN, "1", undefined, null, 1n]],
      [i8, [-129, 128]],
      [u16, [-1, 65536]],
      [i16, [40000]],
      [u32, [-1, 2 ** 32, 0.5]],
      [i32, [2 ** 31]],
      [f64, ["1", 1n, undefined]],
      [f32, [null]],
      [u64, [-1n, 2n ** 64n, 1, undefined]],
      [i64, [2n ** 63n, -(2n ** 63n) - 1n]],
      [bool, [0, 1, "true"]],
      [utf8(3), ["four", "a\0", 1, "éé"]],
      [bytes(2), [new Uint8Array(3), [1, 2]]],
    ];
    for (const [type, values] of wrong) {
      const keyed = new SharedMap(memory, `k${type.name}`, type, u32, 2);
      const valued = new SharedMap(memory, `v${type.name}`, u32, type, 2);
      for (const value of values) {
        const key = value as never;
        const refused = code("ZEROIPC_OUT_OF_RANGE", /map ".*"/);
        for (const use of [
          () => keyed.get(key),
          () => keyed.has(key),
          () => keyed.set(key, 1),
          () => keyed.trySet(key, 1),
          () => keyed.insert(key, 1),
          () => keyed.delete(key),
          () => keyed.update(key, () => 1),
          () => keyed.add(key, 1),
          () => keyed.compareAndSet(key, 1, 2),
          ...(value === undefined
            ? []
            : [
                () => valued.set(1, key),
                () => valued.insert(1, key),
                () => valued.compareAndSet(1, undefined, key),
                () => valued.compareAndSet(1, key, undefined),
              ]),
        ]) {
          assert.throws(use, refused, `${type.name}: ${String(value)} in ${use}`);
        }
      }
      assert.deepEqual([keyed.size, valued.size], [0, 0]);
    }
  });
});

test("getters of keys and values may use the map themselves", async () => {
  await withMemory({}, (memory) => {
    const Key = struct({ a: u32, b: u32 });
    const map = new SharedMap(memory, "m", Key, Session, 8);
    const value = (user: number) => ({ user, at: 0, text: "v" });
    map.set({ a: 9, b: 9 }, value(9));
    const key = {
      a: 1,
      get b() {
        map.set({ a: 2, b: 2 }, value(2));
        return (map.get({ a: 9, b: 9 })?.user ?? 0) as number;
      },
    };
    const late = {
      user: 7,
      get at() {
        map.update({ a: 2, b: 2 }, (before) => ({ ...value(3), text: before?.text ?? "" }));
        map.compareAndSet({ a: 2, b: 2 }, value(3), value(4));
        return 5;
      },
      text: "late",
    };
    map.set(key, late);
    assert.deepEqual(map.get({ a: 1, b: 9 }), { user: 7, at: 5, text: "late" });
    assert.deepEqual(map.get({ a: 2, b: 2 }), value(4));
    assert.equal(map.size, 3);
    map.update({ a: 1, b: 9 }, (before) => {
      map.update({ a: 2, b: 2 }, () => ({ ...value(6), text: String(before?.text) }));
      return { ...value(8), text: `${before?.text} ${map.get({ a: 2, b: 2 })?.user}` };
    });
    assert.deepEqual(map.get({ a: 1, b: 9 }), { user: 8, at: 0, text: "late 6" });
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

test("values larger than a page are whole", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const map = new SharedMap(memory, "m", utf8(100), bytes(100_000), 10);
    const blob = (seed: number) => Uint8Array.from({ length: 100_000 }, (_, k) => (k * seed) & 255);
    for (let k = 1; k <= 10; k++) map.set(`blob ${k}`, blob(k));
    map.update("blob 3", (before) => before?.map((byte) => byte ^ 1));
    for (let k = 1; k <= 10; k++) {
      assert.deepEqual(map.get(`blob ${k}`), k === 3 ? blob(3).map((byte) => byte ^ 1) : blob(k));
    }
  });
});

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
