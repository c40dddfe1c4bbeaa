// Queue: what each operation does, alone in one process.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bytes,
  f32,
  f64,
  i32,
  Memory,
  Queue,
  type Reservation,
  struct,
  TimeoutError,
  u8,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { code, collectGarbage, until, withMemory } from "./harness";

const Command = struct({ type: u32, data: i32, text: utf8(32) });

test("tryPush and tryPop keep the order and the exact capacity", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const queue = new Queue(memory, `q${capacity}`, u32, capacity);
      assert.equal(queue.capacity, capacity);
      for (let lap = 0; lap < 5; lap++) {
        assert.ok(queue.isEmpty);
        assert.equal(queue.tryPop(), undefined);
        for (let k = 0; k < capacity; k++) assert.equal(queue.tryPush(lap * 1000 + k), true);
        assert.ok(queue.isFull);
        assert.equal(queue.size, capacity);
        assert.equal(queue.tryPush(9), false);
        for (let k = 0; k < capacity; k++) assert.equal(queue.tryPop(), lap * 1000 + k);
      }
    }
  });
});

test("NaN is a value like others", async () => {
  await withMemory({}, (memory) => {
    for (const type of [f64, f32] as const) {
      const queue = new Queue(memory, type.name, type, 4);
      queue.tryPush(NaN);
      queue.tryPush(1);
      assert.deepEqual([queue.tryPop(), queue.tryPop(), queue.tryPop()], [NaN, 1, undefined]);
    }
  });
});

test("size follows every push and pop across laps", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", f64, 3);
    let size = 0;
    for (let k = 0; k < 200; k++) {
      if ((k * 7) % 5 < 3 ? queue.tryPush(k) : false) size++;
      else if (queue.tryPop() !== undefined) size--;
      assert.equal(queue.size, size);
      assert.equal(queue.isEmpty, size === 0);
      assert.equal(queue.isFull, size === 3);
    }
  });
});

test("peek leaves the oldest value where it is", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", Command, 2);
    assert.equal(queue.peek(), undefined);
    queue.tryPush({ type: 1, data: -1, text: "start" });
    assert.deepEqual(queue.peek(), { type: 1, data: -1, text: "start" });
    assert.equal(queue.size, 1);
  });
});

test("bulk operations take what fits and give what is there", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", f64, 10);
    const values = Float64Array.from({ length: 12 }, (_, k) => k);
    assert.equal(queue.tryPushMany(values), 10);
    assert.deepEqual(queue.tryPopMany(4), Float64Array.of(0, 1, 2, 3));
    assert.equal(queue.tryPushMany(values, 10), 2);
    assert.deepEqual([...queue.tryPopMany(100)], [4, 5, 6, 7, 8, 9, 10, 11]);
    assert.deepEqual(queue.tryPopMany(1), new Float64Array(0));
    assert.throws(() => queue.tryPopMany(0), code("ZEROIPC_BAD_ARGUMENT"));
    const structs = new Queue(memory, "s", Command, 4);
    const commands = [1, 2, 3].map((type) => ({ type, data: -type, text: `t${type}` }));
    assert.equal(structs.tryPushMany(commands), 3);
    assert.deepEqual(structs.tryPopMany(9), commands);
    for (const [type, list] of [
      [u8, Uint8Array.of(1, 255)],
      [i32, Int32Array.of(-1, 5)],
      [u64, BigUint64Array.of(1n, 2n ** 63n)],
      [f32, Float32Array.of(1.5, NaN)],
    ] as const) {
      const numbers = new Queue(memory, `many ${type.name}`, type, 4);
      assert.equal(numbers.tryPushMany(list as never), 2);
      assert.deepEqual(numbers.tryPopMany(4), list);
    }
  });
});

test("bulk operations larger than their buffer keep the order", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const queue = new Queue(memory, "q", f64, 50_000);
    const values = Float64Array.from({ length: 50_000 }, (_, k) => k);
    assert.equal(queue.tryPushMany(values), 50_000);
    assert.deepEqual(queue.tryPopMany(50_000), values);
    const structs = new Queue(memory, "s", struct({ a: u32, b: bytes(60) }), 3000);
    const list = Array.from({ length: 3000 }, (_, a) => ({ a, b: new Uint8Array(60).fill(a) }));
    assert.equal(structs.tryPushMany(list), 3000);
    assert.deepEqual(structs.tryPopMany(3000), list);
  });
});

