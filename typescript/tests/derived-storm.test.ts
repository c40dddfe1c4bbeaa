// Derived streams: derivers are killed at random moments, and producers and subscribers with them. Whoever stands by goes on at the same
// place: everything goes downstream exactly once.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { cast } from "./storms/derived";
import { killStorm, pauseStorm } from "./storms/storm";

after(endPrograms);

const roles = (...names: string[]) => names.map((role) => ({ role }));
const crew = [...roles("derive", "derive", "derive", "publish", "publish"), { role: "read" }, { role: "read" }];

for (const elementBytes of [8, 256]) {
  test(`derived streams of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew, kills: elementBytes === 8 ? 15 : 10, perMaker: 2 ** 18 }));
}

test("derived streams when one is stopped: a producer holds up nobody", () =>
  pauseStorm({
    cast,
    crew: [...roles("derive", "derive", "publish", "publish"), { role: "read", mode: "copy" }],
    stops: 30,
    progress: 1,
    mayHoldUp: (stopped) => stopped.role !== "publish",
  }));
