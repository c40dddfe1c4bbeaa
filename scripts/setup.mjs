// Brings a fresh clone, or a changed one, to where everything can run: installs what package-lock.json names and builds
// the TypeScript package and the command line. Does nothing when both are current. `--force` builds in any case.
//
// Uses nothing but Node's own modules: it is what runs first.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const INSTALLED = "node_modules/.installed-for";
const BUILT = "typescript/dist/.built-from";
const INSPECT_BUILT = "inspect/dist/.built-from";

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function hash(files) {
  const sum = createHash("sha256");
  for (const file of files) sum.update(file.slice(root.length)).update("\0").update(readFileSync(file));
  return sum.digest("hex");
}

function isCurrent(stamp, value) {
  const file = join(root, stamp);
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

export function setUp({ force = false } = {}) {
  const lock = hash([join(root, "package-lock.json")]);
  if (!isCurrent(INSTALLED, lock)) {
    console.log("installing what package-lock.json names...");
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    writeFileSync(join(root, INSTALLED), lock);
  }
  const package_ = join(root, "typescript");
  const sources = ["core", "native", "scripts", "src"].flatMap((folder) => filesBelow(join(package_, folder)));
  const state =
    hash([...sources, join(package_, "package.json"), join(package_, "tsconfig.json")]) + lock + process.arch;
  if (force || !isCurrent(BUILT, state)) {
    console.log("building the TypeScript package...");
    run(process.execPath, [join(package_, "scripts/build.mjs")]);
    writeFileSync(join(root, BUILT), state);
  }
  const inspect = join(root, "inspect");
  const parts = [
    ...filesBelow(join(inspect, "src")),
    join(inspect, "package.json"),
    join(inspect, "scripts/build.mjs"),
  ];
  const inspectState = hash(parts) + state;
  if (force || !isCurrent(INSPECT_BUILT, inspectState)) {
    console.log("building the command line...");
    run(process.execPath, [join(inspect, "scripts/build.mjs")]);
    writeFileSync(join(root, INSPECT_BUILT), inspectState);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp({ force: process.argv.includes("--force") });
