// SharedMap and SharedSet: the hash, the words as they lie in the segment, and what processes leave there that were killed
// or are stopped at a certain instruction: the words are put so by the test, with owners that live or are dead.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  bytes,
  f32,
  f64,
  i32,
  i64,
  type Memory,
  SharedMap,
  SharedSet,
  struct,
  type Type,
  u8,
  u32,
  u64,
  utf8,
} from "zeroipc";
import * as L from "../core/layout";
import {
  code,
  endPrograms,
  type Program,
  seededRandom,
  soak,
  startProgram,
  until,
  watchdog,
  withMemory,
} from "./harness";
import { Words } from "./keyed-words";

after(endPrograms);

const root = fileURLToPath(new URL("../../../", import.meta.url));

// --- the hash ---

/** A key of the specification's table, e.g. `utf8(8) "alice"`. */
function parseKey(text: string): [Type<unknown>, unknown] {
  const [, type = "", value = ""] = /^(\w+(?:\(\d+\))?) (.*)$/.exec(text) ?? [];
  const size = Number(/\d+/.exec(type.slice(4))?.[0]);
  if (type.startsWith("utf8")) return [utf8(size), value.slice(1, -1)];
  if (type.startsWith("bytes")) return [bytes(size), Uint8Array.from(value.split(" "), (byte) => Number(`0x${byte}`))];
  if (type === "u64" || type === "i64") return [type === "u64" ? u64 : i64, BigInt(value)];
  if (type === "struct") return [struct({ a: u8, b: u32 }), { a: 7, b: 9 }];
  const types: Record<string, Type<unknown>> = { u32, i32, f64, f32 };
  return [types[type] as Type<unknown>, Number(value)];
}

test("hashes are those of the specification", async () => {
  const specified = ["SPECIFICATION.md", "spec/map.md"].map((file) => {
    try {
      return readFileSync(root + file, "utf8");
    } catch {
      return ""; // the chapter is in the specification by now
    }
  });
  const rows = [...specified.join("").matchAll(/^\| (0\w*) +\| ([^|]+?) +\| (0x\w{16}) \| (\d+) +\| (\d+) +\|$/gm)];
  assert.ok(rows.length >= 16);
  let hashes = 0;
  await withMemory({ size: "128MB", maxEntries: 64 }, (memory) => {
    for (const [line, seed = "", keys = "", hash = "", home = "", tag = ""] of rows) {
      for (const text of keys.split("; ")) {
        const [type, key] = parseKey(text);
        const name = `map ${hashes++}`;
        const map = new SharedMap(memory, name, type, u8, 13107 * 5, { seed: BigInt(seed), spares: 1 });
        map.set(key, 1);
        using words = new Words(memory, name);
        assert.equal(words.groups, 13107);
        const bucket = words.buckets().find((one) => one.tag > L.VACANT);
        assert.ok(bucket);
        const half = words.get32(words.block(bucket.block) + L.PAIR_HASH);
        assert.deepEqual([bucket.group, bucket.tag], [Number(home), Number(tag)], line);
        assert.equal(half, Number(BigInt(hash) >> 32n), line);
        assert.ok(map.has(key));
        map.clear();
      }
    }
  });
});

test("seeds are drawn anew for each map, and spread keys in different ways", async () => {
  await withMemory({}, (memory) => {
    const seeds = ["a", "b"].map((name) => {
      new SharedMap(memory, name, u32, u32, 10);
      using words = new Words(memory, name);
      return words.get64(words.base + L.MAP_SEED);
    });
    assert.notEqual(seeds[0], seeds[1]);
  });
});

// --- wrap-around, and long use ---

test("every counter may wrap", async () => {
  const random = seededRandom("wraps");
  await withMemory({}, (memory) => {
    for (const [name, capacity] of [
      ["narrow", 5],
      ["wide", 60],
    ] as const) {
      const map = new SharedMap(memory, name, u32, u32, capacity, { spares: 1 });
      using words = new Words(memory, name);
      words.makeOld();
      const model = new Map<number, number>();
      for (let step = 0; step < 2000; step++) {
        const key = random.below(capacity * 2);
        const value = random.word();
        if (random.below(3) === 0) assert.equal(map.delete(key), model.delete(key));
        else if (map.trySet(key, value)) model.set(key, value);
        else assert.ok(model.size === capacity && !model.has(key));
        assert.equal(map.get(key), model.get(key));
      }
      assert.deepEqual(new Map(map), model);
      assert.deepEqual(words.check(), []);
      assert.ok(
        words.buckets().some(({ version }) => version < 1n << 31n),
        "versions have wrapped",
      );
    }
  });
});

