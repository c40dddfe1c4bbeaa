// What master and workers share; worker.py names the same types.
//
// The volume of the ball of radius 1 in five dimensions, by points in the cube around it. It is known exactly, so one sees
// whether the error bound holds.

import { Channel, f64, Future, Memory, struct, u32, utf8 } from "zeroipc";

export const DIMENSIONS = 5;
export const EXACT = (8 * Math.PI ** 2) / 15;
export const SAMPLES = 1 << 19;
/** The points' coordinates are numbered, with 32 bits. */
export const MOST_TASKS = Math.floor(2 ** 32 / DIMENSIONS / SAMPLES);

/** Which points to look at. */
const Task = struct({ number: u32, first: u32, samples: u32, seed: u32 });

/** What became of a task, and the processor time that it took. */
export const Part = struct({ hits: u32, samples: u32, seconds: f64, language: utf8(12) });

export function openState(segment: string, options: { create?: boolean; tasks?: number }) {
  const { create, tasks = 0 } = options;
  const memory = create ? Memory.create(segment, { size: "4MB", maxEntries: tasks + 1 }) : new Memory(segment);
  return {
    memory,
    /** Few at a time: what a worker leaves behind when it dies is soon sent again. */
    tasks: new Channel(memory, "tasks", Task, 4),
    /** The result of a task: set once, by whoever is first. */
    part: (number: number) => new Future(memory, `part ${number}`, Part),
  };
}
