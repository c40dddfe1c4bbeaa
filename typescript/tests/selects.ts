// What the tests of select share: segments for the length of a test.

import type { Memory } from "zeroipc";
import { within as withinSeconds, withMemory } from "./harness";

/** A test with a new segment: those of select have many rounds. */
export function within(fn: (memory: Memory) => Promise<void> | void): () => Promise<void> {
  return withinSeconds(fn, 100);
}

/** Two more memories with segments of their own, for the length of `fn`. */
export async function withSegments(fn: (one: Memory, other: Memory) => Promise<void>): Promise<void> {
  await withMemory({}, (one) => withMemory({}, (other) => fn(one, other)));
}
