// Where the feed and each TypeScript consumer start; and the table.

import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { AbandonedError } from "zeroipc";
import { consume } from "./consumer";
import { feed, Quotes } from "./feed";
import { Processes } from "./processes";
import { CONSUMERS, openState, POLICIES, type State } from "./state";

const USAGE = `usage: npm run example market-data -- [options]

Quotes from one feed to three consumers, one of them too slow, under each policy that a stream may have.

  --seconds N    of the feed, under each policy (2)
  --rate N       quotes a second (5000)
  --seed N       of the prices (random)
  --help         this text`;

function options() {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "2" },
      rate: { type: "string", default: "5000" },
      seed: { type: "string", default: String(randomInt(1, 1_000_000)) },
      help: { type: "boolean", default: false },
      consume: { type: "string" }, // what a consumer's process is for
      segment: { type: "string", default: `/market-data-${process.pid}` },
    },
  });
  const between = (name: "seconds" | "rate" | "seed", least: number, most: number) => {
    const number = Number(values[name]);
    if (number >= least && number <= most) return number;
    throw new Error(`--${name} ${values[name]}: a number from ${least} to ${most}`);
  };
  const [seconds, rate] = [between("seconds", 0.1, 60), between("rate", 100, 200_000)];
  return { ...values, seconds, rate, seed: Math.floor(between("seed", 1, 2 ** 32 - 1)) };
}

const count = (number: number) => Math.round(number).toLocaleString("en");
const time = (seconds: number) => (seconds < 1 ? `${(seconds * 1000).toFixed(1)} ms` : `${seconds.toFixed(2)} s`);
/** A line of the table. */
function row(policy: string, who: string, cells: readonly string[], rest = ""): void {
  console.log(
    `${policy.padEnd(12)}${who.padEnd(8)}${cells.map((cell) => cell.padStart(10)).join("")}  ${rest}`.trimEnd(),
  );
}

/** Runs the feed under each policy in turn, and tells what became of its quotes. */
async function run(state: State, rate: number, seconds: number, seed: number, stop: AbortSignal): Promise<void> {
  const wait = { timeout: 60_000, signal: stop };
  for (let k = 0; k < CONSUMERS.length; k++) await state.ready.receive(wait);
  row("", "", ["", "", "behind:"]);
  row("policy", "", ["quotes", "lost", "median", "most"]);
  for (const policy of POLICIES) {
    const { published, dropped, left, waited } = await feed(
      state.quotes(policy),
      new Quotes(seed),
      rate,
      seconds,
      stop,
    );
    row(policy, "feed", [published, dropped].map(count), `waited ${time(waited)}, ${count(left)} left`);
    for (const consumer of CONSUMERS) {
      const report = await state
        .report(policy, consumer)
        .get(wait)
        .catch((error: unknown) => {
          if (!(error instanceof AbandonedError)) throw error; // it was killed
        });
      if (!report) row("", consumer, ["-", "-", "-", "-"], "killed");
      else {
        const numbers = [count(report.seen), count(published + dropped - report.seen)];
        row("", consumer, [...numbers, time(report.median), time(report.most)], report.result);
      }
    }
  }
}

async function main(): Promise<void> {
  const { help, consume: name, segment, seconds, rate, seed } = options();
  if (name === "book" || name === "pricer") return consume(segment, name);
  if (help) return console.log(USAGE);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());

  const state = openState(segment, true);
  for (const policy of POLICIES) state.quotes(policy); // before there are consumers
  const consumers = new Processes(segment, CONSUMERS);
  console.log(`${count(rate)} quotes a second for ${seconds} s under each policy; seed ${seed}`);
  console.log(`consumers: ${consumers}\n`);
  try {
    await Promise.race([run(state, rate, seconds, seed, stop.signal), consumers.failure]);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.log("stopped");
  } finally {
    await consumers.end();
    state.memory.close();
    state.memory.unlink();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
