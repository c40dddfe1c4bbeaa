// Takes part in the recording of histories (tests/storms/witness.ts) with the cast of the kind in its argument. Prints
// "warm" when loaded, reads its orders from one line, prints "ready" when it starts, and ends when there are no more rounds.

import { writeSync } from "node:fs";
import { readLine } from "../storms/orders";
import { type HistoryCast, witness, type WitnessOrders } from "../storms/witness";

const [kind = ""] = process.argv.slice(2);
const file = new URL(`../storms/${kind}-history.mjs`, import.meta.url).href;
const { histories } = (await import(file)) as { histories: HistoryCast<unknown, unknown> };
writeSync(1, "warm\n");
const line = readLine();
if (line !== "") witness(histories, JSON.parse(line) as WitnessOrders, () => writeSync(1, "ready\n"));
