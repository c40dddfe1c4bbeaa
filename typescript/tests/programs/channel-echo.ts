// Answers each request with its successor until the requests end, waiting as the second argument says; then ends the
// answers. With "offer" it sends one request instead, which nobody may take.

import { Channel, Memory, u32 } from "zeroipc";

const [, , name, form] = process.argv;
using memory = new Memory(name as string);
const requests = new Channel(memory, "requests", u32);
const answers = new Channel(memory, "answers", u32);

if (form === "offer") {
  console.log("offering");
  await requests.send(77);
} else if (form === "sync") {
  for (let request = requests.receiveSync(); request !== undefined; request = requests.receiveSync())
    answers.sendSync(request + 1);
} else for await (const request of requests) await answers.send(request + 1);
answers.close();
