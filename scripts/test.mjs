// `npm test`: everything, on a fresh clone too. `npm run soak` is the same with the long tests long.
//
// Two lanes at a time, as a machine has two cores at least: TypeScript and C, and the rest. What a step prints is shown
// when it ends.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const soak = process.argv.includes("--soak");
if (soak) process.env.ZEROIPC_SOAK = "1"; // which the C++ tests read
const orSoak = soak ? ["--soak"] : [];
const cpp = join(root, "cpp");
const node = process.execPath;
/** Of the step that failed, repeated at the end. */
const MOST_LINES = 100;

class Failure extends Error {}
/** What the first step that failed printed. */
let failed;

/** Runs a command; once a step has failed, no other one begins. */
async function step(title, command, args, cwd = root, more = {}) {
  if (failed) throw new Failure();
  const start = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...more }, stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stdout.on("data", (text) => said.push(text));
  child.stderr.on("data", (text) => said.push(text));
  child.on("error", (error) => said.push(Buffer.from(`${command}: ${error.message}\n`)));
  const [code] = await once(child, "close");
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(`\n--- ${title}: ${code === 0 ? "" : "failed, "}${seconds} s\n${Buffer.concat(said)}`);
  if (code === 0) return;
  failed ??= { title, said };
  throw new Failure();
}

const inC = (title, ...targets) =>
  step(`C library, ${title}`, "make", ["-C", "c", "--no-print-directory", "-s", ...targets]);

async function typescriptAndC(common) {
  const bin = (name) => join(root, "node_modules/.bin", name);
  await step("format", bin("prettier"), ["--check", "--log-level=warn", "."]);
  await step("lint", bin("eslint"), ["--max-warnings=0", "."]);
  await step("types", bin("tsc"), ["-p", "tsconfig.json"]);
  const most = ["--seconds", soak ? "1800" : "30", "--jobs", "1"];
  await step("interleavings of the core", node, ["typescript/tests/explorer/explore.mjs", ...most]);
  await common; // the tests of the documents run programs in Python and C, too
  await step("TypeScript package, tests", node, ["scripts/test.mjs", ...orSoak], join(root, "typescript"));

  await inC("tests", "test");
  if (soak) {
    await inC("killed after every instruction", "test-crash");
    await inC("interleavings and planted faults", "test-interleavings");
    await inC("fuzzed", "test-fuzz");
  }
}

async function theOthers(common) {
  await common;
  const python = join(root, "python/.venv/bin/python");
  const inPython = (title, args, more) =>
    step(`Python library, ${title}`, python, ["-m", ...args], join(root, "python"), more);
  await inPython("lint", ["ruff", "check", "--quiet", "."]);
  await inPython("format", ["ruff", "format", "--check", "--quiet", "."]);
  const programs = ["bench/py", "interop/testees/python", "examples", "docs/site/api"];
  const options = ["--config", "python/pyproject.toml", "--quiet", ...programs];
  await step("Python programs, lint", python, ["-m", "ruff", "check", ...options]);
  await step("Python programs, format", python, ["-m", "ruff", "format", "--check", ...options]);
  await step("comments of C, C++ and Python", python, ["docs/site/api/reference.py", "--check"]);
  await inPython("types", ["mypy"]);
  await inPython("tests", ["pytest", "--quiet"], { ZEROIPC_C_LIBRARY: "off" });
  const library = join(root, "c/build/libzeroipc.so");
  // But those that choose their way themselves.
  const chosen = ["test_atomics", "test_c_library", "test_c_steps", "test_c_ways", "test_words"].map(
    (name) => `--ignore=tests/${name}.py`,
  );
  const byC = ["pytest", "--quiet", ...chosen];
  await inPython("the same tests with the C library", byC, { ZEROIPC_C_LIBRARY: library });

  const eachHeader = `-DZEROIPC_EACH_HEADER=${soak ? "ON" : "OFF"}`;
  await step("C++ library, configured", "cmake", ["-B", "build", "--log-level=WARNING", eachHeader, "."], cpp);
  await step("C++ library, built", "cmake", ["--build", "build", "--", "--quiet"], cpp);
  await step("C++ library, tests", "ctest", ["--test-dir", "build", "--output-on-failure"], cpp);
  await step("every language with every other", node, ["scripts/interop.mjs", ...orSoak]);
  await step("C++ writes, Python reads", "interop/test_interop.sh", []);
  await step("Python writes, C++ reads", "interop/test_reverse_interop.sh", []);
  await step("command line, tests", node, ["scripts/test.mjs", ...orSoak], join(root, "inspect"));
}

setUp();
// Both lanes need these.
const pythonIsMade = step("environment of the Python tests", node, ["scripts/python.mjs"]);
const cIsBuilt = inC("built", "all");
const common = Promise.all([pythonIsMade, cIsBuilt]);
for (const { reason } of await Promise.allSettled([typescriptAndC(common), theOthers(common)])) {
  if (reason === undefined) continue;
  process.exitCode = 1;
  if (!(reason instanceof Failure)) throw reason;
}
// The other lane's step has ended behind it.
if (failed) {
  const end = Buffer.concat(failed.said).toString().split("\n").slice(-MOST_LINES).join("\n");
  process.stdout.write(`\n--- ${failed.title} failed; the end of what it printed:\n${end}`);
}
