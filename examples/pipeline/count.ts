// The middle stage: counts what is in a file. count.py does the same in Python, from the same channel and into the same.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { select } from "zeroipc";
import { clockOf, type State } from "./state";

const NEWLINE = 10;
const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

function linesAndWords(data: Buffer): { lines: number; words: number } {
  let [lines, words, inWord] = [0, 0, false];
  for (const byte of data) {
    if (byte === NEWLINE) lines++;
    const space = isSpace(byte);
    if (!space && !inWord) words++;
    inWord = !space;
  }
  return { lines, words };
}

export async function count(state: State, root: string): Promise<void> {
  const { files, counts, skipped, quit } = state;
  const clock = clockOf(state, "count (TypeScript)");
  for (;;) {
    const [index, path] = await select([files.receiving(), quit.receiving()]);
    if (index === 1 || path === undefined) return; // told to stop; or the walk is over and all was taken
    clock.lap("receiving");
    let send;
    try {
      const data = await readFile(join(root, path));
      const digest = createHash("sha256").update(data).digest();
      const counted = { path, bytes: data.length, ...linesAndWords(data), digest };
      send = () => counts.send(counted); // waits while the total has not caught up
    } catch (error) {
      const why = (error as NodeJS.ErrnoException).code ?? "unreadable";
      send = () => skipped.send({ path, why });
    }
    clock.lap("working");
    await send();
    clock.lap("sending");
    clock.countFile();
  }
}
