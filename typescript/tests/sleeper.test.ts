// The helper thread, which waits where io_uring is not to be had: every test of waiting passes with it, too.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

test("waiting works with the helper thread", () => {
  const file = fileURLToPath(new URL("waiting.test.mjs", import.meta.url));
  // Not as a part of this run: the runner tells its children how to report.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--enable-source-maps", file], {
    env: { ...env, ZEROIPC_SLEEPER: "thread" },
    encoding: "utf8",
    timeout: 240_000,
  });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});
