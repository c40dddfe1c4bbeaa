// `npm test`: everything, on a fresh clone too. `npm run soak` is the same with the long tests long.

import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythonForTests } from "./python.mjs";
import { root, setUp } from "./setup.mjs";

const soak = process.argv.includes("--soak");

function step(title, command, args, cwd = root) {
  console.log(`\n--- ${title}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error(`--- ${title}: failed`);
    process.exit(1);
  }
  console.log(`--- ${title}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

/** Begins a step that others need not wait for, at a low priority. What is returned waits for its end. */
function begin(title, command, args, cwd) {
  console.log(`\n--- ${title}: begun`);
  const child = spawn("nice", ["-n", "10", command, ...args], { cwd, stdio: ["ignore", "inherit", "inherit"] });
  const closed = new Promise((resolve) => child.on("close", resolve));
  process.on("exit", () => child.kill());
  return async () => {
    console.log(`\n--- ${title}`);
    if ((await closed) === 0) return;
    console.error(`--- ${title}: failed`);
    process.exit(1);
  };
}

setUp();
const cpp = join(root, "cpp");
const eachHeader = `-DZEROIPC_EACH_HEADER=${soak ? "ON" : "OFF"}`;
step("C++ library, configured", "cmake", ["-B", "build", "--log-level=WARNING", eachHeader, "."], cpp);
const cppIsBuilt = begin("C++ library, built", "cmake", ["--build", "build", "--parallel", "2", "--", "--quiet"], cpp);
const bin = (name) => join(root, "node_modules/.bin", name);
step("format", bin("prettier"), ["--check", "--log-level=warn", "."]);
step("lint", bin("eslint"), ["--max-warnings=0", "."]);
step("types", bin("tsc"), ["-p", "tsconfig.json"]);
step("interleavings of the core", process.execPath, [
  "typescript/tests/explorer/explore.mjs",
  "--seconds",
  soak ? "1800" : "45",
]);
const python = pythonForTests(); // the tests of the documents run programs in Python, too
await cppIsBuilt(); // what follows needs both CPUs
step(
  "tests of the TypeScript package",
  process.execPath,
  ["scripts/test.mjs", ...(soak ? ["--soak"] : [])],
  join(root, "typescript"),
);
const inPython = (title, ...args) => step(`Python library, ${title}`, python, ["-m", ...args], join(root, "python"));
inPython("lint", "ruff", "check", "--quiet", ".");
inPython("format", "ruff", "format", "--check", "--quiet", ".");
const programs = [
  "--config",
  "python/pyproject.toml",
  "--quiet",
  "bench/py",
  "interop/testees/python",
  "examples",
  "docs/site/api",
];
step("Python programs, lint", python, ["-m", "ruff", "check", ...programs]);
step("Python programs, format", python, ["-m", "ruff", "format", "--check", ...programs]);
step("comments of the public names of C, C++ and Python", python, ["docs/site/api/reference.py", "--check"]);
inPython("types", "mypy");
inPython("tests", "pytest", "--quiet");
step("C++ library, tests", "ctest", ["--test-dir", "build", "--output-on-failure"], cpp);
step("C library", "make", ["-C", "c", "--no-print-directory", "-s", "-j2", "all", "test"]);
step("every language with every other", process.execPath, ["scripts/interop.mjs", ...(soak ? ["--soak"] : [])]);
step("C++ writes, Python reads", "interop/test_interop.sh", []);
step("Python writes, C++ reads", "interop/test_reverse_interop.sh", []);
if (soak) {
  for (const [title, target] of [
    ["killed after every instruction", "test-crash"],
    ["interleavings and planted faults", "test-interleavings"],
    ["fuzzed", "test-fuzz"],
  ])
    step(`C library, ${title}`, "make", ["-C", "c", "--no-print-directory", "-s", target]);
}
