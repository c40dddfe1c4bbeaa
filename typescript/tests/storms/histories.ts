// Histories of real processes at work on one structure, and whether each is linearizable.
//
// To give a structure this test: tests/storms/<kind>-history.ts exports `histories` (witness.ts): its operations by name,
// how to choose among them, how to bring the structure back after a round, and a sequential model (linearizability.ts);
// storms/queue-history.ts is an example. tests/<kind>-history.test.ts calls the two functions here.
//
// Numbers travel only: values are small unique numbers, booleans 1 and 0, undefined is nothing. An operation that may wait
// may be among them with a short timeout; that it timed out is a result.

import assert from "node:assert/strict";
import type { Memory } from "zeroipc";
import { type Program, type Random, seededRandom, sleep, soak, until, watchdog, withMemory } from "../harness";
import { overlapping, refute, refuteByKey, type Operation } from "./linearizability";
import { Recorder, type RecordShape } from "./recorder";
import { Reserve } from "./reserve";
import { Baton, finish, type HistoryCast, NO_MORE, Recording, type WitnessOrders } from "./witness";

interface Plan<S, M> {
  readonly histories: HistoryCast<S, M>;
  /** 4 unless given. */
  readonly witnesses?: number;
  /** What bounds the test. `npm run soak` repeats it. */
  readonly rounds?: number;
  /** Operations of each witness in a round. */
  readonly length?: number;
}

const NEVER = Number.POSITIVE_INFINITY;
/** Rounds between two looks at the record. */
const BATCH = 250;
/** What is nested in other operations; and bringing the structure back may take more than a round. */
const MORE_ROWS = 64;

/** How many operations were judged, and how many of them ran beside others. */
class Tally {
  operations = 0;
  beside = 0;
  unended = 0;

  judge<S, M>(histories: HistoryCast<S, M>, history: readonly Operation[], round: number): void {
    const { model, keyOf } = histories;
    const interpreted = histories.interpret?.(history) ?? history;
    const why = keyOf ? refuteByKey(interpreted, model, keyOf) : refute(interpreted, model);
    if (why !== undefined) assert.fail(`round ${round} is not linearizable: ${why}`);
    this.operations += history.length;
    this.beside += overlapping(history);
    this.unended += history.filter(({ end }) => end === NEVER).length;
  }

  report(): void {
    const { operations, beside, unended } = this;
    console.log(`# ${operations} operations, ${beside} of them beside others, ${unended} never ended`);
    assert.ok(beside > 0, "nothing ran beside anything");
  }
}

/** Witnesses, what they record, and the structure they work on. */
class Court<S, M> {
  readonly programs: Program[] = [];
  readonly random: Random;
  readonly recorder: Recorder;
  readonly baton: Baton;
  readonly arena: Memory;
  readonly #orders: Omit<WitnessOrders, "participant" | "seed" | "round">;
  readonly #reserve: Reserve;

  private constructor(arena: Memory, record: Memory, plan: Required<Plan<S, M>>, shape: RecordShape, random: Random) {
    const { histories, witnesses, length } = plan;
    const selfDriven = shape.rounds > 1;
    this.arena = arena;
    this.random = random;
    this.recorder = new Recorder(record, shape);
    this.baton = new Baton(record, witnesses);
    this.#orders = {
      arena: arena.name,
      record: record.name,
      shape,
      witnesses,
      length,
      selfDriven,
      restEvery: selfDriven ? 6 : 60,
    };
    this.#reserve = new Reserve("witness", histories.kind, selfDriven ? witnesses : 2);
  }

  static async with<S, M>(
    plan: Required<Plan<S, M>>,
    shape: RecordShape,
    random: Random,
    hold: (court: Court<S, M>) => Promise<void>,
  ): Promise<void> {
    const { witnesses, histories } = plan;
    const { size = "2MB", maxEntries = 64 } = histories;
    await withMemory({ size, maxEntries, maxPeers: witnesses + 4 }, (arena) =>
      withMemory({ size: Recorder.bytesFor(shape) }, async (record) => {
        const court = new Court(arena, record, plan, shape, random);
        try {
          await hold(court);
        } finally {
          for (const program of court.programs) program.kill(); // those of a failed test still wait for rounds
          await court.#reserve.end();
        }
      }),
    );
  }

  async call(participant: number, round: number): Promise<void> {
    const orders: WitnessOrders = { ...this.#orders, participant, round, seed: this.random.word() };
    this.programs[participant] = await this.#reserve.take(orders);
  }

  /** Waits for something that witnesses do; fails when one ends instead. */
  async until(what: string, condition: () => boolean, programs: readonly Program[] = this.programs): Promise<void> {
    const ended = ({ child }: Program) => child.exitCode !== null || child.signalCode !== null;
    await until(what, () => condition() || programs.some(ended));
    const early = programs.find(ended);
    if (early) assert.fail(`a witness ended: ${(await early.ended).stderr}`);
  }

  async dismiss(): Promise<void> {
    this.baton.go = NO_MORE;
    for (const program of this.programs) {
      const end = await watchdog("a witness ending", 60, () => program.ended);
      assert.equal(end.code, 0, end.stderr);
    }
  }
}

