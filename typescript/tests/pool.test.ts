// Pool: handing leases over, other processes, the wrap, opening, closing and corruption. pool-leases.test.ts has the leases.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bytes, f64, Memory, Pool, type PoolLease, Queue, SharedArray, TimeoutError, u8, u32, u64 } from "zeroipc";
import { code, endPrograms, sleep, until, watchdog, withMemory } from "./harness";
import { acquireAll, kill, peer, stale } from "./pools";

after(endPrograms);

const GENERATIONS = 1n << 39n;
/** All 8-byte words of the segment, and where a structure begins in them. */
function rawWords(memory: Memory) {
  const raw = new SharedArray(memory, "raw", u8, 8);
  const entries = new Map(memory.entries().map((entry) => [entry.name, entry.offset]));
  const words = new BigUint64Array(raw.buffer, raw.byteOffset - (entries.get("raw") as number) - 64, memory.size / 8);
  return { words, at: (name: string, offset: number) => ((entries.get(name) as number) + offset) / 8 };
}

// --- handing over ---

test("trySend and tryReceive keep the order and the exact capacity of the queue", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 10);
    const queue = new Queue(memory, "handles", u64, 3);
    for (let round = 0; round < 5; round++) {
      assert.equal(pool.tryReceive(queue), undefined);
      for (let k = 0; k < 3; k++) {
        const lease = pool.tryAcquire() as PoolLease<typeof u32>;
        lease.value = k;
        assert.equal(pool.trySend(lease, queue), true);
        assert.equal(lease.ended, true);
      }
      using extra = pool.tryAcquire() as PoolLease<typeof u32>;
      const { handle } = extra;
      assert.equal(pool.trySend(extra, queue), false);
      assert.deepEqual([extra.ended, extra.handle], [false, handle]);
      assert.equal(pool.allocated, 4);
      for (let k = 0; k < 3; k++) {
        using lease = pool.tryReceive(queue) as PoolLease<typeof u32>;
        assert.equal(lease.value, k);
        assert.equal(pool.get(lease.handle).value, k);
      }
    }
    assert.equal(pool.available, 10);
  });
});

test("a handed over lease is stale for its sender", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const queue = new Queue(memory, "handles", u64, 2);
    const lease = pool.tryAcquire() as PoolLease<typeof u32>;
    const { handle } = lease;
    pool.trySend(lease, queue);
    assert.throws(() => pool.trySend(lease, queue), stale);
    assert.throws(() => lease.release(), stale);
    assert.throws(() => pool.release(handle), stale);
    assert.throws(() => pool.get(handle), stale);
    const received = pool.tryReceive(queue) as PoolLease<typeof u32>;
    assert.equal(received.handle >> 24n, (handle >> 24n) + 2n);
    const loose = pool.tryAcquire() as PoolLease<typeof u32>;
    pool.release(loose.handle);
    assert.throws(() => pool.trySend(loose, queue), stale);
    received.release();
    assert.equal(pool.available, 2);
  });
});

test("send and receive wait for each other", async () => {
  await withMemory({}, async (memory) => {
    await watchdog("send and receive", 60, async () => {
      const pool = new Pool(memory, "pool", u32, 4);
      const queue = new Queue(memory, "handles", u64, 1);
      const received = pool.receive(queue);
      await sleep(5);
      const first = pool.acquireSync();
      first.value = 1;
      await pool.send(first, queue);
      assert.equal((await received).value, 1);
      pool.sendSync(pool.acquireSync(), queue);
      const second = pool.acquireSync();
      const sent = pool.send(second, queue);
      await assert.rejects(
        pool.send(pool.acquireSync(), queue, { timeout: 1 }),
        code("ZEROIPC_TIMEOUT", /room in queue "handles"/),
      );
      pool.receiveSync(queue).release();
      await sent;
      assert.equal(second.ended, true);
      pool.receiveSync(queue).release();
      await assert.rejects(pool.receive(queue, { timeout: 1 }), code("ZEROIPC_TIMEOUT", /a lease in queue "handles"/));
      assert.throws(() => pool.receiveSync(queue, { timeout: 1 }), TimeoutError);
      const controller = new AbortController();
      const aborted = pool.receive(queue, { signal: controller.signal });
      controller.abort(new Error("stop"));
      await assert.rejects(aborted, /stop/);
      await assert.rejects(pool.send(second, queue), stale);
    });
  });
});

