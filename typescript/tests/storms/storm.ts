// Storms: a structure under traffic by real processes that are killed, or stopped, at random moments.
//
// To give a structure its storms, write a cast and a test file, and nothing else:
//
// 1. tests/storms/<kind>.ts exports `cast` (cast.ts). It says how to create and open what the storm is about, which roles
//    there are, and what must hold in the end. A role's `start` is called in a carrier process and returns a step, which is
//    called in a loop: it does one thing (by the mode in its orders), writes what came of it into the ledger, and returns
//    how much it moved. storms/queue.ts is the model: about a hundred lines.
//    - Makers number what they make from 0 on: makeElement(bytes, orders.id, sequence). Of what an operation has confirmed
//      they tell the ledger: `ledger.told.store(orders.id, howMany)`. Before `ledger.perMaker` is reached they must stop.
//    - Who is shown elements hands each to `ledger.observer(...)`: torn ones, doubled ones, ones out of order are faults.
//      A stack does not keep order (`ordered: false`); in a stream many see the same (`once: false`).
//    - Whatever else is found wrong: `ledger.fault("wrong")`. What else must survive the carriers: `books` of the cast's own.
//    - What can be held (a block, a lease, a stripe) must be held for a while in one of the modes: `rest(0.5)` between. Else
//      hardly anybody is killed while holding it, and a block that its death leaks is not noticed.
//    - `order` says who ends first: [["push"], ["pop"]] ends the makers, waits for `settled`, and then ends the others.
//    - `judge` looks at what is left: usually `exactlyOnce(...)` (judging.ts), and that the capacity is whole (fill it, empty it, hold
//      every block), for three rounds.
// 2. tests/<kind>-storm.test.ts calls killStorm and pauseStorm, with wakeStorm where there is waiting, as in
//    queue-storm.test.ts; `after(endPrograms)` ends what a failed test leaves. A kill costs 60 to 100 ms: 60 kills in all
//    are about 6 s, and 100 stops with the start of four carriers about 1.5 s. Stay below 8 s and 5 s: there are ten
//    structures. `npm run soak` repeats and lengthens by itself.
//
// Histories for the check of linearizability are another matter: see histories.ts.
//
// A carrier is killed while it does anything at all, so a step needs no care, but for one thing: first the operation, then
// the ledger. What was done and not yet told is allowed for by `exactlyOnce`.

import assert from "node:assert/strict";
import { Memory } from "zeroipc";
import {
  type Program,
  type Random,
  runProgram,
  seededRandom,
  sleep,
  soak,
  startProgram,
  until,
  watchdog,
  withMemory,
} from "../harness";
import type { Cast, Orders, Victim } from "./cast";
import { Ledger, type LedgerShape } from "./ledger";
import { Reserve } from "./reserve";

interface Carrier extends Victim {
  readonly program: Program;
}

interface Crew {
  readonly role: string;
  /** Any of the role's unless given. */
  readonly mode?: string;
}

interface Plan<S> {
  readonly cast: Cast<S>;
  /** 8, or a multiple of 4 above. 8 unless given. */
  readonly elementBytes?: number;
  /** Who is kept alive. */
  readonly crew: readonly Crew[];
  /** Elements that one maker may make. */
  readonly perMaker?: number;
}

// --- the stage ---

/** Makers stop when a batch does not fit what they may still make. */
const SPENT = 100;

/** An arena with the structure in it, its books, and the carriers in it. */
class Stage<S> {
  readonly carriers: Carrier[] = [];
  readonly killed: Victim[] = [];
  readonly structure: S;
  readonly ledger: Ledger;
  readonly cast: Cast<S>;
  readonly arena: Memory;
  readonly random: Random;
  readonly elementBytes: number;
  readonly #reserve: Reserve;
  #next = 0;

  private constructor(plan: Plan<S>, arena: Memory, books: Memory, shape: LedgerShape, random: Random, spare: number) {
    this.cast = plan.cast;
    this.elementBytes = plan.elementBytes ?? 8;
    this.arena = arena;
    this.random = random;
    this.structure = plan.cast.create(arena, this.elementBytes);
    this.ledger = new Ledger(books, shape);
    this.#reserve = new Reserve("carrier", plan.cast.kind, spare);
  }

  /** `participants`: how many carriers there will ever be. `spare`: how many are kept warm. */
  static async with<S>(
    plan: Plan<S>,
    options: { participants: number; perMaker: number; spare: number; random: Random },
    play: (stage: Stage<S>) => Promise<void>,
  ): Promise<void> {
    const { participants, perMaker, spare, random } = options;
    const { cast } = plan;
    const shape = { participants, perMaker, books: cast.books?.(participants) ?? {} };
    const { size = "2MB", maxPeers, maxEntries = 64 } = cast;
    await withMemory({ size, maxPeers, maxEntries }, (arena) =>
      withMemory({ size: Ledger.bytesFor(shape) }, async (books) => {
        const stage = new Stage(plan, arena, books, shape, random, spare);
        try {
          await play(stage);
        } finally {
          await stage.#reserve.end();
        }
      }),
    );
  }