test("churn of distinct keys neither fills nor slows a map", async () => {
  const random = seededRandom("churn");
  const keys = soak ? 20_000_000 : 2_000_000;
  await withMemory({ size: "8MB" }, (memory) => {
    const map = new SharedMap(memory, "m", u64, u64, 10_000);
    using words = new Words(memory, "m");
    // 80 % of the capacity is there at any time; the oldest or a random one goes, a new one comes.
    const present: bigint[] = [];
    const reaches = () => Array.from({ length: words.groups }, (_, group) => words.reach(group));
    const checks: { mean: number; most: number }[] = [];
    for (let next = 0n; next < keys; next++) {
      if (present.length === 8000) {
        const at = random.below(8000);
        assert.equal(map.delete(present[at] as bigint), true);
        present[at] = next;
      } else present.push(next);
      map.set(next, next * 3n);
      if (next % 500_000n !== 499_999n) continue;
      const all = reaches();
      checks.push({ mean: all.reduce((sum, reach) => sum + reach, 0) / all.length, most: Math.max(...all) });
    }
    for (const key of present) assert.equal(map.get(key), key * 3n);
    assert.equal(map.size, 8000);
    assert.deepEqual(words.check(), []);
    // A look-up that finds nothing reads 1 + mean groups. It depends on the load, never on how many keys have come and gone.
    console.log(`# reach: ${checks.map(({ mean, most }) => `${mean.toFixed(3)} (${most})`).join(", ")}`);
    for (const { mean, most } of checks)
      assert.ok(mean < 0.6 && most < 20, `reach ${mean} on the average, ${most} at most`);
    for (const key of present) map.delete(key);
    assert.ok(reaches().every((reach) => reach === 0));
  });
});

test("churn at the full capacity", async () => {
  const random = seededRandom("churn when full");
  await withMemory({ size: "8MB" }, (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, 2000);
    using words = new Words(memory, "m");
    const present = Array.from({ length: 2000 }, (_, k) => k);
    for (const key of present) map.set(key, key);
    for (let next = 2000; next < 300_000; next++) {
      assert.equal(next % 100 === 0 && map.trySet(next, next), false);
      const at = random.below(2000);
      assert.equal(map.delete(present[at] as number), true);
      present[at] = next;
      map.set(next, next);
    }
    assert.equal(map.size, 2000);
    assert.deepEqual(words.check(), []);
    const reaches = Array.from({ length: words.groups }, (_, group) => words.reach(group));
    assert.ok(reaches.reduce((sum, reach) => sum + reach, 0) / reaches.length < 1.5);
  });
});

// --- owners that live, and owners that are dead ---

interface Other {
  readonly owner: bigint;
  readonly program: Program;
  kill(): Promise<void>;
}

/** Another participant, that does nothing. */
async function other(memory: Memory, words: Words): Promise<Other> {
  const program = startProgram("holder", [memory.name]);
  await watchdog("a holder attaching", 60, () => program.expect("attached"));
  const slot = memory.peers().find((peer) => peer.pid === program.pid)?.slot as number;
  return {
    owner: words.ownerOf(slot),
    program,
    async kill() {
      program.kill();
      await program.ended;
      await until("its slot is free", () => memory.peers().length === 1);
    },
  };
}

/** A map of one group, so that every key has the same stripe, or of more; with another participant. */
async function withOther(
  capacity: number,
  use: (map: SharedMap<typeof u32, typeof u32>, words: Words, one: Other, memory: Memory) => Promise<void> | void,
  spares = 3,
): Promise<void> {
  await withMemory({ maxPeers: 4 }, async (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, capacity, { spares });
    using words = new Words(memory, "m");
    const one = await other(memory, words);
    try {
      await use(map, words, one, memory);
    } finally {
      one.program.kill();
      await one.program.ended;
    }
  });
}

test("adding a key when its stripe is held by one that is stopped", async () => {
  await withOther(5, async (map, words, one) => {
    map.set(1, 10);
    words.set64(words.stripe(0), words.get64(words.stripe(0)) | one.owner);
    assert.equal(map.trySet(2, 20), false);
    assert.throws(() => map.set(2, 20, { timeout: 0 }), code("ZEROIPC_TIMEOUT", /map "m".*adding a key/));
    for (const use of [
      () => map.set(2, 20, { timeout: 5 }),
      () => map.insert(2, 20, { timeout: 5 }),
      () => map.add(2, 20, { timeout: 5 }),
      () => map.update(2, () => 20, { timeout: 5 }),
      () => map.compareAndSet(2, undefined, 20, { timeout: 5 }),
    ]) {
      assert.throws(use, code("ZEROIPC_TIMEOUT"), use.toString());
    }
    assert.throws(() => map.set(2, 20, { timeout: -1 }), code("ZEROIPC_BAD_ARGUMENT"));
    // Everything else goes on.
    assert.equal(map.get(2), undefined);
    assert.equal(map.insert(1, 5), false);
    map.set(1, 11);
    assert.equal(map.add(1, 1), 11);
    assert.equal(
      map.update(1, (before) => (before ?? 0) + 1),
      13,
    );
    assert.equal(map.compareAndSet(1, 13, 14), true);
    assert.deepEqual([...map], [[1, 14]]);
    assert.equal(map.delete(1), true);
    map.clear();
    await one.kill();
    map.set(2, 20, { timeout: 0 });
    assert.equal(map.get(2), 20);
    assert.deepEqual(words.check(), []);
  });
});

