// The books: what was made must be done, once, and rightly. And recovery: what dead workers had is sent again.

import { factorsOf, sieve } from "./primes";
import { MADE, type State, Step } from "./state";
import { send } from "./work";

/** After so long a job that nobody has taken was lost on its way, and one that is done was not announced. */
const PATIENCE_MS = 1000;

export class Books {
  readonly #primes = sieve(); // its own: what the processes compute is what is checked
  readonly #seen = new Map<number, { step: number; since: number }>();
  /** Jobs that were done and found right, and whether they were announced. */
  readonly #closed = new Map<number, { announced: boolean }>();
  /** Jobs that were sent again after a death. */
  readonly again = new Set<number>();
  /** Blocks that the dead had leased. */
  reclaimed = 0;
  wrong = 0;
  doneTwice = 0;
  announcedTwice = 0;
  announced = 0;

  constructor(
    readonly state: State,
    readonly onRecovered: (job: number, by: number) => void,
  ) {}

  get done(): number {
    return this.#closed.size;
  }

  /** Reads what workers announce, until the stream is closed. */
  async follow(): Promise<void> {
    for await (const { job } of this.state.finished.values({ from: "earliest" })) {
      this.announced++;
      this.#close(job);
      const closed = this.#closed.get(job);
      if (!closed || closed.announced) this.announcedTwice++;
      else closed.announced = true;
    }
  }

  /** Takes a job that is done out of the book, and looks whether it was done once, and rightly. */
  #close(job: number): void {
    const entry = this.state.book.get(job);
    if (entry?.step !== Step.done) return;
    const wanted = factorsOf(job, this.#primes);
    if (wanted.some(([smallest], k) => entry.factors[k] !== smallest)) this.wrong++;
    if (this.#closed.has(job) || !this.state.book.delete(job)) this.doneTwice++;
    this.#closed.set(job, { announced: false });
    this.#seen.delete(job);
    if (this.again.has(job)) this.onRecovered(job, entry.pid);
  }

  /** Sends again what the dead had taken, or what was lost on its way; closes what they could not announce. */
  async recover(): Promise<void> {
    const { book, memory, blocks } = this.state;
    this.reclaimed += blocks.reclaim(); // else whoever finds no free block would take them back
    const entries = [...book]; // before the peers: whoever has taken one of these was alive by then
    const alive = new Set(memory.peers().map(({ pid }) => pid));
    const now = performance.now();
    for (const [job, entry] of entries) {
      const before = this.#seen.get(job);
      if (before?.step !== entry.step) this.#seen.set(job, { step: entry.step, since: now });
      const overdue = before !== undefined && before.step === entry.step && now - before.since > PATIENCE_MS;
      if (entry.step === Step.done && overdue) this.#close(job);
      else if (entry.step === Step.taken && !alive.has(entry.pid) && book.compareAndSet(job, entry, MADE)) {
        await this.#sendAgain(job);
      } else if (entry.step === Step.made && overdue) await this.#sendAgain(job);
    }
  }

  async #sendAgain(job: number): Promise<void> {
    this.again.add(job);
    this.#seen.delete(job);
    await send(this.state, job, this.#primes);
  }
}
