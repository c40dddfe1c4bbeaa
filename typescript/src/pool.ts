// Pool: blocks that are leased, written and read in place, and handed over without a copy. SPECIFICATION.md "Pool".

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { STALE, UNKNOWN_QUEUE } from "../core/reasons";
import { checkCells } from "./cells";
import { roundUp8 } from "./elements";
import { badArgument, MismatchError, StaleError } from "./errors";
import { takeGeometry, type Words } from "./geometry";
import { core, u32, u64 } from "./isolate";
import type { Memory } from "./memory";
import type { Lent } from "./lease";
import { indexOf, generationOf, lentBy, type PoolLender, PoolLease, PoolView } from "./pool-lease";
import { Queue } from "./queue";
import {
  checkCapacity,
  corrupt,
  type Located,
  locate,
  type NewStructure,
  Structure,
  type StructureOptions,
  type Wanted,
  whenNamed,
} from "./structure";
import { u64 as u64Type } from "./types/scalar";
import { checkType, show, type Type } from "./types/type";
import type { Condition, SyncWaitOptions, WaitOptions } from "./waiting";

/** A queue through which leases are handed over: its elements are handles. */
export type HandleQueue = Queue<Type<bigint>>;

/** A bound queue as this pool knows it. */
interface Bound {
  /** The core's record of it. */
  readonly g: number;
  readonly notEmpty: readonly Condition[];
  readonly notFull: readonly Condition[];
}

const dead: Words = { [G.G_CAPACITY]: 0 };

/**
 * A fixed number of blocks of one type, leased one at a time: written and read in place by whoever has the lease, and handed
 * over to other processes through queues of handles. Nothing is copied, however large the values are.
 *
 * Every process that has it open may call everything here at any time. All operations are lock-free: a participant that is
 * killed or stopped at any instruction holds up nobody. What a killed one had leased comes back by itself; what it had handed
 * over is received exactly once.
 *
 * `try...` never waits; the plain name returns a promise; `...Sync` blocks the thread. Both take a `timeout` in
 * milliseconds and reject with TimeoutError; the promises take a `signal`, too.
 */
export class Pool<T extends Type<unknown>> extends Structure {
  /** What a block holds. */
  readonly type: T;
  readonly #capacity: number;
  readonly #address: number;
  /** The core's record of where this pool lies; see geometry.ts. */
  readonly #g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  readonly #look: number;
  readonly #free: readonly Condition[];
  readonly #lender: PoolLender<T>;
  readonly #lent: Lent;
  readonly #bound = new WeakMap<HandleQueue, Bound>();

