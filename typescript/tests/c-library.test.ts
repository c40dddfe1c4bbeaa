// TypeScript and C on the same segments: what one creates the other uses, who sleeps is woken by the other, and who is
// killed is dead for the other.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  Channel,
  f64,
  Future,
  Lazy,
  Memory,
  messages,
  type Policy,
  Pool,
  Queue,
  Ring,
  select,
  selectSync,
  SharedArray,
  SharedMap,
  SharedSet,
  Stack,
  Stream,
  struct,
  trySelect,
  u32,
  u64,
  utf8,
} from "zeroipc";
import { buildPeer, Peer, withPeer } from "./c-peer";
import { code, endPrograms, sleep, soak, testName, until, within } from "./harness";

before(buildPeer);
after(endPrograms);

const Entry = struct({ id: u32, amount: f64, text: utf8(12) });
const entry = (id: number) => ({ id, amount: id + 0.5, text: `text ${id}`.replace(" ", "-") });
/** The same in a command. */
const entryText = (id: number) => `${id}:${id + 0.5}:text-${id}`;

/** Long enough to be asleep after it. */
const NAP = 60;
const MANY = soak ? 200_000 : 10_000;
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, k) => first + k);
const sorted = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

// Both create: the one that is told to do it first makes the structure, the other one attaches.
const CREATORS = ["TypeScript", "C"] as const;
type Creator = (typeof CREATORS)[number];

async function createdBy<T>(creator: Creator, peer: Peer, command: string, make: () => T): Promise<T> {
  if (creator === "C") await peer.ok(command);
  const made = make();
  if (creator === "TypeScript") await peer.ok(command);
  return made;
}

// --- what elements go through ---

interface Conduit {
  readonly title: string;
  readonly kind: string;
  readonly capacity: number;
  /** Several may put and take at once. */
  readonly shared: boolean;
  create(memory: Memory, name: string, type: typeof u32 | typeof Entry): Handle;
}

interface Handle {
  put(value: unknown): Promise<unknown>;
  putSync(value: unknown): unknown;
  take(): Promise<unknown>;
  takeSync(): unknown;
  release(): void;
}

// Elements are of two types only, which the peer and Conduit.create agree upon.
const conduits: Conduit[] = [
  {
    title: "a queue",
    kind: "queue",
    capacity: 5,
    shared: true,
    create(memory, name, type) {
      const queue = new Queue<typeof u32>(memory, name, type as typeof u32, 5);
      return {
        put: (value) => queue.push(value as number),
        putSync: (value) => queue.pushSync(value as number),
        take: () => queue.pop(),
        takeSync: () => queue.popSync(),
        release: () => {},
      };
    },
  },
  {
    title: "a stack",
    kind: "stack",
    capacity: 5,
    shared: true,
    create(memory, name, type) {
      const stack = new Stack<typeof u32>(memory, name, type as typeof u32, 5);
      return {
        put: (value) => stack.push(value as number),
        putSync: (value) => stack.pushSync(value as number),
        take: () => stack.pop(),
        takeSync: () => stack.popSync(),
        release: () => {},
      };
    },
  },
  {
    title: "a ring",
    kind: "ring",
    capacity: 5,
    shared: false,
    create(memory, name, type) {
      const ring = new Ring<typeof u32>(memory, name, type as typeof u32, 5);
      return {
        put: (value) => ring.write(value as number),
        putSync: (value) => ring.writeSync(value as number),
        take: () => ring.read(),
        takeSync: () => ring.readSync(),
        release: () => ring.release(),
      };
    },
  },
  ...[5, 0].map((capacity): Conduit => ({
    title: capacity > 0 ? "a channel" : "an unbuffered channel",
    kind: "channel",
    capacity,
    shared: true,
    create(memory, name, type) {
      const channel = new Channel<typeof u32>(memory, name, type as typeof u32, capacity);
      return {
        put: (value) => channel.send(value as number),
        putSync: (value) => channel.sendSync(value as number),
        take: () => channel.receive(),
        takeSync: () => channel.receiveSync(),
        release: () => {},
      };
    },
  })),
];

