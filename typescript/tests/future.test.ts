// Future: what each operation does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  FailedError,
  Future,
  i16,
  i32,
  i64,
  i8,
  Memory,
  Queue,
  struct,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import * as L from "../core/layout";
import { code, endPrograms, sleep, until, watchdog, withMemory } from "./harness";
import { bytesOf, type Helper, withHelpers, Words } from "./outcomes";

after(endPrograms);

const Point = struct({ x: i16, y: f64, tag: utf8(5), list: array(u32, 3) });

/** Values of every element type, the awkward ones too. */
const values: [Type<unknown>, unknown[]][] = [
  [f64, [1.5, NaN, -0, Infinity, Number.MAX_VALUE]],
  [f32, [0.25, NaN, -0]],
  [i8, [-128, 127]],
  [u8, [255]],
  [i16, [-32768]],
  [u16, [65535]],
  [i32, [-(2 ** 31)]],
  [u32, [2 ** 32 - 1]],
  [i64, [-(2n ** 63n)]],
  [u64, [2n ** 64n - 1n]],
  [bool, [true, false]],
  [utf8(7), ["", "né", "seven77"]],
  [bytes(3), [Uint8Array.of(1, 2, 3)]],
  [array(f64, 2), [Float64Array.of(1, 2)]],
  [Point, [{ x: -1, y: 2.5, tag: "p", list: Uint32Array.of(1, 2, 3) }]],
];

// --- set ---

test("set gives every type to get", async () => {
  await withMemory({ maxEntries: 64 }, async (memory) => {
    let number = 0;
    for (const [type, list] of values) {
      for (const value of list) {
        const future = new Future(memory, `f${number++}`, type);
        assert.equal(future.state, "pending");
        assert.equal(future.tryGet(), undefined);
        assert.equal(future.trySet(value), true);
        assert.deepEqual([future.state, future.isReady, future.isSettled], ["ready", true, true]);
        const again = new Future(memory, future.name, type);
        for (const got of [future.tryGet(), await again.get(), again.getSync()]) assert.deepEqual(got, value);
      }
    }
  });
});

test("set of what is set changes nothing", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", u32);
    await future.set(7);
    assert.equal(future.trySet(8), false);
    assert.equal(future.tryFail("no"), false);
    assert.equal(future.tryPledge(), undefined);
    const taken = code("ZEROIPC_EXISTS", /future "f" can be set once, and it is ready already/);
    await assert.rejects(future.set(8), taken);
    await assert.rejects(future.fail("no"), taken);
    assert.throws(() => future.setSync(8), taken);
    assert.throws(() => future.failSync("no"), taken);
    assert.throws(() => future.pledge(), taken);
    assert.equal(future.tryGet(), 7);
    assert.deepEqual(new Words(memory, "f").block(1), { version: 0n, owner: 0 });
  });
});

test("set of a value that is not of the type leaves it pending", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", u8);
    for (const value of [256, -1, 1.5, "1", undefined]) {
      assert.throws(() => future.trySet(value as number), code("ZEROIPC_OUT_OF_RANGE"));
      await assert.rejects(future.set(value as number), code("ZEROIPC_OUT_OF_RANGE"));
    }
    assert.equal(future.state, "pending");
    assert.equal(future.trySet(255), true);
  });
});

test("set of a large value takes two blocks and no more", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const large = bytes(1_000_000);
    const future = new Future(memory, "frame", large);
    const [entry] = memory.entries();
    assert.ok((entry?.size ?? 0) < 2_001_000, `${entry?.size} bytes`);
    const frame = new Uint8Array(1_000_000).map((_, k) => k * 7);
    future.trySet(frame);
    assert.deepEqual(new Future(memory, "frame", large).tryGet(), frame);
    const small = new Future(memory, "small", f64);
    assert.equal(memory.entries()[1]?.size, 128 + 4 * 192);
    assert.ok(small);
  });
});

