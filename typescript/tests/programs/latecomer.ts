// Waits for a segment and for an array in it, and adds one to its first element.

import { Memory, SharedArray, u32 } from "zeroipc";

const [name = "", mode = ""] = process.argv.slice(2);
const timeout = 60_000;
console.log("ready");
using memory = mode === "sync" ? new Memory(name, { timeout }) : await Memory.open(name, { timeout });
const array =
  mode === "sync"
    ? new SharedArray(memory, "array", u32, undefined, { timeout })
    : await SharedArray.open(memory, "array", u32, { timeout });
array.add(0, 1);
