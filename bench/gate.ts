// The gate: is the machine quiet enough for a figure to mean something? It is asked before and after each group.
//
// The rule: NOT QUIET when, before, between or after the rounds of the group, a cache line takes more than 1.5 times its
// best of this run and more than 150 ns, or more than 400 ns, to another process and back; when in a pause before or after
// it the CPUs are busy for more than 5 % of the time; or when during the group other processes use more than 10 % of one
// CPU, or the hypervisor takes more than 2 %.

import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { LINE } from "./catalogue";
import { measure, type Stage } from "./launch";

const LINE_FACTOR = 1.5;
/** A virtual machine's CPUs are now and then two threads of one core: that best is no measure for what is usual. */
const LINE_USUAL = 150;
const LINE_LIMIT = 400;
const PAUSE = 300;
const PAUSE_LIMIT = 5;
const OTHERS_LIMIT = 10;
const STOLEN_LIMIT = 2;

/** CPU time since the machine started, in ticks of 10 ms. */
interface CpuTime {
  /** That of all CPUs, and of that what processes used, and what the hypervisor gave to others. */
  readonly total: number;
  readonly used: number;
  readonly stolen: number;
  /** That of this process and of those it started, as far as they have ended. */
  readonly own: number;
}

function cpuTime(): CpuTime {
  const all = (readFileSync("/proc/stat", "utf8").split("\n", 1)[0] as string).trim().split(/\s+/).slice(1).map(Number);
  const [user, nice, system, idle, wait, irq, softirq, stolen] = all as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const stat = readFileSync("/proc/self/stat", "utf8");
  // Behind the name, which may hold spaces and brackets: utime, stime, cutime and cstime are the 12th to the 15th.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const own = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  const used = user + nice + system;
  return { total: used + idle + wait + irq + softirq + stolen, used, stolen, own };
}

/** The state of the machine at one moment. */
export interface Reading {
  /** The cache line's round trip in nanoseconds; undefined where there is no C++ compiler. */
  readonly line: number | undefined;
  /** Per cent of all CPUs' time in the pause. */
  readonly busy: number;
  readonly at: CpuTime;
}

export class Gate {
  readonly #stage: Stage;
  readonly #hasLine: boolean;
  readonly #cpus: number;
  #best = Number.POSITIVE_INFINITY;

  constructor(stage: Stage, hasLine: boolean, cpus: number) {
    this.#stage = stage;
    this.#hasLine = hasLine;
    this.#cpus = cpus;
  }

  /** The cache line's round trip; undefined where there is no C++ compiler. */
  async readLine(): Promise<number | undefined> {
    if (!this.#hasLine) return undefined;
    const line = await measure(LINE.plan, this.#stage);
    this.#best = Math.min(this.#best, line);
    return line;
  }

  async read(): Promise<Reading> {
    const start = cpuTime();
    await sleep(PAUSE);
    const end = cpuTime();
    const busy = (100 * (end.used - start.used - (end.own - start.own))) / Math.max(1, end.total - start.total);
    return { line: await this.readLine(), busy: Math.max(0, busy), at: cpuTime() };
  }

  #isSlow(line: number | undefined): line is number {
    return line !== undefined && line > Math.min(LINE_LIMIT, Math.max(LINE_USUAL, this.#best * LINE_FACTOR));
  }

  /**
   * Why what was measured between two readings is not to be relied on: nothing when the machine was quiet. `lines` were read
   * between its rounds.
   */
  judge(before: Reading, lines: readonly (number | undefined)[], after: Reading): string[] {
    const reasons: string[] = [];
    const report = (when: string, line: number) =>
      reasons.push(`${when}: line.rtt ${line.toFixed(0)} ns, its best ${this.#best.toFixed(0)}`);
    if (this.#isSlow(before.line)) report("before", before.line);
    const slow = lines.filter((line) => this.#isSlow(line));
    if (slow.length > 0) report(`in ${slow.length} of ${lines.length} rounds`, Math.max(...(slow as number[])));
    if (this.#isSlow(after.line)) report("after", after.line);
    if (before.busy > PAUSE_LIMIT) reasons.push(`before: others use ${before.busy.toFixed(0)} % of the CPUs`);
    if (after.busy > PAUSE_LIMIT) reasons.push(`after: others use ${after.busy.toFixed(0)} % of the CPUs`);
    const ticks = Math.max(1, after.at.total - before.at.total) / this.#cpus;
    const others = (100 * (after.at.used - before.at.used - (after.at.own - before.at.own))) / ticks;
    const stolen = (100 * (after.at.stolen - before.at.stolen)) / ticks;
    if (others > OTHERS_LIMIT) reasons.push(`during: others use ${others.toFixed(0)} % of a CPU`);
    if (stolen > STOLEN_LIMIT) reasons.push(`during: the hypervisor takes ${stolen.toFixed(0)} % of a CPU`);
    return reasons;
  }
}
