// What `top` draws: a pure function from the machine, what was asked for and the window's shape to lines.

import { counted, width } from "../text";
import { fit, fitName, paint, paintSelected, type Line, type Piece, type Style } from "./line";
import { share, sum, type Machine, type SegmentRow, type StructureRow } from "./machine";
import { bytesText, rateText, short, sparkline, timeText } from "./numbers";
import { isSegment, type Row, type Sort, type TopState } from "./top-state";

export interface Shape {
  columns: number;
  rows: number;
  colour: boolean;
  /** Not on a terminal: no cursor, no hints what to type. */
  still?: boolean;
}

interface Column {
  title: string;
  width: number;
  sort?: Sort;
  /** Left out first where the window is narrow: the highest. */
  spare: number;
  piece(row: Row, width: number): Piece;
}

/** Columns of a fill in numbers, and of a blank before. */
const NUMBERS = 13;
const LEAST_NAME = 12;
const MOST_NAME = 44;

// --- cells ---

const styleOfFill = (fill: number): Style => (fill >= 0.9 ? "red" : fill >= 0.5 ? "yellow" : "green");

/** "[|||   ]" */
export function bar(fill: number, width: number): string {
  const inside = Math.max(0, width - 2);
  const full = fill > 0 ? Math.max(1, Math.min(inside, Math.round(fill * inside))) : 0;
  return `[${"|".repeat(full)}${" ".repeat(inside - full)}]`;
}

/** "12/1024"; of bytes "28.4K/1M", "4.1/5M". */
function amounts(row: StructureRow | SegmentRow): string {
  if ("structures" in row) return byteAmounts(row.used, row.bytes);
  if (!row.fill) return "";
  const { used, most, unit } = row.fill;
  if (unit === "bytes") return byteAmounts(used, most);
  const amount = (value: number) => (value < 1e5 ? String(value) : short(value));
  return `${amount(used)}/${amount(most)}`;
}

function byteAmounts(used: number, most: number): string {
  const [left, right] = [used, most].map((bytes) => bytesText(bytes).replace(/ (.).*/, "$1")) as [string, string];
  return `${left.at(-1) === right.at(-1) ? left.slice(0, -1) : left}/${right}`;
}

function fillPiece(row: StructureRow | SegmentRow, width: number): Piece {
  const fill = share(row);
  const style = "structures" in row ? "cyan" : styleOfFill(fill);
  if (!("structures" in row) && !row.fill) return [fit("", width), "plain"];
  if (width < NUMBERS) return [fit(`${Math.round(fill * 100)}%`, width, true), style];
  return [`${bar(fill, width - NUMBERS)} ${fit(amounts(row), NUMBERS - 1, true)}`, style];
}

const of = (row: Row): StructureRow | SegmentRow => (isSegment(row) ? row.segment : row.structure);

const rateColumn = (title: string, sort: Sort, which: "came" | "went", spare: number): Column => ({
  title,
  width: 6,
  sort,
  spare,
  piece: (row, width) => {
    const rate = of(row).rates[which];
    if (!isSegment(row) && !row.structure.counts[which]) return [fit("", width), "plain"];
    return [fit(rateText(rate), width, true), rate === undefined || rate === 0 ? "dim" : "bold"];
  },
});

const KIND: Column = {
  title: "KIND",
  width: 8,
  spare: 5,
  piece: (row, width) => [fit(isSegment(row) ? "" : row.structure.kind, width), "plain"],
};

const COLUMNS: readonly Column[] = [
  KIND,
  { title: "FILL", width: 20, sort: "fill", spare: 1, piece: (row, width) => fillPiece(of(row), width) },
  rateColumn("IN/s", "in", "came", 2),
  rateColumn("OUT/s", "out", "went", 3),
  {
    title: "WAIT",
    width: 4,
    spare: 6,
    piece: (row, width) => {
      const { waiters } = of(row);
      return [fit(waiters > 0 ? String(waiters) : "", width, true), "plain"];
    },
  },
  {
    title: "ALIVE",
    width: 5,
    spare: 4,
    piece: (row, width) => [fit(isSegment(row) ? String(row.segment.alive) : "", width, true), "plain"],
  },
  {
    title: "GONE",
    width: 4,
    spare: 7,
    piece: (row, width) => [
      fit(isSegment(row) && row.segment.gone > 0 ? String(row.segment.gone) : "", width, true),
      "dim",
    ],
  },
];
const SIZE: Column = {
  title: "SIZE",
  width: 10,
  sort: "size",
  spare: 8,
  piece: (row, width) => [fit(bytesText(of(row).bytes), width, true), "plain"],
};
const STATE: Column = {
  title: " STATE",
  width: 24,
  spare: 10,
  piece: (row, width) => [fit(isSegment(row) ? "" : ` ${row.structure.state}`, width), "yellow"],
};
const LAST: Column = {
  title: " IN, UP TO NOW",
  width: 32,
  spare: 9,
  piece: (row, width) => [
    fit(
      isSegment(row) || !row.structure.counts.came ? "" : ` ${sparkline(row.structure.history.last(width - 2))}`,
      width,
    ),
    "cyan",
  ],
};