for (const { title, kind, capacity, shared, create } of conduits) {
  /** Both give back a ring's sides, so that they can change them. */
  const release = async (handle: Handle, peer: Peer, name: string) => {
    handle.release();
    if (kind === "ring") await peer.ok(`${name} release`);
  };

  for (const creator of CREATORS) {
    test(
      `structs go both ways through ${title} that ${creator} creates`,
      within((memory) =>
        withPeer(memory, async (peer) => {
          const command = `create ${kind} x record ${capacity}`;
          const handle = await createdBy(creator, peer, command, () => create(memory, "x", Entry));
          for (let k = 1; k <= 20; k++) {
            const put = handle.put(entry(k));
            await peer.ok("x take", entryText(k));
            await put;
          }
          await release(handle, peer, "x");
          for (let k = 1; k <= 20; k++) {
            const put = peer.ok(`x put ${entryText(k)}`);
            assert.deepEqual({ ...((await handle.take()) as object) }, entry(k));
            await put;
          }
        }),
      ),
    );
  }

  test(
    `who sleeps at ${title} is woken by the other`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const handle = await createdBy("C", peer, `create ${kind} x u32 ${capacity}`, () => create(memory, "x", u32));
        // C waits for an element.
        const taken = peer.ok("x take", 1);
        await sleep(NAP);
        await handle.put(1);
        await taken;
        // C waits for room.
        await release(handle, peer, "x");
        const puts = numbers(1, capacity).map((k) => peer.ok(`x put ${k}`));
        const last = peer.ok(`x put ${capacity + 1}`);
        await Promise.all(puts);
        await sleep(NAP);
        const got = [];
        for (let k = 0; k <= capacity; k++) got.push((await handle.take()) as number);
        await last;
        assert.deepEqual(sorted(got), numbers(1, capacity + 1));
        // TypeScript waits for an element, in both ways of waiting.
        const answer = handle.take();
        await sleep(NAP);
        await peer.ok("x put 7");
        assert.equal(await answer, 7);
        const naps = [peer.ask(`sleep ${NAP}`), peer.ok("x put 8")];
        await sleep(1);
        assert.equal(handle.takeSync(), 8);
        await Promise.all(naps);
        // And for room.
        await release(handle, peer, "x");
        for (let k = 1; k <= capacity; k++) await handle.put(k);
        const full = handle.put(capacity + 1);
        await sleep(NAP);
        const rest = [];
        for (let k = 0; k <= capacity; k++) rest.push(Number((await peer.ask("x take")).slice(3)));
        await full;
        assert.deepEqual(sorted(rest), numbers(1, capacity + 1));
        for (let k = 1; k <= capacity; k++) handle.putSync(k);
        const takes = [peer.ask(`sleep ${NAP}`), ...numbers(0, capacity).map(() => peer.ask("x take"))];
        await sleep(1);
        handle.putSync(capacity + 1);
        const end = (await Promise.all(takes)).slice(1).map((text) => Number(text.slice(3)));
        assert.deepEqual(sorted(end), numbers(1, capacity + 1));
      }),
    ),
  );

  test(
    `a producer and a consumer, each in C and in TypeScript, at ${title}: exactly once`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const handle = await createdBy("TypeScript", peer, `create ${kind} x u32 ${capacity}`, () =>
          create(memory, "x", u32),
        );
        // From C to TypeScript, and from TypeScript to C.
        const produced = peer.ok(`x produce 1 ${MANY}`);
        const got: number[] = [];
        while (got.length < MANY) got.push((await handle.take()) as number);
        await produced;
        assert.deepEqual(kind === "stack" ? sorted(got) : got, numbers(1, MANY));
        await release(handle, peer, "x");
        const taken = peer.took("x consume 0");
        for (let k = 1; k <= MANY; k++) await handle.put(k);
        if (kind === "stack") await until("all are taken", () => new Stack(memory, "x", u32).isEmpty);
        await handle.put(0);
        const took = await taken;
        assert.deepEqual(kind === "stack" ? sorted(took) : took, numbers(1, MANY));
      }),
    ),
  );

  if (!shared) continue;
  test(
    `two producers and two consumers, one of each in C, at ${title}: exactly once`,
    within((memory) =>
      withPeer(memory, (sink) =>
        withPeer(memory, async (source) => {
          const handle = await createdBy("C", sink, `create ${kind} x u32 ${capacity}`, () => create(memory, "x", u32));
          await source.ok(`open ${kind} x u32`);
          const stop = 4_000_000_000;
          const taken = sink.took(`x consume ${stop}`);
          const produced = source.ok(`x produce 1 ${MANY}`);
          const put = async () => {
            for (let k = 1; k <= MANY; k++) await handle.put(1_000_000 + k);
          };
          const got: number[] = [];
          const take = async () => {
            for (let value; (value = (await handle.take()) as number) !== stop;) got.push(value);
          };
          const putting = put();
          const taking = take();
          await Promise.all([putting, produced]);
          // In a stack an end would be on top of what is still there.
          if (kind === "stack") await until("all are taken", () => new Stack(memory, "x", u32).isEmpty);
          await handle.put(stop);
          await handle.put(stop);
          const [took] = await Promise.all([taken, taking]);
          const everything = [...numbers(1, MANY), ...numbers(1_000_001, 1_000_000 + MANY)];
          assert.deepEqual(sorted([...got, ...took]), everything);
          console.log(`# C took ${took.length} of ${everything.length}`);
          if (kind === "stack") return;
          for (const part of [got, took]) {
            for (const mine of [part.filter((value) => value > 1_000_000), part.filter((value) => value < 1_000_000)]) {
              assert.deepEqual(mine, sorted(mine), "each producer's are in order");
            }
          }
        }),
      ),
    ),
  );
}

