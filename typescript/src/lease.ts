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

/** Which blocks a structure's handle has lent: one bit for each, from the first lease on. */
export class Lent {
  readonly #blockCount: number;
  #bits: Uint8Array | undefined;

  constructor(blockCount: number) {
    this.#blockCount = blockCount;
  }

  /** Returns the block. */
  begin(block: number): number {
    const bits = (this.#bits ??= new Uint8Array(Math.ceil(this.#blockCount / 8)));
    bits[block >>> 3] = (bits[block >>> 3] as number) | (1 << (block & 7));
    return block;
  }

  end(block: number): void {
    const bits = this.#bits as Uint8Array;
    bits[block >>> 3] = (bits[block >>> 3] as number) & ~(1 << (block & 7));
  }

  /** Calls `release` with every block that is lent. */
  endAll(release: (block: number) => void): void {
    const bits = this.#bits;
    this.#bits = undefined;
    bits?.forEach((byte, k) => {
      for (let bit = 0; byte >>> bit > 0; bit++) if ((byte >>> bit) & 1) release(k * 8 + bit);
    });
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
