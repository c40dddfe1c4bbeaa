// Opening and closing again and again: nothing is left of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { f64, Memory, Queue, SharedArray, struct, u32 } from "zeroipc";
import { churn } from "./churning";
import { runProgram, testName, withMemory } from "./harness";

test("push, pop and wait when the segment lies above 2 GiB of this isolate's memory", async () => {
  await withMemory({ size: "1MB" }, async (memory) => {
    // Every opening takes the next range of addresses, as long as there are any: so this test comes first.
    for (let k = 0; k < 2100; k++) new Memory(memory.name, { readOnly: true }).close();
    using above = Memory.create(testName(), { size: 65536 });
    const queue = new Queue(above, "queue", f64, 4);
    assert.throws(() => queue.popSync({ timeout: 5 }), { code: "ZEROIPC_TIMEOUT" });
    await assert.rejects(queue.pop({ timeout: 5 }), { code: "ZEROIPC_TIMEOUT" });
    assert.equal(queue.tryPushMany([1, 2, 3, 4, 5]), 4);
    assert.throws(() => queue.pushSync(5, { timeout: 5 }), { code: "ZEROIPC_TIMEOUT" });
    assert.deepEqual([...queue.tryPopMany(2)], [1, 2]);
    const claim = queue.tryClaim();
    assert.equal(claim?.value, 3);
    claim?.release();
    const lease = queue.tryReserve();
    if (lease) lease.value = 6;
    assert.equal(lease?.tryCommit(), true);
    assert.deepEqual([...queue.tryPopMany(4)], [4, 6]);
    above.unlink();
  });
});

test("open and close of an existing segment", async () => {
  await withMemory({ maxPeers: 4 }, async (memory) => {
    const held = new Queue(memory, "queue", f64, 8);
    const { name } = memory;
    memory.close();
    assert.throws(() => held.size);
    await churn((k) => {
      using again = new Memory(name);
      const queue = new Queue(again, "queue", f64);
      assert.equal(queue.tryPush(k), true);
      assert.equal(queue.tryPop(), k);
    });
    using last = new Memory(name);
    assert.equal(last.peers().length, 1);
  });
});

test("create, use, close and unlink", async () => {
  const name = testName();
  const Item = struct({ a: u32, b: f64 });
  await churn((k) => {
    using memory = Memory.create(name, { size: 65536 });
    const queue = new Queue(memory, "queue", Item, 4);
    const array = new SharedArray(memory, "array", u32, 10);
    array.add(0, k);
    assert.equal(queue.tryPush({ a: k, b: 1 }), true);
    queue.tryReserve()?.abort();
    assert.equal(queue.tryClaim()?.bytes.length, Item.size);
    assert.equal(memory.unlink(), true);
  });
  assert.equal(Memory.exists(name), false);
});

test("close during a pending wait", async () => {
  await withMemory({ maxPeers: 4 }, async (owner) => {
    new Queue(owner, "queue", f64, 8);
    const { name } = owner;
    owner.close();
    await churn(async () => {
      const memory = new Memory(name);
      const wait = new Queue(memory, "queue", f64).pop();
      memory.close();
      await assert.rejects(wait, { code: "ZEROIPC_CLOSED" });
    });
  });
});

test("open that fails", async () => {
  const name = testName();
  await withMemory({ maxPeers: 1 }, async (memory) => {
    await churn(() => {
      assert.throws(() => new Memory(name), { code: "ZEROIPC_NOT_FOUND" });
      assert.throws(() => Memory.create(memory.name, { size: 65536 }), { code: "ZEROIPC_EXISTS" });
      assert.throws(() => new Memory(memory.name, { size: "1GB" }), { code: "ZEROIPC_SHAPE_MISMATCH" });
      assert.throws(() => new Queue(memory, "none", f64), { code: "ZEROIPC_NOT_FOUND" });
    });
    await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL/);
  });
});

test("structures opened again and again in one memory", async () => {
  await withMemory({}, async (memory) => {
    new Queue(memory, "queue", f64, 8);
    await churn((k) => {
      const queue = new Queue(memory, "queue", f64);
      queue.tryPushMany([k]);
      assert.deepEqual([...queue.tryPopMany(8)], [k]);
    });
  });
});
