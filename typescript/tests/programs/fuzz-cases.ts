// What is fuzzed and how: a valid segment with every structure (../fuzz), its corruptions, and everything that can be done
// with what is left.

import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { Memory, ZeroIpcError } from "zeroipc";
import { LINE_BYTES } from "../../core/layout";
import { type Arrays, arrays } from "../fuzz/array";
import { maps } from "../fuzz/map";
import { channels } from "../fuzz/channel";
import { outcomes } from "../fuzz/outcomes";
import { type FuzzPart, range } from "../fuzz/part";
import { pools } from "../fuzz/pool";
import { queues } from "../fuzz/queue";
import { rings } from "../fuzz/ring";
import { stacks } from "../fuzz/stack";
import { streams } from "../fuzz/stream";
import type { Random } from "../harness";

/** Arrays come first: their elements tell where the segment begins. */
const parts: readonly FuzzPart<unknown>[] = [
  arrays,
  queues,
  channels,
  maps,
  outcomes,
  stacks,
  rings,
  pools,
  streams,
] as FuzzPart<never>[] as FuzzPart<unknown>[];
/** Structures that the operations themselves create. */
const SPARE_NAMES = 4;

/** A valid segment's bytes, and where the words are whose corruption matters. */
export interface Template {
  readonly bytes: Uint8Array;
  /** Offsets of 4-byte words of headers, table, peers and structures' first lines. */
  readonly words: readonly number[];
  /** Offsets of the 8-byte words of structures: hints, waiter sets, targets, blocks... */
  readonly controls: readonly number[];
  /** Where the array's elements start. */
  readonly arrayData: number;
}

export async function makeTemplate(name: string): Promise<Template> {
  const maxEntries = parts.reduce((sum, part) => sum + part.names, SPARE_NAMES);
  const memory = new Memory(name, { size: 131072, maxEntries, maxPeers: 6 });
  const ends = parts.map((part) => part.fill(memory));
  await setImmediate(); // derivations get their turn
  const whole = readFileSync(`/dev/shm${name}`);
  for (const end of ends) end?.();
  const entries = memory.entries();
  const first = (entries[0] as (typeof entries)[number]).offset;
  const words = range(0, first, 4);
  const controls: number[] = [];
  for (const { offset, size } of entries) {
    words.push(...range(offset, offset + LINE_BYTES, 4));
    for (const part of parts) controls.push(...part.controls(whole, offset, size));
  }
  memory.close();
  memory.unlink();
  return { bytes: new Uint8Array(whole), words, controls, arrayData: first + LINE_BYTES };
}

const LIES = [0, 1, 2, 0xffffffff, 0xfffffffe, 0x7fffffff, 0x80000000, 0x00ffffff, 0x01000000, 64, 255, 256];

/** How many cases `mutateInTurn` knows. */
export function casesInTurn(template: Template): number {
  return template.words.length * (LIES.length + 2);
}

/** Corrupts one word of headers, table and peers: every word gets every lie in turn. */
export function mutateInTurn(segment: Uint8Array, template: Template, k: number): string {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const at = template.words[Math.floor(k / (LIES.length + 2))] as number;
  const word = view.getUint32(at, true);
  const value = [...LIES, word + 1, word - 1][k % (LIES.length + 2)] as number;
  view.setUint32(at, value >>> 0, true);
  return `word ${at} = ${value >>> 0}`;
}

function lie(word: number, random: Random): number {
  const some = [...LIES, 1024];
  const near = [word + 1, word - 1, word * 2, word >>> 1, word ^ (1 << random.below(32)), word + 64, -word, ~word];
  return (random.below(4) === 0 ? random.word() : random.pick([...some, ...near])) >>> 0;
}

