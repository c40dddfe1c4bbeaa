// zeroipc list

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { Memory } from "zeroipc";
import { endPrograms, here, json, shell, startProgram, testName, zeroipc, zeroipcWith } from "./harness";

after(endPrograms);

interface Listed {
  name: string;
  size: number;
  used?: number;
  names?: number;
  alive?: number;
  gone?: number;
  problem?: string;
  owner: string;
  mode: string;
}

const rowOf = async (name: string) => (await json<Listed[]>("list")).find((row) => row.name === name);

test("a segment is listed with its size, its structures and who takes part", async () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB", mode: 0o640 });
  const { code, stdout } = await zeroipc("list");
  assert.equal(code, 0);
  assert.match(stdout, /^SEGMENT +SIZE +USED +NAMES +ALIVE +GONE +AGE +OWNER +MODE$/m);
  assert.match(stdout, new RegExp(`^${name} +64\\.0 KiB +6\\.6 KiB +0 +1 +0 +\\d+s +\\S+ +0640$`, "m"));
  const row = await rowOf(name);
  assert.deepEqual([row?.size, row?.names, row?.alive, row?.gone, row?.mode], [65536, 0, 1, 0, "0640"]);
  memory.unlink();
  assert.equal(await rowOf(name), undefined);
});

test("who was killed is gone, and who lives is alive", async () => {
  const name = testName();
  const program = startProgram("world", [name]);
  await program.expect("ready");
  using memory = new Memory(name);
  const before = await rowOf(name);
  assert.deepEqual([before?.alive, before?.gone, before?.names], [2, 0, 20]);
  program.kill("SIGKILL");
  await program.ended;
  const after = await rowOf(name);
  assert.deepEqual([after?.alive, after?.gone], [1, 1]);
  memory.unlink();
});

/** A file in the folder of segments, for the length of `fn`. */
async function withFile(contents: Uint8Array, fn: (name: string) => Promise<void>): Promise<void> {
  const name = testName();
  writeFileSync(`/dev/shm${name}`, contents);
  try {
    await fn(name);
  } finally {
    rmSync(`/dev/shm${name}`, { force: true });
  }
}

const words = (...values: number[]) => {
  const bytes = new Uint8Array(128);
  new Uint32Array(bytes.buffer).set(values);
  return bytes;
};

test("segments of earlier versions, and corrupt ones, are listed with the reason", async () => {
  const magic = 0x5a49504d;
  const cases: [number[], RegExp][] = [
    [[magic, 1], /^format version 1, of an earlier ZeroIPC; this program reads version 3$/],
    [[magic, 2], /^format version 2, of an earlier ZeroIPC; this program reads version 3$/],
    [[magic, 77], /^format version 77, which is not known/],
    [[magic, 3, 0, 0, 1, 1, 99], /^its header says 6336 bytes, and its file has 128$/],
    [[magic, 3, 0, 0, 1, 1, 2], /^corrupt: 1 entries and 1 peers, which end at 192 of 128 bytes$/],
  ];
  for (const [values, reason] of cases) {
    await withFile(words(...values), async (name) => {
      const row = await rowOf(name);
      assert.match(row?.problem ?? "nothing", reason);
      const { code, stdout } = await here("list");
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^${name} +[a-z]`, "m"));
      const shown = await here("show", name);
      assert.equal(shown.code, 1);
      assert.match(shown.stderr, /^zeroipc: segment ".*": (format|its|corrupt)/);
    });
  }
});

test("what is no segment is not listed", async () => {
  for (const contents of [new Uint8Array(0), new Uint8Array(3), words(1, 2, 3)]) {
    await withFile(contents, async (name) => assert.equal(await rowOf(name), undefined));
  }
  const [folder, link, pipe] = [testName(), testName(), testName()];
  using memory = new Memory(testName(), { size: "64KB" });
  mkdirSync(`/dev/shm${folder}`);
  symlinkSync(`/dev/shm${memory.name}`, `/dev/shm${link}`);
  execFileSync("mkfifo", [`/dev/shm${pipe}`]);
  try {
    for (const name of [folder, link, pipe]) {
      assert.equal(await rowOf(name), undefined);
      assert.equal((await here("show", name)).code, 1, name);
    }
    assert.match((await here("show", link)).stderr, /symbolic link/);
  } finally {
    rmSync(`/dev/shm${folder}`, { recursive: true });
    for (const name of [link, pipe]) unlinkSync(`/dev/shm${name}`);
    memory.unlink();
  }
});

test("a name may hold anything: nothing of it reaches the terminal as it is", async () => {
  const file = `${testName().slice(1)}-\u001b[31mred\n\u202eé`;
  using memory = new Memory(file, { size: "64KB" });
  const { stdout } = await here("list");
  assert.ok(stdout.includes("-\\x1b[31mred\\x0a\\xe2\\x80\\xaeé "), stdout);
  assert.equal((await here("show", file)).code, 0);
  memory.unlink();
});

test("one that is cut short is told of", async () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  memory.close();
  truncateSync(`/dev/shm${name}`, 4096);
  assert.match((await rowOf(name))?.problem ?? "", /its header says 65536 bytes, and its file has 4096/);
  Memory.unlink(name);
});

test("without permission it says so", { skip: process.getuid?.() !== 0 && "needs root" }, async (t) => {
  const probe = await shell("zeroipc --version", { uid: 65534, gid: 65534 });
  if (probe.code !== 0) return t.skip("another user cannot run this program here");
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  const listed = await zeroipcWith({ uid: 65534, gid: 65534 }, "list");
  assert.equal(listed.code, 0);
  assert.match(listed.stdout, new RegExp(`^${name} +no permission to read it; perhaps it is no segment$`, "m"));
  for (const command of ["show", "dump"]) {
    const shown = await zeroipcWith({ uid: 65534, gid: 65534 }, command, name);
    assert.deepEqual([shown.code, shown.stderr], [1, `zeroipc: segment "${name}": no permission to read it\n`]);
  }
  memory.unlink();
});

test("a thousand segments are listed, and 5,000 structures in one of them", async () => {
  const names = Array.from({ length: 1000 }, testName);
  try {
    for (const name of names) Memory.create(name, { size: "64KB", maxEntries: 4, maxPeers: 4 }).close();
    const rows = await json<Listed[]>("list");
    const listed = new Set(rows.map((row) => row.name));
    assert.ok(names.every((name) => listed.has(name)));
    const { code, stdout, stderr } = await shell("zeroipc list | head -1");
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(stdout, /^SEGMENT.*\n$/);
  } finally {
    for (const name of names) Memory.unlink(name);
  }
});

test("segments that come and go meanwhile do no harm", async () => {
  let over = false;
  const churn = (async () => {
    while (!over) {
      using memory = new Memory(testName(), { size: "64KB" });
      memory.unlink();
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const ended = await Promise.all([1, 2, 3].map(() => zeroipc("list", "--json")));
  over = true;
  await churn;
  for (const { code, stdout } of ended) {
    assert.equal(code, 0);
    JSON.parse(stdout);
  }
});
