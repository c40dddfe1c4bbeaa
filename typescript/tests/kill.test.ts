// SIGKILL at random moments of creating and attaching. (Of traffic: <kind>-storm.test.ts.)

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Memory, Queue } from "zeroipc";
import { endPrograms, runProgram, seededRandom, sleep, soak, startProgram, testName, withMemory } from "./harness";
import { elementType } from "./storms/elements";

after(endPrograms);

test("attach and create when their processes are killed", async () => {
  const random = seededRandom("kill attach and create");
  await withMemory({ size: "1MB", maxPeers: 4, maxEntries: 64 }, async (memory) => {
    for (let round = 0; round < (soak ? 200 : 40); round++) {
      const program = startProgram("opener", [memory.name, round % 32]);
      await program.expect("ready");
      await sleep(random.fraction() * 10);
      program.kill();
      await program.ended;
      assert.equal(memory.peers().length, 1);
      const queue = new Queue(memory, `queue-${round % 32}`, elementType(8), 4);
      assert.equal(queue.isEmpty, true);
    }
    assert.equal(
      new Set(memory.entries().map((entry) => entry.name)).size,
      memory.entries().length,
      "names are unique",
    );
    const sorted = memory.entries().sort((a, b) => a.offset - b.offset);
    sorted.slice(1).forEach((entry, k) => {
      const before = sorted[k] as (typeof sorted)[number];
      assert.ok(before.offset + before.size <= entry.offset, `${before.name} and ${entry.name} lie apart`);
    });
  });
});

test("create of a segment when its process is killed", async () => {
  const random = seededRandom("kill creation");
  const name = testName();
  for (let round = 0; round < (soak ? 100 : 20); round++) {
    const program = startProgram("creator", [name]);
    await program.expect("ready");
    await sleep(random.fraction() * 5);
    program.kill();
    await program.ended;
    using memory = new Memory(name, { size: 65536 }); // complete, or none and made anew
    assert.equal(memory.peers().length, 1);
    memory.unlink();
  }
});

test("attach when every slot's owner was killed", async () => {
  await withMemory({ maxPeers: 3 }, async (memory) => {
    for (let round = 0; round < 5; round++) {
      const holders = [startProgram("holder", [memory.name]), startProgram("holder", [memory.name])];
      await Promise.all(holders.map((holder) => holder.expect("attached")));
      await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL/);
      holders.forEach((holder) => holder.kill());
      await Promise.all(holders.map((holder) => holder.ended));
    }
  });
});
