// The example examples/market-data: the numbers of its table add up under each policy, whoever of the consumers is killed.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { gone, runExample, type Running } from "./example";
import { fileOf } from "./segments";

/** The segment has the pid of the process that was started. */
const segmentOf = (run: Running): string => `/market-data-${run.child.pid}`;

const pidOf = async (run: Running, consumer: string): Promise<number> =>
  Number((await run.until(new RegExp(`consumers: .*${consumer} (\\d+)`)))[1]);

/** Of each policy and process, the numbers in its row. */
function tableOf(run: Running): Map<string, number[]> {
  const table = new Map<string, number[]>();
  let policy = "";
  for (const line of run.output().split("\n")) {
    const [, named, who, quotes, lost] = /^(\S*) +(feed|book|candles|pricer) +([\d,]+) +([\d,]+)/.exec(line) ?? [];
    policy = named || policy;
    if (who)
      table.set(
        `${policy} ${who}`,
        [quotes, lost].map((text) => Number(text?.replaceAll(",", ""))),
      );
  }
  return table;
}

test("every quote is seen or lost, under each policy", async () => {
  const run = runExample("market-data", "--seconds", "1", "--rate", "4000", "--seed", "1");
  assert.deepEqual(await run.ended, [0, ""]);
  const table = tableOf(run);
  assert.equal(table.size, 12, run.output());
  for (const policy of ["block", "drop-oldest", "drop-newest"]) {
    const [published = 0, dropped = 0] = table.get(`${policy} feed`) ?? [];
    for (const who of ["book", "candles", "pricer"]) {
      const [seen = 0, lost = 0] = table.get(`${policy} ${who}`) ?? [];
      assert.equal(seen + lost, published + dropped, run.output());
      if (policy !== "drop-oldest") assert.deepEqual([seen, lost], [published, dropped], run.output());
      assert.ok(seen > 0, run.output());
    }
    if (policy !== "drop-newest") assert.equal(dropped, 0);
  }
  assert.equal(existsSync(fileOf(segmentOf(run))), false);
});

test("who blocks the feed is killed, and the feed goes on", async () => {
  const run = runExample("market-data", "--seconds", "2", "--rate", "4000");
  const pricer = await pidOf(run, "pricer");
  await run.until(/policy +quotes/);
  process.kill(pricer, "SIGKILL");
  assert.deepEqual(await run.ended, [0, ""]);
  assert.match(run.output(), /pricer \(\d+\) was killed by SIGKILL/);
  assert.equal(run.output().match(/pricer +- .* killed$/gm)?.length, 3, run.output());
  assert.equal(tableOf(run).size, 9, run.output());
});

test("Ctrl-C ends it", async () => {
  const run = runExample("market-data");
  await run.until(/block +feed/);
  run.child.kill("SIGINT");
  assert.deepEqual(await run.ended, [0, ""]);
  assert.match(run.output(), /stopped\n$/);
  assert.equal(existsSync(fileOf(segmentOf(run))), false);
});

test("consumers end with a feed that is killed, and remove the segment", async () => {
  const run = runExample("market-data");
  const consumers = [await pidOf(run, "book"), await pidOf(run, "candles"), await pidOf(run, "pricer")];
  await run.until(/block +feed/);
  run.child.kill("SIGKILL");
  for (const pid of consumers) await gone(pid);
  assert.equal(existsSync(fileOf(segmentOf(run))), false);
});

test("wrong options are told", async () => {
  const [code, stderr] = await runExample("market-data", "--rate", "fast").ended;
  assert.deepEqual([code, stderr], [1, "--rate fast: a number from 100 to 200000\n"]);
});
