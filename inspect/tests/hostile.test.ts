// Segments with arbitrary words in them: every command that looks ends soon, with what it can tell or with an error that says
// what is wrong. validate has tests of its own.

import assert from "node:assert/strict";
import { closeSync, ftruncateSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { after, before, test } from "node:test";
import { f64, Memory, Queue } from "zeroipc";
import * as L from "zeroipc/layout";
import { View } from "../src/model/view";
import { type Ended, here, type Random, seededRandom, soak, testName, watchdog } from "./harness";
import { makeWorld } from "./world";

const name = testName();
let template: Buffer;
let structures: { name: string; offset: number; bytes: number }[];

before(async () => {
  const made = testName();
  const memory = await makeWorld(made);
  using view = View.open(made);
  structures = view.entries().map((entry) => ({ name: entry.name, offset: entry.offset, bytes: entry.bytes }));
  template = readFileSync(`/dev/shm${made}`);
  memory.unlink();
  memory.close();
});

after(() => Memory.unlink(name));

/** It ended as it should: with what could be told, or with one line that says why not. */
function check(what: string, { code, stderr }: Ended): void {
  assert.ok(code === 0 || code === 1 || code === 3, `${what}: ${code}: ${stderr}`);
  assert.doesNotMatch(stderr, /fault of this program/, what);
  if (code === 1) assert.match(stderr, /^zeroipc: \S.*\n$/, what);
}

const WORDS = [
  0, 1, 2, 3, 7, 8, 63, 64, 0xff, 0xffff, 0xfffffe, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff,
];

function word(random: Random): number {
  return random.below(2) === 0 ? random.pick(WORDS) : random.word();
}

/** Writes some words: into the header, the table, the peers, headers of structures, their control words, or anywhere. */
function corrupt(bytes: Buffer, random: Random): void {
  const { offset, bytes: length } = random.pick(structures);
  const first = structures[0]?.offset ?? 4096;
  const [begin, count] = random.pick([
    [0, 16],
    [L.LINE_BYTES, (structures.length * L.ENTRY_BYTES) / 4],
    [first - 64 * L.LINE_BYTES, 16],
    [offset, 12],
    [offset, 12],
    [offset + 0x40, Math.min(256, length / 4 - 16)],
    [offset + 0x40, Math.min(256, length / 4 - 16)],
    [first, 8000],
  ]) as [number, number];
  for (let k = random.between(1, 6); k > 0; k--) bytes.writeUInt32LE(word(random), begin + 4 * random.below(count));
}

test("arbitrary words in a segment", async () => {
  const random = seededRandom("hostile segments");
  const end = performance.now() + (soak ? 600_000 : 4_000);
  let cases = 0;
  for (; performance.now() < end || cases < 20; cases++) {
    const bytes = Buffer.from(template);
    corrupt(bytes, random);
    // The magic stays: without it there is nothing to tell.
    bytes.writeUInt32LE(L.MAGIC, 0);
    writeFileSync(`/dev/shm${name}`, bytes);
    await watchdog(`case ${cases}`, 60, async () => {
      check("list", await here("list", "--filter", name));
      for (const form of [[], ["--json"]]) check("show", await here("show", name, ...form));
      const { name: structure } = random.pick(structures);
      for (const options of [[], ["--hex"], ["--json", "--hex", "--limit", 5], ["--csv", "--limit", 50]]) {
        check(`show ${structure} ${options.join(" ")}`, await here("show", name, structure, ...options));
      }
      check(`dump ${structure}`, await here("dump", name, structure, "--size", 100_000));
      if (cases % 10 === 0) check("dump", await here("dump", name));
      if (cases % 10 === 5) check("dump --json", await here("dump", name, "--json"));
    });
  }
  console.log(`# ${cases} cases`);
});

test("files full of arbitrary words", async () => {
  const random = seededRandom("arbitrary files");
  for (let k = 0; k < 50; k++) {
    const bytes = Buffer.alloc(64 * random.between(1, 64));
    for (let at = 0; at < bytes.length; at += 4)
      bytes.writeUInt32LE(random.below(3) === 0 ? random.below(8) : word(random), at);
    bytes.writeUInt32LE(L.MAGIC, L.HEADER_MAGIC);
    if (k % 4 > 0) bytes.writeUInt32LE(L.FORMAT_VERSION, L.HEADER_VERSION);
    if (k % 4 > 1) bytes.writeUInt32LE(bytes.length / 64, L.HEADER_SIZE);
    if (k % 4 > 2) bytes.writeUInt32LE(random.between(1, 3), L.HEADER_MAX_PEERS);
    writeFileSync(`/dev/shm${name}`, bytes);
    for (const args of [["list"], ["show", name], ["dump", name]]) check(args.join(" "), await here(...args));
  }
});

/** A file with holes, as large as a segment may be: it takes no room. */
function writeHuge(fields: [number, number][], size: number): void {
  const head = Buffer.alloc(64);
  head.writeUInt32LE(L.MAGIC, L.HEADER_MAGIC);
  head.writeUInt32LE(L.FORMAT_VERSION, L.HEADER_VERSION);
  head.writeUInt32LE(size / 64, L.HEADER_SIZE);
  for (const [offset, value] of fields) head.writeUInt32LE(value, offset);
  const fd = openSync(`/dev/shm${name}`, "w", 0o600);
  ftruncateSync(fd, size);
  writeSync(fd, head, 0, head.length, 0);
  closeSync(fd);
}

test("a table of thousands of millions of entries", async () => {
  const size = 2 ** 38 - 64;
  writeHuge(
    [
      [L.HEADER_MAX_ENTRIES, 0xffffffff],
      [L.HEADER_ENTRY_COUNT, 0xffffffff],
      [L.HEADER_MAX_PEERS, 255],
    ],
    size,
  );
  await watchdog("a huge table", 60, async () => {
    check("list", await here("list", "--filter", name));
    check("dump", await here("dump", name, "--size", "100000"));
  });
});

test("structures with as many places as there can be", async () => {
  for (const [kind, header] of [
    [L.KIND_QUEUE, { [L.QUEUE_BLOCK_COUNT]: 0xffffff }],
    [L.KIND_STREAM, { [L.STREAM_BLOCK_COUNT]: 0xffffff, [L.STREAM_MAX_SUBSCRIBERS]: 65534 }],
    [L.KIND_POOL, { [L.POOL_PAYLOAD]: 8 }],
    [L.KIND_MAP, { [L.MAP_KEY_SIZE]: 8, [L.MAP_BLOCK_COUNT]: 0xffffff, [L.MAP_GROUP_COUNT]: 1 << 24 }],
    [L.KIND_STACK, { [L.STACK_BLOCK_COUNT]: 0xffffff }],
  ] as [number, Record<number, number>][]) {
    // Elements of a page each: everything is read one by one.
    const size = 2 ** 38 - 64;
    writeHuge(
      [
        [L.HEADER_MAX_ENTRIES, 1],
        [L.HEADER_ENTRY_COUNT, 1],
        [L.HEADER_MAX_PEERS, 1],
      ],
      size,
    );
    const bytes = Buffer.alloc(256);
    bytes.write("big", 64);
    bytes.writeUInt32LE(3, 64 + L.ENTRY_OFFSET);
    bytes.writeUInt32LE(size / 64 - 3, 64 + L.ENTRY_SIZE);
    const shape = { ...header, 0: kind, 4: 4096, 8: 0xfffffd, 12: 8192 };
    for (const [offset, value] of Object.entries(shape)) bytes.writeUInt32LE(value, 192 + Number(offset));
    const fd = openSync(`/dev/shm${name}`, "r+");
    writeSync(fd, bytes, 64, bytes.length - 64, 64);
    closeSync(fd);
    await watchdog("a huge structure", 60, async () => {
      check("show", await here("show", name));
      check("show big", await here("show", name, "big", "--hex"));
      check("dump big", await here("dump", name, "big", "--size", 100_000));
    });
  }
});

test("cut short while it is looked at", async () => {
  const own = testName();
  using memory = Memory.create(own, { size: "1MB" });
  const queue = new Queue(memory, "q", f64, 1000);
  queue.tryPushMany([1, 2, 3]);
  const view = View.open(own);
  const subject = view.subject(view.find("q"));
  memory.close();
  truncateSync(`/dev/shm${own}`, 0);
  for (const look of [() => subject.gauge(), () => [...subject.elements()], () => subject.facts(), () => view.used()]) {
    assert.throws(look, /cut short|lie outside/);
  }
  view.close();
  Memory.unlink(own);
});
