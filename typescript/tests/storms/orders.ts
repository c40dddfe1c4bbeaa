// How a program reads its orders, before it has an event loop to read them with.

import { readSync } from "node:fs";

/** The next line of the standard input, without its end; empty when there is none. */
export function readLine(): string {
  const byte = Buffer.alloc(1);
  let line = "";
  while (readSync(0, byte, 0, 1, null) === 1 && byte[0] !== 10) line += byte.toString("latin1");
  return line;
}
