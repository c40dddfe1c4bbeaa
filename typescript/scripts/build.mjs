// Builds the package: the addon, the core, the bundled API in both module forms, and the type declarations.
// `--golden` also writes the core's text to core/core.wat.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compileCore } from "./core.mjs";
import { buildNative } from "./native.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

function write(file, contents) {
  writeFileSync(join(folder, file), contents);
}

mkdirSync(join(folder, "dist"), { recursive: true });

const { wasm, wat } = await compileCore(folder);
write("dist/core.wasm", wasm);
if (process.argv.includes("--golden")) write("core/core.wat", wat);

buildNative();

// One file, so that module-level constants are constants to the engine; one instance, whichever way it is loaded.
await build({
  entryPoints: [join(folder, "src/index.ts")],
  outfile: join(folder, "dist/index.cjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  sourcemap: true,
  logLevel: "warning",
});
// The format's numbers, for programs that look into segments themselves.
for (const [format, ending] of [
  ["cjs", "cjs"],
  ["esm", "mjs"],
]) {
  await build({
    entryPoints: [join(folder, "core/layout.ts")],
    outfile: join(folder, `dist/layout.${ending}`),
    format,
    target: "node20",
    logLevel: "warning",
  });
}
const names = Object.keys(require(join(folder, "dist/index.cjs"))).sort();
write(
  "dist/index.mjs",
  `import zeroipc from "./index.cjs";\n${names.map((name) => `export const ${name} = zeroipc.${name};`).join("\n")}\n`,
);
write("dist/index.d.mts", 'export * from "./types/src/index.js";\n');
write("dist/layout.d.mts", 'export * from "./types/core/layout.js";\n');
execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", folder], { stdio: "inherit" });
