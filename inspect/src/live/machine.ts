// What `top` shows: the segments of this machine and their structures at one moment, with what goes on in them.

import type { History, Rates } from "./rates";

export interface StructureRow {
  name: string;
  /** "queue"; four letters of a kind that is not known. */
  kind: string;
  bytes: number;
  /** How full it is; an array is neither full nor empty. */
  fill?: { used: number; most: number; unit: string } | undefined;
  /** "closed", "ready". */
  state: string;
  rates: Rates;
  /** Whether it counts what comes, and what goes. */
  counts: { came: boolean; went: boolean };
  /** What came a second, sample by sample. */
  history: History;
  /** Living participants that wait on it. */
  waiters: number;
  /** Why it cannot be looked at. */
  problem?: string | undefined;
}

export interface SegmentRow {
  /** "/name". */
  name: string;
  bytes: number;
  used: number;
  alive: number;
  /** Peer slots whose last participant is not attached any more. */
  gone: number;
  structures: StructureRow[];
  /** Of all its structures. */
  rates: Rates;
  waiters: number;
  problem?: string | undefined;
}

export interface Machine {
  /** Milliseconds since 1970. */
  at: number;
  segments: SegmentRow[];
  /** The file system of shared memory; undefined where it cannot be asked. */
  memory?: { used: number; size: number } | undefined;
}

/** The sum of what is known; undefined where nothing is. */
export function sum(values: Iterable<number | undefined>): number | undefined {
  let total: number | undefined;
  for (const value of values) if (value !== undefined) total = (total ?? 0) + value;
  return total;
}

/** 0 to 1. */
export function share(row: StructureRow | SegmentRow): number {
  const [used, most] = "structures" in row ? [row.used, row.bytes] : [row.fill?.used ?? 0, row.fill?.most ?? 0];
  return most > 0 ? Math.min(1, used / most) : 0;
}
