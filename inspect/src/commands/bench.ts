// zeroipc bench

import { cpus, loadavg, release } from "node:os";
import { type Command, Option } from "commander";
import type { Context } from "../command";
import { interruptible } from "../script/ending";
import { attend } from "../script/bench-partner";
import { type Measured, measureAll } from "../script/measure";
import { TextTable } from "../table";
import { counted } from "../text";

const HELP = `
Measures for some five seconds what this machine does at this moment, in a
segment of its own, which is removed at once: one thread for what happens in one
process, this process and another one for the rest. Each figure is the median of
five short runs, with the least and the most of them. That is enough to see
whether a machine is of the kind that one expects, and not to compare programs:
what else runs, the clock of the CPU, and on which CPUs the two processes happen
to run change figures by a factor. "npm run bench" of the repository measures
with more care.

Examples:
  zeroipc bench
  zeroipc bench --json | jq '.results[] | {name, median, unit}'`;

/** Runs that differ by more than this are called noisy. */
const NOISY = 1.5;

function machine() {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "an unknown CPU",
    cpus: all.length,
    kernel: release(),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

/** 3 digits are more than such a measurement is good for. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

async function run(context: Context): Promise<void> {
  const where = machine();
  const measured: Measured[] = [];
  await interruptible(context, (signal) => measureAll((one) => measured.push(one), signal));
  const noisy = measured.filter(({ least, most }) => most > NOISY * least).map(({ name }) => name);
  if (context.json) {
    context.printJson({ machine: where, results: measured.map((one) => ({ ...one })), noisy });
    return;
  }
  const { cpu, cpus, kernel, node, load } = where;
  context.print(`${cpu}, ${counted(cpus, "CPU")}; Linux ${kernel}; Node ${node}; load ${load} before`);
  context.print();
  const table = new TextTable([
    { title: "MEASURED" },
    { title: "MEDIAN", right: true },
    { title: "LEAST", right: true, spare: 2 },
    { title: "MOST", right: true, spare: 1 },
    { title: "" },
  ]);
  for (const { name, median, least, most, unit } of measured) {
    table.add(name, digits(median), digits(least), digits(most), unit);
  }
  table.print(context);
  context.print();
  for (const line of remarks(load, cpus, noisy)) context.print(line);
}

function remarks(load: number, cpuCount: number, noisy: readonly string[]): string[] {
  const lines = ["Medians of five short runs: a quick look, no comparison of programs."];
  if (load > cpuCount / 2) lines.push(`Other programs were running (load ${load} on ${counted(cpuCount, "CPU")}).`);
  if (cpuCount === 1) lines.push("The two processes shared one CPU.");
  if (noisy.length > 0) lines.push(`Runs differed by more than half: ${noisy.join("; ")}.`);
  return lines;
}

export function bench(program: Command, context: Context): void {
  program
    .command("bench")
    .description("measures quickly what this machine does")
    .addOption(new Option("--partner <segment>", "is the other process").hideHelp())
    .addHelpText("after", HELP)
    .action(({ partner }: { partner?: string }) => (partner === undefined ? run(context) : attend(partner)));
}
