// Starts the processes, kills one after the other, recovers, and looks whether everything that is promised holds.

import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type Role, ROLES } from "./board";
import { Books } from "./books";
import { check } from "./checks";
import { Crew } from "./crew";
import { randomFrom } from "./random";
import { Screen } from "./screen";
import { openState } from "./state";
import { play } from "./work";

const USAGE = `usage: npm run example crash -- [options]

Five processes work together, and are killed by SIGKILL at random instants. Shows who held what and who takes over,
and checks at the end that nothing was lost, done twice or left behind; ends with 1 if something was.

  --seconds N      how long to kill (10; 600 at most); Ctrl-C stops before
  --pause MS       the mean pause between two kills (300)
  --seed N         who is killed and how long the pauses are; otherwise drawn, and printed
  --segment NAME   name of the shared memory segment (/crash-PID)
  --help           this text`;

/** One of the processes. */
function act(role: Role, segment: string): Promise<never> {
  process.on("SIGINT", () => {}); // Ctrl-C reaches every process; main ends them
  const state = openState(segment, role);
  const orphaned = () => {
    state.memory.unlink(); // main was killed
    process.exit(1);
  };
  process.on("disconnect", orphaned);
  if (!process.connected) orphaned(); // already
  return play(role, state);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true, // a role, which this program gives to itself
    options: {
      seconds: { type: "string", default: "10" },
      pause: { type: "string", default: "300" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 32)) },
      segment: { type: "string", default: `/crash-${process.pid}` },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [seconds, pause, seed] = [Number(values.seconds), Number(values.pause), Number(values.seed)];
  if (!(seconds > 0 && seconds <= 600)) throw new Error(`--seconds ${values.seconds}: give a number up to 600`);
  if (!(pause > 0 && pause < 1e6)) throw new Error(`--pause ${values.pause}: give a number of milliseconds above 0`);
  if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed}: give a whole number`);
  if (positionals.length > 0) return act(positionals[0] as Role, values.segment);

  process.stdout.on("error", () => {}); // a terminal or a pipe that was closed: end in order all the same
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  setTimeout(() => stop.abort(), seconds * 1000).unref();
  console.log(`killing for ${seconds} s, seed ${seed}`);
  const state = openState(values.segment, "main");
  const screen = new Screen(seed);
  const crew = new Crew(state, (death) => screen.sayDeath(death));
  const books = new Books(state, (job, pid) =>
    screen.sayRecovered(job, ROLES.find((role) => crew.pid(role) === pid) ?? `${pid}`),
  );
  const following = books.follow();
  let over = false;

  /** Recovery goes on as long as anybody lives who could need it. */
  const recovering = async () => {
    for (let round = 0; !over; round++) {
      await books.recover();
      screen.watch(state);
      if (round % 5 === 0) screen.draw(state, crew, books);
      if (round % 40 === 0) state.primes.invalidate(); // to be computed again and again, so that deaths hit that, too
      await sleep(20);
    }
  };
  const killing = async () => {
    const random = randomFrom(seed);
    while (!stop.signal.aborted) {
      await sleep(2 * pause * random(), undefined, { signal: stop.signal }).catch(() => {});
      const begun = ROLES.filter((role) => state.board.said(role).doing !== "starts");
      const victim = begun[Math.floor(random() * begun.length)];
      if (victim) crew.kill(victim);
    }
    await crew.end("maker");
    for (const deadline = performance.now() + 15_000; state.book.size > 0 && performance.now() < deadline;)
      await sleep(10);
    over = true;
  };
  try {
    await Promise.race([crew.failure, following, Promise.all([recovering(), killing()])]);
    screen.draw(state, crew, books);
    await crew.end(...ROLES);
    state.finished.close();
    await following;
    if (!check(state, crew, books)) process.exitCode = 1;
  } finally {
    over = true;
    await crew.end(...ROLES);
    state.memory.unlink();
    state.memory.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
