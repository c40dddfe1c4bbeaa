// A pool and its queue of handles in the fuzz test.

import { Pool, Queue, u64 } from "zeroipc";
import * as L from "../../core/layout";
import { Command, command, type FuzzPart, range } from "./part";

const short = { timeout: 1 };

interface Opened {
  readonly pool: Pool<typeof Command> | undefined;
  readonly handles: Queue<typeof u64> | undefined;
}

function operationsOf(pool: Pool<typeof Command>): (() => unknown)[] {
  return [
    () => pool.allocated,
    () => pool.reclaim(),
    () => {
      using lease = pool.tryAcquire();
      if (!lease) return;
      lease.value = command;
      void pool.get(lease.handle).value.text;
    },
    () => pool.get(1n << 24n).value.data,
    () => pool.release((3n << 24n) | 1n),
  ];
}

function handOver(pool: Pool<typeof Command>, handles: Queue<typeof u64>): (() => unknown)[] {
  return [
    () => {
      using lease = pool.tryAcquire();
      if (lease) pool.trySend(lease, handles);
    },
    () => pool.tryReceive(handles)?.release(),
    () => handles.tryPush(1n << 24n),
  ];
}

export const pools: FuzzPart<Opened> = {
  names: 2,
  fill(memory) {
    // A block that is leased, one that is handed over, one that is nobody's.
    const pool = new Pool(memory, "pool", Command, 3);
    const handles = new Queue(memory, "handles", u64, 2, { spares: 2 });
    pool.acquireSync();
    pool.sendSync(pool.acquireSync(), handles);
    return undefined;
  },
  open: (memory, attempt) => ({
    pool: attempt(() => new Pool(memory, "pool", Command)),
    handles: attempt(() => new Queue(memory, "handles", u64)),
  }),
  /** The words of the queue of handles are those of any queue. */
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_POOL) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    return [
      ...range(offset + L.LINE_BYTES, offset + L.POOL_BLOCKS, 8),
      ...range(offset + L.POOL_BLOCKS, offset + size, stride),
    ];
  },
  operations(_, { pool, handles }, random) {
    if (!pool) return [];
    const waits = [
      () => pool.acquireSync(short).release(),
      () => handles && pool.receiveSync(handles, short).release(),
    ];
    return [
      ...operationsOf(pool),
      ...(handles ? handOver(pool, handles) : []),
      ...(random.below(4) === 0 ? waits : []),
    ];
  },
};
