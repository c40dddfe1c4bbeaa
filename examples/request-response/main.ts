// Starts a server and clients, kills the server now and then, starts another one, and measures.

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runClient } from "./client";
import { randomFrom } from "./random";
import { Report } from "./report";
import { Server } from "./server";
import { CLIENTS, DIMENSIONS, openState, type State } from "./state";

const USAGE = `usage: npm run example request-response -- [options]

Three clients in TypeScript ask a server in Python, which is killed now and then.

  --seconds N      how long the clients ask (6); Ctrl-C stops before
  --kills N        how often the server is killed (2)
  --seed N         for vectors and moments of death; otherwise drawn, and printed
  --segment NAME   name of the shared memory segment (/request-response-PID)
  --help           this text`;

const program = fileURLToPath(import.meta.url);

/** A client: this program again, with its number. */
async function client(number: number, segment: string, seed: number): Promise<void> {
  process.on("SIGINT", () => {}); // Ctrl-C reaches every process; main tells the clients to stop
  const state = openState(segment, `client ${number}`);
  const orphaned = () => {
    state.memory.unlink(); // main was killed
    process.exit(1);
  };
  process.on("disconnect", orphaned);
  if (!process.connected) orphaned(); // already
  await runClient(state, number, randomFrom(seed + number));
  process.off("disconnect", orphaned); // nothing else keeps this process
  state.memory.close();
}

/** Random directions, of length 1. */
function fill({ vectors }: State, random: () => number): void {
  for (let at = 0; at < vectors.length; at += DIMENSIONS) {
    const vector = vectors.subarray(at, at + DIMENSIONS);
    for (let k = 0; k < DIMENSIONS; k++) vector[k] = random() - 0.5;
    const length = Math.hypot(...vector);
    for (let k = 0; k < DIMENSIONS; k++) vector[k] = (vector[k] as number) / length;
  }
}

/** Collects what clients measure until the channel is closed. Returns whether all their answers were right. */
async function measure({ measured }: State, begin: () => void): Promise<boolean> {
  const report = new Report();
  let ticking: NodeJS.Timeout | undefined;
  for await (const sample of measured) {
    report.add(sample);
    if (ticking) continue;
    ticking = setInterval(() => report.showSecond(), 1000);
    begin(); // the server is there
  }
  clearInterval(ticking);
  return report.showAll();
}

async function main(): Promise<void> {
  process.stdout.on("error", () => {}); // a terminal or a pipe that was closed: end in order all the same
  const { values, positionals } = parseArgs({
    allowPositionals: true, // the number of a client, which this program gives to itself
    options: {
      seconds: { type: "string", default: "6" },
      kills: { type: "string", default: "2" },
      seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 32)) },
      segment: { type: "string", default: `/request-response-${process.pid}` },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const [seconds, kills, seed] = [Number(values.seconds), Number(values.kills), Number(values.seed)];
  if (!(seconds > 0 && seconds < 1e6)) throw new Error(`--seconds ${values.seconds}: give a number above 0`);
  if (!(kills >= 0 && kills <= 100)) throw new Error(`--kills ${values.kills}: give a number from 0 to 100`);
  if (!Number.isInteger(seed)) throw new Error(`--seed ${values.seed}: give a whole number`);
  if (positionals.length > 0) return client(Number(positionals[0]), values.segment, seed);

  console.log(`seed ${seed}`);
  const random = randomFrom(seed);
  const state = openState(values.segment, "main");
  fill(state, random);
  const over = new AbortController();
  over.signal.addEventListener("abort", () => state.quit.close());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => over.abort());
  const server = new Server(values.segment);
  const args = ["--segment", values.segment, "--seed", String(seed)];
  const clients = Array.from({ length: CLIENTS }, (_, k) => fork(program, [...args, String(k)]));
  const clientsEnded = Promise.all(clients.map((client) => once(client, "exit"))).then((ends) => {
    if (ends.some(([code]) => code !== 0)) process.exitCode = 1;
    state.requests.close(); // then the server ends
    state.measured.close();
  });
  const begin = () => {
    setTimeout(() => over.abort(), seconds * 1000).unref();
    server.killNowAndThen(kills, seconds, random, over.signal).catch(() => {}); // it is over before the last one
  };
  try {
    const [right] = await Promise.all([measure(state, begin), server.ended]);
    if (!right) process.exitCode = 1;
  } finally {
    for (const child of [server, ...clients]) child.kill("SIGKILL"); // they have ended, unless something failed
    await clientsEnded;
    state.memory.unlink();
    state.memory.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
