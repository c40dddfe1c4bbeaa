// Runs of several flows as one: merge and zip.

import { none, type Run } from "./run";

interface Member {
  readonly run: Run<unknown>;
  ended: boolean;
  /** Whether its wait is pending. */
  listening: boolean;
}

/** What merge and zip have in common: the runs that they pull from, and waiting for some of them. */
abstract class Combined<T> implements Run<T> {
  protected readonly members: Member[] = [];
  protected over = false;
  #failure: { reason: unknown } | undefined;
  #wake: ((more: boolean) => void) | undefined;

  constructor(opens: readonly (() => Run<unknown>)[]) {
    try {
      for (const open of opens) this.members.push({ run: open(), ended: false, listening: false });
    } catch (error) {
      this.close();
      throw error;
    }
  }

  abstract take(most: number): ArrayLike<T>;

  /** Whom to wait for: whoever has nothing while something of it is needed. Nobody: the run has ended. */
  protected abstract lacking(): Member[];

  wait(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure.reason);
      const lacking = this.over ? [] : this.lacking();
      if (lacking.length === 0) {
        this.close();
        return resolve(false);
      }
      this.#wake = (more) => (this.#failure ? reject(this.#failure.reason) : resolve(more));
      for (const member of lacking) {
        if (member.listening) continue; // since a wait that another one ended
        member.listening = true;
        member.run.wait().then(
          (more) => {
            member.listening = false;
            member.ended = !more;
            this.#settle(true); // after an end: it takes nothing and asks again
          },
          (reason) => {
            if (!this.over) this.#failure = { reason };
            this.close();
          },
        );
      }
    });
  }

  close(): void {
    this.over = true;
    for (const { run } of this.members) run.close();
    this.#settle(false);
  }

  #settle(more: boolean): void {
    this.#wake?.(more);
    this.#wake = undefined;
  }
}

/** Values of several runs as they come; whoever gave some is asked last the next time. */
export class MergeRun<T> extends Combined<T> {
  take(most: number): ArrayLike<T> {
    const { members } = this;
    for (let k = members.length; k > 0 && !this.over; k--) {
      const member = members.shift() as Member;
      members.push(member);
      if (member.ended) continue;
      const values = member.run.take(most);
      if (values.length > 0) return values as ArrayLike<T>;
    }
    return none;
  }

  protected lacking(): Member[] {
    return this.members.filter((member) => !member.ended);
  }
}

/** The first of each, the second of each, and so on; ends with whoever ends first. */
export class ZipRun<T extends unknown[]> extends Combined<T> {
  readonly #waiting: unknown[][] = this.members.map(() => []);

  take(most: number): ArrayLike<T> {
    if (this.over || this.members.length === 0) return none;
    let whole = most;
    for (const [k, { run, ended }] of this.members.entries()) {
      const waiting = this.#waiting[k] as unknown[];
      if (!ended && waiting.length < most) {
        const values = run.take(most - waiting.length);
        for (let at = 0; at < values.length; at++) waiting.push(values[at]);
      }
      whole = Math.min(whole, waiting.length);
    }
    if (whole === 0) return none;
    const columns = this.#waiting.map((waiting) => waiting.splice(0, whole));
    return Array.from({ length: whole }, (_, row) => columns.map((column) => column[row]) as T);
  }

  protected lacking(): Member[] {
    const lacking = this.members.filter((_, k) => this.#waiting[k]?.length === 0);
    return lacking.some((member) => member.ended) ? [] : lacking;
  }
}
