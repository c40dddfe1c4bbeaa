// Two programs for a segment that changes while it is used. `hostile <segment> <seed> <ms>` stores random words all over it
// and now and then puts its valid contents back. `victim <segment> <seed> <ms>` goes on using it.

import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { Memory, SharedArray, u32 } from "zeroipc";
import { randomFrom } from "../harness";
import { makeTemplate, mutate, openAll, type Structures, type Template, useAll } from "./fuzz-cases";

const [role = "", name = "", seed = "", milliseconds = ""] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const template = await makeTemplate(`${name}-template-${process.pid}`);
const end = performance.now() + Number(milliseconds);

/** All bytes of the segment. */
function wholeOf(array: { buffer: ArrayBufferLike; byteOffset: number }, { bytes, arrayData }: Template): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset - arrayData, bytes.length);
}

async function hostile(): Promise<void> {
  using memory = new Memory(name);
  const whole = wholeOf(new SharedArray(memory, "array", u32), template);
  writeSync(1, "ready\n");
  while (performance.now() < end) {
    for (let k = random.below(200); k > 0; k--) mutate(whole, template, random);
    whole.set(template.bytes);
    await new Promise((resolve) => setTimeout(resolve, random.below(2)));
  }
  whole.set(template.bytes);
}

async function victim(): Promise<void> {
  const guard = new SharedArray(new Memory(`${name}-guard-${process.pid}`, { size: 65536 }), "guard", u32, 12_000);
  const expected = randomBytes(guard.byteLength);
  guard.set(new Uint32Array(new Uint8Array(expected).buffer));
  writeSync(1, "ready\n");
  for (let k = 0; performance.now() < end; k++) {
    const structures: Structures = [];
    const memory = openAll(name, structures);
    for (let again = 0; memory && again < 3; again++) await useAll(memory, structures, random);
    memory?.close();
    const now = Buffer.from(guard.buffer, guard.byteOffset, guard.byteLength);
    if (!now.equals(expected)) throw new Error("a store reached the neighbouring segment");
    writeSync(1, `round ${k}\n`);
  }
  Memory.unlink(`${name}-guard-${process.pid}`);
}

await (role === "hostile" ? hostile() : victim());
writeSync(1, "done\n");
