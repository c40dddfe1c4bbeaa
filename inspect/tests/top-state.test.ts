// src/live/top-state.ts: what keys do to what `top` shows.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Machine, SegmentRow, StructureRow } from "../src/live/machine";
import { History } from "../src/live/rates";
import { isSegment, TopState } from "../src/live/top-state";

function structure(name: string, given: Partial<StructureRow> = {}): StructureRow {
  return {
    ...{ name, kind: "queue", bytes: 640, state: "", rates: { came: 0, went: 0 } },
    ...{ counts: { came: true, went: true }, history: new History(8), waiters: 0 },
    ...given,
  };
}

function segment(name: string, structures: StructureRow[] = [], given: Partial<SegmentRow> = {}): SegmentRow {
  return { name, bytes: 65536, used: 8192, alive: 1, gone: 0, structures, rates: {}, waiters: 0, ...given };
}

const machine = (...segments: SegmentRow[]): Machine => ({ at: 0, segments });

const two = machine(
  segment("/b", [structure("q", { rates: { came: 5, went: 9 } }), structure("a", { kind: "ring", bytes: 64 })], {
    rates: { came: 5, went: 9 },
    used: 100,
  }),
  segment("/a", [structure("x"), structure("y", { fill: { used: 3, most: 4, unit: "" } })], { rates: { came: 7 } }),
);

/** The rows as text; ">" is the cursor. */
function table(state: TopState): string[] {
  return state.rows.map((row, k) => {
    const text = isSegment(row) ? `${row.segment.name}${row.folded ? " +" : ""}` : `  ${row.structure.name}`;
    return (k === state.index ? ">" : " ") + text;
  });
}

function press(state: TopState, on: Machine, ...keys: string[]): string[] {
  for (const key of keys) state.key(key, on);
  return table(state);
}

function state(on = two, options: ConstructorParameters<typeof TopState>[0] = {}): TopState {
  const made = new TopState(options);
  made.arrange(on);
  return made;
}

test("segments and their structures stand in the order of names", () => {
  assert.deepEqual(table(state()), [">/a", "   x", "   y", " /b", "   a", "   q"]);
});

test("keys sort; the same key again turns the order round", () => {
  assert.deepEqual(press(state(), two, "i"), [">/a", "   x", "   y", " /b", "   q", "   a"]);
  assert.deepEqual(press(state(), two, "o"), [">/b", "   q", "   a", " /a", "   x", "   y"]);
  assert.deepEqual(press(state(), two, "f"), [">/a", "   y", "   x", " /b", "   a", "   q"]);
  assert.deepEqual(press(state(), two, "s"), [">/a", "   x", "   y", " /b", "   q", "   a"]);
  assert.deepEqual(press(state(), two, "i", "i"), [">/b", "   a", "   q", " /a", "   y", "   x"]);
  assert.deepEqual(press(state(), two, "r"), [">/b", "   q", "   a", " /a", "   y", "   x"]);
  assert.deepEqual(press(state(), two, "r", "n"), press(state(), two));
});

test("the cursor stays at the top until it is moved, and then with its row", () => {
  const made = state();
  press(made, two, "o");
  assert.equal(table(made)[0], ">/b");
  press(made, two, "down");
  assert.deepEqual(press(made, two, "n"), [" /a", "   x", "   y", " /b", "   a", ">  q"]);
  assert.deepEqual(press(made, two, "home", "o"), [">/b", "   q", "   a", " /a", "   x", "   y"]);
});

test("the cursor stays where it was when its row is gone", () => {
  const made = state();
  press(made, two, "down", "down", "down", "down");
  assert.equal(table(made)[4], ">  a");
  const less = machine(segment("/a", [structure("x")]), segment("/c"));
  made.arrange(less);
  assert.deepEqual(table(made), [" /a", "   x", ">/c"]);
  made.arrange(machine());
  assert.deepEqual(table(made), []);
  made.arrange(two);
  assert.equal(table(made).length, 6);
});

test("segments fold and unfold, one or all", () => {
  assert.deepEqual(press(state(), two, "return"), [">/a +", " /b", "   a", "   q"]);
  assert.deepEqual(press(state(), two, "return", "return"), table(state()));
  assert.deepEqual(press(state(), two, "e"), [">/a +", " /b +"]);
  assert.deepEqual(press(state(), two, "e", "right"), [">/a", "   x", "   y", " /b +"]);
  assert.deepEqual(press(state(), two, "down", "down", "left"), [">/a +", " /b", "   a", "   q"]);
  assert.deepEqual(press(state(), two, "end", "left"), [" /a", "   x", "   y", ">/b +"]);
  assert.deepEqual(press(state(), two, "return", "e", "e"), table(state()));
});

