// src/live/top-view.ts: frames for any window.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withoutStyles } from "../src/live/line";
import type { Machine, SegmentRow, StructureRow } from "../src/live/machine";
import { History } from "../src/live/rates";
import { TopState } from "../src/live/top-state";
import { topFrame } from "../src/live/top-view";
import { width } from "../src/text";

const MIB = 2 ** 20;

function structure(name: string, kind: string, given: Partial<StructureRow>): StructureRow {
  const history = new History(64);
  for (const value of [0, 50, 100, 200]) history.push(value);
  const counts = { came: true, went: true };
  return { name, kind, bytes: 4096, state: "", rates: {}, counts, history, waiters: 0, ...given };
}

const none = { came: false, went: false };
const sensors: SegmentRow = {
  ...{ name: "/sensors", bytes: 5 * MIB, used: 4.1 * MIB, alive: 3, gone: 1, waiters: 1 },
  rates: { came: 11_500, went: 11_400 },
  structures: [
    structure("latest", "array", { counts: none }),
    structure("readings", "queue", {
      fill: { used: 24, most: 65_536, unit: "" },
      rates: { came: 11_500, went: 11_400 },
      waiters: 1,
    }),
    structure("ready", "future", { fill: { used: 1, most: 1, unit: "" }, counts: none, state: "ready" }),
    structure("log", "ring", { fill: { used: 2048, most: 4096, unit: "bytes" }, rates: { came: 0 } }),
    structure("spoilt", "queue", { problem: 'queue "spoilt": 3 blocks for a capacity of 5' }),
  ],
};
const old: SegmentRow = {
  ...{ name: "/old", bytes: 4096, used: 0, alive: 0, gone: 0, structures: [], rates: {}, waiters: 0 },
  problem: "format version 2, of an earlier ZeroIPC; this program reads version 3",
};
const machine: Machine = {
  at: new Date(2026, 10, 23, 9, 5, 7).getTime(),
  segments: [sensors, old],
  memory: { used: 6 * MIB, size: 1024 * MIB },
};

function frame(columns: number, rows: number, state = new TopState(), on = machine): string[] {
  state.arrange(on);
  return topFrame(on, state, { columns, rows, colour: false }).map(({ text }) => withoutStyles(text).trimEnd());
}

test("80 columns", () => {
  assert.deepEqual(frame(80, 12), [
    "zeroipc top  09:05:07  every 1 s  /dev/shm 6 MiB of 1 GiB",
    "2 with problems  2 segments  5 structures  3 alive  in 11.5k/s  out 11.4k/s",
    "NAME▼                KIND                     FILL   IN/s  OUT/s WAIT ALIVE GONE",
    "- /old               format version 2, of an earlier ZeroIPC; this program read…",
    "- /sensors                    [|||| ]       4.1/5M  11.5k  11.4k    1     3    1",
    "    latest           array",
    "    log              ring     [|||  ]         2/4K      0      -",
    "    readings         queue    [|    ]     24/65536  11.5k  11.4k    1",
    "    ready            future   [|||||]          1/1 ready",
    '    spoilt           queue "spoilt": 3 blocks for a capacity of 5',
    "",
    "format version 2, of an earlier ZeroIPC; this program reads version 3",
  ]);
});

test("40 columns", () => {
  assert.deepEqual(frame(40, 9), [
    "09:05:07 every 1 s /dev/shm 6 MiB of 1 …",
    "2 with problems 2 segs 5 names 3 alive …",
    "NAME▼                 FILL   IN/s  OUT/s",
    "- /old               format version 2, …",
    "- /sensors             82%  11.5k  11.4k",
    "    latest",
    "    log                50%      0      -",
    "    readings            0%  11.5k  11.4k",
    "format version 2, of an earlier ZeroIPC…",
  ]);
});

test("20 columns and five rows", () => {
  assert.deepEqual(frame(20, 5), [
    "09:05:07 every 1 s …",
    "NAME▼           FILL",
    "- /old         form…",
    "- /sensors       82%",
    "format version 2, o…",
  ]);
});

test("200 columns show the state and what came up to now", () => {
  const lines = frame(200, 12);
  assert.match(lines[2] ?? "", /NAME▼ +KIND +FILL +IN\/s +OUT\/s WAIT ALIVE GONE +SIZE {2}IN, UP TO NOW +STATE$/);
  assert.match(lines.find((line) => line.includes("readings")) ?? "", /24\/65536 .* 4 KiB {2}▁▃▅█$/);
  assert.match(lines.find((line) => line.includes("ready")) ?? "", / {10}ready$/);
});

test("any window is never overrun, whatever the state and the names", () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 220 }),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.constantFrom("down", "end", "/", "x", "?", "e", "i", "r", " ", "return"), { maxLength: 6 }),
      fc.array(fc.tuple(texts, texts, fc.boolean()), { maxLength: 6 }),
      (columns, rows, keys, names) => {
        const segments = names.map(([name, other, bad]): SegmentRow => {
          const inner = { ...sensors.structures[1], name: other } as StructureRow;
          return { ...sensors, name, structures: [inner, ...sensors.structures], ...(bad ? { problem: other } : {}) };
        });
        const on = { ...machine, segments };
        const state = new TopState();
        state.arrange(on);
        for (const key of keys) {
          state.key(key, on);
          const lines = topFrame(on, state, { columns, rows, colour: true });
          assert.ok(lines.length <= rows, `${lines.length} lines in ${rows} rows`);
          for (const line of lines) {
            assert.ok(line.width <= columns);
            assert.ok(width(withoutStyles(line.text)) <= columns);
            assert.doesNotMatch(withoutStyles(line.text), /\p{Cc}/u);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("help, paused, a filter, nothing", () => {
  const state = new TopState();
  state.key("?", machine);
  assert.match(frame(80, 24, state).join("\n"), /fold or unfold a segment[^]*participants that wait/);
  state.key("q", machine);
  assert.equal(frame(80, 24, state).at(-1), machine.segments[1]?.problem);
  state.key("down", machine);
  assert.equal(frame(80, 24, state).at(-1), "q quit  ? help  / filter  n f i o s sort  space pause");
  state.key(" ", machine);
  assert.match(frame(80, 24, state)[0] ?? "", /paused/);
  for (const key of ["/", "z", "q"]) state.key(key, machine);
  const lines = frame(80, 24, state);
  assert.equal(lines.at(-1), "filter: zq_  return keeps it, escape does not");
  assert.equal(lines[3], "nothing of that name");
  assert.equal(frame(80, 24, new TopState(), { ...machine, segments: [] })[3], "no segments");
});
