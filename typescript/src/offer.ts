// An offer: one send on an unbuffered channel, from the moment when it stands in a cell until it was taken or taken back.

import { CORRUPT, NOT_YET } from "../core/reasons";
import { allocate, core } from "./isolate";
import type { Condition, Effort, Place, Waiting } from "./waiting";

/** Records of offers (core/channel.ts) that nobody uses: as many as there were at once. */
const spare: number[] = [];
const RECORD_BYTES = 16;

/** The channel at which something is offered. */
export interface Counter {
  /** Its record for the core. */
  readonly g: number;
  /** Where it lies: the same for every handle on it. */
  readonly address: number;
  /** Puts the value into a cell: 0 when there is none, 2 when a receiver was woken, otherwise 1. Throws when it is closed. */
  put(record: number, others: boolean): number;
  /** Throws what this status of the core means. */
  fail(status: number): void;
}

/** The one value that a send or a select has out for a receiver to take. Only SelectCase has to do with it. */
export class Offer {
  readonly #counter: Counter;
  #record = 0;

  constructor(counter: Counter) {
    this.#counter = counter;
  }

  /** Puts it out; `others` wakes receivers of other isolates only. Returns as `put`. */
  place(others: boolean): number {
    this.#record = spare.pop() ?? allocate(RECORD_BYTES);
    let placed = 0;
    try {
      placed = this.#counter.put(this.#record, others);
    } finally {
      if (placed === 0) this.#end();
    }
    return placed;
  }

  /** Whether it is out: placed, and neither taken nor taken back as far as was seen. */
  get standing(): boolean {
    return this.#record !== 0;
  }

  /** The core's record of it, for a look at the channel that leaves it out; 0 at any other channel. */
  recordAt(address: number): number {
    return address === this.#counter.address ? this.#record : 0;
  }

  /** Whether it was taken. Throws when the channel was closed meanwhile: then it was not. */
  isTaken(): boolean {
    if (core.channelTaken(this.#counter.g, this.#record) !== 0) return this.#end();
    const status = core.status();
    if (status === NOT_YET) return false;
    if (status !== CORRUPT) this.#end();
    this.#counter.fail(status);
    return false;
  }

  /** Takes it back: false when it was taken before. */
  retract(): boolean {
    const retracted = core.channelRetract(this.#counter.g, this.#record) !== 0;
    const status = core.status();
    this.#end();
    if (!retracted) this.#counter.fail(status);
    return retracted;
  }

  #end(): true {
    spare.push(this.#record);
    this.#record = 0;
    return true;
  }
}

/** What a plain send waits for: first a cell for its offer, then that it is taken. */
export class Handover implements Effort<true> {
  readonly places: [{ waiting: Waiting; conditions: readonly Condition[] }];
  readonly #offer: Offer;
  readonly #taken: readonly Condition[];

  constructor(offer: Offer, waiting: Waiting, room: readonly Condition[], taken: readonly Condition[]) {
    this.places = [{ waiting, conditions: room }] satisfies [Place];
    this.#offer = offer;
    this.#taken = taken;
  }

  attempt(): true | undefined {
    if (!this.#offer.standing) {
      if (this.#offer.place(false) === 0) return undefined;
      this.places[0].conditions = this.#taken;
    }
    return this.#offer.isTaken() || undefined;
  }

  giveUp(): true | undefined {
    return this.#offer.standing && !this.#offer.retract() ? true : undefined;
  }
}
