// docs/cli.md is current: the help of every command, and what it shows.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { commandPages, MARK, VARYING } from "./cli-page";
import { endPrograms, folder, here } from "./harness";

after(endPrograms);

const made = readFileSync(join(folder, "../docs/cli.md"), "utf8").split(MARK)[1] ?? "";

test("the program's help is that of docs/cli.md", async () => {
  assert.ok(made.includes((await here("--help")).stdout.trimEnd()), "npm run docs:cli writes it anew");
});

test("what docs/cli.md says of each command is current: npm run docs:cli writes it anew", async () => {
  const sections = new Map(
    made
      .split(/^(?=## zeroipc )/m)
      .slice(2)
      .map((section) => [/^## zeroipc (\S+)/.exec(section)?.[1] ?? "", section.trimEnd()]),
  );
  const pages = await commandPages(VARYING);
  assert.deepEqual([...sections.keys()], [...pages.keys()]);
  for (const [name, page] of pages) {
    const written = sections.get(name) as string;
    if (VARYING.includes(name)) assert.ok(written.startsWith(page.trimEnd()), `the help of ${name}`);
    else assert.equal(written, page.trimEnd());
  }
});
