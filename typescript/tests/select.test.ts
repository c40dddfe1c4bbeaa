// select: exactly one of several things, over channels and queues of one segment, fairly.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, f64, Memory, Queue, select, selectSync, trySelect, u32, utf8 } from "zeroipc";
import { code, endPrograms, sleep, startProgram } from "./harness";
import { within } from "./selects";

after(endPrograms);

const ended = code("ZEROIPC_ENDED");

// --- what is ready ---

test(
  "select does what is ready and tells which it was",
  within(async (memory) => {
    const numbers = new Channel(memory, "numbers", f64, 2);
    const texts = new Channel(memory, "texts", utf8(8), 2);
    const queue = new Queue(memory, "queue", u32, 1);
    texts.trySend("hello");
    const cases = [numbers.receiving(), texts.receiving(), queue.popping()] as const;
    const chosen = await select(cases);
    // The index tells the type of the value.
    if (chosen[0] === 0) assert.equal(chosen[1]?.toFixed(), "never");
    else if (chosen[0] === 1) assert.equal(chosen[1]?.toUpperCase(), "HELLO");
    else assert.fail(`${chosen[1].toFixed()} from the queue`);
    queue.tryPush(5);
    const [index, value] = selectSync([numbers.receiving(), queue.popping()]);
    assert.deepEqual([index, value], [1, 5]);
    assert.deepEqual(await select([numbers.sending(1), texts.receiving()]), [0, undefined]);
    assert.deepEqual(selectSync([queue.pushing(6), texts.receiving()]), [0, undefined]);
    assert.deepEqual(trySelect([numbers.receiving()]), [0, 1]);
    assert.equal(trySelect([numbers.receiving(), texts.receiving()]), undefined);
    assert.equal(queue.tryPop(), 6);
  }),
);

test(
  "select with a default does not wait",
  within(async (memory) => {
    const channel = new Channel(memory, "c", u32, 1);
    const hand = new Channel(memory, "hand", u32, 0);
    const cases = [channel.receiving(), hand.receiving(), hand.sending(1)] as const;
    assert.deepEqual(await select(cases, { default: "nothing" }), [-1, "nothing"]);
    assert.deepEqual(selectSync(cases, { default: undefined }), [-1, undefined]);
    channel.trySend(3);
    assert.deepEqual(await select(cases, { default: "nothing" }), [0, 3]);
    assert.equal(hand.tryReceive(), undefined, "no offer is left");
  }),
);

test(
  "select waits for the first that can be done",
  within(async (memory) => {
    const a = new Channel(memory, "a", u32, 1);
    const b = new Channel(memory, "b", u32, 1);
    const queue = new Queue(memory, "queue", u32, 1);
    for (let k = 0; k < 30; k++) {
      const waiting = select([a.receiving(), b.receiving(), queue.popping()]);
      if (k % 3 === 0) await sleep(2);
      const feeds = [() => a.send(k), () => b.send(k), () => queue.push(k)];
      await feeds[k % 3]?.();
      assert.deepEqual(await waiting, [k % 3, k]);
    }
    a.trySend(0);
    b.trySend(0);
    const room = select([a.sending(1), b.sending(2)]);
    await sleep(10);
    assert.equal(b.tryReceive(), 0);
    assert.deepEqual(await room, [1, undefined]);
    assert.equal(b.tryReceive(), 2);
  }),
);

test(
  "select of a channel that is closed: receiving gives undefined, sending throws",
  within(async (memory) => {
    const open = new Channel(memory, "open", u32, 1);
    for (const capacity of [1, 0]) {
      const channel = new Channel(memory, `c${capacity}`, u32, capacity);
      const receives = [select([open.receiving(), channel.receiving()]), select([channel.receiving()])];
      await sleep(10);
      channel.close();
      assert.deepEqual(await Promise.all(receives), [
        [1, undefined],
        [0, undefined],
      ]);
      assert.deepEqual(trySelect([open.receiving(), channel.receiving()]), [1, undefined]);
      await assert.rejects(select([open.receiving(), channel.sending(1)]), ended);
      assert.throws(() => selectSync([open.receiving(), channel.sending(1)]), ended);
    }
    const full = new Channel(memory, "full", u32, 1);
    full.trySend(1);
    const hand = new Channel(memory, "hand", u32, 0);
    const sends = [select([full.sending(2), open.receiving()]), select([hand.sending(3), open.receiving()])];
    await sleep(10);
    full.close();
    hand.close();
    for (const send of sends) await assert.rejects(send, ended);
    assert.equal(hand.isDrained, true, "no offer is left");
  }),
);