  /**
   * With a capacity: creates the pool or attaches to it, whichever process is first; an existing one with another kind,
   * element size or capacity is an error. Without: opens it, waiting up to `timeout` ms for the name (blocking;
   * `await Pool.open(...)` is not).
   */
  constructor(memory: Memory, name: string, type: T, capacity?: number, options: StructureOptions = {}) {
    super(memory, "pool", name);
    checkType(type, this.what);
    const { size: elemSize } = type;
    const wanted: Wanted = { name, kind: L.KIND_POOL, kindName: "pool", elemSize, capacity, timeout: options.timeout };
    this.type = type;
    if (capacity !== undefined) checkCapacity(this.what, capacity, L.NO_BLOCK);
    const located = locate(memory, wanted, (count) => plan(elemSize, count));
    const { address, capacity: blocks, stride } = located;
    const { shape, owner } = memory.attachment;
    this.#capacity = blocks;
    this.#address = address;
    const words = {
      [G.G_BASE]: address,
      [G.G_POOL_PAYLOAD]: checkShape(wanted, located),
      [G.G_CAPACITY]: blocks,
      [G.G_STRIDE]: stride,
      [G.G_ELEM_SIZE]: elemSize,
      // Participants begin to look in different places, so that their leases do not lie side by side.
      [G.G_NEXT_BLOCK]: Math.floor((Math.max(0, (owner & 0xff) - 1) * blocks) / shape.maxPeers),
    };
    const g = takeGeometry(memory, this, words, [], { dead });
    const look = memory.readOnly ? takeGeometry(memory, this, words, [], { dead, observing: true }) : g;
    const lent = lentBy(memory, words);
    this.#g = g;
    this.#look = look;
    this.#lent = lent;
    this.#free = [
      {
        what: `${this.what}: waiting for a free block`,
        set: address + L.POOL_FREE,
        holds: () => core.poolHasFree(g) !== 0,
      },
    ];
    const release = (index: number, generation: number) => {
      lent.end(index, generation);
      return core.poolRelease(g, index, generation) !== 0;
    };
    this.#lender = {
      what: this.what,
      type,
      isClosed: () => memory.closed,
      address: (index) => core.poolPayload(look, index) >>> 0,
      release,
      giveBack: (index, generation) => void (release(index, generation) || this.refused()),
      holds: (index, generation) => core.poolHolds(look, index, generation) !== 0,
    };
  }

  /** Opens an existing pool, waiting for its name without blocking when a timeout is given. */
  static async open<T extends Type<unknown>>(
    memory: Memory,
    name: string,
    type: T,
    options: WaitOptions = {},
  ): Promise<Pool<T>> {
    await whenNamed(memory, name, options);
    return new Pool(memory, name, type);
  }

  // --- leases ---

  /**
   * Leases a free block: undefined when all are leased. What is in it is whatever was there last. `using` gives it back at
   * the end of the scope, the memory when it closes. Lock-free.
   */
  tryAcquire(): PoolLease<T> | undefined {
    let index = core.poolAcquire(this.#g);
    while (index === L.NO_BLOCK && core.status() === UNKNOWN_QUEUE && this.#learn()) index = core.poolAcquire(this.#g);
    return this.#begun(index);
  }

  /** Leases a free block, waiting for one. */
  acquire(options: WaitOptions = {}): Promise<PoolLease<T>> {
    return this.wait(this.#free, () => this.tryAcquire(), options);
  }

  /** Leases a free block, blocking the thread until there is one. */
  acquireSync(options: SyncWaitOptions = {}): PoolLease<T> {
    return this.waitSync(this.#free, () => this.tryAcquire(), options);
  }

  /**
   * Gives back the block that this thread has leased under the handle; StaleError when it has not (any more). The lease's own
   * `release` does the same and ends the lease object, too. Wait-free.
   */
  release(handle: bigint): void {
    const stale = this.#checkHandle(handle);
    if (stale || !this.#lender.release(indexOf(handle), generationOf(handle))) this.#refusedHandle(handle);
  }

  /**
   * The value of a handle, in place, for as long as its lease goes on: whoever has it. StaleError when it has ended; that of a
   * dead participant ends when somebody else leases the block. This is for looking at what others write, so it may change at
   * any moment. Works in a read-only memory. Wait-free.
   */
  get(handle: bigint): PoolView<T> {
    const stale = this.#checkHandle(handle);
    if (stale || core.poolHolds(this.#look, indexOf(handle), generationOf(handle)) === 0) {
      this.memory.checkOpen();
      throw staleHandle(this.what, handle, "fits no lease (any more)");
    }
    return new PoolView(this.#lender, indexOf(handle), generationOf(handle));
  }

  // --- handing over ---

  /**
   * Hands a lease over through a queue of handles (a Queue of u64 in the same segment): false when the queue is full, and the
   * lease goes on, perhaps under a new handle. Otherwise the lease is ended, and whoever receives it has the block. If this
   * process dies now, the lease is received all the same. Handles must get into the queue and out of it by send and
   * receive only. The first send or receive binds the queue to the pool; there can be 8. Lock-free.
   */
  trySend(lease: PoolLease<T>, queue: HandleQueue): boolean {
    const { g } = this.#boundTo(queue);
    lease.checkFor(this.#lender);
    const { index, generation } = lease;
    const ok = core.poolSend(this.#g, g, index, generation) !== 0;
    if (ok) {
      this.#lent.end(index, generation);
      lease.handedOver();
    } else if (core.status() !== STALE) {
      const next = core.poolGeneration();
      this.#lent.renew(index, generation, next);
      lease.renew(next);
    }
    return ok || this.refused();
  }

  /** Hands a lease over, waiting for room in the queue. When it rejects, the lease goes on. */
  async send(lease: PoolLease<T>, queue: HandleQueue, options: WaitOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    await this.wait(this.#boundTo(queue).notFull, () => this.trySend(lease, queue) || undefined, options);
  }

  /** Hands a lease over, blocking the thread until there is room in the queue. */
  sendSync(lease: PoolLease<T>, queue: HandleQueue, options: SyncWaitOptions = {}): void {
    this.waitSync(this.#boundTo(queue).notFull, () => this.trySend(lease, queue) || undefined, options);
  }

  /** Takes over the oldest lease in a queue of handles: undefined when there is none. Lock-free. */
  tryReceive(queue: HandleQueue): PoolLease<T> | undefined {
    return this.#begun(core.poolReceive(this.#g, this.#boundTo(queue).g));
  }

  /** Takes over the oldest lease, waiting for one. */
  async receive(queue: HandleQueue, options: WaitOptions = {}): Promise<PoolLease<T>> {
    return this.wait(this.#boundTo(queue).notEmpty, () => this.tryReceive(queue), options);
  }

  /** Takes over the oldest lease, blocking the thread until there is one. */
  receiveSync(queue: HandleQueue, options: SyncWaitOptions = {}): PoolLease<T> {
    return this.waitSync(this.#boundTo(queue).notEmpty, () => this.tryReceive(queue), options);
  }

  // --- observe ---

  /** How many blocks there are. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Blocks that are leased or being handed over; those of the dead are not. Exact while nothing changes. */
  get allocated(): number {
    this.memory.checkOpen();
    for (;;) {
      const count = core.poolAllocated(this.#look);
      if (core.status() !== UNKNOWN_QUEUE || !this.#learn()) return count;
    }
  }

  /** Blocks that could be leased. Exact while nothing changes. */
  get available(): number {
    return this.#capacity - this.allocated;
  }

  // --- recover ---

  /**
   * Takes back what dead participants had leased, and says how many blocks that were. It is never needed: acquire finds such
   * blocks itself, when there are no others. Lock-free.
   */
  reclaim(): number {
    this.memory.writable(`change ${this.what}`);
    for (let count = 0; ;) {
      count += core.poolReclaim(this.#g);
      if (core.status() !== UNKNOWN_QUEUE || !this.#learn()) return count;
    }
  }

  // --- internal ---

  protected override checkStatus(status: number): void {
    if (status === STALE) throw new StaleError("ZEROIPC_STALE", `${this.what}: the lease is not held by this thread`);
    super.checkStatus(status);
  }

  /** The lease of a block that the core has just given out. */
  #begun(index: number): PoolLease<T> | undefined {
    if (index === L.NO_BLOCK) {
      this.refused();
      return undefined;
    }
    const generation = core.poolGeneration();
    return new PoolLease(this.#lender, this.#lent.begin(index, generation), generation);
  }

  /** Whether it can be no handle of a lease; what is not even a bigint is misuse. */
  #checkHandle(handle: bigint): boolean {
    if (typeof handle !== "bigint") throw badArgument(`${this.what}: a handle is a bigint, not ${show(handle)}`);
    return handle < 0n || handle >> 63n !== 0n;
  }

  #refusedHandle(handle: bigint): never {
    if (this.memory.closed || this.memory.readOnly) this.memory.writable(`change ${this.what}`);
    throw staleHandle(this.what, handle, "is no lease of this thread (any more)");
  }

  #boundTo(queue: HandleQueue): Bound {
    return this.#bound.get(queue) ?? this.#bind(queue);
  }

  #bind(queue: HandleQueue): Bound {
    const { base } = this.memory.writable(`bind a queue to ${this.what}`);
    if (!(queue instanceof Queue) || queue.type.scalar !== "u64" || !queue.isIn(this.memory)) {
      throw badArgument(`${this.what}: leases are handed over through a Queue of u64 in the same segment`);
    }
    const { offset } = this.memory.table.find(queue.name) ?? {};
    if (offset === undefined) throw this.#corrupt(`queue "${queue.name}" is gone from the table`);
    const k = core.poolBind(this.#g, offset / L.LINE_BYTES);
    if (k < 0) throw badArgument(`${this.what}: ${L.POOL_QUEUE_COUNT} other queues are bound to it already`);
    this.#learn();
    const g = this.#record(this.#g, k);
    if (g === 0) throw this.#corrupt(`the binding of queue "${queue.name}" is gone`);
    const condition = (what: string, set: number, holds: () => number): readonly Condition[] => [
      { what: `${this.what}: ${what} in queue "${queue.name}"`, set: base + offset + set, holds: () => holds() !== 0 },
    ];
    const bound: Bound = {
      g,
      notEmpty: condition("waiting for a lease", L.QUEUE_NOT_EMPTY, () => core.queueHasItems(g)),
      notFull: condition("waiting for room", L.QUEUE_NOT_FULL, () => core.queueHasRoom(g)),
    };
    this.#bound.set(queue, bound);
    return bound;
  }

  #record(pool: number, k: number): number {
    return u32[(pool + G.G_POOL_QUEUES + k * 4) >>> 2] as number;
  }

  /** Opens the queues that were bound since; false when there was none. */
  #learn(): boolean {
    let learned = false;
    for (let k = 0; k < L.POOL_QUEUE_COUNT; k++) {
      if (this.#record(this.#look, k) !== 0) continue;
      const line = Number(Atomics.load(u64, (this.#address + L.POOL_QUEUES + k * 8) >>> 3));
      if (line === 0) break;
      const words = this.#boundWords(line);
      const record = takeGeometry(this.memory, this, words, [], { observing: true });
      for (const pool of [this.#g, this.#look]) u32[(pool + G.G_POOL_QUEUES + k * 4) >>> 2] = record;
      learned = true;
    }
    return learned;
  }

  #corrupt(why: string): Error {
    return corrupt({ kindName: "pool", name: this.name }, why);
  }

  /** Where the queue lies that is bound by this line, proved as when a queue is opened. */
  #boundWords(line: number): Words {
    const wrong = (why: string) => this.#corrupt(`it is bound to line ${line}, where ${why}`);
    const entry = this.memory.table.entries().find(({ offset }) => offset === line * L.LINE_BYTES);
    if (!entry) throw wrong("no structure lies");
    try {
      return queueWords(this.memory, entry.name);
    } catch (error) {
      throw error instanceof MismatchError ? wrong(`there is no queue of handles: ${error.message}`) : error;
    }
  }
}

/** The words of the core's record of an existing queue of handles. */
function queueWords(memory: Memory, name: string): Words {
  const wanted: Wanted = {
    name,
    kind: L.KIND_QUEUE,
    kindName: "queue",
    elemSize: u64Type.size,
    capacity: undefined,
  };
  const located = locate(memory, wanted, () => {
    throw corrupt(wanted, "it is gone");
  });
  return checkCells(wanted, located, u64Type, L.NO_BLOCK);
}

function staleHandle(what: string, handle: bigint, why: string): StaleError {
  return new StaleError(
    "ZEROIPC_STALE",
    `${what}: handle ${handle} (block ${handle & 0xffffffn}, generation ${handle >> 24n}) ${why}`,
  );
}

/** Where the payload begins in a block, and the bytes from one block to the next: large payloads begin on a line. */
function blockShape(elemSize: number): { payload: number; stride: number } {
  const near = L.LEASE_PAYLOAD_NEAR + roundUp8(elemSize);
  if (near <= L.LINE_BYTES) {
    return { payload: L.LEASE_PAYLOAD_NEAR, stride: near <= L.LINE_BYTES / 2 ? L.LINE_BYTES / 2 : L.LINE_BYTES };
  }
  const lines = Math.ceil(elemSize / L.LINE_BYTES);
  return { payload: L.LEASE_PAYLOAD_FAR, stride: L.LEASE_PAYLOAD_FAR + lines * L.LINE_BYTES };
}

function plan(elemSize: number, capacity: number): NewStructure {
  const { payload, stride } = blockShape(elemSize);
  return {
    bytes: L.POOL_BLOCKS + capacity * stride,
    stride,
    initialise: (address) => {
      u32[(address + L.POOL_PAYLOAD) >>> 2] = payload;
    },
  };
}

/** Proves the shape against the structure's size; returns where the payload lies in a block. */
function checkShape(wanted: Wanted, { address, size, capacity, stride }: Located): number {
  const payload = u32[(address + L.POOL_PAYLOAD) >>> 2] as number;
  const bytes = payload + roundUp8(wanted.elemSize);
  if (stride % 8 !== 0 || payload % 8 !== 0 || payload < L.LEASE_PAYLOAD_NEAR || bytes > stride) {
    throw corrupt(wanted, `blocks of ${stride} bytes cannot hold ${wanted.elemSize} bytes at ${payload}`);
  }
  if (capacity > L.NO_BLOCK || L.POOL_BLOCKS + capacity * stride > size) {
    throw corrupt(wanted, `${capacity} blocks of ${stride} bytes do not fit its ${size} bytes`);
  }
  return payload;
}