function lie64(word: bigint, random: Random): bigint {
  const turn = (word >> 24n) & 0xffffffffffn;
  const near = [turn + 1n, turn - 1n, turn + 2n, turn - 2n, turn + 14n, turn ^ (1n << 39n), 0n, (1n << 40n) - 1n, 1n];
  const block = random.pick([word & 0xffffffn, 0n, 0xffffffn, BigInt(random.below(20)), BigInt(random.below(1 << 24))]);
  switch (random.below(6)) {
    case 5: // a ring's position
      return (
        (BigInt(random.pick([0, 1, 2, random.word()])) << 32n) | BigInt(random.pick([random.below(40), random.word()]))
      );
    case 0:
      return word ^ (1n << BigInt(random.below(64)));
    case 1:
      return (BigInt(random.word()) << 32n) | BigInt(random.word());
    case 2:
      return random.pick([0n, (1n << 64n) - 1n, 1n << 63n, (1n << 63n) | 0x101n, 0x101n]);
    default:
      return BigInt.asUintN(64, (random.pick(near) << 24n) | block);
  }
}

/** Corrupts the segment in place, in any ways, and says how. */
export function mutate(segment: Uint8Array, template: Template, random: Random): string {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const done: string[] = [];
  const word = () => {
    const at = random.pick(template.words);
    const value = lie(view.getUint32(at, true), random);
    view.setUint32(at, value, true);
    done.push(`word ${at} = ${value}`);
  };
  const control = () => {
    const at = random.pick(template.controls);
    const value = lie64(view.getBigUint64(at, true), random);
    view.setBigUint64(at, value, true);
    done.push(`control ${at} = 0x${value.toString(16)}`);
  };
  const page = () => {
    const at = random.below(segment.length / 4096) * 4096;
    for (let k = 0; k < 4096; k += 4) view.setUint32(at + k, random.word(), true);
    done.push(`page ${at}`);
  };
  const flips = () => {
    for (let k = random.between(1, 40); k > 0; k--) {
      const at = random.below(Math.min(segment.length, 8192));
      view.setUint8(at, view.getUint8(at) ^ (1 << random.below(8)));
    }
    done.push("flips");
  };
  const all = () => {
    // Every control word of one sort the same: what leads walks in circles.
    const value = lie64(0n, random);
    const odd = random.below(2);
    template.controls.forEach((at, k) => k % 2 === odd && view.setBigUint64(at, value, true));
    done.push(`every control ${odd} = 0x${value.toString(16)}`);
  };
  const ways = [word, word, word, control, control, control, control, page, flips, all];
  for (let k = random.pick([1, 1, 1, 2, 3, 8]); k > 0; k--) random.pick(ways)();
  return done.join(", ");
}

function checked(error: unknown): void {
  if (!(error instanceof ZeroIpcError) || typeof error.code !== "string" || !(error.number > 0)) throw error;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    checked(error);
    return undefined;
  }
}

/** What each part has open. */
export type Structures = unknown[];

/** Opens whatever can be opened. */
export function openAll(name: string, into: Structures): Memory | undefined {
  const memory = attempt(() => new Memory(name));
  if (!memory) return undefined;
  reopen(memory, into);
  return memory;
}

export function reopen(memory: Memory, into: Structures): void {
  parts.forEach((part, k) => (into[k] = part.open(memory, attempt)));
}

/** The array through which the whole segment can be reached, if it could be opened. */
export function arrayOf(structures: Structures): Arrays["numbers"] {
  return (structures[0] as Arrays | undefined)?.numbers;
}

/** Does everything that can be done, in some order; the only errors that may come are those of this package. */
export async function useAll(memory: Memory, structures: Structures, random: Random): Promise<void> {
  const short = { timeout: 1 };
  const operations: (() => unknown)[] = [
    () => memory.peers(),
    () => memory.entries(),
    () => memory.used,
    () => memory.table.find("numbers"),
    () => new Memory(memory.name, { readOnly: true }).close(),
    () => reopen(memory, structures),
    ...parts.flatMap((part, k) => part.operations(memory, structures[k], random)),
    ...(random.below(4) === 0 ? [() => memory.waitForSync("none", short), () => memory.waitFor("none", short)] : []),
  ];
  for (const operation of random.shuffle(operations)) {
    try {
      await operation();
    } catch (error) {
      checked(error);
    }
  }
}
