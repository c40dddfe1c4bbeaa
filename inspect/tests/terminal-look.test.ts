// list, show and dump on a terminal: colours, narrow windows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Memory } from "zeroipc";
import { bin, testName } from "./harness";
import { Session, type SessionOptions } from "./terminal/session";
import { makeWorld } from "./world";

const name = testName();
let memory: Memory;

before(async () => {
  memory = await makeWorld(name);
});

after(() => {
  memory.unlink();
  memory.close();
});

/** What a command leaves on the screen, and what it wrote. */
async function run(args: string[], options: SessionOptions): Promise<{ screen: string; bytes: string }> {
  const session = new Session([process.execPath, bin, ...args], options);
  try {
    assert.equal((await session.end).code, 0);
    return { screen: session.screen.trimEnd(), bytes: session.bytes };
  } finally {
    session.close();
  }
}

test("colours on a terminal, and not where they are not wanted", async () => {
  const args = ["show", name, "commands"];
  assert.ok((await run(args, {})).bytes.includes('\x1b[1mqueue "commands"\x1b[22m'));
  for (const [more, env] of [
    [["--no-color"], {}],
    [[], { NO_COLOR: "1" }],
    [[], { TERM: "dumb" }],
  ] as [string[], Record<string, string>][]) {
    assert.ok(!(await run([...args, ...more], { env })).bytes.includes("\x1b"), JSON.stringify([more, env]));
  }
});

test("in a narrow window what matters least is left out", async () => {
  const wide = await run(["list", "--filter", name], { columns: 120 });
  assert.match(wide.screen, /^SEGMENT +SIZE +USED +NAMES +ALIVE +GONE +AGE +OWNER +MODE\n/);
  const narrow = await run(["list", "--filter", name], { columns: name.length + 32 });
  assert.match(narrow.screen, /^SEGMENT +SIZE +USED +ALIVE +GONE\n/);
  assert.match(narrow.screen, new RegExp(`^${name} +1.0 MiB +50.4 KiB +1 +0$`, "m"));
  const small = await run(["list", "--filter", name], { columns: name.length + 20 });
  assert.match(small.screen, /^SEGMENT +SIZE +ALIVE\n/);
  const structures = await run(["show", name], { columns: 38, rows: 60 });
  assert.match(structures.screen, /^NAME +KIND +CAPACITY +FILL$/m);
});
