// The shape of a stream: what a new one is made of, and the checks of one that exists. SPECIFICATION.md "Stream".

import * as G from "../../core/geometry";
import * as L from "../../core/layout";
import { badArgument, MismatchError } from "../errors";
import { roundUp8 } from "../elements";
import type { Words } from "../geometry";
import { allocate, u32, u64 } from "../isolate";
import type { Memory } from "../memory";
import { corrupt, type Located, type NewStructure, type Wanted } from "../structure";

/** What a producer does when a subscriber is `capacity` values behind. */
export type Policy = "block" | "drop-oldest" | "drop-newest";

const POLICIES: readonly Policy[] = ["block", "drop-oldest", "drop-newest"];
const MOST_SPARE_BYTES = 1 << 18;

/** How a derived stream is made of its source: the fields of its header. */
export interface DerivedShape {
  /** As in the code: "map". */
  readonly name: string;
  readonly operator: number;
  readonly count: number;
  readonly step: number;
  /** The source's segment_id, and the line of its header there. */
  readonly sourceSegment: number;
  readonly sourceOffset: number;
}

/** What a stream's constructor wants beside the capacity. */
export interface WantedShape {
  readonly policy: Policy | undefined;
  readonly spares: number | undefined;
  readonly subscribers: number | undefined;
  readonly derived: DerivedShape | undefined;
}

/** What is proved of a stream that exists. */
export interface Shape {
  readonly policy: Policy;
  readonly subscribers: number;
  readonly derived: boolean;
  /** The words of its record that tell where it lies. */
  readonly words: Words;
}

export function checkPolicy(what: string, policy: Policy | undefined): void {
  if (policy !== undefined && !POLICIES.includes(policy)) {
    throw badArgument(`${what}: policy must be one of ${POLICIES.join(", ")}, not ${String(policy)}`);
  }
}

function payloadBytes(elemSize: number, derived: boolean): number {
  return roundUp8(elemSize) + (derived ? 8 : 0);
}

/** So that payloads do not straddle lines: a part of a line that divides it, or whole lines. */
function payloadStride(elemSize: number, derived: boolean): number {
  const bytes = payloadBytes(elemSize, derived);
  return [8, 16, 32].find((part) => bytes <= part) ?? Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
}

/** Where the rows lie, in bytes from the header on, and where they end. */
function rowsOf(subscribers: number, capacity: number, blocks: number, stride: number) {
  const targets = L.STREAM_SUBSCRIBERS + subscribers * L.LINE_BYTES;
  const words = targets + roundUpToLine(capacity * 8);
  const payloads = words + roundUpToLine(blocks * 8);
  return { targets, words, payloads, end: payloads + blocks * stride };
}

function roundUpToLine(bytes: number): number {
  return Math.ceil(bytes / L.LINE_BYTES) * L.LINE_BYTES;
}

function checkNumber(what: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw badArgument(`stream: ${what} must be a whole number from 1 to ${most}, not ${String(value)}`);
  }
}

export function planStream(memory: Memory, elemSize: number, capacity: number, wanted: WantedShape): NewStructure {
  const { maxPeers } = memory.attachment.shape;
  const { policy = "block", subscribers = maxPeers, derived } = wanted;
  const stride = payloadStride(elemSize, derived !== undefined);
  const spares = wanted.spares ?? Math.min(maxPeers, Math.max(8, Math.floor(MOST_SPARE_BYTES / stride)));
  checkNumber("spares", spares, L.NO_BLOCK - capacity);
  checkNumber("subscribers", subscribers, L.MAX_SUBSCRIBERS_LIMIT);
  const blocks = capacity + spares;
  const rows = rowsOf(subscribers, capacity, blocks, stride);
  return {
    bytes: rows.end,
    stride,
    initialise: (address) => {
      const words: [number, number][] = [
        [L.STREAM_POLICY, POLICIES.indexOf(policy)],
        [L.STREAM_BLOCK_COUNT, blocks],
        [L.STREAM_MAX_SUBSCRIBERS, subscribers],
        [L.STREAM_OPERATOR, derived?.operator ?? 0],
        [L.STREAM_COUNT, derived?.count ?? 0],
        [L.STREAM_STEP, derived?.step ?? 0],
        [L.STREAM_SOURCE_SEGMENT, derived?.sourceSegment ?? 0],
        [L.STREAM_SOURCE_OFFSET, derived?.sourceOffset ?? 0],
      ];
      for (const [offset, value] of words) u32[(address + offset) >>> 2] = value;
      for (let k = 0; k < capacity; k++) u32[(address + rows.targets + k * 8) >>> 2] = L.NO_BLOCK; // lap 0, nothing yet
    },
  };
}