function complete<S, M>(plan: Plan<S, M>, defaults: { rounds: number; length: number }): Required<Plan<S, M>> {
  const { witnesses = 4, rounds = defaults.rounds, length = defaults.length } = plan;
  return { histories: plan.histories, witnesses, rounds, length };
}

const REPETITIONS = soak ? 30 : 1;

/** Short rounds, thousands of them. */
export async function checkHistories<S, M>(plan: Plan<S, M>): Promise<void> {
  for (let k = 0; k < REPETITIONS; k++) await shortRounds(plan);
}

async function shortRounds<S, M>(plan: Plan<S, M>): Promise<void> {
  const full = complete(plan, { rounds: 1200, length: 8 });
  const { histories, witnesses, rounds, length } = full;
  const names = Object.keys(histories.operations);
  const shape = { participants: witnesses + 1, rounds: BATCH, rows: 2 * length + MORE_ROWS };
  const random = seededRandom(`${rounds} histories of ${histories.kind}, ${witnesses} witnesses`);
  const tally = new Tally();
  await Court.with(full, shape, random, async (court) => {
    const { recorder, baton } = court;
    for (let k = 0; k < witnesses; k++) await court.call(k, 0);
    for (let first = 0; first < rounds; first += BATCH) {
      baton.go = first + 1;
      const end = first + BATCH;
      await court.until(`rounds ${first} to ${end}`, () => baton.complete === end);
      for (let k = 0; k < BATCH; k++) tally.judge(histories, recorder.history(k, names), first + k);
      recorder.clear();
    }
    await court.dismiss();
  });
  tally.report();
}

/** Some time after the last that it did. */
function deathOf(process: number, history: readonly Operation[]): Operation {
  const stamps = history.filter((one) => one.process === process).map(({ begin, end }) => (end < NEVER ? end : begin));
  return { process, name: "death", args: [], result: undefined, begin: Math.max(0, ...stamps) + 0.5, end: NEVER };
}

/** Longer rounds in each of which a witness is killed: what it was doing happened or did not. */
export async function checkHistoriesWithKills<S, M>(plan: Plan<S, M>): Promise<void> {
  for (let k = 0; k < REPETITIONS; k++) await roundsWithKills(plan);
}

async function roundsWithKills<S, M>(plan: Plan<S, M>): Promise<void> {
  const full = complete(plan, { rounds: 12, length: 600 });
  const { histories, witnesses, rounds, length } = full;
  const names = Object.keys(histories.operations);
  const shape = { participants: witnesses + 1, rounds: 1, rows: 2 * length + MORE_ROWS };
  const random = seededRandom(`${rounds} histories of ${histories.kind} with kills, ${witnesses} witnesses`);
  const tally = new Tally();
  await Court.with(full, shape, random, async (court) => {
    const { arena, programs, recorder, baton } = court;
    const recording = new Recording();
    let structure = histories.open(arena, 0, recording);
    for (let k = 0; k < witnesses; k++) await court.call(k, 0);
    for (let round = 0; round < rounds; round++) {
      const victim = random.below(witnesses);
      if (histories.fresh) structure = histories.open(arena, round, recording);
      baton.go = round + 1;
      await sleep(random.fraction() * 2);
      const program = programs[victim] as Program;
      program.kill();
      await watchdog("a killed witness ending", 60, () => program.ended);
      baton.over = round + 1;
      const others = programs.map((_, k) => k).filter((k) => k !== victim);
      const left = others.map((k) => programs[k] as Program);
      await court.until("the others end the round", () => others.every((k) => baton.isDone(k, round)), left);
      recording.writer = recorder.writer(witnesses, 0, names);
      finish(histories, structure, recording);
      const history = recorder.history(0, names);
      if (histories.deaths) history.push(deathOf(victim, history));
      tally.judge(histories, history, round);
      recorder.clear();
      await court.call(victim, round + 1);
    }
    await court.dismiss();
  });
  tally.report();
}
