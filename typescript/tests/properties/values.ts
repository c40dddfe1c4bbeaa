// Element types of every kind, each with arbitrary values of it and some that it does not hold.

import * as fc from "fast-check";
import { array, bool, bytes, f32, f64, i8, i16, i32, i64, struct, type Type, u8, u16, u32, u64, utf8 } from "zeroipc";

export interface ValueKind {
  readonly type: Type<unknown>;
  /** Values that come back as they went in. */
  readonly values: fc.Arbitrary<unknown>;
  /** What must be refused, with OUT_OF_RANGE. */
  readonly wrong: fc.Arbitrary<unknown>;
}

const kind = <V>(type: Type<V>, values: fc.Arbitrary<V>, ...wrong: unknown[]): ValueKind => ({
  type,
  values,
  wrong: fc.constantFrom(...wrong),
});

const integers = (type: Type<number>, least: number, most: number) =>
  kind(type, fc.integer({ min: least, max: most }), least - 1, most + 1, 0.5, Number.NaN, 1n, "1", null, undefined);

const bigs = (type: Type<bigint>, least: bigint, most: bigint) =>
  kind(type, fc.bigInt({ min: least, max: most }), least - 1n, most + 1n, 1, "1", undefined);

/** Text of at most so many bytes, of any code points but NUL. What decoders like to treat in ways of their own comes often. */
const texts = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", maxLength: most }),
      fc.string({
        unit: fc.constantFrom("\ufeff", "\ufffd", "\ufffe", "\u2028", "é", "😀", " ", "a"),
        maxLength: most,
      }),
    )
    .filter((text) => !text.includes("\0") && Buffer.byteLength(text) <= most);

const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

const Inner = struct({ flag: bool, text: utf8(5), many: array(i16, 3) });
const plain = { noNullPrototype: true };
const inners = fc.record(
  { flag: fc.boolean(), text: texts(5), many: fc.int16Array({ minLength: 3, maxLength: 3 }) },
  plain,
);
const Outer = struct({ id: u8, big: i64, inner: Inner, real: f32, more: bytes(7), texts: array(utf8(3), 2) });
const outers = fc.record(
  {
    id: fc.integer({ min: 0, max: 255 }),
    big: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    inner: inners,
    real: fc.float(),
    more: octets(7),
    texts: fc.tuple(texts(3), texts(3)).map((pair): string[] => pair),
  },
  plain,
);
const outer = {
  id: 1,
  big: 2n,
  inner: { flag: true, text: "x", many: new Int16Array(3) },
  real: 0,
  more: new Uint8Array(7),
  texts: ["", ""],
};

/** One of each sort, by name. */
export const KINDS: Readonly<Record<string, ValueKind>> = {
  f64: kind(f64, fc.double(), 1n, "1", undefined, null),
  f32: kind(f32, fc.float(), 1n, "1", undefined),
  i32: integers(i32, -(2 ** 31), 2 ** 31 - 1),
  u32: integers(u32, 0, 2 ** 32 - 1),
  i16: integers(i16, -(2 ** 15), 2 ** 15 - 1),
  u16: integers(u16, 0, 2 ** 16 - 1),
  i8: integers(i8, -128, 127),
  u8: integers(u8, 0, 255),
  i64: bigs(i64, -(2n ** 63n), 2n ** 63n - 1n),
  u64: bigs(u64, 0n, 2n ** 64n - 1n),
  bool: kind(bool, fc.boolean(), 0, 1, "true", undefined),
  "utf8(1)": kind(utf8(1), texts(1), "é", "ab", "\0", 1),
  "utf8(12)": kind(utf8(12), texts(12), "0123456789abc", "a\0b", 1, undefined),
  "bytes(20)": kind(bytes(20), octets(20), new Uint8Array(19), new Uint8Array(21), "text", undefined),
  "bytes(5000)": kind(bytes(5000), octets(20).map(spread), new Uint8Array(4999)),
  "array(u32,5)": kind(array(u32, 5), fc.uint32Array({ minLength: 5, maxLength: 5 }), [1, 2, 3, 4, -1], [1], 5),
  "array(struct,2)": kind(array(Inner, 2), fc.array(inners, { minLength: 2, maxLength: 2 }), [], [outer.inner, 1]),
  struct: kind(Outer, outers, { ...outer, id: 256 }, { ...outer, texts: ["", "long"] }, 1, null, {}),
};

/** 20 bytes, over and over, to 5000. */
function spread(pattern: Uint8Array): Uint8Array {
  return Uint8Array.from({ length: 5000 }, (_, k) => pattern[k % pattern.length] as number);
}

/** A copy of a value that may be a view in place. */
export function snapshot(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return (value as Uint8Array).slice();
  if (typeof value !== "object" || value === null) return value;
  return "toJSON" in value ? (value as { toJSON(): unknown }).toJSON() : value;
}
