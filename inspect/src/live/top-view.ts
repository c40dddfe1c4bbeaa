// What `top` draws: a pure function from the machine, what was asked for and the window's shape to lines.

import { counted, width } from "../text";
import { fit, fitName, paint, paintSelected, type Line, type Piece } from "./line";
import { sum, type Machine } from "./machine";
import { bytesText, rateText, timeText } from "./numbers";
import { type Column, KIND, layOut, LEFT, of, STATE } from "./top-columns";
import { isSegment, type Row, type Sort, type TopState } from "./top-state";

export interface Shape {
  columns: number;
  rows: number;
  colour: boolean;
  /** Not on a terminal: no cursor, no hints what to type. */
  still?: boolean;
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
