// The shape of a map or set: what its first line says, and the rows that lie where that says.

import * as L from "zeroipc/layout";
import type { Examination } from "./examination";
import { type Row, up8 } from "./words";

/** A stripe and its buckets. */
export const SLOT_COUNT = L.SLOTS + 1;

export interface Table {
  readonly capacity: number;
  readonly blockCount: number;
  readonly groupCount: number;
  readonly keySize: number;
  readonly valueSize: number;
  readonly stride: number;
  /** All words of the groups: stripe, buckets, stripe, ... The number of a bucket is its place here. */
  readonly buckets: Row;
  readonly words: Row;
  /** Of each block { target, hash }, as one word. */
  readonly targets: Row;
  /** Where the blocks begin. */
  readonly blocks: number;
}

/** Proves the shape. */
export function geometry(x: Examination): Table {
  const { kind } = x.place;
  const isMap = kind === "map";
  const elemSize = x.fixed(`${kind}.elem_size`, L.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const keySize = x.fixed(
    `${kind}.key_size`,
    L.MAP_KEY_SIZE,
    "key_size",
    (v) => (isMap ? v >= 1 : v === elemSize),
    isMap ? "at least 1" : `elem_size, ${elemSize}`,
  );
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L.MAP_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L.NO_BLOCK}`,
  );
  const groups = Math.ceil(capacity / L.SLOTS);
  const groupCount = x.fixed(
    `${kind}.group_count`,
    L.MAP_GROUP_COUNT,
    "group_count",
    (v) => v >= groups && v <= 2 ** 24,
    `${groups} to 2^24`,
  );
  const valueSize = isMap ? elemSize : 0;
  const least = L.PAIR_KEY + up8(keySize) + up8(valueSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`,
  );
  x.fits(
    `${kind}.fits`,
    L.MAP_GROUPS + L.LINE_BYTES * groupCount + blockCount * stride,
    `${groupCount} groups and ${blockCount} blocks of ${stride} bytes`,
  );
  x.founded();
  const blocks = x.base + L.MAP_GROUPS + L.LINE_BYTES * groupCount;
  return {
    capacity,
    blockCount,
    groupCount,
    keySize,
    valueSize,
    stride,
    buckets: x.bytes.row(x.base + L.MAP_GROUPS, groupCount * SLOT_COUNT),
    words: x.bytes.row(blocks + L.PAIR_WORD, blockCount, stride),
    targets: x.bytes.row(blocks + L.PAIR_TARGET, blockCount, stride),
    blocks,
  };
}
