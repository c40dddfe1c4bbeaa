// Layout: the scripts of the vectors, played by every language on a fresh segment. The bytes are those of the other
// languages, and of the vector.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { bytesWithId, parse, SEGMENT_ID } from "../../typescript/tests/vectors/vector";
import { build, languageOf, type LanguageName, layoutFolder, names, repository } from "./languages";
import { play } from "./play";
import { load } from "./script";
import { fileOf } from "./segments";
import { dismissAll } from "./testee";

before(build);
after(dismissAll);

const LINE = 64;

/** What a segment's own table says: its structures' names and where they lie. */
function tableOf(bytes: Buffer): { name: string; from: number; to: number }[] {
  return Array.from({ length: bytes.readUInt32LE(8) }, (_, k) => {
    const at = LINE + 40 * k;
    const name = bytes.toString("utf8", at, bytes.indexOf(0, at));
    const from = bytes.readUInt32LE(at + 32) * LINE;
    return { name, from, to: from + bytes.readUInt32LE(at + 36) * LINE };
  });
}

/** Bytes that differ from run to run, zero: the segment's id, and of every peer its pid, language and time. */
function masked(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0, SEGMENT_ID, SEGMENT_ID + 4);
  const peers = LINE * (1 + Math.ceil((40 * bytes.readUInt32LE(0x10)) / LINE));
  for (let slot = 0; slot < bytes.readUInt32LE(0x14); slot++) {
    const line = peers + slot * LINE;
    copy.fill(0, line + 4, line + 12).fill(0, line + 16, line + 24);
  }
  return copy;
}

function differences(a: Uint8Array, b: Uint8Array, titles: readonly [string, string], wanted: (at: number) => boolean) {
  const at = [...a.keys()].filter((k) => a[k] !== b[k] && wanted(k));
  return at.slice(0, 20).map((k) => `+0x${k.toString(16)}: ${titles[0]} ${a[k]}, ${titles[1]} ${b[k]}`);
}

const title = (name: LanguageName) => languageOf(name).title;

for (const scenario of load(`${layoutFolder}vectors.txt`)) {
  test(`${scenario.title}: every language writes the same bytes, and those of the vector`, async () => {
    const written = new Map<LanguageName, Buffer>();
    for (const name of names) {
      await play(scenario, { A: name }, (segment) => void written.set(name, readFileSync(fileOf(segment))));
    }
    const vector = parse(readFileSync(`${repository}vectors/${scenario.title}.txt`, "utf8"));
    const inVector = tableOf(Buffer.from(vector.bytes));
    const [first] = names as [LanguageName];
    for (const name of names) {
      const bytes = written.get(name) as Buffer;
      const one = masked(written.get(first) as Buffer);
      const titles = [title(first), title(name)] as const;
      assert.deepEqual(
        differences(one, masked(bytes), titles, () => true),
        [],
      );
      const table = tableOf(bytes);
      const whole = table.length === inVector.length;
      const known = table.filter((here) =>
        inVector.some((there) => there.name === here.name && there.from === here.from),
      );
      const wanted = (at: number) =>
        vector.masked[at] === 0 && (whole || known.some(({ from, to }) => at >= from && at < to));
      const filled = bytesWithId(vector, bytes.subarray(SEGMENT_ID, SEGMENT_ID + 4));
      assert.deepEqual(differences(filled, bytes, ["the vector", title(name)], wanted), []);
    }
  });
}
