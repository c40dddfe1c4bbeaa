// zeroipc validate on segments that are corrupted at random: it neither crashes nor hangs; and what makes the library say
// CORRUPT, it reports. The corruptions, and all that is tried with the library, are those of the library's own fuzz test.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, test } from "node:test";
import { Memory, ZeroIpcError } from "zeroipc";
import { arrays } from "../../typescript/tests/fuzz/array";
import { channels } from "../../typescript/tests/fuzz/channel";
import { maps } from "../../typescript/tests/fuzz/map";
import { outcomes } from "../../typescript/tests/fuzz/outcomes";
import type { FuzzPart } from "../../typescript/tests/fuzz/part";
import { pools } from "../../typescript/tests/fuzz/pool";
import { queues } from "../../typescript/tests/fuzz/queue";
import { rings } from "../../typescript/tests/fuzz/ring";
import { stacks } from "../../typescript/tests/fuzz/stack";
import { streams } from "../../typescript/tests/fuzz/stream";
import { makeTemplate, mutate } from "../../typescript/tests/programs/fuzz-cases";
import { countOf, type Report, Validator } from "../src/validate/validate";
import { type Random, randomFrom, seededRandom, soak, testName } from "./harness";

const parts = [arrays, queues, channels, maps, outcomes, stacks, rings, pools, streams] as FuzzPart<never>[];
const name = testName();
const template = await makeTemplate(testName());

after(() => Memory.unlink(name));

function look(): Report | ZeroIpcError {
  try {
    using validator = Validator.open(name);
    return validator.run();
  } catch (error) {
    if (error instanceof ZeroIpcError) return error;
    throw error;
  }
}

/** Uses everything in the segment; the first message of an error that says it is corrupt. */
async function useAll(random: Random): Promise<string | undefined> {
  let corrupt: string | undefined;
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      note(error);
      return undefined;
    }
  };
  const note = (error: unknown) => {
    if (!(error instanceof ZeroIpcError)) throw error;
    if (error.code === "ZEROIPC_CORRUPT") corrupt ??= error.message;
  };
  const memory = attempt(() => new Memory(name));
  if (!memory) return corrupt;
  try {
    const opened = parts.map((part) => part.open(memory, attempt));
    const operations = parts.flatMap((part, k) => part.operations(memory, opened[k] as never, random));
    for (const operation of random.shuffle([() => memory.entries(), () => memory.used, ...operations])) {
      try {
        await operation();
      } catch (error) {
        note(error);
      }
    }
    return corrupt;
  } finally {
    memory.close();
  }
}

test("whatever makes the library say CORRUPT is reported", { timeout: soak ? 3_600_000 : 280_000 }, async () => {
  const { seed } = seededRandom("random corruption");
  const cases = soak ? 20_000 : 60;
  let corrupt = 0;
  let wrong = 0;
  for (let k = 0; k < cases; k++) {
    const random = randomFrom((seed + k * 0x9e3779b1) >>> 0);
    const bytes = template.bytes.slice();
    const how = mutate(bytes, template, random);
    writeFileSync(`/dev/shm${name}`, bytes, { mode: 0o600 });
    const report = look();
    const faults = report instanceof ZeroIpcError ? 1 : countOf(report, "wrong");
    if (faults > 0) wrong++;
    const said = await useAll(random);
    if (said === undefined) continue;
    if (faults === 0) {
      // Some answers of the library tell of the operation before: only what it says of these bytes again counts.
      writeFileSync(`/dev/shm${name}`, bytes, { mode: 0o600 });
      if ((await useAll(randomFrom(random.seed + 1))) === undefined) continue;
    }
    corrupt++;
    assert.ok(faults > 0, `case ${k} of seed ${seed}: ${how}: the library says "${said}", and nothing was reported`);
  }
  console.log(`# ${cases} cases; the library said CORRUPT in ${corrupt}, validate in ${wrong}`);
  assert.ok(corrupt > cases / 20);
});

test("looking at arbitrary bytes ends with a report or an error", () => {
  const random = seededRandom("arbitrary bytes");
  for (let k = 0; k < 300; k++) {
    const bytes = template.bytes.slice();
    const from = random.below(bytes.length);
    const length = random.below(random.pick([64, 4096, bytes.length]));
    for (let at = from; at < Math.min(from + length, bytes.length); at++) bytes[at] = random.below(256);
    const kept = random.below(8) === 0 ? random.below(bytes.length + 1) : bytes.length;
    writeFileSync(`/dev/shm${name}`, bytes.subarray(0, kept), { mode: 0o600 });
    look();
  }
});
