// What the workers share: one segment with three maps.

import { f64, Memory, SharedMap, struct, u32, utf8 } from "zeroipc";

/** A client's name, e.g. its address. */
export const Client = utf8(48);
/** A token bucket; times are seconds since 1970, for all processes of a machine have the same clock. */
export const Bucket = struct({ tokens: f64, at: f64 });

/** A session's id. */
export const SessionId = utf8(24);
export const Session = struct({ visits: u32, created: f64, seen: f64 });

const CLIENTS = 50_000;
const SESSIONS = 50_000;
const COUNTERS = 100;

export interface State {
  readonly memory: Memory;
  readonly buckets: SharedMap<typeof Client, typeof Bucket>;
  readonly sessions: SharedMap<typeof SessionId, typeof Session>;
  /** Requests by what became of them, and by worker. */
  readonly counters: SharedMap<typeof Client, typeof f64>;
}

/** Whichever process comes first creates it; the others attach. */
export function openState(segment: string, label: string): State {
  const memory = new Memory(segment, { size: "16MB", label });
  return {
    memory,
    buckets: new SharedMap(memory, "buckets", Client, Bucket, CLIENTS),
    sessions: new SharedMap(memory, "sessions", SessionId, Session, SESSIONS),
    counters: new SharedMap(memory, "counters", Client, f64, COUNTERS),
  };
}

export function seconds(): number {
  return Date.now() / 1000;
}
