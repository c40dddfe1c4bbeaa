// Stack: processes killed and stopped at random moments. What was pushed is popped exactly once, the stack keeps moving,
// nothing leaks, and who stands still holds up nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { makeElement } from "./storms/elements";
import { cast } from "./storms/stack";
import { killStorm, pauseStorm, wakeStorm } from "./storms/storm";

after(endPrograms);

const produce = { role: "produce" };
const consume = { role: "consume" };

for (const elementBytes of [8, 256]) {
  test(`push and pop of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew: [produce, consume, produce, consume], kills: 20, perMaker: 2 ** 20 }));
}

/** Producers and consumers in turn, in these modes. */
const inTurn = (modes: readonly string[]) =>
  modes.map((mode, k) => ({ role: k % 2 === 0 ? "produce" : "consume", mode }));

for (const elementBytes of [8, 256, 4096]) {
  test(`push and pop of ${elementBytes} bytes when one is stopped`, () =>
    pauseStorm({ cast, elementBytes, crew: inTurn(["try", "try", "many", "many"]), stops: 30 }));
}

test("pushSync and popSync when one is stopped", () =>
  pauseStorm({ cast, crew: inTurn(["sync", "sync", "async", "async"]), stops: 30 }));

test("popSync when a waiter is killed as it is woken", () =>
  wakeStorm({
    cast,
    crew: [
      { role: "consume", mode: "sync" },
      { role: "consume", mode: "async" },
      { role: "consume", mode: "sync" },
    ],
    feed: (stack, sequence) => void stack.pushSync(makeElement(8, 0, sequence) as number, { timeout: 0 }),
    taken: (stack) => stack.isEmpty,
  }));
