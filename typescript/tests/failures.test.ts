// What goes wrong from outside: files that are none, limits, permissions, arguments, values. Every failure is an error of
// this package with a code and a message that says what and the numbers.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  rmSync,
  statfsSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { after, test } from "node:test";
import { bytes, f64, i32, Memory, Queue, SharedArray, struct, u32, u8, utf8, ZeroIpcError } from "zeroipc";
import { endPrograms, runProgram, startCommand, startProgram, testName, watchdog, withMemory } from "./harness";

after(endPrograms);

type Code = ZeroIpcError["code"];

/** The action must fail with this code, and its message must tell all of this. */
function fails(action: () => unknown, code: Code, ...tells: (string | number | RegExp)[]): void {
  assert.throws(action, (error) => {
    assert.ok(error instanceof ZeroIpcError, `${String(error)} is none of this package's errors`);
    assert.equal(error.code, code, error.message);
    for (const part of tells) assert.match(error.message, part instanceof RegExp ? part : new RegExp(String(part)));
    return true;
  });
}

/** A file in the place of a segment, for the length of `fn`. */
function withFile(content: Uint8Array, fn: (name: string, path: string) => void): void {
  const name = testName();
  const path = `/dev/shm${name}`;
  writeFileSync(path, content, { mode: 0o600 });
  try {
    fn(name, path);
  } finally {
    unlinkSync(path);
  }
}

function header(words: Record<number, number>, length = 65536): Uint8Array {
  const content = new Uint8Array(length);
  const view = new DataView(content.buffer);
  const valid = [0x5a49504d, 3, 0, 16, 8, 4, length / 64];
  valid.forEach((word, k) => view.setUint32(k * 4, words[k] ?? word, true));
  return content;
}

// --- files that are no segment ---

test("open when the file has another magic", () => {
  withFile(header({ 0: 0x12345678 }), (name) => {
    fails(() => new Memory(name), "ZEROIPC_BAD_MAGIC", "0x12345678", "0x5a49504d");
    assert.equal(Memory.exists(name), false);
  });
  withFile(randomBytes(65536), (name) => fails(() => new Memory(name), "ZEROIPC_BAD_MAGIC"));
});

test("open when the version is another", () => {
  for (const version of [0, 1, 2, 4, 99]) {
    withFile(header({ 1: version }), (name) => {
      fails(() => new Memory(name), "ZEROIPC_BAD_VERSION", `version ${version}`);
      if (version === 1 || version === 2) fails(() => new Memory(name), "ZEROIPC_BAD_VERSION", "earlier ZeroIPC");
    });
  }
});

test("open when the file is truncated", () => {
  for (const length of [0, 1, 63, 64, 4096, 65535, 65537, 131072]) {
    withFile(header({}), (name, path) => {
      truncateSync(path, length);
      fails(() => new Memory(name), "ZEROIPC_BAD_SIZE", length);
      fails(() => new Memory(name, { readOnly: true }), "ZEROIPC_BAD_SIZE");
      fails(() => new Memory(name, { size: 65536 }), "ZEROIPC_BAD_SIZE");
    });
  }
});

test("open when the header contradicts itself", () => {
  const lies = [{ 4: 0 }, { 4: 2 ** 32 - 1 }, { 4: 1700 }, { 5: 0 }, { 5: 256 }, { 5: 2 ** 32 - 1 }];
  for (const words of lies) withFile(header(words), (name) => fails(() => new Memory(name), "ZEROIPC_CORRUPT"));
  withFile(header({ 6: 1023 }), (name) => fails(() => new Memory(name), "ZEROIPC_BAD_SIZE", 65472, 65536));
  withFile(header({ 2: 9 }), (name) => {
    using memory = new Memory(name);
    fails(() => memory.entries(), "ZEROIPC_CORRUPT", "9 entries in a table of 8");
    fails(() => new Queue(memory, "queue", f64, 4), "ZEROIPC_CORRUPT");
  });
  withFile(header({ 3: 2000 }), (name) => {
    using memory = new Memory(name);
    fails(() => new Queue(memory, "queue", f64, 4), "ZEROIPC_CORRUPT", 2000, 1024);
  });
});

