// An attachment: one segment as this isolate has it open. Every Memory of the isolate that opens the same file shares it,
// for an isolate has one peer slot in a segment.

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { CorruptError, FormatError, FullError, fromSystem, PermissionError, UnsupportedError } from "./errors";
import { allocate, core, free, host, i32, releaseWindow, takeWindow, u8, u32, u64 } from "./isolate";
import { native, type SegmentHandle } from "./native";
import { Waiting } from "./waiting";

export interface AttachOptions {
  readOnly: boolean;
  /** Attach to a segment of another user, too. */
  anyOwner: boolean;
  label: string;
}

/** A participant, as the segment's peer lines tell. */
export interface Peer {
  /** Its peer slot, from 1 on. */
  slot: number;
  /** Of its process, in that one's namespace. */
  pid: number;
  /** 1 C, 2 C++, 3 Python, 4 TypeScript. */
  language: number;
  /** What it calls itself. */
  label: string;
  /** When it attached. */
  attached: Date;
  /** Whether it is this isolate. */
  self: boolean;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other
const encoder = new TextEncoder();

/** What the header says of the segment's shape, checked against the file. */
export interface Shape {
  sizeLines: number;
  maxEntries: number;
  maxPeers: number;
  segmentId: number;
}

/** Byte offset of the first peer line. */
export function peersOffset(maxEntries: number): number {
  return L.LINE_BYTES + Math.ceil((maxEntries * L.ENTRY_BYTES) / L.LINE_BYTES) * L.LINE_BYTES;
}

/** The first line behind header, table and peers. */
export function firstFreeLine(maxEntries: number, maxPeers: number): number {
  return peersOffset(maxEntries) / L.LINE_BYTES + maxPeers;
}

/** Checks a header against the file's true size. Nothing is mapped before this succeeded. */
export function checkHeader(where: string, head: Uint8Array, fileBytes: number): Shape {
  if (head.byteLength < L.LINE_BYTES || fileBytes < L.LINE_BYTES) {
    throw new FormatError("ZEROIPC_BAD_SIZE", `${where}: ${fileBytes} bytes are too short for a segment's header`);
  }
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const word = (offset: number) => view.getUint32(offset, true);
  const hex = (value: number) => `0x${value.toString(16).padStart(8, "0")}`;
  if (word(L.HEADER_MAGIC) !== L.MAGIC) {
    throw new FormatError(
      "ZEROIPC_BAD_MAGIC",
      `${where}: not a ZeroIPC segment: it starts with ${hex(word(L.HEADER_MAGIC))}, not ${hex(L.MAGIC)}`,
    );
  }
  const version = word(L.HEADER_VERSION);
  if (version !== L.FORMAT_VERSION) {
    const older = version === 1 || version === 2 ? ", the layout of an earlier ZeroIPC" : "";
    throw new FormatError(
      "ZEROIPC_BAD_VERSION",
      `${where}: format version ${version}${older}; this library reads version ${L.FORMAT_VERSION} only`,
    );
  }
  const sizeLines = word(L.HEADER_SIZE);
  const maxEntries = word(L.HEADER_MAX_ENTRIES);
  const maxPeers = word(L.HEADER_MAX_PEERS);
  if (sizeLines * L.LINE_BYTES !== fileBytes) {
    throw new FormatError(
      "ZEROIPC_BAD_SIZE",
      `${where}: its header says ${sizeLines * L.LINE_BYTES} bytes, the file has ${fileBytes}`,
    );
  }
  const first = firstFreeLine(maxEntries, maxPeers);
  if (maxEntries < 1 || maxPeers < 1 || maxPeers > L.MAX_PEERS_LIMIT || first > sizeLines) {
    throw new CorruptError(
      "ZEROIPC_CORRUPT",
      `${where}: ${maxEntries} entries and ${maxPeers} peers need ${first} lines, the segment has ${sizeLines}`,
    );
  }
  return { sizeLines, maxEntries, maxPeers, segmentId: word(L.HEADER_SEGMENT_ID) };
}

const attachments: (Attachment | undefined)[] = [];

host.slotHeld = (index, slot) => attachments[index]?.held(slot) ?? false;

export class Attachment {
  readonly name: string;
  readonly shape: Shape;
  readonly readOnly: boolean;
  /** Address of the segment in this isolate's memory. */
  readonly base: number;
  readonly waiting: Waiting;
  /** A geometry record for the segment itself: the waiter set for names. */
  readonly geometry: number;
  /** This isolate's owner id; 0 when read-only. */
  readonly owner: number;
  readonly #handle: SegmentHandle;
  readonly #index: number;
  readonly #key: string;
  #references = 0;

