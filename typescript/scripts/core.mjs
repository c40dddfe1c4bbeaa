// Compiles the core to WebAssembly: the module that ships, and its text, whose golden copy is core/core.wat.

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

/** Returns { wasm: Uint8Array, wat: string } of core/index.ts below `folder`. */
export async function compileCore(folder) {
  const files = new Map();
  const { error, stderr } = await asc.main(
    ["core/index.ts", ...FLAGS, "--baseDir", folder, "-o", "core.wasm", "-t", "core.wat"],
    { writeFile: (name, contents) => void files.set(name, contents) },
  );
  if (error) throw new Error(`the core does not compile:\n${stderr}`);
  return { wasm: files.get("core.wasm"), wat: files.get("core.wat") };
}
