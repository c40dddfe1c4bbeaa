// Another process at a pool. Arguments: segment, then what to do. It prints "ready" when that is done and waits to be killed,
// or for a line: then it ends.
//
//   hold N      leases N blocks
//   send N      leases N blocks, writes 100, 101, ... into them and sends them through the queue "handles"
//   echo        sends back through "back" what it receives from "handles", with 1 added in place, until it is killed

import { writeSync } from "node:fs";
import { stdin } from "node:process";
import { f64, Memory, Pool, Queue, u64 } from "zeroipc";

const [segment = "", what = "", count = "1"] = process.argv.slice(2);
const memory = new Memory(segment);
const pool = new Pool(memory, "pool", f64);
const handles = () => new Queue(memory, "handles", u64);

if (what === "hold") for (let k = 0; k < Number(count); k++) pool.acquireSync();
if (what === "send") {
  for (let k = 0; k < Number(count); k++) {
    const lease = pool.acquireSync();
    lease.value = 100 + k;
    pool.sendSync(lease, handles());
  }
}
writeSync(1, "ready\n");
if (what === "echo") {
  const there = handles();
  const back = new Queue(memory, "back", u64);
  for (;;) {
    const lease = await pool.receive(there);
    lease.value += 1;
    await pool.send(lease, back);
  }
}
stdin.once("data", () => process.exit(0));
