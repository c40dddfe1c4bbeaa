// Attaches, creates a queue, uses it and closes, again and again, until it is killed.

import { writeSync } from "node:fs";
import { f64, Memory, Queue } from "zeroipc";

const [name = "", first = "0"] = process.argv.slice(2);
for (let k = 0; ; k++) {
  using memory = new Memory(name);
  const queue = new Queue(memory, `queue-${(Number(first) + k) % 32}`, f64, 4);
  if (k === 0) writeSync(1, "ready\n");
  queue.tryReserve()?.abort();
}
