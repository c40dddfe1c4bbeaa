// select: exactly one of several things, fairly, over channels and queues of one segment or several; its races with time-outs,
// signals, closing, and with other selects.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, f64, Memory, Queue, select, selectSync, TimeoutError, trySelect, u32, utf8 } from "zeroipc";
import { code, endPrograms, seededRandom, sleep, soak, startProgram, watchdog, withMemory } from "./harness";

after(endPrograms);

function within(fn: (memory: Memory) => Promise<void> | void): () => Promise<void> {
  return () => watchdog("the test", 100, () => withMemory({}, fn));
}

const ended = code("ZEROIPC_ENDED");

/** Two more memories with segments of their own, for the length of `fn`. */
async function withSegments(fn: (one: Memory, other: Memory) => Promise<void>): Promise<void> {
  await withMemory({}, (one) => withMemory({}, (other) => fn(one, other)));
}

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

// --- from hand to hand ---

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

// --- time-outs, signals, closing ---

test(
  "a select that times out or is aborted has done nothing",
  within(async (memory) => {
    const a = new Channel(memory, "a", u32, 1);
    const hand = new Channel(memory, "hand", u32, 0);
    const cases = [a.receiving(), hand.sending(1), hand.receiving()] as const;
    await assert.rejects(select(cases, { timeout: 0 }), TimeoutError);
    await assert.rejects(select(cases, { timeout: 20 }), /channel "a": waiting for a value, or channel "hand"/);
    assert.throws(() => selectSync(cases, { timeout: 20 }), TimeoutError);
    const controller = new AbortController();
    const waiting = select(cases, controller);
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await assert.rejects(waiting, /enough/);
    await assert.rejects(select(cases, controller), /enough/);
    assert.equal(hand.tryReceive(), undefined);
    a.trySend(1);
    assert.equal(a.tryReceive(), 1);
  }),
);

test(
  "select and its time-out race: every value is received once or still there",
  within(async (memory) => {
    const random = seededRandom("select and time-out");
    const a = new Channel(memory, "a", u32, 4);
    const b = new Channel(memory, "b", u32, 4);
    const rounds = soak ? 20_000 : 2000;
    let timedOut = 0;
    for (let k = 0; k < rounds; k++) {
      const limit = random.below(3);
      const controller = new AbortController();
      const options = { timeout: limit, signal: controller.signal };
      const waiting = select([a.receiving(), b.receiving()], options).catch(() => undefined);
      const channel = random.pick([a, b]);
      if (random.below(2) === 0) await sleep(random.below(limit + 1));
      channel.trySend(k);
      if (random.below(4) === 0) controller.abort();
      const result = await waiting;
      if (result) assert.equal(result[1], k);
      else {
        timedOut++;
        assert.equal(channel.tryReceive(), k, "what was not received is still there");
      }
      assert.deepEqual([a.tryReceive(), b.tryReceive()], [undefined, undefined]);
    }
    console.log(`# ${timedOut} of ${rounds} timed out or were aborted`);
  }),
);

test(
  "an unbuffered send and its time-out race: it was taken exactly when it was sent",
  within(async (memory) => {
    const hand = new Channel(memory, "hand", u32, 0);
    const other = new Channel(memory, "other", u32, 1);
    const rounds = soak ? 20_000 : 2000;
    const sink = startProgram("channel-sink", [memory.name, "hand"]);
    await sink.expect("ready");
    const random = seededRandom("send and time-out");
    let sent = 0;
    for (let k = 0; k < rounds; k++) {
      const options = { timeout: random.fraction() * 0.3 };
      const forms = [
        () => hand.send(k, options).then(() => true),
        () => (hand.sendSync(k, options), true),
        () => select([other.receiving(), hand.sending(k)], options).then(() => true),
        () => hand.trySend(k),
      ];
      try {
        if (await random.pick(forms)()) sent++;
      } catch (error) {
        assert.ok(error instanceof TimeoutError, String(error));
      }
    }
    hand.close();
    const { stdout } = await sink.ended;
    console.log(`# ${sent} of ${rounds} were sent`);
    assert.match(stdout, new RegExp(`received ${sent}\\b`));
  }),
);

test("closing a memory ends its selects and takes their offers back", async () => {
  await watchdog("the test", 60, () =>
    withSegments(async (one, other) => {
      const hand = new Channel(one, "hand", u32, 0);
      const far = new Channel(other, "far", u32, 1);
      const mine = new Memory(one.name);
      const waits = [
        select([new Channel(mine, "hand", u32).sending(1), far.receiving()]),
        select([far.receiving(), new Channel(mine, "hand", u32).receiving()]),
      ];
      const kept = select([far.receiving()]);
      // The two would exchange; so nobody waits but with what the other cannot take.
      const [first, second] = await Promise.all(waits);
      assert.deepEqual(
        [first, second],
        [
          [0, undefined],
          [1, 1],
        ],
      );
      const alone = select([far.receiving(), new Channel(mine, "hand", u32).sending(2)]);
      await sleep(10);
      mine.close();
      await assert.rejects(alone, code("ZEROIPC_CLOSED", /segment ".*" was closed during the wait/));
      assert.equal(hand.tryReceive(), undefined);
      far.trySend(9);
      assert.deepEqual(await kept, [0, 9]);
    }),
  );
});

// --- several segments ---

test("select over several segments", async () => {
  await watchdog("the test", 60, () =>
    withSegments(async (one, other) => {
      const a = new Channel(one, "a", u32, 1);
      const b = new Channel(other, "b", u32, 1);
      const hand = new Channel(other, "hand", u32, 0);
      for (let k = 0; k < 40; k++) {
        const waiting = select([a.receiving(), b.receiving(), hand.receiving()]);
        if (k % 2 === 0) await sleep(1);
        await [() => a.send(k), () => b.send(k), () => hand.send(k)][k % 3]?.();
        assert.deepEqual(await waiting, [k % 3, k]);
      }
      await assert.rejects(select([a.receiving(), b.receiving()], { timeout: 10 }), TimeoutError);
      assert.throws(() => selectSync([a.receiving(), b.receiving()], { timeout: 10 }), TimeoutError);
    }),
  );
});

for (const waitv of ["yes", "no"]) {
  test(`a blocking select over two segments is woken by both${waitv === "no" ? ", without futex_waitv" : ""}`, async () => {
    await watchdog("the test", 60, () =>
      withSegments(async (one, other) => {
        const a = new Channel(one, "a", u32, 1);
        const b = new Channel(other, "b", u32, 1);
        const answers = new Channel(one, "answers", u32, 1);
        const env = { ...process.env, ZEROIPC_FUTEX_WAITV: waitv };
        const program = startProgram("select-echo", [one.name, other.name], { env });
        for (let k = 0; k < 60; k++) {
          if (k % 3 === 0) await sleep(10); // long enough for it to be asleep
          await (k % 2 === 0 ? a : b).send(k);
          assert.equal(await answers.receive(), k * 2 + (k % 2));
        }
        a.close();
        assert.equal((await program.ended).code, 0);
      }),
    );
  });
}

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
