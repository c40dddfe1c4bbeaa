// The other side of "selects of two processes that want to exchange": sends on b or receives on a, so many times.

import { writeSync } from "node:fs";
import { Channel, Memory, select, selectSync, u32 } from "zeroipc";

const [, , name = "", form, rounds] = process.argv;
using memory = new Memory(name);
const a = new Channel(memory, "a", u32);
const b = new Channel(memory, "b", u32);
writeSync(1, "ready\n");
let [sent, received, sum] = [0, 0, 0];
while (sent + received < Number(rounds)) {
  const cases = [b.sending(sent), a.receiving()] as const;
  const [index, value] = form === "sync" ? selectSync(cases) : await select(cases);
  if (index === 0) sent++;
  else {
    received++;
    sum += value as number;
  }
}
console.log(JSON.stringify({ sent, received, sum }));
