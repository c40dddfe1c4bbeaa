// Works on structures of every kind at full speed, until it is killed: what `validate` is tried beside. Arguments: the
// segment, a seed. Prints "working" once it is under way.

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
  SharedMap,
  SharedSet,
  Stack,
  Stream,
  type Subscription,
  u32,
  u64,
  utf8,
  ZeroIpcError,
} from "zeroipc";
import { randomFrom } from "../harness";

const [name = "", seed = "0"] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const memory = new Memory(name, { size: "2MB", maxEntries: 128, maxPeers: 12, label: "load" });
const short = { timeout: 2 };
const blob = (length: number) => new Uint8Array(length).fill(random.below(256));

const odd = bytes(13);
const queue = new Queue(memory, "queue", f64, 5, { spares: 4 });
const large = new Queue(memory, "large queue", odd, 200);
const stack = new Stack(memory, "stack", odd, 6, { spares: 3 });
const numbers = new Ring(memory, "ring", f64, 9);
const texts = new Ring(memory, "messages", messages, 256, { largest: 100 });
const map = new SharedMap(memory, "map", utf8(6), u32, 24, { spares: 6 });
const set = new SharedSet(memory, "set", u32, 12, { spares: 4 });
const pool = new Pool(memory, "pool", odd, 8);
const handles = new Queue(memory, "handles", u64, 3, { spares: 6 });
const more = new Queue(memory, "more handles", u64, 2, { spares: 6 });
const channel = new Channel(memory, "channel", f64, 4, { spares: 4 });
const hand = new Channel(memory, "hand", odd, 0, { spares: 4, offers: 3 });
const lazy = new Lazy(memory, "lazy", f64, () => random.fraction());
const streams = (["block", "drop-oldest", "drop-newest"] as const).map((policy) => ({
  stream: new Stream(memory, `stream ${policy}`, odd, 7, { policy, spares: 6, subscribers: 6 }),
  reader: undefined as Subscription<typeof odd> | undefined,
}));
const source = new Stream(memory, "source", f64, 8, { policy: "drop-oldest", spares: 6, subscribers: 6 });
const derive = () => [
  source.map(memory, "mapped", f64, (value) => value + 1),
  source.window(memory, "windows", { count: 3, step: 2 }),
];
if (random.below(2) === 0) derive();

/** A burst of one operation. */
function bursts(operation: (k: number) => unknown): () => unknown {
  return () => {
    for (let k = random.between(1, 300); k > 0; k--) operation(k);
  };
}

const key = () => `k${random.below(40)}`;

const operations: (() => unknown)[] = [
  bursts((k) => queue.tryPush(k)),
  bursts(() => queue.tryPop()),
  bursts((k) => (k % 2 === 0 ? queue.tryPush(k) : queue.tryPop())),
  () => large.tryPushMany([blob(13), blob(13), blob(13)]),
  bursts(() => large.tryPush(blob(13))),
  bursts(() => large.tryPopMany(3)),
  bursts(() => {
    using slot = large.tryReserve();
    if (random.below(2) === 0) slot?.tryCommit();
  }),
  bursts(() => {
    using _claim = large.tryClaim();
  }),
  bursts((k) => (k % 3 !== 0 ? stack.tryPush(blob(13)) : stack.tryPop())),
  bursts(() => stack.tryPop()),
  bursts(() => numbers.tryWriteMany([1, 2, 3])),
  bursts(() => numbers.tryReadMany(4)),
  bursts(() => texts.tryWrite(blob(random.below(100)))),
  bursts(() => texts.tryRead()),
  () => random.pick([numbers, texts]).release(),
  bursts((k) => map.set(key(), k)),
  bursts(() => map.delete(key())),
  () => random.below(30) === 0 && map.clear(),
  bursts(() => set.add(random.below(20))),
  bursts(() => set.delete(random.below(20))),
  bursts(() => {
    using lease = pool.tryAcquire();
    if (lease && random.below(2) === 0) pool.trySend(lease, random.pick([handles, more]));
  }),
  bursts(() => pool.tryReceive(random.pick([handles, more]))?.release()),
  bursts((k) => channel.trySend(k)),
  bursts(() => channel.tryReceive()),
  () => hand.sendSync(blob(13), short),
  () => hand.receiveSync(short),
  () => Promise.all([hand.send(blob(13), short), hand.receive(short)]),
  () => queue.popSync(short),
  () => stack.pushSync(blob(13), short),
  bursts(() => lazy.invalidate()),
  bursts(() => lazy.forceSync({ timeout: 5 })),
  () => new Future(memory, `future ${random.below(30)}`, odd).trySet(blob(13)),
  () => new Future(memory, `future ${random.below(30)}`, odd).tryFail("for no reason"),
  () => new Future(memory, `future ${random.below(30)}`, odd).tryPledge(),
  () => new Channel(memory, `closed ${random.below(8)}`, f64, 3, { spares: 3 }).trySend(1),
  () => new Channel(memory, `closed ${random.below(8)}`, f64, 3, { spares: 3 }).close(),
  ...streams.flatMap((one) => [
    bursts(() => one.stream.tryEmit(blob(13))),
    bursts(() => one.reader?.tryNext()),
    () => {
      one.reader?.close();
      one.reader = undefined;
    },
    () => (one.reader ??= one.stream.subscription({ from: random.pick(["earliest", "latest"]) })),
  ]),
  bursts(() => source.tryEmit(random.fraction())),
  () => setImmediate(),
];

console.log("working");
for (;;) {
  try {
    await random.pick(operations)();
  } catch (error) {
    if (!(error instanceof ZeroIpcError) || error.code === "ZEROIPC_CORRUPT") throw error;
  }
}
