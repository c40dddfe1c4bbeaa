// Pool: processes killed and stopped at random moments. What was handed over is received exactly once, no lease is anybody
// else's, all blocks come back, and who stands still holds up nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { makeElement } from "./storms/elements";
import { cast } from "./storms/pool";
import { killStorm, pauseStorm, wakeStorm } from "./storms/storm";

after(endPrograms);

const [send, relay, receive, keep] = ["send", "relay", "receive", "keep"].map((role) => ({ role })) as [
  { role: string },
  { role: string },
  { role: string },
  { role: string },
];

for (const [elementBytes, kills] of [
  [8, 15],
  [4096, 15],
] as const) {
  test(`send, relay and receive ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew: [send, relay, receive, send, relay, receive, keep], kills, soakRounds: 15 }));
}

/** Two of each role, in this mode and another. */
const twice = (mode: string, other: string) =>
  [send, relay, receive].flatMap((one) => [
    { ...one, mode },
    { ...one, mode: other },
  ]);

test("trySend and tryReceive when one is stopped", () =>
  pauseStorm({ cast, elementBytes: 256, crew: [...twice("try", "try"), keep], stops: 25 }));

test("sendSync and receiveSync when one is stopped", () =>
  pauseStorm({ cast, crew: twice("sync", "async"), stops: 25 }));

test("receiveSync when a waiter is killed as it is woken", () =>
  wakeStorm({
    cast,
    crew: [
      { role: "receive", mode: "sync" },
      { role: "receive", mode: "async" },
      { role: "receive", mode: "sync" },
    ],
    trials: 12,
    feed: ({ pool, second }, sequence) => {
      const lease = pool.acquireSync({ timeout: 5000 });
      lease.value = makeElement(8, 0, sequence);
      pool.sendSync(lease, second, { timeout: 0 });
    },
    taken: ({ second }) => second.isEmpty,
  }));
