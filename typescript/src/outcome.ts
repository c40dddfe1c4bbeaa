// Outcome: one value or one error, what Future and Lazy have in common. SPECIFICATION.md "Future" has the words and the
// steps; how a value is computed by one participant at a time is in computation.ts.

import * as G from "../core/geometry";
import * as L from "../core/layout";
import { NUMBER_NONE } from "../core/modes";
import { NO_FREE_BLOCK, OK } from "../core/reasons";
import { Elements, roundUp8 } from "./elements";
import type { Peer } from "./attachment";
import { AbandonedError, badArgument, CorruptError, FailedError } from "./errors";
import { type Buffers, takeGeometry } from "./geometry";
import { allocate, core, u32, u64, u8 } from "./isolate";
import type { Memory } from "./memory";
import { isNumber, numberMode } from "./number";
import { corrupt, type Located, locate, Structure, type StructureOptions, type Wanted } from "./structure";
import { checkType, type Type, type TypeOf } from "./types/type";
import type { Condition, Place } from "./waiting";

const { outcomeNumber, outcomeRead, outcomeSetNumber } = core;

/** What may be asked of a new future or lazy. */
export interface OutcomeOptions extends StructureOptions {
  /**
   * Of a new one: how many can be in the middle of settling it at once. One that is stopped there keeps its block; with all
   * of them stopped nobody else can. Unless given: 4, or 2 where elements are large.
   */
  blocks?: number | undefined;
}

const LEAST_BLOCKS = 2;
const MOST_BLOCKS = L.NO_BLOCK - 1;
/** From this stride on, 2 blocks must do. */
const LARGE_STRIDE = 1 << 16;
/** Whether somebody lives is a system call: not asked more often than this. */
const ASK_EVERY_MS = 25;
/** Every element size leaves room for a text of LEAST_TEXT_ROOM bytes. */
const LEAST_PAYLOAD = roundUp8(L.TEXT_BYTES + L.LEAST_TEXT_ROOM);

/** A dead outcome: in a state that is none, so that every operation says "no" and changes nothing. */
const deadOutcome = allocate(L.OUTCOME_BLOCKS);
u64[(deadOutcome + L.OUTCOME_STATE) >>> 3] = 7n << 24n;
const dead = { [G.G_BASE]: deadOutcome, [G.G_CELLS]: deadOutcome };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // U+FEFF is text like any other

/** What to say of anything that was thrown. */
function textOf(error: unknown): string {
  try {
    if (error instanceof FailedError) return error.reason;
    return error instanceof Error ? error.message || error.name : String(error);
  } catch {
    return "an error that cannot be told";
  }
}

/** A structure that holds one value, or one error, once it is settled. */
export abstract class Outcome<T extends Type<unknown>> extends Structure {
  /** What the value is. */
  readonly type: T;
  /** The core's record of where it lies; see geometry.ts. */
  protected readonly g: number;
  /** The same for what only looks: it works in a read-only memory, too. */
  protected readonly look: number;
  protected readonly settled: readonly Condition[];
  readonly #mode: number;
  readonly #elements: Elements<T>;
  /** A text on its way to or from the core. */
  readonly #text: Buffers;
  readonly #textRoom: number;
  #askedAt = Number.NEGATIVE_INFINITY;
  /** What was thrown here, by its text: the error that others get as text has it as its cause here. */
  #thrown: { reason: string; error: unknown } | undefined;

