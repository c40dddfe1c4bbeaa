// Element types of the protocol: as text, as values, and as the elements that stand for numbers.

import {
  array,
  bool,
  bytes,
  f32,
  f64,
  i8,
  i16,
  i32,
  i64,
  struct,
  type Type,
  u8,
  u16,
  u32,
  u64,
  utf8,
  type StructValue,
} from "zeroipc";
import { UnknownWord } from "./answers";

export interface Element {
  readonly type: Type<unknown>;
  parse(text: string): unknown;
  print(value: unknown): string;
  /** The element that stands for a number, and back: undefined when its parts do not agree. */
  of(number: number): unknown;
  numberOf(value: unknown): number | undefined;
}

function numbers(type: Type<unknown>): Element {
  return {
    type,
    parse: (text) => (text === "inf" ? Infinity : text === "-inf" ? -Infinity : text === "nan" ? NaN : Number(text)),
    print: (value) => {
      if (value === Infinity || value === -Infinity) return value > 0 ? "inf" : "-inf";
      return Object.is(value, -0) ? "-0" : String(value).toLowerCase();
    },
    of: (number) => number,
    numberOf: (value) => value as number,
  };
}

function bigints(type: Type<unknown>): Element {
  return { type, parse: BigInt, print: String, of: BigInt, numberOf: Number };
}

function text(length: number): Element {
  return { type: utf8(length), parse: String, print: String, of: String, numberOf: Number };
}

/** A struct whose fields are separated by colons; the parts of what is no single value, by commas. */
function fields<T>(
  type: Type<unknown>,
  parse: (parts: readonly string[]) => T,
  print: (value: T) => readonly unknown[],
  of?: (number: number) => T,
  number?: (value: T) => number,
): Element {
  const printed = (value: unknown) => print(value as T).join(":");
  return {
    type,
    parse: (text) => parse(text.split(":")),
    print: printed,
    of: (count) => of?.(count),
    numberOf: (value) => {
      const count = number?.(value as T) ?? NaN;
      return of !== undefined && printed(of(count)) === printed(value) ? count : undefined;
    },
  };
}

const truth = (word: string | undefined): boolean => word === "true";
const list = (word: string | undefined): number[] => (word ?? "").split(",").map(Number);

const Entry = struct({ id: u32, amount: f64, text: utf8(12) });
const record = fields<StructValue<{ id: typeof u32; amount: typeof f64; text: Type<string> }>>(
  Entry,
  ([id, amount, ...rest]) => ({ id: Number(id), amount: Number(amount), text: rest.join(":") }),
  ({ id, amount, text }) => [id, amount, text],
  (number) => ({ id: number, amount: number + 0.5, text: `text-${number}` }),
  ({ id }) => id,
);

interface NestedValue {
  flag: boolean;
  inner: { a: number; b: number };
  list: ArrayLike<number>;
  last: number;
}

// What stands for a number has it in its double.
const nested = fields<NestedValue>(
  struct({ flag: bool, inner: struct({ a: i16, b: f64 }), list: array(u16, 3), last: u8 }),
  ([flag, a, b, three, last]) => ({
    flag: truth(flag),
    inner: { a: Number(a), b: Number(b) },
    list: list(three),
    last: Number(last),
  }),
  ({ flag, inner, list: three, last }) => [flag, inner.a, inner.b, Array.from(three).join(","), last],
  (number) => ({
    flag: number % 2 === 1,
    inner: { a: number % 1000, b: number + 0.5 },
    list: [number % 1000, number % 999, number % 998],
    last: number % 256,
  }),
  ({ inner }) => inner.b - 0.5,
);

const message = fields<{ type: number; data: number; text: string }>(
  struct({ type: u8, data: i32, text: utf8(5) }),
  ([type, data, text = ""]) => ({ type: Number(type), data: Number(data), text }),
  ({ type, data, text }) => [type, data, text],
);

const point = fields<{ x: number; y: number; tag: string; on: boolean; rest: ArrayLike<number> }>(
  struct({ x: i16, y: f64, tag: utf8(3), on: bool, rest: array(u8, 2) }),
  ([x, y, tag = "", on, rest]) => ({ x: Number(x), y: Number(y), tag, on: truth(on), rest: list(rest) }),
  ({ x, y, tag, on, rest }) => [x, y, tag, on, Array.from(rest).join(",")],
);

const session = fields<{ user: number; at: number }>(
  struct({ user: u32, at: f64 }),
  ([user, at]) => ({ user: Number(user), at: Number(at) }),
  ({ user, at }) => [user, at],
);

const elements: Readonly<Record<string, Element>> = {
  i8: numbers(i8),
  u8: numbers(u8),
  i16: numbers(i16),
  u16: numbers(u16),
  i32: numbers(i32),
  u32: numbers(u32),
  i64: bigints(i64),
  u64: bigints(u64),
  f32: numbers(f32),
  f64: numbers(f64),
  bool: {
    type: bool,
    parse: truth,
    print: (value) => String(Boolean(value)),
    of: (number) => number % 2 === 1,
    numberOf: Number,
  },
  text12: text(12),
  text16: text(16),
  text20: text(20),
  bytes60: {
    type: bytes(60),
    parse: (text) => new Uint8Array(60).fill(Number(text)),
    print: (value) => String((value as Uint8Array)[0]),
    of: (number) => new Uint8Array(60).fill(number),
    numberOf: (value) => (value as Uint8Array)[0],
  },
  record,
  nested,
  message,
  point,
  session,
};

export function elementOf(name: string): Element {
  const element = elements[name];
  if (!element) throw new UnknownWord(name);
  return element;
}