for (const creator of CREATORS) {
  test(
    `elements of a queue that ${creator} creates are written and read in place`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const make = () => new Queue(memory, "x", Entry, 3);
        const queue = await createdBy(creator, peer, "create queue x record 3", make);
        await peer.ok(`x reserve ${entryText(1)}`);
        const claim = queue.tryClaim();
        assert.ok(claim);
        const { id, amount, text } = claim.value; // a view
        assert.deepEqual({ id, amount, text }, entry(1));
        claim.release();
        const reservation = queue.tryReserve();
        assert.ok(reservation);
        reservation.value = entry(2);
        reservation.commitSync();
        await peer.ok("x size", 1);
        await peer.ok("x claim", entryText(2));
        assert.equal(await peer.ask("x try-take"), "nothing there");
      }),
    ),
  );

  test(
    `messages of all lengths go both ways through a ring that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const make = () => new Ring(memory, "m", messages, 256);
        const ring = await createdBy(creator, peer, "create messages m u32 256", make);
        await ring.write(new TextEncoder().encode("from-TypeScript"));
        await peer.ok("m read", "from-TypeScript");
        const bytes = (k: number) => Uint8Array.from({ length: k % 41 }, (_, b) => k * 7 + b);
        const count = MANY / 10;
        const drained = peer.ok(`m drain ${count}`);
        for (let k = 0; k < count; k++) await ring.write(bytes(k));
        await drained;
        ring.release();
        await peer.ok("m release");
        const flooded = peer.ok(`m flood ${count}`);
        for (let k = 0; k < count; k++) assert.deepEqual(await ring.read(), bytes(k));
        await flooded;
      }),
    ),
  );

  test(
    `a channel that ${creator} creates ends for both`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        for (const [name, capacity] of [["buffered", 3] as const, ["unbuffered", 0] as const]) {
          const make = () => new Channel(memory, name, u32, capacity);
          const channel = await createdBy(creator, peer, `create channel ${name} u32 ${capacity}`, make);
          const waits = peer.ask(`${name} take`);
          await sleep(NAP);
          channel.close();
          assert.equal(await waits, "the stream or channel was closed");
          assert.equal(await peer.ask(`${name} put 1`), "the stream or channel was closed");
        }
        const channel = new Channel(memory, "another", u32, 2);
        await peer.ok("open channel another u32");
        await peer.ok("another put 1");
        await peer.ok("another end");
        assert.throws(() => channel.trySend(2), code("ZEROIPC_ENDED"));
        assert.equal(await channel.receive(), 1);
        assert.equal(await channel.receive(), undefined);
      }),
    ),
  );
}

// --- select ---

for (const capacity of [2, 0]) {
  test(
    `select on channels of capacity ${capacity}, on either side`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const [a, b] = ["a", "b"].map((name) => new Channel(memory, name, u32, capacity));
        assert.ok(a && b);
        for (const name of ["a", "b"]) await peer.ok(`open channel ${name} u32`);
        assert.equal(await peer.ask("try-select receive a receive b"), "not settled yet");
        // C chooses; it sleeps at first, and then not.
        for (let k = 0; k < 100; k++) {
          const chosen = peer.ok("select receive a receive b", `${k % 2} ${k}`);
          if (k % 50 === 0) await sleep(NAP);
          await (k % 2 === 0 ? a : b).send(k);
          await chosen;
        }
        const sent = peer.ok("select receive a send b 5", 1);
        assert.equal(await b.receive(), 5);
        await sent;
        // TypeScript chooses.
        for (let k = 0; k < 100; k++) {
          const chosen: Promise<readonly [number, unknown]> = select([a.receiving(), b.receiving()]);
          if (k % 50 === 0) await sleep(NAP);
          await peer.ok(`${k % 2 === 0 ? "a" : "b"} put ${k}`);
          assert.deepEqual(await chosen, [k % 2, k]);
        }
        const late = [peer.ask(`sleep ${NAP}`), peer.ok("b put 9")];
        await sleep(1);
        assert.deepEqual(selectSync([a.receiving(), b.receiving()]), [1, 9]);
        await Promise.all(late);
        // Both choose.
        for (let k = 0; k < 200; k++) {
          const chosen = peer.ask(`select send a ${k} receive b`);
          const mine: readonly [number, unknown] = await select([a.receiving(), b.sending(1000)]);
          const other = await chosen;
          if (capacity === 0) assert.equal(other, mine[0] === 0 ? "ok 0" : "ok 1 1000");
          if (mine[0] === 0) assert.equal(mine[1], k);
          // What lies in a buffered channel was put by one of them.
          while (trySelect([a.receiving(), b.receiving()]) !== undefined);
        }
        a.close();
        assert.equal(await peer.ask("select receive a receive b"), "the stream or channel was closed 0");
      }),
    ),
  );
}

// --- what elements lie in ---

for (const creator of CREATORS) {
  test(
    `an array that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const entries = await createdBy(creator, peer, "create array entries record 4", () => {
          return new SharedArray(memory, "entries", Entry, 4);
        });
        entries.set(1, entry(3));
        await peer.ok("entries get 1", entryText(3));
        await peer.ok(`entries set 2 ${entryText(4)}`);
        assert.deepEqual({ ...entries.get(2) }, entry(4));
        await peer.ok("entries length", 4);
        assert.equal(await peer.ask("entries get 4"), "out of range");
        const counts = await createdBy(creator, peer, "create array counts u32 2", () => {
          return new SharedArray(memory, "counts", u32, 2);
        });
        const added = peer.ok("counts add 1 1000000");
        for (let k = 0; k < 1_000_000; k++) counts.add(1, 1);
        await added;
        assert.equal(counts.load(1), 2_000_000);
      }),
    ),
  );

  test(
    `a map that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const make = () => new SharedMap(memory, "m", utf8(16), Entry, 100);
        const map = await createdBy(creator, peer, "create map m record 100", make);
        map.set("from-ts", entry(1));
        await peer.ok("m get from-ts", entryText(1));
        await peer.ok(`m set sixteen-bytes-ab ${entryText(2)}`);
        assert.deepEqual({ ...map.get("sixteen-bytes-ab") }, entry(2));
        assert.equal(await peer.ask(`m insert from-ts ${entryText(5)}`), "not done: there is another value");
        await peer.ok(`m swap from-ts ${entryText(1)} ${entryText(6)}`);
        assert.ok(map.compareAndSet("from-ts", entry(6), entry(7)));
        assert.equal(map.compareAndSet("sixteen-bytes-ab", entry(6), entry(7)), false);
        await peer.ok("m size", 2);
        const pairs = await peer.ask("m pairs");
        assert.deepEqual(
          pairs.slice(6, -3).split(" ").sort(),
          ["from-ts", entryText(7), "sixteen-bytes-ab", entryText(2)].sort(),
        );
        assert.ok(map.delete("sixteen-bytes-ab"));
        assert.equal(await peer.ask("m get sixteen-bytes-ab"), "the key is not there");
        await peer.ok("m remove from-ts");
        assert.equal(map.size, 0);
      }),
    ),
  );

  test(
    `both add to, and insert into, a map that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const map = await createdBy(creator, peer, "create map m u32 2000", () => {
          return new SharedMap(memory, "m", utf8(16), u32, 2000);
        });
        const added = peer.ask(`m add sum 3 ${10 * MANY}`);
        await until("C adds", () => map.has("sum"));
        for (let k = 0; k < MANY; k++) map.add("sum", 2);
        assert.match(await added, /^ok \d+$/);
        assert.equal(map.get("sum"), 32 * MANY);
        const inserted = peer.ask("m insert-all 1500 7");
        let mine = 0;
        for (let k = 1499; k >= 0; k--) if (map.insert(`k${k}`, 8)) mine++;
        const theirs = Number((await inserted).slice(3));
        assert.equal(mine + theirs, 1500);
        assert.equal(map.size, 1501);
        assert.equal([...map.values()].filter((value) => value === 7).length, theirs);
        console.log(`# C inserted ${theirs} of 1500`);
      }),
    ),
  );

  test(
    `a set that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const make = () => new SharedSet(memory, "s", utf8(16), 50);
        const set = await createdBy(creator, peer, "create set s u32 50", make);
        for (let k = 0; k < 20; k++) assert.ok(set.add(`ts-${k}`));
        for (let k = 0; k < 20; k++) await peer.ok(`s add c-${k}`);
        assert.equal(set.add("c-3"), false);
        assert.equal(await peer.ask("s add ts-3"), "not done: there is another value");
        await peer.ok("s has ts-19", 1);
        await peer.ok("s has ts-20", 0);
        assert.ok(set.has("c-19"));
        await peer.ok("s remove ts-3");
        assert.ok(set.delete("c-3"));
        await peer.ok("s size", 38);
        const elements = (await peer.ask("s elements")).slice(9, -3).split(" ");
        assert.deepEqual(elements.sort(), [...set].sort());
      }),
    ),
  );

  test(
    `blocks of a pool that ${creator} creates go both ways through queues`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const pool = await createdBy(creator, peer, "create pool p u32 6", () => new Pool(memory, "p", u32, 6));
        const queueOf = (name: string) =>
          createdBy(creator, peer, `create queue ${name} u64 3`, () => new Queue(memory, name, u64, 3));
        const there = await queueOf("there");
        const back = await queueOf("back");
        const lease = await pool.acquire();
        lease.value = 77;
        await pool.send(lease, there);
        await peer.ok("p receive there", 77);
        assert.equal(pool.allocated, 1);
        await peer.ok("p send back");
        const again = await pool.receive(back);
        assert.equal(again.value, 77);
        again.release();
        await peer.ok("p allocated", 0);
        // Exactly once, one way and then the other, with waits for blocks, room and values.
        const count = MANY / 2;
        const taken = peer.took("p consume there");
        for (let k = count; k >= 0; k--) {
          const next = await pool.acquire();
          next.value = k;
          await pool.send(next, there);
        }
        assert.deepEqual(await taken, numbers(1, count).reverse());
        const produced = peer.ok(`p produce back 1 ${count}`);
        for (let k = 1; k <= count; k++) {
          const next = await pool.receive(back);
          assert.equal(next.value, k);
          next.release();
        }
        await produced;
        assert.equal(pool.allocated, 0);
      }),
    ),
  );
}

// --- futures, lazies ---

for (const creator of CREATORS) {
  test(
    `futures that ${creator} creates are set, fail and are given up by either`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const future = (name: string) =>
          createdBy(creator, peer, `create future ${name} record`, () => new Future(memory, name, Entry));
        const mine = await future("mine");
        const got = peer.ok("mine get", entryText(1));
        await sleep(NAP);
        await mine.set(entry(1));
        await got;
        assert.equal(await peer.ask(`mine set ${entryText(2)}`), "the name is taken, or the future is settled");
        const theirs = await future("theirs");
        assert.equal(await peer.ask("theirs try-get"), "not settled yet");
        const value = theirs.get();
        await sleep(NAP);
        await peer.ok(`theirs set ${entryText(3)}`);
        assert.deepEqual({ ...(await value) }, entry(3));
        const failing = await future("failing");
        const caught = assert.rejects(failing.get(), code("ZEROIPC_FAILED", /no-paper-äöü/));
        await sleep(NAP);
        await peer.ok("failing fail no-paper-äöü");
        await caught;
        const failed = await future("failed");
        await failed.fail(new Error("out of ink"));
        assert.equal(await peer.ask("failed get"), "the computation failed: out of ink");
        const pledged = await future("pledged");
        await peer.ok("pledged pledge");
        assert.throws(() => pledged.pledge(), code("ZEROIPC_TAKEN"));
        await peer.ok("pledged give-up");
        await assert.rejects(pledged.get(), code("ZEROIPC_ABANDONED"));
        const own = await future("own");
        const pledge = own.pledge();
        assert.equal(await peer.ask(`own set ${entryText(1)}`), "the role is held by another living participant");
        const waits = peer.ask("own get");
        await sleep(NAP);
        pledge.abandon();
        assert.equal(await waits, "whoever had pledged to set the future is gone");
      }),
    ),
  );

  test(
    `lazies that ${creator} creates are computed by one, and kept for both`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        let computed = 0;
        const make = () => new Lazy(memory, "l", u32, () => 100 + ++computed);
        const lazy = await createdBy(creator, peer, "create lazy l u32 42", make);
        assert.equal(lazy.peek(), undefined);
        await peer.ok("l force", 42);
        assert.equal(await lazy.force(), 42);
        assert.equal(computed, 0);
        lazy.invalidate();
        assert.equal(await peer.ask("l peek"), "nothing there");
        assert.equal(await lazy.force(), 101);
        await peer.ok("l force", 101);
        await peer.ok("l invalidate");
        assert.equal(lazy.forceSync(), 102);
        await createdBy(creator, peer, "create lazy none u32 0", () => new Lazy(memory, "none", u32, () => 1));
        assert.equal(await peer.ask("none force"), "the computation failed: there is nothing");
        const none = await Lazy.open(memory, "none", u32);
        await assert.rejects(none.force(), code("ZEROIPC_FAILED", /there is nothing/));
        // One of them waits for what the other computes.
        let release = () => {};
        const held = new Promise<number>((resolve) => (release = () => resolve(9)));
        const slow = await createdBy(creator, peer, "create lazy slow u32 43", () => {
          return new Lazy(memory, "slow", u32, () => held);
        });
        const forced = slow.force();
        await until("it computes", () => slow.state === "computing");
        const waits = peer.ok("slow force", 9);
        await sleep(NAP);
        release();
        assert.equal(await forced, 9);
        await waits;
      }),
    ),
  );
}

// --- streams ---

for (const creator of CREATORS) {
  test(
    `a stream that ${creator} creates, with a producer and a subscriber of each: everything, once, in order`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const stream = await createdBy(creator, peer, "create stream s u32 16 block", () => {
          return new Stream(memory, "s", u32, 16, { policy: "block" });
        });
        await withPeer(memory, async (other) => {
          await other.ok("open stream s u32");
          await other.ok("s subscribe 0");
          const own = stream.subscription();
          const took = other.took("s consume 0");
          const got: number[] = [];
          const read = async () => {
            for (let value; (value = await own.next()) !== undefined;) got.push(value);
          };
          const reading = read();
          const produced = peer.ok(`s produce 1 ${MANY / 2}`);
          for (let k = 1; k <= MANY / 2; k++) await stream.emit(1_000_000 + k);
          await produced;
          stream.close();
          await reading;
          assert.deepEqual(await took, got, "both subscribers, one in each language, read the same");
          assert.deepEqual(sorted(got), [...numbers(1, MANY / 2), ...numbers(1_000_001, 1_000_000 + MANY / 2)]);
          assert.deepEqual(
            got.filter((value) => value < 1_000_000),
            numbers(1, MANY / 2),
          );
          assert.equal(await peer.ask("s put 1"), "the stream or channel was closed");
        });
      }),
    ),
  );

  test(
    `policies of streams that ${creator} creates`,
    within((memory) =>
      withPeer(memory, async (peer) => {
        const make = async (policy: Policy) => {
          const of = () => new Stream(memory, policy, u32, 4, { policy });
          return createdBy(creator, peer, `create stream ${policy} u32 4 ${policy}`, of);
        };
        // Under block C waits for a subscriber of TypeScript, and the reverse.
        const block = await make("block");
        const own = block.subscription();
        const produced = peer.ok("block produce 1 9");
        await sleep(NAP);
        assert.equal(block.sequence, 4);
        for (let k = 1; k <= 9; k++) assert.equal(await own.next(), k);
        await produced;
        own.close();
        await peer.ok("block subscribe 0");
        for (let k = 1; k <= 4; k++) assert.ok(block.tryEmit(k));
        assert.equal(block.tryEmit(5), false);
        const emitted = block.emit(5);
        await sleep(NAP);
        for (let k = 1; k <= 5; k++) await peer.ok("block take", k);
        assert.equal(await emitted, true);
        await peer.ok("block subscribers", 1);
        await peer.ok("block unsubscribe");
        assert.equal(block.subscriberCount, 0);
        // Drop-oldest: subscribers count what they lost.
        const oldest = await make("drop-oldest");
        await peer.ok("drop-oldest subscribe 0");
        const reader = oldest.subscription();
        await peer.ok("drop-oldest produce 1 10");
        for (let k = 11; k <= 20; k++) oldest.tryEmit(k);
        assert.deepEqual([...reader.tryNextMany(10)], [17, 18, 19, 20]);
        assert.equal(reader.lost, 16);
        await peer.ok("drop-oldest take", 17);
        await peer.ok("drop-oldest lost", 16);
        await peer.ok("drop-oldest last", 20);
        // Drop-newest: the stream counts.
        const newest = await make("drop-newest");
        await peer.ok("drop-newest subscribe 0");
        for (let k = 1; k <= 6; k++) newest.tryEmit(k);
        assert.equal(await peer.ask("drop-newest put 7"), "no room");
        assert.equal(newest.dropped, 3);
        await peer.ok("drop-newest dropped", 3);
        await peer.ok("drop-newest take", 1);
        assert.equal(newest.last, 4);
      }),
    ),
  );
}

/** What the peer's functions do, in TypeScript. */
const ways: Record<string, (source: Stream<typeof u32>, memory: Memory) => Stream<typeof u32>> = {
  map: (source, memory) => source.map(memory, "d", u32, (value) => value * 2),
  filter: (source, memory) => source.filter(memory, "d", (value) => value % 2 === 1),
  scan: (source, memory) => source.scan(memory, "d", u32, (sum, value) => sum + value, 0),
  "take 900": (source, memory) => source.take(memory, "d", 900),
  "skip 100": (source, memory) => source.skip(memory, "d", 100),
};

/** What comes of the numbers 1 to `count`. */
const results: Record<string, (count: number) => number[]> = {
  map: (count) => numbers(1, count).map((value) => value * 2),
  filter: (count) => numbers(1, count).filter((value) => value % 2 === 1),
  scan: (count) => numbers(1, count).map((value) => (value * (value + 1)) / 2),
  "take 900": () => numbers(1, 900),
  "skip 100": (count) => numbers(101, count),
};

for (const [way, derive] of Object.entries(ways)) {
  test(
    `a derived stream (${way}) is taken over by the other: nothing is missing, nothing twice`,
    within(async (memory) => {
      const source = new Stream(memory, "s", u32, 8, { policy: "block" });
      const half = 400;
      const count = 2 * half;
      const seen: number[] = [];
      const wanted = results[way]?.(way.startsWith("take") ? 900 : 2 * count) ?? [];
      // C derives and is killed; TypeScript stands by, goes on, and hands over to C.
      const first = await Peer.start(memory.name);
      await first.ok("open stream s u32");
      await first.ok(`create derived d u32 s ${way}`);
      const run = first.ask("d run");
      run.catch(() => {});
      const standing = derive(source, memory);
      assert.equal(standing.derivation?.isDeriving, false);
      const reading = (async () => {
        for await (const value of standing.values({ from: "earliest" })) seen.push(value);
      })();
      for (let k = 1; k <= half; k++) await source.emit(k);
      await first.kill();
      await assert.rejects(run);
      for (let k = half + 1; k <= count; k++) await source.emit(k);
      await until("TypeScript derives", () => standing.derivation?.isDeriving === true);
      await withPeer(memory, async (second) => {
        await second.ok("open stream s u32");
        await second.ok(`create derived d u32 s ${way}`);
        const over = second.ok("d run");
        standing.derivation?.stop();
        for (let k = count + 1; k <= 2 * count; k++) await source.emit(k);
        source.close();
        await over;
        await reading;
        assert.deepEqual(seen, wanted);
      });
    }),
  );
}

test(
  "windows that C derives are those that TypeScript derives",
  within((memory) =>
    withPeer(memory, async (peer) => {
      const source = new Stream(memory, "s", u32, 32);
      await peer.ok("open stream s u32");
      await peer.ok("create derived d u32 s window 3");
      const over = peer.ok("d run");
      const windows = source.window(memory, "d", 3);
      const seen: number[][] = [];
      const reading = (async () => {
        for await (const value of windows.values({ from: "earliest" })) seen.push([...value]);
      })();
      for (let k = 1; k <= 10; k++) await source.emit(k);
      source.close();
      await Promise.all([over, reading]);
      assert.deepEqual(seen, [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]);
    }),
  ),
);

// --- the segment, and deaths ---

test("C creates the segment, and each sees the other", async () => {
  const name = testName();
  const peer = await Peer.start(name, 200_000);
  const memory = await Memory.open(name, { label: "test" });
  try {
    const languages = memory.peers().map(({ pid, language, label }) => `${pid}/${language}/${label}`);
    assert.deepEqual(sorted(memory.peers().map(({ language }) => language)), [1, 4]);
    assert.ok(languages.includes(`${peer.program.pid}/1/peer`), languages.join());
    const theirs = await peer.ask("peers");
    assert.deepEqual(theirs.split(" ").slice(1).sort(), languages.sort());
    await peer.ok("create queue q u32 4");
    assert.equal((await Queue.open(memory, "q", u32)).capacity, 4);
    new Queue(memory, "mine", u32, 6);
    await peer.ok("open queue mine u32");
    await peer.ok("mine close");
    assert.equal(await peer.ask("create queue mine u32 7"), "element size, capacity or size is not what was asked for");
    assert.equal(await peer.ask("create stack mine u32 7"), "the structure is of another kind");
    assert.throws(() => new Queue(memory, "q", u32, 5), code("ZEROIPC_SHAPE_MISMATCH"));
    await peer.end();
    assert.equal(memory.peers().length, 1);
  } finally {
    peer.program.kill();
    memory.close();
    memory.unlink();
  }
});

test(
  "a name that the other creates wakes who waits for it",
  within((memory) =>
    withPeer(memory, async (peer) => {
      const waits = peer.ok("open queue late u32");
      await sleep(NAP);
      new Queue(memory, "late", u32, 4);
      await waits;
      const mine = Queue.open(memory, "later", u32, { timeout: 30_000 });
      await sleep(NAP);
      await peer.ok("create queue later u32 3");
      assert.equal((await mine).capacity, 3);
    }),
  ),
);

test(
  "what a killed C peer had is free for TypeScript",
  within(async (memory) => {
    const peer = await Peer.start(memory.name);
    const ring = new Ring(memory, "ring", u32, 4);
    const future = new Future(memory, "future", u32);
    const pool = new Pool(memory, "pool", u32, 2);
    const lazy = new Lazy(memory, "lazy", u32, () => 5);
    const stream = new Stream(memory, "stream", u32, 2, { policy: "block" });
    const queue = new Queue(memory, "queue", u32, 2);
    const channel = new Channel(memory, "channel", u32, 0);
    for (const kind of ["ring", "future", "pool", "stream", "queue", "channel"]) {
      await peer.ok(`open ${kind} ${kind} u32`);
    }
    await peer.ok("ring put 1");
    await peer.ok("future pledge");
    await peer.ok("pool acquire 1");
    await peer.ok("pool acquire 2");
    await peer.ok("stream subscribe 0");
    await peer.ok("queue put 3");
    await peer.ok("create lazy lazy u32 1"); // whose function never returns
    const forced = assert.rejects(peer.ask("lazy force"));
    await until("it computes", () => lazy.state === "computing");
    assert.throws(() => ring.tryWrite(2), code("ZEROIPC_TAKEN"));
    assert.equal(ring.holder("producer")?.pid, peer.program.pid);
    assert.equal(pool.tryAcquire(), undefined);
    assert.deepEqual([stream.tryEmit(1), stream.tryEmit(2), stream.tryEmit(3)], [true, true, false]);
    const waits = [
      assert.rejects(future.get(), code("ZEROIPC_ABANDONED")),
      lazy.force().then((value) => assert.equal(value, 5)),
      pool.acquire().then((lease) => lease.release()),
      stream.emit(3),
    ];
    await sleep(NAP);
    await peer.kill();
    await forced;
    await Promise.all(waits);
    assert.equal(memory.peers().length, 1);
    assert.equal(ring.tryWrite(2), true);
    assert.deepEqual([ring.tryRead(), ring.tryRead()], [1, 2]);
    assert.equal(queue.tryPop(), 3);
    assert.equal(stream.subscriberCount, 0);
    assert.equal(pool.available, 2);
    assert.equal(channel.trySend(1), false);
  }),
);

test(
  "what TypeScript had when it closed is free for C",
  within((memory) =>
    withPeer(memory, async (peer) => {
      const guest = await Memory.open(memory.name);
      const ring = new Ring(guest, "ring", u32, 4);
      const pool = new Pool(guest, "pool", u32, 1);
      const future = new Future(guest, "future", u32);
      for (const kind of ["ring", "pool", "future"]) await peer.ok(`open ${kind} ${kind} u32`);
      assert.ok(ring.tryWrite(1));
      const lease = await pool.acquire();
      future.pledge();
      assert.equal(await peer.ask("ring put 2"), "the role is held by another living participant");
      const waits = peer.ask("future get");
      await sleep(NAP);
      assert.equal(lease.value, 0);
      guest.close();
      assert.equal(await waits, "whoever had pledged to set the future is gone");
      await peer.ok("pool acquire 1");
      await peer.ok("ring put 2");
      await peer.ok("ring take", 1);
      await peer.ok("ring take", 2);
    }),
  ),
);