test("a filter keeps what has it in its name or kind, with its segment", () => {
  const made = state();
  assert.deepEqual(press(made, two, "/", "R", "i", "n", "g", "return"), [">/b", "   a"]);
  assert.equal(made.filter, "Ring");
  assert.deepEqual(press(made, two, "escape"), table(state()));
  assert.deepEqual(press(state(), two, "/", "/", "a"), [">/a", "   x", "   y"]);
  assert.deepEqual(press(state(), two, "/", "y", "z"), []);
});

test("a filter shows what it finds in folded segments", () => {
  assert.deepEqual(press(state(two, { filter: "q" }), two, "e"), [">/a +", "   x", "   y", " /b +", "   q"]);
});

test("while a filter is typed, keys are text, and Escape brings the one before back", () => {
  const made = state(two, { filter: "x" });
  press(made, two, "/", "q", "?", " ");
  assert.equal(made.filter, "xq? ");
  press(made, two, "backspace", "backspace");
  assert.equal(made.filter, "xq");
  press(made, two, "up", "ctrl-u", "é");
  assert.equal(made.filter, "é");
  press(made, two, "escape");
  assert.equal(made.filter, "x");
  assert.equal(made.editing, undefined);
  press(made, two, "/");
  assert.equal(made.key("ctrl-c", two), "quit");
});

test("the window follows the cursor", () => {
  const many = machine(...Array.from({ length: 100 }, (_, k) => segment(`/${String(k).padStart(3, "0")}`)));
  const made = state(many);
  const first = () => made.window(10).first;
  assert.equal(first(), 0);
  press(made, many, "pagedown", "down");
  assert.equal(made.index, 11);
  assert.equal(first(), 2);
  press(made, many, "end");
  assert.equal(first(), 90);
  press(made, many, "up", "pageup");
  assert.equal(made.index, 88);
  assert.equal(first(), 88);
  made.arrange(machine(...many.segments.slice(0, 20)));
  assert.equal(first(), 10);
  press(made, many, "home");
  assert.equal(first(), 0);
});

test("faster and slower stay within bounds, and say that the time has changed", () => {
  const made = state();
  assert.equal(made.key("+", two), "retime");
  assert.equal(made.interval, 500);
  for (let k = 0; k < 20; k++) made.key("+", two);
  assert.equal(made.interval, 100);
  for (let k = 0; k < 20; k++) made.key("-", two);
  assert.equal(made.interval, 60_000);
});

test("pause and go on; help goes away with any key; q and Ctrl-C quit", () => {
  const made = state();
  assert.equal(made.key(" ", two), "none");
  assert.equal(made.paused, true);
  assert.equal(made.key(" ", two), "look");
  made.key("?", two);
  assert.equal(made.help, true);
  made.key("down", two);
  assert.equal(made.help, false);
  assert.equal(made.index, 0);
  assert.equal(made.key("q", two), "quit");
  assert.equal(made.key("ctrl-c", two), "quit");
});

test("any keys on any machine leave the cursor on a row", () => {
  const machines = fc.array(
    fc.array(
      fc.tuple(fc.constantFrom("/a", "/b", "/c", "/d"), fc.array(fc.constantFrom("x", "y", "q"), { maxLength: 3 })),
      {
        maxLength: 4,
      },
    ),
  );
  const keys = fc.constantFrom(
    ...[
      "up",
      "down",
      "pageup",
      "pagedown",
      "home",
      "end",
      "return",
      "left",
      "right",
      "e",
      "i",
      "r",
      "/",
      "x",
      "escape",
    ],
  );
  fc.assert(
    fc.property(machines, fc.array(keys, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (list, pressed, page) => {
      const made = new TopState();
      let now = machine();
      pressed.forEach((key, k) => {
        const next = list[k % Math.max(1, list.length)];
        if (next)
          now = machine(
            ...next.map(([name, names]) =>
              segment(
                name,
                names.map((one) => structure(one)),
              ),
            ),
          );
        made.arrange(now);
        made.key(key, now);
        const { first, rows } = made.window(page);
        if (made.rows.length > 0) assert.ok(made.index >= first && made.index < first + rows.length);
        else assert.equal(made.index, 0);
      });
    }),
  );
});
