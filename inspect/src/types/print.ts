// Values as text: for scripts whole and exact, for people short, for spreadsheets in columns.

import { shown } from "../text";
import type { ArrayForm, Form, ScalarName, Struct, StructForm, Value } from "./form";

// Of what is shown to people: a longer value is cut, so that it stays a line.
const MOST_TEXT = 400;
const MOST_CHARACTERS = 200;
const MOST_BYTES = 24;
const BYTES_WHEN_CUT = 16;

/** As one writes it on the command line: `-3`, `0.1`, `inf`, `nan`, `true`. */
function word(name: ScalarName, value: Value): string {
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0";
  return name === "f32" ? shortest(value) : String(value);
}

/** The shortest text of which the nearest f32 is this one: 0.1, where the f64 of the same value is 0.10000000149011612. */
function shortest(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

function hexadecimal(bytes: Uint8Array, between = ""): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(between);
}

function parts(form: ArrayForm | StructForm, value: Value): { name: string; of: Form; value: Value }[] {
  if (form.form === "array") {
    return Array.from(value as ArrayLike<Value>, (each) => ({ name: "", of: form.of, value: each }));
  }
  return form.fields.map(({ name, named, type }) => ({
    name: named || !form.isTuple ? name : "",
    of: type,
    value: (value as Struct)[name] as Value,
  }));
}

// --- JSON ---

/**
 * The value as JSON, exactly: an i64 or u64 is a number where every reader of JSON keeps it (up to 2^53 - 1), else a string of
 * its digits; infinities and NaN are the strings "inf", "-inf", "nan"; bytes are a string "0x...".
 */
export function jsonText(form: Form, value: Value): string {
  switch (form.form) {
    case "scalar": {
      const text = word(form.scalar, value);
      if (typeof value === "bigint" && !Number.isSafeInteger(Number(value))) return `"${text}"`;
      return typeof value === "number" && !Number.isFinite(value) ? `"${text}"` : text;
    }
    case "utf8":
      return JSON.stringify(value);
    case "bytes":
      return `"0x${hexadecimal(value as Uint8Array)}"`;
    default: {
      const isArray = form.form === "array" || form.isTuple;
      const texts = parts(form, value).map(({ name, of, value: each }) =>
        isArray ? jsonText(of, each) : `${JSON.stringify(name)}:${jsonText(of, each)}`,
      );
      return isArray ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
    }
  }
}

// --- for scripts ---

/**
 * A line for scripts, whole: plain words, text without quotes, bytes as 0x..., arrays and structs as JSON. In text, what would
 * not be printed (a line feed, too) is \xNN.
 */
export function plain(form: Form, value: Value): string {
  switch (form.form) {
    case "scalar":
      return word(form.scalar, value);
    case "utf8":
      return shown(value as string);
    case "bytes":
      return `0x${hexadecimal(value as Uint8Array)}`;
    default:
      return shown(jsonText(form, value));
  }
}

// --- for people ---

/** A line for people, cut where it is too long to be read: `{ type: 1, data: "text" }`. */
export function short(form: Form, value: Value): string {
  const texts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    texts.push(text);
    length += text.length;
  };
  const append = (of: Form, each: Value): void => {
    if (of.form === "scalar") add(word(of.scalar, each));
    else if (of.form === "utf8") add(quoted(each as string));
    else if (of.form === "bytes") add(pairs(each as Uint8Array));
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

function quoted(text: string): string {
  const characters = [...text];
  if (characters.length <= MOST_CHARACTERS) return `"${shown(text)}"`;
  return `"${shown(characters.slice(0, MOST_CHARACTERS).join(""))}..." (${Buffer.byteLength(text)} bytes)`;
}

function pairs(bytes: Uint8Array): string {
  if (bytes.length <= MOST_BYTES) return hexadecimal(bytes, " ");
  return `${hexadecimal(bytes.subarray(0, BYTES_WHEN_CUT), " ")} ... (${bytes.length} bytes)`;
}

// --- CSV ---

/** The titles of the columns: a struct has one for each scalar in it, `inner.a` and `values[0]`. */
export function csvTitles(form: Form, title = "value"): string[] {
  return titles(form, "", title);
}

function titles(form: Form, path: string, top: string): string[] {
  if (form.form === "array") {
    return Array.from({ length: form.count }, (_, k) => titles(form.of, `${path || top}[${k}]`, top)).flat();
  }
  if (form.form === "struct") {
    return form.fields.flatMap(({ name, type }) => titles(type, path ? `${path}.${name}` : name, top));
  }
  return [path || top];
}

/** The value's cells, one for each title. */
export function csvCells(form: Form, value: Value): string[] {
  if (form.form === "array" || form.form === "struct") {
    return parts(form, value).flatMap(({ of, value: each }) => csvCells(of, each));
  }
  return [plain(form, value)];
}

/** Cells as a line of CSV (RFC 4180), without its end. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
}
