// A segment that is looked at: its header, its table, its participants. SPECIFICATION.md sections 3 to 5. What it says may
// be corrupt, and changes meanwhile; its name may go, and its file be cut short.

import type { Stats } from "node:fs";
import { ArgumentError, CorruptError, FormatError, NotFoundError, PeerSlots } from "zeroipc";
import * as L from "zeroipc/layout";
import { counted, hex, shown, untilNul } from "../text";
import { Area, SegmentFile, systemError } from "./file";
import { kindLetters, makeSubject } from "./kinds";
import type { Subject } from "./subject";

/** The header's first words: those that never change, and the two that do as they were when it was opened. */
export interface Header {
  version: number;
  maxEntries: number;
  maxPeers: number;
  /** Bytes of the segment. */
  size: number;
  segmentId: number;
}

/** An entry of the table, which may be corrupt. Offset and bytes count from the segment's begin. */
export interface Listed {
  number: number;
  /** As it may be shown. */
  name: string;
  /** As it stands there, up to the first NUL. */
  rawName: Uint8Array;
  offset: number;
  bytes: number;
  /** Why nothing can lie there; empty when all is well. */
  problem: string;
}

/** Whoever was the last in a peer slot. */
export interface Participant {
  slot: number;
  owner: number;
  pid: number;
  language: number;
  label: string;
  /** Nanoseconds since 1970. */
  attached: bigint;
  /** Not alive: it ended, in whatever way; the format does not tell a death from a detach. */
  alive: boolean;
}

/** More entries are not looked at: a header that lies would keep everybody waiting who lists segments. */
export const MOST_ENTRIES = 2 ** 17;

const LANGUAGES = ["", "C", "C++", "Python", "TypeScript"];

export function languageName(language: number): string {
  return LANGUAGES[language] || `language ${language}`;
}

/** The slot in an owner id. */
export const slotOf = (owner: number): number => owner & 0xff;

/** A segment's name, with its slash. BAD_NAME. */
export function fullName(name: string): string {
  const file = name.startsWith("/") ? name.slice(1) : name;
  const problem =
    file === ""
      ? "it is empty"
      : file.includes("/") || file.includes("\0")
        ? "it has a slash or a NUL inside"
        : file === "." || file === ".."
          ? "it names a folder"
          : Buffer.byteLength(file) > 254
            ? "it is longer than 254 bytes"
            : "";
  if (problem) throw new ArgumentError("ZEROIPC_BAD_NAME", `segment name "${shown(name)}": ${problem}`);
  return `/${file}`;
}

/** What version 1 and 2 of the format are called in messages. */
function versionProblem(version: number): string {
  const which =
    version === 1 || version === 2
      ? `format version ${version}, of an earlier ZeroIPC`
      : `format version ${version}, which is not known`;
  return `${which}; this program reads version ${L.FORMAT_VERSION}`;
}

export class View {
  readonly header: Header;
  /** The whole segment. */
  readonly whole: Area;
  /** Where the peers begin, and where structures may. */
  readonly peersBegin: number;
  readonly structuresBegin: number;
  readonly #slots: PeerSlots;

  /** Opens a segment; every error of SPECIFICATION.md "Opening". */
  static open(name: string): View {
    const full = fullName(name);
    const file = new SegmentFile(full);
    try {
      return new View(full, file);
    } catch (error) {
      file.close();
      throw systemError(error, full);
    }
  }

