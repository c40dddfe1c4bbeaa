// A virtual environment for the Python library's tests, in python/.venv: made, and filled with what
// python/requirements-test.txt names, where that is not done yet.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./setup.mjs";

const folder = join(root, "python");
const environment = join(folder, ".venv");
const python = join(environment, "bin/python");
const stamp = join(environment, ".installed-for");

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  if (status === 0) return;
  rmSync(stamp, { force: true });
  throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `ended with ${status}`}`);
}

function wantedState() {
  const wanted = createHash("sha256");
  for (const file of ["requirements-test.txt", "pyproject.toml"]) wanted.update(readFileSync(join(folder, file)));
  return wanted.digest("hex");
}

/** The interpreter of the environment, if that is there and filled. */
export function pythonIfMade() {
  return existsSync(python) && existsSync(stamp) && readFileSync(stamp, "utf8") === wantedState() ? python : undefined;
}

/** The interpreter of the environment. */
export function pythonForTests() {
  const made = pythonIfMade();
  if (made) return made;
  console.log("making the virtual environment of the Python tests...");
  run(process.env.PYTHON ?? "python3", ["-m", "venv", "--clear", environment]);
  const pip = ["-m", "pip", "--disable-pip-version-check", "--quiet"];
  run(python, [...pip, "install", "-r", "requirements-test.txt"]);
  run(python, [...pip, "install", "--no-deps", "-e", "."]);
  writeFileSync(stamp, wantedState());
  return python;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) pythonForTests();
