// Deriving a stream: one participant does it, others stand by. SPECIFICATION.md "Derived streams" numbers the steps;
// core/derived.ts has those that touch the segment.
//
// Everything here runs on the event loop, value after value. Between any two steps this process may die: another one then
// goes on at the same place.

import { setImmediate } from "node:timers/promises";
import { LINE_BYTES, STREAM_FAILURE, STREAM_FAILURE_BYTES } from "../../core/layout";
import { NUMBER_NONE } from "../../core/modes";
import { ENDED, NO_FREE_LINE, OK } from "../../core/reasons";
import { DERIVE_MINE, DERIVE_OVER, R_CURSOR, R_ID, R_LOST, R_NEXT } from "../../core/record";
import { ClosedError, FailedError, FullError } from "../errors";
import { allocate, core, free, u32, u64, u8 } from "../isolate";
import type { Memory } from "../memory";
import { isNumber } from "../number";
import type { Type } from "../types/type";
import { type Condition, type Place, waitFor } from "../waiting";
import { type Making, NOTHING, type Operator } from "./operators";
import type { Side } from "./side";

type AnySide = Side<Type<unknown>>;

/** Values after which the event loop gets its turn. */
const MOST_AT_ONCE = 1000;
const encoder = new TextEncoder();

/** What came of one turn. */
type Turn = "more" | "stand by" | "nothing yet" | "full" | "over";

const forgotten = new FinalizationRegistry<readonly number[]>((records) => {
  for (const r of records) free(r, LINE_BYTES);
});

/**
 * How this process takes part in a derived stream: it derives, or stands by to go on when whoever derives dies or stops.
 * It ends with the derived stream, by `stop` or `using`, or when a memory is closed: then it hands over at once.
 */
export class Derivation implements Disposable {
  /**
   * Settles when this process takes part no longer. Rejects when the derivation failed: where its function threw, with
   * what that threw; elsewhere with FailedError.
   */
  readonly done: Promise<void>;
  readonly #source: AnySide;
  readonly #target: AnySide;
  readonly #memories: readonly Memory[];
  readonly #operator: Operator;
  readonly #back: number;
  /** The private record of the derivation, as a subscriber of the source. */
  readonly #r: number;
  /** Of windows: another one, that reads ahead of it. */
  readonly #ahead: number;
  readonly #controller = new AbortController();
  readonly #settle: { readonly resolve: () => void; readonly reject: (reason: unknown) => void };
  /** Set while this process derives. */
  #making: Making | undefined;
  /** What was made and is not emitted yet. */
  #pending: { readonly value: unknown } | undefined;
  #window: unknown[] = [];
  /** Source positions from the start of the derivation to the window's first value. */
  #windowAt = 0;
  #over = false;

