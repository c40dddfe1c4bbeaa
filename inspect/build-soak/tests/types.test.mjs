// tests/types.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";
import { array, bytes as bytes2, f64, i16, i32, i8, Memory, MismatchError as MismatchError2, Queue, struct as struct2, u16, u32, utf8 } from "zeroipc";

// src/types.ts
import * as zeroipc from "zeroipc";
import { MismatchError } from "zeroipc";

// src/types/bytes.ts
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var encoder = new TextEncoder();
var scalars = {
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
  bool: { get: (v, at) => v.getUint8(at) !== 0, set: (v, at, value) => v.setUint8(at, value ? 1 : 0) }
};
function decode(form, bytes3) {
  return read(form, bytes3, new DataView(bytes3.buffer, bytes3.byteOffset, bytes3.byteLength), 0);
}
function read(form, bytes3, view, at) {
  switch (form.form) {
    case "scalar":
      return scalars[form.scalar].get(view, at);
    case "utf8":
    case "bytes": {
      const own = bytes3.slice(at, form.size === 0 ? void 0 : at + form.size);
      if (form.form === "bytes") return own;
      const end = own.indexOf(0);
      return decoder.decode(end < 0 ? own : own.subarray(0, end));
    }
    case "array":
      return Array.from({ length: form.count }, (_, k) => read(form.of, bytes3, view, at + k * form.of.size));
    case "struct":
      return Object.fromEntries(
        form.fields.map(({ name, type, offset }) => [name, read(type, bytes3, view, at + offset)])
      );
  }
}
function encode(form, value) {
  if (form.size === 0) return form.form === "utf8" ? encoder.encode(value) : value.slice();
  const bytes3 = new Uint8Array(form.size);
  write(form, value, bytes3, new DataView(bytes3.buffer), 0);
  return bytes3;
}
function write(form, value, bytes3, view, at) {
  switch (form.form) {
    case "scalar":
      scalars[form.scalar].set(view, at, value);
      break;
    case "utf8":
    case "bytes":
      bytes3.set(form.form === "utf8" ? encoder.encode(value) : value, at);
      break;
    case "array":
      for (let k = 0; k < form.count; k++) {
        write(form.of, value[k], bytes3, view, at + k * form.of.size);
      }
      break;
    case "struct":
      for (const { name, type, offset } of form.fields) {
        write(type, value[name], bytes3, view, at + offset);
      }
  }
}

// src/command.ts
import { CommanderError } from "commander";
import pc from "picocolors";
import { ZeroIpcError } from "zeroipc";

// src/output.ts
var ENOUGH = 1 << 16;
var pause = new Int32Array(new SharedArrayBuffer(4));

// src/text.ts
import stringWidth from "string-width";
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
function shown(text) {
  const bytes3 = typeof text === "string" ? Buffer.from(text) : text;
  let result = "";
  for (let at = 0; at < bytes3.length; ) {
    const length = characterBytes(bytes3[at]);
    const character = decode2(bytes3.subarray(at, at + length));
    if (character === void 0 || UNSHOWN.test(character)) {
      result += `\\x${bytes3[at].toString(16).padStart(2, "0")}`;
      at++;
    } else {
      result += character;
      at += length;
    }
  }
  return result;
}
function characterBytes(first) {
  return first < 192 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
}
function decode2(bytes3) {
  try {
    return decoder2.decode(bytes3);
  } catch {
    return void 0;
  }
}
function width(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

// src/command.ts
var Usage = class extends Error {
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
  detail;
};

// src/types/form.ts
var MOST_BYTES = 2 ** 31 - 1;
var sizes = {
  ...{ i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8 },
  ...{ f32: 4, f64: 8, bool: 1 }
};
var scalarNames = Object.keys(sizes);
function isScalarName(name) {
  return Object.hasOwn(sizes, name);
}
function scalar(name) {
  return { form: "scalar", scalar: name, size: sizes[name], align: sizes[name] };
}
function blob(form, size) {
  return { form, size, align: 1 };
}
function arrayOf(of, count) {
  return { form: "array", of, count, size: of.size * count, align: of.align };
}
function struct(given) {
  let end = 0;
  let align = 1;
  const fields = given.map(({ name, type }, place) => {
    const offset = roundUp(end, type.align);
    end = offset + type.size;
    align = Math.max(align, type.align);
    return { name: name ?? `_${place}`, named: name !== void 0, offset, type };
  });
  return { form: "struct", fields, isTuple: !fields.some(({ named }) => named), size: roundUp(end, align), align };
}
function roundUp(bytes3, step) {
  return Math.ceil(bytes3 / step) * step;
}

// src/types/parse.ts
var DEEPEST = 16;
var elsewhere = {
  ...{ int8: "i8", int16: "i16", int32: "i32", int64: "i64", int: "i32", long: "i64", int8_t: "i8", int16_t: "i16" },
  ...{ int32_t: "i32", int64_t: "i64", uint8: "u8", uint16: "u16", uint32: "u32", uint64: "u64", uint8_t: "u8" },
  ...{ uint16_t: "u16", uint32_t: "u32", uint64_t: "u64", byte: "u8", float: "f32", float32: "f32", double: "f64" },
  ...{ float64: "f64", number: "f64", bigint: "i64", boolean: "bool", string: "utf8(n)", str: "utf8(n)" },
  ...{ text: "utf8(n)", char: "utf8(n)", buffer: "bytes(n)", struct: "{name: T}", array: "T[n]" }
};
var TypeSyntaxError = class extends Usage {
  constructor(why, text, at) {
    super(`type: ${why}`, `${shown(text)}
${" ".repeat(width(shown(text.slice(0, at))))}^`);
    this.text = text;
    this.at = at;
  }
  text;
  at;
};
function parseType(text) {
  return new Parser(text).whole();
}
var Parser = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #at = 0;
  whole() {
    const form = this.#type(0);
    this.#blanks();
    if (this.#at < this.text.length) this.#fail(`it ends before ${JSON.stringify(this.#rest())}`);
    return form;
  }
  #type(depth) {
    const start = this.#start();
    let form = this.#one(depth);
    while (this.#take("[")) {
      this.#needSize(form, start);
      form = arrayOf(form, this.#count());
      this.#expect("]");
      this.#checkSize(form, start);
    }
    return form;
  }
  #one(depth) {
    const start = this.#start();
    if (depth > DEEPEST) this.#fail("it is nested too deeply");
    if (this.#take("{")) return this.#struct(depth, start);
    const word2 = this.#word();
    if (isScalarName(word2)) return scalar(word2);
    if (word2 !== "utf8" && word2 !== "bytes") this.#unknown(word2, start);
    if (!this.#take("(")) return blob(word2, 0);
    const size = this.#count();
    this.#expect(")");
    return blob(word2, size);
  }
  #struct(depth, start) {
    const fields = [];
    const names = /* @__PURE__ */ new Set();
    do {
      const at = this.#start();
      const given = this.#name();
      const name = given ?? `_${fields.length}`;
      if (names.has(name)) this.#fail(`there are two fields "${name}"`, at);
      names.add(name);
      const typeAt = this.#start();
      const type = this.#type(depth + 1);
      this.#needSize(type, typeAt);
      fields.push({ name: given, type });
    } while (this.#take(","));
    this.#expect("}", 'expected "," or "}"');
    return this.#checkSize(struct(fields), start);
  }
  /** A field's name and the colon behind it, if they are there. */
  #name() {
    const start = this.#start();
    const name = this.#word();
    if (name !== "" && this.#take(":")) {
      if (/^\d+$/.test(name) || name === "__proto__") this.#fail(`"${name}" cannot name a field`, start);
      return name;
    }
    this.#at = start;
    return void 0;
  }
  #count() {
    const start = this.#start();
    const word2 = this.#word();
    const count = /^\d{1,10}$/.test(word2) ? Number(word2) : 0;
    if (count < 1 || count > MOST_BYTES) this.#fail(`expected a number from 1 to ${MOST_BYTES}`, start);
    return count;
  }
  // --- words and signs ---
  #blanks() {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }
  #start() {
    this.#blanks();
    return this.#at;
  }
  #take(sign) {
    if (this.text[this.#start()] !== sign) return false;
    this.#at++;
    return true;
  }
  #expect(sign, what = `expected "${sign}"`) {
    if (!this.#take(sign)) this.#fail(what);
  }
  #word() {
    const [word2 = ""] = /^\w*/.exec(this.text.slice(this.#start())) ?? [];
    this.#at += word2.length;
    return word2;
  }
  #rest() {
    const rest = this.text.slice(this.#at);
    return rest.length > 20 ? `${rest.slice(0, 20)}...` : rest;
  }
  // --- what is wrong ---
  #needSize(form, at) {
    if (form.size === 0) this.#fail(`${form.form} needs a number, as in ${form.form}(16), inside another type`, at);
  }
  #checkSize(form, at) {
    if (form.size > MOST_BYTES) this.#fail(`it takes more than ${MOST_BYTES} bytes`, at);
    return form;
  }
  #unknown(word2, at) {
    if (word2 === "") this.#fail(at === this.text.length ? "a type is missing at the end" : "expected a type", at);
    const known = `${scalarNames.join(" ")}, utf8(n), bytes(n), T[n], {name: T, ...}`;
    const hint = Object.hasOwn(elsewhere, word2) ? `it is called ${elsewhere[word2]} here` : `there are ${known}`;
    this.#fail(`there is no "${word2}": ${hint}`, at);
  }
  #fail(why, at = this.#start()) {
    throw new TypeSyntaxError(why, this.text, at);
  }
};

// src/types/print.ts
var MOST_TEXT = 400;
var MOST_CHARACTERS = 200;
var MOST_BYTES2 = 24;
var BYTES_WHEN_CUT = 16;
function word(name, value) {
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0";
  return name === "f32" ? shortest(value) : String(value);
}
function shortest(value) {
  for (let digits = 1; digits < 9; digits++) {
    const short2 = Number(value.toPrecision(digits));
    if (Math.fround(short2) === value) return String(short2);
  }
  return String(Number(value.toPrecision(9)));
}
function hexadecimal(bytes3, between = "") {
  return Array.from(bytes3, (byte) => byte.toString(16).padStart(2, "0")).join(between);
}
function parts(form, value) {
  if (form.form === "array") {
    return Array.from(value, (each) => ({ name: "", of: form.of, value: each }));
  }
  return form.fields.map(({ name, named, type }) => ({
    name: named || !form.isTuple ? name : "",
    of: type,
    value: value[name]
  }));
}
function jsonText(form, value) {
  switch (form.form) {
    case "scalar": {
      const text = word(form.scalar, value);
      if (typeof value === "bigint" && !Number.isSafeInteger(Number(value))) return `"${text}"`;
      return typeof value === "number" && !Number.isFinite(value) ? `"${text}"` : text;
    }
    case "utf8":
      return JSON.stringify(value);
    case "bytes":
      return `"0x${hexadecimal(value)}"`;
    default: {
      const isArray = form.form === "array" || form.isTuple;
      const texts = parts(form, value).map(
        ({ name, of, value: each }) => isArray ? jsonText(of, each) : `${JSON.stringify(name)}:${jsonText(of, each)}`
      );
      return isArray ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
    }
  }
}
function plain(form, value) {
  switch (form.form) {
    case "scalar":
      return word(form.scalar, value);
    case "utf8":
      return shown(value);
    case "bytes":
      return `0x${hexadecimal(value)}`;
    default:
      return shown(jsonText(form, value));
  }
}
function short(form, value) {
  const texts = [];
  let length = 0;
  const add = (text) => {
    texts.push(text);
    length += text.length;
  };
  const append = (of, each) => {
    if (of.form === "scalar") add(word(of.scalar, each));
    else if (of.form === "utf8") add(quoted(each));
    else if (of.form === "bytes") add(pairs(each));
    else {
      add(of.form === "array" ? "[" : "{ ");
      for (const [k, part] of parts(of, each).entries()) {
        if (k > 0) add(", ");
        if (length > MOST_TEXT) {
          add("...");
          break;
        }
        if (part.name !== "" && !/^_\d+$/.test(part.name)) add(`${part.name}: `);
        append(part.of, part.value);
      }
      add(of.form === "array" ? "]" : " }");
    }
  };
  append(form, value);
  return texts.join("");
}
function quoted(text) {
  const characters = [...text];
  if (characters.length <= MOST_CHARACTERS) return `"${shown(text)}"`;
  return `"${shown(characters.slice(0, MOST_CHARACTERS).join(""))}..." (${Buffer.byteLength(text)} bytes)`;
}
function pairs(bytes3) {
  if (bytes3.length <= MOST_BYTES2) return hexadecimal(bytes3, " ");
  return `${hexadecimal(bytes3.subarray(0, BYTES_WHEN_CUT), " ")} ... (${bytes3.length} bytes)`;
}
function csvTitles(form, title = "value") {
  return titles(form, "", title);
}
function titles(form, path, top) {
  if (form.form === "array") {
    return Array.from({ length: form.count }, (_, k) => titles(form.of, `${path || top}[${k}]`, top)).flat();
  }
  if (form.form === "struct") {
    return form.fields.flatMap(({ name, type }) => titles(type, path ? `${path}.${name}` : name, top));
  }
  return [path || top];
}
function csvCells(form, value) {
  if (form.form === "array" || form.form === "struct") {
    return parts(form, value).flatMap(({ of, value: each }) => csvCells(of, each));
  }
  return [plain(form, value)];
}
function csvLine(cells) {
  return cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
}

