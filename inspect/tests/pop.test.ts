// zeroipc pop

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, f64, messages, Queue, Ring, Stack, struct, u32, u64, utf8 } from "zeroipc";
import { bin, endPrograms, here, shell, sleep, startCommand, until, within, zeroipc } from "./harness";

after(endPrograms);

const start = (...args: string[]) => startCommand(process.execPath, [bin, ...args]);

test(
  "one value, or as many as asked for",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 9);
    queue.tryPushMany([1, 2, 3, 4, 5]);
    const args = ["pop", memory.name, "q", "--type", "u32"] as const;
    assert.deepEqual(await zeroipc(...args), { code: 0, stdout: "1\n", stderr: "" });
    assert.equal((await zeroipc(...args, "--count", 2)).stdout, "2\n3\n");
    const more = await zeroipc(...args, "--count", 3);
    assert.deepEqual(more, {
      code: 3,
      stdout: "4\n5\n",
      stderr: 'zeroipc: queue "q": nothing came after 2 values of 3\n',
    });
    assert.deepEqual(await zeroipc(...args), { code: 3, stdout: "", stderr: 'zeroipc: queue "q": it is empty\n' });
    assert.deepEqual(await zeroipc(...args, "--all"), { code: 0, stdout: "", stderr: "" });
    const late = await zeroipc(...args, "--timeout", "50ms");
    assert.deepEqual([late.code, late.stderr], [3, 'zeroipc: queue "q": nothing came for 50 ms\n']);
    assert.equal((await here(...args, "--all", "--follow")).code, 2);
    assert.equal((await here(...args, "--count", "0")).code, 2);
  }),
);

test(
  "it waits for a value that comes later",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 9);
    const waiting = start("pop", memory.name, "q", "--type", "u32", "--timeout", "20s");
    await until("it takes part", () => memory.peers().length === 2);
    await sleep(100);
    queue.tryPush(7);
    assert.deepEqual([(await waiting.ended).code, (await waiting.ended).stdout], [0, "7\n"]);
  }),
);

test(
  "plain text, JSON and CSV",
  within(async (memory) => {
    const queue = new Queue(memory, "q", struct({ id: u64, name: utf8(8) }), 9);
    const args = ["pop", memory.name, "q", "--type", "{id:u64,name:utf8(8)}", "--all"] as const;
    const values = [
      { id: 2n ** 64n - 1n, name: 'a,"b"' },
      { id: 5n, name: "x\u001b[2J" },
    ];
    queue.tryPushMany(values);
    assert.equal(
      (await zeroipc(...args)).stdout,
      '{"id":"18446744073709551615","name":"a,\\"b\\""}\n{"id":5,"name":"x\\u001b[2J"}\n',
    );
    queue.tryPushMany(values);
    assert.equal((await zeroipc(...args, "--csv")).stdout, 'id,name\n18446744073709551615,"a,""b"""\n5,x\\x1b[2J\n');
    queue.tryPushMany(values);
    new Queue(memory, "r", struct({ id: u64, name: utf8(8) }), 9);
    const type = "--type '{id:u64,name:utf8(8)}'";
    const piped = await shell(
      `zeroipc pop ${memory.name} q ${type} --all --json | zeroipc push ${memory.name} r ${type} --from-json`,
    );
    assert.deepEqual(piped, { code: 0, stdout: "", stderr: "" });
    assert.deepEqual(new Queue(memory, "r", struct({ id: u64, name: utf8(8) })).tryPopMany(9), values);
    assert.equal((await here(...args, "--csv", "--json")).code, 2);
    queue.tryPush({ id: 1n, name: "" });
    assert.equal((await zeroipc("pop", memory.name, "q")).stdout, "0x01000000000000000000000000000000\n");
  }),
);

test(
  "text goes from queue to queue as JSON, line feeds and all",
  within(async (memory) => {
    const from = new Queue(memory, "a", utf8(16), 9);
    const to = new Queue(memory, "b", utf8(16), 9);
    from.tryPushMany(["two\nlines", "\\x41", ""]);
    const s = memory.name;
    await shell(`zeroipc pop ${s} a --type utf8 --all --json | zeroipc push ${s} b --type utf8 --from-json`);
    assert.deepEqual(to.tryPopMany(9), ["two\nlines", "\\x41", ""]);
  }),
);

