// From frame to frame: the bytes that make a terminal show the next frame where it shows the last one. Only lines that
// changed are sent, all in one string, so that no half frame is ever seen and a slow connection is not filled.
//
// Each line is placed by its number, and none wraps (`ENTER`): a character that is wider or narrower than it was taken for
// spoils its own line and no other. What is right of a line is cleared behind it; not so behind a character in the last
// column, on which the cursor then stands, and would clear it.

import type { Line } from "./line";

/** Alternate screen, no cursor, no wrapping of lines, everything cleared. */
export const ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[0m\x1b[2J\x1b[H";
/** The way back, in the opposite order. */
export const LEAVE = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l";

// eslint-disable-next-line no-control-regex
const PLAIN = /^[\x20-\x7e\x1b]*$/;
const CLEAR_RIGHT = "\x1b[K";
const CLEAR_BELOW = "\x1b[J";
const toRow = (row: number) => `\x1b[${row + 1};1H`;

export class Painter {
  #shown: readonly Line[] = [];
  #columns = 0;
  #rows = 0;
  #known = false;

  /** Nothing is known any more of what the terminal shows: the next frame is sent whole. */
  forget(): void {
    this.#known = false;
  }

  /** The bytes for this frame; "" when it is there already. Lines below the window are left out. */
  frame(lines: readonly Line[], columns: number, rows: number): string {
    if (columns !== this.#columns || rows !== this.#rows) this.forget();
    const next = lines.slice(0, rows);
    const whole = !this.#known;
    let bytes = "";
    next.forEach((line, row) => {
      if (!whole && this.#shown[row]?.text === line.text) return;
      const short = line.width < columns;
      // A full line covers the one before, if its characters are as wide as they should be.
      const before = short || PLAIN.test(line.text) ? "" : CLEAR_RIGHT;
      bytes += `${toRow(row)}${before}${line.text}${short ? CLEAR_RIGHT : ""}`;
    });
    if (next.length < rows && (whole || next.length < this.#shown.length))
      bytes += `${toRow(next.length)}${CLEAR_BELOW}`;
    this.#shown = next;
    this.#columns = columns;
    this.#rows = rows;
    this.#known = true;
    return bytes;
  }
}
