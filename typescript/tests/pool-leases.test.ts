// Pool: leases, and what becomes of those that are left open.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  i8,
  i16,
  i32,
  i64,
  Memory,
  Pool,
  type PoolLease,
  Queue,
  struct,
  TimeoutError,
  type Type,
  u8,
  u16,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { code, collectGarbage, endPrograms, sleep, watchdog, withMemory } from "./harness";
import { acquireAll, kill, peer, stale } from "./pools";

after(endPrograms);

// --- leases ---

test("tryAcquire leases every block once", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 7, 100]) {
      const pool = new Pool(memory, `pool${capacity}`, u32, capacity);
      assert.equal(pool.capacity, capacity);
      for (let round = 0; round < 3; round++) {
        assert.deepEqual([pool.allocated, pool.available], [0, capacity]);
        const leases = acquireAll(pool);
        assert.equal(leases.length, capacity);
        leases.forEach((lease, k) => (lease.value = round * 1000 + k));
        assert.deepEqual([pool.allocated, pool.available], [capacity, 0]);
        assert.equal(pool.tryAcquire(), undefined);
        leases.forEach((lease, k) => assert.equal(lease.value, round * 1000 + k));
        assert.equal(new Set(leases.map(({ handle }) => handle & 0xffffffn)).size, capacity);
        for (const lease of leases) lease.release();
      }
    }
  });
});

test("tryAcquire gives the warmest block with what was in it", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", struct({ a: u32, text: utf8(20) }), 8);
    const first = pool.tryAcquire() as PoolLease<typeof pool.type>;
    first.value = { a: 1, text: "there" };
    const { handle } = first;
    first.release();
    const second = pool.tryAcquire() as PoolLease<typeof pool.type>;
    assert.deepEqual([second.value.a, second.value.text], [1, "there"]);
    assert.equal(second.handle & 0xffffffn, handle & 0xffffffn);
    assert.equal(second.handle >> 24n, (handle >> 24n) + 1n);
  });
});

/** A value of each element type, twice. */
const values: [Type<unknown>, unknown, unknown][] = [
  [f64, 1.5, NaN],
  [f32, 0.5, -2],
  [i8, -128, 127],
  [u8, 255, 0],
  [i16, -5, 7],
  [u16, 65535, 1],
  [i32, -(2 ** 31), 5],
  [u32, 2 ** 32 - 1, 5],
  [i64, -(2n ** 63n), 5n],
  [u64, 2n ** 64n - 1n, 5n],
  [bool, true, false],
  [utf8(9), "número 1", ""],
  [bytes(3), Uint8Array.of(1, 2, 3), Uint8Array.of(0, 0, 9)],
  [array(f64, 300), new Float64Array(300).fill(2.5), new Float64Array(300)],
  [array(utf8(4), 2), ["ab", "cdef"], ["", "x"]],
  [struct({ id: u16, at: struct({ x: f64, y: f64 }), on: bool }), { id: 3, at: { x: 1, y: 2 }, on: true }, null],
];

test("a lease's value is of every element type", async () => {
  await withMemory({}, (memory) => {
    for (const [type, one, other] of values) {
      const pool = new Pool(memory, `${type.name.slice(0, 28)}`, type, 3);
      using before = pool.tryAcquire() as PoolLease<typeof type>;
      using lease = pool.tryAcquire() as PoolLease<typeof type>;
      using behind = pool.tryAcquire() as PoolLease<typeof type>;
      lease.bytes.fill(0xff);
      assert.deepEqual([...new Set([...before.bytes, ...behind.bytes])], [0], type.name);
      lease.value = one;
      assert.deepEqual(JSON.stringify(lease.value, replace), JSON.stringify(one, replace), type.name);
      if (other !== null) lease.value = other;
      if (other !== null) assert.deepEqual(lease.value, other);
      assert.equal(lease.bytes.length, type.size);
      assert.equal(lease.bytes.byteOffset % 8, 0);
      if (type.size > 56) assert.equal(lease.bytes.byteOffset % 64, 0, "large payloads begin on a line");
    }
  });
});

/** Objects with accessors and plain ones are compared as text. */
function replace(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}

test("a lease's struct is written in place, field by field", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", struct({ number: u32, pixels: bytes(1000) }), 2);
    using lease = pool.tryAcquire() as PoolLease<typeof pool.type>;
    lease.value.number = 7;
    lease.value.pixels.fill(9);
    assert.deepEqual([pool.get(lease.handle).value.number, pool.get(lease.handle).value.pixels[999]], [7, 9]);
    assert.throws(() => (lease.value = { number: -1, pixels: new Uint8Array(1000) }), code("ZEROIPC_OUT_OF_RANGE"));
  });
});

test("release gives the block back, a second time is an error", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", f64, 1);
    const lease = pool.tryAcquire() as PoolLease<typeof f64>;
    const { handle } = lease;
    lease.release();
    assert.equal(lease.ended, true);
    assert.equal(pool.available, 1);
    assert.throws(() => lease.release(), stale);
    assert.throws(() => pool.release(handle), stale);
    assert.throws(() => lease.value, code("ZEROIPC_CLOSED", /the lease has ended/));
    const again = pool.tryAcquire() as PoolLease<typeof f64>;
    assert.throws(() => pool.release(handle), stale);
    pool.release(again.handle);
    assert.throws(() => again.release(), stale);
    assert.equal(pool.available, 1);
  });
});

