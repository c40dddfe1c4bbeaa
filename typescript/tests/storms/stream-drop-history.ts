// Histories of streams whose subscribers lose what they are too slow for.

import { streamHistories } from "./stream-histories";

export const histories = streamHistories("stream-drop", "drop-oldest");