test("a wrong value in a bulk push pushes nothing", async () => {
  await withMemory({ size: "2MB" }, (memory) => {
    const queue = new Queue(memory, "q", u8, 100);
    assert.throws(() => queue.tryPushMany([1, 2, 256, 4]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(queue.size, 0);
    const large = new Queue(memory, "large", bytes(20_000), 8);
    const list: unknown[] = Array.from({ length: 7 }, () => new Uint8Array(20_000));
    list[6] = "wrong";
    assert.throws(() => large.tryPushMany(list as Uint8Array[]), code("ZEROIPC_OUT_OF_RANGE"));
    assert.equal(large.size, 0);
  });
});

test("reserve writes in place and commit publishes", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", Command, 2);
    const slot = queue.tryReserve();
    assert.ok(slot);
    slot.value.type = 7;
    slot.value = { type: 8, data: 9, text: "in place" };
    assert.equal(queue.size, 0);
    assert.equal(slot.tryCommit(), true);
    assert.ok(slot.ended);
    assert.throws(() => slot.value, code("ZEROIPC_CLOSED"));
    assert.throws(() => slot.tryCommit(), code("ZEROIPC_CLOSED"));
    assert.deepEqual(queue.tryPop(), { type: 8, data: 9, text: "in place" });
  });
});

test("commit to a full queue keeps the reservation", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", u32, 1);
    const slot = queue.tryReserve();
    assert.ok(slot);
    slot.value = 5;
    queue.tryPush(1);
    assert.equal(slot.tryCommit(), false);
    assert.throws(() => slot.commitSync({ timeout: 1 }), TimeoutError);
    assert.equal(queue.tryPop(), 1);
    assert.equal(slot.tryCommit(), true);
    assert.equal(queue.tryPop(), 5);
  });
});

test("an exception between reserve and commit gives the block back", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", bytes(100), 2, { spares: 1 });
    for (let k = 0; k < 20; k++) {
      assert.throws(() => {
        using slot = queue.tryReserve();
        assert.ok(slot);
        slot.bytes.fill(1);
        throw new Error("in between");
      }, /in between/);
    }
    // Every block is there: the queue fills to its capacity and one more can be reserved.
    assert.equal(queue.tryPushMany([new Uint8Array(100), new Uint8Array(100)]), 2);
    using last = queue.tryReserve();
    assert.ok(last);
    assert.equal(queue.tryReserve(), undefined);
  });
});

test("claim lends the element in place until release", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "q", struct({ id: u32, data: bytes(8) }), 2, { spares: 1 });
    for (let lap = 0; lap < 10; lap++) {
      queue.tryPush({ id: lap, data: new Uint8Array(8).fill(lap) });
      const claim = queue.tryClaim();
      assert.ok(claim);
      assert.ok(queue.isEmpty);
      // The queue goes on without the block that is lent.
      assert.equal(queue.tryPushMany([1, 2].map((id) => ({ id, data: new Uint8Array(8) }))), 2);
      assert.equal(claim.value.id, lap);
      assert.deepEqual([...claim.value.data], new Array(8).fill(lap));
      claim.release();
      claim.release();
      assert.throws(() => claim.bytes, code("ZEROIPC_CLOSED"));
      assert.equal(queue.tryPopMany(9).length, 2);
    }
    assert.equal(queue.tryClaim(), undefined);
  });
});

test("closing a memory gives back its open leases, though another one keeps this process attached", async () => {
  await withMemory({}, (memory) => {
    const queue = new Queue(memory, "queue", f64, 4, { spares: 2 });
    const other = new Memory(memory.name);
    const there = new Queue(other, "queue", f64);
    there.pushManySync([1, 2]);
    const leases = [there.tryClaim(), there.tryReserve(), there.tryReserve(), there.tryClaim()];
    leases[1]?.[Symbol.dispose]();
    assert.equal(queue.isEmpty, true);
    other.close();
    for (const lease of leases) lease?.[Symbol.dispose]();
    const all = [];
    for (let lease = queue.tryReserve(); lease; lease = queue.tryReserve()) all.push(lease);
    assert.equal(all.length, 6);
  });
});

