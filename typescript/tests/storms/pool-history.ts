// Histories of pools: leases that are taken, handed over through a queue, and given back; another pool in every round.
// A block belongs to one at a time: who has it finds there what it wrote, or what was sent to it.

import { f64, type HandleQueue, Pool, type PoolLease, Queue, u64 } from "zeroipc";
import { type Model, returned } from "./linearizability";
import type { HistoryCast } from "./witness";

interface Held {
  readonly block: number;
  readonly lease: PoolLease<typeof f64>;
  /** What this witness wrote there. */
  readonly stamp: number;
}

/** The pool, a queue through which leases go, and what this witness has leased, by the block's number. */
interface Leases {
  readonly pool: Pool<typeof f64>;
  readonly queue: HandleQueue;
  readonly held: Map<number, Held>;
}

const CAPACITY = 3;
const CELLS = 2;
/** What release and send return when the witness has no lease: they do nothing. Otherwise they return the block. */
const NONE = -1;
/** What send returns when the queue is full. */
const FULL = -2;

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
    const { name, process } = operation;
    const blocksOf = (who: number | undefined) => owners.flatMap((owner, k) => (owner === who ? [k] : []));
    const owned = (who: number | undefined, at: number) => owners.map((owner, k) => (k === at ? who : owner));
    const same = (result: number | undefined) => (returned(operation, result) ? [state] : []);
    /** Which of the blocks it was is for the witness to choose. */
    const oneOf = (blocks: readonly number[], then: (block: number) => State) =>
      blocks.filter((block) => returned(operation, block)).map(then);
    const mine = blocksOf(process);
    switch (name) {
      case "acquire": {
        const free = blocksOf(undefined);
        if (free.length === 0) return same(undefined);
        return oneOf(free, (block) => ({ owners: owned(process, block), queue }));
      }
      case "release":
        if (mine.length === 0) return same(NONE);
        return oneOf(mine, (block) => ({ owners: owned(undefined, block), queue }));
      case "send":
        if (mine.length === 0) return same(NONE);
        if (queue.length === CELLS) return same(FULL);
        return oneOf(mine, (block) => ({ owners: owned(SENT, block), queue: [...queue, block] }));
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
  const stamp = (process.pid * 2 ** 20 + (stamps++ % 2 ** 20)) * 8 + block;
  lease.value = stamp;
  held.set(block, { block, lease, stamp });
  return block;
}

/** A block that this witness has leased; fails when somebody else wrote into it. */
function leased({ held }: Leases, which: number): Held | undefined {
  const one = [...held.values()][which % held.size];
  if (one && one.lease.value !== one.stamp) throw new Error(`somebody else wrote into block ${one.block}`);
  return one;
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
    release(leases, which = 0) {
      const one = leased(leases, which);
      if (!one) return NONE;
      one.lease.release();
      leases.held.delete(one.block);
      return one.block;
    },
    send(leases, which = 0) {
      const one = leased(leases, which);
      if (!one) return NONE;
      if (!leases.pool.trySend(one.lease, leases.queue)) return FULL;
      leases.held.delete(one.block);
      return one.block;
    },
    receive(leases) {
      const lease = leases.pool.tryReceive(leases.queue);
      if (lease && lease.value % 8 !== blockOf(lease)) throw new Error(`another block was received than was sent`);
      return begin(leases, lease);
    },
  },
  choose(random) {
    const name = random.pick([
      ...["acquire", "acquire", "acquire", "release", "release"],
      ...["send", "send", "receive", "receive"],
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