/** Columns of text. */
const LEFT: readonly string[] = [KIND.title, STATE.title, LAST.title];

/** The columns for which there is room beside the name, and how wide the name is. */
function layOut(columns: number): { shown: Column[]; name: number } {
  let shown = [...COLUMNS, SIZE, LAST, STATE];
  const fill = columns < 52 ? 5 : columns < 110 ? 20 : 28;
  shown = shown.map((column) => (column.title === "FILL" ? { ...column, width: fill } : column));
  const taken = () => shown.reduce((total, column) => total + column.width + 1, 0);
  for (const { title } of shown.toSorted((one, other) => other.spare - one.spare)) {
    if (columns - taken() >= Math.min(LEAST_NAME + (columns > 100 ? 16 : 4), columns)) break;
    if (shown.length === 1 && columns - taken() >= LEAST_NAME) break;
    shown = shown.filter((column) => column.title !== title);
  }
  return { shown, name: Math.min(MOST_NAME, Math.max(0, columns - taken())) };
}

// --- parts of the frame ---

function totals(machine: Machine, state: TopState, { columns, colour }: Shape): Line[] {
  const { segments, memory } = machine;
  const structures = sum(segments.map((segment) => segment.structures.length)) ?? 0;
  const alive = sum(segments.map((segment) => segment.alive)) ?? 0;
  const troubled = segments.filter(({ problem, structures: all }) => problem || all.some((row) => row.problem)).length;
  const came = sum(segments.map(({ rates }) => rates.came));
  const went = sum(segments.map(({ rates }) => rates.went));
  const clock = new Date(machine.at).toTimeString().slice(0, 8);
  const pace = state.paused ? "paused" : `every ${timeText(state.interval)}`;
  const narrow = columns < 60;
  const [oneSegment, oneStructure] = narrow ? ["seg", "name"] : ["segment", "structure"];
  const gap = narrow ? " " : "  ";
  return [
    paint(
      [
        [narrow ? "" : `zeroipc top${gap}`, "bold"],
        [`${clock}${gap}`, "plain"],
        [pace, state.paused ? "yellow" : "dim"],
        [memory ? `${gap}/dev/shm ${bytesText(memory.used)} of ${bytesText(memory.size)}` : "", "dim"],
      ],
      columns,
      colour,
    ),
    paint(
      [
        [troubled > 0 ? `${troubled} with problems${gap}` : "", "red"],
        [
          `${counted(segments.length, oneSegment)}${gap}${counted(structures, oneStructure)}${gap}${alive} alive`,
          "plain",
        ],
        [`${gap}in ${rateText(came)}/s${gap}out ${rateText(went)}/s`, "plain"],
      ],
      columns,
      colour,
    ),
  ];
}

function titles(shown: readonly Column[], name: number, state: TopState, { columns, colour }: Shape): Line {
  const title = (text: string, width: number, sort: Sort | undefined, right: boolean): Piece => {
    const isOrder = sort !== undefined && sort === state.sort;
    return [
      fit(isOrder ? `${text}${state.reverse ? "▲" : "▼"}` : text, width, right),
      "bold",
      isOrder ? "cyan" : "plain",
    ];
  };
  const pieces: Piece[] = [title("NAME", name, "name", false)];
  for (const { title: text, width, sort } of shown) {
    pieces.push([" ", "plain"], title(text, width, sort, !LEFT.includes(text)));
  }
  return paint(pieces, columns, colour);
}

