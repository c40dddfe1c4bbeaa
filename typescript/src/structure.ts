// What opening any structure has in common: create or attach, and the checks of its header.

import * as L from "../core/layout";
import { CORRUPT } from "../core/reasons";
import { badArgument, CorruptError, MismatchError, NotFoundError } from "./errors";
import { core, u32 } from "./isolate";
import type { Memory } from "./memory";
import { checkTimeout, type Condition, type SyncWaitOptions, type WaitOptions } from "./waiting";

/** Options of every structure's constructor. */
export type StructureOptions = SyncWaitOptions;

/** What a structure's constructor wants. */
export interface Wanted {
  readonly name: string;
  readonly kind: number;
  /** For messages: "queue". */
  readonly kindName: string;
  readonly elemSize: number;
  /** Given: create or attach. Absent: open. */
  readonly capacity: number | undefined;
  /** With no capacity given: create one with this, or attach whatever the capacity. */
  readonly usualCapacity?: number | undefined;
  /** What a structure at this address has for a capacity, when that is not the header's word. */
  readonly capacityAt?: (address: number) => number;
  /** Milliseconds that opening waits for the name to appear (blocking); absent: not at all. */
  readonly timeout?: number | undefined;
  /** For messages: how to create it. */
  readonly toCreate?: string;
}

/** How a new structure is laid out. */
export interface NewStructure {
  readonly bytes: number;
  readonly stride: number;
  /** Writes what lies behind the four common header words. */
  initialise(address: number): void;
}

/** A structure that was found or made. Everything here is proved against the segment's size. */
export interface Located {
  readonly address: number;
  /** Bytes, from the table. */
  readonly size: number;
  readonly capacity: number;
  readonly stride: number;
  readonly created: boolean;
}

const kindNames = new Map([
  [L.KIND_ARRAY, "array"],
  [L.KIND_QUEUE, "queue"],
  [L.KIND_CHANNEL, "channel"],
  [L.KIND_FUTURE, "future"],
  [L.KIND_LAZY, "lazy"],
  [L.KIND_RING, "ring"],
  [L.KIND_STACK, "stack"],
  [L.KIND_MAP, "map"],
  [L.KIND_SET, "set"],
  [L.KIND_STREAM, "stream"],
  [L.KIND_POOL, "pool"],
]);

function kindName(kind: number): string {
  const text = String.fromCharCode(kind & 0xff, (kind >>> 8) & 0xff, (kind >>> 16) & 0xff, kind >>> 24);
  return kindNames.get(kind) ?? `"${text.replace(/[^ -~]/g, "?")}"`;
}

/** Checks a capacity that a caller gave. */
export function checkCapacity(what: string, capacity: unknown, most: number): void {
  if (!Number.isInteger(capacity) || (capacity as number) < 1 || (capacity as number) > most) {
    throw badArgument(`${what}: capacity must be a whole number from 1 to ${most}, not ${String(capacity)}`);
  }
}

/** Finds the structure, or creates it when a capacity is given. `plan` is called only where it must be created. */
export function locate(memory: Memory, wanted: Wanted, plan: (capacity: number) => NewStructure): Located {
  const { name, capacity = wanted.usualCapacity } = wanted;
  const { base } = memory.attachment;
  const existing = memory.table.find(name);
  if (existing) return check(wanted, base + existing.offset, existing.size, false);
  if (capacity === undefined) {
    if (wanted.timeout !== undefined && checkTimeout(wanted.timeout) > 0) {
      memory.waitForSync(name, { timeout: wanted.timeout });
      return locate(memory, { ...wanted, timeout: undefined }, plan);
    }
    throw new NotFoundError(
      "ZEROIPC_NOT_FOUND",
      `segment "${memory.name}" has no structure "${name}"; ${wanted.toCreate ?? "give a capacity"} to create it`,
    );
  }
  memory.writable(`create ${wanted.kindName} "${name}"`);
  const { bytes, stride, initialise } = plan(capacity);
  const { entry, created } = memory.table.findOrCreate(name, bytes, (address) => {
    const words: [number, number][] = [
      [L.STRUCTURE_KIND, wanted.kind],
      [L.STRUCTURE_ELEM_SIZE, wanted.elemSize],
      [L.STRUCTURE_CAPACITY, capacity],
      [L.STRUCTURE_STRIDE, stride],
    ];
    for (const [offset, value] of words) u32[(address + offset) >>> 2] = value;
    initialise(address);
  });
  return check(wanted, base + entry.offset, entry.size, created);
}

