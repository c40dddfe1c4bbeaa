// Planted faults in what Future and Lazy have in common.

import { edits } from "../../build.mjs";

export const outcome = (...texts) => edits("outcome.ts", ...texts);
export const future = (...texts) => edits("future.ts", ...texts);
export const lazy = (...texts) => edits("lazy.ts", ...texts);
export const waiting = (...texts) => edits("waiting.ts", ...texts);

/** A CAS that always succeeds. */
export const STORE =
  "function storeAlways(at: usize, word: u64): bool { plainStore64(at, word); return true; }\nexport function stateAt(";
export const STATE_LOOK = "if (load64(stateAt(g)) != x) {\n        refuse(FULL);\n        return NO_BLOCK;\n      }";
