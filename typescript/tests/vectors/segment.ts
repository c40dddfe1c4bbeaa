// The script of vectors/segment.txt.

import assert from "node:assert/strict";
import { type Script } from "./script";

export const script: Script = {
  maxEntries: 2,
  write: () => {},
  read: (memory) => assert.deepEqual(memory.entries(), []),
};
