// zeroipc validate beside participants that work at full speed on structures of every kind, and are killed.

import assert from "node:assert/strict";
import { closeSync, openSync, writeSync } from "node:fs";
import { after, test } from "node:test";
import { Memory } from "zeroipc";
import * as L from "zeroipc/layout";
import { countOf, Validator } from "../src/validate/validate";
import { nameOf, textOf } from "../src/validate/verdict";
import { endPrograms, type Program, seededRandom, sleep, soak, startProgram, testName, until } from "./harness";

after(endPrograms);

const SECONDS = soak ? 600 : 5;

/** What is wrong in the segment, as text: nothing ever should be. */
function wrongs(name: string): { wrong: string[]; left: number; busy: number } {
  using validator = Validator.open(name);
  const report = validator.run();
  assert.ok(report.livenessKnown);
  return {
    wrong: report.verdicts.flatMap((verdict) =>
      verdict.findings
        .filter(({ level }) => level === "wrong")
        .map((finding) => `${nameOf(verdict)}: ${finding.rule}: ${textOf(finding)}`),
    ),
    left: countOf(report, "left"),
    busy: report.verdicts.reduce((sum, { busy }) => sum + busy, 0),
  };
}

test("validate beside full speed and SIGKILLs says of nothing that it is wrong", async () => {
  const random = seededRandom("what works, and when it is killed");
  const name = testName();
  const start = (): Program => startProgram("load", [name, random.word()]);
  const programs = [start(), start()];
  try {
    await until("a segment", () => Memory.exists(name));
    await Promise.all(programs.map((program) => program.expect("working")));
    const end = performance.now() + SECONDS * 1000;
    let looks = 0;
    let busy = 0;
    let left = 0;
    let kills = 0;
    while (performance.now() < end || looks < 10 || kills === 0) {
      const found = wrongs(name);
      assert.deepEqual(found.wrong, []);
      looks++;
      busy += found.busy;
      left += found.left;
      if (random.below(4) === 0) {
        const k = random.below(programs.length);
        (programs[k] as Program).kill();
        const ended = await (programs[k] as Program).ended;
        assert.equal(ended.signal, "SIGKILL", ended.stderr);
        assert.deepEqual(wrongs(name).wrong, [], "right after a death");
        programs[k] = start();
        kills++;
      }
      await sleep(random.below(20));
    }
    for (const program of programs) program.kill();
    await Promise.all(programs.map((program) => program.ended));
    const atRest = wrongs(name);
    assert.deepEqual(atRest.wrong, []);
    assert.equal(atRest.busy, 0, "nobody is at work any more");
    console.log(`# ${looks} looks, ${kills} deaths; left by the dead ${left}, in motion ${busy}`);
  } finally {
    endPrograms();
    Memory.unlink(name);
  }
});

test("validate beside somebody who makes structures that name one another says of nothing that it is wrong", async () => {
  const name = testName();
  const count = soak ? 2000 : 200;
  const program = startProgram("grow", [name, count]);
  try {
    await program.expect("working");
    let over = false;
    const done = program.expect("done").finally(() => (over = true));
    done.catch(() => {}); // looked at below, unless a look fails first
    for (let looks = 0; !over || looks < 2; looks++) {
      assert.deepEqual(wrongs(name).wrong, []);
      await sleep(0);
    }
    await done;
    using validator = Validator.open(name);
    assert.equal(validator.run().verdicts.length, 1 + 4 * count);
  } finally {
    endPrograms();
    await program.ended;
    Memory.unlink(name);
  }
});

test("validate beside full speed still finds what is wrong", async () => {
  const name = testName();
  const program = startProgram("load", [name, 7]);
  try {
    await program.expect("working");
    assert.deepEqual(wrongs(name).wrong, []);
    // The line of a slot that nobody has used yet.
    const file = openSync(`/dev/shm${name}`, "r+");
    const owner = Buffer.from([5, 1, 0, 0]);
    writeSync(file, owner, 0, 4, L.LINE_BYTES + 128 * L.ENTRY_BYTES + 11 * L.LINE_BYTES);
    closeSync(file);
    for (let k = 0; k < 10; k++) {
      const { wrong } = wrongs(name);
      assert.equal(wrong.length, 1, wrong.join("\n"));
      assert.match(
        wrong[0] as string,
        /peer\.owner: owner of slot 12: 0x000105; expected nobody \(slot 0\), or an owner id/,
      );
    }
  } finally {
    endPrograms();
    await program.ended;
    Memory.unlink(name);
  }
});
