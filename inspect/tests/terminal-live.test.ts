// zeroipc top and zeroipc monitor as a person uses them: on a real terminal, by keys, beside programs that work.

import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { test, type TestContext } from "node:test";
import { f64, Memory, Queue, SharedArray, Stream, struct, u32 } from "zeroipc";
import { bin, sleep, startProgram, testName, within } from "./harness";
import { KEYS, Session, type SessionOptions } from "./terminal/session";

/** `zeroipc` on a terminal of its own. */
function zeroipc(context: TestContext, args: readonly string[], options?: SessionOptions): Session {
  const session = new Session([process.execPath, bin, ...args], options);
  context.after(() => session.close());
  return session;
}

async function quits(session: Session, key = "q"): Promise<void> {
  session.send(key);
  const end = await session.end;
  assert.deepEqual(end, { code: 0, signal: null, restored: true });
  assert.deepEqual([session.alternate, session.cursorHidden, session.wraps], [false, false, true]);
}

const SGR_COLOUR = /\x1b\[[0-9;]*3[0-7]m/; // eslint-disable-line no-control-regex

/** As `within`, with the context of the test. */
const withContext =
  (body: (memory: Memory, context: TestContext) => Promise<void>) =>
  (context: TestContext): Promise<void> =>
    within((memory) => body(memory, context))();

test(
  "top shows a segment, follows what happens in it, and gives the terminal back",
  withContext(async (memory, context) => {
    const queue = new Queue(memory, "commands", u32, 8);
    const top = zeroipc(context, ["top", "--interval", "100ms", "--filter", memory.name]);
    await top.until(/commands +queue +\[ {5}\] +0\/8 +0 +0/);
    assert.equal(top.alternate, true);
    for (let k = 0; k < 6; k++) queue.tryPush(k);
    await top.until(/commands +queue +\[\|\|\|\| \] +6\/8/);
    const timer = setInterval(() => {
      queue.tryPop();
      queue.tryPush(1);
    }, 2);
    await top.until(/6\/8 +[1-9][0-9.]+k? +[1-9][0-9.]+k?$/m);
    clearInterval(timer);
    new SharedArray(memory, "readings", f64, 4);
    await top.until(/readings +array/);
    assert.match(top.bytes, SGR_COLOUR);
    await quits(top);
    assert.doesNotMatch(top.screen, /commands/);
  }),
);

test("top's keys: move, fold, sort, filter, pause, help, faster and slower", async (context) => {
  const prefix = testName();
  const names = ["a", "b", "c"].map((letter) => `${prefix}${letter}`);
  const memories = names.map((name) => Memory.create(name, { size: "1MB" }));
  try {
    memories.forEach((memory, k) => {
      const queue = new Queue(memory, "work", u32, 10);
      for (let count = 0; count <= k; count++) queue.tryPush(count);
      new SharedArray(memory, "array", f64, 4);
    });
    const top = zeroipc(context, ["top", "--interval", "100ms", "--filter", prefix], { columns: 100 });
    const order = () =>
      top.lines
        .filter((line) => /^[-+] /.test(line) && line.includes(prefix))
        .map((line) => line.split(/\s+/)[1]?.at(-1));
    await top.until(/c +\[/);
    assert.deepEqual(order(), ["a", "b", "c"]);
    top.send("r");
    await top.until((screen) => /NAME▲/.test(screen) && order().join("") === "cba");
    top.send("n"); // the same column once more: the other way
    await top.until((screen) => /NAME▼/.test(screen) && order().join("") === "abc");
    top.send("f");
    await top.until(/FILL▼/);
    top.send("n" + KEYS.down + KEYS.enter); // on the first structure: folds its segment
    await top.until((screen) => /^\+ \S+a /m.test(screen) && (screen.match(/ queue /g) ?? []).length === 2);
    top.send("e");
    await top.until((screen) => !screen.includes("queue"));
    top.send("e");
    await top.until((screen) => (screen.match(/ queue /g) ?? []).length >= 3);
    top.send("/");
    await top.until(/filter: \S+_/);
    top.send("b" + KEYS.enter);
    await top.until(() => order().join("") === "b");
    top.send(KEYS.escape); // no filter: there may be more than the window shows
    await top.until((screen) => !screen.includes("filter: "));
    top.send(`/${prefix}${KEYS.enter}`);
    await top.until(() => order().join("") === "abc");
    top.send(" ");
    await top.until(/paused/);
    new Queue(memories[0] as Memory, "later", u32, 4);
    await sleep(300);
    assert.doesNotMatch(top.screen, /later/);
    top.send(" ");
    await top.until(/later +queue/);
    top.send("--");
    await top.until(/every 400 ms/);
    top.send("+");
    await top.until(/every 200 ms/);
    top.send("?");
    await top.until(/fold or unfold a segment/);
    top.send("x");
    await top.until(/NAME▼/);
    await quits(top, KEYS.ctrlC);
  } finally {
    for (const memory of memories) {
      memory.close();
      memory.unlink();
    }
  }
});

test("top while segments come, are spoilt, are replaced and go", async (context) => {
  const name = testName();
  const file = `/dev/shm${name}`;
  const top = zeroipc(context, ["top", "--interval", "100ms", "--filter", name]);
  await top.until(/nothing of that name/);
  const memory = Memory.create(name, { size: "1MB" });
  new Queue(memory, "first", u32, 4);
  await top.until(/first +queue .* 0\/4/);
  const bytes = readFileSync(file);
  memory.close();
  await top.until(new RegExp(`${name}.* 0 +1$`, "m"));
  writeFileSync(file, bytes.subarray(0, 8192));
  await top.until(/its header says 1048576 bytes, and its file has 8192/);
  rmSync(file);
  await top.until(/nothing of that name/);
  const again = Memory.create(name, { size: "1MB" });
  new Queue(again, "second", u32, 4);
  await top.until(/second +queue/);
  assert.doesNotMatch(top.screen, /first/);
  again.close();
  again.unlink();
  await top.until(/nothing of that name/);
  await quits(top);
});

test(
  "top in windows of any size, while it runs",
  withContext(async (memory, context) => {
    new Queue(memory, "東京の待ち行列", u32, 4);
    new Queue(memory, "q", u32, 4).tryPush(1);
    const top = zeroipc(context, ["top", "--interval", "100ms", "--filter", memory.name]);
    await top.until(/q +queue/);
    for (const [columns, rows, shown] of [
      [40, 12, / q +25%/],
      [20, 6, / {4}東京…行列 +0%/],
      [200, 50, /q +queue +\[\|{3} +\] +1\/4 .*▁/],
      [7, 2, /^- /],
      [80, 24, /q +queue +\[\| {4}\] +1\/4/],
    ] as const) {
      top.resize(columns, rows);
      await top.until(shown);
      assert.ok(top.lines.length === rows);
    }
    await quits(top);
  }),
);

test(
  "without colours there are none; a dumb terminal gets a snapshot",
  withContext(async (memory, context) => {
    new Queue(memory, "q", u32, 4);
    const args = ["top", "--interval", "100ms", "--filter", memory.name];
    for (const [more, env] of [
      [[], { NO_COLOR: "1" }],
      [["--no-color"], {}],
    ] as const) {
      const top = zeroipc(context, [...more, ...args], { env });
      await top.until(/q +queue/);
      await quits(top);
      assert.doesNotMatch(top.bytes, SGR_COLOUR);
    }
    const dumb = zeroipc(context, args, { env: { TERM: "dumb" } });
    assert.equal((await dumb.end).code, 0);
    assert.match(dumb.screen, /q +queue/);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(dumb.bytes, /\x1b\[\?/);
  }),
);

test(
  "SIGTERM, SIGHUP and a terminal that is gone end top and monitor",
  withContext(async (memory, context) => {
    new Queue(memory, "q", u32, 4);
    for (const args of [["top"], ["monitor", memory.name, "q"]]) {
      for (const signal of [constants.signals.SIGTERM, constants.signals.SIGHUP]) {
        const session = zeroipc(context, args);
        await session.until(() => session.alternate && session.screen.includes("q"));
        session.signal(signal);
        assert.deepEqual(await session.end, { code: 0, signal: null, restored: true });
        assert.equal(session.alternate, false);
      }
      const session = zeroipc(context, args);
      await session.until(() => session.alternate);
      session.hangUp();
      assert.deepEqual(await session.end, { code: null, signal: constants.signals.SIGHUP, restored: null });
    }
  }),
);

test(
  "monitor draws a queue with its first elements, and leaves the last word on the screen of before",
  withContext(async (memory, context) => {
    const queue = new Queue(memory, "commands", struct({ type: u32, value: f64 }), 8);
    const type = "{type: u32, value: f64}";
    const monitor = zeroipc(context, ["monitor", memory.name, "commands", "--type", type, "--every", "100ms"]);
    await monitor.until(/queue of 8, 16 bytes each[^]*fill +\[ +\] 0 of 8[^]*no elements/);
    for (let k = 1; k <= 3; k++) queue.tryPush({ type: k, value: k / 2 });
    await monitor.until(/fill +\[\|+ +\] 3 of 8 {2}37\.5 %[^]*the first 3 elements\n +0 {2}\{ type: 1, value: 0\.5 \}/);
    monitor.send(" ");
    await monitor.until(/paused/);
    queue.tryPop();
    monitor.send(" ");
    await monitor.until(/2 of 8/);
    monitor.resize(30, 8);
    await monitor.until(/^fill +2 of 8/m);
    await quits(monitor);
    assert.match(monitor.unwrapped, /commands: 2 of 8 {2}3 pushed \(\+/);
    assert.equal(queue.size, 2);
  }),
);

test(
  "monitor --plot draws the values of a stream",
  withContext(async (memory, context) => {
    const stream = new Stream(memory, "wave", f64, 64);
    const monitor = zeroipc(context, ["monitor", memory.name, "wave", "--type", "f64", "--plot"], { rows: 20 });
    await monitor.until(/value of each value {2}nothing yet/);
    let k = 0;
    const timer = setInterval(() => stream.tryEmit(Math.round(100 * Math.sin(k++ / 8))), 5);
    await monitor.until(/^ 100\.?\d* [┼┤][^]*╭[^]*^-100\.?\d* [┼┤]/m);
    monitor.resize(40, 8);
    await monitor.until((screen) => /╭/.test(screen) && monitor.lines.length === 8);
    clearInterval(timer);
    stream.close();
    await monitor.until(/the stream was closed {2}q quit/);
    await quits(monitor);
    assert.match(monitor.screen, /the stream was closed/);
  }),
);

test(
  "monitor of a stream's values scrolls on a terminal, until Ctrl-C",
  withContext(async (memory, context) => {
    const stream = new Stream(memory, "s", u32, 64);
    const monitor = zeroipc(context, ["monitor", memory.name, "s", "--type", "u32", "--every", "10ms"]);
    const timer = setInterval(() => stream.tryEmit(42), 20);
    await monitor.until(/^ +\d+ {2}42$/m);
    clearInterval(timer);
    assert.equal(monitor.alternate, false);
    await quits(monitor, KEYS.ctrlC);
  }),
);

test(
  "a structure that is spoilt while monitor draws it: the terminal comes back with the reason",
  withContext(async (memory, context) => {
    new Queue(memory, "q", u32, 4);
    const monitor = zeroipc(context, ["monitor", memory.name, "q", "--every", "100ms"]);
    await monitor.until(/0 of 4/);
    writeFileSync(`/dev/shm${memory.name}`, readFileSync(`/dev/shm${memory.name}`).subarray(0, 4096));
    const end = await monitor.end;
    assert.deepEqual(end, { code: 1, signal: null, restored: true });
    assert.equal(monitor.alternate, false);
    assert.match(monitor.unwrapped, /zeroipc: segment .* was cut short while it was looked at/);
  }),
);

test("500 segments and a segment of 3000 structures: top stays usable", async (context) => {
  const prefix = testName();
  const maker = startProgram("segments", [prefix, "500", "3000"]);
  context.after(() => maker.child.kill());
  await maker.expect("ready");
  const top = zeroipc(context, ["top", "--interval", "500ms", "--filter", prefix], { columns: 100 });
  await top.until(/0000 +\[[^]*q +queue/, 60);
  await top.until(/\d+ segments {2}\d+ structures .* in [1-9]/, 60);
  top.send(KEYS.end);
  await top.until(/queue 999 +queue[^]*4001\/4001/);
  top.send("e" + KEYS.home);
  await top.until(/1\/501/);
  for (let k = 0; k < 30; k++) top.send(KEYS.pageDown);
  await top.until(/501\/501/);
  await quits(top);
  maker.child.stdin?.end();
  await maker.ended;
});
