// The cast of streams with the policy drop-newest: see streams.ts.

import { castOf } from "./streams";

export const cast = castOf("stream-newest", "drop-newest");
