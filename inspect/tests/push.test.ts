// zeroipc push

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, f64, i32, Memory, messages, Queue, Ring, Stack, struct, u32, utf8 } from "zeroipc";
import {
  bin,
  endPrograms,
  here,
  shell,
  sleep,
  startCommand,
  testName,
  until,
  within,
  zeroipc,
  zeroipcWith,
} from "./harness";

after(endPrograms);

const start = (...args: string[]) => startCommand(process.execPath, [bin, ...args]);

test(
  "arguments are pushed in their order",
  within(async (memory) => {
    const queue = new Queue(memory, "q", i32, 10);
    const { code, stdout, stderr } = await zeroipc("push", memory.name, "q", "--type", "i32", "1", "-2", "0x10");
    assert.deepEqual([code, stdout, stderr], [0, "", ""]);
    assert.deepEqual([...queue.tryPopMany(10)], [1, -2, 16]);
    assert.equal(
      (await here("push", memory.name.slice(1), "q", "--type", "i32", "--json", "7")).stdout,
      '{ "given": 1, "dropped": 0 }\n',
    );
  }),
);

test(
  "lines of standard input are pushed, whatever their ends",
  within(async (memory) => {
    const queue = new Queue(memory, "q", utf8(8), 10);
    const { code } = await zeroipcWith({ input: "a b\r\n\nJörg\nlast" }, "push", memory.name, "q", "--type", "utf8");
    assert.equal(code, 0);
    assert.deepEqual(queue.tryPopMany(10), ["a b", "", "Jörg", "last"]);
    assert.equal((await zeroipcWith({ input: "" }, "push", memory.name, "q", "--type", "utf8")).code, 0);
    assert.equal(queue.size, 0);
  }),
);

test(
  "structs are JSON",
  within(async (memory) => {
    const queue = new Queue(memory, "q", struct({ id: u32, data: f64 }), 4);
    const type = ["--type", "{id:u32,data:f64}"];
    assert.equal((await here("push", memory.name, "q", ...type, '{"data":0.5,"id":1}')).code, 0);
    assert.deepEqual(queue.tryPop(), { id: 1, data: 0.5 });
  }),
);

test(
  "a hundred thousand numbers go through a queue of 64, from process to process",
  within(async (memory) => {
    new Queue(memory, "q", u32, 64);
    const s = memory.name;
    const { code, stdout, stderr } = await shell(
      `seq 100000 | zeroipc push ${s} q --type u32 & zeroipc pop ${s} q --type u32 --count 100000 --timeout 20s | cksum; wait $!`,
    );
    assert.deepEqual([code, stderr], [0, ""]);
    assert.equal(stdout, (await shell("seq 100000 | cksum")).stdout);
  }),
);

test(
  "where there is no room it waits, or gives up in time",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 3);
    const tried = await zeroipc("push", memory.name, "q", "--type", "u32", "--timeout", "0", 1, 2, 3, 4, 5);
    assert.equal(tried.code, 3);
    assert.equal(tried.stderr, 'zeroipc: queue "q": no room; 3 values put in before\n');
    const late = await zeroipc("push", memory.name, "q", "--type", "u32", "--timeout", "50ms", 4);
    assert.equal(late.stderr, 'zeroipc: queue "q": no room for 50 ms; 0 values put in before\n');
    const waiting = start("push", memory.name, "q", "--type", "u32", "4", "5");
    await until("it takes part", () => memory.peers().length === 2);
    assert.equal(memory.peers().find(({ pid }) => pid === waiting.pid)?.label, "zeroipc push");
    assert.deepEqual([queue.tryPop(), queue.tryPop()], [1, 2]);
    assert.equal((await waiting.ended).code, 0);
    assert.deepEqual([...queue.tryPopMany(9)], [3, 4, 5]);
  }),
);