/** Compares a structure's header with what is wanted, and reads its shape into private memory. */
function check(wanted: Wanted, address: number, size: number, created: boolean): Located {
  const word = (offset: number) => u32[(address + offset) >>> 2] as number;
  const kind = word(L.STRUCTURE_KIND);
  const elemSize = word(L.STRUCTURE_ELEM_SIZE);
  const capacity = word(L.STRUCTURE_CAPACITY);
  const what = `${wanted.kindName} "${wanted.name}"`;
  if (kind !== wanted.kind) {
    throw new MismatchError(
      "ZEROIPC_KIND_MISMATCH",
      `"${wanted.name}" is a structure of kind ${kindName(kind)}, asked for ${wanted.kindName}`,
    );
  }
  const mismatch = (part: string, has: number, asked: number) =>
    new MismatchError("ZEROIPC_SHAPE_MISMATCH", `${what}: stored ${part} ${has}, asked for ${asked}`);
  if (elemSize !== wanted.elemSize) throw mismatch("element size", elemSize, wanted.elemSize);
  const shown = wanted.capacityAt ? wanted.capacityAt(address) : capacity;
  if (wanted.capacity !== undefined && shown !== wanted.capacity) throw mismatch("capacity", shown, wanted.capacity);
  if (capacity === 0) throw corrupt(wanted, "its capacity is 0");
  return { address, size, capacity, stride: word(L.STRUCTURE_STRIDE), created };
}

export function corrupt(wanted: Pick<Wanted, "kindName" | "name">, why: string): CorruptError {
  return new CorruptError("ZEROIPC_CORRUPT", `${wanted.kindName} "${wanted.name}": ${why}`);
}

/** What the handles of all structures have in common: their name, the forms of waiting, and what a "no" of the core means. */
export abstract class Structure {
  /** Its name in the segment. */
  readonly name: string;
  protected readonly memory: Memory;
  /** For messages: `queue "commands"`. */
  protected readonly what: string;

  protected constructor(memory: Memory, kindName: string, name: string) {
    this.name = name;
    this.memory = memory;
    this.what = `${kindName} "${name}"`;
  }

  /** @internal Whether it lies in that memory's segment, opened by the same thread. */
  isIn(memory: Memory): boolean {
    return this.memory.attachment === memory.attachment;
  }

  /** After a "no" of the core to a change: returns false when that was an expected one (full, empty), else throws. */
  protected refused(): false {
    const status = core.status();
    if (this.memory.closed || this.memory.readOnly) this.memory.writable(`change ${this.what}`);
    this.checkStatus(status);
    return false;
  }

  /** The same for what only looks; returns true, the "yes" of isEmpty and its like. */
  protected observed(): true {
    const status = core.status();
    this.memory.checkOpen();
    this.checkStatus(status);
    return true;
  }

  protected checkStatus(status: number): void {
    if (status === CORRUPT) {
      throw new CorruptError("ZEROIPC_CORRUPT", `${this.what}: its words contradict each other`);
    }
  }

  /**
   * Tries, then waits for any of the conditions to try again, until `attempt` returns something: the promise form. `undo`
   * takes back what attempts left when the wait ends without a result; it returns one when that came too late.
   */
  protected async wait<V>(
    conditions: readonly Condition[],
    attempt: () => V | undefined,
    options: WaitOptions,
    undo?: () => V | undefined,
  ): Promise<V> {
    options.signal?.throwIfAborted();
    const done = attempt();
    if (done !== undefined) return done;
    const { waiting } = this.memory.writable(`wait for ${this.what}`);
    return waiting.wait(conditions, attempt, options, this.memory, undo);
  }

  /** The same, blocking the thread. */
  protected waitSync<V>(
    conditions: readonly Condition[],
    attempt: () => V | undefined,
    options: SyncWaitOptions,
    undo?: () => V | undefined,
  ): V {
    const done = attempt();
    if (done !== undefined) return done;
    return this.memory.writable(`wait for ${this.what}`).waiting.waitSync(conditions, attempt, options, undo);
  }
}

/** Waits for a structure's name without blocking, when a timeout or a signal says so: for the static `open` of every kind. */
export async function whenNamed(memory: Memory, name: string, options: WaitOptions): Promise<void> {
  if (options.timeout !== undefined || options.signal) await memory.waitFor(name, options);
}
