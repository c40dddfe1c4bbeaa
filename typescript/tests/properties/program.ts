// Random programs of operations: what a structure does is what a simple model in memory does.
//
// To give a structure this test: properties/<kind>.ts exports a Subject: what a program starts with, and the commands that
// it is made of. Each command does something to the real structure and to the model, and compares. fast-check makes the
// programs, and makes those that fail short. properties/queue.ts is an example; properties.test.ts lists the subjects.
//
// A structure is opened four times: twice in one memory, once in another, and once in a memory that may only look. `Opened`
// has them, and opens one anew when a command says so: the leases of that memory are then gone.

import * as fc from "fast-check";
import assert from "node:assert/strict";
import { Memory, type MemoryOptions, ZeroIpcError } from "zeroipc";
import { seededRandom, soak, testName } from "../harness";

/** One step of a program. M is the model, R the real structure with whatever belongs to it. */
export type Command<M, R> = fc.AsyncCommand<object & M, R>;

export interface Subject<Setup, M extends object, R> {
  readonly kind: string;
  /** What differs from program to program: element type, capacity... */
  readonly setups: fc.Arbitrary<Setup>;
  readonly segment?: Partial<MemoryOptions>;
  /** In a new segment. */
  start(setup: Setup, memory: Memory): { model: M; real: R & { readonly opened: Opened<unknown> } };
  commands(setup: Setup): fc.Arbitrary<Command<M, R>>;
  /** After a program, whatever it was. */
  end?(model: M, real: R): void;
}

// --- commands ---

/** A command with its arguments; `when` says whether it makes sense in this state. */
export function command<M extends object, R, A extends unknown[]>(
  name: string,
  args: fc.Arbitrary<A>,
  run: (model: M, real: R, ...args: A) => void | Promise<void>,
  when: (model: Readonly<M>, ...args: A) => boolean = () => true,
): fc.Arbitrary<Command<M, R>> {
  return args.map((values) => ({
    check: (model) => when(model, ...values),
    run: async (model, real) => void (await run(model, real, ...values)),
    toString: () => `${name}(${values.map((value) => fc.stringify(value)).join(", ")})`,
  }));
}

/** Commands, each with how often it comes. */
export function mixture<M extends object, R>(
  parts: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Command<M, R>>])[],
): fc.Arbitrary<Command<M, R>> {
  return fc.oneof(...parts.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** The code of the error with which this fails; "nothing" when it does not. */
export async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ZeroIpcError) return error.code.replace("ZEROIPC_", "");
    if (error instanceof Error && error.name === "AbortError") return "ABORTED";
    throw error;
  }
  return "nothing";
}

/** What was returned; undefined when it timed out. */
export async function unlessTimeout<V>(action: () => V | Promise<V>): Promise<V | undefined> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof ZeroIpcError && error.code === "ZEROIPC_TIMEOUT") return undefined;
    throw error;
  }
}

// --- one structure, opened several times ---

/** Which of the memories each handle is of. */
const MEMORY_OF = [0, 0, 1] as const;
export const HANDLES = MEMORY_OF.length;

/** The number of a handle: 0 and 1 are of one memory, 2 is of another. */
export const handles = fc.nat({ max: HANDLES - 1 });

export class Opened<H> {
  readonly #memories: Memory[];
  readonly #handles: H[];
  readonly #looking: Memory;
  readonly #open: (memory: Memory) => H;
  /** In a memory that is read-only. */
  readonly reader: H;

  /** The structure exists already; `open` opens it. */
  constructor(memory: Memory, open: (memory: Memory) => H) {
    this.#open = open;
    this.#memories = [new Memory(memory.name), new Memory(memory.name)];
    this.#handles = MEMORY_OF.map((k) => open(this.#memories[k] as Memory));
    this.#looking = new Memory(memory.name, { readOnly: true });
    this.reader = open(this.#looking);
  }

  handle(k: number): H {
    return this.#handles[k] as H;
  }

  /** Whose memory it is: leases belong to that. */
  owner(k: number): number {
    return MEMORY_OF[k] as number;
  }

  memory(k: number): Memory {
    return this.#memories[this.owner(k)] as Memory;
  }

  /** Closes the memory of a handle and opens it and its handles anew; returns the old ones. */
  reopen(k: number): H[] {
    const owner = this.owner(k);
    const { name } = this.memory(k);
    this.memory(k).close();
    this.#memories[owner] = new Memory(name);
    return MEMORY_OF.flatMap((whose, n) => {
      if (whose !== owner) return [];
      const old = this.handle(n);
      this.#handles[n] = this.#open(this.memory(n));
      return [old];
    });
  }

  close(): void {
    for (const memory of [...this.#memories, this.#looking]) memory.close();
  }
}

// --- running ---

const MOST_COMMANDS = 80;

/** Runs random programs for some seconds; fails with the shortest that fails, and its seed. */
export async function checkPrograms<Setup, M extends object, R>(
  subject: Subject<Setup, M, R>,
  seconds = 1.5,
): Promise<void> {
  const { seed } = seededRandom(`programs on ${subject.kind}`);
  let programs = 0;
  const property = fc.asyncProperty(
    subject.setups.chain((setup) =>
      fc.tuple(fc.constant(setup), fc.commands([subject.commands(setup)], { maxCommands: MOST_COMMANDS, size: "max" })),
    ),
    async ([setup, commands]) => {
      programs++;
      await runProgram(subject, setup, commands);
    },
  );
  await fc.assert(property, {
    seed: seed | 0,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: seconds * 1000 * (soak ? 60 : 1),
    markInterruptAsFailure: false,
    // Making a failing program short takes time, too, but is worth more of it.
    endOnFailure: false,
  });
  console.log(`# ${programs} programs`);
  assert.ok(programs > 1);
}

async function runProgram<Setup, M extends object, R>(
  subject: Subject<Setup, M, R>,
  setup: Setup,
  commands: Iterable<Command<M, R>>,
): Promise<void> {
  const memory = Memory.create(testName(), { maxPeers: 4, ...subject.segment, size: subject.segment?.size ?? "256KB" });
  try {
    const { model, real } = subject.start(setup, memory);
    try {
      await fc.asyncModelRun(() => ({ model, real }), commands);
      subject.end?.(model, real);
    } finally {
      real.opened.close();
    }
  } finally {
    memory.close();
    memory.unlink();
  }
}
