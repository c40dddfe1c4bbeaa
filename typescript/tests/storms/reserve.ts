// Carrier processes that are loaded already, so that the next one starts at once.

import { type Program, startProgram, watchdog } from "../harness";

interface Warm {
  readonly program: Program;
  readonly ready: Promise<void>;
}

export class Reserve {
  readonly #program: string;
  readonly #kind: string;
  readonly #warm: Warm[] = [];

  /** `program` is one of tests/programs that takes a kind, prints "warm", reads one line of orders, and prints "ready". */
  constructor(program: string, kind: string, size: number) {
    this.#program = program;
    this.#kind = kind;
    while (this.#warm.length < size) this.#start();
  }

  #start(): void {
    const program = startProgram(this.#program, [this.#kind]);
    const ready = program.expect("warm");
    ready.catch(() => {});
    this.#warm.push({ program, ready });
  }

  /** Gives orders to one; returns when it is about to begin. */
  async take(orders: unknown): Promise<Program> {
    this.#start();
    const { program, ready } = this.#warm.shift() as Warm;
    await watchdog("a carrier loading", 60, () => ready);
    program.send(JSON.stringify(orders));
    await watchdog("a carrier starting", 60, () => program.expect("ready"));
    return program;
  }

  async end(): Promise<void> {
    for (const { program } of this.#warm) program.kill();
    await Promise.all(this.#warm.map(({ program }) => program.ended));
  }
}