  private constructor(
    readonly name: string,
    readonly file: SegmentFile,
  ) {
    const where = `segment "${shown(name)}"`;
    const status = file.status();
    const head = new Uint8Array(L.LINE_BYTES);
    const length = file.readSome(head, 0);
    const view = new DataView(head.buffer);
    const magic = view.getUint32(L.HEADER_MAGIC, true);
    if (length >= 4 && magic !== L.MAGIC) {
      throw new FormatError(
        "ZEROIPC_BAD_MAGIC",
        `${where}: not a ZeroIPC segment: it begins with ${hex(magic, 8)}, not ${hex(L.MAGIC, 8)}`,
      );
    }
    if (length < L.LINE_BYTES) {
      throw new FormatError("ZEROIPC_BAD_SIZE", `${where}: ${length} bytes are too short for a segment's header`);
    }
    const version = view.getUint32(L.HEADER_VERSION, true);
    if (version !== L.FORMAT_VERSION) {
      throw new FormatError("ZEROIPC_BAD_VERSION", `${where}: ${versionProblem(version)}`);
    }
    const size = view.getUint32(L.HEADER_SIZE, true) * L.LINE_BYTES;
    if (size !== status.size) {
      throw new FormatError(
        "ZEROIPC_BAD_SIZE",
        `${where}: its header says ${size} bytes, and its file has ${status.size}`,
      );
    }
    const maxEntries = view.getUint32(L.HEADER_MAX_ENTRIES, true);
    const maxPeers = view.getUint32(L.HEADER_MAX_PEERS, true);
    this.peersBegin = L.LINE_BYTES + Math.ceil((maxEntries * L.ENTRY_BYTES) / L.LINE_BYTES) * L.LINE_BYTES;
    this.structuresBegin = this.peersBegin + maxPeers * L.LINE_BYTES;
    if (maxEntries < 1 || maxPeers < 1 || maxPeers > L.MAX_PEERS_LIMIT || this.structuresBegin > size) {
      throw new CorruptError(
        "ZEROIPC_CORRUPT",
        `${where}: corrupt: ${maxEntries} entries and ${maxPeers} peers, which end at ${this.structuresBegin} of ${size} bytes`,
      );
    }
    this.header = { version, maxEntries, maxPeers, size, segmentId: view.getUint32(L.HEADER_SEGMENT_ID, true) };
    this.whole = new Area(file, 0, size);
    this.#slots = new PeerSlots(name);
    if (this.#slots.inode !== status.ino) {
      this.#slots.close();
      throw new NotFoundError("ZEROIPC_NOT_FOUND", `${where} was replaced while it was opened`);
    }
  }

