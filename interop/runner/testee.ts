// A testee: a process of one language that is told what to do, and answers. interop/README.md has the protocol.

import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type Language, languageOf, type Speaker, testeeFolder } from "./languages";

/** An answer as it stands in the protocol's table. */
export interface Answer {
  readonly ok?: true | string | readonly string[];
  readonly none?: string;
  readonly error?: string;
  readonly why?: string;
  readonly unknown?: string;
}

/** Against hangs, never a bound on speed. */
export const WATCHDOG_SECONDS = 60;

export async function watchdog<T>(what: string, promise: Promise<T>, seconds = WATCHDOG_SECONDS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const barks = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`watchdog: ${what}: nothing within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, barks]);
  } finally {
    clearTimeout(timer);
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const running = new Set<Testee>();
process.on("exit", () => {
  for (const testee of running) testee.signal("SIGKILL");
});

export class Testee {
  readonly language: Language;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #waiting: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void }[] = [];
  readonly #over: Promise<unknown>;
  #stderr = "";
  #ended = false;
  #killed = false;

  constructor(readonly speaker: Speaker) {
    this.language = languageOf(speaker);
    const { command, args, environment } = this.language;
    const env = { ...process.env, ...environment };
    const child = spawn(command, args, { cwd: testeeFolder(speaker), env, stdio: ["pipe", "pipe", "pipe"] });
    this.#child = child;
    running.add(this);
    child.stdin.on("error", () => {}); // it may be gone when a command is sent
    child.stderr.on("data", (text) => (this.#stderr += text));
    createInterface({ input: child.stdout }).on("line", (line) => this.#waiting.shift()?.resolve(line));
    const end = (how: string) => {
      this.#ended = true;
      running.delete(this);
      const error = new Error(`the ${this.language.title} testee ended (${how}) ${this.#stderr}`);
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    this.#over = Promise.race([
      once(child, "close").then(([code, signal]) => end(`${signal ?? code}`)),
      once(child, "error").then(([error]) => end(String(error))),
    ]).catch((error) => end(String(error)));
  }

  get pid(): number {
    return this.#child.pid ?? -1;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the runner has killed it, so that its end is no fault. */
  get killed(): boolean {
    return this.#killed;
  }

  /** Its answer. Commands are sent at once, and done one after the other. */
  ask(words: readonly string[], seconds?: number): Promise<Answer> {
    const command = JSON.stringify(words);
    const line = new Promise<string>((resolve, reject) => {
      if (this.#ended) reject(new Error(`the ${this.language.title} testee has ended: ${this.#stderr}`));
      else this.#waiting.push({ resolve, reject });
    });
    this.#child.stdin.write(`${command}\n`);
    const answer = line.then((text) => {
      try {
        return JSON.parse(text) as Answer;
      } catch {
        throw new Error(`${this.language.title} answered ${command} with what is no JSON: ${text}`);
      }
    });
    return watchdog(`${this.language.title} ${command}`, answer, seconds);
  }

  /** For what must answer {"ok":...}. */
  async ok(words: readonly string[], seconds?: number): Promise<string | readonly string[] | true> {
    const { ok, ...other } = await this.ask(words, seconds);
    if (ok !== undefined) return ok;
    throw new Error(`${this.language.title} ${JSON.stringify(words)}: ${JSON.stringify(other)}`);
  }

  /** A number that it must answer. */
  async number(words: readonly string[], seconds?: number): Promise<number> {
    return Number(await this.ok(words, seconds));
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Kills it in the middle of whatever it does. */
  murder(): void {
    this.#killed = true;
    this.signal("SIGKILL");
  }

  /** Kills it; fulfils when the system has taken all of it down. */
  async kill(): Promise<void> {
    this.murder();
    await this.#over;
  }

  /** Ends its input, at which it ends by itself; what it said on the way. */
  async end(): Promise<{ code: number | null; stderr: string }> {
    this.#child.stdin.end();
    await watchdog(`the end of the ${this.language.title} testee`, this.#over);
    return { code: this.#child.exitCode, stderr: this.#stderr };
  }
}

// --- those that wait for their next scenario: a start costs more than a scenario ---

const idle = new Map<Speaker, Testee[]>();

export function hire(speaker: Speaker): Testee {
  return idle.get(speaker)?.pop() ?? new Testee(speaker);
}

/** Gives it back with nothing open. */
export async function dismiss(testee: Testee): Promise<void> {
  await testee.ok(["memory", "close"]);
  const others = idle.get(testee.speaker);
  if (others) others.push(testee);
  else idle.set(testee.speaker, [testee]);
}

/** Ends all that wait, which must end well; and whatever a failure has left. */
export async function dismissAll(): Promise<void> {
  const waiting = [...idle.values()].flat();
  for (const testee of running) if (!waiting.includes(testee)) testee.murder();
  const ends = waiting.map(async (testee) => ({ testee, ...(await testee.end()) }));
  idle.clear();
  for (const { testee, code, stderr } of await Promise.all(ends)) {
    if (code !== 0 || stderr) throw new Error(`the ${testee.language.title} testee ended with ${code}: ${stderr}`);
  }
}
