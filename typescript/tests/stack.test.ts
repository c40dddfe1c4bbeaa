// Stack: what each operation does, alone and between two processes.

import assert from "node:assert/strict";
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { after, test } from "node:test";
import {
  array,
  bool,
  bytes,
  f32,
  f64,
  i16,
  i32,
  i64,
  i8,
  Memory,
  Queue,
  Stack,
  struct,
  TimeoutError,
  type Type,
  u16,
  u32,
  u64,
  u8,
  utf8,
} from "zeroipc";
import {
  STACK_BLOCK_COUNT,
  STACK_BLOCK_DEPTH,
  STACK_ENTRIES,
  STACK_TOP,
  STRUCTURE_CAPACITY,
  STRUCTURE_STRIDE,
} from "../core/layout";
import { code, endPrograms, sleep, startProgram, within, withMemory } from "./harness";

after(endPrograms);

const Command = struct({ type: u32, data: i32, text: utf8(32) });

/** The 8-byte words of the structure with this name, by their offset. */
function words(memory: Memory, name: string) {
  const { offset } = memory.entries().find((entry) => entry.name === name) as { offset: number };
  const file = openSync(`/dev/shm${memory.name}`, "r+");
  const word = Buffer.alloc(8);
  return {
    get(at: number): bigint {
      readSync(file, word, 0, 8, offset + at);
      return word.readBigUInt64LE();
    },
    set(at: number, value: bigint): void {
      word.writeBigUInt64LE(value);
      writeSync(file, word, 0, 8, offset + at);
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}

test("tryPush and tryPop keep the order and the exact capacity", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [1, 2, 3, 5, 64]) {
      const stack = new Stack(memory, `s${capacity}`, u32, capacity);
      assert.equal(stack.capacity, capacity);
      for (let round = 0; round < 5; round++) {
        assert.ok(stack.isEmpty);
        assert.equal(stack.tryPop(), undefined);
        for (let k = 0; k < capacity; k++) assert.equal(stack.tryPush(round * 1000 + k), true);
        assert.ok(stack.isFull);
        assert.equal(stack.size, capacity);
        assert.equal(stack.tryPush(9), false);
        for (let k = capacity - 1; k >= 0; k--) assert.equal(stack.tryPop(), round * 1000 + k);
      }
    }
  });
});

test("tryPush and tryPop in any order do what an array does", async () => {
  await withMemory({}, (memory) => {
    const stack = new Stack(memory, "s", f64, 7, { spares: 1 });
    const model: number[] = [];
    for (let k = 0; k < 5000; k++) {
      if ((k * 7919) % 13 < 7 - (k % 500 > 250 ? 2 : 0)) {
        assert.equal(stack.tryPush(k), model.length < 7);
        if (model.length < 7) model.push(k);
      } else assert.equal(stack.tryPop(), model.pop());
      assert.equal(stack.size, model.length);
      assert.equal(stack.top(), model.at(-1));
      assert.deepEqual([stack.isEmpty, stack.isFull], [model.length === 0, model.length === 7]);
    }
  });
});

const values: [Type<unknown>, unknown[]][] = [
  [f64, [0.5, -0, NaN, Infinity]],
  [f32, [1.5, NaN, -Infinity]],
  [i8, [-128, 127]],
  [u8, [0, 255]],
  [i16, [-32768, 32767]],
  [u16, [0, 65535]],
  [i32, [-(2 ** 31), 2 ** 31 - 1]],
  [u32, [0, 2 ** 32 - 1]],
  [i64, [-(2n ** 63n), 2n ** 63n - 1n]],
  [u64, [0n, 2n ** 64n - 1n]],
  [bool, [true, false]],
  [utf8(7), ["", "häßli"]],
  [bytes(3), [Uint8Array.of(1, 2, 3)]],
  [array(i16, 3), [Int16Array.of(-1, 0, 1)]],
  [Command, [{ type: 1, data: -1, text: "start" }]],
];

