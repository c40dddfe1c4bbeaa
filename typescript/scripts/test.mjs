// Runs this package's tests: `npm test` in this folder; scripts/node-tests.mjs has the options. The package must be built.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTests } from "../../scripts/node-tests.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
await runTests({ folder, sources: "tests", build: "build/tests", tests: "build/tests" });
