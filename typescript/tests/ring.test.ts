// Ring of elements: what each operation does, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  array,
  bool,
  bytes,
  ElementRing,
  f32,
  f64,
  i16,
  i32,
  i64,
  i8,
  Memory,
  type messages,
  MessageRing,
  Ring,
  struct,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import { code, sleep, watchdog, withMemory } from "./harness";
import { moveTo } from "./ring-positions";

const Command = struct({ type: u32, data: i32, text: utf8(30), on: bool });
const command = (type: number) => ({ type, data: -type, text: `t${type}`, on: type % 2 === 1 });

test("tryWrite and tryRead keep the order and the exact capacity", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const ring = new Ring(memory, `r${capacity}`, u32, capacity);
      assert.equal(ring.capacity, capacity);
      for (let lap = 0; lap < 5; lap++) {
        assert.ok(ring.isEmpty);
        assert.equal(ring.tryRead(), undefined);
        for (let k = 0; k < capacity; k++) assert.equal(ring.tryWrite(lap * 1000 + k), true);
        assert.ok(ring.isFull);
        assert.deepEqual([ring.available, ring.freeSpace], [capacity, 0]);
        assert.equal(ring.tryWrite(9), false);
        for (let k = 0; k < capacity; k++) assert.equal(ring.tryRead(), lap * 1000 + k);
      }
    }
  });
});

/** Values of every element type that there is. */
const samples: [Type<unknown>, unknown[]][] = [
  [f64, [1.5, -0, NaN, Infinity, 2 ** -1074]],
  [f32, [1.5, NaN, -Infinity]],
  [i32, [-(2 ** 31), 2 ** 31 - 1, 0]],
  [u32, [2 ** 32 - 1, 0, 7]],
  [i16, [-32768, 32767]],
  [u16, [65535, 0]],
  [i8, [-128, 127]],
  [u8, [255, 0, 1]],
  [i64, [-(2n ** 63n), 2n ** 63n - 1n]],
  [u64, [2n ** 64n - 1n, 0n]],
  [bool, [true, false, true]],
  [utf8(5), ["", "né", "abcde"]],
  [bytes(3), [Uint8Array.of(1, 2, 3), Uint8Array.of(0, 0, 255)]],
  [array(f32, 3), [Float32Array.of(1, 2, 3), Float32Array.of(-1, 0, 1)]],
  [
    array(utf8(3), 2),
    [
      ["a", "bc"],
      ["", "def"],
    ],
  ],
  [Command, [command(1), command(2)]],
];

test("tryWrite, tryRead and the bulk forms of every element type", async () => {
  await withMemory({}, (memory) => {
    for (const [type, values] of samples) {
      const ring = new Ring(memory, type.name.slice(0, 31), type, 7);
      // Round and round: every element lies at every place once, at the end of the area, too.
      for (let round = 0; round < 20; round++) {
        for (const value of values) assert.equal(ring.tryWrite(value), true);
        for (const value of values) assert.deepEqual(ring.tryRead(), value, type.name);
        assert.equal(ring.tryRead(), undefined);
        assert.equal(ring.tryWriteMany(values), values.length);
        assert.deepEqual([...ring.tryReadMany(100)], values, type.name);
        const like = ring.tryReadMany(1) as unknown as object;
        const typed = Array.isArray(like) ? values : (like.constructor as ArrayConstructor).from(values);
        assert.equal(ring.tryWriteMany(typed), values.length);
        const target = typed.slice().fill(values[0]);
        assert.equal(ring.tryReadInto(target), values.length);
        assert.deepEqual(target, typed, type.name);
      }
    }
  });
});

