// What the tests share: segments that are removed even when a test fails, child processes, watchdogs, seeded randomness.

import { type ChildProcessByStdio, spawn, type SpawnOptions } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { readdirSync, unlinkSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import assert from "node:assert/strict";
import { Memory, type MemoryOptions, ZeroIpcError } from "zeroipc";

/** Whether the long ones run long: `npm run soak`. */
export const soak = process.env["ZEROIPC_SOAK"] === "1";

/** Where the bundled tests lie; programs are in `programs/`. */
const built = fileURLToPath(new URL(".", import.meta.url));

// --- segments ---

/** scripts/test.mjs names its run, and looks for what is left of it. */
const PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
let names = 0;

/** A segment name that nobody else uses; the segment is removed when this process ends. */
export function testName(): string {
  return `/${PREFIX}${names++}`;
}

function removeSegments(): void {
  for (const file of readdirSync("/dev/shm")) {
    if (file.startsWith(PREFIX)) unlinkSync(`/dev/shm/${file}`);
  }
}
process.on("exit", removeSegments);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

/** A new segment for the length of `fn`; closed and unlinked afterwards, whatever happens. 1 MB unless `size` is given. */
export async function withMemory<T>(
  options: Partial<MemoryOptions>,
  fn: (memory: Memory) => T | Promise<T>,
): Promise<T> {
  const memory = Memory.create(testName(), { ...options, size: options.size ?? "1MB" });
  try {
    return await fn(memory);
  } finally {
    memory.close();
    memory.unlink();
  }
}

// --- errors ---

/** For assert.throws and assert.rejects: an error of this package with this code, and a message that matches. */
export function code(expected: ZeroIpcError["code"], message?: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof ZeroIpcError, `not a ZeroIpcError: ${String(error)}`);
    assert.equal(error.code, expected, error.message);
    if (message) assert.match(error.message, message);
    return true;
  };
}

// --- time ---

/** Calls `fn` and fails when it takes longer than `seconds`: against hangs, never a bound on speed. */
export async function watchdog<T>(what: string, seconds: number, fn: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const barks = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`watchdog: ${what} did not end within ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([fn(), barks]);
  } finally {
    clearTimeout(timer);
  }
}

/** The function of a test: `fn` with a new segment, against hangs. */
export function within(fn: (memory: Memory) => Promise<void> | void, seconds = 60): () => Promise<void> {
  return () => watchdog("the test", seconds, () => withMemory({}, fn));
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until the condition holds, looking every few milliseconds; the watchdog is for hangs. */
export async function until(what: string, condition: () => boolean, seconds = 60): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`watchdog: ${what}: not so after ${seconds} s`);
    await sleep(2);
  }
}

// --- garbage ---

let collector: (() => void) | undefined;

/** Collects what JavaScript no longer reaches. Finalizers run later, when the event loop gets its turn. */
export function collectGarbage(): void {
  if (!collector) {
    setFlagsFromString("--expose-gc");
    collector = runInNewContext("gc") as () => void;
  }
  collector();
}

// --- child processes ---

export interface Program {
  readonly pid: number;
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  /** The next line that it prints; rejects when it ends first. */
  line(): Promise<string>;
  /** Reads lines until this one comes. */
  expect(line: string): Promise<void>;
  send(line: string): void;
  kill(signal?: NodeJS.Signals): void;
  /** How it ended. Kept: may be asked at any time, any number of times. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string }>;
}

const running = new Set<Program>();
process.on("exit", endPrograms);

/** Kills all programs that still run. As an `after` hook it lets a test file end whose test failed. */
export function endPrograms(): void {
  for (const program of running) program.kill();
}

/** Starts tests/programs/<name>.ts. It is killed when this process ends. */
export function startProgram(
  name: string,
  args: readonly (string | number)[] = [],
  options: SpawnOptions = {},
): Program {
  const file = join(built, "programs", `${name}.mjs`);
  return startCommand(process.execPath, ["--enable-source-maps", file, ...args.map(String)], options);
}

/** Starts any command in the same way. */
export function startCommand(command: string, args: readonly string[], options: SpawnOptions = {}): Program {
  const child = spawn(command, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  const lines: string[] = [];
  let over = false;
  let wake = () => {};
  child.stdin.on("error", () => {}); // it may be gone when a line is sent
  child.stderr.on("data", (text) => (output.stderr += text));
  createInterface({ input: child.stdout }).on("line", (line) => {
    output.stdout += `${line}\n`;
    lines.push(line);
    wake();
  });
  const program: Program = {
    pid: child.pid ?? -1,
    child,
    async line() {
      while (lines.length === 0) {
        if (over) throw new Error(`${command} ${args.join(" ")} ended without another line: ${output.stderr}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
      return lines.shift() as string;
    },
    async expect(line) {
      while ((await program.line()) !== line);
    },
    send: (line) => void child.stdin.write(`${line}\n`),
    kill: (signal = "SIGKILL") => void child.kill(signal),
    ended: once(child, "close").then(([code, signal]) => {
      running.delete(program);
      over = true;
      wake();
      return { code: code as number | null, signal: signal as NodeJS.Signals | null, ...output };
    }),
  };
  running.add(program);
  return program;
}

/** Runs a program to its end and returns what it printed; fails when it does. */
export async function runProgram(
  name: string,
  args: readonly (string | number)[] = [],
  options: SpawnOptions & { seconds?: number } = {},
): Promise<string> {
  const { seconds = 60, ...rest } = options;
  const program = startProgram(name, args, rest);
  const end = await watchdog(`program ${name}`, seconds, () => program.ended).finally(() => program.kill());
  if (end.code !== 0)
    throw new Error(`program ${name} ended with ${end.signal ?? end.code}: ${end.stdout}${end.stderr}`);
  return end.stdout;
}

// --- randomness ---

export interface Random {
  readonly seed: number;
  /** A whole number from 0 to below `bound`. */
  below(bound: number): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Any 32 bits. */
  word(): number;
  /** A number from 0 to below 1. */
  fraction(): number;
  pick<T>(list: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/** A generator (mulberry32) whose seed is known. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const word = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return (z ^ (z >>> 14)) >>> 0;
  };
  const fraction = () => word() / 2 ** 32;
  const below = (bound: number) => Math.floor(fraction() * bound);
  return {
    seed,
    word,
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    shuffle: (list) => {
      const copy = [...list];
      for (let k = copy.length - 1; k > 0; k--) {
        const other = below(k + 1);
        [copy[k], copy[other]] = [copy[other] as (typeof list)[number], copy[k] as (typeof list)[number]];
      }
      return copy;
    },
  };
}

/** A generator with a new seed, which is printed; ZEROIPC_SEED=<number> repeats a run. */
export function seededRandom(label: string): Random {
  const given = process.env["ZEROIPC_SEED"];
  const seed = given ? Number(given) >>> 0 : randomInt(2 ** 32);
  console.log(`# ${label}: ZEROIPC_SEED=${seed}`);
  return randomFrom(seed);
}

// --- statistics ---

/** Least, middle, 99th percentile and greatest of some measurements. */
export function summary(values: readonly number[]): { least: number; median: number; p99: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
  return { least: at(0), median: at(0.5), p99: at(0.99), most: at(1) };
}
