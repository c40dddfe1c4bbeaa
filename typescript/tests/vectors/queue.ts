// The script of vectors/queue.txt.

import assert from "node:assert/strict";
import { Queue, u32 } from "zeroipc";
import { Message, type Script } from "./script";

export const script: Script = {
  maxEntries: 2,
  write: (memory) => {
    const numbers = new Queue(memory, "numbers", u32, 3, { spares: 2 });
    for (const value of [10, 20, 30]) numbers.tryPush(value);
    numbers.tryPop();
    numbers.tryPush(40);
    const messages = new Queue(memory, "messages", Message, 2, { spares: 1 });
    messages.tryPush({ type: 1, data: -42, text: "start" });
    messages.tryReserve();
  },
  read: (memory) => {
    const numbers = new Queue(memory, "numbers", u32, 3);
    assert.deepEqual([numbers.size, numbers.peek()], [3, 20]);
    assert.equal(numbers.tryPush(50), false);
    assert.deepEqual([...numbers.tryPopMany(9)], [20, 30, 40]);
    const messages = new Queue(memory, "messages", Message);
    assert.deepEqual(messages.tryPop(), { type: 1, data: -42, text: "start" });
    // The reservation died with whoever made the vector: its block is free again.
    assert.equal(messages.tryPushMany([1, 2].map((type) => ({ type, data: 0, text: "" }))), 2);
    assert.ok(messages.tryReserve());
  },
};
