// How many blocks a structure has and how far apart they lie, unless its creator says otherwise.

import * as L from "../core/layout";
import { badArgument } from "./errors";
import type { Memory } from "./memory";

const MOST_SPARE_BYTES = 1 << 18;

/**
 * Bytes from one block to the next: half a line for a small one, else whole lines. One that straddles lines costs both
 * sides more (bench/README.md).
 */
export function blockStride(headBytes: number, elemSize: number): number {
  const bytes = headBytes + elemSize;
  return bytes <= L.LINE_BYTES / 2 ? L.LINE_BYTES / 2 : Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
}

/** How many spare blocks there are unless asked otherwise: one for each peer slot, fewer where they are large. */
export function usualSpares(memory: Memory, stride: number): number {
  return Math.min(memory.attachment.shape.maxPeers, Math.max(8, Math.floor(MOST_SPARE_BYTES / stride)));
}

/** What blocks are made for. */
export interface Blocks {
  readonly kindName: string;
  readonly capacity: number;
  /** Blocks beyond the capacity; absent: as many as usual. */
  readonly spares: number | undefined;
  readonly mostBlocks: number;
}

/** How many blocks there are to be: one for each element, and the spares. */
export function countBlocks(
  memory: Memory,
  stride: number,
  { kindName, capacity, spares, mostBlocks }: Blocks,
): number {
  const count = spares ?? usualSpares(memory, stride);
  const most = mostBlocks - capacity;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw badArgument(`${kindName}: spares must be a whole number from 1 to ${most}, not ${String(spares)}`);
  }
  return capacity + count;
}
