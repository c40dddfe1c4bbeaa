// A segment with every kind of structure in it, made by the library: what the tests look at, and docs/cli.md shows.

import {
  bytes,
  Channel,
  f64,
  Future,
  i32,
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
  struct,
  u16,
  u32,
  u64,
  utf8,
} from "zeroipc";

/** What would be given back if it were collected. */
const kept: unknown[] = [];

export const Command = struct({ type: u32, data: i32 });

/** Makes the segment. Leases, subscriptions and pledges are this process's, for as long as it has the memory open. */
export async function makeWorld(name: string, label = "sensors"): Promise<Memory> {
  const memory = Memory.create(name, { size: "1MB", label });
  const temperature = new SharedArray(memory, "temperature", f64, 8);
  temperature.set([20.5, 21, 21.5, 22]);

  const commands = new Queue(memory, "commands", Command, 6);
  for (let k = 0; k < 8; k++) {
    commands.tryPush({ type: k, data: -k });
    if (k < 4) commands.tryPop();
  }

  const undo = new Stack(memory, "undo", utf8(12), 5);
  for (const step of ["open", "type", "delete"]) undo.tryPush(step);

  const samples = new Ring(memory, "samples", u16, 100);
  samples.tryWriteMany([1, 2, 3, 4, 5]);
  samples.tryRead();
  const log = new Ring(memory, "log", messages, 256, { largest: 64 });
  log.tryWrite(Buffer.from("started"));
  log.tryWrite(Buffer.from("ready, at 40 °C"));

  const sessions = new SharedMap(memory, "sessions", utf8(16), u64, 10, { seed: 7n });
  sessions.set("alice", 12n);
  sessions.set("bob", 2n ** 63n);
  const seen = new SharedSet(memory, "seen", u32, 20, { seed: 7n });
  for (const id of [4, 8, 15, 16, 23, 42]) seen.add(id);

  const handles = new Queue(memory, "handles", u64, 4);
  const frames = new Pool(memory, "frames", bytes(40), 4);
  const leased = frames.acquireSync();
  const sent = frames.acquireSync();
  frames.trySend(sent, handles);
  kept.push(frames, leased);

  new Future(memory, "answer", i32).trySet(42);
  new Future(memory, "broken", i32).tryFail(new Error("no such sensor"));
  kept.push(new Future(memory, "promised", i32).tryPledge());
  new Future(memory, "open", i32);
  const lazy = new Lazy(memory, "primes", u32, () => 78498);
  lazy.forceSync();
  new Lazy(memory, "not yet", u32, () => 0);

  const readings = new Stream(memory, "readings", f64, 8);
  const behind = readings.subscription();
  kept.push(behind);
  const doubled = readings.map(memory, "doubled", f64, (value) => value * 2);
  await new Promise((resolve) => setTimeout(resolve, 10)); // it derives from now on
  for (let k = 0; k < 5; k++) readings.tryEmit(k + 0.5);

  const jobs = new Channel(memory, "jobs", u32, 4);
  for (const job of [7, 8, 9]) jobs.trySend(job);
  jobs.tryReceive();
  const done = new Channel(memory, "done", u32, 4);
  done.trySend(1);
  done.close();
  new Channel(memory, "hand over", u32, 0);
  behind.tryNext();
  while (doubled.sequence < 5n) await new Promise((resolve) => setTimeout(resolve, 1));
  doubled.derivation?.stop();
  return memory;
}
