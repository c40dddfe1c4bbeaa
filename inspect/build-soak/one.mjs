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
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// ../../../../tmp/iv/one.ts
import { writeFileSync } from "node:fs";
import { Memory as Memory3, ZeroIpcError as ZeroIpcError3 } from "zeroipc";

// ../typescript/tests/fuzz/array.ts
import { SharedArray, u32 as u322, u8 } from "zeroipc";

// ../typescript/tests/fuzz/part.ts
import { struct, i32, u32, utf8, bytes } from "zeroipc";
function range(from, to, step) {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step)) }, (_, k2) => from + k2 * step);
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
  const value = (one) => one.type === f64 ? 2.5 : new Uint8Array(120);
  const cases = others.flatMap((one) => [one.receiving(), one.sending(value(one))]);
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
    for (let k2 = 0; k2 < 20; k2++) {
      flow?.trySend(k2);
      if (k2 % 4 !== 3) flow?.tryReceive();
      over?.trySend(k2);
      if (k2 < 18) over?.tryReceive();
    }
    over?.close();
    hand?.send(new Uint8Array(120)).catch(() => {
    });
    hand?.trySend(new Uint8Array(120));
    return void 0;
  },
  open: (memory, attempt) => Object.keys(kinds).flatMap((name2) => attempt(() => open(memory, name2)) ?? []),
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_CHANNEL) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
    return [
      ...range(offset + LINE_BYTES, offset + QUEUE_CELLS, 8),
      ...range(offset + QUEUE_CELLS, offset + size, stride).flatMap((cell) => [cell, cell + CELL_BLOCK])
    ];
  },
  operations: (_, all2, random) => [
    ...all2.flatMap(operationsOf),
    ...random.below(4) === 0 ? all2.flatMap((channel) => waitsOf(channel, all2)) : [],
    ...random.below(4) === 0 ? all2.map((channel) => () => channel.close()) : []
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
    const names = openNames(memory, 30);
    for (let k2 = 0; k2 < KEYS; k2++) {
      counters.trySet(BigInt(k2), k2);
      counters.add(5n, 1);
      sessions.trySet(`user ${k2}`, session(k2));
      if (k2 % 3 === 0) sessions.delete(`user ${k2 - 1}`);
      names.tryAdd(`name ${k2}`);
    }
    return void 0;
  },
  open: (memory, attempt) => ({
    counters: attempt(() => openCounters(memory)),
    sessions: attempt(() => openSessions(memory)),
    names: attempt(() => openNames(memory))
  }),
  /** Mover, full, stripes, buckets, and of each block its word, target and key. */
  controls(whole, offset, size) {
    const kind = whole.readUInt32LE(offset + STRUCTURE_KIND);
    if (kind !== KIND_MAP && kind !== KIND_SET) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
    const blocks = offset + MAP_GROUPS + whole.readUInt32LE(offset + MAP_GROUP_COUNT) * LINE_BYTES;
    return [
      ...range(offset + LINE_BYTES, blocks, 8),
      ...range(blocks, offset + size, stride).flatMap((at) => [at, at + PAIR_TARGET, at + PAIR_KEY])
    ];
  },
  operations(memory, { counters, sessions, names }, random) {
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
      () => sessions?.update(name2, (before) => before ? void 0 : session(3), SHORT),
      () => sessions?.compareAndSet(name2, session(1), void 0),
      () => sessions?.size,
      () => sessions && [...sessions.keys()],
      () => names?.tryAdd(name2),
      () => names?.add(name2, SHORT),
      () => names?.delete(name2),
      () => names && [...names]
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
    for (let k2 = 0; k2 < 3; k2++) {
      lazy.invalidate();
      lazy.forceSync();
    }
    return void 0;
  },
  open(memory, attempt) {
    const opened = Object.keys(futures).map((name2) => attempt(() => openFuture(memory, name2)));
    return { futures: opened.filter((one) => one !== void 0), lazy: attempt(() => openLazy(memory)) };
  },
  controls(whole, offset, size) {
    const kind = whole.readUInt32LE(offset + STRUCTURE_KIND);
    if (kind !== KIND_FUTURE && kind !== KIND_LAZY) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
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
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_POOL) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
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
    for (let k2 = 0; k2 < 25; k2++) {
      numbers.tryPush(k2);
      commands.tryPush({ type: k2, data: k2, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      blobs.tryPush(new Uint8Array(256).fill(k2));
      if (k2 % 5 !== 4) blobs.tryPop();
      if (k2 >= 21) continue;
      numbers.tryPop();
      commands.tryPop();
    }
    const lease = blobs.tryReserve();
    return () => lease?.abort();
  },
  open(memory, attempt) {
    const all2 = [
      [attempt(() => new Queue2(memory, "numbers", f644)), 1.5],
      [attempt(() => new Queue2(memory, "commands", Command)), command],
      [attempt(() => new Queue2(memory, "blobs", Blob2)), new Uint8Array(256)]
    ];
    return all2.filter(([queue]) => queue !== void 0);
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_QUEUE) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
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
    for (let k2 = 0; k2 < 25; k2++) {
      samples.tryWriteMany([k2, k2, k2]);
      orders.tryWrite({ type: k2, data: k2, text: "x", more: Uint8Array.of(1, 2, 3, 4) });
      odd.tryWriteMany(Array.from({ length: 2 }, () => ({ a: k2, b: new Uint8Array(4).fill(k2) })));
      texts.tryWrite(new Uint8Array(k2 * 13 % 100).fill(k2));
      if (k2 < 24) for (const ring of [samples, orders, odd, texts]) ring.tryReadMany(2);
    }
    return void 0;
  },
  open(memory, attempt) {
    const all2 = [
      [attempt(() => new Ring(memory, "samples", f645)), 1.5, 3],
      [attempt(() => new Ring(memory, "orders", Command)), command, 2],
      [attempt(() => new Ring(memory, "odd", Odd)), { a: 1, b: new Uint8Array(4) }, 4],
      [attempt(() => new Ring(memory, "texts", messages)), new Uint8Array(40).fill(7), 40]
    ];
    return all2.filter(([ring]) => ring !== void 0);
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_RING) return [];
    return range(offset + LINE_BYTES, offset + size, 8);
  },
  operations: (memory, opened, random) => [
    () => new Ring(memory, "samples", f645, 7).tryWriteMany(Float64Array.of(1, 2, 3, 4, 5)),
    () => new Ring(memory, "samples", f645).tryReadInto(new Float64Array(4)),
    () => new Ring(memory, `ring-${random.below(3)}`, messages, random.between(1, 200)).tryWrite(new Uint8Array(9)),
    () => new Ring(memory, `ring-${random.below(3)}`, u325, random.between(1, 90)).tryWrite(9),
    ...opened.flatMap((one) => operationsOf4(...one)),
    ...random.below(4) === 0 ? opened.flatMap((one) => waits2(...one)) : []
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
    for (let k2 = 0; k2 < 25; k2++) {
      if (!stack.tryPush(k2)) stack.tryPopMany(5);
      if (!pile.tryPush({ type: k2, data: k2, text: "x", more: new Uint8Array(4) })) pile.tryPop();
    }
    return void 0;
  },
  open(memory, attempt) {
    const all2 = [
      [attempt(() => new Stack(memory, "stack", f646)), 1.5],
      [attempt(() => new Stack(memory, "pile", Command)), command]
    ];
    return all2.filter(([stack]) => stack !== void 0);
  },
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_STACK) return [];
    const stride = whole.readUInt32LE(offset + STRUCTURE_STRIDE);
    const entries = whole.readUInt32LE(offset + STRUCTURE_CAPACITY) * 8;
    const blocks = offset + STACK_ENTRIES + Math.ceil(entries / LINE_BYTES) * LINE_BYTES;
    return [
      ...range(offset + LINE_BYTES, offset + STACK_ENTRIES + entries, 8),
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
    const all2 = Object.entries(kinds2).map(([name2, { capacity }]) => open2(memory, name2, capacity));
    const [block, oldest, newest, ended] = all2;
    const readers = all2.map((stream) => stream.subscription());
    for (let k2 = 0; k2 < 20; k2++) {
      for (const stream of [block, oldest, newest]) stream.tryEmit(valueOf(stream));
      if (k2 % 4 !== 3) for (const reader of readers) reader.tryNext();
    }
    for (const derive of derived(memory, block)) derive();
    ended.tryEmit(0.5);
    ended.close();
    return void 0;
  },
  open: (memory, attempt) => Object.keys(kinds2).flatMap((name2) => attempt(() => open2(memory, name2)) ?? []),
  controls(whole, offset, size) {
    if (whole.readUInt32LE(offset + STRUCTURE_KIND) !== KIND_STREAM) return [];
    return range(offset + LINE_BYTES, offset + size, 8);
  },
  operations: (memory, all2, random) => [
    ...all2.flatMap(operationsOf6),
    ...all2.map((stream) => subscribe(stream, random.pick(["earliest", "latest"]), random.below(8) === 0)),
    ...all2.slice(0, 1).flatMap((source) => derived(memory, source).map(whileDeriving)),
    ...random.below(4) === 0 ? all2.map((stream) => () => stream.emitSync(valueOf(stream), short7)) : [],
    ...random.below(4) === 0 ? all2.map((stream) => () => stream.close()) : []
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
  const whole = readFileSync(`/dev/shm${name2}`);
  for (const end of ends) end?.();
  const entries = memory.entries();
  const first = entries[0].offset;
  const words = range(0, first, 4);
  const controls = [];
  for (const { offset, size } of entries) {
    words.push(...range(offset, offset + LINE_BYTES, 4));
    for (const part of parts) controls.push(...part.controls(whole, offset, size));
  }
  memory.close();
  memory.unlink();
  return { bytes: new Uint8Array(whole), words, controls, arrayData: first + LINE_BYTES };
}
var LIES = [0, 1, 2, 4294967295, 4294967294, 2147483647, 2147483648, 16777215, 16777216, 64, 255, 256];
function lie(word, random) {
  const some = [...LIES, 1024];
  const near = [word + 1, word - 1, word * 2, word >>> 1, word ^ 1 << random.below(32), word + 64, -word, ~word];
  return (random.below(4) === 0 ? random.word() : random.pick([...some, ...near])) >>> 0;
}
function lie64(word, random) {
  const turn = word >> 24n & 0xffffffffffn;
  const near = [turn + 1n, turn - 1n, turn + 2n, turn - 2n, turn + 14n, turn ^ 1n << 39n, 0n, (1n << 40n) - 1n, 1n];
  const block = random.pick([word & 0xffffffn, 0n, 0xffffffn, BigInt(random.below(20)), BigInt(random.below(1 << 24))]);
  switch (random.below(6)) {
    case 5:
      return BigInt(random.pick([0, 1, 2, random.word()])) << 32n | BigInt(random.pick([random.below(40), random.word()]));
    case 0:
      return word ^ 1n << BigInt(random.below(64));
    case 1:
      return BigInt(random.word()) << 32n | BigInt(random.word());
    case 2:
      return random.pick([0n, (1n << 64n) - 1n, 1n << 63n, 1n << 63n | 0x101n, 0x101n]);
    default:
      return BigInt.asUintN(64, random.pick(near) << 24n | block);
  }
}
function mutate(segment, template, random) {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const done = [];
  const word = () => {
    const at = random.pick(template.words);
    const value = lie(view.getUint32(at, true), random);
    view.setUint32(at, value, true);
    done.push(`word ${at} = ${value}`);
  };
  const control = () => {
    const at = random.pick(template.controls);
    const value = lie64(view.getBigUint64(at, true), random);
    view.setBigUint64(at, value, true);
    done.push(`control ${at} = 0x${value.toString(16)}`);
  };
  const page = () => {
    const at = random.below(segment.length / 4096) * 4096;
    for (let k2 = 0; k2 < 4096; k2 += 4) view.setUint32(at + k2, random.word(), true);
    done.push(`page ${at}`);
  };
  const flips = () => {
    for (let k2 = random.between(1, 40); k2 > 0; k2--) {
      const at = random.below(Math.min(segment.length, 8192));
      view.setUint8(at, view.getUint8(at) ^ 1 << random.below(8));
    }
    done.push("flips");
  };
  const all2 = () => {
    const value = lie64(0n, random);
    const odd = random.below(2);
    template.controls.forEach((at, k2) => k2 % 2 === odd && view.setBigUint64(at, value, true));
    done.push(`every control ${odd} = 0x${value.toString(16)}`);
  };
  const ways = [word, word, word, control, control, control, control, page, flips, all2];
  for (let k2 = random.pick([1, 1, 1, 2, 3, 8]); k2 > 0; k2--) random.pick(ways)();
  return done.join(", ");
}

