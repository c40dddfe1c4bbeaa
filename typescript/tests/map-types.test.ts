// SharedMap: keys and values of every type, against a Map; what is refused.

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
  SharedMap,
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
