// The table: names and where their structures lie. SPECIFICATION.md "Table".

import * as L from "../core/layout";
import { type Attachment, firstFreeLine, loadWord, wakeNameWaiters } from "./attachment";
import { ArgumentError, CorruptError, FullError, TimeoutError } from "./errors";
import { i32, u8, u32 } from "./isolate";

/** One structure's entry. Offsets and sizes in bytes. */
export interface Entry {
  /** The structure's name. */
  name: string;
  /** Where it lies, in bytes from the segment's first. */
  offset: number;
  /** How many bytes it has. */
  size: number;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other
const encoder = new TextEncoder();
/** How long a creation waits for the table lock, which is held for microseconds by a process that is not stopped. */
const LOCK_TIMEOUT_MS = 5000;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** A structure's name as its 32 bytes in the table. */
export function encodeName(name: string): Uint8Array {
  const wrong = (why: string) =>
    new ArgumentError("ZEROIPC_BAD_NAME", `structure name ${JSON.stringify(name)}: ${why}`);
  if (typeof name !== "string") throw wrong("it is not text");
  const encoded = encoder.encode(name);
  if (encoded.length === 0) throw wrong("it is empty");
  if (name.includes("\0")) throw wrong("it has a NUL");
  if (encoded.length >= L.ENTRY_NAME_BYTES) {
    throw wrong(`it takes ${encoded.length} bytes, and ${L.ENTRY_NAME_BYTES - 1} are the most`);
  }
  const padded = new Uint8Array(L.ENTRY_NAME_BYTES);
  padded.set(encoded);
  return padded;
}

/** A read-only listing of what is in a segment; `memory.table`. */
export class Table {
  readonly #open: () => Attachment;

  /** @internal `open` gives the attachment, or throws when the memory is closed. */
  constructor(open: () => Attachment) {
    this.#open = open;
  }

  get #attachment(): Attachment {
    return this.#open();
  }

  /** How many structures the segment has room for. */
  get maxEntries(): number {
    return this.#attachment.shape.maxEntries;
  }

