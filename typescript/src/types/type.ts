// Element types: how a JavaScript value lies in memory. Sizes, offsets and alignment follow the C rules of natural
// alignment (at most 8), so the same struct in C, C++ and a NumPy dtype(align=True) is byte for byte the same.

import { ArgumentError } from "../errors";

/** An element type. Make one with f64, utf8(32), struct({...}) and so on; addresses are in this isolate's memory. */
export interface Type<T> {
  /** As one would write it: `f64`, `utf8(32)`, `struct{type:u32,data:i32}`. */
  readonly name: string;
  /** Bytes, a multiple of the alignment. */
  readonly size: number;
  /** 1, 2, 4 or 8. */
  readonly align: number;
  /** Reads a value: a copy, never a view. */
  read(address: number): T;
  /** Writes a value, or throws when it is not of this type. `where` names it in the message. */
  write(address: number, value: T, where?: string): void;
  /** A view in place, for zero-copy access: an accessor object of a struct, a typed array. Absent: the value itself. */
  readonly view?: (address: number) => unknown;
  /** Scalars only: the constructor of the typed array that holds them. */
  readonly arrayConstructor?: TypedArrayConstructor;
  /** Which scalar it is, if it is one. */
  readonly scalar?: ScalarName;
}

/** The names of the scalar types. */
export type ScalarName = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" | "bool";

/** The JavaScript type of an element type: `TypeOf<typeof Command>`. */
export type TypeOf<T> = T extends Type<infer V> ? V : never;

/** The typed arrays that arrays of scalars are. */
export type TypedArray =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

export interface TypedArrayConstructor {
  readonly BYTES_PER_ELEMENT: number;
  readonly prototype: TypedArray;
  new (length: number): TypedArray;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TypedArray;
}

/** How a value is shown in an error message. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}...` : value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) return `a ${value.constructor?.name ?? "object"}`;
  return String(value);
}

export function wrongValue(where: string | undefined, type: string, value: unknown, why = ""): ArgumentError {
  const prefix = where ? `${where}: ` : "";
  return new ArgumentError("ZEROIPC_OUT_OF_RANGE", `${prefix}${show(value)} is no ${type}${why}`);
}

export function badType(message: string): ArgumentError {
  return new ArgumentError("ZEROIPC_BAD_TYPE", message);
}

/** Whether the value can serve as a Type: for arguments that come from plain JavaScript. */
export function checkType(type: unknown, what: string): void {
  const { size, align, read } = (type ?? {}) as Partial<Type<unknown>>;
  if (typeof size !== "number" || typeof align !== "number" || typeof read !== "function") {
    throw badType(`${what}: ${show(type)} is no element type; use f64, utf8(32), struct({...})...`);
  }
}

/** Elements larger than this are refused: sizes are u32 in the format. */
export const MAX_ELEMENT_BYTES = 2 ** 31 - 1;
