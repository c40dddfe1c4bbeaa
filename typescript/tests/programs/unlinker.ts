// Creates or attaches to a segment and unlinks it, beside others who do the same.

import { f64, Memory, Queue } from "zeroipc";

const [name = "", rounds = ""] = process.argv.slice(2);
for (let k = 0; k < Number(rounds); k++) {
  using memory = new Memory(name, { size: 65536, maxPeers: 16 });
  const queue = new Queue(memory, "queue", f64, 64);
  queue.tryPush(k);
  queue.tryPop();
  memory.unlink();
}
