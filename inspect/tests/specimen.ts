// A segment with structures of every kind in it, wrapped and partly filled: its bytes, and where each structure lies. What
// its maker held is that of a participant who is gone.

import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import {
  bytes,
  Channel,
  f64,
  Future,
  Lazy,
  Memory,
  messages,
  Pool,
  Queue,
  Ring,
  SharedArray,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
  u32,
  u64,
} from "zeroipc";

export interface Specimen {
  readonly bytes: Uint8Array;
  /** Byte offset of each structure, by its name. */
  readonly offsets: Readonly<Record<string, number>>;
  /** Where its entry stands in the table. */
  readonly entries: Readonly<Record<string, number>>;
  readonly maxEntries: number;
  readonly maxPeers: number;
}

const Odd = bytes(5);
const odd = (k: number) => new Uint8Array(5).fill(k + 1);

function fillCells(memory: Memory): void {
  const queue = new Queue(memory, "queue", Odd, 5, { spares: 3 });
  for (let k = 0; k < 7; k++) {
    queue.tryPush(odd(k));
    if (k < 4) queue.tryPop();
  }
  queue.tryReserve(); // kept: held by who is gone
  const channel = new Channel(memory, "channel", Odd, 4, { spares: 3 });
  for (let k = 0; k < 7; k++) {
    channel.trySend(odd(k));
    if (k < 5) channel.tryReceive();
  }
  const closed = new Channel(memory, "closed", Odd, 3, { spares: 2 });
  for (let k = 0; k < 4; k++) {
    closed.trySend(odd(k));
    if (k < 2) closed.tryReceive();
  }
  closed.close(); // lap 1, index 1, which is empty
  const full = new Channel(memory, "full", Odd, 3, { spares: 2 });
  for (let k = 0; k < 3; k++) full.trySend(odd(k));
  full.close(); // lap 1, index 0, which is full from lap 0
  const hand = new Channel(memory, "hand", Odd, 0, { spares: 2, offers: 3 });
  hand.send(odd(1)).catch(() => {}); // an offer that stands until the memory is closed
}

function fillStack(memory: Memory): void {
  const stack = new Stack(memory, "stack", Odd, 4, { spares: 2 });
  for (let k = 0; k < 4; k++) stack.tryPush(odd(k));
  stack.tryPop();
  stack.tryPop();
  stack.tryPush(odd(5));
}

function fillRings(memory: Memory): void {
  const ring = new Ring(memory, "ring", f64, 7);
  const texts = new Ring(memory, "texts", messages, 64, { largest: 24 });
  for (let k = 0; k < 5; k++) {
    ring.tryWriteMany([k, k, k]);
    texts.tryWrite(odd(k));
    texts.tryWrite(new Uint8Array(13));
    if (k < 4) {
      ring.tryReadMany(3);
      texts.tryReadMany(2);
    }
  }
}

function fillKeyed(memory: Memory): void {
  const map = new SharedMap(memory, "map", Odd, bytes(3), 10, { spares: 3, seed: 5n });
  const set = new SharedSet(memory, "set", u32, 10, { spares: 3, seed: 5n });
  for (let k = 0; k < 9; k++) {
    map.set(odd(k), new Uint8Array(3).fill(k));
    set.add(k);
  }
  for (let k = 0; k < 3; k++) {
    map.delete(odd(k));
    set.delete(k);
  }
}

function fillPool(memory: Memory): void {
  const pool = new Pool(memory, "pool", Odd, 4);
  const handles = new Queue(memory, "handles", u64, 3, { spares: 2 });
  new Queue(memory, "other", u64, 2, { spares: 2 });
  pool.tryAcquire();
  pool.sendSync(pool.acquireSync(), handles);
}

function fillOutcomes(memory: Memory): void {
  new Future(memory, "ready", Odd).trySet(odd(1));
  new Future(memory, "failed", Odd).tryFail("for this or that reason");
  new Future(memory, "pledged", Odd).tryPledge();
  new Future(memory, "empty", Odd);
  const lazy = new Lazy(memory, "lazy", Odd, () => odd(3));
  lazy.forceSync();
}

function fillStreams(memory: Memory): void {
  const stream = new Stream(memory, "stream", Odd, 4, { policy: "block", spares: 2, subscribers: 5 });
  const oldest = new Stream(memory, "oldest", Odd, 3, { policy: "drop-oldest", spares: 2, subscribers: 2 });
  const young = new Stream(memory, "young", Odd, 4, { policy: "drop-newest", spares: 2, subscribers: 2 });
  const subscription = stream.subscription({ from: "latest" });
  oldest.subscription();
  young.tryEmit(odd(1));
  for (let k = 0; k < 6; k++) {
    stream.tryEmit(odd(k));
    oldest.tryEmit(odd(k));
    if (k < 4) subscription.tryNext();
  }
  oldest.close();
  const options = { spares: 2, subscribers: 2, from: "earliest" } as const;
  stream.window(memory, "windows", { count: 2, step: 1 }, options);
  stream.take(memory, "taken", 3, options);
  stream.map(memory, "mapped", Odd, (value) => value, options);
}

export async function makeSpecimen(name: string): Promise<Specimen> {
  const maxEntries = 40;
  const maxPeers = 6;
  const memory = new Memory(name, { size: 65536, maxEntries, maxPeers, label: "specimen" });
  new SharedArray(memory, "array", f64, 5);
  for (const fill of [fillCells, fillStack, fillRings, fillKeyed, fillPool, fillOutcomes, fillStreams]) fill(memory);
  for (let k = 0; k < 20; k++) await setImmediate(); // derivations get their turn
  const whole = new Uint8Array(readFileSync(`/dev/shm${name}`));
  const found = memory.entries();
  memory.close();
  memory.unlink();
  return {
    bytes: whole,
    offsets: Object.fromEntries(found.map((entry) => [entry.name, entry.offset])),
    entries: Object.fromEntries(found.map((entry, k) => [entry.name, 64 + 40 * k])),
    maxEntries,
    maxPeers,
  };
}
