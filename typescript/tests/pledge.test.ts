// Pledge: the sole right to set a future, and what becomes of it; blocks that others hold.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { AbandonedError, f64, Future, Memory, TimeoutError, u32 } from "zeroipc";
import * as L from "../core/layout";
import { code, endPrograms, watchdog, withMemory } from "./harness";
import { withHelpers, Words } from "./outcomes";

after(endPrograms);

test("pledge gives the sole right to set", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", f64);
    using pledge = future.pledge();
    assert.equal(future.state, "pending");
    assert.equal(future.tryPledge(), undefined);
    assert.equal(future.trySet(1), false);
    assert.equal(future.holder?.self, true);
    const taken = code("ZEROIPC_TAKEN", /future "f" is for this thread to set/);
    await assert.rejects(future.set(1), taken);
    assert.throws(() => future.setSync(1), taken);
    assert.throws(() => future.failSync("no"), taken);
    assert.throws(() => future.pledge(), taken);
    const wait = future.get();
    assert.equal(pledge.trySet(2), true);
    assert.equal(pledge.ended, true);
    assert.equal(await wait, 2);
    assert.throws(() => pledge.trySet(3), code("ZEROIPC_CLOSED", /the pledge has ended/));
    await assert.rejects(pledge.fail("no"), code("ZEROIPC_CLOSED"));
    pledge.abandon();
    assert.equal(future.state, "ready");
  });
});

test("pledge is kept in every form", async () => {
  await withMemory({}, async (memory) => {
    const names = ["trySet", "set", "setSync", "tryFail", "fail", "failSync"] as const;
    for (const name of names) {
      const future = new Future(memory, name, f64);
      const pledge = future.pledge();
      if (name === "tryFail" || name === "fail" || name === "failSync") {
        await pledge[name](new Error("why"));
        assert.throws(() => future.tryGet(), { reason: "why" });
      } else {
        await pledge[name](5);
        assert.equal(future.tryGet(), 5);
      }
      assert.equal(pledge.ended, true);
    }
  });
});

test("pledge that is let go abandons the future", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", f64);
    const wait = future.get();
    const checked = assert.rejects(wait, code("ZEROIPC_ABANDONED", /future "f" is abandoned/));
    assert.throws(() => {
      using pledge = future.pledge();
      assert.equal(pledge.ended, false);
      throw new Error("in between");
    }, /in between/);
    await checked;
    assert.deepEqual([future.state, future.isReady, future.isSettled], ["abandoned", false, true]);
    assert.throws(() => future.tryGet(), AbandonedError);
    assert.throws(() => future.getSync(), AbandonedError);
    assert.equal(future.trySet(1), false);
    assert.throws(() => future.setSync(1), code("ZEROIPC_EXISTS", /abandoned/));
  });
});

test("pledge of a memory that closes abandons the future", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const pledge = new Future(again, "f", f64).pledge();
    const wait = new Future(memory, "f", f64).get();
    again.close();
    await assert.rejects(wait, AbandonedError);
    assert.equal(pledge.ended, true);
  });
});

test("pledge of a process that is killed abandons the future", async () => {
  await withMemory({}, async (memory) => {
    for (const form of ["get", "getSync", "state", "read-only", "set"] as const) {
      await withHelpers(memory, 1, async (helper) => {
        const future = new Future(memory, form, f64);
        assert.equal(await helper.ask({ do: "pledge", name: form }), "true");
        assert.equal(future.holder?.pid, helper.program.pid);
        await assert.rejects(future.set(1), code("ZEROIPC_TAKEN", new RegExp(`process ${helper.program.pid} `)));
        const wait = form === "get" ? assert.rejects(future.get(), code("ZEROIPC_ABANDONED")) : undefined;
        assert.equal(future.state, "pending");
        assert.equal(future.tryGet(), undefined);
        await helper.kill();
        if (form === "get") await watchdog("the death being seen", 20, () => wait as Promise<void>);
        if (form === "getSync") assert.throws(() => future.getSync({ timeout: 20_000 }), AbandonedError);
        if (form === "state") assert.equal(future.state, "abandoned");
        if (form === "set") await assert.rejects(future.set(1), code("ZEROIPC_EXISTS", /abandoned/));
        if (form === "read-only") {
          using reader = new Memory(memory.name, { readOnly: true });
          const seen = new Future(reader, form, f64);
          assert.equal(seen.state, "abandoned");
          for (let again = 0; again < 3; again++) assert.throws(() => seen.tryGet(), AbandonedError);
          // A reader does not write what it has found.
          assert.equal(new Words(memory, form).state.state, L.STATE_PLEDGED);
          assert.equal(future.state, "abandoned");
        }
        assert.equal(new Words(memory, form).state.state, L.STATE_ABANDONED);
        assert.equal(future.holder, undefined);
      });
    }
  });
});

test("pledge that was kept before its process was killed is kept", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 1, async (helper) => {
      const future = new Future(memory, "f", f64);
      await helper.ask({ do: "pledge", name: "f" });
      assert.equal(await helper.ask({ do: "keep", name: "f", value: 3 }), "true");
      await helper.kill();
      assert.equal(await future.get(), 3);
    });
  });
});

test("getSync by the pledger itself is refused", async () => {
  await withMemory({}, (memory) => {
    const future = new Future(memory, "f", f64);
    using pledge = future.pledge();
    assert.throws(() => future.getSync(), code("ZEROIPC_BAD_ARGUMENT", /this thread has pledged/));
    assert.throws(() => future.getSync({ timeout: 0 }), TimeoutError);
    pledge.trySet(1);
    assert.equal(future.getSync(), 1);
  });
});

// --- blocks ---

test("set waits while every block is held by somebody who lives", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", f64, { blocks: 2 });
    const words = new Words(memory, "f");
    await withHelpers(memory, 1, async (helper) => {
      // As if that process were stopped in the middle of setting, twice.
      assert.equal(await helper.ask({ do: "pledge", name: "its own" }), "true");
      const { who: owner } = new Words(memory, "its own").state;
      for (const block of [0, 1]) words.setBlock(block, { version: 9n, owner });
      assert.equal(future.trySet(1), false);
      assert.equal(future.state, "pending");
      assert.throws(() => future.setSync(1, { timeout: 20 }), TimeoutError);
      await assert.rejects(future.set(1, { timeout: 20 }), TimeoutError);
      const pledge = future.pledge();
      assert.equal(pledge.trySet(1), false);
      assert.equal(pledge.ended, false);
      const wait = pledge.set(6);
      await helper.kill();
      await watchdog("a block of a dead one", 20, () => wait);
    });
    assert.equal(future.tryGet(), 6);
    assert.deepEqual(words.block(0), { version: 10n, owner: 0 });
  });
});

test("set counts versions across the wrap", async () => {
  await withMemory({}, (memory) => {
    const future = new Future(memory, "f", u32);
    const words = new Words(memory, "f");
    words.setBlock(0, { version: 2n ** 40n - 1n, owner: 0 });
    words.state = { generation: 2n ** 37n - 1n, state: L.STATE_EMPTY, who: 0 };
    assert.equal(future.trySet(5), true);
    assert.deepEqual(words.block(0), { version: 0n, owner: 0 });
    assert.deepEqual(words.state, { generation: 2n ** 37n - 1n, state: L.STATE_READY, who: 0 });
    assert.equal(future.tryGet(), 5);
  });
});
