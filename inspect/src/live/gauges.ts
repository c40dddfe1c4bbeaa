// One structure, looked at now and then: how full it is, what comes and goes a second, who waits.

import * as L from "zeroipc/layout";
import type { Gauge, Subject } from "../model/subject";
import { Meter, type Rates } from "./rates";

export interface Sample {
  gauge: Gauge | undefined;
  rates: Rates;
  /** Living participants that wait, each counted once for everything that it waits for. */
  waiters: number;
}

/** Bits of a lap: positions count modulo 2^bits times the capacity. Other kinds' counters do not wrap in any lifetime. */
const LAP_BITS: Readonly<Record<string, bigint>> = { queue: 39n, channel: 39n, ring: 32n };

export class Gauges {
  readonly #meter = new Meter();
  readonly #wraps: bigint | undefined;
  /** Offsets of its waiter sets. */
  readonly #sets: readonly number[];

  constructor(readonly subject: Subject) {
    const bits = LAP_BITS[subject.kind];
    this.#wraps = bits === undefined ? undefined : BigInt(subject.capacity) << bits;
    this.#sets = subject
      .spans()
      .filter(({ name }) => name.startsWith("waiter set "))
      .map(({ begin }) => begin);
  }

  sample(now: number): Sample {
    const gauge = this.subject.gauge();
    const rates = gauge ? this.#meter.sample({ came: gauge.came, went: gauge.went, wraps: this.#wraps }, now) : {};
    return { gauge, rates, waiters: this.#countWaiters() };
  }

  #countWaiters(): number {
    const slots = new Set<number>();
    for (const begin of this.#sets) {
      const set = this.subject.area.read(begin, L.WAITERS_BYTES);
      set.forEach((byte, place) => {
        for (let bit = 0; byte >> bit !== 0; bit++) if ((byte >> bit) & 1) slots.add(place * 8 + bit + 1);
      });
    }
    let living = 0;
    for (const slot of slots) if (this.subject.view.slotHeld(slot)) living++;
    return living;
  }
}
