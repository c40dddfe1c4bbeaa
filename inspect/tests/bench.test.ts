// zeroipc bench

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, test } from "node:test";
import { bin, endPrograms, sleep, startCommand, until, zeroipc } from "./harness";

after(endPrograms);

const left = () => readdirSync("/dev/shm").filter((file) => file.startsWith("zeroipc-bench-"));

test("figures of this machine", async () => {
  const { code, stdout, stderr } = await zeroipc("bench", "--json");
  assert.deepEqual([code, stderr], [0, ""]);
  const { machine, results, noisy } = JSON.parse(stdout) as {
    machine: { cpus: number; node: string; load: number };
    results: { name: string; unit: string; median: number; least: number; most: number; runs: number[] }[];
    noisy: string[];
  };
  assert.ok(machine.cpus >= 1);
  assert.equal(machine.node, process.version);
  assert.deepEqual(
    results.map(({ unit }) => unit),
    ["ns", "million/s", "us", "GB/s"],
  );
  for (const { least, median, most, runs } of results) {
    assert.equal(runs.length, 5);
    assert.ok(0 < least && least <= median && median <= most);
  }
  assert.ok(Array.isArray(noisy));
});

test("interrupted, and killed, it leaves nothing", async () => {
  for (const signal of ["SIGINT", "SIGKILL"] as const) {
    const program = startCommand(process.execPath, [bin, "bench"]);
    await sleep(700);
    program.kill(signal);
    assert.equal((await program.ended).signal, signal);
    // Others may run it at the same time.
    assert.deepEqual(
      left().filter((file) => file.endsWith(`-${program.pid}`)),
      [],
    );
    // The other process ends when it finds its parent gone, and closes what it inherited: `ended` has waited for that.
    await until("its partner ends", () => !isAlive(program.pid));
  }
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
