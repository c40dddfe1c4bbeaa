// What a person has asked `top` for: order, filter, what is folded away, where the cursor is. Keys change it; no more.

import { share, type Machine, type SegmentRow, type StructureRow } from "./machine";

export const SORTS = ["name", "fill", "in", "out", "size"] as const;
export type Sort = (typeof SORTS)[number];

export const LEAST_INTERVAL = 100;
export const MOST_INTERVAL = 60_000;

/** A line of the table. */
export type Row = { segment: SegmentRow; folded: boolean } | { segment: SegmentRow; structure: StructureRow };

/** What the caller is to do about a key, besides drawing. */
export type Wish = "none" | "quit" | "look" | "retime";

const identity = (row: Row) => (isSegment(row) ? row.segment.name : `${row.segment.name}\0${row.structure.name}`);

export function isSegment(row: Row): row is { segment: SegmentRow; folded: boolean } {
  return !("structure" in row);
}

function compare(sort: Sort, one: StructureRow | SegmentRow, other: StructureRow | SegmentRow): number {
  const byName = one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
  switch (sort) {
    case "name":
      return byName;
    case "fill":
      return share(other) - share(one) || byName;
    case "in":
      return (other.rates.came ?? -1) - (one.rates.came ?? -1) || byName;
    case "out":
      return (other.rates.went ?? -1) - (one.rates.went ?? -1) || byName;
    case "size":
      return other.bytes - one.bytes || byName;
  }
}

export class TopState {
  sort: Sort;
  reverse = false;
  filter: string;
  /** The filter while it is typed; the one before comes back with Escape. */
  editing: { before: string } | undefined;
  paused = false;
  help = false;
  interval: number;
  /** Rows of the table that the window has: whoever draws says so. */
  page = 10;

  #foldAll = false;
  /** Segments that are not as `#foldAll` says. */
  #exceptions = new Set<string>();
  /** The row that the cursor stays with; none: it stays at the top. */
  #cursor: string | undefined;
  #index = 0;
  #first = 0;
  #rows: Row[] = [];

  constructor(options: { sort?: Sort; filter?: string; interval?: number } = {}) {
    this.sort = options.sort ?? "name";
    this.filter = options.filter ?? "";
    this.interval = options.interval ?? 1000;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** The place of the cursor among the rows. */
  get index(): number {
    return this.#index;
  }

  /** The rows that the window shows. */
  window(height: number): { first: number; rows: readonly Row[] } {
    this.page = Math.max(1, height);
    const last = Math.max(0, this.#rows.length - this.page);
    this.#first = Math.min(this.#first, last, this.#index);
    if (this.#index >= this.#first + this.page) this.#first = this.#index - this.page + 1;
    return { first: this.#first, rows: this.#rows.slice(this.#first, this.#first + this.page) };
  }

  /** Orders and filters; the cursor stays with its row, or where that was. */
  arrange(machine: Machine): void {
    const order = <T extends StructureRow | SegmentRow>(rows: readonly T[]) => {
      const sorted = rows.toSorted((one, other) => compare(this.sort, one, other));
      return this.reverse ? sorted.reverse() : sorted;
    };
    const wanted = this.filter.toLowerCase();
    const has = (...texts: string[]) => texts.some((text) => text.toLowerCase().includes(wanted));
    this.#rows = [];
    for (const segment of order(machine.segments)) {
      const whole = has(segment.name);
      const structures = whole ? segment.structures : segment.structures.filter(({ name, kind }) => has(name, kind));
      if (!whole && structures.length === 0) continue;
      const folded = this.#isFolded(segment.name);
      this.#rows.push({ segment, folded });
      if (!folded || !whole) for (const structure of order(structures)) this.#rows.push({ segment, structure });
    }
    if (this.#cursor === undefined) {
      this.#index = 0;
      return;
    }
    const found = this.#rows.findIndex((row) => identity(row) === this.#cursor);
    if (found >= 0) this.#index = found;
    else this.#moveTo(this.#index); // its row is gone: to what stands there now
  }

  #isFolded(name: string): boolean {
    return this.#foldAll !== this.#exceptions.has(name);
  }

  #moveTo(index: number): void {
    this.#index = Math.max(0, Math.min(index, this.#rows.length - 1));
    const row = this.#rows[this.#index];
    this.#cursor = row && this.#index > 0 ? identity(row) : undefined;
  }

  #fold(wanted: boolean | "other"): void {
    const row = this.#rows[this.#index];
    if (!row) return;
    const { name } = row.segment;
    const folded = wanted === "other" ? !this.#isFolded(name) : wanted;
    if (folded === this.#foldAll) this.#exceptions.delete(name);
    else this.#exceptions.add(name);
    // Its structures may be no rows any more.
    if (folded && this.#cursor !== undefined) this.#cursor = name;
  }

  #sortBy(sort: Sort): void {
    if (this.sort === sort) this.reverse = !this.reverse;
    else [this.sort, this.reverse] = [sort, false];
  }

  key(name: string, machine: Machine): Wish {
    const wish = this.editing ? this.#keyOfFilter(name) : this.#key(name);
    this.arrange(machine);
    return wish;
  }

  #keyOfFilter(name: string): Wish {
    if (name === "ctrl-c") return "quit";
    if (name === "return" || name === "enter") this.editing = undefined;
    else if (name === "escape") {
      this.filter = this.editing?.before ?? "";
      this.editing = undefined;
    } else if (name === "backspace") this.filter = [...this.filter].slice(0, -1).join("");
    else if (name === "ctrl-u") this.filter = "";
    else if (name === "space") this.filter += " ";
    else if ([...name].length === 1) this.filter += name;
    return "none";
  }

  #key(name: string): Wish {
    if (name === "ctrl-c") return "quit";
    if (this.help) {
      this.help = false; // any key
      return "none";
    }
    switch (name) {
      case "q":
        return "quit";
      case "up":
      case "k":
        this.#moveTo(this.#index - 1);
        break;
      case "down":
      case "j":
        this.#moveTo(this.#index + 1);
        break;
      case "pageup":
      case "ctrl-b":
        this.#moveTo(this.#index - this.page);
        break;
      case "pagedown":
      case "ctrl-f":
        this.#moveTo(this.#index + this.page);
        break;
      case "home":
      case "g":
        this.#moveTo(0);
        break;
      case "end":
      case "G":
        this.#moveTo(this.#rows.length - 1);
        break;
      case "return":
      case "enter":
        this.#fold("other");
        break;
      case "left":
        this.#fold(true);
        break;
      case "right":
        this.#fold(false);
        break;
      case "e":
        this.#foldAll = !this.#foldAll;
        this.#exceptions.clear();
        break;
      case "n":
        this.#sortBy("name");
        break;
      case "f":
        this.#sortBy("fill");
        break;
      case "i":
        this.#sortBy("in");
        break;
      case "o":
        this.#sortBy("out");
        break;
      case "s":
        this.#sortBy("size");
        break;
      case "r":
        this.reverse = !this.reverse;
        break;
      case "/":
        this.editing = { before: this.filter };
        break;
      case "escape":
        this.filter = "";
        break;
      case " ":
      case "space":
        this.paused = !this.paused;
        return this.paused ? "none" : "look";
      case "+":
        this.interval = Math.max(LEAST_INTERVAL, this.interval / 2);
        return "retime";
      case "-":
        this.interval = Math.min(MOST_INTERVAL, this.interval * 2);
        return "retime";
      case "?":
      case "h":
        this.help = true;
        break;
    }
    return "none";
  }
}