test("tryWrite of a value that the type does not hold", async () => {
  await withMemory({}, (memory) => {
    const wrong: [Type<unknown>, unknown][] = [
      [f64, "1"],
      [u8, 256],
      [i8, -129],
      [u16, 1.5],
      [i32, 2 ** 31],
      [u32, -1],
      [i64, 1],
      [utf8(2), "abc"],
      [bytes(2), new Uint8Array(3)],
      [Command, { ...command(1), data: "x" }],
    ];
    for (const [type, value] of wrong) {
      const ring = new Ring(memory, type.name.slice(0, 31), type, 4);
      assert.throws(() => ring.tryWrite(value), code("ZEROIPC_OUT_OF_RANGE"), type.name);
      assert.throws(() => ring.tryWriteMany([value]), code("ZEROIPC_OUT_OF_RANGE"), type.name);
      assert.equal(ring.available, 0);
    }
  });
});

test("tryWrite of a value whose getter writes to the ring", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", struct({ a: u32, b: u32 }), 4);
    const value = {
      a: 1,
      get b() {
        ring.tryWrite({ a: 8, b: 9 });
        return 2;
      },
    };
    ring.tryWrite(value);
    assert.deepEqual(ring.tryReadMany(9), [
      { a: 8, b: 9 },
      { a: 1, b: 2 },
    ]);
  });
});

test("tryWriteMany when only some fit, and across the end of the area", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", f64, 10);
    const values = Float64Array.from({ length: 12 }, (_, k) => k);
    assert.equal(ring.tryWriteMany(values), 10);
    assert.equal(ring.tryWriteMany(values, 10), 0);
    assert.deepEqual(ring.tryReadMany(4), Float64Array.of(0, 1, 2, 3));
    assert.equal(ring.tryWriteMany(values, 10), 2);
    assert.equal(ring.tryWriteMany(values, 12), 0);
    assert.deepEqual([...ring.tryReadMany(100)], [4, 5, 6, 7, 8, 9, 10, 11]);
    assert.deepEqual(ring.tryReadMany(1), new Float64Array(0));
    for (const most of [0, -1, 1.5, NaN]) assert.throws(() => ring.tryReadMany(most), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("tryReadInto from a start on", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", i32, 8);
    ring.tryWriteMany([1, 2, 3]);
    const target = new Int32Array(4);
    assert.equal(ring.tryReadInto(target, 4), 0);
    assert.equal(ring.tryReadInto(target, 2), 2);
    assert.deepEqual(target, Int32Array.of(0, 0, 1, 2));
    assert.equal(ring.tryReadInto(target), 1);
    assert.equal(ring.tryReadInto(target), 0);
  });
});

test("bulk operations larger than their buffer keep the order", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const ring = new Ring(memory, "r", f64, 50_000);
    const values = Float64Array.from({ length: 60_000 }, (_, k) => k);
    assert.equal(ring.tryWriteMany(values), 50_000);
    assert.deepEqual(ring.tryReadMany(60_000), values.slice(0, 50_000));
    const structs = new Ring(memory, "s", struct({ a: u32, b: bytes(61) }), 3000);
    const list = Array.from({ length: 3000 }, (_, a) => ({ a, b: new Uint8Array(61).fill(a) }));
    assert.equal(structs.tryWriteMany(list), 3000);
    assert.deepEqual(structs.tryReadMany(3000), list);
  });
});

