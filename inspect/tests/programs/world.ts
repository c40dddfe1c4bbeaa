// Makes the segment of world.ts, says "ready", and stays until it is told a line.

import { once } from "node:events";
import { makeWorld } from "../world";

const [name, label] = process.argv.slice(2) as [string, string | undefined];
const memory = await makeWorld(name, label);
console.log("ready");
process.stdin.resume();
await once(process.stdin, "data");
memory.unlink();
memory.close();
process.exit();
