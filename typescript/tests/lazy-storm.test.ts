// Lazy: processes killed and stopped at random moments. It is computed by one at a time, again when that one dies, and never
// from before an invalidation; who only looks or invalidates is held up by nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { cast } from "./storms/lazy";
import { killStorm, pauseStorm } from "./storms/storm";

after(endPrograms);

const crew = (roles: string) => roles.split(" ").map((role) => ({ role }));

for (const [elementBytes, kills] of [
  [8, 20],
  [4096, 12],
] as const) {
  test(`force of ${elementBytes} bytes when its processes are killed`, () =>
    killStorm({ cast, elementBytes, crew: crew("force force force invalidate peek"), kills, soakRounds: 10 }));
}

test("peek and invalidate when one is stopped, also in a computation", () =>
  pauseStorm({
    cast,
    elementBytes: 256,
    crew: crew("force force invalidate invalidate peek peek"),
    stops: 30,
    progress: 20,
    // Whoever computes is waited for: that is what exactly once means.
    mayHoldUp: (stopped, other) => stopped.role === "force" && other.role === "force",
  }));
