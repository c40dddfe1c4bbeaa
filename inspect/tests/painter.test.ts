// src/live/painter.ts and line.ts: whatever was drawn before, the terminal shows exactly the last frame.

import assert from "node:assert/strict";
import { test } from "node:test";
import xterm from "@xterm/headless";
import fc from "fast-check";
import { fit, paint, paintSelected, type Line, type Style } from "../src/live/line";
import { ENTER, LEAVE, Painter } from "../src/live/painter";
import { width } from "../src/text";

/** The terminal of these tests does not erase what has no width and nothing in front of it. */
const isErased = (text: string) => !/[\p{Default_Ignorable_Code_Point}\p{Cn}\p{Co}]|(^|\P{L})\p{M}/u.test(text);

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "東京東京東京東京",
    "Müller",
    "e\u0301e\u0301",
    "\x1b[2J",
    "a\tb\r\nc",
    "\u202edrawkcab",
    "\ud800",
    "",
    " ",
  ),
);
const texts = anyText.filter(isErased);
const styles = fc.constantFrom<Style>("plain", "bold", "dim", "red", "green");
const pieces = fc.array(fc.tuple(texts, styles), { maxLength: 4 });
const anyPieces = fc.array(fc.tuple(anyText, styles), { maxLength: 4 });
const frames = fc.array(
  fc.record({
    columns: fc.integer({ min: 2, max: 40 }), // xterm has at least two
    rows: fc.integer({ min: 1, max: 8 }),
    lines: fc.array(fc.tuple(pieces, fc.boolean()), { maxLength: 10 }),
    resized: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

const written = (terminal: xterm.Terminal, text: string) =>
  new Promise<void>((resolve) => terminal.write(text, () => resolve()));

function shows({ buffer, rows, cols }: xterm.Terminal): string[] {
  const line = (row: number) =>
    buffer.active.getLine(buffer.active.viewportY + row)?.translateToString(true, 0, cols) ?? "";
  return Array.from({ length: rows }, (_, row) => line(row).trimEnd());
}

// eslint-disable-next-line no-control-regex
const bare = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, "");

/** What a terminal of this size shows when there is nothing but these lines. */
async function shownAlone(lines: readonly Line[], cols: number, rows: number): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols, rows, allowProposedApi: true });
  await written(terminal, ENTER);
  for (const [row, { text }] of lines.slice(0, rows).entries()) await written(terminal, `\x1b[${row + 1};1H${text}`);
  return shows(terminal);
}

test("any sequence of frames and sizes leaves exactly the last frame", async () => {
  await fc.assert(
    fc.asyncProperty(frames, async (sequence) => {
      const first = sequence[0] as (typeof sequence)[0];
      const terminal = new xterm.Terminal({ cols: first.columns, rows: first.rows, allowProposedApi: true });
      await written(terminal, ENTER);
      const painter = new Painter();
      let [columns, rows] = [first.columns, first.rows];
      for (const frame of sequence) {
        if (frame.resized) {
          [columns, rows] = [frame.columns, frame.rows];
          terminal.resize(columns, rows);
          painter.forget();
        }
        const lines = frame.lines.map(([parts, selected]) =>
          selected ? paintSelected(parts, columns) : paint(parts, columns, true),
        );
        for (const line of lines) assert.ok(line.width <= columns);
        await written(terminal, painter.frame(lines, columns, rows));
        assert.deepEqual(shows(terminal), await shownAlone(lines, columns, rows));
      }
    }),
    { numRuns: 150 },
  );
});

test("a frame of plain text is shown character by character", async () => {
  const terminal = new xterm.Terminal({ cols: 10, rows: 3, allowProposedApi: true });
  const painter = new Painter();
  const lines = ["0123456789", "abc", "東京東京東"].map((text) => paint([[text, "bold"]], 10, true));
  await written(terminal, ENTER + painter.frame(lines, 10, 3));
  assert.deepEqual(shows(terminal), ["0123456789", "abc", "東京東京東"]);
});

test("what did not change is not sent again", () => {
  const painter = new Painter();
  const frame = (...texts: string[]) => texts.map((text) => paint([[text]], 20, false));
  painter.frame(frame("one", "two", "three"), 20, 5);
  assert.equal(painter.frame(frame("one", "two", "three"), 20, 5), "");
  const bytes = painter.frame(frame("one", "2", "three"), 20, 5);
  assert.ok(bytes.includes("2") && !bytes.includes("one") && !bytes.includes("three"), JSON.stringify(bytes));
  painter.forget();
  assert.ok(painter.frame(frame("one", "2", "three"), 20, 5).includes("one"));
});

test("leaving brings back the screen, the cursor and the wrapping of lines", async () => {
  const terminal = new xterm.Terminal({ cols: 20, rows: 4, allowProposedApi: true });
  await written(terminal, "before\r\n");
  await written(terminal, ENTER + new Painter().frame([paint([["frame"]], 20, true)], 20, 4));
  assert.equal(terminal.buffer.active.type, "alternate");
  assert.equal(terminal.modes.wraparoundMode, false);
  await written(terminal, LEAVE);
  assert.equal(terminal.buffer.active.type, "normal");
  assert.equal(terminal.modes.wraparoundMode, true);
  assert.deepEqual(shows(terminal), ["before", "", "", ""]);
});

test("lines are cut to the window, and no character of the text acts on the terminal", () => {
  fc.assert(
    fc.property(anyPieces, fc.integer({ min: 0, max: 60 }), fc.boolean(), (parts, columns, colour) => {
      const line = paint(parts, columns, colour);
      assert.ok(line.width <= columns);
      assert.ok(width(bare(line.text)) <= columns);
      assert.doesNotMatch(bare(line.text), /\p{Cc}/u);
    }),
  );
});

test("without colours there are none, but bold and dim stay", () => {
  assert.equal(
    paint(
      [
        ["a", "red"],
        ["b", "bold", "red"],
      ],
      10,
      false,
    ).text,
    "a\x1b[1mb\x1b[0m",
  );
});

test("fit gives exactly the width", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 30 }), fc.boolean(), (text, columns, right) => {
      assert.equal(width(fit(text, columns, right)), columns);
    }),
  );
});
