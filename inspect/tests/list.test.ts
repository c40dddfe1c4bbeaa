// zeroipc list

import assert from "node:assert/strict";
import { test } from "node:test";
import { Memory } from "zeroipc";
import { testName, zeroipc } from "./harness";

test("list shows a segment", async () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  const { code, stdout } = await zeroipc("list");
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`^${name} +64\\.0 KiB +\\S+ KiB +0 +1 +0 +\\d+s +\\S+ +0600$`, "m"));
  memory.unlink();
});
