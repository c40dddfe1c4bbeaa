// Where the master and each TypeScript worker start.

import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { type Result, runMaster } from "./master";
import { DIMENSIONS, EXACT, MOST_TASKS, SAMPLES } from "./state";
import { work } from "./worker";

const USAGE = `usage: npm run example monte-carlo -- [options]

Workers in TypeScript and Python share the tasks of one estimate. One of them is killed meanwhile.

  --tasks N      of ${SAMPLES} points each (600)
  --workers N    in each language (2)
  --seed N       of the points: the same seed has the same result (random)
  --no-kill      kill nobody
  --help         this text`;

function options() {
  const { values } = parseArgs({
    options: {
      tasks: { type: "string", default: "600" },
      workers: { type: "string", default: "2" },
      seed: { type: "string", default: String(randomInt(1_000_000)) },
      "no-kill": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
      work: { type: "string" }, // the segment, for a worker
    },
  });
  const whole = (name: "tasks" | "workers" | "seed", least: number, most: number) => {
    const number = Number(values[name]);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new Error(`--${name} ${values[name]}: a whole number from ${least} to ${most}`);
  };
  return {
    help: values.help,
    work: values.work,
    segment: `/monte-carlo-${process.pid}`,
    tasks: whole("tasks", 1, MOST_TASKS),
    workers: whole("workers", 1, 16),
    seed: whole("seed", 0, 2 ** 32 - 1),
    kill: !values["no-kill"],
  };
}

const count = (number: number) => Math.round(number).toLocaleString("en");
const sum = (parts: Result[], field: "hits" | "samples" | "seconds") =>
  parts.reduce((total, part) => total + part[field], 0);

function report(parts: Result[], seconds: number): void {
  for (const language of ["TypeScript", "Python"]) {
    const own = parts.filter((part) => part.language === language);
    const speed = sum(own, "samples") / (sum(own, "seconds") || 1) / 1e6;
    console.log(`${language.padEnd(11)} ${own.length} tasks, ${speed.toFixed(1)} million points a second of a core`);
  }
  const samples = sum(parts, "samples");
  if (samples === 0) return;
  console.log(`together    ${count(samples)} points in ${seconds.toFixed(1)} s`);
  const [share, cube] = [sum(parts, "hits") / samples, 2 ** DIMENSIONS];
  const bound = 1.96 * cube * Math.sqrt((share * (1 - share)) / samples);
  console.log(`volume      ${(share * cube).toFixed(6)} ± ${bound.toFixed(6)} (95 %)`);
  console.log(`exact       ${EXACT.toFixed(6)}, which is ${(share * cube - EXACT).toFixed(6)} off`);
}

async function main(): Promise<void> {
  const chosen = options();
  if (chosen.work) return work(chosen.work);
  if (chosen.help) return console.log(USAGE);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  const { tasks, workers, seed } = chosen;
  console.log(`${tasks} tasks; workers: ${workers} in TypeScript, ${workers} in Python; seed ${seed}`);
  const start = performance.now();
  const { parts } = await runMaster(chosen, stop.signal);
  if (parts.length < tasks) console.log(`stopped after ${parts.length} of ${tasks} tasks`);
  report(parts, (performance.now() - start) / 1000);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