test("open when the name belongs to something else", () => {
  const name = testName();
  mkdirSync(`/dev/shm${name}`);
  fails(() => new Memory(name), "ZEROIPC_BAD_MAGIC", "not a regular file");
  rmSync(`/dev/shm${name}`, { recursive: true });
  assert.equal(spawnSync("mkfifo", [`/dev/shm${name}`]).status, 0);
  fails(() => new Memory(name), "ZEROIPC_BAD_MAGIC", "not a regular file");
  rmSync(`/dev/shm${name}`);
  withFile(header({}), (target) => {
    symlinkSync(`/dev/shm${target}`, `/dev/shm${name}`);
    fails(() => new Memory(name), "ZEROIPC_BAD_MAGIC", "symbolic link");
    fails(() => new Memory(name, { size: 65536 }), "ZEROIPC_BAD_MAGIC", "symbolic link");
    unlinkSync(`/dev/shm${name}`);
  });
});

// --- names ---

test("name empty, too long, with a NUL or a slash", async () => {
  const wrong = ["", "/", "a/b", "//a", "a\0b", ".", "..", "x".repeat(255), "é".repeat(128), 5, null, undefined, {}];
  for (const name of wrong as string[]) {
    fails(() => new Memory(name), "ZEROIPC_BAD_NAME");
    fails(() => Memory.create(name, { size: 65536 }), "ZEROIPC_BAD_NAME");
    fails(() => Memory.unlink(name), "ZEROIPC_BAD_NAME");
    await assert.rejects(Memory.open(name), { code: "ZEROIPC_BAD_NAME" });
  }
  await withMemory({}, async (memory) => {
    for (const structure of ["", "x".repeat(32), "é".repeat(16), "a\0b", 5, null] as string[]) {
      fails(() => new Queue(memory, structure, f64, 4), "ZEROIPC_BAD_NAME");
      fails(() => new SharedArray(memory, structure, f64, 4), "ZEROIPC_BAD_NAME");
      await assert.rejects(memory.waitFor(structure), { code: "ZEROIPC_BAD_NAME" });
    }
    new Queue(memory, "x".repeat(31), f64, 4);
    assert.equal(new Queue(memory, "x".repeat(31), f64).capacity, 4);
  });
});

// --- limits ---

test("create when the table is full", async () => {
  await withMemory({ maxEntries: 3 }, (memory) => {
    for (const name of ["a", "b", "c"]) new SharedArray(memory, name, u32, 1);
    fails(() => new SharedArray(memory, "d", u32, 1), "ZEROIPC_TABLE_FULL", '"d"', "all 3 entries");
    new SharedArray(memory, "c", u32, 1);
    assert.equal(memory.entries().length, 3);
  });
});

test("create when the segment is full", async () => {
  await withMemory({ size: 65536 }, (memory) => {
    const { used } = memory;
    fails(() => new SharedArray(memory, "big", u8, 65536), "ZEROIPC_SEGMENT_FULL", '"big"', 65600, 65536);
    fails(() => new Queue(memory, "big", f64, 2 ** 20), "ZEROIPC_SEGMENT_FULL");
    fails(() => new SharedArray(memory, "big", f64, 2 ** 32 - 1), "ZEROIPC_SEGMENT_FULL");
    assert.equal(memory.used, used, "what did not fit left nothing");
    assert.deepEqual(memory.entries(), []);
    new SharedArray(memory, "rest", u8, 65536 - used - 64);
    assert.equal(memory.used, 65536);
    fails(() => new SharedArray(memory, "one", u8, 1), "ZEROIPC_SEGMENT_FULL");
  });
});

test("attach when all peer slots are taken", async () => {
  await withMemory({ maxPeers: 1 }, async (memory) => {
    using again = new Memory(memory.name); // shares this isolate's slot
    assert.equal(again.peers().length, 1);
    await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL.*|1 peer slots and all are taken/);
    using looking = new Memory(memory.name, { readOnly: true }); // takes none
    assert.equal(looking.peers().length, 1);
  });
});

