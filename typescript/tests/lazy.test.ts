// Lazy: what each operation does.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  FailedError,
  Future,
  i64,
  Lazy,
  Memory,
  Queue,
  struct,
  TimeoutError,
  type Type,
  u32,
  u8,
  utf8,
} from "zeroipc";
import * as L from "../core/layout";
import { code, endPrograms, sleep, until, watchdog, withMemory } from "./harness";
import { bytesOf, callsIn, type Helper, withHelpers, Words } from "./outcomes";

after(endPrograms);

const Point = struct({ x: u8, y: f64, tag: utf8(5) });

const values: [Type<unknown>, unknown][] = [
  [f64, NaN],
  [f32, -0],
  [u32, 2 ** 32 - 1],
  [i64, -(2n ** 63n)],
  [bool, false],
  [utf8(7), "né"],
  [bytes(3), Uint8Array.of(1, 2, 3)],
  [array(f64, 2), Float64Array.of(1, 2)],
  [Point, { x: 1, y: 2.5, tag: "p" }],
];

/** A function and how often it was called. */
function counted<V>(fn: (call: number) => V): { (): V; calls: number } {
  const compute = Object.assign(() => fn(++compute.calls), { calls: 0 });
  return compute;
}

// --- force ---

test("force computes every type once, for all handles", async () => {
  await withMemory({ maxEntries: 64 }, async (memory) => {
    for (const [k, [type, value]] of values.entries()) {
      const compute = counted(() => value);
      const lazy = new Lazy(memory, `l${k}`, type, compute);
      const looking = new Lazy(memory, lazy.name, type);
      assert.deepEqual([lazy.state, lazy.isComputed, lazy.peek()], ["empty", false, undefined]);
      if (k % 2 === 0) assert.deepEqual(lazy.forceSync(), value);
      else assert.deepEqual(await lazy.force(), value);
      assert.deepEqual([lazy.state, lazy.isComputed, looking.peek()], ["ready", true, value]);
      assert.deepEqual([await looking.force(), looking.forceSync(), lazy.forceSync()], [value, value, value]);
      assert.equal(compute.calls, 1);
    }
  });
});

test("force of several at once computes once, in one isolate", async () => {
  await withMemory({}, async (memory) => {
    using again = new Memory(memory.name);
    const compute = counted(async (call) => {
      await sleep(20);
      return call;
    });
    const handles = [memory, memory, again].map((one) => new Lazy(one, "l", f64, compute));
    const all = handles.flatMap((lazy) => [lazy.force(), lazy.force()]);
    assert.equal(handles[0]?.state, "computing");
    assert.deepEqual(await watchdog("force", 20, () => Promise.all(all)), [1, 1, 1, 1, 1, 1]);
    assert.equal(compute.calls, 1);
    assert.equal(new Words(memory, "l").waited, false);
  });
});

test("force of several at once computes once, in several processes", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 3, async (...helpers) => {
      const orders = helpers.map((helper, k) => helper.ask({ do: "force", name: "l", value: k + 1, takes: 50 }));
      const answers = await watchdog("force", 20, () => Promise.all(orders));
      const computing = answers.findIndex((answer) => answer === "computing");
      assert.equal(answers.filter((answer) => answer === "computing").length, 1);
      assert.equal(await helpers[computing]?.program.line(), String(computing + 1));
      for (const [k, answer] of answers.entries()) if (k !== computing) assert.equal(answer, String(computing + 1));
      assert.equal(callsIn(memory), 1);
      assert.equal(await new Lazy(memory, "l", f64).force(), computing + 1);
    });
  });
});

test("force goes on in another process when the one that computes is killed", async () => {
  await withMemory({}, async (memory) => {
    for (const form of ["force", "forceSync"] as const) {
      await withHelpers(memory, 1, async (helper) => {
        const lazy = new Lazy(memory, form, f64, () => 5);
        assert.equal(await helper.ask({ do: "force", name: form, takes: -1 }), "computing");
        assert.equal(lazy.state, "computing");
        assert.equal(lazy.holder?.pid, helper.program.pid);
        assert.equal(lazy.peek(), undefined);
        assert.throws(() => lazy.forceSync({ timeout: 30 }), TimeoutError);
        const wait = form === "force" ? lazy.force() : undefined;
        await helper.kill();
        if (wait) assert.equal(await watchdog("taking over", 20, () => wait), 5);
        else assert.equal(lazy.forceSync({ timeout: 20_000 }), 5);
        assert.equal(lazy.holder, undefined);
      });
    }
  });
});

