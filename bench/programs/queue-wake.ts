// queue.wake.*: how long a message takes to a process that sleeps for it. The producer is idle for 2 ms before each push,
// so that both sleep; the message is the time at which it was sent.

import { setTimeout as sleep } from "node:timers/promises";
import { f64, Queue } from "zeroipc";
import { median } from "../median";
import { assignment, now, report, takePart } from "./participant";
import { IDLE, MESSAGES, OneWay } from "./one-way";

await takePart(
  (memory) => new Queue(memory, "messages", f64, 64),
  async (queue) => {
    if (assignment.lead) {
      for (let k = 0; k < MESSAGES; k++) {
        await sleep(IDLE);
        queue.tryPush(now());
      }
      return;
    }
    const oneWay = new OneWay();
    while (!oneWay.complete) {
      const sent = assignment.variant === "sync" ? queue.popSync() : await queue.pop();
      oneWay.came(sent);
    }
    report(median(oneWay.times) / 1000);
  },
);
