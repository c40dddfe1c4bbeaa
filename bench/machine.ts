// On what a run is measured.

import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release } from "node:os";

export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly kernel: string;
  readonly node: string;
  readonly compiler: string;
  readonly python: string;
}

export function describeMachine(nodeBinary: string, compiler: string | undefined, python: string | undefined): Machine {
  const firstLine = (command: string) => execFileSync(command, ["--version"], { encoding: "utf8" }).split("\n", 1)[0];
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    kernel: release(),
    node: (firstLine(nodeBinary) as string).slice(1),
    compiler: compiler === undefined ? "none" : (firstLine(compiler) as string),
    python: python === undefined ? "no Python" : (firstLine(python) as string),
  };
}

/** The first two CPUs that this process may run on; undefined when there is one alone, or nothing to pin by. */
export function twoCpus(): readonly [string, string] | undefined {
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? "";
  const [first, second] = allowed.split(",").flatMap((range) => {
    const [from = 0, to = from] = range.split("-").map(Number);
    return Array.from({ length: to - from + 1 }, (_, k) => String(from + k));
  });
  return first !== undefined && second !== undefined && isInstalled("taskset") ? [first, second] : undefined;
}

/** Whether there is a command of this name. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}