test("a wrong value in a bulk write writes nothing", async () => {
  await withMemory({ size: "2MB" }, (memory) => {
    const ring = new Ring(memory, "r", u8, 100);
    assert.throws(() => ring.tryWriteMany([1, 2, 256, 4]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(ring.available, 0);
    const large = new Ring(memory, "large", bytes(20_000), 8);
    const list: unknown[] = Array.from({ length: 7 }, () => new Uint8Array(20_000));
    list[6] = "wrong";
    assert.throws(() => large.tryWriteMany(list as Uint8Array[]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(large.available, 0);
  });
});

test("every lap and the wrap of laps", async () => {
  await withMemory({}, (memory) => {
    for (const [capacity, index] of [
      [1, 0],
      [3, 2],
      [5, 0],
    ] as const) {
      const ring = new Ring(memory, `r${capacity}`, u32, capacity);
      moveTo(memory, `r${capacity}`, 2n ** 32n - 2n, index);
      for (let k = 0; k < capacity * 5; k++) {
        assert.ok(ring.tryWrite(k));
        assert.equal(ring.available, 1);
        assert.equal(ring.tryRead(), k);
      }
      moveTo(memory, `r${capacity}`, 2n ** 32n - 1n, index);
      const again = new Ring(memory, `r${capacity}`, u32);
      for (let lap = 0; lap < 4; lap++) {
        for (let k = 0; k < capacity; k++) assert.ok(again.tryWrite(k));
        assert.ok(again.isFull && !again.tryWrite(1));
        assert.equal(again.tryReadMany(99).length, capacity);
      }
    }
  });
});

// --- in place ---

test("tryReserve, values and commit write in place", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", f64, 8);
    const room = ring.tryReserve(6);
    assert.ok(room);
    assert.equal(room.length, 6);
    room.values.set([1, 2, 3, 4, 5, 6]);
    assert.equal(ring.available, 0);
    room.commit(5);
    assert.ok(room.ended);
    for (const use of [() => room.values, () => room.bytes, () => room.commit(), () => room.set(0, 1)]) {
      assert.throws(use, code("ZEROIPC_CLOSED"));
    }
    room.abort();
    assert.deepEqual(ring.tryReadMany(9), Float64Array.of(1, 2, 3, 4, 5));
    // Three places up to the end of the area, then from its beginning.
    assert.equal(ring.tryReserve(6)?.length, 3);
    ring.release("producer");
    ring.tryWriteMany([6, 7, 8]);
    assert.equal(ring.tryReserve(6), undefined, "three are not read yet");
    assert.equal(ring.tryReserve(5)?.length, 5);
  });
});

test("tryReserve of structs and of what has no view", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", Command, 4);
    {
      using room = ring.tryReserve(2);
      assert.ok(room);
      room.set(0, command(3));
      const [, second] = room.values;
      assert.ok(second);
      Object.assign(second, command(4));
      assert.throws(() => room.set(2, command(1)), code("ZEROIPC_BAD_ARGUMENT"));
      assert.throws(() => room.commit(3), code("ZEROIPC_BAD_ARGUMENT"));
      room.commit();
    }
    assert.deepEqual(ring.tryReadMany(4), [command(3), command(4)]);
    const text = new Ring(memory, "t", utf8(4), 4);
    const words = text.tryReserve(2);
    words?.set(0, "one");
    words?.set(1, "two");
    words?.commit(1);
    assert.deepEqual(text.tryReadMany(4), ["one"]);
  });
});

test("a reservation is open: nothing else is written", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", u8, 8);
    {
      using room = ring.tryReserve(2);
      assert.ok(room);
      for (const use of [() => ring.tryWrite(1), () => ring.tryWriteMany([1]), () => ring.tryReserve(1)]) {
        assert.throws(use, code("ZEROIPC_BAD_ARGUMENT", /reservation is open/));
      }
      await assert.rejects(ring.write(1), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.ok(ring.isEmpty, "disposing it gave it up");
    assert.ok(ring.tryWrite(1));
    assert.equal(ring.tryReserve(7)?.length, 7);
    ring.release("producer");
    assert.ok(ring.tryWrite(2), "so did the release");
    for (const count of [0, 9, 1.5]) assert.throws(() => ring.tryReserve(count), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("commit of nothing leaves the ring as it was", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", u8, 4);
    ring.tryReserve(4)?.commit(0);
    assert.deepEqual([ring.isEmpty, ring.freeSpace], [true, 4]);
    assert.equal(ring.tryWriteMany([1, 2, 3, 4]), 4);
  });
});

test("tryPeek in place, and advance", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", u16, 6);
    assert.equal(ring.tryPeek(), undefined);
    ring.tryWriteMany([1, 2, 3, 4, 5]);
    const seen = ring.tryPeek();
    assert.deepEqual(seen, Uint16Array.of(1, 2, 3, 4, 5));
    assert.deepEqual(ring.tryPeek(2), Uint16Array.of(1, 2));
    ring.advance(4);
    assert.equal(ring.available, 1);
    assert.equal(ring.tryWriteMany([6, 7, 8]), 3);
    assert.deepEqual(ring.tryPeek(), Uint16Array.of(5, 6), "up to the end of the area");
    ring.advance(2);
    assert.deepEqual(ring.tryPeek(), Uint16Array.of(7, 8));
    assert.throws(() => ring.advance(3), code("ZEROIPC_BAD_ARGUMENT", /2 elements are there/));
    ring.advance();
    assert.deepEqual([...ring.tryReadMany(9)], [8]);
    assert.throws(() => ring.advance(), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("tryPeek of structs and text", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", Command, 3);
    ring.tryWriteMany([command(1), command(2)]);
    const seen = ring.tryPeek();
    assert.deepEqual(
      seen?.map(({ type, data, text, on }) => ({ type, data, text, on })),
      [command(1), command(2)],
    );
    ring.advance(2);
    const text = new Ring(memory, "t", utf8(4), 3);
    text.tryWrite("word");
    assert.deepEqual(text.tryPeek(), ["word"]);
  });
});

