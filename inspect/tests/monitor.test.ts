// zeroipc monitor and zeroipc top where standard output is no terminal.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { f64, i32, messages, Queue, Ring, SharedArray, SharedMap, Stream, struct, u32, u64, utf8 } from "zeroipc";
import { bin, sleep, until, within, zeroipc, zeroipcWith } from "./harness";

interface Running {
  stdout: string;
  stderr: string;
  lines(): string[];
  kill(signal: NodeJS.Signals): void;
  closed: Promise<number | null>;
}

/** Starts `zeroipc`, which does not end by itself. */
function start(...args: string[]): Running {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
  const running: Running = {
    stdout: "",
    stderr: "",
    lines: () => running.stdout.split("\n").slice(0, -1),
    kill: (signal) => void child.kill(signal),
    closed: new Promise((resolve) => child.on("close", resolve)),
  };
  child.stdout.on("data", (text) => (running.stdout += text));
  child.stderr.on("data", (text) => (running.stderr += text));
  return running;
}

const Price = struct({ id: u32, price: f64 });
const PRICE = "{id: u32, price: f64}";

test(
  "monitor prints the values of a stream as they are published, and ends when it is closed",
  within(async (memory) => {
    const stream = new Stream(memory, "prices", Price, 64);
    stream.tryEmit({ id: 0, price: 0 });
    const running = start("monitor", memory.name, "prices", "--type", PRICE, "--every", "10ms");
    for (let k = 1; running.lines().length < 3; k++) {
      stream.tryEmit({ id: k, price: k / 4 });
      await sleep(20);
    }
    stream.close();
    assert.equal(await running.closed, 0);
    const lines = running.lines();
    const first = Number(lines[0]?.trim().split(" ")[0]);
    assert.ok(first >= 1, "from now on");
    lines.slice(0, -1).forEach((line, k) => {
      const number = first + k;
      assert.equal(line, `${String(number).padStart(8)}  { id: ${number}, price: ${number / 4} }`);
    });
    assert.equal(lines.at(-1), "the stream was closed");
    assert.equal(running.stderr, "");
  }),
);

test(
  "values that were overwritten before they were seen are counted",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 4, { policy: "drop-oldest" });
    const running = start("monitor", memory.name, "s", "--type", "u32", "--every", "1s", "--json");
    // The first look is as soon as it has begun; who knows when that is: until it has said something.
    let emitted = 0;
    while (running.lines().length === 0) {
      for (let k = 0; k < 10; k++) stream.tryEmit(emitted++);
      await sleep(20);
    }
    stream.close();
    assert.equal(await running.closed, 0);
    const said = running.lines().map((line) => JSON.parse(line) as { sequence: number; lost?: number; value?: number });
    assert.deepEqual(said.pop(), { ended: true, reason: "the stream was closed" });
    let next = said[0]?.sequence ?? -1;
    for (const { sequence, lost, value } of said) {
      assert.equal(sequence, next);
      if (lost === undefined) assert.equal(value, sequence);
      next += lost ?? 1;
    }
    assert.equal(next, emitted, "each value was told or counted");
    assert.ok(said.some(({ lost }) => lost !== undefined));
  }),
);

test(
  "monitor holds up nobody: a stream that blocks goes on",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 4, { policy: "block" });
    const running = start("monitor", memory.name, "s", "--type", "u32", "--every", "10ms", "--csv");
    while (running.lines().length < 2) {
      assert.equal(stream.tryEmit(7), true);
      await sleep(5);
    }
    running.kill("SIGINT");
    assert.equal(await running.closed, 0);
    assert.equal(running.lines()[0], "sequence,value");
    assert.match(running.lines()[1] ?? "", /^\d+,7$/);
  }),
);

