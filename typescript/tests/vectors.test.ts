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
import { bytesWithId, parse, SEGMENT_ID } from "./vectors/vector";

const folder = fileURLToPath(new URL("../../../vectors/", import.meta.url));

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
