// Every structure opened, used, left in the middle of something, and closed again and again: nothing is left of it, and its
// capacity is whole.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Channel,
  f64,
  Future,
  Lazy,
  Memory,
  messages,
  Pool,
  Queue,
  Ring,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
  struct,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { churn } from "./churning";
import { collectGarbage, until, withMemory } from "./harness";

const ROUNDS = 600;
const Item = struct({ a: u32, b: f64 });

interface Use {
  /** In a memory that is closed before it is used. */
  create(memory: Memory): unknown;
  /** Opens it in another memory, and uses it; whatever it returns is still pending when that memory is closed. */
  use(memory: Memory, k: number): Promise<unknown> | undefined;
  /** In the end. */
  check(memory: Memory): void;
}

const uses: Record<string, Use> = {
  queue: {
    create: (memory) => new Queue(memory, "it", Item, 4, { spares: 2 }),
    use(memory, k) {
      const queue = new Queue(memory, "it", Item);
      assert.equal(queue.tryPush({ a: k, b: 1 }), true);
      assert.equal(queue.tryPop()?.a, k);
      queue.tryPush({ a: k, b: 2 });
      queue.tryReserve(); // never committed
      queue.tryClaim(); // never released
      return queue.pop();
    },
    check(memory) {
      const queue = new Queue(memory, "it", Item);
      const leases = [];
      for (let lease = queue.tryReserve(); lease; lease = queue.tryReserve()) leases.push(lease);
      assert.equal(leases.length, 6);
    },
  },
  stack: {
    create: (memory) => new Stack(memory, "it", Item, 4, { spares: 2 }),
    use(memory, k) {
      const stack = new Stack(memory, "it", Item);
      assert.equal(stack.tryPush({ a: k, b: 1 }), true);
      assert.equal(stack.tryPop()?.a, k);
      return stack.pop();
    },
    check(memory) {
      const stack = new Stack(memory, "it", Item);
      for (let k = 0; k < 5; k++) assert.equal(stack.tryPush({ a: k, b: 1 }), k < 4);
    },
  },
  pool: {
    create: (memory) => [new Pool(memory, "it", Item, 5), new Queue(memory, "handles", u64, 2)],
    use(memory, k) {
      const pool = new Pool(memory, "it", Item);
      const queue = new Queue(memory, "handles", u64);
      const lease = pool.acquireSync();
      lease.value.a = k;
      assert.equal(pool.trySend(lease, queue), true);
      const received = pool.receiveSync(queue);
      assert.equal(received.value.a, k);
      if (k % 2 === 0) received.release();
      for (let n = 0; n < 3; n++) pool.acquireSync(); // never released
      return pool.receive(queue);
    },
    check(memory) {
      const pool = new Pool(memory, "it", Item);
      for (let k = 0; k < 6; k++) assert.equal(pool.tryAcquire() !== undefined, k < 5);
    },
  },
  "ring of elements": {
    create: (memory) => new Ring(memory, "it", f64, 4),
    use(memory, k) {
      const ring = new Ring(memory, "it", f64);
      assert.equal(ring.tryWrite(k), true);
      assert.equal(ring.tryRead(), k);
      ring.tryReserve(2); // never committed
      return ring.read();
    },
    check: (memory) => assert.equal(new Ring(memory, "it", f64).tryWriteMany([1, 2, 3, 4, 5]), 4),
  },
  "ring of messages": {
    create: (memory) => new Ring(memory, "it", messages, 64),
    use(memory, k) {
      const ring = new Ring(memory, "it", messages);
      assert.equal(ring.tryWrite(new Uint8Array(k % 20)), true);
      assert.equal(ring.tryRead()?.length, k % 20);
      ring.tryReserve(8); // never committed
      return ring.read();
    },
    check: (memory) => assert.equal(new Ring(memory, "it", messages).tryWrite(new Uint8Array(56)), true),
  },
  channel: {
    create: (memory) => new Channel(memory, "it", f64, 3),
    use(memory, k) {
      const channel = new Channel(memory, "it", f64);
      assert.equal(channel.trySend(k), true);
      assert.equal(channel.tryReceive(), k);
      return channel.receive();
    },
    check(memory) {
      const channel = new Channel(memory, "it", f64);
      for (let k = 0; k < 4; k++) assert.equal(channel.trySend(k), k < 3);
    },
  },
  "unbuffered channel": {
    create: (memory) => new Channel(memory, "it", f64, 0, { offers: 2 }),
    use(memory, k) {
      const channel = new Channel(memory, "it", f64);
      const sent = channel.send(k);
      assert.equal(channel.tryReceive(), k);
      return Promise.all([sent, channel.send(k)]); // the second one is taken back
    },
    check(memory) {
      const channel = new Channel(memory, "it", f64);
      assert.equal(channel.tryReceive(), undefined);
    },
  },
  map: {
    create: (memory) => new SharedMap(memory, "it", utf8(8), f64, 5, { spares: 2 }),
    use(memory, k) {
      const map = new SharedMap(memory, "it", utf8(8), f64);
      map.set(`key ${k % 7}`, k);
      assert.equal(map.get(`key ${k % 7}`), k);
      const walk = map.entries();
      assert.deepEqual(walk.next().value, [`key ${k % 7}`, k]); // the rest is never asked for
      assert.equal(map.delete(`key ${k % 7}`), true);
      return undefined;
    },
    check(memory) {
      const map = new SharedMap(memory, "it", utf8(8), f64);
      for (let k = 0; k < 6; k++) assert.equal(map.trySet(`key ${k}`, k), k < 5);
    },
  },
  set: {
    create: (memory) => new SharedSet(memory, "it", u32, 5, { spares: 2 }),
    use(memory, k) {
      const set = new SharedSet(memory, "it", u32);
      assert.equal(set.add(k), true);
      assert.deepEqual([...set], [k]);
      assert.equal(set.delete(k), true);
      return undefined;
    },
    check(memory) {
      const set = new SharedSet(memory, "it", u32);
      for (let k = 0; k < 6; k++) assert.equal(set.tryAdd(k), k < 5);
    },
  },
  stream: {
    create: (memory) => new Stream(memory, "it", f64, 4, { subscribers: 3 }),
    use(memory, k) {
      const stream = new Stream(memory, "it", f64);
      const subscription = stream.subscription();
      assert.equal(stream.tryEmit(k), true);
      assert.equal(subscription.tryNext(), k);
      stream.subscription({ from: "earliest" }); // never read, never closed
      stream.subscribe(() => {});
      return subscription.next();
    },
    check(memory) {
      const stream = new Stream(memory, "it", f64);
      assert.equal(stream.subscriberCount, 0);
      const all = [stream.subscription(), stream.subscription(), stream.subscription()];
      assert.throws(() => stream.subscription(), { code: "ZEROIPC_SUBSCRIBERS_FULL" });
      for (let k = 0; k < 5; k++) assert.equal(stream.tryEmit(k), k < 4);
      all.forEach((one) => one.close());
    },
  },
  "derived stream": {
    create: (memory) => new Stream(memory, "it", f64, 4),
    use(memory, k) {
      const stream = new Stream(memory, "it", f64);
      const derived = stream.map(memory, "derived", f64, (value) => value + 1);
      stream.tryEmit(k);
      return derived.subscription().next();
    },
    check(memory) {
      const stream = new Stream(memory, "it", f64);
      assert.equal(new Stream(memory, "derived", f64).isClosed, false);
      for (let k = 0; k < 20; k++) stream.tryEmit(k); // who derived it is gone
    },
  },
  future: {
    create: (memory) => [new Future(memory, "it", f64), new Future(memory, "other", f64)],
    use(memory) {
      const future = new Future(memory, "it", f64);
      assert.equal(future.tryGet(), undefined);
      future.map(memory, "derived", f64, (value) => value + 1);
      return future.get();
    },
    check(memory) {
      assert.equal(new Future(memory, "it", f64).trySet(1), true);
      assert.equal(new Future(memory, "derived", f64).state, "pending");
      assert.equal(memory.entries().length, 3);
    },
  },
  lazy: {
    create: (memory) => new Lazy(memory, "it", f64, () => 1),
    use(memory, k) {
      const lazy = new Lazy(memory, "it", f64, () => k);
      lazy.invalidate();
      assert.equal(lazy.forceSync(), k);
      lazy.invalidate();
      return new Lazy(memory, "it", f64, () => new Promise<number>(() => {})).force(); // given back
    },
    check(memory) {
      const lazy = new Lazy(memory, "it", f64, () => 7);
      assert.equal(lazy.state, "empty");
      assert.equal(lazy.forceSync(), 7);
    },
  },
};

for (const [kind, { create, use, check }] of Object.entries(uses)) {
  test(`open, use, leave and close of a ${kind}`, async () => {
    await withMemory({ maxPeers: 4 }, async (owner) => {
      create(owner);
      const { name } = owner;
      owner.close();
      await churn(async (k) => {
        const memory = new Memory(name);
        const pending = use(memory, k);
        memory.close();
        if (pending) await assert.rejects(pending, { code: "ZEROIPC_CLOSED" });
      }, ROUNDS);
      using last = new Memory(name);
      assert.equal(last.peers().length, 1);
      check(last);
    });
  });

  test(`handles on a ${kind} opened again and again in one memory`, async () => {
    await withMemory({ maxPeers: 4 }, (memory) => churn(() => create(memory), ROUNDS));
  });

  test(`handles on a ${kind} that nobody has any more are collected`, async () => {
    await withMemory({ maxPeers: 4 }, async (memory) => {
      const forget = () => [create(memory)].flat().map((handle) => new WeakRef(handle as object));
      const handles = Array.from({ length: 5 }, forget).flat();
      await until("they are gone", () => {
        collectGarbage();
        return handles.every((handle) => !handle.deref());
      });
    });
  });
}