test(
  "monitor tells of a queue how full it is, what came and went, and its first elements",
  within(async (memory) => {
    const queue = new Queue(memory, "commands", struct({ type: u32, data: i32 }), 8);
    for (let k = 0; k < 5; k++) queue.tryPush({ type: k, data: -k });
    queue.tryPop();
    const args = ["monitor", memory.name, "commands", "--for", "300ms", "--every", "100ms"];
    const plain = await zeroipc(...args);
    const lines = plain.stdout.trimEnd().split("\n");
    assert.match(lines[0] ?? "", /^\d\d:\d\d:\d\d\.\d {2}4 of 8 {2}5 pushed {2}1 popped$/);
    assert.match(lines[1] ?? "", /^\S+ {2}4 of 8 {2}5 pushed \(\+0\/s\) {2}1 popped \(\+0\/s\)$/);
    assert.ok(lines.length >= 2 && lines.length <= 4, plain.stdout);
    const typed = await zeroipc(...args, "--type", "{type: u32, data: i32}");
    assert.match(
      typed.stdout,
      /popped {2}\{ type: 1, data: -1 \}, \{ type: 2, data: -2 \}, \{ type: 3, data: -3 \}, \.\.\.$/m,
    );
    const { stdout } = await zeroipc(...args, "--json", "--type", "{type: u32, data: i32}");
    const look = JSON.parse(stdout.split("\n")[0] ?? "") as Record<string, unknown>;
    assert.match(String(look["at"]), /^\d{4}-\d\d-\d\dT/);
    delete look["at"];
    assert.deepEqual(look, {
      ...{ used: 4, most: 8, unit: "elements", came: 5, went: 1, waiters: 0 },
      elements: [1, 2, 3, 4].map((k) => ({ place: String(k - 1), value: { type: k, data: -k } })),
    });
    const csv = (await zeroipc(...args, "--csv", "--type", "{type: u32, data: i32}")).stdout.split("\n");
    assert.equal(csv[0], "time,used,most,came,went,in,out,waiters,state,place,type,data");
    assert.match(csv[1] ?? "", /^[^,]+,4,8,5,1,,,0,,0,1,-1$/);
    assert.equal(queue.size, 4, "nothing was taken");
  }),
);

test(
  "monitor shows arrays, maps and messages",
  within(async (memory) => {
    new SharedArray(memory, "array", f64, 3).set([1.5, 2.5]);
    const map = new SharedMap(memory, "map", utf8(8), u64, 4);
    map.set("ada", 36n);
    const ring = new Ring(memory, "ring", messages, 64);
    ring.tryWrite(Buffer.from("hello"));
    const once = ["--for", "20ms", "--every", "1s"];
    const array = await zeroipc("monitor", memory.name, "array", "--type", "f64", ...once);
    assert.match(array.stdout, /^\S+ {2}1\.5, 2\.5, 0$/m);
    const mapped = await zeroipc("monitor", memory.name, "map", "--key", "utf8", "--type", "u64", ...once);
    assert.match(mapped.stdout, /1 of 4.* {2}"ada": 36$/m);
    const ringed = await zeroipc("monitor", memory.name, "ring", "--type", "utf8", ...once);
    assert.match(ringed.stdout, /16 of 64 bytes {2}16 written {2}0 read {2}"hello"$/m);
  }),
);

test(
  "a chart where it cannot be drawn meanwhile is printed at the end",
  within(async (memory) => {
    const stream = new Stream(memory, "prices", Price, 64);
    const running = start("monitor", memory.name, "prices", "--type", PRICE, "--plot", "price");
    for (let k = 0; k < 60; k++) {
      stream.tryEmit({ id: k, price: k });
      await sleep(20);
    }
    stream.close();
    assert.equal(await running.closed, 0);
    const lines = running.lines();
    assert.equal(lines[0], "price of each value");
    assert.equal(lines.length, 17);
    assert.match(lines[1] ?? "", /^59\.0 ┼ *[╭─]+$/); // how many values came before, the machine decides
    const fill = await zeroipc("monitor", memory.name, "prices", "--plot", "--for", "50ms", "--every", "10ms");
    assert.match(fill.stdout, /^fill\n/);
  }),
);

test(
  "what cannot be monitored is said, with an exit code",
  within(async (memory) => {
    new SharedArray(memory, "array", f64, 3);
    new Stream(memory, "prices", Price, 4);
    const monitor = (...args: string[]) => zeroipc("monitor", memory.name, ...args);
    for (const [args, exit, message] of [
      [["array"], 2, /an array is neither full nor empty: --type shows its elements/],
      [["nothing"], 1, /has no structure "nothing"/],
      [["prices", "--type", "f64"], 1, /its elements have 16 bytes, and f64 takes 8/],
      [["prices", "--type", "what"], 2, /there is no "what"/],
      [["prices", "--type", PRICE, "--plot"], 2, /is no number: --plot id, --plot price/],
      [["prices", "--type", PRICE, "--plot", "cost"], 2, /there is no number "cost" in \{id: u32, price: f64\}/],
      [["prices", "--type", PRICE, "--plot", "a b"], 2, /"a b" is no field/],
      [["prices", "--plot", "price"], 2, /without --type it is fill, in, out/],
      [["prices", "--plot", "--json"], 2, /--plot is for people/],
      [["prices", "--csv", "--json"], 2, /one of them only/],
      [["prices", "--key", "u32"], 2, /only maps have keys/],
      [["prices", "--every", "soon"], 2, /Give a time from 1ms on, like 500ms, 2s or 1m/],
      [["prices", "--for", "0"], 2, /Give a time/],
    ] as const) {
      const ended = await monitor(...args);
      assert.equal(ended.code, exit, `${args.join(" ")}: ${ended.stderr}`);
      assert.match(ended.stderr, message);
      assert.equal(ended.stdout, "");
    }
    assert.equal((await zeroipc("monitor", "/there-is-no-such-segment", "x")).code, 1);
  }),
);

