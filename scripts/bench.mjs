// `npm run bench`: builds what there is to measure and runs the benchmark. `--help` says what it takes; bench/README.md
// says what the figures mean.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { pythonForTests, pythonIfMade } from "./python.mjs";
import { root, setUp } from "./setup.mjs";

const HELP = `npm run bench -- [options] [names]

  names          only what begins with one of these: queue. process_send.rtt
  --runs N       runs of each, whose median counts (5)
  --retries N    measures a group again, up to N times, until the machine is quiet (0)
  --node 22,24   on these versions of Node, which are fetched from the npm registry (the one that runs this)
  --pin 0,1      keeps the two processes on these CPUs, by taskset (not pinned)
  --json         one JSON object a line; with "npm run --silent", nothing else is on the standard output
  --help         this
`;

const build = join(root, "bench/build");
/** Programs of bench/c and bench/cpp, with what they are compiled by. */
const native = {
  c: { names: ["queue", "ring", "map"], flags: ["-O2", "-std=c99", "-Wall", "-Wextra"] },
  cpp: {
    names: ["line", "cas", "queue", "stack", "array", "ring", "map"],
    flags: ["-O2", "-std=c++2b", "-Wall", "-Wextra"],
  },
};

function findCompiler() {
  const works = (name) => name && spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0;
  return [process.env.CXX, "g++", "c++", "clang++"].find(works);
}

/** Compiles the programs of one language that are older than any of their sources. */
function buildNative(language, compiler, libraries = []) {
  const { names, flags } = native[language];
  const sources = join(root, "bench", language);
  const out = join(build, language);
  mkdirSync(out, { recursive: true });
  const headers = join(root, language, "include");
  const filesIn = (folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  const files = [...filesIn(sources), ...filesIn(headers), ...libraries];
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  for (const name of names) {
    const file = join(out, name);
    if (existsSync(file) && statSync(file).mtimeMs > newest) continue;
    const source = join(sources, `${name}.${language}`);
    const inputs = ["-I", headers, "-o", file, source, ...libraries, "-lpthread"];
    execFileSync(compiler, [...flags, ...inputs], { stdio: "inherit" });
  }
}

async function prepare(majors) {
  setUp();
  // Not before setUp: these need what it installs.
  const { bundle } = await import("./bundle.mjs");
  const { nodeBinary } = await import("./versions.mjs");
  const folder = join(root, "bench");
  const programs = readdirSync(join(folder, "programs")).map((file) => join(folder, "programs", file));
  await bundle([join(folder, "main.ts"), ...programs], join(build, "js"), folder);
  const compiler = findCompiler();
  if (compiler) {
    buildNative("cpp", compiler);
    execFileSync("make", ["-s", "-C", join(root, "c"), "all"], { stdio: "inherit" });
    buildNative("c", process.env.CC ?? "cc", [join(root, "c/build/libzeroipc.a")]);
  }
  try {
    pythonForTests();
  } catch (error) {
    console.error(error.message);
  }
  for (const major of majors) nodeBinary(major);
}

function wholeNumber(option, text, least) {
  if (!/^\d+$/.test(text) || Number(text) < least)
    throw new Error(`${option} ${text}: give a whole number from ${least} on`);
  return Number(text);
}

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "5" },
      retries: { type: "string", default: "0" },
      node: { type: "string" },
      pin: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const runs = wholeNumber("--runs", values.runs, 1);
  const retries = wholeNumber("--retries", values.retries, 0);
  const majors = values.node?.split(",") ?? [];
  if (!majors.every((major) => /^\d+$/.test(major))) throw new Error(`--node ${values.node}: give numbers such as 22`);
  const pin = values.pin?.split(",");
  if (pin && !(pin.length === 2 && pin.every((cpu) => /^\d+$/.test(cpu)))) {
    throw new Error(`--pin ${values.pin}: give two CPUs such as 0,1`);
  }
  return { runs, retries, majors, pin, json: values.json, help: values.help, names: positionals };
}

async function run() {
  const { majors, help, ...order } = parse();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  // In a process of its own, so that what building prints goes to the standard error.
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--prepare", ...majors], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("the benchmark could not be built");
  const { nodeBinary } = await import("./versions.mjs");
  const nodes = majors.length > 0 ? majors.map(nodeBinary) : [process.execPath];
  const { main } = await import(join(build, "js/main.mjs"));
  if (!(await main({ ...order, nodes, compiler: findCompiler(), python: pythonIfMade() }))) process.exitCode = 1;
}

if (process.argv[2] === "--prepare") await prepare(process.argv.slice(3));
else {
  try {
    await run();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
