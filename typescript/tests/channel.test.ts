// Channel: buffered sending and receiving, and closing; alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  Channel,
  f32,
  f64,
  i16,
  i32,
  i64,
  i8,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import { ended, Message } from "./channels";
import { code, sleep, within } from "./harness";

// --- buffered ---

test(
  "trySend and tryReceive keep the order and the exact capacity",
  within((memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const channel = new Channel(memory, `c${capacity}`, u32, capacity);
      assert.equal(channel.capacity, capacity);
      for (let lap = 0; lap < 5; lap++) {
        assert.equal(channel.tryReceive(), undefined);
        for (let k = 0; k < capacity; k++) assert.equal(channel.trySend(lap * 1000 + k), true);
        assert.equal(channel.size, capacity);
        assert.equal(channel.trySend(9), false);
        for (let k = 0; k < capacity; k++) assert.equal(channel.tryReceive(), lap * 1000 + k);
        assert.equal(channel.size, 0);
      }
    }
  }),
);

const values: readonly [Type<unknown>, readonly unknown[]][] = [
  [f64, [1.5, NaN, -0, Infinity]],
  [f32, [1.5, NaN]],
  [i32, [-1, 2 ** 31 - 1]],
  [u32, [0, 2 ** 32 - 1]],
  [i16, [-(2 ** 15)]],
  [u16, [2 ** 16 - 1]],
  [i8, [-128]],
  [u8, [255]],
  [i64, [-(2n ** 63n)]],
  [u64, [2n ** 64n - 1n]],
  [bool, [true, false]],
  [utf8(5), ["né", ""]],
  [bytes(3), [Uint8Array.of(1, 2, 3)]],
  [array(f64, 2), [Float64Array.of(1, NaN)]],
  [Message, [{ id: 7, text: "hello" }]],
];

for (const [type, list] of values) {
  test(
    `send and receive of ${type.name}, buffered and unbuffered`,
    within(async (memory) => {
      for (const capacity of [4, 0]) {
        const channel = new Channel(memory, `c${capacity}`, type, capacity);
        const sent = Promise.all(list.map((value) => channel.send(value)));
        for (const value of list) assert.deepEqual(await channel.receive(), value);
        await sent;
        assert.equal(channel.tryReceive(), undefined);
      }
    }),
  );
}

test(
  "send of a value that the type does not hold",
  within(async (memory) => {
    for (const capacity of [2, 0]) {
      const channel = new Channel(memory, `c${capacity}`, u8, capacity);
      assert.throws(() => channel.trySend(256), code("ZEROIPC_OUT_OF_RANGE"));
      await assert.rejects(channel.send(-1), code("ZEROIPC_OUT_OF_RANGE"));
      assert.throws(() => channel.sendSync(0.5), code("ZEROIPC_OUT_OF_RANGE"));
      assert.throws(() => channel.sending("1" as never), code("ZEROIPC_OUT_OF_RANGE"));
      assert.equal(channel.tryReceive(), undefined);
    }
  }),
);

test(
  "receive waits for a send, send for room",
  within(async (memory) => {
    const channel = new Channel(memory, "c", f64, 1);
    const received = channel.receive();
    await sleep(20);
    await channel.send(1);
    assert.equal(await received, 1);
    await channel.send(2);
    const sent = channel.send(3);
    await sleep(20);
    assert.equal(channel.size, 1);
    assert.equal(channel.receiveSync(), 2);
    await sent;
    assert.equal(await channel.receive(), 3);
  }),
);

for (const capacity of [1, 0]) {
  test(
    `timeouts and signals end the waits of a channel of capacity ${capacity}`,
    within(async (memory) => {
      const channel = new Channel(memory, "c", u32, capacity);
      await assert.rejects(channel.receive({ timeout: 0 }), TimeoutError);
      await assert.rejects(channel.receive({ timeout: 20 }), /channel "c": waiting for a value: not done within 20 ms/);
      assert.throws(() => channel.receiveSync({ timeout: 20 }), TimeoutError);
      if (capacity > 0) channel.trySend(1);
      for (const timeout of [0, 20]) {
        await assert.rejects(channel.send(2, { timeout }), TimeoutError);
        assert.throws(() => channel.sendSync(2, { timeout }), TimeoutError);
      }
      for (const timeout of [-1, NaN, "5"]) {
        await assert.rejects(channel.send(2, { timeout: timeout as number }), code("ZEROIPC_BAD_ARGUMENT"));
      }
      const controller = new AbortController();
      const waits = [channel.send(3, controller), channel.send(4, controller)];
      setTimeout(() => controller.abort(new Error("enough")), 20);
      for (const wait of waits) await assert.rejects(wait, /enough/);
      await assert.rejects(channel.send(5, controller), /enough/);
      if (capacity > 0) assert.equal(channel.tryReceive(), 1);
      await assert.rejects(channel.receive({ signal: controller.signal }), /enough/);
      assert.equal(channel.tryReceive(), undefined, "what was given up was not sent");
    }),
  );
}

