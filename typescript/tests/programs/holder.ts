// Attaches to a segment and stays until its input ends. Prints "attached".

import { Memory } from "zeroipc";

const memory = new Memory(process.argv[2] as string);
console.log("attached");
process.stdin.resume().on("end", () => memory.close());
