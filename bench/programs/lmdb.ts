// lmdb.get and lmdb.put: the same keys and values in LMDB, as its users have them there: keys in order, puts in batches that a
// transaction commits, without waiting for the disk. The file lies where temporary files do and is removed.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { open } from "lmdb";
import { keys, order, ROUND, SUM, valueOf } from "./map-entries";
import { assignment, now, report } from "./participant";

const WARM_UP = 2;
const ROUNDS = 6;
/** Puts of one transaction. */
const BATCH = 1000;

const folder = mkdtempSync(join(tmpdir(), "zeroipc-bench-lmdb-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const database = open<number, Buffer>({
  path: join(folder, "data"),
  keyEncoding: "binary",
  noSync: true,
  mapSize: 256 * 1024 * 1024,
});
const bytes = keys.map((key) => {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(key);
  return buffer;
});

async function put(change: number): Promise<void> {
  for (let from = 0; from < ROUND; from += BATCH) {
    await database.transaction(() => {
      for (let k = from; k < Math.min(from + BATCH, ROUND); k++) {
        const entry = order[k] as number;
        void database.put(bytes[entry] as Buffer, valueOf(entry) + change);
      }
    });
  }
}

function get(): void {
  let sum = 0;
  for (let k = 0; k < ROUND; k++) sum += database.get(bytes[order[k] as number] as Buffer) as number;
  if (sum !== SUM) throw new Error(`the values' sum is ${sum} in place of ${SUM}`);
}

await put(0);
const round = assignment.variant === "get" ? get : () => put(1);
for (let k = 0; k < WARM_UP; k++) await round();
const start = now();
for (let k = 0; k < ROUNDS; k++) await round();
report((now() - start) / (ROUNDS * ROUND));
await database.close();