  /** With `creates`: creates it or attaches to it. Without: opens it. */
  protected constructor(
    memory: Memory,
    kind: Pick<Wanted, "kind" | "kindName" | "toCreate">,
    name: string,
    type: T,
    creates: boolean,
    options: OutcomeOptions,
  ) {
    super(memory, kind.kindName, name);
    checkType(type, this.what);
    const capacity = creates && !memory.readOnly ? 1 : undefined;
    const wanted: Wanted = { ...kind, name, elemSize: type.size, capacity, timeout: options.timeout };
    const located = locate(memory, wanted, () => plan(this.what, type.size, options.blocks));
    const blocks = checkShape(wanted, located);
    this.type = type;
    this.#mode = numberMode(type);
    this.#elements = new Elements(type, this.what);
    this.#textRoom = Math.min(located.stride - L.OUTCOME_PAYLOAD - L.TEXT_BYTES, L.MOST_TEXT_ROOM);
    const textBytes = roundUp8(L.TEXT_BYTES + this.#textRoom);
    this.#text = { at: allocate(textBytes), bytes: textBytes };
    const words = {
      [G.G_BASE]: located.address,
      [G.G_CELLS]: located.address + L.OUTCOME_BLOCKS,
      [G.G_CAPACITY]: 1,
      [G.G_STRIDE]: located.stride,
      [G.G_BLOCK_COUNT]: blocks,
      [G.G_ELEM_SIZE]: type.size,
      [G.G_NUMBER]: this.#mode,
      [G.G_TEXT_ROOM]: this.#textRoom,
    };
    this.g = takeGeometry(memory, this, words, [...this.#elements.buffers, this.#text], { dead });
    this.look = memory.readOnly ? takeGeometry(memory, this, words, [], { dead, observing: true }) : this.g;
    this.settled = [
      {
        what: `${this.what}: waiting for its value`,
        set: located.address + L.OUTCOME_SETTLED,
        holds: () => this.stateNow() >= L.STATE_READY,
      },
    ];
  }

  /** @internal Where a wait for it stands. */
  get place(): Place {
    return { waiting: this.memory.writable(`wait for ${this.what}`).waiting, conditions: this.settled };
  }

  /** @internal What ends such a wait. */
  get closing(): Memory {
    return this.memory;
  }

  // --- get ---

  /** The value; undefined while there is none. Throws what it failed with. */
  protected read(): TypeOf<T> | undefined {
    if (this.#mode !== NUMBER_NONE) {
      const value = outcomeNumber(this.look);
      // NaN stands for nothing, unless it is what was set.
      if (value === value || core.status() === OK) return value as TypeOf<T>;
    }
    const state = outcomeRead(this.look, this.#elements.out, this.#text.at);
    if (state === L.STATE_READY) return this.#elements.read();
    if (state === L.STATE_FAILED) throw this.#failure();
    this.observed();
    this.pending(state);
    return undefined;
  }

  /** What a state without value and text means to this kind of structure; throws if it is an error. */
  protected abstract pending(state: number): void;

  #failure(): FailedError {
    const { at } = this.#text;
    const text = at + L.TEXT_BYTES;
    const reason = decoder.decode(u8.slice(text, text + (u32[at >>> 2] as number)));
    const thrown = this.#thrown?.reason === reason ? { cause: this.#thrown.error } : undefined;
    return new FailedError(this.what, reason, thrown);
  }

  protected abandoned(): AbandonedError {
    const why = "whoever had pledged to set it died or gave up";
    return new AbandonedError("ZEROIPC_ABANDONED", `${this.what} is abandoned: ${why}`);
  }

  protected stateNow(): number {
    const state = core.outcomeState(this.look);
    this.observed();
    return state;
  }

  /** Whether it is time again to ask whether somebody lives. */
  protected mayAsk(): boolean {
    const now = performance.now();
    if (now - this.#askedAt < ASK_EVERY_MS) return false;
    this.#askedAt = now;
    return true;
  }

  /** Who has pledged to set it, or computes it, and lives: nobody else may settle it now. */
  get holder(): Peer | undefined {
    const { attachment } = this.memory;
    const owner = core.outcomeHolder(this.look);
    const peer = attachment.peers().find(({ slot }) => slot === (owner & 0xff));
    return peer && attachment.ownerOf(peer.slot) === owner ? peer : undefined;
  }

  /** For what blocks the thread: nobody else can settle what this very thread has taken upon itself. */
  protected checkOthersSettle(): void {
    const { owner } = this.memory.attachment;
    if (owner === 0 || core.outcomeHolder(this.look) !== owner) return;
    const does = this.stateNow() === L.STATE_PLEDGED ? "has pledged to set it" : "is computing it";
    throw badArgument(`${this.what}: this thread ${does}, and would block for ever: await it`);
  }

  protected unexpected(state: number): CorruptError {
    return new CorruptError("ZEROIPC_CORRUPT", `${this.what}: it is in state ${state}, which it never is`);
  }

  // --- settle ---

  /**
   * READY with the value, by the right of whoever is in this state (and generation): true. False when that is not the
   * state; undefined when no block is free at this moment.
   */
  protected settleValue(right: number, generation: number, value: TypeOf<T>): boolean | undefined {
    if (this.#mode === NUMBER_NONE) {
      const settle = (from: number) => core.outcomeSettle(this.g, right, generation, L.STATE_READY, from) !== 0;
      return this.#elements.with(value, settle) || this.#notSettled();
    }
    if (!isNumber(this.#mode, value)) this.#elements.check(value);
    return outcomeSetNumber(this.g, right, generation, value as number) !== 0 || this.#notSettled();
  }

  /** FAILED with the text of what was thrown; results as for settleValue. */
  protected settleError(right: number, generation: number, error: unknown): boolean | undefined {
    const { at } = this.#text;
    const text = new Uint8Array(this.#textRoom);
    const { written } = encoder.encodeInto(textOf(error), text); // a long text is cut, not inside a character
    u8.set(text, at + L.TEXT_BYTES);
    u32[at >>> 2] = written;
    this.#thrown = { reason: decoder.decode(text.subarray(0, written)), error };
    return core.outcomeSettle(this.g, right, generation, L.STATE_FAILED, at) !== 0 || this.#notSettled();
  }

  #notSettled(): false | undefined {
    const status = core.status();
    this.refused();
    return status === NO_FREE_BLOCK ? undefined : false;
  }
}

function plan(what: string, elemSize: number, wanted: number | undefined) {
  const payload = Math.max(roundUp8(elemSize), LEAST_PAYLOAD);
  const stride = Math.ceil((L.OUTCOME_PAYLOAD + payload) / L.LINE_BYTES) * L.LINE_BYTES;
  const blocks = wanted ?? (stride > LARGE_STRIDE ? 2 : 4);
  if (!Number.isInteger(blocks) || blocks < LEAST_BLOCKS || blocks > MOST_BLOCKS) {
    throw badArgument(
      `${what}: blocks must be a whole number from ${LEAST_BLOCKS} to ${MOST_BLOCKS}, not ${String(wanted)}`,
    );
  }
  return {
    bytes: L.OUTCOME_BLOCKS + blocks * stride,
    stride,
    initialise: (address: number) => {
      u32[(address + L.OUTCOME_BLOCK_COUNT) >>> 2] = blocks;
    },
  };
}

/** Proves the shape against the structure's size; returns the number of blocks. */
function checkShape(wanted: Wanted, { address, size, capacity, stride }: Located): number {
  const blocks = u32[(address + L.OUTCOME_BLOCK_COUNT) >>> 2] as number;
  if (capacity !== 1) throw corrupt(wanted, `its capacity is ${capacity}, not 1`);
  if (stride % 8 !== 0 || stride < L.OUTCOME_PAYLOAD + Math.max(roundUp8(wanted.elemSize), LEAST_PAYLOAD)) {
    throw corrupt(wanted, `blocks of ${stride} bytes cannot hold elements of ${wanted.elemSize}`);
  }
  if (blocks < LEAST_BLOCKS || blocks > MOST_BLOCKS || L.OUTCOME_BLOCKS + blocks * stride > size) {
    throw corrupt(wanted, `${blocks} blocks of ${stride} bytes do not fit its ${size} bytes`);
  }
  return blocks;
}
