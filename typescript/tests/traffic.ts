// Traffic through a queue whose every element is accounted for, even when the processes that carry it are killed.
//
// An element tells its producer and its number there, and the rest of it is computed from both, so a torn one shows. The
// ledger is another segment, and survives whoever writes it: what each producer was told is pushed, and one bit for every
// element that a consumer has seen.

import { array, f64, Memory, Queue, SharedArray, TimeoutError, type Type, u32 } from "zeroipc";

export type Role = "produce" | "consume";
export const MODES = ["try", "many", "lease", "sync", "async"] as const;
export type Mode = (typeof MODES)[number];

/** What one process of the traffic is told. */
export interface Orders {
  arena: string;
  ledger: string;
  role: Role;
  /** Of a producer: its number in the ledger. Of everybody: where it counts its progress. */
  id: number;
  mode: Mode;
  /** Bytes of an element: 8, or a multiple of 4 above. */
  elementBytes: number;
}

/** How many elements one bulk operation moves: what a killed bulk consumer may take with it. */
export const BULK = 5;

export const RUN = 0;
export const STOP_PRODUCERS = 1;
export const STOP_ALL = 2;

// --- elements ---

function filler(producer: number, sequence: number, k: number): number {
  return Math.imul(Math.imul(producer + 1, 0x9e3779b1) ^ (sequence + k), 0x85ebca6b) >>> 0;
}

/** Numbers where 8 bytes are asked for, so that the ways of scalars are used, too. */
export function elementType(bytes: number): Type<number | Uint32Array> {
  return (bytes === 8 ? f64 : array(u32, bytes / 4)) as Type<unknown> as Type<number | Uint32Array>;
}

export function makeElement(bytes: number, producer: number, sequence: number): number | Uint32Array {
  if (bytes === 8) return producer * 2 ** 32 + sequence;
  const words = new Uint32Array(bytes / 4);
  words[0] = producer;
  words[1] = sequence;
  for (let k = 2; k < words.length; k++) words[k] = filler(producer, sequence, k);
  return words;
}

/** Who made the element and which it is; undefined when it is torn. */
export function readElement(element: number | Uint32Array): { producer: number; sequence: number } | undefined {
  if (typeof element === "number") {
    return { producer: Math.floor(element / 2 ** 32), sequence: element % 2 ** 32 };
  }
  const producer = element[0] as number;
  const sequence = element[1] as number;
  for (let k = 2; k < element.length; k++) if (element[k] !== filler(producer, sequence, k)) return undefined;
  return { producer, sequence };
}

// --- the ledger ---

export class Ledger {
  readonly memory: Memory;
  /** Elements of each producer whose push has returned. */
  readonly pushed;
  /** Elements that each participant has moved. */
  readonly progress;
  /** One bit for every element of every producer. */
  readonly seen;
  /** Torn, seen twice, out of order, of nobody. */
  readonly faults;
  readonly phase;
  readonly perProducer: number;

  constructor(memory: Memory, producers?: number, perProducer = 0) {
    const words = producers === undefined ? undefined : (producers * perProducer) / 32;
    this.memory = memory;
    this.pushed = new SharedArray(memory, "pushed", u32, producers);
    this.progress = new SharedArray(memory, "progress", u32, producers);
    this.faults = new SharedArray(memory, "faults", u32, producers === undefined ? undefined : 4);
    this.phase = new SharedArray(memory, "phase", u32, producers === undefined ? undefined : 1);
    this.seen = new SharedArray(memory, "seen", u32, words);
    this.perProducer = (this.seen.length * 32) / this.pushed.length;
  }

  /** Bytes that a segment for it must have. */
  static bytesFor(producers: number, perProducer: number): number {
    return (producers * perProducer) / 8 + producers * 8 + 65536;
  }

  record(element: number | Uint32Array, last: Map<number, number>): void {
    const read = readElement(element);
    if (!read) {
      this.faults.add(0, 1);
      return;
    }
    const { producer, sequence } = read;
    if (producer >= this.pushed.length || sequence >= this.perProducer) {
      this.faults.add(3, 1);
      return;
    }
    const bit = producer * this.perProducer + sequence;
    const mask = (1 << (bit % 32)) >>> 0;
    if ((this.seen.or(bit >>> 5, mask) & mask) >>> 0 !== 0) this.faults.add(1, 1);
    if (sequence <= (last.get(producer) ?? -1)) this.faults.add(2, 1);
    last.set(producer, sequence);
  }

  has(producer: number, sequence: number): boolean {
    const bit = producer * this.perProducer + sequence;
    return ((this.seen[bit >>> 5] as number) & (1 << (bit % 32))) !== 0;
  }

