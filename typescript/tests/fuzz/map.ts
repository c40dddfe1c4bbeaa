// Maps and a set in the fuzz test: full, and with vacant places; some of these have moved.

import { bytes, f64, type Memory, SharedMap, SharedSet, struct, u32, u64, utf8 } from "zeroipc";
import * as L from "../../core/layout";
import { type FuzzPart, range } from "./part";

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

interface Maps {
  readonly counters: ReturnType<typeof openCounters> | undefined;
  readonly sessions: ReturnType<typeof openSessions> | undefined;
  readonly names: ReturnType<typeof openNames> | undefined;
}

export const maps: FuzzPart<Maps> = {
  names: 3,
  fill(memory) {
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
    return undefined;
  },
  open: (memory, attempt) => ({
    counters: attempt(() => openCounters(memory)),
    sessions: attempt(() => openSessions(memory)),
    names: attempt(() => openNames(memory)),
  }),
  /** Mover, full, stripes, buckets, and of each block its word, target and key. */
  controls(whole, offset, size) {
    const kind = whole.readUInt32LE(offset + L.STRUCTURE_KIND);
    if (kind !== L.KIND_MAP && kind !== L.KIND_SET) return [];
    const stride = whole.readUInt32LE(offset + L.STRUCTURE_STRIDE);
    const blocks = offset + L.MAP_GROUPS + whole.readUInt32LE(offset + L.MAP_GROUP_COUNT) * L.LINE_BYTES;
    return [
      ...range(offset + L.LINE_BYTES, blocks, 8),
      ...range(blocks, offset + size, stride).flatMap((at) => [at, at + L.PAIR_TARGET, at + L.PAIR_KEY]),
    ];
  },
  operations(memory, { counters, sessions, names }, random) {
    const number = BigInt(random.below(KEYS + 10));
    const name = `user ${random.below(KEYS + 10)}`;
    const seldom = random.below(20) === 0;
    return [
      () => new SharedMap(memory, `map-${random.below(5)}`, u32, u32, random.between(1, 100)).trySet(1, 1),
      () => counters?.get(number),
      () => counters?.trySet(number, 1.5),
      () => counters?.set(number + 1n, 1.5, SHORT),
      () => counters?.add(number, 2, SHORT),
      () => counters?.delete(number),
      () => counters && [...counters],
      () => seldom && counters?.clear(),
      () => sessions?.get(name),
      () => sessions?.has(name),
      () => sessions?.trySet(name, session(1)),
      () => sessions?.insert(name, session(2), SHORT),
      () => sessions?.update(name, (before) => (before ? undefined : session(3)), SHORT),
      () => sessions?.compareAndSet(name, session(1), undefined),
      () => sessions?.size,
      () => sessions && [...sessions.keys()],
      () => names?.tryAdd(name),
      () => names?.add(name, SHORT),
      () => names?.delete(name),
      () => names && [...names],
    ];
  },
};
