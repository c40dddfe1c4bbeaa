// A file of /proc or /sys that stays open: reading it again from the start asks the kernel for the values of now.

import { openSync, readSync } from "node:fs";

let buffer = Buffer.allocUnsafe(1 << 16);

export class KernelFile {
  readonly #fd: number;

  constructor(path: string) {
    this.#fd = openSync(path, "r");
  }

  /** The whole contents. The kernel gives long tables in pieces, so it reads until nothing more comes. */
  read(): string {
    let length = 0;
    for (;;) {
      if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(length)]);
      const count = readSync(this.#fd, buffer, length, buffer.length - length, length);
      if (count === 0) return buffer.toString("latin1", 0, length);
      length += count;
    }
  }
}

/** The first numbers of the line that starts with `key`, which are whole; none when there is no such line. */
export function numbersOf(text: string, key: string, most = 12): number[] {
  const start = text.startsWith(key) ? 0 : text.indexOf(`\n${key}`) + 1;
  if (start === 0 && !text.startsWith(key)) return [];
  const numbers: number[] = [];
  let number = Number.NaN;
  for (let at = start + key.length; numbers.length < most; at++) {
    const code = text.charCodeAt(at);
    const digit = code - 48;
    if (digit >= 0 && digit <= 9) {
      number = (number || 0) * 10 + digit;
      continue;
    }
    if (!Number.isNaN(number)) numbers.push(number);
    number = Number.NaN;
    if (code === 10 || Number.isNaN(code)) break;
  }
  return numbers;
}
