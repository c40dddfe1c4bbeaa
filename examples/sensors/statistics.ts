// Rolling statistics of one sensor over the last seconds, and percentiles of latencies.
//
// The window is cut into steps of a quarter second. Each keeps count, mean, squared deviations, least and greatest, which
// merge exactly (Chan, Golub and LeVeque 1979): a value costs the same however long the window is.

import { build, type Histogram } from "hdr-histogram-js";
import type { Kind } from "./sensors";

const STEP_SECONDS = 0.25;
const STEPS = 40;
export const WINDOW_SECONDS = STEP_SECONDS * STEPS;
/** "Now", for a rate, is this many steps: one second. */
const RECENT_STEPS = 4;

interface Step {
  index: number;
  count: number;
  mean: number;
  deviations: number;
  min: number;
  max: number;
}

export interface Summary {
  /** The last value of a gauge; a counter's rate over the last second. NaN before there is one. */
  now: number;
  min: number;
  mean: number;
  max: number;
  stddev: number;
  /** The means of the steps, oldest first; NaN where there is none. */
  history: number[];
}

function emptyStep(index: number): Step {
  return { index, count: 0, mean: 0, deviations: 0, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
}

function merge(into: Step, step: Step): void {
  if (step.count === 0) return;
  const count = into.count + step.count;
  const delta = step.mean - into.mean;
  into.mean += (delta * step.count) / count;
  into.deviations += step.deviations + (delta * delta * into.count * step.count) / count;
  into.count = count;
  into.min = Math.min(into.min, step.min);
  into.max = Math.max(into.max, step.max);
}

/** The last seconds of one sensor: of a gauge its values, of a counter its rates per step. */
export class Series {
  readonly kind: Kind;
  /** A ring: the step of index i is at i modulo STEPS. */
  readonly #steps: Step[] = Array.from({ length: STEPS }, () => emptyStep(-1));
  #newest = -1;
  #last = Number.NaN;
  /** Of a counter: time and value at the first reading of the newest step. */
  #from: { time: number; value: number; index: number } | undefined;

  constructor(kind: Kind) {
    this.kind = kind;
  }

  /** Takes a reading; times are seconds and grow. */
  add(time: number, value: number): void {
    const index = Math.floor(time / STEP_SECONDS);
    if (this.kind === "gauge") {
      this.#put(index, value);
      this.#last = value;
      return;
    }
    if (this.#from?.index === index) return;
    const from = this.#from;
    this.#from = { time, value, index };
    // A counter that went back was reset: its device was taken out and put in again.
    if (from && time > from.time && value >= from.value)
      this.#put(index - 1, (value - from.value) / (time - from.time));
  }

  #put(index: number, value: number): void {
    this.#newest = Math.max(this.#newest, index);
    let step = this.#steps[index % STEPS] as Step;
    if (step.index !== index) this.#steps[index % STEPS] = step = emptyStep(index);
    merge(step, { index, count: 1, mean: value, deviations: 0, min: value, max: value });
  }

  summary(): Summary {
    const whole = emptyStep(-1);
    const recent = emptyStep(-1);
    const history: number[] = [];
    for (let index = this.#newest - STEPS + 1; index <= this.#newest; index++) {
      const step = index < 0 ? undefined : this.#steps[index % STEPS];
      const present = step !== undefined && step.index === index && step.count > 0;
      history.push(present ? step.mean : Number.NaN);
      if (!present) continue;
      merge(whole, step);
      if (index > this.#newest - RECENT_STEPS) merge(recent, step);
    }
    const known = (value: number) => (whole.count === 0 ? Number.NaN : value);
    return {
      now: this.kind === "gauge" ? this.#last : known(recent.mean),
      min: known(whole.min),
      mean: known(whole.mean),
      max: known(whole.max),
      stddev: known(Math.sqrt(whole.deviations / whole.count)),
      history,
    };
  }
}

/** Nanoseconds. */
export interface Percentiles {
  count: number;
  p50: number;
  p90: number;
  p99: number;
  p999: number;
  max: number;
}

/** Latencies in nanoseconds, to three digits, up to an hour. */
export class Latencies {
  readonly #histogram: Histogram = build({ highestTrackableValue: 3.6e12, numberOfSignificantValueDigits: 3 });

  add(nanoseconds: number): void {
    this.#histogram.recordValue(Math.min(Math.max(1, nanoseconds), 3.6e12));
  }

  reset(): void {
    this.#histogram.reset();
  }

  percentiles(): Percentiles {
    const histogram = this.#histogram;
    const at = (percent: number) => (histogram.totalCount === 0 ? 0 : histogram.getValueAtPercentile(percent));
    return {
      count: histogram.totalCount,
      p50: at(50),
      p90: at(90),
      p99: at(99),
      p999: at(99.9),
      max: histogram.maxValue,
    };
  }
}
