// Starts the stages, a process each, and closes the channels behind those that have ended.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { EndedError } from "zeroipc";
import { count } from "./count";
import { openState } from "./state";
import { reportStages, total } from "./total";
import { walk } from "./walk";

const USAGE = `usage: npm run example pipeline -- [FOLDER] [options]

Counts the files, lines and words below FOLDER (the repository), and looks for copies.

  --seconds N      stop after N seconds; otherwise at the end of the files, or by Ctrl-C
  --segment NAME   name of the shared memory segment (/pipeline-PID)
  --help           this text`;

const program = fileURLToPath(import.meta.url);
const python = process.env["ZEROIPC_PYTHON"] ?? "python3";

/** A stage in TypeScript: this program again, with a role. */
async function runStage(role: string, segment: string, root: string): Promise<void> {
  process.on("SIGINT", () => {}); // Ctrl-C reaches every process; main tells the stages to stop
  const state = openState(segment, role);
  const orphaned = () => {
    state.memory.unlink(); // main was killed
    process.exit(1);
  };
  process.on("disconnect", orphaned);
  if (!process.connected) orphaned(); // already
  try {
    if (role === "walk") await walk(state, root);
    else if (role === "count") await count(state, root);
    else await total(state);
  } catch (error) {
    if (!(error instanceof EndedError)) throw error; // the next stage is gone: nobody wants what this one makes
  }
  state.memory.close();
  process.off("disconnect", orphaned); // nothing else keeps this process
}

/** When the child has ended, however it did. */
async function ended(child: ChildProcess, name: string): Promise<void> {
  const [code, signal] = await once(child, "exit").catch((error: Error) => [error.message, null]);
  if (code === 0) return;
  console.log(signal ? `${name} (${child.pid}) was killed by ${signal}` : `${name} failed: ${code}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  process.stdout.on("error", () => {}); // a terminal or a pipe that was closed: end in order all the same
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "Infinity" },
      segment: { type: "string", default: `/pipeline-${process.pid}` },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [root = ".", role] = positionals;
  const { segment } = values;
  if (role !== undefined) return runStage(role, segment, root);
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new Error(`--seconds ${values.seconds}: give a number above 0`);
  if (!existsSync(root)) throw new Error(`there is no folder ${root}`);

  const state = openState(segment, "main");
  const { files, counts, quit, memory } = state;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => quit.close());
  if (seconds < 2 ** 31 / 1000) setTimeout(() => quit.close(), seconds * 1000).unref();
  try {
    const start = (role: string) => ended(fork(program, ["--segment", segment, root, role]), role);
    const input = spawn(python, [fileURLToPath(new URL("../count.py", import.meta.url)), segment, root], {
      stdio: ["pipe", "inherit", "inherit"], // its input ends with this process, and so does the stage
    });
    // Each channel is closed here when nobody is left to send to it, however those have ended: nothing waits for the dead.
    const walked = start("walk").then(() => files.close());
    const counted = Promise.all([start("count"), ended(input, "count.py")]).then(() => {
      quit.close(); // the walk would have nobody to send to
      counts.close();
    });
    await start("total");
    quit.close();
    counts.close();
    await Promise.all([walked, counted]);
    reportStages(state);
  } finally {
    memory.unlink();
    memory.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