for (const [type, list] of values) {
  test(`push, top and pop of ${type.name}`, async () => {
    await withMemory({}, (memory) => {
      const stack = new Stack(memory, "s", type, 8);
      for (const value of list) {
        assert.equal(stack.tryPush(value), true);
        assert.deepEqual(stack.top(), value);
      }
      assert.deepEqual(stack.tryPop(), list.at(-1));
      assert.equal(stack.tryPush(list.at(-1)), true);
      assert.equal(stack.tryPushMany(list), list.length);
      assert.deepEqual([...(stack.tryPopMany(99) as unknown[])], [...list, ...list].reverse());
      assert.equal(stack.tryPop(), undefined);
    });
  });
}

test("tryPush of what the type does not hold changes nothing", async () => {
  await withMemory({}, (memory) => {
    const stack = new Stack(memory, "s", u8, 100);
    for (const value of [256, -1, 1.5, "1", undefined]) {
      assert.throws(() => stack.tryPush(value as number), code("ZEROIPC_OUT_OF_RANGE", /stack "s"/));
    }
    assert.throws(() => stack.tryPushMany([1, 2, 256, 4]), code("ZEROIPC_OUT_OF_RANGE", /\[2\]/));
    assert.equal(stack.size, 0);
  });
});

test("bulk operations take what fits and give what is there, the top first", async () => {
  await withMemory({}, (memory) => {
    const stack = new Stack(memory, "s", f64, 10);
    const numbers = Float64Array.from({ length: 12 }, (_, k) => k);
    assert.equal(stack.tryPushMany(numbers), 10);
    assert.deepEqual(stack.tryPopMany(4), Float64Array.of(9, 8, 7, 6));
    assert.equal(stack.tryPushMany(numbers, 10), 2);
    assert.deepEqual([...stack.tryPopMany(100)], [11, 10, 5, 4, 3, 2, 1, 0]);
    assert.deepEqual(stack.tryPopMany(1), new Float64Array(0));
    for (const most of [0, -1, 1.5, NaN]) assert.throws(() => stack.tryPopMany(most), code("ZEROIPC_BAD_ARGUMENT"));
  });
});

test("bulk operations larger than their buffer keep the order", async () => {
  await withMemory({ size: "8MB" }, (memory) => {
    const stack = new Stack(memory, "s", f64, 50_000);
    const numbers = Float64Array.from({ length: 50_000 }, (_, k) => k);
    assert.equal(stack.tryPushMany(numbers), 50_000);
    assert.deepEqual(stack.tryPopMany(50_000), numbers.reverse());
  });
});

test("large elements go through", async () => {
  await withMemory({ size: "64MB" }, (memory) => {
    const stack = new Stack(memory, "frames", bytes(3_000_001), 2, { spares: 2 });
    const frame = new Uint8Array(3_000_001).map((_, k) => k * 31);
    for (let k = 0; k < 2; k++) assert.ok(stack.tryPush(frame.fill(k, 0, 100)));
    assert.deepEqual(stack.tryPop(), frame);
    assert.deepEqual(stack.top(), frame.fill(0, 0, 100));
  });
});

test("push and pop when tags wrap", async () => {
  await withMemory({}, (memory) => {
    const stack = new Stack(memory, "s", u32, 3, { spares: 1 });
    using word = words(memory, "s");
    for (const below of [0, 1, 2, 3, 4, 5]) {
      for (const value of [1, 2]) assert.ok(stack.tryPush(value));
      while (stack.tryPop() !== undefined);
      // The tag is the only thing that counts; blocks keep the words they have.
      word.set(STACK_TOP, ((2n ** 39n - 1n - BigInt(below)) << 24n) | 0xffffffn);
      for (let round = 0; round < 3; round++) {
        for (const value of [1, 2, 3]) assert.equal(stack.tryPush(value), true);
        assert.deepEqual([stack.tryPush(4), stack.size, stack.top()], [false, 3, 3]);
        assert.deepEqual([...stack.tryPopMany(9)], [3, 2, 1]);
        assert.ok(stack.isEmpty);
      }
      assert.equal(word.get(STACK_TOP) >> 24n, BigInt(17 - below));
    }
  });
});

