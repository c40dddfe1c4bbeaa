// Builds the shipped core so that a scheduler can stop it before every access to shared memory.
//
// The sources are those of typescript/core; only words.ts, env.ts and the copies of payloads in cell.ts are rewritten, in memory:
// every function of words.ts and env.ts first calls the import env.step(kind, address). Binaryen's asyncify pass lets
// that import unwind the WebAssembly stack to JavaScript and rewind it later.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import binaryen from "binaryen";

const CORE = join(dirname(fileURLToPath(import.meta.url)), "../../core");

/** The functions of words.ts and env.ts, each of which is a kind of step. */
const WORDS = [...readCore()["words.ts"].matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
const HOST = [...readCore()["env.ts"].matchAll(/^export declare function (\w+)/gm)].map(([, name]) => name);

/** What a step stands before. The index is the number that the core passes to env.step. */
export const KINDS = [...WORDS, ...HOST, "payloadWord", "futexWait", "ownStep"];
export const KIND = Object.fromEntries(KINDS.map((name, index) => [name, index]));

/** By kind: 1 where the step may change something. All do but these, and loads. */
const ONLY_LOOK = ["slotHeld", "futexWait", "ownStep"];
export const WRITES = Uint8Array.from(KINDS, (name) =>
  /^(plainLoad|payloadLoad|load)\d/.test(name) || ONLY_LOOK.includes(name) ? 0 : 1,
);

/** Pages of 64 KiB that the memory of a scenario has. */
export const PAGES = 4;

const FLAGS =
  "explorer.ts --outFile core.wasm --runtime stub --noAssert --enable threads " +
  `--importMemory --sharedMemory --initialMemory ${PAGES} --maximumMemory ${PAGES} --memoryBase 0`;

/** Stands between the words of one payload, so that a torn copy can be seen. */
const COPY_LOOP = "for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, load<u64>(from + k));";
const COPY_LOOP_STEPPED = `for (let k: usize = 0; k < bytes; k += 8) {
    if (k != 0) step(${KIND.payloadWord}, from);
    store<u64>(to + k, load<u64>(from + k));
  }`;

/** The same where a copy may be overwritten meanwhile. */
const UNPROVEN_LOOP = "for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, atomic.load<u64>(from + k));";
const UNPROVEN_LOOP_STEPPED = COPY_LOOP_STEPPED.replace("load<u64>(from + k)", "atomic.load<u64>(from + k)");

const STEP = `@external("env", "step") declare function hostStep(kind: u32, address: usize): void;
let stepping: bool = true;
export function stopStepping(): void { stepping = false; }
export function step(kind: u32, address: usize): void { if (stepping) hostStep(kind, address); }
`;

/** The module of the explorer: what these files of the core export, and what every world needs. */
const entry = (files) => `${files.map((file) => `export * from "./${file}";`).join("\n")}
export { status } from "./status";
export { enterSet, leaveSet, readDoorbell, ring, wakeAll, wakeMany, wakeOne } from "./waiting";
export { stopStepping } from "./step";
import { step } from "./step";
export function copyMemory(to: usize, from: usize, bytes: usize): void { memory.copy(to, from, bytes); }
/** A step that belongs to no access of the core: before a participant's own access to shared memory. */
export function ownStep(kind: u32, address: usize): void { step(kind, address); }
`;

/** The core's sources by file name. */
function readCore() {
  const sources = {};
  for (const name of readdirSync(CORE))
    if (name.endsWith(".ts")) sources[name] = readFileSync(join(CORE, name), "utf8");
  return sources;
}

/** The numbers that a file of the core exports, by name. One may be written as an earlier one plus a number. */
export function readConstants(file) {
  const constants = {};
  for (const [, name, first, second] of readCore()[file].matchAll(/^export const (\w+) = (\w+)(?: \+ (\d+))?;/gm))
    constants[name] = (constants[first] ?? Number(first)) + Number(second ?? 0);
  return constants;
}

/** Replaces `find`, which must stand in the text exactly once. */
function replaceOnce(text, find, replacement, what) {
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${what}: text not found: ${find}`);
  if (text.indexOf(find, at + 1) >= 0) throw new Error(`${what}: text found more than once: ${find}`);
  return text.slice(0, at) + replacement + text.slice(at + find.length);
}

/** The edits of one file for a mutant: texts and their replacements in turn, one after the other. */
export function edits(file, ...texts) {
  const list = [];
  for (let k = 0; k < texts.length; k += 2) list.push({ file, find: texts[k], replace: texts[k + 1] });
  return list;
}

/** Fails when the rewriting below missed a function. */
function checkNames(found, expected, file) {
  if (found.join() !== expected.join()) throw new Error(`core/${file}: ${expected} expected, ${found} rewritten`);
}

/** words.ts with a step at the start of every function. */
function stepWords(source) {
  const found = [];
  const stepped = source.replace(/^export function (\w+)\(([^)]*)\): \w+ \{/gm, (head, name, parameters) => {
    found.push(name);
    const address = parameters.startsWith("address: usize") ? "address" : "0";
    return `${head} step(${KIND[name]}, ${address});`;
  });
  checkNames(found, WORDS, "words.ts");
  if (stepped.match(/\bexport\b/g).length !== WORDS.length)
    throw new Error("core/words.ts exports more than functions");
  return `import { step } from "./step";\n${stepped}`;
}

/** env.ts with a step before each call of the host. */
function stepHost(source) {
  const found = [];
  const stepped = source.replace(
    /^export declare function (\w+)\(([^)]*)\): (\w+);/gm,
    (_, name, parameters, result) => {
      found.push(name);
      const names = parameters.split(",").map((parameter) => parameter.split(":")[0].trim());
      return `@external("env", "${name}") declare function host_${name}(${parameters}): ${result};
export function ${name}(${parameters}): ${result} { step(${KIND[name]}, ${names.at(-1)}); return host_${name}(${names}); }`;
    },
  );
  checkNames(found, HOST, "env.ts");
  return `import { step } from "./step";\n${stepped}`;
}

/** The rewritten sources, with the edits of a mutant made first. */
function rewrite(files, edits) {
  const sources = readCore();
  for (const { file, find, replace } of edits)
    sources[file] = replaceOnce(sources[file], find, replace, `edit of core/${file}`);
  sources["words.ts"] = stepWords(sources["words.ts"]);
  sources["env.ts"] = stepHost(sources["env.ts"]);
  const copies = replaceOnce(sources["cell.ts"], COPY_LOOP, COPY_LOOP_STEPPED, "copyPayload");
  const cell = replaceOnce(copies, UNPROVEN_LOOP, UNPROVEN_LOOP_STEPPED, "copyUnproven");
  sources["cell.ts"] = `import { step } from "./step";\n${cell}`;
  sources["step.ts"] = STEP;
  sources["explorer.ts"] = entry(files);
  return sources;
}

async function compile(sources, level) {
  let binary;
  let errors = "";
  const { error } = await asc.main([...FLAGS.split(" "), level], {
    readFile: (name) => sources[name.replace(/^\.\//, "")] ?? null,
    writeFile: (name, contents) => {
      if (name === "core.wasm") binary = contents;
    },
    listFiles: () => [],
    stdout: { write() {} },
    stderr: {
      write: (text) => {
        errors += text;
      },
    },
  });
  if (error || !binary) throw new Error(`the core does not compile: ${error?.message}\n${errors}`);
  return binary;
}

/** Adds resetGlobals(), which gives every global its first value: an execution must not see what the one before left. */
function addReset(module) {
  const sets = [];
  for (let k = 0; k < module.getNumGlobals(); k++) {
    const { name, mutable, init } = binaryen.getGlobalInfo(module.getGlobalByIndex(k));
    if (mutable) sets.push(module.global.set(name, module.copyExpression(init)));
  }
  module.addFunction("resetGlobals", binaryen.none, binaryen.none, [], module.block(null, sets));
  module.addFunctionExport("resetGlobals", "resetGlobals");
}

/**
 * Compiles the core for the explorer.
 * @param {string[]} files of the core, without ".ts": those that export what a world calls, e.g. ["queue"]
 * @param {{file: string, find: string, replace: string}[]} edits planted faults, none for the core as it is shipped
 * @param {boolean} quick does not optimise, which takes a fifth of the time
 * @returns {Promise<WebAssembly.Module>}
 */
export async function buildCore(files, edits = [], quick = false) {
  const module = binaryen.readBinary(await compile(rewrite(files, edits), quick ? "-O0" : "-O3"));
  if (module.getNumDataSegments() > 0)
    throw new Error("the core keeps data in memory, which the explorer does not reset: use globals, or the record");
  const { MVP, Atomics, MutableGlobals, SignExt, NontrappingFPToInt, BulkMemory, BulkMemoryOpt } = binaryen.Features;
  module.setFeatures(MVP | Atomics | MutableGlobals | SignExt | NontrappingFPToInt | BulkMemory | BulkMemoryOpt);
  addReset(module);
  binaryen.setOptimizeLevel(quick ? 0 : 3);
  binaryen.setShrinkLevel(0);
  binaryen.setPassArgument("asyncify-imports", "env.step");
  binaryen.setPassArgument("asyncify-ignore-indirect", "");
  module.runPasses(["asyncify"]);
  if (!quick) module.optimize();
  const bytes = module.emitBinary();
  module.dispose();
  return WebAssembly.compile(bytes);
}
