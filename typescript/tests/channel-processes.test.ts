// Channel between processes: two that talk, and the offer of one that was killed.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, u32 } from "zeroipc";
import { endPrograms, sleep, startProgram, until, within } from "./harness";

after(endPrograms);

for (const capacity of [4, 0]) {
  for (const form of ["async", "sync"]) {
    test(
      `two processes talk through channels of capacity ${capacity}, ${form}`,
      within(async (memory) => {
        const requests = new Channel(memory, "requests", u32, capacity);
        const answers = new Channel(memory, "answers", u32, capacity);
        const echo = startProgram("channel-echo", [memory.name, form]);
        for (let k = 0; k < 200; k++) {
          await requests.send(k);
          assert.equal(await answers.receive(), k + 1);
          if (k % 50 === 0) await sleep(60); // long enough for both to be asleep
        }
        requests.close();
        assert.equal(await answers.receive(), undefined);
        const { code: status, stderr } = await echo.ended;
        assert.deepEqual([status, stderr], [0, ""]);
      }),
    );
  }
}

test(
  "the offer of a process that was killed is taken, or not, and the channel goes on",
  within(async (memory) => {
    const channel = new Channel(memory, "requests", u32, 0, { offers: 2 });
    new Channel(memory, "answers", u32, 4);
    for (let k = 0; k < 3; k++) {
      const sender = startProgram("channel-echo", [memory.name, "offer"]);
      await sender.expect("offering");
      await until("it offers", () => memory.peers().length === 2);
      await sleep(30);
      sender.kill();
      await sender.ended;
      const left = channel.tryReceive();
      assert.ok(left === undefined || left === 77, String(left));
      const sent = channel.send(k);
      assert.equal(await channel.receive(), k);
      await sent;
    }
    assert.equal(channel.trySend(1), false);
  }),
);
