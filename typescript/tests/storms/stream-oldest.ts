// The cast of streams with the policy drop-oldest: see streams.ts.

import { castOf } from "./streams";

export const cast = castOf("stream-oldest", "drop-oldest");
