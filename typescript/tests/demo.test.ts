// The demo of examples/sensors: its parts as functions, and the whole of it as a person starts it.

import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { findSources } from "../../examples/sensors/sensors";
import { Latencies, Series } from "../../examples/sensors/statistics";
import { quantity, sparkline, wrap } from "../../examples/sensors/text";
import { renderFrame, renderSummary, type SensorRow, type ViewState } from "../../examples/sensors/view";

const WATCHDOG_MS = 60_000;
const script = join(process.cwd(), "../scripts/example.mjs");

// --- parts ---

test("sensors are found in what /proc and /sys tell", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "zeroipc-test-sensors-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("proc/loadavg", "0.12 0.28 0.23 2/87 8532\n");
  const stat = (user: number) =>
    `cpu  ${user} 0 50 900 3 0 1 0 0 0\ncpu0 ${user} 0 50 900 3 0 1 0 0 0\nintr 77 1 2\nctxt 99\n`;
  write("proc/stat", stat(100));
  write(
    "proc/net/dev",
    "Inter-| x\n face |bytes\n  eth0:7088 18 0 0 0 0 0 0 1362 11 0 0 0 0 0 0\n    lo: 0 0 0 0 0 0 0 0 0 0 0\n",
  );
  write("sys/class/thermal/thermal_zone0/type", "x86_pkg_temp\n");
  write("sys/class/thermal/thermal_zone0/temp", "48500\n");
  write("sys/class/hwmon/hwmon0/name", "nvme\n");
  write("sys/class/hwmon/hwmon0/temp1_input", "37850\n");
  write("sys/class/hwmon/hwmon0/temp1_label", "Composite\n");
  const sources = findSources({ proc: join(folder, "proc"), sys: join(folder, "sys") });
  const sensors = sources.flatMap((source) => source.sensors);
  const read = () => {
    const values = new Float64Array(sensors.length);
    let at = 0;
    for (const source of sources) {
      source.read(values, at);
      at += source.sensors.length;
    }
    return Object.fromEntries(sensors.map(({ name }, k) => [name, values[k]]));
  };
  const found = read();
  const expected = {
    "load 1 min": 0.12,
    "tasks runnable": 2,
    tasks: 87,
    "cpu busy": 1.51,
    "cpu0 busy": 1.51,
    "context switches": 99,
    interrupts: 77,
    "eth0 received": 7088,
    "eth0 sent": 1362,
    "x86_pkg_temp 0": 48.5,
    "nvme Composite": 37.85,
  };
  for (const [name, value] of Object.entries(expected)) assert.equal(found[name], value, name);
  assert.equal(found["lo received"], undefined, "an interface without traffic is left out");
  write("proc/stat", stat(250));
  assert.equal(read()["cpu0 busy"], 3.01, "the open file is read again");
});

test("series merge their steps exactly", () => {
  const series = new Series("gauge");
  const values = Array.from({ length: 500 }, (_, k) => Math.sin(k) * 10);
  values.forEach((value, k) => series.add(1000 + k * 0.002, value));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  const summary = series.summary();
  assert.ok(Math.abs(summary.mean - mean) < 1e-9);
  assert.ok(Math.abs(summary.stddev - Math.sqrt(variance)) < 1e-9);
  assert.equal(summary.min, Math.min(...values));
  assert.equal(summary.max, Math.max(...values));
  assert.equal(summary.now, values.at(-1));
});

test("series of a counter tell its rate, also over a gap and a reset", () => {
  const series = new Series("counter");
  const at = (seconds: number, value: number) => series.add(seconds, value);
  for (let k = 0; k < 1000; k++) at(k / 500, k * 20); // 10,000 a second
  assert.ok(Math.abs(series.summary().mean - 10_000) < 1e-6);
  at(6, 60_000); // four seconds without a reading
  assert.ok(Math.abs(series.summary().max - 10_000) < 100);
  at(6.5, 5); // set back
  at(7, 5_005);
  const { min, max } = series.summary();
  assert.ok(min > 9_000 && max < 11_000, `${min} to ${max}`);
});

test("latencies give percentiles", () => {
  const latencies = new Latencies();
  for (let k = 1; k <= 1000; k++) latencies.add(k * 1000);
  const { p50, p99, max, count } = latencies.percentiles();
  assert.equal(count, 1000);
  assert.ok(Math.abs(p50 / 500_000 - 1) < 0.01 && Math.abs(p99 / 990_000 - 1) < 0.01 && max >= 1_000_000);
});

