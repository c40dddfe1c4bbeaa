// Histories of pools: leases that are taken, handed over through a queue, and given back; another pool in every round.
// A block belongs to one at a time: who has it finds there what it wrote, or what was sent to it.

import { f64, type HandleQueue, Pool, type PoolLease, Queue, u64 } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

/** The pool, a queue through which leases go, and what this witness has leased, by the block's number. */
interface Leases {
  readonly pool: Pool<typeof f64>;
  readonly queue: HandleQueue;
  readonly held: Map<number, PoolLease<typeof f64>>;
}

const CAPACITY = 3;
const CELLS = 2;
/** For an operation that needs a lease, without one: it does nothing. */
const NONE = -1;

interface State {
  /** Who has each block; undefined: nobody. Those in the queue have the number of no process. */
  readonly owners: readonly (number | undefined)[];
  readonly queue: readonly number[];
}

const SENT = -1;

const model: Model<State> = {
  initial: { owners: Array.from({ length: CAPACITY }, () => undefined), queue: [] },
  apply(state, operation) {
    const { owners, queue } = state;
    const { name, process, args } = operation;
    const block = args[0] as number;
    const owned = (who: number | undefined, at: number) => owners.map((owner, k) => (k === at ? who : owner));
    const same = (result: number | boolean | undefined) => (returned(operation, result) ? [state] : []);
    switch (name) {
      case "acquire": {
        const free = owners.flatMap((owner, k) => (owner === undefined ? [k] : []));
        if (free.length === 0) return same(undefined);
        return free.filter((k) => returned(operation, k)).map((k) => ({ owners: owned(process, k), queue }));
      }
      case "release":
        if (owners[block] !== process) return same(NONE);
        return returned(operation, block) ? [{ owners: owned(undefined, block), queue }] : [];
      case "send":
        if (owners[block] !== process) return same(NONE);
        if (queue.length === CELLS) return same(false);
        return returned(operation, true) ? [{ owners: owned(SENT, block), queue: [...queue, block] }] : [];
      case "receive": {
        const [oldest, ...rest] = queue;
        if (oldest === undefined) return same(undefined);
        return returned(operation, oldest) ? [{ owners: owned(process, oldest), queue: rest }] : [];
      }
      case "death":
        return [{ owners: owners.map((owner) => (owner === process ? undefined : owner)), queue }];
      default:
        throw new Error(name);
    }
  },
  text: ({ owners, queue }) => `owners [${owners}], queue [${queue}]`,
};

const blockOf = (lease: PoolLease<typeof f64>) => Number(lease.handle & 0xffffffn);
let stamps = 0;

/** Writes something of its own, to be found there later. */
function begin({ held }: Leases, lease: PoolLease<typeof f64> | undefined): number | undefined {
  if (!lease) return undefined;
  const block = blockOf(lease);
  lease.value = (process.pid * 2 ** 20 + (stamps++ % 2 ** 20)) * 8 + block;
  held.set(block, lease);
  return block;
}

export const histories: HistoryCast<Leases, State> = {
  kind: "pool",
  size: "8MB",
  maxEntries: 4096,
  fresh: true,
  deaths: true,
  open: (arena, round) => ({
    pool: new Pool(arena, `pool-${round}`, f64, CAPACITY),
    queue: new Queue(arena, `queue-${round}`, u64, CELLS, { spares: 10 }),
    held: new Map(),
  }),
  operations: {
    acquire: (leases) => begin(leases, leases.pool.tryAcquire()),
    release({ held }, block = 0) {
      const lease = held.get(block);
      if (!lease) return NONE;
      if (lease.value % 8 !== block) throw new Error(`somebody else wrote into block ${block}`);
      lease.release();
      held.delete(block);
      return block;
    },
    send({ pool, queue, held }, block = 0) {
      const lease = held.get(block);
      if (!lease) return NONE;
      const before = lease.value;
      const done = pool.trySend(lease, queue);
      if (done) held.delete(block);
      else if (lease.value !== before) throw new Error(`somebody else wrote into block ${block}`);
      return done;
    },
    receive(leases) {
      const lease = leases.pool.tryReceive(leases.queue);
      if (lease && lease.value % 8 !== blockOf(lease)) throw new Error(`another block was received than was sent`);
      return begin(leases, lease);
    },
  },
  choose(random) {
    const name = random.pick([
      "acquire",
      "acquire",
      "acquire",
      "release",
      "release",
      "send",
      "send",
      "receive",
      "receive",
    ]);
    return name === "release" || name === "send" ? [name, random.below(CAPACITY)] : [name];
  },
  *finish() {
    // What is in the queue comes out, and whatever nobody has is free: the model knows which that is.
    while ((yield ["receive"]) !== undefined);
    while ((yield ["acquire"]) !== undefined);
  },
  model,
};
