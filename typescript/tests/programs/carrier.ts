// Carries traffic (tests/traffic.ts). Prints "warm" when loaded, reads its orders from one line, prints "ready" when it
// starts, and ends when the ledger says so.

import { readSync, writeSync } from "node:fs";
import { carry, type Orders } from "../traffic";

function readLine(): string {
  const byte = Buffer.alloc(1);
  let line = "";
  while (readSync(0, byte, 0, 1, null) === 1 && byte[0] !== 10) line += byte.toString("latin1");
  return line;
}

writeSync(1, "warm\n");
const line = readLine();
if (line !== "") await carry(JSON.parse(line) as Orders, () => writeSync(1, "ready\n"));