test("leases go through up to eight queues", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 9);
    const twin = new Pool(memory, "pool", u32);
    const queues = Array.from({ length: 9 }, (_, k) => new Queue(memory, `queue${k}`, u64, 2));
    for (const [k, queue] of queues.slice(0, 8).entries()) {
      const lease = (k % 2 ? pool : twin).tryAcquire() as PoolLease<typeof u32>;
      lease.value = k;
      assert.ok((k % 2 ? pool : twin).trySend(lease, queue));
    }
    assert.throws(() => pool.tryReceive(queues[8] as never), code("ZEROIPC_BAD_ARGUMENT", /8 other queues/));
    for (const [k, queue] of queues.slice(0, 8).entries()) {
      using lease = pool.tryReceive(new Queue(memory, queue.name, u64)) as PoolLease<typeof u32>;
      assert.equal(lease.value, k);
    }
    assert.equal(twin.available, 9);
  });
});

test("queues and leases that do not belong are refused", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const other = new Pool(memory, "pool2", u32, 2);
    const queue = new Queue(memory, "handles", u64, 2);
    using lease = other.tryAcquire() as PoolLease<typeof u32>;
    const bad = code("ZEROIPC_BAD_ARGUMENT");
    assert.throws(() => pool.trySend(lease, queue), bad);
    using own = pool.tryAcquire() as PoolLease<typeof u32>;
    assert.throws(() => pool.trySend(own, new Queue(memory, "numbers", f64, 2) as never), bad);
    assert.throws(() => pool.trySend(own, [] as never), bad);
    await withMemory({}, (elsewhere) => {
      assert.throws(() => pool.trySend(own, new Queue(elsewhere, "handles", u64, 2)), bad);
    });
    assert.equal(own.ended, false);
  });
});

test("receive passes over what is no handle of a sent lease", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const queue = new Queue(memory, "handles", u64, 8);
    using kept = pool.tryAcquire() as PoolLease<typeof u32>;
    const lease = pool.tryAcquire() as PoolLease<typeof u32>;
    lease.value = 5;
    queue.tryPushMany([kept.handle, 0n, 2n ** 64n - 1n, lease.handle + 1n, 0xffffffn]);
    pool.trySend(lease, queue);
    queue.tryPush(kept.handle);
    using received = pool.tryReceive(queue) as PoolLease<typeof u32>;
    assert.equal(received.value, 5);
    assert.equal(pool.tryReceive(queue), undefined);
    assert.equal(queue.size, 0);
    assert.equal(kept.ended, false);
  });
});

test("trySend makes room where only handles are that nobody can receive", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const queue = new Queue(memory, "handles", u64, 2);
    queue.tryPushMany([7n, 8n]);
    const lease = pool.tryAcquire() as PoolLease<typeof u32>;
    lease.value = 3;
    assert.equal(pool.trySend(lease, queue), true);
    using received = pool.tryReceive(queue) as PoolLease<typeof u32>;
    assert.equal(received.value, 3);
  });
});

test("trySend keeps the lease when the queue has no free block", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const queue = new Queue(memory, "handles", u64, 1, { spares: 1 });
    const reserved = [queue.tryReserve(), queue.tryReserve()];
    assert.ok(reserved.every(Boolean));
    using lease = pool.tryAcquire() as PoolLease<typeof u32>;
    lease.value = 4;
    const { handle } = lease;
    assert.equal(pool.trySend(lease, queue), false);
    assert.notEqual(lease.handle, handle);
    assert.equal(pool.get(lease.handle).value, 4);
    reserved[0]?.abort();
    assert.equal(pool.trySend(lease, queue), true);
  });
});

// --- other processes ---

