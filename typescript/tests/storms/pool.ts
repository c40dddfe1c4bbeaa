// The pool's cast: leases that are written in place, handed over twice, read in place and given back; and leases that stay
// at home.

import assert from "node:assert/strict";
import { type HandleQueue, type Memory, Pool, type PoolLease, Queue, StaleError, type Type, u64 } from "zeroipc";
import { type Cast, ignoreTimeout, type Role, type Scene, SHORT, type Task, unlessTimeout } from "./cast";
import { type Element, elementType, makeElement } from "./elements";
import { exactlyOnce } from "./judging";

interface Leases {
  readonly pool: Pool<Type<Element>>;
  /** From makers to relays, and from these to takers. */
  readonly first: HandleQueue;
  readonly second: HandleQueue;
}
type Lease = PoolLease<Type<Element>>;

const CAPACITY = 12;
const CELLS = 3;

const MODES = ["try", "sync", "async"] as const;
type Mode = (typeof MODES)[number];

const open = (arena: Memory, elementBytes: number, capacity?: number): Leases => ({
  pool: new Pool(arena, "pool", elementType(elementBytes), capacity),
  first: new Queue(arena, "first", u64, capacity && CELLS),
  second: new Queue(arena, "second", u64, capacity && CELLS),
});

// --- the operations in their three forms; undefined and false are "not now" ---

async function acquire({ structure: { pool }, orders }: Task<Leases>): Promise<Lease | undefined> {
  switch (orders.mode as Mode) {
    case "try":
      return pool.tryAcquire();
    case "sync":
      return unlessTimeout(() => pool.acquireSync(SHORT));
    case "async":
      return pool.acquire(SHORT).catch(ignoreTimeout);
  }
}

/** Whether the lease was handed over; it goes on otherwise. */
async function handOver(
  { structure: { pool }, orders }: Task<Leases>,
  lease: Lease,
  to: HandleQueue,
): Promise<boolean> {
  switch (orders.mode as Mode) {
    case "try":
      pool.trySend(lease, to);
      break;
    case "sync":
      unlessTimeout(() => pool.sendSync(lease, to, SHORT));
      break;
    case "async":
      await pool.send(lease, to, SHORT).catch(ignoreTimeout);
  }
  return lease.ended;
}

async function takeOver({ structure: { pool }, orders }: Task<Leases>, from: HandleQueue): Promise<Lease | undefined> {
  switch (orders.mode as Mode) {
    case "try":
      return pool.tryReceive(from);
    case "sync":
      return unlessTimeout(() => pool.receiveSync(from, SHORT));
    case "async":
      return pool.receive(from, SHORT).catch(ignoreTimeout);
  }
}

/** A copy of what is in the block. */
function read(lease: Lease): Element {
  return typeof lease.value === "number" ? lease.value : lease.value.slice();
}

function same(one: Element, other: Element): boolean {
  return typeof one === "number" ? one === other : Buffer.compare(bytesOf(one), bytesOf(other as Uint32Array)) === 0;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

// --- the roles ---

const send: Role<Leases> = {
  modes: MODES,
  start(task) {
    const { ledger, orders, structure } = task;
    let sequence = 0;
    return async () => {
      if (sequence === ledger.perMaker) return 0;
      const lease = await acquire(task);
      if (!lease) return 0;
      const element = makeElement(orders.elementBytes, orders.id, sequence);
      lease.value = element;
      if (!same(read(lease), element)) ledger.fault("wrong");
      if (!(await handOver(task, lease, structure.first))) {
        if (!same(read(lease), element)) ledger.fault("wrong");
        lease.release();
        return 0;
      }
      ledger.told.store(orders.id, ++sequence);
      return 1;
    };
  },
};

const relay: Role<Leases> = {
  modes: MODES,
  drains: true,
  start(task) {
    const { structure } = task;
    let kept: Lease | undefined;
    return async () => {
      kept ??= await takeOver(task, structure.first);
      if (!kept || !(await handOver(task, kept, structure.second))) return 0;
      kept = undefined;
      return 1;
    };
  },
};

const receive: Role<Leases> = {
  modes: MODES,
  drains: true,
  start(task) {
    const { ledger, structure } = task;
    const observe = ledger.observer({ ordered: false });
    return async () => {
      using lease = await takeOver(task, structure.second);
      if (!lease) return 0;
      const element = read(lease);
      observe(element);
      if (!same(read(lease), element)) ledger.fault("wrong");
      return 1;
    };
  },
};

/** Leases a few blocks, and sees that they are nobody else's. */
const keep: Role<Leases> = {
  modes: MODES,
  start(task) {
    const { ledger, orders, random } = task;
    let count = 0;
    return async () => {
      const held: [Lease, Element][] = [];
      for (let k = random.between(1, 3); k > 0; k--) {
        const lease = await acquire(task);
        if (!lease) break;
        const element = makeElement(orders.elementBytes, orders.id, count++);
        lease.value = element;
        held.push([lease, element]);
      }
      for (const [lease, element] of held) {
        if (!same(read(lease), element)) ledger.fault("wrong");
        const { handle } = lease;
        lease.release();
        try {
          task.structure.pool.release(handle);
          ledger.fault("wrong");
        } catch (error) {
          if (!(error instanceof StaleError)) throw error;
        }
      }
      return held.length;
    };
  },
};

/** Every block can be leased, and the queues take as many handles as they should. */
function checkWhole({ structure: { pool, first, second }, elementBytes }: Scene<Leases>): void {
  for (let round = 0; round < 3; round++) {
    assert.equal(pool.available, CAPACITY);
    const leases: Lease[] = [];
    for (let lease = pool.tryAcquire(); lease; lease = pool.tryAcquire()) leases.push(lease);
    assert.equal(leases.length, CAPACITY);
    leases.forEach((lease, k) => (lease.value = makeElement(elementBytes, 0, k)));
    for (const queue of [first, second]) {
      const sent = leases.splice(0, CELLS);
      for (const lease of sent) assert.ok(pool.trySend(lease, queue));
      assert.equal(pool.trySend(leases[0] as Lease, queue), false);
    }
    for (let k = 0; k < 2 * CELLS; k++) {
      using lease = pool.tryReceive(k < CELLS ? first : second) as Lease;
      assert.ok(same(read(lease), makeElement(elementBytes, 0, k)));
    }
    if (round > 0) assert.equal(pool.reclaim(), 0);
    for (const lease of leases) lease.release();
  }
}

export const cast: Cast<Leases> = {
  kind: "pool",
  maxPeers: 14,
  create: (arena, elementBytes) => open(arena, elementBytes, CAPACITY),
  open,
  roles: { send, relay, receive, keep },
  order: [["send", "keep"], ["relay"], ["receive"]],
  settled: ({ first, second }) => first.isEmpty && second.isEmpty,
  judge(scene) {
    exactlyOnce(scene, {
      takes: ({ role }) => (role === "relay" || role === "receive" ? 1 : 0),
      leads: ({ role }) => (role === "send" ? 1 : 0),
    });
    checkWhole(scene);
  },
};
