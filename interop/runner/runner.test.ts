// The runner itself: what a scenario file may say, and what is said of a wrong answer.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { build, languageOf, type LanguageName, names } from "./languages";
import { play } from "./play";
import { parse, type Scenario, ScriptError } from "./script";
import { dismissAll } from "./testee";

before(build);
after(dismissAll);

const scenario = (...lines: readonly string[]): Scenario =>
  parse("there.txt", ["scenario of the runner", ...lines].join("\n"))[0] as Scenario;

test("a table makes a scenario of each row, and its values are words whatever is in them", () => {
  const source = `# a comment
scenario elements
with TYPE FIRST          MANY
     u8   255            "1 2"
     text "ä, \\"b\\" \\\\" "" # another one
A q put $TYPE $FIRST -> [$MANY... 3]`;
  const scenarios = parse("there.txt", source);
  assert.deepEqual(
    scenarios.map(({ title, actors, steps }) => [
      title,
      actors,
      steps.map((step) => step.does === "ask" && step.words),
    ]),
    [
      ["elements (u8 255 1 2)", ["A"], [["q", "put", "u8", "255"]]],
      ['elements (text ä, "b" \\ )', ["A"], [["q", "put", "text", 'ä, "b" \\']]],
    ],
  );
});

for (const [what, line, message] of [
  ["an answer that is none", "A q size ->", /there.txt:2: no answer/],
  ["a command without an answer", "A q size", /there.txt:2: no answer is expected/],
  ["an actor that there is not", "E q size -> 5", /there.txt:2: not understood/],
  ["a string without an end", 'A q put "5 -> ok', /there.txt:2: not understood/],
] as const) {
  test(`${what} is told with its line`, () => {
    assert.throws(() => scenario(line), { message });
    assert.throws(() => scenario(line), ScriptError);
  });
}

for (const name of names) {
  const { title } = languageOf(name);
  const cast = { A: name, B: names[0] as LanguageName };

  test(`a wrong answer of ${title} is told with line, cast, command and both answers`, async () => {
    await assert.rejects(play(scenario("A create queue q u32 3 -> ok", "A q size -> 1"), cast), {
      message:
        `there.txt:3: of the runner [A = ${title}]\n` +
        `    A (${title}) ["q","size"]: expected {"ok":"1"}, got {"ok":"0"}`,
    });
    await assert.rejects(play(scenario("A open queue q u32 -> KIND_MISMATCH"), cast), {
      message: /expected {"error":"KIND_MISMATCH"}, got {"error":"NOT_FOUND"}/,
    });
  });

  test(`an answer of ${title} where a wait is expected is told, too`, async () => {
    await assert.rejects(play(scenario("A create queue q u32 3 -> ok", "A q put 1 -> waits"), cast), {
      message: /\["q","put","1"\]: expected to wait, got {"ok":true}/,
    });
  });

  test(`${title} says which words it does not know`, async () => {
    await assert.rejects(play(scenario("A create heap h u32 3 -> ok"), cast), { message: /got {"unknown":"heap"}/ });
    await assert.rejects(play(scenario("A create queue q u7 3 -> ok"), cast), { message: /got {"unknown":"u7"}/ });
    await assert.rejects(play(scenario("A create queue q u32 3 -> ok", "A q shake -> ok"), cast), {
      message: /got {"unknown":"shake"}/,
    });
  });

  test(`what ${title} does not understand at all ends it`, async () => {
    await assert.rejects(play(scenario("A q size -> 5"), cast), { message: /testee ended \(2\) .*q/s });
  });
}
