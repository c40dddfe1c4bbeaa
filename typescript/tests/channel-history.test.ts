// Channel: recorded histories of several processes are linearizable, and end when it is closed.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { histories } from "./storms/channel-history";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";

after(endPrograms);

test("every operation when four processes work at once", () => checkHistories({ histories, rounds: 500 }));

test("every operation when processes are killed", () => checkHistoriesWithKills({ histories }));
