// Questions to the person at the terminal.

import { createInterface } from "node:readline/promises";
import { type Context, Usage } from "./command";

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** Asks on standard error; anything but yes is no. Nobody to ask is a wrong command line: `otherwise` says what would do. */
export async function confirm(context: Context, question: string, otherwise: string): Promise<boolean> {
  if (!canAsk()) throw new Usage(`${question} Nobody can be asked: this is no terminal. ${otherwise}`);
  context.out.flush();
  context.err.flush();
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((resolve) => reader.once("close", () => resolve("")));
    const answer = await Promise.race([reader.question(`${question} [y/N] `), closed]);
    return /^\s*y(es)?\s*$/i.test(answer);
  } finally {
    reader.close();
  }
}
