// Future: an outcome that is set once, by anybody or by whoever pledged to. SPECIFICATION.md "Future" (steps H and G4);
// its words and all else are in outcome.ts.

import { G_OWNER } from "./geometry";
import { STATE_ABANDONED, STATE_EMPTY, STATE_PLEDGED } from "./layout";
import { become, stateAt, stateOf, wakeWaiters, whoOf } from "./outcome";
import { alive } from "./peers";
import { FULL } from "./reasons";
import { refuse } from "./status";
import { cas64, load64 } from "./words";

/** H1: from here on only I may set it. False when it is settled, pledged or being computed. */
export function futurePledge(g: usize): bool {
  const at = stateAt(g);
  const x = load64(at);
  if (stateOf(x) != STATE_EMPTY || !cas64(at, x, become(x, STATE_PLEDGED, load<u32>(g, G_OWNER)))) return refuse(FULL);
  return true;
}

/** G4: whether it was pledged by somebody who is dead, and is abandoned now by my doing. A system call. */
export function futureReap(g: usize): bool {
  const at = stateAt(g);
  const x = load64(at);
  if (stateOf(x) != STATE_PLEDGED || alive(g, whoOf(x))) return false;
  // It decides: a pledger that set the future before it died has changed the word.
  if (!cas64(at, x, become(x, STATE_ABANDONED, 0))) return false;
  wakeWaiters(g);
  return true;
}
