// select with unbuffered channels: offers that are taken once or taken back, and selects that want to exchange.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, select, selectSync, TimeoutError, trySelect, u32 } from "zeroipc";
import { endPrograms, sleep, soak, startProgram } from "./harness";
import { within } from "./selects";

after(endPrograms);

test(
  "select with an unbuffered send leaves no offer when another case is done",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    const other = new Channel(memory, "other", u32, 1);
    for (let k = 0; k < 50; k++) {
      const chosen = select([hand.sending(k), other.receiving()]);
      await sleep(0);
      await other.send(k);
      assert.deepEqual(await chosen, [1, k]);
      assert.equal(hand.tryReceive(), undefined);
    }
    const chosen = select([hand.sending(1), other.receiving()]);
    assert.equal(hand.receiveSync({ timeout: 1000 }), 1);
    assert.deepEqual(await chosen, [0, undefined]);
  }),
);

test(
  "select never takes its own offer",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    for (let k = 0; k < 20; k++) {
      await assert.rejects(select([hand.sending(k), hand.receiving()], { timeout: 5 }), TimeoutError);
      assert.throws(() => selectSync([hand.receiving(), hand.sending(k)], { timeout: 5 }), TimeoutError);
      assert.equal(trySelect([hand.receiving(), hand.sending(k)]), undefined);
    }
    assert.equal(hand.tryReceive(), undefined);
  }),
);

test(
  "selects that want to exchange do, in one process",
  within(async (memory) => {
    const a = new Channel(memory, "a", u32, 0);
    const b = new Channel(memory, "b", u32, 0);
    for (let k = 0; k < 200; k++) {
      const crossed = await Promise.all([
        select([a.sending(k), b.receiving()]),
        select([b.sending(k + 1000), a.receiving()]),
      ]);
      assert.ok(
        (crossed[0][0] === 0 && crossed[1][1] === k) || (crossed[1][0] === 0 && crossed[0][1] === k + 1000),
        String(crossed),
      );
      const same = await Promise.all([
        select([a.sending(1), a.receiving()]),
        select([a.receiving(), a.sending(2)]),
        select([a.receiving(), a.sending(3)]),
        select([a.sending(4), a.receiving()]),
      ]);
      const received = same.flatMap(([, value]) => value ?? []);
      const sent = same.flatMap(([, value], who) => (value === undefined ? [who + 1] : []));
      assert.deepEqual(received.sort(), sent, "what was sent was received by the others");
    }
    assert.deepEqual([a.tryReceive(), b.tryReceive()], [undefined, undefined]);
  }),
);

for (const form of ["async", "sync"]) {
  test(
    `selects of two processes that want to exchange do, ${form}`,
    within(async (memory) => {
      const a = new Channel(memory, "a", u32, 0);
      const b = new Channel(memory, "b", u32, 0);
      const rounds = soak ? 20_000 : 1000;
      const partner = startProgram("select-partner", [memory.name, form, rounds]);
      await partner.expect("ready");
      let sent = 0;
      let sum = 0;
      for (let k = 0; k < rounds; k++) {
        const cases = [a.sending(k), b.receiving()] as const;
        const [index, value] = form === "sync" ? selectSync(cases) : await select(cases);
        if (index === 0) sent++;
        else sum += value ?? assert.fail("closed");
      }
      const { stdout, code: status, stderr } = await partner.ended;
      assert.deepEqual([status, stderr], [0, ""]);
      const theirs = JSON.parse(/^\{.*\}$/m.exec(stdout)?.[0] ?? "{}") as {
        sent: number;
        received: number;
        sum: number;
      };
      assert.equal(theirs.received, sent);
      assert.equal(theirs.sent, rounds - sent);
      assert.equal(sum, (theirs.sent * (theirs.sent - 1)) / 2, "each of theirs came once");
      assert.deepEqual([a.tryReceive(), b.tryReceive()], [undefined, undefined]);
    }),
  );
}

test(
  "select among several unbuffered sends finds the receiver that comes",
  within(async (memory) => {
    const channels = ["a", "b", "c"].map((name) => new Channel(memory, name, u32, 0));
    const [a, b, c] = channels as [(typeof channels)[0], (typeof channels)[0], (typeof channels)[0]];
    for (let k = 0; k < 90; k++) {
      const sending = select([a.sending(1), b.sending(2), c.sending(3)]);
      if (k % 2 === 0) await sleep(1);
      const received = await (channels[k % 3] as (typeof channels)[0]).receive();
      assert.deepEqual([received, await sending], [(k % 3) + 1, [k % 3, undefined]]);
    }
    const sink = startProgram("channel-sink", [memory.name, "b"]);
    await sink.expect("ready");
    for (let k = 0; k < 100; k++) assert.deepEqual(await select([a.sending(1), b.sending(2)]), [1, undefined]);
    for (let k = 0; k < 100; k++) assert.deepEqual(selectSync([c.sending(1), b.sending(2)]), [1, undefined]);
    for (const channel of channels) assert.equal(channel.tryReceive(), undefined);
    b.close();
    assert.match((await sink.ended).stdout, /received 200/);
  }),
);

test(
  "select among unbuffered sends is found by one who only looks now and then",
  within(async (memory) => {
    const a = new Channel(memory, "a", u32, 0);
    const b = new Channel(memory, "b", u32, 0);
    const sending = select([a.sending(1), b.sending(2)]);
    let got: number | undefined;
    while ((got = b.tryReceive()) === undefined) await sleep(1);
    assert.deepEqual([got, await sending], [2, [1, undefined]]);
  }),
);

test(
  "select waits for a cell to offer at",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0, { offers: 1 });
    const other = new Channel(memory, "other", u32, 1);
    const first = hand.send(1);
    const chosen = select([hand.sending(2), other.receiving()]);
    await sleep(10);
    assert.equal(await hand.receive(), 1);
    assert.equal(await hand.receive(), 2);
    await first;
    assert.deepEqual(await chosen, [0, undefined]);
  }),
);
