// Plays interop/: every language with every other. Names of test files play only those (`scenarios`, `mixes`, ...);
// ZEROIPC_INTEROP=c,python plays only these languages. `--soak` plays long. `--write` renews the README's table.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pythonForTests } from "./python.mjs";
import { root, setUp } from "./setup.mjs";

const folder = join(root, "interop");
const languages = (process.env.ZEROIPC_INTEROP ?? "typescript,c,cpp,python").split(",");

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")}: ${error?.message ?? `ended with ${status}`}`);
}

setUp();
const { runTests } = await import("./node-tests.mjs"); // esbuild is installed only now
if (languages.includes("python")) {
  pythonForTests();
  run("make", "-C", join(root, "c"), "--no-print-directory", "-s", "all"); // which Python uses in half of the mixes
}
if (languages.includes("cpp")) {
  const testee = join(folder, "testees/cpp");
  if (!existsSync(join(testee, "build/CMakeCache.txt")))
    run("cmake", "-S", testee, "-B", join(testee, "build"), "--log-level=WARNING", "-DCMAKE_BUILD_TYPE=Release");
  run("cmake", "--build", join(testee, "build"), "--parallel", "2", "--", "--quiet");
}

await runTests({
  folder,
  sources: ".",
  build: "build",
  tests: "build/runner",
  env: { ZEROIPC_WRITE: process.argv.includes("--write") ? "1" : "" },
});