test("a lease goes to another process and back without a copy", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 4);
    const there = new Queue(memory, "handles", u64, 2);
    const back = new Queue(memory, "back", u64, 2);
    const program = await peer(memory, "echo");
    await watchdog("echoes", 60, async () => {
      for (let k = 0; k < 200; k++) {
        const lease = await pool.acquire();
        lease.value = k;
        const block = lease.handle & 0xffffffn;
        await pool.send(lease, there);
        using returned = await pool.receive(back);
        assert.deepEqual([returned.value, returned.handle & 0xffffffn], [k + 1, block]);
      }
    });
    await kill(program);
    assert.equal(pool.available, 4);
  });
});

test("what a killed process had leased comes back", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 4);
    using own = pool.tryAcquire() as PoolLease<typeof f64>;
    const first = await peer(memory, "hold", 3);
    assert.deepEqual([pool.available, pool.tryAcquire(), pool.reclaim()], [0, undefined, 0]);
    const waiting = pool.acquire();
    await kill(first);
    (await watchdog("acquire after a death", 60, () => waiting)).release();
    assert.equal(pool.available, 3);
    assert.ok(pool.reclaim() <= 2); // acquire may have taken some of them already
    const second = await peer(memory, "hold", 3);
    await kill(second);
    assert.equal(pool.reclaim(), 3);
    assert.equal(pool.reclaim(), 0);
    assert.equal(acquireAll(pool).length, 3);
    assert.equal(own.ended, false);
  });
});

test("what a killed process had sent is received once", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 5);
    const queue = new Queue(memory, "handles", u64, 4);
    await kill(await peer(memory, "send", 3));
    // This pool has not used the queue: it learns from the segment that it is bound.
    assert.deepEqual([pool.available, pool.reclaim()], [2, 0]);
    assert.equal(acquireAll(pool).length, 2);
    for (let k = 0; k < 3; k++) {
      const lease = pool.tryReceive(queue) as PoolLease<typeof f64>;
      assert.equal(lease.value, 100 + k);
      if (k === 0) lease.release();
    }
    assert.equal(pool.tryReceive(queue), undefined);
    assert.equal(acquireAll(pool).length, 1);
  });
});

test("a handle that a killed process had sent and somebody popped by hand frees its block", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 1);
    const queue = new Queue(memory, "handles", u64, 4);
    await kill(await peer(memory, "send", 1));
    assert.equal(pool.tryAcquire(), undefined);
    const handle = queue.tryPop() as bigint;
    assert.equal(pool.get(handle).value, 100);
    using lease = pool.tryAcquire() as PoolLease<typeof f64>;
    assert.equal(lease.value, 100);
    assert.throws(() => pool.get(handle), stale);
  });
});

test("a memory that is opened twice is one participant", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", f64, 2);
    const lease = pool.tryAcquire() as PoolLease<typeof f64>;
    using again = new Memory(memory.name);
    const { handle } = new Pool(again, "pool", f64).acquireSync();
    assert.deepEqual([pool.available, pool.reclaim()], [0, 0]);
    pool.release(handle);
    assert.equal(pool.available, 1);
    lease.release();
  });
});

// --- the wrap ---

test("generations wrap", async () => {
  await withMemory({}, (memory) => {
    const pool = new Pool(memory, "pool", u32, 2);
    const queue = new Queue(memory, "handles", u64, 2);
    const { words, at } = rawWords(memory);
    for (const block of [0, 1]) words[at("pool", 0xc0 + block * 32)] = (GENERATIONS - 3n) << 25n;
    const seen: bigint[] = [];
    for (let k = 0; k < 5; k++) {
      const lease = pool.tryAcquire() as PoolLease<typeof u32>;
      lease.value = k;
      const { handle } = lease;
      seen.push(handle >> 24n);
      assert.equal(pool.get(handle).value, k);
      assert.ok(pool.trySend(lease, queue));
      assert.throws(() => pool.get(handle), stale);
      const received = pool.tryReceive(queue) as PoolLease<typeof u32>;
      assert.equal(received.value, k);
      seen.push(received.handle >> 24n);
      received.release();
      assert.throws(() => pool.release(received.handle), stale);
    }
    const from = GENERATIONS - 2n;
    assert.deepEqual(
      seen,
      [0n, 2n, 3n, 5n, 6n, 8n, 9n, 11n, 12n, 14n].map((step) => (from + step) % GENERATIONS),
    );
    assert.equal(acquireAll(pool).length, 2);
    assert.equal(pool.tryAcquire(), undefined);
  });
});

