// Builds the command line: src/main.ts, bundled to dist/main.mjs. What package.json depends on stays outside.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");

await build({
  entryPoints: [join(folder, "src/main.ts")],
  outfile: join(folder, "dist/main.mjs"),
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
});
