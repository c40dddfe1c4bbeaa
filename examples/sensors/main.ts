// Where every part of the demo starts: `sample`, `view`, or both under the runner.

import { ZeroIpcError } from "zeroipc";
import { type Options, parseOptions, USAGE, UsageError } from "./options";
import { runBoth } from "./runner";
import { sample } from "./sampler";
import { view } from "./viewer";

/** Aborts when this process shall end: by a signal, when the time is up, or when its runner is gone. */
function stopSignal({ child, seconds }: Options): AbortSignal {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.on("SIGTERM", abort);
  process.on("SIGHUP", abort);
  // Ctrl-C reaches every process of the terminal; those with a runner leave it to the runner, which ends them in order.
  process.on("SIGINT", child ? () => {} : abort);
  if (child) {
    process.on("disconnect", abort);
    process.channel?.unref();
  }
  if (seconds * 1000 < 2 ** 31) setTimeout(abort, seconds * 1000).unref();
  return stop.signal;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const stop = stopSignal(options);
  const { segment, rate, child: quiet } = options;
  if (options.part === "sample") await sample({ segment, rate, quiet }, stop);
  else if (options.part === "view") await view({ segment, quiet }, stop);
  else await runBoth({ segment, rate }, stop);
}

main().catch((error: unknown) => {
  const known = error instanceof ZeroIpcError || error instanceof UsageError;
  console.error(known || !(error instanceof Error) ? String((error as Error).message) : error);
  process.exitCode = 1;
});
