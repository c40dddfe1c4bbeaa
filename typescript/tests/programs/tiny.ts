// Runs with a /dev/shm of 1 MB of its own: what does not fit is refused when it is created, never at a later store.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { Memory, SharedArray, u8 } from "zeroipc";

using memory = new Memory("first", { size: 917504 });
const array = new SharedArray(memory, "array", u8, memory.size - memory.used - 64);
array.fill(1); // every page is there
assert.throws(() => new Memory("second", { size: 262144 }), {
  code: "ZEROIPC_SYSTEM_FULL",
  message: /second.*262144 bytes.*\d+ bytes are free in \/dev\/shm/,
});
assert.deepEqual(readdirSync("/dev/shm"), ["first"], "nothing is left of what did not fit");
using third = new Memory("third", { size: 65536 });
assert.equal(third.size, 65536);
