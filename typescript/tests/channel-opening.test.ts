// Channel: opening, what it takes of the segment, and memories that are closed, read-only or unlinked.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, Channel, f64, Memory, Queue, TimeoutError, u32, u8 } from "zeroipc";
import { Message } from "./channels";
import { code, sleep, testName, watchdog, within, withMemory } from "./harness";

// --- opening ---

test(
  "a channel opened twice is one channel, with or without its capacity",
  within(async (memory) => {
    for (const capacity of [3, 0]) {
      const name = `c${capacity}`;
      using again = new Memory(memory.name);
      const opening = Channel.open(again, name, u32, { timeout: 10_000 });
      await sleep(10);
      const one = new Channel(memory, name, u32, capacity, { offers: 5, spares: 3 });
      const two = await opening;
      assert.deepEqual([two.capacity, new Channel(again, name, u32, capacity).capacity], [capacity, capacity]);
      const sent = one.send(1);
      assert.equal(two.tryReceive(), 1);
      await sent;
      assert.throws(
        () => new Channel(again, name, u32, capacity + 1),
        code("ZEROIPC_SHAPE_MISMATCH", /stored capacity/),
      );
      assert.throws(() => new Channel(again, name, f64), code("ZEROIPC_SHAPE_MISMATCH"));
      assert.throws(() => new Queue(again, name, u32), code("ZEROIPC_KIND_MISMATCH", /a structure of kind channel/));
    }
    new Queue(memory, "queue", u32, 2);
    assert.throws(() => new Channel(memory, "queue", u32), code("ZEROIPC_KIND_MISMATCH"));
    assert.throws(() => new Channel(memory, "none", u32), code("ZEROIPC_NOT_FOUND"));
    await assert.rejects(Channel.open(memory, "none", u32, { timeout: 20 }), TimeoutError);
  }),
);

test(
  "capacities, spares and offers that cannot be are refused",
  within((memory) => {
    for (const capacity of [-1, 1.5, NaN, 2 ** 23 - 2, 2 ** 32]) {
      assert.throws(() => new Channel(memory, "c", u8, capacity), code("ZEROIPC_BAD_ARGUMENT"), String(capacity));
    }
    for (const offers of [0, -1, 1.5, 2 ** 23]) {
      assert.throws(() => new Channel(memory, "c", u8, 0, { offers }), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Channel(memory, "c", u8, 4, { spares: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => new Channel(memory, "c", u8, 2 ** 22), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Channel(memory, "c", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.deepEqual(memory.entries(), []);
  }),
);

test(
  "a channel takes the bytes that its formula says",
  within((memory) => {
    new Channel(memory, "numbers", f64, 100, { spares: 20 });
    new Channel(memory, "hand", Message, 0, { spares: 2, offers: 4 });
    new Channel(memory, "blobs", bytes(100), 3, { spares: 1 });
    const sizes = memory.entries().map(({ name, size }) => [name, size]);
    const expected = { numbers: 320 + 120 * 32, hand: 320 + 6 * 32, blobs: 320 + 4 * 128 };
    assert.deepEqual(Object.fromEntries(sizes), expected);
  }),
);

// --- memories that are closed, read-only or unlinked ---

test("a channel of a closed memory throws, another memory of the same segment goes on", async () => {
  await watchdog("the test", 60, () =>
    withMemory({}, async (memory) => {
      for (const capacity of [2, 0]) {
        const again = new Memory(memory.name);
        const name = `c${capacity}`;
        const channel = new Channel(again, name, u32, capacity);
        const open = new Channel(memory, name, u32);
        again.close();
        const closed = code("ZEROIPC_CLOSED");
        for (const use of [
          () => channel.trySend(1),
          () => channel.sendSync(1, { timeout: 5 }),
          () => channel.tryReceive(),
          () => channel.receiveSync({ timeout: 5 }),
          () => channel.close(),
          () => channel.size,
          () => channel.isClosed,
          () => channel.isDrained,
        ]) {
          assert.throws(use, closed, use.toString());
        }
        await assert.rejects(channel.send(1), closed);
        await assert.rejects(channel.receive(), closed);
        for await (const value of channel) assert.fail(String(value));
        const sent = open.send(5);
        assert.equal(open.tryReceive(), 5);
        await sent;
      }
    }),
  );
});

test(
  "a read-only memory can look at a channel and not change it",
  within(async (memory) => {
    for (const capacity of [4, 0]) {
      const channel = new Channel(memory, `c${capacity}`, u32, capacity);
      if (capacity > 0) channel.trySend(42);
      using reader = new Memory(memory.name, { readOnly: true });
      const seen = new Channel(reader, `c${capacity}`, u32);
      assert.deepEqual(
        [seen.capacity, seen.size, seen.isClosed, seen.isDrained],
        [capacity, capacity / 4, false, false],
      );
      const readOnly = code("ZEROIPC_READ_ONLY");
      for (const use of [
        () => seen.trySend(1),
        () => seen.sendSync(1),
        () => seen.tryReceive(),
        () => seen.receiveSync(),
        () => seen.close(),
      ])
        assert.throws(use, readOnly, use.toString());
      await assert.rejects(seen.send(1), readOnly);
      await assert.rejects(seen.receive(), readOnly);
      channel.close();
      assert.deepEqual([seen.isClosed, seen.isDrained], [true, capacity === 0]);
    }
  }),
);

test("a segment that is unlinked during a wait goes on", async () => {
  await watchdog("the test", 60, async () => {
    const memory = new Memory(testName(), { size: "1MB" });
    const channel = new Channel(memory, "c", u32, 0);
    const received = channel.receive();
    memory.unlink();
    await channel.send(3);
    assert.equal(await received, 3);
    memory.close();
  });
});