// src/types/words.ts
import { isLosslessNumber, parse as parseJson } from "lossless-json";
var ValueError = class extends Usage {
};
function wrong(where, given, form, why) {
  const short2 = shown(given.length > 60 ? `${given.slice(0, 60)}...` : given);
  return new ValueError(`${where ? `${where}: ` : ""}${short2} is no ${form}${why}`);
}
function nameOf(form) {
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
var INTEGER = /^[+-]?(\d+|0x[\da-f]+)$/i;
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
var NOT_FINITE = /^([+-]?)(inf|infinity|nan)$/i;
var TRUE = ["true", "1", "yes"];
var FALSE = ["false", "0", "no"];
function readScalar(name, text, where) {
  if (name === "bool") {
    if (TRUE.includes(text.toLowerCase())) return true;
    if (FALSE.includes(text.toLowerCase())) return false;
    throw wrong(where, `"${text}"`, name, " (true or false)");
  }
  return name === "f32" || name === "f64" ? readFloat(name, text, where) : readInteger(name, text, where);
}
function readInteger(name, text, where) {
  const bits = Number(name.slice(1));
  const [least, most] = name[0] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  const refuse = () => wrong(where, `"${text}"`, name, ` (a whole number from ${least} to ${most})`);
  if (!INTEGER.test(text)) throw refuse();
  const digits = BigInt(text.replace(/^[+-]/, ""));
  const value = text.startsWith("-") ? -digits : digits;
  if (value < least || value > most) throw refuse();
  return bits === 64 ? value : Number(value);
}
function readFloat(name, text, where) {
  const [, sign, named] = NOT_FINITE.exec(text) ?? [];
  if (named !== void 0) {
    const value2 = named.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return sign === "-" ? -value2 : value2;
  }
  if (!DECIMAL.test(text)) throw wrong(where, `"${text}"`, name, " (a number, inf or nan)");
  const value = name === "f32" ? Math.fround(Number(text)) : Number(text);
  if (!Number.isFinite(value)) throw wrong(where, `"${text}"`, name, ": it is too large");
  return value;
}
function readText(form, text, where) {
  if (text.includes("\0")) throw wrong(where, JSON.stringify(text), nameOf(form), ": it has a NUL");
  if (new RegExp("\\p{Surrogate}", "u").test(text)) throw wrong(where, JSON.stringify(text), nameOf(form), ": it is no Unicode text");
  const bytes3 = Buffer.byteLength(text);
  if (form.size === 0 || bytes3 <= form.size) return text;
  throw wrong(where, JSON.stringify(text), nameOf(form), `: it takes ${bytes3} bytes`);
}
function readBytes(form, text, where) {
  const [, digits] = /^0x((?:[\da-f]{2})*)$/i.exec(text) ?? [];
  if (digits === void 0) {
    throw wrong(where, `"${text}"`, nameOf(form), " (0x and two hexadecimal digits for each byte)");
  }
  const bytes3 = Uint8Array.from(Buffer.from(digits, "hex"));
  if (form.size === 0 || bytes3.length === form.size) return bytes3;
  throw wrong(where, `"${text}"`, nameOf(form), `: it has ${bytes3.length} bytes`);
}
function readWord(form, text) {
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
function readJson(form, text) {
  let parsed;
  try {
    parsed = parseJson(text);
  } catch (error) {
    throw wrong("", `'${text}'`, nameOf(form), `: as JSON, ${error.message}`);
  }
  return fromJson(form, parsed, "");
}
function fromJson(form, given, where) {
  const refuse = (why) => wrong(where, JSON.stringify(given) ?? "nothing", nameOf(form), why);
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
function whole(name, digits) {
  if (name === "f32" || name === "f64" || INTEGER.test(digits)) return digits;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : digits;
}
function readStruct(form, given, where, refuse) {
  const inside = (name) => where ? `${where}.${name}` : name;
  if (form.isTuple) {
    if (!Array.isArray(given)) throw refuse(" (an array)");
    if (given.length !== form.fields.length) throw refuse(`: it has ${given.length} elements`);
    const entries = form.fields.map(({ name, type }, k) => [name, fromJson(type, given[k], `${where}[${k}]`)]);
    return Object.fromEntries(entries);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given) || isLosslessNumber(given)) {
    throw refuse(" (an object)");
  }
  const stranger = Object.keys(given).find((key) => !form.fields.some(({ name }) => name === key));
  if (stranger !== void 0) throw refuse(`: it has no field "${shown(stranger)}"`);
  const missing = form.fields.find(({ name }) => !Object.hasOwn(given, name));
  if (missing) throw refuse(`: field "${missing.name}" is missing`);
  const values = given;
  return Object.fromEntries(form.fields.map(({ name, type }) => [name, fromJson(type, values[name], inside(name))]));
}

// src/types.ts
var ElementType = class _ElementType {
  #form;
  #library;
  constructor(form) {
    this.#form = form;
  }
  /** Reads a type. Throws a TypeSyntaxError (a Usage), which shows where it went wrong. */
  static parse(text) {
    return new _ElementType(parseType(text));
  }
  /** `bytes(8)`, `{id: u32, value: f64}`. */
  get name() {
    return nameOf(this.#form);
  }
  /** Bytes of a value; 0 of utf8 and bytes without a number, which take whatever there is. */
  get size() {
    return this.#form.size;
  }
  get form() {
    return this.#form;
  }
  /** A number, for a chart: integers and floats. */
  get isNumber() {
    return this.#form.form === "scalar" && this.#form.scalar !== "bool";
  }
  /** For elements of so many bytes. `what` names the structure. Throws a MismatchError where they are not of this type. */
  withSize(elemSize, what) {
    if (this.size === elemSize) return this;
    if (this.size === 0 && elemSize > 0) return _ElementType.parse(`${this.#form.form}(${elemSize})`);
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${what}: its elements have ${elemSize} bytes, and ${this.name} takes ${this.size}`
    );
  }
  /** The library's type. Numbers are its own scalars, so they are written in one piece; the rest is copied as bytes. */
  get library() {
    return this.#library ??= libraryType(this.#form);
  }
  // --- values ---
  /** The value of these bytes: as many as `size`, unless that is 0. */
  decode(bytes3) {
    return decode(this.#form, bytes3);
  }
  encode(value) {
    return encode(this.#form, value);
  }
  /** A value from a word of the command line or a line of input; arrays and structs are JSON. Throws a ValueError. */
  read(text) {
    return readWord(this.#form, text);
  }
  /** A value from JSON, whatever the type. Throws a ValueError. */
  readJson(text) {
    return readJson(this.#form, text);
  }
  // --- text ---
  /** For people: short, cut where it is too long to be read. */
  short(value) {
    return short(this.#form, value);
  }
  /** For scripts: whole, and always one line. */
  plain(value) {
    return plain(this.#form, value);
  }
  /** Exact. i64 and u64 are numbers up to 2^53 - 1, and strings beyond. */
  jsonText(value) {
    return jsonText(this.#form, value);
  }
  /** The same as data for JSON.stringify. */
  json(value) {
    return JSON.parse(jsonText(this.#form, value));
  }
  csvTitles(title) {
    return csvTitles(this.#form, title);
  }
  csvCells(value) {
    return csvCells(this.#form, value);
  }
  csv(value) {
    return csvLine(this.csvCells(value));
  }
};
function libraryType(form) {
  if (form.form === "scalar") return zeroipc[form.scalar];
  const raw = zeroipc.bytes(form.size);
  const inPlace = raw.view;
  return {
    name: nameOf(form),
    size: form.size,
    align: form.align,
    read: (address) => decode(form, inPlace(address)),
    write: (address, value, where) => raw.write(address, encode(form, value), where)
  };
}

// tests/types.test.ts
var T = (text) => ElementType.parse(text);
function syntax(text) {
  try {
    T(text);
  } catch (error) {
    assert.ok(error instanceof TypeSyntaxError, String(error));
    const [line, mark] = error.detail.split("\n");
    assert.equal(line, text);
    assert.equal(mark.indexOf("^"), error.at);
    return { why: error.message, at: error.at };
  }
  assert.fail(`${text} was read`);
}
function through(type, word2) {
  const read2 = T(type);
  return read2.plain(read2.decode(read2.encode(read2.read(word2))));
}
test("types have the sizes that C gives them", () => {
  const sizes2 = [
    ["u8", 1],
    ["i64", 8],
    ["bool", 1],
    ["utf8(12)", 12],
    ["bytes(8)", 8],
    ["u16[3]", 6],
    ["u16[3][2]", 12],
    ["{type:u32,data:i32}", 8],
    ["{u8, u64}", 16],
    ["{u64, u8}", 16],
    ["{ type: u32, data: i32, inner: { a: i16, b: f64 } }", 24],
    ["{a: {x: u8, y: u8}[3], n: u32}", 12],
    [" utf8 ( 4 ) ", 4],
    ["utf8", 0],
    ["bytes", 0]
  ];
  for (const [text, size] of sizes2) assert.equal(T(text).size, size, text);
});
test("types lie as the library lays them", () => {
  const inner = struct2({ a: i16, b: f64 });
  const library = struct2({ type: u32, name: utf8(5), list: array(u16, 3), raw: bytes2(3), c: i8, inner });
  const type = T("{type:u32, name:utf8(5), list:u16[3], raw:bytes(3), c:i8, inner:{a:i16,b:f64}}");
  assert.equal(type.size, library.size);
  const text = '{"type":7,"name":"J\xF6rg","list":[1,2,65535],"raw":"0x0102ff","c":-1,"inner":{"a":-2,"b":0.1}}';
  const memory = Memory.create(`/zeroipc-test-${process.env["ZEROIPC_TEST_RUN"]}-types`, { size: "64KB" });
  try {
    const queue = new Queue(memory, "q", library, 4);
    new Queue(memory, "q", type.library).tryPush(type.read(text));
    assert.deepEqual(queue.peek(), {
      type: 7,
      name: "J\xF6rg",
      list: Uint16Array.of(1, 2, 65535),
      raw: Uint8Array.of(1, 2, 255),
      c: -1,
      inner: { a: -2, b: 0.1 }
    });
    const back = new Queue(memory, "q", type.library).tryPop();
    assert.equal(type.plain(back), text);
  } finally {
    memory.close();
    memory.unlink();
  }
});
test("types that cannot be read show where", () => {
  const cases = [
    ["", 0, /missing at the end/],
    ["{type: u32, data", 12, /there is no "data"/],
    ["{type: u32, data: }", 18, /expected a type/],
    ["{type: u32, data: i32", 21, /expected "," or "}"/],
    ["{a: u8; b: u8}", 6, /expected "," or "}"/],
    ["u33", 0, /there is no "u33": there are i8/],
    ["{x: double}", 4, /"double": it is called f64 here/],
    ["utf8()", 5, /a number from 1/],
    ["utf8(0)", 5, /a number from 1/],
    ["utf8(12", 7, /expected "\)"/],
    ["u16[x]", 4, /a number from 1/],
    ["u16[3", 5, /expected "\]"/],
    ["u16[3]]", 6, /ends before "\]"/],
    ["f64 f64", 4, /ends before "f64"/],
    ["{a: utf8}", 4, /utf8 needs a number/],
    ["bytes[3]", 0, /bytes needs a number/],
    ["{a: u8, a: u8}", 8, /two fields "a"/],
    ["{u8, _0: u8}", 5, /two fields "_0"/],
    ["{}", 1, /expected a type/],
    ["{0: u8}", 1, /cannot name a field/],
    ["{__proto__: u8}", 1, /cannot name a field/],
    ["u64[999999999]", 0, /more than 2147483647 bytes/],
    ["{u8[2147483647], u8}", 0, /more than/],
    [`${"{".repeat(20)}u8${"}".repeat(20)}`, 17, /too deeply/],
    ["constructor", 0, /there are i8/]
  ];
  for (const [text, at, why] of cases) {
    const found = syntax(text);
    assert.match(found.why, why, text);
    if (!text.startsWith("{u8, _0")) assert.equal(found.at, at, text);
  }
});
test("utf8 and bytes without a number take the size that there is", () => {
  assert.equal(T("utf8").withSize(12, "array").name, "utf8(12)");
  assert.equal(T("bytes").withSize(3, "array").size, 3);
  assert.equal(T("f64").withSize(8, "array").name, "f64");
  assert.throws(
    () => T("{a:u32, b:u8[3]}").withSize(24, 'queue "jobs"'),
    (error) => {
      assert.ok(error instanceof MismatchError2);
      assert.equal(error.message, 'queue "jobs": its elements have 24 bytes, and {a: u32, b: u8[3]} takes 8');
      return true;
    }
  );
});
test("scalars are read and printed exactly", () => {
  const exact = [
    ["u64", "18446744073709551615"],
    ["i64", "-9223372036854775808"],
    ["u32", "0xffffffff", "4294967295"],
    ["i8", "-0x80", "-128"],
    ["i16", "+5", "5"],
    ["bool", "TRUE", "true"],
    ["bool", "0", "false"],
    ["f64", "0.1"],
    ["f64", "1e400"],
    ["f64", "-inf"],
    ["f64", "Infinity", "inf"],
    ["f64", "NaN", "nan"],
    ["f64", "-0"],
    ["f64", "1e21", "1e+21"],
    ["f64", ".5", "0.5"],
    ["f64", "5e-324"],
    ["f32", "0.1"],
    ["f32", "16777217", "16777216"],
    ["f32", "3.4028234663852886e38", "3.4028235e+38"],
    ["f32", "1e-45", "1e-45"]
  ];
  for (const [type, word2, printed = word2] of exact) {
    if (word2 === "1e400") assert.throws(() => T(type).read(word2), /too large/);
    else assert.equal(through(type, word2), printed, `${type} ${word2}`);
  }
});
test("shortest f32 texts are read as the same f32", () => {
  const type = T("f32");
  const view = new DataView(new ArrayBuffer(4));
  for (let k = 0, word2 = 1; k < 5e3; k++) {
    word2 = Math.imul(word2, 1664525) + 1013904223 >>> 0;
    view.setUint32(0, word2);
    const value = view.getFloat32(0);
    if (Number.isNaN(value)) continue;
    assert.ok(Object.is(type.read(type.plain(value)), value), `${value}`);
  }
});
test("words that are no values say why", () => {
  const cases = [
    ["u8", "256", /"256" is no u8 \(a whole number from 0 to 255\)/],
    ["u8", "-1", /0 to 255/],
    ["u8", "1.5", /is no u8/],
    ["u8", "", /"" is no u8/],
    ["u64", "18446744073709551616", /from 0 to 18446744073709551615/],
    ["i32", "12abc", /is no i32/],
    ["f64", "1,5", /a number, inf or nan/],
    ["f64", "0x10", /is no f64/],
    ["f32", "1e39", /too large/],
    ["bool", "maybe", /true or false/],
    ["utf8(3)", "J\xF6rg", /"Jörg" is no utf8\(3\): it takes 5 bytes/],
    ["utf8(9)", "a\0b", /NUL/],
    ["bytes(2)", "0x01", /it has 1 bytes/],
    ["bytes(2)", "0102", /0x and two/],
    ["bytes(2)", "0x123", /0x and two/],
    ["u16[2]", "[1,2,3]", /it has 3 elements/],
    ["u16[2]", "[1,70000]", /\[1\]: "70000" is no u16/],
    ["{a:u8}", "{", /as JSON/],
    ["{a:u8}", "[1]", /an object/],
    ["{a:u8}", "5", /an object/],
    ["{a:u8}", '{"a":1,"b":2}', /no field "b"/],
    ["{a:u8,b:u8}", '{"a":1}', /field "b" is missing/],
    ["{a:{b:f64[2]}}", '{"a":{"b":[1,"x"]}}', /^a\.b\[1\]: "x" is no f64/],
    ["{a:u8}", '{"a":null}', /^a: null is no u8/],
    ["{a:utf8(2)}", '{"a":5}', /text in quotes/],
    ["{u8,u8}", '{"_0":1,"_1":2}', /an array/],
    ["{a:u8}", '{"__proto__":1,"a":1}', /no field|is missing/]
  ];
  for (const [type, word2, why] of cases) {
    assert.throws(
      () => T(type).read(word2),
      (error) => {
        assert.ok(error instanceof ValueError, `${type} ${word2}: ${String(error)}`);
        assert.match(error.message, why);
        return true;
      },
      `${type} ${word2}`
    );
  }
});
test("structs and arrays are JSON", () => {
  const cases = [
    ["{type:u32,data:i32}", '{"data": 2, "type": 1}', '{"type":1,"data":2}'],
    ["{id:u64}", '{"id": 18446744073709551615}', '{"id":"18446744073709551615"}'],
    ["{id:u64}", '{"id": "9007199254740993"}', '{"id":"9007199254740993"}'],
    ["{id:u64}", '{"id": 9007199254740991}', '{"id":9007199254740991}'],
    ["{x:f64}", '{"x": "nan"}', '{"x":"nan"}'],
    ["{x:f64}", '{"x":-0}'],
    ["{x:u8}", '{"x":1e1}', '{"x":10}'],
    ["{x:bool[2]}", '{"x":[true,0]}', '{"x":[true,false]}'],
    ["{u8,i16}", "[1,-2]"],
    ["{u8, x: i16}", '{"_0":1,"x":-2}'],
    ["u16[3]", "[1, 2, 3]", "[1,2,3]"],
    ["{s:utf8(8)}", '{"s":"a\\"b\\n"}']
  ];
  for (const [type, word2, printed = word2] of cases) assert.equal(through(type, word2), printed);
});
test("JSON gives back what it was made of", () => {
  const types = [
    ["utf8(8)", '"a\\nb"'],
    ["u64", '"18446744073709551615"'],
    ["i64", "-5"],
    ["f64", '"inf"'],
    ["bytes(2)", '"0x00ff"']
  ];
  for (const [type, json] of types) assert.equal(T(type).jsonText(T(type).readJson(json)), json);
  assert.equal(T("i64").json(5n), 5);
  assert.equal(T("i64").json(2n ** 60n), "1152921504606846976");
});
test("text for scripts is one line, and moves no cursor", () => {
  assert.equal(T("utf8").plain("a\nb\x1B[31m"), "a\\x0ab\\x1b[31m");
  assert.equal(T("{s:utf8(9)}").plain({ s: "\u202Ex" }), '{"s":"\\xe2\\x80\\xaex"}');
});
test("text for people is short", () => {
  const type = T("{type:u32, s:utf8(9), b:bytes(2), l:i16[2], {u8}}");
  const value = type.decode(type.encode(type.read('{"type":1,"s":"x","b":"0x00ff","l":[1,-2],"_4":[3]}')));
  assert.equal(type.short(value), '{ type: 1, s: "x", b: 00 ff, l: [1, -2], { 3 } }');
  assert.ok(T("u32[100000]").short(new Uint32Array(1e5)).length < 500);
  assert.ok(T("utf8").short("x".repeat(1e4)).length < 300);
  assert.match(T("bytes").short(new Uint8Array(100)), /^(00 ){16}\.\.\. \(100 bytes\)$/);
});
test("CSV has a column for each scalar", () => {
  const type = T("{type:u32, s:utf8(9), inner:{a:i16, b:f64[2]}}");
  assert.deepEqual(type.csvTitles(), ["type", "s", "inner.a", "inner.b[0]", "inner.b[1]"]);
  assert.deepEqual(T("f64").csvTitles(), ["value"]);
  assert.deepEqual(T("u8[2]").csvTitles("x"), ["x[0]", "x[1]"]);
  assert.equal(type.csv(type.read('{"type":1,"s":"a,\\"b","inner":{"a":1,"b":[0.5,"inf"]}}')), '1,"a,""b",1,0.5,inf');
  assert.equal(csvLine(["a\nb"]), '"a\nb"');
});
test("i32 of the library is taken as it is", () => {
  assert.equal(T("i32").library, i32);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvdHlwZXMudGVzdC50cyIsICIuLi8uLi9zcmMvdHlwZXMudHMiLCAiLi4vLi4vc3JjL3R5cGVzL2J5dGVzLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kLnRzIiwgIi4uLy4uL3NyYy9vdXRwdXQudHMiLCAiLi4vLi4vc3JjL3RleHQudHMiLCAiLi4vLi4vc3JjL3R5cGVzL2Zvcm0udHMiLCAiLi4vLi4vc3JjL3R5cGVzL3BhcnNlLnRzIiwgIi4uLy4uL3NyYy90eXBlcy9wcmludC50cyIsICIuLi8uLi9zcmMvdHlwZXMvd29yZHMudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFRoZSB0eXBlIGxhbmd1YWdlIG9mIC0tdHlwZSBhbmQgLS1rZXkuXG5cbmltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IGFycmF5LCBieXRlcywgZjY0LCBpMTYsIGkzMiwgaTgsIE1lbW9yeSwgTWlzbWF0Y2hFcnJvciwgUXVldWUsIHN0cnVjdCwgdTE2LCB1MzIsIHV0ZjggfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgY3N2TGluZSwgRWxlbWVudFR5cGUsIFR5cGVTeW50YXhFcnJvciwgVmFsdWVFcnJvciB9IGZyb20gXCIuLi9zcmMvdHlwZXNcIjtcblxuY29uc3QgVCA9ICh0ZXh0OiBzdHJpbmcpID0+IEVsZW1lbnRUeXBlLnBhcnNlKHRleHQpO1xuXG5mdW5jdGlvbiBzeW50YXgodGV4dDogc3RyaW5nKTogeyB3aHk6IHN0cmluZzsgYXQ6IG51bWJlciB9IHtcbiAgdHJ5IHtcbiAgICBUKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGFzc2VydC5vayhlcnJvciBpbnN0YW5jZW9mIFR5cGVTeW50YXhFcnJvciwgU3RyaW5nKGVycm9yKSk7XG4gICAgY29uc3QgW2xpbmUsIG1hcmtdID0gKGVycm9yLmRldGFpbCBhcyBzdHJpbmcpLnNwbGl0KFwiXFxuXCIpIGFzIFtzdHJpbmcsIHN0cmluZ107XG4gICAgYXNzZXJ0LmVxdWFsKGxpbmUsIHRleHQpO1xuICAgIGFzc2VydC5lcXVhbChtYXJrLmluZGV4T2YoXCJeXCIpLCBlcnJvci5hdCk7XG4gICAgcmV0dXJuIHsgd2h5OiBlcnJvci5tZXNzYWdlLCBhdDogZXJyb3IuYXQgfTtcbiAgfVxuICBhc3NlcnQuZmFpbChgJHt0ZXh0fSB3YXMgcmVhZGApO1xufVxuXG4vKiogQSB2YWx1ZSB0aGVyZSBhbmQgYmFjazogZnJvbSBhIHdvcmQgdG8gYnl0ZXMsIGFuZCB0byB3b3JkcyBhZ2Fpbi4gKi9cbmZ1bmN0aW9uIHRocm91Z2godHlwZTogc3RyaW5nLCB3b3JkOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCByZWFkID0gVCh0eXBlKTtcbiAgcmV0dXJuIHJlYWQucGxhaW4ocmVhZC5kZWNvZGUocmVhZC5lbmNvZGUocmVhZC5yZWFkKHdvcmQpKSkpO1xufVxuXG4vLyAtLS0gdHlwZXMgLS0tXG5cbnRlc3QoXCJ0eXBlcyBoYXZlIHRoZSBzaXplcyB0aGF0IEMgZ2l2ZXMgdGhlbVwiLCAoKSA9PiB7XG4gIGNvbnN0IHNpemVzOiBbc3RyaW5nLCBudW1iZXJdW10gPSBbXG4gICAgW1widThcIiwgMV0sXG4gICAgW1wiaTY0XCIsIDhdLFxuICAgIFtcImJvb2xcIiwgMV0sXG4gICAgW1widXRmOCgxMilcIiwgMTJdLFxuICAgIFtcImJ5dGVzKDgpXCIsIDhdLFxuICAgIFtcInUxNlszXVwiLCA2XSxcbiAgICBbXCJ1MTZbM11bMl1cIiwgMTJdLFxuICAgIFtcInt0eXBlOnUzMixkYXRhOmkzMn1cIiwgOF0sXG4gICAgW1wie3U4LCB1NjR9XCIsIDE2XSxcbiAgICBbXCJ7dTY0LCB1OH1cIiwgMTZdLFxuICAgIFtcInsgdHlwZTogdTMyLCBkYXRhOiBpMzIsIGlubmVyOiB7IGE6IGkxNiwgYjogZjY0IH0gfVwiLCAyNF0sXG4gICAgW1wie2E6IHt4OiB1OCwgeTogdTh9WzNdLCBuOiB1MzJ9XCIsIDEyXSxcbiAgICBbXCIgdXRmOCAoIDQgKSBcIiwgNF0sXG4gICAgW1widXRmOFwiLCAwXSxcbiAgICBbXCJieXRlc1wiLCAwXSxcbiAgXTtcbiAgZm9yIChjb25zdCBbdGV4dCwgc2l6ZV0gb2Ygc2l6ZXMpIGFzc2VydC5lcXVhbChUKHRleHQpLnNpemUsIHNpemUsIHRleHQpO1xufSk7XG5cbnRlc3QoXCJ0eXBlcyBsaWUgYXMgdGhlIGxpYnJhcnkgbGF5cyB0aGVtXCIsICgpID0+IHtcbiAgY29uc3QgaW5uZXIgPSBzdHJ1Y3QoeyBhOiBpMTYsIGI6IGY2NCB9KTtcbiAgY29uc3QgbGlicmFyeSA9IHN0cnVjdCh7IHR5cGU6IHUzMiwgbmFtZTogdXRmOCg1KSwgbGlzdDogYXJyYXkodTE2LCAzKSwgcmF3OiBieXRlcygzKSwgYzogaTgsIGlubmVyIH0pO1xuICBjb25zdCB0eXBlID0gVChcInt0eXBlOnUzMiwgbmFtZTp1dGY4KDUpLCBsaXN0OnUxNlszXSwgcmF3OmJ5dGVzKDMpLCBjOmk4LCBpbm5lcjp7YTppMTYsYjpmNjR9fVwiKTtcbiAgYXNzZXJ0LmVxdWFsKHR5cGUuc2l6ZSwgbGlicmFyeS5zaXplKTtcbiAgY29uc3QgdGV4dCA9ICd7XCJ0eXBlXCI6NyxcIm5hbWVcIjpcIkpcdTAwRjZyZ1wiLFwibGlzdFwiOlsxLDIsNjU1MzVdLFwicmF3XCI6XCIweDAxMDJmZlwiLFwiY1wiOi0xLFwiaW5uZXJcIjp7XCJhXCI6LTIsXCJiXCI6MC4xfX0nO1xuICBjb25zdCBtZW1vcnkgPSBNZW1vcnkuY3JlYXRlKGAvemVyb2lwYy10ZXN0LSR7cHJvY2Vzcy5lbnZbXCJaRVJPSVBDX1RFU1RfUlVOXCJdfS10eXBlc2AsIHsgc2l6ZTogXCI2NEtCXCIgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgcXVldWUgPSBuZXcgUXVldWUobWVtb3J5LCBcInFcIiwgbGlicmFyeSwgNCk7XG4gICAgbmV3IFF1ZXVlKG1lbW9yeSwgXCJxXCIsIHR5cGUubGlicmFyeSkudHJ5UHVzaCh0eXBlLnJlYWQodGV4dCkpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwocXVldWUucGVlaygpLCB7XG4gICAgICB0eXBlOiA3LFxuICAgICAgbmFtZTogXCJKXHUwMEY2cmdcIixcbiAgICAgIGxpc3Q6IFVpbnQxNkFycmF5Lm9mKDEsIDIsIDY1NTM1KSxcbiAgICAgIHJhdzogVWludDhBcnJheS5vZigxLCAyLCAyNTUpLFxuICAgICAgYzogLTEsXG4gICAgICBpbm5lcjogeyBhOiAtMiwgYjogMC4xIH0sXG4gICAgfSk7XG4gICAgY29uc3QgYmFjayA9IG5ldyBRdWV1ZShtZW1vcnksIFwicVwiLCB0eXBlLmxpYnJhcnkpLnRyeVBvcCgpO1xuICAgIGFzc2VydC5lcXVhbCh0eXBlLnBsYWluKGJhY2sgYXMgbmV2ZXIpLCB0ZXh0KTtcbiAgfSBmaW5hbGx5IHtcbiAgICBtZW1vcnkuY2xvc2UoKTtcbiAgICBtZW1vcnkudW5saW5rKCk7XG4gIH1cbn0pO1xuXG50ZXN0KFwidHlwZXMgdGhhdCBjYW5ub3QgYmUgcmVhZCBzaG93IHdoZXJlXCIsICgpID0+IHtcbiAgY29uc3QgY2FzZXM6IFtzdHJpbmcsIG51bWJlciwgUmVnRXhwXVtdID0gW1xuICAgIFtcIlwiLCAwLCAvbWlzc2luZyBhdCB0aGUgZW5kL10sXG4gICAgW1wie3R5cGU6IHUzMiwgZGF0YVwiLCAxMiwgL3RoZXJlIGlzIG5vIFwiZGF0YVwiL10sXG4gICAgW1wie3R5cGU6IHUzMiwgZGF0YTogfVwiLCAxOCwgL2V4cGVjdGVkIGEgdHlwZS9dLFxuICAgIFtcInt0eXBlOiB1MzIsIGRhdGE6IGkzMlwiLCAyMSwgL2V4cGVjdGVkIFwiLFwiIG9yIFwifVwiL10sXG4gICAgW1wie2E6IHU4OyBiOiB1OH1cIiwgNiwgL2V4cGVjdGVkIFwiLFwiIG9yIFwifVwiL10sXG4gICAgW1widTMzXCIsIDAsIC90aGVyZSBpcyBubyBcInUzM1wiOiB0aGVyZSBhcmUgaTgvXSxcbiAgICBbXCJ7eDogZG91YmxlfVwiLCA0LCAvXCJkb3VibGVcIjogaXQgaXMgY2FsbGVkIGY2NCBoZXJlL10sXG4gICAgW1widXRmOCgpXCIsIDUsIC9hIG51bWJlciBmcm9tIDEvXSxcbiAgICBbXCJ1dGY4KDApXCIsIDUsIC9hIG51bWJlciBmcm9tIDEvXSxcbiAgICBbXCJ1dGY4KDEyXCIsIDcsIC9leHBlY3RlZCBcIlxcKVwiL10sXG4gICAgW1widTE2W3hdXCIsIDQsIC9hIG51bWJlciBmcm9tIDEvXSxcbiAgICBbXCJ1MTZbM1wiLCA1LCAvZXhwZWN0ZWQgXCJcXF1cIi9dLFxuICAgIFtcInUxNlszXV1cIiwgNiwgL2VuZHMgYmVmb3JlIFwiXFxdXCIvXSxcbiAgICBbXCJmNjQgZjY0XCIsIDQsIC9lbmRzIGJlZm9yZSBcImY2NFwiL10sXG4gICAgW1wie2E6IHV0Zjh9XCIsIDQsIC91dGY4IG5lZWRzIGEgbnVtYmVyL10sXG4gICAgW1wiYnl0ZXNbM11cIiwgMCwgL2J5dGVzIG5lZWRzIGEgbnVtYmVyL10sXG4gICAgW1wie2E6IHU4LCBhOiB1OH1cIiwgOCwgL3R3byBmaWVsZHMgXCJhXCIvXSxcbiAgICBbXCJ7dTgsIF8wOiB1OH1cIiwgNSwgL3R3byBmaWVsZHMgXCJfMFwiL10sXG4gICAgW1wie31cIiwgMSwgL2V4cGVjdGVkIGEgdHlwZS9dLFxuICAgIFtcInswOiB1OH1cIiwgMSwgL2Nhbm5vdCBuYW1lIGEgZmllbGQvXSxcbiAgICBbXCJ7X19wcm90b19fOiB1OH1cIiwgMSwgL2Nhbm5vdCBuYW1lIGEgZmllbGQvXSxcbiAgICBbXCJ1NjRbOTk5OTk5OTk5XVwiLCAwLCAvbW9yZSB0aGFuIDIxNDc0ODM2NDcgYnl0ZXMvXSxcbiAgICBbXCJ7dThbMjE0NzQ4MzY0N10sIHU4fVwiLCAwLCAvbW9yZSB0aGFuL10sXG4gICAgW2Ake1wie1wiLnJlcGVhdCgyMCl9dTgke1wifVwiLnJlcGVhdCgyMCl9YCwgMTcsIC90b28gZGVlcGx5L10sXG4gICAgW1wiY29uc3RydWN0b3JcIiwgMCwgL3RoZXJlIGFyZSBpOC9dLFxuICBdO1xuICBmb3IgKGNvbnN0IFt0ZXh0LCBhdCwgd2h5XSBvZiBjYXNlcykge1xuICAgIGNvbnN0IGZvdW5kID0gc3ludGF4KHRleHQpO1xuICAgIGFzc2VydC5tYXRjaChmb3VuZC53aHksIHdoeSwgdGV4dCk7XG4gICAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgoXCJ7dTgsIF8wXCIpKSBhc3NlcnQuZXF1YWwoZm91bmQuYXQsIGF0LCB0ZXh0KTtcbiAgfVxufSk7XG5cbnRlc3QoXCJ1dGY4IGFuZCBieXRlcyB3aXRob3V0IGEgbnVtYmVyIHRha2UgdGhlIHNpemUgdGhhdCB0aGVyZSBpc1wiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChUKFwidXRmOFwiKS53aXRoU2l6ZSgxMiwgXCJhcnJheVwiKS5uYW1lLCBcInV0ZjgoMTIpXCIpO1xuICBhc3NlcnQuZXF1YWwoVChcImJ5dGVzXCIpLndpdGhTaXplKDMsIFwiYXJyYXlcIikuc2l6ZSwgMyk7XG4gIGFzc2VydC5lcXVhbChUKFwiZjY0XCIpLndpdGhTaXplKDgsIFwiYXJyYXlcIikubmFtZSwgXCJmNjRcIik7XG4gIGFzc2VydC50aHJvd3MoXG4gICAgKCkgPT4gVChcInthOnUzMiwgYjp1OFszXX1cIikud2l0aFNpemUoMjQsICdxdWV1ZSBcImpvYnNcIicpLFxuICAgIChlcnJvcikgPT4ge1xuICAgICAgYXNzZXJ0Lm9rKGVycm9yIGluc3RhbmNlb2YgTWlzbWF0Y2hFcnJvcik7XG4gICAgICBhc3NlcnQuZXF1YWwoZXJyb3IubWVzc2FnZSwgJ3F1ZXVlIFwiam9ic1wiOiBpdHMgZWxlbWVudHMgaGF2ZSAyNCBieXRlcywgYW5kIHthOiB1MzIsIGI6IHU4WzNdfSB0YWtlcyA4Jyk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9LFxuICApO1xufSk7XG5cbi8vIC0tLSB2YWx1ZXMgLS0tXG5cbnRlc3QoXCJzY2FsYXJzIGFyZSByZWFkIGFuZCBwcmludGVkIGV4YWN0bHlcIiwgKCkgPT4ge1xuICBjb25zdCBleGFjdDogW3N0cmluZywgc3RyaW5nLCBzdHJpbmc/XVtdID0gW1xuICAgIFtcInU2NFwiLCBcIjE4NDQ2NzQ0MDczNzA5NTUxNjE1XCJdLFxuICAgIFtcImk2NFwiLCBcIi05MjIzMzcyMDM2ODU0Nzc1ODA4XCJdLFxuICAgIFtcInUzMlwiLCBcIjB4ZmZmZmZmZmZcIiwgXCI0Mjk0OTY3Mjk1XCJdLFxuICAgIFtcImk4XCIsIFwiLTB4ODBcIiwgXCItMTI4XCJdLFxuICAgIFtcImkxNlwiLCBcIis1XCIsIFwiNVwiXSxcbiAgICBbXCJib29sXCIsIFwiVFJVRVwiLCBcInRydWVcIl0sXG4gICAgW1wiYm9vbFwiLCBcIjBcIiwgXCJmYWxzZVwiXSxcbiAgICBbXCJmNjRcIiwgXCIwLjFcIl0sXG4gICAgW1wiZjY0XCIsIFwiMWU0MDBcIl0sXG4gICAgW1wiZjY0XCIsIFwiLWluZlwiXSxcbiAgICBbXCJmNjRcIiwgXCJJbmZpbml0eVwiLCBcImluZlwiXSxcbiAgICBbXCJmNjRcIiwgXCJOYU5cIiwgXCJuYW5cIl0sXG4gICAgW1wiZjY0XCIsIFwiLTBcIl0sXG4gICAgW1wiZjY0XCIsIFwiMWUyMVwiLCBcIjFlKzIxXCJdLFxuICAgIFtcImY2NFwiLCBcIi41XCIsIFwiMC41XCJdLFxuICAgIFtcImY2NFwiLCBcIjVlLTMyNFwiXSxcbiAgICBbXCJmMzJcIiwgXCIwLjFcIl0sXG4gICAgW1wiZjMyXCIsIFwiMTY3NzcyMTdcIiwgXCIxNjc3NzIxNlwiXSxcbiAgICBbXCJmMzJcIiwgXCIzLjQwMjgyMzQ2NjM4NTI4ODZlMzhcIiwgXCIzLjQwMjgyMzVlKzM4XCJdLFxuICAgIFtcImYzMlwiLCBcIjFlLTQ1XCIsIFwiMWUtNDVcIl0sXG4gIF07XG4gIGZvciAoY29uc3QgW3R5cGUsIHdvcmQsIHByaW50ZWQgPSB3b3JkXSBvZiBleGFjdCkge1xuICAgIGlmICh3b3JkID09PSBcIjFlNDAwXCIpIGFzc2VydC50aHJvd3MoKCkgPT4gVCh0eXBlKS5yZWFkKHdvcmQpLCAvdG9vIGxhcmdlLyk7XG4gICAgZWxzZSBhc3NlcnQuZXF1YWwodGhyb3VnaCh0eXBlLCB3b3JkKSwgcHJpbnRlZCwgYCR7dHlwZX0gJHt3b3JkfWApO1xuICB9XG59KTtcblxudGVzdChcInNob3J0ZXN0IGYzMiB0ZXh0cyBhcmUgcmVhZCBhcyB0aGUgc2FtZSBmMzJcIiwgKCkgPT4ge1xuICBjb25zdCB0eXBlID0gVChcImYzMlwiKTtcbiAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoNCkpO1xuICBmb3IgKGxldCBrID0gMCwgd29yZCA9IDE7IGsgPCA1MDAwOyBrKyspIHtcbiAgICB3b3JkID0gKE1hdGguaW11bCh3b3JkLCAxNjY0NTI1KSArIDEwMTM5MDQyMjMpID4+PiAwO1xuICAgIHZpZXcuc2V0VWludDMyKDAsIHdvcmQpO1xuICAgIGNvbnN0IHZhbHVlID0gdmlldy5nZXRGbG9hdDMyKDApO1xuICAgIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSBjb250aW51ZTtcbiAgICBhc3NlcnQub2soT2JqZWN0LmlzKHR5cGUucmVhZCh0eXBlLnBsYWluKHZhbHVlKSksIHZhbHVlKSwgYCR7dmFsdWV9YCk7XG4gIH1cbn0pO1xuXG50ZXN0KFwid29yZHMgdGhhdCBhcmUgbm8gdmFsdWVzIHNheSB3aHlcIiwgKCkgPT4ge1xuICBjb25zdCBjYXNlczogW3N0cmluZywgc3RyaW5nLCBSZWdFeHBdW10gPSBbXG4gICAgW1widThcIiwgXCIyNTZcIiwgL1wiMjU2XCIgaXMgbm8gdTggXFwoYSB3aG9sZSBudW1iZXIgZnJvbSAwIHRvIDI1NVxcKS9dLFxuICAgIFtcInU4XCIsIFwiLTFcIiwgLzAgdG8gMjU1L10sXG4gICAgW1widThcIiwgXCIxLjVcIiwgL2lzIG5vIHU4L10sXG4gICAgW1widThcIiwgXCJcIiwgL1wiXCIgaXMgbm8gdTgvXSxcbiAgICBbXCJ1NjRcIiwgXCIxODQ0Njc0NDA3MzcwOTU1MTYxNlwiLCAvZnJvbSAwIHRvIDE4NDQ2NzQ0MDczNzA5NTUxNjE1L10sXG4gICAgW1wiaTMyXCIsIFwiMTJhYmNcIiwgL2lzIG5vIGkzMi9dLFxuICAgIFtcImY2NFwiLCBcIjEsNVwiLCAvYSBudW1iZXIsIGluZiBvciBuYW4vXSxcbiAgICBbXCJmNjRcIiwgXCIweDEwXCIsIC9pcyBubyBmNjQvXSxcbiAgICBbXCJmMzJcIiwgXCIxZTM5XCIsIC90b28gbGFyZ2UvXSxcbiAgICBbXCJib29sXCIsIFwibWF5YmVcIiwgL3RydWUgb3IgZmFsc2UvXSxcbiAgICBbXCJ1dGY4KDMpXCIsIFwiSlx1MDBGNnJnXCIsIC9cIkpcdTAwRjZyZ1wiIGlzIG5vIHV0ZjhcXCgzXFwpOiBpdCB0YWtlcyA1IGJ5dGVzL10sXG4gICAgW1widXRmOCg5KVwiLCBcImFcXDBiXCIsIC9OVUwvXSxcbiAgICBbXCJieXRlcygyKVwiLCBcIjB4MDFcIiwgL2l0IGhhcyAxIGJ5dGVzL10sXG4gICAgW1wiYnl0ZXMoMilcIiwgXCIwMTAyXCIsIC8weCBhbmQgdHdvL10sXG4gICAgW1wiYnl0ZXMoMilcIiwgXCIweDEyM1wiLCAvMHggYW5kIHR3by9dLFxuICAgIFtcInUxNlsyXVwiLCBcIlsxLDIsM11cIiwgL2l0IGhhcyAzIGVsZW1lbnRzL10sXG4gICAgW1widTE2WzJdXCIsIFwiWzEsNzAwMDBdXCIsIC9cXFsxXFxdOiBcIjcwMDAwXCIgaXMgbm8gdTE2L10sXG4gICAgW1wie2E6dTh9XCIsIFwie1wiLCAvYXMgSlNPTi9dLFxuICAgIFtcInthOnU4fVwiLCBcIlsxXVwiLCAvYW4gb2JqZWN0L10sXG4gICAgW1wie2E6dTh9XCIsIFwiNVwiLCAvYW4gb2JqZWN0L10sXG4gICAgW1wie2E6dTh9XCIsICd7XCJhXCI6MSxcImJcIjoyfScsIC9ubyBmaWVsZCBcImJcIi9dLFxuICAgIFtcInthOnU4LGI6dTh9XCIsICd7XCJhXCI6MX0nLCAvZmllbGQgXCJiXCIgaXMgbWlzc2luZy9dLFxuICAgIFtcInthOntiOmY2NFsyXX19XCIsICd7XCJhXCI6e1wiYlwiOlsxLFwieFwiXX19JywgL15hXFwuYlxcWzFcXF06IFwieFwiIGlzIG5vIGY2NC9dLFxuICAgIFtcInthOnU4fVwiLCAne1wiYVwiOm51bGx9JywgL15hOiBudWxsIGlzIG5vIHU4L10sXG4gICAgW1wie2E6dXRmOCgyKX1cIiwgJ3tcImFcIjo1fScsIC90ZXh0IGluIHF1b3Rlcy9dLFxuICAgIFtcInt1OCx1OH1cIiwgJ3tcIl8wXCI6MSxcIl8xXCI6Mn0nLCAvYW4gYXJyYXkvXSxcbiAgICBbXCJ7YTp1OH1cIiwgJ3tcIl9fcHJvdG9fX1wiOjEsXCJhXCI6MX0nLCAvbm8gZmllbGR8aXMgbWlzc2luZy9dLFxuICBdO1xuICBmb3IgKGNvbnN0IFt0eXBlLCB3b3JkLCB3aHldIG9mIGNhc2VzKSB7XG4gICAgYXNzZXJ0LnRocm93cyhcbiAgICAgICgpID0+IFQodHlwZSkucmVhZCh3b3JkKSxcbiAgICAgIChlcnJvcikgPT4ge1xuICAgICAgICBhc3NlcnQub2soZXJyb3IgaW5zdGFuY2VvZiBWYWx1ZUVycm9yLCBgJHt0eXBlfSAke3dvcmR9OiAke1N0cmluZyhlcnJvcil9YCk7XG4gICAgICAgIGFzc2VydC5tYXRjaChlcnJvci5tZXNzYWdlLCB3aHkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0sXG4gICAgICBgJHt0eXBlfSAke3dvcmR9YCxcbiAgICApO1xuICB9XG59KTtcblxudGVzdChcInN0cnVjdHMgYW5kIGFycmF5cyBhcmUgSlNPTlwiLCAoKSA9PiB7XG4gIGNvbnN0IGNhc2VzOiBbc3RyaW5nLCBzdHJpbmcsIHN0cmluZz9dW10gPSBbXG4gICAgW1wie3R5cGU6dTMyLGRhdGE6aTMyfVwiLCAne1wiZGF0YVwiOiAyLCBcInR5cGVcIjogMX0nLCAne1widHlwZVwiOjEsXCJkYXRhXCI6Mn0nXSxcbiAgICBbXCJ7aWQ6dTY0fVwiLCAne1wiaWRcIjogMTg0NDY3NDQwNzM3MDk1NTE2MTV9JywgJ3tcImlkXCI6XCIxODQ0Njc0NDA3MzcwOTU1MTYxNVwifSddLFxuICAgIFtcIntpZDp1NjR9XCIsICd7XCJpZFwiOiBcIjkwMDcxOTkyNTQ3NDA5OTNcIn0nLCAne1wiaWRcIjpcIjkwMDcxOTkyNTQ3NDA5OTNcIn0nXSxcbiAgICBbXCJ7aWQ6dTY0fVwiLCAne1wiaWRcIjogOTAwNzE5OTI1NDc0MDk5MX0nLCAne1wiaWRcIjo5MDA3MTk5MjU0NzQwOTkxfSddLFxuICAgIFtcInt4OmY2NH1cIiwgJ3tcInhcIjogXCJuYW5cIn0nLCAne1wieFwiOlwibmFuXCJ9J10sXG4gICAgW1wie3g6ZjY0fVwiLCAne1wieFwiOi0wfSddLFxuICAgIFtcInt4OnU4fVwiLCAne1wieFwiOjFlMX0nLCAne1wieFwiOjEwfSddLFxuICAgIFtcInt4OmJvb2xbMl19XCIsICd7XCJ4XCI6W3RydWUsMF19JywgJ3tcInhcIjpbdHJ1ZSxmYWxzZV19J10sXG4gICAgW1wie3U4LGkxNn1cIiwgXCJbMSwtMl1cIl0sXG4gICAgW1wie3U4LCB4OiBpMTZ9XCIsICd7XCJfMFwiOjEsXCJ4XCI6LTJ9J10sXG4gICAgW1widTE2WzNdXCIsIFwiWzEsIDIsIDNdXCIsIFwiWzEsMiwzXVwiXSxcbiAgICBbXCJ7czp1dGY4KDgpfVwiLCAne1wic1wiOlwiYVxcXFxcImJcXFxcblwifSddLFxuICBdO1xuICBmb3IgKGNvbnN0IFt0eXBlLCB3b3JkLCBwcmludGVkID0gd29yZF0gb2YgY2FzZXMpIGFzc2VydC5lcXVhbCh0aHJvdWdoKHR5cGUsIHdvcmQpLCBwcmludGVkKTtcbn0pO1xuXG50ZXN0KFwiSlNPTiBnaXZlcyBiYWNrIHdoYXQgaXQgd2FzIG1hZGUgb2ZcIiwgKCkgPT4ge1xuICBjb25zdCB0eXBlczogW3N0cmluZywgc3RyaW5nXVtdID0gW1xuICAgIFtcInV0ZjgoOClcIiwgJ1wiYVxcXFxuYlwiJ10sXG4gICAgW1widTY0XCIsICdcIjE4NDQ2NzQ0MDczNzA5NTUxNjE1XCInXSxcbiAgICBbXCJpNjRcIiwgXCItNVwiXSxcbiAgICBbXCJmNjRcIiwgJ1wiaW5mXCInXSxcbiAgICBbXCJieXRlcygyKVwiLCAnXCIweDAwZmZcIiddLFxuICBdO1xuICBmb3IgKGNvbnN0IFt0eXBlLCBqc29uXSBvZiB0eXBlcykgYXNzZXJ0LmVxdWFsKFQodHlwZSkuanNvblRleHQoVCh0eXBlKS5yZWFkSnNvbihqc29uKSksIGpzb24pO1xuICBhc3NlcnQuZXF1YWwoVChcImk2NFwiKS5qc29uKDVuKSwgNSk7XG4gIGFzc2VydC5lcXVhbChUKFwiaTY0XCIpLmpzb24oMm4gKiogNjBuKSwgXCIxMTUyOTIxNTA0NjA2ODQ2OTc2XCIpO1xufSk7XG5cbi8vIC0tLSB0ZXh0IC0tLVxuXG50ZXN0KFwidGV4dCBmb3Igc2NyaXB0cyBpcyBvbmUgbGluZSwgYW5kIG1vdmVzIG5vIGN1cnNvclwiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChUKFwidXRmOFwiKS5wbGFpbihcImFcXG5iXFx1MDAxYlszMW1cIiksIFwiYVxcXFx4MGFiXFxcXHgxYlszMW1cIik7XG4gIGFzc2VydC5lcXVhbChUKFwie3M6dXRmOCg5KX1cIikucGxhaW4oeyBzOiBcIlxcdTIwMmV4XCIgfSksICd7XCJzXCI6XCJcXFxceGUyXFxcXHg4MFxcXFx4YWV4XCJ9Jyk7XG59KTtcblxudGVzdChcInRleHQgZm9yIHBlb3BsZSBpcyBzaG9ydFwiLCAoKSA9PiB7XG4gIGNvbnN0IHR5cGUgPSBUKFwie3R5cGU6dTMyLCBzOnV0ZjgoOSksIGI6Ynl0ZXMoMiksIGw6aTE2WzJdLCB7dTh9fVwiKTtcbiAgY29uc3QgdmFsdWUgPSB0eXBlLmRlY29kZSh0eXBlLmVuY29kZSh0eXBlLnJlYWQoJ3tcInR5cGVcIjoxLFwic1wiOlwieFwiLFwiYlwiOlwiMHgwMGZmXCIsXCJsXCI6WzEsLTJdLFwiXzRcIjpbM119JykpKTtcbiAgYXNzZXJ0LmVxdWFsKHR5cGUuc2hvcnQodmFsdWUpLCAneyB0eXBlOiAxLCBzOiBcInhcIiwgYjogMDAgZmYsIGw6IFsxLCAtMl0sIHsgMyB9IH0nKTtcbiAgYXNzZXJ0Lm9rKFQoXCJ1MzJbMTAwMDAwXVwiKS5zaG9ydChuZXcgVWludDMyQXJyYXkoMTAwMDAwKSkubGVuZ3RoIDwgNTAwKTtcbiAgYXNzZXJ0Lm9rKFQoXCJ1dGY4XCIpLnNob3J0KFwieFwiLnJlcGVhdCgxMDAwMCkpLmxlbmd0aCA8IDMwMCk7XG4gIGFzc2VydC5tYXRjaChUKFwiYnl0ZXNcIikuc2hvcnQobmV3IFVpbnQ4QXJyYXkoMTAwKSksIC9eKDAwICl7MTZ9XFwuXFwuXFwuIFxcKDEwMCBieXRlc1xcKSQvKTtcbn0pO1xuXG50ZXN0KFwiQ1NWIGhhcyBhIGNvbHVtbiBmb3IgZWFjaCBzY2FsYXJcIiwgKCkgPT4ge1xuICBjb25zdCB0eXBlID0gVChcInt0eXBlOnUzMiwgczp1dGY4KDkpLCBpbm5lcjp7YTppMTYsIGI6ZjY0WzJdfX1cIik7XG4gIGFzc2VydC5kZWVwRXF1YWwodHlwZS5jc3ZUaXRsZXMoKSwgW1widHlwZVwiLCBcInNcIiwgXCJpbm5lci5hXCIsIFwiaW5uZXIuYlswXVwiLCBcImlubmVyLmJbMV1cIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKFQoXCJmNjRcIikuY3N2VGl0bGVzKCksIFtcInZhbHVlXCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChUKFwidThbMl1cIikuY3N2VGl0bGVzKFwieFwiKSwgW1wieFswXVwiLCBcInhbMV1cIl0pO1xuICBhc3NlcnQuZXF1YWwodHlwZS5jc3YodHlwZS5yZWFkKCd7XCJ0eXBlXCI6MSxcInNcIjpcImEsXFxcXFwiYlwiLFwiaW5uZXJcIjp7XCJhXCI6MSxcImJcIjpbMC41LFwiaW5mXCJdfX0nKSksICcxLFwiYSxcIlwiYlwiLDEsMC41LGluZicpO1xuICBhc3NlcnQuZXF1YWwoY3N2TGluZShbXCJhXFxuYlwiXSksICdcImFcXG5iXCInKTtcbn0pO1xuXG50ZXN0KFwiaTMyIG9mIHRoZSBsaWJyYXJ5IGlzIHRha2VuIGFzIGl0IGlzXCIsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKFQoXCJpMzJcIikubGlicmFyeSwgaTMyKTtcbn0pO1xuIiwgIi8vIFRoZSB0eXBlIGxhbmd1YWdlIG9mIC0tdHlwZSBhbmQgLS1rZXk6IGBmNjRgLCBgdXRmOCgxMilgLCBgdTE2WzNdYCwgYHt0eXBlOiB1MzIsIGRhdGE6IGkzMn1gLiB0eXBlcy9wYXJzZS50cyBoYXMgaXRzXG4vLyBncmFtbWFyLCB0eXBlcy93b3Jkcy50cyBzYXlzIGhvdyB2YWx1ZXMgYXJlIHdyaXR0ZW4sIHR5cGVzL3ByaW50LnRzIGhvdyB0aGV5IGFyZSBwcmludGVkLlxuXG5pbXBvcnQgKiBhcyB6ZXJvaXBjIGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBNaXNtYXRjaEVycm9yLCB0eXBlIFR5cGUgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgZGVjb2RlLCBlbmNvZGUgfSBmcm9tIFwiLi90eXBlcy9ieXRlc1wiO1xuaW1wb3J0IHR5cGUgeyBGb3JtLCBWYWx1ZSB9IGZyb20gXCIuL3R5cGVzL2Zvcm1cIjtcbmltcG9ydCB7IHBhcnNlVHlwZSB9IGZyb20gXCIuL3R5cGVzL3BhcnNlXCI7XG5pbXBvcnQgeyBjc3ZDZWxscywgY3N2TGluZSwgY3N2VGl0bGVzLCBqc29uVGV4dCwgcGxhaW4sIHNob3J0IH0gZnJvbSBcIi4vdHlwZXMvcHJpbnRcIjtcbmltcG9ydCB7IG5hbWVPZiwgcmVhZEpzb24sIHJlYWRXb3JkIH0gZnJvbSBcIi4vdHlwZXMvd29yZHNcIjtcblxuZXhwb3J0IHR5cGUgeyBGb3JtLCBWYWx1ZSB9IGZyb20gXCIuL3R5cGVzL2Zvcm1cIjtcbmV4cG9ydCB7IFR5cGVTeW50YXhFcnJvciB9IGZyb20gXCIuL3R5cGVzL3BhcnNlXCI7XG5leHBvcnQgeyBjc3ZMaW5lIH0gZnJvbSBcIi4vdHlwZXMvcHJpbnRcIjtcbmV4cG9ydCB7IFZhbHVlRXJyb3IgfSBmcm9tIFwiLi90eXBlcy93b3Jkc1wiO1xuXG4vKiogQSB0eXBlIG9mIHRoZSBjb21tYW5kIGxpbmUsIGFuZCB2YWx1ZXMgb2YgaXQgZnJvbSB0ZXh0LCBmcm9tIGJ5dGVzLCBhbmQgdG8gdGV4dC4gKi9cbmV4cG9ydCBjbGFzcyBFbGVtZW50VHlwZSB7XG4gIHJlYWRvbmx5ICNmb3JtOiBGb3JtO1xuICAjbGlicmFyeTogVHlwZTx1bmtub3duPiB8IHVuZGVmaW5lZDtcblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKGZvcm06IEZvcm0pIHtcbiAgICB0aGlzLiNmb3JtID0gZm9ybTtcbiAgfVxuXG4gIC8qKiBSZWFkcyBhIHR5cGUuIFRocm93cyBhIFR5cGVTeW50YXhFcnJvciAoYSBVc2FnZSksIHdoaWNoIHNob3dzIHdoZXJlIGl0IHdlbnQgd3JvbmcuICovXG4gIHN0YXRpYyBwYXJzZSh0ZXh0OiBzdHJpbmcpOiBFbGVtZW50VHlwZSB7XG4gICAgcmV0dXJuIG5ldyBFbGVtZW50VHlwZShwYXJzZVR5cGUodGV4dCkpO1xuICB9XG5cbiAgLyoqIGBieXRlcyg4KWAsIGB7aWQ6IHUzMiwgdmFsdWU6IGY2NH1gLiAqL1xuICBnZXQgbmFtZSgpOiBzdHJpbmcge1xuICAgIHJldHVybiBuYW1lT2YodGhpcy4jZm9ybSk7XG4gIH1cblxuICAvKiogQnl0ZXMgb2YgYSB2YWx1ZTsgMCBvZiB1dGY4IGFuZCBieXRlcyB3aXRob3V0IGEgbnVtYmVyLCB3aGljaCB0YWtlIHdoYXRldmVyIHRoZXJlIGlzLiAqL1xuICBnZXQgc2l6ZSgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNmb3JtLnNpemU7XG4gIH1cblxuICBnZXQgZm9ybSgpOiBGb3JtIHtcbiAgICByZXR1cm4gdGhpcy4jZm9ybTtcbiAgfVxuXG4gIC8qKiBBIG51bWJlciwgZm9yIGEgY2hhcnQ6IGludGVnZXJzIGFuZCBmbG9hdHMuICovXG4gIGdldCBpc051bWJlcigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jZm9ybS5mb3JtID09PSBcInNjYWxhclwiICYmIHRoaXMuI2Zvcm0uc2NhbGFyICE9PSBcImJvb2xcIjtcbiAgfVxuXG4gIC8qKiBGb3IgZWxlbWVudHMgb2Ygc28gbWFueSBieXRlcy4gYHdoYXRgIG5hbWVzIHRoZSBzdHJ1Y3R1cmUuIFRocm93cyBhIE1pc21hdGNoRXJyb3Igd2hlcmUgdGhleSBhcmUgbm90IG9mIHRoaXMgdHlwZS4gKi9cbiAgd2l0aFNpemUoZWxlbVNpemU6IG51bWJlciwgd2hhdDogc3RyaW5nKTogRWxlbWVudFR5cGUge1xuICAgIGlmICh0aGlzLnNpemUgPT09IGVsZW1TaXplKSByZXR1cm4gdGhpcztcbiAgICBpZiAodGhpcy5zaXplID09PSAwICYmIGVsZW1TaXplID4gMCkgcmV0dXJuIEVsZW1lbnRUeXBlLnBhcnNlKGAke3RoaXMuI2Zvcm0uZm9ybX0oJHtlbGVtU2l6ZX0pYCk7XG4gICAgdGhyb3cgbmV3IE1pc21hdGNoRXJyb3IoXG4gICAgICBcIlpFUk9JUENfU0hBUEVfTUlTTUFUQ0hcIixcbiAgICAgIGAke3doYXR9OiBpdHMgZWxlbWVudHMgaGF2ZSAke2VsZW1TaXplfSBieXRlcywgYW5kICR7dGhpcy5uYW1lfSB0YWtlcyAke3RoaXMuc2l6ZX1gLFxuICAgICk7XG4gIH1cblxuICAvKiogVGhlIGxpYnJhcnkncyB0eXBlLiBOdW1iZXJzIGFyZSBpdHMgb3duIHNjYWxhcnMsIHNvIHRoZXkgYXJlIHdyaXR0ZW4gaW4gb25lIHBpZWNlOyB0aGUgcmVzdCBpcyBjb3BpZWQgYXMgYnl0ZXMuICovXG4gIGdldCBsaWJyYXJ5KCk6IFR5cGU8dW5rbm93bj4ge1xuICAgIHJldHVybiAodGhpcy4jbGlicmFyeSA/Pz0gbGlicmFyeVR5cGUodGhpcy4jZm9ybSkpO1xuICB9XG5cbiAgLy8gLS0tIHZhbHVlcyAtLS1cblxuICAvKiogVGhlIHZhbHVlIG9mIHRoZXNlIGJ5dGVzOiBhcyBtYW55IGFzIGBzaXplYCwgdW5sZXNzIHRoYXQgaXMgMC4gKi9cbiAgZGVjb2RlKGJ5dGVzOiBVaW50OEFycmF5KTogVmFsdWUge1xuICAgIHJldHVybiBkZWNvZGUodGhpcy4jZm9ybSwgYnl0ZXMpO1xuICB9XG5cbiAgZW5jb2RlKHZhbHVlOiBWYWx1ZSk6IFVpbnQ4QXJyYXkge1xuICAgIHJldHVybiBlbmNvZGUodGhpcy4jZm9ybSwgdmFsdWUpO1xuICB9XG5cbiAgLyoqIEEgdmFsdWUgZnJvbSBhIHdvcmQgb2YgdGhlIGNvbW1hbmQgbGluZSBvciBhIGxpbmUgb2YgaW5wdXQ7IGFycmF5cyBhbmQgc3RydWN0cyBhcmUgSlNPTi4gVGhyb3dzIGEgVmFsdWVFcnJvci4gKi9cbiAgcmVhZCh0ZXh0OiBzdHJpbmcpOiBWYWx1ZSB7XG4gICAgcmV0dXJuIHJlYWRXb3JkKHRoaXMuI2Zvcm0sIHRleHQpO1xuICB9XG5cbiAgLyoqIEEgdmFsdWUgZnJvbSBKU09OLCB3aGF0ZXZlciB0aGUgdHlwZS4gVGhyb3dzIGEgVmFsdWVFcnJvci4gKi9cbiAgcmVhZEpzb24odGV4dDogc3RyaW5nKTogVmFsdWUge1xuICAgIHJldHVybiByZWFkSnNvbih0aGlzLiNmb3JtLCB0ZXh0KTtcbiAgfVxuXG4gIC8vIC0tLSB0ZXh0IC0tLVxuXG4gIC8qKiBGb3IgcGVvcGxlOiBzaG9ydCwgY3V0IHdoZXJlIGl0IGlzIHRvbyBsb25nIHRvIGJlIHJlYWQuICovXG4gIHNob3J0KHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHNob3J0KHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBGb3Igc2NyaXB0czogd2hvbGUsIGFuZCBhbHdheXMgb25lIGxpbmUuICovXG4gIHBsYWluKHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIHBsYWluKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBFeGFjdC4gaTY0IGFuZCB1NjQgYXJlIG51bWJlcnMgdXAgdG8gMl41MyAtIDEsIGFuZCBzdHJpbmdzIGJleW9uZC4gKi9cbiAganNvblRleHQodmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgICByZXR1cm4ganNvblRleHQodGhpcy4jZm9ybSwgdmFsdWUpO1xuICB9XG5cbiAgLyoqIFRoZSBzYW1lIGFzIGRhdGEgZm9yIEpTT04uc3RyaW5naWZ5LiAqL1xuICBqc29uKHZhbHVlOiBWYWx1ZSk6IHVua25vd24ge1xuICAgIHJldHVybiBKU09OLnBhcnNlKGpzb25UZXh0KHRoaXMuI2Zvcm0sIHZhbHVlKSkgYXMgdW5rbm93bjtcbiAgfVxuXG4gIGNzdlRpdGxlcyh0aXRsZT86IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgICByZXR1cm4gY3N2VGl0bGVzKHRoaXMuI2Zvcm0sIHRpdGxlKTtcbiAgfVxuXG4gIGNzdkNlbGxzKHZhbHVlOiBWYWx1ZSk6IHN0cmluZ1tdIHtcbiAgICByZXR1cm4gY3N2Q2VsbHModGhpcy4jZm9ybSwgdmFsdWUpO1xuICB9XG5cbiAgY3N2KHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGNzdkxpbmUodGhpcy5jc3ZDZWxscyh2YWx1ZSkpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGxpYnJhcnlUeXBlKGZvcm06IEZvcm0pOiBUeXBlPHVua25vd24+IHtcbiAgaWYgKGZvcm0uZm9ybSA9PT0gXCJzY2FsYXJcIikgcmV0dXJuIHplcm9pcGNbZm9ybS5zY2FsYXJdO1xuICBjb25zdCByYXcgPSB6ZXJvaXBjLmJ5dGVzKGZvcm0uc2l6ZSk7XG4gIGNvbnN0IGluUGxhY2UgPSByYXcudmlldyBhcyAoYWRkcmVzczogbnVtYmVyKSA9PiBVaW50OEFycmF5O1xuICByZXR1cm4ge1xuICAgIG5hbWU6IG5hbWVPZihmb3JtKSxcbiAgICBzaXplOiBmb3JtLnNpemUsXG4gICAgYWxpZ246IGZvcm0uYWxpZ24sXG4gICAgcmVhZDogKGFkZHJlc3MpID0+IGRlY29kZShmb3JtLCBpblBsYWNlKGFkZHJlc3MpKSxcbiAgICB3cml0ZTogKGFkZHJlc3MsIHZhbHVlLCB3aGVyZSkgPT4gcmF3LndyaXRlKGFkZHJlc3MsIGVuY29kZShmb3JtLCB2YWx1ZSBhcyBWYWx1ZSksIHdoZXJlKSxcbiAgfTtcbn1cbiIsICIvLyBWYWx1ZXMgdG8gdGhlIGJ5dGVzIHRoYXQgdGhleSBoYXZlIGluIGEgc2VnbWVudCwgYW5kIGJhY2suIExpdHRsZS1lbmRpYW4sIGFzIHRoZSBmb3JtYXQgaXMuXG5cbmltcG9ydCB0eXBlIHsgRm9ybSwgU2NhbGFyTmFtZSwgVmFsdWUgfSBmcm9tIFwiLi9mb3JtXCI7XG5cbmNvbnN0IGRlY29kZXIgPSBuZXcgVGV4dERlY29kZXIoXCJ1dGYtOFwiLCB7IGlnbm9yZUJPTTogdHJ1ZSB9KTsgLy8gVStGRUZGIGlzIHRleHQgbGlrZSBhbnkgb3RoZXJcbmNvbnN0IGVuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIoKTtcblxuaW50ZXJmYWNlIEFjY2VzcyB7XG4gIHJlYWRvbmx5IGdldDogKHZpZXc6IERhdGFWaWV3LCBhdDogbnVtYmVyKSA9PiBudW1iZXIgfCBiaWdpbnQgfCBib29sZWFuO1xuICByZWFkb25seSBzZXQ6ICh2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlciwgdmFsdWU6IG5ldmVyKSA9PiB2b2lkO1xufVxuXG5jb25zdCBzY2FsYXJzOiBSZWNvcmQ8U2NhbGFyTmFtZSwgQWNjZXNzPiA9IHtcbiAgaTg6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0SW50OChhdCksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRJbnQ4KGF0LCB2YWx1ZSkgfSxcbiAgdTg6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDgoYXQpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0VWludDgoYXQsIHZhbHVlKSB9LFxuICBpMTY6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0SW50MTYoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50MTYoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICB1MTY6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDE2KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQxNihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGkzMjogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRJbnQzMihhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRJbnQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIHUzMjogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRVaW50MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0VWludDMyKGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgaTY0OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEJpZ0ludDY0KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEJpZ0ludDY0KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgdTY0OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEJpZ1VpbnQ2NChhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRCaWdVaW50NjQoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBmMzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0RmxvYXQzMihhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRGbG9hdDMyKGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgZjY0OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEZsb2F0NjQoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0RmxvYXQ2NChhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGJvb2w6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDgoYXQpICE9PSAwLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0VWludDgoYXQsIHZhbHVlID8gMSA6IDApIH0sXG59O1xuXG4vKiogVGhlIHZhbHVlIG9mIHRoZXNlIGJ5dGVzOiBhIGNvcHkuIFRoZXJlIG11c3QgYmUgYXMgbWFueSBhcyB0aGUgZm9ybSB0YWtlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWNvZGUoZm9ybTogRm9ybSwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBWYWx1ZSB7XG4gIHJldHVybiByZWFkKGZvcm0sIGJ5dGVzLCBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyLCBieXRlcy5ieXRlT2Zmc2V0LCBieXRlcy5ieXRlTGVuZ3RoKSwgMCk7XG59XG5cbmZ1bmN0aW9uIHJlYWQoZm9ybTogRm9ybSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHZpZXc6IERhdGFWaWV3LCBhdDogbnVtYmVyKTogVmFsdWUge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiBzY2FsYXJzW2Zvcm0uc2NhbGFyXS5nZXQodmlldywgYXQpO1xuICAgIGNhc2UgXCJ1dGY4XCI6XG4gICAgY2FzZSBcImJ5dGVzXCI6IHtcbiAgICAgIGNvbnN0IG93biA9IGJ5dGVzLnNsaWNlKGF0LCBmb3JtLnNpemUgPT09IDAgPyB1bmRlZmluZWQgOiBhdCArIGZvcm0uc2l6ZSk7XG4gICAgICBpZiAoZm9ybS5mb3JtID09PSBcImJ5dGVzXCIpIHJldHVybiBvd247XG4gICAgICBjb25zdCBlbmQgPSBvd24uaW5kZXhPZigwKTtcbiAgICAgIHJldHVybiBkZWNvZGVyLmRlY29kZShlbmQgPCAwID8gb3duIDogb3duLnN1YmFycmF5KDAsIGVuZCkpO1xuICAgIH1cbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBmb3JtLmNvdW50IH0sIChfLCBrKSA9PiByZWFkKGZvcm0ub2YsIGJ5dGVzLCB2aWV3LCBhdCArIGsgKiBmb3JtLm9mLnNpemUpKTtcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKFxuICAgICAgICBmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgdHlwZSwgb2Zmc2V0IH0pID0+IFtuYW1lLCByZWFkKHR5cGUsIGJ5dGVzLCB2aWV3LCBhdCArIG9mZnNldCldKSxcbiAgICAgICk7XG4gIH1cbn1cblxuLyoqIFRoZSBieXRlcyBvZiBhIHZhbHVlIG9mIHRoaXMgZm9ybTsgcGFkZGluZyBpcyB6ZXJvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVuY29kZShmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBVaW50OEFycmF5IHtcbiAgaWYgKGZvcm0uc2l6ZSA9PT0gMCkgcmV0dXJuIGZvcm0uZm9ybSA9PT0gXCJ1dGY4XCIgPyBlbmNvZGVyLmVuY29kZSh2YWx1ZSBhcyBzdHJpbmcpIDogKHZhbHVlIGFzIFVpbnQ4QXJyYXkpLnNsaWNlKCk7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoZm9ybS5zaXplKTtcbiAgd3JpdGUoZm9ybSwgdmFsdWUsIGJ5dGVzLCBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKSwgMCk7XG4gIHJldHVybiBieXRlcztcbn1cblxuZnVuY3Rpb24gd3JpdGUoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlLCBieXRlczogVWludDhBcnJheSwgdmlldzogRGF0YVZpZXcsIGF0OiBudW1iZXIpOiB2b2lkIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICBzY2FsYXJzW2Zvcm0uc2NhbGFyXS5zZXQodmlldywgYXQsIHZhbHVlIGFzIG5ldmVyKTtcbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgXCJ1dGY4XCI6XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICBieXRlcy5zZXQoZm9ybS5mb3JtID09PSBcInV0ZjhcIiA/IGVuY29kZXIuZW5jb2RlKHZhbHVlIGFzIHN0cmluZykgOiAodmFsdWUgYXMgVWludDhBcnJheSksIGF0KTtcbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgXCJhcnJheVwiOlxuICAgICAgZm9yIChsZXQgayA9IDA7IGsgPCBmb3JtLmNvdW50OyBrKyspIHtcbiAgICAgICAgd3JpdGUoZm9ybS5vZiwgKHZhbHVlIGFzIFZhbHVlW10pW2tdIGFzIFZhbHVlLCBieXRlcywgdmlldywgYXQgKyBrICogZm9ybS5vZi5zaXplKTtcbiAgICAgIH1cbiAgICAgIGJyZWFrO1xuICAgIGNhc2UgXCJzdHJ1Y3RcIjpcbiAgICAgIGZvciAoY29uc3QgeyBuYW1lLCB0eXBlLCBvZmZzZXQgfSBvZiBmb3JtLmZpZWxkcykge1xuICAgICAgICB3cml0ZSh0eXBlLCAodmFsdWUgYXMgUmVjb3JkPHN0cmluZywgVmFsdWU+KVtuYW1lXSBhcyBWYWx1ZSwgYnl0ZXMsIHZpZXcsIGF0ICsgb2Zmc2V0KTtcbiAgICAgIH1cbiAgfVxufVxuIiwgIi8vIFdoYXQgY29tbWFuZHMgc2hhcmU6IHdoZXJlIHRoZXkgcHJpbnQsIGluIHdoaWNoIGZvcm0sIGFuZCB3aGF0IGJlY29tZXMgb2YgZXJyb3JzLlxuXG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIENvbW1hbmRlckVycm9yIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHBjIGZyb20gXCJwaWNvY29sb3JzXCI7XG5pbXBvcnQgeyBaZXJvSXBjRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgdHlwZSBKc29uLCB0b0pzb24gfSBmcm9tIFwiLi9qc29uXCI7XG5pbXBvcnQgeyBPdXRwdXQsIFJlYWRlckdvbmUgfSBmcm9tIFwiLi9vdXRwdXRcIjtcbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4vdGV4dFwiO1xuXG4vKiogRXhpdCBjb2Rlcy4gKi9cbmV4cG9ydCBjb25zdCBET05FID0gMDtcbi8qKiBJdCBjb3VsZCBub3QgYmUgZG9uZSwgb3IgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGNvbnN0IEZBSUxFRCA9IDE7XG4vKiogVGhlIGNvbW1hbmQgbGluZSBpcyB3cm9uZy4gKi9cbmV4cG9ydCBjb25zdCBNSVNVU0VEID0gMjtcbi8qKiBXaGF0IGEgc2NyaXB0IGFza3MgZm9yIGRvZXMgbm90IGhvbGQ6IGFuIGVtcHR5IHF1ZXVlLCBhbiBhYnNlbnQga2V5LCBhIHRpbWUtb3V0LCBhIHNlZ21lbnQgd2l0aCBmYXVsdHMuICovXG5leHBvcnQgY29uc3QgTk9UX1NPID0gMztcblxuLyoqIFNvbWV0aGluZyBpcyB3cm9uZyB3aXRoIHRoZSBjb21tYW5kIGxpbmUuICovXG5leHBvcnQgY2xhc3MgVXNhZ2UgZXh0ZW5kcyBFcnJvciB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIG1lc3NhZ2U6IHN0cmluZyxcbiAgICAvKiogTGluZXMgYmVsb3cgdGhlIG1lc3NhZ2UsIGFzIHRoZXkgbWF5IGJlIHNob3duOiB3aGF0IHdhcyBnaXZlbiwgYW5kIHdoZXJlIGluIGl0LiAqL1xuICAgIHJlYWRvbmx5IGRldGFpbD86IHN0cmluZyxcbiAgKSB7XG4gICAgc3VwZXIobWVzc2FnZSk7XG4gIH1cbn1cblxuLyoqIFdoYXQgYSBzY3JpcHQgYXNrZWQgZm9yIGRvZXMgbm90IGhvbGQuICovXG5leHBvcnQgY2xhc3MgTm90U28gZXh0ZW5kcyBFcnJvciB7fVxuXG4vKiogSXQgY291bGQgbm90IGJlIGRvbmU7IHRoZSBtZXNzYWdlIHNheXMgd2h5LiAqL1xuZXhwb3J0IGNsYXNzIEZhaWx1cmUgZXh0ZW5kcyBFcnJvciB7fVxuXG5leHBvcnQgdHlwZSBQYWludCA9ICh0ZXh0OiBzdHJpbmcpID0+IHN0cmluZztcbmV4cG9ydCB0eXBlIFBhaW50cyA9IFJlY29yZDxcImJvbGRcIiB8IFwiZGltXCIgfCBcImdvb2RcIiB8IFwiYmFkXCIgfCBcIndhcm5cIiB8IFwiYWNjZW50XCIgfCBcImludmVyc2VcIiwgUGFpbnQ+O1xuXG4vKiogV2hhdCB0aGUgcHJvZ3JhbW1lIHN0YW5kcyBpbjogbWFkZSBvbmNlLCBmaWxsZWQgaW4gd2hlbiB0aGUgb3B0aW9ucyBhcmUga25vd24uICovXG5leHBvcnQgY2xhc3MgQ29udGV4dCB7XG4gIC8qKiAtLWpzb246IHByaW50IGZvciBwcm9ncmFtcy4gKi9cbiAganNvbiA9IGZhbHNlO1xuICAvKiogV2hldGhlciBzdGFuZGFyZCBvdXRwdXQgaXMgYSB0ZXJtaW5hbC4gKi9cbiAgaXNUZXJtaW5hbCA9IHByb2Nlc3Muc3Rkb3V0LmlzVFRZID09PSB0cnVlO1xuICBjb2xvdXIgPSBmYWxzZTtcbiAgcGFpbnQ6IFBhaW50cyA9IHBhaW50cyhmYWxzZSk7XG4gIGV4aXRDb2RlID0gRE9ORTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBvdXQgPSBuZXcgT3V0cHV0KDEpLFxuICAgIHJlYWRvbmx5IGVyciA9IG5ldyBPdXRwdXQoMiksXG4gICkge31cblxuICAvKiogQ29sdW1ucyBvZiB0aGUgdGVybWluYWwgYXMgaXQgaXMgbm93OyB3aGF0IGhhcyBub25lIG1heSBiZSBhcyB3aWRlIGFzIGl0IGxpa2VzLiAqL1xuICBnZXQgY29sdW1ucygpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmlzVGVybWluYWwgPyBwcm9jZXNzLnN0ZG91dC5jb2x1bW5zIHx8IDgwIDogTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZO1xuICB9XG5cbiAgZ2V0IHJvd3MoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gcHJvY2Vzcy5zdGRvdXQucm93cyB8fCAyNDtcbiAgfVxuXG4gIGNvbmZpZ3VyZShvcHRpb25zOiB7IGpzb24/OiBib29sZWFuOyBjb2xvcj86IGJvb2xlYW4gfSk6IHZvaWQge1xuICAgIHRoaXMuanNvbiA9IG9wdGlvbnMuanNvbiA9PT0gdHJ1ZTtcbiAgICBjb25zdCByZWZ1c2VkID0gb3B0aW9ucy5jb2xvciA9PT0gZmFsc2UgfHwgKHByb2Nlc3MuZW52W1wiTk9fQ09MT1JcIl0gPz8gXCJcIikgIT09IFwiXCIgfHwgcHJvY2Vzcy5lbnZbXCJURVJNXCJdID09PSBcImR1bWJcIjtcbiAgICB0aGlzLmNvbG91ciA9IHRoaXMuaXNUZXJtaW5hbCAmJiAhcmVmdXNlZDtcbiAgICB0aGlzLnBhaW50ID0gcGFpbnRzKHRoaXMuY29sb3VyKTtcbiAgfVxuXG4gIHByaW50KGxpbmUgPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vdXQud3JpdGUoYCR7bGluZX1cXG5gKTtcbiAgfVxuXG4gIC8qKiBQcmludHMgYSB2YWx1ZSBhcyBKU09OLiAqL1xuICBwcmludEpzb24odmFsdWU6IEpzb24pOiB2b2lkIHtcbiAgICB0aGlzLnByaW50KHRvSnNvbih2YWx1ZSkpO1xuICB9XG5cbiAgLyoqIFByaW50cyBhIHZhbHVlIGFzIEpTT04gaW4gb25lIGxpbmUsIGFuZCBwYXNzZXMgaXQgb246IG9uZSBvZiBtYW55LiAqL1xuICBwcmludEpzb25MaW5lKHZhbHVlOiBKc29uKTogdm9pZCB7XG4gICAgdGhpcy5wcmludCh0b0pzb24odmFsdWUsIDApKTtcbiAgICB0aGlzLm91dC5mbHVzaCgpO1xuICB9XG5cbiAgLyoqIFNvbWV0aGluZyB0aGF0IGdvZXMgYmVzaWRlIHRoZSBvdXRwdXQ6IHRvIHN0YW5kYXJkIGVycm9yLiAqL1xuICByZW1hcmsobGluZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5vdXQuZmx1c2goKTtcbiAgICB0aGlzLmVyci53cml0ZShgJHtsaW5lfVxcbmApO1xuICAgIHRoaXMuZXJyLmZsdXNoKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gcGFpbnRzKGNvbG91cjogYm9vbGVhbik6IFBhaW50cyB7XG4gIGNvbnN0IHsgYm9sZCwgZGltLCBncmVlbiwgcmVkLCB5ZWxsb3csIGN5YW4sIGludmVyc2UgfSA9IHBjLmNyZWF0ZUNvbG9ycyhjb2xvdXIpO1xuICByZXR1cm4geyBib2xkLCBkaW0sIGdvb2Q6IGdyZWVuLCBiYWQ6IHJlZCwgd2FybjogeWVsbG93LCBhY2NlbnQ6IGN5YW4sIGludmVyc2UgfTtcbn1cblxuLyoqIFRoZSBtZXNzYWdlIG9mIGFuIGVycm9yIGFzIGl0IG1heSBiZSBzaG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZXNzYWdlT2YoZXJyb3I6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gc2hvd24oZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpKTtcbn1cblxuLyoqIFdoYXQgYW4gZXJyb3IgaXMgZm9yIHRoZSBzaGVsbDsgc2F5cyBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXBvcnQoY29udGV4dDogQ29udGV4dCwgZXJyb3I6IHVua25vd24pOiBudW1iZXIge1xuICB0cnkge1xuICAgIGNvbnRleHQub3V0LmZsdXNoKCk7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgUmVhZGVyR29uZSkgcmV0dXJuIERPTkU7XG4gICAgaWYgKGVycm9yIGluc3RhbmNlb2YgQ29tbWFuZGVyRXJyb3IpIHJldHVybiBlcnJvci5leGl0Q29kZSA9PT0gMCA/IERPTkUgOiBNSVNVU0VEOyAvLyBpdCBoYXMgc2FpZCBpdFxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE5vdFNvKSB7XG4gICAgICBpZiAoZXJyb3IubWVzc2FnZSAhPT0gXCJcIikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICAgIHJldHVybiBOT1RfU087XG4gICAgfVxuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFVzYWdlKSB7XG4gICAgICBjb250ZXh0LnJlbWFyayhgemVyb2lwYzogJHttZXNzYWdlT2YoZXJyb3IpfWApO1xuICAgICAgaWYgKGVycm9yLmRldGFpbCAhPT0gdW5kZWZpbmVkKSBjb250ZXh0LnJlbWFyayhlcnJvci5kZXRhaWwucmVwbGFjZSgvXi9nbSwgXCIgIFwiKSk7XG4gICAgICByZXR1cm4gTUlTVVNFRDtcbiAgICB9XG4gICAgY29uc3QgZXhwZWN0ZWQgPVxuICAgICAgZXJyb3IgaW5zdGFuY2VvZiBaZXJvSXBjRXJyb3IgfHwgZXJyb3IgaW5zdGFuY2VvZiBGYWlsdXJlIHx8IChlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb24pPy5jb2RlICE9PSB1bmRlZmluZWQ7XG4gICAgY29udGV4dC5yZW1hcmsoXG4gICAgICBgemVyb2lwYzogJHtleHBlY3RlZCA/IG1lc3NhZ2VPZihlcnJvcikgOiBgYSBmYXVsdCBvZiB0aGlzIHByb2dyYW06ICR7KGVycm9yIGFzIEVycm9yKT8uc3RhY2sgPz8gU3RyaW5nKGVycm9yKX1gfWAsXG4gICAgKTtcbiAgICByZXR1cm4gRkFJTEVEO1xuICB9IGNhdGNoIChhZ2Fpbikge1xuICAgIHJldHVybiBhZ2FpbiBpbnN0YW5jZW9mIFJlYWRlckdvbmUgPyBET05FIDogRkFJTEVEO1xuICB9XG59XG5cbi8qKiBSZWdpc3RlcnMgYSBjb21tYW5kLCBpdHMgYWN0aW9uIHdyYXBwZWQgc28gdGhhdCBpdCBnZXRzIHRoZSBjb250ZXh0IGNvbmZpZ3VyZWQuICovXG5leHBvcnQgdHlwZSBSZWdpc3RlciA9IChwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KSA9PiB2b2lkO1xuIiwgIi8vIFdoZXJlIHRleHQgZ29lczogd3JpdHRlbiBhdCBvbmNlIGFuZCBpbiBvcmRlciwgd2hhdGV2ZXIgc3RhbmRzIGJlaGluZCBzdGFuZGFyZCBvdXRwdXQuIEEgcmVhZGVyIHRoYXQgaGFzIGdvbmUgZW5kcyB0aGVcbi8vIHByb2dyYW0gcXVpZXRseS5cblxuaW1wb3J0IHsgd3JpdGVTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcblxuLyoqIFRocm93biB3aGVuIHdob2V2ZXIgcmVhZCBvdXIgb3V0cHV0IGhhcyBnb25lOiB0aGVyZSBpcyBub3RoaW5nIGxlZnQgdG8gZG8sIGFuZCBub3RoaW5nIHdyb25nLiAqL1xuZXhwb3J0IGNsYXNzIFJlYWRlckdvbmUgZXh0ZW5kcyBFcnJvciB7fVxuXG5jb25zdCBFTk9VR0ggPSAxIDw8IDE2O1xuY29uc3QgcGF1c2UgPSBuZXcgSW50MzJBcnJheShuZXcgU2hhcmVkQXJyYXlCdWZmZXIoNCkpO1xuXG4vKiogQSBmaWxlIGRlc2NyaXB0b3IgdGhhdCB0ZXh0IGlzIHdyaXR0ZW4gdG8sIGluIHBpZWNlcyBvZiBhIHJlYXNvbmFibGUgc2l6ZS4gKi9cbmV4cG9ydCBjbGFzcyBPdXRwdXQge1xuICAjd2FpdGluZyA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgZmQ6IG51bWJlcikge31cblxuICB3cml0ZSh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nICs9IHRleHQ7XG4gICAgaWYgKHRoaXMuI3dhaXRpbmcubGVuZ3RoID49IEVOT1VHSCkgdGhpcy5mbHVzaCgpO1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IHdhcyB3cml0dGVuLiAqL1xuICBmbHVzaCgpOiB2b2lkIHtcbiAgICBjb25zdCBieXRlcyA9IEJ1ZmZlci5mcm9tKHRoaXMuI3dhaXRpbmcpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSBcIlwiO1xuICAgIGZvciAobGV0IGRvbmUgPSAwOyBkb25lIDwgYnl0ZXMubGVuZ3RoOykge1xuICAgICAgdHJ5IHtcbiAgICAgICAgZG9uZSArPSB3cml0ZVN5bmModGhpcy5mZCwgYnl0ZXMsIGRvbmUpO1xuICAgICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgICAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb247XG4gICAgICAgIGlmIChjb2RlID09PSBcIkVQSVBFXCIpIHRocm93IG5ldyBSZWFkZXJHb25lKCk7XG4gICAgICAgIGlmIChjb2RlICE9PSBcIkVBR0FJTlwiKSB0aHJvdyBlcnJvcjtcbiAgICAgICAgQXRvbWljcy53YWl0KHBhdXNlLCAwLCAwLCAyKTsgLy8gdGhlIGRlc2NyaXB0b3IgZG9lcyBub3QgYmxvY2ssIGZvciB3aG9ldmVyIHNoYXJlcyBpdCB3YW50cyB0aGF0XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLy8gVGV4dCBmb3IgcGVvcGxlOiBudW1iZXJzLCBuYW1lcyB0aGF0IG1heSBob2xkIGFueXRoaW5nLCBjb2x1bW5zLlxuXG5pbXBvcnQgc3RyaW5nV2lkdGggZnJvbSBcInN0cmluZy13aWR0aFwiO1xuXG5jb25zdCBVTklUUyA9IFtcIktpQlwiLCBcIk1pQlwiLCBcIkdpQlwiLCBcIlRpQlwiLCBcIlBpQlwiLCBcIkVpQlwiXTtcblxuLyoqIFwiNTEyIEJcIiwgXCIxLjAgTWlCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaHVtYW4oYnl0ZXM6IG51bWJlcik6IHN0cmluZyB7XG4gIGlmIChieXRlcyA8IDEwMjQpIHJldHVybiBgJHtieXRlc30gQmA7XG4gIGxldCBhbW91bnQgPSBieXRlcyAvIDEwMjQ7XG4gIGxldCB1bml0ID0gMDtcbiAgZm9yICg7IGFtb3VudCA+PSAxMDIzLjk1ICYmIHVuaXQgKyAxIDwgVU5JVFMubGVuZ3RoOyB1bml0KyspIGFtb3VudCAvPSAxMDI0O1xuICByZXR1cm4gYCR7YW1vdW50LnRvRml4ZWQoMSl9ICR7VU5JVFNbdW5pdF19YDtcbn1cblxuLyoqIFwiMSBjZWxsXCIsIFwiMyBjZWxsc1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50ZWQoY291bnQ6IG51bWJlciB8IGJpZ2ludCwgb25lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7Y291bnR9ICR7b25lfSR7TnVtYmVyKGNvdW50KSA9PT0gMSA/IFwiXCIgOiBcInNcIn1gO1xufVxuXG4vKiogXCI0MDk2IGJ5dGVzLCA0LjAgS2lCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXNUZXh0KGJ5dGVzOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBleGFjdGx5ID0gY291bnRlZChieXRlcywgXCJieXRlXCIpO1xuICByZXR1cm4gYnl0ZXMgPCAxMDI0ID8gZXhhY3RseSA6IGAke2V4YWN0bHl9LCAke2h1bWFuKGJ5dGVzKX1gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaGV4KHZhbHVlOiBudW1iZXIgfCBiaWdpbnQsIGRpZ2l0cyA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gYDB4JHt2YWx1ZS50b1N0cmluZygxNikucGFkU3RhcnQoZGlnaXRzLCBcIjBcIil9YDtcbn1cblxuY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcbi8vIENvbnRyb2xzLCB3aGF0IHR1cm5zIHRoZSBkaXJlY3Rpb24gb2Ygd3JpdGluZyBvciB0YWtlcyBubyByb29tLCBoYWx2ZXMgb2YgcGFpcnMuXG5jb25zdCBVTlNIT1dOID0gL1tcXHB7Q2N9XFxwe0NzfVxcdTIwMGItXFx1MjAwZlxcdTIwMjgtXFx1MjAyZVxcdTIwNjAtXFx1MjA2ZlxcdWZlZmZdL3U7XG5cbi8qKiBUZXh0IGFzIGl0IG1heSBiZSBzaG93biBvbiBhIHRlcm1pbmFsOiB3aGF0IGlzIG5vIHByaW50YWJsZSBVVEYtOCBiZWNvbWVzIFxceE5OLCBieXRlIGJ5IGJ5dGUuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd24odGV4dDogc3RyaW5nIHwgVWludDhBcnJheSk6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gdHlwZW9mIHRleHQgPT09IFwic3RyaW5nXCIgPyBCdWZmZXIuZnJvbSh0ZXh0KSA6IHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgYnl0ZXMubGVuZ3RoOykge1xuICAgIGNvbnN0IGxlbmd0aCA9IGNoYXJhY3RlckJ5dGVzKGJ5dGVzW2F0XSBhcyBudW1iZXIpO1xuICAgIGNvbnN0IGNoYXJhY3RlciA9IGRlY29kZShieXRlcy5zdWJhcnJheShhdCwgYXQgKyBsZW5ndGgpKTtcbiAgICBpZiAoY2hhcmFjdGVyID09PSB1bmRlZmluZWQgfHwgVU5TSE9XTi50ZXN0KGNoYXJhY3RlcikpIHtcbiAgICAgIHJlc3VsdCArPSBgXFxcXHgkeyhieXRlc1thdF0gYXMgbnVtYmVyKS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpfWA7XG4gICAgICBhdCsrO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXN1bHQgKz0gY2hhcmFjdGVyO1xuICAgICAgYXQgKz0gbGVuZ3RoO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufVxuXG5mdW5jdGlvbiBjaGFyYWN0ZXJCeXRlcyhmaXJzdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGZpcnN0IDwgMHhjMCA/IDEgOiBmaXJzdCA8IDB4ZTAgPyAyIDogZmlyc3QgPCAweGYwID8gMyA6IDQ7XG59XG5cbmZ1bmN0aW9uIGRlY29kZShieXRlczogVWludDhBcnJheSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZXIuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGJ5dGVzIG9mIGEgZmllbGQgdXAgdG8gaXRzIGZpcnN0IE5VTC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnRpbE51bChieXRlczogVWludDhBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBlbmQgPSBieXRlcy5pbmRleE9mKDApO1xuICByZXR1cm4gZW5kIDwgMCA/IGJ5dGVzIDogYnl0ZXMuc3ViYXJyYXkoMCwgZW5kKTtcbn1cblxuLyoqIENvbHVtbnMgdGhhdCBhIHRleHQgdGFrZXMgb24gYSB0ZXJtaW5hbDsgY29kZXMgZm9yIGNvbG91cnMgdGFrZSBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpZHRoKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIC8vIE5lYXJseSBhbHdheXM6IG5vdGhpbmcgYnV0IHBsYWluIGNoYXJhY3RlcnMuXG4gIHJldHVybiAvXltcXHgyMC1cXHg3ZV0qJC8udGVzdCh0ZXh0KSA/IHRleHQubGVuZ3RoIDogc3RyaW5nV2lkdGgodGV4dCk7XG59XG5cbi8qKiBUaGUgdGV4dCB3aXRoIGJsYW5rcyBiZWhpbmQgaXQsIG9yIGluIGZyb250IG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhZGRlZCh0ZXh0OiBzdHJpbmcsIGNvbHVtbnM6IG51bWJlciwgdG9UaGVSaWdodCA9IGZhbHNlKTogc3RyaW5nIHtcbiAgY29uc3QgYmxhbmtzID0gXCIgXCIucmVwZWF0KE1hdGgubWF4KDAsIGNvbHVtbnMgLSB3aWR0aCh0ZXh0KSkpO1xuICByZXR1cm4gdG9UaGVSaWdodCA/IGJsYW5rcyArIHRleHQgOiB0ZXh0ICsgYmxhbmtzO1xufVxuXG4vKiogVGhlIHRleHQgY3V0IHRvIHNvIG1hbnkgY29sdW1ucywgd2l0aCBhIG1hcmsgd2hlcmUgaXQgd2FzIGN1dC4gV2l0aG91dCBjb2RlcyBmb3IgY29sb3VycyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjdXQodGV4dDogc3RyaW5nLCBjb2x1bW5zOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAod2lkdGgodGV4dCkgPD0gY29sdW1ucykgcmV0dXJuIHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBsZXQgdGFrZW4gPSAwO1xuICBmb3IgKGNvbnN0IGNoYXJhY3RlciBvZiB0ZXh0KSB7XG4gICAgdGFrZW4gKz0gd2lkdGgoY2hhcmFjdGVyKTtcbiAgICBpZiAodGFrZW4gPiBjb2x1bW5zIC0gMSkgYnJlYWs7XG4gICAgcmVzdWx0ICs9IGNoYXJhY3RlcjtcbiAgfVxuICByZXR1cm4gY29sdW1ucyA+IDAgPyBgJHtyZXN1bHR9XHUyMDI2YCA6IFwiXCI7XG59XG4iLCAiLy8gSG93IGEgdHlwZSBvbiB0aGUgY29tbWFuZCBsaW5lIGxpZXMgaW4gbWVtb3J5OiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gNywgdGhlIHJ1bGVzIG9mIG5hdHVyYWwgYWxpZ25tZW50LlxuXG5leHBvcnQgdHlwZSBTY2FsYXJOYW1lID0gXCJpOFwiIHwgXCJ1OFwiIHwgXCJpMTZcIiB8IFwidTE2XCIgfCBcImkzMlwiIHwgXCJ1MzJcIiB8IFwiaTY0XCIgfCBcInU2NFwiIHwgXCJmMzJcIiB8IFwiZjY0XCIgfCBcImJvb2xcIjtcblxuaW50ZXJmYWNlIExhaWQge1xuICAvKiogQnl0ZXMuIDA6IHV0ZjggYW5kIGJ5dGVzIHdpdGhvdXQgYSBudW1iZXIsIHdoaWNoIHRha2Ugd2hhdGV2ZXIgdGhlcmUgaXMuICovXG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgYWxpZ246IG51bWJlcjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTY2FsYXJGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwic2NhbGFyXCI7XG4gIHJlYWRvbmx5IHNjYWxhcjogU2NhbGFyTmFtZTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBUZXh0Rm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcInV0ZjhcIjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBCeXRlc0Zvcm0gZXh0ZW5kcyBMYWlkIHtcbiAgcmVhZG9ubHkgZm9ybTogXCJieXRlc1wiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEFycmF5Rm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcImFycmF5XCI7XG4gIHJlYWRvbmx5IG9mOiBGb3JtO1xuICByZWFkb25seSBjb3VudDogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEZpZWxkIHtcbiAgLyoqIFdpdGhvdXQgYSBuYW1lIG9uIHRoZSBjb21tYW5kIGxpbmU6IFwiX1wiIGFuZCBpdHMgcGxhY2UsIGZyb20gMCBvbi4gKi9cbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICByZWFkb25seSBuYW1lZDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHR5cGU6IEZvcm07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU3RydWN0Rm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcInN0cnVjdFwiO1xuICByZWFkb25seSBmaWVsZHM6IHJlYWRvbmx5IEZpZWxkW107XG4gIC8qKiBOb25lIG9mIHRoZSBmaWVsZHMgaGFzIGEgbmFtZTogaXRzIHZhbHVlcyBhcmUgd3JpdHRlbiBhcyBhcnJheXMuICovXG4gIHJlYWRvbmx5IGlzVHVwbGU6IGJvb2xlYW47XG59XG5cbmV4cG9ydCB0eXBlIEZvcm0gPSBTY2FsYXJGb3JtIHwgVGV4dEZvcm0gfCBCeXRlc0Zvcm0gfCBBcnJheUZvcm0gfCBTdHJ1Y3RGb3JtO1xuXG4vKiogQSB2YWx1ZSBvZiBhIHR5cGU6IGk2NCBhbmQgdTY0IGFyZSBiaWdpbnRzLCBhIHN0cnVjdCBpcyBhbiBvYmplY3QgKG9mIGBfMGAsIGBfMWAuLi4gd2hlcmUgZmllbGRzIGhhdmUgbm8gbmFtZXMpLiAqL1xuZXhwb3J0IHR5cGUgVmFsdWUgPSBudW1iZXIgfCBiaWdpbnQgfCBib29sZWFuIHwgc3RyaW5nIHwgVWludDhBcnJheSB8IEFycmF5TGlrZTxudW1iZXIgfCBiaWdpbnQ+IHwgVmFsdWVbXSB8IFN0cnVjdDtcbmV4cG9ydCBpbnRlcmZhY2UgU3RydWN0IHtcbiAgW25hbWU6IHN0cmluZ106IFZhbHVlO1xufVxuXG4vKiogU2l6ZXMgYXJlIHUzMiBpbiB0aGUgZm9ybWF0LCBhbmQgdGhlIGxpYnJhcnkgdGFrZXMgZWxlbWVudHMgb2YgbGVzcyB0aGFuIDIgR2lCLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAyICoqIDMxIC0gMTtcblxuY29uc3Qgc2l6ZXM6IFJlY29yZDxTY2FsYXJOYW1lLCBudW1iZXI+ID0ge1xuICAuLi57IGk4OiAxLCB1ODogMSwgaTE2OiAyLCB1MTY6IDIsIGkzMjogNCwgdTMyOiA0LCBpNjQ6IDgsIHU2NDogOCB9LFxuICAuLi57IGYzMjogNCwgZjY0OiA4LCBib29sOiAxIH0sXG59O1xuXG5leHBvcnQgY29uc3Qgc2NhbGFyTmFtZXMgPSBPYmplY3Qua2V5cyhzaXplcykgYXMgcmVhZG9ubHkgU2NhbGFyTmFtZVtdO1xuXG5leHBvcnQgZnVuY3Rpb24gaXNTY2FsYXJOYW1lKG5hbWU6IHN0cmluZyk6IG5hbWUgaXMgU2NhbGFyTmFtZSB7XG4gIHJldHVybiBPYmplY3QuaGFzT3duKHNpemVzLCBuYW1lKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNjYWxhcihuYW1lOiBTY2FsYXJOYW1lKTogU2NhbGFyRm9ybSB7XG4gIHJldHVybiB7IGZvcm06IFwic2NhbGFyXCIsIHNjYWxhcjogbmFtZSwgc2l6ZTogc2l6ZXNbbmFtZV0sIGFsaWduOiBzaXplc1tuYW1lXSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYmxvYihmb3JtOiBcInV0ZjhcIiB8IFwiYnl0ZXNcIiwgc2l6ZTogbnVtYmVyKTogVGV4dEZvcm0gfCBCeXRlc0Zvcm0ge1xuICByZXR1cm4geyBmb3JtLCBzaXplLCBhbGlnbjogMSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gYXJyYXlPZihvZjogRm9ybSwgY291bnQ6IG51bWJlcik6IEFycmF5Rm9ybSB7XG4gIHJldHVybiB7IGZvcm06IFwiYXJyYXlcIiwgb2YsIGNvdW50LCBzaXplOiBvZi5zaXplICogY291bnQsIGFsaWduOiBvZi5hbGlnbiB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc3RydWN0KGdpdmVuOiByZWFkb25seSB7IG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZDsgdHlwZTogRm9ybSB9W10pOiBTdHJ1Y3RGb3JtIHtcbiAgbGV0IGVuZCA9IDA7XG4gIGxldCBhbGlnbiA9IDE7XG4gIGNvbnN0IGZpZWxkcyA9IGdpdmVuLm1hcCgoeyBuYW1lLCB0eXBlIH0sIHBsYWNlKTogRmllbGQgPT4ge1xuICAgIGNvbnN0IG9mZnNldCA9IHJvdW5kVXAoZW5kLCB0eXBlLmFsaWduKTtcbiAgICBlbmQgPSBvZmZzZXQgKyB0eXBlLnNpemU7XG4gICAgYWxpZ24gPSBNYXRoLm1heChhbGlnbiwgdHlwZS5hbGlnbik7XG4gICAgcmV0dXJuIHsgbmFtZTogbmFtZSA/PyBgXyR7cGxhY2V9YCwgbmFtZWQ6IG5hbWUgIT09IHVuZGVmaW5lZCwgb2Zmc2V0LCB0eXBlIH07XG4gIH0pO1xuICByZXR1cm4geyBmb3JtOiBcInN0cnVjdFwiLCBmaWVsZHMsIGlzVHVwbGU6ICFmaWVsZHMuc29tZSgoeyBuYW1lZCB9KSA9PiBuYW1lZCksIHNpemU6IHJvdW5kVXAoZW5kLCBhbGlnbiksIGFsaWduIH07XG59XG5cbmZ1bmN0aW9uIHJvdW5kVXAoYnl0ZXM6IG51bWJlciwgc3RlcDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE1hdGguY2VpbChieXRlcyAvIHN0ZXApICogc3RlcDtcbn1cbiIsICIvLyBUaGUgbGFuZ3VhZ2UgaW4gd2hpY2ggLS10eXBlIGFuZCAtLWtleSBzYXkgYSB0eXBlOlxuLy9cbi8vICAgVFlQRSAgID0gT05FIHsgXCJbXCIgbnVtYmVyIFwiXVwiIH0gICAgICAgICAgICAgICAgIHUxNlszXTsgdTE2WzNdWzJdIGlzIHR3byBvZiB1MTZbM11cbi8vICAgT05FICAgID0gc2NhbGFyIHwgKFwidXRmOFwiIHwgXCJieXRlc1wiKSBbIFwiKFwiIG51bWJlciBcIilcIiBdIHwgXCJ7XCIgRklFTEQgeyBcIixcIiBGSUVMRCB9IFwifVwiXG4vLyAgIEZJRUxEICA9IFsgbmFtZSBcIjpcIiBdIFRZUEVcbi8vXG4vLyBCbGFua3MgbWF5IHN0YW5kIGJldHdlZW4gYW55IHR3byBvZiB0aGVzZS4gSXQgaXMgdGhhdCBvZiB0aGUgbmF0aXZlIHplcm9pcGMtaW5zcGVjdC5cblxuaW1wb3J0IHsgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgc2hvd24sIHdpZHRoIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7XG4gIGFycmF5T2YsXG4gIGJsb2IsXG4gIHR5cGUgRm9ybSxcbiAgaXNTY2FsYXJOYW1lLFxuICBNT1NUX0JZVEVTLFxuICBzY2FsYXIsXG4gIHNjYWxhck5hbWVzLFxuICBzdHJ1Y3QsXG4gIHR5cGUgU3RydWN0Rm9ybSxcbn0gZnJvbSBcIi4vZm9ybVwiO1xuXG5jb25zdCBERUVQRVNUID0gMTY7XG5cbi8qKiBXaGF0IG90aGVyIGxhbmd1YWdlcyBjYWxsIHRoZW0uICovXG5jb25zdCBlbHNld2hlcmU6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIC4uLnsgaW50ODogXCJpOFwiLCBpbnQxNjogXCJpMTZcIiwgaW50MzI6IFwiaTMyXCIsIGludDY0OiBcImk2NFwiLCBpbnQ6IFwiaTMyXCIsIGxvbmc6IFwiaTY0XCIsIGludDhfdDogXCJpOFwiLCBpbnQxNl90OiBcImkxNlwiIH0sXG4gIC4uLnsgaW50MzJfdDogXCJpMzJcIiwgaW50NjRfdDogXCJpNjRcIiwgdWludDg6IFwidThcIiwgdWludDE2OiBcInUxNlwiLCB1aW50MzI6IFwidTMyXCIsIHVpbnQ2NDogXCJ1NjRcIiwgdWludDhfdDogXCJ1OFwiIH0sXG4gIC4uLnsgdWludDE2X3Q6IFwidTE2XCIsIHVpbnQzMl90OiBcInUzMlwiLCB1aW50NjRfdDogXCJ1NjRcIiwgYnl0ZTogXCJ1OFwiLCBmbG9hdDogXCJmMzJcIiwgZmxvYXQzMjogXCJmMzJcIiwgZG91YmxlOiBcImY2NFwiIH0sXG4gIC4uLnsgZmxvYXQ2NDogXCJmNjRcIiwgbnVtYmVyOiBcImY2NFwiLCBiaWdpbnQ6IFwiaTY0XCIsIGJvb2xlYW46IFwiYm9vbFwiLCBzdHJpbmc6IFwidXRmOChuKVwiLCBzdHI6IFwidXRmOChuKVwiIH0sXG4gIC4uLnsgdGV4dDogXCJ1dGY4KG4pXCIsIGNoYXI6IFwidXRmOChuKVwiLCBidWZmZXI6IFwiYnl0ZXMobilcIiwgc3RydWN0OiBcIntuYW1lOiBUfVwiLCBhcnJheTogXCJUW25dXCIgfSxcbn07XG5cbi8qKiBBIHR5cGUgdGhhdCBjYW5ub3QgYmUgcmVhZDogdGhlIG1lc3NhZ2Ugc2hvd3Mgd2hlcmUuICovXG5leHBvcnQgY2xhc3MgVHlwZVN5bnRheEVycm9yIGV4dGVuZHMgVXNhZ2Uge1xuICBjb25zdHJ1Y3RvcihcbiAgICB3aHk6IHN0cmluZyxcbiAgICByZWFkb25seSB0ZXh0OiBzdHJpbmcsXG4gICAgLyoqIFdoZXJlIGluIHRoZSB0ZXh0IGl0IHdlbnQgd3JvbmcuICovXG4gICAgcmVhZG9ubHkgYXQ6IG51bWJlcixcbiAgKSB7XG4gICAgc3VwZXIoYHR5cGU6ICR7d2h5fWAsIGAke3Nob3duKHRleHQpfVxcbiR7XCIgXCIucmVwZWF0KHdpZHRoKHNob3duKHRleHQuc2xpY2UoMCwgYXQpKSkpfV5gKTtcbiAgfVxufVxuXG4vKiogUmVhZHMgYSB0eXBlLCBvciB0aHJvd3MgYSBUeXBlU3ludGF4RXJyb3IuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VUeXBlKHRleHQ6IHN0cmluZyk6IEZvcm0ge1xuICByZXR1cm4gbmV3IFBhcnNlcih0ZXh0KS53aG9sZSgpO1xufVxuXG5jbGFzcyBQYXJzZXIge1xuICAjYXQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IHRleHQ6IHN0cmluZykge31cblxuICB3aG9sZSgpOiBGb3JtIHtcbiAgICBjb25zdCBmb3JtID0gdGhpcy4jdHlwZSgwKTtcbiAgICB0aGlzLiNibGFua3MoKTtcbiAgICBpZiAodGhpcy4jYXQgPCB0aGlzLnRleHQubGVuZ3RoKSB0aGlzLiNmYWlsKGBpdCBlbmRzIGJlZm9yZSAke0pTT04uc3RyaW5naWZ5KHRoaXMuI3Jlc3QoKSl9YCk7XG4gICAgcmV0dXJuIGZvcm07XG4gIH1cblxuICAjdHlwZShkZXB0aDogbnVtYmVyKTogRm9ybSB7XG4gICAgY29uc3Qgc3RhcnQgPSB0aGlzLiNzdGFydCgpO1xuICAgIGxldCBmb3JtID0gdGhpcy4jb25lKGRlcHRoKTtcbiAgICB3aGlsZSAodGhpcy4jdGFrZShcIltcIikpIHtcbiAgICAgIHRoaXMuI25lZWRTaXplKGZvcm0sIHN0YXJ0KTtcbiAgICAgIGZvcm0gPSBhcnJheU9mKGZvcm0sIHRoaXMuI2NvdW50KCkpO1xuICAgICAgdGhpcy4jZXhwZWN0KFwiXVwiKTtcbiAgICAgIHRoaXMuI2NoZWNrU2l6ZShmb3JtLCBzdGFydCk7XG4gICAgfVxuICAgIHJldHVybiBmb3JtO1xuICB9XG5cbiAgI29uZShkZXB0aDogbnVtYmVyKTogRm9ybSB7XG4gICAgY29uc3Qgc3RhcnQgPSB0aGlzLiNzdGFydCgpO1xuICAgIGlmIChkZXB0aCA+IERFRVBFU1QpIHRoaXMuI2ZhaWwoXCJpdCBpcyBuZXN0ZWQgdG9vIGRlZXBseVwiKTtcbiAgICBpZiAodGhpcy4jdGFrZShcIntcIikpIHJldHVybiB0aGlzLiNzdHJ1Y3QoZGVwdGgsIHN0YXJ0KTtcbiAgICBjb25zdCB3b3JkID0gdGhpcy4jd29yZCgpO1xuICAgIGlmIChpc1NjYWxhck5hbWUod29yZCkpIHJldHVybiBzY2FsYXIod29yZCk7XG4gICAgaWYgKHdvcmQgIT09IFwidXRmOFwiICYmIHdvcmQgIT09IFwiYnl0ZXNcIikgdGhpcy4jdW5rbm93bih3b3JkLCBzdGFydCk7XG4gICAgaWYgKCF0aGlzLiN0YWtlKFwiKFwiKSkgcmV0dXJuIGJsb2Iod29yZCwgMCk7XG4gICAgY29uc3Qgc2l6ZSA9IHRoaXMuI2NvdW50KCk7XG4gICAgdGhpcy4jZXhwZWN0KFwiKVwiKTtcbiAgICByZXR1cm4gYmxvYih3b3JkLCBzaXplKTtcbiAgfVxuXG4gICNzdHJ1Y3QoZGVwdGg6IG51bWJlciwgc3RhcnQ6IG51bWJlcik6IFN0cnVjdEZvcm0ge1xuICAgIGNvbnN0IGZpZWxkczogeyBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQ7IHR5cGU6IEZvcm0gfVtdID0gW107XG4gICAgY29uc3QgbmFtZXMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgICBkbyB7XG4gICAgICBjb25zdCBhdCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgICBjb25zdCBnaXZlbiA9IHRoaXMuI25hbWUoKTtcbiAgICAgIGNvbnN0IG5hbWUgPSBnaXZlbiA/PyBgXyR7ZmllbGRzLmxlbmd0aH1gO1xuICAgICAgaWYgKG5hbWVzLmhhcyhuYW1lKSkgdGhpcy4jZmFpbChgdGhlcmUgYXJlIHR3byBmaWVsZHMgXCIke25hbWV9XCJgLCBhdCk7XG4gICAgICBuYW1lcy5hZGQobmFtZSk7XG4gICAgICBjb25zdCB0eXBlQXQgPSB0aGlzLiNzdGFydCgpO1xuICAgICAgY29uc3QgdHlwZSA9IHRoaXMuI3R5cGUoZGVwdGggKyAxKTtcbiAgICAgIHRoaXMuI25lZWRTaXplKHR5cGUsIHR5cGVBdCk7XG4gICAgICBmaWVsZHMucHVzaCh7IG5hbWU6IGdpdmVuLCB0eXBlIH0pO1xuICAgIH0gd2hpbGUgKHRoaXMuI3Rha2UoXCIsXCIpKTtcbiAgICB0aGlzLiNleHBlY3QoXCJ9XCIsICdleHBlY3RlZCBcIixcIiBvciBcIn1cIicpO1xuICAgIHJldHVybiB0aGlzLiNjaGVja1NpemUoc3RydWN0KGZpZWxkcyksIHN0YXJ0KTtcbiAgfVxuXG4gIC8qKiBBIGZpZWxkJ3MgbmFtZSBhbmQgdGhlIGNvbG9uIGJlaGluZCBpdCwgaWYgdGhleSBhcmUgdGhlcmUuICovXG4gICNuYW1lKCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3Qgc3RhcnQgPSB0aGlzLiNzdGFydCgpO1xuICAgIGNvbnN0IG5hbWUgPSB0aGlzLiN3b3JkKCk7XG4gICAgaWYgKG5hbWUgIT09IFwiXCIgJiYgdGhpcy4jdGFrZShcIjpcIikpIHtcbiAgICAgIC8vIEphdmFTY3JpcHQgd291bGQgbm90IGtlZXAgdGhlc2Ugd2hlcmUgdGhleSBzdGFuZC5cbiAgICAgIGlmICgvXlxcZCskLy50ZXN0KG5hbWUpIHx8IG5hbWUgPT09IFwiX19wcm90b19fXCIpIHRoaXMuI2ZhaWwoYFwiJHtuYW1lfVwiIGNhbm5vdCBuYW1lIGEgZmllbGRgLCBzdGFydCk7XG4gICAgICByZXR1cm4gbmFtZTtcbiAgICB9XG4gICAgdGhpcy4jYXQgPSBzdGFydDtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgI2NvdW50KCk6IG51bWJlciB7XG4gICAgY29uc3Qgc3RhcnQgPSB0aGlzLiNzdGFydCgpO1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgY29uc3QgY291bnQgPSAvXlxcZHsxLDEwfSQvLnRlc3Qod29yZCkgPyBOdW1iZXIod29yZCkgOiAwO1xuICAgIGlmIChjb3VudCA8IDEgfHwgY291bnQgPiBNT1NUX0JZVEVTKSB0aGlzLiNmYWlsKGBleHBlY3RlZCBhIG51bWJlciBmcm9tIDEgdG8gJHtNT1NUX0JZVEVTfWAsIHN0YXJ0KTtcbiAgICByZXR1cm4gY291bnQ7XG4gIH1cblxuICAvLyAtLS0gd29yZHMgYW5kIHNpZ25zIC0tLVxuXG4gICNibGFua3MoKTogdm9pZCB7XG4gICAgd2hpbGUgKC9cXHMvLnRlc3QodGhpcy50ZXh0W3RoaXMuI2F0XSA/PyBcIlwiKSkgdGhpcy4jYXQrKztcbiAgfVxuXG4gICNzdGFydCgpOiBudW1iZXIge1xuICAgIHRoaXMuI2JsYW5rcygpO1xuICAgIHJldHVybiB0aGlzLiNhdDtcbiAgfVxuXG4gICN0YWtlKHNpZ246IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLnRleHRbdGhpcy4jc3RhcnQoKV0gIT09IHNpZ24pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNhdCsrO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2V4cGVjdChzaWduOiBzdHJpbmcsIHdoYXQgPSBgZXhwZWN0ZWQgXCIke3NpZ259XCJgKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLiN0YWtlKHNpZ24pKSB0aGlzLiNmYWlsKHdoYXQpO1xuICB9XG5cbiAgI3dvcmQoKTogc3RyaW5nIHtcbiAgICBjb25zdCBbd29yZCA9IFwiXCJdID0gL15cXHcqLy5leGVjKHRoaXMudGV4dC5zbGljZSh0aGlzLiNzdGFydCgpKSkgPz8gW107XG4gICAgdGhpcy4jYXQgKz0gd29yZC5sZW5ndGg7XG4gICAgcmV0dXJuIHdvcmQ7XG4gIH1cblxuICAjcmVzdCgpOiBzdHJpbmcge1xuICAgIGNvbnN0IHJlc3QgPSB0aGlzLnRleHQuc2xpY2UodGhpcy4jYXQpO1xuICAgIHJldHVybiByZXN0Lmxlbmd0aCA+IDIwID8gYCR7cmVzdC5zbGljZSgwLCAyMCl9Li4uYCA6IHJlc3Q7XG4gIH1cblxuICAvLyAtLS0gd2hhdCBpcyB3cm9uZyAtLS1cblxuICAjbmVlZFNpemUoZm9ybTogRm9ybSwgYXQ6IG51bWJlcik6IHZvaWQge1xuICAgIGlmIChmb3JtLnNpemUgPT09IDApIHRoaXMuI2ZhaWwoYCR7Zm9ybS5mb3JtfSBuZWVkcyBhIG51bWJlciwgYXMgaW4gJHtmb3JtLmZvcm19KDE2KSwgaW5zaWRlIGFub3RoZXIgdHlwZWAsIGF0KTtcbiAgfVxuXG4gICNjaGVja1NpemU8RiBleHRlbmRzIEZvcm0+KGZvcm06IEYsIGF0OiBudW1iZXIpOiBGIHtcbiAgICBpZiAoZm9ybS5zaXplID4gTU9TVF9CWVRFUykgdGhpcy4jZmFpbChgaXQgdGFrZXMgbW9yZSB0aGFuICR7TU9TVF9CWVRFU30gYnl0ZXNgLCBhdCk7XG4gICAgcmV0dXJuIGZvcm07XG4gIH1cblxuICAjdW5rbm93bih3b3JkOiBzdHJpbmcsIGF0OiBudW1iZXIpOiBuZXZlciB7XG4gICAgaWYgKHdvcmQgPT09IFwiXCIpIHRoaXMuI2ZhaWwoYXQgPT09IHRoaXMudGV4dC5sZW5ndGggPyBcImEgdHlwZSBpcyBtaXNzaW5nIGF0IHRoZSBlbmRcIiA6IFwiZXhwZWN0ZWQgYSB0eXBlXCIsIGF0KTtcbiAgICBjb25zdCBrbm93biA9IGAke3NjYWxhck5hbWVzLmpvaW4oXCIgXCIpfSwgdXRmOChuKSwgYnl0ZXMobiksIFRbbl0sIHtuYW1lOiBULCAuLi59YDtcbiAgICBjb25zdCBoaW50ID0gT2JqZWN0Lmhhc093bihlbHNld2hlcmUsIHdvcmQpID8gYGl0IGlzIGNhbGxlZCAke2Vsc2V3aGVyZVt3b3JkXX0gaGVyZWAgOiBgdGhlcmUgYXJlICR7a25vd259YDtcbiAgICB0aGlzLiNmYWlsKGB0aGVyZSBpcyBubyBcIiR7d29yZH1cIjogJHtoaW50fWAsIGF0KTtcbiAgfVxuXG4gICNmYWlsKHdoeTogc3RyaW5nLCBhdCA9IHRoaXMuI3N0YXJ0KCkpOiBuZXZlciB7XG4gICAgdGhyb3cgbmV3IFR5cGVTeW50YXhFcnJvcih3aHksIHRoaXMudGV4dCwgYXQpO1xuICB9XG59XG4iLCAiLy8gVmFsdWVzIGFzIHRleHQ6IGZvciBzY3JpcHRzIHdob2xlIGFuZCBleGFjdCwgZm9yIHBlb3BsZSBzaG9ydCwgZm9yIHNwcmVhZHNoZWV0cyBpbiBjb2x1bW5zLlxuXG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEFycmF5Rm9ybSwgRm9ybSwgU2NhbGFyTmFtZSwgU3RydWN0LCBTdHJ1Y3RGb3JtLCBWYWx1ZSB9IGZyb20gXCIuL2Zvcm1cIjtcblxuLy8gT2Ygd2hhdCBpcyBzaG93biB0byBwZW9wbGU6IGEgbG9uZ2VyIHZhbHVlIGlzIGN1dCwgc28gdGhhdCBpdCBzdGF5cyBhIGxpbmUuXG5jb25zdCBNT1NUX1RFWFQgPSA0MDA7XG5jb25zdCBNT1NUX0NIQVJBQ1RFUlMgPSAyMDA7XG5jb25zdCBNT1NUX0JZVEVTID0gMjQ7XG5jb25zdCBCWVRFU19XSEVOX0NVVCA9IDE2O1xuXG4vKiogQXMgb25lIHdyaXRlcyBpdCBvbiB0aGUgY29tbWFuZCBsaW5lOiBgLTNgLCBgMC4xYCwgYGluZmAsIGBuYW5gLCBgdHJ1ZWAuICovXG5mdW5jdGlvbiB3b3JkKG5hbWU6IFNjYWxhck5hbWUsIHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gIGlmICh0eXBlb2YgdmFsdWUgIT09IFwibnVtYmVyXCIpIHJldHVybiBTdHJpbmcodmFsdWUpO1xuICBpZiAoTnVtYmVyLmlzTmFOKHZhbHVlKSkgcmV0dXJuIFwibmFuXCI7XG4gIGlmICghTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkgcmV0dXJuIHZhbHVlID4gMCA/IFwiaW5mXCIgOiBcIi1pbmZcIjtcbiAgaWYgKE9iamVjdC5pcyh2YWx1ZSwgLTApKSByZXR1cm4gXCItMFwiO1xuICByZXR1cm4gbmFtZSA9PT0gXCJmMzJcIiA/IHNob3J0ZXN0KHZhbHVlKSA6IFN0cmluZyh2YWx1ZSk7XG59XG5cbi8qKiBUaGUgc2hvcnRlc3QgdGV4dCBvZiB3aGljaCB0aGUgbmVhcmVzdCBmMzIgaXMgdGhpcyBvbmU6IDAuMSwgd2hlcmUgdGhlIGY2NCBvZiB0aGUgc2FtZSB2YWx1ZSBpcyAwLjEwMDAwMDAwMTQ5MDExNjEyLiAqL1xuZnVuY3Rpb24gc2hvcnRlc3QodmFsdWU6IG51bWJlcik6IHN0cmluZyB7XG4gIGZvciAobGV0IGRpZ2l0cyA9IDE7IGRpZ2l0cyA8IDk7IGRpZ2l0cysrKSB7XG4gICAgY29uc3Qgc2hvcnQgPSBOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oZGlnaXRzKSk7XG4gICAgaWYgKE1hdGguZnJvdW5kKHNob3J0KSA9PT0gdmFsdWUpIHJldHVybiBTdHJpbmcoc2hvcnQpO1xuICB9XG4gIHJldHVybiBTdHJpbmcoTnVtYmVyKHZhbHVlLnRvUHJlY2lzaW9uKDkpKSk7XG59XG5cbmZ1bmN0aW9uIGhleGFkZWNpbWFsKGJ5dGVzOiBVaW50OEFycmF5LCBiZXR3ZWVuID0gXCJcIik6IHN0cmluZyB7XG4gIHJldHVybiBBcnJheS5mcm9tKGJ5dGVzLCAoYnl0ZSkgPT4gYnl0ZS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpKS5qb2luKGJldHdlZW4pO1xufVxuXG5mdW5jdGlvbiBwYXJ0cyhmb3JtOiBBcnJheUZvcm0gfCBTdHJ1Y3RGb3JtLCB2YWx1ZTogVmFsdWUpOiB7IG5hbWU6IHN0cmluZzsgb2Y6IEZvcm07IHZhbHVlOiBWYWx1ZSB9W10ge1xuICBpZiAoZm9ybS5mb3JtID09PSBcImFycmF5XCIpIHtcbiAgICByZXR1cm4gQXJyYXkuZnJvbSh2YWx1ZSBhcyBBcnJheUxpa2U8VmFsdWU+LCAoZWFjaCkgPT4gKHsgbmFtZTogXCJcIiwgb2Y6IGZvcm0ub2YsIHZhbHVlOiBlYWNoIH0pKTtcbiAgfVxuICByZXR1cm4gZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIG5hbWVkLCB0eXBlIH0pID0+ICh7XG4gICAgbmFtZTogbmFtZWQgfHwgIWZvcm0uaXNUdXBsZSA/IG5hbWUgOiBcIlwiLFxuICAgIG9mOiB0eXBlLFxuICAgIHZhbHVlOiAodmFsdWUgYXMgU3RydWN0KVtuYW1lXSBhcyBWYWx1ZSxcbiAgfSkpO1xufVxuXG4vLyAtLS0gSlNPTiAtLS1cblxuLyoqXG4gKiBUaGUgdmFsdWUgYXMgSlNPTiwgZXhhY3RseTogYW4gaTY0IG9yIHU2NCBpcyBhIG51bWJlciB3aGVyZSBldmVyeSByZWFkZXIgb2YgSlNPTiBrZWVwcyBpdCAodXAgdG8gMl41MyAtIDEpLCBlbHNlIGEgc3RyaW5nIG9mXG4gKiBpdHMgZGlnaXRzOyBpbmZpbml0aWVzIGFuZCBOYU4gYXJlIHRoZSBzdHJpbmdzIFwiaW5mXCIsIFwiLWluZlwiLCBcIm5hblwiOyBieXRlcyBhcmUgYSBzdHJpbmcgXCIweC4uLlwiLlxuICovXG5leHBvcnQgZnVuY3Rpb24ganNvblRleHQoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6IHtcbiAgICAgIGNvbnN0IHRleHQgPSB3b3JkKGZvcm0uc2NhbGFyLCB2YWx1ZSk7XG4gICAgICBpZiAodHlwZW9mIHZhbHVlID09PSBcImJpZ2ludFwiICYmICFOdW1iZXIuaXNTYWZlSW50ZWdlcihOdW1iZXIodmFsdWUpKSkgcmV0dXJuIGBcIiR7dGV4dH1cImA7XG4gICAgICByZXR1cm4gdHlwZW9mIHZhbHVlID09PSBcIm51bWJlclwiICYmICFOdW1iZXIuaXNGaW5pdGUodmFsdWUpID8gYFwiJHt0ZXh0fVwiYCA6IHRleHQ7XG4gICAgfVxuICAgIGNhc2UgXCJ1dGY4XCI6XG4gICAgICByZXR1cm4gSlNPTi5zdHJpbmdpZnkodmFsdWUpO1xuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgcmV0dXJuIGBcIjB4JHtoZXhhZGVjaW1hbCh2YWx1ZSBhcyBVaW50OEFycmF5KX1cImA7XG4gICAgZGVmYXVsdDoge1xuICAgICAgY29uc3QgaXNBcnJheSA9IGZvcm0uZm9ybSA9PT0gXCJhcnJheVwiIHx8IGZvcm0uaXNUdXBsZTtcbiAgICAgIGNvbnN0IHRleHRzID0gcGFydHMoZm9ybSwgdmFsdWUpLm1hcCgoeyBuYW1lLCBvZiwgdmFsdWU6IGVhY2ggfSkgPT5cbiAgICAgICAgaXNBcnJheSA/IGpzb25UZXh0KG9mLCBlYWNoKSA6IGAke0pTT04uc3RyaW5naWZ5KG5hbWUpfToke2pzb25UZXh0KG9mLCBlYWNoKX1gLFxuICAgICAgKTtcbiAgICAgIHJldHVybiBpc0FycmF5ID8gYFske3RleHRzLmpvaW4oXCIsXCIpfV1gIDogYHske3RleHRzLmpvaW4oXCIsXCIpfX1gO1xuICAgIH1cbiAgfVxufVxuXG4vLyAtLS0gZm9yIHNjcmlwdHMgLS0tXG5cbi8qKlxuICogQSBsaW5lIGZvciBzY3JpcHRzLCB3aG9sZTogcGxhaW4gd29yZHMsIHRleHQgd2l0aG91dCBxdW90ZXMsIGJ5dGVzIGFzIDB4Li4uLCBhcnJheXMgYW5kIHN0cnVjdHMgYXMgSlNPTi4gSW4gdGV4dCwgd2hhdCB3b3VsZFxuICogbm90IGJlIHByaW50ZWQgKGEgbGluZSBmZWVkLCB0b28pIGlzIFxceE5OLlxuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhaW4oZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gd29yZChmb3JtLnNjYWxhciwgdmFsdWUpO1xuICAgIGNhc2UgXCJ1dGY4XCI6XG4gICAgICByZXR1cm4gc2hvd24odmFsdWUgYXMgc3RyaW5nKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIHJldHVybiBgMHgke2hleGFkZWNpbWFsKHZhbHVlIGFzIFVpbnQ4QXJyYXkpfWA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBzaG93bihqc29uVGV4dChmb3JtLCB2YWx1ZSkpO1xuICB9XG59XG5cbi8vIC0tLSBmb3IgcGVvcGxlIC0tLVxuXG4vKiogQSBsaW5lIGZvciBwZW9wbGUsIGN1dCB3aGVyZSBpdCBpcyB0b28gbG9uZyB0byBiZSByZWFkOiBgeyB0eXBlOiAxLCBkYXRhOiBcInRleHRcIiB9YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaG9ydChmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBjb25zdCB0ZXh0czogc3RyaW5nW10gPSBbXTtcbiAgbGV0IGxlbmd0aCA9IDA7XG4gIGNvbnN0IGFkZCA9ICh0ZXh0OiBzdHJpbmcpID0+IHtcbiAgICB0ZXh0cy5wdXNoKHRleHQpO1xuICAgIGxlbmd0aCArPSB0ZXh0Lmxlbmd0aDtcbiAgfTtcbiAgY29uc3QgYXBwZW5kID0gKG9mOiBGb3JtLCBlYWNoOiBWYWx1ZSk6IHZvaWQgPT4ge1xuICAgIGlmIChvZi5mb3JtID09PSBcInNjYWxhclwiKSBhZGQod29yZChvZi5zY2FsYXIsIGVhY2gpKTtcbiAgICBlbHNlIGlmIChvZi5mb3JtID09PSBcInV0ZjhcIikgYWRkKHF1b3RlZChlYWNoIGFzIHN0cmluZykpO1xuICAgIGVsc2UgaWYgKG9mLmZvcm0gPT09IFwiYnl0ZXNcIikgYWRkKHBhaXJzKGVhY2ggYXMgVWludDhBcnJheSkpO1xuICAgIGVsc2Uge1xuICAgICAgYWRkKG9mLmZvcm0gPT09IFwiYXJyYXlcIiA/IFwiW1wiIDogXCJ7IFwiKTtcbiAgICAgIGZvciAoY29uc3QgW2ssIHBhcnRdIG9mIHBhcnRzKG9mLCBlYWNoKS5lbnRyaWVzKCkpIHtcbiAgICAgICAgaWYgKGsgPiAwKSBhZGQoXCIsIFwiKTtcbiAgICAgICAgaWYgKGxlbmd0aCA+IE1PU1RfVEVYVCkge1xuICAgICAgICAgIGFkZChcIi4uLlwiKTtcbiAgICAgICAgICBicmVhaztcbiAgICAgICAgfVxuICAgICAgICBpZiAocGFydC5uYW1lICE9PSBcIlwiICYmICEvXl9cXGQrJC8udGVzdChwYXJ0Lm5hbWUpKSBhZGQoYCR7cGFydC5uYW1lfTogYCk7XG4gICAgICAgIGFwcGVuZChwYXJ0Lm9mLCBwYXJ0LnZhbHVlKTtcbiAgICAgIH1cbiAgICAgIGFkZChvZi5mb3JtID09PSBcImFycmF5XCIgPyBcIl1cIiA6IFwiIH1cIik7XG4gICAgfVxuICB9O1xuICBhcHBlbmQoZm9ybSwgdmFsdWUpO1xuICByZXR1cm4gdGV4dHMuam9pbihcIlwiKTtcbn1cblxuZnVuY3Rpb24gcXVvdGVkKHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGNoYXJhY3RlcnMgPSBbLi4udGV4dF07XG4gIGlmIChjaGFyYWN0ZXJzLmxlbmd0aCA8PSBNT1NUX0NIQVJBQ1RFUlMpIHJldHVybiBgXCIke3Nob3duKHRleHQpfVwiYDtcbiAgcmV0dXJuIGBcIiR7c2hvd24oY2hhcmFjdGVycy5zbGljZSgwLCBNT1NUX0NIQVJBQ1RFUlMpLmpvaW4oXCJcIikpfS4uLlwiICgke0J1ZmZlci5ieXRlTGVuZ3RoKHRleHQpfSBieXRlcylgO1xufVxuXG5mdW5jdGlvbiBwYWlycyhieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIGlmIChieXRlcy5sZW5ndGggPD0gTU9TVF9CWVRFUykgcmV0dXJuIGhleGFkZWNpbWFsKGJ5dGVzLCBcIiBcIik7XG4gIHJldHVybiBgJHtoZXhhZGVjaW1hbChieXRlcy5zdWJhcnJheSgwLCBCWVRFU19XSEVOX0NVVCksIFwiIFwiKX0gLi4uICgke2J5dGVzLmxlbmd0aH0gYnl0ZXMpYDtcbn1cblxuLy8gLS0tIENTViAtLS1cblxuLyoqIFRoZSB0aXRsZXMgb2YgdGhlIGNvbHVtbnM6IGEgc3RydWN0IGhhcyBvbmUgZm9yIGVhY2ggc2NhbGFyIGluIGl0LCBgaW5uZXIuYWAgYW5kIGB2YWx1ZXNbMF1gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNzdlRpdGxlcyhmb3JtOiBGb3JtLCB0aXRsZSA9IFwidmFsdWVcIik6IHN0cmluZ1tdIHtcbiAgcmV0dXJuIHRpdGxlcyhmb3JtLCBcIlwiLCB0aXRsZSk7XG59XG5cbmZ1bmN0aW9uIHRpdGxlcyhmb3JtOiBGb3JtLCBwYXRoOiBzdHJpbmcsIHRvcDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBpZiAoZm9ybS5mb3JtID09PSBcImFycmF5XCIpIHtcbiAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogZm9ybS5jb3VudCB9LCAoXywgaykgPT4gdGl0bGVzKGZvcm0ub2YsIGAke3BhdGggfHwgdG9wfVske2t9XWAsIHRvcCkpLmZsYXQoKTtcbiAgfVxuICBpZiAoZm9ybS5mb3JtID09PSBcInN0cnVjdFwiKSB7XG4gICAgcmV0dXJuIGZvcm0uZmllbGRzLmZsYXRNYXAoKHsgbmFtZSwgdHlwZSB9KSA9PiB0aXRsZXModHlwZSwgcGF0aCA/IGAke3BhdGh9LiR7bmFtZX1gIDogbmFtZSwgdG9wKSk7XG4gIH1cbiAgcmV0dXJuIFtwYXRoIHx8IHRvcF07XG59XG5cbi8qKiBUaGUgdmFsdWUncyBjZWxscywgb25lIGZvciBlYWNoIHRpdGxlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNzdkNlbGxzKGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHN0cmluZ1tdIHtcbiAgaWYgKGZvcm0uZm9ybSA9PT0gXCJhcnJheVwiIHx8IGZvcm0uZm9ybSA9PT0gXCJzdHJ1Y3RcIikge1xuICAgIHJldHVybiBwYXJ0cyhmb3JtLCB2YWx1ZSkuZmxhdE1hcCgoeyBvZiwgdmFsdWU6IGVhY2ggfSkgPT4gY3N2Q2VsbHMob2YsIGVhY2gpKTtcbiAgfVxuICByZXR1cm4gW3BsYWluKGZvcm0sIHZhbHVlKV07XG59XG5cbi8qKiBDZWxscyBhcyBhIGxpbmUgb2YgQ1NWIChSRkMgNDE4MCksIHdpdGhvdXQgaXRzIGVuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjc3ZMaW5lKGNlbGxzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIHJldHVybiBjZWxscy5tYXAoKGNlbGwpID0+ICgvW1wiLFxcclxcbl0vLnRlc3QoY2VsbCkgPyBgXCIke2NlbGwucmVwbGFjZUFsbCgnXCInLCAnXCJcIicpfVwiYCA6IGNlbGwpKS5qb2luKFwiLFwiKTtcbn1cbiIsICIvLyBWYWx1ZXMgYXMgdGhleSBhcmUgd3JpdHRlbiBvbiB0aGUgY29tbWFuZCBsaW5lIG9yIGEgbGluZSBvZiBpbnB1dDogcGxhaW4gd29yZHMgZm9yIHNjYWxhcnMsIHRleHQgYW5kIGJ5dGVzOyBKU09OIGZvciBhcnJheXNcbi8vIGFuZCBzdHJ1Y3RzLlxuXG5pbXBvcnQgeyBpc0xvc3NsZXNzTnVtYmVyLCBwYXJzZSBhcyBwYXJzZUpzb24gfSBmcm9tIFwibG9zc2xlc3MtanNvblwiO1xuaW1wb3J0IHsgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBCeXRlc0Zvcm0sIEZvcm0sIFNjYWxhck5hbWUsIFN0cnVjdEZvcm0sIFRleHRGb3JtLCBWYWx1ZSB9IGZyb20gXCIuL2Zvcm1cIjtcblxuLyoqIEEgdmFsdWUgdGhhdCBpdHMgdHlwZSBjYW5ub3QgaG9sZCwgb3IgdGhhdCBjYW5ub3QgYmUgcmVhZCBhdCBhbGwuICovXG5leHBvcnQgY2xhc3MgVmFsdWVFcnJvciBleHRlbmRzIFVzYWdlIHt9XG5cbmZ1bmN0aW9uIHdyb25nKHdoZXJlOiBzdHJpbmcsIGdpdmVuOiBzdHJpbmcsIGZvcm06IHN0cmluZywgd2h5OiBzdHJpbmcpOiBWYWx1ZUVycm9yIHtcbiAgY29uc3Qgc2hvcnQgPSBzaG93bihnaXZlbi5sZW5ndGggPiA2MCA/IGAke2dpdmVuLnNsaWNlKDAsIDYwKX0uLi5gIDogZ2l2ZW4pO1xuICByZXR1cm4gbmV3IFZhbHVlRXJyb3IoYCR7d2hlcmUgPyBgJHt3aGVyZX06IGAgOiBcIlwifSR7c2hvcnR9IGlzIG5vICR7Zm9ybX0ke3doeX1gKTtcbn1cblxuLyoqIEhvdyBhIHR5cGUgaXMgY2FsbGVkIGluIG1lc3NhZ2VzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5hbWVPZihmb3JtOiBGb3JtKTogc3RyaW5nIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gZm9ybS5zY2FsYXI7XG4gICAgY2FzZSBcImFycmF5XCI6XG4gICAgICByZXR1cm4gYCR7bmFtZU9mKGZvcm0ub2YpfVske2Zvcm0uY291bnR9XWA7XG4gICAgY2FzZSBcInN0cnVjdFwiOlxuICAgICAgcmV0dXJuIGB7JHtmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgbmFtZWQsIHR5cGUgfSkgPT4gKG5hbWVkID8gYCR7bmFtZX06IGAgOiBcIlwiKSArIG5hbWVPZih0eXBlKSkuam9pbihcIiwgXCIpfX1gO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gZm9ybS5zaXplID09PSAwID8gZm9ybS5mb3JtIDogYCR7Zm9ybS5mb3JtfSgke2Zvcm0uc2l6ZX0pYDtcbiAgfVxufVxuXG4vLyAtLS0gc2NhbGFycyAtLS1cblxuY29uc3QgSU5URUdFUiA9IC9eWystXT8oXFxkK3wweFtcXGRhLWZdKykkL2k7XG5jb25zdCBERUNJTUFMID0gL15bKy1dPyhcXGQrXFwuP1xcZCp8XFwuXFxkKykoZVsrLV0/XFxkKyk/JC9pO1xuY29uc3QgTk9UX0ZJTklURSA9IC9eKFsrLV0/KShpbmZ8aW5maW5pdHl8bmFuKSQvaTtcbmNvbnN0IFRSVUUgPSBbXCJ0cnVlXCIsIFwiMVwiLCBcInllc1wiXTtcbmNvbnN0IEZBTFNFID0gW1wiZmFsc2VcIiwgXCIwXCIsIFwibm9cIl07XG5cbmZ1bmN0aW9uIHJlYWRTY2FsYXIobmFtZTogU2NhbGFyTmFtZSwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogbnVtYmVyIHwgYmlnaW50IHwgYm9vbGVhbiB7XG4gIGlmIChuYW1lID09PSBcImJvb2xcIikge1xuICAgIGlmIChUUlVFLmluY2x1ZGVzKHRleHQudG9Mb3dlckNhc2UoKSkpIHJldHVybiB0cnVlO1xuICAgIGlmIChGQUxTRS5pbmNsdWRlcyh0ZXh0LnRvTG93ZXJDYXNlKCkpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiICh0cnVlIG9yIGZhbHNlKVwiKTtcbiAgfVxuICByZXR1cm4gbmFtZSA9PT0gXCJmMzJcIiB8fCBuYW1lID09PSBcImY2NFwiID8gcmVhZEZsb2F0KG5hbWUsIHRleHQsIHdoZXJlKSA6IHJlYWRJbnRlZ2VyKG5hbWUsIHRleHQsIHdoZXJlKTtcbn1cblxuZnVuY3Rpb24gcmVhZEludGVnZXIobmFtZTogU2NhbGFyTmFtZSwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogbnVtYmVyIHwgYmlnaW50IHtcbiAgY29uc3QgYml0cyA9IE51bWJlcihuYW1lLnNsaWNlKDEpKTtcbiAgY29uc3QgW2xlYXN0LCBtb3N0XSA9XG4gICAgbmFtZVswXSA9PT0gXCJ1XCIgPyBbMG4sIDJuICoqIEJpZ0ludChiaXRzKSAtIDFuXSA6IFstKDJuICoqIEJpZ0ludChiaXRzIC0gMSkpLCAybiAqKiBCaWdJbnQoYml0cyAtIDEpIC0gMW5dO1xuICBjb25zdCByZWZ1c2UgPSAoKSA9PiB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZSwgYCAoYSB3aG9sZSBudW1iZXIgZnJvbSAke2xlYXN0fSB0byAke21vc3R9KWApO1xuICBpZiAoIUlOVEVHRVIudGVzdCh0ZXh0KSkgdGhyb3cgcmVmdXNlKCk7XG4gIGNvbnN0IGRpZ2l0cyA9IEJpZ0ludCh0ZXh0LnJlcGxhY2UoL15bKy1dLywgXCJcIikpO1xuICBjb25zdCB2YWx1ZSA9IHRleHQuc3RhcnRzV2l0aChcIi1cIikgPyAtZGlnaXRzIDogZGlnaXRzO1xuICBpZiAodmFsdWUgPCBsZWFzdCB8fCB2YWx1ZSA+IG1vc3QpIHRocm93IHJlZnVzZSgpO1xuICByZXR1cm4gYml0cyA9PT0gNjQgPyB2YWx1ZSA6IE51bWJlcih2YWx1ZSk7XG59XG5cbmZ1bmN0aW9uIHJlYWRGbG9hdChuYW1lOiBcImYzMlwiIHwgXCJmNjRcIiwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgWywgc2lnbiwgbmFtZWRdID0gTk9UX0ZJTklURS5leGVjKHRleHQpID8/IFtdO1xuICBpZiAobmFtZWQgIT09IHVuZGVmaW5lZCkge1xuICAgIGNvbnN0IHZhbHVlID0gbmFtZWQudG9Mb3dlckNhc2UoKSA9PT0gXCJuYW5cIiA/IE51bWJlci5OYU4gOiBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFk7XG4gICAgcmV0dXJuIHNpZ24gPT09IFwiLVwiID8gLXZhbHVlIDogdmFsdWU7XG4gIH1cbiAgaWYgKCFERUNJTUFMLnRlc3QodGV4dCkpIHRocm93IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lLCBcIiAoYSBudW1iZXIsIGluZiBvciBuYW4pXCIpO1xuICBjb25zdCB2YWx1ZSA9IG5hbWUgPT09IFwiZjMyXCIgPyBNYXRoLmZyb3VuZChOdW1iZXIodGV4dCkpIDogTnVtYmVyKHRleHQpO1xuICBpZiAoIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkpIHRocm93IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lLCBcIjogaXQgaXMgdG9vIGxhcmdlXCIpO1xuICByZXR1cm4gdmFsdWU7XG59XG5cbi8vIC0tLSB0ZXh0IGFuZCBieXRlcyAtLS1cblxuZnVuY3Rpb24gcmVhZFRleHQoZm9ybTogVGV4dEZvcm0sIHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmICh0ZXh0LmluY2x1ZGVzKFwiXFwwXCIpKSB0aHJvdyB3cm9uZyh3aGVyZSwgSlNPTi5zdHJpbmdpZnkodGV4dCksIG5hbWVPZihmb3JtKSwgXCI6IGl0IGhhcyBhIE5VTFwiKTtcbiAgaWYgKC9cXHB7U3Vycm9nYXRlfS91LnRlc3QodGV4dCkpIHRocm93IHdyb25nKHdoZXJlLCBKU09OLnN0cmluZ2lmeSh0ZXh0KSwgbmFtZU9mKGZvcm0pLCBcIjogaXQgaXMgbm8gVW5pY29kZSB0ZXh0XCIpO1xuICBjb25zdCBieXRlcyA9IEJ1ZmZlci5ieXRlTGVuZ3RoKHRleHQpO1xuICBpZiAoZm9ybS5zaXplID09PSAwIHx8IGJ5dGVzIDw9IGZvcm0uc2l6ZSkgcmV0dXJuIHRleHQ7XG4gIHRocm93IHdyb25nKHdoZXJlLCBKU09OLnN0cmluZ2lmeSh0ZXh0KSwgbmFtZU9mKGZvcm0pLCBgOiBpdCB0YWtlcyAke2J5dGVzfSBieXRlc2ApO1xufVxuXG5mdW5jdGlvbiByZWFkQnl0ZXMoZm9ybTogQnl0ZXNGb3JtLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBVaW50OEFycmF5IHtcbiAgY29uc3QgWywgZGlnaXRzXSA9IC9eMHgoKD86W1xcZGEtZl17Mn0pKikkL2kuZXhlYyh0ZXh0KSA/PyBbXTtcbiAgaWYgKGRpZ2l0cyA9PT0gdW5kZWZpbmVkKSB7XG4gICAgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWVPZihmb3JtKSwgXCIgKDB4IGFuZCB0d28gaGV4YWRlY2ltYWwgZGlnaXRzIGZvciBlYWNoIGJ5dGUpXCIpO1xuICB9XG4gIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKEJ1ZmZlci5mcm9tKGRpZ2l0cywgXCJoZXhcIikpO1xuICBpZiAoZm9ybS5zaXplID09PSAwIHx8IGJ5dGVzLmxlbmd0aCA9PT0gZm9ybS5zaXplKSByZXR1cm4gYnl0ZXM7XG4gIHRocm93IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lT2YoZm9ybSksIGA6IGl0IGhhcyAke2J5dGVzLmxlbmd0aH0gYnl0ZXNgKTtcbn1cblxuLyoqIEEgdmFsdWUgZnJvbSBhIHdvcmQgb2YgdGhlIGNvbW1hbmQgbGluZSwgb3IgYSBsaW5lIG9mIGlucHV0LiBUaHJvd3MgYSBWYWx1ZUVycm9yLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRXb3JkKGZvcm06IEZvcm0sIHRleHQ6IHN0cmluZyk6IFZhbHVlIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gcmVhZFNjYWxhcihmb3JtLnNjYWxhciwgdGV4dC50cmltKCksIFwiXCIpO1xuICAgIGNhc2UgXCJ1dGY4XCI6XG4gICAgICByZXR1cm4gcmVhZFRleHQoZm9ybSwgdGV4dCwgXCJcIik7XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICByZXR1cm4gcmVhZEJ5dGVzKGZvcm0sIHRleHQudHJpbSgpLCBcIlwiKTtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHJlYWRKc29uKGZvcm0sIHRleHQpO1xuICB9XG59XG5cbi8vIC0tLSBKU09OIC0tLVxuXG4vKiogQSB2YWx1ZSBmcm9tIEpTT04gdGV4dDogYXMganNvblRleHQgd3JpdGVzIGl0LiBJbnRlZ2VycyBvZiBhbnkgc2l6ZSBhcmUgZXhhY3QuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZEpzb24oZm9ybTogRm9ybSwgdGV4dDogc3RyaW5nKTogVmFsdWUge1xuICBsZXQgcGFyc2VkOiB1bmtub3duO1xuICB0cnkge1xuICAgIHBhcnNlZCA9IHBhcnNlSnNvbih0ZXh0KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyB3cm9uZyhcIlwiLCBgJyR7dGV4dH0nYCwgbmFtZU9mKGZvcm0pLCBgOiBhcyBKU09OLCAkeyhlcnJvciBhcyBFcnJvcikubWVzc2FnZX1gKTtcbiAgfVxuICByZXR1cm4gZnJvbUpzb24oZm9ybSwgcGFyc2VkLCBcIlwiKTtcbn1cblxuZnVuY3Rpb24gZnJvbUpzb24oZm9ybTogRm9ybSwgZ2l2ZW46IHVua25vd24sIHdoZXJlOiBzdHJpbmcpOiBWYWx1ZSB7XG4gIGNvbnN0IHJlZnVzZSA9ICh3aHk6IHN0cmluZykgPT4gd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KGdpdmVuKSA/PyBcIm5vdGhpbmdcIiwgbmFtZU9mKGZvcm0pLCB3aHkpO1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIGlmICh0eXBlb2YgZ2l2ZW4gPT09IFwiYm9vbGVhblwiICYmIGZvcm0uc2NhbGFyID09PSBcImJvb2xcIikgcmV0dXJuIGdpdmVuO1xuICAgICAgaWYgKGlzTG9zc2xlc3NOdW1iZXIoZ2l2ZW4pKSByZXR1cm4gcmVhZFNjYWxhcihmb3JtLnNjYWxhciwgd2hvbGUoZm9ybS5zY2FsYXIsIGdpdmVuLnZhbHVlKSwgd2hlcmUpO1xuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHJlYWRTY2FsYXIoZm9ybS5zY2FsYXIsIGdpdmVuLCB3aGVyZSk7XG4gICAgICB0aHJvdyByZWZ1c2UoXCJcIik7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIGlmICh0eXBlb2YgZ2l2ZW4gPT09IFwic3RyaW5nXCIpIHJldHVybiByZWFkVGV4dChmb3JtLCBnaXZlbiwgd2hlcmUpO1xuICAgICAgdGhyb3cgcmVmdXNlKFwiICh0ZXh0IGluIHF1b3RlcylcIik7XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICBpZiAodHlwZW9mIGdpdmVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gcmVhZEJ5dGVzKGZvcm0sIGdpdmVuLCB3aGVyZSk7XG4gICAgICB0aHJvdyByZWZ1c2UoJyAoXCIweC4uLlwiIGluIHF1b3RlcyknKTtcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIGlmICghQXJyYXkuaXNBcnJheShnaXZlbikpIHRocm93IHJlZnVzZShcIiAoYW4gYXJyYXkpXCIpO1xuICAgICAgaWYgKGdpdmVuLmxlbmd0aCAhPT0gZm9ybS5jb3VudCkgdGhyb3cgcmVmdXNlKGA6IGl0IGhhcyAke2dpdmVuLmxlbmd0aH0gZWxlbWVudHNgKTtcbiAgICAgIHJldHVybiBnaXZlbi5tYXAoKGVhY2gsIGspID0+IGZyb21Kc29uKGZvcm0ub2YsIGVhY2gsIGAke3doZXJlfVske2t9XWApKTtcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICByZXR1cm4gcmVhZFN0cnVjdChmb3JtLCBnaXZlbiwgd2hlcmUsIHJlZnVzZSk7XG4gIH1cbn1cblxuLyoqIDFlMyBhbmQgNS4wIGFyZSB3aG9sZSBudW1iZXJzLCB0b28sIGluIEpTT04uICovXG5mdW5jdGlvbiB3aG9sZShuYW1lOiBTY2FsYXJOYW1lLCBkaWdpdHM6IHN0cmluZyk6IHN0cmluZyB7XG4gIGlmIChuYW1lID09PSBcImYzMlwiIHx8IG5hbWUgPT09IFwiZjY0XCIgfHwgSU5URUdFUi50ZXN0KGRpZ2l0cykpIHJldHVybiBkaWdpdHM7XG4gIGNvbnN0IHZhbHVlID0gTnVtYmVyKGRpZ2l0cyk7XG4gIHJldHVybiBOdW1iZXIuaXNTYWZlSW50ZWdlcih2YWx1ZSkgPyBTdHJpbmcodmFsdWUpIDogZGlnaXRzO1xufVxuXG5mdW5jdGlvbiByZWFkU3RydWN0KGZvcm06IFN0cnVjdEZvcm0sIGdpdmVuOiB1bmtub3duLCB3aGVyZTogc3RyaW5nLCByZWZ1c2U6ICh3aHk6IHN0cmluZykgPT4gVmFsdWVFcnJvcik6IFZhbHVlIHtcbiAgY29uc3QgaW5zaWRlID0gKG5hbWU6IHN0cmluZykgPT4gKHdoZXJlID8gYCR7d2hlcmV9LiR7bmFtZX1gIDogbmFtZSk7XG4gIGlmIChmb3JtLmlzVHVwbGUpIHtcbiAgICBpZiAoIUFycmF5LmlzQXJyYXkoZ2l2ZW4pKSB0aHJvdyByZWZ1c2UoXCIgKGFuIGFycmF5KVwiKTtcbiAgICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSBmb3JtLmZpZWxkcy5sZW5ndGgpIHRocm93IHJlZnVzZShgOiBpdCBoYXMgJHtnaXZlbi5sZW5ndGh9IGVsZW1lbnRzYCk7XG4gICAgY29uc3QgZW50cmllcyA9IGZvcm0uZmllbGRzLm1hcCgoeyBuYW1lLCB0eXBlIH0sIGspID0+IFtuYW1lLCBmcm9tSnNvbih0eXBlLCBnaXZlbltrXSwgYCR7d2hlcmV9WyR7a31dYCldKTtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKGVudHJpZXMpIGFzIFZhbHVlO1xuICB9XG4gIGlmICh0eXBlb2YgZ2l2ZW4gIT09IFwib2JqZWN0XCIgfHwgZ2l2ZW4gPT09IG51bGwgfHwgQXJyYXkuaXNBcnJheShnaXZlbikgfHwgaXNMb3NzbGVzc051bWJlcihnaXZlbikpIHtcbiAgICB0aHJvdyByZWZ1c2UoXCIgKGFuIG9iamVjdClcIik7XG4gIH1cbiAgY29uc3Qgc3RyYW5nZXIgPSBPYmplY3Qua2V5cyhnaXZlbikuZmluZCgoa2V5KSA9PiAhZm9ybS5maWVsZHMuc29tZSgoeyBuYW1lIH0pID0+IG5hbWUgPT09IGtleSkpO1xuICBpZiAoc3RyYW5nZXIgIT09IHVuZGVmaW5lZCkgdGhyb3cgcmVmdXNlKGA6IGl0IGhhcyBubyBmaWVsZCBcIiR7c2hvd24oc3RyYW5nZXIpfVwiYCk7XG4gIGNvbnN0IG1pc3NpbmcgPSBmb3JtLmZpZWxkcy5maW5kKCh7IG5hbWUgfSkgPT4gIU9iamVjdC5oYXNPd24oZ2l2ZW4sIG5hbWUpKTtcbiAgaWYgKG1pc3NpbmcpIHRocm93IHJlZnVzZShgOiBmaWVsZCBcIiR7bWlzc2luZy5uYW1lfVwiIGlzIG1pc3NpbmdgKTtcbiAgY29uc3QgdmFsdWVzID0gZ2l2ZW4gYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUgfSkgPT4gW25hbWUsIGZyb21Kc29uKHR5cGUsIHZhbHVlc1tuYW1lXSwgaW5zaWRlKG5hbWUpKV0pKTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFFQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsT0FBTyxTQUFBQSxRQUFPLEtBQUssS0FBSyxLQUFLLElBQUksUUFBUSxpQkFBQUMsZ0JBQWUsT0FBTyxVQUFBQyxTQUFRLEtBQUssS0FBSyxZQUFZOzs7QUNEdEcsWUFBWSxhQUFhO0FBQ3pCLFNBQVMscUJBQWdDOzs7QUNBekMsSUFBTSxVQUFVLElBQUksWUFBWSxTQUFTLEVBQUUsV0FBVyxLQUFLLENBQUM7QUFDNUQsSUFBTSxVQUFVLElBQUksWUFBWTtBQU9oQyxJQUFNLFVBQXNDO0FBQUEsRUFDMUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxRQUFRLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxRQUFRLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDakYsSUFBSSxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxTQUFTLElBQUksS0FBSyxFQUFFO0FBQUEsRUFDbkYsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxTQUFTLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFNBQVMsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2hHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsVUFBVSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxVQUFVLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNsRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDaEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxVQUFVLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFVBQVUsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2xHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsWUFBWSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxZQUFZLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN0RyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLGFBQWEsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsYUFBYSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDeEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxXQUFXLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFdBQVcsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ3BHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsV0FBVyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxXQUFXLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNwRyxNQUFNLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUU7QUFDckc7QUFHTyxTQUFTLE9BQU8sTUFBWUMsUUFBMEI7QUFDM0QsU0FBTyxLQUFLLE1BQU1BLFFBQU8sSUFBSSxTQUFTQSxPQUFNLFFBQVFBLE9BQU0sWUFBWUEsT0FBTSxVQUFVLEdBQUcsQ0FBQztBQUM1RjtBQUVBLFNBQVMsS0FBSyxNQUFZQSxRQUFtQixNQUFnQixJQUFtQjtBQUM5RSxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLFFBQVEsS0FBSyxNQUFNLEVBQUUsSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUMxQyxLQUFLO0FBQUEsSUFDTCxLQUFLLFNBQVM7QUFDWixZQUFNLE1BQU1BLE9BQU0sTUFBTSxJQUFJLEtBQUssU0FBUyxJQUFJLFNBQVksS0FBSyxLQUFLLElBQUk7QUFDeEUsVUFBSSxLQUFLLFNBQVMsUUFBUyxRQUFPO0FBQ2xDLFlBQU0sTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUN6QixhQUFPLFFBQVEsT0FBTyxNQUFNLElBQUksTUFBTSxJQUFJLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUM1RDtBQUFBLElBQ0EsS0FBSztBQUNILGFBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxLQUFLLEtBQUssSUFBSUEsUUFBTyxNQUFNLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQUEsSUFDdkcsS0FBSztBQUNILGFBQU8sT0FBTztBQUFBLFFBQ1osS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEtBQUssTUFBTUEsUUFBTyxNQUFNLEtBQUssTUFBTSxDQUFDLENBQUM7QUFBQSxNQUMxRjtBQUFBLEVBQ0o7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUFZLE9BQTBCO0FBQzNELE1BQUksS0FBSyxTQUFTLEVBQUcsUUFBTyxLQUFLLFNBQVMsU0FBUyxRQUFRLE9BQU8sS0FBZSxJQUFLLE1BQXFCLE1BQU07QUFDakgsUUFBTUEsU0FBUSxJQUFJLFdBQVcsS0FBSyxJQUFJO0FBQ3RDLFFBQU0sTUFBTSxPQUFPQSxRQUFPLElBQUksU0FBU0EsT0FBTSxNQUFNLEdBQUcsQ0FBQztBQUN2RCxTQUFPQTtBQUNUO0FBRUEsU0FBUyxNQUFNLE1BQVksT0FBY0EsUUFBbUIsTUFBZ0IsSUFBa0I7QUFDNUYsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsY0FBUSxLQUFLLE1BQU0sRUFBRSxJQUFJLE1BQU0sSUFBSSxLQUFjO0FBQ2pEO0FBQUEsSUFDRixLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsTUFBQUEsT0FBTSxJQUFJLEtBQUssU0FBUyxTQUFTLFFBQVEsT0FBTyxLQUFlLElBQUssT0FBc0IsRUFBRTtBQUM1RjtBQUFBLElBQ0YsS0FBSztBQUNILGVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxPQUFPLEtBQUs7QUFDbkMsY0FBTSxLQUFLLElBQUssTUFBa0IsQ0FBQyxHQUFZQSxRQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssR0FBRyxJQUFJO0FBQUEsTUFDbkY7QUFDQTtBQUFBLElBQ0YsS0FBSztBQUNILGlCQUFXLEVBQUUsTUFBTSxNQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVE7QUFDaEQsY0FBTSxNQUFPLE1BQWdDLElBQUksR0FBWUEsUUFBTyxNQUFNLEtBQUssTUFBTTtBQUFBLE1BQ3ZGO0FBQUEsRUFDSjtBQUNGOzs7QUM1RUEsU0FBdUIsc0JBQXNCO0FBQzdDLE9BQU8sUUFBUTtBQUNmLFNBQVMsb0JBQW9COzs7QUNJN0IsSUFBTSxTQUFTLEtBQUs7QUFDcEIsSUFBTSxRQUFRLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7OztBQ1ByRCxPQUFPLGlCQUFpQjtBQTRCeEIsSUFBTUMsV0FBVSxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUV6RSxJQUFNLFVBQVU7QUFHVCxTQUFTLE1BQU0sTUFBbUM7QUFDdkQsUUFBTUMsU0FBUSxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssSUFBSSxJQUFJO0FBQzdELE1BQUksU0FBUztBQUNiLFdBQVMsS0FBSyxHQUFHLEtBQUtBLE9BQU0sVUFBUztBQUNuQyxVQUFNLFNBQVMsZUFBZUEsT0FBTSxFQUFFLENBQVc7QUFDakQsVUFBTSxZQUFZQyxRQUFPRCxPQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN4RCxRQUFJLGNBQWMsVUFBYSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQ3RELGdCQUFVLE1BQU9BLE9BQU0sRUFBRSxFQUFhLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkU7QUFBQSxJQUNGLE9BQU87QUFDTCxnQkFBVTtBQUNWLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxPQUF1QjtBQUM3QyxTQUFPLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJO0FBQ2xFO0FBRUEsU0FBU0MsUUFBT0QsUUFBdUM7QUFDckQsTUFBSTtBQUNGLFdBQU9ELFNBQVEsT0FBT0MsTUFBSztBQUFBLEVBQzdCLFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBU08sU0FBUyxNQUFNLE1BQXNCO0FBRTFDLFNBQU8saUJBQWlCLEtBQUssSUFBSSxJQUFJLEtBQUssU0FBUyxZQUFZLElBQUk7QUFDckU7OztBRnZETyxJQUFNLFFBQU4sY0FBb0IsTUFBTTtBQUFBLEVBQy9CLFlBQ0UsU0FFUyxRQUNUO0FBQ0EsVUFBTSxPQUFPO0FBRko7QUFBQSxFQUdYO0FBQUEsRUFIVztBQUliOzs7QUcwQk8sSUFBTSxhQUFhLEtBQUssS0FBSztBQUVwQyxJQUFNLFFBQW9DO0FBQUEsRUFDeEMsR0FBRyxFQUFFLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUNsRSxHQUFHLEVBQUUsS0FBSyxHQUFHLEtBQUssR0FBRyxNQUFNLEVBQUU7QUFDL0I7QUFFTyxJQUFNLGNBQWMsT0FBTyxLQUFLLEtBQUs7QUFFckMsU0FBUyxhQUFhLE1BQWtDO0FBQzdELFNBQU8sT0FBTyxPQUFPLE9BQU8sSUFBSTtBQUNsQztBQUVPLFNBQVMsT0FBTyxNQUE4QjtBQUNuRCxTQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsTUFBTSxNQUFNLE1BQU0sSUFBSSxHQUFHLE9BQU8sTUFBTSxJQUFJLEVBQUU7QUFDL0U7QUFFTyxTQUFTLEtBQUssTUFBd0IsTUFBb0M7QUFDL0UsU0FBTyxFQUFFLE1BQU0sTUFBTSxPQUFPLEVBQUU7QUFDaEM7QUFFTyxTQUFTLFFBQVEsSUFBVSxPQUEwQjtBQUMxRCxTQUFPLEVBQUUsTUFBTSxTQUFTLElBQUksT0FBTyxNQUFNLEdBQUcsT0FBTyxPQUFPLE9BQU8sR0FBRyxNQUFNO0FBQzVFO0FBRU8sU0FBUyxPQUFPLE9BQXdFO0FBQzdGLE1BQUksTUFBTTtBQUNWLE1BQUksUUFBUTtBQUNaLFFBQU0sU0FBUyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLFVBQWlCO0FBQ3pELFVBQU0sU0FBUyxRQUFRLEtBQUssS0FBSyxLQUFLO0FBQ3RDLFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxLQUFLO0FBQ2xDLFdBQU8sRUFBRSxNQUFNLFFBQVEsSUFBSSxLQUFLLElBQUksT0FBTyxTQUFTLFFBQVcsUUFBUSxLQUFLO0FBQUEsRUFDOUUsQ0FBQztBQUNELFNBQU8sRUFBRSxNQUFNLFVBQVUsUUFBUSxTQUFTLENBQUMsT0FBTyxLQUFLLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxLQUFLLEtBQUssR0FBRyxNQUFNO0FBQ2pIO0FBRUEsU0FBUyxRQUFRRSxRQUFlLE1BQXNCO0FBQ3BELFNBQU8sS0FBSyxLQUFLQSxTQUFRLElBQUksSUFBSTtBQUNuQzs7O0FDdEVBLElBQU0sVUFBVTtBQUdoQixJQUFNLFlBQW9DO0FBQUEsRUFDeEMsR0FBRyxFQUFFLE1BQU0sTUFBTSxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsTUFBTSxTQUFTLE1BQU07QUFBQSxFQUNqSCxHQUFHLEVBQUUsU0FBUyxPQUFPLFNBQVMsT0FBTyxPQUFPLE1BQU0sUUFBUSxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sU0FBUyxLQUFLO0FBQUEsRUFDN0csR0FBRyxFQUFFLFVBQVUsT0FBTyxVQUFVLE9BQU8sVUFBVSxPQUFPLE1BQU0sTUFBTSxPQUFPLE9BQU8sU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUFBLEVBQ2hILEdBQUcsRUFBRSxTQUFTLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxTQUFTLFFBQVEsUUFBUSxXQUFXLEtBQUssVUFBVTtBQUFBLEVBQ3RHLEdBQUcsRUFBRSxNQUFNLFdBQVcsTUFBTSxXQUFXLFFBQVEsWUFBWSxRQUFRLGFBQWEsT0FBTyxPQUFPO0FBQ2hHO0FBR08sSUFBTSxrQkFBTixjQUE4QixNQUFNO0FBQUEsRUFDekMsWUFDRSxLQUNTLE1BRUEsSUFDVDtBQUNBLFVBQU0sU0FBUyxHQUFHLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQztBQUFBLEVBQUssSUFBSSxPQUFPLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRztBQUo5RTtBQUVBO0FBQUEsRUFHWDtBQUFBLEVBTFc7QUFBQSxFQUVBO0FBSWI7QUFHTyxTQUFTLFVBQVUsTUFBb0I7QUFDNUMsU0FBTyxJQUFJLE9BQU8sSUFBSSxFQUFFLE1BQU07QUFDaEM7QUFFQSxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBR1gsWUFBcUIsTUFBYztBQUFkO0FBQUEsRUFBZTtBQUFBLEVBQWY7QUFBQSxFQUZyQixNQUFNO0FBQUEsRUFJTixRQUFjO0FBQ1osVUFBTSxPQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3pCLFNBQUssUUFBUTtBQUNiLFFBQUksS0FBSyxNQUFNLEtBQUssS0FBSyxPQUFRLE1BQUssTUFBTSxrQkFBa0IsS0FBSyxVQUFVLEtBQUssTUFBTSxDQUFDLENBQUMsRUFBRTtBQUM1RixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsTUFBTSxPQUFxQjtBQUN6QixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFFBQUksT0FBTyxLQUFLLEtBQUssS0FBSztBQUMxQixXQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDdEIsV0FBSyxVQUFVLE1BQU0sS0FBSztBQUMxQixhQUFPLFFBQVEsTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNsQyxXQUFLLFFBQVEsR0FBRztBQUNoQixXQUFLLFdBQVcsTUFBTSxLQUFLO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxPQUFxQjtBQUN4QixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFFBQUksUUFBUSxRQUFTLE1BQUssTUFBTSx5QkFBeUI7QUFDekQsUUFBSSxLQUFLLE1BQU0sR0FBRyxFQUFHLFFBQU8sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUNyRCxVQUFNQyxRQUFPLEtBQUssTUFBTTtBQUN4QixRQUFJLGFBQWFBLEtBQUksRUFBRyxRQUFPLE9BQU9BLEtBQUk7QUFDMUMsUUFBSUEsVUFBUyxVQUFVQSxVQUFTLFFBQVMsTUFBSyxTQUFTQSxPQUFNLEtBQUs7QUFDbEUsUUFBSSxDQUFDLEtBQUssTUFBTSxHQUFHLEVBQUcsUUFBTyxLQUFLQSxPQUFNLENBQUM7QUFDekMsVUFBTSxPQUFPLEtBQUssT0FBTztBQUN6QixTQUFLLFFBQVEsR0FBRztBQUNoQixXQUFPLEtBQUtBLE9BQU0sSUFBSTtBQUFBLEVBQ3hCO0FBQUEsRUFFQSxRQUFRLE9BQWUsT0FBMkI7QUFDaEQsVUFBTSxTQUFxRCxDQUFDO0FBQzVELFVBQU0sUUFBUSxvQkFBSSxJQUFZO0FBQzlCLE9BQUc7QUFDRCxZQUFNLEtBQUssS0FBSyxPQUFPO0FBQ3ZCLFlBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsWUFBTSxPQUFPLFNBQVMsSUFBSSxPQUFPLE1BQU07QUFDdkMsVUFBSSxNQUFNLElBQUksSUFBSSxFQUFHLE1BQUssTUFBTSx5QkFBeUIsSUFBSSxLQUFLLEVBQUU7QUFDcEUsWUFBTSxJQUFJLElBQUk7QUFDZCxZQUFNLFNBQVMsS0FBSyxPQUFPO0FBQzNCLFlBQU0sT0FBTyxLQUFLLE1BQU0sUUFBUSxDQUFDO0FBQ2pDLFdBQUssVUFBVSxNQUFNLE1BQU07QUFDM0IsYUFBTyxLQUFLLEVBQUUsTUFBTSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ25DLFNBQVMsS0FBSyxNQUFNLEdBQUc7QUFDdkIsU0FBSyxRQUFRLEtBQUsscUJBQXFCO0FBQ3ZDLFdBQU8sS0FBSyxXQUFXLE9BQU8sTUFBTSxHQUFHLEtBQUs7QUFBQSxFQUM5QztBQUFBO0FBQUEsRUFHQSxRQUE0QjtBQUMxQixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFVBQU0sT0FBTyxLQUFLLE1BQU07QUFDeEIsUUFBSSxTQUFTLE1BQU0sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUVsQyxVQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssU0FBUyxZQUFhLE1BQUssTUFBTSxJQUFJLElBQUkseUJBQXlCLEtBQUs7QUFDakcsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLE1BQU07QUFDWCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBaUI7QUFDZixVQUFNLFFBQVEsS0FBSyxPQUFPO0FBQzFCLFVBQU1BLFFBQU8sS0FBSyxNQUFNO0FBQ3hCLFVBQU0sUUFBUSxhQUFhLEtBQUtBLEtBQUksSUFBSSxPQUFPQSxLQUFJLElBQUk7QUFDdkQsUUFBSSxRQUFRLEtBQUssUUFBUSxXQUFZLE1BQUssTUFBTSwrQkFBK0IsVUFBVSxJQUFJLEtBQUs7QUFDbEcsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsVUFBZ0I7QUFDZCxXQUFPLEtBQUssS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLEtBQUssRUFBRSxFQUFHLE1BQUs7QUFBQSxFQUNwRDtBQUFBLEVBRUEsU0FBaUI7QUFDZixTQUFLLFFBQVE7QUFDYixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxNQUFNLE1BQXVCO0FBQzNCLFFBQUksS0FBSyxLQUFLLEtBQUssT0FBTyxDQUFDLE1BQU0sS0FBTSxRQUFPO0FBQzlDLFNBQUs7QUFDTCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBUSxNQUFjLE9BQU8sYUFBYSxJQUFJLEtBQVc7QUFDdkQsUUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLEVBQUcsTUFBSyxNQUFNLElBQUk7QUFBQSxFQUN4QztBQUFBLEVBRUEsUUFBZ0I7QUFDZCxVQUFNLENBQUNBLFFBQU8sRUFBRSxJQUFJLE9BQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEtBQUssQ0FBQztBQUNwRSxTQUFLLE9BQU9BLE1BQUs7QUFDakIsV0FBT0E7QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFnQjtBQUNkLFVBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxLQUFLLEdBQUc7QUFDckMsV0FBTyxLQUFLLFNBQVMsS0FBSyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxRQUFRO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBSUEsVUFBVSxNQUFZLElBQWtCO0FBQ3RDLFFBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNLEdBQUcsS0FBSyxJQUFJLDBCQUEwQixLQUFLLElBQUksNkJBQTZCLEVBQUU7QUFBQSxFQUNoSDtBQUFBLEVBRUEsV0FBMkIsTUFBUyxJQUFlO0FBQ2pELFFBQUksS0FBSyxPQUFPLFdBQVksTUFBSyxNQUFNLHNCQUFzQixVQUFVLFVBQVUsRUFBRTtBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBU0EsT0FBYyxJQUFtQjtBQUN4QyxRQUFJQSxVQUFTLEdBQUksTUFBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLFNBQVMsaUNBQWlDLG1CQUFtQixFQUFFO0FBQzVHLFVBQU0sUUFBUSxHQUFHLFlBQVksS0FBSyxHQUFHLENBQUM7QUFDdEMsVUFBTSxPQUFPLE9BQU8sT0FBTyxXQUFXQSxLQUFJLElBQUksZ0JBQWdCLFVBQVVBLEtBQUksQ0FBQyxVQUFVLGFBQWEsS0FBSztBQUN6RyxTQUFLLE1BQU0sZ0JBQWdCQSxLQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsTUFBTSxLQUFhLEtBQUssS0FBSyxPQUFPLEdBQVU7QUFDNUMsVUFBTSxJQUFJLGdCQUFnQixLQUFLLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDOUM7QUFDRjs7O0FDN0tBLElBQU0sWUFBWTtBQUNsQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNQyxjQUFhO0FBQ25CLElBQU0saUJBQWlCO0FBR3ZCLFNBQVMsS0FBSyxNQUFrQixPQUFzQjtBQUNwRCxNQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sT0FBTyxLQUFLO0FBQ2xELE1BQUksT0FBTyxNQUFNLEtBQUssRUFBRyxRQUFPO0FBQ2hDLE1BQUksQ0FBQyxPQUFPLFNBQVMsS0FBSyxFQUFHLFFBQU8sUUFBUSxJQUFJLFFBQVE7QUFDeEQsTUFBSSxPQUFPLEdBQUcsT0FBTyxFQUFFLEVBQUcsUUFBTztBQUNqQyxTQUFPLFNBQVMsUUFBUSxTQUFTLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDeEQ7QUFHQSxTQUFTLFNBQVMsT0FBdUI7QUFDdkMsV0FBUyxTQUFTLEdBQUcsU0FBUyxHQUFHLFVBQVU7QUFDekMsVUFBTUMsU0FBUSxPQUFPLE1BQU0sWUFBWSxNQUFNLENBQUM7QUFDOUMsUUFBSSxLQUFLLE9BQU9BLE1BQUssTUFBTSxNQUFPLFFBQU8sT0FBT0EsTUFBSztBQUFBLEVBQ3ZEO0FBQ0EsU0FBTyxPQUFPLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzVDO0FBRUEsU0FBUyxZQUFZQyxRQUFtQixVQUFVLElBQVk7QUFDNUQsU0FBTyxNQUFNLEtBQUtBLFFBQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNyRjtBQUVBLFNBQVMsTUFBTSxNQUE4QixPQUEwRDtBQUNyRyxNQUFJLEtBQUssU0FBUyxTQUFTO0FBQ3pCLFdBQU8sTUFBTSxLQUFLLE9BQTJCLENBQUMsVUFBVSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssSUFBSSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQ2pHO0FBQ0EsU0FBTyxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTztBQUFBLElBQ2pELE1BQU0sU0FBUyxDQUFDLEtBQUssVUFBVSxPQUFPO0FBQUEsSUFDdEMsSUFBSTtBQUFBLElBQ0osT0FBUSxNQUFpQixJQUFJO0FBQUEsRUFDL0IsRUFBRTtBQUNKO0FBUU8sU0FBUyxTQUFTLE1BQVksT0FBc0I7QUFDekQsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLLFVBQVU7QUFDYixZQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUNwQyxVQUFJLE9BQU8sVUFBVSxZQUFZLENBQUMsT0FBTyxjQUFjLE9BQU8sS0FBSyxDQUFDLEVBQUcsUUFBTyxJQUFJLElBQUk7QUFDdEYsYUFBTyxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sU0FBUyxLQUFLLElBQUksSUFBSSxJQUFJLE1BQU07QUFBQSxJQUM5RTtBQUFBLElBQ0EsS0FBSztBQUNILGFBQU8sS0FBSyxVQUFVLEtBQUs7QUFBQSxJQUM3QixLQUFLO0FBQ0gsYUFBTyxNQUFNLFlBQVksS0FBbUIsQ0FBQztBQUFBLElBQy9DLFNBQVM7QUFDUCxZQUFNLFVBQVUsS0FBSyxTQUFTLFdBQVcsS0FBSztBQUM5QyxZQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRTtBQUFBLFFBQUksQ0FBQyxFQUFFLE1BQU0sSUFBSSxPQUFPLEtBQUssTUFDNUQsVUFBVSxTQUFTLElBQUksSUFBSSxJQUFJLEdBQUcsS0FBSyxVQUFVLElBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFBQSxNQUM5RTtBQUNBLGFBQU8sVUFBVSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUFZLE9BQXNCO0FBQ3RELFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU8sS0FBSyxLQUFLLFFBQVEsS0FBSztBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLE1BQU0sS0FBZTtBQUFBLElBQzlCLEtBQUs7QUFDSCxhQUFPLEtBQUssWUFBWSxLQUFtQixDQUFDO0FBQUEsSUFDOUM7QUFDRSxhQUFPLE1BQU0sU0FBUyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3RDO0FBQ0Y7QUFLTyxTQUFTLE1BQU0sTUFBWSxPQUFzQjtBQUN0RCxRQUFNLFFBQWtCLENBQUM7QUFDekIsTUFBSSxTQUFTO0FBQ2IsUUFBTSxNQUFNLENBQUMsU0FBaUI7QUFDNUIsVUFBTSxLQUFLLElBQUk7QUFDZixjQUFVLEtBQUs7QUFBQSxFQUNqQjtBQUNBLFFBQU0sU0FBUyxDQUFDLElBQVUsU0FBc0I7QUFDOUMsUUFBSSxHQUFHLFNBQVMsU0FBVSxLQUFJLEtBQUssR0FBRyxRQUFRLElBQUksQ0FBQztBQUFBLGFBQzFDLEdBQUcsU0FBUyxPQUFRLEtBQUksT0FBTyxJQUFjLENBQUM7QUFBQSxhQUM5QyxHQUFHLFNBQVMsUUFBUyxLQUFJLE1BQU0sSUFBa0IsQ0FBQztBQUFBLFNBQ3REO0FBQ0gsVUFBSSxHQUFHLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFDcEMsaUJBQVcsQ0FBQyxHQUFHLElBQUksS0FBSyxNQUFNLElBQUksSUFBSSxFQUFFLFFBQVEsR0FBRztBQUNqRCxZQUFJLElBQUksRUFBRyxLQUFJLElBQUk7QUFDbkIsWUFBSSxTQUFTLFdBQVc7QUFDdEIsY0FBSSxLQUFLO0FBQ1Q7QUFBQSxRQUNGO0FBQ0EsWUFBSSxLQUFLLFNBQVMsTUFBTSxDQUFDLFNBQVMsS0FBSyxLQUFLLElBQUksRUFBRyxLQUFJLEdBQUcsS0FBSyxJQUFJLElBQUk7QUFDdkUsZUFBTyxLQUFLLElBQUksS0FBSyxLQUFLO0FBQUEsTUFDNUI7QUFDQSxVQUFJLEdBQUcsU0FBUyxVQUFVLE1BQU0sSUFBSTtBQUFBLElBQ3RDO0FBQUEsRUFDRjtBQUNBLFNBQU8sTUFBTSxLQUFLO0FBQ2xCLFNBQU8sTUFBTSxLQUFLLEVBQUU7QUFDdEI7QUFFQSxTQUFTLE9BQU8sTUFBc0I7QUFDcEMsUUFBTSxhQUFhLENBQUMsR0FBRyxJQUFJO0FBQzNCLE1BQUksV0FBVyxVQUFVLGdCQUFpQixRQUFPLElBQUksTUFBTSxJQUFJLENBQUM7QUFDaEUsU0FBTyxJQUFJLE1BQU0sV0FBVyxNQUFNLEdBQUcsZUFBZSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsU0FBUyxPQUFPLFdBQVcsSUFBSSxDQUFDO0FBQ2pHO0FBRUEsU0FBUyxNQUFNQSxRQUEyQjtBQUN4QyxNQUFJQSxPQUFNLFVBQVVGLFlBQVksUUFBTyxZQUFZRSxRQUFPLEdBQUc7QUFDN0QsU0FBTyxHQUFHLFlBQVlBLE9BQU0sU0FBUyxHQUFHLGNBQWMsR0FBRyxHQUFHLENBQUMsU0FBU0EsT0FBTSxNQUFNO0FBQ3BGO0FBS08sU0FBUyxVQUFVLE1BQVksUUFBUSxTQUFtQjtBQUMvRCxTQUFPLE9BQU8sTUFBTSxJQUFJLEtBQUs7QUFDL0I7QUFFQSxTQUFTLE9BQU8sTUFBWSxNQUFjLEtBQXVCO0FBQy9ELE1BQUksS0FBSyxTQUFTLFNBQVM7QUFDekIsV0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLENBQUMsR0FBRyxNQUFNLE9BQU8sS0FBSyxJQUFJLEdBQUcsUUFBUSxHQUFHLElBQUksQ0FBQyxLQUFLLEdBQUcsQ0FBQyxFQUFFLEtBQUs7QUFBQSxFQUN6RztBQUNBLE1BQUksS0FBSyxTQUFTLFVBQVU7QUFDMUIsV0FBTyxLQUFLLE9BQU8sUUFBUSxDQUFDLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxNQUFNLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSSxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDbkc7QUFDQSxTQUFPLENBQUMsUUFBUSxHQUFHO0FBQ3JCO0FBR08sU0FBUyxTQUFTLE1BQVksT0FBd0I7QUFDM0QsTUFBSSxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsVUFBVTtBQUNuRCxXQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxDQUFDLEVBQUUsSUFBSSxPQUFPLEtBQUssTUFBTSxTQUFTLElBQUksSUFBSSxDQUFDO0FBQUEsRUFDL0U7QUFDQSxTQUFPLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUM1QjtBQUdPLFNBQVMsUUFBUSxPQUFrQztBQUN4RCxTQUFPLE1BQU0sSUFBSSxDQUFDLFNBQVUsV0FBVyxLQUFLLElBQUksSUFBSSxJQUFJLEtBQUssV0FBVyxLQUFLLElBQUksQ0FBQyxNQUFNLElBQUssRUFBRSxLQUFLLEdBQUc7QUFDekc7OztBQzlKQSxTQUFTLGtCQUFrQixTQUFTLGlCQUFpQjtBQU05QyxJQUFNLGFBQU4sY0FBeUIsTUFBTTtBQUFDO0FBRXZDLFNBQVMsTUFBTSxPQUFlLE9BQWUsTUFBYyxLQUF5QjtBQUNsRixRQUFNQyxTQUFRLE1BQU0sTUFBTSxTQUFTLEtBQUssR0FBRyxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsUUFBUSxLQUFLO0FBQzFFLFNBQU8sSUFBSSxXQUFXLEdBQUcsUUFBUSxHQUFHLEtBQUssT0FBTyxFQUFFLEdBQUdBLE1BQUssVUFBVSxJQUFJLEdBQUcsR0FBRyxFQUFFO0FBQ2xGO0FBR08sU0FBUyxPQUFPLE1BQW9CO0FBQ3pDLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU8sS0FBSztBQUFBLElBQ2QsS0FBSztBQUNILGFBQU8sR0FBRyxPQUFPLEtBQUssRUFBRSxDQUFDLElBQUksS0FBSyxLQUFLO0FBQUEsSUFDekMsS0FBSztBQUNILGFBQU8sSUFBSSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEtBQUssT0FBTyxRQUFRLEdBQUcsSUFBSSxPQUFPLE1BQU0sT0FBTyxJQUFJLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQztBQUFBLElBQzdHO0FBQ0UsYUFBTyxLQUFLLFNBQVMsSUFBSSxLQUFLLE9BQU8sR0FBRyxLQUFLLElBQUksSUFBSSxLQUFLLElBQUk7QUFBQSxFQUNsRTtBQUNGO0FBSUEsSUFBTSxVQUFVO0FBQ2hCLElBQU0sVUFBVTtBQUNoQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxPQUFPLENBQUMsUUFBUSxLQUFLLEtBQUs7QUFDaEMsSUFBTSxRQUFRLENBQUMsU0FBUyxLQUFLLElBQUk7QUFFakMsU0FBUyxXQUFXLE1BQWtCLE1BQWMsT0FBMEM7QUFDNUYsTUFBSSxTQUFTLFFBQVE7QUFDbkIsUUFBSSxLQUFLLFNBQVMsS0FBSyxZQUFZLENBQUMsRUFBRyxRQUFPO0FBQzlDLFFBQUksTUFBTSxTQUFTLEtBQUssWUFBWSxDQUFDLEVBQUcsUUFBTztBQUMvQyxVQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxNQUFNLGtCQUFrQjtBQUFBLEVBQzFEO0FBQ0EsU0FBTyxTQUFTLFNBQVMsU0FBUyxRQUFRLFVBQVUsTUFBTSxNQUFNLEtBQUssSUFBSSxZQUFZLE1BQU0sTUFBTSxLQUFLO0FBQ3hHO0FBRUEsU0FBUyxZQUFZLE1BQWtCLE1BQWMsT0FBZ0M7QUFDbkYsUUFBTSxPQUFPLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUNqQyxRQUFNLENBQUMsT0FBTyxJQUFJLElBQ2hCLEtBQUssQ0FBQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLE1BQU0sT0FBTyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUU7QUFDM0csUUFBTSxTQUFTLE1BQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLLE1BQU0seUJBQXlCLEtBQUssT0FBTyxJQUFJLEdBQUc7QUFDakcsTUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEVBQUcsT0FBTSxPQUFPO0FBQ3RDLFFBQU0sU0FBUyxPQUFPLEtBQUssUUFBUSxTQUFTLEVBQUUsQ0FBQztBQUMvQyxRQUFNLFFBQVEsS0FBSyxXQUFXLEdBQUcsSUFBSSxDQUFDLFNBQVM7QUFDL0MsTUFBSSxRQUFRLFNBQVMsUUFBUSxLQUFNLE9BQU0sT0FBTztBQUNoRCxTQUFPLFNBQVMsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUMzQztBQUVBLFNBQVMsVUFBVSxNQUFxQixNQUFjLE9BQXVCO0FBQzNFLFFBQU0sQ0FBQyxFQUFFLE1BQU0sS0FBSyxJQUFJLFdBQVcsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUNsRCxNQUFJLFVBQVUsUUFBVztBQUN2QixVQUFNQyxTQUFRLE1BQU0sWUFBWSxNQUFNLFFBQVEsT0FBTyxNQUFNLE9BQU87QUFDbEUsV0FBTyxTQUFTLE1BQU0sQ0FBQ0EsU0FBUUE7QUFBQSxFQUNqQztBQUNBLE1BQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxFQUFHLE9BQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLLE1BQU0seUJBQXlCO0FBQ3hGLFFBQU0sUUFBUSxTQUFTLFFBQVEsS0FBSyxPQUFPLE9BQU8sSUFBSSxDQUFDLElBQUksT0FBTyxJQUFJO0FBQ3RFLE1BQUksQ0FBQyxPQUFPLFNBQVMsS0FBSyxFQUFHLE9BQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLLE1BQU0sbUJBQW1CO0FBQ3RGLFNBQU87QUFDVDtBQUlBLFNBQVMsU0FBUyxNQUFnQixNQUFjLE9BQXVCO0FBQ3JFLE1BQUksS0FBSyxTQUFTLElBQUksRUFBRyxPQUFNLE1BQU0sT0FBTyxLQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU8sSUFBSSxHQUFHLGdCQUFnQjtBQUNoRyxNQUFJLFdBQUMsa0JBQWMsR0FBQyxFQUFDLEtBQUssSUFBSSxFQUFHLE9BQU0sTUFBTSxPQUFPLEtBQUssVUFBVSxJQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUcseUJBQXlCO0FBQ2pILFFBQU1DLFNBQVEsT0FBTyxXQUFXLElBQUk7QUFDcEMsTUFBSSxLQUFLLFNBQVMsS0FBS0EsVUFBUyxLQUFLLEtBQU0sUUFBTztBQUNsRCxRQUFNLE1BQU0sT0FBTyxLQUFLLFVBQVUsSUFBSSxHQUFHLE9BQU8sSUFBSSxHQUFHLGNBQWNBLE1BQUssUUFBUTtBQUNwRjtBQUVBLFNBQVMsVUFBVSxNQUFpQixNQUFjLE9BQTJCO0FBQzNFLFFBQU0sQ0FBQyxFQUFFLE1BQU0sSUFBSSx5QkFBeUIsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUMzRCxNQUFJLFdBQVcsUUFBVztBQUN4QixVQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksR0FBRyxnREFBZ0Q7QUFBQSxFQUNoRztBQUNBLFFBQU1BLFNBQVEsV0FBVyxLQUFLLE9BQU8sS0FBSyxRQUFRLEtBQUssQ0FBQztBQUN4RCxNQUFJLEtBQUssU0FBUyxLQUFLQSxPQUFNLFdBQVcsS0FBSyxLQUFNLFFBQU9BO0FBQzFELFFBQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxHQUFHLFlBQVlBLE9BQU0sTUFBTSxRQUFRO0FBQ2hGO0FBR08sU0FBUyxTQUFTLE1BQVksTUFBcUI7QUFDeEQsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsYUFBTyxXQUFXLEtBQUssUUFBUSxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDaEQsS0FBSztBQUNILGFBQU8sU0FBUyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ2hDLEtBQUs7QUFDSCxhQUFPLFVBQVUsTUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFO0FBQUEsSUFDeEM7QUFDRSxhQUFPLFNBQVMsTUFBTSxJQUFJO0FBQUEsRUFDOUI7QUFDRjtBQUtPLFNBQVMsU0FBUyxNQUFZLE1BQXFCO0FBQ3hELE1BQUk7QUFDSixNQUFJO0FBQ0YsYUFBUyxVQUFVLElBQUk7QUFBQSxFQUN6QixTQUFTLE9BQU87QUFDZCxVQUFNLE1BQU0sSUFBSSxJQUFJLElBQUksS0FBSyxPQUFPLElBQUksR0FBRyxjQUFlLE1BQWdCLE9BQU8sRUFBRTtBQUFBLEVBQ3JGO0FBQ0EsU0FBTyxTQUFTLE1BQU0sUUFBUSxFQUFFO0FBQ2xDO0FBRUEsU0FBUyxTQUFTLE1BQVksT0FBZ0IsT0FBc0I7QUFDbEUsUUFBTSxTQUFTLENBQUMsUUFBZ0IsTUFBTSxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUssV0FBVyxPQUFPLElBQUksR0FBRyxHQUFHO0FBQ2xHLFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLGFBQWEsS0FBSyxXQUFXLE9BQVEsUUFBTztBQUNqRSxVQUFJLGlCQUFpQixLQUFLLEVBQUcsUUFBTyxXQUFXLEtBQUssUUFBUSxNQUFNLEtBQUssUUFBUSxNQUFNLEtBQUssR0FBRyxLQUFLO0FBQ2xHLFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxXQUFXLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDMUUsWUFBTSxPQUFPLEVBQUU7QUFBQSxJQUNqQixLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFNBQVMsTUFBTSxPQUFPLEtBQUs7QUFDakUsWUFBTSxPQUFPLG1CQUFtQjtBQUFBLElBQ2xDLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sVUFBVSxNQUFNLE9BQU8sS0FBSztBQUNsRSxZQUFNLE9BQU8sc0JBQXNCO0FBQUEsSUFDckMsS0FBSztBQUNILFVBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxFQUFHLE9BQU0sT0FBTyxhQUFhO0FBQ3JELFVBQUksTUFBTSxXQUFXLEtBQUssTUFBTyxPQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sV0FBVztBQUNqRixhQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sTUFBTSxTQUFTLEtBQUssSUFBSSxNQUFNLEdBQUcsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDO0FBQUEsSUFDekUsS0FBSztBQUNILGFBQU8sV0FBVyxNQUFNLE9BQU8sT0FBTyxNQUFNO0FBQUEsRUFDaEQ7QUFDRjtBQUdBLFNBQVMsTUFBTSxNQUFrQixRQUF3QjtBQUN2RCxNQUFJLFNBQVMsU0FBUyxTQUFTLFNBQVMsUUFBUSxLQUFLLE1BQU0sRUFBRyxRQUFPO0FBQ3JFLFFBQU0sUUFBUSxPQUFPLE1BQU07QUFDM0IsU0FBTyxPQUFPLGNBQWMsS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBQ3ZEO0FBRUEsU0FBUyxXQUFXLE1BQWtCLE9BQWdCLE9BQWUsUUFBNEM7QUFDL0csUUFBTSxTQUFTLENBQUMsU0FBa0IsUUFBUSxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUs7QUFDL0QsTUFBSSxLQUFLLFNBQVM7QUFDaEIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxPQUFPLGFBQWE7QUFDckQsUUFBSSxNQUFNLFdBQVcsS0FBSyxPQUFPLE9BQVEsT0FBTSxPQUFPLFlBQVksTUFBTSxNQUFNLFdBQVc7QUFDekYsVUFBTSxVQUFVLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sTUFBTSxDQUFDLEdBQUcsR0FBRyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN6RyxXQUFPLE9BQU8sWUFBWSxPQUFPO0FBQUEsRUFDbkM7QUFDQSxNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsUUFBUSxNQUFNLFFBQVEsS0FBSyxLQUFLLGlCQUFpQixLQUFLLEdBQUc7QUFDbEcsVUFBTSxPQUFPLGNBQWM7QUFBQSxFQUM3QjtBQUNBLFFBQU0sV0FBVyxPQUFPLEtBQUssS0FBSyxFQUFFLEtBQUssQ0FBQyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssQ0FBQyxFQUFFLEtBQUssTUFBTSxTQUFTLEdBQUcsQ0FBQztBQUMvRixNQUFJLGFBQWEsT0FBVyxPQUFNLE9BQU8sc0JBQXNCLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDakYsUUFBTSxVQUFVLEtBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxLQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDMUUsTUFBSSxRQUFTLE9BQU0sT0FBTyxZQUFZLFFBQVEsSUFBSSxjQUFjO0FBQ2hFLFFBQU0sU0FBUztBQUNmLFNBQU8sT0FBTyxZQUFZLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLEtBQUssTUFBTSxDQUFDLE1BQU0sU0FBUyxNQUFNLE9BQU8sSUFBSSxHQUFHLE9BQU8sSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ25IOzs7QVJwSk8sSUFBTSxjQUFOLE1BQU0sYUFBWTtBQUFBLEVBQ2Q7QUFBQSxFQUNUO0FBQUEsRUFFUSxZQUFZLE1BQVk7QUFDOUIsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQU0sTUFBMkI7QUFDdEMsV0FBTyxJQUFJLGFBQVksVUFBVSxJQUFJLENBQUM7QUFBQSxFQUN4QztBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxPQUFPLEtBQUssS0FBSztBQUFBLEVBQzFCO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLE9BQWE7QUFDZixXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksV0FBb0I7QUFDdEIsV0FBTyxLQUFLLE1BQU0sU0FBUyxZQUFZLEtBQUssTUFBTSxXQUFXO0FBQUEsRUFDL0Q7QUFBQTtBQUFBLEVBR0EsU0FBUyxVQUFrQixNQUEyQjtBQUNwRCxRQUFJLEtBQUssU0FBUyxTQUFVLFFBQU87QUFDbkMsUUFBSSxLQUFLLFNBQVMsS0FBSyxXQUFXLEVBQUcsUUFBTyxhQUFZLE1BQU0sR0FBRyxLQUFLLE1BQU0sSUFBSSxJQUFJLFFBQVEsR0FBRztBQUMvRixVQUFNLElBQUk7QUFBQSxNQUNSO0FBQUEsTUFDQSxHQUFHLElBQUksdUJBQXVCLFFBQVEsZUFBZSxLQUFLLElBQUksVUFBVSxLQUFLLElBQUk7QUFBQSxJQUNuRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsSUFBSSxVQUF5QjtBQUMzQixXQUFRLEtBQUssYUFBYSxZQUFZLEtBQUssS0FBSztBQUFBLEVBQ2xEO0FBQUE7QUFBQTtBQUFBLEVBS0EsT0FBT0MsUUFBMEI7QUFDL0IsV0FBTyxPQUFPLEtBQUssT0FBT0EsTUFBSztBQUFBLEVBQ2pDO0FBQUEsRUFFQSxPQUFPLE9BQTBCO0FBQy9CLFdBQU8sT0FBTyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ2pDO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBcUI7QUFDeEIsV0FBTyxTQUFTLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDbEM7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNsQztBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sT0FBc0I7QUFDMUIsV0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFdBQU8sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBdUI7QUFDMUIsV0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsV0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFNBQVMsT0FBd0I7QUFDL0IsV0FBTyxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkM7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsV0FBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNyQztBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQTJCO0FBQzlDLE1BQUksS0FBSyxTQUFTLFNBQVUsUUFBTyxRQUFRLEtBQUssTUFBTTtBQUN0RCxRQUFNLE1BQWMsY0FBTSxLQUFLLElBQUk7QUFDbkMsUUFBTSxVQUFVLElBQUk7QUFDcEIsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUNqQixNQUFNLEtBQUs7QUFBQSxJQUNYLE9BQU8sS0FBSztBQUFBLElBQ1osTUFBTSxDQUFDLFlBQVksT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDO0FBQUEsSUFDaEQsT0FBTyxDQUFDLFNBQVMsT0FBTyxVQUFVLElBQUksTUFBTSxTQUFTLE9BQU8sTUFBTSxLQUFjLEdBQUcsS0FBSztBQUFBLEVBQzFGO0FBQ0Y7OztBRDVIQSxJQUFNLElBQUksQ0FBQyxTQUFpQixZQUFZLE1BQU0sSUFBSTtBQUVsRCxTQUFTLE9BQU8sTUFBMkM7QUFDekQsTUFBSTtBQUNGLE1BQUUsSUFBSTtBQUFBLEVBQ1IsU0FBUyxPQUFPO0FBQ2QsV0FBTyxHQUFHLGlCQUFpQixpQkFBaUIsT0FBTyxLQUFLLENBQUM7QUFDekQsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFLLE1BQU0sT0FBa0IsTUFBTSxJQUFJO0FBQ3hELFdBQU8sTUFBTSxNQUFNLElBQUk7QUFDdkIsV0FBTyxNQUFNLEtBQUssUUFBUSxHQUFHLEdBQUcsTUFBTSxFQUFFO0FBQ3hDLFdBQU8sRUFBRSxLQUFLLE1BQU0sU0FBUyxJQUFJLE1BQU0sR0FBRztBQUFBLEVBQzVDO0FBQ0EsU0FBTyxLQUFLLEdBQUcsSUFBSSxXQUFXO0FBQ2hDO0FBR0EsU0FBUyxRQUFRLE1BQWNDLE9BQXNCO0FBQ25ELFFBQU1DLFFBQU8sRUFBRSxJQUFJO0FBQ25CLFNBQU9BLE1BQUssTUFBTUEsTUFBSyxPQUFPQSxNQUFLLE9BQU9BLE1BQUssS0FBS0QsS0FBSSxDQUFDLENBQUMsQ0FBQztBQUM3RDtBQUlBLEtBQUssMENBQTBDLE1BQU07QUFDbkQsUUFBTUUsU0FBNEI7QUFBQSxJQUNoQyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQ1IsQ0FBQyxPQUFPLENBQUM7QUFBQSxJQUNULENBQUMsUUFBUSxDQUFDO0FBQUEsSUFDVixDQUFDLFlBQVksRUFBRTtBQUFBLElBQ2YsQ0FBQyxZQUFZLENBQUM7QUFBQSxJQUNkLENBQUMsVUFBVSxDQUFDO0FBQUEsSUFDWixDQUFDLGFBQWEsRUFBRTtBQUFBLElBQ2hCLENBQUMsdUJBQXVCLENBQUM7QUFBQSxJQUN6QixDQUFDLGFBQWEsRUFBRTtBQUFBLElBQ2hCLENBQUMsYUFBYSxFQUFFO0FBQUEsSUFDaEIsQ0FBQyx1REFBdUQsRUFBRTtBQUFBLElBQzFELENBQUMsa0NBQWtDLEVBQUU7QUFBQSxJQUNyQyxDQUFDLGdCQUFnQixDQUFDO0FBQUEsSUFDbEIsQ0FBQyxRQUFRLENBQUM7QUFBQSxJQUNWLENBQUMsU0FBUyxDQUFDO0FBQUEsRUFDYjtBQUNBLGFBQVcsQ0FBQyxNQUFNLElBQUksS0FBS0EsT0FBTyxRQUFPLE1BQU0sRUFBRSxJQUFJLEVBQUUsTUFBTSxNQUFNLElBQUk7QUFDekUsQ0FBQztBQUVELEtBQUssc0NBQXNDLE1BQU07QUFDL0MsUUFBTSxRQUFRQyxRQUFPLEVBQUUsR0FBRyxLQUFLLEdBQUcsSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sVUFBVUEsUUFBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxLQUFLQyxPQUFNLENBQUMsR0FBRyxHQUFHLElBQUksTUFBTSxDQUFDO0FBQ3JHLFFBQU0sT0FBTyxFQUFFLGdGQUFnRjtBQUMvRixTQUFPLE1BQU0sS0FBSyxNQUFNLFFBQVEsSUFBSTtBQUNwQyxRQUFNLE9BQU87QUFDYixRQUFNLFNBQVMsT0FBTyxPQUFPLGlCQUFpQixRQUFRLElBQUksa0JBQWtCLENBQUMsVUFBVSxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQ3ZHLE1BQUk7QUFDRixVQUFNLFFBQVEsSUFBSSxNQUFNLFFBQVEsS0FBSyxTQUFTLENBQUM7QUFDL0MsUUFBSSxNQUFNLFFBQVEsS0FBSyxLQUFLLE9BQU8sRUFBRSxRQUFRLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDNUQsV0FBTyxVQUFVLE1BQU0sS0FBSyxHQUFHO0FBQUEsTUFDN0IsTUFBTTtBQUFBLE1BQ04sTUFBTTtBQUFBLE1BQ04sTUFBTSxZQUFZLEdBQUcsR0FBRyxHQUFHLEtBQUs7QUFBQSxNQUNoQyxLQUFLLFdBQVcsR0FBRyxHQUFHLEdBQUcsR0FBRztBQUFBLE1BQzVCLEdBQUc7QUFBQSxNQUNILE9BQU8sRUFBRSxHQUFHLElBQUksR0FBRyxJQUFJO0FBQUEsSUFDekIsQ0FBQztBQUNELFVBQU0sT0FBTyxJQUFJLE1BQU0sUUFBUSxLQUFLLEtBQUssT0FBTyxFQUFFLE9BQU87QUFDekQsV0FBTyxNQUFNLEtBQUssTUFBTSxJQUFhLEdBQUcsSUFBSTtBQUFBLEVBQzlDLFVBQUU7QUFDQSxXQUFPLE1BQU07QUFDYixXQUFPLE9BQU87QUFBQSxFQUNoQjtBQUNGLENBQUM7QUFFRCxLQUFLLHdDQUF3QyxNQUFNO0FBQ2pELFFBQU0sUUFBb0M7QUFBQSxJQUN4QyxDQUFDLElBQUksR0FBRyxvQkFBb0I7QUFBQSxJQUM1QixDQUFDLG9CQUFvQixJQUFJLG9CQUFvQjtBQUFBLElBQzdDLENBQUMsdUJBQXVCLElBQUksaUJBQWlCO0FBQUEsSUFDN0MsQ0FBQyx5QkFBeUIsSUFBSSxxQkFBcUI7QUFBQSxJQUNuRCxDQUFDLGtCQUFrQixHQUFHLHFCQUFxQjtBQUFBLElBQzNDLENBQUMsT0FBTyxHQUFHLGlDQUFpQztBQUFBLElBQzVDLENBQUMsZUFBZSxHQUFHLGlDQUFpQztBQUFBLElBQ3BELENBQUMsVUFBVSxHQUFHLGlCQUFpQjtBQUFBLElBQy9CLENBQUMsV0FBVyxHQUFHLGlCQUFpQjtBQUFBLElBQ2hDLENBQUMsV0FBVyxHQUFHLGVBQWU7QUFBQSxJQUM5QixDQUFDLFVBQVUsR0FBRyxpQkFBaUI7QUFBQSxJQUMvQixDQUFDLFNBQVMsR0FBRyxlQUFlO0FBQUEsSUFDNUIsQ0FBQyxXQUFXLEdBQUcsa0JBQWtCO0FBQUEsSUFDakMsQ0FBQyxXQUFXLEdBQUcsbUJBQW1CO0FBQUEsSUFDbEMsQ0FBQyxhQUFhLEdBQUcscUJBQXFCO0FBQUEsSUFDdEMsQ0FBQyxZQUFZLEdBQUcsc0JBQXNCO0FBQUEsSUFDdEMsQ0FBQyxrQkFBa0IsR0FBRyxnQkFBZ0I7QUFBQSxJQUN0QyxDQUFDLGdCQUFnQixHQUFHLGlCQUFpQjtBQUFBLElBQ3JDLENBQUMsTUFBTSxHQUFHLGlCQUFpQjtBQUFBLElBQzNCLENBQUMsV0FBVyxHQUFHLHFCQUFxQjtBQUFBLElBQ3BDLENBQUMsbUJBQW1CLEdBQUcscUJBQXFCO0FBQUEsSUFDNUMsQ0FBQyxrQkFBa0IsR0FBRyw0QkFBNEI7QUFBQSxJQUNsRCxDQUFDLHdCQUF3QixHQUFHLFdBQVc7QUFBQSxJQUN2QyxDQUFDLEdBQUcsSUFBSSxPQUFPLEVBQUUsQ0FBQyxLQUFLLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxJQUFJLFlBQVk7QUFBQSxJQUN6RCxDQUFDLGVBQWUsR0FBRyxjQUFjO0FBQUEsRUFDbkM7QUFDQSxhQUFXLENBQUMsTUFBTSxJQUFJLEdBQUcsS0FBSyxPQUFPO0FBQ25DLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsV0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUk7QUFDakMsUUFBSSxDQUFDLEtBQUssV0FBVyxTQUFTLEVBQUcsUUFBTyxNQUFNLE1BQU0sSUFBSSxJQUFJLElBQUk7QUFBQSxFQUNsRTtBQUNGLENBQUM7QUFFRCxLQUFLLCtEQUErRCxNQUFNO0FBQ3hFLFNBQU8sTUFBTSxFQUFFLE1BQU0sRUFBRSxTQUFTLElBQUksT0FBTyxFQUFFLE1BQU0sVUFBVTtBQUM3RCxTQUFPLE1BQU0sRUFBRSxPQUFPLEVBQUUsU0FBUyxHQUFHLE9BQU8sRUFBRSxNQUFNLENBQUM7QUFDcEQsU0FBTyxNQUFNLEVBQUUsS0FBSyxFQUFFLFNBQVMsR0FBRyxPQUFPLEVBQUUsTUFBTSxLQUFLO0FBQ3RELFNBQU87QUFBQSxJQUNMLE1BQU0sRUFBRSxrQkFBa0IsRUFBRSxTQUFTLElBQUksY0FBYztBQUFBLElBQ3ZELENBQUMsVUFBVTtBQUNULGFBQU8sR0FBRyxpQkFBaUJDLGNBQWE7QUFDeEMsYUFBTyxNQUFNLE1BQU0sU0FBUywwRUFBMEU7QUFDdEcsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0YsQ0FBQztBQUlELEtBQUssd0NBQXdDLE1BQU07QUFDakQsUUFBTSxRQUFxQztBQUFBLElBQ3pDLENBQUMsT0FBTyxzQkFBc0I7QUFBQSxJQUM5QixDQUFDLE9BQU8sc0JBQXNCO0FBQUEsSUFDOUIsQ0FBQyxPQUFPLGNBQWMsWUFBWTtBQUFBLElBQ2xDLENBQUMsTUFBTSxTQUFTLE1BQU07QUFBQSxJQUN0QixDQUFDLE9BQU8sTUFBTSxHQUFHO0FBQUEsSUFDakIsQ0FBQyxRQUFRLFFBQVEsTUFBTTtBQUFBLElBQ3ZCLENBQUMsUUFBUSxLQUFLLE9BQU87QUFBQSxJQUNyQixDQUFDLE9BQU8sS0FBSztBQUFBLElBQ2IsQ0FBQyxPQUFPLE9BQU87QUFBQSxJQUNmLENBQUMsT0FBTyxNQUFNO0FBQUEsSUFDZCxDQUFDLE9BQU8sWUFBWSxLQUFLO0FBQUEsSUFDekIsQ0FBQyxPQUFPLE9BQU8sS0FBSztBQUFBLElBQ3BCLENBQUMsT0FBTyxJQUFJO0FBQUEsSUFDWixDQUFDLE9BQU8sUUFBUSxPQUFPO0FBQUEsSUFDdkIsQ0FBQyxPQUFPLE1BQU0sS0FBSztBQUFBLElBQ25CLENBQUMsT0FBTyxRQUFRO0FBQUEsSUFDaEIsQ0FBQyxPQUFPLEtBQUs7QUFBQSxJQUNiLENBQUMsT0FBTyxZQUFZLFVBQVU7QUFBQSxJQUM5QixDQUFDLE9BQU8seUJBQXlCLGVBQWU7QUFBQSxJQUNoRCxDQUFDLE9BQU8sU0FBUyxPQUFPO0FBQUEsRUFDMUI7QUFDQSxhQUFXLENBQUMsTUFBTUwsT0FBTSxVQUFVQSxLQUFJLEtBQUssT0FBTztBQUNoRCxRQUFJQSxVQUFTLFFBQVMsUUFBTyxPQUFPLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBS0EsS0FBSSxHQUFHLFdBQVc7QUFBQSxRQUNwRSxRQUFPLE1BQU0sUUFBUSxNQUFNQSxLQUFJLEdBQUcsU0FBUyxHQUFHLElBQUksSUFBSUEsS0FBSSxFQUFFO0FBQUEsRUFDbkU7QUFDRixDQUFDO0FBRUQsS0FBSywrQ0FBK0MsTUFBTTtBQUN4RCxRQUFNLE9BQU8sRUFBRSxLQUFLO0FBQ3BCLFFBQU0sT0FBTyxJQUFJLFNBQVMsSUFBSSxZQUFZLENBQUMsQ0FBQztBQUM1QyxXQUFTLElBQUksR0FBR0EsUUFBTyxHQUFHLElBQUksS0FBTSxLQUFLO0FBQ3ZDLElBQUFBLFFBQVEsS0FBSyxLQUFLQSxPQUFNLE9BQU8sSUFBSSxlQUFnQjtBQUNuRCxTQUFLLFVBQVUsR0FBR0EsS0FBSTtBQUN0QixVQUFNLFFBQVEsS0FBSyxXQUFXLENBQUM7QUFDL0IsUUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFHO0FBQ3pCLFdBQU8sR0FBRyxPQUFPLEdBQUcsS0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLLEVBQUU7QUFBQSxFQUN0RTtBQUNGLENBQUM7QUFFRCxLQUFLLG9DQUFvQyxNQUFNO0FBQzdDLFFBQU0sUUFBb0M7QUFBQSxJQUN4QyxDQUFDLE1BQU0sT0FBTyxpREFBaUQ7QUFBQSxJQUMvRCxDQUFDLE1BQU0sTUFBTSxVQUFVO0FBQUEsSUFDdkIsQ0FBQyxNQUFNLE9BQU8sVUFBVTtBQUFBLElBQ3hCLENBQUMsTUFBTSxJQUFJLGFBQWE7QUFBQSxJQUN4QixDQUFDLE9BQU8sd0JBQXdCLGdDQUFnQztBQUFBLElBQ2hFLENBQUMsT0FBTyxTQUFTLFdBQVc7QUFBQSxJQUM1QixDQUFDLE9BQU8sT0FBTyxzQkFBc0I7QUFBQSxJQUNyQyxDQUFDLE9BQU8sUUFBUSxXQUFXO0FBQUEsSUFDM0IsQ0FBQyxPQUFPLFFBQVEsV0FBVztBQUFBLElBQzNCLENBQUMsUUFBUSxTQUFTLGVBQWU7QUFBQSxJQUNqQyxDQUFDLFdBQVcsV0FBUSwwQ0FBMEM7QUFBQSxJQUM5RCxDQUFDLFdBQVcsUUFBUSxLQUFLO0FBQUEsSUFDekIsQ0FBQyxZQUFZLFFBQVEsZ0JBQWdCO0FBQUEsSUFDckMsQ0FBQyxZQUFZLFFBQVEsWUFBWTtBQUFBLElBQ2pDLENBQUMsWUFBWSxTQUFTLFlBQVk7QUFBQSxJQUNsQyxDQUFDLFVBQVUsV0FBVyxtQkFBbUI7QUFBQSxJQUN6QyxDQUFDLFVBQVUsYUFBYSwwQkFBMEI7QUFBQSxJQUNsRCxDQUFDLFVBQVUsS0FBSyxTQUFTO0FBQUEsSUFDekIsQ0FBQyxVQUFVLE9BQU8sV0FBVztBQUFBLElBQzdCLENBQUMsVUFBVSxLQUFLLFdBQVc7QUFBQSxJQUMzQixDQUFDLFVBQVUsaUJBQWlCLGNBQWM7QUFBQSxJQUMxQyxDQUFDLGVBQWUsV0FBVyxzQkFBc0I7QUFBQSxJQUNqRCxDQUFDLGtCQUFrQix1QkFBdUIsMkJBQTJCO0FBQUEsSUFDckUsQ0FBQyxVQUFVLGNBQWMsbUJBQW1CO0FBQUEsSUFDNUMsQ0FBQyxlQUFlLFdBQVcsZ0JBQWdCO0FBQUEsSUFDM0MsQ0FBQyxXQUFXLG1CQUFtQixVQUFVO0FBQUEsSUFDekMsQ0FBQyxVQUFVLHlCQUF5QixxQkFBcUI7QUFBQSxFQUMzRDtBQUNBLGFBQVcsQ0FBQyxNQUFNQSxPQUFNLEdBQUcsS0FBSyxPQUFPO0FBQ3JDLFdBQU87QUFBQSxNQUNMLE1BQU0sRUFBRSxJQUFJLEVBQUUsS0FBS0EsS0FBSTtBQUFBLE1BQ3ZCLENBQUMsVUFBVTtBQUNULGVBQU8sR0FBRyxpQkFBaUIsWUFBWSxHQUFHLElBQUksSUFBSUEsS0FBSSxLQUFLLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDMUUsZUFBTyxNQUFNLE1BQU0sU0FBUyxHQUFHO0FBQy9CLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFDQSxHQUFHLElBQUksSUFBSUEsS0FBSTtBQUFBLElBQ2pCO0FBQUEsRUFDRjtBQUNGLENBQUM7QUFFRCxLQUFLLCtCQUErQixNQUFNO0FBQ3hDLFFBQU0sUUFBcUM7QUFBQSxJQUN6QyxDQUFDLHVCQUF1QiwwQkFBMEIscUJBQXFCO0FBQUEsSUFDdkUsQ0FBQyxZQUFZLGdDQUFnQywrQkFBK0I7QUFBQSxJQUM1RSxDQUFDLFlBQVksOEJBQThCLDJCQUEyQjtBQUFBLElBQ3RFLENBQUMsWUFBWSw0QkFBNEIseUJBQXlCO0FBQUEsSUFDbEUsQ0FBQyxXQUFXLGdCQUFnQixhQUFhO0FBQUEsSUFDekMsQ0FBQyxXQUFXLFVBQVU7QUFBQSxJQUN0QixDQUFDLFVBQVUsYUFBYSxVQUFVO0FBQUEsSUFDbEMsQ0FBQyxlQUFlLGtCQUFrQixvQkFBb0I7QUFBQSxJQUN0RCxDQUFDLFlBQVksUUFBUTtBQUFBLElBQ3JCLENBQUMsZ0JBQWdCLGlCQUFpQjtBQUFBLElBQ2xDLENBQUMsVUFBVSxhQUFhLFNBQVM7QUFBQSxJQUNqQyxDQUFDLGVBQWUsa0JBQWtCO0FBQUEsRUFDcEM7QUFDQSxhQUFXLENBQUMsTUFBTUEsT0FBTSxVQUFVQSxLQUFJLEtBQUssTUFBTyxRQUFPLE1BQU0sUUFBUSxNQUFNQSxLQUFJLEdBQUcsT0FBTztBQUM3RixDQUFDO0FBRUQsS0FBSyx1Q0FBdUMsTUFBTTtBQUNoRCxRQUFNLFFBQTRCO0FBQUEsSUFDaEMsQ0FBQyxXQUFXLFNBQVM7QUFBQSxJQUNyQixDQUFDLE9BQU8sd0JBQXdCO0FBQUEsSUFDaEMsQ0FBQyxPQUFPLElBQUk7QUFBQSxJQUNaLENBQUMsT0FBTyxPQUFPO0FBQUEsSUFDZixDQUFDLFlBQVksVUFBVTtBQUFBLEVBQ3pCO0FBQ0EsYUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLE1BQU8sUUFBTyxNQUFNLEVBQUUsSUFBSSxFQUFFLFNBQVMsRUFBRSxJQUFJLEVBQUUsU0FBUyxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQzdGLFNBQU8sTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQ2pDLFNBQU8sTUFBTSxFQUFFLEtBQUssRUFBRSxLQUFLLE1BQU0sR0FBRyxHQUFHLHFCQUFxQjtBQUM5RCxDQUFDO0FBSUQsS0FBSyxxREFBcUQsTUFBTTtBQUM5RCxTQUFPLE1BQU0sRUFBRSxNQUFNLEVBQUUsTUFBTSxjQUFnQixHQUFHLGtCQUFrQjtBQUNsRSxTQUFPLE1BQU0sRUFBRSxhQUFhLEVBQUUsTUFBTSxFQUFFLEdBQUcsVUFBVSxDQUFDLEdBQUcsMEJBQTBCO0FBQ25GLENBQUM7QUFFRCxLQUFLLDRCQUE0QixNQUFNO0FBQ3JDLFFBQU0sT0FBTyxFQUFFLG1EQUFtRDtBQUNsRSxRQUFNLFFBQVEsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLEtBQUsscURBQXFELENBQUMsQ0FBQztBQUN2RyxTQUFPLE1BQU0sS0FBSyxNQUFNLEtBQUssR0FBRyxrREFBa0Q7QUFDbEYsU0FBTyxHQUFHLEVBQUUsYUFBYSxFQUFFLE1BQU0sSUFBSSxZQUFZLEdBQU0sQ0FBQyxFQUFFLFNBQVMsR0FBRztBQUN0RSxTQUFPLEdBQUcsRUFBRSxNQUFNLEVBQUUsTUFBTSxJQUFJLE9BQU8sR0FBSyxDQUFDLEVBQUUsU0FBUyxHQUFHO0FBQ3pELFNBQU8sTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLElBQUksV0FBVyxHQUFHLENBQUMsR0FBRyxpQ0FBaUM7QUFDdkYsQ0FBQztBQUVELEtBQUssb0NBQW9DLE1BQU07QUFDN0MsUUFBTSxPQUFPLEVBQUUsZ0RBQWdEO0FBQy9ELFNBQU8sVUFBVSxLQUFLLFVBQVUsR0FBRyxDQUFDLFFBQVEsS0FBSyxXQUFXLGNBQWMsWUFBWSxDQUFDO0FBQ3ZGLFNBQU8sVUFBVSxFQUFFLEtBQUssRUFBRSxVQUFVLEdBQUcsQ0FBQyxPQUFPLENBQUM7QUFDaEQsU0FBTyxVQUFVLEVBQUUsT0FBTyxFQUFFLFVBQVUsR0FBRyxHQUFHLENBQUMsUUFBUSxNQUFNLENBQUM7QUFDNUQsU0FBTyxNQUFNLEtBQUssSUFBSSxLQUFLLEtBQUsseURBQXlELENBQUMsR0FBRyxxQkFBcUI7QUFDbEgsU0FBTyxNQUFNLFFBQVEsQ0FBQyxNQUFNLENBQUMsR0FBRyxRQUFRO0FBQzFDLENBQUM7QUFFRCxLQUFLLHdDQUF3QyxNQUFNO0FBQ2pELFNBQU8sTUFBTSxFQUFFLEtBQUssRUFBRSxTQUFTLEdBQUc7QUFDcEMsQ0FBQzsiLAogICJuYW1lcyI6IFsiYnl0ZXMiLCAiTWlzbWF0Y2hFcnJvciIsICJzdHJ1Y3QiLCAiYnl0ZXMiLCAiZGVjb2RlciIsICJieXRlcyIsICJkZWNvZGUiLCAiYnl0ZXMiLCAid29yZCIsICJNT1NUX0JZVEVTIiwgInNob3J0IiwgImJ5dGVzIiwgInNob3J0IiwgInZhbHVlIiwgImJ5dGVzIiwgImJ5dGVzIiwgIndvcmQiLCAicmVhZCIsICJzaXplcyIsICJzdHJ1Y3QiLCAiYnl0ZXMiLCAiTWlzbWF0Y2hFcnJvciJdCn0K
