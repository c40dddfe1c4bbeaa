// zeroipc replay

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { f64, Queue, Stream, struct, u32, u64 } from "zeroipc";
import { bin, endPrograms, here, shell, startCommand, within, zeroipc, zeroipcWith } from "./harness";

const folder = mkdtempSync(join(tmpdir(), "zeroipc-replay-"));
after(() => rmSync(folder, { recursive: true }));
after(endPrograms);

let files = 0;
const newFile = () => join(folder, `${files++}.jsonl`);

const start = (...args: string[]) => startCommand(process.execPath, [bin, ...args]);

const HEADER =
  '{"recording":1,"segment":"/s","stream":"s","type":"f64","elementSize":8,"started":"2026-01-01T00:00:00.000Z"}\n';

function recordingOf(...lines: (readonly [t: number, value: string])[]): string {
  return HEADER + lines.map(([t, value], n) => `{"t":${t},"n":${n},"value":${value}}\n`).join("");
}

test(
  "from stream to stream, exactly",
  within(async (memory) => {
    const [from, to] = ["a", "b"].map((name) => new Stream(memory, name, struct({ id: u64, x: f64 }), 16)) as [
      Stream<never>,
      Stream<never>,
    ];
    const values = [
      { id: 2n ** 63n + 1n, x: 0.1 },
      { id: 0n, x: Number.NEGATIVE_INFINITY },
      { id: 7n, x: -0 },
    ];
    from.tryEmitMany(values as never);
    from.close();
    const s = memory.name;
    for (const type of ["--type '{id:u64,x:f64}'", ""]) {
      using copy = to.subscription();
      const line = `zeroipc record ${s} a ${type} --from earliest 2>/dev/null | zeroipc replay ${s} b`;
      assert.deepEqual(await shell(line), { code: 0, stdout: "", stderr: "" });
      assert.deepEqual(copy.tryNextMany(9), values);
    }
  }),
);

test(
  "in the rhythm of the recording, faster, or at once",
  within(async (memory) => {
    const stream = new Stream(memory, "s", f64, 16);
    const file = newFile();
    writeFileSync(file, recordingOf([5, "1"], [5.2, "2"], [5.4, '"nan"']));
    const times = async (...options: string[]) => {
      using subscription = stream.subscription();
      const replaying = zeroipc("replay", memory.name, "s", file, ...options);
      const came: number[] = [];
      for (const value of [1, 2, Number.NaN]) {
        assert.deepEqual(await subscription.next({ timeout: 20_000 }), value);
        came.push(performance.now());
      }
      assert.equal((await replaying).code, 0);
      return (came[2] as number) - (came[0] as number);
    };
    const [usual, double] = [await times(), await times("--speed", "2")];
    assert.ok(usual > 350, `${usual}`);
    assert.ok(double > 150, `${double}`);
    writeFileSync(file, recordingOf([0, "1"], [3600, "2"], [7200, '"nan"']));
    await times("--fast");
    await times("--speed", "100000");
  }),
);

test(
  "into what it creates, and into a queue",
  within(async (memory) => {
    const input = recordingOf([0, "1"], [0, "2"]);
    const created = await zeroipcWith({ input }, "replay", memory.name, "new", "--create", "stream:8", "--close");
    assert.equal(created.code, 0);
    assert.equal(new Stream(memory, "new", f64).sequence, 2);
    assert.ok(new Stream(memory, "new", f64).isClosed);
    const queue = new Queue(memory, "q", f64, 1);
    const full = await zeroipcWith({ input }, "replay", memory.name, "q", "--timeout", "0");
    assert.deepEqual([full.code, full.stderr], [3, 'zeroipc: queue "q": no room; 1 value put in before\n']);
    assert.equal(queue.tryPop(), 1);
    const lost = `${input}{"t":0.5,"lost":12}\n{"t":1,"end":"closed","values":2,"lost":12}\n`;
    const some = await zeroipcWith({ input: lost }, "replay", memory.name, "r", "--create", "queue:9", "--json");
    assert.deepEqual(JSON.parse(some.stdout), { given: 2, dropped: 0, lost: 12 });
  }),
);

test(
  "files that are no recordings say where",
  within(async (memory) => {
    new Stream(memory, "s", f64, 16);
    new Stream(memory, "small", u32, 16);
    const cases: [string, RegExp][] = [
      ["", /it is empty/],
      ["hello\n", /line 1: this is no recording/],
      ["{}\n", /line 1: this is no recording/],
      ["[]\n", /line 1: this is no recording/],
      [HEADER.replace('"recording":1', '"recording":2'), /a recording of version 2; this program reads 1/],
      [HEADER.replace("f64", "f63"), /line 1: type: there is no "f63"/],
      [`${HEADER}{"t":0}\n`, /line 2: it has neither/],
      [`${HEADER}{"t":0,"n":0,"value":"x"}\n`, /line 2: "x" is no f64/],
      [`${HEADER}{"t":0,"n":0,"val`, /line 2: no JSON/],
      [`${recordingOf([1, "1"], [0.5, "2"])}`, /line 3: "t" is no time from 1 on/],
      [`${HEADER}null\n`, /line 2: no object/],
    ];
    for (const [input, why] of cases) {
      const { code, stderr } = await zeroipcWith({ input }, "replay", memory.name, "s", "--fast");
      assert.equal(code, 1, stderr);
      assert.match(stderr, why);
    }
    const size = await zeroipcWith({ input: HEADER }, "replay", memory.name, "small");
    assert.deepEqual(
      [size.code, size.stderr],
      [1, 'zeroipc: stream "small": its elements have 4 bytes, and f64 takes 8\n'],
    );
    assert.equal((await zeroipc("replay", memory.name, "s", "/nowhere/at-all")).code, 1);
    for (const speed of ["0", "-1", "x"]) {
      assert.equal((await here("replay", memory.name, "s", "--speed", speed)).code, 2);
    }
  }),
);

test(
  "interrupted it dies of the signal, killed it leaves no trace",
  within(async (memory) => {
    const stream = new Stream(memory, "s", f64, 16);
    const file = newFile();
    writeFileSync(file, recordingOf([0, "1"], [3600, "2"]));
    for (const signal of ["SIGINT", "SIGKILL"] as const) {
      using subscription = stream.subscription();
      const replaying = start("replay", memory.name, "s", file);
      assert.equal(await subscription.next({ timeout: 20_000 }), 1);
      replaying.kill(signal);
      assert.equal((await replaying.ended).signal, signal);
      assert.equal(memory.peers().length, 1);
    }
  }),
);
