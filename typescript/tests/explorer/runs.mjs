// What one job is: to explore a scenario, or to look for a planted fault. The results are plain values, with the lines to print.

import { buildCore } from "./build.mjs";
import { COMMON, complete, Exploration } from "./exploration.mjs";
import { Narrator } from "./narration.mjs";
import { WORLDS } from "./worlds.mjs";

/** Preemptions without end, for random schedules. */
export const RANDOM_PREEMPTIONS = 200;
/** A fault is found in a moment, but the machine may be busy; one that is harmless is looked for all the time. */
const MUTANT_SECONDS = 30;
const HARMLESS_SECONDS = 1;
/** The sound core is to pass where a fault was found: for this much longer than the fault took. */
const SOUND_SECONDS = 0.3;
/** So many times as long in long runs. */
const LONGER = 3;

const grouped = (n) => n.toLocaleString("en-US");

export function optionOf(parameter) {
  return parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The scenario as text. */
function titleOf(world, s) {
  const parts = [];
  const usual = complete(world, { words: s.words });
  for (const name of Object.keys(world.parameters)) {
    if (s[name] === usual[name] && name !== "capacity") continue;
    const text = optionOf(name).replaceAll("-", " ");
    parts.push(s[name] === true ? text : `${text} ${s[name]}`);
  }
  if (s.slotGap > 1) parts.push(`slot gap ${s.slotGap}`);
  parts.push(s.preemptions >= RANDOM_PREEMPTIONS ? "random" : `preemptions ${s.preemptions}`);
  if (s.deaths) parts.push(`deaths ${s.deaths}`);
  if (s.pauses) parts.push(`pauses ${s.pauses}`);
  return `${world.name.padEnd(7)} ${s.words.padEnd(14)} ${parts.join(", ").padEnd(48)}`;
}

/** The options that select it. */
function optionsOf(world, s) {
  const options = [];
  for (const name of Object.keys({ ...world.parameters, ...COMMON })) {
    if (s[name] === true) options.push(`--${optionOf(name)}`);
    else if (s[name] !== false) options.push(`--${optionOf(name)} ${s[name]}`);
  }
  return `--world ${world.name} --scenario ${s.words} ${options.join(" ")}`;
}

function figuresOf(r) {
  const stopped = r.stopped ? `, ${grouped(r.stopped)} with a death or pause` : "";
  return `${grouped(r.executions)} executions (${r.exhausted ? "exhausted" : "stopped"})${stopped}, ${r.seconds.toFixed(1)} s`;
}

/** The schedule of a violation, step by step. */
export function tell(exploration, trail) {
  const lines = [];
  const narrator = new Narrator(exploration, (line) => lines.push(`       ${line}`));
  const wrong = exploration.replay(trail, narrator);
  narrator.flush();
  return [...lines, `       => ${wrong ?? "nothing is wrong"}`];
}

/** Explores with ever more preemptions, so that the first violation is a simple one. */
function search(world, module, scenario, limits, flaw) {
  const end = performance.now() + limits.seconds * 1000;
  let result;
  for (let preemptions = limits.seed ? scenario.preemptions : 0; preemptions <= scenario.preemptions; preemptions++) {
    const bounded = { ...scenario, preemptions };
    const seconds = (end - performance.now()) / 1000;
    if (seconds <= 0 && result !== undefined) break;
    const exploration = new Exploration(world, module, bounded, flaw);
    result = { ...exploration.explore({ ...limits, seconds }), scenario: bounded, exploration };
    if (result.first) break;
  }
  return result;
}

/** @returns {{ok: boolean, lines: string[], executions: number, exhausted: boolean}} */
function runScenario({ world, module, scenario, seconds, seed }) {
  const result = search(world, module, complete(world, scenario), { seconds, seed });
  const { executions, exhausted, first } = result;
  const line = `${titleOf(world, result.scenario)} ${figuresOf(result)}`;
  if (!first) return { ok: true, lines: [line], executions, exhausted };
  const again = `       --replay ${first.trail || '""'} ${optionsOf(world, result.scenario)}`;
  const lines = [`${line}: ${first.wrong}`, ...tell(result.exploration, first.trail), again];
  return { ok: false, lines, executions, exhausted };
}

/** A fault may be so bad that the structure cannot even be brought to the starting point. */
function searchFault(world, module, scenario, limits, flaw) {
  try {
    return search(world, module, scenario, limits, flaw);
  } catch (error) {
    return { first: { wrong: error.message }, executions: 0, scenario: { ...scenario, preemptions: 0 } };
  }
}

/** The fault must be found, and the core without it must pass the same schedules. */
async function runMutant({ world, module, mutant: index, edits, deep }) {
  const mutant = world.mutants[index];
  const scenario = complete(world, mutant.scenario);
  const faulty = mutant.edits
    ? await buildCore(world.files, [...(world.edits ?? []), ...edits, ...mutant.edits], true)
    : module;
  const longer = deep ? LONGER : 1;
  const limits = { seconds: mutant.harmless ? HARMLESS_SECONDS * longer : MUTANT_SECONDS };
  const result = searchFault(world, faulty, scenario, limits, mutant.flaw);
  const { first } = result;
  const answer = (ok, text) => ({
    ok,
    lines: [`${world.name.padEnd(7)} mutant "${mutant.name}" ${scenario.words}: ${text}`],
  });
  if (!first && mutant.harmless) return answer(true, `harmless: ${mutant.harmless}`);
  if (!first) return answer(false, `not found in ${figuresOf(result)}`);
  if (mutant.harmless) return answer(false, `found, though listed as harmless: ${first.wrong}`);
  const found = `found after ${grouped(result.executions)} executions at ${result.scenario.preemptions} preemptions: ${first.wrong}`;
  const sound = search(world, module, scenario, { seconds: (result.seconds ?? 0) + SOUND_SECONDS * longer });
  if (sound.first) return answer(false, `${found}; but the core itself fails there: ${sound.first.wrong}`);
  return answer(true, found);
}

/** Does one job: { kind: "build" | "mutant" | "scenario", world: its name, ... }. */
export async function run(job) {
  const world = WORLDS[job.world];
  if (job.kind === "build")
    return { ok: true, lines: [], module: await buildCore(world.files, [...(world.edits ?? []), ...job.edits]) };
  return job.kind === "mutant" ? runMutant({ ...job, world }) : runScenario({ ...job, world });
}
