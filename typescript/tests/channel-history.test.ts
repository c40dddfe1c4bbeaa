// Channel: recorded histories of several processes are linearizable, buffered and unbuffered.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { histories as buffered } from "./storms/channel-history";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";
import { histories as unbuffered } from "./storms/rendezvous-history";

after(endPrograms);

test("every operation when four processes work at once", () => checkHistories({ histories: buffered }));

test("every operation when processes are killed", () => checkHistoriesWithKills({ histories: buffered }));

test("every unbuffered operation when four processes work at once", () =>
  checkHistories({ histories: unbuffered, rounds: 500 }));

test("every unbuffered operation when processes are killed", () =>
  checkHistoriesWithKills({ histories: unbuffered, length: 100 }));
