// Creates a segment and unlinks it, again and again, until it is killed.

import { writeSync } from "node:fs";
import { Memory } from "zeroipc";

const name = process.argv[2] as string;
for (let k = 0; ; k++) {
  using memory = new Memory(name, { size: 65536 });
  if (k === 0) writeSync(1, "ready\n");
  memory.unlink();
}
