// Receives from the unbuffered channel of u32 in its second argument until that ends, sometimes asleep, sometimes looking.
// Prints how many values came, each of which must be new.

import { writeSync } from "node:fs";
import { Channel, Memory, u32 } from "zeroipc";

const [, , name = "", channel = ""] = process.argv;
using memory = new Memory(name);
const hand = new Channel(memory, channel, u32);
writeSync(1, "ready\n");
let received = 0;
for (;;) {
  const value = hand.tryReceive() ?? (received % 2 === 0 ? hand.receiveSync() : await hand.receive());
  if (value === undefined) break;
  received++;
}
console.log(`received ${received}`);
