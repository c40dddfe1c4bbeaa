// Exits while its workers work and wait.

import { Worker } from "node:worker_threads";
import { Memory, Queue } from "zeroipc";
import { elementType } from "../storms/elements";

const [name = "", delay = "0"] = process.argv.slice(2);
const memory = new Memory(name);
void new Queue(memory, "queue", elementType(256)).pop();
for (const what of ["busy", "wait sync", "wait async", "attach"]) {
  new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { what, name, number: 1 } });
}
setTimeout(
  () => {
    console.log("exiting");
    process.exit(0);
  },
  150 + Number(delay),
);