test(
  "monitor ends when the segment is unlinked and nobody is attached",
  within(async (memory) => {
    new Queue(memory, "q", u32, 4);
    const running = start("monitor", memory.name, "q", "--every", "10ms");
    await until("a line", () => running.lines().length > 0);
    memory.unlink();
    await sleep(100);
    const before = running.lines().length;
    await until("it goes on, for somebody is attached", () => running.lines().length > before);
    memory.close();
    assert.equal(await running.closed, 0);
    assert.match(running.stderr, /the segment was unlinked, and nobody is attached/);
  }),
);

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  test(
    `${signal} is a usual end of lines`,
    within(async (memory) => {
      new Queue(memory, "q", u32, 4);
      const running = start("monitor", memory.name, "q");
      await until("a line", () => running.lines().length > 0);
      running.kill(signal);
      assert.equal(await running.closed, 0);
      assert.equal(running.stderr, "");
    }),
  );
}

test(
  "a reader that has gone ends monitor and top quietly",
  within(async (memory) => {
    new Queue(memory, "q", u32, 4);
    for (const args of [`monitor ${memory.name} q --every 10ms`, "top --json --interval 100ms"]) {
      const child = spawn("sh", ["-c", `"${process.execPath}" "${bin}" ${args} | head -n 1 | wc -l`], {
        timeout: 30_000,
      });
      let text = "";
      child.stdout.on("data", (data) => (text += data));
      child.stderr.on("data", (data) => (text += data));
      const exit = await new Promise((resolve) => child.on("close", resolve));
      assert.deepEqual([exit, text.trim()], [0, "1"]);
    }
  }),
);

test(
  "top prints one snapshot, as text without colours or as JSON",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 8);
    for (let k = 0; k < 6; k++) queue.tryPush(k);
    new SharedArray(memory, "a", f64, 4);
    const args = ["top", "--interval", "100ms", "--filter", memory.name];
    for (const more of [[], ["--once"]]) {
      const { code, stdout } = await zeroipcWith({ env: { ...process.env, FORCE_COLOR: "1" } }, ...args, ...more);
      assert.equal(code, 0);
      const lines = stdout.trimEnd().split("\n");
      assert.match(lines[2] ?? "", /^NAME▼ +KIND/);
      assert.equal(lines.length, 6, stdout);
      assert.match(lines[5] ?? "", /^ {4}q +queue {4}\[\|+ +\] +6\/8 +0 +0 +2\.56 KiB$/);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(stdout, /\x1b/);
    }
    const { stdout } = await zeroipc(...args, "--once", "--json");
    assert.equal(stdout.split("\n").length, 2, "one line");
    const {
      segments,
      at,
      memory: shm,
    } = JSON.parse(stdout) as {
      segments: { name: string; alive: number; structures: Record<string, unknown>[] }[];
      at: string;
      memory: { used: number; size: number };
    };
    assert.ok(!Number.isNaN(Date.parse(at)) && shm.size > shm.used);
    assert.deepEqual(segments.map(({ name, alive }) => [name, alive]), [[memory.name, 1]]); // prettier-ignore
    assert.deepEqual(segments[0]?.structures, [
      { name: "a", kind: "array", size: 128, waiters: 0 },
      {
        ...{ name: "q", kind: "queue", size: 2624, used: 6, most: 8, unit: "elements", fill: 0.75, in: 0, out: 0 },
        waiters: 0,
      },
    ]);
  }),
);

test("top --json goes on and on", async () => {
  const running = start("top", "--json", "--interval", "100ms");
  await until("three lines", () => running.lines().length >= 3);
  running.kill("SIGTERM");
  assert.equal(await running.closed, 0);
  for (const line of running.lines()) JSON.parse(line);
});

test("top refuses what it does not know", async () => {
  for (const args of [
    ["--sort", "luck"],
    ["--interval", "1ms"],
    ["--interval", "2 days"],
    ["--interval", "1h"],
  ]) {
    const ended = await zeroipc("top", ...args);
    assert.equal(ended.code, 2, ended.stderr);
    assert.equal(ended.stdout, "");
  }
});

test(
  "monitor changes no byte of what it looks at",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    const stream = new Stream(memory, "s", f64, 4);
    queue.tryPush(1);
    stream.tryEmit(1);
    const sum = () =>
      createHash("sha256")
        .update(readFileSync(`/dev/shm${memory.name}`))
        .digest("hex");
    const before = sum();
    await zeroipc("monitor", memory.name, "q", "--type", "u32", "--for", "200ms", "--every", "20ms");
    await zeroipc("monitor", memory.name, "s", "--type", "f64", "--for", "200ms", "--every", "20ms");
    await zeroipc("top", "--once", "--interval", "100ms");
    assert.equal(sum(), before);
  }),
);
