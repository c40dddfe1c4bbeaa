// The script of vectors/channel.txt.

import assert from "node:assert/strict";
import { Channel, EndedError, f64, u32 } from "zeroipc";
import { Message, type Script } from "./script";

export const script: Script = {
  maxEntries: 3,
  write: (memory) => {
    const numbers = new Channel(memory, "numbers", u32, 2, { spares: 1 });
    for (const value of [10, 20]) numbers.trySend(value);
    numbers.tryReceive();
    numbers.trySend(30);
    numbers.close();
    const ended = new Channel(memory, "ended", f64, 1, { spares: 1 });
    ended.trySend(0.5);
    ended.tryReceive();
    ended.close();
    const hand = new Channel(memory, "hand", Message, 0, { offers: 2, spares: 1 });
    hand.send({ type: 1, data: -42, text: "start" }).catch(() => {}); // until the memory is closed
    hand.trySend({ type: 2, data: 7, text: "never" });
  },
  read: (memory) => {
    const numbers = new Channel(memory, "numbers", u32, 2);
    assert.deepEqual([numbers.isClosed, numbers.isDrained, numbers.size], [true, false, 2]);
    assert.throws(() => numbers.trySend(40), EndedError);
    assert.deepEqual([numbers.tryReceive(), numbers.tryReceive(), numbers.isDrained], [20, 30, true]);
    const ended = new Channel(memory, "ended", f64);
    assert.deepEqual([ended.tryReceive(), ended.isDrained], [undefined, true]);
    // The offer's sender died with whoever made the vector: it can still be taken.
    const hand = new Channel(memory, "hand", Message, 0);
    assert.deepEqual(hand.tryReceive(), { type: 1, data: -42, text: "start" });
    assert.equal(hand.tryReceive(), undefined);
    assert.equal(hand.trySend({ type: 3, data: 0, text: "" }), false);
  },
};
