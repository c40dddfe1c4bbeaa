// Stream: opening, other memories of the same segment, closed and read-only ones, and shapes that are refused.

import assert from "node:assert/strict";
import { test } from "node:test";
import { type Entry, f64, Memory, Queue, SharedArray, Stream, TimeoutError, u16, u32, u8 } from "zeroipc";
import { code, watchdog, withMemory } from "./harness";
import { drain, Point } from "./streams";

test("a stream opened twice is one stream", async () => {
  await withMemory({}, async (memory) => {
    using again = new Memory(memory.name);
    const [one, two] = [new Stream(memory, "s", f64, 4), new Stream(again, "s", f64)];
    const reader = two.subscription();
    one.tryEmit(1);
    two.tryEmit(2);
    assert.deepEqual(drain(reader), [1, 2]);
    assert.equal((await Stream.open(again, "s", f64)).last, 2);
    await assert.rejects(Stream.open(again, "t", f64, { timeout: 5 }), TimeoutError);
  });
});

test("a stream of a closed memory throws, another memory of the same segment goes on", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const stream = new Stream(again, "s", u32, 1);
    const open = new Stream(memory, "s", u32);
    const points = new Stream(again, "points", Point, 2);
    const reader = stream.subscription();
    const pointReader = points.subscription();
    stream.tryEmit(1);
    again.close();
    for (const use of [
      () => stream.tryEmit(1),
      () => stream.emitSync(1),
      () => stream.tryEmitMany([1]),
      () => points.tryEmit({ x: 0, label: "", flags: new Uint8Array(3) }),
      () => stream.close(),
      () => stream.last,
      () => stream.sequence,
      () => stream.dropped,
      () => stream.subscriberCount,
      () => stream.isClosed,
      () => stream.subscription(),
      () => stream.subscribe(() => {}),
      () => reader.tryNext(),
      () => reader.nextSync(),
      () => reader.tryNextMany(3),
      () => reader.position,
      () => pointReader.tryNext(),
      () => stream.map(memory, "m", u32, (value) => value),
    ]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    await assert.rejects(reader.next(), code("ZEROIPC_CLOSED"));
    await assert.rejects(stream.emit(1), code("ZEROIPC_CLOSED"));
    await reader.done;
    reader.close();
    // Its subscriber left with it, so nobody is waited for.
    assert.deepEqual([open.last, open.subscriberCount, open.tryEmit(2), open.tryEmit(3)], [1, 0, true, true]);
  });
});

test("a wait ends when its memory is closed", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const reader = new Stream(again, "s", u32, 4).subscription();
    const wait = reader.next();
    setTimeout(() => again.close(), 5);
    await watchdog("the wait", 20, () => assert.rejects(wait, code("ZEROIPC_CLOSED")));
  });
});

test("a read-only memory can look at a stream and not change it", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", u32, 4);
    stream.tryEmitMany([1, 2, 3, 4, 5]);
    using looker = new Memory(memory.name, { readOnly: true });
    const seen = new Stream(looker, "s", u32);
    assert.deepEqual(
      [seen.last, seen.sequence, seen.isClosed, seen.subscriberCount, seen.dropped],
      [5, 5, false, 0, 0],
    );
    const watching = seen.subscription({ from: "earliest" });
    assert.deepEqual([drain(watching), stream.subscriberCount], [[3, 4, 5], 0], "it takes no line");
    for (let k = 6; k < 20; k++) stream.tryEmit(k);
    assert.deepEqual([drain(watching), watching.lost], [[16, 17, 18, 19], 10], "and holds up nobody");
    for (const use of [
      () => seen.tryEmit(1),
      () => seen.tryEmitMany([1]),
      () => seen.close(),
      () => seen.subscribe(() => {}),
      () => watching.nextSync(),
      () => seen.map(memory, "m", u32, (value) => value),
      () => stream.map(looker, "m", u32, (value) => value),
    ]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"), use.toString());
    }
    await assert.rejects(watching.next(), code("ZEROIPC_READ_ONLY"));
    stream.close();
    assert.deepEqual([watching.tryNext(), watching.ended, seen.isClosed], [undefined, true, true]);
  });
});

test("shapes that cannot be, or are not the stored ones, are refused", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 24, 2 ** 32]) {
      assert.throws(() => new Stream(memory, "s", u8, capacity), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Stream(memory, "s", u8, 4, { spares: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => new Stream(memory, "s", u8, 2 ** 23), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Stream(memory, "s", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.throws(() => new Stream(memory, "s", u8), code("ZEROIPC_NOT_FOUND"));
    assert.deepEqual(memory.entries(), []);
    new Stream(memory, "s", u8, 4);
    new Queue(memory, "q", u8, 4);
    assert.throws(() => new Stream(memory, "s", u16), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new Stream(memory, "s", u8, 5), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new Stream(memory, "q", u8), code("ZEROIPC_KIND_MISMATCH"));
    assert.throws(() => new Queue(memory, "s", u8), code("ZEROIPC_KIND_MISMATCH", /kind stream/));
  });
});

test("a block number that lies is not where the next value is written", async () => {
  await withMemory({}, (memory) => {
    const stream = new Stream(memory, "s", f64, 1, { policy: "drop-oldest", subscribers: 1, spares: 2 });
    const reader = stream.subscription();
    stream.tryEmit(1);
    const array = new SharedArray(memory, "array", u32, 4);
    const [{ offset }, other] = memory.entries() as [Entry, Entry];
    const from = array.byteOffset - 64 - (other.offset - offset);
    const target = new Uint32Array(array.buffer, from + 0x240, 2); // behind the header and one subscriber's line
    target[0] = ((target[0] as number) & 0xff000000) | 0xfffff0;
    for (const value of [2, 3, 4]) assert.ok(stream.tryEmit(value));
    assert.equal(reader.tryNext(), 4);
    assert.equal(stream.last, 4);
  });
});
