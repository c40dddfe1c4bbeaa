// Ring of elements: opening, closed and read-only memories, and the types of what it holds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ElementRing, f32, f64, Memory, MessageRing, type messages, Ring, u16, u32, u8 } from "zeroipc";
import { code, sleep, withMemory } from "./harness";
import { Command, command } from "./rings";

test("opening a ring with another shape", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", u8, 64);
    assert.ok(ring instanceof Ring && ring instanceof ElementRing && !(ring instanceof MessageRing));
    assert.equal(({} as unknown) instanceof Ring, false);
    assert.throws(() => new Ring(memory, "r", u16), code("ZEROIPC_SHAPE_MISMATCH", /element size 1, asked for 2/));
    assert.throws(() => new Ring(memory, "r", u8, 65), code("ZEROIPC_SHAPE_MISMATCH", /capacity 64, asked for 65/));
    assert.throws(() => new Ring(memory, "none", u8), code("ZEROIPC_NOT_FOUND"));
    assert.throws(() => new Ring(memory, "none", u8, undefined, { timeout: 1 }), code("ZEROIPC_TIMEOUT"));
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 32]) {
      assert.throws(() => new Ring(memory, "q", u8, capacity), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Ring(memory, "q", u8, 2 ** 31), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Ring(memory, "q", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.deepEqual(
      memory.entries().map(({ name }) => name),
      ["r"],
    );
  });
});

test("open waits for the name", async () => {
  await withMemory({}, async (memory) => {
    const opened = Ring.open(memory, "later", f32, { timeout: 20_000 });
    await sleep(5);
    new Ring(memory, "later", f32, 4).tryWrite(2.5);
    assert.equal((await opened).available, 1);
    await assert.rejects(Ring.open(memory, "never", f32), code("ZEROIPC_NOT_FOUND"));
  });
});

test("operations after the memory was closed", async () => {
  await withMemory({}, async (memory) => {
    const open = new Ring(memory, "r", f64, 4);
    const memory2 = new Memory(memory.name);
    const ring = new Ring(memory2, "r", f64);
    const structs = new Ring(memory2, "s", Command, 4);
    ring.tryWriteMany([1, 2]);
    assert.equal(ring.tryRead(), 1);
    const room = ring.tryReserve(1);
    memory2.close();
    const uses = [
      () => ring.tryWrite(1),
      () => ring.tryWriteMany([1]),
      () => ring.tryWriteMany(Float64Array.of(1)),
      () => ring.tryReserve(1),
      () => ring.tryRead(),
      () => ring.tryReadMany(1),
      () => ring.tryReadInto(new Float64Array(1)),
      () => ring.tryPeek(),
      () => ring.advance(),
      () => ring.writeSync(1),
      () => ring.readSync(),
      () => ring.available,
      () => ring.freeSpace,
      () => ring.isEmpty,
      () => ring.isFull,
      () => ring.take("producer"),
      () => ring.holds("producer"),
      () => ring.holder("producer"),
      () => structs.tryWrite(command(1)),
      () => structs.tryRead(),
      () => structs.tryPeek(),
      () => room?.values,
      () => room?.commit(),
    ];
    for (const use of uses) assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    await assert.rejects(ring.read(), code("ZEROIPC_CLOSED"));
    await assert.rejects(ring.write(1), code("ZEROIPC_CLOSED"));
    room?.abort();
    ring.release();
    ring[Symbol.dispose]();
    assert.equal(open.tryRead(), 2);
    assert.ok(open.tryWrite(3));
  });
});

test("a read-only memory can look at a ring and not change it", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", u32, 4);
    ring.tryWriteMany([1, 2]);
    using reader = new Memory(memory.name, { readOnly: true });
    const seen = new Ring(reader, "r", u32);
    assert.deepEqual([seen.available, seen.freeSpace, seen.isEmpty, seen.isFull], [2, 2, false, false]);
    assert.deepEqual([seen.holder("producer")?.pid, seen.holder("consumer")], [process.pid, undefined]);
    for (const use of [
      () => seen.tryWrite(1),
      () => seen.tryRead(),
      () => seen.tryPeek(),
      () => seen.tryReserve(1),
      () => seen.take("consumer"),
    ]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"));
    }
    await assert.rejects(seen.read(), code("ZEROIPC_READ_ONLY"));
    assert.equal(ring.available, 2);
  });
});

test("types say what a ring of elements holds", () => {
  const types = (ring: Ring<typeof f64>, structs: Ring<typeof Command>, both: Ring<typeof messages>) => {
    const number: number | undefined = ring.tryRead();
    const numbers: Float64Array = ring.tryReadMany(1);
    const inPlace: Float64Array | undefined = ring.tryPeek();
    const text: string | undefined = structs.tryRead()?.text;
    const message: Uint8Array | undefined = both.tryPeek();
    // @ts-expect-error: a message is no number
    both.tryWrite(1);
    // @ts-expect-error: nor has a ring of messages elements to read into
    both.tryReadInto(numbers);
    // @ts-expect-error: the fields are the struct's
    structs.tryWrite({ type: 1 });
    return [number, numbers, inPlace, text, message];
  };
  assert.equal(typeof types, "function");
});
