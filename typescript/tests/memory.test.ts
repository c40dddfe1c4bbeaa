// Memory and Table: creating, opening, naming, listing, closing.

import assert from "node:assert/strict";
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { test } from "node:test";
import { f64, FullError, i32, Memory, PeerSlots, Queue, SharedArray, u8, u32 } from "zeroipc";
import { code, testName, withMemory } from "./harness";

test("a size creates the segment, or attaches to it", () => {
  const name = testName();
  using one = new Memory(name, { size: "1MB" });
  using two = new Memory(name, { size: 5000 });
  assert.equal(one.size, 2 ** 20);
  assert.equal(two.size, 2 ** 20);
  assert.equal(statSync(`/dev/shm${name}`).size, 2 ** 20);
  assert.equal(statSync(`/dev/shm${name}`).mode & 0o777, 0o600);
  assert.throws(() => new Memory(name, { size: "2MB" }), code("ZEROIPC_SHAPE_MISMATCH", /1048576 bytes.*2097152/));
  assert.throws(
    () => new Memory(name, { size: 5000, maxEntries: 65 }),
    code("ZEROIPC_SHAPE_MISMATCH", /64 entries.*65/),
  );
  assert.throws(() => new Memory(name, { size: 5000, maxPeers: 65 }), code("ZEROIPC_SHAPE_MISMATCH", /64 peers.*65/));
});

test("without a size, the segment must exist", () => {
  const name = testName();
  assert.throws(() => new Memory(name), code("ZEROIPC_NOT_FOUND", /give a size/));
  assert.throws(() => new Memory(name, { timeout: 20 }), code("ZEROIPC_TIMEOUT"));
  using made = new Memory(name, { size: 1 });
  using opened = new Memory(name.slice(1));
  assert.equal(opened.name, made.name);
  assert.equal(made.size, 65536);
});

test("create refuses a name that is taken", () => {
  const name = testName();
  using _first = Memory.create(name, { size: "64KB" });
  assert.throws(() => Memory.create(name, { size: "64KB" }), code("ZEROIPC_EXISTS"));
});

test("sizes are bytes or text", () => {
  const sizes: [number | string, number][] = [
    ["64K", 65536],
    ["0.5 MB", 2 ** 19],
    ["1MiB", 2 ** 20],
    ["100000", 131072],
    [65537, 131072],
  ];
  for (const [size, bytes] of sizes) {
    using memory = new Memory(testName(), { size });
    assert.equal(memory.size, bytes);
    memory.unlink();
  }
  for (const size of ["", "ten", "10XB", "-1", 0, -5, NaN, Infinity, null, 2 ** 50]) {
    const make = () => new Memory(testName(), { size: size as number });
    assert.throws(make, code("ZEROIPC_BAD_ARGUMENT"), String(size));
  }
});

test("names that cannot be are refused", () => {
  for (const name of ["", "/", "/a/b", "a\0b", ".", "..", "x".repeat(255), 5, undefined]) {
    assert.throws(() => new Memory(name as string, { size: 1 }), code("ZEROIPC_BAD_NAME"), String(name));
  }
  using memory = new Memory(testName(), { size: "1MB" });
  for (const name of ["", "a\0b", "x".repeat(32), "ä".repeat(16), 5, undefined]) {
    assert.throws(() => new Queue(memory, name as string, u8, 4), code("ZEROIPC_BAD_NAME"), String(name));
  }
  new Queue(memory, "x".repeat(31), u8, 4);
  new Queue(memory, "ä".repeat(15), u8, 4);
  assert.deepEqual(
    memory.entries().map((entry) => entry.name),
    ["x".repeat(31), "ä".repeat(15)],
  );
  memory.unlink();
});

