// `--try`: requests of a few clients, over all workers, of which one is killed meanwhile; and whether the books balance.

import { request } from "node:http";
import type { Options } from "./options";

/** What a worker answered; undefined when it was killed before it could. */
export interface Answer {
  readonly status: number;
  readonly worker: number;
  readonly pid: number;
  readonly session: string;
  readonly visits: number;
}

/** A connection that was just being handed to a worker when that was killed is neither answered nor closed. */
const PATIENCE_MS = 5000;

/** One request on a connection of its own, so that the primary gives it to the next worker in turn. */
export function ask(port: number, client: string, session?: string): Promise<Answer | undefined> {
  const headers = { "x-client": client, ...(session === undefined ? {} : { cookie: `sid=${session}` }) };
  return new Promise((resolve) => {
    const lost = () => resolve(undefined);
    const sent = request({ host: "127.0.0.1", port, agent: false, headers, timeout: PATIENCE_MS }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, ...JSON.parse(text) }));
      response.on("error", lost);
      response.on("aborted", lost);
    });
    sent.on("timeout", () => sent.destroy());
    sent.on("error", lost);
    sent.end();
  });
}

/** Sends that many requests, so many of them at a time. */
export async function askMany(
  count: number,
  atOnce: number,
  send: (k: number) => Promise<Answer | undefined>,
): Promise<(Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) answers.push(await send(next++));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers;
}

const workersOf = (answers: readonly (Answer | undefined)[]) => new Set(answers.map((one) => one?.pid)).size;

/** Plays it; returns whether all was as it should be. */
export async function tryOut(port: number, { limit }: Options): Promise<boolean> {
  const { burst, rate } = limit;
  const client = `try-${process.pid}`;
  const began = performance.now();
  const burstOf = await askMany(burst * 5, 16, () => ask(port, client));
  const allowed = burstOf.filter((one) => one?.status === 200).length;
  const most = burst + Math.ceil(((performance.now() - began) / 1000) * rate);
  console.log(
    `limit:    ${burst * 5} requests over ${workersOf(burstOf)} workers, ${allowed} allowed (${burst} to ${most} may be)`,
  );

  // Every request of this session is another client's, so that none is refused.
  const first = await ask(port, `${client}-0`);
  if (!first) return false;
  const { session, pid } = first;
  const visits = 300;
  const answers = await askMany(visits, 8, (k) => {
    if (k === visits / 3) process.kill(pid, "SIGKILL");
    return ask(port, `${client}-${k + 1}`, session);
  });
  const done = answers.filter((one) => one?.status === 200).length + 1;
  const last = await ask(port, `${client}-last`, session);
  const counted = (last?.visits ?? 0) - 1;
  console.log(
    `session:  ${visits + 1} requests over ${workersOf(answers)} workers, of which one was killed; ` +
      `${done} answered, ${visits + 1 - done} lost with it, ${counted} counted`,
  );
  const good = allowed >= burst && allowed <= most && counted >= done && counted <= visits + 1;
  console.log(good ? "exact" : "WRONG");
  return good;
}