test(
  "a value that is none stops it: of arguments before any, of lines behind those before it",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 9);
    const args = ["push", memory.name, "q", "--type", "u32"] as const;
    const wrong = await zeroipc(...args, "1", "x");
    assert.equal(wrong.code, 2);
    assert.equal(wrong.stderr, 'zeroipc: "x" is no u32 (a whole number from 0 to 4294967295)\n');
    assert.equal(queue.size, 0);
    const line = await zeroipcWith({ input: "1\n2\n3.5\n4\n" }, ...args);
    assert.equal(line.code, 2);
    assert.match(line.stderr, /^zeroipc: line 3: "3.5" is no u32/);
    assert.deepEqual([...queue.tryPopMany(9)], [1, 2]);
    const bytes = await shell(`printf '\\xff\\n' | zeroipc push ${memory.name} q --type u32`);
    assert.deepEqual([bytes.code, bytes.stderr], [2, "zeroipc: the input is not in UTF-8\n"]);
  }),
);

test(
  "what does not fit is said with its sizes",
  within(async (memory) => {
    new Queue(memory, "q", u32, 9);
    const size = await here("push", memory.name, "q", "--type", "u64", "1");
    assert.deepEqual([size.code, size.stderr], [1, 'zeroipc: queue "q": its elements have 4 bytes, and u64 takes 8\n']);
    const untyped = await here("push", memory.name, "q", "1");
    assert.equal(untyped.code, 2);
    assert.match(untyped.stderr, /"1" is no bytes\(4\).*; --type says how values are written/);
    assert.equal((await here("push", memory.name, "q", "0x01020304")).code, 0);
    const key = await here("push", memory.name, "q", "--type", "{a:u32,b}", "1");
    assert.equal(key.code, 2);
    assert.match(key.stderr, /there is no "b".*\n {2}\{a:u32,b\}\n {9}\^\n$/);
  }),
);

test(
  "absent segments and structures, and other kinds",
  within(async (memory) => {
    const absent = await here("push", "/zeroipc-test-nowhere", "q", "1");
    assert.deepEqual([absent.code, absent.stderr], [1, 'zeroipc: there is no segment "/zeroipc-test-nowhere"\n']);
    const name = await here("push", memory.name, "q", "1");
    assert.deepEqual([name.code, name.stderr], [1, `zeroipc: segment "${memory.name}" has no structure "q"\n`]);
    assert.equal((await here("put", memory.name, "m", "--create", "set:4", "--type", "u32", "1")).code, 0);
    const kind = await here("push", memory.name, "m", "--type", "u32", "1");
    assert.deepEqual([kind.code, kind.stderr], [2, 'zeroipc: set "m": it is read by get, and changed by put\n']);
    assert.equal((await here("push", memory.name)).code, 2);
  }),
);

test(
  "stacks, rings, messages",
  within(async (memory) => {
    const stack = new Stack(memory, "s", u32, 4);
    await zeroipc("push", memory.name, "s", "--type", "u32", 1, 2);
    assert.deepEqual([...stack.tryPopMany(9)], [2, 1]);
    const ring = new Ring(memory, "r", f64, 4);
    await zeroipc("push", memory.name, "r", "--type", "f64", "--", "nan", "-inf");
    assert.deepEqual([...ring.tryReadMany(9)], [Number.NaN, Number.NEGATIVE_INFINITY]);
    const log = new Ring(memory, "m", messages, 256);
    await zeroipc("push", memory.name, "m", "--type", "utf8", "hello", "");
    await zeroipc("push", memory.name, "m", "0x00ff");
    assert.deepEqual(
      log.tryReadMany(9).map((message) => Buffer.from(message).toString("hex")),
      ["68656c6c6f", "", "00ff"],
    );
    log.take("producer");
    const taken = await zeroipc("push", memory.name, "m", "0x00");
    assert.equal(taken.code, 1);
    assert.match(taken.stderr, /ring "m"/);
  }),
);

