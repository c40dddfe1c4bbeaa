// Runs TypeScript tests by Node's test runner, and says which segments they left in /dev/shm. The command line names
// test files to run only those; `--soak` runs the long ones long.

import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { bundle } from "./bundle.mjs";

/**
 * Bundles all TypeScript below `folder`/`sources` to `folder`/`build`, and runs the tests in `folder`/`tests`, so many
 * files at a time: one where they start processes of their own, as the machine may have two cores. Sets the exit code.
 */
export async function runTests({ folder, sources, build, tests, concurrency = 1, env = {} }) {
  const args = process.argv.slice(2);
  const soak = args.includes("--soak");
  const wanted = args.filter((arg) => !arg.startsWith("--"));

  const from = join(folder, sources);
  const all = readdirSync(from, { recursive: true })
    .filter((file) => file.endsWith(".ts") && !/(^|\/)(build|node_modules)\//.test(file))
    .map((file) => join(from, file));
  await bundle(all, join(folder, build), from);

  const files = readdirSync(join(folder, tests))
    .filter((file) => file.endsWith(".test.mjs"))
    .filter((file) => wanted.length === 0 || wanted.includes(basename(file, ".test.mjs")))
    .map((file) => join(folder, tests, file));
  const run = `${process.pid}`;
  const { status, signal } = spawnSync(
    process.execPath,
    [
      "--enable-source-maps",
      "--test",
      "--test-reporter=spec",
      `--test-concurrency=${concurrency}`,
      `--test-timeout=${soak ? 3_600_000 : 300_000}`,
      ...files,
    ],
    {
      stdio: "inherit",
      cwd: folder,
      env: { ...process.env, ...env, ZEROIPC_SOAK: soak ? "1" : "", ZEROIPC_TEST_RUN: run },
    },
  );

  const left = readdirSync("/dev/shm").filter((file) => file.startsWith(`zeroipc-test-${run}-`));
  for (const file of left) rmSync(`/dev/shm/${file}`, { recursive: true });
  if (left.length > 0) console.error(`segments left by tests: ${left.join(", ")}`);
  process.exitCode = signal ? 1 : (status ?? 1) || (left.length > 0 ? 1 : 0);
}