test(
  "a getter of a value that uses its own channel",
  within((memory) => {
    const channel = new Channel(memory, "c", Message, 2);
    const tricky = {
      id: 1,
      get text() {
        channel.trySend({ id: 2, text: "inner" });
        return "outer";
      },
    };
    channel.trySend(tricky);
    assert.deepEqual([channel.tryReceive()?.text, channel.tryReceive()?.text], ["inner", "outer"]);
  }),
);

// --- close ---

test(
  "close ends sending at once, and receiving when all was received",
  within(async (memory) => {
    for (const sent of [0, 1, 2, 3]) {
      const channel = new Channel(memory, `c${sent}`, u32, 3);
      for (let lap = 0; lap < 2; lap++) {
        channel.trySend(9);
        channel.tryReceive();
      }
      for (let k = 0; k < sent; k++) channel.trySend(k);
      assert.deepEqual([channel.isClosed, channel.isDrained], [false, false]);
      channel.close();
      channel.close();
      assert.deepEqual([channel.isClosed, channel.isDrained], [true, sent === 0]);
      assert.throws(() => channel.trySend(7), ended);
      await assert.rejects(channel.send(7), ended);
      assert.throws(() => channel.sendSync(7), ended);
      assert.equal(channel.size, sent);
      for (let k = 0; k < sent; k++) {
        assert.equal(await channel.receive(), k);
        assert.throws(() => channel.trySend(7), ended);
      }
      assert.equal(channel.isDrained, true);
      assert.equal(channel.tryReceive(), undefined);
      assert.equal(await channel.receive(), undefined);
      assert.equal(channel.receiveSync(), undefined);
      channel.close();
    }
  }),
);

test(
  "close of every shape of elements keeps them whole",
  within((memory) => {
    const channel = new Channel(memory, "c", Message, 2, { spares: 1 });
    for (let k = 0; k < 7; k++) {
      channel.trySend({ id: k, text: `m${k}` });
      if (k !== 6) assert.equal(channel.tryReceive()?.id, k);
    }
    channel.trySend({ id: 7, text: "last" });
    channel.close();
    assert.deepEqual(channel.tryReceive(), { id: 6, text: "m6" });
    assert.deepEqual(channel.tryReceive(), { id: 7, text: "last" });
    assert.equal(channel.isDrained, true);
  }),
);

test(
  "close wakes everybody who waits",
  within(async (memory) => {
    const empty = new Channel(memory, "empty", u32, 1);
    const receives = [empty.receive(), empty.receive(), empty.receive({ timeout: 10_000 })];
    const full = new Channel(memory, "full", u32, 1);
    full.trySend(1);
    const sends = [full.send(2), full.send(3)];
    const hand = new Channel(memory, "hand", u32, 0, { offers: 1 });
    const offers = [hand.send(4), hand.send(5)]; // one stands, one waits for a cell
    await sleep(20);
    for (const channel of [empty, full, hand]) channel.close();
    assert.deepEqual(await Promise.all(receives), [undefined, undefined, undefined]);
    for (const send of [...sends, ...offers]) await assert.rejects(send, ended);
    assert.equal(full.tryReceive(), 1);
    for (const channel of [empty, full, hand]) assert.equal(channel.isDrained, true);
  }),
);

test(
  "for await goes on until the channel is closed and all was received",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 2);
    const sending = (async () => {
      for (let k = 0; k < 2500; k++) await channel.send(k);
      channel.close();
    })();
    let expected = 0;
    for await (const value of channel) assert.equal(value, expected++);
    assert.equal(expected, 2500);
    await sending;
    for await (const value of channel) assert.fail(`${value} came after the end`);
    const open = new Channel(memory, "open", u32, 2);
    await assert.rejects(async () => {
      for await (const _ of open.values({ timeout: 20 }));
    }, TimeoutError);
    open.trySend(1);
    open.trySend(2);
    for await (const value of open) if (value === 1) break;
    assert.equal(open.tryReceive(), 2, "leaving the loop loses nothing");
  }),
);