test("force gives up after its time, and the computation goes on", async () => {
  await withMemory({}, async (memory) => {
    let go: (value: number) => void = () => {};
    const lazy = new Lazy(memory, "l", f64, () => new Promise<number>((resolve) => (go = resolve)));
    await assert.rejects(lazy.force({ timeout: 0 }), TimeoutError);
    assert.equal(lazy.state, "computing");
    await assert.rejects(lazy.force({ timeout: 20 }), TimeoutError);
    await assert.rejects(lazy.force({ signal: AbortSignal.abort(new Error("off")) }), /off/);
    const wait = lazy.force();
    go(8);
    assert.equal(await watchdog("force", 20, () => wait), 8);
  });
});

test("force without a function waits for those that have one", async () => {
  await withMemory({}, async (memory) => {
    const lazy = new Lazy(memory, "l", f64, () => 2);
    const looking = new Lazy(memory, "l", f64);
    await assert.rejects(looking.force({ timeout: 10 }), TimeoutError);
    assert.throws(() => looking.forceSync({ timeout: 10 }), TimeoutError);
    assert.equal(lazy.state, "empty");
    const wait = looking.force();
    assert.equal(lazy.forceSync(), 2);
    assert.equal(await watchdog("force", 20, () => wait), 2);
  });
});

test("forceSync of a function that returns a promise is refused, and nothing is kept", async () => {
  await withMemory({}, async (memory) => {
    const lazy = new Lazy(memory, "l", f64, async () => 3);
    const failing = new Lazy(memory, "f", f64, () => Promise.reject(new Error("nobody sees this")));
    const refused = code(
      "ZEROIPC_BAD_ARGUMENT",
      /its function returned a promise, which a blocked thread cannot await/,
    );
    assert.throws(() => lazy.forceSync(), refused);
    assert.throws(() => failing.forceSync(), refused);
    assert.deepEqual([lazy.state, failing.state], ["empty", "empty"]);
    assert.equal(await lazy.force(), 3);
    assert.equal(lazy.forceSync(), 3);
  });
});

test("forceSync of what this thread computes is refused", async () => {
  await withMemory({}, async (memory) => {
    let go: (value: number) => void = () => {};
    const lazy = new Lazy(memory, "l", f64, () => new Promise<number>((resolve) => (go = resolve)));
    const wait = lazy.force();
    const refused = code("ZEROIPC_BAD_ARGUMENT", /this thread is computing it, and would block for ever/);
    assert.throws(() => lazy.forceSync(), refused);
    assert.throws(() => new Lazy(memory, "l", f64).forceSync({ timeout: 1000 }), refused);
    assert.throws(() => lazy.forceSync({ timeout: 0 }), TimeoutError);
    go(1);
    assert.equal(await wait, 1);
    const nested: Lazy<typeof f64> = new Lazy(memory, "nested", f64, () => nested.forceSync());
    assert.throws(() => nested.forceSync(), { code: "ZEROIPC_FAILED", message: /this thread is computing it/ });
  });
});

// --- failures ---

test("force fails for everybody with what the function threw, until it is invalidated", async () => {
  await withMemory({}, async (memory) => {
    const thrown = new Error("no disk");
    const compute = counted((call) => {
      if (call < 3) throw thrown;
      return call;
    });
    const lazy = new Lazy(memory, "l", f64, compute);
    const looking = new Lazy(memory, "l", f64);
    await assert.rejects(lazy.force(), { code: "ZEROIPC_FAILED", message: 'lazy "l" failed: no disk', cause: thrown });
    for (const one of [lazy, looking]) {
      assert.equal(one.state, "failed");
      assert.equal(one.isComputed, false);
      assert.throws(() => one.peek(), FailedError);
      assert.throws(() => one.forceSync(), { reason: "no disk" });
      await assert.rejects(one.force(), { reason: "no disk" });
    }
    assert.equal(compute.calls, 1);
    lazy.invalidate();
    assert.throws(() => lazy.forceSync(), { reason: "no disk", cause: thrown });
    looking.invalidate();
    assert.equal(looking.peek(), undefined);
    assert.equal(lazy.forceSync(), 3);
  });
});

