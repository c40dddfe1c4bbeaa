// The example examples/inference: TypeScript's images are looked at by Python, whoever of the workers is killed.

import assert from "node:assert/strict";
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { draw, post } from "../../examples/inference/trial";
import { CLASSES, SIDE } from "../../examples/inference/state";
import { repository } from "./languages";
import { fileOf, segmentName } from "./segments";
import { sleep, watchdog } from "./testee";

interface Running {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  readonly segment: string;
  readonly lines: string[];
  readonly port: Promise<number>;
  /** Its exit code, and what it said on standard error. */
  readonly ended: Promise<[code: number | null, stderr: string]>;
}

function start(...args: readonly string[]): Running {
  const segment = segmentName();
  const words = [`${repository}scripts/example.mjs`, "inference", "--segment", segment, "--port", "0", ...args];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  process.on("exit", () => child.kill("SIGTERM"));
  const lines: string[] = [];
  let stderr = "";
  child.stderr.on("data", (text) => (stderr += text));
  const port = new Promise<number>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      const [, number] = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(line) ?? [];
      if (number !== undefined) resolve(Number(number));
    });
    child.once("close", () => reject(new Error(`it ended: ${stderr}`)));
  });
  port.catch(() => {});
  const ended = once(child, "close").then(([code]): [number | null, string] => [code as number | null, stderr]);
  return { child, segment, lines, port, ended };
}

/** Fulfils when there is no such process any more. */
async function gone(pid: number): Promise<void> {
  while (existsSync(`/proc/${pid}`)) await sleep(5);
}

test("--try: every image is recognised, although a worker is killed", async () => {
  const { lines, segment, ended } = start("--try");
  assert.deepEqual(await watchdog("the trial", ended, 120), [0, ""]);
  assert.match(lines.join("\n"), /the model has 16384 weights/);
  assert.match(lines.join("\n"), /was killed by SIGKILL; another one begins/);
  assert.match(lines.at(-1) ?? "", /every image was answered, and rightly/);
  assert.equal(existsSync(fileOf(segment)), false);
});

test("a server that listens answers right and wrong requests, and ends when it is told to", async () => {
  const { child, segment, port: listening, ended } = start("--workers", "1");
  const port = await watchdog("the start", listening);
  for (const [shape, name] of CLASSES.entries()) {
    const pixels = new Float32Array(SIDE * SIDE);
    draw(pixels, shape);
    assert.equal(await watchdog("an answer", post(port, pixels)), name);
  }
  await assert.rejects(post(port, new Float32Array(5)), { message: /400.*16384 bytes/ });
  const stats = (await (await fetch(`http://127.0.0.1:${port}/stats`)).json()) as { busy: number; workers: object };
  assert.deepEqual([stats.busy, Object.values(stats.workers)], [0, [CLASSES.length]]);
  assert.equal((await fetch(`http://127.0.0.1:${port}/nowhere`)).status, 404);
  child.kill("SIGTERM");
  assert.deepEqual(await watchdog("the end", ended), [0, ""]);
  assert.equal(existsSync(fileOf(segment)), false);
});

test("workers end with a server that is killed, and the next server goes on", async () => {
  const first = start("--workers", "1");
  const port = await watchdog("the start", first.port);
  const pixels = new Float32Array(SIDE * SIDE);
  draw(pixels, 0);
  assert.equal(await post(port, pixels), "circle");
  const stats = (await (await fetch(`http://127.0.0.1:${port}/stats`)).json()) as { workers: Record<string, number> };
  const [worker] = Object.keys(stats.workers);
  first.child.kill("SIGKILL");
  await watchdog("the worker ends", gone(Number(worker)));
  const second = start("--workers", "1", "--segment", first.segment);
  assert.equal(
    await watchdog(
      "an answer",
      second.port.then((number) => post(number, pixels)),
    ),
    "circle",
  );
  second.child.kill("SIGTERM");
  assert.deepEqual(await watchdog("the end", second.ended), [0, ""]);
});

test("an option that cannot be is told", async () => {
  const { ended } = start("--workers", "none");
  const [code, stderr] = await watchdog("the end", ended);
  assert.equal(code, 1);
  assert.match(stderr, /--workers: 1 to 32/);
});
