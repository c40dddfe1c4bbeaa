// Keeps a server in Python running: one that is killed is followed by another.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../server.py", import.meta.url)); // the example is bundled to its folder `build`
const python = process.env["ZEROIPC_PYTHON"] ?? "python3";

export class Server {
  #child: ChildProcess;
  /** Fulfils when one has ended in order; rejects when one cannot work. */
  readonly ended: Promise<void>;

  constructor(readonly segment: string) {
    this.#child = this.#start();
    this.ended = this.#keep();
  }

  #start(): ChildProcess {
    return spawn(python, [script, this.segment], {
      stdio: ["pipe", "inherit", "inherit"], // its input ends with this process, and so does the server
      env: { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1" }, // a search is too short for threads
    });
  }

  async #keep(): Promise<void> {
    for (;;) {
      const { pid } = this.#child;
      const [code, signal] = await once(this.#child, "exit").catch((error: Error) => [error.message, null]);
      if (code === 0) return;
      if (signal === null) throw new Error(`the server failed: ${code}`);
      this.#child = this.#start();
      console.log(`server process ${pid} was killed by ${signal}; process ${this.#child.pid} begins`);
    }
  }

  kill(signal: NodeJS.Signals = "SIGKILL"): void {
    this.#child.kill(signal);
  }

  /** Clients ask without a pause, so whenever the server is killed, it is in the middle of a request. */
  async killNowAndThen(kills: number, seconds: number, random: () => number, signal: AbortSignal): Promise<void> {
    const share = (seconds * 1000) / (kills + 1);
    for (let k = 0; k < kills; k++) {
      await sleep(share * (0.75 + random() / 2), undefined, { signal });
      this.kill();
    }
  }
}
