// The worker processes: started, and replaced when something kills them.

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(import.meta.url);
const python = process.env["ZEROIPC_PYTHON"] ?? "python3";
/** The example is bundled to its folder `build`. */
const program = fileURLToPath(new URL("../worker.py", import.meta.url));

export type Language = "TypeScript" | "Python";

export class Workers {
  deaths = 0;
  readonly #running = new Map<ChildProcess, Language>();
  #ending = false;
  #fail: (reason: Error) => void = () => {};
  /** Rejects when a worker cannot work: then another one could not, either. */
  readonly failure = new Promise<never>((_, reject) => (this.#fail = reject));

  constructor(
    readonly segment: string,
    readonly onDeath: (death: string) => void,
  ) {
    this.failure.catch(() => {}); // it may happen before anybody waits for it
  }

  start(language: Language): number | undefined {
    // What connects a worker with this process ends with it, and so does the worker. In a session of its own it does not get
    // the terminal's Ctrl-C: that is for this process.
    const child =
      language === "TypeScript"
        ? fork(main, ["--work", this.segment], { detached: true })
        : spawn(python, [program, this.segment], { stdio: ["pipe", "inherit", "inherit"], detached: true });
    this.#running.set(child, language);
    child.once("error", (error) => {
      this.#running.delete(child); // it has not even begun
      this.#fail(new Error(`no ${language} worker: ${error.message}`));
    });
    child.once("exit", (code, signal) => {
      this.#running.delete(child);
      if (this.#ending) return;
      if (signal === null) return this.#fail(new Error(`a ${language} worker ended by itself, with ${code}`));
      this.deaths++;
      const next = this.start(language);
      this.onDeath(`${language} worker ${child.pid} was killed by ${signal}; ${next} begins`);
    });
    return child.pid;
  }

  /** Kills a worker in this language, as anybody could. */
  kill(language: Language): void {
    for (const [child, its] of this.#running) if (its === language) return void child.kill("SIGKILL");
  }

  /** Waits until all have ended, which they do when the channel of tasks has ended. */
  async end(): Promise<void> {
    this.#ending = true;
    const impatient = setTimeout(() => {
      for (const child of this.#running.keys()) child.kill("SIGKILL");
    }, 5000);
    await Promise.all([...this.#running.keys()].map((child) => once(child, "exit")));
    clearTimeout(impatient);
  }
}
