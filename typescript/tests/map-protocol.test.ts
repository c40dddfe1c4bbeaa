// SharedMap and SharedSet: what processes leave that were killed or are stopped at a certain instruction, and corrupt words.
// The test puts the words so, with owners that live or are dead.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { f64, i64, type Memory, SharedMap, SharedSet, u32, u64 } from "zeroipc";
import * as L from "../core/layout";
import { code, endPrograms, type Program, startProgram, until, watchdog, withMemory } from "./harness";
import { Words } from "./keyed-words";

after(endPrograms);

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
