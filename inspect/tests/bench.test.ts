// zeroipc bench

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { after, test } from "node:test";
import { bin, endPrograms, startCommand, until, zeroipc } from "./harness";

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
    for (const begun of [true, false]) {
      const program = startCommand(process.execPath, [bin, "bench"]);
      const itsOwn = () => left().filter((file) => file.endsWith(`-${program.pid}`)); // others may run it, too
      await until("it has a segment", () => itsOwn().length > 0);
      if (begun) await until("its partner has the segment", () => itsOwn().length === 0);
      program.kill(signal);
      // Its partner ends when nobody else lives in the segment, and closes what it inherited: `ended` waits for that.
      assert.equal((await program.ended).signal, signal);
      assert.deepEqual(itsOwn(), []);
    }
  }
});
