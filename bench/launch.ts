// Starts the measuring processes, watches over them, and cleans up behind them whatever happens.

import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plan } from "./measure";
import type { Assignment } from "./programs/participant";

/** On what the measuring processes run. */
export interface Stage {
  /** The node binary. */
  readonly node: string;
  /** The Python interpreter, where there is one. */
  readonly python?: string | undefined;
  /** The CPUs of the two processes, where they are kept on one each. */
  readonly pin?: readonly [string, string] | undefined;
}

const build = join(dirname(fileURLToPath(import.meta.url)), "..");
const PREFIX = "zeroipc-bench-";
const SEGMENTS = "/dev/shm";
/** How long a process may take, in milliseconds; it looks itself, and is killed a little later. */
const LIMIT = 30_000;
const GRACE = 3000;

const running = new Set<ChildProcess>();
let runs = 0;

/** Removes this run's segments, and those of earlier runs that were killed. */
function removeSegments(): void {
  for (const file of readdirSync(SEGMENTS)) {
    if (!file.startsWith(PREFIX)) continue;
    const pid = Number.parseInt(file.slice(PREFIX.length), 10);
    if (pid === process.pid || !lives(pid)) rmSync(join(SEGMENTS, file), { force: true });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === "EPERM";
  }
}

/** Ends what runs and removes what it left. */
export function cleanUp(): void {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
  removeSegments();
}

/** The command lines of a plan's processes. */
function commandLines(plan: Plan, stage: Stage): string[][] {
  if ("native" in plan) return [[join(build, plan.native), ...plan.args, ...(stage.pin ?? [])]];
  if ("python" in plan) {
    if (stage.python === undefined) throw new Error("there is no Python");
    const library = plan.by === "Python" ? "off" : join(build, "../../c/build/libzeroipc.so");
    const program = [stage.python, join(build, "../py", plan.python), ...plan.args];
    return [["env", `ZEROIPC_C_LIBRARY=${library}`, ...program, ...(stage.pin ?? [])]];
  }
  const file = join(build, "js/programs", `${plan.program}.mjs`);
  const node = (place: 0 | 1) => [...(stage.pin ? ["taskset", "-c", stage.pin[place]] : []), stage.node];
  const shared = {
    variant: plan.variant,
    name: `${PREFIX}${process.pid}-${++runs}`,
    epoch: String(process.hrtime.bigint()),
    limit: LIMIT,
    otherCommand: node(1),
  };
  const assign = (lead: boolean) => JSON.stringify({ lead, ...shared } satisfies Assignment);
  const lead = [...node(0), file, assign(true)];
  return plan.processes === 1 ? [lead] : [lead, [...node(1), file, assign(false)]];
}

/** One process to its end; what it wrote to its standard output. */
function run(command: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command[0] as string, command.slice(1), { stdio: ["ignore", "pipe", "pipe"] });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (data: Buffer) => (output.stdout += String(data)));
    child.stderr.on("data", (data: Buffer) => (output.stderr += String(data)));
    running.add(child);
    const watchdog = setTimeout(() => child.kill("SIGKILL"), LIMIT + GRACE);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(watchdog);
      running.delete(child);
      if (code === 0) resolve(output.stdout);
      else reject(new Error(`ended with ${signal ?? code}\n${output.stderr.trim()}`));
    });
  });
}

/** Runs a plan once and returns its value. */
export async function measure(plan: Plan, stage: Stage): Promise<number> {
  try {
    const outputs = await Promise.all(commandLines(plan, stage).map(run));
    const { value } = JSON.parse(outputs.join("")) as { value: unknown };
    if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`the value is ${String(value)}`);
    return value;
  } finally {
    // When one process failed, the other is still there.
    cleanUp();
  }
}