test("a handle that nobody has any more is collected, and gives back its open leases", async () => {
  await withMemory({}, async (memory) => {
    const queue = new Queue(memory, "queue", f64, 2, { spares: 2 });
    queue.pushManySync([1, 2]);
    /** Forgets a handle with a claim and a reservation. */
    const forget = () => {
      const there = new Queue(memory, "queue", f64);
      assert.ok(there.tryClaim() && there.tryReserve());
      return new WeakRef(there);
    };
    const all = [forget(), forget()];
    assert.equal(queue.tryReserve(), undefined);
    let lease: Reservation<typeof f64> | undefined;
    await until("the blocks are back", () => {
      collectGarbage();
      return (lease ??= queue.tryReserve()) !== undefined && all.every((there) => !there.deref());
    });
    lease?.abort();
    assert.equal(queue.tryPushMany([3, 4]), 2);
  });
});

test("large elements go through", async () => {
  await withMemory({ size: "64MB" }, (memory) => {
    const queue = new Queue(memory, "frames", bytes(3_000_001), 2, { spares: 2 });
    const frame = new Uint8Array(3_000_001).map((_, k) => k * 31);
    assert.ok(queue.tryPush(frame));
    using claim = queue.tryClaim();
    assert.deepEqual(claim?.value, frame);
    assert.ok(queue.tryPush(frame));
    assert.deepEqual(queue.tryPop(), frame);
  });
});

test("a queue opened twice is one queue", async () => {
  await withMemory({}, (memory) => {
    using again = new Memory(memory.name);
    const one = new Queue(memory, "q", f64, 8);
    const two = new Queue(again, "q", f64);
    one.tryPush(1);
    two.tryPush(2);
    assert.deepEqual([two.tryPop(), one.tryPop()], [1, 2]);
    assert.equal(memory.peers().length, 1);
  });
});

test("a queue of a closed memory throws, another memory of the same segment goes on", async () => {
  await withMemory({}, (memory) => {
    const again = new Memory(memory.name);
    const queue = new Queue(again, "q", u32, 4, { spares: 2 });
    const open = new Queue(memory, "q", u32);
    queue.tryPush(1);
    const slot = queue.tryReserve();
    again.close();
    again.close();
    for (const use of [
      () => queue.tryPush(1),
      () => queue.tryPop(),
      () => queue.tryPushMany([1]),
      () => queue.tryPopMany(1),
      () => queue.peek(),
      () => queue.size,
      () => queue.isEmpty,
      () => queue.isFull,
      () => queue.tryReserve(),
      () => queue.tryClaim(),
      () => queue.popSync({ timeout: 0 }),
      () => slot?.value,
      () => slot?.tryCommit(),
    ]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    slot?.abort();
    assert.equal(open.tryPop(), 1);
  });
});

test("a read-only memory can look at a queue and not change it", async () => {
  await withMemory({}, async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    queue.tryPush(42);
    using reader = new Memory(memory.name, { readOnly: true });
    const seen = new Queue(reader, "q", u32);
    assert.deepEqual([seen.size, seen.peek(), seen.isEmpty, seen.isFull], [1, 42, false, false]);
    for (const use of [() => seen.tryPush(1), () => seen.tryPop(), () => seen.tryReserve(), () => seen.tryClaim()]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"));
    }
    await assert.rejects(seen.pop(), code("ZEROIPC_READ_ONLY"));
    assert.equal(queue.size, 1);
  });
});

test("capacities and spares that cannot be are refused", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 24, 2 ** 32]) {
      assert.throws(() => new Queue(memory, "q", u8, capacity), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Queue(memory, "q", u8, 4, { spares: 0 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => new Queue(memory, "q", u8, 2 ** 23), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Queue(memory, "q", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.deepEqual(memory.entries(), []);
  });
});
