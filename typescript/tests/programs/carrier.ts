// Plays a role in a storm (tests/storms/cast.ts) with the cast of the kind in its argument. Prints "warm" when loaded,
// reads its orders from one line, prints "ready" when it starts, and ends when the ledger says so.

import { readSync, writeSync } from "node:fs";
import { carry, type Cast, type Orders } from "../storms/cast";

function readLine(): string {
  const byte = Buffer.alloc(1);
  let line = "";
  while (readSync(0, byte, 0, 1, null) === 1 && byte[0] !== 10) line += byte.toString("latin1");
  return line;
}

const [kind = ""] = process.argv.slice(2);
const { cast } = (await import(new URL(`../storms/${kind}.mjs`, import.meta.url).href)) as { cast: Cast<unknown> };
writeSync(1, "warm\n");
const line = readLine();
if (line !== "") await carry(cast, JSON.parse(line) as Orders, () => writeSync(1, "ready\n"));
