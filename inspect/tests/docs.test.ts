// docs/cli.md is current: the help of every command, and what it shows.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { commandPages, sectionsOf, VARYING } from "./cli-page";
import { endPrograms, folder, here } from "./harness";

after(endPrograms);

const sections = sectionsOf(readFileSync(join(folder, "../docs/cli.md"), "utf8"));

test("the program's help is that of docs/cli.md", async () => {
  assert.ok(
    sections.get("--help")?.includes((await here("--help")).stdout.trimEnd()),
    "npm run docs:cli writes it anew",
  );
});

test("what docs/cli.md says of each command is current: npm run docs:cli writes it anew", async () => {
  const pages = await commandPages(VARYING);
  assert.deepEqual([...sections.keys()], ["--help", ...pages.keys()]);
  for (const [name, page] of pages) {
    const written = sections.get(name) as string;
    if (VARYING.includes(name)) assert.ok(written.startsWith(page), `the help of ${name}`);
    else assert.equal(written, page);
  }
});
