// Lines with columns, as wide as they need to be; in a narrow window those that matter least are left out.

import type { Context, Paint } from "./command";
import { padded, width } from "./text";

export interface Column {
  title: string;
  /** Set to the right: numbers. */
  right?: boolean;
  /** Left out where there is no room for all, the highest first; never when absent. */
  spare?: number;
}

/** A cell, with how it is painted. */
export type Cell = string | { text: string; paint: Paint };

const text = (cell: Cell) => (typeof cell === "string" ? cell : cell.text);

export class TextTable {
  readonly #rows: Cell[][] = [];

  constructor(readonly columns: readonly Column[]) {}

  add(...cells: Cell[]): void {
    this.#rows.push(cells);
  }

  /** A row whose second cell takes all the room that there is. */
  addNote(first: Cell, rest: Cell): void {
    this.#rows.push([first, rest]);
  }

  get rows(): number {
    return this.#rows.length;
  }

  print(context: Context): void {
    for (const line of this.lines(context)) context.print(line);
  }

  lines({ paint, columns: room }: Pick<Context, "paint" | "columns">): string[] {
    const isNote = (row: Cell[]) => row.length === 2 && this.columns.length > 2;
    const widths = this.columns.map(({ title }) => width(title));
    for (const row of this.#rows) {
      const taken = isNote(row) ? row.slice(0, 1) : row;
      taken.forEach((cell, k) => (widths[k] = Math.max(widths[k] ?? 0, width(text(cell)))));
    }
    const kept = this.#fitting(widths, room);
    const line = (cells: readonly Cell[]) =>
      kept
        .map((k, place) => {
          const { right } = this.columns[k] as Column;
          const cell = cells[k] ?? "";
          const last = place === kept.length - 1 && !right;
          const set = last ? text(cell) : padded(text(cell), widths[k] as number, right);
          return typeof cell === "string" ? set : cell.paint(set);
        })
        .join("  ")
        .trimEnd();
    return [
      line(this.columns.map(({ title }) => ({ text: title, paint: paint.bold }))),
      ...this.#rows.map((row) => {
        if (!isNote(row)) return line(row);
        const [first, rest] = row as [Cell, Cell];
        const begin = padded(text(first), widths[0] as number);
        const end = typeof rest === "string" ? rest : rest.paint(rest.text);
        return `${typeof first === "string" ? begin : first.paint(begin)}  ${end}`;
      }),
    ];
  }

  /** The columns for which there is room. */
  #fitting(widths: readonly number[], room: number): number[] {
    const kept = this.columns.map((_, k) => k);
    const taken = () => kept.reduce((sum, k) => sum + (widths[k] as number) + 2, -2);
    const spares = kept
      .filter((k) => this.columns[k]?.spare !== undefined)
      .sort((a, b) => (this.columns[b]?.spare ?? 0) - (this.columns[a]?.spare ?? 0));
    for (const k of spares) {
      if (taken() <= room) break;
      kept.splice(kept.indexOf(k), 1);
    }
    return kept;
  }
}