test("force fails with a promise that rejects, and with a value that is not of the type", async () => {
  await withMemory({}, async (memory) => {
    const rejects = new Lazy(memory, "rejects", f64, () => Promise.reject(new Error("later")));
    await assert.rejects(rejects.force(), { reason: "later" });
    const wrong = new Lazy(memory, "wrong", u8, () => 256);
    assert.throws(() => wrong.forceSync(), code("ZEROIPC_FAILED", /lazy "wrong" failed: .*256/));
    const awkward = new Lazy(memory, "awkward", f64, () => {
      return Object.defineProperty({}, "then", { get: () => assert.fail("no then") }) as Promise<number>;
    });
    await assert.rejects(awkward.force(), { reason: "no then" });
    awkward.invalidate();
    assert.throws(() => awkward.forceSync(), { reason: "no then" });
    const later = new Lazy(memory, "later", utf8(2), async () => "long");
    await assert.rejects(later.force(), code("ZEROIPC_FAILED", /takes 4 bytes/));
  });
});

// --- invalidate ---

test("invalidate has it computed anew", async () => {
  await withMemory({}, async (memory) => {
    const compute = counted((call) => call);
    const lazy = new Lazy(memory, "l", u32, compute);
    lazy.invalidate(); // there is nothing
    for (let k = 1; k < 20; k++) {
      assert.equal(lazy.forceSync(), k);
      lazy.invalidate();
      lazy.invalidate();
      assert.deepEqual([lazy.state, lazy.peek()], ["empty", undefined]);
    }
    assert.equal(compute.calls, 19);
    const words = new Words(memory, "l");
    assert.ok([0, 1, 2, 3].every((block) => words.block(block).owner === 0));
  });
});

test("invalidate during a computation throws its result away", async () => {
  await withMemory({}, async (memory) => {
    const going: ((value: number) => void)[] = [];
    const lazy = new Lazy(memory, "l", f64, () => new Promise<number>((resolve) => going.push(resolve)));
    const wait = lazy.force();
    lazy.invalidate();
    assert.equal(lazy.state, "computing"); // nobody begins beside it
    going[0]?.(1);
    await until("it computes again", () => going.length === 2);
    assert.equal(lazy.peek(), undefined);
    going[1]?.(2);
    assert.equal(await watchdog("force", 20, () => wait), 2);
    // Also when nobody waits any more: then it stays empty.
    lazy.invalidate();
    await assert.rejects(lazy.force({ timeout: 5 }), TimeoutError);
    lazy.invalidate();
    going[2]?.(3);
    await until("it is given back", () => lazy.state === "empty");
    assert.equal(going.length, 3);
  });
});

test("invalidate by the function itself has it computed again", async () => {
  await withMemory({}, async (memory) => {
    const compute = counted((call) => {
      if (call < 3) lazy.invalidate();
      return call;
    });
    const lazy: Lazy<typeof f64> = new Lazy(memory, "l", f64, compute);
    assert.equal(lazy.forceSync(), 3);
    lazy.invalidate();
    compute.calls = 0;
    assert.equal(await lazy.force(), 3);
  });
});

test("invalidate across the wrap of generations and versions", async () => {
  await withMemory({}, async (memory) => {
    const lazy = new Lazy(
      memory,
      "l",
      u32,
      counted((call) => call),
    );
    const words = new Words(memory, "l");
    words.state = { generation: 2n ** 37n - 3n, state: L.STATE_EMPTY, who: 0 };
    for (const block of [0, 1, 2, 3]) words.setBlock(block, { version: 2n ** 40n - 2n, owner: 0 });
    for (let k = 1; k < 6; k++) {
      assert.equal(k % 2 === 0 ? await lazy.force() : lazy.forceSync(), k);
      lazy.invalidate();
    }
    assert.deepEqual(words.state, { generation: 7n, state: L.STATE_EMPTY, who: 0 });
    assert.deepEqual(words.block(0), { version: 3n, owner: 0 });
  });
});

// --- map ---