test("using gives the block back, released before or not", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", f64, 2);
    assert.throws(() => {
      using lease = pool.tryAcquire() as PoolLease<typeof f64>;
      lease.value = 1;
      assert.equal(pool.available, 1);
      throw new Error("thrown");
    }, /thrown/);
    {
      using lease = pool.tryAcquire() as PoolLease<typeof f64>;
      using other = pool.tryAcquire() as PoolLease<typeof f64>;
      lease.release();
      pool.release(other.handle);
    }
    assert.equal(pool.available, 2);
  });
});

test("release refuses what is no handle of one's own", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", f64, 4);
    using lease = pool.tryAcquire() as PoolLease<typeof f64>;
    const { handle } = lease;
    for (const other of [0n, -1n, handle + 1n, handle + (1n << 24n), handle | (1n << 63n), 1n << 64n, 0xffffffn]) {
      assert.throws(() => pool.release(other), stale, String(other));
      assert.throws(() => pool.get(other), stale, String(other));
    }
    for (const other of [5, "5", undefined, null]) {
      assert.throws(() => pool.release(other as never), code("ZEROIPC_BAD_ARGUMENT", /a handle is a bigint/));
      assert.throws(() => pool.get(other as never), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.equal(pool.allocated, 1);
  });
});

test("get shows the value while the lease goes on", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", array(u32, 100), 2);
    const lease = pool.tryAcquire() as PoolLease<typeof pool.type>;
    lease.value.fill(3);
    const view = pool.get(lease.handle);
    assert.deepEqual([view.value[99], view.isCurrent, view.handle], [3, true, lease.handle]);
    assert.deepEqual([...view.bytes.subarray(0, 4)], [3, 0, 0, 0]);
    using reader = new Memory(memory.name, { readOnly: true });
    assert.equal(new Pool(reader, "pool", array(u32, 100)).get(lease.handle).value[0], 3);
    lease.release();
    assert.equal(view.isCurrent, false);
    assert.throws(() => view.value, stale);
    assert.throws(() => view.bytes, stale);
    assert.throws(() => pool.get(view.handle), stale);
    const scalars = new Pool(memory, "pool2", utf8(8), 1);
    using text = scalars.tryAcquire() as PoolLease<typeof scalars.type>;
    text.value = "here";
    assert.equal(scalars.get(text.handle).value, "here");
  });
});

test("acquire waits for a release", async () => {
  await withMemory({}, async (memory) => {
    await watchdog("acquire", 60, async () => {
      const pool = new Pool(memory, "pool", f64, 1);
      const first = await pool.acquire();
      const waiting = [pool.acquire(), pool.acquire()];
      await sleep(5);
      first.release();
      const second = await Promise.race(waiting);
      second.release();
      const [a, b] = await Promise.all(waiting);
      assert.equal([a, b].filter((lease) => lease?.ended).length, 1);
      await assert.rejects(pool.acquire({ timeout: 1 }), code("ZEROIPC_TIMEOUT", /free block/));
      assert.throws(() => pool.acquireSync({ timeout: 1 }), TimeoutError);
      const controller = new AbortController();
      const aborted = pool.acquire({ signal: controller.signal });
      controller.abort(new Error("stop"));
      await assert.rejects(aborted, /stop/);
      for (const lease of [a, b]) if (!lease?.ended) lease?.release();
      assert.equal(pool.acquireSync().ended, false);
    });
  });
});

// --- leases that are left open ---

/** A pool, and the same in another memory of this thread: both are one participant. */
async function withTwo<T extends Type<unknown>>(
  type: T,
  capacity: number,
  use: (here: { memory: Memory; pool: Pool<T> }, there: { memory: Memory; pool: Pool<T> }) => void | Promise<void>,
): Promise<void> {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", type, capacity);
    using other = new Memory(memory.name);
    await use({ memory, pool }, { memory: other, pool: new Pool(other, "pool", type) });
  });
}

test("closing a memory releases its open leases, though another one keeps this process attached", () =>
  withTwo(f64, 6, async (here, there) => {
    const queue = new Queue(there.memory, "handles", u64, 1);
    await here.pool.send(here.pool.acquireSync(), new Queue(here.memory, "handles", u64));
    const twin = new Pool(there.memory, "pool", f64);
    const leases = [there.pool.acquireSync(), twin.acquireSync(), there.pool.receiveSync(queue)];
    const ended = there.pool.acquireSync();
    ended.release();
    using own = here.pool.acquireSync();
    own.value = 1;
    assert.equal(here.pool.allocated, 4);
    there.memory.close();
    assert.equal(here.pool.allocated, 1);
    for (const lease of leases) {
      assert.throws(() => lease.release(), code("ZEROIPC_CLOSED"));
      assert.throws(() => here.pool.release(lease.handle), stale);
      lease[Symbol.dispose]();
    }
    assert.equal(acquireAll(here.pool).length, 5);
    assert.equal(own.value, 1);
  }));

