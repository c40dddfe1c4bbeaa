// Stream: recorded histories of several processes are linearizable: every subscriber sees the same sequence.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { checkHistories, checkHistoriesWithKills } from "./storms/histories";
import { histories as block } from "./storms/stream-block-history";
import { histories as drop } from "./storms/stream-drop-history";

after(endPrograms);

for (const histories of [block, drop]) {
  test(`every operation of ${histories.kind} when four processes work at once`, () =>
    checkHistories({ histories, rounds: 1000, length: 10 }));

  test(`every operation of ${histories.kind} when processes are killed`, () => checkHistoriesWithKills({ histories }));
}
