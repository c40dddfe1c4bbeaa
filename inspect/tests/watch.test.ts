// src/live/watch.ts: segments that come and go, are replaced, spoilt, or cannot be read, while they are watched.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { f64, Future, i32, Memory, Queue, Ring, SharedArray, u32 } from "zeroipc";
import * as L from "zeroipc/layout";
import type { SegmentRow } from "../src/live/machine";
import { Watch } from "../src/live/watch";
import { sleep, testName, within } from "./harness";

const fileOf = (name: string) => `/dev/shm${name}`;

/** Runs it with a watch, which is closed afterwards. */
async function watching(
  body: (look: (name: string) => SegmentRow | undefined) => void | Promise<void>,
  share = Infinity,
): Promise<void> {
  const watch = new Watch(share);
  try {
    await body((name) => watch.sample().segments.find((segment) => segment.name === name));
  } finally {
    watch.close();
  }
}

/** Changes bytes of a segment's file as somebody might who should not. */
function spoil(name: string, at: number, change: (view: DataView) => void): void {
  const bytes = readFileSync(fileOf(name));
  change(new DataView(bytes.buffer, bytes.byteOffset + at));
  writeFileSync(fileOf(name), bytes);
}

test(
  "fill, rates and waiters of structures",
  within(async (memory) => {
    const queue = new Queue(memory, "queue", u32, 8);
    const ring = new Ring(memory, "ring", f64, 16);
    new SharedArray(memory, "array", f64, 4);
    new Future(memory, "future", i32);
    await watching(async (look) => {
      look(memory.name);
      for (let k = 0; k < 6; k++) queue.tryPush(k);
      queue.tryPop();
      ring.tryWrite(1);
      await sleep(20);
      const waiting = new Queue(memory, "empty", u32, 4).pop({ timeout: 5000 }).catch(() => {});
      const row = look(memory.name);
      assert.equal(row?.alive, 1);
      assert.deepEqual(row.structures.map(({ name, kind }) => [name, kind]), [
        ["queue", "queue"],
        ["ring", "ring"],
        ["array", "array"],
        ["future", "future"],
        ["empty", "queue"],
      ]); // prettier-ignore
      const [one, two, three, four, five] = row.structures;
      assert.deepEqual(one?.fill, { used: 5, most: 8, unit: "" });
      // Both are a count divided by the same time, which rounds.
      assert.ok(Math.abs((one.rates.came ?? 0) / (one.rates.went ?? 1) - 6) < 1e-9);
      assert.ok((two?.rates.came ?? 0) > 0);
      assert.equal(three?.fill, undefined);
      assert.deepEqual(four?.counts, { came: false, went: false });
      assert.equal(five?.waiters, 1);
      assert.equal(row.waiters, 1);
      assert.ok((row.rates.came ?? 0) > (one.rates.came ?? 0));
      new Queue(memory, "empty", u32, 4).tryPush(1);
      await waiting;
    });
  }),
);

test("segments come, get structures and peers, and go", async () => {
  const name = testName();
  await watching((look) => {
    assert.equal(look(name), undefined);
    const memory = Memory.create(name, { size: "1MB" });
    assert.deepEqual([look(name)?.structures.length, look(name)?.alive], [0, 1]);
    new Queue(memory, "q", u32, 4);
    assert.deepEqual(
      look(name)?.structures.map((row) => row.name),
      ["q"],
    );
    assert.ok((look(name)?.used ?? 0) > 0);
    memory.close();
    assert.deepEqual([look(name)?.alive, look(name)?.gone], [0, 1]);
    rmSync(fileOf(name));
    assert.equal(look(name), undefined);
  });
});

test("another segment of the same name begins anew", async () => {
  const name = testName();
  await watching(async (look) => {
    const before = Memory.create(name, { size: "1MB" });
    const queue = new Queue(before, "q", u32, 8);
    for (let k = 0; k < 5; k++) queue.tryPush(k);
    look(name);
    await sleep(5);
    assert.equal(look(name)?.structures[0]?.rates.came, 0);
    before.unlink();
    const after = Memory.create(name, { size: "1MB" });
    new Queue(after, "other", u32, 8).tryPush(1);
    const row = look(name);
    assert.deepEqual(
      row?.structures.map((one) => [one.name, one.fill?.used, one.rates.came]),
      [["other", 1, undefined]],
    );
    before.close();
    after.close();
    after.unlink();
  });
});

