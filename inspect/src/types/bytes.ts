// Values to the bytes that they have in a segment, and back. Little-endian, as the format is.

import type { Form, ScalarName, Value } from "./form";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other
const encoder = new TextEncoder();

interface Access {
  readonly get: (view: DataView, at: number) => number | bigint | boolean;
  readonly set: (view: DataView, at: number, value: never) => void;
}

const scalars: Record<ScalarName, Access> = {
  i8: { get: (v, at) => v.getInt8(at), set: (v, at, value) => v.setInt8(at, value) },
  u8: { get: (v, at) => v.getUint8(at), set: (v, at, value) => v.setUint8(at, value) },
  i16: { get: (v, at) => v.getInt16(at, true), set: (v, at, value) => v.setInt16(at, value, true) },
  u16: { get: (v, at) => v.getUint16(at, true), set: (v, at, value) => v.setUint16(at, value, true) },
  i32: { get: (v, at) => v.getInt32(at, true), set: (v, at, value) => v.setInt32(at, value, true) },
  u32: { get: (v, at) => v.getUint32(at, true), set: (v, at, value) => v.setUint32(at, value, true) },
  i64: { get: (v, at) => v.getBigInt64(at, true), set: (v, at, value) => v.setBigInt64(at, value, true) },
  u64: { get: (v, at) => v.getBigUint64(at, true), set: (v, at, value) => v.setBigUint64(at, value, true) },
  f32: { get: (v, at) => v.getFloat32(at, true), set: (v, at, value) => v.setFloat32(at, value, true) },
  f64: { get: (v, at) => v.getFloat64(at, true), set: (v, at, value) => v.setFloat64(at, value, true) },
  bool: { get: (v, at) => v.getUint8(at) !== 0, set: (v, at, value) => v.setUint8(at, value ? 1 : 0) },
};

/** The value of these bytes: a copy. There must be as many as the form takes. */
export function decode(form: Form, bytes: Uint8Array): Value {
  return read(form, bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
}

function read(form: Form, bytes: Uint8Array, view: DataView, at: number): Value {
  switch (form.form) {
    case "scalar":
      return scalars[form.scalar].get(view, at);
    case "utf8":
    case "bytes": {
      const own = bytes.slice(at, form.size === 0 ? undefined : at + form.size);
      if (form.form === "bytes") return own;
      const end = own.indexOf(0);
      return decoder.decode(end < 0 ? own : own.subarray(0, end));
    }
    case "array":
      return Array.from({ length: form.count }, (_, k) => read(form.of, bytes, view, at + k * form.of.size));
    case "struct":
      return Object.fromEntries(
        form.fields.map(({ name, type, offset }) => [name, read(type, bytes, view, at + offset)]),
      );
  }
}

/** The bytes of a value of this form; padding is zero. */
export function encode(form: Form, value: Value): Uint8Array {
  if (form.size === 0) return form.form === "utf8" ? encoder.encode(value as string) : (value as Uint8Array).slice();
  const bytes = new Uint8Array(form.size);
  write(form, value, bytes, new DataView(bytes.buffer), 0);
  return bytes;
}

function write(form: Form, value: Value, bytes: Uint8Array, view: DataView, at: number): void {
  switch (form.form) {
    case "scalar":
      scalars[form.scalar].set(view, at, value as never);
      break;
    case "utf8":
    case "bytes":
      bytes.set(form.form === "utf8" ? encoder.encode(value as string) : (value as Uint8Array), at);
      break;
    case "array":
      for (let k = 0; k < form.count; k++) {
        write(form.of, (value as Value[])[k] as Value, bytes, view, at + k * form.of.size);
      }
      break;
    case "struct":
      for (const { name, type, offset } of form.fields) {
        write(type, (value as Record<string, Value>)[name] as Value, bytes, view, at + offset);
      }
  }
}
