// Queue: processes killed and stopped at random moments. What was pushed is popped exactly once, the queue keeps moving,
// nothing leaks, and who stands still holds up nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { makeElement } from "./storms/elements";
import { cast } from "./storms/queue";
import { killStorm, pauseStorm, wakeStorm } from "./storms/storm";

after(endPrograms);

const SIZES = [8, 256, 4096];
const produce = { role: "produce" };
const consume = { role: "consume" };

for (const elementBytes of SIZES) {
  test(`push and pop of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew: [produce, consume, produce, consume], kills: 170, soakRounds: 10 }));
}

/** Producers and consumers in turn, in these modes. */
const inTurn = (modes: readonly string[]) =>
  modes.map((mode, k) => ({ role: k % 2 === 0 ? "produce" : "consume", mode }));

for (const elementBytes of SIZES) {
  test(`push and pop of ${elementBytes} bytes when one is stopped`, () =>
    pauseStorm({ cast, elementBytes, crew: inTurn(["try", "try", "lease", "lease"]), stops: 200 }));
}

test("pushSync and popSync when one is stopped", () =>
  pauseStorm({ cast, crew: inTurn(["sync", "sync", "async", "async"]), stops: 60 }));

test("tryPushMany and tryPopMany when one is stopped", () =>
  pauseStorm({ cast, elementBytes: 256, crew: inTurn(["many", "many", "try", "lease"]), stops: 60 }));

test("popSync when a waiter is killed as it is woken", () =>
  wakeStorm({
    cast,
    crew: [
      { role: "consume", mode: "sync" },
      { role: "consume", mode: "async" },
      { role: "consume", mode: "sync" },
    ],
    feed: (queue, sequence) => void queue.pushSync(makeElement(8, 0, sequence) as number, { timeout: 0 }),
    taken: (queue) => queue.isEmpty,
  }));
