// The books of a storm: a segment of its own that survives whoever writes it.
//
// For what passes through a structure: what each maker was told is done, and one bit for every element that somebody has
// seen. For everybody: how much it has moved, so that who stands still shows. Faults are counted, not thrown: who finds
// one may be killed before it can tell.

import { Memory, SharedArray, u32 } from "zeroipc";
import { type Element, readElement } from "./elements";

/** What a carrier may find wrong. `wrong` is for whatever a cast checks beyond the others. */
export const FAULTS = ["torn", "twice", "disordered", "of nobody", "wrong"] as const;
export type Fault = (typeof FAULTS)[number];

export type Words = ReturnType<typeof openWords>;
const openWords = (memory: Memory, name: string, length?: number) => new SharedArray(memory, name, u32, length);

export interface LedgerShape {
  readonly participants: number;
  /** Elements that each participant may make. */
  readonly perMaker: number;
  /** Further arrays of words: name and length. */
  readonly books?: Readonly<Record<string, number>>;
}

/** What an observer expects of the elements that it is shown. */
export interface Expected {
  /** Those of one maker come in the order in which they were made. Unless false. */
  readonly ordered?: boolean;
  /** Nobody else is shown the same element. Unless false. */
  readonly once?: boolean;
}

export class Ledger {
  readonly memory: Memory;
  /** Elements of each maker whose operation has returned. */
  readonly told: Words;
  /** What each participant has moved. */
  readonly progress: Words;
  /** Stages of the end that have been called; see Cast.order. */
  readonly phase: Words;
  readonly perMaker: number;
  /** One bit for every element of every maker. */
  readonly #seen: Words;
  readonly #faults: Words;

  /** With a shape: makes the books. Without: opens them. */
  constructor(memory: Memory, shape?: LedgerShape) {
    const words = shape && Math.ceil((shape.participants * shape.perMaker) / 32);
    this.memory = memory;
    this.told = openWords(memory, "told", shape?.participants);
    this.progress = openWords(memory, "progress", shape?.participants);
    this.phase = openWords(memory, "phase", shape && 1);
    this.#faults = openWords(memory, "faults", shape && FAULTS.length);
    this.#seen = openWords(memory, "seen", words);
    for (const [name, length] of Object.entries(shape?.books ?? {})) openWords(memory, `book ${name}`, length);
    this.perMaker = Math.floor((this.#seen.length * 32) / this.told.length);
  }

  /** Bytes that a segment for it must have. */
  static bytesFor({ participants, perMaker, books }: LedgerShape): number {
    const more = Object.values(books ?? {}).reduce((sum, length) => sum + length * 4 + 128, 0);
    return (participants * perMaker) / 8 + participants * 8 + more + 65536;
  }

  /** One of the arrays that the cast asked for. */
  book(name: string): Words {
    return openWords(this.memory, `book ${name}`);
  }

  fault(fault: Fault): void {
    this.#faults.add(FAULTS.indexOf(fault), 1);
  }

  /** Elements that this observer is shown go to the returned function, one by one. */
  observer({ ordered = true, once = true }: Expected = {}): (element: Element) => void {
    const last = new Map<number, number>();
    return (element) => {
      const read = readElement(element);
      if (!read) return this.fault("torn");
      const { maker, sequence } = read;
      if (maker >= this.told.length || sequence >= this.perMaker) return this.fault("of nobody");
      const [word, mask] = this.#bit(maker, sequence);
      const before = this.#seen.or(word, mask);
      if (once && (before & mask) !== 0) this.fault("twice");
      if (ordered && sequence <= (last.get(maker) ?? -1)) this.fault("disordered");
      last.set(maker, sequence);
    };
  }

  has(maker: number, sequence: number): boolean {
    const [word, mask] = this.#bit(maker, sequence);
    return ((this.#seen[word] as number) & mask) !== 0;
  }

  #bit(maker: number, sequence: number): [word: number, mask: number] {
    const bit = maker * this.perMaker + sequence;
    return [Math.floor(bit / 32), (1 << (bit % 32)) >>> 0];
  }

  /** What all together have moved. */
  get moved(): number {
    return this.progress.reduce((sum, count) => sum + count, 0);
  }

  /** What was found wrong, and how often. */
  get faults(): Partial<Record<Fault, number>> {
    const counts = FAULTS.map((fault, k): [Fault, number] => [fault, this.#faults[k] as number]);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  /** What the books say: elements made and not seen, and for makers that were ahead of them how many were seen already. */
  balance(): { told: number; lost: number; early: number[] } {
    let told = 0;
    let lost = 0;
    const early: number[] = [];
    for (let maker = 0; maker < this.told.length; maker++) {
      const count = this.told[maker] as number;
      told += count;
      for (let k = 0; k < count; k++) if (!this.has(maker, k)) lost++;
      let beyond = 0;
      for (let k = count; k < Math.min(count + 64, this.perMaker); k++) if (this.has(maker, k)) beyond++;
      if (beyond > 0) early.push(beyond);
    }
    return { told, lost, early };
  }
}
