// Memory: a handle on a named segment. Everything else lives in one.

import * as L from "../core/layout";
import { Attachment, type Peer } from "./attachment";
import { badArgument, ClosedError, ExistsError, MismatchError, NotFoundError, ReadOnlyError } from "./errors";
import {
  createFile,
  fileOf,
  isSegment,
  listSegments,
  parseSize,
  type SegmentOptions,
  unlinkSegment,
  waitForFile,
} from "./segment";
import { type Entry, encodeName, Table } from "./table";
import { checkTimeout, type SyncWaitOptions, timedOut, type WaitOptions } from "./waiting";

/** What may be asked of a segment. */
export interface MemoryOptions extends SegmentOptions {
  /** Shown to whoever lists the peers, at most 32 bytes; the script's name unless given. */
  label?: string | undefined;
  /** Only look: takes no peer slot and no lock, cannot wait, and nothing it does reaches the segment. */
  readOnly?: boolean | undefined;
  /** Attach to a segment of another user, too. */
  anyOwner?: boolean | undefined;
}

/** Options of opening a segment that may not exist yet. */
export type OpenOptions = Omit<MemoryOptions, "size" | "maxEntries" | "maxPeers" | "mode">;

function defaultLabel(): string {
  return (process.argv[1] ?? "node").split("/").at(-1) as string;
}

function attachOptions(options: MemoryOptions) {
  return {
    readOnly: options.readOnly === true,
    anyOwner: options.anyOwner === true,
    label: String(options.label ?? defaultLabel()),
  };
}

/** A named segment, opened by this isolate. */
export class Memory implements Disposable {
  /** The segment's name, with its slash. */
  readonly name: string;
  /** What is in it, by name. */
  readonly table: Table;
  readonly #attachment: Attachment;
  #closed = false;
  readonly #onClose = new Set<() => void>();

  /**
   * With `size`: creates the segment, or attaches to the one that exists (whichever process is first; it must be at least
   * that large). Without: opens it, waiting for it up to `timeout` milliseconds (blocking: `await Memory.open(...)` does
   * not).
   */
  constructor(name: string, options: MemoryOptions & SyncWaitOptions = {}) {
    const file = fileOf(name);
    checkOptions(options);
    this.name = `/${file}`;
    this.#attachment = options.size === undefined ? openNow(file, options) : createOrOpen(file, options);
    this.table = new Table(() => this.attachment);
  }

  /** Creates a segment; throws ExistsError when the name is taken. */
  static create(name: string, options: MemoryOptions & { size: number | string }): Memory {
    const file = fileOf(name);
    checkOptions(options);
    if (options.size === undefined) throw badArgument("size: creating a segment needs one");
    createFile(file, options);
    return new Memory(name, { ...options, size: undefined });
  }

  /** Opens a segment, waiting for it to exist without blocking and without polling. */
  static async open(name: string, options: OpenOptions & WaitOptions = {}): Promise<Memory> {
    const file = fileOf(name);
    const { timeout: limit, signal, ...rest } = options;
    const timeout = limit === undefined ? 0 : checkTimeout(limit);
    signal?.throwIfAborted();
    const attempt = () => attemptOpen(name, rest);
    return attempt() ?? (await waitForFile(file, attempt, timeout, signal));
  }

  /** Whether there is a segment of that name that this user may read. */
  static exists(name: string): boolean {
    return isSegment(fileOf(name));
  }

  /** The names of all segments of this machine that this user may read. */
  static list(): string[] {
    return listSegments().map((file) => `/${file}`);
  }

  /** Removes the name: whoever has the segment open keeps it, nobody can open it any more. False when there was none. */
  static unlink(name: string): boolean {
    return unlinkSegment(fileOf(name));
  }

  /** Bytes of the segment. */
  get size(): number {
    return this.attachment.shape.sizeLines * L.LINE_BYTES;
  }

  /** Bytes that are taken: header, table, peers and structures. */
  get used(): number {
    return this.table.nextOffset;
  }

  /** Whether it only looks. */
  get readOnly(): boolean {
    return this.#attachment.readOnly;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether the segment's name is gone: nobody can open it any more. */
  get unlinked(): boolean {
    return this.attachment.links() === 0;
  }

  /** Every participant that lives now, this one included. */
  peers(): Peer[] {
    return this.attachment.peers();
  }

  /** Every structure, in order of creation. */
  entries(): Entry[] {
    return this.table.entries();
  }

  /** Waits until a structure of that name exists. */
  async waitFor(name: string, options: WaitOptions = {}): Promise<void> {
    const condition = this.#nameCondition(name);
    if (condition.holds()) return;
    const { waiting } = this.writable("wait");
    await waiting.wait([condition], () => condition.holds() || undefined, options, this);
  }

  /** Waits until a structure of that name exists; blocks the thread. */
  waitForSync(name: string, options: SyncWaitOptions = {}): void {
    const condition = this.#nameCondition(name);
    if (condition.holds()) return;
    const { waiting } = this.writable("wait");
    waiting.waitSync([condition], () => condition.holds() || undefined, options);
  }

  #nameCondition(name: string) {
    encodeName(name);
    const set = this.attachment.base + L.HEADER_NAME_WAITERS;
    return {
      what: `segment "${this.name}": waiting for "${name}"`,
      set,
      holds: () => this.table.find(name) !== undefined,
    };
  }

