// Where the server starts.

import { parseArgs } from "node:util";
import { ZeroIpcError } from "zeroipc";
import { Classifier } from "./classifier";
import { serve } from "./server";
import { runTrial } from "./trial";
import { Workers } from "./workers";

const USAGE = `usage: npm run example inference -- [options]

An HTTP server in TypeScript that has images looked at by NumPy in Python processes, where they lie in shared memory.

  --try            has some looked at, kills a worker meanwhile, says what came of it, and ends
  --port N         listens there (8081); 0: wherever it is free
  --workers N      Python processes (2)
  --seconds N      stop after N seconds; otherwise Ctrl-C does
  --segment NAME   name of the shared memory segment (/inference)
  --help           this text`;

function options() {
  const { values } = parseArgs({
    options: {
      try: { type: "boolean", default: false },
      port: { type: "string" },
      workers: { type: "string", default: "2" },
      seconds: { type: "string", default: "Infinity" },
      segment: { type: "string", default: "/inference" },
      help: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port ?? (values.try ? "0" : "8081"));
  const [workers, seconds] = [Number(values.workers), Number(values.seconds)];
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port}: no port`);
  if (!Number.isInteger(workers) || workers < 1 || workers > 32) throw new Error("--workers: 1 to 32");
  if (!(seconds > 0)) throw new Error("--seconds: above 0");
  return { ...values, port, workers, seconds };
}

async function main(): Promise<void> {
  const { help, port, segment, workers: count, seconds, try: tries } = options();
  if (help) return console.log(USAGE);
  const stop = new Promise<true>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve(true));
    if (seconds * 1000 < 2 ** 31) setTimeout(() => resolve(true), seconds * 1000).unref();
  });
  const classifier = new Classifier(segment);
  const { memory, model } = classifier.state;
  const workers = new Workers(segment, count, () => void classifier.again());
  try {
    const weights = await Promise.race([model.get({ timeout: 60_000 }), workers.failure]);
    const server = await serve(classifier, port);
    const address = server.address() as { port: number };
    console.log(
      `listening on http://127.0.0.1:${address.port} with ${count} workers; the model has ${weights} weights`,
    );
    const work = tries ? runTrial(classifier, address.port, () => workers.pids) : stop;
    if (!(await Promise.race([work, workers.failure]))) process.exitCode = 1;
    server.close();
    server.closeAllConnections();
  } finally {
    workers.expectEnd();
    await classifier.close();
    await workers.end();
    memory.close();
    memory.unlink();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ZeroIpcError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