test("adding a key when its stripe is let go while it waits", async () => {
  await withMemory({ maxPeers: 4 }, async (memory) => {
    const map = new SharedMap(memory, "m", u32, u32, 5);
    using words = new Words(memory, "m");
    const me = words.ownerOf(memory.peers()[0]?.slot as number);
    words.set64(words.stripe(0), me); // as though this one were stopped in the middle of adding a key
    const waiter = startProgram("map-setter", [memory.name, 7, 70]);
    await watchdog("the setter", 60, async () => {
      await waiter.expect("waiting");
      assert.equal(map.get(7), undefined);
      words.set64(words.stripe(0), 1n << 32n); // the version after it, nobody's. Nobody wakes it: its slices do.
      await waiter.expect("set");
    });
    assert.equal(map.get(7), 70);
    waiter.kill();
    await waiter.ended;
  });
});

test("other stripes when one is held by one that is stopped", async () => {
  await withOther(1000, async (map, words, one) => {
    words.set64(words.stripe(3), words.get64(words.stripe(3)) | one.owner);
    let held = 0;
    for (let key = 0; key < 1000; key++) if (!map.trySet(key, key)) held++;
    assert.ok(held > 0 && held < 40, `${held} keys have this stripe`);
    assert.equal(map.size, 1000 - held);
    await one.kill();
    for (let key = 0; key < 1000; key++) map.set(key, key, { timeout: 0 });
    assert.equal(map.size, 1000);
    assert.deepEqual(words.check(), []);
  });
});

test("a reach that a dead one raised is lowered by the next", async () => {
  await withOther(100, async (map, words, one) => {
    for (let key = 0; key < 60; key++) map.set(key, key);
    for (let group = 0; group < words.groups; group++) {
      words.set64(words.stripe(group), (7n << 32n) | (255n << 24n) | one.owner);
    }
    for (let key = 0; key < 60; key++) assert.equal(map.get(key), key);
    assert.equal(map.has(1000), false);
    await one.kill();
    for (let key = 60; key < 100; key++) map.set(key, key);
    for (let key = 100; key < 1000; key++) assert.equal(map.trySet(key, key), false);
    map.clear();
    for (let key = 0; key < 400; key++) {
      map.set(key, key); // takes every stripe
      map.delete(key);
    }
    for (let group = 0; group < words.groups; group++) assert.equal(words.reach(group), 0);
    assert.deepEqual(words.check(), []);
  });
});

test("blocks that are being written by those who live are left alone, those of the dead are free", async () => {
  await withOther(
    5,
    async (map, words, one) => {
      map.set(1, 10);
      for (let block = 0; block < words.blocks; block++) {
        if (words.buckets().some((bucket) => bucket.tag > 1 && bucket.block === block)) continue;
        words.set64(words.block(block), (1n << 63n) | (5n << 24n) | one.owner);
      }
      assert.equal(map.trySet(1, 11), false);
      assert.equal(map.trySet(2, 20), false);
      assert.throws(() => map.set(1, 11, { timeout: 5 }), code("ZEROIPC_TIMEOUT"));
      assert.deepEqual([map.get(1), map.delete(1)], [10, true]);
      map.set(1, 12, { timeout: 0 }); // in the block that has come free
      assert.equal(map.get(1), 12);
      await one.kill();
      for (let key = 1; key <= 5; key++) map.set(key, key, { timeout: 0 });
      for (let key = 1; key <= 5; key++) map.set(key, key + 1, { timeout: 0 });
      assert.equal(map.size, 5);
      assert.deepEqual(words.check(), []);
    },
    2,
  );
});

test("a block that was published before its owner died stays", async () => {
  await withOther(5, async (map, words, one) => {
    for (let key = 1; key <= 5; key++) map.set(key, key);
    for (const { block } of words.buckets().filter(({ tag }) => tag > 1)) {
      words.set64(words.block(block), words.get64(words.block(block)) | (1n << 63n) | one.owner);
    }
    await one.kill();
    for (let round = 0; round < 10; round++)
      for (let key = 1; key <= 5; key++) assert.equal(map.add(key, 1), key + round);
    assert.deepEqual(words.check(), []);
  });
});