  async enlist({ role, mode }: Crew): Promise<Carrier> {
    const { modes } = this.cast.roles[role] as Cast<S>["roles"][string];
    const orders: Orders = {
      arena: this.arena.name,
      ledger: this.ledger.memory.name,
      role,
      mode: mode ?? this.random.pick(modes),
      id: this.reserveId(),
      elementBytes: this.elementBytes,
      seed: this.random.word(),
    };
    const carrier = { role, mode: orders.mode, id: orders.id, program: await this.#reserve.take(orders) };
    this.carriers.push(carrier);
    return carrier;
  }

  /** The next number in the ledger, for the test itself. */
  reserveId(): number {
    return this.#next++;
  }

  /** A carrier that has made nearly all that it may make: it moves no more. */
  spent(): Carrier | undefined {
    const { told, perMaker } = this.ledger;
    return this.carriers.find(({ id }) => told.load(id) > perMaker - SPENT);
  }

  /** Kills one that is spent, or else any carrier; returns it when it is gone. */
  async kill(): Promise<Carrier> {
    const victim = this.spent() ?? this.random.pick(this.carriers);
    this.carriers.splice(this.carriers.indexOf(victim), 1);
    victim.program.kill();
    const { signal, stderr } = await watchdog("a killed carrier ending", 60, () => victim.program.ended);
    assert.equal(signal, "SIGKILL", `${victim.role} ${victim.mode} ended by itself: ${stderr}`);
    this.killed.push(victim);
    return victim;
  }

  /** Ends everybody in the cast's order, and judges what is left. */
  async end(): Promise<void> {
    const { cast, ledger, structure, arena, elementBytes, killed } = this;
    for (const [stage, roles] of cast.order.entries()) {
      ledger.phase.store(0, stage + 1);
      for (const { program, role, mode } of this.carriers.filter((carrier) => roles.includes(carrier.role))) {
        const end = await watchdog(`${role} ${mode} ending`, 60, () => program.ended);
        assert.equal(end.code, 0, `${role} ${mode}: ${end.stderr}`);
      }
      const last = stage === cast.order.length - 1;
      if (!last && cast.settled) await until("what is left is taken", () => cast.settled?.(structure) === true);
    }
    assert.deepEqual(ledger.faults, {});
    assert.deepEqual(
      arena.peers().map((peer) => peer.self),
      [true],
    );
    cast.judge({ structure, arena, ledger, elementBytes, killed });
  }
}

function describe<S>({ cast, elementBytes = 8, crew }: Plan<S>): string {
  return `${cast.kind}, ${elementBytes} bytes, ${crew.map(({ role, mode }) => (mode ? `${role} ${mode}` : role)).join(", ")}`;
}

// --- kills ---

export interface KillStorm<S> extends Plan<S> {
  readonly kills: number;
  /** How often `npm run soak` repeats it; 30 times unless given. */
  readonly soakRounds?: number;
}

/** Kills carriers at random moments, each replaced at once; all that is left must be right. */
export async function killStorm<S>(plan: KillStorm<S>): Promise<void> {
  for (let round = soak ? (plan.soakRounds ?? 30) : 1; round > 0; round--) await oneKillStorm(plan);
}

async function oneKillStorm<S>(plan: KillStorm<S>): Promise<void> {
  const { kills, crew, elementBytes = 8, perMaker = elementBytes > 1000 ? 2 ** 15 : 2 ** 17 } = plan;
  const random = seededRandom(`${kills} kills: ${describe(plan)}`);
  const options = { participants: kills + crew.length, perMaker, spare: 3, random };
  await Stage.with(plan, options, async (stage) => {
    const { ledger } = stage;
    for (const one of crew) await stage.enlist(one);
    for (let k = 0; k < kills; k++) {
      await sleep(random.fraction() * random.pick([1, 10, 30]));
      const { role } = await stage.kill();
      const before = ledger.moved;
      const wanted = crew.find((one) => one.role === role) as Crew;
      const { mode } = await stage.enlist(wanted);
      const goesOn = () => ledger.moved > before || stage.spent() !== undefined;
      await until(`something moves after ${role} was replaced (${mode})`, goesOn);
    }
    await stage.end();
    console.log(`# killed ${tally(stage.killed)}; ${ledger.moved} moved`);
    await checkSlots(stage.arena, plan.cast.maxPeers);
  });
}

function tally(killed: readonly Victim[]): string {
  const counts = new Map<string, number>();
  for (const { role, mode } of killed) {
    const way = `${role} ${mode}`;
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  return [...counts].map(([way, count]) => `${count} ${way}`).join(", ");
}

/** As many as there are slots can attach, and one more cannot. */
async function checkSlots(memory: Memory, maxPeers: number): Promise<void> {
  const holders = Array.from({ length: maxPeers - 1 }, () => startProgram("holder", [memory.name]));
  await watchdog("holders attaching", 60, () => Promise.all(holders.map((holder) => holder.expect("attached"))));
  assert.equal(memory.peers().length, maxPeers);
  await assert.rejects(runProgram("holder", [memory.name]), /ZEROIPC_PEERS_FULL/);
  holders.forEach((holder) => holder.kill());
  await Promise.all(holders.map((holder) => holder.ended));
  assert.equal(memory.peers().length, 1);
}

// --- pauses ---

export interface PauseStorm<S> extends Plan<S> {
  /** 100 unless given; ten times as many (and no less than 1000) in `npm run soak`. */
  readonly stops?: number;
  /** Steps that every other carrier must make while one stands still; 100 unless given. */
  readonly progress?: number;
  /** Whether a carrier of one role that is stopped may hold up one of another, as a table of the specification says. */
  readonly mayHoldUp?: (stopped: Victim, other: Victim) => boolean;
}

/** Stops carriers at random moments: all others must move on meanwhile, and the stopped ones go on correctly. */
export async function pauseStorm<S>(plan: PauseStorm<S>): Promise<void> {
  const { crew, elementBytes = 8, progress = 100, mayHoldUp = () => false } = plan;
  const stops = (plan.stops ?? 100) * (soak ? 10 : 1);
  const perMaker = plan.perMaker ?? (soak ? 2 ** 28 : 2 ** 25) / (elementBytes > 8 ? 8 : 1);
  const random = seededRandom(`${stops} stops: ${describe(plan)}`);
  const options = { participants: crew.length, perMaker, spare: 1, random };
  await Stage.with(plan, options, async (stage) => {
    for (const one of crew) await stage.enlist(one);
    for (let k = 0; k < stops; k++) await stopSome(stage, { k, progress, mayHoldUp });
    await stage.end();
    console.log(`# ${stops} stops; ${stage.ledger.moved} moved`);
  });
}

interface Stop {
  readonly k: number;
  readonly progress: number;
  readonly mayHoldUp: (stopped: Victim, other: Victim) => boolean;
}

/** Stops one carrier or two, sees that the others move on, lets them go on, and now and then sees that they do. */
async function stopSome<S>({ carriers, ledger, random }: Stage<S>, { k, progress, mayHoldUp }: Stop): Promise<void> {
  await sleep(random.fraction() * 3);
  const victims = random.shuffle(carriers).slice(0, k % 10 === 9 ? 2 : 1);
  // Each role must have somebody left.
  const left = (role: string) => carriers.some((one) => one.role === role && !victims.includes(one));
  while (victims.length > 1 && !victims.every(({ role }) => left(role))) victims.pop();
  for (const { program } of victims) program.kill("SIGSTOP");
  const others = carriers.filter(
    (one) => !victims.includes(one) && !victims.some((stopped) => mayHoldUp(stopped, one)),
  );
  const before = others.map(({ id }) => ledger.progress[id] as number);
  const moved = () => others.every(({ id }, n) => (ledger.progress[id] as number) - (before[n] as number) >= progress);
  const stopped = victims.map(({ role, mode, id }) => `${role} ${mode} (${id})`).join(" and ");
  await sleep(random.fraction() * 10);
  await until(`the others move on beside the stopped ${stopped}`, moved);
  for (const { program } of victims) program.kill("SIGCONT");
  if (k % 20 !== 0) return;
  const then = victims.map(({ id }) => ledger.progress[id] as number);
  await until(`${stopped} go on`, () =>
    victims.every(({ id }, n) => (ledger.progress[id] as number) > (then[n] as number)),
  );
}

// --- kills of sleepers ---

export interface WakeStorm<S> extends Plan<S> {
  /** 40 unless given; ten times as many in `npm run soak`. */
  readonly trials?: number;
  /** Makes something for one of the sleepers, as the `sequence`th of maker 0: their wake-up. */
  feed(structure: S, sequence: number): void;
  /** Whether what was fed is gone. */
  taken(structure: S): boolean;
}

/** Kills one of several sleepers as they are woken: another must take what there is. At most what was fed is lost with them. */
export async function wakeStorm<S>(plan: WakeStorm<S>): Promise<void> {
  const { crew } = plan;
  const trials = (plan.trials ?? 40) * (soak ? 10 : 1);
  const random = seededRandom(`${trials} kills of sleepers: ${describe(plan)}`);
  const options = { participants: trials + crew.length + 1, perMaker: Math.max(trials, 1024), spare: 2, random };
  await Stage.with(plan, options, async (stage) => {
    const { ledger, structure } = stage;
    const maker = stage.reserveId();
    for (const one of crew) await stage.enlist(one);
    for (let k = 0; k < trials; k++) {
      await sleep(random.fraction() * 30); // they fall asleep
      plan.feed(structure, k);
      ledger.told.store(maker, k + 1);
      const moment = performance.now() + random.fraction() * 0.4;
      while (performance.now() < moment);
      const victim = stage.kill();
      await until("somebody takes it", () => plan.taken(structure));
      const { role, mode } = await victim;
      await stage.enlist({ role, mode });
    }
    await stage.end();
    console.log(`# ${trials} sleepers killed; ${ledger.balance().lost} died with them`);
  });
}
