// Where the view goes: in place on a terminal, as lines anywhere else.
//
// The frames fit the terminal already. That is why this writes them itself: a package that must find out where lines wrap
// (log-update 6.1) takes 30 to 60 ms for a frame, in which no reading is received.

import { wrap } from "./text";
import type { Shape } from "./view";

export interface Screen {
  /** Whether it redraws in place. */
  readonly live: boolean;
  /** Shows this in the place of what was shown before; on something else than a terminal nothing. */
  draw(render: (shape: Shape) => string): void;
  /** Lines that stay. */
  print(text: string): void;
  /** Leaves the last frame where it is, and the cursor visible below. */
  end(): void;
}

const HIDE_CURSOR = "\x1b[?25l";
const SHOW_CURSOR = "\x1b[?25h";
const CLEAR_SCREEN = "\x1b[2J\x1b[H";
const CLEAR_LINE = "\x1b[2K";
const CLEAR_BELOW = "\x1b[J";
const up = (lines: number) => (lines > 0 ? `\x1b[${lines}A` : "");

/** Columns; without limit where it is not a terminal. */
export function widthOf(out: NodeJS.WriteStream): number {
  return out.isTTY ? out.columns || 80 : Number.POSITIVE_INFINITY;
}

/** `redraw` is called when the terminal's size changes, `gone` when nobody reads the output any more. */
export function openScreen(redraw: () => void, gone: () => void): Screen {
  const out = process.stdout;
  out.on("error", gone); // EPIPE: the other end of the pipe was closed
  const print = (text: string) => void out.write(`${wrap(text, widthOf(out))}\n`);
  if (!out.isTTY || process.env["TERM"] === "dumb") return { live: false, draw: () => {}, print, end: () => {} };

  const color = (process.env["NO_COLOR"] ?? "") === "";
  let height = 0;
  const onResize = () => {
    out.write(CLEAR_SCREEN); // the old frame's lines may be wrapped now: nobody knows how many there are
    height = 0;
    redraw();
  };
  const showCursor = () => void out.write(SHOW_CURSOR);
  out.on("resize", onResize);
  process.on("exit", showCursor);
  return {
    live: true,
    draw: (render) => {
      const lines = render({ columns: out.columns || 80, rows: out.rows || 24, color }).split("\n");
      out.write(`${HIDE_CURSOR}${up(height)}${lines.map((line) => `${CLEAR_LINE}${line}\n`).join("")}${CLEAR_BELOW}`);
      height = lines.length;
    },
    print,
    end: () => {
      out.off("resize", onResize);
      process.off("exit", showCursor);
      showCursor();
    },
  };
}