// --- opening, closing, corruption ---

test("open with another kind, size or capacity is refused", async () => {
  await withMemory({}, async (memory) => {
    new Pool(memory, "pool", f64, 4);
    new Queue(memory, "queue", f64, 4);
    assert.throws(
      () => new Pool(memory, "pool", f64, 5),
      code("ZEROIPC_SHAPE_MISMATCH", /stored capacity 4, asked for 5/),
    );
    assert.throws(() => new Pool(memory, "pool", u8), code("ZEROIPC_SHAPE_MISMATCH", /element size 8, asked for 1/));
    assert.throws(() => new Pool(memory, "queue", f64), code("ZEROIPC_KIND_MISMATCH", /kind queue, asked for pool/));
    assert.throws(() => new Queue(memory, "pool", f64), code("ZEROIPC_KIND_MISMATCH", /kind pool, asked for queue/));
    assert.throws(() => new Pool(memory, "none", f64), code("ZEROIPC_NOT_FOUND"));
    for (const capacity of [0, -1, 1.5, 2 ** 24, "4"]) {
      assert.throws(() => new Pool(memory, "new", f64, capacity as number), code("ZEROIPC_BAD_ARGUMENT"));
    }
    assert.throws(() => new Pool(memory, "new", {} as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.throws(() => new Pool(memory, "new", bytes(100_000), 100), code("ZEROIPC_SEGMENT_FULL"));
    const opened = Pool.open(memory, "later", f64, { timeout: 5000 });
    new Pool(memory, "later", f64, 1);
    assert.equal((await opened).capacity, 1);
  });
});

test("a pool takes 192 bytes and a block for each element", async () => {
  await withMemory({ size: "4MB" }, (memory) => {
    const sizes = [
      [1, 32],
      [24, 32],
      [25, 64],
      [56, 64],
      [57, 128],
      [64, 128],
      [65, 192],
      [1_000_000, 1_000_064],
    ] as const;
    for (const [elementBytes, stride] of sizes) {
      const capacity = elementBytes > 1000 ? 2 : 100;
      const before = memory.used;
      new Pool(memory, `pool${elementBytes}`, bytes(elementBytes), capacity);
      assert.equal(memory.used - before, Math.ceil((192 + capacity * stride) / 64) * 64);
    }
  });
});

test("a read-only pool looks and changes nothing", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 4);
    const queue = new Queue(memory, "handles", u64, 2);
    using lease = pool.tryAcquire() as PoolLease<typeof f64>;
    lease.value = 8;
    pool.trySend(pool.acquireSync(), queue);
    using reader = new Memory(memory.name, { readOnly: true });
    const look = new Pool(reader, "pool", f64);
    const readOnly = code("ZEROIPC_READ_ONLY");
    assert.deepEqual([look.capacity, look.allocated, look.available], [4, 2, 2]);
    assert.equal(look.get(lease.handle).value, 8);
    assert.throws(() => look.tryAcquire(), readOnly);
    assert.throws(() => look.acquireSync({ timeout: 1 }), readOnly);
    await assert.rejects(look.acquire(), readOnly);
    assert.throws(() => look.release(lease.handle), readOnly);
    assert.throws(() => look.tryReceive(new Queue(reader, "handles", u64)), readOnly);
    assert.throws(() => look.reclaim(), readOnly);
    assert.throws(() => new Pool(reader, "new", f64, 4), readOnly);
    assert.equal(pool.allocated, 2);
  });
});

