// What the processes share: the segment's structures, by name and type. Every part opens them through this file.
//
//   "sensors"   array of Sensor   which sensors there are; the index is the sensor's id
//   "latest"    array of f64      the newest value of each
//   "readings"  queue of Reading  every value, from the sampler to the viewer
//   "totals"    array of u64      counts that outlive the processes; see Total
//   "notices"   queue of text     what happened to the processes, for the viewer to show

import {
  f64,
  Memory,
  NotFoundError,
  type Peer,
  Queue,
  SharedArray,
  struct,
  u32,
  u64,
  utf8,
  type WaitOptions,
} from "zeroipc";
import type { Kind } from "./sensors";

/** In the order of Sensor.kind; 0 marks a place that is not taken. */
export const KINDS: readonly (Kind | undefined)[] = [undefined, "gauge", "counter"];

export const Sensor = struct({ kind: u32, name: utf8(36), unit: utf8(8) });

export const Reading = struct({
  sensor: u32,
  /** Every reading has a number, also one that is dropped: what is missing shows as a gap. */
  sequence: u64,
  /** When its round was published: nanoseconds of the machine's monotonic clock, the same in every process. */
  time: u64,
  value: f64,
});

/** Indices into "totals". */
export const Total = {
  /** The next reading's number: how many were numbered. */
  sequence: 0,
  /** Readings that found the queue full. */
  dropped: 1,
  rounds: 2,
  /** Rounds left out because the sampler was late. */
  skipped: 3,
  /** Readings that viewers have received. */
  received: 4,
  /** The number that viewers expect next. */
  expected: 5,
  /** Numbers that viewers have missed. */
  missing: 6,
  /** Sensors in "sensors"; stored after they are written. */
  sensors: 7,
} as const;

export const SENSOR_LIMIT = 1024;
export const QUEUE_CAPACITY = 65536;
const NOTICE_CAPACITY = 64;
const NOTICE_BYTES = 120;
const Notice = utf8(NOTICE_BYTES);
const SEGMENT_SIZE = "5MB";

/** Peer labels: who is attached. */
export const RUNNER = "runner";
export const SAMPLER = "sampler";
export const VIEWER = "viewer";

/** Creates the segment and what is in it, or attaches to what is there: whoever is first. */
export function createShared(segment: string, label: string) {
  const memory = new Memory(segment, { size: SEGMENT_SIZE, label });
  try {
    return {
      memory,
      sensors: new SharedArray(memory, "sensors", Sensor, SENSOR_LIMIT),
      latest: new SharedArray(memory, "latest", f64, SENSOR_LIMIT),
      readings: new Queue(memory, "readings", Reading, QUEUE_CAPACITY),
      totals: new SharedArray(memory, "totals", u64, Object.keys(Total).length),
      notices: new Queue(memory, "notices", Notice, NOTICE_CAPACITY),
    };
  } catch (error) {
    memory.close();
    throw error;
  }
}

export type Shared = ReturnType<typeof createShared>;

/** Opens what another process creates, waiting for it as long as it takes. */
export async function awaitShared(segment: string, label: string, signal: AbortSignal): Promise<Shared> {
  const wait: WaitOptions = { timeout: Number.POSITIVE_INFINITY, signal };
  const memory = await Memory.open(segment, { ...wait, label });
  try {
    return {
      memory,
      sensors: await SharedArray.open(memory, "sensors", Sensor, wait),
      latest: await SharedArray.open(memory, "latest", f64, wait),
      readings: await Queue.open(memory, "readings", Reading, wait),
      totals: await SharedArray.open(memory, "totals", u64, wait),
      notices: await Queue.open(memory, "notices", Notice, wait),
    };
  } catch (error) {
    memory.close();
    throw error;
  }
}

/** Tells whoever views what happened. Where nobody views, the oldest notices are those that stay. */
export function notify(shared: Shared, text: string): void {
  const line = `${new Date().toTimeString().slice(0, 8)} ${text.replace(/[^ -~]/g, "?")}`;
  shared.notices.tryPush(line.slice(0, NOTICE_BYTES));
}

/** The pid of a living participant of that label, other than this process. */
export function otherPeer(memory: Memory, label: string): number | undefined {
  return memory.peers().find((peer) => peer.label === label && !peer.self)?.pid;
}

/** Closes the segment; the last participant to do so removes it. True when this was the last. */
export function leave(memory: Memory): boolean {
  memory.close();
  return removeIfDeserted(memory.name).length === 0;
}

/**
 * Removes a segment that nobody is attached to, and returns who is. Two that leave at the same moment both get here after
 * they have closed, so that at least one of them finds nobody.
 */
export function removeIfDeserted(segment: string): Peer[] {
  let memory: Memory;
  try {
    memory = new Memory(segment, { readOnly: true }); // takes no peer slot: it does not count itself
  } catch (error) {
    if (error instanceof NotFoundError) return [];
    throw error;
  }
  const peers = memory.peers();
  memory.close();
  if (peers.length === 0) Memory.unlink(segment);
  return peers;
}
