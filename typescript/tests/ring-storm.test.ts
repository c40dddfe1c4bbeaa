// Ring: processes killed and stopped at random moments, on both sides, with others that stand by to take over. What was
// written is read exactly once and in order, the ring keeps moving, and its capacity stays whole.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { makeElement } from "./storms/elements";
import { cast } from "./storms/ring";
import { cast as messagesCast } from "./storms/ring-messages";
import { killStorm, pauseStorm, wakeStorm } from "./storms/storm";

after(endPrograms);

const produce = { role: "produce" };
const consume = { role: "consume" };
const crew = [produce, consume, produce, consume];
const perMaker = 2 ** 20;
/** One on each side, so who stands still leaves the other with what there is: a full or an empty ring. */
const alone = (mode: string) => ({
  crew: [
    { role: "produce", mode },
    { role: "consume", mode },
  ],
  mayHoldUp: () => true,
});

for (const elementBytes of [8, 256]) {
  test(`write and read of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew, perMaker, kills: 15 }));
}

test("write and read of messages when their processes are killed", () =>
  killStorm({ cast: messagesCast, crew, perMaker, kills: 15 }));

test("write and read when one is stopped", () => pauseStorm({ cast, elementBytes: 256, ...alone("try"), stops: 30 }));

test("write and read of messages in place when one is stopped", () =>
  pauseStorm({ cast: messagesCast, ...alone("lease"), stops: 30 }));

test("writeSync and readSync when one is stopped", () => pauseStorm({ cast, ...alone("sync"), stops: 30 }));

test("read when a waiter is killed as it is woken", () =>
  wakeStorm({
    cast,
    crew: [
      { role: "consume", mode: "sync" },
      { role: "consume", mode: "async" },
    ],
    trials: 25,
    feed: (ring, sequence) => void ring.writeSync(makeElement(8, 0, sequence) as number, { timeout: 0 }),
    taken: (ring) => ring.isEmpty,
  }));
