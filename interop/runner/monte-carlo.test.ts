// The example examples/monte-carlo: every task is done once, in either language, whoever of the workers is killed.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { Memory } from "zeroipc";
import { gone, runExample, type Running } from "./example";
import { fileOf } from "./segments";

/** The segment has the pid of the process that was started. */
const segmentOf = (run: Running): string => `/monte-carlo-${run.child.pid}`;

test("the same seed has the same result, however many workers there are, and whoever is killed", async () => {
  const volumeOf = async (...args: string[]) => {
    const run = runExample("monte-carlo", "--tasks", "90", "--seed", "1", ...args);
    assert.deepEqual(await run.ended, [0, ""]);
    const [, typescript, python] = /TypeScript +(\d+) tasks.*\nPython +(\d+) tasks/.exec(run.output()) ?? [];
    assert.equal(Number(typescript) + Number(python), 90, run.output());
    assert.equal(existsSync(fileOf(segmentOf(run))), false);
    return [/volume +[\d.]+ ± [\d.]+/.exec(run.output())?.[0], / was killed by SIGKILL; /.test(run.output())];
  };
  const [volume, killed] = await volumeOf();
  assert.match(String(volume), /^volume +5\.26/);
  assert.equal(killed, true);
  assert.deepEqual(await volumeOf("--workers", "1", "--no-kill"), [volume, false]);
});

test("Ctrl-C ends it with what is done", async () => {
  const run = runExample("monte-carlo", "--tasks", "1600");
  await run.until(/begins, \d+ tasks are sent again/);
  run.child.kill("SIGINT");
  assert.deepEqual(await run.ended, [0, ""]);
  assert.match(run.output(), /stopped after [1-9]\d* of 1600 tasks\n[^]*exact +5\.263789/);
  assert.equal(existsSync(fileOf(segmentOf(run))), false);
});

test("workers end with a master that is killed, and remove the segment", async () => {
  const run = runExample("monte-carlo", "--tasks", "1600", "--workers", "1");
  await run.until(/begins, \d+ tasks are sent again/);
  const memory = new Memory(segmentOf(run), { readOnly: true });
  const workers = memory.peers().filter(({ pid }) => pid !== run.child.pid);
  memory.close();
  run.child.kill("SIGKILL");
  for (const { pid } of workers) await gone(pid);
  assert.equal(existsSync(fileOf(segmentOf(run))), false);
});

test("wrong options are told", async () => {
  const [code, stderr] = await runExample("monte-carlo", "--tasks", "0").ended;
  assert.deepEqual([code, stderr], [1, "--tasks 0: a whole number from 1 to 1638\n"]);
});
