// The master: sends tasks, kills a worker, joins the parts.

import { EndedError, Future, type TypeOf } from "zeroipc";
import { openState, type Part, SAMPLES } from "./state";
import { type Language, Workers } from "./workers";

export interface Options {
  segment: string;
  tasks: number;
  workers: number;
  kill: boolean;
  seed: number;
}

export type Result = TypeOf<typeof Part>;

/** The parts that are done when all are, or when `stop` aborts. */
export async function runMaster(options: Options, stop: AbortSignal): Promise<{ parts: Result[]; deaths: number }> {
  const { segment, seed } = options;
  const { memory, tasks, part } = openState(segment, { create: true, tasks: options.tasks });
  const parts = Array.from({ length: options.tasks }, (_, number) => part(number));
  let sent = 0;
  const send = async (number: number) => {
    const task = { number, first: number * SAMPLES, samples: SAMPLES, seed };
    await tasks.send(task).catch((error: unknown) => {
      if (!(error instanceof EndedError)) throw error; // all is done: it was one that need not be done again
    });
  };
  const sendAll = async () => {
    for (const number of parts.keys()) {
      sent = number + 1; // before it is: a worker may have it, and be dead, before this goes on
      await send(number);
    }
  };
  const workers = new Workers(segment, (death) => {
    // The task that it had is among these. Those of the others are, too: whoever is first sets the part, and nobody begins
    // one that is set.
    const again = [...parts.keys()].filter((number) => number < sent && !parts[number]?.isReady);
    console.log(`${death}, ${again.length} tasks are sent again`);
    for (const number of again) void send(number);
  });
  try {
    const languages: Language[] = ["TypeScript", "Python"];
    for (const language of languages) for (let k = 0; k < options.workers; k++) workers.start(language);
    const all = Promise.all([sendAll(), Future.all(parts, { signal: stop })]);
    if (options.kill) {
      const early = parts[Math.floor(parts.length / 3)] ?? part(0);
      early.get({ signal: stop }).then(
        () => workers.kill("Python"),
        () => {},
      );
    }
    await Promise.race([all, workers.failure]).catch((error: unknown) => {
      if (!stop.aborted) throw error;
    });
    return { parts: parts.flatMap((one) => one.tryGet() ?? []), deaths: workers.deaths };
  } finally {
    tasks.close(); // which ends the workers
    await workers.end();
    memory.close();
    memory.unlink();
  }
}