test("every operation when words contradict each other", async () => {
  await withMemory({}, (memory) => {
    const stack = new Stack(memory, "s", u32, 3, { spares: 1 });
    using word = words(memory, "s");
    const pops = [() => stack.tryPop(), () => stack.tryPopMany(1)];
    const deep = [...pops, () => stack.tryPush(1), () => stack.tryPushMany([1]), () => stack.size, () => stack.isFull];
    const corrupt = (uses: readonly (() => unknown)[]) => {
      for (const use of uses) assert.throws(use, code("ZEROIPC_CORRUPT", /stack "s"/), String(use));
    };
    stack.tryPush(1);
    stack.tryPush(2);
    const top = word.get(STACK_TOP);
    const block = Number(top & 0xffffffn);
    const blocks = STACK_ENTRIES + 64;
    word.set(STACK_TOP, (top & ~0xffffffn) | 4n); // blocks are 0 to 3
    corrupt([...deep, () => stack.top(), () => stack.isEmpty]);
    word.set(STACK_TOP, top);
    for (const depth of [0n, 4n, 2n ** 63n]) {
      word.set(blocks + block * 32 + STACK_BLOCK_DEPTH, depth);
      corrupt(deep);
    }
    word.set(blocks + block * 32 + STACK_BLOCK_DEPTH, 2n);
    const entry = word.get(STACK_ENTRIES);
    for (const below of [4n, 0xffffffn]) {
      word.set(STACK_ENTRIES, (entry & ~0xffffffn) | below);
      corrupt(pops);
    }
    word.set(STACK_ENTRIES, entry);
    assert.deepEqual([...stack.tryPopMany(3)], [2, 1]);
  });
});

test("open when the header lies", async () => {
  await withMemory({}, (memory) => {
    new Stack(memory, "s", u32, 3, { spares: 1 });
    using word = words(memory, "s");
    const lies: [number, bigint[]][] = [
      [STACK_BLOCK_COUNT, [0n, 3n, 5n, 2n ** 24n]],
      [
        STRUCTURE_CAPACITY,
        [(32n << 32n) | 4n, (31n << 32n) | 3n, (24n << 32n) | (2n ** 24n), (16n << 32n) | 3n, 32n << 32n],
      ],
    ];
    for (const [at, values] of lies) {
      const right = word.get(at);
      for (const lie of values) {
        word.set(at, lie);
        assert.throws(() => new Stack(memory, "s", u32), code("ZEROIPC_CORRUPT"), `${at} ${lie}`);
      }
      word.set(at, right);
    }
    assert.equal(STRUCTURE_STRIDE, STRUCTURE_CAPACITY + 4);
    assert.ok(new Stack(memory, "s", u32).isEmpty);
  });
});

test("a new stack takes the bytes that the guide says", async () => {
  await withMemory({}, (memory) => {
    for (const [name, type, block] of [
      ["f64", f64, 32],
      ["sixteen", bytes(16), 32],
      ["seventeen", bytes(17), 64],
      ["large", bytes(100), 128],
    ] as const) {
      new Stack(memory, name, type as Type<unknown>, 1000);
      const { size } = memory.entries().find((entry) => entry.name === name) as { size: number };
      assert.equal(size, Math.ceil((256 + 8000 + (1000 + 64) * block) / 64) * 64, name);
    }
  });
});

test("a stack opened twice is one stack", async () => {
  await withMemory({}, (memory) => {
    using again = new Memory(memory.name);
    const one = new Stack(memory, "s", f64, 8);
    const two = new Stack(again, "s", f64);
    one.tryPush(1);
    two.tryPush(2);
    assert.deepEqual([one.tryPop(), two.tryPop()], [2, 1]);
  });
});

