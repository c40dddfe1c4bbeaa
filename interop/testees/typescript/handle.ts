// What a structure does for a testee: its verbs by name.

import type { Memory } from "zeroipc";
import type { Answer } from "./answers";
import { UnknownWord } from "./answers";

export type Verb = (...words: string[]) => Answer | Promise<Answer>;
export type Verbs = Readonly<Record<string, Verb>>;

/** What a command's words go to. */
export interface Handle {
  readonly verbs: Verbs;
  readonly structure: unknown;
  close?(): void;
}

export interface Context {
  readonly memory: Memory;
  /** Waits are promises; otherwise they block the thread. */
  readonly asynchronous: boolean;
  /** Another structure that is open. */
  find(name: string): Handle;
  /** Opens one more under a name. */
  add(name: string, handle: Handle): void;
}

/** What is not known when a structure is made. */
export interface Creation {
  readonly name: string;
  /** Words behind the name, without options. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly how: "create" | "open" | "await";
}

/** For `await`: longer than any watchdog. */
export const VERY_LONG = 600_000;

export function verbOf({ verbs }: Handle, name: string): Verb {
  const verb = verbs[name];
  if (!verb) throw new UnknownWord(name);
  return verb;
}

/** The promise, or what the blocking form gives. */
export function waiting<T>({ asynchronous }: Context, promise: () => Promise<T>, blocking: () => T): T | Promise<T> {
  return asynchronous ? promise() : blocking();
}

export function numberOption(options: ReadonlyMap<string, string>, name: string): number | undefined {
  const text = options.get(name);
  return text === undefined ? undefined : Number(text);
}
