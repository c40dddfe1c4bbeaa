// What a run prints: a table for people, or one JSON object a line.

import { describeBar, groups } from "./catalogue";
import type { Measure } from "./measure";
import type { Reading } from "./gate";
import type { Machine } from "./machine";

/** One name's outcome. */
export interface Result {
  readonly measure: Measure;
  /** One for each run. */
  readonly values: readonly number[];
  /** Their median. */
  readonly value: number;
  /** Whether it reaches its bar; undefined when it has none, or none on this version of Node. */
  readonly met: boolean | undefined;
}

/** How the machine was around a group. */
export interface Circumstances {
  readonly before: Reading;
  readonly after: Reading;
  /** Empty when it was quiet. */
  readonly reasons: readonly string[];
  /** Not measured: what they need is not installed. */
  readonly absent: readonly Measure[];
}

export interface Reporter {
  start(machine: Machine, runs: number, pinned: string): void;
  group(title: string, results: readonly Result[], circumstances: Circumstances): void;
  end(allQuiet: boolean): void;
}

/** Four digits that count. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}

function format(value: number): string {
  if (value === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

export class TableReporter implements Reporter {
  readonly #nameWidth = Math.max(...groups.flatMap((group) => group.measures.map(({ name }) => name.length)));

  start({ date, cpu, cores, kernel, node, compiler, python }: Machine, runs: number, pinned: string): void {
    console.log(`${date}  ${cpu}, ${cores} cores, Linux ${kernel}`);
    console.log(`Node ${node}, ${compiler}, ${python}; medians of ${runs} runs, ${pinned}`);
    console.log(`Bars hold from Node 22 on. What each name measures: bench/README.md.`);
  }

  group(title: string, results: readonly Result[], { before, after, reasons, absent }: Circumstances): void {
    const line = ({ line: value }: Reading) => (value === undefined ? "?" : value.toFixed(0));
    console.log(`\n${title}  (line.rtt before and after: ${line(before)} and ${line(after)} ns)`);
    if (reasons.length > 0) console.log(`  NOT QUIET, do not rely on these figures: ${reasons.join("; ")}`);
    for (const { measure, values, value, met } of results) {
      const spread = `${format(Math.min(...values))} .. ${format(Math.max(...values))}`;
      const bar = measure.bar ? describeBar(measure.bar) : "";
      const mark = met === undefined ? "" : met ? "  reached" : "  MISSED";
      const columns = [
        measure.name.padEnd(this.#nameWidth),
        format(value).padStart(8),
        measure.unit.padEnd(7),
        spread.padEnd(18),
        `${bar}${mark}`,
      ];
      console.log(`  ${columns.join("  ")}`.trimEnd());
    }
    for (const { name, needs } of absent) console.log(`  ${name.padEnd(this.#nameWidth)}  ${needs} is not installed`);
  }

  end(allQuiet: boolean): void {
    console.log(allQuiet ? "\nThe machine was quiet." : "\nNOT QUIET: measure again when nothing else runs.");
  }
}

export class JsonReporter implements Reporter {
  #common: Record<string, unknown> = {};

  start(machine: Machine, runs: number, pinned: string): void {
    this.#common = { runs, ...machine, placement: pinned };
  }

  group(_title: string, results: readonly Result[], { before, after, reasons, absent }: Circumstances): void {
    for (const { measure, values, value, met } of results) {
      const context = {
        min: round(Math.min(...values)),
        max: round(Math.max(...values)),
        values: values.map(round),
        bar: measure.bar ? describeBar(measure.bar) : null,
        reached: met ?? null,
        quiet: reasons.length === 0,
        reasons,
        lineBefore: before.line === undefined ? null : round(before.line),
        lineAfter: after.line === undefined ? null : round(after.line),
        what: measure.what,
        ...this.#common,
      };
      console.log(JSON.stringify({ name: measure.name, unit: measure.unit, value: round(value), context }));
    }
    for (const { name, unit, what, needs } of absent) {
      const context = { what, absent: `${needs} is not installed`, ...this.#common };
      console.log(JSON.stringify({ name, unit, value: null, context }));
    }
  }

  end(): void {}
}
