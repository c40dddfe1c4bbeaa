// Compiles the addon with the machine's C compiler. Node-API is stable across versions, so one build serves them all.
// Run by itself it is the package's install step: it does nothing where a build is there already.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Node-API's headers: of the development package, or as Node itself was installed with. */
function headers() {
  const require = createRequire(import.meta.url);
  try {
    return require("node-api-headers").include_dir;
  } catch {
    const installed = join(dirname(process.execPath), "..", "include", "node");
    if (existsSync(join(installed, "node_api.h"))) return installed;
    throw new Error("no node_api.h: npm install node-api-headers, then npm rebuild zeroipc");
  }
}

function musl() {
  return process.report.getReport().header.glibcVersionRuntime === undefined ? "-musl" : "";
}

export function buildNative() {
  const target = join(folder, "prebuilds", `linux-${process.arch}${musl()}`);
  mkdirSync(target, { recursive: true });
  const sources = readdirSync(join(folder, "native"))
    .filter((file) => file.endsWith(".c"))
    .map((file) => join(folder, "native", file));
  const flags = [
    "-std=c11",
    "-O2",
    "-fPIC",
    "-shared",
    "-pthread",
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wconversion",
    "-Werror",
  ];
  const temporary = join(target, `zeroipc.${process.pid}.node`);
  const define = "-DNODE_GYP_MODULE_NAME=zeroipc";
  execFileSync(process.env.CC ?? "cc", [...flags, define, `-I${headers()}`, ...sources, "-o", temporary], {
    stdio: "inherit",
  });
  renameSync(temporary, join(target, "zeroipc.node")); // at once: a process that runs keeps the file it has
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = join(folder, "prebuilds", `linux-${process.arch}${musl()}`, "zeroipc.node");
  if (process.platform === "linux" && !existsSync(built)) buildNative();
}
