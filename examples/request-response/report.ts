// Latencies of the clients: a line each second, percentiles at the end.

import type { TypeOf } from "zeroipc";
import type { Measured } from "./state";

type Sample = TypeOf<typeof Measured>;

const milliseconds = (value: number) => (value < 10 ? value.toFixed(3) : value.toFixed(0));
const PERCENTILES = [50, 90, 99, 99.9, 100] as const;

/** Of sorted values: the least that so many percent are not above. */
function percentile(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export class Report {
  readonly #samples: Sample[] = [];
  #start = Number.NaN;
  #shown = 0;

  add(sample: Sample): void {
    if (this.#samples.length === 0) this.#start = performance.now();
    this.#samples.push(sample);
  }

  /** What came since the last line. */
  showSecond(): void {
    const sorted = Float64Array.from(this.#samples.slice(this.#shown), ({ latencyMs }) => latencyMs).sort();
    this.#shown = this.#samples.length;
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(1).padStart(5);
    const [median, p99] = [50, 99].map((percent) => milliseconds(percentile(sorted, percent)));
    const latencies = sorted.length > 0 ? `p50 ${median} ms  p99 ${p99} ms` : "no answers";
    console.log(`${seconds} s  ${String(sorted.length).padStart(6)} requests  ${latencies}`);
  }

  /** Percentiles in milliseconds. Returns whether all answers were right. */
  showAll(): boolean {
    if (this.#samples.length === 0) return true;
    const row = (name: string, count: string, cells: readonly string[]) =>
      console.log(name.padEnd(25) + count.padStart(9) + cells.map((cell) => cell.padStart(9)).join(""));
    const show = (name: string, samples: readonly Sample[], of: (sample: Sample) => number) => {
      const sorted = Float64Array.from(samples, of).sort();
      if (sorted.length === 0) return;
      const values = PERCENTILES.map((percent) => milliseconds(percentile(sorted, percent)));
      row(name, sorted.length.toLocaleString("en"), values);
    };
    const usual = this.#samples.filter(({ attempts }) => attempts === 1);
    const disturbed = this.#samples.filter(({ attempts }) => attempts > 1);
    console.log();
    row("milliseconds", "requests", ["p50", "p90", "p99", "p99.9", "max"]);
    show("asked once", usual, ({ latencyMs }) => latencyMs);
    show("  of that, the search", usual, ({ workMs }) => workMs);
    show("  of that, all else", usual, ({ latencyMs, workMs }) => latencyMs - workMs);
    show("asked again", disturbed, ({ latencyMs }) => latencyMs);
    const wrong = this.#samples.filter(({ right }) => !right).length;
    console.log(wrong === 0 ? "every answer was right" : `${wrong} answers were wrong`);
    return wrong === 0;
  }
}
