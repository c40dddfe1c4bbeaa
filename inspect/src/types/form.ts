// How a type on the command line lies in memory: SPECIFICATION.md section 7, the rules of natural alignment.

export type ScalarName = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" | "bool";

interface Laid {
  /** Bytes. 0: utf8 and bytes without a number, which take whatever there is. */
  readonly size: number;
  readonly align: number;
}

export interface ScalarForm extends Laid {
  readonly form: "scalar";
  readonly scalar: ScalarName;
}

export interface TextForm extends Laid {
  readonly form: "utf8";
}

export interface BytesForm extends Laid {
  readonly form: "bytes";
}

export interface ArrayForm extends Laid {
  readonly form: "array";
  readonly of: Form;
  readonly count: number;
}

export interface Field {
  /** Without a name on the command line: "_" and its place, from 0 on. */
  readonly name: string;
  readonly named: boolean;
  readonly offset: number;
  readonly type: Form;
}

export interface StructForm extends Laid {
  readonly form: "struct";
  readonly fields: readonly Field[];
  /** None of the fields has a name: its values are written as arrays. */
  readonly isTuple: boolean;
}

export type Form = ScalarForm | TextForm | BytesForm | ArrayForm | StructForm;

/** A value of a type: i64 and u64 are bigints, a struct is an object (of `_0`, `_1`... where fields have no names). */
export type Value = number | bigint | boolean | string | Uint8Array | ArrayLike<number | bigint> | Value[] | Struct;
export interface Struct {
  [name: string]: Value;
}

/** Sizes are u32 in the format, and the library takes elements of less than 2 GiB. */
export const MOST_BYTES = 2 ** 31 - 1;

const sizes: Record<ScalarName, number> = {
  ...{ i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8 },
  ...{ f32: 4, f64: 8, bool: 1 },
};

export const scalarNames = Object.keys(sizes) as readonly ScalarName[];

export function isScalarName(name: string): name is ScalarName {
  return Object.hasOwn(sizes, name);
}

export function scalar(name: ScalarName): ScalarForm {
  return { form: "scalar", scalar: name, size: sizes[name], align: sizes[name] };
}

export function blob(form: "utf8" | "bytes", size: number): TextForm | BytesForm {
  return { form, size, align: 1 };
}

export function arrayOf(of: Form, count: number): ArrayForm {
  return { form: "array", of, count, size: of.size * count, align: of.align };
}

export function struct(given: readonly { name: string | undefined; type: Form }[]): StructForm {
  let end = 0;
  let align = 1;
  const fields = given.map(({ name, type }, place): Field => {
    const offset = roundUp(end, type.align);
    end = offset + type.size;
    align = Math.max(align, type.align);
    return { name: name ?? `_${place}`, named: name !== undefined, offset, type };
  });
  return { form: "struct", fields, isTuple: !fields.some(({ named }) => named), size: roundUp(end, align), align };
}

function roundUp(bytes: number, step: number): number {
  return Math.ceil(bytes / step) * step;
}
