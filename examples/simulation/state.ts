// What the two programs share, as TypeScript sees it; state.h is the same in C++.

import { array, f32, f64, Memory, Pool, Queue, SharedArray, SharedMap, struct, u32, u64, utf8 } from "zeroipc";

export const COLUMNS = 192;
export const ROWS = 108;
const CELLS = COLUMNS * ROWS;

/** How fast substance u is fed and v removed, and how many steps there are in a second. */
const Recipe = struct({ feed: f64, kill: f64, speed: f64 });

const Frame = struct({ step: u64, total: f64, v: array(f32, CELLS) });

/** Creates the segment and what is in it, or attaches to what a run that was killed has left: it goes on there. */
export function openState(segment: string) {
  const memory = new Memory(segment, { size: "1MB", label: "viewer" });
  return {
    memory,
    u: new SharedArray(memory, "u", f32, 2 * CELLS),
    v: new SharedArray(memory, "v", f32, 2 * CELLS),
    steps: new SharedArray(memory, "steps", u64, 1),
    recipes: new SharedMap(memory, "recipes", utf8(8), Recipe, 1),
    /** How many drops of v are still to fall. */
    drops: new SharedArray(memory, "drops", u32, 1),
    /** One is drawn, one is ready, one is being written. */
    frames: new Pool(memory, "frames", Frame, 3),
    ready: new Queue(memory, "ready", u64, 1),
  };
}

export type State = ReturnType<typeof openState>;
