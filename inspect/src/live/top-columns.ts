// The columns of `top`: what stands in each, and which there is room for.

import { fit, type Piece, type Style } from "./line";
import { share, type SegmentRow, type StructureRow } from "./machine";
import { bytesText, rateText, short, sparkline } from "./numbers";
import { isSegment, type Row, type Sort } from "./top-state";

export interface Column {
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

export const of = (row: Row): StructureRow | SegmentRow => (isSegment(row) ? row.segment : row.structure);

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

export const KIND: Column = {
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
export const STATE: Column = {
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
export const LEFT: readonly string[] = [KIND.title, STATE.title, LAST.title];

/** The columns for which there is room beside the name, and how wide the name is. */
export function layOut(columns: number): { shown: Column[]; name: number } {
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
