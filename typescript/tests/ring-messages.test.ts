// Ring of messages: what each operation does, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ElementRing, Memory, MessageRing, messages, Ring, TimeoutError, u8 } from "zeroipc";
import { code, seededRandom, sleep, watchdog, withMemory } from "./harness";
import { moveTo, structureBytes } from "./ring-positions";

const text = (message: Uint8Array | undefined) => message && Buffer.from(message).toString();
const message = (length: number, first = length) => Uint8Array.from({ length }, (_, k) => first + k);

test("tryWrite and tryRead of messages of every size", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", messages, 200);
    assert.deepEqual([ring.capacity, ring.largest], [200, 192]);
    for (let length = 0; length <= 192; length++) {
      assert.ok(ring.tryWrite(message(length)));
      const frame = 8 + Math.ceil(length / 8) * 8;
      assert.deepEqual([ring.available, ring.freeSpace], [frame, 200 - frame]);
      assert.deepEqual(ring.tryRead(), message(length));
      assert.equal(ring.tryRead(), undefined);
    }
    assert.throws(() => ring.tryWrite(new Uint8Array(193)), code("ZEROIPC_OUT_OF_RANGE", /193 bytes .* 192/));
    for (const no of ["text", [1, 2], new Uint16Array(1), undefined]) {
      assert.throws(() => ring.tryWrite(no as never), code("ZEROIPC_OUT_OF_RANGE"));
    }
    ring.tryWrite(Buffer.from("a buffer is a Uint8Array"));
    assert.equal(text(ring.tryRead()), "a buffer is a Uint8Array");
  });
});

test("a message fits exactly if its frame is free, wherever it begins", async () => {
  const random = seededRandom("messages beside a list");
  await withMemory({ size: "2MB" }, (memory) => {
    for (const capacity of [8, 16, 24, 104, 1000]) {
      const ring = new Ring(memory, `r${capacity}`, messages, capacity);
      const list: Uint8Array[] = [];
      const used = () => list.reduce((sum, { length }) => sum + 8 + Math.ceil(length / 8) * 8, 0);
      for (let k = 0; k < 20_000; k++) {
        const length = random.below(random.pick([1, 20, ring.largest + 1]));
        if (length <= ring.largest && random.below(2) === 0) {
          const next = message(length, random.below(256));
          const fits = used() + 8 + Math.ceil(length / 8) * 8 <= capacity;
          assert.equal(ring.tryWrite(next), fits);
          if (fits) list.push(next);
        } else assert.deepEqual(ring.tryRead(), list.shift());
        assert.equal(ring.available, used());
      }
    }
  });
});

