// Every scenario with every language in every part.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import {
  build,
  languageOf,
  type LanguageName,
  languages,
  names,
  scenarioFolder,
  type Speaker,
  variantNames,
} from "./languages";
import { type Cast, play } from "./play";
import { load, type Scenario } from "./script";
import { type Played, tableInReadme, tableOf, writeTable } from "./table";
import { dismissAll } from "./testee";

before(build);
after(dismissAll);

const wanted = process.env["ZEROIPC_SCENARIO"]; // a part of a title, to play those alone
const files = readdirSync(scenarioFolder).sort();
const structures = files.map((file) => ({
  name: file.replace(/\.txt$/, ""),
  scenarios: load(scenarioFolder + file),
  well: new Set<string>(),
})) satisfies Played[];

/** A and B are given; the others are drawn from the languages so that over all pairs each part is everybody's. */
function castOf({ actors }: Scenario, a: Speaker, b: Speaker): Cast {
  const at = (speaker: Speaker) => Math.max(0, names.indexOf(speaker.replace("-async", "") as LanguageName));
  const other = (k: number) => names[(at(a) + at(b) + k) % names.length] as Speaker;
  const all: Readonly<Record<string, Speaker>> = { A: a, B: b, C: other(1), D: other(2) };
  return Object.fromEntries(actors.map((actor) => [actor, all[actor] as Speaker]));
}

async function playAll(scenarios: readonly Scenario[], a: Speaker, b: Speaker): Promise<void> {
  const failures: string[] = [];
  for (const scenario of scenarios) {
    if (scenario.actors.length === 1 && a !== b) continue;
    if (wanted !== undefined && !scenario.title.includes(wanted)) continue;
    try {
      await play(scenario, castOf(scenario, a, b));
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  if (failures.length > 0) throw new Error(`${failures.length} failed\n${failures.join("\n")}`);
}

const title = (speaker: Speaker): string => languageOf(speaker).title;

// Some wait most of their time, so several are played at once.
for (const { name, scenarios, well } of structures) {
  describe(`${name}: ${scenarios.length} scenarios`, { concurrency: 4 }, () => {
    for (const a of names) {
      for (const b of names)
        test(`${title(a)}, ${title(b)}`, async () => {
          await playAll(scenarios, a, b);
          well.add(`${a} ${b}`);
        });
    }
    const waiting = scenarios.filter(({ waits }) => waits);
    for (const variant of variantNames) {
      for (const other of names) {
        test(`${title(variant)}, ${title(other)}`, () => playAll(waiting, variant, other));
        test(`${title(other)}, ${title(variant)}`, () => playAll(waiting, other, variant));
      }
    }
  });
}

const whole = names.length === Object.keys(languages).length && wanted === undefined;
test("the README's table is what was played", { skip: whole ? false : "not all was played" }, () => {
  const table = tableOf(structures);
  if (process.env["ZEROIPC_WRITE"] === "1") writeTable(table);
  assert.equal(tableInReadme(), table, "`node scripts/interop.mjs scenarios --write` renews it");
});
