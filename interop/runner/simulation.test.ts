// The example examples/simulation: TypeScript draws and steers what C++ computes, whoever of them is killed.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { openState } from "../../examples/simulation/state";
import { gone, runExample } from "./example";
import { fileOf, segmentName } from "./segments";

test("it is drawn and steered, and goes on at its step when the simulation is killed", async () => {
  const segment = segmentName();
  const run = runExample("simulation", "--segment", segment, "--seed", "7");
  const [, pid] = await run.until(/kill -9 (\d+)/);
  const [, step] = await run.until(/step ([1-9][\d,]*) .*\(coral\)/);
  process.kill(Number(pid), "SIGKILL");
  const [, again] = await run.until(/was killed by SIGKILL; \d+ goes on at step ([\d,]+)/);
  const number = (text: string | undefined) => Number(text?.replaceAll(",", ""));
  assert.ok(number(again) >= number(step), `${step}, then ${again}`);

  const state = openState(segment);
  state.recipes.set("recipe", { feed: 0.029, kill: 0.057, speed: 8000 });
  state.memory.close();
  await run.until(/\(maze\)/);
  run.child.kill("SIGINT");
  assert.deepEqual(await run.ended, [0, ""]);
  assert.match(run.output(), /simulated +[\d,]+ steps .* seed 7\ndrawn +\d+ frames .* 0 torn\nkilled +once\n$/);
  assert.equal(existsSync(fileOf(segment)), false);
});

test("who draws has a segment alone; killed, it leaves it to the next one, which goes on", async () => {
  const segment = segmentName();
  const first = runExample("simulation", "--segment", segment);
  const [, simulation] = await first.until(/kill -9 (\d+)/);
  await first.until(/step [1-9]/);
  const second = runExample("simulation", "--segment", segment);
  const [code, stderr] = await second.ended;
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`process ${first.child.pid} shows ${segment}`));

  first.child.kill("SIGKILL");
  await gone(Number(simulation)); // it ends with whoever started it
  const third = runExample("simulation", "--segment", segment, "--seconds", "2");
  assert.deepEqual(await third.ended, [0, ""]);
  assert.match(third.output(), /from step [1-9][\d,]* on, where the run before was killed/);
  assert.equal(existsSync(fileOf(segment)), false);
});

test("wrong options are told", async () => {
  const [code, stderr] = await runExample("simulation", "--recipe", "soup").ended;
  assert.equal(code, 1);
  assert.match(stderr, /^--recipe soup: one of coral, mitosis, /);
});
