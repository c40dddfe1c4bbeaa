// The command line: see README.md.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildCore } from "./build.mjs";
import { complete, Exploration } from "./exploration.mjs";
import { MUTANTS } from "./mutants.mjs";
import { Narrator } from "./narration.mjs";
import { RANDOM_SCENARIOS, SCENARIOS } from "./scenarios.mjs";

const USAGE = `node typescript/tests/explorer/explore.mjs [options]
  --seconds N        time for everything (60); from 300 on each scenario is also run with wider bounds
  --mutants          planted faults only
  --random           random schedules only
  --seed N           for random schedules
  --scenario WORDS   one scenario: --capacity N --spares N --fill N --lap L --shift N --slot-gap N --unused --few-spares
                     --preemptions N --deaths N --pauses N
  --replay TRAIL     tells one schedule of that scenario step by step
  --edits FILE       edits of the core to be tried: JSON, [{ "file", "find", "replace" }]`;
const DEEP_SECONDS = 300;
const RANDOM_PREEMPTIONS = 200;
const MUTANT_SECONDS = 5;

const TEXTS =
  "seconds scenario capacity spares fill lap shift slot-gap preemptions deaths pauses replay seed edits".split(" ");
const FLAGS = "mutants random unused few-spares help".split(" ");

const { values: options } = parseArgs({
  options: Object.fromEntries([
    ...TEXTS.map((name) => [name, { type: "string" }]),
    ...FLAGS.map((name) => [name, { type: "boolean", default: false }]),
  ]),
});

let passed = 0;
let failed = 0;