  /** Pending waits keep the process alive (the default). */
  ref(): this {
    this.attachment.waiting.setRef(true);
    return this;
  }

  /** Pending waits do not keep the process alive. */
  unref(): this {
    this.attachment.waiting.setRef(false);
    return this;
  }

  /**
   * Lets the segment go: pending waits reject, structures of this Memory throw ClosedError, arrays over it read zeros. The
   * segment itself stays until it is unlinked. Closing twice is fine.
   */
  close(): void {
    if (this.closed) return;
    // The latest first: waits end, and pass wake-ups on, while their structures still work.
    for (const callback of [...this.#onClose].reverse()) callback();
    this.#closed = true;
    this.#onClose.clear();
    this.#attachment.release();
  }

  /** Removes the segment's name; see Memory.unlink. */
  unlink(): boolean {
    return Memory.unlink(this.name);
  }

  [Symbol.dispose](): void {
    this.close();
  }

  // --- for the structures ---

  /** @internal */
  checkOpen(): void {
    if (this.closed) throw new ClosedError("ZEROIPC_CLOSED", `segment "${this.name}" is closed`);
  }

  /** @internal */
  get attachment(): Attachment {
    this.checkOpen();
    return this.#attachment;
  }

  /** @internal The attachment, for something that changes the segment. */
  writable(doing: string): Attachment {
    const { attachment } = this;
    if (attachment.readOnly) {
      throw new ReadOnlyError("ZEROIPC_READ_ONLY", `segment "${this.name}" is open read-only: cannot ${doing}`);
    }
    return attachment;
  }

  /** @internal */
  onClose(callback: () => void): void {
    this.#onClose.add(callback);
  }

  /** @internal */
  offClose(callback: () => void): void {
    this.#onClose.delete(callback);
  }
}

function checkOptions(options: MemoryOptions): void {
  if (typeof options !== "object" || options === null) {
    throw badArgument(`options must be an object such as { size: "10MB" }, not ${String(options)}`);
  }
}

/** Opens the segment if it exists. */
function attemptOpen(name: string, options: OpenOptions): Memory | undefined {
  try {
    return new Memory(name, options);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

const pause = new Int32Array(new SharedArrayBuffer(4));

function openNow(file: string, options: MemoryOptions & SyncWaitOptions): Attachment {
  const timeout = options.timeout === undefined ? 0 : checkTimeout(options.timeout);
  const deadline = performance.now() + timeout;
  for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
    try {
      return Attachment.open(file, attachOptions(options));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const left = deadline - performance.now();
      if (left <= 0) {
        if (timeout > 0) throw timedOut(`segment "/${file}": waiting for it to exist`, timeout);
        throw new NotFoundError("ZEROIPC_NOT_FOUND", `there is no segment "/${file}"; give a size to create it`);
      }
      Atomics.wait(pause, 0, 0, Math.min(wait, left));
    }
  }
}

function createOrOpen(file: string, options: MemoryOptions): Attachment {
  // Each turn of the loop means that another process created or unlinked the segment in between.
  for (let turn = 0; turn < 1000; turn++) {
    try {
      return checkShape(Attachment.open(file, attachOptions(options)), options);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
    try {
      createFile(file, options);
    } catch (error) {
      if (!(error instanceof ExistsError)) throw error;
    }
  }
  throw new NotFoundError("ZEROIPC_NOT_FOUND", `segment "/${file}" is created and unlinked by others all the time`);
}

/** An existing segment serves who asks for no more than it has. */
function checkShape(attachment: Attachment, options: MemoryOptions): Attachment {
  const { shape, name } = attachment;
  const asked: [string, number | undefined, number][] = [
    ["bytes", parseSize(options.size as number | string), shape.sizeLines * L.LINE_BYTES],
    ["entries", options.maxEntries, shape.maxEntries],
    ["peers", options.maxPeers, shape.maxPeers],
  ];
  for (const [what, wanted, has] of asked) {
    if (wanted !== undefined && wanted > has) {
      attachment.release();
      throw new MismatchError(
        "ZEROIPC_SHAPE_MISMATCH",
        `segment "${name}" exists with ${has} ${what}, asked for ${wanted}`,
      );
    }
  }
  return attachment;
}
