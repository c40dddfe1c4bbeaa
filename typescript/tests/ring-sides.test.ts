// Ring of elements: who has a side, and waiting for the other side, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import { f64, Memory, Ring, TimeoutError } from "zeroipc";
import { code, sleep, watchdog, withMemory } from "./harness";

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
