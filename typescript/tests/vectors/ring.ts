// The script of vectors/ring.txt.

import assert from "node:assert/strict";
import { messages, Ring, u32 } from "zeroipc";
import type { Script } from "./script";

export const script: Script = {
  maxEntries: 2,
  write: (memory) => {
    const numbers = new Ring(memory, "numbers", u32, 3);
    numbers.tryWriteMany([10, 20, 30]);
    numbers.tryRead();
    numbers.tryWrite(40);
    const texts = new Ring(memory, "texts", messages, 48, { largest: 20 });
    texts.tryWriteMany([Buffer.from("first"), Buffer.from("second, read")]);
    texts.tryRead();
    texts.tryWrite(Buffer.from("over here"));
    texts.release("consumer");
  },
  read: (memory) => {
    const numbers = new Ring(memory, "numbers", u32, 3);
    assert.deepEqual([numbers.available, numbers.tryWrite(50), numbers.holder("producer")?.self], [3, false, true]);
    assert.deepEqual([...numbers.tryReadMany(9)], [20, 30, 40]);
    const texts = new Ring(memory, "texts", messages, 48);
    assert.deepEqual([texts.largest, texts.freeSpace, texts.isFull], [20, 0, true]);
    assert.deepEqual(
      texts.tryReadMany(9).map((text) => Buffer.from(text).toString()),
      ["second, read", "over here"],
    );
    assert.equal(texts.tryWriteMany(["a", "b", "c", "d"].map((text) => Buffer.from(text))), 3);
  },
};
