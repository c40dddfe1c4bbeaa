// Options that the commands for scripts share, and how their values are written.

import { type Command, InvalidArgumentError, Option } from "commander";
import { TYPES_HELP } from "../options";

const UNITS = new Map([
  ["ms", 1],
  ["s", 1000],
  ["", 1000],
  ["m", 60_000],
  ["h", 3_600_000],
]);

/** A time such as 5s, 500ms or 1.5m, in milliseconds; a number alone counts seconds. */
export function readTime(text: string): number {
  const [, number = "", unit = ""] = /^(\d+\.?\d*|\.\d+)(ms|s|m|h)?$/.exec(text) ?? [];
  const time = number === "" ? Number.NaN : Number(number) * (UNITS.get(unit) ?? Number.NaN);
  // setTimeout takes 31 bits.
  if (!(time >= 0 && time < 2 ** 31)) throw new InvalidArgumentError("It is no time such as 5s, 500ms or 2m.");
  return time;
}

export function readCount(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || !Number.isSafeInteger(count)) throw new InvalidArgumentError("It is no whole number from 1 on.");
  return count;
}

/** "5 s", "500 ms". */
export function timeText(milliseconds: number): string {
  return milliseconds >= 1000 ? `${milliseconds / 1000} s` : `${milliseconds} ms`;
}

// --- options ---

export const timeoutOption = (description: string) => new Option("--timeout <time>", description).argParser(readTime);

export const countOption = (description: string) => new Option("--count <n>", description).argParser(readCount);

export const anyOwnerOption = () => new Option("--any-owner", "works on a segment of another user, too");

export const fromJsonOption = () =>
  new Option("--from-json", 'values are JSON, text too: "text" in place of text; as --json prints them');

export const csvOption = () => new Option("--csv", "prints CSV, with a line of titles and a column for each field");

/** How a structure may be created; see script/create.ts. */
export function addCreateOptions(command: Command, kinds: string): Command {
  return command
    .option("--create <kind:capacity>", `creates the structure if it is not there: ${kinds}`)
    .option("--size <bytes>", "with --create, creates the segment, too: 512KB, 10MB");
}

export const VALUES_HELP = `${TYPES_HELP}
Without --type, values are bytes.

Values are written so: 5, -3, 0xff, 0.1, inf, nan, true; text as it is; bytes as
0x01ff; arrays and structs as JSON: '{"type":1,"data":2}'.`;
