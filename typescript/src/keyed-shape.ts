// How a map or a set lies in a segment: what a new one looks like, and the checks of an existing one.
// SPECIFICATION.md "Map".

import { randomBytes } from "node:crypto";
import * as G from "../core/geometry";
import * as L from "../core/layout";
import { roundUp8 } from "./elements";
import { badArgument, MismatchError } from "./errors";
import type { Words } from "./geometry";
import { allocate, u32, u64 } from "./isolate";
import type { Memory } from "./memory";
import { checkCapacity, corrupt, type Located, locate, type StructureOptions, type Wanted } from "./structure";
import { checkType, type Type } from "./types/type";

export interface KeyedOptions extends StructureOptions {
  /**
   * Of a new one: blocks beyond the capacity, one for every change that is in progress at once (those of stopped processes
   * included). Unless given: one per peer slot, fewer where keys and values are large.
   */
  spares?: number | undefined;
  /** Of a new one: where the hash of its keys starts, a bigint of 64 bits. Random unless given. */
  seed?: bigint | undefined;
}

/** What is wanted of a map or a set. */
export interface KeyedShape<K extends Type<unknown>> {
  readonly name: string;
  readonly kind: number;
  readonly kindName: string;
  readonly keyType: K;
  /** Absent: a set. */
  readonly valueType?: Type<unknown>;
}

export interface KeyedPlace {
  readonly located: Located;
  readonly blocks: number;
  readonly groups: number;
  readonly address: { readonly groups: number; readonly blocks: number; readonly seed: readonly [number, number] };
}

/** Entries for which a new table has a group: 5 of the 7 buckets of each are full when it is. */
const ENTRIES_PER_GROUP = 5;
const MOST_SPARE_BYTES = 1 << 18;
const SLOT_COUNT = L.LINE_BYTES / 8;
const CLOSED_OWNER = 0xffffff;

/** A dead table: nothing is in it, and its only stripe is held. */
const dead = allocate(L.MAP_GROUPS + L.LINE_BYTES);
u64[(dead + L.MAP_GROUPS + L.GROUP_STRIPE) >>> 3] = BigInt(CLOSED_OWNER);
export const deadTable: Words = {
  [G.G_BASE]: dead,
  [G.G_CELLS]: dead + L.MAP_GROUPS,
  [G.G_CAPACITY]: 1,
  [G.G_GROUP_COUNT]: 1,
};

/** Opens or creates the table, and proves its shape. */
export function openTable<K extends Type<unknown>>(
  memory: Memory,
  shape: KeyedShape<K>,
  capacity: number | undefined,
  options: KeyedOptions,
): KeyedPlace {
  const { name, kind, kindName, keyType, valueType } = shape;
  const what = `${kindName} "${name}"`;
  checkType(keyType, `${what}, key`);
  if (valueType !== undefined) checkType(valueType, `${what}, value`);
  const elemSize = (valueType ?? keyType).size;
  const wanted: Wanted = { name, kind, kindName, elemSize, capacity, timeout: options.timeout };
  if (capacity !== undefined) checkCapacity(what, capacity, L.NO_BLOCK - 1);
  const bytes = L.PAIR_KEY + roundUp8(keyType.size) + (valueType ? roundUp8(valueType.size) : 0);
  const located = locate(memory, wanted, (count) => plan(memory, what, keyType.size, bytes, count, options));
  return checkShape(wanted, located, keyType.size, bytes);
}

/** Half a line where that suffices, else whole lines. */
function strideOf(bytes: number): number {
  return bytes <= L.LINE_BYTES / 2 ? L.LINE_BYTES / 2 : Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
}

function plan(
  memory: Memory,
  what: string,
  keySize: number,
  pairBytes: number,
  capacity: number,
  { spares: wantedSpares, seed = randomBytes(8).readBigUInt64LE() }: KeyedOptions,
) {
  const stride = strideOf(pairBytes);
  const { maxPeers } = memory.attachment.shape;
  const most = L.NO_BLOCK - capacity;
  const usual = Math.min(most, maxPeers, Math.max(8, Math.floor(MOST_SPARE_BYTES / stride)));
  const spares = wantedSpares ?? usual;
  if (!Number.isInteger(spares) || spares < 1 || spares > most) {
    throw badArgument(`${what}: spares must be a whole number from 1 to ${most}, not ${String(wantedSpares)}`);
  }
  if (typeof seed !== "bigint" || BigInt.asUintN(64, seed) !== seed) {
    throw badArgument(`${what}: seed must be a bigint from 0n to ${2n ** 64n - 1n}n, not ${String(seed)}`);
  }
  const groups = Math.ceil(capacity / ENTRIES_PER_GROUP);
  const blocks = capacity + spares;
  return {
    bytes: L.MAP_GROUPS + groups * L.LINE_BYTES + blocks * stride,
    stride,
    initialise: (address: number) => {
      u32[(address + L.MAP_KEY_SIZE) >>> 2] = keySize;
      u32[(address + L.MAP_BLOCK_COUNT) >>> 2] = blocks;
      u32[(address + L.MAP_GROUP_COUNT) >>> 2] = groups;
      u64[(address + L.MAP_SEED) >>> 3] = seed;
      for (let rank = 0; rank < capacity; rank++) {
        const bucket = (rank % groups) * SLOT_COUNT + 1 + Math.floor(rank / groups);
        u32[(address + L.MAP_GROUPS + bucket * 8) >>> 2] = ((L.VACANT << 24) | rank) >>> 0;
      }
    },
  };
}

/** Proves the shape against the structure's size. */
function checkShape(wanted: Wanted, located: Located, keySize: number, pairBytes: number): KeyedPlace {
  const { address, size, capacity, stride } = located;
  const word = (offset: number) => u32[(address + offset) >>> 2] as number;
  const stored = word(L.MAP_KEY_SIZE);
  const blocks = word(L.MAP_BLOCK_COUNT);
  const groups = word(L.MAP_GROUP_COUNT);
  if (stored !== keySize) {
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${wanted.kindName} "${wanted.name}": stored key size ${stored}, asked for ${keySize}`,
    );
  }
  if (stride % 8 !== 0 || stride < pairBytes) {
    throw corrupt(wanted, `blocks of ${stride} bytes cannot hold ${pairBytes}`);
  }
  const bytes = L.MAP_GROUPS + groups * L.LINE_BYTES + blocks * stride;
  if (
    blocks <= capacity ||
    blocks > L.NO_BLOCK ||
    groups < Math.ceil(capacity / L.SLOTS) ||
    groups > L.NO_BLOCK + 1 ||
    bytes > size
  ) {
    throw corrupt(
      wanted,
      `${groups} groups and ${blocks} blocks of ${stride} bytes for a capacity of ${capacity} do not fit its ${size} bytes`,
    );
  }
  const groupsAt = address + L.MAP_GROUPS;
  const seed: [number, number] = [word(L.MAP_SEED), word(L.MAP_SEED + 4)];
  return {
    located,
    blocks,
    groups,
    address: { groups: groupsAt, blocks: groupsAt + groups * L.LINE_BYTES, seed },
  };
}
