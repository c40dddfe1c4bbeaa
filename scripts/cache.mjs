// `npm run example:cache`: a server of several processes that share limits and sessions; see examples/cluster-cache.
// `npm run example:cache -- --help` tells more.

import { runExample } from "./example.mjs";

await runExample("cluster-cache");
