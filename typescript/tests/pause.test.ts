// SIGSTOP at random moments: a participant that stands still holds up nobody, and goes on correctly.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { Queue } from "zeroipc";
import {
  endPrograms,
  type Program,
  type Random,
  seededRandom,
  sleep,
  soak,
  startProgram,
  until,
  watchdog,
  withMemory,
} from "./harness";
import { endTraffic } from "./conductor";
import { elementType, Ledger, type Mode, type Role } from "./traffic";

after(endPrograms);

const STOPS = soak ? 1000 : 200;
/** Elements that every other participant moves while one stands still. */
const PROGRESS = 100;

interface Carrier {
  readonly program: Program;
  readonly id: number;
  readonly role: Role;
}

async function start(arena: string, ledger: string, elementBytes: number, modes: readonly Mode[]): Promise<Carrier[]> {
  const carriers = modes.map((mode, id) => {
    const role: Role = id % 2 === 0 ? "produce" : "consume";
    const program = startProgram("carrier");
    program.send(JSON.stringify({ arena, ledger, role, id, mode, elementBytes }));
    return { program, id, role };
  });
  for (const { program } of carriers) await watchdog("a carrier starting", 60, () => program.expect("ready"));
  return carriers;
}

/** Stops a carrier, sees that all others move on, lets it go on, and now and then sees that it does. */
async function stopOne(carriers: readonly Carrier[], ledger: Ledger, random: Random, k: number): Promise<void> {
  await sleep(random.fraction() * 3);
  const victims = random.shuffle(carriers).slice(0, k % 10 === 9 ? 2 : 1);
  // Two at once: one of each role, so that each role has somebody left.
  if (victims.length === 2 && victims[0]?.role === victims[1]?.role) victims.pop();
  for (const { program } of victims) program.kill("SIGSTOP");
  const others = carriers.filter((carrier) => !victims.includes(carrier));
  const before = others.map(({ id }) => ledger.progress[id] as number);
  const moved = () => others.every(({ id }, n) => (ledger.progress[id] as number) - (before[n] as number) >= PROGRESS);
  const stopped = victims.map(({ id, role }) => `${role} ${id}`).join(" and ");
  await sleep(random.fraction() * 10);
  await until(`the others move on beside the stopped ${stopped}`, moved);
  for (const { program } of victims) program.kill("SIGCONT");
  if (k % 20 !== 0) return;
  const then = victims.map(({ id }) => ledger.progress[id] as number);
  await until(`${stopped} go on`, () =>
    victims.every(({ id }, n) => (ledger.progress[id] as number) > (then[n] as number)),
  );
}

async function pause(elementBytes: number, modes: readonly Mode[]): Promise<void> {
  const random = seededRandom(`pause, ${elementBytes} bytes, ${modes.join(" ")}`);
  const perProducer = (soak ? 2 ** 28 : 2 ** 25) / (elementBytes > 8 ? 8 : 1);
  await withMemory({ size: "2MB", maxPeers: 16 }, (arena) =>
    withMemory({ size: Ledger.bytesFor(modes.length, perProducer) }, async (books) => {
      const queue = new Queue(arena, "queue", elementType(elementBytes), 32);
      const ledger = new Ledger(books, modes.length, perProducer);
      const carriers = await start(arena.name, books.name, elementBytes, modes);
      for (let k = 0; k < STOPS; k++) await stopOne(carriers, ledger, random, k);
      await endTraffic(carriers, ledger, queue);
      const { pushed, lost, early, faults } = ledger.balance();
      console.log(`# ${STOPS} stops, ${pushed} elements`);
      assert.deepEqual(faults, [0, 0, 0, 0], "torn, twice, out of order, of nobody");
      assert.equal(lost, 0);
      assert.deepEqual(early, []);
    }),
  );
}

for (const elementBytes of [8, 256, 4096]) {
  test(`push and pop of ${elementBytes} bytes when one is stopped`, () =>
    pause(elementBytes, ["try", "try", "lease", "lease"]));
}

test("pushSync and popSync when one is stopped", () => pause(8, ["sync", "sync", "async", "async"]));

test("tryPushMany and tryPopMany when one is stopped", () => pause(256, ["many", "many", "try", "lease"]));
