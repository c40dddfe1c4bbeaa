// What is fuzzed and how: a valid segment, its corruptions, and everything that can be done with what is left.

import { readFileSync } from "node:fs";
import {
  bytes,
  f64,
  i32,
  Memory,
  Pool,
  Queue,
  SharedArray,
  struct,
  type TypeOf,
  u32,
  u64,
  u8,
  utf8,
  ZeroIpcError,
} from "zeroipc";
import { KIND_POOL, KIND_QUEUE, LINE_BYTES, POOL_BLOCKS, QUEUE_CELLS, STRUCTURE_KIND } from "../../core/layout";
import type { Random } from "../harness";
import {
  fillOutcomes,
  openOutcomes,
  OUTCOMES,
  outcomeControls,
  outcomeOperations,
  type Outcomes,
} from "./fuzz-outcomes";

export const Command = struct({ type: u32, data: i32, text: utf8(12), more: bytes(4) });
const Blob = bytes(256);

export interface Structures {
  array?: SharedArrayOf | undefined;
  structs?: ReturnType<typeof openStructs> | undefined;
  numbers?: Queue<typeof f64> | undefined;
  commands?: Queue<typeof Command> | undefined;
  blobs?: Queue<typeof Blob> | undefined;
  outcomes?: Outcomes | undefined;
  pool?: Pool<typeof Command> | undefined;
  handles?: Queue<typeof u64> | undefined;
}
type SharedArrayOf = ReturnType<typeof openArray>;
const openArray = (memory: Memory, capacity?: number) => new SharedArray(memory, "array", u32, capacity);
const openStructs = (memory: Memory, capacity?: number) => new SharedArray(memory, "structs", Command, capacity);

/** A valid segment's bytes, and where the words are whose corruption matters. */
export interface Template {
  readonly bytes: Uint8Array;
  /** Offsets of 4-byte words of headers, table, peers and structures' first lines. */
  readonly words: readonly number[];
  /** Offsets of the 8-byte words of queues and pools: hints, waiter sets, targets, blocks, bindings and leases. */
  readonly controls: readonly number[];
  /** Where the array's elements start. */
  readonly arrayData: number;
}

