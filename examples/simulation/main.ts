// Where the viewer starts, and starts the simulation.

import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { RECIPES } from "./recipes";
import { Simulation } from "./simulation";
import { COLUMNS, openState, ROWS } from "./state";
import { count, readKeys, view } from "./viewer";

const names = RECIPES.map(({ name }) => name);
const USAGE = `usage: npm run example simulation -- [options]

A simulation in C++, drawn live and steered by TypeScript; kill -9 it, and another one goes on at its step.

  --recipe NAME    what grows at first: ${names.join(", ")} (coral)
  --seed N         of the drops that it begins with (random)
  --seconds N      stop after N seconds; otherwise Ctrl-C or q does
  --segment NAME   name of the shared memory segment (/simulation)
  --help           this text`;

function options() {
  const { values } = parseArgs({
    options: {
      recipe: { type: "string", default: "coral" },
      seed: { type: "string", default: String(randomInt(1_000_000)) },
      seconds: { type: "string", default: "Infinity" },
      segment: { type: "string", default: "/simulation" },
      help: { type: "boolean", default: false },
    },
  });
  const recipe = RECIPES.find(({ name }) => name === values.recipe);
  const [seed, seconds] = [Number(values.seed), Number(values.seconds)];
  if (!recipe) throw new Error(`--recipe ${values.recipe}: one of ${names.join(", ")}`);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) throw new Error("--seed: a whole number below 2^32");
  if (!(seconds > 0)) throw new Error("--seconds: above 0");
  return { ...values, recipe, seed, seconds };
}

async function main(): Promise<void> {
  const { help, recipe, seed, seconds, segment } = options();
  if (help) return console.log(USAGE);
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop.abort());
  if (seconds * 1000 < 2 ** 31) setTimeout(() => stop.abort(), seconds * 1000).unref();
  process.stdout.on("error", () => stop.abort()); // nobody reads it any more

  const state = openState(segment);
  const other = state.memory.peers().find(({ label, self }) => label === "viewer" && !self);
  if (other) {
    state.memory.close();
    throw new Error(`process ${other.pid} shows ${segment}: end it, or give another --segment`);
  }
  const first = Number(state.steps.load(0));
  state.recipes.insert("recipe", { feed: recipe.feed, kill: recipe.kill, speed: 1000 }); // unless a run that was killed has left one
  if (first === 0) state.drops.add(0, 24);
  const simulation = new Simulation(state, seed);
  const endKeys = readKeys(state, () => stop.abort());
  const start = performance.now();
  try {
    const { frames, torn } = await Promise.race([view(state, simulation, stop.signal), simulation.failure]);
    const [steps, took] = [Number(state.steps.load(0)) - first, (performance.now() - start) / 1000];
    console.log(
      `simulated  ${count(steps)} steps in ${took.toFixed(1)} s, ${count(steps / took)} a second; seed ${seed}`,
    );
    if (first > 0) console.log(`           from step ${count(first)} on, where the run before was killed`);
    console.log(
      `drawn      ${count(frames)} frames of ${count(COLUMNS * ROWS)} cells, ${count(frames / took)} a second, ${torn} torn`,
    );
    console.log(`killed     ${simulation.restarts === 1 ? "once" : `${simulation.restarts} times`}`);
    if (torn > 0) process.exitCode = 1;
  } finally {
    stop.abort();
    endKeys();
    await simulation.end();
    state.memory.close();
    state.memory.unlink();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
