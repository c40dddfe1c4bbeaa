// Attaches, pushes one number and leaves, again and again.

import { f64, Memory, Queue } from "zeroipc";

const [name = "", number = "", count = ""] = process.argv.slice(2);
for (let k = 0; k < Number(count); k++) {
  using memory = new Memory(name);
  new Queue(memory, "queue", f64).pushSync(Number(number) * 2 ** 20 + k);
}
