// zeroipc completion

import assert from "node:assert/strict";
import { writeFileSync, rmSync } from "node:fs";
import { test } from "node:test";
import { f64, Queue, u32, Stream } from "zeroipc";
import { here, shell, testName, within, zeroipc } from "./harness";

/** What is offered for the last of these words. */
async function offered(...words: string[]): Promise<string[]> {
  const { code, stdout } = await zeroipc("complete", "--", ...words);
  assert.equal(code, 0);
  const lines = stdout.split("\n").filter((line) => line !== "" && !line.startsWith(":"));
  return lines.map((line) => line.split("\t")[0] as string);
}

test("commands, options and types", async () => {
  assert.deepEqual(await offered("re"), ["record", "replay", "repair"]);
  assert.ok((await offered("")).includes("show"));
  assert.ok(!(await offered("")).includes("complete"));
  assert.deepEqual(await offered("pop", "--fo"), ["--follow"]);
  assert.ok((await offered("pop", "/s", "q", "--")).includes("--json"));
  assert.deepEqual(await offered("pop", "/s", "q", "--type", "f"), ["f32", "f64"]);
  assert.deepEqual(await offered("completion", ""), ["bash", "zsh", "fish"]);
  assert.ok(!(await offered("bench", "--")).includes("--partner"));
});

test(
  "segments and structures that exist",
  within(async (memory) => {
    new Queue(memory, "jobs", u32, 4);
    new Stream(memory, "journal", f64, 4);
    new Queue(memory, "$(touch x)", u32, 4);
    assert.deepEqual(await offered("show", memory.name.slice(0, -1)), [memory.name]);
    assert.deepEqual(await offered("show", memory.name, "jo"), ["jobs", "journal"]);
    assert.deepEqual(await offered("pop", "--type", "u32", memory.name, ""), ["jobs", "journal"]);
    assert.deepEqual(await offered("show", "/zeroipc-test-nowhere", ""), []);
  }),
);

test("a file that is no segment is not offered", async () => {
  const name = testName();
  writeFileSync(`/dev/shm${name}`, "nothing of the kind");
  try {
    assert.deepEqual(await offered("show", name), []);
  } finally {
    rmSync(`/dev/shm${name}`);
  }
});

test("the script is one that bash takes, twice, and evaluates nothing", async () => {
  const complete = (words: string[]) => `
    source <(zeroipc completion bash); source <(zeroipc completion bash)
    COMP_WORDS=(zeroipc ${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
    _zeroipc zeroipc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  assert.deepEqual(await shell(complete(["re"])), { code: 0, stdout: "record\nreplay\nrepair\n", stderr: "" });
  const { stdout, stderr } = await shell(complete(["pop", "$(echo evaluated >&2)", "--fo"]));
  assert.deepEqual([stdout, stderr], ["--follow\n", ""]);
});

test("shells that are not known", async () => {
  const { code, stderr } = await here("completion", "tcsh");
  assert.equal(code, 2);
  assert.match(stderr, /bash, zsh, fish/);
});
