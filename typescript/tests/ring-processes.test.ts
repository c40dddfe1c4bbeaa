// Ring between processes: who has a side, and what a process that dies or stands still leaves.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { f64, type Memory, messages, Ring } from "zeroipc";
import { code, collectGarbage, endPrograms, type Program, sleep, startProgram, watchdog, withMemory } from "./harness";

after(endPrograms);

interface Puppet {
  readonly program: Program;
  /** Calls a method of its ring and returns the result. */
  call(method: string, ...args: unknown[]): Promise<unknown>;
}

async function startPuppet(memory: Memory, contents: "elements" | "messages"): Promise<Puppet> {
  const program = startProgram("ring-puppet", [memory.name, "r", contents]);
  await watchdog("a puppet starting", 60, () => program.expect("ready"));
  return {
    program,
    async call(...line) {
      program.send(JSON.stringify(line));
      return JSON.parse(await watchdog(`${line.join(" ")}`, 60, () => program.line()));
    },
  };
}

async function kill({ program }: Puppet): Promise<void> {
  program.kill();
  await watchdog("a killed puppet ending", 60, () => program.ended);
}

test("one process writes and the other reads, both waiting", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 3);
    const puppet = await startPuppet(memory, "elements");
    for (let k = 0; k < 20; k++) {
      const read = puppet.call("read");
      await ring.write(k);
      assert.equal(await read, k);
    }
    const read = puppet.call("readMany", 5);
    await ring.writeMany([1, 2]);
    assert.deepEqual(await read, [1, 2]);
    await kill(puppet);
  });
});

test("a side of a living process is taken, and says by whom", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 3);
    const puppet = await startPuppet(memory, "elements");
    await puppet.call("tryWrite", 1);
    const { pid } = puppet.program;
    assert.throws(
      () => ring.tryWrite(2),
      code("ZEROIPC_TAKEN", new RegExp(`its producer is process ${pid} \\("puppet"\\)`)),
    );
    assert.equal(ring.holder("producer")?.pid, pid);
    await assert.rejects(ring.write(2), code("ZEROIPC_TAKEN"));
    assert.equal(ring.tryRead(), 1);
    assert.equal(await puppet.call("tryRead"), "ZEROIPC_TAKEN");
    await puppet.call("release");
    assert.ok(ring.tryWrite(2));
    assert.equal(await puppet.call("tryWrite", 3), "ZEROIPC_TAKEN");
    ring.release();
    assert.equal(await puppet.call("tryRead"), 2);
    await kill(puppet);
  });
});

test("a process that was killed is succeeded where it stood", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 5);
    const puppet = await startPuppet(memory, "elements");
    assert.equal(await puppet.call("tryWriteMany", [1, 2, 3]), 3);
    assert.equal(await puppet.call("tryRead"), 1);
    assert.deepEqual(await puppet.call("tryPeek", 1), [2], "peeked at and not advanced: it stays");
    assert.equal(await puppet.call("tryReserve", 2), "reserved", "and never committed: nobody sees it");
    await kill(puppet);
    assert.equal(ring.holder("producer"), undefined);
    assert.ok(ring.tryWrite(4));
    assert.deepEqual([...ring.tryReadMany(9)], [2, 3, 4]);
    assert.equal(ring.tryWriteMany([1, 2, 3, 4, 5, 6]), 5);
  });
});

test("messages of a process that was killed", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", messages, 48);
    const text = () => Buffer.from(ring.tryRead() ?? []).toString();
    for (let round = 0; round < 3; round++) {
      const puppet = await startPuppet(memory, "messages");
      assert.equal(await puppet.call("tryWrite", "first"), true);
      assert.equal(await puppet.call("tryWrite", "second"), true);
      assert.equal(await puppet.call("tryReserve", 8), "reserved");
      await kill(puppet);
      assert.ok(ring.tryWrite(Buffer.from("third")));
      assert.deepEqual([text(), text(), text(), ring.isEmpty], ["first", "second", "third", true]);
      ring.release();
    }
  });
});

test("a process that stands still keeps its side", async () => {
  await withMemory({}, async (memory) => {
    const ring = new Ring(memory, "r", f64, 3);
    const puppet = await startPuppet(memory, "elements");
    await puppet.call("tryWriteMany", [1, 2]);
    puppet.program.kill("SIGSTOP");
    await sleep(50);
    assert.throws(() => ring.tryWrite(3), code("ZEROIPC_TAKEN"));
    assert.deepEqual([ring.tryRead(), ring.tryRead(), ring.tryRead()], [1, 2, undefined]);
    const read = ring.read();
    puppet.program.kill("SIGCONT");
    await puppet.call("tryWrite", 3);
    assert.equal(await watchdog("the read", 60, () => read), 3);
    puppet.program.kill("SIGSTOP");
    await sleep(50);
    await kill(puppet);
    assert.ok(ring.tryWrite(4), "killed while it stood still, it has it no more");
  });
});

test("a handle that was forgotten gives its sides back", async () => {
  await withMemory({}, async (memory) => {
    (() => void new Ring(memory, "r", f64, 3).tryWrite(1))();
    const ring = new Ring(memory, "r", f64);
    await watchdog("the collection", 60, async () => {
      while (ring.holder("producer") !== undefined) {
        collectGarbage();
        await sleep(5);
      }
    });
    assert.ok(ring.tryWrite(2));
  });
});