  /** Opens the segment's file and attaches, or shares this isolate's attachment to the same file. */
  static open(file: string, options: AttachOptions): Attachment {
    const where = `segment "/${file}"`;
    let handle: SegmentHandle;
    try {
      handle = native.open(file, options.readOnly);
    } catch (error) {
      throw fromSystem(error, `cannot open ${where}`);
    }
    try {
      const stat = native.stat(handle);
      const uid = process.geteuid?.();
      if (!options.anyOwner && stat.uid !== uid && uid !== 0) {
        throw new PermissionError(
          "ZEROIPC_NO_PERMISSION",
          `${where} belongs to user ${stat.uid}, this is user ${uid}: pass anyOwner: true to trust it`,
        );
      }
      const key = `${stat.device}:${stat.inode}:${options.readOnly}`;
      let attachment = attachments.find((open) => open !== undefined && open.#key === key);
      if (attachment) native.close(handle);
      else {
        const head = new Uint8Array(L.LINE_BYTES);
        const length = native.read(handle, head);
        attachment = new Attachment(
          file,
          key,
          handle,
          checkHeader(where, head.subarray(0, length), stat.size),
          options,
        );
      }
      attachment.#references++;
      return attachment;
    } catch (error) {
      try {
        native.close(handle);
      } catch {
        // It was closed by the failed attempt itself.
      }
      throw fromSystem(error, `cannot open ${where}`);
    }
  }

  private constructor(file: string, key: string, handle: SegmentHandle, shape: Shape, options: AttachOptions) {
    const bytes = shape.sizeLines * L.LINE_BYTES;
    this.name = `/${file}`;
    this.shape = shape;
    this.readOnly = options.readOnly;
    this.#handle = handle;
    this.#key = key;
    this.base = takeWindow(bytes);
    const free = attachments.indexOf(undefined);
    this.#index = free < 0 ? attachments.length : free;
    try {
      native.map(handle, this.base, firstFreeLine(shape.maxEntries, shape.maxPeers) * L.LINE_BYTES);
      if (u32[this.base >>> 2] !== L.MAGIC) {
        throw new UnsupportedError(
          "ZEROIPC_UNSUPPORTED",
          "this JavaScript engine does not show memory that is mapped over its WebAssembly memory",
        );
      }
      this.owner = options.readOnly ? 0 : this.#attach(options.label);
    } catch (error) {
      releaseWindow(this.base, bytes);
      throw error;
    }
    attachments[this.#index] = this;
    this.geometry = this.newGeometry();
    u32[(this.geometry + G.G_BASE) >>> 2] = this.base;
    this.waiting = new Waiting(this.geometry, (callback) => this.#startSleeper(callback), {
      arm: (doorbell, slice) => native.armSleeper(handle, doorbell, slice),
      keepAlive: (yes) => native.keepAlive(handle, yes),
    });
  }

  peerLine(slot: number): number {
    return this.base + peersOffset(this.shape.maxEntries) + (slot - 1) * L.LINE_BYTES;
  }

  /** Address of this isolate's doorbell. */
  get doorbell(): number {
    return this.peerLine(this.owner & 0xff) + L.PEER_DOORBELL;
  }

  held(slot: number): boolean {
    return native.held(this.#handle, slot);
  }

  /** Takes a peer slot: the least used one that is free, so that the generations of owner ids last. */
  #attach(label: string): number {
    const { maxPeers } = this.shape;
    const generation = (slot: number) => Atomics.load(u32, (this.peerLine(slot) + L.PEER_OWNER) >>> 2) >>> 8;
    const slots = Array.from({ length: maxPeers }, (_, k) => k + 1);
    const order = slots.map((slot) => ({ slot, generation: generation(slot) }));
    order.sort((a, b) => a.generation - b.generation || a.slot - b.slot);
    const slot = native.attach(
      this.#handle,
      Uint8Array.from(order, (entry) => entry.slot),
    );
    if (slot === 0) {
      throw new FullError(
        "ZEROIPC_PEERS_FULL",
        `segment "${this.name}" has ${maxPeers} peer slots and all are taken by living participants`,
      );
    }
    const line = this.peerLine(slot);
    const earlier = generation(slot);
    const next = (earlier + 1) & 0xffff || 1;
    Atomics.store(u32, (line + L.PEER_OWNER) >>> 2, earlier << 8); // nobody; a death here keeps the generation
    u32[(line + L.PEER_PID) >>> 2] = process.pid;
    u32[(line + L.PEER_LANGUAGE) >>> 2] = L.LANGUAGE_TYPESCRIPT;
    u64[(line + L.PEER_ATTACHED) >>> 3] = BigInt(Date.now()) * 1_000_000n;
    const text = new Uint8Array(L.PEER_LABEL_BYTES);
    encoder.encodeInto(label, text); // a long label is cut, not inside a character
    u8.set(text, line + L.PEER_LABEL);
    const owner = (next << 8) | slot;
    Atomics.store(u32, (line + L.PEER_OWNER) >>> 2, owner); // PEER-O1 -> alive
    return owner;
  }

  /** Every participant that lives now. */
  peers(): Peer[] {
    const found: Peer[] = [];
    for (let slot = 1; slot <= this.shape.maxPeers; slot++) {
      const line = this.peerLine(slot);
      const owner = this.ownerOf(slot);
      if ((owner & 0xff) === 0 || !this.held(slot)) continue;
      const label = u8.slice(line + L.PEER_LABEL, line + L.PEER_LABEL + L.PEER_LABEL_BYTES);
      const end = label.indexOf(0);
      found.push({
        slot,
        pid: u32[(line + L.PEER_PID) >>> 2] as number,
        language: u32[(line + L.PEER_LANGUAGE) >>> 2] as number,
        label: decoder.decode(end < 0 ? label : label.subarray(0, end)),
        attached: new Date(Number((u64[(line + L.PEER_ATTACHED) >>> 3] as bigint) / 1_000_000n)),
        self: owner === this.owner,
      });
    }
    return found;
  }

  /** The owner id of the last participant in a slot; slot 0 in it: one that has not come to its end of attaching. */
  ownerOf(slot: number): number {
    return Atomics.load(u32, (this.peerLine(slot) + L.PEER_OWNER) >>> 2);
  }

  /** A record that tells the core where a structure lies; the caller fills in the structure's own words. */
  newGeometry(): number {
    const g = allocate(G.GEOMETRY_BYTES);
    u32[(g + G.G_OWNER) >>> 2] = this.owner;
    u32[(g + G.G_PEERS) >>> 2] = this.peerLine(1);
    u32[(g + G.G_MAX_PEERS) >>> 2] = this.shape.maxPeers;
    u32[(g + G.G_ATTACHMENT) >>> 2] = this.#index;
    return g;
  }

  tryLockTable(): boolean {
    return native.lockTable(this.#handle);
  }

  unlockTable(): void {
    native.unlockTable(this.#handle);
  }

  /** How many names the file has: 0 when the segment was unlinked. */
  links(): number {
    return native.stat(this.#handle).links;
  }

  #startSleeper(callback: () => void): void {
    native.startSleeper(this.#handle, this.doorbell - this.base, callback);
  }

  /** One Memory less; the last one unmaps the segment and frees the peer slot. */
  release(): void {
    if (--this.#references > 0) return;
    attachments[this.#index] = undefined;
    native.close(this.#handle);
    releaseWindow(this.base, this.shape.sizeLines * L.LINE_BYTES);
    free(this.geometry, G.GEOMETRY_BYTES);
  }
}

/** Wakes everybody who waits for a name in this segment. */
export function wakeNameWaiters(attachment: Attachment): void {
  core.wakeAll(attachment.geometry, attachment.base + L.HEADER_NAME_WAITERS);
}

/** An atomic word of the segment, as the unsigned number that it is. */
export function loadWord(address: number): number {
  return Atomics.load(i32, address >>> 2) >>> 0;
}
