// The language in which --type and --key say a type:
//
//   TYPE   = ONE { "[" number "]" }                 u16[3]; u16[3][2] is two of u16[3]
//   ONE    = scalar | ("utf8" | "bytes") [ "(" number ")" ] | "{" FIELD { "," FIELD } "}"
//   FIELD  = [ name ":" ] TYPE
//
// Blanks may stand between any two of these. It is that of the native zeroipc-inspect.

import { Usage } from "../command";
import { shown, width } from "../text";
import {
  arrayOf,
  blob,
  type Form,
  isScalarName,
  MOST_BYTES,
  scalar,
  scalarNames,
  struct,
  type StructForm,
} from "./form";

const DEEPEST = 16;

/** What other languages call them. */
const elsewhere: Record<string, string> = {
  ...{ int8: "i8", int16: "i16", int32: "i32", int64: "i64", int: "i32", long: "i64", int8_t: "i8", int16_t: "i16" },
  ...{ int32_t: "i32", int64_t: "i64", uint8: "u8", uint16: "u16", uint32: "u32", uint64: "u64", uint8_t: "u8" },
  ...{ uint16_t: "u16", uint32_t: "u32", uint64_t: "u64", byte: "u8", float: "f32", float32: "f32", double: "f64" },
  ...{ float64: "f64", number: "f64", bigint: "i64", boolean: "bool", string: "utf8(n)", str: "utf8(n)" },
  ...{ text: "utf8(n)", char: "utf8(n)", buffer: "bytes(n)", struct: "{name: T}", array: "T[n]" },
};

/** A type that cannot be read: the message shows where. */
export class TypeSyntaxError extends Usage {
  constructor(
    why: string,
    readonly text: string,
    /** Where in the text it went wrong. */
    readonly at: number,
  ) {
    super(`type: ${why}`, `${shown(text)}\n${" ".repeat(width(shown(text.slice(0, at))))}^`);
  }
}

/** Reads a type, or throws a TypeSyntaxError. */
export function parseType(text: string): Form {
  return new Parser(text).whole();
}

class Parser {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): Form {
    const form = this.#type(0);
    this.#blanks();
    if (this.#at < this.text.length) this.#fail(`it ends before ${JSON.stringify(this.#rest())}`);
    return form;
  }

  #type(depth: number): Form {
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

  #one(depth: number): Form {
    const start = this.#start();
    if (depth > DEEPEST) this.#fail("it is nested too deeply");
    if (this.#take("{")) return this.#struct(depth, start);
    const word = this.#word();
    if (isScalarName(word)) return scalar(word);
    if (word !== "utf8" && word !== "bytes") this.#unknown(word, start);
    if (!this.#take("(")) return blob(word, 0);
    const size = this.#count();
    this.#expect(")");
    return blob(word, size);
  }

  #struct(depth: number, start: number): StructForm {
    const fields: { name: string | undefined; type: Form }[] = [];
    const names = new Set<string>();
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
  #name(): string | undefined {
    const start = this.#start();
    const name = this.#word();
    if (name !== "" && this.#take(":")) {
      // JavaScript would not keep these where they stand.
      if (/^\d+$/.test(name) || name === "__proto__") this.#fail(`"${name}" cannot name a field`, start);
      return name;
    }
    this.#at = start;
    return undefined;
  }

  #count(): number {
    const start = this.#start();
    const word = this.#word();
    const count = /^\d{1,10}$/.test(word) ? Number(word) : 0;
    if (count < 1 || count > MOST_BYTES) this.#fail(`expected a number from 1 to ${MOST_BYTES}`, start);
    return count;
  }

  // --- words and signs ---

  #blanks(): void {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }

  #start(): number {
    this.#blanks();
    return this.#at;
  }

  #take(sign: string): boolean {
    if (this.text[this.#start()] !== sign) return false;
    this.#at++;
    return true;
  }

  #expect(sign: string, what = `expected "${sign}"`): void {
    if (!this.#take(sign)) this.#fail(what);
  }

  #word(): string {
    const [word = ""] = /^\w*/.exec(this.text.slice(this.#start())) ?? [];
    this.#at += word.length;
    return word;
  }

  #rest(): string {
    const rest = this.text.slice(this.#at);
    return rest.length > 20 ? `${rest.slice(0, 20)}...` : rest;
  }

  // --- what is wrong ---

  #needSize(form: Form, at: number): void {
    if (form.size === 0) this.#fail(`${form.form} needs a number, as in ${form.form}(16), inside another type`, at);
  }

  #checkSize<F extends Form>(form: F, at: number): F {
    if (form.size > MOST_BYTES) this.#fail(`it takes more than ${MOST_BYTES} bytes`, at);
    return form;
  }

  #unknown(word: string, at: number): never {
    if (word === "") this.#fail(at === this.text.length ? "a type is missing at the end" : "expected a type", at);
    const known = `${scalarNames.join(" ")}, utf8(n), bytes(n), T[n], {name: T, ...}`;
    const hint = Object.hasOwn(elsewhere, word) ? `it is called ${elsewhere[word]} here` : `there are ${known}`;
    this.#fail(`there is no "${word}": ${hint}`, at);
  }

  #fail(why: string, at = this.#start()): never {
    throw new TypeSyntaxError(why, this.text, at);
  }
}