// tests/harness.ts
import { fileURLToPath as fileURLToPath2 } from "node:url";
import { join } from "node:path";

// ../typescript/tests/harness.ts
import { readdirSync, unlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Memory as Memory2, ZeroIpcError as ZeroIpcError2 } from "zeroipc";
var soak = process.env["ZEROIPC_SOAK"] === "1";
var built = fileURLToPath(new URL(".", import.meta.url));
var PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
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
function randomFrom(seed2) {
  let state = seed2 >>> 0;
  const word = () => {
    state = state + 1831565813 >>> 0;
    let z = Math.imul(state ^ state >>> 15, state | 1);
    z ^= z + Math.imul(z ^ z >>> 7, z | 61);
    return (z ^ z >>> 14) >>> 0;
  };
  const fraction = () => word() / 2 ** 32;
  const below = (bound) => Math.floor(fraction() * bound);
  return {
    seed: seed2,
    word,
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => list[below(list.length)],
    shuffle: (list) => {
      const copy = [...list];
      for (let k2 = copy.length - 1; k2 > 0; k2--) {
        const other = below(k2 + 1);
        [copy[k2], copy[other]] = [copy[other], copy[k2]];
      }
      return copy;
    }
  };
}

// tests/harness.ts
var folder = fileURLToPath2(new URL("../..", import.meta.url));
var bin = join(folder, "bin/zeroipc.mjs");