test("a future takes the memory that the guide says", async () => {
  const guide = readFileSync(new URL("../../../docs/guide/future.md", import.meta.url), "utf8");
  const types: Record<string, Type<unknown>> = {
    f64,
    "utf8(256)": utf8(256),
    "bytes(4096)": bytes(4096),
    "bytes(1000000)": bytes(1_000_000),
  };
  await withMemory({ size: "8MB" }, (memory) => {
    for (const [name, type] of Object.entries(types)) {
      const future = new Future(memory, name, type);
      const stride = Math.ceil((8 + Math.ceil(Math.max(type.size, 132) / 8) * 8) / 64) * 64;
      const blocks = new Words(memory, future.name).blocks;
      const taken = memory.entries().find((entry) => entry.name === name)?.size;
      assert.equal(taken, 128 + blocks * stride, name);
      const row = guide.split("\n").find((line) => line.startsWith(`| ${name} `));
      assert.equal(Number(row?.split("|")[2]), taken, name);
    }
  });
});

// --- fail ---

test("fail gives its text to everybody", async () => {
  await withMemory({}, async (memory) => {
    const thrown = new RangeError("no such frame");
    const future = new Future(memory, "f", u32);
    const other = new Future(memory, "f", u32);
    assert.equal(future.tryFail(thrown), true);
    assert.deepEqual([other.state, other.isReady, other.isSettled], ["failed", false, true]);
    const failed = code("ZEROIPC_FAILED", /^future "f" failed: no such frame$/);
    assert.throws(() => other.tryGet(), failed);
    assert.throws(() => other.getSync(), failed);
    await assert.rejects(other.get(), failed);
    await assert.rejects(other.get(), (error) => error instanceof FailedError && error.reason === "no such frame");
    // Where it happened, the cause is there, too.
    await assert.rejects(future.get(), (error) => (error as Error).cause === thrown);
    await assert.rejects(other.get(), (error) => (error as Error).cause === undefined);
  });
});

test("fail takes anything that was thrown", async () => {
  await withMemory({ maxEntries: 64 }, (memory) => {
    const cases: [unknown, string][] = [
      ["text", "text"],
      ["", ""],
      [new TypeError(""), "TypeError"],
      [42, "42"],
      [undefined, "undefined"],
      [Symbol("s"), "Symbol(s)"],
      [Object.create(null), "an error that cannot be told"],
      ["a\0b", "a\0b"],
    ];
    cases.forEach(([thrown, reason], k) => {
      const future = new Future(memory, `f${k}`, u8);
      assert.equal(future.tryFail(thrown), true);
      assert.throws(() => future.tryGet(), { reason });
    });
  });
});

test("fail cuts a long text between two characters", async () => {
  await withMemory({ size: "4MB" }, (memory) => {
    const reasonOf = (name: string, type: Type<unknown>, text: string) => {
      new Future(memory, name, type).tryFail(text);
      try {
        new Future(memory, name, type).tryGet();
      } catch (error) {
        return (error as FailedError).reason;
      }
      return assert.fail();
    };
    for (const [name, type, room] of [
      ["small", u8, 180],
      ["medium", bytes(300), 308],
      ["large", bytes(100_000), L.MOST_TEXT_ROOM],
    ] as const) {
      assert.ok(room >= L.LEAST_TEXT_ROOM);
      assert.equal(reasonOf(`${name} a`, type, "a".repeat(5000)), "a".repeat(room));
      assert.equal(reasonOf(`${name} e`, type, `x${"€".repeat(5000)}`), `x${"€".repeat(Math.floor((room - 1) / 3))}`);
      assert.equal(reasonOf(`${name} s`, type, "😀".repeat(5000)), "😀".repeat(Math.floor(room / 4)));
    }
  });
});

// --- get ---

test("get waits until somebody sets it", async () => {
  await withMemory({}, async (memory) => {
    using again = new Memory(memory.name);
    const future = new Future(memory, "f", f64);
    const waits = [future.get(), future.get({ timeout: 60_000 }), new Future(again, "f", f64).get()];
    await sleep(20);
    future.trySet(4);
    assert.deepEqual(await watchdog("get", 20, () => Promise.all(waits)), [4, 4, 4]);
    assert.equal(new Words(memory, "f").waited, false);
  });
});