test("counts that cannot be are refused", () => {
  for (const maxPeers of [0, 256, 1.5, -1]) {
    assert.throws(() => new Memory(testName(), { size: "1MB", maxPeers }), code("ZEROIPC_BAD_ARGUMENT"));
  }
  assert.throws(() => new Memory(testName(), { size: "1MB", maxEntries: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
  assert.throws(
    () => new Memory(testName(), { size: "64KB", maxEntries: 2000 }),
    code("ZEROIPC_BAD_ARGUMENT", /table and the peers/),
  );
  assert.throws(() => new Memory(testName(), { size: "1MB", mode: 0o1777 }), code("ZEROIPC_BAD_ARGUMENT"));
  assert.throws(() => new Memory(testName(), 5 as never), code("ZEROIPC_BAD_ARGUMENT"));
});

test("mode gives the permission bits whatever the umask", () => {
  const before = process.umask(0o077);
  try {
    using memory = new Memory(testName(), { size: 1, mode: 0o664 });
    assert.equal(statSync(`/dev/shm${memory.name}`).mode & 0o777, 0o664);
    memory.unlink();
  } finally {
    process.umask(before);
  }
});

test("a structure that is another kind or shape is refused, with both numbers", async () => {
  await withMemory({}, (memory) => {
    new Queue(memory, "commands", u32, 16);
    assert.throws(
      () => new SharedArray(memory, "commands", u32, 16),
      code("ZEROIPC_KIND_MISMATCH", /"commands" .*queue.* array/),
    );
    assert.throws(
      () => new Queue(memory, "commands", f64, 16),
      code("ZEROIPC_SHAPE_MISMATCH", /queue "commands": stored element size 4, asked for 8/),
    );
    assert.throws(() => new Queue(memory, "commands", u32, 32), code("ZEROIPC_SHAPE_MISMATCH", /capacity 16.* 32/));
    assert.throws(() => new Queue(memory, "missing", u32), code("ZEROIPC_NOT_FOUND", /"missing"/));
    assert.equal(new Queue(memory, "commands", i32).capacity, 16);
  });
});

test("the table lists what is there", async () => {
  await withMemory({ maxEntries: 2 }, (memory) => {
    const { table } = memory;
    const before = table.nextOffset;
    new SharedArray(memory, "a", f64, 100);
    const entry = table.find("a");
    assert.deepEqual(entry, { name: "a", offset: before, size: 64 + 13 * 64 });
    assert.equal(table.find("b"), undefined);
    assert.equal(table.nextOffset, before + 14 * 64);
    assert.equal(memory.used, table.nextOffset);
    new SharedArray(memory, "b", u8, 1);
    assert.equal(table.entryCount, table.maxEntries);
    assert.throws(() => new SharedArray(memory, "c", u8, 1), code("ZEROIPC_TABLE_FULL", /"c".* 2 entries/));
    assert.equal(new SharedArray(memory, "b", u8, 1).length, 1);
  });
});

test("a segment that is full says how much is free", async () => {
  await withMemory({ size: "128KB" }, (memory) => {
    const wanted = /"big" needs \d+ bytes, and \d+ of 131072 are free/;
    assert.throws(() => new SharedArray(memory, "big", f64, 2 ** 14), code("ZEROIPC_SEGMENT_FULL", wanted));
    assert.throws(() => new SharedArray(memory, "huge", f64, 2 ** 32 - 1), code("ZEROIPC_SEGMENT_FULL"));
    const free = memory.size - memory.used - 64;
    assert.equal(new SharedArray(memory, "all", u8, free).length, free);
    assert.equal(memory.used, memory.size);
    assert.throws(() => new SharedArray(memory, "more", u8, 1), code("ZEROIPC_SEGMENT_FULL"));
  });
});

test("a full /dev/shm is an error now, not a crash later", () => {
  const name = testName();
  assert.throws(
    () => new Memory(name, { size: 2 ** 37 }),
    (error) =>
      error instanceof FullError &&
      error.code === "ZEROIPC_SYSTEM_FULL" &&
      /137438953472 bytes.*bytes are free/.test(error.message),
  );
  assert.equal(existsSync(`/dev/shm${name}`), false);
});

test("more than this isolate can map at once is an error", async () => {
  const name = testName();
  const fd = openSync(`/dev/shm${name}`, "w");
  const head = Buffer.alloc(64);
  for (const [k, word] of [0x5a49504d, 3, 0, 65, 1, 1, (5 * 2 ** 30) / 64, 1].entries())
    head.writeUInt32LE(word, k * 4);
  writeSync(fd, head);
  ftruncateSync(fd, 5 * 2 ** 30);
  closeSync(fd);
  try {
    assert.throws(() => new Memory(name), code("ZEROIPC_SYSTEM_FULL", /5368709120 bytes do not fit/));
  } finally {
    unlinkSync(`/dev/shm${name}`);
  }
});

test("symbolic links and special files are refused", () => {
  const name = testName();
  using memory = new Memory(name, { size: 1 });
  symlinkSync(`/dev/shm${name}`, `/dev/shm${name}-link`);
  try {
    assert.throws(() => new Memory(`${name}-link`), code("ZEROIPC_BAD_MAGIC", /symbolic link/));
    assert.equal(Memory.exists(`${name}-link`), false);
  } finally {
    unlinkSync(`/dev/shm${name}-link`);
  }
  memory.unlink();
});

test("exists, list and unlink go by the name", () => {
  const name = testName();
  assert.equal(Memory.exists(name), false);
  using memory = new Memory(name, { size: 1 });
  assert.equal(Memory.exists(name), true);
  assert.ok(Memory.list().includes(name));
  assert.equal(memory.unlinked, false);
  assert.equal(memory.unlink(), true);
  assert.equal(memory.unlink(), false);
  assert.equal(memory.unlinked, true);
  assert.equal(Memory.exists(name), false);
  // Who has it open keeps it; the name is free for a new one.
  const old = new SharedArray(memory, "a", f64, 4);
  old[0] = 1;
  using next = new Memory(name, { size: 1 });
  assert.deepEqual(next.entries(), []);
  assert.equal(old[0], 1);
  next.unlink();
});

test("peers shows who is attached", async () => {
  await withMemory({ label: "first" }, (memory) => {
    using reader = new Memory(memory.name, { readOnly: true });
    const [peer] = memory.peers();
    assert.equal(memory.peers().length, 1);
    assert.deepEqual(
      { ...peer, attached: undefined },
      { slot: 1, pid: process.pid, language: 4, label: "first", self: true, attached: undefined },
    );
    assert.ok(Math.abs((peer?.attached.getTime() ?? 0) - Date.now()) < 60_000);
    assert.equal(reader.peers()[0]?.self, false);
  });
  using memory = new Memory(testName(), { size: 1, label: "ä".repeat(40) });
  assert.equal(memory.peers()[0]?.label, "ä".repeat(16));
  memory.unlink();
});

test("slots are taken in rotation, so that owner ids last", () => {
  const name = testName();
  using keep = new Memory(name, { size: 1, readOnly: false, maxPeers: 3 });
  assert.equal(keep.peers()[0]?.slot, 1);
  keep.close();
  const slots: (number | undefined)[] = [];
  for (let k = 0; k < 5; k++) {
    using memory = new Memory(name);
    slots.push(memory.peers()[0]?.slot);
  }
  assert.deepEqual(slots, [2, 3, 1, 2, 3]);
  Memory.unlink(name);
});

test("who dies while it attaches leaves the generation, so that no owner id is given twice", () => {
  const name = testName();
  new Memory(name, { size: 1, maxEntries: 1, maxPeers: 1 }).close();
  const line = 64 * 2; // of the peer: behind the header and one line of table
  const file = openSync(`/dev/shm${name}`, "r+");
  writeSync(file, Uint32Array.of(7 << 8), 0, 4, line);
  using memory = new Memory(name);
  const owner = new Uint32Array(1);
  readSync(file, owner, 0, 4, line);
  assert.equal(owner[0], (8 << 8) | 1);
  writeSync(file, Uint32Array.of(8 << 8), 0, 4, line); // as it is while somebody attaches
  assert.deepEqual(memory.peers(), []);
  closeSync(file);
  memory.unlink();
});

test("everything throws after close", () => {
  const memory = new Memory(testName(), { size: 1 });
  memory.unlink();
  assert.equal(memory.closed, false);
  memory.close();
  memory.close();
  assert.equal(memory.closed, true);
  const closed = code("ZEROIPC_CLOSED");
  for (const use of [
    () => memory.size,
    () => memory.used,
    () => memory.peers(),
    () => memory.entries(),
    () => memory.table.entries(),
    () => memory.unref(),
    () => new Queue(memory, "q", u8, 4),
    () => memory.waitForSync("x", { timeout: 0 }),
  ]) {
    assert.throws(use, closed, use.toString());
  }
});

test("peer slots can be looked at from outside", () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  const [self] = memory.peers();
  using slots = new PeerSlots(name);
  assert.deepEqual([slots.name, slots.inode], [name, statSync(`/dev/shm${name}`).ino]);
  assert.equal(slots.held(self?.slot as number), true);
  assert.equal(slots.held(64), false);
  for (const slot of [0, 256, 1.5, NaN]) assert.throws(() => slots.held(slot), code("ZEROIPC_BAD_ARGUMENT"));
  memory.close();
  assert.equal(slots.held(1), false);
  slots.close();
  slots.close();
  assert.throws(() => slots.held(1), code("ZEROIPC_CLOSED"));
  assert.throws(() => new PeerSlots(testName()), code("ZEROIPC_NOT_FOUND"));
});
