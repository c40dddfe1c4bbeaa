// The command line.

import { parseArgs } from "node:util";
import type { Limit } from "./limits";

export const USAGE = `usage: npm run example cluster-cache -- [options]

An HTTP server of several processes (node:cluster) that share rate limits and sessions in shared memory.

  --try            sends requests to it, kills a worker meanwhile, says what came of it, and ends
  --port N         listens there (8080); 0: wherever it is free
  --workers N      processes (4)
  --burst N        requests that a client may make at once (20)
  --rate N         requests a second that a client may make for long (5); 0: none beyond the burst
  --seconds N      stop after N seconds; otherwise Ctrl-C does
  --segment NAME   name of the shared memory segment (/cluster-cache)
  --keep           leave the segment at the end: the next start goes on with its limits and sessions
  --help           this text`;

/** An error of the user's: its message says all there is to say. */
export class UsageError extends Error {}

export interface Options {
  try: boolean;
  port: number;
  workers: number;
  limit: Limit;
  seconds: number;
  segment: string;
  keep: boolean;
  help: boolean;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        try: { type: "boolean", default: false },
        port: { type: "string" },
        workers: { type: "string", default: "4" },
        burst: { type: "string", default: "20" },
        rate: { type: "string", default: "5" },
        seconds: { type: "string", default: "Infinity" },
        segment: { type: "string", default: "/cluster-cache" },
        keep: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

export function parseOptions(args: string[]): Options {
  const values = parse(args);
  const whole = (name: "port" | "workers" | "burst", text: string, least: number, most: number) => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new UsageError(`--${name} ${text}: give a whole number from ${least} to ${most}`);
  };
  const rate = Number(values.rate);
  if (!(rate >= 0)) throw new UsageError(`--rate ${values.rate}: give a number of requests a second, 0 or more`);
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new UsageError(`--seconds ${values.seconds}: give a number above 0`);
  return {
    try: values.try,
    port: whole("port", values.port ?? (values.try ? "0" : "8080"), 0, 65535),
    workers: whole("workers", values.workers, 1, 60),
    limit: { burst: whole("burst", values.burst, 1, 1e6), rate },
    seconds,
    segment: values.segment.startsWith("/") ? values.segment : `/${values.segment}`,
    keep: values.keep,
    help: values.help,
  };
}
