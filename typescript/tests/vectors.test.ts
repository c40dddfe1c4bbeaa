// The layout vectors: the bytes that this implementation writes equal them, and they open and read back.
// SPECIFICATION.md "Vectors" says how the files are written.

import assert from "node:assert/strict";
import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  AbandonedError,
  array,
  bool,
  bytes,
  f32,
  f64,
  Future,
  i16,
  i32,
  Lazy,
  Memory,
  Pool,
  Queue,
  SharedArray,
  struct,
  u8,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { testName } from "./harness";

const folder = fileURLToPath(new URL("../../../vectors/", import.meta.url));

interface Vector {
  bytes: Uint8Array;
  /** Whether the byte differs from run to run. */
  masked: Uint8Array;
}

function parse(text: string): Vector {
  const size = Number(/^size (\d+)$/m.exec(text)?.[1]);
  const vector = { bytes: new Uint8Array(size), masked: new Uint8Array(size) };
  const covered = new Uint8Array(size);
  for (const [line, offset, content] of text.matchAll(/^\+0x([0-9A-F]+) \| ([^|]+?) *\|.*$/gm)) {
    let at = Number.parseInt(offset as string, 16);
    for (const part of (content as string).split(" ")) {
      const [, what = "", times = "1"] = /^(..)(?:x(\d+))?$/.exec(part) ?? assert.fail(`${line}: ${part}`);
      for (let k = 0; k < Number(times); k++, at++) {
        assert.equal(covered[at], 0, `${line}: covers a byte twice`);
        covered[at] = 1;
        if (what === "..") vector.masked[at] = 1;
        else vector.bytes[at] = Number.parseInt(what, 16);
      }
    }
  }
  return vector;
}

const Point = struct({ x: i16, y: f64, tag: utf8(3), on: bool, rest: array(u8, 2) });
const Message = struct({ type: u8, data: i32, text: utf8(5) });

