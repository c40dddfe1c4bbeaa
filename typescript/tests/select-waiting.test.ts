// select: its races with time-outs, signals and closing, and waiting over several segments.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Channel, Memory, select, selectSync, TimeoutError, u32 } from "zeroipc";
import { code, endPrograms, seededRandom, sleep, soak, startProgram, watchdog } from "./harness";
import { within, withSegments } from "./selects";

after(endPrograms);

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
