// A ring of cells as a queue and a channel have it: how a new one is laid out, and what is proved of one that is opened.
// SPECIFICATION.md "Queue".

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { roundUp8 } from "./elements";
import { badArgument } from "./errors";
import type { Words } from "./geometry";
import { u32 } from "./isolate";
import type { Memory } from "./memory";
import { numberMode } from "./number";
import { corrupt, type Located, type NewStructure, type Wanted } from "./structure";
import type { Type } from "./types/type";

const MOST_SPARE_BYTES = 1 << 18;

/** Half a line for a small cell, else whole lines: a cell that straddles lines costs both sides more (bench/README.md). */
function cellStride(elemSize: number): number {
  const bytes = L.CELL_PAYLOAD + elemSize;
  return bytes <= L.LINE_BYTES / 2 ? L.LINE_BYTES / 2 : Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
}

/** How many spare blocks there are unless asked otherwise: one for each peer slot, fewer where elements are large. */
export function usualSpares(memory: Memory, elemSize: number): number {
  const most = Math.max(8, Math.floor(MOST_SPARE_BYTES / cellStride(elemSize)));
  return Math.min(memory.attachment.shape.maxPeers, most);
}

/** What a ring of cells is made from. */
export interface Ring {
  readonly kindName: string;
  readonly elemSize: number;
  readonly capacity: number;
  /** Blocks beyond the capacity; absent: as many as usual. */
  readonly spares: number | undefined;
  readonly mostBlocks: number;
  /** Header words of the kind's own. */
  readonly words?: Words;
}

export function planCells(memory: Memory, ring: Ring): NewStructure {
  const { kindName, elemSize, capacity, mostBlocks, words = {} } = ring;
  const stride = cellStride(elemSize);
  const spares = ring.spares ?? usualSpares(memory, elemSize);
  const blocks = capacity + spares;
  if (!Number.isInteger(spares) || spares < 1 || blocks > mostBlocks) {
    const most = mostBlocks - capacity;
    throw badArgument(`${kindName}: spares must be a whole number from 1 to ${most}, not ${String(ring.spares)}`);
  }
  return {
    bytes: L.QUEUE_CELLS + blocks * stride,
    stride,
    initialise: (address) => {
      u32[(address + L.QUEUE_BLOCK_COUNT) >>> 2] = blocks;
      for (const [offset, value] of Object.entries(words)) u32[(address + Number(offset)) >>> 2] = value;
      for (let k = 0; k < blocks; k++) u32[(address + L.QUEUE_CELLS + k * stride) >>> 2] = L.NO_BLOCK; // turn 0: empty
    },
  };
}

/** Proves the shape against the structure's size; returns the words of the core's record. */
export function checkCells(wanted: Wanted, located: Located, type: Type<unknown>, mostBlocks: number): Words {
  const { address, size, capacity, stride } = located;
  const blocks = u32[(address + L.QUEUE_BLOCK_COUNT) >>> 2] as number;
  if (stride % 8 !== 0 || stride < L.CELL_PAYLOAD + roundUp8(wanted.elemSize)) {
    throw corrupt(wanted, `cells of ${stride} bytes cannot hold elements of ${wanted.elemSize}`);
  }
  if (blocks <= capacity || blocks > mostBlocks || L.QUEUE_CELLS + blocks * stride > size) {
    throw corrupt(
      wanted,
      `${blocks} blocks of ${stride} bytes for a capacity of ${capacity} do not fit its ${size} bytes`,
    );
  }
  return {
    [G.G_BASE]: address,
    [G.G_CELLS]: address + L.QUEUE_CELLS,
    [G.G_CAPACITY]: capacity,
    [G.G_STRIDE]: stride,
    [G.G_BLOCK_COUNT]: blocks,
    [G.G_ELEM_SIZE]: type.size,
    [G.G_INDEX_BITS]: 32 - Math.clz32(capacity - 1),
    [G.G_NEXT_BLOCK]: capacity, // the spare blocks come first when the cell's own is not free
    [G.G_NUMBER]: numberMode(type),
  };
}