/** What each vector's own comments tell to do, and what to find in it. */
const scripts: Record<string, { maxEntries: number; write(memory: Memory): void; read(memory: Memory): void }> = {
  segment: {
    maxEntries: 2,
    write: () => {},
    read: (memory) => assert.deepEqual(memory.entries(), []),
  },
  array: {
    maxEntries: 3,
    write: (memory) => {
      new SharedArray(memory, "temperature", f32, 5).set([1.5, -2, 0, 0, 3.25]);
      const points = new SharedArray(memory, "points", Point, 2);
      points.set(1, { x: -2, y: 0.5, tag: "né", on: true, rest: Uint8Array.of(7, 8) });
      new SharedArray(memory, "counter", i32, 1).add(0, -1);
    },
    read: (memory) => {
      assert.deepEqual([...new SharedArray(memory, "temperature", f32)], [1.5, -2, 0, 0, 3.25]);
      const points = new SharedArray(memory, "points", Point);
      assert.deepEqual(points.get(0), { x: 0, y: 0, tag: "", on: false, rest: Uint8Array.of(0, 0) });
      assert.deepEqual(points.get(1), { x: -2, y: 0.5, tag: "né", on: true, rest: Uint8Array.of(7, 8) });
      assert.equal(new SharedArray(memory, "counter", i32).load(0), -1);
    },
  },
  queue: {
    maxEntries: 2,
    write: (memory) => {
      const numbers = new Queue(memory, "numbers", u32, 3, { spares: 2 });
      for (const value of [10, 20, 30]) numbers.tryPush(value);
      numbers.tryPop();
      numbers.tryPush(40);
      const messages = new Queue(memory, "messages", Message, 2, { spares: 1 });
      messages.tryPush({ type: 1, data: -42, text: "start" });
      messages.tryReserve();
    },
    read: (memory) => {
      const numbers = new Queue(memory, "numbers", u32, 3);
      assert.deepEqual([numbers.size, numbers.peek()], [3, 20]);
      assert.equal(numbers.tryPush(50), false);
      assert.deepEqual([...numbers.tryPopMany(9)], [20, 30, 40]);
      const messages = new Queue(memory, "messages", Message);
      assert.deepEqual(messages.tryPop(), { type: 1, data: -42, text: "start" });
      // The reservation died with whoever made the vector: its block is free again.
      assert.equal(messages.tryPushMany([1, 2].map((type) => ({ type, data: 0, text: "" }))), 2);
      assert.ok(messages.tryReserve());
    },
  },
  future: {
    maxEntries: 4,
    write: (memory) => {
      const answer = new Future(memory, "answer", f64);
      answer.trySet(42.5);
      answer.map(memory, "doubled", f64, (value) => value * 2).getSync();
      new Future(memory, "trouble", u32, { blocks: 2 }).tryFail("no café");
      new Future(memory, "promised", Message, { blocks: 2 }).pledge();
    },
    read: (memory) => {
      assert.equal(new Future(memory, "answer", f64).tryGet(), 42.5);
      assert.equal(new Future(memory, "doubled", f64).tryGet(), 85);
      assert.throws(() => new Future(memory, "trouble", u32).tryGet(), { reason: "no café" });
      const promised = new Future(memory, "promised", Message);
      assert.throws(() => promised.tryGet(), AbandonedError);
      assert.equal(promised.state, "abandoned");
    },
  },
  lazy: {
    maxEntries: 3,
    write: (memory) => {
      let call = 40;
      const sum = new Lazy(memory, "sum", u32, () => ++call);
      sum.forceSync();
      sum.invalidate();
      sum.forceSync();
      const broken = new Lazy(memory, "broken", u8, () => assert.fail("no disk"), { blocks: 2 });
      assert.throws(() => broken.forceSync());
      const begun = new Lazy(memory, "begun", u8, () => new Promise<number>(() => {}), { blocks: 2 });
      begun.force({ timeout: 0 }).catch(() => {});
    },
    read: (memory) => {
      assert.equal(new Lazy(memory, "sum", u32).peek(), 42);
      assert.throws(() => new Lazy(memory, "broken", u8).peek(), { reason: "no disk" });
      const begun = new Lazy(memory, "begun", u8, () => 9);
      assert.equal(begun.state, "computing");
      assert.equal(begun.forceSync(), 9);
    },
  },
  pool: {
    maxEntries: 3,
    write: (memory) => {
      const counters = new Pool(memory, "counters", u32, 3);
      const handles = new Queue(memory, "handles", u64, 2, { spares: 1 });
      counters.acquireSync().value = 7;
      const sent = counters.acquireSync();
      sent.value = 8;
      counters.sendSync(sent, handles);
      counters.acquireSync().release();
      const images = new Pool(memory, "images", bytes(60), 2);
      images.acquireSync().value.fill(9);
    },
    read: (memory) => {
      const counters = new Pool(memory, "counters", u32, 3);
      const handles = new Queue(memory, "handles", u64);
      // What was leased died with whoever made the vector; what was sent is in the queue.
      assert.deepEqual([counters.allocated, counters.available], [1, 2]);
      assert.equal(handles.peek(), (2n << 24n) | 1n);
      const received = counters.receiveSync(handles);
      assert.deepEqual([received.value, received.handle], [8, (3n << 24n) | 1n]);
      const acquired = [counters.acquireSync().handle, counters.acquireSync().handle].sort();
      assert.deepEqual(acquired, [2n << 24n, (2n << 24n) | 2n]);
      const images = new Pool(memory, "images", bytes(60), 2);
      assert.equal(images.available, 2);
      assert.deepEqual(images.get(1n << 24n).value, new Uint8Array(60).fill(9));
    },
  },
};

for (const [name, { maxEntries, write, read }] of Object.entries(scripts)) {
  const load = () => parse(readFileSync(`${folder}${name}.txt`, "utf8"));

  test(`vector ${name}: the bytes written equal it`, () => {
    const { bytes, masked } = load();
    using memory = Memory.create(testName(), { size: bytes.length, maxEntries, maxPeers: 2, label: "vector" });
    write(memory);
    const written = readFileSync(`/dev/shm${memory.name}`);
    memory.unlink();
    assert.equal(written.length, bytes.length);
    const different = [...bytes.keys()].filter((at) => masked[at] === 0 && bytes[at] !== written[at]);
    assert.deepEqual(
      different.map((at) => `+0x${at.toString(16)}: vector ${bytes[at]}, written ${written[at]}`),
      [],
    );
  });

  test(`vector ${name}: it opens and reads back`, () => {
    const { bytes } = load();
    const segment = testName();
    const filled = bytes.slice();
    filled[0x1c] = 1; // the random segment id
    writeFileSync(`/dev/shm${segment}`, filled, { mode: 0o600 });
    using memory = new Memory(segment);
    read(memory);
    assert.deepEqual(
      memory.peers().map((peer) => peer.self),
      [true],
    );
    unlinkSync(`/dev/shm${segment}`);
  });
}