function rowPieces(row: Row, shown: readonly Column[], name: number): Piece[] {
  const { problem } = of(row);
  // A segment has no kind: its name may be longer.
  const kind = isSegment(row) && shown[0] === KIND ? 1 + KIND.width : 0;
  const label = isSegment(row)
    ? `${row.folded ? "+" : "-"} ${fitName(row.segment.name, name + kind - 2)}`
    : `    ${fitName(row.structure.name, name - 4)}`;
  // What is wrong begins where the other columns do, unless the name needs more.
  const text = problem === undefined ? label : fit(label.trimEnd(), Math.max(name, width(label.trimEnd())));
  const pieces: Piece[] = [[text, isSegment(row) ? "bold" : "plain"]];
  if (problem !== undefined) {
    pieces.push([` ${problem}`, "red"]);
    return pieces;
  }
  const state = isSegment(row) || shown.includes(STATE) ? "" : row.structure.state;
  for (const column of kind > 0 ? shown.slice(1) : shown) {
    // A future counts nothing: what it says instead goes where there is nothing else.
    if (state !== "" && column.title === "IN/s" && !isSegment(row) && !row.structure.counts.came) {
      pieces.push([` ${state}`, "yellow"]);
      break;
    }
    pieces.push([" ", "plain"], column.piece(row, column.width));
  }
  return pieces;
}

const HELP: readonly (readonly [string, string])[] = [
  ["up down j k", "move; page up and down, home, end"],
  ["return", "fold or unfold a segment; left, right"],
  ["e", "fold or unfold all"],
  ["n f i o s", "sort by name, fill, in, out, size"],
  ["r", "reverse the order"],
  ["/", "filter by a part of a name or kind"],
  ["escape", "no filter"],
  ["space", "pause, go on"],
  ["+ -", "faster, slower"],
  ["q", "quit"],
];

const NOTES = [
  "FILL of a segment: bytes up to the end of its last structure.",
  "IN, OUT: elements, or bytes of a ring of messages, that came and went a second.",
  "WAIT: participants that wait. ALIVE: attached. GONE: slots whose last one left or died.",
];

function helpLines({ columns, rows, colour }: Shape): Line[] {
  const keys = HELP.map(([key, text]) =>
    paint(
      [
        [fit(key, 13), "bold"],
        [text, "plain"],
      ],
      columns,
      colour,
    ),
  );
  const notes = NOTES.map((text) => paint([[text, "dim"]], columns, colour));
  const empty = paint([], columns, colour);
  const all = [...keys, empty, ...notes];
  return all.length <= rows ? all : keys.slice(0, rows);
}

const HINT = "q quit  ? help  / filter  n f i o s sort  space pause";

/** The last line: what a person types or may type. */
function foot(state: TopState, { columns, colour }: Shape): Line {
  if (state.editing)
    return paint(
      [
        ["filter: ", "bold"],
        [state.filter, "plain"],
        ["_", "dim"],
        ["  return keeps it, escape does not", "dim"],
      ],
      columns,
      colour,
    );
  const row = state.rows[state.index];
  const problem = row && of(row).problem;
  if (problem !== undefined && !state.help) return paint([[problem, "red"]], columns, colour); // whole, if that can be
  const filter: Piece[] = state.filter === "" ? [] : [[`filter: ${state.filter}  `, "yellow"]];
  const more = state.rows.length > state.page ? `${state.index + 1}/${state.rows.length}  ` : "";
  return paint(
    [...filter, [more, "plain"], [columns < 60 ? "q quit  ? help  / filter" : HINT, "dim"]],
    columns,
    colour,
  );
}

/** The frame. Tells the state how many rows it shows. */
export function topFrame(machine: Machine, state: TopState, shape: Shape): Line[] {
  const { columns, rows, colour } = shape;
  const { shown, name } = layOut(columns);
  // A low window keeps what it is for: rows of the table.
  const head = totals(machine, state, shape).slice(0, rows >= 8 || shape.still ? 2 : rows >= 5 ? 1 : 0);
  const title = rows >= 4 ? [titles(shown, name, state, shape)] : [];
  const last = !shape.still && (rows >= 3 || state.editing) ? [foot(state, shape)] : [];
  const room = Math.max(0, rows - head.length - title.length - last.length);
  let body: Line[];
  if (state.help) body = helpLines({ ...shape, rows: room });
  else {
    const { first, rows: visible } = state.window(room);
    body = visible.map((row, k) => {
      const pieces = rowPieces(row, shown, name);
      return first + k === state.index && !shape.still
        ? paintSelected(pieces, columns)
        : paint(pieces, columns, colour);
    });
    if (state.rows.length === 0 && room > 0)
      body = [paint([[state.filter === "" ? "no segments" : "nothing of that name", "dim"]], columns, colour)];
  }
  const blanks = Array.from({ length: Math.max(0, room - body.length) }, () => paint([], columns, colour));
  return [...head, ...(state.help ? [] : title), ...body.slice(0, room), ...blanks, ...last];
}