test(
  "channels: from hand to hand, and closed",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    const alone = await zeroipc("push", memory.name, "hand", "--type", "u32", "--timeout", "50ms", 1);
    assert.equal(alone.code, 3);
    assert.match(alone.stderr, /nobody took the value for 50 ms; 0 values put in before/);
    const sender = start("push", memory.name, "hand", "--type", "u32", "5");
    assert.equal(await hand.receive({ timeout: 20_000 }), 5);
    assert.equal((await sender.ended).code, 0);
    assert.equal((await zeroipc("push", memory.name, "hand", "--close")).code, 0);
    assert.ok(hand.isClosed);
    const closed = await zeroipc("push", memory.name, "hand", "--type", "u32", 1);
    assert.equal(closed.code, 1);
    assert.match(closed.stderr, /it was closed.*; 0 values put in before/);
    new Queue(memory, "q", u32, 4);
    assert.equal((await here("push", memory.name, "q", "--close")).code, 2);
  }),
);

test("nothing is created unless it is asked for", async () => {
  const name = testName();
  try {
    const wrong: [RegExp, ...string[]][] = [
      [/--size is for --create/, "--size", "1MB", "1"],
      [/expected queue:100/, "--create", "5", "1"],
      [/expected queue:100/, "--create", "map:5", "1"],
      [/expected queue:100/, "--create", "queue", "1"],
      [/--type of a known size/, "--create", "queue:5", "1"],
      [/utf8 has no size/, "--create", "queue:5", "--type", "utf8", "--size", "1MB", "1"],
    ];
    for (const [message, ...args] of wrong) {
      const { code, stderr } = await here("push", name, "q", ...args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, message);
    }
    assert.equal((await here("push", name, "q", "--create", "queue:5", "--type", "u32", "1")).code, 1);
    const created = ["push", name, "q", "--create", "queue:5", "--size", "1MB", "--type", "u32"] as const;
    assert.equal((await zeroipc(...created, 1)).code, 0);
    assert.equal((await zeroipc(...created, 2)).code, 0);
    assert.equal((await zeroipc("pop", name, "q", "--type", "u32", "--all")).stdout, "1\n2\n");
    const other = await zeroipc("push", name, "q", "--create", "queue:6", "--type", "u32", 1);
    assert.deepEqual([other.code, other.stderr], [1, 'zeroipc: queue "q": stored capacity 5, asked for 6\n']);
  } finally {
    await shell(`rm -f /dev/shm${name}`);
  }
});

test(
  "interrupted while it waits it dies of the signal, and leaves no trace",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 1);
    queue.tryPush(1);
    for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
      const waiting = start("push", memory.name, "q", "--type", "u32", "2");
      await until("it takes part", () => memory.peers().length === 2);
      await sleep(50);
      waiting.kill(signal);
      assert.equal((await waiting.ended).signal, signal);
      assert.equal(memory.peers().length, 1);
    }
    assert.equal(queue.tryPop(), 1);
    assert.equal(queue.tryPop(), undefined);
    assert.ok(queue.tryPush(3));
  }),
);

test(
  "segments of another user: only where that is allowed and asked for",
  { skip: process.getuid?.() !== 0 },
  async () => {
    const asNobody = { uid: 65534, gid: 65534 };
    for (const mode of [0o600, 0o666]) {
      const name = testName();
      using memory = Memory.create(name, { size: "1MB", mode });
      const queue = new Queue(memory, "q", u32, 4);
      const push = (...args: string[]) => zeroipcWith(asNobody, "push", name, "q", "--type", "u32", ...args);
      const refused = await push("1");
      assert.equal(refused.code, 1);
      assert.match(refused.stderr, mode === 0o666 ? /give --any-owner to trust it$/m : /permission/);
      const allowed = mode === 0o666;
      const asked = await push("2", "--any-owner");
      assert.equal(asked.code, allowed ? 0 : 1, asked.stderr);
      const seen = await zeroipcWith(asNobody, "get", name, "q", "--type", "u32");
      assert.deepEqual([seen.code, seen.stdout], allowed ? [0, "2\n"] : [1, ""]);
      assert.equal(queue.size, allowed ? 1 : 0);
      memory.unlink();
    }
  },
);
