// What the tests of Future and Lazy share: the words as they lie in the segment, and another process to work with.

import { type Memory, SharedArray, u32 } from "zeroipc";
import * as L from "../core/layout";
import { type Program, startProgram } from "./harness";
import type { Order } from "./programs/outcome";

/** The bytes of a structure, in place. */
export function bytesOf(memory: Memory, name: string): DataView {
  const probe = new SharedArray(memory, "probe", u32, 1);
  const entryOf = (wanted: string) => memory.entries().find((entry) => entry.name === wanted) as { offset: number };
  const base = probe.byteOffset - L.ARRAY_ELEMENTS - entryOf("probe").offset;
  return new DataView(probe.buffer, base + entryOf(name).offset);
}

/** The words of an outcome, to look at and to change. */
export class Words {
  readonly #view: DataView;

  constructor(memory: Memory, name: string) {
    this.#view = bytesOf(memory, name);
  }

  get view(): DataView {
    return this.#view;
  }

  get state(): { generation: bigint; state: number; who: number } {
    const word = this.#view.getBigUint64(L.OUTCOME_STATE, true);
    return { generation: word >> 27n, state: Number((word >> 24n) & 7n), who: Number(word & 0xffffffn) };
  }

  set state({ generation, state, who }: { generation: bigint; state: number; who: number }) {
    const word = (generation << 27n) | (BigInt(state) << 24n) | BigInt(who);
    this.#view.setBigUint64(L.OUTCOME_STATE, word, true);
  }

  get blocks(): number {
    return this.#view.getUint32(L.OUTCOME_BLOCK_COUNT, true);
  }

  #wordAt(block: number): number {
    return L.OUTCOME_BLOCKS + block * this.#view.getUint32(L.STRUCTURE_STRIDE, true);
  }

  block(number: number): { version: bigint; owner: number } {
    const word = this.#view.getBigUint64(this.#wordAt(number), true);
    return { version: word >> 24n, owner: Number(word & 0xffffffn) };
  }

  setBlock(number: number, { version, owner }: { version: bigint; owner: number }): void {
    this.#view.setBigUint64(this.#wordAt(number), (version << 24n) | BigInt(owner), true);
  }

  /** Whether anybody is in the waiter set. */
  get waited(): boolean {
    return [0, 8, 16, 24].some((offset) => this.#view.getBigUint64(L.OUTCOME_SETTLED + offset, true) !== 0n);
  }
}

/** Another process that does as it is told; see programs/outcome.ts. */
export class Helper {
  readonly program: Program;

  constructor(memory: Memory) {
    this.program = startProgram("outcome", [memory.name]);
  }

  /** Tells it to do something and returns what it says of it. */
  async ask(order: Order): Promise<string> {
    this.program.send(JSON.stringify(order));
    return this.program.line();
  }

  async kill(): Promise<void> {
    this.program.kill();
    await this.program.ended;
  }
}

/** How often the helpers' functions were called. */
export function callsIn(memory: Memory): number {
  return new SharedArray(memory, "calls", u32, 1).load(0);
}

/** Calls `play` with so many helpers; they are gone afterwards. */
export async function withHelpers(
  memory: Memory,
  count: number,
  play: (first: Helper, ...others: Helper[]) => Promise<void>,
): Promise<void> {
  new SharedArray(memory, "calls", u32, 1);
  const helpers = Array.from({ length: count }, () => new Helper(memory));
  try {
    for (const helper of helpers) await helper.program.expect("ready");
    await play(...(helpers as [Helper]));
  } finally {
    await Promise.all(helpers.map((helper) => helper.kill()));
  }
}
