// The example examples/crash: whoever is killed, its checks hold, and nothing is left behind.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { Memory } from "zeroipc";
import { endPrograms, type Program, startCommand, testName, until, watchdog } from "./harness";

after(endPrograms);

const ROLES = ["maker", "worker 1", "worker 2", "worker 3", "reader"];

interface Running {
  readonly program: Program;
  readonly segment: string;
}

function start(...args: readonly string[]): Running {
  const segment = testName();
  const script = join(process.cwd(), "../scripts/example.mjs");
  return { segment, program: startCommand(process.execPath, [script, "crash", "--segment", segment, ...args]) };
}

const end = ({ program }: Running) => watchdog("the example's end", 120, () => program.ended);

/** The processes of all roles, as soon as all are there. */
async function processes({ segment }: Running): Promise<number[]> {
  let pids: number[] = [];
  await until("all processes are there", () => {
    if (!Memory.exists(segment)) return false;
    using memory = new Memory(segment, { readOnly: true });
    pids = memory
      .peers()
      .filter(({ label }) => ROLES.includes(label))
      .map(({ pid }) => pid);
    return pids.length === ROLES.length;
  });
  return pids;
}

test("what is promised holds when everybody is killed again and again", async () => {
  const running = start("--seconds", "6", "--pause", "150", "--seed", String(Date.now() % 1e6));
  const { code, stdout, stderr } = await end(running);
  console.log(`# ${stdout.split("\n")[0]}`);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" }, stdout);
  assert.equal(stdout.match(/^ok {4}/gm)?.length, 10, stdout);
  assert.doesNotMatch(stdout, /BROKEN/);
  assert.match(stdout, /^\d+ kills: maker \d+, worker 1 \d+/m);
  assert.equal(existsSync(`/dev/shm${running.segment}`), false);
});

test("a process that somebody else kills is followed by another, and Ctrl-C ends it with the checks", async () => {
  const running = start("--seconds", "60", "--pause", "100000");
  const [pid] = await processes(running);
  process.kill(pid as number, "SIGKILL");
  await watchdog("its death is told", 60, async () => {
    while (!(await running.program.line()).includes(`(${pid}) killed`));
  });
  await processes(running);
  running.program.kill("SIGINT");
  const { code, stdout, stderr } = await end(running);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" }, stdout);
  assert.equal(stdout.match(/^ok {4}/gm)?.length, 10, stdout);
});

test("all processes and the segment go with a main process that is killed", async () => {
  const running = start("--seconds", "60", "--pause", "100000");
  const pids = await processes(running);
  running.program.kill("SIGKILL");
  await end(running);
  await until("all are gone", () => !pids.some((pid) => existsSync(`/proc/${pid}`)));
  assert.equal(existsSync(`/dev/shm${running.segment}`), false);
});

test("what cannot be is told without a stack trace", async () => {
  const { code, stdout, stderr } = await end(start("--seconds", "soon"));
  assert.deepEqual(
    { code, stdout, stderr },
    { code: 1, stdout: "", stderr: "--seconds soon: give a number up to 600\n" },
  );
});