test("quantities and sparklines are as wide as they should be", () => {
  assert.equal(quantity(0.123, "s", "counter"), "12.3 %");
  assert.equal(quantity(1536, "B"), "1.50 KiB");
  assert.equal(quantity(1023.6, "B", "counter"), "1.00 KiB/s");
  assert.equal(quantity(12_345, "", "counter"), "12,345/s");
  assert.equal(quantity(Number.NaN, "B"), "-");
  assert.equal(sparkline([0, Number.NaN, 7], 3), "▁ █");
});

test("long lines are broken between words", () => {
  assert.equal(wrap("one two\nthree four five", 12), "one two\nthree four\n   five");
  assert.equal(wrap("unbreakably long", 4), "unbreakably long");
  assert.equal(wrap("as it is", Number.POSITIVE_INFINITY), "as it is");
});

function someState(sensorCount: number): ViewState {
  const row = (k: number): SensorRow => ({
    name: `sensor with a long name ${k}`,
    unit: "B",
    kind: "counter",
    now: 1e9,
    min: 1,
    mean: 2e6,
    max: 1e12,
    stddev: 0.5,
    history: Array.from({ length: 40 }, (_, i) => i),
  });
  const percentiles = { count: 100, p50: 4e4, p90: 8e4, p99: 1e6, p999: 2e7, max: 3e9 };
  return {
    segment: "/some-segment",
    usedBytes: 3e6,
    sizeBytes: 5e6,
    seconds: 4000,
    readingsPerSecond: 12_000,
    roundsPerSecond: 500,
    recent: percentiles,
    overall: percentiles,
    queueSize: 65_536,
    queueCapacity: 65_536,
    sampled: 1_000_000,
    dropped: 1000,
    missing: 1500,
    received: 930_000,
    rounds: 40_000,
    skipped: 3,
    mine: 900_000,
    backlog: 0,
    peers: ["runner", "sampler", "viewer"].map((label, k) => ({ pid: 4_000_000 + k, language: "TypeScript", label })),
    samplerHere: false,
    rows: Array.from({ length: sensorCount }, (_, k) => row(k)),
    notices: ["a notice that is so long that it has to be cut in a narrow window, whatever it says"],
    hint: "Ctrl-C stops",
  };
}

test("frames fit windows of every size", () => {
  const controls = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
  for (const sensorCount of [0, 5, 300]) {
    for (let columns = 1; columns <= 200; columns += 7) {
      for (const rows of [1, 2, 5, 12, 20, 40, 400]) {
        const frame = renderFrame(someState(sensorCount), { columns, rows, color: true });
        const lines = frame.replace(controls, "").split("\n");
        assert.ok(lines.length <= Math.max(1, rows - 1), `${lines.length} lines in ${rows} rows`);
        for (const line of lines) assert.ok(line.length <= columns, `${line.length} in ${columns}: ${line}`);
      }
    }
  }
});

test("frames without colour have no control characters", () => {
  const frame = renderFrame(someState(20), { columns: 100, rows: 40, color: false });
  assert.ok(!frame.includes("\x1b"));
  assert.match(frame, /65,536 of 65,536 {2}dropped 1,000 {2}missing 1,500/);
  assert.match(frame, /no sampler is attached/);
});

test("the summary accounts for every reading", () => {
  assert.match(
    renderSummary(someState(3)),
    /sampled 1,000,000 = received 930,000 \+ dropped 1,000 \+ queued 65,536 \+ lost 3,464/,
  );
});

// --- the whole ---

interface Running {
  child: ChildProcessWithoutNullStreams;
  output(): string;
  /** Waits until the output has it, and returns the match. */
  until(pattern: RegExp, from?: number): Promise<RegExpExecArray>;
  /** Exit status. */
  ended: Promise<number | null>;
}

const started: ChildProcessWithoutNullStreams[] = [];
after(() => {
  for (const child of started) child.kill("SIGKILL"); // its children see that it is gone, and end
});