test(
  "select that cannot be is refused",
  within(async (memory) => {
    await assert.rejects(select([]), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => selectSync([]), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => trySelect(undefined as never), code("ZEROIPC_BAD_ARGUMENT"));
    const channel = new Channel(memory, "c", u32, 0);
    const bad = { timeout: -1 };
    await assert.rejects(select([channel.receiving()], bad), code("ZEROIPC_BAD_ARGUMENT"));
    await assert.rejects(select([channel.sending(1)], bad), code("ZEROIPC_BAD_ARGUMENT"));
    assert.throws(() => selectSync([channel.sending(1)], bad), code("ZEROIPC_BAD_ARGUMENT"));
    assert.equal(channel.tryReceive(), undefined, "no offer is left");
    using reader = new Memory(memory.name, { readOnly: true });
    await assert.rejects(select([new Channel(reader, "c", u32).receiving()]), code("ZEROIPC_READ_ONLY"));
  }),
);

// --- reuse ---

test(
  "cases can be used again, and in several selects at once",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    const cases = [hand.sending(7), new Queue(memory, "q", u32, 1).popping()] as const;
    const sends = [select(cases), select(cases), select(cases)];
    for (let k = 0; k < 3; k++) assert.equal(await hand.receive(), 7);
    assert.deepEqual(await Promise.all(sends), [
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    assert.equal(hand.tryReceive(), undefined);
  }),
);

// --- fairness ---

/** Each of `count` cases must have had at least half of its share of the rounds. */
function fairly(counts: readonly number[]): void {
  const rounds = counts.reduce((sum, count) => sum + count, 0);
  for (const [k, count] of counts.entries()) {
    assert.ok(count > rounds / counts.length / 2, `case ${k} was done ${count} times of ${rounds}: ${counts}`);
  }
}

test(
  "select does every case that is ready equally often",
  within(async (memory) => {
    const channels = ["a", "b", "c"].map((name) => new Channel(memory, name, u32, 4));
    const idle = new Channel(memory, "idle", u32, 4);
    const [a, b, c] = channels as [(typeof channels)[0], (typeof channels)[0], (typeof channels)[0]];
    const receives = [0, 0, 0];
    const forms = [
      () => trySelect([a.receiving(), idle.receiving(), b.receiving(), c.receiving()]),
      () => select([a.receiving(), idle.receiving(), b.receiving(), c.receiving()]),
      () => selectSync([a.receiving(), idle.receiving(), b.receiving(), c.receiving()]),
    ];
    for (let round = 0; round < 3000; round++) {
      for (const channel of channels) while (channel.trySend(round));
      const [index] = (await forms[round % 3]?.()) ?? assert.fail();
      const which = [0, -1, 1, 2][index] as number;
      receives[which] = (receives[which] ?? assert.fail()) + 1;
    }
    fairly(receives);
    const mixed = [0, 0];
    for (let round = 0; round < 2000; round++) {
      a.trySend(1);
      b.tryReceive();
      const [index] = await select([a.receiving(), b.sending(round)]);
      mixed[index] = (mixed[index] ?? assert.fail()) + 1;
    }
    fairly(mixed);
  }),
);

test(
  "select sends to a receiver that sleeps as often as it receives what is there",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    const full = new Channel(memory, "full", u32, 4);
    const sink = startProgram("channel-sink", [memory.name, "hand"]);
    await sink.expect("ready");
    const counts = [0, 0];
    for (let round = 0; round < 400; round++) {
      while (full.trySend(round));
      await sleep(1); // the receiver falls asleep
      const [index] = await select([hand.sending(round), full.receiving()]);
      counts[index] = (counts[index] ?? assert.fail()) + 1;
    }
    hand.close();
    const { stdout } = await sink.ended;
    assert.equal(Number(/received (\d+)/.exec(stdout)?.[1]), counts[0]);
    assert.ok((counts[0] ?? 0) > 40 && (counts[1] ?? 0) > 40, `neither starves: ${counts}`);
  }),
);
