// SharedMap: the hash, counters that wrap, and long use, by the words as they lie in the segment.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { bytes, f32, f64, i32, i64, SharedMap, struct, type Type, u8, u32, u64, utf8 } from "zeroipc";
import * as L from "../core/layout";
import { seededRandom, soak, withMemory } from "./harness";
import { Words } from "./keyed-words";

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
