// The consumers' processes.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Consumer } from "./state";

const main = fileURLToPath(import.meta.url);
const python = process.env["ZEROIPC_PYTHON"] ?? "python3";
/** The example is bundled to its folder `build`. */
const program = fileURLToPath(new URL("../candles.py", import.meta.url));

export class Processes {
  readonly #running = new Map<Consumer, ChildProcess>();
  #ending = false;
  #fail: (reason: Error) => void = () => {};
  /** Rejects when a consumer cannot work. That one is killed is no failure: the others go on. */
  readonly failure = new Promise<never>((_, reject) => (this.#fail = reject));

  constructor(segment: string, consumers: readonly Consumer[]) {
    this.failure.catch(() => {}); // it may happen before anybody waits for it
    for (const name of consumers) {
      // What connects it with this process ends with it, and so does the consumer. In a session of its own it does not get
      // the terminal's Ctrl-C: that is for this process.
      const child =
        name === "candles"
          ? spawn(python, [program, segment], { stdio: ["pipe", "inherit", "inherit"], detached: true })
          : fork(main, ["--consume", name, "--segment", segment], { detached: true });
      this.#running.set(name, child);
      child.once("error", (error) => {
        this.#running.delete(name); // it has not even begun
        this.#fail(new Error(`no consumer ${name}: ${error.message}`));
      });
      child.once("exit", (code, signal) => {
        this.#running.delete(name);
        if (this.#ending) return;
        if (signal !== null) console.log(`${name} (${child.pid}) was killed by ${signal}`);
        else if (code !== 0) this.#fail(new Error(`${name} ended by itself, with ${code}`));
      });
    }
  }

  /** Names and pids. */
  toString(): string {
    return [...this.#running].map(([name, { pid }]) => `${name} ${pid}`).join(", ");
  }

  /** Kills them, which leaves nothing half done, and waits until they are gone. */
  async end(): Promise<void> {
    const gone = [...this.#running.values()].map((child) => once(child, "exit"));
    this.#ending = true;
    for (const child of this.#running.values()) child.kill("SIGKILL");
    await Promise.all(gone);
  }
}
