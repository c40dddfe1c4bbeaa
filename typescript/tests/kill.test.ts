// SIGKILL at random moments: what was pushed is popped exactly once, the queue keeps moving, nothing leaks.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Memory, Queue } from "zeroipc";
import {
  endPrograms,
  type Program,
  runProgram,
  seededRandom,
  sleep,
  soak,
  startProgram,
  testName,
  until,
  watchdog,
  withMemory,
} from "./harness";
import { endTraffic } from "./conductor";
import { BULK, elementType, Ledger, makeElement, type Mode, MODES, type Orders, type Role, STOP_ALL } from "./traffic";

after(endPrograms);

const CAPACITY = 16;
const SPARES = 12;
const MAX_PEERS = 12;

interface Warm {
  readonly program: Program;
  readonly ready: Promise<void>;
}

/** Carriers that are loaded already, so that the next one starts at once. */
class Reserve {
  readonly #warm: Warm[] = [];

  constructor(size: number) {
    while (this.#warm.length < size) this.#start();
  }

  #start(): void {
    const program = startProgram("carrier");
    const ready = program.expect("warm");
    ready.catch(() => {});
    this.#warm.push({ program, ready });
  }

  async take(orders: Orders): Promise<Program> {
    this.#start();
    const { program, ready } = this.#warm.shift() as Warm;
    await ready;
    program.send(JSON.stringify(orders));
    await watchdog("a carrier starting", 60, () => program.expect("ready"));
    return program;
  }

