// Answers what comes on channel a of one segment and b of another, blocking on both, until a ends: twice the value, and 1
// more for those of b.

import { Channel, Memory, selectSync, u32 } from "zeroipc";

const [, , one = "", other = ""] = process.argv;
using near = new Memory(one);
using far = new Memory(other);
const answers = new Channel(near, "answers", u32);
const cases = [new Channel(near, "a", u32).receiving(), new Channel(far, "b", u32).receiving()] as const;

for (;;) {
  const [index, value] = selectSync(cases);
  if (value === undefined) break;
  answers.sendSync(value * 2 + index);
}