test("create when /dev/shm has too little room", () => {
  const { bavail, bsize } = statfsSync("/dev/shm");
  const size = bavail * bsize + 2 ** 30;
  const name = testName();
  const started = statfsSync("/dev/shm").bfree;
  fails(() => new Memory(name, { size }), "ZEROIPC_SYSTEM_FULL", /of \d+ bytes/, /\d+ bytes are free/);
  assert.equal(Memory.exists(name), false);
  assert.ok(Math.abs(statfsSync("/dev/shm").bfree - started) * bsize < 2 ** 28, "nothing is left of it");
});

const root = process.geteuid?.() === 0;
const needsRoot = root ? false : "only root can mount a small /dev/shm or become another user";

test("create and use when /dev/shm is tiny", { skip: needsRoot }, async (t) => {
  const script = 'mount -t tmpfs -o size=1m tmpfs /dev/shm && exec "$0" "$1"';
  const file = new URL("./programs/tiny.mjs", import.meta.url).pathname;
  const child = startCommand("unshare", ["-m", "sh", "-c", script, process.execPath, file]);
  const end = await watchdog("a tiny /dev/shm", 60, () => child.ended);
  if (/unshare|mount/.test(end.stderr)) return t.skip(`no private mount here: ${end.stderr.trim()}`);
  assert.equal(end.code, 0, end.stderr);
});

test("open without permission", { skip: needsRoot }, async (t) => {
  const as = { uid: 65534, gid: 65534 };
  const readable = await watchdog("another user", 60, () => startProgram("stranger", ["/none"], as).ended);
  if (readable.code !== 0) return t.skip(`another user cannot run this file: ${readable.stderr.trim()}`);
  await withMemory({}, async (memory) => {
    const stranger = async (...args: string[]) => (await runProgram("stranger", [memory.name, ...args], as)).trim();
    const path = `/dev/shm${memory.name}`;
    assert.match(await stranger(), /^ZEROIPC_NO_PERMISSION .*Permission denied/);
    chmodSync(path, 0o666);
    assert.match(await stranger(), /^ZEROIPC_NO_PERMISSION .*belongs to user 0, this is user 65534: pass anyOwner/);
    assert.equal(await stranger("anyOwner"), "opened with 2 peers");
    chmodSync(path, 0o644);
    assert.match(await stranger("anyOwner"), /^ZEROIPC_NO_PERMISSION/);
    assert.equal(await stranger("anyOwner", "readOnly"), "opened with 1 peers");
    assert.match(await stranger("create"), /^ZEROIPC_NO_PERMISSION/);
    assert.match(await stranger("unlink"), /^ZEROIPC_NO_PERMISSION/);
  });
});

// --- shapes ---

test("attach when kind, element size or capacity is another", async () => {
  await withMemory({}, (memory) => {
    new Queue(memory, "queue", f64, 4);
    new SharedArray(memory, "array", u32, 4);
    fails(() => new SharedArray(memory, "queue", f64, 4), "ZEROIPC_KIND_MISMATCH", "queue", "array");
    fails(() => new Queue(memory, "array", u32), "ZEROIPC_KIND_MISMATCH", "array", "queue");
    fails(() => new Queue(memory, "queue", u32), "ZEROIPC_SHAPE_MISMATCH", "size 8, asked for 4");
    fails(() => new Queue(memory, "queue", f64, 5), "ZEROIPC_SHAPE_MISMATCH", "capacity 4, asked for 5");
    fails(() => new SharedArray(memory, "array", u8, 4), "ZEROIPC_SHAPE_MISMATCH", "size 4, asked for 1");
    fails(() => new SharedArray(memory, "array", u32, 3), "ZEROIPC_SHAPE_MISMATCH", "capacity 4, asked for 3");
    fails(() => new Queue(memory, "none", f64), "ZEROIPC_NOT_FOUND", '"none"');
  });
});

