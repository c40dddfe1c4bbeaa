// Ring of elements: writing and reading in place, by reservations and by peeking.

import assert from "node:assert/strict";
import { test } from "node:test";
import { f64, Ring, u16, u8, utf8 } from "zeroipc";
import { code, withMemory } from "./harness";
import { Command, command } from "./rings";

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
