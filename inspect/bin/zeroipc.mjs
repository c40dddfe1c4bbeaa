#!/usr/bin/env node
// The command `zeroipc`: what src/main.ts was built to.

import { existsSync } from "node:fs";

const built = new URL("../dist/main.mjs", import.meta.url);
if (existsSync(built)) await (await import(built.href)).main(process.argv);
else {
  process.stderr.write("zeroipc: it is not built yet: npm run setup\n");
  process.exitCode = 1;
}
