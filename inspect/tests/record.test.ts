// zeroipc record

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { f64, Queue, SharedArray, Stream, struct, u32, u64 } from "zeroipc";
import { bin, endPrograms, here, shell, sleep, startCommand, until, within, zeroipc } from "./harness";

const folder = mkdtempSync(join(tmpdir(), "zeroipc-record-"));
after(() => rmSync(folder, { recursive: true }));
after(endPrograms);

let files = 0;
const newFile = () => join(folder, `${files++}.jsonl`);

const start = (...args: string[]) => startCommand(process.execPath, [bin, ...args]);

interface Line {
  t: number;
  n?: number;
  value?: unknown;
  lost?: number;
  end?: string;
  values?: number;
}

function read(text: string): { header: Record<string, unknown>; lines: Line[] } {
  const [header, ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  return { header: header as Record<string, unknown>, lines: lines as Line[] };
}

test(
  "what there is, to the stream's end",
  within(async (memory) => {
    const stream = new Stream(memory, "s", struct({ id: u64, x: f64 }), 8);
    stream.tryEmitMany([
      { id: 2n ** 64n - 1n, x: Number.NaN },
      { id: 1n, x: -0 },
    ]);
    stream.close();
    const type = ["--type", "{id:u64,x:f64}", "--from", "earliest"];
    const { code, stdout, stderr } = await zeroipc("record", memory.name, "s", ...type);
    assert.deepEqual([code, stderr], [0, "2 values recorded, 0 lost; ended: closed\n"]);
    const { header, lines } = read(stdout);
    const { started, ...rest } = header;
    assert.ok(Math.abs(new Date(started as string).getTime() - Date.now()) < 60_000);
    assert.deepEqual(rest, {
      recording: 1,
      segment: memory.name,
      stream: "s",
      type: "{id: u64, x: f64}",
      elementSize: 16,
    });
    assert.deepEqual(
      lines.map(({ n, value, end }) => ({ n, value, end })),
      [
        { n: 0, value: { id: "18446744073709551615", x: "nan" }, end: undefined },
        { n: 1, value: { id: 1, x: -0 }, end: undefined },
        { n: undefined, value: undefined, end: "closed" },
      ],
    );
    assert.equal(memory.peers().length, 1);
  }),
);

test(
  "as it comes, until it is interrupted; a file is written once",
  within(async (memory) => {
    const stream = new Stream(memory, "s", f64, 100);
    stream.tryEmitMany([1, 2, 3]);
    const file = newFile();
    const recording = start("record", memory.name, "s", file, "--type", "f64", "--from", "1");
    await until("it looks", () => {
      try {
        return readFileSync(file, "utf8").includes('"value":3');
      } catch {
        return false;
      }
    });
    for (const value of [4, 5]) {
      stream.tryEmit(value);
      await sleep(60);
    }
    recording.kill("SIGINT");
    const { code, stdout } = await recording.ended;
    assert.deepEqual([code, stdout], [0, "3 values recorded, 0 lost; ended: interrupted\n"]);
    const { lines } = read(readFileSync(file, "utf8"));
    assert.deepEqual(
      lines.map(({ n, value }) => [n, value]),
      [
        [2, 3],
        [3, 4],
        [4, 5],
        [undefined, undefined],
      ],
    );
    assert.ok((lines[2] as Line).t - (lines[1] as Line).t > 0.04);
    const again = await zeroipc("record", memory.name, "s", file, "--type", "f64", "--count", "1");
    assert.deepEqual([again.code, again.stderr], [1, `zeroipc: ${file} exists; --force writes over it\n`]);
    const forced = await zeroipc("record", memory.name, "s", file, "--force", "--for", "50ms", "--json");
    assert.deepEqual([forced.code, JSON.parse(forced.stdout)], [0, { values: 0, lost: 0, end: "time" }]);
    assert.equal(read(readFileSync(file, "utf8")).header["type"], "bytes(8)");
  }),
);

test(
  "it says what was lost; a subscriber loses nothing",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 4);
    const looking = start("record", memory.name, "s", "--type", "u32");
    const subscribed = start("record", memory.name, "s", "--type", "u32", "--subscribe", "--count", "2000");
    await looking.line();
    await subscribed.line();
    await until("it subscribes", () => stream.subscriberCount === 1);
    assert.equal(memory.peers().find(({ pid }) => pid === subscribed.pid)?.label, "zeroipc record");
    looking.kill("SIGSTOP");
    await stream.emitMany(Array.from({ length: 2000 }, (_, k) => k));
    looking.kill("SIGCONT");
    const all = await subscribed.ended;
    assert.equal(all.code, 0);
    const whole = read(all.stdout).lines;
    assert.deepEqual(
      whole.slice(0, -1).map(({ value }) => value),
      Array.from({ length: 2000 }, (_, k) => k),
    );
    stream.close();
    const { stdout, stderr } = await looking.ended;
    const some = read(stdout).lines;
    const values = some.filter(({ value }) => value !== undefined).length;
    const lost = some.filter(({ end }) => end === undefined).reduce((sum, line) => sum + (line.lost ?? 0), 0);
    assert.equal(values + lost, 2000);
    assert.ok(lost > 0);
    assert.equal(stderr, `${values} values recorded, ${lost} lost; ended: closed\n`);
    for (const { n, value } of some) assert.equal(n, value);
  }),
);

test(
  "it ends when nobody is left; a reader that goes ends it",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 4);
    const file = newFile();
    const left = await shell(
      `zeroipc emit ${memory.name}x s --create stream:8 --size 1MB --type u32 1 2
       zeroipc record ${memory.name}x s --from earliest --type u32 > "$FILE" & until grep -qs '"n":1' "$FILE"; do sleep 0.05; done
       rm /dev/shm${memory.name}x; wait $!; cat "$FILE"`,
      { env: { ...process.env, FILE: file } },
    );
    assert.match(left.stdout, /"end":"abandoned","values":2,"lost":0/);
    const feeding = setInterval(() => stream.tryEmit(1), 2);
    const { stdout, stderr } = await shell(
      `zeroipc record ${memory.name} s --type u32 | head -2 | tail -1; echo "\${PIPESTATUS[0]}"`,
    ).finally(() => clearInterval(feeding));
    assert.match(stdout, /^\{"t":[\d.]+,"n":\d+,"value":1\}\n0\n$/);
    assert.equal(stderr, "");
  }),
);

test(
  "what cannot be recorded",
  within(async (memory) => {
    new Queue(memory, "q", u32, 4);
    new SharedArray(memory, "a", u32, 4);
    const codes = [
      await here("record", memory.name, "q"),
      await here("record", memory.name, "a"),
      await here("record", memory.name, "x"),
      await here("record", memory.name, "q", "--from", "yesterday"),
    ].map(({ code }) => code);
    assert.deepEqual(codes, [2, 2, 1, 2]);
    const stream = new Stream(memory, "s", u32, 4);
    const derived = stream.map(memory, "d", u32, (value) => {
      if (value === 2) throw new Error("two");
      return value;
    });
    derived.derivation.done.catch(() => {});
    const recording = start("record", memory.name, "d", "--type", "u32", "--from", "earliest");
    stream.tryEmitMany([1, 2]);
    const { code, stdout, stderr } = await recording.ended;
    assert.equal(code, 1);
    assert.match(stdout, /"value":1\}\n.*"end":"failed","values":1/);
    assert.match(stderr, /stream "d" failed: .*two/);
  }),
);