test("a closed memory ends everything", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const pool = new Pool(again, "pool", f64, 2);
    const queue = new Queue(again, "handles", u64, 2);
    const lease = pool.acquireSync();
    const other = pool.acquireSync();
    const view = pool.get(lease.handle);
    const waiting = pool.acquire();
    const receiving = pool.receive(queue);
    again.close();
    const closed = code("ZEROIPC_CLOSED");
    await assert.rejects(waiting, closed);
    await assert.rejects(receiving, closed);
    const { handle } = lease;
    const all: (() => unknown)[] = [
      () => pool.tryAcquire(),
      () => pool.acquireSync(),
      () => pool.release(handle),
      () => pool.get(handle),
      () => pool.trySend(lease, queue),
      () => pool.sendSync(lease, queue),
      () => pool.tryReceive(queue),
      () => pool.receiveSync(queue),
      () => pool.allocated,
      () => pool.available,
      () => pool.reclaim(),
      () => lease.value,
      () => lease.release(),
      () => view.value,
      () => view.bytes,
    ];
    for (const use of all) assert.throws(use, closed, String(use));
    await assert.rejects(pool.acquire(), closed);
    await assert.rejects(pool.send(lease, queue), closed);
    await assert.rejects(pool.receive(queue), closed);
    assert.equal(view.isCurrent, false);
    other[Symbol.dispose]();
  });
});

test("words that contradict each other are refused", async () => {
  await withMemory({}, (memory) => {
    new Pool(memory, "pool", f64, 4);
    const { words, at } = rawWords(memory);
    const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
    const corrupt = code("ZEROIPC_CORRUPT", /pool "pool"/);
    const header = at("pool", 0) * 8;
    const lies = [
      [0x08, 0xffffff],
      [0x08, 0xffffffff],
      [0x0c, 8],
      [0x0c, 36],
      [0x0c, 0xfffffff8],
      [0x10, 0],
      [0x10, 12],
      [0x10, 4],
      [0x10, 0xfffffff8],
    ] as const;
    for (const [offset, lie] of lies) {
      const word = view.getUint32(header + offset, true);
      view.setUint32(header + offset, lie, true);
      assert.throws(() => new Pool(memory, "pool", f64), corrupt, `${offset}: ${lie}`);
      view.setUint32(header + offset, word, true);
    }
    assert.equal(new Pool(memory, "pool", f64).available, 4);
  });
});

test("a bound queue that is none is told", async () => {
  await withMemory({}, async (memory) => {
    new Pool(memory, "pool", f64, 2);
    new Queue(memory, "handles", u64, 2);
    new Queue(memory, "narrow", u8, 2);
    await kill(await peer(memory, "send", 2));
    const { words, at } = rawWords(memory);
    const bound = words[at("pool", 0x40)] as bigint;
    for (const line of [1n, 1n << 40n, bound + 1n, BigInt(at("pool", 0) / 8), BigInt(at("narrow", 0) / 8)]) {
      words[at("pool", 0x40)] = line;
      const pool = new Pool(memory, "pool", f64);
      const corrupt = code("ZEROIPC_CORRUPT", /it is bound to line/);
      assert.throws(() => pool.tryAcquire(), corrupt, String(line));
      assert.throws(() => pool.available, corrupt);
      assert.throws(() => pool.reclaim(), corrupt);
    }
    words[at("pool", 0x40)] = bound;
    assert.equal(new Pool(memory, "pool", f64).available, 0);
  });
});

test("lease words of nobody who ever lived are free", async () => {
  await withMemory({}, async (memory) => {
    const pool = new Pool(memory, "pool", f64, 4);
    const { words, at } = rawWords(memory);
    const owners = [0xffffffn, 0x000100n, 0x0101ffn, 0x7fff02n];
    for (const [k, owner] of owners.entries()) words[at("pool", 0xc0 + k * 32)] = (9n << 25n) | owner;
    assert.equal(pool.available, 4);
    assert.equal(acquireAll(pool).length, 4);
    // And one that says "sent", while no queue was ever bound.
    words[at("pool", 0xc0)] = (9n << 25n) | (1n << 24n) | 0xffffffn;
    await until("it is leased", () => pool.tryAcquire() !== undefined);
  });
});
