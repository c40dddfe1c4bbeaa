// Streams, subscriptions and derived streams in the fuzz test.

import { setTimeout } from "node:timers/promises";
import { bytes, type DerivedStream, f64, type Memory, Stream, type Subscription } from "zeroipc";
import * as L from "../../core/layout";
import { type FuzzPart, range } from "./part";

const Blob = bytes(120);

const kinds = {
  block: { type: f64, capacity: 3, policy: "block" },
  oldest: { type: Blob, capacity: 2, policy: "drop-oldest" },
  newest: { type: f64, capacity: 2, policy: "drop-newest" },
  ended: { type: f64, capacity: 1, policy: "block" },
} as const;

const open = (memory: Memory, name: string, capacity?: number) => {
  const { type, policy } = kinds[name as keyof typeof kinds];
  return new Stream<never>(memory, `stream ${name}`, type as never, capacity, { spares: 2, subscribers: 4, policy });
};

/** The derived streams; the last ends by itself. */
const derived = (memory: Memory, source: Stream<never>) => {
  const options = { spares: 1, subscribers: 2, from: "earliest" } as const;
  return [
    () => source.map(memory, "stream map", f64, (value) => Number(value) * 2, options),
    () => source.window(memory, "stream window", { count: 2, step: 1 }, options),
    () => source.take(memory, "stream take", 2, options),
  ] as (() => DerivedStream<never>)[];
};

type Streams = readonly Stream<never>[];

const short = { timeout: 1 };
const valueOf = (stream: Stream<never>) =>
  (stream.type === (f64 as unknown) ? 1.5 : new Uint8Array(120).fill(3)) as never;

function operationsOf(stream: Stream<never>): (() => unknown)[] {
  return [
    () => stream.sequence,
    () => stream.last,
    () => stream.dropped,
    () => stream.subscriberCount,
    () => stream.isClosed,
    () => stream.tryEmit(valueOf(stream)),
    () => stream.tryEmitMany([valueOf(stream), valueOf(stream)]),
  ];
}

function readingsOf(reader: Subscription<never>): (() => unknown)[] {
  return [
    () => reader.tryNext(),
    () => reader.tryNextMany(3),
    () => reader.position,
    () => reader.lost,
    () => reader.tryNext(),
  ];
}

/** A subscription as long as a few operations, and the waits. */
function subscribe(stream: Stream<never>, from: "earliest" | "latest", waits: boolean): () => unknown {
  return () => {
    using reader = stream.subscription({ from });
    for (const operation of readingsOf(reader)) operation();
    if (!waits) return;
    reader.nextSync(short);
  };
}

/** Takes part in a derivation for a moment. */
const whileDeriving = (derive: () => DerivedStream<never>) => async () => {
  const { derivation } = derive();
  await Promise.race([derivation.done, setTimeout(1)]);
  derivation.stop();
};

export const streams: FuzzPart<Streams> = {
  names: Object.keys(kinds).length + 3,
  /** Wrapped, full, closed, with subscribers that lag and with a derivation in the middle of its work. */
  fill(memory) {
    const all = Object.entries(kinds).map(([name, { capacity }]) => open(memory, name, capacity));
    const [block, oldest, newest, ended] = all as [Stream<never>, Stream<never>, Stream<never>, Stream<never>];
    const readers = all.map((stream) => stream.subscription());
    for (let k = 0; k < 20; k++) {
      for (const stream of [block, oldest, newest]) stream.tryEmit(valueOf(stream));
      if (k % 4 !== 3) for (const reader of readers) reader.tryNext();
    }
    for (const derive of derived(memory, block)) derive();
    ended.tryEmit(0.5 as never);
    ended.close();
    return undefined;
  },
  open: (memory, attempt) => Object.keys(kinds).flatMap((name) => attempt(() => open(memory, name)) ?? []),
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_STREAM) return [];
    return range(offset + L.LINE_BYTES, offset + size, 8);
  },
  operations: (memory, all, random) => [
    ...all.flatMap(operationsOf),
    ...all.map((stream) => subscribe(stream, random.pick(["earliest", "latest"]), random.below(8) === 0)),
    ...all.slice(0, 1).flatMap((source) => derived(memory, source).map(whileDeriving)),
    ...(random.below(4) === 0 ? all.map((stream) => () => stream.emitSync(valueOf(stream), short)) : []),
    ...(random.below(4) === 0 ? all.map((stream) => () => stream.close()) : []),
  ],
};
