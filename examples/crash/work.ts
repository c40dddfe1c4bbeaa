// What the processes do that are killed. They end in no other way, and none of them knows how to recover anything.

import { setImmediate as turn } from "node:timers/promises";
import type { Role } from "./board";
import { factorsOf, smallestFactor } from "./primes";
import { MADE, type State, Step, takenBy, TICKETS } from "./state";

/** Writes a job into a block, and hands the block over to whoever receives it. */
export async function send(state: State, job: number, primes: Uint32Array): Promise<void> {
  const { blocks, todo, board } = state;
  using block = await blocks.acquire();
  block.value.job = job;
  block.value.ticket = board.count("tickets") % TICKETS;
  block.value.numbers.set(factorsOf(job, primes).map(([p, q]) => p * q));
  await blocks.send(block, todo); // waits while there is no room
}

async function make(state: State): Promise<never> {
  for (;;) {
    const job = state.board.count("jobs") + 1;
    state.board.say("makes", job);
    const primes = await state.primes.force();
    state.book.insert(job, MADE); // from here on it must be done
    await send(state, job, primes);
    await turn(); // where nothing waits, the event loop never comes to hear that main is gone
  }
}

async function work({ blocks, todo, book, primes, finished, delivered, board }: State): Promise<never> {
  const taken = takenBy(process.pid);
  for (;;) {
    board.say("waits for a job");
    await turn();
    using block = await blocks.receive(todo);
    const { job, ticket } = block.value;
    if (delivered.add(ticket, 1) > 0) board.count("delivered twice");
    board.say("works on", job);
    // One step: of those who may have got the job, for it was sent again, one takes it.
    if (!book.compareAndSet(job, MADE, taken)) {
      board.count("in vain");
      continue;
    }
    const table = await primes.force();
    const wanted = factorsOf(job, table).map(([p, q]) => p * q);
    if (wanted.some((number, k) => number !== block.value.numbers[k])) board.count("torn");
    const factors = block.value.numbers.map((number) => smallestFactor(number, table));
    // One step: result and end of the job. Who dies before has done nothing, who dies after has done it.
    if (!book.compareAndSet(job, taken, { step: Step.done, pid: process.pid, factors })) continue;
    await finished.emit({ job, pid: process.pid });
  }
}

/** Only looks on. Producers wait for a subscriber that is slow; for one that is dead they do not. */
async function read({ finished, board }: State): Promise<never> {
  board.say("reads");
  for await (const _ of finished);
  throw new Error("the stream has ended");
}

export function play(role: Role, state: State): Promise<never> {
  if (role === "maker") return make(state);
  return role === "reader" ? read(state) : work(state);
}
