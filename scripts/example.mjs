// Builds an example and runs it in this process: what `npm run demo` and `npm run example:...` are.

import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, setUp } from "./setup.mjs";

/** Bundles examples/<name>/main.ts to its folder `build` and imports it; its arguments are this process's own. */
export async function runExample(name) {
  const folder = join(root, "examples", name);
  const build = join(folder, "build");
  setUp();
  // Built aside and moved into place: another part of the example may start from the same files at this moment.
  const { bundle } = await import("./bundle.mjs"); // esbuild is installed only now
  const aside = join(build, `.${process.pid}`);
  mkdirSync(build, { recursive: true });
  await bundle([join(folder, "main.ts")], aside, folder);
  for (const file of readdirSync(aside)) renameSync(join(aside, file), join(build, file));
  rmSync(aside, { recursive: true });
  await import(pathToFileURL(join(build, "main.mjs")).href);
}
