// Attaches to a segment again and again, stays for a while, and tells when its segment has lost its name meanwhile.
// Arguments: the segment, for how many milliseconds. Prints how often it attached, and how often that went wrong.

import { setTimeout } from "node:timers/promises";
import { Memory, ZeroIpcError } from "zeroipc";

const [name = "", milliseconds = "0"] = process.argv.slice(2);
/** Whoever takes longer from opening the file to locking a slot is not promised anything. */
const PROMPT = 50;
const end = performance.now() + Number(milliseconds);
let attached = 0;
let lost = 0;
while (performance.now() < end) {
  const begun = performance.now();
  try {
    using memory = new Memory(name);
    const prompt = performance.now() - begun < PROMPT;
    attached++;
    await setTimeout(200);
    if (prompt && memory.unlinked) lost++;
  } catch (error) {
    if (!(error instanceof ZeroIpcError) || error.code !== "ZEROIPC_NOT_FOUND") throw error;
  }
}
console.log(`${attached} ${lost}`);
