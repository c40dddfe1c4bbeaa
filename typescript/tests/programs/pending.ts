// Waits for a value; with "unref" the wait does not keep the process alive.

import { Memory, Queue, u32 } from "zeroipc";

const [, , name, mode] = process.argv;
const memory = new Memory(name as string);
if (mode === "unref") memory.unref();
const wait = new Queue(memory, "requests", u32).pop();
console.log("waiting");
await wait;