// --- sides ---

test("take, holds, holder and release of each side", async () => {
  await withMemory({ label: "me" }, (memory) => {
    const [ring, other] = [1, 2].map(() => new Ring(memory, "r", f64, 4)) as [Ring<typeof f64>, Ring<typeof f64>];
    const uses = { producer: () => other.tryWrite(1), consumer: () => other.tryRead() };
    for (const side of ["producer", "consumer"] as const) {
      assert.equal(ring.holder(side), undefined);
      ring.take(side);
      ring.take(side);
      assert.deepEqual([ring.holds(side), other.holds(side)], [true, false]);
      assert.deepEqual([other.holder(side)?.self, other.holder(side)?.label], [true, "me"]);
      for (const use of [() => other.take(side), uses[side]]) {
        assert.throws(use, code("ZEROIPC_TAKEN", new RegExp(`its ${side} is another Ring of this thread`)));
      }
      other.release(side);
      assert.ok(ring.holds(side), "what one has not, one does not give back");
      ring.release(side);
      uses[side]();
      assert.ok(other.holds(side));
      other.release();
      assert.equal(ring.holder(side), undefined);
    }
    for (const use of [
      () => ring.take("both" as never),
      () => ring.release("" as never),
      () => ring.holds("x" as never),
    ]) {
      assert.throws(use, code("ZEROIPC_BAD_ARGUMENT"));
    }
  });
});

test("release and disposal let another one go on where the first stood", async () => {
  await withMemory({}, (memory) => {
    const first = new Ring(memory, "r", f64, 3);
    first.tryWriteMany([1, 2]);
    assert.equal(first.tryRead(), 1);
    {
      using second = new Ring(memory, "r", f64);
      first.release();
      assert.equal(second.tryWriteMany([3, 4, 5]), 2);
      assert.equal(second.tryRead(), 2);
    }
    assert.deepEqual([...first.tryReadMany(9)], [3, 4]);
    assert.ok(first.tryWrite(5));
  });
});

test("close gives the sides back while the thread stays attached", async () => {
  await withMemory({}, (memory) => {
    const ring = new Ring(memory, "r", f64, 3);
    const other = new Memory(memory.name);
    const there = new Ring(other, "r", f64);
    assert.ok(there.tryWrite(1));
    assert.throws(() => ring.tryWrite(2), code("ZEROIPC_TAKEN"));
    other.close();
    assert.ok(ring.tryWrite(2));
    assert.deepEqual([...ring.tryReadMany(9)], [1, 2]);
  });
});

