// queue.rtt.f64: a value through one queue to another process and back through a second one, both spinning. Batches are
// timed, so that the clock costs nothing; their median leaves out those in which another process had the CPU.

import { f64, Queue } from "zeroipc";
import { median } from "../median";
import { assignment, checkDeadline, now, PATIENCE, report, takePart, wrongMessage } from "./participant";

const CAPACITY = 64;
const BATCH = 100;
const WARM_UP = 2000;
const BATCHES = 5000;

type Numbers = Queue<typeof f64>;

function receive(queue: Numbers, expected: number): void {
  let failures = 0;
  let came;
  while ((came = queue.tryPop()) === undefined) if (++failures % PATIENCE === 0) checkDeadline();
  if (came !== expected) throw wrongMessage(expected, came);
}

function ask(there: Numbers, back: Numbers, from: number): void {
  for (let value = from; value < from + BATCH; value++) {
    if (!there.tryPush(value)) throw new Error("the queue is full");
    receive(back, value);
  }
}

function answer(there: Numbers, back: Numbers, from: number): void {
  for (let value = from; value < from + BATCH; value++) {
    receive(there, value);
    if (!back.tryPush(value)) throw new Error("the queue is full");
  }
}

await takePart(
  (memory) => ({
    there: new Queue(memory, "there", f64, CAPACITY),
    back: new Queue(memory, "back", f64, CAPACITY),
  }),
  ({ there, back }) => {
    const times = new Float64Array(BATCHES);
    for (let batch = -WARM_UP; batch < BATCHES; batch++) {
      if (!assignment.lead) {
        answer(there, back, batch * BATCH);
        continue;
      }
      const start = now();
      ask(there, back, batch * BATCH);
      if (batch >= 0) times[batch] = (now() - start) / BATCH;
    }
    if (assignment.lead) report(median(times));
  },
);
