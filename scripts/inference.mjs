// `npm run example:inference`: a server in TypeScript whose images Python looks at; see examples/inference.
// `npm run example:inference -- --help` tells more.

import { runExample } from "./example.mjs";
import { pythonForTests } from "./python.mjs";

process.env.ZEROIPC_PYTHON ??= pythonForTests();
await runExample("inference");