// ../../../../tmp/iv/one.ts
var only = process.argv[5];
var all = { arrays, queues, channels, maps, outcomes, stacks, rings, pools, streams };
var parts2 = Object.entries(all).filter(([n]) => !only || only.split(",").includes(n)).map(([, p]) => p);
var [seed, k] = process.argv.slice(2).map(Number);
var clean = process.argv[4] === "clean";
var name = "/iv-one-" + process.pid;
var t = await makeTemplate(name + "t");
var said = 0;
for (let n = 0; n < (clean ? Number(process.argv[6] ?? 200) : 1); n++) {
  const random = randomFrom(seed + (k + n) * 2654435761 >>> 0);
  const b = t.bytes.slice();
  const how = mutate(b, t, random);
  writeFileSync("/dev/shm" + name, clean ? t.bytes : b);
  const note = (e, op) => {
    if (!(e instanceof ZeroIpcError3)) throw e;
    if (e.code === "ZEROIPC_CORRUPT") {
      said++;
      console.log(n, e.message, String(op).slice(0, 200), e.stack.split("\n").slice(1, 7).join("\n"));
    }
  };
  const attempt = (f) => {
    try {
      return f();
    } catch (e) {
      note(e, f);
    }
  };
  const memory = attempt(() => new Memory3(name));
  const opened = parts2.map((p) => p.open(memory, attempt));
  const ops = parts2.flatMap((p, i) => p.operations(memory, opened[i], random));
  for (const op of random.shuffle([() => memory.entries(), () => memory.used, ...ops])) try {
    await op();
  } catch (e) {
    note(e, op);
  }
  memory.close();
}
console.log({ said });
Memory3.unlink(name);
process.exit(0);
