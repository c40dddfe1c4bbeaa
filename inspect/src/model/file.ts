// A segment's file, read by pread: nothing is mapped, so that a file which is cut short is an error and no SIGBUS. Nothing
// that it says is believed: every read is bounded.

import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import { CorruptError, FormatError, NotFoundError, PermissionError, SystemError, ZeroIpcError } from "zeroipc";
import { hex, shown } from "../text";

export const FOLDER = "/dev/shm";

/** An error of the system that opening or reading a segment's file had, as one of ZeroIPC's. */
export function systemError(error: unknown, name: string): Error {
  if (error instanceof ZeroIpcError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const where = `segment "${name}"`;
  const options = { cause: error };
  switch (code) {
    case "ENOENT":
      return new NotFoundError("ZEROIPC_NOT_FOUND", `there is no ${where}`, options);
    case "EACCES":
    case "EPERM":
      return new PermissionError("ZEROIPC_NO_PERMISSION", `${where}: no permission to read it`, options);
    case "ELOOP":
      return new FormatError("ZEROIPC_BAD_MAGIC", `${where}: it is a symbolic link`, options);
    case undefined:
      return error as Error;
    default:
      return new SystemError("ZEROIPC_SYSTEM", `${where}: ${message}`, options);
  }
}

export class SegmentFile {
  readonly #fd: number;
  #open = true;

  /** Opens the file of a segment, of any user, if it is a regular file. */
  constructor(readonly name: string) {
    try {
      // Not blocked by a pipe of that name.
      this.#fd = openSync(`${FOLDER}${name}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, name);
    }
    if (!this.status().isFile()) {
      this.close();
      throw new FormatError("ZEROIPC_BAD_MAGIC", `segment "${name}": it is not a regular file`);
    }
  }

  status(): Stats {
    return fstatSync(this.#fd);
  }

  /** Reads into the buffer from this place on; how many bytes there were. */
  readSome(into: Uint8Array, offset: number): number {
    let done = 0;
    while (done < into.length) {
      const count = readSync(this.#fd, into, done, into.length - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  }

  /** Fills the buffer; BAD_SIZE where the file ends before. */
  readInto(into: Uint8Array, offset: number): void {
    if (this.readSome(into, offset) < into.length) {
      throw new FormatError("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
    }
  }

  close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}

const word = new DataView(new ArrayBuffer(8));
const wordBytes = new Uint8Array(word.buffer);

/** Some bytes of the file, of which no other may be read: CORRUPT. Offsets count from its begin. */
export class Area {
  constructor(
    readonly file: SegmentFile,
    readonly base: number,
    readonly bytes: number,
  ) {}

  #check(offset: number, count: number): void {
    if (!(offset >= 0 && count >= 0 && offset + count <= this.bytes)) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `${count} bytes at +${hex(offset)} lie outside the ${this.bytes} there are`,
      );
    }
  }

  /** A copy, which may be torn when others write there. */
  read(offset: number, count: number): Uint8Array {
    this.#check(offset, count);
    const bytes = new Uint8Array(count);
    this.file.readInto(bytes, this.base + offset);
    return bytes;
  }

  u32(offset: number): number {
    this.#check(offset, 4);
    this.file.readInto(wordBytes.subarray(0, 4), this.base + offset);
    return word.getUint32(0, true);
  }

  u64(offset: number): bigint {
    this.#check(offset, 8);
    this.file.readInto(wordBytes, this.base + offset);
    return word.getBigUint64(0, true);
  }

  /** A word in two halves, for fields of up to 53 bits. */
  halves(offset: number): Halves {
    this.#check(offset, 8);
    this.file.readInto(wordBytes, this.base + offset);
    return { low: word.getUint32(0, true), high: word.getUint32(4, true) };
  }

  /** Text in a field of so many bytes, up to its first NUL, as it may be shown. */
  text(offset: number, bytes: number): string {
    const field = this.read(offset, bytes);
    const end = field.indexOf(0);
    return shown(end < 0 ? field : field.subarray(0, end));
  }
}

export interface Halves {
  low: number;
  high: number;
}
