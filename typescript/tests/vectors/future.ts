// The script of vectors/future.txt.

import assert from "node:assert/strict";
import { AbandonedError, f64, Future, u32 } from "zeroipc";
import { Message, type Script } from "./script";

export const script: Script = {
  maxEntries: 4,
  write: (memory) => {
    const answer = new Future(memory, "answer", f64);
    answer.trySet(42.5);
    answer.map(memory, "doubled", f64, (value) => value * 2).getSync();
    new Future(memory, "trouble", u32, { blocks: 2 }).tryFail("no café");
    new Future(memory, "promised", Message, { blocks: 2 }).pledge();
  },
  read: (memory) => {
    assert.equal(new Future(memory, "answer", f64).tryGet(), 42.5);
    assert.equal(new Future(memory, "doubled", f64).tryGet(), 85);
    assert.throws(() => new Future(memory, "trouble", u32).tryGet(), { reason: "no café" });
    const promised = new Future(memory, "promised", Message);
    assert.throws(() => promised.tryGet(), AbandonedError);
    assert.equal(promised.state, "abandoned");
  },
};
