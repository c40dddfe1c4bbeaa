// The command line, the same for all parts.

import { parseArgs } from "node:util";

export const USAGE = `usage: npm run demo -- [sample | view] [options]

Samples this machine's sensors in one process and shows them in another, through shared memory.

  (nothing)        start both, start one again when it is killed, and clean up at the end
  sample           only the process that samples
  view             only the process that shows; the two may be started in any order

  --seconds N      stop after N seconds; otherwise Ctrl-C does
  --rate HZ        sampling rounds a second, 1 to 1000 (500)
  --segment NAME   name of the shared memory segment (/sensors-demo)
  --help           this text

Either process may be killed at any moment (kill -9) and started again while the other goes on. Without a terminal, or
with TERM=dumb, the view is a line a second; NO_COLOR=1 turns colours off.`;

/** An error of the user's: its message says all there is to say. */
export class UsageError extends Error {}

export interface Options {
  part: "both" | "sample" | "view";
  seconds: number;
  rate: number;
  segment: string;
  help: boolean;
  /** Given by the runner to the processes that it starts. */
  child: boolean;
}

export function parseOptions(args: string[]): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        seconds: { type: "string" },
        rate: { type: "string", default: "500" },
        segment: { type: "string", default: "/sensors-demo" },
        help: { type: "boolean", short: "h", default: false },
        child: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  const part = positionals[0] ?? "both";
  if (positionals.length > 1 || !["both", "sample", "view"].includes(part)) {
    throw new UsageError(`"${positionals.join(" ")}" is no part of the demo\n\n${USAGE}`);
  }
  const seconds = values.seconds === undefined ? Number.POSITIVE_INFINITY : Number(values.seconds);
  if (!(seconds > 0)) throw new UsageError(`--seconds ${values.seconds}: give a number above 0`);
  const rate = Number(values.rate);
  if (!(rate >= 1 && rate <= 1000)) throw new UsageError(`--rate ${values.rate}: give 1 to 1000 rounds a second`);
  const segment = values.segment.startsWith("/") ? values.segment : `/${values.segment}`;
  return { part: part as Options["part"], seconds, rate, segment, help: values.help, child: values.child };
}