test("get and getSync give up after their time", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", f64);
    for (const timeout of [0, 1, 30]) {
      await assert.rejects(future.get({ timeout }), TimeoutError);
      assert.throws(() => future.getSync({ timeout }), TimeoutError);
    }
    assert.throws(() => future.getSync({ timeout: -1 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.equal(new Words(memory, "f").waited, false);
  });
});

test("get ends when its signal aborts", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", f64);
    const stop = new AbortController();
    const wait = future.get({ signal: stop.signal });
    stop.abort(new Error("enough"));
    await assert.rejects(wait, /enough/);
    await assert.rejects(future.get({ signal: stop.signal }), /enough/);
    future.trySet(1);
    await assert.rejects(future.get({ signal: stop.signal }), /enough/);
    assert.equal(await future.get(), 1);
  });
});

test("get ends when its memory closes", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const future = new Future(again, "f", f64);
    const wait = future.get();
    const checked = assert.rejects(wait, code("ZEROIPC_CLOSED"));
    again.close();
    await checked;
  });
});

test("get wakes up in every process", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 3, async (first, ...others) => {
      const [second, third] = others as [Helper, Helper];
      const future = new Future(memory, "f", f64);
      assert.equal(await first.ask({ do: "waiting get", name: "f" }), "waiting");
      assert.equal(await second.ask({ do: "waiting get", name: "f" }), "waiting");
      const blocked = third.ask({ do: "getSync", name: "f" });
      const words = new Words(memory, "f");
      await until("all three wait", () => {
        const bits = words.view.getBigUint64(L.OUTCOME_SETTLED, true);
        return bits.toString(2).replaceAll("0", "").length === 3;
      });
      assert.equal(future.trySet(2.5), true);
      assert.equal(await blocked, "2.5");
      for (const helper of [first, second]) assert.equal(await helper.program.line(), "2.5");
      assert.equal(words.waited, false);
    });
  });
});

test("getSync is set free by another process", async () => {
  await withMemory({}, async (memory) => {
    await withHelpers(memory, 1, async (helper) => {
      const future = new Future(memory, "f", f64);
      helper.program.send(JSON.stringify({ do: "set", name: "f", value: 11 }));
      assert.equal(future.getSync({ timeout: 20_000 }), 11);
    });
  });
});

// --- create and open ---

test("a future is created by whoever comes first, or only opened", async () => {
  await withMemory({}, async (memory) => {
    const missing = code("ZEROIPC_NOT_FOUND", /leave out `open` to create it/);
    assert.throws(() => new Future(memory, "f", f64, { open: true }), missing);
    await assert.rejects(Future.open(memory, "f", f64), missing);
    assert.throws(() => new Future(memory, "f", f64, { open: true, timeout: 5 }), TimeoutError);
    const opening = Future.open(memory, "f", f64, { timeout: 60_000 });
    new Future(memory, "f", f64).trySet(8);
    assert.equal((await opening).tryGet(), 8);
    assert.equal(new Future(memory, "f", f64, { open: true }).tryGet(), 8);
    assert.throws(
      () => new Future(memory, "f", f32),
      code("ZEROIPC_SHAPE_MISMATCH", /stored element size 8, asked for 4/),
    );
    new Queue(memory, "q", f64, 1);
    assert.throws(() => new Future(memory, "q", f64), code("ZEROIPC_KIND_MISMATCH"));
    assert.throws(() => new Queue(memory, "f", f64), code("ZEROIPC_KIND_MISMATCH", /kind future, asked for queue/));
    for (const blocks of [0, 1, 1.5, NaN, 2 ** 24]) {
      assert.throws(() => new Future(memory, "b", f64, { blocks }), code("ZEROIPC_BAD_ARGUMENT", /blocks/));
    }
    assert.throws(() => new Future(memory, "t", undefined as never), code("ZEROIPC_BAD_TYPE"));
  });
});

