// Channels and select in the fuzz test.

import { bytes, Channel, f64, type Memory, select, selectSync, trySelect } from "zeroipc";
import * as L from "../../core/layout";
import { type FuzzPart, range } from "./part";

const Blob = bytes(120);

const kinds = {
  flow: { type: f64, capacity: 3 },
  over: { type: f64, capacity: 2 },
  hand: { type: Blob, capacity: 0 },
  both: { type: f64, capacity: 0 },
} as const;

const open = (memory: Memory, name: string, capacity?: number) => {
  const type = kinds[name as keyof typeof kinds].type as never;
  return new Channel<never>(memory, `channel ${name}`, type, capacity, { spares: 2, offers: 2 });
};

type Channels = readonly Channel<never>[];

const short = { timeout: 1 };

function operationsOf(channel: Channel<never>): (() => unknown)[] {
  const value = (channel.type === (f64 as unknown) ? 1.5 : new Uint8Array(120).fill(3)) as never;
  return [
    () => channel.size,
    () => channel.isClosed,
    () => channel.isDrained,
    () => channel.trySend(value),
    () => channel.trySend(value),
    () => channel.tryReceive(),
    () => trySelect([channel.receiving(), channel.sending(value)]),
  ];
}

function waitsOf(channel: Channel<never>, others: Channels): (() => unknown)[] {
  const value = (one: Channel<never>) => (one.type === (f64 as unknown) ? 2.5 : new Uint8Array(120)) as never;
  const cases = others.flatMap((one) => [one.receiving(), one.sending(value(one))]);
  return [
    () => channel.sendSync(value(channel), short),
    () => channel.send(value(channel), short),
    () => channel.receiveSync(short),
    () => channel.receive(short),
    () => Promise.all([channel.send(value(channel), short), channel.receive(short)]),
    () => select(cases, short),
    () => selectSync(cases, short),
    () => selectSync([channel.receiving(), channel.sending(value(channel))], short),
  ];
}

export const channels: FuzzPart<Channels> = {
  names: Object.keys(kinds).length,
  /** Wrapped, closed when full, with an offer and one that was taken back. */
  fill(memory) {
    const [flow, over, hand] = Object.entries(kinds).map(([name, { capacity }]) => open(memory, name, capacity));
    for (let k = 0; k < 20; k++) {
      flow?.trySend(k as never);
      if (k % 4 !== 3) flow?.tryReceive();
      over?.trySend(k as never);
      if (k < 18) over?.tryReceive();
    }
    over?.close();
    hand?.send(new Uint8Array(120) as never).catch(() => {}); // until the memory is closed
    hand?.trySend(new Uint8Array(120) as never);
    return undefined;
  },
  open: (memory, attempt) => Object.keys(kinds).flatMap((name) => attempt(() => open(memory, name)) ?? []),
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_CHANNEL) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    return [
      ...range(offset + L.LINE_BYTES, offset + L.QUEUE_CELLS, 8),
      ...range(offset + L.QUEUE_CELLS, offset + size, stride).flatMap((cell) => [cell, cell + L.CELL_BLOCK]),
    ];
  },
  operations: (_, all, random) => [
    ...all.flatMap(operationsOf),
    ...(random.below(4) === 0 ? all.flatMap((channel) => waitsOf(channel, all)) : []),
    ...(random.below(4) === 0 ? all.map((channel) => () => channel.close()) : []),
  ],
};
