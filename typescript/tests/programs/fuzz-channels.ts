// Channels and select in the fuzz test: see fuzz-cases.ts.

import { bytes, Channel, f64, type Memory, select, selectSync, trySelect } from "zeroipc";
import * as L from "../../core/layout";
import type { Random } from "../harness";

const Blob = bytes(120);

const channels = {
  flow: { type: f64, capacity: 3 },
  over: { type: f64, capacity: 2 },
  hand: { type: Blob, capacity: 0 },
  numbers: { type: f64, capacity: 0 },
} as const;
type Name = keyof typeof channels;

const nameOf = (name: string) => `channel ${name}`;
const open = (memory: Memory, name: string, capacity?: number) =>
  new Channel<never>(memory, nameOf(name), channels[name as Name].type as never, capacity, { spares: 2, offers: 2 });

export type Channels = readonly Channel<never>[];

/** Names in the template. */
export const CHANNELS = Object.keys(channels).length;

/** Puts channels into the template: wrapped, closed when full, with an offer and one that was taken back. */
export function fillChannels(memory: Memory): void {
  const [flow, over, hand] = Object.entries(channels).map(([name, { capacity }]) => open(memory, name, capacity));
  for (let k = 0; k < 20; k++) {
    flow?.trySend(k as never);
    if (k % 4 !== 3) flow?.tryReceive();
    over?.trySend(k as never);
    if (k < 18) over?.tryReceive();
  }
  over?.close();
  hand?.send(new Uint8Array(120) as never).catch(() => {}); // until the memory is closed
  hand?.trySend(new Uint8Array(120) as never);
}

/** Offsets of the 8-byte words of a channel: hints, waiter sets, targets and blocks. None of another structure. */
export function channelControls(whole: Buffer, offset: number, size: number): number[] {
  if (whole.readUInt32LE(offset + L.STRUCTURE_KIND) !== L.KIND_CHANNEL) return [];
  const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
  const controls = [];
  for (let at = offset + L.LINE_BYTES; at < offset + L.QUEUE_CELLS; at += 8) controls.push(at);
  for (let at = offset + L.QUEUE_CELLS; at + stride <= offset + size; at += stride) controls.push(at, at + 8);
  return controls;
}

type Attempt = <T>(action: () => T) => T | undefined;

export function openChannels(memory: Memory, attempt: Attempt): Channels {
  return Object.keys(channels).flatMap((name) => attempt(() => open(memory, name)) ?? []);
}

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

/** Everything that can be done with them. */
export function channelOperations(all: Channels, random: Random): (() => unknown)[] {
  return [
    ...all.flatMap(operationsOf),
    ...(random.below(4) === 0 ? all.flatMap((channel) => waitsOf(channel, all)) : []),
    ...(random.below(4) === 0 ? all.map((channel) => () => channel.close()) : []),
  ];
}
