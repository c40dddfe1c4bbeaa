// The script of vectors/stream.txt.

import assert from "node:assert/strict";
import { EndedError, f64, FailedError, Stream, u8 } from "zeroipc";
import { until } from "../harness";
import { Message, type Script } from "./script";

export const script: Script = {
  maxEntries: 4,
  write: async (memory) => {
    const few = { subscribers: 1, spares: 1 };
    const prices = new Stream(memory, "prices", f64, 2, { subscribers: 2, spares: 1 });
    const reader = prices.subscription();
    const pairs = prices.window(memory, "pairs", { count: 2, step: 1 }, few);
    for (const price of [0.5, 1.5]) prices.tryEmit(price);
    reader.tryNext();
    await until("the first pair", () => pairs.sequence === 1);
    prices.tryEmit(2.5);
    await until("the second pair", () => pairs.sequence === 2);
    pairs.derivation.stop();

    const events = new Stream(memory, "events", Message, 1, { policy: "drop-newest", subscribers: 2, spares: 1 });
    events.subscription();
    const fn = () => {
      throw new Error("no café");
    };
    const bad = events.map(memory, "bad", u8, fn, few);
    events.tryEmit({ type: 1, data: -42, text: "start" });
    events.tryEmit({ type: 2, data: 7, text: "never" });
    await until("the failure", () => bad.isClosed);
    events.close();
  },
  read: async (memory) => {
    const prices = new Stream(memory, "prices", f64, 2);
    assert.deepEqual([prices.policy, prices.sequence, prices.last, prices.isClosed], ["block", 3, 2.5, false]);
    const pairs = prices.window(memory, "pairs", { count: 2, step: 1 });
    assert.equal(pairs.derivation.isDeriving, true, "it was handed over");
    const reader = pairs.subscription({ from: "earliest" });
    assert.deepEqual(reader.tryNext(), Float64Array.of(1.5, 2.5));
    assert.equal(prices.tryEmit(3.5), true, "both lines are of the dead or nobody");
    assert.deepEqual(await reader.next({ timeout: 10_000 }), Float64Array.of(2.5, 3.5));

    const events = new Stream(memory, "events", Message);
    assert.deepEqual([events.policy, events.sequence, events.dropped], ["drop-newest", 1, 1]);
    assert.deepEqual(events.last, { type: 1, data: -42, text: "start" });
    assert.equal(events.isClosed, true);
    assert.throws(() => events.tryEmit({ type: 3, data: 0, text: "" }), EndedError);
    const bad = new Stream(memory, "bad", u8);
    assert.throws(() => bad.subscription().tryNext(), FailedError);
  },
};