  close(): void {
    this.#slots.close();
    this.file.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  get status(): Stats {
    return this.file.status();
  }

  // --- the table ---

  /** What the header says, even if there cannot be so many. */
  statedCount(): number {
    return this.whole.u32(L.HEADER_ENTRY_COUNT);
  }

  /** Entries that can be looked at. */
  entryCount(): number {
    return Math.min(this.statedCount(), this.header.maxEntries, MOST_ENTRIES);
  }

  nextOffset(): number {
    return this.whole.u32(L.HEADER_NEXT_OFFSET) * L.LINE_BYTES;
  }

  entries(): Listed[] {
    const count = this.entryCount();
    const bytes = this.whole.read(L.LINE_BYTES, count * L.ENTRY_BYTES);
    return Array.from({ length: count }, (_, k) => this.#listed(k, bytes.subarray(k * L.ENTRY_BYTES)));
  }

  #listed(number: number, bytes: Uint8Array): Listed {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const line = view.getUint32(L.ENTRY_OFFSET, true);
    const lines = view.getUint32(L.ENTRY_SIZE, true);
    const rawName = untilNul(bytes.subarray(0, L.ENTRY_NAME_BYTES));
    const first = this.structuresBegin / L.LINE_BYTES;
    const all = this.header.size / L.LINE_BYTES;
    const possible = line >= first && lines >= 1 && line + lines <= all;
    return {
      number,
      name: shown(rawName),
      rawName,
      offset: line * L.LINE_BYTES,
      bytes: lines * L.LINE_BYTES,
      problem: possible
        ? ""
        : `corrupt: ${counted(lines, "line")} from line ${line} on, and structures lie in ${first} to ${all - 1}`,
    };
  }

  /** NOT_FOUND; CORRUPT where nothing can lie at its place. */
  find(name: string): Listed {
    const wanted = Buffer.from(name);
    const found = this.entries().find((entry) => wanted.equals(entry.rawName) || entry.name === name);
    if (!found) {
      throw new NotFoundError("ZEROIPC_NOT_FOUND", `segment "${shown(this.name)}" has no structure "${shown(name)}"`);
    }
    if (found.problem) throw new CorruptError("ZEROIPC_CORRUPT", `structure "${found.name}": ${found.problem}`);
    return found;
  }

  area(entry: Listed): Area {
    return new Area(this.file, entry.offset, entry.bytes);
  }

  /** The structure's four letters as text. */
  letters(entry: Listed): string {
    return kindLetters(this.area(entry));
  }

  /** The structure at an entry. CORRUPT; UNSUPPORTED where its kind is not known. */
  subject(entry: Listed): Subject {
    if (entry.problem) throw new CorruptError("ZEROIPC_CORRUPT", `structure "${entry.name}": ${entry.problem}`);
    return makeSubject(this, entry);
  }

  /** Bytes up to the end of the last structure. */
  used(entries: readonly Listed[] = this.entries()): number {
    let end = this.structuresBegin;
    for (const { problem, offset, bytes } of entries) if (!problem) end = Math.max(end, offset + bytes);
    return end;
  }

  // --- participants ---

  /** Who is or was in each peer slot that was ever used, or is held. */
  participants(): Participant[] {
    const lines = this.whole.read(this.peersBegin, this.header.maxPeers * L.LINE_BYTES);
    const view = new DataView(lines.buffer);
    const found: Participant[] = [];
    for (let slot = 1; slot <= this.header.maxPeers; slot++) {
      const at = (slot - 1) * L.LINE_BYTES;
      const owner = view.getUint32(at + L.PEER_OWNER, true);
      const alive = this.#slots.held(slot);
      if (slotOf(owner) === 0 && !alive) continue;
      found.push({
        slot,
        owner,
        pid: view.getUint32(at + L.PEER_PID, true),
        language: view.getUint32(at + L.PEER_LANGUAGE, true),
        label: shown(untilNul(lines.subarray(at + L.PEER_LABEL, at + L.PEER_LABEL + L.PEER_LABEL_BYTES))),
        attached: view.getBigUint64(at + L.PEER_ATTACHED, true),
        alive,
      });
    }
    return found;
  }

  /** Whether somebody holds this slot's lock. */
  slotHeld(slot: number): boolean {
    return slot >= 1 && slot <= this.header.maxPeers && this.#slots.held(slot);
  }

  /** Whether this owner lives. SPECIFICATION.md "alive". */
  alive(owner: number): boolean {
    const slot = slotOf(owner);
    if (slot < 1 || slot > this.header.maxPeers) return false;
    return this.whole.u32(this.#peer(slot) + L.PEER_OWNER) === owner && this.#slots.held(slot);
  }

  #peer(slot: number): number {
    return this.peersBegin + (slot - 1) * L.LINE_BYTES;
  }

  /** "nobody"; "slot 3, pid 1234 (node), alive". */
  ownerText(owner: number): string {
    if (owner === 0) return "nobody";
    const slot = slotOf(owner);
    if (slot < 1 || slot > this.header.maxPeers) return `${hex(owner, 6)}, which is no owner: corrupt`;
    const line = this.#peer(slot);
    if (this.whole.u32(line + L.PEER_OWNER) !== owner) return `slot ${slot}, somebody who is gone`;
    const pid = this.whole.u32(line + L.PEER_PID);
    const label = this.whole.text(line + L.PEER_LABEL, L.PEER_LABEL_BYTES);
    return `slot ${slot}, pid ${pid} (${label}), ${this.alive(owner) ? "alive" : "gone"}`;
  }

  /** Who waits in a waiter set: slots whose bit is set, and how many bits are of slots that nobody holds. */
  waiters(area: Area, offset: number): Waiters {
    const bits = area.read(offset, L.WAITERS_BYTES);
    const slots: number[] = [];
    let gone = 0;
    for (let slot = 1; slot <= L.WAITERS_BYTES * 8; slot++) {
      if ((((bits[(slot - 1) >> 3] as number) >> ((slot - 1) & 7)) & 1) === 0) continue;
      if (this.slotHeld(slot)) slots.push(slot);
      else gone++;
    }
    return { slots, gone };
  }

  /** Who lives, each asked about once: for loops over many words. */
  census(): (owner: number) => boolean {
    const answers = new Map<number, boolean>();
    return (owner) => {
      if (owner === 0) return false;
      let answer = answers.get(owner);
      if (answer === undefined) answers.set(owner, (answer = this.alive(owner)));
      return answer;
    };
  }
}

export interface Waiters {
  /** Of the living. */
  slots: number[];
  /** Bits of the dead, which the next wake-up clears. */
  gone: number;
}

const MOST_SLOTS = 12;

/** "nobody"; "slots 1, 5; 1 who is gone". */
export function waitersText({ slots, gone }: Waiters): string {
  const more = slots.length > MOST_SLOTS ? ` and ${slots.length - MOST_SLOTS} more` : "";
  const named = `${slots.length === 1 ? "slot" : "slots"} ${slots.slice(0, MOST_SLOTS).join(", ")}${more}`;
  const living = slots.length === 0 ? "nobody" : named;
  return gone === 0 ? living : `${living}; ${gone} who ${gone === 1 ? "is" : "are"} gone`;
}
