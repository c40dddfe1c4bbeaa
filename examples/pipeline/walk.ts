// The first stage: walks the folder and sends the path of each file.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { select } from "zeroipc";
import { clockOf, PATH_BYTES, type State } from "./state";

/** Paths below the folder; what cannot be sent on comes with the reason. Symbolic links are not followed. */
function* pathsBelow(root: string, folder = ""): Generator<{ path: string; why?: string }> {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return yield { path: folder, why: (error as NodeJS.ErrnoException).code ?? "unreadable" };
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pathsBelow(root, path);
    else if (entry.isFile()) yield Buffer.byteLength(path) > PATH_BYTES ? { path, why: "path too long" } : { path };
  }
}

export async function walk(state: State, root: string): Promise<void> {
  const { files, skipped, quit } = state;
  const clock = clockOf(state, "walk");
  for (const { path, why } of pathsBelow(root)) {
    clock.lap("working");
    if (why !== undefined) await skipped.send({ path: path.slice(0, PATH_BYTES / 4), why });
    else {
      // Sends as soon as there is room, or hears that it is over: whichever comes first.
      const [index] = await select([files.sending(path), quit.receiving()]);
      if (index === 1) break;
    }
    clock.lap("sending");
    clock.countFile();
  }
} // The end of this process closes the channel: see main.ts
