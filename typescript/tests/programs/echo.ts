// Answers each request with its successor, waiting as the second argument says, until 0xffffffff comes.

import { Memory, Queue, u32 } from "zeroipc";

const [, , name, form] = process.argv;
using memory = new Memory(name as string);
const requests = new Queue(memory, "requests", u32);
const answers = new Queue(memory, "answers", u32);

for (;;) {
  const request = form === "sync" ? requests.popSync() : await requests.pop();
  if (request === 0xffffffff) break;
  if (form === "sync") answers.pushSync(request + 1);
  else await answers.push(request + 1);
}
