// Queues in the fuzz test.

import { bytes, f64, Queue } from "zeroipc";
import * as L from "../../core/layout";
import { Command, command, type FuzzPart, range } from "./part";

const Blob = bytes(256);
const short = { timeout: 1 };

/** A queue and a value for it. */
type Opened = readonly [queue: Queue<never>, value: never][];

function operationsOf(q: Queue<never>, value: never): (() => unknown)[] {
  return [
    () => q.size,
    () => q.isEmpty,
    () => q.isFull,
    () => q.peek(),
    () => q.tryPop(),
    () => q.tryPush(value),
    () => q.tryPopMany(20),
    () => q.tryPushMany([value, value, value]),
    () => {
      const lease = q.tryReserve();
      if (!lease) return;
      lease.value = value;
      if (!lease.tryCommit()) lease.abort();
    },
    () => q.tryReserve()?.abort(),
    () => {
      const claim = q.tryClaim();
      void claim?.value;
      claim?.release();
    },
  ];
}

function waits(q: Queue<never>, value: never): (() => unknown)[] {
  return [
    () => q.popSync(short),
    () => q.pushSync(value, short),
    () => q.pop(short),
    () => q.pushMany([value, value], short),
    () => q.claimSync(short).release(),
    () => q.reserveSync(short).abort(),
  ];
}

export const queues: FuzzPart<Opened> = {
  names: 3,
  fill(memory) {
    // Wrapped several times, and partly filled.
    const numbers = new Queue(memory, "numbers", f64, 7, { spares: 3 });
    const commands = new Queue(memory, "commands", Command, 1, { spares: 2 });
    const blobs = new Queue(memory, "blobs", Blob, 4, { spares: 4 });
    for (let k = 0; k < 25; k++) {
      numbers.tryPush(k);
      commands.tryPush({ type: k, data: k, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      blobs.tryPush(new Uint8Array(256).fill(k));
      if (k % 5 !== 4) blobs.tryPop();
      if (k >= 21) continue;
      numbers.tryPop();
      commands.tryPop();
    }
    const lease = blobs.tryReserve(); // a block that its owner holds
    return () => lease?.abort();
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Queue(memory, "numbers", f64)), 1.5],
      [attempt(() => new Queue(memory, "commands", Command)), command],
      [attempt(() => new Queue(memory, "blobs", Blob)), new Uint8Array(256)],
    ];
    return all.filter(([queue]) => queue !== undefined) as unknown as Opened;
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_QUEUE) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    return [
      ...range(offset + L.LINE_BYTES, offset + L.QUEUE_CELLS, 8),
      ...range(offset + L.QUEUE_CELLS, offset + size, stride).flatMap((cell) => [cell, cell + L.CELL_BLOCK]),
    ];
  },
  operations: (memory, opened, random) => [
    () => new Queue(memory, "numbers", f64, 7),
    () => new Queue(memory, `new-${random.below(5)}`, f64, random.between(1, 100)).tryPush(1),
    ...opened.flatMap(([queue, value]) => operationsOf(queue, value)),
    ...(random.below(4) === 0 ? opened.flatMap(([queue, value]) => waits(queue, value)) : []),
  ],
};
