// How elements are read: by the types of the command line, or as bytes; and how they are written, for people and programs.

import { Usage } from "../command";
import type { Json } from "../json";
import type { Element, Subject } from "../model/subject";
import { csvLine, ElementType } from "../types";

const ANY = ElementType.parse("bytes");

export class Reading {
  readonly #type: ElementType;
  readonly #key: ElementType;
  readonly #hex: boolean;

  /** Throws where the types do not fit the structure. */
  constructor(
    readonly subject: Subject,
    { type = ANY, key = ANY, hex = false }: { type?: ElementType; key?: ElementType; hex?: boolean },
  ) {
    const { name, kind, elemSize, keySize, varies } = subject;
    if (key !== ANY && keySize === 0) throw new Usage(`--key: "${name}" is a ${kind}, and only maps have keys`);
    this.#hex = hex;
    // Where each has a length of its own, the type must fit each by itself.
    this.#type = varies ? type : type.withSize(elemSize, `${kind} "${name}"`);
    this.#key = keySize === 0 ? key : key.withSize(keySize, `keys of ${kind} "${name}"`);
  }

  /** The type with which a value can be read. */
  #of(value: Uint8Array): ElementType {
    const fits = this.#type.size === 0 || this.#type.size === value.length;
    return this.#hex || !fits ? ANY : this.#type;
  }

  #isNone({ value, note }: Element): boolean {
    return value.length === 0 && note !== undefined;
  }

  /** For people: one line, without the note. */
  text(element: Element): string {
    const { key, value } = element;
    if (this.#isNone(element)) return "";
    if (this.#hex) {
      const bytes = hexText(value);
      return key ? `${hexText(key)}: ${bytes}` : bytes;
    }
    const of = this.#of(value);
    const text = of.short(of.decode(value));
    return key ? `${this.#key.short(this.#key.decode(key))}: ${text}` : text;
  }

  json(element: Element): Json {
    const { key, value, place, note } = element;
    const of = this.#of(value);
    const keyType = this.#hex ? ANY : this.#key;
    return {
      place,
      key: key && (keyType.json(keyType.decode(key)) as Json),
      value: this.#isNone(element) ? undefined : (of.json(of.decode(value)) as Json),
      note,
    };
  }

  csvTitles(): string {
    const of = this.#hex || this.#type === ANY ? ["value"] : this.#type.csvTitles();
    const keys = this.subject.keySize === 0 ? [] : this.#hex ? ["key"] : this.#key.csvTitles("key");
    return csvLine(["place", ...keys, ...of]);
  }

  csv(element: Element): string | undefined {
    const { key, value, place } = element;
    if (this.#isNone(element)) return undefined;
    const of = this.#of(value);
    const keyType = this.#hex ? ANY : this.#key;
    return csvLine([place, ...(key ? keyType.csvCells(keyType.decode(key)) : []), ...of.csvCells(of.decode(value))]);
  }
}

/** "01 00 00 00" */
export function hexText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("hex")
    .replace(/..(?=.)/g, "$& ");
}
