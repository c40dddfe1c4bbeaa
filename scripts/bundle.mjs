// Compiles TypeScript programs of this repository (tests, benchmarks, examples) to modules that Node 20 runs.
// Packages stay outside: the programs use `zeroipc` as everybody else does.

import { rmSync } from "node:fs";
import { build } from "esbuild";

/** Each entry becomes `<outdir>/<same name>.mjs`. */
export async function bundle(entryPoints, outdir, outbase) {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints,
    outdir,
    outbase,
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: "inline",
    outExtension: { ".js": ".mjs" },
    logLevel: "warning",
  });
}