test(
  "a structure that is spoilt says so in words, the others go on, and it comes back",
  within(async (memory) => {
    const queue = new Queue(memory, "spoilt", u32, 8);
    new Queue(memory, "whole", u32, 8).tryPush(1);
    const entry = L.LINE_BYTES;
    const at = readFileSync(fileOf(memory.name)).readUInt32LE(entry + L.ENTRY_OFFSET) * L.LINE_BYTES;
    await watching((look) => {
      assert.equal(look(memory.name)?.structures[0]?.problem, undefined);
      let kept = 0n;
      spoil(memory.name, at + L.QUEUE_TAIL, (view) => {
        kept = view.getBigUint64(0, true);
        view.setBigUint64(0, 0xffffffn, true);
      });
      const row = look(memory.name);
      assert.match(row?.structures[0]?.problem ?? "", /^queue "spoilt": /);
      assert.equal(row?.structures[1]?.fill?.used, 1);
      assert.equal(row.problem, undefined);
      spoil(memory.name, at + L.QUEUE_TAIL, (view) => view.setBigUint64(0, kept, true));
    });
    await watching((look) => {
      queue.tryPush(1);
      assert.equal(look(memory.name)?.structures[0]?.fill?.used, 1);
    });
  }),
);

test(
  "entries that lie nowhere, and kinds that are not known",
  within((memory) => {
    new Queue(memory, "nowhere", u32, 8);
    new Queue(memory, "strange", u32, 8);
    const second = L.LINE_BYTES + L.ENTRY_BYTES;
    const at = readFileSync(fileOf(memory.name)).readUInt32LE(second + L.ENTRY_OFFSET) * L.LINE_BYTES;
    spoil(memory.name, L.LINE_BYTES + L.ENTRY_OFFSET, (view) => view.setUint32(0, 0x7fffffff, true));
    spoil(memory.name, at + L.STRUCTURE_KIND, (view) => view.setUint32(0, 0x3f3f3f3f, true));
    return watching((look) => {
      const [one, two] = look(memory.name)?.structures ?? [];
      assert.match(one?.problem ?? "", /corrupt: \d+ lines? from line /);
      assert.match(two?.problem ?? "", /a kind that is not known: "\?\?\?\?"/);
    });
  }),
);

test("a segment that is cut short, of another version, or spoilt in its header, says so; it comes back when it is whole", async () => {
  const name = testName();
  const memory = Memory.create(name, { size: "1MB" });
  new Queue(memory, "q", u32, 4);
  const whole = readFileSync(fileOf(name));
  memory.close();
  await watching((look) => {
    assert.equal(look(name)?.problem, undefined);
    truncateSync(fileOf(name), 4096);
    assert.match(look(name)?.problem ?? "", /its header says 1048576 bytes, and its file has 4096/);
    writeFileSync(fileOf(name), whole);
    assert.equal(look(name)?.problem, undefined);
    assert.equal(look(name)?.structures.length, 1);
    for (const [offset, value, problem] of [
      [L.HEADER_VERSION, 2, /format version 2, of an earlier ZeroIPC/],
      [L.HEADER_MAX_PEERS, 0, /corrupt/],
    ] as const) {
      rmSync(fileOf(name));
      const bytes = Buffer.from(whole);
      bytes.writeUInt32LE(value, offset);
      writeFileSync(fileOf(name), bytes);
      assert.match(look(name)?.problem ?? "", problem);
    }
    rmSync(fileOf(name));
    writeFileSync(fileOf(name), whole);
    assert.equal(look(name)?.problem, undefined);
    rmSync(fileOf(name));
  });
});

test("what is no segment is not listed, and opened once", async () => {
  const [other, link] = [testName(), testName()];
  writeFileSync(fileOf(other), "text of somebody else, longer than a header so that there is no doubt at all about it");
  symlinkSync("/etc/passwd", fileOf(link));
  await watching((look) => {
    for (let k = 0; k < 3; k++) assert.deepEqual([look(other), look(link)], [undefined, undefined]);
    rmSync(fileOf(other));
    rmSync(fileOf(link));
    assert.equal(look(other), undefined);
  });
});

test(
  "a structure that takes long to look at is looked at less often",
  within((memory) => {
    const queue = new Queue(memory, "queue", u32, 100);
    const used = (row: SegmentRow | undefined) => row?.structures[0]?.fill?.used;
    return watching((look) => {
      assert.equal(used(look(memory.name)), 0);
      queue.tryPush(1);
      assert.equal(used(look(memory.name)), 1);
      queue.tryPush(2);
      assert.equal(used(look(memory.name)), 1, "not due yet");
    }, 1e-9);
  }),
);

test(
  "looking changes no byte, and takes no peer slot",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    queue.tryPush(1);
    const sum = () =>
      createHash("sha256")
        .update(readFileSync(fileOf(memory.name)))
        .digest("hex");
    const before = sum();
    await watching((look) => {
      for (let k = 0; k < 5; k++) look(memory.name);
      assert.equal(memory.peers().length, 1);
    });
    assert.equal(sum(), before);
  }),
);
