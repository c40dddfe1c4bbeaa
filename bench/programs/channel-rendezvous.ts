// channel.rendezvous*: numbers from hand to hand, one after the other: each send is done when the receiver has the number.
// The receiver looks all the time, or blocks as the sender does: for a moment they spin, then they sleep.

import { Channel, f64 } from "zeroipc";
import { median } from "../median";
import { assignment, checkDeadline, now, PATIENCE, report, takePart, wrongMessage } from "./participant";

const BATCH = 100;
const WARM_UP = 500;
const BATCHES = 2000;
/** Milliseconds after which a run has enough. */
const LONGEST = 2000;

type Numbers = Channel<typeof f64>;

function look(channel: Numbers): number | undefined {
  let failures = 0;
  let came;
  while ((came = channel.tryReceive()) === undefined) {
    if (++failures % PATIENCE !== 0) continue;
    checkDeadline();
    if (channel.isDrained) break;
  }
  return came;
}

const receive = assignment.variant === "look" ? look : (channel: Numbers) => channel.receiveSync();

await takePart(
  (memory) => new Channel(memory, "numbers", f64, 0),
  (channel) => {
    if (!assignment.lead) {
      for (let expected = 0; ; expected++) {
        const came = receive(channel);
        if (came === undefined) return;
        if (came !== expected) throw wrongMessage(expected, came);
      }
    }
    const times: number[] = [];
    const start = now();
    for (let batch = -WARM_UP, value = 0; batch < BATCHES; batch++) {
      const begin = now();
      for (let k = 0; k < BATCH; k++) channel.sendSync(value++);
      if (batch >= 0) times.push((now() - begin) / BATCH);
      if (times.length > 0 && now() - start > LONGEST * 1e6) break;
    }
    channel.close();
    report(median(Float64Array.from(times)));
  },
);
