// What a person sees: pure functions from a state to text. screen.ts brings it to the terminal.

import type { Kind } from "./sensors";
import type { Percentiles, Summary } from "./statistics";
import { bar, count, duration, fit, nanoseconds, paint, quantity, sparkline, type Piece } from "./text";

export interface PeerView {
  pid: number;
  language: string;
  label: string;
}

export interface SensorRow extends Summary {
  name: string;
  unit: string;
  kind: Kind;
}

export interface ViewState {
  segment: string;
  usedBytes: number;
  sizeBytes: number;
  /** Since this viewer attached. */
  seconds: number;
  readingsPerSecond: number;
  roundsPerSecond: number;
  /** Hop latency from the push to the hands of the viewer: over the last second, and since this viewer attached. */
  recent: Percentiles;
  overall: Percentiles;
  queueSize: number;
  queueCapacity: number;
  /** From the segment, over the lives of all samplers and viewers. */
  sampled: number;
  dropped: number;
  missing: number;
  received: number;
  rounds: number;
  skipped: number;
  /** By this viewer; those of them that were in the queue when it attached. */
  mine: number;
  backlog: number;
  peers: PeerView[];
  samplerHere: boolean;
  rows: SensorRow[];
  /** Newest last. */
  notices: string[];
  /** The last line: what a person can do. */
  hint: string;
}

export interface Shape {
  columns: number;
  rows: number;
  color: boolean;
}

const LABEL_WIDTH = 9;
const label = (text: string): Piece => [text.padEnd(LABEL_WIDTH), "dim"];

function headLines(state: ViewState, { columns, color }: Shape): string[] {
  const line = (...pieces: Piece[]) => paint(pieces, columns, color);
  const alarm = (value: number): Piece => [count(value), value > 0 ? "red" : ""];
  const fill = state.queueSize / state.queueCapacity;
  const size = `${quantity(state.usedBytes, "B")} of ${quantity(state.sizeBytes, "B")}`;
  return [
    line(
      ["ZeroIPC sensors ", "bold"],
      [` ${state.segment}`, "cyan"],
      [`  ${duration(state.seconds)}${columns >= 70 ? `   ${size}` : ""}`, "dim"],
    ),
    line(
      label("readings"),
      [`${count(state.readingsPerSecond)} a second`, "bold"],
      [`  ${count(state.roundsPerSecond)} rounds of ${state.rows.length} sensors`, ""],
      [state.samplerHere ? "" : "  no sampler is attached", "red"],
    ),
    line(
      label("queue"),
      [columns < 70 ? "" : `${bar(fill, columns < 90 ? 10 : 20)} `, fill > 0.5 ? "red" : "green"],
      [`${count(state.queueSize)} of ${count(state.queueCapacity)}`, ""],
      ["  dropped ", "dim"],
      alarm(state.dropped),
      ["  missing ", "dim"],
      alarm(state.missing),
    ),
    ...latencyLines(state, columns, color),
    ...peerLines(state.peers, columns, color),
  ];
}

const PERCENTILES = [
  ["p50", "p50"],
  ["p90", "p90"],
  ["p99", "p99"],
  ["p99.9", "p999"],
  ["max", "max"],
] as const;

function latencyLines(state: ViewState, columns: number, color: boolean): string[] {
  const width = columns >= 70 ? 10 : 9;
  const titleWidth = 14;
  const fitting = Math.floor((columns - titleWidth) / width);
  const shown = fitting >= 5 ? PERCENTILES : PERCENTILES.filter(([title]) => ["p50", "p99", "max"].includes(title));
  const line = (title: string, cells: string[]) =>
    paint(
      [
        [title.padEnd(titleWidth), "dim"],
        [cells.join(""), ""],
      ],
      columns,
      color,
    );
  const numbers = (percentiles: Percentiles) => shown.map(([, key]) => fit(nanoseconds(percentiles[key]), width));
  return [
    line(
      "latency",
      shown.map(([title]) => title.padStart(width)),
    ),
    line("  last second", numbers(state.recent)),
    line("  since start", numbers(state.overall)),
  ];
}

const SHORT_LANGUAGES: Record<string, string> = { TypeScript: "TS", Python: "Py" };

/** As many peers to a line as fit. */
function peerLines(peers: PeerView[], columns: number, color: boolean): string[] {
  const wide = columns >= 90;
  const texts = peers.map(({ pid, label: name, language }) =>
    wide ? `${name} ${pid} (${language})` : `${name} ${pid} ${SHORT_LANGUAGES[language] ?? language}`,
  );
  const lines: string[] = [];
  let current = "";
  for (const text of texts) {
    const longer = current === "" ? text : `${current}${wide ? "   " : "  "}${text}`;
    if (current !== "" && LABEL_WIDTH + longer.length > columns) {
      lines.push(current);
      current = text;
    } else current = longer;
  }
  if (current !== "") lines.push(current);
  return lines.map((text, k) => paint([label(k === 0 ? "peers" : ""), [text, ""]], columns, color));
}

interface Column {
  title: string;
  width: number;
  cell(row: SensorRow): string;
}

