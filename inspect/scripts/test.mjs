// Runs this package's tests: `npm test` in this folder, with names of test files to run only those. `--soak` runs the long
// tests long. The package `zeroipc` must be built; the command line is built here.

import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../scripts/bundle.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const soak = process.argv.includes("--soak");

execFileSync(process.execPath, [join(folder, "scripts/build.mjs")], { stdio: "inherit" });
const sources = readdirSync(join(folder, "tests"), { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join(folder, "tests", file));
await bundle(sources, join(folder, "build/tests"), join(folder, "tests"));

const tests = readdirSync(join(folder, "build/tests"))
  .filter((file) => file.endsWith(".test.mjs"))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, ".test.mjs")))
  .map((file) => join(folder, "build/tests", file));

const run = `${process.pid}`;
const { status, signal } = spawnSync(
  process.execPath,
  [
    "--enable-source-maps",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=2",
    `--test-timeout=${soak ? 3_600_000 : 300_000}`,
    ...tests,
  ],
  { stdio: "inherit", cwd: folder, env: { ...process.env, ZEROIPC_SOAK: soak ? "1" : "", ZEROIPC_TEST_RUN: run } },
);

const left = readdirSync("/dev/shm").filter((file) => file.startsWith(`zeroipc-test-${run}-`));
for (const file of left) rmSync(`/dev/shm/${file}`, { recursive: true });
if (left.length > 0) console.error(`segments left by tests: ${left.join(", ")}`);
process.exitCode = signal ? 1 : (status ?? 1) || (left.length > 0 ? 1 : 0);