test("a future in a read-only memory can be looked at", async () => {
  await withMemory({}, async (memory) => {
    const future = new Future(memory, "f", Point);
    using reader = new Memory(memory.name, { readOnly: true });
    assert.throws(() => new Future(reader, "none", f64), code("ZEROIPC_NOT_FOUND"));
    const seen = new Future(reader, "f", Point);
    const value = { x: 1, y: 2, tag: "t", list: Uint32Array.of(4, 5, 6) };
    assert.deepEqual([seen.tryGet(), seen.state, seen.isReady], [undefined, "pending", false]);
    const refused = code("ZEROIPC_READ_ONLY");
    for (const use of [
      () => seen.trySet(value),
      () => seen.setSync(value),
      () => seen.tryFail("no"),
      () => seen.tryPledge(),
      () => seen.getSync(),
      () => seen.map(reader, "m", f64, () => 1),
      () => seen.map(memory, "m", f64, () => 1),
    ]) {
      assert.throws(use, refused, use.toString());
    }
    await assert.rejects(seen.get(), refused);
    await assert.rejects(seen.set(value), refused);
    future.trySet(value);
    assert.deepEqual([seen.tryGet(), await seen.get(), seen.getSync(), seen.state], [value, value, value, "ready"]);
    assert.equal(await seen.map(memory, "m", f64, ({ y }) => y).get(), 2);
  });
});

test("a future of a closed memory throws", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const [future, set] = [new Future(again, "f", u32), new Future(again, "s", u32)];
    set.trySet(1);
    again.close();
    for (const one of [future, set]) {
      for (const use of [
        () => one.tryGet(),
        () => one.getSync(),
        () => one.trySet(1),
        () => one.setSync(1),
        () => one.tryFail("no"),
        () => one.failSync("no"),
        () => one.tryPledge(),
        () => one.pledge(),
        () => one.state,
        () => one.isReady,
        () => one.isSettled,
        () => one.holder,
        () => one.map(memory, "m", u32, (value) => value),
        () => Future.tryAll([one]),
        () => Future.allSync([one]),
      ]) {
        assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
      }
      for (const promise of [one.get(), one.set(1), one.fail("no"), Future.any([one])]) {
        await assert.rejects(promise, code("ZEROIPC_CLOSED"));
      }
    }
    assert.deepEqual(
      memory.entries().map(({ name }) => name),
      ["f", "s"],
    );
  });
});

test("a future whose words contradict each other is corrupt", async () => {
  await withMemory({}, async (memory) => {
    const corrupt = code("ZEROIPC_CORRUPT");
    const future = new Future(memory, "f", f64);
    const words = new Words(memory, "f");
    for (const state of [
      { generation: 0n, state: 6, who: 0 },
      { generation: 0n, state: 7, who: 0 },
      { generation: 0n, state: L.STATE_READY, who: 4 },
      { generation: 0n, state: L.STATE_FAILED, who: 0xffffff },
    ]) {
      words.state = state;
      assert.throws(() => future.tryGet(), corrupt);
      assert.throws(() => future.getSync({ timeout: 1 }), corrupt);
      await assert.rejects(future.get(), corrupt);
      if (state.state > 5) assert.throws(() => future.state, corrupt);
      assert.equal(future.trySet(1), false);
    }
    // A text as long as the segment is cut to its room.
    words.state = { generation: 0n, state: L.STATE_FAILED, who: 0 };
    words.view.setUint32(L.OUTCOME_BLOCKS + L.OUTCOME_PAYLOAD, 0xffffffff, true);
    assert.throws(
      () => future.tryGet(),
      (error) => error instanceof FailedError && error.reason.length === 180,
    );
    // And what is checked at open.
    const wrong: [number, number][] = [
      [L.STRUCTURE_CAPACITY, 2],
      [L.STRUCTURE_STRIDE, 136],
      [L.STRUCTURE_STRIDE, 196],
      [L.STRUCTURE_STRIDE, 2 ** 31],
      [L.OUTCOME_BLOCK_COUNT, 1],
      [L.OUTCOME_BLOCK_COUNT, 6],
      [L.OUTCOME_BLOCK_COUNT, 0xffffffff],
    ];
    const view = bytesOf(memory, "f");
    for (const [offset, value] of wrong) {
      const before = view.getUint32(offset, true);
      view.setUint32(offset, value, true);
      assert.throws(() => new Future(memory, "f", f64, { open: true }), corrupt);
      view.setUint32(offset, before, true);
    }
    assert.ok(new Future(memory, "f", f64));
  });
});
