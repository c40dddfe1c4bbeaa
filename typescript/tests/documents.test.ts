// The examples in README.md, in the packages' and in docs/ run as printed.
//
// A code block whose first line is a comment with a file name is a program. Programs up to the next ```text block make a
// scene: they are started together, the last one first, and what they print is that block. Every other block is looked at as
// far as its language allows; a language that nobody looks at here is a failure.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { errorCodes } from "zeroipc";
import { startCommand, testName, watchdog } from "./harness";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const place = join(root, "typescript/build/documents");
after(() => rmSync(place, { recursive: true, force: true }));

interface Scene {
  programs: { file: string; text: string }[];
  printed: string;
}

function blocks(document: string): { language: string; text: string; program: string | undefined }[] {
  return [...document.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
    program: /^(?:\/\/|#) ([\w-]+\.(?:ts|cjs|mjs|py|c|cpp))\b/.exec(text)?.[1],
  }));
}

function scenes(document: string): Scene[] {
  const found: Scene[] = [];
  let programs: Scene["programs"] = [];
  for (const { language, text, program } of blocks(document)) {
    if (program) programs.push({ file: program, text });
    if (language === "text" && programs.length > 0) {
      found.push({ programs, printed: text });
      programs = [];
    }
  }
  assert.deepEqual(programs, [], "programs without what they print");
  return found;
}

// --- programs ---

/** The interpreter with the Python library: its environment is made by its own tests, or here. */
let interpreter: string | undefined;
function python(): string {
  const program = `import { pythonForTests } from ${JSON.stringify(join(root, "scripts/python.mjs"))};
    console.log(pythonForTests())`;
  interpreter ??= execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" })
    .trim()
    .split("\n")
    .at(-1) as string;
  return interpreter;
}

function compile(file: string): string {
  const program = file.replace(/\.\w+$/, "");
  if (file.endsWith(".cpp")) {
    const options = ["-std=c++2b", "-Wall", "-Wextra", "-Werror", "-I", join(root, "cpp/include")];
    execFileSync("c++", [...options, file, "-o", program, "-lpthread"]);
  } else {
    execFileSync("make", ["-s", "-C", join(root, "c"), "build/libzeroipc.a"]);
    const options = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-I", join(root, "c/include")];
    execFileSync("cc", [...options, file, join(root, "c/build/libzeroipc.a"), "-o", program, "-lpthread"]);
  }
  return program;
}

function bundle(file: string): string {
  const outfile = file.replace(/\.ts$/, ".mjs");
  buildSync({ entryPoints: [file], outfile, bundle: true, packages: "external", format: "esm", target: "node20" });
  return outfile;
}

/** Gives the scene's segments names of their own. What is returned starts the program. */
function prepare(program: Scene["programs"][number], folder: string, names: Map<string, string>): string[] {
  const opening = /((?:\bMemory(?:(?:\.|::| )\w+)?|\bzeroipc_memory_\w+)\()"(\/\w+)"/g;
  const text = program.text.replace(opening, (_, call: string, name: string) => {
    if (!names.has(name)) names.set(name, testName());
    return `${call}"${names.get(name)}"`;
  });
  const file = join(folder, program.file);
  writeFileSync(file, text);
  if (file.endsWith(".py")) return [python(), "-u", file];
  if (/\.(c|cpp)$/.test(file)) return [compile(file)];
  return [process.execPath, file.endsWith(".ts") ? bundle(file) : file];
}

const documents = [
  "README.md",
  "inspect/README.md",
  "typescript/README.md",
  ...readdirSync(join(root, "docs"), { recursive: true })
    .map((file) => `docs/${file}`)
    .filter((file) => file.endsWith(".md") && !/^docs\/(node_modules|build)\//.test(file))
    .sort(),
];

for (const document of documents) {
  for (const [k, { programs, printed }] of scenes(readFileSync(join(root, document), "utf8")).entries()) {
    const title = programs.map((program) => program.file).join(" and ");
    test(`${document}: ${title} print what the document says`, async () => {
      await watchdog(title, 120, async () => {
        const folder = join(place, document.replace(/\W/g, "-"), String(k));
        mkdirSync(folder, { recursive: true });
        const names = new Map<string, string>();
        const commands = programs.map((program) => prepare(program, folder, names));
        const running = commands.reverse().map(([command = "", ...args]) => startCommand(command, args));
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

// --- what is no program ---

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** A shell's lines: they parse, and what they name is there. */
function checkShell(text: string, where: string): void {
  const { status, stderr } = spawnSync("bash", ["-n"], { input: text, encoding: "utf8" });
  assert.equal(status, 0, `${where}: ${stderr}`);
  for (const [, script = ""] of text.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g)) {
    assert.ok(script in scripts, `${where}: there is no npm run ${script}`);
  }
  for (const [path = ""] of text.matchAll(/\b(?:bench|c|cpp|docs|examples|python|scripts|typescript)\/[\w./-]+/g)) {
    if (/\b(build|dist|results)\//.test(path)) continue; // made by the commands
    assert.ok(existsSync(join(root, path)), `${where}: there is no ${path}`);
  }
}

const diagrams = /^(?:---[\s\S]*?---\s+)?(?:stateDiagram-v2|flowchart|sequenceDiagram|packet(?:-beta)?)\b/;

for (const document of documents) {
  test(`${document}: what is no program is right as far as it goes`, () => {
    for (const { language, text, program } of blocks(readFileSync(join(root, document), "utf8"))) {
      if (program) continue;
      const where = `${document}: ${text.split("\n")[0]}`;
      if (language === "ts" || language === "js") transformSync(text, { loader: language, target: "es2022" });
      else if (language === "sh") checkShell(text, where);
      else if (language === "mermaid")
        assert.match(text, diagrams, where); // npm run docs draws them
      else assert.equal(language, "text", `${where}: a block that nothing checks`);
    }
  });
}

test("links between the documents lead somewhere", () => {
  const others = ["CONTRIBUTING.md", "CHANGELOG.md", "SPECIFICATION.md"].concat(
    ["bench", "c", "cpp", "python", "c/examples"].map((folder) => `${folder}/README.md`),
  );
  for (const document of [...documents, ...others]) {
    const text = readFileSync(join(root, document), "utf8").replace(/^```[\s\S]*?^```$/gm, "");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target)) continue;
      assert.ok(existsSync(join(root, document, "..", target)), `${document}: ${target}`);
    }
  }
});

test("docs/troubleshooting.md has every error code, and no other", () => {
  const text = readFileSync(join(root, "docs/troubleshooting.md"), "utf8");
  const section = text.split("\n## Every error\n")[1]?.split("\n## ")[0] ?? "";
  const parts = section.split(/^### /m).slice(1);
  assert.deepEqual(
    parts.map((part) => part.split("\n")[0]),
    Object.keys(errorCodes).map((name) => name.replace("ZEROIPC_", "")),
  );
  for (const part of parts) {
    assert.match(part, /\*\*What happened\.\*\* \S/, part);
    assert.match(part, /\*\*What to do\.\*\* \S/, part);
  }
});
