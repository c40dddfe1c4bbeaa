// Opens corrupt segments and uses everything in them. Arguments: a segment name to begin its own with, seed, first case, how many. A case is the same wherever it
// runs, and is printed before it starts: what ends this process, or stops it, is known by the last line. The first cases
// give every word every lie in turn, the others are random.
//
// Each case stands between two guard segments that must not change. Only errors of this package are allowed.

import { randomBytes } from "node:crypto";
import { truncateSync, unlinkSync, writeFileSync, writeSync } from "node:fs";
import { Memory, SharedArray, u32 } from "zeroipc";
import { type Random, randomFrom } from "../harness";
import {
  arrayOf,
  casesInTurn,
  makeTemplate,
  mutate,
  mutateInTurn,
  openAll,
  type Structures,
  type Template,
  useAll,
} from "./fuzz-cases";

const [prefix = "", ...numbers] = process.argv.slice(2);
const [seed = 0, first = 0, end = 0, step = 1] = numbers.map(Number);
const GUARD_WORDS = 12_000;

class Guard {
  readonly name: string;
  readonly memory: Memory;
  readonly array;
  readonly #expected: Buffer;

  constructor(side: string) {
    this.name = `${prefix}-${side}`;
    this.memory = new Memory(this.name, { size: 65536, maxEntries: 4, maxPeers: 4 });
    this.array = new SharedArray(this.memory, "guard", u32, GUARD_WORDS);
    this.#expected = randomBytes(GUARD_WORDS * 4);
    this.array.set(new Uint32Array(new Uint8Array(this.#expected).buffer));
  }

  check(): void {
    const now = Buffer.from(this.array.buffer, this.array.byteOffset, this.array.byteLength);
    if (!now.equals(this.#expected)) throw new Error(`${this.name}: a neighbour's store reached this segment`);
  }

  close(): void {
    this.memory.close();
    this.memory.unlink();
  }
}

/** Corrupts an open segment through a view of all of it. */
function mutateOpen(structures: Structures, template: Template, random: Random): string {
  const array = arrayOf(structures);
  if (!array) return "nothing: the array is not open";
  const base = array.byteOffset - template.arrayData;
  return mutate(new Uint8Array(array.buffer, base, template.bytes.length), template, random);
}

async function run(k: number, template: Template): Promise<void> {
  const random = randomFrom((seed + k * 0x9e3779b1) >>> 0);
  const name = `${prefix}-victim`;
  const file = `/dev/shm${name}`;
  const bytes = template.bytes.slice();
  const inTurn = k < casesInTurn(template);
  const late = !inTurn && random.below(3) === 0;
  const what = inTurn ? mutateInTurn(bytes, template, k) : late ? "" : mutate(bytes, template, random);
  writeFileSync(file, bytes, { mode: 0o600 });
  const cut = !late && !inTurn && random.below(40) === 0;
  if (cut) truncateSync(file, random.pick([0, 1, 63, 64, 4095, 4096, 61440, bytes.length - 1, bytes.length + 4096]));
  writeSync(1, `case ${k} ${late ? "late" : "early"}${cut ? " cut" : ""} ${what}\n`);
  const before = new Guard("before");
  let memory: Memory | undefined;
  const structures: Structures = [];
  const after = (): Guard => new Guard("after");
  let guard: Guard | undefined;
  try {
    memory = openAll(name, structures);
    guard = after();
    if (late && memory) writeSync(1, `case ${k} ${mutateOpen(structures, template, random)}\n`);
    if (memory) await useAll(memory, structures, random);
    before.check();
    guard.check();
  } finally {
    memory?.close();
    guard?.close();
    before.close();
    unlinkSync(file);
  }
}

const template = await makeTemplate(`${prefix}-template`);
for (let k = first; k < end; k += step) await run(k, template);
console.log("done");
