// Scalars: numbers of a fixed width, and bool (one byte, 0 or 1). i64 and u64 are bigint.

import { buffer, f32 as f32s, f64 as f64s, i8 as i8s, i16 as i16s, i32 as i32s, i64 as i64s } from "../isolate";
import { u8 as u8s, u16 as u16s, u32 as u32s, u64 as u64s } from "../isolate";
import { type ScalarName, type Type, type TypedArray, type TypedArrayConstructor, wrongValue } from "./type";

/** A scalar's type: T is number, bigint or boolean. */
export interface ScalarType<T, Name extends ScalarName, Elements extends TypedArray> extends Type<T> {
  /** Which scalar it is. */
  readonly scalar: Name;
  readonly arrayConstructor: TypedArrayConstructor;
  /** Only for inference: the typed array that holds elements of this type. */
  readonly elements?: Elements;
}

function numberType<Name extends ScalarName, Elements extends TypedArray>(
  name: Name,
  view: Elements & Record<number, number>,
  isValue: (value: number) => boolean,
  range: string,
): ScalarType<number, Name, Elements> {
  const size = view.BYTES_PER_ELEMENT;
  const shift = Math.log2(size);
  return {
    name,
    scalar: name,
    size,
    align: size,
    arrayConstructor: view.constructor as unknown as TypedArrayConstructor,
    read: (address) => view[address >>> shift] as number,
    write: (address, value, where) => {
      if (typeof value !== "number" || !isValue(value)) throw wrongValue(where, name, value, range);
      (view as Record<number, number>)[address >>> shift] = value;
    },
  };
}

function integer<Name extends ScalarName, Elements extends TypedArray>(
  name: Name,
  view: Elements & Record<number, number>,
  least: number,
  most: number,
): ScalarType<number, Name, Elements> {
  const isValue = (value: number) => Number.isInteger(value) && value >= least && value <= most;
  return numberType(name, view, isValue, ` (a whole number from ${least} to ${most})`);
}

function bigInteger<Name extends ScalarName, Elements extends BigInt64Array | BigUint64Array>(
  name: Name,
  view: Elements,
  least: bigint,
  most: bigint,
): ScalarType<bigint, Name, Elements> {
  return {
    name,
    scalar: name,
    size: 8,
    align: 8,
    arrayConstructor: view.constructor as unknown as TypedArrayConstructor,
    read: (address) => view[address >>> 3] as bigint,
    write: (address, value, where) => {
      if (typeof value !== "bigint" || value < least || value > most) {
        throw wrongValue(where, name, value, ` (a bigint from ${least}n to ${most}n)`);
      }
      view[address >>> 3] = value;
    },
  };
}

/** A number from -128 to 127, in one byte. */
export const i8: ScalarType<number, "i8", Int8Array> = integer("i8", i8s, -128, 127);
/** A number from 0 to 255, in one byte. */
export const u8: ScalarType<number, "u8", Uint8Array> = integer("u8", u8s, 0, 255);
/** A number from -32,768 to 32,767, in two bytes. */
export const i16: ScalarType<number, "i16", Int16Array> = integer("i16", i16s, -32768, 32767);
/** A number from 0 to 65,535, in two bytes. */
export const u16: ScalarType<number, "u16", Uint16Array> = integer("u16", u16s, 0, 65535);
/** A number from -2^31 to 2^31 - 1, in four bytes. */
export const i32: ScalarType<number, "i32", Int32Array> = integer("i32", i32s, -(2 ** 31), 2 ** 31 - 1);
/** A number from 0 to 2^32 - 1, in four bytes. */
export const u32: ScalarType<number, "u32", Uint32Array> = integer("u32", u32s, 0, 2 ** 32 - 1);
/** A bigint from -2^63 to 2^63 - 1, in eight bytes. */
export const i64: ScalarType<bigint, "i64", BigInt64Array> = bigInteger("i64", i64s, -(2n ** 63n), 2n ** 63n - 1n);
/** A bigint from 0 to 2^64 - 1, in eight bytes. */
export const u64: ScalarType<bigint, "u64", BigUint64Array> = bigInteger("u64", u64s, 0n, 2n ** 64n - 1n);
/** Any number, rounded to the nearest f32. */
export const f32: ScalarType<number, "f32", Float32Array> = numberType("f32", f32s, () => true, " (a number)");
/** A number, in eight bytes: any of JavaScript's. */
export const f64: ScalarType<number, "f64", Float64Array> = numberType("f64", f64s, () => true, " (a number)");

/** A boolean, in one byte. */
export const bool: ScalarType<boolean, "bool", Uint8Array> = {
  name: "bool",
  scalar: "bool",
  size: 1,
  align: 1,
  arrayConstructor: Uint8Array,
  read: (address) => u8s[address] !== 0,
  write: (address, value, where) => {
    if (typeof value !== "boolean") throw wrongValue(where, "bool", value, " (true or false)");
    u8s[address] = value ? 1 : 0;
  },
};

/** A typed array over the memory itself. */
export function viewOf(constructor: TypedArrayConstructor, address: number, length: number): TypedArray {
  return new constructor(buffer, address, length);
}
