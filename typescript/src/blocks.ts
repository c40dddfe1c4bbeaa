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

/** All blocks: one for each element, and the spares that were asked for, or as many as usual. */
export function countBlocks(
  memory: Memory,
  kindName: string,
  capacity: number,
  stride: number,
  asked: number | undefined,
): number {
  const usual = Math.min(memory.attachment.shape.maxPeers, Math.max(8, Math.floor(MOST_SPARE_BYTES / stride)));
  const spares = asked ?? usual;
  const most = L.NO_BLOCK - capacity;
  if (!Number.isInteger(spares) || spares < 1 || spares > most) {
    throw badArgument(`${kindName}: spares must be a whole number from 1 to ${most}, not ${String(asked)}`);
  }
  return capacity + spares;
}
