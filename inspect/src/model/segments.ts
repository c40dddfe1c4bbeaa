// The segments of this machine: the files in the folder of shared memory that are segments, and those that may be.

import { lstatSync, readdirSync, type Stats } from "node:fs";
import { FormatError, NotFoundError, PermissionError } from "zeroipc";
import { FOLDER } from "./file";
import { View } from "./view";

/** A segment, or the reason why it cannot be looked at. Whoever gets the view closes it. */
export type Found =
  | { name: string; status: Stats; view: View; problem?: undefined }
  | { name: string; status: Stats; view?: undefined; problem: Error };

/** Names of files in the folder, sorted; names of files that are hidden or no text are left out. */
export function fileNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => !file.startsWith(".") && !file.includes("\ufffd"))
    .sort();
}

/** One file of the folder; undefined when it is gone, or no segment. */
export function lookAt(file: string): Found | undefined {
  const name = `/${file}`;
  try {
    const status = lstatSync(`${FOLDER}/${file}`);
    if (!status.isFile() || status.size < 4) return undefined;
    try {
      return { name, status, view: View.open(name) };
    } catch (error) {
      if (error instanceof NotFoundError || isOther(error)) return undefined;
      return { name, status, problem: error as Error };
    }
  } catch {
    return undefined; // unlinked meanwhile
  }
}

/** Whether the file is something else altogether. */
function isOther(error: unknown): boolean {
  return error instanceof FormatError && error.code === "ZEROIPC_BAD_MAGIC";
}

/** Every segment with this in its name, one after the other: each view is closed before the next one is opened. */
export function* eachSegment(filter = ""): Generator<Found> {
  for (const file of fileNames()) {
    if (!`/${file}`.includes(filter)) continue;
    const found = lookAt(file);
    if (!found) continue;
    try {
      yield found;
    } finally {
      found.view?.close();
    }
  }
}

/** A message without the segment's name in front, where that stands beside it anyway. */
export function reasonOf(problem: Error): string {
  const reason = problem.message.replace(/^segment ".*?": /, "");
  return problem instanceof PermissionError ? `${reason}; perhaps it is no segment` : reason;
}
