// What the processes share.

import { array, f64, Lazy, Memory, Pool, Queue, SharedArray, SharedMap, Stream, struct, u32, u64 } from "zeroipc";
import { Board, type Role, ROLES } from "./board";
import { NUMBERS, PRIMES, sieve } from "./primes";

/** A job on its way: the handle of its block goes through the queue. The ticket is another number each time it is sent. */
export const Job = struct({ job: u32, ticket: u32, numbers: array(f64, NUMBERS) });

/** A job in the book, from before it is sent until it is done and was looked at. `pid` is who works on it, or did. */
export const Entry = struct({ step: u32, pid: u32, factors: array(f64, NUMBERS) });
export const Step = { made: 1, taken: 2, done: 3 } as const;
const NOTHING = new Float64Array(NUMBERS);
export const MADE = { step: Step.made, pid: 0, factors: NOTHING };
export const takenBy = (pid: number) => ({ step: Step.taken, pid, factors: NOTHING });

export const Done = struct({ job: u32, pid: u32 });
/** Sendings of which it is remembered whether they were received: more than there are in ten minutes. */
export const TICKETS = 2 ** 20;

export function openState(segment: string, label: string) {
  const memory = new Memory(segment, { size: "16MB", label });
  const board = new Board(memory, label);
  return {
    memory,
    board,
    todo: new Queue(memory, "todo", u64, 8),
    blocks: new Pool(memory, "blocks", Job, 16),
    book: new SharedMap(memory, "book", u32, Entry, 256),
    finished: new Stream(memory, "finished", Done, 64),
    primes: new Lazy(memory, "primes", array(u32, PRIMES), () => computePrimes(memory, board, label as Role)),
    delivered: new SharedArray(memory, "delivered", u32, TICKETS),
  };
}
export type State = ReturnType<typeof openState>;

/** At most one living process is in here at a time: that is what a lazy promises, and what is looked after here. */
function computePrimes(memory: Memory, board: Board, me: Role): Uint32Array {
  const { doing, job } = board.said(me);
  const computes = (role: Role) => role !== me && board.said(role).doing === "computes the primes for";
  board.say("computes the primes for", job);
  const lives = (role: Role) => memory.peers().some(({ label }) => label === role);
  if (ROLES.some((role) => computes(role) && lives(role) && computes(role))) board.count("computed at once");
  const primes = sieve();
  board.count("computed");
  board.say(doing, job);
  return primes;
}
