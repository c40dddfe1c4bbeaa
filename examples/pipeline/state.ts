// What the stages share: count.py has the same names and types.

import { bool, bytes, Channel, f64, Memory, SharedArray, struct, u32, utf8 } from "zeroipc";

/** Longest path, in bytes. */
export const PATH_BYTES = 400;
export const Path = utf8(PATH_BYTES);
export const Count = struct({ path: Path, bytes: f64, lines: u32, words: u32, digest: bytes(32) });
export const Skipped = struct({ path: Path, why: utf8(40) });

export const STAGES = ["walk", "count (TypeScript)", "count (Python)", "total"] as const;
/** Where a stage's time goes, in milliseconds, and how many files it has done: a row for each stage. */
export const Spent = { receiving: 0, working: 1, sending: 2, files: 3, columns: 4 } as const;

export function openState(segment: string, label: string) {
  const memory = new Memory(segment, { size: "1MB", label });
  return {
    memory,
    /** Files to count; relative to the folder. Few places, so that a slow stage is felt soon by those before it. */
    files: new Channel(memory, "files", Path, 32),
    counts: new Channel(memory, "counts", Count, 32),
    skipped: new Channel(memory, "skipped", Skipped, 8),
    /** Nothing is ever sent here: that it is closed tells everybody to stop. */
    quit: new Channel(memory, "quit", bool, 1),
    spent: new SharedArray(memory, "spent", f64, STAGES.length * Spent.columns),
  };
}
export type State = ReturnType<typeof openState>;

/** A stage's clock: `lap` books the time since the one before. The row is the stage's own, so it needs no atomics. */
export function clockOf({ spent }: State, stage: (typeof STAGES)[number]) {
  const row = STAGES.indexOf(stage) * Spent.columns;
  const add = (column: number, amount: number) => (spent[row + column] = (spent[row + column] as number) + amount);
  let last = performance.now();
  return {
    lap(what: "receiving" | "working" | "sending"): void {
      const now = performance.now();
      add(Spent[what], now - last);
      last = now;
    },
    countFile: () => void add(Spent.files, 1),
  };
}
