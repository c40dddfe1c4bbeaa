// The layout vectors: the bytes that this implementation writes equal them, and they open and read back.
// SPECIFICATION.md "Vectors" says how the files are written.

import assert from "node:assert/strict";
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Memory } from "zeroipc";
import { testName } from "./harness";
import * as array from "./vectors/array";
import * as channel from "./vectors/channel";
import * as future from "./vectors/future";
import * as lazy from "./vectors/lazy";
import * as map from "./vectors/map";
import * as pool from "./vectors/pool";
import * as queue from "./vectors/queue";
import * as ring from "./vectors/ring";
import type { Script } from "./vectors/script";
import * as segment from "./vectors/segment";
import * as set from "./vectors/set";
import * as stack from "./vectors/stack";
import * as stream from "./vectors/stream";

const folder = fileURLToPath(new URL("../../../vectors/", import.meta.url));

interface Vector {
  bytes: Uint8Array;
  /** Whether the byte differs from run to run. */
  masked: Uint8Array;
  /** Where the segment's id stands. */
  ids: number[];
}

const SEGMENT_ID = 0x1c;

function parse(text: string): Vector {
  const size = Number(/^size (\d+)$/m.exec(text)?.[1]);
  const vector: Vector = { bytes: new Uint8Array(size), masked: new Uint8Array(size), ids: [] };
  const covered = new Uint8Array(size);
  for (const [line, offset, content] of text.matchAll(/^\+0x([0-9A-F]+) \| ([^|]+?) *\|.*$/gm)) {
    let at = Number.parseInt(offset as string, 16);
    for (const part of (content as string).split(" ")) {
      const [, what = "", times = "1"] = /^(..)(?:x(\d+))?$/.exec(part) ?? assert.fail(`${line}: ${part}`);
      if (what === "id") vector.ids.push(at);
      for (let k = what === "id" ? 4 : Number(times); k > 0; k--, at++) {
        assert.equal(covered[at], 0, `${line}: covers a byte twice`);
        covered[at] = 1;
        if (what === "..") vector.masked[at] = 1;
        else if (what !== "id") vector.bytes[at] = Number.parseInt(what, 16);
      }
    }
  }
  return vector;
}

/** The vector's bytes with this id of the segment. */
function bytesWithId({ bytes, ids }: Vector, id: Uint8Array): Uint8Array {
  const filled = bytes.slice();
  for (const at of ids) filled.set(id, at);
  return filled;
}

const modules = { array, channel, future, lazy, map, pool, queue, ring, segment, set, stack, stream };
const scripts = Object.entries(modules).map(([name, { script }]): [string, Script] => [name, script]);

test("every vector has a script", () => {
  const files = readdirSync(folder).map((file) => file.replace(/\.txt$/, ""));
  assert.deepEqual(files.sort(), Object.keys(modules).sort());
});

for (const [name, { maxEntries, write, read }] of scripts) {
  const load = () => parse(readFileSync(`${folder}${name}.txt`, "utf8"));

  test(`vector ${name}: the bytes written equal it`, async () => {
    const vector = load();
    const { length } = vector.bytes;
    using memory = Memory.create(testName(), { size: length, maxEntries, maxPeers: 2, label: "vector" });
    await write(memory);
    const written = readFileSync(`/dev/shm${memory.name}`);
    memory.unlink();
    assert.equal(written.length, length);
    const bytes = bytesWithId(vector, written.subarray(SEGMENT_ID, SEGMENT_ID + 4));
    const different = [...bytes.keys()].filter((at) => vector.masked[at] === 0 && bytes[at] !== written[at]);
    assert.deepEqual(
      different.map((at) => `+0x${at.toString(16)}: vector ${bytes[at]}, written ${written[at]}`),
      [],
    );
  });

  test(`vector ${name}: it opens and reads back`, async () => {
    const segment = testName();
    writeFileSync(`/dev/shm${segment}`, bytesWithId(load(), Uint8Array.of(1, 0, 0, 0)), { mode: 0o600 });
    using memory = new Memory(segment);
    await read(memory);
    assert.deepEqual(
      memory.peers().map((peer) => peer.self),
      [true],
    );
    unlinkSync(`/dev/shm${segment}`);
  });
}
