// Bytes with what they are: for people, as lines of hexadecimal under headings; for programs, as one object for each part.

import type { Context } from "../command";
import type { Area } from "../model/file";
import { counted } from "../text";
import type { Part, Range } from "./parts";

const ROW = 16;
/** Bytes that are looked at in one go. */
const CHUNK = 1 << 16;
/** Of one dump: it says where it stopped. */
const MOST_BYTES = 2 ** 28;

function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/** Prints parts, those of a row that are alike together. */
export class Dump {
  readonly #whole: Area;
  #before: { part: Part; bytes: Uint8Array } | undefined;
  /** Parts in a row that were like the one before. */
  #alike: Part[] = [];
  #looked = 0;

  constructor(
    readonly context: Context,
    whole: Area,
    readonly range: Range,
  ) {
    this.#whole = whole;
  }

  print(parts: Iterable<Part>): void {
    const { context } = this;
    let first = true;
    if (context.json) context.out.write("[");
    for (const part of parts) {
      const begin = Math.max(part.begin, this.range.begin);
      const end = Math.min(part.end, this.range.end);
      const isRemark = part.begin === part.end && part.said !== "";
      if (begin >= end && !(isRemark && !context.json)) continue;
      if (this.#looked > MOST_BYTES) {
        context.remark(`zeroipc: stopped after ${MOST_BYTES} bytes: --offset and --size choose others`);
        break;
      }
      if (context.json) first = this.#json(part, begin, end, first);
      else this.#text(part, begin, end);
    }
    if (context.json) context.print(first ? "]" : "\n]");
    else this.#tellAlike();
  }

  /** Bytes in pieces, for they may be many. */
  *#chunks(begin: number, end: number): Generator<{ at: number; bytes: Uint8Array }> {
    for (let at = begin; at < end; at += CHUNK) {
      const bytes = this.#whole.read(at, Math.min(CHUNK, end - at));
      this.#looked += bytes.length;
      yield { at, bytes };
      if (this.#looked > MOST_BYTES) return;
    }
  }

  #areZero(begin: number, end: number): boolean {
    for (const { bytes } of this.#chunks(begin, end)) if (!isZero(bytes)) return false;
    return true;
  }

  // --- for programs ---

  /** Whether nothing is printed yet. */
  #json({ where, name, said, unused }: Part, begin: number, end: number, first: boolean): boolean {
    const { out } = this.context;
    const isOnlyZero = this.#areZero(begin, end);
    if (unused && isOnlyZero) return first;
    const about = { offset: begin, size: end - begin, where, name, ...(said ? { said } : {}) };
    out.write(`${first ? "" : ","}\n  ${JSON.stringify(about).slice(0, -1)}`);
    if (isOnlyZero) out.write(`,"zero":true}`);
    else {
      out.write(`,"bytes":"`);
      for (const { bytes } of this.#chunks(begin, end)) out.write(Buffer.from(bytes).toString("hex"));
      out.write(`"}`);
    }
    return false;
  }

  // --- for people ---

  #text(part: Part, begin: number, end: number): void {
    const { of } = part;
    if (of && end - begin <= CHUNK) {
      const bytes = this.#whole.read(begin, end - begin);
      this.#looked += bytes.length;
      if (this.#isLike(part, bytes)) {
        this.#alike.push(part);
        if (this.#alike.length > 1) this.#alike = [this.#alike[0] as Part, part];
        return;
      }
      this.#tellAlike();
      this.#before = { part, bytes };
    } else this.#tellAlike();
    const isOnlyZero = this.#areZero(begin, end);
    if (part.unused && isOnlyZero) return;
    this.#heading(part, isOnlyZero && begin < end ? `: ${counted(end - begin, "byte")} 0` : "");
    if (!isOnlyZero) this.#rows(begin, end);
  }

  /** Whether it is the next of the same row, with the same bytes as the one before. */
  #isLike({ where, of }: Part, bytes: Uint8Array): boolean {
    const before = this.#before;
    return before?.part.where === where && before.part.of?.name === of?.name && equal(before.bytes, bytes);
  }

  #tellAlike(): void {
    const [from] = this.#alike;
    const to = this.#alike.at(-1);
    if (from && to) {
      const which = from === to ? from.name : `${from.name} to ${to.of?.number}`;
      this.context.print(this.context.paint.dim(`# ${from.where}: ${which}: the same`));
    }
    this.#alike = [];
  }

  #heading({ where, name, said }: Part, rest: string): void {
    const { paint } = this.context;
    this.context.print(`${paint.bold(`# ${where}: ${name}`)}${said ? `, ${said}` : ""}${rest}`);
  }

  #rows(begin: number, end: number): void {
    let before: Uint8Array | undefined;
    let isStarred = false;
    for (const { at, bytes } of this.#chunks(begin, end)) {
      for (let k = 0; k < bytes.length; k += ROW) {
        const row = bytes.subarray(k, k + ROW);
        if (before && equal(before, row)) {
          if (!isStarred) this.context.print("*");
          isStarred = true;
          continue;
        }
        isStarred = false;
        before = row;
        this.context.print(this.#row(at + k, row));
      }
    }
  }

  #row(at: number, bytes: Uint8Array): string {
    const hexadecimal = Array.from({ length: ROW }, (_, k) => {
      const byte = bytes[k];
      return `${k % 8 === 0 ? " " : ""}${byte === undefined ? "  " : byte.toString(16).padStart(2, "0")} `;
    });
    const text = Array.from(bytes, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : "."));
    const address = at.toString(16).padStart(8, "0");
    return `${this.context.paint.dim(address)} ${hexadecimal.join("")} ${text.join("")}`;
  }
}
