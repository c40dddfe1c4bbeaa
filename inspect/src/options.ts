// Values of options, as they are read from the command line.

import { InvalidArgumentError, Option } from "commander";
import { shown } from "./text";
import { ElementType } from "./types";

/** A whole number from 0 on; hexadecimal with 0x. */
export function wholeNumber(text: string): number {
  const number = /^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError(`"${shown(text)}" is no whole number from 0 on.`);
  return number;
}

/** --type, of the elements; of a map: of the values. */
export const typeOption = (what = "of the elements (of a map: the values)"): Option =>
  new Option("-t, --type <type>", what).argParser(ElementType.parse);

/** --key, of a map's keys. */
export const keyOption = (): Option => new Option("-k, --key <type>", "of a map's keys").argParser(ElementType.parse);

export const TYPES_HELP = `
Types: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), arrays T[n] and
structs {name: T, name: T}, laid out as C does. utf8 and bytes without a number
take whatever there is. Quote what the shell would take for itself.`;