  /** What the books say: pushes that returned and were not seen, and elements seen whose push had not returned. */
  balance(): { pushed: number; lost: number; early: number[]; faults: number[] } {
    let pushed = 0;
    let lost = 0;
    const early: number[] = [];
    for (let producer = 0; producer < this.pushed.length; producer++) {
      const count = this.pushed[producer] as number;
      pushed += count;
      for (let k = 0; k < count; k++) if (!this.has(producer, k)) lost++;
      let beyond = 0;
      for (let k = count; k < Math.min(count + 64, this.perProducer); k++) if (this.has(producer, k)) beyond++;
      if (beyond > 0) early.push(beyond);
    }
    return { pushed, lost, early, faults: [...this.faults] };
  }
}

// --- the two roles ---

const nap = new Int32Array(new SharedArrayBuffer(4));

/** A moment without CPU: the machine may have two cores, and others must get their turn. */
function rest(): void {
  Atomics.wait(nap, 0, 0, 0.2);
}

function ignoreTimeout(error: unknown): undefined {
  if (!(error instanceof TimeoutError)) throw error;
  return undefined;
}

type Elements = Queue<Type<number | Uint32Array>>;
const SHORT = { timeout: 100 };

/** Pushes the elements from `sequence` on in this way; returns how many. */
async function pushSome(queue: Elements, orders: Orders, sequence: number): Promise<number> {
  const element = makeElement(orders.elementBytes, orders.id, sequence);
  switch (orders.mode) {
    case "try":
      return queue.tryPush(element) ? 1 : 0;
    case "many": {
      const all = Array.from({ length: BULK }, (_, k) => makeElement(orders.elementBytes, orders.id, sequence + k));
      return queue.tryPushMany(all);
    }
    case "lease": {
      const lease = queue.tryReserve();
      if (!lease) return 0;
      lease.value = element;
      if (lease.tryCommit()) return 1;
      lease.abort();
      return 0;
    }
    case "sync":
      try {
        queue.pushSync(element, SHORT);
        return 1;
      } catch (error) {
        ignoreTimeout(error);
        return 0;
      }
    case "async":
      return queue.push(element, SHORT).then(
        () => 1,
        (error) => ignoreTimeout(error) ?? 0,
      );
  }
}

async function popSome(queue: Elements, mode: Mode): Promise<(number | Uint32Array)[]> {
  const one = (value: number | Uint32Array | undefined) => (value === undefined ? [] : [value]);
  switch (mode) {
    case "try":
      return one(queue.tryPop());
    case "many":
      return queue.tryPopMany(BULK) as unknown as (number | Uint32Array)[];
    case "lease": {
      const claim = queue.tryClaim();
      if (!claim) return [];
      const value = typeof claim.value === "number" ? claim.value : claim.value.slice();
      claim.release();
      return [value];
    }
    case "sync":
      try {
        return one(queue.popSync(SHORT));
      } catch (error) {
        return one(ignoreTimeout(error));
      }
    case "async":
      return one(await queue.pop(SHORT).catch(ignoreTimeout));
  }
}

async function produce(queue: Elements, ledger: Ledger, orders: Orders): Promise<void> {
  let sequence = 0;
  for (let idle = 0; ledger.phase.load(0) === RUN;) {
    const room = sequence + BULK <= ledger.perProducer;
    const done = room ? await pushSome(queue, orders, sequence) : 0;
    if (done === 0) {
      if (++idle > 50) rest();
      continue;
    }
    idle = 0;
    sequence += done;
    ledger.pushed.store(orders.id, sequence);
    ledger.progress.add(orders.id, done);
  }
}

async function consume(queue: Elements, ledger: Ledger, orders: Orders): Promise<void> {
  const last = new Map<number, number>();
  for (let idle = 0; ;) {
    const over = ledger.phase.load(0) === STOP_ALL;
    const some = await popSome(queue, orders.mode);
    if (some.length > 0) {
      for (const element of some) ledger.record(element, last);
      ledger.progress.add(orders.id, some.length);
      idle = 0;
    } else if (over) return;
    else if (++idle > 50) rest();
  }
}

/** Carries traffic until the ledger's phase says to stop. `ready` is called when it starts. */
export async function carry(orders: Orders, ready: () => void): Promise<void> {
  using ledgerMemory = new Memory(orders.ledger);
  using arena = new Memory(orders.arena, { label: `${orders.role} ${orders.id} ${orders.mode}` });
  const ledger = new Ledger(ledgerMemory);
  const queue = new Queue(arena, "queue", elementType(orders.elementBytes));
  ready();
  await (orders.role === "produce" ? produce : consume)(queue, ledger, orders);
}
