// Channel: what each operation does, in its forms: buffered, from hand to hand, closed, and near the wraps.

import assert from "node:assert/strict";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { after, test } from "node:test";
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
  Memory,
  Queue,
  struct,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import {
  CELL_TARGET,
  CHANNEL_RENDEZVOUS,
  QUEUE_CELLS,
  QUEUE_HEAD,
  QUEUE_TAIL,
  STRUCTURE_CAPACITY,
  STRUCTURE_STRIDE,
} from "../core/layout";
import { code, endPrograms, sleep, startProgram, testName, until, watchdog, withMemory } from "./harness";

after(endPrograms);

function within(fn: (memory: Memory) => Promise<void> | void): () => Promise<void> {
  return () => watchdog("the test", 60, () => withMemory({}, fn));
}

const ended = code("ZEROIPC_ENDED", /it was closed, nothing can be sent/);
const Message = struct({ id: u32, text: utf8(12) });

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

// --- from hand to hand ---

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

// --- words that lie, and the wraps ---

/** A structure's words in the segment's file. */
class Words {
  readonly #file: number;
  readonly #offset: number;

  constructor(memory: Memory, name: string) {
    this.#file = openSync(`/dev/shm${memory.name}`, "r+");
    this.#offset = memory.entries().find((entry) => entry.name === name)?.offset as number;
  }

  get32(at: number): number {
    const word = Buffer.alloc(4);
    readSync(this.#file, word, 0, 4, this.#offset + at);
    return word.readUInt32LE();
  }

  set32(at: number, value: number): void {
    const word = Buffer.alloc(4);
    word.writeUInt32LE(value);
    writeSync(this.#file, word, 0, 4, this.#offset + at);
  }

  set64(at: number, value: bigint): void {
    const word = Buffer.alloc(8);
    word.writeBigUInt64LE(BigInt.asUintN(64, value));
    writeSync(this.#file, word, 0, 8, this.#offset + at);
  }

  /** Makes a new channel one that has gone round so often. */
  setLap(lap: bigint): void {
    for (const hint of [QUEUE_TAIL, QUEUE_HEAD]) this.set64(hint, lap << 24n);
    const stride = this.get32(STRUCTURE_STRIDE);
    for (let k = 0; k < this.get32(STRUCTURE_CAPACITY); k++) {
      this.set64(QUEUE_CELLS + k * stride + CELL_TARGET, ((lap * 2n) << 24n) | 0xffffffn);
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}

test(
  "send, receive and close when the laps wrap",
  within((memory) => {
    let number = 0;
    for (const lap of [2n ** 39n - 1n, 2n ** 38n - 1n, 2n ** 37n - 1n]) {
      for (const capacity of [1, 2, 3]) {
        for (const moved of [0, 1, capacity, capacity + 1, 3 * capacity]) {
          const name = `c${number++}`;
          const channel = new Channel(memory, name, u32, capacity, { spares: 1 });
          const words = new Words(memory, name);
          words.setLap(lap);
          words.close();
          for (let k = 0; k < moved; k++) {
            assert.equal(channel.trySend(k), true);
            assert.equal(channel.tryReceive(), k);
          }
          for (let k = 0; k < capacity; k++) assert.equal(channel.trySend(k), true);
          assert.equal(channel.trySend(9), false);
          channel.close();
          assert.throws(() => channel.trySend(9), ended);
          for (let k = 0; k < capacity; k++) assert.equal(channel.tryReceive(), k);
          assert.deepEqual([channel.tryReceive(), channel.isDrained], [undefined, true]);
        }
      }
    }
  }),
);

test(
  "unbuffered send and receive when the laps wrap",
  within(async (memory) => {
    for (const offers of [1, 2, 3]) {
      const channel = new Channel(memory, `c${offers}`, u32, 0, { offers, spares: 2 });
      const words = new Words(memory, `c${offers}`);
      words.setLap(2n ** 39n - 1n);
      words.close();
      for (let k = 0; k < 4 * offers; k++) {
        assert.equal(channel.trySend(k), false);
        const sent = channel.send(k);
        assert.equal(channel.tryReceive(), k);
        await sent;
      }
      channel.close();
      assert.equal(channel.isDrained, true);
    }
  }),
);

test(
  "a channel whose words contradict each other is corrupt, and never hangs",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 0, { offers: 2 });
    const words = new Words(memory, "c");
    words.set32(CHANNEL_RENDEZVOUS, 2);
    assert.throws(() => new Channel(memory, "c", u32), code("ZEROIPC_CORRUPT", /rendezvous/));
    words.set32(CHANNEL_RENDEZVOUS, 1);
    words.set64(QUEUE_TAIL, 77n);
    assert.throws(() => channel.trySend(1), code("ZEROIPC_CORRUPT"));
    await assert.rejects(channel.send(1), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.close(), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.isClosed, code("ZEROIPC_CORRUPT"));
    words.set64(QUEUE_TAIL, 0n);
    words.set64(QUEUE_HEAD, 99n);
    assert.throws(() => channel.tryReceive(), code("ZEROIPC_CORRUPT"));
    assert.throws(() => channel.isDrained, code("ZEROIPC_CORRUPT"));
    words.set64(QUEUE_HEAD, 0n);
    words.set64(QUEUE_CELLS, (1n << 24n) | 0x7fffffn); // full of a block that does not exist
    assert.throws(() => channel.tryReceive(), code("ZEROIPC_CORRUPT"));
    words.close();
  }),
);

// --- handles ---

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

// --- processes ---

for (const capacity of [4, 0]) {
  for (const form of ["async", "sync"]) {
    test(
      `two processes talk through channels of capacity ${capacity}, ${form}`,
      within(async (memory) => {
        const requests = new Channel(memory, "requests", u32, capacity);
        const answers = new Channel(memory, "answers", u32, capacity);
        const echo = startProgram("channel-echo", [memory.name, form]);
        for (let k = 0; k < 200; k++) {
          await requests.send(k);
          assert.equal(await answers.receive(), k + 1);
          if (k % 50 === 0) await sleep(60); // long enough for both to be asleep
        }
        requests.close();
        assert.equal(await answers.receive(), undefined);
        const { code: status, stderr } = await echo.ended;
        assert.deepEqual([status, stderr], [0, ""]);
      }),
    );
  }
}

test(
  "the offer of a process that was killed is taken, or not, and the channel goes on",
  within(async (memory) => {
    const channel = new Channel(memory, "requests", u32, 0, { offers: 2 });
    new Channel(memory, "answers", u32, 4);
    for (let k = 0; k < 3; k++) {
      const sender = startProgram("channel-echo", [memory.name, "offer"]);
      await sender.expect("offering");
      await until("it offers", () => memory.peers().length === 2);
      await sleep(30);
      sender.kill();
      await sender.ended;
      const left = channel.tryReceive();
      assert.ok(left === undefined || left === 77, String(left));
      const sent = channel.send(k);
      assert.equal(await channel.receive(), k);
      await sent;
    }
    assert.equal(channel.trySend(1), false);
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
