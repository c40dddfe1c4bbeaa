// The cast of streams with the policy block: see streams.ts.

import { castOf } from "./streams";

export const cast = castOf("stream", "block");
