// `npm run example NAME`: builds what examples/NAME consists of and runs its main.ts in this process. The other arguments
// are the example's. Without a name, or with a wrong one, it lists the examples.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pythonForTests } from "./python.mjs";
import { root, setUp } from "./setup.mjs";

const examples = join(root, "examples");

/** The examples' names, with what their package.json says of them. */
function descriptions() {
  const names = readdirSync(examples).filter((name) => existsSync(join(examples, name, "package.json")));
  const of = (name) => JSON.parse(readFileSync(join(examples, name, "package.json"), "utf8")).description;
  return new Map(names.sort().map((name) => [name, of(name)]));
}

/** Ends this process with a message instead of a stack trace. */
function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

/** Runs a command of the set-up; what it says is shown only when it fails. */
function run(command, args, needed) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error) fail(`${needed}; ${command}: ${error.message}`);
  if (status !== 0) fail(`${stdout}${stderr}\n${needed}; this one failed: ${command} ${args.join(" ")}`);
}

/** The C and C++ programs of the example, to `build/native`. Two starts at the same moment take turns. */
function buildNative(name, folder, build) {
  const needed = `the example ${name} needs CMake, make and a compiler for C++23 (GCC 12, Clang 14 or newer)`;
  const native = join(build, "native");
  if (!existsSync(join(native, "Makefile"))) console.log("building the C++ programs...");
  run("cmake", ["--version"], needed);
  const cmake = (...args) => run("flock", [join(build, ".lock"), "cmake", ...args], needed);
  cmake("-S", folder, "-B", native, "-G", "Unix Makefiles", "-DCMAKE_BUILD_TYPE=Release");
  cmake("--build", native);
}

/** An interpreter that has the Python library, in ZEROIPC_PYTHON. The user may name another one there. */
function findPython(name) {
  try {
    process.env.ZEROIPC_PYTHON ??= pythonForTests();
  } catch (error) {
    fail(`the example ${name} needs Python 3.10 or newer with its venv module; ${error.message}`);
  }
}

/** The TypeScript of the example, to `build/main.mjs`. */
async function bundleMain(folder, build) {
  // Built aside and moved into place: another part of the example may start from the same files at this moment.
  const { bundle } = await import("./bundle.mjs"); // esbuild is installed only now
  const aside = join(build, `.${process.pid}`);
  await bundle([join(folder, "main.ts")], aside, folder);
  for (const file of readdirSync(aside)) renameSync(join(aside, file), join(build, file));
  rmSync(aside, { recursive: true });
  return join(build, "main.mjs");
}

const known = descriptions();
const [name] = process.argv.slice(2);
if (!known.has(name)) {
  const width = Math.max(...[...known.keys()].map(({ length }) => length));
  const list = [...known].map(([name, description]) => `  ${name.padEnd(width)}  ${description}`).join("\n");
  const wrong = name === undefined || name.startsWith("-") ? "" : `there is no example ${name}\n\n`;
  fail(`${wrong}usage: npm run example NAME [-- OPTIONS]; its options: npm run example NAME -- --help\n\n${list}`, 2);
}
const folder = join(examples, name);
const build = join(folder, "build");
const files = readdirSync(folder);
mkdirSync(build, { recursive: true });
setUp();
if (files.includes("CMakeLists.txt")) buildNative(name, folder, build);
if (files.some((file) => file.endsWith(".py"))) findPython(name);
const main = await bundleMain(folder, build);
process.argv.splice(1, 2, main); // as if it had been started itself
await import(pathToFileURL(main).href);
