// A ring of cells as a queue and a channel have it: how a new one is laid out, and what is proved of one that is opened.
// SPECIFICATION.md "Queue".

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { type Blocks, blockStride, countBlocks, usualSpares as usual } from "./blocks";
import { roundUp8 } from "./elements";
import type { Words } from "./geometry";
import { u32 } from "./isolate";
import type { Memory } from "./memory";
import { numberMode } from "./number";
import { corrupt, type Located, type NewStructure, type Wanted } from "./structure";
import type { Type } from "./types/type";

/** How many offer cells, or spare blocks, there are unless asked otherwise. */
export function usualSpares(memory: Memory, elemSize: number): number {
  return usual(memory, blockStride(L.CELL_PAYLOAD, elemSize));
}

/** What a ring of cells is made from. */
export interface Ring extends Blocks {
  readonly elemSize: number;
  /** Header words of the kind's own. */
  readonly words?: Words;
}

export function planCells(memory: Memory, ring: Ring): NewStructure {
  const stride = blockStride(L.CELL_PAYLOAD, ring.elemSize);
  const blocks = countBlocks(memory, stride, ring);
  const { words = {} } = ring;
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