test("map forces its source, and keeps its own value", async () => {
  await withMemory({}, async (memory) => {
    const compute = counted((call) => call * 10);
    const double = counted((call) => call);
    const source = new Lazy(memory, "a", f64, compute);
    const derived = source.map(memory, "b", utf8(20), (value) => `${value} (${double()})`);
    assert.equal(source.state, "empty");
    assert.equal(derived.forceSync(), "10 (1)");
    source.invalidate();
    assert.equal(await derived.force(), "10 (1)");
    derived.invalidate();
    assert.equal(await watchdog("force", 20, () => derived.force()), "20 (2)");
    source.invalidate();
    derived.invalidate();
    assert.equal(derived.forceSync(), "30 (3)");
    assert.equal(new Lazy(memory, "b", utf8(20)).peek(), "30 (3)");
  });
});

test("map awaits a source that takes its time, and an async function", async () => {
  await withMemory({}, async (memory) => {
    const source = new Lazy(memory, "a", f64, async () => {
      await sleep(10);
      return 4;
    });
    const derived = source.map(memory, "b", f64, async (value) => value + 0.5);
    assert.throws(() => derived.forceSync(), code("ZEROIPC_BAD_ARGUMENT", /lazy "a": its function returned a promise/));
    assert.deepEqual([source.state, derived.state], ["empty", "empty"]);
    assert.equal(await watchdog("force", 20, () => derived.force()), 4.5);
    assert.equal(source.isComputed, true);
    derived.invalidate();
    assert.throws(() => derived.forceSync(), code("ZEROIPC_BAD_ARGUMENT", /lazy "b": its function returned a promise/));
    assert.equal(derived.state, "empty");
  });
});

test("map fails as its source does, and gives back what timed out", async () => {
  await withMemory({}, async (memory) => {
    const source = new Lazy(memory, "a", f64, () => {
      throw new Error("no source");
    });
    const derived = source.map(memory, "b", f64, (value) => value);
    assert.throws(() => derived.forceSync(), { code: "ZEROIPC_FAILED", message: 'lazy "b" failed: no source' });
    derived.invalidate();
    await assert.rejects(derived.force(), { reason: "no source" });
    await withHelpers(memory, 1, async (helper) => {
      assert.equal(await helper.ask({ do: "force", name: "slow", takes: -1 }), "computing");
      const slow = new Lazy(memory, "slow", f64, () => 1).map(memory, "c", f64, (value) => value + 1);
      assert.throws(() => slow.forceSync({ timeout: 30 }), TimeoutError);
      assert.equal(slow.state, "empty");
      await helper.kill();
      assert.equal(slow.forceSync({ timeout: 20_000 }), 2);
    });
  });
});

// --- create and open, and the ends ---

