// A line of a frame: pieces of text with a style, cut to the columns of the window.

import { cut, padded, shown, width } from "../text";

const STYLES = {
  plain: "",
  bold: "1",
  dim: "2",
  red: "31",
  green: "32",
  yellow: "33",
  cyan: "36",
} as const;
export type Style = keyof typeof STYLES;

/** NO_COLOR takes these away, and leaves what is no colour. */
const COLOURS: ReadonlySet<Style> = new Set<Style>(["red", "green", "yellow", "cyan"]);

export type Piece = readonly [text: string, ...styles: Style[]];

/** A line as it goes to the terminal. */
export interface Line {
  text: string;
  /** Columns that it takes: never more than there are. */
  width: number;
}

const PLAIN = /^[\x20-\x7e]*$/;
const harmless = (text: string) => (PLAIN.test(text) ? text : shown(text));

/** The text in exactly so many columns, with blanks behind it, or in front of it. */
export function fit(text: string, columns: number, toTheRight = false): string {
  return columns > 0 ? padded(cut(harmless(text), columns), columns, toTheRight) : "";
}

/** A name in exactly so many columns: what is left out of a long one is in its middle, for names differ at their ends. */
export function fitName(text: string, columns: number): string {
  const name = harmless(text);
  if (width(name) <= columns || columns < 8) return fit(name, columns);
  const characters = [...name];
  const room = Math.floor((columns - 1) / 2);
  let tail = "";
  let from = characters.length;
  for (; from > 0 && width(`${characters[from - 1]}${tail}`) <= room; from--) tail = `${characters[from - 1]}${tail}`;
  return padded(cut(characters.slice(0, from).join(""), columns - width(tail)) + tail, columns);
}

/** The pieces as one line of at most so many columns. */
export function paint(pieces: readonly Piece[], columns: number, colour: boolean): Line {
  let taken = 0;
  let line = "";
  for (const [text, ...styles] of pieces) {
    if (text === "") continue;
    const part = cut(harmless(text), columns - taken);
    if (part === "") break;
    taken += width(part);
    const codes = styles
      .filter((style) => style !== "plain" && (colour || !COLOURS.has(style)))
      .map((style) => STYLES[style]);
    line += codes.length > 0 ? `\x1b[${codes.join(";")}m${part}\x1b[0m` : part;
  }
  return { text: line, width: taken };
}

/** Like `paint`, as the line that the cursor is on: inverse, over the whole width. */
export function paintSelected(pieces: readonly Piece[], columns: number): Line {
  const text = fit(pieces.map(([part]) => part).join(""), columns);
  return { text: `\x1b[7m${text}\x1b[0m`, width: width(text) };
}

/** The text of a line alone. */
export function withoutStyles(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\x1b\[[0-9;]*m/g, "");
}
