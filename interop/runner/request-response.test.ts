// The example examples/request-response: clients are answered rightly, whichever side is killed.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { gone, processOf, runExample, type Running } from "./example";
import { fileOf } from "./segments";
import { sleep } from "./testee";

const LABELS = ["server", "client 0", "client 1", "client 2"];

/** The segment has the pid of the process that was started. */
const segmentOf = (run: Running): string => `/request-response-${run.child.pid}`;

async function finished(run: Running) {
  const [code, stderr] = await run.ended;
  return { code, stdout: run.output(), stderr };
}

test("requests are answered rightly, although the server is killed twice", async () => {
  const { code, stdout, stderr } = await finished(runExample("request-response", "--seconds", "3", "--kills", "2"));
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" }, stdout);
  assert.equal(stdout.match(/^server process \d+ was killed by SIGKILL; process \d+ begins$/gm)?.length, 2);
  for (const client of [0, 1, 2]) {
    assert.match(stdout, new RegExp(`^client ${client}: server 0 is dead`, "m"));
    assert.match(stdout, new RegExp(`^client ${client}: answered by server [12] after`, "m"));
  }
  assert.match(stdout, /^asked once +[1-9]/m);
  assert.match(stdout, /^every answer was right$/m);
});

test("the other clients go on when one is killed", async () => {
  const example = runExample("request-response", "--seconds", "2", "--kills", "1");
  const victim = await processOf(segmentOf(example), "client 1");
  await processOf(segmentOf(example), "server");
  await sleep(200);
  process.kill(victim, "SIGKILL");
  const { code, stdout, stderr } = await finished(example);
  assert.deepEqual({ code, stderr }, { code: 1, stderr: "" }, stdout);
  for (const client of [0, 2]) assert.match(stdout, new RegExp(`^client ${client}: answered by server 1`, "m"));
  assert.match(stdout, /^every answer was right$/m);
});

test("Ctrl-C ends it in order, and a main process that is killed takes all with it", async () => {
  for (const [signal, end] of [
    ["SIGINT", 0],
    ["SIGKILL", null],
  ] as const) {
    const example = runExample("request-response", "--seconds", "100", "--kills", "0");
    const pids = await Promise.all(LABELS.map((label) => processOf(segmentOf(example), label)));
    await sleep(100);
    example.child.kill(signal);
    const { code, stderr } = await finished(example);
    assert.deepEqual({ code, stderr }, { code: end, stderr: "" });
    await Promise.all(pids.map(gone));
    assert.equal(existsSync(fileOf(segmentOf(example))), false);
  }
});

test("what cannot be is told without a stack trace", async () => {
  const { code, stderr } = await finished(runExample("request-response", "--kills", "x"));
  assert.deepEqual({ code, stderr }, { code: 1, stderr: "--kills x: give a number from 0 to 100\n" });
});
