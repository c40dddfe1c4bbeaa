// The examples in README.md and docs/ run as printed.
//
// A code block whose first line is a comment with a file name is a program. Programs up to the next ```text block make a
// scene: they are started together, the last one first, and what they print is that block.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { startCommand, testName, watchdog } from "./harness";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const place = join(root, "typescript/build/documents");
after(() => rmSync(place, { recursive: true, force: true }));

interface Scene {
  programs: { file: string; text: string }[];
  printed: string;
}

function scenes(document: string): Scene[] {
  const found: Scene[] = [];
  let programs: Scene["programs"] = [];
  for (const [, language, text = ""] of document.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    const name = /^\/\/ ([\w-]+\.(?:ts|cjs|mjs))\b/.exec(text)?.[1];
    if (name) programs.push({ file: name, text });
    if (language === "text" && programs.length > 0) {
      found.push({ programs, printed: text });
      programs = [];
    }
  }
  assert.deepEqual(programs, [], "programs without what they print");
  return found;
}

/** Gives the scene's segments names of their own, and makes a module of TypeScript. */
function prepare(program: Scene["programs"][number], folder: string, names: Map<string, string>): string {
  const text = program.text.replace(/(Memory(?:\.\w+)?\()"(\/\w+)"/g, (_, call: string, name: string) => {
    if (!names.has(name)) names.set(name, testName());
    return `${call}"${names.get(name)}"`;
  });
  const file = join(folder, program.file);
  writeFileSync(file, text);
  if (!file.endsWith(".ts")) return file;
  const outfile = file.replace(/\.ts$/, ".mjs");
  buildSync({ entryPoints: [file], outfile, bundle: true, packages: "external", format: "esm", target: "node20" });
  return outfile;
}

const documents = [
  "README.md",
  ...readdirSync(join(root, "docs"), { recursive: true })
    .filter((file) => String(file).endsWith(".md"))
    .map((file) => `docs/${file}`)
    .sort(),
];

for (const document of documents) {
  for (const [k, { programs, printed }] of scenes(readFileSync(join(root, document), "utf8")).entries()) {
    const title = programs.map((program) => program.file).join(" and ");
    test(`${document}: ${title} print what the document says`, async () => {
      await watchdog(title, 60, async () => {
        const folder = join(place, document.replace(/\W/g, "-"), String(k));
        mkdirSync(folder, { recursive: true });
        const names = new Map<string, string>();
        const files = programs.map((program) => prepare(program, folder, names));
        const running = files.reverse().map((file) => startCommand(process.execPath, [file]));
        const ended = (await Promise.all(running.map((program) => program.ended))).reverse();
        assert.deepEqual(
          ended.map(({ code, stderr }) => ({ code, stderr })),
          ended.map(() => ({ code: 0, stderr: "" })),
        );
        assert.equal(ended.map((end) => end.stdout).join(""), printed);
      });
    });
  }
}

test("links between the documents lead somewhere", () => {
  for (const document of [...documents, "CONTRIBUTING.md", "CHANGELOG.md", "SPECIFICATION.md"]) {
    const text = readFileSync(join(root, document), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target)) continue;
      assert.doesNotThrow(() => readFileSync(join(root, document, "..", target)), `${document}: ${target}`);
    }
  }
});