test("a lazy is created by who brings a function, and opened by who does not", async () => {
  await withMemory({}, async (memory) => {
    assert.throws(
      () => new Lazy(memory, "l", f64),
      code("ZEROIPC_NOT_FOUND", /give a function that computes it to create it/),
    );
    assert.throws(() => new Lazy(memory, "l", f64, undefined, { timeout: 5 }), TimeoutError);
    assert.throws(() => new Lazy(memory, "l", f64, 5 as never), code("ZEROIPC_BAD_ARGUMENT", /a function.*not number/));
    const opening = Lazy.open(memory, "l", f64, { timeout: 60_000 });
    new Lazy(memory, "l", f64, () => 1).forceSync();
    assert.equal((await opening).peek(), 1);
    assert.throws(() => new Lazy(memory, "l", u32), code("ZEROIPC_SHAPE_MISMATCH"));
    assert.throws(() => new Future(memory, "l", f64), code("ZEROIPC_KIND_MISMATCH", /kind lazy, asked for future/));
    new Queue(memory, "q", f64, 1);
    assert.throws(() => new Lazy(memory, "q", f64), code("ZEROIPC_KIND_MISMATCH"));
    assert.throws(() => new Lazy(memory, "b", f64, () => 1, { blocks: 1 }), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("a lazy in a read-only memory can be looked at", async () => {
  await withMemory({}, async (memory) => {
    const lazy = new Lazy(memory, "l", Point, () => ({ x: 1, y: 2, tag: "t" }));
    using reader = new Memory(memory.name, { readOnly: true });
    assert.throws(() => new Lazy(reader, "none", f64, () => 1), code("ZEROIPC_NOT_FOUND"));
    const seen = new Lazy(reader, "l", Point, () => assert.fail("a reader computes nothing"));
    const refused = code("ZEROIPC_READ_ONLY");
    assert.deepEqual([seen.peek(), seen.state, seen.isComputed], [undefined, "empty", false]);
    assert.throws(() => seen.forceSync(), refused);
    assert.throws(() => seen.invalidate(), refused);
    await assert.rejects(seen.force(), refused);
    const value = lazy.forceSync();
    assert.deepEqual([seen.peek(), seen.state, await seen.force(), seen.forceSync()], [value, "ready", value, value]);
  });
});

test("a lazy of a closed memory throws, and what it computed is given back", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    let go: (value: number) => void = () => {};
    const computing = new Lazy(again, "computing", f64, () => new Promise<number>((resolve) => (go = resolve)));
    const computed = new Lazy(again, "computed", f64, () => 1);
    computed.forceSync();
    const wait = assert.rejects(computing.force(), code("ZEROIPC_CLOSED"));
    const other = new Lazy(memory, "computing", f64, () => 2);
    const taken = other.force();
    again.close();
    await wait;
    assert.equal(await watchdog("taking over", 20, () => taken), 2);
    go(9); // too late
    await sleep(5);
    assert.equal(other.peek(), 2);
    for (const lazy of [computing, computed]) {
      for (const use of [
        () => lazy.peek(),
        () => lazy.forceSync(),
        () => lazy.state,
        () => lazy.isComputed,
        () => lazy.holder,
        () => lazy.invalidate(),
      ]) {
        assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
      }
      await assert.rejects(lazy.force(), code("ZEROIPC_CLOSED"));
    }
    const closes = new Memory(memory.name);
    const future = new Future(closes, "future", f64);
    const suicidal = new Lazy(closes, "closes", f64, () => {
      closes.close();
      return 1;
    });
    assert.throws(() => suicidal.forceSync(), code("ZEROIPC_CLOSED"));
    for (const use of [() => future.tryPledge(), () => future.trySet(1), () => suicidal.forceSync()]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    assert.equal(new Lazy(memory, "closes", f64, () => 3).forceSync(), 3);
  });
});

test("a lazy whose words contradict each other is corrupt", async () => {
  await withMemory({}, async (memory) => {
    const corrupt = code("ZEROIPC_CORRUPT");
    const lazy = new Lazy(memory, "l", f64, () => 1);
    const words = new Words(memory, "l");
    for (const state of [L.STATE_PLEDGED, L.STATE_ABANDONED, 6, 7]) {
      words.state = { generation: 3n, state, who: 1 };
      assert.throws(() => lazy.peek(), corrupt);
      assert.throws(() => lazy.forceSync({ timeout: 1 }), corrupt);
      assert.throws(() => lazy.invalidate(), corrupt);
      assert.throws(() => lazy.state, corrupt);
      await assert.rejects(lazy.force({ timeout: 1 }), corrupt);
    }
    words.state = { generation: 3n, state: L.STATE_READY, who: 4 };
    assert.throws(() => lazy.peek(), corrupt);
    lazy.invalidate();
    assert.equal(lazy.forceSync(), 1);
    bytesOf(memory, "l").setUint32(L.OUTCOME_BLOCK_COUNT, 9, true);
    assert.throws(() => new Lazy(memory, "l", f64), corrupt);
  });
});

test("force waits while every block is held by somebody who lives", async () => {
  await withMemory({}, async (memory) => {
    const compute = counted((call) => call);
    const lazy = new Lazy(memory, "l", f64, compute, { blocks: 2 });
    const words = new Words(memory, "l");
    await withHelpers(memory, 1, async (helper) => {
      assert.equal(await (helper as Helper).ask({ do: "pledge", name: "its own" }), "true");
      const { who: owner } = new Words(memory, "its own").state;
      for (const block of [0, 1]) words.setBlock(block, { version: 9n, owner });
      assert.throws(() => lazy.forceSync({ timeout: 20 }), TimeoutError);
      assert.equal(lazy.state, "empty"); // given back
      await assert.rejects(lazy.force({ timeout: 20 }), TimeoutError);
      assert.equal(lazy.state, "computing"); // it has its value and waits for a block
      const wait = lazy.force();
      await helper.kill();
      assert.equal(await watchdog("a block of a dead one", 20, () => wait), 2);
    });
    assert.equal(compute.calls, 2);
  });
});
