// Channel without a buffer: values that go from hand to hand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Channel, Memory, u32 } from "zeroipc";
import { ended, Message } from "./channels";
import { code, sleep, watchdog, within, withMemory } from "./harness";

test(
  "an unbuffered send is done when a receiver has taken the value",
  within(async (memory) => {
    const channel = new Channel(memory, "c", Message, 0);
    assert.deepEqual([channel.capacity, channel.size], [0, 0]);
    let done = false;
    const sent = channel.send({ id: 1, text: "one" }).then(() => (done = true));
    await sleep(30);
    assert.equal(done, false);
    assert.equal(channel.size, 0);
    assert.deepEqual(channel.tryReceive(), { id: 1, text: "one" });
    await sent;
    const received = channel.receive();
    await sleep(10);
    await channel.send({ id: 2, text: "two" });
    assert.equal((await received)?.id, 2);
  }),
);

test(
  "an unbuffered trySend without a receiver sends nothing",
  within((memory) => {
    const channel = new Channel(memory, "c", u32, 0, { offers: 2, spares: 1 });
    for (let k = 0; k < 1000; k++) {
      assert.equal(channel.trySend(k), false);
      if (k % 7 === 0) assert.equal(channel.tryReceive(), undefined);
    }
    channel.close();
    assert.equal(channel.isDrained, true);
    assert.throws(() => channel.trySend(1), ended);
  }),
);

test(
  "unbuffered sends are taken in their order, and a cell that was given up is passed over",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 0, { offers: 3 });
    const controller = new AbortController();
    const sends = [0, 1, 2, 3, 4].map((k) => channel.send(k, k === 1 ? controller : {}));
    await sleep(10);
    controller.abort();
    await assert.rejects(sends[1] as Promise<void>, { name: "AbortError" });
    for (const expected of [0, 2, 3, 4]) {
      assert.equal(await channel.receive(), expected);
      await sends[expected];
    }
    assert.equal(channel.tryReceive(), undefined);
  }),
);

test(
  "more unbuffered sends than cells for offers wait for one",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 0, { offers: 2, spares: 2 });
    const sends = Array.from({ length: 20 }, (_, k) => channel.send(k));
    await sleep(20);
    const got = new Set<number>();
    while (got.size < 20) got.add((await channel.receive()) as number);
    await Promise.all(sends);
    assert.equal(channel.tryReceive(), undefined);
  }),
);

test("closing the memory takes pending offers back", async () => {
  await watchdog("the test", 60, () =>
    withMemory({}, async (memory) => {
      const other = new Memory(memory.name);
      const channel = new Channel(memory, "c", u32, 0);
      const send = new Channel(other, "c", u32).send(1);
      const mine = channel.send(2);
      await sleep(10);
      other.close();
      await assert.rejects(send, code("ZEROIPC_CLOSED"));
      assert.equal(channel.tryReceive(), 2, "not the one whose send has failed");
      await mine;
    }),
  );
});