  /** @internal `back` says where a stream begins that nobody has derived yet, as for streamJoin. */
  constructor(source: AnySide, target: AnySide, operator: Operator, back: number) {
    this.#source = source;
    this.#target = target;
    this.#memories = source.memory === target.memory ? [source.memory] : [source.memory, target.memory];
    this.#operator = operator;
    this.#back = back;
    this.#r = allocate(LINE_BYTES);
    this.#ahead = allocate(LINE_BYTES);
    forgotten.register(this, [this.#r, this.#ahead]);
    const { base, shape } = target.memory.attachment;
    u32[(this.#r + R_ID) >>> 2] = (target.address - base) / LINE_BYTES;
    u32[(this.#r + R_ID + 4) >>> 2] = shape.segmentId;
    let settle!: { resolve: () => void; reject: (reason: unknown) => void };
    this.done = new Promise((resolve, reject) => (settle = { resolve, reject }));
    this.#settle = settle;
    this.done.catch(() => {}); // the stream's subscribers are told as well
    this.#attach();
    if (this.#over) return;
    for (const memory of this.#memories) memory.onClose(this.#onClose);
    void this.#run();
  }

  /** Whether this process derives now. Otherwise it stands by, or takes part no longer. */
  get isDeriving(): boolean {
    return !this.#over && this.#making !== undefined;
  }

  /** Values of the source that were overwritten before this process could look at them. */
  get lost(): number {
    return Number((u64[(this.#r + R_LOST) >>> 3] as bigint) + (u64[(this.#ahead + R_LOST) >>> 3] as bigint));
  }

  /** Takes part no longer. If this process derives, whoever stands by goes on at once. Stopping twice is fine. */
  stop(): void {
    if (this.#over) return;
    core.deriveHandOver(this.#source.g, this.#target.g, this.#r);
    this.#end();
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  readonly #onClose = (): void => this.stop();

  #end(failure?: { reason: unknown }): "over" {
    this.#over = true;
    for (const memory of this.#memories) memory.offClose(this.#onClose);
    if (failure) this.#settle.reject(failure.reason);
    else this.#settle.resolve();
    this.#controller.abort();
    return "over";
  }

  // --- the course ---

  async #run(): Promise<void> {
    try {
      await undefined; // whoever made it gets it first
      for (let atOnce = 0; !this.#over;) {
        const turn = this.#turn();
        if (turn === "more" && ++atOnce < MOST_AT_ONCE) continue;
        atOnce = 0;
        if (turn === "more") await setImmediate();
        else if (turn !== "over") await this.#wait(turn);
      }
    } catch (reason) {
      if (this.#over) return;
      this.stop();
      if (!(reason instanceof ClosedError)) this.#settle.reject(reason);
    }
  }

  #turn(): Turn {
    if (!this.#making && !this.#attachLater()) return this.#over ? "over" : "stand by";
    return this.#derive(this.#making as unknown as Making);
  }

  /** Waits until a turn comes to something else. Also for the end of the derived stream, whoever closes it. */
  async #wait(turn: "stand by" | "nothing yet" | "full"): Promise<void> {
    const [source, target] = [this.#source, this.#target];
    const wanted: Record<typeof turn, readonly [readonly Condition[], readonly Condition[]]> = {
      // The source's doorbell, too: a producer that needs the room rings it.
      "stand by": [[], target.handover],
      "nothing yet": [source.published, target.handover],
      full: [[], target.room],
    };
    const [sources, targets] = wanted[turn];
    const attempt = () => this.#turn() !== turn || undefined;
    const here = source.memory.writable(`derive from ${source.what}`).waiting;
    const there = target.memory.writable(`derive ${target.what}`).waiting;
    const places: Place[] =
      here === there
        ? [{ waiting: here, conditions: [...sources, ...targets] }]
        : [
            { waiting: here, conditions: sources },
            { waiting: there, conditions: targets },
          ];
    await waitFor<true>({ places, attempt }, { signal: this.#controller.signal }, this.#memories);
  }

  // --- becoming the deriver ---

  /** A1 to B5: whether this process derives. */
  #attach(): boolean {
    const [source, target] = [this.#source, this.#target];
    const outcome = core.deriveAttach(source.g, target.g, this.#r, this.#back);
    if (outcome === DERIVE_OVER) {
      const reason = target.failure();
      this.#end(reason && { reason });
    }
    if (outcome === 0) this.#notAttached(core.status());
    if (outcome !== DERIVE_MINE) return false;
    this.#making = this.#operator.start({
      offset: () => core.deriveOffset(source.g, target.g, this.#r),
      sequence: () => core.streamSequence(target.g),
      last: () => target.last(),
    });
    if (this.#operator.window) this.#beginWindows(core.deriveOffset(source.g, target.g, this.#r));
    return true;
  }

  #notAttached(status: number): void {
    const { what, checkStatus } = this.#source;
    for (const memory of this.#memories) memory.checkOpen();
    checkStatus(status);
    if (status !== NO_FREE_LINE) return;
    throw new FullError(
      "ZEROIPC_SUBSCRIBERS_FULL",
      `${what}: all its subscriber lines are held by living participants`,
    );
  }

  /** The same for who stands by already: a line may become free. */
  #attachLater(): boolean {
    try {
      return this.#attach();
    } catch (error) {
      if (error instanceof FullError) return false;
      throw error;
    }
  }

  // --- deriving ---

  /** D1 to D3 for one value. */
  #derive(making: Making): Turn {
    if (making.complete?.()) return this.#finish();
    if (this.#pending === undefined) {
      const turn = this.#operator.window ? this.#readWindow() : this.#read(making);
      if (turn !== undefined) return turn;
    }
    const { value } = this.#pending as unknown as { value: unknown };
    if (value !== NOTHING) {
      const outcome = this.#emit(value);
      if (outcome === "emitted") making.emitted?.(value);
      else if (outcome !== "dropped") return outcome;
    }
    this.#pending = undefined;
    core.deriveAdvance(this.#source.g, this.#r); // D3, after the publication
    return "more";
  }

  /** D1: looks at the source's next value and makes one of it. */
  #read(making: Making): Turn | undefined {
    const { g, mode, elements } = this.#source;
    let value: unknown;
    if (mode === NUMBER_NONE) {
      if (core.deriveLook(g, this.#r, elements.out) === 0) return this.#noValue();
      value = elements.read();
    } else {
      value = core.deriveLookNumber(g, this.#r);
      if (value !== value && core.status() !== OK) return this.#noValue();
    }
    try {
      this.#pending = { value: making.make(value) };
    } catch (reason) {
      return this.#over ? "over" : this.#fail(reason);
    }
    return this.#over ? "over" : undefined; // the function may have stopped it
  }

  /** D2. What is dropped because of the policy is no value of the derived stream: it counts for nothing. */
  #emit(value: unknown): Turn | "emitted" | "dropped" {
    const { g, mode, elements, policy, checkStatus } = this.#target;
    const r = this.#r;
    let emitted: boolean;
    try {
      if (mode === NUMBER_NONE) {
        // A getter of the value may stop the derivation while it is written.
        emitted = elements.with(value, (address) => !this.#over && core.deriveEmit(g, r, address) !== 0);
      } else {
        if (!isNumber(mode, value)) elements.check(value);
        emitted = core.deriveEmitNumber(g, r, value as number) !== 0;
      }
    } catch (reason) {
      return this.#over ? "over" : this.#fail(reason); // no value of the type
    }
    if (emitted) return "emitted";
    if (this.#over) return "over";
    const status = core.status();
    if (status === ENDED) return this.#finish();
    checkStatus(status);
    return policy === "drop-newest" ? "dropped" : "full";
  }

  #noValue(): Turn {
    const status = core.status();
    const { what, failure, checkStatus } = this.#source;
    checkStatus(status);
    if (core.streamIsClosed(this.#target.g) !== 0) return this.#finish(); // by somebody else
    if (status !== ENDED && !this.#isBeyondEnd()) return "nothing yet";
    const failed = failure();
    return failed ? this.#fail(new FailedError(what, failed.reason), failed.reason) : this.#finish();
  }

  // --- windows ---

  #readAheadFrom(word: number): void {
    u64[(this.#ahead + R_CURSOR) >>> 3] = u64[(this.#r + word) >>> 3] as bigint;
  }

  /** Windows that lie apart may begin behind the end of the source. */
  #isBeyondEnd(): boolean {
    const { g } = this.#source;
    if (!this.#operator.window || core.streamIsClosed(g) === 0) return false;
    return core.streamPosition(g, this.#ahead) >= core.streamSequence(g);
  }

  /** Goes on with the first window that begins no earlier than `offset`: what lies before may have been lost. */
  #beginWindows(offset: number): void {
    const [source, target] = [this.#source.g, this.#target.g];
    const { step } = this.#operator;
    this.#window = [];
    this.#windowAt = Math.ceil(offset / step) * step;
    core.deriveGoOnAt(source, target, this.#r, this.#windowAt);
    core.deriveAdvance(source, this.#r);
    this.#readAheadFrom(R_CURSOR);
  }

  /** D1 of a window: reads ahead until it is whole. The line stays at its first value, so the source keeps all of it. */
  #readWindow(): Turn | undefined {
    const { count, step } = this.#operator;
    const { g, mode, elements } = this.#source;
    while (this.#window.length < count) {
      const lost = u64[(this.#ahead + R_LOST) >>> 3];
      let value: unknown;
      if (mode === NUMBER_NONE) {
        if (core.streamNext(g, this.#ahead, elements.out) === 0) return this.#noValue();
        value = elements.read();
      } else {
        value = core.streamNextNumber(g, this.#ahead);
        if (value !== value && core.status() !== OK) return this.#noValue();
      }
      if (u64[(this.#ahead + R_LOST) >>> 3] !== lost) return this.#afterLoss();
      this.#window.push(value);
    }
    this.#pending = { value: this.#window };
    this.#windowAt += step;
    core.deriveGoOnAt(g, this.#target.g, this.#r, this.#windowAt);
    this.#window = this.#window.slice(step);
    if (step > count) this.#readAheadFrom(R_NEXT);
    return undefined;
  }

  /** Values were overwritten: goes on with the first window that can still be whole. */
  #afterLoss(): Turn {
    // The value that was just read may be a window's first.
    const read = core.deriveOffset(this.#source.g, this.#target.g, this.#ahead) - 1;
    this.#beginWindows(read);
    return "more";
  }

  // --- the end ---

  /** F1 to F3: the derived stream has all its values. */
  #finish(): "over" {
    core.deriveFinish(this.#source.g, this.#target.g, this.#r);
    return this.#end();
  }

  /** F0: the function threw, or the source failed. Everybody who reads the derived stream is told the text. */
  #fail(reason: unknown, text = String((reason as Error | undefined)?.message ?? reason)): "over" {
    const { address, g } = this.#target;
    const bytes = new Uint8Array(STREAM_FAILURE_BYTES);
    encoder.encodeInto(text.replaceAll("\0", " "), bytes); // a long text is cut, not inside a character
    u8.set(bytes, address + STREAM_FAILURE);
    core.deriveFail(this.#source.g, g, this.#r);
    return this.#end({ reason });
  }
}
