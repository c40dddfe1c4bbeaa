// src/live/plot.ts

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plot } from "../src/live/plot";
import { width } from "../src/text";

test("a chart of a wave", () => {
  const wave = Array.from({ length: 30 }, (_, k) => Math.round(Math.sin(k / 4) * 10));
  assert.deepEqual(plot(wave, 36, 5), [
    " 10.0 ┼   ╭─────╮                  ╭",
    "  5.0 ┤ ╭─╯     ╰─╮              ╭─╯",
    "  0.0 ┼─╯         ╰─╮          ╭─╯",
    " -5.0 ┤             ╰─╮     ╭──╯",
    "-10.0 ┤               ╰─────╯",
  ]); // prettier-ignore
});

test("values that are all alike run through the middle, with one label", () => {
  assert.deepEqual(plot([5, 5, 5], 20, 4), ["  ┼", "5 ┼──", "  ┤"]);
});

test("any values fit any window, and end", () => {
  const values = fc.array(fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e300, 1e15, 1e15 + 1, -0, 5e-324)));
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 }), (list, columns, rows) => {
      const lines = plot(list, columns, rows);
      assert.ok(lines.length <= rows);
      for (const line of lines) assert.ok(width(line) <= columns, `${line.length} of ${columns}: ${line}`);
    }),
    { numRuns: 2000 },
  );
});

test("only what is a number is drawn, and the newest of what does not fit", () => {
  assert.deepEqual(plot([NaN, Infinity, 3, 3], 20, 3), plot([3, 3], 20, 3));
  assert.deepEqual(plot([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 2, 1, 2], 9, 3), plot([1, 2, 1, 2], 9, 3));
  assert.deepEqual(plot([], 80, 20), []);
  assert.deepEqual(plot([1, 2], 4, 20), []);
});
