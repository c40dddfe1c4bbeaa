// Builds the shipped core so that a scheduler can stop it before every access to shared memory.
//
// The sources are those of typescript/core; only words.ts, env.ts and the body of copyPayload are rewritten, in memory:
// every function of words.ts and env.ts first calls the import env.step(kind, address). Binaryen's asyncify pass lets
// that import unwind the WebAssembly stack to JavaScript and rewind it later.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";
import binaryen from "binaryen";

const CORE = join(dirname(fileURLToPath(import.meta.url)), "../../core");

/** What a step stands before. The index is the number that the core passes to env.step. */
export const KINDS = [
  "load64",
  "cas64",
  "plainStore64",
  "plainLoad64",
  "fetchOr64",
  "fetchAnd64",
  "load32",
  "fetchAdd32",
  "payloadStep",
  "payloadWord",
  "slotHeld",
  "futexWake",
  "futexWait",
  "ownStep",
];
export const KIND = Object.fromEntries(KINDS.map((name, index) => [name, index]));

/** The functions of words.ts and env.ts. The build fails when the files have others. */
const WORDS = KINDS.slice(0, KIND.payloadWord);
const HOST = ["slotHeld", "futexWake"];

const FLAGS =
  "explorer.ts --outFile core.wasm --runtime stub --noAssert --enable threads " +
  "--importMemory --sharedMemory --initialMemory 1 --maximumMemory 1 --memoryBase 0";

/** Stands between the words of one payload, so that a torn copy can be seen. */
const COPY_LOOP = "for (let k: usize = 0; k < bytes; k += 8) store<u64>(to + k, load<u64>(from + k));";
const COPY_LOOP_STEPPED = `for (let k: usize = 0; k < bytes; k += 8) {
    if (k != 0) step(${KIND.payloadWord}, from);
    store<u64>(to + k, load<u64>(from + k));
  }`;

const STEP = `@external("env", "step") declare function hostStep(kind: u32, address: usize): void;
let stepping: bool = true;
export function stopStepping(): void { stepping = false; }
export function step(kind: u32, address: usize): void { if (stepping) hostStep(kind, address); }
`;

const ENTRY = `export * from "./index";
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

/** The plain numbers that a file of the core exports, by name. */
export function readConstants(file) {
  const matches = readCore()[file].matchAll(/^export const (\w+) = (0x[0-9a-f]+|\d+);/gm);
  return Object.fromEntries([...matches].map(([, name, value]) => [name, Number(value)]));
}

/** Replaces `find`, which must stand in the text exactly once. */
function replaceOnce(text, find, replacement, what) {
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${what}: text not found: ${find}`);
  if (text.indexOf(find, at + 1) >= 0) throw new Error(`${what}: text found more than once: ${find}`);
  return text.slice(0, at) + replacement + text.slice(at + find.length);
}

function sameList(found, expected, file) {
  const extra = found.filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => !found.includes(name));
  if (extra.length || missing.length)
    throw new Error(`core/${file} and the explorer differ: only there [${extra}], only here [${missing}]`);
}

/** words.ts with a step at the start of every function. */
function stepWords(source) {
  const found = [];
  const stepped = source.replace(/^export function (\w+)\(([^)]*)\): \w+ \{/gm, (head, name, parameters) => {
    found.push(name);
    const address = parameters.startsWith("address: usize") ? "address" : "0";
    return `${head} step(${KIND[name]}, ${address});`;
  });
  sameList(found, WORDS, "words.ts");
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
  sameList(found, HOST, "env.ts");
  return `import { step } from "./step";\n${stepped}`;
}

/** The rewritten sources, with the edits of a mutant made first. */
function rewrite(edits) {
  const sources = readCore();
  for (const { file, find, replace } of edits)
    sources[file] = replaceOnce(sources[file], find, replace, `edit of core/${file}`);
  sources["words.ts"] = stepWords(sources["words.ts"]);
  sources["env.ts"] = stepHost(sources["env.ts"]);
  const cell = replaceOnce(sources["cell.ts"], COPY_LOOP, COPY_LOOP_STEPPED, "copyPayload");
  sources["cell.ts"] = `import { step } from "./step";\n${cell}`;
  sources["step.ts"] = STEP;
  sources["explorer.ts"] = ENTRY;
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
 * @param {{file: string, find: string, replace: string}[]} edits planted faults, none for the core as it is shipped
 * @param {boolean} quick optimises less, which takes half as long
 * @returns {Promise<WebAssembly.Module>}
 */
export async function buildCore(edits = [], quick = false) {
  const module = binaryen.readBinary(await compile(rewrite(edits), quick ? "-O0" : "-O3"));
  const { MVP, Atomics, MutableGlobals, SignExt, NontrappingFPToInt, BulkMemory, BulkMemoryOpt } = binaryen.Features;
  module.setFeatures(MVP | Atomics | MutableGlobals | SignExt | NontrappingFPToInt | BulkMemory | BulkMemoryOpt);
  addReset(module);
  binaryen.setOptimizeLevel(quick ? 1 : 3);
  binaryen.setShrinkLevel(0);
  binaryen.setPassArgument("asyncify-imports", "env.step");
  binaryen.setPassArgument("asyncify-ignore-indirect", "");
  module.runPasses(["asyncify"]);
  module.optimize();
  const bytes = module.emitBinary();
  module.dispose();
  return WebAssembly.compile(bytes);
}
