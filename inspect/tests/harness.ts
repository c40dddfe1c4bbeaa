// What the tests of the command line share: running it. Segments, programs and watchdogs are those of the library's tests.

import { spawn, type SpawnOptions } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Context } from "../src/command";
import { run } from "../src/main";
import { Output } from "../src/output";

export * from "../../typescript/tests/harness";

/** The folder of this package. */
export const folder = fileURLToPath(new URL("../..", import.meta.url));
export const bin = join(folder, "bin/zeroipc.mjs");

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `zeroipc` with these arguments to its end. */
export async function zeroipc(...args: (string | number)[]): Promise<Ended> {
  return zeroipcWith({}, ...args);
}

/** The same with text for its standard input, another environment, another user. */
export function zeroipcWith(
  { input, ...options }: SpawnOptions & { input?: string },
  ...args: (string | number)[]
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args.map(String)], { ...options, stdio: "pipe", timeout: 60_000 });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (text) => (stdout += text));
    child.stderr?.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

/** Runs a line of the shell, in which `zeroipc` is the command. */
export function shell(line: string, options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = `zeroipc() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
    const child = spawn("bash", ["-c", command], { ...options, stdio: "pipe", timeout: 60_000 });
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (text) => (stdout += text));
    child.stderr?.on("data", (text) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin?.end();
  });
}

/** What would be written. */
class Kept extends Output {
  text = "";

  override write(text: string): void {
    this.text += text;
  }

  override flush(): void {}
}

/** The same in this process: for commands that are run often, and that do not wait. */
export async function here(...args: (string | number)[]): Promise<Ended> {
  const out = new Kept(1);
  const err = new Kept(2);
  const code = await run(["node", "zeroipc", ...args.map(String)], new Context(out, err));
  return { code, stdout: out.text, stderr: err.text };
}

/** The same, which must succeed; what it prints as JSON. */
export async function json<T = Record<string, unknown>>(...args: (string | number)[]): Promise<T> {
  const { code, stdout, stderr } = await here(...args, "--json");
  if (code !== 0) throw new Error(`zeroipc ${args.join(" ")}: ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
}
