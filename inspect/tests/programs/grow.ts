// Makes structures that name one another, until the table is full: what `validate` is tried beside. Arguments: the
// segment, and how often. Prints "working" once it is under way, and
// "done"; then it goes on deriving until it is killed.

import { setTimeout } from "node:timers/promises";
import { f64, Memory, Pool, Queue, Stream, u64 } from "zeroipc";

const [name = "", count = "0"] = process.argv.slice(2);
const memory = new Memory(name, { size: "8MB", maxEntries: 4 * Number(count), label: "grow" });

console.log("working");
for (let k = 0; k < Number(count); k++) {
  const source = new Stream(memory, `source ${k}`, f64, 2, { spares: 2, subscribers: 2 });
  const pool = new Pool(memory, `pool ${k}`, f64, 2);
  source.map(memory, `mapped ${k}`, f64, (value) => value + 1);
  const lease = pool.tryAcquire();
  if (lease) pool.trySend(lease, new Queue(memory, `handles ${k}`, u64, 2, { spares: 2 }));
  if (k % 4 === 0) await setTimeout(1);
}
console.log("done");
