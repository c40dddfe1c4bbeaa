// `npm run demo`: the sensors of this machine through shared memory; see examples/sensors. `npm run demo -- --help` tells more.

import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, setUp } from "./setup.mjs";

const folder = join(root, "examples/sensors");
const build = join(folder, "build");

setUp();

// Built aside and moved into place: another part of the demo may start from the same files at this moment.
const { bundle } = await import("./bundle.mjs"); // esbuild is installed only now
const aside = join(build, `.${process.pid}`);
mkdirSync(build, { recursive: true });
await bundle([join(folder, "main.ts")], aside, folder);
for (const file of readdirSync(aside)) renameSync(join(aside, file), join(build, file));
rmSync(aside, { recursive: true });

await import(pathToFileURL(join(build, "main.mjs")).href);
