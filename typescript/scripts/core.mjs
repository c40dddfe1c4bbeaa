// Compiles the core to WebAssembly: the module that ships, and its text, whose golden copy is core/core.wat.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

/** The flags of the shipped core. */
export const FLAGS = [
  "-O3",
  "--converge",
  "--runtime",
  "stub",
  "--noAssert",
  "--enable",
  "threads",
  "--importMemory",
  "--sharedMemory",
  "--initialMemory",
  "1",
  "--maximumMemory",
  "65536",
];

/**
 * Sources as the compiler gets them: `/* inline *\/ function` is AssemblyScript's decorator, which is not TypeScript's
 * syntax, so that formatters could not read it.
 */
function readSource(name, baseDir) {
  try {
    return readFileSync(join(baseDir, name), "utf8").replace(/^\/\* inline \*\/ /gm, "@inline ");
  } catch {
    return null; // the compiler asks for names that might be
  }
}

/** Returns { wasm: Uint8Array, wat: string } of core/index.ts below `folder`. */
export async function compileCore(folder) {
  const files = new Map();
  const { error, stderr } = await asc.main(
    ["core/index.ts", ...FLAGS, "--baseDir", folder, "-o", "core.wasm", "-t", "core.wat"],
    { readFile: readSource, writeFile: (name, contents) => void files.set(name, contents) },
  );
  if (error) throw new Error(`the core does not compile:\n${stderr}`);
  return { wasm: files.get("core.wasm"), wat: files.get("core.wat") };
}
