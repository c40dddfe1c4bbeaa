// A client: asks for the vector that is nearest to a given one, one request after the other.

import { AbandonedError, bool, Future, select, TimeoutError, type TypeOf } from "zeroipc";
import { type Answer, DIMENSIONS, serverName, type State } from "./state";

/** The next server that is not known to be dead: waits for one to come, at no CPU. */
async function nextServer({ memory }: State, from: number) {
  for (let number = from; ; number++) {
    const alive = await Future.open(memory, serverName(number), bool, { timeout: 30_000 });
    if (alive.state !== "abandoned") return { number, alive };
  }
}

export async function runClient(state: State, client: number, random: () => number): Promise<void> {
  const { requests, vectors, measured, quit } = state;
  const answers = state.answers[client] as State["answers"][number];
  let server = await nextServer(state, 0);
  let number = 0;

  /** Asks until it is answered. A search changes nothing, so that it may be done twice; else the server would have to know. */
  async function ask(vector: Float32Array): Promise<{ answer: TypeOf<typeof Answer>; attempts: number }> {
    const start = performance.now();
    const since = () => `${(performance.now() - start).toFixed(0)} ms`;
    for (let attempts = 1; ; attempts++) {
      number++; // a new one for each attempt: an answer to the one before may still come
      try {
        await requests.send({ client, number, vector }, { timeout: 5000 });
        for (;;) {
          const [index, answer] = await select([answers.receiving(), server.alive.getting()], { timeout: 5000 });
          if (index === 1 || answer === undefined) throw new Error("the server has ended before its clients");
          if (answer.number !== number) continue;
          if (attempts > 1) console.log(`client ${client}: answered by server ${server.number} after ${since()}`);
          return { answer, attempts };
        }
      } catch (error) {
        if (error instanceof TimeoutError) console.log(`client ${client}: no answer for 5 s, asks again`);
        else if (error instanceof AbandonedError) {
          console.log(
            `client ${client}: server ${server.number} is dead, known ${since()} after asking; waits for another`,
          );
          server = await nextServer(state, server.number + 1);
        } else throw error;
      }
    }
  }

  while (!quit.isClosed) {
    // Near to one of them, so that it is known which one it should find.
    const wanted = Math.floor((random() * vectors.length) / DIMENSIONS);
    const vector = vectors.slice(wanted * DIMENSIONS, (wanted + 1) * DIMENSIONS);
    for (let k = 0; k < DIMENSIONS; k++) vector[k] = (vector[k] as number) + (random() - 0.5) / 10;
    const start = performance.now();
    const { answer, attempts } = await ask(vector);
    const latencyMs = performance.now() - start;
    await measured.send({ attempts, right: answer.nearest === wanted, latencyMs, workMs: answer.workMs });
  }
}
