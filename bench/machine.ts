// On what a run was measured.

import { execFileSync } from "node:child_process";
import { cpus, release } from "node:os";

export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly cores: number;
  readonly kernel: string;
  readonly node: string;
  readonly compiler: string;
}

export function describeMachine(nodeBinary: string, compiler: string | undefined): Machine {
  const firstLine = (command: string) => execFileSync(command, ["--version"], { encoding: "utf8" }).split("\n", 1)[0];
  const processors = cpus();
  return {
    date: new Date().toISOString(),
    cpu: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    kernel: release(),
    node: (firstLine(nodeBinary) as string).slice(1),
    compiler: compiler === undefined ? "none" : (firstLine(compiler) as string),
  };
}