function start(...args: string[]): Running {
  const child = spawn(process.execPath, [script, "sensors", ...args]);
  started.push(child);
  let text = "";
  const collect = (part: Buffer) => {
    text += part.toString();
    child.emit("text");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = once(child, "close").then(([code]) => code as number | null);
  const until = async (pattern: RegExp, from = 0) => {
    const signal = AbortSignal.timeout(WATCHDOG_MS);
    for (;;) {
      const match = pattern.exec(text.slice(from));
      if (match) return match;
      if (child.exitCode !== null) assert.fail(`ended without ${pattern}:\n${text}`);
      await once(child, "text", { signal }).catch(() => assert.fail(`no ${pattern} in time:\n${text}`));
    }
  };
  return { child, output: () => text, until, ended };
}

function segmentName(what: string): string {
  return `zeroipc-test-${process.pid}-demo-${what}`;
}

function summaryOf(output: string) {
  const number = (pattern: RegExp) => {
    const match = pattern.exec(output);
    assert.ok(match, `no ${pattern} in:\n${output}`);
    return Number((match[1] as string).replaceAll(",", ""));
  };
  return {
    mine: number(/received +([\d,]+) readings/),
    sampled: number(/sampled ([\d,]+) =/),
    received: number(/= received ([\d,]+)/),
    dropped: number(/\+ dropped ([\d,]+)/),
    lost: number(/\+ lost (-?[\d,]+)/),
  };
}

test("demo runs for a time, sums up and leaves nothing", { timeout: WATCHDOG_MS }, async () => {
  const segment = segmentName("whole");
  const run = start("--seconds", "3", "--segment", segment);
  assert.equal(await run.ended, 0, run.output());
  const summary = summaryOf(run.output());
  assert.ok(summary.mine > 1000, run.output());
  assert.equal(summary.sampled, summary.received + summary.dropped, run.output());
  assert.equal(summary.lost, 0, run.output());
  assert.equal(run.output().split("summary").length, 2, run.output());
  assert.match(run.output(), /latency p50 \S+ .s p99/);
  assert.ok(!run.output().includes("\x1b"), "no control characters in a pipe");
  assert.ok(!existsSync(`/dev/shm/${segment}`));
});

test("demo goes on when sampler and viewer are killed", { timeout: 2 * WATCHDOG_MS }, async () => {
  const segment = segmentName("killed");
  const run = start("--segment", segment);
  const [, sampler, viewer] = await run.until(/sampler (\d+), viewer (\d+)/);
  await run.until(/[1-9][\d,]* readings\/s/);

  process.kill(Number(sampler), "SIGKILL");
  const again = await run.until(/sampler \d+ got SIGKILL, started again: (\d+)/);
  assert.notEqual(again[1], sampler);
  await run.until(new RegExp(`sampler started, pid ${again[1]}`));
  await run.until(/[1-9][\d,]* readings\/s/, run.output().length);

  process.kill(Number(viewer), "SIGKILL");
  const from = run.output().length;
  await run.until(/viewer \d+ got SIGKILL, started again: (\d+)/, from);
  await run.until(/[1-9][\d,]* readings\/s/, from);

  run.child.kill("SIGINT");
  assert.equal(await run.ended, 0, run.output());
  assert.match(run.output(), /restarted {2}sampler once, viewer once/);
  const { mine, sampled, received, dropped, lost } = summaryOf(run.output());
  assert.ok(mine > 0 && mine < received, run.output());
  assert.equal(sampled, received + dropped + lost, run.output());
  assert.ok(lost >= 0 && lost < sampled / 2, run.output());
  assert.ok(!existsSync(`/dev/shm/${segment}`));
});

test("demo parts meet in any order, and the last one removes the segment", { timeout: 2 * WATCHDOG_MS }, async () => {
  const segment = segmentName("parts");
  const viewer = start("view", "--segment", segment);
  await viewer.until(/waiting for the segment/);
  const sampler = start("sample", "--segment", segment, "--rate", "100");
  await viewer.until(/[1-9][\d,]* readings\/s/);
  viewer.child.kill("SIGINT");
  assert.equal(await viewer.ended, 0, viewer.output());
  assert.ok(existsSync(`/dev/shm/${segment}`), "the sampler is still there");
  const second = start("view", "--segment", segment);
  await second.until(/[1-9][\d,]* readings\/s/);
  sampler.child.kill("SIGINT");
  assert.equal(await sampler.ended, 0, sampler.output());
  await second.until(/no sampler is attached/);
  second.child.kill("SIGINT");
  assert.equal(await second.ended, 0, second.output());
  const { sampled, received, dropped, lost } = summaryOf(second.output());
  assert.equal(sampled, received + dropped, second.output());
  assert.equal(lost, 0, second.output());
  assert.ok(!existsSync(`/dev/shm/${segment}`));
});
