// The primary process: starts the workers, starts another one when one dies, and sweeps what is over.

import cluster from "node:cluster";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { forgetFull } from "./limits";
import type { Options } from "./options";
import { endIdle } from "./sessions";
import { openState } from "./state";
import { tryOut } from "./trial";

const SWEEP_MS = 10_000;

/** A port that nobody uses. Not left to the workers: when all of them are dead at once, the next one would get another. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Runs the server until `stop` aborts, or the trial is over. Returns whether all went well. */
export async function runPrimary(options: Options, stop: AbortSignal): Promise<boolean> {
  const { segment, workers, limit, keep } = options;
  const state = openState(segment, "primary");
  const port = options.port || (await freePort());
  const args = [...process.argv.slice(2), "--port", String(port)];
  cluster.setupPrimary({ exec: fileURLToPath(import.meta.url), args });
  const ended = new AbortController();
  let good = true;
  cluster.on("exit", (worker, code, signal) => {
    if (ended.signal.aborted) return;
    if (signal === null) {
      console.error(`worker ${worker.id} (${worker.process.pid}) ended by itself with ${code}`);
      good = false;
      ended.abort();
      return;
    }
    const next = cluster.fork();
    console.log(
      `worker ${worker.id} (${worker.process.pid}) was killed by ${signal}; ${next.id} (${next.process.pid}) begins`,
    );
  });
  stop.addEventListener("abort", () => ended.abort());
  const listening = once(cluster, "listening", { signal: ended.signal });
  for (let k = 0; k < workers; k++) cluster.fork();
  const sweep = setInterval(() => {
    endIdle(state);
    forgetFull(state, limit);
  }, SWEEP_MS);

  try {
    await listening;
    console.log(`listening on http://127.0.0.1:${port} with ${workers} workers; what they share is ${segment}`);
    const over = ended.signal.aborted ? Promise.resolve() : once(ended.signal, "abort");
    if (options.try) good = (await Promise.race([tryOut(port, options), over.then(() => false)])) && good;
    else await over;
  } catch (error) {
    if (!ended.signal.aborted) throw error;
  } finally {
    clearInterval(sweep);
    ended.abort();
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill();
    if (!keep) state.memory.unlink();
    state.memory.close();
  }
  return good;
}