test("open when the structure is another", async () => {
  await withMemory({}, async (memory) => {
    new Queue(memory, "q", f64, 4);
    new Stack(memory, "s", f64, 4);
    assert.throws(() => new Stack(memory, "q", f64), code("ZEROIPC_KIND_MISMATCH", /of kind queue, asked for stack/));
    assert.throws(() => new Queue(memory, "s", f64), code("ZEROIPC_KIND_MISMATCH", /of kind stack, asked for queue/));
    assert.throws(() => new Stack(memory, "s", u32), code("ZEROIPC_SHAPE_MISMATCH", /size 8, asked for 4/));
    assert.throws(() => new Stack(memory, "s", f64, 5), code("ZEROIPC_SHAPE_MISMATCH", /capacity 4, asked for 5/));
    assert.throws(() => new Stack(memory, "none", f64), code("ZEROIPC_NOT_FOUND", /"none"/));
    assert.throws(() => new Stack(memory, "none", f64, undefined, { timeout: 1 }), TimeoutError);
    await assert.rejects(Stack.open(memory, "none", f64, { timeout: 1 }), TimeoutError);
    const opening = Stack.open(memory, "late", f64, { timeout: 60_000 });
    new Stack(memory, "late", f64, 1).tryPush(5);
    assert.equal((await opening).tryPop(), 5);
  });
});

test("capacities and spares that cannot be are refused", async () => {
  await withMemory({}, (memory) => {
    for (const capacity of [0, -1, 1.5, NaN, 2 ** 24, 2 ** 32]) {
      assert.throws(() => new Stack(memory, "s", u8, capacity), code("ZEROIPC_BAD_ARGUMENT", /capacity/));
    }
    for (const spares of [0, -1, 1.5, NaN, 2 ** 24]) {
      assert.throws(() => new Stack(memory, "s", u8, 4, { spares }), code("ZEROIPC_BAD_ARGUMENT", /spares/));
    }
    assert.throws(() => new Stack(memory, "s", u8, 2 ** 23), code("ZEROIPC_SEGMENT_FULL"));
    assert.throws(() => new Stack(memory, "s", undefined as never, 4), code("ZEROIPC_BAD_TYPE"));
    assert.deepEqual(memory.entries(), []);
  });
});

test("a stack of a closed memory throws, another memory of the same segment goes on", async () => {
  await withMemory({}, async (memory) => {
    const again = new Memory(memory.name);
    const stack = new Stack(again, "s", u32, 4);
    const open = new Stack(memory, "s", u32);
    stack.tryPush(1);
    again.close();
    for (const use of [
      () => stack.tryPush(1),
      () => stack.tryPop(),
      () => stack.tryPushMany([1]),
      () => stack.tryPopMany(1),
      () => stack.top(),
      () => stack.size,
      () => stack.isEmpty,
      () => stack.isFull,
      () => stack.popSync({ timeout: 0 }),
      () => stack.pushSync(1),
      () => stack.popManySync(1),
      () => stack.pushManySync([1]),
    ]) {
      assert.throws(use, code("ZEROIPC_CLOSED"), use.toString());
    }
    for (const use of [stack.pop(), stack.push(1), stack.popMany(1), stack.pushMany([1])])
      await assert.rejects(use, code("ZEROIPC_CLOSED"));
    assert.equal(stack.capacity, 4);
    assert.equal(open.tryPop(), 1);
  });
});

test("a read-only memory can look at a stack and not change it", async () => {
  await withMemory({}, async (memory) => {
    const stack = new Stack(memory, "s", u32, 4);
    stack.tryPush(42);
    using reader = new Memory(memory.name, { readOnly: true });
    const seen = new Stack(reader, "s", u32);
    assert.deepEqual([seen.size, seen.top(), seen.isEmpty, seen.isFull], [1, 42, false, false]);
    for (const use of [() => seen.tryPush(1), () => seen.tryPop(), () => seen.tryPushMany([1]), () => seen.popSync()]) {
      assert.throws(use, code("ZEROIPC_READ_ONLY"));
    }
    await assert.rejects(seen.pop(), code("ZEROIPC_READ_ONLY"));
    assert.equal(stack.size, 1);
    reader.close();
    for (const use of [() => seen.size, () => seen.top(), () => seen.isEmpty, () => seen.isFull])
      assert.throws(use, code("ZEROIPC_CLOSED"));
  });
});

