// One structure's part in the fuzz test: what of it is in the segment that is corrupted, and everything that can be done
// with what is left. Each has a file here, and is listed in programs/fuzz-cases.ts.

import { struct, i32, u32, utf8, bytes, type Memory } from "zeroipc";
import type { Random } from "../harness";

export interface FuzzPart<Opened> {
  /** Names that `fill` takes in the segment's table. */
  readonly names: number;
  /** Puts structures into the segment: wrapped, partly filled. Returns what ends leases that are kept for the bytes. */
  fill(memory: Memory): (() => void) | undefined;
  /** Opens them again, each in an attempt of its own. */
  open(memory: Memory, attempt: Attempt): Opened;
  /** Offsets of the 8-byte words whose corruption matters, if the structure at this offset is one of these. */
  controls(whole: Buffer, offset: number, size: number): number[];
  /** Everything that can be done with what was opened; waits of a millisecond now and then. */
  operations(memory: Memory, opened: Opened, random: Random): (() => unknown)[];
}

/** Returns undefined where the action throws an error of the package. */
export type Attempt = <T>(action: () => T) => T | undefined;

/** Every `step`-th offset from `from` to below `to`, as far as whole steps go. */
export function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step)) }, (_, k) => from + k * step);
}

export const Command = struct({ type: u32, data: i32, text: utf8(12), more: bytes(4) });
export const command = { type: 1, data: 2, text: "three", more: Uint8Array.of(4, 5, 6, 7) };