test(
  "a reader that goes ends it quietly, and the value that was taken is named",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 100);
    const s = memory.name;
    const running = shell(`zeroipc pop ${s} q --type u32 --follow | head -3; echo "\${PIPESTATUS[0]}"`);
    let next = 0;
    const feeding = setInterval(() => queue.tryPush(next++), 5);
    const { stdout, stderr } = await running.finally(() => clearInterval(feeding));
    assert.equal(stdout, "0\n1\n2\n0\n");
    const [, lost] = /^zeroipc: not printed, the reader has gone \(it is taken\): (\d+)\n$/.exec(stderr) ?? [];
    assert.equal(queue.tryPop(), Number(lost) + 1);
  }),
);

test(
  "out of a ring goes only what was printed",
  within(async (memory) => {
    const ring = new Ring(memory, "r", u32, 1000);
    const running = shell(`zeroipc pop ${memory.name} r --type u32 --follow | head -3`);
    let next = 0;
    const feeding = setInterval(() => ring.tryWrite(next++), 5);
    const { stderr } = await running.finally(() => clearInterval(feeding));
    const [, kept] = /\(it stays in the ring\): (\d+)\n$/.exec(stderr) ?? [];
    assert.equal(ring.tryRead(), Number(kept));
  }),
);

test(
  "stacks, messages, and messages that are not of the type",
  within(async (memory) => {
    new Stack(memory, "s", f64, 4).tryPushMany([0.1, 0.2]);
    assert.equal((await zeroipc("pop", memory.name, "s", "--type", "f64", "--all")).stdout, "0.2\n0.1\n");
    const log = new Ring(memory, "m", messages, 256);
    log.tryWriteMany([Buffer.from("12345678"), Buffer.from("abc"), Buffer.from("")]);
    log.release();
    assert.equal((await zeroipc("pop", memory.name, "m", "--type", "f64")).stdout, "6.821320051701325e-38\n");
    const wrong = await zeroipc("pop", memory.name, "m", "--type", "f64");
    assert.deepEqual(
      [wrong.code, wrong.stderr],
      [1, 'zeroipc: ring "m": its messages have 3 bytes, and f64 takes 8\n'],
    );
    assert.equal((await zeroipc("pop", memory.name, "m", "--type", "utf8", "--all")).stdout, "abc\n\n");
  }),
);

test(
  "the end of a channel",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 4);
    const args = ["pop", memory.name, "c", "--type", "u32"] as const;
    const following = start(...args, "--follow");
    channel.trySend(1);
    assert.equal(await following.line(), "1");
    channel.trySend(2);
    channel.close();
    assert.equal((await following.ended).code, 0);
    assert.equal((await following.ended).stdout, "1\n2\n");
    const drained = await zeroipc(...args);
    assert.deepEqual(
      [drained.code, drained.stderr],
      [3, 'zeroipc: channel "c": it is closed, and nothing is left in it\n'],
    );
    assert.equal((await zeroipc(...args, "--all")).code, 0);
  }),
);

test(
  "what cannot be popped",
  within(async (memory) => {
    const size = await here("pop", memory.name, "nothing");
    assert.equal(size.code, 1);
    await here("emit", memory.name, "s", "--create", "stream:4", "--type", "u32", "1");
    const stream = await here("pop", memory.name, "s", "--type", "u32");
    assert.deepEqual(
      [stream.code, stream.stderr],
      [2, 'zeroipc: stream "s": it takes nothing out to be read: see monitor and record\n'],
    );
  }),
);

test(
  "interrupted: following it is done, waiting it dies of the signal, killed it harms nobody",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    const ends: [string[], NodeJS.Signals, unknown][] = [
      [["--follow"], "SIGINT", 0],
      [["--follow"], "SIGTERM", 0],
      [["--timeout", "60s"], "SIGINT", "SIGINT"],
      [["--follow"], "SIGKILL", "SIGKILL"],
    ];
    for (const [options, signal, end] of ends) {
      const waiting = start("pop", memory.name, "q", "--type", "u32", ...options);
      await until("it takes part", () => memory.peers().length === 2);
      await sleep(50);
      waiting.kill(signal);
      const { code, signal: by } = await waiting.ended;
      assert.equal(code ?? by, end);
      assert.equal(memory.peers().length, 1);
      assert.ok(queue.tryPush(1));
      assert.equal(queue.tryPop(), 1);
    }
  }),
);
