// What is measured: every name, its unit, how it is run, and the bar that it should reach. Longer than most files, for it is
// one table, group by group.

import { python } from "./catalogue-python";
import { atLeast, atMost, type Bar, c, cpp, type Group, type Measure, one, two } from "./measure";

export const LINE: Measure = {
  name: "line.rtt",
  unit: "ns",
  what: "one cache line to another process and back (C++)",
  plan: cpp("line"),
};

export const groups: readonly Group[] = [
  {
    title: "one process",
    measures: [
      {
        name: "queue.pair.f64",
        unit: "ns",
        what: "tryPush and tryPop of a number",
        plan: one("queue-pair"),
        bar: atMost(30),
      },
      {
        name: "stack.pair",
        unit: "ns",
        what: "tryPush and tryPop of a number, ten others below it",
        plan: one("stack-pair"),
        bar: atMost(60),
      },
      {
        name: "cpp.cas.three",
        unit: "ns",
        what: "three CAS in a row, as a push and a pop have them",
        plan: cpp("cas"),
      },
      {
        name: "cpp.queue.pair",
        unit: "ns",
        what: "try_push and try_pop of a number with the C++ library",
        plan: cpp("queue", "pair"),
        bar: atMost(15),
      },
      {
        name: "cpp.stack.pair",
        unit: "ns",
        what: "the same with a stack, ten others below it",
        plan: cpp("stack"),
        bar: atMost(15),
      },
      {
        name: "c.queue.pair",
        unit: "ns",
        what: "try_push and try_pop of 8 bytes with the C library",
        plan: c("queue", "pair"),
        bar: atMost(20),
      },
      {
        name: "pool.pair",
        unit: "ns",
        what: "tryAcquire and release of a lease",
        plan: one("pool-pair"),
      },
      {
        name: "stream.pair.f64",
        unit: "ns",
        what: "tryEmit and tryNext of a number",
        plan: one("stream-pair"),
      },
      {
        name: "array.sum.ratio",
        unit: "x",
        what: "summing a SharedArray, over the same loop on a private array",
        plan: one("array-sum"),
        bar: atMost(1.05),
      },
      {
        name: "cpp.array.sum.ratio",
        unit: "x",
        what: "the same with the C++ library, over a std::vector",
        plan: cpp("array"),
        bar: atMost(1.02),
      },
    ],
  },
  {
    title: "maps of 65536 entries",
    measures: [
      {
        name: "map.get",
        unit: "ns",
        what: "get of a number by a u64 key (a bigint)",
        plan: one("map-access", "get"),
        bar: atMost(60),
      },
      {
        name: "map.set",
        unit: "ns",
        what: "set of a number by a u64 key that is there",
        plan: one("map-access", "set"),
      },
      {
        name: "map.get.u32",
        unit: "ns",
        what: "get by a u32 key",
        plan: one("map-access", "get.u32"),
      },
      {
        name: "map.get.utf8",
        unit: "ns",
        what: "get of a struct of two numbers by a text of 17 to 21 characters",
        plan: one("map-access", "get.utf8"),
      },
      {
        name: "map.xproc.get",
        unit: "ns",
        what: "map.get while another process sets the same entries without pause",
        plan: two("map-shared"),
      },
      {
        name: "js.map.get",
        unit: "ns",
        what: "the same look-ups in a private JavaScript Map",
        plan: one("map-access", "js"),
      },
      {
        name: "c.map.get",
        unit: "ns",
        what: "get of 8 bytes by an 8-byte key with the C library",
        plan: c("map"),
        bar: atMost(15),
      },
      {
        name: "cpp.map.get",
        unit: "ns",
        what: "get of a number by an 8-byte key with the C++ library",
        plan: cpp("map"),
        bar: atMost(12),
      },
      {
        name: "lmdb.get",
        unit: "ns",
        what: "the same look-ups in LMDB",
        plan: one("lmdb", "get"),
        bar: atLeast(10, "map.get"),
      },
      {
        name: "lmdb.put",
        unit: "ns",
        what: "puts in LMDB, 1000 a transaction, not synchronised to the disk",
        plan: one("lmdb", "put"),
      },
      {
        name: "redis.get",
        unit: "us",
        what: "look-ups in a Redis server on a unix socket, one at a time",
        plan: one("redis"),
        needs: "redis-server",
      },
      {
        name: "redis.get.pipelined",
        unit: "us",
        what: "the same, 100 at once",
        plan: one("redis", "pipelined"),
        needs: "redis-server",
      },
    ],
  },
  {
    title: "two processes that spin",
    measures: [
      LINE,
      {
        name: "queue.rtt.f64",
        unit: "ns",
        what: "a number there and back through two queues",
        plan: two("queue-round-trip"),
        bar: atMost(300),
      },
      {
        name: "future.rtt",
        unit: "ns",
        what: "a number there and back through two futures",
        plan: two("future-round-trip"),
      },
      {
        name: "queue.xproc.f64",
        unit: "M msg/s",
        what: "numbers one way",
        plan: two("queue-throughput", "f64"),
        bar: atLeast(20),
      },
      {
        name: "queue.xproc.64B",
        unit: "M msg/s",
        what: "structs of 8 f64 one way",
        plan: two("queue-throughput", "64B"),
      },
      {
        name: "queue.xproc.f64.many256",
        unit: "M msg/s",
        what: "numbers one way, 256 a call",
        plan: two("queue-throughput", "f64.many256"),
        bar: atLeast(25),
      },
      {
        name: "channel.xproc.f64",
        unit: "M msg/s",
        what: "numbers one way through a buffered channel",
        plan: two("queue-throughput", "channel"),
        bar: atLeast(15),
      },
      {
        name: "channel.rendezvous",
        unit: "ns",
        what: "a number from hand to hand: sendSync and a receiver that looks",
        plan: two("channel-rendezvous", "look"),
      },
      {
        name: "channel.rendezvous.sync",
        unit: "ns",
        what: "the same, both blocking when they must",
        plan: two("channel-rendezvous", "sync"),
      },
      {
        name: "ring.xproc.8B",
        unit: "M msg/s",
        what: "numbers one way through a ring",
        plan: two("ring-throughput", "8B"),
        bar: atLeast(40),
      },
      {
        name: "ring.xproc.64B",
        unit: "M msg/s",
        what: "structs of 8 f64 one way through a ring",
        plan: two("ring-throughput", "64B"),
      },
      {
        name: "ring.xproc.many256",
        unit: "M msg/s",
        what: "numbers one way through a ring, 256 a call",
        plan: two("ring-throughput", "many256"),
        bar: atLeast(200),
      },
      {
        name: "ring.xproc.message64",
        unit: "M msg/s",
        what: "messages of 64 bytes one way through a ring",
        plan: two("ring-throughput", "message64"),
      },
      {
        name: "ring.xproc.inPlace64",
        unit: "M msg/s",
        what: "the same, written and read in place",
        plan: two("ring-throughput", "inPlace64"),
      },
      {
        name: "stream.xproc.f64",
        unit: "M msg/s",
        what: "numbers through a stream to one subscriber",
        plan: two("stream-throughput", "f64"),
        bar: atLeast(15),
      },
      {
        name: "stream.xproc.f64.many256",
        unit: "M msg/s",
        what: "the same, 256 a call",
        plan: two("stream-throughput", "f64.many256"),
      },
      {
        name: "stream.fan3.f64",
        unit: "M msg/s",
        what: "numbers through a stream to three subscribers in one process",
        plan: two("stream-throughput", "fan3.f64"),
      },
      {
        name: "c.queue.xproc.8B",
        unit: "M msg/s",
        what: "8 bytes one way through a queue with the C library",
        plan: c("queue", "xproc"),
        bar: atLeast(24),
      },
      {
        name: "c.ring.xproc.8B",
        unit: "M msg/s",
        what: "8 bytes one way through a ring with the C library",
        plan: c("ring"),
        bar: atLeast(80),
      },
      {
        name: "cpp.queue.xproc.8B",
        unit: "M msg/s",
        what: "8 bytes one way through a queue with the C++ library",
        plan: cpp("queue", "xproc"),
        bar: atLeast(26),
      },
      {
        name: "cpp.ring.xproc.8B",
        unit: "M msg/s",
        what: "numbers one way through a ring with the C++ library",
        plan: cpp("ring"),
        bar: atLeast(90),
      },
    ],
  },
  {
    title: "two processes that sleep",
    apart: true,
    measures: [
      {
        name: "c.queue.wake.ratio",
        unit: "x",
        what: "a round trip of sleeping C processes, beside one by bare futexes",
        plan: c("queue", "wake"),
        bar: atMost(1.1),
      },
      {
        name: "queue.wake.async",
        unit: "us",
        what: "one way to a process that awaits pop(), both idle for 2 ms before",
        plan: two("queue-wake", "async"),
        bar: atMost(1, "process_send.wake"),
      },
      {
        name: "queue.wake.sync",
        unit: "us",
        what: "the same to one that blocks in popSync()",
        plan: two("queue-wake", "sync"),
      },
      {
        name: "process_send.wake",
        unit: "us",
        what: "the same by process.send",
        plan: one("baseline", "process_send.wake"),
      },
      {
        name: "queue.wait.cpu",
        unit: "%",
        what: "CPU of a process that awaits pop() on an empty queue",
        plan: one("queue-idle"),
        bar: atMost(0.2),
      },
    ],
  },
  {
    title: "what Node offers",
    measures: [
      {
        name: "process_send.rtt",
        unit: "us",
        what: "a number there and back by process.send",
        plan: one("baseline", "process_send.rtt"),
        bar: atLeast(100, "queue.rtt.f64"),
      },
      {
        name: "unix_socket.rtt",
        unit: "us",
        what: "8 bytes there and back through a unix socket",
        plan: one("baseline", "unix_socket.rtt"),
      },
      {
        name: "post_message.rtt",
        unit: "us",
        what: "a number to a worker thread and back",
        plan: one("baseline", "post_message.rtt"),
      },
      {
        name: "process_send.xproc",
        unit: "M msg/s",
        what: "numbers one way by process.send",
        plan: one("baseline", "process_send.xproc"),
      },
      {
        name: "unix_socket.xproc",
        unit: "M msg/s",
        what: "8 bytes a write, one way",
        plan: one("baseline", "unix_socket.xproc"),
      },
      {
        name: "unix_socket.packed.xproc",
        unit: "M msg/s",
        what: "8 bytes each, 8192 of them a write",
        plan: one("baseline", "unix_socket.packed.xproc"),
      },
    ],
  },
  python,
];

