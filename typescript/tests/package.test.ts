// The package as its users get it: import and require, one instance of both, types, no dependencies, an installed tarball.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as imported from "zeroipc";
import * as layout from "zeroipc/layout";
import { testName } from "./harness";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const root = join(folder, "..");
const require = createRequire(import.meta.url);

test("require and import give the same instance", () => {
  const required = require("zeroipc");
  assert.deepEqual(Object.keys(imported).sort(), Object.keys(required).sort());
  assert.equal(required.Memory, imported.Memory);
});

test("zeroipc/layout has the format's numbers, imported and required", () => {
  const required = require("zeroipc/layout");
  assert.deepEqual({ ...layout }, { ...required });
  assert.deepEqual(Buffer.from(Uint32Array.of(layout.MAGIC).buffer).toString("latin1"), "MPIZ");
  assert.equal(layout.FORMAT_VERSION, 3);
  for (const [name, value] of Object.entries(layout)) assert.equal(typeof value, "number", name);
});

test("it has no dependencies at run time", () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
  const bundle = readFileSync(join(folder, "dist/index.cjs"), "utf8");
  const needed = [...bundle.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1] as string);
  assert.deepEqual(
    needed.filter((name) => !name.startsWith("node:")),
    [],
  );
});

test("a packed tarball works where it is installed, in JavaScript and in TypeScript", () => {
  const place = mkdtempSync(join(tmpdir(), "zeroipc-package-"));
  try {
    const npm = (args: string[], cwd: string) =>
      execFileSync("npm", [...args, "--loglevel=error"], { cwd, encoding: "utf8" });
    npm(["pack", "--ignore-scripts", "--pack-destination", place], folder);
    const [tarball] = readdirSync(place).filter((file) => file.endsWith(".tgz"));
    mkdirSync(join(place, "user"));
    const user = join(place, "user");
    writeFileSync(join(user, "package.json"), '{ "private": true }');
    npm(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--offline", join(place, tarball as string)], user);
    const use = `const m = new Memory("${testName()}", { size: "64KB" }); const q = new Queue(m, "q", f64, 4);
      q.tryPush(1.5); console.log(q.tryPop()); m.unlink(); m.close();`;
    writeFileSync(join(user, "old.cjs"), `const { Memory, Queue, f64 } = require("zeroipc"); ${use}`);
    writeFileSync(
      join(user, "new.mjs"),
      `import { Memory, Queue, f64 } from "zeroipc"; import "zeroipc/layout"; ${use}`,
    );
    for (const file of ["old.cjs", "new.mjs"]) {
      assert.equal(execFileSync(process.execPath, [file], { cwd: user, encoding: "utf8" }), "1.5\n", file);
    }
    const typed = `import { Memory, Queue, SharedArray, f64, i64, struct, type TypeOf } from "zeroipc";
      import { FORMAT_VERSION } from "zeroipc/layout";
      const version: 3 = FORMAT_VERSION;
      const Point = struct({ x: f64, id: i64 });
      const point: TypeOf<typeof Point> = { x: 1, id: 2n };
      using memory = new Memory("/x", { size: 1 });
      const queue = new Queue(memory, "q", Point, 4);
      queue.tryPush(point);
      const popped: { x: number; id: bigint } | undefined = queue.tryPop();
      const array: Float64Array = new SharedArray(memory, "a", f64, 4);
      // @ts-expect-error a field of another type
      queue.tryPush({ x: "1", id: 2n });
      export { popped, array, version };`;
    writeFileSync(join(user, "typed.mts"), typed);
    writeFileSync(join(user, "typed.cts"), typed);
    const compile = (module: string) =>
      execFileSync(
        process.execPath,
        [
          join(root, "node_modules/typescript/bin/tsc"),
          ...["--noEmit", "--strict", "--target", "es2022", "--lib", "es2023,esnext.disposable", "--module", module],
          ...["--types", "node", "--typeRoots", join(root, "node_modules/@types"), "typed.mts", "typed.cts"],
        ],
        { cwd: user, encoding: "utf8", stdio: "pipe" },
      );
    compile("nodenext");
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

test("the addon refuses arguments that cannot be", () => {
  const [build] = readdirSync(join(folder, "prebuilds"));
  const native = require(join(folder, "prebuilds", build as string, "zeroipc.node"));
  for (const [name, ...args] of [
    ["open", "a/b", false],
    ["open", "", false],
    ["open", 5, false],
    ["open"],
    ["create", "x", 1, 0o600, new Uint8Array(64)],
    ["create", "x", 65536, 0o7777, new Uint8Array(64)],
    ["create", "x", 65536, 0o600, "head"],
    ["bindMemory", new Uint8Array(64)],
    ["stat", {}],
    ["map", 5, 65536, 64],
    ["futexWait", -1, 0, 0],
    ["futexWake", 2 ** 40],
    ["attach", null, new Uint8Array(1)],
    ["armSleeper", undefined, 0, 0],
  ]) {
    assert.throws(() => native[name as string](...args), /./, `${String(name)}(${args.join(", ")})`);
  }
});
