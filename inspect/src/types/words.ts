// Values as they are written on the command line or a line of input: plain words for scalars, text and bytes; JSON for arrays
// and structs.

import { isLosslessNumber, parse as parseJson } from "lossless-json";
import { Usage } from "../command";
import { shown } from "../text";
import type { BytesForm, Form, ScalarName, StructForm, TextForm, Value } from "./form";

/** A value that its type cannot hold, or that cannot be read at all. */
export class ValueError extends Usage {}

function wrong(where: string, given: string, form: string, why: string): ValueError {
  const short = shown(given.length > 60 ? `${given.slice(0, 60)}...` : given);
  return new ValueError(`${where ? `${where}: ` : ""}${short} is no ${form}${why}`);
}

/** How a type is called in messages. */
export function nameOf(form: Form): string {
  switch (form.form) {
    case "scalar":
      return form.scalar;
    case "array":
      return `${nameOf(form.of)}[${form.count}]`;
    case "struct":
      return `{${form.fields.map(({ name, named, type }) => (named ? `${name}: ` : "") + nameOf(type)).join(", ")}}`;
    default:
      return form.size === 0 ? form.form : `${form.form}(${form.size})`;
  }
}

// --- scalars ---

const INTEGER = /^[+-]?(\d+|0x[\da-f]+)$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const NOT_FINITE = /^([+-]?)(inf|infinity|nan)$/i;
const TRUE = ["true", "1", "yes"];
const FALSE = ["false", "0", "no"];

function readScalar(name: ScalarName, text: string, where: string): number | bigint | boolean {
  if (name === "bool") {
    if (TRUE.includes(text.toLowerCase())) return true;
    if (FALSE.includes(text.toLowerCase())) return false;
    throw wrong(where, `"${text}"`, name, " (true or false)");
  }
  return name === "f32" || name === "f64" ? readFloat(name, text, where) : readInteger(name, text, where);
}

function readInteger(name: ScalarName, text: string, where: string): number | bigint {
  const bits = Number(name.slice(1));
  const [least, most] =
    name[0] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  const refuse = () => wrong(where, `"${text}"`, name, ` (a whole number from ${least} to ${most})`);
  if (!INTEGER.test(text)) throw refuse();
  const digits = BigInt(text.replace(/^[+-]/, ""));
  const value = text.startsWith("-") ? -digits : digits;
  if (value < least || value > most) throw refuse();
  return bits === 64 ? value : Number(value);
}

function readFloat(name: "f32" | "f64", text: string, where: string): number {
  const [, sign, named] = NOT_FINITE.exec(text) ?? [];
  if (named !== undefined) {
    const value = named.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return sign === "-" ? -value : value;
  }
  if (!DECIMAL.test(text)) throw wrong(where, `"${text}"`, name, " (a number, inf or nan)");
  const value = name === "f32" ? Math.fround(Number(text)) : Number(text);
  if (!Number.isFinite(value)) throw wrong(where, `"${text}"`, name, ": it is too large");
  return value;
}

// --- text and bytes ---

function readText(form: TextForm, text: string, where: string): string {
  if (text.includes("\0")) throw wrong(where, JSON.stringify(text), nameOf(form), ": it has a NUL");
  if (/\p{Surrogate}/u.test(text)) throw wrong(where, JSON.stringify(text), nameOf(form), ": it is no Unicode text");
  const bytes = Buffer.byteLength(text);
  if (form.size === 0 || bytes <= form.size) return text;
  throw wrong(where, JSON.stringify(text), nameOf(form), `: it takes ${bytes} bytes`);
}

function readBytes(form: BytesForm, text: string, where: string): Uint8Array {
  const [, digits] = /^0x((?:[\da-f]{2})*)$/i.exec(text) ?? [];
  if (digits === undefined) {
    throw wrong(where, `"${text}"`, nameOf(form), " (0x and two hexadecimal digits for each byte)");
  }
  const bytes = Uint8Array.from(Buffer.from(digits, "hex"));
  if (form.size === 0 || bytes.length === form.size) return bytes;
  throw wrong(where, `"${text}"`, nameOf(form), `: it has ${bytes.length} bytes`);
}

/** A value from a word of the command line, or a line of input. Throws a ValueError. */
export function readWord(form: Form, text: string): Value {
  switch (form.form) {
    case "scalar":
      return readScalar(form.scalar, text.trim(), "");
    case "utf8":
      return readText(form, text, "");
    case "bytes":
      return readBytes(form, text.trim(), "");
    default:
      return readJson(form, text);
  }
}

// --- JSON ---

/** A value from JSON text: as jsonText writes it. Integers of any size are exact. */
export function readJson(form: Form, text: string): Value {
  let parsed: unknown;
  try {
    parsed = parseJson(text);
  } catch (error) {
    throw wrong("", `'${text}'`, nameOf(form), `: as JSON, ${(error as Error).message}`);
  }
  return fromJson(form, parsed, "");
}

function fromJson(form: Form, given: unknown, where: string): Value {
  const refuse = (why: string) => wrong(where, JSON.stringify(given) ?? "nothing", nameOf(form), why);
  switch (form.form) {
    case "scalar":
      if (typeof given === "boolean" && form.scalar === "bool") return given;
      if (isLosslessNumber(given)) return readScalar(form.scalar, whole(form.scalar, given.value), where);
      if (typeof given === "string") return readScalar(form.scalar, given, where);
      throw refuse("");
    case "utf8":
      if (typeof given === "string") return readText(form, given, where);
      throw refuse(" (text in quotes)");
    case "bytes":
      if (typeof given === "string") return readBytes(form, given, where);
      throw refuse(' ("0x..." in quotes)');
    case "array":
      if (!Array.isArray(given)) throw refuse(" (an array)");
      if (given.length !== form.count) throw refuse(`: it has ${given.length} elements`);
      return given.map((each, k) => fromJson(form.of, each, `${where}[${k}]`));
    case "struct":
      return readStruct(form, given, where, refuse);
  }
}

/** 1e3 and 5.0 are whole numbers, too, in JSON. */
function whole(name: ScalarName, digits: string): string {
  if (name === "f32" || name === "f64" || INTEGER.test(digits)) return digits;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : digits;
}

function readStruct(form: StructForm, given: unknown, where: string, refuse: (why: string) => ValueError): Value {
  const inside = (name: string) => (where ? `${where}.${name}` : name);
  if (form.isTuple) {
    if (!Array.isArray(given)) throw refuse(" (an array)");
    if (given.length !== form.fields.length) throw refuse(`: it has ${given.length} elements`);
    const entries = form.fields.map(({ name, type }, k) => [name, fromJson(type, given[k], `${where}[${k}]`)]);
    return Object.fromEntries(entries) as Value;
  }
  if (typeof given !== "object" || given === null || Array.isArray(given) || isLosslessNumber(given)) {
    throw refuse(" (an object)");
  }
  const stranger = Object.keys(given).find((key) => !form.fields.some(({ name }) => name === key));
  if (stranger !== undefined) throw refuse(`: it has no field "${shown(stranger)}"`);
  const missing = form.fields.find(({ name }) => !Object.hasOwn(given, name));
  if (missing) throw refuse(`: field "${missing.name}" is missing`);
  const values = given as Record<string, unknown>;
  return Object.fromEntries(form.fields.map(({ name, type }) => [name, fromJson(type, values[name], inside(name))]));
}
