// Creates structures of its own and shared ones, as fast as it can, beside others who do the same.

import { once } from "node:events";
import { Memory, SharedArray, u32 } from "zeroipc";

const [name = "", number = "", count = ""] = process.argv.slice(2);
using memory = new Memory(name);
console.log("ready");
await once(process.stdin, "data");
for (let k = 0; k < Number(count); k++) {
  new SharedArray(memory, `shared-${k}`, u32, 4).add(0, 1);
  new SharedArray(memory, `own-${number}-${k}`, u32, 4).store(0, Number(number) + 1);
}
process.stdin.destroy();
