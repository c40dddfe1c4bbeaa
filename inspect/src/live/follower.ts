// Follows a stream without a subscriber line, so that it holds up nobody: what was overwritten before it was seen is counted.

import { Failure } from "../command";
import type { Subject } from "../model/subject";

export type Followed =
  | { sequence: bigint; value: Uint8Array; lost?: undefined }
  /** So many were overwritten, the first of them with this number. */
  | { sequence: bigint; lost: bigint };

export class Follower {
  /** The number of the value that comes next. */
  next: bigint;
  /** The stream was closed: nothing comes any more. */
  ended = false;

  /** From now on. */
  constructor(readonly subject: Subject) {
    this.next = this.#tape().next;
  }

  #tape() {
    const tape = this.subject.tape?.();
    if (!tape) throw new Failure(`"${this.subject.name}" is no stream`);
    return tape;
  }

  /** What was published since, oldest first. */
  *read(): Generator<Followed> {
    const tape = this.#tape();
    if (tape.next < this.next) this.next = tape.next; // it counts from 0 again: once in many years
    for (const { sequence, value } of tape.read(this.next)) {
      yield* this.#lost(sequence);
      this.next = sequence + 1n;
      yield { sequence, value };
    }
    yield* this.#lost(tape.next);
    this.ended = tape.ended;
  }

  *#lost(until: bigint): Generator<Followed> {
    const first = this.next;
    this.next = until;
    if (until > first) yield { sequence: first, lost: until - first };
  }
}
