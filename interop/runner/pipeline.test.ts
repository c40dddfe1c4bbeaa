// The example examples/pipeline: exact sums from two languages, and an end whoever is killed.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gone, processOf, runExample, type Running } from "./example";
import { repository } from "./languages";
import { fileOf } from "./segments";
import { sleep } from "./testee";

const folder = mkdtempSync(join(tmpdir(), "pipeline-"));
after(() => rmSync(folder, { recursive: true }));

/** Large enough to be in the middle of it when somebody is killed. */
const large = `${repository}node_modules`;

/** The segment has the pid of the process that was started. */
const segmentOf = (run: Running): string => `/pipeline-${run.child.pid}`;

async function finished(run: Running) {
  const [code, stderr] = await run.ended;
  return { code, stdout: run.output(), stderr };
}

test("files are counted exactly, in TypeScript and in Python", async () => {
  const files = 500;
  for (let k = 0; k < files; k++) {
    const below = join(folder, `${k % 7}`, `${k % 3}`);
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `é ${k}.txt`), `one\ttwo\r\n three ${k % 400}\n`.repeat(k % 50));
  }
  const repeats = Array.from({ length: files }, (_, k) => k % 50).reduce((a, b) => a + b);
  const { code, stdout, stderr } = await finished(runExample("pipeline", folder));
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" }, stdout);
  const count = (value: number) => value.toLocaleString("en");
  const all = new RegExp(`^all 1 kinds +${files} +${count(2 * repeats)} +${count(4 * repeats)} +[0-9,]+$`, "m");
  assert.match(stdout, all);
  // Files 0 to 399 differ but for the empty ones, which are no copies; 100 come again.
  assert.match(stdout, /^copies of other files: 98, /m);
  const of = (stage: string) => Number(new RegExp(`^${stage} +([0-9,]+)`, "m").exec(stdout)?.[1]);
  assert.equal(of("count \\(TypeScript\\)") + of("count \\(Python\\)"), files);
  assert.deepEqual([of("walk"), of("total")], [files, files]);
});

for (const stage of ["walk", "count", "count (Python)", "total"]) {
  test(`it ends when "${stage}" is killed`, async () => {
    const example = runExample("pipeline", large);
    const pids = await Promise.all(
      ["walk", "count", "count (Python)", "total"].map((one) => processOf(segmentOf(example), one)),
    );
    await sleep(50);
    process.kill(await processOf(segmentOf(example), stage), "SIGKILL");
    const { code, stdout, stderr } = await finished(example);
    assert.deepEqual({ code, stderr }, { code: 1, stderr: "" }, stdout);
    assert.match(stdout, /was killed by SIGKILL$/m);
    if (stage === "walk") assert.doesNotMatch(stdout, /killed$/m, "all that was sent was counted");
    if (stage.startsWith("count")) assert.match(stdout, /^all \d+ kinds/m, "the other one went on");
    await Promise.all(pids.map(gone));
    assert.equal(existsSync(fileOf(segmentOf(example))), false);
  });
}

test("Ctrl-C ends it with what was counted until then", async () => {
  const example = runExample("pipeline", large);
  await processOf(segmentOf(example), "count (Python)");
  example.child.kill("SIGINT");
  const { code, stdout, stderr } = await finished(example);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" }, stdout);
  assert.match(stdout, /^all \d+ kinds/m);
  assert.equal(existsSync(fileOf(segmentOf(example))), false);
});

test("stages and segment go with a main process that is killed", async () => {
  const example = runExample("pipeline", large);
  const pids = await Promise.all(
    ["walk", "count", "count (Python)", "total"].map((one) => processOf(segmentOf(example), one)),
  );
  example.child.kill("SIGKILL");
  await Promise.all(pids.map(gone));
  assert.equal(existsSync(fileOf(segmentOf(example))), false);
});

test("what cannot be is told without a stack trace", async () => {
  for (const [args, message] of [
    [["/nowhere"], "there is no folder /nowhere\n"],
    [["--seconds", "x"], "--seconds x: give a number above 0\n"],
  ] as const) {
    const { code, stdout, stderr } = await finished(runExample("pipeline", ...args));
    assert.deepEqual({ code, stdout, stderr }, { code: 1, stdout: "", stderr: message });
  }
});
