// What the shell may complete a word to: names of segments and structures that exist, and types.

import { makeSubject } from "../model/kinds";
import { eachSegment } from "../model/segments";
import { View } from "../model/view";
import { counted, human } from "../text";
import { scalarNames } from "../types";

/** Takes a candidate and what is said of it. */
export type Complete = (value: string, description: string) => void;

/** Nothing that a shell takes for its own, or that bash ends words at: anybody may give a segment any name. */
const isHarmless = (name: string) => /^[\p{L}\p{N}/._%+,-]+$/u.test(name);

export function completeSegments(complete: Complete): void {
  for (const { name, view } of eachSegment()) {
    if (view && isHarmless(name)) complete(name, human(view.header.size));
  }
}

/** Structures of the segment that stands before the word to be completed, behind the command. */
export function completeNames(complete: Complete, words: readonly string[]): void {
  const before = words.slice(0, -1);
  const segment = before.find((word) => word.startsWith("/")) ?? before.filter((word) => !word.startsWith("-"))[1];
  if (segment === undefined) return;
  try {
    using view = View.open(segment);
    for (const entry of view.entries()) {
      if (entry.problem || !isHarmless(entry.name)) continue;
      const { kind, elemSize } = makeSubject(view, entry);
      complete(entry.name, `${kind} of ${counted(elemSize, "byte")}`);
    }
  } catch {
    // The command itself will say what is wrong.
  }
}

export function completeTypes(complete: Complete): void {
  for (const name of [...scalarNames, "utf8", "bytes"]) complete(name, "");
}
