// Channel: processes killed and stopped at random moments. What was sent is received exactly once, a closed channel is
// drained and never says so too early, what goes from hand to hand is neither lost nor doubled, and nobody is held up.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { cast } from "./storms/channel";
import { makeElement } from "./storms/elements";
import { cast as rendezvous } from "./storms/rendezvous";
import { killStorm, pauseStorm, wakeStorm } from "./storms/storm";

after(endPrograms);

const send = { role: "send" };
const receive = { role: "receive" };

for (const [elementBytes, kills] of [
  [8, 12],
  [256, 8],
] as const) {
  test(`send, receive and close of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast, elementBytes, crew: [send, receive, send, receive, { role: "close" }], kills }));
  test(`unbuffered send and receive of ${elementBytes} bytes when their processes are killed`, () =>
    killStorm({ cast: rendezvous, elementBytes, crew: [send, receive, send, receive], kills }));
}

test("selects that exchange when their processes are killed", () => {
  const crew = ["there", "back", "there", "back", "same", "receive"].map((role) => ({ role }));
  return killStorm({ cast: rendezvous, crew, kills: 12 });
});

/** Senders and receivers in turn, in these modes. */
const inTurn = (modes: readonly string[]) => modes.map((mode, k) => ({ role: k % 2 === 0 ? "send" : "receive", mode }));

test("send and receive when one is stopped", () =>
  pauseStorm({ cast, crew: inTurn(["try", "try", "sync", "async"]), stops: 30 }));

test("unbuffered send and receive when one is stopped", () =>
  pauseStorm({ cast: rendezvous, crew: inTurn(["sync", "sync", "async", "select"]), stops: 30 }));

test("selects when one is stopped", () =>
  pauseStorm({ cast: rendezvous, crew: inTurn(["select", "select", "either", "async"]), stops: 25 }));

test("receive when a waiter is killed as it is woken", () =>
  wakeStorm({
    cast,
    crew: ["sync", "async", "select"].map((mode) => ({ role: "receive", mode })),
    trials: 30,
    feed: ([channel], sequence) => void channel?.trySend(makeElement(8, 0, sequence) as number),
    taken: ([channel]) => channel?.size === 0,
  }));