/** Proves the shape of a stream against the structure's size, and compares it with what is wanted. */
export function checkStream(wanted: Wanted, asked: WantedShape, located: Located): Shape {
  const { address, size, capacity, stride } = located;
  const word = (offset: number) => u32[(address + offset) >>> 2] as number;
  const policy = POLICIES[word(L.STREAM_POLICY)];
  const blocks = word(L.STREAM_BLOCK_COUNT);
  const subscribers = word(L.STREAM_MAX_SUBSCRIBERS);
  const operator = word(L.STREAM_OPERATOR);
  const isDerived = operator !== 0;
  if (policy === undefined) throw corrupt(wanted, `there is no policy ${word(L.STREAM_POLICY)}`);
  if (operator > L.OPERATOR_SCAN) throw corrupt(wanted, `there is no operator ${operator}`);
  if (subscribers < 1 || subscribers > L.MAX_SUBSCRIBERS_LIMIT) {
    throw corrupt(wanted, `it cannot have ${subscribers} subscribers`);
  }
  const payload = payloadBytes(wanted.elemSize, isDerived);
  if (stride % 8 !== 0 || stride < payload) {
    throw corrupt(wanted, `blocks of ${stride} bytes cannot hold payloads of ${payload}`);
  }
  const rows = rowsOf(subscribers, capacity, blocks, stride);
  if (blocks <= capacity || blocks > L.NO_BLOCK || rows.end > size) {
    throw corrupt(
      wanted,
      `${subscribers} lines and ${blocks} blocks of ${stride} bytes for a capacity of ${capacity} do not fit its ${size} bytes`,
    );
  }
  const mismatch = (part: string, has: string | number, want: string | number) =>
    new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${wanted.kindName} "${wanted.name}": stored ${part} ${has}, asked for ${want}`,
    );
  if (asked.policy !== undefined && policy !== asked.policy) throw mismatch("policy", policy, asked.policy);
  const { derived } = asked;
  if (derived) {
    const fields: [string, number, number][] = [
      [`operator (${derived.name} is ${derived.operator})`, operator, derived.operator],
      ["count", word(L.STREAM_COUNT), derived.count],
      ["step", word(L.STREAM_STEP), derived.step],
      ["source segment", word(L.STREAM_SOURCE_SEGMENT), derived.sourceSegment],
      ["source offset", word(L.STREAM_SOURCE_OFFSET), derived.sourceOffset],
    ];
    for (const [part, has, want] of fields) if (has !== want) throw mismatch(part, has, want);
  }
  return {
    policy,
    subscribers,
    derived: isDerived,
    words: {
      [G.G_BASE]: address,
      [G.G_CELLS]: address + rows.targets,
      [G.G_STREAM_WORDS]: address + rows.words,
      [G.G_STREAM_PAYLOADS]: address + rows.payloads,
      [G.G_CAPACITY]: capacity,
      [G.G_STRIDE]: stride,
      [G.G_BLOCK_COUNT]: blocks,
      [G.G_ELEM_SIZE]: wanted.elemSize,
      [G.G_INDEX_BITS]: 32 - Math.clz32(capacity - 1),
      [G.G_NEXT_BLOCK]: capacity, // the spare blocks come first
      [G.G_STREAM_LINES]: address + L.STREAM_SUBSCRIBERS,
      [G.G_STREAM_LINE_COUNT]: subscribers,
      [G.G_STREAM_POLICY]: word(L.STREAM_POLICY),
      [G.G_STREAM_ORIGIN]: isDerived ? roundUp8(wanted.elemSize) : 0,
      [G.G_STREAM_SEEN_JOINS]: 0xffffffff, // no joins were seen: look at the lines before the first value
      [G.G_STREAM_SEEN_JOINS + 4]: 0xffffffff,
    },
  };
}

/** A dead stream: closed before its first value, and without subscriber lines. */
const deadAddress = allocate(L.STREAM_SUBSCRIBERS + L.LINE_BYTES);
u64[(deadAddress + L.STREAM_SUBSCRIBERS) >>> 3] = 0x1ff_ffffn; // lap 0, closed, no block

export const deadStream: Words = {
  [G.G_BASE]: deadAddress,
  [G.G_CELLS]: deadAddress + L.STREAM_SUBSCRIBERS,
  [G.G_CAPACITY]: 1,
  [G.G_STREAM_LINES]: deadAddress,
};
