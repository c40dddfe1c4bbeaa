// The runner: starts sampler and viewer, starts one again when it is killed, ends them in order, and removes the segment.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createShared, notify, removeIfDeserted, RUNNER, SAMPLER, type Shared, VIEWER } from "./layout";
import { UsageError } from "./options";
import { widthOf } from "./screen";
import { wrap } from "./text";

export interface RunnerOptions {
  segment: string;
  rate: number;
}

const say = (text: string) => console.log(wrap(text, widthOf(process.stdout)));

const RESTART_DELAY_MS = 300;
/** How long a process may take to end before it is killed. */
const END_MS = 5000;

/** Runs both until `stop` aborts, or one of them ends by itself. */
export async function runBoth(options: RunnerOptions, stop: AbortSignal): Promise<void> {
  const { segment, rate } = options;
  // One that was left by a runner that was killed may be removed; one that is in use may not.
  const users = removeIfDeserted(segment);
  if (users.length > 0) {
    const who = users.map(({ pid, label }) => `${label} ${pid}`).join(", ");
    throw new UsageError(`segment ${segment} is in use by ${who}: end that first, or give another --segment`);
  }
  const shared = createShared(segment, RUNNER);
  process.stdout.on("error", () => {}); // a closed pipe; the viewer sees it, too, and ends
  say(`Sensors of this machine through shared memory: ${segment}.`);
  say("Each part alone: npm run demo -- sample, npm run demo -- view.");
  say("Kill either (kill -9 PID): it is started again, and the other goes on.");
  const ended = new AbortController();
  const sampler = new Keeper(shared, SAMPLER, ["sample", "--segment", segment, "--rate", String(rate)], ended);
  const viewer = new Keeper(shared, VIEWER, ["view", "--segment", segment], ended);
  say(`runner ${process.pid}, sampler ${sampler.pid}, viewer ${viewer.pid}`);
  stop.addEventListener("abort", () => ended.abort());
  if (stop.aborted) ended.abort();
  if (!ended.signal.aborted) await once(ended.signal, "abort");

  await sampler.end();
  await viewer.end(); // it takes what is left in the queue, and sums up
  if (process.stdout.isTTY) process.stdout.write("\x1b[?25h"); // the cursor, which a killed viewer left hidden
  shared.memory.unlink();
  shared.memory.close();
  const times = ({ restarts }: Keeper) => (restarts === 1 ? "once" : `${restarts} times`);
  say(`  restarted  sampler ${times(sampler)}, viewer ${times(viewer)}; ${segment} is removed`);
  if (sampler.failed || viewer.failed) process.exitCode = 1;
}

/** One process, which is started again whenever a signal kills it. */
class Keeper {
  restarts = 0;
  failed = false;
  readonly #shared: Shared;
  readonly #name: string;
  readonly #args: string[];
  readonly #ended: AbortController;
  #child: ChildProcess;
  #restart: NodeJS.Timeout | undefined;

  /** Aborts `ended` when the process ends by itself. */
  constructor(shared: Shared, name: string, args: string[], ended: AbortController) {
    this.#shared = shared;
    this.#name = name;
    this.#args = args;
    this.#ended = ended;
    this.#child = this.#start();
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  #start(): ChildProcess {
    const child = fork(fileURLToPath(import.meta.url), [...this.#args, "--child"], { stdio: ["ignore", 1, 2, "ipc"] });
    child.on("exit", (code, signal) => this.#onExit(child, code, signal));
    return child;
  }

  #onExit(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    if (code !== null && code !== 0) this.failed = true;
    if (this.#ended.signal.aborted) return;
    if (signal === null) return this.#ended.abort();
    this.#restart = setTimeout(() => {
      this.#child = this.#start();
      this.restarts++;
      const text = `${this.#name} ${child.pid} got ${signal}, started again: ${this.pid}`;
      if (this.#name === VIEWER && process.stdout.isTTY) process.stdout.write("\x1b[0m\n");
      notify(this.#shared, text);
    }, RESTART_DELAY_MS);
  }

  /** Asks the process to end, and waits until it has. */
  async end(): Promise<void> {
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    const timer = setTimeout(() => {
      this.failed = true;
      child.kill("SIGKILL");
    }, END_MS);
    await once(child, "exit");
    clearTimeout(timer);
  }
}