const COLUMN_WIDTH = 12;
const numeric = (title: "now" | "min" | "mean" | "max" | "stddev"): Column => ({
  title: title.padStart(COLUMN_WIDTH),
  width: COLUMN_WIDTH,
  cell: (row) => fit(quantity(row[title], row.unit, row.kind), COLUMN_WIDTH),
});
const [NOW, MIN, MEAN, MAX, STDDEV] = (["now", "min", "mean", "max", "stddev"] as const).map(numeric) as [
  Column,
  Column,
  Column,
  Column,
  Column,
];
/** What is left out first where the window is narrow stands last. */
const BY_IMPORTANCE = [NOW, MEAN, MAX, MIN, STDDEV];
const IN_ORDER = [NOW, MIN, MEAN, MAX, STDDEV];

function tableLines(rows: SensorRow[], height: number, { columns, color }: Shape): string[] {
  if (height < 2) return [];
  const nameWidth = Math.min(
    Math.max(6, ...rows.map(({ name }) => name.length)),
    Math.max(8, columns - COLUMN_WIDTH),
    28,
  );
  let left = columns - nameWidth;
  const chosen = new Set(BY_IMPORTANCE.filter(({ width }) => (left -= width) >= 0));
  const shown = IN_ORDER.filter((column) => chosen.has(column));
  const room = columns - nameWidth - shown.length * COLUMN_WIDTH - 2;
  const history = shown.length === IN_ORDER.length && room >= 8 ? Math.min(room, 40) : 0;
  const head = "sensor".padEnd(nameWidth) + shown.map(({ title }) => title).join("");
  const lines = [paint([[`${head}${history > 0 ? `  last 10 s` : ""}`, "dim"]], columns, color)];
  const fitting = rows.length <= height - 1 ? rows : rows.slice(0, Math.max(0, height - 2));
  for (const row of fitting) {
    const pieces = shown.map((column): Piece => [column.cell(row), column === NOW ? "bold" : ""]);
    const spark: Piece[] = history > 0 ? [[`  ${sparkline(row.history, history)}`, "cyan"]] : [];
    lines.push(paint([[row.name.slice(0, nameWidth).padEnd(nameWidth), ""], ...pieces, ...spark], columns, color));
  }
  const hidden = rows.length - fitting.length;
  if (hidden > 0) lines.push(paint([[`and ${hidden} more: make the window taller`, "dim"]], columns, color));
  return lines;
}

/** The live view, at most as large as the terminal. */
export function renderFrame(state: ViewState, shape: Shape): string {
  const room = Math.max(1, shape.rows - 1); // the cursor stands in the last row
  const head = headLines(state, shape);
  const notices = state.notices
    .slice(shape.rows >= 30 ? -3 : -1)
    .map((text) => paint([[text, "yellow"]], shape.columns, shape.color));
  const foot = [...notices, paint([[state.hint, "dim"]], shape.columns, shape.color)];
  const gap = shape.rows >= 30 ? [""] : [];
  const fixed = head.length + foot.length + 2 * gap.length;
  const table = tableLines(state.rows, room - fixed, shape);
  return [...head, ...gap, ...table, ...gap, ...foot].slice(0, room).join("\n");
}

const HIGHLIGHTS = ["cpu busy", "memory used", "load 1 min"];

/** One line a second, for a pipe or a file. */
export function renderLine(state: ViewState): string {
  const { recent } = state;
  const highlights = state.rows
    .filter(({ name }) => HIGHLIGHTS.includes(name))
    .map((row) => `${row.name} ${quantity(row.now, row.unit, row.kind)}`);
  return [
    duration(state.seconds).padStart(6),
    `${count(state.readingsPerSecond)} readings/s`,
    `latency p50 ${nanoseconds(recent.p50)} p99 ${nanoseconds(recent.p99)} max ${nanoseconds(recent.max)}`,
    `queue ${count(state.queueSize)}`,
    `dropped ${count(state.dropped)}`,
    `missing ${count(state.missing)}`,
    ...highlights,
    ...(state.samplerHere ? [] : ["no sampler is attached"]),
  ].join("  ");
}

/** What there is to say at the end. */
export function renderSummary(state: ViewState): string {
  const { overall } = state;
  const lost = state.sampled - state.received - state.dropped - state.queueSize;
  const rate = state.seconds > 0 ? state.mine / state.seconds : 0;
  const percentiles = PERCENTILES.map(([title, key]) => `${title} ${nanoseconds(overall[key])}`).join("  ");
  return [
    "summary",
    `  received   ${count(state.mine)} readings of ${state.rows.length} sensors in ${duration(state.seconds)}, ${count(rate)} a second`,
    `  latency    ${percentiles}`,
    ...(state.backlog > 0
      ? [`  backlog    ${count(state.backlog)} were waiting when this viewer came (not in latency)`]
      : []),
    `  in all     sampled ${count(state.sampled)} = received ${count(state.received)} + dropped ${count(state.dropped)}` +
      `${state.queueSize > 0 ? ` + queued ${count(state.queueSize)}` : ""} + lost ${count(lost)}`,
    `  rounds     ${count(state.rounds)}, and ${count(state.skipped)} left out because the sampler was late`,
  ].join("\n");
}
