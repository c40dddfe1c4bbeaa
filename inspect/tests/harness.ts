// What the tests of the command line share: running it. Segments, programs and watchdogs are those of the library's tests.

import { spawn, type SpawnOptions } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

export * from "../../typescript/tests/harness";

/** The folder of this package. */
export const folder = fileURLToPath(new URL("../..", import.meta.url));
export const bin = join(folder, "bin/zeroipc.mjs");

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `zeroipc` with these arguments to its end; with text for its standard input, where given. */
export async function zeroipc(...args: (string | number)[]): Promise<Ended> {
  return zeroipcWith({}, ...args);
}

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
