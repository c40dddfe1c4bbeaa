// Structs: named fields at the offsets that C gives them. Reading and writing a whole struct is one function compiled once
// per type; where the application forbids compiling text (--disallow-code-generation-from-strings) it is interpreted.

import { f32, f64, i8, i16, i32, u8, u16, u32 } from "../isolate";
import { badType, checkType, MAX_ELEMENT_BYTES, type Type, wrongValue } from "./type";

/** The fields of a struct by their names, in order. */
export type Fields = Readonly<Record<string, Type<unknown>>>;

/** The JavaScript object of a struct with these fields. */
export type StructValue<F extends Fields> = { -readonly [K in keyof F]: F[K] extends Type<infer V> ? V : never };

/** Fields side by side, each where C would put it. */
export interface StructType<F extends Fields> extends Type<StructValue<F>> {
  /** The fields' types by their names. */
  readonly fields: F;
  /** Byte offset of each field. */
  readonly offsets: { readonly [K in keyof F]: number };
}

interface Field {
  readonly name: string;
  readonly type: Type<unknown>;
  readonly offset: number;
}

type Reader = (address: number) => Record<string, unknown>;
type Writer = (address: number, value: Record<string, unknown>, where?: string) => void;

function layOut(fields: Fields): { list: Field[]; size: number; align: number } {
  const list: Field[] = [];
  let size = 0;
  let align = 1;
  for (const [name, type] of Object.entries(fields)) {
    checkType(type, `struct field "${name}"`);
    // JavaScript would not keep these where they stand: such keys come first in every object, or are none.
    if (name === "__proto__" || /^(0|[1-9]\d*)$/.test(name)) throw badType(`struct: "${name}" cannot name a field`);
    const offset = Math.ceil(size / type.align) * type.align;
    list.push({ name, type, offset });
    size = offset + type.size;
    align = Math.max(align, type.align);
  }
  if (list.length === 0) throw badType("struct: it has no fields");
  size = Math.ceil(size / align) * align;
  if (size > MAX_ELEMENT_BYTES) throw badType(`struct: it takes ${size} bytes, more than ${MAX_ELEMENT_BYTES}`);
  return { list, size, align };
}

/** Scalars whose range is checked in compiled code: the view, the shift, and the condition for a value `v`. */
const compiled: Record<string, readonly [view: string, shift: number, isValue: string]> = {
  i8: ["i8", 0, "v === (v << 24 >> 24)"],
  u8: ["u8", 0, "v === (v & 255)"],
  i16: ["i16", 1, "v === (v << 16 >> 16)"],
  u16: ["u16", 1, "v === (v & 65535)"],
  i32: ["i32", 2, "v === (v | 0)"],
  u32: ["u32", 2, "v === (v >>> 0)"],
  f32: ["f32", 2, 'typeof v === "number"'],
  f64: ["f64", 3, 'typeof v === "number"'],
};

const views = { i8, u8, i16, u16, i32, u32, f32, f64 };

/** Makes a function from text in which the views, the field types `t` and `w` (a field's path, for messages) are known. */
function compile(list: readonly Field[], text: string): unknown {
  const types = list.map((field) => field.type);
  const where = (k: number, outer?: string) => path(outer, (list[k] as Field).name);
  return new Function(...Object.keys(views), "t", "w", text)(...Object.values(views), types, where);
}

function place(field: Field): { slot: string; isValue: string } | undefined {
  const known = compiled[field.type.scalar ?? ""];
  if (!known) return undefined;
  const [view, shift, isValue] = known;
  return { slot: `${view}[(a + ${field.offset}) >>> ${shift}]`, isValue };
}

function compileReader(list: readonly Field[]): Reader {
  const parts = list.map((field, k) => {
    const value = place(field)?.slot ?? `t[${k}].read(a + ${field.offset})`;
    return `${JSON.stringify(field.name)}: ${value}`;
  });
  return compile(list, `return (a) => ({ ${parts.join(", ")} });`) as Reader;
}

function compileWriter(list: readonly Field[]): Writer {
  const lines = list.map((field, k) => {
    const fast = place(field);
    const slow = `t[${k}].write(a + ${field.offset}, v, w(${k}, where))`;
    const take = `v = o[${JSON.stringify(field.name)}];`;
    return fast ? `${take} if (${fast.isValue}) ${fast.slot} = v; else ${slow};` : `${take} ${slow};`;
  });
  return compile(list, `return (a, o, where) => { let v; ${lines.join("\n")} };`) as Writer;
}

function path(outer: string | undefined, field: string): string {
  return outer ? `${outer}.${field}` : field;
}

function interpretReader(list: readonly Field[]): Reader {
  return (address) => Object.fromEntries(list.map((field) => [field.name, field.type.read(address + field.offset)]));
}

function interpretWriter(list: readonly Field[]): Writer {
  return (address, value, where) => {
    for (const field of list) field.type.write(address + field.offset, value[field.name], path(where, field.name));
  };
}

const ADDRESS = Symbol("address");

/** An accessor object in place: a getter and a setter per field. */
function makeView(list: readonly Field[], read: Reader): (address: number) => unknown {
  class View {
    [ADDRESS]: number;
    constructor(address: number) {
      this[ADDRESS] = address;
    }
    [Symbol.for("nodejs.util.inspect.custom")](): unknown {
      return read(this[ADDRESS]);
    }
    toJSON(): unknown {
      return read(this[ADDRESS]);
    }
  }
  for (const { name, type, offset } of list) {
    Object.defineProperty(View.prototype, name, {
      enumerable: true,
      get(this: View) {
        const address = this[ADDRESS] + offset;
        return type.view ? type.view(address) : type.read(address);
      },
      set(this: View, value: unknown) {
        type.write(this[ADDRESS] + offset, value, name);
      },
    });
  }
  return (address) => new View(address);
}

let mayCompile = true;

/** For tests: whether whole structs are read and written by compiled functions. */
export function setCompilation(allowed: boolean): void {
  mayCompile = allowed;
}

/**
 * A struct. Fields lie in the order given, each aligned to its own size (at most 8), the whole padded to its strictest
 * field: what C, C++ and NumPy's align=True do. Padding is zero.
 */
export function struct<const F extends Fields>(fields: F): StructType<F> {
  if (typeof fields !== "object" || fields === null) throw badType("struct: it takes an object of fields");
  const { list, size, align } = layOut(fields);
  const name = `struct{${list.map((field) => `${field.name}:${field.type.name}`).join(",")}}`;
  let read = interpretReader(list);
  let writeFields = interpretWriter(list);
  if (mayCompile) {
    try {
      [read, writeFields] = [compileReader(list), compileWriter(list)];
    } catch (error) {
      if (!(error instanceof EvalError)) throw error;
      mayCompile = false;
    }
  }
  const write: Writer = (address, value, where) => {
    if (typeof value !== "object" || value === null) throw wrongValue(where, name, value, " (an object)");
    writeFields(address, value, where);
  };
  return {
    name,
    size,
    align,
    fields: { ...fields },
    offsets: Object.fromEntries(list.map((field) => [field.name, field.offset])),
    read,
    write,
    view: makeView(list, read),
  } as unknown as StructType<F>;
}
