// `npm run docs`: the site of the documentation, in docs/build/site. It installs what docs/package-lock.json names, and the
// environment of the Python tests, where they are not there. Warnings and broken links fail it.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pythonForTests } from "../../scripts/python.mjs";
import { setUp } from "../../scripts/setup.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const docs = join(root, "docs");
const build = join(docs, "build");
const pages = join(build, "pages");
const figures = join(docs, "site/figures.mjs");

function run(title, command, args, options = {}) {
  const began = performance.now();
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: docs, encoding: "utf8", ...options });
  const said = `${stdout ?? ""}${stderr ?? ""}`;
  const warnings = said.split("\n").filter((line) => /warn/i.test(line) && !/npm warn/.test(line));
  if (status !== 0 || (!options.mayWarn && warnings.length > 0)) {
    process.stderr.write(said);
    throw new Error(`${title}: ${error?.message ?? (status === 0 ? "there are warnings" : `ended with ${status}`)}`);
  }
  console.log(`${title}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Pages of TypeDoc are called by their names alone: without kind and type parameters, which are below. */
function shortTitles(folder) {
  for (const file of readdirSync(folder, { recursive: true }).map(String)) {
    if (!file.endsWith(".md") || file === "index.md") continue;
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(/^# .*$/m, `# ${basename(file, ".md")}`));
  }
}

/** Does what is to be done when one of these files has changed since it was done last. */
function whenChanged(stamp, files, act) {
  const sum = createHash("sha256");
  for (const file of files) sum.update(readFileSync(join(docs, file)));
  const state = sum.digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return;
  act();
  writeFileSync(stamp, state);
}

function install() {
  setUp();
  whenChanged(join(docs, "node_modules/.installed-for"), ["package-lock.json"], () =>
    run("packages", "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      mayWarn: true,
    }),
  );
  return pythonForTests();
}

async function main() {
  const python = install();
  rmSync(pages, { recursive: true, force: true });
  rmSync(join(build, "site"), { recursive: true, force: true });
  mkdirSync(join(pages, "api"), { recursive: true });
  const { stage } = await import("./stage.mjs");
  const staged = stage(root, pages);
  console.log(`${staged.pages} documents, ${staged.sources} files that they link to`);
  run("figures", process.execPath, [figures, "--check"]);
  run("reference of TypeScript", join(docs, "node_modules/.bin/typedoc"), ["--options", "site/api/typedoc.json"]);
  shortTitles(join(pages, "api/typescript"));
  run("reference of C, C++ and Python", python, ["site/api/reference.py", join(pages, "api")]);
  run("site", join(docs, "node_modules/.bin/vitepress"), ["build", "."]);
  const { brokenLinks } = await import("./links.mjs");
  const { broken, count } = brokenLinks(join(build, "site"), process.env.DOCS_BASE ?? "/");
  if (broken.length > 0) throw new Error(`broken links:\n${broken.join("\n")}`);
  console.log(`${count} links lead somewhere`);
  console.log(`docs/build/site is built; npm run docs:preview shows it`);
}

try {
  const [option, ...rest] = process.argv.slice(2);
  if (option === "--figures") {
    install();
    spawnSync(process.execPath, [figures, ...rest], { cwd: process.env.INIT_CWD ?? root, stdio: "inherit" });
  } else await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
