// Plays a role in a storm (tests/storms/cast.ts) with the cast of the kind in its argument. Prints "warm" when loaded,
// reads its orders from one line, prints "ready" when it starts, and ends when the ledger says so.

import { writeSync } from "node:fs";
import { carry, type Cast, type Orders } from "../storms/cast";
import { readLine } from "../storms/orders";

const [kind = ""] = process.argv.slice(2);
const { cast } = (await import(new URL(`../storms/${kind}.mjs`, import.meta.url).href)) as { cast: Cast<unknown> };
writeSync(1, "warm\n");
const line = readLine();
if (line !== "") await carry(cast, JSON.parse(line) as Orders, () => writeSync(1, "ready\n"));