test("a wait ends when its side is released", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 1);
    const read = ring.read();
    const loop = (async () => {
      for await (const _ of ring.values()) assert.fail("nothing comes");
    })();
    await sleep(5);
    ring.release("consumer");
    await watchdog("the waits", 20, async () => {
      await assert.rejects(read, code("ZEROIPC_CLOSED", /its consumer's side was released/));
      await loop;
    });
    assert.equal(ring.holds("consumer"), false);
    ring.tryWrite(1);
    const write = ring.write(2);
    await sleep(5);
    ring.release();
    await watchdog("the wait", 20, () => assert.rejects(write, code("ZEROIPC_CLOSED")));
    assert.equal(ring.tryRead(), 1);
  });
});

// --- waiting ---

test("the waiting forms of every operation", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 2);
    const target = new Float64Array(2);
    await watchdog("the waits", 30, async () => {
      for (const [wait, expected] of [
        [() => ring.read(), 1],
        [() => ring.readMany(5), Float64Array.of(1)],
        [() => ring.readInto(target), 1],
        [() => ring.peek(), Float64Array.of(1)],
      ] as const) {
        const result = wait();
        await sleep(2);
        ring.tryWrite(1);
        assert.deepEqual(await result, expected);
        ring.tryReadMany(9);
      }
      for (const wait of [() => ring.write(3), () => ring.writeMany([3]), () => ring.reserve(1)]) {
        ring.tryWriteMany([1, 2]);
        const result = wait();
        await sleep(2);
        assert.equal(ring.tryRead(), 1);
        const room = await result;
        if (room) {
          room.set(0, 3);
          room.commit();
        }
        assert.deepEqual([...ring.tryReadMany(9)], [2, 3]);
      }
    });
    ring.writeSync(1);
    ring.writeManySync([2]);
    assert.equal(ring.peekSync()[0], 1);
    assert.equal(ring.readSync(), 1);
    assert.deepEqual(ring.readManySync(3), Float64Array.of(2));
    ring.reserveSync(1).commit();
    assert.equal(ring.readIntoSync(target), 1);
  });
});

test("waits that time out or are aborted", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 2);
    const short = { timeout: 5 };
    const empty = [() => ring.read(short), () => ring.readMany(2, short), () => ring.peek(2, short)];
    for (const wait of empty) await assert.rejects(wait, code("ZEROIPC_TIMEOUT", /waiting for something to read/));
    for (const wait of [() => ring.readSync(short), () => ring.peekSync(1, short), () => ring.readManySync(1, short)]) {
      assert.throws(wait, code("ZEROIPC_TIMEOUT"));
    }
    await assert.rejects(ring.writeMany([1, 2, 3, 4], short), (error) => (error as TimeoutError).done === 2);
    assert.throws(
      () => ring.writeManySync([3], short),
      (error) => (error as TimeoutError).done === 0,
    );
    await assert.rejects(ring.write(3, short), code("ZEROIPC_TIMEOUT", /waiting for room/));
    await assert.rejects(ring.reserve(1, short), TimeoutError);
    const abort = AbortSignal.timeout(5);
    await assert.rejects(ring.write(3, { signal: abort }), (error) => error === abort.reason);
    await assert.rejects(ring.read({ signal: abort }), (error) => error === abort.reason);
    assert.equal(ring.available, 2);
  });
});

test("for await reads what is there and what comes", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 8);
    ring.tryWriteMany([0, 1, 2]);
    const seen: number[] = [];
    const timer = setInterval(() => ring.tryWrite(seen.length), 1);
    await watchdog("the loop", 20, async () => {
      for await (const value of ring) if (seen.push(value) === 6) break;
    });
    clearInterval(timer);
    assert.deepEqual(seen.slice(0, 3), [0, 1, 2]);
    const closing = ring.values();
    while (ring.tryRead() !== undefined);
    const pending = closing.next();
    await sleep(2);
    memory.close();
    assert.deepEqual(await pending, { value: undefined, done: true });
  });
});

// --- opening, and what cannot be ---

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
