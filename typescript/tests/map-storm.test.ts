// SharedMap: processes killed and stopped at random moments. No key is there twice, no change that was confirmed is lost, no
// value is torn, the capacity is whole; who looks, changes or counts goes on beside whoever stands still.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { cast } from "./storms/map";
import { killStorm, pauseStorm } from "./storms/storm";

after(endPrograms);

const crew = ["churn", "churn", "change", "count", "look"].map((role) => ({ role }));

for (const elementBytes of [8, 256]) {
  test(`adding, changing, counting and looking at ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew, kills: 25, soakRounds: 20 }));
}

test("changing, counting and looking when one is stopped", () =>
  pauseStorm({
    cast,
    elementBytes: 256,
    crew: ["churn", "churn", "change", "count", "look", "look"].map((role) => ({ role })),
    stops: 50,
    progress: 20,
    // Only adding a key takes a stripe.
    mayHoldUp: (stopped, other) => stopped.role === "churn" && other.role === "churn",
  }));