test("tryWriteMany and tryReadMany move what fits and what is there", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", messages, 64);
    const list = [message(3), message(0), message(16), message(9)];
    assert.equal(ring.tryWriteMany(list), 3);
    assert.equal(ring.tryWriteMany(list, 3), 0, "the fourth takes 24 bytes, 16 are free");
    assert.equal(ring.tryWriteMany(list, 4), 0);
    assert.deepEqual(ring.tryReadMany(2), list.slice(0, 2));
    assert.equal(ring.tryWriteMany(list, 3), 1);
    assert.deepEqual(ring.tryReadMany(9), list.slice(2));
    assert.deepEqual(ring.tryReadMany(9), []);
    assert.throws(() => ring.tryWriteMany([message(1), "x" as never]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.ok(ring.isEmpty, "a wrong one writes nothing");
    assert.throws(() => ring.tryReadMany(0), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("every lap and the wrap of laps", async () => {
  await withMemory({}, (memory) => {
    for (const index of [0, 1, 4]) {
      const ring = new Ring(memory, `r${index}`, messages, 40);
      moveTo(memory, `r${index}`, 2n ** 32n - 2n, index);
      for (let k = 0; k < 30; k++) {
        assert.ok(ring.tryWrite(message(k % 33)));
        assert.deepEqual(ring.tryRead(), message(k % 33));
      }
    }
  });
});

test("tryReserve and commit of what was used", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", messages, 64);
    for (let k = 0; k < 9; k++) {
      const room = ring.tryReserve(40);
      assert.ok(room);
      assert.deepEqual([room.length, room.bytes.length], [40, 40]);
      room.bytes.set(message(40, k));
      for (const length of [41, -1, 1.5]) assert.throws(() => room.commit(length), code("ZEROIPC_BAD_ARGUMENT"));
      room.commit(k * 5);
      assert.ok(room.ended);
      assert.throws(() => room.bytes, code("ZEROIPC_CLOSED"));
      assert.equal(ring.available, 8 + Math.ceil((k * 5) / 8) * 8);
      assert.deepEqual(ring.tryRead(), message(k * 5, k));
    }
    ring.tryReserve(40)?.abort();
    assert.ok(ring.isEmpty);
    ring.tryWrite(message(20));
    assert.equal(ring.tryReserve(32), undefined);
    using room = ring.tryReserve(24);
    assert.ok(room);
    assert.throws(() => ring.tryWrite(message(0)), code("ZEROIPC_BAD_ARGUMENT", /reservation is open/));
    assert.throws(() => ring.tryReserve(57), code("ZEROIPC_OUT_OF_RANGE"));
    for (const length of [-1, 1.5, NaN]) assert.throws(() => ring.tryReserve(length), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("tryPeek in place, and advance", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", messages, 64);
    assert.equal(ring.tryPeek(), undefined);
    assert.throws(() => ring.advance(), code("ZEROIPC_BAD_ARGUMENT"));
    ring.tryWriteMany([message(5), message(0), message(7)]);
    for (const length of [5, 0, 7]) {
      assert.deepEqual(ring.tryPeek(), message(length));
      assert.deepEqual(ring.tryPeek(), message(length));
      ring.advance();
    }
    assert.ok(ring.isEmpty);
  });
});

test("largest bounds the messages and the memory", async () => {
  await withMemory({}, (memory) => {
    const used = (make: () => unknown) => {
      const before = memory.used;
      make();
      return memory.used - before;
    };
    const lines = (bytes: number) => Math.ceil(bytes / 64) * 64;
    assert.equal(
      used(() => new Ring(memory, "whole", messages, 1000)),
      lines(448 + 1000 + 992),
    );
    assert.equal(
      used(() => new Ring(memory, "small", messages, 1000, { largest: 60 })),
      lines(448 + 1000 + 64),
    );
    assert.equal(
      used(() => new Ring(memory, "elements", u8, 1000)),
      lines(448 + 1000),
    );
    const ring = new Ring(memory, "small", messages);
    assert.equal(ring.largest, 60);
    assert.throws(() => ring.tryWrite(new Uint8Array(61)), code("ZEROIPC_OUT_OF_RANGE"));
    for (const largest of [-1, 97, 1.5]) {
      assert.throws(() => new Ring(memory, "no", messages, 100, { largest }), code("ZEROIPC_BAD_ARGUMENT"));
    }
    const tiny = new Ring(memory, "tiny", messages, 1);
    assert.deepEqual([tiny.capacity, tiny.largest], [8, 0]);
    assert.deepEqual([tiny.tryWrite(message(0)), tiny.isFull, tiny.tryRead()], [true, true, message(0)]);
  });
});

test("the waiting forms of every operation", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", messages, 32);
    await watchdog("the waits", 30, async () => {
      for (const [wait, expected] of [
        [() => ring.read(), message(9)],
        [() => ring.readMany(2), [message(9)]],
        [() => ring.peek(), message(9)],
      ] as const) {
        const result = wait();
        await sleep(2);
        ring.tryWrite(message(9));
        assert.deepEqual(await result, expected);
        ring.tryReadMany(9);
      }
      for (const wait of [() => ring.write(message(9)), () => ring.writeMany([message(9)]), () => ring.reserve(9)]) {
        ring.tryWrite(message(16));
        const result = wait();
        await sleep(2);
        assert.deepEqual(ring.tryRead(), message(16));
        (await result)?.commit();
        assert.equal(ring.tryRead()?.length, 9);
      }
    });
    ring.writeSync(message(1));
    ring.writeManySync([message(2)]);
    assert.deepEqual(ring.peekSync(), message(1));
    assert.deepEqual(ring.readSync(), message(1));
    assert.deepEqual(ring.readManySync(3), [message(2)]);
    ring.reserveSync(3).commit(0);
    const seen: number[] = [];
    ring.tryWrite(message(4));
    for await (const { length } of ring) if (seen.push(length) === 2) break;
    assert.deepEqual(seen, [0, 4]);
    await assert.rejects(ring.read({ timeout: 2 }), code("ZEROIPC_TIMEOUT"));
    await assert.rejects(
      ring.writeMany([message(8), message(8), message(8)], { timeout: 2 }),
      (error) => (error as TimeoutError).done === 2,
    );
    assert.throws(() => ring.reserveSync(9, { timeout: 2 }), TimeoutError);
  });
});

