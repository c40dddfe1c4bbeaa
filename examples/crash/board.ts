// What the processes tell about themselves, in shared memory: counters, and what each of them does just now. The last words of
// one that is killed stay there. Only the screen believes them; recovery looks at the book of jobs.

import { type Memory, SharedArray, u32 } from "zeroipc";

export const ROLES = ["maker", "worker 1", "worker 2", "worker 3", "reader"] as const;
export type Role = (typeof ROLES)[number];
const COUNTERS = ["jobs", "tickets", "computed", "in vain", "torn", "delivered twice", "computed at once"] as const;
type Counter = (typeof COUNTERS)[number];
const DOING = ["starts", "waits for a job", "makes", "works on", "computes the primes for", "reads"] as const;
type Doing = (typeof DOING)[number];

export class Board {
  readonly #counters;
  readonly #words;
  readonly #own: number;

  constructor(memory: Memory, label: string) {
    this.#counters = new SharedArray(memory, "counters", u32, COUNTERS.length);
    this.#words = new SharedArray(memory, "words", u32, 2 * ROLES.length);
    this.#own = 2 * ROLES.indexOf(label as Role);
  }

  /** Adds 1, and returns what it was before. */
  count(what: Counter): number {
    return this.#counters.add(COUNTERS.indexOf(what), 1);
  }

  counter(what: Counter): number {
    return this.#counters.load(COUNTERS.indexOf(what));
  }

  say(doing: Doing, job = 0): void {
    this.#words[this.#own + 1] = job;
    this.#words[this.#own] = DOING.indexOf(doing);
  }

  said(role: Role): { doing: Doing; job: number } {
    const at = 2 * ROLES.indexOf(role);
    return { doing: DOING[this.#words[at] as number] ?? "starts", job: this.#words[at + 1] as number };
  }

  /** Before another process plays the role. */
  clear(role: Role): void {
    this.#words.fill(0, 2 * ROLES.indexOf(role), 2 * ROLES.indexOf(role) + 2);
  }
}
