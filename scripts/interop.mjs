// Plays interop/: every language with every other. Names of test files play only those (`scenarios`, `mixes`, ...);
// ZEROIPC_INTEROP=c,python plays only these languages. `--soak` plays long. `--write` renews the README's table.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { pythonForTests } from "./python.mjs";
import { root, setUp } from "./setup.mjs";

const folder = join(root, "interop");
const build = join(folder, "build");
const args = process.argv.slice(2);
const soak = args.includes("--soak");
const wanted = args.filter((arg) => !arg.startsWith("--"));
const languages = (process.env.ZEROIPC_INTEROP ?? "typescript,c,cpp,python").split(",");

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${error?.message ?? `ended with ${status}`}`);
}

setUp();
const { bundle } = await import("./bundle.mjs"); // esbuild is installed only now
const sources = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith(".ts") && !/(^|\/)(build|node_modules)\//.test(file)) // CMake has a .ts of its own
  .map((file) => join(folder, file));
await bundle(sources, build, folder);
if (languages.includes("python")) pythonForTests();
if (languages.includes("cpp")) {
  const testee = join(folder, "testees/cpp");
  if (!existsSync(join(testee, "build/CMakeCache.txt")))
    run("cmake", "-S", testee, "-B", join(testee, "build"), "--log-level=WARNING", "-DCMAKE_BUILD_TYPE=Release");
  run("cmake", "--build", join(testee, "build"), "--parallel", "2", "--", "--quiet");
}

const tests = readdirSync(join(build, "runner"))
  .filter((file) => file.endsWith(".test.mjs"))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, ".test.mjs")))
  .map((file) => join(build, "runner", file));
const name = `${process.pid}`;
const { status, signal } = spawnSync(
  process.execPath,
  [
    "--enable-source-maps",
    "--test",
    "--test-reporter=spec",
    "--test-concurrency=1",
    `--test-timeout=${soak ? 3_600_000 : 300_000}`,
    ...tests,
  ],
  {
    stdio: "inherit",
    cwd: folder,
    env: {
      ...process.env,
      ZEROIPC_SOAK: soak ? "1" : "",
      ZEROIPC_WRITE: args.includes("--write") ? "1" : "",
      ZEROIPC_TEST_RUN: name,
    },
  },
);

const left = readdirSync("/dev/shm").filter((file) => file.startsWith(`zeroipc-test-${name}-`));
for (const file of left) rmSync(`/dev/shm/${file}`, { recursive: true });
if (left.length > 0) console.error(`segments left: ${left.join(", ")}`);
process.exitCode = signal ? 1 : (status ?? 1) || (left.length > 0 ? 1 : 0);
