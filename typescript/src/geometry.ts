// Geometry records of structures: given to the core with every call, overwritten when the memory closes, freed with the
// handle. So a closed handle costs the fast paths nothing: the core finds an always full, always empty structure.

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { allocate, free, u32, u64 } from "./isolate";
import type { Memory } from "./memory";

const HELD_BY_CLOSED = 0x8000_0000_00ff_ffffn;
const CLOSED_OWNER = 0xffffff;

/** A dead ring of cells: one cell whose turn lies before every turn that is asked for, and whose block is held. */
const deadCells = allocate(L.QUEUE_CELLS + L.LINE_BYTES);
u64[(deadCells + L.QUEUE_CELLS + L.CELL_TARGET) >>> 3] = 0xffff_ffff_ffff_ffffn;
u64[(deadCells + L.QUEUE_CELLS + L.CELL_BLOCK) >>> 3] = HELD_BY_CLOSED;

/** Words that lead every operation on cells to "full" or "empty" without touching a segment. */
const deadRing: Words = {
  [G.G_BASE]: deadCells,
  [G.G_CELLS]: deadCells + L.QUEUE_CELLS,
  [G.G_CAPACITY]: 1,
};

function writeDead(g: number, dead: Words): void {
  for (let offset = 0; offset < G.GEOMETRY_BYTES; offset += 4) u32[(g + offset) >>> 2] = 0;
  u32[(g + G.G_OWNER) >>> 2] = CLOSED_OWNER;
  writeWords(g, dead);
}

function writeWords(g: number, words: Words): void {
  for (const [offset, value] of Object.entries(words)) u32[(g + Number(offset)) >>> 2] = value;
}

/** Words of a record by their offset. */
export type Words = Readonly<Record<number, number>>;

interface Held {
  readonly memory: Memory;
  readonly close: () => void;
  readonly leave: (() => void) | undefined;
  readonly buffers: readonly Buffers[];
}

export interface Buffers {
  at: number;
  bytes: number;
}

const forgotten = new FinalizationRegistry<Held>(({ memory, close, leave, buffers }) => {
  memory.offClose(close);
  leave?.();
  for (const { at, bytes } of buffers) if (bytes > 0) free(at, bytes);
});

/** What a record is besides its words. */
export interface RecordOptions {
  /** For what only looks: works in a read-only memory, too. */
  observing?: boolean;
  /**
   * The words of a dead structure of this kind: every operation on it says "no" without touching a segment. Unless given:
   * a ring of cells that is always full and always empty.
   */
  dead?: Words;
  /**
   * Called with the record before it dies, with its memory or because its handle was forgotten: gives back what the handle
   * holds in the segment. It must not refer to the handle, which would then never be forgotten: so make it outside of the
   * handle's constructor.
   */
  leave?: (g: number) => void;
}

/**
 * A record for the structure behind `handle`, with these words. It and the buffers are freed after the handle. For a
 * read-only memory it is dead unless it is `observing`: what changes a structure then has no effect.
 */
export function takeGeometry(
  memory: Memory,
  handle: object,
  words: Words,
  buffers: readonly Buffers[],
  { observing = false, dead = deadRing, leave }: RecordOptions = {},
): number {
  const g = memory.attachment.newGeometry();
  if (memory.readOnly && !observing) writeDead(g, dead);
  else writeWords(g, words);
  const leaving = leave && (() => leave(g));
  const close = () => {
    leaving?.();
    writeDead(g, dead);
  };
  memory.onClose(close);
  const record = { at: g, bytes: G.GEOMETRY_BYTES };
  forgotten.register(handle, { memory, close, leave: leaving, buffers: [...buffers, record] });
  return g;
}

/** A record that belongs to no handle: it lives until the memory closes, and `leave` is called with it then. */
export function keepGeometry(memory: Memory, words: Words, leave: (g: number) => void): void {
  const g = memory.attachment.newGeometry();
  writeWords(g, words);
  memory.onClose(() => {
    leave(g);
    free(g, G.GEOMETRY_BYTES);
  });
}
