// Ring: recorded histories of several processes that pass its sides to one another are linearizable.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";
import { histories } from "./storms/ring-history";

after(endPrograms);

test("every operation when four processes take the sides in turn", () => checkHistories({ histories }));

test("every operation when processes are killed", () => checkHistoriesWithKills({ histories }));
