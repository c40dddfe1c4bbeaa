// The script of vectors/stack.txt.

import assert from "node:assert/strict";
import { Stack, u32 } from "zeroipc";
import { Message, type Script } from "./script";

export const script: Script = {
  maxEntries: 2,
  write: (memory) => {
    const numbers = new Stack(memory, "numbers", u32, 3, { spares: 2 });
    numbers.tryPushMany([10, 20]);
    numbers.tryPop();
    numbers.tryPushMany([30, 40]);
    const messages = new Stack(memory, "messages", Message, 2, { spares: 1 });
    messages.tryPush({ type: 1, data: -42, text: "start" });
    messages.tryPush({ type: 2, data: 7, text: "go" });
    messages.tryPop();
  },
  read: (memory) => {
    const numbers = new Stack(memory, "numbers", u32, 3);
    assert.deepEqual([numbers.size, numbers.top()], [3, 40]);
    assert.equal(numbers.tryPush(50), false);
    assert.deepEqual([...numbers.tryPopMany(9)], [40, 30, 10]);
    const messages = new Stack(memory, "messages", Message);
    assert.deepEqual(messages.top(), { type: 1, data: -42, text: "start" });
    assert.equal(messages.tryPushMany([3, 4].map((type) => ({ type, data: 0, text: "" }))), 1);
    assert.deepEqual(
      messages.tryPopMany(9).map(({ type }) => type),
      [3, 1],
    );
  },
};
