// Concentrations as coloured text: two rows of pixels a line, by a block whose upper half has one colour, the lower another.

import { COLUMNS, ROWS } from "./state";

/** Of the 256 colours of terminals: black, blue, cyan, white, which is where the pattern is dense. */
const COLORS = [16, 17, 18, 19, 20, 26, 32, 38, 44, 50, 86, 122, 158, 194, 230, 231];
const DENSE = 0.36;

/** A picture that fits so many columns and lines; and all cells added up in their order. */
export function picture(cells: Float32Array, columns: number, lines: number): { lines: string[]; total: number } {
  const scale = Math.min(columns / COLUMNS, (2 * lines) / ROWS, 1);
  const [width, height] = [Math.floor(COLUMNS * scale), 2 * Math.floor((ROWS * scale) / 2)];
  const pixels = new Float64Array(width * height); // each is the mean of its cells
  let total = 0;
  for (let y = 0, cell = 0; y < ROWS; y++) {
    const row = Math.floor((y * height) / ROWS) * width;
    for (let x = 0; x < COLUMNS; x++, cell++) {
      const value = cells[cell] as number;
      total += value;
      const pixel = row + Math.floor((x * width) / COLUMNS);
      pixels[pixel] = (pixels[pixel] as number) + value * scale * scale;
    }
  }
  const color = (x: number, y: number) =>
    COLORS[Math.min(COLORS.length - 1, Math.floor(((pixels[y * width + x] as number) / DENSE) * COLORS.length))];
  const line = (_: unknown, k: number) => {
    let [text, before] = ["", ""];
    for (let x = 0; x < width; x++) {
      const style = `\x1b[38;5;${color(x, 2 * k)};48;5;${color(x, 2 * k + 1)}m`;
      text += style === before ? "▀" : `${style}▀`;
      before = style;
    }
    return `${text}\x1b[0m`;
  };
  return { lines: Array.from({ length: height / 2 }, line), total };
}