// --- waiting ---

test(
  "pop waits for a push, push for a pop",
  within(async (memory) => {
    const stack = new Stack(memory, "s", f64, 1);
    const popped = stack.pop();
    await sleep(20);
    await stack.push(1);
    assert.equal(await popped, 1);
    await stack.push(2);
    const pushed = stack.push(3);
    await sleep(20);
    assert.equal(stack.top(), 2);
    assert.equal(await stack.pop(), 2);
    await pushed;
    assert.equal(await stack.pop(), 3);
  }),
);

test(
  "waits when a time-out passes or a signal aborts change nothing",
  within(async (memory) => {
    const stack = new Stack(memory, "s", u32, 1);
    await assert.rejects(stack.pop({ timeout: 20 }), /stack "s": waiting for an element: not done within 20 ms/);
    assert.throws(() => stack.popSync({ timeout: 20 }), TimeoutError);
    const controller = new AbortController();
    const wait = stack.pop({ signal: controller.signal });
    controller.abort(new Error("enough"));
    await assert.rejects(wait, /enough/);
    stack.tryPush(1);
    await assert.rejects(stack.push(2, { timeout: 20 }), /stack "s": waiting for room/);
    assert.throws(() => stack.pushSync(2, { timeout: 0 }), TimeoutError);
    assert.throws(() => stack.pushSync(2, { timeout: -1 }), code("ZEROIPC_BAD_ARGUMENT"));
    assert.equal(stack.popSync(), 1);
    assert.ok(stack.isEmpty);
  }),
);

test(
  "closing ends every pending wait",
  within(async (memory) => {
    const again = new Memory(memory.name);
    const stack = new Stack(again, "s", u32, 1);
    const waits = [stack.pop(), stack.popMany(3), stack.pop({ timeout: 1e6 })];
    await sleep(10);
    again.close();
    for (const wait of waits) await assert.rejects(wait, code("ZEROIPC_CLOSED"));
  }),
);

test(
  "bulk waits move everything and say how far they came",
  within(async (memory) => {
    const stack = new Stack(memory, "s", u32, 4);
    const numbers = Array.from({ length: 20 }, (_, k) => k);
    const pushed = stack.pushMany(numbers);
    const got: number[] = [];
    while (got.length < 20) got.push(...(await stack.popMany(3)));
    await pushed;
    assert.deepEqual(
      got.sort((a, b) => a - b),
      numbers,
    );
    const timedOut = (error: unknown) => error instanceof TimeoutError && error.done === 4;
    await assert.rejects(stack.pushMany(numbers, { timeout: 20 }), timedOut);
    stack.tryPopMany(9);
    assert.throws(() => stack.pushManySync(numbers, { timeout: 20 }), timedOut);
    assert.deepEqual([...stack.popManySync(9)], [3, 2, 1, 0]);
    assert.throws(() => stack.popManySync(9, { timeout: 0 }), TimeoutError);
  }),
);

for (const form of ["sync", "async"]) {
  test(
    `two processes that wait by ${form} forms exchange every value`,
    within(async (memory) => {
      const work = new Stack(memory, "work", f64, 5);
      const done = new Stack(memory, "done", f64, 5);
      const programs = [0, 1].map(() => startProgram("stack-worker", [memory.name, form]));
      const squares: number[] = [];
      const collect = (async () => {
        while (squares.length < 1000) squares.push(await done.pop());
      })();
      for (let k = 0; k < 1000; k++) await work.push(k);
      await collect;
      assert.deepEqual(
        squares.sort((a, b) => a - b),
        Array.from({ length: 1000 }, (_, k) => k * k),
      );
      await work.pushMany([-1, -1]);
      for (const program of programs) assert.equal((await program.ended).code, 0);
      assert.ok(work.isEmpty);
    }),
  );
}
