// zeroipc wait

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, Future, Memory, Pool, Queue, Stream, u32 } from "zeroipc";
import { bin, endPrograms, here, shell, sleep, startCommand, testName, watchdog, within, zeroipc } from "./harness";

after(endPrograms);

const start = (...args: string[]) => startCommand(process.execPath, [bin, "wait", ...args]);

test("a segment and a name that come later", async () => {
  const name = testName();
  const segment = start(name);
  const structure = start(name, "q", "--timeout", "30s");
  await sleep(300);
  assert.equal(segment.child.exitCode, null);
  using memory = Memory.create(name, { size: "1MB" });
  assert.equal((await segment.ended).code, 0);
  await sleep(100);
  assert.equal(structure.child.exitCode, null);
  new Queue(memory, "q", u32, 4);
  assert.equal((await structure.ended).code, 0);
  assert.equal(memory.peers().length, 1);
  memory.unlink();
});

test("a segment that is removed and made again is found", async () => {
  const name = testName();
  const first = Memory.create(name, { size: "1MB" });
  const waiting = start(name, "q");
  await sleep(300);
  first.unlink();
  first.close();
  await sleep(100);
  using second = Memory.create(name, { size: "1MB" });
  new Queue(second, "q", u32, 4);
  assert.equal((await waiting.ended).code, 0);
  const gone = start(name, "--gone");
  await sleep(300);
  assert.equal(gone.child.exitCode, null);
  second.unlink();
  assert.equal((await gone.ended).code, 0);
});

test(
  "conditions",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 4);
    const channel = new Channel(memory, "c", u32, 4);
    const stream = new Stream(memory, "s", u32, 4);
    const future = new Future(memory, "f", u32);
    const code = async (...args: string[]) => (await here("wait", memory.name, ...args, "--timeout", "0")).code;
    assert.equal(await code("q", "--empty"), 0);
    assert.equal(await code("q", "--not-empty"), 3);
    queue.tryPush(1);
    assert.equal(await code("q", "--not-empty"), 0);
    assert.equal(await code("c", "--closed"), 3);
    channel.close();
    assert.equal(await code("c", "--closed"), 0);
    assert.equal(await code("s", "--not-empty"), 3);
    stream.tryEmit(1);
    assert.equal(await code("s", "--not-empty"), 0);
    assert.equal(await code("s", "--closed"), 3);
    stream.close();
    assert.equal(await code("s", "--closed"), 0);
    assert.equal(await code("f", "--ready"), 3);
    future.trySet(1);
    assert.equal(await code("f", "--ready"), 0);
    const failed = new Future(memory, "x", u32);
    failed.tryFail("no luck");
    assert.equal(await code("x", "--ready"), 1);
  }),
);

test(
  "time-outs say how it stands",
  within(async (memory) => {
    new Queue(memory, "q", u32, 4);
    new Pool(memory, "p", u32, 4);
    const stderr = async (...args: string[]) => (await here("wait", ...args)).stderr;
    assert.equal(
      await stderr("/zeroipc-test-none", "--timeout", "30ms"),
      'zeroipc: there is no segment "/zeroipc-test-none" after 30 ms\n',
    );
    assert.equal(
      await stderr(memory.name, "x", "--timeout", "0"),
      `zeroipc: segment "${memory.name}" has no structure "x"\n`,
    );
    assert.equal(
      await stderr(memory.name, "q", "--not-empty", "--timeout", "30ms"),
      'zeroipc: queue "q" holds 0 values after 30 ms\n',
    );
    assert.equal(
      await stderr(memory.name, "--gone", "--timeout", "0"),
      `zeroipc: segment "${memory.name}" still exists\n`,
    );
    for (const args of [["--empty"], ["q", "--empty", "--closed"], ["q", "--empty", "--gone"], ["q", "--closed"]]) {
      assert.equal((await here("wait", memory.name, ...args)).code, 2);
    }
    assert.equal((await here("wait", memory.name, "p", "--empty")).code, 2);
    assert.equal((await here("wait", memory.name, "q", "--timeout", "soon")).code, 2);
    assert.match((await here("wait", memory.name, "--json")).stdout, /^\{ "seconds": 0(\.\d+)? \}\n$/);
    assert.equal((await here("wait", "a/b")).code, 2);
  }),
);

test("a file that is no segment is an error", async () => {
  const name = testName();
  await shell(`echo nothing of the kind > /dev/shm${name}`);
  const { code, stderr } = await zeroipc("wait", name, "q");
  assert.equal(code, 1);
  assert.match(stderr, /not a ZeroIPC segment/);
});

test("interrupted it dies of the signal, so that a script stops", async () => {
  const waiting = start(testName());
  await sleep(300);
  waiting.kill("SIGINT");
  const { signal } = await watchdog("wait", 20, () => waiting.ended);
  assert.equal(signal, "SIGINT");
});