function report(ok, line) {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? "ok  " : "FAIL"} ${line}`);
}

const grouped = (n) => n.toLocaleString("en-US");

/** The scenario as text, and as the options that select it. */
function titleOf(s) {
  const parts = [`capacity ${s.capacity}`];
  if (s.fill) parts.push(`fill ${s.fill}`);
  if (s.shift) parts.push(`shift ${s.shift}`);
  if (s.fewSpares) parts.push(`spares ${s.spares}`);
  if (!s.used) parts.push("unused");
  if (s.slotGap > 1) parts.push(`slot gap ${s.slotGap}`);
  if (s.lap > 5n) parts.push(`lap ${s.lap}`);
  parts.push(s.preemptions >= RANDOM_PREEMPTIONS ? "random" : `preemptions ${s.preemptions}`);
  if (s.deaths) parts.push(`deaths ${s.deaths}`);
  if (s.pauses) parts.push(`pauses ${s.pauses}`);
  return `${s.words.padEnd(14)} ${parts.join(", ").padEnd(48)}`;
}

function optionsOf(s) {
  const numbers = ["capacity", "spares", "fill", "lap", "shift", "slot-gap", "preemptions", "deaths", "pauses"];
  const flags = [s.used ? "" : " --unused", s.fewSpares ? " --few-spares" : ""].join("");
  return `--scenario ${s.words} ${numbers.map((name) => `--${name} ${s[name === "slot-gap" ? "slotGap" : name]}`).join(" ")}${flags}`;
}

function figuresOf(r) {
  const stopped = r.stopped ? `, ${grouped(r.stopped)} with a death or pause` : "";
  return `${grouped(r.executions)} executions (${r.exhausted ? "exhausted" : "stopped"})${stopped}, ${r.seconds.toFixed(1)} s`;
}

/** Tells the schedule of a violation, and how to see it again. */
function tell(exploration, trail) {
  const narrator = new Narrator(exploration, (line) => console.log(`       ${line}`));
  const wrong = exploration.replay(trail, narrator);
  narrator.flush();
  console.log(`       => ${wrong ?? "nothing is wrong"}`);
}

/** Explores with ever more preemptions, so that the first violation is a simple one. */
function search(module, scenario, limits, flaw) {
  const end = performance.now() + limits.seconds * 1000;
  let result;
  let exploration;
  for (let preemptions = limits.seed ? scenario.preemptions : 0; preemptions <= scenario.preemptions; preemptions++) {
    const bounded = { ...scenario, preemptions };
    exploration = new Exploration(module, bounded, flaw);
    const seconds = (end - performance.now()) / 1000;
    if (seconds <= 0) break;
    result = { ...exploration.explore({ ...limits, seconds }), scenario: bounded, exploration };
    if (result.first) break;
  }
  return result;
}

function runScenario(module, scenario, limits) {
  const result = search(module, scenario, limits);
  const wrong = result.first?.wrong;
  report(!wrong, `${titleOf(result.scenario)} ${figuresOf(result)}${wrong ? `: ${wrong}` : ""}`);
  if (!wrong) return result;
  tell(result.exploration, result.first.trail);
  console.log(`       --replay ${result.first.trail || '""'} ${optionsOf(result.scenario)}`);
  return result;
}

/** Gives each scenario its share of the time that is left. */
function runAll(module, scenarios, seconds, seed) {
  const end = performance.now() + seconds * 1000;
  const total = { executions: 0, exhausted: 0 };
  for (const [k, scenario] of scenarios.entries()) {
    const share = Math.max(0.05, (end - performance.now()) / 1000 / (scenarios.length - k));
    const result = runScenario(module, complete(scenario), { seconds: share, seed: seed && seed + k });
    total.executions += result.executions;
    total.exhausted += result.exhausted ? 1 : 0;
  }
  console.log(
    `     ${scenarios.length} explorations, ${total.exhausted} exhausted, ${grouped(total.executions)} executions`,
  );
}

/** Every fault must be found, and the core without it must pass the same schedules. */
async function runMutants(module, coreEdits) {
  for (const mutant of MUTANTS) {
    const scenario = complete(mutant.scenario);
    const faulty = mutant.edits ? await buildCore([...coreEdits, ...mutant.edits], true) : module;
    const result = search(faulty, scenario, { seconds: MUTANT_SECONDS }, mutant.flaw);
    const line = `mutant "${mutant.name}" ${scenario.words} capacity ${scenario.capacity}`;
    const found = result.first;
    if (!found) {
      const why = mutant.harmless ? `harmless: ${mutant.harmless}` : `not found in ${figuresOf(result)}`;
      report(mutant.harmless !== undefined, `${line}: ${why}`);
    } else if (mutant.harmless) report(false, `${line}: found, though listed as harmless: ${found.wrong}`);
    else {
      const sound = search(module, scenario, { seconds: MUTANT_SECONDS });
      const verdict = `found after ${grouped(result.executions)} executions at ${result.scenario.preemptions} preemptions: ${found.wrong}`;
      const also = sound.first ? `; but the core itself fails there: ${sound.first.wrong}` : "";
      report(!sound.first, `${line}: ${verdict}${also}`);
    }
  }
}

/** Wider bounds for long runs. */
function deeper(scenario) {
  const wide = { ...complete(scenario) };
  wide.preemptions++;
  if (wide.deaths) wide.deaths++;
  if (wide.pauses) wide.pauses++;
  return wide;
}

function scenarioOfOptions() {
  const scenario = { words: options.scenario, used: !options.unused, fewSpares: options["few-spares"] };
  for (const name of ["capacity", "spares", "fill", "shift", "preemptions", "deaths", "pauses"])
    if (options[name] !== undefined) scenario[name] = Number(options[name]);
  if (options["slot-gap"] !== undefined) scenario.slotGap = Number(options["slot-gap"]);
  if (options.lap !== undefined) scenario.lap = BigInt(options.lap);
  return complete(scenario);
}

async function main() {
  if (options.help) return console.log(USAGE);
  const seconds = Number(options.seconds ?? 60);
  const seed = Number(options.seed ?? Date.now() % 1_000_000) + 1;
  const edits = options.edits ? JSON.parse(readFileSync(options.edits, "utf8")) : [];
  const start = performance.now();
  const module = await buildCore(edits);
  if (options.replay !== undefined) {
    tell(new Exploration(module, scenarioOfOptions()), options.replay);
    return;
  }
  const random = RANDOM_SCENARIOS.map((scenario) => ({
    ...scenario,
    preemptions: RANDOM_PREEMPTIONS,
    deaths: 1,
    pauses: 1,
  }));
  if (options.scenario) {
    const wide = options.random ? { preemptions: RANDOM_PREEMPTIONS } : {};
    runScenario(module, { ...scenarioOfOptions(), ...wide }, { seconds, seed: options.random ? seed : 0 });
  } else {
    const all = !options.mutants && !options.random;
    if (all || options.mutants) await runMutants(module, edits);
    const left = () => seconds - (performance.now() - start) / 1000;
    if (all) runAll(module, SCENARIOS, left() * (seconds >= DEEP_SECONDS ? 0.2 : 0.85), 0);
    if (all && seconds >= DEEP_SECONDS) runAll(module, SCENARIOS.map(deeper), left() * 0.85, 0);
    if (all || options.random) {
      console.log(`     random schedules, seed ${seed - 1}`);
      runAll(module, random, left(), seed);
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

await main();