const NANOSECONDS: Record<string, number> = { ns: 1, us: 1000 };
const all = groups.flatMap((group) => group.measures);

/** The groups with only those measures whose names begin with one of the prefixes. Throws when a prefix fits none. */
export function select(prefixes: readonly string[]): Group[] {
  const unknown = prefixes.filter((prefix) => !all.some((measure) => measure.name.startsWith(prefix)));
  if (unknown.length > 0) {
    throw new Error(`nothing is named ${unknown.join(", ")}; there are:\n  ${all.map((m) => m.name).join("\n  ")}`);
  }
  const chosen = (measure: Measure) =>
    prefixes.length === 0 || prefixes.some((prefix) => measure.name.startsWith(prefix));
  return groups
    .map((group) => ({ ...group, measures: group.measures.filter(chosen) }))
    .filter((group) => group.measures.length > 0);
}

export function describeBar({ is, value, of }: Bar): string {
  const sign = is === "at least" ? ">=" : "<=";
  if (of === undefined) return `${sign} ${value}`;
  return `${sign} ${value === 1 ? "" : `${value} x `}${of}`;
}

/** Whether a value reaches its bar; undefined when the name that the bar refers to was not measured. */
export function reaches(measure: Measure, value: number, values: ReadonlyMap<string, number>): boolean | undefined {
  const { bar } = measure;
  if (!bar) return undefined;
  let limit = bar.value;
  if (bar.of !== undefined) {
    const other = values.get(bar.of);
    const unit = all.find(({ name }) => name === bar.of)?.unit;
    if (other === undefined || unit === undefined) return undefined;
    limit *= (other * (NANOSECONDS[unit] ?? 1)) / (NANOSECONDS[measure.unit] ?? 1);
  }
  return bar.is === "at least" ? value >= limit : value <= limit;
}
