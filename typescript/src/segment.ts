// Segments as files: names, sizes, creating, recognising, waiting for one to appear. SPECIFICATION.md "Segment".

import { randomInt } from "node:crypto";
import {
  closeSync,
  constants,
  openSync,
  readdirSync,
  readSync,
  statfsSync,
  unlinkSync,
  watch,
  type FSWatcher,
} from "node:fs";
import * as L from "../core/layout";
import { firstFreeLine } from "./attachment";
import { ArgumentError, badArgument, fromSystem, NotFoundError } from "./errors";
import { native } from "./native";
import { LONGEST_TIMER, timedOut } from "./waiting";

/** What a new segment is to be. */
export interface SegmentOptions {
  /** Bytes, or text such as "10MB" (powers of 1024). Given: create the segment, or attach to it. Absent: open it. */
  size?: number | string | undefined;
  /** Structures that the segment can hold; 64 unless given. */
  maxEntries?: number | undefined;
  /** Participants at once, 1 to 255; 64 unless given. */
  maxPeers?: number | undefined;
  /** Permission bits of a new segment; 0o600 unless given. */
  mode?: number | undefined;
}

const FOLDER = "/dev/shm";
const DEFAULT_ENTRIES = 64;
const DEFAULT_PEERS = 64;
/** Segments are a whole number of these, so that they can be mapped on every page size. */
const SIZE_STEP = 65536;
const LARGEST = (2 ** 32 - 1) * L.LINE_BYTES;

/** The file of a segment: its name without the slash. */
export function fileOf(name: string): string {
  const wrong = (why: string) => new ArgumentError("ZEROIPC_BAD_NAME", `segment name ${JSON.stringify(name)}: ${why}`);
  if (typeof name !== "string") throw wrong("it is not text");
  const file = name.startsWith("/") ? name.slice(1) : name;
  if (file === "") throw wrong("it is empty");
  if (file.includes("/")) throw wrong("it has a slash inside");
  if (file.includes("\0")) throw wrong("it has a NUL");
  if (file === "." || file === "..") throw wrong("it names a folder");
  if (Buffer.byteLength(file) > 254) throw wrong(`it takes ${Buffer.byteLength(file)} bytes, and 254 are the most`);
  return file;
}

const UNITS: Record<string, number> = { "": 1, b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

export function parseSize(size: number | string): number {
  let bytes = size as number;
  if (typeof size === "string") {
    const match = /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?\s*$/i.exec(size);
    bytes = match ? Number(match[1]) * (UNITS[(match[2] as string).toLowerCase()] as number) : Number.NaN;
  }
  if (typeof bytes !== "number" || !(bytes > 0) || bytes > LARGEST) {
    throw badArgument(`size ${JSON.stringify(size)}: give bytes, or text such as "512KB" or "10MB"`);
  }
  return Math.ceil(bytes / SIZE_STEP) * SIZE_STEP;
}

function checkCount(what: string, value: number | undefined, otherwise: number, most: number): number {
  const count = value ?? otherwise;
  if (!Number.isInteger(count) || count < 1 || count > most) {
    throw badArgument(`${what} must be a whole number from 1 to ${most}, not ${String(value)}`);
  }
  return count;
}

/** Makes the segment's file, complete, or throws ExistsError. */
export function createFile(file: string, options: SegmentOptions): void {
  const size = parseSize(options.size as number | string);
  const maxEntries = checkCount("maxEntries", options.maxEntries, DEFAULT_ENTRIES, 2 ** 20);
  const maxPeers = checkCount("maxPeers", options.maxPeers, DEFAULT_PEERS, L.MAX_PEERS_LIMIT);
  const mode = options.mode ?? 0o600;
  if (!Number.isInteger(mode) || mode < 0 || mode > 0o777)
    throw badArgument(`mode ${String(mode)} is no permission bits`);
  const first = firstFreeLine(maxEntries, maxPeers);
  if (first >= size / L.LINE_BYTES) {
    throw badArgument(`size ${size}: the table and the peers alone take ${first * L.LINE_BYTES} bytes`);
  }
  const head = new Uint8Array(L.LINE_BYTES);
  const view = new DataView(head.buffer);
  view.setUint32(L.HEADER_MAGIC, L.MAGIC, true);
  view.setUint32(L.HEADER_VERSION, L.FORMAT_VERSION, true);
  view.setUint32(L.HEADER_NEXT_OFFSET, first, true);
  view.setUint32(L.HEADER_MAX_ENTRIES, maxEntries, true);
  view.setUint32(L.HEADER_MAX_PEERS, maxPeers, true);
  view.setUint32(L.HEADER_SIZE, size / L.LINE_BYTES, true);
  view.setUint32(L.HEADER_SEGMENT_ID, randomInt(1, 2 ** 32), true);
  try {
    native.create(file, size, mode, head);
  } catch (error) {
    throw fromSystem(error, `cannot create segment "/${file}" of ${size} bytes${roomLeft(error)}`);
  }
}

function roomLeft(error: unknown): string {
  if ((error as { code?: string }).code !== "ENOSPC") return "";
  const { bavail, bsize } = statfsSync(FOLDER);
  return ` (${bavail * bsize} bytes are free in ${FOLDER}; containers give it 64 MB unless told otherwise)`;
}

export function isSegment(file: string): boolean {
  let fd: number | undefined;
  try {
    fd = openSync(`${FOLDER}/${file}`, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
    const head = Buffer.alloc(4);
    return readSync(fd, head, 0, 4, 0) === 4 && head.readUInt32LE(0) === L.MAGIC;
  } catch {
    return false;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** The files of all segments of this machine that this user may read. */
export function listSegments(): string[] {
  return readdirSync(FOLDER).filter(isSegment).sort();
}

/** Removes the name; false when there was none. */
export function unlinkSegment(file: string): boolean {
  try {
    unlinkSync(`${FOLDER}/${file}`);
    return true;
  } catch (error) {
    const failure = fromSystem(error, `cannot unlink segment "/${file}"`);
    if (failure instanceof NotFoundError) return false;
    throw failure;
  }
}

/** Waits for the folder to change, by inotify; looks again now and then in case a change was missed. */
export function waitForFile<T>(
  file: string,
  attempt: () => T | undefined,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (timeout === 0) {
      return reject(
        new NotFoundError("ZEROIPC_NOT_FOUND", `there is no segment "/${file}"; give a timeout to wait for it`),
      );
    }
    const finish = (settle: () => void) => {
      watcher?.close();
      clearInterval(interval);
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      settle();
    };
    const look = () => {
      try {
        const found = attempt();
        if (found !== undefined) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const onAbort = () => finish(() => reject(signal?.reason));
    let watcher: FSWatcher | undefined;
    try {
      watcher = watch(FOLDER, (_event, changed) => {
        if (changed === file || changed === null) look();
      });
      watcher.on("error", () => {});
    } catch {
      // The system has no watches left: the interval below still looks.
    }
    const interval = setInterval(look, 250);
    const expire = () => finish(() => reject(timedOut(`segment "/${file}": waiting for it to exist`, timeout)));
    const timer = timeout < LONGEST_TIMER ? setTimeout(expire, timeout) : undefined;
    signal?.addEventListener("abort", onAbort);
    look(); // it may have come before the watch
  });
}
