// An example of examples/, started as its users do.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import { Memory } from "zeroipc";
import { repository } from "./languages";
import { segmentName } from "./segments";
import { sleep, watchdog } from "./testee";

export interface End {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<Example>();
process.on("exit", () => {
  for (const example of running) example.child.kill("SIGKILL");
});

export class Example {
  readonly segment = segmentName();
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly #lines: string[] = [];
  readonly #ended: Promise<End>;

  constructor(name: string, ...args: readonly string[]) {
    const words = [`${repository}scripts/example.mjs`, name, "--segment", this.segment, ...args];
    this.child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
    running.add(this);
    let stderr = "";
    this.child.stderr.on("data", (text) => (stderr += text));
    createInterface({ input: this.child.stdout }).on("line", (line) => this.#lines.push(line));
    this.#ended = once(this.child, "close").then(([code]) => {
      running.delete(this);
      return { code: code as number | null, stdout: this.#lines.join("\n"), stderr };
    });
  }

  /** How it ended. */
  end(): Promise<End> {
    return watchdog("the example's end", this.#ended, 120);
  }

  /** The pid of a process of it that has this label, as soon as there is one. */
  async pidOf(label: string): Promise<number> {
    return watchdog(
      `a process "${label}"`,
      this.#peer(label).then(({ pid }) => pid),
    );
  }

  async #peer(label: string) {
    for (;;) {
      if (Memory.exists(this.segment)) {
        using memory = new Memory(this.segment, { readOnly: true });
        const peer = memory.peers().find((peer) => peer.label === label);
        if (peer) return peer;
      }
      await sleep(5);
    }
  }
}

/** Fulfils when there is no such process any more. */
export function gone(pid: number): Promise<void> {
  const look = async () => {
    while (existsSync(`/proc/${pid}`)) await sleep(5);
  };
  return watchdog(`the end of process ${pid}`, look());
}
