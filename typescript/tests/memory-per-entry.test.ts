// Memory per entry: structures take the bytes that their guides' formulas say. Those of maps, sets, pools, stacks, channels and
// futures are in these structures' own tests.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, f64, messages, Queue, Ring, Stream, struct, type Type, u32, u8 } from "zeroipc";
import { withMemory } from "./harness";

const PEERS = 20;
const Pair = struct({ key: u32, value: f64 });
const types: readonly Type<unknown>[] = [u8, f64, Pair, bytes(17), bytes(100), bytes(50_000)];

const line = (size: number) => Math.ceil(size / 64) * 64;
const sparesOf = (stride: number) => Math.min(PEERS, Math.max(8, Math.floor(2 ** 18 / stride)));
const options = { size: "8MB", maxPeers: PEERS } as const;

test("a queue takes 320 bytes and a cell for each element and each spare", async () => {
  await withMemory(options, (memory) => {
    for (const [k, type] of types.entries()) {
      new Queue(memory, `q${k}`, type, 33);
      const cell = 16 + type.size <= 32 ? 32 : line(16 + type.size);
      assert.equal(memory.table.find(`q${k}`)?.size, line(320 + (33 + sparesOf(cell)) * cell));
    }
  });
});

test("a ring takes 448 bytes and its elements, or its capacity and the largest message", async () => {
  await withMemory(options, (memory) => {
    for (const [k, type] of types.entries()) {
      new Ring(memory, `r${k}`, type, 33);
      assert.equal(memory.table.find(`r${k}`)?.size, line(448 + 33 * type.size));
    }
    new Ring(memory, "messages", messages, 1000, { largest: 100 });
    assert.equal(memory.table.find("messages")?.size, line(448 + 1000 + 104));
  });
});

test("a stream takes 512 bytes, its subscribers' lines, and its rows", async () => {
  await withMemory(options, (memory) => {
    const sizeOf = (name: string) => memory.table.find(name)?.size;
    const row = (bytes: number) => [8, 16, 32].find((size) => bytes <= size) ?? line(bytes);
    const expected = (payload: number, subscribers = PEERS, spares = sparesOf(payload)) =>
      line(512 + 64 * subscribers + line(8 * 33) + line(8 * (33 + spares)) + (33 + spares) * payload);
    for (const [k, type] of types.entries()) {
      new Stream(memory, `s${k}`, type, 33);
      assert.equal(sizeOf(`s${k}`), expected(row(type.size)));
    }
    const few = new Stream(memory, "few", f64, 33, { subscribers: 2, spares: 3 });
    assert.equal(sizeOf("few"), expected(8, 2, 3));
    few.filter(memory, "derived", () => true, { subscribers: 2, spares: 3 });
    assert.equal(sizeOf("derived"), expected(16, 2, 3));
  });
  await withMemory({ size: "1MB", maxPeers: 64 }, (memory) => {
    new Stream(memory, "guide", f64, 1000);
    assert.equal(memory.table.find("guide")?.size, 29_632);
  });
});
