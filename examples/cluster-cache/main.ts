// Where the primary and each worker start.

import cluster from "node:cluster";
import { ZeroIpcError } from "zeroipc";
import { parseOptions, USAGE, UsageError } from "./options";
import { runPrimary } from "./primary";
import { serve } from "./server";

/** Aborts when the primary shall end: by a signal, or when the time is up. */
function stopSignal(seconds: number): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  if (seconds * 1000 < 2 ** 31) setTimeout(() => stop.abort(), seconds * 1000).unref();
  return stop.signal;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  if (cluster.isPrimary) {
    if (!(await runPrimary(options, stopSignal(options.seconds)))) process.exitCode = 1;
    return;
  }
  process.on("SIGINT", () => {}); // Ctrl-C reaches every process of the terminal; the primary ends the workers
  serve(options.segment, options.port, options.limit);
}

main().catch((error: unknown) => {
  const known = error instanceof ZeroIpcError || error instanceof UsageError;
  console.error(known || !(error instanceof Error) ? String((error as Error).message) : error);
  process.exitCode = 1;
});
