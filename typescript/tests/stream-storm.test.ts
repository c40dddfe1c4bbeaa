// Stream: processes killed and stopped at random moments. Subscribers see every value of each producer in order, or are told
// exactly how many they lost; nothing is torn; the dead hold up nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { killStorm, pauseStorm } from "./storms/storm";
import { cast as block } from "./storms/stream";
import { cast as newest } from "./storms/stream-newest";
import { cast as oldest } from "./storms/stream-oldest";

after(endPrograms);

const crew = ["publish", "subscribe", "publish", "subscribe", "subscribe"].map((role) => ({ role }));

for (const [cast, elementBytes, kills] of [
  [block, 8, 12],
  [block, 256, 15],
  [oldest, 256, 10],
  [newest, 8, 8],
] as const) {
  test(`${cast.kind} of ${elementBytes} bytes when its processes are killed`, () =>
    killStorm({ cast, elementBytes, crew, kills, perMaker: 2 ** 20 }));
}

const modes = (role: string, ...names: string[]) => names.map((mode) => ({ role, mode }));

test("drop-oldest when one is stopped: nobody is held up", () =>
  pauseStorm({
    cast: oldest,
    elementBytes: 256,
    crew: [...modes("publish", "try", "async"), ...modes("subscribe", "try", "async", "callback")],
    stops: 50,
  }));

test("block when one is stopped: a producer holds up nobody", () =>
  pauseStorm({
    cast: block,
    crew: [...modes("publish", "try", "async", "many"), ...modes("subscribe", "sync", "callback")],
    stops: 50,
    mayHoldUp: (stopped) => stopped.role === "subscribe",
  }));
