// A worker of the explorer: does one job after the other.

import { parentPort } from "node:worker_threads";
import { run } from "./runs.mjs";

parentPort.on("message", async (job) => {
  try {
    parentPort.postMessage(await run(job));
  } catch (error) {
    const what = job.mutant === undefined ? (job.scenario?.words ?? job.kind) : `mutant ${job.mutant}`;
    parentPort.postMessage({ ok: false, lines: [`${job.world} ${what}: ${error.stack}`] });
  }
});