  /** How many structures there are. */
  get entryCount(): number {
    const { base, name, shape } = this.#attachment;
    const count = loadWord(base + L.HEADER_ENTRY_COUNT);
    if (count > shape.maxEntries) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `segment "${name}": ${count} entries in a table of ${shape.maxEntries}`,
      );
    }
    return count;
  }

  /** Byte offset of the first free line. */
  get nextOffset(): number {
    return this.#nextLine() * L.LINE_BYTES;
  }

  /** Every structure, in order of creation. */
  entries(): Entry[] {
    return Array.from({ length: this.entryCount }, (_, k) => this.#entry(k));
  }

  /** The entry of that name, or undefined. Takes no lock. */
  find(name: string): Entry | undefined {
    const wanted = new Uint32Array(encodeName(name).buffer);
    const count = this.entryCount;
    for (let k = 0; k < count; k++) {
      const at = this.#entryAddress(k) >>> 2;
      if (wanted.every((word, i) => u32[at + i] === word)) return this.#entry(k);
    }
    return undefined;
  }

  #entryAddress(k: number): number {
    return this.#attachment.base + L.LINE_BYTES + k * L.ENTRY_BYTES;
  }

  #entry(k: number): Entry {
    const { offset, size } = this.#lines(k);
    return { name: this.#name(k), offset: offset * L.LINE_BYTES, size: size * L.LINE_BYTES };
  }

  #name(k: number): string {
    const at = this.#entryAddress(k);
    const bytes = u8.slice(at, at + L.ENTRY_NAME_BYTES);
    const end = bytes.indexOf(0);
    return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
  }

  /** The lines of an entry, proved to lie behind the peers and inside the segment. */
  #lines(k: number): { offset: number; size: number } {
    const { name: segment, shape } = this.#attachment;
    const at = this.#entryAddress(k);
    const offset = loadWord(at + L.ENTRY_OFFSET);
    const size = loadWord(at + L.ENTRY_SIZE);
    const first = firstFreeLine(shape.maxEntries, shape.maxPeers);
    if (offset < first || size < 1 || offset + size > shape.sizeLines) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `segment "${segment}": entry ${k} ("${this.#name(k)}") covers lines ${offset} to ${offset + size - 1}, ` +
          `structures lie in lines ${first} to ${shape.sizeLines - 1}`,
      );
    }
    return { offset, size };
  }

  /** The first free line: the header's word, or the end of the last entry where a creator died before it stored the word. */
  #nextLine(): number {
    const { base, name, shape } = this.#attachment;
    let next = Math.max(loadWord(base + L.HEADER_NEXT_OFFSET), firstFreeLine(shape.maxEntries, shape.maxPeers));
    for (let k = this.entryCount - 1; k >= 0; k--) {
      const { offset, size } = this.#lines(k);
      next = Math.max(next, offset + size);
    }
    if (next > shape.sizeLines) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `segment "${name}": the next free line is ${next} of ${shape.sizeLines}`,
      );
    }
    return next;
  }

  /**
   * Finds the structure, or creates it: zeroes `bytes` rounded up to lines, lets `initialise` write them, and publishes
   * the name. A visible name is initialised; a creator that dies before leaves no more than lines that the next one reuses.
   */
  findOrCreate(name: string, bytes: number, initialise: (address: number) => void): { entry: Entry; created: boolean } {
    const padded = encodeName(name);
    const known = this.find(name);
    if (known) return { entry: known, created: false };
    return this.#locked(() => {
      const found = this.find(name); // again: another process may have been first
      if (found) return { entry: found, created: false };
      const entry = this.#allot(name, Math.ceil(bytes / L.LINE_BYTES));
      const { base } = this.#attachment;
      u8.fill(0, base + entry.offset, base + entry.offset + entry.size);
      initialise(base + entry.offset);
      this.#publish(padded, entry);
      return { entry, created: true };
    });
  }

  #allot(name: string, lines: number): Entry {
    const { name: segment, shape } = this.#attachment;
    if (this.entryCount === shape.maxEntries) {
      throw new FullError(
        "ZEROIPC_TABLE_FULL",
        `segment "${segment}": no room for the name "${name}": all ${shape.maxEntries} entries are taken`,
      );
    }
    const next = this.#nextLine();
    if (lines > shape.sizeLines - next) {
      throw new FullError(
        "ZEROIPC_SEGMENT_FULL",
        `segment "${segment}": "${name}" needs ${lines * L.LINE_BYTES} bytes, and ` +
          `${(shape.sizeLines - next) * L.LINE_BYTES} of ${shape.sizeLines * L.LINE_BYTES} are free`,
      );
    }
    return { name, offset: next * L.LINE_BYTES, size: lines * L.LINE_BYTES };
  }

  #publish(name: Uint8Array, entry: Entry): void {
    const { base } = this.#attachment;
    const count = this.entryCount;
    const at = this.#entryAddress(count);
    u8.set(name, at);
    u32[(at + L.ENTRY_OFFSET) >>> 2] = entry.offset / L.LINE_BYTES;
    u32[(at + L.ENTRY_SIZE) >>> 2] = entry.size / L.LINE_BYTES;
    Atomics.store(i32, (base + L.HEADER_ENTRY_COUNT) >>> 2, count + 1); // TABLE-O1 -> find: the structure is initialised
    Atomics.store(i32, (base + L.HEADER_NEXT_OFFSET) >>> 2, (entry.offset + entry.size) / L.LINE_BYTES);
    wakeNameWaiters(this.#attachment);
  }

  #locked<T>(action: () => T): T {
    const deadline = performance.now() + LOCK_TIMEOUT_MS;
    for (let wait = 0.05; !this.#attachment.tryLockTable(); wait = Math.min(wait * 2, 5)) {
      if (performance.now() > deadline) {
        throw new TimeoutError(
          `segment "${this.#attachment.name}": its table has been locked for ${LOCK_TIMEOUT_MS} ms ` +
            "by a process that is creating a structure; is one of its peers stopped?",
        );
      }
      Atomics.wait(pause, 0, 0, wait);
    }
    try {
      return action();
    } finally {
      this.#attachment.unlockTable();
    }
  }
}
