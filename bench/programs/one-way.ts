// How a message's way is timed where the receiver sleeps: the same for queues and for process.send.

import { now } from "./participant";

/** Milliseconds of idling before each message. */
export const IDLE = 2;
const WARM_UP = 60;
export const MESSAGES = WARM_UP + 200;

/** The receiver's record. Messages carry the nanosecond at which they were sent, so their order shows, too. */
export class OneWay {
  readonly times: number[] = [];
  #count = 0;
  #last = -1;

  get complete(): boolean {
    return this.#count === MESSAGES;
  }

  came(sent: number): void {
    const time = now() - sent;
    if (!(sent > this.#last)) throw new Error(`a message of ${sent} came after one of ${this.#last}`);
    this.#last = sent;
    if (this.#count++ >= WARM_UP) this.times.push(time);
  }
}
