// Histories of streams whose producers wait for subscribers that are behind.

import { streamHistories } from "./stream-histories";

export const histories = streamHistories("stream-block", "block");
