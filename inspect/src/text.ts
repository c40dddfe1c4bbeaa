// Text for people: numbers, names that may hold anything, columns.

import stringWidth from "string-width";

const UNITS = ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

/** "512 B", "1.0 MiB". */
export function human(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  let amount = bytes / 1024;
  let unit = 0;
  for (; amount >= 1023.95 && unit + 1 < UNITS.length; unit++) amount /= 1024;
  return `${amount.toFixed(1)} ${UNITS[unit]}`;
}

/** "1 cell", "3 cells". */
export function counted(count: number | bigint, one: string): string {
  return `${count} ${one}${Number(count) === 1 ? "" : "s"}`;
}

/** "4096 bytes, 4.0 KiB". */
export function bytesText(bytes: number): string {
  const exactly = counted(bytes, "byte");
  return bytes < 1024 ? exactly : `${exactly}, ${human(bytes)}`;
}

export function hex(value: number | bigint, digits = 0): string {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
// Controls, what turns the direction of writing or takes no room, halves of pairs.
const UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Text as it may be shown on a terminal: what is no printable UTF-8 becomes \xNN, byte by byte. */
export function shown(text: string | Uint8Array): string {
  // Nearly always: nothing but plain characters.
  const plain = typeof text === "string" ? text : latin1(text);
  if (/^[\x20-\x7e]*$/.test(plain)) return plain;
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  let result = "";
  for (let at = 0; at < bytes.length;) {
    const length = characterBytes(bytes[at] as number);
    const character = decode(bytes.subarray(at, at + length));
    if (character === undefined || UNSHOWN.test(character)) {
      result += `\\x${(bytes[at] as number).toString(16).padStart(2, "0")}`;
      at++;
    } else {
      result += character;
      at += length;
    }
  }
  return result;
}

function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString("latin1");
}

function characterBytes(first: number): number {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The bytes of a field up to its first NUL. */
export function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Columns that a text takes on a terminal; codes for colours take none. */
export function width(text: string): number {
  // Nearly always: nothing but plain characters.
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** The text with blanks behind it, or in front of it. */
export function padded(text: string, columns: number, toTheRight = false): string {
  const blanks = " ".repeat(Math.max(0, columns - width(text)));
  return toTheRight ? blanks + text : text + blanks;
}

/** The text cut to so many columns, with a mark where it was cut. Without codes for colours in it. */
export function cut(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let result = "";
  let taken = 0;
  for (const character of text) {
    taken += width(character);
    if (taken > columns - 1) break;
    result += character;
  }
  return columns > 0 ? `${result}…` : "";
}
