// The script of vectors/map.txt.

import assert from "node:assert/strict";
import { f64, SharedMap, struct, u32, utf8 } from "zeroipc";
import type { Script } from "./script";

const Session = struct({ user: u32, at: f64 });

export const script: Script = {
  maxEntries: 2,
  write: (memory) => {
    const prices = new SharedMap(memory, "prices", u32, f64, 8, { spares: 2, seed: 0n });
    for (const key of [3, 4, 5, 7, 10, 11, 14, 16]) prices.set(key, key + 0.5);
    prices.set(3, -1);
    prices.delete(4);
    const options = { spares: 1, seed: 0x0123456789abcdefn };
    const sessions = new SharedMap(memory, "sessions", utf8(12), Session, 1, options);
    sessions.set("älice", { user: 7, at: 0.25 });
    sessions.trySet("bob", { user: 8, at: 1 });
  },
  read: (memory) => {
    const prices = new SharedMap(memory, "prices", u32, f64, 8);
    const expected = [5, 7, 10, 11, 14, 16].map((key): [number, number] => [key, key + 0.5]);
    assert.deepEqual(new Map(prices), new Map([[3, -1], ...expected]));
    assert.deepEqual([prices.get(4), prices.size], [undefined, 7]);
    assert.deepEqual([prices.trySet(1, 1.5), prices.trySet(2, 2.5), prices.get(1)], [true, false, 1.5]);
    const sessions = new SharedMap(memory, "sessions", utf8(12), Session);
    assert.deepEqual([...sessions], [["älice", { user: 7, at: 0.25 }]]);
    assert.equal(sessions.trySet("bob", { user: 8, at: 1 }), false);
    assert.equal(sessions.delete("älice"), true);
    assert.equal(sessions.trySet("bob", { user: 8, at: 1 }), true);
  },
};