  async end(): Promise<void> {
    for (const { program } of this.#warm) program.kill();
    await Promise.all(this.#warm.map(({ program }) => program.ended));
  }
}

interface Carrier {
  readonly program: Program;
  readonly role: Role;
  readonly mode: Mode;
}

/** The capacity is exact and every block is free again. */
function checkWhole(queue: Queue<ReturnType<typeof elementType>>, elementBytes: number): void {
  for (let round = 0; round < 3; round++) {
    let count = 0;
    while (queue.tryPush(makeElement(elementBytes, 0, count))) count++;
    assert.equal(count, CAPACITY);
    assert.equal(queue.isFull, true);
    for (let k = 0; k < count; k++) assert.deepEqual(queue.tryPop(), makeElement(elementBytes, 0, k));
    assert.equal(queue.tryPop(), undefined);
  }
  const leases = [];
  for (let lease = queue.tryReserve(); lease; lease = queue.tryReserve()) leases.push(lease);
  assert.equal(leases.length, CAPACITY + SPARES, "every block can be reserved");
  leases.forEach((lease) => lease.abort());
}

async function storm(kills: number, elementBytes: number): Promise<void> {
  const random = seededRandom(`kill storm of ${kills}, ${elementBytes} bytes`);
  const producers = kills + 8;
  const perProducer = elementBytes > 1000 ? 2 ** 15 : 2 ** 17;
  const reserve = new Reserve(3);
  const carriers: Carrier[] = [];
  const killed = { produce: 0, consume: 0, mayTake: 0 };
  await withMemory({ size: "2MB", maxPeers: MAX_PEERS }, (arena) =>
    withMemory({ size: Ledger.bytesFor(producers, perProducer) }, async (books) => {
      const queue = new Queue(arena, "queue", elementType(elementBytes), CAPACITY, { spares: SPARES });
      const ledger = new Ledger(books, producers, perProducer);
      let next = 0;
      const enlist = async (role: Role) => {
        const mode = random.pick(MODES);
        const orders = { arena: arena.name, ledger: books.name, role, id: next++, mode, elementBytes };
        carriers.push({ program: await reserve.take(orders), role, mode });
      };
      const moved = () => ledger.progress.reduce((sum, count) => sum + count, 0);
      for (const role of ["produce", "consume", "produce", "consume"] as const) await enlist(role);
      for (let k = 0; k < kills; k++) {
        await sleep(random.fraction() * random.pick([1, 10, 30]));
        const [victim] = carriers.splice(random.below(carriers.length), 1) as [Carrier];
        victim.program.kill();
        const end = await watchdog("a killed carrier ending", 60, () => victim.program.ended);
        assert.equal(end.signal, "SIGKILL", `it ended by itself: ${end.stderr}`);
        killed[victim.role]++;
        if (victim.role === "consume") killed.mayTake += victim.mode === "many" ? BULK : 1;
        const before = moved();
        await enlist(victim.role);
        await until("the queue moves on", () => moved() > before);
      }
      await endTraffic(carriers, ledger, queue);
      const { pushed, lost, early, faults } = ledger.balance();
      console.log(`# killed ${JSON.stringify(killed)}, ${pushed} pushed, ${lost} died with their consumer`);
      assert.deepEqual(faults, [0, 0, 0, 0], "torn, twice, out of order, of nobody");
      assert.ok(lost <= killed.mayTake, `${lost} lost with ${killed.mayTake} allowed`);
      assert.ok(
        early.length <= killed.produce && early.every((count) => count <= BULK),
        `ahead of the books: ${early}`,
      );
      assert.deepEqual(
        arena.peers().map((peer) => peer.self),
        [true],
      );
      checkWhole(queue, elementBytes);
      await checkSlots(arena);
    }),
  ).finally(() => reserve.end());
}

/** As many as there are slots can attach, and one more cannot. */
async function checkSlots(memory: Memory): Promise<void> {
  const holders = Array.from({ length: MAX_PEERS - 1 }, () => startProgram("holder", [memory.name]));
  await watchdog("holders attaching", 60, () => Promise.all(holders.map((holder) => holder.expect("attached"))));
  assert.equal(memory.peers().length, MAX_PEERS);
  await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL/);
  holders.forEach((holder) => holder.kill());
  await Promise.all(holders.map((holder) => holder.ended));
  assert.equal(memory.peers().length, 1);
}

for (const [elementBytes, kills] of [
  [8, 170],
  [256, 170],
  [4096, 170],
] as const) {
  test(`push and pop of ${elementBytes} bytes when their processes are killed`, async () => {
    for (let round = 0; round < (soak ? 10 : 1); round++) await storm(kills, elementBytes);
  });
}

test("attach and create when their processes are killed", async () => {
  const random = seededRandom("kill attach and create");
  await withMemory({ size: "1MB", maxPeers: 4, maxEntries: 64 }, async (memory) => {
    for (let round = 0; round < (soak ? 200 : 40); round++) {
      const program = startProgram("opener", [memory.name, round % 32]);
      await program.expect("ready");
      await sleep(random.fraction() * 10);
      program.kill();
      await program.ended;
      assert.equal(memory.peers().length, 1);
      const queue = new Queue(memory, `queue-${round % 32}`, elementType(8), 4);
      assert.equal(queue.isEmpty, true);
    }
    assert.equal(
      new Set(memory.entries().map((entry) => entry.name)).size,
      memory.entries().length,
      "names are unique",
    );
    const sorted = memory.entries().sort((a, b) => a.offset - b.offset);
    sorted.slice(1).forEach((entry, k) => {
      const before = sorted[k] as (typeof sorted)[number];
      assert.ok(before.offset + before.size <= entry.offset, `${before.name} and ${entry.name} lie apart`);
    });
  });
});

test("create of a segment when its process is killed", async () => {
  const random = seededRandom("kill creation");
  const name = testName();
  for (let round = 0; round < (soak ? 100 : 20); round++) {
    const program = startProgram("creator", [name]);
    await program.expect("ready");
    await sleep(random.fraction() * 5);
    program.kill();
    await program.ended;
    using memory = new Memory(name, { size: 65536 }); // complete, or none and made anew
    assert.equal(memory.peers().length, 1);
    memory.unlink();
  }
});

test("popSync when a waiter is killed as it is woken", async () => {
  const random = seededRandom("kill waiters");
  const reserve = new Reserve(2);
  const trials = soak ? 400 : 40;
  await withMemory({ maxPeers: MAX_PEERS }, (arena) =>
    withMemory({ size: Ledger.bytesFor(trials + 8, 1024) }, async (books) => {
      const queue = new Queue(arena, "queue", elementType(8), 64, { spares: SPARES });
      const ledger = new Ledger(books, trials + 8, 1024);
      let next = 1;
      const enlist = (k: number) => {
        const mode = k % 2 === 0 ? "sync" : "async";
        const role = "consume" as const;
        return reserve.take({ arena: arena.name, ledger: books.name, role, id: next++, mode, elementBytes: 8 });
      };
      const waiters = [await enlist(0), await enlist(1), await enlist(2)];
      for (let k = 0; k < trials; k++) {
        await sleep(random.fraction() * 30); // they fall asleep
        assert.equal(queue.tryPush(makeElement(8, 0, k) as number), true);
        ledger.pushed.store(0, k + 1);
        const moment = performance.now() + random.fraction() * 0.4;
        while (performance.now() < moment);
        const [victim] = waiters.splice(random.below(waiters.length), 1) as [Program];
        victim.kill();
        await until("somebody takes the element", () => queue.isEmpty);
        await victim.ended;
        waiters.push(await enlist(k));
      }
      ledger.phase.store(0, STOP_ALL);
      for (const waiter of waiters) assert.equal((await waiter.ended).code, 0);
      const { lost, faults } = ledger.balance();
      assert.deepEqual(faults, [0, 0, 0, 0]);
      assert.ok(lost <= trials);
      console.log(`# ${trials} waiters killed, ${lost} elements died with them`);
    }),
  ).finally(() => reserve.end());
});

test("attach when every slot's owner was killed", async () => {
  await withMemory({ maxPeers: 3 }, async (memory) => {
    for (let round = 0; round < 5; round++) {
      const holders = [startProgram("holder", [memory.name]), startProgram("holder", [memory.name])];
      await Promise.all(holders.map((holder) => holder.expect("attached")));
      await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL/);
      holders.forEach((holder) => holder.kill());
      await Promise.all(holders.map((holder) => holder.ended));
    }
  });
});
