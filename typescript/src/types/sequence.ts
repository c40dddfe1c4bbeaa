// Text, bytes and fixed arrays: sequences whose length the type fixes.

import { u8 } from "../isolate";
import { viewOf } from "./scalar";
import {
  badType,
  checkType,
  MAX_ELEMENT_BYTES,
  type Type,
  type TypedArray,
  type TypedArrayConstructor,
  wrongValue,
} from "./type";

function checkLength(what: string, length: number, elementBytes = 1): void {
  if (!Number.isInteger(length) || length < 1 || length * elementBytes > MAX_ELEMENT_BYTES) {
    throw badType(`${what}: ${String(length)} is no length from 1 to ${Math.floor(MAX_ELEMENT_BYTES / elementBytes)}`);
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other
const encoder = new TextEncoder();

/** Up to this length a loop over characters is quicker than an encoder. */
const SHORT_TEXT = 128;

/** Writes text padded to `length`, if it is ASCII without NUL and fits. */
function writeAscii(address: number, text: string, length: number): boolean {
  const count = text.length;
  if (count > length) return false;
  for (let k = 0; k < count; k++) {
    const unit = text.charCodeAt(k);
    if (unit === 0 || unit > 127) return false;
    u8[address + k] = unit;
  }
  if (length - count > SHORT_TEXT) u8.fill(0, address + count, address + length);
  else for (let k = count; k < length; k++) u8[address + k] = 0;
  return true;
}

/**
 * Text of at most `length` bytes in UTF-8, padded with zeros: `char[length]` in C, without a terminator when it is full.
 * Text with a NUL, or that is too long, is an error.
 */
export function utf8(length: number): Type<string> {
  checkLength("utf8", length);
  const name = `utf8(${length})`;
  return {
    name,
    size: length,
    align: 1,
    read: (address) => {
      const copy = u8.slice(address, address + length);
      const end = copy.indexOf(0);
      return decoder.decode(end < 0 ? copy : copy.subarray(0, end));
    },
    write: (address, value, where) => {
      if (typeof value !== "string") throw wrongValue(where, name, value, " (text)");
      if (value.length <= SHORT_TEXT && writeAscii(address, value, length)) return;
      if (value.includes("\0")) throw wrongValue(where, name, value, ": it has a NUL");
      const encoded = encoder.encode(value);
      if (encoded.length > length) throw wrongValue(where, name, value, `: it takes ${encoded.length} bytes`);
      u8.set(encoded, address);
      u8.fill(0, address + encoded.length, address + length);
    },
  };
}

/** Exactly `length` bytes: a Uint8Array. In place (view) it is a Uint8Array over the memory. */
export function bytes(length: number): Type<Uint8Array> {
  checkLength("bytes", length);
  const name = `bytes(${length})`;
  return {
    name,
    size: length,
    align: 1,
    read: (address) => u8.slice(address, address + length),
    write: (address, value, where) => {
      if (!(value instanceof Uint8Array)) throw wrongValue(where, name, value, " (a Uint8Array)");
      if (value.length !== length) throw wrongValue(where, name, value, `: it has ${value.length} bytes`);
      u8.set(value, address);
    },
    view: (address) => u8.subarray(address, address + length),
  };
}

/** What an array of numbers is in JavaScript: a typed array; of anything else, a plain array. */
export type ArrayOf<T> = T extends { readonly scalar: "bool" }
  ? boolean[]
  : T extends { readonly elements?: infer E extends TypedArray }
    ? E
    : T extends Type<infer V>
      ? V[]
      : never;

/**
 * Exactly `length` elements of a type: `type[length]` in C. Numbers are read as a typed array and taken from any array of
 * numbers; other types as plain arrays.
 */
export function array<T extends Type<unknown>>(type: T, length: number): Type<ArrayOf<T>> {
  checkType(type, "array");
  checkLength("array", length, type.size);
  const name = `array(${type.name},${length})`;
  const size = type.size * length;
  const check = (value: ArrayLike<unknown>, where: string | undefined) => {
    if (typeof value?.length !== "number") throw wrongValue(where, name, value, " (an array)");
    if (value.length !== length) throw wrongValue(where, name, value, `: it has ${value.length} elements`);
  };
  const write = (address: number, value: ArrayLike<unknown>, where?: string) => {
    check(value, where);
    for (let k = 0; k < length; k++) type.write(address + k * type.size, value[k], `${where ?? ""}[${k}]`);
  };
  const { arrayConstructor } = type;
  if (arrayConstructor && type.scalar !== "bool") {
    return {
      name,
      size,
      align: type.align,
      read: (address: number) => viewOf(arrayConstructor, address, length).slice(),
      write: (address: number, value: ArrayLike<unknown>, where?: string) => {
        if (value instanceof (arrayConstructor as unknown as new () => object)) {
          check(value, where);
          (viewOf(arrayConstructor, address, length) as Float64Array).set(value as unknown as Float64Array);
        } else write(address, value, where);
      },
      view: (address: number) => viewOf(arrayConstructor as TypedArrayConstructor, address, length),
    } as unknown as Type<ArrayOf<T>>;
  }
  return {
    name,
    size,
    align: type.align,
    read: (address: number) => Array.from({ length }, (_, k) => type.read(address + k * type.size)),
    write,
  } as unknown as Type<ArrayOf<T>>;
}
