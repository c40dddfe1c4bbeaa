// Stream: where a subscriber begins, the forms of reading, and a stream as a flow.

import assert from "node:assert/strict";
import { test } from "node:test";
import { f64, Flow, Memory, Stream, TimeoutError, u32 } from "zeroipc";
import { code, collectGarbage, sleep, until, watchdog, withMemory } from "./harness";
import { drain } from "./streams";

// --- where a subscriber begins ---

test("subscriptions begin with what comes, with all that is kept, or so many values back", async () => {
  await withMemory({}, (memory) => {
    for (const policy of ["block", "drop-oldest"] as const) {
      const stream = new Stream(memory, policy, u32, 4, { policy });
      const from = (where: "latest" | "earliest" | number) => {
        using subscription = stream.subscription({ from: where });
        return drain(subscription);
      };
      assert.deepEqual([from("latest"), from("earliest"), from(0), from(9)], [[], [], [], []]);
      stream.tryEmitMany([1, 2]);
      assert.deepEqual([from("latest"), from("earliest"), from(0), from(1), from(9)], [[], [1, 2], [], [2], [1, 2]]);
      stream.tryEmitMany([3, 4, 5, 6]);
      // Under block a producer may be about to overwrite the oldest value.
      const all = policy === "block" ? [4, 5, 6] : [3, 4, 5, 6];
      assert.deepEqual([from("earliest"), from(2), from(3), from(99)], [all, [5, 6], [4, 5, 6], all]);
    }
    const stream = new Stream(memory, "block", u32);
    for (const from of ["first", -1, 1.5, NaN, null] as never[]) {
      assert.throws(() => stream.subscription({ from }), code("ZEROIPC_BAD_ARGUMENT"));
    }
  });
});

test("subscriber lines run out, and come back", async () => {
  await withMemory({}, (memory) => {
    const stream = new Stream(memory, "s", f64, 2, { subscribers: 2 });
    const one = stream.subscription();
    using _two = stream.subscription();
    assert.throws(() => stream.subscription(), code("ZEROIPC_SUBSCRIBERS_FULL"));
    assert.throws(() => stream.subscribe(() => {}), code("ZEROIPC_SUBSCRIBERS_FULL"));
    one.close();
    one.close();
    using three = stream.subscription();
    stream.tryEmit(1);
    assert.deepEqual([one.tryNext(), one.closed, three.tryNext()], [undefined, true, 1]);
    for (const bad of [0, 65_535, 1.5]) {
      assert.throws(() => new Stream(memory, "x", f64, 2, { subscribers: bad }), code("ZEROIPC_BAD_ARGUMENT"));
    }
  });
});

test("a subscription that was forgotten is closed by the garbage collector", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2);
    for (let k = 0; k < 50; k++) stream.subscription();
    await watchdog("the collector", 30, async () => {
      while (stream.subscriberCount > 0) {
        collectGarbage();
        await sleep(5);
      }
    });
  });
});

// --- forms of reading ---

test("next waits for a value, a time-out, a signal, and its subscription", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const reader = stream.subscription();
    await assert.rejects(reader.next({ timeout: 5 }), TimeoutError);
    await assert.rejects(reader.nextMany(3, { timeout: 5 }), TimeoutError);
    assert.throws(() => reader.nextSync({ timeout: 1 }), TimeoutError);
    assert.throws(() => reader.nextManySync(3, { timeout: 0 }), TimeoutError);
    const controller = new AbortController();
    const aborted = reader.next({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await assert.rejects(aborted, /enough/);
    const value = watchdog("next", 20, () => reader.next());
    setTimeout(() => stream.tryEmit(7), 5);
    assert.equal(await value, 7);
    const ended = watchdog("next", 20, () => reader.next());
    await sleep(2);
    reader.close();
    assert.equal(await ended, undefined);
    await reader.done;
  });
});

test("for await takes values until the stream ends or the loop is left", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    stream.tryEmitMany([1, 2, 3]);
    const seen: number[] = [];
    const loop = watchdog("the loop", 20, async () => {
      for await (const value of stream.values({ from: 2 })) seen.push(value);
    });
    await stream.emit(4);
    stream.close();
    await loop;
    assert.deepEqual(seen, [2, 3, 4]);
    const other = new Stream(memory, "t", f64, 4);
    setTimeout(() => other.tryEmitMany([1, 2, 3]), 5);
    for await (const value of other) {
      assert.equal(other.subscriberCount, 1);
      if (value === 2) break;
    }
    assert.equal(other.subscriberCount, 0);
    await assert.rejects(async () => {
      for await (const _value of other.values({ timeout: 5 }));
    }, TimeoutError);
    assert.equal(other.subscriberCount, 0);
  });
});

