// The script of vectors/lazy.txt.

import assert from "node:assert/strict";
import { Lazy, u32, u8 } from "zeroipc";
import { type Script } from "./script";

export const script: Script = {
  maxEntries: 3,
  write: (memory) => {
    let call = 40;
    const sum = new Lazy(memory, "sum", u32, () => ++call);
    sum.forceSync();
    sum.invalidate();
    sum.forceSync();
    const broken = new Lazy(memory, "broken", u8, () => assert.fail("no disk"), { blocks: 2 });
    assert.throws(() => broken.forceSync());
    const begun = new Lazy(memory, "begun", u8, () => new Promise<number>(() => {}), { blocks: 2 });
    begun.force({ timeout: 0 }).catch(() => {});
  },
  read: (memory) => {
    assert.equal(new Lazy(memory, "sum", u32).peek(), 42);
    assert.throws(() => new Lazy(memory, "broken", u8).peek(), { reason: "no disk" });
    const begun = new Lazy(memory, "begun", u8, () => 9);
    assert.equal(begun.state, "computing");
    assert.equal(begun.forceSync(), 9);
  },
};
