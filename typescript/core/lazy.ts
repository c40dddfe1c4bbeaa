// Lazy: an outcome that is computed when it is first asked for, and again after it was invalidated. SPECIFICATION.md "Lazy"
// (step I); its words and all else are in outcome.ts.

import { STATE_COMPUTING, STATE_EMPTY, STATE_FAILED, STATE_READY } from "./layout";
import { become, MOST_ROUNDS, nextGeneration, stateAt, stateOf, whoOf } from "./outcome";
import { CORRUPT } from "./reasons";
import { refuse } from "./status";
import { cas64, load64 } from "./words";

/**
 * I1: what was computed, or is being computed, is out of date. Whoever computes goes on doing so alone, but its right is
 * gone with the generation. Nobody is woken: nobody waits for an empty outcome.
 */
export function lazyInvalidate(g: usize): bool {
  const at = stateAt(g);
  for (let k: u32 = 0; k < MOST_ROUNDS; k++) {
    const x = load64(at);
    const state = stateOf(x);
    if (state == STATE_EMPTY) return true;
    const next = nextGeneration(x);
    if (state == STATE_COMPUTING) {
      if (cas64(at, x, become(next, STATE_COMPUTING, whoOf(x)))) return true;
    } else if (state == STATE_READY || state == STATE_FAILED) {
      if (cas64(at, x, become(next, STATE_EMPTY, 0))) return true;
    } else break; // no state of a lazy
  }
  return refuse(CORRUPT);
}
