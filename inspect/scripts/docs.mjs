// `npm run docs:cli`: writes the made part of docs/cli.md anew, with the commands as they are.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundle } from "../../scripts/bundle.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const document = join(folder, "../docs/cli.md");

execFileSync(process.execPath, [join(folder, "scripts/build.mjs")], { stdio: "inherit" });
const sources = ["cli-page.ts", "programs/world.ts"].map((file) => join(folder, "tests", file));
await bundle(sources, join(folder, "build/docs"), join(folder, "tests"));
const { page } = await import(pathToFileURL(join(folder, "build/docs/cli-page.mjs")).href);
writeFileSync(document, await page(readFileSync(document, "utf8")));
process.exit(); // programs of the library's tests would be waited for
