// Leases: an element in place, between reserve and commit or between claim and release.

import { ClosedError } from "./errors";
import { u8 } from "./isolate";
import type { Type, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** What a structure does with a block that it lent. */
export interface Lender<T extends Type<unknown>> {
  readonly what: string;
  readonly type: T;
  isClosed(): boolean;
  /** Address of the block's payload. */
  address(block: number): number;
  /** `generation` is a pool's; 0 elsewhere. */
  release(block: number, generation: number): void;
}

/** A lender that can publish a block. */
export interface Publisher<T extends Type<unknown>> extends Lender<T> {
  tryCommit(block: number): boolean;
  commit(attempt: () => true | undefined, options: WaitOptions): Promise<true>;
  commitSync(attempt: () => true | undefined, options: SyncWaitOptions): true;
}

const nothing = new Float64Array(0);

/**
 * Which blocks are lent, each with the generation of its lease (0 where the structure has none): a number for each block, from
 * the first lease on.
 */
export class Lent {
  readonly #blockCount: number;
  /** generation + 1; 0: not lent. Pages that nobody wrote take no memory. */
  #marks = nothing;

  constructor(blockCount: number) {
    this.#blockCount = blockCount;
  }

  /** Returns the block. */
  begin(block: number, generation = 0): number {
    if (this.#marks.length === 0) this.#marks = new Float64Array(this.#blockCount);
    this.#marks[block] = generation + 1;
    return block;
  }

  /** The lease goes on under another generation. Nothing when the block has been lent anew since. */
  renew(block: number, from: number, to: number): void {
    if (this.#marks[block] === from + 1) this.#marks[block] = to + 1;
  }

  /** Nothing when the block has been lent anew since. */
  end(block: number, generation = 0): void {
    if (this.#marks[block] === generation + 1) this.#marks[block] = 0;
  }

  /**
   * Ends them all: `release` is called with the record, and with each block and its generation. For takeGeometry's `leave`;
   * made here because a function that a constructor makes refers to the handle.
   */
  leaving(release: (g: number, block: number, generation: number) => void): (g: number) => void {
    return (g) => {
      const marks = this.#marks;
      this.#marks = nothing;
      marks.forEach((mark, block) => void (mark > 0 && release(g, block, mark - 1)));
    };
  }
}

/** An element in place. Once it has ended, its value must not be used: others write there. */
export abstract class Lease<T extends Type<unknown>> implements Disposable {
  readonly #lender: Lender<T>;
  readonly #block: number;
  #ended = false;
  #view: unknown;

  /** @internal */
  constructor(lender: Lender<T>, block: number) {
    this.#lender = lender;
    this.#block = block;
  }

  /** Whether it was committed, released or aborted. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * The value in place: an object with the struct's fields, a typed array of bytes(n) and arrays of numbers. Scalars and
   * text are read and, by assignment, written.
   */
  get value(): TypeOf<T> {
    const address = this.address();
    const { type } = this.#lender;
    if (!type.view) return type.read(address) as TypeOf<T>;
    this.#view ??= type.view(address);
    return this.#view as TypeOf<T>;
  }

  set value(value: TypeOf<T>) {
    this.#lender.type.write(this.address(), value, this.#lender.what);
  }

  /** The element's bytes in place. */
  get bytes(): Uint8Array {
    const address = this.address();
    return u8.subarray(address, address + this.#lender.type.size);
  }

  protected get block(): number {
    return this.#block;
  }

  /** Which of the leases of its block it is, where the structure tells them apart. */
  protected get generation(): number {
    return 0;
  }

  protected address(): number {
    this.check();
    return this.#lender.address(this.#block);
  }

  protected check(): void {
    if (this.#ended) throw new ClosedError("ZEROIPC_CLOSED", `${this.#lender.what}: the lease has ended`);
    if (this.#lender.isClosed()) throw new ClosedError("ZEROIPC_CLOSED", `${this.#lender.what}: its memory is closed`);
  }

  protected end(): void {
    this.#ended = true;
    this.#view = undefined;
  }

  /** Gives the block back, unless the lease has ended. */
  protected giveBack(): void {
    if (this.#ended) return;
    this.end();
    if (!this.#lender.isClosed()) this.#lender.release(this.#block, this.generation);
  }

  [Symbol.dispose](): void {
    this.giveBack();
  }
}

/** A free block to write in place. It holds up nobody, however long it is kept; disposing it without commit aborts. */
export class Reservation<T extends Type<unknown>> extends Lease<T> {
  readonly #publisher: Publisher<T>;

  /** @internal */
  constructor(publisher: Publisher<T>, block: number) {
    super(publisher, block);
    this.#publisher = publisher;
  }

  /** Publishes the element: false when the queue is full; the reservation then goes on. */
  tryCommit(): boolean {
    this.check();
    if (!this.#publisher.tryCommit(this.block)) return false;
    this.end();
    return true;
  }

  /** Publishes the element, waiting for room. */
  async commit(options: WaitOptions = {}): Promise<void> {
    if (!this.tryCommit()) await this.#publisher.commit(() => this.tryCommit() || undefined, options);
  }

  /** Publishes the element, blocking the thread until there is room. */
  commitSync(options: SyncWaitOptions = {}): void {
    if (!this.tryCommit()) this.#publisher.commitSync(() => this.tryCommit() || undefined, options);
  }

  /** Gives the block back unpublished. */
  abort(): void {
    this.giveBack();
  }
}

/** An element that was popped and is read in place until it is released. */
export class Claim<T extends Type<unknown>> extends Lease<T> {
  /** Gives the block back. */
  release(): void {
    this.giveBack();
  }
}
