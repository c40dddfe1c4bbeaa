// What must hold at the end.

import type { Books } from "./books";
import type { Crew } from "./crew";
import { type State, TICKETS } from "./state";

/** Prints each promise and whether it was kept. Returns whether all were. All processes but this one are gone. */
export function check(state: State, crew: Crew, books: Books): boolean {
  const { memory, todo, blocks, book, primes, finished, board, delivered } = state;
  let all = true;
  const promise = (structure: string, text: string, kept: boolean) => {
    all &&= kept;
    console.log(`${kept ? "ok    " : "BROKEN"}  ${structure.padEnd(8)}${text}`);
  };
  const kills = crew.total;
  blocks.reclaim();
  let received = 0;
  for (const times of delivered) received += times;
  const gone = Math.min(board.counter("tickets"), TICKETS) - received - todo.size;
  const died = kills - (crew.kills.get("reader") as number);
  const silent = books.done - books.announced;

  console.log();
  promise("all", `${books.done} jobs were made and done, none was lost (${book.size})`, book.size === 0);
  promise(
    "map",
    `none was done twice (${books.doneTwice}) or wrongly (${books.wrong})`,
    books.doneTwice + books.wrong === 0,
  );
  const twice = board.counter("delivered twice");
  promise("queue", `no handle was received twice (${twice})`, twice === 0);
  promise("queue", `${gone} sendings ended with a sender or receiver, at most ${died}`, gone >= 0 && gone <= died);
  promise(
    "pool",
    `no block was overwritten while it was leased (${board.counter("torn")})`,
    board.counter("torn") === 0,
  );
  const free = blocks.available;
  promise(
    "pool",
    `${free} of ${blocks.capacity} blocks are free: those of the dead came back`,
    free === blocks.capacity,
  );
  const computed = `computed ${board.counter("computed")} times, never by two at once (${board.counter("computed at once")})`;
  promise("lazy", computed, board.counter("computed at once") === 0 && primes.state !== "failed");
  promise("stream", `no job was announced twice (${books.announcedTwice})`, books.announcedTwice === 0);
  promise(
    "stream",
    `${silent} were not announced, for the worker died just then, at most ${died}`,
    silent >= 0 && silent <= died,
  );
  const peers = memory.peers().length;
  promise(
    "all",
    `the dead are forgotten: ${peers - 1} peers, ${finished.subscriberCount} subscribers are left`,
    peers === 1 && finished.subscriberCount === 0,
  );
  console.log(`\n${kills} kills: ${[...crew.kills].map(([role, times]) => `${role} ${times}`).join(", ")}`);
  console.log(
    `${books.again.size} jobs were sent again, ${board.counter("in vain")} of them in vain: somebody had them`,
  );
  return all;
}
