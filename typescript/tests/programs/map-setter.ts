// Sets one key of the map "m", waiting for its stripe. Arguments: segment, key, value. Prints "waiting", then "set".

import { Memory, SharedMap, u32 } from "zeroipc";

const [name = "", key, value] = process.argv.slice(2);
const memory = new Memory(name);
const map = new SharedMap(memory, "m", u32, u32);
if (!map.trySet(Number(key), Number(value))) console.log("waiting");
map.set(Number(key), Number(value), { timeout: 50_000 });
console.log("set");
memory.close();
