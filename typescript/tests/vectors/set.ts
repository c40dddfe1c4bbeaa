// The script of vectors/set.txt.

import assert from "node:assert/strict";
import { i16, SharedSet, utf8 } from "zeroipc";
import type { Script } from "./script";

export const script: Script = {
  maxEntries: 2,
  write: (memory) => {
    const names = new SharedSet(memory, "names", utf8(20), 3, { spares: 1, seed: 0n });
    for (const name of ["one", "two", "three"]) names.add(name);
    names.delete("one");
    const numbers = new SharedSet(memory, "numbers", i16, 2, { spares: 2, seed: 1n });
    for (const number of [-1, 300]) numbers.add(number);
  },
  read: (memory) => {
    const names = new SharedSet(memory, "names", utf8(20), 3);
    assert.deepEqual([names.size, names.has("one"), names.has("two"), names.has("three")], [2, false, true, true]);
    assert.deepEqual([names.tryAdd("four"), names.tryAdd("five")], [true, false]);
    const numbers = new SharedSet(memory, "numbers", i16);
    assert.deepEqual([[...numbers].sort(), numbers.tryAdd(0)], [[-1, 300], false]);
  },
};
