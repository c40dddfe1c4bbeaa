// Pool: recorded histories of several processes are linearizable.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";
import { histories } from "./storms/pool-history";

after(endPrograms);

test("every operation when four processes work at once", () => checkHistories({ histories, rounds: 1000, length: 12 }));

test("every operation when processes are killed", () => checkHistoriesWithKills({ histories }));
