// The command line: see README.md.

import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { buildCore } from "./build.mjs";
import { Crew } from "./crew.mjs";
import { COMMON, complete, Exploration } from "./exploration.mjs";
import { optionOf, RANDOM_PREEMPTIONS, run, tell } from "./runs.mjs";
import { WORLDS } from "./worlds.mjs";

const USAGE = `node typescript/tests/explorer/explore.mjs [options]
  --seconds N        time for the scenarios (60); from 300 on each is also run with wider bounds. Planted faults come on top
  --world NAMES      only these, with commas: ${Object.keys(WORLDS).join(", ")}
  --mutants          planted faults only
  --random           random schedules only
  --seed N           for random schedules
  --jobs N           workers beside each other (one for each core)
  --scenario WORDS   one scenario of one world, with --preemptions N --deaths N --pauses N --slot-gap N and the
                     world's own parameters; see its file for them and for the letters
  --replay TRAIL     tells one schedule of that scenario step by step
  --edits FILE       edits of the core to be tried: JSON, [{ "file", "find", "replace" }]`;
const DEEP_SECONDS = 300;

const parametersOf = (world) => ({ ...COMMON, ...world.parameters });
const flagsAndNumbers = Object.values(WORLDS).flatMap((world) => Object.entries(parametersOf(world)));
const { values: options } = parseArgs({
  options: Object.fromEntries([
    ..."seconds world seed jobs scenario replay edits".split(" ").map((name) => [name, { type: "string" }]),
    ..."mutants random help".split(" ").map((name) => [name, { type: "boolean", default: false }]),
    ...flagsAndNumbers.map(([name, usual]) => [optionOf(name), { type: usual === false ? "boolean" : "string" }]),
  ]),
});

let passed = 0;
let failed = 0;

function report({ ok, lines }) {
  if (lines.length === 0) return;
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "ok  " : "FAIL"} ${lines.join("\n")}`);
}

/** Wider bounds for long runs. */
function deeper(world, scenario) {
  const wide = complete(world, scenario);
  wide.preemptions++;
  if (wide.deaths) wide.deaths++;
  if (wide.pauses) wide.pauses++;
  return wide;
}

const atRandom = (world, scenario) => ({ deaths: 1, pauses: 1, ...scenario, preemptions: RANDOM_PREEMPTIONS });

/** The jobs of these worlds' scenarios, each with its share of the time: worlds by their weight, alike within one. */
function jobsOf(worlds, scenariosOf, seed = 0) {
  return worlds.flatMap((world) => {
    const scenarios = scenariosOf(world);
    const weight = world.weight / scenarios.length;
    return scenarios.map((scenario, k) => ({
      kind: "scenario",
      world: world.name,
      scenario,
      weight,
      seed: seed && seed + k,
    }));
  });
}

/** Explores, and sums up. */
async function exploreAll(crew, jobs, seconds) {
  const results = await crew.share(jobs, seconds);
  const exhausted = results.filter((result) => result.exhausted).length;
  const executions = results.reduce((sum, result) => sum + (result.executions ?? 0), 0).toLocaleString("en-US");
  console.log(`     ${jobs.length} explorations, ${exhausted} exhausted, ${executions} executions`);
}

async function runEverything(worlds, seconds, seed, edits) {
  const all = !options.mutants && !options.random;
  const crew = new Crew(Number(options.jobs ?? availableParallelism()), report);
  const named = worlds.map(({ name }) => name);
  const modules = await crew.all(named.map((world) => ({ kind: "build", world, edits })));
  crew.modules = Object.fromEntries(named.map((name, k) => [name, modules[k].module]));
  if (failed === 0) {
    const deep = seconds >= DEEP_SECONDS;
    if (all || options.mutants)
      await crew.all(
        worlds.flatMap(({ name, mutants }) =>
          mutants.map((_, mutant) => ({ kind: "mutant", world: name, mutant, edits, deep })),
        ),
      );
    const end = performance.now() + seconds * 1000;
    const left = () => (end - performance.now()) / 1000;
    if (all)
      await exploreAll(
        crew,
        jobsOf(worlds, (world) => world.scenarios),
        left() * (deep ? 0.2 : 0.85),
      );
    if (all && deep)
      await exploreAll(
        crew,
        jobsOf(worlds, (world) => world.scenarios.map((s) => deeper(world, s))),
        left() * 0.85,
      );
    if (all || options.random) {
      console.log(`     random schedules, seed ${seed - 1}`);
      await exploreAll(
        crew,
        jobsOf(worlds, (world) => world.random.map((s) => atRandom(world, s)), seed),
        left(),
      );
    }
  }
  await crew.end();
}

function scenarioOfOptions(world) {
  const scenario = { words: options.scenario };
  for (const [name, usual] of Object.entries(parametersOf(world))) {
    const text = options[optionOf(name)];
    if (text === undefined) continue;
    const parse = { bigint: BigInt, boolean: () => true, string: String }[typeof usual] ?? Number;
    scenario[name] = parse(text);
  }
  return scenario;
}

async function main() {
  if (options.help) return console.log(USAGE);
  const seconds = Number(options.seconds ?? 60);
  const seed = Number(options.seed ?? Date.now() % 1_000_000) + 1;
  const edits = options.edits ? JSON.parse(readFileSync(options.edits, "utf8")) : [];
  const worlds = (options.world?.split(",") ?? Object.keys(WORLDS)).map((name) => {
    if (!(name in WORLDS)) throw new Error(`there is no world ${name}`);
    return WORLDS[name];
  });
  if (options.scenario === undefined) await runEverything(worlds, seconds, seed, edits);
  else {
    if (options.world === undefined || worlds.length !== 1) throw new Error("--scenario needs one --world");
    const [world] = worlds;
    const module = await buildCore(world.files, [...(world.edits ?? []), ...edits]);
    const scenario = scenarioOfOptions(world);
    if (options.replay !== undefined) {
      const exploration = new Exploration(world, module, complete(world, scenario));
      return console.log(tell(exploration, options.replay).join("\n"));
    }
    const job = { kind: "scenario", world: world.name, module, scenario, seconds, seed: 0 };
    report(await run(options.random ? { ...job, scenario: atRandom(world, scenario), seed } : job));
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main();