/** Takes the place of a vacant bucket into the hand of the mover, as it is between M2 and M3. */
function takePlace(words: Words): void {
  const vacant = words.buckets().find(({ tag }) => tag === L.VACANT);
  assert.ok(vacant);
  words.set64(vacant.at, ((vacant.version + 1n) << 32n) | BigInt(vacant.block));
}

test("a place in the hand of one that is stopped, and of one that is dead", async () => {
  await withOther(50, async (map, words, one) => {
    takePlace(words);
    words.set64(words.mover, (9n << 24n) | one.owner);
    let added = 0;
    for (let key = 0; key < 60; key++) if (map.trySet(key, key)) added++;
    assert.equal(added, 49, "the one in hand counts as taken");
    await one.kill();
    for (let key = 0; key < 300; key++) if (map.trySet(1000 + key, key)) added++;
    assert.equal(added, 50, "it is made up for");
    assert.equal(words.get64(words.mover) & 0xffffffn, 0n);
    assert.deepEqual(words.check(), []);
  });
});

test("places move although the mover is stopped: keys lie further away", async () => {
  await withOther(50, (map, words, one) => {
    words.set64(words.mover, (9n << 24n) | one.owner);
    for (let key = 0; key < 50; key++) map.set(key, key, { timeout: 0 });
    for (let key = 0; key < 50; key++) assert.equal(map.get(key), key);
    assert.equal(map.trySet(50, 1), false);
    assert.deepEqual(words.check(), []);
  });
});

test("full is not believed for ever when an eraser died before it told", async () => {
  await withOther(20, (map, words) => {
    for (let key = 0; key < 20; key++) map.set(key, key);
    assert.equal(map.trySet(20, 0), false);
    assert.equal(words.get64(words.full) & 3n, 2n);
    const bucket = words.buckets().find(({ tag }) => tag > L.VACANT);
    assert.ok(bucket);
    words.set64(bucket.at, ((bucket.version + 1n) << 32n) | (1n << 24n) | BigInt(bucket.block)); // E2, without E3
    let refused = 0;
    while (!map.trySet(1000, 0)) assert.ok(++refused <= 100);
    assert.equal(map.size, 20);
    assert.equal(map.trySet(1001, 0), false);
    assert.deepEqual(words.check(), []);
  });
});

// --- corrupt words ---

test("headers that contradict the structure's size are refused", async () => {
  await withMemory({}, (memory) => {
    new SharedMap(memory, "m", u32, u32, 20);
    new SharedSet(memory, "s", u32, 20);
    for (const [name, open] of [
      ["m", () => new SharedMap(memory, "m", u32, u32)],
      ["s", () => new SharedSet(memory, "s", u32)],
    ] as const) {
      using words = new Words(memory, name);
      const lies: [number, number[]][] = [
        [L.STRUCTURE_CAPACITY, [0, 40, 0xffffffff]],
        [L.STRUCTURE_STRIDE, [0, 8, 31, 36, 64, 0xffffffff]],
        [L.MAP_BLOCK_COUNT, [0, 20, 200, 0xffffffff]],
        [L.MAP_GROUP_COUNT, [0, 2, 500, 0xffffffff]],
      ];
      for (const [offset, values] of lies) {
        const pair = words.get64((words.base + offset) & ~7);
        for (const value of values) {
          const shift = offset % 8 === 4 ? 32n : 0n;
          words.set64((words.base + offset) & ~7, (pair & ~(0xffffffffn << shift)) | (BigInt(value) << shift));
          assert.throws(open, code("ZEROIPC_CORRUPT"), `${name}: ${value} at ${offset}`);
        }
        words.set64((words.base + offset) & ~7, pair);
      }
      open();
    }
  });
});

test("a bucket that names no block is corrupt", async () => {
  await withOther(5, (map, words) => {
    map.set(1, 10);
    const bucket = words.buckets().find(({ tag }) => tag > L.VACANT);
    assert.ok(bucket);
    words.set64(bucket.at, (bucket.version << 32n) | (BigInt(bucket.tag) << 24n) | 0xfffff0n);
    for (const use of [
      () => map.get(1),
      () => map.set(1, 2),
      () => map.delete(1),
      () => map.add(1, 1),
      () => [...map],
    ]) {
      assert.throws(use, code("ZEROIPC_CORRUPT"), use.toString());
    }
    map.clear();
    map.set(1, 5);
    assert.equal(map.get(1), 5);
  });
});

test("sums are read with their type when a map is opened with another one of the same size", async () => {
  await withMemory({}, (memory) => {
    const numbers = new SharedMap(memory, "m", u64, f64, 4);
    numbers.set(5n, 1.5);
    assert.equal(new SharedMap(memory, "m", i64, u64).get(5n), 0x3ff8_0000_0000_0000n);
    assert.equal(numbers.add(5n, 1), 1.5);
    assert.equal(numbers.get(5n), 2.5);
  });
});