test("subscribe calls back with one value after the other, and awaits what it returns", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 2);
    const log: string[] = [];
    const subscription = stream.subscribe(async (value, self) => {
      log.push(`begin ${value}`);
      await sleep(5);
      log.push(`end ${value} ${self.position}`);
    });
    assert.deepEqual(log, [], "nothing before subscribe has returned");
    assert.throws(() => subscription.tryNext(), code("ZEROIPC_BAD_ARGUMENT"));
    stream.tryEmitMany([1, 2]);
    await until("it is called", () => log.length === 1);
    assert.equal(stream.tryEmit(3), false, "the value in hand still counts");
    assert.equal(await stream.emit(3), true);
    stream.close();
    await watchdog("done", 20, () => subscription.done);
    assert.deepEqual(log, ["begin 1", "end 1 0", "begin 2", "end 2 1", "begin 3", "end 3 2"]);
    assert.deepEqual([subscription.closed, subscription.ended, stream.subscriberCount], [true, true, 0]);
  });
});

test("subscribe ends with what its callback throws, by close, by its signal and with its memory", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const failed = stream.subscribe((value) => {
      throw new Error(`no ${value}`);
    });
    const rejected = stream.subscribe(async (value) => Promise.reject(new Error(`never ${value}`)));
    const checks = [assert.rejects(failed.done, /no 1/), assert.rejects(rejected.done, /never 1/)];
    const closed = stream.subscribe((_value, self) => self.close());
    const controller = new AbortController();
    const aborted = stream.subscribe(() => {}, { signal: controller.signal });
    assert.throws(() => stream.subscribe(() => {}, { signal: AbortSignal.abort() }));
    assert.throws(() => stream.subscribe(undefined as never), code("ZEROIPC_BAD_ARGUMENT"));
    stream.tryEmit(1);
    await watchdog("the ends", 20, () => Promise.all([...checks, closed.done]));
    controller.abort();
    await aborted.done;
    assert.equal(stream.subscriberCount, 0);
    const other = new Memory(memory.name);
    const seen: number[] = [];
    const listening = new Stream(other, "s", f64).subscribe((value) => void seen.push(value));
    stream.tryEmit(2);
    await until("it is called", () => seen.length === 1);
    other.close();
    await watchdog("done", 20, () => listening.done);
    assert.equal(stream.subscriberCount, 0);
  });
});

test("subscribe lets the event loop run beside a fast producer", async () => {
  await withMemory({ size: "2MB" }, async (memory) => {
    const stream = new Stream(memory, "s", f64, 20_000);
    stream.tryEmitMany(new Float64Array(19_000));
    let seen = 0;
    let turns = 0;
    using _subscription = stream.subscribe(() => void seen++, { from: "earliest" });
    while (seen < 19_000) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    assert.ok(turns > 5, `${turns} turns`);
  });
});

// --- flows ---

test("operators without a memory are local and lazy", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 16);
    stream.tryEmitMany([1, 2, 3, 4]);
    const flow = stream.flow({ from: "earliest" });
    assert.ok(flow instanceof Flow);
    assert.equal(stream.subscriberCount, 0);
    assert.deepEqual(
      await flow
        .map((value) => value * 2)
        .take(3)
        .collect(),
      [2, 4, 6],
    );
    assert.equal(stream.subscriberCount, 0);
    const late = [
      stream.map((value) => -value).collect(),
      stream.filter((value) => value % 2 === 0).collect(),
      stream.take(1).collect(),
      stream.skip(1).collect(),
      stream.window(2).collect(),
      stream.scan((sum, value) => sum + value, 0).collect(),
      stream.tap(() => {}).collect(),
      stream.pairwise().collect(),
      stream.batch({ count: 2 }).collect(),
      stream.merge([9]).collect({ limit: 1 }),
      stream.collect(),
      stream.fold((sum, value) => sum + value, 0),
      stream.reduce((sum, value) => sum + value),
      stream.first(),
      stream.count(),
      Flow.from(stream).last(),
    ];
    stream.tryEmitMany([5, 6]);
    stream.close();
    const expected = [
      [-5, -6],
      [6],
      [5],
      [6],
      [[5, 6]],
      [5, 11],
      [5, 6],
      [[5, 6]],
      [[5, 6]],
      [9],
      [5, 6],
      11,
      11,
      5,
      2,
      6,
    ];
    assert.deepEqual(await watchdog("the flows", 20, () => Promise.all(late)), expected);
    assert.equal(stream.subscriberCount, 0);
  });
});

test("a flow holds back producers as its consumer does", async () => {
  await withMemory({}, async (memory) => {
    const stream = new Stream(memory, "s", f64, 4);
    const seen: number[] = [];
    const consumed = stream
      .forEach(
        async (value) => {
          seen.push(value);
          await sleep(1);
        },
        { batch: 1 },
      )
      .catch((error: unknown) => error);
    for (let k = 0; k < 50; k++) await watchdog("emit", 20, () => stream.emit(k));
    stream.close();
    assert.equal(await watchdog("the flow", 20, () => consumed), undefined);
    assert.deepEqual(
      seen,
      Array.from({ length: 50 }, (_, k) => k),
    );
  });
});
