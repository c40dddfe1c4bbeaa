// `npm run demo`: the sensors of this machine through shared memory; see examples/sensors. `npm run demo -- --help` tells more.

import { runExample } from "./example.mjs";

await runExample("sensors");
