// The benchmark's course: for each version of Node, for each group, as many rounds as were asked for. scripts/bench.mjs
// builds everything and then calls this.

import { reaches, select } from "./catalogue";
import type { Group, Measure } from "./measure";
import { Gate, type Reading } from "./gate";
import { cleanUp, measure, type Stage } from "./launch";
import { describeMachine, isInstalled, twoCpus } from "./machine";
import { median } from "./median";
import { JsonReporter, type Reporter, type Result, TableReporter } from "./report";

export interface Order {
  /** Beginnings of names; none means all. */
  readonly names: readonly string[];
  readonly runs: number;
  /** How often a group is measured again, at most, until the machine is quiet. */
  readonly retries: number;
  readonly json: boolean;
  /** The node binaries to measure on, one after the other. */
  readonly nodes: readonly string[];
  /** The C++ compiler that built the baselines; undefined when there is none. */
  readonly compiler: string | undefined;
  /** The Python interpreter that has what ./py needs; undefined when there is none. */
  readonly python: string | undefined;
  readonly pin: readonly [string, string] | undefined;
}

/** The first version of Node for which the bars hold. */
const BARS_FROM = 22;

/** What a group's rounds came to. */
interface Rounds {
  readonly values: ReadonlyMap<string, number[]>;
  /** Empty when the machine was quiet. */
  readonly reasons: readonly string[];
  readonly before: Reading;
  readonly after: Reading;
}

/** One value of each measure for each round; a measure that fails is left out from there on. */
async function runRounds(group: Group, runs: number, stage: Stage, gate: Gate, failed: Set<string>): Promise<Rounds> {
  const values = new Map<string, number[]>(group.measures.map(({ name }) => [name, []]));
  const lines: (number | undefined)[] = [];
  const before = await gate.read();
  for (let run = 0; run < runs; run++) {
    if (run > 0) lines.push(await gate.readLine());
    for (const { name, plan } of group.measures) {
      if (failed.has(name)) continue;
      try {
        values.get(name)?.push(await measure(plan, stage));
      } catch (error) {
        failed.add(name);
        console.error(`${name}: ${(error as Error).message}`);
      }
    }
  }
  const after = await gate.read();
  return { values, before, after, reasons: gate.judge(before, lines, after) };
}

async function measureOn(stage: Stage, order: Order, chosen: readonly Group[], reporter: Reporter): Promise<boolean> {
  const machine = describeMachine(stage.node, order.compiler, order.python);
  reporter.start(machine, order.runs, stage.pin ? `pinned to CPUs ${stage.pin.join(" and ")}` : "not pinned");
  const barsHold = Number.parseInt(machine.node, 10) >= BARS_FROM;
  const gate = new Gate(stage, order.compiler !== undefined, machine.cores);
  const failed = new Set<string>();
  const medians = new Map<string, number>();
  let allQuiet = true;
  for (const group of chosen) {
    const placed = group.apart ? { ...stage, pin: stage.pin ?? twoCpus() } : stage;
    const absent = group.measures.filter(({ needs }) => needs !== undefined && !isInstalled(needs));
    for (const { name } of absent) failed.add(name);
    let rounds = await runRounds(group, order.runs, placed, gate, failed);
    for (let retry = 0; rounds.reasons.length > 0 && retry < order.retries; retry++) {
      rounds = await runRounds(group, order.runs, placed, gate, failed);
    }
    const { values, reasons } = rounds;
    const done = group.measures.filter(({ name }) => !failed.has(name));
    for (const { name } of done) medians.set(name, median(values.get(name) as number[]));
    const results = done.map((one: Measure): Result => {
      const value = medians.get(one.name) as number;
      const met = barsHold ? reaches(one, value, medians) : undefined;
      return { measure: one, values: values.get(one.name) as number[], value, met };
    });
    allQuiet &&= reasons.length === 0;
    for (const { name } of absent) failed.delete(name);
    reporter.group(group.title, results, { ...rounds, absent });
  }
  reporter.end(allQuiet);
  return failed.size === 0;
}

/** Runs the benchmark; returns whether everything could be measured. */
export async function main(order: Order): Promise<boolean> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      cleanUp();
      process.exit(1);
    });
  }
  const available = ({ plan }: Measure) => {
    const isCompiled = "native" in plan || ("python" in plan && plan.by === "C library");
    return (!isCompiled || order.compiler !== undefined) && (!("python" in plan) || order.python !== undefined);
  };
  const chosen = select(order.names)
    .map((group) => ({ ...group, measures: group.measures.filter(available) }))
    .filter((group) => group.measures.length > 0);
  if (order.compiler === undefined) console.error("no C++ compiler: line.rtt, cpp.*, c.* and py.*.c are left out");
  if (order.python === undefined) console.error("no Python with what it takes: py.* and mp.* are left out");
  const reporter = order.json ? new JsonReporter() : new TableReporter();
  try {
    let good = true;
    for (const node of order.nodes) {
      const stage = { node, python: order.python, pin: order.pin };
      good = (await measureOn(stage, order, chosen, reporter)) && good;
    }
    return good;
  } finally {
    cleanUp();
  }
}
