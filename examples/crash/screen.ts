// The live view: on a terminal a frame in place of the one before, anywhere else the lines of what happens.

import { ROLES } from "./board";
import type { Books } from "./books";
import type { Crew, Death } from "./crew";
import type { State } from "./state";

const many = (value: number) => value.toLocaleString("en");
const bar = (size: number, capacity: number) => `${"#".repeat(size).padEnd(capacity, "-")} ${size} of ${capacity}`;

/** What a process had in hand when it died, by what it had said last. */
function heldBy({ role, doing, job }: Death): string {
  if (doing === "makes") return `job ${job}, half made`;
  if (doing === "works on") return `job ${job}, its block`;
  if (doing === "reads") return "a subscription";
  if (doing === "starts" || doing === "waits for a job") return "nothing: it waited";
  return role === "maker" ? "the lazy value" : `job ${job}, its block, the lazy value`;
}

export class Screen {
  readonly #live = process.stdout.isTTY;
  readonly #lines: string[] = [];
  readonly #start = performance.now();
  readonly #diedWith = new Map<number, number>();
  #lazyDied: number | undefined;
  #height = 0;

  constructor(readonly seed: number) {}

  #say(text: string): void {
    const line = `${((performance.now() - this.#start) / 1000).toFixed(2).padStart(7)}  ${text}`;
    this.#lines.push(line);
    if (!this.#live) console.log(line);
  }

  sayDeath(death: Death): void {
    this.#say(`${death.role} (${death.pid}) killed; it held ${heldBy(death)}`);
    if (death.job !== 0) this.#diedWith.set(death.job, death.at);
    if (death.doing.startsWith("computes")) this.#lazyDied = death.at;
  }

  sayRecovered(job: number, by: string): void {
    const at = this.#diedWith.get(job);
    const after = at === undefined ? "" : ` ${(performance.now() - at).toFixed(0)} ms later`;
    this.#say(`  job ${job}, sent again, was done by ${by}${after}`);
  }

  /** Who has taken over a computation whose process was killed. */
  watch({ primes }: State): void {
    const holder = primes.holder;
    if (this.#lazyDied === undefined || !holder) return;
    this.#say(
      `  ${holder.label} computes the lazy value anew ${(performance.now() - this.#lazyDied).toFixed(0)} ms later`,
    );
    this.#lazyDied = undefined;
  }

  draw(state: State, crew: Crew, books: Books): void {
    if (!this.#live) return;
    const { todo, blocks, book, primes, finished, board } = state;
    const processes = ROLES.map((role) => {
      const { doing, job } = board.said(role);
      const does = job === 0 ? doing : `${doing} job ${job}`;
      const kills = `killed ${crew.kills.get(role)} times`;
      return `${role.padEnd(10)}${String(crew.pid(role) || "").padEnd(9)}${does.padEnd(42)}${kills.padStart(16)}`;
    });
    const frame = [
      `${crew.total} kills by SIGKILL in ${((performance.now() - this.#start) / 1000).toFixed(0)} s, seed ${this.seed}`,
      "",
      ...processes,
      "",
      `queue   todo      ${bar(todo.size, todo.capacity)} wait`,
      `pool    blocks    ${bar(blocks.allocated, blocks.capacity)} leased, ${books.reclaimed} reclaimed from the dead`,
      `map     book      ${book.size} jobs under way`,
      `lazy    primes    ${primes.state}, computed ${board.counter("computed")} times`,
      `stream  finished  ${many(finished.sequence)} announced, ${finished.subscriberCount} subscribers`,
      "",
      `${many(books.done)} jobs done, ${books.again.size} of them sent again after a death`,
      `done twice ${books.doneTwice}, wrong ${books.wrong}, torn ${board.counter("torn")}, delivered twice ${board.counter("delivered twice")}`,
      "",
    ];
    const { columns = 80, rows = 24 } = process.stdout;
    frame.push(...this.#lines.slice(-Math.max(1, Math.min(12, rows - frame.length - 2)))); // what was above would scroll away
    const text = frame.map((line) => `\x1b[2K${line.slice(0, columns)}\n`).join("");
    process.stdout.write(`${this.#height > 0 ? `\x1b[${this.#height}A` : ""}${text}\x1b[J`);
    this.#height = frame.length;
  }
}
