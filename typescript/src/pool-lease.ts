// What a pool gives out: leases of blocks, and views of what others have leased.

import * as G from "../core/geometry";
import { badArgument, ClosedError, StaleError } from "./errors";
import { keepGeometry, type Words } from "./geometry";
import { core, u8 } from "./isolate";
import { Lease, Lent, type Lender } from "./lease";
import type { Memory } from "./memory";
import type { Type, TypeOf } from "./types/type";

/** What a pool does for its leases. */
export interface PoolLender<T extends Type<unknown>> extends Lender<T> {
  /** Whether the lease went on until now. */
  release(index: number, generation: number): boolean;
  /** As release, but throws when the lease is stale. */
  giveBack(index: number, generation: number): void;
  /** Whether the lease of the block goes on under this generation. */
  holds(index: number, generation: number): boolean;
}

const INDEX_BITS = 24n;
const INDEX_MASK = 0xffffffn;

/** u64 { 0:1, generation:39, index:24 }. */
function handleOf(index: number, generation: number): bigint {
  return (BigInt(generation) << INDEX_BITS) | BigInt(index);
}

export function indexOf(handle: bigint): number {
  return Number(handle & INDEX_MASK);
}

export function generationOf(handle: bigint): number {
  return Number(handle >> INDEX_BITS);
}

/** By the pool's address. */
const lentIn = new WeakMap<Memory, Map<number, Lent>>();

/**
 * What is leased in this memory of the pool with these words, through whichever of its handles. When the memory closes it is
 * released, for this isolate may live on with other memories; but not when a handle is forgotten: its leases may be in use
 * still, by their values or under their handles.
 */
export function lentBy(memory: Memory, words: Words): Lent {
  const address = words[G.G_BASE] as number;
  const pools = lentIn.get(memory) ?? new Map<number, Lent>();
  lentIn.set(memory, pools);
  let lent = pools.get(address);
  if (!lent) {
    lent = new Lent(words[G.G_CAPACITY] as number);
    pools.set(address, lent);
    // Of a lease that is another's by now nothing is released: the generation tells.
    keepGeometry(memory, words, lent.leaving(core.poolRelease));
  }
  return lent;
}

/**
 * A block that is leased to this thread: its value is written and read in place, until it is released or sent, or the memory
 * closes, which releases it. It holds up nobody, however long it is kept. If this process dies, it comes back by itself.
 */
export class PoolLease<T extends Type<unknown>> extends Lease<T> {
  readonly #lender: PoolLender<T>;
  #generation: number;

  /** @internal */
  constructor(lender: PoolLender<T>, index: number, generation: number) {
    super(lender, index);
    this.#lender = lender;
    this.#generation = generation;
  }

  /** The lease's handle, a u64: others can look at the value with `pool.get(handle)`. Once it has ended, it is stale. */
  get handle(): bigint {
    return handleOf(this.index, this.#generation);
  }

  /** Gives the block back. A second time is an error, StaleError; leaving the scope of a `using` afterwards is not. */
  release(): void {
    if (this.ended)
      throw new StaleError("ZEROIPC_STALE", `${this.#lender.what}: the lease was released or sent before`);
    this.check();
    this.end();
    this.#lender.giveBack(this.index, this.#generation);
  }

  // --- for the pool ---

  /** @internal */
  get index(): number {
    return this.block;
  }

  /** @internal */
  override get generation(): number {
    return this.#generation;
  }

  /** @internal Throws unless it is a lease of this pool that goes on. */
  checkFor(lender: PoolLender<T>): void {
    if (lender !== this.#lender) throw badArgument(`${lender.what}: the lease is another pool's, or another handle's`);
    if (this.ended) throw new StaleError("ZEROIPC_STALE", `${lender.what}: the lease was released or sent before`);
  }

  /** @internal It has been sent. */
  handedOver(): void {
    this.end();
  }

  /** @internal It goes on under another generation. */
  renew(generation: number): void {
    this.#generation = generation;
  }
}

/** A value that somebody has leased, in place. It may change while one looks. */
export class PoolView<T extends Type<unknown>> {
  readonly #lender: PoolLender<T>;
  readonly #index: number;
  readonly #generation: number;
  #view: unknown;

  /** @internal */
  constructor(lender: PoolLender<T>, index: number, generation: number) {
    this.#lender = lender;
    this.#index = index;
    this.#generation = generation;
  }

  /** The handle of the lease that is looked at. */
  get handle(): bigint {
    return handleOf(this.#index, this.#generation);
  }

  /** Whether the lease goes on. What was read in place is what its holder wrote only if this is so afterwards. */
  get isCurrent(): boolean {
    return !this.#lender.isClosed() && this.#lender.holds(this.#index, this.#generation);
  }

  /** The value in place, as of a lease; StaleError when the lease has ended. Keep it no longer than `isCurrent`. */
  get value(): TypeOf<T> {
    const address = this.#check();
    const { type } = this.#lender;
    if (!type.view) return type.read(address) as TypeOf<T>;
    this.#view ??= type.view(address);
    return this.#view as TypeOf<T>;
  }

  /** The element's bytes in place. */
  get bytes(): Uint8Array {
    const address = this.#check();
    return u8.subarray(address, address + this.#lender.type.size);
  }

  #check(): number {
    const { what } = this.#lender;
    if (this.#lender.isClosed()) throw new ClosedError("ZEROIPC_CLOSED", `${what}: its memory is closed`);
    if (!this.isCurrent) throw new StaleError("ZEROIPC_STALE", `${what}: the lease of handle ${this.handle} has ended`);
    return this.#lender.address(this.#index);
  }
}
