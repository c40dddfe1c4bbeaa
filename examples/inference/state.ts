// What server and workers share: worker.py has the same types.

import { array, Channel, f32, Future, Memory, Pool, struct, u32, u64 } from "zeroipc";

export const SIDE = 64;
export const CLASSES = ["circle", "square", "triangle", "cross"] as const;
/** How many images can be on their way at once. */
export const BLOCKS = 64;

export const Image = array(f32, SIDE * SIDE);
export const Answer = struct({ image: u64, worker: u32, scores: array(f32, CLASSES.length) });

export interface State {
  readonly memory: Memory;
  /** Images, each leased by the server from its request to its answer. */
  readonly images: Pool<typeof Image>;
  /** Handles of images to look at. */
  readonly jobs: Channel<typeof u64>;
  readonly answers: Channel<typeof Answer>;
  /** How many weights the model has: set by the first worker that has it ready. */
  readonly model: Future<typeof u32>;
}

export function openState(segment: string): State {
  const memory = new Memory(segment, { size: "4MB", label: "server" });
  return {
    memory,
    images: new Pool(memory, "images", Image, BLOCKS),
    jobs: new Channel(memory, "jobs", u64, 2 * BLOCKS),
    answers: new Channel(memory, "answers", Answer, 2 * BLOCKS),
    model: new Future(memory, "model", u32),
  };
}
