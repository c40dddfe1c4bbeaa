// A pause of some 0.3 us, for who has used up what the other side made: to look at once, again and again, makes both wait for
// the line that they look at, and go on in step. After a pause there is much at once, if the other side is at work; if it is
// not, the pauses stop (SPECIFICATION.md "Ring" and "Stream", Advice).

/** Multiplications that wait for each other, some 4 cycles each. */
const STEPS: u32 = 256;
/** A pause has paid when this many times what one operation moves is there before the next one. */
export const PAUSE_WORTH: u64 = 4;
/** How often what there is is used up without a pause, after one that did not pay. */
export const PAUSE_REST: u32 = 64;

let spun: u32 = 1;

export function pause(): void {
  let x = spun;
  for (let k: u32 = 0; k < STEPS; k++) x = x * 1664525 + 1013904223;
  spun = x;
}