test("closing a memory releases a lease that a full queue left under a new handle", () =>
  withTwo(u32, 2, (here, there) => {
    const queue = new Queue(there.memory, "handles", u64, 1, { spares: 1 });
    const reserved = [queue.tryReserve(), queue.tryReserve()];
    const lease = there.pool.acquireSync();
    const { handle } = lease;
    assert.equal(there.pool.trySend(lease, queue), false);
    assert.notEqual(lease.handle, handle);
    assert.equal(reserved.length, 2);
    there.memory.close();
    assert.equal(here.pool.available, 2);
  }));

test("closing a memory leaves alone what is not leased by it any more", () =>
  withTwo(f64, 5, async (here, there) => {
    const queue = new Queue(here.memory, "handles", u64, 4);
    const queueThere = new Queue(there.memory, "handles", u64);
    const [released, handedOver, onItsWay, taken] = Array.from({ length: 4 }, () => there.pool.acquireSync());
    assert.ok(released && handedOver && onItsWay && taken);
    // Released under its handle by somebody else, and leased anew: the owner is the same participant.
    here.pool.release(released.handle);
    const anew = here.pool.acquireSync();
    assert.equal(anew.handle & 0xffffffn, released.handle & 0xffffffn);
    there.pool.trySend(handedOver, queueThere);
    const received = here.pool.receiveSync(queue);
    onItsWay.value = 7;
    there.pool.trySend(onItsWay, queueThere);
    // Leased anew by another process.
    here.pool.release(taken.handle);
    const elsewhere = acquireAll(here.pool);
    for (const lease of elsewhere) lease.release();
    const program = await peer(here.memory, "hold", elsewhere.length);
    assert.equal(here.pool.available, 0);
    there.memory.close();
    assert.equal(here.pool.available, 0);
    const mine = [anew, received, here.pool.receiveSync(queue)];
    assert.equal(mine[2]?.value, 7);
    for (const lease of mine) lease.release();
    await kill(program);
    assert.equal(here.pool.available, 5);
  }));

test("a lease that is stale does not hide the block's next one from the memory", () =>
  withTwo(u32, 2, (here, there) => {
    const queue = new Queue(there.memory, "handles", u64, 1);
    there.pool.trySend(there.pool.acquireSync(), queue);
    const gone = there.pool.acquireSync();
    there.pool.release(gone.handle);
    const next = there.pool.acquireSync();
    assert.equal(there.pool.trySend(gone, queue), false); // the queue is full
    assert.throws(() => gone.release(), stale);
    assert.throws(() => there.pool.release(gone.handle), stale);
    assert.equal(next.ended, false);
    there.memory.close();
    assert.equal(here.pool.available, 1);
  }));

test("a memory that is closed in a callback releases what the callback was for", () =>
  withTwo(u32, 1, async (here, there) => {
    await watchdog("leases", 60, async () => {
      const queue = new Queue(here.memory, "handles", u64, 1);
      const closing = there.pool.receive(new Queue(there.memory, "handles", u64)).then((lease) => {
        there.memory.close();
        assert.throws(() => lease.value, code("ZEROIPC_CLOSED"));
      });
      await here.pool.send(here.pool.acquireSync(), queue);
      const waiting = here.pool.acquire();
      await closing;
      (await waiting).release();
    });
  }));

test("a memory that is closed before a lease has arrived releases it", () =>
  withTwo(u32, 1, async (here, there) => {
    const arriving = there.pool.acquire();
    assert.equal(here.pool.available, 0);
    there.memory.close();
    const lease = await arriving;
    assert.throws(() => lease.value, code("ZEROIPC_CLOSED"));
    assert.equal(here.pool.available, 1);
  }));

test("leases outlast the handle on the pool by which they were begun", async () => {
  await withTwo(u32, 3, async (here, there) => {
    /** Somebody that remembers what is in the block, and its number. */
    const begin = () => {
      const pool = new Pool(there.memory, "pool", array(u8, 4));
      const lease = pool.acquireSync();
      return { pool: new WeakRef(pool), lease: new WeakRef(lease), bytes: lease.value, handle: lease.handle };
    };
    const first = begin();
    const second = begin();
    for (let k = 0; first.pool.deref() && k < 100; k++) {
      await sleep(1);
      collectGarbage();
    }
    assert.equal(first.pool.deref(), undefined);
    assert.equal(first.lease.deref(), undefined);
    await sleep(1); // finalizers get their turn
    assert.equal(here.pool.allocated, 2);
    first.bytes.set([1, 0, 0, 0]);
    assert.equal(here.pool.get(first.handle).value, 1);
    there.pool.release(first.handle);
    assert.equal(here.pool.allocated, 1);
    there.memory.close();
    assert.equal(here.pool.allocated, 0);
    assert.throws(() => here.pool.get(second.handle), stale);
  });
});
