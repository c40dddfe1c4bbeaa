// Pledge: the right, and the duty, to set a future. SPECIFICATION.md "Future" (steps H).

import { ClosedError } from "./errors";
import type { Memory } from "./memory";
import type { Type, TypeOf } from "./types/type";
import type { SyncWaitOptions, WaitOptions } from "./waiting";

/** The pledger's side of a future. What settles it returns undefined while no block is free. */
export interface Pledged<T extends Type<unknown>> {
  readonly what: string;
  readonly memory: Memory;
  settleValue(value: TypeOf<T>): true | undefined;
  settleError(error: unknown): true | undefined;
  giveUp(): void;
  wait(attempt: () => true | undefined, options: WaitOptions): Promise<true>;
  waitSync(attempt: () => true | undefined, options: SyncWaitOptions): true;
}

/**
 * The right to set a future, which nobody else may set as long as it lasts. It ends when it is kept (set, fail), given up
 * (abandon, the end of a `using` block, closing the memory), or when the process dies: unless it was kept, whoever waits for
 * the future gets an AbandonedError.
 *
 * Setting waits for nothing but a free block, of which there are enough unless as many participants as there are blocks are
 * stopped in the middle of setting.
 */
export class Pledge<T extends Type<unknown>> implements Disposable {
  readonly #pledged: Pledged<T>;
  readonly #abandon = () => this.abandon();
  #ended = false;

  /** @internal */
  constructor(pledged: Pledged<T>) {
    this.#pledged = pledged;
    pledged.memory.onClose(this.#abandon);
  }

  /** Whether it was kept or given up. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Sets the future: false only when no block is free at this moment. */
  trySet(value: TypeOf<T>): boolean {
    return this.#keep(() => this.#pledged.settleValue(value)) ?? false;
  }

  /** Sets the future. */
  async set(value: TypeOf<T>, options: WaitOptions = {}): Promise<void> {
    await this.#pledged.wait(() => this.#keep(() => this.#pledged.settleValue(value)), options);
  }

  /** Sets the future, blocking the thread where `set` would wait. */
  setSync(value: TypeOf<T>, options: SyncWaitOptions = {}): void {
    this.#pledged.waitSync(() => this.#keep(() => this.#pledged.settleValue(value)), options);
  }

  /** Lets the future fail with the text of the error: false only when no block is free at this moment. */
  tryFail(error: unknown): boolean {
    return this.#keep(() => this.#pledged.settleError(error)) ?? false;
  }

  /** Lets the future fail with the text of the error. */
  async fail(error: unknown, options: WaitOptions = {}): Promise<void> {
    await this.#pledged.wait(() => this.#keep(() => this.#pledged.settleError(error)), options);
  }

  /** Lets the future fail, blocking the thread where `fail` would wait. */
  failSync(error: unknown, options: SyncWaitOptions = {}): void {
    this.#pledged.waitSync(() => this.#keep(() => this.#pledged.settleError(error)), options);
  }

  #keep(settle: () => true | undefined): true | undefined {
    if (this.#ended) throw new ClosedError("ZEROIPC_CLOSED", `${this.#pledged.what}: the pledge has ended`);
    const done = settle();
    if (done) this.#end();
    return done;
  }

  /** Gives up: whoever waits for the future gets an AbandonedError. Nothing happens when the pledge has ended. */
  abandon(): void {
    if (this.#ended) return;
    this.#end();
    this.#pledged.giveUp();
  }

  #end(): void {
    this.#ended = true;
    this.#pledged.memory.offClose(this.#abandon);
  }

  [Symbol.dispose](): void {
    this.abandon();
  }
}