export function makeTemplate(name: string): Template {
  const memory = new Memory(name, { size: 65536, maxEntries: 10 + OUTCOMES, maxPeers: 6 });
  openArray(memory, 50).fill(7);
  openStructs(memory, 5).fill({ type: 1, data: -1, text: "text", more: new Uint8Array(4) });
  // Wrapped several times, and partly filled.
  const numbers = new Queue(memory, "numbers", f64, 7, { spares: 3 });
  const commands = new Queue(memory, "commands", Command, 1, { spares: 2 });
  const blobs = new Queue(memory, "blobs", Blob, 4, { spares: 4 });
  for (let k = 0; k < 25; k++) {
    numbers.tryPush(k);
    commands.tryPush({ type: k, data: k, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
    blobs.tryPush(new Uint8Array(256).fill(k));
    if (k % 5 !== 4) blobs.tryPop();
    if (k >= 21) continue;
    numbers.tryPop();
    commands.tryPop();
  }
  fillOutcomes(memory);
  const lease = blobs.tryReserve(); // a block that its owner holds
  // A block that is leased, one that is handed over, one that is nobody's.
  const pool = new Pool(memory, "pool", Command, 3);
  const handles = new Queue(memory, "handles", u64, 2, { spares: 2 });
  pool.acquireSync();
  pool.sendSync(pool.acquireSync(), handles);
  const whole = readFileSync(`/dev/shm${name}`);
  lease?.abort();
  const entries = memory.entries();
  const first = (entries[0] as (typeof entries)[number]).offset;
  const range = (from: number, to: number, step: number) =>
    Array.from({ length: Math.floor((to - from) / step) }, (_, k) => from + k * step);
  const words = range(0, first, 4);
  const controls: number[] = [];
  for (const { offset, size } of entries) {
    words.push(...range(offset, offset + LINE_BYTES, 4));
    controls.push(...outcomeControls(whole, offset, size));
    const kind = whole.readUInt32LE(offset + STRUCTURE_KIND);
    const stride = whole.readUInt32LE(offset + 12);
    if (kind === KIND_QUEUE) {
      controls.push(...range(offset + LINE_BYTES, offset + QUEUE_CELLS, 8));
      for (const cell of range(offset + QUEUE_CELLS, offset + size, stride)) controls.push(cell, cell + 8);
    }
    if (kind === KIND_POOL) {
      controls.push(...range(offset + LINE_BYTES, offset + POOL_BLOCKS, 8));
      controls.push(...range(offset + POOL_BLOCKS, offset + size, stride));
    }
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
  switch (random.below(5)) {
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

/** Opens whatever can be opened. */
export function openAll(name: string, into: Structures): Memory | undefined {
  const memory = attempt(() => new Memory(name));
  if (!memory) return undefined;
  reopen(memory, into);
  return memory;
}

export function reopen(memory: Memory, into: Structures): void {
  into.array = attempt(() => openArray(memory));
  into.structs = attempt(() => openStructs(memory));
  into.numbers = attempt(() => new Queue(memory, "numbers", f64));
  into.commands = attempt(() => new Queue(memory, "commands", Command));
  into.blobs = attempt(() => new Queue(memory, "blobs", Blob));
  into.outcomes = openOutcomes(memory, attempt);
  into.pool = attempt(() => new Pool(memory, "pool", Command));
  into.handles = attempt(() => new Queue(memory, "handles", u64));
}

function queueOperations<T>(queue: Queue<never>, value: T): (() => unknown)[] {
  const q = queue as unknown as Queue<typeof f64>;
  const typed = value as number;
  return [
    () => q.size,
    () => q.isEmpty,
    () => q.isFull,
    () => q.peek(),
    () => q.tryPop(),
    () => q.tryPush(typed),
    () => q.tryPopMany(20),
    () => q.tryPushMany([typed, typed, typed]),
    () => {
      const lease = q.tryReserve();
      if (!lease) return;
      lease.value = typed;
      if (!lease.tryCommit()) lease.abort();
    },
    () => q.tryReserve()?.abort(),
    () => {
      const claim = q.tryClaim();
      void claim?.value;
      claim?.release();
    },
  ];
}

function waits<T>(queue: Queue<never>, value: T): (() => unknown)[] {
  const q = queue as unknown as Queue<typeof f64>;
  const typed = value as number;
  return [
    () => q.popSync({ timeout: 1 }),
    () => q.pushSync(typed, { timeout: 1 }),
    () => q.pop({ timeout: 1 }),
    () => q.pushMany([typed, typed], { timeout: 1 }),
    () => q.claimSync({ timeout: 1 }).release(),
    () => q.reserveSync({ timeout: 1 }).abort(),
  ];
}

function poolOperations({ pool, handles }: Structures, value: TypeOf<typeof Command>): (() => unknown)[] {
  if (!pool) return [];
  const operations = [
    () => pool.allocated,
    () => pool.reclaim(),
    () => {
      using lease = pool.tryAcquire();
      if (!lease) return;
      lease.value = value;
      void pool.get(lease.handle).value.text;
    },
    () => pool.get(1n << 24n).value.data,
    () => pool.release((3n << 24n) | 1n),
    () => pool.acquireSync({ timeout: 1 }).release(),
  ];
  if (!handles) return operations;
  return [
    ...operations,
    () => {
      using lease = pool.tryAcquire();
      if (lease) pool.trySend(lease, handles);
    },
    () => pool.tryReceive(handles)?.release(),
    () => handles.tryPush(1n << 24n),
    () => pool.receiveSync(handles, { timeout: 1 }).release(),
  ];
}

/** Does everything that can be done, in some order; the only errors that may come are those of this package. */
export async function useAll(memory: Memory, structures: Structures, random: Random): Promise<void> {
  const { array: numbers, structs } = structures;
  const command = { type: 1, data: 2, text: "three", more: Uint8Array.of(4, 5, 6, 7) };
  const short = { timeout: 1 };
  const all: [Queue<never> | undefined, unknown][] = [
    [structures.numbers as Queue<never> | undefined, 1.5],
    [structures.commands as Queue<never> | undefined, command],
    [structures.blobs as Queue<never> | undefined, new Uint8Array(256)],
  ];
  const open = all.filter((pair): pair is [Queue<never>, unknown] => pair[0] !== undefined);
  const operations: (() => unknown)[] = [
    () => memory.peers(),
    () => memory.entries(),
    () => memory.used,
    () => memory.table.find("numbers"),
    () => new SharedArray(memory, "array", u32, 50),
    () => new Queue(memory, "numbers", f64, 7),
    () => new Queue(memory, `new-${random.below(5)}`, f64, random.between(1, 100)).tryPush(1),
    () => new SharedArray(memory, `array-${random.below(5)}`, u8, random.between(1, 9000)).fill(1),
    () => new Memory(memory.name, { readOnly: true }).close(),
    () => reopen(memory, structures),
    () => numbers && [numbers.fill(3), numbers.add(0, 1), numbers.load(numbers.length - 1), numbers.indexOf(4)],
    () => structs && [structs.set(0, command), [...structs], structs.at(structs.length - 1)],
    ...open.flatMap(([queue, value]) => queueOperations(queue, value)),
    ...(structures.outcomes ? outcomeOperations(memory, structures.outcomes, random) : []),
    ...poolOperations(structures, command),
    ...(random.below(4) === 0 ? open.flatMap(([queue, value]) => waits(queue, value)) : []),
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
