// The type language of --type and --key: `f64`, `utf8(12)`, `u16[3]`, `{type: u32, data: i32}`. types/parse.ts has its
// grammar, types/words.ts says how values are written, types/print.ts how they are printed.

import * as zeroipc from "zeroipc";
import { MismatchError, type Type } from "zeroipc";
import { decode, encode } from "./types/bytes";
import type { Form, Value } from "./types/form";
import { parseType } from "./types/parse";
import { csvCells, csvLine, csvTitles, jsonText, plain, short } from "./types/print";
import { nameOf, readJson, readWord } from "./types/words";

export type { Form, Value } from "./types/form";
export { scalarNames } from "./types/form";
export { TypeSyntaxError } from "./types/parse";
export { csvLine } from "./types/print";
export { ValueError } from "./types/words";

/** A type of the command line, and values of it from text, from bytes, and to text. */
export class ElementType {
  readonly #form: Form;
  #library: Type<unknown> | undefined;

  private constructor(form: Form) {
    this.#form = form;
  }

  /** Reads a type. Throws a TypeSyntaxError (a Usage), which shows where it went wrong. */
  static parse(text: string): ElementType {
    return new ElementType(parseType(text));
  }

  /** `bytes(8)`, `{id: u32, value: f64}`. */
  get name(): string {
    return nameOf(this.#form);
  }

  /** Bytes of a value; 0 of utf8 and bytes without a number, which take whatever there is. */
  get size(): number {
    return this.#form.size;
  }

  get form(): Form {
    return this.#form;
  }

  /** A number, for a chart: integers and floats. */
  get isNumber(): boolean {
    return this.#form.form === "scalar" && this.#form.scalar !== "bool";
  }

  /**
   * For elements of so many bytes. `what` names the structure, `part` what its elements are called. Throws a MismatchError
   * where they are not of this type.
   */
  withSize(elemSize: number, what: string, part = "elements"): ElementType {
    if (this.size === elemSize) return this;
    if (this.size === 0 && elemSize > 0) return ElementType.parse(`${this.#form.form}(${elemSize})`);
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${what}: its ${part} have ${elemSize} bytes, and ${this.name} takes ${this.size}`,
    );
  }

  /** The library's type. Numbers are its own scalars, so they are written in one piece; the rest is copied as bytes. */
  get library(): Type<unknown> {
    return (this.#library ??= libraryType(this.#form));
  }

  // --- values ---

  /** The value of these bytes: as many as `size`, unless that is 0. */
  decode(bytes: Uint8Array): Value {
    return decode(this.#form, bytes);
  }

  encode(value: Value): Uint8Array {
    return encode(this.#form, value);
  }

  /** A value from a word of the command line or a line of input; arrays and structs are JSON. Throws a ValueError. */
  read(text: string): Value {
    return readWord(this.#form, text);
  }

  /** A value from JSON, whatever the type. Throws a ValueError. */
  readJson(text: string): Value {
    return readJson(this.#form, text);
  }

  // --- text ---

  /** For people: short, cut where it is too long to be read. */
  short(value: Value): string {
    return short(this.#form, value);
  }

  /** For scripts: whole, and always one line. */
  plain(value: Value): string {
    return plain(this.#form, value);
  }

  /** Exact. i64 and u64 are numbers up to 2^53 - 1, and strings beyond. */
  jsonText(value: Value): string {
    return jsonText(this.#form, value);
  }

  /** The same as data for JSON.stringify. */
  json(value: Value): unknown {
    return JSON.parse(jsonText(this.#form, value)) as unknown;
  }

  csvTitles(title?: string): string[] {
    return csvTitles(this.#form, title);
  }

  csvCells(value: Value): string[] {
    return csvCells(this.#form, value);
  }

  csv(value: Value): string {
    return csvLine(this.csvCells(value));
  }
}

function libraryType(form: Form): Type<unknown> {
  if (form.form === "scalar") return zeroipc[form.scalar];
  const raw = zeroipc.bytes(form.size);
  const inPlace = raw.view as (address: number) => Uint8Array;
  return {
    name: nameOf(form),
    size: form.size,
    align: form.align,
    read: (address) => decode(form, inPlace(address)),
    write: (address, value, where) => raw.write(address, encode(form, value as Value), where),
  };
}
