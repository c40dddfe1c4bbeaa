var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _) {
    return _ = Error(m), _.name = "SuppressedError", _.error = e, _.suppressed = s, _;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next2 = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next2, (e) => (fail(e), next2()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next2();
};

// tests/validate-random.test.ts
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after as after2, test } from "node:test";
import { Memory as Memory5, ZeroIpcError as ZeroIpcError5 } from "zeroipc";

// ../typescript/tests/fuzz/array.ts
import { SharedArray, u32 as u322, u8 } from "zeroipc";

// ../typescript/tests/fuzz/part.ts
import { struct, i32, u32, utf8, bytes } from "zeroipc";
function range(from, to, step) {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step)) }, (_, k) => from + k * step);
}
var Command = struct({ type: u32, data: i32, text: utf8(12), more: bytes(4) });
var command = { type: 1, data: 2, text: "three", more: Uint8Array.of(4, 5, 6, 7) };

// ../typescript/tests/fuzz/array.ts
var openNumbers = (memory, capacity) => new SharedArray(memory, "array", u322, capacity);
var openStructs = (memory, capacity) => new SharedArray(memory, "structs", Command, capacity);
var arrays = {
  names: 2,
  fill(memory) {
    openNumbers(memory, 50).fill(7);
    openStructs(memory, 5).fill({ type: 1, data: -1, text: "text", more: new Uint8Array(4) });
    return void 0;
  },
  open: (memory, attempt) => ({
    numbers: attempt(() => openNumbers(memory)),
    structs: attempt(() => openStructs(memory))
  }),
  controls: () => [],
  operations: (memory, { numbers, structs }, random) => [
    () => openNumbers(memory, 50),
    () => new SharedArray(memory, `array-${random.below(5)}`, u8, random.between(1, 9e3)).fill(1),
    () => numbers && [numbers.fill(3), numbers.add(0, 1), numbers.load(numbers.length - 1), numbers.indexOf(4)],
    () => structs && [structs.set(0, command), [...structs], structs.at(structs.length - 1)]
  ]
};

// ../typescript/tests/fuzz/channel.ts
import { bytes as bytes2, Channel, f64, select, selectSync, trySelect } from "zeroipc";

// ../typescript/core/layout.ts
var LINE_BYTES = 64;
var STRUCTURE_KIND = 0;
var STRUCTURE_CAPACITY = 8;
var STRUCTURE_STRIDE = 12;
var KIND_QUEUE = 1430607185;
var QUEUE_CELLS = 320;
var CELL_BLOCK = 8;
var KIND_CHANNEL = 1312901187;
var KIND_FUTURE = 1381258566;
var KIND_LAZY = 1499087180;
var OUTCOME_STATE = 64;
var OUTCOME_SETTLED = 96;
var OUTCOME_BLOCKS = 128;
var OUTCOME_BLOCK = 0;
var OUTCOME_PAYLOAD = 8;
var KIND_RING = 1196312914;
var KIND_STACK = 1262572627;
var STACK_ENTRIES = 256;
var STACK_BLOCK_DEPTH = 8;
var KIND_MAP = 542130509;
var KIND_SET = 542393683;
var MAP_GROUP_COUNT = 24;
var MAP_GROUPS = 192;
var PAIR_TARGET = 8;
var PAIR_KEY = 16;
var KIND_STREAM = 1297241171;
var KIND_POOL = 1280266064;
var POOL_BLOCKS = 192;

// ../typescript/tests/fuzz/channel.ts
var Blob = bytes2(120);
var kinds = {
  flow: { type: f64, capacity: 3 },
  over: { type: f64, capacity: 2 },
  hand: { type: Blob, capacity: 0 },
  both: { type: f64, capacity: 0 }
};
var open = (memory, name2, capacity) => {
  const type = kinds[name2].type;
  return new Channel(memory, `channel ${name2}`, type, capacity, { spares: 2, offers: 2 });
};
var short = { timeout: 1 };
function operationsOf(channel) {
  const value = channel.type === f64 ? 1.5 : new Uint8Array(120).fill(3);
  return [
    () => channel.size,
    () => channel.isClosed,
    () => channel.isDrained,
    () => channel.trySend(value),
    () => channel.trySend(value),
    () => channel.tryReceive(),
    () => trySelect([channel.receiving(), channel.sending(value)])
  ];
}
function waitsOf(channel, others) {
  const value = (one2) => one2.type === f64 ? 2.5 : new Uint8Array(120);
  const cases = others.flatMap((one2) => [one2.receiving(), one2.sending(value(one2))]);
  return [
    () => channel.sendSync(value(channel), short),
    () => channel.send(value(channel), short),
    () => channel.receiveSync(short),
    () => channel.receive(short),
    () => Promise.all([channel.send(value(channel), short), channel.receive(short)]),
    () => select(cases, short),
    () => selectSync(cases, short),
    () => selectSync([channel.receiving(), channel.sending(value(channel))], short)
  ];
}
var channels = {
  names: Object.keys(kinds).length,
  /** Wrapped, closed when full, with an offer and one that was taken back. */
  fill(memory) {
    const [flow, over, hand] = Object.entries(kinds).map(([name2, { capacity }]) => open(memory, name2, capacity));
    for (let k = 0; k < 20; k++) {
      flow?.trySend(k);
      if (k % 4 !== 3) flow?.tryReceive();
      over?.trySend(k);
      if (k < 18) over?.tryReceive();
    }
    over?.close();
    hand?.send(new Uint8Array(120)).catch(() => {
    });
    hand?.trySend(new Uint8Array(120));
    return void 0;
  },
  open: (memory, attempt) => Object.keys(kinds).flatMap((name2) => attempt(() => open(memory, name2)) ?? []),
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_CHANNEL) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    return [
      ...range(offset + LINE_BYTES, offset + QUEUE_CELLS, 8),
      ...range(offset + QUEUE_CELLS, offset + size, stride).flatMap((cell) => [cell, cell + CELL_BLOCK])
    ];
  },
  operations: (_, all, random) => [
    ...all.flatMap(operationsOf),
    ...random.below(4) === 0 ? all.flatMap((channel) => waitsOf(channel, all)) : [],
    ...random.below(4) === 0 ? all.map((channel) => () => channel.close()) : []
  ]
};

// ../typescript/tests/fuzz/map.ts
import { bytes as bytes3, f64 as f642, SharedMap, SharedSet, struct as struct2, u32 as u323, u64, utf8 as utf82 } from "zeroipc";
var KEYS = 40;
var SHORT = { timeout: 1 };
var Name = utf82(20);
var Session = struct2({ user: u323, at: f642, more: bytes3(3) });
var session = (user) => ({ user, at: user / 2, more: Uint8Array.of(1, 2, 3) });
var openCounters = (memory, capacity) => new SharedMap(memory, "counters", u64, f642, capacity, { spares: 2 });
var openSessions = (memory, capacity) => new SharedMap(memory, "sessions", Name, Session, capacity, { spares: 3 });
var openNames = (memory, capacity) => new SharedSet(memory, "names", Name, capacity);
var maps = {
  names: 3,
  fill(memory) {
    const counters = openCounters(memory, 12);
    const sessions = openSessions(memory, 11);
    const names2 = openNames(memory, 30);
    for (let k = 0; k < KEYS; k++) {
      counters.trySet(BigInt(k), k);
      counters.add(5n, 1);
      sessions.trySet(`user ${k}`, session(k));
      if (k % 3 === 0) sessions.delete(`user ${k - 1}`);
      names2.tryAdd(`name ${k}`);
    }
    return void 0;
  },
  open: (memory, attempt) => ({
    counters: attempt(() => openCounters(memory)),
    sessions: attempt(() => openSessions(memory)),
    names: attempt(() => openNames(memory))
  }),
  /** Mover, full, stripes, buckets, and of each block its word, target and key. */
  controls(whole2, offset, size) {
    const kind = whole2.readUInt32LE(offset + STRUCTURE_KIND);
    if (kind !== KIND_MAP && kind !== KIND_SET) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    const blocks = offset + MAP_GROUPS + whole2.readUInt32LE(offset + MAP_GROUP_COUNT) * LINE_BYTES;
    return [
      ...range(offset + LINE_BYTES, blocks, 8),
      ...range(blocks, offset + size, stride).flatMap((at) => [at, at + PAIR_TARGET, at + PAIR_KEY])
    ];
  },
  operations(memory, { counters, sessions, names: names2 }, random) {
    const number = BigInt(random.below(KEYS + 10));
    const name2 = `user ${random.below(KEYS + 10)}`;
    const seldom = random.below(20) === 0;
    return [
      () => new SharedMap(memory, `map-${random.below(5)}`, u323, u323, random.between(1, 100)).trySet(1, 1),
      () => counters?.get(number),
      () => counters?.trySet(number, 1.5),
      () => counters?.set(number + 1n, 1.5, SHORT),
      () => counters?.add(number, 2, SHORT),
      () => counters?.delete(number),
      () => counters && [...counters],
      () => seldom && counters?.clear(),
      () => sessions?.get(name2),
      () => sessions?.has(name2),
      () => sessions?.trySet(name2, session(1)),
      () => sessions?.insert(name2, session(2), SHORT),
      () => sessions?.update(name2, (before2) => before2 ? void 0 : session(3), SHORT),
      () => sessions?.compareAndSet(name2, session(1), void 0),
      () => sessions?.size,
      () => sessions && [...sessions.keys()],
      () => names2?.tryAdd(name2),
      () => names2?.add(name2, SHORT),
      () => names2?.delete(name2),
      () => names2 && [...names2]
    ];
  }
};

// ../typescript/tests/fuzz/outcomes.ts
import { bytes as bytes4, f64 as f643, Future, Lazy, struct as struct3, u32 as u324, utf8 as utf83 } from "zeroipc";
var Answer = struct3({ number: u324, text: utf83(12) });
var Large = bytes4(400);
var futures = {
  value: f643,
  failed: Answer,
  pledged: Large
};
var openFuture = (memory, name2) => new Future(memory, name2, futures[name2]);
var openLazy = (memory) => new Lazy(memory, "lazy", f643, () => 7);
var VALUES = /* @__PURE__ */ new Map([
  [f643, 2.5],
  [Answer, { number: 2, text: "two" }],
  [Large, new Uint8Array(400).fill(9)]
]);
var short2 = { timeout: 1 };
function futureOperations(memory, future, random) {
  const value = VALUES.get(future.type);
  return [
    () => future.tryGet(),
    () => future.state,
    () => future.isReady,
    () => future.isSettled,
    () => future.trySet(value),
    () => future.tryFail("again"),
    () => future.tryPledge()?.abandon(),
    () => future.tryPledge()?.trySet(value),
    () => future.map(memory, `derived-${random.below(3)}`, f643, () => 1, { signal: AbortSignal.abort() }),
    ...random.below(4) === 0 ? [
      () => future.getSync(short2),
      () => future.get(short2),
      () => future.setSync(value, short2),
      () => future.set(value, short2),
      () => future.map(memory, `derived-${random.below(3)}`, f643, () => 2).getSync(short2)
    ] : []
  ];
}
function lazyOperations(memory, lazy, random) {
  return [
    () => lazy.peek(),
    () => lazy.state,
    () => lazy.isComputed,
    () => lazy.invalidate(),
    ...random.below(4) === 0 ? [
      () => lazy.forceSync(short2),
      () => lazy.force(short2),
      () => lazy.map(memory, `mapped-${random.below(2)}`, f643, () => 3).forceSync(short2)
    ] : []
  ];
}
var outcomes = {
  names: Object.keys(futures).length + 1,
  fill(memory) {
    openFuture(memory, "value").trySet(1.5);
    openFuture(memory, "failed").tryFail("for this or that reason");
    openFuture(memory, "pledged").tryPledge();
    const lazy = openLazy(memory);
    for (let k = 0; k < 3; k++) {
      lazy.invalidate();
      lazy.forceSync();
    }
    return void 0;
  },
  open(memory, attempt) {
    const opened = Object.keys(futures).map((name2) => attempt(() => openFuture(memory, name2)));
    return { futures: opened.filter((one2) => one2 !== void 0), lazy: attempt(() => openLazy(memory)) };
  },
  controls(whole2, offset, size) {
    const kind = whole2.readUInt32LE(offset + STRUCTURE_KIND);
    if (kind !== KIND_FUTURE && kind !== KIND_LAZY) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    const blocks = range(offset + OUTCOME_BLOCKS, offset + size, stride);
    return [
      ...[OUTCOME_STATE, OUTCOME_SETTLED].map((at) => offset + at),
      ...blocks.flatMap((at) => [at + OUTCOME_BLOCK, at + OUTCOME_PAYLOAD])
    ];
  },
  operations: (memory, { futures: opened, lazy }, random) => [
    ...opened.flatMap((future) => futureOperations(memory, future, random)),
    ...lazy ? lazyOperations(memory, lazy, random) : [],
    () => Future.tryAll(opened)
  ]
};

// ../typescript/tests/fuzz/pool.ts
import { Pool, Queue, u64 as u642 } from "zeroipc";
var short3 = { timeout: 1 };
function operationsOf2(pool) {
  return [
    () => pool.allocated,
    () => pool.reclaim(),
    () => {
      var _stack = [];
      try {
        const lease = __using(_stack, pool.tryAcquire());
        if (!lease) return;
        lease.value = command;
        void pool.get(lease.handle).value.text;
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        __callDispose(_stack, _error, _hasError);
      }
    },
    () => pool.get(1n << 24n).value.data,
    () => pool.release(3n << 24n | 1n)
  ];
}
function handOver(pool, handles) {
  return [
    () => {
      var _stack = [];
      try {
        const lease = __using(_stack, pool.tryAcquire());
        if (lease) pool.trySend(lease, handles);
      } catch (_) {
        var _error = _, _hasError = true;
      } finally {
        __callDispose(_stack, _error, _hasError);
      }
    },
    () => pool.tryReceive(handles)?.release(),
    () => handles.tryPush(1n << 24n)
  ];
}
var pools = {
  names: 2,
  fill(memory) {
    const pool = new Pool(memory, "pool", Command, 3);
    const handles = new Queue(memory, "handles", u642, 2, { spares: 2 });
    pool.acquireSync();
    pool.sendSync(pool.acquireSync(), handles);
    return void 0;
  },
  open: (memory, attempt) => ({
    pool: attempt(() => new Pool(memory, "pool", Command)),
    handles: attempt(() => new Queue(memory, "handles", u642))
  }),
  /** The words of the queue of handles are those of any queue. */
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_POOL) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    return [
      ...range(offset + LINE_BYTES, offset + POOL_BLOCKS, 8),
      ...range(offset + POOL_BLOCKS, offset + size, stride)
    ];
  },
  operations(_, { pool, handles }, random) {
    if (!pool) return [];
    const waits4 = [
      () => pool.acquireSync(short3).release(),
      () => handles && pool.receiveSync(handles, short3).release()
    ];
    return [
      ...operationsOf2(pool),
      ...handles ? handOver(pool, handles) : [],
      ...random.below(4) === 0 ? waits4 : []
    ];
  }
};

// ../typescript/tests/fuzz/queue.ts
import { bytes as bytes5, f64 as f644, Queue as Queue2 } from "zeroipc";
var Blob2 = bytes5(256);
var short4 = { timeout: 1 };
function operationsOf3(q, value) {
  return [
    () => q.size,
    () => q.isEmpty,
    () => q.isFull,
    () => q.peek(),
    () => q.tryPop(),
    () => q.tryPush(value),
    () => q.tryPopMany(20),
    () => q.tryPushMany([value, value, value]),
    () => {
      const lease = q.tryReserve();
      if (!lease) return;
      lease.value = value;
      if (!lease.tryCommit()) lease.abort();
    },
    () => q.tryReserve()?.abort(),
    () => {
      const claim = q.tryClaim();
      void claim?.value;
      claim?.release();
    }
  ];
}
function waits(q, value) {
  return [
    () => q.popSync(short4),
    () => q.pushSync(value, short4),
    () => q.pop(short4),
    () => q.pushMany([value, value], short4),
    () => q.claimSync(short4).release(),
    () => q.reserveSync(short4).abort()
  ];
}
var queues = {
  names: 3,
  fill(memory) {
    const numbers = new Queue2(memory, "numbers", f644, 7, { spares: 3 });
    const commands = new Queue2(memory, "commands", Command, 1, { spares: 2 });
    const blobs = new Queue2(memory, "blobs", Blob2, 4, { spares: 4 });
    for (let k = 0; k < 25; k++) {
      numbers.tryPush(k);
      commands.tryPush({ type: k, data: k, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      blobs.tryPush(new Uint8Array(256).fill(k));
      if (k % 5 !== 4) blobs.tryPop();
      if (k >= 21) continue;
      numbers.tryPop();
      commands.tryPop();
    }
    const lease = blobs.tryReserve();
    return () => lease?.abort();
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Queue2(memory, "numbers", f644)), 1.5],
      [attempt(() => new Queue2(memory, "commands", Command)), command],
      [attempt(() => new Queue2(memory, "blobs", Blob2)), new Uint8Array(256)]
    ];
    return all.filter(([queue]) => queue !== void 0);
  },
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_QUEUE) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    return [
      ...range(offset + LINE_BYTES, offset + QUEUE_CELLS, 8),
      ...range(offset + QUEUE_CELLS, offset + size, stride).flatMap((cell) => [cell, cell + CELL_BLOCK])
    ];
  },
  operations: (memory, opened, random) => [
    () => new Queue2(memory, "numbers", f644, 7),
    () => new Queue2(memory, `new-${random.below(5)}`, f644, random.between(1, 100)).tryPush(1),
    ...opened.flatMap(([queue, value]) => operationsOf3(queue, value)),
    ...random.below(4) === 0 ? opened.flatMap(([queue, value]) => waits(queue, value)) : []
  ]
};

// ../typescript/tests/fuzz/ring.ts
import { bytes as bytes6, f64 as f645, messages, Ring, struct as struct4, u32 as u325, u8 as u82 } from "zeroipc";
var Odd = struct4({ a: u82, b: bytes6(4) });
var short5 = { timeout: 1 };
function operationsOf4(ring, value, length) {
  return [
    () => [ring.available, ring.freeSpace, ring.isEmpty, ring.isFull],
    () => [ring.holder("producer"), ring.holder("consumer"), ring.holds("producer")],
    () => ring.take("producer"),
    () => ring.take("consumer"),
    () => ring.release(),
    () => ring.tryWrite(value),
    () => ring.tryRead(),
    () => ring.tryWriteMany([value, value, value]),
    () => ring.tryReadMany(20),
    () => ring.tryPeek() && ring.advance(),
    () => {
      const room = ring.tryReserve(length);
      room?.bytes.fill(1);
      room?.commit(length - 1);
    },
    () => ring.tryReserve(length)?.abort()
  ];
}
function waits2(ring, value, length) {
  return [
    () => ring.readSync(short5),
    () => ring.writeSync(value, short5),
    () => ring.read(short5),
    () => ring.writeMany([value, value], short5),
    () => ring.reserve(length, short5).then((room) => room.abort()),
    () => ring.release()
  ];
}
var rings = {
  names: 4,
  fill(memory) {
    const samples = new Ring(memory, "samples", f645, 7);
    const orders = new Ring(memory, "orders", Command, 5);
    const odd = new Ring(memory, "odd", Odd, 9);
    const texts = new Ring(memory, "texts", messages, 200, { largest: 100 });
    for (let k = 0; k < 25; k++) {
      samples.tryWriteMany([k, k, k]);
      orders.tryWrite({ type: k, data: k, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      odd.tryWriteMany(Array.from({ length: 2 }, () => ({ a: k, b: new Uint8Array(4).fill(k) })));
      texts.tryWrite(new Uint8Array(k * 13 % 100).fill(k));
      if (k < 24) for (const ring of [samples, orders, odd, texts]) ring.tryReadMany(2);
    }
    return void 0;
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Ring(memory, "samples", f645)), 1.5, 3],
      [attempt(() => new Ring(memory, "orders", Command)), command, 2],
      [attempt(() => new Ring(memory, "odd", Odd)), { a: 1, b: new Uint8Array(4) }, 4],
      [attempt(() => new Ring(memory, "texts", messages)), new Uint8Array(40).fill(7), 40]
    ];
    return all.filter(([ring]) => ring !== void 0);
  },
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_RING) return [];
    return range(offset + LINE_BYTES, offset + size, 8);
  },
  operations: (memory, opened, random) => [
    () => new Ring(memory, "samples", f645, 7).tryWriteMany(Float64Array.of(1, 2, 3, 4, 5)),
    () => new Ring(memory, "samples", f645).tryReadInto(new Float64Array(4)),
    () => new Ring(memory, `ring-${random.below(3)}`, messages, random.between(1, 200)).tryWrite(new Uint8Array(9)),
    () => new Ring(memory, `ring-${random.below(3)}`, u325, random.between(1, 90)).tryWrite(9),
    ...opened.flatMap((one2) => operationsOf4(...one2)),
    ...random.below(4) === 0 ? opened.flatMap((one2) => waits2(...one2)) : []
  ]
};

// ../typescript/tests/fuzz/stack.ts
import { f64 as f646, Stack } from "zeroipc";
var short6 = { timeout: 1 };
function operationsOf5(stack, value) {
  return [
    () => stack.size,
    () => stack.isEmpty,
    () => stack.isFull,
    () => stack.top(),
    () => stack.tryPop(),
    () => stack.tryPush(value),
    () => stack.tryPopMany(20),
    () => stack.tryPushMany([value, value, value])
  ];
}
function waits3(stack, value) {
  return [() => stack.popSync(short6), () => stack.pushSync(value, short6), () => stack.popMany(3, short6)];
}
var stacks = {
  names: 2,
  fill(memory) {
    const stack = new Stack(memory, "stack", f646, 7, { spares: 3 });
    const pile = new Stack(memory, "pile", Command, 2, { spares: 2 });
    for (let k = 0; k < 25; k++) {
      if (!stack.tryPush(k)) stack.tryPopMany(5);
      if (!pile.tryPush({ type: k, data: k, text: "x", more: new Uint8Array(4) })) pile.tryPop();
    }
    return void 0;
  },
  open(memory, attempt) {
    const all = [
      [attempt(() => new Stack(memory, "stack", f646)), 1.5],
      [attempt(() => new Stack(memory, "pile", Command)), command]
    ];
    return all.filter(([stack]) => stack !== void 0);
  },
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_STACK) return [];
    const stride = whole2.readUInt32LE(offset + STRUCTURE_STRIDE);
    const entries2 = whole2.readUInt32LE(offset + STRUCTURE_CAPACITY) * 8;
    const blocks = offset + STACK_ENTRIES + Math.ceil(entries2 / LINE_BYTES) * LINE_BYTES;
    return [
      ...range(offset + LINE_BYTES, offset + STACK_ENTRIES + entries2, 8),
      ...range(blocks, offset + size, stride).flatMap((block) => [block, block + STACK_BLOCK_DEPTH])
    ];
  },
  operations: (_, opened, random) => [
    ...opened.flatMap(([stack, value]) => operationsOf5(stack, value)),
    ...random.below(4) === 0 ? opened.flatMap(([stack, value]) => waits3(stack, value)) : []
  ]
};

// ../typescript/tests/fuzz/stream.ts
import { setTimeout as setTimeout2 } from "node:timers/promises";
import { bytes as bytes7, f64 as f647, Stream } from "zeroipc";
var Blob3 = bytes7(120);
var kinds2 = {
  block: { type: f647, capacity: 3, policy: "block" },
  oldest: { type: Blob3, capacity: 2, policy: "drop-oldest" },
  newest: { type: f647, capacity: 2, policy: "drop-newest" },
  ended: { type: f647, capacity: 1, policy: "block" }
};
var open2 = (memory, name2, capacity) => {
  const { type, policy } = kinds2[name2];
  return new Stream(memory, `stream ${name2}`, type, capacity, { spares: 2, subscribers: 4, policy });
};
var derived = (memory, source) => {
  const options = { spares: 1, subscribers: 2, from: "earliest" };
  return [
    () => source.map(memory, "stream map", f647, (value) => Number(value) * 2, options),
    () => source.window(memory, "stream window", { count: 2, step: 1 }, options),
    () => source.take(memory, "stream take", 2, options)
  ];
};
var short7 = { timeout: 1 };
var valueOf = (stream) => stream.type === f647 ? 1.5 : new Uint8Array(120).fill(3);
function operationsOf6(stream) {
  return [
    () => stream.sequence,
    () => stream.last,
    () => stream.dropped,
    () => stream.subscriberCount,
    () => stream.isClosed,
    () => stream.tryEmit(valueOf(stream)),
    () => stream.tryEmitMany([valueOf(stream), valueOf(stream)])
  ];
}
function readingsOf(reader) {
  return [
    () => reader.tryNext(),
    () => reader.tryNextMany(3),
    () => reader.position,
    () => reader.lost,
    () => reader.tryNext()
  ];
}
function subscribe(stream, from, waits4) {
  return () => {
    var _stack = [];
    try {
      const reader = __using(_stack, stream.subscription({ from }));
      for (const operation of readingsOf(reader)) operation();
      if (!waits4) return;
      reader.nextSync(short7);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  };
}
var whileDeriving = (derive) => async () => {
  const { derivation } = derive();
  await Promise.race([derivation.done, setTimeout2(1)]);
  derivation.stop();
};
var streams = {
  names: Object.keys(kinds2).length + 3,
  /** Wrapped, full, closed, with subscribers that lag and with a derivation in the middle of its work. */
  fill(memory) {
    const all = Object.entries(kinds2).map(([name2, { capacity }]) => open2(memory, name2, capacity));
    const [block, oldest, newest, ended] = all;
    const readers = all.map((stream) => stream.subscription());
    for (let k = 0; k < 20; k++) {
      for (const stream of [block, oldest, newest]) stream.tryEmit(valueOf(stream));
      if (k % 4 !== 3) for (const reader of readers) reader.tryNext();
    }
    for (const derive of derived(memory, block)) derive();
    ended.tryEmit(0.5);
    ended.close();
    return void 0;
  },
  open: (memory, attempt) => Object.keys(kinds2).flatMap((name2) => attempt(() => open2(memory, name2)) ?? []),
  controls(whole2, offset, size) {
    if (whole2.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_STREAM) return [];
    return range(offset + LINE_BYTES, offset + size, 8);
  },
  operations: (memory, all, random) => [
    ...all.flatMap(operationsOf6),
    ...all.map((stream) => subscribe(stream, random.pick(["earliest", "latest"]), random.below(8) === 0)),
    ...all.slice(0, 1).flatMap((source) => derived(memory, source).map(whileDeriving)),
    ...random.below(4) === 0 ? all.map((stream) => () => stream.emitSync(valueOf(stream), short7)) : [],
    ...random.below(4) === 0 ? all.map((stream) => () => stream.close()) : []
  ]
};

// ../typescript/tests/programs/fuzz-cases.ts
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { Memory, ZeroIpcError } from "zeroipc";
var parts = [
  arrays,
  queues,
  channels,
  maps,
  outcomes,
  stacks,
  rings,
  pools,
  streams
];
var SPARE_NAMES = 4;
async function makeTemplate(name2) {
  const maxEntries = parts.reduce((sum, part) => sum + part.names, SPARE_NAMES);
  const memory = new Memory(name2, { size: 131072, maxEntries, maxPeers: 6 });
  const ends = parts.map((part) => part.fill(memory));
  await setImmediate();
  const whole2 = readFileSync(`/dev/shm${name2}`);
  for (const end of ends) end?.();
  const entries2 = memory.entries();
  const first = entries2[0].offset;
  const words = range(0, first, 4);
  const controls = [];
  for (const { offset, size } of entries2) {
    words.push(...range(offset, offset + LINE_BYTES, 4));
    for (const part of parts) controls.push(...part.controls(whole2, offset, size));
  }
  memory.close();
  memory.unlink();
  return { bytes: new Uint8Array(whole2), words, controls, arrayData: first + LINE_BYTES };
}
var LIES = [0, 1, 2, 4294967295, 4294967294, 2147483647, 2147483648, 16777215, 16777216, 64, 255, 256];
function lie(word3, random) {
  const some = [...LIES, 1024];
  const near = [word3 + 1, word3 - 1, word3 * 2, word3 >>> 1, word3 ^ 1 << random.below(32), word3 + 64, -word3, ~word3];
  return (random.below(4) === 0 ? random.word() : random.pick([...some, ...near])) >>> 0;
}
function lie64(word3, random) {
  const turn = word3 >> 24n & 0xffffffffffn;
  const near = [turn + 1n, turn - 1n, turn + 2n, turn - 2n, turn + 14n, turn ^ 1n << 39n, 0n, (1n << 40n) - 1n, 1n];
  const block = random.pick([word3 & 0xffffffn, 0n, 0xffffffn, BigInt(random.below(20)), BigInt(random.below(1 << 24))]);
  switch (random.below(6)) {
    case 5:
      return BigInt(random.pick([0, 1, 2, random.word()])) << 32n | BigInt(random.pick([random.below(40), random.word()]));
    case 0:
      return word3 ^ 1n << BigInt(random.below(64));
    case 1:
      return BigInt(random.word()) << 32n | BigInt(random.word());
    case 2:
      return random.pick([0n, (1n << 64n) - 1n, 1n << 63n, 1n << 63n | 0x101n, 0x101n]);
    default:
      return BigInt.asUintN(64, random.pick(near) << 24n | block);
  }
}
function mutate(segment, template2, random) {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const done = [];
  const word3 = () => {
    const at = random.pick(template2.words);
    const value = lie(view.getUint32(at, true), random);
    view.setUint32(at, value, true);
    done.push(`word ${at} = ${value}`);
  };
  const control = () => {
    const at = random.pick(template2.controls);
    const value = lie64(view.getBigUint64(at, true), random);
    view.setBigUint64(at, value, true);
    done.push(`control ${at} = 0x${value.toString(16)}`);
  };
  const page = () => {
    const at = random.below(segment.length / 4096) * 4096;
    for (let k = 0; k < 4096; k += 4) view.setUint32(at + k, random.word(), true);
    done.push(`page ${at}`);
  };
  const flips = () => {
    for (let k = random.between(1, 40); k > 0; k--) {
      const at = random.below(Math.min(segment.length, 8192));
      view.setUint8(at, view.getUint8(at) ^ 1 << random.below(8));
    }
    done.push("flips");
  };
  const all = () => {
    const value = lie64(0n, random);
    const odd = random.below(2);
    template2.controls.forEach((at, k) => k % 2 === odd && view.setBigUint64(at, value, true));
    done.push(`every control ${odd} = 0x${value.toString(16)}`);
  };
  const ways = [word3, word3, word3, control, control, control, control, page, flips, all];
  for (let k = random.pick([1, 1, 1, 2, 3, 8]); k > 0; k--) random.pick(ways)();
  return done.join(", ");
}

// src/validate/validate.ts
import { closeSync, constants, fstatSync as fstatSync2, openSync } from "node:fs";
import { FormatError as FormatError3, PeerSlots as PeerSlots2 } from "zeroipc";
import * as L26 from "zeroipc/layout";

// src/model/file.ts
import { CorruptError, FormatError, NotFoundError, PermissionError, SystemError, ZeroIpcError as ZeroIpcError2 } from "zeroipc";

// src/text.ts
import stringWidth from "string-width";
var decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
var UNSHOWN = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;
function shown(text) {
  const bytes10 = typeof text === "string" ? Buffer.from(text) : text;
  let result = "";
  for (let at = 0; at < bytes10.length; ) {
    const length = characterBytes(bytes10[at]);
    const character = decode(bytes10.subarray(at, at + length));
    if (character === void 0 || UNSHOWN.test(character)) {
      result += `\\x${bytes10[at].toString(16).padStart(2, "0")}`;
      at++;
    } else {
      result += character;
      at += length;
    }
  }
  return result;
}
function characterBytes(first) {
  return first < 192 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
}
function decode(bytes10) {
  try {
    return decoder.decode(bytes10);
  } catch {
    return void 0;
  }
}
function width(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

// src/model/file.ts
var FOLDER = "/dev/shm";
function systemError(error, name2) {
  if (error instanceof ZeroIpcError2) return error;
  const { code, message } = error;
  const where = `segment "${name2}"`;
  const options = { cause: error };
  switch (code) {
    case "ENOENT":
      return new NotFoundError("ZEROIPC_NOT_FOUND", `there is no ${where}`, options);
    case "EACCES":
    case "EPERM":
      return new PermissionError("ZEROIPC_NO_PERMISSION", `${where}: no permission to read it`, options);
    case "ELOOP":
      return new FormatError("ZEROIPC_BAD_MAGIC", `${where}: it is a symbolic link`, options);
    case void 0:
      return error;
    default:
      return new SystemError("ZEROIPC_SYSTEM", `${where}: ${message}`, options);
  }
}
var word = new DataView(new ArrayBuffer(8));
var wordBytes = new Uint8Array(word.buffer);

// src/model/view.ts
import { ArgumentError, CorruptError as CorruptError3, FormatError as FormatError2, NotFoundError as NotFoundError2, PeerSlots } from "zeroipc";
import * as L13 from "zeroipc/layout";

// src/model/kinds.ts
import { UnsupportedError } from "zeroipc";
import * as L12 from "zeroipc/layout";

// src/model/array.ts
import * as L2 from "zeroipc/layout";

// src/model/subject.ts
import { CorruptError as CorruptError2 } from "zeroipc";
import * as L from "zeroipc/layout";

// src/model/array.ts
var TOGETHER_BYTES = 1 << 16;

// src/model/cells.ts
import * as L4 from "zeroipc/layout";

// src/model/words.ts
import * as L3 from "zeroipc/layout";
var TURNS = 2 ** 40;
var LAPS = 2 ** 39;
var WINDOW_BYTES = 1 << 16;
var MOST_APART = 2 ** 20;

// src/model/cells.ts
var SPARE_STEPS = 2 ** 20;

// src/model/keyed.ts
import * as L5 from "zeroipc/layout";
var MOST_GROUPS = 2 ** 24;
var MOST_CHANGES = 2 ** 20;

// src/model/outcome.ts
import * as L6 from "zeroipc/layout";
var MOST_BLOCKS = 2 ** 24 - 2;

// src/model/pool.ts
import * as L7 from "zeroipc/layout";
var MOST_HANDLES = 2 ** 18;

// src/model/ring.ts
import * as L8 from "zeroipc/layout";
var LAPS2 = 2 ** 32;

// src/model/stack.ts
import * as L9 from "zeroipc/layout";

// src/model/stream.ts
import * as L11 from "zeroipc/layout";

// src/model/derivation.ts
import * as L10 from "zeroipc/layout";

// src/model/stream.ts
var SPARE_STEPS2 = 2 ** 20;

// src/model/view.ts
var MOST_ENTRIES = 2 ** 20;
function fullName(name2) {
  const file = name2.startsWith("/") ? name2.slice(1) : name2;
  const problem = file === "" ? "it is empty" : file.includes("/") || file.includes("\0") ? "it has a slash or a NUL inside" : file === "." || file === ".." ? "it names a folder" : Buffer.byteLength(file) > 254 ? "it is longer than 254 bytes" : "";
  if (problem) throw new ArgumentError("ZEROIPC_BAD_NAME", `segment name "${shown(name2)}": ${problem}`);
  return `/${file}`;
}

// src/validate/census.ts
import * as L14 from "zeroipc/layout";
var Census = class {
  constructor(bytes10, peers, maxPeers, ask) {
    this.bytes = bytes10;
    this.peers = peers;
    this.maxPeers = maxPeers;
    this.ask = ask;
  }
  bytes;
  peers;
  maxPeers;
  ask;
  #living;
  #asked = false;
  get #slots() {
    if (!this.#asked) {
      this.#living = this.ask();
      this.#asked = true;
    }
    return this.#living;
  }
  /** Asks anew from now on. */
  anew() {
    this.#asked = false;
  }
  /** Whether it can be told who lives. */
  get known() {
    return this.#slots !== void 0;
  }
  isHeld(slot) {
    return this.#slots?.has(slot) ?? false;
  }
  /** Nobody holds the slot, for certain. */
  isEmpty(slot) {
    return this.#slots !== void 0 && !this.#slots.has(slot);
  }
  /** SPECIFICATION.md "alive": who cannot be asked about counts as alive. */
  alive(owner) {
    const slot = owner & 255;
    if (slot === 0 || slot > this.maxPeers) return false;
    if (this.bytes.u32(this.peers + (slot - 1) * L14.LINE_BYTES + L14.PEER_OWNER) !== owner) return false;
    return this.#slots === void 0 || this.#slots.has(slot);
  }
};

// src/validate/cells.ts
import * as L15 from "zeroipc/layout";

// src/validate/words.ts
import { fstatSync, readSync } from "node:fs";
var Shortened = class extends Error {
};
var TWO_24 = 2 ** 24;
var TWO_32 = 2 ** 32;
var CHUNK_BYTES = 1 << 20;
var WIDE_STRIDE = 1024;
var Row2 = class {
  constructor(at, stride, count, halves) {
    this.at = at;
    this.stride = stride;
    this.count = count;
    this.halves = halves;
  }
  at;
  stride;
  count;
  halves;
  offset(k) {
    return this.at + k * this.stride;
  }
  upper(k) {
    return this.halves[2 * k + 1] * 256 + (this.halves[2 * k] >>> 24);
  }
  low(k) {
    return this.halves[2 * k] & 16777215;
  }
  word(k) {
    return { at: this.offset(k), upper: this.upper(k), low: this.low(k) };
  }
  sight(k) {
    return sightOf(this.word(k));
  }
};
function valueOf2(word3) {
  return BigInt(word3.upper) << 24n | BigInt(word3.low);
}
function sightOf(word3) {
  const bytes10 = Buffer.alloc(8);
  bytes10.writeBigUInt64LE(valueOf2(word3));
  return { at: word3.at, bytes: bytes10 };
}
var Bytes = class {
  constructor(fd) {
    this.fd = fd;
    this.size = fstatSync(fd).size;
  }
  fd;
  size;
  #window = { at: 0, bytes: Buffer.alloc(0) };
  read(at, length) {
    const bytes10 = Buffer.alloc(length);
    this.#fill(at, bytes10);
    return bytes10;
  }
  #fill(at, bytes10) {
    let done = 0;
    while (done < bytes10.length) {
      const count = at < 0 ? 0 : readSync(this.fd, bytes10, done, bytes10.length - done, at + done);
      if (count === 0) throw new Shortened(`its file ends before byte ${at + bytes10.length}`);
      done += count;
    }
  }
  u32(at) {
    return this.read(at, 4).readUInt32LE(0);
  }
  /** A u32 with what proves it. */
  u32Seen(at) {
    const bytes10 = this.read(at, 4);
    return { value: bytes10.readUInt32LE(0), sight: { at, bytes: bytes10 } };
  }
  word(at) {
    const bytes10 = this.read(at, 8);
    const lower2 = bytes10.readUInt32LE(0);
    return { at, upper: bytes10.readUInt32LE(4) * 256 + (lower2 >>> 24), low: lower2 & 16777215 };
  }
  /** Bytes for who reads on and on: a window of the file, which may be older than the last call. */
  near(at, length) {
    const { at: from, bytes: bytes10 } = this.#window;
    if (at >= from && at + length <= from + bytes10.length) return bytes10.subarray(at - from, at - from + length);
    const most = Math.min(Math.max(length, 1 << 16), Math.max(length, this.size - at));
    this.#window = { at, bytes: this.read(at, most) };
    return this.#window.bytes.subarray(0, length);
  }
  /** Forgets the window. */
  anew() {
    this.#window = { at: 0, bytes: Buffer.alloc(0) };
  }
  row(at, count, stride = 8) {
    const halves = new Uint32Array(2 * count);
    if (stride === 8) {
      const raw = new Uint8Array(halves.buffer);
      for (let k = 0; k < raw.length; k += CHUNK_BYTES) this.#fill(at + k, raw.subarray(k, k + CHUNK_BYTES));
      return new Row2(at, stride, count, halves);
    }
    const each = stride > WIDE_STRIDE ? 1 : Math.max(1, Math.floor(CHUNK_BYTES / stride));
    const chunk = Buffer.alloc((each - 1) * stride + 8);
    for (let k = 0; k < count; k += each) {
      const here = Math.min(each, count - k);
      this.#fill(at + k * stride, chunk.subarray(0, (here - 1) * stride + 8));
      for (let j = 0; j < here; j++) {
        halves[2 * (k + j)] = chunk.readUInt32LE(j * stride);
        halves[2 * (k + j) + 1] = chunk.readUInt32LE(j * stride + 4);
      }
    }
    return new Row2(at, stride, count, halves);
  }
  /** Whether all these bytes read the same now, twice over: then all did at the moment between. */
  stillSo(sights) {
    return [...sights, ...sights].every(({ at, bytes: bytes10 }) => this.read(at, bytes10.length).equals(bytes10));
  }
};
function difference(a, b, bits) {
  const modulus = 2 ** bits;
  const d = ((a - b) % modulus + modulus) % modulus;
  return d >= modulus / 2 ? d - modulus : d;
}
function modulo(a, bits) {
  const modulus = 2 ** bits;
  return (a % modulus + modulus) % modulus;
}
function up82(bytes10) {
  return Math.ceil(bytes10 / 8) * 8;
}
function up642(bytes10) {
  return Math.ceil(bytes10 / 64) * 64;
}
function hex2(value, digits = 0) {
  return `0x${value.toString(16).padStart(digits, "0")}`;
}
function halvesOf(word3) {
  const high2 = Math.floor(word3.upper / 256);
  return { high: high2, lower: word3.upper % 256 * TWO_24 + word3.low };
}

// src/validate/blocks.ts
var LAP_BITS = 39;
var HELD = 2 ** 39;
var Aims = class {
  constructor(capacity) {
    this.capacity = capacity;
    this.indexBits = capacity === 1 ? 0 : 32 - Math.clz32(capacity - 1);
    this.lapBits = LAP_BITS - this.indexBits;
  }
  capacity;
  /** Bits that hold a cell's index. */
  indexBits;
  lapBits;
  read(words, block) {
    const upper2 = words.upper(block);
    const position2 = upper2 % HELD;
    const each = 2 ** this.indexBits;
    return {
      held: upper2 >= HELD,
      lap: Math.floor(position2 / each),
      index: position2 % each,
      owner: words.low(block)
    };
  }
  /** A lap as it stands in a block word. */
  cut(lap) {
    return modulo(lap, this.lapBits);
  }
  text(aim) {
    const owner = aim.owner === 0 ? "no owner" : `owner 0x${aim.owner.toString(16).padStart(6, "0")}`;
    return `${aim.held ? "held" : "not held"}, lap ${aim.lap}, cell ${aim.index}, ${owner}`;
  }
};
function checkBlocks(x, targets, words, aims, named) {
  const { kind } = x.place;
  const by = new Int32Array(words.count).fill(-1);
  const namings = [...named];
  for (let n = 0; n < namings.length; n++) {
    const { cell, lap, block } = namings[n];
    const where = { at: targets.offset(cell), what: `cell ${cell}` };
    const other = by[block];
    if (other >= 0) {
      const first = namings[other];
      x.wrong(
        `${kind}.block-twice`,
        where,
        `it names block ${block}, and so does cell ${first.cell}`,
        "a block that no other cell names",
        { sights: [targets.sight(cell), targets.sight(first.cell)] }
      );
      continue;
    }
    by[block] = n;
    const aim = aims.read(words, block);
    if (aim.index === cell && aim.lap === aims.cut(lap) && aim.owner !== 0) continue;
    x.wrong(
      `${kind}.block-aim`,
      { at: words.offset(block), what: `word of block ${block}, which cell ${cell} names` },
      aims.text(aim),
      `lap ${aims.cut(lap)}, cell ${cell}, and the owner who published it: whoever looks for a free block takes it for one`,
      { sights: [targets.sight(cell), words.sight(block)] }
    );
  }
  const dead = [];
  const owners = /* @__PURE__ */ new Set();
  for (let block = 0; block < words.count; block++) {
    if (words.low(block) === 0 && words.upper(block) === 0) continue;
    const aim = aims.read(words, block);
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (aim.index >= aims.capacity) {
      x.wrong(`${kind}.block-index`, where, aims.text(aim), `a cell below ${aims.capacity}`, { sights });
    }
    if (aim.owner === 0) {
      x.wrong(`${kind}.block-ownerless`, where, aims.text(aim), "an owner, or 0 in all of the word", { sights });
    } else if (x.owner(`${kind}.block-owner`, where, aim.owner, sights) && aim.held && x.isDead(aim.owner)) {
      dead.push(block);
      owners.add(aim.owner);
    }
  }
  const free = dead.filter((block) => by[block] === -1);
  if (free.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(free[0]), what: `${free.length} of the blocks` },
    `${blocksText(free)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: free.slice(0, 64).map((block) => words.sight(block)), dead: [...owners] }
  );
}
function blocksText(blocks) {
  const text = blocks.slice(0, 8).join(", ") + (blocks.length > 8 ? ` and ${blocks.length - 8} more` : "");
  return `${blocks.length === 1 ? "block" : "blocks"} ${text}`;
}
function stepBreaches(counts, bits) {
  const n = counts.length;
  if (n < 2) return [];
  const modulus = 2 ** bits;
  const signed = (a, b) => {
    const d = ((a - b) % modulus + modulus) % modulus;
    return d >= modulus / 2 ? d - modulus : d;
  };
  let falls = 0;
  let wellFormed = true;
  for (let k = 1; k < n && wellFormed; k++) {
    const d = signed(counts[k], counts[k - 1]);
    if (d === -1) falls++;
    else if (d !== 0) wellFormed = false;
  }
  if (wellFormed && falls <= 1) return [];
  const often = /* @__PURE__ */ new Map();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const usual = [...often].reduce((best2, one2) => one2[1] > best2[1] ? one2 : best2)[0];
  let best = { misfits: n + 1, high: 0, bound: 0 };
  for (const high3 of [usual, (usual + 1) % modulus]) {
    const low3 = (high3 - 1 + modulus) % modulus;
    let misfits = counts.reduce((sum, count) => sum + (count === low3 ? 0 : 1), 0);
    for (let bound2 = 0; ; bound2++) {
      if (misfits < best.misfits) best = { misfits, high: high3, bound: bound2 };
      if (bound2 === n) break;
      misfits += (counts[bound2] === low3 ? 1 : 0) - (counts[bound2] === high3 ? 1 : 0);
    }
  }
  const { high: high2, bound } = best;
  const low2 = (high2 - 1 + modulus) % modulus;
  const fits = (k) => counts[k] === (k < bound ? high2 : low2);
  const breaches = [];
  const good = Array.from({ length: n }, (_, k) => k).filter(fits);
  for (let cell = 0; cell < n && breaches.length < 64; cell++) {
    if (fits(cell)) continue;
    const contradicts = (other) => {
      const d = other < cell ? signed(counts[other], counts[cell]) : signed(counts[cell], counts[other]);
      return d < 0 || d > 1;
    };
    const beside = good.find(contradicts) ?? Array.from({ length: n }, (_, k) => k).find((k) => k !== cell && contradicts(k));
    if (beside !== void 0) breaches.push({ cell, beside });
  }
  return breaches;
}

// src/validate/cells.ts
var MOST_SPARE_STEPS = 2 ** 20;
function targetText(cells, cell) {
  const turn = cells.targets.upper(cell);
  const low2 = cells.targets.low(cell);
  const lap = Math.floor(turn / 2);
  if (turn % 2 === 1) {
    const closed = cells.bit !== 0 && (low2 & cells.bit) !== 0;
    return `turn ${turn} (full in lap ${lap}), block ${closed ? low2 & ~cells.bit : low2}${closed ? ", with the mark of closing" : ""}`;
  }
  const rest = low2 === L15.NO_BLOCK ? "" : cells.bit !== 0 && low2 === L15.CHANNEL_CLOSED ? ", with the mark of closing" : `, block ${low2}`;
  return `turn ${turn} (empty in lap ${lap})${rest}`;
}
var filled = (turn) => modulo(Math.ceil(turn / 2), LAP_BITS);
var emptied = (turn) => modulo(Math.floor(turn / 2), LAP_BITS);
function checkCells(x) {
  const { kind } = x.place;
  const channel = kind === "channel";
  const elemSize = x.fixed(`${kind}.elem_size`, L15.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L15.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const most = channel ? L15.CHANNEL_MOST_BLOCKS : L15.NO_BLOCK;
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L15.QUEUE_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= most,
    `more than the capacity, ${capacity}, and at most ${most}`
  );
  const least = L15.CELL_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L15.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const rendezvous = channel ? x.fixed("channel.rendezvous", L15.CHANNEL_RENDEZVOUS, "rendezvous", (v) => v <= 1, "0 or 1") : 0;
  x.fits(`${kind}.fits`, L15.QUEUE_CELLS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + L15.QUEUE_CELLS;
  const words = x.bytes.row(begin + L15.CELL_BLOCK, blockCount, stride);
  const cells = {
    capacity,
    targets: x.bytes.row(begin + L15.CELL_TARGET, capacity, stride),
    bit: channel ? L15.CHANNEL_CLOSED_BIT : 0,
    unbuffered: rendezvous === 1
  };
  checkOrder(x, cells);
  const named = checkTargets(x, cells, blockCount);
  checkBlocks(x, cells.targets, words, new Aims(capacity), named);
  checkHint(x, cells, L15.QUEUE_TAIL, "tail");
  checkHint(x, cells, L15.QUEUE_HEAD, "head");
  if (channel) checkMarks(x, cells);
  if (cells.unbuffered) checkOffers(x, cells, words, named);
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, begin + block * stride + L15.CELL_PAYLOAD, elemSize, [
      cells.targets.sight(cell)
    ]);
  }
  x.waiters(L15.QUEUE_NOT_EMPTY, "not_empty");
  if (channel) x.waiters(L15.CHANNEL_WANTED, "wanted");
  x.waiters(L15.QUEUE_NOT_FULL, "not_full");
  if (channel) x.waiters(L15.CHANNEL_TAKEN, "taken");
}
function checkOrder(x, cells) {
  const { kind } = x.place;
  const { targets, capacity } = cells;
  const check = (count, done) => {
    const counts = Float64Array.from({ length: capacity }, (_, k) => count(targets.upper(k)));
    for (const { cell, beside } of stepBreaches(counts, LAP_BITS)) {
      x.wrong(
        `${kind}.order`,
        { at: targets.offset(cell), what: `target of cell ${cell}` },
        `${targetText(cells, cell)}: ${done} ${counts[cell]} times`,
        `cells are ${done} in order, and cell ${beside} was ${counts[beside]} times (${targetText(cells, beside)})`,
        { sights: [targets.sight(cell), targets.sight(beside)] }
      );
    }
  };
  check(filled, "filled");
  if (!cells.unbuffered) check(emptied, "emptied");
}
function checkTargets(x, cells, blockCount) {
  const { kind } = x.place;
  const { targets, bit } = cells;
  const named = [];
  for (let cell = 0; cell < cells.capacity; cell++) {
    const turn = targets.upper(cell);
    const low2 = targets.low(cell);
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (turn % 2 === 1) {
      const block = low2 & ~bit;
      if (block < blockCount) named.push({ cell, lap: Math.floor(turn / 2), block });
      else {
        x.wrong(`${kind}.block`, where, targetText(cells, cell), `a block below ${blockCount}`, {
          sights: [targets.sight(cell)]
        });
      }
    } else if (low2 !== L15.NO_BLOCK && !(bit !== 0 && low2 === L15.CHANNEL_CLOSED)) {
      x.wrong(`${kind}.empty`, where, targetText(cells, cell), "no block (0xffffff) in an empty cell", {
        sights: [targets.sight(cell)]
      });
    }
  }
  return named;
}
function before(index, lap, capacity) {
  return index > 0 ? { cell: index - 1, lap } : { cell: capacity - 1, lap: modulo(lap - 1, LAP_BITS) };
}
function checkHint(x, cells, offset, name2) {
  const { kind } = x.place;
  const { capacity, targets } = cells;
  const hint = x.word(offset);
  const where = { at: hint.at, what: `hint ${name2}` };
  const text = `lap ${hint.upper}, index ${hint.low}`;
  if (!checkPosition(x, `${kind}.hint-index`, where, hint, capacity)) return;
  const last = before(hint.low, hint.upper, capacity);
  const target = x.bytes.word(targets.offset(last.cell));
  const count = name2 === "tail" ? filled(target.upper) : emptied(target.upper);
  const lag = difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS);
  if (cells.unbuffered && name2 === "head" && lag * capacity > 4 * capacity + MOST_SPARE_STEPS) {
    x.wrong(`${kind}.hint-lags`, where, text, `a hint that is moved on: it is ${lag} laps behind`, {
      sights: [sightOf(target), sightOf(hint)]
    });
  }
  if (lag >= 0) return;
  x.wrong(
    `${kind}.hint-leads`,
    where,
    text,
    `at most the ${name2}: cell ${last.cell} was ${name2 === "tail" ? "filled" : "emptied"} ${count} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] }
  );
}
function checkPosition(x, rule, where, hint, capacity) {
  if (hint.low < capacity && hint.upper < 2 ** LAP_BITS) return true;
  x.wrong(rule, where, `lap ${hint.upper}, index ${hint.low}`, `an index below ${capacity}, a lap below 2^39`, {
    sights: [sightOf(hint)]
  });
  return false;
}
function checkMarks(x, cells) {
  const { targets, capacity, bit } = cells;
  const marks = [];
  for (let cell = 0; cell < capacity; cell++) {
    const low2 = targets.low(cell);
    const marked = targets.upper(cell) % 2 === 1 ? (low2 & bit) !== 0 : low2 === L15.CHANNEL_CLOSED;
    if (marked) marks.push(cell);
  }
  for (const cell of marks) {
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    const first = marks[0];
    if (cell !== first) {
      x.wrong("channel.mark-twice", where, targetText(cells, cell), `no mark of closing: cell ${first} has one`, {
        sights: [targets.sight(cell), targets.sight(first)]
      });
    }
    const lap = filled(targets.upper(cell));
    const last = before(cell, lap, capacity);
    const count = filled(targets.upper(last.cell));
    if (last.cell === cell || difference(count, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "channel.mark-place",
      where,
      targetText(cells, cell),
      `the mark at the tail only, and cell ${last.cell} before it was filled ${count} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] }
    );
  }
}
function checkOffers(x, cells, words, named) {
  const orphans = named.filter(({ block }) => x.isDead(words.low(block)));
  if (orphans.length === 0) return;
  const { cell } = orphans[0];
  x.left(
    "channel.offer-of-dead",
    { at: cells.targets.offset(cell), what: `${orphans.length} of the offers` },
    `${orphans.length === 1 ? "its sender is" : "their senders are"} gone`,
    "a receiver takes it: the send had happened; until then it keeps its cell",
    {
      sights: orphans.slice(0, 64).flatMap((one2) => [cells.targets.sight(one2.cell), words.sight(one2.block)]),
      dead: orphans.slice(0, 64).map(({ block }) => words.low(block))
    }
  );
}

// src/validate/examination.ts
import * as L16 from "zeroipc/layout";
var MOST_OF_A_RULE = 16;
var Unfounded = class extends Error {
};
var Examination = class {
  constructor(bytes10, census, place, segment) {
    this.bytes = bytes10;
    this.census = census;
    this.place = place;
    this.segment = segment;
  }
  bytes;
  census;
  place;
  segment;
  suspicions = [];
  /** How often a rule was broken beyond what is kept. */
  more = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  get base() {
    return this.place.offset;
  }
  /** A word of the structure, by its offset in it. */
  word(offset) {
    return this.bytes.word(this.base + offset);
  }
  u32(offset) {
    return this.bytes.u32(this.base + offset);
  }
  #note(level, rule, where, found, expected, proof, mends) {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count > MOST_OF_A_RULE) {
      this.more.set(rule, count - MOST_OF_A_RULE);
      return;
    }
    const { name: name2, kind } = this.place;
    this.suspicions.push({
      finding: {
        rule,
        level,
        structure: name2,
        kind,
        offset: where.at,
        what: where.what,
        found,
        expected,
        ...mends === void 0 ? {} : { mends }
      },
      sights: proof.sights,
      dead: proof.dead ?? [],
      empty: proof.empty ?? [],
      twice: proof.twice ?? false
    });
  }
  wrong(rule, where, found, expected, proof) {
    this.#note("wrong", rule, where, found, expected, proof);
  }
  left(rule, where, found, mends, proof) {
    this.#note("left", rule, where, found, "", proof, mends);
  }
  /** A u32 of the structure's first line, which never changes: what the kind requires of it. */
  fixed(rule, offset, what, holds, expected) {
    const at = this.base + offset;
    const { value, sight } = this.bytes.u32Seen(at);
    if (!holds(value)) this.wrong(rule, { at, what }, `${value}`, expected, { sights: [sight] });
    return value;
  }
  /** Ends the look where the geometry leads nowhere. */
  founded() {
    if (this.suspicions.some(({ finding }) => finding.level === "wrong")) throw new Unfounded();
  }
  /** That so many bytes lie in the structure's entry. */
  fits(rule, bytes10, why) {
    const { offset, size } = this.place;
    if (bytes10 <= size) return;
    const line = this.bytes.read(offset, L16.LINE_BYTES);
    this.wrong(
      rule,
      { at: offset, what: "its first line" },
      `${why} take ${bytes10} bytes`,
      `at most the ${size} bytes of its entry`,
      { sights: [{ at: offset, bytes: line }] }
    );
  }
  /**
   * An owner field: 0, or an id that can have been given. False when it cannot. `sights` hold the word in which it stands.
   */
  owner(rule, where, owner, sights) {
    if (owner === 0) return true;
    const slot = owner & 255;
    const generation = owner >>> 8;
    if (slot >= 1 && slot <= this.segment.maxPeers && generation !== 0) return true;
    this.wrong(
      rule,
      where,
      `owner ${hex2(owner, 6)} (generation ${generation}, slot ${slot})`,
      `0, or an owner id: a slot from 1 to ${this.segment.maxPeers} and a generation that is not 0`,
      { sights }
    );
    return false;
  }
  isDead(owner) {
    return owner !== 0 && !this.census.alive(owner);
  }
  /** A waiter set: bits of slots that there are not; bits of slots that nobody holds. */
  waiters(offset, name2) {
    const rule = `${this.place.kind}.waiters`;
    const { maxPeers } = this.segment;
    const gone = [];
    const sights = [];
    for (let k = 0; k < L16.WAITERS_BYTES / 8; k++) {
      const word3 = this.word(offset + 8 * k);
      const bits = valueOf2(word3);
      if (bits === 0n) continue;
      sights.push(sightOf(word3));
      const slots = Array.from({ length: 64 }, (_, bit) => bit).filter((bit) => bits >> BigInt(bit) & 1n).map((bit) => 64 * k + bit + 1);
      const beyond = slots.filter((slot) => slot > maxPeers);
      if (beyond.length > 0) {
        this.wrong(
          rule,
          { at: word3.at, what: `waiter set ${name2}` },
          `${hex2(bits, 16)}: bits of ${slotsText(beyond)}`,
          `bits of slots 1 to ${maxPeers} only`,
          { sights: [sightOf(word3)] }
        );
      }
      gone.push(...slots.filter((slot) => slot <= maxPeers && this.census.isEmpty(slot)));
    }
    if (gone.length === 0) return;
    this.left(
      `${rule}-gone`,
      { at: this.base + offset, what: `waiter set ${name2}` },
      `${gone.length === 1 ? "a bit" : "bits"} of ${slotsText(gone)}, which nobody holds`,
      "the next wake-up takes such bits and goes on",
      { sights: [], empty: gone }
    );
  }
  /** Bytes behind an element, up to the next multiple of 8: zero. `proof` shows that the payload is published. */
  padding(what, at, size, proof) {
    const end = Math.ceil(size / 8) * 8;
    if (end === size) return;
    const bytes10 = this.bytes.near(at + size, end - size);
    if (bytes10.every((byte) => byte === 0)) return;
    this.wrong(
      `${this.place.kind}.padding`,
      { at: at + size, what: `the bytes behind ${what}` },
      bytes10.toString("hex").replace(/(..)(?=.)/g, "$1 "),
      "zero, up to the next multiple of 8",
      { sights: [...proof, { at: at + size, bytes: Buffer.from(bytes10) }] }
    );
  }
};
function slotsText(slots) {
  const most = 8;
  const text = slots.slice(0, most).join(", ") + (slots.length > most ? ` and ${slots.length - most} more` : "");
  return `${slots.length === 1 ? "slot" : "slots"} ${text}`;
}

// src/validate/header.ts
import * as L17 from "zeroipc/layout";
function shapeOf(bytes10) {
  const maxEntries = bytes10.u32(L17.HEADER_MAX_ENTRIES);
  const maxPeers = bytes10.u32(L17.HEADER_MAX_PEERS);
  const peers = L17.LINE_BYTES + up642(maxEntries * L17.ENTRY_BYTES);
  return {
    lines: bytes10.u32(L17.HEADER_SIZE),
    maxEntries,
    maxPeers,
    segmentId: bytes10.u32(L17.HEADER_SEGMENT_ID),
    peers,
    firstLine: peers / L17.LINE_BYTES + maxPeers
  };
}
function checkShape(x, shape) {
  const { bytes: bytes10 } = x;
  const seen = (...offsets) => offsets.map((at) => bytes10.u32Seen(at).sight);
  const { lines, maxEntries, maxPeers, firstLine } = shape;
  if (lines * L17.LINE_BYTES !== bytes10.size) {
    x.wrong(
      "header.size",
      { at: L17.HEADER_SIZE, what: "size" },
      `${lines} lines, which are ${lines * L17.LINE_BYTES} bytes`,
      `the ${bytes10.size} bytes that its file has`,
      { sights: seen(L17.HEADER_SIZE) }
    );
  }
  if (maxEntries < 1) {
    x.wrong("header.max_entries", { at: L17.HEADER_MAX_ENTRIES, what: "max_entries" }, "0", "at least 1", {
      sights: seen(L17.HEADER_MAX_ENTRIES)
    });
  }
  if (maxPeers < 1 || maxPeers > L17.MAX_PEERS_LIMIT) {
    x.wrong(
      "header.max_peers",
      { at: L17.HEADER_MAX_PEERS, what: "max_peers" },
      `${maxPeers}`,
      `1 to ${L17.MAX_PEERS_LIMIT}`,
      { sights: seen(L17.HEADER_MAX_PEERS) }
    );
  } else if (maxEntries >= 1 && firstLine > lines) {
    x.wrong(
      "header.room",
      { at: L17.HEADER_MAX_ENTRIES, what: "max_entries and max_peers" },
      `${maxEntries} entries and ${maxPeers} peers, which take ${firstLine} lines`,
      `header, table and peers within ${lines} lines`,
      { sights: seen(L17.HEADER_MAX_ENTRIES, L17.HEADER_MAX_PEERS, L17.HEADER_SIZE) }
    );
  }
  x.founded();
  if (shape.segmentId === 0) {
    x.wrong(
      "header.segment_id",
      { at: L17.HEADER_SEGMENT_ID, what: "segment_id" },
      "0",
      "a random number that is not 0",
      {
        sights: seen(L17.HEADER_SEGMENT_ID)
      }
    );
  }
}
var linesOf = ({ line, lines }) => `lines ${line} to ${line + lines - 1}`;
var decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function nameProblem(raw) {
  const end = raw.indexOf(0);
  if (end === 0) return "it is empty";
  if (end < 0) return `it takes all ${L17.ENTRY_NAME_BYTES} bytes`;
  if (raw.subarray(end).some((byte) => byte !== 0)) return "there are bytes behind its end";
  try {
    decoder2.decode(raw.subarray(0, end));
    return "";
  } catch {
    return "it is no UTF-8";
  }
}
function checkTable(x, shape, kindOf2) {
  const { bytes: bytes10 } = x;
  const next2 = bytes10.u32Seen(L17.HEADER_NEXT_OFFSET);
  const counted2 = bytes10.u32Seen(L17.HEADER_ENTRY_COUNT);
  const { firstLine, lines, maxEntries } = shape;
  if (counted2.value > maxEntries) {
    x.wrong(
      "header.entry_count",
      { at: L17.HEADER_ENTRY_COUNT, what: "entry_count" },
      `${counted2.value}`,
      `at most max_entries, ${maxEntries}`,
      { sights: [counted2.sight] }
    );
  }
  const table = bytes10.read(L17.LINE_BYTES, Math.min(counted2.value, maxEntries) * L17.ENTRY_BYTES);
  const entries2 = [];
  for (let number = 0; number * L17.ENTRY_BYTES < table.length; number++) {
    const raw = table.subarray(number * L17.ENTRY_BYTES, (number + 1) * L17.ENTRY_BYTES);
    const nameBytes = raw.subarray(0, L17.ENTRY_NAME_BYTES);
    entries2.push({
      number,
      at: L17.LINE_BYTES + number * L17.ENTRY_BYTES,
      raw,
      name: nameBytes.toString().replace(/\0[^]*$/, ""),
      line: raw.readUInt32LE(L17.ENTRY_OFFSET),
      lines: raw.readUInt32LE(L17.ENTRY_SIZE)
    });
  }
  const sightOf2 = (entry) => ({ at: entry.at, bytes: entry.raw });
  const what = (entry) => `entry ${entry.number} (${JSON.stringify(entry.name)})`;
  const good = [];
  const names2 = /* @__PURE__ */ new Map();
  for (const entry of entries2) {
    const proof = { sights: [counted2.sight, sightOf2(entry)] };
    const problem = nameProblem(entry.raw.subarray(0, L17.ENTRY_NAME_BYTES));
    if (problem !== "") {
      const found = entry.raw.subarray(0, L17.ENTRY_NAME_BYTES).toString("hex");
      x.wrong(
        "table.name",
        { at: entry.at, what: `the name of entry ${entry.number}` },
        `${found}: ${problem}`,
        "1 to 31 bytes of UTF-8 without NUL, zero-padded",
        proof
      );
    }
    const key = entry.raw.toString("latin1", 0, L17.ENTRY_NAME_BYTES);
    const same = names2.get(key);
    if (same) {
      x.wrong(
        "table.unique",
        { at: entry.at, what: what(entry) },
        `the name of entry ${same.number}`,
        "a name that no other entry has",
        { sights: [...proof.sights, sightOf2(same)] }
      );
    } else names2.set(key, entry);
    const inside = entry.line >= firstLine && entry.lines >= 1 && entry.line + entry.lines <= lines;
    if (!inside) {
      x.wrong(
        "table.place",
        { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `at least one line, within ${firstLine} to ${lines - 1}`,
        proof
      );
    } else {
      const before2 = good.at(-1);
      if (before2 && entry.line < before2.line) {
        x.wrong(
          "table.order",
          { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
          linesOf(entry),
          `lines behind those of entry ${before2.number}, ${linesOf(before2)}: structures lie in order of creation`,
          { sights: [...proof.sights, sightOf2(before2)] }
        );
      }
      good.push(entry);
    }
  }
  let last;
  for (const entry of [...good].sort((a, b) => a.line - b.line || a.number - b.number)) {
    if (last && entry.line < last.line + last.lines) {
      x.wrong(
        "table.overlap",
        { at: entry.at + L17.ENTRY_OFFSET, what: what(entry) },
        linesOf(entry),
        `no line of entry ${last.number}, ${linesOf(last)}`,
        { sights: [counted2.sight, sightOf2(entry), sightOf2(last)] }
      );
    }
    if (!last || entry.line + entry.lines > last.line + last.lines) last = entry;
  }
  const end = good.reduce((most, entry) => Math.max(most, entry.line + entry.lines), firstLine);
  const all = { sights: [next2.sight, counted2.sight, { at: L17.LINE_BYTES, bytes: table }] };
  const where = { at: L17.HEADER_NEXT_OFFSET, what: "next_offset" };
  if (next2.value > lines || next2.value > end) {
    if (good.length === entries2.length || next2.value > lines)
      x.wrong("header.next_offset", where, `line ${next2.value}`, `line ${end}, behind the last structure`, all);
  } else if (next2.value < firstLine) {
    x.wrong("header.next_offset", where, `line ${next2.value}`, `at least line ${firstLine}, behind the peers`, all);
  } else if (next2.value < end) {
    x.left(
      "header.next_offset-lags",
      where,
      `line ${next2.value}, and the last structure ends at line ${end}`,
      "whoever creates the next structure looks at the entries, too",
      all
    );
  }
  return good.map((entry) => {
    const offset = entry.line * L17.LINE_BYTES;
    return { name: entry.name, kind: kindOf2(bytes10.u32(offset)), offset, size: entry.lines * L17.LINE_BYTES };
  });
}
function checkPeers(x, shape) {
  const { bytes: bytes10 } = x;
  for (let slot = 1; slot <= shape.maxPeers; slot++) {
    const at = shape.peers + (slot - 1) * L17.LINE_BYTES;
    const line = bytes10.read(at, L17.LINE_BYTES);
    const owner = line.readUInt32LE(L17.PEER_OWNER);
    if (owner === 0) continue;
    const sight = { at, bytes: line.subarray(0, 4) };
    if (owner >= 2 ** 24 || (owner & 255) !== slot || owner >>> 8 === 0) {
      x.wrong(
        "peer.owner",
        { at: at + L17.PEER_OWNER, what: `owner of slot ${slot}` },
        hex2(owner, 6),
        `0, or an owner id: a generation that is not 0, and slot ${hex2(slot, 2)}`,
        { sights: [sight] }
      );
    }
    const label = line.subarray(L17.PEER_LABEL, L17.PEER_LABEL + L17.PEER_LABEL_BYTES);
    const end = label.indexOf(0);
    if (end >= 0 && label.subarray(end).some((byte) => byte !== 0)) {
      x.wrong(
        "peer.label",
        { at: at + L17.PEER_LABEL, what: `label of slot ${slot}` },
        label.toString("hex"),
        "text, zero-padded",
        { sights: [sight, { at: at + L17.PEER_LABEL, bytes: label }] }
      );
    }
  }
}

// src/validate/keyed.ts
import * as L18 from "zeroipc/layout";

// src/validate/hash.ts
var high = 0;
var low = 0;
function multiply(ah, al) {
  const bl = low;
  const bh = high;
  const a0 = al & 65535;
  const a1 = al >>> 16;
  const b0 = bl & 65535;
  const b1 = bl >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle2 = (p00 >>> 16) + (p01 & 65535) + (p10 & 65535);
  const carried = a1 * b1 + Math.floor(p01 / 65536) + Math.floor(p10 / 65536) + (middle2 >>> 16);
  low = (middle2 << 16 | p00 & 65535) >>> 0;
  high = carried + Math.imul(ah, bl) + Math.imul(al, bh) >>> 0;
}
function fold(bits) {
  const h = high;
  high = (h ^ h >>> bits) >>> 0;
  low = (low ^ (low >>> bits | h << 32 - bits)) >>> 0;
}
function next() {
  const sum = low + 2135587861;
  high = high + 2654435769 + (sum > 4294967295 ? 1 : 0) >>> 0;
  low = sum >>> 0;
  fold(30);
  multiply(3210233709, 484763065);
  fold(27);
  multiply(2496678331, 321982955);
  fold(31);
}
function hashKey(seedHigh, seedLow, key) {
  high = seedHigh;
  low = seedLow;
  for (let at = 0; at < key.length; at += 8) {
    low = (low ^ key.readUInt32LE(at)) >>> 0;
    high = (high ^ key.readUInt32LE(at + 4)) >>> 0;
    next();
  }
  return { high, low };
}
function tagOf(low2) {
  const tag = low2 & 255;
  return tag < 2 ? tag + 2 : tag;
}
function homeOf(high2, groups) {
  return Number(BigInt(high2) * BigInt(groups) >> 32n);
}

// src/validate/keyed.ts
var WRITING = 2 ** 39;
var SLOT_COUNT = L18.SLOTS + 1;
var bucketText = (bucket) => `bucket ${bucket & 7} of group ${bucket >>> 3}`;
function checkKeyed(x) {
  const table = geometry(x);
  const seed = halvesOf(x.word(L18.MAP_SEED));
  const mover = x.word(L18.MAP_MOVER);
  checkPlaces(x, table, sightOf(mover));
  const full = entries(x, table);
  const named = checkNamed(x, table, full);
  checkKeys(x, table, seed, named);
  checkBlocks2(x, table, named);
  const { kind } = x.place;
  const where = { at: mover.at, what: "mover" };
  if (x.owner(`${kind}.mover`, where, mover.low, [sightOf(mover)]) && x.isDead(mover.low)) {
    x.left(
      `${kind}.mover-of-dead`,
      where,
      "somebody who is gone",
      "the next one that moves a place, or finds no vacant one, takes over",
      {
        sights: [sightOf(mover)],
        dead: [mover.low]
      }
    );
  }
  const state = x.word(L18.MAP_FULL);
  const two = state.low & 3;
  if (two === 3) {
    x.wrong(`${kind}.full`, { at: state.at, what: "full" }, "state 3", "a state from 0 to 2", {
      sights: [sightOf(state)]
    });
  } else if (two === 2) checkFull(x, table, sightOf(state));
  checkStripes(x, table);
  x.waiters(L18.MAP_RELEASED, "released");
}
function geometry(x) {
  const { kind } = x.place;
  const isMap = kind === "map";
  const elemSize = x.fixed(`${kind}.elem_size`, L18.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(`${kind}.capacity`, L18.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const keySize = x.fixed(
    `${kind}.key_size`,
    L18.MAP_KEY_SIZE,
    "key_size",
    (v) => isMap ? v >= 1 : v === elemSize,
    isMap ? "at least 1" : `elem_size, ${elemSize}`
  );
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L18.MAP_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L18.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L18.NO_BLOCK}`
  );
  const groups = Math.ceil(capacity / L18.SLOTS);
  const groupCount = x.fixed(
    `${kind}.group_count`,
    L18.MAP_GROUP_COUNT,
    "group_count",
    (v) => v >= groups && v <= 2 ** 24,
    `${groups} to 2^24`
  );
  const valueSize = isMap ? elemSize : 0;
  const least = L18.PAIR_KEY + up82(keySize) + up82(valueSize);
  const stride = x.fixed(
    `${kind}.stride`,
    L18.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(
    `${kind}.fits`,
    L18.MAP_GROUPS + L18.LINE_BYTES * groupCount + blockCount * stride,
    `${groupCount} groups and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  const blocks = x.base + L18.MAP_GROUPS + L18.LINE_BYTES * groupCount;
  return {
    capacity,
    blockCount,
    groupCount,
    keySize,
    valueSize,
    stride,
    buckets: x.bytes.row(x.base + L18.MAP_GROUPS, groupCount * SLOT_COUNT),
    words: x.bytes.row(blocks + L18.PAIR_WORD, blockCount, stride),
    targets: x.bytes.row(blocks + L18.PAIR_TARGET, blockCount, stride),
    blocks
  };
}
var tagAt = (buckets, bucket) => buckets.upper(bucket) & 255;
function checkPlaces(x, table, mover) {
  const { buckets, capacity } = table;
  let places = 0;
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT !== 0 && tagAt(buckets, bucket) >= L18.VACANT) places++;
  }
  const moving = mover.bytes.readUInt32LE(0) % 2 ** 24 !== 0;
  if (places === capacity || moving && places === capacity - 1) return;
  x.wrong(
    `${x.place.kind}.places`,
    { at: buckets.at, what: "the buckets that have a place" },
    `${places}`,
    `${capacity}, the capacity${moving ? ", or one less" : ""}`,
    { sights: [mover], twice: true }
  );
}
function entries(x, { buckets, blockCount }) {
  const full = [];
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) <= L18.VACANT) continue;
    if (buckets.low(bucket) < blockCount) full.push(bucket);
    else {
      x.wrong(
        `${x.place.kind}.block`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tagAt(buckets, bucket)}, block ${buckets.low(bucket)}`,
        `a block below ${blockCount}`,
        { sights: [buckets.sight(bucket)] }
      );
    }
  }
  return full;
}
function checkNamed(x, { buckets, blockCount }, full) {
  const named = new Int32Array(blockCount).fill(-1);
  for (const bucket of full) {
    const block = buckets.low(bucket);
    const other = named[block];
    if (other < 0) named[block] = bucket;
    else {
      x.wrong(
        `${x.place.kind}.block-twice`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `it names block ${block}, and so does ${bucketText(other)}`,
        "a block that no other full bucket names",
        { sights: [buckets.sight(bucket), buckets.sight(other)] }
      );
    }
  }
  return named;
}
function checkKeys(x, table, seed, named) {
  const { kind } = x.place;
  const { buckets, groupCount, keySize, stride, targets, valueSize } = table;
  const keyBytes = up82(keySize);
  const hashes = [];
  const owners = [];
  x.bytes.anew();
  for (let block = 0; block < named.length; block++) {
    const bucket = named[block];
    if (bucket < 0) continue;
    const at = table.blocks + block * stride;
    const pair = x.bytes.near(at, L18.PAIR_KEY + keyBytes);
    const key = pair.subarray(L18.PAIR_KEY);
    const proof = buckets.sight(bucket);
    const { high: high2, lower: lower2 } = halvesOf(targets.word(block));
    if (lower2 !== bucket) {
      x.wrong(
        `${kind}.target`,
        { at: at + L18.PAIR_TARGET, what: `target of block ${block}, which ${bucketText(bucket)} names` },
        `${lower2}`,
        `${bucket}, that bucket: whoever looks for a free block takes it for one`,
        { sights: [proof, { at: at + L18.PAIR_TARGET, bytes: Buffer.from(targets.sight(block).bytes.subarray(0, 4)) }] }
      );
    }
    const hash = hashKey(seed.high, seed.lower, key);
    const sights = () => [proof, { at: at + L18.PAIR_KEY, bytes: Buffer.from(key) }];
    if (hash.high !== high2) {
      x.wrong(
        `${kind}.hash`,
        { at: at + L18.PAIR_HASH, what: `hash of block ${block}` },
        hex2(high2, 8),
        `${hex2(hash.high, 8)}, the upper half of its key's hash`,
        { sights: [...sights(), { at: at + L18.PAIR_HASH, bytes: Buffer.from(targets.sight(block).bytes.subarray(4)) }] }
      );
    }
    const tag = tagAt(buckets, bucket);
    if (tag !== tagOf(hash.low)) {
      x.wrong(
        `${kind}.tag`,
        { at: buckets.offset(bucket), what: bucketText(bucket) },
        `tag ${tag}`,
        `tag ${tagOf(hash.low)}, by the hash of its key: nobody finds it otherwise`,
        { sights: sights() }
      );
    }
    const home = homeOf(hash.high, groupCount);
    const distance = (Math.floor(bucket / SLOT_COUNT) - home + groupCount) % groupCount;
    const reach = buckets.upper(home * SLOT_COUNT) & 255;
    if (distance > reach && reach !== L18.FAR) {
      x.wrong(
        `${kind}.reach`,
        { at: buckets.offset(home * SLOT_COUNT), what: `stripe of group ${home}` },
        `reach ${reach}`,
        `at least ${distance}: an entry whose home is here lies in group ${Math.floor(bucket / SLOT_COUNT)}`,
        { sights: [buckets.sight(home * SLOT_COUNT), ...sights()] }
      );
    }
    x.padding(`the key in block ${block}`, at + L18.PAIR_KEY, keySize, [proof]);
    if (valueSize % 8 !== 0) x.padding(`the value in block ${block}`, at + L18.PAIR_KEY + keyBytes, valueSize, [proof]);
    hashes.push(hash.high * 2 ** 21 + (hash.low >>> 11));
    owners.push(block);
  }
  checkUnique(x, table, named, hashes, owners);
}
function checkUnique(x, table, named, hashes, owners) {
  const sorted = Float64Array.from(hashes).sort();
  const often = /* @__PURE__ */ new Set();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) often.add(sorted[k]);
  if (often.size === 0) return;
  const seen = /* @__PURE__ */ new Map();
  hashes.forEach((hash, n) => {
    if (!often.has(hash)) return;
    const block = owners[n];
    const bucket = named[block];
    const at = table.blocks + block * table.stride + L18.PAIR_KEY;
    const key = x.bytes.read(at, up82(table.keySize));
    const sights = [table.buckets.sight(bucket), { at, bytes: key }];
    const text = key.toString("latin1");
    const other = seen.get(text);
    if (other) {
      x.wrong(
        `${x.place.kind}.key-twice`,
        { at: table.buckets.offset(bucket), what: bucketText(bucket) },
        `the key of ${bucketText(other.bucket)}`,
        "a key that no other full bucket has",
        { sights: [...other.sights, ...sights] }
      );
    } else seen.set(text, { bucket, sights });
  });
}
function checkBlocks2(x, { words }, named) {
  const { kind } = x.place;
  const dead = [];
  for (let block = 0; block < words.count; block++) {
    const owner = words.low(block);
    const writing = words.upper(block) >= WRITING;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (writing !== (owner !== 0)) {
      x.wrong(
        `${kind}.block-writing`,
        where,
        writing ? "writing, without an owner" : `not writing, with owner ${hex2(owner, 6)}`,
        "an owner while it is written, and none otherwise",
        { sights }
      );
    } else if (x.owner(`${kind}.block-owner`, where, owner, sights) && named[block] < 0 && x.isDead(owner)) {
      dead.push(block);
    }
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: words.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] }
  );
}
function checkFull(x, { buckets }, state) {
  for (let bucket = 0; bucket < buckets.count; bucket++) {
    if (bucket % SLOT_COUNT === 0 || tagAt(buckets, bucket) !== L18.VACANT) continue;
    x.left(
      `${x.place.kind}.full-stale`,
      { at: state.at, what: "full" },
      `state 2, and ${bucketText(bucket)} is vacant`,
      "the next erase puts it right, or the hundredth who is told so and looks for itself",
      { sights: [state, buckets.sight(bucket)] }
    );
    return;
  }
}
function checkStripes(x, { buckets, groupCount }) {
  const { kind } = x.place;
  const dead = [];
  for (let group = 0; group < groupCount; group++) {
    const stripe = group * SLOT_COUNT;
    const owner = buckets.low(stripe);
    const where = { at: buckets.offset(stripe), what: `stripe of group ${group}` };
    if (x.owner(`${kind}.stripe`, where, owner, [buckets.sight(stripe)]) && x.isDead(owner)) dead.push(stripe);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.stripe-of-dead`,
    { at: buckets.offset(dead[0]), what: `${dead.length} of the stripes` },
    `taken by who is gone, from group ${dead[0] / SLOT_COUNT} on`,
    "the next one that adds a key there takes it over",
    { sights: dead.slice(0, 64).map((s) => buckets.sight(s)), dead: [...new Set(dead.map((s) => buckets.low(s)))] }
  );
}

// src/validate/outcome.ts
import * as L19 from "zeroipc/layout";
var NAMES = ["EMPTY", "PLEDGED", "COMPUTING", "READY", "FAILED", "ABANDONED"];
function checkOutcome(x) {
  const { kind } = x.place;
  const elemSize = x.fixed(`${kind}.elem_size`, L19.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  x.fixed(`${kind}.capacity`, L19.STRUCTURE_CAPACITY, "capacity", (v) => v === 1, "1");
  const blockCount = x.fixed(
    `${kind}.block_count`,
    L19.OUTCOME_BLOCK_COUNT,
    "block_count",
    (v) => v >= 2 && v <= L19.NO_BLOCK - 1,
    `2 to ${L19.NO_BLOCK - 1}`
  );
  const least = L19.OUTCOME_PAYLOAD + Math.max(up82(elemSize), up82(L19.TEXT_BYTES + L19.LEAST_TEXT_ROOM));
  const stride = x.fixed(
    `${kind}.stride`,
    L19.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits(`${kind}.fits`, L19.OUTCOME_BLOCKS + blockCount * stride, `${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const state = x.word(L19.OUTCOME_STATE);
  const blocks = x.bytes.row(x.base + L19.OUTCOME_BLOCKS + L19.OUTCOME_BLOCK, blockCount, stride);
  const named = checkState(x, state, blockCount);
  if (named >= 0) checkPayload(x, state, blocks, named, elemSize, stride);
  checkOwners(x, state, blocks, named);
  x.waiters(L19.OUTCOME_SETTLED, "settled");
}
function checkState(x, word3, blockCount) {
  const { kind } = x.place;
  const state = word3.upper % 8;
  const who = word3.low;
  const name2 = NAMES[state] ?? `${state}`;
  const where = { at: word3.at, what: "state" };
  const sights = [sightOf(word3)];
  const wrong2 = (rule, found, expected) => x.wrong(`${kind}.${rule}`, where, found, expected, { sights });
  if (state > L19.STATE_ABANDONED) wrong2("state", name2, "a state from 0 (EMPTY) to 5 (ABANDONED)");
  else if (kind === "lazy" && (state === L19.STATE_PLEDGED || state === L19.STATE_ABANDONED)) {
    wrong2("state", name2, "EMPTY, COMPUTING, READY or FAILED: a lazy has no other state");
  } else if (state === L19.STATE_EMPTY || state === L19.STATE_ABANDONED) {
    if (who !== 0) wrong2("who", `${name2}, who ${who}`, `who 0: ${name2} names nobody`);
  } else if (state === L19.STATE_READY || state === L19.STATE_FAILED) {
    if (who < blockCount) return who;
    wrong2("block", `${name2}, block ${who}`, `a block below ${blockCount}`);
  } else if (who === 0) {
    wrong2("who", `${name2} by nobody`, "the owner id of who did");
  } else if (x.owner(`${kind}.who`, where, who, sights) && x.isDead(who)) {
    const pledged = state === L19.STATE_PLEDGED;
    x.left(
      `${kind}.${pledged ? "pledge" : "computation"}-of-dead`,
      where,
      `${name2} by who is gone`,
      pledged ? "whoever looks at it finds it abandoned" : "the next one that computes it takes over",
      { sights, dead: [who] }
    );
  }
  return -1;
}
var utf84 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function checkPayload(x, state, blocks, named, elemSize, stride) {
  const { kind } = x.place;
  const proof = [sightOf(state)];
  const word3 = { at: blocks.offset(named), what: `word of block ${named}, which state names` };
  if (blocks.upper(named) === 0) {
    x.wrong(`${kind}.block-unclaimed`, word3, "version 0: it was never claimed", "a version that is not 0", {
      sights: [...proof, blocks.sight(named)]
    });
  }
  const at = blocks.offset(named) + L19.OUTCOME_PAYLOAD;
  if (state.upper % 8 === L19.STATE_READY) {
    x.bytes.anew();
    x.padding(`the element in block ${named}`, at, elemSize, proof);
    return;
  }
  const room = Math.min(stride - 12, L19.MOST_TEXT_ROOM);
  const text = x.bytes.read(at, L19.TEXT_BYTES + room);
  const length = text.readUInt32LE(0);
  const where = { at, what: `text in block ${named}` };
  const sights = [...proof, { at, bytes: text.subarray(0, L19.TEXT_BYTES + Math.min(length, room)) }];
  if (length > room) {
    x.wrong(`${kind}.text-length`, where, `${length} bytes`, `at most the ${room} that there is room for`, { sights });
    return;
  }
  try {
    utf84.decode(text.subarray(L19.TEXT_BYTES, L19.TEXT_BYTES + length));
  } catch {
    x.wrong(`${kind}.text`, where, "bytes that are no UTF-8", "text", { sights });
  }
}
function checkOwners(x, state, blocks, named) {
  const { kind } = x.place;
  const dead = [];
  for (let block = 0; block < blocks.count; block++) {
    const owner = blocks.low(block);
    const where = { at: blocks.offset(block), what: `word of block ${block}` };
    if (owner !== 0 && blocks.upper(block) === 0) {
      x.wrong(
        `${kind}.block-unclaimed`,
        where,
        "an owner, and version 0",
        "a version that is not 0: each claim adds 1",
        {
          sights: [blocks.sight(block)]
        }
      );
    }
    if (!x.owner(`${kind}.block-owner`, where, owner, [blocks.sight(block)])) continue;
    if (block !== named && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    `${kind}.block-of-dead`,
    { at: blocks.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, claimed by who is gone`,
    "the next one that settles it takes them",
    {
      sights: [sightOf(state), ...dead.slice(0, 64).map((b) => blocks.sight(b))],
      dead: [...new Set(dead.map((b) => blocks.low(b)))]
    }
  );
}

// src/validate/pool.ts
import * as L20 from "zeroipc/layout";
function checkPool(x) {
  const elemSize = x.fixed("pool.elem_size", L20.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed(
    "pool.capacity",
    L20.STRUCTURE_CAPACITY,
    "capacity",
    (v) => v >= 1 && v <= L20.NO_BLOCK,
    `1 to ${L20.NO_BLOCK}`
  );
  const payload = x.fixed(
    "pool.payload",
    L20.POOL_PAYLOAD,
    "payload",
    (v) => v % 8 === 0 && v >= L20.LEASE_PAYLOAD_NEAR,
    "a multiple of 8, at least 8"
  );
  const least = payload + up82(elemSize);
  const stride = x.fixed(
    "pool.stride",
    L20.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  x.fits("pool.fits", L20.POOL_BLOCKS + capacity * stride, `${capacity} blocks of ${stride} bytes`);
  x.founded();
  const queues2 = checkQueues(x);
  const leases = x.bytes.row(x.base + L20.POOL_BLOCKS, capacity, stride);
  const carried = checkHandles(x, queues2, leases);
  checkLeases(x, leases, carried);
  x.waiters(L20.POOL_FREE, "free");
}
function checkQueues(x) {
  const found = [];
  const seen = /* @__PURE__ */ new Map();
  const words = x.bytes.row(x.base + L20.POOL_QUEUES, L20.POOL_QUEUE_COUNT);
  let empty = -1;
  for (let k = 0; k < words.count; k++) {
    const word3 = words.word(k);
    const value = valueOf2(word3);
    const where = { at: word3.at, what: `bound queue ${k}` };
    const sights = [sightOf(word3)];
    if (value === 0n) {
      if (empty < 0) empty = k;
      continue;
    }
    if (empty >= 0) {
      x.wrong(
        "pool.queues-order",
        where,
        `line ${value}`,
        `0: word ${empty} is 0, and they are filled from the first on`,
        {
          sights: [words.sight(empty), ...sights]
        }
      );
    }
    const line = Number(value);
    const queue = x.segment.places.find(({ offset }) => offset === line * L20.LINE_BYTES);
    if (queue?.kind !== "queue") {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, where ${queue ? `a ${queue.kind} lies` : "no structure begins"}`,
        "the line of a queue",
        {
          sights
        }
      );
      continue;
    }
    const size = x.bytes.u32Seen(queue.offset + L20.STRUCTURE_ELEM_SIZE);
    if (size.value !== 8) {
      x.wrong(
        "pool.queue",
        where,
        `line ${value}, a queue of elements of ${size.value} bytes`,
        "a queue of elements of 8 bytes",
        {
          sights: [...sights, size.sight]
        }
      );
      continue;
    }
    const twice = seen.get(line);
    if (twice !== void 0) {
      x.wrong("pool.queue-twice", where, `line ${line}`, `a queue that word ${twice} does not name`, {
        sights: [...sights, words.sight(twice)]
      });
      continue;
    }
    seen.set(line, k);
    found.push(queue);
  }
  return found;
}
function checkHandles(x, queues2, leases) {
  const carried = /* @__PURE__ */ new Map();
  for (const queue of queues2) {
    const stride = x.bytes.u32(queue.offset + L20.STRUCTURE_STRIDE);
    const capacity = x.bytes.u32(queue.offset + L20.STRUCTURE_CAPACITY);
    const blockCount = x.bytes.u32(queue.offset + L20.QUEUE_BLOCK_COUNT);
    if (stride < 24 || stride % 8 !== 0 || blockCount <= capacity) continue;
    if (L20.QUEUE_CELLS + blockCount * stride > queue.size) continue;
    const begin = queue.offset + L20.QUEUE_CELLS;
    const payloads = x.bytes.row(begin + L20.CELL_PAYLOAD, blockCount, stride);
    const targets = x.bytes.row(begin + L20.CELL_TARGET, capacity, stride);
    const stale = [];
    let first = begin;
    for (let cell = 0; cell < capacity; cell++) {
      const block = targets.low(cell);
      if (targets.upper(cell) % 2 === 0 || block >= blockCount) continue;
      const index = payloads.low(block);
      const generation = payloads.upper(block);
      const sights = [targets.sight(cell), payloads.sight(block)];
      const lease = index < leases.count ? leases.upper(index) : -1;
      const fits = lease >= 0 && lease % 2 === 1 && leases.low(index) !== 0 && Math.floor(lease / 2) === generation;
      if (fits) carried.set(`${generation}/${index}`, sights);
      else {
        if (stale.length === 0) first = targets.offset(cell);
        stale.push(index < leases.count ? [...sights, leases.sight(index)] : sights);
      }
    }
    if (stale.length === 0) continue;
    x.left(
      "pool.handle-stale",
      { at: first, what: `${stale.length} of the handles in queue ${JSON.stringify(queue.name)}` },
      "they fit no lease that was sent",
      "receive passes over them, and a send takes them out",
      { sights: stale.slice(0, 64).flat() }
    );
  }
  return carried;
}
function checkLeases(x, leases, carried) {
  const dead = [];
  for (let k = 0; k < leases.count; k++) {
    const owner = leases.low(k);
    if (owner === 0) continue;
    const where = { at: leases.offset(k), what: `lease of block ${k}` };
    if (!x.owner("pool.lease-owner", where, owner, [leases.sight(k)]) || !x.isDead(owner)) continue;
    const sent = leases.upper(k) % 2 === 1;
    if (!sent || !carried.has(`${Math.floor(leases.upper(k) / 2)}/${k}`)) dead.push(k);
  }
  if (dead.length === 0) return;
  x.left(
    "pool.lease-of-dead",
    { at: leases.offset(dead[0]), what: `${dead.length} of the leases` },
    `${blocksText(dead)}, leased by who is gone`,
    "free by definition: the next acquire takes them, and reclaim gives them back",
    { sights: dead.slice(0, 64).map((k) => leases.sight(k)), dead: [...new Set(dead.map((k) => leases.low(k)))] }
  );
}

// src/validate/ring.ts
import * as L21 from "zeroipc/layout";
function checkArray(x) {
  const elemSize = x.fixed("array.elem_size", L21.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("array.capacity", L21.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  x.fixed("array.stride", L21.STRUCTURE_STRIDE, "stride", (v) => v === elemSize, `elem_size, ${elemSize}`);
  x.fits("array.fits", L21.ARRAY_ELEMENTS + capacity * elemSize, `${capacity} elements of ${elemSize} bytes`);
}
function checkRing(x) {
  const mode = x.fixed("ring.mode", L21.RING_MODE, "mode", (v) => v <= 1, "0 (elements) or 1 (messages)");
  const messages2 = mode === L21.RING_MESSAGES;
  const elemSize = x.fixed(
    "ring.elem_size",
    L21.STRUCTURE_ELEM_SIZE,
    "elem_size",
    (v) => messages2 ? v === 1 : v >= 1,
    messages2 ? "1 in a ring of messages" : "at least 1"
  );
  const capacity = x.fixed(
    "ring.capacity",
    L21.STRUCTURE_CAPACITY,
    "capacity",
    (v) => messages2 ? v >= 8 && v % 8 === 0 : v >= 1,
    messages2 ? "a multiple of 8, at least 8" : "at least 1"
  );
  const stride = messages2 ? L21.FRAME_UNIT : elemSize;
  x.fixed("ring.stride", L21.STRUCTURE_STRIDE, "stride", (v) => v === stride, `${stride}`);
  const largest = x.fixed(
    "ring.largest",
    L21.RING_LARGEST,
    "largest",
    (v) => messages2 ? v <= capacity - 8 : v === 0,
    messages2 ? `at most ${capacity - 8}, the capacity less 8` : "0 in a ring of elements"
  );
  const units = messages2 ? capacity / L21.FRAME_UNIT : capacity;
  x.fits(
    "ring.fits",
    L21.RING_AREA + units * stride + (messages2 ? up82(largest) : 0),
    `${units} units of ${stride} bytes`
  );
  x.founded();
  const head = position(x, L21.RING_HEAD);
  const tail = position(x, L21.RING_TAIL);
  const distance = checkDistance(x, units, head, tail);
  if (messages2 && distance > 0) checkFrames(x, { units, largest, stride }, head, distance);
  checkSide(x, L21.RING_PRODUCER, "producer");
  checkSide(x, L21.RING_CONSUMER, "consumer");
  x.waiters(L21.RING_NOT_EMPTY, "not_empty");
  x.waiters(L21.RING_NOT_FULL, "not_full");
}
function position(x, offset) {
  const word3 = x.word(offset);
  const { high: high2, lower: lower2 } = halvesOf(word3);
  return { lap: high2, index: lower2, word: word3 };
}
function checkDistance(x, units, head, tail) {
  const text = ({ lap, index }) => `lap ${lap}, index ${index}`;
  let founded = true;
  for (const [name2, place] of [
    ["head", head],
    ["tail", tail]
  ]) {
    if (place.index < units) continue;
    founded = false;
    x.wrong("ring.index", { at: place.word.at, what: name2 }, text(place), `an index below ${units}`, {
      sights: [sightOf(place.word)]
    });
  }
  if (!founded) return -1;
  const laps = tail.lap - head.lap >>> 0;
  const distance = laps === 0 ? tail.index - head.index : laps === 1 ? units - head.index + tail.index : -1;
  if (distance >= 0 && distance <= units) return distance;
  x.wrong(
    "ring.distance",
    { at: tail.word.at, what: "tail" },
    text(tail),
    `0 to ${units} units behind head (${text(head)})`,
    { sights: [sightOf(head.word), sightOf(tail.word)] }
  );
  return -1;
}
function checkFrames(x, area, head, distance) {
  x.bytes.anew();
  let index = head.index;
  for (let left = distance; left > 0; ) {
    const at = x.base + L21.RING_AREA + index * area.stride;
    const bytes10 = Buffer.from(x.bytes.near(at + L21.FRAME_LENGTH, 4));
    const length = bytes10.readUInt32LE(0);
    const frame = 1 + Math.ceil(length / L21.FRAME_UNIT);
    const sights = [sightOf(head.word), { at: at + L21.FRAME_LENGTH, bytes: bytes10 }];
    const where = { at, what: `frame at unit ${index}` };
    if (length > area.largest) {
      x.wrong("ring.length", where, `a message of ${length} bytes`, `at most largest, ${area.largest}`, { sights });
      return;
    }
    if (frame > left) {
      x.wrong("ring.frame", where, `${frame} units`, `at most the ${left} that are left up to tail`, { sights });
      return;
    }
    left -= frame;
    index += frame;
    if (index >= area.units) {
      index -= area.units;
      x.bytes.anew();
    }
  }
}
function checkSide(x, offset, name2) {
  const word3 = x.word(offset);
  const where = { at: word3.at, what: name2 };
  const sights = [sightOf(word3)];
  if (word3.low === 0 || !x.owner(`ring.${name2}`, where, word3.low, sights) || !x.isDead(word3.low)) return;
  x.left("ring.side-of-dead", where, `${hex2(valueOf2(word3))}, who is gone`, `the next ${name2} takes the side`, {
    sights,
    dead: [word3.low]
  });
}

// src/validate/stack.ts
import * as L22 from "zeroipc/layout";
var HELD2 = 2 ** 39;
function checkStack(x) {
  const elemSize = x.fixed("stack.elem_size", L22.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stack.capacity", L22.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const blockCount = x.fixed(
    "stack.block_count",
    L22.STACK_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L22.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L22.NO_BLOCK}`
  );
  const least = L22.STACK_BLOCK_PAYLOAD + up82(elemSize);
  const stride = x.fixed(
    "stack.stride",
    L22.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const blocks = up642(L22.STACK_ENTRIES + 8 * capacity);
  x.fits("stack.fits", blocks + blockCount * stride, `${capacity} entries and ${blockCount} blocks of ${stride} bytes`);
  x.founded();
  const begin = x.base + blocks;
  const stack = {
    capacity,
    blockCount,
    entries: x.bytes.row(x.base + L22.STACK_ENTRIES, capacity),
    words: x.bytes.row(begin + L22.STACK_BLOCK_WORD, blockCount, stride),
    depths: x.bytes.row(begin + L22.STACK_BLOCK_DEPTH, blockCount, stride)
  };
  const { top, within } = checkElements(x, stack);
  checkOwners2(x, stack);
  x.bytes.anew();
  for (const block of within) {
    x.padding(`the element in block ${block}`, begin + block * stride + L22.STACK_BLOCK_PAYLOAD, elemSize, [top]);
  }
  x.waiters(L22.STACK_NOT_EMPTY, "not_empty");
  x.waiters(L22.STACK_NOT_FULL, "not_full");
}
function checkElements(x, stack) {
  const { blockCount, capacity, depths, entries: entries2 } = stack;
  const top = x.word(L22.STACK_TOP);
  const proof = sightOf(top);
  const where = { at: top.at, what: "top" };
  const text = `tag ${top.upper % HELD2}, block ${top.low === L22.NO_BLOCK ? "none" : top.low}`;
  if (top.upper >= HELD2)
    x.wrong("stack.top", where, `${text}, with its highest bit set`, "a highest bit of 0", { sights: [proof] });
  for (let k = 0; k < capacity; k++) {
    if (entries2.upper(k) < HELD2) continue;
    x.wrong("stack.entry-bit", { at: entries2.offset(k), what: `entry ${k + 1}` }, "its highest bit is set", "0 there", {
      sights: [entries2.sight(k)]
    });
  }
  if (top.low === L22.NO_BLOCK) return { top: proof, within: [] };
  if (top.low >= blockCount) {
    x.wrong("stack.top", where, text, `a block below ${blockCount}, or none`, { sights: [proof] });
    return { top: proof, within: [] };
  }
  const size = depths.upper(top.low) * 2 ** 24 + depths.low(top.low);
  if (size < 1 || size > capacity) {
    x.wrong(
      "stack.depth",
      { at: depths.offset(top.low), what: `depth of block ${top.low}, which is on top` },
      `${size}`,
      `1 to ${capacity}`,
      { sights: [proof, depths.sight(top.low)] }
    );
    return { top: proof, within: [] };
  }
  const within = /* @__PURE__ */ new Map([[top.low, size]]);
  checkBirth(x, stack, top.low, top.upper, "top", [proof], true);
  let above = top.low;
  for (let depth = size - 1; depth >= 1; depth--) {
    const entry = entries2.word(depth - 1);
    const sights = [proof, sightOf(entry)];
    const at = { at: entry.at, what: `entry ${depth}` };
    const found = `birth ${entry.upper % HELD2}, block ${entry.low === L22.NO_BLOCK ? "none" : entry.low}`;
    if (entry.low >= blockCount) {
      x.wrong("stack.entry", at, found, `a block below ${blockCount}: ${size} elements are in the stack`, { sights });
      continue;
    }
    const other = within.get(entry.low);
    if (other !== void 0) {
      x.wrong("stack.block-twice", at, found, `a block that is not in the stack at depth ${other}, too`, { sights });
      continue;
    }
    within.set(entry.low, depth);
    const stated = depths.upper(entry.low) * 2 ** 24 + depths.low(entry.low);
    if (stated !== depth) {
      x.wrong(
        "stack.depth",
        { at: depths.offset(entry.low), what: `depth of block ${entry.low}, which entry ${depth} names` },
        `${stated}`,
        `${depth}`,
        { sights: [...sights, depths.sight(entry.low)] }
      );
    }
    checkBirth(x, stack, entry.low, entry.upper, `entry ${depth}`, sights, false);
    const aim = stack.words.upper(above) % HELD2;
    if (difference(modulo(aim + 1, LAP_BITS), entry.upper % HELD2, LAP_BITS) <= 0) {
      x.wrong(
        "stack.birth-order",
        at,
        found,
        `a birth before that of the element above it, which was aimed at tag ${aim}`,
        { sights: [...sights, stack.words.sight(above)] }
      );
    }
    above = entry.low;
  }
  return { top: proof, within: [...within.keys()] };
}
function checkBirth(x, { words }, block, birth, named, sights, isTop) {
  const upper2 = words.upper(block);
  const owner = words.low(block);
  const where = { at: words.offset(block), what: `word of block ${block}, which ${named} names` };
  const aim = upper2 % HELD2;
  const text = `${upper2 >= HELD2 ? "held" : "not held"}, aimed at tag ${aim}, owner 0x${owner.toString(16).padStart(6, "0")}`;
  const proof = { sights: [...sights, words.sight(block)] };
  if (upper2 >= HELD2 || owner === 0) {
    x.wrong("stack.block-word", where, text, "not held, with the owner who pushed it", proof);
    return;
  }
  const born = modulo(aim + 1, LAP_BITS);
  const holds = isTop ? difference(birth % HELD2, born, LAP_BITS) >= 0 : born === birth % HELD2;
  if (holds) return;
  x.wrong(
    "stack.birth",
    where,
    text,
    isTop ? `aimed at a tag before top's, ${birth % HELD2}` : `aimed at the tag before its birth, ${birth % HELD2}`,
    proof
  );
}
function checkOwners2(x, { words, blockCount }) {
  const dead = [];
  for (let block = 0; block < blockCount; block++) {
    const owner = words.low(block);
    const held = words.upper(block) >= HELD2;
    const where = { at: words.offset(block), what: `word of block ${block}` };
    const sights = [words.sight(block)];
    if (owner === 0) {
      if (words.upper(block) !== 0) {
        x.wrong(
          "stack.block-ownerless",
          where,
          `${held ? "held" : "aimed"}, without an owner`,
          "an owner, or 0 in all of the word",
          {
            sights
          }
        );
      }
    } else if (x.owner("stack.block-owner", where, owner, sights) && held && x.isDead(owner)) dead.push(block);
  }
  if (dead.length === 0) return;
  x.left(
    "stack.block-of-dead",
    { at: words.offset(dead[0]), what: `${dead.length} of the blocks` },
    `${blocksText(dead)}, held by who is gone`,
    "free by definition: whoever needs a block takes it",
    { sights: dead.slice(0, 64).map((b) => words.sight(b)), dead: [...new Set(dead.map((b) => words.low(b)))] }
  );
}

// src/validate/stream.ts
import * as L25 from "zeroipc/layout";

// src/validate/derived.ts
import * as L23 from "zeroipc/layout";
var OPERATORS = ["", "map", "filter", "take", "skip", "window", "scan"];
function sourceOf(x) {
  if (x.u32(L23.STREAM_SOURCE_SEGMENT) !== x.segment.segmentId) return void 0;
  const offset = x.u32(L23.STREAM_SOURCE_OFFSET) * L23.LINE_BYTES;
  return x.segment.places.find((place) => place.offset === offset && place.kind === "stream");
}
function checkDerivedHeader(x, operator, elemSize) {
  const name2 = OPERATORS[operator];
  const fixed = (offset, what, holds, expected) => x.fixed(`stream.${what}`, offset, what, holds, expected);
  if (operator === 0) {
    const why = "0: it is not derived";
    fixed(L23.STREAM_COUNT, "count", (v) => v === 0, why);
    fixed(L23.STREAM_STEP, "step", (v) => v === 0, why);
    fixed(L23.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v === 0, why);
    fixed(L23.STREAM_SOURCE_OFFSET, "source_offset", (v) => v === 0, why);
    return;
  }
  const counts = operator === L23.OPERATOR_TAKE || operator === L23.OPERATOR_WINDOW;
  const count = fixed(
    L23.STREAM_COUNT,
    "count",
    (v) => counts ? v >= 1 : operator === L23.OPERATOR_SKIP || v === 0,
    counts ? `at least 1, of a ${name2}` : `0, of a ${name2}`
  );
  const steps = operator === L23.OPERATOR_WINDOW;
  fixed(L23.STREAM_STEP, "step", (v) => steps ? v >= 1 : v === 0, steps ? "at least 1" : `0, of a ${name2}`);
  fixed(L23.STREAM_SOURCE_SEGMENT, "source_segment", (v) => v !== 0, "the segment_id of its source's segment");
  const within = x.u32(L23.STREAM_SOURCE_SEGMENT) === x.segment.segmentId;
  const source = sourceOf(x);
  const line = fixed(
    L23.STREAM_SOURCE_OFFSET,
    "source_offset",
    (v) => v !== 0 && (!within || source !== void 0),
    within ? "the line of a stream in this segment" : "the line of its source"
  );
  if (!source) return;
  const elem = x.bytes.u32Seen(source.offset + L23.STRUCTURE_ELEM_SIZE);
  const capacity = x.bytes.u32Seen(source.offset + L23.STRUCTURE_CAPACITY);
  const own = x.bytes.u32Seen(x.base + L23.STRUCTURE_ELEM_SIZE).sight;
  const size = steps ? elem.value * count : elem.value;
  const same = operator !== L23.OPERATOR_MAP && operator !== L23.OPERATOR_SCAN;
  if (same && elemSize !== size) {
    x.wrong(
      "stream.source-element",
      { at: own.at, what: "elem_size" },
      `${elemSize}`,
      `${size}: elements of a ${name2} of ${JSON.stringify(source.name)} at line ${line}`,
      { sights: [own, elem.sight] }
    );
  }
  if (steps && count > capacity.value) {
    x.wrong(
      "stream.window",
      { at: x.base + L23.STREAM_COUNT, what: "count" },
      `a window of ${count}`,
      `at most the source's capacity, ${capacity.value}`,
      { sights: [x.bytes.u32Seen(x.base + L23.STREAM_COUNT).sight, capacity.sight] }
    );
  }
}
function checkDerivation(x, shape, named) {
  const binding = x.word(L23.STREAM_BINDING);
  const start = x.word(L23.STREAM_START);
  const failed = x.bytes.u32Seen(x.base + L23.STREAM_FAILED);
  const failure = x.bytes.read(x.base + L23.STREAM_FAILURE, L23.STREAM_FAILURE_BYTES);
  const message = { at: x.base + L23.STREAM_FAILURE, bytes: failure };
  if (shape.operator === 0) {
    const must = (what, at, zero, found, sight) => {
      if (!zero) x.wrong(`stream.${what}`, { at, what }, found, "0: it is not derived", { sights: [sight] });
    };
    must("binding", binding.at, valueOf2(binding) === 0n, hex2(valueOf2(binding)), sightOf(binding));
    must("start", start.at, valueOf2(start) === 0n, hex2(valueOf2(start)), sightOf(start));
    must("failed", failed.sight.at, failed.value === 0, `${failed.value}`, failed.sight);
    must(
      "failure",
      message.at,
      failure.every((byte) => byte === 0),
      "text",
      message
    );
    return;
  }
  const source = sourceOf(x);
  const serial = Math.floor(binding.upper / 2 ** 16);
  const line = binding.upper % 2 ** 16;
  const where = { at: binding.at, what: "binding" };
  const text = `serial ${serial}, line ${line}, owner ${hex2(binding.low, 6)}`;
  const sights = [sightOf(binding)];
  if (x.owner("stream.binding", where, binding.low, sights) && x.isDead(binding.low)) {
    x.left("stream.binding-of-dead", where, text, "the next one that derives binds it anew", {
      sights,
      dead: [binding.low]
    });
  }
  if (line !== 0 && (serial === 0 || binding.low !== 0)) {
    x.wrong("stream.binding", where, text, "a serial that is not 0 and no owner, beside a line", { sights });
  }
  if (source) {
    const lines = x.bytes.u32Seen(source.offset + L23.STREAM_MAX_SUBSCRIBERS);
    if (line > lines.value) {
      x.wrong("stream.binding", where, text, `a line of the source's ${lines.value}`, {
        sights: [...sights, lines.sight]
      });
    }
    checkPlaces2(x, shape, named, source, sightOf(start), start);
  }
  checkFailure(x, shape, failed, message);
  checkTaken(x, shape);
}
function checkPlaces2(x, shape, named, source, sight, start) {
  const capacity = x.bytes.u32Seen(source.offset + L23.STRUCTURE_CAPACITY);
  const isPosition = (upper2, low2) => low2 < capacity.value && upper2 < 2 ** LAP_BITS;
  if (!isPosition(start.upper, start.low)) {
    x.wrong(
      "stream.start",
      { at: start.at, what: "start" },
      `lap ${start.upper}, index ${start.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [sight, capacity.sight] }
    );
  }
  const at = up82(shape.elemSize);
  for (const { cell, block } of named) {
    const origin = x.bytes.word(shape.payloads + block * shape.stride + at);
    if (isPosition(origin.upper, origin.low)) continue;
    x.wrong(
      "stream.origin",
      { at: origin.at, what: `origin of block ${block}` },
      `lap ${origin.upper}, index ${origin.low}`,
      `a position of the source: an index below ${capacity.value}`,
      { sights: [shape.targets.sight(cell), sightOf(origin), capacity.sight] }
    );
  }
}
var utf85 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function checkFailure(x, shape, failed, message) {
  const where = { at: failed.sight.at, what: "failed" };
  if (failed.value > 1) x.wrong("stream.failed", where, `${failed.value}`, "0 or 1", { sights: [failed.sight] });
  if (failed.value === 0) return;
  const end = message.bytes.indexOf(0);
  const text = end < 0 ? message.bytes : message.bytes.subarray(0, end);
  let problem = end >= 0 && message.bytes.subarray(end).some((byte) => byte !== 0) ? "bytes behind its end" : "";
  try {
    utf85.decode(text);
  } catch {
    problem = "bytes that are no UTF-8";
  }
  if (problem !== "") {
    x.wrong("stream.failure", { at: message.at, what: "failure" }, problem, "zero-padded UTF-8", {
      sights: [failed.sight, message]
    });
  }
  const { targets } = shape;
  for (let cell = 0; cell < targets.count; cell++) if (targets.upper(cell) % 2 === 1) return;
  x.left(
    "stream.failed-open",
    where,
    "the derivation failed, and the stream is not closed",
    "the next one that would derive closes it",
    { sights: [failed.sight], twice: true }
  );
}
function checkTaken(x, shape) {
  if (shape.operator !== L23.OPERATOR_TAKE) return;
  const count = x.u32(L23.STREAM_COUNT);
  const { capacity, targets } = shape;
  const cell = count % capacity;
  const laps = Math.floor(targets.upper(cell) / 2);
  if (laps <= Math.floor(count / capacity)) return;
  x.wrong(
    "stream.take",
    { at: targets.offset(cell), what: `target of cell ${cell}` },
    `published ${laps} times`,
    `at most ${Math.floor(count / capacity)} times: it takes ${count} values`,
    { sights: [targets.sight(cell)] }
  );
}

// src/validate/subscribers.ts
import * as L24 from "zeroipc/layout";
function checkLines(x, shape) {
  const aims = new Aims(shape.capacity);
  const words = x.bytes.row(shape.lines + L24.LINE_WORD, shape.lineCount, L24.LINE_BYTES);
  const bounds = x.bytes.row(shape.lines + L24.LINE_BOUND, shape.lineCount, L24.LINE_BYTES);
  const dead = [];
  for (let k = 0; k < shape.lineCount; k++) {
    checkStandby(x, shape, k);
    const word3 = words.word(k);
    if (valueOf2(word3) === 0n) continue;
    const { held: pending, lap, index, owner } = aims.read(words, k);
    const where = { at: word3.at, what: `subscriber line ${k}` };
    const cursor = `cursor at lap ${lap}, index ${index}`;
    const sights = [sightOf(word3)];
    if (!x.owner("stream.line-owner", where, owner, sights)) continue;
    if (index >= shape.capacity) {
      x.wrong("stream.line-index", where, cursor, `an index below ${shape.capacity}`, { sights });
      continue;
    }
    const bound = bounds.word(k);
    if (owner === 0 && !pending) {
      x.wrong("stream.line-ownerless", where, `${cursor}, without an owner`, "0, for a line that is free", { sights });
      continue;
    }
    if (owner === 0 && valueOf2(bound) === 0n) {
      x.wrong(
        "stream.line-unbound",
        where,
        `${cursor}, handed over by nobody knows whom: bound is 0`,
        "bound names the derived stream whose line is handed over",
        { sights: [sightOf(bound), ...sights] }
      );
    }
    if (x.isDead(owner)) dead.push(k);
    if (!pending || owner === 0) checkBound(x, bound, sights);
    if (!pending) checkCursor(x, shape, aims, { word: word3, bound, lap, index, where, cursor });
  }
  if (dead.length === 0) return;
  x.left(
    "stream.line-of-dead",
    { at: words.offset(dead[0]), what: `${dead.length} of the subscriber lines` },
    `${dead.length === 1 ? "its owner is" : "their owners are"} gone`,
    "a producer in whose way it is frees it, or the next subscriber takes it; one that derives, whoever goes on with it",
    { sights: dead.slice(0, 64).map((k) => words.sight(k)), dead: [...new Set(dead.map((k) => words.low(k)))] }
  );
}
function checkCursor(x, shape, aims, it) {
  const { capacity, policy, targets } = shape;
  const lapsOf = (cell) => {
    const target = x.bytes.word(targets.offset(cell));
    return { laps: Math.floor(target.upper / 2), sight: sightOf(target) };
  };
  const mine = sightOf(it.word);
  const here = lapsOf(it.index);
  if (policy !== L24.POLICY_DROP_OLDEST) {
    if (difference(aims.cut(here.laps), aims.cut(it.lap + 2), aims.lapBits) >= 0) {
      x.wrong(
        "stream.line-behind",
        it.where,
        it.cursor,
        `at most ${capacity} values behind the tail, and cell ${it.index} was published ${here.laps} times`,
        { sights: [mine, here.sight, mine] }
      );
    }
  } else if (here.laps >= 2 ** (aims.lapBits - 1)) return;
  if (valueOf2(it.bound) !== 0n) return;
  const last = before(it.index, it.lap, capacity);
  const there = lapsOf(last.cell);
  const due = last.cell === it.index - 1 ? it.lap + 1 : it.lap;
  const lead = difference(aims.cut(there.laps), aims.cut(due), aims.lapBits);
  if (lead >= 0) return;
  x.wrong(
    "stream.line-leads",
    it.where,
    it.cursor,
    `at most the tail: cell ${last.cell} was published ${there.laps} times only`,
    { sights: [sightOf(it.bound), mine, there.sight, mine] }
  );
}
function checkBound(x, bound, sights) {
  if (valueOf2(bound) === 0n) return;
  const { high: segment, lower: line } = halvesOf(bound);
  const derived2 = x.segment.places.find(({ offset, kind }) => offset === line * L24.LINE_BYTES && kind === "stream");
  if (segment !== 0 && line !== 0) {
    if (segment !== x.segment.segmentId) return;
    if (derived2 && x.bytes.u32(derived2.offset + L24.STREAM_OPERATOR) !== 0) return;
  }
  x.wrong(
    "stream.bound",
    { at: bound.at, what: "bound of a subscriber line" },
    `segment ${hex2(segment, 8)}, line ${line}`,
    "0, or a derived stream: its segment_id and line",
    { sights: [...sights, sightOf(bound)] }
  );
}
function checkStandby(x, shape, k) {
  const at = shape.lines + k * L24.LINE_BYTES + L24.LINE_STANDBY;
  const bytes10 = x.bytes.read(at, 4 * L24.LINE_STANDBY_COUNT);
  const gone = [];
  for (let n = 0; n < L24.LINE_STANDBY_COUNT; n++) {
    const owner = bytes10.readUInt32LE(4 * n);
    if (owner === 0) continue;
    const sight = { at: at + 4 * n, bytes: bytes10.subarray(4 * n, 4 * n + 4) };
    const where = { at: sight.at, what: `standby ${n} of subscriber line ${k}` };
    if (owner >= 2 ** 24) x.wrong("stream.standby", where, hex2(owner), "an owner id of 24 bits", { sights: [sight] });
    else if (x.owner("stream.standby", where, owner, [sight]) && x.isDead(owner)) gone.push({ owner, sight });
  }
  if (gone.length === 0) return;
  x.left(
    "stream.standby-of-dead",
    { at: gone[0]?.sight.at ?? at, what: `standby of subscriber line ${k}` },
    `${gone.length} who ${gone.length === 1 ? "is" : "are"} gone`,
    "they are ignored; the next one that stands by takes the place",
    { sights: gone.map(({ sight }) => sight), dead: gone.map(({ owner }) => owner) }
  );
}

// src/validate/stream.ts
var published = (targets, cell) => Math.floor(targets.upper(cell) / 2);
function targetText2(targets, cell) {
  const turn = targets.upper(cell);
  const block = targets.low(cell);
  const closed = turn % 2 === 1 ? ", closed" : "";
  return `turn ${turn} (published ${Math.floor(turn / 2)} times${closed}), ${block === L25.NO_BLOCK ? "no block" : `block ${block}`}`;
}
function checkStream(x) {
  const shape = geometry2(x);
  const { targets, words } = shape;
  checkOrder2(x, targets);
  const named = checkTargets2(x, shape);
  checkBlocks(x, targets, words, new Aims(shape.capacity), named);
  checkClosed(x, targets);
  checkTail(x, targets);
  checkLines(x, shape);
  checkDerivation(x, shape, named);
  const dropped = x.word(L25.STREAM_DROPPED);
  if ((dropped.upper !== 0 || dropped.low !== 0) && shape.policy !== L25.POLICY_DROP_NEWEST) {
    x.wrong(
      "stream.dropped",
      { at: dropped.at, what: "dropped" },
      `${dropped.upper * 2 ** 24 + dropped.low}`,
      "0: only the policy drop-newest drops values",
      { sights: [sightOf(dropped)] }
    );
  }
  x.bytes.anew();
  for (const { cell, block } of named) {
    x.padding(`the element in block ${block}`, shape.payloads + block * shape.stride, shape.elemSize, [
      targets.sight(cell)
    ]);
  }
  x.waiters(L25.STREAM_PUBLISHED, "published");
  x.waiters(L25.STREAM_ROOM, "room");
  x.waiters(L25.STREAM_HANDOVER, "handover");
}
function geometry2(x) {
  const elemSize = x.fixed("stream.elem_size", L25.STRUCTURE_ELEM_SIZE, "elem_size", (v) => v >= 1, "at least 1");
  const capacity = x.fixed("stream.capacity", L25.STRUCTURE_CAPACITY, "capacity", (v) => v >= 1, "at least 1");
  const policy = x.fixed("stream.policy", L25.STREAM_POLICY, "policy", (v) => v <= 2, "0 to 2");
  const blockCount = x.fixed(
    "stream.block_count",
    L25.STREAM_BLOCK_COUNT,
    "block_count",
    (v) => v > capacity && v <= L25.NO_BLOCK,
    `more than the capacity, ${capacity}, and at most ${L25.NO_BLOCK}`
  );
  const lineCount = x.fixed(
    "stream.max_subscribers",
    L25.STREAM_MAX_SUBSCRIBERS,
    "max_subscribers",
    (v) => v >= 1 && v <= L25.MAX_SUBSCRIBERS_LIMIT,
    `1 to ${L25.MAX_SUBSCRIBERS_LIMIT}`
  );
  const operator = x.fixed("stream.operator", L25.STREAM_OPERATOR, "operator", (v) => v <= L25.OPERATOR_SCAN, "0 to 6");
  const least = up82(elemSize) + (operator === 0 ? 0 : 8);
  const stride = x.fixed(
    "stream.stride",
    L25.STRUCTURE_STRIDE,
    "stride",
    (v) => v % 8 === 0 && v >= least,
    `a multiple of 8, at least ${least}`
  );
  const targetsAt = L25.STREAM_SUBSCRIBERS + lineCount * L25.LINE_BYTES;
  const wordsAt = targetsAt + up642(capacity * 8);
  const payloadsAt = wordsAt + up642(blockCount * 8);
  x.fits(
    "stream.fits",
    payloadsAt + blockCount * stride,
    `${lineCount} lines, ${capacity} targets and ${blockCount} blocks of ${stride} bytes`
  );
  x.founded();
  checkDerivedHeader(x, operator, elemSize);
  return {
    elemSize,
    capacity,
    policy,
    blockCount,
    lineCount,
    operator,
    stride,
    lines: x.base + L25.STREAM_SUBSCRIBERS,
    targets: x.bytes.row(x.base + targetsAt, capacity),
    words: x.bytes.row(x.base + wordsAt, blockCount),
    payloads: x.base + payloadsAt
  };
}
function checkOrder2(x, targets) {
  const laps = Float64Array.from({ length: targets.count }, (_, k) => published(targets, k));
  for (const { cell, beside } of stepBreaches(laps, LAP_BITS)) {
    x.wrong(
      "stream.order",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText2(targets, cell),
      `cells are published in order, and cell ${beside} was ${laps[beside]} times`,
      { sights: [targets.sight(cell), targets.sight(beside)] }
    );
  }
}
function checkTargets2(x, { targets, blockCount }) {
  const named = [];
  const wrapped = published(targets, targets.count - 1) >= 2 ** (LAP_BITS - 1);
  for (let cell = 0; cell < targets.count; cell++) {
    const block = targets.low(cell);
    const lap = published(targets, cell);
    const fresh = lap === 0 && !wrapped;
    if (block < blockCount && !fresh) {
      named.push({ cell, lap: modulo(lap - 1, LAP_BITS), block });
      continue;
    }
    if (block === L25.NO_BLOCK && fresh) continue;
    x.wrong(
      "stream.block",
      { at: targets.offset(cell), what: `target of cell ${cell}` },
      targetText2(targets, cell),
      fresh ? "no block (0xffffff): nothing was published there" : `a block below ${blockCount}`,
      { sights: [targets.sight(cell)] }
    );
  }
  return named;
}
function checkClosed(x, targets) {
  let first = -1;
  for (let cell = 0; cell < targets.count; cell++) {
    if (targets.upper(cell) % 2 === 0) continue;
    const where = { at: targets.offset(cell), what: `target of cell ${cell}` };
    if (first >= 0) {
      x.wrong("stream.closed-twice", where, targetText2(targets, cell), `a cell that is not closed: cell ${first} is`, {
        sights: [targets.sight(cell), targets.sight(first)]
      });
    } else first = cell;
    const last = before(cell, published(targets, cell), targets.count);
    const laps = published(targets, last.cell);
    if (last.cell === cell || difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) continue;
    x.wrong(
      "stream.closed-place",
      where,
      targetText2(targets, cell),
      `the tail is the cell that may be closed, and cell ${last.cell} before it was published ${laps} times`,
      { sights: [targets.sight(cell), targets.sight(last.cell)] }
    );
  }
}
function checkTail(x, targets) {
  const hint = x.word(L25.STREAM_TAIL);
  const where = { at: hint.at, what: "hint tail" };
  if (!checkPosition(x, "stream.hint-index", where, hint, targets.count)) return;
  const last = before(hint.low, hint.upper, targets.count);
  const target = x.bytes.word(targets.offset(last.cell));
  const laps = Math.floor(target.upper / 2);
  if (difference(laps, modulo(last.lap + 1, LAP_BITS), LAP_BITS) >= 0) return;
  x.wrong(
    "stream.hint-leads",
    where,
    `lap ${hint.upper}, index ${hint.low}`,
    `at most the tail: cell ${last.cell} was published ${laps} times only`,
    { sights: [sightOf(target), sightOf(hint), sightOf(target)] }
  );
}

// src/validate/validate.ts
var CHECKS = {
  array: checkArray,
  queue: checkCells,
  stack: checkStack,
  ring: checkRing,
  map: checkKeyed,
  set: checkKeyed,
  pool: checkPool,
  future: checkOutcome,
  lazy: checkOutcome,
  stream: checkStream,
  channel: checkCells
};
var KINDS = /* @__PURE__ */ new Map([
  [L26.KIND_ARRAY, "array"],
  [L26.KIND_QUEUE, "queue"],
  [L26.KIND_STACK, "stack"],
  [L26.KIND_RING, "ring"],
  [L26.KIND_MAP, "map"],
  [L26.KIND_SET, "set"],
  [L26.KIND_POOL, "pool"],
  [L26.KIND_FUTURE, "future"],
  [L26.KIND_LAZY, "lazy"],
  [L26.KIND_STREAM, "stream"],
  [L26.KIND_CHANNEL, "channel"]
]);
function kindOf(word3) {
  const known = KINDS.get(word3);
  if (known !== void 0) return known;
  const letters = Buffer.alloc(4);
  letters.writeUInt32LE(word3);
  return letters.toString("latin1");
}
var MOST_ROUNDS = 8;
var MOST_MILLISECONDS = 3e3;
function countOf(report2, level) {
  let count = 0;
  for (const { findings } of report2.verdicts) count += findings.filter((finding) => finding.level === level).length;
  return count;
}
var keyOf = ({ finding }) => `${finding.rule} ${finding.offset} ${finding.level} ${finding.found}`;
var pause = new Int32Array(new SharedArrayBuffer(4));
var Validator = class _Validator {
  constructor(name2, fd) {
    this.name = name2;
    this.fd = fd;
    const where = `segment "${name2}"`;
    this.#bytes = new Bytes(fd);
    if (this.#bytes.size < 4 || this.#bytes.u32(L26.HEADER_MAGIC) !== L26.MAGIC) {
      const found = this.#bytes.size < 4 ? `has ${this.#bytes.size} bytes` : `begins with ${hex2(this.#bytes.u32(0), 8)}`;
      throw new FormatError3("ZEROIPC_BAD_MAGIC", `${where}: not a ZeroIPC segment: it ${found}`);
    }
    if (this.#bytes.size < L26.LINE_BYTES) {
      throw new FormatError3("ZEROIPC_BAD_SIZE", `${where}: ${this.#bytes.size} bytes are too short for a header`);
    }
    const version = this.#bytes.u32(L26.HEADER_VERSION);
    if (version !== L26.FORMAT_VERSION) {
      const which = version === 1 || version === 2 ? ", of an earlier ZeroIPC" : ", which is not known";
      throw new FormatError3("ZEROIPC_BAD_VERSION", `${where}: format version ${version}${which}`);
    }
    try {
      const slots = new PeerSlots2(name2);
      if (slots.inode === fstatSync2(fd).ino) this.#slots = slots;
      else slots.close();
    } catch {
    }
  }
  name;
  fd;
  #bytes;
  #slots;
  /** Opens a segment's file. BAD_MAGIC, BAD_VERSION and BAD_SIZE where it is none that can be looked at. */
  static open(name2) {
    const full = fullName(name2);
    let fd;
    try {
      fd = openSync(`${FOLDER}${full}`, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      throw systemError(error, full);
    }
    try {
      return new _Validator(full, fd);
    } catch (error) {
      closeSync(fd);
      throw systemError(error, full);
    }
  }
  close() {
    this.#slots?.close();
    closeSync(this.fd);
  }
  [Symbol.dispose]() {
    this.close();
  }
  /** Looks at everything, or at one structure. */
  run(only) {
    try {
      return this.#run(only);
    } catch (error) {
      if (error instanceof Shortened) {
        throw new FormatError3("ZEROIPC_BAD_SIZE", `segment "${this.name}" was cut short while it was looked at`);
      }
      throw error;
    }
  }
  #run(only) {
    const bytes10 = this.#bytes;
    const shape = shapeOf(bytes10);
    const census = new Census(bytes10, shape.peers, shape.maxPeers, () => this.#living(shape));
    const itself = { name: "", kind: "segment", offset: 0, size: bytes10.size };
    let facts = { maxPeers: shape.maxPeers, segmentId: shape.segmentId, places: [] };
    const whole2 = this.#settle(() => {
      const x = new Examination(bytes10, census, itself, facts);
      try {
        checkShape(x, shape);
        facts = { ...facts, places: checkTable(x, shape, kindOf) };
        checkPeers(x, shape);
        x.waiters(L26.HEADER_NAME_WAITERS, "name_waiters");
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    const verdicts = [{ name: "", kind: "segment", ...whole2, unknown: false }];
    for (const place of facts.places) {
      if (only !== void 0 && place.name !== only) continue;
      verdicts.push(this.#structure(place, facts, census));
    }
    const living = this.#living(shape);
    return { segment: this.name, verdicts, livenessKnown: living !== void 0, alive: living?.size ?? 0 };
  }
  #structure(place, facts, census) {
    const { name: name2, kind } = place;
    const check = CHECKS[kind];
    if (!check && /^[A-Z0-9 _-]{4}$/.test(kind)) {
      return { name: name2, kind, findings: [], more: 0, busy: 0, unknown: true };
    }
    const found = this.#settle(() => {
      const x = new Examination(this.#bytes, census, place, facts);
      if (!check) {
        const word3 = this.#bytes.read(place.offset, 4);
        x.wrong("structure.kind", { at: place.offset, what: "kind" }, word3.toString("hex"), "four letters", {
          sights: [{ at: place.offset, bytes: word3 }]
        });
        return x;
      }
      try {
        check(x);
      } catch (error) {
        if (!(error instanceof Unfounded)) throw error;
      }
      return x;
    }, census);
    return { name: name2, kind, ...found, unknown: false };
  }
  /** Looks until what was seen stands, or was seen to change all the time. */
  #settle(look2, census) {
    const proved = /* @__PURE__ */ new Map();
    const begun = performance.now();
    let awaited = /* @__PURE__ */ new Map();
    let busy = 0;
    let more = 0;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      census.anew();
      const x = look2();
      const moved = [];
      const again = /* @__PURE__ */ new Map();
      if (x.suspicions.length > 0) {
        if (round > 0 || x.suspicions.some(({ finding }) => finding.level === "wrong")) Atomics.wait(pause, 0, 0, 1);
        census.anew();
      }
      for (const suspicion of x.suspicions) {
        const key = keyOf(suspicion);
        if (proved.has(key)) continue;
        if (!this.#stands(suspicion, census)) moved.push(suspicion);
        else if (suspicion.twice && !sameSights(awaited.get(key), suspicion)) again.set(key, suspicion);
        else proved.set(key, suspicion.finding);
      }
      if (moved.length === 0 && again.size === 0) {
        more = [...x.more.values()].reduce((sum, count) => sum + count, 0);
        busy = 0;
        break;
      }
      awaited = again;
      busy = moved.length + again.size;
      if (performance.now() - begun > MOST_MILLISECONDS) break;
    }
    return { findings: [...proved.values()], more, busy };
  }
  #stands({ sights, dead, empty }, census) {
    return this.#bytes.stillSo(sights) && dead.every((owner) => !census.alive(owner)) && empty.every((slot) => census.isEmpty(slot));
  }
  #living({ maxPeers }) {
    const slots = this.#slots;
    if (!slots) return void 0;
    const living = /* @__PURE__ */ new Set();
    for (let slot = 1; slot <= Math.min(maxPeers, L26.MAX_PEERS_LIMIT); slot++) if (slots.held(slot)) living.add(slot);
    return living;
  }
};
function sameSights(before2, now) {
  return before2 !== void 0 && before2.sights.length === now.sights.length && before2.sights.every(({ at, bytes: bytes10 }, k) => at === now.sights[k]?.at && bytes10.equals(now.sights[k].bytes));
}

// tests/harness.ts
import { join } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/command.ts
import { CommanderError } from "commander";
import pc from "picocolors";
import { ZeroIpcError as ZeroIpcError3 } from "zeroipc";

// src/output.ts
var ENOUGH = 1 << 16;
var pause2 = new Int32Array(new SharedArrayBuffer(4));

// src/command.ts
var Usage = class extends Error {
  constructor(message, detail) {
    super(message);
    this.detail = detail;
  }
  detail;
};

// src/main.ts
import { Command as Command2 } from "commander";

// src/commands/dump.ts
import { ArgumentError as ArgumentError2 } from "zeroipc";

// src/dump/parts.ts
import * as L27 from "zeroipc/layout";

// src/dump/print.ts
var CHUNK = 1 << 16;
var MOST_BYTES = 2 ** 28;

// src/options.ts
import { InvalidArgumentError, Option } from "commander";

// src/types.ts
import * as zeroipc from "zeroipc";
import { MismatchError } from "zeroipc";

// src/types/bytes.ts
var decoder3 = new TextDecoder("utf-8", { ignoreBOM: true });
var encoder = new TextEncoder();
var scalars = {
  i8: { get: (v, at) => v.getInt8(at), set: (v, at, value) => v.setInt8(at, value) },
  u8: { get: (v, at) => v.getUint8(at), set: (v, at, value) => v.setUint8(at, value) },
  i16: { get: (v, at) => v.getInt16(at, true), set: (v, at, value) => v.setInt16(at, value, true) },
  u16: { get: (v, at) => v.getUint16(at, true), set: (v, at, value) => v.setUint16(at, value, true) },
  i32: { get: (v, at) => v.getInt32(at, true), set: (v, at, value) => v.setInt32(at, value, true) },
  u32: { get: (v, at) => v.getUint32(at, true), set: (v, at, value) => v.setUint32(at, value, true) },
  i64: { get: (v, at) => v.getBigInt64(at, true), set: (v, at, value) => v.setBigInt64(at, value, true) },
  u64: { get: (v, at) => v.getBigUint64(at, true), set: (v, at, value) => v.setBigUint64(at, value, true) },
  f32: { get: (v, at) => v.getFloat32(at, true), set: (v, at, value) => v.setFloat32(at, value, true) },
  f64: { get: (v, at) => v.getFloat64(at, true), set: (v, at, value) => v.setFloat64(at, value, true) },
  bool: { get: (v, at) => v.getUint8(at) !== 0, set: (v, at, value) => v.setUint8(at, value ? 1 : 0) }
};
function decode2(form, bytes10) {
  return read(form, bytes10, new DataView(bytes10.buffer, bytes10.byteOffset, bytes10.byteLength), 0);
}
function read(form, bytes10, view, at) {
  switch (form.form) {
    case "scalar":
      return scalars[form.scalar].get(view, at);
    case "utf8":
    case "bytes": {
      const own = bytes10.slice(at, form.size === 0 ? void 0 : at + form.size);
      if (form.form === "bytes") return own;
      const end = own.indexOf(0);
      return decoder3.decode(end < 0 ? own : own.subarray(0, end));
    }
    case "array":
      return Array.from({ length: form.count }, (_, k) => read(form.of, bytes10, view, at + k * form.of.size));
    case "struct":
      return Object.fromEntries(
        form.fields.map(({ name: name2, type, offset }) => [name2, read(type, bytes10, view, at + offset)])
      );
  }
}
function encode(form, value) {
  if (form.size === 0) return form.form === "utf8" ? encoder.encode(value) : value.slice();
  const bytes10 = new Uint8Array(form.size);
  write(form, value, bytes10, new DataView(bytes10.buffer), 0);
  return bytes10;
}
function write(form, value, bytes10, view, at) {
  switch (form.form) {
    case "scalar":
      scalars[form.scalar].set(view, at, value);
      break;
    case "utf8":
    case "bytes":
      bytes10.set(form.form === "utf8" ? encoder.encode(value) : value, at);
      break;
    case "array":
      for (let k = 0; k < form.count; k++) {
        write(form.of, value[k], bytes10, view, at + k * form.of.size);
      }
      break;
    case "struct":
      for (const { name: name2, type, offset } of form.fields) {
        write(type, value[name2], bytes10, view, at + offset);
      }
  }
}

// src/types/form.ts
var MOST_BYTES2 = 2 ** 31 - 1;
var sizes = {
  ...{ i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8 },
  ...{ f32: 4, f64: 8, bool: 1 }
};
var scalarNames = Object.keys(sizes);
function isScalarName(name2) {
  return Object.hasOwn(sizes, name2);
}
function scalar(name2) {
  return { form: "scalar", scalar: name2, size: sizes[name2], align: sizes[name2] };
}
function blob(form, size) {
  return { form, size, align: 1 };
}
function arrayOf(of, count) {
  return { form: "array", of, count, size: of.size * count, align: of.align };
}
function struct5(given) {
  let end = 0;
  let align = 1;
  const fields = given.map(({ name: name2, type }, place) => {
    const offset = roundUp(end, type.align);
    end = offset + type.size;
    align = Math.max(align, type.align);
    return { name: name2 ?? `_${place}`, named: name2 !== void 0, offset, type };
  });
  return { form: "struct", fields, isTuple: !fields.some(({ named }) => named), size: roundUp(end, align), align };
}
function roundUp(bytes10, step) {
  return Math.ceil(bytes10 / step) * step;
}

// src/types/parse.ts
var DEEPEST = 16;
var elsewhere = {
  ...{ int8: "i8", int16: "i16", int32: "i32", int64: "i64", int: "i32", long: "i64", int8_t: "i8", int16_t: "i16" },
  ...{ int32_t: "i32", int64_t: "i64", uint8: "u8", uint16: "u16", uint32: "u32", uint64: "u64", uint8_t: "u8" },
  ...{ uint16_t: "u16", uint32_t: "u32", uint64_t: "u64", byte: "u8", float: "f32", float32: "f32", double: "f64" },
  ...{ float64: "f64", number: "f64", bigint: "i64", boolean: "bool", string: "utf8(n)", str: "utf8(n)" },
  ...{ text: "utf8(n)", char: "utf8(n)", buffer: "bytes(n)", struct: "{name: T}", array: "T[n]" }
};
var TypeSyntaxError = class extends Usage {
  constructor(why, text, at) {
    super(`type: ${why}`, `${shown(text)}
${" ".repeat(width(shown(text.slice(0, at))))}^`);
    this.text = text;
    this.at = at;
  }
  text;
  at;
};
function parseType(text) {
  return new Parser(text).whole();
}
var Parser = class {
  constructor(text) {
    this.text = text;
  }
  text;
  #at = 0;
  whole() {
    const form = this.#type(0);
    this.#blanks();
    if (this.#at < this.text.length) this.#fail(`it ends before ${JSON.stringify(this.#rest())}`);
    return form;
  }
  #type(depth) {
    const start = this.#start();
    let form = this.#one(depth);
    while (this.#take("[")) {
      this.#needSize(form, start);
      form = arrayOf(form, this.#count());
      this.#expect("]");
      this.#checkSize(form, start);
    }
    return form;
  }
  #one(depth) {
    const start = this.#start();
    if (depth > DEEPEST) this.#fail("it is nested too deeply");
    if (this.#take("{")) return this.#struct(depth, start);
    const word3 = this.#word();
    if (isScalarName(word3)) return scalar(word3);
    if (word3 !== "utf8" && word3 !== "bytes") this.#unknown(word3, start);
    if (!this.#take("(")) return blob(word3, 0);
    const size = this.#count();
    this.#expect(")");
    return blob(word3, size);
  }
  #struct(depth, start) {
    const fields = [];
    const names2 = /* @__PURE__ */ new Set();
    do {
      const at = this.#start();
      const given = this.#name();
      const name2 = given ?? `_${fields.length}`;
      if (names2.has(name2)) this.#fail(`there are two fields "${name2}"`, at);
      names2.add(name2);
      const typeAt = this.#start();
      const type = this.#type(depth + 1);
      this.#needSize(type, typeAt);
      fields.push({ name: given, type });
    } while (this.#take(","));
    this.#expect("}", 'expected "," or "}"');
    return this.#checkSize(struct5(fields), start);
  }
  /** A field's name and the colon behind it, if they are there. */
  #name() {
    const start = this.#start();
    const name2 = this.#word();
    if (name2 !== "" && this.#take(":")) {
      if (/^\d+$/.test(name2) || name2 === "__proto__") this.#fail(`"${name2}" cannot name a field`, start);
      return name2;
    }
    this.#at = start;
    return void 0;
  }
  #count() {
    const start = this.#start();
    const word3 = this.#word();
    const count = /^\d{1,10}$/.test(word3) ? Number(word3) : 0;
    if (count < 1 || count > MOST_BYTES2) this.#fail(`expected a number from 1 to ${MOST_BYTES2}`, start);
    return count;
  }
  // --- words and signs ---
  #blanks() {
    while (/\s/.test(this.text[this.#at] ?? "")) this.#at++;
  }
  #start() {
    this.#blanks();
    return this.#at;
  }
  #take(sign) {
    if (this.text[this.#start()] !== sign) return false;
    this.#at++;
    return true;
  }
  #expect(sign, what = `expected "${sign}"`) {
    if (!this.#take(sign)) this.#fail(what);
  }
  #word() {
    const [word3 = ""] = /^\w*/.exec(this.text.slice(this.#start())) ?? [];
    this.#at += word3.length;
    return word3;
  }
  #rest() {
    const rest = this.text.slice(this.#at);
    return rest.length > 20 ? `${rest.slice(0, 20)}...` : rest;
  }
  // --- what is wrong ---
  #needSize(form, at) {
    if (form.size === 0) this.#fail(`${form.form} needs a number, as in ${form.form}(16), inside another type`, at);
  }
  #checkSize(form, at) {
    if (form.size > MOST_BYTES2) this.#fail(`it takes more than ${MOST_BYTES2} bytes`, at);
    return form;
  }
  #unknown(word3, at) {
    if (word3 === "") this.#fail(at === this.text.length ? "a type is missing at the end" : "expected a type", at);
    const known = `${scalarNames.join(" ")}, utf8(n), bytes(n), T[n], {name: T, ...}`;
    const hint = Object.hasOwn(elsewhere, word3) ? `it is called ${elsewhere[word3]} here` : `there are ${known}`;
    this.#fail(`there is no "${word3}": ${hint}`, at);
  }
  #fail(why, at = this.#start()) {
    throw new TypeSyntaxError(why, this.text, at);
  }
};

// src/types/print.ts
var MOST_TEXT = 400;
var MOST_CHARACTERS = 200;
var MOST_BYTES3 = 24;
var BYTES_WHEN_CUT = 16;
function word2(name2, value) {
  if (typeof value !== "number") return String(value);
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0";
  return name2 === "f32" ? shortest(value) : String(value);
}
function shortest(value) {
  for (let digits = 1; digits < 9; digits++) {
    const short9 = Number(value.toPrecision(digits));
    if (Math.fround(short9) === value) return String(short9);
  }
  return String(Number(value.toPrecision(9)));
}
function hexadecimal(bytes10, between = "") {
  return Array.from(bytes10, (byte) => byte.toString(16).padStart(2, "0")).join(between);
}
function parts2(form, value) {
  if (form.form === "array") {
    return Array.from(value, (each) => ({ name: "", of: form.of, value: each }));
  }
  return form.fields.map(({ name: name2, named, type }) => ({
    name: named || !form.isTuple ? name2 : "",
    of: type,
    value: value[name2]
  }));
}
function jsonText(form, value) {
  switch (form.form) {
    case "scalar": {
      const text = word2(form.scalar, value);
      if (typeof value === "bigint" && !Number.isSafeInteger(Number(value))) return `"${text}"`;
      return typeof value === "number" && !Number.isFinite(value) ? `"${text}"` : text;
    }
    case "utf8":
      return JSON.stringify(value);
    case "bytes":
      return `"0x${hexadecimal(value)}"`;
    default: {
      const isArray = form.form === "array" || form.isTuple;
      const texts = parts2(form, value).map(
        ({ name: name2, of, value: each }) => isArray ? jsonText(of, each) : `${JSON.stringify(name2)}:${jsonText(of, each)}`
      );
      return isArray ? `[${texts.join(",")}]` : `{${texts.join(",")}}`;
    }
  }
}
function plain(form, value) {
  switch (form.form) {
    case "scalar":
      return word2(form.scalar, value);
    case "utf8":
      return shown(value);
    case "bytes":
      return `0x${hexadecimal(value)}`;
    default:
      return shown(jsonText(form, value));
  }
}
function short8(form, value) {
  const texts = [];
  let length = 0;
  const add = (text) => {
    texts.push(text);
    length += text.length;
  };
  const append = (of, each) => {
    if (of.form === "scalar") add(word2(of.scalar, each));
    else if (of.form === "utf8") add(quoted(each));
    else if (of.form === "bytes") add(pairs(each));
    else {
      add(of.form === "array" ? "[" : "{ ");
      for (const [k, part] of parts2(of, each).entries()) {
        if (k > 0) add(", ");
        if (length > MOST_TEXT) {
          add("...");
          break;
        }
        if (part.name !== "" && !/^_\d+$/.test(part.name)) add(`${part.name}: `);
        append(part.of, part.value);
      }
      add(of.form === "array" ? "]" : " }");
    }
  };
  append(form, value);
  return texts.join("");
}
function quoted(text) {
  const characters = [...text];
  if (characters.length <= MOST_CHARACTERS) return `"${shown(text)}"`;
  return `"${shown(characters.slice(0, MOST_CHARACTERS).join(""))}..." (${Buffer.byteLength(text)} bytes)`;
}
function pairs(bytes10) {
  if (bytes10.length <= MOST_BYTES3) return hexadecimal(bytes10, " ");
  return `${hexadecimal(bytes10.subarray(0, BYTES_WHEN_CUT), " ")} ... (${bytes10.length} bytes)`;
}
function csvTitles(form, title = "value") {
  return titles(form, "", title);
}
function titles(form, path, top) {
  if (form.form === "array") {
    return Array.from({ length: form.count }, (_, k) => titles(form.of, `${path || top}[${k}]`, top)).flat();
  }
  if (form.form === "struct") {
    return form.fields.flatMap(({ name: name2, type }) => titles(type, path ? `${path}.${name2}` : name2, top));
  }
  return [path || top];
}
function csvCells(form, value) {
  if (form.form === "array" || form.form === "struct") {
    return parts2(form, value).flatMap(({ of, value: each }) => csvCells(of, each));
  }
  return [plain(form, value)];
}
function csvLine(cells) {
  return cells.map((cell) => /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(",");
}

// src/types/words.ts
import { isLosslessNumber, parse as parseJson } from "lossless-json";
var ValueError = class extends Usage {
};
function wrong(where, given, form, why) {
  const short9 = shown(given.length > 60 ? `${given.slice(0, 60)}...` : given);
  return new ValueError(`${where ? `${where}: ` : ""}${short9} is no ${form}${why}`);
}
function nameOf(form) {
  switch (form.form) {
    case "scalar":
      return form.scalar;
    case "array":
      return `${nameOf(form.of)}[${form.count}]`;
    case "struct":
      return `{${form.fields.map(({ name: name2, named, type }) => (named ? `${name2}: ` : "") + nameOf(type)).join(", ")}}`;
    default:
      return form.size === 0 ? form.form : `${form.form}(${form.size})`;
  }
}
var INTEGER = /^[+-]?(\d+|0x[\da-f]+)$/i;
var DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
var NOT_FINITE = /^([+-]?)(inf|infinity|nan)$/i;
var TRUE = ["true", "1", "yes"];
var FALSE = ["false", "0", "no"];
function readScalar(name2, text, where) {
  if (name2 === "bool") {
    if (TRUE.includes(text.toLowerCase())) return true;
    if (FALSE.includes(text.toLowerCase())) return false;
    throw wrong(where, `"${text}"`, name2, " (true or false)");
  }
  return name2 === "f32" || name2 === "f64" ? readFloat(name2, text, where) : readInteger(name2, text, where);
}
function readInteger(name2, text, where) {
  const bits = Number(name2.slice(1));
  const [least, most] = name2[0] === "u" ? [0n, 2n ** BigInt(bits) - 1n] : [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n];
  const refuse = () => wrong(where, `"${text}"`, name2, ` (a whole number from ${least} to ${most})`);
  if (!INTEGER.test(text)) throw refuse();
  const digits = BigInt(text.replace(/^[+-]/, ""));
  const value = text.startsWith("-") ? -digits : digits;
  if (value < least || value > most) throw refuse();
  return bits === 64 ? value : Number(value);
}
function readFloat(name2, text, where) {
  const [, sign, named] = NOT_FINITE.exec(text) ?? [];
  if (named !== void 0) {
    const value2 = named.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return sign === "-" ? -value2 : value2;
  }
  if (!DECIMAL.test(text)) throw wrong(where, `"${text}"`, name2, " (a number, inf or nan)");
  const value = name2 === "f32" ? Math.fround(Number(text)) : Number(text);
  if (!Number.isFinite(value)) throw wrong(where, `"${text}"`, name2, ": it is too large");
  return value;
}
function readText(form, text, where) {
  if (text.includes("\0")) throw wrong(where, JSON.stringify(text), nameOf(form), ": it has a NUL");
  if (new RegExp("\\p{Surrogate}", "u").test(text)) throw wrong(where, JSON.stringify(text), nameOf(form), ": it is no Unicode text");
  const bytes10 = Buffer.byteLength(text);
  if (form.size === 0 || bytes10 <= form.size) return text;
  throw wrong(where, JSON.stringify(text), nameOf(form), `: it takes ${bytes10} bytes`);
}
function readBytes(form, text, where) {
  const [, digits] = /^0x((?:[\da-f]{2})*)$/i.exec(text) ?? [];
  if (digits === void 0) {
    throw wrong(where, `"${text}"`, nameOf(form), " (0x and two hexadecimal digits for each byte)");
  }
  const bytes10 = Uint8Array.from(Buffer.from(digits, "hex"));
  if (form.size === 0 || bytes10.length === form.size) return bytes10;
  throw wrong(where, `"${text}"`, nameOf(form), `: it has ${bytes10.length} bytes`);
}
function readWord(form, text) {
  switch (form.form) {
    case "scalar":
      return readScalar(form.scalar, text.trim(), "");
    case "utf8":
      return readText(form, text, "");
    case "bytes":
      return readBytes(form, text.trim(), "");
    default:
      return readJson(form, text);
  }
}
function readJson(form, text) {
  let parsed;
  try {
    parsed = parseJson(text);
  } catch (error) {
    throw wrong("", `'${text}'`, nameOf(form), `: as JSON, ${error.message}`);
  }
  return fromJson(form, parsed, "");
}
function fromJson(form, given, where) {
  const refuse = (why) => wrong(where, JSON.stringify(given) ?? "nothing", nameOf(form), why);
  switch (form.form) {
    case "scalar":
      if (typeof given === "boolean" && form.scalar === "bool") return given;
      if (isLosslessNumber(given)) return readScalar(form.scalar, whole(form.scalar, given.value), where);
      if (typeof given === "string") return readScalar(form.scalar, given, where);
      throw refuse("");
    case "utf8":
      if (typeof given === "string") return readText(form, given, where);
      throw refuse(" (text in quotes)");
    case "bytes":
      if (typeof given === "string") return readBytes(form, given, where);
      throw refuse(' ("0x..." in quotes)');
    case "array":
      if (!Array.isArray(given)) throw refuse(" (an array)");
      if (given.length !== form.count) throw refuse(`: it has ${given.length} elements`);
      return given.map((each, k) => fromJson(form.of, each, `${where}[${k}]`));
    case "struct":
      return readStruct(form, given, where, refuse);
  }
}
function whole(name2, digits) {
  if (name2 === "f32" || name2 === "f64" || INTEGER.test(digits)) return digits;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? String(value) : digits;
}
function readStruct(form, given, where, refuse) {
  const inside = (name2) => where ? `${where}.${name2}` : name2;
  if (form.isTuple) {
    if (!Array.isArray(given)) throw refuse(" (an array)");
    if (given.length !== form.fields.length) throw refuse(`: it has ${given.length} elements`);
    const entries2 = form.fields.map(({ name: name2, type }, k) => [name2, fromJson(type, given[k], `${where}[${k}]`)]);
    return Object.fromEntries(entries2);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given) || isLosslessNumber(given)) {
    throw refuse(" (an object)");
  }
  const stranger = Object.keys(given).find((key) => !form.fields.some(({ name: name2 }) => name2 === key));
  if (stranger !== void 0) throw refuse(`: it has no field "${shown(stranger)}"`);
  const missing = form.fields.find(({ name: name2 }) => !Object.hasOwn(given, name2));
  if (missing) throw refuse(`: field "${missing.name}" is missing`);
  const values = given;
  return Object.fromEntries(form.fields.map(({ name: name2, type }) => [name2, fromJson(type, values[name2], inside(name2))]));
}

// src/types.ts
var ElementType = class _ElementType {
  #form;
  #library;
  constructor(form) {
    this.#form = form;
  }
  /** Reads a type. Throws a TypeSyntaxError (a Usage), which shows where it went wrong. */
  static parse(text) {
    return new _ElementType(parseType(text));
  }
  /** `bytes(8)`, `{id: u32, value: f64}`. */
  get name() {
    return nameOf(this.#form);
  }
  /** Bytes of a value; 0 of utf8 and bytes without a number, which take whatever there is. */
  get size() {
    return this.#form.size;
  }
  get form() {
    return this.#form;
  }
  /** A number, for a chart: integers and floats. */
  get isNumber() {
    return this.#form.form === "scalar" && this.#form.scalar !== "bool";
  }
  /** For elements of so many bytes. `what` names the structure. Throws a MismatchError where they are not of this type. */
  withSize(elemSize, what) {
    if (this.size === elemSize) return this;
    if (this.size === 0 && elemSize > 0) return _ElementType.parse(`${this.#form.form}(${elemSize})`);
    throw new MismatchError(
      "ZEROIPC_SHAPE_MISMATCH",
      `${what}: its elements have ${elemSize} bytes, and ${this.name} takes ${this.size}`
    );
  }
  /** The library's type. Numbers are its own scalars, so they are written in one piece; the rest is copied as bytes. */
  get library() {
    return this.#library ??= libraryType(this.#form);
  }
  // --- values ---
  /** The value of these bytes: as many as `size`, unless that is 0. */
  decode(bytes10) {
    return decode2(this.#form, bytes10);
  }
  encode(value) {
    return encode(this.#form, value);
  }
  /** A value from a word of the command line or a line of input; arrays and structs are JSON. Throws a ValueError. */
  read(text) {
    return readWord(this.#form, text);
  }
  /** A value from JSON, whatever the type. Throws a ValueError. */
  readJson(text) {
    return readJson(this.#form, text);
  }
  // --- text ---
  /** For people: short, cut where it is too long to be read. */
  short(value) {
    return short8(this.#form, value);
  }
  /** For scripts: whole, and always one line. */
  plain(value) {
    return plain(this.#form, value);
  }
  /** Exact. i64 and u64 are numbers up to 2^53 - 1, and strings beyond. */
  jsonText(value) {
    return jsonText(this.#form, value);
  }
  /** The same as data for JSON.stringify. */
  json(value) {
    return JSON.parse(jsonText(this.#form, value));
  }
  csvTitles(title) {
    return csvTitles(this.#form, title);
  }
  csvCells(value) {
    return csvCells(this.#form, value);
  }
  csv(value) {
    return csvLine(this.csvCells(value));
  }
};
function libraryType(form) {
  if (form.form === "scalar") return zeroipc[form.scalar];
  const raw = zeroipc.bytes(form.size);
  const inPlace = raw.view;
  return {
    name: nameOf(form),
    size: form.size,
    align: form.align,
    read: (address) => decode2(form, inPlace(address)),
    write: (address, value, where) => raw.write(address, encode(form, value), where)
  };
}

// src/options.ts
var TYPES_HELP = `
Types: i8 to i64, u8 to u64, f32, f64, bool, utf8(n), bytes(n), arrays T[n] and
structs {name: T, name: T}, laid out as C does. utf8 and bytes without a number
take whatever there is. Quote what the shell would take for itself.`;

// src/commands/gc.ts
import { InvalidArgumentError as InvalidArgumentError2 } from "commander";

// src/ask.ts
import { createInterface } from "node:readline/promises";

// src/model/segments.ts
import { FormatError as FormatError4, NotFoundError as NotFoundError3, PermissionError as PermissionError2 } from "zeroipc";

// src/removal.ts
import { NotFoundError as NotFoundError4, PeerSlots as PeerSlots3, PermissionError as PermissionError3, SystemError as SystemError2 } from "zeroipc";
import * as L28 from "zeroipc/layout";
var pause3 = new Int32Array(new SharedArrayBuffer(4));

// src/commands/repair.ts
import { Memory as Memory2 } from "zeroipc";
import * as L30 from "zeroipc/layout";

// src/validate/cures.ts
import { bytes as bytes9, Channel as Channel2, Future as Future2, Pool as Pool2, Stream as Stream2 } from "zeroipc";
import * as L29 from "zeroipc/layout";

// src/commands/rm.ts
import { Memory as Memory3, NotFoundError as NotFoundError5, PeerSlots as PeerSlots4, PermissionError as PermissionError4 } from "zeroipc";
import * as L31 from "zeroipc/layout";

// src/show/reading.ts
var ANY = ElementType.parse("bytes");

// src/show/segment.ts
import * as L32 from "zeroipc/layout";

// src/commands/show.ts
var HELP = `
Of a segment: its header, who takes part, and what is in it. Of a structure: its
shape, how full it is, where it stands, who holds what and who waits; and its
elements, where --type, --hex or --csv says how to print them, in the order in
which they would be taken. None is taken.

Peers that are "gone" left or died: the format does not tell which.
${TYPES_HELP}

Examples:
  zeroipc show /sensors
  zeroipc show /sensors readings --type '{id: u32, value: f64}'
  zeroipc show /cache sessions --key 'utf8(16)' --type u64 --limit 0
  zeroipc show /sensors readings --type f64 --csv > readings.csv`;

// src/commands/validate.ts
import { NotFoundError as NotFoundError6 } from "zeroipc";

// ../typescript/tests/harness.ts
import { randomInt } from "node:crypto";
import { readdirSync, unlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Memory as Memory4, ZeroIpcError as ZeroIpcError4 } from "zeroipc";
var soak = process.env["ZEROIPC_SOAK"] === "1";
var built = fileURLToPath(new URL(".", import.meta.url));
var PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
var names = 0;
function testName() {
  return `/${PREFIX}${names++}`;
}
function removeSegments() {
  for (const file of readdirSync("/dev/shm")) {
    if (file.startsWith(PREFIX)) unlinkSync(`/dev/shm/${file}`);
  }
}
process.on("exit", removeSegments);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
var running = /* @__PURE__ */ new Set();
process.on("exit", endPrograms);
function endPrograms() {
  for (const program of running) program.kill();
}
function randomFrom(seed) {
  let state = seed >>> 0;
  const word3 = () => {
    state = state + 1831565813 >>> 0;
    let z = Math.imul(state ^ state >>> 15, state | 1);
    z ^= z + Math.imul(z ^ z >>> 7, z | 61);
    return (z ^ z >>> 14) >>> 0;
  };
  const fraction = () => word3() / 2 ** 32;
  const below = (bound) => Math.floor(fraction() * bound);
  return {
    seed,
    word: word3,
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list2) => list2[below(list2.length)],
    shuffle: (list2) => {
      const copy = [...list2];
      for (let k = copy.length - 1; k > 0; k--) {
        const other = below(k + 1);
        [copy[k], copy[other]] = [copy[other], copy[k]];
      }
      return copy;
    }
  };
}
function seededRandom(label) {
  const given = process.env["ZEROIPC_SEED"];
  const seed = given ? Number(given) >>> 0 : randomInt(2 ** 32);
  console.log(`# ${label}: ZEROIPC_SEED=${seed}`);
  return randomFrom(seed);
}

// tests/harness.ts
var folder = fileURLToPath2(new URL("../..", import.meta.url));
var bin = join(folder, "bin/zeroipc.mjs");

// tests/validate-random.test.ts
var parts3 = [arrays, queues, channels, maps, outcomes, stacks, rings, pools, streams];
var name = testName();
var template = await makeTemplate(testName());
after2(() => Memory5.unlink(name));
function look() {
  try {
    var _stack = [];
    try {
      const validator = __using(_stack, Validator.open(name));
      return validator.run();
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (error instanceof ZeroIpcError5) return error;
    throw error;
  }
}
async function useAll(random) {
  let corrupt;
  const attempt = (action) => {
    try {
      return action();
    } catch (error) {
      note(error);
      return void 0;
    }
  };
  const note = (error) => {
    if (!(error instanceof ZeroIpcError5)) throw error;
    if (error.code === "ZEROIPC_CORRUPT") corrupt ??= error.message;
  };
  const memory = attempt(() => new Memory5(name));
  if (!memory) return corrupt;
  try {
    const opened = parts3.map((part) => part.open(memory, attempt));
    const operations = parts3.flatMap((part, k) => part.operations(memory, opened[k], random));
    for (const operation of random.shuffle([() => memory.entries(), () => memory.used, ...operations])) {
      try {
        await operation();
      } catch (error) {
        note(error);
      }
    }
    return corrupt;
  } finally {
    memory.close();
  }
}
test("whatever makes the library say CORRUPT is reported", { timeout: soak ? 36e5 : 28e4 }, async () => {
  const { seed } = seededRandom("random corruption");
  const cases = soak ? 2e4 : 150;
  let corrupt = 0;
  let wrong2 = 0;
  for (let k = 0; k < cases; k++) {
    const random = randomFrom(seed + k * 2654435761 >>> 0);
    const bytes10 = template.bytes.slice();
    const how = mutate(bytes10, template, random);
    writeFileSync(`/dev/shm${name}`, bytes10, { mode: 384 });
    const report2 = look();
    const faults = report2 instanceof ZeroIpcError5 ? 1 : countOf(report2, "wrong");
    if (faults > 0) wrong2++;
    const said = await useAll(random);
    if (said === void 0) continue;
    if (faults === 0) {
      writeFileSync(`/dev/shm${name}`, bytes10, { mode: 384 });
      if (await useAll(randomFrom(random.seed + 1)) === void 0) continue;
    }
    corrupt++;
    assert.ok(faults > 0, `case ${k} of seed ${seed}: ${how}: the library says "${said}", and nothing was reported`);
  }
  console.log(`# ${cases} cases; the library said CORRUPT in ${corrupt}, validate in ${wrong2}`);
  assert.ok(corrupt > cases / 20);
});
test("looking at arbitrary bytes ends with a report or an error", () => {
  const random = seededRandom("arbitrary bytes");
  for (let k = 0; k < 300; k++) {
    const bytes10 = template.bytes.slice();
    const from = random.below(bytes10.length);
    const length = random.below(random.pick([64, 4096, bytes10.length]));
    for (let at = from; at < Math.min(from + length, bytes10.length); at++) bytes10[at] = random.below(256);
    const kept = random.below(8) === 0 ? random.below(bytes10.length + 1) : bytes10.length;
    writeFileSync(`/dev/shm${name}`, bytes10.subarray(0, kept), { mode: 384 });
    look();
  }
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdHMvdmFsaWRhdGUtcmFuZG9tLnRlc3QudHMiLCAiLi4vLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L2FycmF5LnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9wYXJ0LnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9jaGFubmVsLnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvY29yZS9sYXlvdXQudHMiLCAiLi4vLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L21hcC50cyIsICIuLi8uLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovb3V0Y29tZXMudHMiLCAiLi4vLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L3Bvb2wudHMiLCAiLi4vLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L3F1ZXVlLnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9yaW5nLnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9zdGFjay50cyIsICIuLi8uLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovc3RyZWFtLnRzIiwgIi4uLy4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvcHJvZ3JhbXMvZnV6ei1jYXNlcy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvdmFsaWRhdGUudHMiLCAiLi4vLi4vc3JjL21vZGVsL2ZpbGUudHMiLCAiLi4vLi4vc3JjL3RleHQudHMiLCAiLi4vLi4vc3JjL21vZGVsL3ZpZXcudHMiLCAiLi4vLi4vc3JjL21vZGVsL2tpbmRzLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9hcnJheS50cyIsICIuLi8uLi9zcmMvbW9kZWwvc3ViamVjdC50cyIsICIuLi8uLi9zcmMvbW9kZWwvY2VsbHMudHMiLCAiLi4vLi4vc3JjL21vZGVsL3dvcmRzLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9rZXllZC50cyIsICIuLi8uLi9zcmMvbW9kZWwvb3V0Y29tZS50cyIsICIuLi8uLi9zcmMvbW9kZWwvcG9vbC50cyIsICIuLi8uLi9zcmMvbW9kZWwvcmluZy50cyIsICIuLi8uLi9zcmMvbW9kZWwvc3RhY2sudHMiLCAiLi4vLi4vc3JjL21vZGVsL3N0cmVhbS50cyIsICIuLi8uLi9zcmMvbW9kZWwvZGVyaXZhdGlvbi50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvY2Vuc3VzLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9jZWxscy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvd29yZHMudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2Jsb2Nrcy50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUvZXhhbWluYXRpb24udHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2hlYWRlci50cyIsICIuLi8uLi9zcmMvdmFsaWRhdGUva2V5ZWQudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2hhc2gudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL291dGNvbWUudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3Bvb2wudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3JpbmcudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3N0YWNrLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9zdHJlYW0udHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL2Rlcml2ZWQudHMiLCAiLi4vLi4vc3JjL3ZhbGlkYXRlL3N1YnNjcmliZXJzLnRzIiwgIi4uLy4uL3Rlc3RzL2hhcm5lc3MudHMiLCAiLi4vLi4vc3JjL2NvbW1hbmQudHMiLCAiLi4vLi4vc3JjL291dHB1dC50cyIsICIuLi8uLi9zcmMvbWFpbi50cyIsICIuLi8uLi9zcmMvY29tbWFuZHMvZHVtcC50cyIsICIuLi8uLi9zcmMvZHVtcC9wYXJ0cy50cyIsICIuLi8uLi9zcmMvZHVtcC9wcmludC50cyIsICIuLi8uLi9zcmMvb3B0aW9ucy50cyIsICIuLi8uLi9zcmMvdHlwZXMudHMiLCAiLi4vLi4vc3JjL3R5cGVzL2J5dGVzLnRzIiwgIi4uLy4uL3NyYy90eXBlcy9mb3JtLnRzIiwgIi4uLy4uL3NyYy90eXBlcy9wYXJzZS50cyIsICIuLi8uLi9zcmMvdHlwZXMvcHJpbnQudHMiLCAiLi4vLi4vc3JjL3R5cGVzL3dvcmRzLnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9nYy50cyIsICIuLi8uLi9zcmMvYXNrLnRzIiwgIi4uLy4uL3NyYy9tb2RlbC9zZWdtZW50cy50cyIsICIuLi8uLi9zcmMvcmVtb3ZhbC50cyIsICIuLi8uLi9zcmMvY29tbWFuZHMvcmVwYWlyLnRzIiwgIi4uLy4uL3NyYy92YWxpZGF0ZS9jdXJlcy50cyIsICIuLi8uLi9zcmMvY29tbWFuZHMvcm0udHMiLCAiLi4vLi4vc3JjL3Nob3cvcmVhZGluZy50cyIsICIuLi8uLi9zcmMvc2hvdy9zZWdtZW50LnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy9zaG93LnRzIiwgIi4uLy4uL3NyYy9jb21tYW5kcy92YWxpZGF0ZS50cyIsICIuLi8uLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2hhcm5lc3MudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIHplcm9pcGMgdmFsaWRhdGUgb24gc2VnbWVudHMgdGhhdCBhcmUgY29ycnVwdGVkIGF0IHJhbmRvbTogaXQgbmVpdGhlciBjcmFzaGVzIG5vciBoYW5nczsgYW5kIHdoYXQgbWFrZXMgdGhlIGxpYnJhcnkgc2F5XG4vLyBDT1JSVVBULCBpdCByZXBvcnRzLiBUaGUgY29ycnVwdGlvbnMsIGFuZCBhbGwgdGhhdCBpcyB0cmllZCB3aXRoIHRoZSBsaWJyYXJ5LCBhcmUgdGhvc2Ugb2YgdGhlIGxpYnJhcnkncyBvd24gZnV6eiB0ZXN0LlxuXG5pbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHdyaXRlRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgYWZ0ZXIsIHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBNZW1vcnksIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBhcnJheXMgfSBmcm9tIFwiLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L2FycmF5XCI7XG5pbXBvcnQgeyBjaGFubmVscyB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovY2hhbm5lbFwiO1xuaW1wb3J0IHsgbWFwcyB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovbWFwXCI7XG5pbXBvcnQgeyBvdXRjb21lcyB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovb3V0Y29tZXNcIjtcbmltcG9ydCB0eXBlIHsgRnV6elBhcnQgfSBmcm9tIFwiLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L3BhcnRcIjtcbmltcG9ydCB7IHBvb2xzIH0gZnJvbSBcIi4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9wb29sXCI7XG5pbXBvcnQgeyBxdWV1ZXMgfSBmcm9tIFwiLi4vLi4vdHlwZXNjcmlwdC90ZXN0cy9mdXp6L3F1ZXVlXCI7XG5pbXBvcnQgeyByaW5ncyB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovcmluZ1wiO1xuaW1wb3J0IHsgc3RhY2tzIH0gZnJvbSBcIi4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvZnV6ei9zdGFja1wiO1xuaW1wb3J0IHsgc3RyZWFtcyB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL2Z1enovc3RyZWFtXCI7XG5pbXBvcnQgeyBtYWtlVGVtcGxhdGUsIG11dGF0ZSB9IGZyb20gXCIuLi8uLi90eXBlc2NyaXB0L3Rlc3RzL3Byb2dyYW1zL2Z1enotY2FzZXNcIjtcbmltcG9ydCB7IGNvdW50T2YsIHR5cGUgUmVwb3J0LCBWYWxpZGF0b3IgfSBmcm9tIFwiLi4vc3JjL3ZhbGlkYXRlL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyB0eXBlIFJhbmRvbSwgcmFuZG9tRnJvbSwgc2VlZGVkUmFuZG9tLCBzb2FrLCB0ZXN0TmFtZSB9IGZyb20gXCIuL2hhcm5lc3NcIjtcblxuY29uc3QgcGFydHMgPSBbYXJyYXlzLCBxdWV1ZXMsIGNoYW5uZWxzLCBtYXBzLCBvdXRjb21lcywgc3RhY2tzLCByaW5ncywgcG9vbHMsIHN0cmVhbXNdIGFzIEZ1enpQYXJ0PG5ldmVyPltdO1xuY29uc3QgbmFtZSA9IHRlc3ROYW1lKCk7XG5jb25zdCB0ZW1wbGF0ZSA9IGF3YWl0IG1ha2VUZW1wbGF0ZSh0ZXN0TmFtZSgpKTtcblxuYWZ0ZXIoKCkgPT4gTWVtb3J5LnVubGluayhuYW1lKSk7XG5cbmZ1bmN0aW9uIGxvb2soKTogUmVwb3J0IHwgWmVyb0lwY0Vycm9yIHtcbiAgdHJ5IHtcbiAgICB1c2luZyB2YWxpZGF0b3IgPSBWYWxpZGF0b3Iub3BlbihuYW1lKTtcbiAgICByZXR1cm4gdmFsaWRhdG9yLnJ1bigpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFplcm9JcGNFcnJvcikgcmV0dXJuIGVycm9yO1xuICAgIHRocm93IGVycm9yO1xuICB9XG59XG5cbi8qKiBVc2VzIGV2ZXJ5dGhpbmcgaW4gdGhlIHNlZ21lbnQ7IHRoZSBmaXJzdCBtZXNzYWdlIG9mIGFuIGVycm9yIHRoYXQgc2F5cyBpdCBpcyBjb3JydXB0LiAqL1xuYXN5bmMgZnVuY3Rpb24gdXNlQWxsKHJhbmRvbTogUmFuZG9tKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+IHtcbiAgbGV0IGNvcnJ1cHQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgY29uc3QgYXR0ZW1wdCA9IDxUPihhY3Rpb246ICgpID0+IFQpOiBUIHwgdW5kZWZpbmVkID0+IHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGFjdGlvbigpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBub3RlKGVycm9yKTtcbiAgICAgIHJldHVybiB1bmRlZmluZWQ7XG4gICAgfVxuICB9O1xuICBjb25zdCBub3RlID0gKGVycm9yOiB1bmtub3duKSA9PiB7XG4gICAgaWYgKCEoZXJyb3IgaW5zdGFuY2VvZiBaZXJvSXBjRXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgICBpZiAoZXJyb3IuY29kZSA9PT0gXCJaRVJPSVBDX0NPUlJVUFRcIikgY29ycnVwdCA/Pz0gZXJyb3IubWVzc2FnZTtcbiAgfTtcbiAgY29uc3QgbWVtb3J5ID0gYXR0ZW1wdCgoKSA9PiBuZXcgTWVtb3J5KG5hbWUpKTtcbiAgaWYgKCFtZW1vcnkpIHJldHVybiBjb3JydXB0O1xuICB0cnkge1xuICAgIGNvbnN0IG9wZW5lZCA9IHBhcnRzLm1hcCgocGFydCkgPT4gcGFydC5vcGVuKG1lbW9yeSwgYXR0ZW1wdCkpO1xuICAgIGNvbnN0IG9wZXJhdGlvbnMgPSBwYXJ0cy5mbGF0TWFwKChwYXJ0LCBrKSA9PiBwYXJ0Lm9wZXJhdGlvbnMobWVtb3J5LCBvcGVuZWRba10gYXMgbmV2ZXIsIHJhbmRvbSkpO1xuICAgIGZvciAoY29uc3Qgb3BlcmF0aW9uIG9mIHJhbmRvbS5zaHVmZmxlKFsoKSA9PiBtZW1vcnkuZW50cmllcygpLCAoKSA9PiBtZW1vcnkudXNlZCwgLi4ub3BlcmF0aW9uc10pKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBvcGVyYXRpb24oKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIG5vdGUoZXJyb3IpO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gY29ycnVwdDtcbiAgfSBmaW5hbGx5IHtcbiAgICBtZW1vcnkuY2xvc2UoKTtcbiAgfVxufVxuXG50ZXN0KFwid2hhdGV2ZXIgbWFrZXMgdGhlIGxpYnJhcnkgc2F5IENPUlJVUFQgaXMgcmVwb3J0ZWRcIiwgeyB0aW1lb3V0OiBzb2FrID8gM182MDBfMDAwIDogMjgwXzAwMCB9LCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc2VlZCB9ID0gc2VlZGVkUmFuZG9tKFwicmFuZG9tIGNvcnJ1cHRpb25cIik7XG4gIGNvbnN0IGNhc2VzID0gc29hayA/IDIwXzAwMCA6IDE1MDtcbiAgbGV0IGNvcnJ1cHQgPSAwO1xuICBsZXQgd3JvbmcgPSAwO1xuICBmb3IgKGxldCBrID0gMDsgayA8IGNhc2VzOyBrKyspIHtcbiAgICBjb25zdCByYW5kb20gPSByYW5kb21Gcm9tKChzZWVkICsgayAqIDB4OWUzNzc5YjEpID4+PiAwKTtcbiAgICBjb25zdCBieXRlcyA9IHRlbXBsYXRlLmJ5dGVzLnNsaWNlKCk7XG4gICAgY29uc3QgaG93ID0gbXV0YXRlKGJ5dGVzLCB0ZW1wbGF0ZSwgcmFuZG9tKTtcbiAgICB3cml0ZUZpbGVTeW5jKGAvZGV2L3NobSR7bmFtZX1gLCBieXRlcywgeyBtb2RlOiAwbzYwMCB9KTtcbiAgICBjb25zdCByZXBvcnQgPSBsb29rKCk7XG4gICAgY29uc3QgZmF1bHRzID0gcmVwb3J0IGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yID8gMSA6IGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpO1xuICAgIGlmIChmYXVsdHMgPiAwKSB3cm9uZysrO1xuICAgIGNvbnN0IHNhaWQgPSBhd2FpdCB1c2VBbGwocmFuZG9tKTtcbiAgICBpZiAoc2FpZCA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICBpZiAoZmF1bHRzID09PSAwKSB7XG4gICAgICAvLyBTb21lIGFuc3dlcnMgb2YgdGhlIGxpYnJhcnkgdGVsbCBvZiB0aGUgb3BlcmF0aW9uIGJlZm9yZTogb25seSB3aGF0IGl0IHNheXMgb2YgdGhlc2UgYnl0ZXMgYWdhaW4gY291bnRzLlxuICAgICAgd3JpdGVGaWxlU3luYyhgL2Rldi9zaG0ke25hbWV9YCwgYnl0ZXMsIHsgbW9kZTogMG82MDAgfSk7XG4gICAgICBpZiAoKGF3YWl0IHVzZUFsbChyYW5kb21Gcm9tKHJhbmRvbS5zZWVkICsgMSkpKSA9PT0gdW5kZWZpbmVkKSBjb250aW51ZTtcbiAgICB9XG4gICAgY29ycnVwdCsrO1xuICAgIGFzc2VydC5vayhmYXVsdHMgPiAwLCBgY2FzZSAke2t9IG9mIHNlZWQgJHtzZWVkfTogJHtob3d9OiB0aGUgbGlicmFyeSBzYXlzIFwiJHtzYWlkfVwiLCBhbmQgbm90aGluZyB3YXMgcmVwb3J0ZWRgKTtcbiAgfVxuICBjb25zb2xlLmxvZyhgIyAke2Nhc2VzfSBjYXNlczsgdGhlIGxpYnJhcnkgc2FpZCBDT1JSVVBUIGluICR7Y29ycnVwdH0sIHZhbGlkYXRlIGluICR7d3Jvbmd9YCk7XG4gIGFzc2VydC5vayhjb3JydXB0ID4gY2FzZXMgLyAyMCk7XG59KTtcblxudGVzdChcImxvb2tpbmcgYXQgYXJiaXRyYXJ5IGJ5dGVzIGVuZHMgd2l0aCBhIHJlcG9ydCBvciBhbiBlcnJvclwiLCAoKSA9PiB7XG4gIGNvbnN0IHJhbmRvbSA9IHNlZWRlZFJhbmRvbShcImFyYml0cmFyeSBieXRlc1wiKTtcbiAgZm9yIChsZXQgayA9IDA7IGsgPCAzMDA7IGsrKykge1xuICAgIGNvbnN0IGJ5dGVzID0gdGVtcGxhdGUuYnl0ZXMuc2xpY2UoKTtcbiAgICBjb25zdCBmcm9tID0gcmFuZG9tLmJlbG93KGJ5dGVzLmxlbmd0aCk7XG4gICAgY29uc3QgbGVuZ3RoID0gcmFuZG9tLmJlbG93KHJhbmRvbS5waWNrKFs2NCwgNDA5NiwgYnl0ZXMubGVuZ3RoXSkpO1xuICAgIGZvciAobGV0IGF0ID0gZnJvbTsgYXQgPCBNYXRoLm1pbihmcm9tICsgbGVuZ3RoLCBieXRlcy5sZW5ndGgpOyBhdCsrKSBieXRlc1thdF0gPSByYW5kb20uYmVsb3coMjU2KTtcbiAgICBjb25zdCBrZXB0ID0gcmFuZG9tLmJlbG93KDgpID09PSAwID8gcmFuZG9tLmJlbG93KGJ5dGVzLmxlbmd0aCArIDEpIDogYnl0ZXMubGVuZ3RoO1xuICAgIHdyaXRlRmlsZVN5bmMoYC9kZXYvc2htJHtuYW1lfWAsIGJ5dGVzLnN1YmFycmF5KDAsIGtlcHQpLCB7IG1vZGU6IDBvNjAwIH0pO1xuICAgIGxvb2soKTtcbiAgfVxufSk7XG4iLCAiLy8gQXJyYXlzIGluIHRoZSBmdXp6IHRlc3QuIFRoZSBmaXJzdCBvbmUgaXMgYWxzbyBob3cgdGhlIHRlc3QgcmVhY2hlcyB0aGUgd2hvbGUgc2VnbWVudDogc2VlIHByb2dyYW1zL2Z1enotdmljdGltLnRzLlxuXG5pbXBvcnQgeyB0eXBlIE1lbW9yeSwgU2hhcmVkQXJyYXksIHUzMiwgdTggfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgQ29tbWFuZCwgY29tbWFuZCwgdHlwZSBGdXp6UGFydCB9IGZyb20gXCIuL3BhcnRcIjtcblxuY29uc3Qgb3Blbk51bWJlcnMgPSAobWVtb3J5OiBNZW1vcnksIGNhcGFjaXR5PzogbnVtYmVyKSA9PiBuZXcgU2hhcmVkQXJyYXkobWVtb3J5LCBcImFycmF5XCIsIHUzMiwgY2FwYWNpdHkpO1xuY29uc3Qgb3BlblN0cnVjdHMgPSAobWVtb3J5OiBNZW1vcnksIGNhcGFjaXR5PzogbnVtYmVyKSA9PiBuZXcgU2hhcmVkQXJyYXkobWVtb3J5LCBcInN0cnVjdHNcIiwgQ29tbWFuZCwgY2FwYWNpdHkpO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFycmF5cyB7XG4gIHJlYWRvbmx5IG51bWJlcnM6IFJldHVyblR5cGU8dHlwZW9mIG9wZW5OdW1iZXJzPiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc3RydWN0czogUmV0dXJuVHlwZTx0eXBlb2Ygb3BlblN0cnVjdHM+IHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY29uc3QgYXJyYXlzOiBGdXp6UGFydDxBcnJheXM+ID0ge1xuICBuYW1lczogMixcbiAgZmlsbChtZW1vcnkpIHtcbiAgICBvcGVuTnVtYmVycyhtZW1vcnksIDUwKS5maWxsKDcpO1xuICAgIG9wZW5TdHJ1Y3RzKG1lbW9yeSwgNSkuZmlsbCh7IHR5cGU6IDEsIGRhdGE6IC0xLCB0ZXh0OiBcInRleHRcIiwgbW9yZTogbmV3IFVpbnQ4QXJyYXkoNCkgfSk7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfSxcbiAgb3BlbjogKG1lbW9yeSwgYXR0ZW1wdCkgPT4gKHtcbiAgICBudW1iZXJzOiBhdHRlbXB0KCgpID0+IG9wZW5OdW1iZXJzKG1lbW9yeSkpLFxuICAgIHN0cnVjdHM6IGF0dGVtcHQoKCkgPT4gb3BlblN0cnVjdHMobWVtb3J5KSksXG4gIH0pLFxuICBjb250cm9sczogKCkgPT4gW10sXG4gIG9wZXJhdGlvbnM6IChtZW1vcnksIHsgbnVtYmVycywgc3RydWN0cyB9LCByYW5kb20pID0+IFtcbiAgICAoKSA9PiBvcGVuTnVtYmVycyhtZW1vcnksIDUwKSxcbiAgICAoKSA9PiBuZXcgU2hhcmVkQXJyYXkobWVtb3J5LCBgYXJyYXktJHtyYW5kb20uYmVsb3coNSl9YCwgdTgsIHJhbmRvbS5iZXR3ZWVuKDEsIDkwMDApKS5maWxsKDEpLFxuICAgICgpID0+IG51bWJlcnMgJiYgW251bWJlcnMuZmlsbCgzKSwgbnVtYmVycy5hZGQoMCwgMSksIG51bWJlcnMubG9hZChudW1iZXJzLmxlbmd0aCAtIDEpLCBudW1iZXJzLmluZGV4T2YoNCldLFxuICAgICgpID0+IHN0cnVjdHMgJiYgW3N0cnVjdHMuc2V0KDAsIGNvbW1hbmQpLCBbLi4uc3RydWN0c10sIHN0cnVjdHMuYXQoc3RydWN0cy5sZW5ndGggLSAxKV0sXG4gIF0sXG59O1xuIiwgIi8vIE9uZSBzdHJ1Y3R1cmUncyBwYXJ0IGluIHRoZSBmdXp6IHRlc3Q6IHdoYXQgb2YgaXQgaXMgaW4gdGhlIHNlZ21lbnQgdGhhdCBpcyBjb3JydXB0ZWQsIGFuZCBldmVyeXRoaW5nIHRoYXQgY2FuIGJlIGRvbmVcbi8vIHdpdGggd2hhdCBpcyBsZWZ0LiBFYWNoIGhhcyBhIGZpbGUgaGVyZSwgYW5kIGlzIGxpc3RlZCBpbiBwcm9ncmFtcy9mdXp6LWNhc2VzLnRzLlxuXG5pbXBvcnQgeyBzdHJ1Y3QsIGkzMiwgdTMyLCB1dGY4LCBieXRlcywgdHlwZSBNZW1vcnkgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHR5cGUgeyBSYW5kb20gfSBmcm9tIFwiLi4vaGFybmVzc1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIEZ1enpQYXJ0PE9wZW5lZD4ge1xuICAvKiogTmFtZXMgdGhhdCBgZmlsbGAgdGFrZXMgaW4gdGhlIHNlZ21lbnQncyB0YWJsZS4gKi9cbiAgcmVhZG9ubHkgbmFtZXM6IG51bWJlcjtcbiAgLyoqIFB1dHMgc3RydWN0dXJlcyBpbnRvIHRoZSBzZWdtZW50OiB3cmFwcGVkLCBwYXJ0bHkgZmlsbGVkLiBSZXR1cm5zIHdoYXQgZW5kcyBsZWFzZXMgdGhhdCBhcmUga2VwdCBmb3IgdGhlIGJ5dGVzLiAqL1xuICBmaWxsKG1lbW9yeTogTWVtb3J5KTogKCgpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAvKiogT3BlbnMgdGhlbSBhZ2FpbiwgZWFjaCBpbiBhbiBhdHRlbXB0IG9mIGl0cyBvd24uICovXG4gIG9wZW4obWVtb3J5OiBNZW1vcnksIGF0dGVtcHQ6IEF0dGVtcHQpOiBPcGVuZWQ7XG4gIC8qKiBPZmZzZXRzIG9mIHRoZSA4LWJ5dGUgd29yZHMgd2hvc2UgY29ycnVwdGlvbiBtYXR0ZXJzLCBpZiB0aGUgc3RydWN0dXJlIGF0IHRoaXMgb2Zmc2V0IGlzIG9uZSBvZiB0aGVzZS4gKi9cbiAgY29udHJvbHMod2hvbGU6IEJ1ZmZlciwgb2Zmc2V0OiBudW1iZXIsIHNpemU6IG51bWJlcik6IG51bWJlcltdO1xuICAvKiogRXZlcnl0aGluZyB0aGF0IGNhbiBiZSBkb25lIHdpdGggd2hhdCB3YXMgb3BlbmVkOyB3YWl0cyBvZiBhIG1pbGxpc2Vjb25kIG5vdyBhbmQgdGhlbi4gKi9cbiAgb3BlcmF0aW9ucyhtZW1vcnk6IE1lbW9yeSwgb3BlbmVkOiBPcGVuZWQsIHJhbmRvbTogUmFuZG9tKTogKCgpID0+IHVua25vd24pW107XG59XG5cbi8qKiBSZXR1cm5zIHVuZGVmaW5lZCB3aGVyZSB0aGUgYWN0aW9uIHRocm93cyBhbiBlcnJvciBvZiB0aGUgcGFja2FnZS4gKi9cbmV4cG9ydCB0eXBlIEF0dGVtcHQgPSA8VD4oYWN0aW9uOiAoKSA9PiBUKSA9PiBUIHwgdW5kZWZpbmVkO1xuXG4vKiogRXZlcnkgYHN0ZXBgLXRoIG9mZnNldCBmcm9tIGBmcm9tYCB0byBiZWxvdyBgdG9gLCBhcyBmYXIgYXMgd2hvbGUgc3RlcHMgZ28uICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZ2UoZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyLCBzdGVwOiBudW1iZXIpOiBudW1iZXJbXSB7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBNYXRoLm1heCgwLCBNYXRoLmZsb29yKCh0byAtIGZyb20pIC8gc3RlcCkpIH0sIChfLCBrKSA9PiBmcm9tICsgayAqIHN0ZXApO1xufVxuXG5leHBvcnQgY29uc3QgQ29tbWFuZCA9IHN0cnVjdCh7IHR5cGU6IHUzMiwgZGF0YTogaTMyLCB0ZXh0OiB1dGY4KDEyKSwgbW9yZTogYnl0ZXMoNCkgfSk7XG5leHBvcnQgY29uc3QgY29tbWFuZCA9IHsgdHlwZTogMSwgZGF0YTogMiwgdGV4dDogXCJ0aHJlZVwiLCBtb3JlOiBVaW50OEFycmF5Lm9mKDQsIDUsIDYsIDcpIH07XG4iLCAiLy8gQ2hhbm5lbHMgYW5kIHNlbGVjdCBpbiB0aGUgZnV6eiB0ZXN0LlxuXG5pbXBvcnQgeyBieXRlcywgQ2hhbm5lbCwgZjY0LCB0eXBlIE1lbW9yeSwgc2VsZWN0LCBzZWxlY3RTeW5jLCB0cnlTZWxlY3QgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiLi4vLi4vY29yZS9sYXlvdXRcIjtcbmltcG9ydCB7IHR5cGUgRnV6elBhcnQsIHJhbmdlIH0gZnJvbSBcIi4vcGFydFwiO1xuXG5jb25zdCBCbG9iID0gYnl0ZXMoMTIwKTtcblxuY29uc3Qga2luZHMgPSB7XG4gIGZsb3c6IHsgdHlwZTogZjY0LCBjYXBhY2l0eTogMyB9LFxuICBvdmVyOiB7IHR5cGU6IGY2NCwgY2FwYWNpdHk6IDIgfSxcbiAgaGFuZDogeyB0eXBlOiBCbG9iLCBjYXBhY2l0eTogMCB9LFxuICBib3RoOiB7IHR5cGU6IGY2NCwgY2FwYWNpdHk6IDAgfSxcbn0gYXMgY29uc3Q7XG5cbmNvbnN0IG9wZW4gPSAobWVtb3J5OiBNZW1vcnksIG5hbWU6IHN0cmluZywgY2FwYWNpdHk/OiBudW1iZXIpID0+IHtcbiAgY29uc3QgdHlwZSA9IGtpbmRzW25hbWUgYXMga2V5b2YgdHlwZW9mIGtpbmRzXS50eXBlIGFzIG5ldmVyO1xuICByZXR1cm4gbmV3IENoYW5uZWw8bmV2ZXI+KG1lbW9yeSwgYGNoYW5uZWwgJHtuYW1lfWAsIHR5cGUsIGNhcGFjaXR5LCB7IHNwYXJlczogMiwgb2ZmZXJzOiAyIH0pO1xufTtcblxudHlwZSBDaGFubmVscyA9IHJlYWRvbmx5IENoYW5uZWw8bmV2ZXI+W107XG5cbmNvbnN0IHNob3J0ID0geyB0aW1lb3V0OiAxIH07XG5cbmZ1bmN0aW9uIG9wZXJhdGlvbnNPZihjaGFubmVsOiBDaGFubmVsPG5ldmVyPik6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgY29uc3QgdmFsdWUgPSAoY2hhbm5lbC50eXBlID09PSAoZjY0IGFzIHVua25vd24pID8gMS41IDogbmV3IFVpbnQ4QXJyYXkoMTIwKS5maWxsKDMpKSBhcyBuZXZlcjtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiBjaGFubmVsLnNpemUsXG4gICAgKCkgPT4gY2hhbm5lbC5pc0Nsb3NlZCxcbiAgICAoKSA9PiBjaGFubmVsLmlzRHJhaW5lZCxcbiAgICAoKSA9PiBjaGFubmVsLnRyeVNlbmQodmFsdWUpLFxuICAgICgpID0+IGNoYW5uZWwudHJ5U2VuZCh2YWx1ZSksXG4gICAgKCkgPT4gY2hhbm5lbC50cnlSZWNlaXZlKCksXG4gICAgKCkgPT4gdHJ5U2VsZWN0KFtjaGFubmVsLnJlY2VpdmluZygpLCBjaGFubmVsLnNlbmRpbmcodmFsdWUpXSksXG4gIF07XG59XG5cbmZ1bmN0aW9uIHdhaXRzT2YoY2hhbm5lbDogQ2hhbm5lbDxuZXZlcj4sIG90aGVyczogQ2hhbm5lbHMpOiAoKCkgPT4gdW5rbm93bilbXSB7XG4gIGNvbnN0IHZhbHVlID0gKG9uZTogQ2hhbm5lbDxuZXZlcj4pID0+IChvbmUudHlwZSA9PT0gKGY2NCBhcyB1bmtub3duKSA/IDIuNSA6IG5ldyBVaW50OEFycmF5KDEyMCkpIGFzIG5ldmVyO1xuICBjb25zdCBjYXNlcyA9IG90aGVycy5mbGF0TWFwKChvbmUpID0+IFtvbmUucmVjZWl2aW5nKCksIG9uZS5zZW5kaW5nKHZhbHVlKG9uZSkpXSk7XG4gIHJldHVybiBbXG4gICAgKCkgPT4gY2hhbm5lbC5zZW5kU3luYyh2YWx1ZShjaGFubmVsKSwgc2hvcnQpLFxuICAgICgpID0+IGNoYW5uZWwuc2VuZCh2YWx1ZShjaGFubmVsKSwgc2hvcnQpLFxuICAgICgpID0+IGNoYW5uZWwucmVjZWl2ZVN5bmMoc2hvcnQpLFxuICAgICgpID0+IGNoYW5uZWwucmVjZWl2ZShzaG9ydCksXG4gICAgKCkgPT4gUHJvbWlzZS5hbGwoW2NoYW5uZWwuc2VuZCh2YWx1ZShjaGFubmVsKSwgc2hvcnQpLCBjaGFubmVsLnJlY2VpdmUoc2hvcnQpXSksXG4gICAgKCkgPT4gc2VsZWN0KGNhc2VzLCBzaG9ydCksXG4gICAgKCkgPT4gc2VsZWN0U3luYyhjYXNlcywgc2hvcnQpLFxuICAgICgpID0+IHNlbGVjdFN5bmMoW2NoYW5uZWwucmVjZWl2aW5nKCksIGNoYW5uZWwuc2VuZGluZyh2YWx1ZShjaGFubmVsKSldLCBzaG9ydCksXG4gIF07XG59XG5cbmV4cG9ydCBjb25zdCBjaGFubmVsczogRnV6elBhcnQ8Q2hhbm5lbHM+ID0ge1xuICBuYW1lczogT2JqZWN0LmtleXMoa2luZHMpLmxlbmd0aCxcbiAgLyoqIFdyYXBwZWQsIGNsb3NlZCB3aGVuIGZ1bGwsIHdpdGggYW4gb2ZmZXIgYW5kIG9uZSB0aGF0IHdhcyB0YWtlbiBiYWNrLiAqL1xuICBmaWxsKG1lbW9yeSkge1xuICAgIGNvbnN0IFtmbG93LCBvdmVyLCBoYW5kXSA9IE9iamVjdC5lbnRyaWVzKGtpbmRzKS5tYXAoKFtuYW1lLCB7IGNhcGFjaXR5IH1dKSA9PiBvcGVuKG1lbW9yeSwgbmFtZSwgY2FwYWNpdHkpKTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IDIwOyBrKyspIHtcbiAgICAgIGZsb3c/LnRyeVNlbmQoayBhcyBuZXZlcik7XG4gICAgICBpZiAoayAlIDQgIT09IDMpIGZsb3c/LnRyeVJlY2VpdmUoKTtcbiAgICAgIG92ZXI/LnRyeVNlbmQoayBhcyBuZXZlcik7XG4gICAgICBpZiAoayA8IDE4KSBvdmVyPy50cnlSZWNlaXZlKCk7XG4gICAgfVxuICAgIG92ZXI/LmNsb3NlKCk7XG4gICAgaGFuZD8uc2VuZChuZXcgVWludDhBcnJheSgxMjApIGFzIG5ldmVyKS5jYXRjaCgoKSA9PiB7fSk7IC8vIHVudGlsIHRoZSBtZW1vcnkgaXMgY2xvc2VkXG4gICAgaGFuZD8udHJ5U2VuZChuZXcgVWludDhBcnJheSgxMjApIGFzIG5ldmVyKTtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9LFxuICBvcGVuOiAobWVtb3J5LCBhdHRlbXB0KSA9PiBPYmplY3Qua2V5cyhraW5kcykuZmxhdE1hcCgobmFtZSkgPT4gYXR0ZW1wdCgoKSA9PiBvcGVuKG1lbW9yeSwgbmFtZSkpID8/IFtdKSxcbiAgY29udHJvbHMod2hvbGUsIG9mZnNldCwgc2l6ZSkge1xuICAgIGlmICh3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfS0lORCkgIT09IEwuS0lORF9DSEFOTkVMKSByZXR1cm4gW107XG4gICAgY29uc3Qgc3RyaWRlID0gd2hvbGUucmVhZFVJbnQzMkxFKG9mZnNldCArIEwuU1RSVUNUVVJFX1NUUklERSk7XG4gICAgcmV0dXJuIFtcbiAgICAgIC4uLnJhbmdlKG9mZnNldCArIEwuTElORV9CWVRFUywgb2Zmc2V0ICsgTC5RVUVVRV9DRUxMUywgOCksXG4gICAgICAuLi5yYW5nZShvZmZzZXQgKyBMLlFVRVVFX0NFTExTLCBvZmZzZXQgKyBzaXplLCBzdHJpZGUpLmZsYXRNYXAoKGNlbGwpID0+IFtjZWxsLCBjZWxsICsgTC5DRUxMX0JMT0NLXSksXG4gICAgXTtcbiAgfSxcbiAgb3BlcmF0aW9uczogKF8sIGFsbCwgcmFuZG9tKSA9PiBbXG4gICAgLi4uYWxsLmZsYXRNYXAob3BlcmF0aW9uc09mKSxcbiAgICAuLi4ocmFuZG9tLmJlbG93KDQpID09PSAwID8gYWxsLmZsYXRNYXAoKGNoYW5uZWwpID0+IHdhaXRzT2YoY2hhbm5lbCwgYWxsKSkgOiBbXSksXG4gICAgLi4uKHJhbmRvbS5iZWxvdyg0KSA9PT0gMCA/IGFsbC5tYXAoKGNoYW5uZWwpID0+ICgpID0+IGNoYW5uZWwuY2xvc2UoKSkgOiBbXSksXG4gIF0sXG59O1xuIiwgIi8vIFRoZSBiaW5hcnkgbGF5b3V0IGFuZCBub3RoaW5nIGVsc2U6IG9uZSBjb25zdGFudCBmb3IgZWFjaCBudW1iZXIgaW4gU1BFQ0lGSUNBVElPTi5tZCdzIHRhYmxlcy5cbi8vIEJvdGggdGhlIEFzc2VtYmx5U2NyaXB0IGNvcmUgYW5kIHRoZSBUeXBlU2NyaXB0IEFQSSBpbXBvcnQgdGhpcyBmaWxlLCBzbyBpdCBob2xkcyBwbGFpbiBudW1iZXJzIG9ubHkuXG5cbi8qKiBPZmZzZXRzIGFuZCBzaXplcyBpbiBhIHNlZ21lbnQgY291bnQgbGluZXMgb2YgdGhpcyBtYW55IGJ5dGVzLiAqL1xuZXhwb3J0IGNvbnN0IExJTkVfQllURVMgPSA2NDtcbmV4cG9ydCBjb25zdCBMSU5FX1NISUZUID0gNjtcblxuLy8gLS0tIEhlYWRlcjogbGluZSAwIG9mIHRoZSBzZWdtZW50IC0tLVxuLyoqICdaSVBNJywgdGhlIGZpcnN0IHdvcmQgb2YgZXZlcnkgc2VnbWVudC4gKi9cbmV4cG9ydCBjb25zdCBNQUdJQyA9IDB4NWE0OTUwNGQ7XG5leHBvcnQgY29uc3QgRk9STUFUX1ZFUlNJT04gPSAzO1xuZXhwb3J0IGNvbnN0IEhFQURFUl9NQUdJQyA9IDB4MDA7XG5leHBvcnQgY29uc3QgSEVBREVSX1ZFUlNJT04gPSAweDA0O1xuZXhwb3J0IGNvbnN0IEhFQURFUl9FTlRSWV9DT1VOVCA9IDB4MDg7XG5leHBvcnQgY29uc3QgSEVBREVSX05FWFRfT0ZGU0VUID0gMHgwYztcbmV4cG9ydCBjb25zdCBIRUFERVJfTUFYX0VOVFJJRVMgPSAweDEwO1xuZXhwb3J0IGNvbnN0IEhFQURFUl9NQVhfUEVFUlMgPSAweDE0O1xuZXhwb3J0IGNvbnN0IEhFQURFUl9TSVpFID0gMHgxODtcbmV4cG9ydCBjb25zdCBIRUFERVJfU0VHTUVOVF9JRCA9IDB4MWM7XG5leHBvcnQgY29uc3QgSEVBREVSX05BTUVfV0FJVEVSUyA9IDB4MjA7XG5cbi8vIC0tLSBUYWJsZSBlbnRyaWVzOiBmcm9tIGxpbmUgMSBvbiAtLS1cbmV4cG9ydCBjb25zdCBFTlRSWV9CWVRFUyA9IDQwO1xuZXhwb3J0IGNvbnN0IEVOVFJZX05BTUVfQllURVMgPSAzMjtcbmV4cG9ydCBjb25zdCBFTlRSWV9PRkZTRVQgPSAzMjtcbmV4cG9ydCBjb25zdCBFTlRSWV9TSVpFID0gMzY7XG5cbi8vIC0tLSBQZWVyczogb25lIGxpbmUgZWFjaCwgYmVoaW5kIHRoZSBlbnRyaWVzOyBzbG90IHMgaXMgbGluZSBzIC0gMSAtLS1cbmV4cG9ydCBjb25zdCBQRUVSX09XTkVSID0gMHgwMDtcbmV4cG9ydCBjb25zdCBQRUVSX1BJRCA9IDB4MDQ7XG5leHBvcnQgY29uc3QgUEVFUl9MQU5HVUFHRSA9IDB4MDg7XG5leHBvcnQgY29uc3QgUEVFUl9ET09SQkVMTCA9IDB4MGM7XG5leHBvcnQgY29uc3QgUEVFUl9BVFRBQ0hFRCA9IDB4MTA7XG5leHBvcnQgY29uc3QgUEVFUl9MQUJFTCA9IDB4MTg7XG5leHBvcnQgY29uc3QgUEVFUl9MQUJFTF9CWVRFUyA9IDMyO1xuZXhwb3J0IGNvbnN0IE1BWF9QRUVSU19MSU1JVCA9IDI1NTtcbmV4cG9ydCBjb25zdCBMQU5HVUFHRV9UWVBFU0NSSVBUID0gNDtcblxuLy8gLS0tIEEgd2FpdGVyIHNldDogb25lIGJpdCBwZXIgcGVlciBzbG90LCBiaXQgcyAtIDEgb2YgZm91ciB1NjQgLS0tXG5leHBvcnQgY29uc3QgV0FJVEVSU19CWVRFUyA9IDMyO1xuXG4vLyAtLS0gRXZlcnkgc3RydWN0dXJlJ3MgZmlyc3QgbGluZSAtLS1cbmV4cG9ydCBjb25zdCBTVFJVQ1RVUkVfS0lORCA9IDB4MDA7XG5leHBvcnQgY29uc3QgU1RSVUNUVVJFX0VMRU1fU0laRSA9IDB4MDQ7XG5leHBvcnQgY29uc3QgU1RSVUNUVVJFX0NBUEFDSVRZID0gMHgwODtcbmV4cG9ydCBjb25zdCBTVFJVQ1RVUkVfU1RSSURFID0gMHgwYztcbi8qKiAnQVJSWScsICdRVUVVJyBhbmQgc28gb24sIHJlYWQgYXMgbGl0dGxlLWVuZGlhbiB0ZXh0LiAqL1xuZXhwb3J0IGNvbnN0IEtJTkRfQVJSQVkgPSAweDU5NTI1MjQxO1xuZXhwb3J0IGNvbnN0IEtJTkRfUVVFVUUgPSAweDU1NDU1NTUxO1xuXG4vLyAtLS0gQXJyYXkgLS0tXG5leHBvcnQgY29uc3QgQVJSQVlfRUxFTUVOVFMgPSAweDQwO1xuXG4vLyAtLS0gUXVldWUgLS0tXG5leHBvcnQgY29uc3QgUVVFVUVfQkxPQ0tfQ09VTlQgPSAweDEwO1xuZXhwb3J0IGNvbnN0IFFVRVVFX1RBSUwgPSAweDQwO1xuZXhwb3J0IGNvbnN0IFFVRVVFX0hFQUQgPSAweDgwO1xuZXhwb3J0IGNvbnN0IFFVRVVFX05PVF9FTVBUWSA9IDB4YzA7XG5leHBvcnQgY29uc3QgUVVFVUVfTk9UX0ZVTEwgPSAweDEwMDtcbmV4cG9ydCBjb25zdCBRVUVVRV9DRUxMUyA9IDB4MTQwO1xuLyoqIEluIGEgY2VsbDogdGhlIHRhcmdldCB3b3JkLCB0aGUgYmxvY2sgd29yZCwgdGhlbiB0aGUgcGF5bG9hZC4gKi9cbmV4cG9ydCBjb25zdCBDRUxMX1RBUkdFVCA9IDA7XG5leHBvcnQgY29uc3QgQ0VMTF9CTE9DSyA9IDg7XG5leHBvcnQgY29uc3QgQ0VMTF9QQVlMT0FEID0gMTY7XG4vKiogVGhlIGJsb2NrIG51bWJlciB0aGF0IG1lYW5zIFwibm9uZVwiOyBzbyBhIHF1ZXVlIGhhcyBhdCBtb3N0IHRoaXMgbWFueSBibG9ja3MuICovXG5leHBvcnQgY29uc3QgTk9fQkxPQ0sgPSAweGZmZmZmZjtcblxuLy8gLS0tIENoYW5uZWw6IGEgcXVldWUncyBsYXlvdXQsIHdpdGggdGhlc2UgYmVzaWRlcyAtLS1cbi8qKiAnQ0hBTicsIHJlYWQgYXMgbGl0dGxlLWVuZGlhbiB0ZXh0LiAqL1xuZXhwb3J0IGNvbnN0IEtJTkRfQ0hBTk5FTCA9IDB4NGU0MTQ4NDM7XG4vKiogMTogdW5idWZmZXJlZCwgYW5kIHRoZSBjYXBhY2l0eSBjb3VudHMgb2ZmZXIgY2VsbHM7IDA6IGJ1ZmZlcmVkLiAqL1xuZXhwb3J0IGNvbnN0IENIQU5ORUxfUkVOREVaVk9VUyA9IDB4MTQ7XG5leHBvcnQgY29uc3QgQ0hBTk5FTF9XQU5URUQgPSAweGUwO1xuZXhwb3J0IGNvbnN0IENIQU5ORUxfVEFLRU4gPSAweDEyMDtcbi8qKiBUaGUgbWFyayBvZiBjbG9zaW5nOiB0aGlzIGJpdCBvZiBhIGZ1bGwgY2VsbCdzIGJsb2NrLCBvciB0aGlzIGJsb2NrIG9mIGFuIGVtcHR5IGNlbGwuICovXG5leHBvcnQgY29uc3QgQ0hBTk5FTF9DTE9TRURfQklUID0gMHg4MDAwMDA7XG5leHBvcnQgY29uc3QgQ0hBTk5FTF9DTE9TRUQgPSAweGZmZmZmZTtcbi8qKiBTbyB0aGF0IGJsb2NrIG51bWJlcnMsIHdpdGggdGhlIGJpdCBhbmQgd2l0aG91dCBpdCwgYXJlIG5laXRoZXIgXCJub25lXCIgbm9yIFwiY2xvc2VkXCIuICovXG5leHBvcnQgY29uc3QgQ0hBTk5FTF9NT1NUX0JMT0NLUyA9IDB4N2ZmZmZlO1xuXG4vLyAtLS0gRnV0dXJlIGFuZCBMYXp5OiBvbmUgb3V0Y29tZSBlYWNoIC0tLVxuLyoqICdGVVRSJyBhbmQgJ0xBWlknLiAqL1xuZXhwb3J0IGNvbnN0IEtJTkRfRlVUVVJFID0gMHg1MjU0NTU0NjtcbmV4cG9ydCBjb25zdCBLSU5EX0xBWlkgPSAweDU5NWE0MTRjO1xuZXhwb3J0IGNvbnN0IE9VVENPTUVfQkxPQ0tfQ09VTlQgPSAweDEwO1xuZXhwb3J0IGNvbnN0IE9VVENPTUVfU1RBVEUgPSAweDQwO1xuZXhwb3J0IGNvbnN0IE9VVENPTUVfU0VUVExFRCA9IDB4NjA7XG5leHBvcnQgY29uc3QgT1VUQ09NRV9CTE9DS1MgPSAweDgwO1xuLyoqIEluIGEgYmxvY2s6IGl0cyB3b3JkLCB0aGVuIHRoZSBwYXlsb2FkLiAqL1xuZXhwb3J0IGNvbnN0IE9VVENPTUVfQkxPQ0sgPSAwO1xuZXhwb3J0IGNvbnN0IE9VVENPTUVfUEFZTE9BRCA9IDg7XG4vKiogVGhlIHN0YXRlcyBvZiBhbiBvdXRjb21lLiAqL1xuZXhwb3J0IGNvbnN0IFNUQVRFX0VNUFRZID0gMDtcbmV4cG9ydCBjb25zdCBTVEFURV9QTEVER0VEID0gMTtcbmV4cG9ydCBjb25zdCBTVEFURV9DT01QVVRJTkcgPSAyO1xuZXhwb3J0IGNvbnN0IFNUQVRFX1JFQURZID0gMztcbmV4cG9ydCBjb25zdCBTVEFURV9GQUlMRUQgPSA0O1xuZXhwb3J0IGNvbnN0IFNUQVRFX0FCQU5ET05FRCA9IDU7XG4vKiogQSB0ZXh0IGFzIHBheWxvYWQ6IGEgdTMyIGxlbmd0aCwgdGhlbiBVVEYtOC4gRXZlcnkgYmxvY2sgaGFzIHJvb20gZm9yIHRoZSBsZWFzdDsgbm8gdGV4dCBpcyBsb25nZXIgdGhhbiB0aGUgbW9zdC4gKi9cbmV4cG9ydCBjb25zdCBURVhUX0JZVEVTID0gNDtcbmV4cG9ydCBjb25zdCBMRUFTVF9URVhUX1JPT00gPSAxMjg7XG5leHBvcnQgY29uc3QgTU9TVF9URVhUX1JPT00gPSAxMDIwO1xuXG4vLyAtLS0gUmluZyAtLS1cbi8qKiAnUklORycsIHJlYWQgYXMgbGl0dGxlLWVuZGlhbiB0ZXh0LiAqL1xuZXhwb3J0IGNvbnN0IEtJTkRfUklORyA9IDB4NDc0ZTQ5NTI7XG4vKiogV2hhdCBhIHJpbmcgaG9sZHM6IGVsZW1lbnRzIG9mIG9uZSBzaXplLCBvciBtZXNzYWdlcyBvZiBhbnkuICovXG5leHBvcnQgY29uc3QgUklOR19NT0RFID0gMHgxMDtcbmV4cG9ydCBjb25zdCBSSU5HX0VMRU1FTlRTID0gMDtcbmV4cG9ydCBjb25zdCBSSU5HX01FU1NBR0VTID0gMTtcbi8qKiBCeXRlcyBvZiB0aGUgbGFyZ2VzdCBtZXNzYWdlLiAqL1xuZXhwb3J0IGNvbnN0IFJJTkdfTEFSR0VTVCA9IDB4MTQ7XG5leHBvcnQgY29uc3QgUklOR19UQUlMID0gMHg0MDtcbmV4cG9ydCBjb25zdCBSSU5HX1BST0RVQ0VSID0gMHg4MDtcbmV4cG9ydCBjb25zdCBSSU5HX0hFQUQgPSAweGMwO1xuZXhwb3J0IGNvbnN0IFJJTkdfQ09OU1VNRVIgPSAweDEwMDtcbmV4cG9ydCBjb25zdCBSSU5HX05PVF9FTVBUWSA9IDB4MTQwO1xuZXhwb3J0IGNvbnN0IFJJTkdfTk9UX0ZVTEwgPSAweDE4MDtcbmV4cG9ydCBjb25zdCBSSU5HX0FSRUEgPSAweDFjMDtcbi8qKiBBIG1lc3NhZ2UncyBmcmFtZTogaXRzIGxlbmd0aCwgdGhlbiBpdHMgYnl0ZXMuIEZyYW1lcyB0YWtlIGEgbXVsdGlwbGUgb2YgOCBieXRlcy4gKi9cbmV4cG9ydCBjb25zdCBGUkFNRV9MRU5HVEggPSAwO1xuZXhwb3J0IGNvbnN0IEZSQU1FX1BBWUxPQUQgPSA4O1xuZXhwb3J0IGNvbnN0IEZSQU1FX1VOSVQgPSA4O1xuXG4vLyAtLS0gU3RhY2sgLS0tXG5leHBvcnQgY29uc3QgS0lORF9TVEFDSyA9IDB4NGI0MTU0NTM7XG5leHBvcnQgY29uc3QgU1RBQ0tfQkxPQ0tfQ09VTlQgPSAweDEwO1xuZXhwb3J0IGNvbnN0IFNUQUNLX1RPUCA9IDB4NDA7XG5leHBvcnQgY29uc3QgU1RBQ0tfTk9UX0VNUFRZID0gMHg4MDtcbmV4cG9ydCBjb25zdCBTVEFDS19OT1RfRlVMTCA9IDB4YzA7XG5leHBvcnQgY29uc3QgU1RBQ0tfRU5UUklFUyA9IDB4MTAwO1xuLyoqIEluIGEgYmxvY2s6IGl0cyB3b3JkLCBpdHMgZGVwdGgsIHRoZW4gdGhlIHBheWxvYWQuICovXG5leHBvcnQgY29uc3QgU1RBQ0tfQkxPQ0tfV09SRCA9IDA7XG5leHBvcnQgY29uc3QgU1RBQ0tfQkxPQ0tfREVQVEggPSA4O1xuZXhwb3J0IGNvbnN0IFNUQUNLX0JMT0NLX1BBWUxPQUQgPSAxNjtcblxuLy8gLS0tIE1hcCBhbmQgU2V0IC0tLVxuLyoqICdNQVAgJyBhbmQgJ1NFVCAnLCByZWFkIGFzIGxpdHRsZS1lbmRpYW4gdGV4dC4gKi9cbmV4cG9ydCBjb25zdCBLSU5EX01BUCA9IDB4MjA1MDQxNGQ7XG5leHBvcnQgY29uc3QgS0lORF9TRVQgPSAweDIwNTQ0NTUzO1xuZXhwb3J0IGNvbnN0IE1BUF9LRVlfU0laRSA9IDB4MTA7XG5leHBvcnQgY29uc3QgTUFQX0JMT0NLX0NPVU5UID0gMHgxNDtcbmV4cG9ydCBjb25zdCBNQVBfR1JPVVBfQ09VTlQgPSAweDE4O1xuZXhwb3J0IGNvbnN0IE1BUF9TRUVEID0gMHgyMDtcbmV4cG9ydCBjb25zdCBNQVBfTU9WRVIgPSAweDQwO1xuZXhwb3J0IGNvbnN0IE1BUF9SRUxFQVNFRCA9IDB4ODA7XG5leHBvcnQgY29uc3QgTUFQX0ZVTEwgPSAweGEwO1xuZXhwb3J0IGNvbnN0IE1BUF9HUk9VUFMgPSAweGMwO1xuLyoqIEluIGEgZ3JvdXA6IHRoZSBzdHJpcGUgd29yZCwgdGhlbiB0aGUgYnVja2V0cy4gKi9cbmV4cG9ydCBjb25zdCBHUk9VUF9TVFJJUEUgPSAwO1xuZXhwb3J0IGNvbnN0IEdST1VQX0JVQ0tFVFMgPSA4O1xuLyoqIEJ1Y2tldHMgb2YgYSBncm91cC4gKi9cbmV4cG9ydCBjb25zdCBTTE9UUyA9IDc7XG4vKiogSW4gYSBibG9jazogaXRzIHdvcmQsIHRoZSBidWNrZXQgYXQgd2hpY2ggaXQgaXMgYWltZWQsIHRoZSB1cHBlciBoYWxmIG9mIHRoZSBrZXkncyBoYXNoLCB0aGVuIGtleSBhbmQgdmFsdWUuICovXG5leHBvcnQgY29uc3QgUEFJUl9XT1JEID0gMDtcbmV4cG9ydCBjb25zdCBQQUlSX1RBUkdFVCA9IDg7XG5leHBvcnQgY29uc3QgUEFJUl9IQVNIID0gMTI7XG5leHBvcnQgY29uc3QgUEFJUl9LRVkgPSAxNjtcbi8qKiBUYWdzIG9mIGJ1Y2tldHMgd2l0aG91dCBhbiBlbnRyeTogd2l0aG91dCBhIHBsYWNlLCBhbmQgd2l0aCBvbmUuIExhcmdlciBvbmVzIGFyZSB0aG9zZSBvZiBrZXlzLiAqL1xuZXhwb3J0IGNvbnN0IEJBUkUgPSAwO1xuZXhwb3J0IGNvbnN0IFZBQ0FOVCA9IDE7XG4vKiogVGhlIHJlYWNoIHRoYXQgbWVhbnMgXCJhbnl3aGVyZVwiLiAqL1xuZXhwb3J0IGNvbnN0IEZBUiA9IDI1NTtcblxuLy8gLS0tIFN0cmVhbSAtLS1cbi8qKiAnU1RSTScgKi9cbmV4cG9ydCBjb25zdCBLSU5EX1NUUkVBTSA9IDB4NGQ1MjU0NTM7XG5leHBvcnQgY29uc3QgU1RSRUFNX1BPTElDWSA9IDB4MTA7XG5leHBvcnQgY29uc3QgU1RSRUFNX0JMT0NLX0NPVU5UID0gMHgxNDtcbmV4cG9ydCBjb25zdCBTVFJFQU1fTUFYX1NVQlNDUklCRVJTID0gMHgxODtcbmV4cG9ydCBjb25zdCBTVFJFQU1fT1BFUkFUT1IgPSAweDFjO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9DT1VOVCA9IDB4MjA7XG5leHBvcnQgY29uc3QgU1RSRUFNX1NURVAgPSAweDI0O1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9TT1VSQ0VfU0VHTUVOVCA9IDB4Mjg7XG5leHBvcnQgY29uc3QgU1RSRUFNX1NPVVJDRV9PRkZTRVQgPSAweDJjO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9UQUlMID0gMHg0MDtcbmV4cG9ydCBjb25zdCBTVFJFQU1fSk9JTlMgPSAweDgwO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9QVUJMSVNIRUQgPSAweGMwO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9ST09NID0gMHgxMDA7XG5leHBvcnQgY29uc3QgU1RSRUFNX0JJTkRJTkcgPSAweDE0MDtcbmV4cG9ydCBjb25zdCBTVFJFQU1fU1RBUlQgPSAweDE0ODtcbmV4cG9ydCBjb25zdCBTVFJFQU1fRFJPUFBFRCA9IDB4MTUwO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9GQUlMRUQgPSAweDE1ODtcbmV4cG9ydCBjb25zdCBTVFJFQU1fSEFORE9WRVIgPSAweDE2MDtcbmV4cG9ydCBjb25zdCBTVFJFQU1fRkFJTFVSRSA9IDB4MTgwO1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9GQUlMVVJFX0JZVEVTID0gMTI4O1xuLyoqIFdoZXJlIHRoZSBzdWJzY3JpYmVyIGxpbmVzIGJlZ2luLCBvbmUgYWZ0ZXIgdGhlIG90aGVyOyB0aGUgY2VsbHMgZm9sbG93LiAqL1xuZXhwb3J0IGNvbnN0IFNUUkVBTV9TVUJTQ1JJQkVSUyA9IDB4MjAwO1xuLyoqIEluIGEgc3Vic2NyaWJlciBsaW5lOiB0aGUgd29yZCB3aXRoIG93bmVyIGFuZCBjdXJzb3IsIHdoYXQgaXQgaXMgYm91bmQgdG8sIHdobyBzdGFuZHMgYnkuICovXG5leHBvcnQgY29uc3QgTElORV9XT1JEID0gMDtcbmV4cG9ydCBjb25zdCBMSU5FX0JPVU5EID0gODtcbmV4cG9ydCBjb25zdCBMSU5FX1NUQU5EQlkgPSAxNjtcbmV4cG9ydCBjb25zdCBMSU5FX1NUQU5EQllfQ09VTlQgPSAxMjtcbmV4cG9ydCBjb25zdCBNQVhfU1VCU0NSSUJFUlNfTElNSVQgPSA2NTUzNDtcbi8qKiBXaGF0IGEgcHJvZHVjZXIgZG9lcyB3aGVuIHRoZSBzbG93ZXN0IHN1YnNjcmliZXIgaXMgYGNhcGFjaXR5YCB2YWx1ZXMgYmVoaW5kLiAqL1xuZXhwb3J0IGNvbnN0IFBPTElDWV9CTE9DSyA9IDA7XG5leHBvcnQgY29uc3QgUE9MSUNZX0RST1BfT0xERVNUID0gMTtcbmV4cG9ydCBjb25zdCBQT0xJQ1lfRFJPUF9ORVdFU1QgPSAyO1xuLyoqIEhvdyBhIGRlcml2ZWQgc3RyZWFtJ3MgdmFsdWVzIGFyZSBtYWRlOyAwOiBpdCBpcyBub3QgZGVyaXZlZC4gKi9cbmV4cG9ydCBjb25zdCBPUEVSQVRPUl9NQVAgPSAxO1xuZXhwb3J0IGNvbnN0IE9QRVJBVE9SX0ZJTFRFUiA9IDI7XG5leHBvcnQgY29uc3QgT1BFUkFUT1JfVEFLRSA9IDM7XG5leHBvcnQgY29uc3QgT1BFUkFUT1JfU0tJUCA9IDQ7XG5leHBvcnQgY29uc3QgT1BFUkFUT1JfV0lORE9XID0gNTtcbmV4cG9ydCBjb25zdCBPUEVSQVRPUl9TQ0FOID0gNjtcblxuLy8gLS0tIFBvb2wgLS0tXG4vKiogJ1BPT0wnLiAqL1xuZXhwb3J0IGNvbnN0IEtJTkRfUE9PTCA9IDB4NGM0ZjRmNTA7XG5leHBvcnQgY29uc3QgUE9PTF9QQVlMT0FEID0gMHgxMDtcbmV4cG9ydCBjb25zdCBQT09MX1FVRVVFUyA9IDB4NDA7XG4vKiogSG93IG1hbnkgcXVldWVzIG1heSBiZSBib3VuZC4gKi9cbmV4cG9ydCBjb25zdCBQT09MX1FVRVVFX0NPVU5UID0gODtcbmV4cG9ydCBjb25zdCBQT09MX0ZSRUUgPSAweDgwO1xuZXhwb3J0IGNvbnN0IFBPT0xfQkxPQ0tTID0gMHhjMDtcbi8qKiBBIGJsb2NrIGJlZ2lucyB3aXRoIGl0cyBsZWFzZSB3b3JkOyB0aGUgcGF5bG9hZCBsaWVzIHdoZXJlIHRoZSBoZWFkZXIgc2F5czogYXQgdGhlIGZpcnN0IG9mIHRoZXNlIG9yIHRoZSBzZWNvbmQuICovXG5leHBvcnQgY29uc3QgTEVBU0VfUEFZTE9BRF9ORUFSID0gODtcbmV4cG9ydCBjb25zdCBMRUFTRV9QQVlMT0FEX0ZBUiA9IDY0O1xuIiwgIi8vIE1hcHMgYW5kIGEgc2V0IGluIHRoZSBmdXp6IHRlc3Q6IGZ1bGwsIGFuZCB3aXRoIHZhY2FudCBwbGFjZXM7IHNvbWUgb2YgdGhlc2UgaGF2ZSBtb3ZlZC5cblxuaW1wb3J0IHsgYnl0ZXMsIGY2NCwgdHlwZSBNZW1vcnksIFNoYXJlZE1hcCwgU2hhcmVkU2V0LCBzdHJ1Y3QsIHUzMiwgdTY0LCB1dGY4IH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcIi4uLy4uL2NvcmUvbGF5b3V0XCI7XG5pbXBvcnQgeyB0eXBlIEZ1enpQYXJ0LCByYW5nZSB9IGZyb20gXCIuL3BhcnRcIjtcblxuLyoqIE1vcmUga2V5cyB0aGFuIGZpdC4gKi9cbmNvbnN0IEtFWVMgPSA0MDtcbmNvbnN0IFNIT1JUID0geyB0aW1lb3V0OiAxIH07XG5cbmNvbnN0IE5hbWUgPSB1dGY4KDIwKTtcbmNvbnN0IFNlc3Npb24gPSBzdHJ1Y3QoeyB1c2VyOiB1MzIsIGF0OiBmNjQsIG1vcmU6IGJ5dGVzKDMpIH0pO1xuY29uc3Qgc2Vzc2lvbiA9ICh1c2VyOiBudW1iZXIpID0+ICh7IHVzZXIsIGF0OiB1c2VyIC8gMiwgbW9yZTogVWludDhBcnJheS5vZigxLCAyLCAzKSB9KTtcblxuY29uc3Qgb3BlbkNvdW50ZXJzID0gKG1lbW9yeTogTWVtb3J5LCBjYXBhY2l0eT86IG51bWJlcikgPT5cbiAgbmV3IFNoYXJlZE1hcChtZW1vcnksIFwiY291bnRlcnNcIiwgdTY0LCBmNjQsIGNhcGFjaXR5LCB7IHNwYXJlczogMiB9KTtcbmNvbnN0IG9wZW5TZXNzaW9ucyA9IChtZW1vcnk6IE1lbW9yeSwgY2FwYWNpdHk/OiBudW1iZXIpID0+XG4gIG5ldyBTaGFyZWRNYXAobWVtb3J5LCBcInNlc3Npb25zXCIsIE5hbWUsIFNlc3Npb24sIGNhcGFjaXR5LCB7IHNwYXJlczogMyB9KTtcbmNvbnN0IG9wZW5OYW1lcyA9IChtZW1vcnk6IE1lbW9yeSwgY2FwYWNpdHk/OiBudW1iZXIpID0+IG5ldyBTaGFyZWRTZXQobWVtb3J5LCBcIm5hbWVzXCIsIE5hbWUsIGNhcGFjaXR5KTtcblxuaW50ZXJmYWNlIE1hcHMge1xuICByZWFkb25seSBjb3VudGVyczogUmV0dXJuVHlwZTx0eXBlb2Ygb3BlbkNvdW50ZXJzPiB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgc2Vzc2lvbnM6IFJldHVyblR5cGU8dHlwZW9mIG9wZW5TZXNzaW9ucz4gfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IG5hbWVzOiBSZXR1cm5UeXBlPHR5cGVvZiBvcGVuTmFtZXM+IHwgdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgY29uc3QgbWFwczogRnV6elBhcnQ8TWFwcz4gPSB7XG4gIG5hbWVzOiAzLFxuICBmaWxsKG1lbW9yeSkge1xuICAgIGNvbnN0IGNvdW50ZXJzID0gb3BlbkNvdW50ZXJzKG1lbW9yeSwgMTIpO1xuICAgIGNvbnN0IHNlc3Npb25zID0gb3BlblNlc3Npb25zKG1lbW9yeSwgMTEpO1xuICAgIGNvbnN0IG5hbWVzID0gb3Blbk5hbWVzKG1lbW9yeSwgMzApO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgS0VZUzsgaysrKSB7XG4gICAgICBjb3VudGVycy50cnlTZXQoQmlnSW50KGspLCBrKTtcbiAgICAgIGNvdW50ZXJzLmFkZCg1biwgMSk7XG4gICAgICBzZXNzaW9ucy50cnlTZXQoYHVzZXIgJHtrfWAsIHNlc3Npb24oaykpO1xuICAgICAgaWYgKGsgJSAzID09PSAwKSBzZXNzaW9ucy5kZWxldGUoYHVzZXIgJHtrIC0gMX1gKTtcbiAgICAgIG5hbWVzLnRyeUFkZChgbmFtZSAke2t9YCk7XG4gICAgfVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH0sXG4gIG9wZW46IChtZW1vcnksIGF0dGVtcHQpID0+ICh7XG4gICAgY291bnRlcnM6IGF0dGVtcHQoKCkgPT4gb3BlbkNvdW50ZXJzKG1lbW9yeSkpLFxuICAgIHNlc3Npb25zOiBhdHRlbXB0KCgpID0+IG9wZW5TZXNzaW9ucyhtZW1vcnkpKSxcbiAgICBuYW1lczogYXR0ZW1wdCgoKSA9PiBvcGVuTmFtZXMobWVtb3J5KSksXG4gIH0pLFxuICAvKiogTW92ZXIsIGZ1bGwsIHN0cmlwZXMsIGJ1Y2tldHMsIGFuZCBvZiBlYWNoIGJsb2NrIGl0cyB3b3JkLCB0YXJnZXQgYW5kIGtleS4gKi9cbiAgY29udHJvbHMod2hvbGUsIG9mZnNldCwgc2l6ZSkge1xuICAgIGNvbnN0IGtpbmQgPSB3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfS0lORCk7XG4gICAgaWYgKGtpbmQgIT09IEwuS0lORF9NQVAgJiYga2luZCAhPT0gTC5LSU5EX1NFVCkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHN0cmlkZSA9IHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9TVFJJREUpO1xuICAgIGNvbnN0IGJsb2NrcyA9IG9mZnNldCArIEwuTUFQX0dST1VQUyArIHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLk1BUF9HUk9VUF9DT1VOVCkgKiBMLkxJTkVfQllURVM7XG4gICAgcmV0dXJuIFtcbiAgICAgIC4uLnJhbmdlKG9mZnNldCArIEwuTElORV9CWVRFUywgYmxvY2tzLCA4KSxcbiAgICAgIC4uLnJhbmdlKGJsb2Nrcywgb2Zmc2V0ICsgc2l6ZSwgc3RyaWRlKS5mbGF0TWFwKChhdCkgPT4gW2F0LCBhdCArIEwuUEFJUl9UQVJHRVQsIGF0ICsgTC5QQUlSX0tFWV0pLFxuICAgIF07XG4gIH0sXG4gIG9wZXJhdGlvbnMobWVtb3J5LCB7IGNvdW50ZXJzLCBzZXNzaW9ucywgbmFtZXMgfSwgcmFuZG9tKSB7XG4gICAgY29uc3QgbnVtYmVyID0gQmlnSW50KHJhbmRvbS5iZWxvdyhLRVlTICsgMTApKTtcbiAgICBjb25zdCBuYW1lID0gYHVzZXIgJHtyYW5kb20uYmVsb3coS0VZUyArIDEwKX1gO1xuICAgIGNvbnN0IHNlbGRvbSA9IHJhbmRvbS5iZWxvdygyMCkgPT09IDA7XG4gICAgcmV0dXJuIFtcbiAgICAgICgpID0+IG5ldyBTaGFyZWRNYXAobWVtb3J5LCBgbWFwLSR7cmFuZG9tLmJlbG93KDUpfWAsIHUzMiwgdTMyLCByYW5kb20uYmV0d2VlbigxLCAxMDApKS50cnlTZXQoMSwgMSksXG4gICAgICAoKSA9PiBjb3VudGVycz8uZ2V0KG51bWJlciksXG4gICAgICAoKSA9PiBjb3VudGVycz8udHJ5U2V0KG51bWJlciwgMS41KSxcbiAgICAgICgpID0+IGNvdW50ZXJzPy5zZXQobnVtYmVyICsgMW4sIDEuNSwgU0hPUlQpLFxuICAgICAgKCkgPT4gY291bnRlcnM/LmFkZChudW1iZXIsIDIsIFNIT1JUKSxcbiAgICAgICgpID0+IGNvdW50ZXJzPy5kZWxldGUobnVtYmVyKSxcbiAgICAgICgpID0+IGNvdW50ZXJzICYmIFsuLi5jb3VudGVyc10sXG4gICAgICAoKSA9PiBzZWxkb20gJiYgY291bnRlcnM/LmNsZWFyKCksXG4gICAgICAoKSA9PiBzZXNzaW9ucz8uZ2V0KG5hbWUpLFxuICAgICAgKCkgPT4gc2Vzc2lvbnM/LmhhcyhuYW1lKSxcbiAgICAgICgpID0+IHNlc3Npb25zPy50cnlTZXQobmFtZSwgc2Vzc2lvbigxKSksXG4gICAgICAoKSA9PiBzZXNzaW9ucz8uaW5zZXJ0KG5hbWUsIHNlc3Npb24oMiksIFNIT1JUKSxcbiAgICAgICgpID0+IHNlc3Npb25zPy51cGRhdGUobmFtZSwgKGJlZm9yZSkgPT4gKGJlZm9yZSA/IHVuZGVmaW5lZCA6IHNlc3Npb24oMykpLCBTSE9SVCksXG4gICAgICAoKSA9PiBzZXNzaW9ucz8uY29tcGFyZUFuZFNldChuYW1lLCBzZXNzaW9uKDEpLCB1bmRlZmluZWQpLFxuICAgICAgKCkgPT4gc2Vzc2lvbnM/LnNpemUsXG4gICAgICAoKSA9PiBzZXNzaW9ucyAmJiBbLi4uc2Vzc2lvbnMua2V5cygpXSxcbiAgICAgICgpID0+IG5hbWVzPy50cnlBZGQobmFtZSksXG4gICAgICAoKSA9PiBuYW1lcz8uYWRkKG5hbWUsIFNIT1JUKSxcbiAgICAgICgpID0+IG5hbWVzPy5kZWxldGUobmFtZSksXG4gICAgICAoKSA9PiBuYW1lcyAmJiBbLi4ubmFtZXNdLFxuICAgIF07XG4gIH0sXG59O1xuIiwgIi8vIEZ1dHVyZXMgYW5kIGxhemllcyBpbiB0aGUgZnV6eiB0ZXN0LlxuXG5pbXBvcnQgeyBieXRlcywgZjY0LCBGdXR1cmUsIExhenksIHR5cGUgTWVtb3J5LCBzdHJ1Y3QsIHUzMiwgdXRmOCB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCIuLi8uLi9jb3JlL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBSYW5kb20gfSBmcm9tIFwiLi4vaGFybmVzc1wiO1xuaW1wb3J0IHsgdHlwZSBGdXp6UGFydCwgcmFuZ2UgfSBmcm9tIFwiLi9wYXJ0XCI7XG5cbmNvbnN0IEFuc3dlciA9IHN0cnVjdCh7IG51bWJlcjogdTMyLCB0ZXh0OiB1dGY4KDEyKSB9KTtcbmNvbnN0IExhcmdlID0gYnl0ZXMoNDAwKTtcblxuY29uc3QgZnV0dXJlcyA9IHtcbiAgdmFsdWU6IGY2NCxcbiAgZmFpbGVkOiBBbnN3ZXIsXG4gIHBsZWRnZWQ6IExhcmdlLFxufSBhcyBjb25zdDtcblxuY29uc3Qgb3BlbkZ1dHVyZSA9IChtZW1vcnk6IE1lbW9yeSwgbmFtZTogc3RyaW5nKSA9PiBuZXcgRnV0dXJlPG5ldmVyPihtZW1vcnksIG5hbWUsIGZ1dHVyZXNbbmFtZSBhcyBcInZhbHVlXCJdIGFzIG5ldmVyKTtcbmNvbnN0IG9wZW5MYXp5ID0gKG1lbW9yeTogTWVtb3J5KSA9PiBuZXcgTGF6eShtZW1vcnksIFwibGF6eVwiLCBmNjQsICgpID0+IDcpO1xuXG5leHBvcnQgaW50ZXJmYWNlIE91dGNvbWVzIHtcbiAgcmVhZG9ubHkgZnV0dXJlczogcmVhZG9ubHkgRnV0dXJlPG5ldmVyPltdO1xuICByZWFkb25seSBsYXp5OiBMYXp5PHR5cGVvZiBmNjQ+IHwgdW5kZWZpbmVkO1xufVxuXG5jb25zdCBWQUxVRVMgPSBuZXcgTWFwPHVua25vd24sIHVua25vd24+KFtcbiAgW2Y2NCwgMi41XSxcbiAgW0Fuc3dlciwgeyBudW1iZXI6IDIsIHRleHQ6IFwidHdvXCIgfV0sXG4gIFtMYXJnZSwgbmV3IFVpbnQ4QXJyYXkoNDAwKS5maWxsKDkpXSxcbl0pO1xuY29uc3Qgc2hvcnQgPSB7IHRpbWVvdXQ6IDEgfTtcblxuZnVuY3Rpb24gZnV0dXJlT3BlcmF0aW9ucyhtZW1vcnk6IE1lbW9yeSwgZnV0dXJlOiBGdXR1cmU8bmV2ZXI+LCByYW5kb206IFJhbmRvbSk6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgY29uc3QgdmFsdWUgPSBWQUxVRVMuZ2V0KGZ1dHVyZS50eXBlKSBhcyBuZXZlcjtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiBmdXR1cmUudHJ5R2V0KCksXG4gICAgKCkgPT4gZnV0dXJlLnN0YXRlLFxuICAgICgpID0+IGZ1dHVyZS5pc1JlYWR5LFxuICAgICgpID0+IGZ1dHVyZS5pc1NldHRsZWQsXG4gICAgKCkgPT4gZnV0dXJlLnRyeVNldCh2YWx1ZSksXG4gICAgKCkgPT4gZnV0dXJlLnRyeUZhaWwoXCJhZ2FpblwiKSxcbiAgICAoKSA9PiBmdXR1cmUudHJ5UGxlZGdlKCk/LmFiYW5kb24oKSxcbiAgICAoKSA9PiBmdXR1cmUudHJ5UGxlZGdlKCk/LnRyeVNldCh2YWx1ZSksXG4gICAgKCkgPT4gZnV0dXJlLm1hcChtZW1vcnksIGBkZXJpdmVkLSR7cmFuZG9tLmJlbG93KDMpfWAsIGY2NCwgKCkgPT4gMSwgeyBzaWduYWw6IEFib3J0U2lnbmFsLmFib3J0KCkgfSksXG4gICAgLi4uKHJhbmRvbS5iZWxvdyg0KSA9PT0gMFxuICAgICAgPyBbXG4gICAgICAgICAgKCkgPT4gZnV0dXJlLmdldFN5bmMoc2hvcnQpLFxuICAgICAgICAgICgpID0+IGZ1dHVyZS5nZXQoc2hvcnQpLFxuICAgICAgICAgICgpID0+IGZ1dHVyZS5zZXRTeW5jKHZhbHVlLCBzaG9ydCksXG4gICAgICAgICAgKCkgPT4gZnV0dXJlLnNldCh2YWx1ZSwgc2hvcnQpLFxuICAgICAgICAgICgpID0+IGZ1dHVyZS5tYXAobWVtb3J5LCBgZGVyaXZlZC0ke3JhbmRvbS5iZWxvdygzKX1gLCBmNjQsICgpID0+IDIpLmdldFN5bmMoc2hvcnQpLFxuICAgICAgICBdXG4gICAgICA6IFtdKSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gbGF6eU9wZXJhdGlvbnMobWVtb3J5OiBNZW1vcnksIGxhenk6IExhenk8dHlwZW9mIGY2ND4sIHJhbmRvbTogUmFuZG9tKTogKCgpID0+IHVua25vd24pW10ge1xuICByZXR1cm4gW1xuICAgICgpID0+IGxhenkucGVlaygpLFxuICAgICgpID0+IGxhenkuc3RhdGUsXG4gICAgKCkgPT4gbGF6eS5pc0NvbXB1dGVkLFxuICAgICgpID0+IGxhenkuaW52YWxpZGF0ZSgpLFxuICAgIC4uLihyYW5kb20uYmVsb3coNCkgPT09IDBcbiAgICAgID8gW1xuICAgICAgICAgICgpID0+IGxhenkuZm9yY2VTeW5jKHNob3J0KSxcbiAgICAgICAgICAoKSA9PiBsYXp5LmZvcmNlKHNob3J0KSxcbiAgICAgICAgICAoKSA9PiBsYXp5Lm1hcChtZW1vcnksIGBtYXBwZWQtJHtyYW5kb20uYmVsb3coMil9YCwgZjY0LCAoKSA9PiAzKS5mb3JjZVN5bmMoc2hvcnQpLFxuICAgICAgICBdXG4gICAgICA6IFtdKSxcbiAgXTtcbn1cblxuZXhwb3J0IGNvbnN0IG91dGNvbWVzOiBGdXp6UGFydDxPdXRjb21lcz4gPSB7XG4gIG5hbWVzOiBPYmplY3Qua2V5cyhmdXR1cmVzKS5sZW5ndGggKyAxLFxuICBmaWxsKG1lbW9yeSkge1xuICAgIG9wZW5GdXR1cmUobWVtb3J5LCBcInZhbHVlXCIpLnRyeVNldCgxLjUgYXMgbmV2ZXIpO1xuICAgIG9wZW5GdXR1cmUobWVtb3J5LCBcImZhaWxlZFwiKS50cnlGYWlsKFwiZm9yIHRoaXMgb3IgdGhhdCByZWFzb25cIik7XG4gICAgb3BlbkZ1dHVyZShtZW1vcnksIFwicGxlZGdlZFwiKS50cnlQbGVkZ2UoKTtcbiAgICBjb25zdCBsYXp5ID0gb3BlbkxhenkobWVtb3J5KTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IDM7IGsrKykge1xuICAgICAgbGF6eS5pbnZhbGlkYXRlKCk7XG4gICAgICBsYXp5LmZvcmNlU3luYygpO1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9LFxuICBvcGVuKG1lbW9yeSwgYXR0ZW1wdCkge1xuICAgIGNvbnN0IG9wZW5lZCA9IE9iamVjdC5rZXlzKGZ1dHVyZXMpLm1hcCgobmFtZSkgPT4gYXR0ZW1wdCgoKSA9PiBvcGVuRnV0dXJlKG1lbW9yeSwgbmFtZSkpKTtcbiAgICByZXR1cm4geyBmdXR1cmVzOiBvcGVuZWQuZmlsdGVyKChvbmUpID0+IG9uZSAhPT0gdW5kZWZpbmVkKSwgbGF6eTogYXR0ZW1wdCgoKSA9PiBvcGVuTGF6eShtZW1vcnkpKSB9O1xuICB9LFxuICBjb250cm9scyh3aG9sZSwgb2Zmc2V0LCBzaXplKSB7XG4gICAgY29uc3Qga2luZCA9IHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9LSU5EKTtcbiAgICBpZiAoa2luZCAhPT0gTC5LSU5EX0ZVVFVSRSAmJiBraW5kICE9PSBMLktJTkRfTEFaWSkgcmV0dXJuIFtdO1xuICAgIGNvbnN0IHN0cmlkZSA9IHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9TVFJJREUpO1xuICAgIGNvbnN0IGJsb2NrcyA9IHJhbmdlKG9mZnNldCArIEwuT1VUQ09NRV9CTE9DS1MsIG9mZnNldCArIHNpemUsIHN0cmlkZSk7XG4gICAgcmV0dXJuIFtcbiAgICAgIC4uLltMLk9VVENPTUVfU1RBVEUsIEwuT1VUQ09NRV9TRVRUTEVEXS5tYXAoKGF0KSA9PiBvZmZzZXQgKyBhdCksXG4gICAgICAuLi5ibG9ja3MuZmxhdE1hcCgoYXQpID0+IFthdCArIEwuT1VUQ09NRV9CTE9DSywgYXQgKyBMLk9VVENPTUVfUEFZTE9BRF0pLFxuICAgIF07XG4gIH0sXG4gIG9wZXJhdGlvbnM6IChtZW1vcnksIHsgZnV0dXJlczogb3BlbmVkLCBsYXp5IH0sIHJhbmRvbSkgPT4gW1xuICAgIC4uLm9wZW5lZC5mbGF0TWFwKChmdXR1cmUpID0+IGZ1dHVyZU9wZXJhdGlvbnMobWVtb3J5LCBmdXR1cmUsIHJhbmRvbSkpLFxuICAgIC4uLihsYXp5ID8gbGF6eU9wZXJhdGlvbnMobWVtb3J5LCBsYXp5LCByYW5kb20pIDogW10pLFxuICAgICgpID0+IEZ1dHVyZS50cnlBbGwob3BlbmVkKSxcbiAgXSxcbn07XG4iLCAiLy8gQSBwb29sIGFuZCBpdHMgcXVldWUgb2YgaGFuZGxlcyBpbiB0aGUgZnV6eiB0ZXN0LlxuXG5pbXBvcnQgeyBQb29sLCBRdWV1ZSwgdTY0IH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcIi4uLy4uL2NvcmUvbGF5b3V0XCI7XG5pbXBvcnQgeyBDb21tYW5kLCBjb21tYW5kLCB0eXBlIEZ1enpQYXJ0LCByYW5nZSB9IGZyb20gXCIuL3BhcnRcIjtcblxuY29uc3Qgc2hvcnQgPSB7IHRpbWVvdXQ6IDEgfTtcblxuaW50ZXJmYWNlIE9wZW5lZCB7XG4gIHJlYWRvbmx5IHBvb2w6IFBvb2w8dHlwZW9mIENvbW1hbmQ+IHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBoYW5kbGVzOiBRdWV1ZTx0eXBlb2YgdTY0PiB8IHVuZGVmaW5lZDtcbn1cblxuZnVuY3Rpb24gb3BlcmF0aW9uc09mKHBvb2w6IFBvb2w8dHlwZW9mIENvbW1hbmQ+KTogKCgpID0+IHVua25vd24pW10ge1xuICByZXR1cm4gW1xuICAgICgpID0+IHBvb2wuYWxsb2NhdGVkLFxuICAgICgpID0+IHBvb2wucmVjbGFpbSgpLFxuICAgICgpID0+IHtcbiAgICAgIHVzaW5nIGxlYXNlID0gcG9vbC50cnlBY3F1aXJlKCk7XG4gICAgICBpZiAoIWxlYXNlKSByZXR1cm47XG4gICAgICBsZWFzZS52YWx1ZSA9IGNvbW1hbmQ7XG4gICAgICB2b2lkIHBvb2wuZ2V0KGxlYXNlLmhhbmRsZSkudmFsdWUudGV4dDtcbiAgICB9LFxuICAgICgpID0+IHBvb2wuZ2V0KDFuIDw8IDI0bikudmFsdWUuZGF0YSxcbiAgICAoKSA9PiBwb29sLnJlbGVhc2UoKDNuIDw8IDI0bikgfCAxbiksXG4gIF07XG59XG5cbmZ1bmN0aW9uIGhhbmRPdmVyKHBvb2w6IFBvb2w8dHlwZW9mIENvbW1hbmQ+LCBoYW5kbGVzOiBRdWV1ZTx0eXBlb2YgdTY0Pik6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiB7XG4gICAgICB1c2luZyBsZWFzZSA9IHBvb2wudHJ5QWNxdWlyZSgpO1xuICAgICAgaWYgKGxlYXNlKSBwb29sLnRyeVNlbmQobGVhc2UsIGhhbmRsZXMpO1xuICAgIH0sXG4gICAgKCkgPT4gcG9vbC50cnlSZWNlaXZlKGhhbmRsZXMpPy5yZWxlYXNlKCksXG4gICAgKCkgPT4gaGFuZGxlcy50cnlQdXNoKDFuIDw8IDI0biksXG4gIF07XG59XG5cbmV4cG9ydCBjb25zdCBwb29sczogRnV6elBhcnQ8T3BlbmVkPiA9IHtcbiAgbmFtZXM6IDIsXG4gIGZpbGwobWVtb3J5KSB7XG4gICAgLy8gQSBibG9jayB0aGF0IGlzIGxlYXNlZCwgb25lIHRoYXQgaXMgaGFuZGVkIG92ZXIsIG9uZSB0aGF0IGlzIG5vYm9keSdzLlxuICAgIGNvbnN0IHBvb2wgPSBuZXcgUG9vbChtZW1vcnksIFwicG9vbFwiLCBDb21tYW5kLCAzKTtcbiAgICBjb25zdCBoYW5kbGVzID0gbmV3IFF1ZXVlKG1lbW9yeSwgXCJoYW5kbGVzXCIsIHU2NCwgMiwgeyBzcGFyZXM6IDIgfSk7XG4gICAgcG9vbC5hY3F1aXJlU3luYygpO1xuICAgIHBvb2wuc2VuZFN5bmMocG9vbC5hY3F1aXJlU3luYygpLCBoYW5kbGVzKTtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9LFxuICBvcGVuOiAobWVtb3J5LCBhdHRlbXB0KSA9PiAoe1xuICAgIHBvb2w6IGF0dGVtcHQoKCkgPT4gbmV3IFBvb2wobWVtb3J5LCBcInBvb2xcIiwgQ29tbWFuZCkpLFxuICAgIGhhbmRsZXM6IGF0dGVtcHQoKCkgPT4gbmV3IFF1ZXVlKG1lbW9yeSwgXCJoYW5kbGVzXCIsIHU2NCkpLFxuICB9KSxcbiAgLyoqIFRoZSB3b3JkcyBvZiB0aGUgcXVldWUgb2YgaGFuZGxlcyBhcmUgdGhvc2Ugb2YgYW55IHF1ZXVlLiAqL1xuICBjb250cm9scyh3aG9sZSwgb2Zmc2V0LCBzaXplKSB7XG4gICAgaWYgKHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9LSU5EKSAhPT0gTC5LSU5EX1BPT0wpIHJldHVybiBbXTtcbiAgICBjb25zdCBzdHJpZGUgPSB3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgICByZXR1cm4gW1xuICAgICAgLi4ucmFuZ2Uob2Zmc2V0ICsgTC5MSU5FX0JZVEVTLCBvZmZzZXQgKyBMLlBPT0xfQkxPQ0tTLCA4KSxcbiAgICAgIC4uLnJhbmdlKG9mZnNldCArIEwuUE9PTF9CTE9DS1MsIG9mZnNldCArIHNpemUsIHN0cmlkZSksXG4gICAgXTtcbiAgfSxcbiAgb3BlcmF0aW9ucyhfLCB7IHBvb2wsIGhhbmRsZXMgfSwgcmFuZG9tKSB7XG4gICAgaWYgKCFwb29sKSByZXR1cm4gW107XG4gICAgY29uc3Qgd2FpdHMgPSBbXG4gICAgICAoKSA9PiBwb29sLmFjcXVpcmVTeW5jKHNob3J0KS5yZWxlYXNlKCksXG4gICAgICAoKSA9PiBoYW5kbGVzICYmIHBvb2wucmVjZWl2ZVN5bmMoaGFuZGxlcywgc2hvcnQpLnJlbGVhc2UoKSxcbiAgICBdO1xuICAgIHJldHVybiBbXG4gICAgICAuLi5vcGVyYXRpb25zT2YocG9vbCksXG4gICAgICAuLi4oaGFuZGxlcyA/IGhhbmRPdmVyKHBvb2wsIGhhbmRsZXMpIDogW10pLFxuICAgICAgLi4uKHJhbmRvbS5iZWxvdyg0KSA9PT0gMCA/IHdhaXRzIDogW10pLFxuICAgIF07XG4gIH0sXG59O1xuIiwgIi8vIFF1ZXVlcyBpbiB0aGUgZnV6eiB0ZXN0LlxuXG5pbXBvcnQgeyBieXRlcywgZjY0LCBRdWV1ZSB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCIuLi8uLi9jb3JlL2xheW91dFwiO1xuaW1wb3J0IHsgQ29tbWFuZCwgY29tbWFuZCwgdHlwZSBGdXp6UGFydCwgcmFuZ2UgfSBmcm9tIFwiLi9wYXJ0XCI7XG5cbmNvbnN0IEJsb2IgPSBieXRlcygyNTYpO1xuY29uc3Qgc2hvcnQgPSB7IHRpbWVvdXQ6IDEgfTtcblxuLyoqIEEgcXVldWUgYW5kIGEgdmFsdWUgZm9yIGl0LiAqL1xudHlwZSBPcGVuZWQgPSByZWFkb25seSBbcXVldWU6IFF1ZXVlPG5ldmVyPiwgdmFsdWU6IG5ldmVyXVtdO1xuXG5mdW5jdGlvbiBvcGVyYXRpb25zT2YocTogUXVldWU8bmV2ZXI+LCB2YWx1ZTogbmV2ZXIpOiAoKCkgPT4gdW5rbm93bilbXSB7XG4gIHJldHVybiBbXG4gICAgKCkgPT4gcS5zaXplLFxuICAgICgpID0+IHEuaXNFbXB0eSxcbiAgICAoKSA9PiBxLmlzRnVsbCxcbiAgICAoKSA9PiBxLnBlZWsoKSxcbiAgICAoKSA9PiBxLnRyeVBvcCgpLFxuICAgICgpID0+IHEudHJ5UHVzaCh2YWx1ZSksXG4gICAgKCkgPT4gcS50cnlQb3BNYW55KDIwKSxcbiAgICAoKSA9PiBxLnRyeVB1c2hNYW55KFt2YWx1ZSwgdmFsdWUsIHZhbHVlXSksXG4gICAgKCkgPT4ge1xuICAgICAgY29uc3QgbGVhc2UgPSBxLnRyeVJlc2VydmUoKTtcbiAgICAgIGlmICghbGVhc2UpIHJldHVybjtcbiAgICAgIGxlYXNlLnZhbHVlID0gdmFsdWU7XG4gICAgICBpZiAoIWxlYXNlLnRyeUNvbW1pdCgpKSBsZWFzZS5hYm9ydCgpO1xuICAgIH0sXG4gICAgKCkgPT4gcS50cnlSZXNlcnZlKCk/LmFib3J0KCksXG4gICAgKCkgPT4ge1xuICAgICAgY29uc3QgY2xhaW0gPSBxLnRyeUNsYWltKCk7XG4gICAgICB2b2lkIGNsYWltPy52YWx1ZTtcbiAgICAgIGNsYWltPy5yZWxlYXNlKCk7XG4gICAgfSxcbiAgXTtcbn1cblxuZnVuY3Rpb24gd2FpdHMocTogUXVldWU8bmV2ZXI+LCB2YWx1ZTogbmV2ZXIpOiAoKCkgPT4gdW5rbm93bilbXSB7XG4gIHJldHVybiBbXG4gICAgKCkgPT4gcS5wb3BTeW5jKHNob3J0KSxcbiAgICAoKSA9PiBxLnB1c2hTeW5jKHZhbHVlLCBzaG9ydCksXG4gICAgKCkgPT4gcS5wb3Aoc2hvcnQpLFxuICAgICgpID0+IHEucHVzaE1hbnkoW3ZhbHVlLCB2YWx1ZV0sIHNob3J0KSxcbiAgICAoKSA9PiBxLmNsYWltU3luYyhzaG9ydCkucmVsZWFzZSgpLFxuICAgICgpID0+IHEucmVzZXJ2ZVN5bmMoc2hvcnQpLmFib3J0KCksXG4gIF07XG59XG5cbmV4cG9ydCBjb25zdCBxdWV1ZXM6IEZ1enpQYXJ0PE9wZW5lZD4gPSB7XG4gIG5hbWVzOiAzLFxuICBmaWxsKG1lbW9yeSkge1xuICAgIC8vIFdyYXBwZWQgc2V2ZXJhbCB0aW1lcywgYW5kIHBhcnRseSBmaWxsZWQuXG4gICAgY29uc3QgbnVtYmVycyA9IG5ldyBRdWV1ZShtZW1vcnksIFwibnVtYmVyc1wiLCBmNjQsIDcsIHsgc3BhcmVzOiAzIH0pO1xuICAgIGNvbnN0IGNvbW1hbmRzID0gbmV3IFF1ZXVlKG1lbW9yeSwgXCJjb21tYW5kc1wiLCBDb21tYW5kLCAxLCB7IHNwYXJlczogMiB9KTtcbiAgICBjb25zdCBibG9icyA9IG5ldyBRdWV1ZShtZW1vcnksIFwiYmxvYnNcIiwgQmxvYiwgNCwgeyBzcGFyZXM6IDQgfSk7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCAyNTsgaysrKSB7XG4gICAgICBudW1iZXJzLnRyeVB1c2goayk7XG4gICAgICBjb21tYW5kcy50cnlQdXNoKHsgdHlwZTogaywgZGF0YTogaywgdGV4dDogXCJ4XCIsIG1vcmU6IFVpbnQ4QXJyYXkub2YoMSwgMiwgMywgNCkgfSk7XG4gICAgICBibG9icy50cnlQdXNoKG5ldyBVaW50OEFycmF5KDI1NikuZmlsbChrKSk7XG4gICAgICBpZiAoayAlIDUgIT09IDQpIGJsb2JzLnRyeVBvcCgpO1xuICAgICAgaWYgKGsgPj0gMjEpIGNvbnRpbnVlO1xuICAgICAgbnVtYmVycy50cnlQb3AoKTtcbiAgICAgIGNvbW1hbmRzLnRyeVBvcCgpO1xuICAgIH1cbiAgICBjb25zdCBsZWFzZSA9IGJsb2JzLnRyeVJlc2VydmUoKTsgLy8gYSBibG9jayB0aGF0IGl0cyBvd25lciBob2xkc1xuICAgIHJldHVybiAoKSA9PiBsZWFzZT8uYWJvcnQoKTtcbiAgfSxcbiAgb3BlbihtZW1vcnksIGF0dGVtcHQpIHtcbiAgICBjb25zdCBhbGwgPSBbXG4gICAgICBbYXR0ZW1wdCgoKSA9PiBuZXcgUXVldWUobWVtb3J5LCBcIm51bWJlcnNcIiwgZjY0KSksIDEuNV0sXG4gICAgICBbYXR0ZW1wdCgoKSA9PiBuZXcgUXVldWUobWVtb3J5LCBcImNvbW1hbmRzXCIsIENvbW1hbmQpKSwgY29tbWFuZF0sXG4gICAgICBbYXR0ZW1wdCgoKSA9PiBuZXcgUXVldWUobWVtb3J5LCBcImJsb2JzXCIsIEJsb2IpKSwgbmV3IFVpbnQ4QXJyYXkoMjU2KV0sXG4gICAgXTtcbiAgICByZXR1cm4gYWxsLmZpbHRlcigoW3F1ZXVlXSkgPT4gcXVldWUgIT09IHVuZGVmaW5lZCkgYXMgdW5rbm93biBhcyBPcGVuZWQ7XG4gIH0sXG4gIGNvbnRyb2xzKHdob2xlLCBvZmZzZXQsIHNpemUpIHtcbiAgICBpZiAod2hvbGUucmVhZFVJbnQzMkxFKG9mZnNldCArIEwuU1RSVUNUVVJFX0tJTkQpICE9PSBMLktJTkRfUVVFVUUpIHJldHVybiBbXTtcbiAgICBjb25zdCBzdHJpZGUgPSB3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgICByZXR1cm4gW1xuICAgICAgLi4ucmFuZ2Uob2Zmc2V0ICsgTC5MSU5FX0JZVEVTLCBvZmZzZXQgKyBMLlFVRVVFX0NFTExTLCA4KSxcbiAgICAgIC4uLnJhbmdlKG9mZnNldCArIEwuUVVFVUVfQ0VMTFMsIG9mZnNldCArIHNpemUsIHN0cmlkZSkuZmxhdE1hcCgoY2VsbCkgPT4gW2NlbGwsIGNlbGwgKyBMLkNFTExfQkxPQ0tdKSxcbiAgICBdO1xuICB9LFxuICBvcGVyYXRpb25zOiAobWVtb3J5LCBvcGVuZWQsIHJhbmRvbSkgPT4gW1xuICAgICgpID0+IG5ldyBRdWV1ZShtZW1vcnksIFwibnVtYmVyc1wiLCBmNjQsIDcpLFxuICAgICgpID0+IG5ldyBRdWV1ZShtZW1vcnksIGBuZXctJHtyYW5kb20uYmVsb3coNSl9YCwgZjY0LCByYW5kb20uYmV0d2VlbigxLCAxMDApKS50cnlQdXNoKDEpLFxuICAgIC4uLm9wZW5lZC5mbGF0TWFwKChbcXVldWUsIHZhbHVlXSkgPT4gb3BlcmF0aW9uc09mKHF1ZXVlLCB2YWx1ZSkpLFxuICAgIC4uLihyYW5kb20uYmVsb3coNCkgPT09IDAgPyBvcGVuZWQuZmxhdE1hcCgoW3F1ZXVlLCB2YWx1ZV0pID0+IHdhaXRzKHF1ZXVlLCB2YWx1ZSkpIDogW10pLFxuICBdLFxufTtcbiIsICIvLyBSaW5ncyBpbiB0aGUgZnV6eiB0ZXN0LlxuXG5pbXBvcnQgeyBieXRlcywgZjY0LCBtZXNzYWdlcywgUmluZywgc3RydWN0LCB1MzIsIHU4IH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcIi4uLy4uL2NvcmUvbGF5b3V0XCI7XG5pbXBvcnQgeyBDb21tYW5kLCBjb21tYW5kLCB0eXBlIEZ1enpQYXJ0LCByYW5nZSB9IGZyb20gXCIuL3BhcnRcIjtcblxuY29uc3QgT2RkID0gc3RydWN0KHsgYTogdTgsIGI6IGJ5dGVzKDQpIH0pO1xuY29uc3Qgc2hvcnQgPSB7IHRpbWVvdXQ6IDEgfTtcblxudHlwZSBOdW1iZXJzID0gUmluZzx0eXBlb2YgZjY0Pjtcbi8qKiBBIHJpbmcgb2YgYW55dGhpbmcsIGEgdmFsdWUgZm9yIGl0LCBhbmQgaG93IG11Y2ggb2YgaXQgdG8gcmVzZXJ2ZS4gKi9cbnR5cGUgT3BlbmVkID0gcmVhZG9ubHkgW3Jpbmc6IE51bWJlcnMsIHZhbHVlOiBudW1iZXIsIGxlbmd0aDogbnVtYmVyXVtdO1xuXG5mdW5jdGlvbiBvcGVyYXRpb25zT2YocmluZzogTnVtYmVycywgdmFsdWU6IG51bWJlciwgbGVuZ3RoOiBudW1iZXIpOiAoKCkgPT4gdW5rbm93bilbXSB7XG4gIHJldHVybiBbXG4gICAgKCkgPT4gW3JpbmcuYXZhaWxhYmxlLCByaW5nLmZyZWVTcGFjZSwgcmluZy5pc0VtcHR5LCByaW5nLmlzRnVsbF0sXG4gICAgKCkgPT4gW3JpbmcuaG9sZGVyKFwicHJvZHVjZXJcIiksIHJpbmcuaG9sZGVyKFwiY29uc3VtZXJcIiksIHJpbmcuaG9sZHMoXCJwcm9kdWNlclwiKV0sXG4gICAgKCkgPT4gcmluZy50YWtlKFwicHJvZHVjZXJcIiksXG4gICAgKCkgPT4gcmluZy50YWtlKFwiY29uc3VtZXJcIiksXG4gICAgKCkgPT4gcmluZy5yZWxlYXNlKCksXG4gICAgKCkgPT4gcmluZy50cnlXcml0ZSh2YWx1ZSksXG4gICAgKCkgPT4gcmluZy50cnlSZWFkKCksXG4gICAgKCkgPT4gcmluZy50cnlXcml0ZU1hbnkoW3ZhbHVlLCB2YWx1ZSwgdmFsdWVdKSxcbiAgICAoKSA9PiByaW5nLnRyeVJlYWRNYW55KDIwKSxcbiAgICAoKSA9PiByaW5nLnRyeVBlZWsoKSAmJiByaW5nLmFkdmFuY2UoKSxcbiAgICAoKSA9PiB7XG4gICAgICBjb25zdCByb29tID0gcmluZy50cnlSZXNlcnZlKGxlbmd0aCk7XG4gICAgICByb29tPy5ieXRlcy5maWxsKDEpO1xuICAgICAgcm9vbT8uY29tbWl0KGxlbmd0aCAtIDEpO1xuICAgIH0sXG4gICAgKCkgPT4gcmluZy50cnlSZXNlcnZlKGxlbmd0aCk/LmFib3J0KCksXG4gIF07XG59XG5cbmZ1bmN0aW9uIHdhaXRzKHJpbmc6IE51bWJlcnMsIHZhbHVlOiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogKCgpID0+IHVua25vd24pW10ge1xuICByZXR1cm4gW1xuICAgICgpID0+IHJpbmcucmVhZFN5bmMoc2hvcnQpLFxuICAgICgpID0+IHJpbmcud3JpdGVTeW5jKHZhbHVlLCBzaG9ydCksXG4gICAgKCkgPT4gcmluZy5yZWFkKHNob3J0KSxcbiAgICAoKSA9PiByaW5nLndyaXRlTWFueShbdmFsdWUsIHZhbHVlXSwgc2hvcnQpLFxuICAgICgpID0+IHJpbmcucmVzZXJ2ZShsZW5ndGgsIHNob3J0KS50aGVuKChyb29tKSA9PiByb29tLmFib3J0KCkpLFxuICAgICgpID0+IHJpbmcucmVsZWFzZSgpLFxuICBdO1xufVxuXG5leHBvcnQgY29uc3QgcmluZ3M6IEZ1enpQYXJ0PE9wZW5lZD4gPSB7XG4gIG5hbWVzOiA0LFxuICBmaWxsKG1lbW9yeSkge1xuICAgIC8vIEdvbmUgcm91bmQgc2V2ZXJhbCB0aW1lcywgYW5kIHBhcnRseSBmaWxsZWQuIFRoZSBzaWRlcyBzdGF5IHRob3NlIG9mIGEgcGFydGljaXBhbnQgdGhhdCB3aWxsIGJlIGRlYWQuXG4gICAgY29uc3Qgc2FtcGxlcyA9IG5ldyBSaW5nKG1lbW9yeSwgXCJzYW1wbGVzXCIsIGY2NCwgNyk7XG4gICAgY29uc3Qgb3JkZXJzID0gbmV3IFJpbmcobWVtb3J5LCBcIm9yZGVyc1wiLCBDb21tYW5kLCA1KTtcbiAgICBjb25zdCBvZGQgPSBuZXcgUmluZyhtZW1vcnksIFwib2RkXCIsIE9kZCwgOSk7XG4gICAgY29uc3QgdGV4dHMgPSBuZXcgUmluZyhtZW1vcnksIFwidGV4dHNcIiwgbWVzc2FnZXMsIDIwMCwgeyBsYXJnZXN0OiAxMDAgfSk7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCAyNTsgaysrKSB7XG4gICAgICBzYW1wbGVzLnRyeVdyaXRlTWFueShbaywgaywga10pO1xuICAgICAgb3JkZXJzLnRyeVdyaXRlKHsgdHlwZTogaywgZGF0YTogaywgdGV4dDogXCJ4XCIsIG1vcmU6IFVpbnQ4QXJyYXkub2YoMSwgMiwgMywgNCkgfSk7XG4gICAgICBvZGQudHJ5V3JpdGVNYW55KEFycmF5LmZyb20oeyBsZW5ndGg6IDIgfSwgKCkgPT4gKHsgYTogaywgYjogbmV3IFVpbnQ4QXJyYXkoNCkuZmlsbChrKSB9KSkpO1xuICAgICAgdGV4dHMudHJ5V3JpdGUobmV3IFVpbnQ4QXJyYXkoKGsgKiAxMykgJSAxMDApLmZpbGwoaykpO1xuICAgICAgaWYgKGsgPCAyNCkgZm9yIChjb25zdCByaW5nIG9mIFtzYW1wbGVzLCBvcmRlcnMsIG9kZCwgdGV4dHNdKSByaW5nLnRyeVJlYWRNYW55KDIpO1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9LFxuICBvcGVuKG1lbW9yeSwgYXR0ZW1wdCkge1xuICAgIGNvbnN0IGFsbCA9IFtcbiAgICAgIFthdHRlbXB0KCgpID0+IG5ldyBSaW5nKG1lbW9yeSwgXCJzYW1wbGVzXCIsIGY2NCkpLCAxLjUsIDNdLFxuICAgICAgW2F0dGVtcHQoKCkgPT4gbmV3IFJpbmcobWVtb3J5LCBcIm9yZGVyc1wiLCBDb21tYW5kKSksIGNvbW1hbmQsIDJdLFxuICAgICAgW2F0dGVtcHQoKCkgPT4gbmV3IFJpbmcobWVtb3J5LCBcIm9kZFwiLCBPZGQpKSwgeyBhOiAxLCBiOiBuZXcgVWludDhBcnJheSg0KSB9LCA0XSxcbiAgICAgIFthdHRlbXB0KCgpID0+IG5ldyBSaW5nKG1lbW9yeSwgXCJ0ZXh0c1wiLCBtZXNzYWdlcykpLCBuZXcgVWludDhBcnJheSg0MCkuZmlsbCg3KSwgNDBdLFxuICAgIF07XG4gICAgcmV0dXJuIGFsbC5maWx0ZXIoKFtyaW5nXSkgPT4gcmluZyAhPT0gdW5kZWZpbmVkKSBhcyB1bmtub3duIGFzIE9wZW5lZDtcbiAgfSxcbiAgY29udHJvbHMod2hvbGUsIG9mZnNldCwgc2l6ZSkge1xuICAgIGlmICh3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfS0lORCkgIT09IEwuS0lORF9SSU5HKSByZXR1cm4gW107XG4gICAgcmV0dXJuIHJhbmdlKG9mZnNldCArIEwuTElORV9CWVRFUywgb2Zmc2V0ICsgc2l6ZSwgOCk7IC8vIGZyYW1lcywgdG9vXG4gIH0sXG4gIG9wZXJhdGlvbnM6IChtZW1vcnksIG9wZW5lZCwgcmFuZG9tKSA9PiBbXG4gICAgKCkgPT4gbmV3IFJpbmcobWVtb3J5LCBcInNhbXBsZXNcIiwgZjY0LCA3KS50cnlXcml0ZU1hbnkoRmxvYXQ2NEFycmF5Lm9mKDEsIDIsIDMsIDQsIDUpKSxcbiAgICAoKSA9PiBuZXcgUmluZyhtZW1vcnksIFwic2FtcGxlc1wiLCBmNjQpLnRyeVJlYWRJbnRvKG5ldyBGbG9hdDY0QXJyYXkoNCkpLFxuICAgICgpID0+IG5ldyBSaW5nKG1lbW9yeSwgYHJpbmctJHtyYW5kb20uYmVsb3coMyl9YCwgbWVzc2FnZXMsIHJhbmRvbS5iZXR3ZWVuKDEsIDIwMCkpLnRyeVdyaXRlKG5ldyBVaW50OEFycmF5KDkpKSxcbiAgICAoKSA9PiBuZXcgUmluZyhtZW1vcnksIGByaW5nLSR7cmFuZG9tLmJlbG93KDMpfWAsIHUzMiwgcmFuZG9tLmJldHdlZW4oMSwgOTApKS50cnlXcml0ZSg5KSxcbiAgICAuLi5vcGVuZWQuZmxhdE1hcCgob25lKSA9PiBvcGVyYXRpb25zT2YoLi4ub25lKSksXG4gICAgLi4uKHJhbmRvbS5iZWxvdyg0KSA9PT0gMCA/IG9wZW5lZC5mbGF0TWFwKChvbmUpID0+IHdhaXRzKC4uLm9uZSkpIDogW10pLFxuICBdLFxufTtcbiIsICIvLyBTdGFja3MgaW4gdGhlIGZ1enogdGVzdC5cblxuaW1wb3J0IHsgZjY0LCBTdGFjayB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCIuLi8uLi9jb3JlL2xheW91dFwiO1xuaW1wb3J0IHsgQ29tbWFuZCwgY29tbWFuZCwgdHlwZSBGdXp6UGFydCwgcmFuZ2UgfSBmcm9tIFwiLi9wYXJ0XCI7XG5cbmNvbnN0IHNob3J0ID0geyB0aW1lb3V0OiAxIH07XG5cbi8qKiBBIHN0YWNrIGFuZCBhIHZhbHVlIGZvciBpdC4gKi9cbnR5cGUgT3BlbmVkID0gcmVhZG9ubHkgW3N0YWNrOiBTdGFjazxuZXZlcj4sIHZhbHVlOiBuZXZlcl1bXTtcblxuZnVuY3Rpb24gb3BlcmF0aW9uc09mKHN0YWNrOiBTdGFjazxuZXZlcj4sIHZhbHVlOiBuZXZlcik6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiBzdGFjay5zaXplLFxuICAgICgpID0+IHN0YWNrLmlzRW1wdHksXG4gICAgKCkgPT4gc3RhY2suaXNGdWxsLFxuICAgICgpID0+IHN0YWNrLnRvcCgpLFxuICAgICgpID0+IHN0YWNrLnRyeVBvcCgpLFxuICAgICgpID0+IHN0YWNrLnRyeVB1c2godmFsdWUpLFxuICAgICgpID0+IHN0YWNrLnRyeVBvcE1hbnkoMjApLFxuICAgICgpID0+IHN0YWNrLnRyeVB1c2hNYW55KFt2YWx1ZSwgdmFsdWUsIHZhbHVlXSksXG4gIF07XG59XG5cbmZ1bmN0aW9uIHdhaXRzKHN0YWNrOiBTdGFjazxuZXZlcj4sIHZhbHVlOiBuZXZlcik6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgcmV0dXJuIFsoKSA9PiBzdGFjay5wb3BTeW5jKHNob3J0KSwgKCkgPT4gc3RhY2sucHVzaFN5bmModmFsdWUsIHNob3J0KSwgKCkgPT4gc3RhY2sucG9wTWFueSgzLCBzaG9ydCldO1xufVxuXG5leHBvcnQgY29uc3Qgc3RhY2tzOiBGdXp6UGFydDxPcGVuZWQ+ID0ge1xuICBuYW1lczogMixcbiAgZmlsbChtZW1vcnkpIHtcbiAgICBjb25zdCBzdGFjayA9IG5ldyBTdGFjayhtZW1vcnksIFwic3RhY2tcIiwgZjY0LCA3LCB7IHNwYXJlczogMyB9KTtcbiAgICBjb25zdCBwaWxlID0gbmV3IFN0YWNrKG1lbW9yeSwgXCJwaWxlXCIsIENvbW1hbmQsIDIsIHsgc3BhcmVzOiAyIH0pO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgMjU7IGsrKykge1xuICAgICAgaWYgKCFzdGFjay50cnlQdXNoKGspKSBzdGFjay50cnlQb3BNYW55KDUpO1xuICAgICAgaWYgKCFwaWxlLnRyeVB1c2goeyB0eXBlOiBrLCBkYXRhOiBrLCB0ZXh0OiBcInhcIiwgbW9yZTogbmV3IFVpbnQ4QXJyYXkoNCkgfSkpIHBpbGUudHJ5UG9wKCk7XG4gICAgfVxuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH0sXG4gIG9wZW4obWVtb3J5LCBhdHRlbXB0KSB7XG4gICAgY29uc3QgYWxsID0gW1xuICAgICAgW2F0dGVtcHQoKCkgPT4gbmV3IFN0YWNrKG1lbW9yeSwgXCJzdGFja1wiLCBmNjQpKSwgMS41XSxcbiAgICAgIFthdHRlbXB0KCgpID0+IG5ldyBTdGFjayhtZW1vcnksIFwicGlsZVwiLCBDb21tYW5kKSksIGNvbW1hbmRdLFxuICAgIF07XG4gICAgcmV0dXJuIGFsbC5maWx0ZXIoKFtzdGFja10pID0+IHN0YWNrICE9PSB1bmRlZmluZWQpIGFzIHVua25vd24gYXMgT3BlbmVkO1xuICB9LFxuICBjb250cm9scyh3aG9sZSwgb2Zmc2V0LCBzaXplKSB7XG4gICAgaWYgKHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9LSU5EKSAhPT0gTC5LSU5EX1NUQUNLKSByZXR1cm4gW107XG4gICAgY29uc3Qgc3RyaWRlID0gd2hvbGUucmVhZFVJbnQzMkxFKG9mZnNldCArIEwuU1RSVUNUVVJFX1NUUklERSk7XG4gICAgY29uc3QgZW50cmllcyA9IHdob2xlLnJlYWRVSW50MzJMRShvZmZzZXQgKyBMLlNUUlVDVFVSRV9DQVBBQ0lUWSkgKiA4O1xuICAgIGNvbnN0IGJsb2NrcyA9IG9mZnNldCArIEwuU1RBQ0tfRU5UUklFUyArIE1hdGguY2VpbChlbnRyaWVzIC8gTC5MSU5FX0JZVEVTKSAqIEwuTElORV9CWVRFUztcbiAgICByZXR1cm4gW1xuICAgICAgLi4ucmFuZ2Uob2Zmc2V0ICsgTC5MSU5FX0JZVEVTLCBvZmZzZXQgKyBMLlNUQUNLX0VOVFJJRVMgKyBlbnRyaWVzLCA4KSxcbiAgICAgIC4uLnJhbmdlKGJsb2Nrcywgb2Zmc2V0ICsgc2l6ZSwgc3RyaWRlKS5mbGF0TWFwKChibG9jaykgPT4gW2Jsb2NrLCBibG9jayArIEwuU1RBQ0tfQkxPQ0tfREVQVEhdKSxcbiAgICBdO1xuICB9LFxuICBvcGVyYXRpb25zOiAoXywgb3BlbmVkLCByYW5kb20pID0+IFtcbiAgICAuLi5vcGVuZWQuZmxhdE1hcCgoW3N0YWNrLCB2YWx1ZV0pID0+IG9wZXJhdGlvbnNPZihzdGFjaywgdmFsdWUpKSxcbiAgICAuLi4ocmFuZG9tLmJlbG93KDQpID09PSAwID8gb3BlbmVkLmZsYXRNYXAoKFtzdGFjaywgdmFsdWVdKSA9PiB3YWl0cyhzdGFjaywgdmFsdWUpKSA6IFtdKSxcbiAgXSxcbn07XG4iLCAiLy8gU3RyZWFtcywgc3Vic2NyaXB0aW9ucyBhbmQgZGVyaXZlZCBzdHJlYW1zIGluIHRoZSBmdXp6IHRlc3QuXG5cbmltcG9ydCB7IHNldFRpbWVvdXQgfSBmcm9tIFwibm9kZTp0aW1lcnMvcHJvbWlzZXNcIjtcbmltcG9ydCB7IGJ5dGVzLCB0eXBlIERlcml2ZWRTdHJlYW0sIGY2NCwgdHlwZSBNZW1vcnksIFN0cmVhbSwgdHlwZSBTdWJzY3JpcHRpb24gfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiLi4vLi4vY29yZS9sYXlvdXRcIjtcbmltcG9ydCB7IHR5cGUgRnV6elBhcnQsIHJhbmdlIH0gZnJvbSBcIi4vcGFydFwiO1xuXG5jb25zdCBCbG9iID0gYnl0ZXMoMTIwKTtcblxuY29uc3Qga2luZHMgPSB7XG4gIGJsb2NrOiB7IHR5cGU6IGY2NCwgY2FwYWNpdHk6IDMsIHBvbGljeTogXCJibG9ja1wiIH0sXG4gIG9sZGVzdDogeyB0eXBlOiBCbG9iLCBjYXBhY2l0eTogMiwgcG9saWN5OiBcImRyb3Atb2xkZXN0XCIgfSxcbiAgbmV3ZXN0OiB7IHR5cGU6IGY2NCwgY2FwYWNpdHk6IDIsIHBvbGljeTogXCJkcm9wLW5ld2VzdFwiIH0sXG4gIGVuZGVkOiB7IHR5cGU6IGY2NCwgY2FwYWNpdHk6IDEsIHBvbGljeTogXCJibG9ja1wiIH0sXG59IGFzIGNvbnN0O1xuXG5jb25zdCBvcGVuID0gKG1lbW9yeTogTWVtb3J5LCBuYW1lOiBzdHJpbmcsIGNhcGFjaXR5PzogbnVtYmVyKSA9PiB7XG4gIGNvbnN0IHsgdHlwZSwgcG9saWN5IH0gPSBraW5kc1tuYW1lIGFzIGtleW9mIHR5cGVvZiBraW5kc107XG4gIHJldHVybiBuZXcgU3RyZWFtPG5ldmVyPihtZW1vcnksIGBzdHJlYW0gJHtuYW1lfWAsIHR5cGUgYXMgbmV2ZXIsIGNhcGFjaXR5LCB7IHNwYXJlczogMiwgc3Vic2NyaWJlcnM6IDQsIHBvbGljeSB9KTtcbn07XG5cbi8qKiBUaGUgZGVyaXZlZCBzdHJlYW1zOyB0aGUgbGFzdCBlbmRzIGJ5IGl0c2VsZi4gKi9cbmNvbnN0IGRlcml2ZWQgPSAobWVtb3J5OiBNZW1vcnksIHNvdXJjZTogU3RyZWFtPG5ldmVyPikgPT4ge1xuICBjb25zdCBvcHRpb25zID0geyBzcGFyZXM6IDEsIHN1YnNjcmliZXJzOiAyLCBmcm9tOiBcImVhcmxpZXN0XCIgfSBhcyBjb25zdDtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiBzb3VyY2UubWFwKG1lbW9yeSwgXCJzdHJlYW0gbWFwXCIsIGY2NCwgKHZhbHVlKSA9PiBOdW1iZXIodmFsdWUpICogMiwgb3B0aW9ucyksXG4gICAgKCkgPT4gc291cmNlLndpbmRvdyhtZW1vcnksIFwic3RyZWFtIHdpbmRvd1wiLCB7IGNvdW50OiAyLCBzdGVwOiAxIH0sIG9wdGlvbnMpLFxuICAgICgpID0+IHNvdXJjZS50YWtlKG1lbW9yeSwgXCJzdHJlYW0gdGFrZVwiLCAyLCBvcHRpb25zKSxcbiAgXSBhcyAoKCkgPT4gRGVyaXZlZFN0cmVhbTxuZXZlcj4pW107XG59O1xuXG50eXBlIFN0cmVhbXMgPSByZWFkb25seSBTdHJlYW08bmV2ZXI+W107XG5cbmNvbnN0IHNob3J0ID0geyB0aW1lb3V0OiAxIH07XG5jb25zdCB2YWx1ZU9mID0gKHN0cmVhbTogU3RyZWFtPG5ldmVyPikgPT5cbiAgKHN0cmVhbS50eXBlID09PSAoZjY0IGFzIHVua25vd24pID8gMS41IDogbmV3IFVpbnQ4QXJyYXkoMTIwKS5maWxsKDMpKSBhcyBuZXZlcjtcblxuZnVuY3Rpb24gb3BlcmF0aW9uc09mKHN0cmVhbTogU3RyZWFtPG5ldmVyPik6ICgoKSA9PiB1bmtub3duKVtdIHtcbiAgcmV0dXJuIFtcbiAgICAoKSA9PiBzdHJlYW0uc2VxdWVuY2UsXG4gICAgKCkgPT4gc3RyZWFtLmxhc3QsXG4gICAgKCkgPT4gc3RyZWFtLmRyb3BwZWQsXG4gICAgKCkgPT4gc3RyZWFtLnN1YnNjcmliZXJDb3VudCxcbiAgICAoKSA9PiBzdHJlYW0uaXNDbG9zZWQsXG4gICAgKCkgPT4gc3RyZWFtLnRyeUVtaXQodmFsdWVPZihzdHJlYW0pKSxcbiAgICAoKSA9PiBzdHJlYW0udHJ5RW1pdE1hbnkoW3ZhbHVlT2Yoc3RyZWFtKSwgdmFsdWVPZihzdHJlYW0pXSksXG4gIF07XG59XG5cbmZ1bmN0aW9uIHJlYWRpbmdzT2YocmVhZGVyOiBTdWJzY3JpcHRpb248bmV2ZXI+KTogKCgpID0+IHVua25vd24pW10ge1xuICByZXR1cm4gW1xuICAgICgpID0+IHJlYWRlci50cnlOZXh0KCksXG4gICAgKCkgPT4gcmVhZGVyLnRyeU5leHRNYW55KDMpLFxuICAgICgpID0+IHJlYWRlci5wb3NpdGlvbixcbiAgICAoKSA9PiByZWFkZXIubG9zdCxcbiAgICAoKSA9PiByZWFkZXIudHJ5TmV4dCgpLFxuICBdO1xufVxuXG4vKiogQSBzdWJzY3JpcHRpb24gYXMgbG9uZyBhcyBhIGZldyBvcGVyYXRpb25zLCBhbmQgdGhlIHdhaXRzLiAqL1xuZnVuY3Rpb24gc3Vic2NyaWJlKHN0cmVhbTogU3RyZWFtPG5ldmVyPiwgZnJvbTogXCJlYXJsaWVzdFwiIHwgXCJsYXRlc3RcIiwgd2FpdHM6IGJvb2xlYW4pOiAoKSA9PiB1bmtub3duIHtcbiAgcmV0dXJuICgpID0+IHtcbiAgICB1c2luZyByZWFkZXIgPSBzdHJlYW0uc3Vic2NyaXB0aW9uKHsgZnJvbSB9KTtcbiAgICBmb3IgKGNvbnN0IG9wZXJhdGlvbiBvZiByZWFkaW5nc09mKHJlYWRlcikpIG9wZXJhdGlvbigpO1xuICAgIGlmICghd2FpdHMpIHJldHVybjtcbiAgICByZWFkZXIubmV4dFN5bmMoc2hvcnQpO1xuICB9O1xufVxuXG4vKiogVGFrZXMgcGFydCBpbiBhIGRlcml2YXRpb24gZm9yIGEgbW9tZW50LiAqL1xuY29uc3Qgd2hpbGVEZXJpdmluZyA9IChkZXJpdmU6ICgpID0+IERlcml2ZWRTdHJlYW08bmV2ZXI+KSA9PiBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgZGVyaXZhdGlvbiB9ID0gZGVyaXZlKCk7XG4gIGF3YWl0IFByb21pc2UucmFjZShbZGVyaXZhdGlvbi5kb25lLCBzZXRUaW1lb3V0KDEpXSk7XG4gIGRlcml2YXRpb24uc3RvcCgpO1xufTtcblxuZXhwb3J0IGNvbnN0IHN0cmVhbXM6IEZ1enpQYXJ0PFN0cmVhbXM+ID0ge1xuICBuYW1lczogT2JqZWN0LmtleXMoa2luZHMpLmxlbmd0aCArIDMsXG4gIC8qKiBXcmFwcGVkLCBmdWxsLCBjbG9zZWQsIHdpdGggc3Vic2NyaWJlcnMgdGhhdCBsYWcgYW5kIHdpdGggYSBkZXJpdmF0aW9uIGluIHRoZSBtaWRkbGUgb2YgaXRzIHdvcmsuICovXG4gIGZpbGwobWVtb3J5KSB7XG4gICAgY29uc3QgYWxsID0gT2JqZWN0LmVudHJpZXMoa2luZHMpLm1hcCgoW25hbWUsIHsgY2FwYWNpdHkgfV0pID0+IG9wZW4obWVtb3J5LCBuYW1lLCBjYXBhY2l0eSkpO1xuICAgIGNvbnN0IFtibG9jaywgb2xkZXN0LCBuZXdlc3QsIGVuZGVkXSA9IGFsbCBhcyBbU3RyZWFtPG5ldmVyPiwgU3RyZWFtPG5ldmVyPiwgU3RyZWFtPG5ldmVyPiwgU3RyZWFtPG5ldmVyPl07XG4gICAgY29uc3QgcmVhZGVycyA9IGFsbC5tYXAoKHN0cmVhbSkgPT4gc3RyZWFtLnN1YnNjcmlwdGlvbigpKTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IDIwOyBrKyspIHtcbiAgICAgIGZvciAoY29uc3Qgc3RyZWFtIG9mIFtibG9jaywgb2xkZXN0LCBuZXdlc3RdKSBzdHJlYW0udHJ5RW1pdCh2YWx1ZU9mKHN0cmVhbSkpO1xuICAgICAgaWYgKGsgJSA0ICE9PSAzKSBmb3IgKGNvbnN0IHJlYWRlciBvZiByZWFkZXJzKSByZWFkZXIudHJ5TmV4dCgpO1xuICAgIH1cbiAgICBmb3IgKGNvbnN0IGRlcml2ZSBvZiBkZXJpdmVkKG1lbW9yeSwgYmxvY2spKSBkZXJpdmUoKTtcbiAgICBlbmRlZC50cnlFbWl0KDAuNSBhcyBuZXZlcik7XG4gICAgZW5kZWQuY2xvc2UoKTtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9LFxuICBvcGVuOiAobWVtb3J5LCBhdHRlbXB0KSA9PiBPYmplY3Qua2V5cyhraW5kcykuZmxhdE1hcCgobmFtZSkgPT4gYXR0ZW1wdCgoKSA9PiBvcGVuKG1lbW9yeSwgbmFtZSkpID8/IFtdKSxcbiAgY29udHJvbHMod2hvbGUsIG9mZnNldCwgc2l6ZSkge1xuICAgIGlmICh3aG9sZS5yZWFkVUludDMyTEUob2Zmc2V0ICsgTC5TVFJVQ1RVUkVfS0lORCkgIT09IEwuS0lORF9TVFJFQU0pIHJldHVybiBbXTtcbiAgICByZXR1cm4gcmFuZ2Uob2Zmc2V0ICsgTC5MSU5FX0JZVEVTLCBvZmZzZXQgKyBzaXplLCA4KTtcbiAgfSxcbiAgb3BlcmF0aW9uczogKG1lbW9yeSwgYWxsLCByYW5kb20pID0+IFtcbiAgICAuLi5hbGwuZmxhdE1hcChvcGVyYXRpb25zT2YpLFxuICAgIC4uLmFsbC5tYXAoKHN0cmVhbSkgPT4gc3Vic2NyaWJlKHN0cmVhbSwgcmFuZG9tLnBpY2soW1wiZWFybGllc3RcIiwgXCJsYXRlc3RcIl0pLCByYW5kb20uYmVsb3coOCkgPT09IDApKSxcbiAgICAuLi5hbGwuc2xpY2UoMCwgMSkuZmxhdE1hcCgoc291cmNlKSA9PiBkZXJpdmVkKG1lbW9yeSwgc291cmNlKS5tYXAod2hpbGVEZXJpdmluZykpLFxuICAgIC4uLihyYW5kb20uYmVsb3coNCkgPT09IDAgPyBhbGwubWFwKChzdHJlYW0pID0+ICgpID0+IHN0cmVhbS5lbWl0U3luYyh2YWx1ZU9mKHN0cmVhbSksIHNob3J0KSkgOiBbXSksXG4gICAgLi4uKHJhbmRvbS5iZWxvdyg0KSA9PT0gMCA/IGFsbC5tYXAoKHN0cmVhbSkgPT4gKCkgPT4gc3RyZWFtLmNsb3NlKCkpIDogW10pLFxuICBdLFxufTtcbiIsICIvLyBXaGF0IGlzIGZ1enplZCBhbmQgaG93OiBhIHZhbGlkIHNlZ21lbnQgd2l0aCBldmVyeSBzdHJ1Y3R1cmUgKC4uL2Z1enopLCBpdHMgY29ycnVwdGlvbnMsIGFuZCBldmVyeXRoaW5nIHRoYXQgY2FuIGJlIGRvbmVcbi8vIHdpdGggd2hhdCBpcyBsZWZ0LlxuXG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgc2V0SW1tZWRpYXRlIH0gZnJvbSBcIm5vZGU6dGltZXJzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyBNZW1vcnksIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBMSU5FX0JZVEVTIH0gZnJvbSBcIi4uLy4uL2NvcmUvbGF5b3V0XCI7XG5pbXBvcnQgeyB0eXBlIEFycmF5cywgYXJyYXlzIH0gZnJvbSBcIi4uL2Z1enovYXJyYXlcIjtcbmltcG9ydCB7IG1hcHMgfSBmcm9tIFwiLi4vZnV6ei9tYXBcIjtcbmltcG9ydCB7IGNoYW5uZWxzIH0gZnJvbSBcIi4uL2Z1enovY2hhbm5lbFwiO1xuaW1wb3J0IHsgb3V0Y29tZXMgfSBmcm9tIFwiLi4vZnV6ei9vdXRjb21lc1wiO1xuaW1wb3J0IHsgdHlwZSBGdXp6UGFydCwgcmFuZ2UgfSBmcm9tIFwiLi4vZnV6ei9wYXJ0XCI7XG5pbXBvcnQgeyBwb29scyB9IGZyb20gXCIuLi9mdXp6L3Bvb2xcIjtcbmltcG9ydCB7IHF1ZXVlcyB9IGZyb20gXCIuLi9mdXp6L3F1ZXVlXCI7XG5pbXBvcnQgeyByaW5ncyB9IGZyb20gXCIuLi9mdXp6L3JpbmdcIjtcbmltcG9ydCB7IHN0YWNrcyB9IGZyb20gXCIuLi9mdXp6L3N0YWNrXCI7XG5pbXBvcnQgeyBzdHJlYW1zIH0gZnJvbSBcIi4uL2Z1enovc3RyZWFtXCI7XG5pbXBvcnQgdHlwZSB7IFJhbmRvbSB9IGZyb20gXCIuLi9oYXJuZXNzXCI7XG5cbi8qKiBBcnJheXMgY29tZSBmaXJzdDogdGhlaXIgZWxlbWVudHMgdGVsbCB3aGVyZSB0aGUgc2VnbWVudCBiZWdpbnMuICovXG5jb25zdCBwYXJ0czogcmVhZG9ubHkgRnV6elBhcnQ8dW5rbm93bj5bXSA9IFtcbiAgYXJyYXlzLFxuICBxdWV1ZXMsXG4gIGNoYW5uZWxzLFxuICBtYXBzLFxuICBvdXRjb21lcyxcbiAgc3RhY2tzLFxuICByaW5ncyxcbiAgcG9vbHMsXG4gIHN0cmVhbXMsXG5dIGFzIEZ1enpQYXJ0PG5ldmVyPltdIGFzIEZ1enpQYXJ0PHVua25vd24+W107XG4vKiogU3RydWN0dXJlcyB0aGF0IHRoZSBvcGVyYXRpb25zIHRoZW1zZWx2ZXMgY3JlYXRlLiAqL1xuY29uc3QgU1BBUkVfTkFNRVMgPSA0O1xuXG4vKiogQSB2YWxpZCBzZWdtZW50J3MgYnl0ZXMsIGFuZCB3aGVyZSB0aGUgd29yZHMgYXJlIHdob3NlIGNvcnJ1cHRpb24gbWF0dGVycy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgVGVtcGxhdGUge1xuICByZWFkb25seSBieXRlczogVWludDhBcnJheTtcbiAgLyoqIE9mZnNldHMgb2YgNC1ieXRlIHdvcmRzIG9mIGhlYWRlcnMsIHRhYmxlLCBwZWVycyBhbmQgc3RydWN0dXJlcycgZmlyc3QgbGluZXMuICovXG4gIHJlYWRvbmx5IHdvcmRzOiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIE9mZnNldHMgb2YgdGhlIDgtYnl0ZSB3b3JkcyBvZiBzdHJ1Y3R1cmVzOiBoaW50cywgd2FpdGVyIHNldHMsIHRhcmdldHMsIGJsb2Nrcy4uLiAqL1xuICByZWFkb25seSBjb250cm9sczogcmVhZG9ubHkgbnVtYmVyW107XG4gIC8qKiBXaGVyZSB0aGUgYXJyYXkncyBlbGVtZW50cyBzdGFydC4gKi9cbiAgcmVhZG9ubHkgYXJyYXlEYXRhOiBudW1iZXI7XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBtYWtlVGVtcGxhdGUobmFtZTogc3RyaW5nKTogUHJvbWlzZTxUZW1wbGF0ZT4ge1xuICBjb25zdCBtYXhFbnRyaWVzID0gcGFydHMucmVkdWNlKChzdW0sIHBhcnQpID0+IHN1bSArIHBhcnQubmFtZXMsIFNQQVJFX05BTUVTKTtcbiAgY29uc3QgbWVtb3J5ID0gbmV3IE1lbW9yeShuYW1lLCB7IHNpemU6IDEzMTA3MiwgbWF4RW50cmllcywgbWF4UGVlcnM6IDYgfSk7XG4gIGNvbnN0IGVuZHMgPSBwYXJ0cy5tYXAoKHBhcnQpID0+IHBhcnQuZmlsbChtZW1vcnkpKTtcbiAgYXdhaXQgc2V0SW1tZWRpYXRlKCk7IC8vIGRlcml2YXRpb25zIGdldCB0aGVpciB0dXJuXG4gIGNvbnN0IHdob2xlID0gcmVhZEZpbGVTeW5jKGAvZGV2L3NobSR7bmFtZX1gKTtcbiAgZm9yIChjb25zdCBlbmQgb2YgZW5kcykgZW5kPy4oKTtcbiAgY29uc3QgZW50cmllcyA9IG1lbW9yeS5lbnRyaWVzKCk7XG4gIGNvbnN0IGZpcnN0ID0gKGVudHJpZXNbMF0gYXMgKHR5cGVvZiBlbnRyaWVzKVtudW1iZXJdKS5vZmZzZXQ7XG4gIGNvbnN0IHdvcmRzID0gcmFuZ2UoMCwgZmlyc3QsIDQpO1xuICBjb25zdCBjb250cm9sczogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChjb25zdCB7IG9mZnNldCwgc2l6ZSB9IG9mIGVudHJpZXMpIHtcbiAgICB3b3Jkcy5wdXNoKC4uLnJhbmdlKG9mZnNldCwgb2Zmc2V0ICsgTElORV9CWVRFUywgNCkpO1xuICAgIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0cykgY29udHJvbHMucHVzaCguLi5wYXJ0LmNvbnRyb2xzKHdob2xlLCBvZmZzZXQsIHNpemUpKTtcbiAgfVxuICBtZW1vcnkuY2xvc2UoKTtcbiAgbWVtb3J5LnVubGluaygpO1xuICByZXR1cm4geyBieXRlczogbmV3IFVpbnQ4QXJyYXkod2hvbGUpLCB3b3JkcywgY29udHJvbHMsIGFycmF5RGF0YTogZmlyc3QgKyBMSU5FX0JZVEVTIH07XG59XG5cbmNvbnN0IExJRVMgPSBbMCwgMSwgMiwgMHhmZmZmZmZmZiwgMHhmZmZmZmZmZSwgMHg3ZmZmZmZmZiwgMHg4MDAwMDAwMCwgMHgwMGZmZmZmZiwgMHgwMTAwMDAwMCwgNjQsIDI1NSwgMjU2XTtcblxuLyoqIEhvdyBtYW55IGNhc2VzIGBtdXRhdGVJblR1cm5gIGtub3dzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNhc2VzSW5UdXJuKHRlbXBsYXRlOiBUZW1wbGF0ZSk6IG51bWJlciB7XG4gIHJldHVybiB0ZW1wbGF0ZS53b3Jkcy5sZW5ndGggKiAoTElFUy5sZW5ndGggKyAyKTtcbn1cblxuLyoqIENvcnJ1cHRzIG9uZSB3b3JkIG9mIGhlYWRlcnMsIHRhYmxlIGFuZCBwZWVyczogZXZlcnkgd29yZCBnZXRzIGV2ZXJ5IGxpZSBpbiB0dXJuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11dGF0ZUluVHVybihzZWdtZW50OiBVaW50OEFycmF5LCB0ZW1wbGF0ZTogVGVtcGxhdGUsIGs6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoc2VnbWVudC5idWZmZXIsIHNlZ21lbnQuYnl0ZU9mZnNldCwgc2VnbWVudC5ieXRlTGVuZ3RoKTtcbiAgY29uc3QgYXQgPSB0ZW1wbGF0ZS53b3Jkc1tNYXRoLmZsb29yKGsgLyAoTElFUy5sZW5ndGggKyAyKSldIGFzIG51bWJlcjtcbiAgY29uc3Qgd29yZCA9IHZpZXcuZ2V0VWludDMyKGF0LCB0cnVlKTtcbiAgY29uc3QgdmFsdWUgPSBbLi4uTElFUywgd29yZCArIDEsIHdvcmQgLSAxXVtrICUgKExJRVMubGVuZ3RoICsgMildIGFzIG51bWJlcjtcbiAgdmlldy5zZXRVaW50MzIoYXQsIHZhbHVlID4+PiAwLCB0cnVlKTtcbiAgcmV0dXJuIGB3b3JkICR7YXR9ID0gJHt2YWx1ZSA+Pj4gMH1gO1xufVxuXG5mdW5jdGlvbiBsaWUod29yZDogbnVtYmVyLCByYW5kb206IFJhbmRvbSk6IG51bWJlciB7XG4gIGNvbnN0IHNvbWUgPSBbLi4uTElFUywgMTAyNF07XG4gIGNvbnN0IG5lYXIgPSBbd29yZCArIDEsIHdvcmQgLSAxLCB3b3JkICogMiwgd29yZCA+Pj4gMSwgd29yZCBeICgxIDw8IHJhbmRvbS5iZWxvdygzMikpLCB3b3JkICsgNjQsIC13b3JkLCB+d29yZF07XG4gIHJldHVybiAocmFuZG9tLmJlbG93KDQpID09PSAwID8gcmFuZG9tLndvcmQoKSA6IHJhbmRvbS5waWNrKFsuLi5zb21lLCAuLi5uZWFyXSkpID4+PiAwO1xufVxuXG5mdW5jdGlvbiBsaWU2NCh3b3JkOiBiaWdpbnQsIHJhbmRvbTogUmFuZG9tKTogYmlnaW50IHtcbiAgY29uc3QgdHVybiA9ICh3b3JkID4+IDI0bikgJiAweGZmZmZmZmZmZmZuO1xuICBjb25zdCBuZWFyID0gW3R1cm4gKyAxbiwgdHVybiAtIDFuLCB0dXJuICsgMm4sIHR1cm4gLSAybiwgdHVybiArIDE0biwgdHVybiBeICgxbiA8PCAzOW4pLCAwbiwgKDFuIDw8IDQwbikgLSAxbiwgMW5dO1xuICBjb25zdCBibG9jayA9IHJhbmRvbS5waWNrKFt3b3JkICYgMHhmZmZmZmZuLCAwbiwgMHhmZmZmZmZuLCBCaWdJbnQocmFuZG9tLmJlbG93KDIwKSksIEJpZ0ludChyYW5kb20uYmVsb3coMSA8PCAyNCkpXSk7XG4gIHN3aXRjaCAocmFuZG9tLmJlbG93KDYpKSB7XG4gICAgY2FzZSA1OiAvLyBhIHJpbmcncyBwb3NpdGlvblxuICAgICAgcmV0dXJuIChcbiAgICAgICAgKEJpZ0ludChyYW5kb20ucGljayhbMCwgMSwgMiwgcmFuZG9tLndvcmQoKV0pKSA8PCAzMm4pIHwgQmlnSW50KHJhbmRvbS5waWNrKFtyYW5kb20uYmVsb3coNDApLCByYW5kb20ud29yZCgpXSkpXG4gICAgICApO1xuICAgIGNhc2UgMDpcbiAgICAgIHJldHVybiB3b3JkIF4gKDFuIDw8IEJpZ0ludChyYW5kb20uYmVsb3coNjQpKSk7XG4gICAgY2FzZSAxOlxuICAgICAgcmV0dXJuIChCaWdJbnQocmFuZG9tLndvcmQoKSkgPDwgMzJuKSB8IEJpZ0ludChyYW5kb20ud29yZCgpKTtcbiAgICBjYXNlIDI6XG4gICAgICByZXR1cm4gcmFuZG9tLnBpY2soWzBuLCAoMW4gPDwgNjRuKSAtIDFuLCAxbiA8PCA2M24sICgxbiA8PCA2M24pIHwgMHgxMDFuLCAweDEwMW5dKTtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIEJpZ0ludC5hc1VpbnROKDY0LCAocmFuZG9tLnBpY2sobmVhcikgPDwgMjRuKSB8IGJsb2NrKTtcbiAgfVxufVxuXG4vKiogQ29ycnVwdHMgdGhlIHNlZ21lbnQgaW4gcGxhY2UsIGluIGFueSB3YXlzLCBhbmQgc2F5cyBob3cuICovXG5leHBvcnQgZnVuY3Rpb24gbXV0YXRlKHNlZ21lbnQ6IFVpbnQ4QXJyYXksIHRlbXBsYXRlOiBUZW1wbGF0ZSwgcmFuZG9tOiBSYW5kb20pOiBzdHJpbmcge1xuICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KHNlZ21lbnQuYnVmZmVyLCBzZWdtZW50LmJ5dGVPZmZzZXQsIHNlZ21lbnQuYnl0ZUxlbmd0aCk7XG4gIGNvbnN0IGRvbmU6IHN0cmluZ1tdID0gW107XG4gIGNvbnN0IHdvcmQgPSAoKSA9PiB7XG4gICAgY29uc3QgYXQgPSByYW5kb20ucGljayh0ZW1wbGF0ZS53b3Jkcyk7XG4gICAgY29uc3QgdmFsdWUgPSBsaWUodmlldy5nZXRVaW50MzIoYXQsIHRydWUpLCByYW5kb20pO1xuICAgIHZpZXcuc2V0VWludDMyKGF0LCB2YWx1ZSwgdHJ1ZSk7XG4gICAgZG9uZS5wdXNoKGB3b3JkICR7YXR9ID0gJHt2YWx1ZX1gKTtcbiAgfTtcbiAgY29uc3QgY29udHJvbCA9ICgpID0+IHtcbiAgICBjb25zdCBhdCA9IHJhbmRvbS5waWNrKHRlbXBsYXRlLmNvbnRyb2xzKTtcbiAgICBjb25zdCB2YWx1ZSA9IGxpZTY0KHZpZXcuZ2V0QmlnVWludDY0KGF0LCB0cnVlKSwgcmFuZG9tKTtcbiAgICB2aWV3LnNldEJpZ1VpbnQ2NChhdCwgdmFsdWUsIHRydWUpO1xuICAgIGRvbmUucHVzaChgY29udHJvbCAke2F0fSA9IDB4JHt2YWx1ZS50b1N0cmluZygxNil9YCk7XG4gIH07XG4gIGNvbnN0IHBhZ2UgPSAoKSA9PiB7XG4gICAgY29uc3QgYXQgPSByYW5kb20uYmVsb3coc2VnbWVudC5sZW5ndGggLyA0MDk2KSAqIDQwOTY7XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCA0MDk2OyBrICs9IDQpIHZpZXcuc2V0VWludDMyKGF0ICsgaywgcmFuZG9tLndvcmQoKSwgdHJ1ZSk7XG4gICAgZG9uZS5wdXNoKGBwYWdlICR7YXR9YCk7XG4gIH07XG4gIGNvbnN0IGZsaXBzID0gKCkgPT4ge1xuICAgIGZvciAobGV0IGsgPSByYW5kb20uYmV0d2VlbigxLCA0MCk7IGsgPiAwOyBrLS0pIHtcbiAgICAgIGNvbnN0IGF0ID0gcmFuZG9tLmJlbG93KE1hdGgubWluKHNlZ21lbnQubGVuZ3RoLCA4MTkyKSk7XG4gICAgICB2aWV3LnNldFVpbnQ4KGF0LCB2aWV3LmdldFVpbnQ4KGF0KSBeICgxIDw8IHJhbmRvbS5iZWxvdyg4KSkpO1xuICAgIH1cbiAgICBkb25lLnB1c2goXCJmbGlwc1wiKTtcbiAgfTtcbiAgY29uc3QgYWxsID0gKCkgPT4ge1xuICAgIC8vIEV2ZXJ5IGNvbnRyb2wgd29yZCBvZiBvbmUgc29ydCB0aGUgc2FtZTogd2hhdCBsZWFkcyB3YWxrcyBpbiBjaXJjbGVzLlxuICAgIGNvbnN0IHZhbHVlID0gbGllNjQoMG4sIHJhbmRvbSk7XG4gICAgY29uc3Qgb2RkID0gcmFuZG9tLmJlbG93KDIpO1xuICAgIHRlbXBsYXRlLmNvbnRyb2xzLmZvckVhY2goKGF0LCBrKSA9PiBrICUgMiA9PT0gb2RkICYmIHZpZXcuc2V0QmlnVWludDY0KGF0LCB2YWx1ZSwgdHJ1ZSkpO1xuICAgIGRvbmUucHVzaChgZXZlcnkgY29udHJvbCAke29kZH0gPSAweCR7dmFsdWUudG9TdHJpbmcoMTYpfWApO1xuICB9O1xuICBjb25zdCB3YXlzID0gW3dvcmQsIHdvcmQsIHdvcmQsIGNvbnRyb2wsIGNvbnRyb2wsIGNvbnRyb2wsIGNvbnRyb2wsIHBhZ2UsIGZsaXBzLCBhbGxdO1xuICBmb3IgKGxldCBrID0gcmFuZG9tLnBpY2soWzEsIDEsIDEsIDIsIDMsIDhdKTsgayA+IDA7IGstLSkgcmFuZG9tLnBpY2sod2F5cykoKTtcbiAgcmV0dXJuIGRvbmUuam9pbihcIiwgXCIpO1xufVxuXG5mdW5jdGlvbiBjaGVja2VkKGVycm9yOiB1bmtub3duKTogdm9pZCB7XG4gIGlmICghKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yKSB8fCB0eXBlb2YgZXJyb3IuY29kZSAhPT0gXCJzdHJpbmdcIiB8fCAhKGVycm9yLm51bWJlciA+IDApKSB0aHJvdyBlcnJvcjtcbn1cblxuZnVuY3Rpb24gYXR0ZW1wdDxUPihhY3Rpb246ICgpID0+IFQpOiBUIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gYWN0aW9uKCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgY2hlY2tlZChlcnJvcik7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogV2hhdCBlYWNoIHBhcnQgaGFzIG9wZW4uICovXG5leHBvcnQgdHlwZSBTdHJ1Y3R1cmVzID0gdW5rbm93bltdO1xuXG4vKiogT3BlbnMgd2hhdGV2ZXIgY2FuIGJlIG9wZW5lZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvcGVuQWxsKG5hbWU6IHN0cmluZywgaW50bzogU3RydWN0dXJlcyk6IE1lbW9yeSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG1lbW9yeSA9IGF0dGVtcHQoKCkgPT4gbmV3IE1lbW9yeShuYW1lKSk7XG4gIGlmICghbWVtb3J5KSByZXR1cm4gdW5kZWZpbmVkO1xuICByZW9wZW4obWVtb3J5LCBpbnRvKTtcbiAgcmV0dXJuIG1lbW9yeTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlb3BlbihtZW1vcnk6IE1lbW9yeSwgaW50bzogU3RydWN0dXJlcyk6IHZvaWQge1xuICBwYXJ0cy5mb3JFYWNoKChwYXJ0LCBrKSA9PiAoaW50b1trXSA9IHBhcnQub3BlbihtZW1vcnksIGF0dGVtcHQpKSk7XG59XG5cbi8qKiBUaGUgYXJyYXkgdGhyb3VnaCB3aGljaCB0aGUgd2hvbGUgc2VnbWVudCBjYW4gYmUgcmVhY2hlZCwgaWYgaXQgY291bGQgYmUgb3BlbmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFycmF5T2Yoc3RydWN0dXJlczogU3RydWN0dXJlcyk6IEFycmF5c1tcIm51bWJlcnNcIl0ge1xuICByZXR1cm4gKHN0cnVjdHVyZXNbMF0gYXMgQXJyYXlzIHwgdW5kZWZpbmVkKT8ubnVtYmVycztcbn1cblxuLyoqIERvZXMgZXZlcnl0aGluZyB0aGF0IGNhbiBiZSBkb25lLCBpbiBzb21lIG9yZGVyOyB0aGUgb25seSBlcnJvcnMgdGhhdCBtYXkgY29tZSBhcmUgdGhvc2Ugb2YgdGhpcyBwYWNrYWdlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHVzZUFsbChtZW1vcnk6IE1lbW9yeSwgc3RydWN0dXJlczogU3RydWN0dXJlcywgcmFuZG9tOiBSYW5kb20pOiBQcm9taXNlPHZvaWQ+IHtcbiAgY29uc3Qgc2hvcnQgPSB7IHRpbWVvdXQ6IDEgfTtcbiAgY29uc3Qgb3BlcmF0aW9uczogKCgpID0+IHVua25vd24pW10gPSBbXG4gICAgKCkgPT4gbWVtb3J5LnBlZXJzKCksXG4gICAgKCkgPT4gbWVtb3J5LmVudHJpZXMoKSxcbiAgICAoKSA9PiBtZW1vcnkudXNlZCxcbiAgICAoKSA9PiBtZW1vcnkudGFibGUuZmluZChcIm51bWJlcnNcIiksXG4gICAgKCkgPT4gbmV3IE1lbW9yeShtZW1vcnkubmFtZSwgeyByZWFkT25seTogdHJ1ZSB9KS5jbG9zZSgpLFxuICAgICgpID0+IHJlb3BlbihtZW1vcnksIHN0cnVjdHVyZXMpLFxuICAgIC4uLnBhcnRzLmZsYXRNYXAoKHBhcnQsIGspID0+IHBhcnQub3BlcmF0aW9ucyhtZW1vcnksIHN0cnVjdHVyZXNba10sIHJhbmRvbSkpLFxuICAgIC4uLihyYW5kb20uYmVsb3coNCkgPT09IDAgPyBbKCkgPT4gbWVtb3J5LndhaXRGb3JTeW5jKFwibm9uZVwiLCBzaG9ydCksICgpID0+IG1lbW9yeS53YWl0Rm9yKFwibm9uZVwiLCBzaG9ydCldIDogW10pLFxuICBdO1xuICBmb3IgKGNvbnN0IG9wZXJhdGlvbiBvZiByYW5kb20uc2h1ZmZsZShvcGVyYXRpb25zKSkge1xuICAgIHRyeSB7XG4gICAgICBhd2FpdCBvcGVyYXRpb24oKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY2hlY2tlZChlcnJvcik7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gQ2hlY2tzIGEgc2VnbWVudCBhZ2FpbnN0IFNQRUNJRklDQVRJT04ubWQuIEEgbG9vayBpcyBub3RlZCBhcyBzdXNwaWNpb25zLCBlYWNoIHdpdGggdGhlIGJ5dGVzIHRoYXQgaXQgcmVzdHMgb24uIE9uZVxuLy8gc3RhbmRzIHdoZW4gdGhvc2UgYnl0ZXMgc3RpbGwgcmVhZCB0aGUgc2FtZSBhZnRlciB0aGUgd2hvbGUgbG9vaywgYW5kIHRoZSBkZWF0aHMgaW4gaXQgYXJlIHN0aWxsIHNvOyB3aGVyZSBvdGhlcnMgd29yayxcbi8vIHdvcmRzIGNoYW5nZSBtZWFud2hpbGUsIGFuZCB3aGF0IGNoYW5nZWQgaXMgbG9va2VkIGF0IGFnYWluLlxuXG5pbXBvcnQgeyBjbG9zZVN5bmMsIGNvbnN0YW50cywgZnN0YXRTeW5jLCBvcGVuU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBGb3JtYXRFcnJvciwgUGVlclNsb3RzIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4uL21vZGVsL2ZpbGVcIjtcbmltcG9ydCB7IGZ1bGxOYW1lIH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB7IENlbnN1cyB9IGZyb20gXCIuL2NlbnN1c1wiO1xuaW1wb3J0IHsgY2hlY2tDZWxscyB9IGZyb20gXCIuL2NlbGxzXCI7XG5pbXBvcnQgeyBFeGFtaW5hdGlvbiwgdHlwZSBGaW5kaW5nLCB0eXBlIFBsYWNlLCB0eXBlIFNlZ21lbnRGYWN0cywgdHlwZSBTdXNwaWNpb24sIFVuZm91bmRlZCB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjaGVja1BlZXJzLCBjaGVja1NoYXBlLCBjaGVja1RhYmxlLCBzaGFwZU9mLCB0eXBlIFNoYXBlIH0gZnJvbSBcIi4vaGVhZGVyXCI7XG5pbXBvcnQgeyBjaGVja0tleWVkIH0gZnJvbSBcIi4va2V5ZWRcIjtcbmltcG9ydCB7IGNoZWNrT3V0Y29tZSB9IGZyb20gXCIuL291dGNvbWVcIjtcbmltcG9ydCB7IGNoZWNrUG9vbCB9IGZyb20gXCIuL3Bvb2xcIjtcbmltcG9ydCB7IGNoZWNrQXJyYXksIGNoZWNrUmluZyB9IGZyb20gXCIuL3JpbmdcIjtcbmltcG9ydCB7IGNoZWNrU3RhY2sgfSBmcm9tIFwiLi9zdGFja1wiO1xuaW1wb3J0IHsgY2hlY2tTdHJlYW0gfSBmcm9tIFwiLi9zdHJlYW1cIjtcbmltcG9ydCB7IEJ5dGVzLCBoZXgsIFNob3J0ZW5lZCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IENIRUNLUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgKHg6IEV4YW1pbmF0aW9uKSA9PiB2b2lkPj4gPSB7XG4gIGFycmF5OiBjaGVja0FycmF5LFxuICBxdWV1ZTogY2hlY2tDZWxscyxcbiAgc3RhY2s6IGNoZWNrU3RhY2ssXG4gIHJpbmc6IGNoZWNrUmluZyxcbiAgbWFwOiBjaGVja0tleWVkLFxuICBzZXQ6IGNoZWNrS2V5ZWQsXG4gIHBvb2w6IGNoZWNrUG9vbCxcbiAgZnV0dXJlOiBjaGVja091dGNvbWUsXG4gIGxhenk6IGNoZWNrT3V0Y29tZSxcbiAgc3RyZWFtOiBjaGVja1N0cmVhbSxcbiAgY2hhbm5lbDogY2hlY2tDZWxscyxcbn07XG5cbmNvbnN0IEtJTkRTOiBSZWFkb25seU1hcDxudW1iZXIsIHN0cmluZz4gPSBuZXcgTWFwKFtcbiAgW0wuS0lORF9BUlJBWSwgXCJhcnJheVwiXSxcbiAgW0wuS0lORF9RVUVVRSwgXCJxdWV1ZVwiXSxcbiAgW0wuS0lORF9TVEFDSywgXCJzdGFja1wiXSxcbiAgW0wuS0lORF9SSU5HLCBcInJpbmdcIl0sXG4gIFtMLktJTkRfTUFQLCBcIm1hcFwiXSxcbiAgW0wuS0lORF9TRVQsIFwic2V0XCJdLFxuICBbTC5LSU5EX1BPT0wsIFwicG9vbFwiXSxcbiAgW0wuS0lORF9GVVRVUkUsIFwiZnV0dXJlXCJdLFxuICBbTC5LSU5EX0xBWlksIFwibGF6eVwiXSxcbiAgW0wuS0lORF9TVFJFQU0sIFwic3RyZWFtXCJdLFxuICBbTC5LSU5EX0NIQU5ORUwsIFwiY2hhbm5lbFwiXSxcbl0pO1xuXG4vKiogVGhlIGtpbmQgYnkgaXRzIG5hbWU7IG9mIG9uZSB0aGF0IGlzIG5vdCBrbm93biwgaXRzIGxldHRlcnMuICovXG5mdW5jdGlvbiBraW5kT2Yod29yZDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3Qga25vd24gPSBLSU5EUy5nZXQod29yZCk7XG4gIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKSByZXR1cm4ga25vd247XG4gIGNvbnN0IGxldHRlcnMgPSBCdWZmZXIuYWxsb2MoNCk7XG4gIGxldHRlcnMud3JpdGVVSW50MzJMRSh3b3JkKTtcbiAgcmV0dXJuIGxldHRlcnMudG9TdHJpbmcoXCJsYXRpbjFcIik7XG59XG5cbi8qKiBMb29rcyBhdCBvbmUgc3RydWN0dXJlLCBvciB0aGUgc2VnbWVudCBpdHNlbGYsIHVudGlsIHdoYXQgd2FzIHNlZW4gc3RhbmRzLiAqL1xuY29uc3QgTU9TVF9ST1VORFMgPSA4O1xuLyoqIEEgbGFyZ2Ugc3RydWN0dXJlIGJlc2lkZSBidXN5IHBhcnRpY2lwYW50cyBpcyBub3QgbG9va2VkIGF0IGZvciBsb25nZXIuICovXG5jb25zdCBNT1NUX01JTExJU0VDT05EUyA9IDMwMDA7XG5cbi8qKiBXaGF0IHdhcyBmb3VuZCBpbiBvbmUgc3RydWN0dXJlLCBvciBvZiB0aGUgc2VnbWVudCBpdHNlbGYuICovXG5leHBvcnQgaW50ZXJmYWNlIFZlcmRpY3Qge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgZmluZGluZ3M6IHJlYWRvbmx5IEZpbmRpbmdbXTtcbiAgLyoqIEZpbmRpbmdzIGJleW9uZCB0aG9zZSwgb2YgdGhlIHNhbWUgcnVsZXMuICovXG4gIHJlYWRvbmx5IG1vcmU6IG51bWJlcjtcbiAgLyoqIENvbnRyYWRpY3Rpb25zIHRoYXQgZGlkIG5vdCBsYXN0OiBvdGhlcnMgd2VyZSBhdCB3b3JrLiAqL1xuICByZWFkb25seSBidXN5OiBudW1iZXI7XG4gIC8qKiBOb3QgbG9va2VkIGF0OiBhIGtpbmQgdGhhdCB0aGlzIHByb2dyYW0gZG9lcyBub3Qga25vdy4gKi9cbiAgcmVhZG9ubHkgdW5rbm93bjogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZXBvcnQge1xuICByZWFkb25seSBzZWdtZW50OiBzdHJpbmc7XG4gIHJlYWRvbmx5IHZlcmRpY3RzOiByZWFkb25seSBWZXJkaWN0W107XG4gIC8qKiBXaGV0aGVyIGl0IGNvdWxkIGJlIHRvbGQgd2hvIGxpdmVzLiAqL1xuICByZWFkb25seSBsaXZlbmVzc0tub3duOiBib29sZWFuO1xuICAvKiogVGhlIHBhcnRpY2lwYW50cyB0aGF0IGxpdmUuICovXG4gIHJlYWRvbmx5IGFsaXZlOiBudW1iZXI7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjb3VudE9mKHJlcG9ydDogUmVwb3J0LCBsZXZlbDogRmluZGluZ1tcImxldmVsXCJdKTogbnVtYmVyIHtcbiAgbGV0IGNvdW50ID0gMDtcbiAgZm9yIChjb25zdCB7IGZpbmRpbmdzIH0gb2YgcmVwb3J0LnZlcmRpY3RzKSBjb3VudCArPSBmaW5kaW5ncy5maWx0ZXIoKGZpbmRpbmcpID0+IGZpbmRpbmcubGV2ZWwgPT09IGxldmVsKS5sZW5ndGg7XG4gIHJldHVybiBjb3VudDtcbn1cblxuLyoqIE9uZSB0aGF0IGlzIHRvbGQgYWdhaW4gYW5kIGFnYWluIHdpdGggdGhlIHNhbWUgd29yZHMgaXMgb25lLiAqL1xuY29uc3Qga2V5T2YgPSAoeyBmaW5kaW5nIH06IFN1c3BpY2lvbikgPT4gYCR7ZmluZGluZy5ydWxlfSAke2ZpbmRpbmcub2Zmc2V0fSAke2ZpbmRpbmcubGV2ZWx9ICR7ZmluZGluZy5mb3VuZH1gO1xuXG5jb25zdCBwYXVzZSA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5cbmV4cG9ydCBjbGFzcyBWYWxpZGF0b3Ige1xuICByZWFkb25seSAjYnl0ZXM6IEJ5dGVzO1xuICAjc2xvdHM6IFBlZXJTbG90cyB8IHVuZGVmaW5lZDtcblxuICAvKiogT3BlbnMgYSBzZWdtZW50J3MgZmlsZS4gQkFEX01BR0lDLCBCQURfVkVSU0lPTiBhbmQgQkFEX1NJWkUgd2hlcmUgaXQgaXMgbm9uZSB0aGF0IGNhbiBiZSBsb29rZWQgYXQuICovXG4gIHN0YXRpYyBvcGVuKG5hbWU6IHN0cmluZyk6IFZhbGlkYXRvciB7XG4gICAgY29uc3QgZnVsbCA9IGZ1bGxOYW1lKG5hbWUpO1xuICAgIGxldCBmZDogbnVtYmVyO1xuICAgIHRyeSB7XG4gICAgICBmZCA9IG9wZW5TeW5jKGAke0ZPTERFUn0ke2Z1bGx9YCwgY29uc3RhbnRzLk9fUkRPTkxZIHwgY29uc3RhbnRzLk9fTk9GT0xMT1cgfCBjb25zdGFudHMuT19OT05CTE9DSyk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBmdWxsKTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBuZXcgVmFsaWRhdG9yKGZ1bGwsIGZkKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY2xvc2VTeW5jKGZkKTtcbiAgICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBmdWxsKTtcbiAgICB9XG4gIH1cblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IG5hbWU6IHN0cmluZyxcbiAgICBwcml2YXRlIHJlYWRvbmx5IGZkOiBudW1iZXIsXG4gICkge1xuICAgIGNvbnN0IHdoZXJlID0gYHNlZ21lbnQgXCIke25hbWV9XCJgO1xuICAgIHRoaXMuI2J5dGVzID0gbmV3IEJ5dGVzKGZkKTtcbiAgICBpZiAodGhpcy4jYnl0ZXMuc2l6ZSA8IDQgfHwgdGhpcy4jYnl0ZXMudTMyKEwuSEVBREVSX01BR0lDKSAhPT0gTC5NQUdJQykge1xuICAgICAgY29uc3QgZm91bmQgPVxuICAgICAgICB0aGlzLiNieXRlcy5zaXplIDwgNCA/IGBoYXMgJHt0aGlzLiNieXRlcy5zaXplfSBieXRlc2AgOiBgYmVnaW5zIHdpdGggJHtoZXgodGhpcy4jYnl0ZXMudTMyKDApLCA4KX1gO1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYCR7d2hlcmV9OiBub3QgYSBaZXJvSVBDIHNlZ21lbnQ6IGl0ICR7Zm91bmR9YCk7XG4gICAgfVxuICAgIGlmICh0aGlzLiNieXRlcy5zaXplIDwgTC5MSU5FX0JZVEVTKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9TSVpFXCIsIGAke3doZXJlfTogJHt0aGlzLiNieXRlcy5zaXplfSBieXRlcyBhcmUgdG9vIHNob3J0IGZvciBhIGhlYWRlcmApO1xuICAgIH1cbiAgICBjb25zdCB2ZXJzaW9uID0gdGhpcy4jYnl0ZXMudTMyKEwuSEVBREVSX1ZFUlNJT04pO1xuICAgIGlmICh2ZXJzaW9uICE9PSBMLkZPUk1BVF9WRVJTSU9OKSB7XG4gICAgICBjb25zdCB3aGljaCA9IHZlcnNpb24gPT09IDEgfHwgdmVyc2lvbiA9PT0gMiA/IFwiLCBvZiBhbiBlYXJsaWVyIFplcm9JUENcIiA6IFwiLCB3aGljaCBpcyBub3Qga25vd25cIjtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1ZFUlNJT05cIiwgYCR7d2hlcmV9OiBmb3JtYXQgdmVyc2lvbiAke3ZlcnNpb259JHt3aGljaH1gKTtcbiAgICB9XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHNsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgICAgIGlmIChzbG90cy5pbm9kZSA9PT0gZnN0YXRTeW5jKGZkKS5pbm8pIHRoaXMuI3Nsb3RzID0gc2xvdHM7XG4gICAgICBlbHNlIHNsb3RzLmNsb3NlKCk7IC8vIHRoZSBuYW1lIGlzIGFub3RoZXIgc2VnbWVudCdzIGJ5IG5vd1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gTm9ib2R5IGNhbiBiZSBhc2tlZCBhYm91dDogYWxsIGNvdW50IGFzIGFsaXZlLlxuICAgIH1cbiAgfVxuXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIHRoaXMuI3Nsb3RzPy5jbG9zZSgpO1xuICAgIGNsb3NlU3luYyh0aGlzLmZkKTtcbiAgfVxuXG4gIFtTeW1ib2wuZGlzcG9zZV0oKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZSgpO1xuICB9XG5cbiAgLyoqIExvb2tzIGF0IGV2ZXJ5dGhpbmcsIG9yIGF0IG9uZSBzdHJ1Y3R1cmUuICovXG4gIHJ1bihvbmx5Pzogc3RyaW5nKTogUmVwb3J0IHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIHRoaXMuI3J1bihvbmx5KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGVycm9yIGluc3RhbmNlb2YgU2hvcnRlbmVkKSB7XG4gICAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1NJWkVcIiwgYHNlZ21lbnQgXCIke3RoaXMubmFtZX1cIiB3YXMgY3V0IHNob3J0IHdoaWxlIGl0IHdhcyBsb29rZWQgYXRgKTtcbiAgICAgIH1cbiAgICAgIHRocm93IGVycm9yO1xuICAgIH1cbiAgfVxuXG4gICNydW4ob25seT86IHN0cmluZyk6IFJlcG9ydCB7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLiNieXRlcztcbiAgICBjb25zdCBzaGFwZSA9IHNoYXBlT2YoYnl0ZXMpO1xuICAgIGNvbnN0IGNlbnN1cyA9IG5ldyBDZW5zdXMoYnl0ZXMsIHNoYXBlLnBlZXJzLCBzaGFwZS5tYXhQZWVycywgKCkgPT4gdGhpcy4jbGl2aW5nKHNoYXBlKSk7XG4gICAgY29uc3QgaXRzZWxmOiBQbGFjZSA9IHsgbmFtZTogXCJcIiwga2luZDogXCJzZWdtZW50XCIsIG9mZnNldDogMCwgc2l6ZTogYnl0ZXMuc2l6ZSB9O1xuICAgIGxldCBmYWN0czogU2VnbWVudEZhY3RzID0geyBtYXhQZWVyczogc2hhcGUubWF4UGVlcnMsIHNlZ21lbnRJZDogc2hhcGUuc2VnbWVudElkLCBwbGFjZXM6IFtdIH07XG4gICAgY29uc3Qgd2hvbGUgPSB0aGlzLiNzZXR0bGUoKCkgPT4ge1xuICAgICAgY29uc3QgeCA9IG5ldyBFeGFtaW5hdGlvbihieXRlcywgY2Vuc3VzLCBpdHNlbGYsIGZhY3RzKTtcbiAgICAgIHRyeSB7XG4gICAgICAgIGNoZWNrU2hhcGUoeCwgc2hhcGUpO1xuICAgICAgICBmYWN0cyA9IHsgLi4uZmFjdHMsIHBsYWNlczogY2hlY2tUYWJsZSh4LCBzaGFwZSwga2luZE9mKSB9O1xuICAgICAgICBjaGVja1BlZXJzKHgsIHNoYXBlKTtcbiAgICAgICAgeC53YWl0ZXJzKEwuSEVBREVSX05BTUVfV0FJVEVSUywgXCJuYW1lX3dhaXRlcnNcIik7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFVuZm91bmRlZCkpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSwgY2Vuc3VzKTtcbiAgICBjb25zdCB2ZXJkaWN0czogVmVyZGljdFtdID0gW3sgbmFtZTogXCJcIiwga2luZDogXCJzZWdtZW50XCIsIC4uLndob2xlLCB1bmtub3duOiBmYWxzZSB9XTtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZhY3RzLnBsYWNlcykge1xuICAgICAgaWYgKG9ubHkgIT09IHVuZGVmaW5lZCAmJiBwbGFjZS5uYW1lICE9PSBvbmx5KSBjb250aW51ZTtcbiAgICAgIHZlcmRpY3RzLnB1c2godGhpcy4jc3RydWN0dXJlKHBsYWNlLCBmYWN0cywgY2Vuc3VzKSk7XG4gICAgfVxuICAgIGNvbnN0IGxpdmluZyA9IHRoaXMuI2xpdmluZyhzaGFwZSk7XG4gICAgcmV0dXJuIHsgc2VnbWVudDogdGhpcy5uYW1lLCB2ZXJkaWN0cywgbGl2ZW5lc3NLbm93bjogbGl2aW5nICE9PSB1bmRlZmluZWQsIGFsaXZlOiBsaXZpbmc/LnNpemUgPz8gMCB9O1xuICB9XG5cbiAgI3N0cnVjdHVyZShwbGFjZTogUGxhY2UsIGZhY3RzOiBTZWdtZW50RmFjdHMsIGNlbnN1czogQ2Vuc3VzKTogVmVyZGljdCB7XG4gICAgY29uc3QgeyBuYW1lLCBraW5kIH0gPSBwbGFjZTtcbiAgICBjb25zdCBjaGVjayA9IENIRUNLU1traW5kXTtcbiAgICBpZiAoIWNoZWNrICYmIC9eW0EtWjAtOSBfLV17NH0kLy50ZXN0KGtpbmQpKSB7XG4gICAgICByZXR1cm4geyBuYW1lLCBraW5kLCBmaW5kaW5nczogW10sIG1vcmU6IDAsIGJ1c3k6IDAsIHVua25vd246IHRydWUgfTtcbiAgICB9XG4gICAgY29uc3QgZm91bmQgPSB0aGlzLiNzZXR0bGUoKCkgPT4ge1xuICAgICAgY29uc3QgeCA9IG5ldyBFeGFtaW5hdGlvbih0aGlzLiNieXRlcywgY2Vuc3VzLCBwbGFjZSwgZmFjdHMpO1xuICAgICAgaWYgKCFjaGVjaykge1xuICAgICAgICBjb25zdCB3b3JkID0gdGhpcy4jYnl0ZXMucmVhZChwbGFjZS5vZmZzZXQsIDQpO1xuICAgICAgICB4Lndyb25nKFwic3RydWN0dXJlLmtpbmRcIiwgeyBhdDogcGxhY2Uub2Zmc2V0LCB3aGF0OiBcImtpbmRcIiB9LCB3b3JkLnRvU3RyaW5nKFwiaGV4XCIpLCBcImZvdXIgbGV0dGVyc1wiLCB7XG4gICAgICAgICAgc2lnaHRzOiBbeyBhdDogcGxhY2Uub2Zmc2V0LCBieXRlczogd29yZCB9XSxcbiAgICAgICAgfSk7XG4gICAgICAgIHJldHVybiB4O1xuICAgICAgfVxuICAgICAgdHJ5IHtcbiAgICAgICAgY2hlY2soeCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIFVuZm91bmRlZCkpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgICAgcmV0dXJuIHg7XG4gICAgfSwgY2Vuc3VzKTtcbiAgICByZXR1cm4geyBuYW1lLCBraW5kLCAuLi5mb3VuZCwgdW5rbm93bjogZmFsc2UgfTtcbiAgfVxuXG4gIC8qKiBMb29rcyB1bnRpbCB3aGF0IHdhcyBzZWVuIHN0YW5kcywgb3Igd2FzIHNlZW4gdG8gY2hhbmdlIGFsbCB0aGUgdGltZS4gKi9cbiAgI3NldHRsZShsb29rOiAoKSA9PiBFeGFtaW5hdGlvbiwgY2Vuc3VzOiBDZW5zdXMpOiBQaWNrPFZlcmRpY3QsIFwiZmluZGluZ3NcIiB8IFwibW9yZVwiIHwgXCJidXN5XCI+IHtcbiAgICBjb25zdCBwcm92ZWQgPSBuZXcgTWFwPHN0cmluZywgRmluZGluZz4oKTtcbiAgICBjb25zdCBiZWd1biA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICAgIGxldCBhd2FpdGVkID0gbmV3IE1hcDxzdHJpbmcsIFN1c3BpY2lvbj4oKTtcbiAgICBsZXQgYnVzeSA9IDA7XG4gICAgbGV0IG1vcmUgPSAwO1xuICAgIGZvciAobGV0IHJvdW5kID0gMDsgcm91bmQgPCBNT1NUX1JPVU5EUzsgcm91bmQrKykge1xuICAgICAgY2Vuc3VzLmFuZXcoKTtcbiAgICAgIGNvbnN0IHggPSBsb29rKCk7XG4gICAgICBjb25zdCBtb3ZlZDogU3VzcGljaW9uW10gPSBbXTtcbiAgICAgIGNvbnN0IGFnYWluID0gbmV3IE1hcDxzdHJpbmcsIFN1c3BpY2lvbj4oKTtcbiAgICAgIGlmICh4LnN1c3BpY2lvbnMubGVuZ3RoID4gMCkge1xuICAgICAgICBpZiAocm91bmQgPiAwIHx8IHguc3VzcGljaW9ucy5zb21lKCh7IGZpbmRpbmcgfSkgPT4gZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiKSkgQXRvbWljcy53YWl0KHBhdXNlLCAwLCAwLCAxKTtcbiAgICAgICAgY2Vuc3VzLmFuZXcoKTtcbiAgICAgIH1cbiAgICAgIGZvciAoY29uc3Qgc3VzcGljaW9uIG9mIHguc3VzcGljaW9ucykge1xuICAgICAgICBjb25zdCBrZXkgPSBrZXlPZihzdXNwaWNpb24pO1xuICAgICAgICBpZiAocHJvdmVkLmhhcyhrZXkpKSBjb250aW51ZTtcbiAgICAgICAgaWYgKCF0aGlzLiNzdGFuZHMoc3VzcGljaW9uLCBjZW5zdXMpKSBtb3ZlZC5wdXNoKHN1c3BpY2lvbik7XG4gICAgICAgIGVsc2UgaWYgKHN1c3BpY2lvbi50d2ljZSAmJiAhc2FtZVNpZ2h0cyhhd2FpdGVkLmdldChrZXkpLCBzdXNwaWNpb24pKSBhZ2Fpbi5zZXQoa2V5LCBzdXNwaWNpb24pO1xuICAgICAgICBlbHNlIHByb3ZlZC5zZXQoa2V5LCBzdXNwaWNpb24uZmluZGluZyk7XG4gICAgICB9XG4gICAgICBpZiAobW92ZWQubGVuZ3RoID09PSAwICYmIGFnYWluLnNpemUgPT09IDApIHtcbiAgICAgICAgbW9yZSA9IFsuLi54Lm1vcmUudmFsdWVzKCldLnJlZHVjZSgoc3VtLCBjb3VudCkgPT4gc3VtICsgY291bnQsIDApO1xuICAgICAgICBidXN5ID0gMDtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgICBhd2FpdGVkID0gYWdhaW47XG4gICAgICBidXN5ID0gbW92ZWQubGVuZ3RoICsgYWdhaW4uc2l6ZTtcbiAgICAgIGlmIChwZXJmb3JtYW5jZS5ub3coKSAtIGJlZ3VuID4gTU9TVF9NSUxMSVNFQ09ORFMpIGJyZWFrO1xuICAgIH1cbiAgICByZXR1cm4geyBmaW5kaW5nczogWy4uLnByb3ZlZC52YWx1ZXMoKV0sIG1vcmUsIGJ1c3kgfTtcbiAgfVxuXG4gICNzdGFuZHMoeyBzaWdodHMsIGRlYWQsIGVtcHR5IH06IFN1c3BpY2lvbiwgY2Vuc3VzOiBDZW5zdXMpOiBib29sZWFuIHtcbiAgICByZXR1cm4gKFxuICAgICAgdGhpcy4jYnl0ZXMuc3RpbGxTbyhzaWdodHMpICYmXG4gICAgICBkZWFkLmV2ZXJ5KChvd25lcikgPT4gIWNlbnN1cy5hbGl2ZShvd25lcikpICYmXG4gICAgICBlbXB0eS5ldmVyeSgoc2xvdCkgPT4gY2Vuc3VzLmlzRW1wdHkoc2xvdCkpXG4gICAgKTtcbiAgfVxuXG4gICNsaXZpbmcoeyBtYXhQZWVycyB9OiBTaGFwZSk6IFJlYWRvbmx5U2V0PG51bWJlcj4gfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHNsb3RzID0gdGhpcy4jc2xvdHM7XG4gICAgaWYgKCFzbG90cykgcmV0dXJuIHVuZGVmaW5lZDtcbiAgICBjb25zdCBsaXZpbmcgPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBNYXRoLm1pbihtYXhQZWVycywgTC5NQVhfUEVFUlNfTElNSVQpOyBzbG90KyspIGlmIChzbG90cy5oZWxkKHNsb3QpKSBsaXZpbmcuYWRkKHNsb3QpO1xuICAgIHJldHVybiBsaXZpbmc7XG4gIH1cbn1cblxuZnVuY3Rpb24gc2FtZVNpZ2h0cyhiZWZvcmU6IFN1c3BpY2lvbiB8IHVuZGVmaW5lZCwgbm93OiBTdXNwaWNpb24pOiBib29sZWFuIHtcbiAgcmV0dXJuIChcbiAgICBiZWZvcmUgIT09IHVuZGVmaW5lZCAmJlxuICAgIGJlZm9yZS5zaWdodHMubGVuZ3RoID09PSBub3cuc2lnaHRzLmxlbmd0aCAmJlxuICAgIGJlZm9yZS5zaWdodHMuZXZlcnkoKHsgYXQsIGJ5dGVzIH0sIGspID0+IGF0ID09PSBub3cuc2lnaHRzW2tdPy5hdCAmJiBieXRlcy5lcXVhbHMobm93LnNpZ2h0c1trXS5ieXRlcykpXG4gICk7XG59XG4iLCAiLy8gQSBzZWdtZW50J3MgZmlsZSwgcmVhZCBieSBwcmVhZDogbm90aGluZyBpcyBtYXBwZWQsIHNvIHRoYXQgYSBmaWxlIHdoaWNoIGlzIGN1dCBzaG9ydCBpcyBhbiBlcnJvciBhbmQgbm8gU0lHQlVTLiBOb3RoaW5nXG4vLyB0aGF0IGl0IHNheXMgaXMgYmVsaWV2ZWQ6IGV2ZXJ5IHJlYWQgaXMgYm91bmRlZC5cblxuaW1wb3J0IHsgY2xvc2VTeW5jLCBjb25zdGFudHMsIGZzdGF0U3luYywgb3BlblN5bmMsIHJlYWRTeW5jLCB0eXBlIFN0YXRzIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB7IENvcnJ1cHRFcnJvciwgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlcm1pc3Npb25FcnJvciwgU3lzdGVtRXJyb3IsIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBoZXgsIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcblxuZXhwb3J0IGNvbnN0IEZPTERFUiA9IFwiL2Rldi9zaG1cIjtcblxuLyoqIEFuIGVycm9yIG9mIHRoZSBzeXN0ZW0gdGhhdCBvcGVuaW5nIG9yIHJlYWRpbmcgYSBzZWdtZW50J3MgZmlsZSBoYWQsIGFzIG9uZSBvZiBaZXJvSVBDJ3MuICovXG5leHBvcnQgZnVuY3Rpb24gc3lzdGVtRXJyb3IoZXJyb3I6IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEVycm9yIHtcbiAgaWYgKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yKSByZXR1cm4gZXJyb3I7XG4gIGNvbnN0IHsgY29kZSwgbWVzc2FnZSB9ID0gZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uO1xuICBjb25zdCB3aGVyZSA9IGBzZWdtZW50IFwiJHtuYW1lfVwiYDtcbiAgY29uc3Qgb3B0aW9ucyA9IHsgY2F1c2U6IGVycm9yIH07XG4gIHN3aXRjaCAoY29kZSkge1xuICAgIGNhc2UgXCJFTk9FTlRcIjpcbiAgICAgIHJldHVybiBuZXcgTm90Rm91bmRFcnJvcihcIlpFUk9JUENfTk9UX0ZPVU5EXCIsIGB0aGVyZSBpcyBubyAke3doZXJlfWAsIG9wdGlvbnMpO1xuICAgIGNhc2UgXCJFQUNDRVNcIjpcbiAgICBjYXNlIFwiRVBFUk1cIjpcbiAgICAgIHJldHVybiBuZXcgUGVybWlzc2lvbkVycm9yKFwiWkVST0lQQ19OT19QRVJNSVNTSU9OXCIsIGAke3doZXJlfTogbm8gcGVybWlzc2lvbiB0byByZWFkIGl0YCwgb3B0aW9ucyk7XG4gICAgY2FzZSBcIkVMT09QXCI6XG4gICAgICByZXR1cm4gbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYCR7d2hlcmV9OiBpdCBpcyBhIHN5bWJvbGljIGxpbmtgLCBvcHRpb25zKTtcbiAgICBjYXNlIHVuZGVmaW5lZDpcbiAgICAgIHJldHVybiBlcnJvciBhcyBFcnJvcjtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIG5ldyBTeXN0ZW1FcnJvcihcIlpFUk9JUENfU1lTVEVNXCIsIGAke3doZXJlfTogJHttZXNzYWdlfWAsIG9wdGlvbnMpO1xuICB9XG59XG5cbmV4cG9ydCBjbGFzcyBTZWdtZW50RmlsZSB7XG4gIHJlYWRvbmx5ICNmZDogbnVtYmVyO1xuICAjb3BlbiA9IHRydWU7XG5cbiAgLyoqIE9wZW5zIHRoZSBmaWxlIG9mIGEgc2VnbWVudCwgb2YgYW55IHVzZXIsIGlmIGl0IGlzIGEgcmVndWxhciBmaWxlLiAqL1xuICBjb25zdHJ1Y3RvcihyZWFkb25seSBuYW1lOiBzdHJpbmcpIHtcbiAgICB0cnkge1xuICAgICAgLy8gTm90IGJsb2NrZWQgYnkgYSBwaXBlIG9mIHRoYXQgbmFtZS5cbiAgICAgIHRoaXMuI2ZkID0gb3BlblN5bmMoYCR7Rk9MREVSfSR7bmFtZX1gLCBjb25zdGFudHMuT19SRE9OTFkgfCBjb25zdGFudHMuT19OT0ZPTExPVyB8IGNvbnN0YW50cy5PX05PTkJMT0NLKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgdGhyb3cgc3lzdGVtRXJyb3IoZXJyb3IsIG5hbWUpO1xuICAgIH1cbiAgICBpZiAoIXRoaXMuc3RhdHVzKCkuaXNGaWxlKCkpIHtcbiAgICAgIHRoaXMuY2xvc2UoKTtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX01BR0lDXCIsIGBzZWdtZW50IFwiJHtuYW1lfVwiOiBpdCBpcyBub3QgYSByZWd1bGFyIGZpbGVgKTtcbiAgICB9XG4gIH1cblxuICBzdGF0dXMoKTogU3RhdHMge1xuICAgIHJldHVybiBmc3RhdFN5bmModGhpcy4jZmQpO1xuICB9XG5cbiAgLyoqIFJlYWRzIGludG8gdGhlIGJ1ZmZlciBmcm9tIHRoaXMgcGxhY2Ugb247IGhvdyBtYW55IGJ5dGVzIHRoZXJlIHdlcmUuICovXG4gIHJlYWRTb21lKGludG86IFVpbnQ4QXJyYXksIG9mZnNldDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICBsZXQgZG9uZSA9IDA7XG4gICAgd2hpbGUgKGRvbmUgPCBpbnRvLmxlbmd0aCkge1xuICAgICAgY29uc3QgY291bnQgPSByZWFkU3luYyh0aGlzLiNmZCwgaW50bywgZG9uZSwgaW50by5sZW5ndGggLSBkb25lLCBvZmZzZXQgKyBkb25lKTtcbiAgICAgIGlmIChjb3VudCA9PT0gMCkgYnJlYWs7XG4gICAgICBkb25lICs9IGNvdW50O1xuICAgIH1cbiAgICByZXR1cm4gZG9uZTtcbiAgfVxuXG4gIC8qKiBGaWxscyB0aGUgYnVmZmVyOyBCQURfU0laRSB3aGVyZSB0aGUgZmlsZSBlbmRzIGJlZm9yZS4gKi9cbiAgcmVhZEludG8oaW50bzogVWludDhBcnJheSwgb2Zmc2V0OiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5yZWFkU29tZShpbnRvLCBvZmZzZXQpIDwgaW50by5sZW5ndGgpIHtcbiAgICAgIHRocm93IG5ldyBGb3JtYXRFcnJvcihcIlpFUk9JUENfQkFEX1NJWkVcIiwgYHNlZ21lbnQgXCIke3RoaXMubmFtZX1cIiB3YXMgY3V0IHNob3J0IHdoaWxlIGl0IHdhcyBsb29rZWQgYXRgKTtcbiAgICB9XG4gIH1cblxuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3BlbikgY2xvc2VTeW5jKHRoaXMuI2ZkKTtcbiAgICB0aGlzLiNvcGVuID0gZmFsc2U7XG4gIH1cbn1cblxuY29uc3Qgd29yZCA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoOCkpO1xuY29uc3Qgd29yZEJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkod29yZC5idWZmZXIpO1xuXG4vKiogU29tZSBieXRlcyBvZiB0aGUgZmlsZSwgb2Ygd2hpY2ggbm8gb3RoZXIgbWF5IGJlIHJlYWQ6IENPUlJVUFQuIE9mZnNldHMgY291bnQgZnJvbSBpdHMgYmVnaW4uICovXG5leHBvcnQgY2xhc3MgQXJlYSB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGZpbGU6IFNlZ21lbnRGaWxlLFxuICAgIHJlYWRvbmx5IGJhc2U6IG51bWJlcixcbiAgICByZWFkb25seSBieXRlczogbnVtYmVyLFxuICApIHt9XG5cbiAgI2NoZWNrKG9mZnNldDogbnVtYmVyLCBjb3VudDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKCEob2Zmc2V0ID49IDAgJiYgY291bnQgPj0gMCAmJiBvZmZzZXQgKyBjb3VudCA8PSB0aGlzLmJ5dGVzKSkge1xuICAgICAgdGhyb3cgbmV3IENvcnJ1cHRFcnJvcihcbiAgICAgICAgXCJaRVJPSVBDX0NPUlJVUFRcIixcbiAgICAgICAgYCR7Y291bnR9IGJ5dGVzIGF0ICske2hleChvZmZzZXQpfSBsaWUgb3V0c2lkZSB0aGUgJHt0aGlzLmJ5dGVzfSB0aGVyZSBhcmVgLFxuICAgICAgKTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBjb3B5LCB3aGljaCBtYXkgYmUgdG9ybiB3aGVuIG90aGVycyB3cml0ZSB0aGVyZS4gKi9cbiAgcmVhZChvZmZzZXQ6IG51bWJlciwgY291bnQ6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgY291bnQpO1xuICAgIGNvbnN0IGJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoY291bnQpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byhieXRlcywgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gYnl0ZXM7XG4gIH1cblxuICB1MzIob2Zmc2V0OiBudW1iZXIpOiBudW1iZXIge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgNCk7XG4gICAgdGhpcy5maWxlLnJlYWRJbnRvKHdvcmRCeXRlcy5zdWJhcnJheSgwLCA0KSwgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gd29yZC5nZXRVaW50MzIoMCwgdHJ1ZSk7XG4gIH1cblxuICB1NjQob2Zmc2V0OiBudW1iZXIpOiBiaWdpbnQge1xuICAgIHRoaXMuI2NoZWNrKG9mZnNldCwgOCk7XG4gICAgdGhpcy5maWxlLnJlYWRJbnRvKHdvcmRCeXRlcywgdGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgICByZXR1cm4gd29yZC5nZXRCaWdVaW50NjQoMCwgdHJ1ZSk7XG4gIH1cblxuICAvKiogQSB3b3JkIGluIHR3byBoYWx2ZXMsIGZvciBmaWVsZHMgb2YgdXAgdG8gNTMgYml0cy4gKi9cbiAgaGFsdmVzKG9mZnNldDogbnVtYmVyKTogSGFsdmVzIHtcbiAgICB0aGlzLiNjaGVjayhvZmZzZXQsIDgpO1xuICAgIHRoaXMuZmlsZS5yZWFkSW50byh3b3JkQnl0ZXMsIHRoaXMuYmFzZSArIG9mZnNldCk7XG4gICAgcmV0dXJuIHsgbG93OiB3b3JkLmdldFVpbnQzMigwLCB0cnVlKSwgaGlnaDogd29yZC5nZXRVaW50MzIoNCwgdHJ1ZSkgfTtcbiAgfVxuXG4gIC8qKiBUZXh0IGluIGEgZmllbGQgb2Ygc28gbWFueSBieXRlcywgdXAgdG8gaXRzIGZpcnN0IE5VTCwgYXMgaXQgbWF5IGJlIHNob3duLiAqL1xuICB0ZXh0KG9mZnNldDogbnVtYmVyLCBieXRlczogbnVtYmVyKTogc3RyaW5nIHtcbiAgICBjb25zdCBmaWVsZCA9IHRoaXMucmVhZChvZmZzZXQsIGJ5dGVzKTtcbiAgICBjb25zdCBlbmQgPSBmaWVsZC5pbmRleE9mKDApO1xuICAgIHJldHVybiBzaG93bihlbmQgPCAwID8gZmllbGQgOiBmaWVsZC5zdWJhcnJheSgwLCBlbmQpKTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIEhhbHZlcyB7XG4gIGxvdzogbnVtYmVyO1xuICBoaWdoOiBudW1iZXI7XG59XG4iLCAiLy8gVGV4dCBmb3IgcGVvcGxlOiBudW1iZXJzLCBuYW1lcyB0aGF0IG1heSBob2xkIGFueXRoaW5nLCBjb2x1bW5zLlxuXG5pbXBvcnQgc3RyaW5nV2lkdGggZnJvbSBcInN0cmluZy13aWR0aFwiO1xuXG5jb25zdCBVTklUUyA9IFtcIktpQlwiLCBcIk1pQlwiLCBcIkdpQlwiLCBcIlRpQlwiLCBcIlBpQlwiLCBcIkVpQlwiXTtcblxuLyoqIFwiNTEyIEJcIiwgXCIxLjAgTWlCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaHVtYW4oYnl0ZXM6IG51bWJlcik6IHN0cmluZyB7XG4gIGlmIChieXRlcyA8IDEwMjQpIHJldHVybiBgJHtieXRlc30gQmA7XG4gIGxldCBhbW91bnQgPSBieXRlcyAvIDEwMjQ7XG4gIGxldCB1bml0ID0gMDtcbiAgZm9yICg7IGFtb3VudCA+PSAxMDIzLjk1ICYmIHVuaXQgKyAxIDwgVU5JVFMubGVuZ3RoOyB1bml0KyspIGFtb3VudCAvPSAxMDI0O1xuICByZXR1cm4gYCR7YW1vdW50LnRvRml4ZWQoMSl9ICR7VU5JVFNbdW5pdF19YDtcbn1cblxuLyoqIFwiMSBjZWxsXCIsIFwiMyBjZWxsc1wiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvdW50ZWQoY291bnQ6IG51bWJlciB8IGJpZ2ludCwgb25lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gYCR7Y291bnR9ICR7b25lfSR7TnVtYmVyKGNvdW50KSA9PT0gMSA/IFwiXCIgOiBcInNcIn1gO1xufVxuXG4vKiogXCI0MDk2IGJ5dGVzLCA0LjAgS2lCXCIuICovXG5leHBvcnQgZnVuY3Rpb24gYnl0ZXNUZXh0KGJ5dGVzOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBleGFjdGx5ID0gY291bnRlZChieXRlcywgXCJieXRlXCIpO1xuICByZXR1cm4gYnl0ZXMgPCAxMDI0ID8gZXhhY3RseSA6IGAke2V4YWN0bHl9LCAke2h1bWFuKGJ5dGVzKX1gO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaGV4KHZhbHVlOiBudW1iZXIgfCBiaWdpbnQsIGRpZ2l0cyA9IDApOiBzdHJpbmcge1xuICByZXR1cm4gYDB4JHt2YWx1ZS50b1N0cmluZygxNikucGFkU3RhcnQoZGlnaXRzLCBcIjBcIil9YDtcbn1cblxuY29uc3QgZGVjb2RlciA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcbi8vIENvbnRyb2xzLCB3aGF0IHR1cm5zIHRoZSBkaXJlY3Rpb24gb2Ygd3JpdGluZyBvciB0YWtlcyBubyByb29tLCBoYWx2ZXMgb2YgcGFpcnMuXG5jb25zdCBVTlNIT1dOID0gL1tcXHB7Q2N9XFxwe0NzfVxcdTIwMGItXFx1MjAwZlxcdTIwMjgtXFx1MjAyZVxcdTIwNjAtXFx1MjA2ZlxcdWZlZmZdL3U7XG5cbi8qKiBUZXh0IGFzIGl0IG1heSBiZSBzaG93biBvbiBhIHRlcm1pbmFsOiB3aGF0IGlzIG5vIHByaW50YWJsZSBVVEYtOCBiZWNvbWVzIFxceE5OLCBieXRlIGJ5IGJ5dGUuICovXG5leHBvcnQgZnVuY3Rpb24gc2hvd24odGV4dDogc3RyaW5nIHwgVWludDhBcnJheSk6IHN0cmluZyB7XG4gIGNvbnN0IGJ5dGVzID0gdHlwZW9mIHRleHQgPT09IFwic3RyaW5nXCIgPyBCdWZmZXIuZnJvbSh0ZXh0KSA6IHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBmb3IgKGxldCBhdCA9IDA7IGF0IDwgYnl0ZXMubGVuZ3RoOykge1xuICAgIGNvbnN0IGxlbmd0aCA9IGNoYXJhY3RlckJ5dGVzKGJ5dGVzW2F0XSBhcyBudW1iZXIpO1xuICAgIGNvbnN0IGNoYXJhY3RlciA9IGRlY29kZShieXRlcy5zdWJhcnJheShhdCwgYXQgKyBsZW5ndGgpKTtcbiAgICBpZiAoY2hhcmFjdGVyID09PSB1bmRlZmluZWQgfHwgVU5TSE9XTi50ZXN0KGNoYXJhY3RlcikpIHtcbiAgICAgIHJlc3VsdCArPSBgXFxcXHgkeyhieXRlc1thdF0gYXMgbnVtYmVyKS50b1N0cmluZygxNikucGFkU3RhcnQoMiwgXCIwXCIpfWA7XG4gICAgICBhdCsrO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXN1bHQgKz0gY2hhcmFjdGVyO1xuICAgICAgYXQgKz0gbGVuZ3RoO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufVxuXG5mdW5jdGlvbiBjaGFyYWN0ZXJCeXRlcyhmaXJzdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGZpcnN0IDwgMHhjMCA/IDEgOiBmaXJzdCA8IDB4ZTAgPyAyIDogZmlyc3QgPCAweGYwID8gMyA6IDQ7XG59XG5cbmZ1bmN0aW9uIGRlY29kZShieXRlczogVWludDhBcnJheSk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGRlY29kZXIuZGVjb2RlKGJ5dGVzKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGJ5dGVzIG9mIGEgZmllbGQgdXAgdG8gaXRzIGZpcnN0IE5VTC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bnRpbE51bChieXRlczogVWludDhBcnJheSk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBlbmQgPSBieXRlcy5pbmRleE9mKDApO1xuICByZXR1cm4gZW5kIDwgMCA/IGJ5dGVzIDogYnl0ZXMuc3ViYXJyYXkoMCwgZW5kKTtcbn1cblxuLyoqIENvbHVtbnMgdGhhdCBhIHRleHQgdGFrZXMgb24gYSB0ZXJtaW5hbDsgY29kZXMgZm9yIGNvbG91cnMgdGFrZSBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpZHRoKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIC8vIE5lYXJseSBhbHdheXM6IG5vdGhpbmcgYnV0IHBsYWluIGNoYXJhY3RlcnMuXG4gIHJldHVybiAvXltcXHgyMC1cXHg3ZV0qJC8udGVzdCh0ZXh0KSA/IHRleHQubGVuZ3RoIDogc3RyaW5nV2lkdGgodGV4dCk7XG59XG5cbi8qKiBUaGUgdGV4dCB3aXRoIGJsYW5rcyBiZWhpbmQgaXQsIG9yIGluIGZyb250IG9mIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhZGRlZCh0ZXh0OiBzdHJpbmcsIGNvbHVtbnM6IG51bWJlciwgdG9UaGVSaWdodCA9IGZhbHNlKTogc3RyaW5nIHtcbiAgY29uc3QgYmxhbmtzID0gXCIgXCIucmVwZWF0KE1hdGgubWF4KDAsIGNvbHVtbnMgLSB3aWR0aCh0ZXh0KSkpO1xuICByZXR1cm4gdG9UaGVSaWdodCA/IGJsYW5rcyArIHRleHQgOiB0ZXh0ICsgYmxhbmtzO1xufVxuXG4vKiogVGhlIHRleHQgY3V0IHRvIHNvIG1hbnkgY29sdW1ucywgd2l0aCBhIG1hcmsgd2hlcmUgaXQgd2FzIGN1dC4gV2l0aG91dCBjb2RlcyBmb3IgY29sb3VycyBpbiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjdXQodGV4dDogc3RyaW5nLCBjb2x1bW5zOiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAod2lkdGgodGV4dCkgPD0gY29sdW1ucykgcmV0dXJuIHRleHQ7XG4gIGxldCByZXN1bHQgPSBcIlwiO1xuICBsZXQgdGFrZW4gPSAwO1xuICBmb3IgKGNvbnN0IGNoYXJhY3RlciBvZiB0ZXh0KSB7XG4gICAgdGFrZW4gKz0gd2lkdGgoY2hhcmFjdGVyKTtcbiAgICBpZiAodGFrZW4gPiBjb2x1bW5zIC0gMSkgYnJlYWs7XG4gICAgcmVzdWx0ICs9IGNoYXJhY3RlcjtcbiAgfVxuICByZXR1cm4gY29sdW1ucyA+IDAgPyBgJHtyZXN1bHR9XHUyMDI2YCA6IFwiXCI7XG59XG4iLCAiLy8gQSBzZWdtZW50IHRoYXQgaXMgbG9va2VkIGF0OiBpdHMgaGVhZGVyLCBpdHMgdGFibGUsIGl0cyBwYXJ0aWNpcGFudHMuIFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbnMgMyB0byA1LiBXaGF0IGl0IHNheXMgbWF5XG4vLyBiZSBjb3JydXB0LCBhbmQgY2hhbmdlcyBtZWFud2hpbGU7IGl0cyBuYW1lIG1heSBnbywgYW5kIGl0cyBmaWxlIGJlIGN1dCBzaG9ydC5cblxuaW1wb3J0IHR5cGUgeyBTdGF0cyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgeyBBcmd1bWVudEVycm9yLCBDb3JydXB0RXJyb3IsIEZvcm1hdEVycm9yLCBOb3RGb3VuZEVycm9yLCBQZWVyU2xvdHMgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGhleCwgc2hvd24sIHVudGlsTnVsIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7IEFyZWEsIFNlZ21lbnRGaWxlLCBzeXN0ZW1FcnJvciB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IGtpbmRMZXR0ZXJzLCBtYWtlU3ViamVjdCB9IGZyb20gXCIuL2tpbmRzXCI7XG5pbXBvcnQgdHlwZSB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5cbi8qKiBUaGUgaGVhZGVyJ3MgZmlyc3Qgd29yZHM6IHRob3NlIHRoYXQgbmV2ZXIgY2hhbmdlLCBhbmQgdGhlIHR3byB0aGF0IGRvIGFzIHRoZXkgd2VyZSB3aGVuIGl0IHdhcyBvcGVuZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIEhlYWRlciB7XG4gIHZlcnNpb246IG51bWJlcjtcbiAgbWF4RW50cmllczogbnVtYmVyO1xuICBtYXhQZWVyczogbnVtYmVyO1xuICAvKiogQnl0ZXMgb2YgdGhlIHNlZ21lbnQuICovXG4gIHNpemU6IG51bWJlcjtcbiAgc2VnbWVudElkOiBudW1iZXI7XG59XG5cbi8qKiBBbiBlbnRyeSBvZiB0aGUgdGFibGUsIHdoaWNoIG1heSBiZSBjb3JydXB0LiBPZmZzZXQgYW5kIGJ5dGVzIGNvdW50IGZyb20gdGhlIHNlZ21lbnQncyBiZWdpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGlzdGVkIHtcbiAgbnVtYmVyOiBudW1iZXI7XG4gIC8qKiBBcyBpdCBtYXkgYmUgc2hvd24uICovXG4gIG5hbWU6IHN0cmluZztcbiAgLyoqIEFzIGl0IHN0YW5kcyB0aGVyZSwgdXAgdG8gdGhlIGZpcnN0IE5VTC4gKi9cbiAgcmF3TmFtZTogVWludDhBcnJheTtcbiAgb2Zmc2V0OiBudW1iZXI7XG4gIGJ5dGVzOiBudW1iZXI7XG4gIC8qKiBXaHkgbm90aGluZyBjYW4gbGllIHRoZXJlOyBlbXB0eSB3aGVuIGFsbCBpcyB3ZWxsLiAqL1xuICBwcm9ibGVtOiBzdHJpbmc7XG59XG5cbi8qKiBXaG9ldmVyIHdhcyB0aGUgbGFzdCBpbiBhIHBlZXIgc2xvdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFydGljaXBhbnQge1xuICBzbG90OiBudW1iZXI7XG4gIG93bmVyOiBudW1iZXI7XG4gIHBpZDogbnVtYmVyO1xuICBsYW5ndWFnZTogbnVtYmVyO1xuICBsYWJlbDogc3RyaW5nO1xuICAvKiogTmFub3NlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgYXR0YWNoZWQ6IGJpZ2ludDtcbiAgLyoqIE5vdCBhbGl2ZTogaXQgZW5kZWQsIGluIHdoYXRldmVyIHdheTsgdGhlIGZvcm1hdCBkb2VzIG5vdCB0ZWxsIGEgZGVhdGggZnJvbSBhIGRldGFjaC4gKi9cbiAgYWxpdmU6IGJvb2xlYW47XG59XG5cbi8qKiBNb3JlIGVudHJpZXMgdGhhbiBhbnkgbGlicmFyeSBtYWtlcyBhcmUgbm90IGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0VOVFJJRVMgPSAyICoqIDIwO1xuXG5jb25zdCBMQU5HVUFHRVMgPSBbXCJcIiwgXCJDXCIsIFwiQysrXCIsIFwiUHl0aG9uXCIsIFwiVHlwZVNjcmlwdFwiXTtcblxuZXhwb3J0IGZ1bmN0aW9uIGxhbmd1YWdlTmFtZShsYW5ndWFnZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIExBTkdVQUdFU1tsYW5ndWFnZV0gfHwgYGxhbmd1YWdlICR7bGFuZ3VhZ2V9YDtcbn1cblxuLyoqIFRoZSBzbG90IGluIGFuIG93bmVyIGlkLiAqL1xuZXhwb3J0IGNvbnN0IHNsb3RPZiA9IChvd25lcjogbnVtYmVyKTogbnVtYmVyID0+IG93bmVyICYgMHhmZjtcblxuLyoqIEEgc2VnbWVudCdzIG5hbWUsIHdpdGggaXRzIHNsYXNoLiBCQURfTkFNRS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmdWxsTmFtZShuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBmaWxlID0gbmFtZS5zdGFydHNXaXRoKFwiL1wiKSA/IG5hbWUuc2xpY2UoMSkgOiBuYW1lO1xuICBjb25zdCBwcm9ibGVtID1cbiAgICBmaWxlID09PSBcIlwiXG4gICAgICA/IFwiaXQgaXMgZW1wdHlcIlxuICAgICAgOiBmaWxlLmluY2x1ZGVzKFwiL1wiKSB8fCBmaWxlLmluY2x1ZGVzKFwiXFwwXCIpXG4gICAgICAgID8gXCJpdCBoYXMgYSBzbGFzaCBvciBhIE5VTCBpbnNpZGVcIlxuICAgICAgICA6IGZpbGUgPT09IFwiLlwiIHx8IGZpbGUgPT09IFwiLi5cIlxuICAgICAgICAgID8gXCJpdCBuYW1lcyBhIGZvbGRlclwiXG4gICAgICAgICAgOiBCdWZmZXIuYnl0ZUxlbmd0aChmaWxlKSA+IDI1NFxuICAgICAgICAgICAgPyBcIml0IGlzIGxvbmdlciB0aGFuIDI1NCBieXRlc1wiXG4gICAgICAgICAgICA6IFwiXCI7XG4gIGlmIChwcm9ibGVtKSB0aHJvdyBuZXcgQXJndW1lbnRFcnJvcihcIlpFUk9JUENfQkFEX05BTUVcIiwgYHNlZ21lbnQgbmFtZSBcIiR7c2hvd24obmFtZSl9XCI6ICR7cHJvYmxlbX1gKTtcbiAgcmV0dXJuIGAvJHtmaWxlfWA7XG59XG5cbi8qKiBXaGF0IHZlcnNpb24gMSBhbmQgMiBvZiB0aGUgZm9ybWF0IGFyZSBjYWxsZWQgaW4gbWVzc2FnZXMuICovXG5mdW5jdGlvbiB2ZXJzaW9uUHJvYmxlbSh2ZXJzaW9uOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB3aGljaCA9XG4gICAgdmVyc2lvbiA9PT0gMSB8fCB2ZXJzaW9uID09PSAyXG4gICAgICA/IGBmb3JtYXQgdmVyc2lvbiAke3ZlcnNpb259LCBvZiBhbiBlYXJsaWVyIFplcm9JUENgXG4gICAgICA6IGBmb3JtYXQgdmVyc2lvbiAke3ZlcnNpb259LCB3aGljaCBpcyBub3Qga25vd25gO1xuICByZXR1cm4gYCR7d2hpY2h9OyB0aGlzIHByb2dyYW0gcmVhZHMgdmVyc2lvbiAke0wuRk9STUFUX1ZFUlNJT059YDtcbn1cblxuZXhwb3J0IGNsYXNzIFZpZXcge1xuICByZWFkb25seSBoZWFkZXI6IEhlYWRlcjtcbiAgLyoqIFRoZSB3aG9sZSBzZWdtZW50LiAqL1xuICByZWFkb25seSB3aG9sZTogQXJlYTtcbiAgLyoqIFdoZXJlIHRoZSBwZWVycyBiZWdpbiwgYW5kIHdoZXJlIHN0cnVjdHVyZXMgbWF5LiAqL1xuICByZWFkb25seSBwZWVyc0JlZ2luOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0cnVjdHVyZXNCZWdpbjogbnVtYmVyO1xuICByZWFkb25seSAjc2xvdHM6IFBlZXJTbG90cztcblxuICAvKiogT3BlbnMgYSBzZWdtZW50OyBldmVyeSBlcnJvciBvZiBTUEVDSUZJQ0FUSU9OLm1kIFwiT3BlbmluZ1wiLiAqL1xuICBzdGF0aWMgb3BlbihuYW1lOiBzdHJpbmcpOiBWaWV3IHtcbiAgICBjb25zdCBmdWxsID0gZnVsbE5hbWUobmFtZSk7XG4gICAgY29uc3QgZmlsZSA9IG5ldyBTZWdtZW50RmlsZShmdWxsKTtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIG5ldyBWaWV3KGZ1bGwsIGZpbGUpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBmaWxlLmNsb3NlKCk7XG4gICAgICB0aHJvdyBzeXN0ZW1FcnJvcihlcnJvciwgZnVsbCk7XG4gICAgfVxuICB9XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBuYW1lOiBzdHJpbmcsXG4gICAgcmVhZG9ubHkgZmlsZTogU2VnbWVudEZpbGUsXG4gICkge1xuICAgIGNvbnN0IHdoZXJlID0gYHNlZ21lbnQgXCIke3Nob3duKG5hbWUpfVwiYDtcbiAgICBjb25zdCBzdGF0dXMgPSBmaWxlLnN0YXR1cygpO1xuICAgIGNvbnN0IGhlYWQgPSBuZXcgVWludDhBcnJheShMLkxJTkVfQllURVMpO1xuICAgIGNvbnN0IGxlbmd0aCA9IGZpbGUucmVhZFNvbWUoaGVhZCwgMCk7XG4gICAgY29uc3QgdmlldyA9IG5ldyBEYXRhVmlldyhoZWFkLmJ1ZmZlcik7XG4gICAgY29uc3QgbWFnaWMgPSB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9NQUdJQywgdHJ1ZSk7XG4gICAgaWYgKGxlbmd0aCA+PSA0ICYmIG1hZ2ljICE9PSBMLk1BR0lDKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXG4gICAgICAgIFwiWkVST0lQQ19CQURfTUFHSUNcIixcbiAgICAgICAgYCR7d2hlcmV9OiBub3QgYSBaZXJvSVBDIHNlZ21lbnQ6IGl0IGJlZ2lucyB3aXRoICR7aGV4KG1hZ2ljLCA4KX0sIG5vdCAke2hleChMLk1BR0lDLCA4KX1gLFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKGxlbmd0aCA8IEwuTElORV9CWVRFUykge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFwiWkVST0lQQ19CQURfU0laRVwiLCBgJHt3aGVyZX06ICR7bGVuZ3RofSBieXRlcyBhcmUgdG9vIHNob3J0IGZvciBhIHNlZ21lbnQncyBoZWFkZXJgKTtcbiAgICB9XG4gICAgY29uc3QgdmVyc2lvbiA9IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX1ZFUlNJT04sIHRydWUpO1xuICAgIGlmICh2ZXJzaW9uICE9PSBMLkZPUk1BVF9WRVJTSU9OKSB7XG4gICAgICB0aHJvdyBuZXcgRm9ybWF0RXJyb3IoXCJaRVJPSVBDX0JBRF9WRVJTSU9OXCIsIGAke3doZXJlfTogJHt2ZXJzaW9uUHJvYmxlbSh2ZXJzaW9uKX1gKTtcbiAgICB9XG4gICAgY29uc3Qgc2l6ZSA9IHZpZXcuZ2V0VWludDMyKEwuSEVBREVSX1NJWkUsIHRydWUpICogTC5MSU5FX0JZVEVTO1xuICAgIGlmIChzaXplICE9PSBzdGF0dXMuc2l6ZSkge1xuICAgICAgdGhyb3cgbmV3IEZvcm1hdEVycm9yKFxuICAgICAgICBcIlpFUk9JUENfQkFEX1NJWkVcIixcbiAgICAgICAgYCR7d2hlcmV9OiBpdHMgaGVhZGVyIHNheXMgJHtzaXplfSBieXRlcywgYW5kIGl0cyBmaWxlIGhhcyAke3N0YXR1cy5zaXplfWAsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBtYXhFbnRyaWVzID0gdmlldy5nZXRVaW50MzIoTC5IRUFERVJfTUFYX0VOVFJJRVMsIHRydWUpO1xuICAgIGNvbnN0IG1heFBlZXJzID0gdmlldy5nZXRVaW50MzIoTC5IRUFERVJfTUFYX1BFRVJTLCB0cnVlKTtcbiAgICB0aGlzLnBlZXJzQmVnaW4gPSBMLkxJTkVfQllURVMgKyBNYXRoLmNlaWwoKG1heEVudHJpZXMgKiBMLkVOVFJZX0JZVEVTKSAvIEwuTElORV9CWVRFUykgKiBMLkxJTkVfQllURVM7XG4gICAgdGhpcy5zdHJ1Y3R1cmVzQmVnaW4gPSB0aGlzLnBlZXJzQmVnaW4gKyBtYXhQZWVycyAqIEwuTElORV9CWVRFUztcbiAgICBpZiAobWF4RW50cmllcyA8IDEgfHwgbWF4UGVlcnMgPCAxIHx8IG1heFBlZXJzID4gTC5NQVhfUEVFUlNfTElNSVQgfHwgdGhpcy5zdHJ1Y3R1cmVzQmVnaW4gPiBzaXplKSB7XG4gICAgICB0aHJvdyBuZXcgQ29ycnVwdEVycm9yKFxuICAgICAgICBcIlpFUk9JUENfQ09SUlVQVFwiLFxuICAgICAgICBgJHt3aGVyZX06IGNvcnJ1cHQ6ICR7bWF4RW50cmllc30gZW50cmllcyBhbmQgJHttYXhQZWVyc30gcGVlcnMsIHdoaWNoIGVuZCBhdCAke3RoaXMuc3RydWN0dXJlc0JlZ2lufSBvZiAke3NpemV9IGJ5dGVzYCxcbiAgICAgICk7XG4gICAgfVxuICAgIHRoaXMuaGVhZGVyID0geyB2ZXJzaW9uLCBtYXhFbnRyaWVzLCBtYXhQZWVycywgc2l6ZSwgc2VnbWVudElkOiB2aWV3LmdldFVpbnQzMihMLkhFQURFUl9TRUdNRU5UX0lELCB0cnVlKSB9O1xuICAgIHRoaXMud2hvbGUgPSBuZXcgQXJlYShmaWxlLCAwLCBzaXplKTtcbiAgICB0aGlzLiNzbG90cyA9IG5ldyBQZWVyU2xvdHMobmFtZSk7XG4gICAgaWYgKHRoaXMuI3Nsb3RzLmlub2RlICE9PSBzdGF0dXMuaW5vKSB7XG4gICAgICB0aGlzLiNzbG90cy5jbG9zZSgpO1xuICAgICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXCJaRVJPSVBDX05PVF9GT1VORFwiLCBgJHt3aGVyZX0gd2FzIHJlcGxhY2VkIHdoaWxlIGl0IHdhcyBvcGVuZWRgKTtcbiAgICB9XG4gIH1cblxuICBjbG9zZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNzbG90cy5jbG9zZSgpO1xuICAgIHRoaXMuZmlsZS5jbG9zZSgpO1xuICB9XG5cbiAgW1N5bWJvbC5kaXNwb3NlXSgpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlKCk7XG4gIH1cblxuICBnZXQgc3RhdHVzKCk6IFN0YXRzIHtcbiAgICByZXR1cm4gdGhpcy5maWxlLnN0YXR1cygpO1xuICB9XG5cbiAgLy8gLS0tIHRoZSB0YWJsZSAtLS1cblxuICAvKiogV2hhdCB0aGUgaGVhZGVyIHNheXMsIGV2ZW4gaWYgdGhlcmUgY2Fubm90IGJlIHNvIG1hbnkuICovXG4gIHN0YXRlZENvdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMud2hvbGUudTMyKEwuSEVBREVSX0VOVFJZX0NPVU5UKTtcbiAgfVxuXG4gIC8qKiBFbnRyaWVzIHRoYXQgY2FuIGJlIGxvb2tlZCBhdC4gKi9cbiAgZW50cnlDb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiBNYXRoLm1pbih0aGlzLnN0YXRlZENvdW50KCksIHRoaXMuaGVhZGVyLm1heEVudHJpZXMsIE1PU1RfRU5UUklFUyk7XG4gIH1cblxuICBuZXh0T2Zmc2V0KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMud2hvbGUudTMyKEwuSEVBREVSX05FWFRfT0ZGU0VUKSAqIEwuTElORV9CWVRFUztcbiAgfVxuXG4gIGVudHJpZXMoKTogTGlzdGVkW10ge1xuICAgIGNvbnN0IGNvdW50ID0gdGhpcy5lbnRyeUNvdW50KCk7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLndob2xlLnJlYWQoTC5MSU5FX0JZVEVTLCBjb3VudCAqIEwuRU5UUllfQllURVMpO1xuICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBjb3VudCB9LCAoXywgaykgPT4gdGhpcy4jbGlzdGVkKGssIGJ5dGVzLnN1YmFycmF5KGsgKiBMLkVOVFJZX0JZVEVTKSkpO1xuICB9XG5cbiAgI2xpc3RlZChudW1iZXI6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiBMaXN0ZWQge1xuICAgIGNvbnN0IHZpZXcgPSBuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyLCBieXRlcy5ieXRlT2Zmc2V0KTtcbiAgICBjb25zdCBsaW5lID0gdmlldy5nZXRVaW50MzIoTC5FTlRSWV9PRkZTRVQsIHRydWUpO1xuICAgIGNvbnN0IGxpbmVzID0gdmlldy5nZXRVaW50MzIoTC5FTlRSWV9TSVpFLCB0cnVlKTtcbiAgICBjb25zdCByYXdOYW1lID0gdW50aWxOdWwoYnl0ZXMuc3ViYXJyYXkoMCwgTC5FTlRSWV9OQU1FX0JZVEVTKSk7XG4gICAgY29uc3QgZmlyc3QgPSB0aGlzLnN0cnVjdHVyZXNCZWdpbiAvIEwuTElORV9CWVRFUztcbiAgICBjb25zdCBhbGwgPSB0aGlzLmhlYWRlci5zaXplIC8gTC5MSU5FX0JZVEVTO1xuICAgIGNvbnN0IHBvc3NpYmxlID0gbGluZSA+PSBmaXJzdCAmJiBsaW5lcyA+PSAxICYmIGxpbmUgKyBsaW5lcyA8PSBhbGw7XG4gICAgcmV0dXJuIHtcbiAgICAgIG51bWJlcixcbiAgICAgIG5hbWU6IHNob3duKHJhd05hbWUpLFxuICAgICAgcmF3TmFtZSxcbiAgICAgIG9mZnNldDogbGluZSAqIEwuTElORV9CWVRFUyxcbiAgICAgIGJ5dGVzOiBsaW5lcyAqIEwuTElORV9CWVRFUyxcbiAgICAgIHByb2JsZW06IHBvc3NpYmxlXG4gICAgICAgID8gXCJcIlxuICAgICAgICA6IGBjb3JydXB0OiBsaW5lcyAke2xpbmV9IHRvICR7bGluZSArIGxpbmVzIC0gMX0sIGFuZCBzdHJ1Y3R1cmVzIGxpZSBpbiAke2ZpcnN0fSB0byAke2FsbCAtIDF9YCxcbiAgICB9O1xuICB9XG5cbiAgLyoqIE5PVF9GT1VORDsgQ09SUlVQVCB3aGVyZSBub3RoaW5nIGNhbiBsaWUgYXQgaXRzIHBsYWNlLiAqL1xuICBmaW5kKG5hbWU6IHN0cmluZyk6IExpc3RlZCB7XG4gICAgY29uc3Qgd2FudGVkID0gQnVmZmVyLmZyb20obmFtZSk7XG4gICAgY29uc3QgZm91bmQgPSB0aGlzLmVudHJpZXMoKS5maW5kKChlbnRyeSkgPT4gd2FudGVkLmVxdWFscyhlbnRyeS5yYXdOYW1lKSB8fCBlbnRyeS5uYW1lID09PSBuYW1lKTtcbiAgICBpZiAoIWZvdW5kKSB7XG4gICAgICB0aHJvdyBuZXcgTm90Rm91bmRFcnJvcihcIlpFUk9JUENfTk9UX0ZPVU5EXCIsIGBzZWdtZW50IFwiJHtzaG93bih0aGlzLm5hbWUpfVwiIGhhcyBubyBzdHJ1Y3R1cmUgXCIke3Nob3duKG5hbWUpfVwiYCk7XG4gICAgfVxuICAgIGlmIChmb3VuZC5wcm9ibGVtKSB0aHJvdyBuZXcgQ29ycnVwdEVycm9yKFwiWkVST0lQQ19DT1JSVVBUXCIsIGBzdHJ1Y3R1cmUgXCIke2ZvdW5kLm5hbWV9XCI6ICR7Zm91bmQucHJvYmxlbX1gKTtcbiAgICByZXR1cm4gZm91bmQ7XG4gIH1cblxuICBhcmVhKGVudHJ5OiBMaXN0ZWQpOiBBcmVhIHtcbiAgICByZXR1cm4gbmV3IEFyZWEodGhpcy5maWxlLCBlbnRyeS5vZmZzZXQsIGVudHJ5LmJ5dGVzKTtcbiAgfVxuXG4gIC8qKiBUaGUgc3RydWN0dXJlJ3MgZm91ciBsZXR0ZXJzIGFzIHRleHQuICovXG4gIGxldHRlcnMoZW50cnk6IExpc3RlZCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGtpbmRMZXR0ZXJzKHRoaXMuYXJlYShlbnRyeSkpO1xuICB9XG5cbiAgLyoqIFRoZSBzdHJ1Y3R1cmUgYXQgYW4gZW50cnkuIENPUlJVUFQ7IFVOU1VQUE9SVEVEIHdoZXJlIGl0cyBraW5kIGlzIG5vdCBrbm93bi4gKi9cbiAgc3ViamVjdChlbnRyeTogTGlzdGVkKTogU3ViamVjdCB7XG4gICAgaWYgKGVudHJ5LnByb2JsZW0pIHRocm93IG5ldyBDb3JydXB0RXJyb3IoXCJaRVJPSVBDX0NPUlJVUFRcIiwgYHN0cnVjdHVyZSBcIiR7ZW50cnkubmFtZX1cIjogJHtlbnRyeS5wcm9ibGVtfWApO1xuICAgIHJldHVybiBtYWtlU3ViamVjdCh0aGlzLCBlbnRyeSk7XG4gIH1cblxuICAvKiogQnl0ZXMgdXAgdG8gdGhlIGVuZCBvZiB0aGUgbGFzdCBzdHJ1Y3R1cmUuICovXG4gIHVzZWQoZW50cmllczogcmVhZG9ubHkgTGlzdGVkW10gPSB0aGlzLmVudHJpZXMoKSk6IG51bWJlciB7XG4gICAgbGV0IGVuZCA9IHRoaXMuc3RydWN0dXJlc0JlZ2luO1xuICAgIGZvciAoY29uc3QgeyBwcm9ibGVtLCBvZmZzZXQsIGJ5dGVzIH0gb2YgZW50cmllcykgaWYgKCFwcm9ibGVtKSBlbmQgPSBNYXRoLm1heChlbmQsIG9mZnNldCArIGJ5dGVzKTtcbiAgICByZXR1cm4gZW5kO1xuICB9XG5cbiAgLy8gLS0tIHBhcnRpY2lwYW50cyAtLS1cblxuICAvKiogV2hvIGlzIG9yIHdhcyBpbiBlYWNoIHBlZXIgc2xvdCB0aGF0IHdhcyBldmVyIHVzZWQsIG9yIGlzIGhlbGQuICovXG4gIHBhcnRpY2lwYW50cygpOiBQYXJ0aWNpcGFudFtdIHtcbiAgICBjb25zdCBsaW5lcyA9IHRoaXMud2hvbGUucmVhZCh0aGlzLnBlZXJzQmVnaW4sIHRoaXMuaGVhZGVyLm1heFBlZXJzICogTC5MSU5FX0JZVEVTKTtcbiAgICBjb25zdCB2aWV3ID0gbmV3IERhdGFWaWV3KGxpbmVzLmJ1ZmZlcik7XG4gICAgY29uc3QgZm91bmQ6IFBhcnRpY2lwYW50W10gPSBbXTtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSB0aGlzLmhlYWRlci5tYXhQZWVyczsgc2xvdCsrKSB7XG4gICAgICBjb25zdCBhdCA9IChzbG90IC0gMSkgKiBMLkxJTkVfQllURVM7XG4gICAgICBjb25zdCBvd25lciA9IHZpZXcuZ2V0VWludDMyKGF0ICsgTC5QRUVSX09XTkVSLCB0cnVlKTtcbiAgICAgIGNvbnN0IGFsaXZlID0gdGhpcy4jc2xvdHMuaGVsZChzbG90KTtcbiAgICAgIGlmIChvd25lciA9PT0gMCAmJiAhYWxpdmUpIGNvbnRpbnVlO1xuICAgICAgZm91bmQucHVzaCh7XG4gICAgICAgIHNsb3QsXG4gICAgICAgIG93bmVyLFxuICAgICAgICBwaWQ6IHZpZXcuZ2V0VWludDMyKGF0ICsgTC5QRUVSX1BJRCwgdHJ1ZSksXG4gICAgICAgIGxhbmd1YWdlOiB2aWV3LmdldFVpbnQzMihhdCArIEwuUEVFUl9MQU5HVUFHRSwgdHJ1ZSksXG4gICAgICAgIGxhYmVsOiBzaG93bih1bnRpbE51bChsaW5lcy5zdWJhcnJheShhdCArIEwuUEVFUl9MQUJFTCwgYXQgKyBMLlBFRVJfTEFCRUwgKyBMLlBFRVJfTEFCRUxfQllURVMpKSksXG4gICAgICAgIGF0dGFjaGVkOiB2aWV3LmdldEJpZ1VpbnQ2NChhdCArIEwuUEVFUl9BVFRBQ0hFRCwgdHJ1ZSksXG4gICAgICAgIGFsaXZlLFxuICAgICAgfSk7XG4gICAgfVxuICAgIHJldHVybiBmb3VuZDtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHNvbWVib2R5IGhvbGRzIHRoaXMgc2xvdCdzIGxvY2suICovXG4gIHNsb3RIZWxkKHNsb3Q6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiBzbG90ID49IDEgJiYgc2xvdCA8PSB0aGlzLmhlYWRlci5tYXhQZWVycyAmJiB0aGlzLiNzbG90cy5oZWxkKHNsb3QpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgdGhpcyBvd25lciBsaXZlcy4gU1BFQ0lGSUNBVElPTi5tZCBcImFsaXZlXCIuICovXG4gIGFsaXZlKG93bmVyOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBjb25zdCBzbG90ID0gc2xvdE9mKG93bmVyKTtcbiAgICBpZiAoc2xvdCA8IDEgfHwgc2xvdCA+IHRoaXMuaGVhZGVyLm1heFBlZXJzKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMud2hvbGUudTMyKHRoaXMuI3BlZXIoc2xvdCkgKyBMLlBFRVJfT1dORVIpID09PSBvd25lciAmJiB0aGlzLiNzbG90cy5oZWxkKHNsb3QpO1xuICB9XG5cbiAgI3BlZXIoc2xvdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5wZWVyc0JlZ2luICsgKHNsb3QgLSAxKSAqIEwuTElORV9CWVRFUztcbiAgfVxuXG4gIC8qKiBcIm5vYm9keVwiOyBcInNsb3QgMywgcGlkIDEyMzQgKG5vZGUpLCBhbGl2ZVwiLiAqL1xuICBvd25lclRleHQob3duZXI6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKG93bmVyID09PSAwKSByZXR1cm4gXCJub2JvZHlcIjtcbiAgICBjb25zdCBzbG90ID0gc2xvdE9mKG93bmVyKTtcbiAgICBpZiAoc2xvdCA8IDEgfHwgc2xvdCA+IHRoaXMuaGVhZGVyLm1heFBlZXJzKSByZXR1cm4gYCR7aGV4KG93bmVyLCA2KX0sIHdoaWNoIGlzIG5vIG93bmVyOiBjb3JydXB0YDtcbiAgICBjb25zdCBsaW5lID0gdGhpcy4jcGVlcihzbG90KTtcbiAgICBpZiAodGhpcy53aG9sZS51MzIobGluZSArIEwuUEVFUl9PV05FUikgIT09IG93bmVyKSByZXR1cm4gYHNsb3QgJHtzbG90fSwgc29tZWJvZHkgd2hvIGlzIGdvbmVgO1xuICAgIGNvbnN0IHBpZCA9IHRoaXMud2hvbGUudTMyKGxpbmUgKyBMLlBFRVJfUElEKTtcbiAgICBjb25zdCBsYWJlbCA9IHRoaXMud2hvbGUudGV4dChsaW5lICsgTC5QRUVSX0xBQkVMLCBMLlBFRVJfTEFCRUxfQllURVMpO1xuICAgIHJldHVybiBgc2xvdCAke3Nsb3R9LCBwaWQgJHtwaWR9ICgke2xhYmVsfSksICR7dGhpcy5hbGl2ZShvd25lcikgPyBcImFsaXZlXCIgOiBcImdvbmVcIn1gO1xuICB9XG5cbiAgLyoqIFdobyB3YWl0cyBpbiBhIHdhaXRlciBzZXQ6IHNsb3RzIHdob3NlIGJpdCBpcyBzZXQsIGFuZCBob3cgbWFueSBiaXRzIGFyZSBvZiBzbG90cyB0aGF0IG5vYm9keSBob2xkcy4gKi9cbiAgd2FpdGVycyhhcmVhOiBBcmVhLCBvZmZzZXQ6IG51bWJlcik6IFdhaXRlcnMge1xuICAgIGNvbnN0IGJpdHMgPSBhcmVhLnJlYWQob2Zmc2V0LCBMLldBSVRFUlNfQllURVMpO1xuICAgIGNvbnN0IHNsb3RzOiBudW1iZXJbXSA9IFtdO1xuICAgIGxldCBnb25lID0gMDtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBMLldBSVRFUlNfQllURVMgKiA4OyBzbG90KyspIHtcbiAgICAgIGlmICgoKChiaXRzWyhzbG90IC0gMSkgPj4gM10gYXMgbnVtYmVyKSA+PiAoKHNsb3QgLSAxKSAmIDcpKSAmIDEpID09PSAwKSBjb250aW51ZTtcbiAgICAgIGlmICh0aGlzLnNsb3RIZWxkKHNsb3QpKSBzbG90cy5wdXNoKHNsb3QpO1xuICAgICAgZWxzZSBnb25lKys7XG4gICAgfVxuICAgIHJldHVybiB7IHNsb3RzLCBnb25lIH07XG4gIH1cblxuICAvKiogV2hvIGxpdmVzLCBlYWNoIGFza2VkIGFib3V0IG9uY2U6IGZvciBsb29wcyBvdmVyIG1hbnkgd29yZHMuICovXG4gIGNlbnN1cygpOiAob3duZXI6IG51bWJlcikgPT4gYm9vbGVhbiB7XG4gICAgY29uc3QgYW5zd2VycyA9IG5ldyBNYXA8bnVtYmVyLCBib29sZWFuPigpO1xuICAgIHJldHVybiAob3duZXIpID0+IHtcbiAgICAgIGlmIChvd25lciA9PT0gMCkgcmV0dXJuIGZhbHNlO1xuICAgICAgbGV0IGFuc3dlciA9IGFuc3dlcnMuZ2V0KG93bmVyKTtcbiAgICAgIGlmIChhbnN3ZXIgPT09IHVuZGVmaW5lZCkgYW5zd2Vycy5zZXQob3duZXIsIChhbnN3ZXIgPSB0aGlzLmFsaXZlKG93bmVyKSkpO1xuICAgICAgcmV0dXJuIGFuc3dlcjtcbiAgICB9O1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV2FpdGVycyB7XG4gIC8qKiBPZiB0aGUgbGl2aW5nLiAqL1xuICBzbG90czogbnVtYmVyW107XG4gIC8qKiBCaXRzIG9mIHRoZSBkZWFkLCB3aGljaCB0aGUgbmV4dCB3YWtlLXVwIGNsZWFycy4gKi9cbiAgZ29uZTogbnVtYmVyO1xufVxuXG5jb25zdCBNT1NUX1NMT1RTID0gMTI7XG5cbi8qKiBcIm5vYm9keVwiOyBcInNsb3RzIDEsIDU7IDEgd2hvIGlzIGdvbmVcIi4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3YWl0ZXJzVGV4dCh7IHNsb3RzLCBnb25lIH06IFdhaXRlcnMpOiBzdHJpbmcge1xuICBjb25zdCBtb3JlID0gc2xvdHMubGVuZ3RoID4gTU9TVF9TTE9UUyA/IGAgYW5kICR7c2xvdHMubGVuZ3RoIC0gTU9TVF9TTE9UU30gbW9yZWAgOiBcIlwiO1xuICBjb25zdCBuYW1lZCA9IGAke3Nsb3RzLmxlbmd0aCA9PT0gMSA/IFwic2xvdFwiIDogXCJzbG90c1wifSAke3Nsb3RzLnNsaWNlKDAsIE1PU1RfU0xPVFMpLmpvaW4oXCIsIFwiKX0ke21vcmV9YDtcbiAgY29uc3QgbGl2aW5nID0gc2xvdHMubGVuZ3RoID09PSAwID8gXCJub2JvZHlcIiA6IG5hbWVkO1xuICByZXR1cm4gZ29uZSA9PT0gMCA/IGxpdmluZyA6IGAke2xpdmluZ307ICR7Z29uZX0gd2hvICR7Z29uZSA9PT0gMSA/IFwiaXNcIiA6IFwiYXJlXCJ9IGdvbmVgO1xufVxuIiwgIi8vIFRoZSBraW5kcyBvZiBzdHJ1Y3R1cmVzLCBieSB0aGUgd29yZCB0aGF0IG5hbWVzIHRoZW0uXG5cbmltcG9ydCB7IFVuc3VwcG9ydGVkRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7IEFycmF5U3ViamVjdCB9IGZyb20gXCIuL2FycmF5XCI7XG5pbXBvcnQgeyBDZWxsc1N1YmplY3QgfSBmcm9tIFwiLi9jZWxsc1wiO1xuaW1wb3J0IHR5cGUgeyBBcmVhIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgS2V5ZWRTdWJqZWN0IH0gZnJvbSBcIi4va2V5ZWRcIjtcbmltcG9ydCB7IE91dGNvbWVTdWJqZWN0IH0gZnJvbSBcIi4vb3V0Y29tZVwiO1xuaW1wb3J0IHsgUG9vbFN1YmplY3QgfSBmcm9tIFwiLi9wb29sXCI7XG5pbXBvcnQgeyBSaW5nU3ViamVjdCB9IGZyb20gXCIuL3JpbmdcIjtcbmltcG9ydCB7IFN0YWNrU3ViamVjdCB9IGZyb20gXCIuL3N0YWNrXCI7XG5pbXBvcnQgeyBTdHJlYW1TdWJqZWN0IH0gZnJvbSBcIi4vc3RyZWFtXCI7XG5pbXBvcnQgdHlwZSB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgdHlwZSB7IExpc3RlZCwgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcblxudHlwZSBNYWtlciA9ICh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSA9PiBTdWJqZWN0O1xuXG5jb25zdCBtYWtlcnMgPSBuZXcgTWFwPG51bWJlciwgTWFrZXI+KFtcbiAgW0wuS0lORF9BUlJBWSwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgQXJyYXlTdWJqZWN0KHZpZXcsIGVudHJ5KV0sXG4gIFtMLktJTkRfUVVFVUUsICh2aWV3LCBlbnRyeSkgPT4gbmV3IENlbGxzU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJxdWV1ZVwiKV0sXG4gIFtMLktJTkRfQ0hBTk5FTCwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgQ2VsbHNTdWJqZWN0KHZpZXcsIGVudHJ5LCBcImNoYW5uZWxcIildLFxuICBbTC5LSU5EX1NUQUNLLCAodmlldywgZW50cnkpID0+IG5ldyBTdGFja1N1YmplY3QodmlldywgZW50cnkpXSxcbiAgW0wuS0lORF9SSU5HLCAodmlldywgZW50cnkpID0+IG5ldyBSaW5nU3ViamVjdCh2aWV3LCBlbnRyeSldLFxuICBbTC5LSU5EX01BUCwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgS2V5ZWRTdWJqZWN0KHZpZXcsIGVudHJ5LCBcIm1hcFwiKV0sXG4gIFtMLktJTkRfU0VULCAodmlldywgZW50cnkpID0+IG5ldyBLZXllZFN1YmplY3QodmlldywgZW50cnksIFwic2V0XCIpXSxcbiAgW0wuS0lORF9QT09MLCAodmlldywgZW50cnkpID0+IG5ldyBQb29sU3ViamVjdCh2aWV3LCBlbnRyeSldLFxuICBbTC5LSU5EX0ZVVFVSRSwgKHZpZXcsIGVudHJ5KSA9PiBuZXcgT3V0Y29tZVN1YmplY3QodmlldywgZW50cnksIFwiZnV0dXJlXCIpXSxcbiAgW0wuS0lORF9MQVpZLCAodmlldywgZW50cnkpID0+IG5ldyBPdXRjb21lU3ViamVjdCh2aWV3LCBlbnRyeSwgXCJsYXp5XCIpXSxcbiAgW0wuS0lORF9TVFJFQU0sICh2aWV3LCBlbnRyeSkgPT4gbmV3IFN0cmVhbVN1YmplY3QodmlldywgZW50cnkpXSxcbl0pO1xuXG4vKiogVGhlIGtpbmQncyBmb3VyIGxldHRlcnMgYXMgdGV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBraW5kTGV0dGVycyhhcmVhOiBBcmVhKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNob3duKGFyZWEucmVhZChMLlNUUlVDVFVSRV9LSU5ELCA0KSk7XG59XG5cbi8qKiBUaGUgc3RydWN0dXJlIGF0IGFuIGVudHJ5IHdob3NlIHBsYWNlIGlzIHBvc3NpYmxlLiBDT1JSVVBUOyBVTlNVUFBPUlRFRCB3aGVyZSB0aGUga2luZCBpcyBub3Qga25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gbWFrZVN1YmplY3QodmlldzogVmlldywgZW50cnk6IExpc3RlZCk6IFN1YmplY3Qge1xuICBjb25zdCBhcmVhID0gdmlldy5hcmVhKGVudHJ5KTtcbiAgY29uc3QgbWFrZSA9IG1ha2Vycy5nZXQoYXJlYS51MzIoTC5TVFJVQ1RVUkVfS0lORCkpO1xuICBpZiAoIW1ha2UpIHtcbiAgICB0aHJvdyBuZXcgVW5zdXBwb3J0ZWRFcnJvcihcbiAgICAgIFwiWkVST0lQQ19VTlNVUFBPUlRFRFwiLFxuICAgICAgYFwiJHtlbnRyeS5uYW1lfVwiIGlzIG9mIGEga2luZCB0aGF0IGlzIG5vdCBrbm93bjogXCIke2tpbmRMZXR0ZXJzKGFyZWEpfVwiYCxcbiAgICApO1xuICB9XG4gIHJldHVybiBtYWtlKHZpZXcsIGVudHJ5KTtcbn1cbiIsICIvLyBBcnJheXM6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxMC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCBvbmUsIHR5cGUgU3BhbiwgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB0eXBlIHsgTGlzdGVkLCBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuXG5jb25zdCBUT0dFVEhFUl9CWVRFUyA9IDEgPDwgMTY7XG5cbmV4cG9ydCBjbGFzcyBBcnJheVN1YmplY3QgZXh0ZW5kcyBTdWJqZWN0IHtcbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCkge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBcImFycmF5XCIpO1xuICAgIGlmICh0aGlzLnN0cmlkZSAhPT0gdGhpcy5lbGVtU2l6ZSkge1xuICAgICAgdGhpcy5jb3JydXB0KGBpdHMgc3RyaWRlIGlzICR7dGhpcy5zdHJpZGV9LCBhbmQgaXRzIGVsZW1lbnRzIGhhdmUgJHt0aGlzLmVsZW1TaXplfSBieXRlc2ApO1xuICAgIH1cbiAgICB0aGlzLm5lZWQoTC5BUlJBWV9FTEVNRU5UUyArIHRoaXMuY2FwYWNpdHkgKiB0aGlzLmVsZW1TaXplKTtcbiAgfVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgcmV0dXJuIFtdO1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBjb25zdCB0b2dldGhlciA9IE1hdGgubWF4KDEsIE1hdGguZmxvb3IoVE9HRVRIRVJfQllURVMgLyB0aGlzLmVsZW1TaXplKSk7XG4gICAgZm9yIChsZXQgYmVnaW4gPSAwOyBiZWdpbiA8IHRoaXMuY2FwYWNpdHk7IGJlZ2luICs9IHRvZ2V0aGVyKSB7XG4gICAgICBjb25zdCBjb3VudCA9IE1hdGgubWluKHRvZ2V0aGVyLCB0aGlzLmNhcGFjaXR5IC0gYmVnaW4pO1xuICAgICAgY29uc3QgYnl0ZXMgPSB0aGlzLmFyZWEucmVhZChMLkFSUkFZX0VMRU1FTlRTICsgYmVnaW4gKiB0aGlzLmVsZW1TaXplLCBjb3VudCAqIHRoaXMuZWxlbVNpemUpO1xuICAgICAgZm9yIChsZXQgayA9IDA7IGsgPCBjb3VudDsgaysrKSB7XG4gICAgICAgIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhiZWdpbiArIGspLCB2YWx1ZTogYnl0ZXMuc3ViYXJyYXkoayAqIHRoaXMuZWxlbVNpemUsIChrICsgMSkgKiB0aGlzLmVsZW1TaXplKSB9O1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtvbmUoTC5BUlJBWV9FTEVNRU5UUywgdGhpcy5jYXBhY2l0eSAqIHRoaXMuZWxlbVNpemUsIFwiZWxlbWVudHNcIildO1xuICB9XG59XG4iLCAiLy8gQSBzdHJ1Y3R1cmUgdGhhdCBpcyBsb29rZWQgYXQ6IHdoYXQgZWFjaCBraW5kIGNhbiB0ZWxsIG9mIGl0c2VsZi4gSXRzIGdlb21ldHJ5IGlzIHByb3ZlZCBmaXJzdCwgYWdhaW5zdCB0aGUgYnl0ZXMgb2YgaXRzXG4vLyBlbnRyeTsgd2hhdCBjaGFuZ2VzIG1heSBjb250cmFkaWN0IGl0c2VsZiwgYW5kIGlzIHRoZW4gdG9sZCBhcyBjb3JydXB0LlxuXG5pbXBvcnQgeyBDb3JydXB0RXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgSnNvbiB9IGZyb20gXCIuLi9qc29uXCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgdHlwZSBWaWV3LCB3YWl0ZXJzVGV4dCB9IGZyb20gXCIuL3ZpZXdcIjtcblxuLyoqIEEgbGluZSBvZiBgc2hvd2A7IGBkYXRhYCBpcyB0aGUgc2FtZSBmb3IgcHJvZ3JhbXMsIHdoZXJlIHRoZXJlIGlzIG1vcmUgdG8gaXQgdGhhbiB0aGUgdGV4dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRmFjdCB7XG4gIG5hbWU6IHN0cmluZztcbiAgdmFsdWU6IHN0cmluZztcbiAgZGF0YT86IEpzb247XG59XG5cbi8qKiBXaGF0IGNoYW5nZXMgZnJvbSBtb21lbnQgdG8gbW9tZW50LCBpbiBudW1iZXJzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBHYXVnZSB7XG4gIHVzZWQ6IG51bWJlcjtcbiAgbW9zdDogbnVtYmVyO1xuICAvKiogT2YgYHVzZWRgLCB3aGVyZSB0aGF0IGlzIG5vdCBlbGVtZW50czogXCJieXRlc1wiLiAqL1xuICB1bml0OiBzdHJpbmc7XG4gIC8qKiBIb3cgbWFueSBldmVyIGNhbWUgYW5kIHdlbnQsIHVudGlsIHRoZSB3b3JkcyB3cmFwLiAqL1xuICBjYW1lPzogYmlnaW50O1xuICB3ZW50PzogYmlnaW50O1xuICAvKiogXCJwdXNoZWRcIiwgXCJwb3BwZWRcIiAqL1xuICBjYW1lTmFtZTogc3RyaW5nO1xuICB3ZW50TmFtZTogc3RyaW5nO1xuICAvKiogXCJjbG9zZWRcIiwgXCJyZWFkeVwiICovXG4gIHN0YXRlOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgb2YgdGhlIGVsZW1lbnRzIGluIGEgc3RydWN0dXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBFbGVtZW50IHtcbiAgLyoqIFwiMFwiLCBcInZhbHVlXCIgKi9cbiAgcGxhY2U6IHN0cmluZztcbiAgdmFsdWU6IFVpbnQ4QXJyYXk7XG4gIGtleT86IFVpbnQ4QXJyYXk7XG4gIC8qKiBCZXNpZGUgdGhlIHZhbHVlLCBvciBpbiBwbGFjZSBvZiBpdC4gKi9cbiAgbm90ZT86IHN0cmluZztcbn1cblxuLyoqIEEgcGFydCBvZiB0aGUgYnl0ZXMsIGZvciBgZHVtcGA6IG9uZSB0aGluZywgb3IgYSByb3cgb2YgdGhlbSB3aXRoIGBlYWNoYCBieXRlcywgbnVtYmVyZWQgZnJvbSBgZmlyc3RgIG9uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTcGFuIHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG4gIC8qKiAwOiBvbmUgdGhpbmcuICovXG4gIGVhY2g6IG51bWJlcjtcbiAgbmFtZTogc3RyaW5nO1xuICBmaXJzdDogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBhIHN0cmVhbSBoYXMsIGZvciB0aG9zZSB3aG8gZm9sbG93IGl0IHdpdGhvdXQgYSBzdWJzY3JpYmVyIGxpbmU6IHRoZXkgaG9sZCB1cCBub2JvZHkuICovXG5leHBvcnQgaW50ZXJmYWNlIFRhcGUge1xuICAvKiogSG93IG1hbnkgdmFsdWVzIHdlcmUgZXZlciBwdWJsaXNoZWQuICovXG4gIG5leHQ6IGJpZ2ludDtcbiAgLyoqIENsb3NlZDogbm90aGluZyBjb21lcyBhbnkgbW9yZS4gKi9cbiAgZW5kZWQ6IGJvb2xlYW47XG4gIC8qKiBUaGUgdmFsdWVzIGZyb20gdGhpcyBvbmUgb24gdGhhdCBhcmUgc3RpbGwgdGhlcmUsIG9sZGVzdCBmaXJzdC4gVGhvc2UgdGhhdCB3ZXJlIG92ZXJ3cml0dGVuIGFyZSBtaXNzaW5nLiAqL1xuICByZWFkKGZyb206IGJpZ2ludCk6IEl0ZXJhYmxlPHsgc2VxdWVuY2U6IGJpZ2ludDsgdmFsdWU6IFVpbnQ4QXJyYXkgfT47XG59XG5cbi8qKiBBIHBhcnQgdGhhdCBpcyBvbmUgdGhpbmcuICovXG5leHBvcnQgY29uc3Qgb25lID0gKGJlZ2luOiBudW1iZXIsIGJ5dGVzOiBudW1iZXIsIG5hbWU6IHN0cmluZyk6IFNwYW4gPT4gKHtcbiAgYmVnaW4sXG4gIGVuZDogYmVnaW4gKyBieXRlcyxcbiAgZWFjaDogMCxcbiAgbmFtZSxcbiAgZmlyc3Q6IDAsXG59KTtcblxuLyoqIEEgd2FpdGVyIHNldC4gKi9cbmV4cG9ydCBjb25zdCB3YWl0ZXJTZXQgPSAoYmVnaW46IG51bWJlciwgbmFtZTogc3RyaW5nKTogU3BhbiA9PiBvbmUoYmVnaW4sIEwuV0FJVEVSU19CWVRFUywgYHdhaXRlciBzZXQgJHtuYW1lfWApO1xuXG4vKiogQSByb3cgb2YgdGhpbmdzLiAqL1xuZXhwb3J0IGNvbnN0IHJvdyA9IChiZWdpbjogbnVtYmVyLCBlYWNoOiBudW1iZXIsIGNvdW50OiBudW1iZXIsIG5hbWU6IHN0cmluZywgZmlyc3QgPSAwKTogU3BhbiA9PiAoe1xuICBiZWdpbixcbiAgZW5kOiBiZWdpbiArIGVhY2ggKiBjb3VudCxcbiAgZWFjaCxcbiAgbmFtZSxcbiAgZmlyc3QsXG59KTtcblxuZXhwb3J0IGFic3RyYWN0IGNsYXNzIFN1YmplY3Qge1xuICByZWFkb25seSBhcmVhOiBBcmVhO1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGVsZW1TaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICAvKiogQnl0ZXMgb2YgYSBrZXk6IG1hcHMgb25seS4gKi9cbiAgcmVhZG9ubHkga2V5U2l6ZTogbnVtYmVyID0gMDtcbiAgLyoqIFdoZXRoZXIgZWFjaCBlbGVtZW50IGhhcyBhIGxlbmd0aCBvZiBpdHMgb3duOiBtZXNzYWdlcyBvZiBhIHJpbmcuICovXG4gIHJlYWRvbmx5IHZhcmllczogYm9vbGVhbiA9IGZhbHNlO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IHZpZXc6IFZpZXcsXG4gICAgcmVhZG9ubHkgZW50cnk6IExpc3RlZCxcbiAgICByZWFkb25seSBraW5kOiBzdHJpbmcsXG4gICkge1xuICAgIHRoaXMuYXJlYSA9IHZpZXcuYXJlYShlbnRyeSk7XG4gICAgdGhpcy5uYW1lID0gZW50cnkubmFtZTtcbiAgICB0aGlzLmVsZW1TaXplID0gdGhpcy5hcmVhLnUzMihMLlNUUlVDVFVSRV9FTEVNX1NJWkUpO1xuICAgIHRoaXMuY2FwYWNpdHkgPSB0aGlzLmFyZWEudTMyKEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgICB0aGlzLnN0cmlkZSA9IHRoaXMuYXJlYS51MzIoTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgICBpZiAodGhpcy5lbGVtU2l6ZSA8IDEpIHRoaXMuY29ycnVwdChcIml0cyBlbGVtZW50cyBoYXZlIG5vIGJ5dGVzXCIpO1xuICAgIGlmICh0aGlzLmNhcGFjaXR5IDwgMSkgdGhpcy5jb3JydXB0KFwiaXRzIGNhcGFjaXR5IGlzIDBcIik7XG4gIH1cblxuICAvKiogV2hhdCB0aGUga2luZCdzIHNlY3Rpb24gb2YgU1BFQ0lGSUNBVElPTi5tZCBoYXMgYmVzaWRlcy4gKi9cbiAgYWJzdHJhY3QgZmFjdHMoKTogRmFjdFtdO1xuXG4gIGdhdWdlKCk6IEdhdWdlIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIFRoZSBlbGVtZW50cyB0aGF0IGFyZSBpbiBpdCwgaW4gdGhlIG9yZGVyIGluIHdoaWNoIHRoZXkgd291bGQgYmUgdGFrZW4gb3V0OyBub3RoaW5nIGlzIHRha2VuIG91dC4gKi9cbiAgYWJzdHJhY3QgZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD47XG5cbiAgLyoqIEl0cyBieXRlcyBmcm9tIDB4NDAgb24sIGluIG9yZGVyLCB3aXRob3V0IG92ZXJsYXBzOyB3aGF0IG5vIHBhcnQgY292ZXJzIGlzIHVudXNlZC4gKi9cbiAgYWJzdHJhY3Qgc3BhbnMoKTogU3BhbltdO1xuXG4gIC8qKiBXaGF0IG51bWJlciBrIG9mIGEgcm93LCBjb3VudGVkIGZyb20gMCBvbiwgc2F5cy4gKi9cbiAgYWJvdXQoX3NwYW46IFNwYW4sIF9rOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIHJldHVybiBcIlwiO1xuICB9XG5cbiAgLyoqIFN0cmVhbXMgb25seS4gKi9cbiAgdGFwZT8oKTogVGFwZTtcblxuICAvLyAtLS0gZm9yIHRoZSBraW5kcyAtLS1cblxuICBjb3JydXB0KHdoeTogc3RyaW5nKTogbmV2ZXIge1xuICAgIHRocm93IG5ldyBDb3JydXB0RXJyb3IoXCJaRVJPSVBDX0NPUlJVUFRcIiwgYCR7dGhpcy5raW5kfSBcIiR7dGhpcy5uYW1lfVwiOiAke3doeX1gKTtcbiAgfVxuXG4gIC8qKiBDT1JSVVBUIHVubGVzcyBzbyBtYW55IGJ5dGVzIGxpZSBpbiB0aGUgZW50cnkuICovXG4gIHByb3RlY3RlZCBuZWVkKGJ5dGVzOiBudW1iZXIpOiB2b2lkIHtcbiAgICBpZiAoYnl0ZXMgPiB0aGlzLmFyZWEuYnl0ZXMpIHRoaXMuY29ycnVwdChgaXQgdGFrZXMgJHtieXRlc30gYnl0ZXMsIGFuZCBpdHMgZW50cnkgaGFzICR7dGhpcy5hcmVhLmJ5dGVzfWApO1xuICB9XG5cbiAgLyoqIENPUlJVUFQgdW5sZXNzIHRoZSBzdHJpZGUgaXMgYSBtdWx0aXBsZSBvZiA4IGFuZCBhdCBsZWFzdCB0aGlzLiAqL1xuICBwcm90ZWN0ZWQgbmVlZFN0cmlkZShsZWFzdDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuc3RyaWRlICUgOCAhPT0gMCB8fCB0aGlzLnN0cmlkZSA8IGxlYXN0KSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoYGl0cyBzdHJpZGUgaXMgJHt0aGlzLnN0cmlkZX0sIGFuZCBtdXN0IGJlIGEgbXVsdGlwbGUgb2YgOCBmcm9tICR7bGVhc3R9IG9uYCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIENPUlJVUFQgdW5sZXNzIGNhcGFjaXR5IDwgYmxvY2tDb3VudCA8PSBtb3N0LiAqL1xuICBwcm90ZWN0ZWQgbmVlZEJsb2NrcyhibG9ja0NvdW50OiBudW1iZXIsIG1vc3Q6IG51bWJlcik6IHZvaWQge1xuICAgIGlmIChibG9ja0NvdW50IDw9IHRoaXMuY2FwYWNpdHkgfHwgYmxvY2tDb3VudCA+IG1vc3QpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgJHtibG9ja0NvdW50fSBibG9ja3MgZm9yIGEgY2FwYWNpdHkgb2YgJHt0aGlzLmNhcGFjaXR5fWApO1xuICAgIH1cbiAgfVxuXG4gIHByb3RlY3RlZCB3YWl0aW5nKG5hbWU6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIpOiBGYWN0IHtcbiAgICBjb25zdCB3YWl0ZXJzID0gdGhpcy52aWV3LndhaXRlcnModGhpcy5hcmVhLCBvZmZzZXQpO1xuICAgIHJldHVybiB7IG5hbWUsIHZhbHVlOiB3YWl0ZXJzVGV4dCh3YWl0ZXJzKSwgZGF0YTogeyAuLi53YWl0ZXJzIH0gfTtcbiAgfVxuXG4gIHByb3RlY3RlZCBvd25lcihuYW1lOiBzdHJpbmcsIG93bmVyOiBudW1iZXIpOiBGYWN0IHtcbiAgICByZXR1cm4geyBuYW1lLCB2YWx1ZTogdGhpcy52aWV3Lm93bmVyVGV4dChvd25lciksIGRhdGE6IHsgb3duZXIsIGFsaXZlOiB0aGlzLnZpZXcuYWxpdmUob3duZXIpIH0gfTtcbiAgfVxuXG4gIC8qKlxuICAgKiBMb29rcyBhZ2FpbiB3aGVuIGl0IGxvb2tzIGNvcnJ1cHQsIGZvciBvdGhlcnMgd29yayBvbiBpdCBtZWFud2hpbGUgYW5kIHNldmVyYWwgd29yZHMgYXJlIG5ldmVyIG9mIG9uZSBtb21lbnQ7IHdoYXQgaXNcbiAgICogY29ycnVwdCBzdGF5cyBzby5cbiAgICovXG4gIHByb3RlY3RlZCBzdGVhZGlseTxUPihsb29rOiAoKSA9PiBUKTogVCB7XG4gICAgZm9yIChsZXQgdHVybiA9IDA7IHR1cm4gPCAzOyB0dXJuKyspIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIHJldHVybiBsb29rKCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoIShlcnJvciBpbnN0YW5jZW9mIENvcnJ1cHRFcnJvcikpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gbG9vaygpO1xuICB9XG59XG4iLCAiLy8gUXVldWVzIGFuZCBjaGFubmVsczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxMSBhbmQgMjEuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEhhbHZlcyB9IGZyb20gXCIuL2ZpbGVcIjtcbmltcG9ydCB7IHR5cGUgRWxlbWVudCwgdHlwZSBGYWN0LCB0eXBlIEdhdWdlLCBvbmUsIHJvdywgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgdHlwZSB7IExpc3RlZCwgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7XG4gIGFmdGVyLFxuICBMQVBTLFxuICBsb3dlcixcbiAgTk9ORSxcbiAgdHlwZSBQb3NpdGlvbixcbiAgcG9zaXRpb25OdW1iZXIsXG4gIHBvc2l0aW9uT2YsXG4gIHBvc2l0aW9uVGV4dCxcbiAgUm93LFxuICB0b3BCaXQsXG4gIFRVUk5TLFxuICB1cDgsXG4gIHVwcGVyLFxufSBmcm9tIFwiLi93b3Jkc1wiO1xuaW1wb3J0IHsgc2xvdE9mIH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogU3RlcHMgb2YgYSB3YWxrIGJleW9uZCBvbmUgYWxvbmcgYWxsIGNlbGxzOyBhIGhpbnQgdGhhdCBsYWdzIGJ5IGxhcHMgbWFrZXMgYSB3YWxrIHNraXAgdGhlbS4gKi9cbmNvbnN0IFNQQVJFX1NURVBTID0gMiAqKiAyMDtcblxuaW50ZXJmYWNlIEVuZHMge1xuICBoZWFkOiBQb3NpdGlvbjtcbiAgdGFpbDogUG9zaXRpb247XG4gIC8qKiBQb3NpdGlvbnMgZnJvbSBoZWFkIHRvIHRhaWwuICovXG4gIHNpemU6IG51bWJlcjtcbiAgY2xvc2VkOiBib29sZWFuO1xufVxuXG5leHBvcnQgY2xhc3MgQ2VsbHNTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIHJlYWRvbmx5ICNpc0NoYW5uZWw6IGJvb2xlYW47XG4gIHJlYWRvbmx5ICN1bmJ1ZmZlcmVkOiBib29sZWFuO1xuICByZWFkb25seSAjYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSAjY2VsbHM6IFJvdztcbiAgLyoqIE9mIGNoYW5uZWxzOiB0aGUgbWFyayBvZiBjbG9zaW5nIGluIGEgZnVsbCBjZWxsJ3MgYmxvY2sgbnVtYmVyOyBlbHNlIDAuICovXG4gIHJlYWRvbmx5ICNjbG9zZWRCaXQ6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkLCBraW5kOiBcInF1ZXVlXCIgfCBcImNoYW5uZWxcIikge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBraW5kKTtcbiAgICB0aGlzLiNpc0NoYW5uZWwgPSBraW5kID09PSBcImNoYW5uZWxcIjtcbiAgICB0aGlzLiNjbG9zZWRCaXQgPSB0aGlzLiNpc0NoYW5uZWwgPyBMLkNIQU5ORUxfQ0xPU0VEX0JJVCA6IDA7XG4gICAgdGhpcy4jYmxvY2tDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5RVUVVRV9CTE9DS19DT1VOVCk7XG4gICAgdGhpcy5uZWVkQmxvY2tzKHRoaXMuI2Jsb2NrQ291bnQsIHRoaXMuI2lzQ2hhbm5lbCA/IEwuQ0hBTk5FTF9NT1NUX0JMT0NLUyA6IE5PTkUpO1xuICAgIHRoaXMubmVlZFN0cmlkZShMLkNFTExfUEFZTE9BRCArIHVwOCh0aGlzLmVsZW1TaXplKSk7XG4gICAgdGhpcy5uZWVkKEwuUVVFVUVfQ0VMTFMgKyB0aGlzLiNibG9ja0NvdW50ICogdGhpcy5zdHJpZGUpO1xuICAgIGNvbnN0IHJlbmRlenZvdXMgPSB0aGlzLiNpc0NoYW5uZWwgPyB0aGlzLmFyZWEudTMyKEwuQ0hBTk5FTF9SRU5ERVpWT1VTKSA6IDA7XG4gICAgaWYgKHJlbmRlenZvdXMgPiAxKSB0aGlzLmNvcnJ1cHQoYHJlbmRlenZvdXMgaXMgJHtyZW5kZXp2b3VzfWApO1xuICAgIHRoaXMuI3VuYnVmZmVyZWQgPSByZW5kZXp2b3VzID09PSAxO1xuICAgIHRoaXMuI2NlbGxzID0gbmV3IFJvdyh0aGlzLmFyZWEsIEwuUVVFVUVfQ0VMTFMsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50KTtcbiAgfVxuXG4gIC8vIC0tLSB3aGVyZSBpdCBzdGFuZHMgLS0tXG5cbiAgI25hbWVkKHRhcmdldDogSGFsdmVzKTogbnVtYmVyIHtcbiAgICByZXR1cm4gbG93ZXIodGFyZ2V0KSAmIH50aGlzLiNjbG9zZWRCaXQ7XG4gIH1cblxuICAjbmV4dCh7IGxhcCwgaW5kZXggfTogUG9zaXRpb24pOiBQb3NpdGlvbiB7XG4gICAgcmV0dXJuIGluZGV4ICsgMSA8IHRoaXMuY2FwYWNpdHkgPyB7IGxhcCwgaW5kZXg6IGluZGV4ICsgMSB9IDogeyBsYXA6IChsYXAgKyAxKSAlIExBUFMsIGluZGV4OiAwIH07XG4gIH1cblxuICAjaGludChvZmZzZXQ6IG51bWJlcik6IFBvc2l0aW9uIHtcbiAgICBjb25zdCBoaW50ID0gcG9zaXRpb25PZih0aGlzLmFyZWEuaGFsdmVzKG9mZnNldCkpO1xuICAgIGlmIChoaW50LmluZGV4ID49IHRoaXMuY2FwYWNpdHkpIHRoaXMuY29ycnVwdChgYSBoaW50J3MgaW5kZXggaXMgJHtoaW50LmluZGV4fSwgYW5kIHRoZSBjYXBhY2l0eSAke3RoaXMuY2FwYWNpdHl9YCk7XG4gICAgcmV0dXJuIGhpbnQ7XG4gIH1cblxuICAvKiogV2Fsa3Mgb24gZnJvbSBhIGhpbnQgdW50aWwgYHNlZWtgIHNheXMgdGhhdCBpdCBpcyB0aGVyZSwgb3Igd2hlcmUgdG8gZ28gb24uICovXG4gICN3YWxrKG9mZnNldDogbnVtYmVyLCBzZWVrOiAodGFyZ2V0OiBIYWx2ZXMsIGF0OiBQb3NpdGlvbikgPT4gUG9zaXRpb24gfCBcImhlcmVcIik6IFBvc2l0aW9uIHtcbiAgICB0aGlzLiNjZWxscy5mb3JnZXQoKTtcbiAgICBsZXQgYXQgPSB0aGlzLiNoaW50KG9mZnNldCk7XG4gICAgZm9yIChsZXQgc3RlcHMgPSB0aGlzLiNjZWxscy5sb29rZWQgKiAyICsgU1BBUkVfU1RFUFM7IHN0ZXBzID4gMDsgc3RlcHMtLSkge1xuICAgICAgY29uc3QgbmV4dCA9IHNlZWsodGhpcy4jY2VsbHMuYXQoYXQuaW5kZXgpLCBhdCk7XG4gICAgICBpZiAobmV4dCA9PT0gXCJoZXJlXCIpIHJldHVybiBhdDtcbiAgICAgIGF0ID0gdGhpcy4jbmV4dChuZXh0KTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuY29ycnVwdChcIml0cyB3b3JkcyBsZWFkIG5vd2hlcmU6IGEgYmxvY2sgbnVtYmVyLCBvciBhIHR1cm4sIGlzIG5vdCBvbmUgb2YgdGhlbVwiKTtcbiAgfVxuXG4gIC8qKiBQMTogdGhlIGZpcnN0IGNlbGwgdGhhdCBpcyBlbXB0eSBpbiBpdHMgbGFwLCBvciBmdWxsIGZyb20gdGhlIGxhcCBiZWZvcmUuICovXG4gICNmaW5kVGFpbCgpOiB7IHRhaWw6IFBvc2l0aW9uOyBjbG9zZWQ6IGJvb2xlYW4gfSB7XG4gICAgbGV0IGNsb3NlZCA9IGZhbHNlO1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLiN3YWxrKEwuUVVFVUVfVEFJTCwgKHRhcmdldCwgYXQpID0+IHtcbiAgICAgIGNvbnN0IHR1cm4gPSB1cHBlcih0YXJnZXQpO1xuICAgICAgY29uc3QgZW1wdHkgPSAoYXQubGFwICogMikgJSBUVVJOUztcbiAgICAgIGlmICghYWZ0ZXIodHVybiwgZW1wdHksIFRVUk5TKSkge1xuICAgICAgICBjbG9zZWQgPVxuICAgICAgICAgIHR1cm4gPT09IGVtcHR5XG4gICAgICAgICAgICA/IHRoaXMuI2lzQ2hhbm5lbCAmJiBsb3dlcih0YXJnZXQpID09PSBMLkNIQU5ORUxfQ0xPU0VEXG4gICAgICAgICAgICA6IChsb3dlcih0YXJnZXQpICYgdGhpcy4jY2xvc2VkQml0KSAhPT0gMDtcbiAgICAgICAgcmV0dXJuIFwiaGVyZVwiO1xuICAgICAgfVxuICAgICAgLy8gQmVoaW5kIHRoZSBsYXN0IGxhcCBpbiB3aGljaCB0aGlzIGNlbGwgd2FzIGZpbGxlZC5cbiAgICAgIHJldHVybiB7IGxhcDogTWF0aC5mbG9vcigoKHR1cm4gLSAxICsgVFVSTlMpICUgVFVSTlMpIC8gMiksIGluZGV4OiBhdC5pbmRleCB9O1xuICAgIH0pO1xuICAgIHJldHVybiB7IHRhaWwsIGNsb3NlZCB9O1xuICB9XG5cbiAgLyoqIFExOiB0aGUgZmlyc3QgY2VsbCB0aGF0IGlzIGZ1bGwgaW4gaXRzIGxhcCwgb3Igbm90IGZpbGxlZCB5ZXQuICovXG4gICNmaW5kSGVhZCgpOiBQb3NpdGlvbiB7XG4gICAgcmV0dXJuIHRoaXMuI3dhbGsoTC5RVUVVRV9IRUFELCAodGFyZ2V0LCBhdCkgPT4ge1xuICAgICAgY29uc3QgdHVybiA9IHVwcGVyKHRhcmdldCk7XG4gICAgICBjb25zdCBmdWxsID0gKGF0LmxhcCAqIDIgKyAxKSAlIFRVUk5TO1xuICAgICAgaWYgKHR1cm4gPT09IGZ1bGwpIHtcbiAgICAgICAgY29uc3QgYmxvY2sgPSB0aGlzLiNuYW1lZCh0YXJnZXQpO1xuICAgICAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGBjZWxsICR7YXQuaW5kZXh9IG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICAgICAgcmV0dXJuIFwiaGVyZVwiO1xuICAgICAgfVxuICAgICAgaWYgKCFhZnRlcih0dXJuLCBmdWxsLCBUVVJOUykpIHJldHVybiBcImhlcmVcIjtcbiAgICAgIC8vIEJlaGluZCB0aGUgbGFzdCBsYXAgaW4gd2hpY2ggdGhpcyBjZWxsIHdhcyBlbXB0aWVkOyB3aGVyZSB0aG9zZSBiZWZvcmUgbWF5IG5vdCBoYXZlIGJlZW4sIG9uZSBhdCBhIHRpbWUuXG4gICAgICBjb25zdCBsYXAgPSB0aGlzLiN1bmJ1ZmZlcmVkID8gYXQubGFwIDogKE1hdGguZmxvb3IodHVybiAvIDIpIC0gMSArIExBUFMpICUgTEFQUztcbiAgICAgIHJldHVybiB7IGxhcCwgaW5kZXg6IGF0LmluZGV4IH07XG4gICAgfSk7XG4gIH1cblxuICAjZmluZEVuZHMoKTogRW5kcyB7XG4gICAgcmV0dXJuIHRoaXMuc3RlYWRpbHkoKCkgPT4ge1xuICAgICAgY29uc3QgaGVhZCA9IHRoaXMuI2ZpbmRIZWFkKCk7XG4gICAgICBjb25zdCB7IHRhaWwsIGNsb3NlZCB9ID0gdGhpcy4jZmluZFRhaWwoKTtcbiAgICAgIGNvbnN0IGxhcHMgPSAodGFpbC5sYXAgLSBoZWFkLmxhcCArIExBUFMpICUgTEFQUztcbiAgICAgIC8vIEhhbGYgb2YgYWxsIGxhcHMgb3IgbW9yZTogdGhlIGhlYWQgbW92ZWQgcGFzdCB0aGF0IHRhaWwgbWVhbndoaWxlLlxuICAgICAgY29uc3Qgc2l6ZSA9IGxhcHMgPj0gTEFQUyAvIDIgPyAwIDogTWF0aC5taW4obGFwcywgMikgKiB0aGlzLmNhcGFjaXR5ICsgdGFpbC5pbmRleCAtIGhlYWQuaW5kZXg7XG4gICAgICByZXR1cm4geyBoZWFkLCB0YWlsLCBjbG9zZWQsIHNpemU6IE1hdGgubWF4KDAsIE1hdGgubWluKHNpemUsIHRoaXMuY2FwYWNpdHkpKSB9O1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIE9mZmVycyB0aGF0IHN0YW5kOiB0aG9zZSB0aGF0IHdlcmUgdGFrZW4gYmFjayBsZWF2ZSBlbXB0eSBjZWxscyBiZXR3ZWVuIGhlYWQgYW5kIHRhaWwuICovXG4gICNjb3VudE9mZmVycyh7IGhlYWQsIHNpemUgfTogRW5kcyk6IG51bWJlciB7XG4gICAgdGhpcy4jY2VsbHMuZm9yZ2V0KCk7XG4gICAgbGV0IGNvdW50ID0gMDtcbiAgICBmb3IgKGxldCBrID0gMCwgYXQgPSBoZWFkOyBrIDwgTWF0aC5taW4oc2l6ZSwgdGhpcy4jY2VsbHMubG9va2VkKTsgaysrLCBhdCA9IHRoaXMuI25leHQoYXQpKSB7XG4gICAgICBpZiAodXBwZXIodGhpcy4jY2VsbHMuYXQoYXQuaW5kZXgpKSA9PT0gKGF0LmxhcCAqIDIgKyAxKSAlIFRVUk5TKSBjb3VudCsrO1xuICAgIH1cbiAgICByZXR1cm4gY291bnQ7XG4gIH1cblxuICAjc3RhdGUoeyBjbG9zZWQsIHNpemUgfTogRW5kcyk6IHN0cmluZyB7XG4gICAgaWYgKCF0aGlzLiNpc0NoYW5uZWwpIHJldHVybiBcIlwiO1xuICAgIHJldHVybiAhY2xvc2VkID8gXCJvcGVuXCIgOiBzaXplID09PSAwID8gXCJjbG9zZWQsIGRyYWluZWRcIiA6IFwiY2xvc2VkLCBub3QgeWV0IGRyYWluZWRcIjtcbiAgfVxuXG4gIC8vIC0tLSB3aGF0IGl0IHRlbGxzIC0tLVxuXG4gIGZhY3RzKCk6IEZhY3RbXSB7XG4gICAgY29uc3QgZW5kcyA9IHRoaXMuI2ZpbmRFbmRzKCk7XG4gICAgY29uc3QgaXNDaGFubmVsID0gdGhpcy4jaXNDaGFubmVsO1xuICAgIGNvbnN0IGZhY3RzOiBGYWN0W10gPSBbXTtcbiAgICBpZiAoaXNDaGFubmVsKSB7XG4gICAgICBmYWN0cy5wdXNoKHsgbmFtZTogXCJtb2RlXCIsIHZhbHVlOiB0aGlzLiN1bmJ1ZmZlcmVkID8gXCJ1bmJ1ZmZlcmVkOiB0aGUgY2FwYWNpdHkgY291bnRzIG9mZmVyc1wiIDogXCJidWZmZXJlZFwiIH0pO1xuICAgICAgZmFjdHMucHVzaCh7IG5hbWU6IFwic3RhdGVcIiwgdmFsdWU6IHRoaXMuI3N0YXRlKGVuZHMpIH0pO1xuICAgIH1cbiAgICBjb25zdCBzcGFyZSA9IHRoaXMuI2Jsb2NrQ291bnQgLSB0aGlzLmNhcGFjaXR5O1xuICAgIGZhY3RzLnB1c2goXG4gICAgICB7IG5hbWU6IFwiYmxvY2tzXCIsIHZhbHVlOiBgJHt0aGlzLiNibG9ja0NvdW50fSwgJHtzcGFyZX0gb2YgdGhlbSBzcGFyZWAsIGRhdGE6IHRoaXMuI2Jsb2NrQ291bnQgfSxcbiAgICAgIHsgbmFtZTogXCJoZWFkXCIsIHZhbHVlOiBwb3NpdGlvblRleHQoZW5kcy5oZWFkKSwgZGF0YTogeyAuLi5lbmRzLmhlYWQgfSB9LFxuICAgICAgeyBuYW1lOiBcInRhaWxcIiwgdmFsdWU6IHBvc2l0aW9uVGV4dChlbmRzLnRhaWwpLCBkYXRhOiB7IC4uLmVuZHMudGFpbCB9IH0sXG4gICAgICB0aGlzLndhaXRpbmcoaXNDaGFubmVsID8gXCJyZWNlaXZlcnMgd2FpdGluZ1wiIDogXCJjb25zdW1lcnMgd2FpdGluZ1wiLCBMLlFVRVVFX05PVF9FTVBUWSksXG4gICAgICB0aGlzLndhaXRpbmcoaXNDaGFubmVsID8gXCJzZW5kZXJzIHdhaXRpbmdcIiA6IFwicHJvZHVjZXJzIHdhaXRpbmdcIiwgTC5RVUVVRV9OT1RfRlVMTCksXG4gICAgKTtcbiAgICBpZiAoaXNDaGFubmVsKSB7XG4gICAgICBmYWN0cy5wdXNoKHRoaXMud2FpdGluZyhcIm9mZmVycyB3YWl0aW5nXCIsIEwuQ0hBTk5FTF9UQUtFTiksIHRoaXMud2FpdGluZyhcInNlbGVjdHMgd2FpdGluZ1wiLCBMLkNIQU5ORUxfV0FOVEVEKSk7XG4gICAgfVxuICAgIHJldHVybiBmYWN0cztcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCBlbmRzID0gdGhpcy4jZmluZEVuZHMoKTtcbiAgICByZXR1cm4ge1xuICAgICAgdXNlZDogdGhpcy4jdW5idWZmZXJlZCA/IHRoaXMuI2NvdW50T2ZmZXJzKGVuZHMpIDogZW5kcy5zaXplLFxuICAgICAgbW9zdDogdGhpcy5jYXBhY2l0eSxcbiAgICAgIHVuaXQ6IFwiXCIsXG4gICAgICBjYW1lOiBwb3NpdGlvbk51bWJlcihlbmRzLnRhaWwsIHRoaXMuY2FwYWNpdHkpLFxuICAgICAgd2VudDogcG9zaXRpb25OdW1iZXIoZW5kcy5oZWFkLCB0aGlzLmNhcGFjaXR5KSxcbiAgICAgIGNhbWVOYW1lOiB0aGlzLiN1bmJ1ZmZlcmVkID8gXCJvZmZlcmVkXCIgOiB0aGlzLiNpc0NoYW5uZWwgPyBcInNlbnRcIiA6IFwicHVzaGVkXCIsXG4gICAgICAvLyBBbiBvZmZlciBpcyB0YWtlbiwgb3IgdGFrZW4gYmFjay5cbiAgICAgIHdlbnROYW1lOiB0aGlzLiN1bmJ1ZmZlcmVkID8gXCJnb25lXCIgOiB0aGlzLiNpc0NoYW5uZWwgPyBcInJlY2VpdmVkXCIgOiBcInBvcHBlZFwiLFxuICAgICAgc3RhdGU6IHRoaXMuI3N0YXRlKGVuZHMpLFxuICAgIH07XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGNvbnN0IHsgaGVhZCwgc2l6ZSB9ID0gdGhpcy4jZmluZEVuZHMoKTtcbiAgICBsZXQgcGxhY2UgPSAwO1xuICAgIGZvciAobGV0IGsgPSAwLCBhdCA9IGhlYWQ7IGsgPCBzaXplOyBrKyssIGF0ID0gdGhpcy4jbmV4dChhdCkpIHtcbiAgICAgIGNvbnN0IHRhcmdldCA9IHRoaXMuI3RhcmdldChhdCk7XG4gICAgICBpZiAodXBwZXIodGFyZ2V0KSAhPT0gKGF0LmxhcCAqIDIgKyAxKSAlIFRVUk5TKSBjb250aW51ZTsgLy8gdGFrZW4gbWVhbndoaWxlXG4gICAgICBjb25zdCBibG9jayA9IHRoaXMuI25hbWVkKHRhcmdldCk7XG4gICAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkgdGhpcy5jb3JydXB0KGBjZWxsICR7YXQuaW5kZXh9IG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQoTC5RVUVVRV9DRUxMUyArIGJsb2NrICogdGhpcy5zdHJpZGUgKyBMLkNFTExfUEFZTE9BRCwgdGhpcy5lbGVtU2l6ZSk7XG4gICAgICAvLyBUaGUgdHVybiBwcm92ZXMgdGhlIGNvcHk7IGEgbWFyayBvZiBjbG9zaW5nIG1heSBoYXZlIGNvbWUuXG4gICAgICBpZiAodXBwZXIodGhpcy4jdGFyZ2V0KGF0KSkgPT09IHVwcGVyKHRhcmdldCkpIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhwbGFjZSsrKSwgdmFsdWUgfTtcbiAgICB9XG4gIH1cblxuICAjdGFyZ2V0KHsgaW5kZXggfTogUG9zaXRpb24pOiBIYWx2ZXMge1xuICAgIHJldHVybiB0aGlzLmFyZWEuaGFsdmVzKEwuUVVFVUVfQ0VMTFMgKyBpbmRleCAqIHRoaXMuc3RyaWRlICsgTC5DRUxMX1RBUkdFVCk7XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIGNvbnN0IHNwYXJlID0gdGhpcy4jYmxvY2tDb3VudCAtIHRoaXMuY2FwYWNpdHk7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLlFVRVVFX1RBSUwsIDgsIFwidGFpbFwiKSxcbiAgICAgIG9uZShMLlFVRVVFX0hFQUQsIDgsIFwiaGVhZFwiKSxcbiAgICAgIHdhaXRlclNldChMLlFVRVVFX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIiksXG4gICAgICAuLi4odGhpcy4jaXNDaGFubmVsID8gW3dhaXRlclNldChMLkNIQU5ORUxfV0FOVEVELCBcIndhbnRlZFwiKV0gOiBbXSksXG4gICAgICB3YWl0ZXJTZXQoTC5RVUVVRV9OT1RfRlVMTCwgXCJub3RfZnVsbFwiKSxcbiAgICAgIC4uLih0aGlzLiNpc0NoYW5uZWwgPyBbd2FpdGVyU2V0KEwuQ0hBTk5FTF9UQUtFTiwgXCJ0YWtlblwiKV0gOiBbXSksXG4gICAgICByb3coTC5RVUVVRV9DRUxMUywgdGhpcy5zdHJpZGUsIHRoaXMuY2FwYWNpdHksIFwiY2VsbFwiKSxcbiAgICAgIHJvdyhMLlFVRVVFX0NFTExTICsgdGhpcy5jYXBhY2l0eSAqIHRoaXMuc3RyaWRlLCB0aGlzLnN0cmlkZSwgc3BhcmUsIFwic3BhcmUgYmxvY2tcIiwgdGhpcy5jYXBhY2l0eSksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4ubmFtZSA9PT0gXCJ0YWlsXCIgfHwgc3Bhbi5uYW1lID09PSBcImhlYWRcIikgcmV0dXJuIHBvc2l0aW9uVGV4dChwb3NpdGlvbk9mKHRoaXMuYXJlYS5oYWx2ZXMoc3Bhbi5iZWdpbikpKTtcbiAgICBpZiAoc3Bhbi5lYWNoID09PSAwKSByZXR1cm4gXCJcIjtcbiAgICBjb25zdCBudW1iZXIgPSBzcGFuLmZpcnN0ICsgaztcbiAgICBjb25zdCBhdCA9IEwuUVVFVUVfQ0VMTFMgKyBudW1iZXIgKiB0aGlzLnN0cmlkZTtcbiAgICBjb25zdCBzYWlkOiBzdHJpbmdbXSA9IFtdO1xuICAgIGlmIChudW1iZXIgPCB0aGlzLmNhcGFjaXR5KSBzYWlkLnB1c2godGhpcy4jY2VsbFRleHQodGhpcy5hcmVhLmhhbHZlcyhhdCArIEwuQ0VMTF9UQVJHRVQpKSk7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuYXJlYS5oYWx2ZXMoYXQgKyBMLkNFTExfQkxPQ0spO1xuICAgIGNvbnN0IG93bmVyID0gbG93ZXIod29yZCk7XG4gICAgaWYgKG93bmVyICE9PSAwKSBzYWlkLnB1c2goYGl0cyBibG9jayAke3RvcEJpdCh3b3JkKSA/IFwiaGVsZCBieVwiIDogXCJsYXN0IG9mXCJ9IHNsb3QgJHtzbG90T2Yob3duZXIpfWApO1xuICAgIHJldHVybiBzYWlkLmpvaW4oXCI7IFwiKTtcbiAgfVxuXG4gICNjZWxsVGV4dCh0YXJnZXQ6IEhhbHZlcyk6IHN0cmluZyB7XG4gICAgY29uc3QgdHVybiA9IHVwcGVyKHRhcmdldCk7XG4gICAgY29uc3QgY2xvc2VkID1cbiAgICAgIHRoaXMuI2lzQ2hhbm5lbCAmJlxuICAgICAgKHR1cm4gJSAyID09PSAxID8gKGxvd2VyKHRhcmdldCkgJiB0aGlzLiNjbG9zZWRCaXQpICE9PSAwIDogbG93ZXIodGFyZ2V0KSA9PT0gTC5DSEFOTkVMX0NMT1NFRCk7XG4gICAgY29uc3QgaG9sZHMgPSB0dXJuICUgMiA9PT0gMSA/IGBibG9jayAke3RoaXMuI25hbWVkKHRhcmdldCl9YCA6IFwiZW1wdHlcIjtcbiAgICByZXR1cm4gYGxhcCAke01hdGguZmxvb3IodHVybiAvIDIpfSwgJHtob2xkc30ke2Nsb3NlZCA/IFwiLCBjbG9zZWRcIiA6IFwiXCJ9YDtcbiAgfVxufVxuIiwgIi8vIENvbnRyb2wgd29yZHMgYW5kIHRoZWlyIGZpZWxkcywgYXMgbnVtYmVyczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxLCA4IGFuZCAxMS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgQXJlYSwgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuXG4vKiogVHVybnMgYW5kIGxhcHMgY291bnQgbW9kdWxvIHRoZXNlLiAqL1xuZXhwb3J0IGNvbnN0IFRVUk5TID0gMiAqKiA0MDtcbmV4cG9ydCBjb25zdCBMQVBTID0gMiAqKiAzOTtcblxuLyoqIFJvdW5kcyB1cCB0byB3b3JkcyBvZiA4IGJ5dGVzOyB0byBsaW5lcy4gKi9cbmV4cG9ydCBjb25zdCB1cDggPSAoYnl0ZXM6IG51bWJlcik6IG51bWJlciA9PiBNYXRoLmNlaWwoYnl0ZXMgLyA4KSAqIDg7XG5leHBvcnQgY29uc3QgdXA2NCA9IChieXRlczogbnVtYmVyKTogbnVtYmVyID0+IE1hdGguY2VpbChieXRlcyAvIDY0KSAqIDY0O1xuXG4vKiogVGhlIHVwcGVyIDQwIGJpdHM6IHRoZSB0dXJuIG9mIGEgdGFyZ2V0LCB0aGUgbGFwIG9mIGEgaGludC4gKi9cbmV4cG9ydCBjb25zdCB1cHBlciA9ICh7IGxvdywgaGlnaCB9OiBIYWx2ZXMpOiBudW1iZXIgPT4gaGlnaCAqIDI1NiArIChsb3cgPj4+IDI0KTtcbi8qKiBUaGUgbG93ZXIgMjQgYml0czogYSBibG9jaydzIG51bWJlciwgYW4gaW5kZXgsIGFuIG93bmVyLiAqL1xuZXhwb3J0IGNvbnN0IGxvd2VyID0gKHsgbG93IH06IEhhbHZlcyk6IG51bWJlciA9PiBsb3cgJiAweGZmZmZmZjtcbi8qKiBUaGUgaGlnaGVzdCBiaXQ6IGhlbGQsIHBlbmRpbmcsIHdyaXRpbmcuICovXG5leHBvcnQgY29uc3QgdG9wQml0ID0gKHsgaGlnaCB9OiBIYWx2ZXMpOiBib29sZWFuID0+IGhpZ2ggPj4+IDMxICE9PSAwO1xuXG4vKiogVGhlIDM5IGJpdHMgYmV0d2VlbiB0aGUgaGlnaGVzdCBvbmUgYW5kIHRoZSBvd25lcjogbGFwIGFuZCBpbmRleCBvZiBhIGJsb2NrIHdvcmQuICovXG5leHBvcnQgY29uc3QgbWlkZGxlID0gKHsgbG93LCBoaWdoIH06IEhhbHZlcyk6IG51bWJlciA9PiAoaGlnaCAmIDB4N2ZmZmZmZmYpICogMjU2ICsgKGxvdyA+Pj4gMjQpO1xuXG4vKiogV2hldGhlciBhIGNvbWVzIGFmdGVyIGIsIGJvdGggbW9kdWxvIHNvbWUgcG93ZXIgb2YgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFmdGVyKGE6IG51bWJlciwgYjogbnVtYmVyLCBtb2R1bHVzOiBudW1iZXIpOiBib29sZWFuIHtcbiAgY29uc3QgZGlzdGFuY2UgPSAoKChhIC0gYikgJSBtb2R1bHVzKSArIG1vZHVsdXMpICUgbW9kdWx1cztcbiAgcmV0dXJuIGRpc3RhbmNlICE9PSAwICYmIGRpc3RhbmNlIDwgbW9kdWx1cyAvIDI7XG59XG5cbi8qKiBrOiB0aGUgbGVhc3QgbnVtYmVyIG9mIGJpdHMgdGhhdCBob2xkIGNhcGFjaXR5IC0gMS4gKi9cbmV4cG9ydCBjb25zdCBpbmRleEJpdHMgPSAoY2FwYWNpdHk6IG51bWJlcik6IG51bWJlciA9PiAoY2FwYWNpdHkgPT09IDEgPyAwIDogMzIgLSBNYXRoLmNsejMyKGNhcGFjaXR5IC0gMSkpO1xuXG4vKiogQSBwbGFjZSBpbiBhIHJpbmcgb2YgY2VsbHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBvc2l0aW9uIHtcbiAgbGFwOiBudW1iZXI7XG4gIGluZGV4OiBudW1iZXI7XG59XG5cbmV4cG9ydCBjb25zdCBwb3NpdGlvbk9mID0gKHdvcmQ6IEhhbHZlcyk6IFBvc2l0aW9uID0+ICh7IGxhcDogdXBwZXIod29yZCkgJSBMQVBTLCBpbmRleDogbG93ZXIod29yZCkgfSk7XG5cbmV4cG9ydCBjb25zdCBwb3NpdGlvblRleHQgPSAoeyBsYXAsIGluZGV4IH06IFBvc2l0aW9uKTogc3RyaW5nID0+IGBsYXAgJHtsYXB9LCBpbmRleCAke2luZGV4fWA7XG5cbi8qKiBIb3cgbWFueSBwb3NpdGlvbnMgY29tZSBiZWZvcmUgdGhpcyBvbmUuICovXG5leHBvcnQgY29uc3QgcG9zaXRpb25OdW1iZXIgPSAoeyBsYXAsIGluZGV4IH06IFBvc2l0aW9uLCBjYXBhY2l0eTogbnVtYmVyKTogYmlnaW50ID0+XG4gIEJpZ0ludChsYXApICogQmlnSW50KGNhcGFjaXR5KSArIEJpZ0ludChpbmRleCk7XG5cbmV4cG9ydCBjb25zdCBOT05FID0gTC5OT19CTE9DSztcblxuY29uc3QgV0lORE9XX0JZVEVTID0gMSA8PCAxNjtcbi8qKiBSb3dzIG9mIG1vcmUgYnl0ZXMgZWFjaCBhcmUgcmVhZCBvbmUgYnkgb25lLiAqL1xuY29uc3QgTU9TVF9UT0dFVEhFUiA9IDUxMjtcbi8qKiBPZiByb3dzIHRoYXQgYXJlIHJlYWQgb25lIGJ5IG9uZSwgbm8gbW9yZSB0aGFuIHRoaXMgbWFueSBhcmUgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQVBBUlQgPSAyICoqIDIwO1xuXG4vKiogV29yZHMgdGhhdCBsaWUgaW4gYSByb3csIHNvbWUgYnl0ZXMgYXBhcnQ6IHJlYWQgbWFueSBhdCBhIHRpbWUuIFdoYXQgd2FzIHJlYWQgaXMgb2Ygb25lIG1vbWVudCwgb3IgbmVhcmx5LiAqL1xuZXhwb3J0IGNsYXNzIFJvdyB7XG4gICN3aW5kb3c6IERhdGFWaWV3ID0gbmV3IERhdGFWaWV3KG5ldyBBcnJheUJ1ZmZlcigwKSk7XG4gICNmaXJzdCA9IDA7XG4gICNlbmQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IGFyZWE6IEFyZWEsXG4gICAgcmVhZG9ubHkgYmVnaW46IG51bWJlcixcbiAgICByZWFkb25seSBlYWNoOiBudW1iZXIsXG4gICAgcmVhZG9ubHkgY291bnQ6IG51bWJlcixcbiAgKSB7fVxuXG4gIC8qKiBIb3cgbWFueSBvZiB0aGVtIGEgbG9vcCBvdmVyIGFsbCBtYXkgbG9vayBhdCwgc28gdGhhdCBpdCBlbmRzIGluIHJlYXNvbmFibGUgdGltZS4gKi9cbiAgZ2V0IGxvb2tlZCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLmVhY2ggPD0gTU9TVF9UT0dFVEhFUiA/IHRoaXMuY291bnQgOiBNYXRoLm1pbih0aGlzLmNvdW50LCBNT1NUX0FQQVJUKTtcbiAgfVxuXG4gIC8qKiBcIiBvZiB0aGUgZmlyc3QgMTA0ODU3NlwiIHdoZXJlIG5vdCBhbGwgYXJlIGxvb2tlZCBhdC4gKi9cbiAgZ2V0IHJlbWFyaygpOiBzdHJpbmcge1xuICAgIHJldHVybiB0aGlzLmxvb2tlZCA8IHRoaXMuY291bnQgPyBgIG9mIHRoZSBmaXJzdCAke3RoaXMubG9va2VkfWAgOiBcIlwiO1xuICB9XG5cbiAgLyoqIFdoYXQgaXMgcmVhZCBmcm9tIG5vdyBvbiBpcyByZWFkIGFuZXcuICovXG4gIGZvcmdldCgpOiB0aGlzIHtcbiAgICB0aGlzLiNlbmQgPSAwO1xuICAgIHJldHVybiB0aGlzO1xuICB9XG5cbiAgLyoqIFRoZSB3b3JkIGF0IHRoaXMgb2Zmc2V0IG9mIHJvdyBrLiAqL1xuICBhdChrOiBudW1iZXIsIG9mZnNldCA9IDApOiBIYWx2ZXMge1xuICAgIGlmICh0aGlzLmVhY2ggPiBNT1NUX1RPR0VUSEVSKSByZXR1cm4gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLmJlZ2luICsgayAqIHRoaXMuZWFjaCArIG9mZnNldCk7XG4gICAgaWYgKGsgPCB0aGlzLiNmaXJzdCB8fCBrID49IHRoaXMuI2VuZCkgdGhpcy4jcmVhZChrKTtcbiAgICBjb25zdCBwbGFjZSA9IChrIC0gdGhpcy4jZmlyc3QpICogdGhpcy5lYWNoICsgb2Zmc2V0O1xuICAgIHJldHVybiB7IGxvdzogdGhpcy4jd2luZG93LmdldFVpbnQzMihwbGFjZSwgdHJ1ZSksIGhpZ2g6IHRoaXMuI3dpbmRvdy5nZXRVaW50MzIocGxhY2UgKyA0LCB0cnVlKSB9O1xuICB9XG5cbiAgI3JlYWQoazogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgbW9zdCA9IE1hdGgubWF4KDEsIE1hdGguZmxvb3IoV0lORE9XX0JZVEVTIC8gdGhpcy5lYWNoKSk7XG4gICAgdGhpcy4jZmlyc3QgPSBrO1xuICAgIHRoaXMuI2VuZCA9IE1hdGgubWluKHRoaXMuY291bnQsIGsgKyBtb3N0KTtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuYmVnaW4gKyBrICogdGhpcy5lYWNoLCAodGhpcy4jZW5kIC0gaykgKiB0aGlzLmVhY2gpO1xuICAgIHRoaXMuI3dpbmRvdyA9IG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIpO1xuICB9XG59XG4iLCAiLy8gTWFwcyBhbmQgc2V0czogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAxNCBhbmQgMTUuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBjb3VudGVkLCBoZXggfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgd2FpdGVyU2V0IH0gZnJvbSBcIi4vc3ViamVjdFwiO1xuaW1wb3J0IHsgdHlwZSBMaXN0ZWQsIHNsb3RPZiwgdHlwZSBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuaW1wb3J0IHsgbG93ZXIsIE5PTkUsIFJvdywgdG9wQml0LCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBNT1NUX0dST1VQUyA9IDIgKiogMjQ7XG4vKiogT2YgYWxsIGVudHJpZXMgdG9nZXRoZXIsIGxvb2tlZCBhdCBvbmNlIG1vcmUgYmVjYXVzZSB0aGV5IGNoYW5nZWQuICovXG5jb25zdCBNT1NUX0NIQU5HRVMgPSAyICoqIDIwO1xuXG5jb25zdCB0YWdPZiA9ICh7IGxvdyB9OiBIYWx2ZXMpID0+IGxvdyA+Pj4gMjQ7XG5jb25zdCByZWFjaE9mID0gdGFnT2Y7XG5jb25zdCBpc0Z1bGwgPSAoYnVja2V0OiBIYWx2ZXMpID0+IHRhZ09mKGJ1Y2tldCkgPiBMLlZBQ0FOVDtcblxuZXhwb3J0IGNsYXNzIEtleWVkU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICBvdmVycmlkZSByZWFkb25seSBrZXlTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNpc1NldDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI2tleUJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5ICNibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNncm91cENvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNibG9ja3M6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkLCBraW5kOiBcIm1hcFwiIHwgXCJzZXRcIikge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBraW5kKTtcbiAgICB0aGlzLiNpc1NldCA9IGtpbmQgPT09IFwic2V0XCI7XG4gICAgdGhpcy4ja2V5Qnl0ZXMgPSB0aGlzLmFyZWEudTMyKEwuTUFQX0tFWV9TSVpFKTtcbiAgICB0aGlzLmtleVNpemUgPSB0aGlzLiNpc1NldCA/IDAgOiB0aGlzLiNrZXlCeXRlcztcbiAgICB0aGlzLiNibG9ja0NvdW50ID0gdGhpcy5hcmVhLnUzMihMLk1BUF9CTE9DS19DT1VOVCk7XG4gICAgdGhpcy4jZ3JvdXBDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5NQVBfR1JPVVBfQ09VTlQpO1xuICAgIGlmICh0aGlzLiNrZXlCeXRlcyA8IDEgfHwgKHRoaXMuI2lzU2V0ICYmIHRoaXMuI2tleUJ5dGVzICE9PSB0aGlzLmVsZW1TaXplKSkge1xuICAgICAgdGhpcy5jb3JydXB0KGBpdHMga2V5cyBoYXZlICR7dGhpcy4ja2V5Qnl0ZXN9IGJ5dGVzYCk7XG4gICAgfVxuICAgIHRoaXMubmVlZEJsb2Nrcyh0aGlzLiNibG9ja0NvdW50LCBOT05FKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUoTC5QQUlSX0tFWSArIHVwOCh0aGlzLiNrZXlCeXRlcykgKyAodGhpcy4jaXNTZXQgPyAwIDogdXA4KHRoaXMuZWxlbVNpemUpKSk7XG4gICAgaWYgKHRoaXMuI2dyb3VwQ291bnQgKiBMLlNMT1RTIDwgdGhpcy5jYXBhY2l0eSB8fCB0aGlzLiNncm91cENvdW50ID4gTU9TVF9HUk9VUFMpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgJHt0aGlzLiNncm91cENvdW50fSBncm91cHMgZm9yIGEgY2FwYWNpdHkgb2YgJHt0aGlzLmNhcGFjaXR5fWApO1xuICAgIH1cbiAgICB0aGlzLiNibG9ja3MgPSBMLk1BUF9HUk9VUFMgKyB0aGlzLiNncm91cENvdW50ICogTC5MSU5FX0JZVEVTO1xuICAgIHRoaXMubmVlZCh0aGlzLiNibG9ja3MgKyB0aGlzLiNibG9ja0NvdW50ICogdGhpcy5zdHJpZGUpO1xuICB9XG5cbiAgI2dyb3VwQXQoZ3JvdXA6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIEwuTUFQX0dST1VQUyArIGdyb3VwICogTC5MSU5FX0JZVEVTO1xuICB9XG5cbiAgLyoqIFNsb3RzIGNvdW50IGZyb20gMS4gKi9cbiAgI2J1Y2tldEF0KGdyb3VwOiBudW1iZXIsIHNsb3Q6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2dyb3VwQXQoZ3JvdXApICsgTC5HUk9VUF9CVUNLRVRTICsgKHNsb3QgLSAxKSAqIDg7XG4gIH1cblxuICAjYmxvY2tBdChibG9jazogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jYmxvY2tzICsgYmxvY2sgKiB0aGlzLnN0cmlkZTtcbiAgfVxuXG4gICNncm91cFJvdygpOiBSb3cge1xuICAgIHJldHVybiBuZXcgUm93KHRoaXMuYXJlYSwgTC5NQVBfR1JPVVBTLCBMLkxJTkVfQllURVMsIHRoaXMuI2dyb3VwQ291bnQpO1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCBhbGl2ZSA9IHRoaXMudmlldy5jZW5zdXMoKTtcbiAgICBjb25zdCBncm91cHMgPSB0aGlzLiNncm91cFJvdygpO1xuICAgIGxldCBhZGRpbmcgPSAwO1xuICAgIGxldCBsb25nZXN0ID0gMDtcbiAgICBmb3IgKGxldCBncm91cCA9IDA7IGdyb3VwIDwgdGhpcy4jZ3JvdXBDb3VudDsgZ3JvdXArKykge1xuICAgICAgY29uc3Qgc3RyaXBlID0gZ3JvdXBzLmF0KGdyb3VwLCBMLkdST1VQX1NUUklQRSk7XG4gICAgICBpZiAoYWxpdmUobG93ZXIoc3RyaXBlKSkpIGFkZGluZysrO1xuICAgICAgbG9uZ2VzdCA9IE1hdGgubWF4KGxvbmdlc3QsIHJlYWNoT2Yoc3RyaXBlKSk7XG4gICAgfVxuICAgIGNvbnN0IGJsb2NrcyA9IG5ldyBSb3codGhpcy5hcmVhLCB0aGlzLiNibG9ja3MsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50KTtcbiAgICBsZXQgd3JpdGluZyA9IDA7XG4gICAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IGJsb2Nrcy5sb29rZWQ7IGJsb2NrKyspIHtcbiAgICAgIGNvbnN0IHdvcmQgPSBibG9ja3MuYXQoYmxvY2ssIEwuUEFJUl9XT1JEKTtcbiAgICAgIGlmICh0b3BCaXQod29yZCkgJiYgYWxpdmUobG93ZXIod29yZCkpKSB3cml0aW5nKys7XG4gICAgfVxuICAgIGNvbnN0IHNwYXJlID0gdGhpcy4jYmxvY2tDb3VudCAtIHRoaXMuY2FwYWNpdHk7XG4gICAgY29uc3QgcmVhY2ggPSBsb25nZXN0ID09PSBMLkZBUiA/IFwiYWxsIG9mIHRoZW1cIiA6IFN0cmluZyhsb25nZXN0KTtcbiAgICByZXR1cm4gW1xuICAgICAgeyBuYW1lOiBcImtleSBzaXplXCIsIHZhbHVlOiBjb3VudGVkKHRoaXMuI2tleUJ5dGVzLCBcImJ5dGVcIiksIGRhdGE6IHRoaXMuI2tleUJ5dGVzIH0sXG4gICAgICB7XG4gICAgICAgIG5hbWU6IFwiYmxvY2tzXCIsXG4gICAgICAgIHZhbHVlOiBgJHt0aGlzLiNibG9ja0NvdW50fSwgJHtzcGFyZX0gb2YgdGhlbSBzcGFyZTsgJHt3cml0aW5nfSR7YmxvY2tzLnJlbWFya30gYmVpbmcgd3JpdHRlbmAsXG4gICAgICAgIGRhdGE6IHRoaXMuI2Jsb2NrQ291bnQsXG4gICAgICB9LFxuICAgICAge1xuICAgICAgICBuYW1lOiBcImdyb3Vwc1wiLFxuICAgICAgICB2YWx1ZTogYCR7dGhpcy4jZ3JvdXBDb3VudH0gb2YgJHtMLlNMT1RTfSBidWNrZXRzOyB0aGUgbG9uZ2VzdCByZWFjaCBpcyAke3JlYWNofWAsXG4gICAgICAgIGRhdGE6IHRoaXMuI2dyb3VwQ291bnQsXG4gICAgICB9LFxuICAgICAgeyBuYW1lOiBcInNlZWRcIiwgdmFsdWU6IGhleCh0aGlzLmFyZWEudTY0KEwuTUFQX1NFRUQpLCAxNikgfSxcbiAgICAgIHsgbmFtZTogXCJzdHJpcGVzIGhlbGRcIiwgdmFsdWU6IGAke2FkZGluZ306IGEgbGl2aW5nIHBhcnRpY2lwYW50IGFkZHMgYSBrZXkgdGhlcmVgLCBkYXRhOiBhZGRpbmcgfSxcbiAgICAgIHRoaXMub3duZXIoXCJtb3ZlclwiLCBsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuTUFQX01PVkVSKSkpLFxuICAgICAgeyBuYW1lOiBcImtub3duIHRvIGJlIGZ1bGxcIiwgdmFsdWU6IHRoaXMuI2Z1bGxUZXh0KCkgfSxcbiAgICAgIHRoaXMud2FpdGluZyhcIndyaXRlcnMgd2FpdGluZ1wiLCBMLk1BUF9SRUxFQVNFRCksXG4gICAgXTtcbiAgfVxuXG4gICNmdWxsVGV4dCgpOiBzdHJpbmcge1xuICAgIGNvbnN0IHN0YXRlID0gTnVtYmVyKHRoaXMuYXJlYS51NjQoTC5NQVBfRlVMTCkgJiAzbik7XG4gICAgcmV0dXJuIFtcIm5vdGhpbmcgaXMga25vd25cIiwgXCJzb21lYm9keSBsb29rc1wiLCBcInllc1wiLCBcIjM6IGNvcnJ1cHRcIl1bc3RhdGVdIGFzIHN0cmluZztcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCBncm91cHMgPSB0aGlzLiNncm91cFJvdygpO1xuICAgIGxldCBlbnRyaWVzID0gMDtcbiAgICBmb3IgKGxldCBncm91cCA9IDA7IGdyb3VwIDwgdGhpcy4jZ3JvdXBDb3VudDsgZ3JvdXArKykge1xuICAgICAgZm9yIChsZXQgc2xvdCA9IDA7IHNsb3QgPCBMLlNMT1RTOyBzbG90KyspIGlmIChpc0Z1bGwoZ3JvdXBzLmF0KGdyb3VwLCBMLkdST1VQX0JVQ0tFVFMgKyBzbG90ICogOCkpKSBlbnRyaWVzKys7XG4gICAgfVxuICAgIC8vIENvdW50ZWQgb25lIGJ5IG9uZTogZW50cmllcyB0aGF0IG1vdmUgZnJvbSBidWNrZXQgdG8gYnVja2V0IG1lYW53aGlsZSBtYXkgY291bnQgdHdpY2UuXG4gICAgY29uc3QgdXNlZCA9IE1hdGgubWluKGVudHJpZXMsIHRoaXMuY2FwYWNpdHkpO1xuICAgIHJldHVybiB7IHVzZWQsIG1vc3Q6IHRoaXMuY2FwYWNpdHksIHVuaXQ6IFwiXCIsIGNhbWVOYW1lOiBcIlwiLCB3ZW50TmFtZTogXCJcIiwgc3RhdGU6IFwiXCIgfTtcbiAgfVxuXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgY29uc3QgZ3JvdXBzID0gdGhpcy4jZ3JvdXBSb3coKTtcbiAgICBsZXQgcGxhY2UgPSAwO1xuICAgIGxldCBjaGFuZ2VzID0gMDtcbiAgICBmb3IgKGxldCBncm91cCA9IDA7IGdyb3VwIDwgdGhpcy4jZ3JvdXBDb3VudDsgZ3JvdXArKykge1xuICAgICAgZm9yIChsZXQgc2xvdCA9IDE7IHNsb3QgPD0gTC5TTE9UUzsgc2xvdCsrKSB7XG4gICAgICAgIGlmICghaXNGdWxsKGdyb3Vwcy5hdChncm91cCwgTC5HUk9VUF9CVUNLRVRTICsgKHNsb3QgLSAxKSAqIDgpKSkgY29udGludWU7XG4gICAgICAgIGZvciAobGV0IGJ1Y2tldCA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYnVja2V0QXQoZ3JvdXAsIHNsb3QpKTsgaXNGdWxsKGJ1Y2tldCk7KSB7XG4gICAgICAgICAgY29uc3QgYmxvY2sgPSBsb3dlcihidWNrZXQpO1xuICAgICAgICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYGEgYnVja2V0IG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICAgICAgICBjb25zdCBwYWlyID0gdGhpcy5hcmVhLnJlYWQodGhpcy4jYmxvY2tBdChibG9jaykgKyBMLlBBSVJfS0VZLCB0aGlzLiNwYWlyQnl0ZXMpO1xuICAgICAgICAgIGNvbnN0IG5vdyA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYnVja2V0QXQoZ3JvdXAsIHNsb3QpKTtcbiAgICAgICAgICBpZiAobm93LmxvdyA9PT0gYnVja2V0LmxvdyAmJiBub3cuaGlnaCA9PT0gYnVja2V0LmhpZ2gpIHtcbiAgICAgICAgICAgIHlpZWxkIHRoaXMuI2VsZW1lbnQocGxhY2UrKywgcGFpcik7IC8vIHRoZSBidWNrZXQgcHJvdmVzIHRoZSBjb3B5XG4gICAgICAgICAgICBicmVhaztcbiAgICAgICAgICB9XG4gICAgICAgICAgaWYgKCsrY2hhbmdlcyA+IE1PU1RfQ0hBTkdFUykgdGhpcy5jb3JydXB0KFwiYSBidWNrZXQgY2hhbmdlcyBhbGwgdGhlIHRpbWVcIik7XG4gICAgICAgICAgYnVja2V0ID0gbm93O1xuICAgICAgICB9XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgZ2V0ICNwYWlyQnl0ZXMoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXNTZXQgPyB0aGlzLiNrZXlCeXRlcyA6IHVwOCh0aGlzLiNrZXlCeXRlcykgKyB0aGlzLmVsZW1TaXplO1xuICB9XG5cbiAgI2VsZW1lbnQocGxhY2U6IG51bWJlciwgcGFpcjogVWludDhBcnJheSk6IEVsZW1lbnQge1xuICAgIGlmICh0aGlzLiNpc1NldCkgcmV0dXJuIHsgcGxhY2U6IFN0cmluZyhwbGFjZSksIHZhbHVlOiBwYWlyIH07XG4gICAgY29uc3QgdmFsdWUgPSBwYWlyLnN1YmFycmF5KHVwOCh0aGlzLiNrZXlCeXRlcykpO1xuICAgIHJldHVybiB7IHBsYWNlOiBTdHJpbmcocGxhY2UpLCB2YWx1ZSwga2V5OiBwYWlyLnN1YmFycmF5KDAsIHRoaXMuI2tleUJ5dGVzKSB9O1xuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuTUFQX01PVkVSLCA4LCBcIm1vdmVyXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuTUFQX1JFTEVBU0VELCBcInJlbGVhc2VkXCIpLFxuICAgICAgb25lKEwuTUFQX0ZVTEwsIDgsIFwiZnVsbFwiKSxcbiAgICAgIHJvdyhMLk1BUF9HUk9VUFMsIEwuTElORV9CWVRFUywgdGhpcy4jZ3JvdXBDb3VudCwgXCJncm91cFwiKSxcbiAgICAgIHJvdyh0aGlzLiNibG9ja3MsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50LCBcImJsb2NrXCIpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLm5hbWUgPT09IFwibW92ZXJcIikgcmV0dXJuIHRoaXMudmlldy5vd25lclRleHQobG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLk1BUF9NT1ZFUikpKTtcbiAgICBpZiAoc3Bhbi5uYW1lID09PSBcImZ1bGxcIikgcmV0dXJuIHRoaXMuI2Z1bGxUZXh0KCk7XG4gICAgaWYgKHNwYW4uZWFjaCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgaWYgKHNwYW4uYmVnaW4gPT09IEwuTUFQX0dST1VQUykge1xuICAgICAgY29uc3QgYnVja2V0cyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IEwuU0xPVFMgfSwgKF8sIHNsb3QpID0+IHtcbiAgICAgICAgY29uc3QgYnVja2V0ID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNidWNrZXRBdChrLCBzbG90ICsgMSkpO1xuICAgICAgICByZXR1cm4gaXNGdWxsKGJ1Y2tldCkgPyBTdHJpbmcobG93ZXIoYnVja2V0KSkgOiB0YWdPZihidWNrZXQpID09PSBMLlZBQ0FOVCA/IFwiLVwiIDogXCIuXCI7XG4gICAgICB9KTtcbiAgICAgIHJldHVybiBgcmVhY2ggJHtyZWFjaE9mKHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jZ3JvdXBBdChrKSkpfTsgYmxvY2tzICR7YnVja2V0cy5qb2luKFwiIFwiKX1gO1xuICAgIH1cbiAgICBjb25zdCB3b3JkID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNibG9ja0F0KGspKTtcbiAgICBjb25zdCB0YXJnZXQgPSB0aGlzLmFyZWEudTMyKHRoaXMuI2Jsb2NrQXQoaykgKyBMLlBBSVJfVEFSR0VUKTtcbiAgICBjb25zdCBvd25lciA9IGxvd2VyKHdvcmQpO1xuICAgIGNvbnN0IHNhaWQgPSB0YXJnZXQgPT09IDAgPyBbXSA6IFtgYWltZWQgYXQgZ3JvdXAgJHtNYXRoLmZsb29yKHRhcmdldCAvIDgpfSwgc2xvdCAke3RhcmdldCAlIDh9YF07XG4gICAgaWYgKG93bmVyICE9PSAwKSBzYWlkLnB1c2goYCR7dG9wQml0KHdvcmQpID8gXCJiZWluZyB3cml0dGVuIGJ5XCIgOiBcImxhc3Qgb2ZcIn0gc2xvdCAke3Nsb3RPZihvd25lcil9YCk7XG4gICAgcmV0dXJuIHNhaWQuam9pbihcIjsgXCIpO1xuICB9XG59XG4iLCAiLy8gRnV0dXJlcyBhbmQgbGF6aWVzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDE3IGFuZCAxOC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCBzbG90T2YsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGxvd2VyLCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBNT1NUX0JMT0NLUyA9IDIgKiogMjQgLSAyO1xuY29uc3QgTU9TVF9UVVJOUyA9IDE2O1xuXG5jb25zdCBzdGF0ZU9mID0gKHsgbG93IH06IEhhbHZlcykgPT4gKGxvdyA+Pj4gMjQpICYgNztcbmNvbnN0IGdlbmVyYXRpb25PZiA9ICh7IGxvdywgaGlnaCB9OiBIYWx2ZXMpID0+IGhpZ2ggKiAzMiArIChsb3cgPj4+IDI3KTtcblxuZXhwb3J0IGNsYXNzIE91dGNvbWVTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIHJlYWRvbmx5ICNibG9ja0NvdW50OiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCwga2luZDogXCJmdXR1cmVcIiB8IFwibGF6eVwiKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIGtpbmQpO1xuICAgIHRoaXMuI2Jsb2NrQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuT1VUQ09NRV9CTE9DS19DT1VOVCk7XG4gICAgaWYgKHRoaXMuY2FwYWNpdHkgIT09IDEpIHRoaXMuY29ycnVwdChgaXRzIGNhcGFjaXR5IGlzICR7dGhpcy5jYXBhY2l0eX1gKTtcbiAgICBpZiAodGhpcy4jYmxvY2tDb3VudCA8IDIgfHwgdGhpcy4jYmxvY2tDb3VudCA+IE1PU1RfQkxPQ0tTKSB0aGlzLmNvcnJ1cHQoYGl0IGhhcyAke3RoaXMuI2Jsb2NrQ291bnR9IGJsb2Nrc2ApO1xuICAgIHRoaXMubmVlZFN0cmlkZShMLk9VVENPTUVfUEFZTE9BRCArIE1hdGgubWF4KHVwOCh0aGlzLmVsZW1TaXplKSwgdXA4KEwuVEVYVF9CWVRFUyArIEwuTEVBU1RfVEVYVF9ST09NKSkpO1xuICAgIHRoaXMubmVlZChMLk9VVENPTUVfQkxPQ0tTICsgdGhpcy4jYmxvY2tDb3VudCAqIHRoaXMuc3RyaWRlKTtcbiAgfVxuXG4gICN3b3JkKCk6IEhhbHZlcyB7XG4gICAgcmV0dXJuIHRoaXMuYXJlYS5oYWx2ZXMoTC5PVVRDT01FX1NUQVRFKTtcbiAgfVxuXG4gICNwYXlsb2FkQXQod29yZDogSGFsdmVzKTogbnVtYmVyIHtcbiAgICBjb25zdCBibG9jayA9IGxvd2VyKHdvcmQpO1xuICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYGl0cyBzdGF0ZSBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgcmV0dXJuIEwuT1VUQ09NRV9CTE9DS1MgKyBibG9jayAqIHRoaXMuc3RyaWRlICsgTC5PVVRDT01FX1BBWUxPQUQ7XG4gIH1cblxuICAjc3RhdGVUZXh0KHdvcmQ6IEhhbHZlcyk6IHN0cmluZyB7XG4gICAgY29uc3Qgc3RhdGUgPSBzdGF0ZU9mKHdvcmQpO1xuICAgIHN3aXRjaCAoc3RhdGUpIHtcbiAgICAgIGNhc2UgTC5TVEFURV9FTVBUWTpcbiAgICAgICAgcmV0dXJuIFwiZW1wdHlcIjtcbiAgICAgIGNhc2UgTC5TVEFURV9QTEVER0VEOlxuICAgICAgICBpZiAodGhpcy5raW5kID09PSBcImxhenlcIikgYnJlYWs7XG4gICAgICAgIHJldHVybiB0aGlzLnZpZXcuYWxpdmUobG93ZXIod29yZCkpID8gXCJwbGVkZ2VkXCIgOiBcImFiYW5kb25lZDogaXRzIHBsZWRnZXIgaXMgZ29uZVwiO1xuICAgICAgY2FzZSBMLlNUQVRFX0NPTVBVVElORzpcbiAgICAgICAgcmV0dXJuIHRoaXMudmlldy5hbGl2ZShsb3dlcih3b3JkKSkgPyBcImNvbXB1dGluZ1wiIDogXCJjb21wdXRpbmcsIGJ5IG9uZSB3aG8gaXMgZ29uZVwiO1xuICAgICAgY2FzZSBMLlNUQVRFX1JFQURZOlxuICAgICAgICByZXR1cm4gXCJyZWFkeVwiO1xuICAgICAgY2FzZSBMLlNUQVRFX0ZBSUxFRDpcbiAgICAgICAgcmV0dXJuIFwiZmFpbGVkXCI7XG4gICAgICBjYXNlIEwuU1RBVEVfQUJBTkRPTkVEOlxuICAgICAgICBpZiAodGhpcy5raW5kID09PSBcImxhenlcIikgYnJlYWs7XG4gICAgICAgIHJldHVybiBcImFiYW5kb25lZFwiO1xuICAgICAgZGVmYXVsdDpcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuY29ycnVwdChgaXRzIHN0YXRlIGlzICR7c3RhdGV9YCk7XG4gIH1cblxuICAjZmFpbHVyZSh3b3JkOiBIYWx2ZXMpOiBzdHJpbmcge1xuICAgIGNvbnN0IGF0ID0gdGhpcy4jcGF5bG9hZEF0KHdvcmQpO1xuICAgIGNvbnN0IHJvb20gPSBNYXRoLm1pbih0aGlzLnN0cmlkZSAtIEwuT1VUQ09NRV9QQVlMT0FEIC0gTC5URVhUX0JZVEVTLCBMLk1PU1RfVEVYVF9ST09NKTtcbiAgICByZXR1cm4gc2hvd24odGhpcy5hcmVhLnJlYWQoYXQgKyBMLlRFWFRfQllURVMsIE1hdGgubWluKHRoaXMuYXJlYS51MzIoYXQpLCByb29tKSkpO1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCB3b3JkID0gdGhpcy4jd29yZCgpO1xuICAgIGNvbnN0IHN0YXRlID0gc3RhdGVPZih3b3JkKTtcbiAgICBjb25zdCBmYWN0czogRmFjdFtdID0gW3sgbmFtZTogXCJzdGF0ZVwiLCB2YWx1ZTogdGhpcy4jc3RhdGVUZXh0KHdvcmQpIH1dO1xuICAgIGlmIChzdGF0ZSA9PT0gTC5TVEFURV9GQUlMRUQpIGZhY3RzLnB1c2goeyBuYW1lOiBcImZhaWx1cmVcIiwgdmFsdWU6IHRoaXMuI2ZhaWx1cmUod29yZCkgfSk7XG4gICAgaWYgKHN0YXRlID09PSBMLlNUQVRFX1BMRURHRUQpIGZhY3RzLnB1c2godGhpcy5vd25lcihcInBsZWRnZXJcIiwgbG93ZXIod29yZCkpKTtcbiAgICBpZiAoc3RhdGUgPT09IEwuU1RBVEVfQ09NUFVUSU5HKSBmYWN0cy5wdXNoKHRoaXMub3duZXIoXCJjb21wdXRlZCBieVwiLCBsb3dlcih3b3JkKSkpO1xuICAgIGZhY3RzLnB1c2goXG4gICAgICB7IG5hbWU6IFwiZ2VuZXJhdGlvblwiLCB2YWx1ZTogU3RyaW5nKGdlbmVyYXRpb25PZih3b3JkKSksIGRhdGE6IGdlbmVyYXRpb25PZih3b3JkKSB9LFxuICAgICAgeyBuYW1lOiBcImJsb2Nrc1wiLCB2YWx1ZTogU3RyaW5nKHRoaXMuI2Jsb2NrQ291bnQpLCBkYXRhOiB0aGlzLiNibG9ja0NvdW50IH0sXG4gICAgICB0aGlzLndhaXRpbmcoXCJ3YWl0aW5nXCIsIEwuT1VUQ09NRV9TRVRUTEVEKSxcbiAgICApO1xuICAgIHJldHVybiBmYWN0cztcbiAgfVxuXG4gIG92ZXJyaWRlIGdhdWdlKCk6IEdhdWdlIHtcbiAgICBjb25zdCB3b3JkID0gdGhpcy4jd29yZCgpO1xuICAgIGNvbnN0IHVzZWQgPSBzdGF0ZU9mKHdvcmQpID09PSBMLlNUQVRFX1JFQURZID8gMSA6IDA7XG4gICAgcmV0dXJuIHsgdXNlZCwgbW9zdDogMSwgdW5pdDogXCJcIiwgY2FtZU5hbWU6IFwiXCIsIHdlbnROYW1lOiBcIlwiLCBzdGF0ZTogdGhpcy4jc3RhdGVUZXh0KHdvcmQpIH07XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGZvciAobGV0IHR1cm4gPSAwOyB0dXJuIDwgTU9TVF9UVVJOUzsgdHVybisrKSB7XG4gICAgICBjb25zdCB3b3JkID0gdGhpcy4jd29yZCgpO1xuICAgICAgaWYgKHN0YXRlT2Yod29yZCkgIT09IEwuU1RBVEVfUkVBRFkpIHJldHVybjtcbiAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQodGhpcy4jcGF5bG9hZEF0KHdvcmQpLCB0aGlzLmVsZW1TaXplKTtcbiAgICAgIGNvbnN0IG5vdyA9IHRoaXMuI3dvcmQoKTtcbiAgICAgIGlmIChub3cubG93ICE9PSB3b3JkLmxvdyB8fCBub3cuaGlnaCAhPT0gd29yZC5oaWdoKSBjb250aW51ZTsgLy8gaXQgcHJvdmVzIHRoZSBjb3B5XG4gICAgICB5aWVsZCB7IHBsYWNlOiBcInZhbHVlXCIsIHZhbHVlIH07XG4gICAgICByZXR1cm47XG4gICAgfVxuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuT1VUQ09NRV9TVEFURSwgOCwgXCJzdGF0ZVwiKSxcbiAgICAgIHdhaXRlclNldChMLk9VVENPTUVfU0VUVExFRCwgXCJzZXR0bGVkXCIpLFxuICAgICAgcm93KEwuT1VUQ09NRV9CTE9DS1MsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50LCBcImJsb2NrXCIpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLm5hbWUgPT09IFwic3RhdGVcIikgcmV0dXJuIGAke3RoaXMuI3N0YXRlVGV4dCh0aGlzLiN3b3JkKCkpfSwgZ2VuZXJhdGlvbiAke2dlbmVyYXRpb25PZih0aGlzLiN3b3JkKCkpfWA7XG4gICAgaWYgKHNwYW4uZWFjaCA9PT0gMCkgcmV0dXJuIFwiXCI7XG4gICAgY29uc3Qgb3duZXIgPSBsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuT1VUQ09NRV9CTE9DS1MgKyBrICogdGhpcy5zdHJpZGUpKTtcbiAgICByZXR1cm4gb3duZXIgPT09IDAgPyBcIlwiIDogYGhlbGQgYnkgc2xvdCAke3Nsb3RPZihvd25lcil9YDtcbiAgfVxufVxuIiwgIi8vIFBvb2xzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTYuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBjb3VudGVkIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCBzbG90T2YsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGxvd2VyLCBSb3csIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBIYW5kbGVzIGluIG9uZSBxdWV1ZSB0aGF0IGFyZSBsb29rZWQgYXQuICovXG5jb25zdCBNT1NUX0hBTkRMRVMgPSAyICoqIDE4O1xuXG5jb25zdCBpc1NlbnQgPSAoeyBsb3cgfTogSGFsdmVzKSA9PiAoKGxvdyA+Pj4gMjQpICYgMSkgIT09IDA7XG5jb25zdCBnZW5lcmF0aW9uT2YgPSAoeyBsb3csIGhpZ2ggfTogSGFsdmVzKSA9PiBCaWdJbnQoaGlnaCkgKiAxMjhuICsgQmlnSW50KGxvdyA+Pj4gMjUpO1xuY29uc3QgaGFuZGxlT2YgPSAobGVhc2U6IEhhbHZlcywgYmxvY2s6IG51bWJlcikgPT4gKGdlbmVyYXRpb25PZihsZWFzZSkgPDwgMjRuKSB8IEJpZ0ludChibG9jayk7XG5cbi8qKiBXaG8gdXNlcyB0aGUgYmxvY2tzLCBzZWVuIGF0IG9uZSB0aW1lLiAqL1xuaW50ZXJmYWNlIExlYXNlcyB7XG4gIGlzVGFrZW4obGVhc2U6IEhhbHZlcywgYmxvY2s6IG51bWJlcik6IGJvb2xlYW47XG59XG5cbmV4cG9ydCBjbGFzcyBQb29sU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICByZWFkb25seSAjcGF5bG9hZDogbnVtYmVyO1xuICByZWFkb25seSAjYmxvY2tzOiBSb3c7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCkge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBcInBvb2xcIik7XG4gICAgdGhpcy4jcGF5bG9hZCA9IHRoaXMuYXJlYS51MzIoTC5QT09MX1BBWUxPQUQpO1xuICAgIGlmICh0aGlzLiNwYXlsb2FkIDwgOCB8fCB0aGlzLiNwYXlsb2FkICUgOCAhPT0gMCkgdGhpcy5jb3JydXB0KGBpdHMgcGF5bG9hZHMgbGllIGF0ICR7dGhpcy4jcGF5bG9hZH0gb2YgYSBibG9ja2ApO1xuICAgIHRoaXMubmVlZFN0cmlkZSh0aGlzLiNwYXlsb2FkICsgdXA4KHRoaXMuZWxlbVNpemUpKTtcbiAgICB0aGlzLm5lZWQoTC5QT09MX0JMT0NLUyArIHRoaXMuY2FwYWNpdHkgKiB0aGlzLnN0cmlkZSk7XG4gICAgdGhpcy4jYmxvY2tzID0gbmV3IFJvdyh0aGlzLmFyZWEsIEwuUE9PTF9CTE9DS1MsIHRoaXMuc3RyaWRlLCB0aGlzLmNhcGFjaXR5KTtcbiAgfVxuXG4gICNibG9ja0F0KGJsb2NrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiBMLlBPT0xfQkxPQ0tTICsgYmxvY2sgKiB0aGlzLnN0cmlkZTtcbiAgfVxuXG4gICNib3VuZExpbmVzKCk6IG51bWJlcltdIHtcbiAgICBjb25zdCBsaW5lczogbnVtYmVyW10gPSBbXTtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IEwuUE9PTF9RVUVVRV9DT1VOVDsgaysrKSB7XG4gICAgICBjb25zdCBsaW5lID0gTnVtYmVyKHRoaXMuYXJlYS51NjQoTC5QT09MX1FVRVVFUyArIDggKiBrKSk7XG4gICAgICBpZiAobGluZSAhPT0gMCkgbGluZXMucHVzaChsaW5lKTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmVzO1xuICB9XG5cbiAgLyoqIFRoZSBxdWV1ZSB0aGF0IGxpZXMgYXQgdGhpcyBsaW5lLiAqL1xuICAjcXVldWVBdChsaW5lOiBudW1iZXIpOiBMaXN0ZWQgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLnZpZXdcbiAgICAgIC5lbnRyaWVzKClcbiAgICAgIC5maW5kKFxuICAgICAgICAoZW50cnkpID0+XG4gICAgICAgICAgIWVudHJ5LnByb2JsZW0gJiZcbiAgICAgICAgICBlbnRyeS5vZmZzZXQgPT09IGxpbmUgKiBMLkxJTkVfQllURVMgJiZcbiAgICAgICAgICB0aGlzLnZpZXcuYXJlYShlbnRyeSkudTMyKEwuU1RSVUNUVVJFX0tJTkQpID09PSBMLktJTkRfUVVFVUUsXG4gICAgICApO1xuICB9XG5cbiAgLyoqIFRoZSBoYW5kbGVzIHRoYXQgYXJlIGluIGJvdW5kIHF1ZXVlcy4gKi9cbiAgI2ZpbmRIYW5kbGVzKCk6IFNldDxiaWdpbnQ+IHtcbiAgICBjb25zdCBoYW5kbGVzID0gbmV3IFNldDxiaWdpbnQ+KCk7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIHRoaXMuI2JvdW5kTGluZXMoKSkge1xuICAgICAgY29uc3QgZW50cnkgPSB0aGlzLiNxdWV1ZUF0KGxpbmUpO1xuICAgICAgaWYgKCFlbnRyeSkgY29udGludWU7XG4gICAgICBjb25zdCBxdWV1ZSA9IHRoaXMudmlldy5zdWJqZWN0KGVudHJ5KTtcbiAgICAgIGlmIChxdWV1ZS5lbGVtU2l6ZSAhPT0gOCkgY29udGludWU7XG4gICAgICBsZXQgY291bnQgPSAwO1xuICAgICAgZm9yIChjb25zdCB7IHZhbHVlIH0gb2YgcXVldWUuZWxlbWVudHMoKSkge1xuICAgICAgICBoYW5kbGVzLmFkZChuZXcgRGF0YVZpZXcodmFsdWUuYnVmZmVyLCB2YWx1ZS5ieXRlT2Zmc2V0KS5nZXRCaWdVaW50NjQoMCwgdHJ1ZSkpO1xuICAgICAgICBpZiAoKytjb3VudCA9PT0gTU9TVF9IQU5ETEVTKSBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIGhhbmRsZXM7XG4gIH1cblxuICAjbGVhc2VzKCk6IExlYXNlcyB7XG4gICAgY29uc3QgYWxpdmUgPSB0aGlzLnZpZXcuY2Vuc3VzKCk7XG4gICAgY29uc3QgaGFuZGxlcyA9IHRoaXMuI2ZpbmRIYW5kbGVzKCk7XG4gICAgdGhpcy4jYmxvY2tzLmZvcmdldCgpO1xuICAgIHJldHVybiB7XG4gICAgICAvLyBMZWFzZWQgYnkgdGhlIGxpdmluZywgYmVpbmcgaGFuZGVkIG92ZXIgYnkgdGhlbSwgb3IgaW4gYSBib3VuZCBxdWV1ZS5cbiAgICAgIGlzVGFrZW46IChsZWFzZSwgYmxvY2spID0+XG4gICAgICAgIGxvd2VyKGxlYXNlKSAhPT0gMCAmJiAoYWxpdmUobG93ZXIobGVhc2UpKSB8fCAoaXNTZW50KGxlYXNlKSAmJiBoYW5kbGVzLmhhcyhoYW5kbGVPZihsZWFzZSwgYmxvY2spKSkpLFxuICAgIH07XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IGxlYXNlcyA9IHRoaXMuI2xlYXNlcygpO1xuICAgIGxldCBsZWFzZWQgPSAwO1xuICAgIGxldCBzZW50ID0gMDtcbiAgICBsZXQgbGVmdCA9IDA7XG4gICAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IHRoaXMuI2Jsb2Nrcy5sb29rZWQ7IGJsb2NrKyspIHtcbiAgICAgIGNvbnN0IGxlYXNlID0gdGhpcy4jYmxvY2tzLmF0KGJsb2NrKTtcbiAgICAgIGlmICghbGVhc2VzLmlzVGFrZW4obGVhc2UsIGJsb2NrKSkgbGVmdCArPSBsb3dlcihsZWFzZSkgPT09IDAgPyAwIDogMTtcbiAgICAgIGVsc2UgaWYgKGlzU2VudChsZWFzZSkpIHNlbnQrKztcbiAgICAgIGVsc2UgbGVhc2VkKys7XG4gICAgfVxuICAgIGNvbnN0IHsgcmVtYXJrIH0gPSB0aGlzLiNibG9ja3M7XG4gICAgY29uc3QgYm91bmQgPSB0aGlzLiNib3VuZExpbmVzKCkubWFwKChsaW5lKSA9PiB0aGlzLiNxdWV1ZUF0KGxpbmUpPy5uYW1lID8/IGBsaW5lICR7bGluZX0sIHdoZXJlIG5vbmUgaXM6IGNvcnJ1cHRgKTtcbiAgICByZXR1cm4gW1xuICAgICAgeyBuYW1lOiBcInBheWxvYWQgYXRcIiwgdmFsdWU6IGArJHt0aGlzLiNwYXlsb2FkfSBpbiBlYWNoIGJsb2NrYCwgZGF0YTogdGhpcy4jcGF5bG9hZCB9LFxuICAgICAgeyBuYW1lOiBcImxlYXNlZFwiLCB2YWx1ZTogY291bnRlZChsZWFzZWQsIFwiYmxvY2tcIikgKyByZW1hcmssIGRhdGE6IGxlYXNlZCB9LFxuICAgICAgeyBuYW1lOiBcImJlaW5nIGhhbmRlZCBvdmVyXCIsIHZhbHVlOiBjb3VudGVkKHNlbnQsIFwiYmxvY2tcIikgKyByZW1hcmssIGRhdGE6IHNlbnQgfSxcbiAgICAgIHsgbmFtZTogXCJsZWZ0IGJ5IHRoZSBkZWFkXCIsIHZhbHVlOiBgJHtjb3VudGVkKGxlZnQsIFwiYmxvY2tcIil9JHtyZW1hcmt9LCBmcmVlYCwgZGF0YTogbGVmdCB9LFxuICAgICAgLi4uKGJvdW5kLmxlbmd0aCA9PT0gMCA/IFt7IG5hbWU6IFwiYm91bmQgcXVldWVzXCIsIHZhbHVlOiBcIm5vbmVcIiwgZGF0YTogW10gfV0gOiBbXSksXG4gICAgICAuLi5ib3VuZC5tYXAoKHZhbHVlLCBrKSA9PiAoayA9PT0gMCA/IHsgbmFtZTogXCJib3VuZCBxdWV1ZXNcIiwgdmFsdWUsIGRhdGE6IGJvdW5kIH0gOiB7IG5hbWU6IFwiXCIsIHZhbHVlIH0pKSxcbiAgICAgIHRoaXMud2FpdGluZyhcImFjcXVpcmVycyB3YWl0aW5nXCIsIEwuUE9PTF9GUkVFKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IGxlYXNlcyA9IHRoaXMuI2xlYXNlcygpO1xuICAgIGxldCBjYW1lID0gMG47XG4gICAgbGV0IHVzZWQgPSAwO1xuICAgIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCB0aGlzLiNibG9ja3MubG9va2VkOyBibG9jaysrKSB7XG4gICAgICBjb25zdCBsZWFzZSA9IHRoaXMuI2Jsb2Nrcy5hdChibG9jayk7XG4gICAgICBjYW1lICs9IGdlbmVyYXRpb25PZihsZWFzZSk7XG4gICAgICBpZiAobGVhc2VzLmlzVGFrZW4obGVhc2UsIGJsb2NrKSkgdXNlZCsrO1xuICAgIH1cbiAgICByZXR1cm4geyB1c2VkLCBtb3N0OiB0aGlzLmNhcGFjaXR5LCB1bml0OiBcIlwiLCBjYW1lLCBjYW1lTmFtZTogXCJsZWFzZXMgYW5kIGhhbmQtb3ZlcnNcIiwgd2VudE5hbWU6IFwiXCIsIHN0YXRlOiBcIlwiIH07XG4gIH1cblxuICAvKiogVGhlIGJsb2NrcyB0aGF0IGFyZSBub3QgZnJlZS4gVGhlaXIgcGF5bG9hZHMgYXJlIHBsYWluIG1lbW9yeSBvZiB3aG9ldmVyIGhhcyB0aGUgbGVhc2UuICovXG4gICplbGVtZW50cygpOiBJdGVyYWJsZTxFbGVtZW50PiB7XG4gICAgY29uc3QgbGVhc2VzID0gdGhpcy4jbGVhc2VzKCk7XG4gICAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IHRoaXMuI2Jsb2Nrcy5sb29rZWQ7IGJsb2NrKyspIHtcbiAgICAgIGNvbnN0IGxlYXNlID0gdGhpcy4jYmxvY2tzLmF0KGJsb2NrKTtcbiAgICAgIGlmICghbGVhc2VzLmlzVGFrZW4obGVhc2UsIGJsb2NrKSkgY29udGludWU7XG4gICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuI2Jsb2NrQXQoYmxvY2spICsgdGhpcy4jcGF5bG9hZCwgdGhpcy5lbGVtU2l6ZSk7XG4gICAgICBjb25zdCBub3RlID0gYCgke2lzU2VudChsZWFzZSkgPyBcImhhbmRlZCBvdmVyIGJ5XCIgOiBcImxlYXNlZCBieVwifSBzbG90ICR7c2xvdE9mKGxvd2VyKGxlYXNlKSl9KWA7XG4gICAgICB5aWVsZCB7IHBsYWNlOiBTdHJpbmcoYmxvY2spLCB2YWx1ZSwgbm90ZSB9O1xuICAgIH1cbiAgfVxuXG4gIHNwYW5zKCk6IFNwYW5bXSB7XG4gICAgcmV0dXJuIFtcbiAgICAgIG9uZShMLlBPT0xfUVVFVUVTLCA4ICogTC5QT09MX1FVRVVFX0NPVU5ULCBcImJvdW5kIHF1ZXVlc1wiKSxcbiAgICAgIHdhaXRlclNldChMLlBPT0xfRlJFRSwgXCJmcmVlXCIpLFxuICAgICAgcm93KEwuUE9PTF9CTE9DS1MsIHRoaXMuc3RyaWRlLCB0aGlzLmNhcGFjaXR5LCBcImJsb2NrXCIpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLmVhY2ggPT09IDApIHJldHVybiBcIlwiO1xuICAgIGNvbnN0IGxlYXNlID0gdGhpcy5hcmVhLmhhbHZlcyh0aGlzLiNibG9ja0F0KGspKTtcbiAgICBjb25zdCBvd25lciA9IGxvd2VyKGxlYXNlKTtcbiAgICBjb25zdCB3aG9zZSA9IG93bmVyID09PSAwID8gXCJub2JvZHknc1wiIDogYCR7aXNTZW50KGxlYXNlKSA/IFwic2VudCBieVwiIDogXCJsZWFzZWQgYnlcIn0gc2xvdCAke3Nsb3RPZihvd25lcil9YDtcbiAgICByZXR1cm4gYGdlbmVyYXRpb24gJHtnZW5lcmF0aW9uT2YobGVhc2UpfSwgJHt3aG9zZX1gO1xuICB9XG59XG4iLCAiLy8gUmluZ3M6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxMy5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgdHlwZSBTcGFuLCBTdWJqZWN0LCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgdHlwZSB7IExpc3RlZCwgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGxvd2VyLCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBMQVBTID0gMiAqKiAzMjtcblxuZXhwb3J0IGNsYXNzIFJpbmdTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IHZhcmllczogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI21lc3NhZ2VzOiBib29sZWFuO1xuICByZWFkb25seSAjbGFyZ2VzdDogbnVtYmVyO1xuICByZWFkb25seSAjdW5pdENvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNhcmVhQnl0ZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI292ZXJmbG93OiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCkge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBcInJpbmdcIik7XG4gICAgY29uc3QgbW9kZSA9IHRoaXMuYXJlYS51MzIoTC5SSU5HX01PREUpO1xuICAgIGlmIChtb2RlID4gTC5SSU5HX01FU1NBR0VTKSB0aGlzLmNvcnJ1cHQoYGl0cyBtb2RlIGlzICR7bW9kZX1gKTtcbiAgICB0aGlzLiNtZXNzYWdlcyA9IG1vZGUgPT09IEwuUklOR19NRVNTQUdFUztcbiAgICB0aGlzLnZhcmllcyA9IHRoaXMuI21lc3NhZ2VzO1xuICAgIHRoaXMuI2xhcmdlc3QgPSB0aGlzLmFyZWEudTMyKEwuUklOR19MQVJHRVNUKTtcbiAgICB0aGlzLiN1bml0Q291bnQgPSB0aGlzLiNtZXNzYWdlcyA/IHRoaXMuY2FwYWNpdHkgLyBMLkZSQU1FX1VOSVQgOiB0aGlzLmNhcGFjaXR5O1xuICAgIGlmICh0aGlzLnN0cmlkZSAhPT0gKHRoaXMuI21lc3NhZ2VzID8gTC5GUkFNRV9VTklUIDogdGhpcy5lbGVtU2l6ZSkpIHRoaXMuY29ycnVwdChgaXRzIHN0cmlkZSBpcyAke3RoaXMuc3RyaWRlfWApO1xuICAgIGlmICh0aGlzLiNtZXNzYWdlcykge1xuICAgICAgY29uc3QgeyBjYXBhY2l0eSB9ID0gdGhpcztcbiAgICAgIGlmICh0aGlzLmVsZW1TaXplICE9PSAxKSB0aGlzLmNvcnJ1cHQoYG1lc3NhZ2VzIHdpdGggZWxlbWVudHMgb2YgJHt0aGlzLmVsZW1TaXplfSBieXRlc2ApO1xuICAgICAgaWYgKGNhcGFjaXR5IDwgOCB8fCBjYXBhY2l0eSAlIDggIT09IDAgfHwgdGhpcy4jbGFyZ2VzdCA+IGNhcGFjaXR5IC0gOCkge1xuICAgICAgICB0aGlzLmNvcnJ1cHQoYG1lc3NhZ2VzIG9mIHVwIHRvICR7dGhpcy4jbGFyZ2VzdH0gYnl0ZXMgaW4gJHtjYXBhY2l0eX0gYnl0ZXNgKTtcbiAgICAgIH1cbiAgICB9XG4gICAgdGhpcy4jYXJlYUJ5dGVzID0gdGhpcy4jdW5pdENvdW50ICogdGhpcy5zdHJpZGU7XG4gICAgdGhpcy4jb3ZlcmZsb3cgPSB0aGlzLiNtZXNzYWdlcyA/IHVwOCh0aGlzLiNsYXJnZXN0KSA6IDA7XG4gICAgdGhpcy5uZWVkKEwuUklOR19BUkVBICsgdGhpcy4jYXJlYUJ5dGVzICsgdGhpcy4jb3ZlcmZsb3cpO1xuICB9XG5cbiAgLyoqIFVuaXRzIGZyb20gaGVhZCB0byB0YWlsLCBjbGFtcGVkOiB0aGVzZSBhcmUgdHdvIG1vbWVudHMuICovXG4gICNkaXN0YW5jZShoZWFkOiBIYWx2ZXMsIHRhaWw6IEhhbHZlcyk6IG51bWJlciB7XG4gICAgaWYgKGhlYWQubG93ID49IHRoaXMuI3VuaXRDb3VudCB8fCB0YWlsLmxvdyA+PSB0aGlzLiN1bml0Q291bnQpIHtcbiAgICAgIHRoaXMuY29ycnVwdChgaGVhZCBhdCAke2hlYWQubG93fSwgdGFpbCBhdCAke3RhaWwubG93fSwgYW5kIHRoZXJlIGFyZSAke3RoaXMuI3VuaXRDb3VudH0gdW5pdHNgKTtcbiAgICB9XG4gICAgY29uc3QgbGFwcyA9ICh0YWlsLmhpZ2ggLSBoZWFkLmhpZ2ggKyBMQVBTKSAlIExBUFM7XG4gICAgaWYgKGxhcHMgPj0gTEFQUyAvIDIpIHJldHVybiAwO1xuICAgIGNvbnN0IGRpc3RhbmNlID0gTWF0aC5taW4obGFwcywgMikgKiB0aGlzLiN1bml0Q291bnQgKyB0YWlsLmxvdyAtIGhlYWQubG93O1xuICAgIHJldHVybiBNYXRoLm1heCgwLCBNYXRoLm1pbihkaXN0YW5jZSwgdGhpcy4jdW5pdENvdW50KSk7XG4gIH1cblxuICAjbnVtYmVyKHsgbG93LCBoaWdoIH06IEhhbHZlcyk6IGJpZ2ludCB7XG4gICAgcmV0dXJuIEJpZ0ludChoaWdoKSAqIEJpZ0ludCh0aGlzLiN1bml0Q291bnQpICsgQmlnSW50KGxvdyk7XG4gIH1cblxuICAvKiogV2hldGhlciB0aGUgY29uc3VtZXIgaXMgcGFzdCB3aGF0IGxpZXMgc28gbWFueSB1bml0cyBiZWhpbmQgdGhpcyBoZWFkLiAqL1xuICAjaXNSZWFkKGhlYWQ6IEhhbHZlcywgdW5pdHM6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNudW1iZXIodGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfSEVBRCkpIC0gdGhpcy4jbnVtYmVyKGhlYWQpID4gQmlnSW50KHVuaXRzKTtcbiAgfVxuXG4gICNwbGFjZShuYW1lOiBzdHJpbmcsIHBvc2l0aW9uOiBIYWx2ZXMpOiBGYWN0IHtcbiAgICBjb25zdCB2YWx1ZSA9IGBsYXAgJHtwb3NpdGlvbi5oaWdofSwgJHt0aGlzLiNtZXNzYWdlcyA/IFwidW5pdFwiIDogXCJpbmRleFwifSAke3Bvc2l0aW9uLmxvd31gO1xuICAgIHJldHVybiB7IG5hbWUsIHZhbHVlLCBkYXRhOiB7IGxhcDogcG9zaXRpb24uaGlnaCwgaW5kZXg6IHBvc2l0aW9uLmxvdyB9IH07XG4gIH1cblxuICBmYWN0cygpOiBGYWN0W10ge1xuICAgIGNvbnN0IG1lc3NhZ2VzID0gYG1lc3NhZ2VzIG9mIHVwIHRvICR7dGhpcy4jbGFyZ2VzdH0gYnl0ZXM7IHRoZSBjYXBhY2l0eSBjb3VudHMgYnl0ZXNgO1xuICAgIHJldHVybiBbXG4gICAgICB7IG5hbWU6IFwibW9kZVwiLCB2YWx1ZTogdGhpcy4jbWVzc2FnZXMgPyBtZXNzYWdlcyA6IFwiZWxlbWVudHNcIiB9LFxuICAgICAgdGhpcy4jcGxhY2UoXCJoZWFkXCIsIHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX0hFQUQpKSxcbiAgICAgIHRoaXMuI3BsYWNlKFwidGFpbFwiLCB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19UQUlMKSksXG4gICAgICB0aGlzLm93bmVyKFwicHJvZHVjZXJcIiwgbG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfUFJPRFVDRVIpKSksXG4gICAgICB0aGlzLm93bmVyKFwiY29uc3VtZXJcIiwgbG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLlJJTkdfQ09OU1VNRVIpKSksXG4gICAgICB0aGlzLndhaXRpbmcoXCJjb25zdW1lciB3YWl0aW5nXCIsIEwuUklOR19OT1RfRU1QVFkpLFxuICAgICAgdGhpcy53YWl0aW5nKFwicHJvZHVjZXIgd2FpdGluZ1wiLCBMLlJJTkdfTk9UX0ZVTEwpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgaGVhZCA9IHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX0hFQUQpO1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19UQUlMKTtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMuI21lc3NhZ2VzID8gTC5GUkFNRV9VTklUIDogMTtcbiAgICByZXR1cm4ge1xuICAgICAgdXNlZDogdGhpcy4jZGlzdGFuY2UoaGVhZCwgdGFpbCkgKiBieXRlcyxcbiAgICAgIG1vc3Q6IHRoaXMuY2FwYWNpdHksXG4gICAgICB1bml0OiB0aGlzLiNtZXNzYWdlcyA/IFwiYnl0ZXNcIiA6IFwiXCIsXG4gICAgICBjYW1lOiB0aGlzLiNudW1iZXIodGFpbCkgKiBCaWdJbnQoYnl0ZXMpLFxuICAgICAgd2VudDogdGhpcy4jbnVtYmVyKGhlYWQpICogQmlnSW50KGJ5dGVzKSxcbiAgICAgIGNhbWVOYW1lOiBcIndyaXR0ZW5cIixcbiAgICAgIHdlbnROYW1lOiBcInJlYWRcIixcbiAgICAgIHN0YXRlOiBcIlwiLFxuICAgIH07XG4gIH1cblxuICAqZWxlbWVudHMoKTogSXRlcmFibGU8RWxlbWVudD4ge1xuICAgIGNvbnN0IGhlYWQgPSB0aGlzLmFyZWEuaGFsdmVzKEwuUklOR19IRUFEKTtcbiAgICBjb25zdCB1bml0cyA9IHRoaXMuI2Rpc3RhbmNlKGhlYWQsIHRoaXMuYXJlYS5oYWx2ZXMoTC5SSU5HX1RBSUwpKTtcbiAgICBsZXQgaW5kZXggPSBoZWFkLmxvdztcbiAgICBmb3IgKGxldCBnb25lID0gMCwgbnVtYmVyID0gMDsgZ29uZSA8IHVuaXRzOyBudW1iZXIrKykge1xuICAgICAgbGV0IHRha2VuID0gMTtcbiAgICAgIGxldCBsZW5ndGggPSB0aGlzLmVsZW1TaXplO1xuICAgICAgbGV0IGF0ID0gTC5SSU5HX0FSRUEgKyBpbmRleCAqIHRoaXMuc3RyaWRlO1xuICAgICAgaWYgKHRoaXMuI21lc3NhZ2VzKSB7XG4gICAgICAgIGxlbmd0aCA9IHRoaXMuYXJlYS51MzIoYXQgKyBMLkZSQU1FX0xFTkdUSCk7XG4gICAgICAgIHRha2VuID0gMSArIHVwOChsZW5ndGgpIC8gTC5GUkFNRV9VTklUO1xuICAgICAgICBhdCArPSBMLkZSQU1FX1BBWUxPQUQ7XG4gICAgICAgIC8vIFdoYXQgdGhlIGNvbnN1bWVyIGhhcyBnb25lIHBhc3QgbWF5IGJlIHdyaXR0ZW4gYWdhaW46IHRoZXJlIGlzIG5vIHRlbGxpbmcgdGhlbiB3aGVyZSBhIG1lc3NhZ2UgYmVnaW5zLlxuICAgICAgICBpZiAodGhpcy4jaXNSZWFkKGhlYWQsIGdvbmUpKSByZXR1cm47XG4gICAgICAgIGlmIChsZW5ndGggPiB0aGlzLiNsYXJnZXN0IHx8IHRha2VuID4gdW5pdHMgLSBnb25lKSB0aGlzLmNvcnJ1cHQoYGEgbWVzc2FnZSBvZiAke2xlbmd0aH0gYnl0ZXNgKTtcbiAgICAgIH1cbiAgICAgIGNvbnN0IHZhbHVlID0gdGhpcy5hcmVhLnJlYWQoYXQsIGxlbmd0aCk7XG4gICAgICBjb25zdCBsYXRlID0gdGhpcy4jaXNSZWFkKGhlYWQsIGdvbmUpOyAvLyB0aGUgY29weSBtYXkgYmUgdG9yblxuICAgICAgaWYgKGxhdGUgJiYgdGhpcy4jbWVzc2FnZXMpIHJldHVybjtcbiAgICAgIGlmICghbGF0ZSkgeWllbGQgeyBwbGFjZTogU3RyaW5nKG51bWJlciksIHZhbHVlIH07XG4gICAgICBnb25lICs9IHRha2VuO1xuICAgICAgaW5kZXggPSAoaW5kZXggKyB0YWtlbikgJSB0aGlzLiN1bml0Q291bnQ7XG4gICAgfVxuICB9XG5cbiAgc3BhbnMoKTogU3BhbltdIHtcbiAgICBjb25zdCBlbmQgPSBMLlJJTkdfQVJFQSArIHRoaXMuI2FyZWFCeXRlcztcbiAgICByZXR1cm4gW1xuICAgICAgb25lKEwuUklOR19UQUlMLCA4LCBcInRhaWxcIiksXG4gICAgICBvbmUoTC5SSU5HX1BST0RVQ0VSLCA4LCBcInByb2R1Y2VyXCIpLFxuICAgICAgb25lKEwuUklOR19IRUFELCA4LCBcImhlYWRcIiksXG4gICAgICBvbmUoTC5SSU5HX0NPTlNVTUVSLCA4LCBcImNvbnN1bWVyXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuUklOR19OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpLFxuICAgICAgd2FpdGVyU2V0KEwuUklOR19OT1RfRlVMTCwgXCJub3RfZnVsbFwiKSxcbiAgICAgIG9uZShMLlJJTkdfQVJFQSwgdGhpcy4jYXJlYUJ5dGVzLCB0aGlzLiNtZXNzYWdlcyA/IFwiZnJhbWVzXCIgOiBcImVsZW1lbnRzXCIpLFxuICAgICAgLi4uKHRoaXMuI292ZXJmbG93ID4gMCA/IFtvbmUoZW5kLCB0aGlzLiNvdmVyZmxvdywgXCJvdmVyZmxvdyBvZiB0aGUgZnJhbWVzXCIpXSA6IFtdKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgYWJvdXQoeyBuYW1lLCBiZWdpbiB9OiBTcGFuKTogc3RyaW5nIHtcbiAgICBpZiAobmFtZSA9PT0gXCJ0YWlsXCIgfHwgbmFtZSA9PT0gXCJoZWFkXCIpIHJldHVybiB0aGlzLiNwbGFjZShuYW1lLCB0aGlzLmFyZWEuaGFsdmVzKGJlZ2luKSkudmFsdWU7XG4gICAgaWYgKG5hbWUgPT09IFwicHJvZHVjZXJcIiB8fCBuYW1lID09PSBcImNvbnN1bWVyXCIpIHJldHVybiB0aGlzLnZpZXcub3duZXJUZXh0KGxvd2VyKHRoaXMuYXJlYS5oYWx2ZXMoYmVnaW4pKSk7XG4gICAgcmV0dXJuIFwiXCI7XG4gIH1cbn1cbiIsICIvLyBTdGFja3M6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiAxMi5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgSGFsdmVzIH0gZnJvbSBcIi4vZmlsZVwiO1xuaW1wb3J0IHsgdHlwZSBFbGVtZW50LCB0eXBlIEZhY3QsIHR5cGUgR2F1Z2UsIG9uZSwgcm93LCB0eXBlIFNwYW4sIFN1YmplY3QsIHdhaXRlclNldCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IHR5cGUgTGlzdGVkLCBzbG90T2YsIHR5cGUgVmlldyB9IGZyb20gXCIuL3ZpZXdcIjtcbmltcG9ydCB7IGxvd2VyLCBOT05FLCB0b3BCaXQsIHVwNjQsIHVwOCwgdXBwZXIgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBNT1NUX1RVUk5TID0gMTAwO1xuXG5jb25zdCBibG9ja1RleHQgPSAoYmxvY2s6IG51bWJlcikgPT4gKGJsb2NrID09PSBOT05FID8gXCJub25lXCIgOiBgYmxvY2sgJHtibG9ja31gKTtcblxuY29uc3Qgc2FtZSA9IChhOiBIYWx2ZXMsIGI6IEhhbHZlcykgPT4gYS5sb3cgPT09IGIubG93ICYmIGEuaGlnaCA9PT0gYi5oaWdoO1xuXG5leHBvcnQgY2xhc3MgU3RhY2tTdWJqZWN0IGV4dGVuZHMgU3ViamVjdCB7XG4gIHJlYWRvbmx5ICNibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNibG9ja3M6IG51bWJlcjtcblxuICBjb25zdHJ1Y3Rvcih2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKSB7XG4gICAgc3VwZXIodmlldywgZW50cnksIFwic3RhY2tcIik7XG4gICAgdGhpcy4jYmxvY2tDb3VudCA9IHRoaXMuYXJlYS51MzIoTC5TVEFDS19CTE9DS19DT1VOVCk7XG4gICAgdGhpcy5uZWVkQmxvY2tzKHRoaXMuI2Jsb2NrQ291bnQsIE5PTkUpO1xuICAgIHRoaXMubmVlZFN0cmlkZShMLlNUQUNLX0JMT0NLX1BBWUxPQUQgKyB1cDgodGhpcy5lbGVtU2l6ZSkpO1xuICAgIHRoaXMuI2Jsb2NrcyA9IHVwNjQoTC5TVEFDS19FTlRSSUVTICsgOCAqIHRoaXMuY2FwYWNpdHkpO1xuICAgIHRoaXMubmVlZCh0aGlzLiNibG9ja3MgKyB0aGlzLiNibG9ja0NvdW50ICogdGhpcy5zdHJpZGUpO1xuICB9XG5cbiAgI3RvcCgpOiBIYWx2ZXMge1xuICAgIHJldHVybiB0aGlzLmFyZWEuaGFsdmVzKEwuU1RBQ0tfVE9QKTtcbiAgfVxuXG4gICNibG9ja0F0KGJsb2NrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNibG9ja3MgKyBibG9jayAqIHRoaXMuc3RyaWRlO1xuICB9XG5cbiAgI2RlcHRoT2YodG9wOiBIYWx2ZXMpOiBudW1iZXIge1xuICAgIGNvbnN0IGJsb2NrID0gbG93ZXIodG9wKTtcbiAgICBpZiAoYmxvY2sgPT09IE5PTkUpIHJldHVybiAwO1xuICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYHRvcCBuYW1lcyBibG9jayAke2Jsb2NrfSBvZiAke3RoaXMuI2Jsb2NrQ291bnR9YCk7XG4gICAgY29uc3QgZGVwdGggPSB0aGlzLmFyZWEuaGFsdmVzKHRoaXMuI2Jsb2NrQXQoYmxvY2spICsgTC5TVEFDS19CTE9DS19ERVBUSCk7XG4gICAgaWYgKGRlcHRoLmhpZ2ggIT09IDAgfHwgZGVwdGgubG93IDwgMSB8fCBkZXB0aC5sb3cgPiB0aGlzLmNhcGFjaXR5KSB7XG4gICAgICB0aGlzLmNvcnJ1cHQoXG4gICAgICAgIGBhIGRlcHRoIG9mICR7QmlnSW50KGRlcHRoLmhpZ2gpICogMm4gKiogMzJuICsgQmlnSW50KGRlcHRoLmxvdyl9LCBhbmQgdGhlIGNhcGFjaXR5IGlzICR7dGhpcy5jYXBhY2l0eX1gLFxuICAgICAgKTtcbiAgICB9XG4gICAgcmV0dXJuIGRlcHRoLmxvdztcbiAgfVxuXG4gIC8qKiBUb3AgYW5kIHRoZSBkZXB0aCBvZiBpdHMgYmxvY2ssIG9mIG9uZSBtb21lbnQuICovXG4gICNsb29rKCk6IHsgdG9wOiBIYWx2ZXM7IGRlcHRoOiBudW1iZXIgfSB8IHVuZGVmaW5lZCB7XG4gICAgZm9yIChsZXQgdHVybiA9IDA7IHR1cm4gPCBNT1NUX1RVUk5TOyB0dXJuKyspIHtcbiAgICAgIGNvbnN0IHRvcCA9IHRoaXMuI3RvcCgpO1xuICAgICAgY29uc3QgZGVwdGggPSB0aGlzLnN0ZWFkaWx5KCgpID0+IHRoaXMuI2RlcHRoT2YodG9wKSk7XG4gICAgICBpZiAoc2FtZSh0aGlzLiN0b3AoKSwgdG9wKSkgcmV0dXJuIHsgdG9wLCBkZXB0aCB9O1xuICAgIH1cbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCBibG9jayA9IGxvd2VyKHRoaXMuI3RvcCgpKTtcbiAgICBjb25zdCBzcGFyZSA9IHRoaXMuI2Jsb2NrQ291bnQgLSB0aGlzLmNhcGFjaXR5O1xuICAgIHJldHVybiBbXG4gICAgICB7IG5hbWU6IFwiYmxvY2tzXCIsIHZhbHVlOiBgJHt0aGlzLiNibG9ja0NvdW50fSwgJHtzcGFyZX0gb2YgdGhlbSBzcGFyZWAsIGRhdGE6IHRoaXMuI2Jsb2NrQ291bnQgfSxcbiAgICAgIHsgbmFtZTogXCJ0b3BcIiwgdmFsdWU6IGJsb2NrVGV4dChibG9jayksIGRhdGE6IGJsb2NrID09PSBOT05FID8gbnVsbCA6IGJsb2NrIH0sXG4gICAgICB0aGlzLndhaXRpbmcoXCJjb25zdW1lcnMgd2FpdGluZ1wiLCBMLlNUQUNLX05PVF9FTVBUWSksXG4gICAgICB0aGlzLndhaXRpbmcoXCJwcm9kdWNlcnMgd2FpdGluZ1wiLCBMLlNUQUNLX05PVF9GVUxMKSxcbiAgICBdO1xuICB9XG5cbiAgb3ZlcnJpZGUgZ2F1Z2UoKTogR2F1Z2Uge1xuICAgIGNvbnN0IGxvb2tlZCA9IHRoaXMuI2xvb2soKTtcbiAgICByZXR1cm4ge1xuICAgICAgdXNlZDogbG9va2VkPy5kZXB0aCA/PyAwLFxuICAgICAgbW9zdDogdGhpcy5jYXBhY2l0eSxcbiAgICAgIHVuaXQ6IFwiXCIsXG4gICAgICBjYW1lOiBCaWdJbnQodXBwZXIobG9va2VkPy50b3AgPz8gdGhpcy4jdG9wKCkpKSxcbiAgICAgIGNhbWVOYW1lOiBcInB1c2hlcyBhbmQgcG9wc1wiLFxuICAgICAgd2VudE5hbWU6IFwiXCIsXG4gICAgICBzdGF0ZTogbG9va2VkID8gXCJcIiA6IFwiY2hhbmdlcyB0b28gZmFzdCB0byBiZSBjb3VudGVkXCIsXG4gICAgfTtcbiAgfVxuXG4gIC8qKiBGcm9tIHRoZSB0b3AgZG93bjogb2Ygb25lIG1vbWVudCBvbmx5IGlmIHRvcCBoYXMgbm90IGNoYW5nZWQgc2luY2UsIGFuZCBlYWNoIHZhbHVlIGlzIHByb3ZlZCBzby4gKi9cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBmb3IgKGxldCB0dXJuID0gMDsgdHVybiA8IE1PU1RfVFVSTlM7IHR1cm4rKykge1xuICAgICAgY29uc3QgbG9va2VkID0gdGhpcy4jbG9vaygpO1xuICAgICAgaWYgKCFsb29rZWQpIGJyZWFrO1xuICAgICAgY29uc3QgeyB0b3AgfSA9IGxvb2tlZDtcbiAgICAgIGxldCBibG9jayA9IGxvd2VyKHRvcCk7XG4gICAgICBsZXQgcGxhY2UgPSAwO1xuICAgICAgZm9yIChsZXQgeyBkZXB0aCB9ID0gbG9va2VkOyBkZXB0aCA+IDA7IGRlcHRoLS0sIHBsYWNlKyspIHtcbiAgICAgICAgY29uc3QgY2hhbmdlZCA9ICgpID0+ICFzYW1lKHRoaXMuI3RvcCgpLCB0b3ApO1xuICAgICAgICBpZiAoYmxvY2sgPj0gdGhpcy4jYmxvY2tDb3VudCkge1xuICAgICAgICAgIGlmIChjaGFuZ2VkKCkpIGJyZWFrO1xuICAgICAgICAgIHRoaXMuY29ycnVwdChgaXRzIGVudHJ5ICR7ZGVwdGh9IG5hbWVzIGJsb2NrICR7YmxvY2t9IG9mICR7dGhpcy4jYmxvY2tDb3VudH1gKTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCB2YWx1ZSA9IHRoaXMuYXJlYS5yZWFkKHRoaXMuI2Jsb2NrQXQoYmxvY2spICsgTC5TVEFDS19CTE9DS19QQVlMT0FELCB0aGlzLmVsZW1TaXplKTtcbiAgICAgICAgaWYgKGRlcHRoID4gMSkgYmxvY2sgPSBsb3dlcih0aGlzLmFyZWEuaGFsdmVzKEwuU1RBQ0tfRU5UUklFUyArIDggKiAoZGVwdGggLSAyKSkpO1xuICAgICAgICBpZiAoY2hhbmdlZCgpKSBicmVhaztcbiAgICAgICAgeWllbGQgeyBwbGFjZTogU3RyaW5nKHBsYWNlKSwgdmFsdWUgfTtcbiAgICAgIH1cbiAgICAgIGlmIChwbGFjZSA9PT0gbG9va2VkLmRlcHRoKSByZXR1cm47XG4gICAgICBpZiAocGxhY2UgPiAwKSB7XG4gICAgICAgIHlpZWxkIHsgcGxhY2U6IFwiXCIsIHZhbHVlOiBuZXcgVWludDhBcnJheSgwKSwgbm90ZTogXCIoY2hhbmdlZCB3aGlsZSBpdCB3YXMgbG9va2VkIGF0KVwiIH07XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5TVEFDS19UT1AsIDgsIFwidG9wXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuU1RBQ0tfTk9UX0VNUFRZLCBcIm5vdF9lbXB0eVwiKSxcbiAgICAgIHdhaXRlclNldChMLlNUQUNLX05PVF9GVUxMLCBcIm5vdF9mdWxsXCIpLFxuICAgICAgcm93KEwuU1RBQ0tfRU5UUklFUywgOCwgdGhpcy5jYXBhY2l0eSwgXCJlbnRyeVwiLCAxKSxcbiAgICAgIHJvdyh0aGlzLiNibG9ja3MsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50LCBcImJsb2NrXCIpLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBhYm91dChzcGFuOiBTcGFuLCBrOiBudW1iZXIpOiBzdHJpbmcge1xuICAgIGlmIChzcGFuLm5hbWUgPT09IFwidG9wXCIpIHJldHVybiBgdGFnICR7dXBwZXIodGhpcy4jdG9wKCkpfSwgJHtibG9ja1RleHQobG93ZXIodGhpcy4jdG9wKCkpKX1gO1xuICAgIGlmIChzcGFuLmVhY2ggPT09IDApIHJldHVybiBcIlwiO1xuICAgIGlmIChzcGFuLmJlZ2luID09PSBMLlNUQUNLX0VOVFJJRVMpIHtcbiAgICAgIHJldHVybiBibG9ja1RleHQobG93ZXIodGhpcy5hcmVhLmhhbHZlcyhMLlNUQUNLX0VOVFJJRVMgKyA4ICogaykpKTtcbiAgICB9XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jYmxvY2tBdChrKSk7XG4gICAgY29uc3QgZGVwdGggPSB0aGlzLmFyZWEudTY0KHRoaXMuI2Jsb2NrQXQoaykgKyBMLlNUQUNLX0JMT0NLX0RFUFRIKTtcbiAgICBjb25zdCBvd25lciA9IGxvd2VyKHdvcmQpO1xuICAgIHJldHVybiBgZGVwdGggJHtkZXB0aH0sICR7b3duZXIgPT09IDAgPyBcIm5vIG93bmVyXCIgOiBgJHt0b3BCaXQod29yZCkgPyBcImhlbGQgYnlcIiA6IFwibGFzdCBvZlwifSBzbG90ICR7c2xvdE9mKG93bmVyKX1gfWA7XG4gIH1cbn1cbiIsICIvLyBTdHJlYW1zLCBkZXJpdmVkIG9uZXMgdG9vOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDE5IGFuZCAyMC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGNvdW50ZWQgfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHR5cGUgeyBIYWx2ZXMgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBkZXNjcmliZURlcml2YXRpb24gfSBmcm9tIFwiLi9kZXJpdmF0aW9uXCI7XG5pbXBvcnQgeyB0eXBlIEVsZW1lbnQsIHR5cGUgRmFjdCwgdHlwZSBHYXVnZSwgb25lLCByb3csIHR5cGUgU3BhbiwgU3ViamVjdCwgdHlwZSBUYXBlLCB3YWl0ZXJTZXQgfSBmcm9tIFwiLi9zdWJqZWN0XCI7XG5pbXBvcnQgeyB0eXBlIExpc3RlZCwgc2xvdE9mLCB0eXBlIFZpZXcgfSBmcm9tIFwiLi92aWV3XCI7XG5pbXBvcnQge1xuICBhZnRlcixcbiAgaW5kZXhCaXRzLFxuICBMQVBTLFxuICBsb3dlcixcbiAgbWlkZGxlLFxuICBOT05FLFxuICB0eXBlIFBvc2l0aW9uLFxuICBwb3NpdGlvbk51bWJlcixcbiAgcG9zaXRpb25PZixcbiAgcG9zaXRpb25UZXh0LFxuICBSb3csXG4gIHRvcEJpdCxcbiAgdXA2NCxcbiAgdXA4LFxuICB1cHBlcixcbn0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgUE9MSUNJRVMgPSBbXCJibG9ja1wiLCBcImRyb3Atb2xkZXN0XCIsIFwiZHJvcC1uZXdlc3RcIl07XG5jb25zdCBTUEFSRV9TVEVQUyA9IDIgKiogMjA7XG4vKiogU3Vic2NyaWJlcnMgdGhhdCBgc2hvd2AgbGlzdHMuICovXG5jb25zdCBNT1NUX0xJU1RFRCA9IDMyO1xuXG5pbnRlcmZhY2UgVGFpbCB7XG4gIHBvc2l0aW9uOiBQb3NpdGlvbjtcbiAgLyoqIEhvdyBtYW55IHZhbHVlcyB3ZXJlIGV2ZXIgcHVibGlzaGVkLiAqL1xuICBudW1iZXI6IGJpZ2ludDtcbiAgY2xvc2VkOiBib29sZWFuO1xufVxuXG4vKiogVGhlIGxhcCBvZiB0aGUgcG9zaXRpb24gYXQgd2hpY2ggYSB0YXJnZXQncyBjZWxsIGlzIHB1Ymxpc2hlZCBuZXh0LiAqL1xuY29uc3QgbGFwT2YgPSAodGFyZ2V0OiBIYWx2ZXMpID0+IE1hdGguZmxvb3IodXBwZXIodGFyZ2V0KSAvIDIpO1xuY29uc3QgaXNDbG9zZWQgPSAodGFyZ2V0OiBIYWx2ZXMpID0+IHVwcGVyKHRhcmdldCkgJSAyID09PSAxO1xuXG5leHBvcnQgY2xhc3MgU3RyZWFtU3ViamVjdCBleHRlbmRzIFN1YmplY3Qge1xuICByZWFkb25seSBvcGVyYXRvcjogbnVtYmVyO1xuICByZWFkb25seSBtYXhTdWJzY3JpYmVyczogbnVtYmVyO1xuICByZWFkb25seSAjcG9saWN5OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5ICN0YXJnZXRzOiBSb3c7XG4gIHJlYWRvbmx5ICN3b3JkczogbnVtYmVyO1xuICByZWFkb25seSAjcGF5bG9hZHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgI2xpbmVzOiBSb3c7XG5cbiAgY29uc3RydWN0b3IodmlldzogVmlldywgZW50cnk6IExpc3RlZCkge1xuICAgIHN1cGVyKHZpZXcsIGVudHJ5LCBcInN0cmVhbVwiKTtcbiAgICB0aGlzLiNwb2xpY3kgPSB0aGlzLmFyZWEudTMyKEwuU1RSRUFNX1BPTElDWSk7XG4gICAgdGhpcy5vcGVyYXRvciA9IHRoaXMuYXJlYS51MzIoTC5TVFJFQU1fT1BFUkFUT1IpO1xuICAgIHRoaXMuI2Jsb2NrQ291bnQgPSB0aGlzLmFyZWEudTMyKEwuU1RSRUFNX0JMT0NLX0NPVU5UKTtcbiAgICB0aGlzLm1heFN1YnNjcmliZXJzID0gdGhpcy5hcmVhLnUzMihMLlNUUkVBTV9NQVhfU1VCU0NSSUJFUlMpO1xuICAgIGlmICh0aGlzLiNwb2xpY3kgPiBMLlBPTElDWV9EUk9QX05FV0VTVCkgdGhpcy5jb3JydXB0KGBpdHMgcG9saWN5IGlzICR7dGhpcy4jcG9saWN5fWApO1xuICAgIGlmICh0aGlzLm9wZXJhdG9yID4gTC5PUEVSQVRPUl9TQ0FOKSB0aGlzLmNvcnJ1cHQoYGl0cyBvcGVyYXRvciBpcyAke3RoaXMub3BlcmF0b3J9YCk7XG4gICAgaWYgKHRoaXMubWF4U3Vic2NyaWJlcnMgPCAxIHx8IHRoaXMubWF4U3Vic2NyaWJlcnMgPiBMLk1BWF9TVUJTQ1JJQkVSU19MSU1JVCkge1xuICAgICAgdGhpcy5jb3JydXB0KGBpdCBoYXMgJHt0aGlzLm1heFN1YnNjcmliZXJzfSBzdWJzY3JpYmVyIGxpbmVzYCk7XG4gICAgfVxuICAgIHRoaXMubmVlZEJsb2Nrcyh0aGlzLiNibG9ja0NvdW50LCBOT05FKTtcbiAgICB0aGlzLm5lZWRTdHJpZGUodXA4KHRoaXMuZWxlbVNpemUpICsgKHRoaXMub3BlcmF0b3IgIT09IDAgPyA4IDogMCkpO1xuICAgIGNvbnN0IHRhcmdldHMgPSBMLlNUUkVBTV9TVUJTQ1JJQkVSUyArIHRoaXMubWF4U3Vic2NyaWJlcnMgKiBMLkxJTkVfQllURVM7XG4gICAgdGhpcy4jd29yZHMgPSB0YXJnZXRzICsgdXA2NCg4ICogdGhpcy5jYXBhY2l0eSk7XG4gICAgdGhpcy4jcGF5bG9hZHMgPSB0aGlzLiN3b3JkcyArIHVwNjQoOCAqIHRoaXMuI2Jsb2NrQ291bnQpO1xuICAgIHRoaXMubmVlZCh0aGlzLiNwYXlsb2FkcyArIHRoaXMuI2Jsb2NrQ291bnQgKiB0aGlzLnN0cmlkZSk7XG4gICAgdGhpcy4jbGluZXMgPSBuZXcgUm93KHRoaXMuYXJlYSwgTC5TVFJFQU1fU1VCU0NSSUJFUlMsIEwuTElORV9CWVRFUywgdGhpcy5tYXhTdWJzY3JpYmVycyk7XG4gICAgdGhpcy4jdGFyZ2V0cyA9IG5ldyBSb3codGhpcy5hcmVhLCB0YXJnZXRzLCA4LCB0aGlzLmNhcGFjaXR5KTtcbiAgfVxuXG4gIC8qKiBQMTogd2Fsa3MgdG8gdGhlIHRhaWwuICovXG4gICNmaW5kVGFpbCgpOiBUYWlsIHtcbiAgICByZXR1cm4gdGhpcy5zdGVhZGlseSgoKSA9PiB7XG4gICAgICB0aGlzLiN0YXJnZXRzLmZvcmdldCgpO1xuICAgICAgbGV0IHsgbGFwLCBpbmRleCB9ID0gcG9zaXRpb25PZih0aGlzLmFyZWEuaGFsdmVzKEwuU1RSRUFNX1RBSUwpKTtcbiAgICAgIGlmIChpbmRleCA+PSB0aGlzLmNhcGFjaXR5KSB0aGlzLmNvcnJ1cHQoYHRoZSB0YWlsJ3MgaW5kZXggaXMgJHtpbmRleH0sIGFuZCB0aGUgY2FwYWNpdHkgJHt0aGlzLmNhcGFjaXR5fWApO1xuICAgICAgZm9yIChsZXQgc3RlcHMgPSB0aGlzLmNhcGFjaXR5ICogMiArIFNQQVJFX1NURVBTOyBzdGVwcyA+IDA7IHN0ZXBzLS0pIHtcbiAgICAgICAgY29uc3QgdGFyZ2V0ID0gdGhpcy4jdGFyZ2V0cy5hdChpbmRleCk7XG4gICAgICAgIGlmIChsYXBPZih0YXJnZXQpID09PSBsYXApIHtcbiAgICAgICAgICBjb25zdCBwb3NpdGlvbiA9IHsgbGFwLCBpbmRleCB9O1xuICAgICAgICAgIHJldHVybiB7IHBvc2l0aW9uLCBudW1iZXI6IHBvc2l0aW9uTnVtYmVyKHBvc2l0aW9uLCB0aGlzLmNhcGFjaXR5KSwgY2xvc2VkOiBpc0Nsb3NlZCh0YXJnZXQpIH07XG4gICAgICAgIH1cbiAgICAgICAgaWYgKCFhZnRlcihsYXBPZih0YXJnZXQpLCBsYXAsIExBUFMpKSB0aGlzLmNvcnJ1cHQoYGNlbGwgJHtpbmRleH0gaXMgYSBsYXAgYmVoaW5kIHRoZSB0YWlsYCk7XG4gICAgICAgIGxhcCA9IChsYXBPZih0YXJnZXQpIC0gMSArIExBUFMpICUgTEFQUzsgLy8gdGhlIGxhc3QgbGFwIGluIHdoaWNoIHRoaXMgY2VsbCB3YXMgcHVibGlzaGVkXG4gICAgICAgIGlmICgrK2luZGV4ID09PSB0aGlzLmNhcGFjaXR5KSB7XG4gICAgICAgICAgaW5kZXggPSAwO1xuICAgICAgICAgIGxhcCA9IChsYXAgKyAxKSAlIExBUFM7XG4gICAgICAgIH1cbiAgICAgIH1cbiAgICAgIHJldHVybiB0aGlzLmNvcnJ1cHQoXCJpdHMgd29yZHMgbGVhZCBub3doZXJlXCIpO1xuICAgIH0pO1xuICB9XG5cbiAgLy8gLS0tIHN1YnNjcmliZXJzIC0tLVxuXG4gIC8qKiBUaGUgbGluZXMgdGhhdCBhcmUgbm90IGZyZWUuICovXG4gICNzdWJzY3JpYmVycyhtb3N0OiBudW1iZXIpOiB7IGxpbmU6IG51bWJlcjsgd29yZDogSGFsdmVzOyBib3VuZDogYmlnaW50IH1bXSB7XG4gICAgdGhpcy4jbGluZXMuZm9yZ2V0KCk7XG4gICAgY29uc3QgZm91bmQ6IHsgbGluZTogbnVtYmVyOyB3b3JkOiBIYWx2ZXM7IGJvdW5kOiBiaWdpbnQgfVtdID0gW107XG4gICAgZm9yIChsZXQgbGluZSA9IDA7IGxpbmUgPCB0aGlzLm1heFN1YnNjcmliZXJzICYmIGZvdW5kLmxlbmd0aCA8IG1vc3Q7IGxpbmUrKykge1xuICAgICAgY29uc3Qgd29yZCA9IHRoaXMuI2xpbmVzLmF0KGxpbmUsIEwuTElORV9XT1JEKTtcbiAgICAgIGlmICh3b3JkLmxvdyA9PT0gMCAmJiB3b3JkLmhpZ2ggPT09IDApIGNvbnRpbnVlO1xuICAgICAgY29uc3QgeyBsb3csIGhpZ2ggfSA9IHRoaXMuI2xpbmVzLmF0KGxpbmUsIEwuTElORV9CT1VORCk7XG4gICAgICBmb3VuZC5wdXNoKHsgbGluZSwgd29yZCwgYm91bmQ6IEJpZ0ludChoaWdoKSAqIDJuICoqIDMybiArIEJpZ0ludChsb3cpIH0pO1xuICAgIH1cbiAgICByZXR1cm4gZm91bmQ7XG4gIH1cblxuICAvKiogQSBjdXJzb3IsIG1hZGUgd2hvbGUgZnJvbSB0aGUgdGFpbCdzIGxhcDogdGhlIGxpbmUgaGFzIHRoZSBsb3dlc3QgYml0cyBvZiBpdHMgb3duIG9ubHkuICovXG4gICNjdXJzb3Iod29yZDogSGFsdmVzLCB0YWlsOiBUYWlsKTogYmlnaW50IHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBiaXRzID0gaW5kZXhCaXRzKHRoaXMuY2FwYWNpdHkpO1xuICAgIGNvbnN0IGluZGV4ID0gbWlkZGxlKHdvcmQpICUgMiAqKiBiaXRzO1xuICAgIGlmIChpbmRleCA+PSB0aGlzLmNhcGFjaXR5KSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IGxhcHMgPSAyICoqICgzOSAtIGJpdHMpO1xuICAgIGNvbnN0IGN1dCA9IE1hdGguZmxvb3IobWlkZGxlKHdvcmQpIC8gMiAqKiBiaXRzKTtcbiAgICBsZXQgYWhlYWQgPSAoKChjdXQgLSB0YWlsLnBvc2l0aW9uLmxhcCkgJSBsYXBzKSArIGxhcHMpICUgbGFwcztcbiAgICBpZiAoYWhlYWQgPj0gbGFwcyAvIDIpIGFoZWFkIC09IGxhcHM7XG4gICAgcmV0dXJuIHBvc2l0aW9uTnVtYmVyKHsgbGFwOiAodGFpbC5wb3NpdGlvbi5sYXAgKyBhaGVhZCArIExBUFMpICUgTEFQUywgaW5kZXggfSwgdGhpcy5jYXBhY2l0eSk7XG4gIH1cblxuICAjYmVoaW5kKHdvcmQ6IEhhbHZlcywgdGFpbDogVGFpbCk6IHsgdGV4dDogc3RyaW5nOyBiZWhpbmQ6IGJpZ2ludCB8IG51bGwgfSB7XG4gICAgaWYgKHRvcEJpdCh3b3JkKSAmJiBsb3dlcih3b3JkKSAhPT0gMCkgcmV0dXJuIHsgdGV4dDogXCJqb2luaW5nXCIsIGJlaGluZDogbnVsbCB9O1xuICAgIGNvbnN0IGN1cnNvciA9IHRoaXMuI2N1cnNvcih3b3JkLCB0YWlsKTtcbiAgICBpZiAoY3Vyc29yID09PSB1bmRlZmluZWQpIHJldHVybiB7IHRleHQ6IFwiaXRzIGN1cnNvciBpcyBjb3JydXB0XCIsIGJlaGluZDogbnVsbCB9O1xuICAgIGNvbnN0IGJlaGluZCA9IHRhaWwubnVtYmVyIC0gY3Vyc29yO1xuICAgIGlmIChiZWhpbmQgPD0gMG4pIHJldHVybiB7IHRleHQ6IFwiYXQgdGhlIHRhaWxcIiwgYmVoaW5kOiAwbiB9O1xuICAgIGNvbnN0IGxhcHBlZCA9IGJlaGluZCA+IEJpZ0ludCh0aGlzLmNhcGFjaXR5KSA/IFwiLCBsYXBwZWRcIiA6IFwiXCI7XG4gICAgcmV0dXJuIHsgdGV4dDogYCR7Y291bnRlZChiZWhpbmQsIFwidmFsdWVcIil9IGJlaGluZCR7bGFwcGVkfWAsIGJlaGluZCB9O1xuICB9XG5cbiAgI3N1YnNjcmliZXJGYWN0cyh0YWlsOiBUYWlsKTogRmFjdFtdIHtcbiAgICBjb25zdCBhbGwgPSB0aGlzLiNzdWJzY3JpYmVycyh0aGlzLm1heFN1YnNjcmliZXJzKTtcbiAgICBpZiAoYWxsLmxlbmd0aCA9PT0gMCkgcmV0dXJuIFt7IG5hbWU6IFwic3Vic2NyaWJlcnNcIiwgdmFsdWU6IGBub25lIG9mICR7dGhpcy5tYXhTdWJzY3JpYmVyc31gLCBkYXRhOiBbXSB9XTtcbiAgICBjb25zdCB0b2xkID0gYWxsLm1hcCgoeyBsaW5lLCB3b3JkLCBib3VuZCB9KSA9PiB7XG4gICAgICBjb25zdCBvd25lciA9IGxvd2VyKHdvcmQpO1xuICAgICAgY29uc3QgeyB0ZXh0LCBiZWhpbmQgfSA9IHRoaXMuI2JlaGluZCh3b3JkLCB0YWlsKTtcbiAgICAgIGNvbnN0IHdob3NlID0gb3duZXIgPT09IDAgPyBcImhhbmRlZCBvdmVyXCIgOiB0aGlzLnZpZXcub3duZXJUZXh0KG93bmVyKTtcbiAgICAgIHJldHVybiB7XG4gICAgICAgIHRleHQ6IGBsaW5lICR7bGluZX06ICR7d2hvc2V9JHtib3VuZCA9PT0gMG4gPyBcIlwiIDogXCIsIGRlcml2ZXMgYSBzdHJlYW1cIn07ICR7dGV4dH1gLFxuICAgICAgICBkYXRhOiB7IGxpbmUsIG93bmVyLCBzbG90OiBzbG90T2Yob3duZXIpLCBhbGl2ZTogdGhpcy52aWV3LmFsaXZlKG93bmVyKSwgZGVyaXZlczogYm91bmQgIT09IDBuLCBiZWhpbmQgfSxcbiAgICAgIH07XG4gICAgfSk7XG4gICAgY29uc3QgZmFjdHM6IEZhY3RbXSA9IHRvbGRcbiAgICAgIC5zbGljZSgwLCBNT1NUX0xJU1RFRClcbiAgICAgIC5tYXAoKHsgdGV4dCB9LCBrKSA9PiAoeyBuYW1lOiBrID09PSAwID8gXCJzdWJzY3JpYmVyc1wiIDogXCJcIiwgdmFsdWU6IHRleHQgfSkpO1xuICAgIChmYWN0c1swXSBhcyBGYWN0KS5kYXRhID0gdG9sZC5tYXAoKHsgZGF0YSB9KSA9PiBkYXRhKTtcbiAgICBpZiAodG9sZC5sZW5ndGggPiBNT1NUX0xJU1RFRCkgZmFjdHMucHVzaCh7IG5hbWU6IFwiXCIsIHZhbHVlOiBgYW5kICR7dG9sZC5sZW5ndGggLSBNT1NUX0xJU1RFRH0gbW9yZWAgfSk7XG4gICAgcmV0dXJuIGZhY3RzO1xuICB9XG5cbiAgLy8gLS0tIHdoYXQgaXQgdGVsbHMgLS0tXG5cbiAgZmFjdHMoKTogRmFjdFtdIHtcbiAgICBjb25zdCB0YWlsID0gdGhpcy4jZmluZFRhaWwoKTtcbiAgICBjb25zdCBkcm9wcGVkID0gdGhpcy5hcmVhLnU2NChMLlNUUkVBTV9EUk9QUEVEKTtcbiAgICBjb25zdCBzcGFyZSA9IHRoaXMuI2Jsb2NrQ291bnQgLSB0aGlzLmNhcGFjaXR5O1xuICAgIHJldHVybiBbXG4gICAgICB7IG5hbWU6IFwicG9saWN5XCIsIHZhbHVlOiBQT0xJQ0lFU1t0aGlzLiNwb2xpY3ldIGFzIHN0cmluZyB9LFxuICAgICAgeyBuYW1lOiBcInN0YXRlXCIsIHZhbHVlOiB0YWlsLmNsb3NlZCA/IFwiY2xvc2VkXCIgOiBcIm9wZW5cIiB9LFxuICAgICAgeyBuYW1lOiBcImRyb3BwZWRcIiwgdmFsdWU6IFN0cmluZyhkcm9wcGVkKSwgZGF0YTogZHJvcHBlZCB9LFxuICAgICAgeyBuYW1lOiBcImJsb2Nrc1wiLCB2YWx1ZTogYCR7dGhpcy4jYmxvY2tDb3VudH0sICR7c3BhcmV9IG9mIHRoZW0gc3BhcmVgLCBkYXRhOiB0aGlzLiNibG9ja0NvdW50IH0sXG4gICAgICAuLi4odGhpcy5vcGVyYXRvciAhPT0gMCA/IGRlc2NyaWJlRGVyaXZhdGlvbih0aGlzKSA6IFtdKSxcbiAgICAgIC4uLnRoaXMuI3N1YnNjcmliZXJGYWN0cyh0YWlsKSxcbiAgICAgIHRoaXMud2FpdGluZyhcInN1YnNjcmliZXJzIHdhaXRpbmdcIiwgTC5TVFJFQU1fUFVCTElTSEVEKSxcbiAgICAgIHRoaXMud2FpdGluZyhcInByb2R1Y2VycyB3YWl0aW5nXCIsIEwuU1RSRUFNX1JPT00pLFxuICAgICAgLi4uKHRoaXMub3BlcmF0b3IgIT09IDAgPyBbdGhpcy53YWl0aW5nKFwiZGVyaXZlcnMgd2FpdGluZ1wiLCBMLlNUUkVBTV9IQU5ET1ZFUildIDogW10pLFxuICAgIF07XG4gIH1cblxuICBvdmVycmlkZSBnYXVnZSgpOiBHYXVnZSB7XG4gICAgY29uc3QgdGFpbCA9IHRoaXMuI2ZpbmRUYWlsKCk7XG4gICAgY29uc3QgYWxpdmUgPSB0aGlzLnZpZXcuY2Vuc3VzKCk7XG4gICAgY29uc3QgbGl2aW5nID0gdGhpcy4jc3Vic2NyaWJlcnModGhpcy5tYXhTdWJzY3JpYmVycykuZmlsdGVyKCh7IHdvcmQgfSkgPT4gYWxpdmUobG93ZXIod29yZCkpKS5sZW5ndGg7XG4gICAgcmV0dXJuIHtcbiAgICAgIHVzZWQ6IE51bWJlcih0YWlsLm51bWJlciA8IEJpZ0ludCh0aGlzLmNhcGFjaXR5KSA/IHRhaWwubnVtYmVyIDogQmlnSW50KHRoaXMuY2FwYWNpdHkpKSxcbiAgICAgIG1vc3Q6IHRoaXMuY2FwYWNpdHksXG4gICAgICB1bml0OiBcIlwiLFxuICAgICAgY2FtZTogdGFpbC5udW1iZXIsXG4gICAgICBjYW1lTmFtZTogXCJwdWJsaXNoZWRcIixcbiAgICAgIHdlbnROYW1lOiBcIlwiLFxuICAgICAgc3RhdGU6IGNvdW50ZWQobGl2aW5nLCBcInN1YnNjcmliZXJcIikgKyAodGFpbC5jbG9zZWQgPyBcIiwgY2xvc2VkXCIgOiBcIlwiKSxcbiAgICB9O1xuICB9XG5cbiAgKmVsZW1lbnRzKCk6IEl0ZXJhYmxlPEVsZW1lbnQ+IHtcbiAgICBmb3IgKGNvbnN0IHsgc2VxdWVuY2UsIHZhbHVlIH0gb2YgdGhpcy50YXBlKCkucmVhZCgwbikpIHlpZWxkIHsgcGxhY2U6IFN0cmluZyhzZXF1ZW5jZSksIHZhbHVlIH07XG4gIH1cblxuICBvdmVycmlkZSB0YXBlKCk6IFRhcGUge1xuICAgIGNvbnN0IHRhaWwgPSB0aGlzLiNmaW5kVGFpbCgpO1xuICAgIHJldHVybiB7XG4gICAgICBuZXh0OiB0YWlsLm51bWJlcixcbiAgICAgIGVuZGVkOiB0YWlsLmNsb3NlZCxcbiAgICAgIHJlYWQ6IChmcm9tKSA9PiB0aGlzLiNyZWFkKGZyb20sIHRhaWwubnVtYmVyKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIFIxIHRvIFIzIGFuZCBSNSBvZiBvbmUgd2hvIGhhcyBubyBsaW5lOiB1cCB0byBhIHRhaWwuICovXG4gICojcmVhZChmcm9tOiBiaWdpbnQsIGVuZDogYmlnaW50KTogSXRlcmFibGU8eyBzZXF1ZW5jZTogYmlnaW50OyB2YWx1ZTogVWludDhBcnJheSB9PiB7XG4gICAgY29uc3QgY2FwYWNpdHkgPSBCaWdJbnQodGhpcy5jYXBhY2l0eSk7XG4gICAgY29uc3Qgb2xkZXN0ID0gZW5kID4gY2FwYWNpdHkgPyBlbmQgLSBjYXBhY2l0eSA6IDBuO1xuICAgIGZvciAobGV0IHNlcXVlbmNlID0gZnJvbSA8IG9sZGVzdCB8fCBmcm9tID4gZW5kID8gb2xkZXN0IDogZnJvbTsgc2VxdWVuY2UgPCBlbmQ7IHNlcXVlbmNlKyspIHtcbiAgICAgIGNvbnN0IGluZGV4ID0gTnVtYmVyKHNlcXVlbmNlICUgY2FwYWNpdHkpO1xuICAgICAgY29uc3QgZHVlID0gKE51bWJlcigoc2VxdWVuY2UgLyBjYXBhY2l0eSkgJSBCaWdJbnQoTEFQUykpICsgMSkgJSBMQVBTO1xuICAgICAgY29uc3QgdGFyZ2V0ID0gdGhpcy4jdGFyZ2V0KGluZGV4KTtcbiAgICAgIGlmIChsYXBPZih0YXJnZXQpICE9PSBkdWUpIGNvbnRpbnVlOyAvLyBvdmVyd3JpdHRlbiBtZWFud2hpbGVcbiAgICAgIGNvbnN0IGJsb2NrID0gbG93ZXIodGFyZ2V0KTtcbiAgICAgIGlmIChibG9jayA+PSB0aGlzLiNibG9ja0NvdW50KSB0aGlzLmNvcnJ1cHQoYGNlbGwgJHtpbmRleH0gbmFtZXMgYmxvY2sgJHtibG9ja30gb2YgJHt0aGlzLiNibG9ja0NvdW50fWApO1xuICAgICAgY29uc3QgdmFsdWUgPSB0aGlzLmFyZWEucmVhZCh0aGlzLiNwYXlsb2FkcyArIGJsb2NrICogdGhpcy5zdHJpZGUsIHRoaXMuZWxlbVNpemUpO1xuICAgICAgaWYgKGxhcE9mKHRoaXMuI3RhcmdldChpbmRleCkpID09PSBkdWUpIHlpZWxkIHsgc2VxdWVuY2UsIHZhbHVlIH07IC8vIGl0IHByb3ZlcyB0aGUgY29weVxuICAgIH1cbiAgfVxuXG4gICN0YXJnZXQoaW5kZXg6IG51bWJlcik6IEhhbHZlcyB7XG4gICAgcmV0dXJuIHRoaXMuYXJlYS5oYWx2ZXModGhpcy4jdGFyZ2V0cy5iZWdpbiArIDggKiBpbmRleCk7XG4gIH1cblxuICBzcGFucygpOiBTcGFuW10ge1xuICAgIHJldHVybiBbXG4gICAgICBvbmUoTC5TVFJFQU1fVEFJTCwgOCwgXCJ0YWlsXCIpLFxuICAgICAgb25lKEwuU1RSRUFNX0pPSU5TLCA4LCBcImpvaW5zXCIpLFxuICAgICAgd2FpdGVyU2V0KEwuU1RSRUFNX1BVQkxJU0hFRCwgXCJwdWJsaXNoZWRcIiksXG4gICAgICB3YWl0ZXJTZXQoTC5TVFJFQU1fUk9PTSwgXCJyb29tXCIpLFxuICAgICAgb25lKEwuU1RSRUFNX0JJTkRJTkcsIDgsIFwiYmluZGluZ1wiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9TVEFSVCwgOCwgXCJzdGFydFwiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9EUk9QUEVELCA4LCBcImRyb3BwZWRcIiksXG4gICAgICBvbmUoTC5TVFJFQU1fRkFJTEVELCA0LCBcImZhaWxlZFwiKSxcbiAgICAgIHdhaXRlclNldChMLlNUUkVBTV9IQU5ET1ZFUiwgXCJoYW5kb3ZlclwiKSxcbiAgICAgIG9uZShMLlNUUkVBTV9GQUlMVVJFLCBMLlNUUkVBTV9GQUlMVVJFX0JZVEVTLCBcImZhaWx1cmVcIiksXG4gICAgICByb3coTC5TVFJFQU1fU1VCU0NSSUJFUlMsIEwuTElORV9CWVRFUywgdGhpcy5tYXhTdWJzY3JpYmVycywgXCJzdWJzY3JpYmVyXCIpLFxuICAgICAgcm93KHRoaXMuI3RhcmdldHMuYmVnaW4sIDgsIHRoaXMuY2FwYWNpdHksIFwidGFyZ2V0XCIpLFxuICAgICAgcm93KHRoaXMuI3dvcmRzLCA4LCB0aGlzLiNibG9ja0NvdW50LCBcImJsb2NrIHdvcmRcIiksXG4gICAgICByb3codGhpcy4jcGF5bG9hZHMsIHRoaXMuc3RyaWRlLCB0aGlzLiNibG9ja0NvdW50LCBcInBheWxvYWRcIiksXG4gICAgXTtcbiAgfVxuXG4gIG92ZXJyaWRlIGFib3V0KHNwYW46IFNwYW4sIGs6IG51bWJlcik6IHN0cmluZyB7XG4gICAgaWYgKHNwYW4uYmVnaW4gPT09IHRoaXMuI3RhcmdldHMuYmVnaW4pIHtcbiAgICAgIGNvbnN0IHRhcmdldCA9IHRoaXMuI3RhcmdldChrKTtcbiAgICAgIGNvbnN0IGhvbGRzID0gbG93ZXIodGFyZ2V0KSA9PT0gTk9ORSA/IFwibm8gdmFsdWUgeWV0XCIgOiBgYmxvY2sgJHtsb3dlcih0YXJnZXQpfWA7XG4gICAgICByZXR1cm4gYGxhcCAke2xhcE9mKHRhcmdldCl9IGlzIG5leHQsICR7aG9sZHN9JHtpc0Nsb3NlZCh0YXJnZXQpID8gXCI7IGNsb3NlZFwiIDogXCJcIn1gO1xuICAgIH1cbiAgICBpZiAoc3Bhbi5iZWdpbiA9PT0gTC5TVFJFQU1fU1VCU0NSSUJFUlMpIHtcbiAgICAgIGNvbnN0IHdvcmQgPSB0aGlzLmFyZWEuaGFsdmVzKHNwYW4uYmVnaW4gKyBrICogTC5MSU5FX0JZVEVTKTtcbiAgICAgIGlmIChsb3dlcih3b3JkKSAhPT0gMCkgcmV0dXJuIGBzbG90ICR7c2xvdE9mKGxvd2VyKHdvcmQpKX1gO1xuICAgICAgcmV0dXJuIHdvcmQubG93ID09PSAwICYmIHdvcmQuaGlnaCA9PT0gMCA/IFwiZnJlZVwiIDogXCJoYW5kZWQgb3ZlclwiO1xuICAgIH1cbiAgICBpZiAoc3Bhbi5iZWdpbiA9PT0gdGhpcy4jd29yZHMpIHtcbiAgICAgIGNvbnN0IHdvcmQgPSB0aGlzLmFyZWEuaGFsdmVzKHNwYW4uYmVnaW4gKyBrICogOCk7XG4gICAgICByZXR1cm4gbG93ZXIod29yZCkgPT09IDAgPyBcIlwiIDogYCR7dG9wQml0KHdvcmQpID8gXCJoZWxkIGJ5XCIgOiBcImxhc3Qgb2ZcIn0gc2xvdCAke3Nsb3RPZihsb3dlcih3b3JkKSl9YDtcbiAgICB9XG4gICAgc3dpdGNoIChzcGFuLm5hbWUpIHtcbiAgICAgIGNhc2UgXCJ0YWlsXCI6XG4gICAgICAgIHJldHVybiBwb3NpdGlvblRleHQocG9zaXRpb25PZih0aGlzLmFyZWEuaGFsdmVzKEwuU1RSRUFNX1RBSUwpKSk7XG4gICAgICBjYXNlIFwiam9pbnNcIjpcbiAgICAgIGNhc2UgXCJkcm9wcGVkXCI6XG4gICAgICAgIHJldHVybiBTdHJpbmcodGhpcy5hcmVhLnU2NChzcGFuLmJlZ2luKSk7XG4gICAgICBjYXNlIFwiZmFpbGVkXCI6XG4gICAgICAgIHJldHVybiB0aGlzLmFyZWEudTMyKEwuU1RSRUFNX0ZBSUxFRCkgPT09IDAgPyBcIm5vXCIgOiBcInllc1wiO1xuICAgICAgY2FzZSBcImZhaWx1cmVcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuYXJlYS50ZXh0KEwuU1RSRUFNX0ZBSUxVUkUsIEwuU1RSRUFNX0ZBSUxVUkVfQllURVMpO1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgcmV0dXJuIFwiXCI7XG4gICAgfVxuICB9XG59XG4iLCAiLy8gSG93IGEgc3RyZWFtIGlzIGRlcml2ZWQgZnJvbSBhbm90aGVyIG9uZTogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDIwLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgaGV4IH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgRmFjdCwgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3RcIjtcbmltcG9ydCB7IGxvd2VyIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgT1BFUkFUT1JTID0gW1wibm9uZVwiLCBcIm1hcFwiLCBcImZpbHRlclwiLCBcInRha2VcIiwgXCJza2lwXCIsIFwid2luZG93XCIsIFwic2NhblwiXTtcblxuZnVuY3Rpb24gaG93VGV4dChzdHJlYW06IFN1YmplY3QsIG9wZXJhdG9yOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCBuYW1lID0gT1BFUkFUT1JTW29wZXJhdG9yXSBhcyBzdHJpbmc7XG4gIGNvbnN0IGNvdW50ID0gc3RyZWFtLmFyZWEudTMyKEwuU1RSRUFNX0NPVU5UKTtcbiAgaWYgKG9wZXJhdG9yID09PSBMLk9QRVJBVE9SX1dJTkRPVykgcmV0dXJuIGAke25hbWV9IG9mICR7Y291bnR9LCBzdGVwICR7c3RyZWFtLmFyZWEudTMyKEwuU1RSRUFNX1NURVApfWA7XG4gIHJldHVybiBjb3VudCA9PT0gMCA/IG5hbWUgOiBgJHtuYW1lfSAke2NvdW50fWA7XG59XG5cbmZ1bmN0aW9uIHNvdXJjZVRleHQoeyBhcmVhLCB2aWV3IH06IFN1YmplY3QpOiBzdHJpbmcge1xuICBjb25zdCBzZWdtZW50ID0gYXJlYS51MzIoTC5TVFJFQU1fU09VUkNFX1NFR01FTlQpO1xuICBjb25zdCBsaW5lID0gYXJlYS51MzIoTC5TVFJFQU1fU09VUkNFX09GRlNFVCk7XG4gIGNvbnN0IGhlcmUgPSBzZWdtZW50ID09PSB2aWV3LmhlYWRlci5zZWdtZW50SWQ7XG4gIGNvbnN0IGVudHJ5ID0gaGVyZSA/IHZpZXcuZW50cmllcygpLmZpbmQoKHsgb2Zmc2V0IH0pID0+IG9mZnNldCA9PT0gbGluZSAqIEwuTElORV9CWVRFUykgOiB1bmRlZmluZWQ7XG4gIHJldHVybiBlbnRyeT8ubmFtZSA/PyBgbGluZSAke2xpbmV9IG9mIHNlZ21lbnQgJHtoZXgoc2VnbWVudCwgOCl9YDtcbn1cblxuLyoqIFdoYXQgYHNob3dgIHRlbGxzIG9mIGEgZGVyaXZlZCBzdHJlYW0gYmVzaWRlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZXNjcmliZURlcml2YXRpb24oc3RyZWFtOiBTdWJqZWN0KTogRmFjdFtdIHtcbiAgY29uc3QgeyBhcmVhLCB2aWV3IH0gPSBzdHJlYW07XG4gIGNvbnN0IG9wZXJhdG9yID0gYXJlYS51MzIoTC5TVFJFQU1fT1BFUkFUT1IpO1xuICBjb25zdCBob3cgPSBob3dUZXh0KHN0cmVhbSwgb3BlcmF0b3IpO1xuICBjb25zdCBzb3VyY2UgPSBzb3VyY2VUZXh0KHN0cmVhbSk7XG4gIGNvbnN0IGJpbmRpbmcgPSBhcmVhLnU2NChMLlNUUkVBTV9CSU5ESU5HKTtcbiAgY29uc3QgbGluZSA9IE51bWJlcigoYmluZGluZyA+PiAyNG4pICYgMHhmZmZmbik7XG4gIGNvbnN0IGJpbmRlciA9IGxvd2VyKGFyZWEuaGFsdmVzKEwuU1RSRUFNX0JJTkRJTkcpKTtcbiAgY29uc3QgYm91bmQgPVxuICAgIGxpbmUgIT09IDBcbiAgICAgID8gYHN1YnNjcmliZXIgbGluZSAke2xpbmUgLSAxfSBvZiB0aGUgc291cmNlYFxuICAgICAgOiBiaW5kZXIgIT09IDBcbiAgICAgICAgPyBgYmVpbmcgYm91bmQgYnkgJHt2aWV3Lm93bmVyVGV4dChiaW5kZXIpfWBcbiAgICAgICAgOiBcIm5vIGxpbmUgeWV0XCI7XG4gIGNvbnN0IGZhY3RzOiBGYWN0W10gPSBbXG4gICAgeyBuYW1lOiBcImRlcml2ZWRcIiwgdmFsdWU6IGAke2hvd30sIGZyb20gJHtzb3VyY2V9YCwgZGF0YTogeyBvcGVyYXRvcjogT1BFUkFUT1JTW29wZXJhdG9yXSwgc291cmNlIH0gfSxcbiAgICB7IG5hbWU6IFwiYm91bmQgdG9cIiwgdmFsdWU6IGJvdW5kLCBkYXRhOiBsaW5lID09PSAwID8gbnVsbCA6IGxpbmUgLSAxIH0sXG4gIF07XG4gIGlmIChhcmVhLnUzMihMLlNUUkVBTV9GQUlMRUQpICE9PSAwKSB7XG4gICAgZmFjdHMucHVzaCh7IG5hbWU6IFwiZmFpbGVkXCIsIHZhbHVlOiBhcmVhLnRleHQoTC5TVFJFQU1fRkFJTFVSRSwgTC5TVFJFQU1fRkFJTFVSRV9CWVRFUykgfSk7XG4gIH1cbiAgcmV0dXJuIGZhY3RzO1xufVxuIiwgIi8vIFdobyBsaXZlczogYXNrZWQgb2YgdGhlIGtlcm5lbCBvbmNlIGZvciBhIGxvb2ssIGFmdGVyIHRoZSB3b3JkcyB0aGF0IG5hbWUgYW4gb3duZXIgd2VyZSByZWFkLiBOb2JvZHkgd2hvIHdhcyBmb3VuZCBkZWFkXG4vLyBjb21lcyBiYWNrIHRvIGxpZmUsIHNvIGEgZGVhdGggdGhhdCBpcyBzZWVuIHN0YXlzIHRydWU7IHdob2V2ZXIgd2FzIGFsaXZlIG1heSBoYXZlIGRpZWQgc2luY2UsIHdoaWNoIHRoZSBuZXh0IGxvb2sgc2Vlcy5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB0eXBlIHsgQnl0ZXMgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogVGhlIHNsb3RzIHRoYXQgbGl2aW5nIHBhcnRpY2lwYW50cyBob2xkIG5vdzsgdW5kZWZpbmVkIHdoZXJlIHRoYXQgY2Fubm90IGJlIHRvbGQuICovXG5leHBvcnQgdHlwZSBMaXZpbmdTbG90cyA9ICgpID0+IFJlYWRvbmx5U2V0PG51bWJlcj4gfCB1bmRlZmluZWQ7XG5cbmV4cG9ydCBjbGFzcyBDZW5zdXMge1xuICAjbGl2aW5nOiBSZWFkb25seVNldDxudW1iZXI+IHwgdW5kZWZpbmVkO1xuICAjYXNrZWQgPSBmYWxzZTtcblxuICBjb25zdHJ1Y3RvcihcbiAgICBwcml2YXRlIHJlYWRvbmx5IGJ5dGVzOiBCeXRlcyxcbiAgICAvKiogV2hlcmUgdGhlIHBlZXJzJyBsaW5lcyBiZWdpbi4gKi9cbiAgICBwcml2YXRlIHJlYWRvbmx5IHBlZXJzOiBudW1iZXIsXG4gICAgcHJpdmF0ZSByZWFkb25seSBtYXhQZWVyczogbnVtYmVyLFxuICAgIHByaXZhdGUgcmVhZG9ubHkgYXNrOiBMaXZpbmdTbG90cyxcbiAgKSB7fVxuXG4gIGdldCAjc2xvdHMoKTogUmVhZG9ubHlTZXQ8bnVtYmVyPiB8IHVuZGVmaW5lZCB7XG4gICAgaWYgKCF0aGlzLiNhc2tlZCkge1xuICAgICAgdGhpcy4jbGl2aW5nID0gdGhpcy5hc2soKTtcbiAgICAgIHRoaXMuI2Fza2VkID0gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIHRoaXMuI2xpdmluZztcbiAgfVxuXG4gIC8qKiBBc2tzIGFuZXcgZnJvbSBub3cgb24uICovXG4gIGFuZXcoKTogdm9pZCB7XG4gICAgdGhpcy4jYXNrZWQgPSBmYWxzZTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIGl0IGNhbiBiZSB0b2xkIHdobyBsaXZlcy4gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzbG90cyAhPT0gdW5kZWZpbmVkO1xuICB9XG5cbiAgaXNIZWxkKHNsb3Q6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzbG90cz8uaGFzKHNsb3QpID8/IGZhbHNlO1xuICB9XG5cbiAgLyoqIE5vYm9keSBob2xkcyB0aGUgc2xvdCwgZm9yIGNlcnRhaW4uICovXG4gIGlzRW1wdHkoc2xvdDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3Nsb3RzICE9PSB1bmRlZmluZWQgJiYgIXRoaXMuI3Nsb3RzLmhhcyhzbG90KTtcbiAgfVxuXG4gIC8qKiBTUEVDSUZJQ0FUSU9OLm1kIFwiYWxpdmVcIjogd2hvIGNhbm5vdCBiZSBhc2tlZCBhYm91dCBjb3VudHMgYXMgYWxpdmUuICovXG4gIGFsaXZlKG93bmVyOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBjb25zdCBzbG90ID0gb3duZXIgJiAweGZmO1xuICAgIGlmIChzbG90ID09PSAwIHx8IHNsb3QgPiB0aGlzLm1heFBlZXJzKSByZXR1cm4gZmFsc2U7XG4gICAgaWYgKHRoaXMuYnl0ZXMudTMyKHRoaXMucGVlcnMgKyAoc2xvdCAtIDEpICogTC5MSU5FX0JZVEVTICsgTC5QRUVSX09XTkVSKSAhPT0gb3duZXIpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy4jc2xvdHMgPT09IHVuZGVmaW5lZCB8fCB0aGlzLiNzbG90cy5oYXMoc2xvdCk7XG4gIH1cbn1cbiIsICIvLyBRdWV1ZXMgYW5kIGNoYW5uZWxzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDExIGFuZCAyMS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IEFpbXMsIGNoZWNrQmxvY2tzLCBMQVBfQklUUywgdHlwZSBOYW1pbmcsIHN0ZXBCcmVhY2hlcyB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBkaWZmZXJlbmNlLCBtb2R1bG8sIHR5cGUgUm93LCB0eXBlIFdvcmQsIHNpZ2h0T2YsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBBIHdhbGsgdGhhdCB0YWtlcyBzbyBtYW55IHN0ZXBzIG1vcmUgdGhhbiBmb3VyIGxhcHMgZmluZHMgdGhlIHdvcmRzIGNvcnJ1cHQuICovXG5jb25zdCBNT1NUX1NQQVJFX1NURVBTID0gMiAqKiAyMDtcblxuaW50ZXJmYWNlIENlbGxzIHtcbiAgcmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGFyZ2V0czogUm93O1xuICAvKiogVGhlIGJpdCB0aGF0IHNheXMgXCJjbG9zZWRcIiBpbiB0aGUgYmxvY2sgb2YgYSBmdWxsIGNlbGw7IDAgaW4gYSBxdWV1ZS4gKi9cbiAgcmVhZG9ubHkgYml0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHVuYnVmZmVyZWQ6IGJvb2xlYW47XG59XG5cbmZ1bmN0aW9uIHRhcmdldFRleHQoY2VsbHM6IENlbGxzLCBjZWxsOiBudW1iZXIpOiBzdHJpbmcge1xuICBjb25zdCB0dXJuID0gY2VsbHMudGFyZ2V0cy51cHBlcihjZWxsKTtcbiAgY29uc3QgbG93ID0gY2VsbHMudGFyZ2V0cy5sb3coY2VsbCk7XG4gIGNvbnN0IGxhcCA9IE1hdGguZmxvb3IodHVybiAvIDIpO1xuICBpZiAodHVybiAlIDIgPT09IDEpIHtcbiAgICBjb25zdCBjbG9zZWQgPSBjZWxscy5iaXQgIT09IDAgJiYgKGxvdyAmIGNlbGxzLmJpdCkgIT09IDA7XG4gICAgcmV0dXJuIGB0dXJuICR7dHVybn0gKGZ1bGwgaW4gbGFwICR7bGFwfSksIGJsb2NrICR7Y2xvc2VkID8gbG93ICYgfmNlbGxzLmJpdCA6IGxvd30ke2Nsb3NlZCA/IFwiLCB3aXRoIHRoZSBtYXJrIG9mIGNsb3NpbmdcIiA6IFwiXCJ9YDtcbiAgfVxuICBjb25zdCByZXN0ID1cbiAgICBsb3cgPT09IEwuTk9fQkxPQ0tcbiAgICAgID8gXCJcIlxuICAgICAgOiBjZWxscy5iaXQgIT09IDAgJiYgbG93ID09PSBMLkNIQU5ORUxfQ0xPU0VEXG4gICAgICAgID8gXCIsIHdpdGggdGhlIG1hcmsgb2YgY2xvc2luZ1wiXG4gICAgICAgIDogYCwgYmxvY2sgJHtsb3d9YDtcbiAgcmV0dXJuIGB0dXJuICR7dHVybn0gKGVtcHR5IGluIGxhcCAke2xhcH0pJHtyZXN0fWA7XG59XG5cbi8qKiBIb3cgb2Z0ZW4gYSBjZWxsIHdhcyBmaWxsZWQsIGFuZCBlbXB0aWVkLiAqL1xuY29uc3QgZmlsbGVkID0gKHR1cm46IG51bWJlcikgPT4gbW9kdWxvKE1hdGguY2VpbCh0dXJuIC8gMiksIExBUF9CSVRTKTtcbmNvbnN0IGVtcHRpZWQgPSAodHVybjogbnVtYmVyKSA9PiBtb2R1bG8oTWF0aC5mbG9vcih0dXJuIC8gMiksIExBUF9CSVRTKTtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrQ2VsbHMoeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBjaGFubmVsID0ga2luZCA9PT0gXCJjaGFubmVsXCI7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChgJHtraW5kfS5lbGVtX3NpemVgLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKGAke2tpbmR9LmNhcGFjaXR5YCwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBtb3N0ID0gY2hhbm5lbCA/IEwuQ0hBTk5FTF9NT1NUX0JMT0NLUyA6IEwuTk9fQkxPQ0s7XG4gIGNvbnN0IGJsb2NrQ291bnQgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LmJsb2NrX2NvdW50YCxcbiAgICBMLlFVRVVFX0JMT0NLX0NPVU5ULFxuICAgIFwiYmxvY2tfY291bnRcIixcbiAgICAodikgPT4gdiA+IGNhcGFjaXR5ICYmIHYgPD0gbW9zdCxcbiAgICBgbW9yZSB0aGFuIHRoZSBjYXBhY2l0eSwgJHtjYXBhY2l0eX0sIGFuZCBhdCBtb3N0ICR7bW9zdH1gLFxuICApO1xuICBjb25zdCBsZWFzdCA9IEwuQ0VMTF9QQVlMT0FEICsgdXA4KGVsZW1TaXplKTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBgJHtraW5kfS5zdHJpZGVgLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgY29uc3QgcmVuZGV6dm91cyA9IGNoYW5uZWxcbiAgICA/IHguZml4ZWQoXCJjaGFubmVsLnJlbmRlenZvdXNcIiwgTC5DSEFOTkVMX1JFTkRFWlZPVVMsIFwicmVuZGV6dm91c1wiLCAodikgPT4gdiA8PSAxLCBcIjAgb3IgMVwiKVxuICAgIDogMDtcbiAgeC5maXRzKGAke2tpbmR9LmZpdHNgLCBMLlFVRVVFX0NFTExTICsgYmxvY2tDb3VudCAqIHN0cmlkZSwgYCR7YmxvY2tDb3VudH0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2ApO1xuICB4LmZvdW5kZWQoKTtcblxuICBjb25zdCBiZWdpbiA9IHguYmFzZSArIEwuUVVFVUVfQ0VMTFM7XG4gIGNvbnN0IHdvcmRzID0geC5ieXRlcy5yb3coYmVnaW4gKyBMLkNFTExfQkxPQ0ssIGJsb2NrQ291bnQsIHN0cmlkZSk7XG4gIGNvbnN0IGNlbGxzOiBDZWxscyA9IHtcbiAgICBjYXBhY2l0eSxcbiAgICB0YXJnZXRzOiB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuQ0VMTF9UQVJHRVQsIGNhcGFjaXR5LCBzdHJpZGUpLFxuICAgIGJpdDogY2hhbm5lbCA/IEwuQ0hBTk5FTF9DTE9TRURfQklUIDogMCxcbiAgICB1bmJ1ZmZlcmVkOiByZW5kZXp2b3VzID09PSAxLFxuICB9O1xuICBjaGVja09yZGVyKHgsIGNlbGxzKTtcbiAgY29uc3QgbmFtZWQgPSBjaGVja1RhcmdldHMoeCwgY2VsbHMsIGJsb2NrQ291bnQpO1xuICBjaGVja0Jsb2Nrcyh4LCBjZWxscy50YXJnZXRzLCB3b3JkcywgbmV3IEFpbXMoY2FwYWNpdHkpLCBuYW1lZCk7XG4gIGNoZWNrSGludCh4LCBjZWxscywgTC5RVUVVRV9UQUlMLCBcInRhaWxcIik7XG4gIGNoZWNrSGludCh4LCBjZWxscywgTC5RVUVVRV9IRUFELCBcImhlYWRcIik7XG4gIGlmIChjaGFubmVsKSBjaGVja01hcmtzKHgsIGNlbGxzKTtcbiAgaWYgKGNlbGxzLnVuYnVmZmVyZWQpIGNoZWNrT2ZmZXJzKHgsIGNlbGxzLCB3b3JkcywgbmFtZWQpO1xuICB4LmJ5dGVzLmFuZXcoKTtcbiAgZm9yIChjb25zdCB7IGNlbGwsIGJsb2NrIH0gb2YgbmFtZWQpIHtcbiAgICB4LnBhZGRpbmcoYHRoZSBlbGVtZW50IGluIGJsb2NrICR7YmxvY2t9YCwgYmVnaW4gKyBibG9jayAqIHN0cmlkZSArIEwuQ0VMTF9QQVlMT0FELCBlbGVtU2l6ZSwgW1xuICAgICAgY2VsbHMudGFyZ2V0cy5zaWdodChjZWxsKSxcbiAgICBdKTtcbiAgfVxuICB4LndhaXRlcnMoTC5RVUVVRV9OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpO1xuICBpZiAoY2hhbm5lbCkgeC53YWl0ZXJzKEwuQ0hBTk5FTF9XQU5URUQsIFwid2FudGVkXCIpO1xuICB4LndhaXRlcnMoTC5RVUVVRV9OT1RfRlVMTCwgXCJub3RfZnVsbFwiKTtcbiAgaWYgKGNoYW5uZWwpIHgud2FpdGVycyhMLkNIQU5ORUxfVEFLRU4sIFwidGFrZW5cIik7XG59XG5cbi8qKiBQb3NpdGlvbnMgYXJlIGZpbGxlZCBpbiBvcmRlciwgYW5kIGVtcHRpZWQgaW4gb3JkZXIgKGJ1dCBmb3Igb2ZmZXJzLCB3aGljaCBtYXkgYmUgdGFrZW4gYmFjaykuICovXG5mdW5jdGlvbiBjaGVja09yZGVyKHg6IEV4YW1pbmF0aW9uLCBjZWxsczogQ2VsbHMpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCB7IHRhcmdldHMsIGNhcGFjaXR5IH0gPSBjZWxscztcbiAgY29uc3QgY2hlY2sgPSAoY291bnQ6ICh0dXJuOiBudW1iZXIpID0+IG51bWJlciwgZG9uZTogc3RyaW5nKSA9PiB7XG4gICAgY29uc3QgY291bnRzID0gRmxvYXQ2NEFycmF5LmZyb20oeyBsZW5ndGg6IGNhcGFjaXR5IH0sIChfLCBrKSA9PiBjb3VudCh0YXJnZXRzLnVwcGVyKGspKSk7XG4gICAgZm9yIChjb25zdCB7IGNlbGwsIGJlc2lkZSB9IG9mIHN0ZXBCcmVhY2hlcyhjb3VudHMsIExBUF9CSVRTKSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgYCR7a2luZH0ub3JkZXJgLFxuICAgICAgICB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH0sXG4gICAgICAgIGAke3RhcmdldFRleHQoY2VsbHMsIGNlbGwpfTogJHtkb25lfSAke2NvdW50c1tjZWxsXX0gdGltZXNgLFxuICAgICAgICBgY2VsbHMgYXJlICR7ZG9uZX0gaW4gb3JkZXIsIGFuZCBjZWxsICR7YmVzaWRlfSB3YXMgJHtjb3VudHNbYmVzaWRlXX0gdGltZXMgKCR7dGFyZ2V0VGV4dChjZWxscywgYmVzaWRlKX0pYCxcbiAgICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGJlc2lkZSldIH0sXG4gICAgICApO1xuICAgIH1cbiAgfTtcbiAgY2hlY2soZmlsbGVkLCBcImZpbGxlZFwiKTtcbiAgaWYgKCFjZWxscy51bmJ1ZmZlcmVkKSBjaGVjayhlbXB0aWVkLCBcImVtcHRpZWRcIik7XG59XG5cbi8qKiBXaGF0IGVhY2ggdGFyZ2V0IG5hbWVzLiBSZXR1cm5zIHRoZSBjZWxscyB0aGF0IG5hbWUgYSBibG9jayB0aGF0IHRoZXJlIGlzLiAqL1xuZnVuY3Rpb24gY2hlY2tUYXJnZXRzKHg6IEV4YW1pbmF0aW9uLCBjZWxsczogQ2VsbHMsIGJsb2NrQ291bnQ6IG51bWJlcik6IE5hbWluZ1tdIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCB7IHRhcmdldHMsIGJpdCB9ID0gY2VsbHM7XG4gIGNvbnN0IG5hbWVkOiBOYW1pbmdbXSA9IFtdO1xuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IGNlbGxzLmNhcGFjaXR5OyBjZWxsKyspIHtcbiAgICBjb25zdCB0dXJuID0gdGFyZ2V0cy51cHBlcihjZWxsKTtcbiAgICBjb25zdCBsb3cgPSB0YXJnZXRzLmxvdyhjZWxsKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfTtcbiAgICBpZiAodHVybiAlIDIgPT09IDEpIHtcbiAgICAgIGNvbnN0IGJsb2NrID0gbG93ICYgfmJpdDtcbiAgICAgIGlmIChibG9jayA8IGJsb2NrQ291bnQpIG5hbWVkLnB1c2goeyBjZWxsLCBsYXA6IE1hdGguZmxvb3IodHVybiAvIDIpLCBibG9jayB9KTtcbiAgICAgIGVsc2Uge1xuICAgICAgICB4Lndyb25nKGAke2tpbmR9LmJsb2NrYCwgd2hlcmUsIHRhcmdldFRleHQoY2VsbHMsIGNlbGwpLCBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9YCwge1xuICAgICAgICAgIHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCldLFxuICAgICAgICB9KTtcbiAgICAgIH1cbiAgICB9IGVsc2UgaWYgKGxvdyAhPT0gTC5OT19CTE9DSyAmJiAhKGJpdCAhPT0gMCAmJiBsb3cgPT09IEwuQ0hBTk5FTF9DTE9TRUQpKSB7XG4gICAgICB4Lndyb25nKGAke2tpbmR9LmVtcHR5YCwgd2hlcmUsIHRhcmdldFRleHQoY2VsbHMsIGNlbGwpLCBcIm5vIGJsb2NrICgweGZmZmZmZikgaW4gYW4gZW1wdHkgY2VsbFwiLCB7XG4gICAgICAgIHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCldLFxuICAgICAgfSk7XG4gICAgfVxuICB9XG4gIHJldHVybiBuYW1lZDtcbn1cblxuLyoqIFRoZSBjZWxsIGJlZm9yZSBhIHBsYWNlOiB3aGF0IHdhcyBmaWxsZWQsIG9yIGVtcHRpZWQsIGxhc3Qgd2hlbiB0aGUgcGxhY2UgY29tZXMgbmV4dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZWZvcmUoaW5kZXg6IG51bWJlciwgbGFwOiBudW1iZXIsIGNhcGFjaXR5OiBudW1iZXIpOiB7IGNlbGw6IG51bWJlcjsgbGFwOiBudW1iZXIgfSB7XG4gIHJldHVybiBpbmRleCA+IDAgPyB7IGNlbGw6IGluZGV4IC0gMSwgbGFwIH0gOiB7IGNlbGw6IGNhcGFjaXR5IC0gMSwgbGFwOiBtb2R1bG8obGFwIC0gMSwgTEFQX0JJVFMpIH07XG59XG5cbi8qKiBBIGhpbnQgbGFncywgb3IgaXMgZXhhY3Q7IGl0IG5ldmVyIGxlYWRzLiAqL1xuZnVuY3Rpb24gY2hlY2tIaW50KHg6IEV4YW1pbmF0aW9uLCBjZWxsczogQ2VsbHMsIG9mZnNldDogbnVtYmVyLCBuYW1lOiBcInRhaWxcIiB8IFwiaGVhZFwiKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgeyBjYXBhY2l0eSwgdGFyZ2V0cyB9ID0gY2VsbHM7XG4gIGNvbnN0IGhpbnQgPSB4LndvcmQob2Zmc2V0KTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBoaW50LmF0LCB3aGF0OiBgaGludCAke25hbWV9YCB9O1xuICBjb25zdCB0ZXh0ID0gYGxhcCAke2hpbnQudXBwZXJ9LCBpbmRleCAke2hpbnQubG93fWA7XG4gIGlmICghY2hlY2tQb3NpdGlvbih4LCBgJHtraW5kfS5oaW50LWluZGV4YCwgd2hlcmUsIGhpbnQsIGNhcGFjaXR5KSkgcmV0dXJuO1xuICBjb25zdCBsYXN0ID0gYmVmb3JlKGhpbnQubG93LCBoaW50LnVwcGVyLCBjYXBhY2l0eSk7XG4gIGNvbnN0IHRhcmdldCA9IHguYnl0ZXMud29yZCh0YXJnZXRzLm9mZnNldChsYXN0LmNlbGwpKTtcbiAgY29uc3QgY291bnQgPSBuYW1lID09PSBcInRhaWxcIiA/IGZpbGxlZCh0YXJnZXQudXBwZXIpIDogZW1wdGllZCh0YXJnZXQudXBwZXIpO1xuICBjb25zdCBsYWcgPSBkaWZmZXJlbmNlKGNvdW50LCBtb2R1bG8obGFzdC5sYXAgKyAxLCBMQVBfQklUUyksIExBUF9CSVRTKTtcbiAgLy8gV2hlcmUgYSBjb25zdW1lZCBjZWxsIHNheXMgbm90aGluZyBvZiB0aG9zZSBiZWZvcmUgaXQsIHRoZSB3YWxrIGZyb20gdGhlIGhpbnQgZ29lcyBvbmUgY2VsbCBhdCBhIHRpbWUuXG4gIGlmIChjZWxscy51bmJ1ZmZlcmVkICYmIG5hbWUgPT09IFwiaGVhZFwiICYmIGxhZyAqIGNhcGFjaXR5ID4gNCAqIGNhcGFjaXR5ICsgTU9TVF9TUEFSRV9TVEVQUykge1xuICAgIHgud3JvbmcoYCR7a2luZH0uaGludC1sYWdzYCwgd2hlcmUsIHRleHQsIGBhIGhpbnQgdGhhdCBpcyBtb3ZlZCBvbjogaXQgaXMgJHtsYWd9IGxhcHMgYmVoaW5kYCwge1xuICAgICAgc2lnaHRzOiBbc2lnaHRPZih0YXJnZXQpLCBzaWdodE9mKGhpbnQpXSxcbiAgICB9KTtcbiAgfVxuICBpZiAobGFnID49IDApIHJldHVybjtcbiAgeC53cm9uZyhcbiAgICBgJHtraW5kfS5oaW50LWxlYWRzYCxcbiAgICB3aGVyZSxcbiAgICB0ZXh0LFxuICAgIGBhdCBtb3N0IHRoZSAke25hbWV9OiBjZWxsICR7bGFzdC5jZWxsfSB3YXMgJHtuYW1lID09PSBcInRhaWxcIiA/IFwiZmlsbGVkXCIgOiBcImVtcHRpZWRcIn0gJHtjb3VudH0gdGltZXMgb25seWAsXG4gICAgeyBzaWdodHM6IFtzaWdodE9mKHRhcmdldCksIHNpZ2h0T2YoaGludCksIHNpZ2h0T2YodGFyZ2V0KV0gfSxcbiAgKTtcbn1cblxuLyoqIEEgaGludCdzIHdvcmQ6IGFuIGluZGV4IHRoYXQgdGhlcmUgaXMsIGFuZCBhIGxhcCB0aGF0IGlzIGNvdW50ZWQgbW9kdWxvIDJeMzkuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tQb3NpdGlvbihcbiAgeDogRXhhbWluYXRpb24sXG4gIHJ1bGU6IHN0cmluZyxcbiAgd2hlcmU6IHsgYXQ6IG51bWJlcjsgd2hhdDogc3RyaW5nIH0sXG4gIGhpbnQ6IFdvcmQsXG4gIGNhcGFjaXR5OiBudW1iZXIsXG4pOiBib29sZWFuIHtcbiAgaWYgKGhpbnQubG93IDwgY2FwYWNpdHkgJiYgaGludC51cHBlciA8IDIgKiogTEFQX0JJVFMpIHJldHVybiB0cnVlO1xuICB4Lndyb25nKHJ1bGUsIHdoZXJlLCBgbGFwICR7aGludC51cHBlcn0sIGluZGV4ICR7aGludC5sb3d9YCwgYGFuIGluZGV4IGJlbG93ICR7Y2FwYWNpdHl9LCBhIGxhcCBiZWxvdyAyXjM5YCwge1xuICAgIHNpZ2h0czogW3NpZ2h0T2YoaGludCldLFxuICB9KTtcbiAgcmV0dXJuIGZhbHNlO1xufVxuXG4vKiogVGhlIG1hcmsgb2YgY2xvc2luZzogYXQgbW9zdCBvbmUsIG9uIHRoZSBjZWxsIG9mIHRoZSB0YWlsLiAqL1xuZnVuY3Rpb24gY2hlY2tNYXJrcyh4OiBFeGFtaW5hdGlvbiwgY2VsbHM6IENlbGxzKTogdm9pZCB7XG4gIGNvbnN0IHsgdGFyZ2V0cywgY2FwYWNpdHksIGJpdCB9ID0gY2VsbHM7XG4gIGNvbnN0IG1hcmtzOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IGNhcGFjaXR5OyBjZWxsKyspIHtcbiAgICBjb25zdCBsb3cgPSB0YXJnZXRzLmxvdyhjZWxsKTtcbiAgICBjb25zdCBtYXJrZWQgPSB0YXJnZXRzLnVwcGVyKGNlbGwpICUgMiA9PT0gMSA/IChsb3cgJiBiaXQpICE9PSAwIDogbG93ID09PSBMLkNIQU5ORUxfQ0xPU0VEO1xuICAgIGlmIChtYXJrZWQpIG1hcmtzLnB1c2goY2VsbCk7XG4gIH1cbiAgZm9yIChjb25zdCBjZWxsIG9mIG1hcmtzKSB7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH07XG4gICAgY29uc3QgZmlyc3QgPSBtYXJrc1swXSBhcyBudW1iZXI7XG4gICAgaWYgKGNlbGwgIT09IGZpcnN0KSB7XG4gICAgICB4Lndyb25nKFwiY2hhbm5lbC5tYXJrLXR3aWNlXCIsIHdoZXJlLCB0YXJnZXRUZXh0KGNlbGxzLCBjZWxsKSwgYG5vIG1hcmsgb2YgY2xvc2luZzogY2VsbCAke2ZpcnN0fSBoYXMgb25lYCwge1xuICAgICAgICBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGZpcnN0KV0sXG4gICAgICB9KTtcbiAgICB9XG4gICAgY29uc3QgbGFwID0gZmlsbGVkKHRhcmdldHMudXBwZXIoY2VsbCkpOyAvLyB0aGUgbGFwIG9mIHRoZSBwbGFjZSB0aGF0IGlzIG5vdCBmaWxsZWQgYW55IG1vcmVcbiAgICBjb25zdCBsYXN0ID0gYmVmb3JlKGNlbGwsIGxhcCwgY2FwYWNpdHkpO1xuICAgIGNvbnN0IGNvdW50ID0gZmlsbGVkKHRhcmdldHMudXBwZXIobGFzdC5jZWxsKSk7XG4gICAgaWYgKGxhc3QuY2VsbCA9PT0gY2VsbCB8fCBkaWZmZXJlbmNlKGNvdW50LCBtb2R1bG8obGFzdC5sYXAgKyAxLCBMQVBfQklUUyksIExBUF9CSVRTKSA+PSAwKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFxuICAgICAgXCJjaGFubmVsLm1hcmstcGxhY2VcIixcbiAgICAgIHdoZXJlLFxuICAgICAgdGFyZ2V0VGV4dChjZWxscywgY2VsbCksXG4gICAgICBgdGhlIG1hcmsgYXQgdGhlIHRhaWwgb25seSwgYW5kIGNlbGwgJHtsYXN0LmNlbGx9IGJlZm9yZSBpdCB3YXMgZmlsbGVkICR7Y291bnR9IHRpbWVzYCxcbiAgICAgIHsgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChsYXN0LmNlbGwpXSB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIE9mZmVycyBvZiB3aG8gaXMgZ29uZSBzdGFuZCB1bnRpbCBzb21lYm9keSB0YWtlcyB0aGVtLiAqL1xuZnVuY3Rpb24gY2hlY2tPZmZlcnMoeDogRXhhbWluYXRpb24sIGNlbGxzOiBDZWxscywgd29yZHM6IFJvdywgbmFtZWQ6IHJlYWRvbmx5IE5hbWluZ1tdKTogdm9pZCB7XG4gIGNvbnN0IG9ycGhhbnMgPSBuYW1lZC5maWx0ZXIoKHsgYmxvY2sgfSkgPT4geC5pc0RlYWQod29yZHMubG93KGJsb2NrKSkpO1xuICBpZiAob3JwaGFucy5sZW5ndGggPT09IDApIHJldHVybjtcbiAgY29uc3QgeyBjZWxsIH0gPSBvcnBoYW5zWzBdIGFzIE5hbWluZztcbiAgeC5sZWZ0KFxuICAgIFwiY2hhbm5lbC5vZmZlci1vZi1kZWFkXCIsXG4gICAgeyBhdDogY2VsbHMudGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGAke29ycGhhbnMubGVuZ3RofSBvZiB0aGUgb2ZmZXJzYCB9LFxuICAgIGAke29ycGhhbnMubGVuZ3RoID09PSAxID8gXCJpdHMgc2VuZGVyIGlzXCIgOiBcInRoZWlyIHNlbmRlcnMgYXJlXCJ9IGdvbmVgLFxuICAgIFwiYSByZWNlaXZlciB0YWtlcyBpdDogdGhlIHNlbmQgaGFkIGhhcHBlbmVkOyB1bnRpbCB0aGVuIGl0IGtlZXBzIGl0cyBjZWxsXCIsXG4gICAge1xuICAgICAgc2lnaHRzOiBvcnBoYW5zLnNsaWNlKDAsIDY0KS5mbGF0TWFwKChvbmUpID0+IFtjZWxscy50YXJnZXRzLnNpZ2h0KG9uZS5jZWxsKSwgd29yZHMuc2lnaHQob25lLmJsb2NrKV0pLFxuICAgICAgZGVhZDogb3JwaGFucy5zbGljZSgwLCA2NCkubWFwKCh7IGJsb2NrIH0pID0+IHdvcmRzLmxvdyhibG9jaykpLFxuICAgIH0sXG4gICk7XG59XG4iLCAiLy8gVGhlIGJ5dGVzIG9mIGEgc2VnbWVudCdzIGZpbGUgYXMgdGhlIGNoZWNrcyByZWFkIHRoZW06IGJ5IHByZWFkLCB3aXRoaW4gYm91bmRzLCBhbmQgbmV2ZXIgYmVsaWV2ZWQuIEEgd29yZCBvZiA4IGJ5dGVzIGlzXG4vLyB0d28gbnVtYmVycywgaXRzIHVwcGVyIDQwIGJpdHMgYW5kIGl0cyBsb3dlciAyNDogdGhhdCBpcyBob3cgbmVhcmx5IGFsbCB3b3JkcyBvZiB0aGUgZm9ybWF0IGFyZSBkaXZpZGVkLCBhbmQgcGxhaW5cbi8vIG51bWJlcnMgaG9sZCBib3RoIGV4YWN0bHkuXG5cbmltcG9ydCB7IGZzdGF0U3luYywgcmVhZFN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuXG4vKiogQSByZWFkaW5nIHRoYXQgdGhlIGZpbGUgbm8gbG9uZ2VyIGhhcywgYmVjYXVzZSBzb21lYm9keSBjdXQgaXQgc2hvcnQuICovXG5leHBvcnQgY2xhc3MgU2hvcnRlbmVkIGV4dGVuZHMgRXJyb3Ige31cblxuLyoqIEJ5dGVzIHRoYXQgd2VyZSByZWFkIHNvbWV3aGVyZSwga2VwdCBhcyBldmlkZW5jZTogYSBjb250cmFkaWN0aW9uIHN0YW5kcyBvbmx5IGFzIGxvbmcgYXMgdGhleSByZWFkIHRoZSBzYW1lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaWdodCB7XG4gIHJlYWRvbmx5IGF0OiBudW1iZXI7XG4gIHJlYWRvbmx5IGJ5dGVzOiBCdWZmZXI7XG59XG5cbmV4cG9ydCBjb25zdCBUV09fMjQgPSAyICoqIDI0O1xuY29uc3QgVFdPXzMyID0gMiAqKiAzMjtcbi8qKiBSZWFkIGF0IG9uY2U7IHJvd3Mgb2Ygd29yZHMgdGhhdCBhcmUgZnVydGhlciBhcGFydCB0aGFuIHRoaXMgYXJlIHJlYWQgb25lIGJ5IG9uZS4gKi9cbmNvbnN0IENIVU5LX0JZVEVTID0gMSA8PCAyMDtcbmNvbnN0IFdJREVfU1RSSURFID0gMTAyNDtcblxuLyoqIE9uZSB3b3JkIG9mIDggYnl0ZXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFdvcmQge1xuICByZWFkb25seSBhdDogbnVtYmVyO1xuICAvKiogQml0cyA2My4uMjQsIGFzIGEgbnVtYmVyLiAqL1xuICByZWFkb25seSB1cHBlcjogbnVtYmVyO1xuICAvKiogQml0cyAyMy4uMC4gKi9cbiAgcmVhZG9ubHkgbG93OiBudW1iZXI7XG59XG5cbi8qKiBBIHJvdyBvZiB3b3JkcyBvZiA4IGJ5dGVzLCBgc3RyaWRlYCBieXRlcyBhcGFydC4gKi9cbmV4cG9ydCBjbGFzcyBSb3cge1xuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBhdDogbnVtYmVyLFxuICAgIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyLFxuICAgIHJlYWRvbmx5IGNvdW50OiBudW1iZXIsXG4gICAgLyoqIFRoZSBsb3dlciBoYWxmIG9mIGVhY2ggd29yZCwgdGhlbiBpdHMgdXBwZXIgaGFsZi4gKi9cbiAgICByZWFkb25seSBoYWx2ZXM6IFVpbnQzMkFycmF5LFxuICApIHt9XG5cbiAgb2Zmc2V0KGs6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuYXQgKyBrICogdGhpcy5zdHJpZGU7XG4gIH1cblxuICB1cHBlcihrOiBudW1iZXIpOiBudW1iZXIge1xuICAgIHJldHVybiAodGhpcy5oYWx2ZXNbMiAqIGsgKyAxXSBhcyBudW1iZXIpICogMjU2ICsgKCh0aGlzLmhhbHZlc1syICoga10gYXMgbnVtYmVyKSA+Pj4gMjQpO1xuICB9XG5cbiAgbG93KGs6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuICh0aGlzLmhhbHZlc1syICoga10gYXMgbnVtYmVyKSAmIDB4ZmZmZmZmO1xuICB9XG5cbiAgd29yZChrOiBudW1iZXIpOiBXb3JkIHtcbiAgICByZXR1cm4geyBhdDogdGhpcy5vZmZzZXQoayksIHVwcGVyOiB0aGlzLnVwcGVyKGspLCBsb3c6IHRoaXMubG93KGspIH07XG4gIH1cblxuICBzaWdodChrOiBudW1iZXIpOiBTaWdodCB7XG4gICAgcmV0dXJuIHNpZ2h0T2YodGhpcy53b3JkKGspKTtcbiAgfVxufVxuXG4vKiogQSB3b3JkJ3MgdmFsdWUuICovXG5leHBvcnQgZnVuY3Rpb24gdmFsdWVPZih3b3JkOiBXb3JkKTogYmlnaW50IHtcbiAgcmV0dXJuIChCaWdJbnQod29yZC51cHBlcikgPDwgMjRuKSB8IEJpZ0ludCh3b3JkLmxvdyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzaWdodE9mKHdvcmQ6IFdvcmQpOiBTaWdodCB7XG4gIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmFsbG9jKDgpO1xuICBieXRlcy53cml0ZUJpZ1VJbnQ2NExFKHZhbHVlT2Yod29yZCkpO1xuICByZXR1cm4geyBhdDogd29yZC5hdCwgYnl0ZXMgfTtcbn1cblxuZXhwb3J0IGNsYXNzIEJ5dGVzIHtcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAjd2luZG93OiB7IGF0OiBudW1iZXI7IGJ5dGVzOiBCdWZmZXIgfSA9IHsgYXQ6IDAsIGJ5dGVzOiBCdWZmZXIuYWxsb2MoMCkgfTtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBmZDogbnVtYmVyKSB7XG4gICAgdGhpcy5zaXplID0gZnN0YXRTeW5jKGZkKS5zaXplO1xuICB9XG5cbiAgcmVhZChhdDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IEJ1ZmZlciB7XG4gICAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuYWxsb2MobGVuZ3RoKTtcbiAgICB0aGlzLiNmaWxsKGF0LCBieXRlcyk7XG4gICAgcmV0dXJuIGJ5dGVzO1xuICB9XG5cbiAgI2ZpbGwoYXQ6IG51bWJlciwgYnl0ZXM6IFVpbnQ4QXJyYXkpOiB2b2lkIHtcbiAgICBsZXQgZG9uZSA9IDA7XG4gICAgd2hpbGUgKGRvbmUgPCBieXRlcy5sZW5ndGgpIHtcbiAgICAgIGNvbnN0IGNvdW50ID0gYXQgPCAwID8gMCA6IHJlYWRTeW5jKHRoaXMuZmQsIGJ5dGVzLCBkb25lLCBieXRlcy5sZW5ndGggLSBkb25lLCBhdCArIGRvbmUpO1xuICAgICAgaWYgKGNvdW50ID09PSAwKSB0aHJvdyBuZXcgU2hvcnRlbmVkKGBpdHMgZmlsZSBlbmRzIGJlZm9yZSBieXRlICR7YXQgKyBieXRlcy5sZW5ndGh9YCk7XG4gICAgICBkb25lICs9IGNvdW50O1xuICAgIH1cbiAgfVxuXG4gIHUzMihhdDogbnVtYmVyKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5yZWFkKGF0LCA0KS5yZWFkVUludDMyTEUoMCk7XG4gIH1cblxuICAvKiogQSB1MzIgd2l0aCB3aGF0IHByb3ZlcyBpdC4gKi9cbiAgdTMyU2VlbihhdDogbnVtYmVyKTogeyB2YWx1ZTogbnVtYmVyOyBzaWdodDogU2lnaHQgfSB7XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLnJlYWQoYXQsIDQpO1xuICAgIHJldHVybiB7IHZhbHVlOiBieXRlcy5yZWFkVUludDMyTEUoMCksIHNpZ2h0OiB7IGF0LCBieXRlcyB9IH07XG4gIH1cblxuICB3b3JkKGF0OiBudW1iZXIpOiBXb3JkIHtcbiAgICBjb25zdCBieXRlcyA9IHRoaXMucmVhZChhdCwgOCk7XG4gICAgY29uc3QgbG93ZXIgPSBieXRlcy5yZWFkVUludDMyTEUoMCk7XG4gICAgcmV0dXJuIHsgYXQsIHVwcGVyOiBieXRlcy5yZWFkVUludDMyTEUoNCkgKiAyNTYgKyAobG93ZXIgPj4+IDI0KSwgbG93OiBsb3dlciAmIDB4ZmZmZmZmIH07XG4gIH1cblxuICAvKiogQnl0ZXMgZm9yIHdobyByZWFkcyBvbiBhbmQgb246IGEgd2luZG93IG9mIHRoZSBmaWxlLCB3aGljaCBtYXkgYmUgb2xkZXIgdGhhbiB0aGUgbGFzdCBjYWxsLiAqL1xuICBuZWFyKGF0OiBudW1iZXIsIGxlbmd0aDogbnVtYmVyKTogQnVmZmVyIHtcbiAgICBjb25zdCB7IGF0OiBmcm9tLCBieXRlcyB9ID0gdGhpcy4jd2luZG93O1xuICAgIGlmIChhdCA+PSBmcm9tICYmIGF0ICsgbGVuZ3RoIDw9IGZyb20gKyBieXRlcy5sZW5ndGgpIHJldHVybiBieXRlcy5zdWJhcnJheShhdCAtIGZyb20sIGF0IC0gZnJvbSArIGxlbmd0aCk7XG4gICAgY29uc3QgbW9zdCA9IE1hdGgubWluKE1hdGgubWF4KGxlbmd0aCwgMSA8PCAxNiksIE1hdGgubWF4KGxlbmd0aCwgdGhpcy5zaXplIC0gYXQpKTtcbiAgICB0aGlzLiN3aW5kb3cgPSB7IGF0LCBieXRlczogdGhpcy5yZWFkKGF0LCBtb3N0KSB9O1xuICAgIHJldHVybiB0aGlzLiN3aW5kb3cuYnl0ZXMuc3ViYXJyYXkoMCwgbGVuZ3RoKTtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIHRoZSB3aW5kb3cuICovXG4gIGFuZXcoKTogdm9pZCB7XG4gICAgdGhpcy4jd2luZG93ID0geyBhdDogMCwgYnl0ZXM6IEJ1ZmZlci5hbGxvYygwKSB9O1xuICB9XG5cbiAgcm93KGF0OiBudW1iZXIsIGNvdW50OiBudW1iZXIsIHN0cmlkZSA9IDgpOiBSb3cge1xuICAgIGNvbnN0IGhhbHZlcyA9IG5ldyBVaW50MzJBcnJheSgyICogY291bnQpO1xuICAgIGlmIChzdHJpZGUgPT09IDgpIHtcbiAgICAgIGNvbnN0IHJhdyA9IG5ldyBVaW50OEFycmF5KGhhbHZlcy5idWZmZXIpO1xuICAgICAgZm9yIChsZXQgayA9IDA7IGsgPCByYXcubGVuZ3RoOyBrICs9IENIVU5LX0JZVEVTKSB0aGlzLiNmaWxsKGF0ICsgaywgcmF3LnN1YmFycmF5KGssIGsgKyBDSFVOS19CWVRFUykpO1xuICAgICAgcmV0dXJuIG5ldyBSb3coYXQsIHN0cmlkZSwgY291bnQsIGhhbHZlcyk7XG4gICAgfVxuICAgIGNvbnN0IGVhY2ggPSBzdHJpZGUgPiBXSURFX1NUUklERSA/IDEgOiBNYXRoLm1heCgxLCBNYXRoLmZsb29yKENIVU5LX0JZVEVTIC8gc3RyaWRlKSk7XG4gICAgY29uc3QgY2h1bmsgPSBCdWZmZXIuYWxsb2MoKGVhY2ggLSAxKSAqIHN0cmlkZSArIDgpO1xuICAgIGZvciAobGV0IGsgPSAwOyBrIDwgY291bnQ7IGsgKz0gZWFjaCkge1xuICAgICAgY29uc3QgaGVyZSA9IE1hdGgubWluKGVhY2gsIGNvdW50IC0gayk7XG4gICAgICB0aGlzLiNmaWxsKGF0ICsgayAqIHN0cmlkZSwgY2h1bmsuc3ViYXJyYXkoMCwgKGhlcmUgLSAxKSAqIHN0cmlkZSArIDgpKTtcbiAgICAgIGZvciAobGV0IGogPSAwOyBqIDwgaGVyZTsgaisrKSB7XG4gICAgICAgIGhhbHZlc1syICogKGsgKyBqKV0gPSBjaHVuay5yZWFkVUludDMyTEUoaiAqIHN0cmlkZSk7XG4gICAgICAgIGhhbHZlc1syICogKGsgKyBqKSArIDFdID0gY2h1bmsucmVhZFVJbnQzMkxFKGogKiBzdHJpZGUgKyA0KTtcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG5ldyBSb3coYXQsIHN0cmlkZSwgY291bnQsIGhhbHZlcyk7XG4gIH1cblxuICAvKiogV2hldGhlciBhbGwgdGhlc2UgYnl0ZXMgcmVhZCB0aGUgc2FtZSBub3csIHR3aWNlIG92ZXI6IHRoZW4gYWxsIGRpZCBhdCB0aGUgbW9tZW50IGJldHdlZW4uICovXG4gIHN0aWxsU28oc2lnaHRzOiByZWFkb25seSBTaWdodFtdKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi5zaWdodHMsIC4uLnNpZ2h0c10uZXZlcnkoKHsgYXQsIGJ5dGVzIH0pID0+IHRoaXMucmVhZChhdCwgYnl0ZXMubGVuZ3RoKS5lcXVhbHMoYnl0ZXMpKTtcbiAgfVxufVxuXG4vKiogYSAtIGIgbW9kdWxvIDJeYml0cywgYXMgYSBzaWduZWQgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGRpZmZlcmVuY2UoYTogbnVtYmVyLCBiOiBudW1iZXIsIGJpdHM6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IG1vZHVsdXMgPSAyICoqIGJpdHM7XG4gIGNvbnN0IGQgPSAoKChhIC0gYikgJSBtb2R1bHVzKSArIG1vZHVsdXMpICUgbW9kdWx1cztcbiAgcmV0dXJuIGQgPj0gbW9kdWx1cyAvIDIgPyBkIC0gbW9kdWx1cyA6IGQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBtb2R1bG8oYTogbnVtYmVyLCBiaXRzOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBtb2R1bHVzID0gMiAqKiBiaXRzO1xuICByZXR1cm4gKChhICUgbW9kdWx1cykgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB1cDgoYnl0ZXM6IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBNYXRoLmNlaWwoYnl0ZXMgLyA4KSAqIDg7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB1cDY0KGJ5dGVzOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gNjQpICogNjQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBoZXgodmFsdWU6IG51bWJlciB8IGJpZ2ludCwgZGlnaXRzID0gMCk6IHN0cmluZyB7XG4gIHJldHVybiBgMHgke3ZhbHVlLnRvU3RyaW5nKDE2KS5wYWRTdGFydChkaWdpdHMsIFwiMFwiKX1gO1xufVxuXG4vKiogVGhlIHVwcGVyIGFuZCBsb3dlciAzMiBiaXRzIG9mIGEgd29yZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoYWx2ZXNPZih3b3JkOiBXb3JkKTogeyBoaWdoOiBudW1iZXI7IGxvd2VyOiBudW1iZXIgfSB7XG4gIGNvbnN0IGhpZ2ggPSBNYXRoLmZsb29yKHdvcmQudXBwZXIgLyAyNTYpO1xuICByZXR1cm4geyBoaWdoLCBsb3dlcjogKHdvcmQudXBwZXIgJSAyNTYpICogVFdPXzI0ICsgd29yZC5sb3cgfTtcbn1cblxuZXhwb3J0IHsgVFdPXzMyIH07XG4iLCAiLy8gQmxvY2tzIGFuZCB0YXJnZXRzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gOCwgYXMgcXVldWVzLCBjaGFubmVscyBhbmQgc3RyZWFtcyBoYXZlIHRoZW0uIEVhY2ggYmxvY2sgbGllcyBpbiBvbmUgcGxhY2U6XG4vLyBuYW1lZCBieSBvbmUgY2VsbCwgb3Igd2l0aCBhbiBvd25lciwgb3IgZnJlZS5cblxuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBtb2R1bG8sIHR5cGUgUm93IH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqIEJpdHMgb2YgdHVybnMgYW5kIG9mIGxhcHMuICovXG5leHBvcnQgY29uc3QgVFVSTl9CSVRTID0gNDA7XG5leHBvcnQgY29uc3QgTEFQX0JJVFMgPSAzOTtcblxuY29uc3QgSEVMRCA9IDIgKiogMzk7XG5cbi8qKiBXaGF0IGEgYmxvY2sgd29yZCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBBaW0ge1xuICByZWFkb25seSBoZWxkOiBib29sZWFuO1xuICByZWFkb25seSBsYXA6IG51bWJlcjtcbiAgcmVhZG9ubHkgaW5kZXg6IG51bWJlcjtcbiAgcmVhZG9ubHkgb3duZXI6IG51bWJlcjtcbn1cblxuLyoqIEhvdyBibG9jayB3b3JkcyBvZiBhIHN0cnVjdHVyZSBvZiB0aGlzIGNhcGFjaXR5IGFyZSBkaXZpZGVkLiAqL1xuZXhwb3J0IGNsYXNzIEFpbXMge1xuICAvKiogQml0cyB0aGF0IGhvbGQgYSBjZWxsJ3MgaW5kZXguICovXG4gIHJlYWRvbmx5IGluZGV4Qml0czogbnVtYmVyO1xuICByZWFkb25seSBsYXBCaXRzOiBudW1iZXI7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcikge1xuICAgIHRoaXMuaW5kZXhCaXRzID0gY2FwYWNpdHkgPT09IDEgPyAwIDogMzIgLSBNYXRoLmNsejMyKGNhcGFjaXR5IC0gMSk7XG4gICAgdGhpcy5sYXBCaXRzID0gTEFQX0JJVFMgLSB0aGlzLmluZGV4Qml0cztcbiAgfVxuXG4gIHJlYWQod29yZHM6IFJvdywgYmxvY2s6IG51bWJlcik6IEFpbSB7XG4gICAgY29uc3QgdXBwZXIgPSB3b3Jkcy51cHBlcihibG9jayk7XG4gICAgY29uc3QgcG9zaXRpb24gPSB1cHBlciAlIEhFTEQ7XG4gICAgY29uc3QgZWFjaCA9IDIgKiogdGhpcy5pbmRleEJpdHM7XG4gICAgcmV0dXJuIHtcbiAgICAgIGhlbGQ6IHVwcGVyID49IEhFTEQsXG4gICAgICBsYXA6IE1hdGguZmxvb3IocG9zaXRpb24gLyBlYWNoKSxcbiAgICAgIGluZGV4OiBwb3NpdGlvbiAlIGVhY2gsXG4gICAgICBvd25lcjogd29yZHMubG93KGJsb2NrKSxcbiAgICB9O1xuICB9XG5cbiAgLyoqIEEgbGFwIGFzIGl0IHN0YW5kcyBpbiBhIGJsb2NrIHdvcmQuICovXG4gIGN1dChsYXA6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIG1vZHVsbyhsYXAsIHRoaXMubGFwQml0cyk7XG4gIH1cblxuICB0ZXh0KGFpbTogQWltKTogc3RyaW5nIHtcbiAgICBjb25zdCBvd25lciA9IGFpbS5vd25lciA9PT0gMCA/IFwibm8gb3duZXJcIiA6IGBvd25lciAweCR7YWltLm93bmVyLnRvU3RyaW5nKDE2KS5wYWRTdGFydCg2LCBcIjBcIil9YDtcbiAgICByZXR1cm4gYCR7YWltLmhlbGQgPyBcImhlbGRcIiA6IFwibm90IGhlbGRcIn0sIGxhcCAke2FpbS5sYXB9LCBjZWxsICR7YWltLmluZGV4fSwgJHtvd25lcn1gO1xuICB9XG59XG5cbi8qKiBBIGNlbGwgdGhhdCBuYW1lcyBhIGJsb2NrLCBpbiB0aGUgbGFwIGluIHdoaWNoIGl0IHdhcyBwdWJsaXNoZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIE5hbWluZyB7XG4gIHJlYWRvbmx5IGNlbGw6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFwOiBudW1iZXI7XG4gIHJlYWRvbmx5IGJsb2NrOiBudW1iZXI7XG59XG5cbi8qKlxuICogVGhlIGJsb2NrcyBvZiBhIHN0cnVjdHVyZTogYG5hbWVkYCBhcmUgdGhvc2UgdGhhdCBjZWxscyBuYW1lLiBBIGJsb2NrIHRoYXQgYSBjZWxsIG5hbWVzIGlzIGFpbWVkIGF0IHRoYXQgdmVyeSBjZWxsIGFuZFxuICogbGFwLCBvciBlbHNlIG90aGVycyB3b3VsZCB0YWtlIGl0IGZvciBmcmVlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tCbG9ja3MoeDogRXhhbWluYXRpb24sIHRhcmdldHM6IFJvdywgd29yZHM6IFJvdywgYWltczogQWltcywgbmFtZWQ6IHJlYWRvbmx5IE5hbWluZ1tdKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgYnkgPSBuZXcgSW50MzJBcnJheSh3b3Jkcy5jb3VudCkuZmlsbCgtMSk7XG4gIGNvbnN0IG5hbWluZ3MgPSBbLi4ubmFtZWRdO1xuICBmb3IgKGxldCBuID0gMDsgbiA8IG5hbWluZ3MubGVuZ3RoOyBuKyspIHtcbiAgICBjb25zdCB7IGNlbGwsIGxhcCwgYmxvY2sgfSA9IG5hbWluZ3Nbbl0gYXMgTmFtaW5nO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGBjZWxsICR7Y2VsbH1gIH07XG4gICAgY29uc3Qgb3RoZXIgPSBieVtibG9ja10gYXMgbnVtYmVyO1xuICAgIGlmIChvdGhlciA+PSAwKSB7XG4gICAgICBjb25zdCBmaXJzdCA9IG5hbWluZ3Nbb3RoZXJdIGFzIE5hbWluZztcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LmJsb2NrLXR3aWNlYCxcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIGBpdCBuYW1lcyBibG9jayAke2Jsb2NrfSwgYW5kIHNvIGRvZXMgY2VsbCAke2ZpcnN0LmNlbGx9YCxcbiAgICAgICAgXCJhIGJsb2NrIHRoYXQgbm8gb3RoZXIgY2VsbCBuYW1lc1wiLFxuICAgICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQoZmlyc3QuY2VsbCldIH0sXG4gICAgICApO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGJ5W2Jsb2NrXSA9IG47XG4gICAgY29uc3QgYWltID0gYWltcy5yZWFkKHdvcmRzLCBibG9jayk7XG4gICAgaWYgKGFpbS5pbmRleCA9PT0gY2VsbCAmJiBhaW0ubGFwID09PSBhaW1zLmN1dChsYXApICYmIGFpbS5vd25lciAhPT0gMCkgY29udGludWU7XG4gICAgeC53cm9uZyhcbiAgICAgIGAke2tpbmR9LmJsb2NrLWFpbWAsXG4gICAgICB7IGF0OiB3b3Jkcy5vZmZzZXQoYmxvY2spLCB3aGF0OiBgd29yZCBvZiBibG9jayAke2Jsb2NrfSwgd2hpY2ggY2VsbCAke2NlbGx9IG5hbWVzYCB9LFxuICAgICAgYWltcy50ZXh0KGFpbSksXG4gICAgICBgbGFwICR7YWltcy5jdXQobGFwKX0sIGNlbGwgJHtjZWxsfSwgYW5kIHRoZSBvd25lciB3aG8gcHVibGlzaGVkIGl0OiB3aG9ldmVyIGxvb2tzIGZvciBhIGZyZWUgYmxvY2sgdGFrZXMgaXQgZm9yIG9uZWAsXG4gICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHdvcmRzLnNpZ2h0KGJsb2NrKV0gfSxcbiAgICApO1xuICB9XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGNvbnN0IG93bmVycyA9IG5ldyBTZXQ8bnVtYmVyPigpO1xuICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgd29yZHMuY291bnQ7IGJsb2NrKyspIHtcbiAgICBpZiAod29yZHMubG93KGJsb2NrKSA9PT0gMCAmJiB3b3Jkcy51cHBlcihibG9jaykgPT09IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IGFpbSA9IGFpbXMucmVhZCh3b3JkcywgYmxvY2spO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogd29yZHMub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja31gIH07XG4gICAgY29uc3Qgc2lnaHRzID0gW3dvcmRzLnNpZ2h0KGJsb2NrKV07XG4gICAgaWYgKGFpbS5pbmRleCA+PSBhaW1zLmNhcGFjaXR5KSB7XG4gICAgICB4Lndyb25nKGAke2tpbmR9LmJsb2NrLWluZGV4YCwgd2hlcmUsIGFpbXMudGV4dChhaW0pLCBgYSBjZWxsIGJlbG93ICR7YWltcy5jYXBhY2l0eX1gLCB7IHNpZ2h0cyB9KTtcbiAgICB9XG4gICAgaWYgKGFpbS5vd25lciA9PT0gMCkge1xuICAgICAgeC53cm9uZyhgJHtraW5kfS5ibG9jay1vd25lcmxlc3NgLCB3aGVyZSwgYWltcy50ZXh0KGFpbSksIFwiYW4gb3duZXIsIG9yIDAgaW4gYWxsIG9mIHRoZSB3b3JkXCIsIHsgc2lnaHRzIH0pO1xuICAgIH0gZWxzZSBpZiAoeC5vd25lcihgJHtraW5kfS5ibG9jay1vd25lcmAsIHdoZXJlLCBhaW0ub3duZXIsIHNpZ2h0cykgJiYgYWltLmhlbGQgJiYgeC5pc0RlYWQoYWltLm93bmVyKSkge1xuICAgICAgZGVhZC5wdXNoKGJsb2NrKTtcbiAgICAgIG93bmVycy5hZGQoYWltLm93bmVyKTtcbiAgICB9XG4gIH1cbiAgY29uc3QgZnJlZSA9IGRlYWQuZmlsdGVyKChibG9jaykgPT4gYnlbYmxvY2tdID09PSAtMSk7XG4gIGlmIChmcmVlLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgYCR7a2luZH0uYmxvY2stb2YtZGVhZGAsXG4gICAgeyBhdDogd29yZHMub2Zmc2V0KGZyZWVbMF0gYXMgbnVtYmVyKSwgd2hhdDogYCR7ZnJlZS5sZW5ndGh9IG9mIHRoZSBibG9ja3NgIH0sXG4gICAgYCR7YmxvY2tzVGV4dChmcmVlKX0sIGhlbGQgYnkgd2hvIGlzIGdvbmVgLFxuICAgIFwiZnJlZSBieSBkZWZpbml0aW9uOiB3aG9ldmVyIG5lZWRzIGEgYmxvY2sgdGFrZXMgaXRcIixcbiAgICB7IHNpZ2h0czogZnJlZS5zbGljZSgwLCA2NCkubWFwKChibG9jaykgPT4gd29yZHMuc2lnaHQoYmxvY2spKSwgZGVhZDogWy4uLm93bmVyc10gfSxcbiAgKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGJsb2Nrc1RleHQoYmxvY2tzOiByZWFkb25seSBudW1iZXJbXSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHQgPSBibG9ja3Muc2xpY2UoMCwgOCkuam9pbihcIiwgXCIpICsgKGJsb2Nrcy5sZW5ndGggPiA4ID8gYCBhbmQgJHtibG9ja3MubGVuZ3RoIC0gOH0gbW9yZWAgOiBcIlwiKTtcbiAgcmV0dXJuIGAke2Jsb2Nrcy5sZW5ndGggPT09IDEgPyBcImJsb2NrXCIgOiBcImJsb2Nrc1wifSAke3RleHR9YDtcbn1cblxuLyoqXG4gKiBDb3VudHMgdGhhdCBncm93IGNlbGwgYnkgY2VsbCwgZnJvbSB0aGUgZmlyc3Qgb246IGVhY2ggaXMgdGhhdCBvZiB0aGUgZmlyc3QgY2VsbCwgb3Igb25lIGxlc3MgZnJvbSBzb21lIGNlbGwgb24uIFJldHVybnNcbiAqIHRoZSBjZWxscyB0aGF0IGJyZWFrIHRoaXMsIGVhY2ggd2l0aCBvbmUgdGhhdCBpdCBjb250cmFkaWN0czsgYXMgZmV3IGNlbGxzIGFzIHBvc3NpYmxlLlxuICovXG5leHBvcnQgZnVuY3Rpb24gc3RlcEJyZWFjaGVzKGNvdW50czogRmxvYXQ2NEFycmF5LCBiaXRzOiBudW1iZXIpOiB7IGNlbGw6IG51bWJlcjsgYmVzaWRlOiBudW1iZXIgfVtdIHtcbiAgY29uc3QgbiA9IGNvdW50cy5sZW5ndGg7XG4gIGlmIChuIDwgMikgcmV0dXJuIFtdO1xuICBjb25zdCBtb2R1bHVzID0gMiAqKiBiaXRzO1xuICBjb25zdCBzaWduZWQgPSAoYTogbnVtYmVyLCBiOiBudW1iZXIpID0+IHtcbiAgICBjb25zdCBkID0gKCgoYSAtIGIpICUgbW9kdWx1cykgKyBtb2R1bHVzKSAlIG1vZHVsdXM7XG4gICAgcmV0dXJuIGQgPj0gbW9kdWx1cyAvIDIgPyBkIC0gbW9kdWx1cyA6IGQ7XG4gIH07XG4gIC8vIE1vc3QgcGFzcyBpbiBvbmUgbG9vay5cbiAgbGV0IGZhbGxzID0gMDtcbiAgbGV0IHdlbGxGb3JtZWQgPSB0cnVlO1xuICBmb3IgKGxldCBrID0gMTsgayA8IG4gJiYgd2VsbEZvcm1lZDsgaysrKSB7XG4gICAgY29uc3QgZCA9IHNpZ25lZChjb3VudHNba10gYXMgbnVtYmVyLCBjb3VudHNbayAtIDFdIGFzIG51bWJlcik7XG4gICAgaWYgKGQgPT09IC0xKSBmYWxscysrO1xuICAgIGVsc2UgaWYgKGQgIT09IDApIHdlbGxGb3JtZWQgPSBmYWxzZTtcbiAgfVxuICBpZiAod2VsbEZvcm1lZCAmJiBmYWxscyA8PSAxKSByZXR1cm4gW107XG4gIGNvbnN0IG9mdGVuID0gbmV3IE1hcDxudW1iZXIsIG51bWJlcj4oKTtcbiAgZm9yIChjb25zdCBjb3VudCBvZiBjb3VudHMpIG9mdGVuLnNldChjb3VudCwgKG9mdGVuLmdldChjb3VudCkgPz8gMCkgKyAxKTtcbiAgY29uc3QgdXN1YWwgPSBbLi4ub2Z0ZW5dLnJlZHVjZSgoYmVzdCwgb25lKSA9PiAob25lWzFdID4gYmVzdFsxXSA/IG9uZSA6IGJlc3QpKVswXTtcbiAgbGV0IGJlc3QgPSB7IG1pc2ZpdHM6IG4gKyAxLCBoaWdoOiAwLCBib3VuZDogMCB9O1xuICBmb3IgKGNvbnN0IGhpZ2ggb2YgW3VzdWFsLCAodXN1YWwgKyAxKSAlIG1vZHVsdXNdKSB7XG4gICAgY29uc3QgbG93ID0gKGhpZ2ggLSAxICsgbW9kdWx1cykgJSBtb2R1bHVzO1xuICAgIGxldCBtaXNmaXRzID0gY291bnRzLnJlZHVjZSgoc3VtLCBjb3VudCkgPT4gc3VtICsgKGNvdW50ID09PSBsb3cgPyAwIDogMSksIDApOyAvLyBhbGwgYXJlIGJlaGluZCB0aGUgYm91bmRcbiAgICBmb3IgKGxldCBib3VuZCA9IDA7IDsgYm91bmQrKykge1xuICAgICAgaWYgKG1pc2ZpdHMgPCBiZXN0Lm1pc2ZpdHMpIGJlc3QgPSB7IG1pc2ZpdHMsIGhpZ2gsIGJvdW5kIH07XG4gICAgICBpZiAoYm91bmQgPT09IG4pIGJyZWFrO1xuICAgICAgbWlzZml0cyArPSAoY291bnRzW2JvdW5kXSA9PT0gbG93ID8gMSA6IDApIC0gKGNvdW50c1tib3VuZF0gPT09IGhpZ2ggPyAxIDogMCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHsgaGlnaCwgYm91bmQgfSA9IGJlc3Q7XG4gIGNvbnN0IGxvdyA9IChoaWdoIC0gMSArIG1vZHVsdXMpICUgbW9kdWx1cztcbiAgY29uc3QgZml0cyA9IChrOiBudW1iZXIpID0+IGNvdW50c1trXSA9PT0gKGsgPCBib3VuZCA/IGhpZ2ggOiBsb3cpO1xuICBjb25zdCBicmVhY2hlczogeyBjZWxsOiBudW1iZXI7IGJlc2lkZTogbnVtYmVyIH1bXSA9IFtdO1xuICBjb25zdCBnb29kID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogbiB9LCAoXywgaykgPT4gaykuZmlsdGVyKGZpdHMpO1xuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IG4gJiYgYnJlYWNoZXMubGVuZ3RoIDwgNjQ7IGNlbGwrKykge1xuICAgIGlmIChmaXRzKGNlbGwpKSBjb250aW51ZTtcbiAgICBjb25zdCBjb250cmFkaWN0cyA9IChvdGhlcjogbnVtYmVyKSA9PiB7XG4gICAgICBjb25zdCBkID1cbiAgICAgICAgb3RoZXIgPCBjZWxsXG4gICAgICAgICAgPyBzaWduZWQoY291bnRzW290aGVyXSBhcyBudW1iZXIsIGNvdW50c1tjZWxsXSBhcyBudW1iZXIpXG4gICAgICAgICAgOiBzaWduZWQoY291bnRzW2NlbGxdIGFzIG51bWJlciwgY291bnRzW290aGVyXSBhcyBudW1iZXIpO1xuICAgICAgcmV0dXJuIGQgPCAwIHx8IGQgPiAxO1xuICAgIH07XG4gICAgY29uc3QgYmVzaWRlID1cbiAgICAgIGdvb2QuZmluZChjb250cmFkaWN0cykgPz8gQXJyYXkuZnJvbSh7IGxlbmd0aDogbiB9LCAoXywgaykgPT4gaykuZmluZCgoaykgPT4gayAhPT0gY2VsbCAmJiBjb250cmFkaWN0cyhrKSk7XG4gICAgaWYgKGJlc2lkZSAhPT0gdW5kZWZpbmVkKSBicmVhY2hlcy5wdXNoKHsgY2VsbCwgYmVzaWRlIH0pO1xuICB9XG4gIHJldHVybiBicmVhY2hlcztcbn1cbiIsICIvLyBPbmUgbG9vayBhdCBhIHNlZ21lbnQ6IHdoYXQgY29udHJhZGljdHMgdGhlIHNwZWNpZmljYXRpb24gaW4gaXQsIHdpdGggdGhlIGJ5dGVzIHRoYXQgcHJvdmUgaXQuIEEgbG9vayB0YWtlcyB0aW1lLCBhbmRcbi8vIG90aGVycyB3b3JrIG1lYW53aGlsZTsgc28gd2hhdCBpdCBub3RlcyBhcmUgc3VzcGljaW9ucywgd2hpY2ggc3RhbmQgb25seSBpZiB0aGVpciBieXRlcyBzdGlsbCByZWFkIHRoZSBzYW1lIGFmdGVyd2FyZHNcbi8vIChzZWUgdmFsaWRhdGUudHMpLiBUaGVuIHRoZXJlIHdhcyBhIG1vbWVudCwgYmV0d2VlbiB0aGUgdHdvIHJlYWRpbmdzLCBhdCB3aGljaCBhbGwgb2YgdGhlbSB3ZXJlIHNvLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBDZW5zdXMgfSBmcm9tIFwiLi9jZW5zdXNcIjtcbmltcG9ydCB7IHR5cGUgQnl0ZXMsIGhleCwgdHlwZSBTaWdodCwgdHlwZSBXb3JkLCBzaWdodE9mLCB2YWx1ZU9mIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuLyoqXG4gKiB3cm9uZzogbXVzdCBub3QgYmUsIGV2ZXIuIGxlZnQ6IGJ5IHNvbWVib2R5IHdobyBpcyBnb25lLCBhcyB0aGUgc3BlY2lmaWNhdGlvbidzIHRhYmxlcyBvZiBkZWF0aHMgc2F5OyBoYXJtbGVzcywgYW5kXG4gKiBtZW5kZWQgYnkgdGhlIG5leHQgb25lIHRvIGNvbWUgdGhhdCB3YXkuXG4gKi9cbmV4cG9ydCB0eXBlIExldmVsID0gXCJ3cm9uZ1wiIHwgXCJsZWZ0XCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmluZGluZyB7XG4gIC8qKiBXaGljaCBydWxlIGl0IGJyZWFrczogXCJxdWV1ZS5vcmRlclwiLiAqL1xuICByZWFkb25seSBydWxlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxldmVsOiBMZXZlbDtcbiAgLyoqIE9mIHRoZSBzdHJ1Y3R1cmU7IFwiXCIgZm9yIHRoZSBzZWdtZW50IGl0c2VsZi4gKi9cbiAgcmVhZG9ubHkgc3RydWN0dXJlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ6IHN0cmluZztcbiAgLyoqIEJ5dGUgb2Zmc2V0IGluIHRoZSBzZWdtZW50LiAqL1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgLyoqIFdoYXQgbGllcyB0aGVyZTogXCJjZWxsIDNcIi4gKi9cbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xuICByZWFkb25seSBmb3VuZDogc3RyaW5nO1xuICByZWFkb25seSBleHBlY3RlZDogc3RyaW5nO1xuICAvKiogT2Ygd2hhdCB0aGUgZGVhZCBsZWZ0OiB3aG8gbWVuZHMgaXQuICovXG4gIHJlYWRvbmx5IG1lbmRzPzogc3RyaW5nO1xufVxuXG4vKiogQSBmaW5kaW5nIHRoYXQgaXMgbm90IHlldCBwcm92ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFN1c3BpY2lvbiB7XG4gIHJlYWRvbmx5IGZpbmRpbmc6IEZpbmRpbmc7XG4gIHJlYWRvbmx5IHNpZ2h0czogcmVhZG9ubHkgU2lnaHRbXTtcbiAgLyoqIFdob3NlIGRlYXRoIGlzIHBhcnQgb2YgaXQuICovXG4gIHJlYWRvbmx5IGRlYWQ6IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogU2xvdHMgdGhhdCBub2JvZHkgbWF5IGhvbGQgZm9yIGl0IHRvIGJlIHRydWUuICovXG4gIHJlYWRvbmx5IGVtcHR5OiByZWFkb25seSBudW1iZXJbXTtcbiAgLyoqIEl0IHJlc3RzIG9uIG1vcmUgdGhhbiBpdHMgc2lnaHRzOiB0cnVlIG9ubHkgd2hlbiB0aGUgbmV4dCBsb29rIHNheXMgdGhlIHNhbWUuICovXG4gIHJlYWRvbmx5IHR3aWNlOiBib29sZWFuO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdoZXJlIHtcbiAgcmVhZG9ubHkgYXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgd2hhdDogc3RyaW5nO1xufVxuXG4vKiogV2hhdCBhIHN1c3BpY2lvbiByZXN0cyBvbiwgYmVzaWRlcyB3aGF0IGlzIHNhaWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFByb29mIHtcbiAgcmVhZG9ubHkgc2lnaHRzOiByZWFkb25seSBTaWdodFtdO1xuICByZWFkb25seSBkZWFkPzogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IGVtcHR5PzogcmVhZG9ubHkgbnVtYmVyW107XG4gIHJlYWRvbmx5IHR3aWNlPzogYm9vbGVhbjtcbn1cblxuLyoqIEFzIG1hbnkgc3VzcGljaW9ucyBvZiBvbmUgcnVsZSBhcmUga2VwdCBmb3IgYSBzdHJ1Y3R1cmU7IG90aGVycyBhcmUgY291bnRlZC4gKi9cbmNvbnN0IE1PU1RfT0ZfQV9SVUxFID0gMTY7XG5cbi8qKiBUaGUgc3RydWN0dXJlIHRoYXQgaXMgbG9va2VkIGF0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZDogc3RyaW5nO1xuICAvKiogRnJvbSB0aGUgc2VnbWVudCdzIHN0YXJ0LCBpbiBieXRlcy4gKi9cbiAgcmVhZG9ubHkgb2Zmc2V0OiBudW1iZXI7XG4gIHJlYWRvbmx5IHNpemU6IG51bWJlcjtcbn1cblxuLyoqIFRocm93biB3aGVyZSBhIHN0cnVjdHVyZSdzIGdlb21ldHJ5IGlzIHdyb25nOiBub3RoaW5nIGNhbiBiZSBmb3VuZCBiZWhpbmQgaXQuICovXG5leHBvcnQgY2xhc3MgVW5mb3VuZGVkIGV4dGVuZHMgRXJyb3Ige31cblxuZXhwb3J0IGNsYXNzIEV4YW1pbmF0aW9uIHtcbiAgcmVhZG9ubHkgc3VzcGljaW9uczogU3VzcGljaW9uW10gPSBbXTtcbiAgLyoqIEhvdyBvZnRlbiBhIHJ1bGUgd2FzIGJyb2tlbiBiZXlvbmQgd2hhdCBpcyBrZXB0LiAqL1xuICByZWFkb25seSBtb3JlID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgcmVhZG9ubHkgI2NvdW50cyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgYnl0ZXM6IEJ5dGVzLFxuICAgIHJlYWRvbmx5IGNlbnN1czogQ2Vuc3VzLFxuICAgIHJlYWRvbmx5IHBsYWNlOiBQbGFjZSxcbiAgICByZWFkb25seSBzZWdtZW50OiBTZWdtZW50RmFjdHMsXG4gICkge31cblxuICBnZXQgYmFzZSgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLnBsYWNlLm9mZnNldDtcbiAgfVxuXG4gIC8qKiBBIHdvcmQgb2YgdGhlIHN0cnVjdHVyZSwgYnkgaXRzIG9mZnNldCBpbiBpdC4gKi9cbiAgd29yZChvZmZzZXQ6IG51bWJlcik6IFdvcmQge1xuICAgIHJldHVybiB0aGlzLmJ5dGVzLndvcmQodGhpcy5iYXNlICsgb2Zmc2V0KTtcbiAgfVxuXG4gIHUzMihvZmZzZXQ6IG51bWJlcik6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuYnl0ZXMudTMyKHRoaXMuYmFzZSArIG9mZnNldCk7XG4gIH1cblxuICAjbm90ZShsZXZlbDogTGV2ZWwsIHJ1bGU6IHN0cmluZywgd2hlcmU6IFdoZXJlLCBmb3VuZDogc3RyaW5nLCBleHBlY3RlZDogc3RyaW5nLCBwcm9vZjogUHJvb2YsIG1lbmRzPzogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgY291bnQgPSAodGhpcy4jY291bnRzLmdldChydWxlKSA/PyAwKSArIDE7XG4gICAgdGhpcy4jY291bnRzLnNldChydWxlLCBjb3VudCk7XG4gICAgaWYgKGNvdW50ID4gTU9TVF9PRl9BX1JVTEUpIHtcbiAgICAgIHRoaXMubW9yZS5zZXQocnVsZSwgY291bnQgLSBNT1NUX09GX0FfUlVMRSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHsgbmFtZSwga2luZCB9ID0gdGhpcy5wbGFjZTtcbiAgICB0aGlzLnN1c3BpY2lvbnMucHVzaCh7XG4gICAgICBmaW5kaW5nOiB7XG4gICAgICAgIHJ1bGUsXG4gICAgICAgIGxldmVsLFxuICAgICAgICBzdHJ1Y3R1cmU6IG5hbWUsXG4gICAgICAgIGtpbmQsXG4gICAgICAgIG9mZnNldDogd2hlcmUuYXQsXG4gICAgICAgIHdoYXQ6IHdoZXJlLndoYXQsXG4gICAgICAgIGZvdW5kLFxuICAgICAgICBleHBlY3RlZCxcbiAgICAgICAgLi4uKG1lbmRzID09PSB1bmRlZmluZWQgPyB7fSA6IHsgbWVuZHMgfSksXG4gICAgICB9LFxuICAgICAgc2lnaHRzOiBwcm9vZi5zaWdodHMsXG4gICAgICBkZWFkOiBwcm9vZi5kZWFkID8/IFtdLFxuICAgICAgZW1wdHk6IHByb29mLmVtcHR5ID8/IFtdLFxuICAgICAgdHdpY2U6IHByb29mLnR3aWNlID8/IGZhbHNlLFxuICAgIH0pO1xuICB9XG5cbiAgd3JvbmcocnVsZTogc3RyaW5nLCB3aGVyZTogV2hlcmUsIGZvdW5kOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcsIHByb29mOiBQcm9vZik6IHZvaWQge1xuICAgIHRoaXMuI25vdGUoXCJ3cm9uZ1wiLCBydWxlLCB3aGVyZSwgZm91bmQsIGV4cGVjdGVkLCBwcm9vZik7XG4gIH1cblxuICBsZWZ0KHJ1bGU6IHN0cmluZywgd2hlcmU6IFdoZXJlLCBmb3VuZDogc3RyaW5nLCBtZW5kczogc3RyaW5nLCBwcm9vZjogUHJvb2YpOiB2b2lkIHtcbiAgICB0aGlzLiNub3RlKFwibGVmdFwiLCBydWxlLCB3aGVyZSwgZm91bmQsIFwiXCIsIHByb29mLCBtZW5kcyk7XG4gIH1cblxuICAvKiogQSB1MzIgb2YgdGhlIHN0cnVjdHVyZSdzIGZpcnN0IGxpbmUsIHdoaWNoIG5ldmVyIGNoYW5nZXM6IHdoYXQgdGhlIGtpbmQgcmVxdWlyZXMgb2YgaXQuICovXG4gIGZpeGVkKHJ1bGU6IHN0cmluZywgb2Zmc2V0OiBudW1iZXIsIHdoYXQ6IHN0cmluZywgaG9sZHM6ICh2YWx1ZTogbnVtYmVyKSA9PiBib29sZWFuLCBleHBlY3RlZDogc3RyaW5nKTogbnVtYmVyIHtcbiAgICBjb25zdCBhdCA9IHRoaXMuYmFzZSArIG9mZnNldDtcbiAgICBjb25zdCB7IHZhbHVlLCBzaWdodCB9ID0gdGhpcy5ieXRlcy51MzJTZWVuKGF0KTtcbiAgICBpZiAoIWhvbGRzKHZhbHVlKSkgdGhpcy53cm9uZyhydWxlLCB7IGF0LCB3aGF0IH0sIGAke3ZhbHVlfWAsIGV4cGVjdGVkLCB7IHNpZ2h0czogW3NpZ2h0XSB9KTtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH1cblxuICAvKiogRW5kcyB0aGUgbG9vayB3aGVyZSB0aGUgZ2VvbWV0cnkgbGVhZHMgbm93aGVyZS4gKi9cbiAgZm91bmRlZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5zdXNwaWNpb25zLnNvbWUoKHsgZmluZGluZyB9KSA9PiBmaW5kaW5nLmxldmVsID09PSBcIndyb25nXCIpKSB0aHJvdyBuZXcgVW5mb3VuZGVkKCk7XG4gIH1cblxuICAvKiogVGhhdCBzbyBtYW55IGJ5dGVzIGxpZSBpbiB0aGUgc3RydWN0dXJlJ3MgZW50cnkuICovXG4gIGZpdHMocnVsZTogc3RyaW5nLCBieXRlczogbnVtYmVyLCB3aHk6IHN0cmluZyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb2Zmc2V0LCBzaXplIH0gPSB0aGlzLnBsYWNlO1xuICAgIGlmIChieXRlcyA8PSBzaXplKSByZXR1cm47XG4gICAgY29uc3QgbGluZSA9IHRoaXMuYnl0ZXMucmVhZChvZmZzZXQsIEwuTElORV9CWVRFUyk7XG4gICAgdGhpcy53cm9uZyhcbiAgICAgIHJ1bGUsXG4gICAgICB7IGF0OiBvZmZzZXQsIHdoYXQ6IFwiaXRzIGZpcnN0IGxpbmVcIiB9LFxuICAgICAgYCR7d2h5fSB0YWtlICR7Ynl0ZXN9IGJ5dGVzYCxcbiAgICAgIGBhdCBtb3N0IHRoZSAke3NpemV9IGJ5dGVzIG9mIGl0cyBlbnRyeWAsXG4gICAgICB7IHNpZ2h0czogW3sgYXQ6IG9mZnNldCwgYnl0ZXM6IGxpbmUgfV0gfSxcbiAgICApO1xuICB9XG5cbiAgLyoqXG4gICAqIEFuIG93bmVyIGZpZWxkOiAwLCBvciBhbiBpZCB0aGF0IGNhbiBoYXZlIGJlZW4gZ2l2ZW4uIEZhbHNlIHdoZW4gaXQgY2Fubm90LiBgc2lnaHRzYCBob2xkIHRoZSB3b3JkIGluIHdoaWNoIGl0IHN0YW5kcy5cbiAgICovXG4gIG93bmVyKHJ1bGU6IHN0cmluZywgd2hlcmU6IFdoZXJlLCBvd25lcjogbnVtYmVyLCBzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W10pOiBib29sZWFuIHtcbiAgICBpZiAob3duZXIgPT09IDApIHJldHVybiB0cnVlO1xuICAgIGNvbnN0IHNsb3QgPSBvd25lciAmIDB4ZmY7XG4gICAgY29uc3QgZ2VuZXJhdGlvbiA9IG93bmVyID4+PiA4O1xuICAgIGlmIChzbG90ID49IDEgJiYgc2xvdCA8PSB0aGlzLnNlZ21lbnQubWF4UGVlcnMgJiYgZ2VuZXJhdGlvbiAhPT0gMCkgcmV0dXJuIHRydWU7XG4gICAgdGhpcy53cm9uZyhcbiAgICAgIHJ1bGUsXG4gICAgICB3aGVyZSxcbiAgICAgIGBvd25lciAke2hleChvd25lciwgNil9IChnZW5lcmF0aW9uICR7Z2VuZXJhdGlvbn0sIHNsb3QgJHtzbG90fSlgLFxuICAgICAgYDAsIG9yIGFuIG93bmVyIGlkOiBhIHNsb3QgZnJvbSAxIHRvICR7dGhpcy5zZWdtZW50Lm1heFBlZXJzfSBhbmQgYSBnZW5lcmF0aW9uIHRoYXQgaXMgbm90IDBgLFxuICAgICAgeyBzaWdodHMgfSxcbiAgICApO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuXG4gIGlzRGVhZChvd25lcjogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIG93bmVyICE9PSAwICYmICF0aGlzLmNlbnN1cy5hbGl2ZShvd25lcik7XG4gIH1cblxuICAvKiogQSB3YWl0ZXIgc2V0OiBiaXRzIG9mIHNsb3RzIHRoYXQgdGhlcmUgYXJlIG5vdDsgYml0cyBvZiBzbG90cyB0aGF0IG5vYm9keSBob2xkcy4gKi9cbiAgd2FpdGVycyhvZmZzZXQ6IG51bWJlciwgbmFtZTogc3RyaW5nKTogdm9pZCB7XG4gICAgY29uc3QgcnVsZSA9IGAke3RoaXMucGxhY2Uua2luZH0ud2FpdGVyc2A7XG4gICAgY29uc3QgeyBtYXhQZWVycyB9ID0gdGhpcy5zZWdtZW50O1xuICAgIGNvbnN0IGdvbmU6IG51bWJlcltdID0gW107XG4gICAgY29uc3Qgc2lnaHRzOiBTaWdodFtdID0gW107XG4gICAgZm9yIChsZXQgayA9IDA7IGsgPCBMLldBSVRFUlNfQllURVMgLyA4OyBrKyspIHtcbiAgICAgIGNvbnN0IHdvcmQgPSB0aGlzLndvcmQob2Zmc2V0ICsgOCAqIGspO1xuICAgICAgY29uc3QgYml0cyA9IHZhbHVlT2Yod29yZCk7XG4gICAgICBpZiAoYml0cyA9PT0gMG4pIGNvbnRpbnVlO1xuICAgICAgc2lnaHRzLnB1c2goc2lnaHRPZih3b3JkKSk7XG4gICAgICBjb25zdCBzbG90cyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDY0IH0sIChfLCBiaXQpID0+IGJpdClcbiAgICAgICAgLmZpbHRlcigoYml0KSA9PiAoYml0cyA+PiBCaWdJbnQoYml0KSkgJiAxbilcbiAgICAgICAgLm1hcCgoYml0KSA9PiA2NCAqIGsgKyBiaXQgKyAxKTtcbiAgICAgIGNvbnN0IGJleW9uZCA9IHNsb3RzLmZpbHRlcigoc2xvdCkgPT4gc2xvdCA+IG1heFBlZXJzKTtcbiAgICAgIGlmIChiZXlvbmQubGVuZ3RoID4gMCkge1xuICAgICAgICB0aGlzLndyb25nKFxuICAgICAgICAgIHJ1bGUsXG4gICAgICAgICAgeyBhdDogd29yZC5hdCwgd2hhdDogYHdhaXRlciBzZXQgJHtuYW1lfWAgfSxcbiAgICAgICAgICBgJHtoZXgoYml0cywgMTYpfTogYml0cyBvZiAke3Nsb3RzVGV4dChiZXlvbmQpfWAsXG4gICAgICAgICAgYGJpdHMgb2Ygc2xvdHMgMSB0byAke21heFBlZXJzfSBvbmx5YCxcbiAgICAgICAgICB7IHNpZ2h0czogW3NpZ2h0T2Yod29yZCldIH0sXG4gICAgICAgICk7XG4gICAgICB9XG4gICAgICBnb25lLnB1c2goLi4uc2xvdHMuZmlsdGVyKChzbG90KSA9PiBzbG90IDw9IG1heFBlZXJzICYmIHRoaXMuY2Vuc3VzLmlzRW1wdHkoc2xvdCkpKTtcbiAgICB9XG4gICAgaWYgKGdvbmUubGVuZ3RoID09PSAwKSByZXR1cm47XG4gICAgdGhpcy5sZWZ0KFxuICAgICAgYCR7cnVsZX0tZ29uZWAsXG4gICAgICB7IGF0OiB0aGlzLmJhc2UgKyBvZmZzZXQsIHdoYXQ6IGB3YWl0ZXIgc2V0ICR7bmFtZX1gIH0sXG4gICAgICBgJHtnb25lLmxlbmd0aCA9PT0gMSA/IFwiYSBiaXRcIiA6IFwiYml0c1wifSBvZiAke3Nsb3RzVGV4dChnb25lKX0sIHdoaWNoIG5vYm9keSBob2xkc2AsXG4gICAgICBcInRoZSBuZXh0IHdha2UtdXAgdGFrZXMgc3VjaCBiaXRzIGFuZCBnb2VzIG9uXCIsXG4gICAgICB7IHNpZ2h0czogW10sIGVtcHR5OiBnb25lIH0sXG4gICAgKTtcbiAgfVxuXG4gIC8qKiBCeXRlcyBiZWhpbmQgYW4gZWxlbWVudCwgdXAgdG8gdGhlIG5leHQgbXVsdGlwbGUgb2YgODogemVyby4gYHByb29mYCBzaG93cyB0aGF0IHRoZSBwYXlsb2FkIGlzIHB1Ymxpc2hlZC4gKi9cbiAgcGFkZGluZyh3aGF0OiBzdHJpbmcsIGF0OiBudW1iZXIsIHNpemU6IG51bWJlciwgcHJvb2Y6IHJlYWRvbmx5IFNpZ2h0W10pOiB2b2lkIHtcbiAgICBjb25zdCBlbmQgPSBNYXRoLmNlaWwoc2l6ZSAvIDgpICogODtcbiAgICBpZiAoZW5kID09PSBzaXplKSByZXR1cm47XG4gICAgY29uc3QgYnl0ZXMgPSB0aGlzLmJ5dGVzLm5lYXIoYXQgKyBzaXplLCBlbmQgLSBzaXplKTtcbiAgICBpZiAoYnl0ZXMuZXZlcnkoKGJ5dGUpID0+IGJ5dGUgPT09IDApKSByZXR1cm47XG4gICAgdGhpcy53cm9uZyhcbiAgICAgIGAke3RoaXMucGxhY2Uua2luZH0ucGFkZGluZ2AsXG4gICAgICB7IGF0OiBhdCArIHNpemUsIHdoYXQ6IGB0aGUgYnl0ZXMgYmVoaW5kICR7d2hhdH1gIH0sXG4gICAgICBieXRlcy50b1N0cmluZyhcImhleFwiKS5yZXBsYWNlKC8oLi4pKD89LikvZywgXCIkMSBcIiksXG4gICAgICBcInplcm8sIHVwIHRvIHRoZSBuZXh0IG11bHRpcGxlIG9mIDhcIixcbiAgICAgIHsgc2lnaHRzOiBbLi4ucHJvb2YsIHsgYXQ6IGF0ICsgc2l6ZSwgYnl0ZXM6IEJ1ZmZlci5mcm9tKGJ5dGVzKSB9XSB9LFxuICAgICk7XG4gIH1cbn1cblxuLyoqIFdoYXQgdGhlIGNoZWNrcyBuZWVkIHRvIGtub3cgb2YgdGhlIHNlZ21lbnQgYXJvdW5kIGEgc3RydWN0dXJlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTZWdtZW50RmFjdHMge1xuICByZWFkb25seSBtYXhQZWVyczogbnVtYmVyO1xuICByZWFkb25seSBzZWdtZW50SWQ6IG51bWJlcjtcbiAgLyoqIFRoZSBzdHJ1Y3R1cmVzIHRoYXQgbGllIGluIGl0LiAqL1xuICByZWFkb25seSBwbGFjZXM6IHJlYWRvbmx5IFBsYWNlW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzbG90c1RleHQoc2xvdHM6IHJlYWRvbmx5IG51bWJlcltdKTogc3RyaW5nIHtcbiAgY29uc3QgbW9zdCA9IDg7XG4gIGNvbnN0IHRleHQgPSBzbG90cy5zbGljZSgwLCBtb3N0KS5qb2luKFwiLCBcIikgKyAoc2xvdHMubGVuZ3RoID4gbW9zdCA/IGAgYW5kICR7c2xvdHMubGVuZ3RoIC0gbW9zdH0gbW9yZWAgOiBcIlwiKTtcbiAgcmV0dXJuIGAke3Nsb3RzLmxlbmd0aCA9PT0gMSA/IFwic2xvdFwiIDogXCJzbG90c1wifSAke3RleHR9YDtcbn1cbiIsICIvLyBUaGUgc2VnbWVudCBpdHNlbGY6IGhlYWRlciwgdGFibGUsIHBhcnRpY2lwYW50cy4gU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9ucyAzIHRvIDUuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uLCBQbGFjZSB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyB0eXBlIEJ5dGVzLCBoZXgsIHR5cGUgU2lnaHQsIHVwNjQgfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG4vKiogV2hhdCB0aGUgaGVhZGVyIHNheXMgb2YgdGhlIHNlZ21lbnQncyBzaGFwZSwgYXMgZmFyIGFzIGl0IHdhcyBwcm92ZWQuICovXG5leHBvcnQgaW50ZXJmYWNlIFNoYXBlIHtcbiAgcmVhZG9ubHkgbGluZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbWF4RW50cmllczogbnVtYmVyO1xuICByZWFkb25seSBtYXhQZWVyczogbnVtYmVyO1xuICByZWFkb25seSBzZWdtZW50SWQ6IG51bWJlcjtcbiAgLyoqIFdoZXJlIHRoZSBwZWVycyBiZWdpbiwgaW4gYnl0ZXMuICovXG4gIHJlYWRvbmx5IHBlZXJzOiBudW1iZXI7XG4gIC8qKiBUaGUgZmlyc3QgbGluZSBiZWhpbmQgdGhlIHBlZXJzLiAqL1xuICByZWFkb25seSBmaXJzdExpbmU6IG51bWJlcjtcbn1cblxuLyoqIFdoZXJlIGEgc2VnbWVudCBvZiB0aGlzIHNoYXBlIGhhcyBpdHMgcGVlcnMsIGFuZCBpdHMgZmlyc3Qgc3RydWN0dXJlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNoYXBlT2YoYnl0ZXM6IEJ5dGVzKTogU2hhcGUge1xuICBjb25zdCBtYXhFbnRyaWVzID0gYnl0ZXMudTMyKEwuSEVBREVSX01BWF9FTlRSSUVTKTtcbiAgY29uc3QgbWF4UGVlcnMgPSBieXRlcy51MzIoTC5IRUFERVJfTUFYX1BFRVJTKTtcbiAgY29uc3QgcGVlcnMgPSBMLkxJTkVfQllURVMgKyB1cDY0KG1heEVudHJpZXMgKiBMLkVOVFJZX0JZVEVTKTtcbiAgcmV0dXJuIHtcbiAgICBsaW5lczogYnl0ZXMudTMyKEwuSEVBREVSX1NJWkUpLFxuICAgIG1heEVudHJpZXMsXG4gICAgbWF4UGVlcnMsXG4gICAgc2VnbWVudElkOiBieXRlcy51MzIoTC5IRUFERVJfU0VHTUVOVF9JRCksXG4gICAgcGVlcnMsXG4gICAgZmlyc3RMaW5lOiBwZWVycyAvIEwuTElORV9CWVRFUyArIG1heFBlZXJzLFxuICB9O1xufVxuXG4vKiogV2hhdCBtdXN0IGhvbGQgYmVmb3JlIGFueXRoaW5nIGVsc2UgY2FuIGJlIGZvdW5kOiB0aGUgY2hlY2tzIG9mIFwiT3BlbmluZ1wiLCBzdGVwIDIuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tTaGFwZSh4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFNoYXBlKTogdm9pZCB7XG4gIGNvbnN0IHsgYnl0ZXMgfSA9IHg7XG4gIGNvbnN0IHNlZW4gPSAoLi4ub2Zmc2V0czogbnVtYmVyW10pOiBTaWdodFtdID0+IG9mZnNldHMubWFwKChhdCkgPT4gYnl0ZXMudTMyU2VlbihhdCkuc2lnaHQpO1xuICBjb25zdCB7IGxpbmVzLCBtYXhFbnRyaWVzLCBtYXhQZWVycywgZmlyc3RMaW5lIH0gPSBzaGFwZTtcbiAgaWYgKGxpbmVzICogTC5MSU5FX0JZVEVTICE9PSBieXRlcy5zaXplKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiaGVhZGVyLnNpemVcIixcbiAgICAgIHsgYXQ6IEwuSEVBREVSX1NJWkUsIHdoYXQ6IFwic2l6ZVwiIH0sXG4gICAgICBgJHtsaW5lc30gbGluZXMsIHdoaWNoIGFyZSAke2xpbmVzICogTC5MSU5FX0JZVEVTfSBieXRlc2AsXG4gICAgICBgdGhlICR7Ynl0ZXMuc2l6ZX0gYnl0ZXMgdGhhdCBpdHMgZmlsZSBoYXNgLFxuICAgICAgeyBzaWdodHM6IHNlZW4oTC5IRUFERVJfU0laRSkgfSxcbiAgICApO1xuICB9XG4gIGlmIChtYXhFbnRyaWVzIDwgMSkge1xuICAgIHgud3JvbmcoXCJoZWFkZXIubWF4X2VudHJpZXNcIiwgeyBhdDogTC5IRUFERVJfTUFYX0VOVFJJRVMsIHdoYXQ6IFwibWF4X2VudHJpZXNcIiB9LCBcIjBcIiwgXCJhdCBsZWFzdCAxXCIsIHtcbiAgICAgIHNpZ2h0czogc2VlbihMLkhFQURFUl9NQVhfRU5UUklFUyksXG4gICAgfSk7XG4gIH1cbiAgaWYgKG1heFBlZXJzIDwgMSB8fCBtYXhQZWVycyA+IEwuTUFYX1BFRVJTX0xJTUlUKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiaGVhZGVyLm1heF9wZWVyc1wiLFxuICAgICAgeyBhdDogTC5IRUFERVJfTUFYX1BFRVJTLCB3aGF0OiBcIm1heF9wZWVyc1wiIH0sXG4gICAgICBgJHttYXhQZWVyc31gLFxuICAgICAgYDEgdG8gJHtMLk1BWF9QRUVSU19MSU1JVH1gLFxuICAgICAgeyBzaWdodHM6IHNlZW4oTC5IRUFERVJfTUFYX1BFRVJTKSB9LFxuICAgICk7XG4gIH0gZWxzZSBpZiAobWF4RW50cmllcyA+PSAxICYmIGZpcnN0TGluZSA+IGxpbmVzKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiaGVhZGVyLnJvb21cIixcbiAgICAgIHsgYXQ6IEwuSEVBREVSX01BWF9FTlRSSUVTLCB3aGF0OiBcIm1heF9lbnRyaWVzIGFuZCBtYXhfcGVlcnNcIiB9LFxuICAgICAgYCR7bWF4RW50cmllc30gZW50cmllcyBhbmQgJHttYXhQZWVyc30gcGVlcnMsIHdoaWNoIHRha2UgJHtmaXJzdExpbmV9IGxpbmVzYCxcbiAgICAgIGBoZWFkZXIsIHRhYmxlIGFuZCBwZWVycyB3aXRoaW4gJHtsaW5lc30gbGluZXNgLFxuICAgICAgeyBzaWdodHM6IHNlZW4oTC5IRUFERVJfTUFYX0VOVFJJRVMsIEwuSEVBREVSX01BWF9QRUVSUywgTC5IRUFERVJfU0laRSkgfSxcbiAgICApO1xuICB9XG4gIHguZm91bmRlZCgpO1xuICBpZiAoc2hhcGUuc2VnbWVudElkID09PSAwKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwiaGVhZGVyLnNlZ21lbnRfaWRcIixcbiAgICAgIHsgYXQ6IEwuSEVBREVSX1NFR01FTlRfSUQsIHdoYXQ6IFwic2VnbWVudF9pZFwiIH0sXG4gICAgICBcIjBcIixcbiAgICAgIFwiYSByYW5kb20gbnVtYmVyIHRoYXQgaXMgbm90IDBcIixcbiAgICAgIHtcbiAgICAgICAgc2lnaHRzOiBzZWVuKEwuSEVBREVSX1NFR01FTlRfSUQpLFxuICAgICAgfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBBbiBlbnRyeSBvZiB0aGUgdGFibGU6IHdoZXJlIGl0IGxpZXMsIGFuZCB3aGF0IGl0IHNheXMuICovXG5pbnRlcmZhY2UgRW50cnkge1xuICByZWFkb25seSBudW1iZXI6IG51bWJlcjtcbiAgcmVhZG9ubHkgYXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgcmF3OiBCdWZmZXI7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgbGluZTogbnVtYmVyO1xuICByZWFkb25seSBsaW5lczogbnVtYmVyO1xufVxuXG5jb25zdCBsaW5lc09mID0gKHsgbGluZSwgbGluZXMgfTogRW50cnkpID0+IGBsaW5lcyAke2xpbmV9IHRvICR7bGluZSArIGxpbmVzIC0gMX1gO1xuXG5jb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBmYXRhbDogdHJ1ZSwgaWdub3JlQk9NOiB0cnVlIH0pO1xuXG5mdW5jdGlvbiBuYW1lUHJvYmxlbShyYXc6IEJ1ZmZlcik6IHN0cmluZyB7XG4gIGNvbnN0IGVuZCA9IHJhdy5pbmRleE9mKDApO1xuICBpZiAoZW5kID09PSAwKSByZXR1cm4gXCJpdCBpcyBlbXB0eVwiO1xuICBpZiAoZW5kIDwgMCkgcmV0dXJuIGBpdCB0YWtlcyBhbGwgJHtMLkVOVFJZX05BTUVfQllURVN9IGJ5dGVzYDtcbiAgaWYgKHJhdy5zdWJhcnJheShlbmQpLnNvbWUoKGJ5dGUpID0+IGJ5dGUgIT09IDApKSByZXR1cm4gXCJ0aGVyZSBhcmUgYnl0ZXMgYmVoaW5kIGl0cyBlbmRcIjtcbiAgdHJ5IHtcbiAgICBkZWNvZGVyLmRlY29kZShyYXcuc3ViYXJyYXkoMCwgZW5kKSk7XG4gICAgcmV0dXJuIFwiXCI7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiBcIml0IGlzIG5vIFVURi04XCI7XG4gIH1cbn1cblxuLyoqIFRoZSB0YWJsZSdzIGVudHJpZXM7IHRob3NlIHdoZXJlIGEgc3RydWN0dXJlIGNhbiBsaWUgYmVjb21lIHBsYWNlcywgYnkgdGhlIGtpbmQgdGhhdCB0aGVpciBmaXJzdCBsaW5lIG5hbWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrVGFibGUoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTaGFwZSwga2luZE9mOiAod29yZDogbnVtYmVyKSA9PiBzdHJpbmcpOiBQbGFjZVtdIHtcbiAgY29uc3QgeyBieXRlcyB9ID0geDtcbiAgY29uc3QgbmV4dCA9IGJ5dGVzLnUzMlNlZW4oTC5IRUFERVJfTkVYVF9PRkZTRVQpOyAvLyBiZWZvcmUgdGhlIGNvdW50LCB3aGljaCBpcyBzdG9yZWQgZmlyc3RcbiAgY29uc3QgY291bnRlZCA9IGJ5dGVzLnUzMlNlZW4oTC5IRUFERVJfRU5UUllfQ09VTlQpO1xuICBjb25zdCB7IGZpcnN0TGluZSwgbGluZXMsIG1heEVudHJpZXMgfSA9IHNoYXBlO1xuICBpZiAoY291bnRlZC52YWx1ZSA+IG1heEVudHJpZXMpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJoZWFkZXIuZW50cnlfY291bnRcIixcbiAgICAgIHsgYXQ6IEwuSEVBREVSX0VOVFJZX0NPVU5ULCB3aGF0OiBcImVudHJ5X2NvdW50XCIgfSxcbiAgICAgIGAke2NvdW50ZWQudmFsdWV9YCxcbiAgICAgIGBhdCBtb3N0IG1heF9lbnRyaWVzLCAke21heEVudHJpZXN9YCxcbiAgICAgIHsgc2lnaHRzOiBbY291bnRlZC5zaWdodF0gfSxcbiAgICApO1xuICB9XG4gIGNvbnN0IHRhYmxlID0gYnl0ZXMucmVhZChMLkxJTkVfQllURVMsIE1hdGgubWluKGNvdW50ZWQudmFsdWUsIG1heEVudHJpZXMpICogTC5FTlRSWV9CWVRFUyk7XG4gIGNvbnN0IGVudHJpZXM6IEVudHJ5W10gPSBbXTtcbiAgZm9yIChsZXQgbnVtYmVyID0gMDsgbnVtYmVyICogTC5FTlRSWV9CWVRFUyA8IHRhYmxlLmxlbmd0aDsgbnVtYmVyKyspIHtcbiAgICBjb25zdCByYXcgPSB0YWJsZS5zdWJhcnJheShudW1iZXIgKiBMLkVOVFJZX0JZVEVTLCAobnVtYmVyICsgMSkgKiBMLkVOVFJZX0JZVEVTKTtcbiAgICBjb25zdCBuYW1lQnl0ZXMgPSByYXcuc3ViYXJyYXkoMCwgTC5FTlRSWV9OQU1FX0JZVEVTKTtcbiAgICBlbnRyaWVzLnB1c2goe1xuICAgICAgbnVtYmVyLFxuICAgICAgYXQ6IEwuTElORV9CWVRFUyArIG51bWJlciAqIEwuRU5UUllfQllURVMsXG4gICAgICByYXcsXG4gICAgICBuYW1lOiBuYW1lQnl0ZXMudG9TdHJpbmcoKS5yZXBsYWNlKC9cXDBbXl0qJC8sIFwiXCIpLFxuICAgICAgbGluZTogcmF3LnJlYWRVSW50MzJMRShMLkVOVFJZX09GRlNFVCksXG4gICAgICBsaW5lczogcmF3LnJlYWRVSW50MzJMRShMLkVOVFJZX1NJWkUpLFxuICAgIH0pO1xuICB9XG4gIGNvbnN0IHNpZ2h0T2YgPSAoZW50cnk6IEVudHJ5KTogU2lnaHQgPT4gKHsgYXQ6IGVudHJ5LmF0LCBieXRlczogZW50cnkucmF3IH0pO1xuICBjb25zdCB3aGF0ID0gKGVudHJ5OiBFbnRyeSkgPT4gYGVudHJ5ICR7ZW50cnkubnVtYmVyfSAoJHtKU09OLnN0cmluZ2lmeShlbnRyeS5uYW1lKX0pYDtcbiAgY29uc3QgZ29vZDogRW50cnlbXSA9IFtdO1xuICBjb25zdCBuYW1lcyA9IG5ldyBNYXA8c3RyaW5nLCBFbnRyeT4oKTtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgY29uc3QgcHJvb2YgPSB7IHNpZ2h0czogW2NvdW50ZWQuc2lnaHQsIHNpZ2h0T2YoZW50cnkpXSB9O1xuICAgIGNvbnN0IHByb2JsZW0gPSBuYW1lUHJvYmxlbShlbnRyeS5yYXcuc3ViYXJyYXkoMCwgTC5FTlRSWV9OQU1FX0JZVEVTKSk7XG4gICAgaWYgKHByb2JsZW0gIT09IFwiXCIpIHtcbiAgICAgIGNvbnN0IGZvdW5kID0gZW50cnkucmF3LnN1YmFycmF5KDAsIEwuRU5UUllfTkFNRV9CWVRFUykudG9TdHJpbmcoXCJoZXhcIik7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInRhYmxlLm5hbWVcIixcbiAgICAgICAgeyBhdDogZW50cnkuYXQsIHdoYXQ6IGB0aGUgbmFtZSBvZiBlbnRyeSAke2VudHJ5Lm51bWJlcn1gIH0sXG4gICAgICAgIGAke2ZvdW5kfTogJHtwcm9ibGVtfWAsXG4gICAgICAgIFwiMSB0byAzMSBieXRlcyBvZiBVVEYtOCB3aXRob3V0IE5VTCwgemVyby1wYWRkZWRcIixcbiAgICAgICAgcHJvb2YsXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBrZXkgPSBlbnRyeS5yYXcudG9TdHJpbmcoXCJsYXRpbjFcIiwgMCwgTC5FTlRSWV9OQU1FX0JZVEVTKTtcbiAgICBjb25zdCBzYW1lID0gbmFtZXMuZ2V0KGtleSk7XG4gICAgaWYgKHNhbWUpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwidGFibGUudW5pcXVlXCIsXG4gICAgICAgIHsgYXQ6IGVudHJ5LmF0LCB3aGF0OiB3aGF0KGVudHJ5KSB9LFxuICAgICAgICBgdGhlIG5hbWUgb2YgZW50cnkgJHtzYW1lLm51bWJlcn1gLFxuICAgICAgICBcImEgbmFtZSB0aGF0IG5vIG90aGVyIGVudHJ5IGhhc1wiLFxuICAgICAgICB7IHNpZ2h0czogWy4uLnByb29mLnNpZ2h0cywgc2lnaHRPZihzYW1lKV0gfSxcbiAgICAgICk7XG4gICAgfSBlbHNlIG5hbWVzLnNldChrZXksIGVudHJ5KTtcbiAgICBjb25zdCBpbnNpZGUgPSBlbnRyeS5saW5lID49IGZpcnN0TGluZSAmJiBlbnRyeS5saW5lcyA+PSAxICYmIGVudHJ5LmxpbmUgKyBlbnRyeS5saW5lcyA8PSBsaW5lcztcbiAgICBpZiAoIWluc2lkZSkge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJ0YWJsZS5wbGFjZVwiLFxuICAgICAgICB7IGF0OiBlbnRyeS5hdCArIEwuRU5UUllfT0ZGU0VULCB3aGF0OiB3aGF0KGVudHJ5KSB9LFxuICAgICAgICBsaW5lc09mKGVudHJ5KSxcbiAgICAgICAgYGF0IGxlYXN0IG9uZSBsaW5lLCB3aXRoaW4gJHtmaXJzdExpbmV9IHRvICR7bGluZXMgLSAxfWAsXG4gICAgICAgIHByb29mLFxuICAgICAgKTtcbiAgICB9IGVsc2Uge1xuICAgICAgY29uc3QgYmVmb3JlID0gZ29vZC5hdCgtMSk7XG4gICAgICBpZiAoYmVmb3JlICYmIGVudHJ5LmxpbmUgPCBiZWZvcmUubGluZSkge1xuICAgICAgICB4Lndyb25nKFxuICAgICAgICAgIFwidGFibGUub3JkZXJcIixcbiAgICAgICAgICB7IGF0OiBlbnRyeS5hdCArIEwuRU5UUllfT0ZGU0VULCB3aGF0OiB3aGF0KGVudHJ5KSB9LFxuICAgICAgICAgIGxpbmVzT2YoZW50cnkpLFxuICAgICAgICAgIGBsaW5lcyBiZWhpbmQgdGhvc2Ugb2YgZW50cnkgJHtiZWZvcmUubnVtYmVyfSwgJHtsaW5lc09mKGJlZm9yZSl9OiBzdHJ1Y3R1cmVzIGxpZSBpbiBvcmRlciBvZiBjcmVhdGlvbmAsXG4gICAgICAgICAgeyBzaWdodHM6IFsuLi5wcm9vZi5zaWdodHMsIHNpZ2h0T2YoYmVmb3JlKV0gfSxcbiAgICAgICAgKTtcbiAgICAgIH1cbiAgICAgIGdvb2QucHVzaChlbnRyeSk7XG4gICAgfVxuICB9XG4gIGxldCBsYXN0OiBFbnRyeSB8IHVuZGVmaW5lZDtcbiAgZm9yIChjb25zdCBlbnRyeSBvZiBbLi4uZ29vZF0uc29ydCgoYSwgYikgPT4gYS5saW5lIC0gYi5saW5lIHx8IGEubnVtYmVyIC0gYi5udW1iZXIpKSB7XG4gICAgaWYgKGxhc3QgJiYgZW50cnkubGluZSA8IGxhc3QubGluZSArIGxhc3QubGluZXMpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwidGFibGUub3ZlcmxhcFwiLFxuICAgICAgICB7IGF0OiBlbnRyeS5hdCArIEwuRU5UUllfT0ZGU0VULCB3aGF0OiB3aGF0KGVudHJ5KSB9LFxuICAgICAgICBsaW5lc09mKGVudHJ5KSxcbiAgICAgICAgYG5vIGxpbmUgb2YgZW50cnkgJHtsYXN0Lm51bWJlcn0sICR7bGluZXNPZihsYXN0KX1gLFxuICAgICAgICB7IHNpZ2h0czogW2NvdW50ZWQuc2lnaHQsIHNpZ2h0T2YoZW50cnkpLCBzaWdodE9mKGxhc3QpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgaWYgKCFsYXN0IHx8IGVudHJ5LmxpbmUgKyBlbnRyeS5saW5lcyA+IGxhc3QubGluZSArIGxhc3QubGluZXMpIGxhc3QgPSBlbnRyeTtcbiAgfVxuICBjb25zdCBlbmQgPSBnb29kLnJlZHVjZSgobW9zdCwgZW50cnkpID0+IE1hdGgubWF4KG1vc3QsIGVudHJ5LmxpbmUgKyBlbnRyeS5saW5lcyksIGZpcnN0TGluZSk7XG4gIGNvbnN0IGFsbCA9IHsgc2lnaHRzOiBbbmV4dC5zaWdodCwgY291bnRlZC5zaWdodCwgeyBhdDogTC5MSU5FX0JZVEVTLCBieXRlczogdGFibGUgfV0gfTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBMLkhFQURFUl9ORVhUX09GRlNFVCwgd2hhdDogXCJuZXh0X29mZnNldFwiIH07XG4gIGlmIChuZXh0LnZhbHVlID4gbGluZXMgfHwgbmV4dC52YWx1ZSA+IGVuZCkge1xuICAgIGlmIChnb29kLmxlbmd0aCA9PT0gZW50cmllcy5sZW5ndGggfHwgbmV4dC52YWx1ZSA+IGxpbmVzKVxuICAgICAgeC53cm9uZyhcImhlYWRlci5uZXh0X29mZnNldFwiLCB3aGVyZSwgYGxpbmUgJHtuZXh0LnZhbHVlfWAsIGBsaW5lICR7ZW5kfSwgYmVoaW5kIHRoZSBsYXN0IHN0cnVjdHVyZWAsIGFsbCk7XG4gIH0gZWxzZSBpZiAobmV4dC52YWx1ZSA8IGZpcnN0TGluZSkge1xuICAgIHgud3JvbmcoXCJoZWFkZXIubmV4dF9vZmZzZXRcIiwgd2hlcmUsIGBsaW5lICR7bmV4dC52YWx1ZX1gLCBgYXQgbGVhc3QgbGluZSAke2ZpcnN0TGluZX0sIGJlaGluZCB0aGUgcGVlcnNgLCBhbGwpO1xuICB9IGVsc2UgaWYgKG5leHQudmFsdWUgPCBlbmQpIHtcbiAgICB4LmxlZnQoXG4gICAgICBcImhlYWRlci5uZXh0X29mZnNldC1sYWdzXCIsXG4gICAgICB3aGVyZSxcbiAgICAgIGBsaW5lICR7bmV4dC52YWx1ZX0sIGFuZCB0aGUgbGFzdCBzdHJ1Y3R1cmUgZW5kcyBhdCBsaW5lICR7ZW5kfWAsXG4gICAgICBcIndob2V2ZXIgY3JlYXRlcyB0aGUgbmV4dCBzdHJ1Y3R1cmUgbG9va3MgYXQgdGhlIGVudHJpZXMsIHRvb1wiLFxuICAgICAgYWxsLFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGdvb2QubWFwKChlbnRyeSkgPT4ge1xuICAgIGNvbnN0IG9mZnNldCA9IGVudHJ5LmxpbmUgKiBMLkxJTkVfQllURVM7XG4gICAgcmV0dXJuIHsgbmFtZTogZW50cnkubmFtZSwga2luZDoga2luZE9mKGJ5dGVzLnUzMihvZmZzZXQpKSwgb2Zmc2V0LCBzaXplOiBlbnRyeS5saW5lcyAqIEwuTElORV9CWVRFUyB9O1xuICB9KTtcbn1cblxuLyoqIFRoZSBsaW5lcyBvZiB0aGUgcGVlciBzbG90cy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1BlZXJzKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU2hhcGUpOiB2b2lkIHtcbiAgY29uc3QgeyBieXRlcyB9ID0geDtcbiAgZm9yIChsZXQgc2xvdCA9IDE7IHNsb3QgPD0gc2hhcGUubWF4UGVlcnM7IHNsb3QrKykge1xuICAgIGNvbnN0IGF0ID0gc2hhcGUucGVlcnMgKyAoc2xvdCAtIDEpICogTC5MSU5FX0JZVEVTO1xuICAgIGNvbnN0IGxpbmUgPSBieXRlcy5yZWFkKGF0LCBMLkxJTkVfQllURVMpO1xuICAgIGNvbnN0IG93bmVyID0gbGluZS5yZWFkVUludDMyTEUoTC5QRUVSX09XTkVSKTtcbiAgICBpZiAob3duZXIgPT09IDApIGNvbnRpbnVlOyAvLyBuZXZlciBhbnksIG9yIHNvbWVib2R5IGF0dGFjaGVzIGp1c3Qgbm93XG4gICAgY29uc3Qgc2lnaHQgPSB7IGF0LCBieXRlczogbGluZS5zdWJhcnJheSgwLCA0KSB9O1xuICAgIGlmIChvd25lciA+PSAyICoqIDI0IHx8IChvd25lciAmIDB4ZmYpICE9PSBzbG90IHx8IG93bmVyID4+PiA4ID09PSAwKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInBlZXIub3duZXJcIixcbiAgICAgICAgeyBhdDogYXQgKyBMLlBFRVJfT1dORVIsIHdoYXQ6IGBvd25lciBvZiBzbG90ICR7c2xvdH1gIH0sXG4gICAgICAgIGhleChvd25lciwgNiksXG4gICAgICAgIGAwLCBvciBhbiBvd25lciBpZDogYSBnZW5lcmF0aW9uIHRoYXQgaXMgbm90IDAsIGFuZCBzbG90ICR7aGV4KHNsb3QsIDIpfWAsXG4gICAgICAgIHsgc2lnaHRzOiBbc2lnaHRdIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBsYWJlbCA9IGxpbmUuc3ViYXJyYXkoTC5QRUVSX0xBQkVMLCBMLlBFRVJfTEFCRUwgKyBMLlBFRVJfTEFCRUxfQllURVMpO1xuICAgIGNvbnN0IGVuZCA9IGxhYmVsLmluZGV4T2YoMCk7XG4gICAgaWYgKGVuZCA+PSAwICYmIGxhYmVsLnN1YmFycmF5KGVuZCkuc29tZSgoYnl0ZSkgPT4gYnl0ZSAhPT0gMCkpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwicGVlci5sYWJlbFwiLFxuICAgICAgICB7IGF0OiBhdCArIEwuUEVFUl9MQUJFTCwgd2hhdDogYGxhYmVsIG9mIHNsb3QgJHtzbG90fWAgfSxcbiAgICAgICAgbGFiZWwudG9TdHJpbmcoXCJoZXhcIiksXG4gICAgICAgIFwidGV4dCwgemVyby1wYWRkZWRcIixcbiAgICAgICAgeyBzaWdodHM6IFtzaWdodCwgeyBhdDogYXQgKyBMLlBFRVJfTEFCRUwsIGJ5dGVzOiBsYWJlbCB9XSB9LFxuICAgICAgKTtcbiAgICB9XG4gIH1cbn1cbiIsICIvLyBNYXBzIGFuZCBzZXRzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDE0IGFuZCAxNS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGJsb2Nrc1RleHQgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgaGFzaEtleSwgaG9tZU9mLCB0YWdPZiB9IGZyb20gXCIuL2hhc2hcIjtcbmltcG9ydCB7IGhhbHZlc09mLCBoZXgsIHR5cGUgUm93LCB0eXBlIFNpZ2h0LCBzaWdodE9mLCB1cDggfSBmcm9tIFwiLi93b3Jkc1wiO1xuXG5jb25zdCBXUklUSU5HID0gMiAqKiAzOTtcbmNvbnN0IFNMT1RfQ09VTlQgPSBMLlNMT1RTICsgMTtcblxuaW50ZXJmYWNlIFRhYmxlIHtcbiAgcmVhZG9ubHkgY2FwYWNpdHk6IG51bWJlcjtcbiAgcmVhZG9ubHkgYmxvY2tDb3VudDogbnVtYmVyO1xuICByZWFkb25seSBncm91cENvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGtleVNpemU6IG51bWJlcjtcbiAgcmVhZG9ubHkgdmFsdWVTaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IHN0cmlkZTogbnVtYmVyO1xuICAvKiogQWxsIHdvcmRzIG9mIHRoZSBncm91cHM6IHN0cmlwZSwgYnVja2V0cywgc3RyaXBlLCAuLi4gVGhlIG51bWJlciBvZiBhIGJ1Y2tldCBpcyBpdHMgcGxhY2UgaGVyZS4gKi9cbiAgcmVhZG9ubHkgYnVja2V0czogUm93O1xuICByZWFkb25seSB3b3JkczogUm93O1xuICAvKiogT2YgZWFjaCBibG9jayB7IHRhcmdldCwgaGFzaCB9LCBhcyBvbmUgd29yZC4gKi9cbiAgcmVhZG9ubHkgdGFyZ2V0czogUm93O1xuICAvKiogV2hlcmUgdGhlIGJsb2NrcyBiZWdpbi4gKi9cbiAgcmVhZG9ubHkgYmxvY2tzOiBudW1iZXI7XG59XG5cbmNvbnN0IGJ1Y2tldFRleHQgPSAoYnVja2V0OiBudW1iZXIpID0+IGBidWNrZXQgJHtidWNrZXQgJiA3fSBvZiBncm91cCAke2J1Y2tldCA+Pj4gM31gO1xuXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tLZXllZCh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCB0YWJsZSA9IGdlb21ldHJ5KHgpO1xuICBjb25zdCBzZWVkID0gaGFsdmVzT2YoeC53b3JkKEwuTUFQX1NFRUQpKTtcbiAgY29uc3QgbW92ZXIgPSB4LndvcmQoTC5NQVBfTU9WRVIpO1xuICBjaGVja1BsYWNlcyh4LCB0YWJsZSwgc2lnaHRPZihtb3ZlcikpO1xuICBjb25zdCBmdWxsID0gZW50cmllcyh4LCB0YWJsZSk7XG4gIGNvbnN0IG5hbWVkID0gY2hlY2tOYW1lZCh4LCB0YWJsZSwgZnVsbCk7XG4gIGNoZWNrS2V5cyh4LCB0YWJsZSwgc2VlZCwgbmFtZWQpO1xuICBjaGVja0Jsb2Nrcyh4LCB0YWJsZSwgbmFtZWQpO1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG5cbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBtb3Zlci5hdCwgd2hhdDogXCJtb3ZlclwiIH07XG4gIGlmICh4Lm93bmVyKGAke2tpbmR9Lm1vdmVyYCwgd2hlcmUsIG1vdmVyLmxvdywgW3NpZ2h0T2YobW92ZXIpXSkgJiYgeC5pc0RlYWQobW92ZXIubG93KSkge1xuICAgIHgubGVmdChcbiAgICAgIGAke2tpbmR9Lm1vdmVyLW9mLWRlYWRgLFxuICAgICAgd2hlcmUsXG4gICAgICBcInNvbWVib2R5IHdobyBpcyBnb25lXCIsXG4gICAgICBcInRoZSBuZXh0IG9uZSB0aGF0IG1vdmVzIGEgcGxhY2UsIG9yIGZpbmRzIG5vIHZhY2FudCBvbmUsIHRha2VzIG92ZXJcIixcbiAgICAgIHtcbiAgICAgICAgc2lnaHRzOiBbc2lnaHRPZihtb3ZlcildLFxuICAgICAgICBkZWFkOiBbbW92ZXIubG93XSxcbiAgICAgIH0sXG4gICAgKTtcbiAgfVxuICBjb25zdCBzdGF0ZSA9IHgud29yZChMLk1BUF9GVUxMKTtcbiAgY29uc3QgdHdvID0gc3RhdGUubG93ICYgMztcbiAgaWYgKHR3byA9PT0gMykge1xuICAgIHgud3JvbmcoYCR7a2luZH0uZnVsbGAsIHsgYXQ6IHN0YXRlLmF0LCB3aGF0OiBcImZ1bGxcIiB9LCBcInN0YXRlIDNcIiwgXCJhIHN0YXRlIGZyb20gMCB0byAyXCIsIHtcbiAgICAgIHNpZ2h0czogW3NpZ2h0T2Yoc3RhdGUpXSxcbiAgICB9KTtcbiAgfSBlbHNlIGlmICh0d28gPT09IDIpIGNoZWNrRnVsbCh4LCB0YWJsZSwgc2lnaHRPZihzdGF0ZSkpO1xuICBjaGVja1N0cmlwZXMoeCwgdGFibGUpO1xuICB4LndhaXRlcnMoTC5NQVBfUkVMRUFTRUQsIFwicmVsZWFzZWRcIik7XG59XG5cbmZ1bmN0aW9uIGdlb21ldHJ5KHg6IEV4YW1pbmF0aW9uKTogVGFibGUge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGlzTWFwID0ga2luZCA9PT0gXCJtYXBcIjtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKGAke2tpbmR9LmVsZW1fc2l6ZWAsIEwuU1RSVUNUVVJFX0VMRU1fU0laRSwgXCJlbGVtX3NpemVcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoYCR7a2luZH0uY2FwYWNpdHlgLCBMLlNUUlVDVFVSRV9DQVBBQ0lUWSwgXCJjYXBhY2l0eVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGtleVNpemUgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LmtleV9zaXplYCxcbiAgICBMLk1BUF9LRVlfU0laRSxcbiAgICBcImtleV9zaXplXCIsXG4gICAgKHYpID0+IChpc01hcCA/IHYgPj0gMSA6IHYgPT09IGVsZW1TaXplKSxcbiAgICBpc01hcCA/IFwiYXQgbGVhc3QgMVwiIDogYGVsZW1fc2l6ZSwgJHtlbGVtU2l6ZX1gLFxuICApO1xuICBjb25zdCBibG9ja0NvdW50ID0geC5maXhlZChcbiAgICBgJHtraW5kfS5ibG9ja19jb3VudGAsXG4gICAgTC5NQVBfQkxPQ0tfQ09VTlQsXG4gICAgXCJibG9ja19jb3VudFwiLFxuICAgICh2KSA9PiB2ID4gY2FwYWNpdHkgJiYgdiA8PSBMLk5PX0JMT0NLLFxuICAgIGBtb3JlIHRoYW4gdGhlIGNhcGFjaXR5LCAke2NhcGFjaXR5fSwgYW5kIGF0IG1vc3QgJHtMLk5PX0JMT0NLfWAsXG4gICk7XG4gIGNvbnN0IGdyb3VwcyA9IE1hdGguY2VpbChjYXBhY2l0eSAvIEwuU0xPVFMpO1xuICBjb25zdCBncm91cENvdW50ID0geC5maXhlZChcbiAgICBgJHtraW5kfS5ncm91cF9jb3VudGAsXG4gICAgTC5NQVBfR1JPVVBfQ09VTlQsXG4gICAgXCJncm91cF9jb3VudFwiLFxuICAgICh2KSA9PiB2ID49IGdyb3VwcyAmJiB2IDw9IDIgKiogMjQsXG4gICAgYCR7Z3JvdXBzfSB0byAyXjI0YCxcbiAgKTtcbiAgY29uc3QgdmFsdWVTaXplID0gaXNNYXAgPyBlbGVtU2l6ZSA6IDA7XG4gIGNvbnN0IGxlYXN0ID0gTC5QQUlSX0tFWSArIHVwOChrZXlTaXplKSArIHVwOCh2YWx1ZVNpemUpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LnN0cmlkZWAsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICB4LmZpdHMoXG4gICAgYCR7a2luZH0uZml0c2AsXG4gICAgTC5NQVBfR1JPVVBTICsgTC5MSU5FX0JZVEVTICogZ3JvdXBDb3VudCArIGJsb2NrQ291bnQgKiBzdHJpZGUsXG4gICAgYCR7Z3JvdXBDb3VudH0gZ3JvdXBzIGFuZCAke2Jsb2NrQ291bnR9IGJsb2NrcyBvZiAke3N0cmlkZX0gYnl0ZXNgLFxuICApO1xuICB4LmZvdW5kZWQoKTtcbiAgY29uc3QgYmxvY2tzID0geC5iYXNlICsgTC5NQVBfR1JPVVBTICsgTC5MSU5FX0JZVEVTICogZ3JvdXBDb3VudDtcbiAgcmV0dXJuIHtcbiAgICBjYXBhY2l0eSxcbiAgICBibG9ja0NvdW50LFxuICAgIGdyb3VwQ291bnQsXG4gICAga2V5U2l6ZSxcbiAgICB2YWx1ZVNpemUsXG4gICAgc3RyaWRlLFxuICAgIGJ1Y2tldHM6IHguYnl0ZXMucm93KHguYmFzZSArIEwuTUFQX0dST1VQUywgZ3JvdXBDb3VudCAqIFNMT1RfQ09VTlQpLFxuICAgIHdvcmRzOiB4LmJ5dGVzLnJvdyhibG9ja3MgKyBMLlBBSVJfV09SRCwgYmxvY2tDb3VudCwgc3RyaWRlKSxcbiAgICB0YXJnZXRzOiB4LmJ5dGVzLnJvdyhibG9ja3MgKyBMLlBBSVJfVEFSR0VULCBibG9ja0NvdW50LCBzdHJpZGUpLFxuICAgIGJsb2NrcyxcbiAgfTtcbn1cblxuY29uc3QgdGFnQXQgPSAoYnVja2V0czogUm93LCBidWNrZXQ6IG51bWJlcikgPT4gYnVja2V0cy51cHBlcihidWNrZXQpICYgMHhmZjtcblxuLyoqIFRoZSBidWNrZXRzIHRoYXQgaGF2ZSBhIHBsYWNlIGFyZSBgY2FwYWNpdHlgLCBvciBvbmUgbGVzcyB3aGlsZSBzb21lYm9keSBoYXMgb25lIGluIGhhbmQuICovXG5mdW5jdGlvbiBjaGVja1BsYWNlcyh4OiBFeGFtaW5hdGlvbiwgdGFibGU6IFRhYmxlLCBtb3ZlcjogU2lnaHQpOiB2b2lkIHtcbiAgY29uc3QgeyBidWNrZXRzLCBjYXBhY2l0eSB9ID0gdGFibGU7XG4gIGxldCBwbGFjZXMgPSAwO1xuICBmb3IgKGxldCBidWNrZXQgPSAwOyBidWNrZXQgPCBidWNrZXRzLmNvdW50OyBidWNrZXQrKykge1xuICAgIGlmIChidWNrZXQgJSBTTE9UX0NPVU5UICE9PSAwICYmIHRhZ0F0KGJ1Y2tldHMsIGJ1Y2tldCkgPj0gTC5WQUNBTlQpIHBsYWNlcysrO1xuICB9XG4gIGNvbnN0IG1vdmluZyA9IG1vdmVyLmJ5dGVzLnJlYWRVSW50MzJMRSgwKSAlIDIgKiogMjQgIT09IDA7XG4gIGlmIChwbGFjZXMgPT09IGNhcGFjaXR5IHx8IChtb3ZpbmcgJiYgcGxhY2VzID09PSBjYXBhY2l0eSAtIDEpKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgYCR7eC5wbGFjZS5raW5kfS5wbGFjZXNgLFxuICAgIHsgYXQ6IGJ1Y2tldHMuYXQsIHdoYXQ6IFwidGhlIGJ1Y2tldHMgdGhhdCBoYXZlIGEgcGxhY2VcIiB9LFxuICAgIGAke3BsYWNlc31gLFxuICAgIGAke2NhcGFjaXR5fSwgdGhlIGNhcGFjaXR5JHttb3ZpbmcgPyBcIiwgb3Igb25lIGxlc3NcIiA6IFwiXCJ9YCxcbiAgICB7IHNpZ2h0czogW21vdmVyXSwgdHdpY2U6IHRydWUgfSxcbiAgKTtcbn1cblxuLyoqIFRoZSBmdWxsIGJ1Y2tldHMuICovXG5mdW5jdGlvbiBlbnRyaWVzKHg6IEV4YW1pbmF0aW9uLCB7IGJ1Y2tldHMsIGJsb2NrQ291bnQgfTogVGFibGUpOiBudW1iZXJbXSB7XG4gIGNvbnN0IGZ1bGw6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGJ1Y2tldCA9IDA7IGJ1Y2tldCA8IGJ1Y2tldHMuY291bnQ7IGJ1Y2tldCsrKSB7XG4gICAgaWYgKGJ1Y2tldCAlIFNMT1RfQ09VTlQgPT09IDAgfHwgdGFnQXQoYnVja2V0cywgYnVja2V0KSA8PSBMLlZBQ0FOVCkgY29udGludWU7XG4gICAgaWYgKGJ1Y2tldHMubG93KGJ1Y2tldCkgPCBibG9ja0NvdW50KSBmdWxsLnB1c2goYnVja2V0KTtcbiAgICBlbHNlIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke3gucGxhY2Uua2luZH0uYmxvY2tgLFxuICAgICAgICB7IGF0OiBidWNrZXRzLm9mZnNldChidWNrZXQpLCB3aGF0OiBidWNrZXRUZXh0KGJ1Y2tldCkgfSxcbiAgICAgICAgYHRhZyAke3RhZ0F0KGJ1Y2tldHMsIGJ1Y2tldCl9LCBibG9jayAke2J1Y2tldHMubG93KGJ1Y2tldCl9YCxcbiAgICAgICAgYGEgYmxvY2sgYmVsb3cgJHtibG9ja0NvdW50fWAsXG4gICAgICAgIHsgc2lnaHRzOiBbYnVja2V0cy5zaWdodChidWNrZXQpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGZ1bGw7XG59XG5cbi8qKiBXaGljaCBidWNrZXQgbmFtZXMgZWFjaCBibG9jazsgdGhvc2UgdGhhdCB0d28gbmFtZSBhcmUgdG9sZC4gLTE6IG5vbmUuICovXG5mdW5jdGlvbiBjaGVja05hbWVkKHg6IEV4YW1pbmF0aW9uLCB7IGJ1Y2tldHMsIGJsb2NrQ291bnQgfTogVGFibGUsIGZ1bGw6IHJlYWRvbmx5IG51bWJlcltdKTogSW50MzJBcnJheSB7XG4gIGNvbnN0IG5hbWVkID0gbmV3IEludDMyQXJyYXkoYmxvY2tDb3VudCkuZmlsbCgtMSk7XG4gIGZvciAoY29uc3QgYnVja2V0IG9mIGZ1bGwpIHtcbiAgICBjb25zdCBibG9jayA9IGJ1Y2tldHMubG93KGJ1Y2tldCk7XG4gICAgY29uc3Qgb3RoZXIgPSBuYW1lZFtibG9ja10gYXMgbnVtYmVyO1xuICAgIGlmIChvdGhlciA8IDApIG5hbWVkW2Jsb2NrXSA9IGJ1Y2tldDtcbiAgICBlbHNlIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke3gucGxhY2Uua2luZH0uYmxvY2stdHdpY2VgLFxuICAgICAgICB7IGF0OiBidWNrZXRzLm9mZnNldChidWNrZXQpLCB3aGF0OiBidWNrZXRUZXh0KGJ1Y2tldCkgfSxcbiAgICAgICAgYGl0IG5hbWVzIGJsb2NrICR7YmxvY2t9LCBhbmQgc28gZG9lcyAke2J1Y2tldFRleHQob3RoZXIpfWAsXG4gICAgICAgIFwiYSBibG9jayB0aGF0IG5vIG90aGVyIGZ1bGwgYnVja2V0IG5hbWVzXCIsXG4gICAgICAgIHsgc2lnaHRzOiBbYnVja2V0cy5zaWdodChidWNrZXQpLCBidWNrZXRzLnNpZ2h0KG90aGVyKV0gfSxcbiAgICAgICk7XG4gICAgfVxuICB9XG4gIHJldHVybiBuYW1lZDtcbn1cblxuLyoqIEVudHJ5IGJ5IGVudHJ5OiB3aGVyZSBpdHMgYmxvY2sgaXMgYWltZWQsIGl0cyBoYXNoLCBpdHMgdGFnLCBpdHMgZGlzdGFuY2UgZnJvbSBob21lOyBhbmQgdGhhdCBubyBrZXkgaXMgdGhlcmUgdHdpY2UuICovXG5mdW5jdGlvbiBjaGVja0tleXMoeDogRXhhbWluYXRpb24sIHRhYmxlOiBUYWJsZSwgc2VlZDogeyBoaWdoOiBudW1iZXI7IGxvd2VyOiBudW1iZXIgfSwgbmFtZWQ6IEludDMyQXJyYXkpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCB7IGJ1Y2tldHMsIGdyb3VwQ291bnQsIGtleVNpemUsIHN0cmlkZSwgdGFyZ2V0cywgdmFsdWVTaXplIH0gPSB0YWJsZTtcbiAgY29uc3Qga2V5Qnl0ZXMgPSB1cDgoa2V5U2l6ZSk7XG4gIGNvbnN0IGhhc2hlczogbnVtYmVyW10gPSBbXTtcbiAgY29uc3Qgb3duZXJzOiBudW1iZXJbXSA9IFtdO1xuICB4LmJ5dGVzLmFuZXcoKTtcbiAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IG5hbWVkLmxlbmd0aDsgYmxvY2srKykge1xuICAgIGNvbnN0IGJ1Y2tldCA9IG5hbWVkW2Jsb2NrXSBhcyBudW1iZXI7XG4gICAgaWYgKGJ1Y2tldCA8IDApIGNvbnRpbnVlO1xuICAgIGNvbnN0IGF0ID0gdGFibGUuYmxvY2tzICsgYmxvY2sgKiBzdHJpZGU7XG4gICAgY29uc3QgcGFpciA9IHguYnl0ZXMubmVhcihhdCwgTC5QQUlSX0tFWSArIGtleUJ5dGVzKTtcbiAgICBjb25zdCBrZXkgPSBwYWlyLnN1YmFycmF5KEwuUEFJUl9LRVkpO1xuICAgIGNvbnN0IHByb29mID0gYnVja2V0cy5zaWdodChidWNrZXQpO1xuICAgIGNvbnN0IHsgaGlnaCwgbG93ZXIgfSA9IGhhbHZlc09mKHRhcmdldHMud29yZChibG9jaykpO1xuICAgIGlmIChsb3dlciAhPT0gYnVja2V0KSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS50YXJnZXRgLFxuICAgICAgICB7IGF0OiBhdCArIEwuUEFJUl9UQVJHRVQsIHdoYXQ6IGB0YXJnZXQgb2YgYmxvY2sgJHtibG9ja30sIHdoaWNoICR7YnVja2V0VGV4dChidWNrZXQpfSBuYW1lc2AgfSxcbiAgICAgICAgYCR7bG93ZXJ9YCxcbiAgICAgICAgYCR7YnVja2V0fSwgdGhhdCBidWNrZXQ6IHdob2V2ZXIgbG9va3MgZm9yIGEgZnJlZSBibG9jayB0YWtlcyBpdCBmb3Igb25lYCxcbiAgICAgICAgeyBzaWdodHM6IFtwcm9vZiwgeyBhdDogYXQgKyBMLlBBSVJfVEFSR0VULCBieXRlczogQnVmZmVyLmZyb20odGFyZ2V0cy5zaWdodChibG9jaykuYnl0ZXMuc3ViYXJyYXkoMCwgNCkpIH1dIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBoYXNoID0gaGFzaEtleShzZWVkLmhpZ2gsIHNlZWQubG93ZXIsIGtleSk7XG4gICAgY29uc3Qgc2lnaHRzID0gKCk6IFNpZ2h0W10gPT4gW3Byb29mLCB7IGF0OiBhdCArIEwuUEFJUl9LRVksIGJ5dGVzOiBCdWZmZXIuZnJvbShrZXkpIH1dO1xuICAgIGlmIChoYXNoLmhpZ2ggIT09IGhpZ2gpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9Lmhhc2hgLFxuICAgICAgICB7IGF0OiBhdCArIEwuUEFJUl9IQVNILCB3aGF0OiBgaGFzaCBvZiBibG9jayAke2Jsb2NrfWAgfSxcbiAgICAgICAgaGV4KGhpZ2gsIDgpLFxuICAgICAgICBgJHtoZXgoaGFzaC5oaWdoLCA4KX0sIHRoZSB1cHBlciBoYWxmIG9mIGl0cyBrZXkncyBoYXNoYCxcbiAgICAgICAgeyBzaWdodHM6IFsuLi5zaWdodHMoKSwgeyBhdDogYXQgKyBMLlBBSVJfSEFTSCwgYnl0ZXM6IEJ1ZmZlci5mcm9tKHRhcmdldHMuc2lnaHQoYmxvY2spLmJ5dGVzLnN1YmFycmF5KDQpKSB9XSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgY29uc3QgdGFnID0gdGFnQXQoYnVja2V0cywgYnVja2V0KTtcbiAgICBpZiAodGFnICE9PSB0YWdPZihoYXNoLmxvdykpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LnRhZ2AsXG4gICAgICAgIHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KGJ1Y2tldCksIHdoYXQ6IGJ1Y2tldFRleHQoYnVja2V0KSB9LFxuICAgICAgICBgdGFnICR7dGFnfWAsXG4gICAgICAgIGB0YWcgJHt0YWdPZihoYXNoLmxvdyl9LCBieSB0aGUgaGFzaCBvZiBpdHMga2V5OiBub2JvZHkgZmluZHMgaXQgb3RoZXJ3aXNlYCxcbiAgICAgICAgeyBzaWdodHM6IHNpZ2h0cygpIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBob21lID0gaG9tZU9mKGhhc2guaGlnaCwgZ3JvdXBDb3VudCk7XG4gICAgY29uc3QgZGlzdGFuY2UgPSAoTWF0aC5mbG9vcihidWNrZXQgLyBTTE9UX0NPVU5UKSAtIGhvbWUgKyBncm91cENvdW50KSAlIGdyb3VwQ291bnQ7XG4gICAgY29uc3QgcmVhY2ggPSBidWNrZXRzLnVwcGVyKGhvbWUgKiBTTE9UX0NPVU5UKSAmIDB4ZmY7XG4gICAgaWYgKGRpc3RhbmNlID4gcmVhY2ggJiYgcmVhY2ggIT09IEwuRkFSKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5yZWFjaGAsXG4gICAgICAgIHsgYXQ6IGJ1Y2tldHMub2Zmc2V0KGhvbWUgKiBTTE9UX0NPVU5UKSwgd2hhdDogYHN0cmlwZSBvZiBncm91cCAke2hvbWV9YCB9LFxuICAgICAgICBgcmVhY2ggJHtyZWFjaH1gLFxuICAgICAgICBgYXQgbGVhc3QgJHtkaXN0YW5jZX06IGFuIGVudHJ5IHdob3NlIGhvbWUgaXMgaGVyZSBsaWVzIGluIGdyb3VwICR7TWF0aC5mbG9vcihidWNrZXQgLyBTTE9UX0NPVU5UKX1gLFxuICAgICAgICB7IHNpZ2h0czogW2J1Y2tldHMuc2lnaHQoaG9tZSAqIFNMT1RfQ09VTlQpLCAuLi5zaWdodHMoKV0gfSxcbiAgICAgICk7XG4gICAgfVxuICAgIHgucGFkZGluZyhgdGhlIGtleSBpbiBibG9jayAke2Jsb2NrfWAsIGF0ICsgTC5QQUlSX0tFWSwga2V5U2l6ZSwgW3Byb29mXSk7XG4gICAgaWYgKHZhbHVlU2l6ZSAlIDggIT09IDApIHgucGFkZGluZyhgdGhlIHZhbHVlIGluIGJsb2NrICR7YmxvY2t9YCwgYXQgKyBMLlBBSVJfS0VZICsga2V5Qnl0ZXMsIHZhbHVlU2l6ZSwgW3Byb29mXSk7XG4gICAgaGFzaGVzLnB1c2goaGFzaC5oaWdoICogMiAqKiAyMSArIChoYXNoLmxvdyA+Pj4gMTEpKTtcbiAgICBvd25lcnMucHVzaChibG9jayk7XG4gIH1cbiAgY2hlY2tVbmlxdWUoeCwgdGFibGUsIG5hbWVkLCBoYXNoZXMsIG93bmVycyk7XG59XG5cbi8qKiBBIGtleSBpcyBpbiBhdCBtb3N0IG9uZSBmdWxsIGJ1Y2tldC4gKi9cbmZ1bmN0aW9uIGNoZWNrVW5pcXVlKFxuICB4OiBFeGFtaW5hdGlvbixcbiAgdGFibGU6IFRhYmxlLFxuICBuYW1lZDogSW50MzJBcnJheSxcbiAgaGFzaGVzOiByZWFkb25seSBudW1iZXJbXSxcbiAgb3duZXJzOiByZWFkb25seSBudW1iZXJbXSxcbik6IHZvaWQge1xuICBjb25zdCBzb3J0ZWQgPSBGbG9hdDY0QXJyYXkuZnJvbShoYXNoZXMpLnNvcnQoKTtcbiAgY29uc3Qgb2Z0ZW4gPSBuZXcgU2V0PG51bWJlcj4oKTtcbiAgZm9yIChsZXQgayA9IDE7IGsgPCBzb3J0ZWQubGVuZ3RoOyBrKyspIGlmIChzb3J0ZWRba10gPT09IHNvcnRlZFtrIC0gMV0pIG9mdGVuLmFkZChzb3J0ZWRba10gYXMgbnVtYmVyKTtcbiAgaWYgKG9mdGVuLnNpemUgPT09IDApIHJldHVybjtcbiAgY29uc3Qgc2VlbiA9IG5ldyBNYXA8c3RyaW5nLCB7IGJ1Y2tldDogbnVtYmVyOyBzaWdodHM6IFNpZ2h0W10gfT4oKTtcbiAgaGFzaGVzLmZvckVhY2goKGhhc2gsIG4pID0+IHtcbiAgICBpZiAoIW9mdGVuLmhhcyhoYXNoKSkgcmV0dXJuO1xuICAgIGNvbnN0IGJsb2NrID0gb3duZXJzW25dIGFzIG51bWJlcjtcbiAgICBjb25zdCBidWNrZXQgPSBuYW1lZFtibG9ja10gYXMgbnVtYmVyO1xuICAgIGNvbnN0IGF0ID0gdGFibGUuYmxvY2tzICsgYmxvY2sgKiB0YWJsZS5zdHJpZGUgKyBMLlBBSVJfS0VZO1xuICAgIGNvbnN0IGtleSA9IHguYnl0ZXMucmVhZChhdCwgdXA4KHRhYmxlLmtleVNpemUpKTtcbiAgICBjb25zdCBzaWdodHMgPSBbdGFibGUuYnVja2V0cy5zaWdodChidWNrZXQpLCB7IGF0LCBieXRlczoga2V5IH1dO1xuICAgIGNvbnN0IHRleHQgPSBrZXkudG9TdHJpbmcoXCJsYXRpbjFcIik7XG4gICAgY29uc3Qgb3RoZXIgPSBzZWVuLmdldCh0ZXh0KTtcbiAgICBpZiAob3RoZXIpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke3gucGxhY2Uua2luZH0ua2V5LXR3aWNlYCxcbiAgICAgICAgeyBhdDogdGFibGUuYnVja2V0cy5vZmZzZXQoYnVja2V0KSwgd2hhdDogYnVja2V0VGV4dChidWNrZXQpIH0sXG4gICAgICAgIGB0aGUga2V5IG9mICR7YnVja2V0VGV4dChvdGhlci5idWNrZXQpfWAsXG4gICAgICAgIFwiYSBrZXkgdGhhdCBubyBvdGhlciBmdWxsIGJ1Y2tldCBoYXNcIixcbiAgICAgICAgeyBzaWdodHM6IFsuLi5vdGhlci5zaWdodHMsIC4uLnNpZ2h0c10gfSxcbiAgICAgICk7XG4gICAgfSBlbHNlIHNlZW4uc2V0KHRleHQsIHsgYnVja2V0LCBzaWdodHMgfSk7XG4gIH0pO1xufVxuXG5mdW5jdGlvbiBjaGVja0Jsb2Nrcyh4OiBFeGFtaW5hdGlvbiwgeyB3b3JkcyB9OiBUYWJsZSwgbmFtZWQ6IEludDMyQXJyYXkpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBibG9jayA9IDA7IGJsb2NrIDwgd29yZHMuY291bnQ7IGJsb2NrKyspIHtcbiAgICBjb25zdCBvd25lciA9IHdvcmRzLmxvdyhibG9jayk7XG4gICAgY29uc3Qgd3JpdGluZyA9IHdvcmRzLnVwcGVyKGJsb2NrKSA+PSBXUklUSU5HO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogd29yZHMub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja31gIH07XG4gICAgY29uc3Qgc2lnaHRzID0gW3dvcmRzLnNpZ2h0KGJsb2NrKV07XG4gICAgaWYgKHdyaXRpbmcgIT09IChvd25lciAhPT0gMCkpIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIGAke2tpbmR9LmJsb2NrLXdyaXRpbmdgLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgd3JpdGluZyA/IFwid3JpdGluZywgd2l0aG91dCBhbiBvd25lclwiIDogYG5vdCB3cml0aW5nLCB3aXRoIG93bmVyICR7aGV4KG93bmVyLCA2KX1gLFxuICAgICAgICBcImFuIG93bmVyIHdoaWxlIGl0IGlzIHdyaXR0ZW4sIGFuZCBub25lIG90aGVyd2lzZVwiLFxuICAgICAgICB7IHNpZ2h0cyB9LFxuICAgICAgKTtcbiAgICB9IGVsc2UgaWYgKFxuICAgICAgeC5vd25lcihgJHtraW5kfS5ibG9jay1vd25lcmAsIHdoZXJlLCBvd25lciwgc2lnaHRzKSAmJlxuICAgICAgKG5hbWVkW2Jsb2NrXSBhcyBudW1iZXIpIDwgMCAmJlxuICAgICAgeC5pc0RlYWQob3duZXIpXG4gICAgKSB7XG4gICAgICBkZWFkLnB1c2goYmxvY2spO1xuICAgIH1cbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIGAke2tpbmR9LmJsb2NrLW9mLWRlYWRgLFxuICAgIHsgYXQ6IHdvcmRzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgYmxvY2tzYCB9LFxuICAgIGAke2Jsb2Nrc1RleHQoZGVhZCl9LCBjbGFpbWVkIGJ5IHdobyBpcyBnb25lYCxcbiAgICBcImZyZWUgYnkgZGVmaW5pdGlvbjogd2hvZXZlciBuZWVkcyBhIGJsb2NrIHRha2VzIGl0XCIsXG4gICAgeyBzaWdodHM6IGRlYWQuc2xpY2UoMCwgNjQpLm1hcCgoYikgPT4gd29yZHMuc2lnaHQoYikpLCBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgoYikgPT4gd29yZHMubG93KGIpKSldIH0sXG4gICk7XG59XG5cbi8qKiBTdGF0ZSAyIHNheXMgdGhhdCB0aGVyZSBpcyBubyB2YWNhbnQgYnVja2V0OyBhbiBlcmFzZXIgdGhhdCBkaWVkIG1heSBoYXZlIGxlZnQgaXQgYmVoaW5kLiAqL1xuZnVuY3Rpb24gY2hlY2tGdWxsKHg6IEV4YW1pbmF0aW9uLCB7IGJ1Y2tldHMgfTogVGFibGUsIHN0YXRlOiBTaWdodCk6IHZvaWQge1xuICBmb3IgKGxldCBidWNrZXQgPSAwOyBidWNrZXQgPCBidWNrZXRzLmNvdW50OyBidWNrZXQrKykge1xuICAgIGlmIChidWNrZXQgJSBTTE9UX0NPVU5UID09PSAwIHx8IHRhZ0F0KGJ1Y2tldHMsIGJ1Y2tldCkgIT09IEwuVkFDQU5UKSBjb250aW51ZTtcbiAgICB4LmxlZnQoXG4gICAgICBgJHt4LnBsYWNlLmtpbmR9LmZ1bGwtc3RhbGVgLFxuICAgICAgeyBhdDogc3RhdGUuYXQsIHdoYXQ6IFwiZnVsbFwiIH0sXG4gICAgICBgc3RhdGUgMiwgYW5kICR7YnVja2V0VGV4dChidWNrZXQpfSBpcyB2YWNhbnRgLFxuICAgICAgXCJ0aGUgbmV4dCBlcmFzZSBwdXRzIGl0IHJpZ2h0LCBvciB0aGUgaHVuZHJlZHRoIHdobyBpcyB0b2xkIHNvIGFuZCBsb29rcyBmb3IgaXRzZWxmXCIsXG4gICAgICB7IHNpZ2h0czogW3N0YXRlLCBidWNrZXRzLnNpZ2h0KGJ1Y2tldCldIH0sXG4gICAgKTtcbiAgICByZXR1cm47XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tTdHJpcGVzKHg6IEV4YW1pbmF0aW9uLCB7IGJ1Y2tldHMsIGdyb3VwQ291bnQgfTogVGFibGUpOiB2b2lkIHtcbiAgY29uc3QgeyBraW5kIH0gPSB4LnBsYWNlO1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBncm91cCA9IDA7IGdyb3VwIDwgZ3JvdXBDb3VudDsgZ3JvdXArKykge1xuICAgIGNvbnN0IHN0cmlwZSA9IGdyb3VwICogU0xPVF9DT1VOVDtcbiAgICBjb25zdCBvd25lciA9IGJ1Y2tldHMubG93KHN0cmlwZSk7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiBidWNrZXRzLm9mZnNldChzdHJpcGUpLCB3aGF0OiBgc3RyaXBlIG9mIGdyb3VwICR7Z3JvdXB9YCB9O1xuICAgIGlmICh4Lm93bmVyKGAke2tpbmR9LnN0cmlwZWAsIHdoZXJlLCBvd25lciwgW2J1Y2tldHMuc2lnaHQoc3RyaXBlKV0pICYmIHguaXNEZWFkKG93bmVyKSkgZGVhZC5wdXNoKHN0cmlwZSk7XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBgJHtraW5kfS5zdHJpcGUtb2YtZGVhZGAsXG4gICAgeyBhdDogYnVja2V0cy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIHN0cmlwZXNgIH0sXG4gICAgYHRha2VuIGJ5IHdobyBpcyBnb25lLCBmcm9tIGdyb3VwICR7KGRlYWRbMF0gYXMgbnVtYmVyKSAvIFNMT1RfQ09VTlR9IG9uYCxcbiAgICBcInRoZSBuZXh0IG9uZSB0aGF0IGFkZHMgYSBrZXkgdGhlcmUgdGFrZXMgaXQgb3ZlclwiLFxuICAgIHsgc2lnaHRzOiBkZWFkLnNsaWNlKDAsIDY0KS5tYXAoKHMpID0+IGJ1Y2tldHMuc2lnaHQocykpLCBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgocykgPT4gYnVja2V0cy5sb3cocykpKV0gfSxcbiAgKTtcbn1cbiIsICIvLyBUaGUgaGFzaCBvZiBrZXlzOiBTUEVDSUZJQ0FUSU9OLm1kIFwiS2V5cyBhbmQgdGhlaXIgaGFzaFwiLiA2NC1iaXQgYXJpdGhtZXRpYyBpbiB0d28gaGFsdmVzLCBmb3IgdGhlcmUgbWF5IGJlIG1pbGxpb25zLlxuXG5sZXQgaGlnaCA9IDA7XG5sZXQgbG93ID0gMDtcblxuLyoqIChoaWdoLCBsb3cpIFx1MDBENyAoYWgsIGFsKSwgbW9kdWxvIDJeNjQuICovXG5mdW5jdGlvbiBtdWx0aXBseShhaDogbnVtYmVyLCBhbDogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IGJsID0gbG93O1xuICBjb25zdCBiaCA9IGhpZ2g7XG4gIC8vIGxvdyBcdTAwRDcgYWwgaW4gZnVsbCwgYnkgaGFsdmVzIG9mIDE2IGJpdHMuXG4gIGNvbnN0IGEwID0gYWwgJiAweGZmZmY7XG4gIGNvbnN0IGExID0gYWwgPj4+IDE2O1xuICBjb25zdCBiMCA9IGJsICYgMHhmZmZmO1xuICBjb25zdCBiMSA9IGJsID4+PiAxNjtcbiAgY29uc3QgcDAwID0gYTAgKiBiMDtcbiAgY29uc3QgcDAxID0gYTAgKiBiMTtcbiAgY29uc3QgcDEwID0gYTEgKiBiMDtcbiAgY29uc3QgbWlkZGxlID0gKHAwMCA+Pj4gMTYpICsgKHAwMSAmIDB4ZmZmZikgKyAocDEwICYgMHhmZmZmKTtcbiAgY29uc3QgY2FycmllZCA9IGExICogYjEgKyBNYXRoLmZsb29yKHAwMSAvIDY1NTM2KSArIE1hdGguZmxvb3IocDEwIC8gNjU1MzYpICsgKG1pZGRsZSA+Pj4gMTYpO1xuICBsb3cgPSAoKG1pZGRsZSA8PCAxNikgfCAocDAwICYgMHhmZmZmKSkgPj4+IDA7XG4gIGhpZ2ggPSAoY2FycmllZCArIE1hdGguaW11bChhaCwgYmwpICsgTWF0aC5pbXVsKGFsLCBiaCkpID4+PiAwO1xufVxuXG4vKiogeCB4b3IgKHggPj4gYml0cyksIGZvciBiaXRzIGJlbG93IDMyLiAqL1xuZnVuY3Rpb24gZm9sZChiaXRzOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgaCA9IGhpZ2g7XG4gIGhpZ2ggPSAoaCBeIChoID4+PiBiaXRzKSkgPj4+IDA7XG4gIGxvdyA9IChsb3cgXiAoKGxvdyA+Pj4gYml0cykgfCAoaCA8PCAoMzIgLSBiaXRzKSkpKSA+Pj4gMDtcbn1cblxuLyoqIE9uZSBzdGVwIG9mIFNwbGl0TWl4NjQuICovXG5mdW5jdGlvbiBuZXh0KCk6IHZvaWQge1xuICBjb25zdCBzdW0gPSBsb3cgKyAweDdmNGE3YzE1O1xuICBoaWdoID0gKGhpZ2ggKyAweDllMzc3OWI5ICsgKHN1bSA+IDB4ZmZmZmZmZmYgPyAxIDogMCkpID4+PiAwO1xuICBsb3cgPSBzdW0gPj4+IDA7XG4gIGZvbGQoMzApO1xuICBtdWx0aXBseSgweGJmNTg0NzZkLCAweDFjZTRlNWI5KTtcbiAgZm9sZCgyNyk7XG4gIG11bHRpcGx5KDB4OTRkMDQ5YmIsIDB4MTMzMTExZWIpO1xuICBmb2xkKDMxKTtcbn1cblxuLyoqIEhhc2hlcyBhIGtleSwgd2hvc2UgYnl0ZXMgZ28gdXAgdG8gYSBtdWx0aXBsZSBvZiA4LiBSZXR1cm5zIHRoZSB1cHBlciBhbmQgdGhlIGxvd2VyIGhhbGYgb2YgdGhlIGhhc2guICovXG5leHBvcnQgZnVuY3Rpb24gaGFzaEtleShzZWVkSGlnaDogbnVtYmVyLCBzZWVkTG93OiBudW1iZXIsIGtleTogQnVmZmVyKTogeyBoaWdoOiBudW1iZXI7IGxvdzogbnVtYmVyIH0ge1xuICBoaWdoID0gc2VlZEhpZ2g7XG4gIGxvdyA9IHNlZWRMb3c7XG4gIGZvciAobGV0IGF0ID0gMDsgYXQgPCBrZXkubGVuZ3RoOyBhdCArPSA4KSB7XG4gICAgbG93ID0gKGxvdyBeIGtleS5yZWFkVUludDMyTEUoYXQpKSA+Pj4gMDtcbiAgICBoaWdoID0gKGhpZ2ggXiBrZXkucmVhZFVJbnQzMkxFKGF0ICsgNCkpID4+PiAwO1xuICAgIG5leHQoKTtcbiAgfVxuICByZXR1cm4geyBoaWdoLCBsb3cgfTtcbn1cblxuLyoqIGhhc2ggbW9kIDI1NiwgYW5kIDIgbW9yZSBpZiB0aGF0IGlzIGJlbG93IDIuICovXG5leHBvcnQgZnVuY3Rpb24gdGFnT2YobG93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCB0YWcgPSBsb3cgJiAweGZmO1xuICByZXR1cm4gdGFnIDwgMiA/IHRhZyArIDIgOiB0YWc7XG59XG5cbi8qKiBUaGUgZ3JvdXAgd2hlcmUgYSBzZWFyY2ggYmVnaW5zLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGhvbWVPZihoaWdoOiBudW1iZXIsIGdyb3VwczogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIE51bWJlcigoQmlnSW50KGhpZ2gpICogQmlnSW50KGdyb3VwcykpID4+IDMybik7XG59XG4iLCAiLy8gRnV0dXJlcyBhbmQgbGF6aWVzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb25zIDE3IGFuZCAxOC5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGJsb2Nrc1RleHQgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgdHlwZSBSb3csIHNpZ2h0T2YsIHVwOCwgdHlwZSBXb3JkIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgTkFNRVMgPSBbXCJFTVBUWVwiLCBcIlBMRURHRURcIiwgXCJDT01QVVRJTkdcIiwgXCJSRUFEWVwiLCBcIkZBSUxFRFwiLCBcIkFCQU5ET05FRFwiXTtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrT3V0Y29tZSh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChgJHtraW5kfS5lbGVtX3NpemVgLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgeC5maXhlZChgJHtraW5kfS5jYXBhY2l0eWAsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID09PSAxLCBcIjFcIik7XG4gIGNvbnN0IGJsb2NrQ291bnQgPSB4LmZpeGVkKFxuICAgIGAke2tpbmR9LmJsb2NrX2NvdW50YCxcbiAgICBMLk9VVENPTUVfQkxPQ0tfQ09VTlQsXG4gICAgXCJibG9ja19jb3VudFwiLFxuICAgICh2KSA9PiB2ID49IDIgJiYgdiA8PSBMLk5PX0JMT0NLIC0gMSxcbiAgICBgMiB0byAke0wuTk9fQkxPQ0sgLSAxfWAsXG4gICk7XG4gIGNvbnN0IGxlYXN0ID0gTC5PVVRDT01FX1BBWUxPQUQgKyBNYXRoLm1heCh1cDgoZWxlbVNpemUpLCB1cDgoTC5URVhUX0JZVEVTICsgTC5MRUFTVF9URVhUX1JPT00pKTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBgJHtraW5kfS5zdHJpZGVgLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgeC5maXRzKGAke2tpbmR9LmZpdHNgLCBMLk9VVENPTUVfQkxPQ0tTICsgYmxvY2tDb3VudCAqIHN0cmlkZSwgYCR7YmxvY2tDb3VudH0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2ApO1xuICB4LmZvdW5kZWQoKTtcblxuICBjb25zdCBzdGF0ZSA9IHgud29yZChMLk9VVENPTUVfU1RBVEUpO1xuICBjb25zdCBibG9ja3MgPSB4LmJ5dGVzLnJvdyh4LmJhc2UgKyBMLk9VVENPTUVfQkxPQ0tTICsgTC5PVVRDT01FX0JMT0NLLCBibG9ja0NvdW50LCBzdHJpZGUpO1xuICBjb25zdCBuYW1lZCA9IGNoZWNrU3RhdGUoeCwgc3RhdGUsIGJsb2NrQ291bnQpO1xuICBpZiAobmFtZWQgPj0gMCkgY2hlY2tQYXlsb2FkKHgsIHN0YXRlLCBibG9ja3MsIG5hbWVkLCBlbGVtU2l6ZSwgc3RyaWRlKTtcbiAgY2hlY2tPd25lcnMoeCwgc3RhdGUsIGJsb2NrcywgbmFtZWQpO1xuICB4LndhaXRlcnMoTC5PVVRDT01FX1NFVFRMRUQsIFwic2V0dGxlZFwiKTtcbn1cblxuLyoqIFRoZSBibG9jayB0aGF0IHRoZSBzdGF0ZSBuYW1lczsgYmVsb3cgMDogbm9uZS4gKi9cbmZ1bmN0aW9uIGNoZWNrU3RhdGUoeDogRXhhbWluYXRpb24sIHdvcmQ6IFdvcmQsIGJsb2NrQ291bnQ6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3Qgc3RhdGUgPSB3b3JkLnVwcGVyICUgODtcbiAgY29uc3Qgd2hvID0gd29yZC5sb3c7XG4gIGNvbnN0IG5hbWUgPSBOQU1FU1tzdGF0ZV0gPz8gYCR7c3RhdGV9YDtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3JkLmF0LCB3aGF0OiBcInN0YXRlXCIgfTtcbiAgY29uc3Qgc2lnaHRzID0gW3NpZ2h0T2Yod29yZCldO1xuICBjb25zdCB3cm9uZyA9IChydWxlOiBzdHJpbmcsIGZvdW5kOiBzdHJpbmcsIGV4cGVjdGVkOiBzdHJpbmcpID0+XG4gICAgeC53cm9uZyhgJHtraW5kfS4ke3J1bGV9YCwgd2hlcmUsIGZvdW5kLCBleHBlY3RlZCwgeyBzaWdodHMgfSk7XG4gIGlmIChzdGF0ZSA+IEwuU1RBVEVfQUJBTkRPTkVEKSB3cm9uZyhcInN0YXRlXCIsIG5hbWUsIFwiYSBzdGF0ZSBmcm9tIDAgKEVNUFRZKSB0byA1IChBQkFORE9ORUQpXCIpO1xuICBlbHNlIGlmIChraW5kID09PSBcImxhenlcIiAmJiAoc3RhdGUgPT09IEwuU1RBVEVfUExFREdFRCB8fCBzdGF0ZSA9PT0gTC5TVEFURV9BQkFORE9ORUQpKSB7XG4gICAgd3JvbmcoXCJzdGF0ZVwiLCBuYW1lLCBcIkVNUFRZLCBDT01QVVRJTkcsIFJFQURZIG9yIEZBSUxFRDogYSBsYXp5IGhhcyBubyBvdGhlciBzdGF0ZVwiKTtcbiAgfSBlbHNlIGlmIChzdGF0ZSA9PT0gTC5TVEFURV9FTVBUWSB8fCBzdGF0ZSA9PT0gTC5TVEFURV9BQkFORE9ORUQpIHtcbiAgICBpZiAod2hvICE9PSAwKSB3cm9uZyhcIndob1wiLCBgJHtuYW1lfSwgd2hvICR7d2hvfWAsIGB3aG8gMDogJHtuYW1lfSBuYW1lcyBub2JvZHlgKTtcbiAgfSBlbHNlIGlmIChzdGF0ZSA9PT0gTC5TVEFURV9SRUFEWSB8fCBzdGF0ZSA9PT0gTC5TVEFURV9GQUlMRUQpIHtcbiAgICBpZiAod2hvIDwgYmxvY2tDb3VudCkgcmV0dXJuIHdobztcbiAgICB3cm9uZyhcImJsb2NrXCIsIGAke25hbWV9LCBibG9jayAke3dob31gLCBgYSBibG9jayBiZWxvdyAke2Jsb2NrQ291bnR9YCk7XG4gIH0gZWxzZSBpZiAod2hvID09PSAwKSB7XG4gICAgd3JvbmcoXCJ3aG9cIiwgYCR7bmFtZX0gYnkgbm9ib2R5YCwgXCJ0aGUgb3duZXIgaWQgb2Ygd2hvIGRpZFwiKTtcbiAgfSBlbHNlIGlmICh4Lm93bmVyKGAke2tpbmR9Lndob2AsIHdoZXJlLCB3aG8sIHNpZ2h0cykgJiYgeC5pc0RlYWQod2hvKSkge1xuICAgIGNvbnN0IHBsZWRnZWQgPSBzdGF0ZSA9PT0gTC5TVEFURV9QTEVER0VEO1xuICAgIHgubGVmdChcbiAgICAgIGAke2tpbmR9LiR7cGxlZGdlZCA/IFwicGxlZGdlXCIgOiBcImNvbXB1dGF0aW9uXCJ9LW9mLWRlYWRgLFxuICAgICAgd2hlcmUsXG4gICAgICBgJHtuYW1lfSBieSB3aG8gaXMgZ29uZWAsXG4gICAgICBwbGVkZ2VkID8gXCJ3aG9ldmVyIGxvb2tzIGF0IGl0IGZpbmRzIGl0IGFiYW5kb25lZFwiIDogXCJ0aGUgbmV4dCBvbmUgdGhhdCBjb21wdXRlcyBpdCB0YWtlcyBvdmVyXCIsXG4gICAgICB7IHNpZ2h0cywgZGVhZDogW3dob10gfSxcbiAgICApO1xuICB9XG4gIHJldHVybiAtMTtcbn1cblxuY29uc3QgdXRmOCA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcblxuLyoqIFRoZSB2YWx1ZSwgb3IgdGhlIHRleHQgdGhhdCBzYXlzIHdoeSB0aGVyZSBpcyBub25lLiAqL1xuZnVuY3Rpb24gY2hlY2tQYXlsb2FkKHg6IEV4YW1pbmF0aW9uLCBzdGF0ZTogV29yZCwgYmxvY2tzOiBSb3csIG5hbWVkOiBudW1iZXIsIGVsZW1TaXplOiBudW1iZXIsIHN0cmlkZTogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IHsga2luZCB9ID0geC5wbGFjZTtcbiAgY29uc3QgcHJvb2YgPSBbc2lnaHRPZihzdGF0ZSldO1xuICBjb25zdCB3b3JkID0geyBhdDogYmxvY2tzLm9mZnNldChuYW1lZCksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7bmFtZWR9LCB3aGljaCBzdGF0ZSBuYW1lc2AgfTtcbiAgaWYgKGJsb2Nrcy51cHBlcihuYW1lZCkgPT09IDApIHtcbiAgICB4Lndyb25nKGAke2tpbmR9LmJsb2NrLXVuY2xhaW1lZGAsIHdvcmQsIFwidmVyc2lvbiAwOiBpdCB3YXMgbmV2ZXIgY2xhaW1lZFwiLCBcImEgdmVyc2lvbiB0aGF0IGlzIG5vdCAwXCIsIHtcbiAgICAgIHNpZ2h0czogWy4uLnByb29mLCBibG9ja3Muc2lnaHQobmFtZWQpXSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCBhdCA9IGJsb2Nrcy5vZmZzZXQobmFtZWQpICsgTC5PVVRDT01FX1BBWUxPQUQ7XG4gIGlmIChzdGF0ZS51cHBlciAlIDggPT09IEwuU1RBVEVfUkVBRFkpIHtcbiAgICB4LmJ5dGVzLmFuZXcoKTtcbiAgICB4LnBhZGRpbmcoYHRoZSBlbGVtZW50IGluIGJsb2NrICR7bmFtZWR9YCwgYXQsIGVsZW1TaXplLCBwcm9vZik7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHJvb20gPSBNYXRoLm1pbihzdHJpZGUgLSAxMiwgTC5NT1NUX1RFWFRfUk9PTSk7XG4gIGNvbnN0IHRleHQgPSB4LmJ5dGVzLnJlYWQoYXQsIEwuVEVYVF9CWVRFUyArIHJvb20pO1xuICBjb25zdCBsZW5ndGggPSB0ZXh0LnJlYWRVSW50MzJMRSgwKTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0LCB3aGF0OiBgdGV4dCBpbiBibG9jayAke25hbWVkfWAgfTtcbiAgY29uc3Qgc2lnaHRzID0gWy4uLnByb29mLCB7IGF0LCBieXRlczogdGV4dC5zdWJhcnJheSgwLCBMLlRFWFRfQllURVMgKyBNYXRoLm1pbihsZW5ndGgsIHJvb20pKSB9XTtcbiAgaWYgKGxlbmd0aCA+IHJvb20pIHtcbiAgICB4Lndyb25nKGAke2tpbmR9LnRleHQtbGVuZ3RoYCwgd2hlcmUsIGAke2xlbmd0aH0gYnl0ZXNgLCBgYXQgbW9zdCB0aGUgJHtyb29tfSB0aGF0IHRoZXJlIGlzIHJvb20gZm9yYCwgeyBzaWdodHMgfSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIHRyeSB7XG4gICAgdXRmOC5kZWNvZGUodGV4dC5zdWJhcnJheShMLlRFWFRfQllURVMsIEwuVEVYVF9CWVRFUyArIGxlbmd0aCkpO1xuICB9IGNhdGNoIHtcbiAgICB4Lndyb25nKGAke2tpbmR9LnRleHRgLCB3aGVyZSwgXCJieXRlcyB0aGF0IGFyZSBubyBVVEYtOFwiLCBcInRleHRcIiwgeyBzaWdodHMgfSk7XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tPd25lcnMoeDogRXhhbWluYXRpb24sIHN0YXRlOiBXb3JkLCBibG9ja3M6IFJvdywgbmFtZWQ6IG51bWJlcik6IHZvaWQge1xuICBjb25zdCB7IGtpbmQgfSA9IHgucGxhY2U7XG4gIGNvbnN0IGRlYWQ6IG51bWJlcltdID0gW107XG4gIGZvciAobGV0IGJsb2NrID0gMDsgYmxvY2sgPCBibG9ja3MuY291bnQ7IGJsb2NrKyspIHtcbiAgICBjb25zdCBvd25lciA9IGJsb2Nrcy5sb3coYmxvY2spO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogYmxvY2tzLm9mZnNldChibG9jayksIHdoYXQ6IGB3b3JkIG9mIGJsb2NrICR7YmxvY2t9YCB9O1xuICAgIGlmIChvd25lciAhPT0gMCAmJiBibG9ja3MudXBwZXIoYmxvY2spID09PSAwKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBgJHtraW5kfS5ibG9jay11bmNsYWltZWRgLFxuICAgICAgICB3aGVyZSxcbiAgICAgICAgXCJhbiBvd25lciwgYW5kIHZlcnNpb24gMFwiLFxuICAgICAgICBcImEgdmVyc2lvbiB0aGF0IGlzIG5vdCAwOiBlYWNoIGNsYWltIGFkZHMgMVwiLFxuICAgICAgICB7XG4gICAgICAgICAgc2lnaHRzOiBbYmxvY2tzLnNpZ2h0KGJsb2NrKV0sXG4gICAgICAgIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBpZiAoIXgub3duZXIoYCR7a2luZH0uYmxvY2stb3duZXJgLCB3aGVyZSwgb3duZXIsIFtibG9ja3Muc2lnaHQoYmxvY2spXSkpIGNvbnRpbnVlO1xuICAgIGlmIChibG9jayAhPT0gbmFtZWQgJiYgeC5pc0RlYWQob3duZXIpKSBkZWFkLnB1c2goYmxvY2spO1xuICB9XG4gIGlmIChkZWFkLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICB4LmxlZnQoXG4gICAgYCR7a2luZH0uYmxvY2stb2YtZGVhZGAsXG4gICAgeyBhdDogYmxvY2tzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgYmxvY2tzYCB9LFxuICAgIGAke2Jsb2Nrc1RleHQoZGVhZCl9LCBjbGFpbWVkIGJ5IHdobyBpcyBnb25lYCxcbiAgICBcInRoZSBuZXh0IG9uZSB0aGF0IHNldHRsZXMgaXQgdGFrZXMgdGhlbVwiLFxuICAgIHtcbiAgICAgIHNpZ2h0czogW3NpZ2h0T2Yoc3RhdGUpLCAuLi5kZWFkLnNsaWNlKDAsIDY0KS5tYXAoKGIpID0+IGJsb2Nrcy5zaWdodChiKSldLFxuICAgICAgZGVhZDogWy4uLm5ldyBTZXQoZGVhZC5tYXAoKGIpID0+IGJsb2Nrcy5sb3coYikpKV0sXG4gICAgfSxcbiAgKTtcbn1cbiIsICIvLyBQb29sczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDE2LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgYmxvY2tzVGV4dCB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiwgUGxhY2UgfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHsgdHlwZSBSb3csIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHVwOCwgdmFsdWVPZiB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1Bvb2woeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKFwicG9vbC5lbGVtX3NpemVcIiwgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFLCBcImVsZW1fc2l6ZVwiLCAodikgPT4gdiA+PSAxLCBcImF0IGxlYXN0IDFcIik7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5maXhlZChcbiAgICBcInBvb2wuY2FwYWNpdHlcIixcbiAgICBMLlNUUlVDVFVSRV9DQVBBQ0lUWSxcbiAgICBcImNhcGFjaXR5XCIsXG4gICAgKHYpID0+IHYgPj0gMSAmJiB2IDw9IEwuTk9fQkxPQ0ssXG4gICAgYDEgdG8gJHtMLk5PX0JMT0NLfWAsXG4gICk7XG4gIGNvbnN0IHBheWxvYWQgPSB4LmZpeGVkKFxuICAgIFwicG9vbC5wYXlsb2FkXCIsXG4gICAgTC5QT09MX1BBWUxPQUQsXG4gICAgXCJwYXlsb2FkXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gTC5MRUFTRV9QQVlMT0FEX05FQVIsXG4gICAgXCJhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0IDhcIixcbiAgKTtcbiAgY29uc3QgbGVhc3QgPSBwYXlsb2FkICsgdXA4KGVsZW1TaXplKTtcbiAgY29uc3Qgc3RyaWRlID0geC5maXhlZChcbiAgICBcInBvb2wuc3RyaWRlXCIsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICB4LmZpdHMoXCJwb29sLmZpdHNcIiwgTC5QT09MX0JMT0NLUyArIGNhcGFjaXR5ICogc3RyaWRlLCBgJHtjYXBhY2l0eX0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2ApO1xuICB4LmZvdW5kZWQoKTtcblxuICBjb25zdCBxdWV1ZXMgPSBjaGVja1F1ZXVlcyh4KTtcbiAgY29uc3QgbGVhc2VzID0geC5ieXRlcy5yb3coeC5iYXNlICsgTC5QT09MX0JMT0NLUywgY2FwYWNpdHksIHN0cmlkZSk7XG4gIGNvbnN0IGNhcnJpZWQgPSBjaGVja0hhbmRsZXMoeCwgcXVldWVzLCBsZWFzZXMpO1xuICBjaGVja0xlYXNlcyh4LCBsZWFzZXMsIGNhcnJpZWQpO1xuICB4LndhaXRlcnMoTC5QT09MX0ZSRUUsIFwiZnJlZVwiKTtcbn1cblxuLyoqIFRoZSBib3VuZCBxdWV1ZXMsIHRob3NlIHRoYXQgY2FuIGJlLiAqL1xuZnVuY3Rpb24gY2hlY2tRdWV1ZXMoeDogRXhhbWluYXRpb24pOiBQbGFjZVtdIHtcbiAgY29uc3QgZm91bmQ6IFBsYWNlW10gPSBbXTtcbiAgY29uc3Qgc2VlbiA9IG5ldyBNYXA8bnVtYmVyLCBudW1iZXI+KCk7XG4gIGNvbnN0IHdvcmRzID0geC5ieXRlcy5yb3coeC5iYXNlICsgTC5QT09MX1FVRVVFUywgTC5QT09MX1FVRVVFX0NPVU5UKTtcbiAgbGV0IGVtcHR5ID0gLTE7XG4gIGZvciAobGV0IGsgPSAwOyBrIDwgd29yZHMuY291bnQ7IGsrKykge1xuICAgIGNvbnN0IHdvcmQgPSB3b3Jkcy53b3JkKGspO1xuICAgIGNvbnN0IHZhbHVlID0gdmFsdWVPZih3b3JkKTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHdvcmQuYXQsIHdoYXQ6IGBib3VuZCBxdWV1ZSAke2t9YCB9O1xuICAgIGNvbnN0IHNpZ2h0cyA9IFtzaWdodE9mKHdvcmQpXTtcbiAgICBpZiAodmFsdWUgPT09IDBuKSB7XG4gICAgICBpZiAoZW1wdHkgPCAwKSBlbXB0eSA9IGs7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGVtcHR5ID49IDApIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwicG9vbC5xdWV1ZXMtb3JkZXJcIixcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIGBsaW5lICR7dmFsdWV9YCxcbiAgICAgICAgYDA6IHdvcmQgJHtlbXB0eX0gaXMgMCwgYW5kIHRoZXkgYXJlIGZpbGxlZCBmcm9tIHRoZSBmaXJzdCBvbmAsXG4gICAgICAgIHtcbiAgICAgICAgICBzaWdodHM6IFt3b3Jkcy5zaWdodChlbXB0eSksIC4uLnNpZ2h0c10sXG4gICAgICAgIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjb25zdCBsaW5lID0gTnVtYmVyKHZhbHVlKTtcbiAgICBjb25zdCBxdWV1ZSA9IHguc2VnbWVudC5wbGFjZXMuZmluZCgoeyBvZmZzZXQgfSkgPT4gb2Zmc2V0ID09PSBsaW5lICogTC5MSU5FX0JZVEVTKTtcbiAgICBpZiAocXVldWU/LmtpbmQgIT09IFwicXVldWVcIikge1xuICAgICAgeC53cm9uZyhcbiAgICAgICAgXCJwb29sLnF1ZXVlXCIsXG4gICAgICAgIHdoZXJlLFxuICAgICAgICBgbGluZSAke3ZhbHVlfSwgd2hlcmUgJHtxdWV1ZSA/IGBhICR7cXVldWUua2luZH0gbGllc2AgOiBcIm5vIHN0cnVjdHVyZSBiZWdpbnNcIn1gLFxuICAgICAgICBcInRoZSBsaW5lIG9mIGEgcXVldWVcIixcbiAgICAgICAge1xuICAgICAgICAgIHNpZ2h0cyxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3Qgc2l6ZSA9IHguYnl0ZXMudTMyU2VlbihxdWV1ZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9FTEVNX1NJWkUpO1xuICAgIGlmIChzaXplLnZhbHVlICE9PSA4KSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInBvb2wucXVldWVcIixcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIGBsaW5lICR7dmFsdWV9LCBhIHF1ZXVlIG9mIGVsZW1lbnRzIG9mICR7c2l6ZS52YWx1ZX0gYnl0ZXNgLFxuICAgICAgICBcImEgcXVldWUgb2YgZWxlbWVudHMgb2YgOCBieXRlc1wiLFxuICAgICAgICB7XG4gICAgICAgICAgc2lnaHRzOiBbLi4uc2lnaHRzLCBzaXplLnNpZ2h0XSxcbiAgICAgICAgfSxcbiAgICAgICk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgY29uc3QgdHdpY2UgPSBzZWVuLmdldChsaW5lKTtcbiAgICBpZiAodHdpY2UgIT09IHVuZGVmaW5lZCkge1xuICAgICAgeC53cm9uZyhcInBvb2wucXVldWUtdHdpY2VcIiwgd2hlcmUsIGBsaW5lICR7bGluZX1gLCBgYSBxdWV1ZSB0aGF0IHdvcmQgJHt0d2ljZX0gZG9lcyBub3QgbmFtZWAsIHtcbiAgICAgICAgc2lnaHRzOiBbLi4uc2lnaHRzLCB3b3Jkcy5zaWdodCh0d2ljZSldLFxuICAgICAgfSk7XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgc2Vlbi5zZXQobGluZSwgayk7XG4gICAgZm91bmQucHVzaChxdWV1ZSk7XG4gIH1cbiAgcmV0dXJuIGZvdW5kO1xufVxuXG4vKiogV2hlcmUgYSBoYW5kbGUgd2FzIHNlZW4uICovXG50eXBlIENhcnJpZWQgPSBNYXA8c3RyaW5nLCBTaWdodFtdPjtcblxuLyoqIFRoZSBoYW5kbGVzIGluIHRoZSBib3VuZCBxdWV1ZXMnIGNlbGxzLiBUaG9zZSB0aGF0IGZpdCBubyBsZWFzZSBhcmUgc3RhbGUuICovXG5mdW5jdGlvbiBjaGVja0hhbmRsZXMoeDogRXhhbWluYXRpb24sIHF1ZXVlczogcmVhZG9ubHkgUGxhY2VbXSwgbGVhc2VzOiBSb3cpOiBDYXJyaWVkIHtcbiAgY29uc3QgY2FycmllZDogQ2FycmllZCA9IG5ldyBNYXAoKTtcbiAgZm9yIChjb25zdCBxdWV1ZSBvZiBxdWV1ZXMpIHtcbiAgICBjb25zdCBzdHJpZGUgPSB4LmJ5dGVzLnUzMihxdWV1ZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9TVFJJREUpO1xuICAgIGNvbnN0IGNhcGFjaXR5ID0geC5ieXRlcy51MzIocXVldWUub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfQ0FQQUNJVFkpO1xuICAgIGNvbnN0IGJsb2NrQ291bnQgPSB4LmJ5dGVzLnUzMihxdWV1ZS5vZmZzZXQgKyBMLlFVRVVFX0JMT0NLX0NPVU5UKTtcbiAgICAvLyBXaGF0IGlzIHdyb25nIHdpdGggdGhlIHF1ZXVlIGlzIHRvbGQgd2hlcmUgaXQgaXMgbG9va2VkIGF0IGl0c2VsZi5cbiAgICBpZiAoc3RyaWRlIDwgMjQgfHwgc3RyaWRlICUgOCAhPT0gMCB8fCBibG9ja0NvdW50IDw9IGNhcGFjaXR5KSBjb250aW51ZTtcbiAgICBpZiAoTC5RVUVVRV9DRUxMUyArIGJsb2NrQ291bnQgKiBzdHJpZGUgPiBxdWV1ZS5zaXplKSBjb250aW51ZTtcbiAgICBjb25zdCBiZWdpbiA9IHF1ZXVlLm9mZnNldCArIEwuUVVFVUVfQ0VMTFM7XG4gICAgY29uc3QgcGF5bG9hZHMgPSB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuQ0VMTF9QQVlMT0FELCBibG9ja0NvdW50LCBzdHJpZGUpO1xuICAgIGNvbnN0IHRhcmdldHMgPSB4LmJ5dGVzLnJvdyhiZWdpbiArIEwuQ0VMTF9UQVJHRVQsIGNhcGFjaXR5LCBzdHJpZGUpO1xuICAgIGNvbnN0IHN0YWxlOiBTaWdodFtdW10gPSBbXTtcbiAgICBsZXQgZmlyc3QgPSBiZWdpbjtcbiAgICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IGNhcGFjaXR5OyBjZWxsKyspIHtcbiAgICAgIGNvbnN0IGJsb2NrID0gdGFyZ2V0cy5sb3coY2VsbCk7XG4gICAgICBpZiAodGFyZ2V0cy51cHBlcihjZWxsKSAlIDIgPT09IDAgfHwgYmxvY2sgPj0gYmxvY2tDb3VudCkgY29udGludWU7XG4gICAgICBjb25zdCBpbmRleCA9IHBheWxvYWRzLmxvdyhibG9jayk7XG4gICAgICBjb25zdCBnZW5lcmF0aW9uID0gcGF5bG9hZHMudXBwZXIoYmxvY2spO1xuICAgICAgY29uc3Qgc2lnaHRzID0gW3RhcmdldHMuc2lnaHQoY2VsbCksIHBheWxvYWRzLnNpZ2h0KGJsb2NrKV07XG4gICAgICBjb25zdCBsZWFzZSA9IGluZGV4IDwgbGVhc2VzLmNvdW50ID8gbGVhc2VzLnVwcGVyKGluZGV4KSA6IC0xO1xuICAgICAgY29uc3QgZml0cyA9IGxlYXNlID49IDAgJiYgbGVhc2UgJSAyID09PSAxICYmIGxlYXNlcy5sb3coaW5kZXgpICE9PSAwICYmIE1hdGguZmxvb3IobGVhc2UgLyAyKSA9PT0gZ2VuZXJhdGlvbjtcbiAgICAgIGlmIChmaXRzKSBjYXJyaWVkLnNldChgJHtnZW5lcmF0aW9ufS8ke2luZGV4fWAsIHNpZ2h0cyk7XG4gICAgICBlbHNlIHtcbiAgICAgICAgaWYgKHN0YWxlLmxlbmd0aCA9PT0gMCkgZmlyc3QgPSB0YXJnZXRzLm9mZnNldChjZWxsKTtcbiAgICAgICAgc3RhbGUucHVzaChpbmRleCA8IGxlYXNlcy5jb3VudCA/IFsuLi5zaWdodHMsIGxlYXNlcy5zaWdodChpbmRleCldIDogc2lnaHRzKTtcbiAgICAgIH1cbiAgICB9XG4gICAgaWYgKHN0YWxlLmxlbmd0aCA9PT0gMCkgY29udGludWU7XG4gICAgeC5sZWZ0KFxuICAgICAgXCJwb29sLmhhbmRsZS1zdGFsZVwiLFxuICAgICAgeyBhdDogZmlyc3QsIHdoYXQ6IGAke3N0YWxlLmxlbmd0aH0gb2YgdGhlIGhhbmRsZXMgaW4gcXVldWUgJHtKU09OLnN0cmluZ2lmeShxdWV1ZS5uYW1lKX1gIH0sXG4gICAgICBcInRoZXkgZml0IG5vIGxlYXNlIHRoYXQgd2FzIHNlbnRcIixcbiAgICAgIFwicmVjZWl2ZSBwYXNzZXMgb3ZlciB0aGVtLCBhbmQgYSBzZW5kIHRha2VzIHRoZW0gb3V0XCIsXG4gICAgICB7IHNpZ2h0czogc3RhbGUuc2xpY2UoMCwgNjQpLmZsYXQoKSB9LFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIGNhcnJpZWQ7XG59XG5cbmZ1bmN0aW9uIGNoZWNrTGVhc2VzKHg6IEV4YW1pbmF0aW9uLCBsZWFzZXM6IFJvdywgY2FycmllZDogQ2FycmllZCk6IHZvaWQge1xuICBjb25zdCBkZWFkOiBudW1iZXJbXSA9IFtdO1xuICBmb3IgKGxldCBrID0gMDsgayA8IGxlYXNlcy5jb3VudDsgaysrKSB7XG4gICAgY29uc3Qgb3duZXIgPSBsZWFzZXMubG93KGspO1xuICAgIGlmIChvd25lciA9PT0gMCkgY29udGludWU7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiBsZWFzZXMub2Zmc2V0KGspLCB3aGF0OiBgbGVhc2Ugb2YgYmxvY2sgJHtrfWAgfTtcbiAgICBpZiAoIXgub3duZXIoXCJwb29sLmxlYXNlLW93bmVyXCIsIHdoZXJlLCBvd25lciwgW2xlYXNlcy5zaWdodChrKV0pIHx8ICF4LmlzRGVhZChvd25lcikpIGNvbnRpbnVlO1xuICAgIGNvbnN0IHNlbnQgPSBsZWFzZXMudXBwZXIoaykgJSAyID09PSAxO1xuICAgIGlmICghc2VudCB8fCAhY2FycmllZC5oYXMoYCR7TWF0aC5mbG9vcihsZWFzZXMudXBwZXIoaykgLyAyKX0vJHtrfWApKSBkZWFkLnB1c2goayk7XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBcInBvb2wubGVhc2Utb2YtZGVhZFwiLFxuICAgIHsgYXQ6IGxlYXNlcy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIGxlYXNlc2AgfSxcbiAgICBgJHtibG9ja3NUZXh0KGRlYWQpfSwgbGVhc2VkIGJ5IHdobyBpcyBnb25lYCxcbiAgICBcImZyZWUgYnkgZGVmaW5pdGlvbjogdGhlIG5leHQgYWNxdWlyZSB0YWtlcyB0aGVtLCBhbmQgcmVjbGFpbSBnaXZlcyB0aGVtIGJhY2tcIixcbiAgICB7IHNpZ2h0czogZGVhZC5zbGljZSgwLCA2NCkubWFwKChrKSA9PiBsZWFzZXMuc2lnaHQoaykpLCBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgoaykgPT4gbGVhc2VzLmxvdyhrKSkpXSB9LFxuICApO1xufVxuIiwgIi8vIFJpbmdzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTMuIEFuZCBhcnJheXMsIHNlY3Rpb24gMTAsIHdoaWNoIGhhdmUgbm8gd29yZHMgdG8gY29udHJhZGljdCBlYWNoIG90aGVyLlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBoZXgsIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHR5cGUgV29yZCwgaGFsdmVzT2YsIHVwOCwgdmFsdWVPZiB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja0FycmF5KHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChcImFycmF5LmVsZW1fc2l6ZVwiLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKFwiYXJyYXkuY2FwYWNpdHlcIiwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICB4LmZpeGVkKFwiYXJyYXkuc3RyaWRlXCIsIEwuU1RSVUNUVVJFX1NUUklERSwgXCJzdHJpZGVcIiwgKHYpID0+IHYgPT09IGVsZW1TaXplLCBgZWxlbV9zaXplLCAke2VsZW1TaXplfWApO1xuICB4LmZpdHMoXCJhcnJheS5maXRzXCIsIEwuQVJSQVlfRUxFTUVOVFMgKyBjYXBhY2l0eSAqIGVsZW1TaXplLCBgJHtjYXBhY2l0eX0gZWxlbWVudHMgb2YgJHtlbGVtU2l6ZX0gYnl0ZXNgKTtcbn1cblxuaW50ZXJmYWNlIFBvc2l0aW9uIHtcbiAgcmVhZG9ubHkgbGFwOiBudW1iZXI7XG4gIHJlYWRvbmx5IGluZGV4OiBudW1iZXI7XG4gIHJlYWRvbmx5IHdvcmQ6IFdvcmQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1JpbmcoeDogRXhhbWluYXRpb24pOiB2b2lkIHtcbiAgY29uc3QgbW9kZSA9IHguZml4ZWQoXCJyaW5nLm1vZGVcIiwgTC5SSU5HX01PREUsIFwibW9kZVwiLCAodikgPT4gdiA8PSAxLCBcIjAgKGVsZW1lbnRzKSBvciAxIChtZXNzYWdlcylcIik7XG4gIGNvbnN0IG1lc3NhZ2VzID0gbW9kZSA9PT0gTC5SSU5HX01FU1NBR0VTO1xuICBjb25zdCBlbGVtU2l6ZSA9IHguZml4ZWQoXG4gICAgXCJyaW5nLmVsZW1fc2l6ZVwiLFxuICAgIEwuU1RSVUNUVVJFX0VMRU1fU0laRSxcbiAgICBcImVsZW1fc2l6ZVwiLFxuICAgICh2KSA9PiAobWVzc2FnZXMgPyB2ID09PSAxIDogdiA+PSAxKSxcbiAgICBtZXNzYWdlcyA/IFwiMSBpbiBhIHJpbmcgb2YgbWVzc2FnZXNcIiA6IFwiYXQgbGVhc3QgMVwiLFxuICApO1xuICBjb25zdCBjYXBhY2l0eSA9IHguZml4ZWQoXG4gICAgXCJyaW5nLmNhcGFjaXR5XCIsXG4gICAgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksXG4gICAgXCJjYXBhY2l0eVwiLFxuICAgICh2KSA9PiAobWVzc2FnZXMgPyB2ID49IDggJiYgdiAlIDggPT09IDAgOiB2ID49IDEpLFxuICAgIG1lc3NhZ2VzID8gXCJhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0IDhcIiA6IFwiYXQgbGVhc3QgMVwiLFxuICApO1xuICBjb25zdCBzdHJpZGUgPSBtZXNzYWdlcyA/IEwuRlJBTUVfVU5JVCA6IGVsZW1TaXplO1xuICB4LmZpeGVkKFwicmluZy5zdHJpZGVcIiwgTC5TVFJVQ1RVUkVfU1RSSURFLCBcInN0cmlkZVwiLCAodikgPT4gdiA9PT0gc3RyaWRlLCBgJHtzdHJpZGV9YCk7XG4gIGNvbnN0IGxhcmdlc3QgPSB4LmZpeGVkKFxuICAgIFwicmluZy5sYXJnZXN0XCIsXG4gICAgTC5SSU5HX0xBUkdFU1QsXG4gICAgXCJsYXJnZXN0XCIsXG4gICAgKHYpID0+IChtZXNzYWdlcyA/IHYgPD0gY2FwYWNpdHkgLSA4IDogdiA9PT0gMCksXG4gICAgbWVzc2FnZXMgPyBgYXQgbW9zdCAke2NhcGFjaXR5IC0gOH0sIHRoZSBjYXBhY2l0eSBsZXNzIDhgIDogXCIwIGluIGEgcmluZyBvZiBlbGVtZW50c1wiLFxuICApO1xuICBjb25zdCB1bml0cyA9IG1lc3NhZ2VzID8gY2FwYWNpdHkgLyBMLkZSQU1FX1VOSVQgOiBjYXBhY2l0eTtcbiAgeC5maXRzKFxuICAgIFwicmluZy5maXRzXCIsXG4gICAgTC5SSU5HX0FSRUEgKyB1bml0cyAqIHN0cmlkZSArIChtZXNzYWdlcyA/IHVwOChsYXJnZXN0KSA6IDApLFxuICAgIGAke3VuaXRzfSB1bml0cyBvZiAke3N0cmlkZX0gYnl0ZXNgLFxuICApO1xuICB4LmZvdW5kZWQoKTtcblxuICAvLyBoZWFkLCB0aGVuIHRhaWw6IHdoYXQgd2FzIHJlYWQgbWVhbndoaWxlIGlzIGJlaGluZCB0aGUgaGVhZCwgYW5kIHNob3dzIGluIGl0cyB3b3JkLlxuICBjb25zdCBoZWFkID0gcG9zaXRpb24oeCwgTC5SSU5HX0hFQUQpO1xuICBjb25zdCB0YWlsID0gcG9zaXRpb24oeCwgTC5SSU5HX1RBSUwpO1xuICBjb25zdCBkaXN0YW5jZSA9IGNoZWNrRGlzdGFuY2UoeCwgdW5pdHMsIGhlYWQsIHRhaWwpO1xuICBpZiAobWVzc2FnZXMgJiYgZGlzdGFuY2UgPiAwKSBjaGVja0ZyYW1lcyh4LCB7IHVuaXRzLCBsYXJnZXN0LCBzdHJpZGUgfSwgaGVhZCwgZGlzdGFuY2UpO1xuICBjaGVja1NpZGUoeCwgTC5SSU5HX1BST0RVQ0VSLCBcInByb2R1Y2VyXCIpO1xuICBjaGVja1NpZGUoeCwgTC5SSU5HX0NPTlNVTUVSLCBcImNvbnN1bWVyXCIpO1xuICB4LndhaXRlcnMoTC5SSU5HX05PVF9FTVBUWSwgXCJub3RfZW1wdHlcIik7XG4gIHgud2FpdGVycyhMLlJJTkdfTk9UX0ZVTEwsIFwibm90X2Z1bGxcIik7XG59XG5cbmZ1bmN0aW9uIHBvc2l0aW9uKHg6IEV4YW1pbmF0aW9uLCBvZmZzZXQ6IG51bWJlcik6IFBvc2l0aW9uIHtcbiAgY29uc3Qgd29yZCA9IHgud29yZChvZmZzZXQpO1xuICBjb25zdCB7IGhpZ2gsIGxvd2VyIH0gPSBoYWx2ZXNPZih3b3JkKTtcbiAgcmV0dXJuIHsgbGFwOiBoaWdoLCBpbmRleDogbG93ZXIsIHdvcmQgfTtcbn1cblxuLyoqIFVuaXRzIHRoYXQgYXJlIHdyaXR0ZW4gYW5kIG5vdCB5ZXQgcmVhZDsgYmVsb3cgMCB3aGVyZSB0aGF0IGNhbm5vdCBiZSB0b2xkLiAqL1xuZnVuY3Rpb24gY2hlY2tEaXN0YW5jZSh4OiBFeGFtaW5hdGlvbiwgdW5pdHM6IG51bWJlciwgaGVhZDogUG9zaXRpb24sIHRhaWw6IFBvc2l0aW9uKTogbnVtYmVyIHtcbiAgY29uc3QgdGV4dCA9ICh7IGxhcCwgaW5kZXggfTogUG9zaXRpb24pID0+IGBsYXAgJHtsYXB9LCBpbmRleCAke2luZGV4fWA7XG4gIGxldCBmb3VuZGVkID0gdHJ1ZTtcbiAgZm9yIChjb25zdCBbbmFtZSwgcGxhY2VdIG9mIFtcbiAgICBbXCJoZWFkXCIsIGhlYWRdLFxuICAgIFtcInRhaWxcIiwgdGFpbF0sXG4gIF0gYXMgY29uc3QpIHtcbiAgICBpZiAocGxhY2UuaW5kZXggPCB1bml0cykgY29udGludWU7XG4gICAgZm91bmRlZCA9IGZhbHNlO1xuICAgIHgud3JvbmcoXCJyaW5nLmluZGV4XCIsIHsgYXQ6IHBsYWNlLndvcmQuYXQsIHdoYXQ6IG5hbWUgfSwgdGV4dChwbGFjZSksIGBhbiBpbmRleCBiZWxvdyAke3VuaXRzfWAsIHtcbiAgICAgIHNpZ2h0czogW3NpZ2h0T2YocGxhY2Uud29yZCldLFxuICAgIH0pO1xuICB9XG4gIGlmICghZm91bmRlZCkgcmV0dXJuIC0xO1xuICBjb25zdCBsYXBzID0gKHRhaWwubGFwIC0gaGVhZC5sYXApID4+PiAwO1xuICBjb25zdCBkaXN0YW5jZSA9IGxhcHMgPT09IDAgPyB0YWlsLmluZGV4IC0gaGVhZC5pbmRleCA6IGxhcHMgPT09IDEgPyB1bml0cyAtIGhlYWQuaW5kZXggKyB0YWlsLmluZGV4IDogLTE7XG4gIGlmIChkaXN0YW5jZSA+PSAwICYmIGRpc3RhbmNlIDw9IHVuaXRzKSByZXR1cm4gZGlzdGFuY2U7XG4gIHgud3JvbmcoXG4gICAgXCJyaW5nLmRpc3RhbmNlXCIsXG4gICAgeyBhdDogdGFpbC53b3JkLmF0LCB3aGF0OiBcInRhaWxcIiB9LFxuICAgIHRleHQodGFpbCksXG4gICAgYDAgdG8gJHt1bml0c30gdW5pdHMgYmVoaW5kIGhlYWQgKCR7dGV4dChoZWFkKX0pYCxcbiAgICB7IHNpZ2h0czogW3NpZ2h0T2YoaGVhZC53b3JkKSwgc2lnaHRPZih0YWlsLndvcmQpXSB9LFxuICApO1xuICByZXR1cm4gLTE7XG59XG5cbmludGVyZmFjZSBBcmVhIHtcbiAgcmVhZG9ubHkgdW5pdHM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGFyZ2VzdDogbnVtYmVyO1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBtZXNzYWdlcyBiZXR3ZWVuIGhlYWQgYW5kIHRhaWw6IHdob2xlIGZyYW1lcy4gQXMgbG9uZyBhcyBoZWFkIHN0YW5kcywgbm9ib2R5IHdyaXRlcyB0aGVyZS4gKi9cbmZ1bmN0aW9uIGNoZWNrRnJhbWVzKHg6IEV4YW1pbmF0aW9uLCBhcmVhOiBBcmVhLCBoZWFkOiBQb3NpdGlvbiwgZGlzdGFuY2U6IG51bWJlcik6IHZvaWQge1xuICB4LmJ5dGVzLmFuZXcoKTtcbiAgbGV0IGluZGV4ID0gaGVhZC5pbmRleDtcbiAgZm9yIChsZXQgbGVmdCA9IGRpc3RhbmNlOyBsZWZ0ID4gMDspIHtcbiAgICBjb25zdCBhdCA9IHguYmFzZSArIEwuUklOR19BUkVBICsgaW5kZXggKiBhcmVhLnN0cmlkZTtcbiAgICBjb25zdCBieXRlcyA9IEJ1ZmZlci5mcm9tKHguYnl0ZXMubmVhcihhdCArIEwuRlJBTUVfTEVOR1RILCA0KSk7XG4gICAgY29uc3QgbGVuZ3RoID0gYnl0ZXMucmVhZFVJbnQzMkxFKDApO1xuICAgIGNvbnN0IGZyYW1lID0gMSArIE1hdGguY2VpbChsZW5ndGggLyBMLkZSQU1FX1VOSVQpO1xuICAgIGNvbnN0IHNpZ2h0czogU2lnaHRbXSA9IFtzaWdodE9mKGhlYWQud29yZCksIHsgYXQ6IGF0ICsgTC5GUkFNRV9MRU5HVEgsIGJ5dGVzIH1dO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdCwgd2hhdDogYGZyYW1lIGF0IHVuaXQgJHtpbmRleH1gIH07XG4gICAgaWYgKGxlbmd0aCA+IGFyZWEubGFyZ2VzdCkge1xuICAgICAgeC53cm9uZyhcInJpbmcubGVuZ3RoXCIsIHdoZXJlLCBgYSBtZXNzYWdlIG9mICR7bGVuZ3RofSBieXRlc2AsIGBhdCBtb3N0IGxhcmdlc3QsICR7YXJlYS5sYXJnZXN0fWAsIHsgc2lnaHRzIH0pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoZnJhbWUgPiBsZWZ0KSB7XG4gICAgICB4Lndyb25nKFwicmluZy5mcmFtZVwiLCB3aGVyZSwgYCR7ZnJhbWV9IHVuaXRzYCwgYGF0IG1vc3QgdGhlICR7bGVmdH0gdGhhdCBhcmUgbGVmdCB1cCB0byB0YWlsYCwgeyBzaWdodHMgfSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGxlZnQgLT0gZnJhbWU7XG4gICAgaW5kZXggKz0gZnJhbWU7XG4gICAgaWYgKGluZGV4ID49IGFyZWEudW5pdHMpIHtcbiAgICAgIGluZGV4IC09IGFyZWEudW5pdHM7XG4gICAgICB4LmJ5dGVzLmFuZXcoKTtcbiAgICB9XG4gIH1cbn1cblxuZnVuY3Rpb24gY2hlY2tTaWRlKHg6IEV4YW1pbmF0aW9uLCBvZmZzZXQ6IG51bWJlciwgbmFtZTogc3RyaW5nKTogdm9pZCB7XG4gIGNvbnN0IHdvcmQgPSB4LndvcmQob2Zmc2V0KTsgLy8gYml0cyBhYm92ZSB0aGUgb3duZXIgaWQgYXJlIGlnbm9yZWRcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiB3b3JkLmF0LCB3aGF0OiBuYW1lIH07XG4gIGNvbnN0IHNpZ2h0cyA9IFtzaWdodE9mKHdvcmQpXTtcbiAgaWYgKHdvcmQubG93ID09PSAwIHx8ICF4Lm93bmVyKGByaW5nLiR7bmFtZX1gLCB3aGVyZSwgd29yZC5sb3csIHNpZ2h0cykgfHwgIXguaXNEZWFkKHdvcmQubG93KSkgcmV0dXJuO1xuICB4LmxlZnQoXCJyaW5nLnNpZGUtb2YtZGVhZFwiLCB3aGVyZSwgYCR7aGV4KHZhbHVlT2Yod29yZCkpfSwgd2hvIGlzIGdvbmVgLCBgdGhlIG5leHQgJHtuYW1lfSB0YWtlcyB0aGUgc2lkZWAsIHtcbiAgICBzaWdodHMsXG4gICAgZGVhZDogW3dvcmQubG93XSxcbiAgfSk7XG59XG4iLCAiLy8gU3RhY2tzOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMTIuIGB0b3BgIGlzIHRoZSB0cnV0aDsgZXZlcnl0aGluZyBiZWxvdyBpdCBpcyBleGFjdCBhcyBsb25nIGFzIGl0IGRvZXMgbm90IGNoYW5nZS5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGJsb2Nrc1RleHQsIExBUF9CSVRTIH0gZnJvbSBcIi4vYmxvY2tzXCI7XG5pbXBvcnQgdHlwZSB7IEV4YW1pbmF0aW9uIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB7IGRpZmZlcmVuY2UsIG1vZHVsbywgdHlwZSBSb3csIHR5cGUgU2lnaHQsIHNpZ2h0T2YsIHVwNjQsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbmNvbnN0IEhFTEQgPSAyICoqIDM5O1xuXG5pbnRlcmZhY2UgU3RhY2sge1xuICByZWFkb25seSBjYXBhY2l0eTogbnVtYmVyO1xuICByZWFkb25seSBibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGVudHJpZXM6IFJvdztcbiAgcmVhZG9ubHkgd29yZHM6IFJvdztcbiAgcmVhZG9ubHkgZGVwdGhzOiBSb3c7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1N0YWNrKHg6IEV4YW1pbmF0aW9uKTogdm9pZCB7XG4gIGNvbnN0IGVsZW1TaXplID0geC5maXhlZChcInN0YWNrLmVsZW1fc2l6ZVwiLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKFwic3RhY2suY2FwYWNpdHlcIiwgTC5TVFJVQ1RVUkVfQ0FQQUNJVFksIFwiY2FwYWNpdHlcIiwgKHYpID0+IHYgPj0gMSwgXCJhdCBsZWFzdCAxXCIpO1xuICBjb25zdCBibG9ja0NvdW50ID0geC5maXhlZChcbiAgICBcInN0YWNrLmJsb2NrX2NvdW50XCIsXG4gICAgTC5TVEFDS19CTE9DS19DT1VOVCxcbiAgICBcImJsb2NrX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPiBjYXBhY2l0eSAmJiB2IDw9IEwuTk9fQkxPQ0ssXG4gICAgYG1vcmUgdGhhbiB0aGUgY2FwYWNpdHksICR7Y2FwYWNpdHl9LCBhbmQgYXQgbW9zdCAke0wuTk9fQkxPQ0t9YCxcbiAgKTtcbiAgY29uc3QgbGVhc3QgPSBMLlNUQUNLX0JMT0NLX1BBWUxPQUQgKyB1cDgoZWxlbVNpemUpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIFwic3RhY2suc3RyaWRlXCIsXG4gICAgTC5TVFJVQ1RVUkVfU1RSSURFLFxuICAgIFwic3RyaWRlXCIsXG4gICAgKHYpID0+IHYgJSA4ID09PSAwICYmIHYgPj0gbGVhc3QsXG4gICAgYGEgbXVsdGlwbGUgb2YgOCwgYXQgbGVhc3QgJHtsZWFzdH1gLFxuICApO1xuICBjb25zdCBibG9ja3MgPSB1cDY0KEwuU1RBQ0tfRU5UUklFUyArIDggKiBjYXBhY2l0eSk7XG4gIHguZml0cyhcInN0YWNrLmZpdHNcIiwgYmxvY2tzICsgYmxvY2tDb3VudCAqIHN0cmlkZSwgYCR7Y2FwYWNpdHl9IGVudHJpZXMgYW5kICR7YmxvY2tDb3VudH0gYmxvY2tzIG9mICR7c3RyaWRlfSBieXRlc2ApO1xuICB4LmZvdW5kZWQoKTtcblxuICBjb25zdCBiZWdpbiA9IHguYmFzZSArIGJsb2NrcztcbiAgY29uc3Qgc3RhY2s6IFN0YWNrID0ge1xuICAgIGNhcGFjaXR5LFxuICAgIGJsb2NrQ291bnQsXG4gICAgZW50cmllczogeC5ieXRlcy5yb3coeC5iYXNlICsgTC5TVEFDS19FTlRSSUVTLCBjYXBhY2l0eSksXG4gICAgd29yZHM6IHguYnl0ZXMucm93KGJlZ2luICsgTC5TVEFDS19CTE9DS19XT1JELCBibG9ja0NvdW50LCBzdHJpZGUpLFxuICAgIGRlcHRoczogeC5ieXRlcy5yb3coYmVnaW4gKyBMLlNUQUNLX0JMT0NLX0RFUFRILCBibG9ja0NvdW50LCBzdHJpZGUpLFxuICB9O1xuICBjb25zdCB7IHRvcCwgd2l0aGluIH0gPSBjaGVja0VsZW1lbnRzKHgsIHN0YWNrKTtcbiAgY2hlY2tPd25lcnMoeCwgc3RhY2spO1xuICB4LmJ5dGVzLmFuZXcoKTtcbiAgZm9yIChjb25zdCBibG9jayBvZiB3aXRoaW4pIHtcbiAgICB4LnBhZGRpbmcoYHRoZSBlbGVtZW50IGluIGJsb2NrICR7YmxvY2t9YCwgYmVnaW4gKyBibG9jayAqIHN0cmlkZSArIEwuU1RBQ0tfQkxPQ0tfUEFZTE9BRCwgZWxlbVNpemUsIFt0b3BdKTtcbiAgfVxuICB4LndhaXRlcnMoTC5TVEFDS19OT1RfRU1QVFksIFwibm90X2VtcHR5XCIpO1xuICB4LndhaXRlcnMoTC5TVEFDS19OT1RfRlVMTCwgXCJub3RfZnVsbFwiKTtcbn1cblxuLyoqIEZyb20gdGhlIHRvcCBkb3duLiBSZXR1cm5zIHRoZSBibG9ja3MgdGhhdCBhcmUgaW4gdGhlIHN0YWNrLiAqL1xuZnVuY3Rpb24gY2hlY2tFbGVtZW50cyh4OiBFeGFtaW5hdGlvbiwgc3RhY2s6IFN0YWNrKTogeyB0b3A6IFNpZ2h0OyB3aXRoaW46IG51bWJlcltdIH0ge1xuICBjb25zdCB7IGJsb2NrQ291bnQsIGNhcGFjaXR5LCBkZXB0aHMsIGVudHJpZXMgfSA9IHN0YWNrO1xuICAvLyBFbnRyaWVzIGFyZSB3b3JkcyBvZiB0aGVpciBvd247IHdoYXQgYSBkZXB0aCBhbmQgYSB3b3JkIGFyZSwgb25seSBhIHN0YWJsZSB0b3AgdGVsbHMuXG4gIGNvbnN0IHRvcCA9IHgud29yZChMLlNUQUNLX1RPUCk7XG4gIGNvbnN0IHByb29mID0gc2lnaHRPZih0b3ApO1xuICBjb25zdCB3aGVyZSA9IHsgYXQ6IHRvcC5hdCwgd2hhdDogXCJ0b3BcIiB9O1xuICBjb25zdCB0ZXh0ID0gYHRhZyAke3RvcC51cHBlciAlIEhFTER9LCBibG9jayAke3RvcC5sb3cgPT09IEwuTk9fQkxPQ0sgPyBcIm5vbmVcIiA6IHRvcC5sb3d9YDtcbiAgaWYgKHRvcC51cHBlciA+PSBIRUxEKVxuICAgIHgud3JvbmcoXCJzdGFjay50b3BcIiwgd2hlcmUsIGAke3RleHR9LCB3aXRoIGl0cyBoaWdoZXN0IGJpdCBzZXRgLCBcImEgaGlnaGVzdCBiaXQgb2YgMFwiLCB7IHNpZ2h0czogW3Byb29mXSB9KTtcbiAgZm9yIChsZXQgayA9IDA7IGsgPCBjYXBhY2l0eTsgaysrKSB7XG4gICAgaWYgKGVudHJpZXMudXBwZXIoaykgPCBIRUxEKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFwic3RhY2suZW50cnktYml0XCIsIHsgYXQ6IGVudHJpZXMub2Zmc2V0KGspLCB3aGF0OiBgZW50cnkgJHtrICsgMX1gIH0sIFwiaXRzIGhpZ2hlc3QgYml0IGlzIHNldFwiLCBcIjAgdGhlcmVcIiwge1xuICAgICAgc2lnaHRzOiBbZW50cmllcy5zaWdodChrKV0sXG4gICAgfSk7XG4gIH1cbiAgaWYgKHRvcC5sb3cgPT09IEwuTk9fQkxPQ0spIHJldHVybiB7IHRvcDogcHJvb2YsIHdpdGhpbjogW10gfTtcbiAgaWYgKHRvcC5sb3cgPj0gYmxvY2tDb3VudCkge1xuICAgIHgud3JvbmcoXCJzdGFjay50b3BcIiwgd2hlcmUsIHRleHQsIGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH0sIG9yIG5vbmVgLCB7IHNpZ2h0czogW3Byb29mXSB9KTtcbiAgICByZXR1cm4geyB0b3A6IHByb29mLCB3aXRoaW46IFtdIH07XG4gIH1cbiAgY29uc3Qgc2l6ZSA9IGRlcHRocy51cHBlcih0b3AubG93KSAqIDIgKiogMjQgKyBkZXB0aHMubG93KHRvcC5sb3cpO1xuICBpZiAoc2l6ZSA8IDEgfHwgc2l6ZSA+IGNhcGFjaXR5KSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RhY2suZGVwdGhcIixcbiAgICAgIHsgYXQ6IGRlcHRocy5vZmZzZXQodG9wLmxvdyksIHdoYXQ6IGBkZXB0aCBvZiBibG9jayAke3RvcC5sb3d9LCB3aGljaCBpcyBvbiB0b3BgIH0sXG4gICAgICBgJHtzaXplfWAsXG4gICAgICBgMSB0byAke2NhcGFjaXR5fWAsXG4gICAgICB7IHNpZ2h0czogW3Byb29mLCBkZXB0aHMuc2lnaHQodG9wLmxvdyldIH0sXG4gICAgKTtcbiAgICByZXR1cm4geyB0b3A6IHByb29mLCB3aXRoaW46IFtdIH07XG4gIH1cbiAgY29uc3Qgd2l0aGluID0gbmV3IE1hcChbW3RvcC5sb3csIHNpemVdXSk7XG4gIGNoZWNrQmlydGgoeCwgc3RhY2ssIHRvcC5sb3csIHRvcC51cHBlciwgXCJ0b3BcIiwgW3Byb29mXSwgdHJ1ZSk7XG4gIGxldCBhYm92ZSA9IHRvcC5sb3c7XG4gIGZvciAobGV0IGRlcHRoID0gc2l6ZSAtIDE7IGRlcHRoID49IDE7IGRlcHRoLS0pIHtcbiAgICBjb25zdCBlbnRyeSA9IGVudHJpZXMud29yZChkZXB0aCAtIDEpO1xuICAgIGNvbnN0IHNpZ2h0cyA9IFtwcm9vZiwgc2lnaHRPZihlbnRyeSldO1xuICAgIGNvbnN0IGF0ID0geyBhdDogZW50cnkuYXQsIHdoYXQ6IGBlbnRyeSAke2RlcHRofWAgfTtcbiAgICBjb25zdCBmb3VuZCA9IGBiaXJ0aCAke2VudHJ5LnVwcGVyICUgSEVMRH0sIGJsb2NrICR7ZW50cnkubG93ID09PSBMLk5PX0JMT0NLID8gXCJub25lXCIgOiBlbnRyeS5sb3d9YDtcbiAgICBpZiAoZW50cnkubG93ID49IGJsb2NrQ291bnQpIHtcbiAgICAgIHgud3JvbmcoXCJzdGFjay5lbnRyeVwiLCBhdCwgZm91bmQsIGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH06ICR7c2l6ZX0gZWxlbWVudHMgYXJlIGluIHRoZSBzdGFja2AsIHsgc2lnaHRzIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IG90aGVyID0gd2l0aGluLmdldChlbnRyeS5sb3cpO1xuICAgIGlmIChvdGhlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgICB4Lndyb25nKFwic3RhY2suYmxvY2stdHdpY2VcIiwgYXQsIGZvdW5kLCBgYSBibG9jayB0aGF0IGlzIG5vdCBpbiB0aGUgc3RhY2sgYXQgZGVwdGggJHtvdGhlcn0sIHRvb2AsIHsgc2lnaHRzIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIHdpdGhpbi5zZXQoZW50cnkubG93LCBkZXB0aCk7XG4gICAgY29uc3Qgc3RhdGVkID0gZGVwdGhzLnVwcGVyKGVudHJ5LmxvdykgKiAyICoqIDI0ICsgZGVwdGhzLmxvdyhlbnRyeS5sb3cpO1xuICAgIGlmIChzdGF0ZWQgIT09IGRlcHRoKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInN0YWNrLmRlcHRoXCIsXG4gICAgICAgIHsgYXQ6IGRlcHRocy5vZmZzZXQoZW50cnkubG93KSwgd2hhdDogYGRlcHRoIG9mIGJsb2NrICR7ZW50cnkubG93fSwgd2hpY2ggZW50cnkgJHtkZXB0aH0gbmFtZXNgIH0sXG4gICAgICAgIGAke3N0YXRlZH1gLFxuICAgICAgICBgJHtkZXB0aH1gLFxuICAgICAgICB7IHNpZ2h0czogWy4uLnNpZ2h0cywgZGVwdGhzLnNpZ2h0KGVudHJ5LmxvdyldIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBjaGVja0JpcnRoKHgsIHN0YWNrLCBlbnRyeS5sb3csIGVudHJ5LnVwcGVyLCBgZW50cnkgJHtkZXB0aH1gLCBzaWdodHMsIGZhbHNlKTtcbiAgICBjb25zdCBhaW0gPSBzdGFjay53b3Jkcy51cHBlcihhYm92ZSkgJSBIRUxEO1xuICAgIGlmIChkaWZmZXJlbmNlKG1vZHVsbyhhaW0gKyAxLCBMQVBfQklUUyksIGVudHJ5LnVwcGVyICUgSEVMRCwgTEFQX0JJVFMpIDw9IDApIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwic3RhY2suYmlydGgtb3JkZXJcIixcbiAgICAgICAgYXQsXG4gICAgICAgIGZvdW5kLFxuICAgICAgICBgYSBiaXJ0aCBiZWZvcmUgdGhhdCBvZiB0aGUgZWxlbWVudCBhYm92ZSBpdCwgd2hpY2ggd2FzIGFpbWVkIGF0IHRhZyAke2FpbX1gLFxuICAgICAgICB7IHNpZ2h0czogWy4uLnNpZ2h0cywgc3RhY2sud29yZHMuc2lnaHQoYWJvdmUpXSB9LFxuICAgICAgKTtcbiAgICB9XG4gICAgYWJvdmUgPSBlbnRyeS5sb3c7XG4gIH1cbiAgcmV0dXJuIHsgdG9wOiBwcm9vZiwgd2l0aGluOiBbLi4ud2l0aGluLmtleXMoKV0gfTtcbn1cblxuLyoqIFRoZSB3b3JkIG9mIGEgYmxvY2sgaW4gdGhlIHN0YWNrOiBub3QgaGVsZCwgYW5kIGFpbWVkIGF0IHRoZSB0YWcgYmVmb3JlIGl0cyBiaXJ0aC4gKi9cbmZ1bmN0aW9uIGNoZWNrQmlydGgoXG4gIHg6IEV4YW1pbmF0aW9uLFxuICB7IHdvcmRzIH06IFN0YWNrLFxuICBibG9jazogbnVtYmVyLFxuICBiaXJ0aDogbnVtYmVyLFxuICBuYW1lZDogc3RyaW5nLFxuICBzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W10sXG4gIGlzVG9wOiBib29sZWFuLFxuKTogdm9pZCB7XG4gIGNvbnN0IHVwcGVyID0gd29yZHMudXBwZXIoYmxvY2spO1xuICBjb25zdCBvd25lciA9IHdvcmRzLmxvdyhibG9jayk7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogd29yZHMub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja30sIHdoaWNoICR7bmFtZWR9IG5hbWVzYCB9O1xuICBjb25zdCBhaW0gPSB1cHBlciAlIEhFTEQ7XG4gIGNvbnN0IHRleHQgPSBgJHt1cHBlciA+PSBIRUxEID8gXCJoZWxkXCIgOiBcIm5vdCBoZWxkXCJ9LCBhaW1lZCBhdCB0YWcgJHthaW19LCBvd25lciAweCR7b3duZXIudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDYsIFwiMFwiKX1gO1xuICBjb25zdCBwcm9vZiA9IHsgc2lnaHRzOiBbLi4uc2lnaHRzLCB3b3Jkcy5zaWdodChibG9jayldIH07XG4gIGlmICh1cHBlciA+PSBIRUxEIHx8IG93bmVyID09PSAwKSB7XG4gICAgeC53cm9uZyhcInN0YWNrLmJsb2NrLXdvcmRcIiwgd2hlcmUsIHRleHQsIFwibm90IGhlbGQsIHdpdGggdGhlIG93bmVyIHdobyBwdXNoZWQgaXRcIiwgcHJvb2YpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBib3JuID0gbW9kdWxvKGFpbSArIDEsIExBUF9CSVRTKTtcbiAgY29uc3QgaG9sZHMgPSBpc1RvcCA/IGRpZmZlcmVuY2UoYmlydGggJSBIRUxELCBib3JuLCBMQVBfQklUUykgPj0gMCA6IGJvcm4gPT09IGJpcnRoICUgSEVMRDtcbiAgaWYgKGhvbGRzKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgXCJzdGFjay5iaXJ0aFwiLFxuICAgIHdoZXJlLFxuICAgIHRleHQsXG4gICAgaXNUb3AgPyBgYWltZWQgYXQgYSB0YWcgYmVmb3JlIHRvcCdzLCAke2JpcnRoICUgSEVMRH1gIDogYGFpbWVkIGF0IHRoZSB0YWcgYmVmb3JlIGl0cyBiaXJ0aCwgJHtiaXJ0aCAlIEhFTER9YCxcbiAgICBwcm9vZixcbiAgKTtcbn1cblxuZnVuY3Rpb24gY2hlY2tPd25lcnMoeDogRXhhbWluYXRpb24sIHsgd29yZHMsIGJsb2NrQ291bnQgfTogU3RhY2spOiB2b2lkIHtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgYmxvY2sgPSAwOyBibG9jayA8IGJsb2NrQ291bnQ7IGJsb2NrKyspIHtcbiAgICBjb25zdCBvd25lciA9IHdvcmRzLmxvdyhibG9jayk7XG4gICAgY29uc3QgaGVsZCA9IHdvcmRzLnVwcGVyKGJsb2NrKSA+PSBIRUxEO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogd29yZHMub2Zmc2V0KGJsb2NrKSwgd2hhdDogYHdvcmQgb2YgYmxvY2sgJHtibG9ja31gIH07XG4gICAgY29uc3Qgc2lnaHRzID0gW3dvcmRzLnNpZ2h0KGJsb2NrKV07XG4gICAgaWYgKG93bmVyID09PSAwKSB7XG4gICAgICBpZiAod29yZHMudXBwZXIoYmxvY2spICE9PSAwKSB7XG4gICAgICAgIHgud3JvbmcoXG4gICAgICAgICAgXCJzdGFjay5ibG9jay1vd25lcmxlc3NcIixcbiAgICAgICAgICB3aGVyZSxcbiAgICAgICAgICBgJHtoZWxkID8gXCJoZWxkXCIgOiBcImFpbWVkXCJ9LCB3aXRob3V0IGFuIG93bmVyYCxcbiAgICAgICAgICBcImFuIG93bmVyLCBvciAwIGluIGFsbCBvZiB0aGUgd29yZFwiLFxuICAgICAgICAgIHtcbiAgICAgICAgICAgIHNpZ2h0cyxcbiAgICAgICAgICB9LFxuICAgICAgICApO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAoeC5vd25lcihcInN0YWNrLmJsb2NrLW93bmVyXCIsIHdoZXJlLCBvd25lciwgc2lnaHRzKSAmJiBoZWxkICYmIHguaXNEZWFkKG93bmVyKSkgZGVhZC5wdXNoKGJsb2NrKTtcbiAgfVxuICBpZiAoZGVhZC5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIFwic3RhY2suYmxvY2stb2YtZGVhZFwiLFxuICAgIHsgYXQ6IHdvcmRzLm9mZnNldChkZWFkWzBdIGFzIG51bWJlciksIHdoYXQ6IGAke2RlYWQubGVuZ3RofSBvZiB0aGUgYmxvY2tzYCB9LFxuICAgIGAke2Jsb2Nrc1RleHQoZGVhZCl9LCBoZWxkIGJ5IHdobyBpcyBnb25lYCxcbiAgICBcImZyZWUgYnkgZGVmaW5pdGlvbjogd2hvZXZlciBuZWVkcyBhIGJsb2NrIHRha2VzIGl0XCIsXG4gICAgeyBzaWdodHM6IGRlYWQuc2xpY2UoMCwgNjQpLm1hcCgoYikgPT4gd29yZHMuc2lnaHQoYikpLCBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgoYikgPT4gd29yZHMubG93KGIpKSldIH0sXG4gICk7XG59XG4iLCAiLy8gU3RyZWFtczogU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDE5OyB3aGF0IGRlcml2ZWQgb25lcyBoYXZlIGJlc2lkZXMgaXMgaW4gZGVyaXZlZC50cy5cblxuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IEFpbXMsIGNoZWNrQmxvY2tzLCBMQVBfQklUUywgdHlwZSBOYW1pbmcsIHN0ZXBCcmVhY2hlcyB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHsgYmVmb3JlLCBjaGVja1Bvc2l0aW9uIH0gZnJvbSBcIi4vY2VsbHNcIjtcbmltcG9ydCB7IGNoZWNrRGVyaXZhdGlvbiwgY2hlY2tEZXJpdmVkSGVhZGVyIH0gZnJvbSBcIi4vZGVyaXZlZFwiO1xuaW1wb3J0IHR5cGUgeyBFeGFtaW5hdGlvbiB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjaGVja0xpbmVzIH0gZnJvbSBcIi4vc3Vic2NyaWJlcnNcIjtcbmltcG9ydCB7IGRpZmZlcmVuY2UsIG1vZHVsbywgdHlwZSBSb3csIHNpZ2h0T2YsIHVwNjQsIHVwOCB9IGZyb20gXCIuL3dvcmRzXCI7XG5cbi8qKiBXaGVyZSB0aGUgcm93cyBsaWUsIGZyb20gdGhlIHNlZ21lbnQncyBzdGFydCwgYW5kIHdoYXQgdGhlIGhlYWRlciBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdHJlYW1TaGFwZSB7XG4gIHJlYWRvbmx5IGVsZW1TaXplOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNhcGFjaXR5OiBudW1iZXI7XG4gIHJlYWRvbmx5IHBvbGljeTogbnVtYmVyO1xuICByZWFkb25seSBibG9ja0NvdW50OiBudW1iZXI7XG4gIHJlYWRvbmx5IGxpbmVDb3VudDogbnVtYmVyO1xuICByZWFkb25seSBvcGVyYXRvcjogbnVtYmVyO1xuICByZWFkb25seSBzdHJpZGU6IG51bWJlcjtcbiAgcmVhZG9ubHkgbGluZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdGFyZ2V0czogUm93O1xuICByZWFkb25seSB3b3JkczogUm93O1xuICByZWFkb25seSBwYXlsb2FkczogbnVtYmVyO1xufVxuXG4vKiogVGhlIGxhcCBvZiBhIHRhcmdldDogaG93IG9mdGVuIHRoZSBjZWxsIHdhcyBwdWJsaXNoZWQuICovXG5leHBvcnQgY29uc3QgcHVibGlzaGVkID0gKHRhcmdldHM6IFJvdywgY2VsbDogbnVtYmVyKTogbnVtYmVyID0+IE1hdGguZmxvb3IodGFyZ2V0cy51cHBlcihjZWxsKSAvIDIpO1xuXG5mdW5jdGlvbiB0YXJnZXRUZXh0KHRhcmdldHM6IFJvdywgY2VsbDogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgdHVybiA9IHRhcmdldHMudXBwZXIoY2VsbCk7XG4gIGNvbnN0IGJsb2NrID0gdGFyZ2V0cy5sb3coY2VsbCk7XG4gIGNvbnN0IGNsb3NlZCA9IHR1cm4gJSAyID09PSAxID8gXCIsIGNsb3NlZFwiIDogXCJcIjtcbiAgcmV0dXJuIGB0dXJuICR7dHVybn0gKHB1Ymxpc2hlZCAke01hdGguZmxvb3IodHVybiAvIDIpfSB0aW1lcyR7Y2xvc2VkfSksICR7YmxvY2sgPT09IEwuTk9fQkxPQ0sgPyBcIm5vIGJsb2NrXCIgOiBgYmxvY2sgJHtibG9ja31gfWA7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBjaGVja1N0cmVhbSh4OiBFeGFtaW5hdGlvbik6IHZvaWQge1xuICBjb25zdCBzaGFwZSA9IGdlb21ldHJ5KHgpO1xuICBjb25zdCB7IHRhcmdldHMsIHdvcmRzIH0gPSBzaGFwZTtcbiAgY2hlY2tPcmRlcih4LCB0YXJnZXRzKTtcbiAgY29uc3QgbmFtZWQgPSBjaGVja1RhcmdldHMoeCwgc2hhcGUpO1xuICBjaGVja0Jsb2Nrcyh4LCB0YXJnZXRzLCB3b3JkcywgbmV3IEFpbXMoc2hhcGUuY2FwYWNpdHkpLCBuYW1lZCk7XG4gIGNoZWNrQ2xvc2VkKHgsIHRhcmdldHMpO1xuICBjaGVja1RhaWwoeCwgdGFyZ2V0cyk7XG4gIGNoZWNrTGluZXMoeCwgc2hhcGUpO1xuICBjaGVja0Rlcml2YXRpb24oeCwgc2hhcGUsIG5hbWVkKTtcbiAgY29uc3QgZHJvcHBlZCA9IHgud29yZChMLlNUUkVBTV9EUk9QUEVEKTtcbiAgaWYgKChkcm9wcGVkLnVwcGVyICE9PSAwIHx8IGRyb3BwZWQubG93ICE9PSAwKSAmJiBzaGFwZS5wb2xpY3kgIT09IEwuUE9MSUNZX0RST1BfTkVXRVNUKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLmRyb3BwZWRcIixcbiAgICAgIHsgYXQ6IGRyb3BwZWQuYXQsIHdoYXQ6IFwiZHJvcHBlZFwiIH0sXG4gICAgICBgJHtkcm9wcGVkLnVwcGVyICogMiAqKiAyNCArIGRyb3BwZWQubG93fWAsXG4gICAgICBcIjA6IG9ubHkgdGhlIHBvbGljeSBkcm9wLW5ld2VzdCBkcm9wcyB2YWx1ZXNcIixcbiAgICAgIHsgc2lnaHRzOiBbc2lnaHRPZihkcm9wcGVkKV0gfSxcbiAgICApO1xuICB9XG4gIHguYnl0ZXMuYW5ldygpO1xuICBmb3IgKGNvbnN0IHsgY2VsbCwgYmxvY2sgfSBvZiBuYW1lZCkge1xuICAgIHgucGFkZGluZyhgdGhlIGVsZW1lbnQgaW4gYmxvY2sgJHtibG9ja31gLCBzaGFwZS5wYXlsb2FkcyArIGJsb2NrICogc2hhcGUuc3RyaWRlLCBzaGFwZS5lbGVtU2l6ZSwgW1xuICAgICAgdGFyZ2V0cy5zaWdodChjZWxsKSxcbiAgICBdKTtcbiAgfVxuICB4LndhaXRlcnMoTC5TVFJFQU1fUFVCTElTSEVELCBcInB1Ymxpc2hlZFwiKTtcbiAgeC53YWl0ZXJzKEwuU1RSRUFNX1JPT00sIFwicm9vbVwiKTtcbiAgeC53YWl0ZXJzKEwuU1RSRUFNX0hBTkRPVkVSLCBcImhhbmRvdmVyXCIpO1xufVxuXG5mdW5jdGlvbiBnZW9tZXRyeSh4OiBFeGFtaW5hdGlvbik6IFN0cmVhbVNoYXBlIHtcbiAgY29uc3QgZWxlbVNpemUgPSB4LmZpeGVkKFwic3RyZWFtLmVsZW1fc2l6ZVwiLCBMLlNUUlVDVFVSRV9FTEVNX1NJWkUsIFwiZWxlbV9zaXplXCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmZpeGVkKFwic3RyZWFtLmNhcGFjaXR5XCIsIEwuU1RSVUNUVVJFX0NBUEFDSVRZLCBcImNhcGFjaXR5XCIsICh2KSA9PiB2ID49IDEsIFwiYXQgbGVhc3QgMVwiKTtcbiAgY29uc3QgcG9saWN5ID0geC5maXhlZChcInN0cmVhbS5wb2xpY3lcIiwgTC5TVFJFQU1fUE9MSUNZLCBcInBvbGljeVwiLCAodikgPT4gdiA8PSAyLCBcIjAgdG8gMlwiKTtcbiAgY29uc3QgYmxvY2tDb3VudCA9IHguZml4ZWQoXG4gICAgXCJzdHJlYW0uYmxvY2tfY291bnRcIixcbiAgICBMLlNUUkVBTV9CTE9DS19DT1VOVCxcbiAgICBcImJsb2NrX2NvdW50XCIsXG4gICAgKHYpID0+IHYgPiBjYXBhY2l0eSAmJiB2IDw9IEwuTk9fQkxPQ0ssXG4gICAgYG1vcmUgdGhhbiB0aGUgY2FwYWNpdHksICR7Y2FwYWNpdHl9LCBhbmQgYXQgbW9zdCAke0wuTk9fQkxPQ0t9YCxcbiAgKTtcbiAgY29uc3QgbGluZUNvdW50ID0geC5maXhlZChcbiAgICBcInN0cmVhbS5tYXhfc3Vic2NyaWJlcnNcIixcbiAgICBMLlNUUkVBTV9NQVhfU1VCU0NSSUJFUlMsXG4gICAgXCJtYXhfc3Vic2NyaWJlcnNcIixcbiAgICAodikgPT4gdiA+PSAxICYmIHYgPD0gTC5NQVhfU1VCU0NSSUJFUlNfTElNSVQsXG4gICAgYDEgdG8gJHtMLk1BWF9TVUJTQ1JJQkVSU19MSU1JVH1gLFxuICApO1xuICBjb25zdCBvcGVyYXRvciA9IHguZml4ZWQoXCJzdHJlYW0ub3BlcmF0b3JcIiwgTC5TVFJFQU1fT1BFUkFUT1IsIFwib3BlcmF0b3JcIiwgKHYpID0+IHYgPD0gTC5PUEVSQVRPUl9TQ0FOLCBcIjAgdG8gNlwiKTtcbiAgY29uc3QgbGVhc3QgPSB1cDgoZWxlbVNpemUpICsgKG9wZXJhdG9yID09PSAwID8gMCA6IDgpO1xuICBjb25zdCBzdHJpZGUgPSB4LmZpeGVkKFxuICAgIFwic3RyZWFtLnN0cmlkZVwiLFxuICAgIEwuU1RSVUNUVVJFX1NUUklERSxcbiAgICBcInN0cmlkZVwiLFxuICAgICh2KSA9PiB2ICUgOCA9PT0gMCAmJiB2ID49IGxlYXN0LFxuICAgIGBhIG11bHRpcGxlIG9mIDgsIGF0IGxlYXN0ICR7bGVhc3R9YCxcbiAgKTtcbiAgY29uc3QgdGFyZ2V0c0F0ID0gTC5TVFJFQU1fU1VCU0NSSUJFUlMgKyBsaW5lQ291bnQgKiBMLkxJTkVfQllURVM7XG4gIGNvbnN0IHdvcmRzQXQgPSB0YXJnZXRzQXQgKyB1cDY0KGNhcGFjaXR5ICogOCk7XG4gIGNvbnN0IHBheWxvYWRzQXQgPSB3b3Jkc0F0ICsgdXA2NChibG9ja0NvdW50ICogOCk7XG4gIHguZml0cyhcbiAgICBcInN0cmVhbS5maXRzXCIsXG4gICAgcGF5bG9hZHNBdCArIGJsb2NrQ291bnQgKiBzdHJpZGUsXG4gICAgYCR7bGluZUNvdW50fSBsaW5lcywgJHtjYXBhY2l0eX0gdGFyZ2V0cyBhbmQgJHtibG9ja0NvdW50fSBibG9ja3Mgb2YgJHtzdHJpZGV9IGJ5dGVzYCxcbiAgKTtcbiAgeC5mb3VuZGVkKCk7XG4gIGNoZWNrRGVyaXZlZEhlYWRlcih4LCBvcGVyYXRvciwgZWxlbVNpemUpO1xuICByZXR1cm4ge1xuICAgIGVsZW1TaXplLFxuICAgIGNhcGFjaXR5LFxuICAgIHBvbGljeSxcbiAgICBibG9ja0NvdW50LFxuICAgIGxpbmVDb3VudCxcbiAgICBvcGVyYXRvcixcbiAgICBzdHJpZGUsXG4gICAgbGluZXM6IHguYmFzZSArIEwuU1RSRUFNX1NVQlNDUklCRVJTLFxuICAgIHRhcmdldHM6IHguYnl0ZXMucm93KHguYmFzZSArIHRhcmdldHNBdCwgY2FwYWNpdHkpLFxuICAgIHdvcmRzOiB4LmJ5dGVzLnJvdyh4LmJhc2UgKyB3b3Jkc0F0LCBibG9ja0NvdW50KSxcbiAgICBwYXlsb2FkczogeC5iYXNlICsgcGF5bG9hZHNBdCxcbiAgfTtcbn1cblxuLyoqIFBvc2l0aW9ucyBhcmUgcHVibGlzaGVkIHN0cmljdGx5IGluIG9yZGVyLiAqL1xuZnVuY3Rpb24gY2hlY2tPcmRlcih4OiBFeGFtaW5hdGlvbiwgdGFyZ2V0czogUm93KTogdm9pZCB7XG4gIGNvbnN0IGxhcHMgPSBGbG9hdDY0QXJyYXkuZnJvbSh7IGxlbmd0aDogdGFyZ2V0cy5jb3VudCB9LCAoXywgaykgPT4gcHVibGlzaGVkKHRhcmdldHMsIGspKTtcbiAgZm9yIChjb25zdCB7IGNlbGwsIGJlc2lkZSB9IG9mIHN0ZXBCcmVhY2hlcyhsYXBzLCBMQVBfQklUUykpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0ub3JkZXJcIixcbiAgICAgIHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfSxcbiAgICAgIHRhcmdldFRleHQodGFyZ2V0cywgY2VsbCksXG4gICAgICBgY2VsbHMgYXJlIHB1Ymxpc2hlZCBpbiBvcmRlciwgYW5kIGNlbGwgJHtiZXNpZGV9IHdhcyAke2xhcHNbYmVzaWRlXX0gdGltZXNgLFxuICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpLCB0YXJnZXRzLnNpZ2h0KGJlc2lkZSldIH0sXG4gICAgKTtcbiAgfVxufVxuXG4vKiogV2hhdCBlYWNoIHRhcmdldCBuYW1lczogTk9ORSBpbiB0aGUgZmlyc3QgbGFwLCBhIGJsb2NrIGZyb20gdGhlbiBvbi4gUmV0dXJucyB0aGUgY2VsbHMgdGhhdCBuYW1lIG9uZS4gKi9cbmZ1bmN0aW9uIGNoZWNrVGFyZ2V0cyh4OiBFeGFtaW5hdGlvbiwgeyB0YXJnZXRzLCBibG9ja0NvdW50IH06IFN0cmVhbVNoYXBlKTogTmFtaW5nW10ge1xuICBjb25zdCBuYW1lZDogTmFtaW5nW10gPSBbXTtcbiAgY29uc3Qgd3JhcHBlZCA9IHB1Ymxpc2hlZCh0YXJnZXRzLCB0YXJnZXRzLmNvdW50IC0gMSkgPj0gMiAqKiAoTEFQX0JJVFMgLSAxKTsgLy8gbGFwIDAgaXMgdGhlIG9uZSBhZnRlciB0aGUgbGFzdFxuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IHRhcmdldHMuY291bnQ7IGNlbGwrKykge1xuICAgIGNvbnN0IGJsb2NrID0gdGFyZ2V0cy5sb3coY2VsbCk7XG4gICAgY29uc3QgbGFwID0gcHVibGlzaGVkKHRhcmdldHMsIGNlbGwpO1xuICAgIGNvbnN0IGZyZXNoID0gbGFwID09PSAwICYmICF3cmFwcGVkO1xuICAgIGlmIChibG9jayA8IGJsb2NrQ291bnQgJiYgIWZyZXNoKSB7XG4gICAgICBuYW1lZC5wdXNoKHsgY2VsbCwgbGFwOiBtb2R1bG8obGFwIC0gMSwgTEFQX0JJVFMpLCBibG9jayB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAoYmxvY2sgPT09IEwuTk9fQkxPQ0sgJiYgZnJlc2gpIGNvbnRpbnVlO1xuICAgIHgud3JvbmcoXG4gICAgICBcInN0cmVhbS5ibG9ja1wiLFxuICAgICAgeyBhdDogdGFyZ2V0cy5vZmZzZXQoY2VsbCksIHdoYXQ6IGB0YXJnZXQgb2YgY2VsbCAke2NlbGx9YCB9LFxuICAgICAgdGFyZ2V0VGV4dCh0YXJnZXRzLCBjZWxsKSxcbiAgICAgIGZyZXNoID8gXCJubyBibG9jayAoMHhmZmZmZmYpOiBub3RoaW5nIHdhcyBwdWJsaXNoZWQgdGhlcmVcIiA6IGBhIGJsb2NrIGJlbG93ICR7YmxvY2tDb3VudH1gLFxuICAgICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpXSB9LFxuICAgICk7XG4gIH1cbiAgcmV0dXJuIG5hbWVkO1xufVxuXG4vKiogQXQgbW9zdCBvbmUgY2VsbCBpcyBjbG9zZWQsIHRoYXQgb2YgdGhlIHRhaWwuICovXG5mdW5jdGlvbiBjaGVja0Nsb3NlZCh4OiBFeGFtaW5hdGlvbiwgdGFyZ2V0czogUm93KTogdm9pZCB7XG4gIGxldCBmaXJzdCA9IC0xO1xuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IHRhcmdldHMuY291bnQ7IGNlbGwrKykge1xuICAgIGlmICh0YXJnZXRzLnVwcGVyKGNlbGwpICUgMiA9PT0gMCkgY29udGludWU7XG4gICAgY29uc3Qgd2hlcmUgPSB7IGF0OiB0YXJnZXRzLm9mZnNldChjZWxsKSwgd2hhdDogYHRhcmdldCBvZiBjZWxsICR7Y2VsbH1gIH07XG4gICAgaWYgKGZpcnN0ID49IDApIHtcbiAgICAgIHgud3JvbmcoXCJzdHJlYW0uY2xvc2VkLXR3aWNlXCIsIHdoZXJlLCB0YXJnZXRUZXh0KHRhcmdldHMsIGNlbGwpLCBgYSBjZWxsIHRoYXQgaXMgbm90IGNsb3NlZDogY2VsbCAke2ZpcnN0fSBpc2AsIHtcbiAgICAgICAgc2lnaHRzOiBbdGFyZ2V0cy5zaWdodChjZWxsKSwgdGFyZ2V0cy5zaWdodChmaXJzdCldLFxuICAgICAgfSk7XG4gICAgfSBlbHNlIGZpcnN0ID0gY2VsbDtcbiAgICBjb25zdCBsYXN0ID0gYmVmb3JlKGNlbGwsIHB1Ymxpc2hlZCh0YXJnZXRzLCBjZWxsKSwgdGFyZ2V0cy5jb3VudCk7XG4gICAgY29uc3QgbGFwcyA9IHB1Ymxpc2hlZCh0YXJnZXRzLCBsYXN0LmNlbGwpO1xuICAgIGlmIChsYXN0LmNlbGwgPT09IGNlbGwgfHwgZGlmZmVyZW5jZShsYXBzLCBtb2R1bG8obGFzdC5sYXAgKyAxLCBMQVBfQklUUyksIExBUF9CSVRTKSA+PSAwKSBjb250aW51ZTtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0uY2xvc2VkLXBsYWNlXCIsXG4gICAgICB3aGVyZSxcbiAgICAgIHRhcmdldFRleHQodGFyZ2V0cywgY2VsbCksXG4gICAgICBgdGhlIHRhaWwgaXMgdGhlIGNlbGwgdGhhdCBtYXkgYmUgY2xvc2VkLCBhbmQgY2VsbCAke2xhc3QuY2VsbH0gYmVmb3JlIGl0IHdhcyBwdWJsaXNoZWQgJHtsYXBzfSB0aW1lc2AsXG4gICAgICB7IHNpZ2h0czogW3RhcmdldHMuc2lnaHQoY2VsbCksIHRhcmdldHMuc2lnaHQobGFzdC5jZWxsKV0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgaGludCBpcyBhdCBtb3N0IHRoZSB0YWlsLiAqL1xuZnVuY3Rpb24gY2hlY2tUYWlsKHg6IEV4YW1pbmF0aW9uLCB0YXJnZXRzOiBSb3cpOiB2b2lkIHtcbiAgY29uc3QgaGludCA9IHgud29yZChMLlNUUkVBTV9UQUlMKTtcbiAgY29uc3Qgd2hlcmUgPSB7IGF0OiBoaW50LmF0LCB3aGF0OiBcImhpbnQgdGFpbFwiIH07XG4gIGlmICghY2hlY2tQb3NpdGlvbih4LCBcInN0cmVhbS5oaW50LWluZGV4XCIsIHdoZXJlLCBoaW50LCB0YXJnZXRzLmNvdW50KSkgcmV0dXJuO1xuICBjb25zdCBsYXN0ID0gYmVmb3JlKGhpbnQubG93LCBoaW50LnVwcGVyLCB0YXJnZXRzLmNvdW50KTtcbiAgY29uc3QgdGFyZ2V0ID0geC5ieXRlcy53b3JkKHRhcmdldHMub2Zmc2V0KGxhc3QuY2VsbCkpO1xuICBjb25zdCBsYXBzID0gTWF0aC5mbG9vcih0YXJnZXQudXBwZXIgLyAyKTtcbiAgaWYgKGRpZmZlcmVuY2UobGFwcywgbW9kdWxvKGxhc3QubGFwICsgMSwgTEFQX0JJVFMpLCBMQVBfQklUUykgPj0gMCkgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIFwic3RyZWFtLmhpbnQtbGVhZHNcIixcbiAgICB3aGVyZSxcbiAgICBgbGFwICR7aGludC51cHBlcn0sIGluZGV4ICR7aGludC5sb3d9YCxcbiAgICBgYXQgbW9zdCB0aGUgdGFpbDogY2VsbCAke2xhc3QuY2VsbH0gd2FzIHB1Ymxpc2hlZCAke2xhcHN9IHRpbWVzIG9ubHlgLFxuICAgIHsgc2lnaHRzOiBbc2lnaHRPZih0YXJnZXQpLCBzaWdodE9mKGhpbnQpLCBzaWdodE9mKHRhcmdldCldIH0sXG4gICk7XG59XG4iLCAiLy8gRGVyaXZlZCBzdHJlYW1zOiBTUEVDSUZJQ0FUSU9OLm1kIHNlY3Rpb24gMjAuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBMQVBfQklUUywgdHlwZSBOYW1pbmcgfSBmcm9tIFwiLi9ibG9ja3NcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24sIFBsYWNlIH0gZnJvbSBcIi4vZXhhbWluYXRpb25cIjtcbmltcG9ydCB0eXBlIHsgU3RyZWFtU2hhcGUgfSBmcm9tIFwiLi9zdHJlYW1cIjtcbmltcG9ydCB7IGhleCwgdHlwZSBTaWdodCwgc2lnaHRPZiwgdXA4LCB2YWx1ZU9mIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuY29uc3QgT1BFUkFUT1JTID0gW1wiXCIsIFwibWFwXCIsIFwiZmlsdGVyXCIsIFwidGFrZVwiLCBcInNraXBcIiwgXCJ3aW5kb3dcIiwgXCJzY2FuXCJdO1xuXG4vKiogVGhlIHN0cmVhbSB0aGF0IGl0IGlzIG1hZGUgZnJvbSwgd2hlcmUgdGhhdCBsaWVzIGluIHRoaXMgc2VnbWVudC4gKi9cbmZ1bmN0aW9uIHNvdXJjZU9mKHg6IEV4YW1pbmF0aW9uKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBpZiAoeC51MzIoTC5TVFJFQU1fU09VUkNFX1NFR01FTlQpICE9PSB4LnNlZ21lbnQuc2VnbWVudElkKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBvZmZzZXQgPSB4LnUzMihMLlNUUkVBTV9TT1VSQ0VfT0ZGU0VUKSAqIEwuTElORV9CWVRFUztcbiAgcmV0dXJuIHguc2VnbWVudC5wbGFjZXMuZmluZCgocGxhY2UpID0+IHBsYWNlLm9mZnNldCA9PT0gb2Zmc2V0ICYmIHBsYWNlLmtpbmQgPT09IFwic3RyZWFtXCIpO1xufVxuXG4vKiogVGhlIGhlYWRlcidzIGZpZWxkcyBmb3IgZGVyaXZhdGlvbjogd2hpY2ggdmFsdWVzIHRoZXkgbWF5IGhhdmUgdG9nZXRoZXIuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tEZXJpdmVkSGVhZGVyKHg6IEV4YW1pbmF0aW9uLCBvcGVyYXRvcjogbnVtYmVyLCBlbGVtU2l6ZTogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IG5hbWUgPSBPUEVSQVRPUlNbb3BlcmF0b3JdIGFzIHN0cmluZztcbiAgY29uc3QgZml4ZWQgPSAob2Zmc2V0OiBudW1iZXIsIHdoYXQ6IHN0cmluZywgaG9sZHM6ICh2OiBudW1iZXIpID0+IGJvb2xlYW4sIGV4cGVjdGVkOiBzdHJpbmcpID0+XG4gICAgeC5maXhlZChgc3RyZWFtLiR7d2hhdH1gLCBvZmZzZXQsIHdoYXQsIGhvbGRzLCBleHBlY3RlZCk7XG4gIGlmIChvcGVyYXRvciA9PT0gMCkge1xuICAgIGNvbnN0IHdoeSA9IFwiMDogaXQgaXMgbm90IGRlcml2ZWRcIjtcbiAgICBmaXhlZChMLlNUUkVBTV9DT1VOVCwgXCJjb3VudFwiLCAodikgPT4gdiA9PT0gMCwgd2h5KTtcbiAgICBmaXhlZChMLlNUUkVBTV9TVEVQLCBcInN0ZXBcIiwgKHYpID0+IHYgPT09IDAsIHdoeSk7XG4gICAgZml4ZWQoTC5TVFJFQU1fU09VUkNFX1NFR01FTlQsIFwic291cmNlX3NlZ21lbnRcIiwgKHYpID0+IHYgPT09IDAsIHdoeSk7XG4gICAgZml4ZWQoTC5TVFJFQU1fU09VUkNFX09GRlNFVCwgXCJzb3VyY2Vfb2Zmc2V0XCIsICh2KSA9PiB2ID09PSAwLCB3aHkpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBjb3VudHMgPSBvcGVyYXRvciA9PT0gTC5PUEVSQVRPUl9UQUtFIHx8IG9wZXJhdG9yID09PSBMLk9QRVJBVE9SX1dJTkRPVztcbiAgY29uc3QgY291bnQgPSBmaXhlZChcbiAgICBMLlNUUkVBTV9DT1VOVCxcbiAgICBcImNvdW50XCIsXG4gICAgKHYpID0+IChjb3VudHMgPyB2ID49IDEgOiBvcGVyYXRvciA9PT0gTC5PUEVSQVRPUl9TS0lQIHx8IHYgPT09IDApLFxuICAgIGNvdW50cyA/IGBhdCBsZWFzdCAxLCBvZiBhICR7bmFtZX1gIDogYDAsIG9mIGEgJHtuYW1lfWAsXG4gICk7XG4gIGNvbnN0IHN0ZXBzID0gb3BlcmF0b3IgPT09IEwuT1BFUkFUT1JfV0lORE9XO1xuICBmaXhlZChMLlNUUkVBTV9TVEVQLCBcInN0ZXBcIiwgKHYpID0+IChzdGVwcyA/IHYgPj0gMSA6IHYgPT09IDApLCBzdGVwcyA/IFwiYXQgbGVhc3QgMVwiIDogYDAsIG9mIGEgJHtuYW1lfWApO1xuICBmaXhlZChMLlNUUkVBTV9TT1VSQ0VfU0VHTUVOVCwgXCJzb3VyY2Vfc2VnbWVudFwiLCAodikgPT4gdiAhPT0gMCwgXCJ0aGUgc2VnbWVudF9pZCBvZiBpdHMgc291cmNlJ3Mgc2VnbWVudFwiKTtcbiAgY29uc3Qgd2l0aGluID0geC51MzIoTC5TVFJFQU1fU09VUkNFX1NFR01FTlQpID09PSB4LnNlZ21lbnQuc2VnbWVudElkO1xuICBjb25zdCBzb3VyY2UgPSBzb3VyY2VPZih4KTtcbiAgY29uc3QgbGluZSA9IGZpeGVkKFxuICAgIEwuU1RSRUFNX1NPVVJDRV9PRkZTRVQsXG4gICAgXCJzb3VyY2Vfb2Zmc2V0XCIsXG4gICAgKHYpID0+IHYgIT09IDAgJiYgKCF3aXRoaW4gfHwgc291cmNlICE9PSB1bmRlZmluZWQpLFxuICAgIHdpdGhpbiA/IFwidGhlIGxpbmUgb2YgYSBzdHJlYW0gaW4gdGhpcyBzZWdtZW50XCIgOiBcInRoZSBsaW5lIG9mIGl0cyBzb3VyY2VcIixcbiAgKTtcbiAgaWYgKCFzb3VyY2UpIHJldHVybjtcbiAgY29uc3QgZWxlbSA9IHguYnl0ZXMudTMyU2Vlbihzb3VyY2Uub2Zmc2V0ICsgTC5TVFJVQ1RVUkVfRUxFTV9TSVpFKTtcbiAgY29uc3QgY2FwYWNpdHkgPSB4LmJ5dGVzLnUzMlNlZW4oc291cmNlLm9mZnNldCArIEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgY29uc3Qgb3duID0geC5ieXRlcy51MzJTZWVuKHguYmFzZSArIEwuU1RSVUNUVVJFX0VMRU1fU0laRSkuc2lnaHQ7XG4gIGNvbnN0IHNpemUgPSBzdGVwcyA/IGVsZW0udmFsdWUgKiBjb3VudCA6IGVsZW0udmFsdWU7XG4gIGNvbnN0IHNhbWUgPSBvcGVyYXRvciAhPT0gTC5PUEVSQVRPUl9NQVAgJiYgb3BlcmF0b3IgIT09IEwuT1BFUkFUT1JfU0NBTjtcbiAgaWYgKHNhbWUgJiYgZWxlbVNpemUgIT09IHNpemUpIHtcbiAgICB4Lndyb25nKFxuICAgICAgXCJzdHJlYW0uc291cmNlLWVsZW1lbnRcIixcbiAgICAgIHsgYXQ6IG93bi5hdCwgd2hhdDogXCJlbGVtX3NpemVcIiB9LFxuICAgICAgYCR7ZWxlbVNpemV9YCxcbiAgICAgIGAke3NpemV9OiBlbGVtZW50cyBvZiBhICR7bmFtZX0gb2YgJHtKU09OLnN0cmluZ2lmeShzb3VyY2UubmFtZSl9IGF0IGxpbmUgJHtsaW5lfWAsXG4gICAgICB7IHNpZ2h0czogW293biwgZWxlbS5zaWdodF0gfSxcbiAgICApO1xuICB9XG4gIGlmIChzdGVwcyAmJiBjb3VudCA+IGNhcGFjaXR5LnZhbHVlKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLndpbmRvd1wiLFxuICAgICAgeyBhdDogeC5iYXNlICsgTC5TVFJFQU1fQ09VTlQsIHdoYXQ6IFwiY291bnRcIiB9LFxuICAgICAgYGEgd2luZG93IG9mICR7Y291bnR9YCxcbiAgICAgIGBhdCBtb3N0IHRoZSBzb3VyY2UncyBjYXBhY2l0eSwgJHtjYXBhY2l0eS52YWx1ZX1gLFxuICAgICAgeyBzaWdodHM6IFt4LmJ5dGVzLnUzMlNlZW4oeC5iYXNlICsgTC5TVFJFQU1fQ09VTlQpLnNpZ2h0LCBjYXBhY2l0eS5zaWdodF0gfSxcbiAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgd29yZHMgb2YgYSBkZXJpdmF0aW9uOyBhbGwgemVybyBpbiBhIHN0cmVhbSB0aGF0IGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gY2hlY2tEZXJpdmF0aW9uKHg6IEV4YW1pbmF0aW9uLCBzaGFwZTogU3RyZWFtU2hhcGUsIG5hbWVkOiByZWFkb25seSBOYW1pbmdbXSk6IHZvaWQge1xuICBjb25zdCBiaW5kaW5nID0geC53b3JkKEwuU1RSRUFNX0JJTkRJTkcpO1xuICBjb25zdCBzdGFydCA9IHgud29yZChMLlNUUkVBTV9TVEFSVCk7XG4gIGNvbnN0IGZhaWxlZCA9IHguYnl0ZXMudTMyU2Vlbih4LmJhc2UgKyBMLlNUUkVBTV9GQUlMRUQpO1xuICBjb25zdCBmYWlsdXJlID0geC5ieXRlcy5yZWFkKHguYmFzZSArIEwuU1RSRUFNX0ZBSUxVUkUsIEwuU1RSRUFNX0ZBSUxVUkVfQllURVMpO1xuICBjb25zdCBtZXNzYWdlOiBTaWdodCA9IHsgYXQ6IHguYmFzZSArIEwuU1RSRUFNX0ZBSUxVUkUsIGJ5dGVzOiBmYWlsdXJlIH07XG4gIGlmIChzaGFwZS5vcGVyYXRvciA9PT0gMCkge1xuICAgIGNvbnN0IG11c3QgPSAod2hhdDogc3RyaW5nLCBhdDogbnVtYmVyLCB6ZXJvOiBib29sZWFuLCBmb3VuZDogc3RyaW5nLCBzaWdodDogU2lnaHQpID0+IHtcbiAgICAgIGlmICghemVybykgeC53cm9uZyhgc3RyZWFtLiR7d2hhdH1gLCB7IGF0LCB3aGF0IH0sIGZvdW5kLCBcIjA6IGl0IGlzIG5vdCBkZXJpdmVkXCIsIHsgc2lnaHRzOiBbc2lnaHRdIH0pO1xuICAgIH07XG4gICAgbXVzdChcImJpbmRpbmdcIiwgYmluZGluZy5hdCwgdmFsdWVPZihiaW5kaW5nKSA9PT0gMG4sIGhleCh2YWx1ZU9mKGJpbmRpbmcpKSwgc2lnaHRPZihiaW5kaW5nKSk7XG4gICAgbXVzdChcInN0YXJ0XCIsIHN0YXJ0LmF0LCB2YWx1ZU9mKHN0YXJ0KSA9PT0gMG4sIGhleCh2YWx1ZU9mKHN0YXJ0KSksIHNpZ2h0T2Yoc3RhcnQpKTtcbiAgICBtdXN0KFwiZmFpbGVkXCIsIGZhaWxlZC5zaWdodC5hdCwgZmFpbGVkLnZhbHVlID09PSAwLCBgJHtmYWlsZWQudmFsdWV9YCwgZmFpbGVkLnNpZ2h0KTtcbiAgICBtdXN0KFxuICAgICAgXCJmYWlsdXJlXCIsXG4gICAgICBtZXNzYWdlLmF0LFxuICAgICAgZmFpbHVyZS5ldmVyeSgoYnl0ZSkgPT4gYnl0ZSA9PT0gMCksXG4gICAgICBcInRleHRcIixcbiAgICAgIG1lc3NhZ2UsXG4gICAgKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgc291cmNlID0gc291cmNlT2YoeCk7XG4gIGNvbnN0IHNlcmlhbCA9IE1hdGguZmxvb3IoYmluZGluZy51cHBlciAvIDIgKiogMTYpO1xuICBjb25zdCBsaW5lID0gYmluZGluZy51cHBlciAlIDIgKiogMTY7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogYmluZGluZy5hdCwgd2hhdDogXCJiaW5kaW5nXCIgfTtcbiAgY29uc3QgdGV4dCA9IGBzZXJpYWwgJHtzZXJpYWx9LCBsaW5lICR7bGluZX0sIG93bmVyICR7aGV4KGJpbmRpbmcubG93LCA2KX1gO1xuICBjb25zdCBzaWdodHMgPSBbc2lnaHRPZihiaW5kaW5nKV07XG4gIGlmICh4Lm93bmVyKFwic3RyZWFtLmJpbmRpbmdcIiwgd2hlcmUsIGJpbmRpbmcubG93LCBzaWdodHMpICYmIHguaXNEZWFkKGJpbmRpbmcubG93KSkge1xuICAgIHgubGVmdChcInN0cmVhbS5iaW5kaW5nLW9mLWRlYWRcIiwgd2hlcmUsIHRleHQsIFwidGhlIG5leHQgb25lIHRoYXQgZGVyaXZlcyBiaW5kcyBpdCBhbmV3XCIsIHtcbiAgICAgIHNpZ2h0cyxcbiAgICAgIGRlYWQ6IFtiaW5kaW5nLmxvd10sXG4gICAgfSk7XG4gIH1cbiAgaWYgKGxpbmUgIT09IDAgJiYgKHNlcmlhbCA9PT0gMCB8fCBiaW5kaW5nLmxvdyAhPT0gMCkpIHtcbiAgICB4Lndyb25nKFwic3RyZWFtLmJpbmRpbmdcIiwgd2hlcmUsIHRleHQsIFwiYSBzZXJpYWwgdGhhdCBpcyBub3QgMCBhbmQgbm8gb3duZXIsIGJlc2lkZSBhIGxpbmVcIiwgeyBzaWdodHMgfSk7XG4gIH1cbiAgaWYgKHNvdXJjZSkge1xuICAgIGNvbnN0IGxpbmVzID0geC5ieXRlcy51MzJTZWVuKHNvdXJjZS5vZmZzZXQgKyBMLlNUUkVBTV9NQVhfU1VCU0NSSUJFUlMpO1xuICAgIGlmIChsaW5lID4gbGluZXMudmFsdWUpIHtcbiAgICAgIHgud3JvbmcoXCJzdHJlYW0uYmluZGluZ1wiLCB3aGVyZSwgdGV4dCwgYGEgbGluZSBvZiB0aGUgc291cmNlJ3MgJHtsaW5lcy52YWx1ZX1gLCB7XG4gICAgICAgIHNpZ2h0czogWy4uLnNpZ2h0cywgbGluZXMuc2lnaHRdLFxuICAgICAgfSk7XG4gICAgfVxuICAgIGNoZWNrUGxhY2VzKHgsIHNoYXBlLCBuYW1lZCwgc291cmNlLCBzaWdodE9mKHN0YXJ0KSwgc3RhcnQpO1xuICB9XG4gIGNoZWNrRmFpbHVyZSh4LCBzaGFwZSwgZmFpbGVkLCBtZXNzYWdlKTtcbiAgY2hlY2tUYWtlbih4LCBzaGFwZSk7XG59XG5cbi8qKiBgc3RhcnRgLCBhbmQgdGhlIG9yaWdpbiBiZXNpZGUgZWFjaCB2YWx1ZSwgYXJlIHBvc2l0aW9ucyBvZiB0aGUgc291cmNlLiAqL1xuZnVuY3Rpb24gY2hlY2tQbGFjZXMoXG4gIHg6IEV4YW1pbmF0aW9uLFxuICBzaGFwZTogU3RyZWFtU2hhcGUsXG4gIG5hbWVkOiByZWFkb25seSBOYW1pbmdbXSxcbiAgc291cmNlOiBQbGFjZSxcbiAgc2lnaHQ6IFNpZ2h0LFxuICBzdGFydDogeyBhdDogbnVtYmVyOyB1cHBlcjogbnVtYmVyOyBsb3c6IG51bWJlciB9LFxuKTogdm9pZCB7XG4gIGNvbnN0IGNhcGFjaXR5ID0geC5ieXRlcy51MzJTZWVuKHNvdXJjZS5vZmZzZXQgKyBMLlNUUlVDVFVSRV9DQVBBQ0lUWSk7XG4gIGNvbnN0IGlzUG9zaXRpb24gPSAodXBwZXI6IG51bWJlciwgbG93OiBudW1iZXIpID0+IGxvdyA8IGNhcGFjaXR5LnZhbHVlICYmIHVwcGVyIDwgMiAqKiBMQVBfQklUUztcbiAgaWYgKCFpc1Bvc2l0aW9uKHN0YXJ0LnVwcGVyLCBzdGFydC5sb3cpKSB7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLnN0YXJ0XCIsXG4gICAgICB7IGF0OiBzdGFydC5hdCwgd2hhdDogXCJzdGFydFwiIH0sXG4gICAgICBgbGFwICR7c3RhcnQudXBwZXJ9LCBpbmRleCAke3N0YXJ0Lmxvd31gLFxuICAgICAgYGEgcG9zaXRpb24gb2YgdGhlIHNvdXJjZTogYW4gaW5kZXggYmVsb3cgJHtjYXBhY2l0eS52YWx1ZX1gLFxuICAgICAgeyBzaWdodHM6IFtzaWdodCwgY2FwYWNpdHkuc2lnaHRdIH0sXG4gICAgKTtcbiAgfVxuICBjb25zdCBhdCA9IHVwOChzaGFwZS5lbGVtU2l6ZSk7XG4gIGZvciAoY29uc3QgeyBjZWxsLCBibG9jayB9IG9mIG5hbWVkKSB7XG4gICAgY29uc3Qgb3JpZ2luID0geC5ieXRlcy53b3JkKHNoYXBlLnBheWxvYWRzICsgYmxvY2sgKiBzaGFwZS5zdHJpZGUgKyBhdCk7XG4gICAgaWYgKGlzUG9zaXRpb24ob3JpZ2luLnVwcGVyLCBvcmlnaW4ubG93KSkgY29udGludWU7XG4gICAgeC53cm9uZyhcbiAgICAgIFwic3RyZWFtLm9yaWdpblwiLFxuICAgICAgeyBhdDogb3JpZ2luLmF0LCB3aGF0OiBgb3JpZ2luIG9mIGJsb2NrICR7YmxvY2t9YCB9LFxuICAgICAgYGxhcCAke29yaWdpbi51cHBlcn0sIGluZGV4ICR7b3JpZ2luLmxvd31gLFxuICAgICAgYGEgcG9zaXRpb24gb2YgdGhlIHNvdXJjZTogYW4gaW5kZXggYmVsb3cgJHtjYXBhY2l0eS52YWx1ZX1gLFxuICAgICAgeyBzaWdodHM6IFtzaGFwZS50YXJnZXRzLnNpZ2h0KGNlbGwpLCBzaWdodE9mKG9yaWdpbiksIGNhcGFjaXR5LnNpZ2h0XSB9LFxuICAgICk7XG4gIH1cbn1cblxuY29uc3QgdXRmOCA9IG5ldyBUZXh0RGVjb2RlcihcInV0Zi04XCIsIHsgZmF0YWw6IHRydWUsIGlnbm9yZUJPTTogdHJ1ZSB9KTtcblxuZnVuY3Rpb24gY2hlY2tGYWlsdXJlKFxuICB4OiBFeGFtaW5hdGlvbixcbiAgc2hhcGU6IFN0cmVhbVNoYXBlLFxuICBmYWlsZWQ6IHsgdmFsdWU6IG51bWJlcjsgc2lnaHQ6IFNpZ2h0IH0sXG4gIG1lc3NhZ2U6IFNpZ2h0LFxuKTogdm9pZCB7XG4gIGNvbnN0IHdoZXJlID0geyBhdDogZmFpbGVkLnNpZ2h0LmF0LCB3aGF0OiBcImZhaWxlZFwiIH07XG4gIGlmIChmYWlsZWQudmFsdWUgPiAxKSB4Lndyb25nKFwic3RyZWFtLmZhaWxlZFwiLCB3aGVyZSwgYCR7ZmFpbGVkLnZhbHVlfWAsIFwiMCBvciAxXCIsIHsgc2lnaHRzOiBbZmFpbGVkLnNpZ2h0XSB9KTtcbiAgaWYgKGZhaWxlZC52YWx1ZSA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCBlbmQgPSBtZXNzYWdlLmJ5dGVzLmluZGV4T2YoMCk7XG4gIGNvbnN0IHRleHQgPSBlbmQgPCAwID8gbWVzc2FnZS5ieXRlcyA6IG1lc3NhZ2UuYnl0ZXMuc3ViYXJyYXkoMCwgZW5kKTtcbiAgbGV0IHByb2JsZW0gPSBlbmQgPj0gMCAmJiBtZXNzYWdlLmJ5dGVzLnN1YmFycmF5KGVuZCkuc29tZSgoYnl0ZSkgPT4gYnl0ZSAhPT0gMCkgPyBcImJ5dGVzIGJlaGluZCBpdHMgZW5kXCIgOiBcIlwiO1xuICB0cnkge1xuICAgIHV0ZjguZGVjb2RlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICBwcm9ibGVtID0gXCJieXRlcyB0aGF0IGFyZSBubyBVVEYtOFwiO1xuICB9XG4gIGlmIChwcm9ibGVtICE9PSBcIlwiKSB7XG4gICAgeC53cm9uZyhcInN0cmVhbS5mYWlsdXJlXCIsIHsgYXQ6IG1lc3NhZ2UuYXQsIHdoYXQ6IFwiZmFpbHVyZVwiIH0sIHByb2JsZW0sIFwiemVyby1wYWRkZWQgVVRGLThcIiwge1xuICAgICAgc2lnaHRzOiBbZmFpbGVkLnNpZ2h0LCBtZXNzYWdlXSxcbiAgICB9KTtcbiAgfVxuICBjb25zdCB7IHRhcmdldHMgfSA9IHNoYXBlO1xuICBmb3IgKGxldCBjZWxsID0gMDsgY2VsbCA8IHRhcmdldHMuY291bnQ7IGNlbGwrKykgaWYgKHRhcmdldHMudXBwZXIoY2VsbCkgJSAyID09PSAxKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBcInN0cmVhbS5mYWlsZWQtb3BlblwiLFxuICAgIHdoZXJlLFxuICAgIFwidGhlIGRlcml2YXRpb24gZmFpbGVkLCBhbmQgdGhlIHN0cmVhbSBpcyBub3QgY2xvc2VkXCIsXG4gICAgXCJ0aGUgbmV4dCBvbmUgdGhhdCB3b3VsZCBkZXJpdmUgY2xvc2VzIGl0XCIsXG4gICAgeyBzaWdodHM6IFtmYWlsZWQuc2lnaHRdLCB0d2ljZTogdHJ1ZSB9LFxuICApO1xufVxuXG4vKiogQSB0YWtlIGhhcyBhdCBtb3N0IGl0cyBjb3VudC4gKi9cbmZ1bmN0aW9uIGNoZWNrVGFrZW4oeDogRXhhbWluYXRpb24sIHNoYXBlOiBTdHJlYW1TaGFwZSk6IHZvaWQge1xuICBpZiAoc2hhcGUub3BlcmF0b3IgIT09IEwuT1BFUkFUT1JfVEFLRSkgcmV0dXJuO1xuICBjb25zdCBjb3VudCA9IHgudTMyKEwuU1RSRUFNX0NPVU5UKTtcbiAgY29uc3QgeyBjYXBhY2l0eSwgdGFyZ2V0cyB9ID0gc2hhcGU7XG4gIC8vIFBvc2l0aW9uIGBjb3VudGAgaXMgbm90IHB1Ymxpc2hlZDogaXRzIGNlbGwgd2FzIHB1Ymxpc2hlZCBhdCBtb3N0IGFzIG9mdGVuIGFzIGxhcHMgYXJlIGZ1bGwgYmVmb3JlIGl0LlxuICBjb25zdCBjZWxsID0gY291bnQgJSBjYXBhY2l0eTtcbiAgY29uc3QgbGFwcyA9IE1hdGguZmxvb3IodGFyZ2V0cy51cHBlcihjZWxsKSAvIDIpO1xuICBpZiAobGFwcyA8PSBNYXRoLmZsb29yKGNvdW50IC8gY2FwYWNpdHkpKSByZXR1cm47XG4gIHgud3JvbmcoXG4gICAgXCJzdHJlYW0udGFrZVwiLFxuICAgIHsgYXQ6IHRhcmdldHMub2Zmc2V0KGNlbGwpLCB3aGF0OiBgdGFyZ2V0IG9mIGNlbGwgJHtjZWxsfWAgfSxcbiAgICBgcHVibGlzaGVkICR7bGFwc30gdGltZXNgLFxuICAgIGBhdCBtb3N0ICR7TWF0aC5mbG9vcihjb3VudCAvIGNhcGFjaXR5KX0gdGltZXM6IGl0IHRha2VzICR7Y291bnR9IHZhbHVlc2AsXG4gICAgeyBzaWdodHM6IFt0YXJnZXRzLnNpZ2h0KGNlbGwpXSB9LFxuICApO1xufVxuIiwgIi8vIFRoZSBzdWJzY3JpYmVyIGxpbmVzIG9mIGEgc3RyZWFtOiB3aG8gaGFzIGVhY2gsIGFuZCB3aGVyZSBpdCByZWFkcy4gU1BFQ0lGSUNBVElPTi5tZCBzZWN0aW9uIDE5LlxuXG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHsgQWltcyB9IGZyb20gXCIuL2Jsb2Nrc1wiO1xuaW1wb3J0IHsgYmVmb3JlIH0gZnJvbSBcIi4vY2VsbHNcIjtcbmltcG9ydCB0eXBlIHsgRXhhbWluYXRpb24gfSBmcm9tIFwiLi9leGFtaW5hdGlvblwiO1xuaW1wb3J0IHR5cGUgeyBTdHJlYW1TaGFwZSB9IGZyb20gXCIuL3N0cmVhbVwiO1xuaW1wb3J0IHsgZGlmZmVyZW5jZSwgaGFsdmVzT2YsIGhleCwgdHlwZSBTaWdodCwgc2lnaHRPZiwgdHlwZSBXb3JkLCB2YWx1ZU9mIH0gZnJvbSBcIi4vd29yZHNcIjtcblxuZXhwb3J0IGZ1bmN0aW9uIGNoZWNrTGluZXMoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTdHJlYW1TaGFwZSk6IHZvaWQge1xuICBjb25zdCBhaW1zID0gbmV3IEFpbXMoc2hhcGUuY2FwYWNpdHkpO1xuICBjb25zdCB3b3JkcyA9IHguYnl0ZXMucm93KHNoYXBlLmxpbmVzICsgTC5MSU5FX1dPUkQsIHNoYXBlLmxpbmVDb3VudCwgTC5MSU5FX0JZVEVTKTtcbiAgY29uc3QgYm91bmRzID0geC5ieXRlcy5yb3coc2hhcGUubGluZXMgKyBMLkxJTkVfQk9VTkQsIHNoYXBlLmxpbmVDb3VudCwgTC5MSU5FX0JZVEVTKTtcbiAgY29uc3QgZGVhZDogbnVtYmVyW10gPSBbXTtcbiAgZm9yIChsZXQgayA9IDA7IGsgPCBzaGFwZS5saW5lQ291bnQ7IGsrKykge1xuICAgIGNoZWNrU3RhbmRieSh4LCBzaGFwZSwgayk7XG4gICAgY29uc3Qgd29yZCA9IHdvcmRzLndvcmQoayk7XG4gICAgaWYgKHZhbHVlT2Yod29yZCkgPT09IDBuKSBjb250aW51ZTtcbiAgICBjb25zdCB7IGhlbGQ6IHBlbmRpbmcsIGxhcCwgaW5kZXgsIG93bmVyIH0gPSBhaW1zLnJlYWQod29yZHMsIGspO1xuICAgIGNvbnN0IHdoZXJlID0geyBhdDogd29yZC5hdCwgd2hhdDogYHN1YnNjcmliZXIgbGluZSAke2t9YCB9O1xuICAgIGNvbnN0IGN1cnNvciA9IGBjdXJzb3IgYXQgbGFwICR7bGFwfSwgaW5kZXggJHtpbmRleH1gO1xuICAgIGNvbnN0IHNpZ2h0cyA9IFtzaWdodE9mKHdvcmQpXTtcbiAgICBpZiAoIXgub3duZXIoXCJzdHJlYW0ubGluZS1vd25lclwiLCB3aGVyZSwgb3duZXIsIHNpZ2h0cykpIGNvbnRpbnVlO1xuICAgIGlmIChpbmRleCA+PSBzaGFwZS5jYXBhY2l0eSkge1xuICAgICAgeC53cm9uZyhcInN0cmVhbS5saW5lLWluZGV4XCIsIHdoZXJlLCBjdXJzb3IsIGBhbiBpbmRleCBiZWxvdyAke3NoYXBlLmNhcGFjaXR5fWAsIHsgc2lnaHRzIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGJvdW5kID0gYm91bmRzLndvcmQoayk7XG4gICAgaWYgKG93bmVyID09PSAwICYmICFwZW5kaW5nKSB7XG4gICAgICB4Lndyb25nKFwic3RyZWFtLmxpbmUtb3duZXJsZXNzXCIsIHdoZXJlLCBgJHtjdXJzb3J9LCB3aXRob3V0IGFuIG93bmVyYCwgXCIwLCBmb3IgYSBsaW5lIHRoYXQgaXMgZnJlZVwiLCB7IHNpZ2h0cyB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBpZiAob3duZXIgPT09IDAgJiYgdmFsdWVPZihib3VuZCkgPT09IDBuKSB7XG4gICAgICB4Lndyb25nKFxuICAgICAgICBcInN0cmVhbS5saW5lLXVuYm91bmRcIixcbiAgICAgICAgd2hlcmUsXG4gICAgICAgIGAke2N1cnNvcn0sIGhhbmRlZCBvdmVyIGJ5IG5vYm9keSBrbm93cyB3aG9tOiBib3VuZCBpcyAwYCxcbiAgICAgICAgXCJib3VuZCBuYW1lcyB0aGUgZGVyaXZlZCBzdHJlYW0gd2hvc2UgbGluZSBpcyBoYW5kZWQgb3ZlclwiLFxuICAgICAgICB7IHNpZ2h0czogW3NpZ2h0T2YoYm91bmQpLCAuLi5zaWdodHNdIH0sXG4gICAgICApO1xuICAgIH1cbiAgICBpZiAoeC5pc0RlYWQob3duZXIpKSBkZWFkLnB1c2goayk7XG4gICAgaWYgKCFwZW5kaW5nIHx8IG93bmVyID09PSAwKSBjaGVja0JvdW5kKHgsIGJvdW5kLCBzaWdodHMpO1xuICAgIGlmICghcGVuZGluZykgY2hlY2tDdXJzb3IoeCwgc2hhcGUsIGFpbXMsIHsgd29yZCwgYm91bmQsIGxhcCwgaW5kZXgsIHdoZXJlLCBjdXJzb3IgfSk7XG4gIH1cbiAgaWYgKGRlYWQubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIHgubGVmdChcbiAgICBcInN0cmVhbS5saW5lLW9mLWRlYWRcIixcbiAgICB7IGF0OiB3b3Jkcy5vZmZzZXQoZGVhZFswXSBhcyBudW1iZXIpLCB3aGF0OiBgJHtkZWFkLmxlbmd0aH0gb2YgdGhlIHN1YnNjcmliZXIgbGluZXNgIH0sXG4gICAgYCR7ZGVhZC5sZW5ndGggPT09IDEgPyBcIml0cyBvd25lciBpc1wiIDogXCJ0aGVpciBvd25lcnMgYXJlXCJ9IGdvbmVgLFxuICAgIFwiYSBwcm9kdWNlciBpbiB3aG9zZSB3YXkgaXQgaXMgZnJlZXMgaXQsIG9yIHRoZSBuZXh0IHN1YnNjcmliZXIgdGFrZXMgaXQ7IG9uZSB0aGF0IGRlcml2ZXMsIHdob2V2ZXIgZ29lcyBvbiB3aXRoIGl0XCIsXG4gICAgeyBzaWdodHM6IGRlYWQuc2xpY2UoMCwgNjQpLm1hcCgoaykgPT4gd29yZHMuc2lnaHQoaykpLCBkZWFkOiBbLi4ubmV3IFNldChkZWFkLm1hcCgoaykgPT4gd29yZHMubG93KGspKSldIH0sXG4gICk7XG59XG5cbmludGVyZmFjZSBDdXJzb3Ige1xuICByZWFkb25seSB3b3JkOiBXb3JkO1xuICByZWFkb25seSBib3VuZDogV29yZDtcbiAgcmVhZG9ubHkgbGFwOiBudW1iZXI7XG4gIHJlYWRvbmx5IGluZGV4OiBudW1iZXI7XG4gIHJlYWRvbmx5IHdoZXJlOiB7IGF0OiBudW1iZXI7IHdoYXQ6IHN0cmluZyB9O1xuICByZWFkb25seSBjdXJzb3I6IHN0cmluZztcbn1cblxuLyoqIEEgY3Vyc29yIGlzIGF0IG1vc3QgdGhlIHRhaWwsIGFuZCB1bmRlciB0aGUgcG9saWNpZXMgdGhhdCB3YWl0IGZvciBpdCwgYXQgbW9zdCBhIGxhcCBiZWZvcmUgaXQuICovXG5mdW5jdGlvbiBjaGVja0N1cnNvcih4OiBFeGFtaW5hdGlvbiwgc2hhcGU6IFN0cmVhbVNoYXBlLCBhaW1zOiBBaW1zLCBpdDogQ3Vyc29yKTogdm9pZCB7XG4gIGNvbnN0IHsgY2FwYWNpdHksIHBvbGljeSwgdGFyZ2V0cyB9ID0gc2hhcGU7XG4gIGNvbnN0IGxhcHNPZiA9IChjZWxsOiBudW1iZXIpID0+IHtcbiAgICBjb25zdCB0YXJnZXQgPSB4LmJ5dGVzLndvcmQodGFyZ2V0cy5vZmZzZXQoY2VsbCkpO1xuICAgIHJldHVybiB7IGxhcHM6IE1hdGguZmxvb3IodGFyZ2V0LnVwcGVyIC8gMiksIHNpZ2h0OiBzaWdodE9mKHRhcmdldCkgfTtcbiAgfTtcbiAgY29uc3QgbWluZSA9IHNpZ2h0T2YoaXQud29yZCk7XG4gIGNvbnN0IGhlcmUgPSBsYXBzT2YoaXQuaW5kZXgpO1xuICBpZiAocG9saWN5ICE9PSBMLlBPTElDWV9EUk9QX09MREVTVCkge1xuICAgIGlmIChkaWZmZXJlbmNlKGFpbXMuY3V0KGhlcmUubGFwcyksIGFpbXMuY3V0KGl0LmxhcCArIDIpLCBhaW1zLmxhcEJpdHMpID49IDApIHtcbiAgICAgIHgud3JvbmcoXG4gICAgICAgIFwic3RyZWFtLmxpbmUtYmVoaW5kXCIsXG4gICAgICAgIGl0LndoZXJlLFxuICAgICAgICBpdC5jdXJzb3IsXG4gICAgICAgIGBhdCBtb3N0ICR7Y2FwYWNpdHl9IHZhbHVlcyBiZWhpbmQgdGhlIHRhaWwsIGFuZCBjZWxsICR7aXQuaW5kZXh9IHdhcyBwdWJsaXNoZWQgJHtoZXJlLmxhcHN9IHRpbWVzYCxcbiAgICAgICAgeyBzaWdodHM6IFttaW5lLCBoZXJlLnNpZ2h0LCBtaW5lXSB9LFxuICAgICAgKTtcbiAgICB9XG4gIH0gZWxzZSBpZiAoaGVyZS5sYXBzID49IDIgKiogKGFpbXMubGFwQml0cyAtIDEpKSByZXR1cm47IC8vIGl0IG1heSBiZSBzbyBmYXIgYmVoaW5kIHRoYXQgaXRzIGxhcCBzYXlzIG5vdGhpbmdcbiAgaWYgKHZhbHVlT2YoaXQuYm91bmQpICE9PSAwbikgcmV0dXJuOyAvLyBhIGRlcml2YXRpb24gbWF5IHdhaXQgZm9yIGEgd2luZG93IHRoYXQgYmVnaW5zIGJlaGluZCB0aGUgdGFpbFxuICBjb25zdCBsYXN0ID0gYmVmb3JlKGl0LmluZGV4LCBpdC5sYXAsIGNhcGFjaXR5KTtcbiAgY29uc3QgdGhlcmUgPSBsYXBzT2YobGFzdC5jZWxsKTtcbiAgY29uc3QgZHVlID0gbGFzdC5jZWxsID09PSBpdC5pbmRleCAtIDEgPyBpdC5sYXAgKyAxIDogaXQubGFwO1xuICBjb25zdCBsZWFkID0gZGlmZmVyZW5jZShhaW1zLmN1dCh0aGVyZS5sYXBzKSwgYWltcy5jdXQoZHVlKSwgYWltcy5sYXBCaXRzKTtcbiAgaWYgKGxlYWQgPj0gMCkgcmV0dXJuO1xuICB4Lndyb25nKFxuICAgIFwic3RyZWFtLmxpbmUtbGVhZHNcIixcbiAgICBpdC53aGVyZSxcbiAgICBpdC5jdXJzb3IsXG4gICAgYGF0IG1vc3QgdGhlIHRhaWw6IGNlbGwgJHtsYXN0LmNlbGx9IHdhcyBwdWJsaXNoZWQgJHt0aGVyZS5sYXBzfSB0aW1lcyBvbmx5YCxcbiAgICB7IHNpZ2h0czogW3NpZ2h0T2YoaXQuYm91bmQpLCBtaW5lLCB0aGVyZS5zaWdodCwgbWluZV0gfSxcbiAgKTtcbn1cblxuLyoqIFdoYXQgYSBsaW5lIGlzIGJvdW5kIHRvOiBhIGRlcml2ZWQgc3RyZWFtLCB3aGljaCBtYXkgbGllIGluIGFub3RoZXIgc2VnbWVudC4gKi9cbmZ1bmN0aW9uIGNoZWNrQm91bmQoeDogRXhhbWluYXRpb24sIGJvdW5kOiBXb3JkLCBzaWdodHM6IHJlYWRvbmx5IFNpZ2h0W10pOiB2b2lkIHtcbiAgaWYgKHZhbHVlT2YoYm91bmQpID09PSAwbikgcmV0dXJuO1xuICBjb25zdCB7IGhpZ2g6IHNlZ21lbnQsIGxvd2VyOiBsaW5lIH0gPSBoYWx2ZXNPZihib3VuZCk7XG4gIGNvbnN0IGRlcml2ZWQgPSB4LnNlZ21lbnQucGxhY2VzLmZpbmQoKHsgb2Zmc2V0LCBraW5kIH0pID0+IG9mZnNldCA9PT0gbGluZSAqIEwuTElORV9CWVRFUyAmJiBraW5kID09PSBcInN0cmVhbVwiKTtcbiAgaWYgKHNlZ21lbnQgIT09IDAgJiYgbGluZSAhPT0gMCkge1xuICAgIGlmIChzZWdtZW50ICE9PSB4LnNlZ21lbnQuc2VnbWVudElkKSByZXR1cm47XG4gICAgaWYgKGRlcml2ZWQgJiYgeC5ieXRlcy51MzIoZGVyaXZlZC5vZmZzZXQgKyBMLlNUUkVBTV9PUEVSQVRPUikgIT09IDApIHJldHVybjtcbiAgfVxuICB4Lndyb25nKFxuICAgIFwic3RyZWFtLmJvdW5kXCIsXG4gICAgeyBhdDogYm91bmQuYXQsIHdoYXQ6IFwiYm91bmQgb2YgYSBzdWJzY3JpYmVyIGxpbmVcIiB9LFxuICAgIGBzZWdtZW50ICR7aGV4KHNlZ21lbnQsIDgpfSwgbGluZSAke2xpbmV9YCxcbiAgICBcIjAsIG9yIGEgZGVyaXZlZCBzdHJlYW06IGl0cyBzZWdtZW50X2lkIGFuZCBsaW5lXCIsXG4gICAgeyBzaWdodHM6IFsuLi5zaWdodHMsIHNpZ2h0T2YoYm91bmQpXSB9LFxuICApO1xufVxuXG5mdW5jdGlvbiBjaGVja1N0YW5kYnkoeDogRXhhbWluYXRpb24sIHNoYXBlOiBTdHJlYW1TaGFwZSwgazogbnVtYmVyKTogdm9pZCB7XG4gIGNvbnN0IGF0ID0gc2hhcGUubGluZXMgKyBrICogTC5MSU5FX0JZVEVTICsgTC5MSU5FX1NUQU5EQlk7XG4gIGNvbnN0IGJ5dGVzID0geC5ieXRlcy5yZWFkKGF0LCA0ICogTC5MSU5FX1NUQU5EQllfQ09VTlQpO1xuICBjb25zdCBnb25lOiB7IG93bmVyOiBudW1iZXI7IHNpZ2h0OiBTaWdodCB9W10gPSBbXTtcbiAgZm9yIChsZXQgbiA9IDA7IG4gPCBMLkxJTkVfU1RBTkRCWV9DT1VOVDsgbisrKSB7XG4gICAgY29uc3Qgb3duZXIgPSBieXRlcy5yZWFkVUludDMyTEUoNCAqIG4pO1xuICAgIGlmIChvd25lciA9PT0gMCkgY29udGludWU7XG4gICAgY29uc3Qgc2lnaHQgPSB7IGF0OiBhdCArIDQgKiBuLCBieXRlczogYnl0ZXMuc3ViYXJyYXkoNCAqIG4sIDQgKiBuICsgNCkgfTtcbiAgICBjb25zdCB3aGVyZSA9IHsgYXQ6IHNpZ2h0LmF0LCB3aGF0OiBgc3RhbmRieSAke259IG9mIHN1YnNjcmliZXIgbGluZSAke2t9YCB9O1xuICAgIGlmIChvd25lciA+PSAyICoqIDI0KSB4Lndyb25nKFwic3RyZWFtLnN0YW5kYnlcIiwgd2hlcmUsIGhleChvd25lciksIFwiYW4gb3duZXIgaWQgb2YgMjQgYml0c1wiLCB7IHNpZ2h0czogW3NpZ2h0XSB9KTtcbiAgICBlbHNlIGlmICh4Lm93bmVyKFwic3RyZWFtLnN0YW5kYnlcIiwgd2hlcmUsIG93bmVyLCBbc2lnaHRdKSAmJiB4LmlzRGVhZChvd25lcikpIGdvbmUucHVzaCh7IG93bmVyLCBzaWdodCB9KTtcbiAgfVxuICBpZiAoZ29uZS5sZW5ndGggPT09IDApIHJldHVybjtcbiAgeC5sZWZ0KFxuICAgIFwic3RyZWFtLnN0YW5kYnktb2YtZGVhZFwiLFxuICAgIHsgYXQ6IGdvbmVbMF0/LnNpZ2h0LmF0ID8/IGF0LCB3aGF0OiBgc3RhbmRieSBvZiBzdWJzY3JpYmVyIGxpbmUgJHtrfWAgfSxcbiAgICBgJHtnb25lLmxlbmd0aH0gd2hvICR7Z29uZS5sZW5ndGggPT09IDEgPyBcImlzXCIgOiBcImFyZVwifSBnb25lYCxcbiAgICBcInRoZXkgYXJlIGlnbm9yZWQ7IHRoZSBuZXh0IG9uZSB0aGF0IHN0YW5kcyBieSB0YWtlcyB0aGUgcGxhY2VcIixcbiAgICB7IHNpZ2h0czogZ29uZS5tYXAoKHsgc2lnaHQgfSkgPT4gc2lnaHQpLCBkZWFkOiBnb25lLm1hcCgoeyBvd25lciB9KSA9PiBvd25lcikgfSxcbiAgKTtcbn1cbiIsICIvLyBXaGF0IHRoZSB0ZXN0cyBvZiB0aGUgY29tbWFuZCBsaW5lIHNoYXJlOiBydW5uaW5nIGl0LiBTZWdtZW50cywgcHJvZ3JhbXMgYW5kIHdhdGNoZG9ncyBhcmUgdGhvc2Ugb2YgdGhlIGxpYnJhcnkncyB0ZXN0cy5cblxuaW1wb3J0IHsgc3Bhd24sIHR5cGUgU3Bhd25PcHRpb25zIH0gZnJvbSBcIm5vZGU6Y2hpbGRfcHJvY2Vzc1wiO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IGZpbGVVUkxUb1BhdGggfSBmcm9tIFwibm9kZTp1cmxcIjtcbmltcG9ydCB7IENvbnRleHQgfSBmcm9tIFwiLi4vc3JjL2NvbW1hbmRcIjtcbmltcG9ydCB7IHJ1biB9IGZyb20gXCIuLi9zcmMvbWFpblwiO1xuaW1wb3J0IHsgT3V0cHV0IH0gZnJvbSBcIi4uL3NyYy9vdXRwdXRcIjtcblxuZXhwb3J0ICogZnJvbSBcIi4uLy4uL3R5cGVzY3JpcHQvdGVzdHMvaGFybmVzc1wiO1xuXG4vKiogVGhlIGZvbGRlciBvZiB0aGlzIHBhY2thZ2UuICovXG5leHBvcnQgY29uc3QgZm9sZGVyID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKFwiLi4vLi5cIiwgaW1wb3J0Lm1ldGEudXJsKSk7XG5leHBvcnQgY29uc3QgYmluID0gam9pbihmb2xkZXIsIFwiYmluL3plcm9pcGMubWpzXCIpO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZGVkIHtcbiAgY29kZTogbnVtYmVyIHwgbnVsbDtcbiAgc3Rkb3V0OiBzdHJpbmc7XG4gIHN0ZGVycjogc3RyaW5nO1xufVxuXG4vKiogUnVucyBgemVyb2lwY2Agd2l0aCB0aGVzZSBhcmd1bWVudHMgdG8gaXRzIGVuZC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB6ZXJvaXBjKC4uLmFyZ3M6IChzdHJpbmcgfCBudW1iZXIpW10pOiBQcm9taXNlPEVuZGVkPiB7XG4gIHJldHVybiB6ZXJvaXBjV2l0aCh7fSwgLi4uYXJncyk7XG59XG5cbi8qKiBUaGUgc2FtZSB3aXRoIHRleHQgZm9yIGl0cyBzdGFuZGFyZCBpbnB1dCwgYW5vdGhlciBlbnZpcm9ubWVudCwgYW5vdGhlciB1c2VyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHplcm9pcGNXaXRoKFxuICB7IGlucHV0LCAuLi5vcHRpb25zIH06IFNwYXduT3B0aW9ucyAmIHsgaW5wdXQ/OiBzdHJpbmcgfSxcbiAgLi4uYXJnczogKHN0cmluZyB8IG51bWJlcilbXVxuKTogUHJvbWlzZTxFbmRlZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IGNoaWxkID0gc3Bhd24ocHJvY2Vzcy5leGVjUGF0aCwgW2JpbiwgLi4uYXJncy5tYXAoU3RyaW5nKV0sIHsgLi4ub3B0aW9ucywgc3RkaW86IFwicGlwZVwiLCB0aW1lb3V0OiA2MF8wMDAgfSk7XG4gICAgbGV0IHN0ZG91dCA9IFwiXCI7XG4gICAgbGV0IHN0ZGVyciA9IFwiXCI7XG4gICAgY2hpbGQuc3Rkb3V0Py5vbihcImRhdGFcIiwgKHRleHQpID0+IChzdGRvdXQgKz0gdGV4dCkpO1xuICAgIGNoaWxkLnN0ZGVycj8ub24oXCJkYXRhXCIsICh0ZXh0KSA9PiAoc3RkZXJyICs9IHRleHQpKTtcbiAgICBjaGlsZC5vbihcImVycm9yXCIsIHJlamVjdCk7XG4gICAgY2hpbGQub24oXCJjbG9zZVwiLCAoY29kZSkgPT4gcmVzb2x2ZSh7IGNvZGUsIHN0ZG91dCwgc3RkZXJyIH0pKTtcbiAgICBjaGlsZC5zdGRpbj8ub24oXCJlcnJvclwiLCAoKSA9PiB7fSk7XG4gICAgY2hpbGQuc3RkaW4/LmVuZChpbnB1dCA/PyBcIlwiKTtcbiAgfSk7XG59XG5cbi8qKiBSdW5zIGEgbGluZSBvZiB0aGUgc2hlbGwsIGluIHdoaWNoIGB6ZXJvaXBjYCBpcyB0aGUgY29tbWFuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaGVsbChsaW5lOiBzdHJpbmcsIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9KTogUHJvbWlzZTxFbmRlZD4ge1xuICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgIGNvbnN0IGNvbW1hbmQgPSBgemVyb2lwYygpIHsgXCIke3Byb2Nlc3MuZXhlY1BhdGh9XCIgXCIke2Jpbn1cIiBcIiRAXCI7IH1cXG4ke2xpbmV9YDtcbiAgICBjb25zdCBjaGlsZCA9IHNwYXduKFwiYmFzaFwiLCBbXCItY1wiLCBjb21tYW5kXSwgeyAuLi5vcHRpb25zLCBzdGRpbzogXCJwaXBlXCIsIHRpbWVvdXQ6IDYwXzAwMCB9KTtcbiAgICBsZXQgc3Rkb3V0ID0gXCJcIjtcbiAgICBsZXQgc3RkZXJyID0gXCJcIjtcbiAgICBjaGlsZC5zdGRvdXQ/Lm9uKFwiZGF0YVwiLCAodGV4dCkgPT4gKHN0ZG91dCArPSB0ZXh0KSk7XG4gICAgY2hpbGQuc3RkZXJyPy5vbihcImRhdGFcIiwgKHRleHQpID0+IChzdGRlcnIgKz0gdGV4dCkpO1xuICAgIGNoaWxkLm9uKFwiZXJyb3JcIiwgcmVqZWN0KTtcbiAgICBjaGlsZC5vbihcImNsb3NlXCIsIChjb2RlKSA9PiByZXNvbHZlKHsgY29kZSwgc3Rkb3V0LCBzdGRlcnIgfSkpO1xuICAgIGNoaWxkLnN0ZGluPy5lbmQoKTtcbiAgfSk7XG59XG5cbi8qKiBXaGF0IHdvdWxkIGJlIHdyaXR0ZW4uICovXG5jbGFzcyBLZXB0IGV4dGVuZHMgT3V0cHV0IHtcbiAgdGV4dCA9IFwiXCI7XG5cbiAgb3ZlcnJpZGUgd3JpdGUodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy50ZXh0ICs9IHRleHQ7XG4gIH1cblxuICBvdmVycmlkZSBmbHVzaCgpOiB2b2lkIHt9XG59XG5cbi8qKiBUaGUgc2FtZSBpbiB0aGlzIHByb2Nlc3M6IGZvciBjb21tYW5kcyB0aGF0IGFyZSBydW4gb2Z0ZW4sIGFuZCB0aGF0IGRvIG5vdCB3YWl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGhlcmUoLi4uYXJnczogKHN0cmluZyB8IG51bWJlcilbXSk6IFByb21pc2U8RW5kZWQ+IHtcbiAgY29uc3Qgb3V0ID0gbmV3IEtlcHQoMSk7XG4gIGNvbnN0IGVyciA9IG5ldyBLZXB0KDIpO1xuICBjb25zdCBjb2RlID0gYXdhaXQgcnVuKFtcIm5vZGVcIiwgXCJ6ZXJvaXBjXCIsIC4uLmFyZ3MubWFwKFN0cmluZyldLCBuZXcgQ29udGV4dChvdXQsIGVycikpO1xuICByZXR1cm4geyBjb2RlLCBzdGRvdXQ6IG91dC50ZXh0LCBzdGRlcnI6IGVyci50ZXh0IH07XG59XG5cbi8qKiBUaGUgc2FtZSwgd2hpY2ggbXVzdCBzdWNjZWVkOyB3aGF0IGl0IHByaW50cyBhcyBKU09OLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGpzb248VCA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+PiguLi5hcmdzOiAoc3RyaW5nIHwgbnVtYmVyKVtdKTogUHJvbWlzZTxUPiB7XG4gIGNvbnN0IHsgY29kZSwgc3Rkb3V0LCBzdGRlcnIgfSA9IGF3YWl0IGhlcmUoLi4uYXJncywgXCItLWpzb25cIik7XG4gIGlmIChjb2RlICE9PSAwKSB0aHJvdyBuZXcgRXJyb3IoYHplcm9pcGMgJHthcmdzLmpvaW4oXCIgXCIpfTogJHtjb2RlfTogJHtzdGRlcnJ9YCk7XG4gIHJldHVybiBKU09OLnBhcnNlKHN0ZG91dCkgYXMgVDtcbn1cbiIsICIvLyBXaGF0IGNvbW1hbmRzIHNoYXJlOiB3aGVyZSB0aGV5IHByaW50LCBpbiB3aGljaCBmb3JtLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGVycm9ycy5cblxuaW1wb3J0IHsgdHlwZSBDb21tYW5kLCBDb21tYW5kZXJFcnJvciB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCBwYyBmcm9tIFwicGljb2NvbG9yc1wiO1xuaW1wb3J0IHsgWmVyb0lwY0Vycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB7IHR5cGUgSnNvbiwgdG9Kc29uIH0gZnJvbSBcIi4vanNvblwiO1xuaW1wb3J0IHsgT3V0cHV0LCBSZWFkZXJHb25lIH0gZnJvbSBcIi4vb3V0cHV0XCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuL3RleHRcIjtcblxuLyoqIEV4aXQgY29kZXMuICovXG5leHBvcnQgY29uc3QgRE9ORSA9IDA7XG4vKiogSXQgY291bGQgbm90IGJlIGRvbmUsIG9yIGxvb2tlZCBhdC4gKi9cbmV4cG9ydCBjb25zdCBGQUlMRUQgPSAxO1xuLyoqIFRoZSBjb21tYW5kIGxpbmUgaXMgd3JvbmcuICovXG5leHBvcnQgY29uc3QgTUlTVVNFRCA9IDI7XG4vKiogV2hhdCBhIHNjcmlwdCBhc2tzIGZvciBkb2VzIG5vdCBob2xkOiBhbiBlbXB0eSBxdWV1ZSwgYW4gYWJzZW50IGtleSwgYSB0aW1lLW91dCwgYSBzZWdtZW50IHdpdGggZmF1bHRzLiAqL1xuZXhwb3J0IGNvbnN0IE5PVF9TTyA9IDM7XG5cbi8qKiBTb21ldGhpbmcgaXMgd3Jvbmcgd2l0aCB0aGUgY29tbWFuZCBsaW5lLiAqL1xuZXhwb3J0IGNsYXNzIFVzYWdlIGV4dGVuZHMgRXJyb3Ige1xuICBjb25zdHJ1Y3RvcihcbiAgICBtZXNzYWdlOiBzdHJpbmcsXG4gICAgLyoqIExpbmVzIGJlbG93IHRoZSBtZXNzYWdlLCBhcyB0aGV5IG1heSBiZSBzaG93bjogd2hhdCB3YXMgZ2l2ZW4sIGFuZCB3aGVyZSBpbiBpdC4gKi9cbiAgICByZWFkb25seSBkZXRhaWw/OiBzdHJpbmcsXG4gICkge1xuICAgIHN1cGVyKG1lc3NhZ2UpO1xuICB9XG59XG5cbi8qKiBXaGF0IGEgc2NyaXB0IGFza2VkIGZvciBkb2VzIG5vdCBob2xkLiAqL1xuZXhwb3J0IGNsYXNzIE5vdFNvIGV4dGVuZHMgRXJyb3Ige31cblxuLyoqIEl0IGNvdWxkIG5vdCBiZSBkb25lOyB0aGUgbWVzc2FnZSBzYXlzIHdoeS4gKi9cbmV4cG9ydCBjbGFzcyBGYWlsdXJlIGV4dGVuZHMgRXJyb3Ige31cblxuZXhwb3J0IHR5cGUgUGFpbnQgPSAodGV4dDogc3RyaW5nKSA9PiBzdHJpbmc7XG5leHBvcnQgdHlwZSBQYWludHMgPSBSZWNvcmQ8XCJib2xkXCIgfCBcImRpbVwiIHwgXCJnb29kXCIgfCBcImJhZFwiIHwgXCJ3YXJuXCIgfCBcImFjY2VudFwiIHwgXCJpbnZlcnNlXCIsIFBhaW50PjtcblxuLyoqIFdoYXQgdGhlIHByb2dyYW1tZSBzdGFuZHMgaW46IG1hZGUgb25jZSwgZmlsbGVkIGluIHdoZW4gdGhlIG9wdGlvbnMgYXJlIGtub3duLiAqL1xuZXhwb3J0IGNsYXNzIENvbnRleHQge1xuICAvKiogLS1qc29uOiBwcmludCBmb3IgcHJvZ3JhbXMuICovXG4gIGpzb24gPSBmYWxzZTtcbiAgLyoqIFdoZXRoZXIgc3RhbmRhcmQgb3V0cHV0IGlzIGEgdGVybWluYWwuICovXG4gIGlzVGVybWluYWwgPSBwcm9jZXNzLnN0ZG91dC5pc1RUWSA9PT0gdHJ1ZTtcbiAgY29sb3VyID0gZmFsc2U7XG4gIHBhaW50OiBQYWludHMgPSBwYWludHMoZmFsc2UpO1xuICBleGl0Q29kZSA9IERPTkU7XG5cbiAgY29uc3RydWN0b3IoXG4gICAgcmVhZG9ubHkgb3V0ID0gbmV3IE91dHB1dCgxKSxcbiAgICByZWFkb25seSBlcnIgPSBuZXcgT3V0cHV0KDIpLFxuICApIHt9XG5cbiAgLyoqIENvbHVtbnMgb2YgdGhlIHRlcm1pbmFsIGFzIGl0IGlzIG5vdzsgd2hhdCBoYXMgbm9uZSBtYXkgYmUgYXMgd2lkZSBhcyBpdCBsaWtlcy4gKi9cbiAgZ2V0IGNvbHVtbnMoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy5pc1Rlcm1pbmFsID8gcHJvY2Vzcy5zdGRvdXQuY29sdW1ucyB8fCA4MCA6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgfVxuXG4gIGdldCByb3dzKCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHByb2Nlc3Muc3Rkb3V0LnJvd3MgfHwgMjQ7XG4gIH1cblxuICBjb25maWd1cmUob3B0aW9uczogeyBqc29uPzogYm9vbGVhbjsgY29sb3I/OiBib29sZWFuIH0pOiB2b2lkIHtcbiAgICB0aGlzLmpzb24gPSBvcHRpb25zLmpzb24gPT09IHRydWU7XG4gICAgY29uc3QgcmVmdXNlZCA9IG9wdGlvbnMuY29sb3IgPT09IGZhbHNlIHx8IChwcm9jZXNzLmVudltcIk5PX0NPTE9SXCJdID8/IFwiXCIpICE9PSBcIlwiIHx8IHByb2Nlc3MuZW52W1wiVEVSTVwiXSA9PT0gXCJkdW1iXCI7XG4gICAgdGhpcy5jb2xvdXIgPSB0aGlzLmlzVGVybWluYWwgJiYgIXJlZnVzZWQ7XG4gICAgdGhpcy5wYWludCA9IHBhaW50cyh0aGlzLmNvbG91cik7XG4gIH1cblxuICBwcmludChsaW5lID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub3V0LndyaXRlKGAke2xpbmV9XFxuYCk7XG4gIH1cblxuICAvKiogUHJpbnRzIGEgdmFsdWUgYXMgSlNPTi4gKi9cbiAgcHJpbnRKc29uKHZhbHVlOiBKc29uKTogdm9pZCB7XG4gICAgdGhpcy5wcmludCh0b0pzb24odmFsdWUpKTtcbiAgfVxuXG4gIC8qKiBQcmludHMgYSB2YWx1ZSBhcyBKU09OIGluIG9uZSBsaW5lLCBhbmQgcGFzc2VzIGl0IG9uOiBvbmUgb2YgbWFueS4gKi9cbiAgcHJpbnRKc29uTGluZSh2YWx1ZTogSnNvbik6IHZvaWQge1xuICAgIHRoaXMucHJpbnQodG9Kc29uKHZhbHVlLCAwKSk7XG4gICAgdGhpcy5vdXQuZmx1c2goKTtcbiAgfVxuXG4gIC8qKiBTb21ldGhpbmcgdGhhdCBnb2VzIGJlc2lkZSB0aGUgb3V0cHV0OiB0byBzdGFuZGFyZCBlcnJvci4gKi9cbiAgcmVtYXJrKGxpbmU6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMub3V0LmZsdXNoKCk7XG4gICAgdGhpcy5lcnIud3JpdGUoYCR7bGluZX1cXG5gKTtcbiAgICB0aGlzLmVyci5mbHVzaCgpO1xuICB9XG59XG5cbmZ1bmN0aW9uIHBhaW50cyhjb2xvdXI6IGJvb2xlYW4pOiBQYWludHMge1xuICBjb25zdCB7IGJvbGQsIGRpbSwgZ3JlZW4sIHJlZCwgeWVsbG93LCBjeWFuLCBpbnZlcnNlIH0gPSBwYy5jcmVhdGVDb2xvcnMoY29sb3VyKTtcbiAgcmV0dXJuIHsgYm9sZCwgZGltLCBnb29kOiBncmVlbiwgYmFkOiByZWQsIHdhcm46IHllbGxvdywgYWNjZW50OiBjeWFuLCBpbnZlcnNlIH07XG59XG5cbi8qKiBUaGUgbWVzc2FnZSBvZiBhbiBlcnJvciBhcyBpdCBtYXkgYmUgc2hvd24uICovXG5leHBvcnQgZnVuY3Rpb24gbWVzc2FnZU9mKGVycm9yOiB1bmtub3duKTogc3RyaW5nIHtcbiAgcmV0dXJuIHNob3duKGVycm9yIGluc3RhbmNlb2YgRXJyb3IgPyBlcnJvci5tZXNzYWdlIDogU3RyaW5nKGVycm9yKSk7XG59XG5cbi8qKiBXaGF0IGFuIGVycm9yIGlzIGZvciB0aGUgc2hlbGw7IHNheXMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gcmVwb3J0KGNvbnRleHQ6IENvbnRleHQsIGVycm9yOiB1bmtub3duKTogbnVtYmVyIHtcbiAgdHJ5IHtcbiAgICBjb250ZXh0Lm91dC5mbHVzaCgpO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIFJlYWRlckdvbmUpIHJldHVybiBET05FO1xuICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIENvbW1hbmRlckVycm9yKSByZXR1cm4gZXJyb3IuZXhpdENvZGUgPT09IDAgPyBET05FIDogTUlTVVNFRDsgLy8gaXQgaGFzIHNhaWQgaXRcbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBOb3RTbykge1xuICAgICAgaWYgKGVycm9yLm1lc3NhZ2UgIT09IFwiXCIpIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke21lc3NhZ2VPZihlcnJvcil9YCk7XG4gICAgICByZXR1cm4gTk9UX1NPO1xuICAgIH1cbiAgICBpZiAoZXJyb3IgaW5zdGFuY2VvZiBVc2FnZSkge1xuICAgICAgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICAgIGlmIChlcnJvci5kZXRhaWwgIT09IHVuZGVmaW5lZCkgY29udGV4dC5yZW1hcmsoZXJyb3IuZGV0YWlsLnJlcGxhY2UoL14vZ20sIFwiICBcIikpO1xuICAgICAgcmV0dXJuIE1JU1VTRUQ7XG4gICAgfVxuICAgIGNvbnN0IGV4cGVjdGVkID1cbiAgICAgIGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yIHx8IGVycm9yIGluc3RhbmNlb2YgRmFpbHVyZSB8fCAoZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uKT8uY29kZSAhPT0gdW5kZWZpbmVkO1xuICAgIGNvbnRleHQucmVtYXJrKFxuICAgICAgYHplcm9pcGM6ICR7ZXhwZWN0ZWQgPyBtZXNzYWdlT2YoZXJyb3IpIDogYGEgZmF1bHQgb2YgdGhpcyBwcm9ncmFtOiAkeyhlcnJvciBhcyBFcnJvcik/LnN0YWNrID8/IFN0cmluZyhlcnJvcil9YH1gLFxuICAgICk7XG4gICAgcmV0dXJuIEZBSUxFRDtcbiAgfSBjYXRjaCAoYWdhaW4pIHtcbiAgICByZXR1cm4gYWdhaW4gaW5zdGFuY2VvZiBSZWFkZXJHb25lID8gRE9ORSA6IEZBSUxFRDtcbiAgfVxufVxuXG4vKiogUmVnaXN0ZXJzIGEgY29tbWFuZCwgaXRzIGFjdGlvbiB3cmFwcGVkIHNvIHRoYXQgaXQgZ2V0cyB0aGUgY29udGV4dCBjb25maWd1cmVkLiAqL1xuZXhwb3J0IHR5cGUgUmVnaXN0ZXIgPSAocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCkgPT4gdm9pZDtcbiIsICIvLyBXaGVyZSB0ZXh0IGdvZXM6IHdyaXR0ZW4gYXQgb25jZSBhbmQgaW4gb3JkZXIsIHdoYXRldmVyIHN0YW5kcyBiZWhpbmQgc3RhbmRhcmQgb3V0cHV0LiBBIHJlYWRlciB0aGF0IGhhcyBnb25lIGVuZHMgdGhlXG4vLyBwcm9ncmFtIHF1aWV0bHkuXG5cbmltcG9ydCB7IHdyaXRlU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5cbi8qKiBUaHJvd24gd2hlbiB3aG9ldmVyIHJlYWQgb3VyIG91dHB1dCBoYXMgZ29uZTogdGhlcmUgaXMgbm90aGluZyBsZWZ0IHRvIGRvLCBhbmQgbm90aGluZyB3cm9uZy4gKi9cbmV4cG9ydCBjbGFzcyBSZWFkZXJHb25lIGV4dGVuZHMgRXJyb3Ige31cblxuY29uc3QgRU5PVUdIID0gMSA8PCAxNjtcbmNvbnN0IHBhdXNlID0gbmV3IEludDMyQXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKDQpKTtcblxuLyoqIEEgZmlsZSBkZXNjcmlwdG9yIHRoYXQgdGV4dCBpcyB3cml0dGVuIHRvLCBpbiBwaWVjZXMgb2YgYSByZWFzb25hYmxlIHNpemUuICovXG5leHBvcnQgY2xhc3MgT3V0cHV0IHtcbiAgI3dhaXRpbmcgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGZkOiBudW1iZXIpIHt9XG5cbiAgd3JpdGUodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZyArPSB0ZXh0O1xuICAgIGlmICh0aGlzLiN3YWl0aW5nLmxlbmd0aCA+PSBFTk9VR0gpIHRoaXMuZmx1c2goKTtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCB3YXMgd3JpdHRlbi4gKi9cbiAgZmx1c2goKTogdm9pZCB7XG4gICAgY29uc3QgYnl0ZXMgPSBCdWZmZXIuZnJvbSh0aGlzLiN3YWl0aW5nKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gXCJcIjtcbiAgICBmb3IgKGxldCBkb25lID0gMDsgZG9uZSA8IGJ5dGVzLmxlbmd0aDspIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGRvbmUgKz0gd3JpdGVTeW5jKHRoaXMuZmQsIGJ5dGVzLCBkb25lKTtcbiAgICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICAgIGNvbnN0IHsgY29kZSB9ID0gZXJyb3IgYXMgTm9kZUpTLkVycm5vRXhjZXB0aW9uO1xuICAgICAgICBpZiAoY29kZSA9PT0gXCJFUElQRVwiKSB0aHJvdyBuZXcgUmVhZGVyR29uZSgpO1xuICAgICAgICBpZiAoY29kZSAhPT0gXCJFQUdBSU5cIikgdGhyb3cgZXJyb3I7XG4gICAgICAgIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgMik7IC8vIHRoZSBkZXNjcmlwdG9yIGRvZXMgbm90IGJsb2NrLCBmb3Igd2hvZXZlciBzaGFyZXMgaXQgd2FudHMgdGhhdFxuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8vIFRoZSBwcm9ncmFtIGB6ZXJvaXBjYDogaXRzIGNvbW1hbmRzLCB0aGUgb3B0aW9ucyB0aGF0IGFsbCBvZiB0aGVtIHRha2UsIGFuZCBpdHMgZXhpdCBjb2Rlcy5cblxuaW1wb3J0IHsgQ29tbWFuZCwgSGVscCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IGR1bXAgfSBmcm9tIFwiLi9jb21tYW5kcy9kdW1wXCI7XG5pbXBvcnQgeyBnYyB9IGZyb20gXCIuL2NvbW1hbmRzL2djXCI7XG5pbXBvcnQgeyBsaXN0IH0gZnJvbSBcIi4vY29tbWFuZHMvbGlzdFwiO1xuaW1wb3J0IHsgcmVwYWlyIH0gZnJvbSBcIi4vY29tbWFuZHMvcmVwYWlyXCI7XG5pbXBvcnQgeyBybSB9IGZyb20gXCIuL2NvbW1hbmRzL3JtXCI7XG5pbXBvcnQgeyBzaG93IH0gZnJvbSBcIi4vY29tbWFuZHMvc2hvd1wiO1xuaW1wb3J0IHsgdmFsaWRhdGUgfSBmcm9tIFwiLi9jb21tYW5kcy92YWxpZGF0ZVwiO1xuaW1wb3J0IHsgdmVyc2lvbiB9IGZyb20gXCIuLi9wYWNrYWdlLmpzb25cIjtcbmltcG9ydCB7IENvbnRleHQsIHR5cGUgUmVnaXN0ZXIsIHJlcG9ydCB9IGZyb20gXCIuL2NvbW1hbmRcIjtcblxuLyoqIEluIHRoZSBvcmRlciBvZiB0aGUgaGVscC4gKi9cbmNvbnN0IENPTU1BTkRTOiByZWFkb25seSBSZWdpc3RlcltdID0gW2xpc3QsIHNob3csIGR1bXAsIHZhbGlkYXRlLCByZXBhaXIsIGdjLCBybV07XG5cbmNvbnN0IEVYSVRfQ09ERVMgPSBgXG5TRUdNRU5UIGlzIGEgbmFtZSBzdWNoIGFzIC9zZW5zb3JzOyB0aGUgc2xhc2ggbWF5IGJlIGxlZnQgb3V0LlxuTG9va2luZyBkaXN0dXJicyBub2JvZHk6IHNlZ21lbnRzIGFyZSBvcGVuZWQgcmVhZC1vbmx5LCB3aXRob3V0IGEgbG9jayBvciBhIHBlZXIgc2xvdC5cblxuRXhpdCBjb2RlczogMCBkb25lOyAxIGl0IGNvdWxkIG5vdCBiZSBkb25lIG9yIGxvb2tlZCBhdDsgMiB0aGUgY29tbWFuZCBsaW5lIGlzXG53cm9uZzsgMyB3aGF0IHdhcyBhc2tlZCBmb3IgZG9lcyBub3QgaG9sZCAoZW1wdHksIGFic2VudCwgdGltZWQgb3V0LCBmYXVsdHkpLlxuQ29sb3VycyBhcmUgdXNlZCBvbiBhIHRlcm1pbmFsIG9ubHksIGFuZCBub3Qgd2hlcmUgTk9fQ09MT1IgaXMgc2V0LmA7XG5cbmV4cG9ydCBmdW5jdGlvbiBtYWtlUHJvZ3JhbShjb250ZXh0OiBDb250ZXh0KTogQ29tbWFuZCB7XG4gIGNvbnN0IHByb2dyYW0gPSBuZXcgQ29tbWFuZChcInplcm9pcGNcIilcbiAgICAuZGVzY3JpcHRpb24oXCJMb29rcyBpbnRvIFplcm9JUEMgc2VnbWVudHMgd2hpbGUgdGhleSBhcmUgdXNlZCwgYW5kIHdvcmtzIG9uIHRoZW0gZnJvbSBzY3JpcHRzLlwiKVxuICAgIC52ZXJzaW9uKHZlcnNpb24sIFwiLVYsIC0tdmVyc2lvblwiLCBcInByaW50cyB0aGUgdmVyc2lvblwiKVxuICAgIC5oZWxwT3B0aW9uKFwiLWgsIC0taGVscFwiLCBcInByaW50cyBoZWxwXCIpXG4gICAgLmhlbHBDb21tYW5kKFwiaGVscCBbY29tbWFuZF1cIiwgXCJwcmludHMgaGVscCBvZiBhIGNvbW1hbmRcIilcbiAgICAub3B0aW9uKFwiLS1qc29uXCIsIFwicHJpbnRzIEpTT04sIGZvciBwcm9ncmFtc1wiKVxuICAgIC5vcHRpb24oXCItLW5vLWNvbG9yXCIsIFwicHJpbnRzIHdpdGhvdXQgY29sb3Vyc1wiKVxuICAgIC5jb25maWd1cmVIZWxwKHsgc2hvd0dsb2JhbE9wdGlvbnM6IHRydWUsIGhlbHBXaWR0aDogODAgfSBzYXRpc2ZpZXMgUGFydGlhbDxIZWxwPilcbiAgICAuY29uZmlndXJlT3V0cHV0KHtcbiAgICAgIHdyaXRlT3V0OiAodGV4dCkgPT4gY29udGV4dC5vdXQud3JpdGUodGV4dCksXG4gICAgICB3cml0ZUVycjogKHRleHQpID0+IGNvbnRleHQuZXJyLndyaXRlKHRleHQpLFxuICAgICAgZ2V0T3V0SGFzQ29sb3JzOiAoKSA9PiBmYWxzZSxcbiAgICAgIGdldEVyckhhc0NvbG9yczogKCkgPT4gZmFsc2UsXG4gICAgfSlcbiAgICAuc2hvd0hlbHBBZnRlckVycm9yKFwiKHplcm9pcGMgLS1oZWxwLCBvciB6ZXJvaXBjIENPTU1BTkQgLS1oZWxwLCB0ZWxscyBtb3JlKVwiKVxuICAgIC5leGl0T3ZlcnJpZGUoKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEVYSVRfQ09ERVMpXG4gICAgLmhvb2soXCJwcmVBY3Rpb25cIiwgKHRoYXQpID0+IGNvbnRleHQuY29uZmlndXJlKHRoYXQub3B0cygpKSk7XG4gIGZvciAoY29uc3QgcmVnaXN0ZXIgb2YgQ09NTUFORFMpIHJlZ2lzdGVyKHByb2dyYW0sIGNvbnRleHQpO1xuICBmb3IgKGNvbnN0IGNvbW1hbmQgb2YgcHJvZ3JhbS5jb21tYW5kcykgY29tbWFuZC5oZWxwT3B0aW9uKFwiLWgsIC0taGVscFwiLCBcInByaW50cyBoZWxwXCIpO1xuICByZXR1cm4gcHJvZ3JhbTtcbn1cblxuLyoqIFJ1bnMgYSBjb21tYW5kIGxpbmUgdG8gaXRzIGVuZDsgdGhlIGV4aXQgY29kZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBydW4oYXJndjogcmVhZG9ubHkgc3RyaW5nW10sIGNvbnRleHQ6IENvbnRleHQpOiBQcm9taXNlPG51bWJlcj4ge1xuICB0cnkge1xuICAgIGNvbnN0IHByb2dyYW0gPSBtYWtlUHJvZ3JhbShjb250ZXh0KTtcbiAgICBhd2FpdCBwcm9ncmFtLnBhcnNlQXN5bmMoYXJndi5sZW5ndGggPiAyID8gYXJndiA6IFsuLi5hcmd2LCBcIi0taGVscFwiXSk7XG4gICAgY29udGV4dC5vdXQuZmx1c2goKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBjb250ZXh0LmV4aXRDb2RlID0gcmVwb3J0KGNvbnRleHQsIGVycm9yKTtcbiAgfVxuICB0cnkge1xuICAgIGNvbnRleHQuZXJyLmZsdXNoKCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIE5vYm9keSByZWFkcyBpdC5cbiAgfVxuICByZXR1cm4gY29udGV4dC5leGl0Q29kZTtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIG1haW4oYXJndjogcmVhZG9ubHkgc3RyaW5nW10pOiBQcm9taXNlPHZvaWQ+IHtcbiAgcHJvY2Vzcy5leGl0Q29kZSA9IGF3YWl0IHJ1bihhcmd2LCBuZXcgQ29udGV4dCgpKTtcbn1cbiIsICIvLyB6ZXJvaXBjIGR1bXBcblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgQXJndW1lbnRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgc2VnbWVudFBhcnRzLCBzdHJ1Y3R1cmVQYXJ0cyB9IGZyb20gXCIuLi9kdW1wL3BhcnRzXCI7XG5pbXBvcnQgeyBEdW1wIH0gZnJvbSBcIi4uL2R1bXAvcHJpbnRcIjtcbmltcG9ydCB7IFZpZXcgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgd2hvbGVOdW1iZXIgfSBmcm9tIFwiLi4vb3B0aW9uc1wiO1xuXG5jb25zdCBIRUxQID0gYFxuTGluZXMgdGhhdCBiZWdpbiB3aXRoICMgc2F5IHdoYXQgY29tZXMgbmV4dCwgYW5kIHdoYXQgaXQgbWVhbnM7IFwiKlwiIHN0YW5kcyBmb3JcbmxpbmVzIGxpa2UgdGhlIG9uZSBiZWZvcmUuIFBhcnRzIHRoYXQgYXJlIGxpa2UgdGhlIG9uZSBiZWZvcmUgYXJlIGNvdW50ZWQsIGFuZCBub3RcbnByaW50ZWQgYWdhaW47IHdoYXQgYmVsb25ncyB0byBub3RoaW5nIGlzIHByaW50ZWQgd2hlcmUgaXQgaXMgbm90IHplcm8uIFRoZVxuYWRkcmVzc2VzIGFyZSB0aG9zZSBpbiB0aGUgc2VnbWVudC5cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgZHVtcCAvc2Vuc29yc1xuICB6ZXJvaXBjIGR1bXAgL3NlbnNvcnMgcmVhZGluZ3NcbiAgemVyb2lwYyBkdW1wIC9zZW5zb3JzIC0tb2Zmc2V0IDB4NDAgLS1zaXplIDgwYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICBvZmZzZXQ/OiBudW1iZXI7XG4gIHNpemU/OiBudW1iZXI7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucyk6IHZvaWQge1xuICB1c2luZyB2aWV3ID0gVmlldy5vcGVuKHNlZ21lbnQpO1xuICBjb25zdCBlbnRyeSA9IG5hbWUgPT09IHVuZGVmaW5lZCA/IHVuZGVmaW5lZCA6IHZpZXcuZmluZChuYW1lKTtcbiAgY29uc3QgYmFzZSA9IGVudHJ5Py5vZmZzZXQgPz8gMDtcbiAgY29uc3QgYnl0ZXMgPSBlbnRyeT8uYnl0ZXMgPz8gdmlldy5oZWFkZXIuc2l6ZTtcbiAgY29uc3QgeyBvZmZzZXQgPSAwIH0gPSBvcHRpb25zO1xuICBpZiAob2Zmc2V0ID49IGJ5dGVzKSB7XG4gICAgdGhyb3cgbmV3IEFyZ3VtZW50RXJyb3IoXCJaRVJPSVBDX09VVF9PRl9SQU5HRVwiLCBgLS1vZmZzZXQgJHtvZmZzZXR9OiB0aGVyZSBhcmUgJHtieXRlc30gYnl0ZXNgKTtcbiAgfVxuICBjb25zdCBzaXplID0gTWF0aC5taW4ob3B0aW9ucy5zaXplID8/IGJ5dGVzLCBieXRlcyAtIG9mZnNldCk7XG4gIGNvbnN0IHJhbmdlID0geyBiZWdpbjogYmFzZSArIG9mZnNldCwgZW5kOiBiYXNlICsgb2Zmc2V0ICsgc2l6ZSB9O1xuICBjb25zdCBwYXJ0cyA9IGVudHJ5ID8gc3RydWN0dXJlUGFydHModmlldywgZW50cnksIHJhbmdlKSA6IHNlZ21lbnRQYXJ0cyh2aWV3LCByYW5nZSk7XG4gIG5ldyBEdW1wKGNvbnRleHQsIHZpZXcud2hvbGUsIHJhbmdlKS5wcmludChwYXJ0cyk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBkdW1wKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwiZHVtcFwiKVxuICAgIC5kZXNjcmlwdGlvbihcInByaW50cyB0aGUgYnl0ZXMgb2YgYSBzZWdtZW50LCBvciBvZiBhIHN0cnVjdHVyZSwgYW5kIHdoYXQgdGhleSBhcmVcIilcbiAgICAuYXJndW1lbnQoXCI8c2VnbWVudD5cIiwgXCJpdHMgbmFtZVwiKVxuICAgIC5hcmd1bWVudChcIltuYW1lXVwiLCBcIm9mIGEgc3RydWN0dXJlXCIpXG4gICAgLm9wdGlvbihcIi0tb2Zmc2V0IDxuPlwiLCBcIndoZXJlIHRvIGJlZ2luLCBmcm9tIHRoZSBiZWdpbiBvZiB3aGF0IGlzIHByaW50ZWQ7IDB4IGZvciBoZXhhZGVjaW1hbFwiLCB3aG9sZU51bWJlcilcbiAgICAub3B0aW9uKFwiLS1zaXplIDxuPlwiLCBcImhvdyBtYW55IGJ5dGVzXCIsIHdob2xlTnVtYmVyKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEhFTFApXG4gICAgLmFjdGlvbigoc2VnbWVudDogc3RyaW5nLCBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IE9wdGlvbnMpID0+IHJ1bihjb250ZXh0LCBzZWdtZW50LCBuYW1lLCBvcHRpb25zKSk7XG59XG4iLCAiLy8gVGhlIHBhcnRzIG9mIGEgc2VnbWVudCdzIGJ5dGVzLCBpbiBvcmRlcjogd2hhdCBlYWNoIG9mIHRoZW0gaXMsIGFuZCB3aGF0IGl0IHNheXMuXG5cbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgdHlwZSB7IFNwYW4sIFN1YmplY3QgfSBmcm9tIFwiLi4vbW9kZWwvc3ViamVjdFwiO1xuaW1wb3J0IHsgbGFuZ3VhZ2VOYW1lLCB0eXBlIExpc3RlZCwgdHlwZSBQYXJ0aWNpcGFudCwgdHlwZSBWaWV3LCB3YWl0ZXJzVGV4dCB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBjb3VudGVkLCBoZXggfSBmcm9tIFwiLi4vdGV4dFwiO1xuXG4vKiogU29tZSBieXRlczsgYGJlZ2luYCBhbmQgYGVuZGAgY291bnQgZnJvbSB0aGUgc2VnbWVudCdzIGJlZ2luLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXJ0IHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZW5kOiBudW1iZXI7XG4gIC8qKiBcInNlZ21lbnRcIiwgYHF1ZXVlIFwiY29tbWFuZHNcImA6IHdoYXQgaXQgYmVsb25ncyB0by4gKi9cbiAgd2hlcmU6IHN0cmluZztcbiAgLyoqIFwiaGVhZGVyXCIsIFwiY2VsbCAzXCIsIFwidW51c2VkXCIuICovXG4gIG5hbWU6IHN0cmluZztcbiAgLyoqIFdoYXQgaXQgc2F5cywgd2hlcmUgdGhhdCBjYW4gYmUgdG9sZC4gKi9cbiAgc2FpZDogc3RyaW5nO1xuICAvKiogT2YgYSByb3c6IHRoZSBuYW1lIG9mIGl0cyB0aGluZ3MsIGFuZCB0aGUgbnVtYmVyIG9mIHRoaXMgb25lLiAqL1xuICBvZj86IHsgbmFtZTogc3RyaW5nOyBudW1iZXI6IG51bWJlciB9O1xuICAvKiogQmVsb25ncyB0byBub3RoaW5nOiB0b2xkIG9mIG9ubHkgd2hlcmUgaXQgaXMgbm90IGFsbCB6ZXJvcy4gKi9cbiAgdW51c2VkPzogYm9vbGVhbjtcbn1cblxuLyoqIEEgcmFuZ2Ugb2YgYnl0ZXM6IHdoYXQgbGllcyBvdXRzaWRlIGlzIG5vdCB0b2xkIG9mLiAqL1xuZXhwb3J0IGludGVyZmFjZSBSYW5nZSB7XG4gIGJlZ2luOiBudW1iZXI7XG4gIGVuZDogbnVtYmVyO1xufVxuXG4vKiogVGhlIHNlZ21lbnQncyBieXRlcyBpbiBmcm9udCBvZiBpdHMgc3RydWN0dXJlcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiogZnJvbnRQYXJ0cyh2aWV3OiBWaWV3LCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICBjb25zdCB7IG1heEVudHJpZXMsIG1heFBlZXJzLCBzZWdtZW50SWQsIHNpemUsIHZlcnNpb24gfSA9IHZpZXcuaGVhZGVyO1xuICBjb25zdCBzYWlkID0gYHZlcnNpb24gJHt2ZXJzaW9ufSwgJHt2aWV3LnN0YXRlZENvdW50KCl9IG9mICR7bWF4RW50cmllc30gZW50cmllcywgJHttYXhQZWVyc30gcGVlcnMsICR7c2l6ZX0gYnl0ZXMsIGlkICR7aGV4KHNlZ21lbnRJZCwgOCl9YDtcbiAgeWllbGQgeyBiZWdpbjogMCwgZW5kOiBMLkhFQURFUl9OQU1FX1dBSVRFUlMsIHdoZXJlOiBcInNlZ21lbnRcIiwgbmFtZTogXCJoZWFkZXJcIiwgc2FpZCB9O1xuICBjb25zdCB3YWl0ZXJzID0gd2FpdGVyc1RleHQodmlldy53YWl0ZXJzKHZpZXcud2hvbGUsIEwuSEVBREVSX05BTUVfV0FJVEVSUykpO1xuICB5aWVsZCB7XG4gICAgYmVnaW46IEwuSEVBREVSX05BTUVfV0FJVEVSUyxcbiAgICBlbmQ6IEwuTElORV9CWVRFUyxcbiAgICB3aGVyZTogXCJzZWdtZW50XCIsXG4gICAgbmFtZTogXCJ3YWl0ZXIgc2V0IGZvciBuYW1lc1wiLFxuICAgIHNhaWQ6IHdhaXRlcnMsXG4gIH07XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgY29uc3QgdGFibGUgPSB7IGJlZ2luOiBMLkxJTkVfQllURVMsIGVhY2g6IEwuRU5UUllfQllURVMsIGNvdW50OiBtYXhFbnRyaWVzIH07XG4gIHlpZWxkKiByb3dQYXJ0cyh0YWJsZSwgcmFuZ2UsIFwidGFibGVcIiwgXCJlbnRyeVwiLCAwLCAoaykgPT4ge1xuICAgIGNvbnN0IGVudHJ5ID0gZW50cmllc1trXTtcbiAgICBpZiAoIWVudHJ5KSByZXR1cm4gXCJ1bnVzZWRcIjtcbiAgICByZXR1cm4gYFwiJHtlbnRyeS5uYW1lfVwiLCAke2VudHJ5LnByb2JsZW0gfHwgYCske2hleChlbnRyeS5vZmZzZXQpfSwgJHtjb3VudGVkKGVudHJ5LmJ5dGVzLCBcImJ5dGVcIil9YH1gO1xuICB9KTtcbiAgeWllbGQgdW51c2VkKEwuTElORV9CWVRFUyArIG1heEVudHJpZXMgKiBMLkVOVFJZX0JZVEVTLCB2aWV3LnBlZXJzQmVnaW4sIFwidGFibGVcIik7XG4gIGNvbnN0IHBhcnRpY2lwYW50cyA9IG5ldyBNYXAodmlldy5wYXJ0aWNpcGFudHMoKS5tYXAoKG9uZSkgPT4gW29uZS5zbG90LCBvbmVdKSk7XG4gIGNvbnN0IHBlZXJzID0geyBiZWdpbjogdmlldy5wZWVyc0JlZ2luLCBlYWNoOiBMLkxJTkVfQllURVMsIGNvdW50OiBtYXhQZWVycyB9O1xuICB5aWVsZCogcm93UGFydHMocGVlcnMsIHJhbmdlLCBcInBlZXJzXCIsIFwic2xvdFwiLCAxLCAoaykgPT4gcGVlclRleHQocGFydGljaXBhbnRzLmdldChrICsgMSkpKTtcbn1cblxuZnVuY3Rpb24gcGVlclRleHQocGVlcjogUGFydGljaXBhbnQgfCB1bmRlZmluZWQpOiBzdHJpbmcge1xuICBpZiAoIXBlZXIpIHJldHVybiBcInVudXNlZFwiO1xuICBjb25zdCB7IHBpZCwgbGFiZWwsIGxhbmd1YWdlLCBhbGl2ZSB9ID0gcGVlcjtcbiAgcmV0dXJuIGBwaWQgJHtwaWR9ICgke2xhYmVsfSksICR7bGFuZ3VhZ2VOYW1lKGxhbmd1YWdlKX0sICR7YWxpdmUgPyBcImFsaXZlXCIgOiBcImdvbmVcIn1gO1xufVxuXG5mdW5jdGlvbiB1bnVzZWQoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIsIHdoZXJlOiBzdHJpbmcpOiBQYXJ0IHtcbiAgcmV0dXJuIHsgYmVnaW4sIGVuZCwgd2hlcmUsIG5hbWU6IFwidW51c2VkXCIsIHNhaWQ6IFwiXCIsIHVudXNlZDogdHJ1ZSB9O1xufVxuXG5pbnRlcmZhY2UgVGhpbmdzIHtcbiAgYmVnaW46IG51bWJlcjtcbiAgZWFjaDogbnVtYmVyO1xuICBjb3VudDogbnVtYmVyO1xufVxuXG4vKiogVGhlIHRoaW5ncyBvZiBhIHJvdyB0aGF0IGxpZSBpbiB0aGUgcmFuZ2U7IGZyb20gdGhlIGZpcnN0IG9mIHRob3NlIG9uLiAqL1xuZnVuY3Rpb24qIHJvd1BhcnRzKFxuICB7IGJlZ2luLCBlYWNoLCBjb3VudCB9OiBUaGluZ3MsXG4gIHJhbmdlOiBSYW5nZSxcbiAgd2hlcmU6IHN0cmluZyxcbiAgbmFtZTogc3RyaW5nLFxuICBmaXJzdDogbnVtYmVyLFxuICBhYm91dDogKGs6IG51bWJlcikgPT4gc3RyaW5nLFxuKTogR2VuZXJhdG9yPFBhcnQ+IHtcbiAgY29uc3Qgc3RhcnQgPSBNYXRoLm1heCgwLCBNYXRoLmZsb29yKChyYW5nZS5iZWdpbiAtIGJlZ2luKSAvIGVhY2gpKTtcbiAgY29uc3Qgc3RvcCA9IE1hdGgubWluKGNvdW50LCBNYXRoLmNlaWwoKHJhbmdlLmVuZCAtIGJlZ2luKSAvIGVhY2gpKTtcbiAgZm9yIChsZXQgayA9IHN0YXJ0OyBrIDwgc3RvcDsgaysrKSB7XG4gICAgY29uc3QgbnVtYmVyID0gayArIGZpcnN0O1xuICAgIHlpZWxkIHtcbiAgICAgIGJlZ2luOiBiZWdpbiArIGsgKiBlYWNoLFxuICAgICAgZW5kOiBiZWdpbiArIChrICsgMSkgKiBlYWNoLFxuICAgICAgd2hlcmUsXG4gICAgICBuYW1lOiBgJHtuYW1lfSAke251bWJlcn1gLFxuICAgICAgZ2V0IHNhaWQoKSB7XG4gICAgICAgIHJldHVybiBhYm91dChrKTtcbiAgICAgIH0sXG4gICAgICBvZjogeyBuYW1lLCBudW1iZXIgfSxcbiAgICB9O1xuICB9XG59XG5cbi8qKiBBIHN0cnVjdHVyZSdzIGJ5dGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBzdHJ1Y3R1cmVQYXJ0cyh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkLCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICBpZiAoZW50cnkub2Zmc2V0ID49IHJhbmdlLmVuZCB8fCBlbnRyeS5vZmZzZXQgKyBlbnRyeS5ieXRlcyA8PSByYW5nZS5iZWdpbikgcmV0dXJuO1xuICBsZXQgc3ViamVjdDogU3ViamVjdCB8IHVuZGVmaW5lZDtcbiAgbGV0IHByb2JsZW0gPSBcIlwiO1xuICB0cnkge1xuICAgIHN1YmplY3QgPSB2aWV3LnN1YmplY3QoZW50cnkpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHByb2JsZW0gPSAoZXJyb3IgYXMgRXJyb3IpLm1lc3NhZ2U7XG4gIH1cbiAgY29uc3QgYmFzZSA9IGVudHJ5Lm9mZnNldDtcbiAgY29uc3Qgd2hlcmUgPSBgJHtzdWJqZWN0Py5raW5kID8/IHZpZXcubGV0dGVycyhlbnRyeSl9IFwiJHtlbnRyeS5uYW1lfVwiYDtcbiAgY29uc3Qgc2hhcGUgPSBzdWJqZWN0ICYmIGBlbGVtZW50cyBvZiAke2NvdW50ZWQoc3ViamVjdC5lbGVtU2l6ZSwgXCJieXRlXCIpfSwgY2FwYWNpdHkgJHtzdWJqZWN0LmNhcGFjaXR5fWA7XG4gIHlpZWxkIHsgYmVnaW46IGJhc2UsIGVuZDogYmFzZSArIEwuTElORV9CWVRFUywgd2hlcmUsIG5hbWU6IFwiaGVhZGVyXCIsIHNhaWQ6IHNoYXBlID8/IHByb2JsZW0gfTtcbiAgaWYgKCFzdWJqZWN0KSB7XG4gICAgeWllbGQgeyBiZWdpbjogYmFzZSArIEwuTElORV9CWVRFUywgZW5kOiBiYXNlICsgZW50cnkuYnl0ZXMsIHdoZXJlLCBuYW1lOiBcImJ5dGVzXCIsIHNhaWQ6IFwiXCIgfTtcbiAgICByZXR1cm47XG4gIH1cbiAgbGV0IGRvbmUgPSBMLkxJTkVfQllURVM7XG4gIGZvciAoY29uc3Qgc3BhbiBvZiBzdWJqZWN0LnNwYW5zKCkpIHtcbiAgICB5aWVsZCB1bnVzZWQoYmFzZSArIGRvbmUsIGJhc2UgKyBzcGFuLmJlZ2luLCB3aGVyZSk7XG4gICAgeWllbGQqIHNwYW5QYXJ0cyhzdWJqZWN0LCBzcGFuLCByYW5nZSwgd2hlcmUpO1xuICAgIGRvbmUgPSBzcGFuLmVuZDtcbiAgfVxuICB5aWVsZCB1bnVzZWQoYmFzZSArIGRvbmUsIGJhc2UgKyBlbnRyeS5ieXRlcywgd2hlcmUpO1xufVxuXG5mdW5jdGlvbiogc3BhblBhcnRzKHN1YmplY3Q6IFN1YmplY3QsIHNwYW46IFNwYW4sIHJhbmdlOiBSYW5nZSwgd2hlcmU6IHN0cmluZyk6IEdlbmVyYXRvcjxQYXJ0PiB7XG4gIGNvbnN0IGJhc2UgPSBzdWJqZWN0LmVudHJ5Lm9mZnNldDtcbiAgY29uc3QgeyBiZWdpbiwgZW5kLCBlYWNoLCBuYW1lLCBmaXJzdCB9ID0gc3BhbjtcbiAgY29uc3QgYWJvdXQgPSAoazogbnVtYmVyKSA9PiBxdWlldGx5KCgpID0+IHN1YmplY3QuYWJvdXQoc3BhbiwgaykpO1xuICBpZiAoZWFjaCA9PT0gMCkge1xuICAgIGNvbnN0IGlzU2V0ID0gbmFtZS5zdGFydHNXaXRoKFwid2FpdGVyIHNldFwiKTtcbiAgICBjb25zdCBzYWlkID0gaXNTZXQgPyB3YWl0ZXJzVGV4dChzdWJqZWN0LnZpZXcud2FpdGVycyhzdWJqZWN0LmFyZWEsIGJlZ2luKSkgOiBhYm91dCgwKTtcbiAgICB5aWVsZCB7IGJlZ2luOiBiYXNlICsgYmVnaW4sIGVuZDogYmFzZSArIGVuZCwgd2hlcmUsIG5hbWUsIHNhaWQgfTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgdGhpbmdzID0geyBiZWdpbjogYmFzZSArIGJlZ2luLCBlYWNoLCBjb3VudDogTWF0aC5yb3VuZCgoZW5kIC0gYmVnaW4pIC8gZWFjaCkgfTtcbiAgeWllbGQqIHJvd1BhcnRzKHRoaW5ncywgcmFuZ2UsIHdoZXJlLCBuYW1lLCBmaXJzdCwgYWJvdXQpO1xufVxuXG5mdW5jdGlvbiBxdWlldGx5KGxvb2s6ICgpID0+IHN0cmluZyk6IHN0cmluZyB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGxvb2soKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICByZXR1cm4gKGVycm9yIGFzIEVycm9yKS5tZXNzYWdlO1xuICB9XG59XG5cbi8qKiBBbGwgcGFydHMgb2YgdGhlIHdob2xlIHNlZ21lbnQuICovXG5leHBvcnQgZnVuY3Rpb24qIHNlZ21lbnRQYXJ0cyh2aWV3OiBWaWV3LCByYW5nZTogUmFuZ2UpOiBHZW5lcmF0b3I8UGFydD4ge1xuICB5aWVsZCogZnJvbnRQYXJ0cyh2aWV3LCByYW5nZSk7XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKS5zb3J0KChhLCBiKSA9PiBhLm9mZnNldCAtIGIub2Zmc2V0KTtcbiAgbGV0IGVuZCA9IHZpZXcuc3RydWN0dXJlc0JlZ2luO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBpZiAoZW50cnkucHJvYmxlbSkge1xuICAgICAgeWllbGQge1xuICAgICAgICBiZWdpbjogcmFuZ2UuYmVnaW4sXG4gICAgICAgIGVuZDogcmFuZ2UuYmVnaW4sXG4gICAgICAgIHdoZXJlOiBgZW50cnkgJHtlbnRyeS5udW1iZXJ9YCxcbiAgICAgICAgbmFtZTogYFwiJHtlbnRyeS5uYW1lfVwiYCxcbiAgICAgICAgc2FpZDogZW50cnkucHJvYmxlbSxcbiAgICAgIH07XG4gICAgICBjb250aW51ZTtcbiAgICB9XG4gICAgaWYgKGVudHJ5Lm9mZnNldCA+IGVuZCkgeWllbGQgdW51c2VkKGVuZCwgZW50cnkub2Zmc2V0LCBcInNlZ21lbnRcIik7XG4gICAgeWllbGQqIHN0cnVjdHVyZVBhcnRzKHZpZXcsIGVudHJ5LCByYW5nZSk7XG4gICAgZW5kID0gTWF0aC5tYXgoZW5kLCBlbnRyeS5vZmZzZXQgKyBlbnRyeS5ieXRlcyk7XG4gIH1cbiAgeWllbGQgeyAuLi51bnVzZWQoZW5kLCB2aWV3LmhlYWRlci5zaXplLCBcInNlZ21lbnRcIiksIG5hbWU6IFwiZnJlZVwiIH07XG59XG4iLCAiLy8gQnl0ZXMgd2l0aCB3aGF0IHRoZXkgYXJlOiBmb3IgcGVvcGxlLCBhcyBsaW5lcyBvZiBoZXhhZGVjaW1hbCB1bmRlciBoZWFkaW5nczsgZm9yIHByb2dyYW1zLCBhcyBvbmUgb2JqZWN0IGZvciBlYWNoIHBhcnQuXG5cbmltcG9ydCB0eXBlIHsgQ29udGV4dCB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEFyZWEgfSBmcm9tIFwiLi4vbW9kZWwvZmlsZVwiO1xuaW1wb3J0IHsgY291bnRlZCB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IFBhcnQsIFJhbmdlIH0gZnJvbSBcIi4vcGFydHNcIjtcblxuY29uc3QgUk9XID0gMTY7XG4vKiogQnl0ZXMgdGhhdCBhcmUgbG9va2VkIGF0IGluIG9uZSBnby4gKi9cbmNvbnN0IENIVU5LID0gMSA8PCAxNjtcbi8qKiBPZiBvbmUgZHVtcDogaXQgc2F5cyB3aGVyZSBpdCBzdG9wcGVkLiAqL1xuY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMjg7XG5cbmZ1bmN0aW9uIGlzWmVybyhieXRlczogVWludDhBcnJheSk6IGJvb2xlYW4ge1xuICBmb3IgKGNvbnN0IGJ5dGUgb2YgYnl0ZXMpIGlmIChieXRlICE9PSAwKSByZXR1cm4gZmFsc2U7XG4gIHJldHVybiB0cnVlO1xufVxuXG5mdW5jdGlvbiBlcXVhbChhOiBVaW50OEFycmF5LCBiOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gIHJldHVybiBhLmxlbmd0aCA9PT0gYi5sZW5ndGggJiYgQnVmZmVyLmNvbXBhcmUoYSwgYikgPT09IDA7XG59XG5cbi8qKiBQcmludHMgcGFydHMsIHRob3NlIG9mIGEgcm93IHRoYXQgYXJlIGFsaWtlIHRvZ2V0aGVyLiAqL1xuZXhwb3J0IGNsYXNzIER1bXAge1xuICByZWFkb25seSAjd2hvbGU6IEFyZWE7XG4gICNiZWZvcmU6IHsgcGFydDogUGFydDsgYnl0ZXM6IFVpbnQ4QXJyYXkgfSB8IHVuZGVmaW5lZDtcbiAgLyoqIFBhcnRzIGluIGEgcm93IHRoYXQgd2VyZSBsaWtlIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjYWxpa2U6IFBhcnRbXSA9IFtdO1xuICAjbG9va2VkID0gMDtcblxuICBjb25zdHJ1Y3RvcihcbiAgICByZWFkb25seSBjb250ZXh0OiBDb250ZXh0LFxuICAgIHdob2xlOiBBcmVhLFxuICAgIHJlYWRvbmx5IHJhbmdlOiBSYW5nZSxcbiAgKSB7XG4gICAgdGhpcy4jd2hvbGUgPSB3aG9sZTtcbiAgfVxuXG4gIHByaW50KHBhcnRzOiBJdGVyYWJsZTxQYXJ0Pik6IHZvaWQge1xuICAgIGNvbnN0IHsgY29udGV4dCB9ID0gdGhpcztcbiAgICBsZXQgZmlyc3QgPSB0cnVlO1xuICAgIGlmIChjb250ZXh0Lmpzb24pIGNvbnRleHQub3V0LndyaXRlKFwiW1wiKTtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgcGFydHMpIHtcbiAgICAgIGNvbnN0IGJlZ2luID0gTWF0aC5tYXgocGFydC5iZWdpbiwgdGhpcy5yYW5nZS5iZWdpbik7XG4gICAgICBjb25zdCBlbmQgPSBNYXRoLm1pbihwYXJ0LmVuZCwgdGhpcy5yYW5nZS5lbmQpO1xuICAgICAgY29uc3QgaXNSZW1hcmsgPSBwYXJ0LmJlZ2luID09PSBwYXJ0LmVuZCAmJiBwYXJ0LnNhaWQgIT09IFwiXCI7XG4gICAgICBpZiAoYmVnaW4gPj0gZW5kICYmICEoaXNSZW1hcmsgJiYgIWNvbnRleHQuanNvbikpIGNvbnRpbnVlO1xuICAgICAgaWYgKHRoaXMuI2xvb2tlZCA+IE1PU1RfQllURVMpIHtcbiAgICAgICAgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6IHN0b3BwZWQgYWZ0ZXIgJHtNT1NUX0JZVEVTfSBieXRlczogLS1vZmZzZXQgYW5kIC0tc2l6ZSBjaG9vc2Ugb3RoZXJzYCk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgfVxuICAgICAgaWYgKGNvbnRleHQuanNvbikgZmlyc3QgPSB0aGlzLiNqc29uKHBhcnQsIGJlZ2luLCBlbmQsIGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jdGV4dChwYXJ0LCBiZWdpbiwgZW5kKTtcbiAgICB9XG4gICAgaWYgKGNvbnRleHQuanNvbikgY29udGV4dC5wcmludChmaXJzdCA/IFwiXVwiIDogXCJcXG5dXCIpO1xuICAgIGVsc2UgdGhpcy4jdGVsbEFsaWtlKCk7XG4gIH1cblxuICAvKiogQnl0ZXMgaW4gcGllY2VzLCBmb3IgdGhleSBtYXkgYmUgbWFueS4gKi9cbiAgKiNjaHVua3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiBHZW5lcmF0b3I8eyBhdDogbnVtYmVyOyBieXRlczogVWludDhBcnJheSB9PiB7XG4gICAgZm9yIChsZXQgYXQgPSBiZWdpbjsgYXQgPCBlbmQ7IGF0ICs9IENIVU5LKSB7XG4gICAgICBjb25zdCBieXRlcyA9IHRoaXMuI3dob2xlLnJlYWQoYXQsIE1hdGgubWluKENIVU5LLCBlbmQgLSBhdCkpO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIHlpZWxkIHsgYXQsIGJ5dGVzIH07XG4gICAgICBpZiAodGhpcy4jbG9va2VkID4gTU9TVF9CWVRFUykgcmV0dXJuO1xuICAgIH1cbiAgfVxuXG4gICNhcmVaZXJvKGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBpZiAoIWlzWmVybyhieXRlcykpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcHJvZ3JhbXMgLS0tXG5cbiAgLyoqIFdoZXRoZXIgbm90aGluZyBpcyBwcmludGVkIHlldC4gKi9cbiAgI2pzb24oeyB3aGVyZSwgbmFtZSwgc2FpZCwgdW51c2VkIH06IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyLCBmaXJzdDogYm9vbGVhbik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgb3V0IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgY29uc3QgaXNPbmx5WmVybyA9IHRoaXMuI2FyZVplcm8oYmVnaW4sIGVuZCk7XG4gICAgaWYgKHVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm4gZmlyc3Q7XG4gICAgY29uc3QgYWJvdXQgPSB7IG9mZnNldDogYmVnaW4sIHNpemU6IGVuZCAtIGJlZ2luLCB3aGVyZSwgbmFtZSwgLi4uKHNhaWQgPyB7IHNhaWQgfSA6IHt9KSB9O1xuICAgIG91dC53cml0ZShgJHtmaXJzdCA/IFwiXCIgOiBcIixcIn1cXG4gICR7SlNPTi5zdHJpbmdpZnkoYWJvdXQpLnNsaWNlKDAsIC0xKX1gKTtcbiAgICBpZiAoaXNPbmx5WmVybykgb3V0LndyaXRlKGAsXCJ6ZXJvXCI6dHJ1ZX1gKTtcbiAgICBlbHNlIHtcbiAgICAgIG91dC53cml0ZShgLFwiYnl0ZXNcIjpcImApO1xuICAgICAgZm9yIChjb25zdCB7IGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSBvdXQud3JpdGUoQnVmZmVyLmZyb20oYnl0ZXMpLnRvU3RyaW5nKFwiaGV4XCIpKTtcbiAgICAgIG91dC53cml0ZShgXCJ9YCk7XG4gICAgfVxuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuXG4gIC8vIC0tLSBmb3IgcGVvcGxlIC0tLVxuXG4gICN0ZXh0KHBhcnQ6IFBhcnQsIGJlZ2luOiBudW1iZXIsIGVuZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBvZiB9ID0gcGFydDtcbiAgICBpZiAob2YgJiYgZW5kIC0gYmVnaW4gPD0gQ0hVTkspIHtcbiAgICAgIGNvbnN0IGJ5dGVzID0gdGhpcy4jd2hvbGUucmVhZChiZWdpbiwgZW5kIC0gYmVnaW4pO1xuICAgICAgdGhpcy4jbG9va2VkICs9IGJ5dGVzLmxlbmd0aDtcbiAgICAgIGlmICh0aGlzLiNpc0xpa2UocGFydCwgYnl0ZXMpKSB7XG4gICAgICAgIHRoaXMuI2FsaWtlLnB1c2gocGFydCk7XG4gICAgICAgIGlmICh0aGlzLiNhbGlrZS5sZW5ndGggPiAxKSB0aGlzLiNhbGlrZSA9IFt0aGlzLiNhbGlrZVswXSBhcyBQYXJ0LCBwYXJ0XTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jdGVsbEFsaWtlKCk7XG4gICAgICB0aGlzLiNiZWZvcmUgPSB7IHBhcnQsIGJ5dGVzIH07XG4gICAgfSBlbHNlIHRoaXMuI3RlbGxBbGlrZSgpO1xuICAgIGNvbnN0IGlzT25seVplcm8gPSB0aGlzLiNhcmVaZXJvKGJlZ2luLCBlbmQpO1xuICAgIGlmIChwYXJ0LnVudXNlZCAmJiBpc09ubHlaZXJvKSByZXR1cm47XG4gICAgdGhpcy4jaGVhZGluZyhwYXJ0LCBpc09ubHlaZXJvICYmIGJlZ2luIDwgZW5kID8gYDogJHtjb3VudGVkKGVuZCAtIGJlZ2luLCBcImJ5dGVcIil9IDBgIDogXCJcIik7XG4gICAgaWYgKCFpc09ubHlaZXJvKSB0aGlzLiNyb3dzKGJlZ2luLCBlbmQpO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgaXQgaXMgdGhlIG5leHQgb2YgdGhlIHNhbWUgcm93LCB3aXRoIHRoZSBzYW1lIGJ5dGVzIGFzIHRoZSBvbmUgYmVmb3JlLiAqL1xuICAjaXNMaWtlKHsgd2hlcmUsIG9mIH06IFBhcnQsIGJ5dGVzOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gICAgY29uc3QgYmVmb3JlID0gdGhpcy4jYmVmb3JlO1xuICAgIHJldHVybiBiZWZvcmU/LnBhcnQud2hlcmUgPT09IHdoZXJlICYmIGJlZm9yZS5wYXJ0Lm9mPy5uYW1lID09PSBvZj8ubmFtZSAmJiBlcXVhbChiZWZvcmUuYnl0ZXMsIGJ5dGVzKTtcbiAgfVxuXG4gICN0ZWxsQWxpa2UoKTogdm9pZCB7XG4gICAgY29uc3QgW2Zyb21dID0gdGhpcy4jYWxpa2U7XG4gICAgY29uc3QgdG8gPSB0aGlzLiNhbGlrZS5hdCgtMSk7XG4gICAgaWYgKGZyb20gJiYgdG8pIHtcbiAgICAgIGNvbnN0IHdoaWNoID0gZnJvbSA9PT0gdG8gPyBmcm9tLm5hbWUgOiBgJHtmcm9tLm5hbWV9IHRvICR7dG8ub2Y/Lm51bWJlcn1gO1xuICAgICAgdGhpcy5jb250ZXh0LnByaW50KHRoaXMuY29udGV4dC5wYWludC5kaW0oYCMgJHtmcm9tLndoZXJlfTogJHt3aGljaH06IHRoZSBzYW1lYCkpO1xuICAgIH1cbiAgICB0aGlzLiNhbGlrZSA9IFtdO1xuICB9XG5cbiAgI2hlYWRpbmcoeyB3aGVyZSwgbmFtZSwgc2FpZCB9OiBQYXJ0LCByZXN0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBjb25zdCB7IHBhaW50IH0gPSB0aGlzLmNvbnRleHQ7XG4gICAgdGhpcy5jb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQoYCMgJHt3aGVyZX06ICR7bmFtZX1gKX0ke3NhaWQgPyBgLCAke3NhaWR9YCA6IFwiXCJ9JHtyZXN0fWApO1xuICB9XG5cbiAgI3Jvd3MoYmVnaW46IG51bWJlciwgZW5kOiBudW1iZXIpOiB2b2lkIHtcbiAgICBsZXQgYmVmb3JlOiBVaW50OEFycmF5IHwgdW5kZWZpbmVkO1xuICAgIGxldCBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IHsgYXQsIGJ5dGVzIH0gb2YgdGhpcy4jY2h1bmtzKGJlZ2luLCBlbmQpKSB7XG4gICAgICBmb3IgKGxldCBrID0gMDsgayA8IGJ5dGVzLmxlbmd0aDsgayArPSBST1cpIHtcbiAgICAgICAgY29uc3Qgcm93ID0gYnl0ZXMuc3ViYXJyYXkoaywgayArIFJPVyk7XG4gICAgICAgIGlmIChiZWZvcmUgJiYgZXF1YWwoYmVmb3JlLCByb3cpKSB7XG4gICAgICAgICAgaWYgKCFpc1N0YXJyZWQpIHRoaXMuY29udGV4dC5wcmludChcIipcIik7XG4gICAgICAgICAgaXNTdGFycmVkID0gdHJ1ZTtcbiAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBpc1N0YXJyZWQgPSBmYWxzZTtcbiAgICAgICAgYmVmb3JlID0gcm93O1xuICAgICAgICB0aGlzLmNvbnRleHQucHJpbnQodGhpcy4jcm93KGF0ICsgaywgcm93KSk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgI3JvdyhhdDogbnVtYmVyLCBieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gICAgY29uc3QgaGV4YWRlY2ltYWwgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiBST1cgfSwgKF8sIGspID0+IHtcbiAgICAgIGNvbnN0IGJ5dGUgPSBieXRlc1trXTtcbiAgICAgIHJldHVybiBgJHtrICUgOCA9PT0gMCA/IFwiIFwiIDogXCJcIn0ke2J5dGUgPT09IHVuZGVmaW5lZCA/IFwiICBcIiA6IGJ5dGUudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDIsIFwiMFwiKX0gYDtcbiAgICB9KTtcbiAgICBjb25zdCB0ZXh0ID0gQXJyYXkuZnJvbShieXRlcywgKGJ5dGUpID0+IChieXRlID49IDB4MjAgJiYgYnl0ZSA8IDB4N2YgPyBTdHJpbmcuZnJvbUNoYXJDb2RlKGJ5dGUpIDogXCIuXCIpKTtcbiAgICBjb25zdCBhZGRyZXNzID0gYXQudG9TdHJpbmcoMTYpLnBhZFN0YXJ0KDgsIFwiMFwiKTtcbiAgICByZXR1cm4gYCR7dGhpcy5jb250ZXh0LnBhaW50LmRpbShhZGRyZXNzKX0gJHtoZXhhZGVjaW1hbC5qb2luKFwiXCIpfSAke3RleHQuam9pbihcIlwiKX1gO1xuICB9XG59XG4iLCAiLy8gVmFsdWVzIG9mIG9wdGlvbnMsIGFzIHRoZXkgYXJlIHJlYWQgZnJvbSB0aGUgY29tbWFuZCBsaW5lLlxuXG5pbXBvcnQgeyBJbnZhbGlkQXJndW1lbnRFcnJvciwgT3B0aW9uIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgc2hvd24gfSBmcm9tIFwiLi90ZXh0XCI7XG5pbXBvcnQgeyBFbGVtZW50VHlwZSB9IGZyb20gXCIuL3R5cGVzXCI7XG5cbi8qKiBBIHdob2xlIG51bWJlciBmcm9tIDAgb247IGhleGFkZWNpbWFsIHdpdGggMHguICovXG5leHBvcnQgZnVuY3Rpb24gd2hvbGVOdW1iZXIodGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbnVtYmVyID0gL14oMHhbMC05YS1mXSt8XFxkKykkL2kudGVzdCh0ZXh0KSA/IE51bWJlcih0ZXh0KSA6IE51bWJlci5OYU47XG4gIGlmICghTnVtYmVyLmlzU2FmZUludGVnZXIobnVtYmVyKSkgdGhyb3cgbmV3IEludmFsaWRBcmd1bWVudEVycm9yKGBcIiR7c2hvd24odGV4dCl9XCIgaXMgbm8gd2hvbGUgbnVtYmVyIGZyb20gMCBvbi5gKTtcbiAgcmV0dXJuIG51bWJlcjtcbn1cblxuLyoqIC0tdHlwZSwgb2YgdGhlIGVsZW1lbnRzOyBvZiBhIG1hcDogb2YgdGhlIHZhbHVlcy4gKi9cbmV4cG9ydCBjb25zdCB0eXBlT3B0aW9uID0gKHdoYXQgPSBcIm9mIHRoZSBlbGVtZW50cyAob2YgYSBtYXA6IHRoZSB2YWx1ZXMpXCIpOiBPcHRpb24gPT5cbiAgbmV3IE9wdGlvbihcIi10LCAtLXR5cGUgPHR5cGU+XCIsIHdoYXQpLmFyZ1BhcnNlcihFbGVtZW50VHlwZS5wYXJzZSk7XG5cbi8qKiAtLWtleSwgb2YgYSBtYXAncyBrZXlzLiAqL1xuZXhwb3J0IGNvbnN0IGtleU9wdGlvbiA9ICgpOiBPcHRpb24gPT4gbmV3IE9wdGlvbihcIi1rLCAtLWtleSA8dHlwZT5cIiwgXCJvZiBhIG1hcCdzIGtleXNcIikuYXJnUGFyc2VyKEVsZW1lbnRUeXBlLnBhcnNlKTtcblxuZXhwb3J0IGNvbnN0IFRZUEVTX0hFTFAgPSBgXG5UeXBlczogaTggdG8gaTY0LCB1OCB0byB1NjQsIGYzMiwgZjY0LCBib29sLCB1dGY4KG4pLCBieXRlcyhuKSwgYXJyYXlzIFRbbl0gYW5kXG5zdHJ1Y3RzIHtuYW1lOiBULCBuYW1lOiBUfSwgbGFpZCBvdXQgYXMgQyBkb2VzLiB1dGY4IGFuZCBieXRlcyB3aXRob3V0IGEgbnVtYmVyXG50YWtlIHdoYXRldmVyIHRoZXJlIGlzLiBRdW90ZSB3aGF0IHRoZSBzaGVsbCB3b3VsZCB0YWtlIGZvciBpdHNlbGYuYDtcbiIsICIvLyBUaGUgdHlwZSBsYW5ndWFnZSBvZiAtLXR5cGUgYW5kIC0ta2V5OiBgZjY0YCwgYHV0ZjgoMTIpYCwgYHUxNlszXWAsIGB7dHlwZTogdTMyLCBkYXRhOiBpMzJ9YC4gdHlwZXMvcGFyc2UudHMgaGFzIGl0c1xuLy8gZ3JhbW1hciwgdHlwZXMvd29yZHMudHMgc2F5cyBob3cgdmFsdWVzIGFyZSB3cml0dGVuLCB0eXBlcy9wcmludC50cyBob3cgdGhleSBhcmUgcHJpbnRlZC5cblxuaW1wb3J0ICogYXMgemVyb2lwYyBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0IHsgTWlzbWF0Y2hFcnJvciwgdHlwZSBUeXBlIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCB7IGRlY29kZSwgZW5jb2RlIH0gZnJvbSBcIi4vdHlwZXMvYnl0ZXNcIjtcbmltcG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5pbXBvcnQgeyBwYXJzZVR5cGUgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuaW1wb3J0IHsgY3N2Q2VsbHMsIGNzdkxpbmUsIGNzdlRpdGxlcywganNvblRleHQsIHBsYWluLCBzaG9ydCB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5pbXBvcnQgeyBuYW1lT2YsIHJlYWRKc29uLCByZWFkV29yZCB9IGZyb20gXCIuL3R5cGVzL3dvcmRzXCI7XG5cbmV4cG9ydCB0eXBlIHsgRm9ybSwgVmFsdWUgfSBmcm9tIFwiLi90eXBlcy9mb3JtXCI7XG5leHBvcnQgeyBUeXBlU3ludGF4RXJyb3IgfSBmcm9tIFwiLi90eXBlcy9wYXJzZVwiO1xuZXhwb3J0IHsgY3N2TGluZSB9IGZyb20gXCIuL3R5cGVzL3ByaW50XCI7XG5leHBvcnQgeyBWYWx1ZUVycm9yIH0gZnJvbSBcIi4vdHlwZXMvd29yZHNcIjtcblxuLyoqIEEgdHlwZSBvZiB0aGUgY29tbWFuZCBsaW5lLCBhbmQgdmFsdWVzIG9mIGl0IGZyb20gdGV4dCwgZnJvbSBieXRlcywgYW5kIHRvIHRleHQuICovXG5leHBvcnQgY2xhc3MgRWxlbWVudFR5cGUge1xuICByZWFkb25seSAjZm9ybTogRm9ybTtcbiAgI2xpYnJhcnk6IFR5cGU8dW5rbm93bj4gfCB1bmRlZmluZWQ7XG5cbiAgcHJpdmF0ZSBjb25zdHJ1Y3Rvcihmb3JtOiBGb3JtKSB7XG4gICAgdGhpcy4jZm9ybSA9IGZvcm07XG4gIH1cblxuICAvKiogUmVhZHMgYSB0eXBlLiBUaHJvd3MgYSBUeXBlU3ludGF4RXJyb3IgKGEgVXNhZ2UpLCB3aGljaCBzaG93cyB3aGVyZSBpdCB3ZW50IHdyb25nLiAqL1xuICBzdGF0aWMgcGFyc2UodGV4dDogc3RyaW5nKTogRWxlbWVudFR5cGUge1xuICAgIHJldHVybiBuZXcgRWxlbWVudFR5cGUocGFyc2VUeXBlKHRleHQpKTtcbiAgfVxuXG4gIC8qKiBgYnl0ZXMoOClgLCBge2lkOiB1MzIsIHZhbHVlOiBmNjR9YC4gKi9cbiAgZ2V0IG5hbWUoKTogc3RyaW5nIHtcbiAgICByZXR1cm4gbmFtZU9mKHRoaXMuI2Zvcm0pO1xuICB9XG5cbiAgLyoqIEJ5dGVzIG9mIGEgdmFsdWU7IDAgb2YgdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jZm9ybS5zaXplO1xuICB9XG5cbiAgZ2V0IGZvcm0oKTogRm9ybSB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm07XG4gIH1cblxuICAvKiogQSBudW1iZXIsIGZvciBhIGNoYXJ0OiBpbnRlZ2VycyBhbmQgZmxvYXRzLiAqL1xuICBnZXQgaXNOdW1iZXIoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI2Zvcm0uZm9ybSA9PT0gXCJzY2FsYXJcIiAmJiB0aGlzLiNmb3JtLnNjYWxhciAhPT0gXCJib29sXCI7XG4gIH1cblxuICAvKiogRm9yIGVsZW1lbnRzIG9mIHNvIG1hbnkgYnl0ZXMuIGB3aGF0YCBuYW1lcyB0aGUgc3RydWN0dXJlLiBUaHJvd3MgYSBNaXNtYXRjaEVycm9yIHdoZXJlIHRoZXkgYXJlIG5vdCBvZiB0aGlzIHR5cGUuICovXG4gIHdpdGhTaXplKGVsZW1TaXplOiBudW1iZXIsIHdoYXQ6IHN0cmluZyk6IEVsZW1lbnRUeXBlIHtcbiAgICBpZiAodGhpcy5zaXplID09PSBlbGVtU2l6ZSkgcmV0dXJuIHRoaXM7XG4gICAgaWYgKHRoaXMuc2l6ZSA9PT0gMCAmJiBlbGVtU2l6ZSA+IDApIHJldHVybiBFbGVtZW50VHlwZS5wYXJzZShgJHt0aGlzLiNmb3JtLmZvcm19KCR7ZWxlbVNpemV9KWApO1xuICAgIHRocm93IG5ldyBNaXNtYXRjaEVycm9yKFxuICAgICAgXCJaRVJPSVBDX1NIQVBFX01JU01BVENIXCIsXG4gICAgICBgJHt3aGF0fTogaXRzIGVsZW1lbnRzIGhhdmUgJHtlbGVtU2l6ZX0gYnl0ZXMsIGFuZCAke3RoaXMubmFtZX0gdGFrZXMgJHt0aGlzLnNpemV9YCxcbiAgICApO1xuICB9XG5cbiAgLyoqIFRoZSBsaWJyYXJ5J3MgdHlwZS4gTnVtYmVycyBhcmUgaXRzIG93biBzY2FsYXJzLCBzbyB0aGV5IGFyZSB3cml0dGVuIGluIG9uZSBwaWVjZTsgdGhlIHJlc3QgaXMgY29waWVkIGFzIGJ5dGVzLiAqL1xuICBnZXQgbGlicmFyeSgpOiBUeXBlPHVua25vd24+IHtcbiAgICByZXR1cm4gKHRoaXMuI2xpYnJhcnkgPz89IGxpYnJhcnlUeXBlKHRoaXMuI2Zvcm0pKTtcbiAgfVxuXG4gIC8vIC0tLSB2YWx1ZXMgLS0tXG5cbiAgLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYXMgbWFueSBhcyBgc2l6ZWAsIHVubGVzcyB0aGF0IGlzIDAuICovXG4gIGRlY29kZShieXRlczogVWludDhBcnJheSk6IFZhbHVlIHtcbiAgICByZXR1cm4gZGVjb2RlKHRoaXMuI2Zvcm0sIGJ5dGVzKTtcbiAgfVxuXG4gIGVuY29kZSh2YWx1ZTogVmFsdWUpOiBVaW50OEFycmF5IHtcbiAgICByZXR1cm4gZW5jb2RlKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gYSB3b3JkIG9mIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OyBhcnJheXMgYW5kIHN0cnVjdHMgYXJlIEpTT04uIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWQodGV4dDogc3RyaW5nKTogVmFsdWUge1xuICAgIHJldHVybiByZWFkV29yZCh0aGlzLiNmb3JtLCB0ZXh0KTtcbiAgfVxuXG4gIC8qKiBBIHZhbHVlIGZyb20gSlNPTiwgd2hhdGV2ZXIgdGhlIHR5cGUuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG4gIHJlYWRKc29uKHRleHQ6IHN0cmluZyk6IFZhbHVlIHtcbiAgICByZXR1cm4gcmVhZEpzb24odGhpcy4jZm9ybSwgdGV4dCk7XG4gIH1cblxuICAvLyAtLS0gdGV4dCAtLS1cblxuICAvKiogRm9yIHBlb3BsZTogc2hvcnQsIGN1dCB3aGVyZSBpdCBpcyB0b28gbG9uZyB0byBiZSByZWFkLiAqL1xuICBzaG9ydCh2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBzaG9ydCh0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRm9yIHNjcmlwdHM6IHdob2xlLCBhbmQgYWx3YXlzIG9uZSBsaW5lLiAqL1xuICBwbGFpbih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBwbGFpbih0aGlzLiNmb3JtLCB2YWx1ZSk7XG4gIH1cblxuICAvKiogRXhhY3QuIGk2NCBhbmQgdTY0IGFyZSBudW1iZXJzIHVwIHRvIDJeNTMgLSAxLCBhbmQgc3RyaW5ncyBiZXlvbmQuICovXG4gIGpzb25UZXh0KHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGpzb25UZXh0KHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2FtZSBhcyBkYXRhIGZvciBKU09OLnN0cmluZ2lmeS4gKi9cbiAganNvbih2YWx1ZTogVmFsdWUpOiB1bmtub3duIHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZShqc29uVGV4dCh0aGlzLiNmb3JtLCB2YWx1ZSkpIGFzIHVua25vd247XG4gIH1cblxuICBjc3ZUaXRsZXModGl0bGU/OiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdlRpdGxlcyh0aGlzLiNmb3JtLCB0aXRsZSk7XG4gIH1cblxuICBjc3ZDZWxscyh2YWx1ZTogVmFsdWUpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIGNzdkNlbGxzKHRoaXMuI2Zvcm0sIHZhbHVlKTtcbiAgfVxuXG4gIGNzdih2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICAgIHJldHVybiBjc3ZMaW5lKHRoaXMuY3N2Q2VsbHModmFsdWUpKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBsaWJyYXJ5VHlwZShmb3JtOiBGb3JtKTogVHlwZTx1bmtub3duPiB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic2NhbGFyXCIpIHJldHVybiB6ZXJvaXBjW2Zvcm0uc2NhbGFyXTtcbiAgY29uc3QgcmF3ID0gemVyb2lwYy5ieXRlcyhmb3JtLnNpemUpO1xuICBjb25zdCBpblBsYWNlID0gcmF3LnZpZXcgYXMgKGFkZHJlc3M6IG51bWJlcikgPT4gVWludDhBcnJheTtcbiAgcmV0dXJuIHtcbiAgICBuYW1lOiBuYW1lT2YoZm9ybSksXG4gICAgc2l6ZTogZm9ybS5zaXplLFxuICAgIGFsaWduOiBmb3JtLmFsaWduLFxuICAgIHJlYWQ6IChhZGRyZXNzKSA9PiBkZWNvZGUoZm9ybSwgaW5QbGFjZShhZGRyZXNzKSksXG4gICAgd3JpdGU6IChhZGRyZXNzLCB2YWx1ZSwgd2hlcmUpID0+IHJhdy53cml0ZShhZGRyZXNzLCBlbmNvZGUoZm9ybSwgdmFsdWUgYXMgVmFsdWUpLCB3aGVyZSksXG4gIH07XG59XG4iLCAiLy8gVmFsdWVzIHRvIHRoZSBieXRlcyB0aGF0IHRoZXkgaGF2ZSBpbiBhIHNlZ21lbnQsIGFuZCBiYWNrLiBMaXR0bGUtZW5kaWFuLCBhcyB0aGUgZm9ybWF0IGlzLlxuXG5pbXBvcnQgdHlwZSB7IEZvcm0sIFNjYWxhck5hbWUsIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG5jb25zdCBkZWNvZGVyID0gbmV3IFRleHREZWNvZGVyKFwidXRmLThcIiwgeyBpZ25vcmVCT006IHRydWUgfSk7IC8vIFUrRkVGRiBpcyB0ZXh0IGxpa2UgYW55IG90aGVyXG5jb25zdCBlbmNvZGVyID0gbmV3IFRleHRFbmNvZGVyKCk7XG5cbmludGVyZmFjZSBBY2Nlc3Mge1xuICByZWFkb25seSBnZXQ6ICh2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcikgPT4gbnVtYmVyIHwgYmlnaW50IHwgYm9vbGVhbjtcbiAgcmVhZG9ubHkgc2V0OiAodmlldzogRGF0YVZpZXcsIGF0OiBudW1iZXIsIHZhbHVlOiBuZXZlcikgPT4gdm9pZDtcbn1cblxuY29uc3Qgc2NhbGFyczogUmVjb3JkPFNjYWxhck5hbWUsIEFjY2Vzcz4gPSB7XG4gIGk4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDgoYXQpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50OChhdCwgdmFsdWUpIH0sXG4gIHU4OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSkgfSxcbiAgaTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEludDE2KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEludDE2KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgdTE2OiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQxNihhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRVaW50MTYoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBpMzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0SW50MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0SW50MzIoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICB1MzI6IHsgZ2V0OiAodiwgYXQpID0+IHYuZ2V0VWludDMyKGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGk2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdJbnQ2NChhdCwgdHJ1ZSksIHNldDogKHYsIGF0LCB2YWx1ZSkgPT4gdi5zZXRCaWdJbnQ2NChhdCwgdmFsdWUsIHRydWUpIH0sXG4gIHU2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRCaWdVaW50NjQoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0QmlnVWludDY0KGF0LCB2YWx1ZSwgdHJ1ZSkgfSxcbiAgZjMyOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldEZsb2F0MzIoYXQsIHRydWUpLCBzZXQ6ICh2LCBhdCwgdmFsdWUpID0+IHYuc2V0RmxvYXQzMihhdCwgdmFsdWUsIHRydWUpIH0sXG4gIGY2NDogeyBnZXQ6ICh2LCBhdCkgPT4gdi5nZXRGbG9hdDY0KGF0LCB0cnVlKSwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldEZsb2F0NjQoYXQsIHZhbHVlLCB0cnVlKSB9LFxuICBib29sOiB7IGdldDogKHYsIGF0KSA9PiB2LmdldFVpbnQ4KGF0KSAhPT0gMCwgc2V0OiAodiwgYXQsIHZhbHVlKSA9PiB2LnNldFVpbnQ4KGF0LCB2YWx1ZSA/IDEgOiAwKSB9LFxufTtcblxuLyoqIFRoZSB2YWx1ZSBvZiB0aGVzZSBieXRlczogYSBjb3B5LiBUaGVyZSBtdXN0IGJlIGFzIG1hbnkgYXMgdGhlIGZvcm0gdGFrZXMuICovXG5leHBvcnQgZnVuY3Rpb24gZGVjb2RlKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5KTogVmFsdWUge1xuICByZXR1cm4gcmVhZChmb3JtLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciwgYnl0ZXMuYnl0ZU9mZnNldCwgYnl0ZXMuYnl0ZUxlbmd0aCksIDApO1xufVxuXG5mdW5jdGlvbiByZWFkKGZvcm06IEZvcm0sIGJ5dGVzOiBVaW50OEFycmF5LCB2aWV3OiBEYXRhVmlldywgYXQ6IG51bWJlcik6IFZhbHVlIHtcbiAgc3dpdGNoIChmb3JtLmZvcm0pIHtcbiAgICBjYXNlIFwic2NhbGFyXCI6XG4gICAgICByZXR1cm4gc2NhbGFyc1tmb3JtLnNjYWxhcl0uZ2V0KHZpZXcsIGF0KTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOiB7XG4gICAgICBjb25zdCBvd24gPSBieXRlcy5zbGljZShhdCwgZm9ybS5zaXplID09PSAwID8gdW5kZWZpbmVkIDogYXQgKyBmb3JtLnNpemUpO1xuICAgICAgaWYgKGZvcm0uZm9ybSA9PT0gXCJieXRlc1wiKSByZXR1cm4gb3duO1xuICAgICAgY29uc3QgZW5kID0gb3duLmluZGV4T2YoMCk7XG4gICAgICByZXR1cm4gZGVjb2Rlci5kZWNvZGUoZW5kIDwgMCA/IG93biA6IG93bi5zdWJhcnJheSgwLCBlbmQpKTtcbiAgICB9XG4gICAgY2FzZSBcImFycmF5XCI6XG4gICAgICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogZm9ybS5jb3VudCB9LCAoXywgaykgPT4gcmVhZChmb3JtLm9mLCBieXRlcywgdmlldywgYXQgKyBrICogZm9ybS5vZi5zaXplKSk7XG4gICAgY2FzZSBcInN0cnVjdFwiOlxuICAgICAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUsIG9mZnNldCB9KSA9PiBbbmFtZSwgcmVhZCh0eXBlLCBieXRlcywgdmlldywgYXQgKyBvZmZzZXQpXSksXG4gICAgICApO1xuICB9XG59XG5cbi8qKiBUaGUgYnl0ZXMgb2YgYSB2YWx1ZSBvZiB0aGlzIGZvcm07IHBhZGRpbmcgaXMgemVyby4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmNvZGUoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogVWludDhBcnJheSB7XG4gIGlmIChmb3JtLnNpemUgPT09IDApIHJldHVybiBmb3JtLmZvcm0gPT09IFwidXRmOFwiID8gZW5jb2Rlci5lbmNvZGUodmFsdWUgYXMgc3RyaW5nKSA6ICh2YWx1ZSBhcyBVaW50OEFycmF5KS5zbGljZSgpO1xuICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGZvcm0uc2l6ZSk7XG4gIHdyaXRlKGZvcm0sIHZhbHVlLCBieXRlcywgbmV3IERhdGFWaWV3KGJ5dGVzLmJ1ZmZlciksIDApO1xuICByZXR1cm4gYnl0ZXM7XG59XG5cbmZ1bmN0aW9uIHdyaXRlKGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSwgYnl0ZXM6IFVpbnQ4QXJyYXksIHZpZXc6IERhdGFWaWV3LCBhdDogbnVtYmVyKTogdm9pZCB7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgc2NhbGFyc1tmb3JtLnNjYWxhcl0uc2V0KHZpZXcsIGF0LCB2YWx1ZSBhcyBuZXZlcik7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgYnl0ZXMuc2V0KGZvcm0uZm9ybSA9PT0gXCJ1dGY4XCIgPyBlbmNvZGVyLmVuY29kZSh2YWx1ZSBhcyBzdHJpbmcpIDogKHZhbHVlIGFzIFVpbnQ4QXJyYXkpLCBhdCk7XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIGZvciAobGV0IGsgPSAwOyBrIDwgZm9ybS5jb3VudDsgaysrKSB7XG4gICAgICAgIHdyaXRlKGZvcm0ub2YsICh2YWx1ZSBhcyBWYWx1ZVtdKVtrXSBhcyBWYWx1ZSwgYnl0ZXMsIHZpZXcsIGF0ICsgayAqIGZvcm0ub2Yuc2l6ZSk7XG4gICAgICB9XG4gICAgICBicmVhaztcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICBmb3IgKGNvbnN0IHsgbmFtZSwgdHlwZSwgb2Zmc2V0IH0gb2YgZm9ybS5maWVsZHMpIHtcbiAgICAgICAgd3JpdGUodHlwZSwgKHZhbHVlIGFzIFJlY29yZDxzdHJpbmcsIFZhbHVlPilbbmFtZV0gYXMgVmFsdWUsIGJ5dGVzLCB2aWV3LCBhdCArIG9mZnNldCk7XG4gICAgICB9XG4gIH1cbn1cbiIsICIvLyBIb3cgYSB0eXBlIG9uIHRoZSBjb21tYW5kIGxpbmUgbGllcyBpbiBtZW1vcnk6IFNQRUNJRklDQVRJT04ubWQgc2VjdGlvbiA3LCB0aGUgcnVsZXMgb2YgbmF0dXJhbCBhbGlnbm1lbnQuXG5cbmV4cG9ydCB0eXBlIFNjYWxhck5hbWUgPSBcImk4XCIgfCBcInU4XCIgfCBcImkxNlwiIHwgXCJ1MTZcIiB8IFwiaTMyXCIgfCBcInUzMlwiIHwgXCJpNjRcIiB8IFwidTY0XCIgfCBcImYzMlwiIHwgXCJmNjRcIiB8IFwiYm9vbFwiO1xuXG5pbnRlcmZhY2UgTGFpZCB7XG4gIC8qKiBCeXRlcy4gMDogdXRmOCBhbmQgYnl0ZXMgd2l0aG91dCBhIG51bWJlciwgd2hpY2ggdGFrZSB3aGF0ZXZlciB0aGVyZSBpcy4gKi9cbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICByZWFkb25seSBhbGlnbjogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNjYWxhckZvcm0gZXh0ZW5kcyBMYWlkIHtcbiAgcmVhZG9ubHkgZm9ybTogXCJzY2FsYXJcIjtcbiAgcmVhZG9ubHkgc2NhbGFyOiBTY2FsYXJOYW1lO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRleHRGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwidXRmOFwiO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIEJ5dGVzRm9ybSBleHRlbmRzIExhaWQge1xuICByZWFkb25seSBmb3JtOiBcImJ5dGVzXCI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXJyYXlGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwiYXJyYXlcIjtcbiAgcmVhZG9ubHkgb2Y6IEZvcm07XG4gIHJlYWRvbmx5IGNvdW50OiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgRmllbGQge1xuICAvKiogV2l0aG91dCBhIG5hbWUgb24gdGhlIGNvbW1hbmQgbGluZTogXCJfXCIgYW5kIGl0cyBwbGFjZSwgZnJvbSAwIG9uLiAqL1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG5hbWVkOiBib29sZWFuO1xuICByZWFkb25seSBvZmZzZXQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgdHlwZTogRm9ybTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3RGb3JtIGV4dGVuZHMgTGFpZCB7XG4gIHJlYWRvbmx5IGZvcm06IFwic3RydWN0XCI7XG4gIHJlYWRvbmx5IGZpZWxkczogcmVhZG9ubHkgRmllbGRbXTtcbiAgLyoqIE5vbmUgb2YgdGhlIGZpZWxkcyBoYXMgYSBuYW1lOiBpdHMgdmFsdWVzIGFyZSB3cml0dGVuIGFzIGFycmF5cy4gKi9cbiAgcmVhZG9ubHkgaXNUdXBsZTogYm9vbGVhbjtcbn1cblxuZXhwb3J0IHR5cGUgRm9ybSA9IFNjYWxhckZvcm0gfCBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB8IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm07XG5cbi8qKiBBIHZhbHVlIG9mIGEgdHlwZTogaTY0IGFuZCB1NjQgYXJlIGJpZ2ludHMsIGEgc3RydWN0IGlzIGFuIG9iamVjdCAob2YgYF8wYCwgYF8xYC4uLiB3aGVyZSBmaWVsZHMgaGF2ZSBubyBuYW1lcykuICovXG5leHBvcnQgdHlwZSBWYWx1ZSA9IG51bWJlciB8IGJpZ2ludCB8IGJvb2xlYW4gfCBzdHJpbmcgfCBVaW50OEFycmF5IHwgQXJyYXlMaWtlPG51bWJlciB8IGJpZ2ludD4gfCBWYWx1ZVtdIHwgU3RydWN0O1xuZXhwb3J0IGludGVyZmFjZSBTdHJ1Y3Qge1xuICBbbmFtZTogc3RyaW5nXTogVmFsdWU7XG59XG5cbi8qKiBTaXplcyBhcmUgdTMyIGluIHRoZSBmb3JtYXQsIGFuZCB0aGUgbGlicmFyeSB0YWtlcyBlbGVtZW50cyBvZiBsZXNzIHRoYW4gMiBHaUIuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDIgKiogMzEgLSAxO1xuXG5jb25zdCBzaXplczogUmVjb3JkPFNjYWxhck5hbWUsIG51bWJlcj4gPSB7XG4gIC4uLnsgaTg6IDEsIHU4OiAxLCBpMTY6IDIsIHUxNjogMiwgaTMyOiA0LCB1MzI6IDQsIGk2NDogOCwgdTY0OiA4IH0sXG4gIC4uLnsgZjMyOiA0LCBmNjQ6IDgsIGJvb2w6IDEgfSxcbn07XG5cbmV4cG9ydCBjb25zdCBzY2FsYXJOYW1lcyA9IE9iamVjdC5rZXlzKHNpemVzKSBhcyByZWFkb25seSBTY2FsYXJOYW1lW107XG5cbmV4cG9ydCBmdW5jdGlvbiBpc1NjYWxhck5hbWUobmFtZTogc3RyaW5nKTogbmFtZSBpcyBTY2FsYXJOYW1lIHtcbiAgcmV0dXJuIE9iamVjdC5oYXNPd24oc2l6ZXMsIG5hbWUpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2NhbGFyKG5hbWU6IFNjYWxhck5hbWUpOiBTY2FsYXJGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJzY2FsYXJcIiwgc2NhbGFyOiBuYW1lLCBzaXplOiBzaXplc1tuYW1lXSwgYWxpZ246IHNpemVzW25hbWVdIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBibG9iKGZvcm06IFwidXRmOFwiIHwgXCJieXRlc1wiLCBzaXplOiBudW1iZXIpOiBUZXh0Rm9ybSB8IEJ5dGVzRm9ybSB7XG4gIHJldHVybiB7IGZvcm0sIHNpemUsIGFsaWduOiAxIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBhcnJheU9mKG9mOiBGb3JtLCBjb3VudDogbnVtYmVyKTogQXJyYXlGb3JtIHtcbiAgcmV0dXJuIHsgZm9ybTogXCJhcnJheVwiLCBvZiwgY291bnQsIHNpemU6IG9mLnNpemUgKiBjb3VudCwgYWxpZ246IG9mLmFsaWduIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBzdHJ1Y3QoZ2l2ZW46IHJlYWRvbmx5IHsgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkOyB0eXBlOiBGb3JtIH1bXSk6IFN0cnVjdEZvcm0ge1xuICBsZXQgZW5kID0gMDtcbiAgbGV0IGFsaWduID0gMTtcbiAgY29uc3QgZmllbGRzID0gZ2l2ZW4ubWFwKCh7IG5hbWUsIHR5cGUgfSwgcGxhY2UpOiBGaWVsZCA9PiB7XG4gICAgY29uc3Qgb2Zmc2V0ID0gcm91bmRVcChlbmQsIHR5cGUuYWxpZ24pO1xuICAgIGVuZCA9IG9mZnNldCArIHR5cGUuc2l6ZTtcbiAgICBhbGlnbiA9IE1hdGgubWF4KGFsaWduLCB0eXBlLmFsaWduKTtcbiAgICByZXR1cm4geyBuYW1lOiBuYW1lID8/IGBfJHtwbGFjZX1gLCBuYW1lZDogbmFtZSAhPT0gdW5kZWZpbmVkLCBvZmZzZXQsIHR5cGUgfTtcbiAgfSk7XG4gIHJldHVybiB7IGZvcm06IFwic3RydWN0XCIsIGZpZWxkcywgaXNUdXBsZTogIWZpZWxkcy5zb21lKCh7IG5hbWVkIH0pID0+IG5hbWVkKSwgc2l6ZTogcm91bmRVcChlbmQsIGFsaWduKSwgYWxpZ24gfTtcbn1cblxuZnVuY3Rpb24gcm91bmRVcChieXRlczogbnVtYmVyLCBzdGVwOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gTWF0aC5jZWlsKGJ5dGVzIC8gc3RlcCkgKiBzdGVwO1xufVxuIiwgIi8vIFRoZSBsYW5ndWFnZSBpbiB3aGljaCAtLXR5cGUgYW5kIC0ta2V5IHNheSBhIHR5cGU6XG4vL1xuLy8gICBUWVBFICAgPSBPTkUgeyBcIltcIiBudW1iZXIgXCJdXCIgfSAgICAgICAgICAgICAgICAgdTE2WzNdOyB1MTZbM11bMl0gaXMgdHdvIG9mIHUxNlszXVxuLy8gICBPTkUgICAgPSBzY2FsYXIgfCAoXCJ1dGY4XCIgfCBcImJ5dGVzXCIpIFsgXCIoXCIgbnVtYmVyIFwiKVwiIF0gfCBcIntcIiBGSUVMRCB7IFwiLFwiIEZJRUxEIH0gXCJ9XCJcbi8vICAgRklFTEQgID0gWyBuYW1lIFwiOlwiIF0gVFlQRVxuLy9cbi8vIEJsYW5rcyBtYXkgc3RhbmQgYmV0d2VlbiBhbnkgdHdvIG9mIHRoZXNlLiBJdCBpcyB0aGF0IG9mIHRoZSBuYXRpdmUgemVyb2lwYy1pbnNwZWN0LlxuXG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biwgd2lkdGggfSBmcm9tIFwiLi4vdGV4dFwiO1xuaW1wb3J0IHtcbiAgYXJyYXlPZixcbiAgYmxvYixcbiAgdHlwZSBGb3JtLFxuICBpc1NjYWxhck5hbWUsXG4gIE1PU1RfQllURVMsXG4gIHNjYWxhcixcbiAgc2NhbGFyTmFtZXMsXG4gIHN0cnVjdCxcbiAgdHlwZSBTdHJ1Y3RGb3JtLFxufSBmcm9tIFwiLi9mb3JtXCI7XG5cbmNvbnN0IERFRVBFU1QgPSAxNjtcblxuLyoqIFdoYXQgb3RoZXIgbGFuZ3VhZ2VzIGNhbGwgdGhlbS4gKi9cbmNvbnN0IGVsc2V3aGVyZTogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgLi4ueyBpbnQ4OiBcImk4XCIsIGludDE2OiBcImkxNlwiLCBpbnQzMjogXCJpMzJcIiwgaW50NjQ6IFwiaTY0XCIsIGludDogXCJpMzJcIiwgbG9uZzogXCJpNjRcIiwgaW50OF90OiBcImk4XCIsIGludDE2X3Q6IFwiaTE2XCIgfSxcbiAgLi4ueyBpbnQzMl90OiBcImkzMlwiLCBpbnQ2NF90OiBcImk2NFwiLCB1aW50ODogXCJ1OFwiLCB1aW50MTY6IFwidTE2XCIsIHVpbnQzMjogXCJ1MzJcIiwgdWludDY0OiBcInU2NFwiLCB1aW50OF90OiBcInU4XCIgfSxcbiAgLi4ueyB1aW50MTZfdDogXCJ1MTZcIiwgdWludDMyX3Q6IFwidTMyXCIsIHVpbnQ2NF90OiBcInU2NFwiLCBieXRlOiBcInU4XCIsIGZsb2F0OiBcImYzMlwiLCBmbG9hdDMyOiBcImYzMlwiLCBkb3VibGU6IFwiZjY0XCIgfSxcbiAgLi4ueyBmbG9hdDY0OiBcImY2NFwiLCBudW1iZXI6IFwiZjY0XCIsIGJpZ2ludDogXCJpNjRcIiwgYm9vbGVhbjogXCJib29sXCIsIHN0cmluZzogXCJ1dGY4KG4pXCIsIHN0cjogXCJ1dGY4KG4pXCIgfSxcbiAgLi4ueyB0ZXh0OiBcInV0ZjgobilcIiwgY2hhcjogXCJ1dGY4KG4pXCIsIGJ1ZmZlcjogXCJieXRlcyhuKVwiLCBzdHJ1Y3Q6IFwie25hbWU6IFR9XCIsIGFycmF5OiBcIlRbbl1cIiB9LFxufTtcblxuLyoqIEEgdHlwZSB0aGF0IGNhbm5vdCBiZSByZWFkOiB0aGUgbWVzc2FnZSBzaG93cyB3aGVyZS4gKi9cbmV4cG9ydCBjbGFzcyBUeXBlU3ludGF4RXJyb3IgZXh0ZW5kcyBVc2FnZSB7XG4gIGNvbnN0cnVjdG9yKFxuICAgIHdoeTogc3RyaW5nLFxuICAgIHJlYWRvbmx5IHRleHQ6IHN0cmluZyxcbiAgICAvKiogV2hlcmUgaW4gdGhlIHRleHQgaXQgd2VudCB3cm9uZy4gKi9cbiAgICByZWFkb25seSBhdDogbnVtYmVyLFxuICApIHtcbiAgICBzdXBlcihgdHlwZTogJHt3aHl9YCwgYCR7c2hvd24odGV4dCl9XFxuJHtcIiBcIi5yZXBlYXQod2lkdGgoc2hvd24odGV4dC5zbGljZSgwLCBhdCkpKSl9XmApO1xuICB9XG59XG5cbi8qKiBSZWFkcyBhIHR5cGUsIG9yIHRocm93cyBhIFR5cGVTeW50YXhFcnJvci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZVR5cGUodGV4dDogc3RyaW5nKTogRm9ybSB7XG4gIHJldHVybiBuZXcgUGFyc2VyKHRleHQpLndob2xlKCk7XG59XG5cbmNsYXNzIFBhcnNlciB7XG4gICNhdCA9IDA7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgdGV4dDogc3RyaW5nKSB7fVxuXG4gIHdob2xlKCk6IEZvcm0ge1xuICAgIGNvbnN0IGZvcm0gPSB0aGlzLiN0eXBlKDApO1xuICAgIHRoaXMuI2JsYW5rcygpO1xuICAgIGlmICh0aGlzLiNhdCA8IHRoaXMudGV4dC5sZW5ndGgpIHRoaXMuI2ZhaWwoYGl0IGVuZHMgYmVmb3JlICR7SlNPTi5zdHJpbmdpZnkodGhpcy4jcmVzdCgpKX1gKTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN0eXBlKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgbGV0IGZvcm0gPSB0aGlzLiNvbmUoZGVwdGgpO1xuICAgIHdoaWxlICh0aGlzLiN0YWtlKFwiW1wiKSkge1xuICAgICAgdGhpcy4jbmVlZFNpemUoZm9ybSwgc3RhcnQpO1xuICAgICAgZm9ybSA9IGFycmF5T2YoZm9ybSwgdGhpcy4jY291bnQoKSk7XG4gICAgICB0aGlzLiNleHBlY3QoXCJdXCIpO1xuICAgICAgdGhpcy4jY2hlY2tTaXplKGZvcm0sIHN0YXJ0KTtcbiAgICB9XG4gICAgcmV0dXJuIGZvcm07XG4gIH1cblxuICAjb25lKGRlcHRoOiBudW1iZXIpOiBGb3JtIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgaWYgKGRlcHRoID4gREVFUEVTVCkgdGhpcy4jZmFpbChcIml0IGlzIG5lc3RlZCB0b28gZGVlcGx5XCIpO1xuICAgIGlmICh0aGlzLiN0YWtlKFwie1wiKSkgcmV0dXJuIHRoaXMuI3N0cnVjdChkZXB0aCwgc3RhcnQpO1xuICAgIGNvbnN0IHdvcmQgPSB0aGlzLiN3b3JkKCk7XG4gICAgaWYgKGlzU2NhbGFyTmFtZSh3b3JkKSkgcmV0dXJuIHNjYWxhcih3b3JkKTtcbiAgICBpZiAod29yZCAhPT0gXCJ1dGY4XCIgJiYgd29yZCAhPT0gXCJieXRlc1wiKSB0aGlzLiN1bmtub3duKHdvcmQsIHN0YXJ0KTtcbiAgICBpZiAoIXRoaXMuI3Rha2UoXCIoXCIpKSByZXR1cm4gYmxvYih3b3JkLCAwKTtcbiAgICBjb25zdCBzaXplID0gdGhpcy4jY291bnQoKTtcbiAgICB0aGlzLiNleHBlY3QoXCIpXCIpO1xuICAgIHJldHVybiBibG9iKHdvcmQsIHNpemUpO1xuICB9XG5cbiAgI3N0cnVjdChkZXB0aDogbnVtYmVyLCBzdGFydDogbnVtYmVyKTogU3RydWN0Rm9ybSB7XG4gICAgY29uc3QgZmllbGRzOiB7IG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZDsgdHlwZTogRm9ybSB9W10gPSBbXTtcbiAgICBjb25zdCBuYW1lcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAgIGRvIHtcbiAgICAgIGNvbnN0IGF0ID0gdGhpcy4jc3RhcnQoKTtcbiAgICAgIGNvbnN0IGdpdmVuID0gdGhpcy4jbmFtZSgpO1xuICAgICAgY29uc3QgbmFtZSA9IGdpdmVuID8/IGBfJHtmaWVsZHMubGVuZ3RofWA7XG4gICAgICBpZiAobmFtZXMuaGFzKG5hbWUpKSB0aGlzLiNmYWlsKGB0aGVyZSBhcmUgdHdvIGZpZWxkcyBcIiR7bmFtZX1cImAsIGF0KTtcbiAgICAgIG5hbWVzLmFkZChuYW1lKTtcbiAgICAgIGNvbnN0IHR5cGVBdCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgICBjb25zdCB0eXBlID0gdGhpcy4jdHlwZShkZXB0aCArIDEpO1xuICAgICAgdGhpcy4jbmVlZFNpemUodHlwZSwgdHlwZUF0KTtcbiAgICAgIGZpZWxkcy5wdXNoKHsgbmFtZTogZ2l2ZW4sIHR5cGUgfSk7XG4gICAgfSB3aGlsZSAodGhpcy4jdGFrZShcIixcIikpO1xuICAgIHRoaXMuI2V4cGVjdChcIn1cIiwgJ2V4cGVjdGVkIFwiLFwiIG9yIFwifVwiJyk7XG4gICAgcmV0dXJuIHRoaXMuI2NoZWNrU2l6ZShzdHJ1Y3QoZmllbGRzKSwgc3RhcnQpO1xuICB9XG5cbiAgLyoqIEEgZmllbGQncyBuYW1lIGFuZCB0aGUgY29sb24gYmVoaW5kIGl0LCBpZiB0aGV5IGFyZSB0aGVyZS4gKi9cbiAgI25hbWUoKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3QgbmFtZSA9IHRoaXMuI3dvcmQoKTtcbiAgICBpZiAobmFtZSAhPT0gXCJcIiAmJiB0aGlzLiN0YWtlKFwiOlwiKSkge1xuICAgICAgLy8gSmF2YVNjcmlwdCB3b3VsZCBub3Qga2VlcCB0aGVzZSB3aGVyZSB0aGV5IHN0YW5kLlxuICAgICAgaWYgKC9eXFxkKyQvLnRlc3QobmFtZSkgfHwgbmFtZSA9PT0gXCJfX3Byb3RvX19cIikgdGhpcy4jZmFpbChgXCIke25hbWV9XCIgY2Fubm90IG5hbWUgYSBmaWVsZGAsIHN0YXJ0KTtcbiAgICAgIHJldHVybiBuYW1lO1xuICAgIH1cbiAgICB0aGlzLiNhdCA9IHN0YXJ0O1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cblxuICAjY291bnQoKTogbnVtYmVyIHtcbiAgICBjb25zdCBzdGFydCA9IHRoaXMuI3N0YXJ0KCk7XG4gICAgY29uc3Qgd29yZCA9IHRoaXMuI3dvcmQoKTtcbiAgICBjb25zdCBjb3VudCA9IC9eXFxkezEsMTB9JC8udGVzdCh3b3JkKSA/IE51bWJlcih3b3JkKSA6IDA7XG4gICAgaWYgKGNvdW50IDwgMSB8fCBjb3VudCA+IE1PU1RfQllURVMpIHRoaXMuI2ZhaWwoYGV4cGVjdGVkIGEgbnVtYmVyIGZyb20gMSB0byAke01PU1RfQllURVN9YCwgc3RhcnQpO1xuICAgIHJldHVybiBjb3VudDtcbiAgfVxuXG4gIC8vIC0tLSB3b3JkcyBhbmQgc2lnbnMgLS0tXG5cbiAgI2JsYW5rcygpOiB2b2lkIHtcbiAgICB3aGlsZSAoL1xccy8udGVzdCh0aGlzLnRleHRbdGhpcy4jYXRdID8/IFwiXCIpKSB0aGlzLiNhdCsrO1xuICB9XG5cbiAgI3N0YXJ0KCk6IG51bWJlciB7XG4gICAgdGhpcy4jYmxhbmtzKCk7XG4gICAgcmV0dXJuIHRoaXMuI2F0O1xuICB9XG5cbiAgI3Rha2Uoc2lnbjogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMudGV4dFt0aGlzLiNzdGFydCgpXSAhPT0gc2lnbikgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2F0Kys7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjZXhwZWN0KHNpZ246IHN0cmluZywgd2hhdCA9IGBleHBlY3RlZCBcIiR7c2lnbn1cImApOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI3Rha2Uoc2lnbikpIHRoaXMuI2ZhaWwod2hhdCk7XG4gIH1cblxuICAjd29yZCgpOiBzdHJpbmcge1xuICAgIGNvbnN0IFt3b3JkID0gXCJcIl0gPSAvXlxcdyovLmV4ZWModGhpcy50ZXh0LnNsaWNlKHRoaXMuI3N0YXJ0KCkpKSA/PyBbXTtcbiAgICB0aGlzLiNhdCArPSB3b3JkLmxlbmd0aDtcbiAgICByZXR1cm4gd29yZDtcbiAgfVxuXG4gICNyZXN0KCk6IHN0cmluZyB7XG4gICAgY29uc3QgcmVzdCA9IHRoaXMudGV4dC5zbGljZSh0aGlzLiNhdCk7XG4gICAgcmV0dXJuIHJlc3QubGVuZ3RoID4gMjAgPyBgJHtyZXN0LnNsaWNlKDAsIDIwKX0uLi5gIDogcmVzdDtcbiAgfVxuXG4gIC8vIC0tLSB3aGF0IGlzIHdyb25nIC0tLVxuXG4gICNuZWVkU2l6ZShmb3JtOiBGb3JtLCBhdDogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKGZvcm0uc2l6ZSA9PT0gMCkgdGhpcy4jZmFpbChgJHtmb3JtLmZvcm19IG5lZWRzIGEgbnVtYmVyLCBhcyBpbiAke2Zvcm0uZm9ybX0oMTYpLCBpbnNpZGUgYW5vdGhlciB0eXBlYCwgYXQpO1xuICB9XG5cbiAgI2NoZWNrU2l6ZTxGIGV4dGVuZHMgRm9ybT4oZm9ybTogRiwgYXQ6IG51bWJlcik6IEYge1xuICAgIGlmIChmb3JtLnNpemUgPiBNT1NUX0JZVEVTKSB0aGlzLiNmYWlsKGBpdCB0YWtlcyBtb3JlIHRoYW4gJHtNT1NUX0JZVEVTfSBieXRlc2AsIGF0KTtcbiAgICByZXR1cm4gZm9ybTtcbiAgfVxuXG4gICN1bmtub3duKHdvcmQ6IHN0cmluZywgYXQ6IG51bWJlcik6IG5ldmVyIHtcbiAgICBpZiAod29yZCA9PT0gXCJcIikgdGhpcy4jZmFpbChhdCA9PT0gdGhpcy50ZXh0Lmxlbmd0aCA/IFwiYSB0eXBlIGlzIG1pc3NpbmcgYXQgdGhlIGVuZFwiIDogXCJleHBlY3RlZCBhIHR5cGVcIiwgYXQpO1xuICAgIGNvbnN0IGtub3duID0gYCR7c2NhbGFyTmFtZXMuam9pbihcIiBcIil9LCB1dGY4KG4pLCBieXRlcyhuKSwgVFtuXSwge25hbWU6IFQsIC4uLn1gO1xuICAgIGNvbnN0IGhpbnQgPSBPYmplY3QuaGFzT3duKGVsc2V3aGVyZSwgd29yZCkgPyBgaXQgaXMgY2FsbGVkICR7ZWxzZXdoZXJlW3dvcmRdfSBoZXJlYCA6IGB0aGVyZSBhcmUgJHtrbm93bn1gO1xuICAgIHRoaXMuI2ZhaWwoYHRoZXJlIGlzIG5vIFwiJHt3b3JkfVwiOiAke2hpbnR9YCwgYXQpO1xuICB9XG5cbiAgI2ZhaWwod2h5OiBzdHJpbmcsIGF0ID0gdGhpcy4jc3RhcnQoKSk6IG5ldmVyIHtcbiAgICB0aHJvdyBuZXcgVHlwZVN5bnRheEVycm9yKHdoeSwgdGhpcy50ZXh0LCBhdCk7XG4gIH1cbn1cbiIsICIvLyBWYWx1ZXMgYXMgdGV4dDogZm9yIHNjcmlwdHMgd2hvbGUgYW5kIGV4YWN0LCBmb3IgcGVvcGxlIHNob3J0LCBmb3Igc3ByZWFkc2hlZXRzIGluIGNvbHVtbnMuXG5cbmltcG9ydCB7IHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB0eXBlIHsgQXJyYXlGb3JtLCBGb3JtLCBTY2FsYXJOYW1lLCBTdHJ1Y3QsIFN0cnVjdEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vLyBPZiB3aGF0IGlzIHNob3duIHRvIHBlb3BsZTogYSBsb25nZXIgdmFsdWUgaXMgY3V0LCBzbyB0aGF0IGl0IHN0YXlzIGEgbGluZS5cbmNvbnN0IE1PU1RfVEVYVCA9IDQwMDtcbmNvbnN0IE1PU1RfQ0hBUkFDVEVSUyA9IDIwMDtcbmNvbnN0IE1PU1RfQllURVMgPSAyNDtcbmNvbnN0IEJZVEVTX1dIRU5fQ1VUID0gMTY7XG5cbi8qKiBBcyBvbmUgd3JpdGVzIGl0IG9uIHRoZSBjb21tYW5kIGxpbmU6IGAtM2AsIGAwLjFgLCBgaW5mYCwgYG5hbmAsIGB0cnVlYC4gKi9cbmZ1bmN0aW9uIHdvcmQobmFtZTogU2NhbGFyTmFtZSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nIHtcbiAgaWYgKHR5cGVvZiB2YWx1ZSAhPT0gXCJudW1iZXJcIikgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChOdW1iZXIuaXNOYU4odmFsdWUpKSByZXR1cm4gXCJuYW5cIjtcbiAgaWYgKCFOdW1iZXIuaXNGaW5pdGUodmFsdWUpKSByZXR1cm4gdmFsdWUgPiAwID8gXCJpbmZcIiA6IFwiLWluZlwiO1xuICBpZiAoT2JqZWN0LmlzKHZhbHVlLCAtMCkpIHJldHVybiBcIi0wXCI7XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiID8gc2hvcnRlc3QodmFsdWUpIDogU3RyaW5nKHZhbHVlKTtcbn1cblxuLyoqIFRoZSBzaG9ydGVzdCB0ZXh0IG9mIHdoaWNoIHRoZSBuZWFyZXN0IGYzMiBpcyB0aGlzIG9uZTogMC4xLCB3aGVyZSB0aGUgZjY0IG9mIHRoZSBzYW1lIHZhbHVlIGlzIDAuMTAwMDAwMDAxNDkwMTE2MTIuICovXG5mdW5jdGlvbiBzaG9ydGVzdCh2YWx1ZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgZm9yIChsZXQgZGlnaXRzID0gMTsgZGlnaXRzIDwgOTsgZGlnaXRzKyspIHtcbiAgICBjb25zdCBzaG9ydCA9IE51bWJlcih2YWx1ZS50b1ByZWNpc2lvbihkaWdpdHMpKTtcbiAgICBpZiAoTWF0aC5mcm91bmQoc2hvcnQpID09PSB2YWx1ZSkgcmV0dXJuIFN0cmluZyhzaG9ydCk7XG4gIH1cbiAgcmV0dXJuIFN0cmluZyhOdW1iZXIodmFsdWUudG9QcmVjaXNpb24oOSkpKTtcbn1cblxuZnVuY3Rpb24gaGV4YWRlY2ltYWwoYnl0ZXM6IFVpbnQ4QXJyYXksIGJldHdlZW4gPSBcIlwiKTogc3RyaW5nIHtcbiAgcmV0dXJuIEFycmF5LmZyb20oYnl0ZXMsIChieXRlKSA9PiBieXRlLnRvU3RyaW5nKDE2KS5wYWRTdGFydCgyLCBcIjBcIikpLmpvaW4oYmV0d2Vlbik7XG59XG5cbmZ1bmN0aW9uIHBhcnRzKGZvcm06IEFycmF5Rm9ybSB8IFN0cnVjdEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHsgbmFtZTogc3RyaW5nOyBvZjogRm9ybTsgdmFsdWU6IFZhbHVlIH1bXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHZhbHVlIGFzIEFycmF5TGlrZTxWYWx1ZT4sIChlYWNoKSA9PiAoeyBuYW1lOiBcIlwiLCBvZjogZm9ybS5vZiwgdmFsdWU6IGVhY2ggfSkpO1xuICB9XG4gIHJldHVybiBmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgbmFtZWQsIHR5cGUgfSkgPT4gKHtcbiAgICBuYW1lOiBuYW1lZCB8fCAhZm9ybS5pc1R1cGxlID8gbmFtZSA6IFwiXCIsXG4gICAgb2Y6IHR5cGUsXG4gICAgdmFsdWU6ICh2YWx1ZSBhcyBTdHJ1Y3QpW25hbWVdIGFzIFZhbHVlLFxuICB9KSk7XG59XG5cbi8vIC0tLSBKU09OIC0tLVxuXG4vKipcbiAqIFRoZSB2YWx1ZSBhcyBKU09OLCBleGFjdGx5OiBhbiBpNjQgb3IgdTY0IGlzIGEgbnVtYmVyIHdoZXJlIGV2ZXJ5IHJlYWRlciBvZiBKU09OIGtlZXBzIGl0ICh1cCB0byAyXjUzIC0gMSksIGVsc2UgYSBzdHJpbmcgb2ZcbiAqIGl0cyBkaWdpdHM7IGluZmluaXRpZXMgYW5kIE5hTiBhcmUgdGhlIHN0cmluZ3MgXCJpbmZcIiwgXCItaW5mXCIsIFwibmFuXCI7IGJ5dGVzIGFyZSBhIHN0cmluZyBcIjB4Li4uXCIuXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBqc29uVGV4dChmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjoge1xuICAgICAgY29uc3QgdGV4dCA9IHdvcmQoZm9ybS5zY2FsYXIsIHZhbHVlKTtcbiAgICAgIGlmICh0eXBlb2YgdmFsdWUgPT09IFwiYmlnaW50XCIgJiYgIU51bWJlci5pc1NhZmVJbnRlZ2VyKE51bWJlcih2YWx1ZSkpKSByZXR1cm4gYFwiJHt0ZXh0fVwiYDtcbiAgICAgIHJldHVybiB0eXBlb2YgdmFsdWUgPT09IFwibnVtYmVyXCIgJiYgIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgPyBgXCIke3RleHR9XCJgIDogdGV4dDtcbiAgICB9XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBKU09OLnN0cmluZ2lmeSh2YWx1ZSk7XG4gICAgY2FzZSBcImJ5dGVzXCI6XG4gICAgICByZXR1cm4gYFwiMHgke2hleGFkZWNpbWFsKHZhbHVlIGFzIFVpbnQ4QXJyYXkpfVwiYDtcbiAgICBkZWZhdWx0OiB7XG4gICAgICBjb25zdCBpc0FycmF5ID0gZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5pc1R1cGxlO1xuICAgICAgY29uc3QgdGV4dHMgPSBwYXJ0cyhmb3JtLCB2YWx1ZSkubWFwKCh7IG5hbWUsIG9mLCB2YWx1ZTogZWFjaCB9KSA9PlxuICAgICAgICBpc0FycmF5ID8ganNvblRleHQob2YsIGVhY2gpIDogYCR7SlNPTi5zdHJpbmdpZnkobmFtZSl9OiR7anNvblRleHQob2YsIGVhY2gpfWAsXG4gICAgICApO1xuICAgICAgcmV0dXJuIGlzQXJyYXkgPyBgWyR7dGV4dHMuam9pbihcIixcIil9XWAgOiBgeyR7dGV4dHMuam9pbihcIixcIil9fWA7XG4gICAgfVxuICB9XG59XG5cbi8vIC0tLSBmb3Igc2NyaXB0cyAtLS1cblxuLyoqXG4gKiBBIGxpbmUgZm9yIHNjcmlwdHMsIHdob2xlOiBwbGFpbiB3b3JkcywgdGV4dCB3aXRob3V0IHF1b3RlcywgYnl0ZXMgYXMgMHguLi4sIGFycmF5cyBhbmQgc3RydWN0cyBhcyBKU09OLiBJbiB0ZXh0LCB3aGF0IHdvdWxkXG4gKiBub3QgYmUgcHJpbnRlZCAoYSBsaW5lIGZlZWQsIHRvbykgaXMgXFx4Tk4uXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwbGFpbihmb3JtOiBGb3JtLCB2YWx1ZTogVmFsdWUpOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiB3b3JkKGZvcm0uc2NhbGFyLCB2YWx1ZSk7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiBzaG93bih2YWx1ZSBhcyBzdHJpbmcpO1xuICAgIGNhc2UgXCJieXRlc1wiOlxuICAgICAgcmV0dXJuIGAweCR7aGV4YWRlY2ltYWwodmFsdWUgYXMgVWludDhBcnJheSl9YDtcbiAgICBkZWZhdWx0OlxuICAgICAgcmV0dXJuIHNob3duKGpzb25UZXh0KGZvcm0sIHZhbHVlKSk7XG4gIH1cbn1cblxuLy8gLS0tIGZvciBwZW9wbGUgLS0tXG5cbi8qKiBBIGxpbmUgZm9yIHBlb3BsZSwgY3V0IHdoZXJlIGl0IGlzIHRvbyBsb25nIHRvIGJlIHJlYWQ6IGB7IHR5cGU6IDEsIGRhdGE6IFwidGV4dFwiIH1gLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3J0KGZvcm06IEZvcm0sIHZhbHVlOiBWYWx1ZSk6IHN0cmluZyB7XG4gIGNvbnN0IHRleHRzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgbGVuZ3RoID0gMDtcbiAgY29uc3QgYWRkID0gKHRleHQ6IHN0cmluZykgPT4ge1xuICAgIHRleHRzLnB1c2godGV4dCk7XG4gICAgbGVuZ3RoICs9IHRleHQubGVuZ3RoO1xuICB9O1xuICBjb25zdCBhcHBlbmQgPSAob2Y6IEZvcm0sIGVhY2g6IFZhbHVlKTogdm9pZCA9PiB7XG4gICAgaWYgKG9mLmZvcm0gPT09IFwic2NhbGFyXCIpIGFkZCh3b3JkKG9mLnNjYWxhciwgZWFjaCkpO1xuICAgIGVsc2UgaWYgKG9mLmZvcm0gPT09IFwidXRmOFwiKSBhZGQocXVvdGVkKGVhY2ggYXMgc3RyaW5nKSk7XG4gICAgZWxzZSBpZiAob2YuZm9ybSA9PT0gXCJieXRlc1wiKSBhZGQocGFpcnMoZWFjaCBhcyBVaW50OEFycmF5KSk7XG4gICAgZWxzZSB7XG4gICAgICBhZGQob2YuZm9ybSA9PT0gXCJhcnJheVwiID8gXCJbXCIgOiBcInsgXCIpO1xuICAgICAgZm9yIChjb25zdCBbaywgcGFydF0gb2YgcGFydHMob2YsIGVhY2gpLmVudHJpZXMoKSkge1xuICAgICAgICBpZiAoayA+IDApIGFkZChcIiwgXCIpO1xuICAgICAgICBpZiAobGVuZ3RoID4gTU9TVF9URVhUKSB7XG4gICAgICAgICAgYWRkKFwiLi4uXCIpO1xuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB9XG4gICAgICAgIGlmIChwYXJ0Lm5hbWUgIT09IFwiXCIgJiYgIS9eX1xcZCskLy50ZXN0KHBhcnQubmFtZSkpIGFkZChgJHtwYXJ0Lm5hbWV9OiBgKTtcbiAgICAgICAgYXBwZW5kKHBhcnQub2YsIHBhcnQudmFsdWUpO1xuICAgICAgfVxuICAgICAgYWRkKG9mLmZvcm0gPT09IFwiYXJyYXlcIiA/IFwiXVwiIDogXCIgfVwiKTtcbiAgICB9XG4gIH07XG4gIGFwcGVuZChmb3JtLCB2YWx1ZSk7XG4gIHJldHVybiB0ZXh0cy5qb2luKFwiXCIpO1xufVxuXG5mdW5jdGlvbiBxdW90ZWQodGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgY2hhcmFjdGVycyA9IFsuLi50ZXh0XTtcbiAgaWYgKGNoYXJhY3RlcnMubGVuZ3RoIDw9IE1PU1RfQ0hBUkFDVEVSUykgcmV0dXJuIGBcIiR7c2hvd24odGV4dCl9XCJgO1xuICByZXR1cm4gYFwiJHtzaG93bihjaGFyYWN0ZXJzLnNsaWNlKDAsIE1PU1RfQ0hBUkFDVEVSUykuam9pbihcIlwiKSl9Li4uXCIgKCR7QnVmZmVyLmJ5dGVMZW5ndGgodGV4dCl9IGJ5dGVzKWA7XG59XG5cbmZ1bmN0aW9uIHBhaXJzKGJ5dGVzOiBVaW50OEFycmF5KTogc3RyaW5nIHtcbiAgaWYgKGJ5dGVzLmxlbmd0aCA8PSBNT1NUX0JZVEVTKSByZXR1cm4gaGV4YWRlY2ltYWwoYnl0ZXMsIFwiIFwiKTtcbiAgcmV0dXJuIGAke2hleGFkZWNpbWFsKGJ5dGVzLnN1YmFycmF5KDAsIEJZVEVTX1dIRU5fQ1VUKSwgXCIgXCIpfSAuLi4gKCR7Ynl0ZXMubGVuZ3RofSBieXRlcylgO1xufVxuXG4vLyAtLS0gQ1NWIC0tLVxuXG4vKiogVGhlIHRpdGxlcyBvZiB0aGUgY29sdW1uczogYSBzdHJ1Y3QgaGFzIG9uZSBmb3IgZWFjaCBzY2FsYXIgaW4gaXQsIGBpbm5lci5hYCBhbmQgYHZhbHVlc1swXWAuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2VGl0bGVzKGZvcm06IEZvcm0sIHRpdGxlID0gXCJ2YWx1ZVwiKTogc3RyaW5nW10ge1xuICByZXR1cm4gdGl0bGVzKGZvcm0sIFwiXCIsIHRpdGxlKTtcbn1cblxuZnVuY3Rpb24gdGl0bGVzKGZvcm06IEZvcm0sIHBhdGg6IHN0cmluZywgdG9wOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGlmIChmb3JtLmZvcm0gPT09IFwiYXJyYXlcIikge1xuICAgIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiBmb3JtLmNvdW50IH0sIChfLCBrKSA9PiB0aXRsZXMoZm9ybS5vZiwgYCR7cGF0aCB8fCB0b3B9WyR7a31dYCwgdG9wKSkuZmxhdCgpO1xuICB9XG4gIGlmIChmb3JtLmZvcm0gPT09IFwic3RydWN0XCIpIHtcbiAgICByZXR1cm4gZm9ybS5maWVsZHMuZmxhdE1hcCgoeyBuYW1lLCB0eXBlIH0pID0+IHRpdGxlcyh0eXBlLCBwYXRoID8gYCR7cGF0aH0uJHtuYW1lfWAgOiBuYW1lLCB0b3ApKTtcbiAgfVxuICByZXR1cm4gW3BhdGggfHwgdG9wXTtcbn1cblxuLyoqIFRoZSB2YWx1ZSdzIGNlbGxzLCBvbmUgZm9yIGVhY2ggdGl0bGUuICovXG5leHBvcnQgZnVuY3Rpb24gY3N2Q2VsbHMoZm9ybTogRm9ybSwgdmFsdWU6IFZhbHVlKTogc3RyaW5nW10ge1xuICBpZiAoZm9ybS5mb3JtID09PSBcImFycmF5XCIgfHwgZm9ybS5mb3JtID09PSBcInN0cnVjdFwiKSB7XG4gICAgcmV0dXJuIHBhcnRzKGZvcm0sIHZhbHVlKS5mbGF0TWFwKCh7IG9mLCB2YWx1ZTogZWFjaCB9KSA9PiBjc3ZDZWxscyhvZiwgZWFjaCkpO1xuICB9XG4gIHJldHVybiBbcGxhaW4oZm9ybSwgdmFsdWUpXTtcbn1cblxuLyoqIENlbGxzIGFzIGEgbGluZSBvZiBDU1YgKFJGQyA0MTgwKSwgd2l0aG91dCBpdHMgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNzdkxpbmUoY2VsbHM6IHJlYWRvbmx5IHN0cmluZ1tdKTogc3RyaW5nIHtcbiAgcmV0dXJuIGNlbGxzLm1hcCgoY2VsbCkgPT4gKC9bXCIsXFxyXFxuXS8udGVzdChjZWxsKSA/IGBcIiR7Y2VsbC5yZXBsYWNlQWxsKCdcIicsICdcIlwiJyl9XCJgIDogY2VsbCkpLmpvaW4oXCIsXCIpO1xufVxuIiwgIi8vIFZhbHVlcyBhcyB0aGV5IGFyZSB3cml0dGVuIG9uIHRoZSBjb21tYW5kIGxpbmUgb3IgYSBsaW5lIG9mIGlucHV0OiBwbGFpbiB3b3JkcyBmb3Igc2NhbGFycywgdGV4dCBhbmQgYnl0ZXM7IEpTT04gZm9yIGFycmF5c1xuLy8gYW5kIHN0cnVjdHMuXG5cbmltcG9ydCB7IGlzTG9zc2xlc3NOdW1iZXIsIHBhcnNlIGFzIHBhcnNlSnNvbiB9IGZyb20gXCJsb3NzbGVzcy1qc29uXCI7XG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgdHlwZSB7IEJ5dGVzRm9ybSwgRm9ybSwgU2NhbGFyTmFtZSwgU3RydWN0Rm9ybSwgVGV4dEZvcm0sIFZhbHVlIH0gZnJvbSBcIi4vZm9ybVwiO1xuXG4vKiogQSB2YWx1ZSB0aGF0IGl0cyB0eXBlIGNhbm5vdCBob2xkLCBvciB0aGF0IGNhbm5vdCBiZSByZWFkIGF0IGFsbC4gKi9cbmV4cG9ydCBjbGFzcyBWYWx1ZUVycm9yIGV4dGVuZHMgVXNhZ2Uge31cblxuZnVuY3Rpb24gd3Jvbmcod2hlcmU6IHN0cmluZywgZ2l2ZW46IHN0cmluZywgZm9ybTogc3RyaW5nLCB3aHk6IHN0cmluZyk6IFZhbHVlRXJyb3Ige1xuICBjb25zdCBzaG9ydCA9IHNob3duKGdpdmVuLmxlbmd0aCA+IDYwID8gYCR7Z2l2ZW4uc2xpY2UoMCwgNjApfS4uLmAgOiBnaXZlbik7XG4gIHJldHVybiBuZXcgVmFsdWVFcnJvcihgJHt3aGVyZSA/IGAke3doZXJlfTogYCA6IFwiXCJ9JHtzaG9ydH0gaXMgbm8gJHtmb3JtfSR7d2h5fWApO1xufVxuXG4vKiogSG93IGEgdHlwZSBpcyBjYWxsZWQgaW4gbWVzc2FnZXMuICovXG5leHBvcnQgZnVuY3Rpb24gbmFtZU9mKGZvcm06IEZvcm0pOiBzdHJpbmcge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiBmb3JtLnNjYWxhcjtcbiAgICBjYXNlIFwiYXJyYXlcIjpcbiAgICAgIHJldHVybiBgJHtuYW1lT2YoZm9ybS5vZil9WyR7Zm9ybS5jb3VudH1dYDtcbiAgICBjYXNlIFwic3RydWN0XCI6XG4gICAgICByZXR1cm4gYHske2Zvcm0uZmllbGRzLm1hcCgoeyBuYW1lLCBuYW1lZCwgdHlwZSB9KSA9PiAobmFtZWQgPyBgJHtuYW1lfTogYCA6IFwiXCIpICsgbmFtZU9mKHR5cGUpKS5qb2luKFwiLCBcIil9fWA7XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBmb3JtLnNpemUgPT09IDAgPyBmb3JtLmZvcm0gOiBgJHtmb3JtLmZvcm19KCR7Zm9ybS5zaXplfSlgO1xuICB9XG59XG5cbi8vIC0tLSBzY2FsYXJzIC0tLVxuXG5jb25zdCBJTlRFR0VSID0gL15bKy1dPyhcXGQrfDB4W1xcZGEtZl0rKSQvaTtcbmNvbnN0IERFQ0lNQUwgPSAvXlsrLV0/KFxcZCtcXC4/XFxkKnxcXC5cXGQrKShlWystXT9cXGQrKT8kL2k7XG5jb25zdCBOT1RfRklOSVRFID0gL14oWystXT8pKGluZnxpbmZpbml0eXxuYW4pJC9pO1xuY29uc3QgVFJVRSA9IFtcInRydWVcIiwgXCIxXCIsIFwieWVzXCJdO1xuY29uc3QgRkFMU0UgPSBbXCJmYWxzZVwiLCBcIjBcIiwgXCJub1wiXTtcblxuZnVuY3Rpb24gcmVhZFNjYWxhcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQgfCBib29sZWFuIHtcbiAgaWYgKG5hbWUgPT09IFwiYm9vbFwiKSB7XG4gICAgaWYgKFRSVUUuaW5jbHVkZXModGV4dC50b0xvd2VyQ2FzZSgpKSkgcmV0dXJuIHRydWU7XG4gICAgaWYgKEZBTFNFLmluY2x1ZGVzKHRleHQudG9Mb3dlckNhc2UoKSkpIHJldHVybiBmYWxzZTtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZSwgXCIgKHRydWUgb3IgZmFsc2UpXCIpO1xuICB9XG4gIHJldHVybiBuYW1lID09PSBcImYzMlwiIHx8IG5hbWUgPT09IFwiZjY0XCIgPyByZWFkRmxvYXQobmFtZSwgdGV4dCwgd2hlcmUpIDogcmVhZEludGVnZXIobmFtZSwgdGV4dCwgd2hlcmUpO1xufVxuXG5mdW5jdGlvbiByZWFkSW50ZWdlcihuYW1lOiBTY2FsYXJOYW1lLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIgfCBiaWdpbnQge1xuICBjb25zdCBiaXRzID0gTnVtYmVyKG5hbWUuc2xpY2UoMSkpO1xuICBjb25zdCBbbGVhc3QsIG1vc3RdID1cbiAgICBuYW1lWzBdID09PSBcInVcIiA/IFswbiwgMm4gKiogQmlnSW50KGJpdHMpIC0gMW5dIDogWy0oMm4gKiogQmlnSW50KGJpdHMgLSAxKSksIDJuICoqIEJpZ0ludChiaXRzIC0gMSkgLSAxbl07XG4gIGNvbnN0IHJlZnVzZSA9ICgpID0+IHdyb25nKHdoZXJlLCBgXCIke3RleHR9XCJgLCBuYW1lLCBgIChhIHdob2xlIG51bWJlciBmcm9tICR7bGVhc3R9IHRvICR7bW9zdH0pYCk7XG4gIGlmICghSU5URUdFUi50ZXN0KHRleHQpKSB0aHJvdyByZWZ1c2UoKTtcbiAgY29uc3QgZGlnaXRzID0gQmlnSW50KHRleHQucmVwbGFjZSgvXlsrLV0vLCBcIlwiKSk7XG4gIGNvbnN0IHZhbHVlID0gdGV4dC5zdGFydHNXaXRoKFwiLVwiKSA/IC1kaWdpdHMgOiBkaWdpdHM7XG4gIGlmICh2YWx1ZSA8IGxlYXN0IHx8IHZhbHVlID4gbW9zdCkgdGhyb3cgcmVmdXNlKCk7XG4gIHJldHVybiBiaXRzID09PSA2NCA/IHZhbHVlIDogTnVtYmVyKHZhbHVlKTtcbn1cblxuZnVuY3Rpb24gcmVhZEZsb2F0KG5hbWU6IFwiZjMyXCIgfCBcImY2NFwiLCB0ZXh0OiBzdHJpbmcsIHdoZXJlOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBbLCBzaWduLCBuYW1lZF0gPSBOT1RfRklOSVRFLmV4ZWModGV4dCkgPz8gW107XG4gIGlmIChuYW1lZCAhPT0gdW5kZWZpbmVkKSB7XG4gICAgY29uc3QgdmFsdWUgPSBuYW1lZC50b0xvd2VyQ2FzZSgpID09PSBcIm5hblwiID8gTnVtYmVyLk5hTiA6IE51bWJlci5QT1NJVElWRV9JTkZJTklUWTtcbiAgICByZXR1cm4gc2lnbiA9PT0gXCItXCIgPyAtdmFsdWUgOiB2YWx1ZTtcbiAgfVxuICBpZiAoIURFQ0lNQUwudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiIChhIG51bWJlciwgaW5mIG9yIG5hbilcIik7XG4gIGNvbnN0IHZhbHVlID0gbmFtZSA9PT0gXCJmMzJcIiA/IE1hdGguZnJvdW5kKE51bWJlcih0ZXh0KSkgOiBOdW1iZXIodGV4dCk7XG4gIGlmICghTnVtYmVyLmlzRmluaXRlKHZhbHVlKSkgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWUsIFwiOiBpdCBpcyB0b28gbGFyZ2VcIik7XG4gIHJldHVybiB2YWx1ZTtcbn1cblxuLy8gLS0tIHRleHQgYW5kIGJ5dGVzIC0tLVxuXG5mdW5jdGlvbiByZWFkVGV4dChmb3JtOiBUZXh0Rm9ybSwgdGV4dDogc3RyaW5nLCB3aGVyZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKHRleHQuaW5jbHVkZXMoXCJcXDBcIikpIHRocm93IHdyb25nKHdoZXJlLCBKU09OLnN0cmluZ2lmeSh0ZXh0KSwgbmFtZU9mKGZvcm0pLCBcIjogaXQgaGFzIGEgTlVMXCIpO1xuICBpZiAoL1xccHtTdXJyb2dhdGV9L3UudGVzdCh0ZXh0KSkgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIFwiOiBpdCBpcyBubyBVbmljb2RlIHRleHRcIik7XG4gIGNvbnN0IGJ5dGVzID0gQnVmZmVyLmJ5dGVMZW5ndGgodGV4dCk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMgPD0gZm9ybS5zaXplKSByZXR1cm4gdGV4dDtcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIEpTT04uc3RyaW5naWZ5KHRleHQpLCBuYW1lT2YoZm9ybSksIGA6IGl0IHRha2VzICR7Ynl0ZXN9IGJ5dGVzYCk7XG59XG5cbmZ1bmN0aW9uIHJlYWRCeXRlcyhmb3JtOiBCeXRlc0Zvcm0sIHRleHQ6IHN0cmluZywgd2hlcmU6IHN0cmluZyk6IFVpbnQ4QXJyYXkge1xuICBjb25zdCBbLCBkaWdpdHNdID0gL14weCgoPzpbXFxkYS1mXXsyfSkqKSQvaS5leGVjKHRleHQpID8/IFtdO1xuICBpZiAoZGlnaXRzID09PSB1bmRlZmluZWQpIHtcbiAgICB0aHJvdyB3cm9uZyh3aGVyZSwgYFwiJHt0ZXh0fVwiYCwgbmFtZU9mKGZvcm0pLCBcIiAoMHggYW5kIHR3byBoZXhhZGVjaW1hbCBkaWdpdHMgZm9yIGVhY2ggYnl0ZSlcIik7XG4gIH1cbiAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oQnVmZmVyLmZyb20oZGlnaXRzLCBcImhleFwiKSk7XG4gIGlmIChmb3JtLnNpemUgPT09IDAgfHwgYnl0ZXMubGVuZ3RoID09PSBmb3JtLnNpemUpIHJldHVybiBieXRlcztcbiAgdGhyb3cgd3Jvbmcod2hlcmUsIGBcIiR7dGV4dH1cImAsIG5hbWVPZihmb3JtKSwgYDogaXQgaGFzICR7Ynl0ZXMubGVuZ3RofSBieXRlc2ApO1xufVxuXG4vKiogQSB2YWx1ZSBmcm9tIGEgd29yZCBvZiB0aGUgY29tbWFuZCBsaW5lLCBvciBhIGxpbmUgb2YgaW5wdXQuIFRocm93cyBhIFZhbHVlRXJyb3IuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFdvcmQoZm9ybTogRm9ybSwgdGV4dDogc3RyaW5nKTogVmFsdWUge1xuICBzd2l0Y2ggKGZvcm0uZm9ybSkge1xuICAgIGNhc2UgXCJzY2FsYXJcIjpcbiAgICAgIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB0ZXh0LnRyaW0oKSwgXCJcIik7XG4gICAgY2FzZSBcInV0ZjhcIjpcbiAgICAgIHJldHVybiByZWFkVGV4dChmb3JtLCB0ZXh0LCBcIlwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgdGV4dC50cmltKCksIFwiXCIpO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gcmVhZEpzb24oZm9ybSwgdGV4dCk7XG4gIH1cbn1cblxuLy8gLS0tIEpTT04gLS0tXG5cbi8qKiBBIHZhbHVlIGZyb20gSlNPTiB0ZXh0OiBhcyBqc29uVGV4dCB3cml0ZXMgaXQuIEludGVnZXJzIG9mIGFueSBzaXplIGFyZSBleGFjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkSnNvbihmb3JtOiBGb3JtLCB0ZXh0OiBzdHJpbmcpOiBWYWx1ZSB7XG4gIGxldCBwYXJzZWQ6IHVua25vd247XG4gIHRyeSB7XG4gICAgcGFyc2VkID0gcGFyc2VKc29uKHRleHQpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHdyb25nKFwiXCIsIGAnJHt0ZXh0fSdgLCBuYW1lT2YoZm9ybSksIGA6IGFzIEpTT04sICR7KGVycm9yIGFzIEVycm9yKS5tZXNzYWdlfWApO1xuICB9XG4gIHJldHVybiBmcm9tSnNvbihmb3JtLCBwYXJzZWQsIFwiXCIpO1xufVxuXG5mdW5jdGlvbiBmcm9tSnNvbihmb3JtOiBGb3JtLCBnaXZlbjogdW5rbm93biwgd2hlcmU6IHN0cmluZyk6IFZhbHVlIHtcbiAgY29uc3QgcmVmdXNlID0gKHdoeTogc3RyaW5nKSA9PiB3cm9uZyh3aGVyZSwgSlNPTi5zdHJpbmdpZnkoZ2l2ZW4pID8/IFwibm90aGluZ1wiLCBuYW1lT2YoZm9ybSksIHdoeSk7XG4gIHN3aXRjaCAoZm9ybS5mb3JtKSB7XG4gICAgY2FzZSBcInNjYWxhclwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJib29sZWFuXCIgJiYgZm9ybS5zY2FsYXIgPT09IFwiYm9vbFwiKSByZXR1cm4gZ2l2ZW47XG4gICAgICBpZiAoaXNMb3NzbGVzc051bWJlcihnaXZlbikpIHJldHVybiByZWFkU2NhbGFyKGZvcm0uc2NhbGFyLCB3aG9sZShmb3JtLnNjYWxhciwgZ2l2ZW4udmFsdWUpLCB3aGVyZSk7XG4gICAgICBpZiAodHlwZW9mIGdpdmVuID09PSBcInN0cmluZ1wiKSByZXR1cm4gcmVhZFNjYWxhcihmb3JtLnNjYWxhciwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZShcIlwiKTtcbiAgICBjYXNlIFwidXRmOFwiOlxuICAgICAgaWYgKHR5cGVvZiBnaXZlbiA9PT0gXCJzdHJpbmdcIikgcmV0dXJuIHJlYWRUZXh0KGZvcm0sIGdpdmVuLCB3aGVyZSk7XG4gICAgICB0aHJvdyByZWZ1c2UoXCIgKHRleHQgaW4gcXVvdGVzKVwiKTtcbiAgICBjYXNlIFwiYnl0ZXNcIjpcbiAgICAgIGlmICh0eXBlb2YgZ2l2ZW4gPT09IFwic3RyaW5nXCIpIHJldHVybiByZWFkQnl0ZXMoZm9ybSwgZ2l2ZW4sIHdoZXJlKTtcbiAgICAgIHRocm93IHJlZnVzZSgnIChcIjB4Li4uXCIgaW4gcXVvdGVzKScpO1xuICAgIGNhc2UgXCJhcnJheVwiOlxuICAgICAgaWYgKCFBcnJheS5pc0FycmF5KGdpdmVuKSkgdGhyb3cgcmVmdXNlKFwiIChhbiBhcnJheSlcIik7XG4gICAgICBpZiAoZ2l2ZW4ubGVuZ3RoICE9PSBmb3JtLmNvdW50KSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzICR7Z2l2ZW4ubGVuZ3RofSBlbGVtZW50c2ApO1xuICAgICAgcmV0dXJuIGdpdmVuLm1hcCgoZWFjaCwgaykgPT4gZnJvbUpzb24oZm9ybS5vZiwgZWFjaCwgYCR7d2hlcmV9WyR7a31dYCkpO1xuICAgIGNhc2UgXCJzdHJ1Y3RcIjpcbiAgICAgIHJldHVybiByZWFkU3RydWN0KGZvcm0sIGdpdmVuLCB3aGVyZSwgcmVmdXNlKTtcbiAgfVxufVxuXG4vKiogMWUzIGFuZCA1LjAgYXJlIHdob2xlIG51bWJlcnMsIHRvbywgaW4gSlNPTi4gKi9cbmZ1bmN0aW9uIHdob2xlKG5hbWU6IFNjYWxhck5hbWUsIGRpZ2l0czogc3RyaW5nKTogc3RyaW5nIHtcbiAgaWYgKG5hbWUgPT09IFwiZjMyXCIgfHwgbmFtZSA9PT0gXCJmNjRcIiB8fCBJTlRFR0VSLnRlc3QoZGlnaXRzKSkgcmV0dXJuIGRpZ2l0cztcbiAgY29uc3QgdmFsdWUgPSBOdW1iZXIoZGlnaXRzKTtcbiAgcmV0dXJuIE51bWJlci5pc1NhZmVJbnRlZ2VyKHZhbHVlKSA/IFN0cmluZyh2YWx1ZSkgOiBkaWdpdHM7XG59XG5cbmZ1bmN0aW9uIHJlYWRTdHJ1Y3QoZm9ybTogU3RydWN0Rm9ybSwgZ2l2ZW46IHVua25vd24sIHdoZXJlOiBzdHJpbmcsIHJlZnVzZTogKHdoeTogc3RyaW5nKSA9PiBWYWx1ZUVycm9yKTogVmFsdWUge1xuICBjb25zdCBpbnNpZGUgPSAobmFtZTogc3RyaW5nKSA9PiAod2hlcmUgPyBgJHt3aGVyZX0uJHtuYW1lfWAgOiBuYW1lKTtcbiAgaWYgKGZvcm0uaXNUdXBsZSkge1xuICAgIGlmICghQXJyYXkuaXNBcnJheShnaXZlbikpIHRocm93IHJlZnVzZShcIiAoYW4gYXJyYXkpXCIpO1xuICAgIGlmIChnaXZlbi5sZW5ndGggIT09IGZvcm0uZmllbGRzLmxlbmd0aCkgdGhyb3cgcmVmdXNlKGA6IGl0IGhhcyAke2dpdmVuLmxlbmd0aH0gZWxlbWVudHNgKTtcbiAgICBjb25zdCBlbnRyaWVzID0gZm9ybS5maWVsZHMubWFwKCh7IG5hbWUsIHR5cGUgfSwgaykgPT4gW25hbWUsIGZyb21Kc29uKHR5cGUsIGdpdmVuW2tdLCBgJHt3aGVyZX1bJHtrfV1gKV0pO1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoZW50cmllcykgYXMgVmFsdWU7XG4gIH1cbiAgaWYgKHR5cGVvZiBnaXZlbiAhPT0gXCJvYmplY3RcIiB8fCBnaXZlbiA9PT0gbnVsbCB8fCBBcnJheS5pc0FycmF5KGdpdmVuKSB8fCBpc0xvc3NsZXNzTnVtYmVyKGdpdmVuKSkge1xuICAgIHRocm93IHJlZnVzZShcIiAoYW4gb2JqZWN0KVwiKTtcbiAgfVxuICBjb25zdCBzdHJhbmdlciA9IE9iamVjdC5rZXlzKGdpdmVuKS5maW5kKChrZXkpID0+ICFmb3JtLmZpZWxkcy5zb21lKCh7IG5hbWUgfSkgPT4gbmFtZSA9PT0ga2V5KSk7XG4gIGlmIChzdHJhbmdlciAhPT0gdW5kZWZpbmVkKSB0aHJvdyByZWZ1c2UoYDogaXQgaGFzIG5vIGZpZWxkIFwiJHtzaG93bihzdHJhbmdlcil9XCJgKTtcbiAgY29uc3QgbWlzc2luZyA9IGZvcm0uZmllbGRzLmZpbmQoKHsgbmFtZSB9KSA9PiAhT2JqZWN0Lmhhc093bihnaXZlbiwgbmFtZSkpO1xuICBpZiAobWlzc2luZykgdGhyb3cgcmVmdXNlKGA6IGZpZWxkIFwiJHttaXNzaW5nLm5hbWV9XCIgaXMgbWlzc2luZ2ApO1xuICBjb25zdCB2YWx1ZXMgPSBnaXZlbiBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgcmV0dXJuIE9iamVjdC5mcm9tRW50cmllcyhmb3JtLmZpZWxkcy5tYXAoKHsgbmFtZSwgdHlwZSB9KSA9PiBbbmFtZSwgZnJvbUpzb24odHlwZSwgdmFsdWVzW25hbWVdLCBpbnNpZGUobmFtZSkpXSkpO1xufVxuIiwgIi8vIHplcm9pcGMgZ2NcblxuaW1wb3J0IHsgc2V0SW1tZWRpYXRlIH0gZnJvbSBcIm5vZGU6dGltZXJzL3Byb21pc2VzXCI7XG5pbXBvcnQgeyB0eXBlIENvbW1hbmQsIEludmFsaWRBcmd1bWVudEVycm9yIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgY29uZmlybSB9IGZyb20gXCIuLi9hc2tcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgRkFJTEVELCBtZXNzYWdlT2YgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgZWFjaFNlZ21lbnQsIHR5cGUgRm91bmQsIHJlYXNvbk9mIH0gZnJvbSBcIi4uL21vZGVsL3NlZ21lbnRzXCI7XG5pbXBvcnQgeyB0eXBlIEZhdGUsIFJlbW92YWwsIHdhaXRGb3JBdHRhY2hlcnMgfSBmcm9tIFwiLi4vcmVtb3ZhbFwiO1xuaW1wb3J0IHsgY291bnRlZCwgaHVtYW4sIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcbmltcG9ydCB7IGFnZVRleHQgfSBmcm9tIFwiLi4vd2hvXCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5BIHNlZ21lbnQgb3V0bGl2ZXMgdGhlIHByb2Nlc3NlcyB0aGF0IHVzZSBpdC4gVGhpcyByZW1vdmVzIHRob3NlIGluIHdoaWNoIG5vYm9keVxubGl2ZXMgYW55IG1vcmU6IG5vIHBhcnRpY2lwYW50IGlzIGF0dGFjaGVkLCBhbmQgd2hhdCBpcyBpbiB0aGVtIG5vYm9keSByZWFkcy4gQXNrc1xuYmVmb3JlIGl0IGRvZXMsIHVubGVzcyAtLXllcyBpcyBnaXZlbi5cblxuT25seSBzZWdtZW50cyBvZiBmb3JtYXQgdmVyc2lvbiAzIHdob3NlIGhlYWRlciBpcyByaWdodCBhcmUgcmVtb3ZlZDogb2Ygb3RoZXJzIGl0XG5jYW5ub3QgYmUgdG9sZCB3aG8gbGl2ZXMgaW4gdGhlbSAoemVyb2lwYyBybSByZW1vdmVzIHRob3NlKS4gRmlsZXMgb2Ygb3RoZXIga2luZHNcbmFyZSBuZXZlciB0b3VjaGVkLCBhbmQgc2VnbWVudHMgb2Ygb3RoZXIgdXNlcnMgb25seSB3aXRoIC0tYW55LW93bmVyLlxuXG5XaG8gYXR0YWNoZXMgbWVhbndoaWxlIGtlZXBzIHRoZSBzZWdtZW50IGFuZCBpdHMgbmFtZTogaXQgaXMgcHV0IGFzaWRlIHVuZGVyXG5hbm90aGVyIG5hbWUgZmlyc3QsIGFuZCBjb21lcyBiYWNrIGlmIHNvbWVib2R5IGlzIGZvdW5kIGluIGl0IGEgdGVudGggb2YgYSBzZWNvbmRcbmxhdGVyLiBBIHByb2Nlc3MgdGhhdCBvcGVucyBhIHNlZ21lbnQgYW5kIGlzIHN0b3BwZWQgZm9yIGxvbmdlciBiZWZvcmUgaXQgYXR0YWNoZXNcbmhhcyBhIHNlZ21lbnQgd2l0aG91dCBhIG5hbWUuXG5cbi0tb2xkZXIgY291bnRzIGZyb20gdGhlIGxhc3QgdGltZSB0aGF0IHNvbWVib2R5IGF0dGFjaGVkLCBvciB0aGUgc2VnbWVudCB3YXMgbWFkZS5cblxuRXhpdCBjb2RlczogMCBkb25lLCBhbHNvIHdoZXJlIG5vdGhpbmcgd2FzIHRvIGRvOyAxIG9uZSBjb3VsZCBub3QgYmUgcmVtb3ZlZDsgMlxudGhlcmUgaXMgbm9ib2R5IHRvIGFzaywgYW5kIG5vIC0teWVzLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBnYyAtLWRyeS1ydW5cbiAgemVyb2lwYyBnYyAtLXllcyAtLW9sZGVyIDFoYDtcblxuaW50ZXJmYWNlIE9wdGlvbnMge1xuICB5ZXM/OiBib29sZWFuO1xuICBkcnlSdW4/OiBib29sZWFuO1xuICBvbGRlcj86IG51bWJlcjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG5jb25zdCBVTklUUzogUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgbnVtYmVyPj4gPSB7IG1zOiAxLCBzOiAxMDAwLCBtOiA2MF8wMDAsIGg6IDNfNjAwXzAwMCwgZDogODZfNDAwXzAwMCB9O1xuXG4vKiogXCI5MHNcIiwgXCIxaFwiOiBtaWxsaXNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24odGV4dDogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbWF0Y2ggPSAvXihcXGQrKD86XFwuXFxkKyk/KShtc3xzfG18aHxkKSQvLmV4ZWModGV4dC50cmltKCkpO1xuICBpZiAoIW1hdGNoKSB0aHJvdyBuZXcgSW52YWxpZEFyZ3VtZW50RXJyb3IoYFwiJHtzaG93bih0ZXh0KX1cIiBpcyBubyB0aW1lIHN1Y2ggYXMgOTBzLCA1bSwgMWggb3IgMmQuYCk7XG4gIHJldHVybiBOdW1iZXIobWF0Y2hbMV0pICogKFVOSVRTW21hdGNoWzJdIGFzIHN0cmluZ10gYXMgbnVtYmVyKTtcbn1cblxuLyoqIEEgc2VnbWVudCB0aGF0IG1heSBiZSByZW1vdmVkLiAqL1xuaW50ZXJmYWNlIENhbmRpZGF0ZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgc2l6ZTogbnVtYmVyO1xuICAvKiogTWlsbGlzZWNvbmRzIHNpbmNlIHNvbWVib2R5IGF0dGFjaGVkLCBvciBpdCB3YXMgbWFkZS4gKi9cbiAgcmVhZG9ubHkgaWRsZTogbnVtYmVyO1xufVxuXG4vKiogV2hlbiB0aGUgbGFzdCBvbmUgYXR0YWNoZWQ7IHdoZW4gaXQgd2FzIG1hZGUsIHdoZXJlIG5vYm9keSBkaWQuIE1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuZnVuY3Rpb24gbGFzdFVzZSh7IHZpZXcsIHN0YXR1cyB9OiBGb3VuZCk6IG51bWJlciB7XG4gIGNvbnN0IGF0dGFjaGVkID0gdmlldz8ucGFydGljaXBhbnRzKCkubWFwKChvbmUpID0+IE51bWJlcihvbmUuYXR0YWNoZWQgLyAxXzAwMF8wMDBuKSkgPz8gW107XG4gIHJldHVybiBNYXRoLm1heChzdGF0dXMuYmlydGh0aW1lTXMsIC4uLmF0dGFjaGVkLmZpbHRlcigod2hlbikgPT4gd2hlbiA8PSBEYXRlLm5vdygpKSk7XG59XG5cbmludGVyZmFjZSBMb29rZWQge1xuICByZWFkb25seSBjYW5kaWRhdGVzOiBDYW5kaWRhdGVbXTtcbiAgLyoqIFRob3NlIG9mIHdoaWNoIGl0IGNhbm5vdCBiZSB0b2xkLCB3aXRoIHRoZSByZWFzb24uICovXG4gIHJlYWRvbmx5IHVua25vd246IHsgbmFtZTogc3RyaW5nOyByZWFzb246IHN0cmluZyB9W107XG59XG5cbmZ1bmN0aW9uIGxvb2soeyBvbGRlciA9IDAsIGFueU93bmVyID0gZmFsc2UgfTogT3B0aW9ucyk6IExvb2tlZCB7XG4gIGNvbnN0IGxvb2tlZDogTG9va2VkID0geyBjYW5kaWRhdGVzOiBbXSwgdW5rbm93bjogW10gfTtcbiAgY29uc3QgbWUgPSBwcm9jZXNzLmdldGV1aWQ/LigpO1xuICBmb3IgKGNvbnN0IGZvdW5kIG9mIGVhY2hTZWdtZW50KCkpIHtcbiAgICBjb25zdCB7IG5hbWUsIHN0YXR1cywgdmlldywgcHJvYmxlbSB9ID0gZm91bmQ7XG4gICAgaWYgKCFhbnlPd25lciAmJiBzdGF0dXMudWlkICE9PSBtZSkgY29udGludWU7XG4gICAgaWYgKCF2aWV3KSB7XG4gICAgICBsb29rZWQudW5rbm93bi5wdXNoKHsgbmFtZSwgcmVhc29uOiByZWFzb25PZihwcm9ibGVtKSB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgaWYgKHZpZXcucGFydGljaXBhbnRzKCkuc29tZSgoeyBhbGl2ZSB9KSA9PiBhbGl2ZSkpIGNvbnRpbnVlO1xuICAgICAgY29uc3QgaWRsZSA9IERhdGUubm93KCkgLSBsYXN0VXNlKGZvdW5kKTtcbiAgICAgIGlmIChpZGxlID49IG9sZGVyKSBsb29rZWQuY2FuZGlkYXRlcy5wdXNoKHsgbmFtZSwgc2l6ZTogdmlldy5oZWFkZXIuc2l6ZSwgaWRsZSB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgbG9va2VkLnVua25vd24ucHVzaCh7IG5hbWUsIHJlYXNvbjogcmVhc29uT2YoZXJyb3IgYXMgRXJyb3IpIH0pO1xuICAgIH1cbiAgfVxuICByZXR1cm4gbG9va2VkO1xufVxuXG5pbnRlcmZhY2UgRG9uZSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgZmF0ZTogRmF0ZSB8IFwiZmFpbGVkXCI7XG4gIHJlYWRvbmx5IHJlYXNvbj86IHN0cmluZztcbn1cblxuLyoqIFNvIG1hbnkgYXJlIG91dCBvZiB0aGUgd2F5IGF0IG9uY2UsIGZvciBhIHRlbnRoIG9mIGEgc2Vjb25kLiAqL1xuY29uc3QgQVRfT05DRSA9IDI1NjtcblxuY29uc3QgU0lHTkFMUyA9IFtcIlNJR0lOVFwiLCBcIlNJR1RFUk1cIiwgXCJTSUdIVVBcIl0gYXMgY29uc3Q7XG5cbi8qKiBBIHNpZ25hbCBpcyBvYmV5ZWQgYmV0d2VlbiB0d28gYmF0Y2hlcyBvbmx5OiB3aGF0IGlzIG91dCBvZiB0aGUgd2F5IGlzIHJlbW92ZWQsIG9yIGNvbWVzIGJhY2suICovXG5hc3luYyBmdW5jdGlvbiByZW1vdmVBbGwoY29udGV4dDogQ29udGV4dCwgY2FuZGlkYXRlczogcmVhZG9ubHkgQ2FuZGlkYXRlW10pOiBQcm9taXNlPERvbmVbXT4ge1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgbGV0IHNpZ25hbGxlZCA9IGZhbHNlO1xuICBjb25zdCBvblNpZ25hbCA9ICgpID0+IChzaWduYWxsZWQgPSB0cnVlKTtcbiAgZm9yIChjb25zdCBzaWduYWwgb2YgU0lHTkFMUykgcHJvY2Vzcy5vbihzaWduYWwsIG9uU2lnbmFsKTtcbiAgdHJ5IHtcbiAgICBmb3IgKGxldCBrID0gMDsgayA8IGNhbmRpZGF0ZXMubGVuZ3RoICYmICFzaWduYWxsZWQ7IGsgKz0gQVRfT05DRSkge1xuICAgICAgZG9uZS5wdXNoKC4uLnJlbW92ZShjYW5kaWRhdGVzLnNsaWNlKGssIGsgKyBBVF9PTkNFKSkpO1xuICAgICAgYXdhaXQgc2V0SW1tZWRpYXRlKCk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3Qgc2lnbmFsIG9mIFNJR05BTFMpIHByb2Nlc3Mub2ZmKHNpZ25hbCwgb25TaWduYWwpO1xuICB9XG4gIGlmIChzaWduYWxsZWQpIHtcbiAgICBjb250ZXh0LmV4aXRDb2RlID0gRkFJTEVEO1xuICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiBpbnRlcnJ1cHRlZCBhZnRlciAke2NvdW50ZWQoZG9uZS5sZW5ndGgsIFwic2VnbWVudFwiKX0gb2YgJHtjYW5kaWRhdGVzLmxlbmd0aH1gKTtcbiAgfVxuICByZXR1cm4gZG9uZTtcbn1cblxuZnVuY3Rpb24gcmVtb3ZlKGNhbmRpZGF0ZXM6IHJlYWRvbmx5IENhbmRpZGF0ZVtdKTogRG9uZVtdIHtcbiAgY29uc3QgcmVtb3ZhbHM6IFJlbW92YWxbXSA9IFtdO1xuICBjb25zdCBkb25lOiBEb25lW10gPSBbXTtcbiAgY29uc3QgYXR0ZW1wdCA9IChuYW1lOiBzdHJpbmcsIGFjdGlvbjogKCkgPT4gdm9pZCkgPT4ge1xuICAgIHRyeSB7XG4gICAgICBhY3Rpb24oKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfTtcbiAgICAgIGlmIChjb2RlID09PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIGRvbmUucHVzaCh7IG5hbWUsIGZhdGU6IFwiZ29uZVwiIH0pO1xuICAgICAgZWxzZSBkb25lLnB1c2goeyBuYW1lLCBmYXRlOiBcImZhaWxlZFwiLCByZWFzb246IG1lc3NhZ2VPZihlcnJvcikgfSk7XG4gICAgfVxuICB9O1xuICB0cnkge1xuICAgIGZvciAoY29uc3QgeyBuYW1lIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgYXR0ZW1wdChuYW1lLCAoKSA9PiB7XG4gICAgICAgIGNvbnN0IHJlbW92YWwgPSBuZXcgUmVtb3ZhbChuYW1lKTtcbiAgICAgICAgcmVtb3ZhbHMucHVzaChyZW1vdmFsKTtcbiAgICAgICAgcmVtb3ZhbC5wdXRBc2lkZSgpO1xuICAgICAgfSk7XG4gICAgfVxuICAgIHdhaXRGb3JBdHRhY2hlcnMoKTtcbiAgICBmb3IgKGNvbnN0IHJlbW92YWwgb2YgcmVtb3ZhbHMpIHtcbiAgICAgIGlmIChkb25lLnNvbWUoKHsgbmFtZSwgZmF0ZSB9KSA9PiBuYW1lID09PSByZW1vdmFsLm5hbWUgJiYgZmF0ZSA9PT0gXCJmYWlsZWRcIikpIGNvbnRpbnVlO1xuICAgICAgYXR0ZW1wdChyZW1vdmFsLm5hbWUsICgpID0+IGRvbmUucHVzaCh7IG5hbWU6IHJlbW92YWwubmFtZSwgZmF0ZTogcmVtb3ZhbC5maW5pc2goKSB9KSk7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIGZvciAoY29uc3QgcmVtb3ZhbCBvZiByZW1vdmFscykgcmVtb3ZhbC5jbG9zZSgpO1xuICB9XG4gIHJldHVybiBkb25lO1xufVxuXG5jb25zdCBGQVRFUzogUmVhZG9ubHk8UmVjb3JkPEZhdGUsIHN0cmluZz4+ID0ge1xuICByZW1vdmVkOiBcInJlbW92ZWRcIixcbiAga2VwdDogXCJrZXB0OiBzb21lYm9keSBhdHRhY2hlZCBtZWFud2hpbGVcIixcbiAgZ29uZTogXCJnb25lIGFscmVhZHlcIixcbiAgcmVwbGFjZWQ6IFwia2VwdDogYW5vdGhlciBzZWdtZW50IGhhcyB0aGF0IG5hbWUgYnkgbm93XCIsXG59O1xuXG5hc3luYyBmdW5jdGlvbiBydW4oY29udGV4dDogQ29udGV4dCwgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCB7IGNhbmRpZGF0ZXMsIHVua25vd24gfSA9IGxvb2sob3B0aW9ucyk7XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGlmICghY29udGV4dC5qc29uKSB7XG4gICAgZm9yIChjb25zdCB7IG5hbWUsIHJlYXNvbiB9IG9mIHVua25vd24pIHtcbiAgICAgIGNvbnRleHQucmVtYXJrKGB6ZXJvaXBjOiAke3Nob3duKG5hbWUpfSBpcyBsZWZ0IGFsb25lOiAke3Nob3duKHJlYXNvbil9YCk7XG4gICAgfVxuICB9XG4gIGNvbnN0IHN1bSA9IGNhbmRpZGF0ZXMucmVkdWNlKChieXRlcywgeyBzaXplIH0pID0+IGJ5dGVzICsgc2l6ZSwgMCk7XG4gIGNvbnN0IGFsbCA9IGAke2NvdW50ZWQoY2FuZGlkYXRlcy5sZW5ndGgsIFwic2VnbWVudFwiKX0sICR7aHVtYW4oc3VtKX1gO1xuICBpZiAoIWNvbnRleHQuanNvbikge1xuICAgIGZvciAoY29uc3QgeyBuYW1lLCBzaXplLCBpZGxlIH0gb2YgY2FuZGlkYXRlcykge1xuICAgICAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKG5hbWUpKX0gICR7aHVtYW4oc2l6ZSl9LCB1bnVzZWQgZm9yICR7YWdlVGV4dChpZGxlKX1gKTtcbiAgICB9XG4gICAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID09PSAwKSBjb250ZXh0LnByaW50KFwidGhlcmUgaXMgbm90aGluZyB0byByZW1vdmVcIik7XG4gICAgZWxzZSBpZiAob3B0aW9ucy5kcnlSdW4pIGNvbnRleHQucHJpbnQoYCR7YWxsfTogd291bGQgYmUgcmVtb3ZlZGApO1xuICB9XG4gIGxldCBkb25lOiBEb25lW10gPSBbXTtcbiAgaWYgKGNhbmRpZGF0ZXMubGVuZ3RoID4gMCAmJiAhb3B0aW9ucy5kcnlSdW4pIHtcbiAgICBjb25zdCBxdWVzdGlvbiA9IGBSZW1vdmUgJHtjYW5kaWRhdGVzLmxlbmd0aCA9PT0gMSA/IFwiaXRcIiA6IFwidGhlbVwifSAoJHthbGx9KT9gO1xuICAgIGlmIChvcHRpb25zLnllcyB8fCAoYXdhaXQgY29uZmlybShjb250ZXh0LCBxdWVzdGlvbiwgXCJHaXZlIC0teWVzLCBvciAtLWRyeS1ydW4uXCIpKSkge1xuICAgICAgZG9uZSA9IGF3YWl0IHJlbW92ZUFsbChjb250ZXh0LCBjYW5kaWRhdGVzKTtcbiAgICB9IGVsc2UgaWYgKCFjb250ZXh0Lmpzb24pIGNvbnRleHQucHJpbnQoXCJub3RoaW5nIHdhcyByZW1vdmVkXCIpO1xuICB9XG4gIGlmIChkb25lLnNvbWUoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcImZhaWxlZFwiKSkgY29udGV4dC5leGl0Q29kZSA9IEZBSUxFRDtcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnN0IGZhdGVzID0gbmV3IE1hcChkb25lLm1hcCgob25lKSA9PiBbb25lLm5hbWUsIG9uZV0pKTtcbiAgICBjb250ZXh0LnByaW50SnNvbih7XG4gICAgICBkcnlSdW46IG9wdGlvbnMuZHJ5UnVuID09PSB0cnVlLFxuICAgICAgc2VnbWVudHM6IGNhbmRpZGF0ZXMubWFwKCh7IG5hbWUsIHNpemUsIGlkbGUgfSkgPT4gKHtcbiAgICAgICAgbmFtZSxcbiAgICAgICAgc2l6ZSxcbiAgICAgICAgaWRsZU1zOiBNYXRoLnJvdW5kKGlkbGUpLFxuICAgICAgICBmYXRlOiBmYXRlcy5nZXQobmFtZSk/LmZhdGUgPz8gbnVsbCxcbiAgICAgICAgcmVhc29uOiBmYXRlcy5nZXQobmFtZSk/LnJlYXNvbixcbiAgICAgIH0pKSxcbiAgICAgIGxlZnRBbG9uZTogdW5rbm93bixcbiAgICB9KTtcbiAgICByZXR1cm47XG4gIH1cbiAgZm9yIChjb25zdCB7IG5hbWUsIGZhdGUsIHJlYXNvbiB9IG9mIGRvbmUpIHtcbiAgICBpZiAoZmF0ZSA9PT0gXCJmYWlsZWRcIikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7c2hvd24ocmVhc29uID8/IFwiXCIpfWApO1xuICAgIGVsc2UgaWYgKGZhdGUgIT09IFwicmVtb3ZlZFwiKSBjb250ZXh0LnByaW50KGAke3Nob3duKG5hbWUpfTogJHtGQVRFU1tmYXRlXX1gKTtcbiAgfVxuICBjb25zdCByZW1vdmVkID0gZG9uZS5maWx0ZXIoKHsgZmF0ZSB9KSA9PiBmYXRlID09PSBcInJlbW92ZWRcIikubGVuZ3RoO1xuICBpZiAoZG9uZS5sZW5ndGggPiAwKSBjb250ZXh0LnByaW50KHBhaW50Lmdvb2QoYCR7Y291bnRlZChyZW1vdmVkLCBcInNlZ21lbnRcIil9IHJlbW92ZWRgKSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBnYyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcImdjXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwicmVtb3ZlcyB0aGUgc2VnbWVudHMgaW4gd2hpY2ggbm9ib2R5IGxpdmVzXCIpXG4gICAgLm9wdGlvbihcIi15LCAtLXllc1wiLCBcImRvZXMgbm90IGFza1wiKVxuICAgIC5vcHRpb24oXCItbiwgLS1kcnktcnVuXCIsIFwib25seSBzYXlzIHdoYXQgaXQgd291bGQgcmVtb3ZlXCIpXG4gICAgLm9wdGlvbihcIi0tb2xkZXIgPHRpbWU+XCIsIFwib25seSB0aG9zZSB0byB3aGljaCBub2JvZHkgYXR0YWNoZWQgZm9yIHNvIGxvbmc6IDkwcywgNW0sIDFoLCAyZFwiLCBkdXJhdGlvbilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJzZWdtZW50cyBvZiBvdGhlciB1c2VycywgdG9vXCIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgb3B0aW9ucykpO1xufVxuIiwgIi8vIFF1ZXN0aW9ucyB0byB0aGUgcGVyc29uIGF0IHRoZSB0ZXJtaW5hbC5cblxuaW1wb3J0IHsgY3JlYXRlSW50ZXJmYWNlIH0gZnJvbSBcIm5vZGU6cmVhZGxpbmUvcHJvbWlzZXNcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi9jb21tYW5kXCI7XG5cbi8qKiBXaGV0aGVyIHRoZXJlIGlzIHNvbWVib2R5IHRvIGFzay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjYW5Bc2soKTogYm9vbGVhbiB7XG4gIHJldHVybiBwcm9jZXNzLnN0ZGluLmlzVFRZID09PSB0cnVlICYmIHByb2Nlc3Muc3RkZXJyLmlzVFRZID09PSB0cnVlO1xufVxuXG4vKiogQXNrcyBvbiBzdGFuZGFyZCBlcnJvcjsgYW55dGhpbmcgYnV0IHllcyBpcyBuby4gTm9ib2R5IHRvIGFzayBpcyBhIHdyb25nIGNvbW1hbmQgbGluZTogYG90aGVyd2lzZWAgc2F5cyB3aGF0IHdvdWxkIGRvLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGNvbmZpcm0oY29udGV4dDogQ29udGV4dCwgcXVlc3Rpb246IHN0cmluZywgb3RoZXJ3aXNlOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+IHtcbiAgaWYgKCFjYW5Bc2soKSkgdGhyb3cgbmV3IFVzYWdlKGAke3F1ZXN0aW9ufSBOb2JvZHkgY2FuIGJlIGFza2VkOiB0aGlzIGlzIG5vIHRlcm1pbmFsLiAke290aGVyd2lzZX1gKTtcbiAgY29udGV4dC5vdXQuZmx1c2goKTtcbiAgY29udGV4dC5lcnIuZmx1c2goKTtcbiAgY29uc3QgcmVhZGVyID0gY3JlYXRlSW50ZXJmYWNlKHsgaW5wdXQ6IHByb2Nlc3Muc3RkaW4sIG91dHB1dDogcHJvY2Vzcy5zdGRlcnIgfSk7XG4gIHRyeSB7XG4gICAgY29uc3QgY2xvc2VkID0gbmV3IFByb21pc2U8c3RyaW5nPigocmVzb2x2ZSkgPT4gcmVhZGVyLm9uY2UoXCJjbG9zZVwiLCAoKSA9PiByZXNvbHZlKFwiXCIpKSk7XG4gICAgY29uc3QgYW5zd2VyID0gYXdhaXQgUHJvbWlzZS5yYWNlKFtyZWFkZXIucXVlc3Rpb24oYCR7cXVlc3Rpb259IFt5L05dIGApLCBjbG9zZWRdKTtcbiAgICByZXR1cm4gL15cXHMqeShlcyk/XFxzKiQvaS50ZXN0KGFuc3dlcik7XG4gIH0gZmluYWxseSB7XG4gICAgcmVhZGVyLmNsb3NlKCk7XG4gIH1cbn1cbiIsICIvLyBUaGUgc2VnbWVudHMgb2YgdGhpcyBtYWNoaW5lOiB0aGUgZmlsZXMgaW4gdGhlIGZvbGRlciBvZiBzaGFyZWQgbWVtb3J5IHRoYXQgYXJlIHNlZ21lbnRzLCBhbmQgdGhvc2UgdGhhdCBtYXkgYmUuXG5cbmltcG9ydCB7IGxzdGF0U3luYywgcmVhZGRpclN5bmMsIHR5cGUgU3RhdHMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgRm9ybWF0RXJyb3IsIE5vdEZvdW5kRXJyb3IsIFBlcm1pc3Npb25FcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyBGT0xERVIgfSBmcm9tIFwiLi9maWxlXCI7XG5pbXBvcnQgeyBWaWV3IH0gZnJvbSBcIi4vdmlld1wiO1xuXG4vKiogQSBzZWdtZW50LCBvciB0aGUgcmVhc29uIHdoeSBpdCBjYW5ub3QgYmUgbG9va2VkIGF0LiBXaG9ldmVyIGdldHMgdGhlIHZpZXcgY2xvc2VzIGl0LiAqL1xuZXhwb3J0IHR5cGUgRm91bmQgPVxuICB8IHsgbmFtZTogc3RyaW5nOyBzdGF0dXM6IFN0YXRzOyB2aWV3OiBWaWV3OyBwcm9ibGVtPzogdW5kZWZpbmVkIH1cbiAgfCB7IG5hbWU6IHN0cmluZzsgc3RhdHVzOiBTdGF0czsgdmlldz86IHVuZGVmaW5lZDsgcHJvYmxlbTogRXJyb3IgfTtcblxuLyoqIE5hbWVzIG9mIGZpbGVzIGluIHRoZSBmb2xkZXIsIHNvcnRlZDsgbmFtZXMgb2YgZmlsZXMgdGhhdCBhcmUgaGlkZGVuIG9yIG5vIHRleHQgYXJlIGxlZnQgb3V0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbGVOYW1lcygpOiBzdHJpbmdbXSB7XG4gIHJldHVybiByZWFkZGlyU3luYyhGT0xERVIpXG4gICAgLmZpbHRlcigoZmlsZSkgPT4gIWZpbGUuc3RhcnRzV2l0aChcIi5cIikgJiYgIWZpbGUuaW5jbHVkZXMoXCJcXHVmZmZkXCIpKVxuICAgIC5zb3J0KCk7XG59XG5cbi8qKiBPbmUgZmlsZSBvZiB0aGUgZm9sZGVyOyB1bmRlZmluZWQgd2hlbiBpdCBpcyBnb25lLCBvciBubyBzZWdtZW50LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvb2tBdChmaWxlOiBzdHJpbmcpOiBGb3VuZCB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IG5hbWUgPSBgLyR7ZmlsZX1gO1xuICB0cnkge1xuICAgIGNvbnN0IHN0YXR1cyA9IGxzdGF0U3luYyhgJHtGT0xERVJ9LyR7ZmlsZX1gKTtcbiAgICBpZiAoIXN0YXR1cy5pc0ZpbGUoKSB8fCBzdGF0dXMuc2l6ZSA8IDQpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiB7IG5hbWUsIHN0YXR1cywgdmlldzogVmlldy5vcGVuKG5hbWUpIH07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChlcnJvciBpbnN0YW5jZW9mIE5vdEZvdW5kRXJyb3IgfHwgaXNPdGhlcihlcnJvcikpIHJldHVybiB1bmRlZmluZWQ7XG4gICAgICByZXR1cm4geyBuYW1lLCBzdGF0dXMsIHByb2JsZW06IGVycm9yIGFzIEVycm9yIH07XG4gICAgfVxuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkOyAvLyB1bmxpbmtlZCBtZWFud2hpbGVcbiAgfVxufVxuXG4vKiogV2hldGhlciB0aGUgZmlsZSBpcyBzb21ldGhpbmcgZWxzZSBhbHRvZ2V0aGVyLiAqL1xuZnVuY3Rpb24gaXNPdGhlcihlcnJvcjogdW5rbm93bik6IGJvb2xlYW4ge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBGb3JtYXRFcnJvciAmJiBlcnJvci5jb2RlID09PSBcIlpFUk9JUENfQkFEX01BR0lDXCI7XG59XG5cbi8qKiBFdmVyeSBzZWdtZW50LCBvbmUgYWZ0ZXIgdGhlIG90aGVyOiBlYWNoIHZpZXcgaXMgY2xvc2VkIGJlZm9yZSB0aGUgbmV4dCBvbmUgaXMgb3BlbmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uKiBlYWNoU2VnbWVudCgpOiBHZW5lcmF0b3I8Rm91bmQ+IHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIGZpbGVOYW1lcygpKSB7XG4gICAgY29uc3QgZm91bmQgPSBsb29rQXQoZmlsZSk7XG4gICAgaWYgKCFmb3VuZCkgY29udGludWU7XG4gICAgdHJ5IHtcbiAgICAgIHlpZWxkIGZvdW5kO1xuICAgIH0gZmluYWxseSB7XG4gICAgICBmb3VuZC52aWV3Py5jbG9zZSgpO1xuICAgIH1cbiAgfVxufVxuXG4vKiogQSBtZXNzYWdlIHdpdGhvdXQgdGhlIHNlZ21lbnQncyBuYW1lIGluIGZyb250LCB3aGVyZSB0aGF0IHN0YW5kcyBiZXNpZGUgaXQgYW55d2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYXNvbk9mKHByb2JsZW06IEVycm9yKTogc3RyaW5nIHtcbiAgY29uc3QgcmVhc29uID0gcHJvYmxlbS5tZXNzYWdlLnJlcGxhY2UoL15zZWdtZW50IFwiLio/XCI6IC8sIFwiXCIpO1xuICByZXR1cm4gcHJvYmxlbSBpbnN0YW5jZW9mIFBlcm1pc3Npb25FcnJvciA/IGAke3JlYXNvbn07IHBlcmhhcHMgaXQgaXMgbm8gc2VnbWVudGAgOiByZWFzb247XG59XG4iLCAiLy8gUmVtb3Zpbmcgc2VnbWVudHMgdGhhdCBub2JvZHkgbGl2ZXMgaW4sIGZvciBgZ2NgLlxuLy9cbi8vIFRvIGF0dGFjaCBpcyB0d28gc3RlcHM6IG9wZW5pbmcgdGhlIGZpbGUgYnkgaXRzIG5hbWUsIGFuZCBsb2NraW5nIGEgc2xvdC4gVG8gcmVtb3ZlIGlzIHR3byBzdGVwcyBhcyB3ZWxsOiBmaW5kaW5nIHRoYXQgbm9cbi8vIHNsb3QgaXMgbG9ja2VkLCBhbmQgdW5saW5raW5nIHRoZSBuYW1lLiBObyBjYWxsIG9mIHRoZSBzeXN0ZW0gZG9lcyBlaXRoZXIgYXQgb25jZSwgc28gd2hvZXZlciBvcGVucyB0aGUgZmlsZSBiZWZvcmUgaXRcbi8vIGlzIHVubGlua2VkIGFuZCBsb2NrcyBhIHNsb3QgYWZ0ZXIgdGhlIGxhc3QgbG9vayBoYXMgYSBzZWdtZW50IHdpdGhvdXQgYSBuYW1lIChgbWVtb3J5LnVubGlua2VkYCB0ZWxscyBpdCBzbykuIFdoYXQgY2FuIGJlXG4vLyBkb25lIGlzIHRvIGxvb2sgYWdhaW4gd2hlbiBub2JvZHkgY2FuIG9wZW4gaXQgYW55IG1vcmUsIGFuZCB0byBwdXQgdGhlIG5hbWUgYmFjayB3aGVyZSBzb21lYm9keSBjYW1lOlxuLy9cbi8vICAgMSBsb29rOiBub2JvZHkgbGl2ZXMgaW4gaXRcbi8vICAgMiByZW5hbWUgaXQsIG91dCBvZiB0aGUgd2F5OyB0aGF0IGl0IGlzIHRoZSBzYW1lIGZpbGUgaXMgcHJvdmVkIGFmdGVyd2FyZHNcbi8vICAgMyB3YWl0LCBmb3IgdGhvc2UgdGhhdCBoYWQgb3BlbmVkIGl0IGFuZCBub3QgeWV0IGxvY2tlZCBhIHNsb3Rcbi8vICAgNCBsb29rIGFnYWluOiBzb21lYm9keSBsaXZlcyBpbiBpdDogbGluayB0aGUgbmFtZSBiYWNrOyBvdGhlcndpc2UgdW5saW5rXG4vL1xuLy8gV2hvIGF0dGFjaGVzIHdpdGhpbiBzdGVwIDMgYWZ0ZXIgb3BlbmluZyB0aGUgZmlsZSBrZWVwcyBhIHNlZ21lbnQgdGhhdCBoYXMgaXRzIG5hbWUuIFR3byB0aGluZ3MgcmVtYWluOiBhIHByb2Nlc3MgdGhhdFxuLy8gd2FzIHN0b3BwZWQgZm9yIGxvbmdlciBiZXR3ZWVuIGl0cyB0d28gc3RlcHM7IGFuZCBvbmUgdGhhdCBjcmVhdGVzIGEgbmV3IHNlZ21lbnQgb2YgdGhhdCBuYW1lIG1lYW53aGlsZSwgd2hpY2ggdGhlbiBpc1xuLy8gdGhhdCBuYW1lJ3MsIGFuZCBpcyBub3QgcmVwbGFjZWQuIEEgc2VnbWVudCB3aG9zZSByZW1vdmVyIHdhcyBraWxsZWQgYmV0d2VlbiAyIGFuZCA0IHN0YXlzIHVuZGVyIHRoZSBvdGhlciBuYW1lLCBhbmRcbi8vIHRoZSBuZXh0IGBnY2AgZmluZHMgaXQuXG5cbmltcG9ydCB7IGxpbmtTeW5jLCBsc3RhdFN5bmMsIHJlbmFtZVN5bmMsIHR5cGUgU3RhdHMsIHVubGlua1N5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzLCBQZXJtaXNzaW9uRXJyb3IsIFN5c3RlbUVycm9yIH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyBGT0xERVIsIHN5c3RlbUVycm9yIH0gZnJvbSBcIi4vbW9kZWwvZmlsZVwiO1xuXG4vKiogSG93IGxvbmcgdGhvc2UgdGhhdCBoYXZlIG9wZW5lZCB0aGUgZmlsZSBoYXZlIGZvciBhdHRhY2hpbmcuICovXG5leHBvcnQgY29uc3QgR1JBQ0VfTUlMTElTRUNPTkRTID0gMTAwO1xuXG5jb25zdCBwYXRoT2YgPSAobmFtZTogc3RyaW5nKSA9PiBgJHtGT0xERVJ9JHtuYW1lfWA7XG5jb25zdCBwYXVzZSA9IG5ldyBJbnQzMkFycmF5KG5ldyBTaGFyZWRBcnJheUJ1ZmZlcig0KSk7XG5sZXQgYXNpZGVzID0gMDtcblxuZXhwb3J0IHR5cGUgRmF0ZSA9IFwicmVtb3ZlZFwiIHwgXCJrZXB0XCIgfCBcImdvbmVcIiB8IFwicmVwbGFjZWRcIjtcblxuLyoqIEEgc2VnbWVudCB0aGF0IHdhcyBwdXQgYXNpZGUuICovXG5leHBvcnQgY2xhc3MgUmVtb3ZhbCB7XG4gIHJlYWRvbmx5ICNzbG90czogUGVlclNsb3RzO1xuICAjYXNpZGU6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2ZhdGU6IEZhdGUgfCB1bmRlZmluZWQ7XG5cbiAgLyoqIFN0ZXAgMTogb3BlbnMgaXQ7IG5vdGhpbmcgaXMgcmVtb3ZlZCB5ZXQuICovXG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IG5hbWU6IHN0cmluZykge1xuICAgIHRoaXMuI3Nsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgfVxuXG4gIC8qKiBXaGV0aGVyIHNvbWVib2R5IGxpdmVzIGluIGl0LiAqL1xuICBpc0luaGFiaXRlZCgpOiBib29sZWFuIHtcbiAgICBmb3IgKGxldCBzbG90ID0gMTsgc2xvdCA8PSBMLk1BWF9QRUVSU19MSU1JVDsgc2xvdCsrKSBpZiAodGhpcy4jc2xvdHMuaGVsZChzbG90KSkgcmV0dXJuIHRydWU7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG5cbiAgI2lzU2FtZShzdGF0dXM6IFN0YXRzKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHN0YXR1cy5pbm8gPT09IHRoaXMuI3Nsb3RzLmlub2RlICYmIHN0YXR1cy5kZXYgPT09IHRoaXMuI3Nsb3RzLmRldmljZTtcbiAgfVxuXG4gIC8qKiBTdGVwIDIuIEZhbHNlIHdoZW4gaXQgaXMgbm90IHRvIGJlIHJlbW92ZWQ6IHNvbWVib2R5IGxpdmVzIGluIGl0LCBvciB0aGUgbmFtZSBpcyBnb25lLCBvciBhbm90aGVyIHNlZ21lbnQncy4gKi9cbiAgcHV0QXNpZGUoKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuaXNJbmhhYml0ZWQoKSkgcmV0dXJuIHRoaXMuI2VuZChcImtlcHRcIik7XG4gICAgY29uc3QgYXNpZGUgPSBgL3plcm9pcGMtcmVtb3ZpbmctJHtwcm9jZXNzLnBpZH0tJHthc2lkZXMrK31gO1xuICAgIHRyeSB7XG4gICAgICByZW5hbWVTeW5jKHBhdGhPZih0aGlzLm5hbWUpLCBwYXRoT2YoYXNpZGUpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgY29uc3QgZmFpbHVyZSA9IHJlbW92YWxFcnJvcihlcnJvciwgdGhpcy5uYW1lKTtcbiAgICAgIGlmIChmYWlsdXJlIGluc3RhbmNlb2YgTm90Rm91bmRFcnJvcikgcmV0dXJuIHRoaXMuI2VuZChcImdvbmVcIik7XG4gICAgICB0aHJvdyBmYWlsdXJlO1xuICAgIH1cbiAgICB0aGlzLiNhc2lkZSA9IGFzaWRlO1xuICAgIGlmICh0aGlzLiNpc1NhbWUobHN0YXRTeW5jKHBhdGhPZihhc2lkZSkpKSkgcmV0dXJuIHRydWU7XG4gICAgdGhpcy4jcHV0QmFjaygpOyAvLyB0aGUgbmFtZSB3YXMgYW5vdGhlciBzZWdtZW50J3MgYnkgdGhlblxuICAgIHJldHVybiB0aGlzLiNlbmQoXCJyZXBsYWNlZFwiKTtcbiAgfVxuXG4gICNlbmQoZmF0ZTogRmF0ZSk6IGZhbHNlIHtcbiAgICB0aGlzLiNmYXRlID0gZmF0ZTtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cblxuICAvKiogU3RlcCA0LiBXaGF0IGJlY2FtZSBvZiBpdC4gKi9cbiAgZmluaXNoKCk6IEZhdGUge1xuICAgIGlmICh0aGlzLiNmYXRlID09PSB1bmRlZmluZWQpIHRoaXMuI2ZhdGUgPSB0aGlzLmlzSW5oYWJpdGVkKCkgPyB0aGlzLiNwdXRCYWNrKCkgOiB0aGlzLiN1bmxpbmsoKTtcbiAgICByZXR1cm4gdGhpcy4jZmF0ZTtcbiAgfVxuXG4gICN1bmxpbmsoKTogRmF0ZSB7XG4gICAgdW5saW5rU3luYyhwYXRoT2YodGhpcy4jYXNpZGUgYXMgc3RyaW5nKSk7XG4gICAgdGhpcy4jYXNpZGUgPSB1bmRlZmluZWQ7XG4gICAgcmV0dXJuIFwicmVtb3ZlZFwiO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBuYW1lIGJhY2s7IHVubGVzcyBhIG5ldyBzZWdtZW50IGhhcyBpdCBieSBub3csIHdoaWNoIGl0IGtlZXBzLiAqL1xuICAjcHV0QmFjaygpOiBGYXRlIHtcbiAgICBjb25zdCBhc2lkZSA9IHRoaXMuI2FzaWRlIGFzIHN0cmluZztcbiAgICB0aGlzLiNhc2lkZSA9IHVuZGVmaW5lZDtcbiAgICB0cnkge1xuICAgICAgbGlua1N5bmMocGF0aE9mKGFzaWRlKSwgcGF0aE9mKHRoaXMubmFtZSkpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoKGVycm9yIGFzIE5vZGVKUy5FcnJub0V4Y2VwdGlvbikuY29kZSAhPT0gXCJFRVhJU1RcIikgdGhyb3cgcmVtb3ZhbEVycm9yKGVycm9yLCB0aGlzLm5hbWUpO1xuICAgICAgdW5saW5rU3luYyhwYXRoT2YoYXNpZGUpKTtcbiAgICAgIHJldHVybiBcInJlcGxhY2VkXCI7XG4gICAgfVxuICAgIHVubGlua1N5bmMocGF0aE9mKGFzaWRlKSk7XG4gICAgcmV0dXJuIFwia2VwdFwiO1xuICB9XG5cbiAgLyoqIExldHMgZ287IHdoYXQgaXMgc3RpbGwgYXNpZGUgZ2V0cyBpdHMgbmFtZSBiYWNrLiAqL1xuICBjbG9zZSgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jYXNpZGUgIT09IHVuZGVmaW5lZCkgdGhpcy4jcHV0QmFjaygpO1xuICAgIHRoaXMuI3Nsb3RzLmNsb3NlKCk7XG4gIH1cblxuICBbU3ltYm9sLmRpc3Bvc2VdKCk6IHZvaWQge1xuICAgIHRoaXMuY2xvc2UoKTtcbiAgfVxufVxuXG4vKiogU3RlcCAzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdhaXRGb3JBdHRhY2hlcnMoKTogdm9pZCB7XG4gIEF0b21pY3Mud2FpdChwYXVzZSwgMCwgMCwgR1JBQ0VfTUlMTElTRUNPTkRTKTtcbn1cblxuLyoqIEFuIGVycm9yIG9mIHJlbmFtaW5nIG9yIHVubGlua2luZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW1vdmFsRXJyb3IoZXJyb3I6IHVua25vd24sIG5hbWU6IHN0cmluZyk6IEVycm9yIHtcbiAgY29uc3QgeyBjb2RlIH0gPSBlcnJvciBhcyBOb2RlSlMuRXJybm9FeGNlcHRpb247XG4gIGlmIChjb2RlID09PSBcIkVBQ0NFU1wiIHx8IGNvZGUgPT09IFwiRVBFUk1cIikge1xuICAgIHJldHVybiBuZXcgUGVybWlzc2lvbkVycm9yKFwiWkVST0lQQ19OT19QRVJNSVNTSU9OXCIsIGBzZWdtZW50IFwiJHtuYW1lfVwiOiBubyBwZXJtaXNzaW9uIHRvIHJlbW92ZSBpdGAsIHtcbiAgICAgIGNhdXNlOiBlcnJvcixcbiAgICB9KTtcbiAgfVxuICBpZiAoY29kZSA9PT0gXCJFSVNESVJcIikgcmV0dXJuIG5ldyBTeXN0ZW1FcnJvcihcIlpFUk9JUENfU1lTVEVNXCIsIGBcIiR7bmFtZX1cIiBpcyBhIGZvbGRlcmAsIHsgY2F1c2U6IGVycm9yIH0pO1xuICByZXR1cm4gc3lzdGVtRXJyb3IoZXJyb3IsIG5hbWUpO1xufVxuIiwgIi8vIHplcm9pcGMgcmVwYWlyIFNFR01FTlRcblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcInplcm9pcGNcIjtcbmltcG9ydCAqIGFzIEwgZnJvbSBcInplcm9pcGMvbGF5b3V0XCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIG1lc3NhZ2VPZiwgTk9UX1NPIH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB7IFZpZXcgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgY291bnRlZCwgaGV4LCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBhZHZpY2UsIHR5cGUgQ3VyZSwgY3VyZU9mLCBpc0F0dGFjaGFibGUsIHR5cGUgT3V0Y29tZSB9IGZyb20gXCIuLi92YWxpZGF0ZS9jdXJlc1wiO1xuaW1wb3J0IHR5cGUgeyBGaW5kaW5nIH0gZnJvbSBcIi4uL3ZhbGlkYXRlL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgVmFsaWRhdG9yLCB0eXBlIFZlcmRpY3QgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmFsaWRhdGVcIjtcbmltcG9ydCB7IGZpbmRpbmdKc29uLCBuYW1lT2YsIHRleHRPZiB9IGZyb20gXCIuLi92YWxpZGF0ZS92ZXJkaWN0XCI7XG5cbmNvbnN0IEhFTFAgPSBgXG5NZW5kcyB3aGF0IHRoZSBmb3JtYXQgbGV0cyBhbnkgcGFydGljaXBhbnQgbWVuZCwgYnkgYXR0YWNoaW5nIGFuZCBkb2luZyBqdXN0IHRoYXRcbmJlc2lkZSB3aG9ldmVyIGxpdmVzIHRoZXJlOyBhbmQgc2F5cyBvZiBldmVyeXRoaW5nIGVsc2Ugd2hhdCBiZWNvbWVzIG9mIGl0OlxuXG4gIG1lbmRlZCAgICAgICAgIHdoYXQgdGhlIGRlYWQgaGFkIGxlYXNlZCBvZiBhIHBvb2wgaXMgZnJlZTsgYSBmdXR1cmUgd2hvc2VcbiAgICAgICAgICAgICAgICAgcGxlZGdlciBkaWVkIGlzIGFiYW5kb25lZCwgYW5kIHdobyB3YWl0cyBmb3IgaXQgaXMgdG9sZDsgYVxuICAgICAgICAgICAgICAgICBkZXJpdmVkIHN0cmVhbSB0aGF0IGZhaWxlZCBpcyBjbG9zZWQ7IG9mIGEgY2xvc2VkIGNoYW5uZWwsIHdob1xuICAgICAgICAgICAgICAgICB3YWl0cyBpcyB3b2tlblxuICBtZW5kcyBpdHNlbGYgICB0aGUgbmV4dCBwYXJ0aWNpcGFudCB0aGF0IGNvbWVzIHRoYXQgd2F5IGRvZXMgaXQ7IG5vIGNhbGwgb2YgdGhlXG4gICAgICAgICAgICAgICAgIGxpYnJhcnkgZG9lcyBpdCBhbG9uZVxuICBzdGF5cyAgICAgICAgICBhIHdvcmQgaXMgd3Jvbmc6IG5vIHZhbHVlIGZvciBpdCBjYW4gYmUga25vd24sIGFuZCBub25lIGlzIG1hZGUgdXBcblxuRXhpdCBjb2RlczogMCBub3RoaW5nIGlzIHdyb25nIChhbnkgbW9yZSk7IDMgc29tZXRoaW5nIHN0YXlzIHdyb25nOyAxIGl0IGNvdWxkIG5vdFxuYmUgbG9va2VkIGF0LCBvciBhdHRhY2hlZCB0by5cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgcmVwYWlyIC0tZHJ5LXJ1biAvc2Vuc29yc1xuICB6ZXJvaXBjIHJlcGFpciAvc2Vuc29yc2A7XG5cbmludGVyZmFjZSBPcHRpb25zIHtcbiAgZHJ5UnVuPzogYm9vbGVhbjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG4vKiogQSBmaW5kaW5nLCBhbmQgd2hhdCBiZWNvbWVzIG9mIGl0LiAqL1xuaW50ZXJmYWNlIFRyZWF0ZWQge1xuICByZWFkb25seSB2ZXJkaWN0OiBWZXJkaWN0O1xuICByZWFkb25seSBmaW5kaW5nOiBGaW5kaW5nO1xuICBvdXRjb21lOiBPdXRjb21lO1xuICB0ZXh0OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgc2FtZSBmaW5kaW5nLCBhcyBmYXIgYXMgYSBsYXRlciBsb29rIGNhbiB0ZWxsLiAqL1xuY29uc3Qga2V5T2YgPSAoeyBydWxlLCBzdHJ1Y3R1cmUgfTogRmluZGluZykgPT4gYCR7c3RydWN0dXJlfSAke3J1bGV9YDtcblxuZnVuY3Rpb24gbG9vayhuYW1lOiBzdHJpbmcpOiBSZXBvcnQge1xuICB1c2luZyB2YWxpZGF0b3IgPSBWYWxpZGF0b3Iub3BlbihuYW1lKTtcbiAgcmV0dXJuIHZhbGlkYXRvci5ydW4oKTtcbn1cblxuLyoqIEF0dGFjaGVzLCBhbmQgbWVuZHMgd2hhdCBjYW4gYmUgbWVuZGVkOyB0aGVuIGxvb2tzIGFnYWluLiAqL1xuZnVuY3Rpb24gbWVuZChyZXBvcnQ6IFJlcG9ydCwgY3VyZXM6IE1hcDxUcmVhdGVkLCBDdXJlPiwgYW55T3duZXI6IGJvb2xlYW4pOiBSZXBvcnQge1xuICBjb25zdCBmYWlsdXJlcyA9IG5ldyBNYXA8VHJlYXRlZCwgc3RyaW5nPigpO1xuICB1c2luZyBtZW1vcnkgPSBuZXcgTWVtb3J5KHJlcG9ydC5zZWdtZW50LCB7IGxhYmVsOiBcInplcm9pcGMgcmVwYWlyXCIsIGFueU93bmVyIH0pO1xuICB1c2luZyB2aWV3ID0gVmlldy5vcGVuKHJlcG9ydC5zZWdtZW50KTtcbiAgZm9yIChjb25zdCBbdHJlYXRlZCwgY3VyZV0gb2YgY3VyZXMpIHtcbiAgICBjb25zdCB7IG5hbWUgfSA9IHRyZWF0ZWQudmVyZGljdDtcbiAgICB0cnkge1xuICAgICAgY3VyZS5hcHBseShtZW1vcnksIG5hbWUsIHZpZXcuYXJlYSh2aWV3LmZpbmQobmFtZSkpLnUzMihMLlNUUlVDVFVSRV9FTEVNX1NJWkUpKTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgZmFpbHVyZXMuc2V0KHRyZWF0ZWQsIG1lc3NhZ2VPZihlcnJvcikpO1xuICAgIH1cbiAgfVxuICBjb25zdCBhZnRlciA9IGxvb2socmVwb3J0LnNlZ21lbnQpO1xuICBjb25zdCBsZWZ0ID0gbmV3IFNldChhZnRlci52ZXJkaWN0cy5mbGF0TWFwKCh7IGZpbmRpbmdzIH0pID0+IGZpbmRpbmdzLm1hcChrZXlPZikpKTtcbiAgZm9yIChjb25zdCBbdHJlYXRlZCwgY3VyZV0gb2YgY3VyZXMpIHtcbiAgICBjb25zdCBmYWlsdXJlID0gZmFpbHVyZXMuZ2V0KHRyZWF0ZWQpO1xuICAgIGlmIChmYWlsdXJlID09PSB1bmRlZmluZWQgJiYgIWxlZnQuaGFzKGtleU9mKHRyZWF0ZWQuZmluZGluZykpKSB7XG4gICAgICB0cmVhdGVkLm91dGNvbWUgPSBcIm1lbmRlZFwiO1xuICAgICAgdHJlYXRlZC50ZXh0ID0gY3VyZS5kb2VzO1xuICAgIH0gZWxzZSB7XG4gICAgICB0cmVhdGVkLm91dGNvbWUgPSBcIm1lbmRzIGl0c2VsZlwiO1xuICAgICAgdHJlYXRlZC50ZXh0ID0gZmFpbHVyZSA/PyB0cmVhdGVkLmZpbmRpbmcubWVuZHMgPz8gXCJcIjtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIGFmdGVyO1xufVxuXG5mdW5jdGlvbiB0cmVhdChyZXBvcnQ6IFJlcG9ydCwgdmlldzogVmlldyB8IHVuZGVmaW5lZCk6IHsgYWxsOiBUcmVhdGVkW107IGN1cmVzOiBNYXA8VHJlYXRlZCwgQ3VyZT4gfSB7XG4gIGNvbnN0IGN1cmVzID0gbmV3IE1hcDxUcmVhdGVkLCBDdXJlPigpO1xuICBjb25zdCBhbGwgPSByZXBvcnQudmVyZGljdHMuZmxhdE1hcCgodmVyZGljdCkgPT5cbiAgICB2ZXJkaWN0LmZpbmRpbmdzLm1hcCgoZmluZGluZyk6IFRyZWF0ZWQgPT4ge1xuICAgICAgaWYgKGZpbmRpbmcubGV2ZWwgPT09IFwid3JvbmdcIikgcmV0dXJuIHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZTogXCJzdGF5c1wiLCB0ZXh0OiBhZHZpY2UoZmluZGluZywgcmVwb3J0KSB9O1xuICAgICAgY29uc3QgdHJlYXRlZDogVHJlYXRlZCA9IHsgdmVyZGljdCwgZmluZGluZywgb3V0Y29tZTogXCJtZW5kcyBpdHNlbGZcIiwgdGV4dDogZmluZGluZy5tZW5kcyA/PyBcIlwiIH07XG4gICAgICBjb25zdCBjdXJlID0gdmlldyAmJiBjdXJlT2YoZmluZGluZywgdmVyZGljdCwgdmlldyk7XG4gICAgICBpZiAoY3VyZSkge1xuICAgICAgICB0cmVhdGVkLm91dGNvbWUgPSBcInRvIGJlIG1lbmRlZFwiO1xuICAgICAgICB0cmVhdGVkLnRleHQgPSBjdXJlLmRvZXM7XG4gICAgICAgIGN1cmVzLnNldCh0cmVhdGVkLCBjdXJlKTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0cmVhdGVkO1xuICAgIH0pLFxuICApO1xuICByZXR1cm4geyBhbGwsIGN1cmVzIH07XG59XG5cbi8qKiBXaGF0IHdhcyBmb3VuZCwgd2l0aG91dCB3aGF0IGZvbGxvd3MgaXQuICovXG5jb25zdCBmb3VuZFRleHQgPSAoZmluZGluZzogRmluZGluZykgPT5cbiAgZmluZGluZy5sZXZlbCA9PT0gXCJ3cm9uZ1wiID8gdGV4dE9mKGZpbmRpbmcpIDogc2hvd24oYCR7ZmluZGluZy53aGF0fTogJHtmaW5kaW5nLmZvdW5kfWApO1xuXG5mdW5jdGlvbiBwcmludChjb250ZXh0OiBDb250ZXh0LCByZXBvcnQ6IFJlcG9ydCwgYWxsOiByZWFkb25seSBUcmVhdGVkW10sIHdyb25nOiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgaWYgKGFsbC5sZW5ndGggPT09IDApIHtcbiAgICBjb250ZXh0LnByaW50KGAke3BhaW50LmJvbGQoc2hvd24ocmVwb3J0LnNlZ21lbnQpKX06ICR7cGFpbnQuZ29vZChcInNvdW5kOyB0aGVyZSBpcyBub3RoaW5nIHRvIG1lbmRcIil9YCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHBhaW50cyA9IHsgbWVuZGVkOiBwYWludC5nb29kLCBcInRvIGJlIG1lbmRlZFwiOiBwYWludC5hY2NlbnQsIFwibWVuZHMgaXRzZWxmXCI6IHBhaW50LmRpbSwgc3RheXM6IHBhaW50LmJhZCB9O1xuICBjb25zdCBzb3J0cyA9IChPYmplY3Qua2V5cyhwYWludHMpIGFzIE91dGNvbWVbXSlcbiAgICAubWFwKChvdXRjb21lKSA9PiAoeyBvdXRjb21lLCBjb3VudDogYWxsLmZpbHRlcigob25lKSA9PiBvbmUub3V0Y29tZSA9PT0gb3V0Y29tZSkubGVuZ3RoIH0pKVxuICAgIC5maWx0ZXIoKHsgY291bnQgfSkgPT4gY291bnQgPiAwKVxuICAgIC5tYXAoKHsgb3V0Y29tZSwgY291bnQgfSkgPT4gYCR7Y291bnR9ICR7b3V0Y29tZX1gKTtcbiAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3NvcnRzLmpvaW4oXCIsIFwiKX1gKTtcbiAgbGV0IGxhc3Q6IFZlcmRpY3QgfCB1bmRlZmluZWQ7XG4gIGZvciAoY29uc3QgeyB2ZXJkaWN0LCBmaW5kaW5nLCBvdXRjb21lLCB0ZXh0IH0gb2YgYWxsKSB7XG4gICAgaWYgKHZlcmRpY3QgIT09IGxhc3QpIGNvbnRleHQucHJpbnQocGFpbnQuYm9sZChuYW1lT2YodmVyZGljdCkpKTtcbiAgICBsYXN0ID0gdmVyZGljdDtcbiAgICBjb250ZXh0LnByaW50KGAgICR7aGV4KGZpbmRpbmcub2Zmc2V0KX0gICR7Zm91bmRUZXh0KGZpbmRpbmcpfSAke3BhaW50LmRpbShgWyR7ZmluZGluZy5ydWxlfV1gKX1gKTtcbiAgICBjb250ZXh0LnByaW50KGAgICAgJHtwYWludHNbb3V0Y29tZV0ob3V0Y29tZSl9OiAke3Nob3duKHRleHQpfWApO1xuICB9XG4gIGlmICh3cm9uZyA+IDApXG4gICAgY29udGV4dC5wcmludChcbiAgICAgIHBhaW50LmJhZChcbiAgICAgICAgYCR7Y291bnRlZCh3cm9uZywgXCJ3b3JkXCIpfSBvZiBpdCAke3dyb25nID09PSAxID8gXCJpc1wiIDogXCJhcmVcIn0gd3JvbmcsIGFuZCAke3dyb25nID09PSAxID8gXCJzdGF5c1wiIDogXCJzdGF5XCJ9IHNvYCxcbiAgICAgICksXG4gICAgKTtcbn1cblxuZnVuY3Rpb24gcnVuKGNvbnRleHQ6IENvbnRleHQsIHNlZ21lbnQ6IHN0cmluZywgeyBkcnlSdW4gPSBmYWxzZSwgYW55T3duZXIgPSBmYWxzZSB9OiBPcHRpb25zKTogdm9pZCB7XG4gIGNvbnN0IHJlcG9ydCA9IGxvb2soc2VnbWVudCk7XG4gIGNvbnN0IGF0dGFjaGFibGUgPSBpc0F0dGFjaGFibGUocmVwb3J0KTtcbiAgdXNpbmcgdmlldyA9IGF0dGFjaGFibGUgPyBWaWV3Lm9wZW4ocmVwb3J0LnNlZ21lbnQpIDogdW5kZWZpbmVkO1xuICBjb25zdCB7IGFsbCwgY3VyZXMgfSA9IHRyZWF0KHJlcG9ydCwgdmlldyk7XG4gIGNvbnN0IGFmdGVyID0gY3VyZXMuc2l6ZSA+IDAgJiYgIWRyeVJ1biA/IG1lbmQocmVwb3J0LCBjdXJlcywgYW55T3duZXIpIDogcmVwb3J0O1xuICBjb25zdCB3cm9uZyA9IGNvdW50T2YoYWZ0ZXIsIFwid3JvbmdcIik7XG4gIGlmICh3cm9uZyA+IDApIGNvbnRleHQuZXhpdENvZGUgPSBOT1RfU087XG4gIGlmICghY29udGV4dC5qc29uKSB7XG4gICAgcHJpbnQoY29udGV4dCwgcmVwb3J0LCBhbGwsIHdyb25nKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29udGV4dC5wcmludEpzb24oe1xuICAgIHNlZ21lbnQ6IHJlcG9ydC5zZWdtZW50LFxuICAgIGRyeVJ1bixcbiAgICB3cm9uZyxcbiAgICBmaW5kaW5nczogYWxsLm1hcCgoeyB2ZXJkaWN0LCBmaW5kaW5nLCBvdXRjb21lLCB0ZXh0IH0pID0+ICh7XG4gICAgICBzdHJ1Y3R1cmU6IHZlcmRpY3QubmFtZSxcbiAgICAgIGtpbmQ6IHZlcmRpY3Qua2luZCxcbiAgICAgIC4uLmZpbmRpbmdKc29uKGZpbmRpbmcpLFxuICAgICAgb3V0Y29tZSxcbiAgICAgIGhvdzogdGV4dCxcbiAgICB9KSksXG4gIH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVwYWlyKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwicmVwYWlyXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwibWVuZHMgd2hhdCB0aGUgZGVhZCBsZWZ0LCBhcyBmYXIgYXMgYW55IHBhcnRpY2lwYW50IG1heSwgYW5kIHRlbGxzIG9mIHRoZSByZXN0XCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwidGhlIHNlZ21lbnQncyBuYW1lXCIpXG4gICAgLm9wdGlvbihcIi1uLCAtLWRyeS1ydW5cIiwgXCJvbmx5IHNheXMgd2hhdCBpdCB3b3VsZCBkb1wiKVxuICAgIC5vcHRpb24oXCItLWFueS1vd25lclwiLCBcImEgc2VnbWVudCBvZiBhbm90aGVyIHVzZXIsIHRvb1wiKVxuICAgIC5hZGRIZWxwVGV4dChcImFmdGVyXCIsIEhFTFApXG4gICAgLmFjdGlvbigoc2VnbWVudDogc3RyaW5nLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgc2VnbWVudCwgb3B0aW9ucykpO1xufVxuIiwgIi8vIFdoYXQgb2YgYSBmaW5kaW5nIGNhbiBiZSBtZW5kZWQgbm93OiBieSBhIGNhbGwgb2YgdGhlIGxpYnJhcnkgdGhhdCBkb2VzIHdoYXQgU1BFQ0lGSUNBVElPTi5tZCBsZXRzIGFueSBwYXJ0aWNpcGFudCBkby5cbi8vIE5vdGhpbmcgaXMgZXZlciBzdG9yZWQgcGFzdCB0aGUgcHJvdG9jb2xzOyBzbyBhIHdvcmQgdGhhdCBpcyB3cm9uZyBzdGF5cyBhcyBpdCBpcy5cblxuaW1wb3J0IHsgYnl0ZXMsIENoYW5uZWwsIEZ1dHVyZSwgdHlwZSBNZW1vcnksIFBvb2wsIFN0cmVhbSB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgKiBhcyBMIGZyb20gXCJ6ZXJvaXBjL2xheW91dFwiO1xuaW1wb3J0IHR5cGUgeyBWaWV3IH0gZnJvbSBcIi4uL21vZGVsL3ZpZXdcIjtcbmltcG9ydCB0eXBlIHsgRmluZGluZyB9IGZyb20gXCIuL2V4YW1pbmF0aW9uXCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgdHlwZSBWZXJkaWN0IH0gZnJvbSBcIi4vdmFsaWRhdGVcIjtcblxuLyoqIEEgY2FsbCB0aGF0IG1lbmRzIHdoYXQgYSBmaW5kaW5nIHRlbGxzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDdXJlIHtcbiAgLyoqIFdoYXQgaXQgZG9lczogXCJyZWNsYWltcyB0aGUgbGVhc2VzXCIuICovXG4gIHJlYWRvbmx5IGRvZXM6IHN0cmluZztcbiAgYXBwbHkobWVtb3J5OiBNZW1vcnksIG5hbWU6IHN0cmluZywgZWxlbVNpemU6IG51bWJlcik6IHZvaWQ7XG59XG5cbmNvbnN0IENVUkVTOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBDdXJlPj4gPSB7XG4gIFwicG9vbC5sZWFzZS1vZi1kZWFkXCI6IHtcbiAgICBkb2VzOiBcInJlY2xhaW1zIHdoYXQgdGhlIGRlYWQgaGFkIGxlYXNlZFwiLFxuICAgIGFwcGx5OiAobWVtb3J5LCBuYW1lLCBzaXplKSA9PiB2b2lkIG5ldyBQb29sKG1lbW9yeSwgbmFtZSwgYnl0ZXMoc2l6ZSkpLnJlY2xhaW0oKSxcbiAgfSxcbiAgXCJmdXR1cmUucGxlZGdlLW9mLWRlYWRcIjoge1xuICAgIGRvZXM6IFwibG9va3MgYXQgaXQsIHdoaWNoIGZpbmRzIGl0IGFiYW5kb25lZCBhbmQgd2FrZXMgd2hvIHdhaXRzIGZvciBpdFwiLFxuICAgIGFwcGx5KG1lbW9yeSwgbmFtZSwgc2l6ZSkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgbmV3IEZ1dHVyZShtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpLCB7IG9wZW46IHRydWUgfSkudHJ5R2V0KCk7XG4gICAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgICBpZiAoKGVycm9yIGFzIHsgY29kZT86IHN0cmluZyB9KS5jb2RlICE9PSBcIlpFUk9JUENfQUJBTkRPTkVEXCIpIHRocm93IGVycm9yO1xuICAgICAgfVxuICAgIH0sXG4gIH0sXG4gIFwic3RyZWFtLmZhaWxlZC1vcGVuXCI6IHtcbiAgICBkb2VzOiBcImNsb3NlcyBpdCwgYXMgdGhlIG5leHQgb25lIHRoYXQgd291bGQgZGVyaXZlIGl0IGRvZXNcIixcbiAgICBhcHBseTogKG1lbW9yeSwgbmFtZSwgc2l6ZSkgPT4gbmV3IFN0cmVhbShtZW1vcnksIG5hbWUsIGJ5dGVzKHNpemUpKS5jbG9zZSgpLFxuICB9LFxuICBcImNoYW5uZWwud2FpdGVycy1nb25lXCI6IHtcbiAgICBkb2VzOiBcImNsb3NlcyBpdCBhZ2Fpbiwgd2hpY2ggd2FrZXMgZXZlcnlib2R5IGFuZCBjbGVhcnMgc3VjaCBiaXRzXCIsXG4gICAgYXBwbHk6IChtZW1vcnksIG5hbWUsIHNpemUpID0+IG5ldyBDaGFubmVsKG1lbW9yeSwgbmFtZSwgYnl0ZXMoc2l6ZSkpLmNsb3NlKCksXG4gIH0sXG59O1xuXG4vKiogSG93IGEgZmluZGluZyBpcyBtZW5kZWQgbm93OyB1bmRlZmluZWQgd2hlcmUgaXQgbWVuZHMgaXRzZWxmLCBvciBjYW5ub3QgYmUgbWVuZGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGN1cmVPZihmaW5kaW5nOiBGaW5kaW5nLCB2ZXJkaWN0OiBWZXJkaWN0LCB2aWV3OiBWaWV3KTogQ3VyZSB8IHVuZGVmaW5lZCB7XG4gIC8vIEJlc2lkZSBhIHdvcmQgdGhhdCBpcyB3cm9uZywgbm90aGluZyBpcyBkb25lIHRvIGEgc3RydWN0dXJlLlxuICBpZiAodmVyZGljdC5maW5kaW5ncy5zb21lKCh7IGxldmVsIH0pID0+IGxldmVsID09PSBcIndyb25nXCIpKSByZXR1cm4gdW5kZWZpbmVkO1xuICBjb25zdCBjdXJlID0gQ1VSRVNbZmluZGluZy5ydWxlXTtcbiAgaWYgKCFjdXJlKSByZXR1cm4gdW5kZWZpbmVkO1xuICBpZiAoZmluZGluZy5ydWxlID09PSBcImNoYW5uZWwud2FpdGVycy1nb25lXCIgJiYgIWlzQ2xvc2VkKHZlcmRpY3QsIHZpZXcpKSByZXR1cm4gdW5kZWZpbmVkO1xuICByZXR1cm4gY3VyZTtcbn1cblxuLyoqIFdoZXRoZXIgYSBjaGFubmVsIHdhcyBjbG9zZWQsIHdoaWNoIGl0IHN0YXlzLiAqL1xuZnVuY3Rpb24gaXNDbG9zZWQoeyBuYW1lIH06IFZlcmRpY3QsIHZpZXc6IFZpZXcpOiBib29sZWFuIHtcbiAgY29uc3QgZW50cnkgPSB2aWV3LmZpbmQobmFtZSk7XG4gIGNvbnN0IGFyZWEgPSB2aWV3LmFyZWEoZW50cnkpO1xuICBjb25zdCBjYXBhY2l0eSA9IGFyZWEudTMyKEwuU1RSVUNUVVJFX0NBUEFDSVRZKTtcbiAgY29uc3Qgc3RyaWRlID0gYXJlYS51MzIoTC5TVFJVQ1RVUkVfU1RSSURFKTtcbiAgZm9yIChsZXQgY2VsbCA9IDA7IGNlbGwgPCBjYXBhY2l0eTsgY2VsbCsrKSB7XG4gICAgY29uc3QgeyBsb3cgfSA9IGFyZWEuaGFsdmVzKEwuUVVFVUVfQ0VMTFMgKyBjZWxsICogc3RyaWRlKTtcbiAgICBjb25zdCBibG9jayA9IGxvdyAmIDB4ZmZmZmZmO1xuICAgIGNvbnN0IGlzRnVsbCA9IChsb3cgPj4+IDI0KSAlIDIgPT09IDE7XG4gICAgaWYgKGlzRnVsbCA/IChibG9jayAmIEwuQ0hBTk5FTF9DTE9TRURfQklUKSAhPT0gMCA6IGJsb2NrID09PSBMLkNIQU5ORUxfQ0xPU0VEKSByZXR1cm4gdHJ1ZTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKiBXaGF0IGJlY29tZXMgb2YgYSBmaW5kaW5nLiAqL1xuZXhwb3J0IHR5cGUgT3V0Y29tZSA9IFwibWVuZGVkXCIgfCBcInRvIGJlIG1lbmRlZFwiIHwgXCJtZW5kcyBpdHNlbGZcIiB8IFwic3RheXNcIjtcblxuLyoqIFdoYXQgdG8gZG8gd2hlcmUgYSB3b3JkIGlzIHdyb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkdmljZShmaW5kaW5nOiBGaW5kaW5nLCByZXBvcnQ6IFJlcG9ydCk6IHN0cmluZyB7XG4gIGlmIChmaW5kaW5nLnJ1bGUuZW5kc1dpdGgoXCIud2FpdGVyc1wiKSkgcmV0dXJuIFwid2hvZXZlciBmaW5kcyBzdWNoIGEgYml0IGNsZWFycyBpdCBhbmQgZ29lcyBvblwiO1xuICBjb25zdCB1c2VycyA9IHJlcG9ydC5hbGl2ZSA+IDAgPyBcImVuZCBpdHMgdXNlcnMsIFwiIDogXCJcIjtcbiAgcmV0dXJuIGBjYW5ub3QgYmUgbWVuZGVkIHdpdGhvdXQgZ3Vlc3Npbmc6ICR7dXNlcnN9cmVtb3ZlIGl0ICh6ZXJvaXBjIHJtICR7cmVwb3J0LnNlZ21lbnR9KSwgYW5kIGxldCBpdCBiZSBtYWRlIGFuZXdgO1xufVxuXG4vKiogV2hldGhlciBhdHRhY2hpbmcgaXMgcmlnaHQ6IHRoZSBzZWdtZW50IGl0c2VsZiBzYXlzIG5vdGhpbmcgdGhhdCBpcyB3cm9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0F0dGFjaGFibGUocmVwb3J0OiBSZXBvcnQpOiBib29sZWFuIHtcbiAgcmV0dXJuIGNvdW50T2YoeyAuLi5yZXBvcnQsIHZlcmRpY3RzOiByZXBvcnQudmVyZGljdHMuc2xpY2UoMCwgMSkgfSwgXCJ3cm9uZ1wiKSA9PT0gMDtcbn1cbiIsICIvLyB6ZXJvaXBjIHJtIFNFR01FTlQuLi5cblxuaW1wb3J0IHsgbHN0YXRTeW5jLCB1bmxpbmtTeW5jIH0gZnJvbSBcIm5vZGU6ZnNcIjtcbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IE1lbW9yeSwgTm90Rm91bmRFcnJvciwgUGVlclNsb3RzLCBQZXJtaXNzaW9uRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IGNvbmZpcm0gfSBmcm9tIFwiLi4vYXNrXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIEZBSUxFRCwgbWVzc2FnZU9mIH0gZnJvbSBcIi4uL2NvbW1hbmRcIjtcbmltcG9ydCB7IEZPTERFUiwgc3lzdGVtRXJyb3IgfSBmcm9tIFwiLi4vbW9kZWwvZmlsZVwiO1xuaW1wb3J0IHsgZnVsbE5hbWUgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0IHsgcmVtb3ZhbEVycm9yIH0gZnJvbSBcIi4uL3JlbW92YWxcIjtcbmltcG9ydCB7IGNvdW50ZWQsIHNob3duIH0gZnJvbSBcIi4uL3RleHRcIjtcblxuY29uc3QgSEVMUCA9IGBcblJlbW92ZXMgbmFtZXMuIFdob2V2ZXIgaGFzIHN1Y2ggYSBzZWdtZW50IG9wZW4ga2VlcHMgaXQsIGFuZCB3b3JrcyBvbiBpbiBpdCB3aXRoXG50aG9zZSB3aG8gaGF2ZSBpdCBvcGVuLCB0b287IG5vYm9keSBlbHNlIGNhbiBvcGVuIGl0IGFueSBtb3JlLiBXaGVyZSBzb21lYm9keSBsaXZlc1xuaW4gb25lLCBpdCBzYXlzIHdobyBhbmQgYXNrcyBmaXJzdCwgdW5sZXNzIC0teWVzIG9yIC0tZm9yY2UgaXMgZ2l2ZW4uXG5cblNlZ21lbnRzIG9mIGFueSBmb3JtYXQgdmVyc2lvbiwgYW5kIHRob3NlIHRoYXQgYXJlIGNvcnJ1cHQsIGFyZSByZW1vdmVkOyBmaWxlc1xudGhhdCBhcmUgbm8gc2VnbWVudHMgYXJlIG5vdC4gT25lIG9mIGFub3RoZXIgdXNlciBpcyByZW1vdmVkIG9ubHkgd2l0aCAtLWFueS1vd25lci5cblxuRXhpdCBjb2RlczogMCBhbGwgYXJlIHJlbW92ZWQ7IDEgb25lIGlzIG5vdDogdGhlcmUgaXMgbm9uZSBvZiB0aGF0IG5hbWUsIG9yIG5vXG5wZXJtaXNzaW9uLCBvciB0aGUgYW5zd2VyIHdhcyBubzsgMiB0aGVyZSBpcyBub2JvZHkgdG8gYXNrLlxuXG5FeGFtcGxlczpcbiAgemVyb2lwYyBybSAvc2Vuc29yc1xuICB6ZXJvaXBjIHJtIC0tZm9yY2UgL3NlbnNvcnMgL3Jlc3VsdHNgO1xuXG5pbnRlcmZhY2UgT3B0aW9ucyB7XG4gIGZvcmNlPzogYm9vbGVhbjtcbiAgeWVzPzogYm9vbGVhbjtcbiAgYW55T3duZXI/OiBib29sZWFuO1xufVxuXG4vKiogVGhlIHNsb3RzIHRoYXQgc29tZWJvZHkgaG9sZHMuICovXG5mdW5jdGlvbiBpbmhhYml0YW50cyhuYW1lOiBzdHJpbmcpOiBudW1iZXJbXSB7XG4gIHVzaW5nIHNsb3RzID0gbmV3IFBlZXJTbG90cyhuYW1lKTtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IEwuTUFYX1BFRVJTX0xJTUlUIH0sIChfLCBrKSA9PiBrICsgMSkuZmlsdGVyKChzbG90KSA9PiBzbG90cy5oZWxkKHNsb3QpKTtcbn1cblxuZnVuY3Rpb24gc3RhdHVzT2YobmFtZTogc3RyaW5nKSB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGxzdGF0U3luYyhgJHtGT0xERVJ9JHtuYW1lfWApO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IHN5c3RlbUVycm9yKGVycm9yLCBuYW1lKTtcbiAgfVxufVxuXG4vKiogV2hldGhlciBpdCB3YXMgcmVtb3ZlZC4gKi9cbmFzeW5jIGZ1bmN0aW9uIHJlbW92ZShjb250ZXh0OiBDb250ZXh0LCBnaXZlbjogc3RyaW5nLCBvcHRpb25zOiBPcHRpb25zKTogUHJvbWlzZTxib29sZWFuPiB7XG4gIGNvbnN0IG5hbWUgPSBmdWxsTmFtZShnaXZlbik7XG4gIGNvbnN0IHN0YXR1cyA9IHN0YXR1c09mKG5hbWUpO1xuICBpZiAoIW9wdGlvbnMuYW55T3duZXIgJiYgc3RhdHVzLnVpZCAhPT0gcHJvY2Vzcy5nZXRldWlkPy4oKSkge1xuICAgIHRocm93IG5ldyBQZXJtaXNzaW9uRXJyb3IoXG4gICAgICBcIlpFUk9JUENfTk9fUEVSTUlTU0lPTlwiLFxuICAgICAgYHNlZ21lbnQgXCIke3Nob3duKG5hbWUpfVwiIGJlbG9uZ3MgdG8gdXNlciAke3N0YXR1cy51aWR9OiBnaXZlIC0tYW55LW93bmVyIHRvIHJlbW92ZSBpdGAsXG4gICAgKTtcbiAgfVxuICBpZiAoIXN0YXR1cy5pc0ZpbGUoKSB8fCAhTWVtb3J5LmV4aXN0cyhuYW1lKSkge1xuICAgIHRocm93IG5ldyBOb3RGb3VuZEVycm9yKFwiWkVST0lQQ19CQURfTUFHSUNcIiwgYFwiJHtzaG93bihuYW1lKX1cIiBpcyBubyBzZWdtZW50LCBhbmQgaXMgbGVmdCBhbG9uZWApO1xuICB9XG4gIGlmICghb3B0aW9ucy5mb3JjZSAmJiAhb3B0aW9ucy55ZXMpIHtcbiAgICBjb25zdCBjb3VudCA9IGluaGFiaXRhbnRzKG5hbWUpLmxlbmd0aDtcbiAgICBjb25zdCB3aG8gPSBgJHtjb3VudGVkKGNvdW50LCBcInBhcnRpY2lwYW50XCIpfSAke2NvdW50ID09PSAxID8gXCJsaXZlc1wiIDogXCJsaXZlXCJ9IGluICR7c2hvd24obmFtZSl9LmA7XG4gICAgY29uc3QgcXVlc3Rpb24gPSBgJHt3aG99IFJlbW92ZSBpdHMgbmFtZT9gO1xuICAgIGlmIChjb3VudCA+IDAgJiYgIShhd2FpdCBjb25maXJtKGNvbnRleHQsIHF1ZXN0aW9uLCBcIkdpdmUgLS15ZXMgdG8gcmVtb3ZlIGl0IGFsbCB0aGUgc2FtZS5cIikpKSByZXR1cm4gZmFsc2U7XG4gIH1cbiAgdHJ5IHtcbiAgICB1bmxpbmtTeW5jKGAke0ZPTERFUn0ke25hbWV9YCk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgcmVtb3ZhbEVycm9yKGVycm9yLCBuYW1lKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gcnVuKGNvbnRleHQ6IENvbnRleHQsIG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSwgb3B0aW9uczogT3B0aW9ucyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCByZW1vdmVkOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBmYWlsZWQ6IHsgbmFtZTogc3RyaW5nOyByZWFzb246IHN0cmluZyB9W10gPSBbXTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzKSB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChhd2FpdCByZW1vdmUoY29udGV4dCwgbmFtZSwgb3B0aW9ucykpIHJlbW92ZWQucHVzaChuYW1lKTtcbiAgICAgIGVsc2UgZmFpbGVkLnB1c2goeyBuYW1lLCByZWFzb246IFwic29tZWJvZHkgbGl2ZXMgaW4gaXRcIiB9KTtcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKG9wdGlvbnMuZm9yY2UgJiYgKGVycm9yIGFzIHsgY29kZT86IHN0cmluZyB9KS5jb2RlID09PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIGNvbnRpbnVlO1xuICAgICAgaWYgKCEoXCJjb2RlXCIgaW4gKGVycm9yIGFzIG9iamVjdCkpKSB0aHJvdyBlcnJvcjsgLy8gbm9ib2R5IHRvIGFza1xuICAgICAgZmFpbGVkLnB1c2goeyBuYW1lLCByZWFzb246IG1lc3NhZ2VPZihlcnJvcikgfSk7XG4gICAgICBpZiAoIWNvbnRleHQuanNvbikgY29udGV4dC5yZW1hcmsoYHplcm9pcGM6ICR7bWVzc2FnZU9mKGVycm9yKX1gKTtcbiAgICB9XG4gIH1cbiAgaWYgKGNvbnRleHQuanNvbikgY29udGV4dC5wcmludEpzb24oeyByZW1vdmVkLCBmYWlsZWQgfSk7XG4gIGlmIChmYWlsZWQubGVuZ3RoID4gMCkgY29udGV4dC5leGl0Q29kZSA9IEZBSUxFRDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJtKHByb2dyYW06IENvbW1hbmQsIGNvbnRleHQ6IENvbnRleHQpOiB2b2lkIHtcbiAgcHJvZ3JhbVxuICAgIC5jb21tYW5kKFwicm1cIilcbiAgICAuZGVzY3JpcHRpb24oXCJyZW1vdmVzIHNlZ21lbnRzIGJ5IG5hbWVcIilcbiAgICAuYXJndW1lbnQoXCI8c2VnbWVudC4uLj5cIiwgXCJ0aGVpciBuYW1lc1wiKVxuICAgIC5vcHRpb24oXCItZiwgLS1mb3JjZVwiLCBcImFic2VudCBpcyBmaW5lLCBhbmQgd2hvZXZlciBsaXZlcyBpbiBvbmUgZG9lcyBub3QgbWF0dGVyXCIpXG4gICAgLm9wdGlvbihcIi15LCAtLXllc1wiLCBcImRvZXMgbm90IGFzayB3aGVyZSBzb21lYm9keSBsaXZlcyBpbiBvbmVcIilcbiAgICAub3B0aW9uKFwiLS1hbnktb3duZXJcIiwgXCJzZWdtZW50cyBvZiBvdGhlciB1c2VycywgdG9vXCIpXG4gICAgLmFkZEhlbHBUZXh0KFwiYWZ0ZXJcIiwgSEVMUClcbiAgICAuYWN0aW9uKChuYW1lczogc3RyaW5nW10sIG9wdGlvbnM6IE9wdGlvbnMpID0+IHJ1bihjb250ZXh0LCBuYW1lcywgb3B0aW9ucykpO1xufVxuIiwgIi8vIEhvdyBlbGVtZW50cyBhcmUgcmVhZDogYnkgdGhlIHR5cGVzIG9mIHRoZSBjb21tYW5kIGxpbmUsIG9yIGFzIGJ5dGVzOyBhbmQgaG93IHRoZXkgYXJlIHdyaXR0ZW4sIGZvciBwZW9wbGUgYW5kIHByb2dyYW1zLlxuXG5pbXBvcnQgeyBVc2FnZSB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgdHlwZSB7IEpzb24gfSBmcm9tIFwiLi4vanNvblwiO1xuaW1wb3J0IHR5cGUgeyBFbGVtZW50LCBTdWJqZWN0IH0gZnJvbSBcIi4uL21vZGVsL3N1YmplY3RcIjtcbmltcG9ydCB7IGNzdkxpbmUsIEVsZW1lbnRUeXBlIH0gZnJvbSBcIi4uL3R5cGVzXCI7XG5cbmNvbnN0IEFOWSA9IEVsZW1lbnRUeXBlLnBhcnNlKFwiYnl0ZXNcIik7XG5cbmV4cG9ydCBjbGFzcyBSZWFkaW5nIHtcbiAgcmVhZG9ubHkgI3R5cGU6IEVsZW1lbnRUeXBlO1xuICByZWFkb25seSAja2V5OiBFbGVtZW50VHlwZTtcbiAgcmVhZG9ubHkgI2hleDogYm9vbGVhbjtcblxuICAvKiogVGhyb3dzIHdoZXJlIHRoZSB0eXBlcyBkbyBub3QgZml0IHRoZSBzdHJ1Y3R1cmUuICovXG4gIGNvbnN0cnVjdG9yKFxuICAgIHJlYWRvbmx5IHN1YmplY3Q6IFN1YmplY3QsXG4gICAgeyB0eXBlID0gQU5ZLCBrZXkgPSBBTlksIGhleCA9IGZhbHNlIH06IHsgdHlwZT86IEVsZW1lbnRUeXBlOyBrZXk/OiBFbGVtZW50VHlwZTsgaGV4PzogYm9vbGVhbiB9LFxuICApIHtcbiAgICBjb25zdCB7IG5hbWUsIGtpbmQsIGVsZW1TaXplLCBrZXlTaXplLCB2YXJpZXMgfSA9IHN1YmplY3Q7XG4gICAgaWYgKGtleSAhPT0gQU5ZICYmIGtleVNpemUgPT09IDApIHRocm93IG5ldyBVc2FnZShgLS1rZXk6IFwiJHtuYW1lfVwiIGlzIGEgJHtraW5kfSwgYW5kIG9ubHkgbWFwcyBoYXZlIGtleXNgKTtcbiAgICB0aGlzLiNoZXggPSBoZXg7XG4gICAgLy8gV2hlcmUgZWFjaCBoYXMgYSBsZW5ndGggb2YgaXRzIG93biwgdGhlIHR5cGUgbXVzdCBmaXQgZWFjaCBieSBpdHNlbGYuXG4gICAgdGhpcy4jdHlwZSA9IHZhcmllcyA/IHR5cGUgOiB0eXBlLndpdGhTaXplKGVsZW1TaXplLCBgJHtraW5kfSBcIiR7bmFtZX1cImApO1xuICAgIHRoaXMuI2tleSA9IGtleVNpemUgPT09IDAgPyBrZXkgOiBrZXkud2l0aFNpemUoa2V5U2l6ZSwgYGtleXMgb2YgJHtraW5kfSBcIiR7bmFtZX1cImApO1xuICB9XG5cbiAgLyoqIFRoZSB0eXBlIHdpdGggd2hpY2ggYSB2YWx1ZSBjYW4gYmUgcmVhZC4gKi9cbiAgI29mKHZhbHVlOiBVaW50OEFycmF5KTogRWxlbWVudFR5cGUge1xuICAgIGNvbnN0IGZpdHMgPSB0aGlzLiN0eXBlLnNpemUgPT09IDAgfHwgdGhpcy4jdHlwZS5zaXplID09PSB2YWx1ZS5sZW5ndGg7XG4gICAgcmV0dXJuIHRoaXMuI2hleCB8fCAhZml0cyA/IEFOWSA6IHRoaXMuI3R5cGU7XG4gIH1cblxuICAjaXNOb25lKHsgdmFsdWUsIG5vdGUgfTogRWxlbWVudCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB2YWx1ZS5sZW5ndGggPT09IDAgJiYgbm90ZSAhPT0gdW5kZWZpbmVkO1xuICB9XG5cbiAgLyoqIEZvciBwZW9wbGU6IG9uZSBsaW5lLCB3aXRob3V0IHRoZSBub3RlLiAqL1xuICB0ZXh0KGVsZW1lbnQ6IEVsZW1lbnQpOiBzdHJpbmcge1xuICAgIGNvbnN0IHsga2V5LCB2YWx1ZSB9ID0gZWxlbWVudDtcbiAgICBpZiAodGhpcy4jaXNOb25lKGVsZW1lbnQpKSByZXR1cm4gXCJcIjtcbiAgICBpZiAodGhpcy4jaGV4KSB7XG4gICAgICBjb25zdCBieXRlcyA9IGhleFRleHQodmFsdWUpO1xuICAgICAgcmV0dXJuIGtleSA/IGAke2hleFRleHQoa2V5KX06ICR7Ynl0ZXN9YCA6IGJ5dGVzO1xuICAgIH1cbiAgICBjb25zdCBvZiA9IHRoaXMuI29mKHZhbHVlKTtcbiAgICBjb25zdCB0ZXh0ID0gb2Yuc2hvcnQob2YuZGVjb2RlKHZhbHVlKSk7XG4gICAgcmV0dXJuIGtleSA/IGAke3RoaXMuI2tleS5zaG9ydCh0aGlzLiNrZXkuZGVjb2RlKGtleSkpfTogJHt0ZXh0fWAgOiB0ZXh0O1xuICB9XG5cbiAganNvbihlbGVtZW50OiBFbGVtZW50KTogSnNvbiB7XG4gICAgY29uc3QgeyBrZXksIHZhbHVlLCBwbGFjZSwgbm90ZSB9ID0gZWxlbWVudDtcbiAgICBjb25zdCBvZiA9IHRoaXMuI29mKHZhbHVlKTtcbiAgICBjb25zdCBrZXlUeXBlID0gdGhpcy4jaGV4ID8gQU5ZIDogdGhpcy4ja2V5O1xuICAgIHJldHVybiB7XG4gICAgICBwbGFjZSxcbiAgICAgIGtleToga2V5ICYmIChrZXlUeXBlLmpzb24oa2V5VHlwZS5kZWNvZGUoa2V5KSkgYXMgSnNvbiksXG4gICAgICB2YWx1ZTogdGhpcy4jaXNOb25lKGVsZW1lbnQpID8gdW5kZWZpbmVkIDogKG9mLmpzb24ob2YuZGVjb2RlKHZhbHVlKSkgYXMgSnNvbiksXG4gICAgICBub3RlLFxuICAgIH07XG4gIH1cblxuICBjc3ZUaXRsZXMoKTogc3RyaW5nIHtcbiAgICBjb25zdCBvZiA9IHRoaXMuI2hleCB8fCB0aGlzLiN0eXBlID09PSBBTlkgPyBbXCJ2YWx1ZVwiXSA6IHRoaXMuI3R5cGUuY3N2VGl0bGVzKCk7XG4gICAgY29uc3Qga2V5cyA9IHRoaXMuc3ViamVjdC5rZXlTaXplID09PSAwID8gW10gOiB0aGlzLiNoZXggPyBbXCJrZXlcIl0gOiB0aGlzLiNrZXkuY3N2VGl0bGVzKFwia2V5XCIpO1xuICAgIHJldHVybiBjc3ZMaW5lKFtcInBsYWNlXCIsIC4uLmtleXMsIC4uLm9mXSk7XG4gIH1cblxuICBjc3YoZWxlbWVudDogRWxlbWVudCk6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgeyBrZXksIHZhbHVlLCBwbGFjZSB9ID0gZWxlbWVudDtcbiAgICBpZiAodGhpcy4jaXNOb25lKGVsZW1lbnQpKSByZXR1cm4gdW5kZWZpbmVkO1xuICAgIGNvbnN0IG9mID0gdGhpcy4jb2YodmFsdWUpO1xuICAgIGNvbnN0IGtleVR5cGUgPSB0aGlzLiNoZXggPyBBTlkgOiB0aGlzLiNrZXk7XG4gICAgcmV0dXJuIGNzdkxpbmUoW3BsYWNlLCAuLi4oa2V5ID8ga2V5VHlwZS5jc3ZDZWxscyhrZXlUeXBlLmRlY29kZShrZXkpKSA6IFtdKSwgLi4ub2YuY3N2Q2VsbHMob2YuZGVjb2RlKHZhbHVlKSldKTtcbiAgfVxufVxuXG4vKiogXCIwMSAwMCAwMCAwMFwiICovXG5leHBvcnQgZnVuY3Rpb24gaGV4VGV4dChieXRlczogVWludDhBcnJheSk6IHN0cmluZyB7XG4gIHJldHVybiBCdWZmZXIuZnJvbShieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmxlbmd0aClcbiAgICAudG9TdHJpbmcoXCJoZXhcIilcbiAgICAucmVwbGFjZSgvLi4oPz0uKS9nLCBcIiQmIFwiKTtcbn1cbiIsICIvLyBXaGF0IGBzaG93YCB0ZWxscyBvZiBhIHNlZ21lbnQ6IGl0cyBoZWFkZXIsIHdobyB0YWtlcyBwYXJ0LCB3aGF0IGlzIGluIGl0LlxuXG5pbXBvcnQgdHlwZSB7IENvbnRleHQgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHR5cGUgeyBKc29uIH0gZnJvbSBcIi4uL2pzb25cIjtcbmltcG9ydCB7IHR5cGUgUGFydGljaXBhbnQsIGxhbmd1YWdlTmFtZSwgdHlwZSBMaXN0ZWQsIHR5cGUgVmlldywgd2FpdGVyc1RleHQgfSBmcm9tIFwiLi4vbW9kZWwvdmlld1wiO1xuaW1wb3J0ICogYXMgTCBmcm9tIFwiemVyb2lwYy9sYXlvdXRcIjtcbmltcG9ydCB7IFRleHRUYWJsZSB9IGZyb20gXCIuLi90YWJsZVwiO1xuaW1wb3J0IHsgYnl0ZXNUZXh0LCBoZXgsIGh1bWFuLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBhZ2VUZXh0LCBtb2RlVGV4dCwgdGltZVRleHQsIHVzZXJOYW1lIH0gZnJvbSBcIi4uL3dob1wiO1xuaW1wb3J0IHsgcHJpbnRGYWN0cyB9IGZyb20gXCIuL2ZhY3RzXCI7XG5cbi8qKiBBIHN0cnVjdHVyZSBhcyB0aGUgbGlzdCBvZiB0aGVtIGhhcyBpdC4gKi9cbmludGVyZmFjZSBSb3cge1xuICBuYW1lOiBzdHJpbmc7XG4gIGtpbmQ/OiBzdHJpbmc7XG4gIGVsZW1TaXplPzogbnVtYmVyO1xuICBrZXlTaXplPzogbnVtYmVyO1xuICBjYXBhY2l0eT86IG51bWJlcjtcbiAgdXNlZD86IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgc3RhdGU/OiBzdHJpbmc7XG4gIG9mZnNldDogbnVtYmVyO1xuICBieXRlczogbnVtYmVyO1xuICBwcm9ibGVtPzogc3RyaW5nO1xufVxuXG5mdW5jdGlvbiBkZXNjcmliZSh2aWV3OiBWaWV3LCBlbnRyeTogTGlzdGVkKTogUm93IHtcbiAgY29uc3QgeyBuYW1lLCBvZmZzZXQsIGJ5dGVzIH0gPSBlbnRyeTtcbiAgY29uc3QgcGxhY2UgPSB7IG5hbWUsIG9mZnNldCwgYnl0ZXMgfTtcbiAgdHJ5IHtcbiAgICBjb25zdCBzdWJqZWN0ID0gdmlldy5zdWJqZWN0KGVudHJ5KTtcbiAgICBjb25zdCB7IGtpbmQsIGVsZW1TaXplLCBrZXlTaXplLCBjYXBhY2l0eSB9ID0gc3ViamVjdDtcbiAgICBjb25zdCBnYXVnZSA9IHN1YmplY3QuZ2F1Z2UoKTtcbiAgICBjb25zdCBzaGFwZSA9IHsga2luZCwgZWxlbVNpemUsIC4uLihrZXlTaXplID4gMCA/IHsga2V5U2l6ZSB9IDoge30pLCBjYXBhY2l0eSB9O1xuICAgIHJldHVybiB7IC4uLnBsYWNlLCAuLi5zaGFwZSwgdXNlZDogZ2F1Z2U/LnVzZWQsIC4uLihnYXVnZT8uc3RhdGUgPyB7IHN0YXRlOiBnYXVnZS5zdGF0ZSB9IDoge30pIH07XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgcmV0dXJuIHsgLi4ucGxhY2UsIHByb2JsZW06IHByb2JsZW1UZXh0KGVycm9yIGFzIEVycm9yLCBlbnRyeSkgfTtcbiAgfVxufVxuXG4vKiogV2l0aG91dCB0aGUgbmFtZSwgd2hpY2ggc3RhbmRzIGJlc2lkZSBpdC4gKi9cbmZ1bmN0aW9uIHByb2JsZW1UZXh0KGVycm9yOiBFcnJvciwgeyBwcm9ibGVtIH06IExpc3RlZCk6IHN0cmluZyB7XG4gIGlmIChwcm9ibGVtKSByZXR1cm4gcHJvYmxlbTtcbiAgY29uc3QgY29kZSA9IChlcnJvciBhcyB7IGNvZGU/OiBzdHJpbmcgfSkuY29kZTtcbiAgY29uc3QgcmVhc29uID0gZXJyb3IubWVzc2FnZS5yZXBsYWNlKC9eXFx3KyBcIi4qP1wiOj8gLywgXCJcIik7XG4gIHJldHVybiBjb2RlID09PSBcIlpFUk9JUENfQ09SUlVQVFwiID8gYGNvcnJ1cHQ6ICR7cmVhc29ufWAgOiByZWFzb247XG59XG5cbmZ1bmN0aW9uIHBlZXJKc29uKHsgc2xvdCwgb3duZXIsIHBpZCwgbGFuZ3VhZ2UsIGxhYmVsLCBhdHRhY2hlZCwgYWxpdmUgfTogUGFydGljaXBhbnQpOiBKc29uIHtcbiAgY29uc3Qgd2hlbiA9IG5ldyBEYXRlKE51bWJlcihhdHRhY2hlZCAvIDFfMDAwXzAwMG4pKTtcbiAgY29uc3QgdGltZSA9IE51bWJlci5pc05hTih3aGVuLmdldFRpbWUoKSkgPyBudWxsIDogd2hlbi50b0lTT1N0cmluZygpO1xuICByZXR1cm4geyBzbG90LCBvd25lciwgcGlkLCBsYW5ndWFnZTogbGFuZ3VhZ2VOYW1lKGxhbmd1YWdlKSwgbGFiZWwsIGF0dGFjaGVkOiB0aW1lLCBhbGl2ZSB9O1xufVxuXG5mdW5jdGlvbiBzZWdtZW50SnNvbih2aWV3OiBWaWV3LCBsaW1pdDogbnVtYmVyKTogSnNvbiB7XG4gIGNvbnN0IHsgc3RhdHVzLCBoZWFkZXIgfSA9IHZpZXc7XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgY29uc3QgcGVlcnMgPSB2aWV3LnBhcnRpY2lwYW50cygpO1xuICByZXR1cm4ge1xuICAgIG5hbWU6IHZpZXcubmFtZSxcbiAgICB2ZXJzaW9uOiBoZWFkZXIudmVyc2lvbixcbiAgICBzaXplOiBoZWFkZXIuc2l6ZSxcbiAgICB1c2VkOiB2aWV3LnVzZWQoZW50cmllcyksXG4gICAgZW50cmllczogdmlldy5zdGF0ZWRDb3VudCgpLFxuICAgIG1heEVudHJpZXM6IGhlYWRlci5tYXhFbnRyaWVzLFxuICAgIG1heFBlZXJzOiBoZWFkZXIubWF4UGVlcnMsXG4gICAgaWQ6IGhlYWRlci5zZWdtZW50SWQsXG4gICAgb3duZXI6IHVzZXJOYW1lKHN0YXR1cy51aWQpLFxuICAgIG1vZGU6IG1vZGVUZXh0KHN0YXR1cy5tb2RlKSxcbiAgICBjcmVhdGVkOiBzdGF0dXMuYmlydGh0aW1lLnRvSVNPU3RyaW5nKCksXG4gICAgd2FpdGVyczogeyAuLi52aWV3LndhaXRlcnModmlldy53aG9sZSwgTC5IRUFERVJfTkFNRV9XQUlURVJTKSB9LFxuICAgIHBlZXJzOiAobGltaXQgPT09IDAgPyBwZWVycyA6IHBlZXJzLnNsaWNlKDAsIGxpbWl0KSkubWFwKHBlZXJKc29uKSxcbiAgICBzdHJ1Y3R1cmVzOiBlbnRyaWVzLm1hcCgoZW50cnkpID0+ICh7IC4uLmRlc2NyaWJlKHZpZXcsIGVudHJ5KSB9KSksXG4gIH07XG59XG5cbmZ1bmN0aW9uIHByaW50SGVhZGVyKHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGVudHJpZXM6IHJlYWRvbmx5IExpc3RlZFtdKTogdm9pZCB7XG4gIGNvbnN0IHsgaGVhZGVyLCBzdGF0dXMgfSA9IHZpZXc7XG4gIGNvbnN0IHN0YXRlZCA9IHZpZXcuc3RhdGVkQ291bnQoKTtcbiAgY29uc3QgZXhjZXNzID0gc3RhdGVkID4gaGVhZGVyLm1heEVudHJpZXMgPyBgOyB0aGUgaGVhZGVyIHNheXMgJHtzdGF0ZWR9OiBjb3JydXB0YCA6IFwiXCI7XG4gIGNvbnN0IGFnZSA9IGFnZVRleHQoRGF0ZS5ub3coKSAtIHN0YXR1cy5iaXJ0aHRpbWVNcyk7XG4gIGNvbnN0IHVubGlua2VkID0gc3RhdHVzLm5saW5rID09PSAwID8gXCI7IGl0cyBuYW1lIGlzIGdvbmVcIiA6IFwiXCI7XG4gIGNvbnRleHQucHJpbnQoY29udGV4dC5wYWludC5ib2xkKGBzZWdtZW50ICR7c2hvd24odmlldy5uYW1lKX1gKSk7XG4gIHByaW50RmFjdHMoY29udGV4dCwgW1xuICAgIHsgbmFtZTogXCJzaXplXCIsIHZhbHVlOiBieXRlc1RleHQoaGVhZGVyLnNpemUpIH0sXG4gICAgeyBuYW1lOiBcInVzZWRcIiwgdmFsdWU6IGJ5dGVzVGV4dCh2aWV3LnVzZWQoZW50cmllcykpIH0sXG4gICAgeyBuYW1lOiBcInRhYmxlXCIsIHZhbHVlOiBgJHtlbnRyaWVzLmxlbmd0aH0gb2YgJHtoZWFkZXIubWF4RW50cmllc30gbmFtZXMke2V4Y2Vzc31gIH0sXG4gICAgeyBuYW1lOiBcImZvcm1hdCB2ZXJzaW9uXCIsIHZhbHVlOiBTdHJpbmcoaGVhZGVyLnZlcnNpb24pIH0sXG4gICAgeyBuYW1lOiBcImlkXCIsIHZhbHVlOiBoZXgoaGVhZGVyLnNlZ21lbnRJZCwgOCkgfSxcbiAgICB7XG4gICAgICBuYW1lOiBcImNyZWF0ZWRcIixcbiAgICAgIHZhbHVlOiBgJHt0aW1lVGV4dChCaWdJbnQoTWF0aC5mbG9vcihzdGF0dXMuYmlydGh0aW1lTXMpKSAqIDFfMDAwXzAwMG4pfSwgJHthZ2V9IGFnbyR7dW5saW5rZWR9YCxcbiAgICB9LFxuICAgIHsgbmFtZTogXCJvd25lclwiLCB2YWx1ZTogdXNlck5hbWUoc3RhdHVzLnVpZCkgfSxcbiAgICB7IG5hbWU6IFwibW9kZVwiLCB2YWx1ZTogbW9kZVRleHQoc3RhdHVzLm1vZGUpIH0sXG4gICAgeyBuYW1lOiBcIndhaXRpbmcgZm9yIGEgbmFtZVwiLCB2YWx1ZTogd2FpdGVyc1RleHQodmlldy53YWl0ZXJzKHZpZXcud2hvbGUsIEwuSEVBREVSX05BTUVfV0FJVEVSUykpIH0sXG4gIF0pO1xufVxuXG5mdW5jdGlvbiBwcmludFBlZXJzKHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29uc3QgcGVlcnMgPSB2aWV3LnBhcnRpY2lwYW50cygpO1xuICBjb25zdCBhbGl2ZSA9IHBlZXJzLmZpbHRlcigocGVlcikgPT4gcGVlci5hbGl2ZSk7XG4gIGNvbnN0IGdvbmUgPSBwZWVycy5maWx0ZXIoKHBlZXIpID0+ICFwZWVyLmFsaXZlKTtcbiAgY29udGV4dC5wcmludCgpO1xuICBjb250ZXh0LnByaW50KHBhaW50LmJvbGQoYHBlZXJzOiAke2FsaXZlLmxlbmd0aH0gYWxpdmUsICR7Z29uZS5sZW5ndGh9IGdvbmUsICR7dmlldy5oZWFkZXIubWF4UGVlcnN9IHNsb3RzYCkpO1xuICBpZiAocGVlcnMubGVuZ3RoID09PSAwKSByZXR1cm47XG4gIGNvbnN0IHRhYmxlID0gbmV3IFRleHRUYWJsZShbXG4gICAgeyB0aXRsZTogXCJTTE9UXCIsIHJpZ2h0OiB0cnVlIH0sXG4gICAgeyB0aXRsZTogXCJQSURcIiwgcmlnaHQ6IHRydWUgfSxcbiAgICB7IHRpdGxlOiBcIkxBTkdVQUdFXCIsIHNwYXJlOiAxIH0sXG4gICAgeyB0aXRsZTogXCJTVEFURVwiIH0sXG4gICAgeyB0aXRsZTogXCJBVFRBQ0hFRFwiLCBzcGFyZTogMiB9LFxuICAgIHsgdGl0bGU6IFwiTEFCRUxcIiB9LFxuICBdKTtcbiAgLy8gVGhlIGxpdmluZyBmaXJzdDogdGhlcmUgYXJlIHNlbGRvbSBtYW55IG9mIHRoZW0uXG4gIGNvbnN0IHNvcnRlZCA9IFsuLi5hbGl2ZSwgLi4uZ29uZV07XG4gIGZvciAoY29uc3QgcGVlciBvZiBsaW1pdCA9PT0gMCA/IHNvcnRlZCA6IHNvcnRlZC5zbGljZSgwLCBsaW1pdCkpIHtcbiAgICB0YWJsZS5hZGQoXG4gICAgICBTdHJpbmcocGVlci5zbG90KSxcbiAgICAgIFN0cmluZyhwZWVyLnBpZCksXG4gICAgICBsYW5ndWFnZU5hbWUocGVlci5sYW5ndWFnZSksXG4gICAgICBwZWVyLmFsaXZlID8geyB0ZXh0OiBcImFsaXZlXCIsIHBhaW50OiBwYWludC5nb29kIH0gOiB7IHRleHQ6IFwiZ29uZVwiLCBwYWludDogcGFpbnQuZGltIH0sXG4gICAgICB0aW1lVGV4dChwZWVyLmF0dGFjaGVkKSxcbiAgICAgIHBlZXIubGFiZWwsXG4gICAgKTtcbiAgfVxuICB0YWJsZS5wcmludChjb250ZXh0KTtcbiAgaWYgKGxpbWl0ICE9PSAwICYmIHNvcnRlZC5sZW5ndGggPiBsaW1pdCkgY29udGV4dC5wcmludChgLi4uIGFuZCAke3NvcnRlZC5sZW5ndGggLSBsaW1pdH0gbW9yZWApO1xufVxuXG5mdW5jdGlvbiBwcmludFN0cnVjdHVyZXModmlldzogVmlldywgY29udGV4dDogQ29udGV4dCwgZW50cmllczogcmVhZG9ubHkgTGlzdGVkW10pOiB2b2lkIHtcbiAgY29uc3QgeyBwYWludCB9ID0gY29udGV4dDtcbiAgY29udGV4dC5wcmludCgpO1xuICBjb250ZXh0LnByaW50KHBhaW50LmJvbGQoZW50cmllcy5sZW5ndGggPT09IDAgPyBcIm5vIHN0cnVjdHVyZXNcIiA6IFwic3RydWN0dXJlc1wiKSk7XG4gIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkgcmV0dXJuO1xuICBjb25zdCB0YWJsZSA9IG5ldyBUZXh0VGFibGUoW1xuICAgIHsgdGl0bGU6IFwiTkFNRVwiIH0sXG4gICAgeyB0aXRsZTogXCJLSU5EXCIgfSxcbiAgICB7IHRpdGxlOiBcIkVMRU1FTlRcIiwgcmlnaHQ6IHRydWUsIHNwYXJlOiAyIH0sXG4gICAgeyB0aXRsZTogXCJDQVBBQ0lUWVwiLCByaWdodDogdHJ1ZSB9LFxuICAgIHsgdGl0bGU6IFwiRklMTFwiLCByaWdodDogdHJ1ZSB9LFxuICAgIHsgdGl0bGU6IFwiU0laRVwiLCByaWdodDogdHJ1ZSwgc3BhcmU6IDMgfSxcbiAgICB7IHRpdGxlOiBcIlNUQVRFXCIsIHNwYXJlOiAxIH0sXG4gIF0pO1xuICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICBjb25zdCB7IG5hbWUsIGtpbmQsIGVsZW1TaXplID0gMCwga2V5U2l6ZSwgY2FwYWNpdHksIHVzZWQsIGJ5dGVzLCBzdGF0ZSA9IFwiXCIsIHByb2JsZW0gfSA9IGRlc2NyaWJlKHZpZXcsIGVudHJ5KTtcbiAgICBjb25zdCBib2xkID0geyB0ZXh0OiBuYW1lLCBwYWludDogcGFpbnQuYm9sZCB9O1xuICAgIGlmIChwcm9ibGVtICE9PSB1bmRlZmluZWQpIHtcbiAgICAgIHRhYmxlLmFkZE5vdGUoYm9sZCwgeyB0ZXh0OiBwcm9ibGVtLCBwYWludDogcGFpbnQuYmFkIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGVsZW1lbnQgPSBrZXlTaXplID09PSB1bmRlZmluZWQgPyBodW1hbihlbGVtU2l6ZSkgOiBgJHtrZXlTaXplfSske2VsZW1TaXplfSBCYDtcbiAgICB0YWJsZS5hZGQoYm9sZCwga2luZCBhcyBzdHJpbmcsIGVsZW1lbnQsIFN0cmluZyhjYXBhY2l0eSksIFN0cmluZyh1c2VkID8/IFwiXCIpLCBodW1hbihieXRlcyksIHN0YXRlKTtcbiAgfVxuICB0YWJsZS5wcmludChjb250ZXh0KTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNob3dTZWdtZW50KHZpZXc6IFZpZXcsIGNvbnRleHQ6IENvbnRleHQsIGxpbWl0OiBudW1iZXIpOiB2b2lkIHtcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnRleHQucHJpbnRKc29uKHNlZ21lbnRKc29uKHZpZXcsIGxpbWl0KSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IGVudHJpZXMgPSB2aWV3LmVudHJpZXMoKTtcbiAgcHJpbnRIZWFkZXIodmlldywgY29udGV4dCwgZW50cmllcyk7XG4gIHByaW50UGVlcnModmlldywgY29udGV4dCwgbGltaXQpO1xuICBwcmludFN0cnVjdHVyZXModmlldywgY29udGV4dCwgZW50cmllcyk7XG59XG4iLCAiLy8gemVyb2lwYyBzaG93XG5cbmltcG9ydCB0eXBlIHsgQ29tbWFuZCB9IGZyb20gXCJjb21tYW5kZXJcIjtcbmltcG9ydCB7IHR5cGUgQ29udGV4dCwgVXNhZ2UgfSBmcm9tIFwiLi4vY29tbWFuZFwiO1xuaW1wb3J0IHsgVmlldyB9IGZyb20gXCIuLi9tb2RlbC92aWV3XCI7XG5pbXBvcnQgeyBrZXlPcHRpb24sIFRZUEVTX0hFTFAsIHR5cGVPcHRpb24sIHdob2xlTnVtYmVyIH0gZnJvbSBcIi4uL29wdGlvbnNcIjtcbmltcG9ydCB7IFJlYWRpbmcgfSBmcm9tIFwiLi4vc2hvdy9yZWFkaW5nXCI7XG5pbXBvcnQgeyBzaG93U2VnbWVudCB9IGZyb20gXCIuLi9zaG93L3NlZ21lbnRcIjtcbmltcG9ydCB7IHNob3dTdHJ1Y3R1cmUgfSBmcm9tIFwiLi4vc2hvdy9zdHJ1Y3R1cmVcIjtcbmltcG9ydCB0eXBlIHsgRWxlbWVudFR5cGUgfSBmcm9tIFwiLi4vdHlwZXNcIjtcblxuY29uc3QgSEVMUCA9IGBcbk9mIGEgc2VnbWVudDogaXRzIGhlYWRlciwgd2hvIHRha2VzIHBhcnQsIGFuZCB3aGF0IGlzIGluIGl0LiBPZiBhIHN0cnVjdHVyZTogaXRzXG5zaGFwZSwgaG93IGZ1bGwgaXQgaXMsIHdoZXJlIGl0IHN0YW5kcywgd2hvIGhvbGRzIHdoYXQgYW5kIHdobyB3YWl0czsgYW5kIGl0c1xuZWxlbWVudHMsIHdoZXJlIC0tdHlwZSwgLS1oZXggb3IgLS1jc3Ygc2F5cyBob3cgdG8gcHJpbnQgdGhlbSwgaW4gdGhlIG9yZGVyIGluXG53aGljaCB0aGV5IHdvdWxkIGJlIHRha2VuLiBOb25lIGlzIHRha2VuLlxuXG5QZWVycyB0aGF0IGFyZSBcImdvbmVcIiBsZWZ0IG9yIGRpZWQ6IHRoZSBmb3JtYXQgZG9lcyBub3QgdGVsbCB3aGljaC5cbiR7VFlQRVNfSEVMUH1cblxuRXhhbXBsZXM6XG4gIHplcm9pcGMgc2hvdyAvc2Vuc29yc1xuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlICd7aWQ6IHUzMiwgdmFsdWU6IGY2NH0nXG4gIHplcm9pcGMgc2hvdyAvY2FjaGUgc2Vzc2lvbnMgLS1rZXkgJ3V0ZjgoMTYpJyAtLXR5cGUgdTY0IC0tbGltaXQgMFxuICB6ZXJvaXBjIHNob3cgL3NlbnNvcnMgcmVhZGluZ3MgLS10eXBlIGY2NCAtLWNzdiA+IHJlYWRpbmdzLmNzdmA7XG5cbmludGVyZmFjZSBPcHRpb25zIHtcbiAgdHlwZT86IEVsZW1lbnRUeXBlO1xuICBrZXk/OiBFbGVtZW50VHlwZTtcbiAgaGV4PzogYm9vbGVhbjtcbiAgY3N2PzogYm9vbGVhbjtcbiAgbGltaXQ/OiBudW1iZXI7XG59XG5cbmNvbnN0IExJTUlUID0gMjA7XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogT3B0aW9ucyk6IHZvaWQge1xuICBjb25zdCB7IHR5cGUsIGtleSwgaGV4ID0gZmFsc2UsIGNzdiA9IGZhbHNlIH0gPSBvcHRpb25zO1xuICBjb25zdCB3YW50c0VsZW1lbnRzID0gdHlwZSAhPT0gdW5kZWZpbmVkIHx8IGtleSAhPT0gdW5kZWZpbmVkIHx8IGhleCB8fCBjc3Y7XG4gIGlmIChuYW1lID09PSB1bmRlZmluZWQgJiYgd2FudHNFbGVtZW50cykge1xuICAgIHRocm93IG5ldyBVc2FnZShcIi0tdHlwZSwgLS1rZXksIC0taGV4IGFuZCAtLWNzdiBhcmUgb2YgdGhlIGVsZW1lbnRzIG9mIGEgc3RydWN0dXJlOiB3aGljaCBvbmU/XCIpO1xuICB9XG4gIGlmIChjc3YgJiYgY29udGV4dC5qc29uKSB0aHJvdyBuZXcgVXNhZ2UoXCItLWNzdiBhbmQgLS1qc29uOiBpdCBjYW4gYmUgb25lIG9mIHRoZW0gb25seVwiKTtcbiAgY29uc3QgbGltaXQgPSBvcHRpb25zLmxpbWl0ID8/IChjc3YgfHwgY29udGV4dC5qc29uID8gMCA6IExJTUlUKTtcbiAgdXNpbmcgdmlldyA9IFZpZXcub3BlbihzZWdtZW50KTtcbiAgaWYgKG5hbWUgPT09IHVuZGVmaW5lZCkge1xuICAgIHNob3dTZWdtZW50KHZpZXcsIGNvbnRleHQsIGxpbWl0KTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3Qgc3ViamVjdCA9IHZpZXcuc3ViamVjdCh2aWV3LmZpbmQobmFtZSkpO1xuICBjb25zdCByZWFkaW5nID0gd2FudHNFbGVtZW50c1xuICAgID8gbmV3IFJlYWRpbmcoc3ViamVjdCwgeyAuLi4odHlwZSA/IHsgdHlwZSB9IDoge30pLCAuLi4oa2V5ID8geyBrZXkgfSA6IHt9KSwgaGV4IH0pXG4gICAgOiB1bmRlZmluZWQ7XG4gIHNob3dTdHJ1Y3R1cmUoc3ViamVjdCwgY29udGV4dCwgeyByZWFkaW5nLCBjc3YsIGxpbWl0IH0pO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gc2hvdyhwcm9ncmFtOiBDb21tYW5kLCBjb250ZXh0OiBDb250ZXh0KTogdm9pZCB7XG4gIHByb2dyYW1cbiAgICAuY29tbWFuZChcInNob3dcIilcbiAgICAuZGVzY3JpcHRpb24oXCJzaG93cyBhIHNlZ21lbnQsIG9yIGEgc3RydWN0dXJlIGluIGl0XCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwiaXRzIG5hbWVcIilcbiAgICAuYXJndW1lbnQoXCJbbmFtZV1cIiwgXCJvZiBhIHN0cnVjdHVyZVwiKVxuICAgIC5hZGRPcHRpb24odHlwZU9wdGlvbigpKVxuICAgIC5hZGRPcHRpb24oa2V5T3B0aW9uKCkpXG4gICAgLm9wdGlvbihcIi0taGV4XCIsIFwicHJpbnRzIGVsZW1lbnRzIGFzIGJ5dGVzLCB3aG9sZVwiKVxuICAgIC5vcHRpb24oXCItLWNzdlwiLCBcInByaW50cyBub3RoaW5nIGJ1dCB0aGUgZWxlbWVudHMsIGFzIENTVlwiKVxuICAgIC5vcHRpb24oXG4gICAgICBcIi0tbGltaXQgPG4+XCIsXG4gICAgICBcImVsZW1lbnRzIG9yIHBlZXJzIGF0IG1vc3Q7IDIwIHVubGVzcyBnaXZlbiAod2l0aCAtLWNzdiBhbmQgLS1qc29uOiBhbGwpOyAwIGZvciBhbGxcIixcbiAgICAgIHdob2xlTnVtYmVyLFxuICAgIClcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZTogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBPcHRpb25zKSA9PiBydW4oY29udGV4dCwgc2VnbWVudCwgbmFtZSwgb3B0aW9ucykpO1xufVxuIiwgIi8vIHplcm9pcGMgdmFsaWRhdGUgU0VHTUVOVCBbTkFNRV1cblxuaW1wb3J0IHR5cGUgeyBDb21tYW5kIH0gZnJvbSBcImNvbW1hbmRlclwiO1xuaW1wb3J0IHsgTm90Rm91bmRFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5pbXBvcnQgeyB0eXBlIENvbnRleHQsIE5PVF9TTyB9IGZyb20gXCIuLi9jb21tYW5kXCI7XG5pbXBvcnQgeyBjb3VudGVkLCBzaG93biB9IGZyb20gXCIuLi90ZXh0XCI7XG5pbXBvcnQgeyBjb3VudE9mLCB0eXBlIFJlcG9ydCwgVmFsaWRhdG9yIH0gZnJvbSBcIi4uL3ZhbGlkYXRlL3ZhbGlkYXRlXCI7XG5pbXBvcnQgeyBwcmludFZlcmRpY3QsIHJlcG9ydEpzb24sIHN1bW1hcnkgfSBmcm9tIFwiLi4vdmFsaWRhdGUvdmVyZGljdFwiO1xuXG5jb25zdCBIRUxQID0gYFxuQ2hlY2tzIHdoYXQgU1BFQ0lGSUNBVElPTi5tZCByZXF1aXJlcyBvZiBldmVyeSB3b3JkLCBhbmQgdGVsbHMgd2hhdCBpcyBub3Qgc286XG5cbiAgd3JvbmcgIHdoYXQgbXVzdCBub3QgYmUsIGV2ZXI6IHdoaWNoIHdvcmQsIHdoYXQgaXQgc2F5cywgYW5kIHdoYXQgaXQgc2hvdWxkXG4gIGxlZnQgICB3aGF0IHNvbWVib2R5IGxlZnQgd2hvIGRpZWQgaW4gdGhlIG1pZGRsZSBvZiBzb21ldGhpbmcsIG9yIHdhcyBraWxsZWQ6XG4gICAgICAgICBoYXJtbGVzcywgYW5kIG1lbmRlZCBieSB0aGUgbmV4dCBvbmUgdGhhdCBjb21lcyB0aGF0IHdheVxuICBidXN5ICAgd2hhdCBjb250cmFkaWN0ZWQgaXRzZWxmIGZvciBhIG1vbWVudCwgYmVjYXVzZSBvdGhlcnMgYXJlIGF0IHdvcmtcblxuSXQgbWF5IGJlIHVzZWQgYmVzaWRlIGFueSB0cmFmZmljOiBub3RoaW5nIGlzIGxvY2tlZCBvciB3cml0dGVuLCBhbmQgd2hhdCBpcyBub3RcbnRoZSBzYW1lIHdoZW4gaXQgaXMgcmVhZCBhZ2FpbiBpcyBub3QgcmVwb3J0ZWQuIFdoZXJlIGEgc3RydWN0dXJlIG5ldmVyIHJlc3RzLFxubGVzcyBjYW4gYmUgc2FpZCBvZiBpdDsgdGhhdCBpcyB0b2xkLlxuXG5FeGl0IGNvZGVzOiAwIG5vdGhpbmcgaXMgd3Jvbmc7IDMgc29tZXRoaW5nIGlzOyAxIGl0IGNvdWxkIG5vdCBiZSBsb29rZWQgYXQuXG5cbkV4YW1wbGVzOlxuICB6ZXJvaXBjIHZhbGlkYXRlIC9zZW5zb3JzXG4gIHplcm9pcGMgdmFsaWRhdGUgL3NlbnNvcnMgcmVhZGluZ3NcbiAgemVyb2lwYyB2YWxpZGF0ZSAtLWpzb24gL3NlbnNvcnMgfCBqcSAnLnN0cnVjdHVyZXNbXSB8IHNlbGVjdCguZmluZGluZ3MgIT0gW10pJ2A7XG5cbi8qKiBMb29rcyBhdCB0aGUgc2VnbWVudCwgb3IgYXQgb25lIHN0cnVjdHVyZSBvZiBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb29rKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZyk6IFJlcG9ydCB7XG4gIHVzaW5nIHZhbGlkYXRvciA9IFZhbGlkYXRvci5vcGVuKHNlZ21lbnQpO1xuICBjb25zdCByZXBvcnQgPSB2YWxpZGF0b3IucnVuKG5hbWUpO1xuICBpZiAobmFtZSAhPT0gdW5kZWZpbmVkICYmIHJlcG9ydC52ZXJkaWN0cy5sZW5ndGggPCAyKSB7XG4gICAgdGhyb3cgbmV3IE5vdEZvdW5kRXJyb3IoXG4gICAgICBcIlpFUk9JUENfTk9UX0ZPVU5EXCIsXG4gICAgICBgc2VnbWVudCBcIiR7c2hvd24odmFsaWRhdG9yLm5hbWUpfVwiIGhhcyBubyBzdHJ1Y3R1cmUgXCIke3Nob3duKG5hbWUpfVwiYCxcbiAgICApO1xuICB9XG4gIHJldHVybiByZXBvcnQ7XG59XG5cbmZ1bmN0aW9uIHJ1bihjb250ZXh0OiBDb250ZXh0LCBzZWdtZW50OiBzdHJpbmcsIG5hbWU/OiBzdHJpbmcpOiB2b2lkIHtcbiAgY29uc3QgcmVwb3J0ID0gbG9vayhzZWdtZW50LCBuYW1lKTtcbiAgaWYgKGNvdW50T2YocmVwb3J0LCBcIndyb25nXCIpID4gMCkgY29udGV4dC5leGl0Q29kZSA9IE5PVF9TTztcbiAgaWYgKGNvbnRleHQuanNvbikge1xuICAgIGNvbnRleHQucHJpbnRKc29uKHJlcG9ydEpzb24ocmVwb3J0KSk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGNvbnN0IHsgcGFpbnQgfSA9IGNvbnRleHQ7XG4gIGNvbnN0IHBhaW50QWxsID0gY291bnRPZihyZXBvcnQsIFwid3JvbmdcIikgPiAwID8gcGFpbnQuYmFkIDogcGFpbnQuZ29vZDtcbiAgY29udGV4dC5wcmludChgJHtwYWludC5ib2xkKHNob3duKHJlcG9ydC5zZWdtZW50KSl9OiAke3BhaW50QWxsKHN1bW1hcnkocmVwb3J0KSl9YCk7XG4gIGNvbnN0IGFsaXZlID0gcmVwb3J0LmxpdmVuZXNzS25vd25cbiAgICA/IGAke2NvdW50ZWQocmVwb3J0LmFsaXZlLCBcInBhcnRpY2lwYW50XCIpfSBhbGl2ZWBcbiAgICA6IFwid2hvIGlzIGFsaXZlIGNhbm5vdCBiZSB0b2xkLCBzbyBhbGwgY291bnQgYXMgYWxpdmVcIjtcbiAgY29udGV4dC5wcmludChwYWludC5kaW0oYCR7Y291bnRlZChyZXBvcnQudmVyZGljdHMubGVuZ3RoIC0gMSwgXCJzdHJ1Y3R1cmVcIil9LCAke2FsaXZlfWApKTtcbiAgZm9yIChjb25zdCB2ZXJkaWN0IG9mIHJlcG9ydC52ZXJkaWN0cykgcHJpbnRWZXJkaWN0KGNvbnRleHQsIHZlcmRpY3QpO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gdmFsaWRhdGUocHJvZ3JhbTogQ29tbWFuZCwgY29udGV4dDogQ29udGV4dCk6IHZvaWQge1xuICBwcm9ncmFtXG4gICAgLmNvbW1hbmQoXCJ2YWxpZGF0ZVwiKVxuICAgIC5hbGlhcyhcImNoZWNrXCIpXG4gICAgLmRlc2NyaXB0aW9uKFwiY2hlY2tzIGV2ZXJ5IGludmFyaWFudCBvZiB0aGUgZm9ybWF0LCBhbmQgc2F5cyB3aGF0IGlzIHdyb25nXCIpXG4gICAgLmFyZ3VtZW50KFwiPHNlZ21lbnQ+XCIsIFwidGhlIHNlZ21lbnQncyBuYW1lXCIpXG4gICAgLmFyZ3VtZW50KFwiW25hbWVdXCIsIFwib25lIHN0cnVjdHVyZSBvZiBpdDsgYWxsLCB1bmxlc3MgZ2l2ZW5cIilcbiAgICAuYWRkSGVscFRleHQoXCJhZnRlclwiLCBIRUxQKVxuICAgIC5hY3Rpb24oKHNlZ21lbnQ6IHN0cmluZywgbmFtZT86IHN0cmluZykgPT4gcnVuKGNvbnRleHQsIHNlZ21lbnQsIG5hbWUpKTtcbn1cbiIsICIvLyBXaGF0IHRoZSB0ZXN0cyBzaGFyZTogc2VnbWVudHMgdGhhdCBhcmUgcmVtb3ZlZCBldmVuIHdoZW4gYSB0ZXN0IGZhaWxzLCBjaGlsZCBwcm9jZXNzZXMsIHdhdGNoZG9ncywgc2VlZGVkIHJhbmRvbW5lc3MuXG5cbmltcG9ydCB7IHR5cGUgQ2hpbGRQcm9jZXNzQnlTdGRpbywgc3Bhd24sIHR5cGUgU3Bhd25PcHRpb25zIH0gZnJvbSBcIm5vZGU6Y2hpbGRfcHJvY2Vzc1wiO1xuaW1wb3J0IHsgcmFuZG9tSW50IH0gZnJvbSBcIm5vZGU6Y3J5cHRvXCI7XG5pbXBvcnQgeyBvbmNlIH0gZnJvbSBcIm5vZGU6ZXZlbnRzXCI7XG5pbXBvcnQgeyByZWFkZGlyU3luYywgdW5saW5rU3luYyB9IGZyb20gXCJub2RlOmZzXCI7XG5pbXBvcnQgdHlwZSB7IFJlYWRhYmxlLCBXcml0YWJsZSB9IGZyb20gXCJub2RlOnN0cmVhbVwiO1xuaW1wb3J0IHsgY3JlYXRlSW50ZXJmYWNlIH0gZnJvbSBcIm5vZGU6cmVhZGxpbmVcIjtcbmltcG9ydCB7IGpvaW4gfSBmcm9tIFwibm9kZTpwYXRoXCI7XG5pbXBvcnQgeyBmaWxlVVJMVG9QYXRoIH0gZnJvbSBcIm5vZGU6dXJsXCI7XG5pbXBvcnQgeyBzZXRGbGFnc0Zyb21TdHJpbmcgfSBmcm9tIFwibm9kZTp2OFwiO1xuaW1wb3J0IHsgcnVuSW5OZXdDb250ZXh0IH0gZnJvbSBcIm5vZGU6dm1cIjtcbmltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgTWVtb3J5LCB0eXBlIE1lbW9yeU9wdGlvbnMsIFplcm9JcGNFcnJvciB9IGZyb20gXCJ6ZXJvaXBjXCI7XG5cbi8qKiBXaGV0aGVyIHRoZSBsb25nIG9uZXMgcnVuIGxvbmc6IGBucG0gcnVuIHNvYWtgLiAqL1xuZXhwb3J0IGNvbnN0IHNvYWsgPSBwcm9jZXNzLmVudltcIlpFUk9JUENfU09BS1wiXSA9PT0gXCIxXCI7XG5cbi8qKiBXaGVyZSB0aGUgYnVuZGxlZCB0ZXN0cyBsaWU7IHByb2dyYW1zIGFyZSBpbiBgcHJvZ3JhbXMvYC4gKi9cbmNvbnN0IGJ1aWx0ID0gZmlsZVVSTFRvUGF0aChuZXcgVVJMKFwiLlwiLCBpbXBvcnQubWV0YS51cmwpKTtcblxuLy8gLS0tIHNlZ21lbnRzIC0tLVxuXG4vKiogc2NyaXB0cy90ZXN0Lm1qcyBuYW1lcyBpdHMgcnVuLCBhbmQgbG9va3MgZm9yIHdoYXQgaXMgbGVmdCBvZiBpdC4gKi9cbmNvbnN0IFBSRUZJWCA9IGB6ZXJvaXBjLXRlc3QtJHtwcm9jZXNzLmVudltcIlpFUk9JUENfVEVTVF9SVU5cIl0gPz8gXCJhbG9uZVwifS0ke3Byb2Nlc3MucGlkfS1gO1xubGV0IG5hbWVzID0gMDtcblxuLyoqIEEgc2VnbWVudCBuYW1lIHRoYXQgbm9ib2R5IGVsc2UgdXNlczsgdGhlIHNlZ21lbnQgaXMgcmVtb3ZlZCB3aGVuIHRoaXMgcHJvY2VzcyBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlc3ROYW1lKCk6IHN0cmluZyB7XG4gIHJldHVybiBgLyR7UFJFRklYfSR7bmFtZXMrK31gO1xufVxuXG5mdW5jdGlvbiByZW1vdmVTZWdtZW50cygpOiB2b2lkIHtcbiAgZm9yIChjb25zdCBmaWxlIG9mIHJlYWRkaXJTeW5jKFwiL2Rldi9zaG1cIikpIHtcbiAgICBpZiAoZmlsZS5zdGFydHNXaXRoKFBSRUZJWCkpIHVubGlua1N5bmMoYC9kZXYvc2htLyR7ZmlsZX1gKTtcbiAgfVxufVxucHJvY2Vzcy5vbihcImV4aXRcIiwgcmVtb3ZlU2VnbWVudHMpO1xuZm9yIChjb25zdCBzaWduYWwgb2YgW1wiU0lHSU5UXCIsIFwiU0lHVEVSTVwiLCBcIlNJR0hVUFwiXSBhcyBjb25zdCkgcHJvY2Vzcy5vbmNlKHNpZ25hbCwgKCkgPT4gcHJvY2Vzcy5leGl0KDEpKTtcblxuLyoqIEEgbmV3IHNlZ21lbnQgZm9yIHRoZSBsZW5ndGggb2YgYGZuYDsgY2xvc2VkIGFuZCB1bmxpbmtlZCBhZnRlcndhcmRzLCB3aGF0ZXZlciBoYXBwZW5zLiAxIE1CIHVubGVzcyBgc2l6ZWAgaXMgZ2l2ZW4uICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gd2l0aE1lbW9yeTxUPihcbiAgb3B0aW9uczogUGFydGlhbDxNZW1vcnlPcHRpb25zPixcbiAgZm46IChtZW1vcnk6IE1lbW9yeSkgPT4gVCB8IFByb21pc2U8VD4sXG4pOiBQcm9taXNlPFQ+IHtcbiAgY29uc3QgbWVtb3J5ID0gTWVtb3J5LmNyZWF0ZSh0ZXN0TmFtZSgpLCB7IC4uLm9wdGlvbnMsIHNpemU6IG9wdGlvbnMuc2l6ZSA/PyBcIjFNQlwiIH0pO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBmbihtZW1vcnkpO1xuICB9IGZpbmFsbHkge1xuICAgIG1lbW9yeS5jbG9zZSgpO1xuICAgIG1lbW9yeS51bmxpbmsoKTtcbiAgfVxufVxuXG4vLyAtLS0gZXJyb3JzIC0tLVxuXG4vKiogRm9yIGFzc2VydC50aHJvd3MgYW5kIGFzc2VydC5yZWplY3RzOiBhbiBlcnJvciBvZiB0aGlzIHBhY2thZ2Ugd2l0aCB0aGlzIGNvZGUsIGFuZCBhIG1lc3NhZ2UgdGhhdCBtYXRjaGVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvZGUoZXhwZWN0ZWQ6IFplcm9JcGNFcnJvcltcImNvZGVcIl0sIG1lc3NhZ2U/OiBSZWdFeHApOiAoZXJyb3I6IHVua25vd24pID0+IHRydWUge1xuICByZXR1cm4gKGVycm9yKSA9PiB7XG4gICAgYXNzZXJ0Lm9rKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yLCBgbm90IGEgWmVyb0lwY0Vycm9yOiAke1N0cmluZyhlcnJvcil9YCk7XG4gICAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIGV4cGVjdGVkLCBlcnJvci5tZXNzYWdlKTtcbiAgICBpZiAobWVzc2FnZSkgYXNzZXJ0Lm1hdGNoKGVycm9yLm1lc3NhZ2UsIG1lc3NhZ2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9O1xufVxuXG4vLyAtLS0gdGltZSAtLS1cblxuLyoqIENhbGxzIGBmbmAgYW5kIGZhaWxzIHdoZW4gaXQgdGFrZXMgbG9uZ2VyIHRoYW4gYHNlY29uZHNgOiBhZ2FpbnN0IGhhbmdzLCBuZXZlciBhIGJvdW5kIG9uIHNwZWVkLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHdhdGNoZG9nPFQ+KHdoYXQ6IHN0cmluZywgc2Vjb25kczogbnVtYmVyLCBmbjogKCkgPT4gVCB8IFByb21pc2U8VD4pOiBQcm9taXNlPFQ+IHtcbiAgbGV0IHRpbWVyOiBOb2RlSlMuVGltZW91dCB8IHVuZGVmaW5lZDtcbiAgY29uc3QgYmFya3MgPSBuZXcgUHJvbWlzZTxuZXZlcj4oKF8sIHJlamVjdCkgPT4ge1xuICAgIHRpbWVyID0gc2V0VGltZW91dCgoKSA9PiByZWplY3QobmV3IEVycm9yKGB3YXRjaGRvZzogJHt3aGF0fSBkaWQgbm90IGVuZCB3aXRoaW4gJHtzZWNvbmRzfSBzYCkpLCBzZWNvbmRzICogMTAwMCk7XG4gIH0pO1xuICB0cnkge1xuICAgIHJldHVybiBhd2FpdCBQcm9taXNlLnJhY2UoW2ZuKCksIGJhcmtzXSk7XG4gIH0gZmluYWxseSB7XG4gICAgY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgfVxufVxuXG4vKiogVGhlIGZ1bmN0aW9uIG9mIGEgdGVzdDogYGZuYCB3aXRoIGEgbmV3IHNlZ21lbnQsIGFnYWluc3QgaGFuZ3MuICovXG5leHBvcnQgZnVuY3Rpb24gd2l0aGluKGZuOiAobWVtb3J5OiBNZW1vcnkpID0+IFByb21pc2U8dm9pZD4gfCB2b2lkLCBzZWNvbmRzID0gNjApOiAoKSA9PiBQcm9taXNlPHZvaWQ+IHtcbiAgcmV0dXJuICgpID0+IHdhdGNoZG9nKFwidGhlIHRlc3RcIiwgc2Vjb25kcywgKCkgPT4gd2l0aE1lbW9yeSh7fSwgZm4pKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHNsZWVwKG1pbGxpc2Vjb25kczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSkgPT4gc2V0VGltZW91dChyZXNvbHZlLCBtaWxsaXNlY29uZHMpKTtcbn1cblxuLyoqIFdhaXRzIHVudGlsIHRoZSBjb25kaXRpb24gaG9sZHMsIGxvb2tpbmcgZXZlcnkgZmV3IG1pbGxpc2Vjb25kczsgdGhlIHdhdGNoZG9nIGlzIGZvciBoYW5ncy4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB1bnRpbCh3aGF0OiBzdHJpbmcsIGNvbmRpdGlvbjogKCkgPT4gYm9vbGVhbiwgc2Vjb25kcyA9IDYwKTogUHJvbWlzZTx2b2lkPiB7XG4gIGNvbnN0IGRlYWRsaW5lID0gcGVyZm9ybWFuY2Uubm93KCkgKyBzZWNvbmRzICogMTAwMDtcbiAgd2hpbGUgKCFjb25kaXRpb24oKSkge1xuICAgIGlmIChwZXJmb3JtYW5jZS5ub3coKSA+IGRlYWRsaW5lKSB0aHJvdyBuZXcgRXJyb3IoYHdhdGNoZG9nOiAke3doYXR9OiBub3Qgc28gYWZ0ZXIgJHtzZWNvbmRzfSBzYCk7XG4gICAgYXdhaXQgc2xlZXAoMik7XG4gIH1cbn1cblxuLy8gLS0tIGdhcmJhZ2UgLS0tXG5cbmxldCBjb2xsZWN0b3I6ICgoKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcblxuLyoqIENvbGxlY3RzIHdoYXQgSmF2YVNjcmlwdCBubyBsb25nZXIgcmVhY2hlcy4gRmluYWxpemVycyBydW4gbGF0ZXIsIHdoZW4gdGhlIGV2ZW50IGxvb3AgZ2V0cyBpdHMgdHVybi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb2xsZWN0R2FyYmFnZSgpOiB2b2lkIHtcbiAgaWYgKCFjb2xsZWN0b3IpIHtcbiAgICBzZXRGbGFnc0Zyb21TdHJpbmcoXCItLWV4cG9zZS1nY1wiKTtcbiAgICBjb2xsZWN0b3IgPSBydW5Jbk5ld0NvbnRleHQoXCJnY1wiKSBhcyAoKSA9PiB2b2lkO1xuICB9XG4gIGNvbGxlY3RvcigpO1xufVxuXG4vLyAtLS0gY2hpbGQgcHJvY2Vzc2VzIC0tLVxuXG5leHBvcnQgaW50ZXJmYWNlIFByb2dyYW0ge1xuICByZWFkb25seSBwaWQ6IG51bWJlcjtcbiAgcmVhZG9ubHkgY2hpbGQ6IENoaWxkUHJvY2Vzc0J5U3RkaW88V3JpdGFibGUsIFJlYWRhYmxlLCBSZWFkYWJsZT47XG4gIC8qKiBUaGUgbmV4dCBsaW5lIHRoYXQgaXQgcHJpbnRzOyByZWplY3RzIHdoZW4gaXQgZW5kcyBmaXJzdC4gKi9cbiAgbGluZSgpOiBQcm9taXNlPHN0cmluZz47XG4gIC8qKiBSZWFkcyBsaW5lcyB1bnRpbCB0aGlzIG9uZSBjb21lcy4gKi9cbiAgZXhwZWN0KGxpbmU6IHN0cmluZyk6IFByb21pc2U8dm9pZD47XG4gIHNlbmQobGluZTogc3RyaW5nKTogdm9pZDtcbiAga2lsbChzaWduYWw/OiBOb2RlSlMuU2lnbmFscyk6IHZvaWQ7XG4gIC8qKiBIb3cgaXQgZW5kZWQuIEtlcHQ6IG1heSBiZSBhc2tlZCBhdCBhbnkgdGltZSwgYW55IG51bWJlciBvZiB0aW1lcy4gKi9cbiAgcmVhZG9ubHkgZW5kZWQ6IFByb21pc2U8eyBjb2RlOiBudW1iZXIgfCBudWxsOyBzaWduYWw6IE5vZGVKUy5TaWduYWxzIHwgbnVsbDsgc3Rkb3V0OiBzdHJpbmc7IHN0ZGVycjogc3RyaW5nIH0+O1xufVxuXG5jb25zdCBydW5uaW5nID0gbmV3IFNldDxQcm9ncmFtPigpO1xucHJvY2Vzcy5vbihcImV4aXRcIiwgZW5kUHJvZ3JhbXMpO1xuXG4vKiogS2lsbHMgYWxsIHByb2dyYW1zIHRoYXQgc3RpbGwgcnVuLiBBcyBhbiBgYWZ0ZXJgIGhvb2sgaXQgbGV0cyBhIHRlc3QgZmlsZSBlbmQgd2hvc2UgdGVzdCBmYWlsZWQuICovXG5leHBvcnQgZnVuY3Rpb24gZW5kUHJvZ3JhbXMoKTogdm9pZCB7XG4gIGZvciAoY29uc3QgcHJvZ3JhbSBvZiBydW5uaW5nKSBwcm9ncmFtLmtpbGwoKTtcbn1cblxuLyoqIFN0YXJ0cyB0ZXN0cy9wcm9ncmFtcy88bmFtZT4udHMuIEl0IGlzIGtpbGxlZCB3aGVuIHRoaXMgcHJvY2VzcyBlbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0YXJ0UHJvZ3JhbShcbiAgbmFtZTogc3RyaW5nLFxuICBhcmdzOiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyKVtdID0gW10sXG4gIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9LFxuKTogUHJvZ3JhbSB7XG4gIGNvbnN0IGZpbGUgPSBqb2luKGJ1aWx0LCBcInByb2dyYW1zXCIsIGAke25hbWV9Lm1qc2ApO1xuICByZXR1cm4gc3RhcnRDb21tYW5kKHByb2Nlc3MuZXhlY1BhdGgsIFtcIi0tZW5hYmxlLXNvdXJjZS1tYXBzXCIsIGZpbGUsIC4uLmFyZ3MubWFwKFN0cmluZyldLCBvcHRpb25zKTtcbn1cblxuLyoqIFN0YXJ0cyBhbnkgY29tbWFuZCBpbiB0aGUgc2FtZSB3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gc3RhcnRDb21tYW5kKGNvbW1hbmQ6IHN0cmluZywgYXJnczogcmVhZG9ubHkgc3RyaW5nW10sIG9wdGlvbnM6IFNwYXduT3B0aW9ucyA9IHt9KTogUHJvZ3JhbSB7XG4gIGNvbnN0IGNoaWxkID0gc3Bhd24oY29tbWFuZCwgYXJncywgeyAuLi5vcHRpb25zLCBzdGRpbzogW1wicGlwZVwiLCBcInBpcGVcIiwgXCJwaXBlXCJdIH0pO1xuICBjb25zdCBvdXRwdXQgPSB7IHN0ZG91dDogXCJcIiwgc3RkZXJyOiBcIlwiIH07XG4gIGNvbnN0IGxpbmVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgb3ZlciA9IGZhbHNlO1xuICBsZXQgd2FrZSA9ICgpID0+IHt9O1xuICBjaGlsZC5zdGRpbi5vbihcImVycm9yXCIsICgpID0+IHt9KTsgLy8gaXQgbWF5IGJlIGdvbmUgd2hlbiBhIGxpbmUgaXMgc2VudFxuICBjaGlsZC5zdGRlcnIub24oXCJkYXRhXCIsICh0ZXh0KSA9PiAob3V0cHV0LnN0ZGVyciArPSB0ZXh0KSk7XG4gIGNyZWF0ZUludGVyZmFjZSh7IGlucHV0OiBjaGlsZC5zdGRvdXQgfSkub24oXCJsaW5lXCIsIChsaW5lKSA9PiB7XG4gICAgb3V0cHV0LnN0ZG91dCArPSBgJHtsaW5lfVxcbmA7XG4gICAgbGluZXMucHVzaChsaW5lKTtcbiAgICB3YWtlKCk7XG4gIH0pO1xuICBjb25zdCBwcm9ncmFtOiBQcm9ncmFtID0ge1xuICAgIHBpZDogY2hpbGQucGlkID8/IC0xLFxuICAgIGNoaWxkLFxuICAgIGFzeW5jIGxpbmUoKSB7XG4gICAgICB3aGlsZSAobGluZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICAgIGlmIChvdmVyKSB0aHJvdyBuZXcgRXJyb3IoYCR7Y29tbWFuZH0gJHthcmdzLmpvaW4oXCIgXCIpfSBlbmRlZCB3aXRob3V0IGFub3RoZXIgbGluZTogJHtvdXRwdXQuc3RkZXJyfWApO1xuICAgICAgICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigocmVzb2x2ZSkgPT4gKHdha2UgPSByZXNvbHZlKSk7XG4gICAgICB9XG4gICAgICByZXR1cm4gbGluZXMuc2hpZnQoKSBhcyBzdHJpbmc7XG4gICAgfSxcbiAgICBhc3luYyBleHBlY3QobGluZSkge1xuICAgICAgd2hpbGUgKChhd2FpdCBwcm9ncmFtLmxpbmUoKSkgIT09IGxpbmUpO1xuICAgIH0sXG4gICAgc2VuZDogKGxpbmUpID0+IHZvaWQgY2hpbGQuc3RkaW4ud3JpdGUoYCR7bGluZX1cXG5gKSxcbiAgICBraWxsOiAoc2lnbmFsID0gXCJTSUdLSUxMXCIpID0+IHZvaWQgY2hpbGQua2lsbChzaWduYWwpLFxuICAgIGVuZGVkOiBvbmNlKGNoaWxkLCBcImNsb3NlXCIpLnRoZW4oKFtjb2RlLCBzaWduYWxdKSA9PiB7XG4gICAgICBydW5uaW5nLmRlbGV0ZShwcm9ncmFtKTtcbiAgICAgIG92ZXIgPSB0cnVlO1xuICAgICAgd2FrZSgpO1xuICAgICAgcmV0dXJuIHsgY29kZTogY29kZSBhcyBudW1iZXIgfCBudWxsLCBzaWduYWw6IHNpZ25hbCBhcyBOb2RlSlMuU2lnbmFscyB8IG51bGwsIC4uLm91dHB1dCB9O1xuICAgIH0pLFxuICB9O1xuICBydW5uaW5nLmFkZChwcm9ncmFtKTtcbiAgcmV0dXJuIHByb2dyYW07XG59XG5cbi8qKiBSdW5zIGEgcHJvZ3JhbSB0byBpdHMgZW5kIGFuZCByZXR1cm5zIHdoYXQgaXQgcHJpbnRlZDsgZmFpbHMgd2hlbiBpdCBkb2VzLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJ1blByb2dyYW0oXG4gIG5hbWU6IHN0cmluZyxcbiAgYXJnczogcmVhZG9ubHkgKHN0cmluZyB8IG51bWJlcilbXSA9IFtdLFxuICBvcHRpb25zOiBTcGF3bk9wdGlvbnMgJiB7IHNlY29uZHM/OiBudW1iZXIgfSA9IHt9LFxuKTogUHJvbWlzZTxzdHJpbmc+IHtcbiAgY29uc3QgeyBzZWNvbmRzID0gNjAsIC4uLnJlc3QgfSA9IG9wdGlvbnM7XG4gIGNvbnN0IHByb2dyYW0gPSBzdGFydFByb2dyYW0obmFtZSwgYXJncywgcmVzdCk7XG4gIGNvbnN0IGVuZCA9IGF3YWl0IHdhdGNoZG9nKGBwcm9ncmFtICR7bmFtZX1gLCBzZWNvbmRzLCAoKSA9PiBwcm9ncmFtLmVuZGVkKS5maW5hbGx5KCgpID0+IHByb2dyYW0ua2lsbCgpKTtcbiAgaWYgKGVuZC5jb2RlICE9PSAwKVxuICAgIHRocm93IG5ldyBFcnJvcihgcHJvZ3JhbSAke25hbWV9IGVuZGVkIHdpdGggJHtlbmQuc2lnbmFsID8/IGVuZC5jb2RlfTogJHtlbmQuc3Rkb3V0fSR7ZW5kLnN0ZGVycn1gKTtcbiAgcmV0dXJuIGVuZC5zdGRvdXQ7XG59XG5cbi8vIC0tLSByYW5kb21uZXNzIC0tLVxuXG5leHBvcnQgaW50ZXJmYWNlIFJhbmRvbSB7XG4gIHJlYWRvbmx5IHNlZWQ6IG51bWJlcjtcbiAgLyoqIEEgd2hvbGUgbnVtYmVyIGZyb20gMCB0byBiZWxvdyBgYm91bmRgLiAqL1xuICBiZWxvdyhib3VuZDogbnVtYmVyKTogbnVtYmVyO1xuICAvKiogQSB3aG9sZSBudW1iZXIgZnJvbSBgbGVhc3RgIHRvIGBtb3N0YCwgYm90aCBpbmNsdWRlZC4gKi9cbiAgYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIpOiBudW1iZXI7XG4gIC8qKiBBbnkgMzIgYml0cy4gKi9cbiAgd29yZCgpOiBudW1iZXI7XG4gIC8qKiBBIG51bWJlciBmcm9tIDAgdG8gYmVsb3cgMS4gKi9cbiAgZnJhY3Rpb24oKTogbnVtYmVyO1xuICBwaWNrPFQ+KGxpc3Q6IHJlYWRvbmx5IFRbXSk6IFQ7XG4gIHNodWZmbGU8VD4obGlzdDogcmVhZG9ubHkgVFtdKTogVFtdO1xufVxuXG4vKiogQSBnZW5lcmF0b3IgKG11bGJlcnJ5MzIpIHdob3NlIHNlZWQgaXMga25vd24uICovXG5leHBvcnQgZnVuY3Rpb24gcmFuZG9tRnJvbShzZWVkOiBudW1iZXIpOiBSYW5kb20ge1xuICBsZXQgc3RhdGUgPSBzZWVkID4+PiAwO1xuICBjb25zdCB3b3JkID0gKCkgPT4ge1xuICAgIHN0YXRlID0gKHN0YXRlICsgMHg2ZDJiNzlmNSkgPj4+IDA7XG4gICAgbGV0IHogPSBNYXRoLmltdWwoc3RhdGUgXiAoc3RhdGUgPj4+IDE1KSwgc3RhdGUgfCAxKTtcbiAgICB6IF49IHogKyBNYXRoLmltdWwoeiBeICh6ID4+PiA3KSwgeiB8IDYxKTtcbiAgICByZXR1cm4gKHogXiAoeiA+Pj4gMTQpKSA+Pj4gMDtcbiAgfTtcbiAgY29uc3QgZnJhY3Rpb24gPSAoKSA9PiB3b3JkKCkgLyAyICoqIDMyO1xuICBjb25zdCBiZWxvdyA9IChib3VuZDogbnVtYmVyKSA9PiBNYXRoLmZsb29yKGZyYWN0aW9uKCkgKiBib3VuZCk7XG4gIHJldHVybiB7XG4gICAgc2VlZCxcbiAgICB3b3JkLFxuICAgIGZyYWN0aW9uLFxuICAgIGJlbG93LFxuICAgIGJldHdlZW46IChsZWFzdCwgbW9zdCkgPT4gbGVhc3QgKyBiZWxvdyhtb3N0IC0gbGVhc3QgKyAxKSxcbiAgICBwaWNrOiAobGlzdCkgPT4gbGlzdFtiZWxvdyhsaXN0Lmxlbmd0aCldIGFzICh0eXBlb2YgbGlzdClbbnVtYmVyXSxcbiAgICBzaHVmZmxlOiAobGlzdCkgPT4ge1xuICAgICAgY29uc3QgY29weSA9IFsuLi5saXN0XTtcbiAgICAgIGZvciAobGV0IGsgPSBjb3B5Lmxlbmd0aCAtIDE7IGsgPiAwOyBrLS0pIHtcbiAgICAgICAgY29uc3Qgb3RoZXIgPSBiZWxvdyhrICsgMSk7XG4gICAgICAgIFtjb3B5W2tdLCBjb3B5W290aGVyXV0gPSBbY29weVtvdGhlcl0gYXMgKHR5cGVvZiBsaXN0KVtudW1iZXJdLCBjb3B5W2tdIGFzICh0eXBlb2YgbGlzdClbbnVtYmVyXV07XG4gICAgICB9XG4gICAgICByZXR1cm4gY29weTtcbiAgICB9LFxuICB9O1xufVxuXG4vKiogQSBnZW5lcmF0b3Igd2l0aCBhIG5ldyBzZWVkLCB3aGljaCBpcyBwcmludGVkOyBaRVJPSVBDX1NFRUQ9PG51bWJlcj4gcmVwZWF0cyBhIHJ1bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWVkZWRSYW5kb20obGFiZWw6IHN0cmluZyk6IFJhbmRvbSB7XG4gIGNvbnN0IGdpdmVuID0gcHJvY2Vzcy5lbnZbXCJaRVJPSVBDX1NFRURcIl07XG4gIGNvbnN0IHNlZWQgPSBnaXZlbiA/IE51bWJlcihnaXZlbikgPj4+IDAgOiByYW5kb21JbnQoMiAqKiAzMik7XG4gIGNvbnNvbGUubG9nKGAjICR7bGFiZWx9OiBaRVJPSVBDX1NFRUQ9JHtzZWVkfWApO1xuICByZXR1cm4gcmFuZG9tRnJvbShzZWVkKTtcbn1cblxuLy8gLS0tIHN0YXRpc3RpY3MgLS0tXG5cbi8qKiBMZWFzdCwgbWlkZGxlLCA5OXRoIHBlcmNlbnRpbGUgYW5kIGdyZWF0ZXN0IG9mIHNvbWUgbWVhc3VyZW1lbnRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN1bW1hcnkodmFsdWVzOiByZWFkb25seSBudW1iZXJbXSk6IHsgbGVhc3Q6IG51bWJlcjsgbWVkaWFuOiBudW1iZXI7IHA5OTogbnVtYmVyOyBtb3N0OiBudW1iZXIgfSB7XG4gIGNvbnN0IHNvcnRlZCA9IFsuLi52YWx1ZXNdLnNvcnQoKGEsIGIpID0+IGEgLSBiKTtcbiAgY29uc3QgYXQgPSAocTogbnVtYmVyKSA9PiBzb3J0ZWRbTWF0aC5taW4oc29ydGVkLmxlbmd0aCAtIDEsIE1hdGguZmxvb3IocSAqIHNvcnRlZC5sZW5ndGgpKV0gPz8gTnVtYmVyLk5hTjtcbiAgcmV0dXJuIHsgbGVhc3Q6IGF0KDApLCBtZWRpYW46IGF0KDAuNSksIHA5OTogYXQoMC45OSksIG1vc3Q6IGF0KDEpIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUdBLE9BQU8sWUFBWTtBQUNuQixTQUFTLHFCQUFxQjtBQUM5QixTQUFTLFNBQUFBLFFBQU8sWUFBWTtBQUM1QixTQUFTLFVBQUFDLFNBQVEsZ0JBQUFDLHFCQUFvQjs7O0FDSnJDLFNBQXNCLGFBQWEsT0FBQUMsTUFBSyxVQUFVOzs7QUNDbEQsU0FBUyxRQUFRLEtBQUssS0FBSyxNQUFNLGFBQTBCO0FBb0JwRCxTQUFTLE1BQU0sTUFBYyxJQUFZLE1BQXdCO0FBQ3RFLFNBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sS0FBSyxRQUFRLElBQUksQ0FBQyxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxJQUFJLElBQUk7QUFDdEc7QUFFTyxJQUFNLFVBQVUsT0FBTyxFQUFFLE1BQU0sS0FBSyxNQUFNLEtBQUssTUFBTSxLQUFLLEVBQUUsR0FBRyxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDL0UsSUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFHLE1BQU0sR0FBRyxNQUFNLFNBQVMsTUFBTSxXQUFXLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFOzs7QUR2QjFGLElBQU0sY0FBYyxDQUFDLFFBQWdCLGFBQXNCLElBQUksWUFBWSxRQUFRLFNBQVNDLE1BQUssUUFBUTtBQUN6RyxJQUFNLGNBQWMsQ0FBQyxRQUFnQixhQUFzQixJQUFJLFlBQVksUUFBUSxXQUFXLFNBQVMsUUFBUTtBQU94RyxJQUFNLFNBQTJCO0FBQUEsRUFDdEMsT0FBTztBQUFBLEVBQ1AsS0FBSyxRQUFRO0FBQ1gsZ0JBQVksUUFBUSxFQUFFLEVBQUUsS0FBSyxDQUFDO0FBQzlCLGdCQUFZLFFBQVEsQ0FBQyxFQUFFLEtBQUssRUFBRSxNQUFNLEdBQUcsTUFBTSxJQUFJLE1BQU0sUUFBUSxNQUFNLElBQUksV0FBVyxDQUFDLEVBQUUsQ0FBQztBQUN4RixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxDQUFDLFFBQVEsYUFBYTtBQUFBLElBQzFCLFNBQVMsUUFBUSxNQUFNLFlBQVksTUFBTSxDQUFDO0FBQUEsSUFDMUMsU0FBUyxRQUFRLE1BQU0sWUFBWSxNQUFNLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBQ0EsVUFBVSxNQUFNLENBQUM7QUFBQSxFQUNqQixZQUFZLENBQUMsUUFBUSxFQUFFLFNBQVMsUUFBUSxHQUFHLFdBQVc7QUFBQSxJQUNwRCxNQUFNLFlBQVksUUFBUSxFQUFFO0FBQUEsSUFDNUIsTUFBTSxJQUFJLFlBQVksUUFBUSxTQUFTLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSSxJQUFJLE9BQU8sUUFBUSxHQUFHLEdBQUksQ0FBQyxFQUFFLEtBQUssQ0FBQztBQUFBLElBQzdGLE1BQU0sV0FBVyxDQUFDLFFBQVEsS0FBSyxDQUFDLEdBQUcsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLFFBQVEsS0FBSyxRQUFRLFNBQVMsQ0FBQyxHQUFHLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFBQSxJQUMxRyxNQUFNLFdBQVcsQ0FBQyxRQUFRLElBQUksR0FBRyxPQUFPLEdBQUcsQ0FBQyxHQUFHLE9BQU8sR0FBRyxRQUFRLEdBQUcsUUFBUSxTQUFTLENBQUMsQ0FBQztBQUFBLEVBQ3pGO0FBQ0Y7OztBRTdCQSxTQUFTLFNBQUFDLFFBQU8sU0FBUyxLQUFrQixRQUFRLFlBQVksaUJBQWlCOzs7QUNFekUsSUFBTSxhQUFhO0FBc0NuQixJQUFNLGlCQUFpQjtBQUV2QixJQUFNLHFCQUFxQjtBQUMzQixJQUFNLG1CQUFtQjtBQUd6QixJQUFNLGFBQWE7QUFXbkIsSUFBTSxjQUFjO0FBR3BCLElBQU0sYUFBYTtBQU9uQixJQUFNLGVBQWU7QUFhckIsSUFBTSxjQUFjO0FBQ3BCLElBQU0sWUFBWTtBQUVsQixJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGlCQUFpQjtBQUV2QixJQUFNLGdCQUFnQjtBQUN0QixJQUFNLGtCQUFrQjtBQWV4QixJQUFNLFlBQVk7QUFvQmxCLElBQU0sYUFBYTtBQUtuQixJQUFNLGdCQUFnQjtBQUd0QixJQUFNLG9CQUFvQjtBQUsxQixJQUFNLFdBQVc7QUFDakIsSUFBTSxXQUFXO0FBR2pCLElBQU0sa0JBQWtCO0FBS3hCLElBQU0sYUFBYTtBQVFuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxXQUFXO0FBU2pCLElBQU0sY0FBYztBQTBDcEIsSUFBTSxZQUFZO0FBTWxCLElBQU0sY0FBYzs7O0FEaE4zQixJQUFNLE9BQU9DLE9BQU0sR0FBRztBQUV0QixJQUFNLFFBQVE7QUFBQSxFQUNaLE1BQU0sRUFBRSxNQUFNLEtBQUssVUFBVSxFQUFFO0FBQUEsRUFDL0IsTUFBTSxFQUFFLE1BQU0sS0FBSyxVQUFVLEVBQUU7QUFBQSxFQUMvQixNQUFNLEVBQUUsTUFBTSxNQUFNLFVBQVUsRUFBRTtBQUFBLEVBQ2hDLE1BQU0sRUFBRSxNQUFNLEtBQUssVUFBVSxFQUFFO0FBQ2pDO0FBRUEsSUFBTSxPQUFPLENBQUMsUUFBZ0JDLE9BQWMsYUFBc0I7QUFDaEUsUUFBTSxPQUFPLE1BQU1BLEtBQTBCLEVBQUU7QUFDL0MsU0FBTyxJQUFJLFFBQWUsUUFBUSxXQUFXQSxLQUFJLElBQUksTUFBTSxVQUFVLEVBQUUsUUFBUSxHQUFHLFFBQVEsRUFBRSxDQUFDO0FBQy9GO0FBSUEsSUFBTSxRQUFRLEVBQUUsU0FBUyxFQUFFO0FBRTNCLFNBQVMsYUFBYSxTQUE0QztBQUNoRSxRQUFNLFFBQVMsUUFBUSxTQUFVLE1BQWtCLE1BQU0sSUFBSSxXQUFXLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFDbkYsU0FBTztBQUFBLElBQ0wsTUFBTSxRQUFRO0FBQUEsSUFDZCxNQUFNLFFBQVE7QUFBQSxJQUNkLE1BQU0sUUFBUTtBQUFBLElBQ2QsTUFBTSxRQUFRLFFBQVEsS0FBSztBQUFBLElBQzNCLE1BQU0sUUFBUSxRQUFRLEtBQUs7QUFBQSxJQUMzQixNQUFNLFFBQVEsV0FBVztBQUFBLElBQ3pCLE1BQU0sVUFBVSxDQUFDLFFBQVEsVUFBVSxHQUFHLFFBQVEsUUFBUSxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsU0FBeUIsUUFBcUM7QUFDN0UsUUFBTSxRQUFRLENBQUNDLFNBQXlCQSxLQUFJLFNBQVUsTUFBa0IsTUFBTSxJQUFJLFdBQVcsR0FBRztBQUNoRyxRQUFNLFFBQVEsT0FBTyxRQUFRLENBQUNBLFNBQVEsQ0FBQ0EsS0FBSSxVQUFVLEdBQUdBLEtBQUksUUFBUSxNQUFNQSxJQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ2hGLFNBQU87QUFBQSxJQUNMLE1BQU0sUUFBUSxTQUFTLE1BQU0sT0FBTyxHQUFHLEtBQUs7QUFBQSxJQUM1QyxNQUFNLFFBQVEsS0FBSyxNQUFNLE9BQU8sR0FBRyxLQUFLO0FBQUEsSUFDeEMsTUFBTSxRQUFRLFlBQVksS0FBSztBQUFBLElBQy9CLE1BQU0sUUFBUSxRQUFRLEtBQUs7QUFBQSxJQUMzQixNQUFNLFFBQVEsSUFBSSxDQUFDLFFBQVEsS0FBSyxNQUFNLE9BQU8sR0FBRyxLQUFLLEdBQUcsUUFBUSxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDL0UsTUFBTSxPQUFPLE9BQU8sS0FBSztBQUFBLElBQ3pCLE1BQU0sV0FBVyxPQUFPLEtBQUs7QUFBQSxJQUM3QixNQUFNLFdBQVcsQ0FBQyxRQUFRLFVBQVUsR0FBRyxRQUFRLFFBQVEsTUFBTSxPQUFPLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFBQSxFQUNoRjtBQUNGO0FBRU8sSUFBTSxXQUErQjtBQUFBLEVBQzFDLE9BQU8sT0FBTyxLQUFLLEtBQUssRUFBRTtBQUFBO0FBQUEsRUFFMUIsS0FBSyxRQUFRO0FBQ1gsVUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLElBQUksT0FBTyxRQUFRLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQ0QsT0FBTSxFQUFFLFNBQVMsQ0FBQyxNQUFNLEtBQUssUUFBUUEsT0FBTSxRQUFRLENBQUM7QUFDM0csYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsWUFBTSxRQUFRLENBQVU7QUFDeEIsVUFBSSxJQUFJLE1BQU0sRUFBRyxPQUFNLFdBQVc7QUFDbEMsWUFBTSxRQUFRLENBQVU7QUFDeEIsVUFBSSxJQUFJLEdBQUksT0FBTSxXQUFXO0FBQUEsSUFDL0I7QUFDQSxVQUFNLE1BQU07QUFDWixVQUFNLEtBQUssSUFBSSxXQUFXLEdBQUcsQ0FBVSxFQUFFLE1BQU0sTUFBTTtBQUFBLElBQUMsQ0FBQztBQUN2RCxVQUFNLFFBQVEsSUFBSSxXQUFXLEdBQUcsQ0FBVTtBQUMxQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxDQUFDLFFBQVEsWUFBWSxPQUFPLEtBQUssS0FBSyxFQUFFLFFBQVEsQ0FBQ0EsVUFBUyxRQUFRLE1BQU0sS0FBSyxRQUFRQSxLQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7QUFBQSxFQUN2RyxTQUFTRSxRQUFPLFFBQVEsTUFBTTtBQUM1QixRQUFJQSxPQUFNLGFBQWEsU0FBVyxjQUFjLE1BQVEsYUFBYyxRQUFPLENBQUM7QUFDOUUsVUFBTSxTQUFTQSxPQUFNLGFBQWEsU0FBVyxnQkFBZ0I7QUFDN0QsV0FBTztBQUFBLE1BQ0wsR0FBRyxNQUFNLFNBQVcsWUFBWSxTQUFXLGFBQWEsQ0FBQztBQUFBLE1BQ3pELEdBQUcsTUFBTSxTQUFXLGFBQWEsU0FBUyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUMsU0FBUyxDQUFDLE1BQU0sT0FBUyxVQUFVLENBQUM7QUFBQSxJQUN2RztBQUFBLEVBQ0Y7QUFBQSxFQUNBLFlBQVksQ0FBQyxHQUFHLEtBQUssV0FBVztBQUFBLElBQzlCLEdBQUcsSUFBSSxRQUFRLFlBQVk7QUFBQSxJQUMzQixHQUFJLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLFFBQVEsQ0FBQyxZQUFZLFFBQVEsU0FBUyxHQUFHLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDL0UsR0FBSSxPQUFPLE1BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsWUFBWSxNQUFNLFFBQVEsTUFBTSxDQUFDLElBQUksQ0FBQztBQUFBLEVBQzdFO0FBQ0Y7OztBRWhGQSxTQUFTLFNBQUFDLFFBQU8sT0FBQUMsTUFBa0IsV0FBVyxXQUFXLFVBQUFDLFNBQVEsT0FBQUMsTUFBSyxLQUFLLFFBQUFDLGFBQVk7QUFLdEYsSUFBTSxPQUFPO0FBQ2IsSUFBTSxRQUFRLEVBQUUsU0FBUyxFQUFFO0FBRTNCLElBQU0sT0FBT0MsTUFBSyxFQUFFO0FBQ3BCLElBQU0sVUFBVUMsUUFBTyxFQUFFLE1BQU1DLE1BQUssSUFBSUMsTUFBSyxNQUFNQyxPQUFNLENBQUMsRUFBRSxDQUFDO0FBQzdELElBQU0sVUFBVSxDQUFDLFVBQWtCLEVBQUUsTUFBTSxJQUFJLE9BQU8sR0FBRyxNQUFNLFdBQVcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFO0FBRXRGLElBQU0sZUFBZSxDQUFDLFFBQWdCLGFBQ3BDLElBQUksVUFBVSxRQUFRLFlBQVksS0FBS0QsTUFBSyxVQUFVLEVBQUUsUUFBUSxFQUFFLENBQUM7QUFDckUsSUFBTSxlQUFlLENBQUMsUUFBZ0IsYUFDcEMsSUFBSSxVQUFVLFFBQVEsWUFBWSxNQUFNLFNBQVMsVUFBVSxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQzFFLElBQU0sWUFBWSxDQUFDLFFBQWdCLGFBQXNCLElBQUksVUFBVSxRQUFRLFNBQVMsTUFBTSxRQUFRO0FBUS9GLElBQU0sT0FBdUI7QUFBQSxFQUNsQyxPQUFPO0FBQUEsRUFDUCxLQUFLLFFBQVE7QUFDWCxVQUFNLFdBQVcsYUFBYSxRQUFRLEVBQUU7QUFDeEMsVUFBTSxXQUFXLGFBQWEsUUFBUSxFQUFFO0FBQ3hDLFVBQU1FLFNBQVEsVUFBVSxRQUFRLEVBQUU7QUFDbEMsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDN0IsZUFBUyxPQUFPLE9BQU8sQ0FBQyxHQUFHLENBQUM7QUFDNUIsZUFBUyxJQUFJLElBQUksQ0FBQztBQUNsQixlQUFTLE9BQU8sUUFBUSxDQUFDLElBQUksUUFBUSxDQUFDLENBQUM7QUFDdkMsVUFBSSxJQUFJLE1BQU0sRUFBRyxVQUFTLE9BQU8sUUFBUSxJQUFJLENBQUMsRUFBRTtBQUNoRCxNQUFBQSxPQUFNLE9BQU8sUUFBUSxDQUFDLEVBQUU7QUFBQSxJQUMxQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxNQUFNLENBQUMsUUFBUSxhQUFhO0FBQUEsSUFDMUIsVUFBVSxRQUFRLE1BQU0sYUFBYSxNQUFNLENBQUM7QUFBQSxJQUM1QyxVQUFVLFFBQVEsTUFBTSxhQUFhLE1BQU0sQ0FBQztBQUFBLElBQzVDLE9BQU8sUUFBUSxNQUFNLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBRUEsU0FBU0MsUUFBTyxRQUFRLE1BQU07QUFDNUIsVUFBTSxPQUFPQSxPQUFNLGFBQWEsU0FBVyxjQUFjO0FBQ3pELFFBQUksU0FBVyxZQUFZLFNBQVcsU0FBVSxRQUFPLENBQUM7QUFDeEQsVUFBTSxTQUFTQSxPQUFNLGFBQWEsU0FBVyxnQkFBZ0I7QUFDN0QsVUFBTSxTQUFTLFNBQVcsYUFBYUEsT0FBTSxhQUFhLFNBQVcsZUFBZSxJQUFNO0FBQzFGLFdBQU87QUFBQSxNQUNMLEdBQUcsTUFBTSxTQUFXLFlBQVksUUFBUSxDQUFDO0FBQUEsTUFDekMsR0FBRyxNQUFNLFFBQVEsU0FBUyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUMsT0FBTyxDQUFDLElBQUksS0FBTyxhQUFhLEtBQU8sUUFBUSxDQUFDO0FBQUEsSUFDbkc7QUFBQSxFQUNGO0FBQUEsRUFDQSxXQUFXLFFBQVEsRUFBRSxVQUFVLFVBQVUsT0FBQUQsT0FBTSxHQUFHLFFBQVE7QUFDeEQsVUFBTSxTQUFTLE9BQU8sT0FBTyxNQUFNLE9BQU8sRUFBRSxDQUFDO0FBQzdDLFVBQU1FLFFBQU8sUUFBUSxPQUFPLE1BQU0sT0FBTyxFQUFFLENBQUM7QUFDNUMsVUFBTSxTQUFTLE9BQU8sTUFBTSxFQUFFLE1BQU07QUFDcEMsV0FBTztBQUFBLE1BQ0wsTUFBTSxJQUFJLFVBQVUsUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSUwsTUFBS0EsTUFBSyxPQUFPLFFBQVEsR0FBRyxHQUFHLENBQUMsRUFBRSxPQUFPLEdBQUcsQ0FBQztBQUFBLE1BQ25HLE1BQU0sVUFBVSxJQUFJLE1BQU07QUFBQSxNQUMxQixNQUFNLFVBQVUsT0FBTyxRQUFRLEdBQUc7QUFBQSxNQUNsQyxNQUFNLFVBQVUsSUFBSSxTQUFTLElBQUksS0FBSyxLQUFLO0FBQUEsTUFDM0MsTUFBTSxVQUFVLElBQUksUUFBUSxHQUFHLEtBQUs7QUFBQSxNQUNwQyxNQUFNLFVBQVUsT0FBTyxNQUFNO0FBQUEsTUFDN0IsTUFBTSxZQUFZLENBQUMsR0FBRyxRQUFRO0FBQUEsTUFDOUIsTUFBTSxVQUFVLFVBQVUsTUFBTTtBQUFBLE1BQ2hDLE1BQU0sVUFBVSxJQUFJSyxLQUFJO0FBQUEsTUFDeEIsTUFBTSxVQUFVLElBQUlBLEtBQUk7QUFBQSxNQUN4QixNQUFNLFVBQVUsT0FBT0EsT0FBTSxRQUFRLENBQUMsQ0FBQztBQUFBLE1BQ3ZDLE1BQU0sVUFBVSxPQUFPQSxPQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUs7QUFBQSxNQUM5QyxNQUFNLFVBQVUsT0FBT0EsT0FBTSxDQUFDQyxZQUFZQSxVQUFTLFNBQVksUUFBUSxDQUFDLEdBQUksS0FBSztBQUFBLE1BQ2pGLE1BQU0sVUFBVSxjQUFjRCxPQUFNLFFBQVEsQ0FBQyxHQUFHLE1BQVM7QUFBQSxNQUN6RCxNQUFNLFVBQVU7QUFBQSxNQUNoQixNQUFNLFlBQVksQ0FBQyxHQUFHLFNBQVMsS0FBSyxDQUFDO0FBQUEsTUFDckMsTUFBTUYsUUFBTyxPQUFPRSxLQUFJO0FBQUEsTUFDeEIsTUFBTUYsUUFBTyxJQUFJRSxPQUFNLEtBQUs7QUFBQSxNQUM1QixNQUFNRixRQUFPLE9BQU9FLEtBQUk7QUFBQSxNQUN4QixNQUFNRixVQUFTLENBQUMsR0FBR0EsTUFBSztBQUFBLElBQzFCO0FBQUEsRUFDRjtBQUNGOzs7QUNsRkEsU0FBUyxTQUFBSSxRQUFPLE9BQUFDLE1BQUssUUFBUSxNQUFtQixVQUFBQyxTQUFRLE9BQUFDLE1BQUssUUFBQUMsYUFBWTtBQUt6RSxJQUFNLFNBQVNDLFFBQU8sRUFBRSxRQUFRQyxNQUFLLE1BQU1DLE1BQUssRUFBRSxFQUFFLENBQUM7QUFDckQsSUFBTSxRQUFRQyxPQUFNLEdBQUc7QUFFdkIsSUFBTSxVQUFVO0FBQUEsRUFDZCxPQUFPQztBQUFBLEVBQ1AsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUNYO0FBRUEsSUFBTSxhQUFhLENBQUMsUUFBZ0JDLFVBQWlCLElBQUksT0FBYyxRQUFRQSxPQUFNLFFBQVFBLEtBQWUsQ0FBVTtBQUN0SCxJQUFNLFdBQVcsQ0FBQyxXQUFtQixJQUFJLEtBQUssUUFBUSxRQUFRRCxNQUFLLE1BQU0sQ0FBQztBQU8xRSxJQUFNLFNBQVMsb0JBQUksSUFBc0I7QUFBQSxFQUN2QyxDQUFDQSxNQUFLLEdBQUc7QUFBQSxFQUNULENBQUMsUUFBUSxFQUFFLFFBQVEsR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUFBLEVBQ25DLENBQUMsT0FBTyxJQUFJLFdBQVcsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3JDLENBQUM7QUFDRCxJQUFNRSxTQUFRLEVBQUUsU0FBUyxFQUFFO0FBRTNCLFNBQVMsaUJBQWlCLFFBQWdCLFFBQXVCLFFBQW1DO0FBQ2xHLFFBQU0sUUFBUSxPQUFPLElBQUksT0FBTyxJQUFJO0FBQ3BDLFNBQU87QUFBQSxJQUNMLE1BQU0sT0FBTyxPQUFPO0FBQUEsSUFDcEIsTUFBTSxPQUFPO0FBQUEsSUFDYixNQUFNLE9BQU87QUFBQSxJQUNiLE1BQU0sT0FBTztBQUFBLElBQ2IsTUFBTSxPQUFPLE9BQU8sS0FBSztBQUFBLElBQ3pCLE1BQU0sT0FBTyxRQUFRLE9BQU87QUFBQSxJQUM1QixNQUFNLE9BQU8sVUFBVSxHQUFHLFFBQVE7QUFBQSxJQUNsQyxNQUFNLE9BQU8sVUFBVSxHQUFHLE9BQU8sS0FBSztBQUFBLElBQ3RDLE1BQU0sT0FBTyxJQUFJLFFBQVEsV0FBVyxPQUFPLE1BQU0sQ0FBQyxDQUFDLElBQUlGLE1BQUssTUFBTSxHQUFHLEVBQUUsUUFBUSxZQUFZLE1BQU0sRUFBRSxDQUFDO0FBQUEsSUFDcEcsR0FBSSxPQUFPLE1BQU0sQ0FBQyxNQUFNLElBQ3BCO0FBQUEsTUFDRSxNQUFNLE9BQU8sUUFBUUUsTUFBSztBQUFBLE1BQzFCLE1BQU0sT0FBTyxJQUFJQSxNQUFLO0FBQUEsTUFDdEIsTUFBTSxPQUFPLFFBQVEsT0FBT0EsTUFBSztBQUFBLE1BQ2pDLE1BQU0sT0FBTyxJQUFJLE9BQU9BLE1BQUs7QUFBQSxNQUM3QixNQUFNLE9BQU8sSUFBSSxRQUFRLFdBQVcsT0FBTyxNQUFNLENBQUMsQ0FBQyxJQUFJRixNQUFLLE1BQU0sQ0FBQyxFQUFFLFFBQVFFLE1BQUs7QUFBQSxJQUNwRixJQUNBLENBQUM7QUFBQSxFQUNQO0FBQ0Y7QUFFQSxTQUFTLGVBQWUsUUFBZ0IsTUFBd0IsUUFBbUM7QUFDakcsU0FBTztBQUFBLElBQ0wsTUFBTSxLQUFLLEtBQUs7QUFBQSxJQUNoQixNQUFNLEtBQUs7QUFBQSxJQUNYLE1BQU0sS0FBSztBQUFBLElBQ1gsTUFBTSxLQUFLLFdBQVc7QUFBQSxJQUN0QixHQUFJLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFDcEI7QUFBQSxNQUNFLE1BQU0sS0FBSyxVQUFVQSxNQUFLO0FBQUEsTUFDMUIsTUFBTSxLQUFLLE1BQU1BLE1BQUs7QUFBQSxNQUN0QixNQUFNLEtBQUssSUFBSSxRQUFRLFVBQVUsT0FBTyxNQUFNLENBQUMsQ0FBQyxJQUFJRixNQUFLLE1BQU0sQ0FBQyxFQUFFLFVBQVVFLE1BQUs7QUFBQSxJQUNuRixJQUNBLENBQUM7QUFBQSxFQUNQO0FBQ0Y7QUFFTyxJQUFNLFdBQStCO0FBQUEsRUFDMUMsT0FBTyxPQUFPLEtBQUssT0FBTyxFQUFFLFNBQVM7QUFBQSxFQUNyQyxLQUFLLFFBQVE7QUFDWCxlQUFXLFFBQVEsT0FBTyxFQUFFLE9BQU8sR0FBWTtBQUMvQyxlQUFXLFFBQVEsUUFBUSxFQUFFLFFBQVEseUJBQXlCO0FBQzlELGVBQVcsUUFBUSxTQUFTLEVBQUUsVUFBVTtBQUN4QyxVQUFNLE9BQU8sU0FBUyxNQUFNO0FBQzVCLGFBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLFdBQUssV0FBVztBQUNoQixXQUFLLFVBQVU7QUFBQSxJQUNqQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxLQUFLLFFBQVEsU0FBUztBQUNwQixVQUFNLFNBQVMsT0FBTyxLQUFLLE9BQU8sRUFBRSxJQUFJLENBQUNELFVBQVMsUUFBUSxNQUFNLFdBQVcsUUFBUUEsS0FBSSxDQUFDLENBQUM7QUFDekYsV0FBTyxFQUFFLFNBQVMsT0FBTyxPQUFPLENBQUNFLFNBQVFBLFNBQVEsTUFBUyxHQUFHLE1BQU0sUUFBUSxNQUFNLFNBQVMsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUNyRztBQUFBLEVBQ0EsU0FBU0MsUUFBTyxRQUFRLE1BQU07QUFDNUIsVUFBTSxPQUFPQSxPQUFNLGFBQWEsU0FBVyxjQUFjO0FBQ3pELFFBQUksU0FBVyxlQUFlLFNBQVcsVUFBVyxRQUFPLENBQUM7QUFDNUQsVUFBTSxTQUFTQSxPQUFNLGFBQWEsU0FBVyxnQkFBZ0I7QUFDN0QsVUFBTSxTQUFTLE1BQU0sU0FBVyxnQkFBZ0IsU0FBUyxNQUFNLE1BQU07QUFDckUsV0FBTztBQUFBLE1BQ0wsR0FBRyxDQUFHLGVBQWlCLGVBQWUsRUFBRSxJQUFJLENBQUMsT0FBTyxTQUFTLEVBQUU7QUFBQSxNQUMvRCxHQUFHLE9BQU8sUUFBUSxDQUFDLE9BQU8sQ0FBQyxLQUFPLGVBQWUsS0FBTyxlQUFlLENBQUM7QUFBQSxJQUMxRTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLFlBQVksQ0FBQyxRQUFRLEVBQUUsU0FBUyxRQUFRLEtBQUssR0FBRyxXQUFXO0FBQUEsSUFDekQsR0FBRyxPQUFPLFFBQVEsQ0FBQyxXQUFXLGlCQUFpQixRQUFRLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDdEUsR0FBSSxPQUFPLGVBQWUsUUFBUSxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDbkQsTUFBTSxPQUFPLE9BQU8sTUFBTTtBQUFBLEVBQzVCO0FBQ0Y7OztBQ3JHQSxTQUFTLE1BQU0sT0FBTyxPQUFBQyxZQUFXO0FBSWpDLElBQU1DLFNBQVEsRUFBRSxTQUFTLEVBQUU7QUFPM0IsU0FBU0MsY0FBYSxNQUErQztBQUNuRSxTQUFPO0FBQUEsSUFDTCxNQUFNLEtBQUs7QUFBQSxJQUNYLE1BQU0sS0FBSyxRQUFRO0FBQUEsSUFDbkIsTUFBTTtBQUNKO0FBQUE7QUFBQSxjQUFNLFFBQVEscUJBQUssV0FBVztBQUM5QixZQUFJLENBQUMsTUFBTztBQUNaLGNBQU0sUUFBUTtBQUNkLGFBQUssS0FBSyxJQUFJLE1BQU0sTUFBTSxFQUFFLE1BQU07QUFBQSxlQUhsQztBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsSUFJRjtBQUFBLElBQ0EsTUFBTSxLQUFLLElBQUksTUFBTSxHQUFHLEVBQUUsTUFBTTtBQUFBLElBQ2hDLE1BQU0sS0FBSyxRQUFTLE1BQU0sTUFBTyxFQUFFO0FBQUEsRUFDckM7QUFDRjtBQUVBLFNBQVMsU0FBUyxNQUE0QixTQUErQztBQUMzRixTQUFPO0FBQUEsSUFDTCxNQUFNO0FBQ0o7QUFBQTtBQUFBLGNBQU0sUUFBUSxxQkFBSyxXQUFXO0FBQzlCLFlBQUksTUFBTyxNQUFLLFFBQVEsT0FBTyxPQUFPO0FBQUEsZUFEdEM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLElBRUY7QUFBQSxJQUNBLE1BQU0sS0FBSyxXQUFXLE9BQU8sR0FBRyxRQUFRO0FBQUEsSUFDeEMsTUFBTSxRQUFRLFFBQVEsTUFBTSxHQUFHO0FBQUEsRUFDakM7QUFDRjtBQUVPLElBQU0sUUFBMEI7QUFBQSxFQUNyQyxPQUFPO0FBQUEsRUFDUCxLQUFLLFFBQVE7QUFFWCxVQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDaEQsVUFBTSxVQUFVLElBQUksTUFBTSxRQUFRLFdBQVdDLE1BQUssR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQ2xFLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsS0FBSyxZQUFZLEdBQUcsT0FBTztBQUN6QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxDQUFDLFFBQVEsYUFBYTtBQUFBLElBQzFCLE1BQU0sUUFBUSxNQUFNLElBQUksS0FBSyxRQUFRLFFBQVEsT0FBTyxDQUFDO0FBQUEsSUFDckQsU0FBUyxRQUFRLE1BQU0sSUFBSSxNQUFNLFFBQVEsV0FBV0EsSUFBRyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBRUEsU0FBU0MsUUFBTyxRQUFRLE1BQU07QUFDNUIsUUFBSUEsT0FBTSxhQUFhLFNBQVcsY0FBYyxNQUFRLFVBQVcsUUFBTyxDQUFDO0FBQzNFLFVBQU0sU0FBU0EsT0FBTSxhQUFhLFNBQVcsZ0JBQWdCO0FBQzdELFdBQU87QUFBQSxNQUNMLEdBQUcsTUFBTSxTQUFXLFlBQVksU0FBVyxhQUFhLENBQUM7QUFBQSxNQUN6RCxHQUFHLE1BQU0sU0FBVyxhQUFhLFNBQVMsTUFBTSxNQUFNO0FBQUEsSUFDeEQ7QUFBQSxFQUNGO0FBQUEsRUFDQSxXQUFXLEdBQUcsRUFBRSxNQUFNLFFBQVEsR0FBRyxRQUFRO0FBQ3ZDLFFBQUksQ0FBQyxLQUFNLFFBQU8sQ0FBQztBQUNuQixVQUFNQyxTQUFRO0FBQUEsTUFDWixNQUFNLEtBQUssWUFBWUosTUFBSyxFQUFFLFFBQVE7QUFBQSxNQUN0QyxNQUFNLFdBQVcsS0FBSyxZQUFZLFNBQVNBLE1BQUssRUFBRSxRQUFRO0FBQUEsSUFDNUQ7QUFDQSxXQUFPO0FBQUEsTUFDTCxHQUFHQyxjQUFhLElBQUk7QUFBQSxNQUNwQixHQUFJLFVBQVUsU0FBUyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDekMsR0FBSSxPQUFPLE1BQU0sQ0FBQyxNQUFNLElBQUlHLFNBQVEsQ0FBQztBQUFBLElBQ3ZDO0FBQUEsRUFDRjtBQUNGOzs7QUN4RUEsU0FBUyxTQUFBQyxRQUFPLE9BQUFDLE1BQUssU0FBQUMsY0FBYTtBQUlsQyxJQUFNQyxRQUFPQyxPQUFNLEdBQUc7QUFDdEIsSUFBTUMsU0FBUSxFQUFFLFNBQVMsRUFBRTtBQUszQixTQUFTQyxjQUFhLEdBQWlCLE9BQWlDO0FBQ3RFLFNBQU87QUFBQSxJQUNMLE1BQU0sRUFBRTtBQUFBLElBQ1IsTUFBTSxFQUFFO0FBQUEsSUFDUixNQUFNLEVBQUU7QUFBQSxJQUNSLE1BQU0sRUFBRSxLQUFLO0FBQUEsSUFDYixNQUFNLEVBQUUsT0FBTztBQUFBLElBQ2YsTUFBTSxFQUFFLFFBQVEsS0FBSztBQUFBLElBQ3JCLE1BQU0sRUFBRSxXQUFXLEVBQUU7QUFBQSxJQUNyQixNQUFNLEVBQUUsWUFBWSxDQUFDLE9BQU8sT0FBTyxLQUFLLENBQUM7QUFBQSxJQUN6QyxNQUFNO0FBQ0osWUFBTSxRQUFRLEVBQUUsV0FBVztBQUMzQixVQUFJLENBQUMsTUFBTztBQUNaLFlBQU0sUUFBUTtBQUNkLFVBQUksQ0FBQyxNQUFNLFVBQVUsRUFBRyxPQUFNLE1BQU07QUFBQSxJQUN0QztBQUFBLElBQ0EsTUFBTSxFQUFFLFdBQVcsR0FBRyxNQUFNO0FBQUEsSUFDNUIsTUFBTTtBQUNKLFlBQU0sUUFBUSxFQUFFLFNBQVM7QUFDekIsV0FBSyxPQUFPO0FBQ1osYUFBTyxRQUFRO0FBQUEsSUFDakI7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sR0FBaUIsT0FBaUM7QUFDL0QsU0FBTztBQUFBLElBQ0wsTUFBTSxFQUFFLFFBQVFELE1BQUs7QUFBQSxJQUNyQixNQUFNLEVBQUUsU0FBUyxPQUFPQSxNQUFLO0FBQUEsSUFDN0IsTUFBTSxFQUFFLElBQUlBLE1BQUs7QUFBQSxJQUNqQixNQUFNLEVBQUUsU0FBUyxDQUFDLE9BQU8sS0FBSyxHQUFHQSxNQUFLO0FBQUEsSUFDdEMsTUFBTSxFQUFFLFVBQVVBLE1BQUssRUFBRSxRQUFRO0FBQUEsSUFDakMsTUFBTSxFQUFFLFlBQVlBLE1BQUssRUFBRSxNQUFNO0FBQUEsRUFDbkM7QUFDRjtBQUVPLElBQU0sU0FBMkI7QUFBQSxFQUN0QyxPQUFPO0FBQUEsRUFDUCxLQUFLLFFBQVE7QUFFWCxVQUFNLFVBQVUsSUFBSUUsT0FBTSxRQUFRLFdBQVdDLE1BQUssR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQ2xFLFVBQU0sV0FBVyxJQUFJRCxPQUFNLFFBQVEsWUFBWSxTQUFTLEdBQUcsRUFBRSxRQUFRLEVBQUUsQ0FBQztBQUN4RSxVQUFNLFFBQVEsSUFBSUEsT0FBTSxRQUFRLFNBQVNKLE9BQU0sR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQy9ELGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQzNCLGNBQVEsUUFBUSxDQUFDO0FBQ2pCLGVBQVMsUUFBUSxFQUFFLE1BQU0sR0FBRyxNQUFNLEdBQUcsTUFBTSxLQUFLLE1BQU0sV0FBVyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ2pGLFlBQU0sUUFBUSxJQUFJLFdBQVcsR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDO0FBQ3pDLFVBQUksSUFBSSxNQUFNLEVBQUcsT0FBTSxPQUFPO0FBQzlCLFVBQUksS0FBSyxHQUFJO0FBQ2IsY0FBUSxPQUFPO0FBQ2YsZUFBUyxPQUFPO0FBQUEsSUFDbEI7QUFDQSxVQUFNLFFBQVEsTUFBTSxXQUFXO0FBQy9CLFdBQU8sTUFBTSxPQUFPLE1BQU07QUFBQSxFQUM1QjtBQUFBLEVBQ0EsS0FBSyxRQUFRLFNBQVM7QUFDcEIsVUFBTSxNQUFNO0FBQUEsTUFDVixDQUFDLFFBQVEsTUFBTSxJQUFJSSxPQUFNLFFBQVEsV0FBV0MsSUFBRyxDQUFDLEdBQUcsR0FBRztBQUFBLE1BQ3RELENBQUMsUUFBUSxNQUFNLElBQUlELE9BQU0sUUFBUSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE9BQU87QUFBQSxNQUMvRCxDQUFDLFFBQVEsTUFBTSxJQUFJQSxPQUFNLFFBQVEsU0FBU0osS0FBSSxDQUFDLEdBQUcsSUFBSSxXQUFXLEdBQUcsQ0FBQztBQUFBLElBQ3ZFO0FBQ0EsV0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEtBQUssTUFBTSxVQUFVLE1BQVM7QUFBQSxFQUNwRDtBQUFBLEVBQ0EsU0FBU00sUUFBTyxRQUFRLE1BQU07QUFDNUIsUUFBSUEsT0FBTSxhQUFhLFNBQVcsY0FBYyxNQUFRLFdBQVksUUFBTyxDQUFDO0FBQzVFLFVBQU0sU0FBU0EsT0FBTSxhQUFhLFNBQVcsZ0JBQWdCO0FBQzdELFdBQU87QUFBQSxNQUNMLEdBQUcsTUFBTSxTQUFXLFlBQVksU0FBVyxhQUFhLENBQUM7QUFBQSxNQUN6RCxHQUFHLE1BQU0sU0FBVyxhQUFhLFNBQVMsTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDLFNBQVMsQ0FBQyxNQUFNLE9BQVMsVUFBVSxDQUFDO0FBQUEsSUFDdkc7QUFBQSxFQUNGO0FBQUEsRUFDQSxZQUFZLENBQUMsUUFBUSxRQUFRLFdBQVc7QUFBQSxJQUN0QyxNQUFNLElBQUlGLE9BQU0sUUFBUSxXQUFXQyxNQUFLLENBQUM7QUFBQSxJQUN6QyxNQUFNLElBQUlELE9BQU0sUUFBUSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSUMsTUFBSyxPQUFPLFFBQVEsR0FBRyxHQUFHLENBQUMsRUFBRSxRQUFRLENBQUM7QUFBQSxJQUN4RixHQUFHLE9BQU8sUUFBUSxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU1GLGNBQWEsT0FBTyxLQUFLLENBQUM7QUFBQSxJQUNoRSxHQUFJLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxPQUFPLFFBQVEsQ0FBQyxDQUFDLE9BQU8sS0FBSyxNQUFNLE1BQU0sT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDekY7QUFDRjs7O0FDdkZBLFNBQVMsU0FBQUksUUFBTyxPQUFBQyxNQUFLLFVBQVUsTUFBTSxVQUFBQyxTQUFRLE9BQUFDLE1BQUssTUFBQUMsV0FBVTtBQUk1RCxJQUFNLE1BQU1DLFFBQU8sRUFBRSxHQUFHQyxLQUFJLEdBQUdDLE9BQU0sQ0FBQyxFQUFFLENBQUM7QUFDekMsSUFBTUMsU0FBUSxFQUFFLFNBQVMsRUFBRTtBQU0zQixTQUFTQyxjQUFhLE1BQWUsT0FBZSxRQUFtQztBQUNyRixTQUFPO0FBQUEsSUFDTCxNQUFNLENBQUMsS0FBSyxXQUFXLEtBQUssV0FBVyxLQUFLLFNBQVMsS0FBSyxNQUFNO0FBQUEsSUFDaEUsTUFBTSxDQUFDLEtBQUssT0FBTyxVQUFVLEdBQUcsS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLE1BQU0sVUFBVSxDQUFDO0FBQUEsSUFDL0UsTUFBTSxLQUFLLEtBQUssVUFBVTtBQUFBLElBQzFCLE1BQU0sS0FBSyxLQUFLLFVBQVU7QUFBQSxJQUMxQixNQUFNLEtBQUssUUFBUTtBQUFBLElBQ25CLE1BQU0sS0FBSyxTQUFTLEtBQUs7QUFBQSxJQUN6QixNQUFNLEtBQUssUUFBUTtBQUFBLElBQ25CLE1BQU0sS0FBSyxhQUFhLENBQUMsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUFBLElBQzdDLE1BQU0sS0FBSyxZQUFZLEVBQUU7QUFBQSxJQUN6QixNQUFNLEtBQUssUUFBUSxLQUFLLEtBQUssUUFBUTtBQUFBLElBQ3JDLE1BQU07QUFDSixZQUFNLE9BQU8sS0FBSyxXQUFXLE1BQU07QUFDbkMsWUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQixZQUFNLE9BQU8sU0FBUyxDQUFDO0FBQUEsSUFDekI7QUFBQSxJQUNBLE1BQU0sS0FBSyxXQUFXLE1BQU0sR0FBRyxNQUFNO0FBQUEsRUFDdkM7QUFDRjtBQUVBLFNBQVNDLE9BQU0sTUFBZSxPQUFlLFFBQW1DO0FBQzlFLFNBQU87QUFBQSxJQUNMLE1BQU0sS0FBSyxTQUFTRixNQUFLO0FBQUEsSUFDekIsTUFBTSxLQUFLLFVBQVUsT0FBT0EsTUFBSztBQUFBLElBQ2pDLE1BQU0sS0FBSyxLQUFLQSxNQUFLO0FBQUEsSUFDckIsTUFBTSxLQUFLLFVBQVUsQ0FBQyxPQUFPLEtBQUssR0FBR0EsTUFBSztBQUFBLElBQzFDLE1BQU0sS0FBSyxRQUFRLFFBQVFBLE1BQUssRUFBRSxLQUFLLENBQUMsU0FBUyxLQUFLLE1BQU0sQ0FBQztBQUFBLElBQzdELE1BQU0sS0FBSyxRQUFRO0FBQUEsRUFDckI7QUFDRjtBQUVPLElBQU0sUUFBMEI7QUFBQSxFQUNyQyxPQUFPO0FBQUEsRUFDUCxLQUFLLFFBQVE7QUFFWCxVQUFNLFVBQVUsSUFBSSxLQUFLLFFBQVEsV0FBV0csTUFBSyxDQUFDO0FBQ2xELFVBQU0sU0FBUyxJQUFJLEtBQUssUUFBUSxVQUFVLFNBQVMsQ0FBQztBQUNwRCxVQUFNLE1BQU0sSUFBSSxLQUFLLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDMUMsVUFBTSxRQUFRLElBQUksS0FBSyxRQUFRLFNBQVMsVUFBVSxLQUFLLEVBQUUsU0FBUyxJQUFJLENBQUM7QUFDdkUsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsY0FBUSxhQUFhLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUM5QixhQUFPLFNBQVMsRUFBRSxNQUFNLEdBQUcsTUFBTSxHQUFHLE1BQU0sS0FBSyxNQUFNLFdBQVcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUNoRixVQUFJLGFBQWEsTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsT0FBTyxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksV0FBVyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDO0FBQzFGLFlBQU0sU0FBUyxJQUFJLFdBQVksSUFBSSxLQUFNLEdBQUcsRUFBRSxLQUFLLENBQUMsQ0FBQztBQUNyRCxVQUFJLElBQUksR0FBSSxZQUFXLFFBQVEsQ0FBQyxTQUFTLFFBQVEsS0FBSyxLQUFLLEVBQUcsTUFBSyxZQUFZLENBQUM7QUFBQSxJQUNsRjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFDQSxLQUFLLFFBQVEsU0FBUztBQUNwQixVQUFNLE1BQU07QUFBQSxNQUNWLENBQUMsUUFBUSxNQUFNLElBQUksS0FBSyxRQUFRLFdBQVdBLElBQUcsQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUFBLE1BQ3hELENBQUMsUUFBUSxNQUFNLElBQUksS0FBSyxRQUFRLFVBQVUsT0FBTyxDQUFDLEdBQUcsU0FBUyxDQUFDO0FBQUEsTUFDL0QsQ0FBQyxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsT0FBTyxHQUFHLENBQUMsR0FBRyxFQUFFLEdBQUcsR0FBRyxHQUFHLElBQUksV0FBVyxDQUFDLEVBQUUsR0FBRyxDQUFDO0FBQUEsTUFDL0UsQ0FBQyxRQUFRLE1BQU0sSUFBSSxLQUFLLFFBQVEsU0FBUyxRQUFRLENBQUMsR0FBRyxJQUFJLFdBQVcsRUFBRSxFQUFFLEtBQUssQ0FBQyxHQUFHLEVBQUU7QUFBQSxJQUNyRjtBQUNBLFdBQU8sSUFBSSxPQUFPLENBQUMsQ0FBQyxJQUFJLE1BQU0sU0FBUyxNQUFTO0FBQUEsRUFDbEQ7QUFBQSxFQUNBLFNBQVNDLFFBQU8sUUFBUSxNQUFNO0FBQzVCLFFBQUlBLE9BQU0sYUFBYSxTQUFXLGNBQWMsTUFBUSxVQUFXLFFBQU8sQ0FBQztBQUMzRSxXQUFPLE1BQU0sU0FBVyxZQUFZLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDdEQ7QUFBQSxFQUNBLFlBQVksQ0FBQyxRQUFRLFFBQVEsV0FBVztBQUFBLElBQ3RDLE1BQU0sSUFBSSxLQUFLLFFBQVEsV0FBV0QsTUFBSyxDQUFDLEVBQUUsYUFBYSxhQUFhLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFBQSxJQUNyRixNQUFNLElBQUksS0FBSyxRQUFRLFdBQVdBLElBQUcsRUFBRSxZQUFZLElBQUksYUFBYSxDQUFDLENBQUM7QUFBQSxJQUN0RSxNQUFNLElBQUksS0FBSyxRQUFRLFFBQVEsT0FBTyxNQUFNLENBQUMsQ0FBQyxJQUFJLFVBQVUsT0FBTyxRQUFRLEdBQUcsR0FBRyxDQUFDLEVBQUUsU0FBUyxJQUFJLFdBQVcsQ0FBQyxDQUFDO0FBQUEsSUFDOUcsTUFBTSxJQUFJLEtBQUssUUFBUSxRQUFRLE9BQU8sTUFBTSxDQUFDLENBQUMsSUFBSUUsTUFBSyxPQUFPLFFBQVEsR0FBRyxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUM7QUFBQSxJQUN4RixHQUFHLE9BQU8sUUFBUSxDQUFDQyxTQUFRTCxjQUFhLEdBQUdLLElBQUcsQ0FBQztBQUFBLElBQy9DLEdBQUksT0FBTyxNQUFNLENBQUMsTUFBTSxJQUFJLE9BQU8sUUFBUSxDQUFDQSxTQUFRSixPQUFNLEdBQUdJLElBQUcsQ0FBQyxJQUFJLENBQUM7QUFBQSxFQUN4RTtBQUNGOzs7QUNqRkEsU0FBUyxPQUFBQyxNQUFLLGFBQWE7QUFJM0IsSUFBTUMsU0FBUSxFQUFFLFNBQVMsRUFBRTtBQUszQixTQUFTQyxjQUFhLE9BQXFCLE9BQWlDO0FBQzFFLFNBQU87QUFBQSxJQUNMLE1BQU0sTUFBTTtBQUFBLElBQ1osTUFBTSxNQUFNO0FBQUEsSUFDWixNQUFNLE1BQU07QUFBQSxJQUNaLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDaEIsTUFBTSxNQUFNLE9BQU87QUFBQSxJQUNuQixNQUFNLE1BQU0sUUFBUSxLQUFLO0FBQUEsSUFDekIsTUFBTSxNQUFNLFdBQVcsRUFBRTtBQUFBLElBQ3pCLE1BQU0sTUFBTSxZQUFZLENBQUMsT0FBTyxPQUFPLEtBQUssQ0FBQztBQUFBLEVBQy9DO0FBQ0Y7QUFFQSxTQUFTQyxPQUFNLE9BQXFCLE9BQWlDO0FBQ25FLFNBQU8sQ0FBQyxNQUFNLE1BQU0sUUFBUUYsTUFBSyxHQUFHLE1BQU0sTUFBTSxTQUFTLE9BQU9BLE1BQUssR0FBRyxNQUFNLE1BQU0sUUFBUSxHQUFHQSxNQUFLLENBQUM7QUFDdkc7QUFFTyxJQUFNLFNBQTJCO0FBQUEsRUFDdEMsT0FBTztBQUFBLEVBQ1AsS0FBSyxRQUFRO0FBQ1gsVUFBTSxRQUFRLElBQUksTUFBTSxRQUFRLFNBQVNHLE1BQUssR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQzlELFVBQU0sT0FBTyxJQUFJLE1BQU0sUUFBUSxRQUFRLFNBQVMsR0FBRyxFQUFFLFFBQVEsRUFBRSxDQUFDO0FBQ2hFLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQzNCLFVBQUksQ0FBQyxNQUFNLFFBQVEsQ0FBQyxFQUFHLE9BQU0sV0FBVyxDQUFDO0FBQ3pDLFVBQUksQ0FBQyxLQUFLLFFBQVEsRUFBRSxNQUFNLEdBQUcsTUFBTSxHQUFHLE1BQU0sS0FBSyxNQUFNLElBQUksV0FBVyxDQUFDLEVBQUUsQ0FBQyxFQUFHLE1BQUssT0FBTztBQUFBLElBQzNGO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUNBLEtBQUssUUFBUSxTQUFTO0FBQ3BCLFVBQU0sTUFBTTtBQUFBLE1BQ1YsQ0FBQyxRQUFRLE1BQU0sSUFBSSxNQUFNLFFBQVEsU0FBU0EsSUFBRyxDQUFDLEdBQUcsR0FBRztBQUFBLE1BQ3BELENBQUMsUUFBUSxNQUFNLElBQUksTUFBTSxRQUFRLFFBQVEsT0FBTyxDQUFDLEdBQUcsT0FBTztBQUFBLElBQzdEO0FBQ0EsV0FBTyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEtBQUssTUFBTSxVQUFVLE1BQVM7QUFBQSxFQUNwRDtBQUFBLEVBQ0EsU0FBU0MsUUFBTyxRQUFRLE1BQU07QUFDNUIsUUFBSUEsT0FBTSxhQUFhLFNBQVcsY0FBYyxNQUFRLFdBQVksUUFBTyxDQUFDO0FBQzVFLFVBQU0sU0FBU0EsT0FBTSxhQUFhLFNBQVcsZ0JBQWdCO0FBQzdELFVBQU1DLFdBQVVELE9BQU0sYUFBYSxTQUFXLGtCQUFrQixJQUFJO0FBQ3BFLFVBQU0sU0FBUyxTQUFXLGdCQUFnQixLQUFLLEtBQUtDLFdBQVksVUFBVSxJQUFNO0FBQ2hGLFdBQU87QUFBQSxNQUNMLEdBQUcsTUFBTSxTQUFXLFlBQVksU0FBVyxnQkFBZ0JBLFVBQVMsQ0FBQztBQUFBLE1BQ3JFLEdBQUcsTUFBTSxRQUFRLFNBQVMsTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDLFVBQVUsQ0FBQyxPQUFPLFFBQVUsaUJBQWlCLENBQUM7QUFBQSxJQUNqRztBQUFBLEVBQ0Y7QUFBQSxFQUNBLFlBQVksQ0FBQyxHQUFHLFFBQVEsV0FBVztBQUFBLElBQ2pDLEdBQUcsT0FBTyxRQUFRLENBQUMsQ0FBQyxPQUFPLEtBQUssTUFBTUosY0FBYSxPQUFPLEtBQUssQ0FBQztBQUFBLElBQ2hFLEdBQUksT0FBTyxNQUFNLENBQUMsTUFBTSxJQUFJLE9BQU8sUUFBUSxDQUFDLENBQUMsT0FBTyxLQUFLLE1BQU1DLE9BQU0sT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDekY7QUFDRjs7O0FDMURBLFNBQVMsY0FBQUksbUJBQWtCO0FBQzNCLFNBQVMsU0FBQUMsUUFBMkIsT0FBQUMsTUFBa0IsY0FBaUM7QUFJdkYsSUFBTUMsUUFBT0MsT0FBTSxHQUFHO0FBRXRCLElBQU1DLFNBQVE7QUFBQSxFQUNaLE9BQU8sRUFBRSxNQUFNQyxNQUFLLFVBQVUsR0FBRyxRQUFRLFFBQVE7QUFBQSxFQUNqRCxRQUFRLEVBQUUsTUFBTUgsT0FBTSxVQUFVLEdBQUcsUUFBUSxjQUFjO0FBQUEsRUFDekQsUUFBUSxFQUFFLE1BQU1HLE1BQUssVUFBVSxHQUFHLFFBQVEsY0FBYztBQUFBLEVBQ3hELE9BQU8sRUFBRSxNQUFNQSxNQUFLLFVBQVUsR0FBRyxRQUFRLFFBQVE7QUFDbkQ7QUFFQSxJQUFNQyxRQUFPLENBQUMsUUFBZ0JDLE9BQWMsYUFBc0I7QUFDaEUsUUFBTSxFQUFFLE1BQU0sT0FBTyxJQUFJSCxPQUFNRyxLQUEwQjtBQUN6RCxTQUFPLElBQUksT0FBYyxRQUFRLFVBQVVBLEtBQUksSUFBSSxNQUFlLFVBQVUsRUFBRSxRQUFRLEdBQUcsYUFBYSxHQUFHLE9BQU8sQ0FBQztBQUNuSDtBQUdBLElBQU0sVUFBVSxDQUFDLFFBQWdCLFdBQTBCO0FBQ3pELFFBQU0sVUFBVSxFQUFFLFFBQVEsR0FBRyxhQUFhLEdBQUcsTUFBTSxXQUFXO0FBQzlELFNBQU87QUFBQSxJQUNMLE1BQU0sT0FBTyxJQUFJLFFBQVEsY0FBY0YsTUFBSyxDQUFDLFVBQVUsT0FBTyxLQUFLLElBQUksR0FBRyxPQUFPO0FBQUEsSUFDakYsTUFBTSxPQUFPLE9BQU8sUUFBUSxpQkFBaUIsRUFBRSxPQUFPLEdBQUcsTUFBTSxFQUFFLEdBQUcsT0FBTztBQUFBLElBQzNFLE1BQU0sT0FBTyxLQUFLLFFBQVEsZUFBZSxHQUFHLE9BQU87QUFBQSxFQUNyRDtBQUNGO0FBSUEsSUFBTUcsU0FBUSxFQUFFLFNBQVMsRUFBRTtBQUMzQixJQUFNLFVBQVUsQ0FBQyxXQUNkLE9BQU8sU0FBVUgsT0FBa0IsTUFBTSxJQUFJLFdBQVcsR0FBRyxFQUFFLEtBQUssQ0FBQztBQUV0RSxTQUFTSSxjQUFhLFFBQTBDO0FBQzlELFNBQU87QUFBQSxJQUNMLE1BQU0sT0FBTztBQUFBLElBQ2IsTUFBTSxPQUFPO0FBQUEsSUFDYixNQUFNLE9BQU87QUFBQSxJQUNiLE1BQU0sT0FBTztBQUFBLElBQ2IsTUFBTSxPQUFPO0FBQUEsSUFDYixNQUFNLE9BQU8sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUFBLElBQ3BDLE1BQU0sT0FBTyxZQUFZLENBQUMsUUFBUSxNQUFNLEdBQUcsUUFBUSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQzdEO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsUUFBZ0Q7QUFDbEUsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLFFBQVE7QUFBQSxJQUNyQixNQUFNLE9BQU8sWUFBWSxDQUFDO0FBQUEsSUFDMUIsTUFBTSxPQUFPO0FBQUEsSUFDYixNQUFNLE9BQU87QUFBQSxJQUNiLE1BQU0sT0FBTyxRQUFRO0FBQUEsRUFDdkI7QUFDRjtBQUdBLFNBQVMsVUFBVSxRQUF1QixNQUE2QkMsUUFBK0I7QUFDcEcsU0FBTyxNQUFNO0FBQ1g7QUFBQTtBQUFBLFlBQU0sU0FBUyx1QkFBTyxhQUFhLEVBQUUsS0FBSyxDQUFDO0FBQzNDLGlCQUFXLGFBQWEsV0FBVyxNQUFNLEVBQUcsV0FBVTtBQUN0RCxVQUFJLENBQUNBLE9BQU87QUFDWixhQUFPLFNBQVNGLE1BQUs7QUFBQSxhQUhyQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFJRjtBQUNGO0FBR0EsSUFBTSxnQkFBZ0IsQ0FBQyxXQUF1QyxZQUFZO0FBQ3hFLFFBQU0sRUFBRSxXQUFXLElBQUksT0FBTztBQUM5QixRQUFNLFFBQVEsS0FBSyxDQUFDLFdBQVcsTUFBTUcsWUFBVyxDQUFDLENBQUMsQ0FBQztBQUNuRCxhQUFXLEtBQUs7QUFDbEI7QUFFTyxJQUFNLFVBQTZCO0FBQUEsRUFDeEMsT0FBTyxPQUFPLEtBQUtQLE1BQUssRUFBRSxTQUFTO0FBQUE7QUFBQSxFQUVuQyxLQUFLLFFBQVE7QUFDWCxVQUFNLE1BQU0sT0FBTyxRQUFRQSxNQUFLLEVBQUUsSUFBSSxDQUFDLENBQUNHLE9BQU0sRUFBRSxTQUFTLENBQUMsTUFBTUQsTUFBSyxRQUFRQyxPQUFNLFFBQVEsQ0FBQztBQUM1RixVQUFNLENBQUMsT0FBTyxRQUFRLFFBQVEsS0FBSyxJQUFJO0FBQ3ZDLFVBQU0sVUFBVSxJQUFJLElBQUksQ0FBQyxXQUFXLE9BQU8sYUFBYSxDQUFDO0FBQ3pELGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQzNCLGlCQUFXLFVBQVUsQ0FBQyxPQUFPLFFBQVEsTUFBTSxFQUFHLFFBQU8sUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUM1RSxVQUFJLElBQUksTUFBTSxFQUFHLFlBQVcsVUFBVSxRQUFTLFFBQU8sUUFBUTtBQUFBLElBQ2hFO0FBQ0EsZUFBVyxVQUFVLFFBQVEsUUFBUSxLQUFLLEVBQUcsUUFBTztBQUNwRCxVQUFNLFFBQVEsR0FBWTtBQUMxQixVQUFNLE1BQU07QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ0EsTUFBTSxDQUFDLFFBQVEsWUFBWSxPQUFPLEtBQUtILE1BQUssRUFBRSxRQUFRLENBQUNHLFVBQVMsUUFBUSxNQUFNRCxNQUFLLFFBQVFDLEtBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFBLEVBQ3ZHLFNBQVNLLFFBQU8sUUFBUSxNQUFNO0FBQzVCLFFBQUlBLE9BQU0sYUFBYSxTQUFXLGNBQWMsTUFBUSxZQUFhLFFBQU8sQ0FBQztBQUM3RSxXQUFPLE1BQU0sU0FBVyxZQUFZLFNBQVMsTUFBTSxDQUFDO0FBQUEsRUFDdEQ7QUFBQSxFQUNBLFlBQVksQ0FBQyxRQUFRLEtBQUssV0FBVztBQUFBLElBQ25DLEdBQUcsSUFBSSxRQUFRSCxhQUFZO0FBQUEsSUFDM0IsR0FBRyxJQUFJLElBQUksQ0FBQyxXQUFXLFVBQVUsUUFBUSxPQUFPLEtBQUssQ0FBQyxZQUFZLFFBQVEsQ0FBQyxHQUFHLE9BQU8sTUFBTSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDcEcsR0FBRyxJQUFJLE1BQU0sR0FBRyxDQUFDLEVBQUUsUUFBUSxDQUFDLFdBQVcsUUFBUSxRQUFRLE1BQU0sRUFBRSxJQUFJLGFBQWEsQ0FBQztBQUFBLElBQ2pGLEdBQUksT0FBTyxNQUFNLENBQUMsTUFBTSxJQUFJLElBQUksSUFBSSxDQUFDLFdBQVcsTUFBTSxPQUFPLFNBQVMsUUFBUSxNQUFNLEdBQUdELE1BQUssQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNsRyxHQUFJLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxXQUFXLE1BQU0sT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDM0U7QUFDRjs7O0FDckdBLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsb0JBQW9CO0FBQzdCLFNBQVMsUUFBUSxvQkFBb0I7QUFlckMsSUFBTSxRQUFzQztBQUFBLEVBQzFDO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFDRjtBQUVBLElBQU0sY0FBYztBQWFwQixlQUFzQixhQUFhSyxPQUFpQztBQUNsRSxRQUFNLGFBQWEsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sS0FBSyxPQUFPLFdBQVc7QUFDNUUsUUFBTSxTQUFTLElBQUksT0FBT0EsT0FBTSxFQUFFLE1BQU0sUUFBUSxZQUFZLFVBQVUsRUFBRSxDQUFDO0FBQ3pFLFFBQU0sT0FBTyxNQUFNLElBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxNQUFNLENBQUM7QUFDbEQsUUFBTSxhQUFhO0FBQ25CLFFBQU1DLFNBQVEsYUFBYSxXQUFXRCxLQUFJLEVBQUU7QUFDNUMsYUFBVyxPQUFPLEtBQU0sT0FBTTtBQUM5QixRQUFNRSxXQUFVLE9BQU8sUUFBUTtBQUMvQixRQUFNLFFBQVNBLFNBQVEsQ0FBQyxFQUErQjtBQUN2RCxRQUFNLFFBQVEsTUFBTSxHQUFHLE9BQU8sQ0FBQztBQUMvQixRQUFNLFdBQXFCLENBQUM7QUFDNUIsYUFBVyxFQUFFLFFBQVEsS0FBSyxLQUFLQSxVQUFTO0FBQ3RDLFVBQU0sS0FBSyxHQUFHLE1BQU0sUUFBUSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ25ELGVBQVcsUUFBUSxNQUFPLFVBQVMsS0FBSyxHQUFHLEtBQUssU0FBU0QsUUFBTyxRQUFRLElBQUksQ0FBQztBQUFBLEVBQy9FO0FBQ0EsU0FBTyxNQUFNO0FBQ2IsU0FBTyxPQUFPO0FBQ2QsU0FBTyxFQUFFLE9BQU8sSUFBSSxXQUFXQSxNQUFLLEdBQUcsT0FBTyxVQUFVLFdBQVcsUUFBUSxXQUFXO0FBQ3hGO0FBRUEsSUFBTSxPQUFPLENBQUMsR0FBRyxHQUFHLEdBQUcsWUFBWSxZQUFZLFlBQVksWUFBWSxVQUFZLFVBQVksSUFBSSxLQUFLLEdBQUc7QUFpQjNHLFNBQVMsSUFBSUUsT0FBYyxRQUF3QjtBQUNqRCxRQUFNLE9BQU8sQ0FBQyxHQUFHLE1BQU0sSUFBSTtBQUMzQixRQUFNLE9BQU8sQ0FBQ0EsUUFBTyxHQUFHQSxRQUFPLEdBQUdBLFFBQU8sR0FBR0EsVUFBUyxHQUFHQSxRQUFRLEtBQUssT0FBTyxNQUFNLEVBQUUsR0FBSUEsUUFBTyxJQUFJLENBQUNBLE9BQU0sQ0FBQ0EsS0FBSTtBQUMvRyxVQUFRLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssQ0FBQyxHQUFHLE1BQU0sR0FBRyxJQUFJLENBQUMsT0FBTztBQUN2RjtBQUVBLFNBQVMsTUFBTUEsT0FBYyxRQUF3QjtBQUNuRCxRQUFNLE9BQVFBLFNBQVEsTUFBTztBQUM3QixRQUFNLE9BQU8sQ0FBQyxPQUFPLElBQUksT0FBTyxJQUFJLE9BQU8sSUFBSSxPQUFPLElBQUksT0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPLElBQUksRUFBRTtBQUNsSCxRQUFNLFFBQVEsT0FBTyxLQUFLLENBQUNBLFFBQU8sV0FBVyxJQUFJLFdBQVcsT0FBTyxPQUFPLE1BQU0sRUFBRSxDQUFDLEdBQUcsT0FBTyxPQUFPLE1BQU0sS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3BILFVBQVEsT0FBTyxNQUFNLENBQUMsR0FBRztBQUFBLElBQ3ZCLEtBQUs7QUFDSCxhQUNHLE9BQU8sT0FBTyxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLEtBQUssTUFBTyxPQUFPLE9BQU8sS0FBSyxDQUFDLE9BQU8sTUFBTSxFQUFFLEdBQUcsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFFbEgsS0FBSztBQUNILGFBQU9BLFFBQVEsTUFBTSxPQUFPLE9BQU8sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM5QyxLQUFLO0FBQ0gsYUFBUSxPQUFPLE9BQU8sS0FBSyxDQUFDLEtBQUssTUFBTyxPQUFPLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDOUQsS0FBSztBQUNILGFBQU8sT0FBTyxLQUFLLENBQUMsS0FBSyxNQUFNLE9BQU8sSUFBSSxNQUFNLEtBQU0sTUFBTSxNQUFPLFFBQVEsTUFBTSxDQUFDO0FBQUEsSUFDcEY7QUFDRSxhQUFPLE9BQU8sUUFBUSxJQUFLLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTyxLQUFLO0FBQUEsRUFDaEU7QUFDRjtBQUdPLFNBQVMsT0FBTyxTQUFxQkMsV0FBb0IsUUFBd0I7QUFDdEYsUUFBTSxPQUFPLElBQUksU0FBUyxRQUFRLFFBQVEsUUFBUSxZQUFZLFFBQVEsVUFBVTtBQUNoRixRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBTUQsUUFBTyxNQUFNO0FBQ2pCLFVBQU0sS0FBSyxPQUFPLEtBQUtDLFVBQVMsS0FBSztBQUNyQyxVQUFNLFFBQVEsSUFBSSxLQUFLLFVBQVUsSUFBSSxJQUFJLEdBQUcsTUFBTTtBQUNsRCxTQUFLLFVBQVUsSUFBSSxPQUFPLElBQUk7QUFDOUIsU0FBSyxLQUFLLFFBQVEsRUFBRSxNQUFNLEtBQUssRUFBRTtBQUFBLEVBQ25DO0FBQ0EsUUFBTSxVQUFVLE1BQU07QUFDcEIsVUFBTSxLQUFLLE9BQU8sS0FBS0EsVUFBUyxRQUFRO0FBQ3hDLFVBQU0sUUFBUSxNQUFNLEtBQUssYUFBYSxJQUFJLElBQUksR0FBRyxNQUFNO0FBQ3ZELFNBQUssYUFBYSxJQUFJLE9BQU8sSUFBSTtBQUNqQyxTQUFLLEtBQUssV0FBVyxFQUFFLFFBQVEsTUFBTSxTQUFTLEVBQUUsQ0FBQyxFQUFFO0FBQUEsRUFDckQ7QUFDQSxRQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLEtBQUssT0FBTyxNQUFNLFFBQVEsU0FBUyxJQUFJLElBQUk7QUFDakQsYUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLEtBQUssRUFBRyxNQUFLLFVBQVUsS0FBSyxHQUFHLE9BQU8sS0FBSyxHQUFHLElBQUk7QUFDNUUsU0FBSyxLQUFLLFFBQVEsRUFBRSxFQUFFO0FBQUEsRUFDeEI7QUFDQSxRQUFNLFFBQVEsTUFBTTtBQUNsQixhQUFTLElBQUksT0FBTyxRQUFRLEdBQUcsRUFBRSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzlDLFlBQU0sS0FBSyxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVEsUUFBUSxJQUFJLENBQUM7QUFDdEQsV0FBSyxTQUFTLElBQUksS0FBSyxTQUFTLEVBQUUsSUFBSyxLQUFLLE9BQU8sTUFBTSxDQUFDLENBQUU7QUFBQSxJQUM5RDtBQUNBLFNBQUssS0FBSyxPQUFPO0FBQUEsRUFDbkI7QUFDQSxRQUFNLE1BQU0sTUFBTTtBQUVoQixVQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU07QUFDOUIsVUFBTSxNQUFNLE9BQU8sTUFBTSxDQUFDO0FBQzFCLElBQUFBLFVBQVMsU0FBUyxRQUFRLENBQUMsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPLEtBQUssYUFBYSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQ3hGLFNBQUssS0FBSyxpQkFBaUIsR0FBRyxRQUFRLE1BQU0sU0FBUyxFQUFFLENBQUMsRUFBRTtBQUFBLEVBQzVEO0FBQ0EsUUFBTSxPQUFPLENBQUNELE9BQU1BLE9BQU1BLE9BQU0sU0FBUyxTQUFTLFNBQVMsU0FBUyxNQUFNLE9BQU8sR0FBRztBQUNwRixXQUFTLElBQUksT0FBTyxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsQ0FBQyxHQUFHLElBQUksR0FBRyxJQUFLLFFBQU8sS0FBSyxJQUFJLEVBQUU7QUFDNUUsU0FBTyxLQUFLLEtBQUssSUFBSTtBQUN2Qjs7O0FDOUlBLFNBQVMsV0FBVyxXQUFXLGFBQUFFLFlBQVcsZ0JBQWdCO0FBQzFELFNBQVMsZUFBQUMsY0FBYSxhQUFBQyxrQkFBaUI7QUFDdkMsWUFBWUMsU0FBTzs7O0FDRm5CLFNBQVMsY0FBYyxhQUFhLGVBQWUsaUJBQWlCLGFBQWEsZ0JBQUFDLHFCQUFvQjs7O0FDRnJHLE9BQU8saUJBQWlCO0FBNEJ4QixJQUFNLFVBQVUsSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFFekUsSUFBTSxVQUFVO0FBR1QsU0FBUyxNQUFNLE1BQW1DO0FBQ3ZELFFBQU1DLFVBQVEsT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLElBQUksSUFBSTtBQUM3RCxNQUFJLFNBQVM7QUFDYixXQUFTLEtBQUssR0FBRyxLQUFLQSxRQUFNLFVBQVM7QUFDbkMsVUFBTSxTQUFTLGVBQWVBLFFBQU0sRUFBRSxDQUFXO0FBQ2pELFVBQU0sWUFBWSxPQUFPQSxRQUFNLFNBQVMsSUFBSSxLQUFLLE1BQU0sQ0FBQztBQUN4RCxRQUFJLGNBQWMsVUFBYSxRQUFRLEtBQUssU0FBUyxHQUFHO0FBQ3RELGdCQUFVLE1BQU9BLFFBQU0sRUFBRSxFQUFhLFNBQVMsRUFBRSxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFDbkU7QUFBQSxJQUNGLE9BQU87QUFDTCxnQkFBVTtBQUNWLFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsZUFBZSxPQUF1QjtBQUM3QyxTQUFPLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJLFFBQVEsTUFBTyxJQUFJO0FBQ2xFO0FBRUEsU0FBUyxPQUFPQSxTQUF1QztBQUNyRCxNQUFJO0FBQ0YsV0FBTyxRQUFRLE9BQU9BLE9BQUs7QUFBQSxFQUM3QixRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQVNPLFNBQVMsTUFBTSxNQUFzQjtBQUUxQyxTQUFPLGlCQUFpQixLQUFLLElBQUksSUFBSSxLQUFLLFNBQVMsWUFBWSxJQUFJO0FBQ3JFOzs7QURuRU8sSUFBTSxTQUFTO0FBR2YsU0FBUyxZQUFZLE9BQWdCQyxPQUFxQjtBQUMvRCxNQUFJLGlCQUFpQkMsY0FBYyxRQUFPO0FBQzFDLFFBQU0sRUFBRSxNQUFNLFFBQVEsSUFBSTtBQUMxQixRQUFNLFFBQVEsWUFBWUQsS0FBSTtBQUM5QixRQUFNLFVBQVUsRUFBRSxPQUFPLE1BQU07QUFDL0IsVUFBUSxNQUFNO0FBQUEsSUFDWixLQUFLO0FBQ0gsYUFBTyxJQUFJLGNBQWMscUJBQXFCLGVBQWUsS0FBSyxJQUFJLE9BQU87QUFBQSxJQUMvRSxLQUFLO0FBQUEsSUFDTCxLQUFLO0FBQ0gsYUFBTyxJQUFJLGdCQUFnQix5QkFBeUIsR0FBRyxLQUFLLDhCQUE4QixPQUFPO0FBQUEsSUFDbkcsS0FBSztBQUNILGFBQU8sSUFBSSxZQUFZLHFCQUFxQixHQUFHLEtBQUssMkJBQTJCLE9BQU87QUFBQSxJQUN4RixLQUFLO0FBQ0gsYUFBTztBQUFBLElBQ1Q7QUFDRSxhQUFPLElBQUksWUFBWSxrQkFBa0IsR0FBRyxLQUFLLEtBQUssT0FBTyxJQUFJLE9BQU87QUFBQSxFQUM1RTtBQUNGO0FBZ0RBLElBQU0sT0FBTyxJQUFJLFNBQVMsSUFBSSxZQUFZLENBQUMsQ0FBQztBQUM1QyxJQUFNLFlBQVksSUFBSSxXQUFXLEtBQUssTUFBTTs7O0FFekU1QyxTQUFTLGVBQWUsZ0JBQUFFLGVBQWMsZUFBQUMsY0FBYSxpQkFBQUMsZ0JBQWUsaUJBQWlCO0FBQ25GLFlBQVlDLFNBQU87OztBQ0huQixTQUFTLHdCQUF3QjtBQUNqQyxZQUFZQyxTQUFPOzs7QUNEbkIsWUFBWUMsUUFBTzs7O0FDQ25CLFNBQVMsZ0JBQUFDLHFCQUFvQjtBQUM3QixZQUFZLE9BQU87OztBREVuQixJQUFNLGlCQUFpQixLQUFLOzs7QUVKNUIsWUFBWUMsUUFBTzs7O0FDQW5CLFlBQVlDLFFBQU87QUFJWixJQUFNLFFBQVEsS0FBSztBQUNuQixJQUFNLE9BQU8sS0FBSztBQXlDekIsSUFBTSxlQUFlLEtBQUs7QUFJbkIsSUFBTSxhQUFhLEtBQUs7OztBRDVCL0IsSUFBTSxjQUFjLEtBQUs7OztBRXRCekIsWUFBWUMsUUFBTztBQU9uQixJQUFNLGNBQWMsS0FBSztBQUV6QixJQUFNLGVBQWUsS0FBSzs7O0FDVDFCLFlBQVlDLFFBQU87QUFPbkIsSUFBTSxjQUFjLEtBQUssS0FBSzs7O0FDUDlCLFlBQVlDLFFBQU87QUFRbkIsSUFBTSxlQUFlLEtBQUs7OztBQ1IxQixZQUFZQyxRQUFPO0FBTW5CLElBQU1DLFFBQU8sS0FBSzs7O0FDTmxCLFlBQVlDLFFBQU87OztBQ0FuQixZQUFZQyxTQUFPOzs7QUNBbkIsWUFBWUMsU0FBTzs7O0FEeUJuQixJQUFNQyxlQUFjLEtBQUs7OztBWHFCbEIsSUFBTSxlQUFlLEtBQUs7QUFZMUIsU0FBUyxTQUFTQyxPQUFzQjtBQUM3QyxRQUFNLE9BQU9BLE1BQUssV0FBVyxHQUFHLElBQUlBLE1BQUssTUFBTSxDQUFDLElBQUlBO0FBQ3BELFFBQU0sVUFDSixTQUFTLEtBQ0wsZ0JBQ0EsS0FBSyxTQUFTLEdBQUcsS0FBSyxLQUFLLFNBQVMsSUFBSSxJQUN0QyxtQ0FDQSxTQUFTLE9BQU8sU0FBUyxPQUN2QixzQkFDQSxPQUFPLFdBQVcsSUFBSSxJQUFJLE1BQ3hCLGdDQUNBO0FBQ1osTUFBSSxRQUFTLE9BQU0sSUFBSSxjQUFjLG9CQUFvQixpQkFBaUIsTUFBTUEsS0FBSSxDQUFDLE1BQU0sT0FBTyxFQUFFO0FBQ3BHLFNBQU8sSUFBSSxJQUFJO0FBQ2pCOzs7QWF2RUEsWUFBWUMsU0FBTztBQU1aLElBQU0sU0FBTixNQUFhO0FBQUEsRUFJbEIsWUFDbUJDLFNBRUEsT0FDQSxVQUNBLEtBQ2pCO0FBTGlCLGlCQUFBQTtBQUVBO0FBQ0E7QUFDQTtBQUFBLEVBQ2hCO0FBQUEsRUFMZ0I7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQVJuQjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBVVQsSUFBSSxTQUEwQztBQUM1QyxRQUFJLENBQUMsS0FBSyxRQUFRO0FBQ2hCLFdBQUssVUFBVSxLQUFLLElBQUk7QUFDeEIsV0FBSyxTQUFTO0FBQUEsSUFDaEI7QUFDQSxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLE9BQU8sTUFBdUI7QUFDNUIsV0FBTyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFBQSxFQUNuQztBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQXVCO0FBQzdCLFdBQU8sS0FBSyxXQUFXLFVBQWEsQ0FBQyxLQUFLLE9BQU8sSUFBSSxJQUFJO0FBQUEsRUFDM0Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF3QjtBQUM1QixVQUFNLE9BQU8sUUFBUTtBQUNyQixRQUFJLFNBQVMsS0FBSyxPQUFPLEtBQUssU0FBVSxRQUFPO0FBQy9DLFFBQUksS0FBSyxNQUFNLElBQUksS0FBSyxTQUFTLE9BQU8sS0FBTyxpQkFBZSxjQUFVLE1BQU0sTUFBTyxRQUFPO0FBQzVGLFdBQU8sS0FBSyxXQUFXLFVBQWEsS0FBSyxPQUFPLElBQUksSUFBSTtBQUFBLEVBQzFEO0FBQ0Y7OztBQ3JEQSxZQUFZQyxTQUFPOzs7QUNFbkIsU0FBUyxXQUFXLGdCQUFnQjtBQUc3QixJQUFNLFlBQU4sY0FBd0IsTUFBTTtBQUFDO0FBUS9CLElBQU0sU0FBUyxLQUFLO0FBQzNCLElBQU0sU0FBUyxLQUFLO0FBRXBCLElBQU0sY0FBYyxLQUFLO0FBQ3pCLElBQU0sY0FBYztBQVliLElBQU1DLE9BQU4sTUFBVTtBQUFBLEVBQ2YsWUFDVyxJQUNBLFFBQ0EsT0FFQSxRQUNUO0FBTFM7QUFDQTtBQUNBO0FBRUE7QUFBQSxFQUNSO0FBQUEsRUFMUTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFQTtBQUFBLEVBR1gsT0FBTyxHQUFtQjtBQUN4QixXQUFPLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFBQSxFQUM1QjtBQUFBLEVBRUEsTUFBTSxHQUFtQjtBQUN2QixXQUFRLEtBQUssT0FBTyxJQUFJLElBQUksQ0FBQyxJQUFlLE9BQVEsS0FBSyxPQUFPLElBQUksQ0FBQyxNQUFpQjtBQUFBLEVBQ3hGO0FBQUEsRUFFQSxJQUFJLEdBQW1CO0FBQ3JCLFdBQVEsS0FBSyxPQUFPLElBQUksQ0FBQyxJQUFlO0FBQUEsRUFDMUM7QUFBQSxFQUVBLEtBQUssR0FBaUI7QUFDcEIsV0FBTyxFQUFFLElBQUksS0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxDQUFDLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDdEU7QUFBQSxFQUVBLE1BQU0sR0FBa0I7QUFDdEIsV0FBTyxRQUFRLEtBQUssS0FBSyxDQUFDLENBQUM7QUFBQSxFQUM3QjtBQUNGO0FBR08sU0FBU0MsU0FBUUMsT0FBb0I7QUFDMUMsU0FBUSxPQUFPQSxNQUFLLEtBQUssS0FBSyxNQUFPLE9BQU9BLE1BQUssR0FBRztBQUN0RDtBQUVPLFNBQVMsUUFBUUEsT0FBbUI7QUFDekMsUUFBTUMsVUFBUSxPQUFPLE1BQU0sQ0FBQztBQUM1QixFQUFBQSxRQUFNLGlCQUFpQkYsU0FBUUMsS0FBSSxDQUFDO0FBQ3BDLFNBQU8sRUFBRSxJQUFJQSxNQUFLLElBQUksT0FBQUMsUUFBTTtBQUM5QjtBQUVPLElBQU0sUUFBTixNQUFZO0FBQUEsRUFJakIsWUFBcUIsSUFBWTtBQUFaO0FBQ25CLFNBQUssT0FBTyxVQUFVLEVBQUUsRUFBRTtBQUFBLEVBQzVCO0FBQUEsRUFGcUI7QUFBQSxFQUhaO0FBQUEsRUFDVCxVQUF5QyxFQUFFLElBQUksR0FBRyxPQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxFQU16RSxLQUFLLElBQVksUUFBd0I7QUFDdkMsVUFBTUEsVUFBUSxPQUFPLE1BQU0sTUFBTTtBQUNqQyxTQUFLLE1BQU0sSUFBSUEsT0FBSztBQUNwQixXQUFPQTtBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sSUFBWUEsU0FBeUI7QUFDekMsUUFBSSxPQUFPO0FBQ1gsV0FBTyxPQUFPQSxRQUFNLFFBQVE7QUFDMUIsWUFBTSxRQUFRLEtBQUssSUFBSSxJQUFJLFNBQVMsS0FBSyxJQUFJQSxTQUFPLE1BQU1BLFFBQU0sU0FBUyxNQUFNLEtBQUssSUFBSTtBQUN4RixVQUFJLFVBQVUsRUFBRyxPQUFNLElBQUksVUFBVSw2QkFBNkIsS0FBS0EsUUFBTSxNQUFNLEVBQUU7QUFDckYsY0FBUTtBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFJLElBQW9CO0FBQ3RCLFdBQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ3hDO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBNkM7QUFDbkQsVUFBTUEsVUFBUSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQzdCLFdBQU8sRUFBRSxPQUFPQSxRQUFNLGFBQWEsQ0FBQyxHQUFHLE9BQU8sRUFBRSxJQUFJLE9BQUFBLFFBQU0sRUFBRTtBQUFBLEVBQzlEO0FBQUEsRUFFQSxLQUFLLElBQWtCO0FBQ3JCLFVBQU1BLFVBQVEsS0FBSyxLQUFLLElBQUksQ0FBQztBQUM3QixVQUFNQyxTQUFRRCxRQUFNLGFBQWEsQ0FBQztBQUNsQyxXQUFPLEVBQUUsSUFBSSxPQUFPQSxRQUFNLGFBQWEsQ0FBQyxJQUFJLE9BQU9DLFdBQVUsS0FBSyxLQUFLQSxTQUFRLFNBQVM7QUFBQSxFQUMxRjtBQUFBO0FBQUEsRUFHQSxLQUFLLElBQVksUUFBd0I7QUFDdkMsVUFBTSxFQUFFLElBQUksTUFBTSxPQUFBRCxRQUFNLElBQUksS0FBSztBQUNqQyxRQUFJLE1BQU0sUUFBUSxLQUFLLFVBQVUsT0FBT0EsUUFBTSxPQUFRLFFBQU9BLFFBQU0sU0FBUyxLQUFLLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDekcsVUFBTSxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksUUFBUSxLQUFLLEVBQUUsR0FBRyxLQUFLLElBQUksUUFBUSxLQUFLLE9BQU8sRUFBRSxDQUFDO0FBQ2pGLFNBQUssVUFBVSxFQUFFLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSSxJQUFJLEVBQUU7QUFDaEQsV0FBTyxLQUFLLFFBQVEsTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxTQUFLLFVBQVUsRUFBRSxJQUFJLEdBQUcsT0FBTyxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQUEsRUFDakQ7QUFBQSxFQUVBLElBQUksSUFBWSxPQUFlLFNBQVMsR0FBUTtBQUM5QyxVQUFNLFNBQVMsSUFBSSxZQUFZLElBQUksS0FBSztBQUN4QyxRQUFJLFdBQVcsR0FBRztBQUNoQixZQUFNLE1BQU0sSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUN4QyxlQUFTLElBQUksR0FBRyxJQUFJLElBQUksUUFBUSxLQUFLLFlBQWEsTUFBSyxNQUFNLEtBQUssR0FBRyxJQUFJLFNBQVMsR0FBRyxJQUFJLFdBQVcsQ0FBQztBQUNyRyxhQUFPLElBQUlILEtBQUksSUFBSSxRQUFRLE9BQU8sTUFBTTtBQUFBLElBQzFDO0FBQ0EsVUFBTSxPQUFPLFNBQVMsY0FBYyxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxjQUFjLE1BQU0sQ0FBQztBQUNwRixVQUFNLFFBQVEsT0FBTyxPQUFPLE9BQU8sS0FBSyxTQUFTLENBQUM7QUFDbEQsYUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUssTUFBTTtBQUNwQyxZQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQ3JDLFdBQUssTUFBTSxLQUFLLElBQUksUUFBUSxNQUFNLFNBQVMsSUFBSSxPQUFPLEtBQUssU0FBUyxDQUFDLENBQUM7QUFDdEUsZUFBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDN0IsZUFBTyxLQUFLLElBQUksRUFBRSxJQUFJLE1BQU0sYUFBYSxJQUFJLE1BQU07QUFDbkQsZUFBTyxLQUFLLElBQUksS0FBSyxDQUFDLElBQUksTUFBTSxhQUFhLElBQUksU0FBUyxDQUFDO0FBQUEsTUFDN0Q7QUFBQSxJQUNGO0FBQ0EsV0FBTyxJQUFJQSxLQUFJLElBQUksUUFBUSxPQUFPLE1BQU07QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxRQUFRLFFBQW1DO0FBQ3pDLFdBQU8sQ0FBQyxHQUFHLFFBQVEsR0FBRyxNQUFNLEVBQUUsTUFBTSxDQUFDLEVBQUUsSUFBSSxPQUFBRyxRQUFNLE1BQU0sS0FBSyxLQUFLLElBQUlBLFFBQU0sTUFBTSxFQUFFLE9BQU9BLE9BQUssQ0FBQztBQUFBLEVBQ2xHO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsR0FBVyxHQUFXLE1BQXNCO0FBQ3JFLFFBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQU0sTUFBTyxJQUFJLEtBQUssVUFBVyxXQUFXO0FBQzVDLFNBQU8sS0FBSyxVQUFVLElBQUksSUFBSSxVQUFVO0FBQzFDO0FBRU8sU0FBUyxPQUFPLEdBQVcsTUFBc0I7QUFDdEQsUUFBTSxVQUFVLEtBQUs7QUFDckIsVUFBUyxJQUFJLFVBQVcsV0FBVztBQUNyQztBQUVPLFNBQVNFLEtBQUlGLFNBQXVCO0FBQ3pDLFNBQU8sS0FBSyxLQUFLQSxVQUFRLENBQUMsSUFBSTtBQUNoQztBQUVPLFNBQVNHLE1BQUtILFNBQXVCO0FBQzFDLFNBQU8sS0FBSyxLQUFLQSxVQUFRLEVBQUUsSUFBSTtBQUNqQztBQUVPLFNBQVNJLEtBQUksT0FBd0IsU0FBUyxHQUFXO0FBQzlELFNBQU8sS0FBSyxNQUFNLFNBQVMsRUFBRSxFQUFFLFNBQVMsUUFBUSxHQUFHLENBQUM7QUFDdEQ7QUFHTyxTQUFTLFNBQVNMLE9BQTZDO0FBQ3BFLFFBQU1NLFFBQU8sS0FBSyxNQUFNTixNQUFLLFFBQVEsR0FBRztBQUN4QyxTQUFPLEVBQUUsTUFBQU0sT0FBTSxPQUFRTixNQUFLLFFBQVEsTUFBTyxTQUFTQSxNQUFLLElBQUk7QUFDL0Q7OztBQzNLTyxJQUFNLFdBQVc7QUFFeEIsSUFBTSxPQUFPLEtBQUs7QUFXWCxJQUFNLE9BQU4sTUFBVztBQUFBLEVBS2hCLFlBQXFCLFVBQWtCO0FBQWxCO0FBQ25CLFNBQUssWUFBWSxhQUFhLElBQUksSUFBSSxLQUFLLEtBQUssTUFBTSxXQUFXLENBQUM7QUFDbEUsU0FBSyxVQUFVLFdBQVcsS0FBSztBQUFBLEVBQ2pDO0FBQUEsRUFIcUI7QUFBQTtBQUFBLEVBSFo7QUFBQSxFQUNBO0FBQUEsRUFPVCxLQUFLLE9BQVksT0FBb0I7QUFDbkMsVUFBTU8sU0FBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixVQUFNQyxZQUFXRCxTQUFRO0FBQ3pCLFVBQU0sT0FBTyxLQUFLLEtBQUs7QUFDdkIsV0FBTztBQUFBLE1BQ0wsTUFBTUEsVUFBUztBQUFBLE1BQ2YsS0FBSyxLQUFLLE1BQU1DLFlBQVcsSUFBSTtBQUFBLE1BQy9CLE9BQU9BLFlBQVc7QUFBQSxNQUNsQixPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQUEsSUFDeEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLElBQUksS0FBcUI7QUFDdkIsV0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPO0FBQUEsRUFDakM7QUFBQSxFQUVBLEtBQUssS0FBa0I7QUFDckIsVUFBTSxRQUFRLElBQUksVUFBVSxJQUFJLGFBQWEsV0FBVyxJQUFJLE1BQU0sU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUMvRixXQUFPLEdBQUcsSUFBSSxPQUFPLFNBQVMsVUFBVSxTQUFTLElBQUksR0FBRyxVQUFVLElBQUksS0FBSyxLQUFLLEtBQUs7QUFBQSxFQUN2RjtBQUNGO0FBYU8sU0FBUyxZQUFZLEdBQWdCLFNBQWMsT0FBWSxNQUFZLE9BQWdDO0FBQ2hILFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEtBQUssSUFBSSxXQUFXLE1BQU0sS0FBSyxFQUFFLEtBQUssRUFBRTtBQUM5QyxRQUFNLFVBQVUsQ0FBQyxHQUFHLEtBQUs7QUFDekIsV0FBUyxJQUFJLEdBQUcsSUFBSSxRQUFRLFFBQVEsS0FBSztBQUN2QyxVQUFNLEVBQUUsTUFBTSxLQUFLLE1BQU0sSUFBSSxRQUFRLENBQUM7QUFDdEMsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sUUFBUSxJQUFJLEdBQUc7QUFDL0QsVUFBTSxRQUFRLEdBQUcsS0FBSztBQUN0QixRQUFJLFNBQVMsR0FBRztBQUNkLFlBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUDtBQUFBLFFBQ0Esa0JBQWtCLEtBQUssc0JBQXNCLE1BQU0sSUFBSTtBQUFBLFFBQ3ZEO0FBQUEsUUFDQSxFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDN0Q7QUFDQTtBQUFBLElBQ0Y7QUFDQSxPQUFHLEtBQUssSUFBSTtBQUNaLFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ2xDLFFBQUksSUFBSSxVQUFVLFFBQVEsSUFBSSxRQUFRLEtBQUssSUFBSSxHQUFHLEtBQUssSUFBSSxVQUFVLEVBQUc7QUFDeEUsTUFBRTtBQUFBLE1BQ0EsR0FBRyxJQUFJO0FBQUEsTUFDUCxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNLGlCQUFpQixLQUFLLGdCQUFnQixJQUFJLFNBQVM7QUFBQSxNQUNwRixLQUFLLEtBQUssR0FBRztBQUFBLE1BQ2IsT0FBTyxLQUFLLElBQUksR0FBRyxDQUFDLFVBQVUsSUFBSTtBQUFBLE1BQ2xDLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsSUFDdEQ7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFFBQU0sU0FBUyxvQkFBSSxJQUFZO0FBQy9CLFdBQVMsUUFBUSxHQUFHLFFBQVEsTUFBTSxPQUFPLFNBQVM7QUFDaEQsUUFBSSxNQUFNLElBQUksS0FBSyxNQUFNLEtBQUssTUFBTSxNQUFNLEtBQUssTUFBTSxFQUFHO0FBQ3hELFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ2xDLFVBQU0sUUFBUSxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssR0FBRyxNQUFNLGlCQUFpQixLQUFLLEdBQUc7QUFDeEUsVUFBTSxTQUFTLENBQUMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQyxRQUFJLElBQUksU0FBUyxLQUFLLFVBQVU7QUFDOUIsUUFBRSxNQUFNLEdBQUcsSUFBSSxnQkFBZ0IsT0FBTyxLQUFLLEtBQUssR0FBRyxHQUFHLGdCQUFnQixLQUFLLFFBQVEsSUFBSSxFQUFFLE9BQU8sQ0FBQztBQUFBLElBQ25HO0FBQ0EsUUFBSSxJQUFJLFVBQVUsR0FBRztBQUNuQixRQUFFLE1BQU0sR0FBRyxJQUFJLG9CQUFvQixPQUFPLEtBQUssS0FBSyxHQUFHLEdBQUcscUNBQXFDLEVBQUUsT0FBTyxDQUFDO0FBQUEsSUFDM0csV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLElBQUksT0FBTyxNQUFNLEtBQUssSUFBSSxRQUFRLEVBQUUsT0FBTyxJQUFJLEtBQUssR0FBRztBQUN0RyxXQUFLLEtBQUssS0FBSztBQUNmLGFBQU8sSUFBSSxJQUFJLEtBQUs7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsVUFBVSxHQUFHLEtBQUssTUFBTSxFQUFFO0FBQ3BELE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUCxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxpQkFBaUI7QUFBQSxJQUM1RSxHQUFHLFdBQVcsSUFBSSxDQUFDO0FBQUEsSUFDbkI7QUFBQSxJQUNBLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSSxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQyxHQUFHLE1BQU0sRUFBRTtBQUFBLEVBQ3BGO0FBQ0Y7QUFFTyxTQUFTLFdBQVcsUUFBbUM7QUFDNUQsUUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksS0FBSyxPQUFPLFNBQVMsSUFBSSxRQUFRLE9BQU8sU0FBUyxDQUFDLFVBQVU7QUFDckcsU0FBTyxHQUFHLE9BQU8sV0FBVyxJQUFJLFVBQVUsUUFBUSxJQUFJLElBQUk7QUFDNUQ7QUFNTyxTQUFTLGFBQWEsUUFBc0IsTUFBa0Q7QUFDbkcsUUFBTSxJQUFJLE9BQU87QUFDakIsTUFBSSxJQUFJLEVBQUcsUUFBTyxDQUFDO0FBQ25CLFFBQU0sVUFBVSxLQUFLO0FBQ3JCLFFBQU0sU0FBUyxDQUFDLEdBQVcsTUFBYztBQUN2QyxVQUFNLE1BQU8sSUFBSSxLQUFLLFVBQVcsV0FBVztBQUM1QyxXQUFPLEtBQUssVUFBVSxJQUFJLElBQUksVUFBVTtBQUFBLEVBQzFDO0FBRUEsTUFBSSxRQUFRO0FBQ1osTUFBSSxhQUFhO0FBQ2pCLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxZQUFZLEtBQUs7QUFDeEMsVUFBTSxJQUFJLE9BQU8sT0FBTyxDQUFDLEdBQWEsT0FBTyxJQUFJLENBQUMsQ0FBVztBQUM3RCxRQUFJLE1BQU0sR0FBSTtBQUFBLGFBQ0wsTUFBTSxFQUFHLGNBQWE7QUFBQSxFQUNqQztBQUNBLE1BQUksY0FBYyxTQUFTLEVBQUcsUUFBTyxDQUFDO0FBQ3RDLFFBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxhQUFXLFNBQVMsT0FBUSxPQUFNLElBQUksUUFBUSxNQUFNLElBQUksS0FBSyxLQUFLLEtBQUssQ0FBQztBQUN4RSxRQUFNLFFBQVEsQ0FBQyxHQUFHLEtBQUssRUFBRSxPQUFPLENBQUNDLE9BQU1DLFNBQVNBLEtBQUksQ0FBQyxJQUFJRCxNQUFLLENBQUMsSUFBSUMsT0FBTUQsS0FBSyxFQUFFLENBQUM7QUFDakYsTUFBSSxPQUFPLEVBQUUsU0FBUyxJQUFJLEdBQUcsTUFBTSxHQUFHLE9BQU8sRUFBRTtBQUMvQyxhQUFXRSxTQUFRLENBQUMsUUFBUSxRQUFRLEtBQUssT0FBTyxHQUFHO0FBQ2pELFVBQU1DLFFBQU9ELFFBQU8sSUFBSSxXQUFXO0FBQ25DLFFBQUksVUFBVSxPQUFPLE9BQU8sQ0FBQyxLQUFLLFVBQVUsT0FBTyxVQUFVQyxPQUFNLElBQUksSUFBSSxDQUFDO0FBQzVFLGFBQVNDLFNBQVEsS0FBS0EsVUFBUztBQUM3QixVQUFJLFVBQVUsS0FBSyxRQUFTLFFBQU8sRUFBRSxTQUFTLE1BQUFGLE9BQU0sT0FBQUUsT0FBTTtBQUMxRCxVQUFJQSxXQUFVLEVBQUc7QUFDakIsa0JBQVksT0FBT0EsTUFBSyxNQUFNRCxPQUFNLElBQUksTUFBTSxPQUFPQyxNQUFLLE1BQU1GLFFBQU8sSUFBSTtBQUFBLElBQzdFO0FBQUEsRUFDRjtBQUNBLFFBQU0sRUFBRSxNQUFBQSxPQUFNLE1BQU0sSUFBSTtBQUN4QixRQUFNQyxRQUFPRCxRQUFPLElBQUksV0FBVztBQUNuQyxRQUFNLE9BQU8sQ0FBQyxNQUFjLE9BQU8sQ0FBQyxPQUFPLElBQUksUUFBUUEsUUFBT0M7QUFDOUQsUUFBTSxXQUErQyxDQUFDO0FBQ3RELFFBQU0sT0FBTyxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsR0FBRyxDQUFDLEdBQUcsTUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJO0FBQy9ELFdBQVMsT0FBTyxHQUFHLE9BQU8sS0FBSyxTQUFTLFNBQVMsSUFBSSxRQUFRO0FBQzNELFFBQUksS0FBSyxJQUFJLEVBQUc7QUFDaEIsVUFBTSxjQUFjLENBQUMsVUFBa0I7QUFDckMsWUFBTSxJQUNKLFFBQVEsT0FDSixPQUFPLE9BQU8sS0FBSyxHQUFhLE9BQU8sSUFBSSxDQUFXLElBQ3RELE9BQU8sT0FBTyxJQUFJLEdBQWEsT0FBTyxLQUFLLENBQVc7QUFDNUQsYUFBTyxJQUFJLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQ0EsVUFBTSxTQUNKLEtBQUssS0FBSyxXQUFXLEtBQUssTUFBTSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxFQUFFLEtBQUssQ0FBQyxNQUFNLE1BQU0sUUFBUSxZQUFZLENBQUMsQ0FBQztBQUMzRyxRQUFJLFdBQVcsT0FBVyxVQUFTLEtBQUssRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQzFEO0FBQ0EsU0FBTztBQUNUOzs7QUY3S0EsSUFBTSxtQkFBbUIsS0FBSztBQVU5QixTQUFTLFdBQVcsT0FBYyxNQUFzQjtBQUN0RCxRQUFNLE9BQU8sTUFBTSxRQUFRLE1BQU0sSUFBSTtBQUNyQyxRQUFNRSxPQUFNLE1BQU0sUUFBUSxJQUFJLElBQUk7QUFDbEMsUUFBTSxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDL0IsTUFBSSxPQUFPLE1BQU0sR0FBRztBQUNsQixVQUFNLFNBQVMsTUFBTSxRQUFRLE1BQU1BLE9BQU0sTUFBTSxTQUFTO0FBQ3hELFdBQU8sUUFBUSxJQUFJLGlCQUFpQixHQUFHLFlBQVksU0FBU0EsT0FBTSxDQUFDLE1BQU0sTUFBTUEsSUFBRyxHQUFHLFNBQVMsK0JBQStCLEVBQUU7QUFBQSxFQUNqSTtBQUNBLFFBQU0sT0FDSkEsU0FBVSxlQUNOLEtBQ0EsTUFBTSxRQUFRLEtBQUtBLFNBQVUscUJBQzNCLCtCQUNBLFdBQVdBLElBQUc7QUFDdEIsU0FBTyxRQUFRLElBQUksa0JBQWtCLEdBQUcsSUFBSSxJQUFJO0FBQ2xEO0FBR0EsSUFBTSxTQUFTLENBQUMsU0FBaUIsT0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDLEdBQUcsUUFBUTtBQUNyRSxJQUFNLFVBQVUsQ0FBQyxTQUFpQixPQUFPLEtBQUssTUFBTSxPQUFPLENBQUMsR0FBRyxRQUFRO0FBRWhFLFNBQVMsV0FBVyxHQUFzQjtBQUMvQyxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxVQUFVLFNBQVM7QUFDekIsUUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksY0FBZ0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzdHLFFBQU0sV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGFBQWUsd0JBQW9CLFlBQVksQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzFHLFFBQU0sT0FBTyxVQUFZLDBCQUF3QjtBQUNqRCxRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxZQUFZLEtBQUs7QUFBQSxJQUM1QiwyQkFBMkIsUUFBUSxpQkFBaUIsSUFBSTtBQUFBLEVBQzFEO0FBQ0EsUUFBTSxRQUFVLG1CQUFlQyxLQUFJLFFBQVE7QUFDM0MsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxRQUFNLGFBQWEsVUFDZixFQUFFLE1BQU0sc0JBQXdCLHdCQUFvQixjQUFjLENBQUMsTUFBTSxLQUFLLEdBQUcsUUFBUSxJQUN6RjtBQUNKLElBQUUsS0FBSyxHQUFHLElBQUksU0FBVyxrQkFBYyxhQUFhLFFBQVEsR0FBRyxVQUFVLGNBQWMsTUFBTSxRQUFRO0FBQ3JHLElBQUUsUUFBUTtBQUVWLFFBQU0sUUFBUSxFQUFFLE9BQVM7QUFDekIsUUFBTSxRQUFRLEVBQUUsTUFBTSxJQUFJLFFBQVUsZ0JBQVksWUFBWSxNQUFNO0FBQ2xFLFFBQU0sUUFBZTtBQUFBLElBQ25CO0FBQUEsSUFDQSxTQUFTLEVBQUUsTUFBTSxJQUFJLFFBQVUsaUJBQWEsVUFBVSxNQUFNO0FBQUEsSUFDNUQsS0FBSyxVQUFZLHlCQUFxQjtBQUFBLElBQ3RDLFlBQVksZUFBZTtBQUFBLEVBQzdCO0FBQ0EsYUFBVyxHQUFHLEtBQUs7QUFDbkIsUUFBTSxRQUFRLGFBQWEsR0FBRyxPQUFPLFVBQVU7QUFDL0MsY0FBWSxHQUFHLE1BQU0sU0FBUyxPQUFPLElBQUksS0FBSyxRQUFRLEdBQUcsS0FBSztBQUM5RCxZQUFVLEdBQUcsT0FBUyxnQkFBWSxNQUFNO0FBQ3hDLFlBQVUsR0FBRyxPQUFTLGdCQUFZLE1BQU07QUFDeEMsTUFBSSxRQUFTLFlBQVcsR0FBRyxLQUFLO0FBQ2hDLE1BQUksTUFBTSxXQUFZLGFBQVksR0FBRyxPQUFPLE9BQU8sS0FBSztBQUN4RCxJQUFFLE1BQU0sS0FBSztBQUNiLGFBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ25DLE1BQUUsUUFBUSx3QkFBd0IsS0FBSyxJQUFJLFFBQVEsUUFBUSxTQUFXLGtCQUFjLFVBQVU7QUFBQSxNQUM1RixNQUFNLFFBQVEsTUFBTSxJQUFJO0FBQUEsSUFDMUIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxJQUFFLFFBQVUscUJBQWlCLFdBQVc7QUFDeEMsTUFBSSxRQUFTLEdBQUUsUUFBVSxvQkFBZ0IsUUFBUTtBQUNqRCxJQUFFLFFBQVUsb0JBQWdCLFVBQVU7QUFDdEMsTUFBSSxRQUFTLEdBQUUsUUFBVSxtQkFBZSxPQUFPO0FBQ2pEO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQW9CO0FBQ3RELFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEVBQUUsU0FBUyxTQUFTLElBQUk7QUFDOUIsUUFBTSxRQUFRLENBQUMsT0FBaUMsU0FBaUI7QUFDL0QsVUFBTSxTQUFTLGFBQWEsS0FBSyxFQUFFLFFBQVEsU0FBUyxHQUFHLENBQUMsR0FBRyxNQUFNLE1BQU0sUUFBUSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3hGLGVBQVcsRUFBRSxNQUFNLE9BQU8sS0FBSyxhQUFhLFFBQVEsUUFBUSxHQUFHO0FBQzdELFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsUUFDM0QsR0FBRyxXQUFXLE9BQU8sSUFBSSxDQUFDLEtBQUssSUFBSSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQUEsUUFDbkQsYUFBYSxJQUFJLHVCQUF1QixNQUFNLFFBQVEsT0FBTyxNQUFNLENBQUMsV0FBVyxXQUFXLE9BQU8sTUFBTSxDQUFDO0FBQUEsUUFDeEcsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUN6RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRLFFBQVE7QUFDdEIsTUFBSSxDQUFDLE1BQU0sV0FBWSxPQUFNLFNBQVMsU0FBUztBQUNqRDtBQUdBLFNBQVMsYUFBYSxHQUFnQixPQUFjLFlBQThCO0FBQ2hGLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEVBQUUsU0FBUyxJQUFJLElBQUk7QUFDekIsUUFBTSxRQUFrQixDQUFDO0FBQ3pCLFdBQVMsT0FBTyxHQUFHLE9BQU8sTUFBTSxVQUFVLFFBQVE7QUFDaEQsVUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQy9CLFVBQU1ELE9BQU0sUUFBUSxJQUFJLElBQUk7QUFDNUIsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUN6RSxRQUFJLE9BQU8sTUFBTSxHQUFHO0FBQ2xCLFlBQU0sUUFBUUEsT0FBTSxDQUFDO0FBQ3JCLFVBQUksUUFBUSxXQUFZLE9BQU0sS0FBSyxFQUFFLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQUEsV0FDeEU7QUFDSCxVQUFFLE1BQU0sR0FBRyxJQUFJLFVBQVUsT0FBTyxXQUFXLE9BQU8sSUFBSSxHQUFHLGlCQUFpQixVQUFVLElBQUk7QUFBQSxVQUN0RixRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksQ0FBQztBQUFBLFFBQzlCLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRixXQUFXQSxTQUFVLGdCQUFZLEVBQUUsUUFBUSxLQUFLQSxTQUFVLHFCQUFpQjtBQUN6RSxRQUFFLE1BQU0sR0FBRyxJQUFJLFVBQVUsT0FBTyxXQUFXLE9BQU8sSUFBSSxHQUFHLHdDQUF3QztBQUFBLFFBQy9GLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQUEsTUFDOUIsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxPQUFPLE9BQWUsS0FBYSxVQUFpRDtBQUNsRyxTQUFPLFFBQVEsSUFBSSxFQUFFLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxFQUFFLE1BQU0sV0FBVyxHQUFHLEtBQUssT0FBTyxNQUFNLEdBQUcsUUFBUSxFQUFFO0FBQ3JHO0FBR0EsU0FBUyxVQUFVLEdBQWdCLE9BQWMsUUFBZ0JFLE9BQTZCO0FBQzVGLFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLEVBQUUsVUFBVSxRQUFRLElBQUk7QUFDOUIsUUFBTSxPQUFPLEVBQUUsS0FBSyxNQUFNO0FBQzFCLFFBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxJQUFJLE1BQU0sUUFBUUEsS0FBSSxHQUFHO0FBQ2xELFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxXQUFXLEtBQUssR0FBRztBQUNqRCxNQUFJLENBQUMsY0FBYyxHQUFHLEdBQUcsSUFBSSxlQUFlLE9BQU8sTUFBTSxRQUFRLEVBQUc7QUFDcEUsUUFBTSxPQUFPLE9BQU8sS0FBSyxLQUFLLEtBQUssT0FBTyxRQUFRO0FBQ2xELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxRQUFRQSxVQUFTLFNBQVMsT0FBTyxPQUFPLEtBQUssSUFBSSxRQUFRLE9BQU8sS0FBSztBQUMzRSxRQUFNLE1BQU0sV0FBVyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVE7QUFFdEUsTUFBSSxNQUFNLGNBQWNBLFVBQVMsVUFBVSxNQUFNLFdBQVcsSUFBSSxXQUFXLGtCQUFrQjtBQUMzRixNQUFFLE1BQU0sR0FBRyxJQUFJLGNBQWMsT0FBTyxNQUFNLGtDQUFrQyxHQUFHLGdCQUFnQjtBQUFBLE1BQzdGLFFBQVEsQ0FBQyxRQUFRLE1BQU0sR0FBRyxRQUFRLElBQUksQ0FBQztBQUFBLElBQ3pDLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxPQUFPLEVBQUc7QUFDZCxJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNQO0FBQUEsSUFDQTtBQUFBLElBQ0EsZUFBZUEsS0FBSSxVQUFVLEtBQUssSUFBSSxRQUFRQSxVQUFTLFNBQVMsV0FBVyxTQUFTLElBQUksS0FBSztBQUFBLElBQzdGLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUM5RDtBQUNGO0FBR08sU0FBUyxjQUNkLEdBQ0EsTUFDQSxPQUNBLE1BQ0EsVUFDUztBQUNULE1BQUksS0FBSyxNQUFNLFlBQVksS0FBSyxRQUFRLEtBQUssU0FBVSxRQUFPO0FBQzlELElBQUUsTUFBTSxNQUFNLE9BQU8sT0FBTyxLQUFLLEtBQUssV0FBVyxLQUFLLEdBQUcsSUFBSSxrQkFBa0IsUUFBUSxzQkFBc0I7QUFBQSxJQUMzRyxRQUFRLENBQUMsUUFBUSxJQUFJLENBQUM7QUFBQSxFQUN4QixDQUFDO0FBQ0QsU0FBTztBQUNUO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQW9CO0FBQ3RELFFBQU0sRUFBRSxTQUFTLFVBQVUsSUFBSSxJQUFJO0FBQ25DLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixXQUFTLE9BQU8sR0FBRyxPQUFPLFVBQVUsUUFBUTtBQUMxQyxVQUFNRixPQUFNLFFBQVEsSUFBSSxJQUFJO0FBQzVCLFVBQU0sU0FBUyxRQUFRLE1BQU0sSUFBSSxJQUFJLE1BQU0sS0FBS0EsT0FBTSxTQUFTLElBQUlBLFNBQVU7QUFDN0UsUUFBSSxPQUFRLE9BQU0sS0FBSyxJQUFJO0FBQUEsRUFDN0I7QUFDQSxhQUFXLFFBQVEsT0FBTztBQUN4QixVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQ3pFLFVBQU0sUUFBUSxNQUFNLENBQUM7QUFDckIsUUFBSSxTQUFTLE9BQU87QUFDbEIsUUFBRSxNQUFNLHNCQUFzQixPQUFPLFdBQVcsT0FBTyxJQUFJLEdBQUcsNEJBQTRCLEtBQUssWUFBWTtBQUFBLFFBQ3pHLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxLQUFLLENBQUM7QUFBQSxNQUNwRCxDQUFDO0FBQUEsSUFDSDtBQUNBLFVBQU0sTUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFDdEMsVUFBTSxPQUFPLE9BQU8sTUFBTSxLQUFLLFFBQVE7QUFDdkMsVUFBTSxRQUFRLE9BQU8sUUFBUSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQzdDLFFBQUksS0FBSyxTQUFTLFFBQVEsV0FBVyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUcsUUFBUSxHQUFHLFFBQVEsS0FBSyxFQUFHO0FBQzVGLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsV0FBVyxPQUFPLElBQUk7QUFBQSxNQUN0Qix1Q0FBdUMsS0FBSyxJQUFJLHlCQUF5QixLQUFLO0FBQUEsTUFDOUUsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxZQUFZLEdBQWdCLE9BQWMsT0FBWSxPQUFnQztBQUM3RixRQUFNLFVBQVUsTUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUN0RSxNQUFJLFFBQVEsV0FBVyxFQUFHO0FBQzFCLFFBQU0sRUFBRSxLQUFLLElBQUksUUFBUSxDQUFDO0FBQzFCLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sR0FBRyxRQUFRLE1BQU0saUJBQWlCO0FBQUEsSUFDMUUsR0FBRyxRQUFRLFdBQVcsSUFBSSxrQkFBa0IsbUJBQW1CO0FBQUEsSUFDL0Q7QUFBQSxJQUNBO0FBQUEsTUFDRSxRQUFRLFFBQVEsTUFBTSxHQUFHLEVBQUUsRUFBRSxRQUFRLENBQUNHLFNBQVEsQ0FBQyxNQUFNLFFBQVEsTUFBTUEsS0FBSSxJQUFJLEdBQUcsTUFBTSxNQUFNQSxLQUFJLEtBQUssQ0FBQyxDQUFDO0FBQUEsTUFDckcsTUFBTSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFBQSxJQUNoRTtBQUFBLEVBQ0Y7QUFDRjs7O0FHck9BLFlBQVlDLFNBQU87QUFxRG5CLElBQU0saUJBQWlCO0FBWWhCLElBQU0sWUFBTixjQUF3QixNQUFNO0FBQUM7QUFFL0IsSUFBTSxjQUFOLE1BQWtCO0FBQUEsRUFNdkIsWUFDV0MsU0FDQSxRQUNBLE9BQ0EsU0FDVDtBQUpTLGlCQUFBQTtBQUNBO0FBQ0E7QUFDQTtBQUFBLEVBQ1I7QUFBQSxFQUpRO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFURixhQUEwQixDQUFDO0FBQUE7QUFBQSxFQUUzQixPQUFPLG9CQUFJLElBQW9CO0FBQUEsRUFDL0IsVUFBVSxvQkFBSSxJQUFvQjtBQUFBLEVBUzNDLElBQUksT0FBZTtBQUNqQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBc0I7QUFDekIsV0FBTyxLQUFLLE1BQU0sS0FBSyxLQUFLLE9BQU8sTUFBTTtBQUFBLEVBQzNDO0FBQUEsRUFFQSxJQUFJLFFBQXdCO0FBQzFCLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU07QUFBQSxFQUMxQztBQUFBLEVBRUEsTUFBTSxPQUFjLE1BQWMsT0FBYyxPQUFlLFVBQWtCLE9BQWMsT0FBc0I7QUFDbkgsVUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLElBQUksS0FBSyxLQUFLO0FBQzlDLFNBQUssUUFBUSxJQUFJLE1BQU0sS0FBSztBQUM1QixRQUFJLFFBQVEsZ0JBQWdCO0FBQzFCLFdBQUssS0FBSyxJQUFJLE1BQU0sUUFBUSxjQUFjO0FBQzFDO0FBQUEsSUFDRjtBQUNBLFVBQU0sRUFBRSxNQUFBQyxPQUFNLEtBQUssSUFBSSxLQUFLO0FBQzVCLFNBQUssV0FBVyxLQUFLO0FBQUEsTUFDbkIsU0FBUztBQUFBLFFBQ1A7QUFBQSxRQUNBO0FBQUEsUUFDQSxXQUFXQTtBQUFBLFFBQ1g7QUFBQSxRQUNBLFFBQVEsTUFBTTtBQUFBLFFBQ2QsTUFBTSxNQUFNO0FBQUEsUUFDWjtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUksVUFBVSxTQUFZLENBQUMsSUFBSSxFQUFFLE1BQU07QUFBQSxNQUN6QztBQUFBLE1BQ0EsUUFBUSxNQUFNO0FBQUEsTUFDZCxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQUEsTUFDckIsT0FBTyxNQUFNLFNBQVMsQ0FBQztBQUFBLE1BQ3ZCLE9BQU8sTUFBTSxTQUFTO0FBQUEsSUFDeEIsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sTUFBYyxPQUFjLE9BQWUsVUFBa0IsT0FBb0I7QUFDckYsU0FBSyxNQUFNLFNBQVMsTUFBTSxPQUFPLE9BQU8sVUFBVSxLQUFLO0FBQUEsRUFDekQ7QUFBQSxFQUVBLEtBQUssTUFBYyxPQUFjLE9BQWUsT0FBZSxPQUFvQjtBQUNqRixTQUFLLE1BQU0sUUFBUSxNQUFNLE9BQU8sT0FBTyxJQUFJLE9BQU8sS0FBSztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBYyxRQUFnQixNQUFjLE9BQW1DLFVBQTBCO0FBQzdHLFVBQU0sS0FBSyxLQUFLLE9BQU87QUFDdkIsVUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLEtBQUssTUFBTSxRQUFRLEVBQUU7QUFDOUMsUUFBSSxDQUFDLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEVBQUUsSUFBSSxLQUFLLEdBQUcsR0FBRyxLQUFLLElBQUksVUFBVSxFQUFFLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUMzRixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxXQUFXLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFVBQVUsT0FBTyxFQUFHLE9BQU0sSUFBSSxVQUFVO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjRCxTQUFlLEtBQW1CO0FBQ25ELFVBQU0sRUFBRSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzlCLFFBQUlBLFdBQVMsS0FBTTtBQUNuQixVQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssUUFBVSxjQUFVO0FBQ2pELFNBQUs7QUFBQSxNQUNIO0FBQUEsTUFDQSxFQUFFLElBQUksUUFBUSxNQUFNLGlCQUFpQjtBQUFBLE1BQ3JDLEdBQUcsR0FBRyxTQUFTQSxPQUFLO0FBQUEsTUFDcEIsZUFBZSxJQUFJO0FBQUEsTUFDbkIsRUFBRSxRQUFRLENBQUMsRUFBRSxJQUFJLFFBQVEsT0FBTyxLQUFLLENBQUMsRUFBRTtBQUFBLElBQzFDO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxNQUFjLE9BQWMsT0FBZSxRQUFtQztBQUNsRixRQUFJLFVBQVUsRUFBRyxRQUFPO0FBQ3hCLFVBQU0sT0FBTyxRQUFRO0FBQ3JCLFVBQU0sYUFBYSxVQUFVO0FBQzdCLFFBQUksUUFBUSxLQUFLLFFBQVEsS0FBSyxRQUFRLFlBQVksZUFBZSxFQUFHLFFBQU87QUFDM0UsU0FBSztBQUFBLE1BQ0g7QUFBQSxNQUNBO0FBQUEsTUFDQSxTQUFTRSxLQUFJLE9BQU8sQ0FBQyxDQUFDLGdCQUFnQixVQUFVLFVBQVUsSUFBSTtBQUFBLE1BQzlELHVDQUF1QyxLQUFLLFFBQVEsUUFBUTtBQUFBLE1BQzVELEVBQUUsT0FBTztBQUFBLElBQ1g7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxPQUF3QjtBQUM3QixXQUFPLFVBQVUsS0FBSyxDQUFDLEtBQUssT0FBTyxNQUFNLEtBQUs7QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxRQUFRLFFBQWdCRCxPQUFvQjtBQUMxQyxVQUFNLE9BQU8sR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUMvQixVQUFNLEVBQUUsU0FBUyxJQUFJLEtBQUs7QUFDMUIsVUFBTSxPQUFpQixDQUFDO0FBQ3hCLFVBQU0sU0FBa0IsQ0FBQztBQUN6QixhQUFTLElBQUksR0FBRyxJQUFNLG9CQUFnQixHQUFHLEtBQUs7QUFDNUMsWUFBTUUsUUFBTyxLQUFLLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDckMsWUFBTSxPQUFPQyxTQUFRRCxLQUFJO0FBQ3pCLFVBQUksU0FBUyxHQUFJO0FBQ2pCLGFBQU8sS0FBSyxRQUFRQSxLQUFJLENBQUM7QUFDekIsWUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxHQUFHLENBQUMsR0FBRyxRQUFRLEdBQUcsRUFDckQsT0FBTyxDQUFDLFFBQVMsUUFBUSxPQUFPLEdBQUcsSUFBSyxFQUFFLEVBQzFDLElBQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxNQUFNLENBQUM7QUFDaEMsWUFBTSxTQUFTLE1BQU0sT0FBTyxDQUFDLFNBQVMsT0FBTyxRQUFRO0FBQ3JELFVBQUksT0FBTyxTQUFTLEdBQUc7QUFDckIsYUFBSztBQUFBLFVBQ0g7QUFBQSxVQUNBLEVBQUUsSUFBSUEsTUFBSyxJQUFJLE1BQU0sY0FBY0YsS0FBSSxHQUFHO0FBQUEsVUFDMUMsR0FBR0MsS0FBSSxNQUFNLEVBQUUsQ0FBQyxhQUFhLFVBQVUsTUFBTSxDQUFDO0FBQUEsVUFDOUMsc0JBQXNCLFFBQVE7QUFBQSxVQUM5QixFQUFFLFFBQVEsQ0FBQyxRQUFRQyxLQUFJLENBQUMsRUFBRTtBQUFBLFFBQzVCO0FBQUEsTUFDRjtBQUNBLFdBQUssS0FBSyxHQUFHLE1BQU0sT0FBTyxDQUFDLFNBQVMsUUFBUSxZQUFZLEtBQUssT0FBTyxRQUFRLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFDcEY7QUFDQSxRQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLFNBQUs7QUFBQSxNQUNILEdBQUcsSUFBSTtBQUFBLE1BQ1AsRUFBRSxJQUFJLEtBQUssT0FBTyxRQUFRLE1BQU0sY0FBY0YsS0FBSSxHQUFHO0FBQUEsTUFDckQsR0FBRyxLQUFLLFdBQVcsSUFBSSxVQUFVLE1BQU0sT0FBTyxVQUFVLElBQUksQ0FBQztBQUFBLE1BQzdEO0FBQUEsTUFDQSxFQUFFLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSztBQUFBLElBQzVCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE1BQWMsSUFBWSxNQUFjLE9BQStCO0FBQzdFLFVBQU0sTUFBTSxLQUFLLEtBQUssT0FBTyxDQUFDLElBQUk7QUFDbEMsUUFBSSxRQUFRLEtBQU07QUFDbEIsVUFBTUQsVUFBUSxLQUFLLE1BQU0sS0FBSyxLQUFLLE1BQU0sTUFBTSxJQUFJO0FBQ25ELFFBQUlBLFFBQU0sTUFBTSxDQUFDLFNBQVMsU0FBUyxDQUFDLEVBQUc7QUFDdkMsU0FBSztBQUFBLE1BQ0gsR0FBRyxLQUFLLE1BQU0sSUFBSTtBQUFBLE1BQ2xCLEVBQUUsSUFBSSxLQUFLLE1BQU0sTUFBTSxvQkFBb0IsSUFBSSxHQUFHO0FBQUEsTUFDbERBLFFBQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxjQUFjLEtBQUs7QUFBQSxNQUNqRDtBQUFBLE1BQ0EsRUFBRSxRQUFRLENBQUMsR0FBRyxPQUFPLEVBQUUsSUFBSSxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUtBLE9BQUssRUFBRSxDQUFDLEVBQUU7QUFBQSxJQUNyRTtBQUFBLEVBQ0Y7QUFDRjtBQVVPLFNBQVMsVUFBVSxPQUFrQztBQUMxRCxRQUFNLE9BQU87QUFDYixRQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSSxFQUFFLEtBQUssSUFBSSxLQUFLLE1BQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxTQUFTLElBQUksVUFBVTtBQUMzRyxTQUFPLEdBQUcsTUFBTSxXQUFXLElBQUksU0FBUyxPQUFPLElBQUksSUFBSTtBQUN6RDs7O0FDblBBLFlBQVlLLFNBQU87QUFpQlosU0FBUyxRQUFRQyxTQUFxQjtBQUMzQyxRQUFNLGFBQWFBLFFBQU0sSUFBTSxzQkFBa0I7QUFDakQsUUFBTSxXQUFXQSxRQUFNLElBQU0sb0JBQWdCO0FBQzdDLFFBQU0sUUFBVSxpQkFBYUMsTUFBSyxhQUFlLGVBQVc7QUFDNUQsU0FBTztBQUFBLElBQ0wsT0FBT0QsUUFBTSxJQUFNLGVBQVc7QUFBQSxJQUM5QjtBQUFBLElBQ0E7QUFBQSxJQUNBLFdBQVdBLFFBQU0sSUFBTSxxQkFBaUI7QUFBQSxJQUN4QztBQUFBLElBQ0EsV0FBVyxRQUFVLGlCQUFhO0FBQUEsRUFDcEM7QUFDRjtBQUdPLFNBQVMsV0FBVyxHQUFnQixPQUFvQjtBQUM3RCxRQUFNLEVBQUUsT0FBQUEsUUFBTSxJQUFJO0FBQ2xCLFFBQU0sT0FBTyxJQUFJLFlBQStCLFFBQVEsSUFBSSxDQUFDLE9BQU9BLFFBQU0sUUFBUSxFQUFFLEVBQUUsS0FBSztBQUMzRixRQUFNLEVBQUUsT0FBTyxZQUFZLFVBQVUsVUFBVSxJQUFJO0FBQ25ELE1BQUksUUFBVSxtQkFBZUEsUUFBTSxNQUFNO0FBQ3ZDLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0saUJBQWEsTUFBTSxPQUFPO0FBQUEsTUFDbEMsR0FBRyxLQUFLLHFCQUFxQixRQUFVLGNBQVU7QUFBQSxNQUNqRCxPQUFPQSxRQUFNLElBQUk7QUFBQSxNQUNqQixFQUFFLFFBQVEsS0FBTyxlQUFXLEVBQUU7QUFBQSxJQUNoQztBQUFBLEVBQ0Y7QUFDQSxNQUFJLGFBQWEsR0FBRztBQUNsQixNQUFFLE1BQU0sc0JBQXNCLEVBQUUsSUFBTSx3QkFBb0IsTUFBTSxjQUFjLEdBQUcsS0FBSyxjQUFjO0FBQUEsTUFDbEcsUUFBUSxLQUFPLHNCQUFrQjtBQUFBLElBQ25DLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxXQUFXLEtBQUssV0FBYSxxQkFBaUI7QUFDaEQsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSxzQkFBa0IsTUFBTSxZQUFZO0FBQUEsTUFDNUMsR0FBRyxRQUFRO0FBQUEsTUFDWCxRQUFVLG1CQUFlO0FBQUEsTUFDekIsRUFBRSxRQUFRLEtBQU8sb0JBQWdCLEVBQUU7QUFBQSxJQUNyQztBQUFBLEVBQ0YsV0FBVyxjQUFjLEtBQUssWUFBWSxPQUFPO0FBQy9DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sNEJBQTRCO0FBQUEsTUFDOUQsR0FBRyxVQUFVLGdCQUFnQixRQUFRLHNCQUFzQixTQUFTO0FBQUEsTUFDcEUsa0NBQWtDLEtBQUs7QUFBQSxNQUN2QyxFQUFFLFFBQVEsS0FBTyx3QkFBc0Isc0JBQW9CLGVBQVcsRUFBRTtBQUFBLElBQzFFO0FBQUEsRUFDRjtBQUNBLElBQUUsUUFBUTtBQUNWLE1BQUksTUFBTSxjQUFjLEdBQUc7QUFDekIsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBTSx1QkFBbUIsTUFBTSxhQUFhO0FBQUEsTUFDOUM7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLFFBQ0UsUUFBUSxLQUFPLHFCQUFpQjtBQUFBLE1BQ2xDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQVlBLElBQU0sVUFBVSxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQWEsU0FBUyxJQUFJLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFFaEYsSUFBTUUsV0FBVSxJQUFJLFlBQVksU0FBUyxFQUFFLE9BQU8sTUFBTSxXQUFXLEtBQUssQ0FBQztBQUV6RSxTQUFTLFlBQVksS0FBcUI7QUFDeEMsUUFBTSxNQUFNLElBQUksUUFBUSxDQUFDO0FBQ3pCLE1BQUksUUFBUSxFQUFHLFFBQU87QUFDdEIsTUFBSSxNQUFNLEVBQUcsUUFBTyxnQkFBa0Isb0JBQWdCO0FBQ3RELE1BQUksSUFBSSxTQUFTLEdBQUcsRUFBRSxLQUFLLENBQUMsU0FBUyxTQUFTLENBQUMsRUFBRyxRQUFPO0FBQ3pELE1BQUk7QUFDRixJQUFBQSxTQUFRLE9BQU8sSUFBSSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQ25DLFdBQU87QUFBQSxFQUNULFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxXQUFXLEdBQWdCLE9BQWNDLFNBQTJDO0FBQ2xHLFFBQU0sRUFBRSxPQUFBSCxRQUFNLElBQUk7QUFDbEIsUUFBTUksUUFBT0osUUFBTSxRQUFVLHNCQUFrQjtBQUMvQyxRQUFNSyxXQUFVTCxRQUFNLFFBQVUsc0JBQWtCO0FBQ2xELFFBQU0sRUFBRSxXQUFXLE9BQU8sV0FBVyxJQUFJO0FBQ3pDLE1BQUlLLFNBQVEsUUFBUSxZQUFZO0FBQzlCLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sY0FBYztBQUFBLE1BQ2hELEdBQUdBLFNBQVEsS0FBSztBQUFBLE1BQ2hCLHdCQUF3QixVQUFVO0FBQUEsTUFDbEMsRUFBRSxRQUFRLENBQUNBLFNBQVEsS0FBSyxFQUFFO0FBQUEsSUFDNUI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxRQUFRTCxRQUFNLEtBQU8sZ0JBQVksS0FBSyxJQUFJSyxTQUFRLE9BQU8sVUFBVSxJQUFNLGVBQVc7QUFDMUYsUUFBTUMsV0FBbUIsQ0FBQztBQUMxQixXQUFTLFNBQVMsR0FBRyxTQUFXLGtCQUFjLE1BQU0sUUFBUSxVQUFVO0FBQ3BFLFVBQU0sTUFBTSxNQUFNLFNBQVMsU0FBVyxrQkFBYyxTQUFTLEtBQU8sZUFBVztBQUMvRSxVQUFNLFlBQVksSUFBSSxTQUFTLEdBQUssb0JBQWdCO0FBQ3BELElBQUFBLFNBQVEsS0FBSztBQUFBLE1BQ1g7QUFBQSxNQUNBLElBQU0saUJBQWEsU0FBVztBQUFBLE1BQzlCO0FBQUEsTUFDQSxNQUFNLFVBQVUsU0FBUyxFQUFFLFFBQVEsV0FBVyxFQUFFO0FBQUEsTUFDaEQsTUFBTSxJQUFJLGFBQWUsZ0JBQVk7QUFBQSxNQUNyQyxPQUFPLElBQUksYUFBZSxjQUFVO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFDQSxRQUFNQyxXQUFVLENBQUMsV0FBeUIsRUFBRSxJQUFJLE1BQU0sSUFBSSxPQUFPLE1BQU0sSUFBSTtBQUMzRSxRQUFNLE9BQU8sQ0FBQyxVQUFpQixTQUFTLE1BQU0sTUFBTSxLQUFLLEtBQUssVUFBVSxNQUFNLElBQUksQ0FBQztBQUNuRixRQUFNLE9BQWdCLENBQUM7QUFDdkIsUUFBTUMsU0FBUSxvQkFBSSxJQUFtQjtBQUNyQyxhQUFXLFNBQVNGLFVBQVM7QUFDM0IsVUFBTSxRQUFRLEVBQUUsUUFBUSxDQUFDRCxTQUFRLE9BQU9FLFNBQVEsS0FBSyxDQUFDLEVBQUU7QUFDeEQsVUFBTSxVQUFVLFlBQVksTUFBTSxJQUFJLFNBQVMsR0FBSyxvQkFBZ0IsQ0FBQztBQUNyRSxRQUFJLFlBQVksSUFBSTtBQUNsQixZQUFNLFFBQVEsTUFBTSxJQUFJLFNBQVMsR0FBSyxvQkFBZ0IsRUFBRSxTQUFTLEtBQUs7QUFDdEUsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxxQkFBcUIsTUFBTSxNQUFNLEdBQUc7QUFBQSxRQUMxRCxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQUEsUUFDcEI7QUFBQSxRQUNBO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLE1BQU0sTUFBTSxJQUFJLFNBQVMsVUFBVSxHQUFLLG9CQUFnQjtBQUM5RCxVQUFNLE9BQU9DLE9BQU0sSUFBSSxHQUFHO0FBQzFCLFFBQUksTUFBTTtBQUNSLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUNsQyxxQkFBcUIsS0FBSyxNQUFNO0FBQUEsUUFDaEM7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRRCxTQUFRLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDN0M7QUFBQSxJQUNGLE1BQU8sQ0FBQUMsT0FBTSxJQUFJLEtBQUssS0FBSztBQUMzQixVQUFNLFNBQVMsTUFBTSxRQUFRLGFBQWEsTUFBTSxTQUFTLEtBQUssTUFBTSxPQUFPLE1BQU0sU0FBUztBQUMxRixRQUFJLENBQUMsUUFBUTtBQUNYLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxRQUNuRCxRQUFRLEtBQUs7QUFBQSxRQUNiLDZCQUE2QixTQUFTLE9BQU8sUUFBUSxDQUFDO0FBQUEsUUFDdEQ7QUFBQSxNQUNGO0FBQUEsSUFDRixPQUFPO0FBQ0wsWUFBTUMsVUFBUyxLQUFLLEdBQUcsRUFBRTtBQUN6QixVQUFJQSxXQUFVLE1BQU0sT0FBT0EsUUFBTyxNQUFNO0FBQ3RDLFVBQUU7QUFBQSxVQUNBO0FBQUEsVUFDQSxFQUFFLElBQUksTUFBTSxLQUFPLGtCQUFjLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFBQSxVQUNuRCxRQUFRLEtBQUs7QUFBQSxVQUNiLCtCQUErQkEsUUFBTyxNQUFNLEtBQUssUUFBUUEsT0FBTSxDQUFDO0FBQUEsVUFDaEUsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLFFBQVFGLFNBQVFFLE9BQU0sQ0FBQyxFQUFFO0FBQUEsUUFDL0M7QUFBQSxNQUNGO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJO0FBQ0osYUFBVyxTQUFTLENBQUMsR0FBRyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLE1BQU0sR0FBRztBQUNwRixRQUFJLFFBQVEsTUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLE9BQU87QUFDL0MsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEVBQUUsSUFBSSxNQUFNLEtBQU8sa0JBQWMsTUFBTSxLQUFLLEtBQUssRUFBRTtBQUFBLFFBQ25ELFFBQVEsS0FBSztBQUFBLFFBQ2Isb0JBQW9CLEtBQUssTUFBTSxLQUFLLFFBQVEsSUFBSSxDQUFDO0FBQUEsUUFDakQsRUFBRSxRQUFRLENBQUNKLFNBQVEsT0FBT0UsU0FBUSxLQUFLLEdBQUdBLFNBQVEsSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUMzRDtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsUUFBUSxNQUFNLE9BQU8sTUFBTSxRQUFRLEtBQUssT0FBTyxLQUFLLE1BQU8sUUFBTztBQUFBLEVBQ3pFO0FBQ0EsUUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDLE1BQU0sVUFBVSxLQUFLLElBQUksTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLEdBQUcsU0FBUztBQUM1RixRQUFNLE1BQU0sRUFBRSxRQUFRLENBQUNILE1BQUssT0FBT0MsU0FBUSxPQUFPLEVBQUUsSUFBTSxnQkFBWSxPQUFPLE1BQU0sQ0FBQyxFQUFFO0FBQ3RGLFFBQU0sUUFBUSxFQUFFLElBQU0sd0JBQW9CLE1BQU0sY0FBYztBQUM5RCxNQUFJRCxNQUFLLFFBQVEsU0FBU0EsTUFBSyxRQUFRLEtBQUs7QUFDMUMsUUFBSSxLQUFLLFdBQVdFLFNBQVEsVUFBVUYsTUFBSyxRQUFRO0FBQ2pELFFBQUUsTUFBTSxzQkFBc0IsT0FBTyxRQUFRQSxNQUFLLEtBQUssSUFBSSxRQUFRLEdBQUcsK0JBQStCLEdBQUc7QUFBQSxFQUM1RyxXQUFXQSxNQUFLLFFBQVEsV0FBVztBQUNqQyxNQUFFLE1BQU0sc0JBQXNCLE9BQU8sUUFBUUEsTUFBSyxLQUFLLElBQUksaUJBQWlCLFNBQVMsc0JBQXNCLEdBQUc7QUFBQSxFQUNoSCxXQUFXQSxNQUFLLFFBQVEsS0FBSztBQUMzQixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFFBQVFBLE1BQUssS0FBSyx5Q0FBeUMsR0FBRztBQUFBLE1BQzlEO0FBQUEsTUFDQTtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTyxLQUFLLElBQUksQ0FBQyxVQUFVO0FBQ3pCLFVBQU0sU0FBUyxNQUFNLE9BQVM7QUFDOUIsV0FBTyxFQUFFLE1BQU0sTUFBTSxNQUFNLE1BQU1ELFFBQU9ILFFBQU0sSUFBSSxNQUFNLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTSxRQUFVLGVBQVc7QUFBQSxFQUN2RyxDQUFDO0FBQ0g7QUFHTyxTQUFTLFdBQVcsR0FBZ0IsT0FBb0I7QUFDN0QsUUFBTSxFQUFFLE9BQUFBLFFBQU0sSUFBSTtBQUNsQixXQUFTLE9BQU8sR0FBRyxRQUFRLE1BQU0sVUFBVSxRQUFRO0FBQ2pELFVBQU0sS0FBSyxNQUFNLFNBQVMsT0FBTyxLQUFPO0FBQ3hDLFVBQU0sT0FBT0EsUUFBTSxLQUFLLElBQU0sY0FBVTtBQUN4QyxVQUFNLFFBQVEsS0FBSyxhQUFlLGNBQVU7QUFDNUMsUUFBSSxVQUFVLEVBQUc7QUFDakIsVUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLEtBQUssU0FBUyxHQUFHLENBQUMsRUFBRTtBQUMvQyxRQUFJLFNBQVMsS0FBSyxPQUFPLFFBQVEsU0FBVSxRQUFRLFVBQVUsTUFBTSxHQUFHO0FBQ3BFLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RFUsS0FBSSxPQUFPLENBQUM7QUFBQSxRQUNaLDJEQUEyREEsS0FBSSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ3ZFLEVBQUUsUUFBUSxDQUFDLEtBQUssRUFBRTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLFNBQVcsZ0JBQWMsaUJBQWUsb0JBQWdCO0FBQzNFLFVBQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMzQixRQUFJLE9BQU8sS0FBSyxNQUFNLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLFNBQVMsQ0FBQyxHQUFHO0FBQzlELFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksS0FBTyxnQkFBWSxNQUFNLGlCQUFpQixJQUFJLEdBQUc7QUFBQSxRQUN2RCxNQUFNLFNBQVMsS0FBSztBQUFBLFFBQ3BCO0FBQUEsUUFDQSxFQUFFLFFBQVEsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGdCQUFZLE9BQU8sTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUM3RDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzlQQSxZQUFZQyxTQUFPOzs7QUNBbkIsSUFBSSxPQUFPO0FBQ1gsSUFBSSxNQUFNO0FBR1YsU0FBUyxTQUFTLElBQVksSUFBa0I7QUFDOUMsUUFBTSxLQUFLO0FBQ1gsUUFBTSxLQUFLO0FBRVgsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxLQUFLLEtBQUs7QUFDaEIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTSxNQUFNLEtBQUs7QUFDakIsUUFBTUMsV0FBVSxRQUFRLE9BQU8sTUFBTSxVQUFXLE1BQU07QUFDdEQsUUFBTSxVQUFVLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLElBQUksS0FBSyxNQUFNLE1BQU0sS0FBSyxLQUFLQSxZQUFXO0FBQzFGLFNBQVFBLFdBQVUsS0FBTyxNQUFNLFdBQWE7QUFDNUMsU0FBUSxVQUFVLEtBQUssS0FBSyxJQUFJLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxFQUFFLE1BQU87QUFDL0Q7QUFHQSxTQUFTLEtBQUssTUFBb0I7QUFDaEMsUUFBTSxJQUFJO0FBQ1YsVUFBUSxJQUFLLE1BQU0sVUFBVztBQUM5QixTQUFPLE9BQVEsUUFBUSxPQUFTLEtBQU0sS0FBSyxXQUFhO0FBQzFEO0FBR0EsU0FBUyxPQUFhO0FBQ3BCLFFBQU0sTUFBTSxNQUFNO0FBQ2xCLFNBQVEsT0FBTyxjQUFjLE1BQU0sYUFBYSxJQUFJLE9BQVE7QUFDNUQsUUFBTSxRQUFRO0FBQ2QsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1AsV0FBUyxZQUFZLFNBQVU7QUFDL0IsT0FBSyxFQUFFO0FBQ1Q7QUFHTyxTQUFTLFFBQVEsVUFBa0IsU0FBaUIsS0FBNEM7QUFDckcsU0FBTztBQUNQLFFBQU07QUFDTixXQUFTLEtBQUssR0FBRyxLQUFLLElBQUksUUFBUSxNQUFNLEdBQUc7QUFDekMsV0FBTyxNQUFNLElBQUksYUFBYSxFQUFFLE9BQU87QUFDdkMsWUFBUSxPQUFPLElBQUksYUFBYSxLQUFLLENBQUMsT0FBTztBQUM3QyxTQUFLO0FBQUEsRUFDUDtBQUNBLFNBQU8sRUFBRSxNQUFNLElBQUk7QUFDckI7QUFHTyxTQUFTLE1BQU1DLE1BQXFCO0FBQ3pDLFFBQU0sTUFBTUEsT0FBTTtBQUNsQixTQUFPLE1BQU0sSUFBSSxNQUFNLElBQUk7QUFDN0I7QUFHTyxTQUFTLE9BQU9DLE9BQWMsUUFBd0I7QUFDM0QsU0FBTyxPQUFRLE9BQU9BLEtBQUksSUFBSSxPQUFPLE1BQU0sS0FBTSxHQUFHO0FBQ3REOzs7QUR2REEsSUFBTSxVQUFVLEtBQUs7QUFDckIsSUFBTSxhQUFlLFlBQVE7QUFrQjdCLElBQU0sYUFBYSxDQUFDLFdBQW1CLFVBQVUsU0FBUyxDQUFDLGFBQWEsV0FBVyxDQUFDO0FBRTdFLFNBQVMsV0FBVyxHQUFzQjtBQUMvQyxRQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3hCLFFBQU0sT0FBTyxTQUFTLEVBQUUsS0FBTyxZQUFRLENBQUM7QUFDeEMsUUFBTSxRQUFRLEVBQUUsS0FBTyxhQUFTO0FBQ2hDLGNBQVksR0FBRyxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxRQUFRLEdBQUcsS0FBSztBQUM3QixRQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sSUFBSTtBQUN2QyxZQUFVLEdBQUcsT0FBTyxNQUFNLEtBQUs7QUFDL0IsRUFBQUMsYUFBWSxHQUFHLE9BQU8sS0FBSztBQUMzQixRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFFbkIsUUFBTSxRQUFRLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxRQUFRO0FBQzVDLE1BQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxVQUFVLE9BQU8sTUFBTSxLQUFLLENBQUMsUUFBUSxLQUFLLENBQUMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxNQUFNLEdBQUcsR0FBRztBQUN2RixNQUFFO0FBQUEsTUFDQSxHQUFHLElBQUk7QUFBQSxNQUNQO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsUUFDRSxRQUFRLENBQUMsUUFBUSxLQUFLLENBQUM7QUFBQSxRQUN2QixNQUFNLENBQUMsTUFBTSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxFQUFFLEtBQU8sWUFBUTtBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNO0FBQ3hCLE1BQUksUUFBUSxHQUFHO0FBQ2IsTUFBRSxNQUFNLEdBQUcsSUFBSSxTQUFTLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPLEdBQUcsV0FBVyx1QkFBdUI7QUFBQSxNQUN4RixRQUFRLENBQUMsUUFBUSxLQUFLLENBQUM7QUFBQSxJQUN6QixDQUFDO0FBQUEsRUFDSCxXQUFXLFFBQVEsRUFBRyxXQUFVLEdBQUcsT0FBTyxRQUFRLEtBQUssQ0FBQztBQUN4RCxlQUFhLEdBQUcsS0FBSztBQUNyQixJQUFFLFFBQVUsa0JBQWMsVUFBVTtBQUN0QztBQUVBLFNBQVMsU0FBUyxHQUF1QjtBQUN2QyxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxRQUFRLFNBQVM7QUFDdkIsUUFBTSxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksY0FBZ0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzdHLFFBQU0sV0FBVyxFQUFFLE1BQU0sR0FBRyxJQUFJLGFBQWUsd0JBQW9CLFlBQVksQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzFHLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTyxRQUFRLEtBQUssSUFBSSxNQUFNO0FBQUEsSUFDL0IsUUFBUSxlQUFlLGNBQWMsUUFBUTtBQUFBLEVBQy9DO0FBQ0EsUUFBTSxhQUFhLEVBQUU7QUFBQSxJQUNuQixHQUFHLElBQUk7QUFBQSxJQUNMO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksWUFBWSxLQUFPO0FBQUEsSUFDOUIsMkJBQTJCLFFBQVEsaUJBQW1CLFlBQVE7QUFBQSxFQUNoRTtBQUNBLFFBQU0sU0FBUyxLQUFLLEtBQUssV0FBYSxTQUFLO0FBQzNDLFFBQU0sYUFBYSxFQUFFO0FBQUEsSUFDbkIsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxLQUFLLFVBQVUsS0FBSyxLQUFLO0FBQUEsSUFDaEMsR0FBRyxNQUFNO0FBQUEsRUFDWDtBQUNBLFFBQU0sWUFBWSxRQUFRLFdBQVc7QUFDckMsUUFBTSxRQUFVLGVBQVdDLEtBQUksT0FBTyxJQUFJQSxLQUFJLFNBQVM7QUFDdkQsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNMLGlCQUFlLGlCQUFhLGFBQWEsYUFBYTtBQUFBLElBQ3hELEdBQUcsVUFBVSxlQUFlLFVBQVUsY0FBYyxNQUFNO0FBQUEsRUFDNUQ7QUFDQSxJQUFFLFFBQVE7QUFDVixRQUFNLFNBQVMsRUFBRSxPQUFTLGlCQUFlLGlCQUFhO0FBQ3RELFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFNBQVMsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFTLGdCQUFZLGFBQWEsVUFBVTtBQUFBLElBQ25FLE9BQU8sRUFBRSxNQUFNLElBQUksU0FBVyxlQUFXLFlBQVksTUFBTTtBQUFBLElBQzNELFNBQVMsRUFBRSxNQUFNLElBQUksU0FBVyxpQkFBYSxZQUFZLE1BQU07QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sUUFBUSxDQUFDLFNBQWMsV0FBbUIsUUFBUSxNQUFNLE1BQU0sSUFBSTtBQUd4RSxTQUFTLFlBQVksR0FBZ0IsT0FBYyxPQUFvQjtBQUNyRSxRQUFNLEVBQUUsU0FBUyxTQUFTLElBQUk7QUFDOUIsTUFBSSxTQUFTO0FBQ2IsV0FBUyxTQUFTLEdBQUcsU0FBUyxRQUFRLE9BQU8sVUFBVTtBQUNyRCxRQUFJLFNBQVMsZUFBZSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQU8sV0FBUTtBQUFBLEVBQ3ZFO0FBQ0EsUUFBTSxTQUFTLE1BQU0sTUFBTSxhQUFhLENBQUMsSUFBSSxLQUFLLE9BQU87QUFDekQsTUFBSSxXQUFXLFlBQWEsVUFBVSxXQUFXLFdBQVcsRUFBSTtBQUNoRSxJQUFFO0FBQUEsSUFDQSxHQUFHLEVBQUUsTUFBTSxJQUFJO0FBQUEsSUFDZixFQUFFLElBQUksUUFBUSxJQUFJLE1BQU0sZ0NBQWdDO0FBQUEsSUFDeEQsR0FBRyxNQUFNO0FBQUEsSUFDVCxHQUFHLFFBQVEsaUJBQWlCLFNBQVMsa0JBQWtCLEVBQUU7QUFBQSxJQUN6RCxFQUFFLFFBQVEsQ0FBQyxLQUFLLEdBQUcsT0FBTyxLQUFLO0FBQUEsRUFDakM7QUFDRjtBQUdBLFNBQVMsUUFBUSxHQUFnQixFQUFFLFNBQVMsV0FBVyxHQUFvQjtBQUN6RSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxTQUFTLEdBQUcsU0FBUyxRQUFRLE9BQU8sVUFBVTtBQUNyRCxRQUFJLFNBQVMsZUFBZSxLQUFLLE1BQU0sU0FBUyxNQUFNLEtBQU8sV0FBUTtBQUNyRSxRQUFJLFFBQVEsSUFBSSxNQUFNLElBQUksV0FBWSxNQUFLLEtBQUssTUFBTTtBQUFBLFNBQ2pEO0FBQ0gsUUFBRTtBQUFBLFFBQ0EsR0FBRyxFQUFFLE1BQU0sSUFBSTtBQUFBLFFBQ2YsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxXQUFXLE1BQU0sRUFBRTtBQUFBLFFBQ3ZELE9BQU8sTUFBTSxTQUFTLE1BQU0sQ0FBQyxXQUFXLFFBQVEsSUFBSSxNQUFNLENBQUM7QUFBQSxRQUMzRCxpQkFBaUIsVUFBVTtBQUFBLFFBQzNCLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQ3BDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLFdBQVcsR0FBZ0IsRUFBRSxTQUFTLFdBQVcsR0FBVSxNQUFxQztBQUN2RyxRQUFNLFFBQVEsSUFBSSxXQUFXLFVBQVUsRUFBRSxLQUFLLEVBQUU7QUFDaEQsYUFBVyxVQUFVLE1BQU07QUFDekIsVUFBTSxRQUFRLFFBQVEsSUFBSSxNQUFNO0FBQ2hDLFVBQU0sUUFBUSxNQUFNLEtBQUs7QUFDekIsUUFBSSxRQUFRLEVBQUcsT0FBTSxLQUFLLElBQUk7QUFBQSxTQUN6QjtBQUNILFFBQUU7QUFBQSxRQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxRQUNmLEVBQUUsSUFBSSxRQUFRLE9BQU8sTUFBTSxHQUFHLE1BQU0sV0FBVyxNQUFNLEVBQUU7QUFBQSxRQUN2RCxrQkFBa0IsS0FBSyxpQkFBaUIsV0FBVyxLQUFLLENBQUM7QUFBQSxRQUN6RDtBQUFBLFFBQ0EsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLE1BQU0sR0FBRyxRQUFRLE1BQU0sS0FBSyxDQUFDLEVBQUU7QUFBQSxNQUMxRDtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxVQUFVLEdBQWdCLE9BQWMsTUFBdUMsT0FBeUI7QUFDL0csUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sRUFBRSxTQUFTLFlBQVksU0FBUyxRQUFRLFNBQVMsVUFBVSxJQUFJO0FBQ3JFLFFBQU0sV0FBV0EsS0FBSSxPQUFPO0FBQzVCLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLFNBQW1CLENBQUM7QUFDMUIsSUFBRSxNQUFNLEtBQUs7QUFDYixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sUUFBUSxTQUFTO0FBQ2pELFVBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsUUFBSSxTQUFTLEVBQUc7QUFDaEIsVUFBTSxLQUFLLE1BQU0sU0FBUyxRQUFRO0FBQ2xDLFVBQU0sT0FBTyxFQUFFLE1BQU0sS0FBSyxJQUFNLGVBQVcsUUFBUTtBQUNuRCxVQUFNLE1BQU0sS0FBSyxTQUFXLFlBQVE7QUFDcEMsVUFBTSxRQUFRLFFBQVEsTUFBTSxNQUFNO0FBQ2xDLFVBQU0sRUFBRSxNQUFBQyxPQUFNLE9BQUFDLE9BQU0sSUFBSSxTQUFTLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDcEQsUUFBSUEsV0FBVSxRQUFRO0FBQ3BCLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLEtBQU8saUJBQWEsTUFBTSxtQkFBbUIsS0FBSyxXQUFXLFdBQVcsTUFBTSxDQUFDLFNBQVM7QUFBQSxRQUM5RixHQUFHQSxNQUFLO0FBQUEsUUFDUixHQUFHLE1BQU07QUFBQSxRQUNULEVBQUUsUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLEtBQU8saUJBQWEsT0FBTyxPQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRSxNQUFNLFNBQVMsR0FBRyxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUU7QUFBQSxNQUMvRztBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLEdBQUc7QUFDL0MsVUFBTSxTQUFTLE1BQWUsQ0FBQyxPQUFPLEVBQUUsSUFBSSxLQUFPLGNBQVUsT0FBTyxPQUFPLEtBQUssR0FBRyxFQUFFLENBQUM7QUFDdEYsUUFBSSxLQUFLLFNBQVNELE9BQU07QUFDdEIsUUFBRTtBQUFBLFFBQ0EsR0FBRyxJQUFJO0FBQUEsUUFDUCxFQUFFLElBQUksS0FBTyxlQUFXLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUFBLFFBQ3ZERSxLQUFJRixPQUFNLENBQUM7QUFBQSxRQUNYLEdBQUdFLEtBQUksS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ3BCLEVBQUUsUUFBUSxDQUFDLEdBQUcsT0FBTyxHQUFHLEVBQUUsSUFBSSxLQUFPLGVBQVcsT0FBTyxPQUFPLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRSxNQUFNLFNBQVMsQ0FBQyxDQUFDLEVBQUUsQ0FBQyxFQUFFO0FBQUEsTUFDaEg7QUFBQSxJQUNGO0FBQ0EsVUFBTSxNQUFNLE1BQU0sU0FBUyxNQUFNO0FBQ2pDLFFBQUksUUFBUSxNQUFNLEtBQUssR0FBRyxHQUFHO0FBQzNCLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxXQUFXLE1BQU0sRUFBRTtBQUFBLFFBQ3ZELE9BQU8sR0FBRztBQUFBLFFBQ1YsT0FBTyxNQUFNLEtBQUssR0FBRyxDQUFDO0FBQUEsUUFDdEIsRUFBRSxRQUFRLE9BQU8sRUFBRTtBQUFBLE1BQ3JCO0FBQUEsSUFDRjtBQUNBLFVBQU0sT0FBTyxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQ3pDLFVBQU0sWUFBWSxLQUFLLE1BQU0sU0FBUyxVQUFVLElBQUksT0FBTyxjQUFjO0FBQ3pFLFVBQU0sUUFBUSxRQUFRLE1BQU0sT0FBTyxVQUFVLElBQUk7QUFDakQsUUFBSSxXQUFXLFNBQVMsVUFBWSxTQUFLO0FBQ3ZDLFFBQUU7QUFBQSxRQUNBLEdBQUcsSUFBSTtBQUFBLFFBQ1AsRUFBRSxJQUFJLFFBQVEsT0FBTyxPQUFPLFVBQVUsR0FBRyxNQUFNLG1CQUFtQixJQUFJLEdBQUc7QUFBQSxRQUN6RSxTQUFTLEtBQUs7QUFBQSxRQUNkLFlBQVksUUFBUSwrQ0FBK0MsS0FBSyxNQUFNLFNBQVMsVUFBVSxDQUFDO0FBQUEsUUFDbEcsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLE9BQU8sVUFBVSxHQUFHLEdBQUcsT0FBTyxDQUFDLEVBQUU7QUFBQSxNQUM1RDtBQUFBLElBQ0Y7QUFDQSxNQUFFLFFBQVEsb0JBQW9CLEtBQUssSUFBSSxLQUFPLGNBQVUsU0FBUyxDQUFDLEtBQUssQ0FBQztBQUN4RSxRQUFJLFlBQVksTUFBTSxFQUFHLEdBQUUsUUFBUSxzQkFBc0IsS0FBSyxJQUFJLEtBQU8sZUFBVyxVQUFVLFdBQVcsQ0FBQyxLQUFLLENBQUM7QUFDaEgsV0FBTyxLQUFLLEtBQUssT0FBTyxLQUFLLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDbkQsV0FBTyxLQUFLLEtBQUs7QUFBQSxFQUNuQjtBQUNBLGNBQVksR0FBRyxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQzdDO0FBR0EsU0FBUyxZQUNQLEdBQ0EsT0FDQSxPQUNBLFFBQ0EsUUFDTTtBQUNOLFFBQU0sU0FBUyxhQUFhLEtBQUssTUFBTSxFQUFFLEtBQUs7QUFDOUMsUUFBTSxRQUFRLG9CQUFJLElBQVk7QUFDOUIsV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLFFBQVEsSUFBSyxLQUFJLE9BQU8sQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDLEVBQUcsT0FBTSxJQUFJLE9BQU8sQ0FBQyxDQUFXO0FBQ3RHLE1BQUksTUFBTSxTQUFTLEVBQUc7QUFDdEIsUUFBTSxPQUFPLG9CQUFJLElBQWlEO0FBQ2xFLFNBQU8sUUFBUSxDQUFDLE1BQU0sTUFBTTtBQUMxQixRQUFJLENBQUMsTUFBTSxJQUFJLElBQUksRUFBRztBQUN0QixVQUFNLFFBQVEsT0FBTyxDQUFDO0FBQ3RCLFVBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsVUFBTSxLQUFLLE1BQU0sU0FBUyxRQUFRLE1BQU0sU0FBVztBQUNuRCxVQUFNLE1BQU0sRUFBRSxNQUFNLEtBQUssSUFBSUgsS0FBSSxNQUFNLE9BQU8sQ0FBQztBQUMvQyxVQUFNLFNBQVMsQ0FBQyxNQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQy9ELFVBQU0sT0FBTyxJQUFJLFNBQVMsUUFBUTtBQUNsQyxVQUFNLFFBQVEsS0FBSyxJQUFJLElBQUk7QUFDM0IsUUFBSSxPQUFPO0FBQ1QsUUFBRTtBQUFBLFFBQ0EsR0FBRyxFQUFFLE1BQU0sSUFBSTtBQUFBLFFBQ2YsRUFBRSxJQUFJLE1BQU0sUUFBUSxPQUFPLE1BQU0sR0FBRyxNQUFNLFdBQVcsTUFBTSxFQUFFO0FBQUEsUUFDN0QsY0FBYyxXQUFXLE1BQU0sTUFBTSxDQUFDO0FBQUEsUUFDdEM7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsTUFBTSxRQUFRLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFDekM7QUFBQSxJQUNGLE1BQU8sTUFBSyxJQUFJLE1BQU0sRUFBRSxRQUFRLE9BQU8sQ0FBQztBQUFBLEVBQzFDLENBQUM7QUFDSDtBQUVBLFNBQVNELGFBQVksR0FBZ0IsRUFBRSxNQUFNLEdBQVUsT0FBeUI7QUFDOUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE1BQU0sT0FBTyxTQUFTO0FBQ2hELFVBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFNLFVBQVUsTUFBTSxNQUFNLEtBQUssS0FBSztBQUN0QyxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3hFLFVBQU0sU0FBUyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEMsUUFBSSxhQUFhLFVBQVUsSUFBSTtBQUM3QixRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQSxVQUFVLDhCQUE4QiwyQkFBMkJJLEtBQUksT0FBTyxDQUFDLENBQUM7QUFBQSxRQUNoRjtBQUFBLFFBQ0EsRUFBRSxPQUFPO0FBQUEsTUFDWDtBQUFBLElBQ0YsV0FDRSxFQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLE9BQU8sTUFBTSxLQUNsRCxNQUFNLEtBQUssSUFBZSxLQUMzQixFQUFFLE9BQU8sS0FBSyxHQUNkO0FBQ0EsV0FBSyxLQUFLLEtBQUs7QUFBQSxJQUNqQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLElBQUU7QUFBQSxJQUNBLEdBQUcsSUFBSTtBQUFBLElBQ1AsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBVyxHQUFHLE1BQU0sR0FBRyxLQUFLLE1BQU0saUJBQWlCO0FBQUEsSUFDNUUsR0FBRyxXQUFXLElBQUksQ0FBQztBQUFBLElBQ25CO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE1BQU0sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUc7QUFDRjtBQUdBLFNBQVMsVUFBVSxHQUFnQixFQUFFLFFBQVEsR0FBVSxPQUFvQjtBQUN6RSxXQUFTLFNBQVMsR0FBRyxTQUFTLFFBQVEsT0FBTyxVQUFVO0FBQ3JELFFBQUksU0FBUyxlQUFlLEtBQUssTUFBTSxTQUFTLE1BQU0sTUFBUSxXQUFRO0FBQ3RFLE1BQUU7QUFBQSxNQUNBLEdBQUcsRUFBRSxNQUFNLElBQUk7QUFBQSxNQUNmLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxPQUFPO0FBQUEsTUFDN0IsZ0JBQWdCLFdBQVcsTUFBTSxDQUFDO0FBQUEsTUFDbEM7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDM0M7QUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFnQixFQUFFLFNBQVMsV0FBVyxHQUFnQjtBQUMxRSxRQUFNLEVBQUUsS0FBSyxJQUFJLEVBQUU7QUFDbkIsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsUUFBUSxHQUFHLFFBQVEsWUFBWSxTQUFTO0FBQy9DLFVBQU0sU0FBUyxRQUFRO0FBQ3ZCLFVBQU0sUUFBUSxRQUFRLElBQUksTUFBTTtBQUNoQyxVQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsT0FBTyxNQUFNLEdBQUcsTUFBTSxtQkFBbUIsS0FBSyxHQUFHO0FBQzdFLFFBQUksRUFBRSxNQUFNLEdBQUcsSUFBSSxXQUFXLE9BQU8sT0FBTyxDQUFDLFFBQVEsTUFBTSxNQUFNLENBQUMsQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLE1BQU07QUFBQSxFQUMzRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0EsR0FBRyxJQUFJO0FBQUEsSUFDUCxFQUFFLElBQUksUUFBUSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSxrQkFBa0I7QUFBQSxJQUMvRSxvQ0FBcUMsS0FBSyxDQUFDLElBQWUsVUFBVTtBQUFBLElBQ3BFO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLFFBQVEsTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxRQUFRLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDaEg7QUFDRjs7O0FFeFZBLFlBQVlDLFNBQU87QUFLbkIsSUFBTSxRQUFRLENBQUMsU0FBUyxXQUFXLGFBQWEsU0FBUyxVQUFVLFdBQVc7QUFFdkUsU0FBUyxhQUFhLEdBQXNCO0FBQ2pELFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFdBQVcsRUFBRSxNQUFNLEdBQUcsSUFBSSxjQUFnQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDN0csSUFBRSxNQUFNLEdBQUcsSUFBSSxhQUFlLHdCQUFvQixZQUFZLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNqRixRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CLEdBQUcsSUFBSTtBQUFBLElBQ0w7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQU8sZUFBVztBQUFBLElBQ25DLFFBQVUsZUFBVyxDQUFDO0FBQUEsRUFDeEI7QUFDQSxRQUFNLFFBQVUsc0JBQWtCLEtBQUssSUFBSUMsS0FBSSxRQUFRLEdBQUdBLEtBQU0saUJBQWUsbUJBQWUsQ0FBQztBQUMvRixRQUFNLFNBQVMsRUFBRTtBQUFBLElBQ2YsR0FBRyxJQUFJO0FBQUEsSUFDTDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLElBQUUsS0FBSyxHQUFHLElBQUksU0FBVyxxQkFBaUIsYUFBYSxRQUFRLEdBQUcsVUFBVSxjQUFjLE1BQU0sUUFBUTtBQUN4RyxJQUFFLFFBQVE7QUFFVixRQUFNLFFBQVEsRUFBRSxLQUFPLGlCQUFhO0FBQ3BDLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMscUJBQW1CLG1CQUFlLFlBQVksTUFBTTtBQUMxRixRQUFNLFFBQVEsV0FBVyxHQUFHLE9BQU8sVUFBVTtBQUM3QyxNQUFJLFNBQVMsRUFBRyxjQUFhLEdBQUcsT0FBTyxRQUFRLE9BQU8sVUFBVSxNQUFNO0FBQ3RFLGNBQVksR0FBRyxPQUFPLFFBQVEsS0FBSztBQUNuQyxJQUFFLFFBQVUscUJBQWlCLFNBQVM7QUFDeEM7QUFHQSxTQUFTLFdBQVcsR0FBZ0JDLE9BQVksWUFBNEI7QUFDMUUsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sUUFBUUEsTUFBSyxRQUFRO0FBQzNCLFFBQU0sTUFBTUEsTUFBSztBQUNqQixRQUFNQyxRQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsS0FBSztBQUNyQyxRQUFNLFFBQVEsRUFBRSxJQUFJRCxNQUFLLElBQUksTUFBTSxRQUFRO0FBQzNDLFFBQU0sU0FBUyxDQUFDLFFBQVFBLEtBQUksQ0FBQztBQUM3QixRQUFNRSxTQUFRLENBQUMsTUFBYyxPQUFlLGFBQzFDLEVBQUUsTUFBTSxHQUFHLElBQUksSUFBSSxJQUFJLElBQUksT0FBTyxPQUFPLFVBQVUsRUFBRSxPQUFPLENBQUM7QUFDL0QsTUFBSSxRQUFVLG9CQUFpQixDQUFBQSxPQUFNLFNBQVNELE9BQU0seUNBQXlDO0FBQUEsV0FDcEYsU0FBUyxXQUFXLFVBQVkscUJBQWlCLFVBQVksc0JBQWtCO0FBQ3RGLElBQUFDLE9BQU0sU0FBU0QsT0FBTSw4REFBOEQ7QUFBQSxFQUNyRixXQUFXLFVBQVksbUJBQWUsVUFBWSxxQkFBaUI7QUFDakUsUUFBSSxRQUFRLEVBQUcsQ0FBQUMsT0FBTSxPQUFPLEdBQUdELEtBQUksU0FBUyxHQUFHLElBQUksVUFBVUEsS0FBSSxlQUFlO0FBQUEsRUFDbEYsV0FBVyxVQUFZLG1CQUFlLFVBQVksa0JBQWM7QUFDOUQsUUFBSSxNQUFNLFdBQVksUUFBTztBQUM3QixJQUFBQyxPQUFNLFNBQVMsR0FBR0QsS0FBSSxXQUFXLEdBQUcsSUFBSSxpQkFBaUIsVUFBVSxFQUFFO0FBQUEsRUFDdkUsV0FBVyxRQUFRLEdBQUc7QUFDcEIsSUFBQUMsT0FBTSxPQUFPLEdBQUdELEtBQUksY0FBYyx5QkFBeUI7QUFBQSxFQUM3RCxXQUFXLEVBQUUsTUFBTSxHQUFHLElBQUksUUFBUSxPQUFPLEtBQUssTUFBTSxLQUFLLEVBQUUsT0FBTyxHQUFHLEdBQUc7QUFDdEUsVUFBTSxVQUFVLFVBQVk7QUFDNUIsTUFBRTtBQUFBLE1BQ0EsR0FBRyxJQUFJLElBQUksVUFBVSxXQUFXLGFBQWE7QUFBQSxNQUM3QztBQUFBLE1BQ0EsR0FBR0EsS0FBSTtBQUFBLE1BQ1AsVUFBVSwyQ0FBMkM7QUFBQSxNQUNyRCxFQUFFLFFBQVEsTUFBTSxDQUFDLEdBQUcsRUFBRTtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU1FLFFBQU8sSUFBSSxZQUFZLFNBQVMsRUFBRSxPQUFPLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFHdEUsU0FBUyxhQUFhLEdBQWdCLE9BQWEsUUFBYSxPQUFlLFVBQWtCLFFBQXNCO0FBQ3JILFFBQU0sRUFBRSxLQUFLLElBQUksRUFBRTtBQUNuQixRQUFNLFFBQVEsQ0FBQyxRQUFRLEtBQUssQ0FBQztBQUM3QixRQUFNSCxRQUFPLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxHQUFHLE1BQU0saUJBQWlCLEtBQUssc0JBQXNCO0FBQzNGLE1BQUksT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHO0FBQzdCLE1BQUUsTUFBTSxHQUFHLElBQUksb0JBQW9CQSxPQUFNLG1DQUFtQywyQkFBMkI7QUFBQSxNQUNyRyxRQUFRLENBQUMsR0FBRyxPQUFPLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFBQSxJQUN4QyxDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sS0FBSyxPQUFPLE9BQU8sS0FBSyxJQUFNO0FBQ3BDLE1BQUksTUFBTSxRQUFRLE1BQVEsaUJBQWE7QUFDckMsTUFBRSxNQUFNLEtBQUs7QUFDYixNQUFFLFFBQVEsd0JBQXdCLEtBQUssSUFBSSxJQUFJLFVBQVUsS0FBSztBQUM5RDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sS0FBSyxJQUFJLFNBQVMsSUFBTSxrQkFBYztBQUNuRCxRQUFNLE9BQU8sRUFBRSxNQUFNLEtBQUssSUFBTSxpQkFBYSxJQUFJO0FBQ2pELFFBQU0sU0FBUyxLQUFLLGFBQWEsQ0FBQztBQUNsQyxRQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUNuRCxRQUFNLFNBQVMsQ0FBQyxHQUFHLE9BQU8sRUFBRSxJQUFJLE9BQU8sS0FBSyxTQUFTLEdBQUssaUJBQWEsS0FBSyxJQUFJLFFBQVEsSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUNoRyxNQUFJLFNBQVMsTUFBTTtBQUNqQixNQUFFLE1BQU0sR0FBRyxJQUFJLGdCQUFnQixPQUFPLEdBQUcsTUFBTSxVQUFVLGVBQWUsSUFBSSwyQkFBMkIsRUFBRSxPQUFPLENBQUM7QUFDakg7QUFBQSxFQUNGO0FBQ0EsTUFBSTtBQUNGLElBQUFHLE1BQUssT0FBTyxLQUFLLFNBQVcsZ0JBQWMsaUJBQWEsTUFBTSxDQUFDO0FBQUEsRUFDaEUsUUFBUTtBQUNOLE1BQUUsTUFBTSxHQUFHLElBQUksU0FBUyxPQUFPLDJCQUEyQixRQUFRLEVBQUUsT0FBTyxDQUFDO0FBQUEsRUFDOUU7QUFDRjtBQUVBLFNBQVMsWUFBWSxHQUFnQixPQUFhLFFBQWEsT0FBcUI7QUFDbEYsUUFBTSxFQUFFLEtBQUssSUFBSSxFQUFFO0FBQ25CLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixXQUFTLFFBQVEsR0FBRyxRQUFRLE9BQU8sT0FBTyxTQUFTO0FBQ2pELFVBQU0sUUFBUSxPQUFPLElBQUksS0FBSztBQUM5QixVQUFNLFFBQVEsRUFBRSxJQUFJLE9BQU8sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3pFLFFBQUksVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUM1QyxRQUFFO0FBQUEsUUFDQSxHQUFHLElBQUk7QUFBQSxRQUNQO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsVUFDRSxRQUFRLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQztBQUFBLFFBQzlCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFDQSxRQUFJLENBQUMsRUFBRSxNQUFNLEdBQUcsSUFBSSxnQkFBZ0IsT0FBTyxPQUFPLENBQUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxDQUFDLEVBQUc7QUFDMUUsUUFBSSxVQUFVLFNBQVMsRUFBRSxPQUFPLEtBQUssRUFBRyxNQUFLLEtBQUssS0FBSztBQUFBLEVBQ3pEO0FBQ0EsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQSxHQUFHLElBQUk7QUFBQSxJQUNQLEVBQUUsSUFBSSxPQUFPLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzdFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0E7QUFBQSxNQUNFLFFBQVEsQ0FBQyxRQUFRLEtBQUssR0FBRyxHQUFHLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxPQUFPLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxNQUN6RSxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQ25EO0FBQUEsRUFDRjtBQUNGOzs7QUN2SUEsWUFBWUMsU0FBTztBQUtaLFNBQVMsVUFBVSxHQUFzQjtBQUM5QyxRQUFNLFdBQVcsRUFBRSxNQUFNLGtCQUFvQix5QkFBcUIsYUFBYSxDQUFDLE1BQU0sS0FBSyxHQUFHLFlBQVk7QUFDMUcsUUFBTSxXQUFXLEVBQUU7QUFBQSxJQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sS0FBSyxLQUFLLEtBQU87QUFBQSxJQUN4QixRQUFVLFlBQVE7QUFBQSxFQUNwQjtBQUNBLFFBQU0sVUFBVSxFQUFFO0FBQUEsSUFDaEI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFNLElBQUksTUFBTSxLQUFLLEtBQU87QUFBQSxJQUM3QjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFFBQVEsVUFBVUMsS0FBSSxRQUFRO0FBQ3BDLFFBQU0sU0FBUyxFQUFFO0FBQUEsSUFDZjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU0sSUFBSSxNQUFNLEtBQUssS0FBSztBQUFBLElBQzNCLDZCQUE2QixLQUFLO0FBQUEsRUFDcEM7QUFDQSxJQUFFLEtBQUssYUFBZSxrQkFBYyxXQUFXLFFBQVEsR0FBRyxRQUFRLGNBQWMsTUFBTSxRQUFRO0FBQzlGLElBQUUsUUFBUTtBQUVWLFFBQU1DLFVBQVMsWUFBWSxDQUFDO0FBQzVCLFFBQU0sU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMsaUJBQWEsVUFBVSxNQUFNO0FBQ25FLFFBQU0sVUFBVSxhQUFhLEdBQUdBLFNBQVEsTUFBTTtBQUM5QyxjQUFZLEdBQUcsUUFBUSxPQUFPO0FBQzlCLElBQUUsUUFBVSxlQUFXLE1BQU07QUFDL0I7QUFHQSxTQUFTLFlBQVksR0FBeUI7QUFDNUMsUUFBTSxRQUFpQixDQUFDO0FBQ3hCLFFBQU0sT0FBTyxvQkFBSSxJQUFvQjtBQUNyQyxRQUFNLFFBQVEsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFTLGlCQUFlLG9CQUFnQjtBQUNwRSxNQUFJLFFBQVE7QUFDWixXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sT0FBTyxLQUFLO0FBQ3BDLFVBQU1DLFFBQU8sTUFBTSxLQUFLLENBQUM7QUFDekIsVUFBTSxRQUFRQyxTQUFRRCxLQUFJO0FBQzFCLFVBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLGVBQWUsQ0FBQyxHQUFHO0FBQ3RELFVBQU0sU0FBUyxDQUFDLFFBQVFBLEtBQUksQ0FBQztBQUM3QixRQUFJLFVBQVUsSUFBSTtBQUNoQixVQUFJLFFBQVEsRUFBRyxTQUFRO0FBQ3ZCO0FBQUEsSUFDRjtBQUNBLFFBQUksU0FBUyxHQUFHO0FBQ2QsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUs7QUFBQSxRQUNiLFdBQVcsS0FBSztBQUFBLFFBQ2hCO0FBQUEsVUFDRSxRQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssR0FBRyxHQUFHLE1BQU07QUFBQSxRQUN4QztBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLE9BQU8sS0FBSztBQUN6QixVQUFNLFFBQVEsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLEVBQUUsT0FBTyxNQUFNLFdBQVcsT0FBUyxjQUFVO0FBQ2xGLFFBQUksT0FBTyxTQUFTLFNBQVM7QUFDM0IsUUFBRTtBQUFBLFFBQ0E7QUFBQSxRQUNBO0FBQUEsUUFDQSxRQUFRLEtBQUssV0FBVyxRQUFRLEtBQUssTUFBTSxJQUFJLFVBQVUscUJBQXFCO0FBQUEsUUFDOUU7QUFBQSxRQUNBO0FBQUEsVUFDRTtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQ0E7QUFBQSxJQUNGO0FBQ0EsVUFBTSxPQUFPLEVBQUUsTUFBTSxRQUFRLE1BQU0sU0FBVyx1QkFBbUI7QUFDakUsUUFBSSxLQUFLLFVBQVUsR0FBRztBQUNwQixRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLFFBQVEsS0FBSyw0QkFBNEIsS0FBSyxLQUFLO0FBQUEsUUFDbkQ7QUFBQSxRQUNBO0FBQUEsVUFDRSxRQUFRLENBQUMsR0FBRyxRQUFRLEtBQUssS0FBSztBQUFBLFFBQ2hDO0FBQUEsTUFDRjtBQUNBO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLElBQUksSUFBSTtBQUMzQixRQUFJLFVBQVUsUUFBVztBQUN2QixRQUFFLE1BQU0sb0JBQW9CLE9BQU8sUUFBUSxJQUFJLElBQUkscUJBQXFCLEtBQUssa0JBQWtCO0FBQUEsUUFDN0YsUUFBUSxDQUFDLEdBQUcsUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsTUFDeEMsQ0FBQztBQUNEO0FBQUEsSUFDRjtBQUNBLFNBQUssSUFBSSxNQUFNLENBQUM7QUFDaEIsVUFBTSxLQUFLLEtBQUs7QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDtBQU1BLFNBQVMsYUFBYSxHQUFnQkQsU0FBMEIsUUFBc0I7QUFDcEYsUUFBTSxVQUFtQixvQkFBSSxJQUFJO0FBQ2pDLGFBQVcsU0FBU0EsU0FBUTtBQUMxQixVQUFNLFNBQVMsRUFBRSxNQUFNLElBQUksTUFBTSxTQUFXLG9CQUFnQjtBQUM1RCxVQUFNLFdBQVcsRUFBRSxNQUFNLElBQUksTUFBTSxTQUFXLHNCQUFrQjtBQUNoRSxVQUFNLGFBQWEsRUFBRSxNQUFNLElBQUksTUFBTSxTQUFXLHFCQUFpQjtBQUVqRSxRQUFJLFNBQVMsTUFBTSxTQUFTLE1BQU0sS0FBSyxjQUFjLFNBQVU7QUFDL0QsUUFBTSxrQkFBYyxhQUFhLFNBQVMsTUFBTSxLQUFNO0FBQ3RELFVBQU0sUUFBUSxNQUFNLFNBQVc7QUFDL0IsVUFBTSxXQUFXLEVBQUUsTUFBTSxJQUFJLFFBQVUsa0JBQWMsWUFBWSxNQUFNO0FBQ3ZFLFVBQU0sVUFBVSxFQUFFLE1BQU0sSUFBSSxRQUFVLGlCQUFhLFVBQVUsTUFBTTtBQUNuRSxVQUFNLFFBQW1CLENBQUM7QUFDMUIsUUFBSSxRQUFRO0FBQ1osYUFBUyxPQUFPLEdBQUcsT0FBTyxVQUFVLFFBQVE7QUFDMUMsWUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFVBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUssU0FBUyxXQUFZO0FBQzFELFlBQU0sUUFBUSxTQUFTLElBQUksS0FBSztBQUNoQyxZQUFNLGFBQWEsU0FBUyxNQUFNLEtBQUs7QUFDdkMsWUFBTSxTQUFTLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxTQUFTLE1BQU0sS0FBSyxDQUFDO0FBQzFELFlBQU0sUUFBUSxRQUFRLE9BQU8sUUFBUSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBQzNELFlBQU0sT0FBTyxTQUFTLEtBQUssUUFBUSxNQUFNLEtBQUssT0FBTyxJQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssTUFBTSxRQUFRLENBQUMsTUFBTTtBQUNuRyxVQUFJLEtBQU0sU0FBUSxJQUFJLEdBQUcsVUFBVSxJQUFJLEtBQUssSUFBSSxNQUFNO0FBQUEsV0FDakQ7QUFDSCxZQUFJLE1BQU0sV0FBVyxFQUFHLFNBQVEsUUFBUSxPQUFPLElBQUk7QUFDbkQsY0FBTSxLQUFLLFFBQVEsT0FBTyxRQUFRLENBQUMsR0FBRyxRQUFRLE9BQU8sTUFBTSxLQUFLLENBQUMsSUFBSSxNQUFNO0FBQUEsTUFDN0U7QUFBQSxJQUNGO0FBQ0EsUUFBSSxNQUFNLFdBQVcsRUFBRztBQUN4QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLE9BQU8sTUFBTSxHQUFHLE1BQU0sTUFBTSw0QkFBNEIsS0FBSyxVQUFVLE1BQU0sSUFBSSxDQUFDLEdBQUc7QUFBQSxNQUMzRjtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSyxFQUFFO0FBQUEsSUFDdEM7QUFBQSxFQUNGO0FBQ0EsU0FBTztBQUNUO0FBRUEsU0FBUyxZQUFZLEdBQWdCLFFBQWEsU0FBd0I7QUFDeEUsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFdBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxPQUFPLEtBQUs7QUFDckMsVUFBTSxRQUFRLE9BQU8sSUFBSSxDQUFDO0FBQzFCLFFBQUksVUFBVSxFQUFHO0FBQ2pCLFVBQU0sUUFBUSxFQUFFLElBQUksT0FBTyxPQUFPLENBQUMsR0FBRyxNQUFNLGtCQUFrQixDQUFDLEdBQUc7QUFDbEUsUUFBSSxDQUFDLEVBQUUsTUFBTSxvQkFBb0IsT0FBTyxPQUFPLENBQUMsT0FBTyxNQUFNLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxFQUFFLE9BQU8sS0FBSyxFQUFHO0FBQ3ZGLFVBQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxJQUFJLE1BQU07QUFDckMsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLElBQUksR0FBRyxLQUFLLE1BQU0sT0FBTyxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsSUFBSSxDQUFDLEVBQUUsRUFBRyxNQUFLLEtBQUssQ0FBQztBQUFBLEVBQ25GO0FBQ0EsTUFBSSxLQUFLLFdBQVcsRUFBRztBQUN2QixJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLE9BQU8sT0FBTyxLQUFLLENBQUMsQ0FBVyxHQUFHLE1BQU0sR0FBRyxLQUFLLE1BQU0saUJBQWlCO0FBQUEsSUFDN0UsR0FBRyxXQUFXLElBQUksQ0FBQztBQUFBLElBQ25CO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxFQUFFLElBQUksQ0FBQyxNQUFNLE9BQU8sTUFBTSxDQUFDLENBQUMsR0FBRyxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDOUc7QUFDRjs7O0FDdktBLFlBQVlHLFNBQU87QUFJWixTQUFTLFdBQVcsR0FBc0I7QUFDL0MsUUFBTSxXQUFXLEVBQUUsTUFBTSxtQkFBcUIseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzNHLFFBQU0sV0FBVyxFQUFFLE1BQU0sa0JBQW9CLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUN4RyxJQUFFLE1BQU0sZ0JBQWtCLHNCQUFrQixVQUFVLENBQUMsTUFBTSxNQUFNLFVBQVUsY0FBYyxRQUFRLEVBQUU7QUFDckcsSUFBRSxLQUFLLGNBQWdCLHFCQUFpQixXQUFXLFVBQVUsR0FBRyxRQUFRLGdCQUFnQixRQUFRLFFBQVE7QUFDMUc7QUFRTyxTQUFTLFVBQVUsR0FBc0I7QUFDOUMsUUFBTSxPQUFPLEVBQUUsTUFBTSxhQUFlLGVBQVcsUUFBUSxDQUFDLE1BQU0sS0FBSyxHQUFHLDhCQUE4QjtBQUNwRyxRQUFNQyxZQUFXLFNBQVc7QUFDNUIsUUFBTSxXQUFXLEVBQUU7QUFBQSxJQUNqQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU9BLFlBQVcsTUFBTSxJQUFJLEtBQUs7QUFBQSxJQUNsQ0EsWUFBVyw0QkFBNEI7QUFBQSxFQUN6QztBQUNBLFFBQU0sV0FBVyxFQUFFO0FBQUEsSUFDakI7QUFBQSxJQUNFO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFPQSxZQUFXLEtBQUssS0FBSyxJQUFJLE1BQU0sSUFBSSxLQUFLO0FBQUEsSUFDaERBLFlBQVcsZ0NBQWdDO0FBQUEsRUFDN0M7QUFDQSxRQUFNLFNBQVNBLFlBQWEsaUJBQWE7QUFDekMsSUFBRSxNQUFNLGVBQWlCLHNCQUFrQixVQUFVLENBQUMsTUFBTSxNQUFNLFFBQVEsR0FBRyxNQUFNLEVBQUU7QUFDckYsUUFBTSxVQUFVLEVBQUU7QUFBQSxJQUNoQjtBQUFBLElBQ0U7QUFBQSxJQUNGO0FBQUEsSUFDQSxDQUFDLE1BQU9BLFlBQVcsS0FBSyxXQUFXLElBQUksTUFBTTtBQUFBLElBQzdDQSxZQUFXLFdBQVcsV0FBVyxDQUFDLDBCQUEwQjtBQUFBLEVBQzlEO0FBQ0EsUUFBTSxRQUFRQSxZQUFXLFdBQWEsaUJBQWE7QUFDbkQsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNFLGdCQUFZLFFBQVEsVUFBVUEsWUFBV0MsS0FBSSxPQUFPLElBQUk7QUFBQSxJQUMxRCxHQUFHLEtBQUssYUFBYSxNQUFNO0FBQUEsRUFDN0I7QUFDQSxJQUFFLFFBQVE7QUFHVixRQUFNLE9BQU8sU0FBUyxHQUFLLGFBQVM7QUFDcEMsUUFBTSxPQUFPLFNBQVMsR0FBSyxhQUFTO0FBQ3BDLFFBQU0sV0FBVyxjQUFjLEdBQUcsT0FBTyxNQUFNLElBQUk7QUFDbkQsTUFBSUQsYUFBWSxXQUFXLEVBQUcsYUFBWSxHQUFHLEVBQUUsT0FBTyxTQUFTLE9BQU8sR0FBRyxNQUFNLFFBQVE7QUFDdkYsWUFBVSxHQUFLLG1CQUFlLFVBQVU7QUFDeEMsWUFBVSxHQUFLLG1CQUFlLFVBQVU7QUFDeEMsSUFBRSxRQUFVLG9CQUFnQixXQUFXO0FBQ3ZDLElBQUUsUUFBVSxtQkFBZSxVQUFVO0FBQ3ZDO0FBRUEsU0FBUyxTQUFTLEdBQWdCLFFBQTBCO0FBQzFELFFBQU1FLFFBQU8sRUFBRSxLQUFLLE1BQU07QUFDMUIsUUFBTSxFQUFFLE1BQUFDLE9BQU0sT0FBQUMsT0FBTSxJQUFJLFNBQVNGLEtBQUk7QUFDckMsU0FBTyxFQUFFLEtBQUtDLE9BQU0sT0FBT0MsUUFBTyxNQUFBRixNQUFLO0FBQ3pDO0FBR0EsU0FBUyxjQUFjLEdBQWdCLE9BQWUsTUFBZ0IsTUFBd0I7QUFDNUYsUUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLE1BQU0sTUFBZ0IsT0FBTyxHQUFHLFdBQVcsS0FBSztBQUNyRSxNQUFJLFVBQVU7QUFDZCxhQUFXLENBQUNHLE9BQU0sS0FBSyxLQUFLO0FBQUEsSUFDMUIsQ0FBQyxRQUFRLElBQUk7QUFBQSxJQUNiLENBQUMsUUFBUSxJQUFJO0FBQUEsRUFDZixHQUFZO0FBQ1YsUUFBSSxNQUFNLFFBQVEsTUFBTztBQUN6QixjQUFVO0FBQ1YsTUFBRSxNQUFNLGNBQWMsRUFBRSxJQUFJLE1BQU0sS0FBSyxJQUFJLE1BQU1BLE1BQUssR0FBRyxLQUFLLEtBQUssR0FBRyxrQkFBa0IsS0FBSyxJQUFJO0FBQUEsTUFDL0YsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUM7QUFBQSxJQUM5QixDQUFDO0FBQUEsRUFDSDtBQUNBLE1BQUksQ0FBQyxRQUFTLFFBQU87QUFDckIsUUFBTSxPQUFRLEtBQUssTUFBTSxLQUFLLFFBQVM7QUFDdkMsUUFBTSxXQUFXLFNBQVMsSUFBSSxLQUFLLFFBQVEsS0FBSyxRQUFRLFNBQVMsSUFBSSxRQUFRLEtBQUssUUFBUSxLQUFLLFFBQVE7QUFDdkcsTUFBSSxZQUFZLEtBQUssWUFBWSxNQUFPLFFBQU87QUFDL0MsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxLQUFLLEtBQUssSUFBSSxNQUFNLE9BQU87QUFBQSxJQUNqQyxLQUFLLElBQUk7QUFBQSxJQUNULFFBQVEsS0FBSyx1QkFBdUIsS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM5QyxFQUFFLFFBQVEsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3JEO0FBQ0EsU0FBTztBQUNUO0FBU0EsU0FBUyxZQUFZLEdBQWdCLE1BQVksTUFBZ0IsVUFBd0I7QUFDdkYsSUFBRSxNQUFNLEtBQUs7QUFDYixNQUFJLFFBQVEsS0FBSztBQUNqQixXQUFTLE9BQU8sVUFBVSxPQUFPLEtBQUk7QUFDbkMsVUFBTSxLQUFLLEVBQUUsT0FBUyxnQkFBWSxRQUFRLEtBQUs7QUFDL0MsVUFBTUMsVUFBUSxPQUFPLEtBQUssRUFBRSxNQUFNLEtBQUssS0FBTyxrQkFBYyxDQUFDLENBQUM7QUFDOUQsVUFBTSxTQUFTQSxRQUFNLGFBQWEsQ0FBQztBQUNuQyxVQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssU0FBVyxjQUFVO0FBQ2pELFVBQU0sU0FBa0IsQ0FBQyxRQUFRLEtBQUssSUFBSSxHQUFHLEVBQUUsSUFBSSxLQUFPLGtCQUFjLE9BQUFBLFFBQU0sQ0FBQztBQUMvRSxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0saUJBQWlCLEtBQUssR0FBRztBQUNuRCxRQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3pCLFFBQUUsTUFBTSxlQUFlLE9BQU8sZ0JBQWdCLE1BQU0sVUFBVSxvQkFBb0IsS0FBSyxPQUFPLElBQUksRUFBRSxPQUFPLENBQUM7QUFDNUc7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLE1BQU07QUFDaEIsUUFBRSxNQUFNLGNBQWMsT0FBTyxHQUFHLEtBQUssVUFBVSxlQUFlLElBQUksNkJBQTZCLEVBQUUsT0FBTyxDQUFDO0FBQ3pHO0FBQUEsSUFDRjtBQUNBLFlBQVE7QUFDUixhQUFTO0FBQ1QsUUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QixlQUFTLEtBQUs7QUFDZCxRQUFFLE1BQU0sS0FBSztBQUFBLElBQ2Y7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLFVBQVUsR0FBZ0IsUUFBZ0JELE9BQW9CO0FBQ3JFLFFBQU1ILFFBQU8sRUFBRSxLQUFLLE1BQU07QUFDMUIsUUFBTSxRQUFRLEVBQUUsSUFBSUEsTUFBSyxJQUFJLE1BQU1HLE1BQUs7QUFDeEMsUUFBTSxTQUFTLENBQUMsUUFBUUgsS0FBSSxDQUFDO0FBQzdCLE1BQUlBLE1BQUssUUFBUSxLQUFLLENBQUMsRUFBRSxNQUFNLFFBQVFHLEtBQUksSUFBSSxPQUFPSCxNQUFLLEtBQUssTUFBTSxLQUFLLENBQUMsRUFBRSxPQUFPQSxNQUFLLEdBQUcsRUFBRztBQUNoRyxJQUFFLEtBQUsscUJBQXFCLE9BQU8sR0FBR0ssS0FBSUMsU0FBUU4sS0FBSSxDQUFDLENBQUMsaUJBQWlCLFlBQVlHLEtBQUksbUJBQW1CO0FBQUEsSUFDMUc7QUFBQSxJQUNBLE1BQU0sQ0FBQ0gsTUFBSyxHQUFHO0FBQUEsRUFDakIsQ0FBQztBQUNIOzs7QUMzSUEsWUFBWU8sU0FBTztBQUtuQixJQUFNQyxRQUFPLEtBQUs7QUFVWCxTQUFTLFdBQVcsR0FBc0I7QUFDL0MsUUFBTSxXQUFXLEVBQUUsTUFBTSxtQkFBcUIseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzNHLFFBQU0sV0FBVyxFQUFFLE1BQU0sa0JBQW9CLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUN4RyxRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLFlBQVksS0FBTztBQUFBLElBQzlCLDJCQUEyQixRQUFRLGlCQUFtQixZQUFRO0FBQUEsRUFDaEU7QUFDQSxRQUFNLFFBQVUsMEJBQXNCQyxLQUFJLFFBQVE7QUFDbEQsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLFFBQU0sU0FBU0MsTUFBTyxvQkFBZ0IsSUFBSSxRQUFRO0FBQ2xELElBQUUsS0FBSyxjQUFjLFNBQVMsYUFBYSxRQUFRLEdBQUcsUUFBUSxnQkFBZ0IsVUFBVSxjQUFjLE1BQU0sUUFBUTtBQUNwSCxJQUFFLFFBQVE7QUFFVixRQUFNLFFBQVEsRUFBRSxPQUFPO0FBQ3ZCLFFBQU0sUUFBZTtBQUFBLElBQ25CO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFFLE9BQVMsbUJBQWUsUUFBUTtBQUFBLElBQ3ZELE9BQU8sRUFBRSxNQUFNLElBQUksUUFBVSxzQkFBa0IsWUFBWSxNQUFNO0FBQUEsSUFDakUsUUFBUSxFQUFFLE1BQU0sSUFBSSxRQUFVLHVCQUFtQixZQUFZLE1BQU07QUFBQSxFQUNyRTtBQUNBLFFBQU0sRUFBRSxLQUFLLE9BQU8sSUFBSSxjQUFjLEdBQUcsS0FBSztBQUM5QyxFQUFBQyxhQUFZLEdBQUcsS0FBSztBQUNwQixJQUFFLE1BQU0sS0FBSztBQUNiLGFBQVcsU0FBUyxRQUFRO0FBQzFCLE1BQUUsUUFBUSx3QkFBd0IsS0FBSyxJQUFJLFFBQVEsUUFBUSxTQUFXLHlCQUFxQixVQUFVLENBQUMsR0FBRyxDQUFDO0FBQUEsRUFDNUc7QUFDQSxJQUFFLFFBQVUscUJBQWlCLFdBQVc7QUFDeEMsSUFBRSxRQUFVLG9CQUFnQixVQUFVO0FBQ3hDO0FBR0EsU0FBUyxjQUFjLEdBQWdCLE9BQWdEO0FBQ3JGLFFBQU0sRUFBRSxZQUFZLFVBQVUsUUFBUSxTQUFBQyxTQUFRLElBQUk7QUFFbEQsUUFBTSxNQUFNLEVBQUUsS0FBTyxhQUFTO0FBQzlCLFFBQU0sUUFBUSxRQUFRLEdBQUc7QUFDekIsUUFBTSxRQUFRLEVBQUUsSUFBSSxJQUFJLElBQUksTUFBTSxNQUFNO0FBQ3hDLFFBQU0sT0FBTyxPQUFPLElBQUksUUFBUUosS0FBSSxXQUFXLElBQUksUUFBVSxlQUFXLFNBQVMsSUFBSSxHQUFHO0FBQ3hGLE1BQUksSUFBSSxTQUFTQTtBQUNmLE1BQUUsTUFBTSxhQUFhLE9BQU8sR0FBRyxJQUFJLDhCQUE4QixzQkFBc0IsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDNUcsV0FBUyxJQUFJLEdBQUcsSUFBSSxVQUFVLEtBQUs7QUFDakMsUUFBSUksU0FBUSxNQUFNLENBQUMsSUFBSUosTUFBTTtBQUM3QixNQUFFLE1BQU0sbUJBQW1CLEVBQUUsSUFBSUksU0FBUSxPQUFPLENBQUMsR0FBRyxNQUFNLFNBQVMsSUFBSSxDQUFDLEdBQUcsR0FBRywwQkFBMEIsV0FBVztBQUFBLE1BQ2pILFFBQVEsQ0FBQ0EsU0FBUSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQzNCLENBQUM7QUFBQSxFQUNIO0FBQ0EsTUFBSSxJQUFJLFFBQVUsYUFBVSxRQUFPLEVBQUUsS0FBSyxPQUFPLFFBQVEsQ0FBQyxFQUFFO0FBQzVELE1BQUksSUFBSSxPQUFPLFlBQVk7QUFDekIsTUFBRSxNQUFNLGFBQWEsT0FBTyxNQUFNLGlCQUFpQixVQUFVLGFBQWEsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFDN0YsV0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ2xDO0FBQ0EsUUFBTSxPQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsSUFBSSxLQUFLLEtBQUssT0FBTyxJQUFJLElBQUksR0FBRztBQUNqRSxNQUFJLE9BQU8sS0FBSyxPQUFPLFVBQVU7QUFDL0IsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxPQUFPLE9BQU8sSUFBSSxHQUFHLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHLG9CQUFvQjtBQUFBLE1BQ2pGLEdBQUcsSUFBSTtBQUFBLE1BQ1AsUUFBUSxRQUFRO0FBQUEsTUFDaEIsRUFBRSxRQUFRLENBQUMsT0FBTyxPQUFPLE1BQU0sSUFBSSxHQUFHLENBQUMsRUFBRTtBQUFBLElBQzNDO0FBQ0EsV0FBTyxFQUFFLEtBQUssT0FBTyxRQUFRLENBQUMsRUFBRTtBQUFBLEVBQ2xDO0FBQ0EsUUFBTSxTQUFTLG9CQUFJLElBQUksQ0FBQyxDQUFDLElBQUksS0FBSyxJQUFJLENBQUMsQ0FBQztBQUN4QyxhQUFXLEdBQUcsT0FBTyxJQUFJLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxLQUFLLEdBQUcsSUFBSTtBQUM3RCxNQUFJLFFBQVEsSUFBSTtBQUNoQixXQUFTLFFBQVEsT0FBTyxHQUFHLFNBQVMsR0FBRyxTQUFTO0FBQzlDLFVBQU0sUUFBUUEsU0FBUSxLQUFLLFFBQVEsQ0FBQztBQUNwQyxVQUFNLFNBQVMsQ0FBQyxPQUFPLFFBQVEsS0FBSyxDQUFDO0FBQ3JDLFVBQU0sS0FBSyxFQUFFLElBQUksTUFBTSxJQUFJLE1BQU0sU0FBUyxLQUFLLEdBQUc7QUFDbEQsVUFBTSxRQUFRLFNBQVMsTUFBTSxRQUFRSixLQUFJLFdBQVcsTUFBTSxRQUFVLGVBQVcsU0FBUyxNQUFNLEdBQUc7QUFDakcsUUFBSSxNQUFNLE9BQU8sWUFBWTtBQUMzQixRQUFFLE1BQU0sZUFBZSxJQUFJLE9BQU8saUJBQWlCLFVBQVUsS0FBSyxJQUFJLDhCQUE4QixFQUFFLE9BQU8sQ0FBQztBQUM5RztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxJQUFJLE1BQU0sR0FBRztBQUNsQyxRQUFJLFVBQVUsUUFBVztBQUN2QixRQUFFLE1BQU0scUJBQXFCLElBQUksT0FBTyw2Q0FBNkMsS0FBSyxTQUFTLEVBQUUsT0FBTyxDQUFDO0FBQzdHO0FBQUEsSUFDRjtBQUNBLFdBQU8sSUFBSSxNQUFNLEtBQUssS0FBSztBQUMzQixVQUFNLFNBQVMsT0FBTyxNQUFNLE1BQU0sR0FBRyxJQUFJLEtBQUssS0FBSyxPQUFPLElBQUksTUFBTSxHQUFHO0FBQ3ZFLFFBQUksV0FBVyxPQUFPO0FBQ3BCLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxFQUFFLElBQUksT0FBTyxPQUFPLE1BQU0sR0FBRyxHQUFHLE1BQU0sa0JBQWtCLE1BQU0sR0FBRyxpQkFBaUIsS0FBSyxTQUFTO0FBQUEsUUFDaEcsR0FBRyxNQUFNO0FBQUEsUUFDVCxHQUFHLEtBQUs7QUFBQSxRQUNSLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxPQUFPLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRTtBQUFBLE1BQ2pEO0FBQUEsSUFDRjtBQUNBLGVBQVcsR0FBRyxPQUFPLE1BQU0sS0FBSyxNQUFNLE9BQU8sU0FBUyxLQUFLLElBQUksUUFBUSxLQUFLO0FBQzVFLFVBQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxLQUFLLElBQUlBO0FBQ3ZDLFFBQUksV0FBVyxPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsTUFBTSxRQUFRQSxPQUFNLFFBQVEsS0FBSyxHQUFHO0FBQzVFLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLHVFQUF1RSxHQUFHO0FBQUEsUUFDMUUsRUFBRSxRQUFRLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTSxNQUFNLEtBQUssQ0FBQyxFQUFFO0FBQUEsTUFDbEQ7QUFBQSxJQUNGO0FBQ0EsWUFBUSxNQUFNO0FBQUEsRUFDaEI7QUFDQSxTQUFPLEVBQUUsS0FBSyxPQUFPLFFBQVEsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEVBQUU7QUFDbEQ7QUFHQSxTQUFTLFdBQ1AsR0FDQSxFQUFFLE1BQU0sR0FDUixPQUNBLE9BQ0EsT0FDQSxRQUNBLE9BQ007QUFDTixRQUFNSyxTQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sUUFBUSxNQUFNLElBQUksS0FBSztBQUM3QixRQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxXQUFXLEtBQUssU0FBUztBQUM5RixRQUFNLE1BQU1BLFNBQVFMO0FBQ3BCLFFBQU0sT0FBTyxHQUFHSyxVQUFTTCxRQUFPLFNBQVMsVUFBVSxrQkFBa0IsR0FBRyxhQUFhLE1BQU0sU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUN4SCxRQUFNLFFBQVEsRUFBRSxRQUFRLENBQUMsR0FBRyxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsRUFBRTtBQUN4RCxNQUFJSyxVQUFTTCxTQUFRLFVBQVUsR0FBRztBQUNoQyxNQUFFLE1BQU0sb0JBQW9CLE9BQU8sTUFBTSwwQ0FBMEMsS0FBSztBQUN4RjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsUUFBUTtBQUNyQyxRQUFNLFFBQVEsUUFBUSxXQUFXLFFBQVFBLE9BQU0sTUFBTSxRQUFRLEtBQUssSUFBSSxTQUFTLFFBQVFBO0FBQ3ZGLE1BQUksTUFBTztBQUNYLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLFFBQVEsZ0NBQWdDLFFBQVFBLEtBQUksS0FBSyxzQ0FBc0MsUUFBUUEsS0FBSTtBQUFBLElBQzNHO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBU0csYUFBWSxHQUFnQixFQUFFLE9BQU8sV0FBVyxHQUFnQjtBQUN2RSxRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxRQUFRLEdBQUcsUUFBUSxZQUFZLFNBQVM7QUFDL0MsVUFBTSxRQUFRLE1BQU0sSUFBSSxLQUFLO0FBQzdCLFVBQU0sT0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLSDtBQUNuQyxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLEdBQUcsTUFBTSxpQkFBaUIsS0FBSyxHQUFHO0FBQ3hFLFVBQU0sU0FBUyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDbEMsUUFBSSxVQUFVLEdBQUc7QUFDZixVQUFJLE1BQU0sTUFBTSxLQUFLLE1BQU0sR0FBRztBQUM1QixVQUFFO0FBQUEsVUFDQTtBQUFBLFVBQ0E7QUFBQSxVQUNBLEdBQUcsT0FBTyxTQUFTLE9BQU87QUFBQSxVQUMxQjtBQUFBLFVBQ0E7QUFBQSxZQUNFO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRixXQUFXLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLE1BQU0sS0FBSyxRQUFRLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLEtBQUs7QUFBQSxFQUMzRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQVcsR0FBRyxNQUFNLEdBQUcsS0FBSyxNQUFNLGlCQUFpQjtBQUFBLElBQzVFLEdBQUcsV0FBVyxJQUFJLENBQUM7QUFBQSxJQUNuQjtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVHO0FBQ0Y7OztBQ2hNQSxZQUFZTSxTQUFPOzs7QUNBbkIsWUFBWUMsU0FBTztBQU1uQixJQUFNLFlBQVksQ0FBQyxJQUFJLE9BQU8sVUFBVSxRQUFRLFFBQVEsVUFBVSxNQUFNO0FBR3hFLFNBQVMsU0FBUyxHQUFtQztBQUNuRCxNQUFJLEVBQUUsSUFBTSx5QkFBcUIsTUFBTSxFQUFFLFFBQVEsVUFBVyxRQUFPO0FBQ25FLFFBQU0sU0FBUyxFQUFFLElBQU0sd0JBQW9CLElBQU07QUFDakQsU0FBTyxFQUFFLFFBQVEsT0FBTyxLQUFLLENBQUMsVUFBVSxNQUFNLFdBQVcsVUFBVSxNQUFNLFNBQVMsUUFBUTtBQUM1RjtBQUdPLFNBQVMsbUJBQW1CLEdBQWdCLFVBQWtCLFVBQXdCO0FBQzNGLFFBQU1DLFFBQU8sVUFBVSxRQUFRO0FBQy9CLFFBQU0sUUFBUSxDQUFDLFFBQWdCLE1BQWMsT0FBK0IsYUFDMUUsRUFBRSxNQUFNLFVBQVUsSUFBSSxJQUFJLFFBQVEsTUFBTSxPQUFPLFFBQVE7QUFDekQsTUFBSSxhQUFhLEdBQUc7QUFDbEIsVUFBTSxNQUFNO0FBQ1osVUFBUSxrQkFBYyxTQUFTLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNsRCxVQUFRLGlCQUFhLFFBQVEsQ0FBQyxNQUFNLE1BQU0sR0FBRyxHQUFHO0FBQ2hELFVBQVEsMkJBQXVCLGtCQUFrQixDQUFDLE1BQU0sTUFBTSxHQUFHLEdBQUc7QUFDcEUsVUFBUSwwQkFBc0IsaUJBQWlCLENBQUMsTUFBTSxNQUFNLEdBQUcsR0FBRztBQUNsRTtBQUFBLEVBQ0Y7QUFDQSxRQUFNLFNBQVMsYUFBZSxxQkFBaUIsYUFBZTtBQUM5RCxRQUFNLFFBQVE7QUFBQSxJQUNWO0FBQUEsSUFDRjtBQUFBLElBQ0EsQ0FBQyxNQUFPLFNBQVMsS0FBSyxJQUFJLGFBQWUscUJBQWlCLE1BQU07QUFBQSxJQUNoRSxTQUFTLG9CQUFvQkEsS0FBSSxLQUFLLFdBQVdBLEtBQUk7QUFBQSxFQUN2RDtBQUNBLFFBQU0sUUFBUSxhQUFlO0FBQzdCLFFBQVEsaUJBQWEsUUFBUSxDQUFDLE1BQU8sUUFBUSxLQUFLLElBQUksTUFBTSxHQUFJLFFBQVEsZUFBZSxXQUFXQSxLQUFJLEVBQUU7QUFDeEcsUUFBUSwyQkFBdUIsa0JBQWtCLENBQUMsTUFBTSxNQUFNLEdBQUcsd0NBQXdDO0FBQ3pHLFFBQU0sU0FBUyxFQUFFLElBQU0seUJBQXFCLE1BQU0sRUFBRSxRQUFRO0FBQzVELFFBQU0sU0FBUyxTQUFTLENBQUM7QUFDekIsUUFBTSxPQUFPO0FBQUEsSUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxVQUFVLFdBQVc7QUFBQSxJQUN6QyxTQUFTLHlDQUF5QztBQUFBLEVBQ3BEO0FBQ0EsTUFBSSxDQUFDLE9BQVE7QUFDYixRQUFNLE9BQU8sRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLHVCQUFtQjtBQUNsRSxRQUFNLFdBQVcsRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLHNCQUFrQjtBQUNyRSxRQUFNLE1BQU0sRUFBRSxNQUFNLFFBQVEsRUFBRSxPQUFTLHVCQUFtQixFQUFFO0FBQzVELFFBQU0sT0FBTyxRQUFRLEtBQUssUUFBUSxRQUFRLEtBQUs7QUFDL0MsUUFBTSxPQUFPLGFBQWUsb0JBQWdCLGFBQWU7QUFDM0QsTUFBSSxRQUFRLGFBQWEsTUFBTTtBQUM3QixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLElBQUksSUFBSSxNQUFNLFlBQVk7QUFBQSxNQUNoQyxHQUFHLFFBQVE7QUFBQSxNQUNYLEdBQUcsSUFBSSxtQkFBbUJBLEtBQUksT0FBTyxLQUFLLFVBQVUsT0FBTyxJQUFJLENBQUMsWUFBWSxJQUFJO0FBQUEsTUFDaEYsRUFBRSxRQUFRLENBQUMsS0FBSyxLQUFLLEtBQUssRUFBRTtBQUFBLElBQzlCO0FBQUEsRUFDRjtBQUNBLE1BQUksU0FBUyxRQUFRLFNBQVMsT0FBTztBQUNuQyxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLEVBQUUsT0FBUyxrQkFBYyxNQUFNLFFBQVE7QUFBQSxNQUM3QyxlQUFlLEtBQUs7QUFBQSxNQUNwQixrQ0FBa0MsU0FBUyxLQUFLO0FBQUEsTUFDaEQsRUFBRSxRQUFRLENBQUMsRUFBRSxNQUFNLFFBQVEsRUFBRSxPQUFTLGdCQUFZLEVBQUUsT0FBTyxTQUFTLEtBQUssRUFBRTtBQUFBLElBQzdFO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxnQkFBZ0IsR0FBZ0IsT0FBb0IsT0FBZ0M7QUFDbEcsUUFBTSxVQUFVLEVBQUUsS0FBTyxrQkFBYztBQUN2QyxRQUFNLFFBQVEsRUFBRSxLQUFPLGdCQUFZO0FBQ25DLFFBQU0sU0FBUyxFQUFFLE1BQU0sUUFBUSxFQUFFLE9BQVMsaUJBQWE7QUFDdkQsUUFBTSxVQUFVLEVBQUUsTUFBTSxLQUFLLEVBQUUsT0FBUyxvQkFBa0Isd0JBQW9CO0FBQzlFLFFBQU0sVUFBaUIsRUFBRSxJQUFJLEVBQUUsT0FBUyxvQkFBZ0IsT0FBTyxRQUFRO0FBQ3ZFLE1BQUksTUFBTSxhQUFhLEdBQUc7QUFDeEIsVUFBTSxPQUFPLENBQUMsTUFBYyxJQUFZLE1BQWUsT0FBZSxVQUFpQjtBQUNyRixVQUFJLENBQUMsS0FBTSxHQUFFLE1BQU0sVUFBVSxJQUFJLElBQUksRUFBRSxJQUFJLEtBQUssR0FBRyxPQUFPLHdCQUF3QixFQUFFLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQztBQUFBLElBQ3ZHO0FBQ0EsU0FBSyxXQUFXLFFBQVEsSUFBSUMsU0FBUSxPQUFPLE1BQU0sSUFBSUMsS0FBSUQsU0FBUSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQztBQUM1RixTQUFLLFNBQVMsTUFBTSxJQUFJQSxTQUFRLEtBQUssTUFBTSxJQUFJQyxLQUFJRCxTQUFRLEtBQUssQ0FBQyxHQUFHLFFBQVEsS0FBSyxDQUFDO0FBQ2xGLFNBQUssVUFBVSxPQUFPLE1BQU0sSUFBSSxPQUFPLFVBQVUsR0FBRyxHQUFHLE9BQU8sS0FBSyxJQUFJLE9BQU8sS0FBSztBQUNuRjtBQUFBLE1BQ0U7QUFBQSxNQUNBLFFBQVE7QUFBQSxNQUNSLFFBQVEsTUFBTSxDQUFDLFNBQVMsU0FBUyxDQUFDO0FBQUEsTUFDbEM7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUNBO0FBQUEsRUFDRjtBQUNBLFFBQU0sU0FBUyxTQUFTLENBQUM7QUFDekIsUUFBTSxTQUFTLEtBQUssTUFBTSxRQUFRLFFBQVEsS0FBSyxFQUFFO0FBQ2pELFFBQU0sT0FBTyxRQUFRLFFBQVEsS0FBSztBQUNsQyxRQUFNLFFBQVEsRUFBRSxJQUFJLFFBQVEsSUFBSSxNQUFNLFVBQVU7QUFDaEQsUUFBTSxPQUFPLFVBQVUsTUFBTSxVQUFVLElBQUksV0FBV0MsS0FBSSxRQUFRLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLFFBQU0sU0FBUyxDQUFDLFFBQVEsT0FBTyxDQUFDO0FBQ2hDLE1BQUksRUFBRSxNQUFNLGtCQUFrQixPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssRUFBRSxPQUFPLFFBQVEsR0FBRyxHQUFHO0FBQ2xGLE1BQUUsS0FBSywwQkFBMEIsT0FBTyxNQUFNLDJDQUEyQztBQUFBLE1BQ3ZGO0FBQUEsTUFDQSxNQUFNLENBQUMsUUFBUSxHQUFHO0FBQUEsSUFDcEIsQ0FBQztBQUFBLEVBQ0g7QUFDQSxNQUFJLFNBQVMsTUFBTSxXQUFXLEtBQUssUUFBUSxRQUFRLElBQUk7QUFDckQsTUFBRSxNQUFNLGtCQUFrQixPQUFPLE1BQU0sc0RBQXNELEVBQUUsT0FBTyxDQUFDO0FBQUEsRUFDekc7QUFDQSxNQUFJLFFBQVE7QUFDVixVQUFNLFFBQVEsRUFBRSxNQUFNLFFBQVEsT0FBTyxTQUFXLDBCQUFzQjtBQUN0RSxRQUFJLE9BQU8sTUFBTSxPQUFPO0FBQ3RCLFFBQUUsTUFBTSxrQkFBa0IsT0FBTyxNQUFNLDBCQUEwQixNQUFNLEtBQUssSUFBSTtBQUFBLFFBQzlFLFFBQVEsQ0FBQyxHQUFHLFFBQVEsTUFBTSxLQUFLO0FBQUEsTUFDakMsQ0FBQztBQUFBLElBQ0g7QUFDQSxJQUFBQyxhQUFZLEdBQUcsT0FBTyxPQUFPLFFBQVEsUUFBUSxLQUFLLEdBQUcsS0FBSztBQUFBLEVBQzVEO0FBQ0EsZUFBYSxHQUFHLE9BQU8sUUFBUSxPQUFPO0FBQ3RDLGFBQVcsR0FBRyxLQUFLO0FBQ3JCO0FBR0EsU0FBU0EsYUFDUCxHQUNBLE9BQ0EsT0FDQSxRQUNBLE9BQ0EsT0FDTTtBQUNOLFFBQU0sV0FBVyxFQUFFLE1BQU0sUUFBUSxPQUFPLFNBQVcsc0JBQWtCO0FBQ3JFLFFBQU0sYUFBYSxDQUFDQyxRQUFlQyxTQUFnQkEsT0FBTSxTQUFTLFNBQVNELFNBQVEsS0FBSztBQUN4RixNQUFJLENBQUMsV0FBVyxNQUFNLE9BQU8sTUFBTSxHQUFHLEdBQUc7QUFDdkMsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxNQUFNLElBQUksTUFBTSxRQUFRO0FBQUEsTUFDOUIsT0FBTyxNQUFNLEtBQUssV0FBVyxNQUFNLEdBQUc7QUFBQSxNQUN0Qyw0Q0FBNEMsU0FBUyxLQUFLO0FBQUEsTUFDMUQsRUFBRSxRQUFRLENBQUMsT0FBTyxTQUFTLEtBQUssRUFBRTtBQUFBLElBQ3BDO0FBQUEsRUFDRjtBQUNBLFFBQU0sS0FBS0UsS0FBSSxNQUFNLFFBQVE7QUFDN0IsYUFBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU87QUFDbkMsVUFBTSxTQUFTLEVBQUUsTUFBTSxLQUFLLE1BQU0sV0FBVyxRQUFRLE1BQU0sU0FBUyxFQUFFO0FBQ3RFLFFBQUksV0FBVyxPQUFPLE9BQU8sT0FBTyxHQUFHLEVBQUc7QUFDMUMsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBLEVBQUUsSUFBSSxPQUFPLElBQUksTUFBTSxtQkFBbUIsS0FBSyxHQUFHO0FBQUEsTUFDbEQsT0FBTyxPQUFPLEtBQUssV0FBVyxPQUFPLEdBQUc7QUFBQSxNQUN4Qyw0Q0FBNEMsU0FBUyxLQUFLO0FBQUEsTUFDMUQsRUFBRSxRQUFRLENBQUMsTUFBTSxRQUFRLE1BQU0sSUFBSSxHQUFHLFFBQVEsTUFBTSxHQUFHLFNBQVMsS0FBSyxFQUFFO0FBQUEsSUFDekU7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxJQUFNQyxRQUFPLElBQUksWUFBWSxTQUFTLEVBQUUsT0FBTyxNQUFNLFdBQVcsS0FBSyxDQUFDO0FBRXRFLFNBQVMsYUFDUCxHQUNBLE9BQ0EsUUFDQSxTQUNNO0FBQ04sUUFBTSxRQUFRLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSSxNQUFNLFNBQVM7QUFDcEQsTUFBSSxPQUFPLFFBQVEsRUFBRyxHQUFFLE1BQU0saUJBQWlCLE9BQU8sR0FBRyxPQUFPLEtBQUssSUFBSSxVQUFVLEVBQUUsUUFBUSxDQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFDN0csTUFBSSxPQUFPLFVBQVUsRUFBRztBQUN4QixRQUFNLE1BQU0sUUFBUSxNQUFNLFFBQVEsQ0FBQztBQUNuQyxRQUFNLE9BQU8sTUFBTSxJQUFJLFFBQVEsUUFBUSxRQUFRLE1BQU0sU0FBUyxHQUFHLEdBQUc7QUFDcEUsTUFBSSxVQUFVLE9BQU8sS0FBSyxRQUFRLE1BQU0sU0FBUyxHQUFHLEVBQUUsS0FBSyxDQUFDLFNBQVMsU0FBUyxDQUFDLElBQUkseUJBQXlCO0FBQzVHLE1BQUk7QUFDRixJQUFBQSxNQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xCLFFBQVE7QUFDTixjQUFVO0FBQUEsRUFDWjtBQUNBLE1BQUksWUFBWSxJQUFJO0FBQ2xCLE1BQUUsTUFBTSxrQkFBa0IsRUFBRSxJQUFJLFFBQVEsSUFBSSxNQUFNLFVBQVUsR0FBRyxTQUFTLHFCQUFxQjtBQUFBLE1BQzNGLFFBQVEsQ0FBQyxPQUFPLE9BQU8sT0FBTztBQUFBLElBQ2hDLENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsT0FBTyxPQUFRLEtBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEVBQUc7QUFDcEYsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsUUFBUSxDQUFDLE9BQU8sS0FBSyxHQUFHLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQ0Y7QUFHQSxTQUFTLFdBQVcsR0FBZ0IsT0FBMEI7QUFDNUQsTUFBSSxNQUFNLGFBQWUsa0JBQWU7QUFDeEMsUUFBTSxRQUFRLEVBQUUsSUFBTSxnQkFBWTtBQUNsQyxRQUFNLEVBQUUsVUFBVSxRQUFRLElBQUk7QUFFOUIsUUFBTSxPQUFPLFFBQVE7QUFDckIsUUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLE1BQU0sSUFBSSxJQUFJLENBQUM7QUFDL0MsTUFBSSxRQUFRLEtBQUssTUFBTSxRQUFRLFFBQVEsRUFBRztBQUMxQyxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsSUFDM0QsYUFBYSxJQUFJO0FBQUEsSUFDakIsV0FBVyxLQUFLLE1BQU0sUUFBUSxRQUFRLENBQUMsb0JBQW9CLEtBQUs7QUFBQSxJQUNoRSxFQUFFLFFBQVEsQ0FBQyxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNsQztBQUNGOzs7QUNoTkEsWUFBWUMsU0FBTztBQU9aLFNBQVMsV0FBVyxHQUFnQixPQUEwQjtBQUNuRSxRQUFNLE9BQU8sSUFBSSxLQUFLLE1BQU0sUUFBUTtBQUNwQyxRQUFNLFFBQVEsRUFBRSxNQUFNLElBQUksTUFBTSxRQUFVLGVBQVcsTUFBTSxXQUFhLGNBQVU7QUFDbEYsUUFBTSxTQUFTLEVBQUUsTUFBTSxJQUFJLE1BQU0sUUFBVSxnQkFBWSxNQUFNLFdBQWEsY0FBVTtBQUNwRixRQUFNLE9BQWlCLENBQUM7QUFDeEIsV0FBUyxJQUFJLEdBQUcsSUFBSSxNQUFNLFdBQVcsS0FBSztBQUN4QyxpQkFBYSxHQUFHLE9BQU8sQ0FBQztBQUN4QixVQUFNQyxRQUFPLE1BQU0sS0FBSyxDQUFDO0FBQ3pCLFFBQUlDLFNBQVFELEtBQUksTUFBTSxHQUFJO0FBQzFCLFVBQU0sRUFBRSxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDO0FBQy9ELFVBQU0sUUFBUSxFQUFFLElBQUlBLE1BQUssSUFBSSxNQUFNLG1CQUFtQixDQUFDLEdBQUc7QUFDMUQsVUFBTSxTQUFTLGlCQUFpQixHQUFHLFdBQVcsS0FBSztBQUNuRCxVQUFNLFNBQVMsQ0FBQyxRQUFRQSxLQUFJLENBQUM7QUFDN0IsUUFBSSxDQUFDLEVBQUUsTUFBTSxxQkFBcUIsT0FBTyxPQUFPLE1BQU0sRUFBRztBQUN6RCxRQUFJLFNBQVMsTUFBTSxVQUFVO0FBQzNCLFFBQUUsTUFBTSxxQkFBcUIsT0FBTyxRQUFRLGtCQUFrQixNQUFNLFFBQVEsSUFBSSxFQUFFLE9BQU8sQ0FBQztBQUMxRjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBTyxLQUFLLENBQUM7QUFDM0IsUUFBSSxVQUFVLEtBQUssQ0FBQyxTQUFTO0FBQzNCLFFBQUUsTUFBTSx5QkFBeUIsT0FBTyxHQUFHLE1BQU0sc0JBQXNCLDhCQUE4QixFQUFFLE9BQU8sQ0FBQztBQUMvRztBQUFBLElBQ0Y7QUFDQSxRQUFJLFVBQVUsS0FBS0MsU0FBUSxLQUFLLE1BQU0sSUFBSTtBQUN4QyxRQUFFO0FBQUEsUUFDQTtBQUFBLFFBQ0E7QUFBQSxRQUNBLEdBQUcsTUFBTTtBQUFBLFFBQ1Q7QUFBQSxRQUNBLEVBQUUsUUFBUSxDQUFDLFFBQVEsS0FBSyxHQUFHLEdBQUcsTUFBTSxFQUFFO0FBQUEsTUFDeEM7QUFBQSxJQUNGO0FBQ0EsUUFBSSxFQUFFLE9BQU8sS0FBSyxFQUFHLE1BQUssS0FBSyxDQUFDO0FBQ2hDLFFBQUksQ0FBQyxXQUFXLFVBQVUsRUFBRyxZQUFXLEdBQUcsT0FBTyxNQUFNO0FBQ3hELFFBQUksQ0FBQyxRQUFTLGFBQVksR0FBRyxPQUFPLE1BQU0sRUFBRSxNQUFBRCxPQUFNLE9BQU8sS0FBSyxPQUFPLE9BQU8sT0FBTyxDQUFDO0FBQUEsRUFDdEY7QUFDQSxNQUFJLEtBQUssV0FBVyxFQUFHO0FBQ3ZCLElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxFQUFFLElBQUksTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFXLEdBQUcsTUFBTSxHQUFHLEtBQUssTUFBTSwyQkFBMkI7QUFBQSxJQUN0RixHQUFHLEtBQUssV0FBVyxJQUFJLGlCQUFpQixrQkFBa0I7QUFBQSxJQUMxRDtBQUFBLElBQ0EsRUFBRSxRQUFRLEtBQUssTUFBTSxHQUFHLEVBQUUsRUFBRSxJQUFJLENBQUMsTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDLEdBQUcsTUFBTSxDQUFDLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVHO0FBQ0Y7QUFZQSxTQUFTLFlBQVksR0FBZ0IsT0FBb0IsTUFBWSxJQUFrQjtBQUNyRixRQUFNLEVBQUUsVUFBVSxRQUFRLFFBQVEsSUFBSTtBQUN0QyxRQUFNLFNBQVMsQ0FBQyxTQUFpQjtBQUMvQixVQUFNLFNBQVMsRUFBRSxNQUFNLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQztBQUNoRCxXQUFPLEVBQUUsTUFBTSxLQUFLLE1BQU0sT0FBTyxRQUFRLENBQUMsR0FBRyxPQUFPLFFBQVEsTUFBTSxFQUFFO0FBQUEsRUFDdEU7QUFDQSxRQUFNLE9BQU8sUUFBUSxHQUFHLElBQUk7QUFDNUIsUUFBTSxPQUFPLE9BQU8sR0FBRyxLQUFLO0FBQzVCLE1BQUksV0FBYSx3QkFBb0I7QUFDbkMsUUFBSSxXQUFXLEtBQUssSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLElBQUksR0FBRyxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sS0FBSyxHQUFHO0FBQzVFLFFBQUU7QUFBQSxRQUNBO0FBQUEsUUFDQSxHQUFHO0FBQUEsUUFDSCxHQUFHO0FBQUEsUUFDSCxXQUFXLFFBQVEscUNBQXFDLEdBQUcsS0FBSyxrQkFBa0IsS0FBSyxJQUFJO0FBQUEsUUFDM0YsRUFBRSxRQUFRLENBQUMsTUFBTSxLQUFLLE9BQU8sSUFBSSxFQUFFO0FBQUEsTUFDckM7QUFBQSxJQUNGO0FBQUEsRUFDRixXQUFXLEtBQUssUUFBUSxNQUFNLEtBQUssVUFBVSxHQUFJO0FBQ2pELE1BQUlDLFNBQVEsR0FBRyxLQUFLLE1BQU0sR0FBSTtBQUM5QixRQUFNLE9BQU8sT0FBTyxHQUFHLE9BQU8sR0FBRyxLQUFLLFFBQVE7QUFDOUMsUUFBTSxRQUFRLE9BQU8sS0FBSyxJQUFJO0FBQzlCLFFBQU0sTUFBTSxLQUFLLFNBQVMsR0FBRyxRQUFRLElBQUksR0FBRyxNQUFNLElBQUksR0FBRztBQUN6RCxRQUFNLE9BQU8sV0FBVyxLQUFLLElBQUksTUFBTSxJQUFJLEdBQUcsS0FBSyxJQUFJLEdBQUcsR0FBRyxLQUFLLE9BQU87QUFDekUsTUFBSSxRQUFRLEVBQUc7QUFDZixJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsR0FBRztBQUFBLElBQ0gsR0FBRztBQUFBLElBQ0gsMEJBQTBCLEtBQUssSUFBSSxrQkFBa0IsTUFBTSxJQUFJO0FBQUEsSUFDL0QsRUFBRSxRQUFRLENBQUMsUUFBUSxHQUFHLEtBQUssR0FBRyxNQUFNLE1BQU0sT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN6RDtBQUNGO0FBR0EsU0FBUyxXQUFXLEdBQWdCLE9BQWEsUUFBZ0M7QUFDL0UsTUFBSUEsU0FBUSxLQUFLLE1BQU0sR0FBSTtBQUMzQixRQUFNLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxJQUFJLFNBQVMsS0FBSztBQUNyRCxRQUFNQyxXQUFVLEVBQUUsUUFBUSxPQUFPLEtBQUssQ0FBQyxFQUFFLFFBQVEsS0FBSyxNQUFNLFdBQVcsT0FBUyxrQkFBYyxTQUFTLFFBQVE7QUFDL0csTUFBSSxZQUFZLEtBQUssU0FBUyxHQUFHO0FBQy9CLFFBQUksWUFBWSxFQUFFLFFBQVEsVUFBVztBQUNyQyxRQUFJQSxZQUFXLEVBQUUsTUFBTSxJQUFJQSxTQUFRLFNBQVcsbUJBQWUsTUFBTSxFQUFHO0FBQUEsRUFDeEU7QUFDQSxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0EsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLDZCQUE2QjtBQUFBLElBQ25ELFdBQVdDLEtBQUksU0FBUyxDQUFDLENBQUMsVUFBVSxJQUFJO0FBQUEsSUFDeEM7QUFBQSxJQUNBLEVBQUUsUUFBUSxDQUFDLEdBQUcsUUFBUSxRQUFRLEtBQUssQ0FBQyxFQUFFO0FBQUEsRUFDeEM7QUFDRjtBQUVBLFNBQVMsYUFBYSxHQUFnQixPQUFvQixHQUFpQjtBQUN6RSxRQUFNLEtBQUssTUFBTSxRQUFRLElBQU0saUJBQWU7QUFDOUMsUUFBTUMsVUFBUSxFQUFFLE1BQU0sS0FBSyxJQUFJLElBQU0sc0JBQWtCO0FBQ3ZELFFBQU0sT0FBMEMsQ0FBQztBQUNqRCxXQUFTLElBQUksR0FBRyxJQUFNLHdCQUFvQixLQUFLO0FBQzdDLFVBQU0sUUFBUUEsUUFBTSxhQUFhLElBQUksQ0FBQztBQUN0QyxRQUFJLFVBQVUsRUFBRztBQUNqQixVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxHQUFHLE9BQU9BLFFBQU0sU0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLENBQUMsRUFBRTtBQUN4RSxVQUFNLFFBQVEsRUFBRSxJQUFJLE1BQU0sSUFBSSxNQUFNLFdBQVcsQ0FBQyx1QkFBdUIsQ0FBQyxHQUFHO0FBQzNFLFFBQUksU0FBUyxLQUFLLEdBQUksR0FBRSxNQUFNLGtCQUFrQixPQUFPRCxLQUFJLEtBQUssR0FBRywwQkFBMEIsRUFBRSxRQUFRLENBQUMsS0FBSyxFQUFFLENBQUM7QUFBQSxhQUN2RyxFQUFFLE1BQU0sa0JBQWtCLE9BQU8sT0FBTyxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLEVBQUcsTUFBSyxLQUFLLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUMxRztBQUNBLE1BQUksS0FBSyxXQUFXLEVBQUc7QUFDdkIsSUFBRTtBQUFBLElBQ0E7QUFBQSxJQUNBLEVBQUUsSUFBSSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU0sSUFBSSxNQUFNLDhCQUE4QixDQUFDLEdBQUc7QUFBQSxJQUN2RSxHQUFHLEtBQUssTUFBTSxRQUFRLEtBQUssV0FBVyxJQUFJLE9BQU8sS0FBSztBQUFBLElBQ3REO0FBQUEsSUFDQSxFQUFFLFFBQVEsS0FBSyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQUEsRUFDakY7QUFDRjs7O0FGL0dPLElBQU0sWUFBWSxDQUFDLFNBQWMsU0FBeUIsS0FBSyxNQUFNLFFBQVEsTUFBTSxJQUFJLElBQUksQ0FBQztBQUVuRyxTQUFTRSxZQUFXLFNBQWMsTUFBc0I7QUFDdEQsUUFBTSxPQUFPLFFBQVEsTUFBTSxJQUFJO0FBQy9CLFFBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixRQUFNLFNBQVMsT0FBTyxNQUFNLElBQUksYUFBYTtBQUM3QyxTQUFPLFFBQVEsSUFBSSxlQUFlLEtBQUssTUFBTSxPQUFPLENBQUMsQ0FBQyxTQUFTLE1BQU0sTUFBTSxVQUFZLGVBQVcsYUFBYSxTQUFTLEtBQUssRUFBRTtBQUNqSTtBQUVPLFNBQVMsWUFBWSxHQUFzQjtBQUNoRCxRQUFNLFFBQVFDLFVBQVMsQ0FBQztBQUN4QixRQUFNLEVBQUUsU0FBUyxNQUFNLElBQUk7QUFDM0IsRUFBQUMsWUFBVyxHQUFHLE9BQU87QUFDckIsUUFBTSxRQUFRQyxjQUFhLEdBQUcsS0FBSztBQUNuQyxjQUFZLEdBQUcsU0FBUyxPQUFPLElBQUksS0FBSyxNQUFNLFFBQVEsR0FBRyxLQUFLO0FBQzlELGNBQVksR0FBRyxPQUFPO0FBQ3RCLFlBQVUsR0FBRyxPQUFPO0FBQ3BCLGFBQVcsR0FBRyxLQUFLO0FBQ25CLGtCQUFnQixHQUFHLE9BQU8sS0FBSztBQUMvQixRQUFNLFVBQVUsRUFBRSxLQUFPLGtCQUFjO0FBQ3ZDLE9BQUssUUFBUSxVQUFVLEtBQUssUUFBUSxRQUFRLE1BQU0sTUFBTSxXQUFhLHdCQUFvQjtBQUN2RixNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsSUFBSSxNQUFNLFVBQVU7QUFBQSxNQUNsQyxHQUFHLFFBQVEsUUFBUSxLQUFLLEtBQUssUUFBUSxHQUFHO0FBQUEsTUFDeEM7QUFBQSxNQUNBLEVBQUUsUUFBUSxDQUFDLFFBQVEsT0FBTyxDQUFDLEVBQUU7QUFBQSxJQUMvQjtBQUFBLEVBQ0Y7QUFDQSxJQUFFLE1BQU0sS0FBSztBQUNiLGFBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ25DLE1BQUUsUUFBUSx3QkFBd0IsS0FBSyxJQUFJLE1BQU0sV0FBVyxRQUFRLE1BQU0sUUFBUSxNQUFNLFVBQVU7QUFBQSxNQUNoRyxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3BCLENBQUM7QUFBQSxFQUNIO0FBQ0EsSUFBRSxRQUFVLHNCQUFrQixXQUFXO0FBQ3pDLElBQUUsUUFBVSxpQkFBYSxNQUFNO0FBQy9CLElBQUUsUUFBVSxxQkFBaUIsVUFBVTtBQUN6QztBQUVBLFNBQVNGLFVBQVMsR0FBNkI7QUFDN0MsUUFBTSxXQUFXLEVBQUUsTUFBTSxvQkFBc0IseUJBQXFCLGFBQWEsQ0FBQyxNQUFNLEtBQUssR0FBRyxZQUFZO0FBQzVHLFFBQU0sV0FBVyxFQUFFLE1BQU0sbUJBQXFCLHdCQUFvQixZQUFZLENBQUMsTUFBTSxLQUFLLEdBQUcsWUFBWTtBQUN6RyxRQUFNLFNBQVMsRUFBRSxNQUFNLGlCQUFtQixtQkFBZSxVQUFVLENBQUMsTUFBTSxLQUFLLEdBQUcsUUFBUTtBQUMxRixRQUFNLGFBQWEsRUFBRTtBQUFBLElBQ25CO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLFlBQVksS0FBTztBQUFBLElBQzlCLDJCQUEyQixRQUFRLGlCQUFtQixZQUFRO0FBQUEsRUFDaEU7QUFDQSxRQUFNLFlBQVksRUFBRTtBQUFBLElBQ2xCO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxLQUFLLEtBQUssS0FBTztBQUFBLElBQ3hCLFFBQVUseUJBQXFCO0FBQUEsRUFDakM7QUFDQSxRQUFNLFdBQVcsRUFBRSxNQUFNLG1CQUFxQixxQkFBaUIsWUFBWSxDQUFDLE1BQU0sS0FBTyxtQkFBZSxRQUFRO0FBQ2hILFFBQU0sUUFBUUcsS0FBSSxRQUFRLEtBQUssYUFBYSxJQUFJLElBQUk7QUFDcEQsUUFBTSxTQUFTLEVBQUU7QUFBQSxJQUNmO0FBQUEsSUFDRTtBQUFBLElBQ0Y7QUFBQSxJQUNBLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQUEsSUFDM0IsNkJBQTZCLEtBQUs7QUFBQSxFQUNwQztBQUNBLFFBQU0sWUFBYyx5QkFBcUIsWUFBYztBQUN2RCxRQUFNLFVBQVUsWUFBWUMsTUFBSyxXQUFXLENBQUM7QUFDN0MsUUFBTSxhQUFhLFVBQVVBLE1BQUssYUFBYSxDQUFDO0FBQ2hELElBQUU7QUFBQSxJQUNBO0FBQUEsSUFDQSxhQUFhLGFBQWE7QUFBQSxJQUMxQixHQUFHLFNBQVMsV0FBVyxRQUFRLGdCQUFnQixVQUFVLGNBQWMsTUFBTTtBQUFBLEVBQy9FO0FBQ0EsSUFBRSxRQUFRO0FBQ1YscUJBQW1CLEdBQUcsVUFBVSxRQUFRO0FBQ3hDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxPQUFPLEVBQUUsT0FBUztBQUFBLElBQ2xCLFNBQVMsRUFBRSxNQUFNLElBQUksRUFBRSxPQUFPLFdBQVcsUUFBUTtBQUFBLElBQ2pELE9BQU8sRUFBRSxNQUFNLElBQUksRUFBRSxPQUFPLFNBQVMsVUFBVTtBQUFBLElBQy9DLFVBQVUsRUFBRSxPQUFPO0FBQUEsRUFDckI7QUFDRjtBQUdBLFNBQVNILFlBQVcsR0FBZ0IsU0FBb0I7QUFDdEQsUUFBTSxPQUFPLGFBQWEsS0FBSyxFQUFFLFFBQVEsUUFBUSxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sVUFBVSxTQUFTLENBQUMsQ0FBQztBQUN6RixhQUFXLEVBQUUsTUFBTSxPQUFPLEtBQUssYUFBYSxNQUFNLFFBQVEsR0FBRztBQUMzRCxNQUFFO0FBQUEsTUFDQTtBQUFBLE1BQ0EsRUFBRSxJQUFJLFFBQVEsT0FBTyxJQUFJLEdBQUcsTUFBTSxrQkFBa0IsSUFBSSxHQUFHO0FBQUEsTUFDM0RGLFlBQVcsU0FBUyxJQUFJO0FBQUEsTUFDeEIsMENBQTBDLE1BQU0sUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQ3BFLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQ0Y7QUFHQSxTQUFTRyxjQUFhLEdBQWdCLEVBQUUsU0FBUyxXQUFXLEdBQTBCO0FBQ3BGLFFBQU0sUUFBa0IsQ0FBQztBQUN6QixRQUFNLFVBQVUsVUFBVSxTQUFTLFFBQVEsUUFBUSxDQUFDLEtBQUssTUFBTSxXQUFXO0FBQzFFLFdBQVMsT0FBTyxHQUFHLE9BQU8sUUFBUSxPQUFPLFFBQVE7QUFDL0MsVUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFVBQU0sTUFBTSxVQUFVLFNBQVMsSUFBSTtBQUNuQyxVQUFNLFFBQVEsUUFBUSxLQUFLLENBQUM7QUFDNUIsUUFBSSxRQUFRLGNBQWMsQ0FBQyxPQUFPO0FBQ2hDLFlBQU0sS0FBSyxFQUFFLE1BQU0sS0FBSyxPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsTUFBTSxDQUFDO0FBQzFEO0FBQUEsSUFDRjtBQUNBLFFBQUksVUFBWSxnQkFBWSxNQUFPO0FBQ25DLE1BQUU7QUFBQSxNQUNBO0FBQUEsTUFDQSxFQUFFLElBQUksUUFBUSxPQUFPLElBQUksR0FBRyxNQUFNLGtCQUFrQixJQUFJLEdBQUc7QUFBQSxNQUMzREgsWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QixRQUFRLHFEQUFxRCxpQkFBaUIsVUFBVTtBQUFBLE1BQ3hGLEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsWUFBWSxHQUFnQixTQUFvQjtBQUN2RCxNQUFJLFFBQVE7QUFDWixXQUFTLE9BQU8sR0FBRyxPQUFPLFFBQVEsT0FBTyxRQUFRO0FBQy9DLFFBQUksUUFBUSxNQUFNLElBQUksSUFBSSxNQUFNLEVBQUc7QUFDbkMsVUFBTSxRQUFRLEVBQUUsSUFBSSxRQUFRLE9BQU8sSUFBSSxHQUFHLE1BQU0sa0JBQWtCLElBQUksR0FBRztBQUN6RSxRQUFJLFNBQVMsR0FBRztBQUNkLFFBQUUsTUFBTSx1QkFBdUIsT0FBT0EsWUFBVyxTQUFTLElBQUksR0FBRyxtQ0FBbUMsS0FBSyxPQUFPO0FBQUEsUUFDOUcsUUFBUSxDQUFDLFFBQVEsTUFBTSxJQUFJLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQ3BELENBQUM7QUFBQSxJQUNILE1BQU8sU0FBUTtBQUNmLFVBQU0sT0FBTyxPQUFPLE1BQU0sVUFBVSxTQUFTLElBQUksR0FBRyxRQUFRLEtBQUs7QUFDakUsVUFBTSxPQUFPLFVBQVUsU0FBUyxLQUFLLElBQUk7QUFDekMsUUFBSSxLQUFLLFNBQVMsUUFBUSxXQUFXLE1BQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxRQUFRLEdBQUcsUUFBUSxLQUFLLEVBQUc7QUFDM0YsTUFBRTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQUEsWUFBVyxTQUFTLElBQUk7QUFBQSxNQUN4QixxREFBcUQsS0FBSyxJQUFJLDRCQUE0QixJQUFJO0FBQUEsTUFDOUYsRUFBRSxRQUFRLENBQUMsUUFBUSxNQUFNLElBQUksR0FBRyxRQUFRLE1BQU0sS0FBSyxJQUFJLENBQUMsRUFBRTtBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFVLEdBQWdCLFNBQW9CO0FBQ3JELFFBQU0sT0FBTyxFQUFFLEtBQU8sZUFBVztBQUNqQyxRQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssSUFBSSxNQUFNLFlBQVk7QUFDL0MsTUFBSSxDQUFDLGNBQWMsR0FBRyxxQkFBcUIsT0FBTyxNQUFNLFFBQVEsS0FBSyxFQUFHO0FBQ3hFLFFBQU0sT0FBTyxPQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3ZELFFBQU0sU0FBUyxFQUFFLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDckQsUUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUN4QyxNQUFJLFdBQVcsTUFBTSxPQUFPLEtBQUssTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEtBQUssRUFBRztBQUNyRSxJQUFFO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBLE9BQU8sS0FBSyxLQUFLLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDcEMsMEJBQTBCLEtBQUssSUFBSSxrQkFBa0IsSUFBSTtBQUFBLElBQ3pELEVBQUUsUUFBUSxDQUFDLFFBQVEsTUFBTSxHQUFHLFFBQVEsSUFBSSxHQUFHLFFBQVEsTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUM5RDtBQUNGOzs7QTVCL0tBLElBQU0sU0FBNkQ7QUFBQSxFQUNqRSxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixTQUFTO0FBQ1g7QUFFQSxJQUFNLFFBQXFDLG9CQUFJLElBQUk7QUFBQSxFQUNqRCxDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGdCQUFZLE9BQU87QUFBQSxFQUN0QixDQUFHLGVBQVcsTUFBTTtBQUFBLEVBQ3BCLENBQUcsY0FBVSxLQUFLO0FBQUEsRUFDbEIsQ0FBRyxjQUFVLEtBQUs7QUFBQSxFQUNsQixDQUFHLGVBQVcsTUFBTTtBQUFBLEVBQ3BCLENBQUcsaUJBQWEsUUFBUTtBQUFBLEVBQ3hCLENBQUcsZUFBVyxNQUFNO0FBQUEsRUFDcEIsQ0FBRyxpQkFBYSxRQUFRO0FBQUEsRUFDeEIsQ0FBRyxrQkFBYyxTQUFTO0FBQzVCLENBQUM7QUFHRCxTQUFTLE9BQU9NLE9BQXNCO0FBQ3BDLFFBQU0sUUFBUSxNQUFNLElBQUlBLEtBQUk7QUFDNUIsTUFBSSxVQUFVLE9BQVcsUUFBTztBQUNoQyxRQUFNLFVBQVUsT0FBTyxNQUFNLENBQUM7QUFDOUIsVUFBUSxjQUFjQSxLQUFJO0FBQzFCLFNBQU8sUUFBUSxTQUFTLFFBQVE7QUFDbEM7QUFHQSxJQUFNLGNBQWM7QUFFcEIsSUFBTSxvQkFBb0I7QUF3Qm5CLFNBQVMsUUFBUUMsU0FBZ0IsT0FBaUM7QUFDdkUsTUFBSSxRQUFRO0FBQ1osYUFBVyxFQUFFLFNBQVMsS0FBS0EsUUFBTyxTQUFVLFVBQVMsU0FBUyxPQUFPLENBQUMsWUFBWSxRQUFRLFVBQVUsS0FBSyxFQUFFO0FBQzNHLFNBQU87QUFDVDtBQUdBLElBQU0sUUFBUSxDQUFDLEVBQUUsUUFBUSxNQUFpQixHQUFHLFFBQVEsSUFBSSxJQUFJLFFBQVEsTUFBTSxJQUFJLFFBQVEsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUU3RyxJQUFNLFFBQVEsSUFBSSxXQUFXLElBQUksa0JBQWtCLENBQUMsQ0FBQztBQUU5QyxJQUFNLFlBQU4sTUFBTSxXQUFVO0FBQUEsRUFxQmIsWUFDR0MsT0FDUSxJQUNqQjtBQUZTLGdCQUFBQTtBQUNRO0FBRWpCLFVBQU0sUUFBUSxZQUFZQSxLQUFJO0FBQzlCLFNBQUssU0FBUyxJQUFJLE1BQU0sRUFBRTtBQUMxQixRQUFJLEtBQUssT0FBTyxPQUFPLEtBQUssS0FBSyxPQUFPLElBQU0sZ0JBQVksTUFBUSxXQUFPO0FBQ3ZFLFlBQU0sUUFDSixLQUFLLE9BQU8sT0FBTyxJQUFJLE9BQU8sS0FBSyxPQUFPLElBQUksV0FBVyxlQUFlQyxLQUFJLEtBQUssT0FBTyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDcEcsWUFBTSxJQUFJQyxhQUFZLHFCQUFxQixHQUFHLEtBQUssK0JBQStCLEtBQUssRUFBRTtBQUFBLElBQzNGO0FBQ0EsUUFBSSxLQUFLLE9BQU8sT0FBUyxnQkFBWTtBQUNuQyxZQUFNLElBQUlBLGFBQVksb0JBQW9CLEdBQUcsS0FBSyxLQUFLLEtBQUssT0FBTyxJQUFJLG1DQUFtQztBQUFBLElBQzVHO0FBQ0EsVUFBTSxVQUFVLEtBQUssT0FBTyxJQUFNLGtCQUFjO0FBQ2hELFFBQUksWUFBYyxvQkFBZ0I7QUFDaEMsWUFBTSxRQUFRLFlBQVksS0FBSyxZQUFZLElBQUksNEJBQTRCO0FBQzNFLFlBQU0sSUFBSUEsYUFBWSx1QkFBdUIsR0FBRyxLQUFLLG9CQUFvQixPQUFPLEdBQUcsS0FBSyxFQUFFO0FBQUEsSUFDNUY7QUFDQSxRQUFJO0FBQ0YsWUFBTSxRQUFRLElBQUlDLFdBQVVILEtBQUk7QUFDaEMsVUFBSSxNQUFNLFVBQVVJLFdBQVUsRUFBRSxFQUFFLElBQUssTUFBSyxTQUFTO0FBQUEsVUFDaEQsT0FBTSxNQUFNO0FBQUEsSUFDbkIsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQUEsRUF6Qlc7QUFBQSxFQUNRO0FBQUEsRUF0QlY7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBS0osT0FBeUI7QUFDbkMsVUFBTSxPQUFPLFNBQVNBLEtBQUk7QUFDMUIsUUFBSTtBQUNKLFFBQUk7QUFDRixXQUFLLFNBQVMsR0FBRyxNQUFNLEdBQUcsSUFBSSxJQUFJLFVBQVUsV0FBVyxVQUFVLGFBQWEsVUFBVSxVQUFVO0FBQUEsSUFDcEcsU0FBUyxPQUFPO0FBQ2QsWUFBTSxZQUFZLE9BQU8sSUFBSTtBQUFBLElBQy9CO0FBQ0EsUUFBSTtBQUNGLGFBQU8sSUFBSSxXQUFVLE1BQU0sRUFBRTtBQUFBLElBQy9CLFNBQVMsT0FBTztBQUNkLGdCQUFVLEVBQUU7QUFDWixZQUFNLFlBQVksT0FBTyxJQUFJO0FBQUEsSUFDL0I7QUFBQSxFQUNGO0FBQUEsRUE4QkEsUUFBYztBQUNaLFNBQUssUUFBUSxNQUFNO0FBQ25CLGNBQVUsS0FBSyxFQUFFO0FBQUEsRUFDbkI7QUFBQSxFQUVBLENBQUMsT0FBTyxPQUFPLElBQVU7QUFDdkIsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBO0FBQUEsRUFHQSxJQUFJLE1BQXVCO0FBQ3pCLFFBQUk7QUFDRixhQUFPLEtBQUssS0FBSyxJQUFJO0FBQUEsSUFDdkIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxpQkFBaUIsV0FBVztBQUM5QixjQUFNLElBQUlFLGFBQVksb0JBQW9CLFlBQVksS0FBSyxJQUFJLHdDQUF3QztBQUFBLE1BQ3pHO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLE1BQXVCO0FBQzFCLFVBQU1HLFVBQVEsS0FBSztBQUNuQixVQUFNLFFBQVEsUUFBUUEsT0FBSztBQUMzQixVQUFNLFNBQVMsSUFBSSxPQUFPQSxTQUFPLE1BQU0sT0FBTyxNQUFNLFVBQVUsTUFBTSxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ3ZGLFVBQU0sU0FBZ0IsRUFBRSxNQUFNLElBQUksTUFBTSxXQUFXLFFBQVEsR0FBRyxNQUFNQSxRQUFNLEtBQUs7QUFDL0UsUUFBSSxRQUFzQixFQUFFLFVBQVUsTUFBTSxVQUFVLFdBQVcsTUFBTSxXQUFXLFFBQVEsQ0FBQyxFQUFFO0FBQzdGLFVBQU1DLFNBQVEsS0FBSyxRQUFRLE1BQU07QUFDL0IsWUFBTSxJQUFJLElBQUksWUFBWUQsU0FBTyxRQUFRLFFBQVEsS0FBSztBQUN0RCxVQUFJO0FBQ0YsbUJBQVcsR0FBRyxLQUFLO0FBQ25CLGdCQUFRLEVBQUUsR0FBRyxPQUFPLFFBQVEsV0FBVyxHQUFHLE9BQU8sTUFBTSxFQUFFO0FBQ3pELG1CQUFXLEdBQUcsS0FBSztBQUNuQixVQUFFLFFBQVUseUJBQXFCLGNBQWM7QUFBQSxNQUNqRCxTQUFTLE9BQU87QUFDZCxZQUFJLEVBQUUsaUJBQWlCLFdBQVksT0FBTTtBQUFBLE1BQzNDO0FBQ0EsYUFBTztBQUFBLElBQ1QsR0FBRyxNQUFNO0FBQ1QsVUFBTSxXQUFzQixDQUFDLEVBQUUsTUFBTSxJQUFJLE1BQU0sV0FBVyxHQUFHQyxRQUFPLFNBQVMsTUFBTSxDQUFDO0FBQ3BGLGVBQVcsU0FBUyxNQUFNLFFBQVE7QUFDaEMsVUFBSSxTQUFTLFVBQWEsTUFBTSxTQUFTLEtBQU07QUFDL0MsZUFBUyxLQUFLLEtBQUssV0FBVyxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDckQ7QUFDQSxVQUFNLFNBQVMsS0FBSyxRQUFRLEtBQUs7QUFDakMsV0FBTyxFQUFFLFNBQVMsS0FBSyxNQUFNLFVBQVUsZUFBZSxXQUFXLFFBQVcsT0FBTyxRQUFRLFFBQVEsRUFBRTtBQUFBLEVBQ3ZHO0FBQUEsRUFFQSxXQUFXLE9BQWMsT0FBcUIsUUFBeUI7QUFDckUsVUFBTSxFQUFFLE1BQUFOLE9BQU0sS0FBSyxJQUFJO0FBQ3ZCLFVBQU0sUUFBUSxPQUFPLElBQUk7QUFDekIsUUFBSSxDQUFDLFNBQVMsbUJBQW1CLEtBQUssSUFBSSxHQUFHO0FBQzNDLGFBQU8sRUFBRSxNQUFBQSxPQUFNLE1BQU0sVUFBVSxDQUFDLEdBQUcsTUFBTSxHQUFHLE1BQU0sR0FBRyxTQUFTLEtBQUs7QUFBQSxJQUNyRTtBQUNBLFVBQU0sUUFBUSxLQUFLLFFBQVEsTUFBTTtBQUMvQixZQUFNLElBQUksSUFBSSxZQUFZLEtBQUssUUFBUSxRQUFRLE9BQU8sS0FBSztBQUMzRCxVQUFJLENBQUMsT0FBTztBQUNWLGNBQU1GLFFBQU8sS0FBSyxPQUFPLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDN0MsVUFBRSxNQUFNLGtCQUFrQixFQUFFLElBQUksTUFBTSxRQUFRLE1BQU0sT0FBTyxHQUFHQSxNQUFLLFNBQVMsS0FBSyxHQUFHLGdCQUFnQjtBQUFBLFVBQ2xHLFFBQVEsQ0FBQyxFQUFFLElBQUksTUFBTSxRQUFRLE9BQU9BLE1BQUssQ0FBQztBQUFBLFFBQzVDLENBQUM7QUFDRCxlQUFPO0FBQUEsTUFDVDtBQUNBLFVBQUk7QUFDRixjQUFNLENBQUM7QUFBQSxNQUNULFNBQVMsT0FBTztBQUNkLFlBQUksRUFBRSxpQkFBaUIsV0FBWSxPQUFNO0FBQUEsTUFDM0M7QUFDQSxhQUFPO0FBQUEsSUFDVCxHQUFHLE1BQU07QUFDVCxXQUFPLEVBQUUsTUFBQUUsT0FBTSxNQUFNLEdBQUcsT0FBTyxTQUFTLE1BQU07QUFBQSxFQUNoRDtBQUFBO0FBQUEsRUFHQSxRQUFRTyxPQUF5QixRQUE2RDtBQUM1RixVQUFNLFNBQVMsb0JBQUksSUFBcUI7QUFDeEMsVUFBTSxRQUFRLFlBQVksSUFBSTtBQUM5QixRQUFJLFVBQVUsb0JBQUksSUFBdUI7QUFDekMsUUFBSSxPQUFPO0FBQ1gsUUFBSSxPQUFPO0FBQ1gsYUFBUyxRQUFRLEdBQUcsUUFBUSxhQUFhLFNBQVM7QUFDaEQsYUFBTyxLQUFLO0FBQ1osWUFBTSxJQUFJQSxNQUFLO0FBQ2YsWUFBTSxRQUFxQixDQUFDO0FBQzVCLFlBQU0sUUFBUSxvQkFBSSxJQUF1QjtBQUN6QyxVQUFJLEVBQUUsV0FBVyxTQUFTLEdBQUc7QUFDM0IsWUFBSSxRQUFRLEtBQUssRUFBRSxXQUFXLEtBQUssQ0FBQyxFQUFFLFFBQVEsTUFBTSxRQUFRLFVBQVUsT0FBTyxFQUFHLFNBQVEsS0FBSyxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQzNHLGVBQU8sS0FBSztBQUFBLE1BQ2Q7QUFDQSxpQkFBVyxhQUFhLEVBQUUsWUFBWTtBQUNwQyxjQUFNLE1BQU0sTUFBTSxTQUFTO0FBQzNCLFlBQUksT0FBTyxJQUFJLEdBQUcsRUFBRztBQUNyQixZQUFJLENBQUMsS0FBSyxRQUFRLFdBQVcsTUFBTSxFQUFHLE9BQU0sS0FBSyxTQUFTO0FBQUEsaUJBQ2pELFVBQVUsU0FBUyxDQUFDLFdBQVcsUUFBUSxJQUFJLEdBQUcsR0FBRyxTQUFTLEVBQUcsT0FBTSxJQUFJLEtBQUssU0FBUztBQUFBLFlBQ3pGLFFBQU8sSUFBSSxLQUFLLFVBQVUsT0FBTztBQUFBLE1BQ3hDO0FBQ0EsVUFBSSxNQUFNLFdBQVcsS0FBSyxNQUFNLFNBQVMsR0FBRztBQUMxQyxlQUFPLENBQUMsR0FBRyxFQUFFLEtBQUssT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLEtBQUssVUFBVSxNQUFNLE9BQU8sQ0FBQztBQUNqRSxlQUFPO0FBQ1A7QUFBQSxNQUNGO0FBQ0EsZ0JBQVU7QUFDVixhQUFPLE1BQU0sU0FBUyxNQUFNO0FBQzVCLFVBQUksWUFBWSxJQUFJLElBQUksUUFBUSxrQkFBbUI7QUFBQSxJQUNyRDtBQUNBLFdBQU8sRUFBRSxVQUFVLENBQUMsR0FBRyxPQUFPLE9BQU8sQ0FBQyxHQUFHLE1BQU0sS0FBSztBQUFBLEVBQ3REO0FBQUEsRUFFQSxRQUFRLEVBQUUsUUFBUSxNQUFNLE1BQU0sR0FBYyxRQUF5QjtBQUNuRSxXQUNFLEtBQUssT0FBTyxRQUFRLE1BQU0sS0FDMUIsS0FBSyxNQUFNLENBQUMsVUFBVSxDQUFDLE9BQU8sTUFBTSxLQUFLLENBQUMsS0FDMUMsTUFBTSxNQUFNLENBQUMsU0FBUyxPQUFPLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFFOUM7QUFBQSxFQUVBLFFBQVEsRUFBRSxTQUFTLEdBQTJDO0FBQzVELFVBQU0sUUFBUSxLQUFLO0FBQ25CLFFBQUksQ0FBQyxNQUFPLFFBQU87QUFDbkIsVUFBTSxTQUFTLG9CQUFJLElBQVk7QUFDL0IsYUFBUyxPQUFPLEdBQUcsUUFBUSxLQUFLLElBQUksVUFBWSxtQkFBZSxHQUFHLE9BQVEsS0FBSSxNQUFNLEtBQUssSUFBSSxFQUFHLFFBQU8sSUFBSSxJQUFJO0FBQy9HLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxTQUFTLFdBQVdDLFNBQStCLEtBQXlCO0FBQzFFLFNBQ0VBLFlBQVcsVUFDWEEsUUFBTyxPQUFPLFdBQVcsSUFBSSxPQUFPLFVBQ3BDQSxRQUFPLE9BQU8sTUFBTSxDQUFDLEVBQUUsSUFBSSxPQUFBSCxRQUFNLEdBQUcsTUFBTSxPQUFPLElBQUksT0FBTyxDQUFDLEdBQUcsTUFBTUEsUUFBTSxPQUFPLElBQUksT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDO0FBRTNHOzs7QStCalJBLFNBQVMsWUFBWTtBQUNyQixTQUFTLGlCQUFBSSxzQkFBcUI7OztBQ0Y5QixTQUF1QixzQkFBc0I7QUFDN0MsT0FBTyxRQUFRO0FBQ2YsU0FBUyxnQkFBQUMscUJBQW9COzs7QUNJN0IsSUFBTSxTQUFTLEtBQUs7QUFDcEIsSUFBTUMsU0FBUSxJQUFJLFdBQVcsSUFBSSxrQkFBa0IsQ0FBQyxDQUFDOzs7QURVOUMsSUFBTSxRQUFOLGNBQW9CLE1BQU07QUFBQSxFQUMvQixZQUNFLFNBRVMsUUFDVDtBQUNBLFVBQU0sT0FBTztBQUZKO0FBQUEsRUFHWDtBQUFBLEVBSFc7QUFJYjs7O0FFekJBLFNBQVMsV0FBQUMsZ0JBQXFCOzs7QUNDOUIsU0FBUyxpQkFBQUMsc0JBQXFCOzs7QUNEOUIsWUFBWUMsU0FBTzs7O0FDT25CLElBQU0sUUFBUSxLQUFLO0FBRW5CLElBQU0sYUFBYSxLQUFLOzs7QUNUeEIsU0FBUyxzQkFBc0IsY0FBYzs7O0FDQzdDLFlBQVksYUFBYTtBQUN6QixTQUFTLHFCQUFnQzs7O0FDQXpDLElBQU1DLFdBQVUsSUFBSSxZQUFZLFNBQVMsRUFBRSxXQUFXLEtBQUssQ0FBQztBQUM1RCxJQUFNLFVBQVUsSUFBSSxZQUFZO0FBT2hDLElBQU0sVUFBc0M7QUFBQSxFQUMxQyxJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFFBQVEsRUFBRSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFFBQVEsSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNqRixJQUFJLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsRUFBRSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFNBQVMsSUFBSSxLQUFLLEVBQUU7QUFBQSxFQUNuRixLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFNBQVMsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsU0FBUyxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDaEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxVQUFVLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFVBQVUsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ2xHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsU0FBUyxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxTQUFTLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUNoRyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFVBQVUsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsVUFBVSxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDbEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxZQUFZLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFlBQVksSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ3RHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsYUFBYSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxhQUFhLElBQUksT0FBTyxJQUFJLEVBQUU7QUFBQSxFQUN4RyxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsT0FBTyxFQUFFLFdBQVcsSUFBSSxJQUFJLEdBQUcsS0FBSyxDQUFDLEdBQUcsSUFBSSxVQUFVLEVBQUUsV0FBVyxJQUFJLE9BQU8sSUFBSSxFQUFFO0FBQUEsRUFDcEcsS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE9BQU8sRUFBRSxXQUFXLElBQUksSUFBSSxHQUFHLEtBQUssQ0FBQyxHQUFHLElBQUksVUFBVSxFQUFFLFdBQVcsSUFBSSxPQUFPLElBQUksRUFBRTtBQUFBLEVBQ3BHLE1BQU0sRUFBRSxLQUFLLENBQUMsR0FBRyxPQUFPLEVBQUUsU0FBUyxFQUFFLE1BQU0sR0FBRyxLQUFLLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxTQUFTLElBQUksUUFBUSxJQUFJLENBQUMsRUFBRTtBQUNyRztBQUdPLFNBQVNDLFFBQU8sTUFBWUMsU0FBMEI7QUFDM0QsU0FBTyxLQUFLLE1BQU1BLFNBQU8sSUFBSSxTQUFTQSxRQUFNLFFBQVFBLFFBQU0sWUFBWUEsUUFBTSxVQUFVLEdBQUcsQ0FBQztBQUM1RjtBQUVBLFNBQVMsS0FBSyxNQUFZQSxTQUFtQixNQUFnQixJQUFtQjtBQUM5RSxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLFFBQVEsS0FBSyxNQUFNLEVBQUUsSUFBSSxNQUFNLEVBQUU7QUFBQSxJQUMxQyxLQUFLO0FBQUEsSUFDTCxLQUFLLFNBQVM7QUFDWixZQUFNLE1BQU1BLFFBQU0sTUFBTSxJQUFJLEtBQUssU0FBUyxJQUFJLFNBQVksS0FBSyxLQUFLLElBQUk7QUFDeEUsVUFBSSxLQUFLLFNBQVMsUUFBUyxRQUFPO0FBQ2xDLFlBQU0sTUFBTSxJQUFJLFFBQVEsQ0FBQztBQUN6QixhQUFPRixTQUFRLE9BQU8sTUFBTSxJQUFJLE1BQU0sSUFBSSxTQUFTLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDNUQ7QUFBQSxJQUNBLEtBQUs7QUFDSCxhQUFPLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxNQUFNLEdBQUcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxLQUFLLElBQUlFLFNBQU8sTUFBTSxLQUFLLElBQUksS0FBSyxHQUFHLElBQUksQ0FBQztBQUFBLElBQ3ZHLEtBQUs7QUFDSCxhQUFPLE9BQU87QUFBQSxRQUNaLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFBQyxPQUFNLE1BQU0sT0FBTyxNQUFNLENBQUNBLE9BQU0sS0FBSyxNQUFNRCxTQUFPLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQzFGO0FBQUEsRUFDSjtBQUNGO0FBR08sU0FBUyxPQUFPLE1BQVksT0FBMEI7QUFDM0QsTUFBSSxLQUFLLFNBQVMsRUFBRyxRQUFPLEtBQUssU0FBUyxTQUFTLFFBQVEsT0FBTyxLQUFlLElBQUssTUFBcUIsTUFBTTtBQUNqSCxRQUFNQSxVQUFRLElBQUksV0FBVyxLQUFLLElBQUk7QUFDdEMsUUFBTSxNQUFNLE9BQU9BLFNBQU8sSUFBSSxTQUFTQSxRQUFNLE1BQU0sR0FBRyxDQUFDO0FBQ3ZELFNBQU9BO0FBQ1Q7QUFFQSxTQUFTLE1BQU0sTUFBWSxPQUFjQSxTQUFtQixNQUFnQixJQUFrQjtBQUM1RixVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxjQUFRLEtBQUssTUFBTSxFQUFFLElBQUksTUFBTSxJQUFJLEtBQWM7QUFDakQ7QUFBQSxJQUNGLEtBQUs7QUFBQSxJQUNMLEtBQUs7QUFDSCxNQUFBQSxRQUFNLElBQUksS0FBSyxTQUFTLFNBQVMsUUFBUSxPQUFPLEtBQWUsSUFBSyxPQUFzQixFQUFFO0FBQzVGO0FBQUEsSUFDRixLQUFLO0FBQ0gsZUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLE9BQU8sS0FBSztBQUNuQyxjQUFNLEtBQUssSUFBSyxNQUFrQixDQUFDLEdBQVlBLFNBQU8sTUFBTSxLQUFLLElBQUksS0FBSyxHQUFHLElBQUk7QUFBQSxNQUNuRjtBQUNBO0FBQUEsSUFDRixLQUFLO0FBQ0gsaUJBQVcsRUFBRSxNQUFBQyxPQUFNLE1BQU0sT0FBTyxLQUFLLEtBQUssUUFBUTtBQUNoRCxjQUFNLE1BQU8sTUFBZ0NBLEtBQUksR0FBWUQsU0FBTyxNQUFNLEtBQUssTUFBTTtBQUFBLE1BQ3ZGO0FBQUEsRUFDSjtBQUNGOzs7QUN6Qk8sSUFBTUUsY0FBYSxLQUFLLEtBQUs7QUFFcEMsSUFBTSxRQUFvQztBQUFBLEVBQ3hDLEdBQUcsRUFBRSxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxFQUFFO0FBQUEsRUFDbEUsR0FBRyxFQUFFLEtBQUssR0FBRyxLQUFLLEdBQUcsTUFBTSxFQUFFO0FBQy9CO0FBRU8sSUFBTSxjQUFjLE9BQU8sS0FBSyxLQUFLO0FBRXJDLFNBQVMsYUFBYUMsT0FBa0M7QUFDN0QsU0FBTyxPQUFPLE9BQU8sT0FBT0EsS0FBSTtBQUNsQztBQUVPLFNBQVMsT0FBT0EsT0FBOEI7QUFDbkQsU0FBTyxFQUFFLE1BQU0sVUFBVSxRQUFRQSxPQUFNLE1BQU0sTUFBTUEsS0FBSSxHQUFHLE9BQU8sTUFBTUEsS0FBSSxFQUFFO0FBQy9FO0FBRU8sU0FBUyxLQUFLLE1BQXdCLE1BQW9DO0FBQy9FLFNBQU8sRUFBRSxNQUFNLE1BQU0sT0FBTyxFQUFFO0FBQ2hDO0FBRU8sU0FBUyxRQUFRLElBQVUsT0FBMEI7QUFDMUQsU0FBTyxFQUFFLE1BQU0sU0FBUyxJQUFJLE9BQU8sTUFBTSxHQUFHLE9BQU8sT0FBTyxPQUFPLEdBQUcsTUFBTTtBQUM1RTtBQUVPLFNBQVNDLFFBQU8sT0FBd0U7QUFDN0YsTUFBSSxNQUFNO0FBQ1YsTUFBSSxRQUFRO0FBQ1osUUFBTSxTQUFTLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBQUQsT0FBTSxLQUFLLEdBQUcsVUFBaUI7QUFDekQsVUFBTSxTQUFTLFFBQVEsS0FBSyxLQUFLLEtBQUs7QUFDdEMsVUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBUSxLQUFLLElBQUksT0FBTyxLQUFLLEtBQUs7QUFDbEMsV0FBTyxFQUFFLE1BQU1BLFNBQVEsSUFBSSxLQUFLLElBQUksT0FBT0EsVUFBUyxRQUFXLFFBQVEsS0FBSztBQUFBLEVBQzlFLENBQUM7QUFDRCxTQUFPLEVBQUUsTUFBTSxVQUFVLFFBQVEsU0FBUyxDQUFDLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBRyxNQUFNLFFBQVEsS0FBSyxLQUFLLEdBQUcsTUFBTTtBQUNqSDtBQUVBLFNBQVMsUUFBUUUsU0FBZSxNQUFzQjtBQUNwRCxTQUFPLEtBQUssS0FBS0EsVUFBUSxJQUFJLElBQUk7QUFDbkM7OztBQ3RFQSxJQUFNLFVBQVU7QUFHaEIsSUFBTSxZQUFvQztBQUFBLEVBQ3hDLEdBQUcsRUFBRSxNQUFNLE1BQU0sT0FBTyxPQUFPLE9BQU8sT0FBTyxPQUFPLE9BQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLE1BQU0sU0FBUyxNQUFNO0FBQUEsRUFDakgsR0FBRyxFQUFFLFNBQVMsT0FBTyxTQUFTLE9BQU8sT0FBTyxNQUFNLFFBQVEsT0FBTyxRQUFRLE9BQU8sUUFBUSxPQUFPLFNBQVMsS0FBSztBQUFBLEVBQzdHLEdBQUcsRUFBRSxVQUFVLE9BQU8sVUFBVSxPQUFPLFVBQVUsT0FBTyxNQUFNLE1BQU0sT0FBTyxPQUFPLFNBQVMsT0FBTyxRQUFRLE1BQU07QUFBQSxFQUNoSCxHQUFHLEVBQUUsU0FBUyxPQUFPLFFBQVEsT0FBTyxRQUFRLE9BQU8sU0FBUyxRQUFRLFFBQVEsV0FBVyxLQUFLLFVBQVU7QUFBQSxFQUN0RyxHQUFHLEVBQUUsTUFBTSxXQUFXLE1BQU0sV0FBVyxRQUFRLFlBQVksUUFBUSxhQUFhLE9BQU8sT0FBTztBQUNoRztBQUdPLElBQU0sa0JBQU4sY0FBOEIsTUFBTTtBQUFBLEVBQ3pDLFlBQ0UsS0FDUyxNQUVBLElBQ1Q7QUFDQSxVQUFNLFNBQVMsR0FBRyxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFBQSxFQUFLLElBQUksT0FBTyxNQUFNLE1BQU0sS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFKOUU7QUFFQTtBQUFBLEVBR1g7QUFBQSxFQUxXO0FBQUEsRUFFQTtBQUliO0FBR08sU0FBUyxVQUFVLE1BQW9CO0FBQzVDLFNBQU8sSUFBSSxPQUFPLElBQUksRUFBRSxNQUFNO0FBQ2hDO0FBRUEsSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUdYLFlBQXFCLE1BQWM7QUFBZDtBQUFBLEVBQWU7QUFBQSxFQUFmO0FBQUEsRUFGckIsTUFBTTtBQUFBLEVBSU4sUUFBYztBQUNaLFVBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN6QixTQUFLLFFBQVE7QUFDYixRQUFJLEtBQUssTUFBTSxLQUFLLEtBQUssT0FBUSxNQUFLLE1BQU0sa0JBQWtCLEtBQUssVUFBVSxLQUFLLE1BQU0sQ0FBQyxDQUFDLEVBQUU7QUFDNUYsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLE1BQU0sT0FBcUI7QUFDekIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixRQUFJLE9BQU8sS0FBSyxLQUFLLEtBQUs7QUFDMUIsV0FBTyxLQUFLLE1BQU0sR0FBRyxHQUFHO0FBQ3RCLFdBQUssVUFBVSxNQUFNLEtBQUs7QUFDMUIsYUFBTyxRQUFRLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDbEMsV0FBSyxRQUFRLEdBQUc7QUFDaEIsV0FBSyxXQUFXLE1BQU0sS0FBSztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLEtBQUssT0FBcUI7QUFDeEIsVUFBTSxRQUFRLEtBQUssT0FBTztBQUMxQixRQUFJLFFBQVEsUUFBUyxNQUFLLE1BQU0seUJBQXlCO0FBQ3pELFFBQUksS0FBSyxNQUFNLEdBQUcsRUFBRyxRQUFPLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDckQsVUFBTUMsUUFBTyxLQUFLLE1BQU07QUFDeEIsUUFBSSxhQUFhQSxLQUFJLEVBQUcsUUFBTyxPQUFPQSxLQUFJO0FBQzFDLFFBQUlBLFVBQVMsVUFBVUEsVUFBUyxRQUFTLE1BQUssU0FBU0EsT0FBTSxLQUFLO0FBQ2xFLFFBQUksQ0FBQyxLQUFLLE1BQU0sR0FBRyxFQUFHLFFBQU8sS0FBS0EsT0FBTSxDQUFDO0FBQ3pDLFVBQU0sT0FBTyxLQUFLLE9BQU87QUFDekIsU0FBSyxRQUFRLEdBQUc7QUFDaEIsV0FBTyxLQUFLQSxPQUFNLElBQUk7QUFBQSxFQUN4QjtBQUFBLEVBRUEsUUFBUSxPQUFlLE9BQTJCO0FBQ2hELFVBQU0sU0FBcUQsQ0FBQztBQUM1RCxVQUFNQyxTQUFRLG9CQUFJLElBQVk7QUFDOUIsT0FBRztBQUNELFlBQU0sS0FBSyxLQUFLLE9BQU87QUFDdkIsWUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixZQUFNQyxRQUFPLFNBQVMsSUFBSSxPQUFPLE1BQU07QUFDdkMsVUFBSUQsT0FBTSxJQUFJQyxLQUFJLEVBQUcsTUFBSyxNQUFNLHlCQUF5QkEsS0FBSSxLQUFLLEVBQUU7QUFDcEUsTUFBQUQsT0FBTSxJQUFJQyxLQUFJO0FBQ2QsWUFBTSxTQUFTLEtBQUssT0FBTztBQUMzQixZQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUNqQyxXQUFLLFVBQVUsTUFBTSxNQUFNO0FBQzNCLGFBQU8sS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFBQSxJQUNuQyxTQUFTLEtBQUssTUFBTSxHQUFHO0FBQ3ZCLFNBQUssUUFBUSxLQUFLLHFCQUFxQjtBQUN2QyxXQUFPLEtBQUssV0FBV0MsUUFBTyxNQUFNLEdBQUcsS0FBSztBQUFBLEVBQzlDO0FBQUE7QUFBQSxFQUdBLFFBQTRCO0FBQzFCLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTUQsUUFBTyxLQUFLLE1BQU07QUFDeEIsUUFBSUEsVUFBUyxNQUFNLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFFbEMsVUFBSSxRQUFRLEtBQUtBLEtBQUksS0FBS0EsVUFBUyxZQUFhLE1BQUssTUFBTSxJQUFJQSxLQUFJLHlCQUF5QixLQUFLO0FBQ2pHLGFBQU9BO0FBQUEsSUFDVDtBQUNBLFNBQUssTUFBTTtBQUNYLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFpQjtBQUNmLFVBQU0sUUFBUSxLQUFLLE9BQU87QUFDMUIsVUFBTUYsUUFBTyxLQUFLLE1BQU07QUFDeEIsVUFBTSxRQUFRLGFBQWEsS0FBS0EsS0FBSSxJQUFJLE9BQU9BLEtBQUksSUFBSTtBQUN2RCxRQUFJLFFBQVEsS0FBSyxRQUFRSSxZQUFZLE1BQUssTUFBTSwrQkFBK0JBLFdBQVUsSUFBSSxLQUFLO0FBQ2xHLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFVBQWdCO0FBQ2QsV0FBTyxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRyxNQUFLO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLFNBQWlCO0FBQ2YsU0FBSyxRQUFRO0FBQ2IsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsTUFBTSxNQUF1QjtBQUMzQixRQUFJLEtBQUssS0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLEtBQU0sUUFBTztBQUM5QyxTQUFLO0FBQ0wsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFFBQVEsTUFBYyxPQUFPLGFBQWEsSUFBSSxLQUFXO0FBQ3ZELFFBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxFQUFHLE1BQUssTUFBTSxJQUFJO0FBQUEsRUFDeEM7QUFBQSxFQUVBLFFBQWdCO0FBQ2QsVUFBTSxDQUFDSixRQUFPLEVBQUUsSUFBSSxPQUFPLEtBQUssS0FBSyxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxLQUFLLENBQUM7QUFDcEUsU0FBSyxPQUFPQSxNQUFLO0FBQ2pCLFdBQU9BO0FBQUEsRUFDVDtBQUFBLEVBRUEsUUFBZ0I7QUFDZCxVQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sS0FBSyxHQUFHO0FBQ3JDLFdBQU8sS0FBSyxTQUFTLEtBQUssR0FBRyxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsUUFBUTtBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUlBLFVBQVUsTUFBWSxJQUFrQjtBQUN0QyxRQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTSxHQUFHLEtBQUssSUFBSSwwQkFBMEIsS0FBSyxJQUFJLDZCQUE2QixFQUFFO0FBQUEsRUFDaEg7QUFBQSxFQUVBLFdBQTJCLE1BQVMsSUFBZTtBQUNqRCxRQUFJLEtBQUssT0FBT0ksWUFBWSxNQUFLLE1BQU0sc0JBQXNCQSxXQUFVLFVBQVUsRUFBRTtBQUNuRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBU0osT0FBYyxJQUFtQjtBQUN4QyxRQUFJQSxVQUFTLEdBQUksTUFBSyxNQUFNLE9BQU8sS0FBSyxLQUFLLFNBQVMsaUNBQWlDLG1CQUFtQixFQUFFO0FBQzVHLFVBQU0sUUFBUSxHQUFHLFlBQVksS0FBSyxHQUFHLENBQUM7QUFDdEMsVUFBTSxPQUFPLE9BQU8sT0FBTyxXQUFXQSxLQUFJLElBQUksZ0JBQWdCLFVBQVVBLEtBQUksQ0FBQyxVQUFVLGFBQWEsS0FBSztBQUN6RyxTQUFLLE1BQU0sZ0JBQWdCQSxLQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFBQSxFQUNqRDtBQUFBLEVBRUEsTUFBTSxLQUFhLEtBQUssS0FBSyxPQUFPLEdBQVU7QUFDNUMsVUFBTSxJQUFJLGdCQUFnQixLQUFLLEtBQUssTUFBTSxFQUFFO0FBQUEsRUFDOUM7QUFDRjs7O0FDN0tBLElBQU0sWUFBWTtBQUNsQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNSyxjQUFhO0FBQ25CLElBQU0saUJBQWlCO0FBR3ZCLFNBQVNDLE1BQUtDLE9BQWtCLE9BQXNCO0FBQ3BELE1BQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxPQUFPLEtBQUs7QUFDbEQsTUFBSSxPQUFPLE1BQU0sS0FBSyxFQUFHLFFBQU87QUFDaEMsTUFBSSxDQUFDLE9BQU8sU0FBUyxLQUFLLEVBQUcsUUFBTyxRQUFRLElBQUksUUFBUTtBQUN4RCxNQUFJLE9BQU8sR0FBRyxPQUFPLEVBQUUsRUFBRyxRQUFPO0FBQ2pDLFNBQU9BLFVBQVMsUUFBUSxTQUFTLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDeEQ7QUFHQSxTQUFTLFNBQVMsT0FBdUI7QUFDdkMsV0FBUyxTQUFTLEdBQUcsU0FBUyxHQUFHLFVBQVU7QUFDekMsVUFBTUMsU0FBUSxPQUFPLE1BQU0sWUFBWSxNQUFNLENBQUM7QUFDOUMsUUFBSSxLQUFLLE9BQU9BLE1BQUssTUFBTSxNQUFPLFFBQU8sT0FBT0EsTUFBSztBQUFBLEVBQ3ZEO0FBQ0EsU0FBTyxPQUFPLE9BQU8sTUFBTSxZQUFZLENBQUMsQ0FBQyxDQUFDO0FBQzVDO0FBRUEsU0FBUyxZQUFZQyxTQUFtQixVQUFVLElBQVk7QUFDNUQsU0FBTyxNQUFNLEtBQUtBLFNBQU8sQ0FBQyxTQUFTLEtBQUssU0FBUyxFQUFFLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUNyRjtBQUVBLFNBQVNDLE9BQU0sTUFBOEIsT0FBMEQ7QUFDckcsTUFBSSxLQUFLLFNBQVMsU0FBUztBQUN6QixXQUFPLE1BQU0sS0FBSyxPQUEyQixDQUFDLFVBQVUsRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLElBQUksT0FBTyxLQUFLLEVBQUU7QUFBQSxFQUNqRztBQUNBLFNBQU8sS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQUFILE9BQU0sT0FBTyxLQUFLLE9BQU87QUFBQSxJQUNqRCxNQUFNLFNBQVMsQ0FBQyxLQUFLLFVBQVVBLFFBQU87QUFBQSxJQUN0QyxJQUFJO0FBQUEsSUFDSixPQUFRLE1BQWlCQSxLQUFJO0FBQUEsRUFDL0IsRUFBRTtBQUNKO0FBUU8sU0FBUyxTQUFTLE1BQVksT0FBc0I7QUFDekQsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLLFVBQVU7QUFDYixZQUFNLE9BQU9ELE1BQUssS0FBSyxRQUFRLEtBQUs7QUFDcEMsVUFBSSxPQUFPLFVBQVUsWUFBWSxDQUFDLE9BQU8sY0FBYyxPQUFPLEtBQUssQ0FBQyxFQUFHLFFBQU8sSUFBSSxJQUFJO0FBQ3RGLGFBQU8sT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNO0FBQUEsSUFDOUU7QUFBQSxJQUNBLEtBQUs7QUFDSCxhQUFPLEtBQUssVUFBVSxLQUFLO0FBQUEsSUFDN0IsS0FBSztBQUNILGFBQU8sTUFBTSxZQUFZLEtBQW1CLENBQUM7QUFBQSxJQUMvQyxTQUFTO0FBQ1AsWUFBTSxVQUFVLEtBQUssU0FBUyxXQUFXLEtBQUs7QUFDOUMsWUFBTSxRQUFRSSxPQUFNLE1BQU0sS0FBSyxFQUFFO0FBQUEsUUFBSSxDQUFDLEVBQUUsTUFBQUgsT0FBTSxJQUFJLE9BQU8sS0FBSyxNQUM1RCxVQUFVLFNBQVMsSUFBSSxJQUFJLElBQUksR0FBRyxLQUFLLFVBQVVBLEtBQUksQ0FBQyxJQUFJLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFBQSxNQUM5RTtBQUNBLGFBQU8sVUFBVSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUM7QUFBQSxJQUMvRDtBQUFBLEVBQ0Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUFZLE9BQXNCO0FBQ3RELFVBQVEsS0FBSyxNQUFNO0FBQUEsSUFDakIsS0FBSztBQUNILGFBQU9ELE1BQUssS0FBSyxRQUFRLEtBQUs7QUFBQSxJQUNoQyxLQUFLO0FBQ0gsYUFBTyxNQUFNLEtBQWU7QUFBQSxJQUM5QixLQUFLO0FBQ0gsYUFBTyxLQUFLLFlBQVksS0FBbUIsQ0FBQztBQUFBLElBQzlDO0FBQ0UsYUFBTyxNQUFNLFNBQVMsTUFBTSxLQUFLLENBQUM7QUFBQSxFQUN0QztBQUNGO0FBS08sU0FBU0UsT0FBTSxNQUFZLE9BQXNCO0FBQ3RELFFBQU0sUUFBa0IsQ0FBQztBQUN6QixNQUFJLFNBQVM7QUFDYixRQUFNLE1BQU0sQ0FBQyxTQUFpQjtBQUM1QixVQUFNLEtBQUssSUFBSTtBQUNmLGNBQVUsS0FBSztBQUFBLEVBQ2pCO0FBQ0EsUUFBTSxTQUFTLENBQUMsSUFBVSxTQUFzQjtBQUM5QyxRQUFJLEdBQUcsU0FBUyxTQUFVLEtBQUlGLE1BQUssR0FBRyxRQUFRLElBQUksQ0FBQztBQUFBLGFBQzFDLEdBQUcsU0FBUyxPQUFRLEtBQUksT0FBTyxJQUFjLENBQUM7QUFBQSxhQUM5QyxHQUFHLFNBQVMsUUFBUyxLQUFJLE1BQU0sSUFBa0IsQ0FBQztBQUFBLFNBQ3REO0FBQ0gsVUFBSSxHQUFHLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFDcEMsaUJBQVcsQ0FBQyxHQUFHLElBQUksS0FBS0ksT0FBTSxJQUFJLElBQUksRUFBRSxRQUFRLEdBQUc7QUFDakQsWUFBSSxJQUFJLEVBQUcsS0FBSSxJQUFJO0FBQ25CLFlBQUksU0FBUyxXQUFXO0FBQ3RCLGNBQUksS0FBSztBQUNUO0FBQUEsUUFDRjtBQUNBLFlBQUksS0FBSyxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQUssS0FBSyxJQUFJLEVBQUcsS0FBSSxHQUFHLEtBQUssSUFBSSxJQUFJO0FBQ3ZFLGVBQU8sS0FBSyxJQUFJLEtBQUssS0FBSztBQUFBLE1BQzVCO0FBQ0EsVUFBSSxHQUFHLFNBQVMsVUFBVSxNQUFNLElBQUk7QUFBQSxJQUN0QztBQUFBLEVBQ0Y7QUFDQSxTQUFPLE1BQU0sS0FBSztBQUNsQixTQUFPLE1BQU0sS0FBSyxFQUFFO0FBQ3RCO0FBRUEsU0FBUyxPQUFPLE1BQXNCO0FBQ3BDLFFBQU0sYUFBYSxDQUFDLEdBQUcsSUFBSTtBQUMzQixNQUFJLFdBQVcsVUFBVSxnQkFBaUIsUUFBTyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ2hFLFNBQU8sSUFBSSxNQUFNLFdBQVcsTUFBTSxHQUFHLGVBQWUsRUFBRSxLQUFLLEVBQUUsQ0FBQyxDQUFDLFNBQVMsT0FBTyxXQUFXLElBQUksQ0FBQztBQUNqRztBQUVBLFNBQVMsTUFBTUQsU0FBMkI7QUFDeEMsTUFBSUEsUUFBTSxVQUFVSixZQUFZLFFBQU8sWUFBWUksU0FBTyxHQUFHO0FBQzdELFNBQU8sR0FBRyxZQUFZQSxRQUFNLFNBQVMsR0FBRyxjQUFjLEdBQUcsR0FBRyxDQUFDLFNBQVNBLFFBQU0sTUFBTTtBQUNwRjtBQUtPLFNBQVMsVUFBVSxNQUFZLFFBQVEsU0FBbUI7QUFDL0QsU0FBTyxPQUFPLE1BQU0sSUFBSSxLQUFLO0FBQy9CO0FBRUEsU0FBUyxPQUFPLE1BQVksTUFBYyxLQUF1QjtBQUMvRCxNQUFJLEtBQUssU0FBUyxTQUFTO0FBQ3pCLFdBQU8sTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsR0FBRyxJQUFJLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLO0FBQUEsRUFDekc7QUFDQSxNQUFJLEtBQUssU0FBUyxVQUFVO0FBQzFCLFdBQU8sS0FBSyxPQUFPLFFBQVEsQ0FBQyxFQUFFLE1BQUFGLE9BQU0sS0FBSyxNQUFNLE9BQU8sTUFBTSxPQUFPLEdBQUcsSUFBSSxJQUFJQSxLQUFJLEtBQUtBLE9BQU0sR0FBRyxDQUFDO0FBQUEsRUFDbkc7QUFDQSxTQUFPLENBQUMsUUFBUSxHQUFHO0FBQ3JCO0FBR08sU0FBUyxTQUFTLE1BQVksT0FBd0I7QUFDM0QsTUFBSSxLQUFLLFNBQVMsV0FBVyxLQUFLLFNBQVMsVUFBVTtBQUNuRCxXQUFPRyxPQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsQ0FBQyxFQUFFLElBQUksT0FBTyxLQUFLLE1BQU0sU0FBUyxJQUFJLElBQUksQ0FBQztBQUFBLEVBQy9FO0FBQ0EsU0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDNUI7QUFHTyxTQUFTLFFBQVEsT0FBa0M7QUFDeEQsU0FBTyxNQUFNLElBQUksQ0FBQyxTQUFVLFdBQVcsS0FBSyxJQUFJLElBQUksSUFBSSxLQUFLLFdBQVcsS0FBSyxJQUFJLENBQUMsTUFBTSxJQUFLLEVBQUUsS0FBSyxHQUFHO0FBQ3pHOzs7QUM5SkEsU0FBUyxrQkFBa0IsU0FBUyxpQkFBaUI7QUFNOUMsSUFBTSxhQUFOLGNBQXlCLE1BQU07QUFBQztBQUV2QyxTQUFTLE1BQU0sT0FBZSxPQUFlLE1BQWMsS0FBeUI7QUFDbEYsUUFBTUMsU0FBUSxNQUFNLE1BQU0sU0FBUyxLQUFLLEdBQUcsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLFFBQVEsS0FBSztBQUMxRSxTQUFPLElBQUksV0FBVyxHQUFHLFFBQVEsR0FBRyxLQUFLLE9BQU8sRUFBRSxHQUFHQSxNQUFLLFVBQVUsSUFBSSxHQUFHLEdBQUcsRUFBRTtBQUNsRjtBQUdPLFNBQVMsT0FBTyxNQUFvQjtBQUN6QyxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLEtBQUs7QUFBQSxJQUNkLEtBQUs7QUFDSCxhQUFPLEdBQUcsT0FBTyxLQUFLLEVBQUUsQ0FBQyxJQUFJLEtBQUssS0FBSztBQUFBLElBQ3pDLEtBQUs7QUFDSCxhQUFPLElBQUksS0FBSyxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQUFDLE9BQU0sT0FBTyxLQUFLLE9BQU8sUUFBUSxHQUFHQSxLQUFJLE9BQU8sTUFBTSxPQUFPLElBQUksQ0FBQyxFQUFFLEtBQUssSUFBSSxDQUFDO0FBQUEsSUFDN0c7QUFDRSxhQUFPLEtBQUssU0FBUyxJQUFJLEtBQUssT0FBTyxHQUFHLEtBQUssSUFBSSxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ2xFO0FBQ0Y7QUFJQSxJQUFNLFVBQVU7QUFDaEIsSUFBTSxVQUFVO0FBQ2hCLElBQU0sYUFBYTtBQUNuQixJQUFNLE9BQU8sQ0FBQyxRQUFRLEtBQUssS0FBSztBQUNoQyxJQUFNLFFBQVEsQ0FBQyxTQUFTLEtBQUssSUFBSTtBQUVqQyxTQUFTLFdBQVdBLE9BQWtCLE1BQWMsT0FBMEM7QUFDNUYsTUFBSUEsVUFBUyxRQUFRO0FBQ25CLFFBQUksS0FBSyxTQUFTLEtBQUssWUFBWSxDQUFDLEVBQUcsUUFBTztBQUM5QyxRQUFJLE1BQU0sU0FBUyxLQUFLLFlBQVksQ0FBQyxFQUFHLFFBQU87QUFDL0MsVUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUtBLE9BQU0sa0JBQWtCO0FBQUEsRUFDMUQ7QUFDQSxTQUFPQSxVQUFTLFNBQVNBLFVBQVMsUUFBUSxVQUFVQSxPQUFNLE1BQU0sS0FBSyxJQUFJLFlBQVlBLE9BQU0sTUFBTSxLQUFLO0FBQ3hHO0FBRUEsU0FBUyxZQUFZQSxPQUFrQixNQUFjLE9BQWdDO0FBQ25GLFFBQU0sT0FBTyxPQUFPQSxNQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ2pDLFFBQU0sQ0FBQyxPQUFPLElBQUksSUFDaEJBLE1BQUssQ0FBQyxNQUFNLE1BQU0sQ0FBQyxJQUFJLE1BQU0sT0FBTyxJQUFJLElBQUksRUFBRSxJQUFJLENBQUMsRUFBRSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxJQUFJLEVBQUU7QUFDM0csUUFBTSxTQUFTLE1BQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLQSxPQUFNLHlCQUF5QixLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQ2pHLE1BQUksQ0FBQyxRQUFRLEtBQUssSUFBSSxFQUFHLE9BQU0sT0FBTztBQUN0QyxRQUFNLFNBQVMsT0FBTyxLQUFLLFFBQVEsU0FBUyxFQUFFLENBQUM7QUFDL0MsUUFBTSxRQUFRLEtBQUssV0FBVyxHQUFHLElBQUksQ0FBQyxTQUFTO0FBQy9DLE1BQUksUUFBUSxTQUFTLFFBQVEsS0FBTSxPQUFNLE9BQU87QUFDaEQsU0FBTyxTQUFTLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFDM0M7QUFFQSxTQUFTLFVBQVVBLE9BQXFCLE1BQWMsT0FBdUI7QUFDM0UsUUFBTSxDQUFDLEVBQUUsTUFBTSxLQUFLLElBQUksV0FBVyxLQUFLLElBQUksS0FBSyxDQUFDO0FBQ2xELE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFVBQU1DLFNBQVEsTUFBTSxZQUFZLE1BQU0sUUFBUSxPQUFPLE1BQU0sT0FBTztBQUNsRSxXQUFPLFNBQVMsTUFBTSxDQUFDQSxTQUFRQTtBQUFBLEVBQ2pDO0FBQ0EsTUFBSSxDQUFDLFFBQVEsS0FBSyxJQUFJLEVBQUcsT0FBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUtELE9BQU0seUJBQXlCO0FBQ3hGLFFBQU0sUUFBUUEsVUFBUyxRQUFRLEtBQUssT0FBTyxPQUFPLElBQUksQ0FBQyxJQUFJLE9BQU8sSUFBSTtBQUN0RSxNQUFJLENBQUMsT0FBTyxTQUFTLEtBQUssRUFBRyxPQUFNLE1BQU0sT0FBTyxJQUFJLElBQUksS0FBS0EsT0FBTSxtQkFBbUI7QUFDdEYsU0FBTztBQUNUO0FBSUEsU0FBUyxTQUFTLE1BQWdCLE1BQWMsT0FBdUI7QUFDckUsTUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE9BQU0sTUFBTSxPQUFPLEtBQUssVUFBVSxJQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUcsZ0JBQWdCO0FBQ2hHLE1BQUksV0FBQyxrQkFBYyxHQUFDLEVBQUMsS0FBSyxJQUFJLEVBQUcsT0FBTSxNQUFNLE9BQU8sS0FBSyxVQUFVLElBQUksR0FBRyxPQUFPLElBQUksR0FBRyx5QkFBeUI7QUFDakgsUUFBTUUsVUFBUSxPQUFPLFdBQVcsSUFBSTtBQUNwQyxNQUFJLEtBQUssU0FBUyxLQUFLQSxXQUFTLEtBQUssS0FBTSxRQUFPO0FBQ2xELFFBQU0sTUFBTSxPQUFPLEtBQUssVUFBVSxJQUFJLEdBQUcsT0FBTyxJQUFJLEdBQUcsY0FBY0EsT0FBSyxRQUFRO0FBQ3BGO0FBRUEsU0FBUyxVQUFVLE1BQWlCLE1BQWMsT0FBMkI7QUFDM0UsUUFBTSxDQUFDLEVBQUUsTUFBTSxJQUFJLHlCQUF5QixLQUFLLElBQUksS0FBSyxDQUFDO0FBQzNELE1BQUksV0FBVyxRQUFXO0FBQ3hCLFVBQU0sTUFBTSxPQUFPLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxHQUFHLGdEQUFnRDtBQUFBLEVBQ2hHO0FBQ0EsUUFBTUEsVUFBUSxXQUFXLEtBQUssT0FBTyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQ3hELE1BQUksS0FBSyxTQUFTLEtBQUtBLFFBQU0sV0FBVyxLQUFLLEtBQU0sUUFBT0E7QUFDMUQsUUFBTSxNQUFNLE9BQU8sSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLEdBQUcsWUFBWUEsUUFBTSxNQUFNLFFBQVE7QUFDaEY7QUFHTyxTQUFTLFNBQVMsTUFBWSxNQUFxQjtBQUN4RCxVQUFRLEtBQUssTUFBTTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxhQUFPLFdBQVcsS0FBSyxRQUFRLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUNoRCxLQUFLO0FBQ0gsYUFBTyxTQUFTLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDaEMsS0FBSztBQUNILGFBQU8sVUFBVSxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUU7QUFBQSxJQUN4QztBQUNFLGFBQU8sU0FBUyxNQUFNLElBQUk7QUFBQSxFQUM5QjtBQUNGO0FBS08sU0FBUyxTQUFTLE1BQVksTUFBcUI7QUFDeEQsTUFBSTtBQUNKLE1BQUk7QUFDRixhQUFTLFVBQVUsSUFBSTtBQUFBLEVBQ3pCLFNBQVMsT0FBTztBQUNkLFVBQU0sTUFBTSxJQUFJLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxHQUFHLGNBQWUsTUFBZ0IsT0FBTyxFQUFFO0FBQUEsRUFDckY7QUFDQSxTQUFPLFNBQVMsTUFBTSxRQUFRLEVBQUU7QUFDbEM7QUFFQSxTQUFTLFNBQVMsTUFBWSxPQUFnQixPQUFzQjtBQUNsRSxRQUFNLFNBQVMsQ0FBQyxRQUFnQixNQUFNLE9BQU8sS0FBSyxVQUFVLEtBQUssS0FBSyxXQUFXLE9BQU8sSUFBSSxHQUFHLEdBQUc7QUFDbEcsVUFBUSxLQUFLLE1BQU07QUFBQSxJQUNqQixLQUFLO0FBQ0gsVUFBSSxPQUFPLFVBQVUsYUFBYSxLQUFLLFdBQVcsT0FBUSxRQUFPO0FBQ2pFLFVBQUksaUJBQWlCLEtBQUssRUFBRyxRQUFPLFdBQVcsS0FBSyxRQUFRLE1BQU0sS0FBSyxRQUFRLE1BQU0sS0FBSyxHQUFHLEtBQUs7QUFDbEcsVUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLFdBQVcsS0FBSyxRQUFRLE9BQU8sS0FBSztBQUMxRSxZQUFNLE9BQU8sRUFBRTtBQUFBLElBQ2pCLEtBQUs7QUFDSCxVQUFJLE9BQU8sVUFBVSxTQUFVLFFBQU8sU0FBUyxNQUFNLE9BQU8sS0FBSztBQUNqRSxZQUFNLE9BQU8sbUJBQW1CO0FBQUEsSUFDbEMsS0FBSztBQUNILFVBQUksT0FBTyxVQUFVLFNBQVUsUUFBTyxVQUFVLE1BQU0sT0FBTyxLQUFLO0FBQ2xFLFlBQU0sT0FBTyxzQkFBc0I7QUFBQSxJQUNyQyxLQUFLO0FBQ0gsVUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLEVBQUcsT0FBTSxPQUFPLGFBQWE7QUFDckQsVUFBSSxNQUFNLFdBQVcsS0FBSyxNQUFPLE9BQU0sT0FBTyxZQUFZLE1BQU0sTUFBTSxXQUFXO0FBQ2pGLGFBQU8sTUFBTSxJQUFJLENBQUMsTUFBTSxNQUFNLFNBQVMsS0FBSyxJQUFJLE1BQU0sR0FBRyxLQUFLLElBQUksQ0FBQyxHQUFHLENBQUM7QUFBQSxJQUN6RSxLQUFLO0FBQ0gsYUFBTyxXQUFXLE1BQU0sT0FBTyxPQUFPLE1BQU07QUFBQSxFQUNoRDtBQUNGO0FBR0EsU0FBUyxNQUFNRixPQUFrQixRQUF3QjtBQUN2RCxNQUFJQSxVQUFTLFNBQVNBLFVBQVMsU0FBUyxRQUFRLEtBQUssTUFBTSxFQUFHLFFBQU87QUFDckUsUUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixTQUFPLE9BQU8sY0FBYyxLQUFLLElBQUksT0FBTyxLQUFLLElBQUk7QUFDdkQ7QUFFQSxTQUFTLFdBQVcsTUFBa0IsT0FBZ0IsT0FBZSxRQUE0QztBQUMvRyxRQUFNLFNBQVMsQ0FBQ0EsVUFBa0IsUUFBUSxHQUFHLEtBQUssSUFBSUEsS0FBSSxLQUFLQTtBQUMvRCxNQUFJLEtBQUssU0FBUztBQUNoQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssRUFBRyxPQUFNLE9BQU8sYUFBYTtBQUNyRCxRQUFJLE1BQU0sV0FBVyxLQUFLLE9BQU8sT0FBUSxPQUFNLE9BQU8sWUFBWSxNQUFNLE1BQU0sV0FBVztBQUN6RixVQUFNRyxXQUFVLEtBQUssT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFBSCxPQUFNLEtBQUssR0FBRyxNQUFNLENBQUNBLE9BQU0sU0FBUyxNQUFNLE1BQU0sQ0FBQyxHQUFHLEdBQUcsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDekcsV0FBTyxPQUFPLFlBQVlHLFFBQU87QUFBQSxFQUNuQztBQUNBLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxRQUFRLE1BQU0sUUFBUSxLQUFLLEtBQUssaUJBQWlCLEtBQUssR0FBRztBQUNsRyxVQUFNLE9BQU8sY0FBYztBQUFBLEVBQzdCO0FBQ0EsUUFBTSxXQUFXLE9BQU8sS0FBSyxLQUFLLEVBQUUsS0FBSyxDQUFDLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxDQUFDLEVBQUUsTUFBQUgsTUFBSyxNQUFNQSxVQUFTLEdBQUcsQ0FBQztBQUMvRixNQUFJLGFBQWEsT0FBVyxPQUFNLE9BQU8sc0JBQXNCLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFDakYsUUFBTSxVQUFVLEtBQUssT0FBTyxLQUFLLENBQUMsRUFBRSxNQUFBQSxNQUFLLE1BQU0sQ0FBQyxPQUFPLE9BQU8sT0FBT0EsS0FBSSxDQUFDO0FBQzFFLE1BQUksUUFBUyxPQUFNLE9BQU8sWUFBWSxRQUFRLElBQUksY0FBYztBQUNoRSxRQUFNLFNBQVM7QUFDZixTQUFPLE9BQU8sWUFBWSxLQUFLLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBQUEsT0FBTSxLQUFLLE1BQU0sQ0FBQ0EsT0FBTSxTQUFTLE1BQU0sT0FBT0EsS0FBSSxHQUFHLE9BQU9BLEtBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQztBQUNuSDs7O0FMcEpPLElBQU0sY0FBTixNQUFNLGFBQVk7QUFBQSxFQUNkO0FBQUEsRUFDVDtBQUFBLEVBRVEsWUFBWSxNQUFZO0FBQzlCLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFNLE1BQTJCO0FBQ3RDLFdBQU8sSUFBSSxhQUFZLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFDeEM7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFlO0FBQ2pCLFdBQU8sT0FBTyxLQUFLLEtBQUs7QUFBQSxFQUMxQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFhO0FBQ2YsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFdBQW9CO0FBQ3RCLFdBQU8sS0FBSyxNQUFNLFNBQVMsWUFBWSxLQUFLLE1BQU0sV0FBVztBQUFBLEVBQy9EO0FBQUE7QUFBQSxFQUdBLFNBQVMsVUFBa0IsTUFBMkI7QUFDcEQsUUFBSSxLQUFLLFNBQVMsU0FBVSxRQUFPO0FBQ25DLFFBQUksS0FBSyxTQUFTLEtBQUssV0FBVyxFQUFHLFFBQU8sYUFBWSxNQUFNLEdBQUcsS0FBSyxNQUFNLElBQUksSUFBSSxRQUFRLEdBQUc7QUFDL0YsVUFBTSxJQUFJO0FBQUEsTUFDUjtBQUFBLE1BQ0EsR0FBRyxJQUFJLHVCQUF1QixRQUFRLGVBQWUsS0FBSyxJQUFJLFVBQVUsS0FBSyxJQUFJO0FBQUEsSUFDbkY7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLElBQUksVUFBeUI7QUFDM0IsV0FBUSxLQUFLLGFBQWEsWUFBWSxLQUFLLEtBQUs7QUFBQSxFQUNsRDtBQUFBO0FBQUE7QUFBQSxFQUtBLE9BQU9JLFNBQTBCO0FBQy9CLFdBQU9DLFFBQU8sS0FBSyxPQUFPRCxPQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLE9BQU8sT0FBMEI7QUFDL0IsV0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDakM7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFxQjtBQUN4QixXQUFPLFNBQVMsS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNsQztBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXFCO0FBQzVCLFdBQU8sU0FBUyxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxPQUFzQjtBQUMxQixXQUFPRSxPQUFNLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFzQjtBQUMxQixXQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXNCO0FBQzdCLFdBQU8sU0FBUyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBdUI7QUFDMUIsV0FBTyxLQUFLLE1BQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsV0FBTyxVQUFVLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFNBQVMsT0FBd0I7QUFDL0IsV0FBTyxTQUFTLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFDbkM7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsV0FBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNyQztBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQTJCO0FBQzlDLE1BQUksS0FBSyxTQUFTLFNBQVUsUUFBTyxRQUFRLEtBQUssTUFBTTtBQUN0RCxRQUFNLE1BQWMsY0FBTSxLQUFLLElBQUk7QUFDbkMsUUFBTSxVQUFVLElBQUk7QUFDcEIsU0FBTztBQUFBLElBQ0wsTUFBTSxPQUFPLElBQUk7QUFBQSxJQUNqQixNQUFNLEtBQUs7QUFBQSxJQUNYLE9BQU8sS0FBSztBQUFBLElBQ1osTUFBTSxDQUFDLFlBQVlELFFBQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQztBQUFBLElBQ2hELE9BQU8sQ0FBQyxTQUFTLE9BQU8sVUFBVSxJQUFJLE1BQU0sU0FBUyxPQUFPLE1BQU0sS0FBYyxHQUFHLEtBQUs7QUFBQSxFQUMxRjtBQUNGOzs7QUQvR08sSUFBTSxhQUFhO0FBQUE7QUFBQTtBQUFBOzs7QU9qQjFCLFNBQXVCLHdCQUFBRSw2QkFBNEI7OztBQ0RuRCxTQUFTLHVCQUF1Qjs7O0FDQ2hDLFNBQVMsZUFBQUMsY0FBYSxpQkFBQUMsZ0JBQWUsbUJBQUFDLHdCQUF1Qjs7O0FDZTVELFNBQVMsaUJBQUFDLGdCQUFlLGFBQUFDLFlBQVcsbUJBQUFDLGtCQUFpQixlQUFBQyxvQkFBbUI7QUFDdkUsWUFBWUMsU0FBTztBQU9uQixJQUFNQyxTQUFRLElBQUksV0FBVyxJQUFJLGtCQUFrQixDQUFDLENBQUM7OztBQ3ZCckQsU0FBUyxVQUFBQyxlQUFjO0FBQ3ZCLFlBQVlDLFNBQU87OztBQ0RuQixTQUFTLFNBQUFDLFFBQU8sV0FBQUMsVUFBUyxVQUFBQyxTQUFxQixRQUFBQyxPQUFNLFVBQUFDLGVBQWM7QUFDbEUsWUFBWUMsU0FBTzs7O0FDQW5CLFNBQVMsVUFBQUMsU0FBUSxpQkFBQUMsZ0JBQWUsYUFBQUMsWUFBVyxtQkFBQUMsd0JBQXVCO0FBQ2xFLFlBQVlDLFNBQU87OztBQ0VuQixJQUFNLE1BQU0sWUFBWSxNQUFNLE9BQU87OztBQ0ZyQyxZQUFZQyxTQUFPOzs7QUNNbkIsSUFBTSxPQUFPO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFPWCxVQUFVO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBOzs7QUNmWixTQUFTLGlCQUFBQyxzQkFBcUI7OztBQ0E5QixTQUFTLGlCQUFpQjtBQUUxQixTQUFTLGFBQWEsa0JBQWtCO0FBSXhDLFNBQVMscUJBQXFCO0FBSTlCLFNBQVMsVUFBQUMsU0FBNEIsZ0JBQUFDLHFCQUFvQjtBQUdsRCxJQUFNLE9BQU8sUUFBUSxJQUFJLGNBQWMsTUFBTTtBQUdwRCxJQUFNLFFBQVEsY0FBYyxJQUFJLElBQUksS0FBSyxZQUFZLEdBQUcsQ0FBQztBQUt6RCxJQUFNLFNBQVMsZ0JBQWdCLFFBQVEsSUFBSSxrQkFBa0IsS0FBSyxPQUFPLElBQUksUUFBUSxHQUFHO0FBQ3hGLElBQUksUUFBUTtBQUdMLFNBQVMsV0FBbUI7QUFDakMsU0FBTyxJQUFJLE1BQU0sR0FBRyxPQUFPO0FBQzdCO0FBRUEsU0FBUyxpQkFBdUI7QUFDOUIsYUFBVyxRQUFRLFlBQVksVUFBVSxHQUFHO0FBQzFDLFFBQUksS0FBSyxXQUFXLE1BQU0sRUFBRyxZQUFXLFlBQVksSUFBSSxFQUFFO0FBQUEsRUFDNUQ7QUFDRjtBQUNBLFFBQVEsR0FBRyxRQUFRLGNBQWM7QUFDakMsV0FBVyxVQUFVLENBQUMsVUFBVSxXQUFXLFFBQVEsRUFBWSxTQUFRLEtBQUssUUFBUSxNQUFNLFFBQVEsS0FBSyxDQUFDLENBQUM7QUF5RnpHLElBQU0sVUFBVSxvQkFBSSxJQUFhO0FBQ2pDLFFBQVEsR0FBRyxRQUFRLFdBQVc7QUFHdkIsU0FBUyxjQUFvQjtBQUNsQyxhQUFXLFdBQVcsUUFBUyxTQUFRLEtBQUs7QUFDOUM7QUFtRk8sU0FBUyxXQUFXLE1BQXNCO0FBQy9DLE1BQUksUUFBUSxTQUFTO0FBQ3JCLFFBQU1DLFFBQU8sTUFBTTtBQUNqQixZQUFTLFFBQVEsZUFBZ0I7QUFDakMsUUFBSSxJQUFJLEtBQUssS0FBSyxRQUFTLFVBQVUsSUFBSyxRQUFRLENBQUM7QUFDbkQsU0FBSyxJQUFJLEtBQUssS0FBSyxJQUFLLE1BQU0sR0FBSSxJQUFJLEVBQUU7QUFDeEMsWUFBUSxJQUFLLE1BQU0sUUFBUztBQUFBLEVBQzlCO0FBQ0EsUUFBTSxXQUFXLE1BQU1BLE1BQUssSUFBSSxLQUFLO0FBQ3JDLFFBQU0sUUFBUSxDQUFDLFVBQWtCLEtBQUssTUFBTSxTQUFTLElBQUksS0FBSztBQUM5RCxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsTUFBQUE7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsU0FBUyxDQUFDLE9BQU8sU0FBUyxRQUFRLE1BQU0sT0FBTyxRQUFRLENBQUM7QUFBQSxJQUN4RCxNQUFNLENBQUNDLFVBQVNBLE1BQUssTUFBTUEsTUFBSyxNQUFNLENBQUM7QUFBQSxJQUN2QyxTQUFTLENBQUNBLFVBQVM7QUFDakIsWUFBTSxPQUFPLENBQUMsR0FBR0EsS0FBSTtBQUNyQixlQUFTLElBQUksS0FBSyxTQUFTLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDeEMsY0FBTSxRQUFRLE1BQU0sSUFBSSxDQUFDO0FBQ3pCLFNBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxLQUFLLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxHQUE0QixLQUFLLENBQUMsQ0FBMEI7QUFBQSxNQUNsRztBQUNBLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNGO0FBR08sU0FBUyxhQUFhLE9BQXVCO0FBQ2xELFFBQU0sUUFBUSxRQUFRLElBQUksY0FBYztBQUN4QyxRQUFNLE9BQU8sUUFBUSxPQUFPLEtBQUssTUFBTSxJQUFJLFVBQVUsS0FBSyxFQUFFO0FBQzVELFVBQVEsSUFBSSxLQUFLLEtBQUssa0JBQWtCLElBQUksRUFBRTtBQUM5QyxTQUFPLFdBQVcsSUFBSTtBQUN4Qjs7O0F6QjlPTyxJQUFNLFNBQVNDLGVBQWMsSUFBSSxJQUFJLFNBQVMsWUFBWSxHQUFHLENBQUM7QUFDOUQsSUFBTSxNQUFNLEtBQUssUUFBUSxpQkFBaUI7OztBNUNRakQsSUFBTUMsU0FBUSxDQUFDLFFBQVEsUUFBUSxVQUFVLE1BQU0sVUFBVSxRQUFRLE9BQU8sT0FBTyxPQUFPO0FBQ3RGLElBQU0sT0FBTyxTQUFTO0FBQ3RCLElBQU0sV0FBVyxNQUFNLGFBQWEsU0FBUyxDQUFDO0FBRTlDQyxPQUFNLE1BQU1DLFFBQU8sT0FBTyxJQUFJLENBQUM7QUFFL0IsU0FBUyxPQUE4QjtBQUNyQyxNQUFJO0FBQ0Y7QUFBQTtBQUFBLFlBQU0sWUFBWSwwQkFBVSxLQUFLLElBQUk7QUFDckMsYUFBTyxVQUFVLElBQUk7QUFBQSxhQURyQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFFRixTQUFTLE9BQU87QUFDZCxRQUFJLGlCQUFpQkMsY0FBYyxRQUFPO0FBQzFDLFVBQU07QUFBQSxFQUNSO0FBQ0Y7QUFHQSxlQUFlLE9BQU8sUUFBNkM7QUFDakUsTUFBSTtBQUNKLFFBQU0sVUFBVSxDQUFJLFdBQW1DO0FBQ3JELFFBQUk7QUFDRixhQUFPLE9BQU87QUFBQSxJQUNoQixTQUFTLE9BQU87QUFDZCxXQUFLLEtBQUs7QUFDVixhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sQ0FBQyxVQUFtQjtBQUMvQixRQUFJLEVBQUUsaUJBQWlCQSxlQUFlLE9BQU07QUFDNUMsUUFBSSxNQUFNLFNBQVMsa0JBQW1CLGFBQVksTUFBTTtBQUFBLEVBQzFEO0FBQ0EsUUFBTSxTQUFTLFFBQVEsTUFBTSxJQUFJRCxRQUFPLElBQUksQ0FBQztBQUM3QyxNQUFJLENBQUMsT0FBUSxRQUFPO0FBQ3BCLE1BQUk7QUFDRixVQUFNLFNBQVNGLE9BQU0sSUFBSSxDQUFDLFNBQVMsS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDO0FBQzdELFVBQU0sYUFBYUEsT0FBTSxRQUFRLENBQUMsTUFBTSxNQUFNLEtBQUssV0FBVyxRQUFRLE9BQU8sQ0FBQyxHQUFZLE1BQU0sQ0FBQztBQUNqRyxlQUFXLGFBQWEsT0FBTyxRQUFRLENBQUMsTUFBTSxPQUFPLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxHQUFHLFVBQVUsQ0FBQyxHQUFHO0FBQ2xHLFVBQUk7QUFDRixjQUFNLFVBQVU7QUFBQSxNQUNsQixTQUFTLE9BQU87QUFDZCxhQUFLLEtBQUs7QUFBQSxNQUNaO0FBQUEsSUFDRjtBQUNBLFdBQU87QUFBQSxFQUNULFVBQUU7QUFDQSxXQUFPLE1BQU07QUFBQSxFQUNmO0FBQ0Y7QUFFQSxLQUFLLHNEQUFzRCxFQUFFLFNBQVMsT0FBTyxPQUFZLEtBQVEsR0FBRyxZQUFZO0FBQzlHLFFBQU0sRUFBRSxLQUFLLElBQUksYUFBYSxtQkFBbUI7QUFDakQsUUFBTSxRQUFRLE9BQU8sTUFBUztBQUM5QixNQUFJLFVBQVU7QUFDZCxNQUFJSSxTQUFRO0FBQ1osV0FBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLEtBQUs7QUFDOUIsVUFBTSxTQUFTLFdBQVksT0FBTyxJQUFJLGVBQWdCLENBQUM7QUFDdkQsVUFBTUMsVUFBUSxTQUFTLE1BQU0sTUFBTTtBQUNuQyxVQUFNLE1BQU0sT0FBT0EsU0FBTyxVQUFVLE1BQU07QUFDMUMsa0JBQWMsV0FBVyxJQUFJLElBQUlBLFNBQU8sRUFBRSxNQUFNLElBQU0sQ0FBQztBQUN2RCxVQUFNQyxVQUFTLEtBQUs7QUFDcEIsVUFBTSxTQUFTQSxtQkFBa0JILGdCQUFlLElBQUksUUFBUUcsU0FBUSxPQUFPO0FBQzNFLFFBQUksU0FBUyxFQUFHLENBQUFGO0FBQ2hCLFVBQU0sT0FBTyxNQUFNLE9BQU8sTUFBTTtBQUNoQyxRQUFJLFNBQVMsT0FBVztBQUN4QixRQUFJLFdBQVcsR0FBRztBQUVoQixvQkFBYyxXQUFXLElBQUksSUFBSUMsU0FBTyxFQUFFLE1BQU0sSUFBTSxDQUFDO0FBQ3ZELFVBQUssTUFBTSxPQUFPLFdBQVcsT0FBTyxPQUFPLENBQUMsQ0FBQyxNQUFPLE9BQVc7QUFBQSxJQUNqRTtBQUNBO0FBQ0EsV0FBTyxHQUFHLFNBQVMsR0FBRyxRQUFRLENBQUMsWUFBWSxJQUFJLEtBQUssR0FBRyx1QkFBdUIsSUFBSSw2QkFBNkI7QUFBQSxFQUNqSDtBQUNBLFVBQVEsSUFBSSxLQUFLLEtBQUssdUNBQXVDLE9BQU8saUJBQWlCRCxNQUFLLEVBQUU7QUFDNUYsU0FBTyxHQUFHLFVBQVUsUUFBUSxFQUFFO0FBQ2hDLENBQUM7QUFFRCxLQUFLLDZEQUE2RCxNQUFNO0FBQ3RFLFFBQU0sU0FBUyxhQUFhLGlCQUFpQjtBQUM3QyxXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssS0FBSztBQUM1QixVQUFNQyxVQUFRLFNBQVMsTUFBTSxNQUFNO0FBQ25DLFVBQU0sT0FBTyxPQUFPLE1BQU1BLFFBQU0sTUFBTTtBQUN0QyxVQUFNLFNBQVMsT0FBTyxNQUFNLE9BQU8sS0FBSyxDQUFDLElBQUksTUFBTUEsUUFBTSxNQUFNLENBQUMsQ0FBQztBQUNqRSxhQUFTLEtBQUssTUFBTSxLQUFLLEtBQUssSUFBSSxPQUFPLFFBQVFBLFFBQU0sTUFBTSxHQUFHLEtBQU0sQ0FBQUEsUUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLEdBQUc7QUFDbEcsVUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDLE1BQU0sSUFBSSxPQUFPLE1BQU1BLFFBQU0sU0FBUyxDQUFDLElBQUlBLFFBQU07QUFDNUUsa0JBQWMsV0FBVyxJQUFJLElBQUlBLFFBQU0sU0FBUyxHQUFHLElBQUksR0FBRyxFQUFFLE1BQU0sSUFBTSxDQUFDO0FBQ3pFLFNBQUs7QUFBQSxFQUNQO0FBQ0YsQ0FBQzsiLAogICJuYW1lcyI6IFsiYWZ0ZXIiLCAiTWVtb3J5IiwgIlplcm9JcGNFcnJvciIsICJ1MzIiLCAidTMyIiwgImJ5dGVzIiwgImJ5dGVzIiwgIm5hbWUiLCAib25lIiwgIndob2xlIiwgImJ5dGVzIiwgImY2NCIsICJzdHJ1Y3QiLCAidTMyIiwgInV0ZjgiLCAidXRmOCIsICJzdHJ1Y3QiLCAidTMyIiwgImY2NCIsICJieXRlcyIsICJuYW1lcyIsICJ3aG9sZSIsICJuYW1lIiwgImJlZm9yZSIsICJieXRlcyIsICJmNjQiLCAic3RydWN0IiwgInUzMiIsICJ1dGY4IiwgInN0cnVjdCIsICJ1MzIiLCAidXRmOCIsICJieXRlcyIsICJmNjQiLCAibmFtZSIsICJzaG9ydCIsICJvbmUiLCAid2hvbGUiLCAidTY0IiwgInNob3J0IiwgIm9wZXJhdGlvbnNPZiIsICJ1NjQiLCAid2hvbGUiLCAid2FpdHMiLCAiYnl0ZXMiLCAiZjY0IiwgIlF1ZXVlIiwgIkJsb2IiLCAiYnl0ZXMiLCAic2hvcnQiLCAib3BlcmF0aW9uc09mIiwgIlF1ZXVlIiwgImY2NCIsICJ3aG9sZSIsICJieXRlcyIsICJmNjQiLCAic3RydWN0IiwgInUzMiIsICJ1OCIsICJzdHJ1Y3QiLCAidTgiLCAiYnl0ZXMiLCAic2hvcnQiLCAib3BlcmF0aW9uc09mIiwgIndhaXRzIiwgImY2NCIsICJ3aG9sZSIsICJ1MzIiLCAib25lIiwgImY2NCIsICJzaG9ydCIsICJvcGVyYXRpb25zT2YiLCAid2FpdHMiLCAiZjY0IiwgIndob2xlIiwgImVudHJpZXMiLCAic2V0VGltZW91dCIsICJieXRlcyIsICJmNjQiLCAiQmxvYiIsICJieXRlcyIsICJraW5kcyIsICJmNjQiLCAib3BlbiIsICJuYW1lIiwgInNob3J0IiwgIm9wZXJhdGlvbnNPZiIsICJ3YWl0cyIsICJzZXRUaW1lb3V0IiwgIndob2xlIiwgIm5hbWUiLCAid2hvbGUiLCAiZW50cmllcyIsICJ3b3JkIiwgInRlbXBsYXRlIiwgImZzdGF0U3luYyIsICJGb3JtYXRFcnJvciIsICJQZWVyU2xvdHMiLCAiTCIsICJaZXJvSXBjRXJyb3IiLCAiYnl0ZXMiLCAibmFtZSIsICJaZXJvSXBjRXJyb3IiLCAiQ29ycnVwdEVycm9yIiwgIkZvcm1hdEVycm9yIiwgIk5vdEZvdW5kRXJyb3IiLCAiTCIsICJMIiwgIkwiLCAiQ29ycnVwdEVycm9yIiwgIkwiLCAiTCIsICJMIiwgIkwiLCAiTCIsICJMIiwgIkxBUFMiLCAiTCIsICJMIiwgIkwiLCAiU1BBUkVfU1RFUFMiLCAibmFtZSIsICJMIiwgImJ5dGVzIiwgIkwiLCAiUm93IiwgInZhbHVlT2YiLCAid29yZCIsICJieXRlcyIsICJsb3dlciIsICJ1cDgiLCAidXA2NCIsICJoZXgiLCAiaGlnaCIsICJ1cHBlciIsICJwb3NpdGlvbiIsICJiZXN0IiwgIm9uZSIsICJoaWdoIiwgImxvdyIsICJib3VuZCIsICJsb3ciLCAidXA4IiwgIm5hbWUiLCAib25lIiwgIkwiLCAiYnl0ZXMiLCAibmFtZSIsICJoZXgiLCAid29yZCIsICJ2YWx1ZU9mIiwgIkwiLCAiYnl0ZXMiLCAidXA2NCIsICJkZWNvZGVyIiwgImtpbmRPZiIsICJuZXh0IiwgImNvdW50ZWQiLCAiZW50cmllcyIsICJzaWdodE9mIiwgIm5hbWVzIiwgImJlZm9yZSIsICJoZXgiLCAiTCIsICJtaWRkbGUiLCAibG93IiwgImhpZ2giLCAiY2hlY2tCbG9ja3MiLCAidXA4IiwgImhpZ2giLCAibG93ZXIiLCAiaGV4IiwgIkwiLCAidXA4IiwgIndvcmQiLCAibmFtZSIsICJ3cm9uZyIsICJ1dGY4IiwgIkwiLCAidXA4IiwgInF1ZXVlcyIsICJ3b3JkIiwgInZhbHVlT2YiLCAiTCIsICJtZXNzYWdlcyIsICJ1cDgiLCAid29yZCIsICJoaWdoIiwgImxvd2VyIiwgIm5hbWUiLCAiYnl0ZXMiLCAiaGV4IiwgInZhbHVlT2YiLCAiTCIsICJIRUxEIiwgInVwOCIsICJ1cDY0IiwgImNoZWNrT3duZXJzIiwgImVudHJpZXMiLCAidXBwZXIiLCAiTCIsICJMIiwgIm5hbWUiLCAidmFsdWVPZiIsICJoZXgiLCAiY2hlY2tQbGFjZXMiLCAidXBwZXIiLCAibG93IiwgInVwOCIsICJ1dGY4IiwgIkwiLCAid29yZCIsICJ2YWx1ZU9mIiwgImRlcml2ZWQiLCAiaGV4IiwgImJ5dGVzIiwgInRhcmdldFRleHQiLCAiZ2VvbWV0cnkiLCAiY2hlY2tPcmRlciIsICJjaGVja1RhcmdldHMiLCAidXA4IiwgInVwNjQiLCAid29yZCIsICJyZXBvcnQiLCAibmFtZSIsICJoZXgiLCAiRm9ybWF0RXJyb3IiLCAiUGVlclNsb3RzIiwgImZzdGF0U3luYyIsICJieXRlcyIsICJ3aG9sZSIsICJsb29rIiwgImJlZm9yZSIsICJmaWxlVVJMVG9QYXRoIiwgIlplcm9JcGNFcnJvciIsICJwYXVzZSIsICJDb21tYW5kIiwgIkFyZ3VtZW50RXJyb3IiLCAiTCIsICJkZWNvZGVyIiwgImRlY29kZSIsICJieXRlcyIsICJuYW1lIiwgIk1PU1RfQllURVMiLCAibmFtZSIsICJzdHJ1Y3QiLCAiYnl0ZXMiLCAid29yZCIsICJuYW1lcyIsICJuYW1lIiwgInN0cnVjdCIsICJNT1NUX0JZVEVTIiwgIk1PU1RfQllURVMiLCAid29yZCIsICJuYW1lIiwgInNob3J0IiwgImJ5dGVzIiwgInBhcnRzIiwgInNob3J0IiwgIm5hbWUiLCAidmFsdWUiLCAiYnl0ZXMiLCAiZW50cmllcyIsICJieXRlcyIsICJkZWNvZGUiLCAic2hvcnQiLCAiSW52YWxpZEFyZ3VtZW50RXJyb3IiLCAiRm9ybWF0RXJyb3IiLCAiTm90Rm91bmRFcnJvciIsICJQZXJtaXNzaW9uRXJyb3IiLCAiTm90Rm91bmRFcnJvciIsICJQZWVyU2xvdHMiLCAiUGVybWlzc2lvbkVycm9yIiwgIlN5c3RlbUVycm9yIiwgIkwiLCAicGF1c2UiLCAiTWVtb3J5IiwgIkwiLCAiYnl0ZXMiLCAiQ2hhbm5lbCIsICJGdXR1cmUiLCAiUG9vbCIsICJTdHJlYW0iLCAiTCIsICJNZW1vcnkiLCAiTm90Rm91bmRFcnJvciIsICJQZWVyU2xvdHMiLCAiUGVybWlzc2lvbkVycm9yIiwgIkwiLCAiTCIsICJOb3RGb3VuZEVycm9yIiwgIk1lbW9yeSIsICJaZXJvSXBjRXJyb3IiLCAid29yZCIsICJsaXN0IiwgImZpbGVVUkxUb1BhdGgiLCAicGFydHMiLCAiYWZ0ZXIiLCAiTWVtb3J5IiwgIlplcm9JcGNFcnJvciIsICJ3cm9uZyIsICJieXRlcyIsICJyZXBvcnQiXQp9Cg==
