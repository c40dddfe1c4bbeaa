// Runs an example as a person does, and reads what it prints.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { Memory } from "zeroipc";
import { repository } from "./languages";
import { sleep, watchdog } from "./testee";

export interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed. */
  output(): string;
  /** Waits until it has printed that. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, and what it said on standard error. */
  readonly ended: Promise<[code: number | null, stderr: string]>;
}

/** The first start builds the example, which may take a minute. */
const SECONDS = 180;

const running = new Set<Running["child"]>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export function runExample(name: string, ...args: readonly string[]): Running {
  const words = [`${repository}scripts/example.mjs`, name, ...args];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (text) => (stdout += text));
  child.stderr.on("data", (text) => (stderr += text));
  const closed = once(child, "close").then(([code]): [number | null, string] => [code as number | null, stderr]);
  const until = async (pattern: RegExp) => {
    for (;;) {
      const match = pattern.exec(stdout);
      if (match) return match;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`it ended without ${pattern}: ${stdout}${stderr}`);
      await sleep(10);
    }
  };
  return {
    child,
    output: () => stdout,
    until: (pattern) => watchdog(`${name} printing ${pattern}`, until(pattern), SECONDS),
    ended: watchdog(`${name} ending`, closed, SECONDS),
  };
}

/** Fulfils when there is no such process any more. */
export async function gone(pid: number): Promise<void> {
  const wait = async () => {
    while (existsSync(`/proc/${pid}`)) await sleep(5);
  };
  await watchdog(`the end of process ${pid}`, wait());
}

/** The process that has attached to the segment by this label, as soon as there is one. */
export async function processOf(segment: string, label: string): Promise<number> {
  const find = async () => {
    for (;;) {
      if (Memory.exists(segment)) {
        using memory = new Memory(segment, { readOnly: true });
        const peer = memory.peers().find((peer) => peer.label === label);
        if (peer) return peer.pid;
      }
      await sleep(5);
    }
  };
  return watchdog(`a process "${label}"`, find(), SECONDS);
}