test("a ring of the other contents", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "messages", messages, 64);
    assert.ok(ring instanceof Ring && ring instanceof MessageRing && !(ring instanceof ElementRing));
    new Ring(memory, "bytes", u8, 64);
    assert.throws(
      () => new Ring(memory, "messages", u8),
      code("ZEROIPC_SHAPE_MISMATCH", /holds messages, asked for elem/),
    );
    assert.throws(
      () => new Ring(memory, "bytes", messages),
      code("ZEROIPC_SHAPE_MISMATCH", /holds elements, asked for mess/),
    );
    assert.equal(new Ring(memory, "messages", messages, 60).capacity, 64, "rounded up, as at creation");
    assert.throws(() => new Ring(memory, "messages", messages, 72), code("ZEROIPC_SHAPE_MISMATCH"));
    for (const capacity of [0, 2 ** 32 - 7]) {
      assert.throws(() => new Ring(memory, "q", messages, capacity), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Ring(memory, "q", { contents: "messages" }, 64), code("ZEROIPC_BAD_TYPE"));
  });
});

test("words that contradict each other", async () => {
  await withMemory({}, async (memory) => {
    const cases: [what: string, (words: DataView) => void][] = [
      ["a tail behind the end", (words) => words.setUint32(0x40, 8, true)],
      ["a head behind the end", (words) => words.setUint32(0xc0, 1000, true)],
      ["a head beyond the tail", (words) => words.setBigUint64(0xc0, (1n << 32n) | 1n, true)],
      ["a tail two laps ahead", (words) => words.setUint32(0x44, 2, true)],
      ["more than the capacity", (words) => (words.setUint32(0x44, 1, true), words.setUint32(0x40, 6, true))],
      ["a frame longer than what is there", (words) => words.setUint32(0x1c0, 40, true)],
      ["a frame longer than any", (words) => words.setUint32(0x1c0, 0xffffffff, true)],
    ];
    for (const [what, change] of cases) {
      const name = what.slice(0, 31);
      const writer = new Ring(memory, name, messages, 64);
      writer.tryWriteMany([message(16), message(16)]);
      assert.equal(writer.tryRead()?.length, 16);
      writer.tryWrite(message(1));
      writer.release();
      const words = structureBytes(memory, name);
      const frame = words.getUint32(0xc0, true) * 8;
      change(what.startsWith("a frame") ? new DataView(words.buffer, words.byteOffset + frame) : words);
      const ring = new Ring(memory, name, messages);
      assert.throws(() => ring.tryRead(), code("ZEROIPC_CORRUPT"), what);
      assert.throws(() => ring.tryPeek(), code("ZEROIPC_CORRUPT"), what);
      assert.throws(() => ring.tryReadMany(9), code("ZEROIPC_CORRUPT"), what);
      await assert.rejects(ring.read(), code("ZEROIPC_CORRUPT"), what);
      if (what.startsWith("a frame")) continue;
      assert.throws(() => ring.tryWrite(message(8)), code("ZEROIPC_CORRUPT"), what);
      assert.throws(() => ring.tryReserve(8), code("ZEROIPC_CORRUPT"), what);
    }
  });
});

test("a header that contradicts the structure's size", async () => {
  await withMemory({}, (memory) => {
    const cases: [what: string, offset: number, value: number, expected: "CORRUPT" | "SHAPE_MISMATCH"][] = [
      ["mode", 0x10, 2, "SHAPE_MISMATCH"],
      ["stride", 0x0c, 16, "CORRUPT"],
      ["capacity of half a unit", 0x08, 60, "CORRUPT"],
      ["capacity", 0x08, 2 ** 31, "CORRUPT"],
      ["largest", 0x14, 57, "CORRUPT"],
    ];
    for (const [what, offset, value, expected] of cases) {
      new Ring(memory, what, messages, 64);
      structureBytes(memory, what).setUint32(offset, value, true);
      assert.throws(() => new Ring(memory, what, messages), code(`ZEROIPC_${expected}`), what);
    }
    new Ring(memory, "elements", u8, 64);
    structureBytes(memory, "elements").setUint32(0x08, 65, true);
    assert.throws(() => new Ring(memory, "elements", u8), code("ZEROIPC_CORRUPT"));
  });
});

test("operations after the memory was closed", async () => {
  await withMemory({}, async (memory) => {
    const other = new Memory(memory.name);
    const ring = new Ring(other, "r", messages, 64);
    ring.tryWriteMany([message(1), message(2)]);
    ring.tryPeek();
    const room = ring.tryReserve(4);
    other.close();
    const uses = [
      () => ring.tryWrite(message(1)),
      () => ring.tryWriteMany([message(1)]),
      () => ring.tryReserve(1),
      () => ring.tryRead(),
      () => ring.tryReadMany(1),
      () => ring.tryPeek(),
      () => ring.advance(),
      () => ring.available,
      () => room?.bytes,
      () => room?.commit(),
    ];
    for (const use of uses) assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    await assert.rejects(ring.read(), code("ZEROIPC_CLOSED"));
    assert.equal(new Ring(memory, "r", messages).tryReadMany(9).length, 2);
  });
});
