// Runs this package's tests: `npm test` in this folder; scripts/node-tests.mjs has the options. The package `zeroipc` must be
// built; the command line is built here.

import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "../../scripts/node-tests.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
execFileSync(process.execPath, [join(folder, "scripts/build.mjs")], { stdio: "inherit" });
await runTests({ folder, sources: "tests", build: "build/tests", tests: "build/tests", concurrency: 2 });
