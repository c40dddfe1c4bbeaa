// The Python processes: started, and started again when they die.

import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { once } from "node:events";

/** The example is bundled to its folder `build`. */
const program = fileURLToPath(new URL("../worker.py", import.meta.url));
const python = process.env["ZEROIPC_PYTHON"] ?? "python3";

export class Workers {
  readonly #running = new Set<ChildProcess>();
  #ending = false;
  #fail: (reason: Error) => void = () => {};
  /** Rejects when a worker cannot work: then another one could not, either. */
  readonly failure = new Promise<never>((_, reject) => (this.#fail = reject));

  constructor(
    readonly segment: string,
    count: number,
    readonly onDeath: () => void,
  ) {
    for (let k = 0; k < count; k++) this.#start();
    process.on("exit", () => this.#killAll());
  }

  #start(): void {
    const child = spawn(python, [program, this.segment], {
      stdio: ["pipe", "inherit", "inherit"], // its input ends with this process, and so does the worker
      // Each looks at one image at a time: threads of the linear algebra would be in the other workers' way.
      env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" },
    });
    this.#running.add(child);
    child.once("error", (error) => this.#fail(new Error(`no worker: ${python}: ${error.message}`)));
    child.once("exit", (code, signal) => {
      this.#running.delete(child);
      if (this.#ending) return;
      if (signal === null) return this.#fail(new Error(`a worker ended by itself, with ${code}`));
      console.log(`worker ${child.pid} was killed by ${signal}; another one begins`);
      this.#start();
      this.onDeath();
    });
  }

  get pids(): number[] {
    return [...this.#running].map(({ pid }) => pid as number);
  }

  #killAll(): void {
    for (const child of this.#running) child.kill("SIGKILL");
  }

  /** Call it before the jobs end, at which they end by themselves. */
  async end(): Promise<void> {
    this.#ending = true;
    const impatient = setTimeout(() => this.#killAll(), 5000);
    await Promise.all([...this.#running].map((child) => once(child, "exit")));
    clearTimeout(impatient);
  }

  /** That they are about to end is no death. */
  expectEnd(): void {
    this.#ending = true;
  }
}
