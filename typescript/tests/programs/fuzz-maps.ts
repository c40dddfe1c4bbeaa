// The maps and the set of the fuzzed segment: full, and with vacant places; some of these have moved.

import { bytes, f64, type Memory, SharedMap, SharedSet, struct, u32, u64, utf8 } from "zeroipc";
import {
  KIND_MAP,
  KIND_SET,
  LINE_BYTES,
  MAP_GROUP_COUNT,
  MAP_GROUPS,
  PAIR_KEY,
  PAIR_TARGET,
  STRUCTURE_KIND,
  STRUCTURE_STRIDE,
} from "../../core/layout";
import type { Random } from "../harness";

/** Structures that fillMaps makes. */
export const MAPS = 3;
/** More keys than fit. */
const KEYS = 40;
const SHORT = { timeout: 1 };

const Name = utf8(20);
const Session = struct({ user: u32, at: f64, more: bytes(3) });
const session = (user: number) => ({ user, at: user / 2, more: Uint8Array.of(1, 2, 3) });

const openCounters = (memory: Memory, capacity?: number) =>
  new SharedMap(memory, "counters", u64, f64, capacity, { spares: 2 });
const openSessions = (memory: Memory, capacity?: number) =>
  new SharedMap(memory, "sessions", Name, Session, capacity, { spares: 3 });
const openNames = (memory: Memory, capacity?: number) => new SharedSet(memory, "names", Name, capacity);

export interface Maps {
  readonly counters: ReturnType<typeof openCounters> | undefined;
  readonly sessions: ReturnType<typeof openSessions> | undefined;
  readonly names: ReturnType<typeof openNames> | undefined;
}

export function fillMaps(memory: Memory): void {
  const counters = openCounters(memory, 12);
  const sessions = openSessions(memory, 11);
  const names = openNames(memory, 30);
  for (let k = 0; k < KEYS; k++) {
    counters.trySet(BigInt(k), k);
    counters.add(5n, 1);
    sessions.trySet(`user ${k}`, session(k));
    if (k % 3 === 0) sessions.delete(`user ${k - 1}`);
    names.tryAdd(`name ${k}`);
  }
}

/** Offsets of the words of a map at `offset`: mover, full, stripes, buckets, and of each block its word, target and key. */
export function mapControls(whole: Buffer, offset: number, size: number): number[] {
  const kind = whole.readUInt32LE(offset + STRUCTURE_KIND);
  if (kind !== KIND_MAP && kind !== KIND_SET) return [];
  const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
  const blocks = offset + MAP_GROUPS + whole.readUInt32LE(offset + MAP_GROUP_COUNT) * LINE_BYTES;
  const list: number[] = [];
  for (let at = offset + LINE_BYTES; at < blocks; at += 8) list.push(at);
  for (let at = blocks; at + stride <= offset + size; at += stride) list.push(at, at + PAIR_TARGET, at + PAIR_KEY);
  return list;
}

export function openMaps(memory: Memory, attempt: <T>(action: () => T) => T | undefined): Maps {
  return {
    counters: attempt(() => openCounters(memory)),
    sessions: attempt(() => openSessions(memory)),
    names: attempt(() => openNames(memory)),
  };
}

export function mapOperations(memory: Memory, maps: Maps, random: Random): (() => unknown)[] {
  const { counters, sessions, names } = maps;
  const number = BigInt(random.below(KEYS + 10));
  const name = `user ${random.below(KEYS + 10)}`;
  const seldom = random.below(20) === 0;
  const list: (() => unknown)[] = [
    () => new SharedMap(memory, `map-${random.below(5)}`, u32, u32, random.between(1, 100)).trySet(1, 1),
  ];
  if (counters) {
    list.push(
      () => counters.get(number),
      () => counters.trySet(number, 1.5),
      () => counters.set(number + 1n, 1.5, SHORT),
      () => counters.add(number, 2, SHORT),
      () => counters.delete(number),
      () => [...counters],
      () => seldom && counters.clear(),
    );
  }
  if (sessions) {
    list.push(
      () => sessions.get(name),
      () => sessions.has(name),
      () => sessions.trySet(name, session(1)),
      () => sessions.insert(name, session(2), SHORT),
      () => sessions.update(name, (before) => (before ? undefined : session(3)), SHORT),
      () => sessions.compareAndSet(name, session(1), undefined),
      () => sessions.size,
      () => [...sessions.keys()],
    );
  }
  if (names) {
    list.push(
      () => names.tryAdd(name),
      () => names.add(name, SHORT),
      () => names.delete(name),
      () => [...names],
    );
  }
  return list;
}