test("capacity 0, huge or no number", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 32, "8", null] as number[]) {
      fails(() => new Queue(memory, "queue", f64, capacity), "ZEROIPC_BAD_ARGUMENT", "capacity");
      fails(() => new SharedArray(memory, "array", f64, capacity), "ZEROIPC_BAD_ARGUMENT", "capacity");
    }
    for (const capacity of [2 ** 24 - 2, 2 ** 24, 2 ** 31]) {
      assert.throws(() => new Queue(memory, "queue", f64, capacity), ZeroIpcError);
    }
    for (const spares of [0, -1, 1.5, 2 ** 24, "3"] as number[]) {
      fails(() => new Queue(memory, "queue", f64, 4, { spares }), "ZEROIPC_BAD_ARGUMENT", "spares");
    }
    assert.deepEqual(memory.entries(), []);
  });
});

test("segment options that cannot be", () => {
  const name = testName();
  for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 50, "", "ten", "10XB", {}] as number[]) {
    fails(() => new Memory(name, { size }), "ZEROIPC_BAD_ARGUMENT", "size");
  }
  for (const count of [0, -1, 1.5, 256, "4"] as number[]) {
    fails(() => new Memory(name, { size: "1MB", maxPeers: count }), "ZEROIPC_BAD_ARGUMENT", "maxPeers");
  }
  for (const count of [0, 2 ** 21, Number.NaN]) {
    fails(() => new Memory(name, { size: "1MB", maxEntries: count }), "ZEROIPC_BAD_ARGUMENT", "maxEntries");
  }
  fails(() => new Memory(name, { size: 65536, maxEntries: 2000 }), "ZEROIPC_BAD_ARGUMENT", "table and the peers");
  fails(() => new Memory(name, { size: 65536, mode: 0o1777 }), "ZEROIPC_BAD_ARGUMENT", "mode");
  fails(() => new Memory(name, null as never), "ZEROIPC_BAD_ARGUMENT");
  assert.equal(Memory.exists(name), false);
});

test("structs with bad fields", () => {
  const bad = [null, 5, {}, { a: 5 }, { a: undefined }, { a: "u32" }, { "0": u32 }, { ["__proto__"]: u32 }];
  for (const fields of bad) fails(() => struct(fields as never), "ZEROIPC_BAD_TYPE");
  for (const length of [0, -1, 1.5, 2 ** 31, Number.NaN]) {
    fails(() => utf8(length), "ZEROIPC_BAD_TYPE");
    fails(() => bytes(length), "ZEROIPC_BAD_TYPE");
  }
});

test("values out of a field's range", async () => {
  await withMemory({}, (memory) => {
    const Item = struct({ small: u8, signed: i32, text: utf8(4), blob: bytes(2) });
    const good = { small: 1, signed: -1, text: "abcd", blob: Uint8Array.of(1, 2) };
    const queue = new Queue(memory, "queue", Item, 4);
    const wrong: [object, string][] = [
      [{ small: 256 }, "small"],
      [{ small: -1 }, "small"],
      [{ small: 1.5 }, "small"],
      [{ small: "1" }, "small"],
      [{ small: undefined }, "small"],
      [{ signed: 2 ** 31 }, "signed"],
      [{ text: "abcde" }, "5 bytes"],
      [{ text: "éé!" }, "5 bytes"],
      [{ text: "a\0" }, "NUL"],
      [{ text: 5 }, "text"],
      [{ blob: new Uint8Array(3) }, "3 bytes"],
      [{ blob: [1, 2] }, "blob"],
    ];
    for (const [change, tells] of wrong) {
      fails(() => queue.tryPush({ ...good, ...change }), "ZEROIPC_OUT_OF_RANGE", 'queue "queue"', tells);
      fails(() => queue.tryPushMany([good, { ...good, ...change }]), "ZEROIPC_OUT_OF_RANGE", tells);
    }
    for (const value of [null, undefined, 5, "text"])
      fails(() => queue.tryPush(value as never), "ZEROIPC_OUT_OF_RANGE");
    assert.equal(queue.isEmpty, true, "nothing of it was pushed");
    assert.equal(queue.tryPush(good), true);
    assert.deepEqual(queue.tryPop(), good);
  });
});
