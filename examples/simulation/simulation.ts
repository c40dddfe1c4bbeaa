// The C++ process: started, and started again when something kills it.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { State } from "./state";

/** CMake puts it beside this file's bundle. */
const program = fileURLToPath(new URL("native/simulate", import.meta.url));
const RESTART_DELAY_MS = 200;

export class Simulation {
  restarts = 0;
  /** What happened last. */
  notice = "";
  #child: ChildProcess;
  #restart: NodeJS.Timeout | undefined;
  #ending = false;
  #fail: (reason: Error) => void = () => {};
  /** Rejects when it cannot work: then another one could not, either. */
  readonly failure = new Promise<never>((_, reject) => (this.#fail = reject));

  constructor(
    readonly state: State,
    readonly seed: number,
  ) {
    this.failure.catch(() => {}); // it may happen before anybody waits for it
    this.#child = this.#start();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  #start(): ChildProcess {
    // Its input ends with this process, and so does it. In a session of its own it does not get the terminal's Ctrl-C.
    const options = { stdio: ["pipe", "inherit", "inherit"] as ["pipe", "inherit", "inherit"], detached: true };
    const child = spawn(program, [this.state.memory.name, String(this.seed)], options);
    child.once("error", (error) => this.#fail(new Error(`no simulation: ${error.message}`)));
    child.once("exit", (code, signal) => {
      if (this.#ending) return;
      if (signal === null) return this.#fail(new Error(`the simulation ended by itself, with ${code}`));
      this.#restart = setTimeout(() => {
        this.#child = this.#start();
        this.restarts++;
        const step = this.state.steps.load(0).toLocaleString("en");
        this.notice = `${child.pid} was killed by ${signal}; ${this.pid} goes on at step ${step}`;
      }, RESTART_DELAY_MS);
    });
    return child;
  }

  async end(): Promise<void> {
    this.#ending = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    child.stdin?.end();
    const impatient = setTimeout(() => child.kill("SIGKILL"), 2000);
    await once(child, "exit");
    clearTimeout(impatient);
  }
}
